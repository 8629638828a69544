//! Hosts that a text is built of: many small things laid along the strokes of its letters: from `pebble` to `stars`.

use super::*;

pub(super) fn pebble(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0x8f9499, 0xb5aa9a, 0xd9d3c8, 0x6f757c, 0xa38a78]);
    let spot = Spot { turn: rng.between(0.0, 360.0), ..spot };
    let shape: Vec<At> = (0..7)
        .map(|at| (at as f32 / 7.0 * 360.0).to_radians())
        .map(|t| (t, rng.between(0.4, 0.54)))
        .map(|(t, r)| (r * t.cos(), r * 0.84 * t.sin()))
        .collect();
    let points = spot.points(&shape, s);
    easel.blob(&points.iter().map(|(x, y)| (x + s * 0.06, y + s * 0.12)).collect::<Vec<_>>(), BLACK.alpha(0.3));
    easel.blob(&points, tone.lighter(-0.05));
    easel.blob(
        &points
            .iter()
            .map(|(x, y)| (spot.x + (x - spot.x) * 0.82 - s * 0.02, spot.y + (y - spot.y) * 0.8 - s * 0.05))
            .collect::<Vec<_>>(),
        tone.lighter(0.03),
    );
    easel.oval((spot.x - s * 0.12, spot.y - s * 0.18), s * 0.12, s * 0.07, WHITE.alpha(0.4));
}

pub(super) fn petal(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    for _ in 0..2 {
        let tone = tone(easel, rng, &[0xc82f4f, 0xd94a68, 0xe06a85, 0xb5253f]);
        let place = Spot {
            x: spot.x + rng.between(-0.2, 0.2) * s,
            y: spot.y + rng.between(-0.2, 0.2) * s,
            turn: rng.between(0.0, 360.0),
            ..spot
        };
        let points =
            place.points(&[(-0.34, 0.0), (-0.1, -0.3), (0.3, -0.24), (0.24, 0.0), (0.3, 0.24), (-0.1, 0.3)], s);
        easel.blob(&points.iter().map(|(x, y)| (x + s * 0.03, y + s * 0.06)).collect::<Vec<_>>(), BLACK.alpha(0.16));
        easel.blob(&points, tone);
        easel.line(&[place.at(-s * 0.24, 0.0), place.at(s * 0.12, s * 0.03)], tone.lighter(-0.09), s * 0.04);
    }
}

pub(super) fn boat(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0xc8403f, 0xf0e6d0, 0xe2a33c, 0x3f6a9a, 0x5f8f5a]);
    let hull = [(-0.52, -0.12), (-0.1, -0.2), (0.3, -0.15), (0.54, 0.0), (0.3, 0.15), (-0.1, 0.2), (-0.52, 0.12)];
    let foam: Vec<At> = hull.iter().map(|(x, y)| (x * 1.06, y * 1.32)).collect();
    easel.blob(&spot.points(&foam, s), WHITE.alpha(0.5));
    easel.blob(&spot.points(&hull, s), tone);
    let inner: Vec<At> = hull.iter().map(|(x, y)| (x * 0.82, y * 0.66)).collect();
    easel.blob(&spot.points(&inner, s), hex(0x8a5d38));
    for bench in [-0.24, 0.06] {
        easel.line(&[spot.at(s * bench, -s * 0.12), spot.at(s * bench, s * 0.12)], hex(0xd9ae7a), s * 0.06);
    }
    easel.line(&[spot.at(-s * 0.3, -s * 0.06), spot.at(s * 0.3, -s * 0.03)], hex(0xf3e6c8), s * 0.025);
}

pub(super) fn shell(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0xf0c9b0, 0xf6e3d3, 0xe0a898, 0xd9bfa8, 0xf3d9c9]);
    let spot = Spot { turn: -90.0 + rng.between(-50.0, 50.0), ..spot };
    let fan: Vec<At> = (0..=12)
        .map(|at| (-72.0 + 144.0 * at as f32 / 12.0_f32).to_radians())
        .map(|t| (0.62 * t.cos() - 0.3, 0.6 * t.sin()))
        .collect();
    let mut shape = vec![(-0.42, -0.12)];
    shape.extend(fan.iter().copied());
    shape.push((-0.42, 0.12));
    let points = spot.points(&shape, s);
    easel.poly(&points.iter().map(|(x, y)| (x + s * 0.06, y + s * 0.1)).collect::<Vec<_>>(), BLACK.alpha(0.24));
    easel.poly(&points, tone);
    for rib in (1..12).step_by(2) {
        easel.line(
            &[spot.at(-s * 0.36, 0.0), spot.at(fan[rib].0 * s * 0.96, fan[rib].1 * s * 0.96)],
            tone.lighter(-0.12),
            s * 0.035,
        );
    }
}

pub(super) fn sheep(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let wool = tone(easel, rng, &[0xfaf6ea, 0xf3eddd]);
    let spot = Spot { turn: spot.turn + rng.between(-16.0, 16.0) + if rng.chance(0.3) { 180.0 } else { 0.0 }, ..spot };
    let shade = Spot { x: spot.x + s * 0.08, y: spot.y + s * 0.14, ..spot };
    easel.blob(
        &shade.points(&[(-0.44, -0.2), (0.0, -0.3), (0.4, -0.2), (0.5, 0.0), (0.4, 0.2), (0.0, 0.3), (-0.44, 0.2)], s),
        BLACK.alpha(0.28),
    );
    let head = hex(0x3a3330);
    let (hx, hy) = spot.at(s * 0.5, 0.0);
    for ear in [-1.0, 1.0] {
        easel.oval(spot.at(s * 0.46, ear * s * 0.16), s * 0.08, s * 0.07, head);
    }
    easel.oval((hx, hy), s * 0.15, s * 0.14, head);
    for at in 0..9 {
        let turn = (at as f32 * 40.0).to_radians();
        easel.oval(spot.at(s * 0.28 * turn.cos(), s * 0.17 * turn.sin()), s * 0.17, s * 0.16, wool.lighter(-0.05));
    }
    easel.blob(
        &spot.points(
            &[(-0.32, -0.16), (0.0, -0.22), (0.3, -0.16), (0.36, 0.0), (0.3, 0.16), (0.0, 0.22), (-0.32, 0.16)],
            s,
        ),
        wool,
    );
}

pub(super) fn snowball(easel: &mut Easel, spot: Spot, s: f32, _: &mut Rng) {
    let snow = easel.ink.or(easel.colour).unwrap_or(hex(0xf6faff));
    easel.oval((spot.x + s * 0.12, spot.y + s * 0.26), s * 0.5, s * 0.34, hex(0x6f8fb5).alpha(0.5));
    easel.oval((spot.x, spot.y), s * 0.5, s * 0.5, snow.mix(hex(0x8fa9c9), 0.5));
    easel.oval((spot.x - s * 0.04, spot.y - s * 0.05), s * 0.44, s * 0.43, snow);
    easel.soft((spot.x - s * 0.16, spot.y - s * 0.2), s * 0.2, s * 0.18, WHITE, 0.9);
}

pub(super) fn spanner(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let steel = tone(easel, rng, &[0x9aa6b0, 0xb4bec6, 0x848f99]);
    if spot.number % 3 == 2 {
        let six = |r: f32| -> Vec<At> {
            (0..6).map(|at| (at as f32 * 60.0_f32).to_radians()).map(|t| (r * t.cos(), r * t.sin())).collect()
        };
        under(easel, spot, s * 0.24);
        easel.poly(&spot.points(&six(0.26), s), steel.lighter(-0.08));
        easel.poly(&spot.points(&six(0.23), s), steel.lighter(0.04));
        easel.oval((spot.x, spot.y), s * 0.12, s * 0.12, steel.lighter(-0.3));
        return;
    }
    for (shift, ink, light) in [(0.04, BLACK.alpha(0.22), false), (0.0, steel.opaque(), true)] {
        let moved = Spot { x: spot.x + s * shift, y: spot.y + s * shift * 1.4, ..spot };
        easel.line(&[moved.at(-s * 0.36, 0.0), moved.at(s * 0.36, 0.0)], ink, s * 0.13);
        for end in [-1.0, 1.0] {
            let jaw = [
                (0.3, -0.09),
                (0.42, -0.17),
                (0.56, -0.13),
                (0.46, -0.05),
                (0.46, 0.05),
                (0.56, 0.13),
                (0.42, 0.17),
                (0.3, 0.09),
            ];
            let jaw: Vec<At> = jaw.iter().map(|(x, y)| (x * end, *y)).collect();
            easel.poly(&moved.points(&jaw, s), ink);
        }
        if light {
            easel.line(&[moved.at(-s * 0.28, -s * 0.03), moved.at(s * 0.28, -s * 0.03)], steel.lighter(0.14), s * 0.03);
        }
    }
}

pub(super) fn starling(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let dark = easel.ink.or(easel.colour).unwrap_or(hex(0x23262f));
    let place = Spot {
        x: spot.x + rng.between(-0.3, 0.3) * s,
        y: spot.y + rng.between(-0.3, 0.3) * s,
        turn: rng.between(-24.0, 24.0),
        ..spot
    };
    let up = rng.between(-0.24, 0.1);
    easel.poly(
        &place.points(
            &[(-0.5, up), (-0.16, -0.1), (0.0, -0.06), (0.16, -0.1), (0.5, up), (0.14, 0.1), (0.0, 0.2), (-0.14, 0.1)],
            s * 0.9,
        ),
        dark,
    );
}

pub(super) fn sugar(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let white = tone(easel, rng, &[0xfdfcf8, 0xf8f6f0]);
    cube(easel, spot, s * 0.94, white, hex(0xb5aea2));
}

/// A cube seen from above its front.
pub(super) fn cube(easel: &mut Easel, spot: Spot, s: f32, tone: Rgb, edge: Rgb) {
    let (x, y, h) = (spot.x, spot.y, s / 2.0);
    easel.oval((x + s * 0.08, y + h * 1.02), h * 1.06, s * 0.16, BLACK.alpha(0.22));
    easel.rect(x - h, y - h * 0.5, s, s * 0.78, tone.mix(edge, 0.3));
    easel.poly(&[(x - h, y - h * 0.5), (x + h, y - h * 0.5), (x + h * 0.9, y - h), (x - h * 0.9, y - h)], tone);
    easel.rect(x - h + s * 0.04, y - h * 0.5 + s * 0.03, s * 0.92, s * 0.7, tone.mix(edge, 0.14));
}

pub(super) fn block(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let wood = tone(easel, rng, &[0xd9ae7a, 0xd1495b, 0x4f8fb5, 0xe2b04a, 0x6a9a5a]);
    cube(easel, spot, s * 0.96, wood, wood.lighter(-0.3));
}

pub(super) fn twig(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let bark = tone(easel, rng, &[0x7a5638, 0x6b4a33, 0x8f6b48]);
    let knee = rng.between(-0.06, 0.06) * s;
    let line = [spot.at(-s * 0.54, 0.0), spot.at(0.0, knee), spot.at(s * 0.54, 0.0)];
    easel.line(&line.map(|(x, y)| (x + s * 0.03, y + s * 0.06)), BLACK.alpha(0.22), s * 0.12);
    easel.line(&line, bark, s * 0.12);
    easel.line(&line.map(|(x, y)| (x - s * 0.01, y - s * 0.025)), bark.lighter(0.1), s * 0.035);
    if rng.chance(0.5) {
        let side = if rng.chance(0.5) { 1.0 } else { -1.0 };
        easel.line(&[spot.at(s * 0.1, knee), spot.at(s * 0.24, side * s * 0.12)], bark, s * 0.06);
    }
}

pub(super) fn umbrella(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0xd1403f, 0xe2a33c, 0x2f7fa8, 0x5f9a5a, 0x8a5fa8, 0xe0708a]);
    easel.oval((spot.x + s * 0.1, spot.y + s * 0.16), s * 0.5, s * 0.48, BLACK.alpha(0.26));
    let spin = rng.between(0.0, 45.0);
    for rib in 0..8 {
        let rim = |at: f32| Spot { turn: spin + 45.0 * at, ..spot };
        let (a, b) = (rim(rib as f32).at(s * 0.52, 0.0), rim(rib as f32 + 1.0).at(s * 0.52, 0.0));
        let light = if rib % 2 == 0 { 0.0 } else { 0.07 };
        easel.poly(
            &[(spot.x, spot.y), a, rim(rib as f32 + 0.5).at(s * 0.47, 0.0), b],
            tone.lighter(light - if rib < 4 { 0.04 } else { 0.0 }),
        );
    }
    easel.oval((spot.x, spot.y), s * 0.06, s * 0.06, tone.lighter(-0.24));
}

pub(super) fn vegetable(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    match (spot.number + rng.below(2)) % 3 {
        0 => {
            let tone = tone(easel, rng, &[0xf0822a, 0xe8762a]);
            for lean in [-0.1, 0.0, 0.1] {
                easel.line(&[spot.at(-s * 0.4, 0.0), spot.at(-s * 0.6, lean * s)], hex(0x4f9a3f), s * 0.07);
            }
            easel.blob(
                &spot.points(&[(-0.44, -0.12), (-0.1, -0.12), (0.54, 0.0), (-0.1, 0.12), (-0.44, 0.12)], s),
                tone,
            );
            for line in [-0.25, 0.0, 0.2] {
                easel.line(&[spot.at(line * s, -s * 0.06), spot.at(line * s, s * 0.01)], tone.lighter(-0.1), s * 0.022);
            }
        }
        1 => {
            let tone = tone(easel, rng, &[0x6faa3f, 0x5f9a3a]);
            let line = [spot.at(-s * 0.52, s * 0.02), spot.at(0.0, -s * 0.05), spot.at(s * 0.52, s * 0.02)];
            easel.curve(&line, tone.lighter(-0.1), s * 0.17);
            easel.curve(&line, tone, s * 0.12);
            for pea in [-0.26, 0.0, 0.26] {
                easel.oval(spot.at(pea * s, -s * 0.03), s * 0.045, s * 0.045, tone.lighter(0.12));
            }
        }
        _ => {
            let tone = tone(easel, rng, &[0xf3f3e2, 0xf8f6e8]);
            easel.line(&[spot.at(-s * 0.1, 0.0), spot.at(s * 0.5, 0.0)], hex(0x5f9a4a), s * 0.18);
            easel.line(&[spot.at(-s * 0.46, 0.0), spot.at(s * 0.02, 0.0)], tone, s * 0.15);
            easel.line(&[spot.at(0.0, 0.0), spot.at(s * 0.12, 0.0)], hex(0xb5cf8a), s * 0.16);
            for root in [-0.05, 0.0, 0.05] {
                easel.line(&[spot.at(-s * 0.5, 0.0), spot.at(-s * 0.6, root * s)], tone.lighter(-0.12), s * 0.02);
            }
        }
    }
}

pub(super) fn biscuits(easel: &mut Easel) -> Done {
    let area = if easel.ground.is_some() { [70.0, 120.0, 860.0, 760.0] } else { [60.0, 340.0, 880.0, 580.0] };
    let (rows, size) = lines(easel, "Nunito_800ExtraBold", area)?;
    let mut rng = easel.rng("crumbs");
    for letter in rows.iter().flatten() {
        let dough = tone(easel, &mut rng, &[0xdba860, 0xd59f55, 0xe2b26c]);
        let turned =
            Transform::from_rotate_at(rng.between(-3.0, 3.0), letter.bounds().left(), letter.bounds().bottom());
        let Some(letter) = letter.clone().transform(turned) else { continue };
        if let Some(under) = letter.clone().transform(Transform::from_translate(size * 0.02, size * 0.04)) {
            easel.edge(&under, BLACK.alpha(0.26), size * 0.07);
            easel.shape(&under, BLACK.alpha(0.26));
        }
        easel.edge(&letter, dough.lighter(-0.12), size * 0.075);
        easel.edge(&letter, dough, size * 0.05);
        easel.shape(&letter, dough.lighter(0.03));
        for spot in spots(&letter, size * 0.12) {
            easel.oval((spot.x, spot.y), size * 0.012, size * 0.01, dough.lighter(-0.2));
        }
    }
    Ok(())
}

pub(super) fn thread(easel: &mut Easel, width: f32, tone: Rgb, twist: f32) -> Result<f32, Refusal> {
    let area = if easel.ground.is_some() { [80.0, 200.0, 840.0, 600.0] } else { [70.0, 380.0, 860.0, 460.0] };
    let (rows, size) = lines(easel, "Sacramento_400Regular", area)?;
    let width = width * size;
    for row in &rows {
        let Some(path) = joined(row) else { continue };
        if let Some(under) = path.clone().transform(Transform::from_translate(width * 0.2, width * 0.4)) {
            easel.edge(&under, BLACK.alpha(0.24), width);
        }
        easel.edge(&path, tone.lighter(-0.16), width);
        easel.shape(&path, tone.lighter(-0.16));
        easel.edge(&path, tone, width * 0.74);
        easel.shape(&path, tone);
        for letter in row {
            for spot in spots(letter, width * twist) {
                easel.line(
                    &[spot.at(-width * 0.16, -width * 0.24), spot.at(width * 0.16, width * 0.24)],
                    tone.lighter(-0.13),
                    width * 0.1,
                );
            }
        }
    }
    Ok(size)
}

pub(super) fn rope(easel: &mut Easel) -> Done {
    let tone = easel.ink.or(easel.colour).unwrap_or(hex(0xd1ab72));
    thread(easel, 0.062, tone, 0.5).map(|_| ())
}

pub(super) fn yarn(easel: &mut Easel) -> Done {
    let usual = hex(easel.rng("wool").pick(&[0xc8495f, 0x3f7f9a, 0xd99a3c, 0x7a5a9a, 0x5f8f5a]));
    let tone = easel.ink.or(easel.colour).unwrap_or(usual);
    let (x, y, r) = (850.0, 850.0, 96.0);
    easel.oval((x + 12.0, y + 30.0), r, r * 0.8, BLACK.alpha(0.25));
    easel.oval((x, y), r, r, tone);
    for at in 0..6 {
        let spot = Spot { x, y, turn: -40.0 + at as f32 * 16.0, number: 0 };
        let bow = [(-0.86, -0.3), (-0.3, -0.62 + 0.2 * at as f32), (0.3, -0.62 + 0.22 * at as f32), (0.86, -0.1)];
        easel.curve(&spot.points(&bow, r * 0.92), tone.lighter(-0.1), 7.0);
    }
    thread(easel, 0.05, tone, 0.42).map(|_| ())
}

pub(super) fn stars(easel: &mut Easel) -> Done {
    let area = [60.0, 120.0, 880.0, 680.0];
    let (rows, size) = lines(easel, HAIRLINE, area)?;
    let light = easel.ink.or(easel.colour).unwrap_or(hex(0xfff4cf));
    let dark = easel.ground.is_some_and(|ground| ground.lab().l > 0.55);
    if dark {
        easel.rounded([20.0, 40.0, 960.0, 860.0], 60.0, hex(0x18203f));
    } else if easel.ground.is_none() {
        // The sky is dark enough for stars.
        easel.rect(-900.0, -900.0, 2800.0, 1500.0, hex(0x141c40).alpha(0.62));
        easel.rect(
            -900.0,
            600.0,
            2800.0,
            260.0,
            crate::canvas::Ink::Line(0.0, 600.0, hex(0x141c40).alpha(0.62), 0.0, 860.0, hex(0x141c40).alpha(0.0)),
        );
    }
    let mut rng = easel.rng("stars");
    for letter in rows.iter().flatten() {
        easel.edge(letter, light.alpha(0.55), size * 0.012);
        easel.shape(letter, light.alpha(0.55));
        for spot in spots(letter, size * 0.15) {
            let r = size * rng.between(0.022, 0.036);
            easel.soft((spot.x, spot.y), r * 2.6, r * 2.6, light, 0.7);
            let points: Vec<At> = (0..8)
                .map(|at| ((at as f32 * 45.0_f32).to_radians(), if at % 2 == 0 { r * 1.35 } else { r * 0.5 }))
                .map(|(turn, r)| (spot.x + r * turn.cos(), spot.y + r * turn.sin()))
                .collect();
            easel.poly(&points, light.mix(WHITE, 0.5));
        }
    }
    Ok(())
}

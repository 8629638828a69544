//! Hosts whose text is wrapped round them: on a round side, or in a ring on a rim: from `lighthouse` to `vase`.

use super::*;

pub(super) fn lighthouse(easel: &mut Easel) -> Done {
    let paint = easel.main(&[0xc8373f, 0x2f5f9a, 0x33383f, 0x2f8a6a]);
    let white = hex(0xfaf8f2);
    easel.blob(
        &[
            (120.0, 960.0),
            (220.0, 880.0),
            (420.0, 850.0),
            (640.0, 850.0),
            (800.0, 890.0),
            (900.0, 960.0),
            (500.0, 1000.0),
        ],
        hex(0x7a756c),
    );
    let edge = |y: f32| 190.0 + (y - 250.0) * 0.13;
    let section = |top: f32, foot: f32| {
        let mut shape = arc((500.0, top), edge(top), 24.0, 180.0, 0.0);
        shape.extend(arc((500.0, foot), edge(foot), 34.0, 0.0, 180.0));
        shape
    };
    easel.poly(&section(270.0, 880.0), white);
    for (top, foot) in [(270.0, 370.0), (700.0, 800.0)] {
        easel.poly(&section(top, foot), paint);
    }
    let band = section(430.0, 640.0);
    easel.poly(&band, paint);
    let whole = section(270.0, 880.0);
    easel.poly(&whole, Ink::Line(260.0, 0.0, BLACK.alpha(0.14), 430.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&whole, Ink::Line(560.0, 0.0, BLACK.alpha(0.0), 780.0, 0.0, BLACK.alpha(0.28)));
    if let Some(path) = easel.round("AlfaSlabOne_400Regular", (500.0, 590.0), (226.0, 30.0), 1.16, 140.0)? {
        easel.write(&path, hex(0xfdf6e2), paint);
    }
    easel.rounded([446.0, 800.0, 108.0, 106.0], 46.0, hex(0x5a4030));
    easel.oval((500.0, 262.0), 236.0, 32.0, hex(0x3a3f45));
    easel.rect(390.0, 110.0, 220.0, 146.0, hex(0xffe9a0));
    for x in [390.0, 460.0, 534.0, 604.0] {
        easel.rect(x - 4.0, 110.0, 9.0, 150.0, hex(0x3a3f45));
    }
    easel.soft((500.0, 180.0), 300.0, 130.0, hex(0xfff0a8), 0.6);
    easel.poly(&[(360.0, 114.0), (640.0, 114.0), (560.0, 40.0), (440.0, 40.0)], paint);
    easel.oval((500.0, 34.0), 18.0, 18.0, paint.lighter(-0.1));
    Ok(())
}

pub(super) fn mug(easel: &mut Easel) -> Done {
    let glaze = easel.main(&[0x3f7f9a, 0xc8503f, 0xe2b04a, 0xf3ead8, 0x5f8f5a]);
    let (cx, r, sag) = (450.0, 340.0, 62.0);
    easel.shadow((cx, 920.0), 420.0);
    easel.ring((800.0, 560.0), 128.0, 164.0, glaze.lighter(-0.1), 66.0);
    easel.ring((800.0, 556.0), 128.0, 164.0, glaze.lighter(0.02), 44.0);
    side(easel, cx, (270.0, 850.0), (r, sag), glaze);
    easel.oval((cx, 270.0), r, sag, glaze.lighter(0.08));
    easel.oval((cx, 274.0), r - 26.0, sag - 12.0, hex(0x4a2f22));
    easel.soft((cx - 90.0, 262.0), 130.0, 20.0, hex(0xc99a6a), 0.5);
    // The line runs out of sight at both sides: it takes more than what is seen of the mug.
    if let Some(path) = easel.round("Righteous_400Regular", (cx, 640.0), (r, sag), 1.36, 210.0)? {
        let own = if glaze.lab().l > 0.72 { hex(0x24405c) } else { hex(0xfdf6e6) };
        easel.write(&path, own, glaze);
    }
    for y in [392.0, 700.0] {
        let own = easel.letters(if glaze.lab().l > 0.72 { hex(0x24405c) } else { hex(0xfdf6e6) });
        easel.line(&arc((cx, y), r - 3.0, sag, 1.0, 179.0), own, 9.0);
    }
    Ok(())
}

pub(super) fn pencil(easel: &mut Easel) -> Done {
    let paint = easel.main(&[0xe2b04a, 0xc8403f, 0x2f6f9a, 0x3f8a5a, 0x7a4f9a]);
    easel.soft((480.0, 690.0), 480.0, 60.0, BLACK, 0.3);
    let (left, right, y, h) = (150.0, 800.0, 400.0, 240.0);
    // Three facets are seen: the upper, the front and the lower.
    let rows = [(0.0, 0.28, 0.05), (0.28, 0.74, 0.0), (0.74, 1.0, -0.1)];
    for (from, to, light) in rows {
        easel.rect(left, y + h * from, right - left, h * (to - from), paint.lighter(light));
    }
    easel.rect(70.0, y + 6.0, 90.0, h - 12.0, hex(0xc9ced3));
    for x in [86.0, 110.0, 134.0] {
        easel.rect(x, y + 6.0, 8.0, h - 12.0, hex(0x9aa3ab));
    }
    easel.rounded([16.0, y + 16.0, 66.0, h - 32.0], 30.0, hex(0xe58f95));
    easel.poly(
        &[(right, y), (right + 130.0, y + h * 0.36), (right + 130.0, y + h * 0.64), (right, y + h)],
        hex(0xe9c99a),
    );
    for (at, (from, to, light)) in rows.into_iter().enumerate() {
        let bulge = 26.0 + 8.0 * (at % 2) as f32;
        easel.poly(
            &[(right - 1.0, y + h * from), (right + bulge, y + h * (from + to) / 2.0), (right - 1.0, y + h * to)],
            paint.lighter(light),
        );
    }
    easel.poly(
        &[(right + 128.0, y + h * 0.36), (right + 180.0, y + h * 0.5), (right + 128.0, y + h * 0.64)],
        hex(0x33383f),
    );
    let line = easel.set("Righteous_400Regular", 0.05)?;
    let scale = ((right - left) * 0.9 / line.width).min(2.1);
    let half = line.width / 2.0;
    // The line turns with the facets: it starts on the upper one and ends on the lower, and each squashes what lies on it.
    let map = |px: f32, py: f32| {
        let t = (px - half) / half;
        let turn = (py * scale + 36.0 * scale) / (h * 0.78) + t * 0.26;
        let squash = turn.clamp(-1.45, 1.45).sin();
        ((left + right) / 2.0 + (px - half) * scale, y + h * 0.51 + squash * h * 0.5)
    };
    if let Some(path) = line.path().and_then(|path| bend(&path, 4.0, map)) {
        let own = if paint.lab().l > 0.68 { hex(0x33281a) } else { hex(0xfdf3d8) };
        easel.write(&path, own, paint);
    }
    for edge in [0.28, 0.74] {
        easel.rect(left, y + h * edge - 2.0, right - left, 4.0, paint.lighter(-0.12).alpha(0.8));
    }
    Ok(())
}

pub(super) fn rolling_pin(easel: &mut Easel) -> Done {
    let wood = hex(easel.rng("wood").pick(&[0xd9ae7a, 0xc99560, 0xe2bd8f]));
    easel.soft((500.0, 690.0), 480.0, 64.0, BLACK, 0.32);
    for x in [40.0, 840.0] {
        easel.rounded([x, 460.0, 120.0, 84.0], 36.0, wood.lighter(-0.14));
        easel.rounded([x, 460.0, 120.0, 40.0], 20.0, wood.lighter(-0.06));
    }
    let (y, h) = (340.0, 324.0);
    easel.rounded([130.0, y, 740.0, h], 44.0, wood);
    easel.rounded([130.0, y, 740.0, h], 44.0, Ink::Line(0.0, y, WHITE.alpha(0.3), 0.0, y + h * 0.4, WHITE.alpha(0.0)));
    easel.rounded(
        [130.0, y, 740.0, h],
        44.0,
        Ink::Line(0.0, y + h * 0.5, BLACK.alpha(0.0), 0.0, y + h, BLACK.alpha(0.34)),
    );
    for x in [176.0, 200.0, 800.0, 824.0] {
        easel.line(&[(x, y + 8.0), (x - 6.0, y + h / 2.0), (x, y + h - 8.0)], wood.lighter(-0.14), 6.0);
    }
    let line = easel.set("Lobster_400Regular", 0.0)?;
    let scale = (580.0 / line.width).min(2.5);
    let half = line.width / 2.0;
    let map = |px: f32, py: f32| {
        let turn = ((py + 35.0) * scale / (h * 0.52)).clamp(-1.5, 1.5);
        (500.0 + (px - half) * scale, y + h * 0.5 + h * 0.49 * turn.sin())
    };
    if let Some(path) = line.path().and_then(|path| bend(&path, 4.0, map)) {
        if let Some(lit) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(0.0, 5.0)) {
            easel.shape(&lit, WHITE.alpha(0.6));
        }
        easel.write(&path, hex(0x5a3418), wood);
    }
    let mut rng = easel.rng("flour");
    for _ in 0..46 {
        easel.oval(
            (rng.between(40.0, 960.0), rng.between(690.0, 860.0)),
            rng.between(3.0, 9.0),
            rng.between(2.0, 5.0),
            WHITE.alpha(0.8),
        );
    }
    Ok(())
}

pub(super) fn stone_column(easel: &mut Easel) -> Done {
    let stone = hex(easel.rng("stone").pick(&[0xd9d0bd, 0xc9c4b8, 0xd6c3a5]));
    let (cx, r) = (500.0, 220.0);
    easel.shadow((cx, 965.0), 370.0);
    easel.rounded([180.0, 900.0, 640.0, 66.0], 8.0, stone.lighter(-0.06));
    easel.rounded([220.0, 850.0, 560.0, 60.0], 26.0, stone.lighter(0.02));
    side(easel, cx, (150.0, 850.0), (r, 34.0), stone);
    easel.rounded([230.0, 90.0, 540.0, 66.0], 28.0, stone.lighter(0.03));
    easel.rounded([180.0, 30.0, 640.0, 66.0], 6.0, stone.lighter(-0.02));
    // Bands wind up the shaft; the text stands in the widest, its ground a little sunk.
    let wind = |turn: f32, y: f32| (cx + r * turn.sin(), y + 34.0 * turn.cos() - turn * 66.0);
    for y in [310.0, 740.0] {
        let line: Vec<At> = (0..=40).map(|at| wind(-1.56 + 3.12 * at as f32 / 40.0, y)).collect();
        easel.line(&line, stone.lighter(-0.16), 9.0);
        easel.line(&line.iter().map(|(x, y)| (*x, y + 6.0)).collect::<Vec<_>>(), stone.lighter(0.1), 4.0);
    }
    let mut sunk: Vec<At> = (0..=40).map(|at| wind(-1.56 + 3.12 * at as f32 / 40.0, 430.0)).collect();
    sunk.extend((0..=40).rev().map(|at| wind(-1.56 + 3.12 * at as f32 / 40.0, 620.0)));
    easel.poly(&sunk, stone.lighter(-0.07));
    let line = easel.set("Cinzel_600SemiBold", 0.03)?;
    let scale = (2.0 * 1.26 * r / line.width).min(1.5);
    let half = line.width / 2.0;
    let map = |px: f32, py: f32| {
        let turn = ((px - half) * scale / r).clamp(-1.5, 1.5);
        let (x, y) = wind(turn, 525.0 + 34.0 * scale);
        (x, y + py * scale)
    };
    if let Some(path) = line.path().and_then(|path| bend(&path, 4.0, map)) {
        if let Some(lit) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(2.0, 4.0)) {
            easel.shape(&lit, WHITE.alpha(0.75));
        }
        easel.write(&path, hex(0x4a4034), stone.lighter(-0.07));
    }
    Ok(())
}

pub(super) fn stone_well(easel: &mut Easel) -> Done {
    let stone = hex(easel.rng("stone").pick(&[0xa9a295, 0xb5a892, 0x9fa09c]));
    let (cx, r, sag) = (500.0, 420.0, 150.0);
    easel.shadow((cx, 930.0), 480.0);
    side(easel, cx, (520.0, 800.0), (r - 20.0, sag - 16.0), stone.lighter(-0.08));
    for row in 0..4 {
        let y = 590.0 + 72.0 * row as f32;
        easel.line(&arc((cx, y), r - 20.0, sag - 16.0, 2.0, 178.0), stone.lighter(-0.18), 5.0);
        for at in 0..9 {
            let turn = -1.4 + 2.8 * (at as f32 + if row % 2 == 0 { 0.0 } else { 0.5 }) / 8.5;
            let (x, top) = (cx + (r - 20.0) * turn.sin(), y + (sag - 16.0) * turn.cos());
            easel.line(&[(x, top), (x, top + 70.0)], stone.lighter(-0.18), 5.0);
        }
    }
    hoop(easel, cx, (480.0, 540.0), (r, sag), stone.lighter(-0.02));
    easel.oval((cx, 480.0), r, sag, stone.lighter(0.08));
    easel.oval((cx, 486.0), r * 0.56, sag * 0.54, hex(0x2b3036));
    easel.oval((cx, 508.0), r * 0.46, sag * 0.34, hex(0x3f6a85));
    for x in [150.0, 850.0] {
        easel.rect(x - 16.0, 150.0, 32.0, 340.0, hex(0x7a5233));
    }
    easel.rect(130.0, 300.0, 740.0, 26.0, hex(0x94683f));
    easel.line(&[(500.0, 320.0), (500.0, 430.0)], hex(0xd9c49a), 8.0);
    easel.poly(&[(448.0, 400.0), (552.0, 400.0), (538.0, 486.0), (462.0, 486.0)], hex(0x8a5d38));
    easel.poly(
        &[(60.0, 190.0), (500.0, 30.0), (940.0, 190.0), (940.0, 230.0), (500.0, 76.0), (60.0, 230.0)],
        hex(0x9a4f3a),
    );
    // The front of the rim carries the text; its letters lean with the ring.
    if let Some(path) = easel.round("Cinzel_600SemiBold", (cx, 528.0 + sag), (r, sag), 1.3, 92.0)? {
        let up = path.transform(resvg::tiny_skia::Transform::from_translate(0.0, -2.0));
        if let Some(path) = up {
            if let Some(lit) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(1.0, 4.0)) {
                easel.shape(&lit, WHITE.alpha(0.6));
            }
            easel.write(&path, hex(0x3a342c), stone);
        }
    }
    Ok(())
}

pub(super) fn tin_can(easel: &mut Easel) -> Done {
    let paper = easel.main(&[0xc8403f, 0x2f7f6a, 0x35609c, 0xe2b04a, 0xf0e6d0]);
    let (cx, r, sag) = (500.0, 330.0, 58.0);
    easel.shadow((cx, 940.0), 390.0);
    side(easel, cx, (190.0, 880.0), (r, sag), hex(0xc3cad0));
    hoop(easel, cx, (270.0, 810.0), (r + 2.0, sag), paper);
    let stripe = if paper.lab().l > 0.74 { hex(0xb8433f) } else { hex(0xfbf1d8) };
    for y in [390.0, 690.0] {
        hoop(easel, cx, (y, y + 28.0), (r + 2.0, sag), stripe);
    }
    if let Some(path) = easel.round("AlfaSlabOne_400Regular", (cx, 652.0), (r, sag), 1.26, 176.0)? {
        easel.write(&path, stripe, paper);
    }
    hoop(
        easel,
        cx,
        (190.0, 880.0),
        (r + 2.0, sag),
        Ink::Line(cx + 90.0, 0.0, BLACK.alpha(0.0), cx + r, 0.0, BLACK.alpha(0.34)),
    );
    easel.soft((cx - 160.0, 540.0), 50.0, 300.0, WHITE, 0.35);
    easel.oval((cx, 190.0), r + 6.0, sag + 2.0, hex(0xaab2b9));
    easel.oval((cx, 188.0), r - 10.0, sag - 6.0, hex(0xdfe4e8));
    easel.ring((cx, 190.0), r - 60.0, sag - 18.0, hex(0xb9c1c8), 5.0);
    Ok(())
}

pub(super) fn tree_stump(easel: &mut Easel) -> Done {
    let bark = hex(easel.rng("bark").pick(&[0x7a5638, 0x6b4a33, 0x8a6a4a]));
    let wood = hex(0xe2bf8a);
    let (c, r, flat) = ((500.0, 450.0), 430.0, 0.72);
    easel.shadow((500.0, 920.0), 500.0);
    for (x, lean) in [(130.0, -70.0), (360.0, -20.0), (640.0, 20.0), (870.0, 70.0)] {
        easel.poly(
            &[
                (x - 90.0, 700.0),
                (x + 90.0, 700.0),
                (x + 70.0 + lean, 900.0),
                (x + lean, 930.0),
                (x - 70.0 + lean, 900.0),
            ],
            bark.lighter(-0.05),
        );
    }
    side(easel, c.0, (c.1, 780.0), (r, r * flat * 0.5), bark);
    easel.oval(c, r, r * flat, bark.lighter(-0.06));
    easel.oval(c, r - 28.0, (r - 28.0) * flat, wood);
    let mut rng = easel.rng("rings");
    let mut ring_ = 40.0;
    while ring_ < 396.0 {
        if !(236.0..366.0).contains(&ring_) {
            easel.ring(c, ring_, ring_ * flat, wood.lighter(-0.14), rng.between(4.0, 8.0));
        }
        ring_ += rng.between(18.0, 34.0);
    }
    for edge in [234.0, 370.0] {
        easel.ring(c, edge, edge * flat, wood.lighter(-0.2), 8.0);
    }
    ring(easel, "RobotoSlab_700Bold", c, 262.0, flat, 108.0, (hex(0x5a3418), wood))
}

pub(super) fn vase(easel: &mut Easel) -> Done {
    let clay = easel.main(&[0xc9734a, 0x4f8fa8, 0xd9a84a, 0x7f9a6a, 0xb5667a]);
    easel.shadow((500.0, 945.0), 250.0);
    for (x, lean, art) in [(430.0, -14, "tulip"), (520.0, 0, "sunflower"), (600.0, 14, "rose")] {
        easel.icon(art, (x, 250.0), 210.0, lean, None);
    }
    let shape = [
        (390.0, 200.0),
        (610.0, 200.0),
        (580.0, 290.0),
        (700.0, 390.0),
        (830.0, 560.0),
        (780.0, 750.0),
        (640.0, 900.0),
        (620.0, 940.0),
        (380.0, 940.0),
        (360.0, 900.0),
        (220.0, 750.0),
        (170.0, 560.0),
        (300.0, 390.0),
        (420.0, 290.0),
    ];
    easel.blob(&shape, clay);
    if let Some(path) = super::super::easel::round(&shape) {
        easel.shape(&path, Ink::Line(180.0, 0.0, BLACK.alpha(0.18), 400.0, 0.0, BLACK.alpha(0.0)));
        easel.shape(&path, Ink::Line(570.0, 0.0, BLACK.alpha(0.0), 830.0, 0.0, BLACK.alpha(0.32)));
    }
    easel.soft((360.0, 520.0), 70.0, 170.0, WHITE, 0.4);
    easel.oval((500.0, 204.0), 116.0, 22.0, clay.lighter(-0.22));
    let glaze = if clay.lab().l > 0.66 { hex(0x33405a) } else { hex(0xfaf0d8) };
    let ink = easel.letters(glaze);
    for y in [430.0, 690.0] {
        let r = if y < 500.0 { 252.0 } else { 300.0 };
        easel.line(&arc((500.0, y), r, 40.0, 6.0, 174.0), ink, 13.0);
    }
    if let Some(path) = easel.round("KaushanScript_400Regular", (500.0, 610.0), (318.0, 48.0), 1.22, 170.0)? {
        easel.write(&path, glaze, clay);
    }
    Ok(())
}

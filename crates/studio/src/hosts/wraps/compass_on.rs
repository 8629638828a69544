//! Hosts whose text is wrapped round them: on a round side, or in a ring on a rim: from `compass` to `layer_cake`.

use super::*;

pub(super) fn compass(easel: &mut Easel) -> Done {
    let brass = hex(0xcba14f);
    let c = (500.0, 510.0);
    easel.shadow((500.0, 950.0), 300.0);
    easel.ring((500.0, 76.0), 52.0, 52.0, brass.lighter(-0.1), 20.0);
    easel.rounded([460.0, 100.0, 80.0, 50.0], 10.0, brass.lighter(-0.06));
    easel.oval((508.0, 518.0), 408.0, 408.0, brass.lighter(-0.2));
    easel.oval(c, 406.0, 406.0, brass);
    easel.ring(c, 394.0, 394.0, brass.lighter(0.12), 10.0);
    easel.soft((360.0, 260.0), 170.0, 110.0, WHITE, 0.4);
    easel.oval(c, 272.0, 272.0, hex(0xf8f2df));
    easel.ring(c, 272.0, 272.0, brass.lighter(-0.18), 12.0);
    for at in 0..32 {
        let turn = TAU * at as f32 / 32.0;
        let long = if at % 8 == 0 {
            44.0
        } else if at % 4 == 0 {
            30.0
        } else {
            18.0
        };
        easel.line(
            &[
                (c.0 + 258.0 * turn.cos(), c.1 + 258.0 * turn.sin()),
                (c.0 + (258.0 - long) * turn.cos(), c.1 + (258.0 - long) * turn.sin()),
            ],
            hex(0x5a4a30),
            5.0,
        );
    }
    for at in 0..8 {
        let turn = TAU * at as f32 / 8.0;
        let long = if at % 2 == 0 { 196.0 } else { 120.0 };
        let tip = (c.0 + long * turn.cos(), c.1 + long * turn.sin());
        for half in [-1.0, 1.0] {
            let edge = turn + half * TAU / 16.0;
            let tone = if half < 0.0 { hex(0xe2d5b5) } else { hex(0xc4b38a) };
            easel.poly(&[c, tip, (c.0 + 46.0 * edge.cos(), c.1 + 46.0 * edge.sin())], tone);
        }
    }
    let turn = easel.rng("needle").between(-1.2, 1.2) - FRAC_PI_2;
    let (s, k) = turn.sin_cos();
    easel.poly(
        &[(c.0 + 206.0 * k, c.1 + 206.0 * s), (c.0 - 24.0 * s, c.1 + 24.0 * k), (c.0 + 24.0 * s, c.1 - 24.0 * k)],
        hex(0xc8373f),
    );
    easel.poly(
        &[(c.0 - 206.0 * k, c.1 - 206.0 * s), (c.0 - 24.0 * s, c.1 + 24.0 * k), (c.0 + 24.0 * s, c.1 - 24.0 * k)],
        hex(0x33435a),
    );
    easel.oval(c, 18.0, 18.0, brass);
    ring(easel, "Cinzel_600SemiBold", c, 302.0, 1.0, 98.0, (hex(0x241c10), brass))
}

pub(super) fn dinner_plate(easel: &mut Easel) -> Done {
    let band = easel.main(&[0x2f5f9a, 0xc8504a, 0x3f8a6a, 0xd9a03c, 0x6a5a9a]);
    let c = (500.0, 560.0);
    let flat = 0.86;
    easel.soft((510.0, 620.0), 480.0, 420.0, BLACK, 0.36);
    easel.oval((500.0, 574.0), 440.0, 440.0 * flat, hex(0xc9cdd0));
    easel.oval(c, 440.0, 440.0 * flat, hex(0xfdfcf8));
    easel.ring(c, 432.0, 432.0 * flat, band, 12.0);
    easel.oval(c, 424.0, 424.0 * flat, band.mix(WHITE, 0.82));
    easel.oval(c, 276.0, 276.0 * flat, hex(0xf3f2ec));
    easel.ring(c, 276.0, 276.0 * flat, band, 6.0);
    easel.oval((500.0, 552.0), 256.0, 256.0 * flat, hex(0xfefdfa));
    easel.soft((400.0, 480.0), 110.0, 70.0, WHITE, 0.8);
    for (x, way) in [(44.0, 0), (968.0, 1)] {
        easel.rounded([x - 10.0, 560.0, 20.0, 300.0], 10.0, hex(0xb4bcc3));
        if way == 0 {
            for tine in [-22.0, 0.0, 22.0] {
                easel.rounded([x + tine - 5.0, 330.0, 10.0, 140.0], 5.0, hex(0xb4bcc3));
            }
            easel.rounded([x - 27.0, 440.0, 54.0, 130.0], 22.0, hex(0xb4bcc3));
        } else {
            easel.blob(
                &[(x - 16.0, 340.0), (x + 16.0, 320.0), (x + 20.0, 470.0), (x + 10.0, 600.0), (x - 12.0, 600.0)],
                hex(0xb4bcc3),
            );
        }
    }
    ring(easel, "PlayfairDisplay_700Bold", c, 318.0, flat, 104.0, (band.lighter(-0.1), band.mix(WHITE, 0.82)))
}

pub(super) fn drum(easel: &mut Easel) -> Done {
    let shell = easel.main(&[0xc8373f, 0x2f5f9a, 0x3f8a5a, 0x7a4f9a]);
    let (cx, r, sag) = (500.0, 400.0, 84.0);
    easel.shadow((cx, 900.0), 430.0);
    side(easel, cx, (330.0, 780.0), (r, sag), shell);
    // Ropes run up and down close to both hoops; the text stands between them.
    for at in 0..13 {
        let (a, b) = (-1.5 + 3.0 * at as f32 / 13.0, -1.5 + 3.0 * (at as f32 + 0.5) / 13.0);
        let at = |turn: f32, y: f32| (cx + r * turn.sin(), y + sag * turn.cos());
        for (up, down) in [(340.0, 436.0), (786.0, 696.0)] {
            easel.line(&[at(a, up), at(b, down), at(a + 3.0 / 13.0, up)], hex(0xf6efdd), 7.0);
        }
    }
    for y in [306.0, 770.0] {
        hoop(easel, cx, (y, y + 46.0), (r + 12.0, sag), hex(0xe2b84a));
        easel.line(&arc((cx, y + 6.0), r + 12.0, sag, 0.0, 180.0), hex(0xf6da8a), 7.0);
    }
    easel.oval((cx, 306.0), r + 12.0, sag, hex(0xe2b84a));
    easel.oval((cx, 302.0), r - 6.0, sag - 8.0, hex(0xfaf5e8));
    for (x0, y0, x1, y1) in [(330.0, 100.0, 520.0, 300.0), (730.0, 90.0, 560.0, 296.0)] {
        easel.line(&[(x0, y0), (x1, y1)], hex(0xb98556), 18.0);
        easel.oval((x1, y1), 19.0, 17.0, hex(0xd9ae7a));
    }
    if let Some(path) = easel.round("AlfaSlabOne_400Regular", (cx, 696.0), (r, sag), 1.22, 148.0)? {
        easel.write(&path, hex(0xfdf3d0), shell);
    }
    Ok(())
}

pub(super) fn gift_box(easel: &mut Easel) -> Done {
    let paper = easel.main(&[0x3f8a9a, 0xc8504a, 0xe2b04a, 0x7a5a9a, 0x5f9a5a]);
    let ribbon = if paper.lab().l > 0.7 { hex(0xb8333f) } else { hex(0xfbf1d8) };
    easel.shadow((500.0, 925.0), 440.0);
    easel.rect(
        120.0,
        400.0,
        760.0,
        520.0,
        Ink::Line(120.0, 0.0, paper.lighter(0.03).opaque(), 880.0, 0.0, paper.lighter(-0.06).opaque()),
    );
    easel.rounded([92.0, 300.0, 816.0, 130.0], 10.0, paper.lighter(0.06));
    easel.rect(92.0, 416.0, 816.0, 16.0, BLACK.alpha(0.16));
    let mut rng = easel.rng("dots");
    for row in 0..5 {
        for column in 0..9 {
            let (x, y) =
                (160.0 + 85.0 * column as f32 + if row % 2 == 0 { 0.0 } else { 42.0 }, 470.0 + 96.0 * row as f32);
            if (560.0..780.0).contains(&y) || x > 860.0 {
                continue;
            }
            easel.oval((x, y), 9.0 + rng.between(0.0, 4.0), 11.0, paper.lighter(0.1));
        }
    }
    easel.rect(120.0, 570.0, 760.0, 190.0, ribbon);
    easel.rect(120.0, 570.0, 760.0, 10.0, ribbon.lighter(-0.08));
    easel.rect(120.0, 750.0, 760.0, 10.0, ribbon.lighter(-0.08));
    easel.rect(440.0, 300.0, 120.0, 132.0, ribbon.lighter(-0.02));
    for s in [-1.0, 1.0] {
        easel.blob(
            &[
                (500.0, 290.0),
                (500.0 + s * 110.0, 130.0),
                (500.0 + s * 260.0, 110.0),
                (500.0 + s * 280.0, 220.0),
                (500.0 + s * 140.0, 300.0),
            ],
            ribbon.lighter(-0.04),
        );
        easel.blob(
            &[
                (500.0 + s * 40.0, 270.0),
                (500.0 + s * 130.0, 180.0),
                (500.0 + s * 210.0, 170.0),
                (500.0 + s * 200.0, 230.0),
            ],
            ribbon.lighter(-0.16),
        );
        easel.poly(
            &[(500.0, 290.0), (500.0 + s * 60.0, 300.0), (500.0 + s * 150.0, 420.0), (500.0 + s * 80.0, 430.0)],
            ribbon.lighter(-0.07),
        );
    }
    easel.oval((500.0, 272.0), 56.0, 50.0, ribbon.lighter(0.02));
    if let Some(path) = easel.block("Lobster_400Regular", [150.0, 580.0, 700.0, 170.0], 150.0)? {
        let own = if ribbon.lab().l > 0.7 { paper.lighter(-0.2) } else { hex(0xfdf3dd) };
        easel.write(&path, own, ribbon);
    }
    Ok(())
}

pub(super) fn globe(easel: &mut Easel) -> Done {
    let c = (500.0, 440.0);
    let r = 350.0;
    easel.shadow((500.0, 945.0), 260.0);
    easel.rounded([300.0, 905.0, 400.0, 40.0], 18.0, hex(0x7a5233));
    easel.rounded([340.0, 875.0, 320.0, 40.0], 16.0, hex(0x94683f));
    easel.rect(476.0, 800.0, 48.0, 90.0, hex(0xb98a4a));
    easel.line(&arc(c, r + 34.0, r + 34.0, -66.0, 114.0), hex(0xc9a04f), 24.0);
    let sea = hex(easel.rng("sea").pick(&[0x5fa8cf, 0x6fb5c4, 0x7fa8d0]));
    easel.oval(c, r, r, sea);
    let land = hex(0x8fb56a);
    for points in [
        vec![
            (-250.0, -170.0),
            (-160.0, -250.0),
            (-40.0, -250.0),
            (-30.0, -150.0),
            (-110.0, -110.0),
            (-150.0, -70.0),
            (-240.0, -90.0),
        ],
        vec![
            (40.0, -240.0),
            (160.0, -260.0),
            (260.0, -180.0),
            (280.0, -90.0),
            (170.0, -80.0),
            (90.0, -110.0),
            (20.0, -160.0),
        ],
        vec![(-170.0, 110.0), (-80.0, 120.0), (-50.0, 190.0), (-90.0, 300.0), (-150.0, 230.0)],
        vec![(90.0, 110.0), (210.0, 120.0), (240.0, 180.0), (160.0, 270.0), (110.0, 210.0)],
    ] {
        let moved: Vec<At> = points.iter().map(|(x, y)| (c.0 + x, c.1 + y)).collect();
        easel.blob(&moved, land);
    }
    for tilt in [-0.95_f32, -0.55, 0.55, 0.95] {
        let (y, w) = (c.1 + r * tilt.sin(), r * tilt.cos());
        easel.line(&[(c.0 - w, y), (c.0 + w, y)], WHITE.alpha(0.3), 3.0);
    }
    for wide in [0.38, 0.75] {
        easel.ring(c, r * wide, r, WHITE.alpha(0.25), 3.0);
    }
    let belt: Vec<At> = (0..=40)
        .map(|at| -FRAC_PI_2 + PI * at as f32 / 40.0)
        .map(|turn: f32| (c.0 + r * turn.sin(), c.1 + 20.0 * turn.cos()))
        .collect();
    easel.line(&belt, hex(0xfaf3dd), 116.0);
    for dy in [-62.0, 62.0] {
        easel.line(&belt.iter().map(|(x, y)| (*x, y + dy)).collect::<Vec<_>>(), hex(0xc9a04f), 7.0);
    }
    if let Some(path) = easel.round("Cinzel_600SemiBold", (c.0, c.1 + 20.0 + 34.0), (r, 20.0), 1.3, 100.0)? {
        easel.write(&path, hex(0x33435a), hex(0xfaf3dd));
    }
    easel.soft((380.0, 290.0), 140.0, 110.0, WHITE, 0.45);
    easel.soft((680.0, 620.0), 260.0, 260.0, BLACK, 0.14);
    easel.oval((c.0 + 150.0, c.1 - 360.0), 16.0, 16.0, hex(0xc9a04f));
    Ok(())
}

pub(super) fn gold_ring(easel: &mut Easel) -> Done {
    let gold = hex(easel.rng("gold").pick(&[0xe2b84a, 0xd9a84a, 0xe6c566]));
    let (cx, r, sag) = (500.0, 420.0, 150.0);
    easel.shadow((cx, 840.0), 440.0);
    easel.oval((cx, 390.0), r, sag, gold.lighter(-0.22));
    easel.oval((cx, 392.0), r - 26.0, sag - 20.0, gold.lighter(-0.34));
    let mut front = vec![(cx - r, 390.0)];
    front.extend(arc((cx, 390.0), r - 8.0, sag - 6.0, 180.0, 0.0));
    front.push((cx + r, 640.0));
    front.extend(arc((cx, 640.0), r, sag, 0.0, 180.0));
    easel.poly(&front, gold);
    easel.poly(&front, Ink::Line(cx - r, 0.0, BLACK.alpha(0.3), cx - 90.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&front, Ink::Line(cx + 60.0, 0.0, BLACK.alpha(0.0), cx + r, 0.0, BLACK.alpha(0.34)));
    for (y, tone) in [(398.0, gold.lighter(0.14)), (634.0, gold.lighter(-0.12))] {
        easel.line(&arc((cx, y), r - 6.0, sag - 4.0, 4.0, 176.0), tone, 12.0);
    }
    easel.soft((330.0, 610.0), 60.0, 120.0, WHITE, 0.65);
    if let Some(path) = easel.round("GreatVibes_400Regular", (cx, 700.0 - 18.0), (r, sag), 1.18, 190.0)? {
        if let Some(lit) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(0.0, 4.0)) {
            easel.shape(&lit, WHITE.alpha(0.6));
        }
        easel.write(&path, hex(0x5a3f10), gold);
    }
    Ok(())
}

pub(super) fn guitar(easel: &mut Easel) -> Done {
    let wood = hex(easel.rng("wood").pick(&[0xd9a05a, 0xc98a4a, 0xe2b57a]));
    let dark = hex(0x4a2f20);
    easel.soft((510.0, 620.0), 440.0, 480.0, BLACK, 0.25);
    let body = [
        (500.0, 60.0),
        (690.0, 90.0),
        (800.0, 210.0),
        (760.0, 360.0),
        (770.0, 440.0),
        (900.0, 620.0),
        (860.0, 860.0),
        (680.0, 985.0),
        (500.0, 1000.0),
        (320.0, 985.0),
        (140.0, 860.0),
        (100.0, 620.0),
        (230.0, 440.0),
        (240.0, 360.0),
        (200.0, 210.0),
        (310.0, 90.0),
    ];
    let grown: Vec<At> = body.iter().map(|(x, y)| (500.0 + (x - 500.0) * 1.03, 540.0 + (y - 540.0) * 1.02)).collect();
    easel.blob(&grown, dark);
    easel.blob(&body, wood);
    for at in 0..12 {
        let x = 200.0 + 55.0 * at as f32;
        easel.line(&[(x, 640.0), (x + 6.0, 800.0)], wood.lighter(-0.03), 4.0);
    }
    let c = (500.0, 470.0);
    easel.oval(c, 268.0, 268.0, dark);
    easel.oval(c, 258.0, 258.0, hex(0xf3e3bf));
    easel.oval(c, 154.0, 154.0, dark);
    easel.oval(c, 146.0, 146.0, hex(0x1f1512));
    let around = ring(easel, "Righteous_400Regular", c, 176.0, 1.0, 84.0, (hex(0x6a2f24), hex(0xf3e3bf)));
    easel.rounded([436.0, -60.0, 128.0, 268.0], 8.0, dark.lighter(-0.04));
    for fret in 0..4 {
        easel.rect(436.0, 10.0 + 56.0 * fret as f32, 128.0, 6.0, hex(0xc9ced3));
    }
    easel.rounded([310.0, 820.0, 380.0, 52.0], 18.0, dark);
    for string in 0..6 {
        let x = 455.0 + 18.0 * string as f32;
        easel.line(&[(x, -60.0), (x, 190.0)], hex(0xf0ead8), 3.0);
        easel.line(&[(x, 345.0), (x, 595.0)], hex(0xf0ead8).alpha(0.7), 3.0);
        easel.line(&[(x, 745.0), (x, 840.0)], hex(0xf0ead8), 3.0);
    }
    around
}

pub(super) fn lampshade(easel: &mut Easel) -> Done {
    let cloth = easel.main(&[0xf0d9a8, 0xe59a6a, 0x9fc1b5, 0xd98a8a, 0xb5a3cf]);
    easel.soft((500.0, 500.0), 620.0, 560.0, hex(0xffdf95), 0.55);
    easel.shadow((500.0, 955.0), 230.0);
    easel.rect(484.0, 640.0, 32.0, 280.0, hex(0x8a6a3f));
    easel.oval((500.0, 930.0), 170.0, 36.0, hex(0x8a6a3f));
    easel.oval((500.0, 920.0), 170.0, 34.0, hex(0xb08c58));
    let glow = cloth.mix(hex(0xfff0c4), 0.45);
    let mut shape = arc((500.0, 130.0), 220.0, 30.0, 180.0, 360.0);
    shape.extend(arc((500.0, 640.0), 420.0, 64.0, 0.0, 180.0));
    easel.poly(&shape, cloth);
    easel.poly(&shape, Ink::Line(120.0, 0.0, BLACK.alpha(0.14), 400.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(620.0, 0.0, BLACK.alpha(0.0), 900.0, 0.0, BLACK.alpha(0.18)));
    easel.soft((500.0, 470.0), 330.0, 270.0, hex(0xfff3c8), 0.85);
    for at in 0..11 {
        let t = -1.0 + 0.2 * at as f32;
        easel.line(
            &[
                (500.0 + 215.0 * t, 128.0 + 22.0 * (1.0 - t * t)),
                (500.0 + 412.0 * t, 640.0 + 60.0 * (1.0 - t * t).sqrt()),
            ],
            cloth.lighter(-0.1).alpha(0.4),
            3.0,
        );
    }
    easel.line(&arc((500.0, 640.0), 420.0, 64.0, 0.0, 180.0), cloth.lighter(-0.16), 16.0);
    easel.line(&arc((500.0, 130.0), 220.0, 30.0, 0.0, 180.0), cloth.lighter(-0.12), 10.0);
    if let Some(path) = easel.round("Lobster_400Regular", (500.0, 650.0), (396.0, 64.0), 1.16, 150.0)? {
        for width in [26.0, 14.0] {
            easel.edge(&path, hex(0xfff6d0).alpha(0.35), width);
        }
        easel.write(&path, cloth.lighter(-0.36).mix(hex(0x6a2f1a), 0.4), glow);
    }
    Ok(())
}

pub(super) fn layer_cake(easel: &mut Easel) -> Done {
    let icing = easel.main(&[0xf6c9d3, 0xfaf0dc, 0xbfe0d6, 0xf3d98b, 0xd9c3ea]);
    let (cx, r, sag) = (500.0, 390.0, 92.0);
    easel.shadow((cx, 930.0), 470.0);
    easel.oval((cx, 880.0), 470.0, 100.0, hex(0xd9dee2));
    easel.oval((cx, 864.0), 470.0, 98.0, hex(0xf6f8f9));
    side(easel, cx, (380.0, 800.0), (r, sag), icing);
    for y in [520.0, 800.0] {
        // A row of piped shells between the layers and round the foot.
        for at in (0..34).rev() {
            let turn = -1.54 + 3.08 * at as f32 / 33.0;
            let small = turn.cos().max(0.25);
            easel.oval(
                (cx + r * turn.sin(), y + sag * turn.cos() - if y < 600.0 { 130.0 } else { 6.0 }),
                19.0 * small + 4.0,
                22.0,
                icing.lighter(0.1),
            );
            easel.oval(
                (cx + r * turn.sin() - 3.0, y + sag * turn.cos() - if y < 600.0 { 134.0 } else { 10.0 }),
                11.0 * small + 2.0,
                12.0,
                WHITE.alpha(0.7),
            );
        }
    }
    easel.oval((cx, 380.0), r, sag, icing.lighter(0.06));
    for at in 0..16 {
        let turn = TAU * at as f32 / 16.0;
        easel.oval((cx + (r - 34.0) * turn.cos(), 372.0 + (sag - 12.0) * turn.sin()), 24.0, 17.0, WHITE);
    }
    for at in 0..6 {
        let turn = TAU * at as f32 / 6.0 + 0.3;
        easel.icon("strawberry", (cx + 190.0 * turn.cos(), 386.0 + 42.0 * turn.sin()), 92.0, 0, None);
    }
    if let Some(path) = easel.round("Pacifico_400Regular", (cx, 690.0 + sag - 20.0), (r, sag), 1.2, 150.0)? {
        let own = if icing.lab().l > 0.7 { hex(0x8a3a4a) } else { hex(0xfff8ea) };
        // Piped icing is round: a dark foot, a bright ridge.
        let ink = easel.letters(own);
        easel.halo(&path, icing, 27.0);
        if let Some(under) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(3.0, 7.0)) {
            easel.edge(&under, BLACK.alpha(0.22), 13.0);
        }
        easel.edge(&path, ink, 13.0);
        easel.write(&path, own, icing);
        if let Some(lit) = path.transform(resvg::tiny_skia::Transform::from_translate(-2.0, -3.0)) {
            easel.edge(&lit, ink.lighter(0.16), 3.0);
        }
    }
    Ok(())
}

//! Hosts whose text is worked into their surface: print on a ball, cuts in wood, furrows in sand, stitches: from `fogged_window` to `tiled_wall`.

use super::*;

pub(super) fn fogged_window(easel: &mut Easel) -> Done {
    let frame = hex(easel.rng("frame").pick(&[0xf3efe4, 0x8a5d38, 0xd9dfe4]));
    easel.rounded([50.0, 50.0, 900.0, 860.0], 10.0, frame.lighter(-0.1));
    easel.rounded([58.0, 50.0, 884.0, 846.0], 10.0, frame);
    let view = |easel: &mut Easel| {
        easel.rect(110.0, 110.0, 780.0, 720.0, Ink::down(110.0, hex(0x3f5a7a), 830.0, hex(0x5f7a6a)));
    };
    view(easel);
    let mut rng = easel.rng("view");
    for _ in 0..14 {
        easel.soft(
            (rng.between(140.0, 860.0), rng.between(300.0, 800.0)),
            70.0,
            90.0,
            hex(rng.pick(&[0x7fae6a, 0xffd08a, 0x6f9fc4, 0x3f6a4a])),
            0.6,
        );
    }
    let fog = hex(0xdbe6ec);
    easel.rect(110.0, 110.0, 780.0, 720.0, fog.alpha(0.84));
    for _ in 0..130 {
        easel.oval(
            (rng.between(115.0, 885.0), rng.between(115.0, 825.0)),
            rng.between(1.5, 5.0),
            rng.between(1.5, 6.0),
            WHITE.alpha(0.6),
        );
    }
    if let Some(path) = easel.block("PatrickHand_400Regular", [160.0, 200.0, 680.0, 470.0], 290.0)? {
        let clear = easel.letters(hex(0x3a5570));
        easel.edge(&path, WHITE.alpha(0.7), 20.0);
        easel.edge(&path, clear, 11.0);
        easel.shape(&path, clear);
        // Drops run down from the feet of the strokes.
        let inside = Inside::new(&path);
        let bounds = path.bounds();
        let mut x = bounds.left() + 10.0;
        while x < bounds.right() {
            let foot =
                (0..90).rev().map(|at| bounds.top() + bounds.height() * at as f32 / 90.0).find(|y| inside.has((x, *y)));
            if let Some(y) = foot.filter(|_| rng.chance(0.6)) {
                let long = rng.between(16.0, 74.0);
                easel.line(&[(x, y), (x, (y + long).min(815.0))], clear.alpha(0.75), 5.0);
                easel.oval((x, (y + long).min(815.0)), 5.0, 8.0, clear);
            }
            x += rng.between(34.0, 80.0);
        }
    }
    easel.rounded([30.0, 896.0, 940.0, 44.0], 8.0, frame.lighter(-0.05));
    Ok(())
}

pub(super) fn hot_air_balloon(easel: &mut Easel) -> Done {
    let main = easel.main(&[0xd9483f, 0x2f7fb5, 0xe8a33c, 0x7a5aa8, 0x3f9a6a]);
    let pale = main.mix(hex(0xfdf0d0), 0.72);
    let (cx, cy, r) = (500.0, 370.0, 340.0);
    // Eight panels; each is a slice between two meridians, drawn down to the throat.
    let meridian = |turn: f32| -> Vec<At> {
        (0..=30)
            .map(|at| at as f32 / 30.0)
            .map(|t| {
                let tilt = -std::f32::consts::FRAC_PI_2 + t * 2.5;
                let wide = if t > 0.78 { tilt.cos().max(0.0).max(0.24) } else { tilt.cos() };
                let y = if t > 0.62 { cy + r * 0.06 + (t - 0.62) * 860.0 } else { cy + r * tilt.sin() };
                (cx + r * wide.max(0.2 * t) * turn.sin(), y)
            })
            .collect()
    };
    let count = 9;
    for at in 0..count {
        let turn = |n: usize| -FRAC_PI_2 + PI * n as f32 / count as f32;
        let mut slice = meridian(turn(at));
        slice.extend(meridian(turn(at + 1)).into_iter().rev());
        let shade = -0.1 * ((at as f32 - 3.0) / 4.0).max(0.0);
        easel.poly(&slice, if at % 2 == 0 { main } else { pale }.lighter(shade));
    }
    let mut whole = meridian(-1.57);
    whole.extend(meridian(1.57).into_iter().rev());
    easel.soft((390.0, 230.0), 120.0, 150.0, WHITE, 0.4);
    // The band goes round the envelope and ends where it ends.
    let edge = |down: f32| -> Vec<At> {
        let wide = r * (1.0 - (down / r).powi(2)).max(0.0).sqrt();
        (0..=40)
            .map(|at| -FRAC_PI_2 + PI * at as f32 / 40.0)
            .map(|turn: f32| (cx + wide * turn.sin(), cy + down + 26.0 * turn.cos()))
            .collect()
    };
    let mut band = edge(-75.0);
    band.extend(edge(75.0).into_iter().rev());
    easel.poly(&band, hex(0xfdf6e2));
    if let Some(path) = easel.round("Righteous_400Regular", (cx, cy + 26.0 + 42.0), (r, 26.0), 1.2, 124.0)? {
        easel.write(&path, main.lighter(-0.14), hex(0xfdf6e2));
    }
    for x in [-62.0, -30.0, 30.0, 62.0] {
        easel.line(&[(cx + x, 720.0), (cx + x * 0.9, 830.0)], hex(0x5a4a3a), 4.0);
    }
    easel.rounded([cx - 70.0, 826.0, 140.0, 100.0], 18.0, hex(0xa8703f));
    for row in 0..4 {
        easel.line(
            &[(cx - 64.0, 850.0 + 20.0 * row as f32), (cx + 64.0, 850.0 + 20.0 * row as f32)],
            hex(0x8a5a30),
            4.0,
        );
    }
    easel.rounded([cx - 78.0, 816.0, 156.0, 22.0], 10.0, hex(0x6a4526));
    Ok(())
}

pub(super) fn latte_foam(easel: &mut Easel) -> Done {
    let cup = hex(easel.rng("cup").pick(&[0xf6f3ea, 0x4f8fa0, 0xd9755a, 0x5f7a5a]));
    let c = (500.0, 560.0);
    easel.soft((520.0, 640.0), 470.0, 400.0, BLACK, 0.34);
    easel.oval(c, 440.0, 400.0, cup.lighter(-0.08));
    easel.oval((500.0, 550.0), 434.0, 394.0, cup);
    easel.oval((500.0, 556.0), 392.0, 352.0, cup.lighter(-0.14));
    easel.oval((500.0, 562.0), 378.0, 338.0, hex(0xa86f42));
    easel.soft((500.0, 560.0), 380.0, 340.0, hex(0xf3dfc0), 1.0);
    easel.oval((500.0, 562.0), 320.0, 284.0, hex(0xf6e8d0));
    if let Some(path) = easel.block("Pacifico_400Regular", [230.0, 390.0, 540.0, 340.0], 240.0)? {
        let brown = easel.letters(hex(0x8a5530));
        for (width, alpha) in [(26.0, 0.1), (18.0, 0.16), (10.0, 0.3)] {
            easel.edge(&path, brown.alpha(alpha), width);
        }
        easel.shape(&path, brown.alpha(0.92));
    }
    let mut rng = easel.rng("bubbles");
    for _ in 0..30 {
        let turn = rng.between(0.0, TAU);
        easel.ring((500.0 + 346.0 * turn.cos(), 562.0 + 308.0 * turn.sin()), 6.0, 6.0, WHITE.alpha(0.6), 2.0);
    }
    Ok(())
}

pub(super) fn loaf(easel: &mut Easel) -> Done {
    let crust = hex(easel.rng("crust").pick(&[0xb5763c, 0xa86a35, 0xc08548]));
    easel.shadow((500.0, 900.0), 460.0);
    let points = [
        (60.0, 640.0),
        (130.0, 380.0),
        (330.0, 230.0),
        (500.0, 205.0),
        (670.0, 230.0),
        (870.0, 380.0),
        (940.0, 640.0),
        (860.0, 830.0),
        (500.0, 900.0),
        (140.0, 830.0),
    ];
    let Some(path) = round(&points) else { return Ok(()) };
    easel.shape(&path, crust);
    lit(easel, &path);
    easel.soft((440.0, 400.0), 340.0, 190.0, hex(0xe2ae6a), 0.8);
    let mut rng = easel.rng("flour");
    for _ in 0..170 {
        let (turn, out) = (rng.between(0.0, TAU), rng.between(0.0, 0.9));
        easel.oval(
            (500.0 + 420.0 * out * turn.cos(), 550.0 + 320.0 * out * turn.sin()),
            rng.between(2.0, 7.0),
            rng.between(2.0, 5.0),
            WHITE.alpha(0.5),
        );
    }
    if let Some(path) = easel.ball("Nunito_800ExtraBold", (500.0, 570.0), (470.0, 420.0), 0.86, 230.0)? {
        easel.edge(&path, crust.lighter(-0.2), 17.0);
        easel.edge(&path, hex(0xf9ecd2), 6.0);
        easel.write(&path, hex(0xf6e3bd), crust.lighter(-0.2));
    }
    Ok(())
}

pub(super) fn painted_egg(easel: &mut Easel) -> Done {
    let shell = easel.main(&[0x6fb5c4, 0xf0b54a, 0xe58a9a, 0xa88fd0, 0x8fbf7a]);
    easel.shadow((500.0, 935.0), 300.0);
    let points = [
        (500.0, 60.0),
        (680.0, 150.0),
        (810.0, 390.0),
        (830.0, 620.0),
        (720.0, 850.0),
        (500.0, 935.0),
        (280.0, 850.0),
        (170.0, 620.0),
        (190.0, 390.0),
        (320.0, 150.0),
    ];
    let Some(path) = round(&points) else { return Ok(()) };
    easel.shape(&path, shell);
    let pale = hex(0xfdf6e6);
    for (y, r, sag) in [(380.0, 306.0, 60.0), (690.0, 312.0, 66.0)] {
        easel.line(&arc((500.0, y), r, sag, 3.0, 177.0), pale, 14.0);
        for at in 0..15 {
            let turn = -1.4 + 2.8 * at as f32 / 14.0_f32;
            let up = if y < 500.0 { -44.0 } else { 46.0 };
            easel.oval(
                (500.0 + (r - 20.0) * turn.sin(), y + up + sag * turn.cos()),
                15.0 * turn.cos().max(0.3),
                15.0,
                pale,
            );
        }
    }
    if let Some(path) = easel.ball("KaushanScript_400Regular", (500.0, 585.0), (330.0, 520.0), 1.1, 220.0)? {
        let own = if shell.lab().l > 0.6 { hex(0x3f2f5a) } else { pale };
        easel.write(&path, own, shell);
    }
    lit(easel, &path);
    easel.soft((370.0, 300.0), 70.0, 130.0, WHITE, 0.7);
    Ok(())
}

pub(super) fn pie_crust(easel: &mut Easel) -> Done {
    let crust = hex(easel.rng("crust").pick(&[0xd9a254, 0xcf9548, 0xe0ae62]));
    let c = (500.0, 570.0);
    easel.soft((510.0, 640.0), 480.0, 410.0, BLACK, 0.34);
    easel.oval((500.0, 590.0), 448.0, 392.0, hex(0x8f969c));
    easel.oval(c, 440.0, 384.0, hex(0xb9c0c6));
    for at in 0..36 {
        let turn = TAU * at as f32 / 36.0;
        easel.oval(
            (c.0 + 392.0 * turn.cos(), c.1 + 340.0 * turn.sin()),
            44.0,
            40.0,
            crust.lighter(if at % 2 == 0 { -0.05 } else { -0.09 }),
        );
    }
    easel.oval(c, 366.0, 314.0, crust.lighter(-0.02));
    easel.soft((460.0, 500.0), 300.0, 220.0, hex(0xf3cf8a), 0.7);
    if let Some(path) = easel.block("Nunito_800ExtraBold", [200.0, 400.0, 600.0, 330.0], 240.0)? {
        if let Some(shade) = moved(&path, 4.0, 12.0) {
            easel.edge(&shade, BLACK.alpha(0.26), 20.0);
        }
        let dough = easel.letters(crust.lighter(-0.13));
        easel.edge(&path, dough.lighter(-0.14), 24.0);
        easel.edge(&path, dough, 15.0);
        easel.shape(&path, dough);
        if let Some(light) = moved(&path, -2.0, -4.0) {
            easel.edge(&light, dough.lighter(0.14), 4.0);
        }
    }
    Ok(())
}

pub(super) fn pumpkin(easel: &mut Easel) -> Done {
    let skin = hex(easel.rng("skin").pick(&[0xe8822a, 0xf0932f, 0xd97425]));
    easel.shadow((500.0, 920.0), 460.0);
    easel.soft((500.0, 900.0), 500.0, 160.0, hex(0xffc04a), 0.4);
    easel.blob(
        &[(450.0, 250.0), (470.0, 110.0), (560.0, 90.0), (570.0, 130.0), (530.0, 170.0), (545.0, 260.0)],
        hex(0x6f8a3a),
    );
    for (x, r, light) in [
        (200.0, 170.0, -0.1),
        (800.0, 170.0, -0.13),
        (320.0, 190.0, -0.04),
        (680.0, 190.0, -0.07),
        (500.0, 210.0, 0.02),
    ] {
        easel.oval((x, 570.0), r, 340.0 - (x - 500.0_f32).abs() * 0.16, skin.lighter(light));
    }
    for (x, w) in [(372.0, 0.7), (628.0, 0.7), (240.0, 1.0), (760.0, 1.0)] {
        let out = if x < 500.0 { -1.0 } else { 1.0 };
        easel.curve(
            &[(x + 40.0 * -out, 260.0), (x + 14.0 * out * w, 560.0), (x - 40.0 * out, 880.0)],
            skin.lighter(-0.16).alpha(0.8),
            8.0,
        );
    }
    if let Some(path) = easel.ball("AlfaSlabOne_400Regular", (500.0, 580.0), (440.0, 420.0), 0.98, 250.0)? {
        let glow = easel.letters(hex(0xffdf6a));
        for (width, alpha) in [(44.0, 0.16), (26.0, 0.22)] {
            easel.edge(&path, hex(0xffd25a).alpha(alpha), width);
        }
        if let Some(depth) = moved(&path, -5.0, -7.0) {
            easel.shape(&depth, hex(0x8a3f0f));
        }
        easel.edge(&path, hex(0xa8501a), 7.0);
        easel.shape(&path, glow);
    }
    Ok(())
}

pub(super) fn roller_shutter(easel: &mut Easel) -> Done {
    let steel = easel.main(&[0x9aa6ae, 0x7f959f, 0xa8a298, 0x8a9a8a]);
    easel.rect(-30.0, -60.0, 1060.0, 1000.0, hex(0x8f7f70));
    easel.rect(40.0, 20.0, 920.0, 910.0, hex(0x5a6068));
    easel.rounded([30.0, 0.0, 940.0, 110.0], 10.0, steel.lighter(-0.14));
    let slat = 42.0;
    for row in 0..19 {
        let y = 110.0 + slat * row as f32;
        easel.rect(70.0, y, 860.0, slat, Ink::down(y, steel.lighter(0.07), y + slat, steel.lighter(-0.1)));
        easel.rect(70.0, y + slat - 5.0, 860.0, 5.0, BLACK.alpha(0.22));
    }
    let Some(path) = easel.block("Pacifico_400Regular", [120.0, 200.0, 760.0, 570.0], 320.0)? else { return Ok(()) };
    // Spray runs over the ridges: every slat shifts what lies on it a little.
    let ripple = |x: f32, y: f32| (x + 3.4 * (y * TAU / slat).sin(), y + 1.6 * (y * TAU / slat).cos());
    let Some(path) = bend(&path, 5.0, ripple) else { return Ok(()) };
    let own = hex(easel.rng("spray").pick(&[0xe0356a, 0xf0c03a, 0x2fc4d9, 0x7ad94a]));
    let ink = easel.letters(own);
    for (width, alpha) in [(46.0, 0.12), (30.0, 0.22)] {
        easel.edge(&path, ink.alpha(alpha), width);
    }
    easel.edge(&path, hex(0x23262b), 14.0);
    easel.shape(&path, ink);
    for row in 0..19 {
        let y = 110.0 + slat * row as f32;
        easel.rect(70.0, y + slat - 5.0, 860.0, 5.0, BLACK.alpha(0.2));
        easel.rect(70.0, y + 2.0, 860.0, 5.0, WHITE.alpha(0.16));
    }
    easel.rounded([430.0, 900.0, 140.0, 26.0], 8.0, hex(0x3a3f45));
    Ok(())
}

pub(super) fn silk_flag(easel: &mut Easel) -> Done {
    let silk = easel.main(&[0xc8373f, 0x2f6fb5, 0xe2a33c, 0x7a4fa8, 0x2f8f6a]);
    easel.shadow((90.0, 950.0), 90.0);
    easel.rounded([74.0, 40.0, 26.0, 910.0], 10.0, hex(0xb9a37a));
    easel.oval((87.0, 36.0), 24.0, 24.0, hex(0xe2b84a));
    let wave = |x: f32, y: f32| {
        let t = (x - 100.0) / 840.0;
        (x - 24.0 * t * (t * 9.0).cos(), y + 54.0 * (0.25 + t) * (t * 8.4 + 0.4).sin() + 30.0 * t)
    };
    let mut shape: Vec<At> = (0..=50).map(|at| wave(100.0 + 840.0 * at as f32 / 50.0, 120.0)).collect();
    shape.extend((0..=50).rev().map(|at| wave(100.0 + 840.0 * at as f32 / 50.0, 640.0)));
    easel.poly(&shape, silk);
    // Light and shade follow the folds.
    for fold in 0..50 {
        let x = 100.0 + 840.0 * fold as f32 / 50.0;
        let light = ((x - 100.0) / 840.0 * 8.4 + 0.4).cos();
        let strip = [wave(x, 120.0), wave(x + 17.8, 120.0), wave(x + 17.8, 640.0), wave(x, 640.0)];
        let tone = if light > 0.0 { WHITE.alpha(0.2 * light) } else { BLACK.alpha(-0.24 * light) };
        easel.poly(&strip, tone);
    }
    if let Some(path) = easel.block("PlayfairDisplay_700Bold", [170.0, 170.0, 690.0, 420.0], 260.0)?
        && let Some(path) = bend(&path, 5.0, wave)
    {
        let own = if silk.lab().l > 0.72 { hex(0x3a2a4a) } else { hex(0xfdf6e2) };
        easel.write(&path, own, silk);
    }
    Ok(())
}

pub(super) fn snow_slope(easel: &mut Easel) -> Done {
    easel.poly(
        &[(-900.0, 380.0), (1900.0, 250.0), (1900.0, 1500.0), (-900.0, 1500.0)],
        Ink::down(250.0, hex(0xfdfeff), 1000.0, hex(0xdfeaf5)),
    );
    easel.soft((760.0, 420.0), 500.0, 120.0, hex(0xbfd3ea), 0.4);
    easel.soft((200.0, 920.0), 500.0, 120.0, hex(0xbfd3ea), 0.4);
    if let Some(path) = easel.block("Nunito_800ExtraBold", [60.0, 400.0, 880.0, 480.0], 330.0)? {
        let ink = easel.letters(hex(0x86a3c4));
        let inside = Inside::new(&path);
        let bounds = path.bounds();
        easel.shape(&path, hex(0xcbdaeb));
        easel.edge(&path, hex(0xcbdaeb), 8.0);
        // One print beside the next fills the strokes.
        let mut rng = easel.rng("prints");
        let (step, mut row) = (17.0, 0);
        let mut y = bounds.top();
        while y < bounds.bottom() {
            let mut x = bounds.left() + if row % 2 == 0 { 0.0 } else { step / 2.0 };
            while x < bounds.right() {
                if inside.has((x, y)) {
                    let lean = rng.between(-2.0, 2.0);
                    easel.oval((x + lean, y + 3.0), 6.5, 9.5, WHITE);
                    easel.oval((x + lean, y), 6.0, 9.0, ink);
                    easel.oval((x + lean, y - 3.0), 4.6, 3.4, ink.lighter(-0.08));
                }
                x += step;
            }
            y += 21.0;
            row += 1;
        }
    }
    Ok(())
}

pub(super) fn tiled_wall(easel: &mut Easel) -> Done {
    let tile = hex(easel.rng("tile").pick(&[0xf3efe2, 0xe3ece6, 0xf0e6d0]));
    let ink = easel.letters(hex(easel.rng("mosaic").pick(&[0x2f4a8a, 0x8a2f3f, 0x1f6a5a])));
    let grout = tile.lighter(-0.16);
    easel.rect(-900.0, -900.0, 2800.0, 1790.0, grout);
    let Some(path) = easel.block("Nunito_800ExtraBold", [104.0, 190.0, 792.0, 480.0], 320.0)? else { return Ok(()) };
    let inside = Inside::new(&path);
    let mut rng = easel.rng("tiles");
    let step = 12.5;
    // Large plain tiles outside the panel; small squares within, dark ones forming the letters.
    let mut y = -900.0;
    while y < 880.0 {
        let mut x = -900.0;
        while x < 1900.0 {
            if !(60.0..940.0).contains(&(x + 45.0)) || !(130.0..730.0).contains(&(y + 45.0)) {
                easel.rounded([x, y, 94.0, 94.0], 4.0, tile.lighter(rng.between(-0.02, 0.02)));
            }
            x += 100.0;
        }
        y += 100.0;
    }
    easel.rect(40.0, 100.0, 920.0, 600.0, ink.lighter(0.06));
    easel.rect(56.0, 116.0, 888.0, 568.0, grout);
    let mut y = 120.0;
    while y < 680.0 {
        let mut x = 60.0;
        while x < 938.0 {
            let tone = if inside.has((x + step / 2.0, y + step / 2.0)) { ink } else { tile };
            easel.rect(x, y, step - 1.8, step - 1.8, tone.lighter(rng.between(-0.03, 0.03)));
            x += step;
        }
        y += step;
    }
    Ok(())
}

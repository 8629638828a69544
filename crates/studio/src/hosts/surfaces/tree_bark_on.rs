//! Hosts whose text is worked into their surface: print on a ball, cuts in wood, furrows in sand, stitches: from `tree_bark` to `wine_barrel`.

use super::*;

pub(super) fn tree_bark(easel: &mut Easel) -> Done {
    let bark = hex(easel.rng("bark").pick(&[0xa39c90, 0x9a9486, 0xb0a696]));
    let edge = |y: f32| 330.0 + 40.0 * ((y - 500.0) / 500.0).powi(2) + if y > 800.0 { (y - 800.0) * 0.5 } else { 0.0 };
    let mut shape: Vec<At> = (-3..=24).map(|at| at as f32 * 42.0).map(|y| (500.0 - edge(y), y)).collect();
    shape.extend((-3..=24).rev().map(|at| at as f32 * 42.0).map(|y| (500.0 + edge(y), y)));
    easel.poly(&shape, bark);
    easel.poly(&shape, Ink::Line(150.0, 0.0, BLACK.alpha(0.25), 420.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(560.0, 0.0, BLACK.alpha(0.0), 850.0, 0.0, BLACK.alpha(0.4)));
    let mut rng = easel.rng("bark_lines");
    for _ in 0..46 {
        let (x, y, w) = (rng.between(-290.0, 250.0), rng.between(-80.0, 960.0), rng.between(20.0, 90.0));
        easel.curve(
            &[(500.0 + x, y), (500.0 + x + w / 2.0, y + 6.0), (500.0 + x + w, y)],
            bark.lighter(rng.between(-0.12, 0.08)),
            rng.between(3.0, 6.0),
        );
    }
    for (x, y) in [(300.0, 130.0), (700.0, 850.0)] {
        easel.oval((x, y), 44.0, 56.0, bark.lighter(-0.14));
        easel.oval((x, y + 4.0), 24.0, 34.0, bark.lighter(-0.3));
    }
    if let Some(path) = easel.ball("PatrickHand_400Regular", (500.0, 500.0), (345.0, 900.0), 0.98, 300.0)? {
        easel.edge(&path, bark.lighter(0.12), 24.0);
        easel.edge(&path, bark.lighter(-0.14), 13.0);
        easel.write(&path, hex(0x453527), bark);
    }
    Ok(())
}

pub(super) fn water_tower(easel: &mut Easel) -> Done {
    let steel = easel.main(&[0xc9d2d9, 0x7fb0bf, 0xaebccb, 0xb9c9c0]);
    easel.shadow((500.0, 955.0), 330.0);
    for x in [-260.0, -90.0, 90.0, 260.0] {
        easel.line(&[(500.0 + x, 560.0), (500.0 + x * 1.16, 950.0)], hex(0x6a7480), 20.0);
    }
    for (a, b) in [((250.0, 620.0), (740.0, 900.0)), ((750.0, 620.0), (260.0, 900.0))] {
        easel.line(&[a, b], hex(0x8b96a1), 8.0);
    }
    easel.rounded([484.0, 560.0, 32.0, 390.0], 10.0, hex(0x8b96a1));
    let (r, sag) = (370.0, 54.0);
    easel.blob(&[(140.0, 550.0), (260.0, 650.0), (500.0, 690.0), (740.0, 650.0), (860.0, 550.0)], steel.lighter(-0.18));
    let mut shape = arc((500.0, 240.0), r, sag, 180.0, 0.0);
    shape.extend(arc((500.0, 560.0), r, sag, 0.0, 180.0));
    easel.poly(&shape, steel);
    easel.poly(&shape, Ink::Line(130.0, 0.0, BLACK.alpha(0.14), 330.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(560.0, 0.0, BLACK.alpha(0.0), 870.0, 0.0, BLACK.alpha(0.34)));
    // The roof's edge goes round as the tank does.
    let mut roof = vec![(500.0, 60.0)];
    roof.extend(arc((500.0, 240.0), r + 22.0, sag + 8.0, 0.0, 180.0));
    easel.poly(&roof, steel.lighter(-0.12));
    let mut lit = vec![(500.0, 60.0)];
    lit.extend(arc((500.0, 240.0), r + 22.0, sag + 8.0, 96.0, 180.0));
    easel.poly(&lit, steel.lighter(-0.05));
    easel.oval((500.0, 60.0), 20.0, 20.0, hex(0xc8373f));
    easel.line(&arc((500.0, 560.0), r + 6.0, sag, 0.0, 180.0), hex(0x6a7480), 12.0);
    if let Some(path) = easel.round("AlfaSlabOne_400Regular", (500.0, 500.0), (r, sag), 1.2, 170.0)? {
        let own = if steel.lab().l > 0.6 { hex(0x2f4a7a) } else { hex(0xfdf6e2) };
        easel.write(&path, own, steel);
    }
    Ok(())
}

pub(super) fn watermelon(easel: &mut Easel) -> Done {
    let rind = hex(0x2f7a3f);
    easel.shadow((500.0, 880.0), 470.0);
    let c = (500.0, 560.0);
    easel.oval(c, 450.0, 320.0, rind);
    for at in 0..7 {
        let bulge = -0.86 + 0.287 * at as f32;
        let line: Vec<At> = (0..=30)
            .map(|step| -1.5 + 3.0 * step as f32 / 30.0)
            .map(|turn: f32| {
                (500.0 + 446.0 * turn.sin(), 560.0 + 316.0 * bulge * turn.cos() + 9.0 * (turn * 9.0 + at as f32).sin())
            })
            .collect();
        easel.line(&line, hex(0x1f5a2f), 26.0);
    }
    if let Some(path) = easel.ball("AlfaSlabOne_400Regular", c, (450.0, 330.0), 1.04, 260.0)? {
        easel.edge(&path, hex(0x17401f), 15.0);
        easel.write(&path, hex(0xeaf3cf), hex(0x17401f));
        if let Some(deep) = moved(&path, 0.0, 0.0).filter(|_| easel.ink.is_none()) {
            let bounds = deep.bounds();
            easel.shape(
                &deep,
                Ink::Line(
                    0.0,
                    bounds.top(),
                    hex(0x9fc47a).alpha(0.8),
                    0.0,
                    bounds.top() + bounds.height() * 0.5,
                    hex(0x9fc47a).alpha(0.0),
                ),
            );
        }
    }
    easel.soft((330.0, 370.0), 150.0, 80.0, WHITE, 0.4);
    easel.soft((640.0, 800.0), 300.0, 120.0, BLACK, 0.24);
    Ok(())
}

pub(super) fn wet_sand(easel: &mut Easel) -> Done {
    let sand = hex(0xc9a878);
    easel.poly(
        &[(-900.0, 330.0), (1900.0, 330.0), (1900.0, 1500.0), (-900.0, 1500.0)],
        Ink::down(330.0, sand.lighter(0.05), 1000.0, sand),
    );
    let foam: Vec<At> = (-30..=100)
        .map(|at| at as f32 * 20.0)
        .map(|x| (x, 322.0 + 16.0 * (x * 0.012).sin() + 8.0 * (x * 0.041).sin()))
        .collect();
    easel.line(&foam, WHITE.alpha(0.85), 22.0);
    easel.line(&foam.iter().map(|(x, y)| (*x, y + 20.0)).collect::<Vec<_>>(), hex(0xa98a60).alpha(0.6), 18.0);
    let mut rng = easel.rng("grains");
    for _ in 0..160 {
        easel.oval(
            (rng.between(-300.0, 1300.0), rng.between(370.0, 1000.0)),
            rng.between(1.5, 4.0),
            rng.between(1.0, 3.0),
            sand.lighter(rng.between(-0.12, 0.1)),
        );
    }
    if let Some(path) = easel.block("PatrickHand_400Regular", [70.0, 400.0, 860.0, 480.0], 340.0)? {
        // Banks of pushed-up sand on both sides of a furrow that lies in shade.
        if let Some(bank) = moved(&path, 3.0, 9.0) {
            easel.edge(&bank, sand.lighter(-0.15), 34.0);
        }
        easel.edge(&path, sand.lighter(0.13), 32.0);
        let deep = easel.letters(hex(0x7a5a35));
        easel.edge(&path, deep, 13.0);
        easel.shape(&path, deep);
        if let Some(low) = moved(&path, 2.0, 5.0) {
            easel.edge(&low, deep.lighter(0.07), 4.0);
        }
    }
    Ok(())
}

pub(super) fn wine_barrel(easel: &mut Easel) -> Done {
    let oak = hex(easel.rng("oak").pick(&[0xb5793f, 0xa86c38, 0xc48a4f]));
    easel.shadow((500.0, 940.0), 380.0);
    let wide = |y: f32| 370.0 - 90.0 * ((y - 490.0) / 420.0).powi(2);
    let mut shape: Vec<At> = (0..=30).map(|at| 80.0 + 830.0 * at as f32 / 30.0).map(|y| (500.0 - wide(y), y)).collect();
    shape.extend(arc((500.0, 910.0), wide(910.0), 44.0, 180.0, 0.0));
    shape.extend((0..=30).rev().map(|at| 80.0 + 830.0 * at as f32 / 30.0).map(|y| (500.0 + wide(y), y)));
    easel.poly(&shape, oak);
    for at in 1..11 {
        let turn = -1.5 + 3.0 * at as f32 / 11.0_f32;
        let seam: Vec<At> = (0..=30)
            .map(|at| 80.0 + 830.0 * at as f32 / 30.0)
            .map(|y| (500.0 + wide(y) * turn.sin(), y + 44.0 * turn.cos()))
            .collect();
        easel.line(&seam, oak.lighter(-0.16), 5.0);
    }
    for y in [150.0, 270.0, 690.0, 820.0] {
        easel.line(&arc((500.0, y), wide(y) + 2.0, 46.0, 0.0, 180.0), hex(0x4a4f55), 42.0);
        easel.line(&arc((500.0, y - 10.0), wide(y) + 2.0, 46.0, 4.0, 176.0), hex(0x7b838b), 8.0);
    }
    easel.poly(&shape, Ink::Line(130.0, 0.0, BLACK.alpha(0.26), 360.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(580.0, 0.0, BLACK.alpha(0.0), 870.0, 0.0, BLACK.alpha(0.38)));
    easel.oval((500.0, 80.0), wide(80.0), 44.0, oak.lighter(-0.1));
    easel.oval((500.0, 82.0), wide(80.0) - 24.0, 32.0, oak.lighter(0.05));
    if let Some(path) = easel.round("Rye_400Regular", (500.0, 560.0), (366.0, 46.0), 1.16, 170.0)? {
        for (width, alpha) in [(20.0, 0.14), (11.0, 0.22)] {
            easel.edge(&path, hex(0x3a1f0f).alpha(alpha), width);
        }
        easel.write(&path, hex(0x3a1f0f), oak);
    }
    Ok(())
}

//! Lock-ups: a mark in flat colour and a name set into it, as on a shop's door or a letterhead: from `rolling_pin` to `wheat_ear`.

use super::*;

pub(super) fn rolling_pin(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0x7a4a1f, 0x7a2f3a, 0x24405c, 0x2f5a45]);
    let pale = ground(easel);
    for x in [40.0, 846.0] {
        easel.rounded([x, 452.0, 114.0, 76.0], 38.0, ink);
    }
    easel.rounded([138.0, 350.0, 724.0, 280.0], 60.0, ink);
    easel.rounded([158.0, 370.0, 684.0, 240.0], 46.0, pale);
    let path = easel.block("Lobster_400Regular", [196.0, 382.0, 608.0, 216.0], 230.0)?;
    name(easel, path, ink);
    for side in [-1.0, 1.0] {
        easel.line(&[(500.0 + side * 90.0, 270.0), (500.0 + side * 330.0, 270.0)], ink, 8.0);
        easel.line(&[(500.0 + side * 90.0, 712.0), (500.0 + side * 330.0, 712.0)], ink, 8.0);
    }
    for y in [270.0, 712.0] {
        easel.oval((500.0, y), 44.0, 18.0, ink);
        easel.oval((500.0, y), 16.0, 42.0, ink);
    }
    motto(easel, ink)
}

pub(super) fn round_loaf(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0x7a4a1f, 0x5a3a2a, 0x7a2f3a, 0x24405c]);
    let pale = ground(easel);
    let c = (500.0, 470.0);
    easel.oval(c, 215.0, 205.0, ink);
    easel.line(&[(500.0, 330.0), (500.0, 610.0)], pale, 22.0);
    easel.line(&[(360.0, 470.0), (640.0, 470.0)], pale, 22.0);
    for (x, y) in [(400.0, 370.0), (600.0, 370.0), (400.0, 570.0), (600.0, 570.0)] {
        easel.line(&[(x - 18.0, y), (x + 18.0, y)], pale, 9.0);
    }
    // The ring stays open at the foot.
    let course = Course::new(arc(c, 262.0, 262.0, 128.0, 412.0));
    let path = easel.along(&course, "RobotoSlab_700Bold", (0.0, 1.0), 118.0, 0.0)?;
    name(easel, path, ink);
    motto(easel, ink)
}

pub(super) fn spinning_top(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0xb8373f, 0x2f6f9a, 0x8a4f8f, 0x2f7a5a]);
    let pale = ground(easel);
    easel.rounded([472.0, 60.0, 56.0, 200.0], 22.0, ink);
    easel.oval((500.0, 70.0), 50.0, 34.0, ink);
    easel.blob(
        &[
            (500.0, 220.0),
            (700.0, 270.0),
            (880.0, 420.0),
            (860.0, 560.0),
            (660.0, 730.0),
            (530.0, 860.0),
            (500.0, 880.0),
            (470.0, 860.0),
            (340.0, 730.0),
            (140.0, 560.0),
            (120.0, 420.0),
            (300.0, 270.0),
        ],
        ink,
    );
    let (r, sag) = (384.0, 60.0);
    let mut band = arc((500.0, 400.0), r, sag, 180.0, 0.0);
    band.extend(arc((500.0, 560.0), r - 14.0, sag, 0.0, 180.0));
    easel.poly(&band, pale);
    if let Some(path) = easel.round("Righteous_400Regular", (500.0, 582.0), (r - 10.0, sag), 1.24, 150.0)? {
        easel.write(&path, ink, pale);
    }
    for (x, wide) in [(150.0, 70.0), (850.0, 70.0)] {
        easel.line(&arc((x, 850.0), wide, 20.0, 10.0, 170.0), ink, 9.0);
    }
    motto(easel, ink)
}

pub(super) fn sprouting_seed(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0x2f5a45, 0x3f6a2f, 0x5a4a1f, 0x24405c]);
    let pale = ground(easel);
    easel.curve(&[(500.0, 740.0), (490.0, 630.0), (506.0, 520.0)], ink, 22.0);
    for side in [-1.0, 1.0] {
        easel.blob(
            &[
                (504.0, 540.0),
                (504.0 + side * 50.0, 430.0),
                (504.0 + side * 190.0, 400.0),
                (504.0 + side * 170.0, 500.0),
                (504.0 + side * 80.0, 550.0),
            ],
            ink,
        );
        easel.line(&[(510.0 + side * 20.0, 524.0), (504.0 + side * 130.0, 444.0)], pale, 7.0);
        easel.curve(&[(500.0, 800.0), (500.0 + side * 70.0, 850.0), (500.0 + side * 90.0, 896.0)], ink, 11.0);
    }
    easel.blob(&[(500.0, 690.0), (580.0, 740.0), (560.0, 820.0), (500.0, 850.0), (440.0, 820.0), (420.0, 740.0)], ink);
    easel.curve(&[(470.0, 740.0), (462.0, 780.0), (480.0, 812.0)], pale, 8.0);
    easel.line(&[(160.0, 760.0), (390.0, 760.0)], ink, 9.0);
    easel.line(&[(610.0, 760.0), (840.0, 760.0)], ink, 9.0);
    // The name stands over it, curved like a low sun.
    let course = Course::new(arc((500.0, 720.0), 390.0, 420.0, 196.0, 344.0));
    let path = easel.along(&course, "Righteous_400Regular", (0.0, 1.0), 124.0, 0.0)?;
    name(easel, path, ink);
    motto(easel, ink)
}

pub(super) fn sundial(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0x5a4a2a, 0x24405c, 0x7a2f3a, 0x2f5a45]);
    let pale = ground(easel);
    let shade = ink.mix(pale, 0.74);
    easel.oval((500.0, 620.0), 450.0, 230.0, ink);
    easel.oval((500.0, 606.0), 428.0, 212.0, pale);
    for hour in 0..12 {
        let (s, c) = (TAU * hour as f32 / 12.0).sin_cos();
        easel.line(&[(500.0 + 410.0 * c, 606.0 + 200.0 * s), (500.0 + 374.0 * c, 606.0 + 182.0 * s)], ink, 9.0);
    }
    easel.poly(&[(196.0, 566.0), (196.0, 626.0), (880.0, 700.0), (880.0, 540.0)], shade);
    easel.poly(&[(190.0, 620.0), (214.0, 280.0), (330.0, 600.0)], ink);
    let line = easel.set("PlayfairDisplay_700Bold", 0.02)?;
    let scale = (500.0 / line.width).min(1.25);
    let to = Transform::from_translate(610.0 - line.width * scale / 2.0, 616.0 + 35.0 * scale).pre_scale(scale, scale);
    if let Some(path) = line.path().and_then(|path| path.transform(to)) {
        easel.write(&path, ink, shade);
    }
    easel.oval((820.0, 180.0), 70.0, 70.0, ink);
    for ray in 0..10 {
        let (s, c) = (TAU * ray as f32 / 10.0).sin_cos();
        easel.line(&[(820.0 + 94.0 * c, 180.0 + 94.0 * s), (820.0 + 124.0 * c, 180.0 + 124.0 * s)], ink, 12.0);
    }
    motto(easel, ink)
}

pub(super) fn teacup_moon(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0x2f3a6a, 0x7a2f3a, 0x2f5a45, 0x5a3a2a]);
    let pale = ground(easel);
    easel.ring((370.0, 500.0), 74.0, 82.0, ink, 24.0);
    easel.blob(
        &[(90.0, 380.0), (370.0, 380.0), (365.0, 520.0), (310.0, 640.0), (230.0, 660.0), (150.0, 640.0), (95.0, 520.0)],
        ink,
    );
    easel.rounded([196.0, 650.0, 68.0, 40.0], 8.0, ink);
    easel.oval((230.0, 706.0), 180.0, 24.0, ink);
    // The saucer's line is the line that the name stands on.
    easel.line(&[(230.0, 724.0), (950.0, 724.0)], ink, 11.0);
    // A crescent: a disc, and the cup's own colour over most of it.
    easel.oval((226.0, 500.0), 84.0, 84.0, pale);
    easel.oval((258.0, 486.0), 70.0, 70.0, ink);
    for (x, y) in [(160.0, 300.0), (230.0, 270.0), (300.0, 310.0)] {
        easel.curve(&[(x, y + 40.0), (x + 14.0, y), (x - 10.0, y - 50.0)], ink, 12.0);
    }
    // To the right, its baseline the saucer's line.
    let lines = easel.broken("Lobster_400Regular", 150.0, 500.0)?;
    let scale = lines.iter().map(|line| 470.0 / line.width).fold(1.7, f32::min);
    let count = lines.len();
    for (at, line) in lines.iter().enumerate() {
        let base = 722.0 - (count - 1 - at) as f32 * 118.0 * scale;
        let to = Transform::from_translate(478.0, base).pre_scale(scale, scale);
        name(easel, line.path().and_then(|path| path.transform(to)), ink);
    }
    motto(easel, ink)
}

pub(super) fn toy_rocket(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0xb8373f, 0x2f6f9a, 0x8a4f8f, 0x2f7a5a]);
    let pale = ground(easel);
    easel.blob(
        &[
            (500.0, 40.0),
            (600.0, 180.0),
            (610.0, 340.0),
            (560.0, 450.0),
            (440.0, 450.0),
            (390.0, 340.0),
            (400.0, 180.0),
        ],
        ink,
    );
    for side in [-1.0, 1.0] {
        easel.poly(
            &[
                (500.0 + side * 96.0, 320.0),
                (500.0 + side * 190.0, 440.0),
                (500.0 + side * 180.0, 520.0),
                (500.0 + side * 70.0, 440.0),
            ],
            ink,
        );
    }
    easel.oval((500.0, 230.0), 50.0, 50.0, pale);
    easel.oval((500.0, 230.0), 32.0, 32.0, ink);
    easel.line(&[(430.0, 400.0), (570.0, 400.0)], pale, 12.0);
    easel.blob(&[(450.0, 458.0), (550.0, 458.0), (526.0, 530.0), (500.0, 570.0), (474.0, 530.0)], ink.mix(pale, 0.4));
    let smoke = ink.mix(pale, 0.8);
    for (x, y, rx) in [
        (180.0, 730.0, 130.0),
        (330.0, 660.0, 140.0),
        (500.0, 640.0, 150.0),
        (670.0, 660.0, 140.0),
        (820.0, 730.0, 130.0),
        (330.0, 790.0, 150.0),
        (500.0, 800.0, 160.0),
        (670.0, 790.0, 150.0),
    ] {
        easel.oval((x, y), rx, 88.0, smoke);
    }
    if let Some(path) = easel.block("Righteous_400Regular", [130.0, 620.0, 740.0, 220.0], 150.0)? {
        easel.write(&path, ink, smoke);
    }
    motto(easel, ink)
}

pub(super) fn treble_clef(easel: &mut Easel) -> Done {
    let ink = tone(easel, &USUAL);
    let pale = ground(easel);
    let line = |row: usize| 330.0 + 80.0 * row as f32;
    for row in 0..5 {
        easel.line(&[(40.0, line(row)), (960.0, line(row))], ink.mix(pale, 0.45), 7.0);
    }
    easel.curve(
        &[
            (176.0, 560.0),
            (136.0, 520.0),
            (180.0, 450.0),
            (250.0, 500.0),
            (230.0, 610.0),
            (130.0, 630.0),
            (70.0, 540.0),
            (110.0, 430.0),
            (220.0, 310.0),
            (226.0, 210.0),
            (180.0, 200.0),
            (160.0, 330.0),
            (200.0, 600.0),
            (216.0, 740.0),
            (170.0, 800.0),
            (126.0, 770.0),
        ],
        ink,
        22.0,
    );
    easel.oval((138.0, 764.0), 30.0, 30.0, ink);
    // The letters step up and down the lines as notes do.
    let set = easel.set("Righteous_400Regular", 0.08)?;
    let scale = (640.0 / set.width).min(1.9);
    let steps = [0.0, -40.0, -80.0, -40.0, 0.0, 40.0, 0.0, -40.0];
    let shift = easel.rng("tune").below(4);
    let letters: Vec<Path> = set
        .glyphs
        .iter()
        .enumerate()
        .filter_map(|(at, glyph)| {
            let to = Transform::from_translate(300.0, 540.0 + steps[(at + shift) % 8] * 0.7).pre_scale(scale, scale);
            glyph.path.clone()?.transform(to)
        })
        .collect();
    if let Some(path) = joined(&letters) {
        easel.edge(&path, pale, 16.0);
        easel.write(&path, ink, pale);
    }
    motto(easel, ink)
}

pub(super) fn wheat_ear(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0x8a5a1f, 0x5a3a2a, 0x2f5a45, 0x7a2f3a]);
    for side in [-1.0, 1.0] {
        let stem = [
            (500.0 + side * 60.0, 860.0),
            (500.0 + side * 300.0, 760.0),
            (500.0 + side * 410.0, 540.0),
            (500.0 + side * 400.0, 260.0),
        ];
        let course = Course::smooth(&stem);
        easel.line(course.points(), ink, 11.0);
        for grain in 0..9 {
            let far = course.length() * (0.42 + 0.066 * grain as f32);
            let ((x, y), (tx, ty)) = (course.place(far), course.heading(far, 14.0));
            for out in [-1.0, 1.0] {
                let spin = Transform::from_row(tx, ty, -ty, tx, x, y).pre_concat(Transform::from_rotate(out * 32.0));
                if let Some(grain) =
                    crate::canvas::ellipse(36.0, 0.0, 36.0, 14.0).and_then(|grain| grain.transform(spin))
                {
                    easel.shape(&grain, ink);
                }
            }
        }
        let tip = course.place(course.length());
        easel.oval((tip.0, tip.1 - 20.0), 14.0, 40.0, ink);
        let leaf = course.place(course.length() * 0.25);
        easel.blob(&[leaf, (leaf.0 - side * 70.0, leaf.1 - 84.0), (leaf.0 - side * 20.0, leaf.1 - 96.0)], ink);
    }
    let path = easel.block("PlayfairDisplay_700Bold", [190.0, 330.0, 620.0, 330.0], 190.0)?;
    name(easel, path, ink);
    motto(easel, ink)
}

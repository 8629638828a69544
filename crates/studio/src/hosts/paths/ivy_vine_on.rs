//! Hosts whose text runs along a path: roads, rivers, trails, tails, rims: from `ivy_vine` to `ski_track`.

use super::*;

pub(super) fn ivy_vine(easel: &mut Easel) -> Done {
    let brick = hex(easel.rng("wall").pick(&[0xc98f6f, 0xd9c3a3, 0xb9b3a8]));
    easel.rect(-600.0, -400.0, 2200.0, 1196.0, brick);
    for row in 0..21 {
        let y = -380.0 + row as f32 * 56.0;
        easel.rect(-600.0, y, 2200.0, 5.0, brick.lighter(-0.07));
        for at in 0..19 {
            easel.rect(
                -600.0 + 120.0 * at as f32 + if row % 2 == 0 { 0.0 } else { 60.0 },
                y,
                5.0,
                56.0,
                brick.lighter(-0.06),
            );
        }
    }
    // The wall stands on a footing of stone.
    easel.rect(-600.0, 796.0, 2200.0, 34.0, hex(0x8f8a80));
    easel.rect(-600.0, 796.0, 2200.0, 7.0, hex(0xb0aa9e));
    easel.rect(-600.0, 830.0, 2200.0, 12.0, BLACK.alpha(0.25));
    let course = Course::smooth(&[
        (-20.0, 800.0),
        (120.0, 640.0),
        (300.0, 560.0),
        (480.0, 600.0),
        (660.0, 600.0),
        (820.0, 470.0),
        (960.0, 250.0),
    ]);
    let stem = course.points().to_vec();
    easel.line(&stem, hex(0x5a6b35), 18.0);
    easel.line(&stem, hex(0x7f9a4a), 9.0);
    let line = easel.set("Righteous_400Regular", 0.34)?;
    let scale = (course.length() * 0.74 / line.width).min(1.5);
    let start = (course.length() * 1.03 - line.width * scale) / 2.0;
    let letters = course.letters(&line, start, |_| scale);
    let mut rng = easel.rng("leaves");
    // Leaves stand between the letters and below the stem.
    let mut spots: Vec<(f32, f32)> =
        line.glyphs.iter().map(|glyph| (start + (glyph.right - 17.0) * scale, -1.0)).collect();
    let mut far = 30.0;
    while far < course.length() {
        spots.push((far, 1.0));
        far += rng.between(44.0, 70.0);
    }
    for (far, side) in spots {
        let (x, y) = course.place(far);
        let (tx, ty) = course.heading(far, 12.0);
        let size = if side < 0.0 { 24.0 } else { rng.between(30.0, 46.0) };
        let lift = if side < 0.0 { 26.0 } else { 34.0 } * side;
        leaf(
            easel,
            (x - ty * lift, y + tx * lift),
            size,
            rng.between(-0.6, 0.6) + if side < 0.0 { -1.57 } else { 1.57 },
            hex(rng.pick(&[0x3f7f3f, 0x4f9a4a, 0x2f6b3a])),
        );
    }
    if let Some(path) =
        joined(&letters).and_then(|path| path.transform(resvg::tiny_skia::Transform::from_translate(0.0, -22.0)))
    {
        easel.edge(&path, hex(0xfdf8ea), 16.0);
        easel.write(&path, hex(0x2f5a2f), hex(0xfdf8ea));
    }
    Ok(())
}

/// An ivy leaf with its stalk here, pointing this way.
pub(super) fn leaf(easel: &mut Easel, (x, y): At, size: f32, turn: f32, tone: Rgb) {
    let (s, c) = turn.sin_cos();
    let at = |px: f32, py: f32| (x + (px * c - py * s) * size, y + (px * s + py * c) * size);
    let points = [
        at(-0.1, 0.0),
        at(0.0, -0.62),
        at(0.36, -0.42),
        at(0.55, -0.4),
        at(1.05, 0.0),
        at(0.55, 0.4),
        at(0.36, 0.42),
        at(0.0, 0.62),
    ];
    easel.poly(&points, tone);
    easel.line(&[at(-0.1, 0.0), at(0.85, 0.0)], tone.lighter(0.14), 2.5);
}

pub(super) fn kite(easel: &mut Easel) -> Done {
    let main = easel.main(&[0xe0503f, 0x2f7fc4, 0xf0a53a, 0x8a5fb5, 0x2f9a6a]);
    let (x, y) = (770.0, 210.0);
    let (top, left, right, foot) =
        ((x + 90.0, y - 160.0), (x - 110.0, y - 40.0), (x + 160.0, y + 70.0), (x - 60.0, y + 190.0));
    easel.poly(&[top, left, foot, right], main);
    easel.poly(&[top, left, (x + 10.0, y + 10.0)], main.lighter(0.12));
    easel.poly(&[foot, right, (x + 10.0, y + 10.0)], main.lighter(-0.1));
    easel.line(&[top, foot], hex(0x6a4a30), 5.0);
    easel.line(&[left, right], hex(0x6a4a30), 5.0);
    let course = Course::smooth(&[
        (40.0, 820.0),
        (130.0, 700.0),
        (290.0, 660.0),
        (420.0, 720.0),
        (560.0, 700.0),
        (660.0, 560.0),
        foot,
    ]);
    easel.line(course.points(), main.lighter(-0.12), 7.0);
    for bow in [0.0, 0.97] {
        let far = course.length() * bow + 10.0;
        let (bx, by) = course.place(far);
        for side in [-1.0, 1.0] {
            easel.poly(&[(bx, by), (bx + side * 34.0, by - 22.0), (bx + side * 34.0, by + 22.0)], main.lighter(0.1));
        }
    }
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.05, 0.93), 128.0, 0.1)? {
        easel.edge(&path, WHITE.alpha(0.9), 14.0);
        easel.write(&path, main.lighter(-0.18), WHITE);
    }
    Ok(())
}

pub(super) fn octopus_arm(easel: &mut Easel) -> Done {
    let skin = easel.main(&[0xd9694f, 0x9a5fa8, 0xe08a4a, 0x4f8fb5]);
    let dark = skin.lighter(-0.12);
    for (at, end) in [(300.0, 110.0), (380.0, 290.0), (450.0, 470.0)].into_iter().enumerate() {
        let (x, foot) = end;
        easel.curve(
            &[(x, 700.0), (x - 60.0, 820.0), (foot, 880.0), (foot - 50.0, 930.0 - at as f32 * 6.0)],
            dark,
            62.0,
        );
    }
    let course = Course::smooth(&[
        (330.0, 720.0),
        (500.0, 800.0),
        (690.0, 780.0),
        (830.0, 650.0),
        (880.0, 470.0),
        (830.0, 300.0),
        (730.0, 220.0),
    ]);
    let steps = 90;
    for layer in 0..2 {
        for step in 0..=steps {
            let t = step as f32 / steps as f32;
            let (x, y) = course.place(course.length() * t);
            let r = 92.0 - 66.0 * t;
            let tone = if layer == 0 { dark } else { skin };
            easel.oval((x, y), r + if layer == 0 { 7.0 } else { 0.0 }, r + if layer == 0 { 7.0 } else { 0.0 }, tone);
        }
    }
    easel.blob(
        &[
            (140.0, 520.0),
            (160.0, 320.0),
            (300.0, 210.0),
            (450.0, 300.0),
            (480.0, 500.0),
            (440.0, 720.0),
            (310.0, 790.0),
            (190.0, 700.0),
        ],
        skin,
    );
    easel.soft((260.0, 330.0), 110.0, 120.0, WHITE, 0.25);
    for x in [255.0, 375.0] {
        easel.oval((x, 560.0), 44.0, 50.0, WHITE);
        easel.oval((x + 10.0, 568.0), 22.0, 27.0, hex(0x2a2a33));
        easel.oval((x + 17.0, 556.0), 8.0, 9.0, WHITE);
    }
    easel.curve(&[(280.0, 660.0), (316.0, 684.0), (352.0, 660.0)], dark.lighter(-0.1), 9.0);
    let line = easel.set("Nunito_800ExtraBold", 0.05)?;
    // The letters shrink with the arm.
    let size = |t: f32| 1.0 - 0.6 * t;
    let whole = course.length() * 0.8;
    let scale = (whole / (line.width * 0.74)).min(1.42);
    let start = course.length() * 0.17;
    let length = course.length();
    let letters = course.letters(&line, start, |far| scale * size((far / length).clamp(0.0, 1.0)));
    let lifted: Vec<_> = letters.into_iter().collect();
    if let Some(path) = joined(&lifted) {
        let sunk = lower(&course, &line, start, scale, size);
        let path = sunk.unwrap_or(path);
        easel.write(&path, hex(0xfff6e6), skin);
    }
    Ok(())
}

/// The letters with their middles on the course instead of their feet.
pub(super) fn lower(
    course: &Course,
    line: &crate::lettering::Letters,
    start: f32,
    scale: f32,
    size: impl Fn(f32) -> f32,
) -> Option<resvg::tiny_skia::Path> {
    let mut line = line.clone();
    for glyph in &mut line.glyphs {
        glyph.path =
            glyph.path.take().and_then(|path| path.transform(resvg::tiny_skia::Transform::from_translate(0.0, 34.0)));
    }
    let length = course.length();
    joined(&course.letters(&line, start, |far| scale * size((far / length).clamp(0.0, 1.0))))
}

pub(super) fn railway_track(easel: &mut Easel) -> Done {
    let course = Course::smooth(&[
        (-120.0, 900.0),
        (120.0, 830.0),
        (360.0, 760.0),
        (600.0, 640.0),
        (800.0, 520.0),
        (1120.0, 420.0),
    ]);
    let points = course.points().to_vec();
    easel.line(&points, hex(0xa89a86), 170.0);
    easel.line(&points, hex(0xb9ac98), 150.0);
    let length = course.length();
    let mut far = 0.0;
    while far < length {
        let ((x, y), (tx, ty)) = (course.place(far), course.heading(far, 8.0));
        easel.line(&[(x + ty * 66.0, y - tx * 66.0), (x - ty * 66.0, y + tx * 66.0)], hex(0x6b4a30), 14.0);
        far += 36.0;
    }
    for side in [-44.0, 44.0] {
        let rail: Vec<At> = (0..=80)
            .map(|at| length * at as f32 / 80.0)
            .map(|far| (course.place(far), course.heading(far, 10.0)))
            .map(|((x, y), (tx, ty))| (x - ty * side, y + tx * side))
            .collect();
        easel.line(&rail, hex(0x565d64), 13.0);
        easel.line(&rail, hex(0xc9d0d6), 5.0);
    }
    // The text stands on the upper rail's side of the ballast.
    let upper: Vec<At> = (0..=80)
        .map(|at| length * (0.06 + 0.88 * at as f32 / 80.0))
        .map(|far| (course.place(far), course.heading(far, 10.0)))
        .map(|((x, y), (tx, ty))| (x + ty * 100.0, y - tx * 100.0))
        .collect();
    let course = Course::new(upper);
    if let Some(path) = easel.along(&course, "AlfaSlabOne_400Regular", (0.06, 0.94), 128.0, 0.0)? {
        easel.edge(&path, hex(0xfdf8ea), 14.0);
        easel.write(&path, hex(0x6b2a24), hex(0xfdf8ea));
    }
    Ok(())
}

pub(super) fn rainbow(easel: &mut Easel) -> Done {
    let centre = (500.0, 830.0);
    let bands = [0xe0443f, 0xf0893a, 0xf6d04a, 0x5fb55a, 0x3f8fd0, 0x4a55a8, 0x8a4fa8];
    for (at, tone) in bands.into_iter().enumerate() {
        let r = 392.0 - at as f32 * 27.0;
        easel.line(&arc(centre, r, r, 180.0, 360.0), hex(tone), 28.0);
    }
    for (x, y, s) in [
        (112.0, 838.0, 1.0),
        (206.0, 850.0, 0.8),
        (40.0, 860.0, 0.7),
        (888.0, 838.0, 1.0),
        (796.0, 852.0, 0.8),
        (960.0, 860.0, 0.7),
    ] {
        easel.oval((x, y), 82.0 * s, 58.0 * s, hex(0xf4f8fc));
        easel.oval((x - 46.0 * s, y + 22.0), 62.0 * s, 40.0 * s, WHITE);
    }
    let course = Course::new(arc(centre, 424.0, 424.0, 182.0, 358.0));
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.06, 0.94), 138.0, 0.02)? {
        easel.edge(&path, WHITE.alpha(0.92), 15.0);
        easel.write(&path, hex(0xb5304a), WHITE);
    }
    Ok(())
}

pub(super) fn river_from_above(easel: &mut Easel) -> Done {
    let meadow = hex(easel.rng("meadow").pick(&[0x7faa55, 0x8aae5f, 0x6f9f5a]));
    let course = Course::smooth(&[
        (-160.0, 520.0),
        (60.0, 600.0),
        (260.0, 720.0),
        (460.0, 700.0),
        (620.0, 560.0),
        (800.0, 480.0),
        (980.0, 560.0),
        (1180.0, 700.0),
    ]);
    band(easel, &course, 236.0, meadow.lighter(-0.1), hex(0xe3d3a3));
    band(easel, &course, 206.0, hex(0x4f9fc4), hex(0x62b0d3));
    let mut rng = easel.rng("water");
    for _ in 0..26 {
        let far = course.length() * rng.between(0.0, 1.0);
        let side = rng.between(-84.0, 84.0);
        if side.abs() < 56.0 {
            continue;
        }
        let flow: Vec<At> = (0..6)
            .map(|at| far + at as f32 * 14.0)
            .map(|far| (course.place(far), course.heading(far, 10.0)))
            .map(|((x, y), (tx, ty))| (x - ty * side, y + tx * side))
            .collect();
        easel.line(&flow, WHITE.alpha(0.45), 5.0);
    }
    let mut trees = Vec::new();
    while trees.len() < 46 {
        let (x, y) = (rng.between(-340.0, 1340.0), rng.between(330.0, 1000.0));
        let near = course.points().iter().map(|(px, py)| (px - x).hypot(py - y)).fold(f32::MAX, f32::min);
        if near > 170.0 || trees.len() > 60 {
            trees.push((x, y));
        } else if rng.chance(0.05) {
            trees.push((x, -900.0));
        }
    }
    trees.sort_by(|a, b| a.1.total_cmp(&b.1));
    for (x, y) in trees {
        let r = rng.between(24.0, 40.0);
        easel.oval((x + 10.0, y + 12.0), r, r * 0.9, BLACK.alpha(0.16));
        easel.oval((x, y), r, r * 0.92, meadow.lighter(-0.16));
        easel.oval((x - r * 0.2, y - r * 0.2), r * 0.62, r * 0.56, meadow.lighter(-0.09));
    }
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.14, 0.87), 150.0, -0.35)? {
        easel.write(&path, WHITE, hex(0x62b0d3));
    }
    Ok(())
}

pub(super) fn roller_coaster(easel: &mut Easel) -> Done {
    let paint = easel.main(&[0xd1433f, 0xe2903a, 0x2f7fa8, 0x8a5fb5]);
    let course = Course::smooth(&[
        (-60.0, 820.0),
        (90.0, 780.0),
        (230.0, 620.0),
        (370.0, 380.0),
        (500.0, 310.0),
        (630.0, 400.0),
        (740.0, 600.0),
        (860.0, 690.0),
        (1060.0, 660.0),
    ]);
    let length = course.length();
    let mut far = 20.0;
    while far < length {
        let (x, y) = course.place(far);
        easel.line(&[(x, y + 10.0), (x, 930.0)], hex(0xdfe4e8), 8.0);
        let (x2, y2) = course.place(far + 60.0);
        easel.line(&[(x, (y + 60.0).min(920.0)), (x2, (y2 + 190.0).min(930.0))], hex(0xc4ccd3), 5.0);
        far += 62.0;
    }
    let rail = course.points().to_vec();
    easel.line(&rail.iter().map(|(x, y)| (*x, y + 24.0)).collect::<Vec<_>>(), paint.lighter(-0.16), 12.0);
    easel.line(&rail, paint, 18.0);
    let mut tie = 10.0;
    while tie < length {
        let (x, y) = course.place(tie);
        easel.line(&[(x, y), (x, y + 24.0)], paint.lighter(-0.1), 6.0);
        tie += 24.0;
    }
    if let Some(path) = easel.along(&course, "AlfaSlabOne_400Regular", (0.1, 0.9), 118.0, 0.14)? {
        easel.edge(&path, WHITE.alpha(0.92), 15.0);
        easel.write(&path, paint.lighter(-0.14), WHITE);
    }
    Ok(())
}

pub(super) fn ski_track(easel: &mut Easel) -> Done {
    easel.poly(&[(-600.0, 420.0), (1600.0, 300.0), (1600.0, 1400.0), (-600.0, 1400.0)], hex(0xf3f7fb));
    easel.soft((300.0, 700.0), 600.0, 160.0, hex(0xc9d9ea), 0.5);
    let course = Course::smooth(&[
        (-80.0, 470.0),
        (160.0, 440.0),
        (400.0, 480.0),
        (560.0, 600.0),
        (640.0, 720.0),
        (800.0, 800.0),
        (900.0, 800.0),
    ]);
    let points = course.points().to_vec();
    easel.line(&points, hex(0xdce7f2), 168.0);
    for side in [-78.0, 78.0] {
        let groove: Vec<At> = (0..=80)
            .map(|at| course.length() * at as f32 / 80.0)
            .map(|far| (course.place(far), course.heading(far, 10.0)))
            .map(|((x, y), (tx, ty))| (x - ty * side, y + tx * side))
            .collect();
        easel.line(&groove, hex(0x9fb8d0), 13.0);
        easel.line(&groove.iter().map(|(x, y)| (*x, y + 6.0)).collect::<Vec<_>>(), WHITE, 5.0);
    }
    let coat = hex(easel.rng("coat").pick(&[0xd1433f, 0x2f7fa8, 0xe2903a, 0x4f9a5a]));
    let (x, y) = (895.0, 770.0);
    for lift in [0.0, 16.0] {
        easel.line(
            &[(x - 96.0, y + 46.0 + lift), (x + 66.0, y + 66.0 + lift), (x + 90.0, y + 56.0 + lift)],
            hex(0x2f3f5a),
            11.0,
        );
    }
    easel.line(&[(x - 10.0, y - 50.0), (x + 26.0, y - 6.0), (x - 6.0, y + 48.0)], hex(0x33415a), 34.0);
    easel.line(&[(x - 8.0, y - 60.0), (x + 22.0, y - 132.0)], coat, 56.0);
    easel.line(&[(x + 18.0, y - 124.0), (x + 62.0, y - 80.0), (x + 90.0, y - 96.0)], coat.lighter(-0.08), 22.0);
    easel.line(&[(x + 90.0, y - 100.0), (x + 30.0, y + 50.0)], hex(0x6a7178), 6.0);
    easel.oval((x + 38.0, y - 184.0), 32.0, 34.0, hex(0xf0c39a));
    easel.blob(
        &[(x + 4.0, y - 190.0), (x + 26.0, y - 226.0), (x + 66.0, y - 214.0), (x + 70.0, y - 190.0)],
        coat.lighter(0.08),
    );
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.1, 0.76), 122.0, -0.35)? {
        let to = resvg::tiny_skia::Transform::from_translate(2.0, 5.0);
        if let Some(lit) = path.clone().transform(to) {
            easel.shape(&lit, WHITE);
        }
        easel.write(&path, hex(0x4a6f9a), hex(0xdce7f2));
    }
    Ok(())
}

//! Storms and mountain weather in section.

use super::parts::{Mark, bed, below, between, blend, puffs, rain, ribbon, solid, sun, tree, water};
use super::weather::{airs, grey, land, layer, steps, storm};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, plot, smooth};

pub(super) fn bolt(pen: &mut Pen, (x, y): At, tall: f32) {
    let t = tall / 200.0;
    pen.area(
        &[
            (x, y),
            (x - 34.0 * t, y + 100.0 * t),
            (x - 6.0 * t, y + 100.0 * t),
            (x - 30.0 * t, y + 200.0 * t),
            (x + 34.0 * t, y + 76.0 * t),
            (x + 6.0 * t, y + 76.0 * t),
            (x + 30.0 * t, y),
        ],
        Tone::Gold,
    );
}

pub(super) fn thunderstorm(pen: &mut Pen) {
    storm(pen, (500.0, 660.0), 1.06);
    rain(pen, [540.0, 680.0, 180.0, 150.0]);
    bolt(pen, (450.0, 665.0), 165.0);
    land(pen, 840.0);
    pen.arrow_along(&smooth(&[(250.0, 800.0), (360.0, 720.0), (420.0, 560.0), (450.0, 380.0)]), Tone::Red, 15.0);
    pen.arrow_along(&smooth(&[(590.0, 440.0), (620.0, 580.0), (630.0, 700.0), (640.0, 810.0)]), Tone::Blue, 15.0);
    tree(pen, (130.0, 842.0), 110.0);
    tree(pen, (870.0, 842.0), 120.0);
    pen.label("anvil", (750.0, 170.0), (880.0, 100.0));
    pen.label("updraught", (420.0, 560.0), (180.0, 440.0));
    pen.label("downdraught", (616.0, 560.0), (845.0, 460.0));
    pen.label("lightning", (424.0, 790.0), (280.0, 630.0));
    pen.label("heavy rain", (700.0, 780.0), (860.0, 660.0));
}

pub(super) fn hurricane(pen: &mut Pen) {
    water(pen, &below(&[(50.0, 740.0), (950.0, 740.0)], 900.0));
    let (pale, dark) = (grey(pen, 0.1), grey(pen, 0.36));
    // The lid of high cloud, turned round the eye.
    solid(pen, &ellipse((500.0, 240.0), 430.0, 120.0), pale);
    for turn in 0..3 {
        let swirl: Vec<At> = (0..40)
            .map(|at| at as f32 / 40.0)
            .map(|t| {
                let (sin, cos) = (turn as f32 * 2.09 - t * 4.4).sin_cos();
                (500.0 + cos * (60.0 + 350.0 * t), 240.0 + sin * (18.0 + 96.0 * t))
            })
            .collect();
        pen.trace(&swirl, Tone::Grey, 6.0);
    }
    for sign in [-1.0, 1.0_f32] {
        let x = |off: f32| 500.0 + sign * off;
        for (off, tall, w) in [(380.0, 240.0, 70.0), (250.0, 300.0, 84.0)] {
            let top = 720.0 - tall;
            puffs(
                pen,
                &[
                    (x(off), 700.0, w * 0.5),
                    (x(off + 12.0), 640.0, w * 0.62),
                    (x(off - 8.0), (700.0 + top) / 2.0 + 10.0, w * 0.66),
                    (x(off + 8.0), top + 84.0, w * 0.66),
                    (x(off), top + 30.0, w * 0.62),
                ],
                grey(pen, 0.24),
            );
            rain(pen, [x(off) - 30.0, 716.0, 64.0, 50.0]);
        }
        let wall = [
            (x(48.0), 738.0),
            (x(56.0), 500.0),
            (x(86.0), 262.0),
            (x(170.0), 262.0),
            (x(150.0), 500.0),
            (x(150.0), 738.0),
        ];
        bed(pen, &smooth(&wall.iter().chain(wall.iter().take(1)).copied().collect::<Vec<_>>()), dark, Mark::Upright);
        pen.arrow_along(&smooth(&[(x(440.0), 722.0), (x(320.0), 690.0), (x(180.0), 700.0)]), Tone::Blue, 12.0);
        pen.arrow_along(&smooth(&[(x(110.0), 660.0), (x(106.0), 480.0), (x(128.0), 330.0)]), Tone::Red, 12.0);
        pen.arrow_along(&smooth(&[(x(190.0), 300.0), (x(300.0), 276.0), (x(420.0), 284.0)]), Tone::Red, 12.0);
    }
    let eye = pen.tone(Tone::Water);
    solid(pen, &ellipse((500.0, 240.0), 56.0, 20.0), eye);
    pen.arrow((500.0, 330.0), (500.0, 640.0), Tone::Grey, 9.0);
    pen.label("eye", (500.0, 238.0), (500.0, 70.0));
    pen.label("eyewall", (620.0, 420.0), (700.0, 84.0));
    pen.label("rainband", (880.0, 560.0), (860.0, 400.0));
    pen.label("outflowing air", (160.0, 290.0), (170.0, 80.0));
    pen.label("inflowing air", (120.0, 712.0), (170.0, 940.0));
}

pub(super) fn rain_shadow_of_a_mountain(pen: &mut Pen) {
    water(pen, &below(&[(50.0, 720.0), (300.0, 720.0)], 900.0));
    let skin = smooth(&[
        (230.0, 760.0),
        (300.0, 700.0),
        (400.0, 560.0),
        (500.0, 360.0),
        (540.0, 300.0),
        (590.0, 360.0),
        (690.0, 560.0),
        (800.0, 690.0),
        (950.0, 720.0),
    ]);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.35);
    bed(pen, &below(&skin, 900.0), rock, Mark::Bricks);
    let green: Vec<At> = skin.iter().copied().filter(|at| at.0 <= 520.0).collect();
    let (leaf, sand) = (pen.tone(Tone::Leaf), pen.tone(Tone::Sand));
    solid(pen, &ribbon(&green, 26.0, 20.0), leaf);
    let dry: Vec<At> = skin.iter().copied().filter(|at| at.0 >= 570.0).collect();
    solid(pen, &ribbon(&dry, 20.0, 30.0), sand);
    pen.fill(
        &[(504.0, 352.0), (540.0, 302.0), (580.0, 350.0), (556.0, 366.0), (540.0, 350.0), (520.0, 368.0)],
        pen.tone(Tone::Paper),
    );
    let dull = grey(pen, 0.26);
    rain(pen, [330.0, 350.0, 130.0, 170.0]);
    puffs(
        pen,
        &[(330.0, 300.0, 48.0), (390.0, 270.0, 62.0), (460.0, 230.0, 62.0), (520.0, 210.0, 48.0), (420.0, 320.0, 44.0)],
        dull,
    );
    sun(pen, (850.0, 190.0), 52.0);
    pen.arrow((70.0, 640.0), (250.0, 640.0), Tone::Blue, 14.0);
    pen.arrow_along(&smooth(&[(260.0, 590.0), (310.0, 520.0), (330.0, 430.0)]), Tone::Blue, 14.0);
    pen.arrow_along(&smooth(&[(620.0, 300.0), (720.0, 400.0), (800.0, 560.0)]), Tone::Red, 14.0);
    pen.thing("cactus", (880.0, 716.0), 80.0);
    pen.thing("cactus", (790.0, 690.0), 56.0);
    for (x, y) in [(345.0, 650.0), (395.0, 580.0), (440.0, 500.0)] {
        super::parts::fir(pen, (x, y), 74.0);
    }
    pen.label("moist wind", (150.0, 640.0), (170.0, 540.0));
    pen.label("rising air", (300.0, 520.0), (160.0, 400.0));
    pen.label("windward rain", (360.0, 390.0), (230.0, 190.0));
    pen.label("sinking air", (730.0, 415.0), (850.0, 400.0));
    pen.label("dry leeward slope", (700.0, 575.0), (720.0, 820.0));
}

pub(super) fn valley_fog_under_an_inversion(pen: &mut Pen) {
    let (warm, cold) = airs(pen);
    solid(pen, &[(50.0, 120.0), (950.0, 120.0), (950.0, 560.0), (50.0, 560.0)], warm);
    solid(pen, &[(50.0, 500.0), (950.0, 500.0), (950.0, 860.0), (50.0, 860.0)], cold);
    let fog = grey(pen, 0.1);
    let bank: Vec<(f32, f32, f32)> =
        (0..9).map(|at| (260.0 + at as f32 * 60.0, 690.0 + pen.chance(at) * 10.0, 56.0)).collect();
    puffs(pen, &bank, fog);
    let side = |sign: f32| {
        smooth(&[
            (500.0 + sign * 450.0, 300.0),
            (500.0 + sign * 380.0, 330.0),
            (500.0 + sign * 290.0, 560.0),
            (500.0 + sign * 200.0, 720.0),
            (500.0, 760.0),
        ])
    };
    let (left, mut right) = (side(-1.0), side(1.0));
    right.reverse();
    let skin: Vec<At> = left.into_iter().chain(right).collect();
    let rock = blend(pen, Tone::Leaf, Tone::Earth, 0.45);
    bed(pen, &below(&skin, 900.0), rock, Mark::Dots);
    pen.dashed(&[(220.0, 520.0), (780.0, 520.0)], Tone::Red, 6.0);
    sun(pen, (500.0, 200.0), 46.0);
    for (x, y) in [(120.0, 330.0), (160.0, 400.0), (860.0, 380.0), (890.0, 340.0)] {
        super::parts::fir(pen, (x, y), 90.0);
    }
    pen.thing("church", (470.0, 764.0), 90.0);
    pen.label_at("warm air above", (500.0, 400.0));
    pen.label_at("cold air", (500.0, 580.0));
    pen.label("fog", (640.0, 690.0), (760.0, 830.0));
    pen.label("clear slope", (205.0, 480.0), (330.0, 310.0));
}

pub(super) fn tornado(pen: &mut Pen) {
    let (dark, mid) = (grey(pen, 0.5), grey(pen, 0.36));
    let funnel: Vec<At> = plot(0.0, 1.0, |t| {
        (520.0 - 60.0 * t + 26.0 * (t * 5.0).sin() - (150.0 * (1.0 - t).powf(1.7) + 18.0), 350.0 + 440.0 * t)
    });
    let other: Vec<At> = plot(0.0, 1.0, |t| {
        (520.0 - 60.0 * t + 26.0 * (t * 5.0).sin() + (150.0 * (1.0 - t).powf(1.7) + 18.0), 350.0 + 440.0 * t)
    });
    land(pen, 800.0);
    solid(pen, &between(&funnel, &other), mid);
    for at in 1..7 {
        let index = at * 13;
        let (a, b) = (funnel[index], other[index]);
        pen.trace(&smooth(&[a, ((a.0 + b.0) / 2.0, a.1 + 16.0), b]), Tone::Ink, 4.0);
    }
    puffs(
        pen,
        &[(370.0, 340.0, 54.0), (450.0, 360.0, 58.0), (540.0, 370.0, 60.0), (630.0, 355.0, 56.0), (690.0, 330.0, 44.0)],
        dark,
    );
    let top: Vec<(f32, f32, f32)> =
        (0..9).map(|at| (120.0 + at as f32 * 96.0, 210.0 + pen.chance(at) * 30.0, 92.0)).collect();
    puffs(pen, &top, mid);
    let dust = blend(pen, Tone::Sand, Tone::Earth, 0.45);
    puffs(
        pen,
        &[(370.0, 790.0, 34.0), (420.0, 770.0, 44.0), (480.0, 780.0, 46.0), (540.0, 790.0, 36.0), (450.0, 810.0, 40.0)],
        dust,
    );
    pen.thing("house", (800.0, 830.0), 110.0);
    tree(pen, (180.0, 830.0), 110.0);
    pen.label("storm cloud", (780.0, 220.0), (800.0, 60.0));
    pen.label("wall cloud", (660.0, 360.0), (830.0, 440.0));
    pen.label("funnel", (500.0, 560.0), (700.0, 590.0));
    pen.label("dust whirl", (400.0, 780.0), (220.0, 640.0));
}

pub(super) fn clouds_ahead_of_a_warm_front(pen: &mut Pen) {
    let (warm, cold) = airs(pen);
    solid(pen, &[(50.0, 120.0), (950.0, 120.0), (950.0, 820.0), (50.0, 820.0)], warm);
    // The front comes from the left: high thin cloud far ahead, thick cloud over the rain near its foot.
    solid(pen, &[(110.0, 820.0), (950.0, 250.0), (950.0, 820.0)], cold);
    pen.trace(&[(110.0, 820.0), (950.0, 250.0)], Tone::Red, 9.0);
    layer(pen, &steps((190.0, 640.0), (330.0, 560.0), 6), 150.0, grey(pen, 0.42));
    rain(pen, [210.0, 740.0, 200.0, 70.0]);
    layer(pen, &steps((430.0, 470.0), (590.0, 390.0), 7), 70.0, grey(pen, 0.24));
    layer(pen, &steps((650.0, 340.0), (770.0, 280.0), 9), 32.0, grey(pen, 0.1));
    for (x, y) in [(830.0, 200.0), (880.0, 176.0), (850.0, 160.0)] {
        pen.trace(&smooth(&[(x - 40.0, y + 22.0), (x, y), (x + 46.0, y - 8.0), (x + 62.0, y - 26.0)]), Tone::Ink, 4.0);
    }
    land(pen, 820.0);
    pen.arrow((150.0, 870.0), (320.0, 870.0), Tone::Red, 12.0);
    pen.thing("person-standing", (880.0, 830.0), 90.0);
    pen.label("cirrus", (850.0, 180.0), (740.0, 160.0));
    pen.label("cirrostratus", (690.0, 316.0), (590.0, 220.0));
    pen.label("altostratus", (500.0, 420.0), (390.0, 310.0));
    pen.label("nimbostratus", (250.0, 580.0), (190.0, 410.0));
}

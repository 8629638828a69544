//! Apparatus of chemistry and what happens in it.

use super::parts::{candle, polar, table};
use super::vessels::{beaker, liquid, steam, tripod, tube};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

/// A conical flask: middle of its foot, height, filled to a level.
fn conical(pen: &mut Pen, (x, foot): At, height: f32, share: f32, tone: Tone) {
    let (base, neck) = (height * 0.42, height * 0.12);
    let shoulder = foot - height * 0.72;
    let half = |y: f32| base + (neck - base) * ((foot - y) / (foot - shoulder)).clamp(0.0, 1.0);
    let level = foot - height * share;
    if share > 0.0 {
        liquid(pen, &[(x - half(level), level), (x + half(level), level), (x + base, foot), (x - base, foot)], tone);
    }
    let lip = foot - height + 8.0;
    let wall = [
        (x - neck, lip),
        (x - neck, shoulder),
        (x - base, foot),
        (x + base, foot),
        (x + neck, shoulder),
        (x + neck, lip),
    ];
    pen.trace(&wall, Tone::Ink, 7.0);
    let rim = crate::figures::pen::ellipse((x, lip), neck + 9.0, 9.0);
    pen.outline(&rim, 6.0);
}

pub(super) fn filtration(pen: &mut Pen) {
    table(pen, 120.0, 880.0, 880.0, Tone::Wood);
    conical(pen, (500.0, 880.0), 420.0, 0.24, Tone::Water);
    let paper = [(290.0, 130.0), (710.0, 130.0), (500.0, 420.0)];
    pen.trace(&[(262.0, 110.0), (486.0, 430.0), (486.0, 560.0)], Tone::Ink, 7.0);
    pen.trace(&[(738.0, 110.0), (514.0, 430.0), (514.0, 560.0)], Tone::Ink, 7.0);
    pen.area(&paper, Tone::Bone);
    liquid(pen, &[(348.0, 210.0), (652.0, 210.0), (500.0, 420.0)], Tone::Water);
    pen.area(&[(412.0, 298.0), (588.0, 298.0), (500.0, 420.0)], Tone::Sand);
    for grain in 0..14 {
        let at = (500.0 + 60.0 * pen.chance(grain), 326.0 + 20.0 * pen.chance(grain + 40));
        let dark = pen.tone(Tone::Earth);
        pen.fill(&ellipse(at, 5.0, 5.0), dark);
    }
    for y in [600.0, 680.0, 740.0] {
        pen.oval((500.0, y), 8.0, 13.0, Tone::Water);
    }
    pen.label("Filter paper", (680.0, 160.0), (830.0, 250.0));
    pen.label("Residue", (470.0, 350.0), (240.0, 420.0));
    pen.label("Filtrate", (600.0, 840.0), (800.0, 740.0));
}

pub(super) fn separating(pen: &mut Pen) {
    let outline = smooth(&[
        (462.0, 110.0),
        (462.0, 170.0),
        (400.0, 240.0),
        (330.0, 340.0),
        (352.0, 450.0),
        (430.0, 560.0),
        (482.0, 650.0),
        (486.0, 720.0),
    ]);
    let right = |p: &At| (1000.0 - p.0, p.1);
    let part = |top: f32, low: f32| -> Vec<At> {
        let left: Vec<At> = outline.iter().copied().filter(|p| p.1 >= top && p.1 <= low).collect();
        let mut shape: Vec<At> = vec![left[0], right(&left[0])];
        shape.extend(left.iter().skip(1).map(right));
        shape.extend(left.iter().rev());
        shape
    };
    liquid(pen, &part(420.0, 720.0), Tone::Water);
    liquid(pen, &part(280.0, 424.0), Tone::Gold);
    let level = part(420.0, 720.0);
    pen.trace(&[level[0], level[1]], Tone::Ink, 4.0);
    let mirrored: Vec<At> = outline.iter().map(right).collect();
    pen.trace(&outline, Tone::Ink, 8.0);
    pen.trace(&mirrored, Tone::Ink, 8.0);
    pen.area(&[(456.0, 60.0), (544.0, 60.0), (536.0, 130.0), (464.0, 130.0)], Tone::Wood);
    pen.block([470.0, 716.0, 60.0, 50.0], Tone::Glass);
    pen.trace(&[(420.0, 741.0), (580.0, 741.0)], Tone::Ink, 18.0);
    pen.trace(&[(420.0, 715.0), (420.0, 767.0)], Tone::Ink, 12.0);
    pen.trace(&[(488.0, 766.0), (488.0, 880.0), (500.0, 900.0)], Tone::Ink, 7.0);
    pen.trace(&[(512.0, 766.0), (512.0, 900.0), (500.0, 900.0)], Tone::Ink, 7.0);
    pen.label("Oil", (600.0, 350.0), (790.0, 310.0));
    pen.label("Water", (560.0, 500.0), (790.0, 540.0));
    pen.label("Tap", (430.0, 741.0), (270.0, 741.0));
}

pub(super) fn chromatogram(pen: &mut Pen) {
    table(pen, 120.0, 880.0, 880.0, Tone::Wood);
    beaker(pen, [300.0, 160.0, 400.0, 716.0], 0.12, Tone::Water);
    pen.trace(&[(230.0, 120.0), (770.0, 120.0)], Tone::Wood, 18.0);
    pen.block([420.0, 120.0, 160.0, 720.0], Tone::Bone);
    let wet = pen.tone(Tone::Water).mix(pen.tone(Tone::Bone), 0.5);
    pen.fill(&crate::figures::pen::corners([424.0, 250.0, 152.0, 586.0]), wet);
    pen.trace(&[(420.0, 250.0), (580.0, 250.0)], Tone::Blue, 5.0);
    pen.dashed(&[(420.0, 740.0), (580.0, 740.0)], Tone::Ink, 4.0);
    for (y, tone) in [(330.0, Tone::Gold), (450.0, Tone::Blue), (590.0, Tone::Red), (690.0, Tone::Violet)] {
        pen.oval((500.0, y), 34.0, 27.0, tone);
    }
    pen.label("Start line", (424.0, 740.0), (170.0, 690.0));
    pen.label("Solvent front", (576.0, 250.0), (830.0, 280.0));
    pen.label("Solvent", (650.0, 840.0), (830.0, 760.0));
}

pub(super) fn titration(pen: &mut Pen) {
    pen.block([120.0, 860.0, 640.0, 44.0], Tone::Metal);
    pen.block([180.0, 80.0, 26.0, 780.0], Tone::Metal);
    pen.block([300.0, 836.0, 400.0, 26.0], Tone::Paper);
    liquid(pen, &[(476.0, 230.0), (524.0, 230.0), (524.0, 430.0), (476.0, 430.0)], Tone::Glass);
    pen.trace(&[(476.0, 60.0), (476.0, 440.0), (492.0, 470.0), (492.0, 560.0)], Tone::Ink, 6.0);
    pen.trace(&[(524.0, 60.0), (524.0, 440.0), (508.0, 470.0), (508.0, 560.0)], Tone::Ink, 6.0);
    for tick in 0..13 {
        let y = 90.0 + 27.0 * tick as f32;
        pen.trace(&[(524.0, y), (if tick % 4 == 0 { 498.0 } else { 510.0 }, y)], Tone::Ink, 3.0);
    }
    pen.trace(&[(206.0, 300.0), (456.0, 300.0)], Tone::Ink, 16.0);
    // The clamp: a boss on the rod, two jaws round the burette.
    pen.block([172.0, 276.0, 42.0, 48.0], Tone::Rock);
    pen.block([440.0, 280.0, 30.0, 40.0], Tone::Rock);
    pen.block([530.0, 280.0, 20.0, 40.0], Tone::Rock);
    pen.trace(&[(452.0, 322.0), (540.0, 322.0)], Tone::Ink, 8.0);
    pen.trace(&[(464.0, 500.0), (548.0, 500.0)], Tone::Ink, 16.0);
    pen.oval((500.0, 596.0), 8.0, 13.0, Tone::Glass);
    conical(pen, (500.0, 834.0), 236.0, 0.36, Tone::Pink);
    pen.label("Burette", (524.0, 180.0), (720.0, 180.0));
    pen.label("Conical flask", (590.0, 790.0), (800.0, 660.0));
    pen.label("White tile", (690.0, 848.0), (860.0, 790.0));
}

pub(super) fn candles(pen: &mut Pen) {
    table(pen, 60.0, 940.0, 780.0, Tone::Wood);
    candle(pen, (270.0, 780.0), 260.0, false);
    let smoke = crate::figures::pen::plot(0.0, 1.0, |t| (270.0 + 14.0 * (t * 9.0).sin(), 476.0 - 120.0 * t));
    pen.trace(&smoke, Tone::Grey, 6.0);
    let mut jar = vec![(120.0, 780.0), (120.0, 330.0)];
    jar.extend(arc((180.0, 330.0), 60.0, 60.0, 180.0, 270.0));
    jar.extend(arc((360.0, 330.0), 60.0, 60.0, 270.0, 360.0));
    jar.push((420.0, 780.0));
    pen.trace(&jar, Tone::Ink, 8.0);
    candle(pen, (710.0, 780.0), 260.0, true);
    pen.label_at("Covered", (270.0, 880.0));
    pen.label_at("Open", (710.0, 880.0));
    pen.label("Jar", (400.0, 290.0), (500.0, 190.0));
}

pub(super) fn nails(pen: &mut Pen) {
    pen.block([90.0, 560.0, 820.0, 50.0], Tone::Wood);
    for (number, x) in [160.0, 430.0, 700.0].into_iter().enumerate() {
        let share = [0.0, 0.62, 0.34][number];
        tube(pen, [x, 130.0, 150.0, 680.0], share, Tone::Water);
        let middle = x + 75.0;
        if number == 1 {
            liquid(pen, &[(x, 330.0), (x + 150.0, 330.0), (x + 150.0, 388.0), (x, 388.0)], Tone::Gold);
        }
        let tone = if number == 2 { Tone::Orange } else { Tone::Metal };
        pen.area(
            &[(middle - 34.0, 500.0), (middle + 34.0, 500.0), (middle + 34.0, 516.0), (middle - 34.0, 516.0)],
            tone,
        );
        pen.area(
            &[
                (middle - 12.0, 516.0),
                (middle + 12.0, 516.0),
                (middle + 12.0, 730.0),
                (middle, 770.0),
                (middle - 12.0, 730.0),
            ],
            tone,
        );
        if number == 2 {
            for spot in 0..16 {
                let at = (middle + 18.0 * pen.chance(spot), 620.0 + 130.0 * pen.chance(spot + 30));
                let rust = pen.tone(Tone::Earth);
                pen.fill(&ellipse(at, 8.0, 8.0), rust);
            }
        }
        if number < 2 {
            pen.area(&[(x + 6.0, 90.0), (x + 144.0, 90.0), (x + 136.0, 190.0), (x + 14.0, 190.0)], Tone::Wood);
        }
        if number == 0 {
            for grain in 0..12 {
                let at = (middle + 48.0 * pen.chance(grain + 70), 788.0 + 10.0 * pen.chance(grain + 90));
                pen.disc(at, 8.0, Tone::Bone);
            }
        }
    }
    for (text, x) in [("Dry air", 235.0), ("No air", 505.0), ("Water and air", 775.0)] {
        pen.label_at(text, (x, 880.0));
    }
}

pub(super) fn evaporating(pen: &mut Pen) {
    table(pen, 80.0, 920.0, 880.0, Tone::Wood);
    tripod(pen, (260.0, 740.0), 520.0, 880.0);
    super::vessels::burner(pen, (500.0, 560.0), 880.0);
    let bowl = arc((500.0, 330.0), 230.0, 178.0, 0.0, 180.0);
    pen.area(&bowl, Tone::Bone);
    liquid(pen, &arc((500.0, 396.0), 180.0, 96.0, 0.0, 180.0), Tone::Water);
    for side in [-1.0, 1.0] {
        for grain in 0..5 {
            let at = polar(
                (500.0, 334.0),
                196.0,
                if side < 0.0 { 176.0 - 6.0 * grain as f32 } else { 4.0 + 6.0 * grain as f32 },
            );
            pen.disc((at.0, at.1 + 6.0), 10.0, Tone::Paper);
        }
    }
    steam(pen, (500.0, 280.0), 80.0);
    pen.label("Evaporating dish", (700.0, 410.0), (780.0, 250.0));
    pen.label("Tripod", (262.0, 700.0), (140.0, 620.0));
    pen.label("Gauze", (738.0, 514.0), (870.0, 600.0));
}

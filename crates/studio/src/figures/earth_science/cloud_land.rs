//! What lies under the clouds, and the deck of cloud that hides the tops of it.

use super::clouds::Room;
use super::parts::{Mark, bed, below, blend, fir, solid, tree};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, plot, smooth};

/// The land below one cloud, as the sample speaks of it.
pub(super) fn ground(pen: &mut Pen, text: &str) {
    if text.contains("coast") || text.contains("harbour") {
        let sea = blend(pen, Tone::Water, Tone::Blue, 0.15);
        bed(pen, &corners([60.0, 800.0, 880.0, 130.0]), sea, Mark::Waves);
        let (sand, grass) = (pen.tone(Tone::Sand), blend(pen, Tone::Leaf, Tone::Earth, 0.15));
        let shore = smooth(&[(430.0, 930.0), (520.0, 880.0), (640.0, 850.0), (700.0, 812.0), (940.0, 790.0)]);
        solid(pen, &below(&shore, 930.0), sand);
        let bank = smooth(&[(560.0, 930.0), (650.0, 890.0), (740.0, 850.0), (800.0, 812.0), (940.0, 786.0)]);
        bed(pen, &below(&bank, 930.0), grass, Mark::Dots);
        pen.thing("house", (850.0, 838.0), 74.0);
        tree(pen, (770.0, 862.0), 70.0);
    } else if text.contains("plain") || text.contains("fields") {
        let green = blend(pen, Tone::Leaf, Tone::Earth, 0.15);
        bed(pen, &corners([60.0, 820.0, 880.0, 110.0]), green, Mark::Dots);
        let (corn, dark) = (blend(pen, Tone::Gold, Tone::Leaf, 0.35), blend(pen, Tone::Leaf, Tone::Ink, 0.2));
        solid(pen, &[(60.0, 846.0), (330.0, 830.0), (250.0, 930.0), (60.0, 930.0)], corn);
        solid(pen, &[(600.0, 834.0), (940.0, 850.0), (940.0, 930.0), (690.0, 930.0)], dark);
        for x in [120.0, 170.0, 880.0] {
            tree(pen, (x, 828.0), 46.0);
        }
        pen.thing("house", (520.0, 832.0), 52.0);
    } else {
        hills(pen, 850.0);
    }
}

/// A deck of cloud from one edge of the picture to the other, its lower side at this height.
pub(super) fn deck(pen: &mut Pen, low: f32, rgb: Rgb, waves: f32) {
    let edge = plot(60.0, 940.0, |x| (x, low + waves * (x / 47.0).sin() + waves * 0.6 * (x / 19.0).cos()));
    let ink = pen.tone(Tone::Ink);
    let area: Vec<At> = [(940.0, 60.0), (60.0, 60.0)].into_iter().chain(edge.iter().copied()).collect();
    pen.fade(&area, rgb.mix(super::parts::pale(pen), 0.25), rgb);
    for at in 0..7 {
        let y = 120.0 + (low - 150.0) * at as f32 / 7.0;
        let fold = plot(60.0, 940.0, |x| (x, y + waves * (x / 83.0 + at as f32 * 1.7).sin()));
        pen.stroke(&fold, rgb.mix(ink, if at % 2 == 0 { 0.05 } else { 0.1 }), 16.0);
    }
    pen.stroke(&edge, rgb.mix(ink, 0.22), 12.0);
}

/// Rolling ground with trees and a church.
pub(super) fn hills(pen: &mut Pen, level: f32) {
    let green = blend(pen, Tone::Leaf, Tone::Earth, 0.15);
    let skin = smooth(&[
        (60.0, level),
        (220.0, level - 40.0),
        (400.0, level + 6.0),
        (620.0, level - 50.0),
        (800.0, level),
        (940.0, level - 20.0),
    ]);
    bed(pen, &below(&skin, 930.0), green, Mark::Dots);
    for (x, y) in [(150.0, level - 6.0), (260.0, level - 8.0), (730.0, level)] {
        tree(pen, (x, y), 70.0);
    }
    pen.thing("church", (500.0, level + 10.0), 74.0);
}

/// A snowy peak.
pub(super) fn mountain(pen: &mut Pen) {
    let (rock, snow) = (blend(pen, Tone::Rock, Tone::Earth, 0.25), pen.tone(Tone::Paper));
    bed(
        pen,
        &[
            (60.0, 930.0),
            (60.0, 860.0),
            (250.0, 700.0),
            (470.0, 420.0),
            (520.0, 420.0),
            (720.0, 690.0),
            (940.0, 850.0),
            (940.0, 930.0),
        ],
        rock,
        Mark::Upright,
    );
    solid(
        pen,
        &[
            (408.0, 500.0),
            (470.0, 420.0),
            (520.0, 420.0),
            (584.0, 506.0),
            (540.0, 490.0),
            (500.0, 530.0),
            (450.0, 490.0),
        ],
        snow,
    );
    for x in [130.0, 200.0, 800.0, 870.0] {
        fir(pen, (x, 930.0), 110.0);
    }
}

/// A sheet of cloud over a whole width with a soft lower edge.
pub(super) fn sheet(pen: &mut Pen, [left, top, width, height]: Room, rgb: Rgb, waves: f32) {
    let (right, middle) = (left + width, top + height * 0.45);
    let ends = height.min(width) * 0.5;
    // Both ends are ragged and taper off, and the lower side hangs in folds.
    let high = plot(left + ends * 0.5, right - ends * 0.5, |x| {
        let rim = ((x - left).min(right - x) / ends).clamp(0.0, 1.0);
        (x, middle - height * 0.35 * rim.sqrt() + waves * 0.6 * (x / 61.0).cos())
    });
    let low = plot(left + ends * 0.5, right - ends * 0.5, |x| {
        let rim = ((x - left).min(right - x) / ends).clamp(0.0, 1.0);
        (x, middle + height * 0.35 * rim.sqrt() + waves * (x / 37.0).sin())
    });
    let mut area = vec![(left, middle)];
    area.extend(high);
    area.push((right, middle + height * 0.06));
    area.extend(low.into_iter().rev());
    let shade = rgb.mix(pen.tone(Tone::Ink), 0.14);
    pen.fill(&area.iter().map(|at| (at.0, at.1 + height * 0.05)).collect::<Vec<_>>(), shade);
    pen.fill(&area, rgb);
    pen.outline(&area, 3.0);
    let (streak, light) = (rgb.mix(pen.tone(Tone::Ink), 0.1), rgb.mix(super::parts::pale(pen), 0.35));
    for at in 0..4 {
        let y = middle + height * (-0.2 + 0.14 * at as f32);
        let inset = ends * (0.7 + 0.3 * (at % 2) as f32);
        pen.stroke(
            &plot(left + inset, right - inset, |x| (x, y + waves * 0.6 * (x / 53.0 + at as f32).sin())),
            if at < 2 { light } else { streak },
            (height * 0.05).max(5.0),
        );
    }
}

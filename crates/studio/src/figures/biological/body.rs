//! Systems of the human body, and bones.

use super::parts::{blob, notes, polar, ribbon, round, sausage, tube, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

/// The outline of head and trunk from the front.
fn trunk(pen: &mut Pen) {
    let half = [
        (46.0, 190.0),
        (56.0, 225.0),
        (170.0, 260.0),
        (240.0, 320.0),
        (232.0, 500.0),
        (205.0, 640.0),
        (215.0, 800.0),
        (235.0, 940.0),
    ];
    let mut line: Vec<At> = half.iter().map(|&(x, y)| (500.0 + x, y)).collect();
    line.extend(half.iter().rev().map(|&(x, y)| (500.0 - x, y)));
    wash(pen, &smooth(&line), Tone::Skin, 0.55);
    wash(pen, &ellipse((500.0, 120.0), 82.0, 96.0), Tone::Skin, 0.55);
}

pub(super) fn human_digestive_system(pen: &mut Pen) {
    trunk(pen);
    blob(pen, &[(462.0, 168.0), (500.0, 160.0), (538.0, 168.0), (500.0, 186.0)], Tone::Red);
    tube(pen, &[(500.0, 186.0), (500.0, 280.0), (512.0, 370.0), (545.0, 410.0)], 30.0, Tone::Pink);
    let stomach = [
        (530.0, 405.0),
        (560.0, 355.0),
        (630.0, 345.0),
        (670.0, 410.0),
        (650.0, 490.0),
        (570.0, 530.0),
        (490.0, 520.0),
        (480.0, 490.0),
        (550.0, 470.0),
    ];
    blob(pen, &stomach, Tone::Pink);
    pen.area(&sausage(&smooth(&[(455.0, 540.0), (540.0, 556.0), (650.0, 520.0)]), 36.0), Tone::Gold);
    blob(
        pen,
        &[
            (315.0, 440.0),
            (350.0, 370.0),
            (450.0, 350.0),
            (545.0, 370.0),
            (560.0, 400.0),
            (470.0, 450.0),
            (390.0, 510.0),
            (325.0, 500.0),
        ],
        Tone::Earth,
    );
    let colon = [
        (362.0, 840.0),
        (358.0, 700.0),
        (365.0, 605.0),
        (420.0, 600.0),
        (500.0, 612.0),
        (590.0, 600.0),
        (640.0, 606.0),
        (645.0, 720.0),
        (630.0, 820.0),
        (560.0, 850.0),
        (512.0, 860.0),
    ];
    let line = smooth(&colon);
    pen.area(&sausage(&line, 56.0), Tone::Wood);
    for at in (5..line.len() - 3).step_by(5) {
        let across = ribbon(&line[at - 1..=at + 1], 56.0, 56.0);
        pen.trace(&[across[1], across[4]], Tone::Ink, 3.0);
    }
    pen.area(&sausage(&[(508.0, 858.0), (504.0, 940.0)], 48.0), Tone::Red);
    let coil = smooth(&[
        (470.0, 650.0),
        (590.0, 655.0),
        (600.0, 690.0),
        (420.0, 690.0),
        (415.0, 726.0),
        (590.0, 726.0),
        (590.0, 762.0),
        (420.0, 762.0),
        (420.0, 798.0),
        (560.0, 796.0),
        (480.0, 826.0),
        (385.0, 815.0),
    ]);
    pen.area(&sausage(&coil, 30.0), Tone::Pink);
    notes(
        pen,
        &[
            ("mouth", (530.0, 170.0), (860.0, 100.0)),
            ("oesophagus", (502.0, 270.0), (870.0, 220.0)),
            ("stomach", (630.0, 420.0), (890.0, 370.0)),
            ("small intestine", (590.0, 728.0), (870.0, 590.0)),
            ("large intestine", (648.0, 770.0), (870.0, 740.0)),
            ("rectum", (512.0, 910.0), (890.0, 890.0)),
            ("liver", (360.0, 440.0), (100.0, 400.0)),
            ("pancreas", (480.0, 546.0), (110.0, 590.0)),
        ],
    );
}

/// A tree of tubes that fork and grow thinner.
fn twigs(pen: &mut Pen, from: At, degrees: f32, length: f32, width: f32) {
    let to = polar(from, degrees, length);
    pen.area(&ribbon(&[from, to], width, width * 0.8), Tone::Sky);
    if width > 9.0 {
        twigs(pen, to, degrees - 32.0, length * 0.74, width * 0.66);
        twigs(pen, to, degrees + 30.0, length * 0.74, width * 0.66);
    } else {
        for by in [-40.0, 0.0, 40.0] {
            pen.disc(polar(to, degrees + by, 15.0), 11.0, Tone::Pink);
        }
    }
}

pub(super) fn pair_of_human_lungs(pen: &mut Pen) {
    let right = [
        (400.0, 200.0),
        (300.0, 240.0),
        (200.0, 420.0),
        (150.0, 640.0),
        (170.0, 780.0),
        (300.0, 740.0),
        (420.0, 730.0),
        (450.0, 560.0),
        (440.0, 330.0),
    ];
    blob(pen, &right, Tone::Pink);
    for cleft in [[(168.0, 560.0), (300.0, 500.0), (446.0, 500.0)], [(160.0, 640.0), (280.0, 660.0), (420.0, 730.0)]] {
        pen.trace(&smooth(&cleft), Tone::Ink, 5.0);
    }
    let left: Vec<At> = right.iter().map(|&(x, y)| (1000.0 - x, y)).collect();
    let mut left = left;
    // The heart leaves a notch in the body's left lung.
    left[7] = (585.0, 570.0);
    left[6] = (610.0, 740.0);
    wash(pen, &round(&left), Tone::Pink, 0.65);
    twigs(pen, (590.0, 430.0), 55.0, 110.0, 27.0);
    twigs(pen, (590.0, 425.0), -42.0, 78.0, 20.0);
    tube(pen, &[(500.0, 330.0), (530.0, 390.0), (600.0, 434.0)], 38.0, Tone::Sky);
    tube(pen, &[(500.0, 330.0), (470.0, 390.0), (410.0, 434.0)], 38.0, Tone::Sky);
    tube(pen, &[(500.0, 60.0), (500.0, 200.0), (500.0, 352.0)], 54.0, Tone::Sky);
    for at in 0..9 {
        let y = 90.0 + 28.0 * at as f32;
        pen.trace(&arc((500.0, y - 8.0), 26.0, 10.0, 0.0, 180.0), Tone::Ink, 4.0);
    }
    let dome = smooth(&[
        (80.0, 900.0),
        (180.0, 820.0),
        (310.0, 790.0),
        (500.0, 810.0),
        (690.0, 790.0),
        (820.0, 820.0),
        (920.0, 900.0),
    ]);
    pen.area(&sausage(&dome, 30.0), Tone::Red);
    notes(
        pen,
        &[
            ("trachea", (522.0, 150.0), (740.0, 110.0)),
            ("bronchus", (440.0, 420.0), (130.0, 220.0)),
            ("bronchiole", (668.0, 340.0), (880.0, 250.0)),
            ("alveoli", (770.0, 600.0), (920.0, 470.0)),
            ("diaphragm", (500.0, 812.0), (500.0, 920.0)),
        ],
    );
}

/// A long bone with knobs at its ends.
pub(super) fn bone(pen: &mut Pen, from: At, to: At, width: f32) {
    for end in [from, to] {
        pen.disc(end, width * 0.78, Tone::Bone);
    }
    pen.area(&ribbon(&[from, to], width, width), Tone::Bone);
    let rgb = pen.tone(Tone::Bone);
    for end in [from, to] {
        pen.fill(&ellipse(end, width * 0.6, width * 0.6), rgb);
    }
}

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

pub(super) fn human_skeleton(pen: &mut Pen) {
    for at in 0..16 {
        let y = 196.0 + 20.0 * at as f32;
        pen.block([487.0, y, 26.0, 17.0], Tone::Bone);
    }
    for side in [-1.0, 1.0] {
        let x = |off: f32| 500.0 + side * off;
        for at in 0..7 {
            let y = 232.0 + 26.0 * at as f32;
            let wide = [64.0, 80.0, 92.0, 98.0, 98.0, 92.0, 80.0][at];
            let rib = smooth(&[
                (x(12.0), y - 8.0),
                (x(wide * 0.8), y - 4.0),
                (x(wide), y + 22.0),
                (x(wide * 0.6), y + 44.0),
                (x(8.0), y + 40.0 - 4.0 * at as f32),
            ]);
            pen.area(&sausage(&rib, 11.0), Tone::Bone);
        }
        pen.area(&sausage(&smooth(&[(x(12.0), 214.0), (x(70.0), 206.0), (x(132.0), 214.0)]), 17.0), Tone::Bone);
        bone(pen, (x(140.0), 232.0), (x(158.0), 388.0), 20.0);
        bone(pen, (x(156.0), 408.0), (x(160.0), 538.0), 12.0);
        bone(pen, (x(174.0), 406.0), (x(182.0), 536.0), 12.0);
        for finger in 0..4 {
            let foot = (x(156.0 + 11.0 * finger as f32), 556.0);
            pen.area(
                &sausage(
                    &[foot, (foot.0 + side * (finger as f32 * 4.0 - 4.0), 612.0 - 4.0 * (finger as f32 - 1.5).abs())],
                    9.0,
                ),
                Tone::Bone,
            );
        }
        bone(pen, (x(62.0), 566.0), (x(54.0), 722.0), 24.0);
        bone(pen, (x(54.0), 762.0), (x(50.0), 908.0), 20.0);
        bone(pen, (x(76.0), 766.0), (x(72.0), 906.0), 10.0);
        pen.disc((x(56.0), 740.0), 17.0, Tone::Bone);
        pen.area(&round(&[(x(42.0), 920.0), (x(80.0), 918.0), (x(104.0), 946.0), (x(44.0), 946.0)]), Tone::Bone);
        blob(
            pen,
            &[
                (x(8.0), 520.0),
                (x(40.0), 486.0),
                (x(90.0), 490.0),
                (x(96.0), 530.0),
                (x(66.0), 572.0),
                (x(28.0), 590.0),
                (x(8.0), 574.0),
            ],
            Tone::Bone,
        );
        pen.disc((x(34.0), 560.0), 13.0, Tone::Paper);
    }
    pen.area(&round(&[(484.0, 225.0), (516.0, 225.0), (514.0, 360.0), (500.0, 384.0), (486.0, 360.0)]), Tone::Bone);
    blob(
        pen,
        &[
            (440.0, 96.0),
            (460.0, 46.0),
            (540.0, 46.0),
            (560.0, 96.0),
            (540.0, 140.0),
            (530.0, 182.0),
            (470.0, 182.0),
            (460.0, 140.0),
        ],
        Tone::Bone,
    );
    for x in [475.0, 525.0] {
        pen.disc((x, 108.0), 15.0, Tone::Ink);
    }
    pen.trace(&[(478.0, 158.0), (522.0, 158.0)], Tone::Ink, 5.0);
    notes(
        pen,
        &[
            ("skull", (440.0, 90.0), (250.0, 90.0)),
            ("collarbone", (572.0, 206.0), (800.0, 140.0)),
            ("humerus", (652.0, 310.0), (850.0, 310.0)),
            ("ribcage", (404.0, 330.0), (150.0, 330.0)),
            ("pelvis", (412.0, 508.0), (140.0, 500.0)),
            ("femur", (566.0, 640.0), (800.0, 650.0)),
            ("kneecap", (444.0, 742.0), (220.0, 720.0)),
            ("tibia", (552.0, 840.0), (800.0, 840.0)),
        ],
    );
}

pub(super) fn human_knee_joint(pen: &mut Pen) {
    // From the side, the front to the left.
    let leg = [
        (330.0, 60.0),
        (330.0, 300.0),
        (270.0, 430.0),
        (290.0, 560.0),
        (350.0, 660.0),
        (360.0, 930.0),
        (660.0, 930.0),
        (690.0, 640.0),
        (650.0, 470.0),
        (690.0, 300.0),
        (690.0, 60.0),
    ];
    wash(pen, &smooth(&leg), Tone::Skin, 0.45);
    wash(
        pen,
        &round(&[
            (350.0, 360.0),
            (460.0, 440.0),
            (620.0, 500.0),
            (620.0, 560.0),
            (440.0, 570.0),
            (340.0, 520.0),
            (320.0, 420.0),
        ]),
        Tone::Water,
        0.1,
    );
    let femur = [
        (440.0, 60.0),
        (440.0, 280.0),
        (400.0, 370.0),
        (410.0, 470.0),
        (500.0, 520.0),
        (600.0, 490.0),
        (625.0, 400.0),
        (580.0, 300.0),
        (575.0, 60.0),
    ];
    pen.area(&smooth(&femur), Tone::Bone);
    let tibia = [
        (430.0, 930.0),
        (440.0, 700.0),
        (400.0, 600.0),
        (500.0, 572.0),
        (620.0, 590.0),
        (600.0, 700.0),
        (570.0, 930.0),
    ];
    pen.area(&smooth(&tibia), Tone::Bone);
    for gristle in [
        [(402.0, 440.0), (450.0, 505.0), (520.0, 522.0), (606.0, 486.0)],
        [(404.0, 600.0), (460.0, 578.0), (540.0, 574.0), (616.0, 592.0)],
    ] {
        pen.area(&sausage(&smooth(&gristle), 24.0), Tone::Sky);
    }
    blob(
        pen,
        &[(318.0, 350.0), (350.0, 380.0), (352.0, 450.0), (325.0, 490.0), (300.0, 460.0), (296.0, 390.0)],
        Tone::Bone,
    );
    pen.area(&ribbon(&smooth(&[(400.0, 80.0), (385.0, 220.0), (330.0, 345.0)]), 40.0, 26.0), Tone::Red);
    pen.area(&ribbon(&smooth(&[(322.0, 490.0), (355.0, 570.0), (420.0, 680.0)]), 26.0, 24.0), Tone::Gold);
    pen.area(&ribbon(&smooth(&[(615.0, 410.0), (650.0, 530.0), (612.0, 650.0)]), 24.0, 24.0), Tone::Gold);
    notes(
        pen,
        &[
            ("femur", (510.0, 200.0), (830.0, 150.0)),
            ("kneecap", (312.0, 420.0), (110.0, 330.0)),
            ("synovial fluid", (372.0, 520.0), (130.0, 560.0)),
            ("cartilage", (590.0, 500.0), (870.0, 420.0)),
            ("ligament", (640.0, 560.0), (870.0, 600.0)),
            ("tibia", (510.0, 800.0), (830.0, 820.0)),
        ],
    );
}

pub(super) fn human_arm(pen: &mut Pen) {
    // Bent at the elbow: the upper arm hangs, the forearm points to the right.
    let skin = [
        (220.0, 60.0),
        (170.0, 260.0),
        (170.0, 500.0),
        (210.0, 720.0),
        (300.0, 800.0),
        (480.0, 800.0),
        (700.0, 770.0),
        (920.0, 750.0),
        (930.0, 640.0),
        (700.0, 600.0),
        (520.0, 590.0),
        (470.0, 450.0),
        (470.0, 220.0),
        (420.0, 60.0),
    ];
    wash(pen, &smooth(&skin), Tone::Skin, 0.5);
    blob(
        pen,
        &[
            (270.0, 110.0),
            (225.0, 260.0),
            (205.0, 450.0),
            (225.0, 620.0),
            (262.0, 700.0),
            (275.0, 560.0),
            (285.0, 350.0),
        ],
        Tone::Red,
    );
    bone(pen, (320.0, 100.0), (310.0, 660.0), 44.0);
    bone(pen, (330.0, 726.0), (880.0, 722.0), 30.0);
    bone(pen, (380.0, 676.0), (880.0, 668.0), 30.0);
    blob(
        pen,
        &[
            (370.0, 100.0),
            (400.0, 220.0),
            (460.0, 330.0),
            (470.0, 450.0),
            (430.0, 560.0),
            (420.0, 660.0),
            (394.0, 560.0),
            (355.0, 420.0),
            (350.0, 260.0),
        ],
        Tone::Red,
    );
    for at in 0..4 {
        let x = 372.0 + 20.0 * at as f32;
        pen.trace(
            &smooth(&[(x, 240.0 + 20.0 * at as f32), (x + 14.0, 380.0), (x + 4.0, 520.0 - 6.0 * at as f32)]),
            Tone::Ink,
            3.0,
        );
    }
    pen.disc((306.0, 692.0), 30.0, Tone::Bone);
    notes(
        pen,
        &[
            ("humerus", (315.0, 190.0), (640.0, 100.0)),
            ("biceps", (440.0, 400.0), (680.0, 330.0)),
            ("triceps", (235.0, 420.0), (80.0, 320.0)),
            ("radius", (640.0, 668.0), (760.0, 530.0)),
            ("ulna", (640.0, 728.0), (760.0, 870.0)),
            ("elbow joint", (306.0, 704.0), (190.0, 900.0)),
        ],
    );
}

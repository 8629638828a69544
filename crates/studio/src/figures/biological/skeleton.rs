//! Bones and joints.

use super::body::bone;
use super::parts::{blob, notes, ribbon, round, sausage, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, smooth};

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
    human_skeleton_over(pen);
}

/// What lies over the rest of it, and the labels.
fn human_skeleton_over(pen: &mut Pen) {
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
    human_knee_joint_over(pen);
}

/// What lies over the rest of it, and the labels.
fn human_knee_joint_over(pen: &mut Pen) {
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
        (640.0, 775.0),
        (780.0, 742.0),
        (782.0, 650.0),
        (640.0, 604.0),
        (520.0, 590.0),
        (470.0, 450.0),
        (470.0, 220.0),
        (420.0, 60.0),
    ];
    hand(pen);
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
    bone(pen, (330.0, 726.0), (770.0, 716.0), 30.0);
    bone(pen, (380.0, 676.0), (770.0, 676.0), 30.0);
    human_arm_over(pen);
}

/// The hand at the end of the forearm: fingers, palm and thumb.
fn hand(pen: &mut Pen) {
    let skin = pen.tone(Tone::Skin).mix(pen.tone(Tone::Paper), 0.5);
    let fingers = [
        [(820.0, 656.0), (900.0, 640.0), (952.0, 646.0)],
        [(826.0, 682.0), (915.0, 674.0), (972.0, 680.0)],
        [(826.0, 708.0), (912.0, 708.0), (962.0, 714.0)],
        [(818.0, 732.0), (894.0, 738.0), (936.0, 746.0)],
    ];
    let thumb = [(780.0, 664.0), (826.0, 616.0), (874.0, 594.0)];
    for line in fingers.iter().chain([&thumb]) {
        pen.trace(&smooth(line), Tone::Ink, 34.0);
        pen.stroke(&smooth(line), skin, 26.0);
    }
    let palm = round(&[(740.0, 650.0), (820.0, 640.0), (856.0, 690.0), (830.0, 750.0), (740.0, 744.0)]);
    pen.fill(&palm, skin);
    pen.trace(&smooth(&[(744.0, 748.0), (800.0, 762.0), (842.0, 746.0)]), Tone::Ink, 4.0);
    pen.trace(&smooth(&[(748.0, 644.0), (772.0, 646.0), (790.0, 634.0)]), Tone::Ink, 4.0);
}

/// What lies over the rest of it, and the labels.
fn human_arm_over(pen: &mut Pen) {
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

//! The spine, the hand and a long bone.

use super::body::bone;
use super::parts::{blob, dots, notes, polar, ribbon, round, sausage, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

pub(super) fn wall_of_an_artery(pen: &mut Pen) {
    let centre = (420.0, 480.0);
    for (radius, tone, share) in
        [(370.0, Tone::Gold, 0.45), (300.0, Tone::Red, 0.3), (190.0, Tone::Pink, 0.5), (164.0, Tone::Paper, 0.0)]
    {
        wash(pen, &ellipse(centre, radius, radius), tone, share);
    }
    for radius in [216.0, 240.0, 264.0, 284.0] {
        for at in 0..12 {
            let from = 30.0 * at as f32 + radius;
            pen.trace(&arc(centre, radius, radius, from, from + 20.0), Tone::Red, 5.0);
        }
    }
    for at in 0..24 {
        let place = polar(centre, 15.0 * at as f32, 178.0);
        dots(pen, &[place], 8.5, Tone::Violet);
    }
    for radius in [320.0, 344.0] {
        let wave: Vec<At> =
            (0..=180).map(|at| polar(centre, 2.0 * at as f32, radius + 6.0 * (at as f32 * 0.9).sin())).collect();
        pen.trace(&wave, Tone::Wood, 3.0);
    }
    for (x, y) in [(360.0, 430.0), (470.0, 420.0), (400.0, 520.0), (490.0, 540.0), (330.0, 540.0)] {
        wash(pen, &ellipse((x, y), 36.0, 27.0), Tone::Red, 0.2);
    }
    notes(
        pen,
        &[
            ("inner lining", polar(centre, 20.0, 178.0), (890.0, 640.0)),
            ("muscle layer", polar(centre, -8.0, 250.0), (890.0, 420.0)),
            ("outer coat", polar(centre, -36.0, 336.0), (880.0, 180.0)),
        ],
    );
}

pub(super) fn reflex_arc(pen: &mut Pen) {
    // The cord in section on the right: the signal enters at the back (above) and leaves at the front (below).
    wash(pen, &ellipse((720.0, 400.0), 210.0, 190.0), Tone::Sand, 0.3);
    let grey = [
        (720.0, 390.0),
        (660.0, 260.0),
        (620.0, 280.0),
        (640.0, 390.0),
        (590.0, 470.0),
        (640.0, 530.0),
        (700.0, 450.0),
        (740.0, 450.0),
        (800.0, 530.0),
        (850.0, 470.0),
        (800.0, 390.0),
        (820.0, 280.0),
        (780.0, 260.0),
    ];
    wash(pen, &round(&grey), Tone::Grey, 0.5);
    // A hand over a flame, and the muscle of the arm.
    wash(
        pen,
        &round(&[(60.0, 640.0), (130.0, 600.0), (230.0, 620.0), (250.0, 680.0), (180.0, 720.0), (80.0, 700.0)]),
        Tone::Skin,
        0.1,
    );
    blob(pen, &[(110.0, 900.0), (80.0, 840.0), (120.0, 760.0), (160.0, 840.0), (140.0, 900.0)], Tone::Fire);
    blob(
        pen,
        &[(330.0, 860.0), (430.0, 790.0), (560.0, 790.0), (650.0, 860.0), (560.0, 920.0), (430.0, 920.0)],
        Tone::Red,
    );
    let sense =
        smooth(&[(140.0, 640.0), (200.0, 480.0), (320.0, 300.0), (450.0, 200.0), (560.0, 210.0), (640.0, 290.0)]);
    pen.area(&ribbon(&sense, 15.0, 15.0), Tone::Blue);
    pen.disc((450.0, 160.0), 34.0, Tone::Blue);
    pen.trace(&[(450.0, 190.0), (452.0, 206.0)], Tone::Blue, 9.0);
    pen.area(&ribbon(&smooth(&[(650.0, 310.0), (690.0, 370.0), (660.0, 450.0)]), 15.0, 15.0), Tone::Green);
    pen.disc((682.0, 376.0), 21.0, Tone::Green);
    pen.area(
        &ribbon(&smooth(&[(634.0, 486.0), (560.0, 600.0), (500.0, 680.0), (490.0, 800.0)]), 15.0, 15.0),
        Tone::Orange,
    );
    pen.disc((640.0, 480.0), 26.0, Tone::Orange);
    dots(pen, &[(140.0, 640.0)], 15.0, Tone::Blue);
    pen.arrow((250.0, 360.0), (300.0, 296.0), Tone::Ink, 6.0);
    pen.arrow((590.0, 600.0), (540.0, 670.0), Tone::Ink, 6.0);
    notes(
        pen,
        &[
            ("receptor", (140.0, 640.0), (100.0, 520.0)),
            ("sensory neuron", (380.0, 246.0), (220.0, 110.0)),
            ("relay neuron", (690.0, 376.0), (830.0, 110.0)),
            ("motor neuron", (528.0, 642.0), (770.0, 680.0)),
            ("effector", (580.0, 870.0), (800.0, 890.0)),
        ],
    );
}

pub(super) fn human_spine(pen: &mut Pen) {
    // Facing left: the neck and the loins bow forwards.
    let line = smooth(&[
        (440.0, 60.0),
        (400.0, 160.0),
        (440.0, 280.0),
        (530.0, 430.0),
        (500.0, 580.0),
        (420.0, 690.0),
        (450.0, 780.0),
        (560.0, 860.0),
        (560.0, 950.0),
    ]);
    let place = |share: f32| line[((line.len() - 1) as f32 * share) as usize];
    for at in 0..24 {
        let (x, y) = place(0.01 + 0.0305 * at as f32);
        let wide = 30.0 + 1.7 * at as f32;
        let tone = if at < 7 {
            Tone::Sky
        } else if at < 19 {
            Tone::Bone
        } else {
            Tone::Sand
        };
        pen.area(
            &ribbon(
                &smooth(&[(x + wide, y + 6.0), (x + wide + 50.0, y + 18.0), (x + wide + 86.0, y + 36.0)]),
                20.0,
                12.0,
            ),
            tone,
        );
        pen.block([x - wide, y - 13.0, wide * 2.0, 24.0], tone);
    }
    blob(
        pen,
        &[(390.0, 745.0), (490.0, 740.0), (570.0, 820.0), (590.0, 890.0), (540.0, 890.0), (460.0, 830.0)],
        Tone::Gold,
    );
    pen.area(&ribbon(&smooth(&[(566.0, 894.0), (572.0, 930.0), (550.0, 960.0)]), 34.0, 13.0), Tone::Red);
    notes(
        pen,
        &[
            ("cervical vertebrae", (360.0, 160.0), (190.0, 110.0)),
            ("thoracic vertebrae", (470.0, 400.0), (210.0, 380.0)),
            ("lumbar vertebrae", (390.0, 640.0), (190.0, 580.0)),
            ("sacrum", (470.0, 800.0), (200.0, 800.0)),
            ("coccyx", (556.0, 940.0), (260.0, 920.0)),
        ],
    );
}

pub(super) fn human_hand(pen: &mut Pen) {
    // A right hand, its back to us: the thumb, and the radius, on the left.
    bone(pen, (440.0, 960.0), (440.0, 790.0), 50.0);
    bone(pen, (556.0, 960.0), (560.0, 796.0), 36.0);
    for (x, y) in [
        (410.0, 722.0),
        (462.0, 736.0),
        (514.0, 736.0),
        (566.0, 728.0),
        (398.0, 672.0),
        (448.0, 678.0),
        (502.0, 680.0),
        (558.0, 674.0),
    ] {
        pen.area(&ellipse((x, y), 30.0, 26.0), Tone::Bone);
    }
    let fingers: [(At, f32, f32, usize); 5] = [
        ((376.0, 650.0), -142.0, 96.0, 2),
        ((432.0, 636.0), -101.0, 110.0, 3),
        ((488.0, 632.0), -91.0, 116.0, 3),
        ((540.0, 638.0), -82.0, 108.0, 3),
        ((586.0, 648.0), -70.0, 88.0, 3),
    ];
    for (foot, degrees, length, joints) in fingers {
        let mut from = foot;
        for at in 0..=joints {
            let long = length * if at == 0 { 1.5 } else { 1.06 - 0.2 * at as f32 };
            let to = polar(from, degrees, long - 26.0);
            bone(pen, polar(from, degrees, 4.0), to, if at == 0 { 24.0 } else { 21.0 });
            from = polar(from, degrees, long + 10.0);
        }
    }
    notes(
        pen,
        &[
            ("phalanges", (486.0, 280.0), (770.0, 110.0)),
            ("metacarpals", (600.0, 570.0), (860.0, 480.0)),
            ("carpals", (580.0, 690.0), (850.0, 700.0)),
            ("ulna", (574.0, 880.0), (800.0, 880.0)),
            ("radius", (424.0, 880.0), (200.0, 880.0)),
        ],
    );
}

/// Whether a place lies within a closed line.
fn within(points: &[At], at: At) -> bool {
    let mut inside = false;
    for (place, &a) in points.iter().enumerate() {
        let b = points[(place + 1) % points.len()];
        if (a.1 > at.1) != (b.1 > at.1) && at.0 < (b.0 - a.0) * (at.1 - a.1) / (b.1 - a.1) + a.0 {
            inside = !inside;
        }
    }
    inside
}

pub(super) fn long_bone(pen: &mut Pen) {
    let shape = round(&[
        (360.0, 150.0),
        (390.0, 80.0),
        (500.0, 90.0),
        (600.0, 60.0),
        (680.0, 130.0),
        (650.0, 230.0),
        (590.0, 320.0),
        (580.0, 660.0),
        (610.0, 760.0),
        (670.0, 840.0),
        (620.0, 920.0),
        (500.0, 890.0),
        (390.0, 920.0),
        (340.0, 840.0),
        (400.0, 760.0),
        (425.0, 660.0),
        (425.0, 320.0),
        (390.0, 230.0),
    ]);
    pen.area(&shape, Tone::Pink);
    let by = |grow: f32| -> Vec<At> {
        shape
            .iter()
            .map(|&(x, y)| (505.0 + (x - 505.0) * grow, 490.0 + (y - 490.0) * (1.0 - (1.0 - grow) * 0.25)))
            .collect()
    };
    wash(pen, &by(0.9), Tone::Bone, 0.0);
    long_bone_over(pen);
}

/// What lies over the rest of it, and the labels.
fn long_bone_over(pen: &mut Pen) {
    let spongy = |flip: f32| -> Vec<At> {
        round(&[
            (400.0, 130.0),
            (500.0, 122.0),
            (610.0, 104.0),
            (646.0, 150.0),
            (610.0, 230.0),
            (560.0, 310.0),
            (505.0, 340.0),
            (460.0, 310.0),
            (410.0, 230.0),
        ])
        .iter()
        .map(|&(x, y)| (x, if flip > 0.0 { y } else { 985.0 - y }))
        .collect()
    };
    for flip in [1.0, -1.0] {
        wash(pen, &spongy(flip), Tone::Red, 0.65);
        for at in 0..44 {
            let spot = polar((512.0, 190.0), 137.5 * at as f32, 19.0 * (at as f32).sqrt());
            let y = if flip > 0.0 { spot.1 } else { 985.0 - spot.1 };
            // Holes lie within the spongy part, clear of its rim.
            let hole = [(-13.0, 0.0), (13.0, 0.0), (0.0, -13.0), (0.0, 13.0)];
            if hole.iter().all(|off| within(&spongy(flip), (spot.0 + off.0, y + off.1))) {
                pen.ring((spot.0, y), 10.0, Tone::Ink, 3.0);
            }
        }
        let plate = if flip > 0.0 { 262.0 } else { 723.0 };
        pen.trace(&smooth(&[(424.0, plate), (505.0, plate - 14.0), (590.0, plate)]), Tone::Blue, 11.0);
    }
    pen.area(&sausage(&[(504.0, 380.0), (504.0, 620.0)], 74.0), Tone::Gold);
    let gristle = smooth(&[(350.0, 150.0), (392.0, 78.0), (500.0, 88.0), (600.0, 58.0), (686.0, 132.0)]);
    pen.area(&sausage(&gristle, 19.0), Tone::Sky);
    let low: Vec<At> = smooth(&[(338.0, 840.0), (392.0, 924.0), (500.0, 894.0), (620.0, 924.0), (676.0, 840.0)]);
    pen.area(&sausage(&low, 19.0), Tone::Sky);
    notes(
        pen,
        &[
            ("articular cartilage", (640.0, 80.0), (820.0, 50.0)),
            ("spongy bone", (470.0, 180.0), (180.0, 180.0)),
            ("growth plate", (580.0, 256.0), (850.0, 260.0)),
            ("marrow cavity", (500.0, 470.0), (180.0, 430.0)),
            ("compact bone", (560.0, 540.0), (850.0, 480.0)),
            ("periosteum", (585.0, 640.0), (850.0, 680.0)),
        ],
    );
}

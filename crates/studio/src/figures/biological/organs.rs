//! Organs of the human body. The body's right is on the left of a picture seen from the front.

use super::parts::{notes, ribbon, round, sausage, solid, tube, turned, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, ellipse, smooth};

pub(super) fn human_heart(pen: &mut Pen) {
    // Behind: the artery to the right lung, the great vein, the arch of the aorta.
    tube(pen, &[(560.0, 275.0), (440.0, 262.0), (250.0, 270.0)], 56.0, Tone::Blue);
    tube(pen, &[(330.0, 110.0), (325.0, 250.0), (330.0, 420.0)], 84.0, Tone::Blue);
    tube(
        pen,
        &[
            (600.0, 560.0),
            (530.0, 420.0),
            (480.0, 290.0),
            (510.0, 170.0),
            (620.0, 130.0),
            (715.0, 190.0),
            (735.0, 330.0),
            (735.0, 400.0),
        ],
        82.0,
        Tone::Red,
    );
    for (x, lean) in [(500.0, -14.0), (565.0, 0.0), (630.0, 12.0)] {
        pen.area(&ribbon(&[(x + 6.0, 140.0), (x + 6.0 + lean, 60.0)], 34.0, 32.0), Tone::Red);
    }
    tube(pen, &[(325.0, 560.0), (320.0, 700.0), (318.0, 800.0)], 70.0, Tone::Blue);
    let muscle = [
        (245.0, 450.0),
        (280.0, 345.0),
        (400.0, 335.0),
        (520.0, 400.0),
        (640.0, 345.0),
        (760.0, 350.0),
        (800.0, 470.0),
        (790.0, 620.0),
        (720.0, 770.0),
        (610.0, 880.0),
        (500.0, 830.0),
        (360.0, 700.0),
        (265.0, 590.0),
    ];
    let flesh = pen.tone(Tone::Red).mix(pen.tone(Tone::Paper), 0.35);
    solid(pen, &round(&muscle), flesh);
    // Hollows: blue carries blood from the body, red blood from the lungs.
    wash(
        pen,
        &round(&[(275.0, 440.0), (310.0, 375.0), (390.0, 380.0), (415.0, 460.0), (390.0, 540.0), (310.0, 545.0)]),
        Tone::Blue,
        0.35,
    );
    human_heart_over(pen);
}

/// What lies over the rest of it, and the labels.
fn human_heart_over(pen: &mut Pen) {
    wash(
        pen,
        &round(&[
            (320.0, 585.0),
            (400.0, 560.0),
            (480.0, 560.0),
            (530.0, 640.0),
            (560.0, 790.0),
            (470.0, 760.0),
            (370.0, 680.0),
        ]),
        Tone::Blue,
        0.35,
    );
    wash(
        pen,
        &round(&[(630.0, 440.0), (670.0, 385.0), (750.0, 395.0), (765.0, 460.0), (740.0, 520.0), (660.0, 520.0)]),
        Tone::Red,
        0.7,
    );
    wash(
        pen,
        &round(&[
            (600.0, 580.0),
            (660.0, 560.0),
            (730.0, 570.0),
            (735.0, 640.0),
            (680.0, 750.0),
            (635.0, 800.0),
            (610.0, 700.0),
        ]),
        Tone::Red,
        0.7,
    );
    for (a, b) in [
        ((330.0, 560.0), (350.0, 620.0)),
        ((400.0, 552.0), (378.0, 615.0)),
        ((660.0, 536.0), (676.0, 600.0)),
        ((735.0, 540.0), (704.0, 600.0)),
    ] {
        pen.trace(&[a, b], Tone::Ink, 7.0);
    }
    // In front: from the right ventricle to both lungs.
    tube(pen, &[(470.0, 580.0), (500.0, 440.0), (560.0, 320.0), (660.0, 268.0), (830.0, 262.0)], 74.0, Tone::Blue);
    notes(
        pen,
        &[
            ("superior vena cava", (320.0, 180.0), (190.0, 60.0)),
            ("aorta", (690.0, 160.0), (800.0, 70.0)),
            ("left atrium", (720.0, 440.0), (935.0, 400.0)),
            ("left ventricle", (690.0, 640.0), (890.0, 790.0)),
            ("right atrium", (320.0, 450.0), (105.0, 400.0)),
            ("right ventricle", (420.0, 650.0), (140.0, 850.0)),
            ("septum", (575.0, 690.0), (600.0, 935.0)),
        ],
    );
    pen.tag("pulmonary artery", (786.0, 290.0), (890.0, 376.0), 190.0);
}

/// An eye cut open, looking to the left.
fn eye(pen: &mut Pen) {
    let centre = (540.0, 480.0);
    tube(pen, &[(810.0, 560.0), (880.0, 610.0), (960.0, 640.0)], 84.0, Tone::Gold);
    wash(
        pen,
        &round(&[(250.0, 330.0), (185.0, 400.0), (165.0, 480.0), (185.0, 560.0), (250.0, 630.0), (310.0, 480.0)]),
        Tone::Water,
        0.4,
    );
    wash(pen, &ellipse(centre, 310.0, 310.0), Tone::Bone, 0.3);
    wash(pen, &ellipse(centre, 284.0, 284.0), Tone::Red, 0.2);
    wash(pen, &ellipse(centre, 268.0, 268.0), Tone::Gold, 0.4);
    let glass = pen.tone(Tone::Glass);
    solid(pen, &ellipse(centre, 250.0, 250.0), glass);
    // The front is open: the cornea closes it.
    let front = round(&[
        (262.0, 345.0),
        (204.0, 410.0),
        (186.0, 480.0),
        (204.0, 550.0),
        (262.0, 615.0),
        (350.0, 570.0),
        (360.0, 480.0),
        (350.0, 390.0),
    ]);
    pen.fill(&front, glass);
    let cornea = smooth(&[(268.0, 335.0), (198.0, 400.0), (172.0, 480.0), (198.0, 560.0), (268.0, 625.0)]);
    wash(pen, &sausage(&cornea, 26.0), Tone::Water, 0.0);
    wash(pen, &turned(&ellipse((0.0, 0.0), 52.0, 108.0), (368.0, 480.0), 0.0), Tone::Sky, 0.0);
    for side in [-1.0, 1.0] {
        let iris = [(292.0, 480.0 + side * 46.0), (304.0, 480.0 + side * 100.0), (328.0, 480.0 + side * 158.0)];
        pen.area(&sausage(&smooth(&iris), 24.0), Tone::Teal);
        pen.area(&ellipse((370.0, 480.0 + side * 142.0), 42.0, 26.0), Tone::Pink);
        pen.trace(&[(368.0, 480.0 + side * 108.0), (368.0, 480.0 + side * 120.0)], Tone::Ink, 4.0);
    }
}

pub(super) fn human_eye(pen: &mut Pen) {
    eye(pen);
    notes(
        pen,
        &[
            ("cornea", (176.0, 430.0), (85.0, 330.0)),
            ("pupil", (292.0, 480.0), (70.0, 480.0)),
            ("iris", (300.0, 570.0), (85.0, 640.0)),
            ("lens", (368.0, 520.0), (230.0, 850.0)),
            ("vitreous body", (560.0, 440.0), (530.0, 60.0)),
            ("retina", (735.0, 305.0), (880.0, 180.0)),
            ("sclera", (500.0, 780.0), (500.0, 900.0)),
            ("optic nerve", (900.0, 622.0), (850.0, 800.0)),
        ],
    );
}

/// Light falls in from the left and meets on the retina.
pub(super) fn way_of_light_into_the_eye(pen: &mut Pen) {
    eye(pen);
    for side in [-1.0, 1.0] {
        pen.arrow_along(
            &[(40.0, 480.0 + side * 36.0), (180.0, 480.0 + side * 36.0), (368.0, 480.0 + side * 32.0), (798.0, 480.0)],
            Tone::Orange,
            6.0,
        );
    }
    notes(
        pen,
        &[
            ("cornea", (180.0, 420.0), (110.0, 200.0)),
            ("pupil", (292.0, 455.0), (270.0, 80.0)),
            ("lens", (375.0, 420.0), (420.0, 80.0)),
            ("vitreous body", (580.0, 420.0), (660.0, 80.0)),
            ("retina", (740.0, 315.0), (900.0, 200.0)),
        ],
    );
}

//! A shark and a snail.

use super::parts::{blob, notes, polar, ribbon, round, sausage, turned};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

pub(super) fn shark(pen: &mut Pen) {
    let tail = [
        (820.0, 450.0),
        (900.0, 300.0),
        (960.0, 210.0),
        (930.0, 400.0),
        (880.0, 480.0),
        (930.0, 590.0),
        (860.0, 560.0),
        (810.0, 500.0),
    ];
    blob(pen, &tail, Tone::Metal);
    blob(pen, &[(430.0, 370.0), (490.0, 260.0), (560.0, 200.0), (560.0, 300.0), (590.0, 390.0)], Tone::Metal);
    blob(pen, &[(690.0, 410.0), (740.0, 360.0), (740.0, 430.0)], Tone::Metal);
    let body = round(&[
        (60.0, 470.0),
        (160.0, 400.0),
        (330.0, 350.0),
        (520.0, 360.0),
        (720.0, 420.0),
        (860.0, 460.0),
        (860.0, 490.0),
        (700.0, 540.0),
        (500.0, 600.0),
        (320.0, 600.0),
        (180.0, 550.0),
        (110.0, 510.0),
    ]);
    pen.area(&body, Tone::Metal);
    let belly = smooth(&[
        (110.0, 512.0),
        (200.0, 520.0),
        (400.0, 540.0),
        (700.0, 520.0),
        (700.0, 540.0),
        (500.0, 600.0),
        (320.0, 600.0),
        (180.0, 550.0),
        (110.0, 512.0),
    ]);
    let pale = pen.tone(Tone::Paper);
    pen.fill(&belly, pale);
    pen.outline(&body, 4.5);
    blob(pen, &[(360.0, 540.0), (450.0, 560.0), (500.0, 740.0), (430.0, 720.0), (370.0, 620.0)], Tone::Metal);
    blob(pen, &[(640.0, 540.0), (700.0, 530.0), (720.0, 600.0), (670.0, 590.0)], Tone::Metal);
    for at in 0..5 {
        let x = 290.0 + 24.0 * at as f32;
        pen.trace(&smooth(&[(x, 430.0), (x + 10.0, 480.0), (x, 530.0)]), Tone::Ink, 6.0);
    }
    pen.disc((180.0, 440.0), 17.0, Tone::Ink);
    pen.trace(&smooth(&[(130.0, 520.0), (190.0, 515.0), (240.0, 480.0)]), Tone::Ink, 6.0);
    notes(
        pen,
        &[
            ("snout", (80.0, 462.0), (110.0, 300.0)),
            ("gill slits", (340.0, 460.0), (320.0, 230.0)),
            ("dorsal fin", (550.0, 270.0), (690.0, 190.0)),
            ("pectoral fin", (470.0, 680.0), (300.0, 800.0)),
            ("tail fin", (880.0, 510.0), (880.0, 720.0)),
        ],
    );
}

pub(super) fn garden_snail(pen: &mut Pen) {
    let foot = round(&[
        (80.0, 760.0),
        (130.0, 640.0),
        (160.0, 520.0),
        (220.0, 480.0),
        (280.0, 540.0),
        (330.0, 640.0),
        (500.0, 680.0),
        (760.0, 690.0),
        (930.0, 770.0),
        (700.0, 790.0),
        (350.0, 800.0),
        (130.0, 795.0),
    ]);
    pen.area(&foot, Tone::Sand);
    for (tip, base) in [((90.0, 320.0), (190.0, 500.0)), ((210.0, 290.0), (226.0, 496.0))] {
        pen.area(&ribbon(&[base, tip], 30.0, 18.0), Tone::Sand);
        pen.disc(tip, 17.0, Tone::Night);
    }
    for (tip, base) in [((66.0, 600.0), (130.0, 610.0)), ((76.0, 660.0), (122.0, 650.0))] {
        pen.area(&ribbon(&[base, tip], 18.0, 13.0), Tone::Sand);
    }
    let collar = smooth(&[(310.0, 560.0), (360.0, 650.0), (470.0, 706.0), (620.0, 716.0), (720.0, 690.0)]);
    pen.area(&sausage(&collar, 40.0), Tone::Bone);
    pen.area(&turned(&ellipse((0.0, 0.0), 270.0, 250.0), (560.0, 450.0), 0.0), Tone::Wood);
    let spiral: Vec<At> = (0..=150)
        .map(|at| polar((580.0, 460.0), 140.0 + 7.6 * at as f32, 250.0 * (1.0 - at as f32 / 158.0).powf(1.15)))
        .collect();
    pen.trace(&spiral, Tone::Earth, 30.0);
    pen.trace(&spiral, Tone::Ink, 5.0);
    notes(
        pen,
        &[
            ("shell", (700.0, 260.0), (860.0, 130.0)),
            ("eye stalk", (216.0, 370.0), (370.0, 150.0)),
            ("feeler", (70.0, 655.0), (110.0, 900.0)),
            ("mantle edge", (400.0, 690.0), (400.0, 900.0)),
            ("foot", (820.0, 760.0), (860.0, 890.0)),
        ],
    );
}

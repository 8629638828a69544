//! Levers that are held in the hand: crackers, openers, scissors and pliers.

use super::levers::letter;
use super::parts::push;
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, arc, ellipse, smooth};

/// Two arms hinged at the left end, with a nut between them.
pub(super) fn nutcracker(pen: &mut Pen) {
    let hinge = (150.0, 500.0);
    let shell = pen.tint(0, Tone::Metal);
    for side in [-1.0, 1.0] {
        let y = |d: f32| 500.0 + side * d;
        let mut arm = smooth(&[(130.0, y(14.0)), (240.0, y(96.0)), (420.0, y(120.0)), (900.0, y(190.0))]);
        arm.extend(smooth(&[(908.0, y(226.0)), (420.0, y(170.0)), (220.0, y(140.0)), (110.0, y(40.0))]));
        pen.fill(&arm, shell);
        pen.outline(&arm, 5.0);
        for tooth in 0..4 {
            let x = 270.0 + tooth as f32 * 34.0;
            pen.trace(&[(x, y(98.0)), (x + 14.0, y(112.0))], Tone::Ink, 4.0);
        }
    }
    pen.disc(hinge, 46.0, Tone::Orange);
    pen.disc(hinge, 16.0, Tone::Ink);
    pen.oval((340.0, 500.0), 116.0, 104.0, Tone::Wood);
    pen.trace(&smooth(&[(230.0, 500.0), (300.0, 490.0), (380.0, 508.0), (450.0, 500.0)]), Tone::Earth, 6.0);
    for line in [-62.0, -32.0, 32.0, 62.0] {
        let wave = smooth(&[(268.0, 500.0 + line), (320.0, 496.0 + line * 1.1), (400.0, 504.0 + line)]);
        pen.trace(&wave, Tone::Earth, 4.0);
    }
    push(pen, (850.0, 130.0), (850.0, 280.0), Tone::Red);
    push(pen, (850.0, 870.0), (850.0, 720.0), Tone::Red);
    letter(pen, (hinge, (130.0, 300.0)), ((340.0, 460.0), (400.0, 220.0)), ((800.0, 330.0), (660.0, 160.0)));
}

/// An opener over a crown cap: its tip rests on the cap, its lip grips the edge, the handle goes up.
pub(super) fn bottle_opener(pen: &mut Pen) {
    let neck = [(230.0, 590.0), (390.0, 590.0), (400.0, 730.0), (470.0, 900.0), (150.0, 900.0), (220.0, 730.0)];
    pen.area(&neck, Tone::Glass);
    let ink = pen.tone(Tone::Ink);
    let mut cap = vec![(196.0, 590.0), (206.0, 520.0)];
    cap.extend(arc((310.0, 520.0), 104.0, 30.0, 180.0, 360.0));
    cap.extend([(424.0, 590.0), (404.0, 576.0), (384.0, 592.0), (362.0, 576.0), (340.0, 592.0), (318.0, 576.0)]);
    cap.extend([(296.0, 592.0), (274.0, 576.0), (252.0, 592.0), (230.0, 576.0)]);
    pen.area(&cap, Tone::Gold);
    let metal = pen.tint(0, Tone::Metal);
    let opener = [
        (270.0, 486.0),
        (286.0, 448.0),
        (440.0, 450.0),
        (900.0, 290.0),
        (926.0, 300.0),
        (930.0, 340.0),
        (912.0, 356.0),
        (500.0, 510.0),
        (468.0, 560.0),
        (456.0, 622.0),
        (400.0, 612.0),
        (400.0, 594.0),
        (430.0, 586.0),
        (432.0, 520.0),
        (400.0, 488.0),
    ];
    pen.fill(&opener, metal);
    pen.outline(&opener, 5.0);
    pen.fill(&ellipse((282.0, 484.0), 12.0, 12.0), ink);
    push(pen, (870.0, 270.0), (870.0, 130.0), Tone::Red);
    push(pen, (520.0, 640.0), (520.0, 760.0), Tone::Blue);
    letter(pen, ((282.0, 484.0), (190.0, 330.0)), ((420.0, 604.0), (660.0, 640.0)), ((850.0, 330.0), (840.0, 480.0)));
}

/// Two blades and two loops about a screw.
pub(super) fn scissors(pen: &mut Pen) {
    let screw = (470.0, 470.0);
    pen.area(&[(40.0, 420.0), (330.0, 452.0), (330.0, 488.0), (40.0, 520.0)], Tone::Bone);
    let loops = pen.tint(0, Tone::Red);
    for side in [-1.0, 1.0] {
        let y = |d: f32| 470.0 + side * d;
        let blade = [
            (100.0, y(112.0)),
            (480.0, y(-34.0)),
            (640.0, y(-110.0)),
            (660.0, y(-70.0)),
            (500.0, y(26.0)),
            (420.0, y(56.0)),
        ];
        pen.area(&blade, Tone::Metal);
        let centre = (760.0, y(-170.0));
        let outer = ellipse(centre, 140.0, 92.0);
        pen.fill(&outer, loops);
        pen.outline(&outer, 5.0);
        pen.oval(centre, 96.0, 54.0, Tone::Paper);
    }
    pen.disc(screw, 24.0, Tone::Orange);
    pen.trace(&[(458.0, 482.0), (482.0, 458.0)], Tone::Ink, 5.0);
    push(pen, (760.0, 80.0), (760.0, 196.0), Tone::Red);
    push(pen, (760.0, 860.0), (760.0, 744.0), Tone::Red);
    letter(pen, ((470.0, 492.0), (480.0, 760.0)), ((240.0, 478.0), (200.0, 760.0)), ((800.0, 560.0), (880.0, 470.0)));
}

/// Two crossed arms that grip a nut at the left.
pub(super) fn pliers(pen: &mut Pen) {
    let at = (360.0, 470.0);
    let mut nut = Vec::new();
    for corner in 0..6 {
        nut.push(super::parts::off((190.0, 470.0), corner as f32 * 1.047, 66.0));
    }
    pen.area(&nut, Tone::Gold);
    pen.disc((190.0, 470.0), 30.0, Tone::Paper);
    let grips = pen.tint(0, Tone::Blue);
    for side in [-1.0, 1.0] {
        let y = |d: f32| 470.0 + side * d;
        let jaw = [
            (90.0, y(58.0)),
            (240.0, y(58.0)),
            (300.0, y(30.0)),
            (360.0, y(-40.0)),
            (470.0, y(-92.0)),
            (480.0, y(-50.0)),
            (410.0, y(40.0)),
            (330.0, y(96.0)),
            (96.0, y(112.0)),
        ];
        pen.area(&jaw, Tone::Metal);
        let mut handle = smooth(&[(450.0, y(-48.0)), (560.0, y(-96.0)), (900.0, y(-130.0))]);
        handle.extend(smooth(&[(924.0, y(-170.0)), (900.0, y(-196.0)), (580.0, y(-160.0)), (440.0, y(-96.0))]));
        pen.fill(&handle, grips);
        pen.outline(&handle, 5.0);
    }
    pen.disc(at, 48.0, Tone::Metal);
    pen.disc(at, 20.0, Tone::Orange);
    push(pen, (840.0, 110.0), (840.0, 250.0), Tone::Red);
    push(pen, (840.0, 830.0), (840.0, 690.0), Tone::Red);
    letter(pen, (at, (400.0, 780.0)), ((190.0, 520.0), (150.0, 780.0)), ((700.0, 630.0), (660.0, 780.0)));
}

//! Levers of the third class, and larger machines that are levers.

use super::levers::{beam, letter};
use super::parts::{fist, hatch, pin, pivot, push};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, smooth};

/// Two arms that meet at the left end and grip something at the right.
fn tongs(pen: &mut Pen, bow: bool, tint: Tone, reach: f32) {
    let rgb = pen.tint(0, tint);
    for side in [-1.0, 1.0] {
        let y = |d: f32| 480.0 + side * d;
        let (inner, outer) = if bow { (96.0, 128.0) } else { (14.0, 44.0) };
        let mut arm = smooth(&[
            (100.0, y(0.0)),
            (150.0, y(inner)),
            (460.0, y(126.0)),
            (800.0, y(reach + 8.0)),
            (860.0, y(reach)),
        ]);
        arm.extend(smooth(&[
            (870.0, y(reach + 24.0)),
            (800.0, y(reach + 40.0)),
            (450.0, y(164.0)),
            (140.0, y(outer)),
            (66.0, y(0.0)),
        ]));
        pen.fill(&arm, rgb);
        pen.outline(&arm, 5.0);
    }
}

fn squeeze(pen: &mut Pen, x: f32) {
    push(pen, (x, 160.0), (x, 310.0), Tone::Red);
    push(pen, (x, 800.0), (x, 650.0), Tone::Red);
}

pub(super) fn tweezers(pen: &mut Pen) {
    tongs(pen, false, Tone::Metal, 8.0);
    pen.area(&corners([820.0, 400.0, 130.0, 160.0]), Tone::Bone);
    for step in 0..8 {
        let y = 408.0 + step as f32 * 21.0;
        for x in [820.0, 950.0] {
            pen.disc((x, y), 6.0, Tone::Paper);
        }
    }
    pen.area(&corners([846.0, 426.0, 80.0, 108.0]), Tone::Sky);
    pen.thing("sailboat", (886.0, 524.0), 70.0);
    squeeze(pen, 450.0);
    letter(pen, ((110.0, 480.0), (150.0, 270.0)), ((880.0, 560.0), (840.0, 720.0)), ((450.0, 350.0), (560.0, 230.0)));
}

pub(super) fn sugar_tongs(pen: &mut Pen) {
    tongs(pen, true, Tone::Metal, 40.0);
    pen.block([806.0, 440.0, 80.0, 80.0], Tone::Bone);
    for (x, y) in [(826.0, 462.0), (856.0, 478.0), (836.0, 496.0), (866.0, 456.0)] {
        pen.disc((x, y), 4.0, Tone::Paper);
    }
    squeeze(pen, 450.0);
    letter(pen, ((84.0, 480.0), (160.0, 240.0)), ((846.0, 510.0), (840.0, 700.0)), ((450.0, 320.0), (570.0, 220.0)));
}

pub(super) fn barbecue_tongs(pen: &mut Pen) {
    tongs(pen, false, Tone::Metal, 50.0);
    pen.oval((850.0, 480.0), 96.0, 50.0, Tone::Red);
    for x in [800.0, 840.0, 880.0] {
        pen.trace(&[(x - 10.0, 456.0), (x + 14.0, 504.0)], Tone::Earth, 7.0);
    }
    pin(pen, (86.0, 480.0));
    squeeze(pen, 420.0);
    letter(pen, ((86.0, 480.0), (150.0, 260.0)), ((850.0, 520.0), (840.0, 720.0)), ((420.0, 330.0), (540.0, 220.0)));
}

/// The butt at the lower left is the fulcrum; the upper hand pulls; the fish hangs from the tip.
pub(super) fn fishing_rod(pen: &mut Pen) {
    pen.area(&corners([560.0, 800.0, 400.0, 120.0]), Tone::Water);
    let line = smooth(&[(120.0, 780.0), (320.0, 600.0), (600.0, 330.0), (760.0, 200.0), (860.0, 180.0)]);
    pen.trace(&line, Tone::Ink, 18.0);
    let rgb = pen.tint(0, Tone::Wood);
    pen.stroke(&line, rgb, 11.0);
    pen.trace(&[(120.0, 780.0), (250.0, 664.0)], Tone::Earth, 30.0);
    pen.trace(&[(860.0, 180.0), (860.0, 640.0)], Tone::Ink, 3.0);
    pen.thing("fish", (850.0, 790.0), 190.0);
    fist(pen, (150.0, 750.0));
    fist(pen, (400.0, 526.0));
    push(pen, (370.0, 470.0), (290.0, 360.0), Tone::Red);
    push(pen, (740.0, 450.0), (740.0, 590.0), Tone::Blue);
    letter(pen, ((126.0, 770.0), (120.0, 930.0)), ((840.0, 700.0), (640.0, 690.0)), ((380.0, 530.0), (420.0, 800.0)));
}

/// The top hand is the fulcrum, the lower hand pushes, the brush meets the leaves.
pub(super) fn broom(pen: &mut Pen) {
    hatch(pen, (60.0, 860.0), (940.0, 860.0));
    beam(pen, (200.0, 130.0), (700.0, 730.0), 26.0, Tone::Wood);
    let head = [(650.0, 700.0), (740.0, 690.0), (860.0, 850.0), (640.0, 850.0)];
    let rgb = pen.tint(0, Tone::Gold);
    pen.fill(&head, rgb);
    pen.outline(&head, 5.0);
    for straw in 0..6 {
        let x = 666.0 + straw as f32 * 32.0;
        pen.trace(&[(666.0 + straw as f32 * 13.0, 716.0), (x, 850.0)], Tone::Earth, 4.0);
    }
    for (leaf, x) in ["fallen-leaf", "maple-leaf", "fallen-leaf"].into_iter().zip([830.0, 900.0, 790.0]) {
        pen.thing(leaf, (x + 20.0, 856.0), 100.0);
    }
    fist(pen, (220.0, 150.0));
    fist(pen, (440.0, 420.0));
    push(pen, (330.0, 470.0), (490.0, 520.0), Tone::Red);
    push(pen, (920.0, 720.0), (780.0, 700.0), Tone::Blue);
    letter(pen, ((214.0, 160.0), (420.0, 120.0)), ((760.0, 810.0), (840.0, 590.0)), ((452.0, 440.0), (690.0, 400.0)));
}

/// A ram partway along a boom that is hinged at its foot; a load on the hook.
pub(super) fn crane_boom(pen: &mut Pen) {
    hatch(pen, (60.0, 850.0), (940.0, 850.0));
    pen.block([80.0, 690.0, 420.0, 70.0], Tone::Rock);
    for x in [150.0, 290.0, 430.0] {
        pen.disc((x, 800.0), 48.0, Tone::Rock);
        pen.disc((x, 800.0), 20.0, Tone::Soft);
    }
    let foot: At = (150.0, 620.0);
    pen.block([100.0, 580.0, 110.0, 110.0], Tone::Metal);
    let tip = (820.0, 180.0);
    beam(pen, foot, tip, 50.0, Tone::Gold);
    // The ram: a thick tube below and a slim rod above.
    let (low, high) = ((400.0, 690.0), (450.0, 440.0));
    beam(pen, low, (428.0, 550.0), 52.0, Tone::Metal);
    beam(pen, (428.0, 550.0), high, 24.0, Tone::Soft);
    pin(pen, high);
    pin(pen, low);
    pin(pen, foot);
    pen.trace(&[tip, (820.0, 480.0)], Tone::Ink, 5.0);
    pen.trace(&crate::figures::pen::arc((820.0, 506.0), 24.0, 26.0, -90.0, 150.0), Tone::Ink, 8.0);
    pen.block([740.0, 560.0, 170.0, 140.0], Tone::Wood);
    pen.trace(&[(740.0, 560.0), (820.0, 526.0), (910.0, 560.0)], Tone::Ink, 4.0);
    pen.disc(tip, 22.0, Tone::Metal);
    push(pen, (340.0, 440.0), (362.0, 320.0), Tone::Red);
    push(pen, (825.0, 710.0), (825.0, 820.0), Tone::Blue);
    letter(pen, (foot, (130.0, 420.0)), ((750.0, 630.0), (620.0, 640.0)), ((450.0, 445.0), (570.0, 500.0)));
}

/// A pole on a forked post, a stone at its short end and a bucket on its long one.
pub(super) fn well_sweep(pen: &mut Pen) {
    hatch(pen, (50.0, 850.0), (660.0, 850.0));
    pen.trace(&[(420.0, 846.0), (420.0, 440.0)], Tone::Ink, 38.0);
    pen.trace(&[(420.0, 846.0), (420.0, 440.0)], Tone::Wood, 28.0);
    pen.trace(&[(380.0, 370.0), (420.0, 470.0), (460.0, 370.0)], Tone::Ink, 32.0);
    pen.trace(&[(380.0, 370.0), (420.0, 470.0), (460.0, 370.0)], Tone::Wood, 22.0);
    beam(pen, (130.0, 520.0), (830.0, 270.0), 26.0, Tone::Wood);
    pin(pen, (420.0, 416.0));
    pen.area(
        &smooth(&[
            (90.0, 560.0),
            (110.0, 510.0),
            (170.0, 490.0),
            (220.0, 530.0),
            (210.0, 600.0),
            (140.0, 620.0),
            (90.0, 560.0),
        ]),
        Tone::Rock,
    );
    pen.trace(&[(830.0, 270.0), (830.0, 560.0)], Tone::Ink, 5.0);
    pen.block([690.0, 740.0, 280.0, 130.0], Tone::Rock);
    pen.area(&[(780.0, 600.0), (880.0, 600.0), (866.0, 700.0), (794.0, 700.0)], Tone::Wood);
    pen.trace(&[(780.0, 600.0), (830.0, 556.0), (880.0, 600.0)], Tone::Ink, 5.0);
    push(pen, (150.0, 640.0), (150.0, 760.0), Tone::Red);
    push(pen, (920.0, 560.0), (920.0, 690.0), Tone::Blue);
    letter(pen, ((420.0, 416.0), (420.0, 240.0)), ((800.0, 640.0), (620.0, 640.0)), ((130.0, 540.0), (150.0, 400.0)));
}

/// A pedal hinged at the left, a cylinder under its middle, a foot at the right.
pub(super) fn foot_pump(pen: &mut Pen) {
    pen.block([60.0, 800.0, 800.0, 44.0], Tone::Metal);
    let hinge = (130.0, 740.0);
    pivot(pen, hinge);
    pen.block([360.0, 600.0, 130.0, 200.0], Tone::Blue);
    pen.block([412.0, 540.0, 26.0, 60.0], Tone::Metal);
    pen.trace(&smooth(&[(490.0, 770.0), (620.0, 760.0), (760.0, 700.0), (930.0, 770.0)]), Tone::Ink, 16.0);
    beam(pen, hinge, (840.0, 370.0), 40.0, Tone::Gold);
    pin(pen, (425.0, 585.0));
    pin(pen, hinge);
    let shoe = smooth(&[
        (690.0, 420.0),
        (700.0, 330.0),
        (760.0, 320.0),
        (770.0, 150.0),
        (880.0, 150.0),
        (890.0, 330.0),
        (860.0, 360.0),
    ]);
    pen.area(&shoe, Tone::Wood);
    push(pen, (930.0, 200.0), (930.0, 380.0), Tone::Red);
    push(pen, (330.0, 600.0), (330.0, 480.0), Tone::Blue);
    letter(pen, (hinge, (130.0, 560.0)), ((425.0, 570.0), (430.0, 400.0)), ((800.0, 395.0), (720.0, 560.0)));
}

/// A handle hinged at the left, the punch pin near the hinge, the hand at the right.
pub(super) fn hole_punch(pen: &mut Pen) {
    pen.block([70.0, 720.0, 780.0, 70.0], Tone::Metal);
    pen.block([100.0, 560.0, 60.0, 160.0], Tone::Metal);
    pen.area(&corners([270.0, 690.0, 670.0, 12.0]), Tone::Bone);
    pen.block([290.0, 590.0, 120.0, 60.0], Tone::Soft);
    pen.block([334.0, 520.0, 32.0, 230.0], Tone::Rock);
    beam(pen, (130.0, 560.0), (860.0, 380.0), 56.0, Tone::Teal);
    pin(pen, (130.0, 560.0));
    pin(pen, (350.0, 508.0));
    fist(pen, (800.0, 350.0));
    push(pen, (700.0, 200.0), (700.0, 360.0), Tone::Red);
    push(pen, (460.0, 680.0), (460.0, 560.0), Tone::Blue);
    letter(pen, ((130.0, 560.0), (140.0, 370.0)), ((350.0, 640.0), (380.0, 310.0)), ((760.0, 400.0), (560.0, 240.0)));
}

/// A pump handle: the hinge near the rod, the hand far out.
pub(super) fn pump_handle(pen: &mut Pen) {
    hatch(pen, (60.0, 860.0), (940.0, 860.0));
    pen.block([180.0, 380.0, 150.0, 480.0], Tone::Teal);
    pen.block([150.0, 350.0, 210.0, 40.0], Tone::Teal);
    pen.area(&[(180.0, 470.0), (70.0, 500.0), (70.0, 560.0), (110.0, 560.0), (180.0, 540.0)], Tone::Teal);
    pen.block([242.0, 190.0, 26.0, 170.0], Tone::Metal);
    pen.block([330.0, 230.0, 60.0, 190.0], Tone::Metal);
    let line = smooth(&[(240.0, 220.0), (360.0, 236.0), (560.0, 330.0), (720.0, 480.0), (860.0, 520.0)]);
    pen.trace(&line, Tone::Ink, 36.0);
    let rgb = pen.tint(0, Tone::Metal);
    pen.stroke(&line, rgb, 26.0);
    pin(pen, (255.0, 220.0));
    pin(pen, (360.0, 236.0));
    fist(pen, (840.0, 510.0));
    push(pen, (800.0, 280.0), (800.0, 430.0), Tone::Red);
    push(pen, (210.0, 330.0), (210.0, 200.0), Tone::Blue);
    letter(pen, ((360.0, 236.0), (420.0, 110.0)), ((255.0, 300.0), (110.0, 250.0)), ((780.0, 506.0), (640.0, 640.0)));
}

//! Painted vases and bowls.

use super::easel::Easel;
use super::matter::{Grain, Matter, dyed};
use super::pot::Pot;
use super::shape::{blob, block, leaf, limb, polar, spiral};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::figures::pen::{At, ellipse, smooth};

pub(super) fn exekias(e: &mut Easel) {
    let pot = Pot::new(
        &[
            (196.0, 50.0),
            (176.0, 90.0),
            (126.0, 120.0),
            (120.0, 210.0),
            (210.0, 290.0),
            (310.0, 420.0),
            (304.0, 560.0),
            (230.0, 740.0),
            (120.0, 860.0),
            (110.0, 880.0),
            (190.0, 930.0),
            (196.0, 960.0),
        ],
        0.1,
    );
    let (black, clay) = (hex(0x1d1714), hex(0xcf7a3e));
    let glaze = Matter { shine: 0.8, ..dyed(clay) };
    let handles = Matter { shine: 0.8, ..dyed(hex(0x2a211c)) };
    for side in [-1.0, 1.0] {
        let handle =
            smooth(&[(side * 120.0, 120.0), (side * 210.0, 116.0), (side * 270.0, 190.0), (side * 262.0, 320.0)]);
        e.wire(&handle, &handles, 34.0);
    }
    pot.base(e, black);
    pot.band(e, 330.0, 640.0, clay);
    pot.band(e, 128.0, 200.0, clay);
    for at in -4_i32..=4 {
        let x = at as f32 * 19.0;
        pot.draw(e, &[(x, 196.0), (x, 134.0)], black, 5.0);
        pot.paint(e, &leaf((x - 8.0, 190.0), (x, 136.0), 8.0), black);
        pot.paint(e, &leaf((x + 8.0, 190.0), (x, 136.0), 8.0), black);
        pot.paint(e, &[(x - 6.0, 868.0), (x, 800.0), (x + 6.0, 868.0)], clay);
    }
    for y in [336.0, 634.0, 652.0, 668.0] {
        pot.ring(e, y, if y > 640.0 { clay } else { black }, 7.0);
    }
    for side in [-1.0, 1.0] {
        hero(e, side, (black, clay));
    }
    e.fill(&block(-52.0, 586.0, 104.0, 70.0), black);
    e.line(&[(-62.0, 586.0), (62.0, 586.0)], black, 12.0);
    for x in [-30.0, -6.0, 20.0] {
        e.dot((x, 574.0), 8.0, black);
    }
    pot.shade(e, &glaze);
    pot.mouth(e, hex(0x1a1412), hex(0x2e2620), 14.0);
}

/// A hero in armour who sits bent over the board.
fn hero(e: &mut Easel, side: f32, (black, clay): (Rgb, Rgb)) {
    e.at((0.0, 30.0), (side, 1.0), 0.0, |e| {
        e.fill(&block(160.0, 570.0, 84.0, 62.0), black);
        e.fill(&limb(&[(196.0, 560.0, 70.0), (176.0, 500.0, 84.0), (136.0, 436.0, 64.0)]), black);
        e.fill(
            &limb(&[
                (196.0, 566.0, 56.0),
                (110.0, 556.0, 42.0),
                (98.0, 610.0, 28.0),
                (92.0, 632.0, 26.0),
                (72.0, 634.0, 12.0),
            ]),
            black,
        );
        e.fill(&limb(&[(146.0, 456.0, 34.0), (112.0, 510.0, 26.0), (58.0, 540.0, 20.0), (26.0, 542.0, 10.0)]), black);
        e.fill(
            &blob(&[(126.0, 432.0), (84.0, 440.0), (68.0, 410.0), (88.0, 374.0), (128.0, 372.0), (148.0, 404.0)]),
            black,
        );
        e.fill(&[(70.0, 424.0), (54.0, 452.0), (86.0, 444.0)], black);
        e.line(&smooth(&[(70.0, 366.0), (116.0, 340.0), (170.0, 380.0), (190.0, 440.0)]), black, 17.0);
        for (a, b) in [
            ((84.0, 402.0), (104.0, 400.0)),
            ((120.0, 376.0), (130.0, 430.0)),
            ((140.0, 466.0), (206.0, 490.0)),
            ((150.0, 506.0), (216.0, 516.0)),
            ((120.0, 560.0), (180.0, 560.0)),
        ] {
            e.line(&[a, b], clay, 4.0);
        }
        e.line(&spiral((176.0, 520.0), 20.0, 1.4, 0.0), clay, 4.0);
        e.line(&[(80.0, 340.0), (10.0, 634.0)], black, 6.0);
        e.line(&[(112.0, 330.0), (60.0, 634.0)], black, 6.0);
    });
}

pub(super) fn mimbres(e: &mut Easel) {
    let white = Matter { shine: 0.15, grain: Grain::Specks(0.2), ..dyed(hex(0xe9e2d2)) };
    let black = hex(0x231f1e);
    e.body(&ellipse((0.0, 500.0), 480.0, 480.0), &Matter { base: hex(0xb9a88c), ..white });
    let inside = ellipse((0.0, 500.0), 462.0, 462.0);
    e.fill(&inside, white.base);
    e.within(&inside, |e| {
        for radius in [446.0, 424.0, 402.0, 340.0, 322.0] {
            e.rim(&ellipse((0.0, 500.0), radius, radius), black, 9.0);
        }
        for at in 0..36 {
            let angle = at as f32 * 10.0;
            let at = |r: f32, a: f32| polar((0.0, 500.0), r, angle + a);
            e.fill(&[at(398.0, 0.0), at(398.0, 6.0), at(344.0, 2.0)], black);
        }
        // One animal: a hare with long ears, hatched on its flank.
        let hare = blob(&[
            (-200.0, 560.0),
            (-170.0, 460.0),
            (-60.0, 420.0),
            (60.0, 450.0),
            (120.0, 430.0),
            (190.0, 440.0),
            (226.0, 492.0),
            (190.0, 524.0),
            (130.0, 520.0),
            (110.0, 590.0),
            (20.0, 620.0),
            (-120.0, 630.0),
        ]);
        e.fill(&hare, black);
        for (x, y) in [(124.0, 436.0), (160.0, 434.0)] {
            e.fill(&leaf((x, y), (x - 80.0, y - 190.0), 52.0), black);
        }
        for spine in [
            [(-150.0, 600.0, 56.0), (-190.0, 690.0, 40.0), (-110.0, 716.0, 24.0)],
            [(-90.0, 610.0, 50.0), (-120.0, 690.0, 34.0), (-50.0, 706.0, 22.0)],
            [(70.0, 590.0, 40.0), (90.0, 690.0, 28.0), (134.0, 706.0, 20.0)],
            [(104.0, 580.0, 34.0), (160.0, 660.0, 26.0), (206.0, 666.0, 18.0)],
        ] {
            e.fill(&limb(&spine), black);
        }
        e.fill(&ellipse((-226.0, 560.0), 34.0, 26.0), black);
        e.dot((186.0, 476.0), 13.0, white.base);
        e.dot((186.0, 476.0), 6.0, black);
        let flank = blob(&[(-130.0, 480.0), (20.0, 470.0), (60.0, 540.0), (-20.0, 590.0), (-130.0, 580.0)]);
        e.fill(&flank, white.base);
        e.within(&flank, |e| {
            for at in 0..14 {
                let x = -180.0 + at as f32 * 20.0;
                e.line(&[(x, 620.0), (x + 80.0, 450.0)], black, 6.0);
            }
        });
        e.soft((-190.0, 260.0), 420.0, 380.0, BLACK, 0.3);
        e.soft((190.0, 720.0), 300.0, 240.0, WHITE, 0.4);
    });
    e.rim(&inside, black, 12.0);
}

pub(super) fn nazca(e: &mut Easel) {
    let slip = Matter { shine: 0.6, ..dyed(hex(0xd9b98a)) };
    let pot = Pot::new(
        &[(60.0, 330.0), (230.0, 370.0), (360.0, 500.0), (368.0, 640.0), (270.0, 850.0), (150.0, 930.0)],
        0.14,
    );
    e.wire(&smooth(&[(-150.0, 250.0), (-60.0, 196.0), (60.0, 196.0), (150.0, 250.0)]), &dyed(hex(0x8c2f22)), 44.0);
    let red = hex(0x97352a);
    pot.base(e, hex(0xf0e3c6));
    pot.band(e, 330.0, 460.0, red);
    pot.band(e, 760.0, 930.0, red);
    for y in [460.0, 484.0, 740.0, 760.0] {
        pot.ring(e, y, hex(0x231a18), 7.0);
    }
    for (at, angle) in [-58.0, 0.0, 58.0].iter().enumerate() {
        let rgb = [hex(0xc2702e), hex(0x5d6c86), hex(0xb0443a)][at];
        hummingbird(e, pot.on((*angle, 610.0)), angle.to_radians().cos(), rgb);
    }
    pot.shade(e, &slip);
    for x in [-150.0, 150.0] {
        let spout = Pot::new(&[(34.0, 110.0), (34.0, 220.0), (46.0, 400.0)], 0.16);
        e.at((x, 0.0), (1.0, 1.0), 0.0, |e| {
            spout.base(e, red);
            spout.shade(e, &slip);
            spout.mouth(e, hex(0x33130e), hex(0xc06a50), 7.0);
        });
    }
}

fn hummingbird(e: &mut Easel, place: At, flat: f32, rgb: Rgb) {
    let ink = hex(0x231a18);
    e.at(place, (1.1 * flat.max(0.4), 1.1), 0.0, |e| {
        for side in [-1.0, 1.0] {
            let wing = blob(&[
                (0.0, -6.0),
                (side * 54.0, -50.0),
                (side * 104.0, -24.0),
                (side * 96.0, 4.0),
                (side * 40.0, 26.0),
            ]);
            e.fill(&wing, rgb);
            e.rim(&wing, ink, 5.0);
            for at in 1..4 {
                e.line(&[(side * 24.0 * at as f32, -26.0), (side * (24.0 * at as f32 + 6.0), 10.0)], ink, 4.0);
            }
        }
        let body = blob(&[
            (0.0, -62.0),
            (22.0, -40.0),
            (26.0, 10.0),
            (12.0, 54.0),
            (30.0, 96.0),
            (0.0, 84.0),
            (-30.0, 96.0),
            (-12.0, 54.0),
            (-26.0, 10.0),
            (-22.0, -40.0),
        ]);
        e.fill(&body, rgb.lighter(0.1));
        e.rim(&body, ink, 5.0);
        e.line(&[(0.0, -62.0), (0.0, -122.0)], ink, 7.0);
        e.dot((-9.0, -42.0), 6.0, ink);
        e.dot((9.0, -42.0), 6.0, ink);
    });
}

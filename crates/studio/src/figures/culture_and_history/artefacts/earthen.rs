//! Vessels of clay, gold and wood without paint.

use super::easel::Easel;
use super::matter::{CLAY, DARK_WOOD, GOLD, Matter, TERRACOTTA};
use super::pot::Pot;
use super::shape::{blob, both, limb, spiral};
use crate::colour::{WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn jomon(e: &mut Easel) {
    let pot = Pot::new(
        &[(300.0, 300.0), (330.0, 380.0), (250.0, 480.0), (200.0, 620.0), (176.0, 800.0), (150.0, 950.0)],
        0.12,
    );
    e.body(&ellipse((0.0, 300.0), 300.0, 42.0), &Matter { base: CLAY.dark, ..CLAY });
    crest(e, 0.0, 250.0, 0.62);
    pot.base(e, CLAY.base);
    pot.shade(e, &CLAY);
    for at in -4_i32..=4 {
        let x = at as f32 * 19.0;
        let line: Vec<At> =
            [(x, 480.0), (x + 5.0, 620.0), (x - 4.0, 760.0), (x, 930.0)].iter().map(|&at| pot.on(at)).collect();
        e.wire(&smooth(&line), &CLAY, 13.0);
        let (cx, cy) = pot.on((x + 9.0, 600.0 + 70.0 * (at % 2).abs() as f32));
        e.wire(&spiral((cx, cy), 30.0, 1.6, 90.0), &CLAY, 9.0);
    }
    for y in [320.0, 372.0, 480.0] {
        e.wire(&pot.round(y, -86.0, 86.0), &CLAY, 17.0);
    }
    for at in -3_i32..=3 {
        let (x, y) = pot.on((at as f32 * 26.0, 424.0));
        e.wire(&spiral((x, y), 34.0, 1.8, 0.0), &CLAY, 10.0);
    }
    for (x, y, size) in [(-286.0, 318.0, 0.86), (286.0, 318.0, 0.86), (-104.0, 352.0, 1.0), (112.0, 352.0, 1.0)] {
        crest(e, x, y, size);
    }
}

/// One of the flames at the rim: a tongue with a saw's edge and a hole.
fn crest(e: &mut Easel, x: f32, y: f32, size: f32) {
    e.at((x, y), (size, size), 0.0, |e| {
        let flame = blob(&[
            (-92.0, 20.0),
            (-84.0, -90.0),
            (-110.0, -150.0),
            (-66.0, -196.0),
            (-84.0, -260.0),
            (-20.0, -300.0),
            (30.0, -256.0),
            (64.0, -280.0),
            (96.0, -190.0),
            (70.0, -110.0),
            (96.0, 20.0),
        ]);
        e.body(&flame, &CLAY);
        e.fill(
            &blob(&[(-24.0, -196.0), (14.0, -210.0), (34.0, -160.0), (4.0, -120.0), (-24.0, -140.0)]),
            hex(0x2e2015),
        );
        e.wire(
            &smooth(&[
                (-80.0, 10.0),
                (-52.0, -100.0),
                (-70.0, -170.0),
                (-30.0, -246.0),
                (30.0, -236.0),
                (56.0, -160.0),
                (44.0, -80.0),
                (80.0, 10.0),
            ]),
            &CLAY,
            14.0,
        );
        e.wire(&spiral((0.0, -60.0), 38.0, 1.8, 0.0), &CLAY, 12.0);
    });
}

pub(super) fn quimbaya(e: &mut Easel) {
    let pot = Pot::new(
        &[
            (96.0, 150.0),
            (80.0, 190.0),
            (76.0, 260.0),
            (150.0, 340.0),
            (270.0, 470.0),
            (290.0, 620.0),
            (220.0, 800.0),
            (130.0, 880.0),
            (150.0, 930.0),
            (160.0, 950.0),
        ],
        0.13,
    );
    for x in [-78.0, 78.0] {
        e.bead((x, 112.0), 52.0, &GOLD);
    }
    pot.base(e, GOLD.base);
    pot.shade(e, &GOLD);
    pot.mouth(e, hex(0x5a3a10), GOLD.light, 13.0);
    for x in [-66.0, 66.0] {
        e.bead((x * 1.6, 156.0), 56.0, &GOLD);
    }
    e.soft((-110.0, 520.0), 60.0, 150.0, WHITE, 0.6);
}

pub(super) fn lapita(e: &mut Easel) {
    let pot = Pot::new(
        &[
            (270.0, 110.0),
            (226.0, 190.0),
            (250.0, 270.0),
            (420.0, 420.0),
            (436.0, 520.0),
            (340.0, 720.0),
            (150.0, 830.0),
            (40.0, 850.0),
        ],
        0.16,
    );
    pot.base(e, TERRACOTTA.base.mix(hex(0x9a7250), 0.5));
    pot.shade(e, &CLAY);
    let dots = |e: &mut Easel, line: &[At]| {
        for pair in line.windows(2) {
            let (a, b) = (pot.on(pair[0]), pot.on(pair[1]));
            let steps = ((b.0 - a.0).hypot(b.1 - a.1) / 12.0).ceil() as usize;
            for at in 0..steps {
                let t = at as f32 / steps as f32;
                let (x, y) = (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
                e.dot((x + 1.5, y + 1.5), 4.4, hex(0xf0e2c4));
                e.dot((x, y), 3.6, hex(0x4a2f1c));
            }
        }
    };
    for y in [300.0, 330.0, 470.0, 500.0, 620.0, 646.0] {
        dots(e, &(0..=20).map(|at| (-80.0 + at as f32 * 8.0, y)).collect::<Vec<_>>());
    }
    for at in -4_i32..=4 {
        let x = at as f32 * 18.0;
        dots(e, &arc((x, 400.0), 8.0, 52.0, 0.0, 360.0));
        dots(e, &[(x - 9.0, 600.0), (x, 516.0), (x + 9.0, 600.0)]);
        dots(e, &[(x - 4.0, 600.0), (x, 550.0), (x + 4.0, 600.0)]);
        dots(e, &arc((x, 330.0), 7.0, 26.0, 10.0, 170.0));
    }
    pot.mouth(e, hex(0x4a3424), hex(0xcaa078), 14.0);
}

pub(super) fn kava_bowl(e: &mut Easel) {
    for x in [-250.0, -90.0, 90.0, 250.0] {
        e.body(&limb(&[(x, 250.0, 60.0), (x * 1.06, 340.0, 50.0), (x * 1.1, 416.0, 44.0)]), &DARK_WOOD);
    }
    for x in [-340.0, 340.0, 0.0] {
        e.body(&limb(&[(x * 0.92, 230.0, 56.0), (x, 330.0, 46.0), (x, 436.0, 42.0)]), &DARK_WOOD);
    }
    let pot = Pot::new(&[(470.0, 110.0), (452.0, 170.0), (370.0, 250.0), (220.0, 300.0), (80.0, 314.0)], 0.13);
    pot.base(e, DARK_WOOD.base);
    pot.shade(e, &DARK_WOOD);
    let rim = ellipse((0.0, 110.0), 470.0, 62.0);
    e.fill(&rim, hex(0x6e4a30));
    let inside = ellipse((0.0, 112.0), 432.0, 50.0);
    e.fill(&inside, hex(0x3a2416));
    e.within(&inside, |e| {
        e.soft((60.0, 150.0), 320.0, 44.0, hex(0xb08a5c), 0.7);
        for radius in [380.0, 300.0, 210.0, 110.0] {
            e.trace(&ellipse((0.0, 124.0), radius, radius * 0.11), hex(0x2a180e), 4.0, 0.5);
        }
    });
    e.rim(&rim, hex(0x9a714c), 6.0);
    e.bump(&both(&[(0.0, 176.0), (60.0, 180.0), (40.0, 214.0), (0.0, 236.0)]), &DARK_WOOD, 5.0);
}

//! Masks of gold, bronze and ivory.

use super::easel::Easel;
use super::heads::{ears, oval};
use super::matter::{FOIL, GOLD, GREEN_BRONZE, IVORY};
use super::shape::{blob, block, both, leaf, lids, limb, lips, mirrored, nose, spiral};
use crate::colour::{BLACK, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn mycenae(e: &mut Easel) {
    let plate = blob(&[
        (-250.0, 80.0),
        (-120.0, 30.0),
        (110.0, 24.0),
        (256.0, 90.0),
        (330.0, 240.0),
        (390.0, 330.0),
        (392.0, 480.0),
        (330.0, 560.0),
        (280.0, 740.0),
        (140.0, 860.0),
        (0.0, 890.0),
        (-150.0, 856.0),
        (-280.0, 730.0),
        (-330.0, 560.0),
        (-396.0, 470.0),
        (-384.0, 330.0),
        (-320.0, 230.0),
    ]);
    e.body(&plate, &FOIL);
    let face = oval(252.0, 60.0, 850.0);
    e.within(&plate, |e| {
        for (width, alpha) in [(60.0, 0.06), (40.0, 0.08), (20.0, 0.12)] {
            e.edge(&face, GOLD.dark, width, alpha);
        }
        e.soft((-60.0, 470.0), 190.0, 250.0, GOLD.light, 0.5);
    });
    for side in [-1.0, 1.0] {
        let ear: Vec<At> = blob(&[
            (side * 292.0, 330.0),
            (side * 352.0, 320.0),
            (side * 362.0, 400.0),
            (side * 320.0, 470.0),
            (side * 290.0, 440.0),
        ]);
        e.bump(&ear, &GOLD, 6.0);
        e.groove(&arc((side * 326.0, 380.0), 18.0, 30.0, 100.0, 420.0), &GOLD, 6.0);
        let brow = limb(&[(side * 36.0, 316.0, 14.0), (side * 120.0, 276.0, 22.0), (side * 226.0, 316.0, 10.0)]);
        e.bump(&brow, &GOLD, 5.0);
        // The closed eye: two lids with a seam between them.
        lids(e, (side * 122.0, 372.0), 136.0, 62.0, &GOLD);
        e.groove(&[(side * 62.0, 374.0), (side * 182.0, 374.0)], &GOLD, 7.0);
    }
    nose(e, (0.0, 320.0), 560.0, 104.0, &GOLD);
    for side in [-1.0, 1.0] {
        let whisker = limb(&[
            (side * 10.0, 600.0, 28.0),
            (side * 90.0, 600.0, 24.0),
            (side * 170.0, 566.0, 12.0),
            (side * 196.0, 528.0, 5.0),
        ]);
        e.bump(&whisker, &GOLD, 5.0);
        for at in 0..7 {
            let x = side * (20.0 + at as f32 * 22.0);
            e.groove(&[(x, 592.0 - at as f32 * 3.0), (x + side * 14.0, 606.0 - at as f32 * 6.0)], &GOLD, 3.5);
        }
    }
    lips(e, (0.0, 648.0), 124.0, 40.0, &GOLD);
    e.within(&plate, |e| beard_of_mycenae(e));
}

fn beard_of_mycenae(e: &mut Easel) {
    for row in 0..3 {
        for at in -9_i32..=9 {
            let angle = at as f32 * 8.6;
            let (from, to) = (
                super::shape::polar((0.0, 480.0), 242.0 + row as f32 * 46.0, 90.0 + angle),
                super::shape::polar((0.0, 470.0), 290.0 + row as f32 * 44.0, 90.0 + angle * 0.96),
            );
            if row > 0 || at.abs() > 2 {
                e.groove(&[from, to], &GOLD, 5.0);
            }
        }
    }
}

pub(super) fn sanxingdui(e: &mut Easel) {
    for side in [-1.0, 1.0] {
        let wing = blob(&[
            (side * 270.0, 330.0),
            (side * 360.0, 220.0),
            (side * 470.0, 130.0),
            (side * 492.0, 160.0),
            (side * 430.0, 300.0),
            (side * 420.0, 420.0),
            (side * 330.0, 520.0),
            (side * 276.0, 500.0),
        ]);
        e.body(&wing, &GREEN_BRONZE);
        e.groove(&smooth(&[(side * 300.0, 360.0), (side * 400.0, 250.0), (side * 450.0, 190.0)]), &GREEN_BRONZE, 9.0);
        e.groove(&smooth(&[(side * 310.0, 450.0), (side * 370.0, 390.0), (side * 392.0, 300.0)]), &GREEN_BRONZE, 9.0);
    }
    let face = mirrored(&[
        (0.0, 190.0),
        (250.0, 200.0),
        (300.0, 260.0),
        (306.0, 500.0),
        (264.0, 690.0),
        (190.0, 730.0),
        (0.0, 744.0),
    ]);
    e.body(&face, &GREEN_BRONZE);
    let crest =
        limb(&[(0.0, 260.0, 46.0), (-6.0, 150.0, 40.0), (6.0, 70.0, 34.0), (40.0, 24.0, 26.0), (66.0, 44.0, 16.0)]);
    e.body(&crest, &GREEN_BRONZE);
    e.groove(&spiral((46.0, 50.0), 20.0, 1.4, 0.0), &GREEN_BRONZE, 5.0);
    for side in [-1.0, 1.0] {
        let brow = [
            (side * 40.0, 318.0),
            (side * 150.0, 262.0),
            (side * 290.0, 300.0),
            (side * 286.0, 330.0),
            (side * 156.0, 300.0),
            (side * 50.0, 346.0),
        ];
        e.bump(&brow, &GREEN_BRONZE, 8.0);
        let socket = leaf((side * 50.0, 420.0), (side * 270.0, 370.0), 100.0);
        e.bump(&socket, &GREEN_BRONZE, 8.0);
        // The eye stands out on a stalk, towards us and outwards.
        e.soft((side * 210.0, 470.0), 90.0, 50.0, BLACK, 0.45);
        let stalk = [(side * 130.0, 350.0), (side * 232.0, 392.0), (side * 232.0, 472.0), (side * 126.0, 440.0)];
        e.body(&stalk, &GREEN_BRONZE);
        e.groove(&[(side * 176.0, 372.0), (side * 174.0, 454.0)], &GREEN_BRONZE, 7.0);
        e.body(&ellipse((side * 234.0, 432.0), 34.0, 46.0), &GREEN_BRONZE);
        e.veil(&ellipse((side * 238.0, 432.0), 17.0, 26.0), GREEN_BRONZE.dark.lighter(-0.1), 0.9);
    }
    nose(e, (0.0, 330.0), 552.0, 130.0, &GREEN_BRONZE);
    e.groove(&spiral((-70.0, 540.0), 30.0, 1.2, 180.0), &GREEN_BRONZE, 7.0);
    e.groove(&spiral((70.0, 540.0), 30.0, -1.2, 0.0), &GREEN_BRONZE, 7.0);
    let mouth = smooth(&[(-226.0, 594.0), (-100.0, 634.0), (0.0, 640.0), (100.0, 634.0), (226.0, 594.0)]);
    e.line(&mouth, GREEN_BRONZE.dark.lighter(-0.12), 16.0);
    e.wire(
        &smooth(&[(-230.0, 576.0), (-100.0, 612.0), (0.0, 618.0), (100.0, 612.0), (230.0, 576.0)]),
        &GREEN_BRONZE,
        10.0,
    );
    e.wire(
        &smooth(&[(-210.0, 622.0), (-100.0, 660.0), (0.0, 666.0), (100.0, 660.0), (210.0, 622.0)]),
        &GREEN_BRONZE,
        10.0,
    );
}

pub(super) fn benin(e: &mut Easel) {
    let ruff = both(&[(0.0, 700.0), (200.0, 720.0), (250.0, 800.0), (180.0, 930.0), (0.0, 980.0)]);
    e.body(&ruff, &IVORY);
    e.within(&ruff, |e| {
        for row in 0..4 {
            for at in 0..13 {
                let angle = 4.0 + at as f32 * 14.5;
                let radius = 190.0 + row as f32 * 42.0;
                let at = super::shape::polar((0.0, 740.0), radius * 0.9, angle);
                e.trace(&ellipse(at, 15.0, 12.0), hex(0x6a4c28), 4.0, 0.9);
            }
        }
    });
    e.wire(&arc((0.0, 434.0), 196.0, 200.0, 190.0, 350.0), &IVORY, 34.0);
    // A crown of little bearded heads and mudfish in turn.
    for at in 0..9 {
        let angle = -170.0 + at as f32 * 20.0;
        let (x, y) = super::shape::polar((0.0, 434.0), 236.0, -170.0 + at as f32 * 20.0);
        e.at((x, y), (1.0, 1.0), angle + 90.0, |e| {
            if at % 2 == 0 {
                e.body(&both(&[(0.0, -60.0), (24.0, -48.0), (28.0, -10.0), (20.0, 30.0), (0.0, 50.0)]), &IVORY);
                e.fill(&block(-26.0, -56.0, 52.0, 15.0), hex(0x5e4426));
                e.dot((-10.0, -16.0), 5.0, hex(0x2c1c0e));
                e.dot((10.0, -16.0), 5.0, hex(0x2c1c0e));
                for x in [-12.0, -4.0, 4.0, 12.0] {
                    e.line(&[(x, 14.0), (x * 0.8, 44.0)], hex(0x5e4426), 3.0);
                }
            } else {
                e.body(
                    &blob(&[
                        (0.0, -70.0),
                        (24.0, -44.0),
                        (14.0, 0.0),
                        (26.0, 30.0),
                        (0.0, 22.0),
                        (-26.0, 30.0),
                        (-14.0, 0.0),
                        (-24.0, -44.0),
                    ]),
                    &IVORY,
                );
                e.groove(&[(0.0, -40.0), (0.0, 16.0)], &IVORY, 4.0);
                e.dot((-9.0, -44.0), 4.0, hex(0x2c1c0e));
                e.dot((9.0, -44.0), 4.0, hex(0x2c1c0e));
            }
        });
    }
    ears(e, (196.0, 520.0), 130.0, &IVORY);
    let face = oval(212.0, 250.0, 790.0);
    e.body(&face, &IVORY);
    let hair = mirrored(&[(0.0, 244.0), (150.0, 280.0), (214.0, 420.0), (190.0, 400.0), (120.0, 330.0), (0.0, 306.0)]);
    e.within(&face, |e| {
        e.fill(&hair, hex(0x8a6a3c));
        for at in -12_i32..=12 {
            let x = at as f32 * 17.0;
            e.line(&[(x, 240.0), (x, 330.0 + x.abs() * 0.4)], hex(0x4a3218), 4.0);
        }
        for x in [-26.0, 26.0] {
            e.fill(&block(x - 8.0, 330.0, 16.0, 92.0), hex(0x4a4a4c));
        }
    });
    for side in [-1.0, 1.0] {
        lids(e, (side * 92.0, 492.0), 118.0, 56.0, &IVORY);
        e.dot((side * 92.0, 492.0), 17.0, hex(0x4a3a2c));
        e.line(&smooth(&[(side * 34.0, 446.0), (side * 96.0, 424.0), (side * 160.0, 452.0)]), hex(0x8a6a3c), 6.0);
    }
    nose(e, (0.0, 452.0), 616.0, 108.0, &IVORY);
    lips(e, (0.0, 690.0), 128.0, 70.0, &IVORY);
}

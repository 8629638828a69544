//! A camel and lions.

use super::easel::Easel;
use super::matter::{Grain, Matter, SANDSTONE};
use super::pot::Pot;
use super::shape::{blob, both, leaf, lids, limb, nose, polar, rounded};
use crate::colour::{WHITE, hex};
use crate::figures::pen::{arc, ellipse, smooth};

pub(super) fn camel(e: &mut Easel) {
    let cream =
        Matter { base: hex(0xe4cd96), light: hex(0xfaf0cc), dark: hex(0x9a7a40), shine: 0.8, grain: Grain::None };
    e.body(&rounded(-330.0, 920.0, 660.0, 60.0, 14.0), &cream);
    for x in [-150.0, 250.0] {
        e.body(
            &limb(&[(x, 560.0, 90.0), (x + 16.0, 720.0, 52.0), (x, 920.0, 60.0)]),
            &Matter { base: cream.dark, ..cream },
        );
    }
    let body = blob(&[
        (-260.0, 520.0),
        (-200.0, 420.0),
        (-120.0, 400.0),
        (-60.0, 300.0),
        (10.0, 400.0),
        (90.0, 400.0),
        (150.0, 300.0),
        (220.0, 410.0),
        (290.0, 470.0),
        (290.0, 590.0),
        (180.0, 650.0),
        (-60.0, 660.0),
        (-220.0, 630.0),
    ]);
    e.body(&body, &cream);
    e.body(&limb(&[(280.0, 460.0, 30.0), (330.0, 540.0, 24.0), (316.0, 630.0, 30.0)]), &cream);
    for x in [-210.0, 190.0] {
        e.body(&limb(&[(x, 560.0, 120.0), (x - 10.0, 730.0, 58.0), (x - 6.0, 920.0, 66.0)]), &cream);
    }
    e.body(
        &limb(&[(-200.0, 520.0, 180.0), (-300.0, 450.0, 120.0), (-340.0, 320.0, 96.0), (-300.0, 200.0, 86.0)]),
        &cream,
    );
    // The head is thrown up, the mouth open.
    e.at((-320.0, 150.0), (1.0, 1.0), 26.0, |e| {
        e.body(
            &blob(&[
                (50.0, 40.0),
                (40.0, -60.0),
                (-30.0, -80.0),
                (-140.0, -50.0),
                (-176.0, -20.0),
                (-150.0, 0.0),
                (-60.0, 14.0),
                (0.0, 60.0),
            ]),
            &cream,
        );
        e.body(
            &blob(&[(10.0, 60.0), (-60.0, 34.0), (-140.0, 44.0), (-150.0, 66.0), (-60.0, 90.0), (20.0, 100.0)]),
            &cream,
        );
        e.fill(&blob(&[(-20.0, 44.0), (-70.0, 20.0), (-140.0, 24.0), (-134.0, 38.0), (-60.0, 40.0)]), hex(0x7a2c20));
        e.dot((-40.0, -36.0), 13.0, hex(0x2a1a0c));
        e.body(&leaf((30.0, -50.0), (80.0, -96.0), 36.0), &cream);
    });
    e.within(&body, |e| {
        let mut rng = e.rng("glaze");
        for at in 0..26 {
            let (x, y) = (rng.between(-260.0, 290.0), rng.between(300.0, 500.0));
            let rgb = [hex(0xb5702a), hex(0x4c8a4c), hex(0xc98838), hex(0xf6e7bc)][at % 4];
            let long = rng.between(60.0, 170.0);
            e.fill(&limb(&[(x, y, 34.0), (x + 4.0, y + long * 0.6, 26.0), (x, y + long, 20.0)]), rgb);
        }
        e.rounded(&body, 300.0, &cream);
    });
    glazes(e);
}

fn glazes(e: &mut Easel) {
    for (x, y, rgb) in [
        (-280.0, 400.0, 0xb5702a),
        (-330.0, 330.0, 0x4c8a4c),
        (-220.0, 640.0, 0xb5702a),
        (190.0, 640.0, 0x4c8a4c),
        (-290.0, 250.0, 0xc98838),
        (200.0, 760.0, 0xb5702a),
        (-210.0, 780.0, 0x4c8a4c),
    ] {
        let run = limb(&[(x, y - 50.0, 30.0), (x + 3.0, y, 24.0), (x, y + 60.0, 14.0)]);
        e.veil(&run, hex(rgb), 0.9);
    }
    let blanket = blob(&[
        (-110.0, 420.0),
        (40.0, 380.0),
        (200.0, 420.0),
        (210.0, 560.0),
        (140.0, 600.0),
        (-80.0, 600.0),
        (-130.0, 550.0),
    ]);
    e.body(
        &blanket,
        &Matter { base: hex(0x4c8a50), light: hex(0xa4cf9a), dark: hex(0x22502c), shine: 0.9, grain: Grain::None },
    );
    for at in 0..9 {
        e.dot((-96.0 + at as f32 * 36.0, 560.0), 11.0, hex(0xf2dfa8));
        e.dot((-80.0 + at as f32 * 34.0, 450.0), 9.0, hex(0xc98838));
    }
    e.soft((-60.0, 370.0), 40.0, 50.0, WHITE, 0.7);
    e.soft((150.0, 370.0), 36.0, 50.0, WHITE, 0.6);
}

pub(super) fn lion_capital(e: &mut Easel) {
    let bell = Pot::new(&[(180.0, 760.0), (220.0, 800.0), (250.0, 900.0), (216.0, 980.0)], 0.1);
    bell.base(e, SANDSTONE.base);
    for at in -4_i32..=4 {
        bell.draw(e, &[(at as f32 * 20.0, 780.0), (at as f32 * 20.0, 970.0)], SANDSTONE.dark, 7.0);
    }
    bell.shade(e, &SANDSTONE);
    let drum = Pot::new(&[(262.0, 600.0), (262.0, 680.0), (262.0, 756.0)], 0.1);
    drum.base(e, SANDSTONE.base);
    drum.shade(e, &SANDSTONE);
    let wheel = drum.on((0.0, 678.0));
    e.wire(&arc(wheel, 54.0, 58.0, 0.0, 360.0), &SANDSTONE, 11.0);
    for at in 0..12 {
        let (x, y) = polar((0.0, 0.0), 1.0, at as f32 * 30.0);
        e.wire(&[wheel, (wheel.0 + x * 50.0, wheel.1 + y * 54.0)], &SANDSTONE, 5.0);
    }
    for side in [-1.0, 1.0] {
        let (x, y) = drum.on((side * 44.0, 690.0));
        e.at((x, y), (side * 0.72, 0.85), 0.0, |e| {
            e.body(
                &blob(&[
                    (-70.0, 0.0),
                    (-60.0, -40.0),
                    (30.0, -44.0),
                    (60.0, -70.0),
                    (96.0, -50.0),
                    (80.0, -20.0),
                    (60.0, 10.0),
                    (-60.0, 20.0),
                ]),
                &SANDSTONE,
            );
            for leg in [-54.0, -24.0, 30.0, 56.0] {
                e.body(&limb(&[(leg, 0.0, 22.0), (leg + 6.0, 56.0, 14.0)]), &SANDSTONE);
            }
        });
    }
    // Back to back: two lions turn aside, one faces us, the fourth is hidden behind but for its mane.
    e.body(&ellipse((0.0, 150.0), 130.0, 120.0), &Matter { base: SANDSTONE.dark, ..SANDSTONE });
    for side in [-1.0, 1.0] {
        e.at((side * 110.0, 0.0), (side, 1.0), 0.0, side_lion);
    }
    front_lion(e);
}

fn side_lion(e: &mut Easel) {
    // Chest and forelegs of one that looks aside.
    e.body(&limb(&[(40.0, 340.0, 230.0), (60.0, 470.0, 200.0), (84.0, 600.0, 150.0)]), &SANDSTONE);
    for (x, wide) in [(92.0, 88.0), (146.0, 78.0)] {
        e.body(&limb(&[(x - 20.0, 400.0, wide + 26.0), (x, 520.0, wide), (x + 4.0, 600.0, wide)]), &SANDSTONE);
        e.body(
            &blob(&[(x - 46.0, 584.0), (x + 52.0, 584.0), (x + 70.0, 616.0), (x + 56.0, 636.0), (x - 48.0, 636.0)]),
            &SANDSTONE,
        );
    }
    let mane = blob(&[
        (-60.0, 60.0),
        (20.0, 14.0),
        (96.0, 34.0),
        (132.0, 110.0),
        (128.0, 250.0),
        (150.0, 380.0),
        (110.0, 470.0),
        (20.0, 480.0),
        (-70.0, 370.0),
    ]);
    e.body(&mane, &SANDSTONE);
    // Locks in rows, each curled at its tip.
    e.within(&mane, |e| {
        for row in 0..10 {
            for at in 0..6 {
                let (x, y) = (-60.0 + at as f32 * 38.0 + (row % 2) as f32 * 19.0, 40.0 + row as f32 * 44.0);
                e.groove(
                    &smooth(&[(x - 17.0, y), (x - 6.0, y + 34.0), (x + 8.0, y + 36.0), (x + 17.0, y)]),
                    &SANDSTONE,
                    5.0,
                );
            }
        }
    });
    muzzle(e);
}

/// The head in profile: brow, long nose, an open mouth and a heavy chin.
fn muzzle(e: &mut Easel) {
    e.body(&ellipse((58.0, 92.0), 26.0, 30.0), &SANDSTONE);
    let face = blob(&[
        (62.0, 104.0),
        (96.0, 78.0),
        (140.0, 82.0),
        (158.0, 112.0),
        (196.0, 128.0),
        (226.0, 150.0),
        (230.0, 180.0),
        (212.0, 204.0),
        (206.0, 236.0),
        (182.0, 268.0),
        (140.0, 276.0),
        (96.0, 258.0),
        (66.0, 190.0),
    ]);
    e.body(&face, &SANDSTONE);
    let deep = SANDSTONE.dark.lighter(-0.16);
    e.fill(
        &blob(&[(218.0, 202.0), (176.0, 198.0), (140.0, 210.0), (150.0, 226.0), (184.0, 232.0), (206.0, 226.0)]),
        deep,
    );
    for x in [168.0, 198.0] {
        e.fill(&[(x - 7.0, 199.0), (x + 7.0, 199.0), (x, 217.0)], SANDSTONE.light);
    }
    e.fill(&blob(&[(214.0, 146.0), (234.0, 156.0), (228.0, 172.0), (210.0, 166.0)]), deep);
    e.fill(&blob(&[(118.0, 124.0), (136.0, 112.0), (152.0, 124.0), (136.0, 134.0)]), deep);
    e.groove(&smooth(&[(104.0, 112.0), (132.0, 96.0), (162.0, 112.0)]), &SANDSTONE, 7.0);
    e.groove(&smooth(&[(160.0, 130.0), (176.0, 160.0), (172.0, 192.0)]), &SANDSTONE, 5.0);
    for at in 0..3 {
        e.dot((184.0 + at as f32 * 12.0, 176.0 + (at % 2) as f32 * 8.0), 3.4, deep);
    }
}

fn front_lion(e: &mut Easel) {
    for side in [-1.0, 1.0] {
        e.body(
            &limb(&[(side * 62.0, 360.0, 130.0), (side * 68.0, 490.0, 104.0), (side * 68.0, 600.0, 100.0)]),
            &SANDSTONE,
        );
        e.body(
            &blob(&[(side * 10.0, 580.0), (side * 120.0, 580.0), (side * 128.0, 630.0), (side * 6.0, 636.0)]),
            &SANDSTONE,
        );
        for toe in [38.0, 66.0, 94.0] {
            e.groove(&[(side * toe, 600.0), (side * toe, 632.0)], &SANDSTONE, 4.0);
        }
    }
    let mane = both(&[(0.0, 50.0), (110.0, 76.0), (146.0, 190.0), (126.0, 340.0), (70.0, 440.0), (0.0, 470.0)]);
    e.body(&mane, &SANDSTONE);
    for row in 0..6 {
        for at in -3_i32..=3 {
            let (x, y) = (at as f32 * 36.0 + (row % 2) as f32 * 18.0 - 9.0, 260.0 + row as f32 * 34.0);
            if x.abs() < 120.0 - row as f32 * 14.0 {
                e.groove(&smooth(&[(x - 14.0, y), (x, y + 32.0), (x + 14.0, y)]), &SANDSTONE, 5.0);
            }
        }
    }
    for at in 0..11 {
        e.groove(
            &[
                polar((0.0, 190.0), 92.0, 170.0 + at as f32 * 20.0),
                polar((0.0, 190.0), 128.0, 170.0 + at as f32 * 20.0),
            ],
            &SANDSTONE,
            6.0,
        );
    }
    e.body(&both(&[(0.0, 96.0), (76.0, 112.0), (86.0, 190.0), (64.0, 270.0), (0.0, 296.0)]), &SANDSTONE);
    for side in [-1.0, 1.0] {
        lids(e, (side * 40.0, 168.0), 44.0, 24.0, &SANDSTONE);
        e.body(&ellipse((side * 28.0, 238.0), 34.0, 26.0), &SANDSTONE);
    }
    nose(e, (0.0, 150.0), 226.0, 54.0, &SANDSTONE);
    e.fill(
        &blob(&[(-36.0, 258.0), (0.0, 250.0), (36.0, 258.0), (24.0, 286.0), (0.0, 292.0), (-24.0, 286.0)]),
        SANDSTONE.dark.lighter(-0.16),
    );
    for x in [-20.0, 20.0] {
        e.fill(&[(x - 7.0, 256.0), (x + 7.0, 256.0), (x, 276.0)], SANDSTONE.light);
    }
}

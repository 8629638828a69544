//! A jade mask, a bronze beast and a stool.

use super::easel::Easel;
use super::matter::{BRONZE, GOLD, Grain, JADE, Matter, SHELL};
use super::shape::{blob, both, leaf, limb, mirrored, nose, polar, rounded, spiral};
use crate::colour::{BLACK, WHITE, hex};
use crate::figures::pen::{ellipse, smooth};

pub(super) fn pakal(e: &mut Easel) {
    for side in [-1.0, 1.0] {
        let plug = ellipse((side * 330.0, 520.0), 74.0, 74.0);
        e.body(&plug, &JADE);
        e.body(&ellipse((side * 330.0, 520.0), 30.0, 30.0), &SHELL);
    }
    let face = both(&[
        (0.0, 40.0),
        (190.0, 60.0),
        (286.0, 220.0),
        (292.0, 460.0),
        (240.0, 720.0),
        (130.0, 900.0),
        (0.0, 950.0),
    ]);
    e.body(&face, &JADE);
    e.within(&face, |e| {
        // Tiles of jade, each cut to its place.
        let mut rng = e.rng("tiles");
        for row in 0..13 {
            for column in 0..9 {
                let (x, y) = (-300.0 + column as f32 * 68.0, 34.0 + row as f32 * 72.0);
                let at = |u: f32, v: f32, r: f32| (x + u * 68.0 + r, y + v * 72.0 + r * 0.7);
                let tile = [
                    at(0.04, 0.06, rng.between(-9.0, 9.0)),
                    at(0.96, 0.04, rng.between(-9.0, 9.0)),
                    at(0.97, 0.95, rng.between(-9.0, 9.0)),
                    at(0.03, 0.96, rng.between(-9.0, 9.0)),
                ];
                let rgb = [hex(0x4f9068), hex(0x6fae80), hex(0x3f7a58), hex(0x8fc49a), hex(0x2f6a4a)][rng.below(5)];
                e.fill(&tile, rgb);
                e.edge(&tile, hex(0x173a26), 4.0, 0.8);
                e.trace(&[tile[0], tile[1]], WHITE, 3.0, 0.25);
            }
        }
        e.rounded(&face, 560.0, &JADE);
    });
    for side in [-1.0, 1.0] {
        let eye = leaf((side * 50.0, 420.0), (side * 234.0, 404.0), 104.0);
        e.body(&eye, &SHELL);
        e.dot((side * 138.0, 414.0), 40.0, hex(0x14110f));
        e.dot((side * 126.0, 402.0), 9.0, WHITE);
        e.rim(&eye, hex(0x173a26), 7.0);
        e.wire(&smooth(&[(side * 36.0, 356.0), (side * 140.0, 316.0), (side * 256.0, 366.0)]), &JADE, 17.0);
    }
    let bridge =
        [(-44.0, 210.0), (44.0, 210.0), (56.0, 520.0), (112.0, 640.0), (0.0, 672.0), (-112.0, 640.0), (-56.0, 520.0)];
    e.body(&bridge, &JADE);
    nose(e, (0.0, 330.0), 650.0, 150.0, &JADE);
    let mouth = blob(&[(-130.0, 760.0), (0.0, 730.0), (130.0, 760.0), (70.0, 816.0), (0.0, 824.0), (-70.0, 816.0)]);
    e.body(&mouth, &JADE);
    e.fill(&leaf((-104.0, 770.0), (104.0, 770.0), 46.0), hex(0x14110f));
    e.fill(
        &mirrored(&[(0.0, 752.0), (22.0, 752.0), (22.0, 774.0), (8.0, 774.0), (8.0, 792.0), (0.0, 792.0)]),
        JADE.light,
    );
}

pub(super) fn chimera(e: &mut Easel) {
    let bronze = Matter { base: hex(0x5c6a4c), light: hex(0xa9b58a), dark: hex(0x2a3322), ..BRONZE };
    let far = Matter { base: bronze.dark, light: bronze.base, ..bronze };
    for leg in [
        [(-170.0, 560.0, 90.0), (-230.0, 680.0, 60.0), (-290.0, 800.0, 50.0)],
        [(260.0, 560.0, 100.0), (330.0, 680.0, 56.0), (300.0, 800.0, 50.0)],
    ] {
        e.body(&limb(&leg), &far);
    }
    // The serpent tail arches over the back and bites the goat's horn.
    e.body(
        &limb(&[
            (330.0, 450.0, 60.0),
            (450.0, 380.0, 50.0),
            (440.0, 240.0, 44.0),
            (330.0, 150.0, 40.0),
            (200.0, 140.0, 36.0),
            (150.0, 160.0, 40.0),
        ]),
        &bronze,
    );
    e.body(
        &blob(&[
            (190.0, 120.0),
            (130.0, 120.0),
            (90.0, 150.0),
            (110.0, 160.0),
            (86.0, 176.0),
            (140.0, 196.0),
            (190.0, 180.0),
        ]),
        &bronze,
    );
    goat(e, &bronze);
}

fn goat(e: &mut Easel, bronze: &Matter) {
    e.dot((150.0, 142.0), 6.0, BLACK);
    e.body(
        &blob(&[
            (-240.0, 480.0),
            (-160.0, 390.0),
            (20.0, 420.0),
            (220.0, 390.0),
            (350.0, 440.0),
            (370.0, 560.0),
            (270.0, 630.0),
            (60.0, 600.0),
            (-120.0, 640.0),
            (-230.0, 600.0),
        ]),
        bronze,
    );
    for leg in [
        [(-200.0, 570.0, 110.0), (-190.0, 700.0, 64.0), (-210.0, 850.0, 56.0)],
        [(290.0, 550.0, 130.0), (250.0, 680.0, 66.0), (280.0, 850.0, 54.0)],
    ] {
        e.body(&limb(&leg), bronze);
    }
    for x in [-240.0, 250.0, -330.0, 270.0] {
        let y = if x == -330.0 || x == 270.0 { 806.0 } else { 858.0 };
        e.body(
            &blob(&[
                (x - 60.0, y),
                (x - 20.0, y - 30.0),
                (x + 50.0, y - 20.0),
                (x + 60.0, y + 14.0),
                (x - 50.0, y + 18.0),
            ]),
            bronze,
        );
    }
    for at in 0..6 {
        e.groove(
            &smooth(&[
                (-60.0 + at as f32 * 40.0, 470.0),
                (-44.0 + at as f32 * 40.0, 540.0),
                (-70.0 + at as f32 * 40.0, 590.0),
            ]),
            bronze,
            5.0,
        );
    }
    e.body(&limb(&[(20.0, 440.0, 110.0), (0.0, 330.0, 80.0), (10.0, 250.0, 66.0)]), bronze);
    head_of_the_lion(e, bronze);
}

fn head_of_the_lion(e: &mut Easel, bronze: &Matter) {
    e.body(
        &blob(&[
            (40.0, 250.0),
            (10.0, 200.0),
            (-50.0, 220.0),
            (-110.0, 280.0),
            (-96.0, 304.0),
            (-30.0, 296.0),
            (20.0, 290.0),
        ]),
        bronze,
    );
    for x in [0.0, 40.0] {
        e.wire(&smooth(&[(x, 214.0), (x + 30.0, 150.0), (x + 80.0, 150.0)]), bronze, 17.0);
    }
    e.wire(&smooth(&[(-86.0, 300.0), (-90.0, 340.0), (-76.0, 360.0)]), bronze, 13.0);
    e.dot((-34.0, 246.0), 7.0, BLACK);
    let mane = blob(&[
        (-130.0, 330.0),
        (-200.0, 270.0),
        (-330.0, 260.0),
        (-400.0, 330.0),
        (-390.0, 470.0),
        (-310.0, 560.0),
        (-190.0, 580.0),
        (-130.0, 470.0),
    ]);
    e.body(&mane, bronze);
    for at in 0..16 {
        let angle = at as f32 * 22.5;
        let (a, b) = (polar((-270.0, 420.0), 84.0, angle), polar((-270.0, 420.0), 160.0, angle + 8.0));
        e.bump(&leaf(a, b, 40.0), bronze, 5.0);
    }
    e.body(
        &blob(&[
            (-250.0, 340.0),
            (-350.0, 340.0),
            (-420.0, 400.0),
            (-452.0, 440.0),
            (-430.0, 464.0),
            (-360.0, 458.0),
            (-430.0, 500.0),
            (-410.0, 530.0),
            (-330.0, 520.0),
            (-250.0, 480.0),
        ]),
        bronze,
    );
    e.fill(&blob(&[(-430.0, 466.0), (-350.0, 462.0), (-330.0, 484.0), (-424.0, 500.0)]), hex(0x14180f));
    for x in [-414.0, -386.0, -360.0] {
        e.fill(&[(x - 8.0, 466.0), (x + 8.0, 466.0), (x, 486.0)], hex(0xd5d8b8));
    }
    e.dot((-350.0, 396.0), 12.0, hex(0x14180f));
    e.groove(&smooth(&[(-390.0, 380.0), (-350.0, 366.0), (-310.0, 386.0)]), bronze, 7.0);
}

pub(super) fn taino_stool(e: &mut Easel) {
    let wood =
        Matter { base: hex(0x3c2618), light: hex(0x7e5a3c), dark: hex(0x180d06), shine: 0.7, grain: Grain::Wood };
    for (x, lean) in [(-240.0, -20.0), (250.0, 30.0), (-190.0, 0.0), (300.0, 40.0)] {
        e.body(&limb(&[(x, 420.0, 90.0), (x + lean, 540.0, 66.0), (x + lean * 1.4, 650.0, 76.0)]), &wood);
    }
    // The seat sweeps up to a high curved back; the animal's face looks out in front.
    let seat = blob(&[
        (-340.0, 330.0),
        (-100.0, 380.0),
        (150.0, 360.0),
        (320.0, 240.0),
        (420.0, 60.0),
        (480.0, 40.0),
        (486.0, 90.0),
        (420.0, 280.0),
        (330.0, 410.0),
        (160.0, 480.0),
        (-120.0, 490.0),
        (-330.0, 440.0),
    ]);
    e.body(&seat, &wood);
    e.groove(&smooth(&[(-320.0, 360.0), (-100.0, 410.0), (150.0, 392.0), (340.0, 260.0), (440.0, 90.0)]), &wood, 6.0);
    for at in 0..5 {
        e.groove(&spiral((-60.0 + at as f32 * 70.0, 446.0 - at as f32 * 6.0), 24.0, 1.6, 0.0), &wood, 5.0);
    }
    let head = blob(&[
        (-300.0, 300.0),
        (-380.0, 280.0),
        (-470.0, 330.0),
        (-490.0, 410.0),
        (-450.0, 480.0),
        (-360.0, 490.0),
        (-290.0, 440.0),
    ]);
    e.body(&head, &wood);
    for (x, y) in [(-400.0, 352.0), (-440.0, 352.0)] {
        e.body(&ellipse((x + if x > -420.0 { 26.0 } else { -6.0 }, y), 23.0, 23.0), &GOLD);
        e.dot((x + if x > -420.0 { 26.0 } else { -6.0 }, y), 9.0, hex(0x180d06));
    }
    e.body(&rounded(-474.0, 416.0, 130.0, 40.0, 17.0), &GOLD);
    for at in 0..5 {
        e.line(&[(-456.0 + at as f32 * 24.0, 420.0), (-456.0 + at as f32 * 24.0, 452.0)], hex(0x6a4410), 4.0);
    }
    e.body(&leaf((-330.0, 310.0), (-290.0, 250.0), 40.0), &wood);
    e.bump(&blob(&[(-428.0, 380.0), (-404.0, 380.0), (-396.0, 402.0), (-436.0, 402.0)]), &wood, 4.0);
}

//! Rare things: a jade mask, a bronze beast, a stool, a prow, an armour, a chariot, a shadow puppet.

use super::easel::Easel;
use super::matter::{BRONZE, GOLD, Grain, JADE, Matter, SHELL, WOOD, dyed};
use super::shape::{blob, both, leaf, limb, mirrored, nose, polar, rounded, spiral};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

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
        &bronze,
    );
    for leg in [
        [(-200.0, 570.0, 110.0), (-190.0, 700.0, 64.0), (-210.0, 850.0, 56.0)],
        [(290.0, 550.0, 130.0), (250.0, 680.0, 66.0), (280.0, 850.0, 54.0)],
    ] {
        e.body(&limb(&leg), &bronze);
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
            &bronze,
        );
    }
    for at in 0..6 {
        e.groove(
            &smooth(&[
                (-60.0 + at as f32 * 40.0, 470.0),
                (-44.0 + at as f32 * 40.0, 540.0),
                (-70.0 + at as f32 * 40.0, 590.0),
            ]),
            &bronze,
            5.0,
        );
    }
    e.body(&limb(&[(20.0, 440.0, 110.0), (0.0, 330.0, 80.0), (10.0, 250.0, 66.0)]), &bronze);
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
        &bronze,
    );
    for x in [0.0, 40.0] {
        e.wire(&smooth(&[(x, 214.0), (x + 30.0, 150.0), (x + 80.0, 150.0)]), &bronze, 17.0);
    }
    e.wire(&smooth(&[(-86.0, 300.0), (-90.0, 340.0), (-76.0, 360.0)]), &bronze, 13.0);
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
    e.body(&mane, &bronze);
    for at in 0..16 {
        let angle = at as f32 * 22.5;
        let (a, b) = (polar((-270.0, 420.0), 84.0, angle), polar((-270.0, 420.0), 160.0, angle + 8.0));
        e.bump(&leaf(a, b, 40.0), &bronze, 5.0);
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
        &bronze,
    );
    e.fill(&blob(&[(-430.0, 466.0), (-350.0, 462.0), (-330.0, 484.0), (-424.0, 500.0)]), hex(0x14180f));
    for x in [-414.0, -386.0, -360.0] {
        e.fill(&[(x - 8.0, 466.0), (x + 8.0, 466.0), (x, 486.0)], hex(0xd5d8b8));
    }
    e.dot((-350.0, 396.0), 12.0, hex(0x14180f));
    e.groove(&smooth(&[(-390.0, 380.0), (-350.0, 366.0), (-310.0, 386.0)]), &bronze, 7.0);
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

pub(super) fn canoe_prow(e: &mut Easel) {
    let wood =
        Matter { base: hex(0x6e3f24), light: hex(0xb07a50), dark: hex(0x331a0c), shine: 0.3, grain: Grain::Wood };
    e.body(&rounded(-480.0, 800.0, 960.0, 70.0, 20.0), &wood);
    let big = |e: &mut Easel, centre: At, radius: f32, start: f32| {
        for (turns, wide) in [(2.6, 40.0), (2.6, 15.0)] {
            e.wire(&spiral(centre, radius, turns, start), &wood, wide);
        }
        e.wire(&arc(centre, radius, radius, 0.0, 360.0), &wood, 30.0);
        // Small chevrons bridge the open work.
        for at in 0..44 {
            let angle = at as f32 * 24.5;
            let r = radius * (0.24 + 0.72 * at as f32 / 44.0);
            e.wire(
                &[polar(centre, r - radius * 0.1, angle), polar(centre, r + radius * 0.12, angle + 5.0)],
                &wood,
                10.0,
            );
        }
        e.bead(centre, 26.0, &wood);
    };
    big(e, (10.0, 560.0), 220.0, 200.0);
    big(e, (330.0, 620.0), 150.0, 20.0);
    e.wire(
        &smooth(&[(-220.0, 780.0), (-120.0, 380.0), (120.0, 280.0), (400.0, 420.0), (484.0, 640.0), (470.0, 800.0)]),
        &wood,
        30.0,
    );
    // The figure leans out in front, arms thrown back, tongue out.
    e.body(
        &limb(&[(-200.0, 790.0, 90.0), (-260.0, 640.0, 100.0), (-330.0, 500.0, 96.0), (-380.0, 420.0, 70.0)]),
        &wood,
    );
    e.body(&limb(&[(-300.0, 520.0, 50.0), (-200.0, 480.0, 42.0), (-150.0, 560.0, 34.0)]), &wood);
    e.body(&limb(&[(-330.0, 480.0, 46.0), (-240.0, 400.0, 40.0), (-150.0, 430.0, 30.0)]), &wood);
    let head = blob(&[
        (-340.0, 400.0),
        (-320.0, 300.0),
        (-390.0, 250.0),
        (-460.0, 290.0),
        (-486.0, 370.0),
        (-450.0, 430.0),
        (-390.0, 440.0),
    ]);
    e.body(&head, &wood);
    e.body(&ellipse((-400.0, 330.0), 38.0, 34.0), &SHELL);
    e.dot((-404.0, 332.0), 15.0, hex(0x14201a));
    e.body(&limb(&[(-464.0, 396.0, 30.0), (-490.0, 440.0, 24.0), (-484.0, 490.0, 10.0)]), &dyed(hex(0x9a3a24)));
    e.groove(&spiral((-270.0, 640.0), 44.0, 2.0, 0.0), &wood, 7.0);
    e.groove(&spiral((-350.0, 470.0), 26.0, 1.6, 0.0), &wood, 6.0);
    e.wire(&smooth(&[(-360.0, 270.0), (-330.0, 220.0), (-280.0, 230.0)]), &wood, 20.0);
}

pub(super) fn kiribati_armour(e: &mut Easel) {
    let fibre =
        Matter { base: hex(0x8a6438), light: hex(0xc29a64), dark: hex(0x4a3018), shine: 0.0, grain: Grain::Weave };
    let skin = Matter {
        base: hex(0xb9a884),
        light: hex(0xe4d8b8),
        dark: hex(0x6e5e40),
        shine: 0.2,
        grain: Grain::Specks(0.3),
    };
    let board = both(&[(0.0, 40.0), (170.0, 46.0), (196.0, 120.0), (180.0, 420.0), (0.0, 440.0)]);
    e.body(&board, &fibre);
    for side in [-1.0, 1.0] {
        e.body(
            &limb(&[(side * 190.0, 430.0, 120.0), (side * 280.0, 540.0, 104.0), (side * 300.0, 660.0, 80.0)]),
            &fibre,
        );
        for at in 0..5 {
            e.groove(
                &smooth(&[
                    (side * (210.0 + at as f32 * 14.0), 470.0 + at as f32 * 42.0),
                    (side * (290.0 + at as f32 * 14.0), 452.0 + at as f32 * 42.0),
                ]),
                &fibre,
                5.0,
            );
        }
    }
    let trunk = both(&[(0.0, 360.0), (170.0, 370.0), (216.0, 430.0), (206.0, 700.0), (222.0, 960.0), (0.0, 985.0)]);
    e.body(&trunk, &fibre);
    e.within(&trunk, |e| {
        for row in 0..15 {
            let y = 390.0 + row as f32 * 40.0;
            e.groove(&smooth(&[(-230.0, y), (0.0, y + 16.0), (230.0, y)]), &fibre, 4.0);
            for at in -5_i32..=5 {
                let x = at as f32 * 40.0 + if row % 2 == 0 { 20.0 } else { 0.0 };
                e.trace(&[(x, y + 8.0), (x + 14.0, y + 24.0), (x, y + 38.0)], hex(0x3a2410), 3.6, 0.7);
            }
        }
        for row in 0..3 {
            for at in -3_i32..=3 {
                let (x, y) = (at as f32 * 60.0, 500.0 + row as f32 * 150.0);
                e.fill(&[(x, y - 26.0), (x + 22.0, y), (x, y + 26.0), (x - 22.0, y)], hex(0x2c1a10));
            }
        }
    });
    for y in [190.0, 270.0] {
        for at in -2_i32..=2 {
            e.fill(
                &[
                    (at as f32 * 66.0, y - 22.0),
                    (at as f32 * 66.0 + 18.0, y),
                    (at as f32 * 66.0, y + 22.0),
                    (at as f32 * 66.0 - 18.0, y),
                ],
                hex(0x2c1a10),
            );
        }
    }
    // The helmet is the blown-up skin of a porcupine fish.
    let ball = ellipse((0.0, 250.0), 128.0, 118.0);
    for at in 0..26 {
        let angle = 150.0 + at as f32 * 9.4;
        let (x, y) = polar((0.0, 0.0), 1.0, angle);
        let root = (x * 118.0, 250.0 + y * 108.0);
        e.fill(
            &[
                (root.0 - y * 9.0, root.1 + x * 9.0),
                (root.0 + y * 9.0, root.1 - x * 9.0),
                (x * 176.0, 250.0 + y * 164.0),
            ],
            hex(0xe4d8b8),
        );
        e.rim(
            &[
                (root.0 - y * 9.0, root.1 + x * 9.0),
                (root.0 + y * 9.0, root.1 - x * 9.0),
                (x * 176.0, 250.0 + y * 164.0),
            ],
            hex(0x6e5e40),
            2.6,
        );
    }
    e.body(&ball, &skin);
    for row in 0..4 {
        for at in -3_i32..=3 {
            let (x, y) = (at as f32 * 32.0 + if row % 2 == 0 { 0.0 } else { 16.0 }, 180.0 + row as f32 * 36.0);
            e.fill(&[(x - 7.0, y + 10.0), (x + 7.0, y + 10.0), (x + at as f32 * 3.0, y - 22.0)], hex(0xf2e8cc));
            e.trace(&[(x + 7.0, y + 10.0), (x + at as f32 * 3.0, y - 22.0)], hex(0x6e5e40), 3.0, 1.0);
        }
    }
    e.fill(&both(&[(0.0, 306.0), (84.0, 312.0), (76.0, 372.0), (0.0, 384.0)]), hex(0x1f140c));
}

pub(super) fn oxus_chariot(e: &mut Easel) {
    let far = Matter { base: GOLD.dark.mix(GOLD.base, 0.4), light: GOLD.base, ..GOLD };
    let wheel = |e: &mut Easel, (x, y): At, r: f32, of: &Matter| {
        e.wire(&arc((x, y), r, r, 0.0, 360.0), of, 17.0);
        for at in 0..4 {
            e.wire(&[polar((x, y), r, at as f32 * 45.0), polar((x, y), r, at as f32 * 45.0 + 180.0)], of, 8.0);
        }
        for at in 0..18 {
            e.bead(polar((x, y), r + 11.0, at as f32 * 20.0), 6.0, of);
        }
        e.bead((x, y), 17.0, of);
    };
    wheel(e, (290.0, 350.0), 130.0, &far);
    for at in (0..4).rev() {
        let (x, y) = (-250.0 + at as f32 * 44.0, 60.0 - at as f32 * 22.0);
        pony(e, (x, y), if at > 1 { &far } else { &GOLD });
    }
    let cab = [(150.0, 210.0), (440.0, 190.0), (450.0, 420.0), (170.0, 430.0)];
    for (x, tall) in [(230.0, 1.0), (350.0, 1.1)] {
        e.body(&limb(&[(x, 300.0, 84.0), (x, 200.0, 90.0), (x, 130.0 - tall * 10.0, 60.0)]), &GOLD);
        e.body(&ellipse((x - 4.0, 78.0 - tall * 10.0), 36.0, 42.0), &GOLD);
        e.body(&arc((x, 66.0 - tall * 10.0), 42.0, 40.0, 170.0, 370.0), &GOLD);
        e.dot((x - 18.0, 78.0 - tall * 10.0), 4.6, hex(0x6a4410));
        e.line(&[(x - 22.0, 98.0 - tall * 10.0), (x - 6.0, 98.0 - tall * 10.0)], hex(0x6a4410), 4.0);
    }
    e.wire(&smooth(&[(200.0, 190.0), (60.0, 180.0), (-140.0, 170.0)]), &GOLD, 7.0);
    e.wire(&smooth(&[(210.0, 210.0), (80.0, 210.0), (-140.0, 190.0)]), &GOLD, 7.0);
    e.body(&cab, &GOLD);
    e.groove(&[(150.0, 214.0), (450.0, 420.0)], &GOLD, 7.0);
    e.groove(&[(440.0, 194.0), (170.0, 428.0)], &GOLD, 7.0);
    e.body(&ellipse((304.0, 310.0), 36.0, 36.0), &GOLD);
    e.dot((292.0, 304.0), 5.0, hex(0x6a4410));
    e.dot((316.0, 304.0), 5.0, hex(0x6a4410));
    e.wire(&[(170.0, 420.0), (-180.0, 330.0)], &GOLD, 13.0);
    wheel(e, (320.0, 430.0), 148.0, &GOLD);
}

fn pony(e: &mut Easel, place: At, of: &Matter) {
    e.at(place, (1.0, 1.0), 0.0, |e| {
        for spine in [
            [(-110.0, 300.0, 44.0), (-116.0, 400.0, 26.0), (-112.0, 490.0, 24.0)],
            [(-70.0, 300.0, 40.0), (-66.0, 400.0, 24.0), (-70.0, 490.0, 22.0)],
            [(120.0, 290.0, 54.0), (136.0, 390.0, 28.0), (126.0, 490.0, 24.0)],
            [(150.0, 280.0, 46.0), (170.0, 390.0, 26.0), (162.0, 490.0, 22.0)],
        ] {
            e.body(&limb(&spine), of);
        }
        e.body(&limb(&[(170.0, 220.0, 26.0), (210.0, 290.0, 26.0), (204.0, 370.0, 14.0)]), of);
        e.body(
            &blob(&[
                (-140.0, 260.0),
                (-120.0, 200.0),
                (0.0, 206.0),
                (130.0, 196.0),
                (190.0, 240.0),
                (180.0, 310.0),
                (40.0, 320.0),
                (-110.0, 320.0),
            ]),
            of,
        );
        e.body(&limb(&[(-100.0, 250.0, 100.0), (-140.0, 170.0, 74.0), (-160.0, 100.0, 60.0)]), of);
        e.body(
            &blob(&[
                (-140.0, 70.0),
                (-180.0, 66.0),
                (-250.0, 130.0),
                (-250.0, 156.0),
                (-220.0, 162.0),
                (-150.0, 122.0),
            ]),
            of,
        );
        e.body(&leaf((-156.0, 84.0), (-140.0, 34.0), 24.0), of);
        e.dot((-190.0, 98.0), 5.0, of.dark.lighter(-0.1));
        e.wire(&smooth(&[(-214.0, 100.0), (-206.0, 130.0), (-160.0, 150.0)]), of, 6.0);
    });
}

pub(super) fn shadow_puppet(e: &mut Easel) {
    let (gold, red, dark, blue) = (hex(0xd8a83c), hex(0xa8342c), hex(0x241a18), hex(0x2f6a7a));
    let horn = Matter { base: hex(0x6a4a28), light: hex(0xc09a60), ..WOOD };
    e.wire(&[(0.0, 996.0), (10.0, 700.0), (-6.0, 480.0)], &horn, 17.0);
    for (hand, low) in [((-330.0, 560.0), (-250.0, 990.0)), ((300.0, 620.0), (220.0, 990.0))] {
        e.wire(&[hand, low], &horn, 9.0);
    }
    let piece = |e: &mut Easel, points: &[At], rgb: Rgb| {
        e.fill(points, rgb);
        e.rim(points, dark, 6.0);
    };
    // Long thin arms, jointed at the elbow.
    for spine in [
        [(-50.0, 330.0, 40.0), (-190.0, 430.0, 28.0), (-220.0, 470.0, 24.0), (-330.0, 556.0, 16.0)],
        [(60.0, 330.0, 40.0), (150.0, 470.0, 28.0), (180.0, 510.0, 24.0), (300.0, 616.0, 16.0)],
    ] {
        piece(e, &limb(&spine), gold);
        for at in [1, 3] {
            e.trace(&ellipse((spine[at].0, spine[at].1), 19.0, 15.0), red, 8.0, 1.0);
        }
        e.dot((spine[2].0, spine[2].1), 7.0, dark);
    }
    let skirt = blob(&[
        (-70.0, 500.0),
        (70.0, 500.0),
        (190.0, 640.0),
        (260.0, 800.0),
        (170.0, 780.0),
        (90.0, 700.0),
        (-30.0, 720.0),
        (-150.0, 810.0),
        (-190.0, 770.0),
        (-120.0, 620.0),
    ]);
    piece(e, &skirt, red);
    for spine in [
        [(-60.0, 640.0, 60.0), (-140.0, 780.0, 34.0), (-190.0, 880.0, 22.0), (-250.0, 896.0, 12.0)],
        [(70.0, 640.0, 60.0), (130.0, 770.0, 34.0), (120.0, 880.0, 22.0), (60.0, 900.0, 12.0)],
    ] {
        piece(e, &limb(&spine), gold);
    }
    piece(
        e,
        &blob(&[(-66.0, 320.0), (66.0, 310.0), (50.0, 420.0), (74.0, 520.0), (-70.0, 520.0), (-40.0, 420.0)]),
        gold,
    );
    // Holes let the lamp through: rows of them over dress and body.
    for row in 0..7 {
        for at in -5_i32..=5 {
            let (x, y) = (at as f32 * 26.0 * (0.5 + row as f32 * 0.14), 520.0 + row as f32 * 36.0);
            if x.abs() < 60.0 + row as f32 * 17.0 {
                e.fill(&ellipse((x, y), 7.0, 5.0), if (row + at) % 2 == 0 { hex(0xf6e6b8) } else { blue });
            }
        }
    }
    e.line(&smooth(&[(-60.0, 340.0), (0.0, 390.0), (60.0, 336.0)]), blue, 13.0);
    for y in [410.0, 440.0, 470.0] {
        e.line(&[(-36.0, y), (40.0, y)], red, 6.0);
    }
    puppet_head(e, (gold, red, dark, blue));
}

fn puppet_head(e: &mut Easel, (gold, red, dark, blue): (Rgb, Rgb, Rgb, Rgb)) {
    let piece = |e: &mut Easel, points: &[At], rgb: Rgb| {
        e.fill(points, rgb);
        e.rim(points, dark, 6.0);
    };
    piece(e, &limb(&[(0.0, 330.0, 44.0), (0.0, 270.0, 34.0), (-10.0, 230.0, 40.0)]), gold);
    let head = blob(&[
        (40.0, 150.0),
        (-40.0, 130.0),
        (-100.0, 170.0),
        (-190.0, 236.0),
        (-130.0, 240.0),
        (-126.0, 262.0),
        (-80.0, 276.0),
        (10.0, 260.0),
        (56.0, 210.0),
    ]);
    piece(e, &head, gold);
    e.line(&smooth(&[(-110.0, 196.0), (-80.0, 186.0), (-44.0, 200.0)]), dark, 8.0);
    e.line(&leaf((-96.0, 208.0), (-50.0, 212.0), 15.0), dark, 4.0);
    e.line(&smooth(&[(-128.0, 250.0), (-96.0, 252.0), (-76.0, 244.0)]), red, 8.0);
    // The hair swept up and back in a great curl, with its diadem.
    let curl = limb(&[
        (-30.0, 150.0, 60.0),
        (80.0, 190.0, 80.0),
        (170.0, 130.0, 74.0),
        (160.0, 40.0, 60.0),
        (70.0, 20.0, 44.0),
        (50.0, 70.0, 26.0),
    ]);
    piece(e, &curl, dark);
    for at in 0..6 {
        let spot = [(30.0, 170.0), (96.0, 190.0), (156.0, 150.0), (174.0, 90.0), (140.0, 34.0), (80.0, 26.0)][at];
        e.trace(&ellipse(spot, 17.0, 15.0), gold, 6.0, 1.0);
    }
    piece(
        e,
        &blob(&[(-90.0, 160.0), (-60.0, 100.0), (-20.0, 110.0), (20.0, 90.0), (50.0, 140.0), (-20.0, 146.0)]),
        red,
    );
    for x in [-56.0, -16.0, 20.0] {
        e.dot((x, 130.0), 9.0, gold);
    }
    piece(e, &ellipse((36.0, 226.0), 22.0, 26.0), blue);
}

//! A golden chariot and a shadow puppet.

use super::easel::Easel;
use super::matter::{GOLD, Matter, WOOD};
use super::shape::{blob, leaf, limb, polar};
use crate::colour::{Rgb, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

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

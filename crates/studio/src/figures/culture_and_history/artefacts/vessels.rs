//! Vessels of clay, glass and jade, turned and polished.

use super::easel::Easel;
use super::matter::{CELADON, GOLD, Grain, Matter, PORCELAIN, WHITE_JADE, dyed};
use super::pot::Pot;
use super::shape::{blob, leaf, limb, star};
use crate::colour::{Rgb, WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn kerma(e: &mut Easel) {
    let pot =
        Pot::new(&[(330.0, 90.0), (300.0, 200.0), (250.0, 420.0), (180.0, 640.0), (90.0, 800.0), (26.0, 850.0)], 0.16);
    let red = Matter { shine: 0.7, grain: Grain::Specks(0.12), ..dyed(hex(0x9c3f24)) };
    pot.base(e, red.base);
    pot.band(e, 90.0, 330.0, hex(0x1a1716));
    for (at, alpha) in [(318.0, 0.5), (340.0, 0.8), (356.0, 0.6)] {
        let band: Vec<At> = pot.round(at, -90.0, 90.0);
        e.trace(&band, hex(0x9a8f8a), 20.0, alpha);
    }
    pot.shade(e, &red);
    pot.mouth(e, hex(0x141211), hex(0x2c2827), 12.0);
}

pub(super) fn mosque_lamp(e: &mut Easel) {
    let glass = Matter { shine: 0.95, ..dyed(hex(0xcfc6a8)) };
    let pot = Pot::new(
        &[
            (270.0, 70.0),
            (206.0, 210.0),
            (130.0, 350.0),
            (126.0, 390.0),
            (250.0, 520.0),
            (272.0, 620.0),
            (190.0, 770.0),
            (96.0, 830.0),
            (110.0, 870.0),
            (176.0, 950.0),
        ],
        0.14,
    );
    for side in [-1.0, 1.0] {
        for (x, y) in [(236.0, 500.0), (268.0, 640.0)] {
            e.trace(&ellipse((side * (x + 18.0), y), 28.0, 42.0), hex(0x7a6a34), 18.0, 1.0);
            e.trace(&ellipse((side * (x + 18.0), y), 28.0, 42.0), hex(0xe8d69a), 7.0, 0.9);
        }
    }
    pot.base(e, glass.base);
    pot.band(e, 96.0, 300.0, hex(0x2b4f9e));
    pot.band(e, 424.0, 446.0, GOLD.base);
    pot.band(e, 470.0, 600.0, hex(0xd9c88c));
    pot.band(e, 640.0, 740.0, hex(0x2b4f9e));
    for y in [96.0, 300.0, 470.0, 600.0, 640.0, 740.0] {
        pot.ring(e, y, hex(0xb03a2c), 6.0);
    }
    script(e, &pot, (130.0, 270.0), 9, hex(0xf0e3bb));
    script(e, &pot, (490.0, 590.0), 10, hex(0x23408c));
    for at in -3_i32..=3 {
        let centre = pot.on((at as f32 * 25.0, 690.0));
        e.fill(&star(centre, 30.0, 14.0, 6, 0.0), GOLD.light);
        e.dot(centre, 9.0, hex(0xb03a2c));
    }
    pot.shade(e, &glass);
    pot.mouth(e, hex(0x9a9070), hex(0xf2e8c4), 12.0);
    for (degrees, y) in [(-30.0, 560.0), (32.0, 560.0)] {
        let (x, y) = pot.on((degrees, y));
        e.trace(&ellipse((x, y), 24.0, 42.0), hex(0x6a5c2c), 17.0, 1.0);
        e.trace(&ellipse((x - 3.0, y - 3.0), 24.0, 42.0), hex(0xf0e0a8), 7.0, 0.9);
    }
}

/// A band of tall upright strokes with bows below, as in the great scripts of the Mamluks.
fn script(e: &mut Easel, pot: &Pot, (top, low): At, count: usize, rgb: Rgb) {
    let high = low - top;
    for at in 0..count {
        let x = -80.0 + 160.0 * (at as f32 + 0.5) / count as f32;
        pot.draw(e, &[(x, top), (x + 2.0, low - high * 0.2), (x - 6.0, low)], rgb, 11.0);
        let bow: Vec<At> = arc((x - 4.0, low - high * 0.22), 8.0, high * 0.2, 10.0, 190.0);
        pot.draw(e, &bow, rgb, 9.0);
        let (x, y) = pot.on((x + 5.0, top + high * (0.2 + 0.14 * (at % 3) as f32)));
        e.dot((x, y), 7.0, rgb);
    }
}

pub(super) fn jade_cup(e: &mut Easel) {
    // Half a gourd that lies on its side: wide and deep at the left, drawn out to a goat's head at the right.
    let cup = blob(&[
        (-430.0, 210.0),
        (-440.0, 300.0),
        (-350.0, 440.0),
        (-160.0, 510.0),
        (60.0, 470.0),
        (220.0, 360.0),
        (310.0, 270.0),
        (330.0, 210.0),
        (240.0, 200.0),
        (0.0, 212.0),
        (-240.0, 200.0),
    ]);
    e.body(&blob(&[(-250.0, 500.0), (-170.0, 470.0), (-60.0, 480.0), (-20.0, 520.0), (-130.0, 550.0)]), &WHITE_JADE);
    e.body(&cup, &WHITE_JADE);
    for at in 0..5 {
        let x = -370.0 + at as f32 * 120.0;
        let rib = smooth(&[(x, 214.0), (x + 20.0, 340.0), (-150.0 + (x + 150.0) * 0.3, 500.0)]);
        e.trace(&rib, hex(0x8c9a88), 6.0, 0.4);
        e.trace(&[(x + 7.0, 230.0), (x + 26.0, 340.0)], WHITE, 5.0, 0.6);
    }
    let mouth = blob(&[
        (-430.0, 206.0),
        (-240.0, 172.0),
        (20.0, 178.0),
        (230.0, 186.0),
        (320.0, 204.0),
        (200.0, 230.0),
        (-60.0, 250.0),
        (-320.0, 240.0),
    ]);
    e.fill(&mouth, hex(0xc3cdbd));
    e.within(&mouth, |e| e.soft((-120.0, 150.0), 420.0, 90.0, hex(0x66756a), 0.55));
    e.rim(&mouth, WHITE, 7.0);
    let neck = limb(&[(270.0, 250.0, 76.0), (350.0, 190.0, 66.0), (400.0, 110.0, 58.0), (370.0, 66.0, 54.0)]);
    e.body(&neck, &WHITE_JADE);
    let head = blob(&[
        (414.0, 60.0),
        (390.0, 34.0),
        (340.0, 40.0),
        (276.0, 96.0),
        (262.0, 128.0),
        (282.0, 140.0),
        (340.0, 124.0),
        (400.0, 110.0),
    ]);
    e.body(&head, &WHITE_JADE);
    let horn = limb(&[(390.0, 40.0, 24.0), (440.0, 20.0, 20.0), (478.0, 60.0, 16.0), (468.0, 110.0, 8.0)]);
    e.body(&horn, &WHITE_JADE);
    e.body(&leaf((392.0, 76.0), (446.0, 116.0), 24.0), &WHITE_JADE);
    e.line(&leaf((330.0, 76.0), (364.0, 66.0), 18.0), hex(0x566256), 4.0);
    e.dot((346.0, 72.0), 6.0, hex(0x3c463e));
    e.line(&[(272.0, 126.0), (302.0, 116.0)], hex(0x6b786c), 4.0);
    let beard = limb(&[(300.0, 138.0, 16.0), (292.0, 168.0, 10.0), (296.0, 188.0, 3.0)]);
    e.body(&beard, &WHITE_JADE);
}

pub(super) fn longquan(e: &mut Easel) {
    let pot = Pot::new(
        &[
            (126.0, 50.0),
            (92.0, 80.0),
            (84.0, 180.0),
            (88.0, 330.0),
            (120.0, 400.0),
            (250.0, 470.0),
            (262.0, 640.0),
            (230.0, 830.0),
            (168.0, 930.0),
            (160.0, 960.0),
        ],
        0.12,
    );
    for side in [-1.0, 1.0] {
        // Small handles on the neck, as of fishes.
        let handle = limb(&[
            (side * 84.0, 180.0, 22.0),
            (side * 140.0, 190.0, 26.0),
            (side * 150.0, 250.0, 26.0),
            (side * 126.0, 310.0, 22.0),
            (side * 88.0, 330.0, 18.0),
        ]);
        e.body(&handle, &CELADON);
    }
    pot.base(e, hex(0x95bfae));
    pot.shade(e, &CELADON);
    e.trace(&pot.round(404.0, -84.0, 84.0), WHITE, 5.0, 0.4);
    pot.mouth(e, hex(0x4c6e60), hex(0xc4e0d0), 10.0);
}

pub(super) fn moon_jar(e: &mut Easel) {
    let pot = Pot::new(
        &[
            (176.0, 70.0),
            (180.0, 104.0),
            (330.0, 190.0),
            (430.0, 360.0),
            (446.0, 500.0),
            (400.0, 690.0),
            (270.0, 840.0),
            (190.0, 890.0),
            (186.0, 924.0),
        ],
        0.1,
    );
    // The two halves were joined at the belly: the round is a little off.
    e.at((0.0, 0.0), (1.0, 1.0), 0.8, |e| {
        pot.base(e, hex(0xefeee6));
        e.within(&pot.outline(), |e| {
            e.soft((180.0, 560.0), 200.0, 120.0, hex(0xd9c9a8), 0.4);
            e.soft((-200.0, 650.0), 120.0, 90.0, hex(0xdcd0b4), 0.35);
            e.soft((430.0, 330.0), 90.0, 140.0, hex(0xd2d2d2), 0.5);
        });
        pot.shade(e, &PORCELAIN);
        e.trace(&pot.round(500.0, -80.0, 80.0), hex(0xa7a59c), 4.0, 0.3);
        pot.mouth(e, hex(0xa2a29c), WHITE, 10.0);
    });
}

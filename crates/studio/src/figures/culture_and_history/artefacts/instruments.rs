//! Instruments: keys of iron, strings, a clock.

use super::easel::Easel;
use super::matter::{BRASS, Grain, IRON, Matter, SHELL, SILVER, WOOD, dyed};
use super::shape::{blob, both, limb, mirrored, polar, rounded, spiral};
use crate::colour::{BLACK, WHITE, hex};
use crate::figures::pen::{arc, ellipse, smooth};

pub(super) fn mbira(e: &mut Easel) {
    let board = rounded(-340.0, 60.0, 680.0, 860.0, 50.0);
    e.body(&board, &WOOD);
    e.dot((240.0, 830.0), 44.0, hex(0x1c0f08));
    e.trace(&arc((240.0, 830.0), 44.0, 44.0, 20.0, 160.0), WOOD.light, 6.0, 0.9);
    let key = |e: &mut Easel, x: f32, top: f32, low: f32, lean: f32| {
        let tip = x + lean;
        e.soft((tip + 14.0, low), 26.0, 30.0, BLACK, 0.5);
        let shape = [
            (x - 9.0, top),
            (x + 9.0, top),
            (tip + 19.0, low - 30.0),
            (tip + 15.0, low),
            (tip - 15.0, low),
            (tip - 19.0, low - 30.0),
        ];
        e.body(&shape, &IRON);
        e.trace(&[(x - 3.0, top + 20.0), (tip - 8.0, low - 30.0)], WHITE, 4.0, 0.55);
    };
    // Two rows on the left, one on the right.
    for at in 0..7 {
        let x = -290.0 + at as f32 * 42.0;
        key(e, x, 130.0, 560.0 + at as f32 * 34.0, -6.0);
    }
    for at in 0..6 {
        let x = -268.0 + at as f32 * 42.0;
        key(e, x, 120.0, 440.0 + at as f32 * 26.0, -4.0);
    }
    for at in 0..9 {
        let x = 36.0 + at as f32 * 33.0;
        key(e, x, 130.0, 770.0 - at as f32 * 36.0, 8.0);
    }
    e.wire(&[(-316.0, 300.0), (316.0, 300.0)], &IRON, 24.0);
    e.body(&rounded(-320.0, 196.0, 640.0, 40.0, 18.0), &WOOD);
    for at in 0..8 {
        let x = -280.0 + at as f32 * 80.0;
        e.trace(&[(x, 290.0), (x, 196.0)], hex(0xb0722c), 6.0, 1.0);
    }
    for at in 0..4 {
        let (x, y) = (-210.0 + at as f32 * 60.0, 862.0);
        e.body(&ellipse((x, y), 24.0, 24.0), &SHELL);
        e.dot((x, y), 6.0, hex(0x3a2a1c));
    }
}

pub(super) fn violin(e: &mut Easel) {
    let wood =
        Matter { base: hex(0xa8491e), light: hex(0xe39a58), dark: hex(0x5c200c), shine: 0.9, grain: Grain::Upright };
    let black = Matter { shine: 0.6, ..dyed(hex(0x1f1b1a)) };
    e.body(&rounded(-20.0, 110.0, 40.0, 330.0, 6.0), &wood);
    let scroll = limb(&[(0.0, 190.0, 44.0), (0.0, 110.0, 38.0), (4.0, 60.0, 34.0)]);
    e.body(&scroll, &wood);
    e.body(&ellipse((0.0, 42.0), 38.0, 34.0), &wood);
    e.groove(&spiral((0.0, 42.0), 30.0, 1.8, 90.0), &wood, 6.0);
    for (side, y) in [(-1.0, 96.0), (1.0, 112.0), (-1.0, 142.0), (1.0, 160.0)] {
        e.wire(&[(side * 16.0, y), (side * 62.0, y - 4.0)], &black, 11.0);
        e.body(&ellipse((side * 70.0, y - 4.0), 15.0, 19.0), &black);
    }
    let body = both(&[
        (0.0, 404.0),
        (90.0, 408.0),
        (164.0, 460.0),
        (166.0, 550.0),
        (128.0, 610.0),
        (110.0, 660.0),
        (136.0, 716.0),
        (196.0, 790.0),
        (202.0, 880.0),
        (130.0, 968.0),
        (0.0, 986.0),
    ]);
    e.body(&body, &wood);
    e.within(&body, |e| {
        e.soft((-70.0, 540.0), 60.0, 120.0, hex(0xf4c88c), 0.6);
        e.soft((-90.0, 860.0), 70.0, 90.0, hex(0xf4c88c), 0.5);
        e.edge(
            &body.iter().map(|&(x, y)| (x * 0.94, 700.0 + (y - 700.0) * 0.965)).collect::<Vec<_>>(),
            hex(0x2c120a),
            3.6,
            0.9,
        );
    });
    for side in [-1.0, 1.0] {
        let hole = smooth(&[
            (side * 60.0, 646.0),
            (side * 76.0, 664.0),
            (side * 84.0, 710.0),
            (side * 96.0, 756.0),
            (side * 112.0, 772.0),
        ]);
        e.line(&hole, hex(0x14090a), 9.0);
        e.dot((side * 62.0, 648.0), 10.0, hex(0x14090a));
        e.dot((side * 112.0, 774.0), 12.0, hex(0x14090a));
        e.line(&[(side * 72.0, 712.0), (side * 96.0, 706.0)], hex(0x14090a), 4.0);
    }
    e.body(&[(-22.0, 190.0), (22.0, 190.0), (38.0, 624.0), (-38.0, 624.0)], &black);
    e.body(&mirrored(&[(0.0, 800.0), (40.0, 802.0), (26.0, 940.0), (0.0, 960.0)]), &black);
    let bridge = both(&[(0.0, 700.0), (46.0, 712.0), (56.0, 740.0), (0.0, 742.0)]);
    e.body(&bridge, &Matter { base: hex(0xe0b878), ..WOOD });
    for x in [-3.0, -1.0, 1.0, 3.0] {
        e.line(&[(x * 5.0, 186.0), (x * 11.0, 704.0), (x * 9.0, 804.0)], hex(0xe8e4da), 2.6);
    }
    e.body(
        &both(&[(0.0, 884.0), (50.0, 890.0), (40.0, 940.0), (0.0, 950.0)])
            .iter()
            .map(|&(x, y)| (x - 84.0, y))
            .collect::<Vec<_>>(),
        &black,
    );
}

pub(super) fn sea_clock(e: &mut Easel) {
    let middle = (0.0, 580.0);
    e.trace(&ellipse((0.0, 84.0), 70.0, 66.0), SILVER.dark, 26.0, 1.0);
    e.trace(&ellipse((0.0, 84.0), 70.0, 66.0), SILVER.light, 12.0, 1.0);
    e.body(&rounded(-44.0, 126.0, 88.0, 74.0, 20.0), &SILVER);
    e.body(&ellipse(middle, 404.0, 404.0), &SILVER);
    e.body(&ellipse(middle, 372.0, 372.0), &Matter { base: SILVER.light, ..SILVER });
    let dial = ellipse(middle, 346.0, 346.0);
    e.fill(&dial, hex(0xf6f4ec));
    e.within(&dial, |e| e.soft((180.0, 800.0), 320.0, 260.0, hex(0x9a9a9a), 0.3));
    for at in 0..60 {
        let angle = at as f32 * 6.0;
        let inner = if at % 5 == 0 { 318.0 } else { 328.0 };
        e.line(
            &[polar(middle, inner, angle), polar(middle, 340.0, angle)],
            hex(0x1c1c22),
            if at % 5 == 0 { 5.0 } else { 2.6 },
        );
    }
    e.rim(&ellipse(middle, 316.0, 316.0), hex(0x1c1c22), 2.6);
    // The hours, as strokes of the old numerals.
    for (at, strokes) in ["I", "II", "III", "IIII", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"].iter().enumerate()
    {
        let angle = -60.0 + at as f32 * 30.0;
        e.at(polar(middle, 268.0, angle), (1.0, 1.0), angle + 90.0, |e| numeral(e, strokes));
    }
    for at in 0..4 {
        e.at(middle, (1.0, 1.0), at as f32 * 90.0 + 45.0, |e| {
            for side in [-1.0, 1.0] {
                e.line(
                    &smooth(&[(0.0, -190.0), (side * 50.0, -160.0), (side * 30.0, -110.0), (side * 64.0, -90.0)]),
                    hex(0x3a3a44),
                    4.0,
                );
            }
        });
    }
    e.at(middle, (1.0, 1.0), -52.0, |e| {
        e.fill(
            &[
                (-9.0, 30.0),
                (9.0, 30.0),
                (12.0, -130.0),
                (26.0, -160.0),
                (0.0, -210.0),
                (-26.0, -160.0),
                (-12.0, -130.0),
            ],
            hex(0x1d2a56),
        )
    });
    e.at(middle, (1.0, 1.0), 58.0, |e| {
        e.fill(&[(-6.0, 50.0), (6.0, 50.0), (9.0, -220.0), (0.0, -306.0), (-9.0, -220.0)], hex(0x1d2a56))
    });
    e.at(middle, (1.0, 1.0), 190.0, |e| e.line(&[(0.0, 60.0), (0.0, -316.0)], hex(0x8a2a22), 4.0));
    e.bead(middle, 17.0, &BRASS);
    e.within(&ellipse(middle, 372.0, 372.0), |e| {
        e.veil(&blob(&[(-330.0, 500.0), (-200.0, 270.0), (-20.0, 220.0), (-120.0, 330.0), (-240.0, 560.0)]), WHITE, 0.4)
    });
}

fn numeral(e: &mut Easel, text: &str) {
    let ink = hex(0x1c1c22);
    let width = |letter: char| if letter == 'I' { 15.0 } else { 34.0 };
    let mut x = -text.chars().map(width).sum::<f32>() / 2.0;
    for letter in text.chars() {
        let middle = x + width(letter) / 2.0;
        match letter {
            'I' => e.line(&[(middle, -26.0), (middle, 26.0)], ink, 6.0),
            'V' => {
                e.line(&[(middle - 13.0, -26.0), (middle, 26.0)], ink, 7.0);
                e.line(&[(middle, 26.0), (middle + 13.0, -26.0)], ink, 3.4);
            }
            _ => {
                e.line(&[(middle - 13.0, -26.0), (middle + 13.0, 26.0)], ink, 7.0);
                e.line(&[(middle - 13.0, 26.0), (middle + 13.0, -26.0)], ink, 3.4);
            }
        }
        x += width(letter);
    }
}

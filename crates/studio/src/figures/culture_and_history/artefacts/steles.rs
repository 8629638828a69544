//! Inscribed stones.

use super::easel::Easel;
use super::marks::{Cut, Hand, lines, sign};
use super::matter::{DARK_STONE, Grain, Matter};
use super::shape::{block, both, limb};
use crate::colour::hex;
use crate::figures::pen::{At, ellipse, smooth};

pub(super) fn rosetta(e: &mut Easel) {
    // The upper left and right corners and the lower right one are broken off.
    let slab = [
        (-330.0, 250.0),
        (-290.0, 190.0),
        (-220.0, 150.0),
        (-150.0, 90.0),
        (-40.0, 40.0),
        (60.0, 30.0),
        (140.0, 70.0),
        (196.0, 110.0),
        (262.0, 210.0),
        (330.0, 330.0),
        (364.0, 400.0),
        (372.0, 700.0),
        (366.0, 850.0),
        (300.0, 940.0),
        (240.0, 990.0),
        (-300.0, 996.0),
        (-372.0, 985.0),
        (-380.0, 600.0),
        (-372.0, 320.0),
    ];
    let side: Vec<At> = slab.iter().map(|&(x, y)| (x + 26.0, y + 6.0)).collect();
    e.body(&side, &Matter { base: hex(0x2c2d30), light: hex(0x44464a), ..DARK_STONE });
    e.body(&slab, &DARK_STONE);
    let light = Matter { light: hex(0xb9bcc0), base: hex(0xcfd1d2), dark: hex(0xd8dadb), ..DARK_STONE };
    let pale = Cut::Ink(light.dark);
    e.within(&slab, |e| {
        e.soft((-140.0, 300.0), 320.0, 300.0, hex(0x9aa0a8), 0.3);
        lines(e, [-350.0, 130.0, 690.0, 190.0], 6, Hand::Pictures, pale);
        lines(e, [-350.0, 346.0, 690.0, 280.0], 13, Hand::Running, pale);
        lines(e, [-350.0, 650.0, 690.0, 320.0], 17, Hand::Capitals, pale);
        e.groove(&[(-390.0, 332.0), (390.0, 332.0)], &DARK_STONE, 5.0);
        e.groove(&[(-390.0, 638.0), (390.0, 638.0)], &DARK_STONE, 5.0);
    });
    e.edge(&slab, hex(0x9a9ea4), 4.0, 0.5);
}

pub(super) fn hammurabi(e: &mut Easel) {
    let black = Matter {
        base: hex(0x3a3836),
        light: hex(0x77736e),
        dark: hex(0x171615),
        shine: 0.6,
        grain: Grain::Specks(0.2),
    };
    let stele = both(&[
        (0.0, 16.0),
        (110.0, 30.0),
        (176.0, 110.0),
        (196.0, 300.0),
        (206.0, 600.0),
        (220.0, 930.0),
        (212.0, 984.0),
        (120.0, 988.0),
        (0.0, 988.0),
    ]);
    e.body(&stele, &black);
    let field = both(&[(0.0, 50.0), (96.0, 64.0), (150.0, 130.0), (166.0, 330.0), (0.0, 342.0)]);
    e.within(&field, |e| {
        e.fill(&field, hex(0x2e2c2a));
        gods(e, &black);
    });
    e.edge(&field, black.light, 4.0, 0.6);
    e.within(&stele, |e| {
        for row in 0..14 {
            let y = 366.0 + row as f32 * 43.0;
            e.trace(&[(-230.0, y), (230.0, y)], hex(0x9a948c), 2.4, 0.7);
        }
        let mut rng = e.rng("laws");
        let cut = Cut::Ink(hex(0xb9b3a8));
        for row in 0..14 {
            for at in 0..11 {
                sign(e, (-190.0 + at as f32 * 38.0, 387.0 + row as f32 * 43.0), 34.0, Hand::Wedges, cut, &mut rng);
            }
        }
    });
}

/// The king stands with his hand raised before the god on his throne.
fn gods(e: &mut Easel, of: &Matter) {
    let stone = Matter { base: hex(0x8c867d), light: hex(0xc9c2b6), dark: hex(0x3c3935), ..*of };
    e.body(&limb(&[(-84.0, 140.0, 22.0), (-88.0, 190.0, 50.0), (-88.0, 260.0, 54.0), (-90.0, 330.0, 66.0)]), &stone);
    e.body(&ellipse((-80.0, 118.0), 19.0, 23.0), &stone);
    e.body(&limb(&[(-98.0, 102.0, 14.0), (-78.0, 92.0, 24.0), (-60.0, 102.0, 14.0)]), &stone);
    e.body(&limb(&[(-80.0, 180.0, 18.0), (-52.0, 190.0, 15.0), (-42.0, 146.0, 12.0)]), &stone);
    e.groove(&[(-66.0, 130.0), (-62.0, 158.0)], &stone, 8.0);
    for x in [-104.0, -88.0, -72.0] {
        e.groove(&[(x, 216.0), (x - 4.0, 326.0)], &stone, 3.0);
    }
    e.body(&block(44.0, 236.0, 92.0, 100.0), &stone);
    e.groove(&[(44.0, 262.0), (136.0, 262.0)], &stone, 4.0);
    e.groove(&[(44.0, 300.0), (136.0, 300.0)], &stone, 4.0);
    e.body(
        &limb(&[
            (84.0, 150.0, 26.0),
            (92.0, 190.0, 56.0),
            (88.0, 236.0, 60.0),
            (40.0, 252.0, 46.0),
            (22.0, 290.0, 38.0),
            (20.0, 334.0, 40.0),
        ]),
        &stone,
    );
    e.body(&ellipse((76.0, 122.0), 20.0, 24.0), &stone);
    for at in 0..4 {
        let y = 104.0 - at as f32 * 12.0;
        e.wire(&smooth(&[(58.0 + at as f32 * 4.0, y), (80.0, y - 7.0), (100.0 - at as f32 * 4.0, y)]), &stone, 8.0);
    }
    e.groove(&[(64.0, 136.0), (60.0, 170.0)], &stone, 10.0);
    e.body(&limb(&[(80.0, 184.0, 18.0), (36.0, 196.0, 15.0), (2.0, 182.0, 11.0)]), &stone);
    e.trace(&ellipse((-14.0, 178.0), 13.0, 13.0), stone.light, 5.0, 1.0);
    e.line(&[(-4.0, 160.0), (-26.0, 206.0)], stone.light, 5.0);
    for at in 0..3 {
        let x = 106.0 + at as f32 * 10.0;
        e.line(&smooth(&[(x, 170.0), (x + 10.0, 140.0), (x + 8.0, 112.0)]), stone.base, 5.0);
    }
    for x in [20.0, 60.0, 100.0, 132.0] {
        e.bead((x, 336.0), 12.0, &stone);
    }
}

//! Written leaves: a gospel page, manuscripts of Timbuktu, a folded codex.

use super::easel::Easel;
use super::marks::{self, Cut, Hand, lines};
use super::matter::{Grain, Matter, WOOD};
use super::shape::{blob, block, limb, polar, rounded, spiral, star};
use crate::colour::{BLACK, Rgb, hex};
use crate::figures::pen::{At, ellipse, smooth};

const VELLUM: Matter =
    Matter { base: hex(0xe8d8b0), light: hex(0xf6ecd0), dark: hex(0xb89a62), shine: 0.0, grain: Grain::Specks(0.14) };

pub(super) fn kells(e: &mut Easel) {
    e.body(
        &rounded(-372.0, 20.0, 744.0, 968.0, 10.0),
        &Matter { base: hex(0x5a3520), light: hex(0x7a4c30), dark: hex(0x2c180c), ..WOOD },
    );
    let page = [(-346.0, 34.0), (340.0, 40.0), (348.0, 964.0), (-340.0, 968.0)];
    e.body(&page, &VELLUM);
    e.soft((-346.0, 500.0), 90.0, 520.0, BLACK, 0.35);
    let (ink, red, green, gold, violet) = (hex(0x2c2018), hex(0xb4402c), hex(0x3f7a58), hex(0xd8ab3c), hex(0x6a4a86));
    e.within(&page, |e| {
        e.rim(&block(-300.0, 80.0, 600.0, 840.0), gold, 20.0);
        e.rim(&block(-300.0, 80.0, 600.0, 840.0), ink, 4.0);
        // The great letter: a long stroke from upper right sweeping down to the left, a crossing curve, a tall stem.
        let sweep = [
            (210.0, 130.0, 60.0),
            (110.0, 260.0, 84.0),
            (-30.0, 440.0, 96.0),
            (-140.0, 640.0, 84.0),
            (-240.0, 870.0, 40.0),
        ];
        let bow = [
            (-240.0, 170.0, 60.0),
            (-130.0, 240.0, 80.0),
            (-40.0, 380.0, 90.0),
            (90.0, 480.0, 84.0),
            (220.0, 500.0, 60.0),
            (246.0, 400.0, 40.0),
        ];
        for spine in [&sweep[..], &bow[..]] {
            let shape = limb(spine);
            let wide: Vec<(f32, f32, f32)> = spine.iter().map(|&(x, y, w)| (x, y, w + 20.0)).collect();
            e.fill(&limb(&wide), ink);
            let gilt: Vec<(f32, f32, f32)> = spine.iter().map(|&(x, y, w)| (x, y, w + 10.0)).collect();
            e.fill(&limb(&gilt), gold);
            e.fill(&shape, violet);
            e.within(&shape, |e| knots(e, spine, gold));
        }
        for (at, r, rgb) in [
            ((160.0, 330.0), 76.0, red),
            ((-190.0, 400.0), 84.0, green),
            ((80.0, 680.0), 104.0, red),
            ((220.0, 640.0), 56.0, green),
            ((-60.0, 820.0), 66.0, violet),
            ((-220.0, 640.0), 44.0, red),
            ((40.0, 160.0), 50.0, green),
            ((190.0, 810.0), 72.0, violet),
        ] {
            roundel(e, at, r, (rgb, gold, ink));
        }
        for at in 0..80 {
            let angle = at as f32 * 4.5;
            e.dot(polar((80.0, 680.0), 120.0, angle), 3.0, red);
        }
    });
}

fn knots(e: &mut Easel, spine: &[(f32, f32, f32)], gold: Rgb) {
    let line = smooth(&spine.iter().map(|&(x, y, _)| (x, y)).collect::<Vec<_>>());
    for (at, place) in line.iter().enumerate().step_by(3) {
        e.trace(&ellipse(*place, 26.0, 17.0), gold, 5.0, 1.0);
        e.trace(&ellipse(*place, 13.0, 27.0), hex(0xd98a5a), 4.0, 1.0);
        if at % 6 == 0 {
            e.dot(*place, 5.0, hex(0xf2e6c0));
        }
    }
}

fn roundel(e: &mut Easel, at: At, r: f32, (rgb, gold, ink): (Rgb, Rgb, Rgb)) {
    e.dot(at, r + 6.0, ink);
    e.dot(at, r, gold);
    e.dot(at, r - 8.0, rgb);
    for arm in 0..3 {
        let centre = polar(at, r * 0.48, arm as f32 * 120.0 + r);
        e.trace(&spiral(centre, r * 0.36, 2.2, arm as f32 * 120.0), gold, 4.0, 1.0);
        e.dot(centre, r * 0.07, hex(0xf2e6c0));
    }
    e.trace(&spiral(at, r * 0.3, -1.6, 0.0), hex(0xf2e6c0), 3.6, 1.0);
}

pub(super) fn timbuktu(e: &mut Easel) {
    // The tooled wallet lies open behind; leaves slip out of it.
    let leather = Matter {
        base: hex(0x8a3f26),
        light: hex(0xb86a48),
        dark: hex(0x4a1e10),
        shine: 0.3,
        grain: Grain::Specks(0.2),
    };
    let wallet = [
        (-480.0, 150.0),
        (120.0, 60.0),
        (300.0, 30.0),
        (420.0, 140.0),
        (330.0, 260.0),
        (330.0, 730.0),
        (-440.0, 800.0),
    ];
    e.body(&wallet, &leather);
    e.within(&wallet, |e| {
        for inset in [24.0, 40.0] {
            e.trace(
                &[
                    (-460.0 + inset, 150.0 + inset),
                    (120.0, 60.0 + inset),
                    (290.0, 34.0 + inset),
                    (400.0 - inset, 140.0),
                ],
                hex(0xe2b070),
                5.0,
                0.8,
            );
        }
        for at in 0..4 {
            e.rim(
                &star((-300.0 + at as f32 * 170.0, 150.0 - at as f32 * 24.0), 36.0, 22.0, 8, 0.0),
                hex(0xe2b070),
                5.0,
            );
        }
        e.rim(&ellipse((330.0, 140.0), 40.0, 40.0), hex(0xe2b070), 6.0);
    });
    loose_leaves(e);
}

fn loose_leaves(e: &mut Easel) {
    let paper = Matter {
        base: hex(0xe6cf9c),
        light: hex(0xf6e8c4),
        dark: hex(0xb08a50),
        shine: 0.0,
        grain: Grain::Specks(0.22),
    };
    for (x, y, turn) in [(-330.0, 230.0, -7.0), (-90.0, 270.0, 3.0), (130.0, 250.0, 9.0)] {
        e.at((x, y), (1.0, 1.0), turn, |e| {
            let sheet = blob(&[
                (0.0, 0.0),
                (130.0, -6.0),
                (330.0, 4.0),
                (336.0, 250.0),
                (326.0, 560.0),
                (160.0, 568.0),
                (-6.0, 560.0),
                (4.0, 280.0),
            ]);
            let low: Vec<At> = sheet.iter().map(|&(px, py)| (px + 9.0, py + 11.0)).collect();
            e.veil(&low, BLACK, 0.4);
            e.body(&sheet, &paper);
            e.rim(&block(34.0, 36.0, 262.0, 490.0), hex(0xa4422c), 3.0);
            lines(e, [44.0, 44.0, 242.0, 474.0], 11, Hand::Pen, Cut::Ink(marks::BROWN));
            for row in [2.0, 6.0, 9.0] {
                e.dot((70.0 + row * 20.0, 66.0 + row * 43.0), 9.0, hex(0xb4402c));
            }
            e.rim(&ellipse((312.0, 140.0), 15.0, 15.0), hex(0xa4422c), 4.0);
        });
    }
}

pub(super) fn dresden(e: &mut Easel) {
    let bark = Matter {
        base: hex(0xe2cb98),
        light: hex(0xf4e5bf),
        dark: hex(0xa88450),
        shine: 0.0,
        grain: Grain::Specks(0.22),
    };
    for page in 0..5 {
        let x = -480.0 + page as f32 * 192.0;
        let dip = if page % 2 == 0 { 26.0 } else { 0.0 };
        let up = 26.0 - dip;
        let leaf = [(x, 60.0 + dip), (x + 192.0, 60.0 + up), (x + 192.0, 600.0 + up), (x, 600.0 + dip)];
        e.body(&leaf, &bark);
        e.within(&leaf, |e| {
            e.fade(
                &leaf,
                (x, 0.0),
                (x + 192.0, 0.0),
                &[
                    (0.0, BLACK, if page % 2 == 0 { 0.0 } else { 0.26 }),
                    (1.0, BLACK, if page % 2 == 0 { 0.26 } else { 0.0 }),
                ],
            );
            codex_page(e, x, page);
        });
    }
}

fn codex_page(e: &mut Easel, x: f32, page: usize) {
    let (red, black, blue) = (hex(0xa8372a), hex(0x241c18), hex(0x4f8aa0));
    for y in [90.0, 262.0, 434.0, 606.0] {
        e.line(&[(x + 8.0, y), (x + 184.0, y)], red, 5.0);
    }
    let mut rng = e.rng("codex");
    for row in 0..3 {
        let y = 90.0 + row as f32 * 172.0;
        for column in 0..4 {
            let (gx, gy) = (x + 30.0 + column as f32 * 44.0, y + 28.0);
            e.fill(&rounded(gx - 18.0, gy - 17.0, 36.0, 34.0, 11.0), hex(0xd0b47c));
            e.rim(&rounded(gx - 18.0, gy - 17.0, 36.0, 34.0, 11.0), black, 3.4);
            marks::sign(e, (gx, gy), 24.0, Hand::Pictures, Cut::Ink(black), &mut rng);
        }
        // A seated figure in profile, and numbers in bars and dots.
        let fx = x + 62.0;
        let tone = if (row + page).is_multiple_of(2) { blue } else { red };
        e.fill(
            &limb(&[(fx, y + 86.0, 30.0), (fx - 6.0, y + 130.0, 36.0), (fx + 34.0, y + 152.0, 22.0)]),
            hex(0xb8865a),
        );
        e.fill(
            &blob(&[
                (fx - 22.0, y + 80.0),
                (fx - 10.0, y + 56.0),
                (fx + 20.0, y + 58.0),
                (fx + 30.0, y + 78.0),
                (fx + 14.0, y + 92.0),
                (fx - 14.0, y + 94.0),
            ]),
            hex(0xb8865a),
        );
        e.rim(&limb(&[(fx, y + 86.0, 30.0), (fx - 6.0, y + 130.0, 36.0), (fx + 34.0, y + 152.0, 22.0)]), black, 3.0);
        e.fill(
            &blob(&[
                (fx - 26.0, y + 66.0),
                (fx - 34.0, y + 44.0),
                (fx - 4.0, y + 50.0),
                (fx + 20.0, y + 42.0),
                (fx + 10.0, y + 62.0),
            ]),
            tone,
        );
        e.line(&smooth(&[(fx - 30.0, y + 50.0), (fx - 56.0, y + 66.0), (fx - 52.0, y + 100.0)]), tone, 7.0);
        e.dot((fx + 12.0, y + 74.0), 3.6, black);
        e.line(&smooth(&[(fx + 6.0, y + 104.0), (fx + 34.0, y + 110.0), (fx + 44.0, y + 94.0)]), hex(0xb8865a), 9.0);
        let nx = x + 146.0;
        for at in 0..1 + (row + page) % 3 {
            e.fill(
                &rounded(nx - 26.0, y + 140.0 - at as f32 * 17.0, 52.0, 9.0, 3.0),
                if row % 2 == 0 { black } else { red },
            );
        }
        for at in 0..1 + (row + page * 2) % 4 {
            e.dot((nx - 20.0 + at as f32 * 14.0, y + 78.0), 5.0, if row % 2 == 0 { black } else { red });
        }
    }
}

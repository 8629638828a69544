//! Seals.

use super::easel::Easel;
use super::marks::{Cut, Hand, sign};
use super::matter::{CLAY, Grain, Matter};
use super::shape::{blob, block, both, leaf, limb, rounded};
use crate::colour::hex;
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn cylinder_seal(e: &mut Easel) {
    let strip = rounded(-150.0, 110.0, 640.0, 400.0, 30.0);
    let low: Vec<At> = strip.iter().map(|&(x, y)| (x + 12.0, y + 14.0)).collect();
    e.fill(&low, hex(0x7a5430));
    e.body(&strip, &CLAY);
    let frame = block(-120.0, 150.0, 580.0, 320.0);
    e.veil(&frame, hex(0x6e4c2e), 0.25);
    for x in [-30.0, 170.0, 370.0] {
        hero_and_beast(e, x, if x > 100.0 && x < 300.0 { -1.0 } else { 1.0 });
    }
    e.groove(&[(-120.0, 156.0), (460.0, 156.0)], &CLAY, 5.0);
    e.groove(&[(-120.0, 466.0), (460.0, 466.0)], &CLAY, 5.0);
    let green = Matter {
        base: hex(0x3f6b50),
        light: hex(0x96c0a2),
        dark: hex(0x16301f),
        shine: 0.8,
        grain: Grain::Patina(hex(0x24463a)),
    };
    let seal = super::pot::Pot::new(&[(92.0, 120.0), (92.0, 300.0), (92.0, 500.0)], 0.22);
    e.at((-330.0, 0.0), (1.0, 1.0), 0.0, |e| {
        seal.base(e, green.base);
        seal.shade(e, &green);
        e.within(&seal.outline(), |e| {
            e.at((-20.0, 20.0), (0.9, 1.0), 0.0, |e| {
                for (a, b) in [
                    ((-20.0, 220.0), (-20.0, 330.0)),
                    ((-20.0, 330.0), (-44.0, 420.0)),
                    ((-20.0, 330.0), (6.0, 420.0)),
                    ((-20.0, 250.0), (40.0, 230.0)),
                    ((50.0, 220.0), (60.0, 330.0)),
                    ((60.0, 330.0), (44.0, 420.0)),
                    ((60.0, 330.0), (90.0, 420.0)),
                ] {
                    e.groove(&[a, b], &green, 13.0);
                }
                e.groove(&ellipse((-20.0, 196.0), 15.0, 15.0), &green, 8.0);
                e.groove(&ellipse((54.0, 190.0), 17.0, 13.0), &green, 8.0);
            });
        });
        seal.mouth(e, hex(0x5e8c6e), green.light, 5.0);
        e.fill(&ellipse((0.0, 120.0), 24.0, 8.0), hex(0x10201a));
    });
}

fn hero_and_beast(e: &mut Easel, x: f32, way: f32) {
    e.at((x, 0.0), (way, 1.0), 0.0, |e| {
        e.bump(&limb(&[(-40.0, 230.0, 30.0), (-40.0, 300.0, 34.0), (-44.0, 360.0, 30.0)]), &CLAY, 5.0);
        for leg in [
            [(-40.0, 350.0, 22.0), (-64.0, 400.0, 18.0), (-62.0, 456.0, 14.0)],
            [(-40.0, 350.0, 22.0), (-16.0, 400.0, 18.0), (-20.0, 456.0, 14.0)],
        ] {
            e.bump(&limb(&leg), &CLAY, 5.0);
        }
        e.bump(&ellipse((-40.0, 204.0), 24.0, 26.0), &CLAY, 5.0);
        e.bump(&limb(&[(-40.0, 248.0, 18.0), (0.0, 270.0, 15.0), (34.0, 244.0, 12.0)]), &CLAY, 5.0);
        e.bump(&limb(&[(50.0, 220.0, 30.0), (60.0, 290.0, 48.0), (54.0, 360.0, 40.0)]), &CLAY, 5.0);
        e.bump(
            &blob(&[(30.0, 190.0), (60.0, 172.0), (80.0, 200.0), (66.0, 232.0), (36.0, 226.0), (16.0, 216.0)]),
            &CLAY,
            5.0,
        );
        for leg in [
            [(50.0, 350.0, 24.0), (30.0, 410.0, 16.0), (36.0, 456.0, 13.0)],
            [(64.0, 350.0, 24.0), (86.0, 404.0, 16.0), (76.0, 456.0, 13.0)],
        ] {
            e.bump(&limb(&leg), &CLAY, 5.0);
        }
        e.wire(&smooth(&[(78.0, 350.0), (104.0, 320.0), (98.0, 270.0)]), &CLAY, 9.0);
        e.wire(&arc((52.0, 180.0), 30.0, 26.0, 200.0, 320.0), &CLAY, 9.0);
    });
}

pub(super) fn indus_seal(e: &mut Easel) {
    let stone = Matter {
        base: hex(0xd6cbb4),
        light: hex(0xf4eddc),
        dark: hex(0x8c7c60),
        shine: 0.4,
        grain: Grain::Specks(0.16),
    };
    let plate = rounded(-420.0, 60.0, 840.0, 840.0, 34.0);
    let low: Vec<At> = plate.iter().map(|&(x, y)| (x + 20.0, y + 22.0)).collect();
    e.fill(&low, hex(0x77684c));
    e.body(&plate, &stone);
    let field = rounded(-380.0, 100.0, 760.0, 760.0, 20.0);
    e.veil(&field, stone.dark, 0.2);
    let mut rng = e.rng("indus");
    for at in 0..5 {
        let x = -290.0 + at as f32 * 146.0;
        match at {
            0 => e.groove(
                &smooth(&[(x - 40.0, 200.0), (x, 150.0), (x + 40.0, 200.0), (x, 250.0), (x - 40.0, 200.0)]),
                &stone,
                13.0,
            ),
            1 => {
                for off in [-36.0, -12.0, 12.0, 36.0] {
                    e.groove(&[(x + off, 150.0), (x + off, 250.0)], &stone, 12.0);
                }
            }
            2 => {
                e.groove(&[(x - 44.0, 150.0), (x - 30.0, 250.0), (x + 30.0, 250.0), (x + 44.0, 150.0)], &stone, 13.0);
                e.groove(&[(x, 170.0), (x, 250.0)], &stone, 11.0);
            }
            3 => sign(e, (x, 200.0), 110.0, Hand::Bones, Cut::Into(&stone), &mut rng),
            _ => {
                e.groove(&[(x, 140.0), (x, 260.0)], &stone, 12.0);
                e.groove(&arc((x, 180.0), 44.0, 40.0, 0.0, 180.0), &stone, 12.0);
            }
        }
    }
    unicorn(e, &stone);
}

/// The animal in profile to the left, one horn, a stand before it.
fn unicorn(e: &mut Easel, stone: &Matter) {
    for leg in [
        [(-150.0, 600.0, 80.0), (-160.0, 720.0, 44.0), (-156.0, 826.0, 36.0)],
        [(-80.0, 600.0, 70.0), (-84.0, 720.0, 40.0), (-86.0, 820.0, 34.0)],
        [(216.0, 590.0, 96.0), (240.0, 720.0, 46.0), (220.0, 826.0, 36.0)],
        [(280.0, 590.0, 80.0), (300.0, 720.0, 42.0), (290.0, 820.0, 34.0)],
    ] {
        e.bump(&limb(&leg), stone, 8.0);
    }
    let body = blob(&[
        (-190.0, 560.0),
        (-200.0, 480.0),
        (-150.0, 430.0),
        (0.0, 446.0),
        (180.0, 430.0),
        (300.0, 460.0),
        (330.0, 560.0),
        (300.0, 650.0),
        (120.0, 670.0),
        (-60.0, 680.0),
        (-160.0, 650.0),
    ]);
    e.body(&body, stone);
    let neck = blob(&[
        (-110.0, 480.0),
        (-150.0, 620.0),
        (-236.0, 560.0),
        (-270.0, 450.0),
        (-340.0, 470.0),
        (-352.0, 434.0),
        (-300.0, 380.0),
        (-236.0, 346.0),
        (-170.0, 380.0),
    ]);
    e.body(&neck, stone);
    for at in 0..4 {
        let x = -230.0 + at as f32 * 24.0;
        e.groove(&smooth(&[(x, 400.0), (x + 20.0, 470.0), (x + 16.0, 560.0)]), stone, 7.0);
    }
    e.bump(
        &limb(&[(-236.0, 360.0, 26.0), (-290.0, 320.0, 22.0), (-300.0, 276.0, 16.0), (-250.0, 262.0, 8.0)]),
        stone,
        6.0,
    );
    e.bump(&leaf((-196.0, 372.0), (-130.0, 340.0), 34.0), stone, 5.0);
    e.dot((-286.0, 408.0), 11.0, stone.dark.lighter(-0.1));
    e.wire(&smooth(&[(326.0, 500.0), (366.0, 560.0), (356.0, 680.0), (350.0, 760.0)]), stone, 15.0);
    e.groove(&arc((-70.0, 520.0), 80.0, 110.0, -70.0, 110.0), stone, 8.0);
    e.wire(&[(-310.0, 836.0), (-310.0, 640.0)], stone, 14.0);
    e.bump(
        &both(&[(0.0, 620.0), (50.0, 630.0), (36.0, 690.0), (0.0, 700.0)])
            .iter()
            .map(|&(x, y)| (x - 310.0, y))
            .collect::<Vec<_>>(),
        stone,
        6.0,
    );
    e.bump(&rounded(-346.0, 556.0, 72.0, 54.0, 10.0), stone, 5.0);
}

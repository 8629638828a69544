//! Tablets, discs and bones with signs.

use super::easel::Easel;
use super::marks::{Cut, Hand, lines, sign};
use super::matter::{CLAY, Grain, Matter, TERRACOTTA};
use super::shape::{blob, both, spiral};
use crate::colour::{BLACK, WHITE, hex};
use crate::figures::pen::{At, ellipse, smooth};

pub(super) fn cuneiform(e: &mut Easel) {
    let tablet = blob(&[
        (-320.0, 70.0),
        (-100.0, 40.0),
        (160.0, 44.0),
        (340.0, 80.0),
        (360.0, 300.0),
        (354.0, 700.0),
        (336.0, 930.0),
        (120.0, 960.0),
        (-140.0, 958.0),
        (-330.0, 930.0),
        (-360.0, 660.0),
        (-352.0, 300.0),
    ]);
    let clay = Matter { base: hex(0xc39a68), light: hex(0xe8cba0), dark: hex(0x7a5430), ..CLAY };
    let low: Vec<At> = tablet.iter().map(|&(x, y)| (x + 14.0, y + 14.0)).collect();
    e.fill(&low, hex(0x6b4828));
    e.body(&tablet, &clay);
    e.within(&tablet, |e| {
        for row in 0..11 {
            e.groove(&[(-350.0, 96.0 + row as f32 * 78.0), (350.0, 96.0 + row as f32 * 78.0)], &clay, 3.0);
        }
        e.groove(&[(16.0, 60.0), (14.0, 950.0)], &clay, 4.0);
        lines(e, [-330.0, 98.0, 336.0, 780.0], 10, Hand::Wedges, Cut::Into(&clay));
        e.at((360.0, 0.0), (1.0, 1.0), 0.0, |e| {
            lines(e, [-336.0, 98.0, 320.0, 780.0], 10, Hand::Wedges, Cut::Into(&clay))
        });
    });
    let chip = blob(&[(250.0, 60.0), (366.0, 60.0), (366.0, 170.0), (320.0, 150.0), (290.0, 110.0)]);
    e.within(&tablet, |e| {
        e.fill(&chip, hex(0xa57c50));
        e.edge(&chip, hex(0x6b4828), 5.0, 0.8);
    });
}

pub(super) fn cyrus(e: &mut Easel) {
    let clay = Matter { base: hex(0xc7a06c), light: hex(0xefd6a8), dark: hex(0x785230), ..CLAY };
    let barrel = blob(&[
        (-470.0, 130.0),
        (-440.0, 90.0),
        (-240.0, 44.0),
        (0.0, 30.0),
        (240.0, 44.0),
        (440.0, 90.0),
        (474.0, 140.0),
        (484.0, 230.0),
        (474.0, 330.0),
        (440.0, 380.0),
        (240.0, 424.0),
        (0.0, 440.0),
        (-240.0, 424.0),
        (-440.0, 380.0),
        (-474.0, 330.0),
        (-484.0, 230.0),
    ]);
    e.body(&barrel, &clay);
    e.within(&barrel, |e| {
        let mut rng = e.rng("cyrus");
        let stops = [(0.0, WHITE, 0.2), (0.3, WHITE, 0.14), (0.55, BLACK, 0.0), (1.0, BLACK, 0.55)];
        for row in 0..11 {
            let v = -0.92 + 1.84 * (row as f32 + 0.5) / 11.0;
            let swell = |x: f32| 235.0 + v * (206.0 - (x / 484.0).powi(2) * 66.0);
            e.groove(
                &(-9..=9).map(|s| (s as f32 * 50.0, swell(s as f32 * 50.0) + 18.0)).collect::<Vec<_>>(),
                &clay,
                2.4,
            );
            for at in 0..26 {
                let x = -440.0 + at as f32 * 35.0;
                sign(e, (x, swell(x)), 31.0 * (1.0 - v * v * 0.25), Hand::Wedges, Cut::Into(&clay), &mut rng);
            }
        }
        e.fade(&barrel, (0.0, 30.0), (0.0, 440.0), &stops);
        let gap = blob(&[(150.0, 20.0), (290.0, 30.0), (320.0, 110.0), (260.0, 170.0), (190.0, 120.0)]);
        e.fill(&gap, hex(0xa88254));
        e.edge(&gap, hex(0x5e4024), 5.0, 0.8);
        for line in
            [[(180.0, 150.0), (120.0, 260.0), (150.0, 440.0)], [(-160.0, 40.0), (-190.0, 220.0), (-140.0, 430.0)]]
        {
            e.line(&smooth(&line), hex(0x5e4024), 4.0);
        }
    });
}

pub(super) fn oracle_bone(e: &mut Easel) {
    let bone =
        Matter { base: hex(0xd9bd88), light: hex(0xf5e4bc), dark: hex(0x866236), shine: 0.35, grain: Grain::Cracks };
    let plastron = both(&[
        (0.0, 40.0),
        (120.0, 60.0),
        (190.0, 130.0),
        (300.0, 220.0),
        (330.0, 330.0),
        (280.0, 430.0),
        (286.0, 560.0),
        (336.0, 680.0),
        (250.0, 800.0),
        (190.0, 940.0),
        (80.0, 900.0),
        (0.0, 860.0),
    ]);
    e.body(&plastron, &bone);
    e.within(&plastron, |e| {
        e.soft((180.0, 700.0), 160.0, 180.0, hex(0x7a4e22), 0.35);
        e.groove(&smooth(&[(0.0, 40.0), (8.0, 300.0), (-6.0, 600.0), (0.0, 870.0)]), &bone, 7.0);
        for (y, dip) in [(230.0, 60.0), (450.0, 10.0), (680.0, -40.0)] {
            e.groove(
                &smooth(&[(-350.0, y - 20.0), (-150.0, y + dip), (0.0, y), (150.0, y + dip), (350.0, y - 20.0)]),
                &bone,
                6.0,
            );
        }
        let mut rng = e.rng("oracle");
        for column in 0..6 {
            for row in 0..10 {
                let x = [-236.0_f32, -152.0, -66.0, 66.0, 152.0, 236.0][column];
                let y = 150.0 + row as f32 * 74.0;
                if (x.abs() > 200.0 && !(240.0..780.0).contains(&y)) || rng.chance(0.16) {
                    continue;
                }
                sign(e, (x, y), 52.0, Hand::Bones, Cut::Ink(hex(0x4a2a12)), &mut rng);
            }
        }
        for line in [
            [(110.0, 280.0), (96.0, 330.0), (140.0, 380.0), (210.0, 386.0)],
            [(-110.0, 520.0), (-120.0, 590.0), (-180.0, 620.0), (-260.0, 600.0)],
            [(80.0, 560.0), (104.0, 640.0), (90.0, 720.0), (150.0, 800.0)],
            [(-60.0, 90.0), (-80.0, 160.0), (-60.0, 210.0), (-100.0, 280.0)],
        ] {
            e.line(&line, hex(0x3a2010), 5.0);
            e.line(&[line[1], (line[1].0 + 54.0, line[1].1 - 10.0)], hex(0x3a2010), 4.0);
        }
    });
}

pub(super) fn phaistos(e: &mut Easel) {
    let clay = Matter { base: hex(0xb97a4c), light: hex(0xe3ae80), dark: hex(0x6c3e20), ..TERRACOTTA };
    let disc = blob(
        &(0..14)
            .map(|at| super::shape::polar((0.0, 480.0), if at % 3 == 0 { 462.0 } else { 454.0 }, at as f32 * 25.7))
            .collect::<Vec<_>>(),
    );
    let low: Vec<At> = disc.iter().map(|&(x, y)| (x + 12.0, y + 14.0)).collect();
    e.fill(&low, hex(0x5a3218));
    e.body(&disc, &clay);
    e.groove(&spiral((0.0, 480.0), 436.0, 4.4, 200.0), &clay, 7.0);
    let mut rng = e.rng("phaistos");
    // The signs follow the spiral in groups that strokes part.
    let mut t: f32 = 0.12;
    let mut number = 0_usize;
    while t < 0.985 {
        let angle = 200.0 + t * 4.4 * 360.0;
        let radius = 436.0 * t + 50.0;
        if radius > 428.0 {
            break;
        }
        let place = super::shape::polar((0.0, 480.0), radius, angle);
        e.at(place, (1.0, 1.0), angle + 90.0, |e| match number % 5 {
            4 => e.groove(&[(0.0, -44.0), (0.0, 44.0)], &clay, 5.0),
            1 => {
                e.groove(&ellipse((0.0, 0.0), 21.0, 25.0), &clay, 6.0);
                e.groove(&[(-6.0, 4.0), (10.0, 6.0)], &clay, 5.0);
                e.groove(&[(-10.0, -24.0), (-16.0, -38.0)], &clay, 5.0);
            }
            2 => {
                e.groove(&ellipse((0.0, 0.0), 23.0, 23.0), &clay, 5.0);
                for a in 0..7 {
                    let (x, y) =
                        if a == 6 { (0.0, 0.0) } else { super::shape::polar((0.0, 0.0), 13.0, a as f32 * 60.0) };
                    e.dot((x, y), 4.0, clay.dark);
                }
            }
            _ => sign(e, (0.0, 0.0), 60.0, Hand::Pictures, Cut::Into(&clay), &mut rng),
        });
        number += 1;
        t += 54.0 / (4.4 * std::f32::consts::TAU * radius);
    }
}

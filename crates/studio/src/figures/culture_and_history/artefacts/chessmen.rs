//! The chessmen from Lewis: a king, a queen and a warder who bites his shield.

use super::easel::Easel;
use super::matter::IVORY;
use super::shape::{both, limb, nose, rounded, spiral};
use super::statues::robe;
use crate::colour::hex;
use crate::figures::pen::{At, ellipse, smooth};

pub(super) fn chessmen(e: &mut Easel) {
    chess_king(e, (-290.0, 990.0), 1.0);
    chess_queen(e, (10.0, 990.0), 0.92);
    chess_warder(e, (300.0, 990.0), 0.9);
}

fn chess_face(e: &mut Easel, y: f32, wide: f32) {
    let face =
        both(&[(0.0, y - 70.0), (wide, y - 60.0), (wide * 1.05, y + 10.0), (wide * 0.7, y + 74.0), (0.0, y + 90.0)]);
    e.body(&face, &IVORY);
    for side in [-1.0, 1.0] {
        e.rim(&ellipse((side * wide * 0.42, y - 6.0), 19.0, 17.0), hex(0x5a4020), 5.0);
        e.dot((side * wide * 0.42, y - 6.0), 8.0, hex(0x3a2812));
    }
    nose(e, (0.0, y - 20.0), y + 34.0, 40.0, &IVORY);
}

fn chess_king(e: &mut Easel, foot: At, size: f32) {
    e.at(foot, (size, size), 0.0, |e| {
        e.body(&rounded(-150.0, -440.0, 300.0, 440.0, 20.0), &IVORY);
        e.groove(&spiral((-116.0, -400.0), 24.0, 1.6, 0.0), &IVORY, 5.0);
        e.groove(&spiral((116.0, -400.0), 24.0, -1.6, 180.0), &IVORY, 5.0);
        robe(e, -480.0, 124.0);
        for side in [-1.0, 1.0] {
            e.body(
                &limb(&[(side * 96.0, -430.0, 64.0), (side * 120.0, -310.0, 60.0), (side * 60.0, -260.0, 46.0)]),
                &IVORY,
            );
        }
        e.body(&rounded(-110.0, -268.0, 220.0, 40.0, 14.0), &IVORY);
        e.bead((-60.0, -254.0), 24.0, &IVORY);
        e.bead((60.0, -254.0), 24.0, &IVORY);
        chess_face(e, -570.0, 74.0);
        e.body(&both(&[(0.0, -540.0), (64.0, -546.0), (54.0, -470.0), (0.0, -430.0)]), &IVORY);
        for x in [-34.0, -12.0, 12.0, 34.0] {
            e.groove(&smooth(&[(x, -524.0), (x * 0.8, -452.0)]), &IVORY, 4.0);
        }
        e.line(&smooth(&[(-24.0, -520.0), (0.0, -512.0), (24.0, -520.0)]), hex(0x5a4020), 6.0);
        for side in [-1.0, 1.0] {
            e.body(
                &limb(&[(side * 78.0, -610.0, 26.0), (side * 92.0, -520.0, 30.0), (side * 84.0, -440.0, 20.0)]),
                &IVORY,
            );
        }
        crown(e, -640.0);
    });
}

fn crown(e: &mut Easel, y: f32) {
    let tall = [
        (-86.0, y + 24.0),
        (-94.0, y - 56.0),
        (-58.0, y - 20.0),
        (-36.0, y - 76.0),
        (0.0, y - 26.0),
        (36.0, y - 76.0),
        (58.0, y - 20.0),
        (94.0, y - 56.0),
        (86.0, y + 24.0),
    ];
    e.body(&tall, &IVORY);
    for x in [-50.0, 0.0, 50.0] {
        e.groove(&ellipse((x, y), 9.0, 9.0), &IVORY, 4.0);
    }
    for (x, dy) in [(-94.0, -58.0), (-36.0, -78.0), (36.0, -78.0), (94.0, -58.0)] {
        e.bead((x, y + dy), 10.0, &IVORY);
    }
}

fn chess_queen(e: &mut Easel, foot: At, size: f32) {
    e.at(foot, (size, size), 0.0, |e| {
        e.body(&rounded(-140.0, -420.0, 280.0, 420.0, 20.0), &IVORY);
        robe(e, -470.0, 116.0);
        e.body(&both(&[(0.0, -650.0), (90.0, -620.0), (104.0, -470.0), (0.0, -440.0)]), &IVORY);
        chess_face(e, -560.0, 66.0);
        e.line(&smooth(&[(-20.0, -508.0), (0.0, -502.0), (20.0, -508.0)]), hex(0x5a4020), 6.0);
        e.body(&limb(&[(-90.0, -420.0, 60.0), (-106.0, -300.0, 54.0), (-30.0, -270.0, 40.0)]), &IVORY);
        // One hand to the cheek.
        e.body(
            &limb(&[(92.0, -420.0, 60.0), (116.0, -330.0, 54.0), (96.0, -430.0, 44.0), (72.0, -510.0, 42.0)]),
            &IVORY,
        );
        e.body(&rounded(36.0, -560.0, 52.0, 66.0, 24.0), &IVORY);
        crown(e, -628.0);
    });
}

fn chess_warder(e: &mut Easel, foot: At, size: f32) {
    e.at(foot, (size, size), 0.0, |e| {
        robe(e, -500.0, 110.0);
        e.body(&limb(&[(100.0, -430.0, 60.0), (136.0, -320.0, 54.0), (120.0, -250.0, 44.0)]), &IVORY);
        e.body(&[(108.0, -640.0), (128.0, -690.0), (148.0, -640.0), (146.0, -260.0), (110.0, -260.0)], &IVORY);
        e.body(&rounded(84.0, -262.0, 90.0, 26.0, 10.0), &IVORY);
        chess_face(e, -570.0, 70.0);
        let helmet = both(&[(0.0, -740.0), (40.0, -700.0), (82.0, -630.0), (90.0, -596.0), (0.0, -604.0)]);
        e.body(&helmet, &IVORY);
        e.groove(&[(0.0, -730.0), (0.0, -610.0)], &IVORY, 5.0);
        // He bites the rim of his shield.
        let shield = both(&[(0.0, -520.0), (92.0, -506.0), (112.0, -400.0), (70.0, -230.0), (0.0, -160.0)])
            .iter()
            .map(|&(x, y)| (x - 24.0, y))
            .collect::<Vec<_>>();
        e.body(&shield, &IVORY);
        e.groove(&[(-24.0, -500.0), (-24.0, -180.0)], &IVORY, 7.0);
        e.groove(&[(-124.0, -390.0), (76.0, -390.0)], &IVORY, 7.0);
        for at in -3_i32..=3 {
            e.fill(&rounded(at as f32 * 15.0 - 6.5, -534.0, 13.0, 26.0, 4.0), hex(0xfdf6e0));
            e.edge(&rounded(at as f32 * 15.0 - 6.5, -534.0, 13.0, 26.0, 4.0), hex(0x5a4020), 3.0, 1.0);
        }
        e.body(&limb(&[(-90.0, -440.0, 56.0), (-136.0, -380.0, 50.0), (-120.0, -330.0, 42.0)]), &IVORY);
    });
}

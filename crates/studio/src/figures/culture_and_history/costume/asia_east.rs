//! Dress of Japan, and the scholar of Korea.

use super::body::Shoe;
use super::cut::{both, darker};
use super::easel::Easel;
use super::ground::Place;
use super::{Dress, dress};

pub(super) const DRESSES: &[Dress] = &[
    dress("court_lady_of_heian_japan", heian, [16.0, 260.0], [0xf6e2d0, 0x1e1a1e], Place::Screens),
    dress("maiko", maiko, [56.0, 190.0], [0xf9f0ea, 0x1c181c], Place::Screens),
    dress("samurai_in_court_dress", samurai, [40.0, 200.0], [0xeabf98, 0x1e1a1e], Place::Screens),
    dress("scholar_of_joseon_korea", scholar, [70.0, 170.0], [0xecc4a0, 0x241c1c], Place::Court),
];

fn heian(e: &mut Easel) {
    let red = 0xc42a30;
    let layers = [0x4f8f5a, 0x8fbf6a, 0xe8e0a0, 0xf3c48a, 0xe89a9a, 0xd8707a, 0x9a5a9a];
    // Hair to the ground, behind everything.
    e.loose(720.0);
    e.plain(&both(&[(30.0, 640.0), (30.0, 640.0), (150.0, 800.0), (150.0, 800.0)]), red);
    e.note(2, (16.0, 760.0));
    for (at, rgb) in layers.iter().enumerate() {
        let s = at as f32 * 13.0;
        for side in [-1.0, 1.0] {
            let train = [(side * 30.0, 150.0), (side * 30.0, 150.0), (side * 96.0, 180.0), (side * (150.0 - s * 0.3), 420.0), (side * (256.0 - s), 796.0 - s * 0.3), (side * (256.0 - s), 796.0 - s * 0.3), (side * (104.0 - s * 0.7), 800.0 - s * 0.4), (side * (104.0 - s * 0.7), 800.0 - s * 0.4), (side * 20.0, 420.0)];
            e.plain(&train, *rgb);
        }
    }
    for side in [-1.0, 1.0] {
        let robe = [(side * 24.0, 136.0), (side * 24.0, 136.0), (side * 90.0, 168.0), (side * 140.0, 420.0), (side * 172.0, 788.0), (side * 172.0, 788.0), (side * 66.0, 790.0), (side * 66.0, 790.0), (side * 10.0, 440.0), (side * 6.0, 300.0)];
        e.cloth(&robe, 0x7a3a8a, |e| {
            for at in Easel::strewn([side * 90.0 - 90.0, 250.0, side * 90.0 + 90.0, 780.0], 74.0) {
                e.flower(at, 20.0, 0xd9aad8, 0xf0d890);
            }
        });
    }
    for side in [-1.0, 1.0] {
        let arm = e.reach(side, (120.0, 296.0), (44.0, 352.0));
        for (at, rgb) in layers.iter().enumerate() {
            let s = at as f32 * 8.0;
            e.plain(&[(side * 100.0, 220.0), (side * 100.0, 220.0), (side * (196.0 - s), 300.0), (side * (206.0 - s), 520.0 - s), (side * (206.0 - s), 520.0 - s), (side * (66.0 - s * 0.6), 524.0 - s), (side * (66.0 - s * 0.6), 524.0 - s), (side * (56.0 - s * 0.4), 350.0)], *rgb);
        }
        e.cloth(&[(side * 60.0, 150.0), (side * 60.0, 150.0), (side * 110.0, 190.0), (side * 136.0, 300.0), (side * 140.0, 450.0), (side * 140.0, 450.0), (side * 34.0, 452.0), (side * 34.0, 452.0), (side * 40.0, 336.0), (side * 80.0, 270.0)], 0x7a3a8a, |e| {
            e.flower((side * 92.0, 320.0), 20.0, 0xd9aad8, 0xf0d890);
            e.flower((side * 92.0, 410.0), 20.0, 0xd9aad8, 0xf0d890);
        });
        e.hand(arm);
    }
    e.note(1, (180.0, 640.0));
    for (at, rgb) in [0xf8f4ea, 0xe89a9a, 0xf3c48a, 0x8fbf6a].into_iter().enumerate() {
        let s = at as f32 * 9.0;
        e.bar(&[(-24.0 - s, 136.0 + s * 0.5), (2.0 - s * 0.3, 250.0 + s)], rgb, 9.0);
        e.bar(&[(24.0 + s, 136.0 + s * 0.5), (-2.0 + s * 0.3, 250.0 + s)], rgb, 9.0);
    }
    fan(e, (0.0, 352.0), 104.0, 0xf3e2b0, 0xc8402a);
    e.note(3, (30.0, 290.0));
    e.head();
    e.parted(110.0);
    for side in [-1.0, 1.0] {
        e.plain(&[(side * 36.0, 60.0), (side * 36.0, 60.0), (side * 48.0, 70.0), (side * 54.0, 240.0), (side * 44.0, 300.0), (side * 36.0, 160.0)], e.hair);
        e.dot((side * 15.0, 34.0), 9.0, 5.0, 0x4a4248);
    }
}

/// An open folding fan whose rivet is at a place.
pub(super) fn fan(e: &mut Easel, at: (f32, f32), long: f32, paper: u32, mark: u32) {
    let ring = |r: f32, from: f32, to: f32| -> Vec<(f32, f32)> {
        (0..=12).map(|part| {
            let (sin, cos) = (from + (to - from) * part as f32 / 12.0).to_radians().sin_cos();
            (at.0 + sin * r, at.1 - cos * r)
        }).collect()
    };
    for part in 0..9 {
        let (sin, cos) = (part as f32 * 15.0 - 60.0_f32).to_radians().sin_cos();
        e.bar(&[at, (at.0 + sin * long * 0.96, at.1 - cos * long * 0.96)], 0x6a4a2a, 4.0);
    }
    let mut leaf = ring(long, -62.0, 62.0);
    leaf.extend(ring(long * 0.46, 62.0, -62.0));
    e.area(&leaf, paper);
    for part in 0..9 {
        let (sin, cos) = (part as f32 * 15.0 - 60.0_f32).to_radians().sin_cos();
        e.bar(&[(at.0 + sin * long * 0.48, at.1 - cos * long * 0.48), (at.0 + sin * long * 0.96, at.1 - cos * long * 0.96)], darker(paper, 0.1), 2.4);
    }
    e.dot((at.0, at.1 - long * 0.74), long * 0.13, long * 0.13, mark);
}

fn samurai(e: &mut Easel) {
    let (robe, vest, crest) = (0x3f5a7a, 0x2c3444, 0xf3ead6);
    for side in [-1.0, 1.0] {
        e.blob(&[(side * 20.0, 780.0), (side * 22.0, 800.0), (side * 66.0, 802.0), (side * 74.0, 790.0), (side * 40.0, 772.0)], 0xf4efe4);
        let arm = if side < 0.0 { e.down(side) } else { e.reach(1.0, (120.0, 300.0), (100.0, 392.0)) };
        e.wide(arm, 84.0, robe, |_| {});
        e.dot((arm.elbow.0 + side * 2.0, arm.elbow.1 - 46.0), 14.0, 14.0, crest);
    }
    for side in [-1.0, 1.0] {
        let leg = [(side * 2.0, 340.0), (side * 2.0, 340.0), (side * 70.0, 340.0), (side * 104.0, 560.0), (side * 138.0, 790.0), (side * 138.0, 790.0), (side * 70.0, 798.0), (side * 6.0, 786.0), (side * 6.0, 786.0), (side * 3.0, 560.0)];
        e.cloth(&leg, vest, |e| {
            for x in [18.0, 34.0, 50.0] {
                e.bar(&[(side * x, 350.0), (side * x * 2.0, 794.0)], 0x596478, 5.0);
            }
            for at in Easel::strewn([side * 70.0 - 80.0, 360.0, side * 70.0 + 80.0, 790.0], 15.0) {
                e.dot(at, 1.8, 1.8, 0x74809a);
            }
        });
    }
    e.note(2, (76.0, 640.0));
    e.trunk([80.0, 66.0, 68.0], 350.0, robe, |_| {});
    e.crossed(300.0, 18.0, 0xf4efe4);
    for side in [-1.0, 1.0] {
        // Stiff wings that stand out beyond the shoulders.
        let wing = [(side * 20.0, 134.0), (side * 20.0, 134.0), (side * 70.0, 128.0), (side * 182.0, 150.0), (side * 190.0, 178.0), (side * 190.0, 178.0), (side * 84.0, 230.0), (side * 34.0, 340.0), (side * 34.0, 340.0), (side * 10.0, 340.0), (side * 10.0, 340.0), (side * 22.0, 230.0)];
        e.cloth(&wing, vest, |e| {
            for at in Easel::strewn([side * 100.0 - 100.0, 120.0, side * 100.0 + 100.0, 340.0], 15.0) {
                e.dot(at, 1.8, 1.8, 0x74809a);
            }
            e.folds(vest, &[[(side * 60.0, 140.0), (side * 24.0, 330.0)], [(side * 110.0, 146.0), (side * 60.0, 240.0)]]);
        });
        e.dot((side * 62.0, 196.0), 13.0, 13.0, crest);
        e.dot((side * 62.0, 196.0), 7.0, 7.0, vest);
    }
    e.note(1, (132.0, 160.0));
    e.sash(330.0, 70.0, 22.0, 0xe8e0cc);
    e.plain(&both(&[(16.0, 352.0), (16.0, 352.0), (10.0, 374.0), (10.0, 374.0)]), 0xe8e0cc);
    for (lift, tail) in [(0.0, 0.0), (-26.0, 40.0)] {
        e.rod(&[(36.0, 352.0 + lift), (120.0, 410.0 + lift * 0.6), (190.0 - tail, 480.0 + lift * 0.4 - tail * 0.5)], 0x241e22, 11.0);
        e.rod(&[(36.0, 352.0 + lift), (-36.0, 312.0 + lift)], 0xd8c8a0, 10.0);
        e.oval((30.0, 350.0 + lift), 7.0, 13.0, 0xc9a03a);
        for at in 0..4 {
            e.dot((14.0 - at as f32 * 14.0, 340.0 + lift - at as f32 * 8.0), 3.4, 3.4, 0x3a2a22);
        }
    }
    e.note(3, (150.0, 432.0));
    e.hand(e.reach(1.0, (120.0, 300.0), (100.0, 388.0)));
    e.head();
    let hair = e.hair;
    for side in [-1.0, 1.0] {
        e.plain(&[(side * 22.0, 4.0), (side * 22.0, 4.0), (side * 38.0, 18.0), (side * 44.0, 60.0), (side * 38.0, 66.0), (side * 33.0, 36.0)], hair);
    }
    e.plain(&both(&[(0.0, -14.0), (26.0, -4.0), (30.0, 8.0), (14.0, -2.0), (0.0, -5.0)]), hair);
    e.plain(&both(&[(0.0, -40.0), (9.0, -36.0), (8.0, -8.0), (0.0, -4.0)]), hair);
    e.bar(&[(-8.0, -16.0), (8.0, -16.0)], 0xf4efe4, 4.0);
}

fn maiko(e: &mut Easel) {
    let (kimono, sash, red) = (0x2f6f9a, 0xc8962e, 0xc8282e);
    let hang = [(-44.0, 330.0), (-44.0, 330.0), (-92.0, 420.0), (-104.0, 690.0), (-104.0, 690.0), (-50.0, 696.0), (-50.0, 696.0)];
    e.cloth(&hang, sash, |e| e.flowers([-120.0, 400.0, -40.0, 690.0], 46.0, 14.0, [0xf6ead0, red, 0x2f6a44]));
    let other: Vec<(f32, f32)> = hang.iter().map(|(x, y)| (-x, *y)).collect();
    e.cloth(&other, sash, |e| e.flowers([40.0, 400.0, 120.0, 690.0], 46.0, 14.0, [0xf6ead0, red, 0x2f6a44]));
    e.note(2, (92.0, 600.0));
    for side in [-1.0, 1.0] {
        e.block([side * 40.0 - 27.0, 772.0, 54.0, 30.0], 0x241c1e);
        e.blob(&[(side * 40.0 - 24.0, 774.0), (side * 40.0, 756.0), (side * 40.0 + 24.0, 774.0)], 0xf8f4ec);
        e.bar(&[(side * 40.0 - 20.0, 766.0), (side * 40.0, 758.0), (side * 40.0 + 20.0, 766.0)], red, 6.0);
    }
    e.note(4, (46.0, 786.0));
    e.skirt([(66.0, 330.0), (84.0, 560.0), (98.0, 764.0)], kimono, 0, |e| {
        e.flowers([-110.0, 520.0, 110.0, 770.0], 62.0, 21.0, [0xf3b8c4, 0xf0d060, 0x7fb0a0]);
        e.plain(&[(14.0, 330.0), (14.0, 330.0), (4.0, 560.0), (-34.0, 800.0), (-34.0, 800.0), (-64.0, 800.0), (-64.0, 800.0), (-10.0, 540.0)], red);
        e.folds(kimono, &[[(30.0, 360.0), (50.0, 760.0)]]);
    });
    for side in [-1.0, 1.0] {
        let arm = e.reach(side, (116.0, 292.0), (70.0, 352.0));
        let sleeve = [(side * 62.0, 148.0), (side * 62.0, 148.0), (side * 100.0, 178.0), (side * 140.0, 296.0), (side * 176.0, 344.0), (side * 182.0, 640.0), (side * 182.0, 640.0), (side * 88.0, 644.0), (side * 88.0, 644.0), (side * 76.0, 372.0), (side * 58.0, 260.0)];
        e.cloth(&sleeve, kimono, |e| {
            e.flowers([side * 130.0 - 60.0, 400.0, side * 130.0 + 60.0, 640.0], 62.0, 20.0, [0xf3b8c4, 0xf0d060, 0x7fb0a0]);
            e.bar(&[(side * 88.0, 380.0), (side * 92.0, 640.0)], red, 11.0);
        });
        e.hand(arm);
    }
    e.note(1, (140.0, 500.0));
    e.trunk([76.0, 64.0, 66.0], 340.0, kimono, |_| {});
    e.crossed(260.0, 26.0, red);
    e.crossed(262.0, 14.0, 0xf8f2e6);
    e.cloth(&both(&[(64.0, 250.0), (64.0, 250.0), (68.0, 344.0), (68.0, 344.0)]), sash, |e| e.flowers([-70.0, 262.0, 70.0, 340.0], 46.0, 14.0, [0xf6ead0, red, 0x2f6a44]));
    e.bar(&[(-66.0, 298.0), (66.0, 298.0)], 0xf6ead0, 9.0);
    e.oval((0.0, 298.0), 13.0, 11.0, 0x3a9a7a);
    let hair = e.hair;
    e.plain(&both(&[(0.0, -44.0), (34.0, -40.0), (50.0, -10.0), (68.0, 30.0), (64.0, 74.0), (42.0, 84.0), (0.0, 70.0)]), hair);
    e.head();
    e.plain(&both(&[(0.0, 16.0), (20.0, 20.0), (34.0, 40.0), (38.0, 66.0), (42.0, 84.0), (62.0, 76.0), (68.0, 32.0), (50.0, -10.0), (34.0, -40.0), (0.0, -46.0)]), hair);
    e.line(&[(-30.0, -8.0), (0.0, 2.0), (30.0, -8.0)], 0x4a444a, 3.0);
    e.stain(&[(-7.0, 95.0), (0.0, 92.0), (7.0, 95.0), (0.0, 102.0)], red);
    for (x, y) in [(-52.0, -8.0), (-60.0, 14.0), (-42.0, -26.0)] {
        e.flower((x, y), 17.0, 0xf3a8bc, 0xf0d060);
    }
    for (at, x) in [-66.0, -60.0, -54.0].into_iter().enumerate() {
        e.beads(&[(x, 28.0), (x - 2.0, 96.0 + at as f32 * 8.0)], 4.6, &[0xf3a8bc, 0xfbf4ec]);
    }
    e.rod(&[(34.0, -18.0), (78.0, -42.0)], sash, 6.0);
    e.oval((80.0, -43.0), 10.0, 10.0, red);
    e.note(3, (-52.0, -10.0));
}

fn scholar(e: &mut Easel) {
    let (white, black) = (0xf5f1e6, 0x2a282c);
    e.feet(Shoe::Flat(0x3a3432));
    e.skirt([(70.0, 300.0), (112.0, 560.0), (152.0, 772.0)], white, 9, |e| e.bar(&[(20.0, 300.0), (42.0, 790.0)], 0xcfc9ba, 5.0));
    e.trunk([88.0, 70.0, 74.0], 330.0, white, |_| {});
    e.note(2, (70.0, 560.0));
    e.crossed(280.0, 15.0, 0xfdfbf5);
    let left = e.down(-1.0);
    e.wide(left, 130.0, white, |e| e.folds(white, &[[(-90.0, 200.0), (-126.0, 520.0)], [(-104.0, 300.0), (-100.0, 520.0)]]));
    let right = e.reach(1.0, (118.0, 296.0), (56.0, 330.0));
    fan(e, (26.0, 318.0), 118.0, 0xf3e6c4, 0x3a3432);
    e.note(3, (60.0, 232.0));
    e.wide(right, 150.0, white, |e| e.folds(white, &[[(90.0, 200.0), (100.0, 470.0)], [(110.0, 300.0), (76.0, 470.0)]]));
    e.hand(right);
    e.rod(&[(-70.0, 246.0), (0.0, 252.0), (70.0, 246.0)], 0x6a2a3a, 9.0);
    for x in [-8.0, 10.0] {
        e.line(&[(0.0, 256.0), (x, 400.0)], 0x6a2a3a, 6.0);
        e.fringe(&[(x - 6.0, 400.0), (x + 6.0, 400.0)], 34.0, 0x6a2a3a);
    }
    e.head();
    e.cropped();
    e.moustache();
    e.plain(&both(&[(10.0, 103.0), (10.0, 103.0), (4.0, 136.0), (0.0, 146.0)]), e.hair);
    // Horsehair: one sees through the brim.
    e.gauze(&crate::figures::pen::ellipse((0.0, 12.0), 150.0, 30.0), 0x1c1a1e, 0.72);
    e.line(&[(-150.0, 12.0), (0.0, 43.0), (150.0, 12.0)], black, 4.0);
    e.line(&[(-150.0, 12.0), (0.0, -18.0), (150.0, 12.0)], black, 4.0);
    e.plain(&both(&[(0.0, -66.0), (40.0, -64.0), (40.0, -64.0), (48.0, 12.0), (48.0, 12.0), (0.0, 22.0)]), black);
    e.line(&[(-46.0, 2.0), (0.0, 12.0), (46.0, 2.0)], 0x55525a, 5.0);
    e.note(1, (96.0, 14.0));
    for side in [-1.0, 1.0] {
        e.line(&[(side * 44.0, 30.0), (side * 38.0, 96.0), (0.0, 130.0)], black, 4.0);
    }
    e.line(&[(0.0, 130.0), (-8.0, 240.0)], black, 5.0);
}

//! Festive dress of Scotland, Lapland, Hungary and Andalusia.

use super::body::Shoe;
use super::cut::{both, darker};
use super::easel::{Easel, Pose};
use super::ground::Place;
use super::{Dress, dress};

pub(super) const DRESSES: &[Dress] = &[
    dress("flamenco_dancer", flamenco, [60.0, 230.0], [0xdca67c, 0x241a1a], Place::Clay(0xf0e4cc)),
    dress("highlander_in_dress_tartan", highlander, [40.0, 150.0], [0xf0c8ac, 0xa0522a], Place::Highlands),
    dress("hungarian_horse_herder", hungarian, [50.0, 170.0], [0xdcaa84, 0x3a2a22], Place::Meadow),
    dress("sami_man_in_festive_dress", sami, [60.0, 150.0], [0xecc4a4, 0x5a4030], Place::Snow),
];

fn highlander(e: &mut Easel) {
    let (green, red, jacket) = (0x2f5a44, 0xb8322c, 0x2a2c34);
    e.legs([54.0, 44.0, 30.0], 764.0, e.skin, |_| {});
    for side in [-1.0, 1.0] {
        e.cloth(&[(side * 37.0 - 24.0, 622.0), (side * 37.0 - 24.0, 622.0), (side * 37.0 + 24.0, 622.0), (side * 37.0 + 24.0, 622.0), (side * 37.0 + 16.0, 764.0), (side * 37.0 - 16.0, 764.0), (side * 37.0 - 16.0, 764.0)], red, |e| {
            for at in Easel::strewn([side * 37.0 - 26.0, 640.0, side * 37.0 + 26.0, 764.0], 26.0) {
                e.flat(&[(at.0, at.1 - 13.0), (at.0 + 10.0, at.1), (at.0, at.1 + 13.0), (at.0 - 10.0, at.1)], 0xf0ebe0);
            }
        });
        e.block([side * 37.0 - 27.0, 612.0, 54.0, 20.0], 0xf0ebe0);
        e.bar(&[(side * 58.0, 632.0), (side * 58.0, 668.0)], green, 8.0);
    }
    e.feet(Shoe::Flat(0x1e1c20));
    // The plaid hangs behind from the shoulder.
    let hang = [(70.0, 150.0), (70.0, 150.0), (118.0, 240.0), (146.0, 640.0), (146.0, 640.0), (84.0, 660.0), (70.0, 400.0)];
    e.cloth(&hang, red, |e| e.checks([40.0, 120.0, 170.0, 680.0], 46.0, green, 0xf0d060));
    e.fringe(&[(144.0, 640.0), (88.0, 656.0)], 20.0, red);
    e.skirt([(74.0, 334.0), (96.0, 470.0), (116.0, 596.0)], red, 0, |e| {
        e.checks([-130.0, 330.0, 130.0, 620.0], 52.0, green, 0xf0d060);
        for x in [-96.0, -70.0, 62.0, 88.0, 106.0] {
            e.bar(&[(x * 0.72, 350.0), (x, 600.0)], 0x6a1c1a, 3.5);
        }
        e.bar(&[(48.0, 340.0), (62.0, 604.0)], 0x4a1412, 5.0);
    });
    e.note(1, (74.0, 540.0));
    e.trunk([92.0, 76.0, 76.0], 346.0, 0xf6f2ea, |e| {
        for side in [-1.0, 1.0] {
            e.plain(&[(side * 20.0, 130.0), (side * 20.0, 130.0), (side * 110.0, 140.0), (side * 96.0, 330.0), (side * 60.0, 352.0), (side * 30.0, 250.0)], jacket);
            for y in [226.0, 256.0, 286.0] {
                e.dot((side * (46.0 + (y - 226.0) * 0.2), y), 6.0, 6.0, 0xd8dce0);
            }
        }
    });
    e.blob(&[(0.0, 144.0), (22.0, 134.0), (20.0, 158.0), (0.0, 148.0), (-20.0, 158.0), (-22.0, 134.0)], 0x1e1c20);
    e.sash(324.0, 78.0, 22.0, 0x1e1c20);
    e.block([-22.0, 320.0, 44.0, 30.0], 0xc8ccd2);
    e.bar(&[(-76.0, 350.0), (-20.0, 410.0)], 0x9aa0a8, 5.0);
    e.bar(&[(76.0, 350.0), (20.0, 410.0)], 0x9aa0a8, 5.0);
    e.cloth(&both(&[(30.0, 398.0), (38.0, 430.0), (32.0, 500.0), (0.0, 516.0)]), 0xf0ece2, |e| {
        for at in -4..=4 {
            e.line(&[(at as f32 * 7.0, 430.0), (at as f32 * 8.0, 512.0)], 0xcfc8b8, 3.0);
        }
    });
    e.plain(&both(&[(0.0, 388.0), (34.0, 392.0), (38.0, 424.0), (0.0, 438.0)]), 0xc8ccd2);
    for x in [-16.0, 0.0, 16.0] {
        e.line(&[(x, 436.0), (x, 480.0)], 0x1e1c20, 8.0);
    }
    e.note(2, (-8.0, 470.0));
    for side in [-1.0, 1.0] {
        e.sleeve(e.down(side), 0.94, [60.0, 52.0, 42.0], jacket, |_| {});
        let cuff = e.down(side);
        for at in 0..3 {
            e.dot((cuff.hand.0 - side * 4.0, cuff.hand.1 - 16.0 - at as f32 * 14.0), 4.5, 4.5, 0xd8dce0);
        }
    }
    let plaid = [(56.0, 140.0), (56.0, 140.0), (98.0, 156.0), (98.0, 156.0), (60.0, 230.0), (-40.0, 300.0), (-80.0, 330.0), (-80.0, 330.0), (-84.0, 280.0), (0.0, 220.0)];
    e.cloth(&plaid, red, |e| e.checks([-100.0, 120.0, 120.0, 340.0], 46.0, green, 0xf0d060));
    e.oval((74.0, 160.0), 16.0, 16.0, 0xc8ccd2);
    e.oval((74.0, 160.0), 7.0, 7.0, 0xb8862a);
    e.note(3, (20.0, 226.0));
    e.head();
    e.cropped();
    e.moustache();
    e.cloth(&both(&[(0.0, -30.0), (44.0, -26.0), (62.0, 2.0), (44.0, 22.0), (0.0, 26.0)]), 0x26304a, |e| {
        e.bands([-60.0, 8.0, 60.0, 30.0], &[(red, 6.0), (0xf0ebe0, 6.0)]);
    });
    e.oval((0.0, -32.0), 11.0, 10.0, red);
    e.line(&[(34.0, 10.0), (60.0, -40.0)], 0xd8d0c0, 9.0);
    e.oval((34.0, 6.0), 9.0, 9.0, 0xc8ccd2);
    e.note(4, (-34.0, -8.0));
}

fn hungarian(e: &mut Easel) {
    let (blue, black, shirt) = (0x2a5aa8, 0x26242a, 0x3a6ab8);
    e.feet(Shoe::Boot(0x1e1c20, 700.0));
    for side in [1.0, -1.0] {
        let leg = [(side * 4.0, 396.0), (side * 4.0, 396.0), (side * 78.0, 392.0), (side * 110.0, 560.0), (side * 142.0, 732.0), (side * 142.0, 732.0), (side * 74.0, 746.0), (side * 6.0, 734.0), (side * 6.0, 734.0)];
        e.cloth(&leg, blue, |e| e.folds(blue, &[[(side * 30.0, 400.0), (side * 34.0, 736.0)], [(side * 50.0, 400.0), (side * 76.0, 740.0)], [(side * 68.0, 400.0), (side * 116.0, 738.0)]]));
        e.fringe(&[(side * 140.0, 732.0), (side * 74.0, 744.0), (side * 8.0, 734.0)], 14.0, 0xf3efe6);
    }
    e.note(1, (94.0, 620.0));
    e.trunk([90.0, 76.0, 80.0], 404.0, shirt, |_| {});
    let arms = [e.reach(-1.0, (128.0, 286.0), (150.0, 380.0)), e.down(1.0)];
    for arm in arms {
        e.wide(arm, 44.0, shirt, |e| e.folds(shirt, &[[(arm.side * 86.0, 180.0), (arm.hand.0 * 0.9, arm.hand.1 + 20.0)]]));
    }
    for side in [-1.0, 1.0] {
        e.cloth(&[(side * 24.0, 134.0), (side * 24.0, 134.0), (side * 78.0, 148.0), (side * 80.0, 230.0), (side * 76.0, 352.0), (side * 76.0, 352.0), (side * 14.0, 352.0), (side * 14.0, 352.0), (side * 12.0, 220.0)], black, |e| {
            for y in [220.0, 246.0, 272.0, 298.0, 324.0] {
                e.dot((side * 24.0, y), 6.0, 6.0, 0xd8dce0);
            }
            e.line(&[(side * 44.0, 160.0), (side * 60.0, 250.0), (side * 44.0, 340.0)], 0xc8402a, 5.0);
        });
    }
    e.note(2, (46.0, 280.0));
    e.sash(342.0, 78.0, 24.0, 0x8a2a24);
    e.rod(&[(-156.0, 390.0), (-170.0, 520.0), (-130.0, 640.0), (-164.0, 760.0)], 0x6a4526, 7.0);
    e.bar(&[(-150.0, 340.0), (-158.0, 420.0)], 0x4a2e18, 14.0);
    e.hand(arms[0]);
    e.head();
    e.moustache();
    e.cropped();
    e.cloth(&both(&[(0.0, -46.0), (38.0, -40.0), (44.0, 8.0), (44.0, 8.0)]), black, |_| {});
    e.plain(&[(-124.0, -4.0), (-110.0, -22.0), (-60.0, 0.0), (0.0, 4.0), (60.0, 0.0), (110.0, -22.0), (124.0, -4.0), (80.0, 24.0), (0.0, 32.0), (-80.0, 24.0)], black);
    e.line(&[(-44.0, 2.0), (0.0, 8.0), (44.0, 2.0)], 0xc8402a, 8.0);
    e.stain(&[(36.0, 0.0), (52.0, -50.0), (66.0, -54.0), (54.0, -6.0)], 0xe8e2d4);
    e.note(3, (-84.0, 8.0));
}

fn sami(e: &mut Easel) {
    let (blue, red, yellow, green) = (0x24509a, 0xc8322c, 0xf0c63a, 0x2f8a4f);
    e.legs([56.0, 46.0, 40.0], 764.0, 0x3a3a44, |_| {});
    e.feet(Shoe::Curled(0xa9855c, 636.0));
    for side in [-1.0, 1.0] {
        for at in Easel::strewn([side * 37.0 - 16.0, 660.0, side * 37.0 + 14.0, 760.0], 14.0) {
            e.bar(&[at, (at.0, at.1 + 9.0)], 0x7a5a38, 3.0);
        }
        for (y, rgb) in [(632.0, red), (642.0, yellow), (652.0, blue)] {
            e.bar(&[(side * 37.0 - 23.0, y), (side * 37.0 + 23.0, y)], rgb, 9.0);
        }
    }
    e.note(3, (46.0, 710.0));
    let tunic = [(24.0, 132.0), (58.0, 146.0), (88.0, 164.0), (80.0, 230.0), (74.0, 330.0), (104.0, 470.0), (126.0, 574.0), (126.0, 574.0), (60.0, 586.0)];
    e.cloth(&both(&tunic), blue, |e| {
        e.bands([-150.0, 510.0, 150.0, 580.0], &[(red, 14.0), (yellow, 6.0), (green, 8.0), (yellow, 6.0), (red, 14.0)]);
        e.folds(blue, &[[(-40.0, 350.0), (-70.0, 510.0)], [(40.0, 350.0), (70.0, 510.0)], [(0.0, 350.0), (0.0, 510.0)]]);
        for (off, rgb) in [(0.0, red), (12.0, yellow), (22.0, green)] {
            e.line(&[(-80.0, 168.0 + off), (0.0, 210.0 + off), (80.0, 168.0 + off)], rgb, 11.0);
        }
        e.plain(&both(&[(16.0, 140.0), (16.0, 140.0), (16.0, 290.0), (16.0, 290.0)]), red);
        e.zigzag((-14.0, 200.0), (14.0, 200.0), 7.0, 8.0, yellow, 3.5);
        e.zigzag((-14.0, 240.0), (14.0, 240.0), 7.0, 8.0, yellow, 3.5);
    });
    e.note(2, (70.0, 540.0));
    e.sash(332.0, 78.0, 24.0, 0x7a4a26);
    for at in -3..=3 {
        e.oval((at as f32 * 20.0, 346.0), 8.0, 8.0, 0xd8dce0);
    }
    for side in [-1.0, 1.0] {
        let arm = e.down(side);
        e.sleeve(arm, 0.94, [62.0, 56.0, 46.0], blue, |e| {
            for (y, rgb) in [(372.0, red), (384.0, yellow), (394.0, green)] {
                let y = y + (arm.hand.1 - 410.0);
                e.slab([arm.hand.0 - 46.0, y, 92.0, 11.0], rgb);
            }
            e.line(&[(side * 70.0, 150.0), (side * 108.0, 300.0), (arm.hand.0, 380.0)], red, 7.0);
        });
    }
    e.plain(&both(&[(30.0, 118.0), (40.0, 146.0), (0.0, 176.0)]), red);
    e.bar(&[(-28.0, 130.0), (0.0, 158.0), (28.0, 130.0)], yellow, 6.0);
    e.head();
    e.cropped();
    // The cap of the four winds.
    for (x, y, out) in [(-46.0, -30.0, -1.0), (46.0, -30.0, 1.0), (-17.0, -58.0, -0.5), (17.0, -58.0, 0.5)] {
        e.plain(&[(out * 10.0, 6.0), (x - 17.0, y + 16.0), (x + out * 16.0, y - 4.0), (x + out * 16.0, y - 4.0), (x + 17.0, y + 20.0)], blue);
        e.line(&[(x * 0.9 - 10.0, y + 18.0), (x * 0.9 + 10.0, y + 20.0)], yellow, 4.0);
    }
    e.cloth(&both(&[(0.0, -34.0), (34.0, -24.0), (48.0, 10.0), (48.0, 34.0), (48.0, 34.0), (0.0, 30.0)]), blue, |e| {
        e.bands([-50.0, 0.0, 50.0, 40.0], &[(red, 14.0), (yellow, 6.0), (red, 14.0)]);
        e.zigzag((-50.0, 20.0), (50.0, 20.0), 10.0, 8.0, green, 3.0);
    });
    e.note(1, (34.0, -26.0));
}

fn flamenco(e: &mut Easel) {
    let (red, white, shawl) = (0xc4222e, 0xf8f2ea, 0x24202a);
    e.feet(Shoe::Flat(0x1e1a1e));
    // Tight to the knee, then flounce under flounce, with a train to one side.
    let train = [(-60.0, 560.0), (-60.0, 560.0), (60.0, 560.0), (60.0, 560.0), (150.0, 700.0), (222.0, 786.0), (222.0, 786.0), (60.0, 800.0), (-160.0, 790.0), (-160.0, 790.0), (-110.0, 690.0)];
    e.cloth(&train, darker(red, 0.05), |_| {});
    for (at, (y, left, right)) in [(690.0, 146.0, 200.0), (630.0, 124.0, 156.0), (570.0, 104.0, 120.0), (510.0, 90.0, 98.0)].into_iter().enumerate() {
        let mut frill = vec![(-left * 0.72, y), (-left * 0.72, y), (right * 0.72, y), (right * 0.72, y)];
        let waves = 11;
        for part in 0..=waves {
            let u = part as f32 / waves as f32;
            frill.push((right - (right + left) * u, y + 92.0 + if part % 2 == 0 { 10.0 } else { -8.0 }));
        }
        e.cloth(&frill, red, |e| {
            for part in 0..9 {
                let u = part as f32 / 4.0 - 1.0;
                let half = if u < 0.0 { left } else { right };
                e.line(&[(u * half * 0.7, y + 6.0), (u * half * 0.95, y + 90.0)], darker(red, 0.1), 4.0);
            }
            e.dots([-260.0, y + 10.0, 260.0, y + 76.0], 30.0, 5.5, white);
        });
        let edge: Vec<(f32, f32)> = frill.iter().skip(4).copied().collect();
        e.line(&edge, white, if at == 0 { 7.0 } else { 6.0 });
    }
    let gown = [(24.0, 136.0), (60.0, 150.0), (70.0, 170.0), (64.0, 230.0), (50.0, 312.0), (76.0, 400.0), (78.0, 480.0), (84.0, 530.0), (84.0, 530.0)];
    e.cloth(&both(&gown), red, |e| e.dots([-100.0, 150.0, 100.0, 540.0], 36.0, 6.5, white));
    e.plain(&both(&[(22.0, 132.0), (22.0, 132.0), (48.0, 150.0), (0.0, 214.0)]), e.skin);
    e.note(1, (20.0, 480.0));
    let right = if e.pose == Pose::Seated { e.down(-1.0) } else { e.reach(-1.0, (146.0, 262.0), (74.0, 366.0)) };
    let left = e.reach(1.0, (156.0, 96.0), (120.0, -20.0));
    for arm in [right, left] {
        e.sleeve(arm, 0.5, [46.0, 42.0, 40.0], red, |e| e.dots([-200.0, 0.0, 200.0, 330.0], 36.0, 6.5, white));
        let end = ((arm.elbow.0 + arm.hand.0) / 2.0, (arm.elbow.1 + arm.hand.1) / 2.0);
        for r in [36.0, 28.0] {
            e.oval(end, r, r * 0.56, if r > 30.0 { red } else { white });
        }
    }
    e.hand(left);
    let cape = [(18.0, 140.0), (66.0, 146.0), (104.0, 178.0), (92.0, 236.0), (40.0, 254.0), (6.0, 300.0), (6.0, 300.0), (14.0, 220.0), (30.0, 168.0)];
    for side in [-1.0, 1.0] {
        let half: Vec<(f32, f32)> = cape.iter().map(|(x, y)| (x * side, *y)).collect();
        e.fringe(&[(side * 98.0, 226.0), (side * 60.0, 246.0), (side * 8.0, 296.0)], 44.0, 0xe8c050);
        e.cloth(&half, shawl, |e| {
            e.flower((side * 74.0, 190.0), 17.0, 0xe05a4a, 0xf0d060);
            e.flower((side * 40.0, 222.0), 13.0, 0xe8a0a0, 0xf0d060);
            e.flower((side * 92.0, 222.0), 9.0, 0xe8a0a0, 0xf0d060);
        });
    }
    e.note(2, (70.0, 220.0));
    // A tall comb stands in the knot of hair.
    e.cloth(&both(&[(0.0, -58.0), (34.0, -50.0), (46.0, -14.0), (24.0, 10.0), (0.0, 14.0)]), 0xb07a34, |e| {
        for at in -2..=2 {
            e.oval((at as f32 * 17.0, -30.0 + (at as f32).abs() * 5.0), 6.0, 8.0, 0x5a3a1a);
        }
    });
    e.note(3, (24.0, -42.0));
    e.head();
    e.parted(74.0);
    e.flower((-42.0, 22.0), 20.0, 0xe03040, 0xf0c040);
    for side in [-1.0, 1.0] {
        e.oval((side * 42.0, 92.0), 8.0, 11.0, 0xe8b840);
    }
}

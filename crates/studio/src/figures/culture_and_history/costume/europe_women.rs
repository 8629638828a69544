//! Festive dress of women in Bavaria, Norway and Ukraine.

use super::body::Shoe;
use super::cut::{both, darker};
use super::easel::{Easel, Pose};
use super::ground::Place;
use super::{Dress, dress};

pub(super) const DRESSES: &[Dress] = &[
    dress("woman_in_bavarian_dress", bavarian, [14.0, 180.0], [0xf2ccb0, 0xb07a3a], Place::Meadow),
    dress("woman_in_norwegian_bunad", bunad, [14.0, 180.0], [0xf4d2ba, 0xd8b060], Place::Highlands),
    dress("woman_in_ukrainian_festive_dress", ukrainian, [46.0, 170.0], [0xf2ceb4, 0x8a5a30], Place::Meadow),
];

fn bavarian(e: &mut Easel) {
    let (bodice, skirt, apron) = (0x2f5a3f, 0x8a2a36, 0x8fb4d8);
    e.legs([40.0, 34.0, 26.0], 764.0, 0xf3efe6, |_| {});
    e.feet(Shoe::Flat(0x2a2226));
    e.skirt([(54.0, 334.0), (110.0, 520.0), (162.0, 690.0)], skirt, 10, |e| e.bands([-180.0, 660.0, 180.0, 690.0], &[(0x2a1a1e, 6.0), (skirt, 8.0)]));
    e.skirt([(48.0, 336.0), (74.0, 510.0), (102.0, 680.0)], apron, 7, |e| {
        for at in Easel::strewn([-110.0, 360.0, 110.0, 690.0], 44.0) {
            e.flower(at, 8.0, 0xf6f8fb, 0xe8c850);
        }
    });
    e.note(3, (30.0, 590.0));
    let white = 0xfaf7f0;
    e.trunk([68.0, 54.0, 56.0], 340.0, white, |_| {});
    e.plain(&both(&[(24.0, 134.0), (24.0, 134.0), (48.0, 152.0), (36.0, 182.0), (0.0, 190.0)]), e.skin);
    e.line(&[(-50.0, 152.0), (-36.0, 184.0), (0.0, 192.0), (36.0, 184.0), (50.0, 152.0)], white, 12.0);
    let front = [(40.0, 144.0), (40.0, 144.0), (64.0, 152.0), (60.0, 230.0), (56.0, 340.0), (56.0, 340.0), (0.0, 348.0)];
    let mut outline = both(&front);
    outline.push((-34.0, 206.0));
    outline.push((0.0, 214.0));
    outline.push((34.0, 206.0));
    e.cloth(&outline, bodice, |e| {
        for y in [236.0, 262.0, 288.0, 314.0] {
            e.bar(&[(-22.0, y), (22.0, y + 18.0)], 0xd8dce0, 4.0);
            e.bar(&[(22.0, y), (-22.0, y + 18.0)], 0xd8dce0, 4.0);
            for x in [-24.0, 24.0] {
                e.dot((x, y + 8.0), 5.5, 5.5, 0xe8ecf0);
            }
        }
        e.flower((-46.0, 180.0), 8.0, 0xe05a6a, 0xf0d060);
        e.flower((46.0, 180.0), 8.0, 0xe05a6a, 0xf0d060);
    });
    e.note(1, (44.0, 280.0));
    e.sash(330.0, 57.0, 16.0, apron);
    for side in [-1.0, 1.0] {
        let arm = if e.pose == Pose::Standing { e.reach(side, (128.0, 296.0), (72.0, 352.0)) } else { e.down(side) };
        e.bare_arm(arm);
        e.plain(&[(side * 54.0, 150.0), (side * 88.0, 138.0), (side * 128.0, 172.0), (side * 130.0, 232.0), (side * 98.0, 256.0), (side * 72.0, 244.0), (side * 58.0, 200.0)], white);
        for at in 0..3 {
            e.line(&[(side * (76.0 + at as f32 * 16.0), 164.0), (side * (86.0 + at as f32 * 13.0), 236.0)], 0xd6d1c4, 3.0);
        }
        e.line(&[(side * 76.0, 246.0), (side * 100.0, 258.0), (side * 126.0, 238.0)], bodice, 6.0);
    }
    e.note(2, (106.0, 190.0));
    e.blob(&[(60.0, 346.0), (88.0, 332.0), (90.0, 362.0), (62.0, 352.0), (96.0, 430.0), (80.0, 436.0), (56.0, 356.0)], apron);
    for side in [-1.0, 1.0] {
        e.oval((side * 46.0, 84.0), 13.0, 20.0, e.hair);
    }
    e.head();
    e.parted(66.0);
    for at in 0..8 {
        let u = at as f32 / 7.0 * 2.0 - 1.0;
        e.oval((u * 42.0, 2.0 - (1.0 - u * u) * 18.0), 9.0, 8.0, darker(e.hair, 0.04));
    }
    e.beads(&[(-26.0, 138.0), (0.0, 160.0), (26.0, 138.0)], 5.0, &[0xd8dce0]);
}

fn ukrainian(e: &mut Easel) {
    let (white, red, skirt) = (0xfaf6ec, 0xc42a34, 0x8a2230);
    e.feet(Shoe::Boot(red, 640.0));
    e.skirt([(60.0, 330.0), (86.0, 560.0), (106.0, 734.0)], white, 4, |e| {
        e.bands([-140.0, 690.0, 140.0, 728.0], &[(red, 8.0), (0x26222a, 5.0), (white, 5.0)]);
    });
    e.skirt([(64.0, 332.0), (92.0, 540.0), (112.0, 680.0)], skirt, 0, |e| {
        e.bands([-130.0, 380.0, 130.0, 690.0], &[(skirt, 30.0), (0xe0a83a, 7.0), (0x2f6a44, 12.0), (0xe0a83a, 7.0)]);
        for y in [392.0, 448.0, 504.0, 560.0, 616.0, 672.0] {
            e.lozenges((-116.0, y), (116.0, y), 13, [7.0, 9.0], 0xf3e4c0);
        }
        e.bar(&[(0.0, 330.0), (0.0, 690.0)], darker(skirt, 0.1), 5.0);
    });
    e.note(4, (64.0, 600.0));
    e.trunk([72.0, 58.0, 62.0], 344.0, white, |e| {
        for x in [-14.0, 14.0] {
            for y in (0..9).map(|at| 160.0 + at as f32 * 20.0) {
                e.flat(&[(x, y - 9.0), (x + 9.0, y), (x, y + 9.0), (x - 9.0, y)], red);
                e.dot((x, y), 3.0, 3.0, 0x26222a);
            }
        }
    });
    e.sash(320.0, 64.0, 28.0, red);
    e.bar(&[(-62.0, 334.0), (62.0, 334.0)], 0xe0a83a, 5.0);
    for x in [46.0, 58.0] {
        e.fringe(&[(x - 6.0, 420.0), (x + 6.0, 420.0)], 24.0, red);
        e.block([x - 7.0, 346.0, 14.0, 76.0], red);
    }
    for side in [-1.0, 1.0] {
        let arm = e.down(side);
        e.sleeve(arm, 0.94, [66.0, 76.0, 62.0], white, |e| {
            for (at, y) in [196.0, 218.0, 240.0, 262.0, 284.0].into_iter().enumerate() {
                let x = side * (82.0 + at as f32 * 6.0);
                e.lozenges((x - 40.0, y), (x + 40.0, y), 5, [8.0, 10.0], if at % 2 == 0 { red } else { 0x26222a });
            }
            e.slab([arm.hand.0 - 50.0, arm.hand.1 - 30.0, 100.0, 12.0], red);
        });
    }
    e.note(2, (88.0, 240.0));
    for (y, r) in [(168.0, 7.0), (188.0, 8.0), (212.0, 8.5), (238.0, 9.0)] {
        e.beads(&[(-30.0, 138.0), (-22.0, y - 14.0), (0.0, y), (22.0, y - 14.0), (30.0, 138.0)], r, &[0xd03a2a, 0xb82a22]);
    }
    e.note(3, (0.0, 212.0));
    for (side, rgb) in [(-1.0, 0x2a6ab8), (1.0, 0xe0b03a), (-1.0, red), (1.0, 0x3f9a4f), (-1.0, 0xf0ead8)] {
        let out = f32::from((rgb & 7) as u8) * 3.0;
        e.line(&[(side * 46.0, 20.0), (side * (60.0 + out), 120.0), (side * (66.0 + out), 300.0)], rgb, 8.0);
    }
    for at in 0..7 {
        e.oval((62.0 + (at % 2) as f32 * 4.0, 120.0 + at as f32 * 22.0), 13.0, 14.0, e.hair);
    }
    e.head();
    e.parted(66.0);
    let wreath = [(0.0, -14.0), (22.0, -10.0), (-22.0, -10.0), (40.0, 6.0), (-40.0, 6.0), (52.0, 26.0), (-52.0, 26.0), (12.0, -26.0), (-12.0, -26.0), (33.0, -14.0), (-33.0, -14.0)];
    for (x, y) in wreath {
        e.stain(&[(x, y), (x + 16.0, y - 16.0), (x + 22.0, y + 4.0)], 0x4f8f4a);
        e.stain(&[(x, y), (x - 16.0, y - 16.0), (x - 22.0, y + 4.0)], 0x3f7f3a);
    }
    for (at, (x, y)) in wreath.into_iter().enumerate() {
        e.flower((x, y), 16.0, [0xd8323c, 0xf6f2e6, 0xf0c040, 0x4a7ac8][at % 4], 0x3a2a20);
    }
    e.note(1, (40.0, -4.0));
}

fn bunad(e: &mut Easel) {
    let (skirt, red, white) = (0x26242c, 0xb8282e, 0xfaf7f0);
    e.feet(Shoe::Flat(0x1e1c20));
    for side in [-1.0, 1.0] {
        e.block([side * 46.0 - 10.0, 770.0, 20.0, 14.0], 0xd8dce0);
    }
    e.skirt([(58.0, 330.0), (110.0, 560.0), (150.0, 766.0)], skirt, 12, |e| e.bands([-180.0, 730.0, 180.0, 752.0], &[(red, 8.0), (0x2f6a44, 8.0)]));
    e.skirt([(48.0, 332.0), (70.0, 540.0), (88.0, 740.0)], white, 6, |e| {
        e.bands([-120.0, 660.0, 120.0, 720.0], &[(0xdcd8cc, 5.0), (white, 14.0)]);
        for y in [676.0, 706.0] {
            for at in -4..=4 {
                e.flower((at as f32 * 19.0, y), 8.0, 0xc9c3b4, white);
            }
        }
    });
    e.note(3, (26.0, 600.0));
    e.trunk([70.0, 56.0, 58.0], 340.0, white, |_| {});
    e.line(&[(-24.0, 134.0), (0.0, 150.0), (24.0, 134.0)], 0xdcd8cc, 5.0);
    e.plain(&both(&[(30.0, 156.0), (30.0, 156.0), (20.0, 320.0), (20.0, 320.0)]), red);
    for side in [-1.0, 1.0] {
        e.cloth(&[(side * 34.0, 142.0), (side * 34.0, 142.0), (side * 66.0, 150.0), (side * 62.0, 230.0), (side * 57.0, 340.0), (side * 57.0, 340.0), (side * 18.0, 340.0), (side * 18.0, 340.0), (side * 32.0, 220.0)], red, |e| {
            e.line(&[(side * 36.0, 150.0), (side * 36.0, 220.0), (side * 22.0, 340.0)], 0xe0b040, 9.0);
            e.line(&[(side * 36.0, 150.0), (side * 36.0, 220.0), (side * 22.0, 340.0)], 0x2f6a44, 4.0);
            for y in [196.0, 244.0, 292.0] {
                e.flower((side * 50.0, y), 10.0, 0xf3e4c0, 0xe0b040);
            }
        });
    }
    e.plain(&both(&[(26.0, 224.0), (26.0, 224.0), (20.0, 330.0), (20.0, 330.0)]), 0x26242c);
    for at in 0..5 {
        let y = 236.0 + at as f32 * 18.0;
        e.zigzag((-22.0, y), (22.0, y), 11.0, 9.0, [0xe0b040, 0x3f9a6f, 0xf3e4c0][at % 3], 4.0);
    }
    e.note(1, (50.0, 270.0));
    e.sash(326.0, 59.0, 20.0, red);
    e.lozenges((-54.0, 337.0), (54.0, 337.0), 8, [6.0, 6.0], 0xe8ecf0);
    for side in [-1.0, 1.0] {
        e.sleeve(e.down(side), 0.95, [60.0, 64.0, 44.0], white, |e| e.folds(white, &[[(side * 80.0, 190.0), (side * 106.0, 300.0)], [(side * 96.0, 190.0), (side * 120.0, 380.0)]]));
        let cuff = e.down(side);
        e.block([cuff.hand.0 - 20.0, cuff.hand.1 - 24.0, 40.0, 18.0], 0xe6e2d6);
    }
    for (y, r) in [(168.0, 20.0), (210.0, 15.0)] {
        e.oval((0.0, y), r, r, 0xd2d7de);
        for at in 0..10 {
            let (sin, cos) = (at as f32 * 36.0_f32).to_radians().sin_cos();
            e.oval((cos * r, y + sin * r), 4.5, 4.5, 0xeef1f4);
        }
        e.dot((0.0, y), r * 0.4, r * 0.4, 0xf8fafc);
    }
    e.note(2, (8.0, 172.0));
    for side in [-1.0, 1.0] {
        for at in 0..7 {
            e.oval((side * (44.0 + (at % 2) as f32 * 3.0), 96.0 + at as f32 * 19.0), 11.0, 12.0, e.hair);
        }
        e.oval((side * 46.0, 232.0), 8.0, 8.0, red);
    }
    e.head();
    e.parted(84.0);
}

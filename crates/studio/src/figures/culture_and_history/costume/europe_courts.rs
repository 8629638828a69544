//! Dress of Europe from Elizabeth to Versailles.

use super::body::Shoe;
use super::cut::{both, darker};
use super::easel::Easel;
use super::ground::Place;
use super::{Dress, dress};

pub(super) const DRESSES: &[Dress] = &[
    dress("dutch_burgher", dutch, [54.0, 170.0], [0xecc6a6, 0x8a5a30], Place::Chamber(0x3a4a5a)),
    dress("infanta_of_the_spanish_court", infanta, [24.0, 320.0], [0xf3d2ba, 0xd0a868], Place::Chamber(0x7a2430)),
    dress("lady_at_the_court_of_versailles", versailles, [130.0, 330.0], [0xf3d3bd, 0xe8e2da], Place::Chamber(0x4a6a8a)),
    dress("lady_of_elizabethan_england", elizabethan, [50.0, 300.0], [0xf3d6c0, 0xc0642c], Place::Chamber(0x2f5a3a)),
];

/// A pleated ruff round the neck.
fn ruff(e: &mut Easel, middle: f32, wide: f32, high: f32) {
    e.oval((0.0, middle), wide, high, 0xf7f4ec);
    for at in 0..26 {
        let (sin, cos) = (at as f32 / 26.0 * 360.0_f32).to_radians().sin_cos();
        e.oval((cos * wide * 0.93, middle + sin * high * 0.9), 9.5, 8.0, 0xfdfbf5);
        e.bar(&[(cos * wide * 0.42, middle + sin * high * 0.36), (cos * wide * 0.84, middle + sin * high * 0.8)], 0xc9c4b6, 2.4);
    }
}

fn elizabethan(e: &mut Easel) {
    let (gown, gold, white) = (0x8a2438, 0xdcb048, 0xf4efe2);
    e.feet(Shoe::Flat(0xf0e6d2));
    // The wheel farthingale: flat on top, straight down at the sides.
    let skirt = [(50.0, 352.0), (180.0, 372.0), (286.0, 408.0), (296.0, 440.0), (290.0, 600.0), (296.0, 780.0), (296.0, 780.0), (150.0, 792.0)];
    e.cloth(&both(&skirt), gown, |e| {
        e.plain(&both(&[(26.0, 360.0), (26.0, 360.0), (112.0, 800.0), (112.0, 800.0)]), white);
        e.lozenges((0.0, 430.0), (0.0, 790.0), 6, [40.0, 28.0], gold);
        e.lozenges((0.0, 430.0), (0.0, 790.0), 6, [22.0, 15.0], gown);
        for side in [-1.0, 1.0] {
            e.bar(&[(side * 30.0, 366.0), (side * 118.0, 800.0)], gold, 10.0);
            e.folds(gown, &[[(side * 120.0, 380.0), (side * 160.0, 790.0)], [(side * 180.0, 390.0), (side * 210.0, 790.0)], [(side * 240.0, 400.0), (side * 256.0, 790.0)]]);
            for at in Easel::strewn([side * 210.0 - 80.0, 450.0, side * 210.0 + 90.0, 780.0], 66.0) {
                e.flower(at, 11.0, gold, 0xfff6d8);
            }
        }
    });
    let pleats = [(40.0, 346.0), (150.0, 366.0), (276.0, 402.0), (276.0, 402.0), (270.0, 428.0), (140.0, 402.0), (40.0, 380.0)];
    e.cloth(&both(&pleats), gown, |e| {
        for at in 0..21 {
            let x = (at as f32 - 10.0) * 27.0;
            e.bar(&[(x * 0.4, 350.0), (x, 430.0)], darker(gown, 0.1), 3.0);
        }
    });
    e.note(3, (216.0, 560.0));
    for side in [-1.0, 1.0] {
        let arm = e.reach(side, (150.0, 282.0), (158.0, 386.0));
        e.hand(arm);
        e.cloth(&[(side * 54.0, 150.0), (side * 54.0, 150.0), (side * 112.0, 156.0), (side * 168.0, 230.0), (side * 188.0, 310.0), (side * 172.0, 384.0), (side * 172.0, 384.0), (side * 140.0, 384.0), (side * 140.0, 384.0), (side * 104.0, 320.0), (side * 60.0, 250.0)], gown, |e| {
            for at in Easel::strewn([side * 120.0 - 80.0, 160.0, side * 120.0 + 90.0, 380.0], 44.0) {
                e.dot(at, 6.0, 6.0, gold);
            }
        });
        e.oval((side * 156.0, 386.0), 26.0, 12.0, 0xfbf8f0);
    }
    e.trunk([68.0, 46.0, 50.0], 350.0, gown, |_| {});
    let stomacher = [(44.0, 160.0), (44.0, 160.0), (30.0, 300.0), (4.0, 412.0), (4.0, 412.0)];
    e.cloth(&both(&stomacher), white, |e| {
        for y in [190.0, 240.0, 290.0, 340.0] {
            e.flower((0.0, y), 12.0, 0xc83a4a, gold);
            e.bar(&[(-40.0, y - 24.0), (0.0, y - 12.0), (40.0, y - 24.0)], gold, 4.0);
        }
    });
    e.note(2, (6.0, 300.0));
    e.beads(&[(-40.0, 176.0), (-20.0, 270.0), (0.0, 300.0), (20.0, 270.0), (40.0, 176.0)], 5.5, &[0xfdfbf5]);
    ruff(e, 124.0, 104.0, 50.0);
    e.note(1, (82.0, 120.0));
    let hair = e.hair;
    e.plain(&both(&[(0.0, -30.0), (26.0, -44.0), (48.0, -10.0), (50.0, 44.0), (40.0, 70.0), (0.0, 60.0)]), hair);
    e.head();
    e.plain(&both(&[(0.0, 6.0), (22.0, 18.0), (38.0, 44.0), (42.0, 62.0), (52.0, 40.0), (50.0, -10.0), (26.0, -42.0), (0.0, -26.0)]), hair);
    e.beads(&[(-36.0, 2.0), (0.0, -16.0), (36.0, 2.0)], 5.0, &[0xfdfbf5, gold]);
    e.plain(&both(&[(0.0, -48.0), (0.0, -48.0), (16.0, -30.0), (12.0, -18.0)]), gold);
    e.oval((0.0, -30.0), 6.0, 7.0, 0xb03040);
}

fn infanta(e: &mut Easel) {
    let (gown, trim, red) = (0xe6e0d8, 0xb9bfc8, 0xd0483a);
    e.loose(200.0);
    let skirt = [(52.0, 350.0), (150.0, 356.0), (270.0, 400.0), (312.0, 500.0), (316.0, 660.0), (300.0, 784.0), (300.0, 784.0), (150.0, 796.0)];
    e.cloth(&both(&skirt), gown, |e| {
        for (y, wide) in [(470.0, 320.0), (600.0, 330.0), (730.0, 330.0)] {
            e.line(&[(-wide, y - 16.0), (0.0, y + 10.0), (wide, y - 16.0)], trim, 16.0);
            e.line(&[(-wide, y - 16.0), (0.0, y + 10.0), (wide, y - 16.0)], 0xf8f4ec, 5.0);
        }
        for at in -4..=4 {
            let x = at as f32;
            e.line(&[(x * 24.0, 360.0), (x * 62.0, 460.0), (x * 70.0, 790.0)], darker(gown, 0.07), 4.0);
        }
    });
    e.note(1, (230.0, 560.0));
    for side in [-1.0, 1.0] {
        let arm = e.reach(side, (140.0, 280.0), (206.0, 384.0));
        e.sleeve(arm, 0.86, [62.0, 76.0, 54.0], gown, |e| {
            e.line(&[(side * 90.0, 180.0), (side * 140.0, 280.0), (side * 200.0, 370.0)], 0xf8f4ec, 10.0);
            e.line(&[(side * 100.0, 180.0), (side * 152.0, 280.0)], trim, 6.0);
        });
        e.oval((side * 196.0, 366.0), 27.0, 15.0, 0xfdfaf2);
        e.flower((side * 190.0, 350.0), 11.0, red, red);
    }
    e.trunk([74.0, 52.0, 54.0], 352.0, gown, |e| {
        e.slab([-28.0, 160.0, 56.0, 220.0], 0xf6f1e8);
        for at in 0..7 {
            let y = 190.0 + at as f32 * 24.0;
            e.bar(&[(-26.0, y), (26.0, y + 20.0)], 0x2a2a30, 4.0);
            e.bar(&[(26.0, y), (-26.0, y + 20.0)], 0x2a2a30, 4.0);
        }
        for side in [-1.0, 1.0] {
            e.bar(&[(side * 30.0, 160.0), (side * 30.0, 380.0)], trim, 7.0);
        }
    });
    e.note(2, (10.0, 270.0));
    e.plain(&both(&[(44.0, 344.0), (44.0, 344.0), (10.0, 400.0), (10.0, 400.0)]), gown);
    e.plain(&both(&[(36.0, 128.0), (76.0, 146.0), (92.0, 176.0), (40.0, 190.0), (0.0, 192.0)]), 0x2a2a30);
    e.plain(&both(&[(26.0, 134.0), (26.0, 134.0), (70.0, 158.0), (30.0, 168.0), (0.0, 170.0)]), e.skin);
    e.flower((0.0, 192.0), 18.0, red, 0xd9aa3a);
    e.plain(&both(&[(26.0, 134.0), (26.0, 134.0), (64.0, 152.0), (30.0, 162.0), (0.0, 164.0)]), e.skin);
    e.head();
    e.parted(96.0);
    for side in [-1.0, 1.0] {
        for y in [60.0, 90.0, 120.0, 150.0] {
            e.line(&[(side * 44.0, y), (side * 60.0, y + 14.0), (side * 46.0, y + 28.0)], darker(e.hair, 0.1), 3.0);
        }
    }
    e.blob(&[(46.0, 20.0), (70.0, 0.0), (84.0, 18.0), (62.0, 30.0), (86.0, 44.0), (66.0, 56.0), (46.0, 34.0)], red);
    e.oval((54.0, 28.0), 9.0, 9.0, darker(red, 0.08));
    e.note(3, (70.0, 16.0));
}

fn dutch(e: &mut Easel) {
    let (black, lace) = (0x2c2a30, 0xf7f4ec);
    e.legs([66.0, 50.0, 34.0], 764.0, 0x3a3840, |_| {});
    for side in [-1.0, 1.0] {
        e.plain(&[(side * 10.0, 396.0), (side * 10.0, 396.0), (side * 80.0, 396.0), (side * 84.0, 520.0), (side * 64.0, 616.0), (side * 64.0, 616.0), (side * 16.0, 616.0), (side * 16.0, 616.0), (side * 6.0, 500.0)], black);
        e.flower((side * 62.0, 616.0), 13.0, 0xe8e2d4, 0xc9a03a);
        e.slab([side * 37.0 - 19.0, 622.0, 38.0, 130.0], 0xe9e4d8);
        e.bar(&[(side * 37.0 - 19.0, 622.0), (side * 37.0 - 19.0, 752.0)], 0x3a3840, 3.0);
        e.bar(&[(side * 37.0 + 19.0, 622.0), (side * 37.0 + 19.0, 752.0)], 0x3a3840, 3.0);
    }
    e.feet(Shoe::Flat(0x1e1c20));
    for side in [-1.0, 1.0] {
        e.flower((side * 50.0, 772.0), 15.0, lace, 0xc9a03a);
    }
    e.trunk([94.0, 74.0, 92.0], 450.0, black, |e| {
        e.bar(&[(0.0, 180.0), (0.0, 460.0)], 0x55525c, 4.0);
        for y in [230.0, 256.0, 282.0, 308.0, 340.0, 370.0] {
            e.dot((0.0, y), 5.0, 5.0, 0xd9b04a);
        }
        e.folds(0x4a4752, &[[(-50.0, 330.0), (-62.0, 446.0)], [(50.0, 330.0), (62.0, 446.0)]]);
    });
    e.sash(318.0, 76.0, 14.0, 0x4a4752);
    e.note(2, (44.0, 300.0));
    let right = e.reach(-1.0, (142.0, 292.0), (74.0, 356.0));
    let left = e.down(1.0);
    for arm in [right, left] {
        e.sleeve(arm, 0.92, [64.0, 60.0, 44.0], black, |e| {
            for at in 0..3 {
                let s = at as f32 * 12.0;
                e.line(&[(arm.side * (70.0 + s), 170.0), (arm.elbow.0 - arm.side * 14.0 + arm.side * s, arm.elbow.1 - 10.0)], 0x4f4c57, 4.0);
            }
        });
        let end = (arm.elbow.0 * 0.1 + arm.hand.0 * 0.9, arm.elbow.1 * 0.1 + arm.hand.1 * 0.9);
        e.oval(end, 27.0, 20.0, lace);
    }
    // A falling collar of lace over the shoulders.
    e.cloth(&both(&[(22.0, 124.0), (60.0, 138.0), (116.0, 172.0), (100.0, 204.0), (60.0, 212.0), (6.0, 236.0), (6.0, 236.0)]), lace, |e| {
        for side in [-1.0, 1.0] {
            for (x, y) in [(24.0, 206.0), (48.0, 196.0), (74.0, 190.0), (98.0, 180.0)] {
                e.flower((side * x, y), 10.0, 0xcfc8b8, 0xf7f4ec);
            }
            e.line(&[(side * 14.0, 176.0), (side * 60.0, 168.0), (side * 106.0, 166.0)], 0xd9d3c4, 3.0);
        }
    });
    for side in [-1.0, 1.0] {
        for at in 0..9 {
            let u = at as f32 / 8.0;
            e.oval((side * (8.0 + u * 98.0), 234.0 - u * 40.0 - (u * 3.1).sin() * 4.0), 8.0, 7.0, lace);
        }
    }
    e.note(1, (84.0, 180.0));
    e.loose(118.0);
    e.head();
    e.moustache();
    e.plain(&both(&[(7.0, 102.0), (7.0, 102.0), (0.0, 130.0)]), e.hair);
    e.plain(&both(&[(44.0, 14.0), (44.0, 14.0), (36.0, -48.0), (0.0, -54.0)]), 0x232126);
    e.cloth(&[(-100.0, 22.0), (-60.0, 2.0), (0.0, -4.0), (60.0, 0.0), (112.0, -12.0), (96.0, 18.0), (50.0, 30.0), (0.0, 32.0), (-50.0, 32.0)], 0x232126, |_| {});
    e.line(&[(-42.0, 2.0), (0.0, -6.0), (42.0, 0.0)], 0x6a6670, 9.0);
    e.note(3, (-70.0, 12.0));
}

fn versailles(e: &mut Easel) {
    let (gown, under, pink, hair) = (0x9fc4d8, 0xf3e4e0, 0xe08a9a, 0xe9e4dc);
    e.feet(Shoe::Flat(pink));
    // The shape that panniers give: wide at the sides alone.
    let skirt = [(46.0, 344.0), (150.0, 350.0), (262.0, 376.0), (306.0, 420.0), (312.0, 560.0), (326.0, 786.0), (326.0, 786.0), (160.0, 794.0)];
    e.cloth(&both(&skirt), gown, |e| {
        e.plain(&both(&[(20.0, 350.0), (20.0, 350.0), (110.0, 480.0), (158.0, 800.0), (158.0, 800.0)]), under);
        for (y, half) in [(560.0, 120.0), (660.0, 142.0), (750.0, 158.0)] {
            let line: Vec<(f32, f32)> = (0..=8).map(|at| (half * (at as f32 / 4.0 - 1.0), y + if at % 2 == 0 { -12.0 } else { 14.0 })).collect();
            e.line(&line, pink, 9.0);
            for at in 0..5 {
                e.flower((half * (at as f32 / 2.0 - 1.0), y - 12.0), 13.0, pink, 0xf6e2a0);
            }
        }
        for side in [-1.0, 1.0] {
            e.line(&[(side * 24.0, 352.0), (side * 118.0, 480.0), (side * 168.0, 800.0)], 0xf8f4ee, 18.0);
            e.folds(gown, &[[(side * 120.0, 366.0), (side * 200.0, 790.0)], [(side * 180.0, 372.0), (side * 250.0, 790.0)], [(side * 250.0, 384.0), (side * 300.0, 790.0)]]);
        }
    });
    e.note(2, (284.0, 420.0));
    e.note(3, (240.0, 640.0));
    for side in [-1.0, 1.0] {
        let arm = e.reach(side, (126.0, 280.0), (150.0, 372.0));
        e.sleeve(arm, 0.2, [46.0, 42.0, 46.0], gown, |_| {});
        for (y, r) in [(294.0, 32.0), (308.0, 26.0)] {
            e.oval((side * 128.0, y), r, 14.0, 0xfbf7ef);
        }
        e.flower((side * 128.0, 284.0), 10.0, pink, pink);
    }
    e.trunk([66.0, 44.0, 46.0], 348.0, gown, |e| {
        e.plain(&both(&[(42.0, 150.0), (42.0, 150.0), (16.0, 360.0), (16.0, 360.0)]), under);
        for (y, r) in [(206.0, 20.0), (248.0, 16.0), (286.0, 13.0), (320.0, 10.0)] {
            e.stain(&[(0.0, y), (-r, y - r * 0.6), (-r, y + r * 0.6), (0.0, y), (r, y + r * 0.6), (r, y - r * 0.6)], pink);
            e.dot((0.0, y), 4.5, 4.5, 0xc0566a);
        }
    });
    e.plain(&both(&[(24.0, 134.0), (24.0, 134.0), (62.0, 152.0), (54.0, 186.0), (0.0, 194.0)]), e.skin);
    e.line(&[(-58.0, 160.0), (-50.0, 188.0), (0.0, 196.0), (50.0, 188.0), (58.0, 160.0)], 0xfbf7ef, 9.0);
    let tower = [(0.0, -122.0), (44.0, -112.0), (70.0, -60.0), (62.0, 10.0), (46.0, 56.0), (40.0, 84.0), (0.0, 70.0)];
    e.plain(&both(&tower), hair);
    e.head();
    e.cloth(&both(&[(0.0, 4.0), (22.0, 16.0), (37.0, 50.0), (40.0, 78.0), (48.0, 50.0), (62.0, 10.0), (70.0, -60.0), (44.0, -112.0), (0.0, -122.0)]), hair, |e| {
        for at in -3..=3 {
            let x = at as f32;
            e.line(&[(x * 9.0, 16.0), (x * 19.0, -50.0), (x * 12.0, -118.0)], darker(hair, 0.09), 3.5);
        }
    });
    for side in [-1.0, 1.0] {
        for (y, x) in [(6.0, 64.0), (34.0, 56.0), (62.0, 50.0)] {
            e.oval((side * x, y), 15.0, 10.0, hair);
            e.oval((side * x, y), 6.0, 4.0, darker(hair, 0.12));
        }
    }
    e.stain(&[(20.0, -100.0), (44.0, -150.0), (82.0, -150.0), (76.0, -120.0), (40.0, -96.0)], 0xf7f2ea);
    e.line(&[(-60.0, -30.0), (-10.0, -56.0), (62.0, -76.0)], pink, 12.0);
    for (x, y) in [(-36.0, -44.0), (6.0, -64.0), (46.0, -74.0)] {
        e.flower((x, y), 15.0, 0xf3b0b8, 0xf6e2a0);
    }
    e.note(1, (-30.0, -86.0));
}

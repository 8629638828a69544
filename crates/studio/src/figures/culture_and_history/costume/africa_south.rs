//! Dress of the east and south of Africa.

use super::body::Shoe;
use super::cut::{both, darker};
use super::easel::Easel;
use super::ground::Place;
use super::{Dress, dress};

pub(super) const DRESSES: &[Dress] = &[
    dress("herero_woman", herero, [60.0, 250.0], [0x7a5236, 0x1a1414], Place::Dunes),
    dress("maasai_woman", maasai, [10.0, 150.0], [0x5f3d28, 0x2a1c16], Place::Meadow),
    dress("ndebele_woman", ndebele, [14.0, 190.0], [0x70492f, 0x1c1412], Place::Clay(0xf0e8d8)),
    dress("woman_in_ethiopian_festive_dress", ethiopian, [14.0, 160.0], [0x8a5a3a, 0x1a1414], Place::Highlands),
];

fn maasai(e: &mut Easel) {
    let (red, blue, white) = (0xc8282a, 0x2a5ab0, 0xf6f4ee);
    e.feet(Shoe::Sandal(0x3a2a20));
    let checks = |e: &mut Easel, area: [f32; 4]| e.checks(area, 44.0, 0x5a1a5a, 0x1e1e3a);
    for side in [-1.0, 1.0] {
        e.bare_arm(e.down(side));
        let arm = e.down(side);
        for at in 0..5 {
            let y = arm.hand.1 - at as f32 * 10.0;
            e.bar(&[(arm.hand.0 - 17.0 - at as f32 * 0.8, y), (arm.hand.0 + 15.0, y)], [red, white, blue, 0xf0a030, 0x3f9a4f][at], 8.0);
        }
    }
    e.skirt([(66.0, 320.0), (96.0, 560.0), (112.0, 756.0)], 0x3a4ab0, 4, |e| e.bands([-130.0, 700.0, 130.0, 760.0], &[(white, 6.0), (red, 10.0), (0xf0a030, 6.0), (0x3a4ab0, 8.0)]));
    let cloth = [(34.0, 140.0), (34.0, 140.0), (86.0, 152.0), (114.0, 300.0), (122.0, 520.0), (116.0, 690.0), (116.0, 690.0), (0.0, 712.0), (-108.0, 690.0), (-108.0, 690.0), (-96.0, 480.0), (-84.0, 300.0), (-84.0, 300.0), (-50.0, 250.0)];
    e.cloth(&cloth, red, |e| {
        checks(e, [-140.0, 120.0, 140.0, 720.0]);
        e.folds(red, &[[(40.0, 160.0), (-60.0, 690.0)], [(64.0, 170.0), (30.0, 700.0)], [(82.0, 180.0), (90.0, 690.0)]]);
    });
    e.note(2, (60.0, 560.0));
    e.plain(&[(-80.0, 170.0), (-80.0, 170.0), (-50.0, 148.0), (-20.0, 150.0), (-40.0, 240.0), (-84.0, 300.0), (-84.0, 300.0)], red);
    for (at, rgb) in [red, white, blue, white, red, 0xf0a030, 0x3f9a4f, white, red].into_iter().enumerate() {
        let r = 1.0 - at as f32 * 0.075;
        e.oval((0.0, 172.0), 126.0 * r, 56.0 * r, rgb);
    }
    e.plain(&[(-19.0, 118.0), (-19.0, 118.0), (19.0, 118.0), (19.0, 118.0), (22.0, 170.0), (0.0, 178.0), (-22.0, 170.0)], darker(e.skin, 0.045));
    for at in 0..8 {
        let x = (at as f32 - 3.5) * 30.0;
        e.bar(&[(x, 222.0 - (x / 118.0).powi(2) * 30.0), (x, 252.0 - (x / 118.0).powi(2) * 30.0)], white, 4.0);
        e.dot((x, 254.0 - (x / 118.0).powi(2) * 30.0), 5.0, 5.0, 0xd8dce0);
    }
    e.note(1, (76.0, 178.0));
    e.head();
    let hair = e.hair;
    e.plain(&both(&[(0.0, 14.0), (26.0, 20.0), (40.0, 46.0), (43.0, 26.0), (30.0, -5.0), (0.0, -11.0)]), hair);
    e.line(&[(-40.0, 34.0), (0.0, 14.0), (40.0, 34.0)], white, 8.0);
    e.beads(&[(-40.0, 36.0), (0.0, 16.0), (40.0, 36.0)], 5.0, &[red, blue, white, 0xf0a030]);
    e.oval((0.0, 30.0), 8.0, 8.0, 0xd8dce0);
    for side in [-1.0, 1.0] {
        e.oval((side * 48.0, 96.0), 13.0, 19.0, red);
        e.oval((side * 48.0, 96.0), 8.0, 13.0, white);
        e.oval((side * 48.0, 96.0), 4.0, 7.0, blue);
        for x in [-7.0, 0.0, 7.0] {
            e.beads(&[(side * 48.0 + x, 116.0), (side * 48.0 + x, 146.0)], 3.6, &[0xf0a030, white, red]);
        }
    }
    e.note(3, (48.0, 100.0));
}

fn ndebele(e: &mut Easel) {
    let (brass, white) = (0xd8a83a, 0xf8f6f0);
    let stripes = [(0xc8302a, 26.0), (0xf0c030, 18.0), (0x2f7a4a, 24.0), (0x2a4aa8, 26.0), (white, 10.0)];
    e.legs([54.0, 44.0, 30.0], 764.0, e.skin, |_| {});
    e.feet(Shoe::Bare);
    for side in [-1.0, 1.0] {
        for at in 0..6 {
            e.block([side * 37.0 - 21.0, 690.0 + at as f32 * 12.0, 42.0, 11.0], if at % 2 == 0 { brass } else { white });
        }
    }
    let back = [(40.0, 146.0), (110.0, 170.0), (158.0, 300.0), (186.0, 660.0), (186.0, 660.0), (0.0, 680.0)];
    e.cloth(&both(&back), 0xc8302a, |e| e.stripes([-200.0, 120.0, 200.0, 700.0], &stripes));
    e.trunk([74.0, 60.0, 68.0], 420.0, 0x3a2a26, |_| {});
    e.skirt([(66.0, 372.0), (78.0, 420.0), (84.0, 470.0)], 0x3a2a26, 0, |_| {});
    e.cloth(&both(&[(58.0, 384.0), (58.0, 384.0), (76.0, 600.0), (76.0, 600.0), (34.0, 600.0), (34.0, 640.0), (34.0, 640.0), (0.0, 640.0)]), white, |e| {
        for (x, y, w, h, rgb) in [(-60.0, 410.0, 120.0, 10.0, 0x26201e), (-50.0, 440.0, 40.0, 40.0, 0x2a4aa8), (10.0, 440.0, 40.0, 40.0, 0x2a4aa8), (-16.0, 500.0, 32.0, 60.0, 0xc8302a), (-66.0, 500.0, 34.0, 22.0, 0x2f7a4a), (32.0, 500.0, 34.0, 22.0, 0x2f7a4a), (-70.0, 540.0, 38.0, 12.0, 0xf0a030), (32.0, 540.0, 38.0, 12.0, 0xf0a030), (-80.0, 576.0, 160.0, 8.0, 0x26201e)] {
            e.slab([x, y, w, h], rgb);
        }
        e.flat(&[(-50.0, 480.0), (-30.0, 440.0), (-10.0, 480.0)], white);
        e.flat(&[(10.0, 480.0), (30.0, 440.0), (50.0, 480.0)], white);
    });
    e.note(3, (16.0, 540.0));
    for side in [-1.0, 1.0] {
        let arm = e.reach(side, (112.0, 296.0), (66.0, 352.0));
        e.bare_arm(arm);
        for at in 0..4 {
            let u = 0.1 + at as f32 * 0.12;
            e.oval((arm.hand.0 + (arm.elbow.0 - arm.hand.0) * u, arm.hand.1 + (arm.elbow.1 - arm.hand.1) * u), 12.0, 17.0, if at % 2 == 0 { brass } else { white });
        }
        let blanket = [(side * 26.0, 152.0), (side * 26.0, 152.0), (side * 96.0, 158.0), (side * 140.0, 240.0), (side * 160.0, 420.0), (side * 176.0, 650.0), (side * 176.0, 650.0), (side * 104.0, 660.0), (side * 96.0, 420.0), (side * 118.0, 300.0), (side * 76.0, 230.0)];
        e.cloth(&blanket, 0xc8302a, |e| e.stripes([side * 100.0 - 100.0, 120.0, side * 100.0 + 100.0, 700.0], &stripes));
    }
    e.note(1, (146.0, 500.0));
    e.head();
    e.cropped();
    for at in 0..7 {
        e.oval((0.0, 172.0 - at as f32 * 11.0), 44.0 - at as f32 * 2.4, 12.0, if at % 2 == 0 { brass } else { darker(brass, -0.06) });
    }
    e.head_only();
    e.cropped();
    e.note(2, (20.0, 140.0));
    e.cloth(&both(&[(46.0, -2.0), (46.0, -2.0), (47.0, 28.0), (47.0, 28.0), (0.0, 22.0), (0.0, -8.0)]), white, |e| {
        e.lozenges((-46.0, 10.0), (46.0, 10.0), 6, [8.0, 11.0], 0x2a4aa8);
        e.lozenges((-46.0, 10.0), (46.0, 10.0), 6, [4.0, 5.0], 0xc8302a);
    });
}

fn ethiopian(e: &mut Easel) {
    let (white, border) = (0xfaf8f2, [(0xc8302a, 9.0), (0xe8b83a, 7.0), (0x2f8a4f, 9.0), (0xe8b83a, 7.0)]);
    e.loose(170.0);
    e.feet(Shoe::Sandal(0x7a4a2a));
    e.skirt([(62.0, 316.0), (98.0, 560.0), (130.0, 776.0)], white, 9, |e| {
        e.bands([-150.0, 704.0, 150.0, 764.0], &border);
        for at in -5..=5 {
            e.flat(&[(at as f32 * 24.0, 716.0), (at as f32 * 24.0 + 8.0, 734.0), (at as f32 * 24.0, 752.0), (at as f32 * 24.0 - 8.0, 734.0)], white);
        }
        e.slab([-15.0, 310.0, 30.0, 400.0], border[2].0);
        e.lozenges((0.0, 330.0), (0.0, 700.0), 10, [12.0, 17.0], border[1].0);
        e.lozenges((0.0, 330.0), (0.0, 700.0), 10, [6.0, 9.0], border[0].0);
    });
    e.note(1, (-60.0, 520.0));
    e.trunk([74.0, 60.0, 64.0], 330.0, white, |e| {
        e.slab([-15.0, 150.0, 30.0, 200.0], border[2].0);
        e.lozenges((0.0, 160.0), (0.0, 320.0), 5, [12.0, 17.0], border[1].0);
        e.lozenges((0.0, 160.0), (0.0, 320.0), 5, [6.0, 9.0], border[0].0);
        e.line(&[(-28.0, 138.0), (0.0, 166.0), (28.0, 138.0)], border[0].0, 9.0);
    });
    e.note(2, (30.0, 734.0));
    e.sash(308.0, 64.0, 18.0, 0xe8b83a);
    let right = e.down(-1.0);
    e.sleeve(right, 0.94, [58.0, 54.0, 46.0], white, |e| e.bands([-170.0, 372.0, -60.0, 400.0], &border));
    e.hand(right);
    let shawl = [(26.0, 136.0), (26.0, 136.0), (90.0, 152.0), (134.0, 250.0), (148.0, 420.0), (156.0, 640.0), (156.0, 640.0), (96.0, 650.0), (84.0, 420.0), (96.0, 360.0), (30.0, 330.0), (-76.0, 330.0), (-76.0, 330.0), (-84.0, 280.0), (0.0, 240.0)];
    let left = e.reach(1.0, (126.0, 294.0), (72.0, 336.0));
    e.cloth(&shawl, 0xf3f0e8, |e| {
        for s in [0.0, 20.0, 40.0, 60.0] {
            e.line(&[(-80.0, 290.0 + s * 0.6), (30.0, 260.0 + s), (70.0 + s, 170.0)], 0xd5d0c3, 4.0);
            e.line(&[(90.0 + s * 0.8, 330.0), (100.0 + s * 0.8, 640.0)], 0xd5d0c3, 4.0);
        }
        e.bands([60.0, 580.0, 170.0, 640.0], &border);
    });
    e.fringe(&[(154.0, 642.0), (98.0, 650.0)], 20.0, 0xf3f0e8);
    e.hand(left);
    e.note(3, (116.0, 480.0));
    e.plain(&both(&[(26.0, 136.0), (26.0, 136.0), (30.0, 146.0), (0.0, 160.0)]), e.skin);
    e.beads(&[(-24.0, 138.0), (0.0, 182.0), (24.0, 138.0)], 5.0, &[0x3a2a22]);
    e.bar(&[(0.0, 184.0), (0.0, 214.0)], 0xd8dce0, 8.0);
    e.bar(&[(-10.0, 194.0), (10.0, 194.0)], 0xd8dce0, 8.0);
    e.head();
    e.parted(74.0);
    for at in -4..=4 {
        let x = at as f32;
        e.line(&[(x * 5.0, 14.0), (x * 10.5, -6.0), (x * 11.0, -2.0)], darker(e.hair, -0.12), 2.6);
    }
    for side in [-1.0, 1.0] {
        e.oval((side * 43.0, 90.0), 7.0, 9.0, 0xe8b83a);
    }
}

fn herero(e: &mut Easel) {
    let (gown, trim, shawl) = (0x3a6ab0, 0xe8c04a, 0xd8502e);
    e.feet(Shoe::Flat(0x26201e));
    let skirt = [(52.0, 300.0), (110.0, 380.0), (178.0, 540.0), (236.0, 786.0), (236.0, 786.0), (120.0, 798.0)];
    e.cloth(&both(&skirt), gown, |e| {
        for at in -6..=6 {
            let x = at as f32;
            e.line(&[(x * 7.0, 310.0), (x * 26.0, 540.0), (x * 37.0, 800.0)], darker(gown, 0.08), 4.0);
        }
        e.flowers([-240.0, 360.0, 240.0, 700.0], 82.0, 18.0, [0xf3d8a0, 0xd8502e, 0x2f8a5a]);
        for y in [700.0, 750.0] {
            e.line(&[(-260.0, y - 10.0), (0.0, y + 12.0), (260.0, y - 10.0)], trim, 13.0);
        }
    });
    e.note(2, (130.0, 610.0));
    e.trunk([74.0, 54.0, 56.0], 312.0, gown, |e| e.flowers([-90.0, 180.0, 90.0, 310.0], 70.0, 15.0, [0xf3d8a0, 0xd8502e, 0x2f8a5a]));
    e.sash(296.0, 57.0, 18.0, trim);
    for side in [-1.0, 1.0] {
        let arm = e.reach(side, (128.0, 292.0), (68.0, 346.0));
        e.hand(arm);
        e.cloth(&[(side * 54.0, 146.0), (side * 54.0, 146.0), (side * 104.0, 146.0), (side * 150.0, 210.0), (side * 146.0, 310.0), (side * 74.0, 366.0), (side * 74.0, 366.0), (side * 58.0, 332.0), (side * 58.0, 332.0), (side * 96.0, 290.0), (side * 64.0, 230.0)], gown, |e| {
            e.folds(gown, &[[(side * 84.0, 160.0), (side * 108.0, 290.0)], [(side * 110.0, 160.0), (side * 132.0, 290.0)]]);
            e.line(&[(side * 78.0, 362.0), (side * 60.0, 336.0)], trim, 9.0);
        });
        let drape = [(side * 16.0, 134.0), (side * 16.0, 134.0), (side * 82.0, 144.0), (side * 126.0, 196.0), (side * 118.0, 270.0), (side * 56.0, 300.0), (side * 4.0, 340.0), (side * 4.0, 340.0), (side * 2.0, 220.0)];
        e.fringe(&[(side * 118.0, 262.0), (side * 56.0, 296.0), (side * 6.0, 334.0)], 24.0, trim);
        e.cloth(&drape, shawl, |e| {
            e.line(&[(side * 124.0, 250.0), (side * 60.0, 280.0), (side * 4.0, 316.0)], trim, 8.0);
            e.folds(shawl, &[[(side * 40.0, 150.0), (side * 30.0, 290.0)], [(side * 70.0, 156.0), (side * 74.0, 270.0)]]);
        });
    }
    e.note(3, (80.0, 220.0));
    e.head();
    e.plain(&both(&[(0.0, -40.0), (40.0, -32.0), (52.0, 6.0), (48.0, 42.0), (26.0, 24.0), (0.0, 18.0)]), gown);
    // Two soft horns of cloth, level to both sides.
    for side in [-1.0, 1.0] {
        e.cloth(&[(0.0, -44.0), (0.0, -44.0), (side * 60.0, -54.0), (side * 140.0, -40.0), (side * 160.0, -14.0), (side * 136.0, 2.0), (side * 60.0, 6.0), (0.0, 4.0), (0.0, 4.0)], gown, |e| {
            e.flower((side * 60.0, -24.0), 15.0, 0xf3d8a0, 0xd8502e);
            e.flower((side * 116.0, -22.0), 14.0, 0xf3d8a0, 0xd8502e);
            e.line(&[(side * 10.0, -8.0), (side * 70.0, 0.0), (side * 140.0, -8.0)], darker(gown, 0.1), 4.0);
        });
    }
    e.line(&[(-46.0, 20.0), (0.0, 2.0), (46.0, 20.0)], trim, 9.0);
    e.note(1, (110.0, -28.0));
}

//! Dress of Istanbul, Bukhara and Bethlehem.

use super::body::Shoe;
use super::cut::{both, darker};
use super::easel::Easel;
use super::ground::Place;
use super::{Dress, dress};

pub(super) const DRESSES: &[Dress] = &[
    dress("bride_of_old_bethlehem", bethlehem, [60.0, 180.0], [0xdcae84, 0x2a1e18], Place::Clay(0xe4d6b8)),
    dress("man_in_uzbek_festive_dress", uzbek, [26.0, 160.0], [0xe0b088, 0x241c18], Place::Clay(0xd9bf90)),
    dress("ottoman_janissary", janissary, [110.0, 150.0], [0xe2b48c, 0x2e221c], Place::Arches),
];

fn janissary(e: &mut Easel) {
    let (coat, trim, sash) = (0xa8322e, 0xe0b040, 0x2f6a7a);
    e.legs([66.0, 60.0, 44.0], 720.0, 0x3a5a8a, |_| {});
    e.feet(Shoe::Boot(0xe8b832, 640.0));
    e.note(4, (46.0, 720.0));
    // The tails of the long coat are tucked up a little in front.
    e.skirt([(74.0, 330.0), (110.0, 520.0), (134.0, 716.0)], coat, 0, |e| {
        e.flat(&[(-8.0, 330.0), (8.0, 330.0), (40.0, 740.0), (-40.0, 740.0)], 0x3a5a8a);
        e.line(&[(8.0, 330.0), (40.0, 740.0)], trim, 9.0);
        e.line(&[(-8.0, 330.0), (-40.0, 740.0)], trim, 9.0);
        e.folds(coat, &[[(-40.0, 350.0), (-90.0, 716.0)], [(40.0, 350.0), (90.0, 716.0)], [(62.0, 350.0), (118.0, 716.0)], [(-62.0, 350.0), (-118.0, 716.0)]]);
    });
    e.note(2, (92.0, 600.0));
    e.trunk([92.0, 76.0, 78.0], 344.0, coat, |e| {
        e.slab([-4.0, 130.0, 8.0, 220.0], trim);
        for y in [176.0, 200.0, 224.0, 248.0, 272.0, 296.0] {
            e.bar(&[(-52.0, y), (52.0, y)], trim, 5.0);
            e.dot((0.0, y), 6.0, 6.0, 0xf3e2a0);
        }
    });
    e.cloth(&both(&[(77.0, 318.0), (77.0, 318.0), (80.0, 372.0), (80.0, 372.0), (0.0, 380.0)]), sash, |e| {
        e.bands([-90.0, 318.0, 90.0, 384.0], &[(sash, 12.0), (0xf0e0b0, 4.0)]);
    });
    e.note(3, (-40.0, 350.0));
    e.rod(&[(-66.0, 410.0), (20.0, 316.0)], 0x4a3a30, 11.0);
    e.rod(&[(16.0, 320.0), (40.0, 294.0)], 0xe8e0cc, 11.0);
    let left = e.reach(1.0, (128.0, 294.0), (84.0, 352.0));
    for arm in [e.down(-1.0), left] {
        e.sleeve(arm, 0.95, [62.0, 52.0, 40.0], coat, |_| {});
        e.oval((arm.hand.0 * 0.92 + arm.elbow.0 * 0.08, arm.hand.1 * 0.92 + arm.elbow.1 * 0.08), 24.0, 12.0, trim);
    }
    e.plain(&both(&[(28.0, 122.0), (34.0, 146.0), (0.0, 158.0)]), trim);
    // The felt cap folds over and falls behind the neck.
    let felt = 0xf3eee2;
    e.plain(&[(0.0, -40.0), (70.0, -20.0), (86.0, 120.0), (80.0, 236.0), (80.0, 236.0), (50.0, 238.0), (50.0, 238.0), (48.0, 60.0)], darker(felt, 0.05));
    e.head();
    e.moustache();
    e.cloth(&[(-46.0, 28.0), (-46.0, 28.0), (-44.0, -50.0), (-30.0, -100.0), (20.0, -108.0), (64.0, -80.0), (84.0, 10.0), (84.0, 120.0), (84.0, 120.0), (62.0, 118.0), (62.0, 118.0), (52.0, 26.0), (52.0, 26.0)], felt, |e| {
        e.line(&[(10.0, -104.0), (44.0, -60.0), (58.0, 20.0)], darker(felt, 0.1), 5.0);
        e.line(&[(-36.0, -80.0), (0.0, -84.0), (40.0, -70.0)], darker(felt, 0.07), 4.0);
    });
    e.cloth(&both(&[(48.0, 6.0), (48.0, 6.0), (50.0, 34.0), (50.0, 34.0), (0.0, 32.0)]), trim, |e| e.lozenges((-48.0, 20.0), (48.0, 20.0), 7, [5.0, 8.0], 0xa8322e));
    e.plain(&both(&[(8.0, -30.0), (8.0, -30.0), (9.0, 30.0), (9.0, 30.0)]), 0xe0b040);
    e.note(1, (-14.0, -60.0));
}

fn uzbek(e: &mut Easel) {
    let (base, red, green, white) = (0x2f5a9a, 0xc8304a, 0x3f9a6a, 0xf6ecd6);
    e.feet(Shoe::Boot(0x3a2a24, 660.0));
    e.note(3, (46.0, 786.0));
    let ikat = |e: &mut Easel, middle: f32, top: f32, low: f32| {
        let mut y = top;
        let mut row = 0;
        while y < low {
            let colours = [[red, white, 0xe8b03a], [green, white, red], [0xe8b03a, red, white]][row % 3];
            // Feathered lozenges: the dye runs along the threads.
            for (size, rgb) in [(1.0, colours[0]), (0.66, colours[1]), (0.34, colours[2])] {
                let points: Vec<(f32, f32)> = (0..=16).map(|at| {
                    let turn = at as f32 / 16.0 * std::f32::consts::TAU;
                    let rough = if at % 2 == 0 { 1.0 } else { 0.84 };
                    (middle + turn.cos() * 26.0 * size, y + turn.sin() * 54.0 * size * rough)
                }).collect();
                e.flat(&points, rgb);
            }
            y += 104.0;
            row += 1;
        }
    };
    e.skirt([(74.0, 320.0), (114.0, 540.0), (148.0, 718.0)], base, 0, |e| {
        for x in [-130.0, -78.0, -26.0, 26.0, 78.0, 130.0] {
            ikat(e, x, 370.0, 760.0);
        }
        e.bar(&[(0.0, 320.0), (0.0, 740.0)], white, 8.0);
        e.line(&[(-150.0, 706.0), (0.0, 718.0), (150.0, 706.0)], red, 12.0);
    });
    e.trunk([94.0, 76.0, 78.0], 340.0, base, |e| {
        for x in [-78.0, -26.0, 26.0, 78.0] {
            ikat(e, x, 200.0, 340.0);
        }
    });
    e.plain(&both(&[(24.0, 134.0), (24.0, 134.0), (30.0, 146.0), (6.0, 310.0), (6.0, 310.0)]), white);
    for side in [-1.0, 1.0] {
        e.line(&[(side * 28.0, 138.0), (side * 30.0, 190.0), (side * 8.0, 320.0)], red, 13.0);
    }
    e.note(1, (74.0, 590.0));
    e.cloth(&both(&[(77.0, 318.0), (77.0, 318.0), (79.0, 352.0), (79.0, 352.0), (0.0, 360.0)]), red, |e| e.lozenges((-74.0, 336.0), (74.0, 336.0), 9, [6.0, 9.0], white));
    e.cloth(&[(-20.0, 352.0), (-20.0, 352.0), (30.0, 352.0), (30.0, 352.0), (4.0, 430.0), (4.0, 430.0)], red, |e| e.flower((6.0, 378.0), 13.0, white, 0xe8b03a));
    let left = e.reach(1.0, (128.0, 296.0), (20.0, 306.0));
    for arm in [e.down(-1.0), left] {
        e.sleeve(arm, 0.92, [70.0, 64.0, 56.0], base, |e| {
            let (x, y) = arm.elbow;
            ikat(e, x, y - 80.0, y - 20.0);
            ikat(e, (x + arm.hand.0) / 2.0, (y + arm.hand.1) / 2.0, (y + arm.hand.1) / 2.0 + 20.0);
        });
    }
    e.head();
    e.cropped();
    e.beard(136.0);
    e.cloth(&both(&[(0.0, -28.0), (30.0, -26.0), (44.0, -8.0), (47.0, 24.0), (47.0, 24.0), (0.0, 26.0)]), 0x26242a, |e| {
        for x in [-30.0, 0.0, 30.0] {
            e.stain(&[(x - 8.0, 0.0), (x, -20.0), (x + 9.0, -4.0), (x + 2.0, 6.0)], white);
        }
        e.bands([-50.0, 10.0, 50.0, 28.0], &[(white, 4.0), (0x26242a, 3.0)]);
    });
    e.note(2, (26.0, -12.0));
}

fn bethlehem(e: &mut Easel) {
    let (dress, red, gold, veil) = (0x3a2a52, 0xc0302c, 0xe0b040, 0xf8f5ec);
    e.plain(&both(&[(0.0, -54.0), (50.0, -30.0), (84.0, 100.0), (130.0, 380.0), (150.0, 690.0), (150.0, 690.0), (0.0, 700.0)]), veil);
    e.note(4, (118.0, 420.0));
    e.feet(Shoe::Flat(0x6a3a24));
    e.skirt([(64.0, 320.0), (92.0, 560.0), (112.0, 780.0)], dress, 0, |e| {
        for side in [-1.0, 1.0] {
            e.flat(&[(side * 50.0, 330.0), (side * 74.0, 330.0), (side * 112.0, 800.0), (side * 56.0, 800.0)], red);
            for at in 0..7 {
                let y = 390.0 + at as f32 * 60.0;
                let x = side * (62.0 + at as f32 * 3.4);
                e.lozenges((x - 14.0, y), (x + 14.0, y), 1, [15.0, 24.0], gold);
                e.lozenges((x - 14.0, y), (x + 14.0, y), 1, [8.0, 13.0], 0x3f8f5a);
            }
        }
        e.bands([-130.0, 740.0, 130.0, 790.0], &[(red, 14.0), (gold, 6.0), (0x3f8f5a, 8.0)]);
        e.folds(dress, &[[(-16.0, 330.0), (-26.0, 740.0)], [(16.0, 330.0), (26.0, 740.0)]]);
    });
    e.note(1, (76.0, 600.0));
    e.trunk([74.0, 62.0, 66.0], 330.0, dress, |e| {
        e.plain(&both(&[(44.0, 150.0), (44.0, 150.0), (44.0, 300.0), (44.0, 300.0)]), red);
        for y in [180.0, 222.0, 264.0] {
            e.flower((0.0, y), 15.0, gold, 0x3f8f5a);
            for side in [-1.0, 1.0] {
                e.oval((side * 28.0, y), 9.0, 12.0, gold);
                e.oval((side * 28.0, y), 4.0, 6.0, red);
            }
        }
    });
    e.sash(316.0, 66.0, 22.0, 0xe8e0c0);
    for side in [-1.0, 1.0] {
        let arm = e.reach(side, (122.0, 292.0), (40.0, 372.0));
        e.wide(arm, 90.0, dress, |e| e.bands([side * 80.0 - 90.0, 410.0, side * 80.0 + 90.0, 470.0], &[(red, 10.0), (gold, 6.0), (0x3f8f5a, 8.0)]));
        e.cloth(&[(side * 26.0, 138.0), (side * 26.0, 138.0), (side * 66.0, 148.0), (side * 98.0, 176.0), (side * 124.0, 262.0), (side * 124.0, 262.0), (side * 84.0, 276.0), (side * 74.0, 250.0), (side * 66.0, 290.0), (side * 66.0, 290.0), (side * 46.0, 290.0), (side * 46.0, 290.0), (side * 44.0, 200.0)], 0x8a2432, |e| {
            e.line(&[(side * 30.0, 140.0), (side * 48.0, 210.0), (side * 48.0, 292.0)], gold, 9.0);
            e.flower((side * 66.0, 206.0), 16.0, gold, 0x3f8f5a);
            e.line(&[(side * 82.0, 264.0), (side * 126.0, 250.0)], gold, 7.0);
        });
        e.hand(arm);
    }
    e.note(2, (84.0, 196.0));
    e.beads(&[(-28.0, 140.0), (0.0, 176.0), (28.0, 140.0)], 6.0, &[0xe8ecf0, 0xc8402f]);
    e.head();
    e.parted(70.0);
    e.cloth(&both(&[(0.0, -56.0), (32.0, -54.0), (32.0, -54.0), (48.0, 24.0), (48.0, 24.0), (0.0, 30.0)]), red, |e| {
        for (row, y) in [-4.0, 14.0].into_iter().enumerate() {
            for at in -3..=3 {
                e.oval((at as f32 * 15.0 + if row == 0 { 0.0 } else { 7.0 }, y), 8.5, 8.5, [0xe8c050, 0xe8ecf0][row]);
            }
        }
        e.zigzag((-44.0, -34.0), (44.0, -34.0), 9.0, 10.0, gold, 4.0);
    });
    e.beads(&[(-46.0, 26.0), (-50.0, 96.0), (0.0, 134.0), (50.0, 96.0), (46.0, 26.0)], 5.0, &[0xe8ecf0]);
    e.note(3, (20.0, -30.0));
    for side in [-1.0, 1.0] {
        e.plain(&[(0.0, -60.0), (0.0, -60.0), (side * 44.0, -44.0), (side * 62.0, 40.0), (side * 92.0, 160.0), (side * 92.0, 160.0), (side * 66.0, 150.0), (side * 50.0, 50.0), (side * 34.0, -30.0), (0.0, -50.0), (0.0, -50.0)], veil);
    }
}

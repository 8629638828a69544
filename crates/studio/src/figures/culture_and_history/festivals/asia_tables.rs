//! Festivals kept at home, of Iran and Jerusalem.

use crate::figures::culture_and_history::costume::cut::{both, darker};
use crate::figures::culture_and_history::costume::easel::Easel;
use super::asia_west::{FAMILY, SKIN};
use super::folk::{Arms, Hat, Low, folk};
use super::props::{bowl, flame, plate};
use super::stage::Stage;
use super::{Fest, fest};

pub(super) const FESTS: &[Fest] = &[
    fest("hanukkah", hanukkah, [candlestick, tops, doughnuts]),
    fest("nowruz", nowruz, [sprouts, eggs, goldfish]),
];

fn hanukkah(s: &mut Stage) {
    s.room(0xd8c4a0, 0x8a6244);
    s.hang(0.0, 0.62, 0.66, window);
    let people = [
        folk(SKIN, 0x2f4a7a, Low::Robe, Hat::Round(0x26263a), Arms::Front),
        folk(SKIN, 0xb84a5a, Low::Robe, Hat::Long, Arms::Candle).hair(0x6a4020),
        folk(SKIN, 0x4a8a7a, Low::Robe, Hat::Bare, Arms::Wave),
        folk(SKIN, 0xe8b04a, Low::Robe, Hat::Bun(0xd84a5a), Arms::Front),
    ];
    for (u, by, kind) in [(-0.78, 1.7, people[0]), (-0.48, 1.15, people[2]), (0.48, 1.2, people[3]), (0.78, 1.6, people[1])] {
        s.large(u, 0.6, by, kind);
    }
    let top = s.table(0.6, 0xf6f2e8);
    s.lay(0.0, top, 0.44, candlestick);
    s.lay(-0.58, top, 0.19, doughnuts);
    s.lay(0.58, top, 0.18, tops);
}

fn window(e: &mut Easel) {
    e.block([-76.0, -190.0, 152.0, 140.0], 0x1c2a5a);
    for (x, y) in [(-50.0, -160.0), (20.0, -170.0), (54.0, -130.0), (-20.0, -120.0)] {
        e.dot((x, y), 3.0, 3.0, 0xf6ecd0);
    }
    e.bar(&[(0.0, -190.0), (0.0, -50.0)], 0x8a6238, 7.0);
    e.bar(&[(-76.0, -120.0), (76.0, -120.0)], 0x8a6238, 7.0);
    e.bar(&[(-76.0, -190.0), (76.0, -190.0), (76.0, -50.0), (-76.0, -50.0), (-76.0, -190.0)], 0x8a6238, 9.0);
}

fn candlestick(e: &mut Easel) {
    let gold = 0xd8a83a;
    for r in [24.0, 48.0, 72.0, 96.0] {
        e.rod(&[(-r, -126.0), (-r * 0.94, -96.0), (-r * 0.5, -70.0 + r * 0.1), (0.0, -62.0 + r * 0.16), (r * 0.5, -70.0 + r * 0.1), (r * 0.94, -96.0), (r, -126.0)], gold, 9.0);
    }
    e.rod(&[(0.0, -150.0), (0.0, -14.0)], gold, 12.0);
    e.plain(&both(&[(14.0, -24.0), (14.0, -24.0), (52.0, 0.0), (52.0, 0.0)]), gold);
    for at in -4..=4 {
        let x = at as f32 * 24.0;
        let y = if at == 0 { -150.0 } else { -126.0 };
        e.block([x - 8.0, y - 6.0, 16.0, 8.0], gold);
        e.block([x - 5.0, y - 34.0, 10.0, 28.0], [0xf6f2e8, 0x8ab8e0][usize::from(at % 2 != 0)]);
        flame(e, (x, y - 33.0), 24.0);
    }
}

fn tops(e: &mut Easel) {
    for (x, y, rgb, lean) in [(-60.0, 0.0, 0x3a7ac0, -12.0), (56.0, 0.0, 0xc8503a, 14.0), (0.0, -70.0, 0xd8a83a, 0.0)] {
        e.set((x, y), 0.62, lean, |e| {
            e.rod(&[(0.0, -170.0), (0.0, -120.0)], darker(rgb, 0.08), 15.0);
            e.area(&[(-62.0, -128.0), (62.0, -128.0), (62.0, -56.0), (0.0, 0.0), (-62.0, -56.0)], rgb);
            e.area(&[(62.0, -128.0), (84.0, -144.0), (84.0, -66.0), (62.0, -56.0)], darker(rgb, 0.1));
            e.area(&[(-62.0, -128.0), (-40.0, -144.0), (84.0, -144.0), (62.0, -128.0)], darker(rgb, -0.08));
            e.flat(&[(0.0, -114.0), (26.0, -88.0), (0.0, -62.0), (-26.0, -88.0)], 0xf6f0e0);
        });
    }
}

fn doughnuts(e: &mut Easel) {
    plate(e, 0xf3f0ea, |e, (x, y)| {
        e.oval((x, y), 36.0, 25.0, 0xc88a44);
        e.stain(&[(x - 30.0, y - 6.0), (x - 12.0, y - 22.0), (x + 16.0, y - 21.0), (x + 30.0, y - 6.0), (x, y - 2.0)], 0xfbf6ee);
        e.dot((x, y - 15.0), 8.0, 6.0, 0xc8283a);
    });
}

fn nowruz(s: &mut Stage) {
    s.room(0xd8e0c8, 0xa8704a);
    s.hang(0.0, 0.46, 0.5, |e| {
        e.block([-86.0, -180.0, 172.0, 130.0], 0xa8d8ee);
        e.stain(&[(-86.0, -50.0), (-86.0, -90.0), (-30.0, -116.0), (30.0, -86.0), (86.0, -104.0), (86.0, -50.0)], 0x8fc87a);
        e.bar(&[(-86.0, -180.0), (86.0, -180.0), (86.0, -50.0), (-86.0, -50.0), (-86.0, -180.0)], 0xf6f2e8, 9.0);
        e.bar(&[(0.0, -180.0), (0.0, -50.0)], 0xf6f2e8, 7.0);
    });
    for (u, by, kind) in [(-0.8, 1.5, FAMILY[0]), (-0.5, 1.4, FAMILY[1]), (0.5, 1.1, folk(SKIN, 0xf0c040, Low::Robe, Hat::Long, Arms::Front)), (0.8, 1.5, FAMILY[4])] {
        s.large(u, 0.3, by, kind);
    }
    let top = s.table(0.42, 0x9a2a4a);
    s.lay(0.0, top - 34.0, 0.28, mirror);
    s.lay(-0.66, top, 0.25, sprouts);
    s.lay(0.66, top, 0.25, goldfish);
    s.lay(-0.3, top + 16.0, 0.18, eggs);
    for (at, u) in [-0.05, 0.14, 0.34, -0.46, 0.48].into_iter().enumerate() {
        let inside = [0xc8303a, 0x6a4a2a, 0xd8a050, 0xf3e8d0, 0x8a5a2a][at];
        s.lay(u, top + 34.0, 0.09, |e| bowl(e, 0xf3efe6, inside));
    }
    s.lay(0.3, top + 4.0, 0.14, |e| {
        for (x, y) in [(-50.0, 0.0), (50.0, 0.0), (0.0, -70.0)] {
            e.oval((x, y - 44.0), 46.0, 44.0, 0xd8303a);
            e.line(&[(x, y - 88.0), (x + 8.0, y - 104.0)], 0x5a3a24, 6.0);
        }
    });
}

fn mirror(e: &mut Easel) {
    e.oval((0.0, -106.0), 76.0, 92.0, 0xd8a83a);
    e.oval((0.0, -106.0), 60.0, 75.0, 0xd4e8f0);
    e.line(&[(-30.0, -130.0), (10.0, -160.0)], 0xffffff, 9.0);
    e.line(&[(-30.0, -100.0), (36.0, -150.0)], 0xffffff, 6.0);
    e.area(&[(-40.0, -16.0), (40.0, -16.0), (50.0, 0.0), (-50.0, 0.0)], 0xd8a83a);
}

fn sprouts(e: &mut Easel) {
    for at in -11..=11 {
        let x = at as f32 * 8.0;
        let top = -176.0 + (at as f32).powi(2) * 0.5 + (at * 7 % 5) as f32 * 5.0;
        e.line(&[(x * 0.8, -46.0), (x * 0.95, -110.0), (x * 1.16, top)], [0x5fa83a, 0x7cc04a][usize::from(at % 2 != 0)], 7.0);
    }
    e.plain(&both(&[(94.0, -60.0), (94.0, -60.0), (78.0, -8.0), (78.0, -8.0), (0.0, 0.0)]), 0x3a8ab0);
    e.area(&[(-90.0, -46.0), (90.0, -46.0), (86.0, -30.0), (-86.0, -30.0)], 0xd8303a);
    e.blob(&[(0.0, -38.0), (34.0, -58.0), (34.0, -18.0), (0.0, -34.0), (-34.0, -18.0), (-34.0, -58.0)], 0xd8303a);
}

fn eggs(e: &mut Easel) {
    for (x, y, rgb, mark) in [(-64.0, 0.0, 0xe84a6a, 0xf6e8b0), (64.0, 0.0, 0x3a9ad0, 0xf6f0e0), (0.0, 0.0, 0xf0b830, 0xc8303a), (-32.0, -86.0, 0x6ab04a, 0xf6f0e0), (34.0, -86.0, 0x8a5ab8, 0xf6d860)] {
        e.cloth(&[(x, y - 96.0), (x + 28.0, y - 76.0), (x + 38.0, y - 36.0), (x + 22.0, y - 4.0), (x, y), (x - 22.0, y - 4.0), (x - 38.0, y - 36.0), (x - 28.0, y - 76.0)], rgb, |e| {
            e.zigzag((x - 44.0, y - 44.0), (x + 44.0, y - 44.0), 10.0, 13.0, mark, 6.0);
            e.bar(&[(x - 44.0, y - 66.0), (x + 44.0, y - 66.0)], mark, 5.0);
            e.bar(&[(x - 44.0, y - 18.0), (x + 44.0, y - 18.0)], mark, 5.0);
        });
    }
}

fn goldfish(e: &mut Easel) {
    let bowl = [(0.0, -176.0), (52.0, -172.0), (52.0, -172.0), (98.0, -110.0), (80.0, -26.0), (40.0, 0.0), (40.0, 0.0)];
    e.plain(&both(&bowl), 0xdff0f8);
    e.stain(&[(-88.0, -130.0), (0.0, -122.0), (88.0, -130.0), (92.0, -90.0), (74.0, -28.0), (0.0, -6.0), (-74.0, -28.0), (-92.0, -90.0)], 0x9ad4ee);
    for (x, y, s) in [(-20.0, -86.0, 1.0), (30.0, -46.0, -1.0)] {
        e.blob(&[(x + s * 28.0, y), (x + s * 56.0, y - 20.0), (x + s * 50.0, y), (x + s * 56.0, y + 20.0)], 0xe8602a);
        e.blob(&[(x - s * 32.0, y), (x, y - 20.0), (x + s * 32.0, y), (x, y + 20.0)], 0xf0782a);
        e.dot((x - s * 18.0, y - 4.0), 4.5, 4.5, 0x1e1818);
    }
    e.line(&[(-70.0, -120.0), (-78.0, -80.0), (-62.0, -40.0)], 0xffffff, 7.0);
    e.oval((0.0, -174.0), 54.0, 11.0, 0xeff8fb);
}

//! Festivals of Iran, Turkey, Jerusalem and Cairo.

use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{bowl, flame, minaret, mosque, plate};
use super::stage::Stage;
use super::{Fest, fest};
use crate::figures::culture_and_history::costume::easel::{Easel, both, darker};

pub(super) const FESTS: &[Fest] = &[
    fest("eid_al_fitr", eid, [sweets, children, minarets]),
    fest("hanukkah", hanukkah, [candlestick, tops, doughnuts]),
    fest("nowruz", nowruz, [sprouts, eggs, goldfish]),
    fest("ramadan_evenings_in_cairo", ramadan, [metal_lanterns, dates, |e| super::props::bunting(e, &[0xd8303a, 0xf0c040, 0x3a80c0, 0x3aa05a])]),
    fest("whirling_ceremony_of_konya", whirling, [skirts, hats, flutes]),
];

const SKIN: u32 = 0xdcae84;
const FAMILY: [Folk; 5] = [
    folk(SKIN, 0x3a5a8a, Low::Trousers(0x2a2c3a), Hat::Bare, Arms::Wave),
    folk(SKIN, 0xb83a5a, Low::Robe, Hat::Scarf(0xf0d0a0), Arms::Front),
    folk(SKIN, 0xf3ead6, Low::Robe, Hat::Round(0xf8f4ea), Arms::Down),
    folk(SKIN, 0x2f7a6a, Low::Robe, Hat::Scarf(0x7ac0b0), Arms::Tray(0xe8b060)),
    folk(SKIN, 0x7a4a8a, Low::Trousers(0x3a3a4a), Hat::Bare, Arms::Wide),
];

fn eid(s: &mut Stage) {
    s.sky(0x8fcdf0, 0xf3ecd8);
    s.ground(0xd0c4ac);
    s.put(0.0, 0.06, 0.56, |e| {
        for x in [-150.0, 150.0] {
            e.set((x, 0.0), 1.25, 0.0, |e| minaret(e, 0.0, 0xe8e0d0));
        }
        mosque(e, 0xe0d6c2, 0x7a98a8);
    });
    s.crowd(0.14, 0.42, 18, &FAMILY);
    for (u, kind) in [(-0.62, FAMILY[0]), (-0.3, FAMILY[1]), (0.34, FAMILY[3]), (0.64, FAMILY[4])] {
        s.large(u, 0.78, 1.15, kind);
    }
    s.large(-0.02, 0.86, 0.74, folk(SKIN, 0xf0c040, Low::Skirt(0xd84a8a), Hat::Bun(0xd84a8a), Arms::Up));
    s.large(0.88, 0.9, 0.72, folk(SKIN, 0xfbf6ea, Low::Trousers(0x2f5a9a), Hat::Bare, Arms::Wave).trim(0xc8303a));
    s.large(-0.88, 0.9, 0.72, folk(SKIN, 0xe86a8a, Low::Skirt(0x8a4ab0), Hat::Long, Arms::Wave));
    s.sign(0, 0.2, 0.2);
}

fn sweets(e: &mut Easel) {
    plate(e, 0xd8b04a, |e, (x, y)| {
        e.flat(&[(x, y - 20.0), (x + 30.0, y), (x, y + 18.0), (x - 30.0, y)], 0xc8843a);
        e.line(&[(x - 22.0, y), (x, y - 12.0), (x + 22.0, y)], 0xf3d08a, 4.0);
        e.dot((x, y), 7.0, 5.0, 0x6fa84a);
    });
}

fn children(e: &mut Easel) {
    e.set((-48.0, 0.0), 0.235, 0.0, |e| super::folk::draw(e, folk(SKIN, 0xf0c040, Low::Skirt(0xd84a8a), Hat::Bun(0xd84a8a), Arms::Wave), 1));
    e.set((52.0, 0.0), 0.235, 0.0, |e| super::folk::draw(e, folk(SKIN, 0xfbf6ea, Low::Trousers(0x2f5a9a), Hat::Bare, Arms::Wave).trim(0xc8303a), 0));
}

fn minarets(e: &mut Easel) {
    for x in [-76.0, 0.0, 76.0] {
        minaret(e, x, 0xe8e0d0);
    }
}

fn ramadan(s: &mut Stage) {
    s.sky(0x1a2048, 0x5a4468);
    s.moon(0.7, 0.12, 0.04);
    s.put(-0.5, 0.0, 0.5, |e| minaret(e, 0.0, 0xc8b48a));
    s.houses(&[0xb8946a, 0xa8845a, 0xc8a878], None, 0.42, false);
    s.ground(0x9a8468);
    s.garland(0.12, &[0xd8303a, 0xf0c040, 0x3a80c0, 0x3aa05a], false);
    for (u, v, size) in [(-0.72, 0.44, 0.2), (-0.3, 0.4, 0.23), (0.24, 0.42, 0.22), (0.7, 0.45, 0.2)] {
        s.hang(u, v, size, |e| metal(e, (0.0, 0.0), 1.0));
    }
    s.crowd(0.3, 0.4, 13, &FAMILY);
    let top = s.table(0.5, 0xf3ead6);
    for (u, at) in [(-0.7, 0), (-0.26, 1), (0.2, 0), (0.66, 1)] {
        s.lay(u, top, 0.15, |e| if at == 0 { dates(e) } else { sweets(e) });
    }
}

/// A lantern of pierced metal with coloured panes.
fn metal(e: &mut Easel, (x, y): (f32, f32), k: f32) {
    e.set((x, y), k, 0.0, |e| {
        e.glow((0.0, -86.0), 120.0, 0xffc060, 0.5);
        let gold = 0xc89a3a;
        e.plain(&both(&[(40.0, -130.0), (40.0, -130.0), (52.0, -90.0), (36.0, -40.0), (36.0, -40.0)]), gold);
        for (a, rgb) in [(-34.0, 0xd8303a), (-11.0, 0x3a80d0), (12.0, 0x3aa05a)] {
            e.area(&[(a, -124.0), (a + 20.0, -124.0), (a + 21.0, -88.0), (a + 15.0, -48.0), (a + 4.0, -48.0), (a - 1.0, -88.0)], rgb);
        }
        e.plain(&both(&[(0.0, -180.0), (12.0, -170.0), (30.0, -148.0), (44.0, -130.0), (44.0, -130.0)]), gold);
        e.plain(&both(&[(38.0, -42.0), (38.0, -42.0), (24.0, -10.0), (24.0, -10.0)]), gold);
        e.oval((0.0, -190.0), 11.0, 11.0, gold);
    });
}

fn metal_lanterns(e: &mut Easel) {
    metal(e, (-62.0, 0.0), 0.86);
    metal(e, (62.0, 0.0), 0.86);
    metal(e, (0.0, 0.0), 1.0);
}

fn dates(e: &mut Easel) {
    e.set((-50.0, 0.0), 0.62, 0.0, |e| bowl(e, 0xd8dce0, 0xd88a3a));
    e.set((54.0, 0.0), 0.55, 0.0, |e| plate(e, 0xf3ead6, |e, (x, y)| e.oval((x, y), 30.0, 15.0, 0x5a2e1c)));
    for x in [-64.0, -40.0] {
        e.line(&[(x, -74.0), (x + 8.0, -96.0), (x - 4.0, -116.0)], 0xd8d4cc, 5.0);
    }
}

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

fn whirling(s: &mut Stage) {
    s.room(0x8a6a54, 0xb8864a);
    for u in [-0.8, -0.4, 0.0, 0.4, 0.8] {
        s.hang(u, 0.52, 0.44, |e| {
            e.plain(&both(&[(0.0, -190.0), (44.0, -140.0), (52.0, -90.0), (52.0, 0.0), (52.0, 0.0)]), 0x6a4a3c);
            e.glow((0.0, -110.0), 80.0, 0xffc870, 0.5);
        });
    }
    for u in [-0.86, -0.62, 0.62, 0.86] {
        s.person(u, 0.1, folk(SKIN, 0x3a3036, Low::Robe, Hat::Tall(0xc8a87a), Arms::Horn));
    }
    for (u, d, size) in [(-0.36, 0.24, 0.34), (0.36, 0.24, 0.34), (-0.66, 0.66, 0.46), (0.66, 0.66, 0.46), (0.0, 0.86, 0.56)] {
        s.put(u, d, size, dervish);
    }
    s.sign(2, 0.0, 0.14);
}

fn dervish(e: &mut Easel) {
    let white = 0xfbf8f0;
    e.shadow((0.0, 0.0), 160.0);
    for x in [-8.0, 8.0] {
        e.oval((x, -4.0), 12.0, 6.0, 0x2a2226);
    }
    e.cloth(&[(-14.0, -104.0), (-14.0, -104.0), (14.0, -104.0), (14.0, -104.0), (70.0, -56.0), (112.0, -34.0), (96.0, -18.0), (50.0, -24.0), (10.0, -12.0), (-40.0, -24.0), (-88.0, -14.0), (-112.0, -34.0), (-70.0, -58.0)], white, |e| {
        for x in [-90.0, -56.0, -22.0, 14.0, 48.0, 84.0] {
            e.line(&[(x * 0.12, -100.0), (x * 0.6, -52.0), (x, -16.0)], 0xcfcabd, 4.0);
        }
    });
    e.plain(&both(&[(10.0, -146.0), (22.0, -138.0), (14.0, -102.0), (14.0, -102.0)]), white);
    e.bar(&[(-14.0, -104.0), (14.0, -104.0)], 0x2a2226, 6.0);
    e.rod(&[(-20.0, -136.0), (-54.0, -146.0), (-74.0, -178.0)], white, 12.0);
    e.rod(&[(20.0, -136.0), (56.0, -138.0), (86.0, -120.0)], white, 12.0);
    e.oval((-76.0, -184.0), 6.0, 7.0, SKIN);
    e.oval((90.0, -116.0), 7.0, 6.0, SKIN);
    e.oval((2.0, -158.0), 12.0, 15.0, SKIN);
    e.line(&[(-4.0, -158.0), (0.0, -157.0)], 0x2a1e1c, 2.4);
    e.line(&[(5.0, -158.0), (9.0, -157.0)], 0x2a1e1c, 2.4);
    e.stain(&[(-8.0, -152.0), (2.0, -148.0), (12.0, -152.0), (2.0, -138.0)], 0x4a3226);
    e.plain(&both(&[(0.0, -204.0), (10.0, -202.0), (13.0, -166.0), (13.0, -166.0)]).iter().map(|(x, y)| (x + 2.0, *y)).collect::<Vec<_>>(), 0xb08a5c);
}

fn skirts(e: &mut Easel) {
    dervish(e);
}

fn hats(e: &mut Easel) {
    for (x, y) in [(-66.0, 0.0), (66.0, 0.0), (0.0, -10.0)] {
        e.plain(&both(&[(0.0, -180.0), (26.0, -174.0), (38.0, -90.0), (44.0, -2.0), (44.0, -2.0), (0.0, 4.0)]).iter().map(|(a, b)| (a + x, b + y)).collect::<Vec<_>>(), 0xb89262);
        e.line(&[(x - 20.0, y - 150.0), (x - 26.0, y - 40.0)], 0xd0ac7c, 6.0);
    }
}

fn flutes(e: &mut Easel) {
    for (x, lean) in [(-44.0, -14.0), (0.0, 2.0), (46.0, 16.0)] {
        e.set((x, 0.0), 1.0, lean, |e| {
            e.rod(&[(0.0, -4.0), (0.0, -190.0)], 0xd8b070, 17.0);
            for y in [-40.0, -80.0, -120.0, -160.0] {
                e.bar(&[(-9.0, y), (9.0, y)], 0x8a6238, 5.0);
            }
            for y in [-30.0, -56.0, -68.0, -96.0, -108.0] {
                e.dot((0.0, y), 4.0, 4.0, 0x2a1e18);
            }
            e.block([-12.0, -196.0, 24.0, 14.0], 0x2a2226);
        });
    }
}

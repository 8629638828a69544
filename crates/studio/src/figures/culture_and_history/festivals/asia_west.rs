//! Festivals of Istanbul, Konya and Cairo.

use crate::figures::culture_and_history::costume::cut::both;
use crate::figures::culture_and_history::costume::easel::Easel;
use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{bowl, minaret, mosque, plate};
use super::stage::Stage;
use super::{Fest, fest};

pub(super) const FESTS: &[Fest] = &[
    fest("eid_al_fitr", eid, [sweets, children, minarets]),
    fest("ramadan_evenings_in_cairo", ramadan, [metal_lanterns, dates, |e| super::props::bunting(e, &[0xd8303a, 0xf0c040, 0x3a80c0, 0x3aa05a])]),
    fest("whirling_ceremony_of_konya", whirling, [skirts, hats, flutes]),
];

pub(super) const SKIN: u32 = 0xdcae84;
pub(super) const FAMILY: [Folk; 5] = [
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

//! Festivals of Brazil, Cusco and Trinidad.

use crate::figures::culture_and_history::costume::cut::both;
use crate::figures::culture_and_history::costume::easel::Easel;
use super::americas_north::{BROWN, DARK, FAIR, MIXED};
use super::folk::{Arms, Hat, Low, folk};
use super::props::{bonfire, bunting};
use super::stage::Stage;
use super::{Fest, fest};

pub(super) const FESTS: &[Fest] = &[
    fest("festa_junina", junina, [bonfire, |e| bunting(e, &[0xd8303a, 0xf0c040, 0x3a80c0, 0x3aa05a]), straw_hats]),
    fest("inti_raymi", inti, [sun_disc, litter, attendants]),
    fest("rio_carnival", rio, [feathered, float, drummers]),
    fest("trinidad_carnival", trinidad, [winged, steelpans, sequins]),
];

fn rio(s: &mut Stage) {
    s.sky(0x141a4a, 0x6a3a7a);
    s.hills(0x1c2a44, 0.34);
    s.ground(0xc8b8c8);
    s.crowd(0.0, 0.06, 30, &MIXED);
    s.bright(0.0, 0.3, 0.8, float);
    let dancer = [
        folk(BROWN, 0xf0b020, Low::Shorts(0xf0b020), Hat::Feathers(0xe8307a), Arms::Wide),
        folk(DARK, 0x30b0c0, Low::Shorts(0x30b0c0), Hat::Feathers(0xf0c030), Arms::Wide),
        folk(FAIR, 0xe8307a, Low::Shorts(0xe8307a), Hat::Feathers(0x30b070), Arms::Up),
        folk(DARK, 0x9a4ad8, Low::Shorts(0x9a4ad8), Hat::Feathers(0xf07a2a), Arms::Wide),
    ];
    s.e.light = None;
    for (at, u) in [-0.78, -0.26, 0.26, 0.78].into_iter().enumerate() {
        s.large(u, 0.56, 1.1, dancer[at]);
    }
    let drummer = folk(DARK, 0xf6f0e4, Low::Trousers(0xf6f0e4), Hat::Straw(0xfbf6ea), Arms::Drum(0x2f9a4a)).trim(0xf0c030);
    for u in [-0.86, -0.6, 0.6, 0.86] {
        s.large(u, 0.96, 1.1, drummer);
    }
    s.large(0.0, 0.98, 1.45, dancer[0]);
}

fn float(e: &mut Easel) {
    for (y, w, rgb) in [(0.0, 118.0, 0xd8307a), (-40.0, 92.0, 0x7a3ac0), (-76.0, 64.0, 0xf0a020)] {
        e.plain(&both(&[(w, y - 38.0), (w, y - 38.0), (w + 8.0, y), (w + 8.0, y)]), rgb);
        for at in 0..9 {
            let x = -w + (at as f32 + 0.5) * w / 4.5;
            e.oval((x, y - 18.0), 8.0, 10.0, 0xf6e08a);
        }
    }
    // A great bird with a tail of feathers.
    for at in -4..=4 {
        e.set((0.0, -108.0), 1.0, at as f32 * 20.0, |e| {
            e.plain(&[(-8.0, 0.0), (-8.0, 0.0), (-15.0, -56.0), (0.0, -92.0), (15.0, -56.0), (8.0, 0.0), (8.0, 0.0)], [0x30b0c0, 0x3aa0e8][(at & 1) as usize]);
            e.oval((0.0, -70.0), 9.0, 13.0, 0xf0c030);
        });
    }
    e.blob(&[(-26.0, -106.0), (-20.0, -140.0), (0.0, -164.0), (20.0, -140.0), (26.0, -106.0), (0.0, -94.0)], 0x2f6ad8);
    e.oval((0.0, -166.0), 16.0, 15.0, 0x2f6ad8);
    e.area(&[(-5.0, -164.0), (5.0, -164.0), (0.0, -148.0)], 0xf0a020);
    for x in [-6.0, 6.0] {
        e.dot((x, -170.0), 3.0, 3.0, 0xfbf6ea);
    }
    e.set((-72.0, -38.0), 0.08, 0.0, |e| super::folk::draw(e, folk(BROWN, 0xf0b020, Low::Shorts(0xf0b020), Hat::Feathers(0xe8307a), Arms::Wide), 0));
    e.set((72.0, -38.0), 0.08, 0.0, |e| super::folk::draw(e, folk(DARK, 0x30b070, Low::Shorts(0x30b070), Hat::Feathers(0xf0c030), Arms::Wide), 0));
}

fn feathered(e: &mut Easel) {
    e.set((0.0, 0.0), 0.205, 0.0, |e| super::folk::draw(e, folk(BROWN, 0xf0b020, Low::Shorts(0xf0b020), Hat::Feathers(0xe8307a), Arms::Wide).trim(0x30b0c0), 0));
}

fn drummers(e: &mut Easel) {
    for x in [-54.0, 54.0] {
        e.set((x, 0.0), 0.24, 0.0, |e| super::folk::draw(e, folk(DARK, 0xf6f0e4, Low::Trousers(0xf6f0e4), Hat::Straw(0xfbf6ea), Arms::Drum(0x2f9a4a)).trim(0xf0c030), 1));
    }
}

fn trinidad(s: &mut Stage) {
    s.sky(0x6fc3ee, 0xf3ecd0);
    s.hills(0x5f9a6a, 0.2);
    s.houses(&[0xf0d890, 0xe89a8a, 0x9ad0c8], Some(0xb8503a), 0.2, false);
    s.ground(0xc8bca8);
    let pan = folk(DARK, 0xf07a2a, Low::Trousers(0xf6f0e4), Hat::Straw(0xe8cf94), Arms::Drum(0xb4bac2));
    for at in 0..7 {
        s.person(at as f32 * 0.3 - 0.9, 0.14, pan);
    }
    s.crowd(0.24, 0.3, 14, &MIXED);
    s.put(0.0, 0.84, 0.78, winged);
    s.sign(1, -0.76, 0.28);
    s.sign(2, 0.78, 0.24);
}

fn winged(e: &mut Easel) {
    for side in [-1.0, 1.0] {
        e.cloth(&[(side * 10.0, -120.0), (side * 10.0, -120.0), (side * 60.0, -196.0), (side * 120.0, -186.0), (side * 112.0, -130.0), (side * 60.0, -96.0)], 0xe8307a, |e| {
            for (x, y) in [(70.0, -160.0), (96.0, -168.0), (88.0, -136.0), (56.0, -130.0)] {
                e.oval((side * x, y), 11.0, 11.0, 0xf6d040);
                e.dot((side * x, y), 5.0, 5.0, 0x30b0c0);
            }
        });
        e.cloth(&[(side * 10.0, -100.0), (side * 10.0, -100.0), (side * 70.0, -96.0), (side * 108.0, -60.0), (side * 84.0, -20.0), (side * 44.0, -40.0)], 0xf07a2a, |e| {
            for (x, y) in [(60.0, -74.0), (84.0, -56.0), (66.0, -44.0)] {
                e.oval((side * x, y), 9.0, 9.0, 0xf6d040);
            }
        });
        for (x, y) in [(120.0, -186.0), (112.0, -130.0), (108.0, -60.0), (84.0, -20.0)] {
            e.line(&[(side * 12.0, -112.0), (side * x * 0.6, y * 0.5 - 56.0), (side * x, y)], 0x5a3a4a, 3.5);
        }
    }
    e.set((0.0, 0.0), 0.19, 0.0, |e| super::folk::draw(e, folk(DARK, 0x30b0c0, Low::Shorts(0x30b0c0), Hat::Feathers(0xf6c030), Arms::Wide).trim(0xf6d040), 0));
}

fn steelpans(e: &mut Easel) {
    for (x, y, rgb) in [(-58.0, 0.0, 0x3a7ab8), (58.0, 0.0, 0xc84a3a), (0.0, 26.0, 0x8a9098)] {
        e.plain(&both(&[(52.0, -110.0), (52.0, -110.0), (48.0, -66.0), (48.0, -66.0), (0.0, -56.0)]).iter().map(|(a, b)| (a + x, b + y - 14.0)).collect::<Vec<_>>(), rgb);
        e.oval((x, y - 124.0), 53.0, 22.0, 0xc8ced6);
        for (dx, dy) in [(-26.0, -2.0), (0.0, -11.0), (26.0, -2.0), (-12.0, 8.0), (14.0, 8.0)] {
            e.oval((x + dx, y - 124.0 + dy), 11.0, 6.0, 0xaab2bc);
        }
        e.bar(&[(x - 30.0, y - 70.0), (x - 44.0, -2.0)], 0x4a4a52, 5.0);
        e.bar(&[(x + 30.0, y - 70.0), (x + 44.0, -2.0)], 0x4a4a52, 5.0);
    }
    e.rod(&[(-40.0, -196.0), (-6.0, -112.0)], 0xb07a40, 6.0);
    e.rod(&[(46.0, -196.0), (16.0, -112.0)], 0xb07a40, 6.0);
}

fn sequins(e: &mut Easel) {
    for (row, rgb) in [(0, 0xe8307a), (1, 0x30b0c0), (2, 0xf6c030)] {
        let y = -150.0 + row as f32 * 44.0;
        e.beads(&[(-96.0, y - 20.0), (-50.0, y + 16.0), (0.0, y + 28.0), (50.0, y + 16.0), (96.0, y - 20.0)], 8.0, &[rgb, 0xfbf6ea]);
    }
    for (at, (x, y)) in [(-70.0, -20.0), (-36.0, -8.0), (0.0, -16.0), (36.0, -8.0), (70.0, -22.0), (-52.0, -40.0), (54.0, -42.0), (-16.0, -36.0), (18.0, -36.0)].into_iter().enumerate() {
        e.oval((x, y), 13.0, 13.0, [0xe8307a, 0xf6c030, 0x30b070, 0x9a4ad8][at % 4]);
        e.dot((x - 4.0, y - 4.0), 4.0, 4.0, 0xffffff);
    }
}

fn inti(s: &mut Stage) {
    s.sky(0x6fb4e8, 0xf3ecd0);
    s.hills(0x8a9a6a, 0.22);
    s.put(0.0, 0.05, 0.4, stones);
    s.ground(0x9ab060);
    let attendant = [
        folk(BROWN, 0xc8302c, Low::Skirt(0x7a2a2a), Hat::Feathers(0xf0a030), Arms::Down).trim(0xf0c040),
        folk(BROWN, 0x3a6ab0, Low::Robe, Hat::Feathers(0xd8303a), Arms::Flag(0xf0b030)).trim(0xf0c040),
        folk(BROWN, 0x2f8a6a, Low::Robe, Hat::Feathers(0x3ab070), Arms::Down).trim(0xf0c040),
    ];
    s.crowd(0.12, 0.34, 22, &attendant);
    s.put(-0.72, 0.5, 0.46, standard);
    s.put(0.0, 0.8, 0.66, litter);
    for u in [-0.9, 0.9] {
        s.large(u, 0.96, 1.1, attendant[usize::from(u > 0.0)]);
    }
}

/// Three zigzag walls of giant stones, fitted without mortar, one above another.
fn stones(e: &mut Easel) {
    for tier in [2.0, 1.0, 0.0] {
        let low = -58.0 * tier;
        for at in -6_i32..6 {
            let x = at as f32 * 62.0;
            e.area(&[(x, low), (x + 26.0, low + 13.0), (x + 26.0, low - 50.0), (x, low - 64.0)], 0x8a8478);
            e.area(&[(x + 26.0, low + 13.0), (x + 62.0, low), (x + 62.0, low - 64.0), (x + 26.0, low - 50.0)], 0xb8b2a4);
            e.bar(&[(x, low - 30.0), (x + 26.0, low - 20.0), (x + 62.0, low - 34.0)], 0x6a645a, 3.0);
            e.bar(&[(x + 44.0, low + 6.0), (x + 44.0, low - 28.0)], 0x8a8478, 3.0);
            e.bar(&[(x + 36.0, low - 26.0), (x + 36.0, low - 54.0)], 0x8a8478, 3.0);
        }
    }
}

/// The sun disc carried on a pole.
fn standard(e: &mut Easel) {
    e.rod(&[(0.0, 0.0), (0.0, -130.0)], 0x8a5a34, 6.0);
    e.set((0.0, -96.0), 0.5, 0.0, sun_disc);
}

fn sun_disc(e: &mut Easel) {
    for at in 0..16 {
        e.set((0.0, -102.0), 1.0, at as f32 * 22.5, |e| e.area(&[(-13.0, -60.0), (0.0, -98.0), (13.0, -60.0)], if at % 2 == 0 { 0xf0c030 } else { 0xe0a020 }));
    }
    e.oval((0.0, -102.0), 68.0, 68.0, 0xf0c030);
    e.oval((0.0, -102.0), 56.0, 56.0, 0xf6d860);
    for side in [-1.0, 1.0] {
        e.oval((side * 22.0, -114.0), 12.0, 9.0, 0xfbf6e0);
        e.dot((side * 22.0, -114.0), 5.0, 5.0, 0x5a3a10);
        e.line(&[(side * 36.0, -126.0), (side * 22.0, -133.0), (side * 8.0, -128.0)], 0xb07a10, 5.0);
    }
    e.line(&[(0.0, -112.0), (-6.0, -92.0), (6.0, -90.0)], 0xb07a10, 6.0);
    e.line(&[(-22.0, -76.0), (0.0, -69.0), (22.0, -76.0)], 0xb07a10, 6.0);
}

fn litter(e: &mut Easel) {
    let carrier = |e: &mut Easel, x: f32, rgb: u32, k: f32| {
        e.set((x, 0.0), k, 0.0, |e| super::folk::draw(e, folk(BROWN, rgb, Low::Skirt(0x6a2a2a), Hat::Band(0xf0c040), Arms::Up).trim(0xf0c040), 0));
    };
    // Those behind, the litter between its poles, and those in front.
    for (x, rgb) in [(-118.0, 0x3a6ab0), (118.0, 0x3a6ab0), (-84.0, 0xc8302c), (84.0, 0xc8302c)] {
        carrier(e, x, rgb, 0.118);
    }
    e.rod(&[(-176.0, -106.0), (176.0, -106.0)], 0xb8862a, 8.0);
    e.block([-40.0, -196.0, 80.0, 92.0], 0xd89c22);
    e.block([-28.0, -208.0, 56.0, 14.0], 0xe8b43a);
    e.block([-32.0, -186.0, 64.0, 80.0], 0xb03028);
    e.set((0.0, -104.0), 0.108, 0.0, |e| super::folk::draw(e, folk(BROWN, 0xf0c030, Low::Robe, Hat::Feathers(0xf6d860), Arms::Wide).trim(0xc8302c), 0));
    e.block([-62.0, -112.0, 124.0, 34.0], 0xe0a82a);
    e.zigzag((-56.0, -92.0), (56.0, -92.0), 9.0, -10.0, 0xa83020, 5.0);
    e.rod(&[(-180.0, -98.0), (180.0, -98.0)], 0xc8962e, 9.0);
    for (x, rgb) in [(-156.0, 0xc8302c), (156.0, 0xc8302c), (-102.0, 0x2f8a6a), (102.0, 0x2f8a6a)] {
        carrier(e, x, rgb, 0.126);
    }
}

fn attendants(e: &mut Easel) {
    for (x, top, feathers) in [(-54.0, 0xc8302c, 0xf0a030), (54.0, 0x3a6ab0, 0xd8303a)] {
        e.set((x, 0.0), 0.2, 0.0, |e| super::folk::draw(e, folk(BROWN, top, Low::Robe, Hat::Feathers(feathers), Arms::Down).trim(0xf0c040), 0));
    }
}

fn junina(s: &mut Stage) {
    s.sky(0x1a2050, 0x6a4a6a);
    s.houses(&[0xd8a06a, 0x8ab0a8, 0xd8887a], Some(0xa8503a), 0.24, false);
    s.ground(0xa8805a);
    for v in [0.1, 0.22, 0.34] {
        s.garland(v, &[0xd8303a, 0xf0c040, 0x3a80c0, 0x3aa05a, 0xe86a9a], false);
    }
    let dancers = [
        folk(BROWN, 0xc8503a, Low::Trousers(0x3a5a8a), Hat::Straw(0xe8cf94), Arms::Wide),
        folk(BROWN, 0xf0b8c0, Low::Skirt(0xd8407a), Hat::Straw(0xe8cf94), Arms::Wide).trim(0xf6e08a),
        folk(DARK, 0x3a7ab8, Low::Trousers(0x4a4038), Hat::Straw(0xe8cf94), Arms::Wide),
        folk(FAIR, 0xf6e8b0, Low::Skirt(0x3a9a6a), Hat::Straw(0xe8cf94), Arms::Wide).trim(0xf0a0b0),
    ];
    s.crowd(0.06, 0.1, 10, &dancers);
    for (u, at) in [(-0.7, 0), (-0.5, 1), (0.5, 2), (0.7, 3)] {
        s.person(u, 0.36, dancers[at]);
    }
    s.bright(0.0, 0.56, 0.4, bonfire);
    for (u, at) in [(-0.76, 2), (-0.5, 3), (0.5, 0), (0.76, 1)] {
        s.large(u, 0.9, 1.15, dancers[at]);
    }
    s.sign(2, 0.0, 0.18);

}

fn straw_hats(e: &mut Easel) {
    for (x, y, band) in [(-54.0, 0.0, 0xd8303a), (54.0, 0.0, 0x3a80c0), (0.0, -84.0, 0x3aa05a)] {
        e.plain(&both(&[(0.0, -84.0), (34.0, -78.0), (42.0, -26.0), (42.0, -26.0)]).iter().map(|(a, b)| (a + x, b + y)).collect::<Vec<_>>(), 0xe8cf94);
        e.block([x - 42.0, y - 42.0, 84.0, 17.0], band);
        e.oval((x, y - 18.0), 76.0, 17.0, 0xe8cf94);
        e.line(&[(x - 70.0, y - 16.0), (x, y - 8.0), (x + 70.0, y - 16.0)], 0xbf9f5c, 4.0);
    }
}

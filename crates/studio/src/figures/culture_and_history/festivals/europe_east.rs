//! Festivals of Germany, Ireland and the east of Europe.

use crate::figures::culture_and_history::costume::cut::both;
use crate::figures::culture_and_history::costume::easel::Easel;
use super::europe_north::{BLOND, SKIN};
use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{bonfire, brass, flame};
use super::stage::Stage;
use super::{Fest, fest};

pub(super) const FESTS: &[Fest] = &[
    fest("kupala_night", kupala, [floating, bonfire, shirts]),
    fest("maslenitsa", maslenitsa, [straw_figure, pancakes, sledge]),
    fest("oktoberfest", oktoberfest, [brass, hearts, dirndls]),
    fest("saint_patricks_day", patrick, [shamrocks, brass, green_hats]),
];

const WINTER: [Folk; 4] = [
    folk(SKIN, 0xb8323a, Low::Robe, Hat::Scarf(0xf0d060), Arms::Wave).hair(BLOND),
    folk(SKIN, 0x3a5a8a, Low::Robe, Hat::Round(0x6a4a34), Arms::Down).hair(0x6a4020),
    folk(SKIN, 0x4a7a5a, Low::Robe, Hat::Scarf(0xd8303a), Arms::Front).hair(BLOND),
    folk(SKIN, 0x7a5a3a, Low::Robe, Hat::Round(0x3a3030), Arms::Wave).hair(0x6a4020),
];

fn oktoberfest(s: &mut Stage) {
    s.room(0xf3e6c0, 0xb88850);
    let tent = s.frame;
    let [x, y, w, h] = tent;
    for at in 0..15 {
        let u = x + w * at as f32 / 14.0;
        s.e.flat(&[(x + w * 0.5, y - h * 0.05), (u - w * 0.02, y + h * 0.3), (u + w * 0.02, y + h * 0.3)], if at % 2 == 0 { 0x5a9ad8 } else { 0xfbf8f0 });
    }
    s.garland(0.42, &[0x4a8a3a, 0x6fae4a], true);
    s.hang(-0.55, 0.56, 0.3, |e| e.set((0.0, -20.0), 0.9, 0.0, hearts));
    s.hang(0.55, 0.56, 0.3, |e| e.set((0.0, -20.0), 0.9, 0.0, hearts));
    let band = folk(SKIN, 0xfaf6ec, Low::Shorts(0x6a4a2a), Hat::Round(0x3f6a3a), Arms::Horn).hair(0x6a4020).trim(0x3f7a44);
    let drummer = folk(SKIN, 0xfaf6ec, Low::Shorts(0x6a4a2a), Hat::Round(0x3f6a3a), Arms::Drum(0x3a7ac0)).hair(BLOND).trim(0x3f7a44);
    for (at, u) in [-0.5, -0.25, 0.0, 0.25, 0.5].into_iter().enumerate() {
        s.large(u, 0.24, 1.3, if at == 2 { drummer } else { band });
    }
    let guests = [
        folk(SKIN, 0xfaf6ec, Low::Skirt(0x3f7a4a), Hat::Long, Arms::Wave).hair(BLOND).trim(0xc8405a),
        folk(SKIN, 0xf6f0e4, Low::Shorts(0x6a4a2a), Hat::Round(0x6a7a4a), Arms::Up).hair(0x6a4020),
        folk(SKIN, 0xfaf6ec, Low::Skirt(0xa83a5a), Hat::Bun(0xf0c040), Arms::Wave).hair(0x8a5a30).trim(0x3a7ac0),
        folk(SKIN, 0xd8503a, Low::Shorts(0x5a4028), Hat::Bare, Arms::Wave).hair(BLOND),
    ];
    s.crowd(0.46, 0.46, 8, &guests);
    let top = s.table(0.56, 0xd8b070);
    for (at, u) in [-0.75, -0.45, -0.15, 0.15, 0.45, 0.75].into_iter().enumerate() {
        s.lay(u, top, 0.15, |e| e.icon(["beer-mug", "pretzel"][at % 2], (0.0, 0.0), 200.0));
    }
    s.large(-0.86, 1.0, 1.5, guests[0]);
    s.large(0.86, 1.0, 1.5, guests[1]);
}

fn hearts(e: &mut Easel) {
    for (x, y, k) in [(-58.0, -20.0, 0.8), (58.0, -20.0, 0.8), (0.0, 0.0, 1.0)] {
        e.line(&[(x - 14.0, y - 90.0 * k), (x, y - 186.0 * k), (x + 14.0, y - 90.0 * k)], 0xd8303a, 5.0);
        let heart: Vec<(f32, f32)> = [(0.0, -82.0), (0.0, -82.0), (26.0, -112.0), (60.0, -100.0), (62.0, -62.0), (30.0, -24.0), (0.0, 0.0), (0.0, 0.0), (-30.0, -24.0), (-62.0, -62.0), (-60.0, -100.0), (-26.0, -112.0)].iter().map(|(a, b)| (x + a * k, y + b * k)).collect();
        e.plain(&heart, 0x8a4a24);
        let icing: Vec<(f32, f32)> = [(0.0, -70.0), (24.0, -98.0), (50.0, -88.0), (51.0, -62.0), (26.0, -32.0), (0.0, -12.0), (-26.0, -32.0), (-51.0, -62.0), (-50.0, -88.0), (-24.0, -98.0), (0.0, -70.0)].iter().map(|(a, b)| (x + a * k, y + b * k)).collect();
        e.line(&icing, 0xfbf6f0, 6.0);
        e.flower((x, y - 54.0 * k), 15.0 * k, 0xf3a0b8, 0xf0d060);
    }
}

fn dirndls(e: &mut Easel) {
    e.set((-50.0, 0.0), 0.24, 0.0, |e| super::folk::draw(e, folk(SKIN, 0xfaf6ec, Low::Skirt(0x3f7a4a), Hat::Long, Arms::Down).hair(BLOND).trim(0xc8405a), 0));
    e.area(&[(-62.0, -98.0), (-38.0, -98.0), (-30.0, -34.0), (-70.0, -34.0)], 0x8fb4d8);
    e.set((52.0, 0.0), 0.24, 0.0, |e| super::folk::draw(e, folk(SKIN, 0xfaf6ec, Low::Shorts(0x6a4a2a), Hat::Round(0x4a6a3a), Arms::Down).hair(0x6a4020), 0));
    for x in [44.0, 60.0] {
        e.bar(&[(x, -140.0), (x, -86.0)], 0x6a4a2a, 6.0);
    }
    e.bar(&[(44.0, -116.0), (60.0, -116.0)], 0x6a4a2a, 6.0);
}

fn patrick(s: &mut Stage) {
    s.sky(0xa8cfe6, 0xeef3ee);
    s.houses(&[0xa8503f, 0xd8c8a8, 0x8a6a5a, 0xc87a5a, 0x6a8a7a], Some(0x5a5a62), 0.4, false);
    s.garland(0.22, &[0x2f9a4a, 0xfbf8f0, 0xf0902a], false);
    s.ground(0xa8a8a4);
    let green = [
        folk(SKIN, 0x2f8a44, Low::Trousers(0x3a3a40), Hat::Tall(0x2a7a3c), Arms::Wave).hair(0xb0562a),
        folk(SKIN, 0x5fb05a, Low::Skirt(0x2a6a3a), Hat::Long, Arms::Wave).hair(0xc0642c),
        folk(SKIN, 0x3a9a5a, Low::Trousers(0x4a4a3a), Hat::Round(0x2a7a3c), Arms::Up).hair(0x6a4020),
        folk(SKIN, 0xf6f2e8, Low::Trousers(0x2f7a44), Hat::Tall(0x3a9a4a), Arms::Flag(0x2f9a4a)).hair(BLOND),
    ];
    s.crowd(0.04, 0.16, 20, &green);
    let piper = folk(SKIN, 0x1f6a3a, Low::Trousers(0xf3efe6), Hat::Tall(0x1f5a34), Arms::Horn).trim(0xe8b83a).hair(0x6a4020);
    let drummer = folk(SKIN, 0x1f6a3a, Low::Trousers(0xf3efe6), Hat::Tall(0x1f5a34), Arms::Drum(0xf0902a)).trim(0xe8b83a).hair(0xb0562a);
    for (row, d) in [0.36, 0.6].into_iter().enumerate() {
        for at in 0..5 {
            s.large(at as f32 * 0.36 - 0.72, d, 1.1, if (at + row) % 2 == 0 { piper } else { drummer });
        }
    }
    s.sign(0, -0.74, 0.24);
    s.sign(2, 0.74, 0.26);
    s.large(0.0, 1.0, 1.1, green[3]);
}

fn shamrock(e: &mut Easel, (x, y): (f32, f32), r: f32) {
    e.line(&[(x, y), (x + r * 0.2, y + r * 0.9), (x - r * 0.1, y + r * 1.7)], 0x2a7a34, r * 0.16);
    for degrees in [-120.0_f32, 0.0, 120.0] {
        let p = |along: f32, out: f32| {
            let (sin, cos) = degrees.to_radians().sin_cos();
            (x + sin * along * r + cos * out * r, y - cos * along * r + sin * out * r)
        };
        e.plain(&[p(0.0, 0.0), p(0.0, 0.0), p(0.5, 0.56), p(0.95, 0.5), p(1.06, 0.2), p(0.9, 0.0), p(0.9, 0.0), p(1.06, -0.2), p(0.95, -0.5), p(0.5, -0.56)], 0x3aa048);
        e.line(&[p(0.1, 0.0), p(0.8, 0.0)], 0x7ccc7a, r * 0.07);
    }
}

fn shamrocks(e: &mut Easel) {
    shamrock(e, (-54.0, -80.0), 44.0);
    shamrock(e, (56.0, -84.0), 44.0);
    shamrock(e, (0.0, -126.0), 54.0);
}

fn green_hats(e: &mut Easel) {
    for (x, y, k) in [(-56.0, -40.0, 0.7), (56.0, -40.0, 0.7), (0.0, 0.0, 0.9)] {
        e.set((x, y), k, 0.0, |e| {
            e.plain(&both(&[(56.0, -150.0), (56.0, -150.0), (62.0, -30.0), (62.0, -30.0)]), 0x2f9a44);
            e.block([-62.0, -62.0, 124.0, 32.0], 0x1f5a2c);
            e.block([-22.0, -64.0, 44.0, 36.0], 0xe8b83a);
            e.block([-12.0, -56.0, 24.0, 20.0], 0x1f5a2c);
            e.oval((0.0, -20.0), 108.0, 20.0, 0x2f9a44);
        });
    }
}

fn maslenitsa(s: &mut Stage) {
    s.sky(0xa8cbe8, 0xeef4fa);
    s.put(0.5, 0.02, 0.4, |e| {
        for (x, h, rgb) in [(-50.0, 120.0, 0x3a7ac0), (0.0, 150.0, 0xd8a83a), (50.0, 120.0, 0x3a9a6a)] {
            e.block([x - 24.0, -h + 46.0, 48.0, h - 46.0], 0xf6f2ea);
            e.blob(&[(x - 26.0, -h + 46.0), (x - 34.0, -h + 16.0), (x - 12.0, -h - 8.0), (x, -h - 44.0), (x + 12.0, -h - 8.0), (x + 34.0, -h + 16.0), (x + 26.0, -h + 46.0)], rgb);
        }
    });
    s.houses(&[0xa8704a, 0x8a5a3a, 0xb8845a], Some(0xf3f7fb), 0.24, false);
    s.ground(0xe6eef6);
    s.garland(0.26, &[0xd8303a, 0xf0c040, 0x3a80c0], false);
    s.crowd(0.06, 0.24, 20, &WINTER);
    s.put(-0.1, 0.4, 0.56, straw_figure);
    s.put(0.52, 0.62, 0.3, sledge);
    s.crowd(0.74, 0.74, 4, &WINTER);
    s.sign(1, -0.72, 0.24);
    for at in 0..30 {
        let (u, v) = ((at * 31 % 30) as f32 / 15.0 - 1.0, (at * 17 % 30) as f32 / 30.0);
        s.hang(u, v, 0.018, |e| e.dot((0.0, -50.0), 46.0, 46.0, 0xffffff));
    }
}

fn straw_figure(e: &mut Easel) {
    let straw = 0xe0b850;
    e.rod(&[(0.0, 0.0), (0.0, -60.0)], 0x6a4526, 12.0);
    e.rod(&[(-84.0, -122.0), (84.0, -122.0)], straw, 17.0);
    for side in [-1.0, 1.0] {
        for at in -2..=2 {
            e.line(&[(side * 80.0, -122.0), (side * 108.0, -122.0 + at as f32 * 9.0)], straw, 5.0);
        }
    }
    e.cloth(&both(&[(20.0, -140.0), (20.0, -140.0), (30.0, -96.0), (70.0, -16.0), (70.0, -16.0), (0.0, -8.0)]), 0xc8303a, |e| {
        e.flowers([-70.0, -110.0, 70.0, -10.0], 40.0, 10.0, [0xf6e8c0, 0xf0c040, 0x4f8f5a]);
        e.slab([-80.0, -30.0, 160.0, 10.0], 0xf0c040);
    });
    e.area(&[(-32.0, -100.0), (32.0, -100.0), (44.0, -34.0), (-44.0, -34.0)], 0xf6f2ea);
    e.bar(&[(-42.0, -46.0), (42.0, -46.0)], 0xc8303a, 6.0);
    e.oval((0.0, -162.0), 25.0, 28.0, 0xe8cc84);
    e.plain(&both(&[(0.0, -198.0), (28.0, -180.0), (32.0, -150.0), (20.0, -134.0), (22.0, -160.0), (0.0, -182.0)]), 0x3a7ac0);
    for x in [-9.0, 9.0] {
        e.dot((x, -164.0), 4.0, 5.0, 0x3a2418);
        e.dot((x * 1.7, -154.0), 5.0, 4.0, 0xe07a5a);
    }
    e.line(&[(-9.0, -150.0), (0.0, -146.0), (9.0, -150.0)], 0xb03028, 4.0);
}

fn pancakes(e: &mut Easel) {
    e.oval((0.0, -14.0), 112.0, 26.0, 0xf3f0ea);
    for at in 0..7 {
        e.oval((((at * 5) % 3) as f32 * 4.0 - 4.0, -26.0 - at as f32 * 17.0), 88.0, 20.0, if at % 2 == 0 { 0xe0a850 } else { 0xd0923a });
    }
    e.block([-20.0, -158.0, 40.0, 22.0], 0xf9e88a);
    e.stain(&[(-60.0, -132.0), (0.0, -144.0), (60.0, -132.0), (70.0, -96.0), (56.0, -110.0), (0.0, -122.0), (-56.0, -104.0), (-66.0, -86.0)], 0xf6d860);
}

fn sledge(e: &mut Easel) {
    e.icon("horse", (-62.0, 0.0), 128.0);
    e.line(&[(-30.0, -60.0), (20.0, -44.0)], 0x4a2e1c, 5.0);
    e.rod(&[(0.0, -26.0), (10.0, -6.0), (110.0, -4.0)], 0x4a2e1c, 7.0);
    e.plain(&[(14.0, -50.0), (14.0, -50.0), (40.0, -34.0), (90.0, -34.0), (116.0, -90.0), (116.0, -90.0), (110.0, -14.0), (110.0, -14.0), (24.0, -14.0), (24.0, -14.0)], 0xb8303a);
    e.line(&[(28.0, -26.0), (60.0, -22.0), (100.0, -26.0)], 0xf0c040, 5.0);
    e.set((70.0, -22.0), 0.13, 0.0, |e| super::folk::draw(e, WINTER[0], 0));
}

fn kupala(s: &mut Stage) {
    s.sky(0x16204a, 0x4a4a6e);
    s.moon(0.66, 0.16, 0.06);
    s.hills(0x1a2e34, 0.2);
    s.ground(0x3f5a3a);
    let people = [
        folk(SKIN, 0xfaf6ec, Low::Skirt(0xf3ead6), Hat::Flowers(0xe84a5a), Arms::Wave).hair(0x8a5a30).trim(0xc8303a),
        folk(SKIN, 0xfaf6ec, Low::Trousers(0xd8ccb0), Hat::Bare, Arms::Wave).hair(0x6a4020).trim(0xc8303a),
        folk(SKIN, 0xfaf6ec, Low::Skirt(0x9a2a34), Hat::Flowers(0xf0c040), Arms::Wide).hair(BLOND).trim(0xe0a83a),
    ];
    s.crowd(0.06, 0.14, 14, &people);
    s.bright(-0.3, 0.4, 0.3, bonfire);
    for (u, kind) in [(-0.4, people[1]), (-0.2, people[0])] {
        let at = s.spot(u, 0.4);
        let lift = s.unit() * 0.15;
        s.e.set((at.0, at.1 - lift), s.unit() * 0.00034, -8.0, |e| super::folk::draw(e, Folk { arms: Arms::Up, ..kind }, 1));
    }
    s.crowd(0.42, 0.42, 4, &people);
    s.water(0x2a4a70, 0.52, 1.0);
    for (u, d, k) in [(-0.7, 0.62, 0.12), (-0.2, 0.66, 0.13), (0.34, 0.6, 0.12), (0.7, 0.76, 0.16), (-0.5, 0.86, 0.2), (0.16, 0.92, 0.24)] {
        s.bright(u, d, k, floating);
    }
}

fn floating(e: &mut Easel) {
    e.oval((0.0, -24.0), 104.0, 26.0, 0x3a5a7a);
    for at in 0..14 {
        let (sin, cos) = (at as f32 * 25.7_f32).to_radians().sin_cos();
        let spot = (cos * 84.0, -44.0 + sin * 26.0);
        e.stain(&[spot, (spot.0 + 26.0, spot.1 - 14.0), (spot.0 + 30.0, spot.1 + 8.0)], 0x4f8f4a);
        e.flower(spot, 24.0, [0xe84a5a, 0xf6f0e0, 0xf0c040, 0x5a8ae0][at % 4], 0xf6e08a);
    }
    e.block([-9.0, -120.0, 18.0, 74.0], 0xfbf4e2);
    flame(e, (0.0, -118.0), 62.0);
}

fn shirts(e: &mut Easel) {
    let outline = [(18.0, -190.0), (46.0, -180.0), (106.0, -104.0), (106.0, -104.0), (76.0, -82.0), (76.0, -82.0), (54.0, -116.0), (56.0, 0.0), (56.0, 0.0)];
    e.cloth(&both(&outline), 0xfaf6ec, |e| {
        for x in [-13.0, 13.0] {
            e.lozenges((x, -180.0), (x, -80.0), 6, [8.0, 9.0], 0xc8202a);
        }
        e.slab([-60.0, -26.0, 120.0, 6.0], 0xc8202a);
        e.lozenges((-56.0, -12.0), (56.0, -12.0), 8, [7.0, 8.0], 0xc8202a);
        for side in [-1.0, 1.0] {
            e.lozenges((side * 66.0, -150.0), (side * 92.0, -100.0), 4, [9.0, 10.0], 0xc8202a);
            e.lozenges((side * 50.0, -150.0), (side * 74.0, -96.0), 4, [6.0, 7.0], 0x26222a);
        }
    });
}

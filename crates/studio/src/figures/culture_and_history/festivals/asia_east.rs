//! Festivals of China.

use crate::figures::culture_and_history::costume::cut::both;
use crate::figures::culture_and_history::costume::easel::Easel;
use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{bowl, flame, lanterns, plate};
use super::stage::Stage;
use super::{Fest, fest};

pub(super) const FESTS: &[Fest] = &[
    fest("dragon_boat_festival", dragon_boats, [dragon_boat, drummer, dumplings]),
    fest("lantern_festival_of_pingxi", pingxi, [sky_lantern, wishes, dark_hills]),
    fest("lunar_new_year", lunar, [lion, |e| lanterns(e, 0xd8282a), firecrackers]),
    fest("mid_autumn_festival", mid_autumn, [full_moon, mooncakes, rabbit]),
];

pub(super) const SKIN: u32 = 0xefc9a4;
pub(super) const ASIA: [Folk; 6] = [
    folk(SKIN, 0xc8303a, Low::Trousers(0x2a2c3a), Hat::Bare, Arms::Wave),
    folk(SKIN, 0x3a6aa8, Low::Skirt(0x2a3a5a), Hat::Long, Arms::Down),
    folk(SKIN, 0xe8b83a, Low::Trousers(0x5a4a3a), Hat::Bare, Arms::Up),
    folk(SKIN, 0x3f8a6a, Low::Trousers(0x2a2c3a), Hat::Round(0x3a3236), Arms::Down),
    folk(SKIN, 0xe88aa0, Low::Skirt(0x8a3a5a), Hat::Bun(0xd8303a), Arms::Front),
    folk(SKIN, 0x7a5aa8, Low::Trousers(0x3a3a4a), Hat::Long, Arms::Wave),
];

fn lunar(s: &mut Stage) {
    s.sky(0x24304f, 0x7a4a5a);
    s.houses(&[0xa84a3a, 0xc87a4a, 0x8a5a4a, 0xb8654a], Some(0x3a4a48), 0.34, true);
    s.ground(0x9a8a82);
    s.garland(0.1, &[0xe02a2a], true);
    s.garland(0.24, &[0xe02a2a, 0xf0a030], true);
    s.crowd(0.1, 0.34, 22, &ASIA);
    s.sign(2, -0.82, 0.3);
    s.put(0.06, 0.72, 0.5, lion);
    s.sign(1, 0.8, 0.28);
}

fn lion(e: &mut Easel) {
    let (red, gold) = (0xd8282a, 0xf0b830);
    for (x, dy) in [(-30.0, 0.0), (-6.0, 0.0), (76.0, 0.0), (100.0, 0.0)] {
        e.area(&[(x - 9.0, -70.0), (x + 9.0, -70.0), (x + 8.0, -10.0 + dy), (x - 8.0, -10.0 + dy)], red);
        for y in [-52.0, -34.0] {
            e.bar(&[(x - 11.0, y), (x + 11.0, y)], gold, 8.0);
        }
        e.oval((x - 3.0, -5.0), 14.0, 7.0, 0x2a2226);
    }
    // The cloth body over the second man's back.
    e.cloth(&[(-40.0, -70.0), (-40.0, -70.0), (-30.0, -130.0), (30.0, -134.0), (90.0, -120.0), (124.0, -80.0), (118.0, -52.0), (118.0, -52.0), (-36.0, -50.0), (-36.0, -50.0)], red, |e| {
        for x in [0.0, 32.0, 64.0, 96.0] {
            e.line(&[(x - 16.0, -136.0), (x, -50.0)], gold, 9.0);
        }
        e.bands([-50.0, -64.0, 130.0, -48.0], &[(0xfaf3e0, 9.0), (gold, 7.0)]);
    });
    e.blob(&[(116.0, -90.0), (140.0, -120.0), (150.0, -150.0), (126.0, -134.0), (108.0, -104.0)], gold);
    // The head.
    e.blob(&[(-20.0, -60.0), (-30.0, -140.0), (-64.0, -176.0), (-108.0, -166.0), (-126.0, -120.0), (-112.0, -80.0), (-64.0, -60.0)], red);
    e.blob(&[(-118.0, -92.0), (-66.0, -88.0), (-44.0, -66.0), (-70.0, -46.0), (-116.0, -58.0)], gold);
    e.blob(&[(-112.0, -82.0), (-70.0, -78.0), (-56.0, -66.0), (-74.0, -58.0), (-108.0, -64.0)], 0x7a1c24);
    for x in [-106.0, -92.0, -78.0] {
        e.area(&[(x - 5.0, -84.0), (x + 6.0, -84.0), (x, -72.0)], 0xfaf6ea);
    }
    for x in [-104.0, -60.0] {
        e.oval((x, -130.0), 19.0, 19.0, 0xfaf6ea);
        e.dot((x - 3.0, -128.0), 9.0, 10.0, 0x1e1a1c);
        e.line(&[(x - 22.0, -150.0), (x, -160.0), (x + 22.0, -148.0)], gold, 9.0);
    }
    e.oval((-86.0, -104.0), 12.0, 9.0, 0x3f9a5a);
    e.blob(&[(-92.0, -170.0), (-84.0, -200.0), (-76.0, -170.0)], gold);
    for at in 0..8 {
        let (sin, cos) = (at as f32 * 24.0 - 70.0_f32).to_radians().sin_cos();
        e.oval((-44.0 + cos * 34.0, -112.0 + sin * 52.0), 14.0, 14.0, 0xfaf3e0);
    }
}

fn firecrackers(e: &mut Easel) {
    e.bar(&[(0.0, -196.0), (0.0, -20.0)], 0x3a3236, 5.0);
    for at in 0..9 {
        let y = -180.0 + at as f32 * 19.0;
        for side in [-1.0, 1.0] {
            e.area(&[(0.0, y), (side * 50.0, y + 6.0), (side * 48.0, y + 22.0), (0.0, y + 14.0)], 0xd8282a);
            e.bar(&[(side * 40.0, y + 5.0), (side * 39.0, y + 21.0)], 0xf0b830, 5.0);
        }
    }
    flame(e, (0.0, -2.0), 60.0);
    for (x, y) in [(-60.0, -8.0), (56.0, -14.0), (-34.0, 0.0), (38.0, 2.0)] {
        e.flat(&[(x, y - 16.0), (x + 5.0, y - 4.0), (x + 16.0, y), (x + 5.0, y + 4.0), (x, y + 14.0), (x - 5.0, y + 4.0), (x - 16.0, y), (x - 5.0, y - 4.0)], 0xffd24a);
    }
}

fn pingxi(s: &mut Stage) {
    s.sky(0x101a3c, 0x3a3a66);
    s.hills(0x182440, 0.28);
    s.hills(0x0f1830, 0.16);
    s.ground(0x3a3a48);
    for at in 0..34 {
        let u = ((at * 47 % 34) as f32 + 0.5) / 17.0 - 1.0;
        let v = 0.07 + (at * 29 % 31) as f32 / 31.0 * 0.44;
        s.hang(u * 0.95, v + 0.04, 0.035 + v * 0.1, sky_lantern);
    }
    s.crowd(0.2, 0.6, 22, &ASIA);
    s.sign(0, -0.62, 0.4);
    s.sign(1, 0.62, 0.36);
}

fn sky_lantern(e: &mut Easel) {
    e.glow((0.0, -100.0), 170.0, 0xffa040, 0.5);
    e.plain(&both(&[(0.0, -200.0), (62.0, -186.0), (82.0, -130.0), (58.0, -20.0), (58.0, -20.0), (0.0, -8.0)]), 0xffc46a);
    e.stain(&[(0.0, -130.0), (40.0, -70.0), (34.0, -24.0), (0.0, -16.0), (-34.0, -24.0), (-40.0, -70.0)], 0xffe6a0);
    for x in [-40.0, 40.0] {
        e.line(&[(x * 0.6, -192.0), (x * 1.2, -130.0), (x * 0.8, -18.0)], 0xd88a3a, 4.0);
    }
    flame(e, (0.0, -4.0), 44.0);
}

fn wishes(e: &mut Easel) {
    sky_lantern(e);
    // Brush strokes, as of a wish, that spell nothing.
    for (row, y) in [-164.0, -130.0, -96.0, -62.0].into_iter().enumerate() {
        let d = row as f32 * 3.0;
        e.line(&[(-24.0, y), (22.0, y - 5.0 + d)], 0x241a1e, 8.0);
        e.line(&[(-4.0, y - 12.0), (0.0, y + 14.0), (-18.0, y + 22.0)], 0x241a1e, 7.0);
        e.line(&[(6.0, y + 4.0), (26.0, y + 20.0)], 0x241a1e, 7.0);
    }
}

fn dark_hills(e: &mut Easel) {
    e.slab([-115.0, -195.0, 230.0, 195.0], 0x1a2450);
    e.stain(&[(-115.0, 0.0), (-115.0, -90.0), (-60.0, -140.0), (-10.0, -80.0), (50.0, -150.0), (115.0, -90.0), (115.0, 0.0)], 0x18303a);
    e.flat(&[(-115.0, 0.0), (-115.0, -50.0), (-40.0, -80.0), (30.0, -46.0), (115.0, -70.0), (115.0, 0.0)], 0x0e1c24);
    for (x, y) in [(-70.0, -160.0), (10.0, -170.0), (80.0, -166.0), (-20.0, -130.0)] {
        e.glow((x, y), 24.0, 0xffb050, 0.7);
        e.block([x - 7.0, y - 9.0, 14.0, 18.0], 0xffcf7a);
    }
    e.bar(&[(-115.0, -195.0), (115.0, -195.0), (115.0, 0.0), (-115.0, 0.0), (-115.0, -195.0)], 0x2a2430, 5.0);
}

fn dragon_boats(s: &mut Stage) {
    s.sky(0x8fc8ea, 0xdff0f6);
    s.hills(0x6f9a6a, 0.16);
    s.houses(&[0xe8e0d0, 0xd8c8b0], Some(0x4a5458), 0.16, true);
    s.ground(0x7fa860);
    s.crowd(0.0, 0.08, 20, &ASIA);
    s.water(0x4f9ab8, 0.12, 0.86);
    s.put(0.3, 0.42, 0.3, dragon_boat);
    s.put(-0.16, 0.8, 0.42, dragon_boat);
    s.sign(2, 0.78, 0.26);
    s.sign(1, -0.82, 0.24);
}

fn dragon_boat(e: &mut Easel) {
    let (red, gold) = (0xc8302a, 0xf0b830);
    for at in 0..8 {
        let x = -96.0 + at as f32 * 26.0;
        e.rod(&[(x + 4.0, -56.0), (x - 24.0, 6.0)], 0xc8a060, 6.0);
        e.blob(&[(x - 12.0, -36.0), (x - 9.0, -78.0), (x + 9.0, -78.0), (x + 12.0, -36.0)], if at % 2 == 0 { 0xf6f0e0 } else { 0x3a7fc0 });
        e.oval((x - 2.0, -92.0), 12.0, 14.0, SKIN);
        e.stain(&[(x - 14.0, -92.0), (x - 2.0, -110.0), (x + 10.0, -92.0), (x - 2.0, -98.0)], 0x2a1e1c);
        e.rod(&[(x + 4.0, -68.0), (x - 8.0, -44.0)], SKIN, 7.0);
    }
    e.cloth(&[(-150.0, -46.0), (-150.0, -46.0), (-110.0, -38.0), (0.0, -34.0), (110.0, -38.0), (150.0, -56.0), (150.0, -56.0), (130.0, -6.0), (0.0, 4.0), (-130.0, -6.0)], red, |e| {
        for at in Easel::strewn([-150.0, -34.0, 150.0, 4.0], 18.0) {
            e.line(&[(at.0 - 8.0, at.1), (at.0, at.1 + 8.0), (at.0 + 8.0, at.1)], gold, 3.5);
        }
        e.line(&[(-150.0, -40.0), (0.0, -28.0), (150.0, -48.0)], gold, 7.0);
    });
    // The head at the bow, the tail at the stern.
    e.blob(&[(-138.0, -30.0), (-160.0, -90.0), (-196.0, -104.0), (-212.0, -84.0), (-190.0, -78.0), (-206.0, -62.0), (-178.0, -60.0), (-168.0, -20.0)], 0x3f9a5a);
    e.oval((-176.0, -92.0), 9.0, 9.0, 0xfaf6ea);
    e.dot((-178.0, -91.0), 4.0, 4.0, 0x1e1a1c);
    e.line(&[(-166.0, -100.0), (-150.0, -128.0), (-146.0, -110.0)], gold, 7.0);
    e.line(&[(-204.0, -88.0), (-220.0, -112.0)], gold, 4.0);
    e.blob(&[(140.0, -40.0), (160.0, -90.0), (186.0, -96.0), (172.0, -70.0), (158.0, -30.0)], 0x3f9a5a);
}

fn drummer(e: &mut Easel) {
    e.set((10.0, 0.0), 0.235, 0.0, |e| super::folk::draw(e, folk(SKIN, 0xd8302a, Low::Trousers(0x2a2c3a), Hat::Band(0xf0c040), Arms::Drum(0xc83a2a)), 1));
    e.blob(&[(-40.0, 0.0), (-60.0, -70.0), (-96.0, -86.0), (-110.0, -64.0), (-90.0, -58.0), (-104.0, -42.0), (-78.0, -38.0), (-70.0, 4.0)], 0x3f9a5a);
    e.oval((-76.0, -70.0), 8.0, 8.0, 0xfaf6ea);
    e.dot((-78.0, -69.0), 4.0, 4.0, 0x1e1a1c);
    e.plain(&[(-90.0, -26.0), (-90.0, -26.0), (110.0, -26.0), (110.0, -26.0), (96.0, 8.0), (-76.0, 8.0)], 0xc8302a);
}

fn dumplings(e: &mut Easel) {
    plate(e, 0xe8dcc0, |e, (x, y)| {
        e.area(&[(x, y - 40.0), (x + 36.0, y + 14.0), (x - 36.0, y + 14.0)], 0x4f8a44);
        e.line(&[(x - 10.0, y - 20.0), (x + 12.0, y + 10.0)], 0x386a30, 4.0);
        e.bar(&[(x - 24.0, y - 2.0), (x + 24.0, y - 2.0)], 0xe8dcb0, 5.0);
    });
}

fn mid_autumn(s: &mut Stage) {
    s.sky(0x16224a, 0x4a4a78);
    s.moon(0.0, 0.22, 0.13);
    s.houses(&[0xb8a890, 0xa89880], Some(0x3a4648), 0.2, true);
    s.ground(0x6a7a5a);
    s.garland(0.3, &[0xf0782a, 0xe83a3a, 0xf0b83a], true);
    s.crowd(0.2, 0.5, 16, &ASIA);
    let top = s.table(0.66, 0x9a3a3a);
    s.lay(-0.45, top, 0.22, mooncakes);
    s.lay(0.45, top, 0.28, rabbit);
    s.lay(0.0, top - 4.0, 0.15, |e| bowl(e, 0xf3efe6, 0xb8c890));
}

fn mooncakes(e: &mut Easel) {
    plate(e, 0xf3efe6, |e, (x, y)| {
        e.oval((x, y + 8.0), 34.0, 20.0, 0xa8682e);
        e.oval((x, y), 34.0, 19.0, 0xd0954a);
        for at in 0..6 {
            let (sin, cos) = (at as f32 * 60.0_f32).to_radians().sin_cos();
            e.dot((x + cos * 18.0, y + sin * 9.0), 6.0, 4.0, 0xa8682e);
        }
    });
}

fn rabbit(e: &mut Easel) {
    e.glow((0.0, -90.0), 150.0, 0xffc070, 0.6);
    e.rod(&[(-10.0, -198.0), (86.0, -190.0)], 0x8a6238, 6.0);
    e.bar(&[(0.0, -196.0), (0.0, -120.0)], 0x3a3236, 3.0);
    e.blob(&[(60.0, -70.0), (40.0, -116.0), (-30.0, -112.0), (-64.0, -70.0), (-50.0, -24.0), (20.0, -14.0), (66.0, -30.0)], 0xfff0d0);
    for (x, lean) in [(-70.0, -18.0), (-48.0, 4.0)] {
        e.blob(&[(x - 8.0, -118.0), (x + lean - 10.0, -172.0), (x + lean + 8.0, -176.0), (x + 12.0, -118.0)], 0xfff0d0);
        e.line(&[(x + 2.0, -122.0), (x + lean, -166.0)], 0xf3a0a8, 6.0);
    }
    e.oval((-60.0, -98.0), 38.0, 34.0, 0xfff0d0);
    e.dot((-72.0, -102.0), 6.0, 7.0, 0xc8303a);
    e.line(&[(-92.0, -92.0), (-82.0, -86.0)], 0xd86a7a, 5.0);
    for x in [-30.0, 36.0] {
        e.oval((x, -12.0), 22.0, 22.0, 0xd8453a);
        e.oval((x, -12.0), 7.0, 7.0, 0xf0c040);
    }
    for x in [-20.0, 6.0, 32.0] {
        e.line(&[(x, -106.0), (x - 4.0, -24.0)], 0xe8b87a, 4.0);
    }
}

pub(super) fn full_moon(e: &mut Easel) {
    e.slab([-110.0, -196.0, 220.0, 196.0], 0x1c2a5a);
    e.glow((0.0, -104.0), 130.0, 0xfff3c8, 0.6);
    e.oval((0.0, -104.0), 68.0, 68.0, 0xfff4d0);
    for (x, y, r) in [(-20.0, -120.0, 15.0), (22.0, -96.0, 18.0), (-8.0, -72.0, 10.0)] {
        e.dot((x, y), r, r, 0xefdfb0);
    }
    e.stain(&[(-110.0, -20.0), (-60.0, -40.0), (0.0, -26.0), (70.0, -44.0), (110.0, -24.0), (110.0, 0.0), (-110.0, 0.0)], 0x2a3a3a);
    e.bar(&[(-110.0, -196.0), (110.0, -196.0), (110.0, 0.0), (-110.0, 0.0), (-110.0, -196.0)], 0x2a2430, 5.0);
}

//! Festivals of India.

use crate::figures::culture_and_history::costume::cut::{both, darker};
use crate::figures::culture_and_history::costume::easel::Easel;
use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{drum, flame};
use super::stage::Stage;
use super::{Fest, fest};

pub(super) const FESTS: &[Fest] = &[
    fest("diwali", diwali, [clay_lamps, rangoli, sparklers]),
    fest("garba_nights_of_navaratri", garba, [mirror_skirt, sticks, clay_lantern]),
    fest("holi", holi, [powder, stained, |e| drum(e, 0xc8502a)]),
];

pub(super) const SKIN: u32 = 0xb98458;
const WHITE: u32 = 0xf8f4ea;
pub(super) const INDIA: [Folk; 5] = [
    folk(SKIN, 0xd84a7a, Low::Skirt(0x8a2a6a), Hat::Scarf(0xf0a03a), Arms::Wave),
    folk(0xa8734a, 0xf3ead6, Low::Trousers(0xe8dcc0), Hat::Turban(0xe0452f), Arms::Down),
    folk(SKIN, 0xf0a830, Low::Skirt(0x2f7a5a), Hat::Long, Arms::Front),
    folk(0xc8966a, 0x3a6ab0, Low::Trousers(0x3a3a4a), Hat::Bare, Arms::Up),
    folk(SKIN, 0x8a4ab0, Low::Skirt(0xd8407a), Hat::Bun(0xfbf6ea), Arms::Wave),
];

fn holi(s: &mut Stage) {
    s.sky(0x8fcdf0, 0xf6ead6);
    s.houses(&[0xe8b06a, 0xe07a6a, 0xf0d8a0, 0x9ac8c8], None, 0.36, false);
    s.ground(0xd8b890);
    let dusted = |rgb: u32, hat: Hat, at: usize| {
        let arms = [Arms::Throw(rgb), Arms::Up, Arms::Throw(rgb), Arms::Wave][at % 4];
        folk([SKIN, 0xc8966a][at % 2], WHITE, if at.is_multiple_of(3) { Low::Skirt(WHITE) } else { Low::Trousers(WHITE) }, hat, arms).stained()
    };
    let crowd = [
        dusted(0xe8308a, Hat::Bare, 0),
        dusted(0xf0b020, Hat::Long, 1),
        dusted(0x30b060, Hat::Bare, 2),
        dusted(0x3a80e0, Hat::Long, 3),
        dusted(0x9a4ad0, Hat::Band(0xe8308a), 4),
    ];
    s.crowd(0.08, 0.4, 22, &crowd);
    clouds(s, 0.5);
    s.crowd(0.62, 0.84, 8, &crowd);
    s.sign(2, -0.8, 0.24);
    s.sign(0, 0.8, 0.24);
}

/// Clouds of powder over the crowd.
fn clouds(s: &mut Stage, v: f32) {
    for (at, rgb) in [0xe8308a, 0xf0b020, 0x30b060, 0x3a80e0, 0x9a4ad0, 0xf06030].into_iter().enumerate() {
        let u = (at as f32 - 2.5) * 0.36;
        s.hang(u, v - 0.1 * (at % 2) as f32, 0.3, |e| {
            e.glow((0.0, -60.0), 190.0, rgb, 0.6);
            e.glow((60.0, -110.0), 120.0, rgb, 0.5);
        });
    }
}

fn powder(e: &mut Easel) {
    for (x, rgb) in [(-70.0, 0xe8308a), (0.0, 0xf0b020), (70.0, 0x3a80e0)] {
        e.glow((x, -140.0), 70.0, rgb, 0.7);
        e.plain(&both(&[(0.0, -96.0), (22.0, -66.0), (38.0, -40.0), (38.0, -40.0)]).iter().map(|(a, b)| (a + x, *b)).collect::<Vec<_>>(), rgb);
        e.plain(&both(&[(44.0, -42.0), (44.0, -42.0), (34.0, -8.0), (20.0, 0.0), (20.0, 0.0)]).iter().map(|(a, b)| (a + x, *b)).collect::<Vec<_>>(), 0xc88a4a);
        for (dx, dy) in [(-20.0, -130.0), (14.0, -150.0), (26.0, -120.0), (-4.0, -170.0)] {
            e.dot((x + dx, dy), 7.0, 7.0, rgb);
        }
    }
}

fn stained(e: &mut Easel) {
    let shirt = [(16.0, -190.0), (44.0, -180.0), (100.0, -130.0), (100.0, -130.0), (78.0, -100.0), (78.0, -100.0), (52.0, -124.0), (54.0, 0.0), (54.0, 0.0)];
    e.cloth(&both(&shirt), WHITE, |e| {
        for (x, y, rgb) in [(-40.0, -140.0, 0xe8308a), (30.0, -110.0, 0xf0b020), (-16.0, -70.0, 0x30b060), (36.0, -40.0, 0x3a80e0), (-40.0, -20.0, 0x9a4ad0), (64.0, -140.0, 0x3a80e0), (-76.0, -120.0, 0xf0b020), (4.0, -160.0, 0xf06030)] {
            e.stain(&[(x - 28.0, y), (x - 8.0, y - 22.0), (x + 24.0, y - 10.0), (x + 20.0, y + 18.0), (x - 10.0, y + 22.0)], rgb);
        }
    });
    e.line(&[(-16.0, -188.0), (0.0, -164.0), (16.0, -188.0)], 0xb8b0a0, 5.0);
}

fn diwali(s: &mut Stage) {
    s.sky(0x141a44, 0x5a3a6a);
    s.fireworks();
    s.houses(&[0xe0a060, 0xd8806a, 0xc89ab0, 0xe8c080], None, 0.34, false);
    s.ground(0xa8846a);
    s.bright(0.0, 0.16, 0.44, doorway);
    s.crowd(0.2, 0.3, 8, &INDIA);
    for (row, d) in [0.34, 0.46, 0.58].into_iter().enumerate() {
        let count = 9 + row * 2;
        for at in 0..count {
            let u = (at as f32 + 0.5) / count as f32 * 2.0 - 1.0;
            s.bright(u, d, 0.055 + row as f32 * 0.012, clay_lamp);
        }
    }
    s.bright(0.0, 0.96, 0.36, rangoli);
    s.large(-0.74, 0.94, 1.2, folk(SKIN, 0xd8307a, Low::Skirt(0x8a2a6a), Hat::Scarf(0xf0a03a), Arms::Tray(0xf0a03a)));
    s.bright(0.76, 0.98, 0.32, sparklers);
}

fn doorway(e: &mut Easel) {
    e.block([-90.0, -190.0, 180.0, 190.0], 0xd8804a);
    e.plain(&both(&[(0.0, -170.0), (46.0, -136.0), (52.0, -100.0), (52.0, 0.0), (52.0, 0.0)]), 0xffd890);
    e.line(&[(-84.0, -184.0), (-42.0, -166.0), (0.0, -182.0), (42.0, -166.0), (84.0, -184.0)], 0xf0a020, 13.0);
    for step in 0..3 {
        let y = step as f32 * 13.0;
        e.block([-100.0 - y, y - 13.0, 200.0 + y * 2.0, 13.0], darker(0xd8a878, step as f32 * 0.03));
    }
}

fn clay_lamp(e: &mut Easel) {
    e.glow((0.0, -90.0), 190.0, 0xffb040, 0.5);
    e.plain(&[(-100.0, -80.0), (-100.0, -80.0), (100.0, -80.0), (128.0, -92.0), (90.0, -14.0), (0.0, 0.0), (-80.0, -20.0)], 0xb8653a);
    e.oval((0.0, -80.0), 100.0, 22.0, 0xd8905a);
    flame(e, (84.0, -84.0), 110.0);
}

fn clay_lamps(e: &mut Easel) {
    for (x, y) in [(-60.0, -84.0), (56.0, -84.0), (0.0, 0.0)] {
        e.set((x, y), 0.54, 0.0, clay_lamp);
    }
}

fn rangoli(e: &mut Easel) {
    // Seen at a slant on the ground.
    for (r, rgb) in [(116.0, 0xd8307a), (100.0, 0xf6e8c0), (86.0, 0xf0a020), (66.0, 0x3a8ab0), (46.0, 0xf6e8c0), (30.0, 0xd8302a)] {
        e.oval((0.0, -90.0), r, r * 0.74, rgb);
    }
    for at in 0..12 {
        let (sin, cos) = (at as f32 * 30.0_f32).to_radians().sin_cos();
        let p = |r: f32, off: f32| {
            let (s2, c2) = (at as f32 * 30.0 + off).to_radians().sin_cos();
            (c2 * r, -90.0 + s2 * r * 0.74)
        };
        e.stain(&[p(40.0, 0.0), p(66.0, -9.0), p(94.0, 0.0), p(66.0, 9.0)], [0x3fa05a, 0x9a4ad0][at % 2]);
        e.dot((cos * 108.0, -90.0 + sin * 80.0), 8.0, 6.0, 0xfff6d8);
    }
    flame(e, (0.0, -82.0), 50.0);
}

fn sparklers(e: &mut Easel) {
    for (x, y) in [(-56.0, -128.0), (52.0, -150.0)] {
        e.bar(&[(x * 0.4, 0.0), (x, y)], 0x6a6a72, 7.0);
        e.glow((x, y), 90.0, 0xffe080, 0.7);
        for ray in 0..16 {
            let (sin, cos) = (ray as f32 * 22.5_f32).to_radians().sin_cos();
            let r = if ray % 2 == 0 { 62.0 } else { 42.0 };
            e.bar(&[(x + cos * 12.0, y + sin * 12.0), (x + cos * r, y + sin * r)], 0xffd24a, 4.5);
            e.dot((x + cos * r, y + sin * r), 5.0, 5.0, 0xff9a3a);
        }
        e.dot((x, y), 13.0, 13.0, 0xfff6d8);
    }
}

fn garba(s: &mut Stage) {
    s.sky(0x1c1a44, 0x5a2a5a);
    s.houses(&[0xb8804a, 0xa86a5a, 0xc89a6a], None, 0.28, false);
    s.garland(0.2, &[0xf0b030, 0xe84a7a, 0x3ab0c0], true);
    s.ground(0xa87a5a);
    let dancers = [
        folk(SKIN, 0xd8307a, Low::Skirt(0xc8281f), Hat::Bun(0xfbf6ea), Arms::Sticks).trim(0xf6e8b0),
        folk(SKIN, 0x2f8a5a, Low::Skirt(0xf0a020), Hat::Long, Arms::Sticks).trim(0xf6e8f6),
        folk(0xa8734a, 0xf3ead6, Low::Trousers(0xf3ead6), Hat::Turban(0xe0452f), Arms::Sticks),
        folk(SKIN, 0xf0b030, Low::Skirt(0x7a2aa0), Hat::Bun(0xf3a0b8), Arms::Sticks).trim(0xf6e8b0),
    ];
    for (at, u) in [-0.72, -0.3, 0.3, 0.72].into_iter().enumerate() {
        s.person(u, 0.16, dancers[at % 4]);
    }
    s.bright(0.0, 0.44, 0.26, clay_lantern);
    for (at, (u, d)) in [(-0.88, 0.46), (0.88, 0.46), (-0.6, 0.76), (0.6, 0.76), (0.0, 0.96)].into_iter().enumerate() {
        s.large(u, d, 1.1, dancers[(at + 1) % 4]);
    }
}

fn mirror_skirt(e: &mut Easel) {
    e.cloth(&both(&[(30.0, -180.0), (56.0, -120.0), (100.0, -40.0), (112.0, -6.0), (112.0, -6.0), (60.0, 4.0)]), 0xc8281f, |e| {
        for (y, rgb) in [(-150.0, 0xf0a020), (-100.0, 0x2f8a5a), (-50.0, 0xf0a020), (-14.0, 0x7a2aa0)] {
            e.slab([-130.0, y, 260.0, 16.0], rgb);
        }
        for at in Easel::strewn([-110.0, -142.0, 110.0, 0.0], 30.0) {
            e.oval(at, 8.0, 8.0, 0xe8f3f8);
        }
    });
    e.plain(&both(&[(31.0, -196.0), (31.0, -196.0), (32.0, -176.0), (32.0, -176.0)]), 0xf0b030);
}

fn sticks(e: &mut Easel) {
    for (side, rgb) in [(-1.0, 0xe84a7a), (1.0, 0x3a9ad8)] {
        e.rod(&[(side * 80.0, -4.0), (side * -60.0, -190.0)], rgb, 20.0);
        for at in 0..5 {
            let u = 0.12 + at as f32 * 0.19;
            let (x, y) = (side * (80.0 - 140.0 * u), -4.0 - 186.0 * u);
            e.bar(&[(x - 11.0 * side, y - 8.0), (x + 11.0 * side, y + 8.0)], 0xf6d860, 8.0);
        }
        e.fringe(&[(side * 72.0, -4.0), (side * 92.0, -8.0)], 26.0, 0xf0b030);
    }
}

fn clay_lantern(e: &mut Easel) {
    e.glow((0.0, -90.0), 190.0, 0xffb040, 0.6);
    e.plain(&both(&[(34.0, -176.0), (34.0, -176.0), (30.0, -150.0), (84.0, -100.0), (78.0, -40.0), (40.0, -2.0), (0.0, 2.0)]), 0xb85a34);
    e.oval((0.0, -176.0), 36.0, 10.0, 0xd8804a);
    for (x, y) in [(-46.0, -96.0), (0.0, -104.0), (46.0, -96.0), (-52.0, -60.0), (-18.0, -62.0), (18.0, -62.0), (52.0, -60.0), (0.0, -30.0)] {
        e.flat(&[(x, y - 14.0), (x + 11.0, y), (x, y + 14.0), (x - 11.0, y)], 0xffe6a0);
    }
    e.zigzag((-60.0, -128.0), (60.0, -128.0), 12.0, 10.0, 0xfbf3e0, 5.0);
}

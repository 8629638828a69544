//! Festivals of Rajasthan and Thailand.

use crate::figures::culture_and_history::costume::cut::{both, darker};
use crate::figures::culture_and_history::costume::easel::Easel;
use super::asia_south::INDIA;
use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{bowl, bonfire, flame, wreath};
use super::stage::Stage;
use super::{Fest, fest};

pub(super) const FESTS: &[Fest] = &[
    fest("loy_krathong", krathong, [float, incense, moon]),
    fest("pushkar_camel_fair", pushkar, [camel, turbans, bonfire]),
    fest("songkran", songkran, [scented, garlands, sand]),
];

const THAI: [Folk; 4] = [
    folk(0xd8a67a, 0x3aa0c8, Low::Shorts(0x2a4a7a), Hat::Bare, Arms::Throw(0xa8e0f6)),
    folk(0xd8a67a, 0xf0d040, Low::Skirt(0x3f8a5a), Hat::Long, Arms::Tray(0xa8e0f6)),
    folk(0xd8a67a, 0xe86a5a, Low::Shorts(0x4a4a5a), Hat::Flowers(0xfbf6ea), Arms::Throw(0xa8e0f6)),
    folk(0xd8a67a, 0x8ac86a, Low::Shorts(0x7a5a3a), Hat::Straw(0xe8cf94), Arms::Wave),
];

fn pushkar(s: &mut Stage) {
    s.sky(0xf0a86a, 0xfbe0b0);
    s.hills(0xd8a068, 0.2);
    s.ground(0xe0b878);
    s.water(0x8fb8c8, 0.0, 0.12);
    for u in [-0.8, -0.4, 0.36, 0.8] {
        s.put(u, 0.2, 0.2, tent);
    }
    s.crowd(0.2, 0.4, 16, &INDIA);
    s.put(-0.5, 0.62, 0.44, camel);
    s.put(0.46, 0.74, 0.46, |e| e.set_back((0.0, 0.0), 1.0, 0.0, camel));
    s.sign(1, -0.04, 0.24);
    s.sign(2, 0.86, 0.2);
}

fn tent(e: &mut Easel) {
    e.cloth(&both(&[(0.0, -180.0), (0.0, -180.0), (60.0, -110.0), (110.0, 0.0), (110.0, 0.0)]), 0xf3e8d0, |e| e.stripes([-110.0, -190.0, 110.0, 0.0], &[(0xd8603a, 22.0), (0xf3e8d0, 22.0)]));
    e.area(&[(0.0, -90.0), (34.0, 0.0), (-34.0, 0.0)], 0x6a4a3a);
}

fn camel(e: &mut Easel) {
    let fur = 0xd8a86a;
    for (x, lean) in [(-54.0, 4.0), (-30.0, -6.0), (44.0, 6.0), (66.0, -4.0)] {
        e.rod(&[(x, -80.0), (x + lean, -40.0), (x, -4.0)], fur, 17.0);
        e.oval((x - 2.0, -3.0), 13.0, 7.0, darker(fur, 0.14));
    }
    e.blob(&[(-76.0, -80.0), (-66.0, -112.0), (-26.0, -122.0), (0.0, -168.0), (30.0, -124.0), (74.0, -110.0), (84.0, -80.0), (40.0, -62.0), (-40.0, -60.0)], fur);
    e.rod(&[(-66.0, -96.0), (-96.0, -92.0), (-106.0, -130.0), (-100.0, -160.0)], fur, 24.0);
    e.blob(&[(-86.0, -172.0), (-100.0, -186.0), (-128.0, -172.0), (-142.0, -158.0), (-132.0, -146.0), (-100.0, -150.0)], fur);
    e.dot((-114.0, -168.0), 4.0, 5.0, 0x1e1818);
    e.area(&[(-96.0, -182.0), (-90.0, -200.0), (-84.0, -178.0)], fur);
    e.cloth(&[(-38.0, -122.0), (-38.0, -122.0), (-8.0, -160.0), (10.0, -160.0), (44.0, -120.0), (44.0, -120.0), (46.0, -70.0), (46.0, -70.0), (-40.0, -70.0), (-40.0, -70.0)], 0xc8304a, |e| {
        e.bands([-50.0, -150.0, 50.0, -68.0], &[(0xf0b83a, 7.0), (0xc8304a, 10.0), (0x2f7a8a, 7.0), (0xc8304a, 10.0)]);
    });
    for at in 0..6 {
        e.oval((-36.0 + at as f32 * 16.0, -64.0), 9.0, 10.0, [0xf0b83a, 0xe84a8a, 0x3aa06a][at % 3]);
    }
    for (at, (x, y)) in [(-84.0, -100.0), (-98.0, -112.0), (-104.0, -132.0), (-94.0, -150.0)].into_iter().enumerate() {
        e.oval((x, y), 10.0, 10.0, [0xe84a8a, 0xf0b83a, 0x3aa06a][at % 3]);
    }
    e.line(&[(-132.0, -152.0), (-104.0, -166.0), (-90.0, -166.0)], 0xc8304a, 5.0);
}

fn turbans(e: &mut Easel) {
    for (x, y, rgb, stripe) in [(-58.0, -14.0, 0xe0452f, 0xf0b83a), (58.0, -14.0, 0xf0b020, 0xd84a7a), (0.0, -104.0, 0xd83a8a, 0xf3e0a0)] {
        e.blob(&[(x - 56.0, y), (x - 66.0, y - 40.0), (x - 26.0, y - 78.0), (x + 28.0, y - 78.0), (x + 66.0, y - 40.0), (x + 56.0, y), (x, y + 10.0)], rgb);
        for s in [0.0, 22.0, 44.0] {
            e.line(&[(x - 58.0, y - 8.0 - s), (x, y - 24.0 - s * 0.8), (x + 58.0, y - 10.0 - s)], stripe, 6.0);
        }
    }
}

fn krathong(s: &mut Stage) {
    s.sky(0x141e46, 0x3f3f70);
    s.moon(0.0, 0.24, 0.13);
    s.hills(0x1c2a3a, 0.12);
    s.put(-0.7, 0.0, 0.3, temple);
    s.put(0.72, 0.0, 0.26, temple);
    s.ground(0x2a3a44);
    s.water(0x24406a, 0.02, 0.8);
    for at in 0..22 {
        let d = 0.1 + (at * 13 % 22) as f32 / 22.0 * 0.6;
        let u = ((at * 7 % 22) as f32 + 0.5) / 11.0 - 1.0;
        s.bright(u, d, 0.045 + d * 0.075, float);
    }
    s.crowd(0.9, 0.9, 6, &[
        folk(0xd8a67a, 0xd84a7a, Low::Skirt(0x6a2a6a), Hat::Bun(0xfbf6ea), Arms::Candle).trim(0xe8b83a),
        folk(0xd8a67a, 0xf3ead6, Low::Trousers(0x3a5a7a), Hat::Bare, Arms::Candle),
        folk(0xd8a67a, 0xf0c040, Low::Skirt(0x2f7a5a), Hat::Bun(0xf0a0b8), Arms::Candle).trim(0xd84a7a),
    ]);
    s.sign(0, -0.02, 0.3);
}

fn temple(e: &mut Easel) {
    for (y, w) in [(0.0, 110.0), (-50.0, 84.0), (-92.0, 58.0)] {
        e.plain(&both(&[(0.0, y - 78.0), (0.0, y - 78.0), (w * 0.5, y - 40.0), (w, y - 24.0), (w, y - 24.0), (w * 0.8, y - 14.0)]), 0xd8862a);
        e.block([-w * 0.7, y - 16.0, w * 1.4, 18.0], 0xf3e8d0);
    }
    e.area(&[(-7.0, -160.0), (0.0, -200.0), (7.0, -160.0)], 0xf0c040);
}

fn float(e: &mut Easel) {
    e.glow((0.0, -90.0), 170.0, 0xffc060, 0.4);
    for at in 0..11 {
        let (sin, cos) = (at as f32 * 36.0 - 90.0_f32).to_radians().sin_cos();
        let (x, y) = (cos * 88.0, -40.0 + sin * 22.0);
        e.plain(&[(x - 24.0, y + 8.0), (x - 24.0, y + 8.0), (x + cos * 26.0, y - 38.0), (x + cos * 26.0, y - 38.0), (x + 24.0, y + 8.0), (x + 24.0, y + 8.0)], [0x4f9a44, 0x6fb85a][at % 2]);
    }
    e.oval((0.0, -44.0), 82.0, 24.0, 0x3f8a3a);
    for (x, y) in [(-46.0, -50.0), (46.0, -50.0), (-18.0, -38.0), (20.0, -38.0), (0.0, -58.0)] {
        e.flower((x, y), 18.0, [0xf0a0c0, 0xf6c83a][(x.abs() as usize) % 2], 0xf6e08a);
    }
    e.block([-8.0, -130.0, 16.0, 76.0], 0xf6d860);
    flame(e, (0.0, -128.0), 56.0);
    for x in [-26.0, 26.0] {
        e.bar(&[(x, -52.0), (x * 1.2, -150.0)], 0x8a4a2a, 5.0);
        e.dot((x * 1.2, -150.0), 5.0, 5.0, 0xff7a3a);
    }
}

fn incense(e: &mut Easel) {
    bowl(e, 0xd8a83a, 0xe8dcc0);
    for x in [-50.0, 50.0] {
        e.block([x - 11.0, -162.0, 22.0, 70.0], 0xf6d860);
        flame(e, (x, -160.0), 40.0);
    }
    for x in [-18.0, 0.0, 18.0] {
        e.bar(&[(x * 0.6, -92.0), (x, -176.0)], 0x8a4a2a, 6.0);
        e.dot((x, -178.0), 6.0, 6.0, 0xff7a3a);
        e.line(&[(x, -180.0), (x + 7.0, -190.0), (x - 3.0, -200.0)], 0xc8ccd2, 4.0);
    }
}

fn moon(e: &mut Easel) {
    e.slab([-110.0, -196.0, 220.0, 196.0], 0x1c2a5a);
    e.glow((0.0, -116.0), 120.0, 0xfff3c8, 0.6);
    e.oval((0.0, -116.0), 62.0, 62.0, 0xfff4d0);
    e.dot((-18.0, -130.0), 14.0, 14.0, 0xefdfb0);
    e.dot((20.0, -104.0), 16.0, 16.0, 0xefdfb0);
    e.slab([-110.0, -40.0, 220.0, 40.0], 0x2f4a7a);
    for (y, w) in [(-32.0, 46.0), (-20.0, 34.0), (-8.0, 50.0)] {
        e.bar(&[(-w, y), (w, y)], 0xf6e8b0, 5.0);
    }
    e.bar(&[(-110.0, -196.0), (110.0, -196.0), (110.0, 0.0), (-110.0, 0.0), (-110.0, -196.0)], 0x2a2430, 5.0);
}

fn songkran(s: &mut Stage) {
    s.sky(0x6fc0ea, 0xe8f6fb);
    s.hills(0x6fa87a, 0.12);
    for (u, size) in [(-0.62, 0.34), (0.62, 0.36), (0.0, 0.44)] {
        s.put(u, 0.02, size, temple);
    }
    s.ground(0xd8c8a8);
    s.crowd(0.12, 0.44, 20, &THAI);
    for u in [-0.6, 0.0, 0.55] {
        s.hang(u, 0.62, 0.24, splash);
    }
    s.crowd(0.7, 0.7, 5, &THAI);
    s.sign(0, -0.72, 0.24);
    s.sign(2, 0.76, 0.3);
    s.sign(1, 0.06, 0.2);
}

fn splash(e: &mut Easel) {
    for (x, y, r) in [(-90.0, -60.0, 15.0), (-60.0, -110.0, 18.0), (-10.0, -140.0, 20.0), (40.0, -120.0, 17.0), (84.0, -76.0, 14.0), (-30.0, -80.0, 12.0), (20.0, -70.0, 13.0)] {
        e.stain(&[(x, y - r * 1.5), (x + r * 0.8, y), (x, y + r), (x - r * 0.8, y)], 0x8fd8f6);
        e.dot((x - r * 0.2, y + r * 0.1), r * 0.28, r * 0.28, 0xf3fbff);
    }
}

fn scented(e: &mut Easel) {
    bowl(e, 0xd8b04a, 0x9adcf3);
    for (x, y, rgb) in [(-44.0, -96.0, 0xf6f0e0), (0.0, -90.0, 0xf0a0b8), (44.0, -96.0, 0xf6d860)] {
        e.flower((x, y), 20.0, rgb, 0xf0c040);
    }
    for (x, y) in [(-60.0, -140.0), (10.0, -160.0), (66.0, -136.0)] {
        e.stain(&[(x, y - 22.0), (x + 10.0, y), (x, y + 12.0), (x - 10.0, y)], 0x6fc8ee);
    }
}

fn garlands(e: &mut Easel) {
    wreath(e, (0.0, -120.0), 66.0, [0xfbf6ea, 0xf6d860, 0xfbf6ea]);
    for x in [-10.0, 10.0] {
        for at in 0..4 {
            e.flower((x, -46.0 + at as f32 * 13.0), 11.0, [0xf0a0b8, 0xfbf6ea][at % 2], 0xf0c040);
        }
    }
}

fn sand(e: &mut Easel) {
    let rgb = 0xe0bd80;
    for (y, w) in [(0.0, 104.0), (-44.0, 78.0), (-84.0, 54.0), (-116.0, 34.0)] {
        e.plain(&both(&[(w * 0.8, y - 46.0), (w * 0.8, y - 46.0), (w, y), (w, y), (0.0, y + 6.0)]), rgb);
        e.line(&[(-w * 0.9, y - 22.0), (0.0, y - 16.0), (w * 0.9, y - 22.0)], darker(rgb, 0.09), 4.0);
    }
    e.plain(&both(&[(0.0, -192.0), (0.0, -192.0), (12.0, -170.0), (26.0, -154.0)]), rgb);
    for (x, rgb) in [(-52.0, 0xd8303a), (50.0, 0x3a80d0), (-84.0, 0xf0b030), (86.0, 0x3aa05a)] {
        e.bar(&[(x, -60.0), (x, -130.0)], 0x6a4a34, 4.0);
        e.area(&[(x, -130.0), (x + 30.0, -118.0), (x, -106.0)], rgb);
    }
}

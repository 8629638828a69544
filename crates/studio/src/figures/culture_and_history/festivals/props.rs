//! Props: the things of festivals, each with its foot at (0, 0) and two hundred high.

use crate::figures::culture_and_history::costume::cut::{both, darker};
use crate::figures::culture_and_history::costume::easel::Easel;
use crate::figures::pen::At;

/// A flame whose foot is at a place.
pub(super) fn flame(e: &mut Easel, (x, y): At, high: f32) {
    e.glow((x, y - high * 0.5), high * 1.3, 0xffb040, 0.5);
    let w = high * 0.3;
    e.stain(&[(x, y), (x - w, y - high * 0.3), (x - w * 0.4, y - high * 0.7), (x, y - high), (x + w * 0.5, y - high * 0.66), (x + w, y - high * 0.3)], 0xf08a24);
    e.stain(&[(x, y - high * 0.06), (x - w * 0.5, y - high * 0.28), (x, y - high * 0.62), (x + w * 0.5, y - high * 0.28)], 0xffe27a);
}

/// A candle.
pub(super) fn candle(e: &mut Easel, (x, y): At, high: f32) {
    e.block([x - high * 0.09, y - high * 0.72, high * 0.18, high * 0.72], 0xfbf4e2);
    flame(e, (x, y - high * 0.7), high * 0.34);
}

/// A round paper lantern, its middle at a place.
pub(super) fn lantern(e: &mut Easel, (x, y): At, r: f32, rgb: u32) {
    e.glow((x, y), r * 2.0, rgb, 0.4);
    e.oval((x, y), r, r * 0.86, rgb);
    for s in [-0.6, 0.0, 0.6] {
        e.line(&[(x + r * s * 0.4, y - r * 0.84), (x + r * s, y), (x + r * s * 0.4, y + r * 0.84)], darker(rgb, 0.1), r * 0.06);
    }
    e.block([x - r * 0.36, y - r * 1.02, r * 0.72, r * 0.2], 0xe8b83a);
    e.block([x - r * 0.36, y + r * 0.82, r * 0.72, r * 0.2], 0xe8b83a);
    e.bar(&[(x, y + r), (x, y + r * 1.6)], 0xe8b83a, r * 0.12);
}

/// Two or three red lanterns on a cord.
pub(super) fn lanterns(e: &mut Easel, rgb: u32) {
    e.line(&[(-110.0, -190.0), (0.0, -170.0), (110.0, -190.0)], 0x3a3236, 5.0);
    for (x, y) in [(-68.0, -116.0), (0.0, -92.0), (68.0, -116.0)] {
        e.bar(&[(x, -176.0), (x, y - 40.0)], 0x3a3236, 4.0);
        lantern(e, (x, y), 36.0, rgb);
    }
}

/// A drum on the ground with two sticks.
pub(super) fn drum(e: &mut Easel, rgb: u32) {
    e.plain(&both(&[(76.0, -150.0), (76.0, -150.0), (92.0, -80.0), (76.0, -8.0), (76.0, -8.0), (0.0, 4.0)]), rgb);
    for x in [-78.0, -40.0, 0.0, 40.0] {
        e.bar(&[(x, -140.0), (x + 20.0, -10.0), (x + 40.0, -140.0)], 0xf6eeda, 5.0);
    }
    e.oval((0.0, -150.0), 78.0, 25.0, 0xf6eeda);
    e.rod(&[(-84.0, -196.0), (-10.0, -158.0)], 0xb07a40, 9.0);
    e.rod(&[(84.0, -196.0), (10.0, -158.0)], 0xb07a40, 9.0);
}

/// A bonfire of crossed logs.
pub(super) fn bonfire(e: &mut Easel) {
    flame(e, (0.0, -20.0), 190.0);
    flame(e, (-42.0, -14.0), 110.0);
    flame(e, (44.0, -14.0), 120.0);
    for (a, b) in [(-90.0, 70.0), (90.0, -70.0), (-60.0, 96.0)] {
        e.rod(&[(a, -4.0), (b, -40.0)], 0x6a4526, 22.0);
    }
}

/// Things in a heap or on a plate: so many of a kind.
pub(super) fn plate(e: &mut Easel, rgb: u32, draw: impl Fn(&mut Easel, At)) {
    e.oval((0.0, -24.0), 108.0, 30.0, rgb);
    e.oval((0.0, -30.0), 86.0, 20.0, darker(rgb, -0.06));
    for at in [(-52.0, -40.0), (0.0, -48.0), (52.0, -40.0), (-26.0, -74.0), (28.0, -74.0), (0.0, -106.0)] {
        draw(e, at);
    }
}

/// A three-cornered flag on a cord, again and again.
pub(super) fn bunting(e: &mut Easel, colours: &[u32]) {
    for row in 0..2 {
        let y = -180.0 + row as f32 * 90.0;
        e.line(&[(-110.0, y), (0.0, y + 22.0), (110.0, y)], 0x3a3236, 5.0);
        for at in 0..6 {
            let x = -92.0 + at as f32 * 37.0;
            let top = y + 20.0 - (x / 110.0).powi(2) * 18.0;
            e.area(&[(x - 16.0, top), (x + 16.0, top), (x, top + 44.0)], colours[(at + row) % colours.len()]);
        }
    }
}

/// A banner of cut paper or cloth with a pattern of holes.
pub(super) fn cut_paper(e: &mut Easel) {
    e.bar(&[(-110.0, -190.0), (110.0, -190.0)], 0x3a3236, 5.0);
    for (at, rgb) in [0xe0409a, 0xf0a020, 0x3a9ad0].into_iter().enumerate() {
        let x = -106.0 + at as f32 * 72.0;
        let mut sheet = vec![(x, -190.0), (x + 66.0, -190.0), (x + 66.0, -70.0)];
        for tooth in 0..6 {
            sheet.push((x + 60.5 - tooth as f32 * 11.0, if tooth % 2 == 0 { -52.0 } else { -70.0 }));
        }
        sheet.push((x, -70.0));
        e.area(&sheet, rgb);
        let hole = 0xfdf6e6;
        e.dot((x + 33.0, -134.0), 18.0, 20.0, hole);
        e.dot((x + 26.0, -138.0), 5.0, 6.0, rgb);
        e.dot((x + 40.0, -138.0), 5.0, 6.0, rgb);
        e.slab([x + 25.0, -124.0, 16.0, 5.0], rgb);
        for (dx, dy) in [(12.0, -174.0), (54.0, -174.0), (12.0, -92.0), (54.0, -92.0), (33.0, -90.0), (33.0, -172.0)] {
            e.flat(&[(x + dx, dy - 9.0), (x + dx + 8.0, dy), (x + dx, dy + 9.0), (x + dx - 8.0, dy)], hole);
        }
    }
}

/// A mask without a body.
pub(super) fn mask(e: &mut Easel, face: u32, trim: u32) {
    e.blob(&[(0.0, -176.0), (70.0, -160.0), (94.0, -120.0), (70.0, -78.0), (24.0, -84.0), (0.0, -100.0), (-24.0, -84.0), (-70.0, -78.0), (-94.0, -120.0), (-70.0, -160.0)], face);
    for side in [-1.0, 1.0] {
        e.oval((side * 42.0, -122.0), 24.0, 14.0, 0x1e1820);
        e.line(&[(side * 14.0, -146.0), (side * 44.0, -156.0), (side * 78.0, -136.0)], trim, 7.0);
        for at in 0..3 {
            e.blob(&[(side * (50.0 + at as f32 * 12.0), -156.0), (side * (56.0 + at as f32 * 24.0), -200.0), (side * (72.0 + at as f32 * 26.0), -196.0), (side * (66.0 + at as f32 * 12.0), -146.0)], [trim, 0x3f9a5a, 0x7a4ab0][at]);
        }
    }
    e.oval((0.0, -156.0), 12.0, 12.0, trim);
    e.rod(&[(88.0, -110.0), (96.0, 0.0)], trim, 9.0);
}

/// A brass band's things: a tuba, a trumpet, a drum.
pub(super) fn brass(e: &mut Easel) {
    e.icon("trumpet", (-58.0, -84.0), 110.0);
    e.icon("drum", (-56.0, 0.0), 92.0);
    let gold = 0xe8b83a;
    e.rod(&[(30.0, -120.0), (30.0, -30.0), (60.0, -12.0), (90.0, -34.0), (90.0, -110.0)], gold, 20.0);
    e.plain(&[(70.0, -110.0), (70.0, -110.0), (110.0, -110.0), (110.0, -110.0), (136.0, -190.0), (136.0, -190.0), (44.0, -190.0), (44.0, -190.0)], gold);
    e.oval((90.0, -190.0), 46.0, 13.0, darker(gold, 0.16));
    for y in [-92.0, -72.0, -52.0] {
        e.block([40.0, y, 34.0, 12.0], darker(gold, -0.06));
    }
    e.rod(&[(30.0, -120.0), (4.0, -134.0)], gold, 10.0);
}

/// A garland of blossoms hung in a ring.
pub(super) fn wreath(e: &mut Easel, (x, y): At, r: f32, petals: [u32; 3]) {
    for at in 0..14 {
        let (sin, cos) = (at as f32 * 25.7_f32).to_radians().sin_cos();
        let spot = (x + cos * r, y + sin * r);
        e.stain(&[spot, (spot.0 + r * 0.3, spot.1 - r * 0.2), (spot.0 + r * 0.36, spot.1 + r * 0.16)], 0x4f8f4a);
        e.flower(spot, r * 0.3, petals[at % 3], 0xf0c030);
    }
}

/// A mug, a basket or a bowl: half round, with a rim.
pub(super) fn bowl(e: &mut Easel, rgb: u32, inside: u32) {
    e.plain(&both(&[(96.0, -96.0), (96.0, -96.0), (88.0, -40.0), (46.0, -8.0), (46.0, 0.0), (46.0, 0.0)]), rgb);
    e.oval((0.0, -96.0), 97.0, 28.0, darker(rgb, -0.06));
    e.oval((0.0, -94.0), 80.0, 20.0, inside);
    e.line(&[(-90.0, -60.0), (0.0, -34.0), (90.0, -60.0)], darker(rgb, 0.14), 6.0);
}

/// A tree with a round crown of this colour: blossom, leaves.
pub(super) fn tree(e: &mut Easel, crown: u32) {
    e.plain(&[(-13.0, 0.0), (-13.0, 0.0), (-8.0, -80.0), (-44.0, -140.0), (-34.0, -146.0), (0.0, -100.0), (34.0, -150.0), (44.0, -144.0), (9.0, -80.0), (14.0, 0.0), (14.0, 0.0)], 0x6a4a3a);
    for (x, y, r) in [(-60.0, -130.0, 42.0), (58.0, -134.0, 44.0), (-24.0, -168.0, 44.0), (30.0, -172.0, 42.0), (0.0, -128.0, 40.0), (-88.0, -104.0, 26.0), (88.0, -108.0, 27.0)] {
        e.dot((x, y), r, r * 0.8, crown);
        e.dot((x - r * 0.2, y - r * 0.2), r * 0.66, r * 0.5, darker(crown, -0.04));
        for (dx, dy) in [(-0.4, 0.2), (0.3, -0.3), (0.1, 0.4)] {
            e.dot((x + dx * r, y + dy * r), 6.0, 6.0, darker(crown, -0.1));
        }
    }
}

/// A tower with rooms for a bell or a caller, its top pointed: a minaret.
pub(super) fn minaret(e: &mut Easel, x: f32, rgb: u32) {
    e.block([x - 12.0, -150.0, 24.0, 150.0], rgb);
    for y in [-110.0, -60.0] {
        e.block([x - 18.0, y, 36.0, 9.0], darker(rgb, 0.06));
    }
    e.block([x - 17.0, -154.0, 34.0, 8.0], darker(rgb, 0.06));
    e.area(&[(x - 13.0, -154.0), (x, -200.0), (x + 13.0, -154.0)], 0x5a7a8a);
}

/// A dome on a block of stone, with half domes below it.
pub(super) fn mosque(e: &mut Easel, wall: u32, dome: u32) {
    e.block([-120.0, -60.0, 240.0, 60.0], wall);
    e.stain(&[(-76.0, -58.0), (-70.0, -110.0), (0.0, -156.0), (70.0, -110.0), (76.0, -58.0)], dome);
    for side in [-1.0, 1.0] {
        e.blob(&[(side * 60.0, -56.0), (side * 66.0, -88.0), (side * 92.0, -98.0), (side * 116.0, -84.0), (side * 118.0, -56.0)], dome);
    }
    e.blob(&[(-66.0, -60.0), (-56.0, -116.0), (0.0, -150.0), (56.0, -116.0), (66.0, -60.0)], dome);
    e.bar(&[(0.0, -150.0), (0.0, -176.0)], 0xd9a83a, 6.0);
    for x in [-90.0, -45.0, 0.0, 45.0, 90.0] {
        e.plain(&[(x - 14.0, 0.0), (x - 14.0, 0.0), (x - 14.0, -26.0), (x, -46.0), (x + 14.0, -26.0), (x + 14.0, 0.0), (x + 14.0, 0.0)], darker(wall, 0.22));
    }
}

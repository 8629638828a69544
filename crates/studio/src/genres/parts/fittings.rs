//! Parts that are fitted to things: exhausts, gauges, vines and others.

use crate::canvas::Ink;
use crate::colour::{Rgb, WHITE, hex};
use crate::genres::brush::{Brush, path};

pub(super) fn claw(b: &mut Brush) {
    b.shape("M-16 -20 C10 -30 30 -10 30 18 L4 26 C0 6 -8 0 -16 0 Z", hex(0x4a7a4a));
    for at in 0..4 {
        let x = -6.0 + at as f32 * 17.0;
        b.shape(
            &format!(
                "M{} 14 Q{} 4 {} 20 Q{} 36 {} 50 Q{} 34 {} 14 Z",
                x - 4.0,
                x + 8.0,
                x + 16.0,
                x + 20.0,
                x + 12.0,
                x + 2.0,
                x - 4.0
            ),
            hex(0x5a8a52),
        );
        b.shape(
            &format!("M{} 30 Q{} 40 {} 58 Q{} 44 {} 32 Z", x + 6.0, x + 20.0, x + 10.0, x + 2.0, x + 2.0),
            hex(0xf0e8d0),
        );
    }
    for (x, y) in [(0.0, -8.0), (14.0, -4.0), (10.0, 8.0)] {
        b.trace(&format!("M{} {y} Q{x} {} {} {y}", x - 6.0, y + 8.0, x + 6.0), hex(0x30582f), 2.0);
    }
}

pub(super) fn exhaust(b: &mut Brush) {
    for (x, h) in [(-16.0, 52.0), (14.0, 66.0)] {
        b.tube(x - 9.0, -h, 18.0, h + 6.0, hex(0x6a7276));
        b.bar(x - 12.0, -h - 4.0, 24.0, 8.0, 2.0, hex(0x3a3e40));
        b.steam(x, -h - 6.0, 34.0, hex(0x4a4846));
    }
    b.bar(-30.0, -4.0, 58.0, 10.0, 3.0, hex(0x3a3e40));
}

pub(super) fn gears(b: &mut Brush) {
    b.bar(-46.0, -36.0, 92.0, 72.0, 8.0, hex(0x2e1e12));
    b.gear(-20.0, 4.0, 27.0, hex(0xd8a848));
    b.gear(18.0, -14.0, 18.0, hex(0xb87838));
    b.gear(26.0, 17.0, 14.0, hex(0xe4bc60));
    b.rivets((-40.0, -30.0), (40.0, -30.0), 5, 3.0, hex(0xe8c468));
}

pub(super) fn valve(b: &mut Brush) {
    b.bar(-12.0, -46.0, 24.0, 92.0, 10.0, hex(0xb87838));
    b.oval(0.0, 0.0, 25.0, 34.0, hex(0x2a1a10));
    b.oval(0.0, 0.0, 21.0, 30.0, hex(0xffc870));
    b.line(&[(-8.0, 16.0), (-4.0, -14.0), (4.0, -14.0), (8.0, 16.0)], hex(0xff7a2a), 3.0);
    b.shape("M-15 -16 Q-10 -26 0 -26 Q-8 -16 -10 6 Z", WHITE.alpha(0.8));
    b.ring(0.0, 0.0, 25.0, 34.0, hex(0xe8c058), 5.0);
    b.glow(0.0, 0.0, 44.0, hex(0xffa840), 0.45);
}

pub(super) fn touch_pad(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.bar(-38.0, -30.0, 76.0, 60.0, 16.0, hex(0xf4f8fa));
    b.lit(crate::canvas::rounded(-31.0, -23.0, 62.0, 46.0, 12.0), tone.mix(WHITE, 0.45));
    b.hoop(0.0, 0.0, 15.0, 15.0, tone.mix(hex(0x0a4a6a), 0.35), 3.0);
    b.lamp(0.0, 0.0, 5.0, WHITE);
    b.glow(0.0, 0.0, 58.0, tone, 0.5);
}

pub(super) fn gem(b: &mut Brush) {
    b.ball(0.0, 0.0, 36.0, hex(0xd8b048));
    let tone = b.kit.glow;
    b.poly(&[(0.0, -27.0), (25.0, -8.0), (15.0, 24.0), (-15.0, 24.0), (-25.0, -8.0)], tone);
    b.poly(&[(0.0, -27.0), (25.0, -8.0), (0.0, -2.0)], tone.lighter(0.16));
    b.poly(&[(0.0, -27.0), (-25.0, -8.0), (0.0, -2.0)], tone.lighter(0.26));
    b.poly(&[(0.0, -2.0), (15.0, 24.0), (-15.0, 24.0)], tone.lighter(-0.12));
    b.glow(0.0, 0.0, 50.0, tone, 0.45);
}

pub(super) fn runes(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.trace("M-58 -4 Q0 14 58 -4", hex(0x2a2438), 34.0);
    for at in 0..5 {
        let x = -42.0 + at as f32 * 21.0;
        let y = 4.0 - (x / 42.0).powi(2) * 6.0;
        let points: &[(f32, f32)] = match at {
            0 => &[(-4.0, 10.0), (-4.0, -10.0), (5.0, -3.0), (-4.0, 3.0)],
            1 => &[(0.0, 10.0), (0.0, -10.0), (6.0, -2.0)],
            2 => &[(-6.0, 8.0), (0.0, -10.0), (6.0, 8.0), (-4.0, 0.0)],
            3 => &[(-4.0, -10.0), (5.0, 0.0), (-4.0, 10.0)],
            _ => &[(0.0, 10.0), (0.0, -10.0), (-6.0, -2.0)],
        };
        let moved: Vec<(f32, f32)> = points.iter().map(|p| (x + p.0, y + p.1)).collect();
        b.ray(&moved, tone, 3.0);
    }
    b.glow(0.0, 4.0, 62.0, tone, 0.5);
}

pub(super) fn vane(b: &mut Brush) {
    b.line(&[(0.0, 4.0), (0.0, -70.0)], hex(0x7a5a3a), 5.0);
    b.line(&[(-38.0, -48.0), (38.0, -48.0)], hex(0xc87838), 5.0);
    b.poly(&[(38.0, -60.0), (56.0, -48.0), (38.0, -36.0)], hex(0xc87838));
    b.poly(&[(-38.0, -48.0), (-58.0, -62.0), (-50.0, -48.0), (-58.0, -34.0)], hex(0xc87838));
    b.shape("M-14 -70 Q-10 -92 4 -92 Q18 -88 12 -80 L20 -78 L12 -74 Q10 -66 0 -66 Q-10 -64 -14 -70 Z", hex(0xd88a48));
}

pub(super) fn shell(b: &mut Brush) {
    b.shape("M-48 20 C-44 -36 44 -36 48 20 Q0 40 -48 20 Z", Ink::down(-30.0, hex(0xf8fcff), 34.0, hex(0x8ea4b8)));
    b.shape("M-40 10 C-34 -24 34 -24 40 10 Q0 -8 -40 10 Z", WHITE.alpha(0.85));
    b.trace("M-42 18 Q0 32 42 18", hex(0x5a7088), 3.0);
    b.trace("M-48 20 C-44 -36 44 -36 48 20 Q0 40 -48 20 Z", hex(0x6a8094), 2.4);
}

pub(super) fn neon(b: &mut Brush) {
    let (a, c) = (b.kit.glow, b.kit.glow2);
    b.bar(-52.0, -14.0, 104.0, 28.0, 8.0, hex(0x14161d));
    b.neon(-46.0, -9.0, 92.0, 8.0, a);
    b.neon(-46.0, 3.0, 92.0, 6.0, c);
    b.glow(0.0, 0.0, 70.0, a, 0.5);
}

pub(super) fn dials(b: &mut Brush) {
    b.plate(-50.0, -30.0, 100.0, 60.0, 4.0, hex(0x3c4244));
    for (at, x) in [-30.0, 2.0, 34.0].into_iter().enumerate() {
        b.ring(x, -2.0, 14.0, 14.0, hex(0xb0a070), 4.0);
        b.oval(x, -2.0, 12.0, 12.0, hex(0xf0ead8));
        let turn = at as f32 * 1.3 - 2.2;
        b.line(&[(x, -2.0), (x + turn.cos() * 10.0, -2.0 + turn.sin() * 10.0)], hex(0xb82a22), 2.4);
        b.oval(x, -2.0, 2.4, 2.4, hex(0x2a2a28));
    }
    b.rivets((-43.0, 22.0), (43.0, 22.0), 6, 2.6, hex(0x9aa0a0));
}

pub(super) fn rust(b: &mut Brush) {
    for (x, y, r) in [(0.0, 0.0, 40.0), (-24.0, 16.0, 24.0), (26.0, -14.0, 26.0), (16.0, 22.0, 18.0)] {
        b.oval(x, y, r, r * 0.76, hex(0x8a3e1a).alpha(0.9));
    }
    for (x, y, r) in [(-8.0, -6.0, 22.0), (18.0, 6.0, 14.0), (-22.0, 14.0, 10.0)] {
        b.oval(x, y, r, r * 0.7, hex(0xc0642a));
    }
    for at in 0..14 {
        let angle = at as f32 * 2.4;
        let r = 8.0 + at as f32 * 2.6;
        b.oval(angle.cos() * r, angle.sin() * r * 0.76, 3.0, 2.4, hex(if at % 2 == 0 { 0x5a2410 } else { 0xe08a48 }));
    }
}

pub(super) fn gauge(b: &mut Brush) {
    b.ball(0.0, 0.0, 40.0, hex(0xd0a040));
    b.oval(0.0, 0.0, 32.0, 32.0, hex(0xfbf5e0));
    for at in 0..9 {
        let angle = 2.4 + at as f32 * 0.59;
        b.line(
            &[(angle.cos() * 23.0, angle.sin() * 23.0), (angle.cos() * 29.0, angle.sin() * 29.0)],
            hex(if at > 6 { 0xc8302a } else { 0x3a2a1c }),
            3.0,
        );
    }
    b.line(&[(-5.0, 6.0), (17.0, -17.0)], hex(0xb8242a), 4.0);
    b.oval(0.0, 0.0, 5.0, 5.0, hex(0x3a2a1c));
    b.bar(-7.0, 38.0, 14.0, 14.0, 2.0, hex(0xb07c2c));
    b.trace("M-22 -18 Q-14 -28 0 -29", WHITE.alpha(0.9), 3.0);
}

pub(super) fn symbols(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.hoop(0.0, -26.0, 60.0, 19.0, tone, 3.4);
    b.hoop(0.0, -26.0, 46.0, 13.0, tone, 1.6);
    for at in 0..8 {
        let angle = at as f32 / 8.0 * std::f32::consts::TAU;
        let (x, y) = (angle.cos() * 60.0, -26.0 + angle.sin() * 19.0);
        match at % 3 {
            0 => b.hoop(x, y - 12.0, 6.0, 6.0, tone, 2.4),
            1 => b.ray(&[(x - 6.0, y - 6.0), (x, y - 18.0), (x + 6.0, y - 6.0), (x - 6.0, y - 6.0)], tone, 2.4),
            _ => b.neon(x - 5.0, y - 17.0, 10.0, 10.0, tone),
        }
    }
    b.glow(0.0, -26.0, 80.0, tone, 0.35);
}

pub(super) fn grille(b: &mut Brush) {
    b.shape("M-38 -34 Q0 -48 38 -34 L32 42 L-32 42 Z", hex(0xc4ccd0));
    b.shape("M-31 -28 Q0 -40 31 -28 L26 35 L-26 35 Z", hex(0x16181a));
    for at in 0..7 {
        let x = -24.0 + at as f32 * 8.0;
        b.line(&[(x, -30.0), (x * 0.85, 34.0)], hex(0xdce2e4), 3.4);
    }
    b.ball(0.0, -44.0, 7.0, hex(0xd8503a));
}

pub(super) fn status(b: &mut Brush) {
    b.bar(-52.0, -16.0, 104.0, 32.0, 6.0, hex(0x171a22));
    for (at, tone) in [0x4af07a, 0x4af07a, 0xf8c840, 0xff4a4a, 0x4ac8ff].into_iter().enumerate() {
        b.lamp(-40.0 + at as f32 * 20.0, 0.0, 6.4, hex(tone));
    }
}

pub(super) fn rivet_row(b: &mut Brush, rgb: Rgb, band: Rgb) {
    b.plate(-56.0, -14.0, 112.0, 28.0, 3.0, band);
    b.rivets((-46.0, 0.0), (46.0, 0.0), 6, 8.0, rgb);
}

pub(super) fn tiles(b: &mut Brush) {
    for row in 0..3 {
        for column in 0..5 {
            let x = -50.0 + column as f32 * 20.0 + if row % 2 == 0 { 0.0 } else { 5.0 };
            b.plate(
                x,
                -27.0 + row as f32 * 18.0,
                19.0,
                17.0,
                2.0,
                hex([0x2e323c, 0x3a404c, 0x262a34][(row + column) % 3]),
            );
        }
    }
    b.trace("M-50 29 L56 29", hex(0xff8a3a), 3.0);
}

pub(super) fn sensors(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.bar(-52.0, -13.0, 104.0, 26.0, 13.0, hex(0xeef3f7));
    for at in 0..6 {
        let x = -40.0 + at as f32 * 16.0;
        b.oval(x, 0.0, 6.0, 6.0, hex(0x1c2836));
        b.lamp(x, 0.0, 3.2, tone);
    }
}

pub(super) fn serpent(b: &mut Brush) {
    b.trace("M-8 -40 C50 -46 56 -6 26 -2 C-2 4 10 44 46 34", hex(0x2f5a3a), 15.0);
    b.trace("M-8 -41 C50 -47 56 -7 26 -3 C-2 3 10 43 46 33", hex(0x5aa060), 9.0);
    b.oval(50.0, 32.0, 13.0, 9.0, hex(0x5aa060));
    b.oval(54.0, 29.0, 2.6, 2.6, hex(0xffe040));
    b.trace("M62 33 L74 30 M62 33 L74 38", hex(0xd83a3a), 2.4);
    for (x, y) in [(10.0, -41.0), (32.0, -34.0), (42.0, -18.0), (18.0, 4.0), (16.0, 22.0)] {
        b.oval(x, y, 2.8, 2.8, hex(0xe8d060));
    }
}

pub(super) fn tendril(b: &mut Brush) {
    b.trace("M-10 20 C20 30 40 6 30 -14 C22 -30 4 -20 12 -8", hex(0xc8d2de), 6.0);
    b.trace("M-10 26 C30 46 68 20 60 -16 C54 -44 28 -40 34 -24", hex(0xdde5ee), 6.4);
    b.trace("M-10 30 C24 60 60 54 66 36", hex(0xc8d2de), 5.0);
    for (x, y) in [(46.0, 26.0), (62.0, 0.0), (28.0, 16.0)] {
        b.within(x, y, 1.0, 40.0, |b| b.oval(0.0, 0.0, 5.0, 10.0, hex(0xeef4fa)));
    }
}

pub(super) fn fan(b: &mut Brush) {
    b.bar(-38.0, -38.0, 76.0, 76.0, 8.0, hex(0x242933));
    b.oval(0.0, 0.0, 33.0, 33.0, hex(0x0d1016));
    for at in 0..5 {
        b.within(0.0, 0.0, 1.0, at as f32 * 72.0, |b| {
            b.shape("M0 0 C-6 -14 -4 -28 10 -31 C18 -24 12 -8 0 0 Z", hex(0x8a96a8))
        });
    }
    b.oval(0.0, 0.0, 8.0, 8.0, hex(0xc0cad6));
    b.hoop(0.0, 0.0, 33.0, 33.0, b.kit.glow2, 2.6);
    for (x, y) in [(-31.0, -31.0), (31.0, -31.0), (-31.0, 31.0), (31.0, 31.0)] {
        b.oval(x, y, 3.4, 3.4, hex(0x8a94a4));
    }
}

pub(super) fn wing(b: &mut Brush) {
    for (at, (long, turn)) in
        [(78.0, -30.0), (74.0, -16.0), (66.0, -2.0), (54.0, 12.0), (40.0, 26.0)].into_iter().enumerate()
    {
        b.within(-4.0, at as f32 * 6.0 - 10.0, 1.0, turn, |b| {
            b.shape(
                &format!(
                    "M0 -9 C{} -14 {} -8 {long} 2 C{} 10 {} 10 0 9 Z",
                    long * 0.4,
                    long * 0.8,
                    long * 0.7,
                    long * 0.3
                ),
                hex(if at % 2 == 0 { 0xf8f4ea } else { 0xdcd6ca }),
            );
            b.line(&[(4.0, 0.0), (long * 0.85, 1.0)], hex(0xb0a898), 1.4);
        });
    }
    b.oval(-2.0, 0.0, 12.0, 16.0, hex(0xfdfaf2));
}

pub(super) fn solar(b: &mut Brush) {
    b.line(&[(0.0, 4.0), (0.0, -24.0)], hex(0x8a8f94), 6.0);
    b.poly(&[(-46.0, -20.0), (32.0, -28.0), (48.0, -70.0), (-28.0, -62.0)], hex(0xd0d8e0));
    b.poly(&[(-40.0, -23.0), (29.0, -31.0), (43.0, -66.0), (-25.0, -58.0)], hex(0x1e4a96));
    for at in 1..4 {
        let t = at as f32 / 4.0;
        b.line(&[(-40.0 + 69.0 * t, -23.0 - 8.0 * t), (-25.0 + 68.0 * t, -58.0 - 8.0 * t)], hex(0x8ab8f0), 2.0);
    }
    b.line(&[(-33.0, -40.0), (36.0, -48.0)], hex(0x8ab8f0), 2.0);
    b.poly(&[(-36.0, -28.0), (-20.0, -56.0), (-6.0, -57.0), (-20.0, -27.0)], WHITE.alpha(0.3));
}

pub(super) fn whistle(b: &mut Brush) {
    b.tube(-6.0, -30.0, 12.0, 34.0, hex(0xb07c30));
    b.tube(-13.0, -72.0, 26.0, 42.0, hex(0xd8ac4c));
    b.shape("M-13 -72 Q0 -90 13 -72 Z", hex(0xe8c060));
    b.bar(-9.0, -44.0, 18.0, 7.0, 1.0, hex(0x3a2412));
    b.line(&[(13.0, -58.0), (30.0, -66.0)], hex(0x8a6024), 4.0);
    b.steam(2.0, -46.0, 46.0, WHITE);
    b.steam(6.0, -84.0, 36.0, WHITE);
}

pub(super) fn seam(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.trace("M-58 16 C-20 -22 20 26 58 -16", hex(0xf2f6fa), 11.0);
    b.ray_along("M-58 16 C-20 -22 20 26 58 -16", tone, 4.4);
    b.glow(0.0, 0.0, 60.0, tone, 0.45);
}

pub(super) fn propeller(b: &mut Brush) {
    b.tube(-14.0, -8.0, 30.0, 16.0, hex(0x5a6266));
    for at in 0..3 {
        b.within(22.0, 0.0, 1.0, at as f32 * 120.0 + 14.0, |b| {
            b.shape("M-5 0 C-14 -22 -10 -50 2 -58 C12 -48 12 -20 5 0 Z", hex(0xa4743c));
            b.shape("M-6 -44 C-5 -54 0 -58 2 -58 C8 -54 9 -48 9 -44 Z", hex(0xe8c840));
        });
    }
    b.ball(22.0, 0.0, 12.0, hex(0xc8ccd0));
}

pub(super) fn nozzle(b: &mut Brush) {
    b.tube(-16.0, -20.0, 26.0, 40.0, hex(0x8a94a6));
    b.shape(
        "M8 -16 C24 -20 34 -30 44 -36 L44 36 C34 30 24 20 8 16 Z",
        Ink::down(-36.0, hex(0xa8b2c2), 36.0, hex(0x3c4456)),
    );
    b.oval(44.0, 0.0, 9.0, 36.0, hex(0x22283a));
    for x in [18.0, 28.0] {
        b.line(&[(x, -20.0 - (x - 18.0)), (x, 20.0 + (x - 18.0))], hex(0x2c3344), 2.4);
    }
    let tone = hex(0x6ac8ff);
    b.lit(path("M44 -24 C70 -18 84 -6 100 0 C84 6 70 18 44 24 Z"), tone);
    b.lit(path("M44 -12 C60 -9 68 -3 78 0 C68 3 60 9 44 12 Z"), WHITE);
    b.glow(66.0, 0.0, 60.0, tone, 0.6);
}

pub(super) fn vine(b: &mut Brush) {
    for (x, long, bend) in [(-30.0, 92.0, 14.0), (0.0, 120.0, -12.0), (30.0, 78.0, 10.0)] {
        b.trace(
            &format!("M{x} -6 C{} {} {} {} {} {long}", x + bend, long * 0.3, x - bend, long * 0.7, x + bend * 0.4),
            hex(0x4a8a3a),
            4.0,
        );
        for at in 0..7 {
            let t = at as f32 / 6.0;
            let side = if at % 2 == 0 { 1.0 } else { -1.0 };
            b.within(x + bend * (t * 6.0).sin() * 0.5, long * t, 1.0, side * 60.0, |b| {
                b.shape(
                    "M0 0 C-9 -6 -8 -18 0 -24 C8 -18 9 -6 0 0 Z",
                    hex(if at % 2 == 0 { 0x66b04a } else { 0x84c45a }),
                )
            });
        }
    }
    for at in 0..9 {
        b.oval(-42.0 + at as f32 * 10.5, -8.0, 11.0, 9.0, hex(if at % 2 == 0 { 0x66b04a } else { 0x4f963e }));
    }
    for (x, y) in [(-24.0, -12.0), (10.0, -14.0), (34.0, 30.0), (-4.0, 60.0)] {
        b.oval(x, y, 5.4, 5.4, hex(0xf4e070));
        b.oval(x, y, 2.0, 2.0, hex(0xd8802a));
    }
}

pub(super) fn window(b: &mut Brush) {
    b.bar(-36.0, -40.0, 72.0, 80.0, 30.0, hex(0x8a6038));
    let tones = [0x5ab8a0, 0xe8b84a, 0x5a8ad0, 0xd8684a, 0x8ac05a, 0xa87ac8];
    for (at, tone) in tones.into_iter().enumerate() {
        let (column, row) = ((at % 2) as f32, (at / 2) as f32);
        b.bar(-29.0 + column * 30.0, -33.0 + row * 23.0, 27.0, 20.0, if row < 1.0 { 10.0 } else { 3.0 }, hex(tone));
        b.line(
            &[(-24.0 + column * 30.0, -20.0 + row * 23.0), (-12.0 + column * 30.0, -30.0 + row * 23.0)],
            WHITE.alpha(0.6),
            2.6,
        );
    }
}

//! Things of cyberpunk streets.

use super::{Prop, prop};
use crate::canvas::{Ink, ellipse, rounded};
use crate::colour::{BLACK, WHITE, hex};
use crate::genres::brush::{Brush, path};

/// The things, sorted by entry.
pub(super) static PROPS: &[Prop] = &[
    prop("advertising_airship", 340.0, 150.0, ad_airship),
    prop("armoured_police_van", 330.0, 170.0, police_van),
    prop("delivery_drone", 200.0, 130.0, |b| drone(b, false)),
    prop("electric_motorbike_with_a_ring_of_light_for_a_wheel", 290.0, 150.0, motorbike),
    prop("flying_taxi", 260.0, 110.0, taxi),
    prop("food_cart_trailing_steam", 220.0, 220.0, food_cart),
    prop("four_legged_robot", 230.0, 190.0, robot),
    prop("holographic_advertisement", 190.0, 290.0, hologram),
    prop("neon_shop_sign", 170.0, 270.0, neon_sign),
    prop("noodle_stall_under_a_tarpaulin", 290.0, 230.0, noodle_stall),
    prop("police_drone_with_a_searchlight", 200.0, 230.0, |b| drone(b, true)),
    prop("row_of_sleeping_pods", 320.0, 210.0, pods),
    prop("stack_of_air_conditioning_units", 150.0, 260.0, conditioners),
    prop("street_corner_data_terminal", 120.0, 220.0, terminal),
    prop("surveillance_camera_on_a_pole", 130.0, 290.0, camera),
    prop("tangle_of_overhead_cables", 240.0, 300.0, cables),
    prop("vending_machine_with_a_cracked_screen", 130.0, 225.0, vending),
];

fn glyphs(b: &mut Brush, x: f32, y: f32, w: f32, h: f32, rows: usize) {
    let (a, c) = (b.kit.glow, b.kit.glow2);
    for at in 0..rows {
        let (cx, cy, r) =
            (x + w / 2.0, y + h * (at as f32 + 0.5) / rows as f32, (w * 0.28).min(h / rows as f32 * 0.34));
        let tone = if at % 2 == 0 { a } else { c };
        match b.rng.below(4) {
            0 => b.hoop(cx, cy, r, r, tone, 4.0),
            1 => b.ray(&[(cx - r, cy + r), (cx, cy - r), (cx + r, cy + r), (cx - r, cy + r)], tone, 4.0),
            2 => b.ray(&[(cx - r, cy - r), (cx + r, cy - r), (cx - r, cy + r), (cx + r, cy + r)], tone, 4.0),
            _ => {
                b.ray(&[(cx - r, cy), (cx + r, cy)], tone, 4.0);
                b.ray(&[(cx, cy - r), (cx, cy + r)], tone, 4.0);
            }
        }
    }
}

fn neon_sign(b: &mut Brush) {
    b.tube(-70.0, -262.0, 12.0, 262.0, hex(0x3a404c));
    b.bar(-80.0, -8.0, 32.0, 8.0, 2.0, hex(0x2a2e38));
    for y in [-240.0, -90.0] {
        b.line(&[(-64.0, y), (-30.0, y)], hex(0x3a404c), 7.0);
    }
    b.bar(-38.0, -262.0, 112.0, 200.0, 10.0, hex(0x11131b));
    let edge = b.kit.glow;
    b.ray(&[(-30.0, -254.0), (66.0, -254.0), (66.0, -70.0), (-30.0, -70.0), (-30.0, -254.0)], edge, 4.0);
    glyphs(b, -30.0, -248.0, 96.0, 172.0, 3);
    b.glow(18.0, -162.0, 150.0, edge, 0.5);
}

fn hologram(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    b.plate(-56.0, -22.0, 112.0, 22.0, 8.0, hex(0x2c313d));
    b.lit(ellipse(0.0, -22.0, 40.0, 8.0), a.mix(WHITE, 0.4));
    b.poly(&[(-38.0, -22.0), (38.0, -22.0), (88.0, -282.0), (-88.0, -282.0)], a.alpha(0.26));
    b.lit(ellipse(0.0, -218.0, 27.0, 34.0), a.mix(WHITE, 0.15));
    b.lit(path("M-52 -112 C-52 -176 -20 -182 0 -182 C20 -182 52 -176 52 -112 Z"), a);
    b.lit(path("M-30 -224 C-36 -270 36 -270 30 -224 C20 -244 -20 -244 -30 -224 Z"), c);
    b.lit(ellipse(-10.0, -218.0, 4.0, 5.0), hex(0x0e1a2a));
    b.lit(ellipse(10.0, -218.0, 4.0, 5.0), hex(0x0e1a2a));
    for at in 0..14 {
        let y = -272.0 + at as f32 * 17.0;
        b.line(&[(-84.0 + at as f32 * 3.0, y), (84.0 - at as f32 * 3.0, y)], hex(0x0a1420).alpha(0.35), 2.4);
    }
    b.neon(-46.0, -92.0, 92.0, 10.0, c);
    b.neon(-30.0, -72.0, 60.0, 7.0, a);
    b.glow(0.0, -170.0, 150.0, a, 0.5);
}

fn cables(b: &mut Brush) {
    for x in [-92.0, 92.0] {
        b.tube(x - 8.0, -290.0, 16.0, 290.0, hex(0x4a4038));
        b.bar(x - 30.0, -272.0, 60.0, 9.0, 2.0, hex(0x3a322c));
        b.plate(x - 16.0, -236.0, 32.0, 44.0, 4.0, hex(0x6a7078));
    }
    for at in 0..13 {
        let (y0, y1) = (-284.0 + at as f32 * 9.0, -284.0 + (at * 5 % 13) as f32 * 9.0);
        let sag = 26.0 + (at * 7 % 5) as f32 * 16.0;
        let tone = [0x14151a, 0x2a2622, 0x3a1a1a][at % 3];
        b.trace(&format!("M-92 {y0} C-40 {} 30 {} 92 {y1}", y0 + sag, y1 + sag * 1.3), hex(tone), 4.6);
    }
    b.trace("M-20 -218 C-40 -180 10 -160 -10 -130 C-26 -110 20 -110 6 -86", hex(0x14151a), 4.6);
    b.lamp(6.0, -84.0, 4.0, b.kit.glow2);
    for (x, y) in [(-40.0, -232.0), (30.0, -226.0)] {
        b.lamp(x, y, 3.0, hex(0xffc040));
    }
}

fn noodle_stall(b: &mut Brush) {
    b.plate(-120.0, -92.0, 240.0, 92.0, 4.0, hex(0x8a3a2c));
    b.plate(-132.0, -104.0, 264.0, 16.0, 3.0, hex(0xb88a5a));
    for at in 0..6 {
        b.line(&[(-100.0 + at as f32 * 40.0, -86.0), (-100.0 + at as f32 * 40.0, 0.0)], hex(0x6a2a20), 3.0);
    }
    for x in [-124.0, 118.0] {
        b.tube(x, -204.0, 7.0, 204.0, hex(0x5a5048));
    }
    for at in 0..3 {
        b.icon("steaming-bowl", -70.0 + at as f32 * 70.0, -102.0, 46.0);
    }
    b.shape("M-142 -186 Q-70 -232 0 -222 Q80 -234 142 -190 L132 -164 Q100 -178 66 -164 Q34 -178 0 -164 Q-36 -178 -68 -164 Q-104 -178 -132 -162 Z", Ink::down(-226.0, hex(0x3a7ac0), -162.0, hex(0x24507e)));
    b.trace("M-70 -218 L-68 -166 M0 -222 L0 -166 M70 -222 L66 -166", hex(0x1c3c60), 2.4);
    for x in [-88.0, 0.0, 88.0] {
        b.icon("red-paper-lantern", x, -120.0, 46.0);
        b.glow(x, -146.0, 42.0, hex(0xff6a4a), 0.6);
    }
}

fn vending(b: &mut Brush) {
    b.plate(-56.0, -218.0, 112.0, 218.0, 6.0, hex(0x2e6a8a));
    b.bar(-48.0, -208.0, 96.0, 22.0, 3.0, hex(0x12141b));
    b.neon(-42.0, -202.0, 84.0, 10.0, b.kit.glow);
    b.bar(-48.0, -180.0, 70.0, 112.0, 4.0, hex(0x0e222e));
    b.lit(rounded(-45.0, -177.0, 64.0, 106.0, 3.0), hex(0x9adcf0));
    for row in 0..4 {
        for column in 0..4 {
            let tone = [0xe0483a, 0xf0b030, 0x4ab060, 0x8a5ad0][(row + column) % 4];
            b.lit(rounded(-40.0 + column as f32 * 15.0, -172.0 + row as f32 * 26.0, 10.0, 18.0, 3.0), hex(tone));
        }
    }
    for to in [(-44.0, -172.0), (18.0, -160.0), (14.0, -84.0), (-40.0, -92.0), (-12.0, -74.0), (4.0, -176.0)] {
        let mid = ((-8.0 + to.0) / 2.0 + 5.0, (-128.0 + to.1) / 2.0 - 4.0);
        let line = crate::canvas::polyline(&[(-8.0, -128.0), mid, to]);
        if let Some(line) = line {
            b.shines.push(crate::genres::brush::Shine::Line(line, b.moved, WHITE, 2.0));
        }
    }
    b.lit(path("M-14 -134 L0 -132 L-2 -120 L-14 -118 Z"), hex(0x0a0e14));
    b.bar(30.0, -168.0, 18.0, 30.0, 2.0, hex(0x151a22));
    b.lamp(39.0, -160.0, 3.0, hex(0x50f080));
    b.bar(-48.0, -52.0, 96.0, 32.0, 4.0, hex(0x121a22));
    b.glow(-12.0, -124.0, 100.0, hex(0x8ad8f8), 0.4);
}

fn conditioners(b: &mut Brush) {
    for at in 0..4 {
        let (x, y) = ([0.0, 8.0, -6.0, 3.0][at], -62.0 * (at + 1) as f32);
        b.plate(x - 62.0, y, 124.0, 60.0, 5.0, hex(0xb4b8ba).lighter(-0.03 * at as f32));
        b.oval(x - 22.0, y + 30.0, 25.0, 25.0, hex(0x2c3036));
        for blade in 0..4 {
            b.within(x - 22.0, y + 30.0, 1.0, blade as f32 * 90.0 + at as f32 * 20.0, |b| {
                b.shape("M0 0 C-4 -10 0 -22 10 -22 C14 -12 8 -4 0 0 Z", hex(0x7a828a))
            });
        }
        b.ring(x - 22.0, y + 30.0, 25.0, 25.0, hex(0x8a9096), 3.0);
        for slot in 0..5 {
            b.bar(x + 14.0, y + 12.0 + slot as f32 * 8.0, 40.0, 3.4, 1.0, hex(0x767c82));
        }
        b.soft(x + 40.0, y + 52.0, 22.0, 10.0, hex(0x6a4a2a), 0.5);
        b.oval(x + 30.0, y + 66.0, 2.0, 4.0, hex(0xbfe0f0));
    }
    b.pipe(&[(62.0, -220.0), (72.0, -180.0), (70.0, 0.0)], hex(0xc8c0b0), 7.0);
}

fn camera(b: &mut Brush) {
    b.tube(-40.0, -280.0, 13.0, 280.0, hex(0x5a626e));
    b.bar(-52.0, -9.0, 37.0, 9.0, 2.0, hex(0x3a404a));
    b.pipe(&[(-34.0, -270.0), (10.0, -274.0), (18.0, -256.0)], hex(0x5a626e), 9.0);
    b.within(18.0, -240.0, 1.0, 18.0, |b| {
        b.plate(-34.0, -21.0, 80.0, 40.0, 6.0, hex(0xdce0e4));
        b.plate(-40.0, -27.0, 92.0, 11.0, 3.0, hex(0xb0b6bc));
        b.oval(48.0, 0.0, 10.0, 17.0, hex(0x14161c));
        b.oval(49.0, 0.0, 6.0, 11.0, hex(0x3a5a80));
        b.lamp(-20.0, 2.0, 4.4, hex(0xff3a3a));
    });
    b.plate(-54.0, -180.0, 40.0, 56.0, 3.0, hex(0x4a515c));
    b.neon(-46.0, -170.0, 24.0, 5.0, b.kit.glow2);
}

fn food_cart(b: &mut Brush) {
    b.plate(-84.0, -104.0, 168.0, 70.0, 5.0, hex(0xc84a34));
    b.bar(-84.0, -76.0, 168.0, 10.0, 0.0, hex(0xf4d060));
    b.wheel(-50.0, -24.0, 24.0, hex(0x6a7078));
    b.wheel(50.0, -24.0, 24.0, hex(0x6a7078));
    b.line(&[(84.0, -92.0), (106.0, -104.0)], hex(0x8a9098), 7.0);
    b.tube(-54.0, -132.0, 52.0, 30.0, hex(0xb8c0c8));
    b.tube(16.0, -128.0, 44.0, 26.0, hex(0x9aa2aa));
    b.steam(-28.0, -132.0, 44.0, WHITE);
    b.steam(38.0, -128.0, 36.0, WHITE);
    for x in [-78.0, 74.0] {
        b.tube(x, -196.0, 5.0, 94.0, hex(0x8a8078));
    }
    for stripe in 0..6 {
        let x = -98.0 + stripe as f32 * 33.0;
        b.poly(
            &[(x + 8.0, -214.0), (x + 37.0, -214.0), (x + 33.0, -182.0), (x, -182.0)],
            if stripe % 2 == 0 { hex(0xf4ece0) } else { hex(0xd84a3a) },
        );
    }
    b.neon(-70.0, -58.0, 140.0, 6.0, b.kit.glow2);
}

fn robot(b: &mut Brush) {
    let tone = b.kit.glow;
    for (x, knee) in [(-74.0, -96.0), (-40.0, -30.0), (52.0, 40.0), (84.0, 102.0)] {
        b.line(&[(x, -110.0), (knee, -62.0), (x + 6.0, -4.0)], hex(0x3a414d), 17.0);
        b.line(&[(x, -110.0), (knee, -62.0), (x + 6.0, -4.0)], hex(0x7c8796), 10.0);
        b.ball(knee, -62.0, 11.0, hex(0x4a5260));
        b.bar(x - 8.0, -10.0, 28.0, 10.0, 4.0, hex(0x23272f));
    }
    b.shape(
        "M-100 -136 L-76 -160 L72 -160 L104 -132 L90 -102 L-90 -102 Z",
        Ink::down(-160.0, hex(0xb6c0cc), -100.0, hex(0x5a6472)),
    );
    b.bar(-54.0, -152.0, 104.0, 10.0, 4.0, hex(0x2c323c));
    b.neon(-80.0, -122.0, 160.0, 6.0, tone);
    b.shape("M86 -140 L118 -166 L120 -128 L98 -116 Z", hex(0x3a414d));
    b.lamp(112.0, -144.0, 6.0, b.kit.glow2);
    b.plate(-40.0, -184.0, 64.0, 26.0, 5.0, hex(0x6a7482));
    b.line(&[(-30.0, -184.0), (-44.0, -204.0)], hex(0x2c323c), 3.0);
}

fn motorbike(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    for x in [-92.0, 88.0] {
        b.oval(x, -46.0, 46.0, 46.0, hex(0x12141a));
        b.oval(x, -46.0, 31.0, 31.0, hex(0x262b34));
        b.hoop(x, -46.0, 38.0, 38.0, a, 7.0);
        b.glow(x, -46.0, 66.0, a, 0.5);
    }
    b.shape(
        "M-100 -50 C-84 -96 -50 -100 -22 -98 C10 -138 64 -120 98 -52 L62 -56 C44 -34 -30 -34 -52 -52 Z",
        Ink::down(-120.0, c.mix(hex(0xffffff), 0.12), -36.0, hex(0x1c2028)),
    );
    b.shape("M-86 -98 C-60 -116 -34 -108 -18 -100 L-26 -90 Q-60 -96 -86 -90 Z", hex(0x15171d));
    b.line(&[(52.0, -108.0), (34.0, -136.0), (16.0, -138.0)], hex(0x8a94a2), 7.0);
    b.lit(path("M72 -100 L98 -88 L90 -78 Z"), hex(0xf4faff));
    b.glow(96.0, -86.0, 50.0, hex(0xe0f2ff), 0.7);
    b.neon(-40.0, -60.0, 76.0, 5.0, a);
    b.neon(-104.0, -92.0, 20.0, 6.0, hex(0xff4040));
}

fn police_van(b: &mut Brush) {
    b.shape(
        "M-156 -20 L-156 -140 L-130 -156 L76 -156 L124 -96 L156 -84 L156 -20 Z",
        Ink::down(-156.0, hex(0x4a5568), -20.0, hex(0x1e2530)),
    );
    b.poly(&[(78.0, -144.0), (114.0, -98.0), (64.0, -98.0), (64.0, -144.0)], hex(0x0e131b));
    for x in [-134.0, -74.0, -14.0] {
        b.plate(x, -136.0, 50.0, 60.0, 3.0, hex(0x3a4454));
        b.bar(x + 8.0, -126.0, 34.0, 15.0, 2.0, hex(0x0e131b));
        b.rivets((x + 5.0, -82.0), (x + 45.0, -82.0), 4, 2.4, hex(0x8a94a4));
    }
    b.bar(-156.0, -66.0, 312.0, 13.0, 0.0, hex(0xf0f4f8));
    for at in 0..12 {
        b.poly(
            &[
                (-150.0 + at as f32 * 26.0, -66.0),
                (-138.0 + at as f32 * 26.0, -66.0),
                (-144.0 + at as f32 * 26.0, -53.0),
                (-156.0 + at as f32 * 26.0, -53.0),
            ],
            hex(0x2a62d8),
        );
    }
    for x in [-96.0, 90.0] {
        b.oval(x, -24.0, 31.0, 31.0, hex(0x0c0e12));
        b.oval(x, -24.0, 16.0, 16.0, hex(0x6a7484));
    }
    b.lamp(-20.0, -164.0, 9.0, hex(0xff3a3a));
    b.lamp(14.0, -164.0, 9.0, hex(0x3a7aff));
    b.glow(-20.0, -164.0, 70.0, hex(0xff3a3a), 0.5);
    b.glow(14.0, -164.0, 70.0, hex(0x3a7aff), 0.6);
    b.poly(&[(156.0, -34.0), (166.0, -50.0), (166.0, -12.0), (140.0, -12.0)], hex(0x8a94a4));
    b.lamp(148.0, -70.0, 6.0, hex(0xfff4d0));
}

fn terminal(b: &mut Brush) {
    b.plate(-26.0, -80.0, 52.0, 80.0, 4.0, hex(0x3a4250));
    b.plate(-50.0, -214.0, 100.0, 140.0, 10.0, hex(0x2a313d));
    b.lit(rounded(-41.0, -204.0, 82.0, 84.0, 4.0), hex(0x0c2a38));
    let (a, c) = (b.kit.glow2, b.kit.glow);
    for (at, w) in [60.0, 40.0, 54.0, 28.0, 48.0].into_iter().enumerate() {
        b.neon(-33.0, -196.0 + at as f32 * 14.0, w, 5.0, if at == 1 { c } else { a });
    }
    for row in 0..2 {
        for column in 0..5 {
            b.bar(-38.0 + column as f32 * 16.0, -110.0 + row as f32 * 13.0, 12.0, 9.0, 2.0, hex(0x8a94a4));
        }
    }
    b.bar(-48.0, -8.0, 96.0, 8.0, 2.0, hex(0x23272f));
    b.lamp(0.0, -222.0, 5.0, c);
    b.glow(0.0, -160.0, 86.0, a, 0.4);
    b.trace("M26 -60 C52 -50 44 -20 58 0", BLACK, 5.0);
}

fn pods(b: &mut Brush) {
    b.plate(-158.0, -26.0, 316.0, 26.0, 6.0, hex(0x3a404c));
    b.bar(-158.0, -204.0, 316.0, 14.0, 6.0, hex(0x3a404c));
    for column in 0..3 {
        // An upright pod, its lid of glass, somebody asleep under a blanket.
        let x = -102.0 + column as f32 * 102.0;
        let tone = if column % 2 == 0 { b.kit.glow2 } else { b.kit.glow };
        b.shape(
            &format!("M{0} -26 L{0} -150 C{0} -214 {1} -214 {1} -150 L{1} -26 Z", x - 47.0, x + 47.0),
            Ink::Line(x - 47.0, 0.0, hex(0xdde2e8).opaque(), x + 47.0, 0.0, hex(0x9aa2ae).opaque()),
        );
        let lid = path(&format!("M{0} -42 L{0} -150 C{0} -198 {1} -198 {1} -150 L{1} -42 Z", x - 36.0, x + 36.0));
        b.fill(lid, tone.mix(BLACK, 0.62));
        b.bar(x - 22.0, -172.0, 44.0, 32.0, 12.0, hex(0xf2f4f6));
        b.oval(x, -150.0, 15.0, 18.0, hex([0xc89068, 0xe6bd98, 0x8a5a3e][column]));
        b.shape(
            &format!(
                "M{} -156 C{} -178 {} -178 {} -156 Q{x} -164 {} -156 Z",
                x - 16.0,
                x - 14.0,
                x + 14.0,
                x + 16.0,
                x - 16.0
            ),
            hex([0x2a2028, 0x6a3f22, 0x1c1a1e][column]),
        );
        for side in [-1.0, 1.0] {
            b.line(&[(x + side * 9.0, -149.0), (x + side * 3.0, -148.0)], hex(0x3a2a24), 2.4);
        }
        b.shape(
            &format!("M{0} -44 L{1} -112 Q{x} -140 {2} -112 L{3} -44 Z", x - 32.0, x - 26.0, x + 26.0, x + 32.0),
            tone.mix(WHITE, 0.45),
        );
        b.line(&[(x - 24.0, -98.0), (x + 24.0, -98.0)], tone.mix(WHITE, 0.75), 7.0);
        b.line(&[(x - 24.0, -60.0), (x - 12.0, -176.0)], WHITE.alpha(0.35), 7.0);
        b.neon(x - 30.0, -36.0, 60.0, 4.0, tone);
    }
}

fn drone(b: &mut Brush, police: bool) {
    b.within(0.0, if police { -170.0 } else { -78.0 }, 1.0, 0.0, |b| {
        for sign in [-1.0, 1.0] {
            b.line(&[(sign * 24.0, 0.0), (sign * 74.0, -16.0)], hex(0x3a414c), 8.0);
            b.bar(sign * 74.0 - 5.0, -28.0, 10.0, 20.0, 3.0, hex(0x23272f));
            b.oval(sign * 74.0, -30.0, 30.0, 5.0, WHITE.alpha(0.55));
            b.lamp(
                sign * 74.0,
                -8.0,
                3.4,
                if police { hex(if sign > 0.0 { 0x3a7aff } else { 0xff3a3a }) } else { b.kit.glow2 },
            );
        }
        b.shape(
            "M-38 -14 C-34 -34 34 -34 38 -14 L30 16 L-30 16 Z",
            Ink::down(
                -34.0,
                hex(if police { 0x3a4660 } else { 0xd8dee4 }),
                16.0,
                hex(if police { 0x161c28 } else { 0x8a949e }),
            ),
        );
        b.oval(0.0, -6.0, 11.0, 10.0, hex(0x0e1118));
        b.lamp(0.0, -6.0, 4.4, b.kit.glow);
        if police {
            b.poly(
                &[(-14.0, 18.0), (14.0, 18.0), (86.0, 168.0), (-46.0, 168.0)],
                Ink::Line(0.0, 18.0, hex(0xf4faff).alpha(0.75), 20.0, 168.0, hex(0xf4faff).alpha(0.05)),
            );
            b.lit(ellipse(0.0, 18.0, 15.0, 6.0), WHITE);
            b.glow(0.0, 20.0, 60.0, WHITE, 0.8);
            b.neon(-30.0, -22.0, 26.0, 6.0, hex(0xff3a3a));
            b.neon(4.0, -22.0, 26.0, 6.0, hex(0x3a7aff));
        } else {
            b.line(&[(-16.0, 16.0), (-18.0, 30.0)], hex(0x23272f), 3.0);
            b.line(&[(16.0, 16.0), (18.0, 30.0)], hex(0x23272f), 3.0);
            b.plate(-30.0, 28.0, 60.0, 44.0, 2.0, hex(0xc8945a));
            b.bar(-5.0, 28.0, 10.0, 44.0, 0.0, hex(0xe8cc9a));
        }
    });
}

fn taxi(b: &mut Brush) {
    b.shape(
        "M-120 -30 C-110 -54 -76 -58 -58 -62 C-36 -96 36 -98 60 -62 C96 -58 122 -46 124 -26 L104 -12 L-100 -12 Z",
        Ink::down(-96.0, hex(0xffd23a), -12.0, hex(0xc88a10)),
    );
    b.shape("M-48 -62 C-32 -86 -8 -86 -4 -86 L-4 -60 Z", hex(0x16202c));
    b.shape("M4 -86 C22 -86 38 -80 50 -61 L4 -60 Z", hex(0x16202c));
    for at in 0..9 {
        b.bar(-96.0 + at as f32 * 21.0, -46.0 + (at % 2) as f32 * 8.0, 12.0, 8.0, 0.0, hex(0x16181c));
    }
    b.plate(-22.0, -108.0, 44.0, 13.0, 3.0, hex(0xfff4c0));
    b.neon(-18.0, -105.0, 36.0, 7.0, hex(0xfff0a0));
    for x in [-74.0, 74.0] {
        b.bar(x - 24.0, -14.0, 48.0, 12.0, 5.0, hex(0x2a2f38));
        b.lit(ellipse(x, -2.0, 21.0, 5.0), b.kit.glow2.mix(WHITE, 0.4));
        b.glow(x, 4.0, 46.0, b.kit.glow2, 0.8);
    }
    b.lamp(120.0, -32.0, 6.0, hex(0xfff4d8));
    b.lamp(-118.0, -34.0, 5.0, hex(0xff3a3a));
}

fn ad_airship(b: &mut Brush) {
    b.shape(
        "M-164 -84 C-120 -150 110 -150 164 -84 C110 -24 -120 -24 -164 -84 Z",
        Ink::down(-136.0, hex(0x5a6274), -34.0, hex(0x1c2130)),
    );
    b.poly(&[(-150.0, -96.0), (-170.0, -136.0), (-122.0, -116.0)], hex(0x3a4254));
    b.poly(&[(-150.0, -72.0), (-170.0, -34.0), (-122.0, -52.0)], hex(0x3a4254));
    let (a, c) = (b.kit.glow, b.kit.glow2);
    b.bar(-96.0, -122.0, 196.0, 70.0, 8.0, hex(0x0c0e16));
    b.lit(rounded(-90.0, -116.0, 184.0, 58.0, 5.0), a.mix(hex(0x0a0a14), 0.55));
    b.lit(ellipse(-50.0, -87.0, 21.0, 24.0), c);
    b.lit(path("M0 -66 L14 -108 L28 -66 Z"), hex(0xffe060));
    b.neon(42.0, -106.0, 44.0, 8.0, a);
    b.neon(42.0, -90.0, 34.0, 8.0, c);
    b.neon(42.0, -74.0, 40.0, 8.0, a);
    b.plate(-36.0, -38.0, 72.0, 20.0, 7.0, hex(0x2c3242));
    for at in 0..4 {
        b.lamp(-24.0 + at as f32 * 16.0, -28.0, 3.0, hex(0xffe4a0));
    }
    b.glow(0.0, -86.0, 150.0, a, 0.4);
}

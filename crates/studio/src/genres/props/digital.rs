//! Things of digital futurism.

use super::{Prop, prop};
use crate::canvas::{Ink, ellipse, rounded};
use crate::colour::{WHITE, hex};
use crate::genres::brush::{Brush, path};

/// The things, sorted by entry.
pub(super) static PROPS: &[Prop] = &[
    prop("charging_pad_with_a_ring_of_light", 220.0, 110.0, pad),
    prop("circular_server_core", 190.0, 250.0, core),
    prop("cloud_of_luminous_points", 320.0, 160.0, cloud),
    prop("driverless_shuttle_pod", 270.0, 190.0, shuttle),
    prop("garden_under_a_glass_dome", 260.0, 210.0, dome),
    prop("glass_column_of_flowing_data", 120.0, 300.0, column),
    prop("holographic_globe", 200.0, 240.0, globe),
    prop("magnetic_levitation_track", 340.0, 190.0, track),
    prop("ribbon_of_streaming_data", 360.0, 150.0, ribbon),
    prop("ring_of_floating_screens", 300.0, 170.0, screens),
    prop("seamless_white_bench", 270.0, 110.0, bench),
    prop("slender_passenger_drone", 310.0, 120.0, drone),
    prop("swarm_of_light_drones", 320.0, 170.0, swarm),
    prop("transparent_lift_shaft", 130.0, 340.0, lift),
    prop("wall_of_moving_charts", 290.0, 220.0, charts),
    prop("white_service_robot", 130.0, 220.0, robot),
];

fn column(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    b.plate(-52.0, -24.0, 104.0, 24.0, 8.0, hex(0xeef2f6));
    b.bar(-38.0, -290.0, 76.0, 270.0, 36.0, a.mix(WHITE, 0.6).alpha(0.55));
    for at in 0..6 {
        let x = -28.0 + at as f32 * 11.0;
        for k in 0..7 {
            let y = -276.0 + k as f32 * 36.0 + (at * 13 % 29) as f32;
            b.neon(x, y, 4.6, 10.0 + (at * 7 + k * 5) as f32 % 14.0, if (at + k) % 3 == 0 { c } else { a });
        }
    }
    b.bar(-31.0, -280.0, 9.0, 250.0, 4.0, WHITE.alpha(0.6));
    b.glow(0.0, -150.0, 130.0, a, 0.4);
}

fn globe(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    b.plate(-60.0, -26.0, 120.0, 26.0, 12.0, hex(0xf0f4f8));
    b.lit(ellipse(0.0, -26.0, 42.0, 7.0), a);
    b.poly(&[(-38.0, -26.0), (38.0, -26.0), (80.0, -110.0), (-80.0, -110.0)], a.alpha(0.2));
    b.oval(0.0, -146.0, 88.0, 88.0, a.alpha(0.35));
    b.lit(path("M-60 -190 C-30 -214 0 -190 -20 -164 C-10 -134 -44 -128 -58 -150 Z"), a.mix(WHITE, 0.3));
    b.lit(path("M14 -160 C50 -184 78 -150 62 -120 C50 -84 16 -100 24 -128 Z"), a.mix(WHITE, 0.3));
    for (rx, ry) in [(88.0, 88.0), (48.0, 88.0), (88.0, 28.0)] {
        b.hoop(0.0, -146.0, rx, ry, a, 2.0);
    }
    b.hoop(0.0, -146.0, 98.0, 22.0, c, 2.6);
    b.lamp(84.0, -158.0, 4.0, c);
    b.glow(0.0, -146.0, 140.0, a, 0.4);
}

fn robot(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.shape(
        "M-44 0 C-50 -60 -40 -120 -26 -140 L26 -140 C40 -120 50 -60 44 0 Z",
        Ink::Line(-46.0, 0.0, hex(0xfcfdff).opaque(), 46.0, 0.0, hex(0xb8c4d0).opaque()),
    );
    for sign in [-1.0, 1.0] {
        b.line(&[(sign * 34.0, -128.0), (sign * 52.0, -92.0), (sign * 38.0, -70.0)], hex(0xe4eaf0), 12.0);
        b.ball(sign * 38.0, -68.0, 8.0, hex(0x8a98a8));
    }
    b.shape(
        "M-38 -150 C-44 -216 44 -216 38 -150 C26 -138 -26 -138 -38 -150 Z",
        Ink::down(-206.0, WHITE, -140.0, hex(0xc4ced8)),
    );
    b.bar(-28.0, -188.0, 56.0, 32.0, 16.0, hex(0x14202e));
    b.lamp(-12.0, -172.0, 5.0, tone);
    b.lamp(12.0, -172.0, 5.0, tone);
    b.trace("M-30 -96 Q0 -84 30 -96", tone, 3.0);
    b.lamp(0.0, -116.0, 6.0, tone);
    b.hoop(0.0, -4.0, 54.0, 8.0, tone, 3.0);
    b.bar(-36.0, -66.0, 72.0, 6.0, 3.0, hex(0xd4dce4));
    b.icon("hot-beverage", 0.0, -64.0, 34.0);
}

fn pad(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.oval(0.0, -16.0, 106.0, 22.0, hex(0xd4dce4));
    b.oval(0.0, -22.0, 106.0, 22.0, hex(0xf8fafc));
    b.hoop(0.0, -22.0, 84.0, 16.0, tone, 6.0);
    b.oval(0.0, -22.0, 50.0, 9.0, hex(0xdfe8ee));
    b.lit(path("M4 -96 L-18 -58 L-2 -58 L-6 -30 L18 -68 L2 -68 Z"), tone.mix(WHITE, 0.3));
    b.glow(0.0, -40.0, 130.0, tone, 0.6);
}

fn lift(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.plate(-56.0, -16.0, 112.0, 16.0, 5.0, hex(0xf0f4f8));
    b.bar(-46.0, -334.0, 92.0, 322.0, 40.0, hex(0xcfeefa).alpha(0.45));
    for x in [-46.0, 46.0] {
        b.line(&[(x, -300.0), (x, -16.0)], WHITE, 4.0);
    }
    b.line(&[(0.0, -330.0), (0.0, -190.0)], hex(0x8a98a8), 2.6);
    b.plate(-38.0, -192.0, 76.0, 92.0, 14.0, hex(0xfcfdff));
    b.bar(-28.0, -178.0, 56.0, 62.0, 8.0, tone.mix(WHITE, 0.6));
    b.ball(0.0, -156.0, 10.0, hex(0x6a7888));
    b.shape("M-15 -116 C-15 -148 15 -148 15 -116 Z", hex(0x6a7888));
    b.neon(-34.0, -104.0, 68.0, 5.0, tone);
    for y in [-60.0, -240.0, -290.0] {
        b.ring(0.0, y, 46.0, 7.0, WHITE.alpha(0.8), 2.6);
    }
    b.glow(0.0, -146.0, 100.0, tone, 0.4);
}

fn charts(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    b.bar(-138.0, -212.0, 276.0, 196.0, 12.0, hex(0x10243a).mix(a, 0.15));
    b.bar(-142.0, -18.0, 284.0, 18.0, 6.0, hex(0xeef2f6));
    for at in 0..9 {
        let h = [30.0, 54.0, 42.0, 70.0, 60.0, 88.0, 76.0, 98.0, 110.0][at];
        b.lit(rounded(-124.0 + at as f32 * 14.0, -30.0 - h, 9.0, h, 3.0), a);
    }
    b.ray(&[(16.0, -60.0), (40.0, -90.0), (62.0, -70.0), (88.0, -120.0), (120.0, -104.0)], c, 4.0);
    b.hoop(-86.0, -172.0, 26.0, 26.0, a, 8.0);
    b.ray_along("M-86 -198 C-66 -198 -58 -180 -62 -162", c, 8.0);
    b.hoop(80.0, -170.0, 30.0, 30.0, a, 2.4);
    b.lit(path("M80 -170 L80 -200 C100 -198 112 -182 110 -164 Z"), c);
    for at in 0..4 {
        b.neon(-44.0, -196.0 + at as f32 * 14.0, 70.0 - (at * 17 % 40) as f32, 5.0, if at == 1 { c } else { a });
    }
    b.glow(0.0, -120.0, 170.0, a, 0.35);
}

fn bench(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.soft(0.0, -2.0, 120.0, 10.0, tone, 0.6);
    b.shape("M-128 -46 C-128 -66 -110 -70 -90 -70 L96 -70 C120 -70 130 -88 130 -104 C142 -74 128 -44 100 -44 L-60 -44 C-84 -44 -96 -20 -100 0 L-124 0 C-120 -22 -126 -34 -128 -46 Z", Ink::down(-100.0, WHITE, 0.0, hex(0xb4c0cc)));
    b.shape("M76 -46 C84 -26 92 -10 94 0 L70 0 C66 -16 60 -34 56 -46 Z", hex(0xc8d2dc));
    b.neon(-112.0, -52.0, 206.0, 4.0, tone);
}

fn shuttle(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.shape(
        "M-130 -36 C-140 -130 -90 -176 0 -176 C90 -176 140 -130 130 -36 C126 -20 -126 -20 -130 -36 Z",
        Ink::down(-176.0, WHITE, -24.0, hex(0xb0bec8)),
    );
    b.shape("M-112 -88 C-110 -138 -70 -160 0 -160 C70 -160 110 -138 112 -88 Z", hex(0x24445c));
    b.shape("M-100 -96 C-96 -134 -60 -150 -20 -152 C-60 -138 -80 -116 -84 -94 Z", WHITE.alpha(0.5));
    for x in [-46.0, 10.0, 62.0] {
        b.oval(x, -108.0, 11.0, 12.0, hex(0x8aa0b0));
        b.shape(&format!("M{} -88 C{} -104 {} -104 {} -88 Z", x - 19.0, x - 18.0, x + 18.0, x + 19.0), hex(0x6a8496));
    }
    b.line(&[(-6.0, -160.0), (-6.0, -24.0)], hex(0x8a9aa8), 2.6);
    b.neon(-118.0, -66.0, 236.0, 6.0, tone);
    b.neon(-126.0, -52.0, 24.0, 9.0, WHITE);
    b.neon(102.0, -52.0, 24.0, 9.0, hex(0xff6a6a));
    b.hoop(0.0, -8.0, 110.0, 8.0, tone, 4.0);
    b.glow(0.0, -6.0, 110.0, tone, 0.5);
}

fn core(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    for at in 0..5 {
        let y = -36.0 - at as f32 * 42.0;
        b.bar(-74.0, y - 14.0, 148.0, 34.0, 15.0, hex(0xd0d8e0));
        b.oval(0.0, y - 14.0, 74.0, 15.0, hex(0xf6f9fb));
        b.hoop(0.0, y - 14.0, 74.0, 15.0, if at % 2 == 0 { a } else { c }, 3.0);
        for k in 0..7 {
            b.lamp(-54.0 + k as f32 * 18.0, y + 7.0, 2.8, if (k + at) % 3 == 0 { c } else { a });
        }
    }
    b.neon(-9.0, -246.0, 18.0, 40.0, a);
    b.bar(-84.0, -16.0, 168.0, 16.0, 6.0, hex(0x8a98a8));
    b.glow(0.0, -130.0, 130.0, a, 0.4);
}

fn track(b: &mut Brush) {
    let tone = b.kit.glow2;
    for x in [-110.0, 110.0] {
        b.poly(&[(x - 12.0, -70.0), (x + 12.0, -70.0), (x + 20.0, 0.0), (x - 20.0, 0.0)], hex(0xd4dce4));
    }
    b.plate(-168.0, -86.0, 336.0, 24.0, 6.0, hex(0xeef2f6));
    b.neon(-164.0, -92.0, 328.0, 6.0, tone);
    b.shape(
        "M-160 -104 L-160 -150 C-150 -176 60 -178 110 -164 C148 -152 164 -124 166 -104 Z",
        Ink::down(-172.0, WHITE, -104.0, hex(0xa8b8c4)),
    );
    b.shape("M104 -158 C136 -150 150 -132 154 -118 L110 -122 Z", hex(0x1c3448));
    b.bar(-148.0, -154.0, 236.0, 24.0, 10.0, hex(0x24445c));
    b.neon(-154.0, -116.0, 300.0, 4.0, b.kit.glow);
    b.soft(0.0, -98.0, 150.0, 10.0, tone, 0.8);
    b.glow(0.0, -94.0, 140.0, tone, 0.4);
}

fn dome(b: &mut Brush) {
    b.plate(-122.0, -34.0, 244.0, 34.0, 12.0, hex(0xf0f4f8));
    b.shape("M-104 -34 Q0 -56 104 -34 Z", hex(0x6a4a34));
    for (art, x, side) in [
        ("deciduous-tree", -44.0, 112.0),
        ("palm-tree", 38.0, 120.0),
        ("hibiscus", -84.0, 44.0),
        ("tulip", 4.0, 52.0),
        ("sunflower", 84.0, 62.0),
    ] {
        b.icon(art, x, -36.0, side);
    }
    b.shape("M-112 -36 C-116 -220 116 -220 112 -36 Z", hex(0xc8f0ff).alpha(0.3));
    b.trace("M-112 -36 C-116 -220 116 -220 112 -36", WHITE, 4.0);
    for x in [-60.0, 0.0, 60.0] {
        b.trace(&format!("M{x} -36 C{x} -110 {} -150 0 -173", x * 0.7), WHITE.alpha(0.7), 2.0);
    }
    b.trace("M-84 -76 C-80 -124 -54 -146 -34 -154", WHITE.alpha(0.9), 7.0);
    b.neon(-112.0, -26.0, 224.0, 5.0, b.kit.glow2);
}

fn swarm(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    for at in 0..34 {
        let t = at as f32 / 33.0;
        let (x, y) = (-150.0 + 300.0 * t, -86.0 + (t * 9.0).sin() * 46.0 + (at * 37 % 23) as f32 - 11.0);
        let tone = if at % 3 == 0 { c } else { a };
        b.line(&[(x - 9.0, y - 4.0), (x + 9.0, y - 4.0)], hex(0x7a8896), 2.0);
        b.oval(x, y, 5.0, 3.4, hex(0xf4f8fa));
        b.lamp(x, y + 2.0, 3.0, tone);
    }
}

fn screens(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    b.hoop(0.0, -86.0, 138.0, 46.0, a, 2.0);
    for at in 0..8 {
        let angle = at as f32 / 8.0 * std::f32::consts::TAU + 0.3;
        let size = 0.8 + 0.3 * angle.sin();
        b.within(angle.cos() * 126.0, -86.0 + angle.sin() * 44.0, size, 0.0, |b| {
            b.lit(rounded(-30.0, -22.0, 60.0, 42.0, 5.0), hex(0x12304a));
            b.ray_along("M-30 -22 L30 -22 L30 20 L-30 20 Z", a, 2.0);
            b.neon(-22.0, -14.0, 30.0, 5.0, a);
            b.ray(&[(-22.0, 12.0), (-8.0, 0.0), (6.0, 8.0), (22.0, -4.0)], c, 2.4);
        });
    }
    b.glow(0.0, -86.0, 140.0, a, 0.3);
}

fn ribbon(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    for (at, tone) in [a, c, a, WHITE, a].into_iter().enumerate() {
        let y = -104.0 + at as f32 * 13.0;
        b.ray_along(
            &format!(
                "M-172 {y} C-100 {} -60 {} 0 {} C60 {} 110 {} 172 {}",
                y - 60.0,
                y + 70.0,
                y + 6.0,
                y - 60.0,
                y + 50.0,
                y - 10.0
            ),
            tone,
            3.4,
        );
    }
    for at in 0..16 {
        let t = at as f32 / 15.0 * 2.0 - 1.0;
        b.neon(
            t * 160.0,
            -86.0 + (t * 5.0).sin() * 24.0 + (at % 3) as f32 * 14.0,
            8.0,
            8.0,
            if at % 2 == 0 { WHITE } else { c },
        );
    }
    b.glow(0.0, -80.0, 160.0, a, 0.35);
}

fn drone(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.shape(
        "M-150 -54 C-110 -78 60 -92 150 -56 C90 -30 -90 -28 -150 -54 Z",
        Ink::down(-84.0, WHITE, -32.0, hex(0xa4b4c2)),
    );
    b.shape("M30 -76 C70 -78 108 -70 128 -60 L40 -58 Z", hex(0x24445c));
    for at in 0..5 {
        b.oval(-90.0 + at as f32 * 24.0, -58.0, 8.0, 6.0, hex(0x24445c));
    }
    for x in [-100.0, 90.0] {
        b.line(&[(x, -66.0), (x, -88.0)], hex(0xc8d2dc), 6.0);
        b.oval(x, -92.0, 48.0, 7.0, WHITE.alpha(0.7));
        b.hoop(x, -92.0, 48.0, 7.0, tone, 2.6);
    }
    b.neon(-120.0, -46.0, 220.0, 4.0, tone);
    b.glow(0.0, -40.0, 110.0, tone, 0.35);
}

fn cloud(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    for at in 0..70 {
        let angle = at as f32 * 2.399;
        let r = (at as f32 / 70.0).sqrt();
        let (x, y) = (angle.cos() * r * 150.0, -80.0 + angle.sin() * r * 66.0);
        b.lamp(x, y, 2.0 + (at % 4) as f32, [a, c, WHITE][at % 3]);
    }
    b.glow(0.0, -80.0, 170.0, a, 0.4);
}

//! Things of space opera.

use super::{Prop, prop, sky};
use crate::canvas::{Ink, ellipse};
use crate::colour::{WHITE, hex};
use crate::genres::brush::{Brush, path};
use crate::genres::view::View;

/// The things, sorted by entry.
pub(super) static PROPS: &[Prop] = &[
    prop("alien_palm_with_glassy_leaves", 220.0, 290.0, palm),
    prop("domed_little_robot", 130.0, 160.0, robot),
    prop("escape_pod_with_a_trail_of_fire", 280.0, 150.0, pod),
    prop("fleet_of_star_cruisers", 360.0, 190.0, fleet),
    prop("floating_crystal_obelisk", 130.0, 300.0, obelisk),
    sky("glowing_nebula", |v| v.nebula(v.m.glow)),
    prop("landed_freighter_with_lit_portholes", 370.0, 190.0, freighter),
    prop("lowered_landing_ramp", 270.0, 240.0, ramp),
    prop("off_world_market_stall", 260.0, 230.0, stall),
    sky("pair_of_moons", moons),
    sky("pair_of_suns", suns),
    prop("ring_shaped_star_gate", 270.0, 290.0, gate),
    sky("ringed_planet_filling_half_the_sky", |v| {
        let (x, y, r, tone) = (v.w * 0.5, v.line * 0.34, (v.w * 0.24).min(v.line * 0.36), v.m.palette[1]);
        v.planet(x, y, r, tone, true);
    }),
    prop("six_legged_cargo_loader", 300.0, 220.0, loader),
    prop("starfighter_on_its_skids", 310.0, 150.0, fighter),
    prop("statue_of_a_many_armed_queen", 210.0, 330.0, queen),
    prop("throne_of_black_metal", 180.0, 290.0, throne),
    prop("wheel_shaped_space_station", 240.0, 200.0, station),
];

fn moons(v: &mut View) {
    let (w, line) = (v.w, v.line);
    let (a, c) = (v.m.palette[0], v.m.palette[1]);
    v.moon(w * 0.3, line * 0.3, 88.0, a);
    v.moon(w * 0.56, line * 0.18, 48.0, c);
}

fn suns(v: &mut View) {
    let (w, line) = (v.w, v.line);
    for (x, y, r, tone) in [(w * 0.34, line * 0.3, 66.0, 0xffe0a0), (w * 0.56, line * 0.2, 38.0, 0xff9a70)] {
        v.b.soft(x, y, r * 4.0, r * 4.0, hex(tone), 0.7);
        v.b.oval(x, y, r, r, hex(tone).mix(WHITE, 0.5));
    }
}

fn robot(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.tube(-44.0, -100.0, 88.0, 74.0, hex(0xe4e8ee));
    b.shape(
        "M-46 -98 C-46 -160 46 -160 46 -98 Z",
        Ink::Line(-46.0, 0.0, hex(0xc8d0dc).opaque(), 46.0, 0.0, hex(0x7a8498).opaque()),
    );
    b.oval(8.0, -124.0, 13.0, 13.0, hex(0x14182a));
    b.lamp(8.0, -124.0, 6.0, tone);
    b.lamp(-22.0, -112.0, 3.6, hex(0xff5a4a));
    b.bar(-34.0, -88.0, 30.0, 13.0, 2.0, hex(0x2a5ac0));
    b.bar(4.0, -88.0, 30.0, 42.0, 3.0, hex(0xb8c0cc));
    b.bar(-34.0, -66.0, 30.0, 20.0, 3.0, hex(0x2a5ac0));
    for x in [-52.0, 40.0] {
        b.bar(x, -92.0, 12.0, 84.0, 5.0, hex(0xb0b8c6));
        b.bar(x - 9.0, -16.0, 30.0, 16.0, 4.0, hex(0x6a7284));
    }
    b.line(&[(24.0, -146.0), (30.0, -166.0)], hex(0x8a94a4), 3.0);
}

fn fighter(b: &mut Brush) {
    for x in [-70.0, 60.0] {
        b.line(&[(x, -50.0), (x, -10.0)], hex(0x5a6274), 8.0);
        b.bar(x - 34.0, -10.0, 70.0, 9.0, 4.0, hex(0x5a6274));
    }
    b.poly(&[(-40.0, -60.0), (-140.0, -28.0), (-150.0, -46.0), (-60.0, -84.0)], hex(0x8a94a8));
    b.shape(
        "M-140 -62 C-120 -96 20 -104 154 -58 C100 -44 -80 -36 -140 -62 Z",
        Ink::down(-100.0, hex(0xe8ecf2), -42.0, hex(0x7e8798)),
    );
    b.poly(&[(-130.0, -76.0), (-146.0, -136.0), (-112.0, -130.0), (-84.0, -86.0)], hex(0xc8402e));
    b.poly(&[(-20.0, -58.0), (-110.0, -20.0), (-60.0, -16.0), (44.0, -52.0)], hex(0xa8b0be));
    b.bar(-92.0, -78.0, 120.0, 9.0, 3.0, hex(0xc8402e));
    b.shape("M0 -88 C16 -122 62 -114 78 -82 Z", hex(0x4ac0e8));
    b.trace("M14 -94 Q30 -112 50 -104", WHITE.alpha(0.8), 4.0);
    b.lit(ellipse(-142.0, -62.0, 7.0, 13.0), b.kit.glow2);
    b.glow(-146.0, -62.0, 54.0, b.kit.glow2, 0.8);
    b.line(&[(20.0, -40.0), (120.0, -36.0)], hex(0x4a5264), 6.0);
}

fn ramp(b: &mut Brush) {
    b.shape(
        "M-130 -110 C-120 -220 90 -246 132 -170 L132 -96 Z",
        Ink::down(-230.0, hex(0xa8b0be), -96.0, hex(0x525a6c)),
    );
    b.poly(&[(-56.0, -118.0), (60.0, -118.0), (60.0, -196.0), (-44.0, -196.0)], hex(0x10131f));
    b.lit(path("M-44 -120 L50 -120 L50 -188 L-34 -188 Z"), hex(0xffe9b8));
    b.glow(4.0, -150.0, 130.0, hex(0xffdf9a), 0.7);
    b.poly(
        &[(-56.0, -120.0), (60.0, -120.0), (116.0, 0.0), (-116.0, 0.0)],
        Ink::down(-120.0, hex(0x8a94a4), 0.0, hex(0x5a6274)),
    );
    for at in 0..7 {
        let t = at as f32 / 7.0;
        b.line(&[(-60.0 - 54.0 * t, -116.0 + 116.0 * t), (64.0 + 50.0 * t, -116.0 + 116.0 * t)], hex(0x3a4252), 3.4);
    }
    for (x, u) in [(-56.0, -116.0), (60.0, 116.0)] {
        b.ray(&[(x, -120.0), (u, -2.0)], hex(0xf0b040), 4.0);
    }
    b.line(&[(-66.0, -190.0), (-92.0, -56.0)], hex(0xc8ced8), 6.0);
    b.line(&[(70.0, -190.0), (94.0, -56.0)], hex(0xc8ced8), 6.0);
}

fn loader(b: &mut Brush) {
    for (x, knee) in [(-110.0, -140.0), (-62.0, -80.0), (-20.0, -34.0), (24.0, 40.0), (66.0, 84.0), (112.0, 142.0)] {
        b.line(&[(x * 0.8, -96.0), (knee, -70.0), (x * 1.1, -4.0)], hex(0xc88a20), 13.0);
        b.ball(knee, -70.0, 9.0, hex(0x4a5060));
        b.bar(x * 1.1 - 13.0, -8.0, 26.0, 8.0, 3.0, hex(0x3a4050));
    }
    b.plate(-116.0, -120.0, 232.0, 34.0, 8.0, hex(0xe0a028));
    for at in 0..9 {
        b.poly(
            &[
                (-108.0 + at as f32 * 25.0, -94.0),
                (-96.0 + at as f32 * 25.0, -94.0),
                (-104.0 + at as f32 * 25.0, -86.0),
                (-116.0 + at as f32 * 25.0, -86.0),
            ],
            hex(0x22242c),
        );
    }
    for (x, y, tone) in [(-96.0, -176.0, 0x5a7a9a), (-24.0, -176.0, 0x9a5a4a), (-60.0, -216.0, 0x6a8a5a)] {
        b.plate(x, y, 66.0, 54.0, 4.0, hex(tone));
        b.bar(x + 6.0, y + 22.0, 54.0, 8.0, 0.0, hex(0xe8e4d8));
    }
    b.shape("M56 -120 L60 -168 C80 -182 108 -174 112 -120 Z", hex(0x3a4256));
    b.lamp(90.0, -146.0, 8.0, b.kit.glow2);
}

fn stall(b: &mut Brush) {
    for x in [-104.0, 98.0] {
        b.trace(&format!("M{x} 0 C{} -80 {} -130 {x} -170", x * 1.15, x * 0.85), hex(0x9a7ab8), 9.0);
    }
    b.plate(-112.0, -74.0, 224.0, 74.0, 10.0, hex(0x4a4470));
    b.neon(-104.0, -64.0, 208.0, 5.0, b.kit.glow2);
    for (at, tone) in [0x5af0c0, 0xf070c0, 0xf0d050, 0x70b0ff, 0xff8a5a, 0xa0f060].into_iter().enumerate() {
        let x = -90.0 + at as f32 * 36.0;
        if at % 2 == 0 {
            b.ball(x, -88.0, 16.0, hex(tone));
        } else {
            b.poly(&[(x - 12.0, -74.0), (x, -112.0), (x + 12.0, -74.0)], hex(tone));
            b.poly(&[(x, -112.0), (x + 12.0, -74.0), (x + 2.0, -74.0)], hex(tone).lighter(-0.14));
        }
    }
    b.shape("M-128 -168 C-100 -226 100 -226 128 -168 Q96 -186 64 -166 Q32 -186 0 -166 Q-32 -186 -64 -166 Q-96 -186 -128 -168 Z", Ink::down(-214.0, hex(0xe07ab0), -166.0, hex(0x7a3a8a)));
    for x in [-64.0, 0.0, 64.0] {
        b.lamp(x, -154.0, 6.0, b.kit.glow);
    }
    b.line(&[(0.0, -210.0), (0.0, -228.0)], hex(0xe8c060), 4.0);
}

fn obelisk(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.soft(0.0, -4.0, 60.0, 10.0, hex(0x10101c), 0.5);
    b.hoop(0.0, -18.0, 54.0, 10.0, tone, 3.0);
    b.poly(&[(0.0, -296.0), (40.0, -244.0), (30.0, -90.0), (0.0, -46.0)], tone.lighter(-0.18));
    b.poly(&[(0.0, -296.0), (-40.0, -244.0), (-30.0, -90.0), (0.0, -46.0)], tone.lighter(0.06));
    b.poly(&[(0.0, -296.0), (-40.0, -244.0), (0.0, -222.0), (40.0, -244.0)], tone.mix(WHITE, 0.55));
    b.ray(&[(0.0, -222.0), (0.0, -50.0)], WHITE, 2.4);
    for (x, y) in [(-54.0, -120.0), (56.0, -160.0), (-50.0, -210.0)] {
        b.poly(&[(x, y - 16.0), (x + 9.0, y), (x, y + 16.0), (x - 9.0, y)], tone);
    }
    b.glow(0.0, -170.0, 150.0, tone, 0.6);
}

fn throne(b: &mut Brush) {
    b.plate(-84.0, -30.0, 168.0, 30.0, 4.0, hex(0x2a2834));
    for (x, top) in [(-66.0, -230.0), (-40.0, -262.0), (0.0, -286.0), (40.0, -262.0), (66.0, -230.0)] {
        b.poly(
            &[(x - 15.0, -110.0), (x, top), (x + 15.0, -110.0)],
            Ink::Line(x - 15.0, 0.0, hex(0x4a4a5c).opaque(), x + 15.0, 0.0, hex(0x16161e).opaque()),
        );
    }
    b.shape(
        "M-62 -30 L-56 -180 Q0 -216 56 -180 L62 -30 Z",
        Ink::Line(-60.0, 0.0, hex(0x3c3c4c).opaque(), 60.0, 0.0, hex(0x14141c).opaque()),
    );
    b.shape("M-40 -84 L-36 -166 Q0 -190 36 -166 L40 -84 Z", hex(0x6a1a2c));
    b.plate(-60.0, -90.0, 120.0, 26.0, 4.0, hex(0x8a2438));
    for sign in [-1.0, 1.0] {
        b.plate(sign * 66.0 - 13.0, -124.0, 26.0, 20.0, 6.0, hex(0x3a3a4a));
        b.bar(sign * 66.0 - 9.0, -106.0, 18.0, 80.0, 2.0, hex(0x22222c));
        b.lamp(sign * 66.0, -114.0, 5.0, b.kit.glow);
    }
    b.ball(0.0, -204.0, 10.0, b.kit.glow);
    b.ray(&[(-56.0, -180.0), (-62.0, -34.0)], b.kit.glow, 2.0);
    b.ray(&[(56.0, -180.0), (62.0, -34.0)], b.kit.glow, 2.0);
}

fn gate(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.plate(-90.0, -26.0, 180.0, 26.0, 4.0, hex(0x6a6480));
    b.lit(ellipse(0.0, -150.0, 100.0, 100.0), tone.mix(hex(0x0a1030), 0.5));
    for r in [86.0, 62.0, 38.0] {
        b.hoop(0.0, -150.0, r, r, tone, 3.0);
    }
    b.lit(ellipse(0.0, -150.0, 18.0, 18.0), WHITE);
    b.glow(0.0, -150.0, 150.0, tone, 0.8);
    b.ring(0.0, -150.0, 114.0, 114.0, hex(0x5a5870), 30.0);
    b.ring(0.0, -150.0, 125.0, 125.0, hex(0x9a98b0), 7.0);
    b.ring(0.0, -150.0, 103.0, 103.0, hex(0x3a384e), 6.0);
    for at in 0..9 {
        let angle = at as f32 / 9.0 * std::f32::consts::TAU - 1.57;
        let (x, y) = (angle.cos() * 114.0, -150.0 + angle.sin() * 114.0);
        b.ball(x, y, 12.0, hex(0xc8a040));
        b.lamp(x, y, 5.0, b.kit.glow);
    }
}

fn freighter(b: &mut Brush) {
    for x in [-110.0, 0.0, 110.0] {
        b.line(&[(x, -60.0), (x + 10.0, -6.0)], hex(0x4a5060), 10.0);
        b.bar(x - 14.0, -9.0, 48.0, 9.0, 3.0, hex(0x4a5060));
    }
    b.shape(
        "M-180 -76 C-170 -134 -120 -150 -60 -152 L90 -146 C150 -140 180 -110 182 -78 L150 -52 L-150 -52 Z",
        Ink::down(-152.0, hex(0xb8b0a0), -52.0, hex(0x5e5a58)),
    );
    b.shape("M84 -146 L100 -178 L146 -170 L168 -110 Z", hex(0x8a8478));
    b.lit(path("M108 -168 L142 -162 L152 -136 L112 -140 Z"), hex(0xffe6a8));
    for at in 0..8 {
        let x = -140.0 + at as f32 * 29.0;
        b.oval(x, -108.0, 11.0, 11.0, hex(0x3a3838));
        b.lit(ellipse(x, -108.0, 8.0, 8.0), hex(0xffdf90));
        b.glow(x, -108.0, 26.0, hex(0xffd070), 0.6);
    }
    for (x, w) in [(-120.0, 60.0), (-30.0, 80.0), (70.0, 50.0)] {
        b.bar(x, -86.0, w, 20.0, 2.0, hex(0x4a4644).alpha(0.5));
    }
    b.plate(-140.0, -172.0, 70.0, 24.0, 6.0, hex(0x8a4a34));
    b.line(&[(-20.0, -150.0), (-20.0, -186.0)], hex(0x6a6a70), 4.0);
    b.oval(-20.0, -186.0, 18.0, 6.0, hex(0xc0c4cc));
    b.lit(ellipse(-176.0, -88.0, 7.0, 15.0), b.kit.glow2);
    b.glow(-178.0, -88.0, 54.0, b.kit.glow2, 0.7);
}

fn palm(b: &mut Brush) {
    b.trace("M-6 0 C-24 -90 20 -130 4 -200", hex(0x6a4a7a), 18.0);
    for at in 0..6 {
        b.trace(&format!("M-20 {} L14 {}", -30.0 - at as f32 * 28.0, -36.0 - at as f32 * 28.0), hex(0x8a6a9a), 3.0);
    }
    let (a, c) = (b.kit.glow2, b.kit.glow);
    for at in 0..9 {
        let turn = -120.0 + at as f32 * 30.0;
        b.within(4.0, -200.0, 1.0, turn, |b| {
            let tone = if at % 2 == 0 { a } else { c };
            b.shape("M0 0 C-26 -40 -20 -90 6 -112 C18 -80 22 -40 0 0 Z", tone.mix(WHITE, 0.25).alpha(0.7));
            b.line(&[(0.0, 0.0), (5.0, -104.0)], WHITE.alpha(0.8), 2.4);
        });
    }
    b.ball(4.0, -196.0, 12.0, a.mix(WHITE, 0.4));
    b.glow(4.0, -210.0, 120.0, a, 0.35);
}

fn queen(b: &mut Brush) {
    let stone = hex(0xa89ab0);
    b.plate(-84.0, -40.0, 168.0, 40.0, 4.0, stone.lighter(-0.1));
    for (ex, ey, hx, hy) in [(60.0, -250.0, 74.0, -310.0), (76.0, -214.0, 100.0, -250.0), (70.0, -176.0, 98.0, -176.0)]
    {
        for sign in [-1.0, 1.0] {
            b.line(
                &[(sign * 20.0, -214.0), (sign * ex, ey), (sign * hx, hy)],
                stone.lighter(if sign < 0.0 { 0.05 } else { -0.08 }),
                14.0,
            );
            b.ball(sign * hx, hy, 9.0, stone);
        }
    }
    b.shape(
        "M-60 -40 C-40 -110 -28 -150 -30 -226 Q0 -240 30 -226 C28 -150 40 -110 60 -40 Z",
        Ink::Line(-60.0, 0.0, stone.lighter(0.1).opaque(), 60.0, 0.0, stone.lighter(-0.16).opaque()),
    );
    for x in [-26.0, 0.0, 26.0] {
        b.line(&[(x * 0.5, -150.0), (x * 1.4, -44.0)], stone.lighter(-0.14), 3.0);
    }
    b.bar(-27.0, -168.0, 54.0, 9.0, 3.0, hex(0xd8b050));
    b.ball(0.0, -262.0, 27.0, stone.lighter(0.03));
    b.poly(
        &[
            (-28.0, -274.0),
            (-34.0, -318.0),
            (-14.0, -296.0),
            (0.0, -328.0),
            (14.0, -296.0),
            (34.0, -318.0),
            (28.0, -274.0),
        ],
        hex(0xd8b050),
    );
    for x in [-10.0, 10.0] {
        b.line(&[(x - 5.0, -262.0), (x + 5.0, -262.0)], stone.lighter(-0.3), 3.0);
    }
    b.lamp(0.0, -284.0, 5.0, b.kit.glow2);
}

fn fleet(b: &mut Brush) {
    for (x, y, size) in
        [(-110.0, -130.0, 0.7), (20.0, -90.0, 1.15), (-90.0, -46.0, 0.62), (120.0, -150.0, 0.5), (140.0, -30.0, 0.5)]
    {
        b.within(x, y, size, -8.0, |b| {
            b.poly(
                &[(110.0, 0.0), (-70.0, -24.0), (-96.0, -12.0), (-96.0, 16.0), (-60.0, 24.0)],
                Ink::down(-24.0, hex(0xd0d6e0), 24.0, hex(0x5c6478)),
            );
            b.poly(&[(-60.0, -22.0), (-46.0, -52.0), (-14.0, -52.0), (4.0, -14.0)], hex(0x9aa2b4));
            for at in 0..6 {
                b.oval(-40.0 + at as f32 * 20.0, 2.0, 2.6, 2.6, hex(0xffe6a0));
            }
            b.lit(ellipse(-97.0, 2.0, 7.0, 11.0), b.kit.glow2);
            b.glow(-108.0, 2.0, 44.0, b.kit.glow2, 0.9);
        });
    }
}

fn station(b: &mut Brush) {
    b.within(0.0, -100.0, 1.0, -14.0, |b| {
        b.ring(0.0, 0.0, 106.0, 66.0, hex(0x5a6478), 24.0);
        b.ring(0.0, -3.0, 106.0, 66.0, hex(0xc0c8d6), 12.0);
        for at in 0..4 {
            let angle = at as f32 / 4.0 * std::f32::consts::PI + 0.4;
            let (x, y) = (angle.cos() * 104.0, angle.sin() * 64.0);
            b.line(&[(-x, -y), (x, y)], hex(0x8a94a8), 8.0);
        }
        b.ball(0.0, 0.0, 30.0, hex(0xb0b8c8));
        b.lamp(0.0, 0.0, 8.0, b.kit.glow2);
        for at in 0..18 {
            let angle = at as f32 / 18.0 * std::f32::consts::TAU;
            b.lit(ellipse(angle.cos() * 106.0, angle.sin() * 66.0, 3.4, 3.4), hex(0xffe6a0));
        }
    });
}

fn pod(b: &mut Brush) {
    b.within(60.0, -66.0, 1.0, 16.0, |b| {
        b.lit(
            path("M-20 -34 C-90 -60 -150 -40 -200 -16 C-150 -10 -170 6 -190 16 C-140 16 -90 50 -20 34 Z"),
            hex(0xff7a20),
        );
        b.lit(path("M-20 -22 C-70 -36 -110 -20 -140 0 C-110 12 -70 32 -20 22 Z"), hex(0xffc850));
        b.lit(path("M-20 -11 C-50 -16 -70 -6 -84 0 C-70 6 -50 14 -20 11 Z"), hex(0xfff6d0));
        b.glow(-90.0, 0.0, 130.0, hex(0xff8a2a), 0.6);
        b.shape(
            "M-30 -38 C20 -52 66 -30 70 0 C66 30 20 52 -30 38 Z",
            Ink::down(-44.0, hex(0xe8ecf2), 44.0, hex(0x6a7286)),
        );
        b.oval(26.0, -6.0, 17.0, 17.0, hex(0x3a4256));
        b.oval(26.0, -6.0, 12.0, 12.0, hex(0xffe6a0));
        b.bar(-26.0, -38.0, 12.0, 76.0, 4.0, hex(0xd8502e));
    });
}

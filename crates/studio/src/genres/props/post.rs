//! Things of the world after its end.

use super::{Prop, prop, sky};
use crate::canvas::Ink;
use crate::colour::{BLACK, WHITE, hex};
use crate::genres::brush::Brush;
use crate::genres::view::View;

/// The things, sorted by entry.
pub(super) static PROPS: &[Prop] = &[
    prop("barricade_of_tyres", 270.0, 170.0, tyres),
    prop("broken_motorway_bridge", 360.0, 230.0, bridge),
    prop("campfire_in_an_oil_drum", 130.0, 200.0, campfire),
    prop("flock_of_crows", 300.0, 160.0, crows),
    prop("half_buried_petrol_pump", 150.0, 170.0, pump),
    prop("kite_sewn_from_tarpaulin", 200.0, 250.0, kite),
    prop("overgrown_traffic_light", 130.0, 290.0, light),
    prop("patched_hot_air_balloon", 210.0, 290.0, balloon),
    prop("radio_set_on_a_crate", 180.0, 220.0, radio),
    prop("rain_collector_made_of_umbrellas", 270.0, 230.0, collector),
    prop("row_of_bathtubs_planted_with_beans", 330.0, 190.0, tubs),
    prop("rusted_bus_made_into_a_house", 360.0, 200.0, bus),
    prop("scrap_metal_windmill", 200.0, 330.0, windmill),
    prop("ship_stranded_in_dry_sand", 340.0, 220.0, ship),
    prop("toppled_pylon", 350.0, 150.0, pylon),
    sky("wall_of_dust", dust),
    prop("watchtower_of_scaffolding", 190.0, 360.0, watchtower),
    prop("wind_pump_made_of_car_doors", 200.0, 330.0, wind_pump),
];

const RUST: u32 = 0x9a5a3a;

fn dust(v: &mut View) {
    let (w, line) = (v.w, v.line);
    let tone = v.m.haze.mix(hex(0x9a6c3a), 0.6);
    for row in 0..5 {
        for at in 0..15 {
            let x = w * at as f32 / 14.0 + (row * 37 % 50) as f32;
            let y = line * (0.34 + 0.15 * row as f32) + ((at * 29 + row * 13) % 40) as f32;
            v.b.oval(x, y, w * 0.06, w * 0.05, tone.lighter(0.06 - 0.03 * row as f32 + 0.02 * (at % 3) as f32));
        }
    }
    v.b.canvas.rect(0.0, line * 0.56, w, line * 0.5, tone.lighter(-0.08).alpha(0.7));
}

fn bus(b: &mut Brush) {
    b.bar(-164.0, -138.0, 328.0, 116.0, 16.0, Ink::down(-138.0, hex(0xb8743a), -22.0, hex(0x6a3c24)));
    b.bar(-164.0, -62.0, 328.0, 14.0, 0.0, hex(0xd8c8a0));
    for at in 0..4 {
        let x = -148.0 + at as f32 * 58.0;
        b.bar(x, -122.0, 44.0, 42.0, 5.0, hex(0xffdc90));
        b.poly(&[(x, -122.0), (x + 16.0, -122.0), (x + 6.0, -84.0), (x, -84.0)], hex([0xa84a3a, 0x5a7a6a][at % 2]));
        b.glow(x + 22.0, -100.0, 34.0, hex(0xffc860), 0.4);
    }
    b.bar(94.0, -124.0, 44.0, 102.0, 3.0, hex(0x5a3a24));
    b.ball(130.0, -72.0, 4.0, hex(0xd8b060));
    b.tube(-110.0, -186.0, 15.0, 50.0, hex(0x4a4440));
    b.steam(-102.0, -186.0, 34.0, hex(0xb8b0a4));
    b.bar(-40.0, -150.0, 90.0, 14.0, 3.0, hex(0x7a5a3a));
    for at in 0..6 {
        b.icon("seedling", -32.0 + at as f32 * 15.0, -148.0, 20.0);
    }
    for x in [-104.0, 60.0] {
        b.oval(x, -20.0, 26.0, 22.0, hex(0x24201e));
        b.oval(x, -20.0, 12.0, 10.0, hex(0x7a6a58));
    }
    for (x, y) in [(-70.0, -40.0), (30.0, -36.0), (150.0, -110.0)] {
        b.soft(x, y, 30.0, 15.0, hex(0x5a2410), 0.7);
    }
    b.bar(86.0, -14.0, 60.0, 14.0, 2.0, hex(0x8a6a44));
}

fn watchtower(b: &mut Brush) {
    let pole = hex(0xa89a84);
    for x in [-64.0, -22.0, 22.0, 64.0] {
        b.tube(x - 4.0, -270.0, 8.0, 270.0, pole);
    }
    for at in 0..5 {
        let y = -10.0 - at as f32 * 58.0;
        b.line(&[(-66.0, y), (66.0, y)], pole.lighter(-0.05), 6.0);
        b.line(&[(-64.0, y), (-22.0, y - 56.0)], pole.lighter(-0.1), 4.0);
        b.line(&[(64.0, y), (22.0, y - 56.0)], pole.lighter(-0.1), 4.0);
    }
    b.plate(-82.0, -278.0, 164.0, 13.0, 2.0, hex(0x8a6238));
    b.plate(-74.0, -316.0, 148.0, 40.0, 2.0, hex(0x7a5a44));
    b.poly(&[(-90.0, -328.0), (84.0, -346.0), (90.0, -334.0), (-86.0, -314.0)], hex(RUST));
    for x in [-70.0, 66.0] {
        b.bar(x, -338.0, 6.0, 62.0, 1.0, pole);
    }
    for at in 0..12 {
        b.line(&[(-14.0, -8.0 - at as f32 * 22.0), (14.0, -8.0 - at as f32 * 22.0)], hex(0x6a4a2c), 4.0);
    }
    b.poly(&[(66.0, -346.0), (104.0, -356.0), (66.0, -366.0)], hex(0xa83a2c));
    b.line(&[(66.0, -336.0), (66.0, -366.0)], pole, 3.0);
}

fn car_door(b: &mut Brush, tone: u32) {
    b.shape("M-20 0 L-24 -44 L-8 -74 L22 -74 L24 0 Z", hex(tone));
    b.poly(&[(-16.0, -44.0), (-4.0, -68.0), (18.0, -68.0), (18.0, -44.0)], hex(0x2c3436));
    b.bar(8.0, -36.0, 12.0, 4.0, 2.0, hex(0xd0ccc0));
    b.soft(-4.0, -14.0, 18.0, 11.0, hex(0x5a2410), 0.6);
}

fn wind_pump(b: &mut Brush) {
    for sign in [-1.0, 1.0] {
        b.line(&[(sign * 54.0, 0.0), (sign * 8.0, -210.0)], hex(0x6a5e50), 7.0);
    }
    for at in 0..4 {
        let y = -30.0 - at as f32 * 48.0;
        b.line(&[(-46.0 + at as f32 * 10.0, y), (38.0 - at as f32 * 10.0, y - 40.0)], hex(0x6a5e50), 4.0);
    }
    for (at, tone) in [0xa84a34, 0x5a7a8a, 0xc8a048, 0x7a8a5a, 0x8a8a84, 0xa84a34].into_iter().enumerate() {
        b.within(0.0, -218.0, 1.25, at as f32 * 60.0 + 10.0, |b| b.within(0.0, -10.0, 1.0, 0.0, |b| car_door(b, tone)));
    }
    b.ball(0.0, -218.0, 15.0, hex(0x54504a));
    b.pipe(&[(0.0, -200.0), (0.0, 0.0)], hex(0x8a8478), 6.0);
    b.pipe(&[(0.0, -40.0), (40.0, -40.0), (44.0, -24.0)], hex(0x8a8478), 8.0);
    b.bar(26.0, -20.0, 46.0, 20.0, 4.0, hex(0x6a7a80));
    b.oval(44.0, -14.0, 3.0, 6.0, hex(0x7ac0e8));
}

fn light(b: &mut Brush) {
    b.tube(-7.0, -180.0, 14.0, 180.0, hex(0x6a6a64));
    b.plate(-32.0, -286.0, 64.0, 116.0, 8.0, hex(0x3a3c38));
    for (y, tone) in [(-264.0, 0x8a2a24), (-228.0, 0x9a7a24), (-192.0, 0x2a5a34)] {
        b.oval(0.0, y, 15.0, 15.0, hex(tone));
        b.trace(&format!("M-17 {} Q0 {} 17 {}", y - 4.0, y - 22.0, y - 4.0), hex(0x22241f), 4.0);
    }
    for at in 0..34 {
        let t = at as f32 / 33.0;
        let y = -276.0 * t;
        let x = (t * 15.0).sin() * (12.0 + 20.0 * f32::from(t > 0.62));
        b.within(x, y, 1.0, (at * 67 % 360) as f32, |b| {
            b.shape("M0 -12 L10 -3 L6 9 L-6 9 L-10 -3 Z", hex(if at % 2 == 0 { 0x55903a } else { 0x7ab04e }))
        });
    }
    for x in [-30.0, -10.0, 16.0, 34.0] {
        b.line(&[(x, 0.0), (x + 6.0, -30.0)], hex(0x7a9a48), 5.0);
    }
}

fn pylon(b: &mut Brush) {
    let tone = hex(0x7a6a5c);
    b.within(0.0, -20.0, 1.0, -7.0, |b| {
        b.line(&[(-170.0, -50.0), (160.0, -26.0)], tone, 7.0);
        b.line(&[(-170.0, 14.0), (160.0, -18.0)], tone, 7.0);
        for at in 0..8 {
            let (t, u) = (at as f32 / 8.0, (at + 1) as f32 / 8.0);
            let top = |t: f32| (-170.0 + 330.0 * t, -50.0 + 24.0 * t);
            let low = |t: f32| (-170.0 + 330.0 * t, 14.0 - 32.0 * t);
            b.line(&[top(t), low(u)], tone, 3.4);
            b.line(&[low(t), top(u)], tone, 3.4);
        }
        for (x, reach) in [(70.0, 66.0), (112.0, 46.0)] {
            b.line(&[(x, -24.0 - reach), (x + 6.0, -22.0), (x, -22.0 + reach * 0.5)], tone, 6.0);
            b.bar(x - 5.0, -34.0 - reach, 10.0, 16.0, 3.0, hex(0x9ab0a8));
        }
    });
    b.trace("M70 -104 C20 -60 -30 -130 -90 -84 C-120 -60 -140 -20 -160 -4", hex(0x2a2624), 3.0);
    for at in 0..9 {
        let x = -150.0 + at as f32 * 37.0;
        b.line(&[(x, 0.0), (x + 6.0, -24.0)], hex(0x8a9050), 5.0);
        b.line(&[(x + 6.0, 0.0), (x, -18.0)], hex(0x8a9050), 4.0);
    }
}

fn collector(b: &mut Brush) {
    for (x, y, tone) in [(-76.0, -170.0, 0xa84a3a), (0.0, -196.0, 0x4a7a8a), (78.0, -168.0, 0xc8a048)] {
        b.line(&[(x, y + 36.0), (x * 0.6, -70.0)], hex(0x6a5a48), 4.0);
        b.shape(
            &format!(
                "M{} {} C{} {} {} {} {x} {} C{} {} {} {} {} {} Q{} {} {x} {} Q{} {} {} {} Z",
                x - 54.0,
                y - 24.0,
                x - 46.0,
                y + 12.0,
                x - 20.0,
                y + 34.0,
                y + 38.0,
                x + 20.0,
                y + 34.0,
                x + 46.0,
                y + 12.0,
                x + 54.0,
                y - 24.0,
                x + 26.0,
                y - 12.0,
                y - 20.0,
                x - 26.0,
                y - 12.0,
                x - 54.0,
                y - 24.0
            ),
            hex(tone),
        );
        for u in [-26.0, 0.0, 26.0] {
            b.line(&[(x + u, y - 15.0), (x, y + 36.0)], hex(tone).lighter(-0.14), 2.0);
        }
        b.oval(x, y - 14.0, 30.0, 5.0, hex(0x9ad0ec));
    }
    b.pipe(&[(-46.0, -74.0), (46.0, -74.0)], hex(0x8a8478), 9.0);
    b.tube(-46.0, -66.0, 92.0, 66.0, hex(0x4a6a80));
    b.oval(0.0, -66.0, 46.0, 10.0, hex(0x7ac0e0));
    for x in [-104.0, 104.0] {
        b.line(&[(x, 0.0), (x * 0.8, -130.0)], hex(0x8a6a44), 6.0);
    }
    b.line(&[(-86.0, -130.0), (86.0, -130.0)], hex(0x8a6a44), 5.0);
}

fn tyres(b: &mut Brush) {
    for row in 0..4 {
        for column in 0..(5 - row) {
            let (x, y) = (-104.0 + column as f32 * 52.0 + row as f32 * 26.0, -26.0 - row as f32 * 37.0);
            b.oval(x, y, 29.0, 26.0, hex(0x262422));
            b.ring(x, y, 23.0, 20.0, hex(0x3e3a36), 6.0);
            b.oval(x, y, 12.0, 11.0, hex(0x100f0e));
            b.trace(
                &format!("M{} {} Q{x} {} {} {}", x - 20.0, y - 13.0, y - 28.0, x + 20.0, y - 13.0),
                WHITE.alpha(0.22),
                3.0,
            );
        }
    }
    b.line(&[(-110.0, 0.0), (-70.0, -120.0)], hex(0x8a6a44), 9.0);
    b.line(&[(120.0, 0.0), (70.0, -130.0)], hex(0x8a6a44), 9.0);
    b.within(0.0, -72.0, 1.0, -7.0, |b| {
        b.plate(-34.0, -22.0, 68.0, 42.0, 2.0, hex(0xc8b890));
        b.line(&[(-16.0, -13.0), (16.0, 11.0)], hex(0xb8302a), 7.0);
        b.line(&[(16.0, -13.0), (-16.0, 11.0)], hex(0xb8302a), 7.0);
    });
}

fn windmill(b: &mut Brush) {
    for sign in [-1.0, 1.0] {
        b.line(&[(sign * 60.0, 0.0), (sign * 10.0, -220.0)], hex(0x7a5a44), 9.0);
    }
    for at in 0..5 {
        b.line(
            &[
                (-54.0 + at as f32 * 10.0, -24.0 - at as f32 * 42.0),
                (54.0 - at as f32 * 10.0, -24.0 - at as f32 * 42.0),
            ],
            hex(0x7a5a44),
            5.0,
        );
    }
    for (at, tone) in
        [0xa8603a, 0x8a8f8c, 0xb8843c, 0x6a7a7c, 0xa8603a, 0x8a8f8c, 0xb8843c, 0x7a5040].into_iter().enumerate()
    {
        b.within(0.0, -228.0, 1.0, at as f32 * 45.0 + 6.0, |b| {
            b.line(&[(0.0, 0.0), (0.0, -94.0)], hex(0x4a4038), 4.0);
            b.poly(&[(-3.0, -34.0), (26.0, -44.0), (30.0, -94.0), (-3.0, -96.0)], hex(tone));
            b.rivets((4.0, -44.0), (4.0, -88.0), 4, 2.0, hex(0xd0c8b8));
        });
    }
    b.gear(0.0, -228.0, 22.0, hex(0x8a7a68));
    b.poly(&[(10.0, -232.0), (84.0, -262.0), (84.0, -206.0)], hex(0xb84a34));
}

fn campfire(b: &mut Brush) {
    b.flame(-16.0, -104.0, 30.0, hex(0xff8a20));
    b.flame(16.0, -104.0, 34.0, hex(0xff9a2a));
    b.flame(0.0, -104.0, 46.0, hex(0xffa838));
    b.tube(-46.0, -112.0, 92.0, 112.0, hex(0x7a4a34));
    for y in [-84.0, -44.0] {
        b.bar(-49.0, y, 98.0, 9.0, 4.0, hex(0x54301f));
    }
    for (x, y) in [(-24.0, -64.0), (0.0, -26.0), (24.0, -62.0), (-20.0, -20.0), (24.0, -22.0)] {
        b.oval(x, y, 7.0, 8.0, hex(0xffb040));
        b.glow(x, y, 18.0, hex(0xff8a20), 0.6);
    }
    b.oval(0.0, -112.0, 46.0, 9.0, hex(0xffc050).alpha(0.9));
    for at in 0..9 {
        b.lamp(-40.0 + at as f32 * 10.0, -150.0 - (at * 29 % 46) as f32, 2.0, hex(0xffb040));
    }
    b.glow(0.0, -130.0, 160.0, hex(0xff9a30), 0.7);
}

fn bridge(b: &mut Brush) {
    for (x, h) in [(-136.0, 150.0), (-40.0, 150.0), (128.0, 120.0)] {
        b.bar(
            x - 15.0,
            -h,
            30.0,
            h,
            2.0,
            Ink::Line(x - 15.0, 0.0, hex(0xa8a294).opaque(), x + 15.0, 0.0, hex(0x6e6a60).opaque()),
        );
        b.bar(x - 28.0, -h - 6.0, 56.0, 14.0, 2.0, hex(0x9a9486));
    }
    b.poly(
        &[(-178.0, -186.0), (-6.0, -186.0), (16.0, -174.0), (2.0, -166.0), (12.0, -156.0), (-178.0, -152.0)],
        hex(0xb0aa9c),
    );
    b.poly(
        &[(178.0, -152.0), (86.0, -156.0), (70.0, -148.0), (84.0, -138.0), (74.0, -128.0), (178.0, -120.0)],
        hex(0xa49e90),
    );
    for (x, y, dx, dy) in
        [(8.0, -174.0, 26.0, 10.0), (6.0, -162.0, 28.0, 20.0), (78.0, -146.0, -24.0, 8.0), (80.0, -134.0, -20.0, 18.0)]
    {
        b.trace(&format!("M{x} {y} Q{} {} {} {}", x + dx * 0.6, y - 4.0, x + dx, y + dy), hex(0x7a4a30), 3.0);
    }
    b.line(&[(-178.0, -198.0), (-14.0, -198.0)], hex(0x8a8f8c), 5.0);
    for at in 0..6 {
        b.line(&[(-172.0 + at as f32 * 31.0, -198.0), (-172.0 + at as f32 * 31.0, -184.0)], hex(0x8a8f8c), 4.0);
    }
    for (x, y, s) in [(20.0, 0.0, 30.0), (52.0, 0.0, 24.0), (-6.0, 0.0, 18.0)] {
        b.poly(&[(x - s, y), (x - s * 0.5, y - s * 0.9), (x + s * 0.6, y - s * 0.7), (x + s, y)], hex(0x948e80));
    }
    for at in 0..7 {
        b.line(
            &[(-160.0 + at as f32 * 24.0, -152.0), (-156.0 + at as f32 * 24.0, -120.0 + (at * 13 % 22) as f32)],
            hex(0x6a8a40),
            4.0,
        );
    }
}

fn tubs(b: &mut Brush) {
    for at in 0..3 {
        let x = -106.0 + at as f32 * 106.0;
        for pole in [-32.0, 0.0, 32.0] {
            b.line(&[(x + pole, -56.0), (x + pole * 0.3, -180.0)], hex(0x8a6a44), 4.0);
            for k in 0..6 {
                let t = k as f32 / 6.0;
                let (px, py) = (x + pole * (1.0 - 0.7 * t), -62.0 - 112.0 * t);
                b.oval(
                    px + if k % 2 == 0 { 7.0 } else { -7.0 },
                    py,
                    9.0,
                    7.0,
                    hex(if k % 2 == 0 { 0x5a9a40 } else { 0x78b054 }),
                );
                if k % 3 == 1 {
                    b.trace(
                        &format!("M{px} {py} Q{} {} {} {}", px + 6.0, py + 9.0, px + 3.0, py + 19.0),
                        hex(0x8ac060),
                        4.0,
                    );
                }
            }
        }
        b.shape(
            &format!(
                "M{} -60 L{} -60 C{} -20 {} -10 {} -8 L{} -8 C{} -10 {} -20 {} -60 Z",
                x - 50.0,
                x + 50.0,
                x + 48.0,
                x + 40.0,
                x + 32.0,
                x - 32.0,
                x - 40.0,
                x - 48.0,
                x - 50.0
            ),
            Ink::down(-60.0, hex(0xf0ece0), -8.0, hex(0xa8a294)),
        );
        b.bar(x - 55.0, -66.0, 110.0, 9.0, 4.0, hex(0xf8f4ea));
        for foot in [-30.0, 24.0] {
            b.bar(x + foot, -12.0, 8.0, 12.0, 3.0, hex(0x7a6a54));
        }
        b.soft(x + 20.0, -34.0, 16.0, 12.0, hex(0x8a4a24), 0.6);
    }
}

fn radio(b: &mut Brush) {
    b.plate(-76.0, -78.0, 152.0, 78.0, 2.0, hex(0xa87a48));
    for y in [-52.0, -26.0] {
        b.line(&[(-76.0, y), (76.0, y)], hex(0x6e4c28), 3.0);
    }
    b.line(&[(54.0, -156.0), (72.0, -216.0)], hex(0xb8bcb8), 3.0);
    b.plate(-64.0, -160.0, 128.0, 84.0, 5.0, hex(0x56604a));
    b.oval(-28.0, -118.0, 26.0, 26.0, hex(0x2a2e24));
    for r in [20.0, 12.0] {
        b.ring(-28.0, -118.0, r, r, hex(0x8a927a), 2.6);
    }
    b.bar(8.0, -150.0, 48.0, 22.0, 2.0, hex(0xffe6a0));
    b.line(&[(30.0, -150.0), (34.0, -128.0)], hex(0xb8302a), 2.4);
    b.glow(32.0, -138.0, 30.0, hex(0xffd870), 0.6);
    b.ball(18.0, -104.0, 9.0, hex(0xc8c0a8));
    b.ball(46.0, -104.0, 9.0, hex(0xc8c0a8));
    b.icon("headphone", 34.0, -62.0, 44.0);
}

fn pump(b: &mut Brush) {
    b.within(0.0, 0.0, 1.0, -11.0, |b| {
        b.shape(
            "M-44 10 L-44 -136 Q-44 -156 -24 -156 L24 -156 Q44 -156 44 -136 L44 10 Z",
            Ink::Line(-44.0, 0.0, hex(0xb8503a).opaque(), 44.0, 0.0, hex(0x6a2a20).opaque()),
        );
        b.bar(-32.0, -142.0, 64.0, 40.0, 4.0, hex(0xd8d0b8));
        b.oval(0.0, -122.0, 16.0, 14.0, hex(0x8a8474));
        b.trace("M44 -100 C72 -90 64 -30 58 -10", hex(0x1e1c1a), 7.0);
        b.bar(38.0, -104.0, 13.0, 30.0, 3.0, hex(0x8a8474));
        b.soft(-14.0, -60.0, 26.0, 22.0, hex(0x5a2410), 0.8);
        b.icon("fuel-pump", 0.0, -36.0, 44.0);
    });
    b.shape("M-74 2 C-50 -36 -20 -22 0 -30 C30 -40 56 -24 74 2 Z", hex(0xd0b080));
}

fn ship(b: &mut Brush) {
    b.within(0.0, 0.0, 1.0, -5.0, |b| {
        b.shape("M-160 -110 L164 -130 L120 6 L-120 6 Z", Ink::down(-120.0, hex(0x5a6468), 0.0, hex(RUST)));
        b.poly(&[(-150.0, -70.0), (146.0, -82.0), (136.0, -54.0), (-140.0, -44.0)], hex(0xa8502e));
        b.plate(-96.0, -164.0, 120.0, 52.0, 4.0, hex(0xd0ccbc));
        b.plate(-60.0, -192.0, 70.0, 30.0, 3.0, hex(0xb8b4a4));
        for at in 0..4 {
            b.oval(-80.0 + at as f32 * 28.0, -140.0, 8.0, 8.0, hex(0x2e3432));
        }
        b.bar(-30.0, -214.0, 28.0, 28.0, 2.0, hex(0x9a3a2a));
        b.line(&[(90.0, -126.0), (96.0, -200.0)], hex(0x7a6a58), 5.0);
        b.icon("anchor", 110.0, -70.0, 40.0);
        for (x, y) in [(-90.0, -30.0), (0.0, -20.0), (70.0, -34.0)] {
            b.soft(x, y, 40.0, 20.0, hex(0x6a2c14), 0.7);
        }
    });
    b.shape("M-172 4 C-130 -40 -70 -16 -20 -28 C40 -40 110 -14 172 4 Z", hex(0xd4b684));
}

fn crows(b: &mut Brush) {
    for (x, y, size, turn) in [
        (-116.0, -56.0, 1.0, -8.0),
        (-66.0, -114.0, 0.9, 12.0),
        (-14.0, -60.0, 1.1, -4.0),
        (40.0, -118.0, 0.95, 6.0),
        (88.0, -66.0, 1.0, -14.0),
        (124.0, -122.0, 0.75, 8.0),
        (30.0, -26.0, 0.8, 10.0),
    ] {
        b.within(x, y, size, turn, |b| {
            b.shape("M-44 -8 C-34 -30 -12 -22 -2 -4 C8 -26 30 -34 46 -14 C32 -14 20 -4 14 6 C20 8 26 8 32 6 L20 14 C6 20 -14 16 -30 8 L-44 16 L-36 4 C-22 4 -16 2 -14 0 C-24 -10 -34 -10 -44 -8 Z", BLACK.mix(hex(0x24242c), 0.8));
        });
    }
}

fn balloon(b: &mut Brush) {
    b.shape(
        "M0 -284 C-116 -284 -120 -156 -36 -92 L36 -92 C120 -156 116 -284 0 -284 Z",
        Ink::Line(-90.0, 0.0, hex(0xc8a878).opaque(), 90.0, 0.0, hex(0x8a6a48).opaque()),
    );
    for (x, y, w, h, tone, turn) in [
        (-46.0, -220.0, 54.0, 44.0, 0x5a7a8a, -12.0),
        (34.0, -240.0, 50.0, 50.0, 0xa84a34, 10.0),
        (44.0, -170.0, 44.0, 44.0, 0x7a8a4a, -6.0),
        (-26.0, -150.0, 46.0, 40.0, 0xd8b060, 8.0),
    ] {
        b.within(x, y, 1.0, turn, |b| {
            b.bar(-w / 2.0, -h / 2.0, w, h, 2.0, hex(tone));
            for k in 0..5 {
                let t = (k as f32 / 4.0 - 0.5) * w;
                b.line(&[(t - 3.0, -h / 2.0 - 3.0), (t + 3.0, -h / 2.0 + 3.0)], hex(0x2e2620), 1.8);
                b.line(&[(t - 3.0, h / 2.0 - 3.0), (t + 3.0, h / 2.0 + 3.0)], hex(0x2e2620), 1.8);
            }
        });
    }
    for x in [-32.0, 32.0] {
        b.line(&[(x, -94.0), (x * 0.8, -50.0)], hex(0x4a3a2a), 3.0);
    }
    b.flame(0.0, -66.0, 13.0, hex(0xff9a30));
    b.plate(-34.0, -52.0, 68.0, 46.0, 5.0, hex(0x8a6238));
    for y in [-40.0, -26.0] {
        b.line(&[(-34.0, y), (34.0, y)], hex(0x5e4226), 3.0);
    }
}

fn kite(b: &mut Brush) {
    b.trace("M8 0 C-24 -60 26 -100 0 -164", hex(0x3a322a), 2.6);
    b.poly(&[(0.0, -244.0), (70.0, -196.0), (0.0, -140.0), (-70.0, -196.0)], hex(0x3a6a9a));
    b.poly(&[(0.0, -244.0), (70.0, -196.0), (0.0, -196.0)], hex(0x5a8a5a));
    b.poly(&[(-30.0, -200.0), (4.0, -206.0), (8.0, -172.0), (-24.0, -166.0)], hex(0xc8843a));
    b.line(&[(0.0, -244.0), (0.0, -140.0)], hex(0x8a6a44), 4.0);
    b.line(&[(-70.0, -196.0), (70.0, -196.0)], hex(0x8a6a44), 4.0);
    for at in 0..9 {
        let t = at as f32 / 8.0;
        let (x, y) = (-70.0 + 70.0 * t, -196.0 - 48.0 * t);
        b.line(&[(x - 3.0, y - 5.0), (x + 3.0, y + 5.0)], hex(0xf0e8d8), 2.0);
    }
    for (x, y) in [(-6.0, -116.0), (6.0, -84.0), (-2.0, -52.0)] {
        b.poly(&[(x - 14.0, y - 7.0), (x, y), (x - 14.0, y + 7.0)], hex(0xb84a34));
        b.poly(&[(x + 14.0, y - 7.0), (x, y), (x + 14.0, y + 7.0)], hex(0xb84a34));
    }
}

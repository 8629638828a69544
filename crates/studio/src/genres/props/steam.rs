//! Things of steampunk towns.

use super::{Prop, prop};
use crate::canvas::Ink;
use crate::colour::{WHITE, hex};
use crate::genres::brush::Brush;

/// The things, sorted by entry.
pub(super) static PROPS: &[Prop] = &[
    prop("airship_with_copper_fins", 340.0, 190.0, airship),
    prop("balloon_hung_with_ladders", 200.0, 290.0, balloon),
    prop("boiler_with_a_tall_chimney", 220.0, 310.0, boiler),
    prop("brass_telescope_on_a_tripod", 210.0, 230.0, telescope),
    prop("calculating_engine_of_brass_cogs", 250.0, 220.0, engine),
    prop("clock_tower_with_open_works", 160.0, 400.0, clock_tower),
    prop("clockwork_bird", 210.0, 150.0, bird),
    prop("clockwork_dancer", 140.0, 230.0, dancer),
    prop("coal_tender", 260.0, 160.0, tender),
    prop("diving_bell", 180.0, 240.0, bell),
    prop("flapping_ornithopter", 320.0, 170.0, ornithopter),
    prop("mechanical_horse", 250.0, 240.0, horse),
    prop("ornate_gas_lamp", 110.0, 310.0, gas_lamp),
    prop("pneumatic_message_tube", 170.0, 250.0, pneumatic),
    prop("riveted_copper_globe", 180.0, 220.0, globe),
    prop("three_wheeled_steam_carriage", 280.0, 200.0, carriage),
    prop("walking_machine_on_six_brass_legs", 310.0, 250.0, walker),
];

const BRASS: u32 = 0xd0a044;
const COPPER: u32 = 0xc0703a;
const IRON: u32 = 0x4a4240;

fn telescope(b: &mut Brush) {
    for x in [-62.0, 0.0, 62.0] {
        b.line(&[(0.0, -120.0), (x, 0.0)], hex(0x6e4426), 9.0);
        b.bar(x - 7.0, -6.0, 14.0, 6.0, 2.0, hex(BRASS));
    }
    b.ball(0.0, -122.0, 16.0, hex(BRASS));
    b.within(0.0, -138.0, 1.0, -26.0, |b| {
        b.plate(-98.0, -13.0, 66.0, 26.0, 4.0, hex(0xb07c2c));
        b.plate(-40.0, -19.0, 80.0, 38.0, 4.0, hex(BRASS));
        b.plate(36.0, -26.0, 66.0, 52.0, 5.0, hex(0xdcb058));
        b.bar(96.0, -30.0, 11.0, 60.0, 4.0, hex(0x9a6c24));
        b.bar(-42.0, -22.0, 8.0, 44.0, 2.0, hex(0x8a5e20));
        b.gear(-4.0, 20.0, 14.0, hex(0xe0b450));
    });
}

fn boiler(b: &mut Brush) {
    b.tube(-20.0, -304.0, 34.0, 160.0, hex(IRON));
    b.bar(-28.0, -308.0, 50.0, 14.0, 3.0, hex(0x6a5a50));
    b.steam(-3.0, -306.0, 46.0, hex(0xe8e0d4));
    b.tube(-84.0, -150.0, 168.0, 128.0, hex(COPPER));
    b.shape("M-84 -148 Q0 -186 84 -148 Z", hex(0xd0804a));
    for y in [-140.0, -86.0, -34.0] {
        b.bar(-86.0, y, 172.0, 9.0, 2.0, hex(0x8a4a24));
        b.rivets((-76.0, y + 4.5), (76.0, y + 4.5), 10, 3.0, hex(0xe8c070));
    }
    b.bar(-30.0, -76.0, 60.0, 36.0, 8.0, hex(0x2a1a12));
    b.flame(0.0, -42.0, 18.0, hex(0xff8a2a));
    b.oval(48.0, -112.0, 17.0, 17.0, hex(0xfaf2dc));
    b.ring(48.0, -112.0, 17.0, 17.0, hex(BRASS), 5.0);
    b.line(&[(48.0, -112.0), (57.0, -121.0)], hex(0xb8302a), 3.0);
    b.pipe(&[(84.0, -110.0), (102.0, -110.0), (102.0, 0.0)], hex(BRASS), 12.0);
    for x in [-66.0, 46.0] {
        b.bar(x, -24.0, 20.0, 24.0, 2.0, hex(IRON));
    }
}

fn horse(b: &mut Brush) {
    b.icon("horse", 0.0, 0.0, 228.0);
    crate::genres::fitting::metal_in(b, crate::genres::kit::Genre::Steampunk);
    for (x, y, r) in [(-6.0, -104.0, 28.0), (34.0, -88.0, 19.0), (-36.0, -86.0, 14.0)] {
        b.gear(x, y, r, hex(0xe0b450));
    }
    b.pipe(&[(64.0, -120.0), (84.0, -150.0)], hex(COPPER), 10.0);
    b.steam(86.0, -152.0, 34.0, WHITE);
}

fn carriage(b: &mut Brush) {
    b.plate(-96.0, -124.0, 150.0, 70.0, 10.0, hex(0x7a2a34));
    b.bar(-90.0, -172.0, 108.0, 10.0, 4.0, hex(0x3a2a22));
    for x in [-86.0, -36.0, 8.0] {
        b.line(&[(x, -164.0), (x, -122.0)], hex(BRASS), 5.0);
    }
    b.bar(-80.0, -142.0, 60.0, 22.0, 8.0, hex(0x5a2026));
    b.tube(56.0, -150.0, 56.0, 92.0, hex(COPPER));
    b.rivets((62.0, -140.0), (106.0, -140.0), 5, 3.0, hex(0xe8c070));
    b.tube(74.0, -190.0, 18.0, 42.0, hex(IRON));
    b.steam(83.0, -192.0, 38.0, WHITE);
    b.wheel(-76.0, -48.0, 48.0, hex(BRASS));
    b.wheel(24.0, -48.0, 48.0, hex(BRASS));
    b.wheel(112.0, -30.0, 30.0, hex(BRASS));
    b.line(&[(-76.0, -48.0), (24.0, -48.0)], hex(0x8a6228), 6.0);
    b.lamp(116.0, -96.0, 8.0, hex(0xffd880));
}

fn pneumatic(b: &mut Brush) {
    b.plate(-60.0, -90.0, 120.0, 90.0, 6.0, hex(0x6e4426));
    b.bar(-46.0, -74.0, 92.0, 54.0, 4.0, hex(0x4a2c18));
    b.pipe(&[(-24.0, -90.0), (-24.0, -196.0), (24.0, -230.0), (76.0, -230.0)], hex(BRASS), 32.0);
    b.bar(-35.0, -186.0, 22.0, 76.0, 10.0, hex(0xd8f0ec));
    b.bar(-33.0, -160.0, 18.0, 42.0, 8.0, hex(0xa83a2a));
    b.bar(-33.0, -146.0, 18.0, 7.0, 0.0, hex(0xe8c060));
    for y in [-196.0, -104.0] {
        b.bar(-44.0, y, 40.0, 10.0, 3.0, hex(0x8a5e20));
    }
    b.icon("envelope", 22.0, -24.0, 44.0);
    b.gear(44.0, -110.0, 18.0, hex(0xe0b450));
    b.line(&[(44.0, -110.0), (62.0, -140.0)], hex(0x8a5e20), 6.0);
}

fn clock_tower(b: &mut Brush) {
    b.plate(-64.0, -290.0, 128.0, 290.0, 3.0, hex(0x8a5a40));
    for row in 0..9 {
        b.line(&[(-64.0, -20.0 - row as f32 * 30.0), (64.0, -20.0 - row as f32 * 30.0)], hex(0x6a4230), 1.6);
    }
    b.poly(&[(-76.0, -288.0), (0.0, -392.0), (76.0, -288.0)], hex(0x4a7a68));
    b.line(&[(0.0, -392.0), (0.0, -400.0)], hex(BRASS), 5.0);
    b.oval(0.0, -236.0, 54.0, 54.0, hex(BRASS));
    b.oval(0.0, -236.0, 47.0, 47.0, hex(0xfff2cc));
    b.gear(-14.0, -226.0, 20.0, hex(0xc89038));
    b.gear(14.0, -250.0, 15.0, hex(COPPER));
    for at in 0..12 {
        let angle = at as f32 / 12.0 * std::f32::consts::TAU;
        b.line(
            &[(angle.cos() * 38.0, angle.sin() * 38.0 - 236.0), (angle.cos() * 45.0, angle.sin() * 45.0 - 236.0)],
            hex(0x2a1a10),
            3.4,
        );
    }
    b.line(&[(0.0, -236.0), (0.0, -274.0)], hex(0x2a1a10), 5.0);
    b.line(&[(0.0, -236.0), (25.0, -224.0)], hex(0x2a1a10), 5.0);
    b.bar(-46.0, -166.0, 92.0, 96.0, 6.0, hex(0x2a1a12));
    for (x, y, r, tone) in [
        (-20.0, -136.0, 27.0, BRASS),
        (20.0, -112.0, 24.0, COPPER),
        (-24.0, -92.0, 17.0, 0xe0b858),
        (24.0, -150.0, 15.0, 0xe0b858),
    ] {
        b.gear(x, y, r, hex(tone));
    }
    b.bar(-20.0, -52.0, 40.0, 52.0, 20.0, hex(0x3a2418));
    b.glow(0.0, -236.0, 80.0, hex(0xffd880), 0.35);
}

fn engine(b: &mut Brush) {
    b.plate(-116.0, -200.0, 232.0, 186.0, 6.0, hex(0x5a3826));
    b.bar(-102.0, -186.0, 204.0, 150.0, 4.0, hex(0x22140c));
    for row in 0..3 {
        for column in 0..5 {
            let (x, y) = (-80.0 + column as f32 * 40.0, -162.0 + row as f32 * 48.0);
            b.gear(x, y, 22.0, hex([BRASS, COPPER, 0xe0b858][(row + column) % 3]));
        }
    }
    b.plate(-120.0, -214.0, 240.0, 18.0, 4.0, hex(BRASS));
    for at in 0..7 {
        b.bar(-100.0 + at as f32 * 30.0, -32.0, 20.0, 13.0, 2.0, hex(0xf4e8cc));
    }
    b.line(&[(118.0, -110.0), (124.0, -150.0)], hex(IRON), 7.0);
    b.ball(124.0, -154.0, 10.0, hex(0xb8302a));
    b.bar(-122.0, -16.0, 244.0, 16.0, 3.0, hex(0x3a2418));
}

fn gas_lamp(b: &mut Brush) {
    b.shape("M-26 0 L26 0 Q20 -18 10 -24 L8 -214 L-8 -214 L-10 -24 Q-20 -18 -26 0 Z", hex(0x2e3a34));
    for y in [-60.0, -130.0, -200.0] {
        b.bar(-13.0, y, 26.0, 9.0, 4.0, hex(0x4a5a50));
    }
    b.trace("M-34 -204 C-34 -186 -12 -190 -6 -178 M34 -204 C34 -186 12 -190 6 -178", hex(0x2e3a34), 5.0);
    b.poly(&[(-22.0, -218.0), (22.0, -218.0), (34.0, -276.0), (-34.0, -276.0)], hex(0xfff0bc));
    b.flame(0.0, -222.0, 20.0, hex(0xffb840));
    for x in [-1.0, 1.0] {
        b.line(&[(x * 22.0, -218.0), (x * 34.0, -276.0)], hex(0x2e3a34), 5.0);
    }
    b.poly(&[(-40.0, -274.0), (40.0, -274.0), (0.0, -306.0)], hex(0x2e3a34));
    b.ball(0.0, -306.0, 6.0, hex(BRASS));
    b.glow(0.0, -246.0, 130.0, hex(0xffd070), 0.7);
}

fn tender(b: &mut Brush) {
    b.poly(&[(-122.0, -124.0), (122.0, -124.0), (108.0, -48.0), (-108.0, -48.0)], hex(0x3c3836));
    for at in 0..13 {
        let x = -100.0 + at as f32 * 16.6;
        b.ball(x, -128.0 - (at as f32 * 0.52).sin().abs() * 18.0, 16.0, hex(0x1c1a1c));
    }
    b.bar(-126.0, -128.0, 252.0, 13.0, 3.0, hex(BRASS));
    b.rivets((-112.0, -106.0), (112.0, -106.0), 13, 3.0, hex(0xb09060));
    b.rivets((-104.0, -58.0), (104.0, -58.0), 12, 3.0, hex(0xb09060));
    b.bar(-118.0, -52.0, 236.0, 14.0, 2.0, hex(0x7a2a2a));
    for x in [-74.0, 0.0, 74.0] {
        b.wheel(x, -30.0, 30.0, hex(0x8a3a30));
    }
}

fn globe(b: &mut Brush) {
    b.shape("M-50 0 L50 0 L30 -22 L-30 -22 Z", hex(0x5a3826));
    b.tube(-7.0, -50.0, 14.0, 34.0, hex(BRASS));
    b.trace("M-8 -44 C-96 -40 -112 -190 -14 -214", hex(BRASS), 11.0);
    b.ball(0.0, -124.0, 74.0, hex(COPPER));
    b.shape("M-46 -160 C-20 -180 0 -160 -12 -140 C-4 -120 -30 -110 -44 -130 Z", hex(0x5a9a80));
    b.shape("M18 -130 C50 -150 64 -120 50 -100 C40 -74 16 -84 22 -106 Z", hex(0x5a9a80));
    b.ring(0.0, -124.0, 74.0, 22.0, hex(0x8a4a24), 4.0);
    for at in 0..9 {
        let t = at as f32 / 8.0 * 2.0 - 1.0;
        let x = t * 66.0;
        b.rivets((x, -124.0 + (1.0 - t * t).sqrt() * 19.0), (x, -124.0), 1, 3.4, hex(0xe8c070));
    }
}

fn bell(b: &mut Brush) {
    b.line(&[(0.0, -236.0), (0.0, -212.0)], hex(IRON), 8.0);
    b.ring(0.0, -214.0, 12.0, 12.0, hex(IRON), 6.0);
    b.shape(
        "M-80 -26 C-84 -130 -62 -202 0 -204 C62 -202 84 -130 80 -26 Z",
        Ink::Line(-80.0, 0.0, hex(0xd8944e).opaque(), 80.0, 0.0, hex(0x7a4420).opaque()),
    );
    b.bar(-88.0, -36.0, 176.0, 20.0, 4.0, hex(BRASS));
    b.rivets((-78.0, -26.0), (78.0, -26.0), 10, 4.0, hex(0xf0d890));
    for (x, r) in [(-36.0, 21.0), (26.0, 26.0)] {
        b.oval(x, -112.0, r + 8.0, r + 8.0, hex(BRASS));
        b.oval(x, -112.0, r, r, hex(0x8ac8c4));
        b.oval(x - r * 0.3, -112.0 - r * 0.35, r * 0.3, r * 0.22, WHITE.alpha(0.8));
        b.rivets((x - r - 4.0, -112.0), (x + r + 4.0, -112.0), 2, 2.6, hex(0xf0d890));
    }
    for x in [-60.0, 60.0] {
        b.line(&[(x, -16.0), (x * 1.2, 0.0)], hex(IRON), 9.0);
    }
}

fn dancer(b: &mut Brush) {
    b.plate(-50.0, -16.0, 100.0, 16.0, 5.0, hex(0x5a3826));
    b.line(&[(0.0, -16.0), (0.0, -90.0)], hex(BRASS), 9.0);
    b.line(&[(0.0, -80.0), (34.0, -50.0), (52.0, -66.0)], hex(BRASS), 8.0);
    b.shape("M-58 -86 Q0 -112 58 -86 Q40 -120 14 -140 L-14 -140 Q-40 -120 -58 -86 Z", hex(0xd87a8a));
    b.shape("M-15 -140 L15 -140 L18 -176 L-18 -176 Z", hex(0xc05a70));
    b.gear(0.0, -156.0, 11.0, hex(0xe8c060));
    b.line(&[(-16.0, -172.0), (-44.0, -200.0), (-20.0, -224.0)], hex(BRASS), 7.0);
    b.line(&[(16.0, -172.0), (50.0, -178.0), (60.0, -200.0)], hex(BRASS), 7.0);
    b.ball(0.0, -196.0, 18.0, hex(0xe8c068));
    b.ball(0.0, -218.0, 9.0, hex(0x8a5a24));
    for x in [-6.0, 7.0] {
        b.oval(x, -197.0, 2.6, 3.2, hex(0x2a1a10));
    }
    b.trace("M-4 -188 Q1 -185 6 -188", hex(0xa03a3a), 2.4);
    for x in [-9.0, 9.0] {
        b.ring(40.0 + x, -120.0, 8.0, 8.0, hex(BRASS), 4.0);
    }
    b.line(&[(18.0, -150.0), (40.0, -132.0)], hex(BRASS), 4.0);
}

fn walker(b: &mut Brush) {
    for (x, knee, foot) in [
        (-96.0, -150.0, -132.0),
        (-64.0, -96.0, -72.0),
        (-26.0, -46.0, -16.0),
        (26.0, 46.0, 20.0),
        (64.0, 98.0, 76.0),
        (96.0, 150.0, 136.0),
    ] {
        b.line(&[(x * 0.7, -130.0), (knee, -100.0), (foot, -4.0)], hex(0x7a5420), 13.0);
        b.line(&[(x * 0.7, -130.0), (knee, -100.0), (foot, -4.0)], hex(BRASS), 8.0);
        b.ball(knee, -100.0, 10.0, hex(COPPER));
        b.bar(foot - 12.0, -8.0, 24.0, 8.0, 3.0, hex(IRON));
    }
    b.shape(
        "M-100 -130 C-100 -196 -50 -212 0 -212 C50 -212 100 -196 100 -130 Q0 -104 -100 -130 Z",
        Ink::down(-212.0, hex(0xe0b458), -110.0, hex(0x8a5e22)),
    );
    b.rivets((-90.0, -138.0), (90.0, -138.0), 12, 4.0, hex(0xf4dc98));
    for x in [-52.0, 0.0, 52.0] {
        b.oval(x, -168.0, 19.0, 19.0, hex(0x5a3818));
        b.oval(x, -168.0, 14.0, 14.0, hex(0xffe09a));
    }
    b.tube(30.0, -246.0, 20.0, 42.0, hex(IRON));
    b.steam(40.0, -248.0, 36.0, WHITE);
    b.glow(0.0, -168.0, 60.0, hex(0xffd070), 0.4);
}

fn envelope(b: &mut Brush, tone: u32) {
    b.shape(
        "M-162 -116 C-120 -186 110 -190 164 -116 C110 -50 -120 -50 -162 -116 Z",
        Ink::down(-176.0, hex(tone).lighter(0.1), -60.0, hex(tone).lighter(-0.16)),
    );
    for y in [-36.0_f32, -12.0, 14.0, 38.0] {
        b.trace(&format!("M-160 -116 Q0 {} 162 -116", -116.0 + y * 1.9), hex(tone).lighter(-0.12), 2.6);
    }
}

fn airship(b: &mut Brush) {
    envelope(b, 0xd8c098);
    b.shape("M-140 -130 L-168 -184 L-110 -158 Z", hex(COPPER));
    b.shape("M-140 -100 L-170 -48 L-110 -74 Z", hex(COPPER));
    b.poly(&[(-150.0, -120.0), (-176.0, -116.0), (-150.0, -110.0)], hex(0xd88a50));
    for x in [-60.0, -20.0, 20.0, 60.0] {
        b.line(&[(x, -66.0), (x * 0.8, -40.0)], hex(0x5a3a22), 2.6);
    }
    b.shape("M-72 -42 L74 -42 L58 -10 L-56 -10 Z", Ink::down(-42.0, hex(0x9a6236), -10.0, hex(0x5a3418)));
    for at in 0..6 {
        b.lamp(-48.0 + at as f32 * 19.0, -27.0, 4.0, hex(0xffe0a0));
    }
    b.within(-84.0, -26.0, 1.0, 0.0, |b| b.oval(0.0, 0.0, 5.0, 26.0, hex(BRASS)));
    b.gear(-78.0, -26.0, 10.0, hex(BRASS));
}

fn ornithopter(b: &mut Brush) {
    for (sign, lift) in [(-1.0, -1.0), (1.0, -1.0)] {
        b.shape(
            &format!(
                "M0 -70 C{} {} {} {} {} -146 C{} -116 {} -96 {} -84 C{} -88 {} -74 0 -56 Z",
                sign * 50.0,
                -126.0 + lift,
                sign * 110.0,
                -160.0,
                sign * 156.0,
                sign * 146.0,
                sign * 122.0,
                sign * 116.0,
                sign * 90.0,
                sign * 50.0
            ),
            hex(0xe0c898),
        );
        for k in 1..4 {
            b.line(&[(0.0, -66.0), (sign * (52.0 + 32.0 * k as f32), -80.0 - 22.0 * k as f32)], hex(0x8a5a2a), 4.0);
        }
    }
    b.shape(
        "M-70 -50 C-60 -84 50 -88 76 -54 C54 -26 -50 -24 -70 -50 Z",
        Ink::down(-84.0, hex(0xdcb058), -26.0, hex(0x7a5018)),
    );
    b.poly(&[(-64.0, -52.0), (-118.0, -30.0), (-108.0, -66.0)], hex(0xc89a58));
    b.gear(0.0, -62.0, 22.0, hex(COPPER));
    b.oval(46.0, -58.0, 16.0, 13.0, hex(0x8ac8c4));
    b.line(&[(-20.0, -32.0), (-26.0, -8.0)], hex(IRON), 5.0);
    b.line(&[(24.0, -32.0), (30.0, -8.0)], hex(IRON), 5.0);
}

fn bird(b: &mut Brush) {
    b.icon("dove", 0.0, 0.0, 150.0);
    crate::genres::fitting::metal_in(b, crate::genres::kit::Genre::Steampunk);
    b.gear(-2.0, -52.0, 20.0, hex(0xe0b450));
    b.gear(26.0, -44.0, 12.0, hex(COPPER));
    b.line(&[(18.0, -78.0), (30.0, -96.0)], hex(BRASS), 5.0);
    b.ring(26.0, -104.0, 8.0, 8.0, hex(BRASS), 4.0);
    b.ring(40.0, -100.0, 8.0, 8.0, hex(BRASS), 4.0);
}

fn balloon(b: &mut Brush) {
    b.shape("M0 -284 C-110 -284 -114 -160 -36 -96 L36 -96 C114 -160 110 -284 0 -284 Z", hex(0xb83a3a));
    b.shape("M0 -284 C-52 -284 -56 -160 -16 -96 L16 -96 C56 -160 52 -284 0 -284 Z", hex(0xf0d8a0));
    b.trace("M0 -284 C-110 -284 -114 -160 -36 -96 M0 -284 C110 -284 114 -160 36 -96", hex(0x7a2424), 3.0);
    for x in [-34.0, 34.0] {
        b.line(&[(x, -96.0), (x * 0.8, -58.0)], hex(0x5a3a22), 3.0);
    }
    b.plate(-32.0, -60.0, 64.0, 34.0, 5.0, hex(0xa06a38));
    for (x, top, long) in [(-70.0, -170.0, 150.0), (70.0, -170.0, 160.0), (0.0, -28.0, 28.0)] {
        for side in [-8.0, 8.0] {
            b.line(&[(x + side, top), (x + side, top + long)], hex(0x6a4a2a), 2.6);
        }
        for at in 0..(long / 13.0) as usize {
            b.line(
                &[(x - 8.0, top + 8.0 + at as f32 * 13.0), (x + 8.0, top + 8.0 + at as f32 * 13.0)],
                hex(0x6a4a2a),
                2.6,
            );
        }
    }
}

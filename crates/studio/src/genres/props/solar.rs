//! Things of solarpunk towns.

use super::{Prop, prop};
use crate::canvas::Ink;
use crate::colour::{WHITE, hex};
use crate::genres::brush::Brush;

/// The things, sorted by entry.
pub(super) static PROPS: &[Prop] = &[
    prop("airship_coated_in_solar_cells", 340.0, 160.0, airship),
    prop("flock_of_swifts", 300.0, 150.0, swifts),
    prop("greenhouse_dome", 270.0, 200.0, greenhouse),
    prop("kite_turbine_on_a_line", 200.0, 260.0, kite),
    prop("little_free_library", 140.0, 220.0, library),
    prop("rain_barrel_under_a_copper_gutter", 180.0, 250.0, barrel),
    prop("reed_bed_pond", 290.0, 150.0, pond),
    prop("rooftop_vegetable_bed", 270.0, 130.0, bed),
    prop("row_of_painted_beehives", 290.0, 150.0, hives),
    prop("sail_winged_glider", 300.0, 130.0, glider),
    prop("shared_bread_oven", 200.0, 190.0, oven),
    prop("slow_water_wheel", 230.0, 230.0, wheel),
    prop("solar_tree", 240.0, 300.0, solar_tree),
    prop("staircase_planted_with_herbs", 250.0, 190.0, stairs),
    prop("vine_covered_tram", 220.0, 344.0, tram),
    prop("wind_turbine_with_leaf_shaped_blades", 220.0, 350.0, turbine),
];

fn leaves(b: &mut Brush, x: f32, y: f32, w: f32, count: usize) {
    for at in 0..count {
        let t = at as f32 / count.max(2) as f32;
        let tone = hex(if at % 2 == 0 { 0x62a846 } else { 0x82c25a });
        b.oval(x + w * t, y + (at * 17 % 9) as f32 - 4.0, 11.0, 9.0, tone);
        if at % 4 == 0 {
            b.oval(x + w * t, y - 4.0, 4.4, 4.4, hex([0xf4d040, 0xf08aa0, 0xffffff][at % 3]));
        }
    }
}

fn turbine(b: &mut Brush) {
    b.poly(&[(-7.0, -210.0), (7.0, -210.0), (13.0, 0.0), (-13.0, 0.0)], hex(0xf0ece0));
    for at in 0..3 {
        b.within(0.0, -214.0, 1.0, at as f32 * 120.0 + 12.0, |b| {
            b.shape(
                "M-3 0 C-40 -40 -34 -100 0 -132 C34 -100 36 -40 3 0 Z",
                hex(if at == 0 { 0x6cb04a } else { 0x82c25c }),
            );
            b.line(&[(0.0, -8.0), (0.0, -120.0)], hex(0x3f7a34), 3.4);
            for k in 0..4 {
                let y = -30.0 - k as f32 * 20.0;
                b.line(&[(0.0, y), (15.0, y - 13.0)], hex(0x3f7a34), 2.0);
                b.line(&[(0.0, y), (-15.0, y - 13.0)], hex(0x3f7a34), 2.0);
            }
        });
    }
    b.ball(0.0, -214.0, 12.0, hex(0xd88a4a));
    leaves(b, -40.0, -6.0, 84.0, 9);
}

fn bed(b: &mut Brush) {
    b.plate(-126.0, -50.0, 252.0, 50.0, 3.0, hex(0xb07a48));
    b.line(&[(-126.0, -26.0), (126.0, -26.0)], hex(0x865a34), 3.0);
    b.bar(-120.0, -58.0, 240.0, 12.0, 5.0, hex(0x5a3a26));
    for (art, x, side) in [
        ("leafy-green", -96.0, 56.0),
        ("carrot", -52.0, 48.0),
        ("tomato", -8.0, 46.0),
        ("broccoli", 40.0, 54.0),
        ("eggplant", 92.0, 50.0),
    ] {
        b.icon(art, x, -50.0, side);
    }
    leaves(b, -116.0, -52.0, 236.0, 16);
}

fn solar_tree(b: &mut Brush) {
    b.shape("M-22 0 C-8 -60 -12 -130 -8 -170 L10 -170 C12 -130 8 -60 24 0 Z", hex(0xb88a5a));
    for (x, y, turn) in
        [(-80.0, -190.0, -24.0), (80.0, -200.0, 22.0), (-46.0, -256.0, -12.0), (48.0, -266.0, 14.0), (0.0, -222.0, 0.0)]
    {
        b.line(&[(0.0, -150.0), (x * 0.5, y + 54.0), (x, y)], hex(0xb88a5a), 8.0);
        b.within(x, y, 1.0, turn, |b| {
            b.shape("M-50 8 C-30 -26 30 -26 50 8 C30 22 -30 22 -50 8 Z", hex(0x24579e));
            for k in 0..4 {
                b.line(&[(-30.0 + k as f32 * 20.0, -14.0), (-34.0 + k as f32 * 23.0, 15.0)], hex(0x8ac0f0), 2.0);
            }
            b.line(&[(-46.0, 4.0), (46.0, 4.0)], hex(0x8ac0f0), 2.0);
            b.trace("M-44 4 C-28 -20 10 -22 20 -18", WHITE.alpha(0.6), 3.0);
        });
    }
    leaves(b, -50.0, -6.0, 104.0, 10);
}

fn barrel(b: &mut Brush) {
    b.pipe(&[(-84.0, -226.0), (84.0, -236.0)], hex(0xd0743a), 16.0);
    b.pipe(&[(24.0, -232.0), (24.0, -170.0), (2.0, -146.0)], hex(0xd0743a), 12.0);
    for at in 0..3 {
        b.oval(1.0, -132.0 + at as f32 * 9.0, 3.0, 5.0, hex(0x6ac0f0));
    }
    b.shape(
        "M-56 -112 C-70 -70 -70 -40 -54 0 L54 0 C70 -40 70 -70 56 -112 Z",
        Ink::Line(-60.0, 0.0, hex(0xc08a54).opaque(), 60.0, 0.0, hex(0x7a5030).opaque()),
    );
    b.oval(0.0, -112.0, 56.0, 12.0, hex(0x4a9ac8));
    for y in [-88.0, -28.0] {
        b.bar(-64.0, y, 128.0, 10.0, 2.0, hex(0x8a8f94));
    }
    b.pipe(&[(54.0, -30.0), (72.0, -30.0), (72.0, -18.0)], hex(0xd8a848), 8.0);
    leaves(b, -74.0, -4.0, 40.0, 5);
}

fn tram(b: &mut Brush) {
    // Seen from the front, so that it is as tall beside people as a tram is.
    for x in [-58.0, 58.0] {
        b.bar(x - 5.0, -8.0, 10.0, 8.0, 2.0, hex(0x8a8f94));
    }
    b.bar(-84.0, -34.0, 168.0, 28.0, 8.0, hex(0x4a4640));
    b.shape(
        "M-98 -30 L-104 -250 Q-100 -296 -60 -300 L60 -300 Q100 -296 104 -250 L98 -30 Z",
        Ink::Line(-104.0, 0.0, hex(0xfaf0d4).opaque(), 104.0, 0.0, hex(0xdccfa8).opaque()),
    );
    b.bar(-101.0, -128.0, 202.0, 58.0, 3.0, hex(0x4a9a7a));
    b.bar(-88.0, -252.0, 176.0, 112.0, 16.0, hex(0x2f4a58));
    b.bar(-80.0, -244.0, 76.0, 96.0, 10.0, hex(0x9ad4e4));
    b.bar(4.0, -244.0, 76.0, 96.0, 10.0, hex(0x9ad4e4));
    for x in [-58.0, 26.0] {
        b.line(&[(x, -168.0), (x + 30.0, -226.0)], WHITE.alpha(0.7), 8.0);
    }
    b.bar(-54.0, -288.0, 108.0, 26.0, 8.0, hex(0x2a3038));
    b.neon(-42.0, -278.0, 84.0, 6.0, hex(0xf4c040));
    for x in [-66.0, 66.0] {
        b.oval(x, -98.0, 19.0, 19.0, hex(0x8a8f94));
        b.lamp(x, -98.0, 13.0, hex(0xfff0c0));
    }
    b.line(&[(-26.0, -300.0), (0.0, -340.0), (26.0, -300.0)], hex(0x4a4640), 6.0);
    b.line(&[(-46.0, -340.0), (46.0, -340.0)], hex(0x4a4640), 6.0);
    leaves(b, -100.0, -298.0, 204.0, 20);
    for (x, long) in [(-98.0, 190.0), (-78.0, 96.0), (-40.0, 44.0), (36.0, 52.0), (76.0, 120.0), (98.0, 214.0)] {
        b.line(&[(x, -296.0), (x + 5.0, -296.0 + long)], hex(0x4a8a3a), 4.0);
        for k in 0..9 {
            let tone = hex(if k % 2 == 0 { 0x6cb04a } else { 0x86c45e });
            b.oval(x + if k % 2 == 0 { 8.0 } else { -5.0 }, -290.0 + long * k as f32 / 9.0, 9.0, 7.0, tone);
        }
    }
}

fn hives(b: &mut Brush) {
    for (at, tone) in [0xf4c040, 0x5ab0c8, 0xe87a8a, 0x8ac05a].into_iter().enumerate() {
        let x = -104.0 + at as f32 * 69.0;
        b.bar(x - 24.0, -22.0, 8.0, 22.0, 1.0, hex(0x8a6238));
        b.bar(x + 16.0, -22.0, 8.0, 22.0, 1.0, hex(0x8a6238));
        b.plate(x - 29.0, -66.0, 58.0, 46.0, 2.0, hex(tone));
        b.plate(x - 27.0, -102.0, 54.0, 36.0, 2.0, hex(tone).lighter(0.06));
        b.poly(&[(x - 34.0, -100.0), (x + 34.0, -100.0), (x + 26.0, -116.0), (x - 26.0, -116.0)], hex(0xe8e0d0));
        b.bar(x - 14.0, -32.0, 28.0, 6.0, 2.0, hex(0x3a2818));
        b.oval(x, -54.0, 7.0, 7.0, WHITE.alpha(0.9));
    }
    for (x, y) in [(-120.0, -126.0), (-62.0, -132.0), (-14.0, -122.0), (54.0, -134.0), (118.0, -124.0)] {
        b.icon("honeybee", x, y, 22.0);
    }
}

fn greenhouse(b: &mut Brush) {
    b.shape("M-124 0 C-128 -236 128 -236 124 0 Z", hex(0xd8f4ee).alpha(0.45));
    for (art, x, side) in
        [("potted-plant", -78.0, 76.0), ("palm-tree", -14.0, 118.0), ("sunflower", 46.0, 84.0), ("tomato", 88.0, 40.0)]
    {
        b.icon(art, x, -3.0, side);
    }
    b.trace("M-124 0 C-128 -236 128 -236 124 0 Z", hex(0xf6f2e4), 7.0);
    for t in [-0.66_f32, -0.33, 0.0, 0.33, 0.66] {
        b.trace(&format!("M{} 0 C{} -120 {} -160 0 -177", 124.0 * t, 124.0 * t, 70.0 * t), hex(0xf6f2e4), 3.4);
    }
    b.trace("M-108 -70 Q0 -96 108 -70 M-82 -130 Q0 -150 82 -130", hex(0xf6f2e4), 3.4);
    b.trace("M-96 -60 C-88 -110 -64 -134 -46 -144", WHITE.alpha(0.9), 8.0);
}

fn wheel(b: &mut Brush) {
    for at in 0..10 {
        b.within(0.0, -112.0, 1.0, at as f32 * 36.0, |b| {
            b.line(&[(0.0, 0.0), (0.0, -96.0)], hex(0x8a6238), 6.0);
            b.bar(-20.0, -106.0, 40.0, 17.0, 2.0, hex(0xa87a48));
        });
    }
    b.ring(0.0, -112.0, 94.0, 94.0, hex(0x8a6238), 9.0);
    b.ring(0.0, -112.0, 62.0, 62.0, hex(0x8a6238), 6.0);
    b.ball(0.0, -112.0, 14.0, hex(0xc88a4a));
    b.poly(&[(-14.0, -112.0), (14.0, -112.0), (46.0, 0.0), (-46.0, 0.0)], hex(0x9a7a58));
    b.shape("M-112 -14 Q-60 -26 0 -14 Q60 -2 112 -14 L112 2 L-112 2 Z", hex(0x5ab0d0));
    for x in [-80.0, -20.0, 60.0] {
        b.line(&[(x, -9.0), (x + 30.0, -9.0)], WHITE.alpha(0.8), 3.0);
    }
}

fn oven(b: &mut Brush) {
    b.plate(-90.0, -70.0, 180.0, 70.0, 4.0, hex(0xc8a888));
    b.shape("M-84 -70 C-88 -176 88 -176 84 -70 Z", Ink::down(-150.0, hex(0xe8c8a0), -70.0, hex(0xb88a60)));
    b.tube(26.0, -180.0, 26.0, 50.0, hex(0xb86a48));
    b.steam(39.0, -180.0, 32.0, WHITE);
    b.shape("M-38 -70 C-40 -124 40 -124 38 -70 Z", hex(0x2e1c14));
    b.flame(0.0, -72.0, 22.0, hex(0xff8a2a));
    for (x, y) in [(-58.0, -104.0), (58.0, -104.0), (0.0, -136.0)] {
        b.icon("sunflower", x, y + 14.0, 26.0);
    }
    for x in [-58.0, 52.0] {
        b.icon("bread", x, -66.0, 44.0);
    }
    b.bar(-30.0, -42.0, 60.0, 40.0, 3.0, hex(0x5a4030));
}

fn library(b: &mut Brush) {
    b.tube(-9.0, -104.0, 18.0, 104.0, hex(0x9a6a3c));
    b.plate(-56.0, -190.0, 112.0, 90.0, 3.0, hex(0x3a8a9a));
    b.bar(-47.0, -181.0, 94.0, 72.0, 2.0, hex(0x2a1c14));
    for at in 0..9 {
        let tone = [0xd8503a, 0xf0b840, 0x6aa84a, 0x8a6ac0, 0xf4ecd8][at % 5];
        b.bar(-43.0 + at as f32 * 9.8, -164.0 + (at * 7 % 11) as f32, 8.0, 54.0 - (at * 7 % 11) as f32, 1.0, hex(tone));
    }
    b.line(&[(0.0, -181.0), (0.0, -109.0)], hex(0xf4ecd8), 3.0);
    b.poly(&[(-70.0, -188.0), (0.0, -222.0), (70.0, -188.0)], hex(0xd8683a));
    leaves(b, -50.0, -194.0, 100.0, 9);
    leaves(b, -40.0, -4.0, 84.0, 8);
}

fn pond(b: &mut Brush) {
    b.oval(0.0, -24.0, 138.0, 24.0, hex(0x8a7a5a));
    b.oval(0.0, -27.0, 126.0, 19.0, hex(0x4aa0b8));
    for x in [-54.0, 14.0, 66.0] {
        b.line(&[(x - 18.0, -24.0), (x + 18.0, -24.0)], WHITE.alpha(0.7), 2.6);
    }
    for at in 0..26 {
        let x = -120.0 + at as f32 * 9.4;
        let tall = 60.0 + (at * 31 % 47) as f32;
        b.line(&[(x, -26.0), (x + 5.0, -26.0 - tall)], hex(if at % 2 == 0 { 0x5a9a44 } else { 0x7ab858 }), 4.0);
        if at % 3 == 0 {
            b.bar(x + 1.0, -34.0 - tall, 8.0, 28.0, 4.0, hex(0x7a4a2a));
        }
    }
    b.icon("lotus", -30.0, -16.0, 36.0);
    b.icon("frog", 44.0, -12.0, 36.0);
}

fn stairs(b: &mut Brush) {
    for at in 0..6 {
        let (x, y) = (-118.0 + at as f32 * 38.0, -28.0 * (at + 1) as f32);
        b.plate(x, y, 236.0 - at as f32 * 38.0, 30.0, 2.0, hex(0xd8b890).lighter(-0.02 * at as f32));
        b.bar(x + 2.0, y - 6.0, 34.0, 8.0, 4.0, hex(0x6a4a30));
        leaves(b, x + 2.0, y - 11.0, 34.0, 5);
    }
    for (art, x, y) in [("herb", -98.0, -34.0), ("potted-plant", -22.0, -90.0), ("herb", 54.0, -146.0)] {
        b.icon(art, x, y, 40.0);
    }
}

fn kite(b: &mut Brush) {
    b.trace("M6 0 C-20 -70 30 -120 0 -180", hex(0x5a4a3a), 2.6);
    b.poly(&[(0.0, -256.0), (64.0, -206.0), (0.0, -166.0), (-64.0, -206.0)], hex(0xf4ecd8));
    b.poly(&[(0.0, -256.0), (64.0, -206.0), (0.0, -206.0)], hex(0xe87a4a));
    b.poly(&[(0.0, -166.0), (-64.0, -206.0), (0.0, -206.0)], hex(0x4aa8a0));
    for at in 0..3 {
        b.within(0.0, -206.0, 1.0, at as f32 * 120.0, |b| {
            b.shape("M-3 0 C-12 -14 -9 -34 2 -42 C11 -32 11 -12 3 0 Z", hex(0xfdfdfa))
        });
    }
    b.ball(0.0, -206.0, 7.0, hex(0xd8a040));
    for (x, y, tone) in [(-4.0, -130.0, 0xf0b840), (8.0, -96.0, 0xe87a8a), (0.0, -60.0, 0x5ab0c8)] {
        b.poly(&[(x - 13.0, y - 7.0), (x, y), (x - 13.0, y + 7.0)], hex(tone));
        b.poly(&[(x + 13.0, y - 7.0), (x, y), (x + 13.0, y + 7.0)], hex(tone));
    }
}

fn glider(b: &mut Brush) {
    b.shape("M0 -70 C-60 -122 -120 -110 -148 -72 C-120 -80 -90 -74 -70 -60 C-46 -70 -20 -66 0 -54 Z", hex(0xf8f0dc));
    b.shape("M0 -70 C60 -126 120 -114 148 -78 C120 -84 92 -78 72 -62 C48 -72 20 -68 0 -54 Z", hex(0xf4dca8));
    for k in 1..4 {
        b.line(&[(0.0, -66.0), (-36.0 * k as f32, -98.0 + 6.0 * k as f32)], hex(0xb8844a), 3.0);
        b.line(&[(0.0, -66.0), (36.0 * k as f32, -102.0 + 6.0 * k as f32)], hex(0xb8844a), 3.0);
    }
    b.line(&[(0.0, -60.0), (-12.0, -22.0), (26.0, -22.0), (0.0, -60.0)], hex(0xb8844a), 3.0);
    b.bar(-24.0, -38.0, 60.0, 13.0, 6.0, hex(0x4a9ab0));
    b.ball(42.0, -34.0, 10.0, hex(0xd29a6c));
    b.shape("M34 -38 C34 -50 52 -50 52 -38 Z", hex(0xa85a34));
}

fn airship(b: &mut Brush) {
    b.shape(
        "M-162 -90 C-120 -156 110 -158 164 -90 C110 -28 -120 -28 -162 -90 Z",
        Ink::down(-146.0, hex(0xf8f2e0), -38.0, hex(0xc8b890)),
    );
    b.shape("M-130 -116 C-80 -152 80 -152 130 -116 L112 -86 C60 -104 -60 -104 -112 -86 Z", hex(0x24579e));
    for at in 0..9 {
        let x = -100.0 + at as f32 * 25.0;
        b.line(
            &[(x, -136.0 + (x / 100.0).powi(2) * 13.0), (x * 0.95, -98.0 + (x / 100.0).powi(2) * 8.0)],
            hex(0x8ac0f0),
            2.4,
        );
    }
    b.trace("M-122 -102 C-70 -126 70 -126 122 -102", hex(0x8ac0f0), 2.4);
    b.poly(&[(-146.0, -104.0), (-170.0, -140.0), (-118.0, -122.0)], hex(0x5aa048));
    b.poly(&[(-146.0, -76.0), (-170.0, -42.0), (-118.0, -58.0)], hex(0x5aa048));
    b.plate(-54.0, -38.0, 108.0, 24.0, 10.0, hex(0xb8844a));
    for at in 0..5 {
        b.oval(-40.0 + at as f32 * 20.0, -27.0, 6.0, 6.0, hex(0xbfe8f4));
    }
    leaves(b, -54.0, -40.0, 108.0, 10);
}

fn swifts(b: &mut Brush) {
    for (x, y, size, turn) in [
        (-120.0, -60.0, 1.0, -8.0),
        (-70.0, -116.0, 0.9, 10.0),
        (-20.0, -56.0, 1.1, -14.0),
        (30.0, -112.0, 1.0, 4.0),
        (82.0, -64.0, 0.95, 16.0),
        (120.0, -120.0, 0.8, -6.0),
        (126.0, -34.0, 0.8, 8.0),
        (-60.0, -20.0, 0.8, 0.0),
    ] {
        b.within(x, y, size, turn, |b| {
            b.shape("M-40 -14 C-20 -20 -8 -8 0 0 C8 -8 20 -20 40 -14 C24 -8 12 2 4 8 L8 26 L0 18 L-8 26 L-4 8 C-12 2 -24 -8 -40 -14 Z", hex(0x2a2a34));
        });
    }
}

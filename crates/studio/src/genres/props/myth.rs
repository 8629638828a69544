//! Things of high fantasy.

use super::{Prop, prop};
use crate::canvas::{Ink, ellipse};
use crate::colour::{WHITE, hex};
use crate::genres::brush::{Brush, path};

/// The things, sorted by entry.
pub(super) static PROPS: &[Prop] = &[
    prop("ancient_tree_with_a_face", 270.0, 330.0, tree),
    prop("circling_dragon", 300.0, 190.0, dragon_flying),
    prop("dwarf_forge", 260.0, 230.0, forge),
    prop("enchanted_well", 190.0, 230.0, well),
    prop("floating_island", 290.0, 230.0, island),
    prop("heap_of_treasure", 270.0, 150.0, treasure),
    prop("ivy_grown_elven_gate", 230.0, 310.0, gate),
    prop("moonlit_altar", 220.0, 296.0, altar),
    prop("mouth_of_a_crystal_cave", 290.0, 240.0, cave),
    prop("phoenix_trailing_sparks", 270.0, 190.0, phoenix),
    prop("ring_of_glowing_mushrooms", 270.0, 100.0, mushrooms),
    prop("rune_carved_standing_stone", 130.0, 270.0, rune_stone),
    prop("sleeping_dragon", 330.0, 170.0, dragon_asleep),
    prop("spiral_tower", 160.0, 400.0, tower),
    prop("stone_bridge_without_railings", 330.0, 150.0, bridge),
    prop("swarm_of_will_o_the_wisps", 300.0, 160.0, wisps),
    prop("unicorn", 240.0, 240.0, |b| b.icon("whole/unicorn", 0.0, 0.0, 230.0)),
    prop("waterfall_that_falls_upwards", 200.0, 330.0, waterfall),
];

const STONE: u32 = 0x8e9096;

fn rune(b: &mut Brush, x: f32, y: f32, r: f32, kind: usize) {
    let tone = b.kit.glow2;
    match kind % 4 {
        0 => b.ray(
            &[(x - r * 0.4, y + r), (x - r * 0.4, y - r), (x + r * 0.5, y - r * 0.3), (x - r * 0.4, y + r * 0.2)],
            tone,
            3.4,
        ),
        1 => b.ray(&[(x, y + r), (x, y - r), (x + r * 0.6, y - r * 0.2)], tone, 3.4),
        2 => b.ray(&[(x - r * 0.6, y + r), (x, y - r), (x + r * 0.6, y + r), (x - r * 0.4, y)], tone, 3.4),
        _ => b.ray(&[(x - r * 0.4, y - r), (x + r * 0.5, y), (x - r * 0.4, y + r)], tone, 3.4),
    }
}

fn rune_stone(b: &mut Brush) {
    b.shape(
        "M-56 0 L-48 -190 Q-44 -262 4 -264 Q48 -258 50 -190 L58 0 Z",
        Ink::Line(-56.0, 0.0, hex(STONE).lighter(0.08).opaque(), 58.0, 0.0, hex(STONE).lighter(-0.16).opaque()),
    );
    for at in 0..5 {
        rune(b, -4.0 + (at % 2) as f32 * 12.0, -222.0 + at as f32 * 42.0, 13.0, at);
    }
    b.glow(0.0, -140.0, 120.0, b.kit.glow2, 0.45);
    b.soft(-20.0, -10.0, 60.0, 18.0, hex(0x4f7a3c), 0.9);
    b.trace("M-52 -40 C-30 -60 -44 -90 -24 -110", hex(0x5a8a44), 5.0);
}

fn tower(b: &mut Brush) {
    b.poly(
        &[(-46.0, 0.0), (-34.0, -290.0), (34.0, -290.0), (46.0, 0.0)],
        Ink::Line(-46.0, 0.0, hex(0xe0dcd4).opaque(), 46.0, 0.0, hex(0x8a8890).opaque()),
    );
    for at in 0..6 {
        let y = -20.0 - at as f32 * 48.0;
        b.trace(
            &format!("M-{} {y} C-20 {} 20 {} {} {}", 60 - at * 3, y + 14.0, y - 18.0, 60 - at * 3, y - 30.0),
            hex(0xb8b2a8),
            11.0,
        );
        b.trace(
            &format!("M-{} {y} C-20 {} 20 {} {} {}", 60 - at * 3, y + 9.0, y - 23.0, 60 - at * 3, y - 35.0),
            hex(0xf0ece4),
            4.0,
        );
    }
    b.plate(-52.0, -312.0, 104.0, 26.0, 4.0, hex(0xd0ccc4));
    b.poly(
        &[(-54.0, -310.0), (0.0, -396.0), (54.0, -310.0)],
        Ink::Line(-54.0, 0.0, b.kit.cloth.lighter(0.08).opaque(), 54.0, 0.0, b.kit.cloth.lighter(-0.16).opaque()),
    );
    for (x, y) in [(0.0, -262.0), (-14.0, -160.0), (14.0, -74.0)] {
        b.bar(x - 9.0, y - 15.0, 18.0, 30.0, 9.0, hex(0xffe09a));
        b.glow(x, y, 30.0, hex(0xffd070), 0.5);
    }
    b.bar(-15.0, -44.0, 30.0, 44.0, 15.0, hex(0x5a3a24));
}

fn well(b: &mut Brush) {
    let tone = b.kit.glow2;
    for x in [-66.0, 58.0] {
        b.bar(x, -176.0, 9.0, 130.0, 2.0, hex(0x6a4a30));
    }
    b.poly(&[(-96.0, -168.0), (0.0, -226.0), (96.0, -168.0)], hex(0x8a4a3a));
    b.line(&[(-62.0, -146.0), (62.0, -146.0)], hex(0x6a4a30), 8.0);
    b.line(&[(0.0, -146.0), (0.0, -92.0)], hex(0xc8a870), 3.0);
    b.icon("bucket", 0.0, -70.0, 36.0);
    b.oval(0.0, -72.0, 80.0, 20.0, hex(0x6a6c72));
    b.lit(ellipse(0.0, -72.0, 66.0, 14.0), tone);
    b.shape("M-84 -70 Q0 -40 84 -70 L78 -4 Q0 14 -78 -4 Z", hex(STONE));
    for (x, y) in
        [(-50.0, -46.0), (-14.0, -38.0), (26.0, -40.0), (58.0, -50.0), (-36.0, -18.0), (4.0, -12.0), (42.0, -18.0)]
    {
        b.ring(x, y, 17.0, 11.0, hex(0x5e6066), 2.4);
    }
    for at in 0..9 {
        b.lamp(-50.0 + at as f32 * 12.6, -84.0 - (at * 37 % 60) as f32, 2.6, tone);
    }
    b.glow(0.0, -84.0, 120.0, tone, 0.6);
}

fn dragon_asleep(b: &mut Brush) {
    let (skin, dark) = (hex(0xb0402e), hex(0x7a261e));
    b.trace("M120 -20 C170 -30 160 -70 120 -74", skin, 20.0);
    b.shape(
        "M-110 -20 C-120 -110 20 -160 96 -96 C140 -60 130 -4 100 -4 L-90 -4 Z",
        Ink::down(-140.0, skin.lighter(0.07), 0.0, dark),
    );
    b.shape(
        "M-40 -104 C-30 -160 40 -176 92 -150 C80 -126 66 -116 70 -88 C50 -104 34 -88 30 -70 C10 -92 -14 -92 -40 -104 Z",
        dark.lighter(0.06),
    );
    b.trace("M-40 -104 L92 -150 M-30 -102 L70 -90 M-20 -100 L30 -72", dark.lighter(-0.08), 3.4);
    for at in 0..8 {
        let t = at as f32 / 7.0;
        let (x, y) = (-90.0 + t * 190.0, -70.0 - (t * std::f32::consts::PI).sin() * 62.0);
        b.poly(&[(x - 9.0, y + 8.0), (x, y - 18.0), (x + 9.0, y + 8.0)], hex(0xe8b050));
    }
    b.shape("M-162 -18 C-166 -52 -130 -70 -100 -64 C-78 -60 -70 -30 -80 -6 L-140 -4 Z", skin.lighter(0.04));
    b.poly(&[(-100.0, -62.0), (-84.0, -98.0), (-84.0, -56.0)], hex(0xeedcb0));
    b.trace("M-124 -42 Q-114 -34 -104 -42", hex(0x2a1010), 4.0);
    b.oval(-156.0, -22.0, 4.0, 3.4, hex(0x2a1010));
    b.steam(-162.0, -30.0, 26.0, hex(0xd8d0cc));
    b.bar(-80.0, -14.0, 54.0, 14.0, 7.0, skin.lighter(-0.06));
    for at in 0..4 {
        b.poly(
            &[(-84.0 + at as f32 * 14.0, -4.0), (-80.0 + at as f32 * 14.0, 2.0), (-74.0 + at as f32 * 14.0, -6.0)],
            hex(0xf0e8d0),
        );
    }
}

fn bridge(b: &mut Brush) {
    b.shape(
        "M-164 0 L-164 -56 Q0 -180 164 -56 L164 0 L110 0 C96 -84 -96 -84 -110 0 Z",
        Ink::down(-130.0, hex(STONE).lighter(0.1), 0.0, hex(STONE).lighter(-0.16)),
    );
    b.trace("M-164 -56 Q0 -180 164 -56", hex(0xb8bac0), 12.0);
    for at in 0..9 {
        let angle = std::f32::consts::PI * (1.0 + at as f32 / 8.0);
        b.line(
            &[(angle.cos() * 108.0, angle.sin() * 66.0 + 2.0), (angle.cos() * 130.0, angle.sin() * 90.0)],
            hex(0x5e6066),
            3.0,
        );
    }
    b.shape("M-104 0 C-90 -20 90 -20 104 0 Z", hex(0x5aa0b8));
    for x in [-40.0, 0.0, 40.0] {
        b.line(&[(x - 14.0, -6.0), (x + 14.0, -6.0)], WHITE.alpha(0.7), 2.4);
    }
}

fn mushrooms(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    for at in 0..11 {
        let angle = at as f32 / 11.0 * std::f32::consts::TAU - 1.57;
        let (x, y) = (angle.cos() * 110.0, -26.0 + angle.sin() * 22.0);
        let size = 1.0 + 0.25 * angle.sin();
        let tone = if at % 2 == 0 { a } else { c };
        b.within(x, y, size, 0.0, |b| {
            b.shape("M-6 0 Q-3 -16 -4 -26 L4 -26 Q3 -16 6 0 Z", hex(0xf0e8d8));
            b.lit(path("M-20 -22 C-18 -52 18 -52 20 -22 Q0 -14 -20 -22 Z"), tone);
            for (dx, dy) in [(-8.0, -32.0), (5.0, -38.0), (10.0, -28.0)] {
                b.lit(ellipse(dx, dy, 3.0, 2.6), WHITE);
            }
            b.glow(0.0, -28.0, 36.0, tone, 0.7);
        });
    }
    b.glow(0.0, -26.0, 120.0, a, 0.3);
}

fn treasure(b: &mut Brush) {
    b.shape(
        "M-132 0 C-90 -40 -60 -110 0 -122 C60 -112 96 -40 132 0 Z",
        Ink::down(-122.0, hex(0xf8d45c), 0.0, hex(0xb07a1e)),
    );
    for at in 0..70 {
        let t = (at * 61 % 97) as f32 / 97.0;
        let u = (at * 37 % 89) as f32 / 89.0;
        let x = (t * 2.0 - 1.0) * (124.0 - 100.0 * u);
        b.oval(x, -6.0 - u * 104.0, 9.0, 5.4, hex([0xffe890, 0xd89a2a, 0xf4c444][at % 3]));
        b.ring(x, -6.0 - u * 104.0, 9.0, 5.4, hex(0x9a6a18), 0.9);
    }
    b.icon("crown", -10.0, -96.0, 66.0);
    b.icon("gem-stone", 56.0, -34.0, 44.0);
    b.icon("trophy", -74.0, -20.0, 66.0);
    for (x, y, tone) in
        [(20.0, -28.0, 0xd83a4a), (-24.0, -56.0, 0x3ac08a), (90.0, -10.0, 0xa84ad8), (-104.0, -10.0, 0x3a8ae0)]
    {
        b.ball(x, y, 9.0, hex(tone));
    }
    b.glow(0.0, -60.0, 130.0, hex(0xffd860), 0.4);
}

fn forge(b: &mut Brush) {
    b.plate(-118.0, -110.0, 140.0, 110.0, 4.0, hex(0x6a6260));
    b.poly(&[(-110.0, -160.0), (14.0, -160.0), (-14.0, -226.0), (-80.0, -226.0)], hex(0x56504e));
    for x in [-110.0, 4.0] {
        b.bar(x, -160.0, 10.0, 54.0, 1.0, hex(0x56504e));
    }
    b.bar(-98.0, -124.0, 100.0, 18.0, 5.0, hex(0x2a1c18));
    for (x, s) in [(-74.0, 19.0), (-48.0, 26.0), (-22.0, 19.0)] {
        b.flame(x, -110.0, s, hex(0xff8a2a));
    }
    for (x, y) in [(-90.0, -70.0), (-50.0, -78.0), (-8.0, -66.0), (-70.0, -34.0), (-26.0, -36.0)] {
        b.ring(x, y, 20.0, 12.0, hex(0x4a4442), 2.4);
    }
    b.bar(60.0, -34.0, 48.0, 34.0, 2.0, hex(0x6a4a30));
    b.shape("M34 -62 L60 -66 L120 -66 L122 -52 L100 -48 L94 -34 L72 -34 L68 -48 Q46 -48 34 -62 Z", hex(0x5c6268));
    b.lit(path("M60 -72 L112 -72 L112 -67 L60 -67 Z"), hex(0xffa040));
    b.icon("hammer", 96.0, -70.0, 56.0);
    b.steam(-46.0, -226.0, 36.0, hex(0x8a8480));
}

fn gate(b: &mut Brush) {
    let stone = hex(0xd8d8cc);
    b.trace("M-84 0 L-84 -150 C-84 -250 -20 -270 0 -300 C20 -270 84 -250 84 -150 L84 0", stone.lighter(-0.12), 32.0);
    b.trace("M-84 0 L-84 -150 C-84 -250 -20 -270 0 -300 C20 -270 84 -250 84 -150 L84 0", stone, 22.0);
    b.trace("M-60 0 L-60 -150 C-56 -220 -16 -236 0 -256 C16 -236 56 -220 60 -150 L60 0", hex(0xe8c860), 4.0);
    b.shape("M-58 0 L-58 -150 C-54 -216 -14 -232 0 -250 C14 -232 54 -216 58 -150 L58 0 Z", b.kit.glow2.alpha(0.22));
    for at in 0..54 {
        let t = at as f32 / 53.0;
        let (x, y) = if t < 0.4 {
            (-84.0, -150.0 * t / 0.4)
        } else if t > 0.7 {
            (84.0, -150.0 * (1.0 - t) / 0.3)
        } else {
            ((t - 0.55) / 0.15 * 74.0, -250.0 + ((t - 0.55) / 0.15).powi(2) * 90.0)
        };
        let (dx, dy) = ((at * 29 % 31) as f32 - 15.0, (at * 17 % 23) as f32 - 11.0);
        b.within(x + dx, y + dy, 1.0, (at * 47 % 360) as f32, |b| {
            b.shape("M0 -11 L9 -3 L6 9 L-6 9 L-9 -3 Z", hex(if at % 2 == 0 { 0x4f9040 } else { 0x6cb050 }))
        });
    }
    b.lamp(0.0, -276.0, 8.0, b.kit.glow2);
    b.glow(0.0, -120.0, 110.0, b.kit.glow2, 0.35);
}

fn tree(b: &mut Brush) {
    b.shape(
        "M-90 0 C-50 -30 -62 -110 -66 -180 L66 -180 C62 -110 54 -30 96 0 Z",
        Ink::Line(-70.0, 0.0, hex(0x8a6644).opaque(), 70.0, 0.0, hex(0x4a3220).opaque()),
    );
    b.line(&[(-50.0, -170.0), (-110.0, -240.0)], hex(0x6a4a30), 22.0);
    b.line(&[(50.0, -170.0), (112.0, -236.0)], hex(0x5a3e28), 22.0);
    for (x, y, r) in [
        (-104.0, -250.0, 54.0),
        (104.0, -250.0, 54.0),
        (-50.0, -284.0, 56.0),
        (50.0, -284.0, 56.0),
        (0.0, -268.0, 62.0),
        (-76.0, -214.0, 36.0),
        (78.0, -212.0, 36.0),
    ] {
        b.ball(x, y, r * 0.8, hex(0x4f8a3e).lighter(((x as i32) % 3) as f32 * 0.02));
    }
    for sign in [-1.0, 1.0] {
        b.trace(&format!("M{} -146 Q{} -160 {} -146", sign * 44.0, sign * 26.0, sign * 10.0), hex(0x3a2616), 7.0);
        b.oval(sign * 26.0, -132.0, 14.0, 10.0, hex(0x24160c));
        b.lit(ellipse(sign * 26.0, -132.0, 6.4, 6.4), hex(0xffe070));
        b.glow(sign * 26.0, -132.0, 24.0, hex(0xffd040), 0.6);
    }
    b.shape("M-8 -128 C-24 -96 -20 -88 0 -86 C20 -88 22 -96 8 -128 Z", hex(0x7a5838));
    b.shape("M-34 -66 Q0 -84 34 -66 Q16 -44 0 -44 Q-16 -44 -34 -66 Z", hex(0x24160c));
    b.shape("M-26 -50 C-30 -10 -10 0 0 8 C10 0 30 -10 26 -50 Q0 -36 -26 -50 Z", hex(0x9ab06a));
}

fn cave(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.shape(
        "M-142 0 C-140 -130 -80 -226 0 -232 C84 -226 140 -140 142 0 Z",
        Ink::down(-232.0, hex(0x84808c), 0.0, hex(0x4c4854)),
    );
    b.shape("M-96 0 C-94 -110 -56 -170 0 -172 C58 -168 94 -108 96 0 Z", hex(0x141024));
    b.lit(path("M-70 0 C-64 -80 -40 -120 0 -122 C40 -118 66 -80 70 0 Z"), tone.mix(hex(0x1a1030), 0.55));
    for (x, h, lean) in [
        (-84.0, 90.0, -10.0),
        (-52.0, 56.0, 8.0),
        (-20.0, 34.0, -4.0),
        (24.0, 44.0, 6.0),
        (56.0, 76.0, -6.0),
        (86.0, 104.0, 12.0),
    ] {
        b.lit(
            path(&format!("M{} 0 L{} {} L{} {} L{} 0 Z", x - 13.0, x - 9.0 + lean, -h * 0.8, x + lean, -h, x)),
            tone.mix(WHITE, 0.45),
        );
        b.lit(path(&format!("M{x} 0 L{} {} L{} {} L{} 0 Z", x + lean, -h, x + 10.0 + lean, -h * 0.7, x + 13.0)), tone);
    }
    for (x, h) in [(-46.0, 40.0), (0.0, 54.0), (44.0, 36.0)] {
        b.lit(path(&format!("M{} -160 L{x} {} L{} -160 Z", x - 10.0, -160.0 + h, x + 10.0)), tone);
    }
    b.glow(0.0, -60.0, 150.0, tone, 0.6);
}

fn altar(b: &mut Brush) {
    // The moon stands above, and its light falls on the slab.
    b.glow(0.0, -262.0, 70.0, hex(0xdfe9ff), 0.8);
    b.oval(0.0, -262.0, 30.0, 30.0, hex(0xf2f5ff));
    for (x, y, r) in [(-9.0, -270.0, 7.0), (10.0, -256.0, 9.0), (-4.0, -250.0, 4.0)] {
        b.oval(x, y, r, r, hex(0xd5dcee));
    }
    b.poly(&[(-26.0, -250.0), (26.0, -250.0), (90.0, -94.0), (-90.0, -94.0)], hex(0xdfe9ff).alpha(0.26));
    b.plate(-104.0, -22.0, 208.0, 22.0, 3.0, hex(STONE).lighter(-0.06));
    b.plate(-70.0, -74.0, 140.0, 54.0, 2.0, hex(STONE));
    b.plate(-92.0, -94.0, 184.0, 24.0, 4.0, hex(0xc8ccd8));
    for at in 0..3 {
        rune(b, -40.0 + at as f32 * 40.0, -48.0, 13.0, at);
    }
    b.shape("M-26 -116 Q0 -84 26 -116 Z", hex(0xb8bcc8));
    b.oval(0.0, -116.0, 26.0, 6.0, hex(0xeaf2ff));
    b.bar(-9.0, -100.0, 18.0, 7.0, 2.0, hex(0x9a9eaa));
    for x in [-74.0, 74.0] {
        b.bar(x - 6.0, -128.0, 12.0, 36.0, 2.0, hex(0xf4ecd8));
        b.flame(x, -128.0, 8.0, hex(0xbfd8ff));
    }
    b.glow(0.0, -120.0, 130.0, hex(0xdfe9ff), 0.5);
}

fn waterfall(b: &mut Brush) {
    b.shape("M-94 0 C-100 -60 -80 -70 -84 -130 L-56 -130 L-50 0 Z", hex(0x6a6c74));
    b.shape("M94 0 C100 -60 80 -70 84 -130 L56 -130 L50 0 Z", hex(0x5a5c64));
    b.oval(0.0, -8.0, 92.0, 15.0, hex(0x4a9ab8));
    b.shape(
        "M-44 -8 C-36 -120 -54 -220 -76 -300 Q0 -336 76 -300 C54 -220 36 -120 44 -8 Z",
        Ink::down(-310.0, hex(0xdff6ff), 0.0, hex(0x5ab0d8)),
    );
    for at in 0..7 {
        let x = -36.0 + at as f32 * 12.0;
        b.trace(&format!("M{x} -14 C{} -120 {} -200 {} -290", x * 0.9, x * 1.2, x * 1.8), WHITE.alpha(0.75), 3.4);
    }
    for (x, y) in [(-22.0, -96.0), (24.0, -150.0), (-14.0, -210.0)] {
        b.line(&[(x - 12.0, y + 12.0), (x, y - 4.0), (x + 12.0, y + 12.0)], WHITE, 5.0);
    }
    for at in 0..14 {
        b.soft(-90.0 + at as f32 * 14.0, -304.0 - (at * 31 % 19) as f32, 26.0, 17.0, WHITE, 0.7);
        b.oval(-84.0 + at as f32 * 13.0, -320.0 + (at * 23 % 30) as f32, 4.0, 5.0, hex(0xbfe8ff));
    }
    b.glow(0.0, -250.0, 110.0, hex(0xbfe8ff), 0.4);
}

fn dragon_flying(b: &mut Brush) {
    let (skin, dark) = (hex(0xa8382a), hex(0x6a1e1a));
    b.shape("M-10 -86 C-50 -170 -120 -188 -148 -160 C-124 -156 -118 -138 -116 -120 C-98 -134 -84 -122 -76 -102 C-58 -116 -36 -100 -24 -70 Z", dark.lighter(0.08));
    b.shape("M10 -92 C40 -176 106 -196 144 -172 C122 -164 116 -146 114 -128 C98 -140 84 -126 76 -106 C58 -118 40 -100 28 -72 Z", skin);
    b.trace("M-130 -40 C-96 -20 -70 -64 -30 -70", skin.lighter(-0.05), 13.0);
    b.poly(&[(-128.0, -52.0), (-152.0, -30.0), (-120.0, -26.0)], dark);
    b.shape(
        "M-50 -66 C-30 -98 30 -104 58 -84 C64 -60 10 -44 -50 -66 Z",
        Ink::down(-100.0, skin.lighter(0.07), -50.0, dark),
    );
    b.trace("M50 -82 C76 -84 84 -104 100 -112", skin, 17.0);
    b.shape("M90 -122 C100 -136 124 -130 146 -112 L140 -100 L104 -98 Z", skin.lighter(0.04));
    b.poly(&[(96.0, -126.0), (82.0, -146.0), (106.0, -130.0)], hex(0xeedcb0));
    b.oval(114.0, -117.0, 4.0, 3.6, hex(0xffe050));
    b.line(&[(10.0, -54.0), (2.0, -34.0), (12.0, -28.0)], dark, 8.0);
    b.line(&[(34.0, -60.0), (34.0, -38.0), (44.0, -34.0)], dark, 8.0);
}

fn island(b: &mut Brush) {
    b.shape(
        "M-136 -120 Q0 -96 136 -120 C110 -60 50 -50 30 -4 C10 -40 -20 -20 -40 -50 C-80 -40 -110 -80 -136 -120 Z",
        Ink::down(-120.0, hex(0x8a7260), 0.0, hex(0x4a3a34)),
    );
    b.shape("M-140 -120 C-110 -150 110 -150 140 -120 Q0 -92 -140 -120 Z", hex(0x6aa84a));
    b.shape("M-70 -112 L-62 -112 C-60 -70 -56 -40 -60 -10 L-72 -10 Z", hex(0xcfeefa));
    b.icon("castle", 30.0, -122.0, 100.0);
    b.icon("evergreen-tree", -84.0, -124.0, 66.0);
    b.icon("deciduous-tree", 100.0, -122.0, 56.0);
    for x in [-90.0, 0.0, 80.0] {
        b.soft(x, -50.0, 60.0, 12.0, WHITE, 0.5);
    }
}

fn phoenix(b: &mut Brush) {
    for at in 0..22 {
        let t = at as f32 / 21.0;
        b.lamp(
            -40.0 - t * 84.0 + (at * 13 % 17) as f32,
            -50.0 + t * 36.0 + (at * 29 % 31) as f32 - 15.0,
            3.6 - 2.0 * t,
            hex(if at % 2 == 0 { 0xffd040 } else { 0xff7a20 }),
        );
    }
    for (turn, long) in [(200.0, 116.0), (216.0, 126.0), (232.0, 108.0)] {
        b.within(-10.0, -80.0, 1.0, turn, |b| {
            b.shape(
                &format!(
                    "M-8 0 C-14 {} 0 {} 4 {} C10 {} 12 {} 8 0 Z",
                    -long * 0.4,
                    -long * 0.8,
                    -long,
                    -long * 0.7,
                    -long * 0.3
                ),
                hex(0xff8a20),
            )
        });
    }
    b.icon("phoenix-bird", 30.0, -14.0, 170.0);
    b.glow(20.0, -96.0, 140.0, hex(0xff9a30), 0.5);
}

fn wisps(b: &mut Brush) {
    let (a, c) = (b.kit.glow2, b.kit.glow);
    for (at, (x, y)) in [
        (-120.0, -60.0),
        (-76.0, -110.0),
        (-34.0, -46.0),
        (10.0, -120.0),
        (50.0, -66.0),
        (96.0, -112.0),
        (128.0, -50.0),
        (-10.0, -84.0),
    ]
    .into_iter()
    .enumerate()
    {
        let tone = if at % 2 == 0 { a } else { c };
        b.ray_along(
            &format!("M{} {} C{} {} {} {} {x} {y}", x - 34.0, y + 26.0, x - 20.0, y + 8.0, x - 16.0, y + 18.0),
            tone,
            3.0,
        );
        b.lamp(x, y, 9.0, tone);
        b.glow(x, y, 54.0, tone, 0.7);
    }
}

//! Creatures of the genres: animals of the art pack in the genre's dress, and some that are drawn here.

use super::brush::{Brush, path};
use super::fitting::metal_in;
use super::kit::Genre;
use crate::canvas::{Ink, ellipse};
use crate::colour::{WHITE, hex};

/// A creature by its entry.
pub(super) struct Beast {
    pub id: &'static str,
    /// Its longer side, where a person has two hundred.
    pub side: f32,
    pub draw: fn(&mut Brush),
}

const fn beast(id: &'static str, side: f32, draw: fn(&mut Brush)) -> Beast {
    Beast { id, side, draw }
}

/// Every creature.
static BEASTS: &[Beast] = &[
    beast("alsatian_dog", 190.0, |b| b.icon_in("guide-dog", Some(hex(0x8a6238)), 0.0, 0.0, 180.0, 0)),
    beast("baby_dragon", 190.0, |b| b.icon("dragon", 0.0, 0.0, 180.0)),
    beast("barge_horse", 230.0, |b| {
        b.icon("horse", 0.0, 0.0, 220.0);
        b.trace("M-30 -120 Q0 -96 26 -124", hex(0x6a4224), 9.0);
    }),
    beast("brass_owl", 190.0, |b| {
        b.icon("owl", 0.0, 0.0, 180.0);
        metal_in(b, Genre::Steampunk);
        b.gear(0.0, -52.0, 19.0, hex(0xe0b048));
        b.gear(19.0, -34.0, 12.0, hex(0xb87838));
    }),
    beast("carrier_pigeon", 180.0, pigeon),
    beast("chrome_plated_raven", 190.0, |b| {
        b.icon("blackbird", 0.0, 0.0, 180.0);
        metal_in(b, Genre::Cyberpunk);
        b.lamp(-40.0, -128.0, 5.0, hex(0xff4a5a));
    }),
    beast("clockwork_tortoise", 200.0, |b| {
        b.icon("turtle", 0.0, 0.0, 190.0);
        metal_in(b, Genre::Steampunk);
        b.gear(10.0, -64.0, 26.0, hex(0xe0b048));
        b.gear(44.0, -46.0, 14.0, hex(0xb87838));
        b.line(&[(70.0, -92.0), (70.0, -116.0)], hex(0xd8a848), 5.0);
        b.ring(62.0, -124.0, 9.0, 9.0, hex(0xd8a848), 5.0);
        b.ring(78.0, -124.0, 9.0, 9.0, hex(0xd8a848), 5.0);
    }),
    beast("crow_with_a_ring", 190.0, |b| {
        b.icon("blackbird", 0.0, 0.0, 180.0);
        b.ring(-87.0, -102.0, 11.0, 12.0, hex(0xf0c040), 5.0);
        b.ball(-87.0, -116.0, 6.0, hex(0x4ad0f0));
    }),
    beast("drone_the_size_of_a_wren", 180.0, drone),
    beast("furry_little_stowaway", 180.0, stowaway),
    beast("goat", 190.0, |b| b.icon("goat", 0.0, 0.0, 180.0)),
    beast("hairless_sled_beast", 220.0, sled_beast),
    beast("hen", 180.0, |b| b.icon("whole/hen", 0.0, 0.0, 170.0)),
    beast("mastiff", 190.0, |b| b.icon_in("dog", Some(hex(0xa8825a)), 0.0, 0.0, 180.0, 0)),
    beast("messenger_pigeon", 180.0, pigeon),
    beast("mule", 220.0, |b| {
        b.icon("donkey", 0.0, 0.0, 210.0);
        b.bar(-34.0, -128.0, 66.0, 46.0, 8.0, hex(0x9a6a3c));
        b.bar(-34.0, -128.0, 66.0, 14.0, 6.0, hex(0xb88450));
    }),
    beast("rat_with_a_glowing_collar", 180.0, |b| {
        b.icon("rat", 0.0, 0.0, 170.0);
        let tone = b.kit.glow2;
        b.ray_along("M-42 -92 Q-26 -62 -34 -40", tone, 7.0);
        b.glow(-36.0, -66.0, 54.0, tone, 0.7);
    }),
    beast("robot_crane", 230.0, |b| {
        b.icon("flamingo", 0.0, 0.0, 220.0);
        metal_in(b, Genre::DigitalFuturism);
        b.ray_along("M-40 -112 Q0 -140 40 -110", b.kit.glow2, 4.0);
        b.hoop(0.0, 0.0, 70.0, 9.0, hex(0x8ad8f8), 2.0);
    }),
    beast("robot_dog", 190.0, |b| {
        b.icon("dog", 0.0, 0.0, 180.0);
        metal_in(b, Genre::Cyberpunk);
        let tone = b.kit.glow;
        b.neon(-26.0, -74.0, 52.0, 6.0, tone);
        b.lamp(0.0, -58.0, 6.0, tone);
    }),
    beast("robot_gardener", 210.0, robot_gardener),
    beast("shaggy_camel", 240.0, |b| {
        b.icon("two-hump-camel", 0.0, 0.0, 230.0);
        for at in 0..14 {
            let x = -62.0 + at as f32 * 9.6;
            b.line(&[(x, -92.0 + (at % 3) as f32 * 5.0), (x - 4.0, -62.0 + (at % 2) as f32 * 6.0)], hex(0x9a6a34), 6.0);
        }
    }),
    beast("six_limbed_alien_trader", 220.0, trader),
    beast("stray_cat", 180.0, |b| b.icon("cat", 0.0, 0.0, 170.0)),
    beast("tabby_cat_on_a_crate", 220.0, |b| {
        b.plate(-70.0, -86.0, 140.0, 86.0, 3.0, hex(0xa87a48));
        for y in [-58.0, -30.0] {
            b.line(&[(-70.0, y), (70.0, y)], hex(0x6e4c28), 3.0);
        }
        b.line(&[(-64.0, -80.0), (64.0, -6.0)], hex(0x8a6236), 10.0);
        b.icon("cat", 0.0, -84.0, 130.0);
    }),
    beast("talking_raven", 200.0, |b| {
        b.icon("blackbird", 10.0, 0.0, 170.0);
        b.icon("speech-balloon", -64.0, -118.0, 66.0);
    }),
    beast("tame_heron", 230.0, |b| b.icon_in("flamingo", Some(hex(0x9ab0c4)), 0.0, 0.0, 220.0, 0)),
    beast("terrier", 190.0, |b| b.icon_in("dog", Some(hex(0xc8a070)), 0.0, 0.0, 180.0, 0)),
    beast("three_legged_dog", 200.0, three_legged),
    beast("white_cat", 180.0, |b| b.icon_in("cat", Some(hex(0xf4f4f2)), 0.0, 0.0, 170.0, 0)),
    beast("white_stag", 240.0, |b| {
        b.icon_in("deer", Some(hex(0xf6f6f4)), 0.0, 0.0, 230.0, 0);
        b.glow(0.0, -110.0, 150.0, hex(0xdfeaff), 0.3);
    }),
    beast("winged_lizard", 220.0, |b| {
        b.shape("M0 -70 C-40 -150 -110 -170 -126 -120 C-104 -126 -96 -112 -92 -98 C-76 -110 -64 -98 -58 -82 C-40 -92 -20 -80 0 -60 Z", hex(0x3a8a7a));
        b.shape("M10 -70 C40 -160 110 -180 126 -130 C104 -134 98 -116 92 -102 C78 -112 66 -102 58 -84 C42 -92 26 -80 10 -60 Z", hex(0x4aa08c));
        b.icon("lizard", 0.0, 0.0, 170.0);
    }),
    beast("wolf_with_silver_eyes", 190.0, wolf),
];

/// The creature of an entry.
pub(super) fn find(id: &str) -> Option<&'static Beast> {
    BEASTS.iter().find(|beast| beast.id == id)
}

fn pigeon(b: &mut Brush) {
    b.icon_in("bird", Some(hex(0x9aa4b4)), 0.0, 0.0, 165.0, 0);
    b.within(14.0, -26.0, 1.0, -14.0, |b| {
        b.bar(-20.0, -9.0, 40.0, 18.0, 9.0, hex(0xd8a848));
        b.bar(-14.0, -5.0, 28.0, 5.0, 2.0, WHITE.alpha(0.6));
    });
}

fn drone(b: &mut Brush) {
    let tone = b.kit.glow2;
    for sign in [-1.0, 1.0] {
        b.line(&[(sign * 20.0, -100.0), (sign * 62.0, -118.0)], hex(0xd0d8e0), 7.0);
        b.oval(sign * 64.0, -126.0, 42.0, 7.0, WHITE.alpha(0.6));
        b.hoop(sign * 64.0, -126.0, 42.0, 7.0, tone, 2.0);
    }
    b.shape(
        "M-44 -96 C-40 -134 40 -134 44 -96 C30 -66 -30 -66 -44 -96 Z",
        Ink::down(-130.0, hex(0xfcfeff), -70.0, hex(0xa8b8c8)),
    );
    b.ball(0.0, -94.0, 17.0, hex(0x1c2c40));
    b.lamp(0.0, -94.0, 7.0, tone);
    b.poly(&[(40.0, -104.0), (70.0, -92.0), (42.0, -88.0)], hex(0xe0e8f0));
    b.soft(0.0, -4.0, 46.0, 7.0, hex(0x1a2030), 0.4);
}

fn stowaway(b: &mut Brush) {
    let fur = hex(0xb8743c);
    for at in 0..26 {
        let angle = at as f32 / 26.0 * std::f32::consts::TAU;
        let (x, y) = (angle.cos() * 58.0, -70.0 + angle.sin() * 62.0);
        b.line(
            &[(x * 0.7, -70.0 + (y + 70.0) * 0.7), (x * 1.12, -70.0 + (y + 70.0) * 1.12)],
            fur.lighter(if at % 2 == 0 { 0.03 } else { -0.05 }),
            15.0,
        );
    }
    b.oval(0.0, -70.0, 56.0, 58.0, fur);
    for sign in [-1.0, 1.0] {
        b.shape(
            &format!(
                "M{} -116 Q{} -168 {} -130 Q{} -112 {} -108 Z",
                sign * 22.0,
                sign * 62.0,
                sign * 64.0,
                sign * 50.0,
                sign * 36.0
            ),
            fur.lighter(-0.06),
        );
        b.oval(sign * 20.0, -86.0, 17.0, 19.0, WHITE);
        b.oval(sign * 18.0, -84.0, 10.0, 12.0, hex(0x2a1c30));
        b.oval(sign * 18.0 - 3.0, -89.0, 3.6, 4.0, WHITE);
        b.oval(sign * 24.0, -6.0, 20.0, 10.0, fur.lighter(-0.1));
    }
    b.oval(0.0, -60.0, 8.0, 6.0, hex(0x3a2028));
    b.trace("M-16 -48 Q0 -34 16 -48", hex(0x5a2c20), 3.4);
    b.oval(0.0, -34.0, 32.0, 24.0, fur.lighter(0.13));
}

fn sled_beast(b: &mut Brush) {
    let hide = hex(0xb89aa4);
    for x in [-68.0, -38.0, 30.0, 62.0] {
        b.tube(x - 12.0, -64.0, 24.0, 64.0, hide.lighter(-0.05));
        b.oval(x, -3.0, 16.0, 6.0, hide.lighter(-0.14));
    }
    b.shape("M-92 -80 C-90 -130 60 -134 84 -104 C110 -130 128 -120 126 -96 C124 -76 100 -74 88 -72 C70 -40 -80 -36 -92 -80 Z", Ink::down(-130.0, hide.lighter(0.1), -44.0, hide.lighter(-0.12)));
    b.trace("M-90 -84 C-112 -84 -116 -62 -108 -48", hide, 9.0);
    for x in [-50.0, -20.0, 10.0, 40.0] {
        b.trace(&format!("M{x} -118 Q{} -88 {} -58", x - 8.0, x + 2.0), hide.lighter(-0.12), 3.0);
    }
    b.oval(104.0, -104.0, 5.0, 6.0, hex(0x24161c));
    b.trace("M112 -84 Q120 -82 126 -90", hex(0x6a4450), 3.0);
    b.shape("M92 -122 Q98 -150 108 -152 Q108 -134 104 -118 Z", hex(0xeee2c8));
    b.trace("M76 -128 Q64 -84 74 -52", hex(0xa03a2a), 11.0);
    b.trace("M70 -90 C20 -84 -60 -70 -118 -40", hex(0x6a4224), 5.0);
    b.plate(-132.0, -22.0, 46.0, 8.0, 3.0, hex(0x8a6238));
}

fn robot_gardener(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.tube(-40.0, -120.0, 80.0, 90.0, hex(0xf0f4f8));
    b.shape("M-42 -120 C-42 -176 42 -176 42 -120 Z", hex(0xf8fbfd));
    b.bar(-28.0, -146.0, 56.0, 20.0, 10.0, hex(0x1c2c40));
    b.lamp(-12.0, -136.0, 4.6, tone);
    b.lamp(12.0, -136.0, 4.6, tone);
    for x in [-26.0, 26.0] {
        b.wheel(x, -16.0, 16.0, hex(0x6a7a88));
    }
    b.pipe(&[(38.0, -100.0), (66.0, -92.0), (76.0, -70.0)], hex(0xb8c4d0), 9.0);
    b.icon("seedling", 78.0, -64.0, 42.0);
    b.pipe(&[(-38.0, -100.0), (-64.0, -88.0), (-70.0, -74.0)], hex(0xb8c4d0), 9.0);
    b.within(-70.0, -72.0, 0.9, 0.0, |b| b.mirrored(|b| super::tools::watering(b, hex(0x5ab8a0))));
    b.neon(-30.0, -66.0, 60.0, 5.0, tone);
    b.icon("tulip", 0.0, -160.0, 30.0);
}

fn trader(b: &mut Brush) {
    let skin = hex(0x5ab08a);
    b.shape("M-34 -120 C-46 -60 -50 -20 -46 0 L46 0 C50 -20 46 -60 34 -120 Z", hex(0x8a3a6a));
    b.line(&[(0.0, -118.0), (0.0, 0.0)], hex(0xe8c050), 5.0);
    for (at, (ex, ey, hx, hy)) in
        [(52.0, -112.0, 76.0, -140.0), (56.0, -84.0, 88.0, -86.0), (48.0, -56.0, 74.0, -32.0)].into_iter().enumerate()
    {
        for sign in [-1.0, 1.0] {
            b.line(
                &[(sign * 26.0, -116.0 + at as f32 * 18.0), (sign * ex, ey), (sign * hx, hy)],
                skin.lighter(-0.06),
                11.0,
            );
            b.line(
                &[
                    (sign * 26.0, -116.0 + at as f32 * 18.0),
                    (sign * (26.0 + ex) / 2.0, (ey - 116.0 + at as f32 * 18.0) / 2.0),
                ],
                hex(0x8a3a6a),
                14.0,
            );
            b.oval(sign * hx, hy, 8.0, 8.0, skin);
        }
    }
    b.icon("gem-stone", 80.0, -138.0, 30.0);
    b.icon("coin", -88.0, -80.0, 28.0);
    b.icon("money-bag", 76.0, -8.0, 36.0);
    b.shape("M-34 -150 C-40 -206 40 -206 34 -150 C28 -122 -28 -122 -34 -150 Z", skin);
    for (x, y, r) in [(-15.0, -164.0, 10.0), (15.0, -164.0, 10.0), (0.0, -184.0, 8.0)] {
        b.oval(x, y, r, r * 1.1, hex(0xfff6c8));
        b.oval(x, y + 1.0, r * 0.5, r * 0.7, hex(0x281a30));
    }
    b.trace("M-12 -142 Q0 -134 12 -142", hex(0x2a5a48), 3.0);
    for sign in [-1.0, 1.0] {
        b.line(&[(sign * 16.0, -192.0), (sign * 30.0, -214.0)], skin, 4.0);
        b.ball(sign * 30.0, -214.0, 5.0, hex(0xf0a040));
    }
}

fn three_legged(b: &mut Brush) {
    let coat = hex(0xa87a4c);
    for x in [-56.0, 44.0, 66.0] {
        b.tube(x - 9.0, -70.0, 18.0, 70.0, coat.lighter(-0.04));
        b.oval(x + 4.0, -4.0, 14.0, 7.0, coat.lighter(-0.1));
    }
    // A strap with a patch where the fourth leg was.
    b.oval(-34.0, -66.0, 15.0, 12.0, coat.lighter(-0.06));
    b.shape(
        "M-82 -80 C-80 -116 40 -118 66 -108 C84 -96 84 -66 66 -58 C20 -50 -60 -46 -82 -80 Z",
        Ink::down(-118.0, coat.lighter(0.08), -50.0, coat.lighter(-0.1)),
    );
    b.trace("M-80 -86 C-104 -96 -108 -122 -98 -134", coat, 10.0);
    b.shape(
        "M46 -106 C40 -150 84 -160 96 -140 L124 -124 C126 -108 104 -104 92 -106 C84 -88 58 -84 46 -106 Z",
        coat.lighter(0.03),
    );
    b.shape("M52 -146 C40 -150 36 -122 46 -112 C58 -118 60 -134 52 -146 Z", coat.lighter(-0.14));
    b.oval(84.0, -132.0, 4.6, 5.0, hex(0x241a14));
    b.oval(122.0, -121.0, 6.0, 5.0, hex(0x241a14));
    b.trace("M50 -102 Q66 -84 88 -100", hex(0xb83a2a), 8.0);
    b.shape("M-60 -112 Q-40 -116 -20 -112 L-24 -88 Q-42 -84 -58 -90 Z", coat.lighter(-0.16));
}

fn wolf(b: &mut Brush) {
    let coat = hex(0x5a6270);
    for x in [-62.0, -36.0, 34.0, 56.0] {
        b.tube(x - 8.0, -76.0, 16.0, 76.0, coat.lighter(if x.abs() < 40.0 { -0.1 } else { -0.02 }));
        b.oval(x + 4.0, -4.0, 13.0, 6.0, coat.lighter(-0.12));
    }
    b.shape(
        "M-84 -86 C-76 -126 30 -126 58 -122 C84 -100 76 -62 54 -58 C10 -52 -70 -50 -84 -86 Z",
        Ink::down(-126.0, coat.lighter(0.1), -50.0, coat.lighter(-0.08)),
    );
    b.shape("M-80 -98 C-120 -92 -128 -56 -112 -34 C-104 -56 -92 -66 -70 -70 Z", coat.lighter(0.02));
    for at in 0..7 {
        let x = 30.0 + at as f32 * 5.0;
        b.poly(
            &[(x - 9.0, -110.0), (x + 7.0, -110.0), (x - 2.0 + at as f32, -64.0 - at as f32 * 4.0)],
            coat.lighter(0.12),
        );
    }
    b.shape(
        "M40 -118 C36 -150 60 -162 78 -156 L126 -128 C126 -114 106 -110 94 -110 C84 -94 52 -92 40 -118 Z",
        coat.lighter(0.05),
    );
    b.poly(&[(48.0, -148.0), (44.0, -184.0), (68.0, -158.0)], coat);
    b.poly(&[(64.0, -154.0), (72.0, -186.0), (84.0, -152.0)], coat.lighter(0.05));
    b.shape("M84 -130 L126 -124 C124 -112 104 -110 94 -110 Z", coat.lighter(0.2));
    b.oval(122.0, -127.0, 6.0, 5.0, hex(0x16141a));
    b.lit(ellipse(82.0, -138.0, 5.6, 4.6), hex(0xe8f2ff));
    b.oval(83.0, -138.0, 1.6, 3.6, hex(0x1a2030));
    b.glow(82.0, -138.0, 24.0, hex(0xdceaff), 0.9);
    let shine = path("M74 -144 Q82 -148 92 -141");
    b.fill(shine, hex(0x20242c));
}

//! Things of dieselpunk cities.

use super::{Prop, prop};
use crate::canvas::{Ink, ellipse};
use crate::colour::{BLACK, WHITE, hex};
use crate::genres::brush::Brush;

/// The things, sorted by entry.
pub(super) static PROPS: &[Prop] = &[
    prop("armoured_train", 370.0, 180.0, train),
    prop("cargo_autogyro", 290.0, 170.0, autogyro),
    prop("colossal_statue_with_stepped_shoulders", 190.0, 370.0, statue),
    prop("concrete_hangar_with_louvred_vents", 340.0, 190.0, hangar),
    prop("formation_of_monoplanes", 330.0, 180.0, planes),
    prop("giant_propeller_aircraft", 360.0, 170.0, aircraft),
    prop("lattice_radio_mast", 150.0, 400.0, mast),
    prop("piston_engine_on_a_stand", 220.0, 210.0, engine),
    prop("refuelling_pump", 110.0, 220.0, pump),
    prop("riveted_walking_machine", 230.0, 290.0, walker),
    prop("searchlight_on_a_trailer", 230.0, 210.0, searchlight),
    prop("silver_airship_with_searchlights", 350.0, 230.0, airship),
    prop("stack_of_fuel_drums", 210.0, 210.0, drums),
    prop("streamlined_locomotive", 370.0, 160.0, locomotive),
    prop("tracked_car_with_a_prow", 300.0, 150.0, tracked),
];

const STEEL: u32 = 0x70787c;

fn searchlight(b: &mut Brush) {
    b.plate(-94.0, -58.0, 176.0, 24.0, 3.0, hex(0x4a5048));
    b.line(&[(80.0, -46.0), (112.0, -40.0)], hex(0x3a3e38), 8.0);
    for x in [-60.0, 46.0] {
        b.oval(x, -26.0, 26.0, 26.0, hex(0x1c1c1a));
        b.oval(x, -26.0, 12.0, 12.0, hex(0x8a8f88));
    }
    b.line(&[(-40.0, -58.0), (-46.0, -130.0)], hex(0x3a3e38), 9.0);
    b.line(&[(30.0, -58.0), (36.0, -130.0)], hex(0x3a3e38), 9.0);
    b.within(-4.0, -138.0, 1.0, -28.0, |b| {
        b.bar(-54.0, -52.0, 80.0, 104.0, 24.0, hex(0x5a6258));
        b.oval(28.0, 0.0, 20.0, 56.0, hex(0x3a4038));
        b.lit(ellipse(32.0, 0.0, 15.0, 48.0), hex(0xfff8dc));
        b.rivets((-40.0, -44.0), (10.0, -44.0), 5, 3.0, hex(0xa8ac98));
    });
    b.glow(26.0, -152.0, 130.0, hex(0xfff4c8), 0.9);
}

fn train(b: &mut Brush) {
    b.poly(
        &[(-176.0, -40.0), (-166.0, -126.0), (96.0, -126.0), (176.0, -44.0), (176.0, -34.0)],
        Ink::down(-126.0, hex(0x6c7470), -34.0, hex(0x2e3230)),
    );
    b.plate(-120.0, -160.0, 74.0, 36.0, 6.0, hex(0x5c6460));
    b.line(&[(-50.0, -146.0), (30.0, -156.0)], hex(0x3a3e3c), 10.0);
    b.plate(30.0, -150.0, 40.0, 26.0, 4.0, hex(0x5c6460));
    for y in [-118.0, -48.0] {
        b.rivets((-160.0, y), (104.0, y), 20, 3.0, hex(0xa8aca4));
    }
    for x in [-140.0, -86.0, -32.0, 22.0, 76.0] {
        b.bar(x, -96.0, 34.0, 8.0, 2.0, BLACK);
        b.line(&[(x - 12.0, -118.0), (x - 12.0, -48.0)], hex(0x383c3a), 2.4);
    }
    b.tube(-20.0, -172.0, 22.0, 46.0, hex(0x3a3e3c));
    b.steam(-9.0, -174.0, 40.0, hex(0x5a5654));
    for at in 0..8 {
        b.oval(-146.0 + at as f32 * 40.0, -20.0, 18.0, 18.0, hex(0x1e1f1e));
        b.oval(-146.0 + at as f32 * 40.0, -20.0, 8.0, 8.0, hex(0x8a3a30));
    }
    b.bar(-178.0, -4.0, 356.0, 5.0, 1.0, hex(0x9a9c98));
    b.lamp(150.0, -74.0, 9.0, hex(0xfff0b8));
}

fn walker(b: &mut Brush) {
    for sign in [-1.0, 1.0] {
        b.line(&[(sign * 36.0, -120.0), (sign * 72.0, -76.0), (sign * 52.0, -12.0)], hex(0x3a4044), 25.0);
        b.line(&[(sign * 36.0, -120.0), (sign * 72.0, -76.0), (sign * 52.0, -12.0)], hex(STEEL), 15.0);
        b.ball(sign * 72.0, -76.0, 16.0, hex(0x545c60));
        b.plate(sign * 52.0 - 34.0, -18.0, 68.0, 18.0, 4.0, hex(0x3a4044));
        b.line(&[(sign * 78.0, -200.0), (sign * 102.0, -150.0), (sign * 90.0, -110.0)], hex(STEEL), 15.0);
        b.bar(sign * 90.0 - 12.0, -112.0, 24.0, 22.0, 3.0, hex(0x3a4044));
    }
    b.shape(
        "M-80 -130 L-86 -220 C-60 -266 60 -266 86 -220 L80 -130 L40 -108 L-40 -108 Z",
        Ink::Line(-86.0, 0.0, hex(0x98a0a2).opaque(), 86.0, 0.0, hex(0x444c50).opaque()),
    );
    b.bar(-56.0, -226.0, 112.0, 30.0, 8.0, hex(0x22282a));
    b.lamp(-26.0, -211.0, 8.0, hex(0xffc050));
    b.lamp(26.0, -211.0, 8.0, hex(0xffc050));
    for at in 0..5 {
        b.bar(-34.0, -182.0 + at as f32 * 11.0, 68.0, 5.0, 1.0, hex(0x2c3234));
    }
    b.rivets((-76.0, -142.0), (76.0, -142.0), 9, 3.6, hex(0xb8bcb4));
    b.rivets((-80.0, -190.0), (-74.0, -148.0), 4, 3.0, hex(0xb8bcb4));
    for x in [-58.0, 58.0] {
        b.tube(x - 8.0, -284.0, 16.0, 44.0, hex(0x33383a));
        b.steam(x, -284.0, 28.0, hex(0x4a4846));
    }
}

fn mast(b: &mut Brush) {
    let tone = hex(0x5c5450);
    for sign in [-1.0, 1.0] {
        b.line(&[(sign * 64.0, 0.0), (sign * 7.0, -370.0)], tone, 7.0);
    }
    for at in 0..9 {
        let (y, u) = (-40.0 * at as f32, -40.0 * (at + 1) as f32);
        let half = |y: f32| 64.0 + y * 57.0 / 370.0;
        b.line(&[(-half(y), y), (half(u), u)], tone, 3.4);
        b.line(&[(half(y), y), (-half(u), u)], tone, 3.4);
        b.line(&[(-half(u), u), (half(u), u)], tone, 3.4);
    }
    b.line(&[(0.0, -366.0), (0.0, -396.0)], tone, 4.0);
    for y in [-396.0, -250.0, -120.0] {
        b.lamp(0.0, y, 6.0, hex(0xff3a2a));
    }
    for r in [26.0, 44.0, 62.0] {
        for sign in [-1.0, 1.0] {
            b.ray_along(
                &format!(
                    "M{} {} Q{} -380 {} {}",
                    sign * r * 0.8,
                    -380.0 - r * 0.4,
                    sign * r * 1.1,
                    sign * r * 0.8,
                    -380.0 + r * 0.4
                ),
                hex(0xffe6a0),
                2.6,
            );
        }
    }
}

fn engine(b: &mut Brush) {
    b.line(&[(-70.0, -60.0), (-92.0, 0.0)], hex(0x8a3a30), 9.0);
    b.line(&[(70.0, -60.0), (92.0, 0.0)], hex(0x8a3a30), 9.0);
    b.bar(-94.0, -70.0, 188.0, 12.0, 2.0, hex(0x8a3a30));
    for at in 0..9 {
        b.within(0.0, -124.0, 1.0, at as f32 * 40.0, |b| {
            b.plate(-15.0, -82.0, 30.0, 50.0, 3.0, hex(0x9aa2a4));
            for fin in 0..6 {
                b.bar(-19.0, -78.0 + fin as f32 * 7.4, 38.0, 3.4, 1.0, hex(0x4c5456));
            }
            b.bar(-9.0, -88.0, 18.0, 8.0, 2.0, hex(0xb08a4a));
        });
    }
    b.ball(0.0, -124.0, 38.0, hex(0x6a7274));
    b.ball(0.0, -124.0, 16.0, hex(0xb0b6b6));
    b.rivets((-24.0, -124.0), (24.0, -124.0), 5, 3.0, hex(0xd0d4d0));
}

fn drums(b: &mut Brush) {
    for (x, y, tone) in [
        (-66.0, 0.0, 0x8a3a2e),
        (0.0, 0.0, 0x4a5a48),
        (66.0, 0.0, 0xb08a34),
        (-33.0, -94.0, 0x4a5a6a),
        (34.0, -94.0, 0x8a3a2e),
    ] {
        b.tube(x - 31.0, y - 92.0, 62.0, 92.0, hex(tone));
        b.oval(x, y - 92.0, 31.0, 8.0, hex(tone).lighter(0.1));
        b.oval(x + 10.0, y - 93.0, 5.0, 2.2, BLACK.alpha(0.7));
        for dy in [-64.0, -32.0] {
            b.bar(x - 33.0, y + dy, 66.0, 6.0, 3.0, hex(tone).lighter(-0.1));
        }
    }
    b.oval(52.0, -3.0, 26.0, 5.0, hex(0x14120f));
}

fn locomotive(b: &mut Brush) {
    b.shape(
        "M-180 -30 L-180 -136 L60 -140 C130 -136 176 -86 182 -30 Z",
        Ink::down(-140.0, hex(0x9a2a2c), -30.0, hex(0x4a1418)),
    );
    for y in [-74.0, -58.0, -42.0] {
        b.trace(&format!("M-180 {y} L120 {y} Q160 {y} 176 {}", y + 18.0), hex(0xe8dcc0), 5.0);
    }
    b.bar(-168.0, -126.0, 60.0, 36.0, 6.0, hex(0xffe6b0));
    b.bar(-96.0, -126.0, 28.0, 36.0, 6.0, hex(0xffe6b0));
    b.shape("M70 -138 C110 -132 140 -104 154 -78 L60 -92 Z", hex(0xc04448));
    b.lamp(160.0, -62.0, 12.0, hex(0xfff4c8));
    b.tube(20.0, -160.0, 34.0, 22.0, hex(0x2a2a2c));
    b.steam(36.0, -160.0, 44.0, hex(0xb8b4b0));
    for x in [-120.0, -56.0, 8.0] {
        b.oval(x, -30.0, 29.0, 29.0, hex(0x22242a));
        b.wheel(x, -30.0, 25.0, hex(0xb8bcc0));
    }
    b.line(&[(-120.0, -24.0), (8.0, -24.0)], hex(0xd8dcdc), 8.0);
    for x in [76.0, 120.0] {
        b.oval(x, -17.0, 17.0, 17.0, hex(0x22242a));
    }
    b.bar(-184.0, -3.0, 368.0, 5.0, 1.0, hex(0x9a9c98));
}

fn hangar(b: &mut Brush) {
    b.shape(
        "M-164 0 L-164 -90 C-150 -208 150 -208 164 -90 L164 0 Z",
        Ink::down(-180.0, hex(0xb4b0a4), 0.0, hex(0x807c74)),
    );
    b.bar(-104.0, -110.0, 208.0, 110.0, 3.0, hex(0x2a2c2c));
    for at in 0..6 {
        b.line(&[(-104.0 + at as f32 * 41.0, -110.0), (-104.0 + at as f32 * 41.0, 0.0)], hex(0x4a4e4e), 4.0);
    }
    for x in [-90.0, -26.0, 38.0] {
        b.bar(x, -164.0, 54.0, 38.0, 2.0, hex(0x4c4a44));
        for at in 0..5 {
            b.bar(x + 3.0, -160.0 + at as f32 * 7.2, 48.0, 3.6, 1.0, hex(0xa09c92));
        }
    }
    for x in [-146.0, 128.0] {
        b.bar(x, -96.0, 20.0, 96.0, 1.0, hex(0x969288));
    }
    b.lamp(0.0, -118.0, 7.0, hex(0xffe0a0));
}

fn statue(b: &mut Brush) {
    let stone = hex(0x9c978c);
    let ink = Ink::Line(-80.0, 0.0, stone.lighter(0.1).opaque(), 80.0, 0.0, stone.lighter(-0.16).opaque());
    b.plate(-90.0, -44.0, 180.0, 44.0, 2.0, stone.lighter(-0.07));
    b.poly(&[(-54.0, -44.0), (-48.0, -230.0), (48.0, -230.0), (54.0, -44.0)], ink);
    for at in 0..3 {
        let half = 84.0 - at as f32 * 22.0;
        b.bar(-half, -244.0 - at as f32 * 21.0, half * 2.0, 24.0, 1.0, ink);
    }
    for sign in [-1.0, 1.0] {
        b.poly(
            &[(sign * 84.0, -240.0), (sign * 58.0, -240.0), (sign * 50.0, -120.0), (sign * 74.0, -120.0)],
            if sign < 0.0 { stone } else { stone.lighter(-0.12) },
        );
    }
    b.bar(-27.0, -352.0, 54.0, 60.0, 8.0, ink);
    b.poly(&[(-31.0, -346.0), (0.0, -368.0), (31.0, -346.0)], stone.lighter(-0.06));
    for x in [-12.0, 12.0] {
        b.bar(x - 6.0, -330.0, 12.0, 5.0, 1.0, stone.lighter(-0.3));
    }
    b.bar(-9.0, -308.0, 18.0, 4.0, 1.0, stone.lighter(-0.26));
    b.gear(0.0, -196.0, 26.0, hex(0xb08a4a));
    for x in [-24.0, 0.0, 24.0] {
        b.line(&[(x, -160.0), (x, -48.0)], stone.lighter(-0.12), 4.0);
    }
}

fn pump(b: &mut Brush) {
    b.plate(-46.0, -10.0, 92.0, 10.0, 2.0, hex(0x6a6a66));
    b.shape(
        "M-38 -10 L-38 -150 Q-38 -168 -20 -168 L20 -168 Q38 -168 38 -150 L38 -10 Z",
        Ink::Line(-38.0, 0.0, hex(0xc84034).opaque(), 38.0, 0.0, hex(0x7a1e1a).opaque()),
    );
    b.oval(0.0, -192.0, 28.0, 25.0, hex(0xfff2d0));
    b.ring(0.0, -192.0, 28.0, 25.0, hex(0x5a5a56), 4.0);
    b.glow(0.0, -192.0, 54.0, hex(0xffe8b0), 0.6);
    b.oval(0.0, -128.0, 24.0, 24.0, hex(0xf4eedc));
    b.ring(0.0, -128.0, 24.0, 24.0, hex(0xb0a070), 4.0);
    b.line(&[(0.0, -128.0), (13.0, -142.0)], hex(0x2a2a28), 3.4);
    for y in [-84.0, -70.0, -56.0] {
        b.bar(-30.0, y, 60.0, 5.0, 1.0, hex(0xe8dcc0));
    }
    b.trace("M38 -100 C62 -90 58 -30 44 -34 C34 -40 44 -70 40 -84", hex(0x1a1a1a), 6.0);
    b.bar(34.0, -98.0, 13.0, 26.0, 3.0, hex(0xb0a070));
}

fn tracked(b: &mut Brush) {
    b.bar(-136.0, -54.0, 250.0, 54.0, 27.0, hex(0x24261f));
    b.bar(-126.0, -46.0, 230.0, 38.0, 19.0, hex(0x4c5046));
    for at in 0..6 {
        b.oval(-102.0 + at as f32 * 38.0, -27.0, 16.0, 16.0, hex(0x2e302a));
        b.oval(-102.0 + at as f32 * 38.0, -27.0, 7.0, 7.0, hex(0x8a8e80));
    }
    b.shape(
        "M-130 -54 L-122 -110 L70 -112 L150 -56 L112 -42 Z",
        Ink::down(-112.0, hex(0x86907c), -42.0, hex(0x444c40)),
    );
    b.poly(&[(70.0, -112.0), (150.0, -56.0), (92.0, -60.0)], hex(0xa0aa96));
    b.shape("M-84 -110 L-70 -146 L20 -146 L40 -110 Z", hex(0x6a7462));
    b.bar(-60.0, -138.0, 34.0, 20.0, 2.0, hex(0x1c2226));
    b.bar(-18.0, -138.0, 34.0, 20.0, 2.0, hex(0x1c2226));
    b.rivets((-116.0, -66.0), (90.0, -66.0), 14, 3.0, hex(0xc0c4b0));
    b.lamp(116.0, -76.0, 8.0, hex(0xfff0c0));
    b.tube(-118.0, -140.0, 14.0, 34.0, hex(0x33362f));
    b.steam(-111.0, -140.0, 26.0, hex(0x4a4844));
}

fn aircraft(b: &mut Brush) {
    b.shape(
        "M-170 -70 C-160 -104 60 -116 150 -92 C180 -82 178 -62 150 -56 C60 -40 -120 -46 -170 -70 Z",
        Ink::down(-110.0, hex(0xaab0b0), -46.0, hex(0x5c6466)),
    );
    b.poly(&[(-160.0, -84.0), (-176.0, -146.0), (-132.0, -140.0), (-104.0, -96.0)], hex(0x8a3a30));
    b.poly(&[(-30.0, -74.0), (-80.0, -20.0), (30.0, -20.0), (70.0, -70.0)], hex(0x7c8486));
    for at in 0..7 {
        b.oval(-70.0 + at as f32 * 24.0, -86.0, 7.0, 7.0, hex(0xffe6a8));
    }
    b.shape("M110 -98 C130 -104 154 -96 164 -82 L116 -80 Z", hex(0x2a3438));
    for (x, y) in [(-58.0, -24.0), (0.0, -24.0)] {
        b.bar(x - 14.0, y - 12.0, 60.0, 24.0, 10.0, hex(0x4c5456));
        b.within(x + 50.0, y, 1.0, 10.0, |b| b.oval(0.0, 0.0, 6.0, 40.0, hex(0xd8d4c4)));
        b.ball(x + 49.0, y, 9.0, hex(0xc8402e));
    }
    b.within(184.0, -74.0, 1.0, -8.0, |b| b.oval(-10.0, 0.0, 7.0, 62.0, hex(0xd8d4c4)));
    b.ball(174.0, -74.0, 12.0, hex(0xc8402e));
}

fn airship(b: &mut Brush) {
    for (x, lean) in [(-40.0, -70.0), (30.0, 60.0)] {
        b.poly(
            &[(x - 6.0, -80.0), (x + 6.0, -80.0), (x + lean + 34.0, 0.0), (x + lean - 34.0, 0.0)],
            Ink::Line(x, -80.0, hex(0xfff8dc).alpha(0.75), x + lean, 0.0, hex(0xfff8dc).alpha(0.03)),
        );
    }
    b.shape(
        "M-168 -146 C-120 -216 110 -220 170 -146 C110 -80 -120 -80 -168 -146 Z",
        Ink::down(-206.0, hex(0xe4e8ea), -86.0, hex(0x6c7478)),
    );
    for y in [-26.0_f32, 0.0, 28.0] {
        b.trace(&format!("M-164 -146 Q0 {} 168 -146", -146.0 + y * 2.0), hex(0x7c8488), 2.4);
    }
    b.poly(&[(-152.0, -160.0), (-176.0, -206.0), (-118.0, -184.0)], hex(0x8a3a30));
    b.poly(&[(-152.0, -132.0), (-176.0, -88.0), (-118.0, -110.0)], hex(0x8a3a30));
    b.plate(-60.0, -92.0, 120.0, 20.0, 8.0, hex(0x4a5052));
    for at in 0..6 {
        b.lamp(-44.0 + at as f32 * 18.0, -83.0, 3.4, hex(0xffe6a8));
    }
    for x in [-40.0, 30.0] {
        b.lamp(x, -76.0, 8.0, WHITE);
        b.glow(x, -72.0, 46.0, hex(0xfff4d0), 0.8);
    }
}

fn planes(b: &mut Brush) {
    for (x, y) in [(0.0, -110.0), (-84.0, -70.0), (84.0, -70.0), (-130.0, -24.0), (130.0, -24.0)] {
        b.within(x, y, 1.0, 0.0, |b| {
            b.bar(-44.0, -7.0, 88.0, 12.0, 6.0, hex(0x6c7668));
            b.bar(-17.0, -28.0, 34.0, 5.0, 2.0, hex(0x6c7668));
            b.line(&[(0.0, -34.0), (0.0, -8.0)], hex(0x56604f), 4.0);
            b.ball(0.0, 0.0, 14.0, hex(0x8a9484));
            b.oval(0.0, 2.0, 8.0, 8.0, hex(0x30352c));
            b.oval(0.0, 2.0, 20.0, 20.0, WHITE.alpha(0.22));
            b.ball(0.0, 2.0, 4.0, hex(0xd8503a));
        });
    }
}

fn autogyro(b: &mut Brush) {
    b.line(&[(0.0, -90.0), (0.0, -134.0)], hex(0x3a4044), 8.0);
    b.oval(0.0, -138.0, 136.0, 8.0, hex(0xb8bcb8).alpha(0.85));
    b.ball(0.0, -138.0, 9.0, hex(0x3a4044));
    b.shape(
        "M-60 -86 C-40 -110 60 -106 84 -78 C84 -52 40 -38 -50 -48 Z",
        Ink::down(-104.0, hex(0x8a9478), -40.0, hex(0x485040)),
    );
    b.poly(&[(-54.0, -80.0), (-130.0, -74.0), (-138.0, -108.0), (-116.0, -104.0), (-104.0, -84.0)], hex(0x6a7460));
    b.shape("M20 -100 C46 -100 66 -92 74 -80 L24 -76 Z", hex(0x22323a));
    b.within(96.0, -72.0, 1.0, 6.0, |b| b.oval(0.0, 0.0, 5.0, 42.0, hex(0xd8d4c4)));
    b.ball(90.0, -72.0, 9.0, hex(0xc8402e));
    for x in [-20.0, 40.0] {
        b.line(&[(x, -48.0), (x, -24.0)], hex(0x3a4044), 5.0);
        b.oval(x, -20.0, 12.0, 12.0, hex(0x1c1c1a));
    }
    b.plate(-36.0, -46.0, 56.0, 34.0, 2.0, hex(0xb08850));
    b.line(&[(-36.0, -29.0), (20.0, -29.0)], hex(0x7a5a30), 3.0);
}

//! Parts that are fitted to things: each drawn in a hundred units around its middle, or up from its foot where it stands
//! on top, or to the right from where it is fixed where it sticks out.

use super::brush::{Brush, path};
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// Where a part is fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mount {
    /// Flat on the body.
    Face,
    /// On the upper edge.
    Top,
    /// At an outer edge.
    Side,
}

/// A part by its entry.
pub(super) struct Part {
    pub id: &'static str,
    pub mount: Mount,
    pub draw: fn(&mut Brush),
}

const fn part(id: &'static str, mount: Mount, draw: fn(&mut Brush)) -> Part {
    Part { id, mount, draw }
}

/// Every part, sorted by entry.
static PARTS: &[Part] = &[
    part("antenna_dish", Mount::Top, dish),
    part("bamboo_frame", Mount::Face, bamboo),
    part("bicycle_chain", Mount::Face, |b| chain(b, hex(0xa8aeb2))),
    part("binding_of_wire", Mount::Face, |b| binding(b, hex(0xd0d4d8), hex(0x8a9094))),
    part("blinking_running_light", Mount::Top, running_light),
    part("bolted_scrap_plate", Mount::Face, scrap_plate),
    part("bubble_canopy", Mount::Top, bubble),
    part("buckled_leather_strap", Mount::Face, strap),
    part("bundle_of_bare_wires", Mount::Side, wires),
    part("coil_of_copper_pipe", Mount::Face, coil),
    part("cracked_display_panel", Mount::Face, cracked),
    part("cracked_headlamp", Mount::Side, headlamp),
    part("curved_glass_panel", Mount::Face, glass_panel),
    part("cushion_of_moss", Mount::Top, moss),
    part("data_socket", Mount::Face, socket),
    part("docking_ring", Mount::Face, docking),
    part("dragon_claw_foot", Mount::Side, claw),
    part("exhaust_stack", Mount::Top, exhaust),
    part("exposed_gear_train", Mount::Face, gears),
    part("glass_valve", Mount::Face, valve),
    part("glowing_touch_pad", Mount::Face, touch_pad),
    part("greasy_drive_chain", Mount::Face, |b| chain(b, hex(0x4a4844))),
    part("inlaid_gem", Mount::Face, gem),
    part("band_of_glowing_runes", Mount::Face, runes),
    part("little_wind_vane", Mount::Top, vane),
    part("mirror_smooth_shell", Mount::Face, shell),
    part("neon_strip", Mount::Face, neon),
    part("panel_of_dials", Mount::Face, dials),
    part("patch_of_rust", Mount::Face, rust),
    part("pressure_gauge", Mount::Face, gauge),
    part("projected_ring_of_symbols", Mount::Top, symbols),
    part("radiator_grille", Mount::Face, grille),
    part("rope_lashing", Mount::Face, |b| binding(b, hex(0xd8b880), hex(0x9a7a48))),
    part("row_of_blinking_status_lights", Mount::Face, status),
    part("row_of_brass_rivets", Mount::Face, |b| rivet_row(b, hex(0xe8be58), hex(0x8a6226))),
    part("row_of_heat_shield_tiles", Mount::Face, tiles),
    part("row_of_heavy_rivets", Mount::Face, |b| rivet_row(b, hex(0xa8b0b2), hex(0x4a5256))),
    part("row_of_sensor_dots", Mount::Face, sensors),
    part("serpent_shaped_handle", Mount::Side, serpent),
    part("silver_tendril", Mount::Side, tendril),
    part("small_cooling_fan", Mount::Face, fan),
    part("small_feathered_wing", Mount::Side, wing),
    part("small_solar_panel", Mount::Top, solar),
    part("steam_whistle", Mount::Top, whistle),
    part("thin_seam_of_light", Mount::Face, seam),
    part("three_bladed_propeller", Mount::Side, propeller),
    part("thruster_nozzle", Mount::Side, nozzle),
    part("trailing_vine", Mount::Top, vine),
    part("window_of_recycled_glass", Mount::Face, window),
];

/// The part of an entry.
pub(super) fn find(id: &str) -> Option<&'static Part> {
    PARTS.iter().find(|part| part.id == id)
}

fn dish(b: &mut Brush) {
    b.line(&[(0.0, 4.0), (0.0, -26.0)], hex(0x7a8494), 6.0);
    b.within(6.0, -48.0, 1.0, 30.0, |b| {
        b.shape("M-40 0 Q0 44 40 0 Z", Ink::down(0.0, hex(0xf0f4f8), 24.0, hex(0x8a94a4)));
        b.oval(0.0, 0.0, 40.0, 9.0, hex(0xc4ccd8));
        b.line(&[(-16.0, 0.0), (0.0, -30.0), (16.0, 0.0)], hex(0x6a7484), 2.6);
        b.ball(0.0, -31.0, 6.0, hex(0xe04a3a));
    });
}

fn bamboo(b: &mut Brush) {
    for (x, y, w, h) in [(-48.0, -46.0, 10.0, 92.0), (38.0, -46.0, 10.0, 92.0)] {
        b.tube(x, y, w, h, hex(0xc8b060));
        for at in 0..4 {
            b.bar(x - 1.5, y + 14.0 + at as f32 * 22.0, w + 3.0, 3.0, 1.0, hex(0x8a7a38));
        }
    }
    for y in [-40.0, 30.0] {
        b.plate(-52.0, y, 104.0, 10.0, 3.0, hex(0xd4bc6a));
        for at in 0..4 {
            b.bar(-36.0 + at as f32 * 24.0, y - 1.0, 3.0, 12.0, 1.0, hex(0x8a7a38));
        }
    }
    for (x, y) in [(-43.0, -35.0), (43.0, -35.0), (-43.0, 35.0), (43.0, 35.0)] {
        b.line(&[(x - 8.0, y - 8.0), (x + 8.0, y + 8.0)], hex(0x7a5a34), 4.0);
        b.line(&[(x + 8.0, y - 8.0), (x - 8.0, y + 8.0)], hex(0x7a5a34), 4.0);
    }
}

fn chain(b: &mut Brush, rgb: Rgb) {
    for at in 0..9 {
        let x = -48.0 + at as f32 * 12.0;
        let y = (at as f32 / 8.0 * std::f32::consts::PI).sin() * 26.0 - 8.0;
        b.ring(x, y, 7.0, 5.0, BLACK.alpha(0.5), 5.0);
        b.ring(x, y, 7.0, 5.0, rgb, 3.4);
        b.oval(x, y, 2.0, 2.0, rgb.lighter(0.2));
    }
    b.gear(-48.0, -12.0, 16.0, rgb.lighter(-0.06));
    b.gear(48.0, -12.0, 16.0, rgb.lighter(-0.06));
}

fn binding(b: &mut Brush, rgb: Rgb, dark: Rgb) {
    for at in 0..7 {
        let y = -27.0 + at as f32 * 9.0;
        b.trace(&format!("M-46 {} Q0 {} 46 {}", y - 3.0, y + 8.0, y + 3.0), dark, 8.5);
        b.trace(&format!("M-46 {} Q0 {} 46 {}", y - 3.0, y + 7.0, y + 3.0), rgb, 6.0);
    }
    b.trace("M30 -30 C50 -52 62 -34 48 -18", rgb, 5.0);
    b.trace("M30 -30 C58 -40 66 -20 56 -6", rgb, 5.0);
}

fn running_light(b: &mut Brush) {
    b.plate(-18.0, -12.0, 36.0, 16.0, 4.0, hex(0x4a5262));
    b.shape("M-14 -12 C-16 -44 16 -44 14 -12 Z", hex(0xff4a3a));
    b.lit(path("M-14 -12 C-16 -44 16 -44 14 -12 Z"), hex(0xff6a5a));
    b.lamp(0.0, -24.0, 7.0, hex(0xff5040));
    b.glow(0.0, -24.0, 64.0, hex(0xff4030), 0.6);
    for sign in [-1.0, 1.0] {
        b.ray(&[(sign * 24.0, -26.0), (sign * 44.0, -30.0)], hex(0xff9a8a), 3.0);
    }
}

fn scrap_plate(b: &mut Brush) {
    b.within(0.0, 0.0, 1.0, -8.0, |b| {
        b.poly(&[(-44.0, -34.0), (38.0, -40.0), (46.0, 28.0), (-30.0, 40.0), (-48.0, 20.0)], hex(0x8a5c44));
        b.poly(&[(-44.0, -34.0), (38.0, -40.0), (36.0, -30.0), (-42.0, -24.0)], hex(0xb08468));
        b.soft(14.0, 8.0, 24.0, 18.0, hex(0xa84a20), 0.8);
        for (x, y) in [(-36.0, -24.0), (30.0, -30.0), (36.0, 20.0), (-26.0, 30.0)] {
            b.ball(x, y, 7.0, hex(0xb8b4a8));
            b.line(&[(x - 4.0, y), (x + 4.0, y)], hex(0x54504a), 2.0);
        }
    });
}

fn bubble(b: &mut Brush) {
    b.plate(-48.0, -8.0, 96.0, 14.0, 6.0, hex(0x8a94a8));
    b.shape("M-42 -6 C-46 -76 46 -76 42 -6 Z", hex(0x8ad8f8).alpha(0.55));
    b.trace("M-42 -6 C-46 -76 46 -76 42 -6", hex(0xe4f4ff), 4.0);
    b.trace("M0 -6 L0 -58", hex(0xc8d8e8), 2.4);
    b.shape("M-32 -18 C-34 -46 -18 -52 -10 -52 C-24 -44 -26 -30 -26 -16 Z", WHITE.alpha(0.8));
}

fn strap(b: &mut Brush) {
    b.trace("M-56 -6 Q0 12 56 -6", hex(0x3e2412), 27.0);
    b.trace("M-56 -7 Q0 11 56 -7", hex(0x8a5428), 22.0);
    for at in 0..5 {
        b.oval(
            -50.0 + at as f32 * 9.0 + if at > 2 { 56.0 } else { 0.0 },
            -3.0 + at as f32 * 1.2,
            2.2,
            2.2,
            hex(0x3e2412),
        );
    }
    b.ring(2.0, 2.0, 17.0, 19.0, hex(0xe8c058), 6.0);
    b.line(&[(2.0, 2.0), (20.0, 2.0)], hex(0xe8c058), 5.0);
}

fn wires(b: &mut Brush) {
    b.plate(-14.0, -16.0, 20.0, 32.0, 3.0, hex(0x2a2e38));
    for (at, tone) in [0xff4a4a, 0xf4c040, 0x4ac0ff, 0x5ae07a, 0xc88a4a].into_iter().enumerate() {
        let y = -12.0 + at as f32 * 6.0;
        let end = (50.0 + (at % 3) as f32 * 8.0, -34.0 + at as f32 * 19.0);
        b.trace(&format!("M4 {y} C24 {} 30 {} {} {}", y - 14.0, y + 20.0, end.0 - 10.0, end.1), hex(tone), 5.0);
        b.line(&[(end.0 - 10.0, end.1), (end.0 + 2.0, end.1 - 2.0)], hex(0xe8a050), 3.0);
        b.line(&[(end.0 - 10.0, end.1), (end.0, end.1 + 5.0)], hex(0xe8a050), 2.0);
    }
    b.lamp(60.0, 2.0, 3.4, hex(0xfff0a0));
}

fn coil(b: &mut Brush) {
    for at in 0..6 {
        let y = -34.0 + at as f32 * 13.0;
        b.pipe(&[(-36.0, y), (36.0, y + 7.0)], hex(0xd0763a), 10.0);
    }
    b.pipe(&[(-36.0, -34.0), (-48.0, -48.0)], hex(0xd0763a), 9.0);
    b.pipe(&[(36.0, 38.0), (50.0, 50.0)], hex(0xd0763a), 9.0);
}

fn cracked(b: &mut Brush) {
    b.bar(-46.0, -34.0, 92.0, 68.0, 6.0, hex(0x1a1e27));
    b.bar(-39.0, -27.0, 78.0, 54.0, 3.0, hex(0x123a48));
    let tone = b.kit.glow2;
    for (at, w) in [52.0, 30.0, 44.0].into_iter().enumerate() {
        b.neon(-32.0, -19.0 + at as f32 * 12.0, w, 5.0, tone);
    }
    for to in [(-36.0, -22.0), (34.0, -26.0), (38.0, 12.0), (6.0, 27.0), (-22.0, 26.0)] {
        b.line(&[(10.0, -2.0), ((10.0 + to.0) / 2.0 + 4.0, (to.1 - 2.0) / 2.0), to], WHITE, 1.8);
    }
    b.glow(0.0, 0.0, 56.0, tone, 0.3);
}

fn headlamp(b: &mut Brush) {
    b.bar(-8.0, -8.0, 22.0, 16.0, 3.0, hex(0x4a443c));
    b.ball(30.0, 0.0, 30.0, hex(0x9a8f80));
    b.oval(33.0, 0.0, 23.0, 24.0, hex(0xfff2c4));
    for to in [(18.0, -20.0), (48.0, -15.0), (50.0, 12.0), (24.0, 21.0)] {
        b.line(&[(33.0, -2.0), to], hex(0x4a443c), 2.0);
    }
    b.poly(&[(33.0, -2.0), (50.0, 12.0), (38.0, 21.0)], hex(0x2e2a26));
    b.glow(33.0, 0.0, 54.0, hex(0xffe8a0), 0.4);
}

fn glass_panel(b: &mut Brush) {
    b.shape("M-46 30 C-40 -34 20 -48 48 -34 C30 -10 20 20 22 38 Z", hex(0xbfe8fa).alpha(0.75));
    b.trace("M-46 30 C-40 -34 20 -48 48 -34 C30 -10 20 20 22 38 Z", WHITE, 3.4);
    b.trace("M-32 22 C-26 -18 10 -32 28 -32", WHITE.alpha(0.9), 5.0);
    b.ray_along("M22 38 C20 20 30 -10 48 -34", b.kit.glow2, 2.4);
}

fn moss(b: &mut Brush) {
    for at in 0..16 {
        let t = at as f32 / 15.0 * 2.0 - 1.0;
        let y = -12.0 - (1.0 - t * t) * 18.0;
        b.oval(t * 46.0, y + (at % 3) as f32 * 6.0, 15.0, 13.0, hex(if at % 2 == 0 { 0x6aa03c } else { 0x86ba4e }));
    }
    b.bar(-50.0, -12.0, 100.0, 16.0, 8.0, hex(0x588a34));
    for at in 0..9 {
        let x = -40.0 + at as f32 * 10.0;
        b.line(&[(x, -26.0), (x + 2.0, -44.0 + (at % 3) as f32 * 6.0)], hex(0x8ab04a), 1.8);
        b.oval(x + 2.0, -45.0 + (at % 3) as f32 * 6.0, 2.6, 3.4, hex(0xd88a4a));
    }
}

fn socket(b: &mut Brush) {
    b.bar(-34.0, -34.0, 68.0, 68.0, 12.0, hex(0x2c313c));
    b.ring(0.0, 0.0, 25.0, 25.0, hex(0xb8c0cc), 5.0);
    b.oval(0.0, 0.0, 20.0, 20.0, hex(0x0c0e13));
    for at in 0..6 {
        let angle = at as f32 / 6.0 * std::f32::consts::TAU;
        b.oval(angle.cos() * 11.0, angle.sin() * 11.0, 3.0, 3.0, hex(0xe8c060));
    }
    b.hoop(0.0, 0.0, 30.0, 30.0, b.kit.glow, 2.4);
    b.lamp(26.0, -26.0, 3.4, b.kit.glow2);
}

fn docking(b: &mut Brush) {
    b.ring(0.0, 0.0, 40.0, 40.0, hex(0x5a6478), 18.0);
    b.ring(0.0, 0.0, 44.0, 44.0, hex(0xb0bac8), 6.0);
    b.oval(0.0, 0.0, 31.0, 31.0, hex(0x14182a));
    for at in 0..8 {
        let angle = at as f32 / 8.0 * std::f32::consts::TAU;
        b.within(angle.cos() * 38.0, angle.sin() * 38.0, 1.0, angle.to_degrees(), |b| {
            b.bar(-8.0, -4.0, 16.0, 8.0, 2.0, hex(0xe8b040))
        });
    }
    b.hoop(0.0, 0.0, 26.0, 26.0, b.kit.glow2, 3.0);
}

fn claw(b: &mut Brush) {
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

fn exhaust(b: &mut Brush) {
    for (x, h) in [(-16.0, 52.0), (14.0, 66.0)] {
        b.tube(x - 9.0, -h, 18.0, h + 6.0, hex(0x6a7276));
        b.bar(x - 12.0, -h - 4.0, 24.0, 8.0, 2.0, hex(0x3a3e40));
        b.steam(x, -h - 6.0, 34.0, hex(0x4a4846));
    }
    b.bar(-30.0, -4.0, 58.0, 10.0, 3.0, hex(0x3a3e40));
}

fn gears(b: &mut Brush) {
    b.bar(-46.0, -36.0, 92.0, 72.0, 8.0, hex(0x2e1e12));
    b.gear(-20.0, 4.0, 27.0, hex(0xd8a848));
    b.gear(18.0, -14.0, 18.0, hex(0xb87838));
    b.gear(26.0, 17.0, 14.0, hex(0xe4bc60));
    b.rivets((-40.0, -30.0), (40.0, -30.0), 5, 3.0, hex(0xe8c468));
}

fn valve(b: &mut Brush) {
    b.bar(-12.0, -46.0, 24.0, 92.0, 10.0, hex(0xb87838));
    b.oval(0.0, 0.0, 25.0, 34.0, hex(0x2a1a10));
    b.oval(0.0, 0.0, 21.0, 30.0, hex(0xffc870));
    b.line(&[(-8.0, 16.0), (-4.0, -14.0), (4.0, -14.0), (8.0, 16.0)], hex(0xff7a2a), 3.0);
    b.shape("M-15 -16 Q-10 -26 0 -26 Q-8 -16 -10 6 Z", WHITE.alpha(0.8));
    b.ring(0.0, 0.0, 25.0, 34.0, hex(0xe8c058), 5.0);
    b.glow(0.0, 0.0, 44.0, hex(0xffa840), 0.45);
}

fn touch_pad(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.bar(-38.0, -30.0, 76.0, 60.0, 16.0, hex(0xf4f8fa));
    b.lit(crate::canvas::rounded(-31.0, -23.0, 62.0, 46.0, 12.0), tone.mix(WHITE, 0.45));
    b.hoop(0.0, 0.0, 15.0, 15.0, tone.mix(hex(0x0a4a6a), 0.35), 3.0);
    b.lamp(0.0, 0.0, 5.0, WHITE);
    b.glow(0.0, 0.0, 58.0, tone, 0.5);
}

fn gem(b: &mut Brush) {
    b.ball(0.0, 0.0, 36.0, hex(0xd8b048));
    let tone = b.kit.glow;
    b.poly(&[(0.0, -27.0), (25.0, -8.0), (15.0, 24.0), (-15.0, 24.0), (-25.0, -8.0)], tone);
    b.poly(&[(0.0, -27.0), (25.0, -8.0), (0.0, -2.0)], tone.lighter(0.16));
    b.poly(&[(0.0, -27.0), (-25.0, -8.0), (0.0, -2.0)], tone.lighter(0.26));
    b.poly(&[(0.0, -2.0), (15.0, 24.0), (-15.0, 24.0)], tone.lighter(-0.12));
    b.glow(0.0, 0.0, 50.0, tone, 0.45);
}

fn runes(b: &mut Brush) {
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

fn vane(b: &mut Brush) {
    b.line(&[(0.0, 4.0), (0.0, -70.0)], hex(0x7a5a3a), 5.0);
    b.line(&[(-38.0, -48.0), (38.0, -48.0)], hex(0xc87838), 5.0);
    b.poly(&[(38.0, -60.0), (56.0, -48.0), (38.0, -36.0)], hex(0xc87838));
    b.poly(&[(-38.0, -48.0), (-58.0, -62.0), (-50.0, -48.0), (-58.0, -34.0)], hex(0xc87838));
    b.shape("M-14 -70 Q-10 -92 4 -92 Q18 -88 12 -80 L20 -78 L12 -74 Q10 -66 0 -66 Q-10 -64 -14 -70 Z", hex(0xd88a48));
}

fn shell(b: &mut Brush) {
    b.shape("M-48 20 C-44 -36 44 -36 48 20 Q0 40 -48 20 Z", Ink::down(-30.0, hex(0xf8fcff), 34.0, hex(0x8ea4b8)));
    b.shape("M-40 10 C-34 -24 34 -24 40 10 Q0 -8 -40 10 Z", WHITE.alpha(0.85));
    b.trace("M-42 18 Q0 32 42 18", hex(0x5a7088), 3.0);
    b.trace("M-48 20 C-44 -36 44 -36 48 20 Q0 40 -48 20 Z", hex(0x6a8094), 2.4);
}

fn neon(b: &mut Brush) {
    let (a, c) = (b.kit.glow, b.kit.glow2);
    b.bar(-52.0, -14.0, 104.0, 28.0, 8.0, hex(0x14161d));
    b.neon(-46.0, -9.0, 92.0, 8.0, a);
    b.neon(-46.0, 3.0, 92.0, 6.0, c);
    b.glow(0.0, 0.0, 70.0, a, 0.5);
}

fn dials(b: &mut Brush) {
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

fn rust(b: &mut Brush) {
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

fn gauge(b: &mut Brush) {
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

fn symbols(b: &mut Brush) {
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

fn grille(b: &mut Brush) {
    b.shape("M-38 -34 Q0 -48 38 -34 L32 42 L-32 42 Z", hex(0xc4ccd0));
    b.shape("M-31 -28 Q0 -40 31 -28 L26 35 L-26 35 Z", hex(0x16181a));
    for at in 0..7 {
        let x = -24.0 + at as f32 * 8.0;
        b.line(&[(x, -30.0), (x * 0.85, 34.0)], hex(0xdce2e4), 3.4);
    }
    b.ball(0.0, -44.0, 7.0, hex(0xd8503a));
}

fn status(b: &mut Brush) {
    b.bar(-52.0, -16.0, 104.0, 32.0, 6.0, hex(0x171a22));
    for (at, tone) in [0x4af07a, 0x4af07a, 0xf8c840, 0xff4a4a, 0x4ac8ff].into_iter().enumerate() {
        b.lamp(-40.0 + at as f32 * 20.0, 0.0, 6.4, hex(tone));
    }
}

fn rivet_row(b: &mut Brush, rgb: Rgb, band: Rgb) {
    b.plate(-56.0, -14.0, 112.0, 28.0, 3.0, band);
    b.rivets((-46.0, 0.0), (46.0, 0.0), 6, 8.0, rgb);
}

fn tiles(b: &mut Brush) {
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

fn sensors(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.bar(-52.0, -13.0, 104.0, 26.0, 13.0, hex(0xeef3f7));
    for at in 0..6 {
        let x = -40.0 + at as f32 * 16.0;
        b.oval(x, 0.0, 6.0, 6.0, hex(0x1c2836));
        b.lamp(x, 0.0, 3.2, tone);
    }
}

fn serpent(b: &mut Brush) {
    b.trace("M-8 -40 C50 -46 56 -6 26 -2 C-2 4 10 44 46 34", hex(0x2f5a3a), 15.0);
    b.trace("M-8 -41 C50 -47 56 -7 26 -3 C-2 3 10 43 46 33", hex(0x5aa060), 9.0);
    b.oval(50.0, 32.0, 13.0, 9.0, hex(0x5aa060));
    b.oval(54.0, 29.0, 2.6, 2.6, hex(0xffe040));
    b.trace("M62 33 L74 30 M62 33 L74 38", hex(0xd83a3a), 2.4);
    for (x, y) in [(10.0, -41.0), (32.0, -34.0), (42.0, -18.0), (18.0, 4.0), (16.0, 22.0)] {
        b.oval(x, y, 2.8, 2.8, hex(0xe8d060));
    }
}

fn tendril(b: &mut Brush) {
    b.trace("M-10 20 C20 30 40 6 30 -14 C22 -30 4 -20 12 -8", hex(0xc8d2de), 6.0);
    b.trace("M-10 26 C30 46 68 20 60 -16 C54 -44 28 -40 34 -24", hex(0xdde5ee), 6.4);
    b.trace("M-10 30 C24 60 60 54 66 36", hex(0xc8d2de), 5.0);
    for (x, y) in [(46.0, 26.0), (62.0, 0.0), (28.0, 16.0)] {
        b.within(x, y, 1.0, 40.0, |b| b.oval(0.0, 0.0, 5.0, 10.0, hex(0xeef4fa)));
    }
}

fn fan(b: &mut Brush) {
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

fn wing(b: &mut Brush) {
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

fn solar(b: &mut Brush) {
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

fn whistle(b: &mut Brush) {
    b.tube(-6.0, -30.0, 12.0, 34.0, hex(0xb07c30));
    b.tube(-13.0, -72.0, 26.0, 42.0, hex(0xd8ac4c));
    b.shape("M-13 -72 Q0 -90 13 -72 Z", hex(0xe8c060));
    b.bar(-9.0, -44.0, 18.0, 7.0, 1.0, hex(0x3a2412));
    b.line(&[(13.0, -58.0), (30.0, -66.0)], hex(0x8a6024), 4.0);
    b.steam(2.0, -46.0, 46.0, WHITE);
    b.steam(6.0, -84.0, 36.0, WHITE);
}

fn seam(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.trace("M-58 16 C-20 -22 20 26 58 -16", hex(0xf2f6fa), 11.0);
    b.ray_along("M-58 16 C-20 -22 20 26 58 -16", tone, 4.4);
    b.glow(0.0, 0.0, 60.0, tone, 0.45);
}

fn propeller(b: &mut Brush) {
    b.tube(-14.0, -8.0, 30.0, 16.0, hex(0x5a6266));
    for at in 0..3 {
        b.within(22.0, 0.0, 1.0, at as f32 * 120.0 + 14.0, |b| {
            b.shape("M-5 0 C-14 -22 -10 -50 2 -58 C12 -48 12 -20 5 0 Z", hex(0xa4743c));
            b.shape("M-6 -44 C-5 -54 0 -58 2 -58 C8 -54 9 -48 9 -44 Z", hex(0xe8c840));
        });
    }
    b.ball(22.0, 0.0, 12.0, hex(0xc8ccd0));
}

fn nozzle(b: &mut Brush) {
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

fn vine(b: &mut Brush) {
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

fn window(b: &mut Brush) {
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

//! Parts that are fitted to things: each drawn in a hundred units around its middle, or up from its foot where it stands
//! on top, or to the right from where it is fixed where it sticks out.

mod fittings;

use super::brush::{Brush, path};
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use fittings::{
    claw, dials, exhaust, fan, gauge, gears, gem, grille, neon, nozzle, propeller, rivet_row, runes, rust, seam,
    sensors, serpent, shell, solar, status, symbols, tendril, tiles, touch_pad, valve, vane, vine, whistle, window,
    wing,
};

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

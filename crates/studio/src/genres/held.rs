//! What the genres' people hold: each thing with the place of the hand at its origin.

use super::brush::Brush;
use super::tools;
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// How a hand holds something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grip {
    /// It hangs from the hand.
    Low,
    /// It stands on the ground.
    Staff,
    /// It points away.
    Point,
    /// It is raised to the mouth.
    Mouth,
    /// It is raised over the head.
    Up,
    /// It is shown before the chest.
    Show,
}

type Draw = fn(&mut Brush);

/// Entry, grip, size and drawing, sorted by entry.
#[rustfmt::skip]
static HELD: &[(&str, Grip, f32, Draw)] = &[
    ("banner_of_a_star_league", Grip::Staff, 1.0, banner),
    ("basket_of_tomatoes", Grip::Low, 1.1, |b| tomatoes(b)),
    ("bound_book_of_spells", Grip::Show, 1.25, spells),
    ("briefcase_trailing_cables", Grip::Low, 1.15, briefcase),
    ("bubbling_potion_flask", Grip::Show, 1.2, potion),
    ("carved_war_horn", Grip::Mouth, 1.2, horn),
    ("chain_wrench", Grip::Show, 1.2, chain_wrench),
    ("circuit_printed_card", Grip::Show, 1.3, card),
    ("cube_of_clear_memory", Grip::Show, 1.2, cube),
    ("dented_water_can", Grip::Low, 1.15, water_can),
    ("field_telephone", Grip::Low, 1.15, telephone),
    ("grafting_knife", Grip::Show, 1.4, knife),
    ("hand_built_radio", Grip::Show, 1.2, radio),
    ("hand_crank_lantern", Grip::Low, 1.15, crank_lantern),
    ("holographic_sphere", Grip::Show, 1.2, sphere),
    ("jar_of_honey", Grip::Show, 1.2, honey),
    ("lantern_with_a_captive_star", Grip::Low, 1.2, star_lantern),
    ("long_spouted_oil_can", Grip::Show, 1.2, oil_can),
    ("map_case", Grip::Low, 1.15, map_case),
    ("map_drawn_on_cloth", Grip::Show, 1.25, cloth_map),
    ("palm_sized_hologram", Grip::Show, 1.25, hologram),
    ("pocket_chronometer", Grip::Show, 1.25, chronometer),
    ("ray_pistol_with_a_brass_bell", Grip::Point, 1.2, pistol),
    ("repair_kit_in_a_canvas_roll", Grip::Show, 1.2, kit_roll),
    ("signal_lamp", Grip::Show, 1.15, signal_lamp),
    ("spanner_as_long_as_an_arm", Grip::Show, 1.2, spanner),
    ("speaking_trumpet", Grip::Mouth, 1.2, trumpet),
    ("spear_made_from_a_garden_rake", Grip::Staff, 1.0, rake),
    ("staff_with_a_humming_blue_tip", Grip::Staff, 1.0, blue_staff),
    ("star_chart_made_of_light", Grip::Show, 1.25, chart),
    ("steam_driven_parasol", Grip::Up, 1.1, parasol),
    ("storm_lantern", Grip::Low, 1.2, storm_lantern),
    ("stylus_that_draws_in_light", Grip::Show, 1.25, stylus),
    ("sword_with_a_glowing_edge", Grip::Show, 1.15, sword),
    ("translator_orb", Grip::Show, 1.25, orb),
    ("translucent_tablet", Grip::Show, 1.2, tablet),
    ("umbrella_with_a_neon_shaft", Grip::Up, 1.1, umbrella),
    ("gnarled_staff_with_a_crystal", Grip::Staff, 1.0, gnarled),
    ("watering_can_of_beaten_copper", Grip::Low, 1.1, |b| tools::watering(b, hex(0xd0743a))),
];

fn row(id: &str) -> Option<&'static (&'static str, Grip, f32, Draw)> {
    HELD.iter().find(|row| row.0 == id)
}

/// How an entry is held.
pub(super) fn grip(id: &str) -> Grip {
    row(id).map_or(Grip::Show, |row| row.1)
}

/// Whether an entry can be drawn.
pub(super) fn known(id: &str) -> bool {
    row(id).is_some()
}

/// Draws an entry with its grip at a place.
pub(super) fn draw(id: &str, b: &mut Brush, (x, y): (f32, f32)) {
    if let Some((_, _, size, draw)) = row(id) {
        b.within(x, y, *size, 0.0, |b| draw(b));
    }
}

fn banner(b: &mut Brush) {
    tools::pole(b, 116.0, -104.0, hex(0xb0a070));
    let tone = b.kit.cloth;
    b.shape("M2 -100 L58 -96 C52 -76 62 -62 54 -40 L30 -50 L2 -38 Z", tone);
    b.trace("M2 -93 L56 -89", hex(0xf0d070), 2.0);
    star(b, 28.0, -72.0, 14.0, hex(0xf4dc80));
    b.ball(0.0, -106.0, 4.5, hex(0xe8c050));
}

/// A five-pointed star.
pub(super) fn star(b: &mut Brush, x: f32, y: f32, r: f32, rgb: Rgb) {
    let points: Vec<(f32, f32)> = (0..10)
        .map(|at| {
            let angle = at as f32 / 10.0 * std::f32::consts::TAU - std::f32::consts::FRAC_PI_2;
            let reach = if at % 2 == 0 { r } else { r * 0.42 };
            (x + angle.cos() * reach, y + angle.sin() * reach)
        })
        .collect();
    b.poly(&points, rgb);
}

/// A basket heaped with tomatoes, hanging from its handle.
pub(super) fn tomatoes(b: &mut Brush) {
    b.trace("M-17 18 C-17 -8 17 -8 17 18", hex(0x8a6034), 3.2);
    for (x, y) in [(-11.0, 14.0), (0.0, 10.0), (11.0, 14.0), (-5.0, 17.0), (6.0, 17.0)] {
        b.ball(x, y, 6.6, hex(0xe03a2a));
        b.line(&[(x - 2.0, y - 6.0), (x + 2.0, y - 6.4)], hex(0x4a8a3a), 1.6);
    }
    b.poly(&[(-19.0, 17.0), (19.0, 17.0), (14.0, 36.0), (-14.0, 36.0)], hex(0xb8854a));
    for y in [22.0, 28.0] {
        b.line(&[(-17.0, y), (17.0, y)], hex(0x8a6034), 1.4);
    }
}

fn spells(b: &mut Brush) {
    b.poly(&[(-2.0, -4.0), (-2.0, -34.0), (-24.0, -40.0), (-24.0, -9.0)], hex(0x6a2a4a));
    b.poly(&[(-2.0, -4.0), (-2.0, -34.0), (20.0, -40.0), (20.0, -9.0)], hex(0x5a2240));
    b.poly(&[(-2.0, -7.0), (-2.0, -35.0), (-21.0, -40.0), (-21.0, -12.0)], hex(0xf4e8c8));
    b.poly(&[(-2.0, -7.0), (-2.0, -35.0), (17.0, -40.0), (17.0, -12.0)], hex(0xe8dab4));
    let tone = b.kit.glow;
    for (x, y) in [(-12.0, -28.0), (8.0, -28.0)] {
        b.hoop(x, y + 3.0, 5.0, 5.0, tone, 1.2);
        b.ray(&[(x - 3.0, y + 6.0), (x, y - 2.0), (x + 3.0, y + 6.0)], tone, 1.1);
    }
    b.glow(-2.0, -30.0, 36.0, tone, 0.5);
}

fn briefcase(b: &mut Brush) {
    b.trace("M-8 6 Q0 -6 8 6", hex(0x1a1c22), 3.4);
    b.plate(-23.0, 6.0, 46.0, 32.0, 3.0, hex(0x3a4250));
    b.bar(-23.0, 19.0, 46.0, 2.4, 0.0, BLACK.alpha(0.5));
    let (a, c) = (b.kit.glow, b.kit.glow2);
    for (at, tone) in [a, c, hex(0xf0d040), a].into_iter().enumerate() {
        let x = -14.0 + at as f32 * 9.0;
        b.trace(
            &format!(
                "M{x} 37 C{} 52 {} 56 {} {}",
                x - 6.0,
                x + 12.0,
                x + 6.0 + at as f32 * 2.0,
                74.0 + at as f32 * 3.0
            ),
            hex(0x15161a),
            3.4,
        );
        b.lamp(x + 6.0 + at as f32 * 2.0, 74.0 + at as f32 * 3.0, 2.4, tone);
    }
    b.neon(-6.0, 12.0, 12.0, 3.0, a);
}

fn potion(b: &mut Brush) {
    b.bar(-4.0, -24.0, 8.0, 16.0, 1.0, hex(0xd8eef0).alpha(0.85));
    b.ball(0.0, 3.0, 15.0, hex(0x7ae04a));
    b.bar(-5.0, -29.0, 10.0, 6.0, 1.5, hex(0x9a6a3a));
    for (x, y, r) in
        [(-5.0, 2.0, 2.6), (4.0, -4.0, 2.0), (2.0, 7.0, 3.0), (0.0, -36.0, 3.0), (5.0, -44.0, 4.0), (-3.0, -50.0, 2.6)]
    {
        b.oval(x, y, r, r, hex(0xd8ffb8).alpha(0.85));
    }
    b.glow(0.0, 2.0, 34.0, hex(0x8af05a), 0.5);
}

fn horn(b: &mut Brush) {
    b.shape("M-4 -2 C14 6 30 2 40 -26 L62 -20 C54 18 20 26 -4 5 Z", hex(0xe4d2a8));
    b.within(51.0, -23.0, 1.0, 15.0, |b| b.oval(0.0, 0.0, 11.5, 4.4, hex(0x5a4430)));
    for (x, y, u, v) in [(12.0, 3.0, 9.0, 13.0), (24.0, -1.0, 26.0, 12.0), (35.0, -12.0, 44.0, 0.0)] {
        b.line(&[(x, y), (u, v)], hex(0x9a5a2a), 3.0);
    }
    b.bar(-7.0, -3.0, 6.0, 8.0, 1.5, hex(0xd8b050));
}

fn chain_wrench(b: &mut Brush) {
    b.within(0.0, 0.0, 1.0, -12.0, |b| {
        // A long bar; from its toothed head the chain goes round in a loop and back.
        b.plate(-4.5, -44.0, 9.0, 66.0, 3.0, hex(0x8a4034));
        let (x, y, r) = (0.0, -72.0, 21.0);
        b.ring(x, y, r, r, hex(0x3a3e44), 9.0);
        for at in 0..14 {
            let angle = at as f32 / 14.0 * std::f32::consts::TAU;
            b.within(x + angle.cos() * r, y + angle.sin() * r, 1.0, angle.to_degrees() + 90.0, |b| {
                b.bar(-5.2, -3.0, 10.4, 6.0, 3.0, hex(0xb4bac0));
                b.oval(-3.0, 0.0, 1.2, 1.2, hex(0x3a3e44));
                b.oval(3.0, 0.0, 1.2, 1.2, hex(0x3a3e44));
            });
        }
        b.poly(
            &[(-11.0, -38.0), (11.0, -38.0), (15.0, -52.0), (8.0, -58.0), (-8.0, -58.0), (-15.0, -52.0)],
            hex(0x6a7076),
        );
        for x in [-9.0, -3.0, 3.0, 9.0] {
            b.poly(&[(x - 3.0, -55.0), (x, -62.0), (x + 3.0, -55.0)], hex(0x8a9096));
        }
        b.oval(0.0, -46.0, 3.4, 3.4, hex(0xc4cad0));
    });
}

fn card(b: &mut Brush) {
    b.within(2.0, -16.0, 1.0, 10.0, |b| {
        b.bar(-12.0, -17.0, 25.0, 34.0, 2.5, hex(0x124a3a));
        b.bar(-6.0, -6.0, 12.0, 11.0, 1.0, hex(0x1a1c20));
        let tone = b.kit.glow;
        for (x, y, u, v) in [
            (-9.0, -13.0, -9.0, -3.0),
            (-9.0, -3.0, -6.0, 0.0),
            (9.0, -13.0, 3.0, -6.0),
            (9.0, 12.0, 9.0, 2.0),
            (-3.0, 5.0, -3.0, 13.0),
            (3.0, 5.0, 3.0, 13.0),
        ] {
            b.ray(&[(x, y), (u, v)], tone, 1.3);
        }
        b.lamp(8.0, 12.0, 1.8, tone);
    });
}

fn cube(b: &mut Brush) {
    let glass = hex(0xd8f4ff);
    b.poly(&[(-15.0, -18.0), (3.0, -12.0), (3.0, 8.0), (-15.0, 2.0)], glass.alpha(0.5));
    b.poly(&[(3.0, -12.0), (19.0, -19.0), (19.0, 1.0), (3.0, 8.0)], glass.alpha(0.35));
    b.poly(&[(-15.0, -18.0), (1.0, -25.0), (19.0, -19.0), (3.0, -12.0)], glass.alpha(0.75));
    let tone = b.kit.glow2;
    for p in [
        [(-15.0, -18.0), (3.0, -12.0)],
        [(3.0, -12.0), (19.0, -19.0)],
        [(3.0, -12.0), (3.0, 8.0)],
        [(-15.0, -18.0), (-15.0, 2.0)],
        [(-15.0, 2.0), (3.0, 8.0)],
        [(3.0, 8.0), (19.0, 1.0)],
        [(19.0, 1.0), (19.0, -19.0)],
        [(1.0, -25.0), (-15.0, -18.0)],
        [(1.0, -25.0), (19.0, -19.0)],
    ] {
        b.ray(&p, WHITE.mix(tone, 0.4), 1.1);
    }
    b.lamp(2.0, -7.0, 3.2, tone);
}

fn water_can(b: &mut Brush) {
    b.trace("M-8 8 Q0 -8 8 8", hex(0x4a4a44), 3.4);
    b.plate(-16.0, 8.0, 32.0, 38.0, 4.0, hex(0x6a8a94));
    b.bar(6.0, 2.0, 8.0, 8.0, 2.0, hex(0x9a4a34));
    b.line(&[(-12.0, 12.0), (12.0, 42.0)], hex(0x48606a), 2.4);
    b.line(&[(12.0, 12.0), (-12.0, 42.0)], hex(0x48606a), 2.4);
    b.oval(-8.0, 26.0, 5.0, 6.0, hex(0x3e545e));
    b.oval(9.0, 34.0, 4.0, 3.4, hex(0x3e545e));
    b.oval(4.0, 48.0, 1.8, 2.8, hex(0x9ad0f0));
}

fn telephone(b: &mut Brush) {
    b.plate(-19.0, 8.0, 38.0, 28.0, 3.0, hex(0x5a6048));
    b.trace("M-17 8 Q0 -8 17 8", hex(0x3a3226), 2.6);
    b.trace("M-15 9 C-15 -4 15 -4 15 9", hex(0x1c1c1e), 6.5);
    b.oval(-15.0, 9.0, 6.0, 4.6, hex(0x1c1c1e));
    b.oval(15.0, 9.0, 6.0, 4.6, hex(0x1c1c1e));
    b.line(&[(19.0, 24.0), (27.0, 24.0), (27.0, 33.0)], hex(0xb0a070), 2.6);
    b.oval(0.0, 25.0, 7.0, 7.0, hex(0x2e3226));
    b.oval(0.0, 25.0, 4.0, 4.0, hex(0xd8d0b0));
    b.trace("M-19 30 C-34 40 -26 56 -38 62", hex(0x1c1c1e), 2.0);
}

fn knife(b: &mut Brush) {
    b.within(0.0, 0.0, 1.0, 18.0, |b| {
        b.shape("M-4 8 Q-6 -4 -3 -12 L4 -12 Q6 -2 4 8 Z", hex(0x8a5a34));
        b.shape("M-3 -12 L4 -12 C8 -26 2 -38 -8 -42 C-2 -30 -5 -22 -3 -12 Z", hex(0xdce4e8));
        b.rivets((0.0, -8.0), (0.0, 4.0), 2, 1.2, hex(0xe0bc60));
    });
}

fn radio(b: &mut Brush) {
    b.line(&[(13.0, -34.0), (26.0, -72.0)], hex(0xb0b4b0), 1.8);
    b.ball(26.0, -72.0, 2.2, hex(0xd84a3a));
    b.plate(-20.0, -34.0, 40.0, 38.0, 2.0, hex(0x9a7448));
    b.oval(-7.0, -16.0, 10.0, 10.0, hex(0x3a2e26));
    for r in [7.5, 4.5] {
        b.ring(-7.0, -16.0, r, r, hex(0x7a6a58), 1.2);
    }
    b.ball(11.0, -24.0, 4.4, hex(0xd0c8b0));
    b.ball(11.0, -11.0, 4.4, hex(0xb83a2a));
    b.trace("M-18 4 C-24 18 4 12 8 22", hex(0xc83a2a), 1.8);
    b.trace("M10 4 C20 10 6 18 18 24", hex(0x3a7ac0), 1.8);
}

fn crank_lantern(b: &mut Brush) {
    b.trace("M-10 14 Q0 -10 10 14", hex(0x4a4a44), 2.4);
    b.plate(-13.0, 13.0, 26.0, 8.0, 2.0, hex(0x7a4a34));
    b.bar(-10.0, 21.0, 20.0, 20.0, 2.0, hex(0xfff0b8));
    b.plate(-14.0, 41.0, 28.0, 11.0, 2.0, hex(0x7a4a34));
    b.line(&[(14.0, 46.0), (25.0, 46.0), (25.0, 34.0)], hex(0xb0b0a8), 3.0);
    b.ball(25.0, 32.0, 4.0, hex(0xd84a2a));
    b.lamp(0.0, 31.0, 6.0, hex(0xffd878));
    b.glow(0.0, 31.0, 60.0, hex(0xffc860), 0.4);
}

fn sphere(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.oval(0.0, 2.0, 8.0, 2.6, hex(0x8a96a4));
    b.poly(&[(-5.0, 1.0), (5.0, 1.0), (18.0, -20.0), (-18.0, -20.0)], tone.alpha(0.25));
    b.oval(0.0, -31.0, 20.0, 20.0, tone.alpha(0.28));
    b.hoop(0.0, -31.0, 20.0, 20.0, tone, 1.5);
    b.hoop(0.0, -31.0, 9.0, 20.0, tone, 1.1);
    b.hoop(0.0, -31.0, 20.0, 7.0, tone, 1.1);
    b.glow(0.0, -31.0, 38.0, tone, 0.45);
}

/// A jar of honey with its dipper.
pub(super) fn honey(b: &mut Brush) {
    b.line(&[(6.0, -28.0), (16.0, -50.0)], hex(0xa8743a), 2.8);
    b.bar(-14.0, -27.0, 28.0, 33.0, 6.0, hex(0xf0a020));
    b.bar(-14.0, -27.0, 28.0, 9.0, 4.0, hex(0xfbdc8a));
    b.bar(-11.0, -24.0, 4.0, 26.0, 2.0, WHITE.alpha(0.5));
    b.bar(-12.0, -33.0, 24.0, 7.0, 2.0, hex(0xfff3d8));
    b.icon("honeybee", 4.0, 4.0, 18.0);
}

fn star_lantern(b: &mut Brush) {
    b.trace("M-9 14 Q0 -10 9 14", hex(0x4a4038), 2.4);
    b.poly(&[(-14.0, 20.0), (0.0, 8.0), (14.0, 20.0)], hex(0xb89448));
    b.poly(&[(-13.0, 20.0), (13.0, 20.0), (11.0, 50.0), (-11.0, 50.0)], hex(0x24305a).alpha(0.75));
    star(b, 0.0, 35.0, 11.0, hex(0xfff2b0));
    b.lamp(0.0, 35.0, 4.0, hex(0xffe890));
    b.glow(0.0, 35.0, 52.0, hex(0xffe070), 0.55);
    for x in [-13.0, 0.0, 13.0] {
        b.line(&[(x, 20.0), (x * 0.86, 50.0)], hex(0xb89448), 1.7);
    }
    b.bar(-13.0, 49.0, 26.0, 5.0, 1.0, hex(0xb89448));
}

fn oil_can(b: &mut Brush) {
    b.shape("M-16 6 L16 6 L8 -16 L-8 -16 Z", hex(0xa83a2a));
    b.bar(-17.0, 4.0, 34.0, 5.0, 2.0, hex(0x7a2a20));
    b.pipe(&[(0.0, -16.0), (4.0, -34.0), (44.0, -62.0)], hex(0xb0a070), 3.6);
    b.trace("M-8 -14 C-26 -14 -24 4 -14 2", hex(0x7a2a20), 3.0);
    b.oval(47.0, -56.0, 2.0, 3.4, hex(0x1c1812));
}

fn map_case(b: &mut Brush) {
    b.trace("M-20 10 Q0 -14 20 10", hex(0x5a3a22), 2.6);
    b.plate(-24.0, 8.0, 48.0, 34.0, 3.0, hex(0x8a5c34));
    b.bar(-19.0, 14.0, 38.0, 23.0, 1.0, hex(0xe8dcb8));
    b.trace("M-17 30 Q-8 20 0 27 Q8 34 17 19", hex(0x4a7a9a), 1.8);
    b.line(&[(-13.0, 20.0), (-5.0, 17.0), (6.0, 19.0), (12.0, 32.0)], hex(0xb8402a), 1.3);
    b.oval(12.0, 32.0, 2.0, 2.0, hex(0xb8402a));
}

/// A map on a piece of cloth, held by its upper edge.
pub(super) fn cloth_map(b: &mut Brush) {
    b.shape("M-22 -34 Q0 -40 24 -33 L26 6 Q10 1 2 8 Q-12 2 -24 8 Z", hex(0xdcc89a));
    b.trace("M-18 -24 Q-6 -16 2 -22 Q12 -28 20 -18", hex(0x5a8aa0), 2.2);
    b.line(&[(-16.0, -2.0), (-8.0, -12.0), (2.0, -8.0), (12.0, -14.0)], hex(0x8a5a34), 1.6);
    b.poly(&[(-14.0, -10.0), (-10.0, -17.0), (-6.0, -10.0)], hex(0x7a6a4a));
    b.line(&[(10.0, -4.0), (18.0, 1.0)], hex(0xb8342a), 2.4);
    b.line(&[(18.0, -4.0), (10.0, 1.0)], hex(0xb8342a), 2.4);
}

fn hologram(b: &mut Brush) {
    let (tone, second) = (b.kit.glow2, b.kit.glow);
    b.bar(-9.0, -5.0, 18.0, 5.0, 2.0, hex(0x2a2e38));
    b.poly(&[(-7.0, -5.0), (7.0, -5.0), (20.0, -42.0), (-20.0, -42.0)], tone.alpha(0.3));
    b.ray(&[(-20.0, -42.0), (20.0, -42.0)], tone, 1.2);
    b.lit(crate::canvas::ellipse(0.0, -36.0, 6.0, 7.0), tone);
    b.lit(super::brush::path("M-10 -16 Q-10 -28 0 -28 Q10 -28 10 -16 Z"), tone);
    b.hoop(0.0, -16.0, 15.0, 3.6, second, 1.2);
    b.glow(0.0, -28.0, 36.0, tone, 0.5);
}

fn chronometer(b: &mut Brush) {
    b.trace("M0 6 C-14 20 -8 34 -20 40", hex(0xe0bc60), 2.0);
    b.ball(0.0, -16.0, 18.0, hex(0xd8aa48));
    b.oval(0.0, -16.0, 14.0, 14.0, hex(0xfaf4e0));
    for at in 0..12 {
        let angle = at as f32 / 12.0 * std::f32::consts::TAU;
        b.line(
            &[(angle.cos() * 11.0, angle.sin() * 11.0 - 16.0), (angle.cos() * 13.0, angle.sin() * 13.0 - 16.0)],
            hex(0x3a2a1a),
            1.1,
        );
    }
    b.line(&[(0.0, -16.0), (0.0, -26.0)], hex(0x2a2018), 1.7);
    b.line(&[(0.0, -16.0), (7.0, -13.0)], hex(0x2a2018), 1.7);
    b.ball(0.0, -36.0, 4.0, hex(0xe0bc60));
}

fn pistol(b: &mut Brush) {
    b.poly(&[(-6.0, -3.0), (4.0, -3.0), (0.0, 16.0), (-9.0, 15.0)], hex(0x5a3424));
    b.plate(-10.0, -14.0, 30.0, 12.0, 5.0, hex(0xb0b8c4));
    b.ball(-2.0, -14.0, 6.0, b.kit.glow);
    for x in [10.0, 15.0, 20.0] {
        b.ring(x, -8.0, 2.4, 8.0, hex(0xd8aa48), 2.2);
    }
    b.shape("M20 -11 L28 -11 C36 -12 40 -20 46 -24 L46 8 C40 4 36 -4 28 -5 L20 -5 Z", hex(0xd8aa48));
    b.oval(46.0, -8.0, 4.0, 16.0, hex(0x8a6420));
    let tone = b.kit.glow2;
    b.lamp(48.0, -8.0, 3.4, tone);
}

/// A canvas roll with the handles of tools.
pub(super) fn kit_roll(b: &mut Brush) {
    b.bar(-26.0, -22.0, 54.0, 30.0, 3.0, hex(0xb8a070));
    for (at, tone) in [0xc0402a, 0x8a929a, 0xe0a030, 0x3a7a9a, 0x8a929a].into_iter().enumerate() {
        let x = -20.0 + at as f32 * 10.0;
        b.bar(x, -36.0, 5.0, 18.0, 2.0, hex(tone));
        b.bar(x - 2.0, -16.0, 9.0, 20.0, 1.0, hex(0x9a8458));
    }
    b.trace("M28 -8 Q40 -6 38 10", hex(0x7a5a34), 2.4);
}

fn signal_lamp(b: &mut Brush) {
    b.bar(-4.0, -4.0, 8.0, 16.0, 2.0, hex(0x2e3028));
    b.plate(-18.0, -30.0, 30.0, 28.0, 4.0, hex(0x4e5644));
    b.oval(13.0, -16.0, 6.0, 14.0, hex(0x3a4034));
    b.lit(crate::canvas::ellipse(14.0, -16.0, 4.6, 11.5), hex(0xfff4c8));
    for y in [-23.0, -19.0, -15.0, -11.0] {
        b.line(&[(10.0, y), (18.0, y)], hex(0x3a4034), 1.2);
    }
    b.glow(18.0, -16.0, 44.0, hex(0xffedb0), 0.7);
}

fn spanner(b: &mut Brush) {
    b.within(0.0, 0.0, 1.0, 8.0, |b| {
        b.plate(-4.6, -66.0, 9.2, 96.0, 3.0, hex(0xaeb4ba));
        b.shape(
            "M-15 -62 C-20 -82 -12 -90 -6 -92 L-6 -78 L6 -78 L6 -92 C12 -90 20 -82 15 -62 Q0 -54 -15 -62 Z",
            hex(0xbcc2c8),
        );
        b.ring(0.0, 34.0, 9.0, 9.0, hex(0xaeb4ba), 6.0);
    });
}

fn trumpet(b: &mut Brush) {
    b.shape("M-4 -3 L14 -6 C34 -8 46 -18 60 -26 L66 12 C48 8 34 6 14 5 L-4 4 Z", hex(0xd8aa48));
    b.oval(63.0, -7.0, 6.0, 20.0, hex(0x8a6420));
    b.trace("M2 -4 C24 -6 40 -12 58 -22", WHITE.alpha(0.6), 1.8);
    b.trace("M4 5 Q8 16 20 6", hex(0xa87c2a), 2.6);
}

fn rake(b: &mut Brush) {
    tools::pole(b, 116.0, -84.0, hex(0x8a6238));
    b.line(&[(-17.0, -86.0), (17.0, -86.0)], hex(0x8a6a58), 4.4);
    for at in 0..5 {
        let x = -16.0 + at as f32 * 8.0;
        b.poly(&[(x - 2.2, -86.0), (x + 2.2, -86.0), (x, -112.0)], hex(0xb0b4b4));
    }
    for y in [-78.0, -73.0, -68.0] {
        b.line(&[(-4.0, y), (4.0, y + 2.0)], hex(0xd8c8a0), 2.2);
    }
}

fn blue_staff(b: &mut Brush) {
    tools::pole(b, 116.0, -92.0, hex(0x8a94a8));
    for y in [-84.0, -70.0, 20.0] {
        b.bar(-4.4, y, 8.8, 6.0, 1.5, hex(0xd8b050));
    }
    let tone = hex(0x4aa8ff);
    b.lit(super::brush::path("M-6 -92 L0 -122 L6 -92 Z"), hex(0xb8e0ff));
    b.glow(0.0, -106.0, 44.0, tone, 0.9);
    for r in [13.0, 19.0] {
        b.ray_along(&format!("M{} {} Q{} -106 {} {}", -r, -112.0, -r - 5.0, -r, -100.0), tone, 1.4);
        b.ray_along(&format!("M{} {} Q{} -106 {} {}", r, -112.0, r + 5.0, r, -100.0), tone, 1.4);
    }
}

fn chart(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.lit(super::brush::path("M-22 -50 L26 -46 L24 -8 L-20 -4 Z"), hex(0x12224e));
    b.ray_along("M-22 -50 L26 -46 L24 -8 L-20 -4 Z", tone, 1.5);
    b.hoop(2.0, -27.0, 17.0, 8.0, tone, 0.9);
    b.hoop(2.0, -27.0, 9.0, 4.2, tone, 0.9);
    for (x, y, r) in [
        (-14.0, -40.0, 1.7),
        (-6.0, -32.0, 2.6),
        (2.0, -27.0, 3.0),
        (14.0, -35.0, 2.0),
        (17.0, -17.0, 2.2),
        (-12.0, -15.0, 1.6),
        (6.0, -42.0, 1.4),
    ] {
        b.lamp(x, y, r, WHITE.mix(tone, 0.2));
    }
    b.ray(&[(-14.0, -40.0), (-6.0, -32.0), (2.0, -27.0), (17.0, -17.0)], tone, 0.8);
    b.glow(2.0, -28.0, 46.0, tone, 0.35);
}

fn canopy(b: &mut Brush, tone: Rgb, top: f32) {
    b.shape(&format!("M-56 {} C-50 {} -20 {top} 0 {top} C20 {top} 50 {} 56 {} Q42 {} 28 {} Q14 {} 0 {} Q-14 {} -28 {} Q-42 {} -56 {} Z", top + 36.0, top + 10.0, top + 10.0, top + 36.0, top + 27.0, top + 36.0, top + 27.0, top + 36.0, top + 27.0, top + 36.0, top + 27.0, top + 36.0), tone);
    for x in [-28.0, 0.0, 28.0] {
        b.line(&[(0.0, top), (x, top + 36.0)], tone.lighter(-0.14), 1.4);
    }
    b.line(&[(0.0, top), (0.0, top - 7.0)], tone.lighter(-0.2), 3.0);
}

fn umbrella(b: &mut Brush) {
    let tone = b.kit.glow;
    canopy(b, hex(0x22242e), -108.0);
    b.ray(&[(0.0, -100.0), (0.0, 12.0)], tone, 3.2);
    b.glow(0.0, -50.0, 52.0, tone, 0.55);
    b.trace("M0 12 Q0 24 9 20", hex(0x14151a), 4.0);
}

fn parasol(b: &mut Brush) {
    canopy(b, b.kit.cloth, -108.0);
    b.trace("M-52 -74 Q0 -92 52 -74", hex(0xf4ead0), 2.0);
    b.line(&[(0.0, -104.0), (0.0, 14.0)], hex(0xc8a04a), 3.4);
    b.tube(-8.0, -52.0, 16.0, 24.0, hex(0xc8963c));
    b.gear(12.0, -40.0, 9.0, hex(0xd8aa48));
    b.pipe(&[(-6.0, -50.0), (-14.0, -62.0)], hex(0xb87838), 4.0);
    b.steam(-14.0, -64.0, 18.0, WHITE);
}

fn storm_lantern(b: &mut Brush) {
    b.trace("M-13 18 C-13 -8 13 -8 13 18", hex(0x8a6a34), 2.4);
    b.plate(-8.0, 8.0, 16.0, 7.0, 2.0, hex(0xb8863a));
    b.shape("M-8 15 C-16 22 -14 38 -8 42 L8 42 C14 38 16 22 8 15 Z", hex(0xffeab0));
    b.flame(0.0, 40.0, 9.0, hex(0xff9a2a));
    b.plate(-14.0, 42.0, 28.0, 10.0, 3.0, hex(0xb8863a));
    b.trace("M-12 18 L-13 42", hex(0x8a6a34), 1.8);
    b.trace("M12 18 L13 42", hex(0x8a6a34), 1.8);
    b.glow(0.0, 30.0, 56.0, hex(0xffb84a), 0.5);
}

fn stylus(b: &mut Brush) {
    b.line(&[(-4.0, 10.0), (10.0, -22.0)], hex(0xe8eef4), 4.0);
    let tone = b.kit.glow;
    b.lamp(11.0, -25.0, 2.6, tone);
    b.ray_along("M11 -25 C30 -34 36 -60 18 -62 C2 -62 6 -42 24 -46 C42 -50 44 -74 34 -84", tone, 2.2);
    b.glow(22.0, -52.0, 34.0, tone, 0.45);
}

fn sword(b: &mut Brush) {
    b.within(0.0, 0.0, 1.0, 10.0, |b| {
        let tone = b.kit.glow;
        b.poly(&[(-4.4, -10.0), (4.4, -10.0), (3.6, -84.0), (0.0, -94.0), (-3.6, -84.0)], hex(0xdde4ee));
        b.line(&[(0.0, -10.0), (0.0, -84.0)], hex(0x9aa4b4), 1.2);
        b.ray(&[(-4.4, -10.0), (-3.6, -84.0), (0.0, -94.0), (3.6, -84.0), (4.4, -10.0)], tone, 1.6);
        b.glow(0.0, -52.0, 48.0, tone, 0.5);
        b.bar(-15.0, -11.0, 30.0, 5.0, 2.5, hex(0xd8b050));
        b.bar(-2.6, -6.0, 5.2, 16.0, 2.0, hex(0x5a3424));
        b.ball(0.0, 13.0, 4.6, hex(0xd8b050));
    });
}

fn orb(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.ball(0.0, -19.0, 16.0, hex(0x5a6480));
    b.hoop(0.0, -19.0, 16.0, 5.0, tone, 1.8);
    b.lamp(0.0, -19.0, 4.0, tone);
    for (r, side) in [(24.0, 1.0), (31.0, 1.0), (24.0, -1.0), (31.0, -1.0)] {
        b.ray_along(
            &format!("M{} {} Q{} -19 {} {}", side * r * 0.85, -31.0, side * r * 1.15, side * r * 0.85, -7.0),
            tone,
            1.5,
        );
    }
}

fn tablet(b: &mut Brush) {
    let tone = b.kit.glow2;
    b.within(4.0, -18.0, 1.0, 6.0, |b| {
        b.bar(-20.0, -27.0, 40.0, 52.0, 4.0, hex(0xdff4ff).alpha(0.5));
        b.bar(-20.0, -27.0, 40.0, 52.0, 4.0, tone.alpha(0.15));
        b.ray_along("M-20 -27 L20 -27 L20 25 L-20 25 Z", WHITE.mix(tone, 0.5), 1.2);
        for (at, w) in [28.0, 20.0, 25.0].into_iter().enumerate() {
            b.neon(-14.0, -19.0 + at as f32 * 7.0, w, 2.2, tone);
        }
        for (at, h) in [8.0, 14.0, 11.0, 18.0].into_iter().enumerate() {
            b.lit(crate::canvas::rounded(-14.0 + at as f32 * 8.0, 20.0 - h, 5.0, h, 1.0), tone);
        }
    });
}

fn gnarled(b: &mut Brush) {
    b.trace("M0 116 C6 70 -5 20 1 -30 C4 -60 -8 -74 -2 -90", hex(0x54381f), 7.0);
    b.trace("M-1 116 C4 70 -6 20 0 -30 C3 -60 -9 -74 -3 -90", hex(0x7e5830), 3.4);
    b.trace("M-2 -84 C-22 -94 -18 -120 -4 -120", hex(0x6a4828), 4.4);
    b.trace("M-2 -84 C18 -92 20 -114 8 -122", hex(0x6a4828), 4.4);
    let tone = b.kit.glow2;
    b.lit(super::brush::path("M0 -124 L9 -107 L0 -90 L-9 -107 Z"), tone.mix(WHITE, 0.35));
    b.lit(super::brush::path("M0 -124 L-9 -107 L0 -101 Z"), tone.mix(WHITE, 0.75));
    b.glow(0.0, -107.0, 46.0, tone, 0.8);
}

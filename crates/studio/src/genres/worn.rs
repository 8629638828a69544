//! What the genres' people wear because they are asked to: over, on or instead of their own dress.

use super::brush::Brush;
use super::cast::{Body, Hat};
use super::figure::Person;
use super::head::MIDDLE;
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// One worn thing by its entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Worn(pub &'static str);

/// Every worn thing, sorted.
static WORN: &[&str] = &[
    "augmented_reality_visor",
    "boots_tied_with_wire",
    "breathing_mask_with_a_hose",
    "captain_s_coat_with_epaulettes",
    "crown_of_leaves",
    "data_glove",
    "flower_dyed_shawl",
    "gauntlets_black_with_oil",
    "glove_with_steel_fingers",
    "glowing_face_mask",
    "halo_shaped_headset",
    "hooded_cloak_with_a_silver_clasp",
    "horned_helm",
    "jacket_with_lit_seams",
    "jet_pack",
    "jewelled_collar",
    "leather_flying_helmet",
    "leather_waistcoat_with_buckles",
    "long_belted_trench_coat",
    "mechanical_gauntlet",
    "mirrored_visor",
    "pair_of_brass_goggles",
    "pair_of_cracked_goggles",
    "pair_of_moth_wings",
    "pair_of_welding_goggles",
    "patched_linen_tunic",
    "patched_poncho",
    "pressure_suit_with_a_gold_visor",
    "respirator",
    "seed_pouch",
    "shield_bracelet",
    "shirt_of_silver_mail",
    "shoulder_plate_cut_from_a_road_sign",
    "straw_hat_with_a_solar_band",
    "suit_with_seams_of_light",
    "tool_belt",
    "top_hat_with_a_band_of_gears",
    "transparent_raincoat",
];

/// The worn thing of an entry.
pub(super) fn find(id: &str) -> Option<Worn> {
    WORN.binary_search(&id).ok().map(|at| Worn(WORN[at]))
}

/// Changes the dress for what is worn instead of it.
pub(super) fn dress(person: &mut Person) {
    for worn in person.worn.clone() {
        let mut wear = |body: Body, main: u32, second: u32| {
            (person.body, person.main, person.second) = (body, hex(main), hex(second));
        };
        match worn.0 {
            "captain_s_coat_with_epaulettes" => wear(Body::Coat, 0x24306a, 0xf0e8d8),
            "jacket_with_lit_seams" => wear(Body::Jacket, 0x23262f, 0x3a3e4a),
            "leather_waistcoat_with_buckles" => wear(Body::Waistcoat, 0x7a4a28, 0xf0e4cc),
            "long_belted_trench_coat" => wear(Body::Coat, 0xb89c6c, 0x3c3a3c),
            "patched_linen_tunic" => wear(Body::Tunic, 0xe8dcc0, 0xb89a6a),
            "shirt_of_silver_mail" => wear(Body::Mail, 0xa8b0ba, 0x6a4a30),
            "suit_with_seams_of_light" => wear(Body::Suit, 0xeef2f6, 0xb8c4d0),
            "pressure_suit_with_a_gold_visor" => {
                wear(Body::Suit, 0xeceef2, 0xb8bec8);
                person.legs = hex(0xeceef2);
                person.boots = hex(0x8a929c);
                person.gloves = Some(hex(0xc0c6ce));
            }
            "gauntlets_black_with_oil" => person.gloves = Some(hex(0x1a1816)),
            "mechanical_gauntlet" => person.gloves = Some(hex(0xc8963c)),
            "glove_with_steel_fingers" => person.gloves = Some(hex(0xb4bcc8)),
            "data_glove" => person.gloves = Some(hex(0xe8f2f8)),
            "boots_tied_with_wire" => person.boots = hex(0x7a4a2c),
            _ => {}
        }
        person.hat = match worn.0 {
            "crown_of_leaves" => Hat::Leaves,
            "leather_flying_helmet" => Hat::Flying(0x7a4a2a),
            "straw_hat_with_a_solar_band" => Hat::Straw(0xe8cc7c),
            "top_hat_with_a_band_of_gears" => Hat::Top(0x2e2622),
            "hooded_cloak_with_a_silver_clasp" => Hat::Hood(0x2f5a44),
            "horned_helm" => Hat::Helmet(0x9aa2ac),
            "halo_shaped_headset" | "pressure_suit_with_a_gold_visor" => Hat::None,
            // What is worn over the eyes must not be hidden by a veil or a hood.
            "mirrored_visor"
            | "augmented_reality_visor"
            | "pair_of_brass_goggles"
            | "pair_of_cracked_goggles"
            | "pair_of_welding_goggles"
            | "glowing_face_mask"
            | "respirator"
            | "breathing_mask_with_a_hose" => match person.hat {
                Hat::Veil(_) | Hat::Bubble | Hat::Flying(_) | Hat::Helmet(_) => Hat::None,
                other => other,
            },
            _ => person.hat,
        };
    }
}

fn wears(person: &Person, id: &str) -> bool {
    person.worn.iter().any(|worn| worn.0 == id)
}

/// What is seen behind the figure.
pub(super) fn behind(person: &Person, b: &mut Brush) {
    if wears(person, "hooded_cloak_with_a_silver_clasp") {
        b.shape("M-24 -164 C-40 -120 -46 -60 -48 -8 Q-22 2 0 -4 Q24 2 48 -8 C46 -60 40 -120 24 -164 Z", hex(0x2a503c));
    }
    if wears(person, "pair_of_moth_wings") {
        for sign in [-1.0, 1.0] {
            let w = |x: f32| x * sign;
            let (upper, lower) = (hex(0xd8b88a), hex(0xb88a64));
            b.shape(
                &format!(
                    "M{} -150 C{} -224 {} -226 {} -186 C{} -150 {} -124 {} -130 Z",
                    w(6.0),
                    w(40.0),
                    w(86.0),
                    w(92.0),
                    w(92.0),
                    w(50.0),
                    w(6.0)
                ),
                upper,
            );
            b.shape(
                &format!(
                    "M{} -134 C{} -136 {} -104 {} -76 C{} -62 {} -80 {} -118 Z",
                    w(6.0),
                    w(50.0),
                    w(72.0),
                    w(58.0),
                    w(40.0),
                    w(22.0),
                    w(6.0)
                ),
                lower,
            );
            b.trace(
                &format!("M{} -146 C{} -190 {} -200 {} -186", w(8.0), w(40.0), w(70.0), w(86.0)),
                hex(0x8a5a3a),
                1.6,
            );
            for (x, y, r) in [(60.0, -178.0, 10.0), (44.0, -98.0, 7.0)] {
                b.oval(w(x), y, r, r, hex(0x5a3a30));
                b.oval(w(x), y, r * 0.6, r * 0.6, hex(0xf4d890));
                b.oval(w(x), y, r * 0.28, r * 0.28, hex(0x30222a));
            }
        }
    }
    if wears(person, "jet_pack") {
        for sign in [-1.0, 1.0] {
            b.tube(sign * 25.0 - 9.0, -172.0, 18.0, 62.0, hex(0xc8d0da));
            b.shape(
                &format!("M{} -172 Q{} -188 {} -172 Z", sign * 25.0 - 9.0, sign * 25.0, sign * 25.0 + 9.0),
                hex(0xd8402a),
            );
            b.poly(
                &[
                    (sign * 25.0 - 7.0, -110.0),
                    (sign * 25.0 + 7.0, -110.0),
                    (sign * 25.0 + 10.0, -100.0),
                    (sign * 25.0 - 10.0, -100.0),
                ],
                hex(0x4a5060),
            );
            b.within(sign * 25.0, -100.0, 1.0, 180.0, |b| b.flame(0.0, 0.0, 13.0, hex(0xff9a30)));
        }
    }
    if wears(person, "pressure_suit_with_a_gold_visor") {
        b.bar(-24.0, -166.0, 48.0, 56.0, 6.0, hex(0xb0b6c0));
    }
}

/// What is seen on the body.
pub(super) fn on_body(person: &Person, b: &mut Brush) {
    let (shoulder, waist) = person.girth();
    for worn in &person.worn {
        match worn.0 {
            "captain_s_coat_with_epaulettes" => {
                for sign in [-1.0, 1.0] {
                    b.bar(sign * 21.0 - 10.0, -164.0, 20.0, 5.4, 2.0, hex(0xe8c040));
                    for at in 0..6 {
                        b.line(
                            &[
                                (sign * 21.0 - 8.0 + at as f32 * 3.2, -159.0),
                                (sign * 21.0 - 8.0 + at as f32 * 3.2, -149.0),
                            ],
                            hex(0xf4d870),
                            1.8,
                        );
                    }
                    for row in 0..4 {
                        b.ball(sign * 10.0, -146.0 + row as f32 * 9.0, 2.1, hex(0xe8c040));
                    }
                    b.line(&[(sign * 15.0, -116.0), (sign * 30.0, -40.0)], hex(0xe8c040), 1.8);
                }
            }
            "jacket_with_lit_seams" | "suit_with_seams_of_light" => {
                let tone = b.kit.glow;
                for sign in [-1.0, 1.0] {
                    b.ray(&[(sign * 6.0, -162.0), (sign * 13.0, -140.0), (sign * 10.0, -100.0)], tone, 1.8);
                    b.ray(&[(sign * shoulder, -152.0), (sign * 16.0, -120.0)], tone, 1.8);
                    if worn.0 == "suit_with_seams_of_light" {
                        b.ray(&[(sign * 15.0, -98.0), (sign * 14.0, -52.0), (sign * 15.0, -36.0)], tone, 1.8);
                    }
                }
                b.ray(&[(-waist, -99.0), (waist, -99.0)], tone, 1.8);
                b.glow(0.0, -128.0, 44.0, tone, 0.3);
            }
            "leather_waistcoat_with_buckles" => {
                for row in 0..3 {
                    let y = -142.0 + row as f32 * 13.0;
                    b.bar(-waist - 2.0, y, waist * 2.0 + 4.0, 4.0, 1.0, hex(0x4e2e18));
                    b.bar(-4.5, y - 1.8, 9.0, 7.6, 1.4, hex(0xe0b450));
                    b.bar(-2.2, y + 0.4, 4.4, 3.2, 0.6, hex(0x4e2e18));
                }
            }
            "long_belted_trench_coat" => {
                b.bar(-waist - 4.0, -121.0, waist * 2.0 + 8.0, 8.0, 1.5, hex(0x8a7048));
                b.bar(-5.5, -122.5, 11.0, 11.0, 1.5, hex(0x5a4a34));
                b.poly(&[(4.0, -117.0), (14.0, -92.0), (8.0, -90.0), (1.0, -112.0)], hex(0x8a7048));
                for sign in [-1.0, 1.0] {
                    b.poly(
                        &[(sign * 4.0, -166.0), (sign * 20.0, -160.0), (sign * 14.0, -138.0), (sign * 3.0, -146.0)],
                        hex(0xa68a5a),
                    );
                    b.bar(sign * 22.0 - 6.0, -162.0, 12.0, 3.6, 1.0, hex(0x8a7048));
                    for row in 0..3 {
                        b.oval(
                            sign * 6.5,
                            -136.0 + row as f32 * 10.0 + 24.0 * f32::from(row == 2),
                            1.8,
                            1.8,
                            hex(0x5a4a34),
                        );
                    }
                }
            }
            "patched_linen_tunic" => {
                for (x, y, tone) in [(-10.0, -138.0, 0x8ab0a0), (7.0, -108.0, 0xd89a6a), (-13.0, -92.0, 0xa88ab8)] {
                    patch(b, x, y, 13.0, hex(tone));
                }
            }
            "patched_poncho" => {
                b.shape("M-9 -166 C-30 -158 -44 -120 -47 -86 Q-24 -70 0 -62 Q24 -70 47 -86 C44 -120 30 -158 9 -166 Q0 -158 -9 -166 Z", hex(0x8a7050));
                b.trace("M-46 -88 Q-24 -72 0 -64 Q24 -72 46 -88", hex(0xb85a34), 4.0);
                b.trace("M-41 -106 Q-20 -92 0 -86 Q20 -92 41 -106", hex(0xd8b070), 2.6);
                for (x, y, tone) in [(-20.0, -126.0, 0x5a7a8a), (14.0, -138.0, 0xa84a34), (18.0, -106.0, 0x7a8a4a)] {
                    patch(b, x, y, 15.0, hex(tone));
                }
            }
            "pressure_suit_with_a_gold_visor" => {
                b.plate(-12.0, -148.0, 24.0, 20.0, 3.0, hex(0x9aa2ae));
                for (x, tone) in [(-6.0, 0xe04a3a), (0.0, 0xe8c040), (6.0, 0x4ac07a)] {
                    b.ball(x, -141.0, 2.2, hex(tone));
                }
                b.pipe(&[(12.0, -138.0), (24.0, -128.0), (20.0, -104.0)], hex(0x6a7280), 4.0);
                for y in [-118.0, -70.0, -44.0] {
                    b.bar(-waist - 6.0, y, waist * 2.0 + 12.0, 3.6, 1.5, hex(0xb0b8c2));
                }
            }
            "seed_pouch" => {
                b.line(&[(shoulder - 6.0, -160.0), (-waist, -104.0)], hex(0x7a5a34), 3.0);
                b.shape(
                    "M-30 -104 Q-18 -110 -8 -104 C-2 -90 -6 -80 -19 -80 C-32 -80 -36 -92 -30 -104 Z",
                    hex(0xb88a50),
                );
                b.line(&[(-29.0, -103.0), (-9.0, -103.0)], hex(0x6a4a28), 2.6);
                for (x, y) in [(-24.0, -92.0), (-18.0, -88.0), (-14.0, -94.0)] {
                    b.within(x, y, 1.0, 35.0, |b| b.oval(0.0, 0.0, 1.7, 3.0, hex(0xf4e4b0)));
                }
                b.icon("seedling", -14.0, -102.0, 14.0);
            }
            "flower_dyed_shawl" => {
                b.shape("M-12 -170 Q-38 -158 -35 -118 Q-14 -106 0 -128 Q14 -106 35 -118 Q38 -158 12 -170 Q0 -158 -12 -170 Z", hex(0xb45a9a));
                b.trace("M-34 -120 Q-14 -107 0 -129 Q14 -107 34 -120", hex(0xf4c850), 3.0);
                for (x, y, tone) in [
                    (-20.0, -142.0, 0xf8e070),
                    (-26.0, -124.0, 0xf49a5a),
                    (-9.0, -150.0, 0xfad0e0),
                    (20.0, -142.0, 0xf8e070),
                    (26.0, -124.0, 0xf49a5a),
                    (9.0, -150.0, 0xfad0e0),
                ] {
                    for petal in 0..5 {
                        let angle = petal as f32 / 5.0 * std::f32::consts::TAU;
                        b.oval(x + angle.cos() * 2.6, y + angle.sin() * 2.6, 2.0, 2.0, hex(tone));
                    }
                    b.oval(x, y, 1.6, 1.6, hex(0x8a4a2a));
                }
            }
            "shoulder_plate_cut_from_a_road_sign" => {
                b.within(-shoulder, -152.0, 1.0, -18.0, |b| {
                    b.poly(&[(0.0, -22.0), (20.0, 12.0), (-20.0, 12.0)], hex(0xc8342a));
                    b.poly(&[(0.0, -13.0), (13.0, 8.0), (-13.0, 8.0)], hex(0xf0ead8));
                    b.bar(-1.6, -7.0, 3.2, 8.0, 1.0, BLACK);
                    b.oval(0.0, 4.2, 1.7, 1.7, BLACK);
                });
                b.line(&[(-shoulder + 4.0, -142.0), (waist, -122.0)], hex(0x5a4430), 3.0);
            }
            "jewelled_collar" => {
                b.shape("M-17 -168 Q0 -152 17 -168 L24 -158 Q0 -130 -24 -158 Z", hex(0xe8c048));
                for (at, tone) in [0xd83a4a, 0x3ac08a, 0x3a8ae0, 0xa84ad8, 0xd83a4a].into_iter().enumerate() {
                    let t = at as f32 / 4.0 * 2.0 - 1.0;
                    b.ball(t * 17.0, -150.0 - t * t * 9.0, 3.4, hex(tone));
                }
            }
            "hooded_cloak_with_a_silver_clasp" => {
                for sign in [-1.0, 1.0] {
                    b.shape(
                        &format!(
                            "M{} -164 C{} -140 {} -80 {} -10 L{} -8 C{} -60 {} -130 {} -160 Z",
                            sign * 8.0,
                            sign * 18.0,
                            sign * 24.0,
                            sign * 22.0,
                            sign * 46.0,
                            sign * 44.0,
                            sign * 38.0,
                            sign * 24.0
                        ),
                        hex(0x2f5a44),
                    );
                }
                b.ball(0.0, -157.0, 6.5, hex(0xe4eaf0));
                b.ring(0.0, -157.0, 4.0, 4.0, hex(0x8a94a0), 1.2);
            }
            "tool_belt" => {
                b.bar(-waist - 6.0, -106.0, waist * 2.0 + 12.0, 9.0, 2.0, hex(0x6a4224));
                b.bar(-5.0, -108.0, 10.0, 12.0, 1.5, hex(0xe0b450));
                for x in [-waist - 3.0, waist - 8.0] {
                    b.bar(x, -99.0, 12.0, 17.0, 2.0, hex(0x7a5030));
                }
                b.bar(-waist, -112.0, 4.0, 16.0, 1.0, hex(0xb0b6bc));
                b.bar(waist - 4.0, -114.0, 5.0, 18.0, 2.0, hex(0xc83a2a));
                b.line(&[(waist - 10.0, -96.0), (waist - 10.0, -74.0)], hex(0xb0b6bc), 3.4);
                b.bar(waist - 15.0, -76.0, 10.0, 6.0, 1.5, hex(0x5a5e62));
            }
            "jet_pack" => {
                for sign in [-1.0, 1.0] {
                    b.line(&[(sign * 14.0, -162.0), (sign * 14.0, -122.0)], hex(0x3a3e4a), 4.4);
                }
                b.bar(-14.0, -140.0, 28.0, 5.0, 1.5, hex(0x3a3e4a));
                b.ball(0.0, -137.5, 4.4, hex(0xe0482e));
            }
            "transparent_raincoat" => {
                let film = hex(0xd8f4ff);
                b.shape(
                    "M-12 -167 C-30 -160 -34 -120 -37 -34 Q0 -26 37 -34 C34 -120 30 -160 12 -167 Z",
                    film.alpha(0.34),
                );
                for (x, u) in [(-20.0, -26.0), (-4.0, -6.0), (12.0, 18.0), (24.0, 32.0)] {
                    b.line(&[(x, -146.0), (u, -36.0)], WHITE.alpha(0.5), 1.4);
                }
                b.trace(
                    "M-12 -167 C-30 -160 -34 -120 -37 -34 Q0 -26 37 -34 C34 -120 30 -160 12 -167",
                    WHITE.alpha(0.85),
                    1.5,
                );
                b.shape("M-21 -166 C-24 -202 24 -202 21 -166 C20 -218 -20 -218 -21 -166 Z", film.alpha(0.5));
                b.trace("M-20 -166 C-26 -216 26 -216 20 -166", WHITE.alpha(0.85), 1.5);
                for row in 0..4 {
                    b.oval(0.0, -150.0 + row as f32 * 24.0, 1.8, 1.8, WHITE);
                }
            }
            "boots_tied_with_wire" => {
                for sign in [-1.0, 1.0] {
                    for at in 0..4 {
                        let (x, y) = (sign * 11.5, -30.0 + at as f32 * 7.0);
                        b.line(&[(x - 8.0, y), (x + 8.0, y + 3.0)], hex(0xd8dce0), 1.5);
                        b.line(&[(x - 8.0, y + 4.0), (x + 8.0, y - 1.0)], hex(0xaab0b6), 1.2);
                    }
                    b.trace(
                        &format!("M{} -24 C{} -34 {} -30 {} -20", sign * 18.0, sign * 26.0, sign * 28.0, sign * 22.0),
                        hex(0xd8dce0),
                        1.4,
                    );
                }
            }
            _ => {}
        }
    }
}

fn patch(b: &mut Brush, x: f32, y: f32, side: f32, tone: Rgb) {
    b.within(x, y, 1.0, x, |b| {
        b.bar(-side / 2.0, -side / 2.0, side, side, 1.0, tone);
        for at in 0..4 {
            let t = (at as f32 - 1.5) * side * 0.26;
            for (u, v) in [(t, -side / 2.0), (t, side / 2.0), (-side / 2.0, t), (side / 2.0, t)] {
                b.line(&[(u - 1.0, v - 1.0), (u + 1.0, v + 1.0)], hex(0x3a2e24), 0.9);
            }
        }
    });
}

fn goggles(b: &mut Brush, frame: Rgb, glass: Rgb, strap: Rgb) {
    b.trace("M-14 -185 Q0 -190 14 -185", strap, 5.0);
    for sign in [-1.0, 1.0] {
        b.ball(sign * 7.0, MIDDLE, 7.6, frame);
        b.oval(sign * 7.0, MIDDLE, 5.2, 5.2, glass);
        b.oval(sign * 7.0 - 1.7, MIDDLE - 1.9, 1.7, 1.3, WHITE.alpha(0.85));
    }
    b.bar(-2.0, MIDDLE - 1.6, 4.0, 3.2, 1.0, frame);
}

/// What is seen on head and face.
pub(super) fn on_head(person: &Person, b: &mut Brush) {
    for worn in &person.worn {
        face_gear(worn.0, b);
    }
}

fn face_gear(id: &str, b: &mut Brush) {
    match id {
        "mirrored_visor" => {
            b.shape("M-16 -190 Q0 -195 16 -190 L15 -178 Q0 -173 -15 -178 Z", hex(0xb8c4d4));
            b.shape("M-15 -189 Q0 -194 15 -189 L14 -184 Q0 -188 -14 -183 Z", hex(0xf4faff));
            b.shape("M-14 -181 Q0 -185 14 -182 L13 -178.6 Q0 -174 -13 -178.6 Z", b.kit.glow);
        }
        "augmented_reality_visor" => {
            let tone = b.kit.glow2;
            b.shape("M-17 -189 Q0 -194 17 -189 L16 -179 Q0 -175 -16 -179 Z", tone.alpha(0.6));
            b.ray_along("M-17 -189 Q0 -194 17 -189 L16 -179 Q0 -175 -16 -179 Z", WHITE.mix(tone, 0.3), 1.3);
            b.neon(-10.0, -187.0, 8.0, 1.4, WHITE);
            b.neon(3.0, -183.0, 9.0, 1.4, WHITE);
            b.bar(14.0, -190.0, 5.0, 12.0, 2.0, hex(0xf4f6f8));
            b.bar(-19.0, -190.0, 5.0, 12.0, 2.0, hex(0xf4f6f8));
        }
        "pair_of_brass_goggles" => goggles(b, hex(0xd0a040), hex(0x7ab8b0), hex(0x5a3a22)),
        "pair_of_welding_goggles" => goggles(b, hex(0x3a3e40), hex(0x1c3a24), hex(0x1c1c1e)),
        "pair_of_cracked_goggles" => {
            goggles(b, hex(0x7a6a54), hex(0xc8b070), hex(0x4a3a2c));
            b.line(&[(3.0, -187.0), (7.0, -183.0), (5.0, -179.0)], WHITE, 0.9);
            b.line(&[(7.0, -183.0), (11.4, -185.0)], WHITE, 0.9);
            b.line(&[(7.0, -183.0), (10.0, -179.0)], WHITE, 0.9);
        }
        "glowing_face_mask" => {
            let tone = b.kit.glow;
            b.shape("M-14 -180 Q0 -176 14 -180 L12 -167 Q0 -160 -12 -167 Z", hex(0x14161c));
            b.ray_along("M-13.6 -180 Q0 -176 13.6 -180 L12 -167 Q0 -160 -12 -167 Z", tone, 1.6);
            b.ray_along("M-9 -174 L-4.5 -169 L0 -174 L4.5 -169 L9 -174", tone, 1.9);
            b.glow(0.0, -172.0, 26.0, tone, 0.5);
        }
        "respirator" | "breathing_mask_with_a_hose" => {
            b.shape("M-13 -181 Q0 -186 13 -181 L11 -166 Q0 -159 -11 -166 Z", hex(0x3c4038));
            b.line(&[(-13.0, -180.0), (-15.0, -185.0)], hex(0x2a2c28), 2.4);
            b.line(&[(13.0, -180.0), (15.0, -185.0)], hex(0x2a2c28), 2.4);
            if id == "respirator" {
                for sign in [-1.0, 1.0] {
                    b.ball(sign * 10.0, -168.0, 6.2, hex(0x8a8a7a));
                    b.oval(sign * 10.0, -168.0, 3.6, 3.6, hex(0x4a4a40));
                }
            } else {
                b.ball(0.0, -169.0, 5.4, hex(0x7a7e74));
                b.pipe(&[(0.0, -166.0), (2.0, -152.0), (12.0, -138.0), (9.0, -118.0)], hex(0x5a5e56), 7.0);
                for (x, y) in [(1.0, -158.0), (4.0, -149.0), (10.0, -141.0), (11.0, -130.0)] {
                    b.line(&[(x - 3.0, y), (x + 3.4, y - 1.0)], BLACK.alpha(0.5), 1.2);
                }
                b.plate(0.0, -120.0, 18.0, 24.0, 4.0, hex(0x6a6e5a));
            }
        }
        "halo_shaped_headset" => {
            let tone = b.kit.glow2;
            b.hoop(0.0, -207.0, 23.0, 6.0, WHITE.mix(tone, 0.25), 3.0);
            b.glow(0.0, -207.0, 34.0, tone, 0.6);
            for sign in [-1.0, 1.0] {
                b.line(&[(sign * 14.0, -186.0), (sign * 21.0, -205.0)], hex(0xe8eef4), 2.0);
                b.oval(sign * 14.0, -184.0, 3.8, 5.4, hex(0xf4f8fa));
            }
        }
        "pressure_suit_with_a_gold_visor" => {
            b.ball(0.0, -184.0, 25.0, hex(0xe8ebf0));
            b.oval(0.0, -183.0, 19.0, 17.0, hex(0xb07818));
            b.oval(-1.0, -184.0, 17.5, 15.5, hex(0xe8b030));
            b.shape("M-15 -186 Q-8 -200 8 -198 Q-4 -194 -12 -182 Z", hex(0xfff0b8));
            b.bar(-18.0, -163.0, 36.0, 7.0, 3.0, hex(0xa8b0ba));
        }
        "horned_helm" => {
            for sign in [-1.0, 1.0] {
                b.shape(
                    &format!(
                        "M{} -196 C{} -198 {} -214 {} -230 C{} -212 {} -192 {} -186 Z",
                        sign * 13.0,
                        sign * 24.0,
                        sign * 30.0,
                        sign * 27.0,
                        sign * 40.0,
                        sign * 32.0,
                        sign * 14.0
                    ),
                    hex(0xe8dcc0),
                );
            }
            b.rivets((-12.0, -192.0), (12.0, -192.0), 5, 1.3, hex(0xe0c060));
        }
        "top_hat_with_a_band_of_gears" => {
            for (x, r) in [(-8.0, 5.6), (1.0, 6.6), (9.5, 4.8)] {
                b.gear(x, -198.0, r, hex(0xe0b048));
            }
        }
        "straw_hat_with_a_solar_band" => {
            b.bar(-12.8, -201.0, 25.6, 7.4, 1.0, hex(0x1c3a6a));
            for at in 0..6 {
                b.bar(-11.6 + at as f32 * 4.1, -200.0, 3.0, 5.4, 0.4, hex(0x3a7ad0));
            }
        }
        "leather_flying_helmet" => b.trace("M-10 -170 Q0 -158 10 -170", hex(0x5a3a20), 2.0),
        _ => {}
    }
}

/// What is seen on the holding arm and hands.
pub(super) fn on_arm(person: &Person, b: &mut Brush) {
    for worn in &person.worn {
        for side in 0..2 {
            let (elbow, hand) = (person.elbows[side], person.hands[side]);
            let mid = ((elbow.0 + hand.0) / 2.0, (elbow.1 + hand.1) / 2.0);
            let (dx, dy) = (hand.0 - mid.0, hand.1 - mid.1);
            match (worn.0, side) {
                ("gauntlets_black_with_oil", _) => {
                    b.line(&[(mid.0 - dx * 0.2, mid.1 - dy * 0.2), hand], hex(0x1c1a18), 15.0);
                    b.oval(hand.0, hand.1, 8.0, 8.0, hex(0x1c1a18));
                    b.line(&[(mid.0, mid.1), (mid.0 + dx * 0.5, mid.1 + dy * 0.5)], WHITE.alpha(0.3), 2.0);
                    b.oval(hand.0 + 3.0, hand.1 + 13.0, 1.8, 3.2, hex(0x0c0b0a));
                }
                ("mechanical_gauntlet", 1) => {
                    b.line(&[(mid.0 - dx * 0.4, mid.1 - dy * 0.4), hand], hex(0x9a6e28), 16.0);
                    b.line(&[(mid.0 - dx * 0.4, mid.1 - dy * 0.4), hand], hex(0xd0a044), 11.0);
                    b.gear(mid.0, mid.1, 7.0, hex(0xe4bc60));
                    fingers(b, hand, hex(0xd8ac4c));
                    b.rivets((mid.0 - 6.0, mid.1 - 6.0), (hand.0 - 6.0, hand.1 - 4.0), 4, 1.2, hex(0xf4dc90));
                }
                ("glove_with_steel_fingers", 1) => {
                    b.line(&[(mid.0, mid.1), hand], hex(0x2a2c34), 14.0);
                    fingers(b, hand, hex(0xc8d2de));
                    b.ray(&[(mid.0, mid.1), (mid.0 + dx * 0.7, mid.1 + dy * 0.7)], b.kit.glow, 1.4);
                }
                ("data_glove", 1) => {
                    let tone = b.kit.glow2;
                    b.line(&[(mid.0, mid.1), hand], hex(0xf0f6fa), 14.0);
                    b.oval(hand.0, hand.1, 8.0, 8.0, hex(0xf0f6fa));
                    b.ray(&[(mid.0, mid.1), hand], tone, 1.5);
                    for at in 0..4 {
                        b.lamp(hand.0 - 4.5 + at as f32 * 3.0, hand.1 - 8.0 + (at as f32 - 1.5).abs(), 1.2, tone);
                    }
                    b.hoop(hand.0, hand.1, 14.0, 5.0, tone, 1.2);
                }
                ("shield_bracelet", 0) => {
                    let tone = b.kit.glow2;
                    b.line(&[mid, (mid.0 + dx * 0.4, mid.1 + dy * 0.4)], hex(0xd8b050), 14.0);
                    b.oval(mid.0 - 12.0, mid.1, 25.0, 37.0, tone.alpha(0.32));
                    b.hoop(mid.0 - 12.0, mid.1, 25.0, 37.0, tone, 2.2);
                    b.hoop(mid.0 - 12.0, mid.1, 14.0, 22.0, tone, 1.2);
                    b.glow(mid.0 - 12.0, mid.1, 46.0, tone, 0.35);
                }
                _ => {}
            }
        }
    }
}

fn fingers(b: &mut Brush, hand: (f32, f32), tone: Rgb) {
    b.oval(hand.0, hand.1, 8.0, 7.6, tone.lighter(-0.1));
    for at in 0..4 {
        let y = hand.1 - 5.4 + at as f32 * 3.6;
        b.line(&[(hand.0 - 1.0, y), (hand.0 + 8.0, y + 0.6)], tone.lighter(-0.24), 3.8);
        b.line(&[(hand.0 - 1.0, y), (hand.0 + 8.0, y + 0.6)], tone, 2.6);
        b.line(&[(hand.0 + 3.4, y - 1.4), (hand.0 + 3.4, y + 1.6)], BLACK.alpha(0.6), 0.8);
    }
}

/// Whether an entry can be worn.
pub(super) fn known(id: &str) -> bool {
    find(id).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worn_things_are_sorted() {
        assert!(WORN.windows(2).all(|pair| pair[0] < pair[1]));
    }
}

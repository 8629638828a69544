//! Appearances: what an adjective before a person or an animal changes, and clothes that a sample asks for.

use super::brush::shade;
use super::face::{self, Eyes, Face};
use super::figure::Fig;
use super::looks::{Beard, Hair, Hat, Look, Neck, Over, Sleeves, mark};
use super::stage::Stage;
use crate::brief::refuse;
use crate::colour::{Rgb, hex};
use crate::studio::Refusal;

/// The faces of moods, sorted.
const MOODS: &[(&str, Face)] = &[
    ("amazed", face::SURPRISE),
    ("anxious", face::WORRY),
    ("beaming", face::LAUGH),
    ("bemused", Face { brow: (-0.2, 1.0), ..face::SMIRK }),
    ("blushing", Face { flush: true, ..face::SMILE }),
    ("bored", face::BORED),
    ("cheerful", face::HAPPY),
    ("delighted", face::LAUGH),
    ("drowsy", Face { eyes: Eyes::Half, ..face::TIRED }),
    ("frowning", face::ANGRY),
    ("giggling", face::LAUGH),
    ("grinning", face::GRIN),
    ("grumpy", face::ANGRY),
    ("laughing", face::LAUGH),
    ("pouting", face::POUT),
    ("proud", face::PROUD),
    ("scowling", face::ANGRY),
    ("serene", face::SERENE),
    ("sheepish", face::SHEEPISH),
    ("smiling", Face { eyes: Eyes::Dot, ..face::HAPPY }),
    ("solemn", face::SOLEMN),
    ("startled", Face { brow: (-0.3, 1.6), ..face::SURPRISE }),
    ("stern", face::STERN),
    ("sulky", face::POUT),
    ("tearful", face::CRY),
    ("weary", face::TIRED),
    ("winking", face::WINK),
    ("yawning", face::YAWN),
];

/// Marks that a state leaves, sorted.
const MARKS: &[(&str, u64)] = &[
    ("bandaged", mark::BANDAGE),
    ("bespectacled", mark::GLASSES),
    ("dimpled", mark::DIMPLES),
    ("drenched", mark::WET),
    ("dusty", mark::SAND),
    ("floury", mark::FLOUR),
    ("freckled", mark::FRECKLES),
    ("gloved", mark::GLOVES),
    ("masked", mark::EYEMASK),
    ("muddy", mark::MUD),
    ("paint_spattered", mark::PAINT),
    ("ruddy", mark::BLUSH),
    ("sand_covered", mark::SAND),
    ("scarved", mark::SCARF),
    ("shivering", mark::SHIVER),
    ("sooty", mark::SOOT),
    ("sunburnt", mark::SUNBURN),
    ("sweating", mark::SWEAT),
    ("tattooed", mark::TATTOO),
];

fn find<T: Copy>(table: &[(&str, T)], id: &str) -> Option<T> {
    table.binary_search_by_key(&id, |(name, _)| name).ok().map(|at| table[at].1)
}

/// Gives a person an appearance.
///
/// # Errors
/// An appearance that is not drawn.
pub(super) fn apply(fig: &mut Fig, id: &str) -> Result<(), Refusal> {
    if let Some(face) = find(MOODS, id) {
        fig.face = Face { fixed: true, ..face };
        fig.look.marks &= !mark::MASK;
        return Ok(());
    }
    let look = &mut fig.look;
    if let Some(marks) = find(MARKS, id) {
        look.marks |= marks;
        match id {
            "tattooed" => {
                look.outfit.sleeves = Sleeves::Bare;
                if matches!(look.over.0, Over::Coat | Over::Jacket | Over::Robe | Over::Armour) {
                    look.over.0 = Over::Waistcoat;
                }
            }
            "gloved" => look.outfit.sleeves = Sleeves::Long,
            "drenched" => look.hair = if look.hair == Hair::Bald { Hair::Bald } else { Hair::Parted },
            "shivering" => fig.face = Face { fixed: true, ..face::WORRY },
            "sweating" => fig.face = Face { fixed: true, ..face::TIRED },
            "freckled" | "dimpled" | "ruddy" => bareface(look),
            _ => {}
        }
        return Ok(());
    }
    if hair(look, id) || build(fig, id) {
        return Ok(());
    }
    refuse(format!("Studio's people cannot look `{id}`"))
}

/// Takes off what hides the cheeks.
fn bareface(look: &mut Look) {
    look.marks &= !(mark::MASK | mark::CLOWN | mark::MIME);
    if matches!(look.beard, Beard::Full | Beard::Long | Beard::Stubble) {
        look.beard = Beard::Clean;
    }
}

/// Takes off what hides the hair.
fn bareheaded(look: &mut Look) {
    look.hat = None;
}

fn hair(look: &mut Look, id: &str) -> bool {
    match id {
        "bare_headed" => bareheaded(look),
        "curly_haired" => {
            bareheaded(look);
            look.hair = Hair::Curly;
        }
        "dark_haired" | "grey_haired" | "red_haired" => {
            bareheaded(look);
            look.tone = hex(match id {
                "dark_haired" => 0x2a_21_20,
                "grey_haired" => 0xae_b0_b3,
                _ => 0xc8_55_23,
            });
            if matches!(look.hair, Hair::Bald | Hair::Crop | Hair::Fringe) {
                look.hair = Hair::Short;
            }
        }
        "ponytailed" => {
            bareheaded(look);
            look.hair = Hair::Pony;
        }
        "tousled" | "windswept" | "scruffy" => {
            bareheaded(look);
            look.hair = Hair::Tousled;
            if id == "scruffy" && !look.woman && look.k > 0.8 {
                look.beard = Beard::Stubble;
            }
            if id == "scruffy" {
                look.marks |= mark::MUD;
            }
        }
        "straw_hatted" => look.hat = Some((Hat::Straw, hex(0xe9_c9_7a))),
        "helmeted" => look.hat = Some((Hat::Helmet, hex(0xd8_4a_3c))),
        "hooded" => {
            let rgb = if look.over.0 == Over::Nothing { look.top } else { look.over.1 };
            look.hat = Some((Hat::Hood, shade(rgb)));
        }
        "suntanned" => look.skin = hex(0xc8_83_4e),
        _ => return false,
    }
    true
}

fn build(fig: &mut Fig, id: &str) -> bool {
    let look = &mut fig.look;
    match id {
        "aproned" => look.over = (Over::Apron, hex(0xf3_ee_e2)),
        "burly" => (look.wide, look.k) = (1.34, look.k * 1.04),
        "plump" => look.wide = 1.42,
        "stocky" => (look.wide, look.k) = (1.3, look.k * 0.88),
        "slender" => look.wide = 0.8,
        "lanky" => (look.wide, look.k) = (0.78, look.k * 1.1),
        "petite" => (look.wide, look.k) = (0.84, look.k * 0.84),
        "tall" => look.k *= 1.15,
        "elderly" => {
            look.old = true;
            look.tone = hex(0xe0_df_dd);
            look.marks |= mark::WRINKLES | mark::GLASSES;
            if !look.woman {
                look.hair = Hair::Fringe;
            }
        }
        "youthful" => {
            look.old = false;
            look.beard = Beard::Clean;
            look.marks = (look.marks & !mark::WRINKLES) | mark::BLUSH;
            look.head *= 1.08;
            look.k *= 0.95;
        }
        _ => return false,
    }
    true
}

/// Gives an animal an appearance; what is left to paint over it.
///
/// # Errors
/// An appearance that an animal's picture cannot take.
pub(super) fn beast(fig: &mut Fig, id: &str) -> Result<&'static str, Refusal> {
    let Some(beast) = &mut fig.beast else { return Ok("") };
    Ok(match id {
        "bedraggled" | "drenched" | "dripping" => "wet",
        "muddy" | "scruffy" => "mud",
        "sooty" => "soot",
        "dusty" => "dust",
        "shivering" => "shiver",
        "drowsy" => "doze",
        "plump" => {
            beast.icon.side *= 1.12;
            beast.w *= 1.12;
            ""
        }
        _ => return refuse(format!("Studio's animals cannot look `{id}`")),
    })
}

/// Paints dirt or drops over an animal.
pub(super) fn soil(stage: &mut Stage, i: usize, state: &'static str) {
    let fig = &stage.figs[i];
    let Some(beast) = &fig.beast else { return };
    let (x, y, w, h) = (fig.x, fig.ground, beast.w, beast.h);
    let head = fig.crown();
    let spots = [
        (-0.2, 0.42, 0.06),
        (0.05, 0.36, 0.075),
        (0.2, 0.5, 0.05),
        (-0.06, 0.54, 0.05),
        (-0.3, 0.2, 0.04),
        (0.12, 0.16, 0.045),
    ];
    let dirt = |rgb: u32| {
        move |b: &mut super::brush::Brush| {
            for (dx, dy, r) in spots {
                // Smudges run along the body; none is round.
                let (r, at) = (r * w.min(h), (x + dx * w * 0.8, y + dy * h));
                for (ox, oy, wide) in
                    [(-1.5, -0.35, 0.9), (0.0, 0.2, 1.3), (1.4, -0.1, 0.8), (0.6, 0.7, 0.5), (-0.7, 0.65, 0.4)]
                {
                    let place = (at.0 + ox * r, at.1 + oy * r * 0.8);
                    b.oval(super::brush::STAGE, place, r * wide, r * 0.34, hex(rgb));
                }
            }
        }
    };
    match state {
        "mud" => stage.over(i, dirt(0x6b_45_2a)),
        "soot" => stage.over(i, dirt(0x2c_2a_2c)),
        "dust" => stage.over(i, dirt(0xd9_b4_72)),
        "wet" => stage.over(i, move |b| {
            for (dx, dy, _) in spots {
                b.oval(super::brush::STAGE, (x + dx * w * 1.3, y + dy * h), 1.2, 2.1, hex(0x6a_bd_f2));
            }
            b.oval(super::brush::STAGE, (x, y - 0.4), w * 0.4, 2.2, hex(0x8c_cc_f0));
        }),
        "shiver" => stage.over(i, move |b| {
            for side in [-1.0, 1.0] {
                for step in [0.54, 0.6] {
                    let at = x + side * w * step;
                    let wave: Vec<(f32, f32)> = (0..5)
                        .map(|n| (at + if n % 2 == 0 { 1.2 } else { -1.2 }, y + h * (0.75 - n as f32 * 0.1)))
                        .collect();
                    b.line(super::brush::STAGE, &wave, 0.9, hex(0x5f_a8_e0));
                }
            }
        }),
        "doze" => stage.over(i, move |b| {
            for n in 0..3 {
                let s = 1.6 + n as f32 * 0.8;
                let (zx, zy) = (head.0 + 3.0 + n as f32 * 4.4, head.1 + 3.0 + n as f32 * 5.0);
                b.line(super::brush::STAGE, &[(zx, zy + s), (zx + s, zy + s)], 0.9, hex(0x4a_55_88));
                b.line(super::brush::STAGE, &[(zx + s, zy + s), (zx, zy)], 0.9, hex(0x4a_55_88));
                b.line(super::brush::STAGE, &[(zx, zy), (zx + s, zy)], 0.9, hex(0x4a_55_88));
            }
        }),
        _ => {}
    }
}

/// Puts a garment on someone.
///
/// # Errors
/// A garment that is not drawn.
pub(super) fn wear(look: &mut Look, id: &str, rgb: Option<Rgb>) -> Result<(), Refusal> {
    let rgb = rgb.unwrap_or(look.scarf);
    let hat = |which: Hat| Some((which, rgb));
    match id {
        "sun_hat" => look.hat = hat(Hat::Straw),
        "baseball_cap" => look.hat = hat(Hat::Cap),
        "beanie" => look.hat = hat(Hat::Beanie),
        "beret" => look.hat = hat(Hat::Beret),
        "bowler_hat" => look.hat = hat(Hat::Bowler),
        "cowboy_hat" => look.hat = hat(Hat::Cowboy),
        "scarf" => {
            look.marks = (look.marks | mark::SCARF) & !mark::NECKERCHIEF;
            look.scarf = rgb;
        }
        "apron" => look.over = (Over::Apron, rgb),
        "coat" | "trench_coat" => {
            look.over = (Over::Coat, rgb);
            look.marks |= mark::BUTTONS | if id == "coat" { 0 } else { mark::BELT };
        }
        "leather_jacket" => look.over = (Over::Jacket, rgb),
        "waistcoat" => look.over = (Over::Waistcoat, rgb),
        "poncho" => look.over = (Over::Poncho, rgb),
        "t_shirt" | "hoodie" | "knitted_jumper" => {
            look.over = (Over::Nothing, rgb);
            look.top = rgb;
            look.outfit.neck = Neck::Round;
            look.outfit.sleeves = if id == "t_shirt" { Sleeves::Short } else { Sleeves::Long };
            look.marks &= !(mark::STRIPES | mark::CHECKS | mark::SPOTS | mark::NUMBER);
            if id == "hoodie" && look.hat.is_none() {
                look.hat = Some((Hat::Hood, shade(rgb)));
            }
        }
        _ => return refuse(format!("Studio's people cannot wear `{id}`")),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(MOODS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(MARKS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}

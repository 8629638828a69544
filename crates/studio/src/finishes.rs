//! Finishes: what a word such as "rusty", "cracked" or "quilted" looks like, laid over a rendered sprite.

mod adorned;
mod aged;
mod coat;
mod covered;
mod creatures;
mod made;
mod materials;
mod tones;

use crate::canvas::Canvas;
use crate::random::Seed;
use coat::Coat;
pub(crate) use materials::Material;

/// One finish.
pub(crate) struct Finish {
    /// The adjective's entry id.
    pub id: &'static str,
    draw: fn(&mut Coat),
}

/// Every finish, sorted by id.
static ALL: &[Finish] = &[
    Finish { id: "albino", draw: creatures::albino },
    Finish { id: "antique", draw: aged::antique },
    Finish { id: "barnacled", draw: aged::barnacled },
    Finish { id: "barred", draw: creatures::brindled },
    Finish { id: "bent", draw: aged::bent },
    Finish { id: "blue_patterned", draw: adorned::blue_patterned },
    Finish { id: "brindled", draw: creatures::brindled },
    Finish { id: "burl_grained", draw: made::burl_grained },
    Finish { id: "carved", draw: made::carved },
    Finish { id: "chipped", draw: aged::chipped },
    Finish { id: "chocolate_coated", draw: covered::chocolate_coated },
    Finish { id: "chrome_plated", draw: tones::chrome },
    Finish { id: "corroded", draw: aged::corroded },
    Finish { id: "cracked", draw: aged::cracked },
    Finish { id: "crocheted", draw: made::knitted },
    Finish { id: "darned", draw: adorned::patched },
    Finish { id: "dented", draw: aged::dented },
    Finish { id: "embossed", draw: made::embossed },
    Finish { id: "embroidered", draw: adorned::embroidered },
    Finish { id: "engraved", draw: made::engraved },
    Finish { id: "faded", draw: tones::faded },
    Finish { id: "frayed", draw: aged::frayed },
    Finish { id: "freckled", draw: creatures::spotted },
    Finish { id: "fringed", draw: adorned::fringed },
    Finish { id: "frosted", draw: tones::frosted },
    Finish { id: "fur_lined", draw: adorned::fur_lined },
    Finish { id: "gilded", draw: tones::gilded },
    Finish { id: "glazed", draw: tones::polished },
    Finish { id: "glitter_covered", draw: adorned::glitter },
    Finish { id: "glossy_skinned", draw: tones::polished },
    Finish { id: "glued_together", draw: aged::glued_together },
    Finish { id: "gold_mended", draw: aged::gold_mended },
    Finish { id: "graffiti_covered", draw: covered::graffiti },
    Finish { id: "grizzled", draw: creatures::grizzled },
    Finish { id: "hand_painted", draw: adorned::hand_painted },
    Finish { id: "hand_thrown", draw: made::hand_thrown },
    Finish { id: "handmade", draw: adorned::patched },
    Finish { id: "inlaid", draw: made::inlaid },
    Finish { id: "iridescent", draw: tones::iridescent },
    Finish { id: "ivy_covered", draw: adorned::overgrown },
    Finish { id: "jewelled", draw: adorned::jewelled },
    Finish { id: "knitted", draw: made::knitted },
    Finish { id: "knotty", draw: made::knotty },
    Finish { id: "lace_trimmed", draw: adorned::lace_trimmed },
    Finish { id: "lichen_covered", draw: aged::lichen_covered },
    Finish { id: "mirror_bright", draw: tones::mirror_bright },
    Finish { id: "misshapen", draw: aged::twisted },
    Finish { id: "moss_covered", draw: adorned::moss_covered },
    Finish { id: "moth_eaten", draw: aged::moth_eaten },
    Finish { id: "one_eared", draw: creatures::one_eared },
    Finish { id: "overgrown", draw: adorned::overgrown },
    Finish { id: "oversized", draw: tones::plain },
    Finish { id: "patched", draw: adorned::patched },
    Finish { id: "patinated", draw: tones::patinated },
    Finish { id: "peeling", draw: aged::peeling },
    Finish { id: "piebald", draw: creatures::piebald },
    Finish { id: "polished", draw: tones::polished },
    Finish { id: "quilted", draw: made::quilted },
    Finish { id: "retro_styled", draw: covered::retro_styled },
    Finish { id: "riveted", draw: adorned::riveted },
    Finish { id: "rough_hewn", draw: made::rough_hewn },
    Finish { id: "rust_streaked", draw: aged::rust_streaked },
    Finish { id: "rusty", draw: aged::rusty },
    Finish { id: "scarred", draw: creatures::scarred },
    Finish { id: "scuffed", draw: aged::scuffed },
    Finish { id: "see_through", draw: tones::see_through },
    Finish { id: "seeded", draw: covered::seeded },
    Finish { id: "sequinned", draw: adorned::sequinned },
    Finish { id: "shaggy", draw: creatures::shaggy },
    Finish { id: "silver_plated", draw: tones::silver },
    Finish { id: "silvery", draw: tones::silver },
    Finish { id: "speckle_breasted", draw: creatures::spotted },
    Finish { id: "splintered", draw: aged::splintered },
    Finish { id: "spotted", draw: creatures::spotted },
    Finish { id: "sprinkle_covered", draw: covered::sprinkles },
    Finish { id: "stained_glass_patterned", draw: made::stained_glass },
    Finish { id: "sticker_covered", draw: covered::stickers },
    Finish { id: "studded", draw: adorned::studded },
    Finish { id: "tarnished", draw: tones::tarnished },
    Finish { id: "tie_dyed", draw: made::tie_dyed },
    Finish { id: "twisted", draw: aged::twisted },
    Finish { id: "two_tone", draw: tones::two_tone },
    Finish { id: "unglazed", draw: tones::unglazed },
    Finish { id: "varnished", draw: tones::varnished },
    Finish { id: "verdigris_covered", draw: tones::verdigris },
    Finish { id: "weather_beaten", draw: aged::weather_beaten },
    Finish { id: "whitewashed", draw: tones::whitewashed },
    Finish { id: "wobbly", draw: aged::wobbly },
    Finish { id: "worm_eaten", draw: aged::worm_eaten },
    Finish { id: "worn_out", draw: aged::worn_out },
    Finish { id: "yellowed", draw: tones::yellowed },
];

/// The finish that an adjective means.
pub(crate) fn find(id: &str) -> Option<&'static Finish> {
    let at = ALL.binary_search_by(|finish| finish.id.cmp(id)).ok()?;
    ALL.get(at)
}

/// Lays a finish over a rendered sprite whose longer side is this long in units.
pub(crate) fn apply(finish: &Finish, layer: &mut Canvas, side: f32, seed: Seed) {
    if let Some(mut coat) = Coat::new(layer, side, seed.child(finish.id)) {
        (finish.draw)(&mut coat);
    }
}

/// Finishes that leave nothing of the colour below them.
const COVERING: [&str; 7] =
    ["chrome_plated", "gilded", "mirror_bright", "silver_plated", "silvery", "verdigris_covered", "whitewashed"];

/// The same over a thing whose colour was asked for: what would hide the colour lies on it in patches alone.
pub(crate) fn apply_over(finish: &Finish, layer: &mut Canvas, side: f32, seed: Seed) {
    let patched = COVERING.contains(&finish.id).then(|| layer.pixmap.clone());
    apply(finish, layer, side, seed);
    let Some(before) = patched else { return };
    let (width, step) = (layer.pixmap.width() as usize, side * layer.scale * 0.2);
    let [a, b, c] = ["across", "down", "aslant"].map(|name| seed.child(name));
    for (at, (new, old)) in layer.pixmap.pixels_mut().iter_mut().zip(before.pixels()).enumerate() {
        let (x, y) = ((at % width) as f32 / step, (at / width) as f32 / step);
        if a.noise(x) + b.noise(y) + c.noise((x + y) * 0.8) > -0.08 {
            *new = *old;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finishes_are_sorted_and_unique() {
        assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id));
    }
}

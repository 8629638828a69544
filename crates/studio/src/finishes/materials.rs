//! Materials: what a thing is made of, worked into its main part with its own grain, weave, sheen or courses.

mod cloth;
mod fired;
mod grown;
mod marks;
mod metal;
mod moulded;
mod stone;
mod wood;

use super::coat::Coat;
use crate::canvas::Canvas;
use crate::colour::Rgb;
use crate::random::Seed;
use resvg::tiny_skia::Pixmap;

/// A material in its usual colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Material {
    at: usize,
    pub rgb: Rgb,
}

/// Works a material into a coat whose main part has this colour.
type Draw = fn(&mut Coat, Rgb);

/// The longer side of the sprite in the units that materials are drawn in.
const SIDE: f32 = 400.0;

/// Every material of the pool, sorted by id.
static ALL: &[(&str, Draw)] = &[
    ("adobe", stone::adobe),
    ("alabaster", stone::alabaster),
    ("aluminium", metal::brushed),
    ("balsa_wood", wood::balsa),
    ("bamboo", wood::bamboo),
    ("basalt", stone::basalt),
    ("beech", wood::beech),
    ("beeswax", grown::beeswax),
    ("birch", wood::birch),
    ("blown_glass", fired::blown_glass),
    ("bone", grown::bone),
    ("bone_china", fired::bone_china),
    ("brass", metal::brass),
    ("brick", stone::brick),
    ("bronze", metal::bronze),
    ("brushed_steel", metal::brushed),
    ("burlap", cloth::burlap),
    ("canvas", cloth::canvas),
    ("carbon_fibre", moulded::carbon_fibre),
    ("cast_iron", metal::cast),
    ("cedar", wood::cedar),
    ("cherry_wood", wood::cherry),
    ("chocolate", grown::chocolate),
    ("chrome", metal::chrome),
    ("concrete", stone::concrete),
    ("copper", metal::hammered),
    ("corduroy", cloth::corduroy),
    ("cork", wood::cork),
    ("corrugated_cardboard", moulded::cardboard),
    ("corrugated_iron", metal::corrugated),
    ("cotton", cloth::cotton),
    ("cut_crystal", fired::cut_crystal),
    ("denim", cloth::denim),
    ("driftwood", wood::driftwood),
    ("earthenware", fired::earthenware),
    ("ebony", wood::ebony),
    ("felt", cloth::felt),
    ("fibreglass", moulded::fibreglass),
    ("fleece", cloth::fleece),
    ("flint", stone::flint),
    ("folded_paper", moulded::folded_paper),
    ("frosted_glass", fired::frosted_glass),
    ("gingerbread", grown::gingerbread),
    ("glass", fired::glass),
    ("gold", metal::gold),
    ("granite", stone::granite),
    ("green_bottle_glass", fired::bottle_glass),
    ("horn", grown::horn),
    ("ice", grown::ice),
    ("iron", metal::cast),
    ("jade", stone::jade),
    ("knitted_wool", cloth::knit),
    ("lace", cloth::lace),
    ("lacquered_wood", wood::lacquered),
    ("lapis_lazuli", stone::lapis),
    ("lead", metal::dull),
    ("leather", grown::leather),
    ("limestone", stone::limestone),
    ("linen", cloth::linen),
    ("mahogany", wood::mahogany),
    ("malachite", stone::malachite),
    ("maple", wood::maple),
    ("marble", stone::marble),
    ("milk_glass", fired::milk_glass),
    ("modelling_clay", moulded::modelling_clay),
    ("mosaic_tiles", fired::mosaic),
    ("mother_of_pearl", grown::mother_of_pearl),
    ("moulded_plastic", moulded::moulded),
    ("newspaper", moulded::newspaper),
    ("nylon", moulded::nylon),
    ("oak", wood::oak),
    ("obsidian", stone::obsidian),
    ("onyx", stone::onyx),
    ("paper", moulded::paper),
    ("papier_mache", moulded::papier_mache),
    ("parchment", moulded::parchment),
    ("pewter", metal::hammered),
    ("pine", wood::pine),
    ("plastic", moulded::plastic),
    ("plastic_building_bricks", moulded::building_bricks),
    ("plywood", wood::plywood),
    ("polystyrene_foam", moulded::foam),
    ("porcelain", fired::porcelain),
    ("raku_ware", fired::raku),
    ("rattan", grown::rattan),
    ("rose_quartz", stone::quartz),
    ("rosewood", wood::rosewood),
    ("rubber", moulded::rubber),
    ("sandstone", stone::sandstone),
    ("satin", cloth::satin),
    ("sheepskin", grown::sheepskin),
    ("silicone", moulded::silicone),
    ("silk", cloth::silk),
    ("slate", stone::slate),
    ("snow", grown::snow),
    ("soapstone", stone::soapstone),
    ("stained_glass", fired::stained),
    ("stainless_steel", metal::polished),
    ("steel", metal::brushed),
    ("sterling_silver", metal::chrome),
    ("stoneware", fired::stoneware),
    ("straw", grown::straw),
    ("suede", grown::suede),
    ("teak", wood::teak),
    ("terracotta", fired::terracotta),
    ("tin", metal::dull),
    ("tissue_paper", moulded::tissue),
    ("titanium", metal::brushed),
    ("transparent_acrylic", moulded::acrylic),
    ("tulle", cloth::tulle),
    ("tweed", cloth::tweed),
    ("velvet", cloth::velvet),
    ("vinyl", moulded::vinyl),
    ("walnut", wood::walnut),
    ("wicker", grown::wicker),
    ("wire_mesh", metal::mesh),
    ("wood", wood::plain),
    ("woven_grass", grown::woven_grass),
    ("wrought_iron", metal::hammered),
    ("zinc", metal::spangled),
];

impl Material {
    /// The material of this id in its usual colour.
    pub(crate) fn find(id: &str, rgb: Rgb) -> Option<Material> {
        let at = ALL.binary_search_by(|(known, _)| (*known).cmp(id)).ok()?;
        Some(Material { at, rgb })
    }

    /// Works the material into a rendered sprite where `main` is white; `side` is the sprite's longer side in pixels.
    pub(crate) fn lay(self, layer: &mut Pixmap, main: &Pixmap, side: f32) {
        let Some((id, draw)) = ALL.get(self.at) else { return };
        let scale = (side / SIDE).max(0.02);
        let (width, height) = (layer.width() as f32 / scale, layer.height() as f32 / scale);
        let mut worked = Canvas::over(layer.clone(), scale, width, height);
        if let Some(mut coat) = Coat::new(&mut worked, SIDE, Seed::new(0).child(id)) {
            draw(&mut coat, self.rgb);
        }
        let pixels = layer.data_mut().chunks_exact_mut(4);
        for ((pixel, new), share) in pixels.zip(worked.pixmap.data().chunks_exact(4)).zip(main.pixels()) {
            let share = u32::from(share.red());
            for (byte, new) in pixel.iter_mut().zip(new) {
                *byte = ((u32::from(*byte) * (255 - share) + u32::from(*new) * share + 127) / 255) as u8;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn materials_are_sorted_and_unique() {
        assert!(ALL.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(Material::find("denim", crate::colour::BLACK).is_some());
        assert!(Material::find("unobtainium", crate::colour::BLACK).is_none());
    }
}

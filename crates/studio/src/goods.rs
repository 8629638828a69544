//! Goods: contents that stand, hang or look out of what they are in, drawn a thousand units high from their foot at 0.

mod draped;
mod flowers;
mod garden;
mod greens;
mod heaps;
mod kitchen;
mod long;
mod sprigs;
mod tools;

use crate::colour::Rgb;
use crate::vessels::bench::Bench;

/// How a good is drawn.
#[derive(Clone, Copy)]
pub(crate) enum Drawn {
    /// Upright: the function draws it in this colour, so many units wide.
    Own(fn(&mut Bench, Rgb), u32, f32),
    /// Over the rim: the function draws what hangs out, from the rim at 0 down, five hundred units wide at most; the other
    /// one what lies inside, six hundred wide about 0.
    Hangs(fn(&mut Bench, Rgb), fn(&mut Bench, Rgb), u32),
    /// By its icon, turned by some degrees; an animal that looks out.
    Icon(f32),
}

/// A content that sticks out.
pub(crate) struct Good {
    pub id: &'static str,
    pub drawn: Drawn,
}

const fn own(id: &'static str, draw: fn(&mut Bench, Rgb), hue: u32, wide: f32) -> Good {
    Good { id, drawn: Drawn::Own(draw, hue, wide) }
}

const fn hangs(id: &'static str, draw: fn(&mut Bench, Rgb), heap: fn(&mut Bench, Rgb), hue: u32) -> Good {
    Good { id, drawn: Drawn::Hangs(draw, heap, hue) }
}

const fn icon(id: &'static str, turn: f32) -> Good {
    Good { id, drawn: Drawn::Icon(turn) }
}

/// Every good that Studio draws, sorted by id.
static ALL: &[Good] = &[
    own("arrow", long::arrow, 0xc0392f, 150.0),
    own("asparagus_spear", greens::asparagus, 0x7fa850, 110.0),
    own("badminton_racket", long::badminton, 0x3f7fc2, 330.0),
    own("baguette", kitchen::baguette, 0xd39a4e, 190.0),
    own("balloon_whisk", kitchen::whisk, 0xaab3ba, 260.0),
    own("bamboo_cane", long::bamboo, 0xc9a85a, 70.0),
    own("baseball_bat", long::baseball_bat, 0xc08a4c, 130.0),
    hangs("bath_towel", draped::towel, heaps::mound, 0x5aa9b8),
    own("bottle_of_olive_oil", kitchen::oil, 0x7a8a2f, 240.0),
    own("branch_of_cherry_blossom", sprigs::cherry, 0xf3b6c8, 420.0),
    own("branch_of_pussy_willow", sprigs::willow, 0xd8d6cf, 300.0),
    own("bread_knife", kitchen::bread_knife, 0x7a4a2a, 110.0),
    own("breadstick", kitchen::breadstick, 0xd9ac68, 70.0),
    own("bulrush", sprigs::bulrush, 0x6b4326, 260.0),
    own("candy_cane", tools::candy_cane, 0xd8343f, 300.0),
    own("carnation", flowers::carnation, 0xe8708f, 300.0),
    icon("cat", 0.0),
    own("champagne_bottle", kitchen::champagne, 0x2f4f34, 260.0),
    hangs("checked_blanket", draped::blanket, heaps::mound, 0xc0453f),
    own("chisel", tools::chisel, 0xc08a4c, 110.0),
    own("cinnamon_stick", kitchen::cinnamon, 0x9a5a30, 90.0),
    hangs("coil_of_rope", draped::rope, heaps::coil, 0xc9a468),
    own("coloured_pencil", tools::pencil, 0xd8343f, 80.0),
    hangs("cotton_shirt", draped::shirt, heaps::mound, 0x8fb4dc),
    own("cricket_bat", long::cricket_bat, 0xdcb877, 190.0),
    own("crochet_hook", tools::crochet, 0xb05fa8, 60.0),
    own("crossbow_bolt", long::arrow, 0x6b4a30, 150.0),
    own("cucumber", greens::cucumber, 0x3f7a3a, 170.0),
    own("daffodil", flowers::daffodil, 0xf5d33f, 320.0),
    own("dahlia", flowers::dahlia, 0xc0345f, 340.0),
    own("daisy", flowers::daisy, 0xffffff, 300.0),
    own("dandelion", flowers::dandelion, 0xf5c52f, 280.0),
    own("dibber", garden::dibber, 0xb98a52, 190.0),
    hangs("dressing_gown", draped::sleeve, heaps::mound, 0x8a6bb8),
    own("drinking_straw", kitchen::straw, 0xe0453f, 70.0),
    icon("duckling", 0.0),
    own("ear_of_wheat", sprigs::wheat, 0xdcb350, 170.0),
    own("eucalyptus_branch", sprigs::eucalyptus, 0x7fa893, 330.0),
    own("feather_duster", long::duster, 0xb05fa8, 320.0),
    own("fencing_foil", long::foil, 0xb4bec6, 220.0),
    own("fern_frond", sprigs::fern, 0x4f8f3f, 380.0),
    icon("field_mouse", 0.0),
    own("fountain_pen", tools::fountain_pen, 0x2f4f8f, 100.0),
    own("foxglove", flowers::foxglove, 0xc468b0, 260.0),
    own("furled_umbrella", long::umbrella, 0x3f5f9c, 200.0),
    own("garden_fork", garden::garden_fork, 0xb98a52, 200.0),
    own("gladiolus", flowers::gladiolus, 0xe8605f, 280.0),
    own("golf_club", long::golf_club, 0xb4bec6, 240.0),
    own("hand_fork", garden::hand_fork, 0x4a8a5f, 200.0),
    own("hand_trowel", garden::hand_trowel, 0x4a8a5f, 130.0),
    icon("hedgehog", 0.0),
    icon("hen", 0.0),
    own("hockey_stick", long::hockey_stick, 0xd0a04c, 280.0),
    own("hoe", garden::hoe, 0xb98a52, 300.0),
    own("incense_stick", tools::incense, 0x7a5a3a, 120.0),
    own("iris", flowers::iris, 0x6b5fc0, 320.0),
    icon("kitten", 0.0),
    own("knitting_needle", tools::knitting_needle, 0x5aa9b8, 90.0),
    own("ladle", kitchen::ladle, 0xaab3ba, 120.0),
    icon("lamb", 0.0),
    own("leafy_carrot", greens::carrot, 0xe8823a, 330.0),
    own("leek", greens::leek, 0x5f9a4f, 380.0),
    hangs("length_of_ribbon", draped::ribbon, heaps::coil, 0xd8345f),
    own("letter_opener", tools::letter_opener, 0xb98b3c, 110.0),
    own("lily", flowers::lily, 0xf7f0e4, 380.0),
    own("lollipop", tools::lollipop, 0xe8508a, 300.0),
    own("magic_wand", tools::wand, 0x2b2b33, 90.0),
    own("magnifying_glass", tools::magnifier, 0x6b4a30, 330.0),
    own("orchid_stem", flowers::orchid, 0xc86fc0, 360.0),
    own("paintbrush", tools::paintbrush, 0xc0392f, 90.0),
    own("paintbrush_for_walls", garden::wall_brush, 0xd0402f, 240.0),
    hangs("pair_of_braces", draped::braces, heaps::coil, 0xb0343f),
    own("pair_of_garden_shears", garden::shears, 0xc0392f, 330.0),
    own("pair_of_scissors", tools::scissors, 0xd0402f, 320.0),
    icon("parrot", 0.0),
    own("peacock_feather", sprigs::peacock, 0x2f8f6a, 240.0),
    own("pencil", tools::pencil, 0xf0b52f, 80.0),
    own("peony", flowers::peony, 0xf09ab4, 360.0),
    own("pepper_mill", kitchen::pepper_mill, 0x8a5a34, 210.0),
    icon("piglet", 0.0),
    icon("pineapple", 0.0),
    own("pocket_comb", tools::comb, 0x3f3a38, 170.0),
    own("poppy", flowers::poppy, 0xe0402f, 320.0),
    icon("puppy", 0.0),
    own("quill_pen", tools::quill, 0xf3efe6, 220.0),
    icon("rabbit", 0.0),
    own("recorder", tools::recorder, 0x8a5a34, 90.0),
    own("rolled_up_map", long::roll, 0xe6d3a0, 130.0),
    own("rolled_up_newspaper", long::newspaper, 0xeceae4, 160.0),
    own("rolled_up_poster", long::roll, 0xd8e4ee, 130.0),
    own("rolled_up_rug", long::rug, 0xa8453a, 260.0),
    own("rolling_pin", kitchen::rolling_pin, 0xd9ac68, 170.0),
    own("rose", flowers::rose, 0xd8243f, 300.0),
    own("sapling", sprigs::sapling, 0x5f9a4f, 360.0),
    own("screwdriver", tools::screwdriver, 0xe0a52f, 130.0),
    hangs("silk_necktie", draped::necktie, heaps::mound, 0x3f4f9c),
    own("ski_pole", long::ski_pole, 0x3f8fc2, 150.0),
    hangs("skipping_rope", draped::skipping_rope, heaps::cord_coil, 0xe0453f),
    own("spade", garden::spade, 0xb98a52, 210.0),
    own("spanner", tools::spanner, 0xa2acb4, 200.0),
    own("sparkler", tools::sparkler, 0x8f979e, 340.0),
    own("spatula", kitchen::spatula, 0x3a3a3f, 200.0),
    own("sprig_of_holly", sprigs::holly, 0x2f7a3c, 360.0),
    own("sprig_of_lavender", flowers::lavender, 0x8a6bc0, 150.0),
    own("sprig_of_mint", sprigs::mint, 0x4fa85a, 320.0),
    own("sprig_of_rosemary", sprigs::rosemary, 0x4f7a5a, 220.0),
    own("spring_onion", greens::spring_onion, 0x5fa84f, 320.0),
    icon("squirrel", 0.0),
    own("stick_of_celery", greens::celery, 0xa8cc6a, 300.0),
    own("stick_of_rhubarb", greens::rhubarb, 0xc8454f, 380.0),
    hangs("string_of_beads", draped::beads, heaps::bead_heap, 0xd8345f),
    hangs("striped_scarf", draped::striped_scarf, heaps::mound, 0x3f6fa8),
    hangs("striped_sock", draped::sock, heaps::mound, 0x4ea27a),
    own("sunflower", flowers::sunflower, 0xf5b81f, 440.0),
    own("table_fork", kitchen::table_fork, 0xb4bec6, 140.0),
    own("teaspoon", kitchen::teaspoon, 0xb4bec6, 90.0),
    icon("teddy_bear", 0.0),
    own("tennis_racket", long::tennis, 0xd0402f, 380.0),
    own("thermometer", tools::thermometer, 0xd8343f, 100.0),
    own("thistle", flowers::thistle, 0x9a5fc0, 280.0),
    own("toothbrush", tools::toothbrush, 0x3f8fc2, 110.0),
    own("toy_windmill", tools::windmill, 0xe0453f, 420.0),
    icon("tree_frog", 0.0),
    own("tulip", flowers::tulip, 0xe0405f, 260.0),
    own("violin_bow", long::violin_bow, 0x7a4a2a, 90.0),
    own("walking_stick", long::walking_stick, 0x7a4a2a, 260.0),
    own("wine_bottle", kitchen::wine, 0x2f4a2f, 240.0),
    own("wooden_ruler", tools::ruler, 0xdcb877, 130.0),
    own("wooden_spoon", kitchen::wooden_spoon, 0xc0884c, 190.0),
    hangs("woollen_scarf", draped::scarf, heaps::mound, 0xc0405f),
];

/// How a content item is drawn.
pub(crate) fn find(id: &str) -> Option<&'static Good> {
    let at = ALL.binary_search_by(|good| good.id.cmp(id)).ok()?;
    ALL.get(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goods_are_sorted_and_unique() {
        assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id));
    }
}

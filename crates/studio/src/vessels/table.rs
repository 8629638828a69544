//! The table of containers, sorted by id.

use super::Extra::{
    Bail, Buckle, Ear, Ears, Feet, Flap, Grip, Label, Lid as LidAside, Lip, Loops, Pan, Pocket, Ribbon, Rockers, Rose,
    Scale, Soil, Spout, Tap, Wheels,
};

use super::Stuff::{
    Banded, Bark, Card, Cloth, Cut, Glass, Holes, Leather, Metal, Net, Paper, Plain, Ribbed, Slats, Staves, Wire, Wood,
    Woven,
};

use super::boxes::Lid;
use super::cases::Door;
use super::globes;
use super::loads;
use super::odd;
use super::profiles::{
    BAG, BARREL, BASKET, BATH, BEAKER, BOWL, BRANDY, CAGE, CAKE, CAULDRON, CUP, DISH, DOME, FISHBOWL, FLOWERPOT, FLUTE,
    HAT, HELMET, JAR, JUG, LOW, NETBAG, NUT, PAIL, POOL, POT, POUCH, PURSE, Profile, ROCKS, SACK, SATCHEL, SCUTTLE,
    STRAW, STUMP, SUNDAE, SWEETS, TALL, TEACUP, TIN, TUB, TUBE, TUMBLER, URN, VASE, WIDE, WINE,
};
use super::{Extra, Form, Stuff, Vessel};

const NO: &[Extra] = &[];

const fn round(
    id: &'static str,
    profile: Profile,
    stuff: Stuff,
    hue: u32,
    any: bool,
    extras: &'static [Extra],
) -> Vessel {
    Vessel { id, form: Form::Round(profile, [0.0, 0.0]), stuff, hue, any, extras }
}

const fn glass(
    id: &'static str,
    profile: Profile,
    hold: [f32; 2],
    stuff: Stuff,
    hue: u32,
    extras: &'static [Extra],
) -> Vessel {
    Vessel { id, form: Form::Round(profile, hold), stuff, hue, any: false, extras }
}

const fn boxed(
    id: &'static str,
    size: [f32; 3],
    lid: Lid,
    stuff: Stuff,
    hue: u32,
    any: bool,
    extras: &'static [Extra],
) -> Vessel {
    Vessel { id, form: Form::Box { size, flare: 0.0, lid }, stuff, hue, any, extras }
}

const fn flared(
    id: &'static str,
    size: [f32; 3],
    flare: f32,
    lid: Lid,
    stuff: Stuff,
    hue: u32,
    extras: &'static [Extra],
) -> Vessel {
    Vessel { id, form: Form::Box { size, flare, lid }, stuff, hue, any: false, extras }
}

const fn case(id: &'static str, size: [f32; 2], door: Door, hue: u32, any: bool) -> Vessel {
    Vessel { id, form: Form::Case { size, door }, stuff: Stuff::Plain, hue, any, extras: NO }
}

const fn odd(id: &'static str, of: &'static odd::Odd, hue: u32, any: bool) -> Vessel {
    Vessel { id, form: Form::Odd(of), stuff: Stuff::Plain, hue, any, extras: NO }
}

/// Every container that Studio draws.
pub(super) static ALL: &[Vessel] = &[
    boxed("apothecary_drawer", [800.0, 240.0, 560.0], Lid::Drawer, Wood, 0x8a5a34, false, &[Label]),
    case("aquarium_bag", [700.0, 860.0], Door::Bag, 0x3f8fc2, false),
    round("archers_quiver", TUBE, Leather, 0x7a4a2a, false, NO),
    round("backpack", SATCHEL, Cloth, 0x3f6fa8, true, &[Flap, Pocket]),
    odd("bathtub", &globes::BATH, 0xf4f4f2, false),
    glass("beaker", BEAKER, [20.0, 560.0], Glass, 0xd8ecf2, &[Scale]),
    glass("bell_jar", DOME, [20.0, 600.0], Glass, 0xd8ecf2, NO),
    boxed("bento_box", [860.0, 200.0, 600.0], Lid::None, Plain, 0x7a2a2a, false, &[LidAside]),
    round("bicycle_basket", BASKET, Woven, 0xb98a52, false, &[Buckle]),
    glass("birdcage", CAGE, [20.0, 650.0], Wire, 0xc9a24a, NO),
    round("biscuit_tin", TIN, Banded, 0x3f6fa8, true, &[LidAside]),
    case("block_of_clear_ice", [940.0, 760.0], Door::Ice, 0xd8effa, false),
    glass("brandy_glass", BRANDY, [200.0, 640.0], Glass, 0xd8ecf2, NO),
    round("bread_basket", WIDE, Woven, 0xc89a5c, false, NO),
    boxed("bread_bin", [900.0, 380.0, 520.0], Lid::Arched, Plain, 0xe8dcc2, true, NO),
    boxed("briefcase", [900.0, 210.0, 600.0], Lid::Flat, Leather, 0x6b4326, true, &[Grip]),
    flared("brown_paper_bag", [640.0, 640.0, 460.0], 6.0, Lid::None, Paper, 0xb98d5c, NO),
    round("bucket", PAIL, Plain, 0x4a8fc7, true, &[Bail]),
    glass("bug_viewer", BEAKER, [20.0, 560.0], Glass, 0x9fd8b0, &[LidAside]),
    case("cake_box_with_a_window", [900.0, 640.0], Door::Card, 0xf0b8c4, false),
    glass("cake_dome", CAKE, [20.0, 420.0], Glass, 0xd8ecf2, NO),
    round("cake_tin", TIN, Metal, 0xb9c2c9, true, &[LidAside]),
    round("canvas_tool_bag", SATCHEL, Cloth, 0xa08a5c, false, &[Loops, Pocket]),
    boxed("cardboard_box", [820.0, 400.0, 600.0], Lid::Flaps, Card, 0xc89a64, false, NO),
    round("casserole_dish", TIN, Banded, 0xc0502f, true, &[Ears, LidAside]),
    round("cauldron", CAULDRON, Plain, 0x3a3c40, false, &[Ears, Feet]),
    odd("christmas_stocking", &odd::STOCKING, 0xc0313a, false),
    boxed("cigar_box", [860.0, 180.0, 560.0], Lid::Flat, Wood, 0x9a6236, false, NO),
    round("clay_urn", URN, Banded, 0xb4653c, false, NO),
    case("clear_pencil_case", [1000.0, 520.0], Door::Bag, 0x8a5fc0, false),
    boxed("clear_storage_tub", [860.0, 520.0, 460.0], Lid::None, Glass, 0xd8ecf2, false, NO),
    round("coal_scuttle", SCUTTLE, Metal, 0x4c4a48, false, &[Bail]),
    round("coin_purse", PURSE, Leather, 0xa8383f, true, &[Buckle]),
    round("colander", BOWL, Holes, 0xc9d0d5, true, &[Ears]),
    boxed("collectors_drawer_with_a_glass_lid", [900.0, 180.0, 620.0], Lid::Clear, Wood, 0x7a4a2a, false, NO),
    round("cookie_jar", URN, Banded, 0xe0a84a, true, &[LidAside]),
    boxed("cool_box", [840.0, 460.0, 520.0], Lid::Flat, Plain, 0x3f7fc2, true, NO),
    boxed("cradle", [860.0, 330.0, 560.0], Lid::None, Slats, 0xc08a54, false, &[Rockers]),
    glass("cut_glass_punch_bowl", FISHBOWL, [30.0, 430.0], Cut, 0xd8ecf2, NO),
    boxed("desk_drawer", [900.0, 220.0, 560.0], Lid::Drawer, Wood, 0xa8713f, false, NO),
    case("display_case", [940.0, 820.0], Door::Show, 0x6b4a30, false),
    round("doctors_bag", SATCHEL, Leather, 0x4a3024, false, &[Bail, Buckle]),
    round("dog_basket", LOW, Woven, 0xb98a52, false, NO),
    boxed("dolls_pram", [800.0, 380.0, 480.0], Lid::Arched, Cloth, 0x4f6fa8, false, &[Wheels]),
    odd("dungarees_pocket", &odd::POCKET, 0x4a6b9c, false),
    round("earthenware_pitcher", JUG, Banded, 0xb4693f, true, &[Ear, Lip]),
    glass("egg_basket", BASKET, [10.0, 290.0], Wire, 0x8a8f95, &[Bail]),
    round("empty_nutshell", NUT, Bark, 0x9a6a3a, false, NO),
    round("enamel_mug", CUP, Banded, 0x3f6fa8, true, &[Ear]),
    case("fish_tank", [1000.0, 720.0], Door::Tank, 0x3c454c, false),
    case("freezer_bag", [860.0, 820.0], Door::Bag, 0x3f8fc2, false),
    round("fruit_bowl", WIDE, Plain, 0xd9a23c, true, NO),
    round("garden_trug", WIDE, Wood, 0xb98a52, false, &[Bail]),
    Vessel {
        any: true,
        ..flared("gift_bag", [640.0, 620.0, 460.0], 16.0, Lid::None, Paper, 0xd9574a, &[Loops, Ribbon])
    },
    boxed("gift_box", [760.0, 480.0, 560.0], Lid::None, Plain, 0x8a6bb8, true, &[Ribbon, LidAside]),
    boxed("gift_box_with_a_clear_lid", [820.0, 260.0, 620.0], Lid::Clear, Plain, 0xd9688f, false, NO),
    glass("glass_biscuit_jar", SWEETS, [20.0, 500.0], Glass, 0xd8ecf2, &[LidAside]),
    glass("glass_bowl", BOWL, [24.0, 320.0], Glass, 0xd8ecf2, NO),
    case("glass_cabinet", [720.0, 1060.0], Door::Panes, 0x7a4a2a, false),
    odd("glass_christmas_bauble", &globes::BAUBLE, 0xd8ecf2, false),
    glass("glass_jug", JUG, [20.0, 500.0], Glass, 0xd8ecf2, &[Ear, Lip]),
    odd("glass_paperweight", &globes::PAPERWEIGHT, 0xd8ecf2, false),
    glass("glass_teapot", FISHBOWL, [30.0, 480.0], Glass, 0xd8ecf2, &[Ear, Spout]),
    boxed("glass_trinket_box", [820.0, 360.0, 460.0], Lid::None, Cut, 0xd8ecf2, false, NO),
    glass("glass_vase", FLUTE, [20.0, 560.0], Glass, 0xd8ecf2, NO),
    glass("goldfish_bowl", FISHBOWL, [30.0, 500.0], Glass, 0xd8ecf2, NO),
    round("golf_bag", TUBE, Cloth, 0x3f6f5a, false, &[Buckle]),
    odd("gumball_machine", &globes::GUMBALL, 0xd8ecf2, false),
    round("half_barrel", BARREL, Staves, 0x9a6a3c, false, NO),
    round("handbag", SATCHEL, Leather, 0x9a3f4a, true, &[Bail, Buckle]),
    round("hatbox", POT, Banded, 0xd9a3b4, true, &[LidAside]),
    round("hessian_sack", SACK, Cloth, 0xb99a68, false, NO),
    round("hollow_tree_stump", STUMP, Bark, 0x7a5636, false, NO),
    round("ice_bucket", PAIL, Metal, 0xc3ccd3, false, &[Ears]),
    case("ice_cube", [760.0, 720.0], Door::Ice, 0xd8effa, false),
    glass("jam_jar", JAR, [20.0, 510.0], Glass, 0xd8ecf2, NO),
    boxed("jewellery_box", [820.0, 260.0, 560.0], Lid::Flat, Leather, 0x8a3f5a, true, NO),
    boxed("kitchen_drawer", [940.0, 220.0, 560.0], Lid::Drawer, Plain, 0xe6dfd0, false, NO),
    boxed("kitchen_sink", [940.0, 260.0, 600.0], Lid::None, Metal, 0xb4bdc4, false, &[Tap]),
    round("laundry_basket", TUB, Woven, 0xd6b98a, true, &[Ears]),
    round("leather_pouch", POUCH, Leather, 0x8a5a34, false, NO),
    round("log_basket", BASKET, Woven, 0x8a6238, false, &[Ears]),
    boxed("lunch_box", [840.0, 260.0, 560.0], Lid::Flat, Plain, 0x4ea27a, true, NO),
    odd("matchbox", &loads::MATCHBOX, 0xc8432f, false),
    glass("measuring_jug", BEAKER, [20.0, 560.0], Glass, 0xd8ecf2, &[Ear, Lip, Scale]),
    case("microwave_oven", [1040.0, 640.0], Door::Window, 0xd5d9dc, false),
    round("milk_jug", JUG, Plain, 0xf2ece0, true, &[Ear, Lip]),
    round("milk_pail", PAIL, Metal, 0xa8b2ba, false, &[Bail]),
    boxed("mint_tin", [840.0, 130.0, 560.0], Lid::Flat, Metal, 0x6fb3a0, false, NO),
    round("mixing_bowl", BOWL, Banded, 0xe6d9c0, true, NO),
    round("mug", CUP, Plain, 0xd9574a, true, &[Ear]),
    boxed("music_box", [820.0, 300.0, 520.0], Lid::Flat, Wood, 0x8a4a3a, false, NO),
    odd("old_hiking_boot", &odd::HIKING_BOOT, 0x8a5f3a, false),
    case("oven", [900.0, 940.0], Door::Down, 0xd9dcde, false),
    round("paddling_pool", POOL, Banded, 0x3f9fd0, true, NO),
    round("paint_tin", TALL, Metal, 0xb0bac1, false, &[Bail, Label]),
    boxed("pencil_case", [940.0, 210.0, 500.0], Lid::Flap, Cloth, 0x4a8fc7, true, NO),
    round("pencil_pot", TALL, Banded, 0x5aa98a, true, NO),
    case("pet_carrier", [900.0, 760.0], Door::Grille, 0x7f9fb8, false),
    glass("petri_dish", DISH, [0.0, 100.0], Glass, 0xd8ecf2, NO),
    glass("pickle_jar", JAR, [20.0, 510.0], Glass, 0xcfe4c8, &[LidAside]),
    boxed("picnic_hamper", [880.0, 400.0, 560.0], Lid::Flat, Woven, 0xbf8f54, false, &[Buckle]),
    case("piece_of_amber", [760.0, 680.0], Door::Ice, 0xe0962f, false),
    boxed("plastic_food_box", [860.0, 340.0, 460.0], Lid::None, Glass, 0xd8ecf2, false, &[LidAside]),
    round("porcelain_vase", VASE, Banded, 0x3f6fb8, true, NO),
    round("postbag", SATCHEL, Cloth, 0x7a8a94, false, &[Flap, Buckle]),
    glass("preserving_jar", JAR, [20.0, 510.0], Glass, 0xd8ecf2, &[LidAside]),
    boxed("puzzle_box", [800.0, 300.0, 560.0], Lid::None, Wood, 0x9a6a3c, false, &[LidAside]),
    case("refrigerator", [680.0, 1180.0], Door::Swing, 0xe9edef, false),
    boxed("ring_box", [720.0, 300.0, 560.0], Lid::Arched, Leather, 0x2f3f7a, true, NO),
    round("rock_pool", ROCKS, Bark, 0x8a8478, false, NO),
    round("saucepan", POT, Metal, 0xb4bec6, true, &[Pan]),
    odd("seashell_turned_upward", &loads::SHELL, 0xe6a98f, false),
    round("seaside_bucket", PAIL, Banded, 0xe6b23c, true, &[Bail]),
    boxed("sewing_box", [820.0, 340.0, 540.0], Lid::Flat, Cloth, 0xb86a8a, true, NO),
    boxed("shoebox", [880.0, 280.0, 560.0], Lid::None, Card, 0xd9cbb4, false, &[LidAside]),
    flared("shopping_basket", [760.0, 420.0, 480.0], 60.0, Lid::None, Wire, 0x8a9299, &[Bail]),
    flared("shopping_trolley", [740.0, 480.0, 480.0], 70.0, Lid::None, Wire, 0x8a9299, &[Wheels]),
    round("snuffbox", LOW, Metal, 0xc9b26a, false, &[LidAside]),
    odd("soap_bubble", &globes::BUBBLE, 0xd8ecf2, false),
    round("soup_bowl", WIDE, Banded, 0x4a8fc7, true, NO),
    glass("specimen_jar", JAR, [20.0, 510.0], Glass, 0xd8ecf2, NO),
    glass("spice_jar", JAR, [20.0, 510.0], Glass, 0xd8ecf2, &[LidAside]),
    boxed("steamer_trunk", [900.0, 480.0, 560.0], Lid::Flat, Wood, 0x6b4a30, false, &[Buckle]),
    round("stockpot", TALL, Metal, 0xb4bec6, false, &[Ears]),
    odd("storm_lantern", &globes::LANTERN, 0xd8ecf2, false),
    round("straw_hat_turned_upside_down", STRAW, Woven, 0xe0c27a, false, NO),
    glass("string_bag", NETBAG, [20.0, 500.0], Net, 0xb9925c, &[Loops]),
    round("sugar_bowl", TEACUP, Banded, 0xd9a3b4, true, &[Ears]),
    boxed("suitcase", [920.0, 300.0, 600.0], Lid::Flat, Leather, 0x8a5f3a, true, &[Grip]),
    glass("sundae_glass", SUNDAE, [170.0, 690.0], Cut, 0xd8ecf2, NO),
    glass("sweet_jar", SWEETS, [20.0, 500.0], Glass, 0xd8ecf2, &[LidAside]),
    boxed("tea_caddy", [640.0, 420.0, 520.0], Lid::Flat, Metal, 0x4a7a5f, true, NO),
    round("teacup", TEACUP, Banded, 0xe8a0b0, true, &[Ear]),
    round("terracotta_flower_pot", FLOWERPOT, Plain, 0xc06a3f, false, &[Soil]),
    case("terrarium", [900.0, 760.0], Door::Show, 0x7a5636, false),
    boxed("tobacco_tin", [840.0, 160.0, 560.0], Lid::None, Metal, 0xb08a4a, false, &[LidAside]),
    boxed("toolbox", [900.0, 320.0, 520.0], Lid::Flat, Metal, 0xd0402f, true, &[Grip]),
    round("top_hat", HAT, Plain, 0x2f2f36, false, NO),
    round("tote_bag", BAG, Cloth, 0xe3d5b8, true, &[Loops]),
    odd("toy_capsule", &globes::CAPSULE, 0xd8ecf2, false),
    boxed("toy_chest", [900.0, 440.0, 560.0], Lid::Flat, Wood, 0x4a9fc0, true, NO),
    boxed("treasure_chest", [880.0, 400.0, 560.0], Lid::Arched, Wood, 0x8a5a2f, false, &[Buckle]),
    glass("tumbler", TUMBLER, [20.0, 600.0], Glass, 0xd8ecf2, NO),
    round("umbrella_stand", TUBE, Ribbed, 0x8a7a5f, false, NO),
    round("upturned_helmet", HELMET, Metal, 0x8a939b, false, NO),
    round("utensil_crock", TALL, Banded, 0xd9c7a3, true, NO),
    case("vending_machine", [760.0, 1180.0], Door::Window, 0xc0392f, false),
    case("wall_safe", [820.0, 820.0], Door::Safe, 0x6f7a84, false),
    case("wardrobe", [820.0, 1160.0], Door::Double, 0xa8713f, true),
    case("washing_machine", [860.0, 1000.0], Door::Porthole, 0xeef1f3, false),
    round("washing_up_bowl", BATH, Plain, 0x4ea2a2, true, NO),
    round("wastepaper_basket", PAIL, Woven, 0x9a8a5c, true, NO),
    round("watering_can", POT, Metal, 0x6fa38a, true, &[Ear, Spout, Rose]),
    odd("wellington_boot", &odd::BOOT, 0x3f7a4a, true),
    odd("wheelbarrow", &loads::BARROW, 0x4a8a5f, true),
    round("wicker_basket", BASKET, Woven, 0xbf8f54, false, &[Bail]),
    glass("wicker_birdcage", CAGE, [20.0, 650.0], Wire, 0xb98a52, NO),
    glass("wine_glass", WINE, [330.0, 720.0], Glass, 0xd8ecf2, NO),
    glass("wire_waste_bin", PAIL, [10.0, 460.0], Wire, 0x5f666d, NO),
    round("wok", WIDE, Plain, 0x3f4347, false, &[Pan]),
    boxed("wooden_crate", [880.0, 400.0, 600.0], Lid::None, Slats, 0xc08a54, false, NO),
    round("wooden_salad_bowl", BOWL, Wood, 0xa8713f, false, NO),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vessels_are_sorted_and_unique() {
        assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id));
    }
}

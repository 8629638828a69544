//! High fantasy and solarpunk people.

use super::{Beard, Body, Extra, Hair, Hat, Role, role};

/// The roles, sorted by entry.
#[rustfmt::skip]
pub(super) static ROLES: &[Role] = &[
    role("apprentice_mage", Body::Robe, [0x5a6ab8, 0xd8d0f0, 0x3a3a5a], Hat::None, &[Extra::Bag(0x7a5a34)], "magic-wand"),
    role("baker", Body::Tunic, [0xf4ead0, 0xd87a4a, 0x7a6a58], Hat::Cook(0xfaf6ea), &[Extra::Apron(0xfdf8ec)], "baguette-bread"),
    role("bard", Body::Vest, [0xa8324a, 0xe8c85a, 0x4a5a3a], Hat::Cap(0x4a7a3a), &[Extra::Cape], "lute"),
    role("battery_keeper", Body::Overall, [0x4aa04a, 0xf4e45a, 0x3a6a44], Hat::Hard(0xf0d040), &[Extra::Stripe(0xf4e45a)], "battery"),
    role("beekeeper", Body::Tunic, [0xf4eccc, 0xe8b83a, 0xe4dcc0], Hat::Veil(0x3a3a3a), &[], "honey-pot"),
    role("bicycle_mechanic", Body::Overall, [0x3a8a8a, 0xf0c060, 0x3a6a6a], Hat::Cap(0xe07a3a), &[Extra::Soot], "wrench"),
    role("carpenter", Body::Overall, [0xb8844a, 0xf0e4c8, 0x7a5a3a], Hat::Cap(0xc8a05a), &[], "carpentry-saw"),
    role("court_jester", Body::Tunic, [0xc8243a, 0x2a7a4a, 0xe0b030], Hat::Jester, &[], "maracas"),
    role("dwarf_smith", Body::Vest, [0x7a3a2a, 0xb8a080, 0x4a3c34], Hat::None, &[Extra::Small, Extra::Stout, Extra::Apron(0x6a4428), Extra::Soot], "hammer").he(Hair::Braids, Beard::Long),
    role("elf_archer", Body::Tunic, [0x3a7a4a, 0xc8b070, 0x5a4a34], Hat::None, &[Extra::Pointed, Extra::Cape], "bow").cut(Hair::Long),
    role("ferry_pilot", Body::Uniform, [0xf4f0e4, 0x2a6a9a, 0x3a5a7a], Hat::Officer(0xf4f0e4), &[], "ring-buoy"),
    role("ferryman_of_souls", Body::Robe, [0x2a2e34, 0x5a6a70, 0x2a2c30], Hat::Hood(0x24282e), &[Extra::Pale, Extra::Old], "oar").he(Hair::Bald, Beard::None),
    role("gardener", Body::Overall, [0x4a7ab0, 0xf0d8a0, 0x4a6a9a], Hat::Straw(0xe8c868), &[], "watering"),
    role("giant", Body::Vest, [0x6a5238, 0x8a7450, 0x5a4632], Hat::None, &[Extra::Tall, Extra::Stout], "club").he(Hair::Wild, Beard::Full),
    role("glider_pilot", Body::Suit, [0xf0f0e0, 0xe07a3a, 0xd8d8c8], Hat::Flying(0xb8743a), &[Extra::Scarf(0x4ab0c0)], "world-map"),
    role("halberdier", Body::Armour, [0xa0a8b2, 0x2a5aa8, 0x7a828c], Hat::Helmet(0x98a0aa), &[Extra::Sash(0x2a5aa8)], "halberd"),
    role("herbalist", Body::Dress, [0x6a8a4a, 0xd8c89a, 0x5a4a34], Hat::Scarf(0xd8c080), &[Extra::Apron(0xc8b888), Extra::Bag(0x6a5a34)], "herb").she(Hair::Braids),
    role("innkeeper", Body::Vest, [0x6a4228, 0xe8dcc0, 0x4a3c30], Hat::None, &[Extra::Stout, Extra::Apron(0xf0e8d4)], "beer-mug"),
    role("kite_maker", Body::Vest, [0xe8a03a, 0xf4ecd8, 0x5a6a8a], Hat::Scarf(0xd84a5a), &[], "kite"),
    role("midwife", Body::Dress, [0x6ab8a8, 0xfdf6ea, 0x5a7a74], Hat::Bonnet(0xfdf6ea), &[Extra::Apron(0xfdf8f0), Extra::Bag(0xb8844a)], "towel").she(Hair::Bun),
    role("mushroom_grower", Body::Tunic, [0xa86a4a, 0xf0dcc0, 0x6a4a3a], Hat::Bonnet(0xe8d4b0), &[Extra::Apron(0x8a9a5a)], "mushroom"),
    role("potter", Body::Vest, [0xa8603a, 0xf0e0c4, 0x6a5040], Hat::Scarf(0x6a9ab0), &[Extra::Apron(0xd8c0a0)], "amphora"),
    role("queen_in_exile", Body::Gown, [0x4a2a6a, 0xd8c8e8, 0x3a2a4a], Hat::Crown(0xe0b840), &[Extra::Cape], "").she(Hair::Long),
    role("ranger", Body::Coat, [0x4a5a38, 0x6a5238, 0x4c4434], Hat::Hood(0x44542f), &[Extra::Bag(0x6a4a2e)], "bow").he(Hair::Short, Beard::Stubble),
    role("river_nymph", Body::Gown, [0x3aa0a8, 0xbfeee8, 0x3a8a90], Hat::Leaves, &[Extra::Pale], "").she(Hair::Long),
    role("schoolteacher", Body::Dress, [0x7a5ab0, 0xf0d070, 0x5a4a6a], Hat::None, &[Extra::Specs], "books"),
    role("seed_librarian", Body::Tunic, [0x8ab06a, 0xf0e4c0, 0x6a6a4a], Hat::None, &[Extra::Specs, Extra::Apron(0xc8905a)], "seedling"),
    role("shield_maiden", Body::Mail, [0x7a8490, 0x8a2a2a, 0x5a4634], Hat::Helmet(0xa8b0b8), &[Extra::Cape], "shield").she(Hair::Braids),
    role("storm_watcher", Body::Coat, [0xe8c030, 0x3a5a7a, 0x3a4a5a], Hat::Hood(0xe8c030), &[], "telescope"),
    role("water_warden", Body::Uniform, [0x2a8ab0, 0xe8f0e8, 0x2a5a7a], Hat::Cap(0x2a7aa0), &[Extra::Stripe(0xf0e0a0)], "bucket"),
    role("weaver", Body::Dress, [0xd86a5a, 0xf4dc9a, 0x6a4a4a], Hat::Scarf(0xf4c860), &[Extra::Shawl(0x6ab0a0)], "yarn"),
    role("witch", Body::Robe, [0x2c2038, 0x7a3a9a, 0x2a2030], Hat::Wizard(0x241a30), &[], "broom").she(Hair::Long),
    role("wizard", Body::Robe, [0x3a4a9a, 0xe0bc50, 0x3a3a5a], Hat::Wizard(0x34429a), &[Extra::Old, Extra::Cape], "crystal-ball").he(Hair::Long, Beard::Long),
    role("young_knight", Body::Armour, [0xb0b8c2, 0xb8242e, 0x8a929c], Hat::None, &[Extra::Cape], "shield").he(Hair::Swept, Beard::None),
];

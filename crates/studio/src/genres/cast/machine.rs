//! Steampunk people and those after the end of the world.

use super::{Beard, Body, Extra, Hair, Hat, Role, role};

/// The roles, sorted by entry.
#[rustfmt::skip]
pub(super) static ROLES: &[Role] = &[
    role("airship_captain", Body::Uniform, [0x2a3a5c, 0xd8b450, 0xd8cdb0], Hat::Officer(0x24345a), &[Extra::Medal, Extra::Cape], "telescope").he(Hair::Short, Beard::Full),
    role("airship_steward", Body::Uniform, [0x8a2432, 0xf0e2c0, 0x2c2a30], Hat::Cap(0x8a2432), &[], "teapot"),
    role("balloonist", Body::Jacket, [0x9a3a2c, 0xf0e0b8, 0xd0bc94], Hat::Flying(0x8a5a34), &[Extra::Scarf(0xf0e4c8)], "balloon"),
    role("bicycle_courier", Body::Jacket, [0xb8502a, 0xd8c090, 0x4e4a42], Hat::Helmet(0xd0c8b0), &[Extra::Bag(0x5a6a4a)], "envelope"),
    role("cartographer", Body::Waistcoat, [0x3a5a5a, 0xeee2c6, 0x463c34], Hat::None, &[Extra::Specs, Extra::Bag(0x7a5230)], "scroll"),
    role("clockmaker", Body::Waistcoat, [0x3a4a3a, 0xe8dcc0, 0x3a342e], Hat::None, &[Extra::Specs, Extra::Apron(0x5a4632)], "alarm-clock").he(Hair::Fringe, Beard::Moustache),
    role("duchess_with_a_wrench", Body::Gown, [0x6a2a5a, 0xe8c878, 0x3a2a3a], Hat::Tiara(0xe8c050), &[Extra::Medal], "wrench").she(Hair::Bun),
    role("ferryman", Body::Coat, [0x4a5650, 0xa89870, 0x3c4238], Hat::Straw(0xb09a68), &[], "oar").he(Hair::Short, Beard::Full),
    role("glassblower", Body::Vest, [0x7a4a34, 0xe0d2b4, 0x4a3c34], Hat::Scarf(0xe0d2b4), &[Extra::Apron(0x8a5a3a)], "pipe"),
    role("goat_herder", Body::Tunic, [0x8a7450, 0xb8aa84, 0x5c5240], Hat::Straw(0xc8b078), &[Extra::Shawl(0x9a8a6a)], "crook"),
    role("healer", Body::Robe, [0xa89a80, 0x7a9a6a, 0x5a5040], Hat::Scarf(0xd8ceb4), &[Extra::Bag(0x6a8a5a)], "herb"),
    role("inventor", Body::Waistcoat, [0x5a3a2a, 0xece0c4, 0x4a3a30], Hat::None, &[Extra::Specs, Extra::Apron(0x9a6a3c)], "gear").cut(Hair::Wild),
    role("keeper_of_the_last_clock", Body::Coat, [0x3e3a44, 0xc8a858, 0x34323a], Hat::Top(0x36323a), &[Extra::Old, Extra::Specs], "mantel").he(Hair::Fringe, Beard::Long),
    role("lady_explorer", Body::Jacket, [0xa8865a, 0xefe4c8, 0x8a7048], Hat::Hard(0xd8c294), &[Extra::Bag(0x6a4428), Extra::Scarf(0x7aa0a0)], "compass").she(Hair::Tail),
    role("lamplighter", Body::Coat, [0x4a4438, 0xc8a860, 0x35302c], Hat::Top(0x352e28), &[Extra::Scarf(0xa83a2a)], "lamppole"),
    role("mechanic", Body::Overall, [0x6a4a34, 0xd8b488, 0x4a3a30], Hat::Cap(0x7a5a3a), &[Extra::Soot], "wrench"),
    role("mechanic_of_the_ruins", Body::Overall, [0x5a5a54, 0xa8683a, 0x46443e], Hat::Cap(0x8a5a34), &[Extra::Soot, Extra::Specs], "wrench"),
    role("radio_operator", Body::Jacket, [0x5a6048, 0xb8a070, 0x4a4a3c], Hat::Headset(0x8a3a2a), &[Extra::Bag(0x6a5a3a)], "antenna-bars"),
    role("railway_porter", Body::Uniform, [0x3a4a3a, 0xc8a050, 0x303430], Hat::Cap(0x3a4a3a), &[], "luggage").he(Hair::Short, Beard::Moustache),
    role("rope_maker", Body::Vest, [0x7a6040, 0xcbb890, 0x54493a], Hat::Scarf(0x9a5a3a), &[], "rope"),
    role("scavenger", Body::Coat, [0x7a6248, 0xa84a34, 0x4e463a], Hat::Hood(0x6a5a44), &[Extra::Scarf(0xa8502c), Extra::Pack(0x5a4a34)], "nut-and-bolt"),
    role("scout", Body::Tunic, [0x6a7048, 0x4a5038, 0x4c4638], Hat::Cap(0x5a5e42), &[Extra::Scarf(0x8a8a5a), Extra::Bag(0x5a4630)], "telescope"),
    role("seed_hunter", Body::Tunic, [0x6a8048, 0xc0a868, 0x525238], Hat::Straw(0xc8b070), &[Extra::Bag(0x8a6a40)], "seedling"),
    role("ship_s_engineer", Body::Uniform, [0x3a4a54, 0xd0a850, 0x34383c], Hat::Officer(0x3a4650), &[Extra::Soot], "nut-and-bolt").he(Hair::Short, Beard::Moustache),
    role("stoker", Body::Vest, [0x4a3e38, 0xb8aa90, 0x3a342f], Hat::Scarf(0xb0402a), &[Extra::Soot], "shovel").he(Hair::Short, Beard::Full),
    role("storyteller", Body::Robe, [0x6a4a4a, 0xc8a05a, 0x4a3c34], Hat::Hood(0x5a4040), &[Extra::Old], "open-book").he(Hair::Long, Beard::Long),
    role("street_organist", Body::Coat, [0x6a2a3a, 0xe0c070, 0x40342e], Hat::Bowler(0x3a2c28), &[Extra::Scarf(0xd8a83a)], "accordion"),
    role("telegraph_operator", Body::Waistcoat, [0x4a2a2a, 0xf0e8d0, 0x3a3030], Hat::Cap(0x2a4a3a), &[Extra::Specs], "scroll"),
    role("tinker", Body::Vest, [0x7a4e34, 0xc0b090, 0x4a4036], Hat::Bowler(0x4a3e34), &[Extra::Bag(0x6a4a30)], "pan"),
    role("wandering_musician", Body::Coat, [0x7a3e3a, 0xd0b070, 0x4a3e3a], Hat::Fedora(0x5a3a30), &[Extra::Scarf(0xc08a3a)], "guitar"),
    role("wandering_trader", Body::Coat, [0x6a5240, 0xc89a4a, 0x4a4036], Hat::Fedora(0x5a4634), &[Extra::Pack(0x7a5a3a), Extra::Bag(0x8a5a34)], "money-bag"),
    role("watch_repairer", Body::Waistcoat, [0x5a4a5a, 0xece2cc, 0x3c363c], Hat::None, &[Extra::Specs, Extra::Old], "watch").he(Hair::Fringe, Beard::Full),
    role("water_carrier", Body::Tunic, [0x8a7a5e, 0x5a7a8a, 0x5a5040], Hat::Scarf(0xc0a880), &[Extra::Shawl(0x6a7a84)], "bucket"),
    role("well_digger", Body::Overall, [0x6a6a5a, 0xb09a78, 0x4a483e], Hat::Hard(0xc8a23a), &[Extra::Soot], "shovel"),
];

//! Cyberpunk and dieselpunk people.

use super::{Beard, Body, Extra, Hair, Hat, Role, role};

/// The roles, sorted by entry.
#[rustfmt::skip]
pub(super) static ROLES: &[Role] = &[
    role("aviator", Body::Jacket, [0x7a4a2a, 0xe8dcc0, 0x8a7a5a], Hat::Flying(0x6a4428), &[Extra::Scarf(0xf0e8d4)], "world-map"),
    role("ballroom_dancer", Body::Gown, [0xb8202a, 0xf0d890, 0x30202a], Hat::None, &[Extra::Shawl(0xf0d890)], "").she(Hair::Bob),
    role("bounty_hunter", Body::Coat, [0x4a3630, 0x8a8f98, 0x2c2a2c], Hat::None, &[Extra::Pack(0x5a4a3a), Extra::Stripe(0xa8842a)], "").he(Hair::Mohawk, Beard::Stubble),
    role("courier", Body::Jacket, [0x1f6a8a, 0xf0b030, 0x2a2e3a], Hat::Cap(0xe84a4a), &[Extra::Bag(0xc8402a), Extra::Seams(0x30e0f0)], "package"),
    role("data_smuggler", Body::Coat, [0x3a3a58, 0x20d8e8, 0x262630], Hat::Fedora(0x2c2c44), &[Extra::Seams(0x28d0e0)], "floppy-disk"),
    role("delivery_rider", Body::Jacket, [0xe8602a, 0x2a2e36, 0x2a2c34], Hat::Helmet(0xe8602a), &[Extra::Pack(0xe8602a)], "takeout-box"),
    role("dock_welder", Body::Overall, [0x5a5e62, 0xb8623a, 0x44464a], Hat::Hard(0xc8a030), &[Extra::Apron(0x7a4a2c), Extra::Soot], "torch"),
    role("elderly_pawnbroker", Body::Waistcoat, [0x5a4a3a, 0xd8d0bc, 0x4a4038], Hat::None, &[Extra::Old, Extra::Specs], "coin").he(Hair::Fringe, Beard::Full),
    role("engine_driver", Body::Overall, [0x3a5278, 0xc84a3a, 0x2e3a54], Hat::Cap(0x2c3c58), &[Extra::Scarf(0xc83a34), Extra::Soot], "shovel"),
    role("foreman", Body::Vest, [0x6a5a44, 0xd8d0bc, 0x4a463e], Hat::Hard(0xe8e4d8), &[Extra::Stout], "clipboard").he(Hair::Short, Beard::Moustache),
    role("garage_mechanic", Body::Overall, [0x5a6a70, 0xc8c0b0, 0x444c50], Hat::Cap(0x7a3a34), &[Extra::Soot], "wrench"),
    role("graffiti_writer", Body::Jacket, [0x8a3ad8, 0xf0e040, 0x2e3a58], Hat::Cap(0xe83a8a), &[Extra::Bag(0x3a8a5a)], "spray"),
    role("hacker", Body::Jacket, [0x2a2a38, 0x3ae08a, 0x23262e], Hat::Hood(0x2a2a38), &[Extra::Seams(0x3af08a), Extra::Specs], "laptop"),
    role("inventor_of_engines", Body::Waistcoat, [0x5a4634, 0xece4d0, 0x4a4038], Hat::None, &[Extra::Specs, Extra::Apron(0x8a6a44)], "gear").cut(Hair::Wild),
    role("night_porter", Body::Uniform, [0x5a1a2a, 0xd8b860, 0x2c2430], Hat::Cap(0x5a1a2a), &[], "key"),
    role("nightclub_singer", Body::Gown, [0xd81a7a, 0xf4d060, 0x2a2030], Hat::None, &[], "microphone").she(Hair::Long),
    role("noodle_cook", Body::Tunic, [0xf0ece0, 0xd8402a, 0x3a3a44], Hat::Cook(0xf4f2ec), &[Extra::Apron(0xd8402a)], "steaming-bowl"),
    role("parachutist", Body::Suit, [0x7a7a52, 0xe8e0c8, 0x6a6a4a], Hat::Helmet(0x5a5e48), &[Extra::Pack(0xc8b890), Extra::Stripe(0x5a5e48)], "parachute"),
    role("pickpocket", Body::Jacket, [0x5a4a6a, 0x9a8a4a, 0x2e3038], Hat::Cap(0x4a4038), &[Extra::Scarf(0x8a3a5a)], "purse"),
    role("private_detective", Body::Coat, [0xa08a66, 0x3a3e48, 0x3a3a40], Hat::Fedora(0x7a6848), &[Extra::Scarf(0x5a2a2a)], "magnifying-glass-tilted-left"),
    role("radio_announcer", Body::Waistcoat, [0x2a3048, 0xe8e0d0, 0x2a3040], Hat::None, &[Extra::Specs], "studio-microphone"),
    role("repair_technician", Body::Overall, [0xe08a2a, 0x4a5058, 0x3a3a40], Hat::Cap(0xe08a2a), &[Extra::Specs, Extra::Soot], "screwdriver"),
    role("rooftop_gardener", Body::Overall, [0x4a8a4a, 0xd8c8a0, 0x4a5a4a], Hat::Straw(0xe0c878), &[Extra::Apron(0x7a9a4a)], "potted-plant"),
    role("searchlight_operator", Body::Jacket, [0x4a5048, 0xd8c89a, 0x44463e], Hat::Helmet(0x5a6258), &[Extra::Scarf(0x8a8a7a)], "flashlight"),
    role("signal_officer", Body::Uniform, [0x4a5240, 0xc8a860, 0x4a4c3c], Hat::Officer(0x4a5240), &[Extra::Medal], "flag"),
    role("spy_in_a_trench_coat", Body::Coat, [0xb09a70, 0x3a3a40, 0x34343a], Hat::Fedora(0x5a5248), &[], "briefcase"),
    role("stoker_of_an_armoured_train", Body::Vest, [0x4a4440, 0xb8ae9c, 0x3a3838], Hat::Scarf(0xb83a2a), &[Extra::Soot], "shovel").he(Hair::Short, Beard::Full),
    role("street_magician", Body::Coat, [0x4a1a6a, 0xe8c840, 0x241a34], Hat::Top(0x2a1a3a), &[Extra::Cape], "magic-wand"),
    role("street_medic", Body::Jacket, [0xe8ecf0, 0xd83a3a, 0x3a4450], Hat::None, &[Extra::Cross(0xd8242a), Extra::Bag(0xb83030)], "syringe"),
    role("tattooist", Body::Vest, [0x24242c, 0xb84a6a, 0x2a2c34], Hat::None, &[Extra::Stripe(0xb84a6a)], "pen").cut(Hair::Mohawk),
    role("taxi_pilot", Body::Jacket, [0xd8b020, 0x2a2e34, 0x2e3440], Hat::Cap(0xe8c030), &[Extra::Stripe(0x1c1e22)], "cup-with-straw"),
    role("test_pilot", Body::Suit, [0x5a6a5a, 0xe0a040, 0x4a584a], Hat::Helmet(0xc8d0d0), &[Extra::Stripe(0xd8a040)], "clipboard"),
    role("tram_conductor", Body::Uniform, [0x2a3a5a, 0xd8b860, 0x28344c], Hat::Officer(0x2a3a5a), &[Extra::Bag(0x6a4428)], "ticket"),
];

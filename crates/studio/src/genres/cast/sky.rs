//! Space opera and digital futurist people.

use super::{Beard, Body, Extra, Hair, Hat, Role, role};

/// The roles, sorted by entry.
#[rustfmt::skip]
pub(super) static ROLES: &[Role] = &[
    role("ambassador_of_the_outer_worlds", Body::Robe, [0x2a8a7a, 0xf0d080, 0x2a5a54], Hat::Turban(0xf0d080), &[Extra::Medal, Extra::Pale], "scroll"),
    role("architect", Body::Jacket, [0xf4f4f6, 0x2a3036, 0x4a5058], Hat::None, &[Extra::Specs], "triangular-ruler"),
    role("archivist", Body::Robe, [0xd8d4e8, 0x9a7ad8, 0xb8b4c8], Hat::Bonnet(0xe4e0f0), &[Extra::Specs], "scroll"),
    role("blind_astronomer", Body::Robe, [0x2a2a5a, 0xc8d0e8, 0x2a2a44], Hat::None, &[Extra::Blind, Extra::Old], "telescope").he(Hair::Long, Beard::Long),
    role("botanist", Body::Tunic, [0xf4f8f0, 0x6ab86a, 0x8a9a84], Hat::Straw(0xf4f0dc), &[Extra::Apron(0x8ac88a)], "seedling"),
    role("bounty_chaser", Body::Armour, [0x5a6a5a, 0xa8423a, 0x4a5a4a], Hat::Helmet(0x4a6a54), &[Extra::Cape], ""),
    role("cadet", Body::Uniform, [0xd8dce4, 0x2a5ac0, 0xc8ccd8], Hat::Cap(0xd8dce4), &[Extra::Stripe(0x2a5ac0)], "book"),
    role("cargo_pilot", Body::Jacket, [0xa86a2a, 0xd8d0bc, 0x4a5464], Hat::Headset(0xe0803a), &[Extra::Bag(0x5a6270)], "clipboard"),
    role("chess_player", Body::Jacket, [0x3a3e48, 0xe8e8ec, 0x3a3e48], Hat::None, &[Extra::Specs], "chess-pawn"),
    role("city_planner", Body::Coat, [0xe4e8ee, 0x3ab0d8, 0x8a929c], Hat::None, &[Extra::Specs], "model"),
    role("commuter", Body::Coat, [0xd0d8e2, 0xff7a66, 0x6a7682], Hat::None, &[Extra::Scarf(0xff8a70)], "briefcase"),
    role("composer", Body::Jacket, [0x4a3a7a, 0xf4f0fa, 0x3a3450], Hat::None, &[Extra::Seams(0xc09af8)], "musical-score").cut(Hair::Wild),
    role("cook_of_a_freighter", Body::Tunic, [0xe8e8ec, 0x3a8ab0, 0x4a5464], Hat::Cook(0xf4f4f8), &[Extra::Apron(0x5ab0c8)], "pan"),
    role("dancer", Body::Dress, [0xf0a0c0, 0xfdfdff, 0xf4f4f8], Hat::None, &[Extra::Seams(0x8af0ff)], "").she(Hair::Bun),
    role("data_curator", Body::Robe, [0xf0f2f8, 0x5ab8f0, 0xc8d0dc], Hat::None, &[Extra::Seams(0x5ac8f8)], "book"),
    role("duellist", Body::Coat, [0x6a1a2a, 0xe8dcc0, 0x2a2230], Hat::None, &[Extra::Sash(0xe0b840)], "sabre").cut(Hair::Swept),
    role("envoy", Body::Robe, [0x7a2a6a, 0xe8d090, 0x4a2a4a], Hat::Turban(0xa83a7a), &[Extra::Sash(0xe8c860)], "scroll"),
    role("exiled_princess", Body::Gown, [0x8a3aa0, 0xf0dca0, 0x5a2a6a], Hat::Tiara(0xf0d070), &[Extra::Cape], "").she(Hair::Long),
    role("fashion_designer", Body::Gown, [0xfafafa, 0xff6a8a, 0xf0f0f4], Hat::None, &[Extra::Shawl(0xff8aa0), Extra::Specs], "scissors").she(Hair::Bob),
    role("glassmaker", Body::Vest, [0x7ac8d8, 0xf4f8fa, 0x6a7a86], Hat::None, &[Extra::Apron(0xe0ecf0)], "vase"),
    role("lighthouse_keeper_of_a_comet", Body::Coat, [0xc8a030, 0x3a4a6a, 0x3a3e4c], Hat::Hood(0xc8a030), &[Extra::Old], "lamp").he(Hair::Short, Beard::Full),
    role("mechanic_of_a_starship", Body::Overall, [0x6a7a90, 0xf0a040, 0x4a5668], Hat::Cap(0xe0903a), &[Extra::Soot], "wrench"),
    role("navigator", Body::Uniform, [0x2a6a6a, 0xd8d0a0, 0x24484c], Hat::None, &[Extra::Specs, Extra::Seams(0x50e8d8)], "compass"),
    role("nurse", Body::Dress, [0xf8fafc, 0x3ac0d0, 0xf0f4f8], Hat::Bonnet(0xf8fafc), &[Extra::Cross(0xe04a5a)], "thermometer").she(Hair::Bun),
    role("salvage_diver", Body::Suit, [0xc8a04a, 0x4a5a6a, 0xb08a3a], Hat::Bubble, &[Extra::Pack(0x6a7a88), Extra::Stripe(0x4a5a6a)], "wrench"),
    role("smuggler", Body::Waistcoat, [0x3a3034, 0xe4dcc8, 0x4a4a5a], Hat::None, &[Extra::Pack(0x6a4a34), Extra::Stripe(0x3a2c28)], "package").he(Hair::Swept, Beard::Stubble),
    role("space_pilot", Body::Suit, [0xe87a2a, 0xf4f0e4, 0xd86a20], Hat::Helmet(0xf4f0e8), &[Extra::Stripe(0x2a3a5a), Extra::Cross(0xd8402a)], "joystick"),
    role("star_born_queen", Body::Gown, [0x1a1a5a, 0xf4e8b0, 0x1a1a4a], Hat::Crown(0xf4dc70), &[Extra::Cape, Extra::Pale, Extra::Seams(0xf0e0a0)], "").she(Hair::Long),
    role("starship_captain", Body::Uniform, [0x1a2a6a, 0xe8c050, 0x1c2444], Hat::Officer(0x1a2a5a), &[Extra::Medal, Extra::Cape], "telescope"),
    role("surgeon", Body::Tunic, [0x4ac0c0, 0xf4fafa, 0x3aa8a8], Hat::Bonnet(0x4ac0c0), &[Extra::Cross(0xe04a5a)], "scalpel"),
    role("teacher", Body::Jacket, [0xf4d8c8, 0x3a8ac0, 0x8a94a0], Hat::None, &[Extra::Specs], "books"),
    role("traveller_with_one_small_bag", Body::Coat, [0xe8e0d0, 0x5a8ac0, 0x7a8290], Hat::Fedora(0xd8d0c0), &[Extra::Scarf(0x5a9ad0)], "handbag"),
    role("violinist", Body::Jacket, [0x30343c, 0xf4f4f8, 0x2c3038], Hat::None, &[], "violin"),
    role("weather_designer", Body::Coat, [0xc8e4f8, 0xf8d060, 0x8ab0d0], Hat::None, &[Extra::Seams(0xf8e080)], "cloud"),
];

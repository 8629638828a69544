//! The places of the genres: which layers, grounds and rooms each is built of.

use super::far;
use super::floors::Floor;
use super::kit::Genre;
use super::lights::Hour;
use super::rooms::Back;
use super::view::View;
use crate::random::Rng;

/// Draws one far thing into its box at a distance.
pub(super) type Far = fn(&mut View, [f32; 4], f32);

/// What frames a place in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Near {
    Canyon(u32, bool),
    Parapet(u32),
    Stalls(u32, bool),
    Cables,
    Railing(u32, bool),
    Lamps(u32),
    Arches(u32),
    Palms(u32, u32),
    Hedge(u32, bool),
    Columns(u32, bool),
    Cliffs(u32, bool),
    Trunks(u32, bool),
    Canopy,
    Sails,
    Wrecks,
    /// A set piece of its own.
    Set(&'static str),
}

/// A place by its entry.
pub(super) struct Place {
    pub id: &'static str,
    pub genre: Genre,
    /// Layers of far things, the farthest first.
    pub far: &'static [Far],
    /// The wall's colour and what is at the back, within doors.
    pub room: Option<(u32, Back)>,
    pub floor: Floor,
    pub near: &'static [Near],
    /// The hour that the place's own words fix.
    pub hour: Option<Hour>,
    pub wet: bool,
    pub rain: bool,
    /// What else is seen: moons, a ring in the sky, fog.
    pub more: &'static str,
}

/// The place of an entry.
pub(super) fn find(id: &str) -> Option<&'static Place> {
    PLACES.binary_search_by_key(&id, |place| place.id).ok().map(|at| &PLACES[at])
}

/// A place of the genre where none is asked for; out of doors where the far layers are asked for.
pub(super) fn any(genre: Genre, outdoor: bool, hour: Option<Hour>, rng: &mut Rng) -> Option<&'static Place> {
    let of_genre: Vec<&Place> = PLACES.iter().filter(|place| place.genre == genre).collect();
    let agrees = |place: &&&Place| {
        let hours = hour.is_none_or(|hour| place.hour.is_none_or(|own| own == hour));
        hours && !place.rain && (place.room.is_none() || !outdoor)
    };
    let plain = |place: &&&Place| place.room.is_none() && !matches!(place.floor, Floor::Water | Floor::Span);
    let fit: Vec<&Place> = of_genre.iter().filter(agrees).filter(plain).copied().collect();
    let list = if fit.is_empty() { of_genre } else { fit };
    if list.is_empty() { None } else { Some(rng.pick(&list)) }
}

/// Every place, sorted by entry.
#[rustfmt::skip]
static PLACES: &[Place] = &[
    Place { id: "aerodrome_at_dusk", genre: Genre::Dieselpunk, far: &[far::stepped], room: None, floor: Floor::Concrete, near: &[Near::Set("planes")], hour: Some(Hour::Dusk), wet: false, rain: false, more: "" },
    Place { id: "airship_dock_above_the_chimneys", genre: Genre::Steampunk, far: &[far::brick, far::chimney, far::chimney], room: None, floor: Floor::Planks, near: &[Near::Railing(0x8a5a34, false)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "all_night_noodle_bar", genre: Genre::Cyberpunk, far: &[], room: Some((0x5a3a34, Back::Noodles)), floor: Floor::Tiles, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "arcade_of_mechanical_wonders", genre: Genre::Steampunk, far: &[], room: Some((0x8a5a3c, Back::Glasshouse)), floor: Floor::Tiles, near: &[Near::Columns(0x9a7444, false)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "asteroid_mining_town", genre: Genre::SpaceOpera, far: &[far::bubbles, far::bubbles], room: None, floor: Floor::Rock, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "avenue_of_marching_pylons", genre: Genre::Dieselpunk, far: &[far::stepped, far::pylon], room: None, floor: Floor::Street, near: &[Near::Set("pylons")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "avenue_without_kerbs_or_signs", genre: Genre::DigitalFuturism, far: &[far::glass, far::glass], room: None, floor: Floor::White, near: &[Near::Lamps(0xd8e0e8)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "back_room_full_of_screens", genre: Genre::Cyberpunk, far: &[], room: Some((0x3a3e4a, Back::Screens)), floor: Floor::Tiles, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "battlefield_of_wrecked_cruisers", genre: Genre::SpaceOpera, far: &[far::cruiser, far::cruiser], room: None, floor: Floor::Rock, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "boiler_hall_of_a_palace", genre: Genre::Steampunk, far: &[], room: Some((0x7a4a3a, Back::Boilers)), floor: Floor::Tiles, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "bridge_between_two_tower_blocks", genre: Genre::Cyberpunk, far: &[far::neon, far::screens, far::neon], room: None, floor: Floor::Span, near: &[Near::Cables], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "bridge_of_a_starship", genre: Genre::SpaceOpera, far: &[], room: Some((0x4a5264, Back::Stars)), floor: Floor::Deck, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "bridge_over_a_bottomless_gorge", genre: Genre::HighFantasy, far: &[far::peak, far::peak], room: None, floor: Floor::Span, near: &[Near::Cliffs(0x5e626c, false)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "bridge_with_three_decks_of_traffic", genre: Genre::Dieselpunk, far: &[far::stepped, far::stepped], room: None, floor: Floor::Span, near: &[Near::Set("gantry")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "camp_beside_a_fallen_airliner", genre: Genre::PostApocalyptic, far: &[far::ruin], room: None, floor: Floor::Earth, near: &[Near::Set("airliner")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "canal_street_lined_with_gardens", genre: Genre::Solarpunk, far: &[far::terraces, far::terraces], room: None, floor: Floor::Water, near: &[Near::Hedge(0x5aa048, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "capsule_hotel_corridor", genre: Genre::Cyberpunk, far: &[], room: Some((0x6a7080, Back::Pods)), floor: Floor::Tiles, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "cinema_used_as_a_market", genre: Genre::PostApocalyptic, far: &[], room: Some((0x6a4e44, Back::Cinema)), floor: Floor::Planks, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "clock_tower_loft", genre: Genre::Steampunk, far: &[], room: Some((0x6a4e3a, Back::Gears)), floor: Floor::Planks, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "concrete_harbour_with_giant_cranes", genre: Genre::Dieselpunk, far: &[far::crane, far::crane], room: None, floor: Floor::Concrete, near: &[Near::Set("mooring")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "control_room_without_a_keyboard", genre: Genre::DigitalFuturism, far: &[], room: Some((0xc8d4e0, Back::Data)), floor: Floor::Glow, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "courtyard_of_a_tower_block_with_goats", genre: Genre::PostApocalyptic, far: &[far::ruin, far::ruin], room: None, floor: Floor::Earth, near: &[Near::Set("goats")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "crystal_canyon_on_an_alien_moon", genre: Genre::SpaceOpera, far: &[far::crystal, far::crystal], room: None, floor: Floor::Rock, near: &[Near::Cliffs(0x5a4a78, true)], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "desert_depot_with_fuel_towers", genre: Genre::Dieselpunk, far: &[], room: None, floor: Floor::Sand, near: &[Near::Set("tanks")], hour: Some(Hour::Day), wet: false, rain: false, more: "" },
    Place { id: "desert_road_past_dead_pylons", genre: Genre::PostApocalyptic, far: &[far::pylon], room: None, floor: Floor::Sand, near: &[Near::Set("road")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "docks_below_an_ocean_liner_s_bow", genre: Genre::Dieselpunk, far: &[far::crane], room: None, floor: Floor::Concrete, near: &[Near::Set("liner")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "dockside_under_sodium_lamps", genre: Genre::Cyberpunk, far: &[far::neon, far::crane], room: None, floor: Floor::Concrete, near: &[Near::Lamps(0x3a3e46)], hour: Some(Hour::Night), wet: true, rain: false, more: "" },
    Place { id: "dragon_s_treasure_cave", genre: Genre::HighFantasy, far: &[], room: Some((0x4e4448, Back::Treasure)), floor: Floor::Rock, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "dry_harbour_full_of_hulls", genre: Genre::PostApocalyptic, far: &[far::hull, far::hull], room: None, floor: Floor::Sand, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "dwarf_hall_under_the_mountain", genre: Genre::HighFantasy, far: &[], room: Some((0x5e5a5c, Back::Pillars)), floor: Floor::Tiles, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "elevated_railway_platform_in_the_rain", genre: Genre::Cyberpunk, far: &[far::neon, far::neon], room: None, floor: Floor::Deck, near: &[Near::Railing(0x5a6272, false)], hour: Some(Hour::Night), wet: true, rain: true, more: "" },
    Place { id: "elven_hall_among_giant_trees", genre: Genre::HighFantasy, far: &[], room: Some((0x8a9a7a, Back::Trees)), floor: Floor::Tiles, near: &[Near::Columns(0xc8ccb0, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "enchanted_glade_at_dusk", genre: Genre::HighFantasy, far: &[far::trunk, far::trunk], room: None, floor: Floor::Grass, near: &[Near::Trunks(0x4a3626, true)], hour: Some(Hour::Dusk), wet: false, rain: false, more: "" },
    Place { id: "factory_floor_lit_by_furnaces", genre: Genre::Dieselpunk, far: &[], room: Some((0x5a5048, Back::Furnaces)), floor: Floor::Deck, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "fairground_of_mechanical_beasts", genre: Genre::Steampunk, far: &[far::brick, far::gearspire], room: None, floor: Floor::Cobble, near: &[Near::Stalls(0x7a4a2c, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "floating_city_in_the_clouds_of_a_giant_planet", genre: Genre::SpaceOpera, far: &[far::bubbles, far::spire], room: None, floor: Floor::Span, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "floating_harbour_for_silent_ferries", genre: Genre::DigitalFuturism, far: &[far::glass, far::glass], room: None, floor: Floor::Planks, near: &[Near::Set("ferries")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "flooded_lower_street", genre: Genre::Cyberpunk, far: &[far::neon, far::neon], room: None, floor: Floor::Water, near: &[Near::Canyon(0x34384a, true)], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "flooded_shopping_street", genre: Genre::PostApocalyptic, far: &[far::ruin, far::ruin], room: None, floor: Floor::Water, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "foggy_canal_with_iron_bridges", genre: Genre::Steampunk, far: &[far::brick, far::brick], room: None, floor: Floor::Water, near: &[Near::Arches(0x3a3a3a)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "football_ground_sown_with_maize", genre: Genre::PostApocalyptic, far: &[far::ruin], room: None, floor: Floor::Maize, near: &[Near::Set("goal")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "ford_of_a_silver_river", genre: Genre::HighFantasy, far: &[far::peak, far::pine], room: None, floor: Floor::Water, near: &[Near::Hedge(0x4f8a46, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "forest_of_giant_trees_hung_with_lamps", genre: Genre::HighFantasy, far: &[far::trunk, far::trunk], room: None, floor: Floor::Grass, near: &[Near::Trunks(0x4e3828, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "garden_of_glass_trees", genre: Genre::DigitalFuturism, far: &[far::glass], room: None, floor: Floor::Grass, near: &[Near::Set("glasstrees")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "garden_of_iron_palms", genre: Genre::Steampunk, far: &[far::glassdome], room: None, floor: Floor::Cobble, near: &[Near::Palms(0x5a4a40, 0x9a7a3c), Near::Hedge(0x5a7a4a, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "gaslit_railway_terminus", genre: Genre::Steampunk, far: &[], room: Some((0x8a6a4c, Back::Glasshouse)), floor: Floor::Tiles, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "glass_market_hall_with_fig_trees", genre: Genre::Solarpunk, far: &[], room: Some((0xc8d4c0, Back::Glasshouse)), floor: Floor::Tiles, near: &[Near::Set("orchard")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "hall_of_a_galactic_court", genre: Genre::SpaceOpera, far: &[], room: Some((0x5a4a78, Back::Throne)), floor: Floor::Tiles, near: &[Near::Columns(0x9a86b0, false)], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "hangar_deck_of_a_carrier", genre: Genre::SpaceOpera, far: &[], room: Some((0x4e5664, Back::Hangar)), floor: Floor::Deck, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "hangar_full_of_propeller_aircraft", genre: Genre::Dieselpunk, far: &[], room: Some((0x7a7a74, Back::Planes)), floor: Floor::Tiles, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "harbour_of_sailing_freighters", genre: Genre::Solarpunk, far: &[far::terraces, far::mast], room: None, floor: Floor::Planks, near: &[Near::Set("mooring")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "harbour_of_swan_prowed_ships", genre: Genre::HighFantasy, far: &[far::castle, far::mast], room: None, floor: Floor::Water, near: &[Near::Set("swans")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "hill_of_grass_roofed_houses", genre: Genre::Solarpunk, far: &[far::cottage, far::cottage], room: None, floor: Floor::Grass, near: &[Near::Hedge(0x6ab04c, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "hillside_of_mirror_houses", genre: Genre::DigitalFuturism, far: &[far::bubbles, far::glass], room: None, floor: Floor::Grass, near: &[Near::Hedge(0x7ab88a, false)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "ice_plain_under_two_moons", genre: Genre::SpaceOpera, far: &[far::peak], room: None, floor: Floor::Ice, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "moons" },
    Place { id: "inn_at_the_edge_of_the_map", genre: Genre::HighFantasy, far: &[], room: Some((0x8a6a4a, Back::Hearth)), floor: Floor::Planks, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "inventor_s_workshop", genre: Genre::Steampunk, far: &[], room: Some((0x7a5236, Back::Gears)), floor: Floor::Planks, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "jazz_club_in_a_cellar", genre: Genre::Dieselpunk, far: &[], room: Some((0x4a3030, Back::Club)), floor: Floor::Planks, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "laboratory_with_walls_of_light", genre: Genre::DigitalFuturism, far: &[], room: Some((0xdfe8ee, Back::Lab)), floor: Floor::White, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "lakeside_of_white_pavilions", genre: Genre::DigitalFuturism, far: &[far::glass, far::bubbles], room: None, floor: Floor::Water, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "landing_deck_of_a_flying_carrier", genre: Genre::Dieselpunk, far: &[], room: None, floor: Floor::Deck, near: &[Near::Set("planes")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "landing_field_in_purple_grass", genre: Genre::SpaceOpera, far: &[far::spire], room: None, floor: Floor::Purple, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "library_with_a_tree_growing_through_it", genre: Genre::PostApocalyptic, far: &[], room: Some((0x8a7a62, Back::Books)), floor: Floor::Planks, near: &[Near::Set("tree")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "market_below_a_castle_on_a_crag", genre: Genre::HighFantasy, far: &[far::castle], room: None, floor: Floor::Cobble, near: &[Near::Stalls(0x7a5234, false)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "moor_of_standing_stones", genre: Genre::HighFantasy, far: &[far::peak, far::stone], room: None, floor: Floor::Grass, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "motorway_swallowed_by_grass", genre: Genre::PostApocalyptic, far: &[far::ruin], room: None, floor: Floor::Grass, near: &[Near::Set("motorway"), Near::Wrecks], hour: None, wet: false, rain: false, more: "" },
    Place { id: "motorway_turned_into_a_meadow", genre: Genre::Solarpunk, far: &[far::terraces, far::turbine], room: None, floor: Floor::Grass, near: &[Near::Set("motorway")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "mountain_pass_guarded_by_stone_kings", genre: Genre::HighFantasy, far: &[far::peak, far::king], room: None, floor: Floor::Rock, near: &[Near::Cliffs(0x6a6e78, false)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "multi_storey_crossing_at_midnight", genre: Genre::Cyberpunk, far: &[far::neon, far::screens], room: None, floor: Floor::Street, near: &[Near::Canyon(0x303646, true), Near::Cables], hour: Some(Hour::Night), wet: true, rain: false, more: "" },
    Place { id: "museum_of_living_data", genre: Genre::DigitalFuturism, far: &[], room: Some((0xd8e0ea, Back::Data)), floor: Floor::White, near: &[Near::Columns(0xe8eef4, false)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "observatory_with_a_copper_dome", genre: Genre::Steampunk, far: &[], room: Some((0x6a4a38, Back::Observatory)), floor: Floor::Tiles, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "open_air_night_market", genre: Genre::Cyberpunk, far: &[far::neon, far::neon], room: None, floor: Floor::Street, near: &[Near::Stalls(0x6a4a34, true)], hour: Some(Hour::Night), wet: true, rain: false, more: "" },
    Place { id: "plaza_of_glowing_paving", genre: Genre::DigitalFuturism, far: &[far::glass, far::glass], room: None, floor: Floor::Glow, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "rail_yard_under_steel_gantries", genre: Genre::Dieselpunk, far: &[far::stepped, far::chimney], room: None, floor: Floor::Rails, near: &[Near::Set("gantry")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "railway_bridge_with_two_decks", genre: Genre::Steampunk, far: &[far::brick, far::chimney], room: None, floor: Floor::Rails, near: &[Near::Set("twodecks")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "rain_slick_alley_between_towers", genre: Genre::Cyberpunk, far: &[far::neon, far::neon], room: None, floor: Floor::Street, near: &[Near::Canyon(0x34384a, true)], hour: Some(Hour::Night), wet: true, rain: true, more: "" },
    Place { id: "repair_hall_in_an_old_factory", genre: Genre::Solarpunk, far: &[], room: Some((0xb08a6a, Back::Bus)), floor: Floor::Planks, near: &[Near::Columns(0x9a7a5a, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "repair_shop_for_bodies", genre: Genre::Cyberpunk, far: &[], room: Some((0x5a6670, Back::Surgery)), floor: Floor::Tiles, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "river_weir_with_slow_turbines", genre: Genre::Solarpunk, far: &[far::terraces, far::turbine], room: None, floor: Floor::Water, near: &[Near::Hedge(0x5aa048, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "roof_walk_among_weathervanes", genre: Genre::Steampunk, far: &[far::chimney, far::brick, far::gearspire], room: None, floor: Floor::Planks, near: &[Near::Parapet(0x7a4a36)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "rooftop_above_a_sea_of_lights", genre: Genre::Cyberpunk, far: &[far::neon, far::screens, far::neon], room: None, floor: Floor::Concrete, near: &[Near::Parapet(0x4a4e58)], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "rooftop_of_a_stepped_skyscraper", genre: Genre::Dieselpunk, far: &[far::stepped, far::stepped], room: None, floor: Floor::Concrete, near: &[Near::Parapet(0x8a857a)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "rooftop_orchard_above_a_quiet_city", genre: Genre::Solarpunk, far: &[far::terraces, far::terraces], room: None, floor: Floor::Grass, near: &[Near::Set("orchard")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "ruined_castle_in_the_mist", genre: Genre::HighFantasy, far: &[far::peak, far::ruin], room: None, floor: Floor::Cobble, near: &[Near::Hedge(0x5a6a48, false)], hour: None, wet: false, rain: false, more: "fog" },
    Place { id: "salt_flat_dotted_with_wrecks", genre: Genre::PostApocalyptic, far: &[far::peak], room: None, floor: Floor::Ice, near: &[Near::Wrecks], hour: Some(Hour::Day), wet: false, rain: false, more: "" },
    Place { id: "school_garden_with_wind_chimes", genre: Genre::Solarpunk, far: &[far::cottage, far::terraces], room: None, floor: Floor::Grass, near: &[Near::Hedge(0x6ab04c, true), Near::Set("chimes")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "schoolroom_full_of_holograms", genre: Genre::DigitalFuturism, far: &[], room: Some((0xe8e0d8, Back::Data)), floor: Floor::White, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "seed_library_in_a_former_bank", genre: Genre::Solarpunk, far: &[], room: Some((0xd8ccb4, Back::Books)), floor: Floor::Tiles, near: &[Near::Columns(0xe4dcc8, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "server_vault_turned_flat", genre: Genre::Cyberpunk, far: &[], room: Some((0x2e333e, Back::Servers)), floor: Floor::Deck, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "silent_railway_station_of_curved_glass", genre: Genre::DigitalFuturism, far: &[], room: Some((0xdce4ec, Back::Arch)), floor: Floor::White, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "sky_bridge_between_glass_towers", genre: Genre::DigitalFuturism, far: &[far::glass, far::glass], room: None, floor: Floor::Span, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "smugglers_tavern", genre: Genre::SpaceOpera, far: &[], room: Some((0x4a4048, Back::Tavern)), floor: Floor::Deck, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "spaceport_on_a_desert_world", genre: Genre::SpaceOpera, far: &[far::spire, far::bubbles], room: None, floor: Floor::Sand, near: &[], hour: Some(Hour::Day), wet: false, rain: false, more: "" },
    Place { id: "square_below_a_smoking_clock_tower", genre: Genre::Steampunk, far: &[far::gearspire, far::brick, far::chimney], room: None, floor: Floor::Cobble, near: &[Near::Lamps(0x3a2e26)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "stairway_street_hung_with_cables", genre: Genre::Cyberpunk, far: &[far::neon, far::neon], room: None, floor: Floor::Street, near: &[Near::Canyon(0x3c3a44, true), Near::Cables], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "streamlined_railway_concourse", genre: Genre::Dieselpunk, far: &[], room: Some((0xb0a48c, Back::Arch)), floor: Floor::Tiles, near: &[Near::Columns(0xb8ac94, false)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "street_of_a_ring_shaped_city", genre: Genre::SpaceOpera, far: &[far::spire, far::spire], room: None, floor: Floor::Deck, near: &[Near::Canyon(0x6a7088, false)], hour: Some(Hour::Night), wet: false, rain: false, more: "ring" },
    Place { id: "supermarket_without_customers", genre: Genre::PostApocalyptic, far: &[], room: Some((0x9a9a90, Back::Shelves)), floor: Floor::Tiles, near: &[Near::Set("trolleys")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "terrace_above_a_city_of_smooth_towers", genre: Genre::DigitalFuturism, far: &[far::glass, far::glass, far::glass], room: None, floor: Floor::White, near: &[Near::Railing(0xe8eef4, true)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "terrace_of_a_palace_on_a_cliff_of_glass", genre: Genre::SpaceOpera, far: &[far::crystal, far::spire], room: None, floor: Floor::Tiles, near: &[Near::Railing(0xc8b070, false)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "terraced_tower_with_hanging_gardens", genre: Genre::Solarpunk, far: &[far::terraces, far::terraces], room: None, floor: Floor::Planks, near: &[Near::Canopy], hour: None, wet: false, rain: false, more: "" },
    Place { id: "throne_room_with_a_window_on_the_stars", genre: Genre::SpaceOpera, far: &[], room: Some((0x4a3a5c, Back::Throne)), floor: Floor::Tiles, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "tram_stop_wrapped_in_roses", genre: Genre::Solarpunk, far: &[far::terraces, far::turbine], room: None, floor: Floor::Rails, near: &[Near::Set("roses")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "underground_command_room", genre: Genre::Dieselpunk, far: &[], room: Some((0x6a6a62, Back::Maps)), floor: Floor::Tiles, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "underground_station_turned_village", genre: Genre::PostApocalyptic, far: &[], room: Some((0x6a665c, Back::Tunnel)), floor: Floor::Tiles, near: &[], hour: Some(Hour::Night), wet: false, rain: false, more: "" },
    Place { id: "viaduct_over_a_sea_of_chimneys", genre: Genre::Steampunk, far: &[far::brick, far::chimney, far::chimney], room: None, floor: Floor::Span, near: &[Near::Set("viaduct")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "village_on_a_motorway_bridge", genre: Genre::PostApocalyptic, far: &[far::ruin], room: None, floor: Floor::Span, near: &[Near::Set("huts")], hour: None, wet: false, rain: false, more: "" },
    Place { id: "village_square_under_solar_sails", genre: Genre::Solarpunk, far: &[far::cottage], room: None, floor: Floor::Cobble, near: &[Near::Sails], hour: None, wet: false, rain: false, more: "" },
    Place { id: "white_atrium_of_glass_and_light", genre: Genre::DigitalFuturism, far: &[], room: Some((0xe4eaf0, Back::Glasshouse)), floor: Floor::White, near: &[Near::Columns(0xf0f4f8, false)], hour: None, wet: false, rain: false, more: "" },
    Place { id: "wizard_s_tower_study", genre: Genre::HighFantasy, far: &[], room: Some((0x6a5a52, Back::Books)), floor: Floor::Planks, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "workshop_inside_a_bus", genre: Genre::PostApocalyptic, far: &[], room: Some((0x9a8a5c, Back::Bus)), floor: Floor::Planks, near: &[], hour: None, wet: false, rain: false, more: "" },
    Place { id: "workshop_with_a_skylight_of_leaves", genre: Genre::Solarpunk, far: &[], room: Some((0xb8946a, Back::Bus)), floor: Floor::Planks, near: &[Near::Canopy], hour: None, wet: false, rain: false, more: "" },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_sorted() {
        assert!(PLACES.windows(2).all(|pair| pair[0].id < pair[1].id));
    }
}

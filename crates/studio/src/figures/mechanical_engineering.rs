//! The figures of Mechanical Engineering.

mod assemblies;
mod assemblies_more;
mod bearing_works;
mod bearings;
mod engine_parts;
mod engine_works;
mod engines;
mod explode;
mod free;
mod gear_shapes;
mod gears;
mod hydraulic_parts;
mod hydraulics;
mod levers;
mod levers_hand;
mod levers_third;
mod linkage_shapes;
mod linkage_works;
mod linkages;
mod parts;
mod pulley_works;
mod pulleys;
mod water;

use super::{Book, Figure, Pen};

// The pairs of gears are drawn by `free`, which has their entries at hand and may have two of them on one sheet.
pub(crate) static BOOK: Book =
    Book { pools: &["mechanism", "assembly"], figures: FIGURES, free: Some(free::free), rich: false, follows: false };

/// Draws an entry's exploded view or the machine at work: three ids stand in both pools.
fn apart(pen: &mut Pen, exploded: Figure, working: Figure) {
    if pen.pool == "assembly" { exploded(pen) } else { working(pen) }
}

fn check_valve(pen: &mut Pen) {
    apart(pen, assemblies_more::check_valve, hydraulics::check_valve);
}

fn gear_pump(pen: &mut Pen) {
    apart(pen, assemblies_more::gear_pump, water::gear_pump);
}

fn skate_wheel(pen: &mut Pen) {
    apart(pen, assemblies::skate_wheel, bearing_works::skate_wheel);
}

/// Sorted by id.
static FIGURES: &[(&str, Figure)] = &[
    ("accumulator", hydraulic_parts::accumulator),
    ("air_bearing", bearing_works::air_bearing),
    ("angular_contact", bearings::angular_contact),
    ("archimedes_screw", water::archimedes_screw),
    ("ball_bearing", bearings::ball_bearing),
    ("ball_cage", bearings::ball_cage),
    ("barbecue_tongs", levers_third::barbecue_tongs),
    ("beam_balance", levers::beam_balance),
    ("bell_crank", linkage_shapes::bell_crank),
    ("bevel_gears", gear_shapes::bevel_gears),
    ("bolted_joint", assemblies::bolted_joint),
    ("bottle_opener", levers_hand::bottle_opener),
    ("broom", levers_third::broom),
    ("cam_timing", engine_works::cam_timing),
    ("chain_drive", gear_shapes::chain_drive),
    ("check_valve", check_valve),
    ("click_pen", assemblies::click_pen),
    ("clock_face", assemblies::clock_face),
    ("clothes_line", pulley_works::clothes_line),
    ("clutch", assemblies_more::clutch),
    ("clutch_pencil", assemblies_more::clutch_pencil),
    ("coffee_press", assemblies::coffee_press),
    ("compound_train", gears::compound_train),
    ("compression_stroke", engines::compression_stroke),
    ("coupling_rod", linkage_works::coupling_rod),
    ("crane_boom", levers_third::crane_boom),
    ("crank_rocker", linkages::crank_rocker),
    ("crossed_belt", pulleys::crossed_belt),
    ("crowbar", levers::crowbar),
    ("cylinder_in", hydraulics::cylinder_in),
    ("cylinder_out", hydraulics::cylinder_out),
    ("diesel_diagram", engine_works::diesel_diagram),
    ("disc_brake", hydraulics::disc_brake),
    ("door_hinge", bearing_works::door_hinge),
    ("equal_gears", gears::equal_gears),
    ("exhaust_stroke", engines::exhaust_stroke),
    ("fidget_spinner", bearing_works::fidget_spinner),
    ("fishing_rod", levers_third::fishing_rod),
    ("five_gears", gears::five_gears),
    ("fixed_and_movable", pulleys::fixed_and_movable),
    ("fixed_pulley", pulleys::fixed_pulley),
    ("flagpole", pulley_works::flagpole),
    ("foot_pump", levers_third::foot_pump),
    ("fountain_pen", assemblies_more::fountain_pen),
    ("four_cylinder_crank", engine_works::four_cylinder_crank),
    ("four_gears", gears::four_gears),
    ("four_part_tackle", pulleys::four_part_tackle),
    ("funicular", pulley_works::funicular),
    ("gear_pump", gear_pump),
    ("gear_triangle", gears::gear_triangle),
    ("geneva_drive", linkage_works::geneva_drive),
    ("hole_punch", levers_third::hole_punch),
    ("hydraulic_press", hydraulics::hydraulic_press),
    ("intake_stroke", engines::intake_stroke),
    ("internal_gear", gears::internal_gear),
    ("lazy_tongs", linkage_works::lazy_tongs),
    ("lift_counterweight", pulley_works::lift_counterweight),
    ("lift_pump", hydraulic_parts::lift_pump),
    ("light_bulb", assemblies_more::light_bulb),
    ("loaded_seesaw", levers::loaded_seesaw),
    ("log_rollers", bearing_works::log_rollers),
    ("loudspeaker", assemblies::loudspeaker),
    ("magnetic_bearing", bearing_works::magnetic_bearing),
    ("measured_barrow", levers::measured_barrow),
    ("measured_crowbar", levers::measured_crowbar),
    ("moka_pot", assemblies::moka_pot),
    ("movable_pulley", pulleys::movable_pulley),
    ("nutcracker", levers_hand::nutcracker),
    ("oil_lamp", assemblies_more::oil_lamp),
    ("oil_wedge", bearings::oil_wedge),
    ("open_belt", pulleys::open_belt),
    ("otto_diagram", engine_works::otto_diagram),
    ("overhead_valve", engine_parts::overhead_valve),
    ("overshot_wheel", water::overshot_wheel),
    ("pantograph", linkage_shapes::pantograph),
    ("parallelogram_linkage", linkages::parallelogram_linkage),
    ("pear_cam", linkage_works::pear_cam),
    ("peaucellier", linkages::peaucellier),
    ("pedal_bin", linkage_works::pedal_bin),
    ("pepper_mill", assemblies::pepper_mill),
    ("plain_bush", bearings::plain_bush),
    ("planetary", gears::planetary),
    ("pliers", levers_hand::pliers),
    ("power_stroke", engines::power_stroke),
    ("press_1_10", hydraulics::press_1_10),
    ("press_2_50", hydraulics::press_2_50),
    ("pull_100", pulleys::pull_100),
    ("pull_150", pulleys::pull_150),
    ("pull_200", pulleys::pull_200),
    ("pump_handle", levers_third::pump_handle),
    ("rack_pinion", gears::rack_pinion),
    ("ratchet", gear_shapes::ratchet),
    ("reverse_motion", linkage_shapes::reverse_motion),
    ("roller_bearing", bearings::roller_bearing),
    ("sash_window", pulley_works::sash_window),
    ("scissor_jack", linkage_works::scissor_jack),
    ("scissor_lift", linkage_shapes::scissor_lift),
    ("scissors", levers_hand::scissors),
    ("scotch_yoke", linkages::scotch_yoke),
    ("sealed_bearing", bearings::sealed_bearing),
    ("seesaw", levers::seesaw),
    ("shock_absorber", hydraulic_parts::shock_absorber),
    ("single_cylinder", engine_parts::single_cylinder),
    ("six_part_tackle", pulleys::six_part_tackle),
    ("skate_wheel", skate_wheel),
    ("slider_crank", linkages::slider_crank),
    ("snail_cam", linkage_works::snail_cam),
    ("spark_plug", engine_works::spark_plug),
    ("spur_pair", gears::spur_pair),
    ("steam_ball", engine_works::steam_ball),
    ("steam_flywheel", engine_parts::steam_flywheel),
    ("steam_turbine", engine_works::steam_turbine),
    ("sugar_tongs", levers_third::sugar_tongs),
    ("syringe", assemblies::syringe),
    ("tapered_bearing", bearing_works::tapered_bearing),
    ("telescopic_cylinder", hydraulic_parts::telescopic_cylinder),
    ("three_gears", gears::three_gears),
    ("three_part_tackle", pulleys::three_part_tackle),
    ("thrust_bearing", bearing_works::thrust_bearing),
    ("torch", assemblies::torch),
    ("treadle", linkage_works::treadle),
    ("turntable", bearing_works::turntable),
    ("tweezers", levers_third::tweezers),
    ("two_syringes", hydraulics::two_syringes),
    ("undershot_wheel", water::undershot_wheel),
    ("vacuum_bottle", assemblies_more::vacuum_bottle),
    ("vane_pump", water::vane_pump),
    ("watt_linkage", linkages::watt_linkage),
    ("well_pulley", pulley_works::well_pulley),
    ("well_sweep", levers_third::well_sweep),
    ("wheel_hub", assemblies_more::wheel_hub),
    ("wheelbarrow", levers::wheelbarrow),
    ("windlass", pulley_works::windlass),
    ("worm_gear", gear_shapes::worm_gear),
    ("wristwatch", assemblies::wristwatch),
];

//! The figures of Biological.

mod animals;
mod body;
mod cells;
mod codes;
mod division;
mod free;
mod fungi;
mod genes;
mod kin;
mod microbes;
mod mitosis;
mod organs;
mod parts;
mod plants;
mod tissues;
mod ways;

use super::{Book, Figure};

/// Phases of division, strands, codons and kin are drawn from the requirements: the same entries stand together in one
/// picture there, or need what another entry says.
pub(crate) static BOOK: Book = Book { pools: &["biology_structure"], figures: FIGURES, free: Some(free::draw) };

/// Sorted by id.
#[rustfmt::skip]
static FIGURES: &[(&str, Figure)] = &[
    ("absorbing_cell_of_the_gut_lining", tissues::absorbing_cell_of_the_gut_lining),
    ("amoeba", microbes::amoeba),
    ("animal_cell", cells::animal_cell),
    ("animal_cell_in_late_telophase", mitosis::animal_cell_in_late_telophase),
    ("apple", plants::apple),
    ("bacterial_cell", cells::bacterial_cell),
    ("bean_seed", plants::bean_seed),
    ("bony_fish", animals::bony_fish),
    ("bread_mould", fungi::bread_mould),
    ("broad_leaf", plants::broad_leaf),
    ("budding_yeast_cell", microbes::budding_yeast_cell),
    ("buttercup_flower", plants::buttercup_flower),
    ("butterfly", animals::butterfly),
    ("carpel_at_fertilisation", plants::carpel_at_fertilisation),
    ("cell_in_anaphase", mitosis::cell_in_anaphase),
    ("cell_in_metaphase", mitosis::cell_in_metaphase),
    ("cell_in_prophase", mitosis::cell_in_prophase),
    ("cell_nucleus", cells::cell_nucleus),
    ("cheek_cell", tissues::cheek_cell),
    ("chlamydomonas_cell", microbes::chlamydomonas_cell),
    ("chloroplast", cells::chloroplast_cut),
    ("chromosome", genes::chromosome_copied),
    ("chromosome_pair_in_crossing_over", mitosis::chromosome_pair_in_crossing_over),
    ("ciliated_cell_of_the_windpipe", tissues::ciliated_cell_of_the_windpipe),
    ("coconut", plants::coconut),
    ("coronavirus", microbes::coronavirus),
    ("dna_double_helix", genes::dna_double_helix),
    ("euglena", microbes::euglena),
    ("fat_cell", tissues::fat_cell),
    ("flowering_plant", plants::flowering_plant),
    ("fly_agaric", fungi::fly_agaric),
    ("garden_snail", animals::garden_snail),
    ("gene_being_transcribed", genes::gene_being_transcribed),
    ("grasshopper", animals::grasshopper),
    ("hens_egg", animals::hens_egg),
    ("human_arm", body::human_arm),
    ("human_brain", organs::human_brain),
    ("human_digestive_system", body::human_digestive_system),
    ("human_ear", organs::human_ear),
    ("human_egg_cell", cells::human_egg_cell),
    ("human_eye", organs::human_eye),
    ("human_gene", genes::human_gene),
    ("human_hand", ways::human_hand),
    ("human_heart", organs::human_heart),
    ("human_immunodeficiency_virus", microbes::human_immunodeficiency_virus),
    ("human_kidney", organs::human_kidney),
    ("human_knee_joint", body::human_knee_joint),
    ("human_molar", organs::human_molar),
    ("human_skeleton", body::human_skeleton),
    ("human_skin", organs::human_skin),
    ("human_sperm_cell", cells::human_sperm_cell),
    ("human_spine", ways::human_spine),
    ("layers_of_a_tooth_crown", organs::human_molar),
    ("layers_of_the_skin", organs::human_skin),
    ("leaf", plants::leaf),
    ("long_bone", ways::long_bone),
    ("mitochondrion", cells::mitochondrion_cut),
    ("mitotic_spindle", mitosis::mitotic_spindle),
    ("motor_nerve_cell", cells::motor_nerve_cell),
    ("nephron", ways::nephron),
    ("neutrophil", tissues::neutrophil),
    ("nucleotide_of_dna", genes::nucleotide_of_dna),
    ("onion_skin_cell", tissues::onion_skin_cell),
    ("packing_of_dna", genes::packing_of_dna),
    ("pair_of_human_lungs", body::pair_of_human_lungs),
    ("palisade_cell_of_a_leaf", tissues::palisade_cell_of_a_leaf),
    ("paramecium", microbes::paramecium),
    ("peach", plants::peach),
    ("penicillium_mould", fungi::penicillium_mould),
    ("perching_bird", animals::perching_bird),
    ("plant_cell", cells::plant_cell),
    ("plant_cell_in_late_telophase", mitosis::plant_cell_in_late_telophase),
    ("reflex_arc", ways::reflex_arc),
    ("replication_fork", genes::replication_fork),
    ("ribosome_at_work", genes::ribosome_at_work),
    ("ripe_messenger_rna", genes::ripe_messenger_rna),
    ("root_hair_cell", cells::root_hair_cell),
    ("round_of_the_polymerase_chain_reaction", genes::round_of_the_polymerase_chain_reaction),
    ("set_of_bacterial_shapes", microbes::set_of_bacterial_shapes),
    ("shark", animals::shark),
    ("skeletal_muscle_fibre", tissues::skeletal_muscle_fibre),
    ("spirogyra_thread", microbes::spirogyra_thread),
    ("stoma", plants::stoma),
    ("sunflower_stem", plants::sunflower_stem),
    ("synapse", tissues::synapse),
    ("t4_bacteriophage", microbes::t4_bacteriophage),
    ("tree_trunk", plants::tree_trunk),
    ("tulip_flower", plants::tulip_flower),
    ("urinary_system", ways::urinary_system),
    ("vorticella", microbes::vorticella),
    ("wall_of_an_artery", ways::wall_of_an_artery),
    ("water_bear", fungi::water_bear),
    ("way_from_gene_to_protein", genes::way_from_gene_to_protein),
    ("way_of_air_into_the_body", ways::way_of_air_into_the_body),
    ("way_of_blood_through_heart_and_lungs", ways::way_of_blood_through_heart_and_lungs),
    ("way_of_food_through_the_body", body::human_digestive_system),
    ("way_of_light_into_the_eye", organs::way_of_light_into_the_eye),
    ("way_of_sound_into_the_ear", organs::human_ear),
];

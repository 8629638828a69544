//! The artefacts that the gallery has, by the id of their entry in the pool `artefact`.

use super::easel::Easel;
use super::{
    beasts, bells, belts, books, boxes, carpets, chessmen, cloths, cords, dancers, dials, discs, earthen, games, glass,
    heads, helmets, horses, instruments, lions, masks, miniatures, murals, painted, pendants, plates, porcelain,
    portraits, rafts, rarities, seals, small, statues, steles, tablets, tapestry, treasures, urns, vessels, warfare,
    wonders,
};

/// How a thing rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rest {
    /// On its own foot.
    Stands,
    /// It lies, or is held up by a stand.
    Lies,
    /// Flat: it hangs or is spread out.
    Hangs,
}

/// An artefact: what it measures in its own frame, of which x = 0 is the middle and y = 0 the top.
pub(super) struct Piece {
    pub id: &'static str,
    pub wide: f32,
    pub tall: f32,
    pub rest: Rest,
    pub draw: fn(&mut Easel),
}

const fn piece(id: &'static str, (wide, tall): (f32, f32), rest: Rest, draw: fn(&mut Easel)) -> Piece {
    Piece { id, wide, tall, rest, draw }
}

static PIECES: &[Piece] = &[
    piece("akkadian_cylinder_seal", (950.0, 540.0), Rest::Lies, seals::cylinder_seal),
    piece("amphora_by_exekias", (660.0, 990.0), Rest::Stands, painted::exekias),
    piece("antikythera_mechanism", (960.0, 980.0), Rest::Lies, wonders::antikythera),
    piece("ardabil_carpet", (680.0, 1000.0), Rest::Hangs, carpets::ardabil),
    piece("asante_gold_weight", (800.0, 960.0), Rest::Stands, beasts::asante_bird),
    piece("astrolabe_from_isfahan", (800.0, 1000.0), Rest::Lies, dials::astrolabe),
    piece("aztec_sun_stone", (960.0, 960.0), Rest::Lies, discs::sun_stone),
    piece("behaim_globe", (900.0, 1000.0), Rest::Stands, wonders::globe),
    piece("black_topped_kerma_beaker", (680.0, 880.0), Rest::Stands, vessels::kerma),
    piece("book_of_kells", (750.0, 1000.0), Rest::Hangs, books::kells),
    piece("brass_head_from_ife", (640.0, 1000.0), Rest::Stands, portraits::ife),
    piece("bronze_mask_from_sanxingdui", (1000.0, 750.0), Rest::Stands, masks::sanxingdui),
    piece("bull_leaping_fresco", (970.0, 700.0), Rest::Hangs, murals::fresco),
    piece("bust_of_nefertiti", (560.0, 1000.0), Rest::Stands, heads::nefertiti),
    piece("carved_canoe_prow", (990.0, 880.0), Rest::Stands, warfare::canoe_prow),
    piece("chilkat_blanket", (970.0, 980.0), Rest::Hangs, belts::chilkat),
    piece("chimera_of_arezzo", (940.0, 880.0), Rest::Stands, rarities::chimera),
    piece("chola_bronze_of_shiva_as_lord_of_the_dance", (920.0, 1000.0), Rest::Stands, dancers::nataraja),
    piece("coconut_fibre_armour_from_kiribati", (700.0, 990.0), Rest::Stands, warfare::kiribati_armour),
    piece("cuneiform_tablet", (740.0, 960.0), Rest::Lies, tablets::cuneiform),
    piece("cycladic_harp_player", (760.0, 1000.0), Rest::Stands, dancers::harp_player),
    piece("cyrus_cylinder", (980.0, 440.0), Rest::Stands, tablets::cyrus),
    piece("dancing_girl_of_mohenjo_daro", (380.0, 990.0), Rest::Stands, dancers::dancing_girl),
    piece("dotaku_bell", (680.0, 1000.0), Rest::Stands, bells::dotaku),
    piece("double_headed_serpent", (1040.0, 460.0), Rest::Lies, small::serpent),
    piece("dresden_codex", (980.0, 660.0), Rest::Hangs, books::dresden),
    piece("egyptian_scarab", (780.0, 960.0), Rest::Lies, small::scarab),
    piece("ethiopian_processional_cross", (800.0, 1000.0), Rest::Lies, pendants::cross),
    piece("fijian_kava_bowl", (960.0, 450.0), Rest::Stands, earthen::kava_bowl),
    piece("first_hen_egg_by_faberge", (980.0, 920.0), Rest::Stands, wonders::hen_egg),
    piece("flying_horse_of_gansu", (960.0, 930.0), Rest::Stands, horses::flying_horse),
    piece("gold_chariot_of_the_oxus_treasure", (1000.0, 620.0), Rest::Stands, miniatures::oxus_chariot),
    piece("gold_coin_of_king_ezana", (950.0, 950.0), Rest::Lies, discs::ezana),
    piece("gold_crown_from_silla", (920.0, 1000.0), Rest::Stands, treasures::silla_crown),
    piece("gold_mask_from_mycenae", (800.0, 900.0), Rest::Lies, masks::mycenae),
    piece("golden_mask_of_tutankhamun", (850.0, 1000.0), Rest::Stands, heads::tutankhamun),
    piece("golden_rhinoceros_of_mapungubwe", (920.0, 620.0), Rest::Stands, beasts::rhinoceros),
    piece("goryeo_celadon_with_cranes", (560.0, 980.0), Rest::Stands, porcelain::goryeo),
    piece("greenstone_hei_tiki", (640.0, 1000.0), Rest::Lies, pendants::hei_tiki),
    piece("gundestrup_cauldron", (940.0, 760.0), Rest::Stands, glass::gundestrup),
    piece("haida_bentwood_chest", (920.0, 830.0), Rest::Stands, boxes::haida_chest),
    piece("haniwa_horse", (960.0, 960.0), Rest::Stands, horses::haniwa),
    piece("harrisons_fourth_sea_clock", (820.0, 1000.0), Rest::Lies, instruments::sea_clock),
    piece("hawaiian_feather_cloak", (980.0, 900.0), Rest::Hangs, cloths::feather_cloak),
    piece("hopewell_mica_hand", (540.0, 1000.0), Rest::Lies, small::mica_hand),
    piece("imperial_crown_of_the_holy_roman_empire", (800.0, 950.0), Rest::Stands, treasures::imperial_crown),
    piece("inca_quipu", (1000.0, 870.0), Rest::Hangs, cords::quipu),
    piece("inca_storage_jar", (680.0, 990.0), Rest::Stands, urns::inca_jar),
    piece("indus_seal_with_a_one_horned_bull", (880.0, 920.0), Rest::Lies, seals::indus_seal),
    piece("ivory_pendant_mask_from_benin", (620.0, 1000.0), Rest::Lies, masks::benin),
    piece("iznik_plate", (950.0, 950.0), Rest::Lies, plates::iznik),
    piece("jade_cup_of_shah_jahan", (940.0, 560.0), Rest::Stands, vessels::jade_cup),
    piece("jade_mask_of_pakal", (820.0, 960.0), Rest::Lies, rarities::pakal),
    piece("javanese_shadow_puppet", (720.0, 1000.0), Rest::Lies, miniatures::shadow_puppet),
    piece("jomon_flame_pot", (760.0, 970.0), Rest::Stands, earthen::jomon),
    piece("kuba_raffia_cloth", (960.0, 900.0), Rest::Hangs, cloths::kuba),
    piece("lapita_pot", (900.0, 860.0), Rest::Stands, earthen::lapita),
    piece("lewis_chessmen", (900.0, 1000.0), Rest::Stands, chessmen::chessmen),
    piece("liberty_bell", (980.0, 1000.0), Rest::Stands, bells::liberty_bell),
    piece("lion_capital_of_ashoka", (580.0, 1000.0), Rest::Stands, lions::lion_capital),
    piece("lion_man_of_the_hohlenstein_stadel_cave", (330.0, 980.0), Rest::Stands, statues::lion_man),
    piece("longquan_celadon_vase", (560.0, 990.0), Rest::Stands, vessels::longquan),
    piece("lycurgus_cup", (560.0, 940.0), Rest::Stands, glass::lycurgus),
    piece("mamluk_mosque_lamp", (640.0, 980.0), Rest::Stands, vessels::mosque_lamp),
    piece("marajoara_urn", (820.0, 960.0), Rest::Stands, urns::marajoara),
    piece("marshall_islands_stick_chart", (900.0, 990.0), Rest::Hangs, cords::stick_chart),
    piece("mbira", (700.0, 930.0), Rest::Lies, instruments::mbira),
    piece("messiah_violin_by_stradivari", (440.0, 1000.0), Rest::Lies, instruments::violin),
    piece("mimbres_bowl", (980.0, 980.0), Rest::Lies, painted::mimbres),
    piece("ming_blue_and_white_dragon_jar", (820.0, 960.0), Rest::Stands, porcelain::ming),
    piece("moche_portrait_vessel", (720.0, 1000.0), Rest::Stands, portraits::moche),
    piece("moon_jar", (900.0, 950.0), Rest::Stands, vessels::moon_jar),
    piece("muisca_raft", (980.0, 700.0), Rest::Stands, rafts::muisca_raft),
    piece("nazca_painted_jar", (780.0, 960.0), Rest::Stands, painted::nazca),
    piece("nebra_sky_disc", (950.0, 950.0), Rest::Lies, discs::nebra),
    piece("nok_terracotta_head", (680.0, 1000.0), Rest::Stands, portraits::nok),
    piece("olmec_colossal_head", (880.0, 980.0), Rest::Stands, portraits::olmec),
    piece("ong_son_drum", (920.0, 1000.0), Rest::Stands, dials::ong_son),
    piece("oracle_bone", (680.0, 940.0), Rest::Lies, tablets::oracle_bone),
    piece("oseberg_ship", (980.0, 660.0), Rest::Stands, rafts::oseberg),
    piece("paracas_mantle", (970.0, 740.0), Rest::Hangs, cloths::paracas),
    piece("pazyryk_carpet", (950.0, 980.0), Rest::Hangs, carpets::pazyryk),
    piece("persian_star_tile", (950.0, 950.0), Rest::Lies, plates::star_tile),
    piece("phaistos_disc", (950.0, 950.0), Rest::Lies, tablets::phaistos),
    piece("portland_vase", (680.0, 980.0), Rest::Stands, glass::portland),
    piece("quimbaya_gold_flask", (620.0, 970.0), Rest::Stands, earthen::quimbaya),
    piece("returning_boomerang", (980.0, 620.0), Rest::Lies, small::boomerang),
    piece("rosetta_stone", (800.0, 1000.0), Rest::Stands, steles::rosetta),
    piece("royal_game_of_ur", (960.0, 520.0), Rest::Stands, games::royal_game),
    piece("samurai_helmet", (980.0, 1000.0), Rest::Stands, helmets::samurai_helmet),
    piece("scythian_gold_stag", (960.0, 660.0), Rest::Lies, beasts::scythian_stag),
    piece("senet_board", (1000.0, 600.0), Rest::Stands, games::senet),
    piece("sican_ceremonial_knife", (640.0, 1000.0), Rest::Lies, pendants::sican_knife),
    piece("standard_of_ur", (1000.0, 550.0), Rest::Stands, boxes::standard_of_ur),
    piece("stele_of_hammurabis_laws", (460.0, 1000.0), Rest::Stands, steles::hammurabi),
    piece("sutton_hoo_helmet", (700.0, 980.0), Rest::Stands, helmets::sutton_hoo),
    piece("taino_wooden_stool", (980.0, 700.0), Rest::Stands, rarities::taino_stool),
    piece("tang_three_colour_camel", (780.0, 980.0), Rest::Stands, lions::camel),
    piece("tara_brooch", (640.0, 1000.0), Rest::Lies, treasures::tara_brooch),
    piece("terracotta_warrior", (460.0, 1000.0), Rest::Stands, statues::warrior),
    piece("thule_snow_goggles", (1000.0, 390.0), Rest::Lies, small::goggles),
    piece("timbuktu_manuscript", (970.0, 860.0), Rest::Hangs, books::timbuktu),
    piece("tongan_barkcloth", (980.0, 780.0), Rest::Hangs, cloths::barkcloth),
    piece("trundholm_sun_chariot", (960.0, 620.0), Rest::Stands, horses::sun_chariot),
    piece("unicorn_in_captivity_tapestry", (690.0, 1000.0), Rest::Hangs, tapestry::unicorn),
    piece("valdivia_figurine", (500.0, 980.0), Rest::Stands, statues::valdivia),
    piece("venus_of_willendorf", (540.0, 1000.0), Rest::Stands, statues::willendorf),
    piece("wampum_belt", (1000.0, 370.0), Rest::Hangs, belts::wampum),
    piece("watchdog_mosaic_from_pompeii", (970.0, 860.0), Rest::Hangs, murals::watchdog),
];

/// The artefact of this id.
pub(super) fn find(id: &str) -> Option<&'static Piece> {
    let at = PIECES.binary_search_by_key(&id, |piece| piece.id).ok()?;
    PIECES.get(at)
}

//! Every monument that is drawn, by the id of its entry.

mod americas;
mod ancients;
mod domes;
mod east;
mod europe;
mod gothic;
mod greece;
mod iron;
mod islam;
mod nile;
mod southern;
mod tropics;

use super::site::Monument;

/// Entry id and builder, sorted.
static MONUMENTS: &[(&str, Monument)] = &[
    ("abu_simbel", nile::abu_simbel),
    ("ajanta_caves", ancients::ajanta_caves),
    ("alhambra", europe::alhambra),
    ("angkor_wat", tropics::angkor_wat),
    ("borobudur", tropics::borobudur),
    ("brihadisvara_temple", tropics::brihadisvara_temple),
    ("casa_batllo", europe::casa_batllo),
    ("cathedral_of_brasilia", iron::cathedral_of_brasilia),
    ("chartres_cathedral", gothic::chartres_cathedral),
    ("chrysler_building", iron::chrysler_building),
    ("church_of_saint_george_at_lalibela", southern::church_of_saint_george_at_lalibela),
    ("cliff_palace_at_mesa_verde", americas::cliff_palace_at_mesa_verde),
    ("colosseum", greece::colosseum),
    ("crystal_palace", iron::crystal_palace),
    ("djinguereber_mosque", southern::djinguereber_mosque),
    ("dome_of_the_rock", domes::dome_of_the_rock),
    ("eiffel_tower", iron::eiffel_tower),
    ("fallingwater", iron::fallingwater),
    ("fasil_ghebbi", southern::fasil_ghebbi),
    ("flatiron_building", iron::flatiron_building),
    ("florence_cathedral", gothic::florence_cathedral),
    ("forbidden_city", east::forbidden_city),
    ("gate_of_the_sun", americas::gate_of_the_sun),
    ("golden_pavilion", east::golden_pavilion),
    ("great_mosque_of_cordoba", islam::great_mosque_of_cordoba),
    ("great_mosque_of_djenne", southern::great_mosque_of_djenne),
    ("great_mosque_of_kairouan", domes::great_mosque_of_kairouan),
    ("great_pyramid_of_giza", nile::great_pyramid_of_giza),
    ("great_stupa_of_sanchi", ancients::great_stupa_of_sanchi),
    ("great_wall_at_mutianyu", east::great_wall_at_mutianyu),
    ("great_zimbabwe", southern::great_zimbabwe),
    ("gyeongbokgung", east::gyeongbokgung),
    ("hagia_sophia", domes::hagia_sophia),
    ("haida_house_at_skidegate", americas::haida_house_at_skidegate),
    ("himeji_castle", east::himeji_castle),
    ("horyu_ji", east::horyu_ji),
    ("ishtar_gate", nile::ishtar_gate),
    ("krak_des_chevaliers", gothic::krak_des_chevaliers),
    ("leaning_tower_of_pisa", greece::leaning_tower_of_pisa),
    ("machu_picchu", americas::machu_picchu),
    ("maori_meeting_house_at_waitangi", southern::maori_meeting_house_at_waitangi),
    ("moai_of_rano_raraku", southern::moai_of_rano_raraku),
    ("nan_madol", southern::nan_madol),
    ("neuschwanstein_castle", gothic::neuschwanstein_castle),
    ("northwest_palace_at_nimrud", nile::northwest_palace_at_nimrud),
    ("notre_dame_de_paris", gothic::notre_dame_de_paris),
    ("ollantaytambo", americas::ollantaytambo),
    ("palace_of_knossos", greece::palace_of_knossos),
    ("palace_of_versailles", europe::palace_of_versailles),
    ("pantheon_in_rome", greece::pantheon_in_rome),
    ("parthenon", greece::parthenon),
    ("persepolis", ancients::persepolis),
    ("petras_treasury", greece::petras_treasury),
    ("pont_du_gard", greece::pont_du_gard),
    ("potala_palace", east::potala_palace),
    ("prambanan", tropics::prambanan),
    ("pyramid_of_the_sun", americas::pyramid_of_the_sun),
    ("red_fort", islam::red_fort),
    ("registan_of_samarkand", islam::registan_of_samarkand),
    ("royal_saltworks_at_arc_et_senans", europe::royal_saltworks_at_arc_et_senans),
    ("sacsayhuaman", americas::sacsayhuaman),
    ("sagrada_familia", europe::sagrada_familia),
    ("saint_basils_cathedral", domes::saint_basils_cathedral),
    ("saint_peters_basilica", europe::saint_peters_basilica),
    ("shah_mosque_of_isfahan", islam::shah_mosque_of_isfahan),
    ("shwedagon_pagoda", tropics::shwedagon_pagoda),
    ("stave_church_of_borgund", gothic::stave_church_of_borgund),
    ("stonehenge", ancients::stonehenge),
    ("suleymaniye_mosque", domes::suleymaniye_mosque),
    ("sun_temple_of_konark", tropics::sun_temple_of_konark),
    ("sydney_opera_house", iron::sydney_opera_house),
    ("taj_mahal", islam::taj_mahal),
    ("temple_i_at_tikal", americas::temple_i_at_tikal),
    ("temple_of_heaven", east::temple_of_heaven),
    ("temple_of_karnak", nile::temple_of_karnak),
    ("temple_of_kukulcan", americas::temple_of_kukulcan),
    ("tosho_gu", east::tosho_gu),
    ("villa_savoye", iron::villa_savoye),
    ("wat_arun", tropics::wat_arun),
    ("ziggurat_of_ur", nile::ziggurat_of_ur),
];

/// The builder of an entry.
pub(super) fn find(id: &str) -> Option<Monument> {
    let at = MONUMENTS.binary_search_by_key(&id, |(known, _)| known).ok()?;
    Some(MONUMENTS[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn monuments_are_sorted_and_have_faces() {
        assert!(MONUMENTS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (id, monument) in MONUMENTS {
            let mut build = super::super::mesh::Build::new();
            monument(&mut build);
            assert!(build.faces.len() > 100 && build.marks.len() >= 3, "{id}");
        }
    }
}

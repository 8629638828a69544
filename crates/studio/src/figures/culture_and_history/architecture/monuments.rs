//! Every monument that is drawn, by the id of its entry.

mod africa;
mod ancients;
mod andes;
mod castles;
mod domes;
mod east;
mod gothic;
mod greece;
mod india;
mod iron;
mod islam;
mod japan;
mod mexico;
mod modern;
mod mosques;
mod nile;
mod north;
mod pacific;
mod palaces;
mod ridges;
mod rivers;
mod siam;
mod skyscrapers;
mod spain;
mod tropics;

use super::site::Monument;

/// Entry id and builder, sorted.
static MONUMENTS: &[(&str, Monument)] = &[
    ("abu_simbel", nile::abu_simbel),
    ("ajanta_caves", ancients::ajanta_caves),
    ("alhambra", mosques::alhambra),
    ("angkor_wat", tropics::angkor_wat),
    ("borobudur", tropics::borobudur),
    ("brihadisvara_temple", india::brihadisvara_temple),
    ("casa_batllo", spain::casa_batllo),
    ("cathedral_of_brasilia", modern::cathedral_of_brasilia),
    ("chartres_cathedral", gothic::chartres_cathedral),
    ("chrysler_building", skyscrapers::chrysler_building),
    ("church_of_saint_george_at_lalibela", africa::church_of_saint_george_at_lalibela),
    ("cliff_palace_at_mesa_verde", mexico::cliff_palace_at_mesa_verde),
    ("colosseum", greece::colosseum),
    ("crystal_palace", iron::crystal_palace),
    ("djinguereber_mosque", mosques::djinguereber_mosque),
    ("dome_of_the_rock", domes::dome_of_the_rock),
    ("eiffel_tower", iron::eiffel_tower),
    ("fallingwater", modern::fallingwater),
    ("fasil_ghebbi", africa::fasil_ghebbi),
    ("flatiron_building", skyscrapers::flatiron_building),
    ("florence_cathedral", castles::florence_cathedral),
    ("forbidden_city", east::forbidden_city),
    ("gate_of_the_sun", andes::gate_of_the_sun),
    ("golden_pavilion", japan::golden_pavilion),
    ("great_mosque_of_cordoba", spain::great_mosque_of_cordoba),
    ("great_mosque_of_djenne", mosques::great_mosque_of_djenne),
    ("great_mosque_of_kairouan", mosques::great_mosque_of_kairouan),
    ("great_pyramid_of_giza", nile::great_pyramid_of_giza),
    ("great_stupa_of_sanchi", ancients::great_stupa_of_sanchi),
    ("great_wall_at_mutianyu", ridges::great_wall_at_mutianyu),
    ("great_zimbabwe", africa::great_zimbabwe),
    ("gyeongbokgung", east::gyeongbokgung),
    ("hagia_sophia", domes::hagia_sophia),
    ("haida_house_at_skidegate", north::haida_house_at_skidegate),
    ("himeji_castle", japan::himeji_castle),
    ("horyu_ji", east::horyu_ji),
    ("ishtar_gate", rivers::ishtar_gate),
    ("krak_des_chevaliers", castles::krak_des_chevaliers),
    ("leaning_tower_of_pisa", domes::leaning_tower_of_pisa),
    ("machu_picchu", andes::machu_picchu),
    ("maori_meeting_house_at_waitangi", pacific::maori_meeting_house_at_waitangi),
    ("moai_of_rano_raraku", pacific::moai_of_rano_raraku),
    ("nan_madol", pacific::nan_madol),
    ("neuschwanstein_castle", castles::neuschwanstein_castle),
    ("northwest_palace_at_nimrud", rivers::northwest_palace_at_nimrud),
    ("notre_dame_de_paris", gothic::notre_dame_de_paris),
    ("ollantaytambo", andes::ollantaytambo),
    ("palace_of_knossos", rivers::palace_of_knossos),
    ("palace_of_versailles", palaces::palace_of_versailles),
    ("pantheon_in_rome", greece::pantheon_in_rome),
    ("parthenon", greece::parthenon),
    ("persepolis", ancients::persepolis),
    ("petras_treasury", greece::petras_treasury),
    ("pont_du_gard", greece::pont_du_gard),
    ("potala_palace", ridges::potala_palace),
    ("prambanan", tropics::prambanan),
    ("pyramid_of_the_sun", mexico::pyramid_of_the_sun),
    ("red_fort", islam::red_fort),
    ("registan_of_samarkand", islam::registan_of_samarkand),
    ("royal_saltworks_at_arc_et_senans", palaces::royal_saltworks_at_arc_et_senans),
    ("sacsayhuaman", andes::sacsayhuaman),
    ("sagrada_familia", spain::sagrada_familia),
    ("saint_basils_cathedral", north::saint_basils_cathedral),
    ("saint_peters_basilica", palaces::saint_peters_basilica),
    ("shah_mosque_of_isfahan", islam::shah_mosque_of_isfahan),
    ("shwedagon_pagoda", siam::shwedagon_pagoda),
    ("stave_church_of_borgund", north::stave_church_of_borgund),
    ("stonehenge", ancients::stonehenge),
    ("suleymaniye_mosque", domes::suleymaniye_mosque),
    ("sun_temple_of_konark", india::sun_temple_of_konark),
    ("sydney_opera_house", modern::sydney_opera_house),
    ("taj_mahal", islam::taj_mahal),
    ("temple_i_at_tikal", mexico::temple_i_at_tikal),
    ("temple_of_heaven", east::temple_of_heaven),
    ("temple_of_karnak", nile::temple_of_karnak),
    ("temple_of_kukulcan", mexico::temple_of_kukulcan),
    ("tosho_gu", japan::tosho_gu),
    ("villa_savoye", modern::villa_savoye),
    ("wat_arun", siam::wat_arun),
    ("ziggurat_of_ur", rivers::ziggurat_of_ur),
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

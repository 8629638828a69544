//! The routes: where their stations lie on the Earth, by what they are joined, and what stands and goes there.

/// How one station is reached from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leg {
    Land,
    Sea,
    River,
}

/// The land of a scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Land {
    Desert,
    Steppe,
    Peaks,
    Wood,
    Fields,
    Prairie,
    Sea,
    River,
}

/// One route.
#[derive(Debug)]
pub(super) struct Route {
    pub id: &'static str,
    pub land: Land,
    /// Drawings of what carries, largest first.
    pub carriers: &'static [&'static str],
    /// Clothes of those who travel.
    pub folk: &'static [&'static str],
    /// Longitude and latitude of the five stations, and the kind of town.
    pub stops: [(f32, f32, &'static str); 5],
    pub legs: [Leg; 4],
    /// Places that the line goes round: after which station, longitude and latitude.
    pub round: &'static [(usize, f32, f32)],
}

const L: Leg = Leg::Land;
const S: Leg = Leg::Sea;
const R: Leg = Leg::River;

/// Sorted by id.
#[rustfmt::skip]
static ROUTES: &[Route] = &[
    Route { id: "amber_road", land: Land::Wood, carriers: &["ox cart", "pack horse"], folk: &["roman", "german"],
        stops: [(20.0, 54.7, "log"), (18.1, 51.8, "log"), (16.9, 48.1, "fort"), (15.9, 46.4, "temple"), (13.4, 45.8, "temple")], legs: [L, L, L, L], round: &[] },
    Route { id: "dutch_east_india_route", land: Land::Sea, carriers: &["indiaman"], folk: &["dutch"],
        stops: [(4.9, 52.4, "church"), (18.4, -33.9, "fort"), (106.8, -6.1, "fort"), (102.2, 2.2, "palms"), (129.9, 32.7, "pagoda")], legs: [S, S, S, S], round: &[(0, -22.0, 12.0)] },
    Route { id: "fur_route_of_the_voyageurs", land: Land::River, carriers: &["birch canoe"], folk: &["voyageur"],
        stops: [(-111.2, 58.7, "log"), (-102.3, 53.9, "log"), (-89.7, 48.0, "log"), (-84.3, 46.5, "log"), (-73.6, 45.5, "church")], legs: [R, R, R, R], round: &[] },
    Route { id: "gold_and_salt_road_across_the_sahara", land: Land::Desert, carriers: &["camel1"], folk: &["tuareg", "moor"],
        stops: [(-3.0, 16.8, "mud"), (-7.0, 17.3, "mud"), (-5.0, 23.6, "mud"), (-4.3, 31.3, "kasbah"), (-5.0, 34.0, "minaret")], legs: [L, L, L, L], round: &[] },
    Route { id: "grain_route_to_rome", land: Land::Sea, carriers: &["roman ship"], folk: &["roman"],
        stops: [(29.9, 31.2, "lighthouse"), (30.0, 36.2, "temple"), (14.4, 35.9, "fort"), (14.1, 40.8, "temple"), (12.3, 41.7, "temple")], legs: [S, S, S, S], round: &[] },
    Route { id: "grand_trunk_road", land: Land::Fields, carriers: &["camel1", "ox cart", "pack horse"], folk: &["mughal", "mughal2"],
        stops: [(69.2, 34.5, "kasbah"), (71.6, 34.0, "kasbah"), (74.3, 31.5, "dome"), (77.2, 28.6, "dome"), (78.0, 27.2, "dome")], legs: [L, L, L, L], round: &[] },
    Route { id: "hanseatic_sea_route", land: Land::Sea, carriers: &["cog"], folk: &["hansa"],
        stops: [(0.0, 51.5, "church"), (3.2, 51.2, "gable"), (10.7, 53.9, "gable"), (18.3, 57.6, "fort"), (31.3, 58.5, "onion")], legs: [S, S, S, S], round: &[] },
    Route { id: "incense_route", land: Land::Desert, carriers: &["camel1"], folk: &["arab", "arab2"],
        stops: [(54.0, 17.0, "palms"), (47.0, 15.4, "mudtower"), (45.3, 15.5, "mudtower"), (35.4, 30.3, "petra"), (34.5, 31.5, "temple")], legs: [L, L, L, L], round: &[] },
    Route { id: "maya_canoe_route_round_yucatan", land: Land::Sea, carriers: &["dugout"], folk: &["maya"],
        stops: [(-91.9, 18.6, "hut"), (-90.7, 19.4, "pyramid"), (-86.9, 20.4, "hut"), (-87.4, 20.2, "pyramid"), (-88.8, 15.8, "hut")], legs: [S, S, S, S], round: &[(1, -90.5, 21.2), (1, -87.0, 21.7)] },
    Route { id: "monsoon_route_of_the_dhows", land: Land::Sea, carriers: &["dhow"], folk: &["arab", "swahili"],
        stops: [(39.5, -9.0, "minaret"), (39.7, -4.0, "minaret"), (45.3, 2.0, "minaret"), (56.5, 27.1, "kasbah"), (72.6, 22.3, "dome")], legs: [S, S, S, S], round: &[] },
    Route { id: "overland_mail_and_caravan_road_to_kyakhta", land: Land::Steppe, carriers: &["camel2"], folk: &["mongol", "qing"],
        stops: [(116.4, 39.9, "pagoda"), (114.9, 40.8, "gate"), (106.9, 47.9, "yurt"), (106.4, 50.4, "onion"), (104.3, 52.3, "onion")], legs: [L, L, L, L], round: &[] },
    Route { id: "pepper_route_of_the_romans", land: Land::Desert, carriers: &["roman ship", "camel1"], folk: &["roman", "arab"],
        stops: [(76.2, 10.2, "palms"), (35.5, 23.9, "mud"), (32.8, 26.0, "pylon"), (29.9, 31.2, "lighthouse"), (14.1, 40.8, "temple")], legs: [S, L, R, S], round: &[] },
    Route { id: "portuguese_run_to_the_east", land: Land::Sea, carriers: &["carrack"], folk: &["iberian"],
        stops: [(-9.1, 38.7, "church"), (40.7, -15.0, "fort"), (73.8, 15.5, "church"), (102.2, 2.2, "palms"), (113.5, 22.2, "pagoda")], legs: [S, S, S, S], round: &[(0, -20.0, -5.0), (0, 18.0, -37.0)] },
    Route { id: "royal_inland_road_of_new_spain", land: Land::Prairie, carriers: &["ox cart", "pack mule"], folk: &["novo", "novo2"],
        stops: [(-99.1, 19.4, "mission"), (-100.4, 20.6, "mission"), (-102.6, 22.8, "mission"), (-106.5, 31.8, "adobe"), (-105.9, 35.7, "adobe")], legs: [L, L, L, L], round: &[] },
    Route { id: "royal_road_of_the_incas", land: Land::Peaks, carriers: &["llama", "inca runner"], folk: &["inca"],
        stops: [(-78.5, -0.2, "incahouse"), (-79.0, -2.9, "incahouse"), (-78.5, -7.2, "incahouse"), (-76.8, -9.9, "incahouse"), (-72.0, -13.5, "incahouse")], legs: [L, L, L, L], round: &[] },
    Route { id: "santa_fe_trail", land: Land::Prairie, carriers: &["wagon"], folk: &["pioneer", "pioneer2"],
        stops: [(-94.4, 39.1, "church"), (-96.5, 38.7, "tree"), (-98.9, 38.3, "rock"), (-103.4, 38.0, "adobe"), (-105.9, 35.7, "adobe")], legs: [L, L, L, L], round: &[] },
    Route { id: "sea_route_of_the_phoenicians", land: Land::Sea, carriers: &["round ship"], folk: &["phoenician"],
        stops: [(35.2, 33.3, "fort"), (33.6, 34.9, "temple"), (14.4, 35.9, "fort"), (10.3, 36.9, "temple"), (-6.3, 36.5, "fort")], legs: [S, S, S, S], round: &[] },
    Route { id: "silk_road", land: Land::Desert, carriers: &["camel2"], folk: &["sogdian", "tang"],
        stops: [(108.9, 34.3, "pagoda"), (94.7, 40.1, "gate"), (76.0, 39.5, "kasbah"), (67.0, 39.7, "dome"), (36.2, 36.2, "temple")], legs: [L, L, L, L], round: &[] },
    Route { id: "silver_route_from_potosi", land: Land::Peaks, carriers: &["llama", "pack mule", "galleon"], folk: &["inca", "novo"],
        stops: [(-65.8, -19.6, "mountain"), (-70.3, -18.5, "adobe"), (-77.1, -12.0, "fort"), (-79.5, 9.0, "fort"), (-6.0, 37.4, "giralda")], legs: [L, S, S, S], round: &[] },
    Route { id: "silver_route_of_the_manila_galleons", land: Land::Sea, carriers: &["galleon", "pack mule"], folk: &["iberian"],
        stops: [(-96.1, 19.2, "fort"), (-99.1, 19.4, "mission"), (-99.9, 16.9, "fort"), (-215.2, 13.4, "palms"), (-239.0, 14.6, "mission")], legs: [L, L, S, S], round: &[] },
    Route { id: "spice_route_by_sea", land: Land::Sea, carriers: &["dhow", "junk"], folk: &["arab", "malay"],
        stops: [(127.4, 0.8, "volcano"), (102.2, 2.2, "palms"), (75.8, 11.2, "palms"), (45.0, 12.8, "minaret"), (29.9, 31.2, "minaret")], legs: [S, S, S, S], round: &[] },
    Route { id: "tea_horse_road", land: Land::Peaks, carriers: &["pack mule", "tea porter"], folk: &["tibetan", "qing"],
        stops: [(101.0, 22.8, "teahill"), (100.2, 25.6, "pagoda"), (100.3, 26.9, "gate"), (98.9, 28.5, "mountain"), (91.1, 29.7, "potala")], legs: [L, L, L, L], round: &[] },
    Route { id: "tea_route_of_the_clippers", land: Land::Sea, carriers: &["clipper"], folk: &["victorian"],
        stops: [(119.3, 26.0, "pagoda"), (105.8, -6.0, "volcano"), (18.5, -34.4, "mountain"), (-5.7, -16.0, "mountain"), (0.0, 51.5, "church")], legs: [S, S, S, S], round: &[(3, -24.0, 14.0)] },
    Route { id: "way_from_the_varangians_to_the_greeks", land: Land::River, carriers: &["river boat"], folk: &["rus"],
        stops: [(17.5, 59.3, "log"), (32.3, 60.0, "log"), (31.3, 58.5, "onion"), (30.5, 50.5, "onion"), (29.0, 41.0, "dome")], legs: [S, R, R, R], round: &[] },
];

/// The route of this id.
pub(super) fn find(id: &str) -> Option<&'static Route> {
    let at = ROUTES.binary_search_by_key(&id, |route| route.id).ok()?;
    Some(&ROUTES[at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::culture_and_history::sketchbook;

    #[test]
    fn routes_are_sorted_and_all_that_they_name_is_drawn() {
        assert!(ROUTES.windows(2).all(|pair| pair[0].id < pair[1].id));
        for route in ROUTES {
            for carrier in route.carriers {
                assert!(sketchbook::has(&format!("carrier {carrier}")), "{carrier}");
            }
            for (_, _, town) in route.stops {
                assert!(sketchbook::has(&format!("town {town}")), "{town}");
            }
            for dress in route.folk {
                assert!(sketchbook::has(&format!("dress {dress}")), "{dress}");
            }
        }
    }
}

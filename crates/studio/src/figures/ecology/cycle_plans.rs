//! Where each store of a cycle stands.

use crate::figures::pen::At;

/// An id, its stores with their places, and the arrows that close it.
type Plan = (&'static str, &'static [(&'static str, At)], &'static [(&'static str, &'static str)]);

const AIR: &str = "carbon dioxide in the air";
const GAS: &str = "nitrogen gas in the air";
const NITRATE: &str = "nitrate in the soil";
const AMMONIUM: &str = "ammonium in the soil";

/// Where each store of a cycle stands, and arrows besides the named steps that close the cycle.
pub(super) static CYCLES: &[Plan] = &[
    (
        "carbon_cycle",
        &[
            (AIR, (570.0, 145.0)),
            ("green plants", (110.0, 380.0)),
            ("animals", (250.0, 660.0)),
            ("dead matter", (470.0, 830.0)),
            ("fossil fuels", (620.0, 560.0)),
            ("buried remains", (720.0, 850.0)),
            ("surface water", (860.0, 330.0)),
            ("shells of sea creatures", (890.0, 580.0)),
            ("limestone", (890.0, 850.0)),
            ("molten rock", (90.0, 145.0)),
        ],
        &[("animals", "dead matter"), ("dead matter", "buried remains"), ("surface water", "shells of sea creatures")],
    ),
    (
        "forest_carbon",
        &[
            (AIR, (500.0, 145.0)),
            ("green plants", (120.0, 400.0)),
            ("animals", (220.0, 760.0)),
            ("dead matter", (520.0, 800.0)),
            ("living trees", (860.0, 380.0)),
            ("leaf litter", (840.0, 770.0)),
        ],
        &[("animals", "dead matter"), ("leaf litter", "dead matter")],
    ),
    (
        "ocean_carbon",
        &[
            (AIR, (280.0, 145.0)),
            ("surface water", (280.0, 440.0)),
            ("phytoplankton", (830.0, 330.0)),
            ("zooplankton", (850.0, 640.0)),
            ("deep water", (620.0, 850.0)),
            ("shells of sea creatures", (110.0, 830.0)),
            ("limestone", (430.0, 850.0)),
        ],
        &[("surface water", "shells of sea creatures")],
    ),
    (
        "nitrogen_cycle",
        &[
            (GAS, (400.0, 145.0)),
            ("nitrate in the rain", (840.0, 150.0)),
            (AMMONIUM, (120.0, 520.0)),
            (NITRATE, (560.0, 440.0)),
            ("green plants", (870.0, 470.0)),
            ("plant-eating animals", (800.0, 810.0)),
            ("dead plants and animals", (250.0, 820.0)),
            ("river water", (520.0, 680.0)),
        ],
        &[("nitrate in the rain", NITRATE), ("plant-eating animals", "dead plants and animals")],
    ),
    (
        "farm_nitrogen",
        &[
            (GAS, (480.0, 145.0)),
            ("fertiliser", (850.0, 290.0)),
            (AMMONIUM, (130.0, 430.0)),
            (NITRATE, (520.0, 500.0)),
            ("green plants", (500.0, 830.0)),
            ("farm animals", (140.0, 790.0)),
            ("river water", (850.0, 720.0)),
        ],
        &[("fertiliser", NITRATE), ("green plants", "farm animals")],
    ),
    (
        "aquarium_nitrogen",
        &[
            ("aquarium fish", (500.0, 145.0)),
            ("ammonia in the water", (850.0, 390.0)),
            ("nitrite in the water", (730.0, 790.0)),
            ("nitrate in the water", (270.0, 790.0)),
            ("aquarium plants", (150.0, 390.0)),
        ],
        &[("aquarium plants", "aquarium fish")],
    ),
    (
        "phosphorus_cycle",
        &[
            ("phosphate rock", (140.0, 160.0)),
            ("phosphate in the soil", (470.0, 300.0)),
            ("land plants", (830.0, 150.0)),
            ("land animals", (870.0, 490.0)),
            ("dead matter in the soil", (690.0, 790.0)),
            ("lakes and rivers", (400.0, 600.0)),
            ("seabed sediment", (130.0, 840.0)),
        ],
        &[("land animals", "dead matter in the soil")],
    ),
    (
        "island_phosphorus",
        &[
            ("sea fish", (140.0, 430.0)),
            ("seabirds", (400.0, 145.0)),
            ("guano", (800.0, 210.0)),
            ("coastal water", (850.0, 620.0)),
            ("island plankton", (450.0, 800.0)),
        ],
        &[],
    ),
    (
        "oxygen_cycle",
        &[
            ("green leaves", (140.0, 220.0)),
            ("oxygen in the air", (500.0, 160.0)),
            ("air-breathing animals", (860.0, 240.0)),
            ("iron oxide in rocks", (600.0, 500.0)),
            ("sea algae", (150.0, 740.0)),
            ("dissolved oxygen", (500.0, 800.0)),
            ("fish", (850.0, 740.0)),
        ],
        &[],
    ),
    (
        "leaf_litter",
        &[
            ("living trees", (500.0, 140.0)),
            ("leaf litter", (850.0, 460.0)),
            ("humus", (500.0, 800.0)),
            ("mineral salts in the soil", (150.0, 460.0)),
        ],
        &[],
    ),
    (
        "salmon_nutrients",
        &[
            ("ocean nutrients", (130.0, 790.0)),
            ("river salmon", (160.0, 350.0)),
            ("brown bears", (490.0, 150.0)),
            ("salmon carcasses", (540.0, 480.0)),
            ("forest soil", (830.0, 690.0)),
            ("riverside trees", (850.0, 260.0)),
            ("the river", (480.0, 830.0)),
        ],
        &[("brown bears", "salmon carcasses"), ("the river", "ocean nutrients")],
    ),
    (
        "sulphur_cycle",
        &[
            ("sulphide minerals", (140.0, 620.0)),
            ("sulphate in the soil", (500.0, 530.0)),
            ("green crops", (470.0, 830.0)),
            ("marine plankton", (850.0, 720.0)),
            ("sulphur gas in the air", (560.0, 150.0)),
            ("erupting volcano", (170.0, 200.0)),
        ],
        &[],
    ),
];

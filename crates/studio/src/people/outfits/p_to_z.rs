//! Clothes of actors whose name begins with p to z.

use super::super::looks::{Beard, Hair, Hat, Legs, Neck, Outfit, Over, W, mark};

/// Actor and outfit, sorted by id.
pub(super) static ALL: &[(&str, Outfit)] = &[
    (
        "pageboy",
        W.man().top(0x2f_3f_7a).mark(mark::BUTTONS | mark::EPAULETTES).low(0x2f_3f_7a).hat(Hat::Sailor, 0x2f_3f_7a),
    ),
    (
        "palace_guard",
        W.top(0xc8_24_2f)
            .low(0x22_24_2e)
            .hat(Hat::Bobble, 0x26_26_2c)
            .mark(mark::BUTTONS | mark::BELT | mark::EPAULETTES)
            .boots(0x1f_1f_26),
    ),
    ("palaeontologist", W.top(0xcb_b9_8a).over(Over::Waistcoat, 0x8a_6a_42).hat(Hat::Cowboy, 0x9a_7a_4c).gear("t-rex")),
    ("paperboy", W.man().hat(Hat::Flat, 0x6a_5a_45).over(Over::Waistcoat, 0x5a_6a_4f).gear("rolled-up-newspaper")),
    ("paramedic", W.top(0x2f_6f_4f).short().low(0x2f_6f_4f).over(Over::HiVis, 0xd8_e2_3a).mark(mark::STETHOSCOPE)),
    (
        "park_ranger",
        W.top(0xc2_b2_80).short().low(0x4f_5a_3a).hat(Hat::Cowboy, 0x7a_6a_48).mark(mark::BADGE | mark::BELT),
    ),
    ("pastry_cook", W.top(0xfd_f6_f4).over(Over::Apron, 0xf2_b6_c6).hat(Hat::Toque, 0xff_ff_ff).gear("cupcake")),
    ("pharmacist", W.top(0xa8_d0_c0).over(Over::Coat, 0xfa_fb_fb).mark(mark::CROSS | mark::GLASSES).gear("pill")),
    ("photographer", W.top(0x33_33_3b).over(Over::Waistcoat, 0xb5_a0_6a).mark(mark::CAMERA).hat(Hat::Cap, 0x33_33_3b)),
    ("physiotherapist", W.top(0x5f_b0_b8).short().low(0xf4_f4_f2).shoes(0xf3_f3_f3).mark(mark::BADGE)),
    (
        "pianist",
        W.top(0xf6_f6_f6)
            .over(Over::Jacket, 0x22_22_2a)
            .low(0x22_22_2a)
            .neck(Neck::Bow, 0x22_22_2a)
            .gear("musical-keyboard"),
    ),
    (
        "pilot",
        W.top(0xf5_f6_f8)
            .neck(Neck::Tie, 0x1f_2a_44)
            .over(Over::Jacket, 0x1f_2f_52)
            .low(0x1f_2f_52)
            .hat(Hat::Peaked, 0x1f_2f_52)
            .mark(mark::EPAULETTES),
    ),
    (
        "pirate",
        W.top(0xf3_ee_e2)
            .mark(mark::STRIPES | mark::BELT)
            .over(Over::Jacket, 0x7a_24_30)
            .hat(Hat::Pirate, 0x26_24_2a)
            .beard(Beard::Full)
            .boots(0x2c_24_20),
    ),
    (
        "plasterer",
        W.top(0xf1_ee_e6).over(Over::Overalls, 0xe6_e2_d8).hat(Hat::Cap, 0xd9_d2_c4).mark(mark::FLOUR).gear("bucket"),
    ),
    (
        "plumber",
        W.top(0xd8_43_4a)
            .over(Over::Overalls, 0x2f_5f_b0)
            .hat(Hat::Cap, 0xd8_43_4a)
            .beard(Beard::Moustache)
            .gear("wrench"),
    ),
    ("poet", W.top(0xf6_f2_e8).over(Over::Jacket, 0x4a_3f_63).mark(mark::SCARF).hair(Hair::Wavy).gear("scroll")),
    ("pole_vaulter", W.top(0x4f_b0_6a).bare().legs(Legs::Shorts, 0x26_28_2f).mark(mark::NUMBER).shoes(0xf2_c5_3a)),
    (
        "police_officer",
        W.top(0x2c_4a_86)
            .low(0x22_31_5a)
            .hat(Hat::Peaked, 0x22_31_5a)
            .mark(mark::BADGE | mark::BELT | mark::EPAULETTES)
            .neck(Neck::Tie, 0x16_21_3f)
            .shoes(0x1c_1c_22),
    ),
    (
        "postal_worker",
        W.top(0xc8_32_3a).low(0x2c_3a_58).hat(Hat::Cap, 0xc8_32_3a).mark(mark::BACKPACK | mark::BADGE).gear("envelope"),
    ),
    ("potter", W.top(0xb5_8a_6a).over(Over::Apron, 0x8f_5f_45).mark(mark::MUD).gear("amphora")),
    (
        "prince",
        W.man()
            .top(0x3f_5f_b0)
            .mark(mark::CAPE | mark::SASH | mark::EPAULETTES)
            .low(0xf3_f0_e8)
            .hat(Hat::Crown, 0xf2_b8_3a)
            .boots(0x3a_2f_2a),
    ),
    (
        "princess",
        W.woman().top(0xe8_9a_c0).legs(Legs::Gown, 0xe8_9a_c0).hat(Hat::Tiara, 0).hair(Hair::Long).mark(mark::CHAIN),
    ),
    (
        "professor",
        W.top(0xf0_ec_e0)
            .over(Over::Jacket, 0x6a_52_38)
            .neck(Neck::Bow, 0x7a_2f_35)
            .mark(mark::GLASSES)
            .old()
            .beard(Beard::Full)
            .gear("books"),
    ),
    (
        "pupil",
        W.top(0xf6_f6_f4)
            .neck(Neck::Tie, 0xb5_32_3c)
            .over(Over::Jacket, 0x2f_3f_6b)
            .mark(mark::BACKPACK)
            .legs(Legs::Shorts, 0x4a_4a_55),
    ),
    ("puppeteer", W.top(0x2c_2c_36).low(0x2c_2c_36).over(Over::Waistcoat, 0x8f_2f_4a).gear("teddy-bear")),
    (
        "queen",
        W.woman()
            .top(0x5a_2f_7a)
            .legs(Legs::Gown, 0x5a_2f_7a)
            .hat(Hat::Crown, 0xf2_b8_3a)
            .mark(mark::CAPE | mark::CHAIN)
            .old(),
    ),
    ("quilter", W.top(0xd9_9a_b0).over(Over::Apron, 0xf2_d9_9a).mark(mark::SPOTS | mark::GLASSES).gear("thread")),
    (
        "racing_driver",
        W.top(0xe2_35_3c).low(0xe2_35_3c).mark(mark::STRIPES).hat(Hat::Helmet, 0xf6_f6_f4).boots(0xf6_f6_f4),
    ),
    ("red_haired_woman", W.woman().tone(0xc8_55_2c).hair(Hair::Wavy)),
    (
        "refuse_collector",
        W.top(0x3f_6a_4f)
            .over(Over::HiVis, 0xf2_8c_2c)
            .hat(Hat::Cap, 0x3f_6a_4f)
            .mark(mark::GLOVES)
            .gear("wastebasket"),
    ),
    (
        "ringmaster",
        W.top(0xf6_f6_f4)
            .over(Over::Jacket, 0xc8_24_2f)
            .low(0xf3_ef_e6)
            .boots(0x22_22_2a)
            .hat(Hat::Top, 0x22_22_2a)
            .mark(mark::EPAULETTES | mark::BUTTONS)
            .neck(Neck::Bow, 0x22_22_2a)
            .beard(Beard::Moustache),
    ),
    ("robotics_student", W.mark(mark::GLASSES).top(0x5d_7f_d6).gear("robot")),
    ("rock_climber", W.top(0x3f_a0_7a).bare().low(0x5a_5a_66).hat(Hat::Helmet, 0xe8_62_2c).mark(mark::BELT)),
    (
        "roller_skater",
        W.top(0xf2_a3_bd)
            .short()
            .legs(Legs::Shorts, 0x3f_a0_b0)
            .hat(Hat::Helmet, 0x7a_5a_a6)
            .boots(0xf4_f4_f4)
            .gear("roller-skate"),
    ),
    (
        "roofer",
        W.top(0x8a_8f_9a)
            .over(Over::Overalls, 0x5a_4a_3f)
            .hat(Hat::Hard, 0xd8_56_3c)
            .mark(mark::TOOLBELT)
            .gear("ladder"),
    ),
    (
        "rug_seller",
        W.top(0xf0_e2_c2)
            .over(Over::Waistcoat, 0xa8_3f_34)
            .hat(Hat::Sailor, 0xa8_3f_34)
            .beard(Beard::Moustache)
            .mark(mark::SASH),
    ),
    (
        "rugby_player",
        W.top(0x3f_7a_4a)
            .mark(mark::STRIPES)
            .legs(Legs::Shorts, 0xf4_f4_f2)
            .wide(1.25)
            .boots(0x26_28_2f)
            .gear("rugby-football"),
    ),
    ("saddler", W.top(0xb9_a0_7a).over(Over::Apron, 0x6a_3f_24).mark(mark::BELT)),
    (
        "sailor",
        W.top(0xf7_f8_fa)
            .low(0xf7_f8_fa)
            .hat(Hat::Sailor, 0xff_ff_ff)
            .mark(mark::NECKERCHIEF)
            .neck(Neck::Collar, 0x2c_4a_86)
            .gear("anchor"),
    ),
    (
        "samurai",
        W.over(Over::Armour, 0x7a_24_30)
            .low(0x2c_2c_36)
            .hat(Hat::Viking, 0x2c_2c_36)
            .mark(mark::BELT)
            .gear("crossed-swords"),
    ),
    (
        "saxophonist",
        W.top(0x2a_2c_3a)
            .over(Over::Jacket, 0x4a_3f_7a)
            .hat(Hat::Bowler, 0x26_26_2e)
            .mark(mark::GLASSES)
            .gear("saxophone"),
    ),
    (
        "schoolboy",
        W.man()
            .top(0xf6_f6_f4)
            .neck(Neck::Tie, 0x2f_5f_3f)
            .over(Over::Jacket, 0x2f_5f_3f)
            .legs(Legs::Shorts, 0x5a_5a_63)
            .mark(mark::BACKPACK)
            .hat(Hat::Cap, 0x2f_5f_3f),
    ),
    (
        "schoolgirl",
        W.woman()
            .top(0xf6_f6_f4)
            .neck(Neck::Tie, 0x2f_5f_3f)
            .over(Over::Jacket, 0x2f_5f_3f)
            .legs(Legs::Skirt, 0x5a_5a_63)
            .mark(mark::BACKPACK)
            .hair(Hair::Plaits),
    ),
    (
        "scuba_diver",
        W.top(0x26_30_3f)
            .low(0x26_30_3f)
            .hat(Hat::Goggles, 0x7f_d0_ea)
            .mark(mark::TANK | mark::STRIPES)
            .gear("diving-mask"),
    ),
    (
        "sculptor",
        W.top(0xd9_d2_c6).over(Over::Apron, 0x8a_80_78).mark(mark::FLOUR).hat(Hat::Band, 0xb5_46_3c).gear("moai"),
    ),
    ("shepherd", W.over(Over::Coat, 0xb9_a6_84).hat(Hat::Cowboy, 0x8a_70_48).mark(mark::SCARF).beard(Beard::Full)),
    ("shopkeeper", W.top(0xf3_ef_e4).over(Over::Apron, 0x3f_6f_5a).neck(Neck::Bow, 0xb5_32_3c).gear("shopping-bags")),
    (
        "sign_writer",
        W.top(0xf5_f3_ec)
            .over(Over::Overalls, 0x5a_6f_8a)
            .hat(Hat::Beret, 0x3a_4a_5f)
            .mark(mark::PAINT)
            .gear("paintbrush"),
    ),
    ("six_year_old", W.mark(mark::SPOTS)),
    (
        "skateboarder",
        W.top(0x7a_5a_a6)
            .short()
            .legs(Legs::Shorts, 0x3a_3f_4f)
            .hat(Hat::Beanie, 0xe8_62_2c)
            .shoes(0xf3_f3_f3)
            .gear("skateboard"),
    ),
    (
        "ski_instructor",
        W.over(Over::Jacket, 0xd8_34_3c)
            .low(0x26_28_2f)
            .hat(Hat::Beanie, 0xf6_f6_f4)
            .mark(mark::BADGE | mark::GLOVES | mark::WHISTLE)
            .gear("skis"),
    ),
    (
        "skier",
        W.over(Over::Jacket, 0x3f_a0_d8).low(0x2c_3a_58).hat(Hat::Goggles, 0xf2_a0_3a).mark(mark::GLOVES).gear("skis"),
    ),
    (
        "sleigh_driver",
        W.over(Over::Coat, 0xb0_2f_3a).hat(Hat::Bobble, 0xb0_2f_3a).mark(mark::SCARF | mark::GLOVES).gear("sled"),
    ),
    (
        "snorkeller",
        W.top(0x3f_b0_c8)
            .bare()
            .legs(Legs::Shorts, 0xf2_8c_2c)
            .hat(Hat::Goggles, 0x8f_dc_f0)
            .shoes(0)
            .gear("diving-mask"),
    ),
    ("snowboarder", W.over(Over::Jacket, 0x8f_c0_3a).low(0x4a_4a_55).hat(Hat::Bobble, 0x7a_5a_a6).mark(mark::GLOVES)),
    ("sprinter", W.top(0xe2_35_3c).bare().legs(Legs::Shorts, 0xe2_35_3c).mark(mark::NUMBER).shoes(0xf2_c5_3a)),
    ("stable_hand", W.top(0x8a_9a_5f).mark(mark::CHECKS).low(0x6a_5a_48).boots(0x3f_5f_3f).hat(Hat::Flat, 0x6a_5a_48)),
    ("stamp_collector", W.top(0x9a_8a_b0).mark(mark::GLASSES).over(Over::Waistcoat, 0x5a_4f_45).old().gear("envelope")),
    (
        "stationmaster",
        W.top(0xf3_f3_f3).over(Over::Coat, 0x24_36_5c).hat(Hat::Peaked, 0xc8_32_3a).mark(mark::BUTTONS | mark::WHISTLE),
    ),
    (
        "stilt_walker",
        W.top(0xf2_a0_3a).mark(mark::STRIPES).low(0x7a_3f_8f).hat(Hat::Top, 0x7a_3f_8f).neck(Neck::Bow, 0xd8_43_4a),
    ),
    (
        "stonemason",
        W.top(0xc9_c2_b4)
            .over(Over::Apron, 0x6f_6a_62)
            .hat(Hat::Cap, 0x8a_84_78)
            .mark(mark::FLOUR | mark::GLOVES)
            .gear("hammer-and-pick"),
    ),
    ("student", W.mark(mark::BACKPACK).hat(Hat::Mortar, 0x26_28_3a).over(Over::Robe, 0x2c_30_50)),
    (
        "stunt_rider",
        W.top(0xf6_f6_f4).low(0xf6_f6_f4).mark(mark::CAPE | mark::STRIPES | mark::BELT).hat(Hat::Helmet, 0x2f_5f_b0),
    ),
    (
        "sumo_wrestler",
        W.man()
            .top(0xe5_a8_78)
            .bare()
            .legs(Legs::Shorts, 0x2c_3a_78)
            .wide(1.6)
            .hair(Hair::Bun)
            .tone(0x1f_1c_22)
            .shoes(0)
            .beard(Beard::Clean),
    ),
    (
        "superhero",
        W.top(0x2f_5f_c8)
            .low(0x2f_5f_c8)
            .mark(mark::CAPE | mark::BELT | mark::EYEMASK)
            .neck(Neck::Round, 0xd8_30_3c)
            .boots(0xd8_30_3c)
            .wide(1.1),
    ),
    ("surfer", W.top(0x2c_3a_58).legs(Legs::Shorts, 0x3f_b0_c8).bare().shoes(0).tone(0xe0_b7_5a)),
    (
        "surgeon",
        W.top(0x5f_a8_98).short().low(0x5f_a8_98).hat(Hat::Surgeon, 0x5f_a8_98).mark(mark::MASK | mark::GLOVES),
    ),
    (
        "surveyor",
        W.top(0x7f_93_a8)
            .over(Over::HiVis, 0xf2_c5_3a)
            .hat(Hat::Hard, 0xf7_f7_f5)
            .boots(0x6a_4a_2f)
            .gear("straight-ruler"),
    ),
    (
        "swimmer",
        W.top(0x24_50_8a).bare().legs(Legs::Shorts, 0x24_50_8a).shoes(0).hat(Hat::Surgeon, 0xd8_43_4a).mark(mark::WET),
    ),
    ("tailor", W.top(0xf2_ed_e2).over(Over::Waistcoat, 0x4a_4f_6b).mark(mark::TAPE | mark::GLASSES).gear("scissors")),
    (
        "tap_dancer",
        W.top(0xf6_f6_f6)
            .over(Over::Jacket, 0x2a_2a_34)
            .low(0x2a_2a_34)
            .hat(Hat::Top, 0x2a_2a_34)
            .neck(Neck::Bow, 0xc8_33_3f)
            .shoes(0x15_15_1a),
    ),
    ("taxi_driver", W.top(0xe9_d9_a8).over(Over::Waistcoat, 0x4a_4a_3f).hat(Hat::Flat, 0x4a_4a_3f)),
    ("tea_picker", W.woman().top(0xd8_4a_6a).legs(Legs::Long, 0xe8_a0_3a).hat(Hat::Scarf, 0xf2_c5_3a).gear("basket")),
    ("teacher", W.top(0xa8_c0_a0).over(Over::Jacket, 0x6a_5a_4a).mark(mark::GLASSES).gear("closed-book")),
    ("teenager", W.top(0x4a_4a_6b).hat(Hat::Headphones, 0xd8_43_4a).mark(mark::NUMBER).shoes(0xf3_f3_f3)),
    ("ten_year_old", W.mark(mark::STRIPES)),
    (
        "tennis_player",
        W.top(0xf8_f8_f5)
            .short()
            .legs(Legs::Shorts, 0xf8_f8_f5)
            .hat(Hat::Band, 0x3f_8a_c0)
            .shoes(0xf6_f6_f4)
            .gear("tennis"),
    ),
    (
        "ticket_inspector",
        W.top(0xe3_e8_ee)
            .neck(Neck::Tie, 0x7a_24_30)
            .over(Over::Jacket, 0x4a_24_30)
            .low(0x33_30_3a)
            .hat(Hat::Peaked, 0x4a_24_30)
            .mark(mark::BADGE)
            .gear("ticket"),
    ),
    ("tightrope_walker", W.top(0x8f_3f_a0).bare().low(0x8f_3f_a0).mark(mark::HEART).shoes(0xf6_f6_f4).hair(Hair::Bun)),
    ("tiler", W.top(0x9f_b0_c0).over(Over::Overalls, 0x7a_5a_45).hat(Hat::Cap, 0x5a_6a_7a).gear("brick")),
    ("toddler", W.top(0xf2_c5_3a).short().mark(mark::SPOTS)),
    (
        "tour_guide",
        W.top(0x3f_8a_c0).neck(Neck::Collar, 0).mark(mark::BADGE).hat(Hat::Cap, 0xd8_43_4a).gear("triangular-flag"),
    ),
    (
        "tourist",
        W.top(0xf2_a0_3a)
            .mark(mark::SPOTS | mark::CAMERA | mark::BACKPACK)
            .short()
            .legs(Legs::Shorts, 0xcd_bb_8a)
            .hat(Hat::Straw, 0xf0_dc_a0),
    ),
    (
        "town_crier",
        W.man()
            .over(Over::Coat, 0xb5_24_2f)
            .hat(Hat::Tricorn, 0x26_24_2a)
            .neck(Neck::Ruff, 0)
            .mark(mark::BUTTONS)
            .low(0xf3_ef_e6)
            .gear("bell"),
    ),
    (
        "toy_soldier_dancer",
        W.top(0xc8_24_2f)
            .low(0xf6_f4_ee)
            .mark(mark::BUTTONS | mark::EPAULETTES | mark::BLUSH | mark::BELT)
            .hat(Hat::Top, 0x26_24_2a)
            .boots(0x22_22_2a),
    ),
    ("toymaker", W.top(0xd9_c7_a0).over(Over::Apron, 0x3f_7a_5a).mark(mark::GLASSES).old().gear("teddy-bear")),
    (
        "traffic_warden",
        W.over(Over::HiVis, 0xd8_e2_3a)
            .top(0x26_32_4f)
            .low(0x26_32_4f)
            .hat(Hat::Peaked, 0x26_32_4f)
            .mark(mark::WHISTLE | mark::GLOVES)
            .gear("stop-sign"),
    ),
    (
        "train_driver",
        W.top(0xcf_d8_e2).over(Over::Overalls, 0x33_50_7a).hat(Hat::Peaked, 0x33_50_7a).mark(mark::NECKERCHIEF),
    ),
    ("trapeze_artist", W.top(0x3f_b0_c8).bare().low(0x3f_b0_c8).mark(mark::SPOTS).shoes(0)),
    (
        "tree_surgeon",
        W.top(0x5a_7a_4a)
            .over(Over::HiVis, 0xf2_8c_2c)
            .hat(Hat::Helmet, 0xf2_8c_2c)
            .mark(mark::TOOLBELT)
            .gear("deciduous-tree"),
    ),
    (
        "trombonist",
        W.top(0x7a_24_30).mark(mark::BUTTONS | mark::EPAULETTES).low(0x26_26_2e).hat(Hat::Peaked, 0x7a_24_30),
    ),
    (
        "trumpeter",
        W.top(0x2f_4f_8f)
            .mark(mark::BUTTONS | mark::EPAULETTES)
            .low(0x26_26_2e)
            .hat(Hat::Peaked, 0x2f_4f_8f)
            .gear("trumpet"),
    ),
    (
        "umpire",
        W.top(0xf6_f6_f4).over(Over::Coat, 0xf8_f8_f5).hat(Hat::Straw, 0xf6_f1_e2).mark(mark::WHISTLE).low(0x3a_3a_44),
    ),
    ("upholsterer", W.top(0x9a_7a_8f).over(Over::Apron, 0x5a_4a_6b).mark(mark::TAPE)),
    (
        "usher",
        W.top(0xf6_f6_f4)
            .over(Over::Jacket, 0x8f_24_30)
            .low(0x26_26_2e)
            .neck(Neck::Bow, 0x26_26_2e)
            .mark(mark::BUTTONS)
            .hat(Hat::Sailor, 0x8f_24_30)
            .gear("admission-tickets"),
    ),
    (
        "ventriloquist",
        W.top(0xf6_f6_f4).over(Over::Jacket, 0x3f_7a_8f).neck(Neck::Bow, 0xf2_a0_3a).low(0x2f_4a_55).gear("teddy-bear"),
    ),
    ("vet", W.top(0x6f_b0_8a).short().low(0x4f_7f_63).mark(mark::STETHOSCOPE).gear("paw-prints")),
    (
        "viking",
        W.top(0x8a_6a_42)
            .over(Over::Waistcoat, 0x5a_4a_3f)
            .hat(Hat::Viking, 0xaa_b2_ba)
            .beard(Beard::Long)
            .tone(0xc8_75_2c)
            .mark(mark::BELT)
            .wide(1.2)
            .boots(0x5a_40_30),
    ),
    ("violinist", W.top(0x22_24_2e).legs(Legs::Long, 0x22_24_2e).mark(mark::CHAIN).gear("violin")),
    (
        "waiter",
        W.man()
            .top(0xf8_f8_f6)
            .over(Over::Waistcoat, 0x26_26_2e)
            .low(0x26_26_2e)
            .neck(Neck::Bow, 0x26_26_2e)
            .gear("bellhop-bell"),
    ),
    (
        "waitress",
        W.woman()
            .top(0x5f_b0_a8)
            .short()
            .legs(Legs::Skirt, 0x5f_b0_a8)
            .over(Over::Apron, 0xfa_fa_f6)
            .hat(Hat::Band, 0xfa_fa_f6)
            .gear("hot-beverage"),
    ),
    ("weaver", W.top(0xc0_7a_4a).over(Over::Apron, 0x5a_6f_8a).mark(mark::STRIPES).gear("yarn")),
    (
        "weightlifter",
        W.top(0x2f_5f_b0).bare().legs(Legs::Shorts, 0x2f_5f_b0).wide(1.35).mark(mark::BELT).shoes(0xf3_f3_f3),
    ),
    ("wheelchair_user", W.top(0x5d_7f_d6)),
    ("wheelwright", W.top(0xbf_9f_6a).over(Over::Apron, 0x6a_4a_32).mark(mark::BRACES).gear("wheel")),
    ("white_haired_woman", W.woman().tone(0xec_ea_e8).hair(Hair::Bob)),
    (
        "window_cleaner",
        W.top(0x4f_9a_c8).over(Over::Overalls, 0x2f_6f_9f).hat(Hat::Cap, 0xf6_f6_f4).mark(mark::GLOVES).gear("sponge"),
    ),
    ("windsurfer", W.top(0xf2_8c_2c).bare().legs(Legs::Shorts, 0x2c_3a_58).shoes(0).mark(mark::BELT)),
    ("winemaker", W.top(0xf0_e8_da).over(Over::Apron, 0x7a_2f_4f).hat(Hat::Flat, 0x5a_4a_3c).gear("grapes")),
    (
        "wizard",
        W.man()
            .over(Over::Robe, 0x4a_3f_a0)
            .top(0x4a_3f_a0)
            .hat(Hat::Wizard, 0x4a_3f_a0)
            .beard(Beard::Long)
            .tone(0xe6_e4_e2)
            .mark(mark::BELT),
    ),
    (
        "woman_in_ball_gown",
        W.woman().top(0x3f_5f_b0).bare().legs(Legs::Gown, 0x3f_5f_b0).hair(Hair::Bun).mark(mark::CHAIN | mark::GLOVES),
    ),
    ("woman_in_dungarees", W.woman().top(0xf2_c5_3a).over(Over::Overalls, 0x4a_6f_9f).short()),
    ("woman_in_headscarf", W.woman().hat(Hat::Scarf, 0xb5_5a_7a).legs(Legs::Long, 0x5a_5f_7a)),
    (
        "woman_in_kimono",
        W.woman()
            .over(Over::Robe, 0xc8_50_6a)
            .top(0xf6_ef_e6)
            .neck(Neck::Wrap, 0xf6_ef_e6)
            .mark(mark::SASH)
            .hair(Hair::Bun)
            .tone(0x1f_1c_22),
    ),
    (
        "woman_in_sari",
        W.woman()
            .top(0xe8_90_3a)
            .short()
            .legs(Legs::Gown, 0xd0_40_6a)
            .mark(mark::SASH | mark::CHAIN)
            .hair(Hair::Bun)
            .tone(0x1f_1a_1c),
    ),
    ("woman_in_shawl", W.woman().mark(mark::SHAWL).legs(Legs::Long, 0x5a_4a_63)),
    ("woman_in_sou_wester", W.woman().hat(Hat::Souwester, 0xf2_c5_3a).over(Over::Coat, 0xf2_c5_3a).boots(0x3f_5f_7a)),
    ("woman_with_white_cane", W.woman().mark(mark::CANE | mark::GLASSES)),
    ("wrestler", W.top(0xd8_43_4a).bare().legs(Legs::Shorts, 0xd8_43_4a).wide(1.3).boots(0xf3_f3_f3)),
    ("yoga_teacher", W.top(0x7f_b0_a0).bare().low(0x4f_6f_86).shoes(0).hair(Hair::Bun)),
    (
        "young_chef",
        W.top(0xff_ff_ff)
            .hat(Hat::Toque, 0xff_ff_ff)
            .mark(mark::BUTTONS | mark::NECKERCHIEF)
            .over(Over::Apron, 0xf3_f1_ec),
    ),
    ("young_father", W.man().beard(Beard::Stubble).mark(mark::CHECKS)),
    ("young_mother", W.woman().hair(Hair::Pony).mark(mark::SPOTS)),
    ("young_violinist", W.top(0x26_28_3a).low(0x26_28_3a).neck(Neck::Bow, 0xd8_43_4a).gear("violin")),
    (
        "zookeeper",
        W.top(0xb5_a8_6a)
            .short()
            .legs(Legs::Shorts, 0x8a_7f_4f)
            .hat(Hat::Cowboy, 0x9a_8a_58)
            .mark(mark::BADGE | mark::BELT)
            .boots(0x5a_4a_38),
    ),
];

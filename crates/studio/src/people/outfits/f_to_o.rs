//! Clothes of actors whose name begins with f to o.

use super::super::looks::{Beard, Hair, Hat, Legs, Neck, Outfit, Over, W, mark};

/// Actor and outfit, sorted by id.
pub(super) static ALL: &[(&str, Outfit)] = &[
    (
        "factory_worker",
        W.top(0x4a_78_a8).over(Over::Overalls, 0x2f_55_7f).hat(Hat::Goggles, 0xa7_dc_f0).mark(mark::GLOVES),
    ),
    ("fair_haired_woman", W.woman().tone(0xe9_c2_6b).hair(Hair::Long)),
    (
        "fairy",
        W.woman()
            .top(0xd9_a5_e8)
            .bare()
            .legs(Legs::Skirt, 0xe9_c3_f2)
            .mark(mark::WINGS)
            .hat(Hat::Tiara, 0)
            .gear("magic-wand"),
    ),
    ("falconer", W.top(0x6f_4f_35).over(Over::Waistcoat, 0x4f_5f_3c).hat(Hat::Beret, 0x4f_5f_3c).mark(mark::GLOVES)),
    (
        "farmer",
        W.top(0xc9_54_3f)
            .mark(mark::CHECKS)
            .over(Over::Overalls, 0x3f_6a_a0)
            .hat(Hat::Straw, 0xe9_c9_7a)
            .boots(0x5a_4a_3a)
            .gear("ear-of-corn"),
    ),
    ("fencer", W.top(0xf8_f8_f5).low(0xf8_f8_f5).mark(mark::GLOVES | mark::HEART).shoes(0xf3_f3_f3)),
    (
        "ferry_captain",
        W.top(0x24_36_5c)
            .low(0xf3_f3_ee)
            .over(Over::Jacket, 0x24_36_5c)
            .hat(Hat::Peaked, 0xf8_f8_f4)
            .mark(mark::BUTTONS | mark::EPAULETTES)
            .beard(Beard::Full)
            .tone(0xd9_d8_d6),
    ),
    ("fiddle_maker", W.top(0xd8_c7_a3).over(Over::Apron, 0x7a_4f_2c).mark(mark::GLASSES).gear("violin")),
    (
        "firefighter",
        W.top(0xd9_a4_41)
            .low(0xd9_a4_41)
            .over(Over::HiVis, 0xc9_90_2c)
            .hat(Hat::Hard, 0xd2_3b_34)
            .boots(0x2c_2c_33)
            .gear("fire-extinguisher"),
    ),
    (
        "fisherman",
        W.top(0x2f_5a_78)
            .over(Over::Overalls, 0x6f_7f_4a)
            .hat(Hat::Beanie, 0xd9_57_3f)
            .beard(Beard::Full)
            .boots(0x3f_5f_3f)
            .gear("fishing-pole"),
    ),
    (
        "fishmonger",
        W.top(0xf2_f5_f5).over(Over::Apron, 0x2f_6f_8f).boots(0xf3_f3_f3).hat(Hat::Straw, 0xf2_ea_d2).gear("fish"),
    ),
    (
        "flamenco_dancer",
        W.woman()
            .top(0xd0_30_3c)
            .legs(Legs::Gown, 0xd0_30_3c)
            .mark(mark::SPOTS)
            .hair(Hair::Bun)
            .tone(0x24_1e_20)
            .gear("folding-hand-fan"),
    ),
    ("flautist", W.top(0x2b_2d_3a).low(0x2b_2d_3a).neck(Neck::Collar, 0).gear("flute")),
    ("florist", W.top(0xe7_9a_b0).over(Over::Apron, 0x4f_8a_5a).gear("bouquet")),
    (
        "flower_girl",
        W.woman().top(0xf8_df_e6).legs(Legs::Skirt, 0xf8_df_e6).mark(mark::HAIRBOW).hat(Hat::Veil, 0).gear("bouquet"),
    ),
    (
        "footballer",
        W.top(0x2f_7f_c8)
            .short()
            .legs(Legs::Shorts, 0xf4_f4_f2)
            .mark(mark::NUMBER)
            .boots(0x2f_7f_c8)
            .gear("soccer-ball"),
    ),
    (
        "forager",
        W.top(0x7a_8a_4f).over(Over::Waistcoat, 0x6a_51_38).hat(Hat::Cowboy, 0x6a_5a_3c).gear("brown-mushroom"),
    ),
    (
        "forester",
        W.top(0x4f_70_48).low(0x5a_4a_3a).hat(Hat::Cowboy, 0x3f_5a_3a).mark(mark::BADGE).gear("evergreen-tree"),
    ),
    (
        "fortune_teller",
        W.top(0x7a_3f_8f)
            .legs(Legs::Long, 0x9f_3f_6b)
            .hat(Hat::Turban, 0xd8_a0_3a)
            .mark(mark::SHAWL | mark::CHAIN)
            .gear("crystal-ball"),
    ),
    ("fruit_picker", W.top(0xe0_a3_3a).over(Over::Overalls, 0x5a_7a_4a).hat(Hat::Straw, 0xe6_cd_8a).gear("red-apple")),
    ("fruit_seller", W.top(0xf2_ef_e6).over(Over::Apron, 0x4f_9a_4c).hat(Hat::Cap, 0xe8_62_2c).gear("tangerine")),
    (
        "gamekeeper",
        W.top(0x7a_7a_4a)
            .over(Over::Waistcoat, 0x5f_5a_38)
            .hat(Hat::Flat, 0x6a_62_44)
            .mark(mark::CHECKS)
            .boots(0x4a_5a_3a),
    ),
    (
        "gardener",
        W.top(0x8f_b0_5a)
            .over(Over::Apron, 0x3f_6b_3f)
            .hat(Hat::Straw, 0xe6_cd_8a)
            .boots(0x3f_6b_3f)
            .mark(mark::GLOVES)
            .gear("potted-plant"),
    ),
    (
        "genie",
        W.top(0x3f_9f_c0)
            .bare()
            .low(0x7a_3f_a0)
            .hat(Hat::Turban, 0x7a_3f_a0)
            .mark(mark::SASH | mark::CHAIN)
            .wide(1.2)
            .shoes(0xf2_b8_3a)
            .beard(Beard::Moustache),
    ),
    (
        "geologist",
        W.top(0xb5_8a_5a).low(0x5f_5a_4a).hat(Hat::Cap, 0x8f_4f_2f).mark(mark::BACKPACK).boots(0x6a_4a_2f).gear("rock"),
    ),
    ("girl", W.woman()),
    (
        "girl_guide",
        W.woman()
            .top(0x3f_6f_b0)
            .legs(Legs::Skirt, 0x2c_4a_7a)
            .hat(Hat::Beret, 0x2c_4a_7a)
            .mark(mark::NECKERCHIEF | mark::BADGE),
    ),
    (
        "girl_in_karate_suit",
        W.woman()
            .top(0xf8_f8_f5)
            .low(0xf8_f8_f5)
            .neck(Neck::Wrap, 0xd9_d9_d4)
            .mark(mark::BELT)
            .shoes(0)
            .hair(Hair::Pony),
    ),
    (
        "girl_in_party_dress",
        W.woman().top(0xe8_6a_9a).short().legs(Legs::Skirt, 0xe8_6a_9a).mark(mark::HAIRBOW | mark::SPOTS),
    ),
    (
        "girl_in_tracksuit",
        W.woman().top(0x3f_8a_d0).low(0x3f_8a_d0).mark(mark::NUMBER).shoes(0xf3_f3_f3).hair(Hair::Pony),
    ),
    ("girl_in_tutu", W.woman().top(0xf0_9a_b8).bare().legs(Legs::Tutu, 0xf8_c3_d4).hair(Hair::Bun).shoes(0xf0_9a_b8)),
    ("girl_in_wellingtons", W.woman().boots(0xf2_c5_3a).legs(Legs::Skirt, 0x5d_7f_d6)),
    ("girl_with_pigtails", W.woman().hair(Hair::Pigtails).legs(Legs::Skirt, 0xc9_4f_7c)),
    ("girl_with_plaits", W.woman().hair(Hair::Plaits).legs(Legs::Skirt, 0x3d_9a_6c)),
    (
        "glassblower",
        W.top(0x5f_7f_9f).short().over(Over::Apron, 0x7a_4a_38).mark(mark::GLASSES | mark::SWEAT).gear("amphora"),
    ),
    ("glazier", W.top(0x5f_93_b8).over(Over::Overalls, 0xe6_eb_ee).hat(Hat::Cap, 0x3f_6f_98)),
    (
        "goalkeeper",
        W.top(0x9f_d0_3a)
            .legs(Legs::Shorts, 0x26_28_2f)
            .mark(mark::GLOVES | mark::NUMBER)
            .boots(0x9f_d0_3a)
            .gear("goal-net"),
    ),
    ("goatherd", W.top(0xe0_d2_b0).over(Over::Waistcoat, 0x7a_5f_3f).hat(Hat::Cowboy, 0x8a_70_48).mark(mark::SCARF)),
    ("goldsmith", W.top(0x4a_44_58).over(Over::Apron, 0x6a_4a_2f).mark(mark::GLASSES | mark::CHAIN).gear("ring")),
    (
        "golfer",
        W.top(0xf2_b0_bb).short().low(0xf2_ef_e6).hat(Hat::Cap, 0xf7_f7_f4).shoes(0xf7_f7_f4).gear("flag-in-hole"),
    ),
    (
        "gondolier",
        W.man().top(0xf6_f6_f2).mark(mark::STRIPES | mark::NECKERCHIEF).low(0x26_28_2f).hat(Hat::Straw, 0xe9_cf_8a),
    ),
    (
        "grandfather",
        W.man()
            .old()
            .hair(Hair::Fringe)
            .mark(mark::GLASSES)
            .over(Over::Waistcoat, 0x6a_7a_5a)
            .beard(Beard::Moustache)
            .mark(mark::WRINKLES),
    ),
    ("grandmother", W.woman().old().hair(Hair::Bun).mark(mark::GLASSES | mark::SHAWL).legs(Legs::Long, 0x7a_5a_8a)),
    ("greengrocer", W.top(0xf2_ef_e0).over(Over::Apron, 0x3f_7f_45).hat(Hat::Flat, 0x5a_4f_3f).gear("leafy-green")),
    ("guitarist", W.top(0x26_28_2f).over(Over::Jacket, 0x5a_2f_2a).mark(mark::CHAIN).hair(Hair::Long).gear("guitar")),
    ("gymnast", W.top(0x3f_5f_c0).bare().low(0x3f_5f_c0).shoes(0).hair(Hair::Bun).mark(mark::HEART)),
    ("harpist", W.top(0x3f_8f_8a).legs(Legs::Gown, 0x3f_8f_8a).hair(Hair::Long).woman().mark(mark::CHAIN)),
    (
        "hatter",
        W.top(0xf0_e2_c2)
            .over(Over::Jacket, 0x7a_4a_8f)
            .hat(Hat::Top, 0x5f_3f_7a)
            .neck(Neck::Bow, 0xe8_a0_3a)
            .gear("top-hat"),
    ),
    (
        "headmistress",
        W.woman()
            .top(0xf4_ef_e6)
            .over(Over::Jacket, 0x5a_30_40)
            .legs(Legs::Skirt, 0x5a_30_40)
            .hair(Hair::Bun)
            .tone(0x9b_97_95)
            .mark(mark::GLASSES)
            .gear("books"),
    ),
    (
        "hiker",
        W.top(0xd0_69_3c)
            .legs(Legs::Shorts, 0x6f_6a_4f)
            .mark(mark::BACKPACK)
            .hat(Hat::Cap, 0x4f_7a_5a)
            .boots(0x6a_4a_2f),
    ),
    ("hockey_player", W.top(0xd8_3f_4a).short().legs(Legs::Skirt, 0x24_36_5c).mark(mark::NUMBER).gear("field-hockey")),
    (
        "horse_rider",
        W.top(0x2b_2b_33).over(Over::Jacket, 0x7a_24_30).low(0xf0_e8_d4).boots(0x2a_24_20).hat(Hat::Helmet, 0x26_26_2c),
    ),
    (
        "hotel_porter",
        W.top(0xb0_2f_3a)
            .over(Over::Nothing, 0)
            .low(0x7a_24_30)
            .mark(mark::BUTTONS | mark::EPAULETTES)
            .hat(Hat::Sailor, 0xb0_2f_3a)
            .gear("luggage"),
    ),
    (
        "housepainter",
        W.top(0xf6_f6_f2).over(Over::Overalls, 0xf3_f1_ea).hat(Hat::Cap, 0xf6_f6_f2).mark(mark::PAINT).gear("bucket"),
    ),
    ("hurdler", W.top(0x3f_a0_d8).bare().legs(Legs::Shorts, 0x26_40_8a).mark(mark::NUMBER).shoes(0xf2_8c_2c)),
    (
        "ice_cream_seller",
        W.top(0xf7_f3_ea)
            .mark(mark::STRIPES)
            .over(Over::Apron, 0xf2_a3_bd)
            .hat(Hat::Sailor, 0xf8_f6_f2)
            .gear("soft-ice-cream"),
    ),
    (
        "ice_fisher",
        W.over(Over::Coat, 0x3f_6a_8f)
            .hat(Hat::Bobble, 0xd9_57_3f)
            .mark(mark::GLOVES | mark::SCARF)
            .boots(0x4a_4a_55)
            .gear("fishing-pole"),
    ),
    (
        "ice_hockey_player",
        W.top(0x2f_5f_b0)
            .low(0x26_28_2f)
            .hat(Hat::Helmet, 0xf4_f4_f4)
            .mark(mark::NUMBER | mark::GLOVES)
            .wide(1.2)
            .gear("ice-hockey"),
    ),
    (
        "ice_skater",
        W.top(0x8f_c7_e8)
            .legs(Legs::Skirt, 0xb9_de_f2)
            .mark(mark::SCARF | mark::GLOVES)
            .boots(0xf4_f6_f8)
            .gear("ice-skate"),
    ),
    (
        "inventor",
        W.top(0xf0_ea_d8)
            .over(Over::Coat, 0xf3_f3_ee)
            .hat(Hat::Goggles, 0xf2_b8_3a)
            .hair(Hair::Tousled)
            .tone(0xc9_c6_c2)
            .gear("light-bulb"),
    ),
    ("javelin_thrower", W.top(0xd8_43_4a).bare().legs(Legs::Shorts, 0xf2_f2_ee).mark(mark::NUMBER).shoes(0xf2_c5_3a)),
    (
        "jester",
        W.top(0xc8_33_3f)
            .low(0x3c_7a_c8)
            .hat(Hat::Jester, 0xc8_33_3f)
            .neck(Neck::Ruff, 0)
            .shoes(0xf2_b8_3a)
            .mark(mark::SPOTS),
    ),
    ("jockey", W.top(0xf2_c5_3a).mark(mark::SPOTS).low(0xf6_f6_f0).boots(0x26_22_1f).hat(Hat::Helmet, 0xd8_43_4a)),
    (
        "journalist",
        W.top(0xe6_e2_d6)
            .neck(Neck::Collar, 0)
            .over(Over::Jacket, 0x6a_7a_8f)
            .mark(mark::GLASSES | mark::BADGE)
            .gear("microphone"),
    ),
    (
        "judge",
        W.top(0xf2_f2_f2)
            .over(Over::Robe, 0x2b_24_30)
            .hat(Hat::Wig, 0xe9_e5_dc)
            .neck(Neck::Bow, 0xf8_f8_f8)
            .gear("balance-scale"),
    ),
    ("judo_player", W.top(0xf8_f8_f5).low(0xf8_f8_f5).neck(Neck::Wrap, 0xd5_d5_d0).mark(mark::BELT).shoes(0)),
    (
        "juggler",
        W.top(0x3f_a0_8f)
            .mark(mark::STRIPES | mark::BRACES)
            .low(0x6a_3f_7a)
            .hat(Hat::Bowler, 0x6a_3f_7a)
            .gear("tangerine"),
    ),
    (
        "kayaker",
        W.top(0xf2_a0_3a)
            .over(Over::HiVis, 0xd8_43_4a)
            .hat(Hat::Helmet, 0x3f_8a_c0)
            .legs(Legs::Shorts, 0x2c_3a_58)
            .shoes(0),
    ),
    ("kindergartner", W.top(0xf2_c5_3a).short().mark(mark::BACKPACK | mark::SPOTS)),
    (
        "king",
        W.man()
            .top(0x7a_2f_5a)
            .over(Over::Robe, 0xb0_2f_3a)
            .hat(Hat::Crown, 0xf2_b8_3a)
            .mark(mark::CAPE | mark::CHAIN)
            .beard(Beard::Full)
            .tone(0x8a_85_82),
    ),
    ("kite_maker", W.top(0xe8_62_2c).over(Over::Apron, 0x3f_8a_c0).gear("kite")),
    (
        "knight",
        W.over(Over::Armour, 0xb8_c2_cc)
            .low(0x9a_a6_b2)
            .shoes(0x8a_95_a2)
            .hat(Hat::Helmet, 0xaa_b6_c2)
            .mark(mark::CAPE),
    ),
    (
        "lacemaker",
        W.woman()
            .top(0x5a_6a_8f)
            .legs(Legs::Long, 0x4a_5a_7a)
            .over(Over::Apron, 0xf8_f6_f2)
            .hat(Hat::Hairnet, 0xff_ff_ff)
            .gear("yarn"),
    ),
    ("lad", W.man().legs(Legs::Shorts, 0x6a_5d_45).short()),
    (
        "librarian",
        W.top(0x8f_7f_b0).mark(mark::GLASSES).legs(Legs::Skirt, 0x4b_4a_63).hair(Hair::Bun).woman().gear("books"),
    ),
    (
        "lifeguard",
        W.top(0xe2_35_3c)
            .bare()
            .legs(Legs::Shorts, 0xe2_35_3c)
            .shoes(0)
            .mark(mark::WHISTLE)
            .hat(Hat::Cap, 0xe2_35_3c)
            .gear("ring-buoy"),
    ),
    (
        "lighthouse_keeper",
        W.top(0x2a_42_68)
            .mark(mark::BUTTONS)
            .over(Over::Coat, 0x2a_42_68)
            .hat(Hat::Peaked, 0x2a_42_68)
            .beard(Beard::Full)
            .tone(0xd9_d8_d6)
            .gear("red-paper-lantern"),
    ),
    ("lock_keeper", W.top(0xe3_dd_cf).over(Over::Waistcoat, 0x2f_4a_6b).hat(Hat::Flat, 0x2f_4a_6b).boots(0x3f_4a_3f)),
    ("locksmith", W.top(0x4f_6a_86).over(Over::Apron, 0x3a_3f_4a).mark(mark::TOOLBELT).gear("old-key")),
    ("lorry_driver", W.top(0xb5_46_3c).mark(mark::CHECKS).hat(Hat::Cap, 0x2f_4f_86).beard(Beard::Stubble).wide(1.2)),
    (
        "lumberjack",
        W.top(0xc0_35_2f)
            .mark(mark::CHECKS | mark::BRACES)
            .hat(Hat::Beanie, 0x33_41_5a)
            .beard(Beard::Full)
            .wide(1.2)
            .boots(0x6a_4a_2f)
            .gear("axe"),
    ),
    (
        "magician",
        W.top(0xf6_f6_f6)
            .over(Over::Jacket, 0x24_22_2e)
            .low(0x24_22_2e)
            .hat(Hat::Top, 0x24_22_2e)
            .neck(Neck::Bow, 0xc8_33_3f)
            .mark(mark::CAPE | mark::GLOVES)
            .gear("magic-wand"),
    ),
    ("man_in_beret", W.man().hat(Hat::Beret, 0x2c_33_50).mark(mark::STRIPES).top(0xf5_f5_f0)),
    (
        "man_in_kilt",
        W.man().legs(Legs::Skirt, 0xa8_32_3c).over(Over::Jacket, 0x2c_30_38).boots(0xf0_ec_e2).mark(mark::BELT),
    ),
    ("man_in_poncho", W.man().over(Over::Poncho, 0xb5_46_2f).hat(Hat::Cowboy, 0x8a_6a_42)),
    (
        "man_in_top_hat",
        W.man()
            .hat(Hat::Top, 0x26_26_2e)
            .over(Over::Jacket, 0x26_26_2e)
            .top(0xf6_f6_f4)
            .neck(Neck::Bow, 0xc8_33_3f)
            .low(0x3a_3a_44),
    ),
    ("man_in_turban", W.man().hat(Hat::Turban, 0xe0_78_3a).beard(Beard::Full)),
    (
        "man_in_waders",
        W.man().over(Over::Overalls, 0x5f_6f_45).boots(0x5f_6f_45).hat(Hat::Straw, 0xb9_a4_6a).top(0xc7_b5_8a),
    ),
    (
        "marathon_runner",
        W.top(0xf2_c5_3a)
            .bare()
            .legs(Legs::Shorts, 0x2c_3a_78)
            .mark(mark::NUMBER)
            .shoes(0xe8_62_2c)
            .hat(Hat::Band, 0xe8_62_2c),
    ),
    ("marine_biologist", W.top(0x2f_6f_9f).over(Over::Jacket, 0x3f_a0_b0).mark(mark::TANK)),
    (
        "mayor",
        W.top(0xf5_f5_f2)
            .over(Over::Robe, 0xa8_2a_35)
            .mark(mark::CHAIN)
            .hat(Hat::Tricorn, 0x26_26_2e)
            .neck(Neck::Ruff, 0),
    ),
    (
        "mechanic",
        W.top(0x5f_70_90).over(Over::Overalls, 0x35_50_7a).hat(Hat::Cap, 0x35_50_7a).mark(mark::SOOT).gear("wrench"),
    ),
    (
        "mermaid",
        W.woman()
            .top(0x4f_b0_a0)
            .bare()
            .legs(Legs::Gown, 0x2f_9f_8f)
            .hair(Hair::Wavy)
            .tone(0xc8_55_2c)
            .shoes(0x2f_9f_8f)
            .mark(mark::CHAIN)
            .gear("spiral-shell"),
    ),
    ("meteorologist", W.top(0x7f_a8_d0).neck(Neck::Tie, 0x24_40_7a).over(Over::Jacket, 0x4f_6a_86)),
    (
        "midwife",
        W.top(0x6f_9f_c0).short().low(0x6f_9f_c0).mark(mark::WHISTLE | mark::BADGE).woman().gear("baby-bottle"),
    ),
    (
        "milkman",
        W.man()
            .top(0xf8_f8_f5)
            .over(Over::Apron, 0x2f_5f_a0)
            .hat(Hat::Peaked, 0xf4_f4_f0)
            .neck(Neck::Bow, 0x26_26_2e)
            .gear("glass-of-milk"),
    ),
    (
        "mime_artist",
        W.top(0xf7_f7_f5)
            .mark(mark::STRIPES | mark::MIME | mark::BRACES | mark::GLOVES)
            .low(0x26_26_2e)
            .hat(Hat::Beret, 0x26_26_2e),
    ),
    (
        "miner",
        W.top(0x6a_74_84)
            .low(0x4a_52_60)
            .hat(Hat::Headlamp, 0xf2_c5_3a)
            .mark(mark::SOOT | mark::BELT)
            .boots(0x3a_35_30)
            .gear("pick"),
    ),
    (
        "monk",
        W.man().over(Over::Robe, 0x7a_52_32).top(0x7a_52_32).hair(Hair::Fringe).mark(mark::BELT).shoes(0xa8_7a_4a),
    ),
    (
        "mountaineer",
        W.over(Over::Coat, 0xd8_43_4a)
            .hat(Hat::Helmet, 0xf2_c5_3a)
            .mark(mark::BACKPACK | mark::GLOVES)
            .boots(0x5a_4a_3a),
    ),
    (
        "musher",
        W.over(Over::Coat, 0x4a_5a_80).hat(Hat::Hood, 0xd9_cd_b8).mark(mark::GLOVES).boots(0xcf_c3_ae).gear("sled"),
    ),
    (
        "nanny",
        W.woman()
            .top(0x8f_a8_c8)
            .legs(Legs::Skirt, 0x5a_6f_93)
            .over(Over::Apron, 0xf8_f8_f5)
            .hat(Hat::Bowler, 0x3a_4a_68)
            .gear("teddy-bear"),
    ),
    (
        "night_watchman",
        W.over(Over::Coat, 0x2c_34_50).hat(Hat::Peaked, 0x2c_34_50).mark(mark::BELT | mark::BADGE).gear("flashlight"),
    ),
    ("nun", W.woman().over(Over::Robe, 0x2b_2b_35).top(0xf6_f6_f4).hat(Hat::Nun, 0x2b_2b_35).mark(mark::CHAIN)),
    (
        "nurse",
        W.woman()
            .top(0xf4_fa_fb)
            .short()
            .legs(Legs::Skirt, 0xf4_fa_fb)
            .hat(Hat::Sailor, 0xff_ff_ff)
            .mark(mark::CROSS | mark::STETHOSCOPE)
            .shoes(0xf4_f6_f8),
    ),
    (
        "oarswoman",
        W.woman().top(0xf5_f5_f2).bare().legs(Legs::Shorts, 0x24_50_8a).mark(mark::STRIPES).hat(Hat::Cap, 0x24_50_8a),
    ),
    ("olive_picker", W.top(0x9a_a8_6a).over(Over::Apron, 0x6f_6a_3c).hat(Hat::Straw, 0xe6_d2_9a).gear("olive")),
    (
        "opera_singer",
        W.woman()
            .top(0x6a_1f_3f)
            .legs(Legs::Gown, 0x6a_1f_3f)
            .mark(mark::CHAIN | mark::GLOVES)
            .hair(Hair::Bun)
            .wide(1.2)
            .gear("musical-score"),
    ),
    ("optician", W.top(0xcf_e0_ea).over(Over::Coat, 0xf8_fa_fa).mark(mark::GLASSES).gear("glasses")),
    (
        "organ_grinder",
        W.top(0xe6_d3_a8)
            .over(Over::Waistcoat, 0x3f_6b_4a)
            .hat(Hat::Bowler, 0x3a_32_38)
            .mark(mark::NECKERCHIEF)
            .beard(Beard::Moustache),
    ),
    ("organist", W.top(0x3a_2f_4a).over(Over::Robe, 0x4a_3f_63).mark(mark::GLASSES).gear("musical-keyboard")),
    (
        "oyster_seller",
        W.top(0xf2_f2_ee).mark(mark::STRIPES).over(Over::Apron, 0x3f_7f_8f).hat(Hat::Beanie, 0x24_40_6f).gear("oyster"),
    ),
];

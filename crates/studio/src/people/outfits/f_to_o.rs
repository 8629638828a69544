//! Clothes of actors whose name begins with f to o.

use super::super::looks::{Beard, Hair, Hat, Legs, Neck, Outfit, Over, W, mark};

/// Actor and outfit, sorted by id.
pub(super) static ALL: &[(&str, Outfit)] = &[
    ("factory_worker", W.top(0x4a78a8).over(Over::Overalls, 0x2f557f).hat(Hat::Goggles, 0xa7dcf0).mark(mark::GLOVES)),
    ("fair_haired_woman", W.woman().tone(0xe9c26b).hair(Hair::Long)),
    (
        "fairy",
        W.woman()
            .top(0xd9a5e8)
            .bare()
            .legs(Legs::Skirt, 0xe9c3f2)
            .mark(mark::WINGS)
            .hat(Hat::Tiara, 0)
            .gear("magic-wand"),
    ),
    ("falconer", W.top(0x6f4f35).over(Over::Waistcoat, 0x4f5f3c).hat(Hat::Beret, 0x4f5f3c).mark(mark::GLOVES)),
    (
        "farmer",
        W.top(0xc9543f)
            .mark(mark::CHECKS)
            .over(Over::Overalls, 0x3f6aa0)
            .hat(Hat::Straw, 0xe9c97a)
            .boots(0x5a4a3a)
            .gear("ear-of-corn"),
    ),
    ("fencer", W.top(0xf8f8f5).low(0xf8f8f5).mark(mark::GLOVES | mark::HEART).shoes(0xf3f3f3)),
    (
        "ferry_captain",
        W.top(0x24365c)
            .low(0xf3f3ee)
            .over(Over::Jacket, 0x24365c)
            .hat(Hat::Peaked, 0xf8f8f4)
            .mark(mark::BUTTONS | mark::EPAULETTES)
            .beard(Beard::Full)
            .tone(0xd9d8d6),
    ),
    ("fiddle_maker", W.top(0xd8c7a3).over(Over::Apron, 0x7a4f2c).mark(mark::GLASSES).gear("violin")),
    (
        "firefighter",
        W.top(0xd9a441)
            .low(0xd9a441)
            .over(Over::HiVis, 0xc9902c)
            .hat(Hat::Hard, 0xd23b34)
            .boots(0x2c2c33)
            .gear("fire-extinguisher"),
    ),
    (
        "fisherman",
        W.top(0x2f5a78)
            .over(Over::Overalls, 0x6f7f4a)
            .hat(Hat::Beanie, 0xd9573f)
            .beard(Beard::Full)
            .boots(0x3f5f3f)
            .gear("fishing-pole"),
    ),
    ("fishmonger", W.top(0xf2f5f5).over(Over::Apron, 0x2f6f8f).boots(0xf3f3f3).hat(Hat::Straw, 0xf2ead2).gear("fish")),
    (
        "flamenco_dancer",
        W.woman()
            .top(0xd0303c)
            .legs(Legs::Gown, 0xd0303c)
            .mark(mark::SPOTS)
            .hair(Hair::Bun)
            .tone(0x241e20)
            .gear("folding-hand-fan"),
    ),
    ("flautist", W.top(0x2b2d3a).low(0x2b2d3a).neck(Neck::Collar, 0).gear("flute")),
    ("florist", W.top(0xe79ab0).over(Over::Apron, 0x4f8a5a).gear("bouquet")),
    (
        "flower_girl",
        W.woman().top(0xf8dfe6).legs(Legs::Skirt, 0xf8dfe6).mark(mark::HAIRBOW).hat(Hat::Veil, 0).gear("bouquet"),
    ),
    (
        "footballer",
        W.top(0x2f7fc8).short().legs(Legs::Shorts, 0xf4f4f2).mark(mark::NUMBER).boots(0x2f7fc8).gear("soccer-ball"),
    ),
    ("forager", W.top(0x7a8a4f).over(Over::Waistcoat, 0x6a5138).hat(Hat::Cowboy, 0x6a5a3c).gear("brown-mushroom")),
    ("forester", W.top(0x4f7048).low(0x5a4a3a).hat(Hat::Cowboy, 0x3f5a3a).mark(mark::BADGE).gear("evergreen-tree")),
    (
        "fortune_teller",
        W.top(0x7a3f8f)
            .legs(Legs::Long, 0x9f3f6b)
            .hat(Hat::Turban, 0xd8a03a)
            .mark(mark::SHAWL | mark::CHAIN)
            .gear("crystal-ball"),
    ),
    ("fruit_picker", W.top(0xe0a33a).over(Over::Overalls, 0x5a7a4a).hat(Hat::Straw, 0xe6cd8a).gear("red-apple")),
    ("fruit_seller", W.top(0xf2efe6).over(Over::Apron, 0x4f9a4c).hat(Hat::Cap, 0xe8622c).gear("tangerine")),
    (
        "gamekeeper",
        W.top(0x7a7a4a).over(Over::Waistcoat, 0x5f5a38).hat(Hat::Flat, 0x6a6244).mark(mark::CHECKS).boots(0x4a5a3a),
    ),
    (
        "gardener",
        W.top(0x8fb05a)
            .over(Over::Apron, 0x3f6b3f)
            .hat(Hat::Straw, 0xe6cd8a)
            .boots(0x3f6b3f)
            .mark(mark::GLOVES)
            .gear("potted-plant"),
    ),
    (
        "genie",
        W.top(0x3f9fc0)
            .bare()
            .low(0x7a3fa0)
            .hat(Hat::Turban, 0x7a3fa0)
            .mark(mark::SASH | mark::CHAIN)
            .wide(1.2)
            .shoes(0xf2b83a)
            .beard(Beard::Moustache),
    ),
    (
        "geologist",
        W.top(0xb58a5a).low(0x5f5a4a).hat(Hat::Cap, 0x8f4f2f).mark(mark::BACKPACK).boots(0x6a4a2f).gear("rock"),
    ),
    ("girl", W.woman()),
    (
        "girl_guide",
        W.woman()
            .top(0x3f6fb0)
            .legs(Legs::Skirt, 0x2c4a7a)
            .hat(Hat::Beret, 0x2c4a7a)
            .mark(mark::NECKERCHIEF | mark::BADGE),
    ),
    (
        "girl_in_karate_suit",
        W.woman().top(0xf8f8f5).low(0xf8f8f5).neck(Neck::Wrap, 0xd9d9d4).mark(mark::BELT).shoes(0).hair(Hair::Pony),
    ),
    (
        "girl_in_party_dress",
        W.woman().top(0xe86a9a).short().legs(Legs::Skirt, 0xe86a9a).mark(mark::HAIRBOW | mark::SPOTS),
    ),
    ("girl_in_tracksuit", W.woman().top(0x3f8ad0).low(0x3f8ad0).mark(mark::NUMBER).shoes(0xf3f3f3).hair(Hair::Pony)),
    ("girl_in_tutu", W.woman().top(0xf09ab8).bare().legs(Legs::Tutu, 0xf8c3d4).hair(Hair::Bun).shoes(0xf09ab8)),
    ("girl_in_wellingtons", W.woman().boots(0xf2c53a).legs(Legs::Skirt, 0x5d7fd6)),
    ("girl_with_pigtails", W.woman().hair(Hair::Pigtails).legs(Legs::Skirt, 0xc94f7c)),
    ("girl_with_plaits", W.woman().hair(Hair::Plaits).legs(Legs::Skirt, 0x3d9a6c)),
    (
        "glassblower",
        W.top(0x5f7f9f).short().over(Over::Apron, 0x7a4a38).mark(mark::GLASSES | mark::SWEAT).gear("amphora"),
    ),
    ("glazier", W.top(0x5f93b8).over(Over::Overalls, 0xe6ebee).hat(Hat::Cap, 0x3f6f98)),
    (
        "goalkeeper",
        W.top(0x9fd03a).legs(Legs::Shorts, 0x26282f).mark(mark::GLOVES | mark::NUMBER).boots(0x9fd03a).gear("goal-net"),
    ),
    ("goatherd", W.top(0xe0d2b0).over(Over::Waistcoat, 0x7a5f3f).hat(Hat::Cowboy, 0x8a7048).mark(mark::SCARF)),
    ("goldsmith", W.top(0x4a4458).over(Over::Apron, 0x6a4a2f).mark(mark::GLASSES | mark::CHAIN).gear("ring")),
    ("golfer", W.top(0xf2b0bb).short().low(0xf2efe6).hat(Hat::Cap, 0xf7f7f4).shoes(0xf7f7f4).gear("flag-in-hole")),
    (
        "gondolier",
        W.man().top(0xf6f6f2).mark(mark::STRIPES | mark::NECKERCHIEF).low(0x26282f).hat(Hat::Straw, 0xe9cf8a),
    ),
    (
        "grandfather",
        W.man()
            .old()
            .hair(Hair::Fringe)
            .mark(mark::GLASSES)
            .over(Over::Waistcoat, 0x6a7a5a)
            .beard(Beard::Moustache)
            .mark(mark::WRINKLES),
    ),
    ("grandmother", W.woman().old().hair(Hair::Bun).mark(mark::GLASSES | mark::SHAWL).legs(Legs::Long, 0x7a5a8a)),
    ("greengrocer", W.top(0xf2efe0).over(Over::Apron, 0x3f7f45).hat(Hat::Flat, 0x5a4f3f).gear("leafy-green")),
    ("guitarist", W.top(0x26282f).over(Over::Jacket, 0x5a2f2a).mark(mark::CHAIN).hair(Hair::Long).gear("guitar")),
    ("gymnast", W.top(0x3f5fc0).bare().low(0x3f5fc0).shoes(0).hair(Hair::Bun).mark(mark::HEART)),
    ("harpist", W.top(0x3f8f8a).legs(Legs::Gown, 0x3f8f8a).hair(Hair::Long).woman().mark(mark::CHAIN)),
    (
        "hatter",
        W.top(0xf0e2c2).over(Over::Jacket, 0x7a4a8f).hat(Hat::Top, 0x5f3f7a).neck(Neck::Bow, 0xe8a03a).gear("top-hat"),
    ),
    (
        "headmistress",
        W.woman()
            .top(0xf4efe6)
            .over(Over::Jacket, 0x5a3040)
            .legs(Legs::Skirt, 0x5a3040)
            .hair(Hair::Bun)
            .tone(0x9b9795)
            .mark(mark::GLASSES)
            .gear("books"),
    ),
    (
        "hiker",
        W.top(0xd0693c).legs(Legs::Shorts, 0x6f6a4f).mark(mark::BACKPACK).hat(Hat::Cap, 0x4f7a5a).boots(0x6a4a2f),
    ),
    ("hockey_player", W.top(0xd83f4a).short().legs(Legs::Skirt, 0x24365c).mark(mark::NUMBER).gear("field-hockey")),
    (
        "horse_rider",
        W.top(0x2b2b33).over(Over::Jacket, 0x7a2430).low(0xf0e8d4).boots(0x2a2420).hat(Hat::Helmet, 0x26262c),
    ),
    (
        "hotel_porter",
        W.top(0xb02f3a)
            .over(Over::Nothing, 0)
            .low(0x7a2430)
            .mark(mark::BUTTONS | mark::EPAULETTES)
            .hat(Hat::Sailor, 0xb02f3a)
            .gear("luggage"),
    ),
    (
        "housepainter",
        W.top(0xf6f6f2).over(Over::Overalls, 0xf3f1ea).hat(Hat::Cap, 0xf6f6f2).mark(mark::PAINT).gear("bucket"),
    ),
    ("hurdler", W.top(0x3fa0d8).bare().legs(Legs::Shorts, 0x26408a).mark(mark::NUMBER).shoes(0xf28c2c)),
    (
        "ice_cream_seller",
        W.top(0xf7f3ea)
            .mark(mark::STRIPES)
            .over(Over::Apron, 0xf2a3bd)
            .hat(Hat::Sailor, 0xf8f6f2)
            .gear("soft-ice-cream"),
    ),
    (
        "ice_fisher",
        W.over(Over::Coat, 0x3f6a8f)
            .hat(Hat::Bobble, 0xd9573f)
            .mark(mark::GLOVES | mark::SCARF)
            .boots(0x4a4a55)
            .gear("fishing-pole"),
    ),
    (
        "ice_hockey_player",
        W.top(0x2f5fb0)
            .low(0x26282f)
            .hat(Hat::Helmet, 0xf4f4f4)
            .mark(mark::NUMBER | mark::GLOVES)
            .wide(1.2)
            .gear("ice-hockey"),
    ),
    (
        "ice_skater",
        W.top(0x8fc7e8).legs(Legs::Skirt, 0xb9def2).mark(mark::SCARF | mark::GLOVES).boots(0xf4f6f8).gear("ice-skate"),
    ),
    (
        "inventor",
        W.top(0xf0ead8)
            .over(Over::Coat, 0xf3f3ee)
            .hat(Hat::Goggles, 0xf2b83a)
            .hair(Hair::Tousled)
            .tone(0xc9c6c2)
            .gear("light-bulb"),
    ),
    ("javelin_thrower", W.top(0xd8434a).bare().legs(Legs::Shorts, 0xf2f2ee).mark(mark::NUMBER).shoes(0xf2c53a)),
    (
        "jester",
        W.top(0xc8333f).low(0x3c7ac8).hat(Hat::Jester, 0xc8333f).neck(Neck::Ruff, 0).shoes(0xf2b83a).mark(mark::SPOTS),
    ),
    ("jockey", W.top(0xf2c53a).mark(mark::SPOTS).low(0xf6f6f0).boots(0x26221f).hat(Hat::Helmet, 0xd8434a)),
    (
        "journalist",
        W.top(0xe6e2d6)
            .neck(Neck::Collar, 0)
            .over(Over::Jacket, 0x6a7a8f)
            .mark(mark::GLASSES | mark::BADGE)
            .gear("microphone"),
    ),
    (
        "judge",
        W.top(0xf2f2f2)
            .over(Over::Robe, 0x2b2430)
            .hat(Hat::Wig, 0xe9e5dc)
            .neck(Neck::Bow, 0xf8f8f8)
            .gear("balance-scale"),
    ),
    ("judo_player", W.top(0xf8f8f5).low(0xf8f8f5).neck(Neck::Wrap, 0xd5d5d0).mark(mark::BELT).shoes(0)),
    (
        "juggler",
        W.top(0x3fa08f).mark(mark::STRIPES | mark::BRACES).low(0x6a3f7a).hat(Hat::Bowler, 0x6a3f7a).gear("tangerine"),
    ),
    (
        "kayaker",
        W.top(0xf2a03a).over(Over::HiVis, 0xd8434a).hat(Hat::Helmet, 0x3f8ac0).legs(Legs::Shorts, 0x2c3a58).shoes(0),
    ),
    ("kindergartner", W.top(0xf2c53a).short().mark(mark::BACKPACK | mark::SPOTS)),
    (
        "king",
        W.man()
            .top(0x7a2f5a)
            .over(Over::Robe, 0xb02f3a)
            .hat(Hat::Crown, 0xf2b83a)
            .mark(mark::CAPE | mark::CHAIN)
            .beard(Beard::Full)
            .tone(0x8a8582),
    ),
    ("kite_maker", W.top(0xe8622c).over(Over::Apron, 0x3f8ac0).gear("kite")),
    (
        "knight",
        W.over(Over::Armour, 0xb8c2cc).low(0x9aa6b2).shoes(0x8a95a2).hat(Hat::Helmet, 0xaab6c2).mark(mark::CAPE),
    ),
    (
        "lacemaker",
        W.woman()
            .top(0x5a6a8f)
            .legs(Legs::Long, 0x4a5a7a)
            .over(Over::Apron, 0xf8f6f2)
            .hat(Hat::Hairnet, 0xffffff)
            .gear("yarn"),
    ),
    ("lad", W.man().legs(Legs::Shorts, 0x6a5d45).short()),
    (
        "librarian",
        W.top(0x8f7fb0).mark(mark::GLASSES).legs(Legs::Skirt, 0x4b4a63).hair(Hair::Bun).woman().gear("books"),
    ),
    (
        "lifeguard",
        W.top(0xe2353c)
            .bare()
            .legs(Legs::Shorts, 0xe2353c)
            .shoes(0)
            .mark(mark::WHISTLE)
            .hat(Hat::Cap, 0xe2353c)
            .gear("ring-buoy"),
    ),
    (
        "lighthouse_keeper",
        W.top(0x2a4268)
            .mark(mark::BUTTONS)
            .over(Over::Coat, 0x2a4268)
            .hat(Hat::Peaked, 0x2a4268)
            .beard(Beard::Full)
            .tone(0xd9d8d6)
            .gear("red-paper-lantern"),
    ),
    ("lock_keeper", W.top(0xe3ddcf).over(Over::Waistcoat, 0x2f4a6b).hat(Hat::Flat, 0x2f4a6b).boots(0x3f4a3f)),
    ("locksmith", W.top(0x4f6a86).over(Over::Apron, 0x3a3f4a).mark(mark::TOOLBELT).gear("old-key")),
    ("lorry_driver", W.top(0xb5463c).mark(mark::CHECKS).hat(Hat::Cap, 0x2f4f86).beard(Beard::Stubble).wide(1.2)),
    (
        "lumberjack",
        W.top(0xc0352f)
            .mark(mark::CHECKS | mark::BRACES)
            .hat(Hat::Beanie, 0x33415a)
            .beard(Beard::Full)
            .wide(1.2)
            .boots(0x6a4a2f)
            .gear("axe"),
    ),
    (
        "magician",
        W.top(0xf6f6f6)
            .over(Over::Jacket, 0x24222e)
            .low(0x24222e)
            .hat(Hat::Top, 0x24222e)
            .neck(Neck::Bow, 0xc8333f)
            .mark(mark::CAPE | mark::GLOVES)
            .gear("magic-wand"),
    ),
    ("man_in_beret", W.man().hat(Hat::Beret, 0x2c3350).mark(mark::STRIPES).top(0xf5f5f0)),
    ("man_in_kilt", W.man().legs(Legs::Skirt, 0xa8323c).over(Over::Jacket, 0x2c3038).boots(0xf0ece2).mark(mark::BELT)),
    ("man_in_poncho", W.man().over(Over::Poncho, 0xb5462f).hat(Hat::Cowboy, 0x8a6a42)),
    (
        "man_in_top_hat",
        W.man()
            .hat(Hat::Top, 0x26262e)
            .over(Over::Jacket, 0x26262e)
            .top(0xf6f6f4)
            .neck(Neck::Bow, 0xc8333f)
            .low(0x3a3a44),
    ),
    ("man_in_turban", W.man().hat(Hat::Turban, 0xe0783a).beard(Beard::Full)),
    ("man_in_waders", W.man().over(Over::Overalls, 0x5f6f45).boots(0x5f6f45).hat(Hat::Straw, 0xb9a46a).top(0xc7b58a)),
    (
        "marathon_runner",
        W.top(0xf2c53a).bare().legs(Legs::Shorts, 0x2c3a78).mark(mark::NUMBER).shoes(0xe8622c).hat(Hat::Band, 0xe8622c),
    ),
    ("marine_biologist", W.top(0x2f6f9f).over(Over::Jacket, 0x3fa0b0).mark(mark::TANK)),
    (
        "mayor",
        W.top(0xf5f5f2).over(Over::Robe, 0xa82a35).mark(mark::CHAIN).hat(Hat::Tricorn, 0x26262e).neck(Neck::Ruff, 0),
    ),
    (
        "mechanic",
        W.top(0x5f7090).over(Over::Overalls, 0x35507a).hat(Hat::Cap, 0x35507a).mark(mark::SOOT).gear("wrench"),
    ),
    (
        "mermaid",
        W.woman()
            .top(0x4fb0a0)
            .bare()
            .legs(Legs::Gown, 0x2f9f8f)
            .hair(Hair::Wavy)
            .tone(0xc8552c)
            .shoes(0x2f9f8f)
            .mark(mark::CHAIN)
            .gear("spiral-shell"),
    ),
    ("meteorologist", W.top(0x7fa8d0).neck(Neck::Tie, 0x24407a).over(Over::Jacket, 0x4f6a86)),
    ("midwife", W.top(0x6f9fc0).short().low(0x6f9fc0).mark(mark::WHISTLE | mark::BADGE).woman().gear("baby-bottle")),
    (
        "milkman",
        W.man()
            .top(0xf8f8f5)
            .over(Over::Apron, 0x2f5fa0)
            .hat(Hat::Peaked, 0xf4f4f0)
            .neck(Neck::Bow, 0x26262e)
            .gear("glass-of-milk"),
    ),
    (
        "mime_artist",
        W.top(0xf7f7f5)
            .mark(mark::STRIPES | mark::MIME | mark::BRACES | mark::GLOVES)
            .low(0x26262e)
            .hat(Hat::Beret, 0x26262e),
    ),
    (
        "miner",
        W.top(0x6a7484)
            .low(0x4a5260)
            .hat(Hat::Headlamp, 0xf2c53a)
            .mark(mark::SOOT | mark::BELT)
            .boots(0x3a3530)
            .gear("pick"),
    ),
    ("monk", W.man().over(Over::Robe, 0x7a5232).top(0x7a5232).hair(Hair::Fringe).mark(mark::BELT).shoes(0xa87a4a)),
    (
        "mountaineer",
        W.over(Over::Coat, 0xd8434a).hat(Hat::Helmet, 0xf2c53a).mark(mark::BACKPACK | mark::GLOVES).boots(0x5a4a3a),
    ),
    ("musher", W.over(Over::Coat, 0x4a5a80).hat(Hat::Hood, 0xd9cdb8).mark(mark::GLOVES).boots(0xcfc3ae).gear("sled")),
    (
        "nanny",
        W.woman()
            .top(0x8fa8c8)
            .legs(Legs::Skirt, 0x5a6f93)
            .over(Over::Apron, 0xf8f8f5)
            .hat(Hat::Bowler, 0x3a4a68)
            .gear("teddy-bear"),
    ),
    (
        "night_watchman",
        W.over(Over::Coat, 0x2c3450).hat(Hat::Peaked, 0x2c3450).mark(mark::BELT | mark::BADGE).gear("flashlight"),
    ),
    ("nun", W.woman().over(Over::Robe, 0x2b2b35).top(0xf6f6f4).hat(Hat::Nun, 0x2b2b35).mark(mark::CHAIN)),
    (
        "nurse",
        W.woman()
            .top(0xf4fafb)
            .short()
            .legs(Legs::Skirt, 0xf4fafb)
            .hat(Hat::Sailor, 0xffffff)
            .mark(mark::CROSS | mark::STETHOSCOPE)
            .shoes(0xf4f6f8),
    ),
    (
        "oarswoman",
        W.woman().top(0xf5f5f2).bare().legs(Legs::Shorts, 0x24508a).mark(mark::STRIPES).hat(Hat::Cap, 0x24508a),
    ),
    ("olive_picker", W.top(0x9aa86a).over(Over::Apron, 0x6f6a3c).hat(Hat::Straw, 0xe6d29a).gear("olive")),
    (
        "opera_singer",
        W.woman()
            .top(0x6a1f3f)
            .legs(Legs::Gown, 0x6a1f3f)
            .mark(mark::CHAIN | mark::GLOVES)
            .hair(Hair::Bun)
            .wide(1.2)
            .gear("musical-score"),
    ),
    ("optician", W.top(0xcfe0ea).over(Over::Coat, 0xf8fafa).mark(mark::GLASSES).gear("glasses")),
    (
        "organ_grinder",
        W.top(0xe6d3a8)
            .over(Over::Waistcoat, 0x3f6b4a)
            .hat(Hat::Bowler, 0x3a3238)
            .mark(mark::NECKERCHIEF)
            .beard(Beard::Moustache),
    ),
    ("organist", W.top(0x3a2f4a).over(Over::Robe, 0x4a3f63).mark(mark::GLASSES).gear("musical-keyboard")),
    (
        "oyster_seller",
        W.top(0xf2f2ee).mark(mark::STRIPES).over(Over::Apron, 0x3f7f8f).hat(Hat::Beanie, 0x24406f).gear("oyster"),
    ),
];

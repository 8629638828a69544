//! Clothes of actors whose name begins with p to z.

use super::super::looks::{Beard, Hair, Hat, Legs, Neck, Outfit, Over, W, mark};

/// Actor and outfit, sorted by id.
pub(super) static ALL: &[(&str, Outfit)] = &[
    ("pageboy", W.man().top(0x2f3f7a).mark(mark::BUTTONS | mark::EPAULETTES).low(0x2f3f7a).hat(Hat::Sailor, 0x2f3f7a)),
    (
        "palace_guard",
        W.top(0xc8242f)
            .low(0x22242e)
            .hat(Hat::Bobble, 0x26262c)
            .mark(mark::BUTTONS | mark::BELT | mark::EPAULETTES)
            .boots(0x1f1f26),
    ),
    ("palaeontologist", W.top(0xcbb98a).over(Over::Waistcoat, 0x8a6a42).hat(Hat::Cowboy, 0x9a7a4c).gear("t-rex")),
    ("paperboy", W.man().hat(Hat::Flat, 0x6a5a45).over(Over::Waistcoat, 0x5a6a4f).gear("rolled-up-newspaper")),
    ("paramedic", W.top(0x2f6f4f).short().low(0x2f6f4f).over(Over::HiVis, 0xd8e23a).mark(mark::STETHOSCOPE)),
    ("park_ranger", W.top(0xc2b280).short().low(0x4f5a3a).hat(Hat::Cowboy, 0x7a6a48).mark(mark::BADGE | mark::BELT)),
    ("pastry_cook", W.top(0xfdf6f4).over(Over::Apron, 0xf2b6c6).hat(Hat::Toque, 0xffffff).gear("cupcake")),
    ("pharmacist", W.top(0xa8d0c0).over(Over::Coat, 0xfafbfb).mark(mark::CROSS | mark::GLASSES).gear("pill")),
    ("photographer", W.top(0x33333b).over(Over::Waistcoat, 0xb5a06a).mark(mark::CAMERA).hat(Hat::Cap, 0x33333b)),
    ("physiotherapist", W.top(0x5fb0b8).short().low(0xf4f4f2).shoes(0xf3f3f3).mark(mark::BADGE)),
    (
        "pianist",
        W.top(0xf6f6f6).over(Over::Jacket, 0x22222a).low(0x22222a).neck(Neck::Bow, 0x22222a).gear("musical-keyboard"),
    ),
    (
        "pilot",
        W.top(0xf5f6f8)
            .neck(Neck::Tie, 0x1f2a44)
            .over(Over::Jacket, 0x1f2f52)
            .low(0x1f2f52)
            .hat(Hat::Peaked, 0x1f2f52)
            .mark(mark::EPAULETTES),
    ),
    (
        "pirate",
        W.top(0xf3eee2)
            .mark(mark::STRIPES | mark::BELT)
            .over(Over::Jacket, 0x7a2430)
            .hat(Hat::Pirate, 0x26242a)
            .beard(Beard::Full)
            .boots(0x2c2420),
    ),
    (
        "plasterer",
        W.top(0xf1eee6).over(Over::Overalls, 0xe6e2d8).hat(Hat::Cap, 0xd9d2c4).mark(mark::FLOUR).gear("bucket"),
    ),
    (
        "plumber",
        W.top(0xd8434a).over(Over::Overalls, 0x2f5fb0).hat(Hat::Cap, 0xd8434a).beard(Beard::Moustache).gear("wrench"),
    ),
    ("poet", W.top(0xf6f2e8).over(Over::Jacket, 0x4a3f63).mark(mark::SCARF).hair(Hair::Wavy).gear("scroll")),
    ("pole_vaulter", W.top(0x4fb06a).bare().legs(Legs::Shorts, 0x26282f).mark(mark::NUMBER).shoes(0xf2c53a)),
    (
        "police_officer",
        W.top(0x2c4a86)
            .low(0x22315a)
            .hat(Hat::Peaked, 0x22315a)
            .mark(mark::BADGE | mark::BELT | mark::EPAULETTES)
            .neck(Neck::Tie, 0x16213f)
            .shoes(0x1c1c22),
    ),
    (
        "postal_worker",
        W.top(0xc8323a).low(0x2c3a58).hat(Hat::Cap, 0xc8323a).mark(mark::BACKPACK | mark::BADGE).gear("envelope"),
    ),
    ("potter", W.top(0xb58a6a).over(Over::Apron, 0x8f5f45).mark(mark::MUD).gear("amphora")),
    (
        "prince",
        W.man()
            .top(0x3f5fb0)
            .mark(mark::CAPE | mark::SASH | mark::EPAULETTES)
            .low(0xf3f0e8)
            .hat(Hat::Crown, 0xf2b83a)
            .boots(0x3a2f2a),
    ),
    (
        "princess",
        W.woman().top(0xe89ac0).legs(Legs::Gown, 0xe89ac0).hat(Hat::Tiara, 0).hair(Hair::Long).mark(mark::CHAIN),
    ),
    (
        "professor",
        W.top(0xf0ece0)
            .over(Over::Jacket, 0x6a5238)
            .neck(Neck::Bow, 0x7a2f35)
            .mark(mark::GLASSES)
            .old()
            .beard(Beard::Full)
            .gear("books"),
    ),
    (
        "pupil",
        W.top(0xf6f6f4)
            .neck(Neck::Tie, 0xb5323c)
            .over(Over::Jacket, 0x2f3f6b)
            .mark(mark::BACKPACK)
            .legs(Legs::Shorts, 0x4a4a55),
    ),
    ("puppeteer", W.top(0x2c2c36).low(0x2c2c36).over(Over::Waistcoat, 0x8f2f4a).gear("teddy-bear")),
    (
        "queen",
        W.woman()
            .top(0x5a2f7a)
            .legs(Legs::Gown, 0x5a2f7a)
            .hat(Hat::Crown, 0xf2b83a)
            .mark(mark::CAPE | mark::CHAIN)
            .old(),
    ),
    ("quilter", W.top(0xd99ab0).over(Over::Apron, 0xf2d99a).mark(mark::SPOTS | mark::GLASSES).gear("thread")),
    ("racing_driver", W.top(0xe2353c).low(0xe2353c).mark(mark::STRIPES).hat(Hat::Helmet, 0xf6f6f4).boots(0xf6f6f4)),
    ("red_haired_woman", W.woman().tone(0xc8552c).hair(Hair::Wavy)),
    (
        "refuse_collector",
        W.top(0x3f6a4f).over(Over::HiVis, 0xf28c2c).hat(Hat::Cap, 0x3f6a4f).mark(mark::GLOVES).gear("wastebasket"),
    ),
    (
        "ringmaster",
        W.top(0xf6f6f4)
            .over(Over::Jacket, 0xc8242f)
            .low(0xf3efe6)
            .boots(0x22222a)
            .hat(Hat::Top, 0x22222a)
            .mark(mark::EPAULETTES | mark::BUTTONS)
            .neck(Neck::Bow, 0x22222a)
            .beard(Beard::Moustache),
    ),
    ("robotics_student", W.mark(mark::GLASSES).top(0x5d7fd6).gear("robot")),
    ("rock_climber", W.top(0x3fa07a).bare().low(0x5a5a66).hat(Hat::Helmet, 0xe8622c).mark(mark::BELT)),
    (
        "roller_skater",
        W.top(0xf2a3bd)
            .short()
            .legs(Legs::Shorts, 0x3fa0b0)
            .hat(Hat::Helmet, 0x7a5aa6)
            .boots(0xf4f4f4)
            .gear("roller-skate"),
    ),
    (
        "roofer",
        W.top(0x8a8f9a).over(Over::Overalls, 0x5a4a3f).hat(Hat::Hard, 0xd8563c).mark(mark::TOOLBELT).gear("ladder"),
    ),
    (
        "rug_seller",
        W.top(0xf0e2c2)
            .over(Over::Waistcoat, 0xa83f34)
            .hat(Hat::Sailor, 0xa83f34)
            .beard(Beard::Moustache)
            .mark(mark::SASH),
    ),
    (
        "rugby_player",
        W.top(0x3f7a4a)
            .mark(mark::STRIPES)
            .legs(Legs::Shorts, 0xf4f4f2)
            .wide(1.25)
            .boots(0x26282f)
            .gear("rugby-football"),
    ),
    ("saddler", W.top(0xb9a07a).over(Over::Apron, 0x6a3f24).mark(mark::BELT)),
    (
        "sailor",
        W.top(0xf7f8fa)
            .low(0xf7f8fa)
            .hat(Hat::Sailor, 0xffffff)
            .mark(mark::NECKERCHIEF)
            .neck(Neck::Collar, 0x2c4a86)
            .gear("anchor"),
    ),
    (
        "samurai",
        W.over(Over::Armour, 0x7a2430).low(0x2c2c36).hat(Hat::Viking, 0x2c2c36).mark(mark::BELT).gear("crossed-swords"),
    ),
    (
        "saxophonist",
        W.top(0x2a2c3a).over(Over::Jacket, 0x4a3f7a).hat(Hat::Bowler, 0x26262e).mark(mark::GLASSES).gear("saxophone"),
    ),
    (
        "schoolboy",
        W.man()
            .top(0xf6f6f4)
            .neck(Neck::Tie, 0x2f5f3f)
            .over(Over::Jacket, 0x2f5f3f)
            .legs(Legs::Shorts, 0x5a5a63)
            .mark(mark::BACKPACK)
            .hat(Hat::Cap, 0x2f5f3f),
    ),
    (
        "schoolgirl",
        W.woman()
            .top(0xf6f6f4)
            .neck(Neck::Tie, 0x2f5f3f)
            .over(Over::Jacket, 0x2f5f3f)
            .legs(Legs::Skirt, 0x5a5a63)
            .mark(mark::BACKPACK)
            .hair(Hair::Plaits),
    ),
    (
        "scuba_diver",
        W.top(0x26303f).low(0x26303f).hat(Hat::Goggles, 0x7fd0ea).mark(mark::TANK | mark::STRIPES).gear("diving-mask"),
    ),
    ("sculptor", W.top(0xd9d2c6).over(Over::Apron, 0x8a8078).mark(mark::FLOUR).hat(Hat::Band, 0xb5463c).gear("moai")),
    ("shepherd", W.over(Over::Coat, 0xb9a684).hat(Hat::Cowboy, 0x8a7048).mark(mark::SCARF).beard(Beard::Full)),
    ("shopkeeper", W.top(0xf3efe4).over(Over::Apron, 0x3f6f5a).neck(Neck::Bow, 0xb5323c).gear("shopping-bags")),
    (
        "sign_writer",
        W.top(0xf5f3ec).over(Over::Overalls, 0x5a6f8a).hat(Hat::Beret, 0x3a4a5f).mark(mark::PAINT).gear("paintbrush"),
    ),
    ("six_year_old", W.mark(mark::SPOTS)),
    (
        "skateboarder",
        W.top(0x7a5aa6)
            .short()
            .legs(Legs::Shorts, 0x3a3f4f)
            .hat(Hat::Beanie, 0xe8622c)
            .shoes(0xf3f3f3)
            .gear("skateboard"),
    ),
    (
        "ski_instructor",
        W.over(Over::Jacket, 0xd8343c)
            .low(0x26282f)
            .hat(Hat::Beanie, 0xf6f6f4)
            .mark(mark::BADGE | mark::GLOVES | mark::WHISTLE)
            .gear("skis"),
    ),
    ("skier", W.over(Over::Jacket, 0x3fa0d8).low(0x2c3a58).hat(Hat::Goggles, 0xf2a03a).mark(mark::GLOVES).gear("skis")),
    (
        "sleigh_driver",
        W.over(Over::Coat, 0xb02f3a).hat(Hat::Bobble, 0xb02f3a).mark(mark::SCARF | mark::GLOVES).gear("sled"),
    ),
    (
        "snorkeller",
        W.top(0x3fb0c8).bare().legs(Legs::Shorts, 0xf28c2c).hat(Hat::Goggles, 0x8fdcf0).shoes(0).gear("diving-mask"),
    ),
    ("snowboarder", W.over(Over::Jacket, 0x8fc03a).low(0x4a4a55).hat(Hat::Bobble, 0x7a5aa6).mark(mark::GLOVES)),
    ("sprinter", W.top(0xe2353c).bare().legs(Legs::Shorts, 0xe2353c).mark(mark::NUMBER).shoes(0xf2c53a)),
    ("stable_hand", W.top(0x8a9a5f).mark(mark::CHECKS).low(0x6a5a48).boots(0x3f5f3f).hat(Hat::Flat, 0x6a5a48)),
    ("stamp_collector", W.top(0x9a8ab0).mark(mark::GLASSES).over(Over::Waistcoat, 0x5a4f45).old().gear("envelope")),
    (
        "stationmaster",
        W.top(0xf3f3f3).over(Over::Coat, 0x24365c).hat(Hat::Peaked, 0xc8323a).mark(mark::BUTTONS | mark::WHISTLE),
    ),
    (
        "stilt_walker",
        W.top(0xf2a03a).mark(mark::STRIPES).low(0x7a3f8f).hat(Hat::Top, 0x7a3f8f).neck(Neck::Bow, 0xd8434a),
    ),
    (
        "stonemason",
        W.top(0xc9c2b4)
            .over(Over::Apron, 0x6f6a62)
            .hat(Hat::Cap, 0x8a8478)
            .mark(mark::FLOUR | mark::GLOVES)
            .gear("hammer-and-pick"),
    ),
    ("student", W.mark(mark::BACKPACK).hat(Hat::Mortar, 0x26283a).over(Over::Robe, 0x2c3050)),
    (
        "stunt_rider",
        W.top(0xf6f6f4).low(0xf6f6f4).mark(mark::CAPE | mark::STRIPES | mark::BELT).hat(Hat::Helmet, 0x2f5fb0),
    ),
    (
        "sumo_wrestler",
        W.man()
            .top(0xe5a878)
            .bare()
            .legs(Legs::Shorts, 0x2c3a78)
            .wide(1.6)
            .hair(Hair::Bun)
            .tone(0x1f1c22)
            .shoes(0)
            .beard(Beard::Clean),
    ),
    (
        "superhero",
        W.top(0x2f5fc8)
            .low(0x2f5fc8)
            .mark(mark::CAPE | mark::BELT | mark::EYEMASK)
            .neck(Neck::Round, 0xd8303c)
            .boots(0xd8303c)
            .wide(1.1),
    ),
    ("surfer", W.top(0x2c3a58).legs(Legs::Shorts, 0x3fb0c8).bare().shoes(0).tone(0xe0b75a)),
    ("surgeon", W.top(0x5fa898).short().low(0x5fa898).hat(Hat::Surgeon, 0x5fa898).mark(mark::MASK | mark::GLOVES)),
    (
        "surveyor",
        W.top(0x7f93a8).over(Over::HiVis, 0xf2c53a).hat(Hat::Hard, 0xf7f7f5).boots(0x6a4a2f).gear("straight-ruler"),
    ),
    (
        "swimmer",
        W.top(0x24508a).bare().legs(Legs::Shorts, 0x24508a).shoes(0).hat(Hat::Surgeon, 0xd8434a).mark(mark::WET),
    ),
    ("tailor", W.top(0xf2ede2).over(Over::Waistcoat, 0x4a4f6b).mark(mark::TAPE | mark::GLASSES).gear("scissors")),
    (
        "tap_dancer",
        W.top(0xf6f6f6)
            .over(Over::Jacket, 0x2a2a34)
            .low(0x2a2a34)
            .hat(Hat::Top, 0x2a2a34)
            .neck(Neck::Bow, 0xc8333f)
            .shoes(0x15151a),
    ),
    ("taxi_driver", W.top(0xe9d9a8).over(Over::Waistcoat, 0x4a4a3f).hat(Hat::Flat, 0x4a4a3f)),
    ("tea_picker", W.woman().top(0xd84a6a).legs(Legs::Long, 0xe8a03a).hat(Hat::Scarf, 0xf2c53a).gear("basket")),
    ("teacher", W.top(0xa8c0a0).over(Over::Jacket, 0x6a5a4a).mark(mark::GLASSES).gear("closed-book")),
    ("teenager", W.top(0x4a4a6b).hat(Hat::Headphones, 0xd8434a).mark(mark::NUMBER).shoes(0xf3f3f3)),
    ("ten_year_old", W.mark(mark::STRIPES)),
    (
        "tennis_player",
        W.top(0xf8f8f5).short().legs(Legs::Shorts, 0xf8f8f5).hat(Hat::Band, 0x3f8ac0).shoes(0xf6f6f4).gear("tennis"),
    ),
    (
        "ticket_inspector",
        W.top(0xe3e8ee)
            .neck(Neck::Tie, 0x7a2430)
            .over(Over::Jacket, 0x4a2430)
            .low(0x33303a)
            .hat(Hat::Peaked, 0x4a2430)
            .mark(mark::BADGE)
            .gear("ticket"),
    ),
    ("tightrope_walker", W.top(0x8f3fa0).bare().low(0x8f3fa0).mark(mark::HEART).shoes(0xf6f6f4).hair(Hair::Bun)),
    ("tiler", W.top(0x9fb0c0).over(Over::Overalls, 0x7a5a45).hat(Hat::Cap, 0x5a6a7a).gear("brick")),
    ("toddler", W.top(0xf2c53a).short().mark(mark::SPOTS)),
    (
        "tour_guide",
        W.top(0x3f8ac0).neck(Neck::Collar, 0).mark(mark::BADGE).hat(Hat::Cap, 0xd8434a).gear("triangular-flag"),
    ),
    (
        "tourist",
        W.top(0xf2a03a)
            .mark(mark::SPOTS | mark::CAMERA | mark::BACKPACK)
            .short()
            .legs(Legs::Shorts, 0xcdbb8a)
            .hat(Hat::Straw, 0xf0dca0),
    ),
    (
        "town_crier",
        W.man()
            .over(Over::Coat, 0xb5242f)
            .hat(Hat::Tricorn, 0x26242a)
            .neck(Neck::Ruff, 0)
            .mark(mark::BUTTONS)
            .low(0xf3efe6)
            .gear("bell"),
    ),
    (
        "toy_soldier_dancer",
        W.top(0xc8242f)
            .low(0xf6f4ee)
            .mark(mark::BUTTONS | mark::EPAULETTES | mark::BLUSH | mark::BELT)
            .hat(Hat::Top, 0x26242a)
            .boots(0x22222a),
    ),
    ("toymaker", W.top(0xd9c7a0).over(Over::Apron, 0x3f7a5a).mark(mark::GLASSES).old().gear("teddy-bear")),
    (
        "traffic_warden",
        W.over(Over::HiVis, 0xd8e23a)
            .top(0x26324f)
            .low(0x26324f)
            .hat(Hat::Peaked, 0x26324f)
            .mark(mark::WHISTLE | mark::GLOVES)
            .gear("stop-sign"),
    ),
    ("train_driver", W.top(0xcfd8e2).over(Over::Overalls, 0x33507a).hat(Hat::Peaked, 0x33507a).mark(mark::NECKERCHIEF)),
    ("trapeze_artist", W.top(0x3fb0c8).bare().low(0x3fb0c8).mark(mark::SPOTS).shoes(0)),
    (
        "tree_surgeon",
        W.top(0x5a7a4a)
            .over(Over::HiVis, 0xf28c2c)
            .hat(Hat::Helmet, 0xf28c2c)
            .mark(mark::TOOLBELT)
            .gear("deciduous-tree"),
    ),
    ("trombonist", W.top(0x7a2430).mark(mark::BUTTONS | mark::EPAULETTES).low(0x26262e).hat(Hat::Peaked, 0x7a2430)),
    (
        "trumpeter",
        W.top(0x2f4f8f).mark(mark::BUTTONS | mark::EPAULETTES).low(0x26262e).hat(Hat::Peaked, 0x2f4f8f).gear("trumpet"),
    ),
    ("umpire", W.top(0xf6f6f4).over(Over::Coat, 0xf8f8f5).hat(Hat::Straw, 0xf6f1e2).mark(mark::WHISTLE).low(0x3a3a44)),
    ("upholsterer", W.top(0x9a7a8f).over(Over::Apron, 0x5a4a6b).mark(mark::TAPE)),
    (
        "usher",
        W.top(0xf6f6f4)
            .over(Over::Jacket, 0x8f2430)
            .low(0x26262e)
            .neck(Neck::Bow, 0x26262e)
            .mark(mark::BUTTONS)
            .hat(Hat::Sailor, 0x8f2430)
            .gear("admission-tickets"),
    ),
    (
        "ventriloquist",
        W.top(0xf6f6f4).over(Over::Jacket, 0x3f7a8f).neck(Neck::Bow, 0xf2a03a).low(0x2f4a55).gear("teddy-bear"),
    ),
    ("vet", W.top(0x6fb08a).short().low(0x4f7f63).mark(mark::STETHOSCOPE).gear("paw-prints")),
    (
        "viking",
        W.top(0x8a6a42)
            .over(Over::Waistcoat, 0x5a4a3f)
            .hat(Hat::Viking, 0xaab2ba)
            .beard(Beard::Long)
            .tone(0xc8752c)
            .mark(mark::BELT)
            .wide(1.2)
            .boots(0x5a4030),
    ),
    ("violinist", W.top(0x22242e).legs(Legs::Long, 0x22242e).mark(mark::CHAIN).gear("violin")),
    (
        "waiter",
        W.man()
            .top(0xf8f8f6)
            .over(Over::Waistcoat, 0x26262e)
            .low(0x26262e)
            .neck(Neck::Bow, 0x26262e)
            .gear("bellhop-bell"),
    ),
    (
        "waitress",
        W.woman()
            .top(0x5fb0a8)
            .short()
            .legs(Legs::Skirt, 0x5fb0a8)
            .over(Over::Apron, 0xfafaf6)
            .hat(Hat::Band, 0xfafaf6)
            .gear("hot-beverage"),
    ),
    ("weaver", W.top(0xc07a4a).over(Over::Apron, 0x5a6f8a).mark(mark::STRIPES).gear("yarn")),
    ("weightlifter", W.top(0x2f5fb0).bare().legs(Legs::Shorts, 0x2f5fb0).wide(1.35).mark(mark::BELT).shoes(0xf3f3f3)),
    ("wheelchair_user", W.top(0x5d7fd6)),
    ("wheelwright", W.top(0xbf9f6a).over(Over::Apron, 0x6a4a32).mark(mark::BRACES).gear("wheel")),
    ("white_haired_woman", W.woman().tone(0xeceae8).hair(Hair::Bob)),
    (
        "window_cleaner",
        W.top(0x4f9ac8).over(Over::Overalls, 0x2f6f9f).hat(Hat::Cap, 0xf6f6f4).mark(mark::GLOVES).gear("sponge"),
    ),
    ("windsurfer", W.top(0xf28c2c).bare().legs(Legs::Shorts, 0x2c3a58).shoes(0).mark(mark::BELT)),
    ("winemaker", W.top(0xf0e8da).over(Over::Apron, 0x7a2f4f).hat(Hat::Flat, 0x5a4a3c).gear("grapes")),
    (
        "wizard",
        W.man()
            .over(Over::Robe, 0x4a3fa0)
            .top(0x4a3fa0)
            .hat(Hat::Wizard, 0x4a3fa0)
            .beard(Beard::Long)
            .tone(0xe6e4e2)
            .mark(mark::BELT),
    ),
    (
        "woman_in_ball_gown",
        W.woman().top(0x3f5fb0).bare().legs(Legs::Gown, 0x3f5fb0).hair(Hair::Bun).mark(mark::CHAIN | mark::GLOVES),
    ),
    ("woman_in_dungarees", W.woman().top(0xf2c53a).over(Over::Overalls, 0x4a6f9f).short()),
    ("woman_in_headscarf", W.woman().hat(Hat::Scarf, 0xb55a7a).legs(Legs::Long, 0x5a5f7a)),
    (
        "woman_in_kimono",
        W.woman()
            .over(Over::Robe, 0xc8506a)
            .top(0xf6efe6)
            .neck(Neck::Wrap, 0xf6efe6)
            .mark(mark::SASH)
            .hair(Hair::Bun)
            .tone(0x1f1c22),
    ),
    (
        "woman_in_sari",
        W.woman()
            .top(0xe8903a)
            .short()
            .legs(Legs::Gown, 0xd0406a)
            .mark(mark::SASH | mark::CHAIN)
            .hair(Hair::Bun)
            .tone(0x1f1a1c),
    ),
    ("woman_in_shawl", W.woman().mark(mark::SHAWL).legs(Legs::Long, 0x5a4a63)),
    ("woman_in_sou_wester", W.woman().hat(Hat::Souwester, 0xf2c53a).over(Over::Coat, 0xf2c53a).boots(0x3f5f7a)),
    ("woman_with_white_cane", W.woman().mark(mark::CANE | mark::GLASSES)),
    ("wrestler", W.top(0xd8434a).bare().legs(Legs::Shorts, 0xd8434a).wide(1.3).boots(0xf3f3f3)),
    ("yoga_teacher", W.top(0x7fb0a0).bare().low(0x4f6f86).shoes(0).hair(Hair::Bun)),
    (
        "young_chef",
        W.top(0xffffff).hat(Hat::Toque, 0xffffff).mark(mark::BUTTONS | mark::NECKERCHIEF).over(Over::Apron, 0xf3f1ec),
    ),
    ("young_father", W.man().beard(Beard::Stubble).mark(mark::CHECKS)),
    ("young_mother", W.woman().hair(Hair::Pony).mark(mark::SPOTS)),
    ("young_violinist", W.top(0x26283a).low(0x26283a).neck(Neck::Bow, 0xd8434a).gear("violin")),
    (
        "zookeeper",
        W.top(0xb5a86a)
            .short()
            .legs(Legs::Shorts, 0x8a7f4f)
            .hat(Hat::Cowboy, 0x9a8a58)
            .mark(mark::BADGE | mark::BELT)
            .boots(0x5a4a38),
    ),
];

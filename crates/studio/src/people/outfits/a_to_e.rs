//! Clothes of actors whose name begins with a to e.

use super::super::looks::{Beard, Hair, Hat, Legs, Neck, Outfit, Over, W, mark};

/// Actor and outfit, sorted by id.
pub(super) static ALL: &[(&str, Outfit)] = &[
    ("accordionist", W.top(0xf5efe2).over(Over::Waistcoat, 0x7a2f35).hat(Hat::Flat, 0x5a4a3c).gear("accordion")),
    (
        "accountant",
        W.top(0xf2f4f7)
            .neck(Neck::Tie, 0x2f5d8a)
            .over(Over::Jacket, 0x4c566b)
            .low(0x4c566b)
            .mark(mark::GLASSES)
            .gear("abacus"),
    ),
    ("acrobat", W.top(0xd8344a).bare().low(0xd8344a).shoes(0xf7f3ea).mark(mark::SPOTS)),
    (
        "actor_in_costume",
        W.top(0x6a3d8f)
            .neck(Neck::Ruff, 0)
            .over(Over::Nothing, 0)
            .legs(Legs::Shorts, 0x6a3d8f)
            .hat(Hat::Beret, 0x8f2f4a)
            .mark(mark::CAPE)
            .gear("performing-arts"),
    ),
    (
        "antique_dealer",
        W.top(0xf3ead7)
            .over(Over::Waistcoat, 0x6d4a2f)
            .neck(Neck::Bow, 0x7a2f35)
            .mark(mark::GLASSES)
            .old()
            .gear("amphora"),
    ),
    (
        "archaeologist",
        W.top(0xd9c59a).low(0x8a744f).hat(Hat::Cowboy, 0x8a6a42).mark(mark::BELT | mark::NECKERCHIEF).gear("amphora"),
    ),
    ("archer", W.top(0x4f8a4a).low(0x6a4f38).hat(Hat::Beret, 0x3c6b3a).mark(mark::QUIVER | mark::BELT)),
    ("architect", W.top(0x2f3440).low(0x4b4f5c).mark(mark::GLASSES).neck(Neck::Collar, 0).gear("triangular-ruler")),
    (
        "artist",
        W.top(0xf3efe4).over(Over::Apron, 0x5f7fb0).hat(Hat::Beret, 0xb8323f).mark(mark::PAINT).gear("artist-palette"),
    ),
    (
        "astronaut",
        W.top(0xf1f3f6)
            .low(0xf1f3f6)
            .boots(0xd5dbe2)
            .hat(Hat::Glass, 0xffffff)
            .mark(mark::BADGE | mark::BELT)
            .wide(1.15),
    ),
    (
        "astronomer",
        W.top(0x24335f).low(0x24335f).over(Over::Coat, 0x2c3d73).mark(mark::GLASSES | mark::SCARF).gear("telescope"),
    ),
    ("auctioneer", W.top(0xf3f3f0).neck(Neck::Tie, 0xb02f3c).over(Over::Jacket, 0x38334a).low(0x38334a).gear("hammer")),
    (
        "badminton_player",
        W.top(0xf6f6f2).short().legs(Legs::Shorts, 0x2f7fb8).hat(Hat::Band, 0x2f7fb8).shoes(0xf3f3f3).gear("badminton"),
    ),
    (
        "bagpiper",
        W.top(0x2b2f38)
            .over(Over::Jacket, 0x2b2f38)
            .legs(Legs::Skirt, 0xb0303a)
            .hat(Hat::Beret, 0x24304f)
            .mark(mark::SASH),
    ),
    (
        "baker",
        W.top(0xffffff)
            .over(Over::Apron, 0xf4f1ea)
            .hat(Hat::Toque, 0xffffff)
            .low(0x6b7480)
            .mark(mark::FLOUR)
            .gear("baguette-bread"),
    ),
    ("bald_man", W.man().hair(Hair::Bald)),
    (
        "ball_girl",
        W.woman()
            .top(0x2f7fb8)
            .short()
            .legs(Legs::Skirt, 0xf6f6f2)
            .hat(Hat::Cap, 0xf6f6f2)
            .shoes(0xf3f3f3)
            .gear("tennis"),
    ),
    ("ballet_dancer", W.top(0xf3b5c6).bare().legs(Legs::Tutu, 0xf7cdd8).hair(Hair::Bun).shoes(0xf2a3b8)),
    ("banjo_player", W.top(0xc9563f).mark(mark::CHECKS | mark::BRACES).hat(Hat::Straw, 0xe3c071).gear("banjo")),
    ("barber", W.top(0xeef4f6).over(Over::Apron, 0x3d5a6c).mark(mark::STRIPES).gear("barber-pole")),
    ("barista", W.top(0x3a3a3f).over(Over::Apron, 0x7a4b2b).hat(Hat::Cap, 0x7a4b2b).gear("hot-beverage")),
    ("barrister", W.top(0xf2f2f2).over(Over::Robe, 0x23242c).hat(Hat::Wig, 0xe9e5dc).neck(Neck::Bow, 0xf8f8f8)),
    (
        "baseball_player",
        W.top(0xf4f4f0).short().low(0xf4f4f0).hat(Hat::Cap, 0xb8303c).mark(mark::NUMBER | mark::BELT).gear("baseball"),
    ),
    ("basket_weaver", W.top(0xcfae6b).over(Over::Apron, 0x8d6b3b).gear("basket")),
    (
        "basketball_player",
        W.top(0xe8792f).bare().legs(Legs::Shorts, 0xe8792f).mark(mark::NUMBER).shoes(0xf5f5f5).gear("basketball"),
    ),
    (
        "beachcomber",
        W.top(0x3fa7a0).short().legs(Legs::Shorts, 0xd9c59a).hat(Hat::Straw, 0xe9c97a).shoes(0).gear("spiral-shell"),
    ),
    ("bearded_man", W.man().beard(Beard::Full)),
    (
        "beekeeper",
        W.top(0xf3ead1).low(0xf3ead1).hat(Hat::Straw, 0xf0e2b4).mark(mark::GLOVES).boots(0xdcd2b4).gear("honey-pot"),
    ),
    ("bellringer", W.top(0x7c5a3a).low(0x5a4a3c).mark(mark::BELT).gear("bell")),
    ("birdwatcher", W.top(0x6f7f4a).low(0x6a5d45).hat(Hat::Cap, 0x55633a).mark(mark::CAMERA | mark::BACKPACK)),
    (
        "blacksmith",
        W.top(0x8a3b34)
            .short()
            .over(Over::Apron, 0x5a3f2b)
            .beard(Beard::Full)
            .wide(1.2)
            .mark(mark::SOOT)
            .gear("hammer"),
    ),
    ("bookbinder", W.top(0x6d7f93).over(Over::Apron, 0x6a4a2f).mark(mark::GLASSES).gear("books")),
    ("bookseller", W.top(0x8a4f5c).over(Over::Waistcoat, 0x4b5a45).mark(mark::GLASSES).gear("books")),
    ("bookshop_owner", W.top(0xe6dcc6).over(Over::Waistcoat, 0x5a4a6b).mark(mark::GLASSES | mark::SCARF).gear("books")),
    ("botanist", W.top(0x7fa05a).low(0x6f6046).hat(Hat::Straw, 0xdfc583).gear("potted-plant")),
    (
        "boxer",
        W.top(0xc9333c)
            .bare()
            .legs(Legs::Shorts, 0xc9333c)
            .boots(0xf3f3f3)
            .hat(Hat::Helmet, 0xc9333c)
            .mark(mark::GLOVES)
            .gear("boxing-glove"),
    ),
    ("boy", W.man()),
    ("boy_in_dungarees", W.man().top(0xf0c75a).short().over(Over::Overalls, 0x3f6ea8)),
    ("boy_in_goggles", W.man().hat(Hat::Goggles, 0x9fd0ea).top(0x8a5a3c)),
    ("boy_in_jersey", W.man().top(0xd0433f).mark(mark::NUMBER).legs(Legs::Shorts, 0xf3f3f3)),
    ("boy_in_pyjamas", W.man().top(0x8fb5e0).low(0x8fb5e0).mark(mark::STRIPES).shoes(0xd9a05a)),
    (
        "boy_scout",
        W.man()
            .top(0xb9a46a)
            .short()
            .legs(Legs::Shorts, 0x5a6a3f)
            .hat(Hat::Cowboy, 0x7a6a45)
            .mark(mark::NECKERCHIEF | mark::BADGE),
    ),
    ("boy_with_cap", W.man().hat(Hat::Cap, 0xd8493c)),
    ("boy_with_freckles", W.man().tone(0xc0632c).mark(mark::FRECKLES)),
    ("brewer", W.top(0xe6dcc6).over(Over::Apron, 0x5d6f45).beard(Beard::Full).wide(1.2).gear("beer-mug")),
    ("bricklayer", W.top(0xd9d2c4).over(Over::HiVis, 0xf2a03a).hat(Hat::Hard, 0xf2c53a).gear("brick")),
    (
        "bride",
        W.woman().top(0xfaf7f5).legs(Legs::Gown, 0xfaf7f5).hat(Hat::Veil, 0xffffff).shoes(0xf5f0ee).gear("bouquet"),
    ),
    (
        "bridegroom",
        W.man()
            .top(0xffffff)
            .over(Over::Jacket, 0x2b2d38)
            .low(0x2b2d38)
            .neck(Neck::Bow, 0x2b2d38)
            .mark(mark::BADGE)
            .shoes(0x1c1c22),
    ),
    (
        "bus_driver",
        W.top(0x9fc3e0)
            .neck(Neck::Tie, 0x24407a)
            .over(Over::Waistcoat, 0x2f4f86)
            .low(0x2c3a58)
            .hat(Hat::Peaked, 0x2f4f86),
    ),
    (
        "businessman",
        W.man().top(0xf5f6f8).neck(Neck::Tie, 0xb63a3f).over(Over::Jacket, 0x38445f).low(0x38445f).gear("briefcase"),
    ),
    (
        "businesswoman",
        W.woman().top(0xf5f0ea).over(Over::Jacket, 0x5a3f63).legs(Legs::Skirt, 0x5a3f63).gear("briefcase"),
    ),
    (
        "busker",
        W.top(0x7a5aa6).over(Over::Waistcoat, 0x4a3f38).hat(Hat::Bowler, 0x4a3f38).mark(mark::SCARF).gear("guitar"),
    ),
    (
        "butcher",
        W.top(0xf5f5f2)
            .over(Over::Apron, 0xb5323a)
            .hat(Hat::Straw, 0xf2e6c4)
            .mark(mark::STRIPES)
            .wide(1.15)
            .gear("cut-of-meat"),
    ),
    (
        "butler",
        W.man()
            .top(0xf6f6f4)
            .over(Over::Jacket, 0x26262e)
            .low(0x3a3a44)
            .neck(Neck::Bow, 0xf2f2f2)
            .mark(mark::GLOVES)
            .gear("bellhop-bell"),
    ),
    ("calligrapher", W.top(0x2f2f38).neck(Neck::Wrap, 0xd84a3c).gear("fountain-pen")),
    ("camel_driver", W.top(0xe7d7b2).over(Over::Robe, 0xd9b877).hat(Hat::Turban, 0xc95a3a)),
    (
        "camper",
        W.top(0x5f8a4f)
            .mark(mark::CHECKS | mark::BACKPACK)
            .legs(Legs::Shorts, 0x7a6a4f)
            .boots(0x6a4a2f)
            .gear("camping"),
    ),
    (
        "caretaker",
        W.top(0x6f8296).over(Over::Overalls, 0x4d6074).hat(Hat::Flat, 0x4d6074).mark(mark::TOOLBELT).gear("broom"),
    ),
    ("carpenter", W.top(0xc05a3c).mark(mark::CHECKS | mark::TOOLBELT).low(0x4f5d74).gear("carpentry-saw")),
    ("cartographer", W.top(0xe9dcbc).over(Over::Waistcoat, 0x4f6b5a).mark(mark::GLASSES).gear("world-map")),
    ("cartoonist", W.top(0xf2c14a).mark(mark::STRIPES | mark::GLASSES).gear("pencil")),
    ("cashier", W.top(0xd8434a).over(Over::Apron, 0xf2c14a).mark(mark::BADGE).gear("shopping-cart")),
    ("cellist", W.top(0x25252d).low(0x25252d).neck(Neck::Bow, 0xf2f2f2).gear("violin")),
    (
        "chauffeur",
        W.top(0xf4f4f4)
            .over(Over::Coat, 0x33363f)
            .hat(Hat::Peaked, 0x33363f)
            .mark(mark::BUTTONS | mark::GLOVES)
            .neck(Neck::Tie, 0x1f1f26),
    ),
    ("cheesemaker", W.top(0xf7f5ee).over(Over::Apron, 0xf2ce5c).hat(Hat::Hairnet, 0xffffff).gear("cheese-wedge")),
    ("cheesemonger", W.top(0xf0e6cf).over(Over::Apron, 0x2f5d4f).mark(mark::STRIPES).gear("cheese-wedge")),
    (
        "chef",
        W.top(0xffffff)
            .hat(Hat::Toque, 0xffffff)
            .mark(mark::BUTTONS | mark::NECKERCHIEF)
            .over(Over::Apron, 0xf3f1ec)
            .low(0x3a3f4c)
            .gear("cooking"),
    ),
    ("chemist", W.top(0x9fc7d8).over(Over::Coat, 0xf6f8f9).hat(Hat::Goggles, 0xa7dcf0).gear("test-tube")),
    (
        "chestnut_seller",
        W.top(0x6a4a38).over(Over::Apron, 0x8d3f34).hat(Hat::Flat, 0x4a3f3a).mark(mark::SCARF).gear("chestnut"),
    ),
    ("child_drummer", W.top(0xc8323c).over(Over::Nothing, 0).mark(mark::BUTTONS | mark::EPAULETTES).gear("drum")),
    ("child_in_bobble_hat", W.hat(Hat::Bobble, 0x3f8ac0).over(Over::Coat, 0xd9573f).mark(mark::SCARF)),
    ("child_in_dinosaur_suit", W.top(0x6fb04c).low(0x6fb04c).hat(Hat::Bear, 0x6fb04c).shoes(0x6fb04c)),
    ("child_in_mittens", W.mark(mark::GLOVES | mark::SCARF).hat(Hat::Beanie, 0xc94f7c).over(Over::Coat, 0x5d7fd6)),
    ("child_in_paper_crown", W.hat(Hat::Paper, 0xf2c53a)),
    ("child_in_raincoat", W.over(Over::Coat, 0xf4cf3a).hat(Hat::Hood, 0xf4cf3a).boots(0xd8433a)),
    ("child_in_witch_hat", W.hat(Hat::Wizard, 0x4a2f6b).top(0x2c2438).mark(mark::CAPE)),
    ("child_with_bucket", W.top(0x3fa7c9).short().legs(Legs::Shorts, 0xe8b04a).shoes(0).gear("bucket")),
    (
        "chimney_sweep",
        W.top(0x3a3836).low(0x2f2e2d).hat(Hat::Top, 0x2a2929).mark(mark::SOOT | mark::SCARF).gear("broom"),
    ),
    ("chocolatier", W.top(0xf7f3ee).over(Over::Apron, 0x5d3723).hat(Hat::Toque, 0xf9f6f1).gear("chocolate-bar")),
    ("choir_singer", W.over(Over::Robe, 0x8f2f4f).top(0xf8f6f2).neck(Neck::Ruff, 0).gear("musical-score")),
    ("choirboy", W.man().over(Over::Robe, 0xf6f3ee).top(0xb0303a).neck(Neck::Ruff, 0)),
    ("clarinettist", W.top(0x2a2b34).low(0x2a2b34).neck(Neck::Bow, 0xf4f4f4).gear("musical-score")),
    (
        "cleaner",
        W.top(0x6fb3d0)
            .short()
            .over(Over::Apron, 0xf2d05a)
            .mark(mark::GLOVES | mark::NECKERCHIEF)
            .hat(Hat::Band, 0xe86a8a)
            .gear("bucket"),
    ),
    (
        "clockmaker",
        W.top(0xf0e6d2)
            .over(Over::Waistcoat, 0x4a4f63)
            .mark(mark::GLASSES | mark::CHAIN)
            .old()
            .gear("mantelpiece-clock"),
    ),
    (
        "clown",
        W.top(0xf2c53a)
            .low(0xd8434a)
            .mark(mark::CLOWN | mark::SPOTS)
            .hair(Hair::Afro)
            .tone(0xe8622c)
            .hat(Hat::Bowler, 0x3f7fd0)
            .neck(Neck::Ruff, 0)
            .shoes(0xd8434a)
            .wide(1.2),
    ),
    (
        "coastguard",
        W.top(0x24406f)
            .low(0x24406f)
            .over(Over::HiVis, 0xf2662c)
            .hat(Hat::Cap, 0x24406f)
            .mark(mark::WHISTLE)
            .gear("ring-buoy"),
    ),
    ("cobbler", W.top(0xa88a64).over(Over::Apron, 0x5f3f28).mark(mark::GLASSES).gear("mans-shoe")),
    (
        "conductor",
        W.top(0xf6f6f6)
            .over(Over::Jacket, 0x1f2028)
            .low(0x1f2028)
            .neck(Neck::Bow, 0xf6f6f6)
            .hair(Hair::Tousled)
            .gear("musical-score"),
    ),
    (
        "construction_worker",
        W.top(0x4f7fb0).over(Over::HiVis, 0xf28c2c).hat(Hat::Hard, 0xf4cc3a).boots(0x8a6a42).gear("construction"),
    ),
    ("cooper", W.top(0xcdb48a).over(Over::Apron, 0x6d4a2f).beard(Beard::Full).gear("oil-drum")),
    (
        "cowboy",
        W.top(0xb5563c)
            .mark(mark::CHECKS | mark::NECKERCHIEF | mark::BELT)
            .over(Over::Waistcoat, 0x6a4528)
            .hat(Hat::Cowboy, 0x8a5a32)
            .low(0x4a5f88)
            .boots(0x6a3f24),
    ),
    ("cricketer", W.top(0xf9f8f2).low(0xf9f8f2).hat(Hat::Cap, 0x24508a).shoes(0xf3f3ee).gear("cricket-game")),
    (
        "crossing_guard",
        W.over(Over::Coat, 0xd8e23a).hat(Hat::Peaked, 0x2c3040).mark(mark::WHISTLE | mark::GLOVES).gear("stop-sign"),
    ),
    (
        "cub_scout",
        W.top(0x3f6b4a).legs(Legs::Shorts, 0x4a4a3f).hat(Hat::Cap, 0x2f5a3c).mark(mark::NECKERCHIEF | mark::BADGE),
    ),
    ("curler", W.top(0xc8333f).low(0x2a2c36).hat(Hat::Beanie, 0xc8333f).mark(mark::GLOVES).gear("curling-stone")),
    ("curly_haired_girl", W.woman().hair(Hair::Curly)),
    ("curly_haired_man", W.man().hair(Hair::Curly)),
    ("curly_haired_woman", W.woman().hair(Hair::Curly)),
    (
        "cyclist",
        W.top(0xf2d03a)
            .short()
            .legs(Legs::Shorts, 0x26282f)
            .hat(Hat::Helmet, 0x3f8ac0)
            .mark(mark::STRIPES)
            .shoes(0xf3f3f3)
            .gear("bicycle"),
    ),
    (
        "dairy_farmer",
        W.top(0xf3f1ea).over(Over::Overalls, 0x4f7a9c).boots(0x3f5f3f).hat(Hat::Cap, 0xf3f1ea).gear("glass-of-milk"),
    ),
    ("date_picker", W.top(0xf1e6ca).low(0xb89a63).hat(Hat::Turban, 0xf4efe2).gear("basket")),
    (
        "deep_sea_diver",
        W.top(0xc9a05a)
            .low(0xc9a05a)
            .hat(Hat::Glass, 0xc28a3a)
            .boots(0x6f5a3a)
            .mark(mark::BELT | mark::TANK)
            .wide(1.25),
    ),
    ("delivery_rider", W.top(0xf28c2c).hat(Hat::Helmet, 0xf28c2c).mark(mark::BACKPACK).low(0x33384a).gear("package")),
    ("dentist", W.top(0xbfe3ea).short().low(0xbfe3ea).mark(mark::MASK).gear("tooth")),
    (
        "detective",
        W.top(0xe9e2d2)
            .over(Over::Coat, 0xb58d5a)
            .hat(Hat::Bowler, 0x7a5f3f)
            .neck(Neck::Tie, 0x5a3f2f)
            .mark(mark::BELT)
            .gear("magnifying-glass-tilted-left"),
    ),
    (
        "docker",
        W.top(0x31507a).over(Over::HiVis, 0xf2a03a).hat(Hat::Beanie, 0x2f3a4c).beard(Beard::Stubble).gear("anchor"),
    ),
    ("doctor", W.top(0x8fc3d8).over(Over::Coat, 0xfafbfb).mark(mark::STETHOSCOPE).neck(Neck::Collar, 0)),
    ("dog_walker", W.top(0x6fae8f).mark(mark::SCARF).hat(Hat::Cap, 0xe0a33a).gear("paw-prints")),
    ("drummer", W.top(0x2d2d36).short().hat(Hat::Band, 0xd8434a).mark(mark::TATTOO).gear("drum")),
    ("electrician", W.top(0x3f4f6b).low(0x3f4f6b).hat(Hat::Hard, 0xf4d23a).mark(mark::TOOLBELT).gear("electric-plug")),
    ("elf", W.woman().top(0x4f9a4c).low(0xc8333f).hat(Hat::Ears, 0x4f9a4c).mark(mark::BELT).shoes(0xc8333f)),
    (
        "engineer",
        W.top(0x9fb7cf)
            .neck(Neck::Collar, 0)
            .over(Over::HiVis, 0xf2c53a)
            .hat(Hat::Hard, 0xf7f7f5)
            .mark(mark::GLASSES)
            .gear("gear"),
    ),
    ("engraver", W.top(0xcfc3a6).over(Over::Apron, 0x4a4238).mark(mark::GLASSES).gear("black-nib")),
    (
        "entomologist",
        W.top(0xd2c08a).legs(Legs::Shorts, 0x8a7a4f).hat(Hat::Straw, 0xe3d29a).mark(mark::GLASSES).gear("butterfly"),
    ),
    (
        "explorer",
        W.top(0xd6c08c)
            .legs(Legs::Shorts, 0xb59c66)
            .hat(Hat::Hard, 0xe6d6a8)
            .mark(mark::BACKPACK | mark::NECKERCHIEF)
            .boots(0x6a4a2f)
            .gear("compass"),
    ),
];

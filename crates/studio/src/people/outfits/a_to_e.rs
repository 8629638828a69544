//! Clothes of actors whose name begins with a to e.

use super::super::looks::{Beard, Hair, Hat, Legs, Neck, Outfit, Over, W, mark};

/// Actor and outfit, sorted by id.
pub(super) static ALL: &[(&str, Outfit)] = &[
    ("accordionist", W.top(0xf5_ef_e2).over(Over::Waistcoat, 0x7a_2f_35).hat(Hat::Flat, 0x5a_4a_3c).gear("accordion")),
    (
        "accountant",
        W.top(0xf2_f4_f7)
            .neck(Neck::Tie, 0x2f_5d_8a)
            .over(Over::Jacket, 0x4c_56_6b)
            .low(0x4c_56_6b)
            .mark(mark::GLASSES)
            .gear("abacus"),
    ),
    ("acrobat", W.top(0xd8_34_4a).bare().low(0xd8_34_4a).shoes(0xf7_f3_ea).mark(mark::SPOTS)),
    (
        "actor_in_costume",
        W.top(0x6a_3d_8f)
            .neck(Neck::Ruff, 0)
            .over(Over::Nothing, 0)
            .legs(Legs::Shorts, 0x6a_3d_8f)
            .hat(Hat::Beret, 0x8f_2f_4a)
            .mark(mark::CAPE)
            .gear("performing-arts"),
    ),
    (
        "antique_dealer",
        W.top(0xf3_ea_d7)
            .over(Over::Waistcoat, 0x6d_4a_2f)
            .neck(Neck::Bow, 0x7a_2f_35)
            .mark(mark::GLASSES)
            .old()
            .gear("amphora"),
    ),
    (
        "archaeologist",
        W.top(0xd9_c5_9a)
            .low(0x8a_74_4f)
            .hat(Hat::Cowboy, 0x8a_6a_42)
            .mark(mark::BELT | mark::NECKERCHIEF)
            .gear("amphora"),
    ),
    ("archer", W.top(0x4f_8a_4a).low(0x6a_4f_38).hat(Hat::Beret, 0x3c_6b_3a).mark(mark::QUIVER | mark::BELT)),
    ("architect", W.top(0x2f_34_40).low(0x4b_4f_5c).mark(mark::GLASSES).neck(Neck::Collar, 0).gear("triangular-ruler")),
    (
        "artist",
        W.top(0xf3_ef_e4)
            .over(Over::Apron, 0x5f_7f_b0)
            .hat(Hat::Beret, 0xb8_32_3f)
            .mark(mark::PAINT)
            .gear("artist-palette"),
    ),
    (
        "astronaut",
        W.top(0xf1_f3_f6)
            .low(0xf1_f3_f6)
            .boots(0xd5_db_e2)
            .hat(Hat::Glass, 0xff_ff_ff)
            .mark(mark::BADGE | mark::BELT)
            .wide(1.15),
    ),
    (
        "astronomer",
        W.top(0x24_33_5f)
            .low(0x24_33_5f)
            .over(Over::Coat, 0x2c_3d_73)
            .mark(mark::GLASSES | mark::SCARF)
            .gear("telescope"),
    ),
    (
        "auctioneer",
        W.top(0xf3_f3_f0).neck(Neck::Tie, 0xb0_2f_3c).over(Over::Jacket, 0x38_33_4a).low(0x38_33_4a).gear("hammer"),
    ),
    (
        "badminton_player",
        W.top(0xf6_f6_f2)
            .short()
            .legs(Legs::Shorts, 0x2f_7f_b8)
            .hat(Hat::Band, 0x2f_7f_b8)
            .shoes(0xf3_f3_f3)
            .gear("badminton"),
    ),
    (
        "bagpiper",
        W.top(0x2b_2f_38)
            .over(Over::Jacket, 0x2b_2f_38)
            .legs(Legs::Skirt, 0xb0_30_3a)
            .hat(Hat::Beret, 0x24_30_4f)
            .mark(mark::SASH),
    ),
    (
        "baker",
        W.top(0xff_ff_ff)
            .over(Over::Apron, 0xf4_f1_ea)
            .hat(Hat::Toque, 0xff_ff_ff)
            .low(0x6b_74_80)
            .mark(mark::FLOUR)
            .gear("baguette-bread"),
    ),
    ("bald_man", W.man().hair(Hair::Bald)),
    (
        "ball_girl",
        W.woman()
            .top(0x2f_7f_b8)
            .short()
            .legs(Legs::Skirt, 0xf6_f6_f2)
            .hat(Hat::Cap, 0xf6_f6_f2)
            .shoes(0xf3_f3_f3)
            .gear("tennis"),
    ),
    ("ballet_dancer", W.top(0xf3_b5_c6).bare().legs(Legs::Tutu, 0xf7_cd_d8).hair(Hair::Bun).shoes(0xf2_a3_b8)),
    ("banjo_player", W.top(0xc9_56_3f).mark(mark::CHECKS | mark::BRACES).hat(Hat::Straw, 0xe3_c0_71).gear("banjo")),
    ("barber", W.top(0xee_f4_f6).over(Over::Apron, 0x3d_5a_6c).mark(mark::STRIPES).gear("barber-pole")),
    ("barista", W.top(0x3a_3a_3f).over(Over::Apron, 0x7a_4b_2b).hat(Hat::Cap, 0x7a_4b_2b).gear("hot-beverage")),
    ("barrister", W.top(0xf2_f2_f2).over(Over::Robe, 0x23_24_2c).hat(Hat::Wig, 0xe9_e5_dc).neck(Neck::Bow, 0xf8_f8_f8)),
    (
        "baseball_player",
        W.top(0xf4_f4_f0)
            .short()
            .low(0xf4_f4_f0)
            .hat(Hat::Cap, 0xb8_30_3c)
            .mark(mark::NUMBER | mark::BELT)
            .gear("baseball"),
    ),
    ("basket_weaver", W.top(0xcf_ae_6b).over(Over::Apron, 0x8d_6b_3b).gear("basket")),
    (
        "basketball_player",
        W.top(0xe8_79_2f).bare().legs(Legs::Shorts, 0xe8_79_2f).mark(mark::NUMBER).shoes(0xf5_f5_f5).gear("basketball"),
    ),
    (
        "beachcomber",
        W.top(0x3f_a7_a0)
            .short()
            .legs(Legs::Shorts, 0xd9_c5_9a)
            .hat(Hat::Straw, 0xe9_c9_7a)
            .shoes(0)
            .gear("spiral-shell"),
    ),
    ("bearded_man", W.man().beard(Beard::Full)),
    (
        "beekeeper",
        W.top(0xf3_ea_d1)
            .low(0xf3_ea_d1)
            .hat(Hat::Straw, 0xf0_e2_b4)
            .mark(mark::GLOVES)
            .boots(0xdc_d2_b4)
            .gear("honey-pot"),
    ),
    ("bellringer", W.top(0x7c_5a_3a).low(0x5a_4a_3c).mark(mark::BELT).gear("bell")),
    ("birdwatcher", W.top(0x6f_7f_4a).low(0x6a_5d_45).hat(Hat::Cap, 0x55_63_3a).mark(mark::CAMERA | mark::BACKPACK)),
    (
        "blacksmith",
        W.top(0x8a_3b_34)
            .short()
            .over(Over::Apron, 0x5a_3f_2b)
            .beard(Beard::Full)
            .wide(1.2)
            .mark(mark::SOOT)
            .gear("hammer"),
    ),
    ("bookbinder", W.top(0x6d_7f_93).over(Over::Apron, 0x6a_4a_2f).mark(mark::GLASSES).gear("books")),
    ("bookseller", W.top(0x8a_4f_5c).over(Over::Waistcoat, 0x4b_5a_45).mark(mark::GLASSES).gear("books")),
    (
        "bookshop_owner",
        W.top(0xe6_dc_c6).over(Over::Waistcoat, 0x5a_4a_6b).mark(mark::GLASSES | mark::SCARF).gear("books"),
    ),
    ("botanist", W.top(0x7f_a0_5a).low(0x6f_60_46).hat(Hat::Straw, 0xdf_c5_83).gear("potted-plant")),
    (
        "boxer",
        W.top(0xc9_33_3c)
            .bare()
            .legs(Legs::Shorts, 0xc9_33_3c)
            .boots(0xf3_f3_f3)
            .hat(Hat::Helmet, 0xc9_33_3c)
            .mark(mark::GLOVES)
            .gear("boxing-glove"),
    ),
    ("boy", W.man()),
    ("boy_in_dungarees", W.man().top(0xf0_c7_5a).short().over(Over::Overalls, 0x3f_6e_a8)),
    ("boy_in_goggles", W.man().hat(Hat::Goggles, 0x9f_d0_ea).top(0x8a_5a_3c)),
    ("boy_in_jersey", W.man().top(0xd0_43_3f).mark(mark::NUMBER).legs(Legs::Shorts, 0xf3_f3_f3)),
    ("boy_in_pyjamas", W.man().top(0x8f_b5_e0).low(0x8f_b5_e0).mark(mark::STRIPES).shoes(0xd9_a0_5a)),
    (
        "boy_scout",
        W.man()
            .top(0xb9_a4_6a)
            .short()
            .legs(Legs::Shorts, 0x5a_6a_3f)
            .hat(Hat::Cowboy, 0x7a_6a_45)
            .mark(mark::NECKERCHIEF | mark::BADGE),
    ),
    ("boy_with_cap", W.man().hat(Hat::Cap, 0xd8_49_3c)),
    ("boy_with_freckles", W.man().tone(0xc0_63_2c).mark(mark::FRECKLES)),
    ("brewer", W.top(0xe6_dc_c6).over(Over::Apron, 0x5d_6f_45).beard(Beard::Full).wide(1.2).gear("beer-mug")),
    ("bricklayer", W.top(0xd9_d2_c4).over(Over::HiVis, 0xf2_a0_3a).hat(Hat::Hard, 0xf2_c5_3a).gear("brick")),
    (
        "bride",
        W.woman()
            .top(0xfa_f7_f5)
            .legs(Legs::Gown, 0xfa_f7_f5)
            .hat(Hat::Veil, 0xff_ff_ff)
            .shoes(0xf5_f0_ee)
            .gear("bouquet"),
    ),
    (
        "bridegroom",
        W.man()
            .top(0xff_ff_ff)
            .over(Over::Jacket, 0x2b_2d_38)
            .low(0x2b_2d_38)
            .neck(Neck::Bow, 0x2b_2d_38)
            .mark(mark::BADGE)
            .shoes(0x1c_1c_22),
    ),
    (
        "bus_driver",
        W.top(0x9f_c3_e0)
            .neck(Neck::Tie, 0x24_40_7a)
            .over(Over::Waistcoat, 0x2f_4f_86)
            .low(0x2c_3a_58)
            .hat(Hat::Peaked, 0x2f_4f_86),
    ),
    (
        "businessman",
        W.man()
            .top(0xf5_f6_f8)
            .neck(Neck::Tie, 0xb6_3a_3f)
            .over(Over::Jacket, 0x38_44_5f)
            .low(0x38_44_5f)
            .gear("briefcase"),
    ),
    (
        "businesswoman",
        W.woman().top(0xf5_f0_ea).over(Over::Jacket, 0x5a_3f_63).legs(Legs::Skirt, 0x5a_3f_63).gear("briefcase"),
    ),
    (
        "busker",
        W.top(0x7a_5a_a6)
            .over(Over::Waistcoat, 0x4a_3f_38)
            .hat(Hat::Bowler, 0x4a_3f_38)
            .mark(mark::SCARF)
            .gear("guitar"),
    ),
    (
        "butcher",
        W.top(0xf5_f5_f2)
            .over(Over::Apron, 0xb5_32_3a)
            .hat(Hat::Straw, 0xf2_e6_c4)
            .mark(mark::STRIPES)
            .wide(1.15)
            .gear("cut-of-meat"),
    ),
    (
        "butler",
        W.man()
            .top(0xf6_f6_f4)
            .over(Over::Jacket, 0x26_26_2e)
            .low(0x3a_3a_44)
            .neck(Neck::Bow, 0xf2_f2_f2)
            .mark(mark::GLOVES)
            .gear("bellhop-bell"),
    ),
    ("calligrapher", W.top(0x2f_2f_38).neck(Neck::Wrap, 0xd8_4a_3c).gear("fountain-pen")),
    ("camel_driver", W.top(0xe7_d7_b2).over(Over::Robe, 0xd9_b8_77).hat(Hat::Turban, 0xc9_5a_3a)),
    (
        "camper",
        W.top(0x5f_8a_4f)
            .mark(mark::CHECKS | mark::BACKPACK)
            .legs(Legs::Shorts, 0x7a_6a_4f)
            .boots(0x6a_4a_2f)
            .gear("camping"),
    ),
    (
        "caretaker",
        W.top(0x6f_82_96)
            .over(Over::Overalls, 0x4d_60_74)
            .hat(Hat::Flat, 0x4d_60_74)
            .mark(mark::TOOLBELT)
            .gear("broom"),
    ),
    ("carpenter", W.top(0xc0_5a_3c).mark(mark::CHECKS | mark::TOOLBELT).low(0x4f_5d_74).gear("carpentry-saw")),
    ("cartographer", W.top(0xe9_dc_bc).over(Over::Waistcoat, 0x4f_6b_5a).mark(mark::GLASSES).gear("world-map")),
    ("cartoonist", W.top(0xf2_c1_4a).mark(mark::STRIPES | mark::GLASSES).gear("pencil")),
    ("cashier", W.top(0xd8_43_4a).over(Over::Apron, 0xf2_c1_4a).mark(mark::BADGE).gear("shopping-cart")),
    ("cellist", W.top(0x25_25_2d).low(0x25_25_2d).neck(Neck::Bow, 0xf2_f2_f2).gear("violin")),
    (
        "chauffeur",
        W.top(0xf4_f4_f4)
            .over(Over::Coat, 0x33_36_3f)
            .hat(Hat::Peaked, 0x33_36_3f)
            .mark(mark::BUTTONS | mark::GLOVES)
            .neck(Neck::Tie, 0x1f_1f_26),
    ),
    ("cheesemaker", W.top(0xf7_f5_ee).over(Over::Apron, 0xf2_ce_5c).hat(Hat::Hairnet, 0xff_ff_ff).gear("cheese-wedge")),
    ("cheesemonger", W.top(0xf0_e6_cf).over(Over::Apron, 0x2f_5d_4f).mark(mark::STRIPES).gear("cheese-wedge")),
    (
        "chef",
        W.top(0xff_ff_ff)
            .hat(Hat::Toque, 0xff_ff_ff)
            .mark(mark::BUTTONS | mark::NECKERCHIEF)
            .over(Over::Apron, 0xf3_f1_ec)
            .low(0x3a_3f_4c)
            .gear("cooking"),
    ),
    ("chemist", W.top(0x9f_c7_d8).over(Over::Coat, 0xf6_f8_f9).hat(Hat::Goggles, 0xa7_dc_f0).gear("test-tube")),
    (
        "chestnut_seller",
        W.top(0x6a_4a_38).over(Over::Apron, 0x8d_3f_34).hat(Hat::Flat, 0x4a_3f_3a).mark(mark::SCARF).gear("chestnut"),
    ),
    ("child_drummer", W.top(0xc8_32_3c).over(Over::Nothing, 0).mark(mark::BUTTONS | mark::EPAULETTES).gear("drum")),
    ("child_in_bobble_hat", W.hat(Hat::Bobble, 0x3f_8a_c0).over(Over::Coat, 0xd9_57_3f).mark(mark::SCARF)),
    ("child_in_dinosaur_suit", W.top(0x6f_b0_4c).low(0x6f_b0_4c).hat(Hat::Bear, 0x6f_b0_4c).shoes(0x6f_b0_4c)),
    ("child_in_mittens", W.mark(mark::GLOVES | mark::SCARF).hat(Hat::Beanie, 0xc9_4f_7c).over(Over::Coat, 0x5d_7f_d6)),
    ("child_in_paper_crown", W.hat(Hat::Paper, 0xf2_c5_3a)),
    ("child_in_raincoat", W.over(Over::Coat, 0xf4_cf_3a).hat(Hat::Hood, 0xf4_cf_3a).boots(0xd8_43_3a)),
    ("child_in_witch_hat", W.hat(Hat::Wizard, 0x4a_2f_6b).top(0x2c_24_38).mark(mark::CAPE)),
    ("child_with_bucket", W.top(0x3f_a7_c9).short().legs(Legs::Shorts, 0xe8_b0_4a).shoes(0).gear("bucket")),
    (
        "chimney_sweep",
        W.top(0x3a_38_36).low(0x2f_2e_2d).hat(Hat::Top, 0x2a_29_29).mark(mark::SOOT | mark::SCARF).gear("broom"),
    ),
    ("chocolatier", W.top(0xf7_f3_ee).over(Over::Apron, 0x5d_37_23).hat(Hat::Toque, 0xf9_f6_f1).gear("chocolate-bar")),
    ("choir_singer", W.over(Over::Robe, 0x8f_2f_4f).top(0xf8_f6_f2).neck(Neck::Ruff, 0).gear("musical-score")),
    ("choirboy", W.man().over(Over::Robe, 0xf6_f3_ee).top(0xb0_30_3a).neck(Neck::Ruff, 0)),
    ("clarinettist", W.top(0x2a_2b_34).low(0x2a_2b_34).neck(Neck::Bow, 0xf4_f4_f4).gear("musical-score")),
    (
        "cleaner",
        W.top(0x6f_b3_d0)
            .short()
            .over(Over::Apron, 0xf2_d0_5a)
            .mark(mark::GLOVES | mark::NECKERCHIEF)
            .hat(Hat::Band, 0xe8_6a_8a)
            .gear("bucket"),
    ),
    (
        "clockmaker",
        W.top(0xf0_e6_d2)
            .over(Over::Waistcoat, 0x4a_4f_63)
            .mark(mark::GLASSES | mark::CHAIN)
            .old()
            .gear("mantelpiece-clock"),
    ),
    (
        "clown",
        W.top(0xf2_c5_3a)
            .low(0xd8_43_4a)
            .mark(mark::CLOWN | mark::SPOTS)
            .hair(Hair::Afro)
            .tone(0xe8_62_2c)
            .hat(Hat::Bowler, 0x3f_7f_d0)
            .neck(Neck::Ruff, 0)
            .shoes(0xd8_43_4a)
            .wide(1.2),
    ),
    (
        "coastguard",
        W.top(0x24_40_6f)
            .low(0x24_40_6f)
            .over(Over::HiVis, 0xf2_66_2c)
            .hat(Hat::Cap, 0x24_40_6f)
            .mark(mark::WHISTLE)
            .gear("ring-buoy"),
    ),
    ("cobbler", W.top(0xa8_8a_64).over(Over::Apron, 0x5f_3f_28).mark(mark::GLASSES).gear("mans-shoe")),
    (
        "conductor",
        W.top(0xf6_f6_f6)
            .over(Over::Jacket, 0x1f_20_28)
            .low(0x1f_20_28)
            .neck(Neck::Bow, 0xf6_f6_f6)
            .hair(Hair::Tousled)
            .gear("musical-score"),
    ),
    (
        "construction_worker",
        W.top(0x4f_7f_b0)
            .over(Over::HiVis, 0xf2_8c_2c)
            .hat(Hat::Hard, 0xf4_cc_3a)
            .boots(0x8a_6a_42)
            .gear("construction"),
    ),
    ("cooper", W.top(0xcd_b4_8a).over(Over::Apron, 0x6d_4a_2f).beard(Beard::Full).gear("oil-drum")),
    (
        "cowboy",
        W.top(0xb5_56_3c)
            .mark(mark::CHECKS | mark::NECKERCHIEF | mark::BELT)
            .over(Over::Waistcoat, 0x6a_45_28)
            .hat(Hat::Cowboy, 0x8a_5a_32)
            .low(0x4a_5f_88)
            .boots(0x6a_3f_24),
    ),
    ("cricketer", W.top(0xf9_f8_f2).low(0xf9_f8_f2).hat(Hat::Cap, 0x24_50_8a).shoes(0xf3_f3_ee).gear("cricket-game")),
    (
        "crossing_guard",
        W.over(Over::Coat, 0xd8_e2_3a)
            .hat(Hat::Peaked, 0x2c_30_40)
            .mark(mark::WHISTLE | mark::GLOVES)
            .gear("stop-sign"),
    ),
    (
        "cub_scout",
        W.top(0x3f_6b_4a)
            .legs(Legs::Shorts, 0x4a_4a_3f)
            .hat(Hat::Cap, 0x2f_5a_3c)
            .mark(mark::NECKERCHIEF | mark::BADGE),
    ),
    ("curler", W.top(0xc8_33_3f).low(0x2a_2c_36).hat(Hat::Beanie, 0xc8_33_3f).mark(mark::GLOVES).gear("curling-stone")),
    ("curly_haired_girl", W.woman().hair(Hair::Curly)),
    ("curly_haired_man", W.man().hair(Hair::Curly)),
    ("curly_haired_woman", W.woman().hair(Hair::Curly)),
    (
        "cyclist",
        W.top(0xf2_d0_3a)
            .short()
            .legs(Legs::Shorts, 0x26_28_2f)
            .hat(Hat::Helmet, 0x3f_8a_c0)
            .mark(mark::STRIPES)
            .shoes(0xf3_f3_f3)
            .gear("bicycle"),
    ),
    (
        "dairy_farmer",
        W.top(0xf3_f1_ea)
            .over(Over::Overalls, 0x4f_7a_9c)
            .boots(0x3f_5f_3f)
            .hat(Hat::Cap, 0xf3_f1_ea)
            .gear("glass-of-milk"),
    ),
    ("date_picker", W.top(0xf1_e6_ca).low(0xb8_9a_63).hat(Hat::Turban, 0xf4_ef_e2).gear("basket")),
    (
        "deep_sea_diver",
        W.top(0xc9_a0_5a)
            .low(0xc9_a0_5a)
            .hat(Hat::Glass, 0xc2_8a_3a)
            .boots(0x6f_5a_3a)
            .mark(mark::BELT | mark::TANK)
            .wide(1.25),
    ),
    (
        "delivery_rider",
        W.top(0xf2_8c_2c).hat(Hat::Helmet, 0xf2_8c_2c).mark(mark::BACKPACK).low(0x33_38_4a).gear("package"),
    ),
    ("dentist", W.top(0xbf_e3_ea).short().low(0xbf_e3_ea).mark(mark::MASK).gear("tooth")),
    (
        "detective",
        W.top(0xe9_e2_d2)
            .over(Over::Coat, 0xb5_8d_5a)
            .hat(Hat::Bowler, 0x7a_5f_3f)
            .neck(Neck::Tie, 0x5a_3f_2f)
            .mark(mark::BELT)
            .gear("magnifying-glass-tilted-left"),
    ),
    (
        "docker",
        W.top(0x31_50_7a)
            .over(Over::HiVis, 0xf2_a0_3a)
            .hat(Hat::Beanie, 0x2f_3a_4c)
            .beard(Beard::Stubble)
            .gear("anchor"),
    ),
    ("doctor", W.top(0x8f_c3_d8).over(Over::Coat, 0xfa_fb_fb).mark(mark::STETHOSCOPE).neck(Neck::Collar, 0)),
    ("dog_walker", W.top(0x6f_ae_8f).mark(mark::SCARF).hat(Hat::Cap, 0xe0_a3_3a).gear("paw-prints")),
    ("drummer", W.top(0x2d_2d_36).short().hat(Hat::Band, 0xd8_43_4a).mark(mark::TATTOO).gear("drum")),
    (
        "electrician",
        W.top(0x3f_4f_6b).low(0x3f_4f_6b).hat(Hat::Hard, 0xf4_d2_3a).mark(mark::TOOLBELT).gear("electric-plug"),
    ),
    ("elf", W.woman().top(0x4f_9a_4c).low(0xc8_33_3f).hat(Hat::Ears, 0x4f_9a_4c).mark(mark::BELT).shoes(0xc8_33_3f)),
    (
        "engineer",
        W.top(0x9f_b7_cf)
            .neck(Neck::Collar, 0)
            .over(Over::HiVis, 0xf2_c5_3a)
            .hat(Hat::Hard, 0xf7_f7_f5)
            .mark(mark::GLASSES)
            .gear("gear"),
    ),
    ("engraver", W.top(0xcf_c3_a6).over(Over::Apron, 0x4a_42_38).mark(mark::GLASSES).gear("black-nib")),
    (
        "entomologist",
        W.top(0xd2_c0_8a)
            .legs(Legs::Shorts, 0x8a_7a_4f)
            .hat(Hat::Straw, 0xe3_d2_9a)
            .mark(mark::GLASSES)
            .gear("butterfly"),
    ),
    (
        "explorer",
        W.top(0xd6_c0_8c)
            .legs(Legs::Shorts, 0xb5_9c_66)
            .hat(Hat::Hard, 0xe6_d6_a8)
            .mark(mark::BACKPACK | mark::NECKERCHIEF)
            .boots(0x6a_4a_2f)
            .gear("compass"),
    ),
];

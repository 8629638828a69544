//! Upright motifs with one mirror line that the art pack draws: the right half is the mirror image of the left.

use super::super::pen::{ellipse, smooth};
use super::hues::Role::{Ground, Line, Main, Second, Third};
use super::plate::{Motif, Plate};
use super::shapes::{closed, even, even_smooth, heart, petal, placed, round_petal};

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("butterfly_with_its_wings_spread", |plate| emblem(plate, "butterfly")),
    ("crab_with_raised_claws", |plate| emblem(plate, "crab")),
    ("fir_tree_hung_with_stars", fir_tree),
    ("fleur_de_lis", |plate| emblem(plate, "fleur-de-lis")),
    ("heart_of_two_swans", heart_of_two_swans),
    ("ink_blot", ink_blot),
    ("jewelled_crown", crown),
    ("kimono_spread_flat", |plate| emblem(plate, "kimono")),
    ("laurel_wreath_open_at_the_top", laurel),
    ("lion_mask", |plate| emblem(plate, "lion")),
    ("lotus_flower", lotus),
    ("moth_with_its_wings_open", moth),
    ("owl_facing_forward", |plate| emblem(plate, "owl")),
    ("palmette", palmette),
    ("rocket", rocket),
    ("ships_anchor", |plate| emblem(plate, "anchor")),
    ("spreading_oak_tree", |plate| emblem(plate, "deciduous-tree")),
    ("stag_beetle", stag_beetle),
    ("tigers_face", |plate| emblem(plate, "tiger-face")),
    ("topiary_in_a_pot", topiary),
    ("tree_of_life", tree_of_life),
    ("two_handled_cup", |plate| emblem(plate, "trophy")),
];

/// An artwork on a quiet round field.
fn emblem(plate: &mut Plate, name: &'static str) {
    field(plate);
    plate.even_icon(name, 700.0);
}

fn field(plate: &mut Plate) {
    let (pale, line) = (plate.hue(Ground).mix(plate.hue(Third), 0.75), plate.hue(Second));
    plate.dot((0.0, 0.0), 478.0, pale);
    plate.ring((0.0, 0.0), 470.0, line, 8.0);
}

fn moth(plate: &mut Plate) {
    field(plate);
    let (wing, band, eye, body) =
        (plate.own(0xb08a5e, Main), plate.own(0xe6cfa4, Second), plate.own(0x4a2f3a, Line), plate.own(0x6a4a34, Main));
    plate.area(
        &closed(&[(-20.0, 40.0), (-170.0, 60.0), (-260.0, 170.0), (-210.0, 290.0), (-90.0, 270.0), (-20.0, 130.0)]),
        wing.lighter(-0.06),
    );
    plate.area(
        &closed(&[
            (-20.0, -90.0),
            (-160.0, -230.0),
            (-330.0, -290.0),
            (-410.0, -230.0),
            (-370.0, -60.0),
            (-250.0, 70.0),
            (-100.0, 90.0),
            (-20.0, 50.0),
        ]),
        wing,
    );
    plate.line(&smooth(&[(-300.0, -270.0), (-270.0, -130.0), (-160.0, 50.0)]), band, 20.0);
    plate.line(&smooth(&[(-180.0, 80.0), (-190.0, 180.0), (-120.0, 262.0)]), band, 16.0);
    for (x, y, r) in [(-215.0, -110.0, 46.0), (-150.0, 165.0, 36.0)] {
        plate.disc((x, y), r, band);
        plate.dot((x, y), r * 0.55, eye);
    }
    plate.line(&smooth(&[(-12.0, -130.0), (-60.0, -220.0), (-130.0, -270.0)]), body, 8.0);
    for at in 0..7 {
        let t = at as f32 / 7.0;
        let (x, y) = (-24.0 - 100.0 * t, -155.0 - 110.0 * t);
        plate.line(&[(x, y), (x - 8.0, y - 30.0)], body, 5.0);
    }
    plate.area(
        &even_smooth(&[(0.0, -150.0), (-34.0, -130.0), (-46.0, -60.0), (-40.0, 40.0), (-26.0, 160.0), (0.0, 230.0)]),
        body,
    );
    for y in [60.0, 100.0, 140.0] {
        plate.slab(-30.0, y, 60.0, 12.0, band);
    }
}

fn stag_beetle(plate: &mut Plate) {
    field(plate);
    let (shell, shine, dark) = (plate.own(0x5a2f24, Main), plate.own(0x8a4f38, Second), plate.own(0x2c1a18, Line));
    for points in [
        [(-90.0, 0.0), (-210.0, -50.0), (-250.0, -130.0)],
        [(-120.0, 90.0), (-240.0, 90.0), (-310.0, 160.0)],
        [(-110.0, 200.0), (-210.0, 260.0), (-240.0, 360.0)],
    ] {
        plate.line(&smooth(&points), dark, 20.0);
    }
    let mut jaw = smooth(&[(-40.0, -210.0), (-150.0, -270.0), (-160.0, -380.0), (-60.0, -440.0)]);
    jaw.extend(smooth(&[
        (-60.0, -440.0),
        (-112.0, -370.0),
        (-100.0, -330.0),
        (-60.0, -330.0),
        (-98.0, -290.0),
        (-30.0, -240.0),
    ]));
    plate.area(&jaw, shell);
    plate.area(
        &even_smooth(&[(0.0, 380.0), (-90.0, 340.0), (-150.0, 200.0), (-140.0, 40.0), (-110.0, -30.0), (0.0, -40.0)]),
        shell,
    );
    plate.fill(&closed(&[(-40.0, 0.0), (-100.0, 20.0), (-110.0, 160.0), (-70.0, 290.0), (-52.0, 180.0)]), shine);
    plate.line(&[(0.0, -30.0), (0.0, 376.0)], dark, 7.0);
    plate.area(&even_smooth(&[(0.0, -30.0), (-120.0, -30.0), (-138.0, -90.0), (-100.0, -140.0), (0.0, -144.0)]), shell);
    plate
        .area(&even_smooth(&[(0.0, -140.0), (-86.0, -146.0), (-104.0, -190.0), (-70.0, -236.0), (0.0, -230.0)]), shell);
    plate.dot((-84.0, -190.0), 14.0, shine);
}

fn fir_tree(plate: &mut Plate) {
    let (fir, dark, gold, trunk) =
        (plate.own(0x2f6f46, Main), plate.own(0x245a38, Main), plate.own(0xf3c03c, Second), plate.own(0x7a5032, Line));
    plate.block(-34.0, 350.0, 68.0, 110.0, trunk);
    for (at, (top, foot, half)) in
        [(120.0, 370.0, 330.0), (-40.0, 200.0, 265.0), (-190.0, 40.0, 200.0), (-330.0, -110.0, 135.0)]
            .into_iter()
            .enumerate()
    {
        let mut side = vec![(0.0, top - 60.0), (-half, foot - 18.0)];
        side.extend(smooth(&[(-half * 0.8, foot), (-half * 0.4, foot + 18.0), (0.0, foot + 22.0)]));
        plate.area(&even(&side), if at % 2 == 0 { fir } else { dark });
    }
    let star = super::shapes::star(5, 30.0, 13.0);
    for (x, y) in [
        (-210.0, 320.0),
        (-80.0, 350.0),
        (-150.0, 160.0),
        (0.0, 250.0),
        (0.0, 90.0),
        (-100.0, 10.0),
        (0.0, -70.0),
        (-56.0, -140.0),
        (0.0, -220.0),
    ] {
        plate.fill(&placed(&star, (x, y), 0.0, 1.0), gold);
        plate.fill(&placed(&star, (-x, y), 0.0, 1.0), gold);
    }
    plate.area(&placed(&super::shapes::star(5, 66.0, 28.0), (0.0, -405.0), 0.0, 1.0), gold);
}

fn topiary(plate: &mut Plate) {
    let (leaf, light, pot, trunk) = (
        plate.own(0x3f7f42, Main),
        plate.own(0x6aa85a, Second),
        plate.own(0xb5603a, Second),
        plate.own(0x6b4a30, Line),
    );
    plate.slab(-14.0, -80.0, 28.0, 380.0, trunk);
    for (y, radius) in [(-290.0, 130.0), (-30.0, 185.0)] {
        plate.disc((0.0, y), radius, leaf);
        for ring in 1..4 {
            for at in 0..ring * 4 {
                let (x, dy) = super::shapes::polar(at as f32 * 90.0 / ring as f32 + 14.0, radius * ring as f32 * 0.25);
                plate.dot((x, y + dy), 9.0, light);
            }
        }
    }
    plate.area(&even(&[(-150.0, 250.0), (-104.0, 450.0)]), pot);
    plate.block(-172.0, 220.0, 344.0, 50.0, pot);
}

fn ink_blot(plate: &mut Plate) {
    let ink = plate.own(0x1f2a4a, Main);
    let seed = plate.seed.child("blot");
    for at in 0..16 {
        let mut rng = seed.at(at).rng();
        let (y, long) = (-330.0 + at as f32 * 44.0, rng.between(60.0, 330.0));
        let wide = rng.between(40.0, 70.0);
        plate.fill(
            &closed(&[
                (0.0, y - wide),
                (-long * 0.6, y - wide * rng.between(0.3, 0.9)),
                (-long, y - rng.between(0.0, 40.0)),
                (-long * 0.94, y + 20.0),
                (-long * 0.5, y + wide * 0.6),
                (0.0, y + wide),
            ]),
            ink,
        );
        if rng.chance(0.6) {
            plate.dot((-long - rng.between(20.0, 70.0), y + rng.between(-30.0, 30.0)), rng.between(7.0, 24.0), ink);
        }
    }
}

fn crown(plate: &mut Plate) {
    field(plate);
    let (gold, dark, red, blue, pearl) = (
        plate.own(0xe8b83f, Main),
        plate.own(0xb8852a, Main),
        plate.own(0xc42f45, Second),
        plate.own(0x2f6fb8, Second),
        plate.own(0xf8f2e6, Third),
    );
    plate.area(
        &even(&[(0.0, -270.0), (-110.0, -30.0), (-190.0, -190.0), (-250.0, -20.0), (-370.0, -170.0), (-310.0, 240.0)]),
        gold,
    );
    plate.block(-310.0, 180.0, 620.0, 100.0, dark);
    for (x, y, r) in [(0.0, -288.0, 34.0), (-190.0, -208.0, 28.0), (-370.0, -188.0, 28.0)] {
        plate.disc((x, y), r, pearl);
    }
    plate.area(&placed(&super::shapes::rhombus(44.0, 60.0), (0.0, 60.0), 0.0, 1.0), red);
    plate.oval((-170.0, 80.0), 34.0, 44.0, blue);
    for x in [0.0, -100.0, -200.0, -280.0_f32] {
        plate.disc((x, 230.0), 24.0, if x as i32 % 200 == 0 { red } else { pearl });
    }
}

fn lotus(plate: &mut Plate) {
    field(plate);
    let (pink, pale, gold, water) = (
        plate.own(0xe27aa4, Main),
        plate.own(0xf6bdd2, Second),
        plate.own(0xf0c04a, Third),
        plate.own(0x4f9a7c, Second),
    );
    plate.oval((0.0, 250.0), 360.0, 70.0, water);
    for (turn, long, hue) in [(-84.0, 370.0, pink), (-62.0, 410.0, pale), (-38.0, 440.0, pink), (-18.0, 450.0, pale)] {
        plate.area(&placed(&petal(0.0, long, 82.0, 0.55), (0.0, 240.0), turn, 1.0), hue);
        plate.area(&placed(&petal(0.0, long, 82.0, 0.55), (0.0, 240.0), -turn, 1.0), hue);
    }
    plate.area(&placed(&petal(0.0, 450.0, 90.0, 0.55), (0.0, 240.0), 0.0, 1.0), pink);
    for turn in [-60.0, -30.0, 0.0, 30.0, 60.0] {
        plate.area(
            &placed(&petal(0.0, 190.0, 52.0, 0.55), (0.0, 245.0), turn, 1.0),
            if turn == 0.0 { gold } else { pale },
        );
    }
}

fn palmette(plate: &mut Plate) {
    field(plate);
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    for (at, turn) in [-78.0, -56.0, -36.0, -17.0].into_iter().enumerate() {
        let long = 330.0 + at as f32 * 60.0;
        for side in [turn, -turn] {
            plate.area(&placed(&round_petal(60.0, long, 54.0), (0.0, 210.0), side, 1.0), main);
            plate.fill(&placed(&round_petal(120.0, long - 50.0, 20.0), (0.0, 210.0), side, 1.0), second);
        }
    }
    plate.area(&placed(&round_petal(60.0, 560.0, 58.0), (0.0, 210.0), 0.0, 1.0), main);
    plate.fill(&placed(&round_petal(120.0, 500.0, 22.0), (0.0, 210.0), 0.0, 1.0), second);
    let mut curl = smooth(&[(0.0, 300.0), (-110.0, 290.0), (-200.0, 320.0)]);
    curl.extend(placed(&super::shapes::spiral((180.0, 56.0), (-340.0, 10.0)), (-214.0, 266.0), 0.0, 1.0));
    plate.line(&curl, main, 22.0);
    plate.disc((0.0, 220.0), 70.0, third);
    plate.disc((0.0, 220.0), 32.0, main);
}

fn laurel(plate: &mut Plate) {
    let (leaf, dark, ribbon) = (plate.own(0x5f8f3f, Main), plate.own(0x3f6a2c, Main), plate.own(0xc23a35, Second));
    for at in 0..11 {
        let angle = 192.0 + at as f32 * 13.4;
        let place = super::shapes::polar(angle, 330.0);
        plate.area(&placed(&petal(0.0, 128.0, 32.0, 0.5), place, angle + 42.0, 1.0), leaf);
        plate.area(&placed(&petal(0.0, 120.0, 30.0, 0.5), place, angle + 128.0, 1.0), dark);
    }
    plate.line(&super::super::pen::arc((0.0, 0.0), 330.0, 330.0, 98.0, 262.0 - 20.0), dark, 10.0);
    plate.area(&closed(&[(0.0, 330.0), (-60.0, 360.0), (-150.0, 450.0), (-100.0, 460.0), (-20.0, 380.0)]), ribbon);
    plate.area(&closed(&[(0.0, 330.0), (-70.0, 270.0), (-130.0, 290.0), (-120.0, 350.0), (-60.0, 360.0)]), ribbon);
    plate.disc((0.0, 334.0), 32.0, ribbon);
}

fn rocket(plate: &mut Plate) {
    let (body, red, glass, flame, hot) = (
        plate.own(0xf1f3f6, Third),
        plate.own(0xd5363c, Main),
        plate.own(0x6fb8e0, Second),
        plate.own(0xf59a2c, Second),
        plate.own(0xffe07a, Third),
    );
    plate.area(&even_smooth(&[(0.0, 470.0), (-50.0, 400.0), (-90.0, 300.0), (0.0, 250.0)]), flame);
    plate.area(&even_smooth(&[(0.0, 400.0), (-30.0, 350.0), (-44.0, 290.0), (0.0, 250.0)]), hot);
    plate.area(&closed(&[(-110.0, 60.0), (-200.0, 170.0), (-220.0, 300.0), (-190.0, 320.0), (-110.0, 230.0)]), red);
    plate.area(
        &even_smooth(&[
            (0.0, -460.0),
            (-60.0, -390.0),
            (-128.0, -220.0),
            (-142.0, 0.0),
            (-120.0, 180.0),
            (-86.0, 280.0),
            (0.0, 280.0),
        ]),
        body,
    );
    plate.area(&even_smooth(&[(0.0, -460.0), (-56.0, -396.0), (-108.0, -280.0), (0.0, -270.0)]), red);
    plate.disc((0.0, -120.0), 78.0, red);
    plate.disc((0.0, -120.0), 56.0, glass);
    plate.disc((0.0, 70.0), 40.0, glass);
    plate.area(&even(&[(-80.0, 240.0), (-92.0, 290.0)]), red);
    plate.area(&even_smooth(&[(0.0, 120.0), (-17.0, 170.0), (-20.0, 260.0), (0.0, 330.0)]), red);
}

fn tree_of_life(plate: &mut Plate) {
    field(plate);
    let (trunk, leaf, fruit) = (plate.own(0x7a4f30, Main), plate.own(0x4f8f4a, Second), plate.own(0xd5483a, Main));
    plate.area(
        &even_smooth(&[(-18.0, -120.0), (-34.0, 60.0), (-70.0, 210.0), (-190.0, 300.0), (-60.0, 280.0), (0.0, 300.0)]),
        trunk,
    );
    for (y, x, up) in [(130.0, -330.0, 0.0), (40.0, -300.0, -150.0), (-50.0, -190.0, -280.0), (-110.0, -70.0, -370.0)] {
        let branch = smooth(&[(-8.0, y), (x * 0.5, y - 70.0), (x, up - 10.0)]);
        plate.line(&branch, trunk, 20.0);
        for at in (6..branch.len()).step_by(4) {
            let (bx, by) = branch[at];
            for turn in [-60.0, 30.0] {
                plate.area(&placed(&petal(0.0, 66.0, 19.0, 0.5), (bx, by), turn, 1.0), leaf);
            }
        }
        plate.disc((x, up), 25.0, fruit);
    }
    plate.line(&[(0.0, -100.0), (0.0, -340.0)], trunk, 20.0);
    for y in [-330.0, -260.0, -190.0] {
        for turn in [-50.0, 50.0] {
            plate.area(&placed(&petal(0.0, 70.0, 19.0, 0.5), (0.0, y), turn, 1.0), leaf);
        }
    }
    plate.disc((0.0, -390.0), 27.0, fruit);
}

fn heart_of_two_swans(plate: &mut Plate) {
    let (white, bill, dark, water) = (
        plate.own(0xfdfdfb, Main),
        plate.own(0xe8862b, Second),
        plate.own(0x22252e, Line),
        plate.own(0x9fd0e4, Second),
    );
    let (half, high) = plate.halves();
    plate.slab(-half, 270.0, half * 2.0, high, water);
    plate.area(
        &closed(&[
            (-90.0, 300.0),
            (-130.0, 190.0),
            (-260.0, 150.0),
            (-360.0, 90.0),
            (-450.0, 80.0),
            (-440.0, 200.0),
            (-380.0, 310.0),
            (-230.0, 350.0),
        ]),
        white,
    );
    // The neck rises, bows outwards and comes down to the bill on the middle line: half a heart.
    let neck = smooth(&[
        (-120.0, 270.0),
        (-60.0, 170.0),
        (-170.0, 40.0),
        (-250.0, -110.0),
        (-225.0, -240.0),
        (-130.0, -290.0),
        (-50.0, -225.0),
    ]);
    plate.area(&super::shapes::band(&neck, [60.0, 34.0, 36.0]), white);
    plate.fill(&ellipse((-120.0, 262.0), 66.0, 50.0), white);
    plate.area(&closed(&[(-62.0, -246.0), (-10.0, -190.0), (0.0, -140.0), (-26.0, -160.0), (-74.0, -196.0)]), bill);
    plate.dot((-84.0, -244.0), 9.0, dark);
    plate.area(
        &closed(&[(-190.0, 200.0), (-320.0, 140.0), (-440.0, 60.0), (-420.0, 190.0), (-330.0, 280.0), (-220.0, 290.0)]),
        white.lighter(-0.05),
    );
    let red = plate.own(0xd8334a, Main);
    plate.area(&placed(&heart(), (0.0, -20.0), 0.0, 1.2), red);
}

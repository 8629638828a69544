//! Volcanoes cut open, and what they leave under the ground and on it.

use super::parts::{Mark, bed, below, blend, magma, puffs, ribbon, solid, strew, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

pub(super) fn lava_dome(pen: &mut Pen) {
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.35);
    bed(
        pen,
        &below(
            &[
                (50.0, 640.0),
                (150.0, 480.0),
                (230.0, 360.0),
                (280.0, 480.0),
                (330.0, 590.0),
                (670.0, 590.0),
                (720.0, 480.0),
                (770.0, 360.0),
                (850.0, 480.0),
                (950.0, 640.0),
            ],
            930.0,
        ),
        rock,
        Mark::Bricks,
    );
    let rubble = blend(pen, Tone::Rock, Tone::Sand, 0.5);
    bed(pen, &[(330.0, 590.0), (400.0, 470.0), (600.0, 470.0), (670.0, 590.0)], rubble, Mark::Pebbles);
    let dome = smooth(&[
        (380.0, 590.0),
        (392.0, 430.0),
        (440.0, 320.0),
        (500.0, 290.0),
        (560.0, 320.0),
        (608.0, 430.0),
        (620.0, 590.0),
    ]);
    let stiff = blend(pen, Tone::Rock, Tone::Ink, 0.4);
    bed(pen, &dome, stiff, Mark::Plain);
    for share in [0.75, 0.5] {
        let inner: Vec<At> =
            dome.iter().map(|at| (500.0 + (at.0 - 500.0) * share, 590.0 + (at.1 - 590.0) * share)).collect();
        pen.trace(&inner, Tone::Fire, 6.0);
    }
    magma(pen, &ribbon(&[(500.0, 926.0), (500.0, 700.0), (500.0, 470.0)], 70.0, 50.0));
    let steam = blend(pen, Tone::Paper, Tone::Rock, 0.2);
    puffs(pen, &[(510.0, 250.0, 24.0), (535.0, 210.0, 32.0), (500.0, 170.0, 28.0)], steam);
    pen.label("dome of stiff lava", (430.0, 380.0), (230.0, 190.0));
    pen.label("old crater wall", (750.0, 410.0), (800.0, 250.0));
    pen.label("rubble slope", (640.0, 556.0), (820.0, 720.0));
    pen.label("vent", (482.0, 780.0), (300.0, 800.0));
}

pub(super) fn maar(pen: &mut Pen) {
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.35);
    bed(pen, &below(&[(50.0, 430.0), (950.0, 430.0)], 930.0), rock, Mark::Bricks);
    let tuff = blend(pen, Tone::Sand, Tone::Rock, 0.3);
    for sign in [-1.0, 1.0_f32] {
        let at = |x: f32, y: f32| (500.0 + sign * x, y);
        bed(pen, &[at(225.0, 432.0), at(250.0, 340.0), at(300.0, 330.0), at(430.0, 432.0)], tuff, Mark::Dots);
        pen.trace(&[at(262.0, 400.0), at(360.0, 410.0)], Tone::Ink, 3.0);
    }
    let pipe = [(270.0, 430.0), (730.0, 430.0), (600.0, 640.0), (540.0, 860.0), (460.0, 860.0), (400.0, 640.0)];
    let broken = blend(pen, Tone::Earth, Tone::Sand, 0.4);
    bed(pen, &pipe, broken, Mark::Pebbles);
    water(
        pen,
        &smooth(&[(236.0, 400.0), (764.0, 400.0), (700.0, 470.0), (500.0, 510.0), (300.0, 470.0), (236.0, 400.0)]),
    );
    magma(pen, &[(420.0, 930.0), (470.0, 800.0), (500.0, 770.0), (530.0, 800.0), (580.0, 930.0)]);
    for x in [110.0, 890.0] {
        tree(pen, (x, 430.0), 130.0);
    }
    pen.label("maar lake", (500.0, 420.0), (500.0, 250.0));
    pen.label("tuff ring", (780.0, 370.0), (830.0, 220.0));
    pen.label("broken rock pipe", (560.0, 640.0), (800.0, 640.0));
    pen.label("magma", (540.0, 860.0), (770.0, 850.0));
}

pub(super) fn underground_bodies_of_igneous_rock(pen: &mut Pen) {
    let beds = [
        (240.0, Tone::Sand, Tone::Gold, 0.2, Mark::Dots),
        (350.0, Tone::Rock, Tone::Teal, 0.3, Mark::Dashes),
        (460.0, Tone::Bone, Tone::Sand, 0.4, Mark::Bricks),
        (580.0, Tone::Sand, Tone::Earth, 0.35, Mark::Dots),
    ];
    let bump = |x: f32, depth: f32| if depth < 400.0 { 70.0 * (-((x - 240.0) / 105.0_f32).powi(2)).exp() } else { 0.0 };
    for (depth, tone, other, share, mark) in beds {
        let rgb = blend(pen, tone, other, share);
        let line = crate::figures::pen::plot(50.0, 950.0, |x| (x, depth - bump(x, depth)));
        bed(pen, &below(&line, 930.0), rgb, mark);
    }
    let stone = blend(pen, Tone::Red, Tone::Rock, 0.35);
    bed(
        pen,
        &smooth(&[
            (50.0, 930.0),
            (130.0, 830.0),
            (290.0, 740.0),
            (480.0, 720.0),
            (640.0, 760.0),
            (760.0, 850.0),
            (800.0, 930.0),
        ]),
        stone,
        Mark::Crosses,
    );
    solid(pen, &ribbon(&[(240.0, 760.0), (240.0, 440.0)], 26.0, 26.0), stone);
    bed(
        pen,
        &smooth(&[(120.0, 460.0), (160.0, 410.0), (240.0, 372.0), (320.0, 410.0), (360.0, 460.0)]),
        stone,
        Mark::Crosses,
    );
    solid(pen, &ribbon(&[(450.0, 730.0), (500.0, 520.0), (560.0, 250.0)], 28.0, 22.0), stone);
    solid(pen, &[(500.0, 568.0), (880.0, 560.0), (880.0, 592.0), (500.0, 594.0)], stone);
    bed(
        pen,
        &[
            (740.0, 836.0),
            (762.0, 400.0),
            (768.0, 120.0),
            (800.0, 90.0),
            (832.0, 120.0),
            (842.0, 400.0),
            (850.0, 926.0),
            (790.0, 926.0),
        ],
        stone,
        Mark::Upright,
    );
    for x in [90.0, 440.0, 660.0] {
        tree(pen, (x, 240.0), 80.0);
    }
    pen.label("laccolith", (240.0, 424.0), (200.0, 90.0));
    pen.label("dyke", (546.0, 310.0), (560.0, 110.0));
    pen.label("volcanic neck", (780.0, 180.0), (600.0, 50.0));
    pen.label("sill", (660.0, 578.0), (640.0, 660.0));
    pen.label_at("batholith", (450.0, 840.0));
}

pub(super) fn island_chain_over_a_hot_spot(pen: &mut Pen) {
    let mantle = blend(pen, Tone::Orange, Tone::Earth, 0.35);
    bed(pen, &below(&[(50.0, 640.0), (950.0, 640.0)], 930.0), mantle, Mark::Waves);
    let plume = [
        (700.0, 930.0),
        (740.0, 800.0),
        (700.0, 690.0),
        (690.0, 640.0),
        (850.0, 640.0),
        (840.0, 690.0),
        (800.0, 800.0),
        (840.0, 930.0),
    ];
    magma(pen, &smooth(&plume));
    water(pen, &below(&[(50.0, 300.0), (950.0, 300.0)], 520.0));
    let plate = blend(pen, Tone::Rock, Tone::Ink, 0.35);
    // From right to left the hills grow older, lower and are drowned.
    let hills = [(770.0, 150.0, 190.0), (560.0, 235.0, 150.0), (370.0, 345.0, 120.0), (190.0, 400.0, 100.0)];
    for (at, (x, top, half)) in hills.into_iter().enumerate() {
        let flat = if at == 0 { 20.0 } else { 44.0 };
        let hill = [(x - half, 525.0), (x - flat, top), (x + flat, top), (x + half, 525.0)];
        bed(pen, &hill, plate, Mark::Dots);
        if at == 1 {
            pen.area(
                &[(x - flat - 14.0, top + 28.0), (x - flat, top), (x + flat, top), (x + flat + 14.0, top + 28.0)],
                Tone::Leaf,
            );
        }
    }
    let crust = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    bed(pen, &[(50.0, 520.0), (950.0, 520.0), (950.0, 640.0), (50.0, 640.0)], crust, Mark::Crosses);
    magma(pen, &ribbon(&[(770.0, 650.0), (770.0, 150.0)], 34.0, 18.0));
    let smoke = blend(pen, Tone::Rock, Tone::Paper, 0.3);
    puffs(pen, &[(770.0, 116.0, 26.0), (740.0, 84.0, 34.0), (790.0, 70.0, 32.0)], smoke);
    pen.arrow((620.0, 580.0), (420.0, 580.0), Tone::Red, 14.0);
    pen.label("active volcano", (790.0, 220.0), (905.0, 165.0));
    pen.label("extinct volcano", (540.0, 250.0), (480.0, 150.0));
    pen.label("seamount", (350.0, 370.0), (270.0, 240.0));
    pen.label_at("moving plate", (230.0, 582.0));
    pen.label("hot spot", (760.0, 780.0), (520.0, 800.0));
}

pub(super) fn volcanic_products(pen: &mut Pen) {
    pen.block([50.0, 640.0, 900.0, 50.0], Tone::Wood);
    let names = ["ash", "lapilli", "volcanic bomb", "pumice", "lava"];
    let grey = blend(pen, Tone::Rock, Tone::Paper, 0.2);
    bed(pen, &[(60.0, 640.0), (150.0, 520.0), (240.0, 640.0)], grey, Mark::Dots);
    let dark = blend(pen, Tone::Rock, Tone::Ink, 0.45);
    for (at, (x, y)) in [(275.0, 618.0), (325.0, 616.0), (374.0, 618.0), (298.0, 574.0), (350.0, 572.0), (324.0, 532.0)]
        .into_iter()
        .enumerate()
    {
        let stone = super::parts::lump((x, y), 24.0, 21.0, pen, at);
        solid(pen, &stone, dark);
    }
    let bomb = smooth(&[
        (410.0, 590.0),
        (440.0, 560.0),
        (480.0, 530.0),
        (530.0, 530.0),
        (570.0, 560.0),
        (600.0, 590.0),
        (560.0, 625.0),
        (505.0, 640.0),
        (450.0, 622.0),
        (410.0, 590.0),
    ]);
    solid(pen, &bomb, dark);
    pen.trace(&smooth(&[(440.0, 588.0), (500.0, 572.0), (570.0, 588.0)]), Tone::Grey, 4.0);
    pen.trace(&smooth(&[(450.0, 610.0), (505.0, 604.0), (556.0, 610.0)]), Tone::Grey, 4.0);
    let froth = blend(pen, Tone::Bone, Tone::Rock, 0.15);
    let pumice = super::parts::lump((700.0, 572.0), 78.0, 66.0, pen, 9);
    solid(pen, &pumice, froth);
    strew(pen, &pumice, froth, Mark::Pebbles);
    for (x, y) in [(670.0, 545.0), (720.0, 570.0), (690.0, 605.0), (740.0, 545.0)] {
        pen.fill(&ellipse((x, y), 10.0, 8.0), dark);
    }
    magma(
        pen,
        &smooth(&[(800.0, 640.0), (806.0, 580.0), (850.0, 540.0), (900.0, 560.0), (946.0, 600.0), (950.0, 640.0)]),
    );
    for y in [570.0, 595.0, 620.0] {
        pen.trace(&smooth(&[(820.0, y + 8.0), (860.0, y - 8.0), (920.0, y + 10.0)]), Tone::Ink, 4.0);
    }
    // The mountain that threw them out stands behind.
    let cone = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    solid(pen, &[(280.0, 440.0), (460.0, 220.0), (500.0, 240.0), (540.0, 220.0), (720.0, 440.0)], cone);
    magma(
        pen,
        &smooth(&[
            (470.0, 228.0),
            (500.0, 246.0),
            (530.0, 228.0),
            (556.0, 300.0),
            (520.0, 360.0),
            (500.0, 290.0),
            (470.0, 228.0),
        ]),
    );
    puffs(pen, &[(500.0, 180.0, 40.0), (450.0, 130.0, 48.0), (540.0, 120.0, 54.0)], grey);
    for (name, (x, y)) in
        names.into_iter().zip([(150.0, 740.0), (325.0, 800.0), (505.0, 740.0), (700.0, 800.0), (875.0, 740.0)])
    {
        pen.label(name, (x, 660.0), (x, y));
    }
}

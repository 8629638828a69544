//! The shells of the Earth and of its air, and beds drawn as columns.

use super::parts::{Mark, bed, blend, heap, sector, solid, strew};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, smooth};

/// The globe with a wedge cut out; the shells in their true shares, but for the crust, which could not be seen.
pub(super) fn earths_interior(pen: &mut Pen) {
    let centre = (440.0, 510.0);
    pen.disc(centre, 400.0, Tone::Water);
    let lands: [&[At]; 3] = [
        &[
            (120.0, 380.0),
            (200.0, 270.0),
            (330.0, 250.0),
            (360.0, 330.0),
            (290.0, 400.0),
            (300.0, 480.0),
            (220.0, 520.0),
            (130.0, 470.0),
        ],
        &[
            (280.0, 570.0),
            (380.0, 560.0),
            (440.0, 640.0),
            (400.0, 760.0),
            (330.0, 840.0),
            (280.0, 720.0),
            (240.0, 640.0),
        ],
        &[(600.0, 700.0), (700.0, 660.0), (750.0, 700.0), (690.0, 770.0), (610.0, 780.0)],
    ];
    for land in lands {
        let mut shore = land.to_vec();
        shore.push(land[0]);
        pen.area(&smooth(&shore), Tone::Leaf);
    }
    let (from, to) = (-82.0, 14.0);
    let shells = [
        (386.0, 400.0, Tone::Earth, Tone::Ink, 0.2),
        (218.0, 386.0, Tone::Orange, Tone::Earth, 0.2),
        (76.0, 218.0, Tone::Gold, Tone::Fire, 0.35),
        (0.0, 76.0, Tone::Gold, Tone::Paper, 0.45),
    ];
    for (inner, outer, tone, other, share) in shells {
        let rgb = blend(pen, tone, other, share);
        solid(pen, &sector(centre, inner, outer, from, to), rgb);
    }
    let mantle = sector(centre, 222.0, 382.0, from + 2.0, to - 2.0);
    let rgb = blend(pen, Tone::Orange, Tone::Earth, 0.2);
    strew(pen, &mantle, rgb, Mark::Dashes);
    pen.label("crust", (640.0, 172.0), (760.0, 100.0));
    pen.label("mantle", (700.0, 340.0), (925.0, 300.0));
    pen.label("outer core", (575.0, 450.0), (945.0, 425.0));
    pen.label("inner core", (478.0, 500.0), (945.0, 545.0));
}

/// A slice of the Earth from the surface to the centre.
pub(super) fn rigid_and_soft_shells_of_the_earth(pen: &mut Pen) {
    let centre = (380.0, 935.0);
    let shells = [
        (790.0, 860.0, Tone::Rock, Tone::Earth, 0.4, Mark::Crosses),
        (670.0, 790.0, Tone::Orange, Tone::Sand, 0.3, Mark::Waves),
        (464.0, 670.0, Tone::Orange, Tone::Earth, 0.35, Mark::Dashes),
        (162.0, 464.0, Tone::Gold, Tone::Fire, 0.4, Mark::Dots),
        (0.0, 162.0, Tone::Gold, Tone::Paper, 0.4, Mark::Plain),
    ];
    for (inner, outer, tone, other, share, mark) in shells {
        let rgb = blend(pen, tone, other, share);
        bed(pen, &sector(centre, inner, outer, -115.0, -65.0), rgb, mark);
    }
    // The rigid shell is broken into plates.
    for angle in [-101.0_f32, -82.0] {
        let (sin, cos) = angle.to_radians().sin_cos();
        let at = |r: f32| (centre.0 + r * cos, centre.1 + r * sin);
        pen.trace(&[at(860.0), at(790.0)], Tone::Ink, 8.0);
    }
    pen.label("lithosphere", (690.0, 165.0), (850.0, 110.0));
    pen.label("asthenosphere", (660.0, 262.0), (850.0, 262.0));
    pen.label("lower mantle", (590.0, 420.0), (840.0, 420.0));
    pen.label("outer core", (480.0, 640.0), (800.0, 640.0));
    pen.label("inner core", (396.0, 850.0), (760.0, 850.0));
}

/// The line of a shell over the curved ground.
fn shell(radius: f32) -> Vec<At> {
    (0..=40)
        .map(|at| at as f32 * 14.0 + 70.0)
        .map(|x| (x, 2300.0 - (radius * radius - (x - 350.0).powi(2)).sqrt()))
        .collect()
}

pub(super) fn atmosphere(pen: &mut Pen) {
    let tops = [1430.0, 1530.0, 1690.0, 1850.0, 2040.0, 2230.0];
    let night = [0.0, 0.18, 0.4, 0.66, 0.88];
    for at in (0..5).rev() {
        let (low, high) = (shell(tops[at]), shell(tops[at + 1]));
        let rgb = blend(pen, Tone::Sky, Tone::Night, night[at]);
        solid(pen, &super::parts::between(&high, &low), rgb);
    }
    let ground = super::parts::below(&shell(1430.0), 935.0);
    pen.area(&ground, Tone::Leaf);
    let white = super::parts::pale(pen);
    heap(pen, (220.0, 828.0), 130.0, 56.0, white);
    heap(pen, (450.0, 838.0), 110.0, 48.0, white);
    // A balloon among the ozone, meteors above it, then the northern lights and a satellite.
    pen.trace(&[(480.0, 716.0), (480.0, 742.0)], Tone::Ink, 3.0);
    pen.disc((480.0, 690.0), 27.0, Tone::Red);
    pen.block([472.0, 740.0, 16.0, 14.0], Tone::Wood);
    for (x, y) in [(200.0, 540.0), (330.0, 500.0), (520.0, 545.0)] {
        pen.trace(&[(x, y), (x - 50.0, y + 40.0)], Tone::Gold, 5.0);
        pen.disc((x - 54.0, y + 44.0), 9.0, Tone::Gold);
    }
    for (number, x) in [150.0, 210.0, 270.0, 330.0, 390.0].into_iter().enumerate() {
        let y = 350.0 + pen.chance(number) * 14.0;
        pen.trace(&smooth(&[(x, y + 60.0), (x + 16.0, y), (x + 4.0, y - 50.0)]), Tone::Green, 15.0);
    }
    pen.block([440.0, 176.0, 44.0, 30.0], Tone::Metal);
    for x in [380.0, 494.0] {
        pen.block([x, 180.0, 52.0, 22.0], Tone::Blue);
    }
    for (name, y) in [
        ("troposphere", 820.0),
        ("stratosphere", 700.0),
        ("mesosphere", 540.0),
        ("thermosphere", 370.0),
        ("exosphere", 180.0),
    ] {
        pen.label(name, (600.0, y), (815.0, y));
    }
}

/// A row of a column: its name, its height, its tone with a share of another, and its marks.
type Row<'a> = (&'a str, f32, Tone, Tone, f32, Mark);

/// Beds one above the other as a block, the first on top; the names on the right.
pub(super) fn column(pen: &mut Pen, rows: &[Row]) {
    let (left, right, depth) = (80.0, 540.0, 56.0);
    let total: f32 = rows.iter().map(|row| row.1).sum();
    let mut y = 120.0;
    let side = |y: f32| [(right, y), (right + depth, y - depth * 0.7)];
    let edge = |y: f32, number: usize, pen: &Pen| -> Vec<At> {
        let flat = number == 0 || number == rows.len();
        let bend = |at: usize| if flat { 0.0 } else { pen.chance(number * 31 + at) * 7.0 };
        smooth(
            &(0..=6)
                .map(|at| (left + (right - left) * at as f32 / 6.0, y + if at == 6 { 0.0 } else { bend(at) }))
                .collect::<Vec<_>>(),
        )
    };
    for (number, &(name, height, tone, other, share, mark)) in rows.iter().enumerate() {
        let next = y + height / total * 800.0;
        let rgb = blend(pen, tone, other, share);
        let (top, bottom) = (edge(y, number, pen), edge(next, number + 1, pen));
        bed(pen, &super::parts::between(&top, &bottom), rgb, mark);
        let shade = rgb.mix(pen.tone(Tone::Ink), 0.18);
        let ([a, b], [c, d]) = (side(y), side(next));
        solid(pen, &[a, b, d, c], shade);
        if number == 0 {
            let light = rgb.mix(pen.tone(Tone::Paper), 0.3);
            solid(pen, &[(left, y), (left + depth, y - depth * 0.7), b, a], light);
        }
        pen.label(name, (right + 30.0, (y + next) / 2.0 - 14.0), (795.0, (y + next) / 2.0 - 14.0));
        y = next;
    }
}

/// An ammonite, a shell or a fern as a mark of an age.
fn ammonite(pen: &mut Pen, (x, y): At, size: f32) {
    pen.disc((x, y), size, Tone::Bone);
    let spiral: Vec<At> = (0..48)
        .map(|at| at as f32 / 48.0)
        .map(|t| (x + size * (1.0 - t) * (t * 16.0).cos(), y + size * (1.0 - t) * (t * 16.0).sin()))
        .collect();
    pen.trace(&spiral, Tone::Ink, 3.5);
}

pub(super) fn rocks_of_the_palaeozoic_era(pen: &mut Pen) {
    column(
        pen,
        &[
            ("Permian", 1.0, Tone::Red, Tone::Sand, 0.4, Mark::Dots),
            ("Carboniferous", 1.1, Tone::Rock, Tone::Ink, 0.45, Mark::Dashes),
            ("Devonian", 1.1, Tone::Earth, Tone::Red, 0.25, Mark::Pebbles),
            ("Silurian", 0.9, Tone::Green, Tone::Rock, 0.5, Mark::Waves),
            ("Ordovician", 1.0, Tone::Teal, Tone::Rock, 0.5, Mark::Bricks),
            ("Cambrian", 1.0, Tone::Blue, Tone::Rock, 0.5, Mark::Crosses),
        ],
    );
}

pub(super) fn rocks_of_the_mesozoic_era(pen: &mut Pen) {
    column(
        pen,
        &[
            ("Cretaceous", 1.0, Tone::Bone, Tone::Paper, 0.4, Mark::Bricks),
            ("Jurassic", 1.0, Tone::Blue, Tone::Sand, 0.55, Mark::Dashes),
            ("Triassic", 1.0, Tone::Red, Tone::Sand, 0.45, Mark::Dots),
        ],
    );
    ammonite(pen, (200.0, 520.0), 36.0);
    ammonite(pen, (430.0, 560.0), 46.0);
}

pub(super) fn great_ages_of_earths_history(pen: &mut Pen) {
    column(
        pen,
        &[
            ("Cenozoic", 0.7, Tone::Sand, Tone::Gold, 0.25, Mark::Dots),
            ("Mesozoic", 0.9, Tone::Leaf, Tone::Sand, 0.4, Mark::Dashes),
            ("Palaeozoic", 1.1, Tone::Blue, Tone::Sand, 0.5, Mark::Bricks),
            ("Precambrian", 1.7, Tone::Violet, Tone::Rock, 0.6, Mark::Crosses),
        ],
    );
    ammonite(pen, (180.0, 358.0), 38.0);
    for x in [200.0, 380.0] {
        // A trilobite: three lobes, ribs across.
        pen.oval((x, 520.0), 30.0, 44.0, Tone::Bone);
        pen.trace(&[(x - 9.0, 486.0), (x - 9.0, 556.0)], Tone::Ink, 3.0);
        pen.trace(&[(x + 9.0, 486.0), (x + 9.0, 556.0)], Tone::Ink, 3.0);
        (0..4).for_each(|rib| {
            pen.trace(&[(x - 27.0, 508.0 + rib as f32 * 11.0), (x + 27.0, 508.0 + rib as f32 * 11.0)], Tone::Ink, 3.0)
        });
    }
}

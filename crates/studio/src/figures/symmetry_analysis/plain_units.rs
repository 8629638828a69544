//! The drawn units: leaves, fruit, small creatures and plain shapes, each in a box of a hundred.

use super::super::pen::{At, arc, ellipse, smooth};
use super::hues::Role::{Main, Second, Third};
use super::plate::Plate;
use super::shapes::{closed, drop, even, even_smooth, heart as heart_shape, placed, rhombus, star as star_shape};

pub(super) fn heart(plate: &mut Plate) {
    let hue = plate.own(0xd8334a, Main);
    plate.area(&heart_shape(), hue);
}

pub(super) fn star(plate: &mut Plate) {
    let hue = plate.own(0xf2b632, Main);
    plate.area(&placed(&star_shape(5, 52.0, 22.0), (0.0, 4.0), 0.0, 1.0), hue);
}

pub(super) fn diamond(plate: &mut Plate) {
    let (hue, inner) = (plate.own(0x2f7fc4, Main), plate.own(0x9ed0f0, Second));
    plate.area(&rhombus(34.0, 50.0), hue);
    plate.area(&rhombus(17.0, 25.0), inner);
}

pub(super) fn teardrop(plate: &mut Plate) {
    let hue = plate.own(0x3d8fd1, Main);
    plate.area(&placed(&drop(), (0.0, 8.0), 0.0, 1.0), hue);
}

pub(super) fn arrowhead(plate: &mut Plate) {
    let hue = plate.own(0x6a4a9c, Main);
    plate.area(&even(&[(0.0, -50.0), (-40.0, 42.0), (0.0, 20.0)]), hue);
}

/// A crescent whose horns point right.
pub(super) fn crescent(plate: &mut Plate) {
    let hue = plate.own(0xe3ab2e, Main);
    let mut points = arc((8.0, 0.0), 48.0, 48.0, 55.0, 305.0);
    points.extend(arc((30.0, 0.0), 39.6, 39.6, 276.0, 84.0));
    plate.area(&points, hue);
}

/// A comma with its head to the right and its tail swung back to the left.
pub(super) fn comma(plate: &mut Plate) {
    let hue = plate.own(0xb5412f, Main);
    plate.area(&comma_shape(), hue);
}

pub(super) fn comma_shape() -> Vec<At> {
    let mut points = arc((18.0, 12.0), 30.0, 30.0, -100.0, 110.0);
    points.extend(smooth(&[(8.0, 40.5), (-20.0, 34.0), (-42.0, 10.0), (-48.0, -30.0)]));
    points.extend(smooth(&[(-48.0, -30.0), (-36.0, -4.0), (-20.0, 0.0), (-8.0, -10.0), (13.0, -17.5)]));
    points
}

pub(super) fn acorn(plate: &mut Plate) {
    let (nut, cup) = (plate.own(0xc98a45, Second), plate.own(0x6f4a2a, Main));
    let body = [(0.0, 50.0), (-5.0, 46.0), (-22.0, 34.0), (-30.0, 10.0), (-29.0, -10.0), (0.0, -12.0)];
    plate.area(&even_smooth(&body), nut);
    plate.area(&even_smooth(&[(0.0, -36.0), (-22.0, -34.0), (-38.0, -18.0), (-36.0, -4.0), (0.0, -2.0)]), cup);
    plate.area(&even(&[(-5.0, -34.0), (-4.0, -50.0)]), cup);
}

pub(super) fn pear(plate: &mut Plate) {
    let (fruit, stalk) = (plate.own(0xb9c94a, Main), plate.own(0x6b4a2c, Second));
    plate.area(&even(&[(-4.0, -26.0), (-3.5, -50.0)]), stalk);
    let side = [(0.0, -36.0), (-12.0, -31.0), (-17.0, -14.0), (-29.0, 4.0), (-35.0, 24.0), (-24.0, 45.0), (0.0, 49.0)];
    plate.area(&even_smooth(&side), fruit);
    let shine = fruit.lighter(0.08);
    plate.dot((0.0, 22.0), 13.0, shine);
}

pub(super) fn bell(plate: &mut Plate) {
    let (gold, dark) = (plate.own(0xe8b23a, Main), plate.own(0x9a6a1c, Second));
    plate.disc((0.0, 40.0), 10.0, dark);
    plate.ring((0.0, -46.0), 6.0, dark, 5.0);
    let side = [(0.0, -42.0), (-17.0, -36.0), (-25.0, -16.0), (-29.0, 12.0), (-42.0, 30.0), (-42.0, 37.0), (0.0, 37.0)];
    plate.area(&even_smooth(&side), gold);
    let line = plate.hues.line;
    plate.line(&[(-32.0, 20.0), (32.0, 20.0)], line, 3.5);
}

pub(super) fn candle(plate: &mut Plate) {
    let (wax, flame, dish) = (plate.own(0xf4e3c0, Second), plate.own(0xf59a2e, Main), plate.own(0xb98a3c, Main));
    plate.area(&even(&[(-34.0, 40.0), (-26.0, 50.0)]), dish);
    plate.block(-13.0, -14.0, 26.0, 54.0, wax);
    plate.area(&placed(&drop(), (0.0, -29.0), 0.0, 0.4), flame);
    let core = plate.own(0xffe58a, Third);
    plate.dot((0.0, -24.0), 5.0, core);
}

pub(super) fn tulip(plate: &mut Plate) {
    let (bloom, side, green) = (plate.own(0xe0455f, Main), plate.own(0xc22d4b, Main), plate.own(0x4f9a4a, Second));
    plate.fill(&even(&[(-3.5, 0.0), (-3.5, 50.0)]), green);
    let leaf = [(-2.0, 48.0), (-22.0, 34.0), (-33.0, 4.0), (-16.0, 22.0), (-2.0, 36.0)];
    plate.area(&closed(&leaf), green);
    plate.area(
        &closed(&[(-2.0, 6.0), (-22.0, 2.0), (-28.0, -20.0), (-24.0, -48.0), (-10.0, -30.0), (0.0, -10.0)]),
        side,
    );
    plate.area(&even_smooth(&[(0.0, -50.0), (-12.0, -28.0), (-13.0, -6.0), (0.0, 7.0)]), bloom);
}

pub(super) fn oak_leaf(plate: &mut Plate) {
    let (leaf, vein) = (plate.own(0x7c9a3c, Main), plate.own(0xd9d79a, Third));
    let side = [
        (0.0, -48.0),
        (-11.0, -44.0),
        (-13.0, -33.0),
        (-8.0, -28.0),
        (-23.0, -30.0),
        (-28.0, -18.0),
        (-20.0, -10.0),
        (-12.0, -8.0),
        (-28.0, -8.0),
        (-34.0, 6.0),
        (-24.0, 14.0),
        (-13.0, 12.0),
        (-22.0, 20.0),
        (-16.0, 32.0),
        (-5.0, 34.0),
        (-2.5, 50.0),
        (0.0, 50.0),
    ];
    plate.area(&even_smooth(&side), leaf);
    plate.line(&[(0.0, -38.0), (0.0, 40.0)], vein, 3.0);
    for (y, x) in [(-18.0, -19.0), (4.0, -24.0)] {
        plate.line(&[(0.0, y + 14.0), (x, y - 2.0)], vein, 2.5);
    }
}

pub(super) fn ginkgo(plate: &mut Plate) {
    let (leaf, vein) = (plate.own(0xe2b93a, Main), plate.own(0xa9801c, Second));
    plate.line(&[(0.0, 8.0), (0.0, 50.0)], vein, 5.0);
    let side = [(0.0, -20.0), (-5.0, -38.0), (-22.0, -46.0), (-40.0, -36.0), (-48.0, -14.0), (-28.0, 4.0), (0.0, 24.0)];
    plate.area(&even_smooth(&side), leaf);
    for x in [-32.0, -20.0, -9.0, 9.0, 20.0, 32.0_f32] {
        plate.line(&[(x * 0.12, 14.0), (x, -26.0 + x.abs() * 0.18)], vein, 2.2);
    }
}

pub(super) fn lotus_bud(plate: &mut Plate) {
    let (outer, inner, green) = (plate.own(0xd96a96, Main), plate.own(0xf4b6cb, Second), plate.own(0x5a9a5a, Second));
    plate.fill(&even(&[(-3.5, 20.0), (-3.5, 50.0)]), green);
    plate.area(&even_smooth(&[(0.0, -50.0), (-20.0, -18.0), (-20.0, 10.0), (0.0, 26.0)]), inner);
    // Both outer petals lie before the middle one, neither over the other, so that the bud is its own mirror image.
    let petal = [(-1.0, 26.0), (-18.0, 22.0), (-31.0, 2.0), (-24.0, -34.0), (-9.0, -8.0), (-1.0, 10.0)];
    let sepal = [(-1.0, 31.0), (-12.0, 30.0), (-22.0, 16.0), (-8.0, 22.0)];
    for side in [1.0, -1.0] {
        let mirrored = |points: &[At]| points.iter().map(|(x, y)| (x * side, *y)).collect::<Vec<At>>();
        plate.area(&closed(&mirrored(&petal)), outer);
        plate.area(&closed(&mirrored(&sepal)), green);
    }
}

pub(super) fn shell(plate: &mut Plate) {
    let (fan, rib) = (plate.own(0xf0b49a, Main), plate.own(0xb5654a, Second));
    plate.area(&even(&[(-6.0, 30.0), (-20.0, 34.0), (-16.0, 46.0), (0.0, 46.0)]), fan);
    let lobes: Vec<At> = (0..=84)
        .map(|step| {
            let t = step as f32 / 84.0;
            let angle = (-72.0 + 144.0 * t) / 57.296;
            let far = 72.0 + 6.0 * (t * 7.0 * std::f32::consts::PI).sin().abs();
            (far * angle.sin() * 0.72, 38.0 - far * angle.cos() * 1.12)
        })
        .chain([(0.0, 40.0)])
        .collect();
    plate.area(&lobes, fan);
    for rib_at in 1..7 {
        let angle = (-72.0 + 144.0 * rib_at as f32 / 7.0) / 57.296;
        plate.line(&[(0.0, 36.0), (68.0 * angle.sin() * 0.72, 38.0 - 68.0 * angle.cos() * 1.12)], rib, 3.0);
    }
}

pub(super) fn bee(plate: &mut Plate) {
    let (gold, dark, wing) = (plate.own(0xf2b92e, Main), plate.own(0x2b2320, Second), plate.own(0xcfe4f0, Third));
    plate.line(&smooth(&[(-3.0, -34.0), (-8.0, -44.0), (-16.0, -49.0)]), dark, 3.0);
    plate.area(&placed(&ellipse((0.0, 0.0), 30.0, 12.0), (-27.0, -12.0), 28.0, 1.0), wing);
    plate.area(&placed(&ellipse((0.0, 0.0), 22.0, 9.0), (-22.0, 6.0), -12.0, 1.0), wing);
    plate.area(&even_smooth(&[(0.0, -22.0), (-14.0, -14.0), (-19.0, 8.0), (-12.0, 34.0), (0.0, 49.0)]), gold);
    for (y, half) in [(0.0, 18.0), (15.0, 17.5), (29.0, 13.0)] {
        plate.slab(-half, y, half * 2.0, 6.5, dark);
    }
    plate.disc((0.0, -28.0), 12.0, dark);
}

pub(super) fn dragonfly(plate: &mut Plate) {
    let (body, wing) = (plate.own(0x1f7d84, Main), plate.own(0xbfe3e8, Second));
    plate.area(&placed(&ellipse((0.0, 0.0), 25.0, 7.0), (-25.0, -20.0), 12.0, 1.0), wing);
    plate.area(&placed(&ellipse((0.0, 0.0), 23.0, 6.5), (-23.0, -5.0), -10.0, 1.0), wing);
    plate.area(
        &even_smooth(&[(0.0, -32.0), (-5.5, -24.0), (-5.0, -4.0), (-2.6, 10.0), (-2.4, 46.0), (0.0, 50.0)]),
        body,
    );
    plate.disc((0.0, -37.0), 8.0, body);
}

pub(super) fn paper_boat(plate: &mut Plate) {
    let (hull, sail) = (plate.own(0xf4f6f8, Main), plate.own(0xc3d4e4, Second));
    plate.area(&even(&[(0.0, -38.0), (-24.0, 14.0)]), sail);
    plate.area(&even(&[(0.0, 14.0), (-50.0, -2.0), (-26.0, 34.0)]), hull);
}

/// A feather lying along the way to the right: quill behind, tip ahead.
pub(super) fn feather(plate: &mut Plate) {
    let (vane, dark, quill) = (plate.own(0x4f86b8, Main), plate.own(0x8fb6d6, Second), plate.own(0xf0e6d2, Third));
    let spine = smooth(&[(-50.0, 22.0), (-20.0, 8.0), (14.0, -6.0), (48.0, -12.0)]);
    plate.line(&spine[..20], vane, 3.5);
    plate.area(
        &closed(&[
            (-30.0, 14.0),
            (-22.0, -6.0),
            (6.0, -26.0),
            (34.0, -28.0),
            (49.0, -12.0),
            (20.0, -2.0),
            (-12.0, 8.0),
        ]),
        vane,
    );
    plate.area(
        &closed(&[(-30.0, 14.0), (-12.0, 8.0), (20.0, -4.0), (49.0, -12.0), (36.0, 6.0), (8.0, 18.0), (-20.0, 20.0)]),
        dark,
    );
    plate.line(&spine[12..], quill, 2.6);
}

/// A swallow flying right, seen from above: swept wings and a forked tail.
pub(super) fn swallow(plate: &mut Plate) {
    let (back, breast) = (plate.own(0x24456e, Main), plate.own(0xb5452f, Second));
    let outline = [
        (50.0, 0.0),
        (38.0, -7.0),
        (24.0, -8.0),
        (10.0, -26.0),
        (-8.0, -42.0),
        (-30.0, -50.0),
        (-12.0, -30.0),
        (-4.0, -8.0),
        (-18.0, -5.0),
        (-50.0, -16.0),
        (-30.0, 0.0),
        (-50.0, 16.0),
        (-18.0, 5.0),
        (-4.0, 8.0),
        (-12.0, 30.0),
        (-30.0, 50.0),
        (-8.0, 42.0),
        (10.0, 26.0),
        (24.0, 8.0),
        (38.0, 7.0),
    ];
    plate.area(&outline, back);
    plate.fill(&ellipse((33.0, 0.0), 7.0, 5.0), breast);
}

pub(super) fn salmon(plate: &mut Plate) {
    let (body, belly, dark) = (plate.own(0xe8806a, Main), plate.own(0xf6c9b4, Second), plate.own(0x2b2b33, Third));
    plate.area(&closed(&[(-30.0, 0.0), (-50.0, -20.0), (-44.0, 0.0), (-50.0, 20.0)]), body);
    plate.area(&[(-6.0, -14.0), (4.0, -30.0), (16.0, -15.0)], body);
    plate.area(
        &closed(&[(50.0, 2.0), (34.0, -12.0), (6.0, -18.0), (-36.0, -5.0), (-36.0, 5.0), (4.0, 18.0), (34.0, 13.0)]),
        body,
    );
    plate.fill(&closed(&[(46.0, 6.0), (20.0, 6.0), (-30.0, 4.0), (4.0, 16.0), (32.0, 12.0)]), belly);
    plate.dot((36.0, -2.0), 3.4, dark);
    for x in [-14.0, 0.0, 12.0] {
        plate.dot((x, -8.0), 2.6, dark);
    }
}

pub(super) fn key(plate: &mut Plate) {
    let gold = plate.own(0xd9a52b, Main);
    plate.ring((-32.0, 0.0), 14.0, gold, 8.0);
    plate.slab(-18.0, -4.5, 66.0, 9.0, gold);
    plate.slab(30.0, 0.0, 7.0, 20.0, gold);
    plate.slab(41.0, 0.0, 7.0, 15.0, gold);
}

pub(super) fn teacup(plate: &mut Plate) {
    let (cup, trim) = (plate.own(0xf6f3ea, Main), plate.own(0x2b5c9e, Second));
    plate.line(&smooth(&[(24.0, -14.0), (44.0, -18.0), (44.0, 6.0), (18.0, 12.0)]), trim, 6.5);
    plate.area(&even_smooth(&[(-46.0, 30.0), (-26.0, 38.0), (0.0, 40.0)]), cup);
    plate.area(&even_smooth(&[(-30.0, -26.0), (-29.0, -4.0), (-20.0, 20.0), (-12.0, 28.0)]), cup);
    plate.slab(-29.5, -20.0, 59.0, 8.0, trim);
    plate.fill(&rhombus(8.0, 8.0), trim);
}

/// A ship with two masts, sailing right.
pub(super) fn sailing_ship(plate: &mut Plate) {
    let (hull, sail, mast) = (plate.own(0x7a4a2c, Main), plate.own(0xf3ead6, Second), plate.own(0x4a3020, Main));
    for x in [-16.0, 14.0] {
        plate.slab(x - 2.0, -48.0, 4.0, 70.0, mast);
    }
    plate.area(&[(50.0, 12.0), (18.0, -40.0), (20.0, 12.0)], sail);
    for (x, y, w, h) in [(-16.0, -44.0, 22.0, 20.0), (-16.0, -20.0, 27.0, 26.0), (14.0, -20.0, 18.0, 26.0)] {
        plate.area(
            &[
                (x - w * 0.5, y),
                (x + w * 0.4, y),
                (x + w * 0.55, y + h * 0.5),
                (x + w * 0.4, y + h),
                (x - w * 0.5, y + h),
            ],
            sail,
        );
    }
    plate.area(&[(-46.0, 14.0), (50.0, 16.0), (34.0, 40.0), (-36.0, 40.0)], hull);
    plate.slab(-40.0, 22.0, 84.0, 5.0, sail);
}

/// A seahorse with its snout to the right and its tail curled.
pub(super) fn seahorse(plate: &mut Plate) {
    let (body, fin, dark) = (plate.own(0xe39a3c, Main), plate.own(0xf4cf8a, Second), plate.own(0x3a2a1c, Third));
    plate.area(&closed(&[(-12.0, -10.0), (-30.0, -16.0), (-27.0, 4.0), (-12.0, 10.0)]), fin);
    let spine = smooth(&[
        (4.0, -34.0),
        (-6.0, -20.0),
        (-4.0, 0.0),
        (0.0, 16.0),
        (-6.0, 32.0),
        (-18.0, 42.0),
        (-28.0, 34.0),
        (-24.0, 25.0),
        (-17.0, 30.0),
    ]);
    plate.area(&super::shapes::band(&spine, [8.0, 13.0, 2.5]), body);
    plate.area(
        &closed(&[
            (-6.0, -40.0),
            (2.0, -47.0),
            (12.0, -43.0),
            (18.0, -36.0),
            (38.0, -33.0),
            (38.0, -26.0),
            (16.0, -27.0),
            (4.0, -24.0),
            (-6.0, -30.0),
        ]),
        body,
    );
    plate.area(&[(-4.0, -42.0), (-8.0, -50.0), (2.0, -47.0), (6.0, -52.0), (8.0, -45.0)], fin);
    plate.dot((10.0, -37.0), 3.0, dark);
    for (x, y) in [(-5.0, -10.0), (-3.0, 2.0), (0.0, 14.0)] {
        plate.line(&[(x, y), (x + 10.0, y - 3.0)], fin, 2.6);
    }
}

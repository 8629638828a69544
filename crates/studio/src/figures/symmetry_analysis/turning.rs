//! Turning motifs made of creatures and things that chase one another round a centre, all one way.

use super::super::pen::{ellipse, smooth};
use super::hues::Role::{Ground, Line, Main, Second, Third};
use super::plain_units as plain;
use super::plate::{Motif, Plate};
use super::shapes::{band, closed, polar, spiral};
use super::units;

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("circle_of_rowing_boats_bow_to_stern", circle_of_rowing_boats),
    ("ring_of_dancers_all_stepping_the_same_way", |plate| {
        chase(plate, |plate| plate.flipped(|plate| plate.icon("woman-dancing", 108.0)))
    }),
    ("ring_of_flying_geese", |plate| chase(plate, goose)),
    ("ring_of_foxes_chasing_one_another", |plate| chase(plate, fox)),
    ("ring_of_galloping_horses", |plate| chase(plate, |plate| unit(plate, "horse"))),
    ("ring_of_running_hares", |plate| chase(plate, running_hare)),
    ("ring_of_seahorses", |plate| chase(plate, plain::seahorse)),
    ("ring_of_snails", |plate| chase(plate, |plate| unit(plate, "snail"))),
    ("ring_of_spoons_handle_to_bowl", ring_of_spoons),
    ("swirl_of_koi", swirl_of_koi),
    ("wheel_of_geckos", |plate| chase(plate, |plate| unit(plate, "lizard"))),
    ("wheel_of_leaping_fish", |plate| chase(plate, leaping_fish)),
    ("wheel_of_whales", |plate| chase(plate, |plate| plate.flipped(|plate| plate.icon("whale", 104.0)))),
    ("whorl_of_swallows", |plate| chase(plate, plain::swallow)),
    ("wreath_of_tulips_all_leaning_one_way", wreath_of_tulips),
];

fn unit(plate: &mut Plate, id: &str) {
    if let Some(unit) = units::find(id) {
        unit.draw(plate);
    }
}

/// A disc with a rim, on which the creatures run.
pub(super) fn tray(plate: &mut Plate, radius: f32) {
    let (field, line) = (plate.hue(Ground).mix(plate.hue(Third), 0.7), plate.hue(Line));
    plate.dot((0.0, 0.0), radius, field);
    plate.ring((0.0, 0.0), radius, line, 5.0);
}

/// The parts in a ring, each facing clockwise.
fn chase(plate: &mut Plate, part: impl Fn(&mut Plate)) {
    let count = plate.order;
    tray(plate, 470.0);
    let radius = if count < 5 { 255.0 } else { 305.0 };
    let scale = (polar(180.0 / count as f32, radius).0 * 2.0 / 112.0).min(3.3);
    plate.around(count, |plate| plate.at((0.0, -radius), 0.0, scale, &part));
    let (hub, line) = (plate.hue(Second), plate.hue(Line));
    if count > 4 {
        plate.ring((0.0, 0.0), radius - scale * 62.0, line, 4.0);
        plate.dot((0.0, 0.0), 22.0, hub);
    }
}

/// A hare at full stretch, to the right.
pub(super) fn running_hare(plate: &mut Plate) {
    let (coat, pale, dark) = (plate.own(0xa97d55, Main), plate.own(0xf3ead8, Second), plate.own(0x2a2018, Third));
    plate.area(&closed(&[(-30.0, 2.0), (-50.0, 24.0), (-56.0, 28.0), (-42.0, 30.0), (-18.0, 12.0)]), coat);
    plate.area(&closed(&[(16.0, 2.0), (36.0, 20.0), (54.0, 24.0), (52.0, 30.0), (32.0, 28.0), (8.0, 12.0)]), coat);
    plate.area(&ellipse((-43.0, -8.0), 8.0, 7.0), pale);
    let body = [
        (55.0, -14.0),
        (50.0, -22.0),
        (40.0, -27.0),
        (30.0, -26.0),
        (14.0, -16.0),
        (-12.0, -20.0),
        (-36.0, -14.0),
        (-42.0, 2.0),
        (-28.0, 13.0),
        (0.0, 10.0),
        (24.0, 9.0),
        (34.0, -4.0),
        (46.0, -8.0),
    ];
    plate.area(&closed(&body), coat);
    for lift in [0.0, 9.0] {
        plate.area(
            &closed(&[
                (36.0, -24.0),
                (24.0, -36.0 - lift),
                (0.0, -42.0 - lift),
                (-4.0, -37.0 - lift),
                (14.0, -27.0 - lift),
                (28.0, -19.0),
            ]),
            coat,
        );
    }
    plate.dot((43.0, -19.0), 2.8, dark);
}

/// A running fox with its brush behind it, to the right.
pub(super) fn fox(plate: &mut Plate) {
    let (coat, pale, dark) = (plate.own(0xd9692b, Main), plate.own(0xf8efe2, Second), plate.own(0x2a2018, Third));
    plate.area(
        &closed(&[(-18.0, -4.0), (-36.0, -16.0), (-56.0, -12.0), (-62.0, 0.0), (-44.0, 4.0), (-22.0, 8.0)]),
        coat,
    );
    plate.fill(&closed(&[(-50.0, -12.0), (-62.0, -2.0), (-50.0, 2.0)]), pale);
    for legs in [
        [(-16.0, 6.0), (-30.0, 22.0), (-40.0, 30.0), (-32.0, 31.0), (-18.0, 22.0), (-6.0, 8.0)],
        [(12.0, 4.0), (26.0, 18.0), (40.0, 28.0), (34.0, 32.0), (18.0, 24.0), (4.0, 10.0)],
    ] {
        plate.area(&closed(&legs), coat);
    }
    plate.area(
        &closed(&[(26.0, -14.0), (4.0, -16.0), (-22.0, -12.0), (-26.0, 4.0), (-8.0, 12.0), (14.0, 10.0), (30.0, 2.0)]),
        coat,
    );
    plate.area(&[(22.0, -18.0), (22.0, -38.0), (34.0, -24.0)], coat);
    plate.area(&[(31.0, -22.0), (36.0, -38.0), (42.0, -20.0)], coat);
    plate.area(&[(20.0, -18.0), (42.0, -22.0), (62.0, -6.0), (58.0, -2.0), (36.0, 4.0), (22.0, 0.0)], coat);
    plate.fill(&[(60.0, -4.0), (57.0, -2.0), (36.0, 3.0), (26.0, 0.0), (40.0, -5.0)], pale);
    plate.dot((41.0, -13.0), 2.8, dark);
    plate.dot((60.0, -5.0), 3.4, dark);
}

/// A goose flying right, seen from above.
fn goose(plate: &mut Plate) {
    let (back, pale, bill) = (plate.own(0x7d766c, Main), plate.own(0xe9e4d8, Second), plate.own(0xe08a2e, Second));
    plate.area(&[(50.0, -3.0), (60.0, 0.0), (50.0, 3.0)], bill);
    for sign in [-1.0, 1.0] {
        plate.area(
            &closed(&[
                (14.0, 5.0 * sign),
                (4.0, 30.0 * sign),
                (-18.0, 54.0 * sign),
                (-32.0, 52.0 * sign),
                (-22.0, 26.0 * sign),
                (-16.0, 5.0 * sign),
            ]),
            back,
        );
        plate.line(&smooth(&[(-4.0, 14.0 * sign), (-10.0, 30.0 * sign), (-22.0, 46.0 * sign)]), pale, 3.0);
    }
    plate.area(
        &closed(&[
            (52.0, 0.0),
            (46.0, -6.0),
            (26.0, -4.0),
            (4.0, -11.0),
            (-24.0, -8.0),
            (-48.0, -11.0),
            (-52.0, 0.0),
            (-48.0, 11.0),
            (-24.0, 8.0),
            (4.0, 11.0),
            (26.0, 4.0),
            (46.0, 6.0),
        ]),
        back,
    );
    plate.fill(&ellipse((-44.0, 0.0), 6.0, 8.0), pale);
}

/// A fish in mid-leap, bent as a bow, to the right.
fn leaping_fish(plate: &mut Plate) {
    let (body, fin, pale) = (plate.own(0x2f8fb8, Main), plate.own(0x1f5f8a, Second), plate.own(0xf4f4ea, Third));
    let spine = smooth(&[(-40.0, 22.0), (-26.0, -4.0), (2.0, -18.0), (28.0, -8.0), (46.0, 18.0)]);
    plate.area(&closed(&[(-38.0, 20.0), (-58.0, 22.0), (-50.0, 34.0), (-44.0, 50.0), (-32.0, 40.0)]), fin);
    plate.area(&closed(&[(-14.0, -26.0), (-4.0, -44.0), (20.0, -40.0), (16.0, -28.0)]), fin);
    plate.area(&band(&spine, [4.0, 19.0, 5.0]), body);
    plate.area(&closed(&[(10.0, -2.0), (0.0, 14.0), (-10.0, 16.0), (-2.0, 0.0)]), fin);
    plate.dot((35.0, 2.0), 4.6, pale);
    plate.dot((35.0, 2.0), 2.2, fin);
}

/// Koi seen from above, bent along the ring.
fn swirl_of_koi(plate: &mut Plate) {
    let count = plate.order;
    let water = if plate.hues.named { plate.hue(Ground) } else { crate::colour::hex(0x9fd0dc) };
    let line = plate.hue(Line);
    plate.dot((0.0, 0.0), 470.0, water);
    plate.ring((0.0, 0.0), 470.0, line, 5.0);
    for radius in [110.0, 420.0] {
        plate.ring((0.0, 0.0), radius, water.lighter(-0.06), 5.0);
    }
    let (body, patch, fin) = (plate.own(0xf6efe2, Main), plate.own(0xe4572e, Second), plate.own(0xf3c9a8, Second));
    let (radius, long) = (270.0, 150.0 / count as f32 + 4.0);
    let wide = (400.0 / count as f32).clamp(46.0, 76.0);
    plate.around(count, |plate| {
        let spine = spiral((-long, radius + 30.0), (long, radius - 40.0));
        let at = |t: f32| spine[(t * 72.0) as usize];
        let tail = at(0.0);
        plate.area(
            &closed(&[
                tail,
                (tail.0 - wide * 0.9, tail.1 - wide * 0.6),
                (tail.0 - wide * 0.5, tail.1 + wide * 0.2),
                (tail.0 - wide * 0.5, tail.1 + wide),
                (tail.0 + wide * 0.2, tail.1 + wide * 0.2),
            ]),
            fin,
        );
        for sign in [-1.0_f32, 1.0] {
            let (x, y) = at(0.64);
            plate.area(
                &closed(&[
                    (x, y + sign * wide * 0.3),
                    (x - wide * 0.5, y + sign * wide * 1.05),
                    (x - wide * 0.7, y + sign * wide * 0.7),
                ]),
                fin,
            );
        }
        plate.area(&band(&spine, [wide * 0.09, wide * 0.5, wide * 0.3]), body);
        let (x, y) = at(1.0);
        plate.fill(&ellipse((x - 6.0, y), wide * 0.24, wide * 0.28), body);
        for (t, size) in [(0.34, 0.26), (0.55, 0.33), (0.84, 0.24)] {
            let (x, y) = at(t);
            plate.fill(&ellipse((x, y), wide * size * 1.4, wide * size), patch);
        }
        let (x, y) = at(0.96);
        plate.dot((x, y - wide * 0.2), wide * 0.07, line);
        plate.dot((x, y + wide * 0.2), wide * 0.07, line);
    });
}

/// Boats seen from above, bow to stern along the ring.
fn circle_of_rowing_boats(plate: &mut Plate) {
    let count = plate.order;
    let water = if plate.hues.named { plate.hue(Ground) } else { crate::colour::hex(0xa9d6e6) };
    let line = plate.hue(Line);
    plate.dot((0.0, 0.0), 470.0, water);
    plate.ring((0.0, 0.0), 470.0, line, 5.0);
    let (hull, wood, seat) = (plate.own(0xb5482f, Main), plate.own(0xe0b483, Second), plate.own(0x8a5a34, Main));
    let scale = (polar(180.0 / count as f32, 310.0).0 * 2.0 / 128.0).min(2.9);
    plate.around(count, |plate| {
        plate.at((0.0, -310.0), 0.0, scale, |plate| {
            for x in [-8.0, 12.0] {
                plate.line(&[(x, -44.0), (x, 44.0)], seat, 3.4);
            }
            plate.area(
                &closed(&[
                    (60.0, 0.0),
                    (34.0, -18.0),
                    (-10.0, -23.0),
                    (-50.0, -17.0),
                    (-54.0, 0.0),
                    (-50.0, 17.0),
                    (-10.0, 23.0),
                    (34.0, 18.0),
                ]),
                hull,
            );
            plate.fill(
                &closed(&[
                    (50.0, 0.0),
                    (30.0, -12.0),
                    (-10.0, -17.0),
                    (-44.0, -12.0),
                    (-46.0, 0.0),
                    (-44.0, 12.0),
                    (-10.0, 17.0),
                    (30.0, 12.0),
                ]),
                wood,
            );
            for x in [-34.0, -6.0, 20.0] {
                plate.slab(x, -15.0, 9.0, 30.0, seat);
            }
        });
    });
}

fn ring_of_spoons(plate: &mut Plate) {
    let count = plate.order;
    tray(plate, 470.0);
    let (metal, hollow) = (plate.own(0xb4bcc6, Main), plate.own(0x8d97a3, Second));
    let scale = (polar(180.0 / count as f32, 310.0).0 * 2.0 / 112.0).min(3.4);
    plate.around(count, |plate| {
        plate.at((0.0, -310.0), 8.0, scale, |plate| {
            plate.area(
                &closed(&[
                    (20.0, -4.0),
                    (-20.0, -3.0),
                    (-48.0, -6.0),
                    (-52.0, 0.0),
                    (-48.0, 6.0),
                    (-20.0, 3.0),
                    (20.0, 4.0),
                ]),
                metal,
            );
            plate.area(&ellipse((34.0, 0.0), 22.0, 14.0), metal);
            plate.fill(&ellipse((35.0, 1.0), 15.0, 9.0), hollow);
        });
    });
}

fn wreath_of_tulips(plate: &mut Plate) {
    let count = plate.order;
    let green = plate.own(0x4f8a4a, Second);
    plate.ring((0.0, 0.0), 216.0, green, 20.0);
    let scale = (polar(180.0 / count as f32, 330.0).0 * 2.0 / 82.0).min(2.5);
    plate.around(count, |plate| {
        let (x, y) = polar(0.0, 216.0 + 44.0 * scale);
        plate.at((x + 20.0 * scale, y), 38.0, scale, |plate| unit(plate, "tulip"));
    });
}

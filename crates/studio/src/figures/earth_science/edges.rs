//! Named places where plates meet, each as a section of its kind, with the names of the plates where they move.

use super::motions::slide;
use super::parts::{Mark, bed, blend};
use super::plates::{collision, ridge, rift, under_continent, under_ocean};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, smooth};

/// Labels of the left and the right plate; they may be the same names in either order elsewhere.
fn names(pen: &mut Pen, left: (&str, f32), right: (&str, f32)) {
    pen.label_at(left.0, (230.0, left.1));
    pen.label_at(right.0, (770.0, right.1));
}

/// Names on the outer blocks of a rift, in lines short enough to stay clear of the faults.
fn in_columns(pen: &mut Pen, left: &str, right: &str) {
    for (name, x) in [(left, 168.0), (right, 832.0)] {
        pen.tag(name, (x, 392.0), (x, 392.0), 200.0);
    }
}

/// Long lakes on the floor of a rift and on its steps.
fn lakes(pen: &mut Pen) {
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.25);
    for (from, to, level) in
        [(374.0, 446.0, 440.0), (556.0, 627.0, 440.0), (304.0, 364.0, 372.0), (638.0, 696.0, 372.0)]
    {
        let middle = (from + to) / 2.0;
        let lake = smooth(&[
            (from, level - 6.0),
            (from + 12.0, level + 22.0),
            (middle, level + 32.0),
            (to - 12.0, level + 22.0),
            (to, level - 6.0),
        ]);
        bed(pen, &lake, blue, Mark::Waves);
        pen.trace(&[(from, level - 6.0), (to, level - 6.0)], Tone::Blue, 6.0);
    }
}

fn parting(pen: &mut Pen, land: bool, left: &str, right: &str) {
    if land {
        rift(pen);
        in_columns(pen, left, right);
    } else {
        ridge(pen);
        // In the water, each with a line to its plate.
        let (one, other) = ((190.0, 470.0), (810.0, 470.0));
        pen.label(left, one, (220.0, 300.0));
        pen.label(right, other, (780.0, 300.0));
    }
}

/// A young narrow sea between two coasts that part.
fn narrow_sea(pen: &mut Pen, left: &str, right: &str) {
    rift(pen);
    let water = blend(pen, Tone::Water, Tone::Blue, 0.1);
    bed(
        pen,
        &[
            (294.0, 330.0),
            (706.0, 330.0),
            (702.0, 372.0),
            (630.0, 372.0),
            (626.0, 440.0),
            (374.0, 440.0),
            (370.0, 372.0),
            (298.0, 372.0),
        ],
        water,
        Mark::Waves,
    );
    in_columns(pen, left, right);
}

fn crumpling(pen: &mut Pen, left: &str, right: &str) {
    collision(pen);
    names(pen, (left, 470.0), (right, 470.0));
}

fn diving(pen: &mut Pen, ocean: bool, sinking: &str, staying: &str) {
    if ocean {
        under_ocean(pen);
        names(pen, (sinking, 560.0), (staying, 560.0));
    } else {
        under_continent(pen);
        names(pen, (sinking, 560.0), (staying, 350.0));
    }
}

fn sliding(pen: &mut Pen, right_lateral: bool, left: &str, right: &str) {
    slide(pen, true, right_lateral);
    for (name, x) in [(left, 295.0), (right, 705.0)] {
        pen.tag(name, (x, 755.0), (x, 755.0), 340.0);
    }
}

const NORTH_AMERICAN: &str = "North American Plate";
const EURASIAN: &str = "Eurasian Plate";
const PACIFIC: &str = "Pacific Plate";
const AFRICAN: &str = "African Plate";
const ARABIAN: &str = "Arabian Plate";

pub(super) fn mid_atlantic_ridge(pen: &mut Pen) {
    parting(pen, false, NORTH_AMERICAN, EURASIAN);
}

pub(super) fn thingvellir_rift(pen: &mut Pen) {
    parting(pen, true, NORTH_AMERICAN, EURASIAN);
}

pub(super) fn east_pacific_rise(pen: &mut Pen) {
    parting(pen, false, PACIFIC, "Nazca Plate");
}

pub(super) fn east_african_rift(pen: &mut Pen) {
    rift(pen);
    lakes(pen);
    in_columns(pen, "Nubian Plate", "Somali Plate");
}

pub(super) fn red_sea_rift(pen: &mut Pen) {
    narrow_sea(pen, AFRICAN, ARABIAN);
}

pub(super) fn gulf_of_california(pen: &mut Pen) {
    narrow_sea(pen, PACIFIC, NORTH_AMERICAN);
}

pub(super) fn himalaya(pen: &mut Pen) {
    crumpling(pen, "Indian Plate", EURASIAN);
}

pub(super) fn alps(pen: &mut Pen) {
    crumpling(pen, AFRICAN, EURASIAN);
}

pub(super) fn zagros_mountains(pen: &mut Pen) {
    crumpling(pen, ARABIAN, EURASIAN);
}

pub(super) fn andes(pen: &mut Pen) {
    diving(pen, false, "Nazca Plate", "South American Plate");
}

pub(super) fn mariana_trench(pen: &mut Pen) {
    diving(pen, true, PACIFIC, "Philippine Sea Plate");
}

pub(super) fn cascade_range(pen: &mut Pen) {
    diving(pen, false, "Juan de Fuca Plate", NORTH_AMERICAN);
}

pub(super) fn aleutian_islands(pen: &mut Pen) {
    diving(pen, true, PACIFIC, NORTH_AMERICAN);
}

pub(super) fn sunda_trench(pen: &mut Pen) {
    diving(pen, true, "Australian Plate", "Sunda Plate");
}

pub(super) fn middle_america_trench(pen: &mut Pen) {
    diving(pen, false, "Cocos Plate", NORTH_AMERICAN);
}

pub(super) fn san_andreas_fault(pen: &mut Pen) {
    sliding(pen, true, PACIFIC, NORTH_AMERICAN);
}

pub(super) fn alpine_fault(pen: &mut Pen) {
    sliding(pen, true, "Australian Plate", PACIFIC);
}

pub(super) fn dead_sea_fault(pen: &mut Pen) {
    sliding(pen, false, AFRICAN, ARABIAN);
}

pub(super) fn queen_charlotte_fault(pen: &mut Pen) {
    sliding(pen, true, PACIFIC, NORTH_AMERICAN);
}

pub(super) fn north_anatolian_fault(pen: &mut Pen) {
    sliding(pen, true, "Anatolian Plate", EURASIAN);
}

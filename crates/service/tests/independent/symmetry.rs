//! Mirrored halves are equal, and turned and shifted figures fall on themselves.

use crate::common::studio;
use crate::figure::Figure;
use crate::pixels::{SIZE, without_at};
use crate::verdict::{Verdict, samples};
use pairloom_model::{Sample, Size};
use pairloom_service::Library;

/// What one of a sample's requirements says of symmetry: whether of the whole picture, and which.
fn asked(sample: &Sample) -> Vec<(bool, &str)> {
    let symmetry = sample.requirements.iter().filter(|requirement| requirement.name == "symmetry");
    let of = |argument: &String| argument == "picture";
    symmetry
        .filter_map(|requirement| Some((requirement.arguments.first().is_some_and(of), requirement.value.as_deref()?)))
        .collect()
}

fn order(sample: &Sample) -> Option<u8> {
    let found = sample.requirements.iter().find(|requirement| requirement.name == "symmetry_order")?;
    found.value.as_deref()?.parse().ok()
}

/// Looks at one kind of symmetry in a figure: what is seen, and whether that is as it is asked.
fn look(figure: &Figure, kind: &str, order: Option<u8>) -> Option<(bool, String)> {
    match (kind, order) {
        ("mirror_vertical", _) => {
            let upright = figure.mirrored(false);
            Some((upright == 1.0, format!("{upright:.4} upright")))
        }
        ("mirror_horizontal", _) => {
            let level = figure.mirrored(true);
            Some((level == 1.0, format!("{level:.4} level")))
        }
        ("mirror_both", _) => {
            let (upright, level) = (figure.mirrored(false), figure.mirrored(true));
            Some((upright == 1.0 && level == 1.0, format!("{upright:.4} upright, {level:.4} level")))
        }
        ("rotational" | "radial", Some(order)) => {
            let part = 1.0 / f32::from(order);
            let turned = |of: f32| figure.turned(figure.middle, part / of);
            // A figure of twice or three times the order would fall on itself too.
            let (turn, half, third) = (turned(1.0), turned(2.0), turned(3.0));
            let mirror = if kind == "rotational" { figure.best_mirror() } else { 0.0 };
            let told = format!("{turn:.3} turned, {half:.3} by half, {third:.3} by a third, {mirror:.3} mirrored");
            Some((turn > 0.97 && half.max(third).max(mirror) < 0.95, told))
        }
        _ => None,
    }
}

/// The size at which one of several small figures is looked at.
const LARGE: Size = Size { width: 1024, height: 1024 };

#[test]
#[ignore = "the 15 of 340 that differed are mended in the drawing and the finder; a large run is still to be made"]
fn figures_are_as_symmetrical_as_is_asked() {
    let Some(studio) = studio() else { return };
    let library = Library::shipped().expect("the shipped catalogue");
    let mut verdict = Verdict::new("symmetry");
    for sample in samples(&library, "symmetry-analysis", 40, |_| true) {
        let asks = asked(&sample);
        let several = asks.iter().any(|(whole, kind)| *whole && *kind == "translational");
        let size = if several { LARGE } else { SIZE };
        let whole = Figure::find(&without_at(&studio, &library, &sample, &[], size));
        for (of_picture, kind) in asks {
            let found = if several && !of_picture {
                let all = whole.side_by_side();
                let Some(area) = all.iter().max_by_key(|area| area[2] - area[0]) else { continue };
                look(&whole.within(*area), kind, order(&sample))
            } else {
                look(&whole, kind, order(&sample))
            };
            let Some((holds, seen)) = found else { continue };
            let png = || studio.draw_without(&sample, &library.catalogue.pools, SIZE, &[]).expect("it is drawn");
            verdict.see(holds, &sample, || format!("{kind}: {seen}"), png);
        }
    }
    verdict.all_hold(20);
}

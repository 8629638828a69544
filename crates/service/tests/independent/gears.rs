//! Gears have as many teeth as their ratio asks for: teeth are counted along a circle of pixels.

use crate::common::studio;
use crate::pixels::decode;
use crate::sheet::{far, paper, unframed};
use crate::verdict::{Verdict, samples};
use crate::wheels::{Wheel, filled, wheels};
use image::RgbImage;
use pairloom_model::{Sample, Size, Value};
use pairloom_service::Library;
use pairloom_studio::Stage;

/// The smallest wheels have teeth of some pixels only: a larger picture than for other checks.
const LARGE: Size = Size { width: 1024, height: 1024 };

/// What a picture must show: pairs of driver and driven gear with their teeth, or so many equal gears.
enum Asked {
    Pairs(Vec<(f32, f32)>),
    Equal(usize),
}

/// Mechanisms whose words say that so many gears are equal.
const NAMED: [(&str, usize); 2] = [("equal_gears", 2), ("five_gears", 5)];

fn asked(library: &Library, sample: &Sample) -> Option<Asked> {
    let mut pairs = Vec::new();
    for binding in &sample.bindings {
        let Value::Entry { pool, entry, .. } = &binding.value else { continue };
        match pool.as_str() {
            "gear_pair" => {
                let entry = library.catalogue.pools.entry(pool.as_str(), entry.as_str())?;
                let teeth = |name: &str| entry.measures.get(name).map(|teeth| *teeth as f32);
                pairs.push((teeth("driver")?, teeth("driven")?));
            }
            "mechanism" => {
                let (_, count) = NAMED.iter().find(|(id, _)| *id == entry.as_str())?;
                return Some(Asked::Equal(*count));
            }
            _ => {}
        }
    }
    if !pairs.is_empty() {
        return Some(Asked::Pairs(pairs));
    }
    let count = sample.requirements.iter().find(|requirement| requirement.to_string().starts_with("count(gear) = "))?;
    Some(Asked::Equal(count.value.as_deref()?.parse().ok()?))
}

/// All that is not of the sheet's colour; of a sheet that is drawn over with a grid or grain, all that stands out from it.
fn found(picture: &RgbImage) -> Vec<Wheel> {
    let sheet = unframed(picture);
    let paper = paper(&sheet);
    let ground: Vec<bool> = sheet.pixels().map(|pixel| far(pixel.0, paper) < 60).collect();
    let width = sheet.width() as usize;
    wheels(&filled(&ground, width), width, 20.0)
}

/// Whether wheels are what is asked, and what they are.
fn look(mut seen: Vec<Wheel>, asked: &Asked) -> (bool, String) {
    let told = seen.iter().map(|wheel| format!("{:.2}", wheel.teeth)).collect::<Vec<_>>().join(", ");
    let whole = |wheel: &Wheel, teeth: f32| (wheel.teeth - teeth).abs() < 0.35;
    match asked {
        Asked::Equal(count) => {
            let first = seen.first().map_or(0.0, |wheel| wheel.teeth.round());
            (seen.len() == *count && seen.iter().all(|wheel| whole(wheel, first)), format!("teeth {told}"))
        }
        Asked::Pairs(pairs) => {
            // The pairs stand below each other, and the driver at the left.
            seen.sort_by(|one, other| one.at.1.total_cmp(&other.at.1));
            let mut rows: Vec<Vec<Wheel>> = Vec::new();
            for wheel in seen {
                match rows.last_mut().filter(|row| wheel.at.1 - row[0].at.1 < 80.0) {
                    Some(row) => row.push(wheel),
                    None => rows.push(vec![wheel]),
                }
            }
            let holds = rows.len() == pairs.len()
                && rows.iter_mut().zip(pairs).all(|(row, (driver, driven))| {
                    row.sort_by(|one, other| one.at.0.total_cmp(&other.at.0));
                    matches!(row.as_slice(), [a, b] if whole(a, *driver) && whole(b, *driven) && ratio(a, b, *driven / *driver))
                });
            (holds, format!("teeth {told} for {pairs:?}"))
        }
    }
}

/// In mesh, wheels are as large against each other as their teeth are many.
fn ratio(driver: &Wheel, driven: &Wheel, asked: f32) -> bool {
    let apart = (driver.at.0 - driven.at.0).hypot(driver.at.1 - driven.at.1);
    // What lies between the feet of the teeth is two heights of a tooth and their play.
    let tooth = (apart - driver.foot - driven.foot).max(0.0);
    let size = (driven.foot + tooth * 0.5) / (driver.foot + tooth * 0.5);
    (size / asked - 1.0).abs() < 0.06
}

#[test]
fn gears_have_the_teeth_of_their_ratio() {
    let Some(studio) = studio() else { return };
    let library = Library::shipped().expect("the shipped catalogue");
    let mut verdict = Verdict::new("gears");
    let fits = |sample: &Sample| asked(&library, sample).is_some();
    for sample in samples(&library, "mechanical-engineering", 8, fits) {
        let Some(asked) = asked(&library, &sample) else { continue };
        let drawn = studio.draw(&sample, &library.catalogue.pools, Stage::Turn(0), LARGE).expect("it is drawn");
        let (holds, seen) = look(found(&decode(&drawn.png)), &asked);
        verdict.see(holds, &sample, || seen, || drawn.png.clone());
    }
    verdict.all_hold(8);
}

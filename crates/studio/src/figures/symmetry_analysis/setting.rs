//! Setting: one motif whole, or units in rings, rows, rows of rows and bands; then the medium, then the exact mirroring.

use super::super::Pen;
use super::ask::Ask;
use super::hues::{Hues, Role};
use super::media::Medium;
use super::plate::{Motif, Plate};
use super::shapes::polar;
use super::units::{self, Unit};
use crate::brief::{Brief, refuse};
use crate::canvas::Canvas;
use crate::sprite::{mirror_columns, mirror_rows};
use crate::studio::Refusal;

/// The template of badges, emblems and seals.
const SEAL: &str = "mirror-only-command";

/// Draws what a sample's requirements ask for.
pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let ask = Ask::read(brief)?;
    let (canvas, tools, seed) = pen.bare();
    let hues = match ask.palette {
        Some(id) => Hues::named(id).map_or_else(|| refuse(format!("Studio has no palette `{id}`")), Ok)?,
        None => Hues::house(seed),
    };
    let medium = ask.medium.map(Medium::find).transpose()?;
    let (width, height) = (canvas.width, canvas.height);
    let mut plate = Plate::new(canvas, tools, medium.map_or(hues, |medium| medium.hues(hues)), seed);
    plate.pair = ask.pair;
    // Parts in two colours by turns are told apart by the roles of their colours.
    plate.hues.named |= ask.pair.is_some();
    plate.order = ask.order.unwrap_or(6);
    plate.raised = medium.is_some_and(Medium::raised);
    let ground = plate.hues.ground;
    let piece = plate.canvas.owners.turn_to(0);
    plate.canvas.rect(0.0, 0.0, width, height, ground);
    plate.canvas.owners.turn_to(piece);
    compose(&mut plate, &ask)?;
    if let Some(trouble) = plate.trouble {
        return Err(trouble);
    }
    if let Some(medium) = medium {
        // Cells follow the turns of a figure that stands alone in the middle.
        let alone = ask.rows.is_none() && ask.whole != "translational" && ask.slot("u").is_none();
        medium.work(canvas, &hues, ask.order.filter(|_| alone), seed);
    }
    exact(canvas, &ask);
    Ok(())
}

/// Makes mirrored halves equal to the pixel.
fn exact(canvas: &mut Canvas, ask: &Ask) {
    let kind = if ask.whole.is_empty() { ask.kind } else { ask.whole };
    if matches!(kind, "mirror_vertical" | "mirror_both" | "radial") {
        mirror_rows(&mut canvas.pixmap);
        canvas.owners.mirror_rows();
    }
    if matches!(kind, "mirror_horizontal" | "mirror_both") {
        mirror_columns(&mut canvas.pixmap);
        canvas.owners.mirror_columns();
    }
}

fn motif_of(id: &str) -> Result<Motif, Refusal> {
    super::motif(id).map_or_else(|| refuse(format!("Studio has no figure of `{id}`")), Ok)
}

fn unit_of(ask: &Ask, slot: &str) -> Result<&'static Unit, Refusal> {
    let Some(id) = ask.slot(slot) else { return refuse(format!("no motif is bound to `{slot}`")) };
    units::find(id).map_or_else(|| refuse(format!("Studio has no unit `{id}`")), Ok)
}

fn compose(plate: &mut Plate, ask: &Ask) -> Result<(), Refusal> {
    if ask.slot("m").is_none() {
        return units_only(plate, ask);
    }
    let motif = ask.slot("m").map_or_else(|| refuse("no motif"), motif_of)?;
    match (ask.rows, ask.columns) {
        (Some(rows), Some(columns)) => {
            grid(plate, rows, columns, |plate, side| plate.at((0.0, 0.0), 0.0, side * 0.94 / 900.0, motif));
        }
        _ if ask.whole == "translational" => {
            let (half, count) = (plate.halves().0, 4);
            let step = half * 1.94 / count as f32;
            for at in 0..count {
                let x = (at as f32 - (count - 1) as f32 / 2.0) * step;
                // Each stands clear of the next.
                plate.at((x, 0.0), 0.0, step * 0.84 / 900.0, motif);
            }
        }
        _ if ask.slot("u").is_some() => {
            let side = unit_of(ask, "u")?;
            plate.at((0.0, -20.0), 0.0, 0.62, motif);
            plate.at((-385.0, 130.0), 0.0, 2.0, |plate| side.draw(plate));
        }
        _ if ask.template == SEAL => {
            // A seal has its rim.
            let (tray, rim, line) = (plate.hue(Role::Ground), plate.hue(Role::Second), plate.hue(Role::Line));
            plate.dot((0.0, 0.0), 486.0, line);
            plate.dot((0.0, 0.0), 476.0, rim);
            plate.dot((0.0, 0.0), 444.0, line);
            plate.dot((0.0, 0.0), 438.0, tray);
            plate.at((0.0, 0.0), 0.0, 0.84, motif);
        }
        _ => motif(plate),
    }
    Ok(())
}

fn units_only(plate: &mut Plate, ask: &Ask) -> Result<(), Refusal> {
    let unit = unit_of(ask, "u")?;
    let other = ask.slot("w").map(|_| unit_of(ask, "w")).transpose()?;
    if ask.whole == "mirror_vertical" {
        plate.at((-235.0, 0.0), 0.0, 3.9, |plate| unit.draw(plate));
    } else if let (Some(rows), Some(columns)) = (ask.rows, ask.columns) {
        grid(plate, rows, columns, |plate, side| plate.at((0.0, 0.0), 0.0, side * 0.0074, |plate| unit.draw(plate)));
    } else if matches!(ask.whole, "translational" | "glide") {
        row(plate, ask, unit, other);
    } else if ask.template == "turn-two-rings" {
        let count = ask.order.unwrap_or(6);
        ring(plate, count, 362.0, size(count, 362.0, 1.75), unit);
        if let Some(inner) = other {
            ring(plate, count, 172.0, size(count, 172.0, 1.6), inner);
        }
    } else {
        let count = ask.order.or(ask.count).unwrap_or(6);
        badge(plate, other.is_some());
        let radius = if other.is_some() { 322.0 } else { 312.0 };
        let each = if other.is_some() { count * 2 } else { count };
        let scale = size(each, radius, if other.is_some() { 1.5 } else { 2.6 });
        ring(plate, count, radius, scale, unit);
        if let Some(other) = other {
            plate.at((0.0, 0.0), 180.0 / count as f32, 1.0, |plate| ring(plate, count, radius, scale, other));
        }
    }
    Ok(())
}

/// How large units of a ring may be so that they do not touch.
fn size(count: usize, radius: f32, most: f32) -> f32 {
    (polar(180.0 / count as f32, radius).0 * 2.0 / 118.0).min(most)
}

fn ring(plate: &mut Plate, count: usize, radius: f32, scale: f32, unit: &Unit) {
    plate.around(count, |plate| plate.at((0.0, -radius), 0.0, scale, |plate| unit.draw(plate)));
}

/// A round plate to set a ring upon.
fn badge(plate: &mut Plate, rimmed: bool) {
    let tray = plate.hue(Role::Ground).mix(plate.hue(Role::Third), 0.6).lighter(0.02);
    plate.dot((0.0, 0.0), 466.0, tray);
    let line = plate.hue(Role::Line);
    if plate.hues.named {
        let rim = plate.hue(Role::Second);
        plate.ring((0.0, 0.0), 450.0, rim, 26.0);
    }
    plate.ring((0.0, 0.0), 466.0, line, 6.0);
    if rimmed {
        plate.ring((0.0, 0.0), 172.0, line, 4.0);
    }
}

/// The same at the points of a lattice of equal steps.
fn grid(plate: &mut Plate, rows: usize, columns: usize, draw: impl Fn(&mut Plate, f32)) {
    let (half, high) = plate.halves();
    let step = (half * 1.9 / columns as f32).min(high * 1.9 / rows as f32);
    for row in 0..rows {
        for column in 0..columns {
            let x = (column as f32 - (columns - 1) as f32 / 2.0) * step;
            let y = (row as f32 - (rows - 1) as f32 / 2.0) * step;
            plate.at((x, y), 0.0, 1.0, |plate| draw(plate, step));
        }
    }
}

/// A ribbon with units at equal steps; by turns with another unit, or flipped over the middle line.
fn row(plate: &mut Plate, ask: &Ask, unit: &Unit, other: Option<&Unit>) {
    let glide = ask.whole == "glide";
    let half = plate.halves().0;
    let count = ask.count.unwrap_or(if glide || other.is_some() { 6 } else { 4 });
    let step = half * 2.0 / count as f32;
    let scale = (step * 0.0078).min(2.4);
    let lift = if glide { scale * 46.0 } else { 0.0 };
    let (line, band) = (plate.hue(Role::Line), plate.hue(Role::Ground).mix(plate.hue(Role::Third), 0.7));
    let high = scale * 66.0 + lift;
    // Plain stripes above and below the ribbon, as on a woven border.
    let tall = plate.halves().1;
    // Where colours are named, all of them are seen.
    let stripe = if plate.hues.named {
        plate.hue(Role::Second)
    } else {
        plate.hue(Role::Ground).mix(plate.hue(Role::Third), 0.35)
    };
    for share in [0.34, 0.74] {
        let (from, thick) = (high + (tall - high) * share, (tall - high) * 0.13);
        plate.slab(-half, from, half * 2.0, thick, stripe);
        plate.slab(-half, -from - thick, half * 2.0, thick, stripe);
    }
    plate.slab(-half, -high, half * 2.0, high * 2.0, band);
    for y in [-high, high] {
        plate.line(&[(-half, y), (half, y)], line, 6.0);
        plate.line(&[(-half, y * 1.07), (half, y * 1.07)], line, 3.0);
    }
    for at in 0..count {
        let x = (at as f32 - (count - 1) as f32 / 2.0) * step;
        let turned = at % 2 == 1;
        let shown = if turned { other.unwrap_or(unit) } else { unit };
        let y = if turned { lift } else { -lift };
        plate.at((x, y), 0.0, scale, |plate| {
            if glide && turned { plate.upended(|plate| shown.draw(plate)) } else { shown.draw(plate) }
        });
    }
}

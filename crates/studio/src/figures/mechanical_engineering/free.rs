//! Machines that a sample describes by counts alone: so many teeth, balls, slots, lengths of rope.

use super::bearings::{MIDDLE, Rolling, label_rings, rings};
use super::engines::{Cylinder, Stroke};
use super::parts::{Gear, off, rod};
use super::{assemblies, gears, linkage_works, pulleys, water};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};
use crate::studio::Refusal;
use pairloom_model::Entry;
use std::f32::consts::TAU;

/// Draws a sample of this subtask that names no mechanism and no assembly.
pub(super) fn free(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let mut counts = Vec::new();
    let mut pairs = Vec::new();
    for requirement in &brief.sample.requirements {
        let value = requirement.value.as_deref().unwrap_or_default();
        match (requirement.name.as_str(), requirement.arguments.as_slice()) {
            ("count", [slot]) => {
                let Some((_, entry)) = brief.bound(slot) else {
                    return refuse(format!("nothing is counted as `{slot}`"));
                };
                let Ok(count) = value.parse::<usize>() else { return refuse(format!("`{value}` is no count")) };
                counts.push((entry.id.as_str(), count));
            }
            ("colour", [_]) => pen.tints.push(brief.rgb(value)?),
            ("label" | "caption" | "visible" | "diagram" | "order" | "panels" | "shows", _) => {}
            (name, _) => return refuse(format!("Studio cannot draw the requirement `{name}` in a machine")),
        }
    }
    for binding in &brief.sample.bindings {
        match brief.bound(binding.slot.as_str()) {
            Some(("gear_pair", entry)) => pairs.push(entry),
            Some(("engine_stroke", entry)) => return strokes(pen, entry),
            _ => {}
        }
    }
    if !pairs.is_empty() {
        return gear_pairs(pen, &pairs, &counts);
    }
    counted(pen, &counts)
}

fn counted(pen: &mut Pen, counts: &[(&str, usize)]) -> Result<(), Refusal> {
    match *counts {
        [("gear", count)] => {
            let rgb = pen.tint(0, Tone::Gold);
            let teeth = vec![if count > 5 { 10 } else { 14 }; count];
            let gears = gears::row(pen, &teeth, 920.0, rgb);
            let first = gears[0];
            // Below its wheel as close as can be: a line that led to it would look like one more tooth.
            pen.label_at("1", (first.at.0, first.at.1 + first.radius() + first.module + 34.0));
        }
        [("rope_part", count)] => {
            let tackle = pulleys::tackle(pen, count, false);
            pulleys::pulled(pen, tackle.end);
            pen.label("Load", (tackle.load.0 - 40.0, tackle.load.1), (150.0, 830.0));
        }
        [("slot", slots), ("pin", 1)] => {
            let rgb = pen.tint(0, Tone::Gold);
            let (pin, slot, _) = linkage_works::geneva(pen, slots, rgb);
            pen.label("Pin", pin, (pin.0 - 60.0, 90.0));
            pen.label("Slot", slot, (slot.0 + 100.0, 90.0));
        }
        [("cylinder", count)] => radial(pen, count),
        [("washer", count), ("bolt", 1), ("nut", 1)] => assemblies::washers(pen, count),
        [("bucket", buckets), ("spoke", spokes)] => {
            water::bucket_wheel(pen, buckets, spokes);
            pen.label("Bucket", off((500.0, 540.0), -0.3, 280.0), (880.0, 300.0));
        }
        [("ball", count)] => {
            let rings = rings(pen, Rolling::Balls, count, false);
            label_rings(pen, &rings);
        }
        [("roller", count)] => {
            let rings = rings(pen, Rolling::Rollers, count, true);
            let step = TAU / count as f32;
            pen.label("Roller", off(MIDDLE, -TAU / 4.0 - step, rings.track), (150.0, 60.0));
            pen.label("Cage", off(MIDDLE, -TAU / 4.0 + step * 0.5, rings.track), (850.0, 60.0));
        }
        _ => return refuse("Studio has no machine of these parts"),
    }
    Ok(())
}

/// A pair in a band of the sheet: the driver at the left turns clockwise.
fn pair(pen: &mut Pen, entry: &Entry, middle: f32, room: f32) -> Option<[Gear; 2]> {
    let teeth = |name: &str| entry.measures.get(name).map(|count| *count as usize);
    let (driver, driven) = (teeth("driver")?, teeth("driven")?);
    let all = (driver + driven) as f32;
    let module = (880.0 / (all + 2.0)).min(room / (driver.max(driven) as f32 + 2.0));
    let left = 500.0 - module * all / 2.0;
    let first = Gear { at: (left + module * driver as f32 / 2.0, middle), module, teeth: driver, phase: 0.0 };
    let second = first.partner(driven, 0.0);
    let wheel = pen.tint(1, Tone::Metal);
    second.draw_in(pen, wheel);
    let rgb = pen.tint(0, Tone::Gold);
    first.draw_in(pen, rgb);
    first.turn(pen, true);
    second.turn(pen, false);
    Some([first, second])
}

fn gear_pairs(pen: &mut Pen, pairs: &[&Entry], counts: &[(&str, usize)]) -> Result<(), Refusal> {
    let stated = |name: &str| counts.iter().find(|(id, _)| *id == name).map(|(_, count)| *count);
    match *pairs {
        [entry] => {
            let Some(gears) = pair(pen, entry, 450.0, 640.0) else { return refuse("the pair's teeth are not known") };
            for (name, gear) in [("driving_tooth", gears[0]), ("driven_tooth", gears[1])] {
                if stated(name).is_some_and(|count| count != gear.teeth) {
                    return refuse(format!("the pair has {} teeth where another number is asked for", gear.teeth));
                }
            }
            for (name, gear) in ["A", "B"].into_iter().zip(gears) {
                pen.label_at(name, (gear.at.0, gear.at.1 + gear.radius() + 70.0));
            }
        }
        [upper, lower] if stated("gear") == Some(4) => {
            let mut numbers = Vec::new();
            for (entry, middle) in [(upper, 240.0), (lower, 730.0)] {
                let Some([_, gear]) = pair(pen, entry, middle, 400.0) else {
                    return refuse("a pair's teeth are not known");
                };
                let number = gear.teeth.to_string();
                let place = ((gear.at.0 + gear.radius() + 60.0).min(950.0), gear.at.1 - gear.radius() * 0.9);
                // Both driven gears may have one number of teeth: a label is placed once, and the other one is a sign.
                if numbers.contains(&number) {
                    pen.sign(&number, place, 36.0);
                } else {
                    pen.label_at(&number, place);
                }
                numbers.push(number);
            }
        }
        _ => return refuse("Studio draws one pair of gears, or two with four gears in all"),
    }
    Ok(())
}

/// Four cylinders side by side, each at its stroke, in the order that the entry begins.
fn strokes(pen: &mut Pen, entry: &Entry) -> Result<(), Refusal> {
    for (at, key) in ["title", "second", "third", "fourth"].into_iter().enumerate() {
        let name = entry.texts.get(key).map_or("", String::as_str);
        let stroke = match name {
            "Intake" => Stroke::Intake,
            "Compression" => Stroke::Compression,
            "Power" => Stroke::Power,
            "Exhaust" => Stroke::Exhaust,
            _ => return refuse(format!("an engine has no stroke `{name}`")),
        };
        let x = 125.0 + at as f32 * 248.0;
        Cylinder { x, top: 270.0, k: 0.45 }.draw(pen, stroke, true);
        pen.label_at(name, (x, 710.0));
    }
    Ok(())
}

/// Cylinders like the spokes of a wheel round one crankshaft; every piston hangs on the one pin.
fn radial(pen: &mut Pen, count: usize) {
    let at: At = (500.0, 470.0);
    let pin = off(at, -0.9, 52.0);
    let rgb = pen.tint(0, Tone::Metal);
    let half = (150.0 * (TAU / count as f32 / 2.0).tan()).min(76.0);
    for cylinder in 0..count {
        let angle = TAU * cylinder as f32 / count as f32 - TAU / 4.0;
        let (dx, dy) = (angle.cos(), angle.sin());
        let place = |far: f32, wide: f32| (at.0 + dx * far - dy * wide, at.1 + dy * far + dx * wide);
        let barrel = [place(170.0, -half), place(400.0, -half), place(400.0, half), place(170.0, half)];
        pen.fill(&barrel, rgb);
        pen.outline(&barrel, 5.0);
        for fin in 0..6 {
            let far = 236.0 + fin as f32 * 30.0;
            let blade = [
                place(far, -half - 12.0),
                place(far + 12.0, -half - 12.0),
                place(far + 12.0, half + 12.0),
                place(far, half + 12.0),
            ];
            pen.fill(&blade, rgb);
            pen.outline(&blade, 3.5);
        }
        let bore = half * 0.72;
        pen.area(&[place(166.0, -bore), place(384.0, -bore), place(384.0, bore), place(166.0, bore)], Tone::Paper);
        // The rod of 220 sets the piston where the pin allows it.
        let across = (pin.0 - at.0) * -dy + (pin.1 - at.1) * dx;
        let along = (pin.0 - at.0) * dx + (pin.1 - at.1) * dy;
        let far = along + (220.0_f32 * 220.0 - across * across).sqrt();
        pen.area(
            &[place(far - 34.0, -bore), place(far + 44.0, -bore), place(far + 44.0, bore), place(far - 34.0, bore)],
            Tone::Rock,
        );
    }
    pen.disc(at, 176.0, Tone::Soft);
    for cylinder in 0..count {
        let angle = TAU * cylinder as f32 / count as f32 - TAU / 4.0;
        let (dx, dy) = (angle.cos(), angle.sin());
        let across = (pin.0 - at.0) * -dy + (pin.1 - at.1) * dx;
        let along = (pin.0 - at.0) * dx + (pin.1 - at.1) * dy;
        let far = along + (220.0_f32 * 220.0 - across * across).sqrt();
        rod(pen, pin, off(at, angle, far), (half * 0.4).clamp(12.0, 26.0), Tone::Gold);
    }
    rod(pen, at, pin, 50.0, Tone::Rock);
    pen.disc(pin, 26.0, Tone::Gold);
    pen.fill(&ellipse(at, 22.0, 22.0), pen.tone(Tone::Ink));
    pen.label("Crankshaft", at, (170.0, 930.0));
}

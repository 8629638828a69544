//! Two texts of two tones in one design: a half each, held together by one frame.

use super::{Layer, Plate, Room, Stage, boxes, letters, page, row};
use crate::brief::{Brief, refuse};
use crate::canvas::{Canvas, rounded};
use crate::colour::hex;
use crate::owners::Owners;
use crate::random::Seed;
use crate::recipes::Placed;
use crate::scene::{Tools, region_of};
use crate::studio::Refusal;
use crate::typeset::desk::{arrange, ink_box};
use crate::typeset::solve::Flush;
use resvg::tiny_skia::{PixmapPaint, Transform};

/// The frame's width, in units.
const FRAME: f32 = 26.0;

/// Paints both halves and the frame.
pub(super) fn paint(
    brief: &Brief,
    tools: &Tools,
    canvas: &mut Canvas,
    texts: [&str; 2],
    seed: Seed,
) -> Result<Placed, Refusal> {
    let mut rng = seed.child("frame").rng();
    let (w, h) = (canvas.width, canvas.height);
    let mut placed = Placed::default();
    let frame = hex(rng.pick(&[0x2b2d33, 0x6b4a2f, 0xf3eee2, 0x3c4a57, 0xb08d4f]));
    canvas.rect(0.0, 0.0, w, h, frame);
    let half = (w - 3.0 * FRAME) / 2.0;
    for (side, slot) in ["mood", "other"].into_iter().enumerate() {
        let Some((_, entry)) = brief.bound(slot) else { return refuse(format!("`{slot}` is not bound to a tone")) };
        let row = row::of(entry.id.as_str())?;
        let left = ((FRAME + side as f32 * (half + FRAME)) * canvas.scale).round();
        let top = (FRAME * canvas.scale).round();
        let wide = (half * canvas.scale).round() as u32;
        let high = ((h - 2.0 * FRAME) * canvas.scale).round() as u32;
        let Some(mut own) = Canvas::new(wide, high) else { return refuse("a half is too small to letter") };
        own = own.directed(canvas.direction);
        own.scale = canvas.scale;
        (own.width, own.height) = (wide as f32 / canvas.scale, high as f32 / canvas.scale);
        own.owners = Owners::new(wide, high);
        let seed = seed.at(side);
        let font = super::font(row, seed, false);
        let mut stage =
            Stage { canvas: &mut own, tools, type_: tools.type_, row, font, rng: seed.child("stage").rng(), seed };
        let inks = half_page(&mut stage, texts[side], rng.chance(0.6))?;
        let (to_x, to_y) = (left as i32, top as i32);
        canvas.pixmap.draw_pixmap(
            to_x,
            to_y,
            own.pixmap.as_ref(),
            &PixmapPaint::default(),
            Transform::identity(),
            None,
        );
        canvas.owners.open();
        canvas.owners.lay(&own.owners, to_x as usize, to_y as usize);
        let (dx, dy) = (left / canvas.scale, top / canvas.scale);
        let moved: Vec<[f32; 4]> = inks.iter().map(|[x, y, w, h]| [x + dx, y + dy, *w, *h]).collect();
        placed.text.extend(moved.iter().filter_map(|area| region_of(*area, canvas)));
        if let Some(region) = super::whole(&moved).and_then(|area| region_of(area, canvas)) {
            canvas.owners.claim(["line", "second"][side], Some(region));
            placed.things.push((["line", "second"][side].to_owned(), region));
        }
        canvas.owners.turn_to(0);
    }
    let light = frame.lighter(0.12);
    for (inset, width) in [(5.0, 3.0), (FRAME - 4.0, 2.0)] {
        if let Some(path) = rounded(inset, inset, w - 2.0 * inset, h - 2.0 * inset, 2.0) {
            canvas.stroke(&path, light, width);
        }
    }
    Ok(placed)
}

/// One half: its own ground, letters and, often, ornament.
fn half_page(stage: &mut Stage, text: &str, ornament: bool) -> Result<Vec<[f32; 4]>, Refusal> {
    let Plate { area: [x, y, w, h], ground } = page(stage);
    let row = stage.row;
    // A tall half is lettered in its middle part, so that the ornament stays near the words.
    let high = h.min(w * 1.9);
    let plate = Plate { area: [x, y + (h - high) / 2.0, w, high], ground };
    let pad = w * if ornament { row.margin.max(0.1) } else { 0.08 };
    let room = [x + pad, plate.area[1] + pad, w - 2.0 * pad, high - 2.0 * pad];
    let lines = arrange(stage.type_, text, (stage.font, row.spacing), room, Flush::Centre, (150.0, 6))?;
    let words = ink_box(&lines, room);
    if ornament {
        (row.ornament)(stage, &Room { plate, words, layer: Layer::Behind });
    }
    letters::draw(stage, &lines, ground)?;
    if ornament {
        (row.ornament)(stage, &Room { plate, words, layer: Layer::Over });
    }
    Ok(boxes(&lines))
}

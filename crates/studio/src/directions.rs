//! Art directions: how fills, sprites and whole pictures are drawn in each manner. None of them moves an outline, so that all
//! boxes and masks are those of the flat picture.

mod fills;
mod grain;
mod lines;
mod outline;
mod volume;

use crate::canvas::{Canvas, Ink};
use pairloom_model::Direction;
use pairloom_model::views::Region;
use resvg::tiny_skia::{Pixmap, Rect};

pub(crate) use fills::svg;

/// Whether parts are rounded by light and shade.
pub(crate) fn rounds(direction: Direction) -> bool {
    matches!(direction, Direction::Gradient | Direction::Detailed)
}

/// What a shape of these bounds, in units, is filled with.
pub(crate) fn ink(direction: Direction, ink: Ink, bounds: Rect) -> Ink {
    match direction {
        Direction::Flat | Direction::Outline => ink,
        Direction::Gradient => fills::shade(ink, bounds, 1.0),
        Direction::Detailed => fills::shade(ink, bounds, 0.7),
    }
}

/// Models a sprite on a layer of its own; `side` is its longer side in pixels.
pub(crate) fn model(direction: Direction, layer: &mut Pixmap, side: f32) {
    match direction {
        Direction::Flat | Direction::Outline => {}
        Direction::Gradient => volume::model(layer, side, &volume::SOFT),
        Direction::Detailed => {
            grain::rub(layer, side / 420.0, 0.16);
            lines::shade_edges(layer, side / 420.0, 0.42);
            volume::model(layer, side, &volume::CRISP);
        }
    }
}

/// Works over a painted place before anything stands in it.
pub(crate) fn ground(canvas: &mut Canvas) {
    if canvas.direction == Direction::Detailed {
        grain::rub(&mut canvas.pixmap, canvas.scale, 0.11);
        lines::shade_edges(&mut canvas.pixmap, canvas.scale, 0.3);
    }
}

/// Works over a picture that is no scene; letters in the boxes of `text` stay as they are.
pub(crate) fn sheet(canvas: &mut Canvas, text: &[Region]) {
    match canvas.direction {
        Direction::Flat | Direction::Gradient => {}
        Direction::Outline => outline::draw(canvas, None, text),
        Direction::Detailed => {
            grain::rub(&mut canvas.pixmap, canvas.scale, 0.07);
            lines::shade_edges(&mut canvas.pixmap, canvas.scale, 0.24);
        }
    }
}

/// Works over a scene; `bare` is its place with nothing in it.
pub(crate) fn scene(canvas: &mut Canvas, bare: &Pixmap, text: &[Region]) {
    if canvas.direction == Direction::Outline {
        outline::draw(canvas, Some(bare), text);
    }
}

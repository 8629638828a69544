//! Motion: a thing that moves along a path through a place, with the path made visible.

mod ask;
mod course;
mod feats;
mod grounds;
mod lay;
mod marks;
mod paint;
mod pairs;
mod stamp;
mod trail;

use crate::brief::Brief;
use crate::canvas::Canvas;
use crate::recipes::Placed;
use crate::scene::Tools;
use crate::studio::Refusal;

/// Paints a sample of moving things.
///
/// # Errors
/// A path, a thing or a relation between two paths that is not drawn.
pub(crate) fn paint(brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let ask = ask::read(brief)?;
    let laid = lay::lay(&ask, tools, (canvas.width, canvas.height))?;
    paint::paint(&ask, &laid, tools, canvas)
}

//! Complex Spatial Composition: several things whose places hang together.

use super::{Painter, Recipe};
use crate::spatial;

pub(super) struct ComplexSpatialComposition;

impl Recipe for ComplexSpatialComposition {
    fn subtask(&self) -> &'static str {
        "complex-spatial-composition"
    }

    fn painter(&self) -> Option<Painter> {
        Some(spatial::paint)
    }
}

//! Complex Spatial Composition: several things whose places hang together.

use super::{Recipe, Way};
use crate::spatial;

pub(super) struct ComplexSpatialComposition;

impl Recipe for ComplexSpatialComposition {
    fn subtask(&self) -> &'static str {
        "complex-spatial-composition"
    }

    fn way(&self) -> Way {
        Way::Painter(spatial::paint)
    }
}

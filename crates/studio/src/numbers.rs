//! Arithmetic that is done for every pixel: without instructions that only newer processors have, rounding is a call.

/// The whole number at or below a value, for values of less than two thousand million.
pub(crate) fn floor(value: f32) -> f32 {
    let near = value as i32 as f32;
    if near > value { near - 1.0 } else { near }
}

/// The whole number at or above a value.
pub(crate) fn ceil(value: f32) -> f32 {
    -floor(-value)
}

/// How far a value lies above the whole number below it.
pub(crate) fn fract(value: f32) -> f32 {
    value - floor(value)
}

/// The nearest whole number.
pub(crate) fn round(value: f32) -> f32 {
    floor(value + 0.5)
}

/// A place in pixels as a number of the grid, 0 for all before it.
pub(crate) fn place(value: f32) -> usize {
    (value as i32).max(0) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_that_of_the_library() {
        for value in [-7.0_f32, -3.4, -0.6, 0.0, 0.2, 0.7, 5.0, 1234.9] {
            assert_eq!(floor(value), value.floor());
            assert_eq!(round(value), value.round());
            assert_eq!(place(value), value.max(0.0) as usize);
        }
        assert!((fract(-0.25) - 0.75).abs() < 1e-6);
    }
}

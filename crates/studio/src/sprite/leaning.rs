//! How long artwork leans: its axis, and the turns that lay it down.

use resvg::tiny_skia::Pixmap;

/// A turn that says how a thing lies once it has fallen over: a long one along the ground, any other by a quarter.
pub(crate) const LYING: i16 = 91;
/// A turn that lays a long thing level and leaves any other as it is.
pub(crate) const LEVEL: i16 = 181;

/// From this length against its breadth on, an artwork is long.
const LONG: f32 = 2.6;

/// The angle of an artwork's long axis in degrees, clockwise from the right, −90..=90, and its length against its breadth.
pub(crate) fn axis(rendering: &Pixmap) -> (f32, f32) {
    let wide = rendering.width() as usize;
    let (mut n, mut x, mut y, mut xx, mut xy, mut yy) = (0.0_f64, 0.0_f64, 0.0_f64, 0.0_f64, 0.0_f64, 0.0_f64);
    for (at, _) in rendering.pixels().iter().enumerate().filter(|(_, pixel)| pixel.alpha() > 24) {
        let (px, py) = ((at % wide) as f64, (at / wide) as f64);
        n += 1.0;
        x += px;
        y += py;
        xx += px * px;
        xy += px * py;
        yy += py * py;
    }
    if n < 1.0 {
        return (0.0, 1.0);
    }
    let (mx, my) = (x / n, y / n);
    let (a, b, c) = (xx / n - mx * mx, xy / n - mx * my, yy / n - my * my);
    let spread = ((a - c) * (a - c) / 4.0 + b * b).sqrt();
    let (most, least) = ((a + c) / 2.0 + spread, ((a + c) / 2.0 - spread).max(0.01));
    let angle = 0.5 * (2.0 * b).atan2(a - c);
    (angle.to_degrees() as f32, (most / least).sqrt() as f32)
}

/// The turn in degrees that a key asks for, for this artwork.
pub(super) fn settled(turned: i16, rendering: &Pixmap) -> i16 {
    if turned != LYING && turned != LEVEL {
        return turned;
    }
    let (angle, length) = axis(rendering);
    let level = -angle.round() as i16;
    match turned {
        LEVEL if length > LONG => level,
        LEVEL => 0,
        // What is drawn level already would be stood on its end by a quarter turn.
        _ if length > LONG && angle.abs() < 75.0 => level,
        _ => 90,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use resvg::tiny_skia::{Paint, Rect, Transform};

    #[test]
    fn what_lies_askew_is_laid_level() {
        let Some(mut pixmap) = Pixmap::new(100, 100) else { return };
        let bar = Rect::from_xywh(10.0, 45.0, 80.0, 10.0);
        let turned = Transform::from_rotate_at(-45.0, 50.0, 50.0);
        bar.into_iter().for_each(|bar| pixmap.fill_rect(bar, &Paint::default(), turned, None));
        assert_eq!(settled(LYING, &pixmap), 45);
        assert_eq!(settled(24, &pixmap), 24);
    }
}

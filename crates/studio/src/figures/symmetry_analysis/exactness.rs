//! Tests: mirrored halves are equal to the pixel.

use crate::sprite::{mirror_columns, mirror_rows};
use resvg::tiny_skia::{Color, Pixmap, Rect, Transform};

fn painted(side: u32) -> Option<Pixmap> {
    let mut pixmap = Pixmap::new(side, side)?;
    let mut paint = resvg::tiny_skia::Paint::default();
    for step in 0..9_u8 {
        paint.set_color(Color::from_rgba8(step * 25, 200 - step * 9, step * 7, 255));
        let at = f32::from(step) * 3.7;
        pixmap.fill_rect(Rect::from_xywh(at, at * 0.6, 11.3, 7.9)?, &paint, Transform::from_rotate(at), None);
    }
    Some(pixmap)
}

#[test]
fn mirrored_halves_are_equal_to_the_pixel() {
    for side in [64, 65] {
        let pixmap = painted(side);
        assert!(pixmap.is_some());
        let Some(mut pixmap) = pixmap else { return };
        mirror_rows(&mut pixmap);
        mirror_columns(&mut pixmap);
        for y in 0..side {
            for x in 0..side {
                let here = pixmap.pixel(x, y);
                assert_eq!(here, pixmap.pixel(side - 1 - x, y), "left and right of row {y}");
                assert_eq!(here, pixmap.pixel(x, side - 1 - y), "above and below in column {x}");
            }
        }
    }
}

//! Puts sprites anywhere, at any turn, solid, faded or as an empty outline; and lays one canvas over another.

use crate::canvas::Canvas;
use crate::colour::Rgb;
use crate::sprite::Sprite;
use resvg::tiny_skia::{BlendMode, FilterQuality, Pixmap, PixmapPaint, PremultipliedColorU8, Transform};

/// How a sprite is put.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pose {
    /// Its middle.
    pub x: f32,
    pub y: f32,
    /// Its longer side.
    pub side: f32,
    /// In degrees, clockwise.
    pub turn: f32,
    pub flip: bool,
}

impl Pose {
    fn transform(&self, (x, y): (f32, f32)) -> Transform {
        let across = if self.flip { -self.side } else { self.side };
        Transform::from_translate(x, y).pre_rotate(self.turn).pre_scale(across, self.side)
    }
}

/// Puts a sprite.
pub(super) fn put(canvas: &mut Canvas, sprite: &Sprite, pose: &Pose) {
    sprite.lay(canvas, pose.transform((pose.x, pose.y)), false);
}

/// A canvas of its own with the sprite on it, and where its corner is in pixels.
fn layer(canvas: &Canvas, sprite: &Sprite, pose: &Pose, pad: f32) -> Option<(Canvas, i32, i32)> {
    let reach = pose.side * 0.75 + pad;
    let corner = (((pose.x - reach) * canvas.scale).floor(), ((pose.y - reach) * canvas.scale).floor());
    let side = (reach * 2.0 * canvas.scale).ceil() as u32 + 2;
    let mut layer = Canvas::over(Pixmap::new(side, side)?, canvas.scale, reach * 2.0, reach * 2.0);
    let at = (pose.x - corner.0 / canvas.scale, pose.y - corner.1 / canvas.scale);
    sprite.lay(&mut layer, pose.transform(at), false);
    Some((layer, corner.0 as i32, corner.1 as i32))
}

/// Puts a sprite that the ground shows through.
pub(super) fn ghost(canvas: &mut Canvas, sprite: &Sprite, pose: &Pose, alpha: f32) {
    if let Some((layer, x, y)) = layer(canvas, sprite, pose, 0.0) {
        let paint = PixmapPaint { opacity: alpha, ..PixmapPaint::default() };
        canvas.pixmap.draw_pixmap(x, y, layer.pixmap.as_ref(), &paint, Transform::identity(), None);
    }
}

/// Draws the empty outline of a sprite.
pub(super) fn outline(canvas: &mut Canvas, sprite: &Sprite, pose: &Pose, rgb: Rgb, width: f32) {
    let Some((mut layer, x, y)) = layer(canvas, sprite, pose, width * 2.0) else { return };
    let solid = rgb.opaque().premultiply().to_color_u8();
    for pixel in layer.pixmap.pixels_mut() {
        let a = u16::from(pixel.alpha());
        let part = |channel: u8| (u16::from(channel) * a / 255) as u8;
        *pixel = PremultipliedColorU8::from_rgba(part(solid.red()), part(solid.green()), part(solid.blue()), a as u8)
            .unwrap_or(*pixel);
    }
    let Some(mut ring) = Pixmap::new(layer.pixmap.width(), layer.pixmap.height()) else { return };
    let reach = width * canvas.scale;
    for step in 0..16 {
        let a = step as f32 / 16.0 * std::f32::consts::TAU;
        let moved = Transform::from_translate(reach * a.cos(), reach * a.sin());
        let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
        ring.draw_pixmap(0, 0, layer.pixmap.as_ref(), &paint, moved, None);
    }
    let cut = PixmapPaint { blend_mode: BlendMode::DestinationOut, ..PixmapPaint::default() };
    ring.draw_pixmap(0, 0, layer.pixmap.as_ref(), &cut, Transform::identity(), None);
    canvas.pixmap.draw_pixmap(x, y, ring.as_ref(), &PixmapPaint::default(), Transform::identity(), None);
}

/// A clear canvas of the same size.
pub(super) fn clear(canvas: &Canvas) -> Option<Canvas> {
    let pixmap = Pixmap::new(canvas.pixmap.width(), canvas.pixmap.height())?;
    Some(Canvas::over(pixmap, canvas.scale, canvas.width, canvas.height).directed(canvas.direction))
}

/// Lays a canvas of the same size over another between two heights, in units.
pub(super) fn rows_over(below: &mut Canvas, above: &Canvas, from: f32, to: f32) {
    let high = above.pixmap.height() as f32;
    let (top, bottom) = ((from * below.scale).clamp(0.0, high) as usize, (to * below.scale).clamp(0.0, high) as usize);
    let width = above.pixmap.width() as usize;
    if below.owners.keeps() {
        let frame = below.owners.frame(Some([0, top, width, bottom]));
        below.owners.cover(&above.pixmap, 0, 0);
        below.owners.frame(frame);
    }
    let rows = top * width..bottom * width;
    for (under, over) in below.pixmap.pixels_mut()[rows.clone()].iter_mut().zip(&above.pixmap.pixels()[rows]) {
        match over.alpha() {
            0 => {}
            255 => *under = *over,
            alpha => {
                let rest = 255 - u16::from(alpha);
                let mix = |u: u8, o: u8| (u16::from(o) + (u16::from(u) * rest + 127) / 255).min(255) as u8;
                let all = (
                    mix(under.red(), over.red()),
                    mix(under.green(), over.green()),
                    mix(under.blue(), over.blue()),
                    mix(under.alpha(), over.alpha()),
                );
                *under = PremultipliedColorU8::from_rgba(all.0, all.1, all.2, all.3).unwrap_or(*under);
            }
        }
    }
}

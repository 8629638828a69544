//! Things in a world: each is drawn on a layer of its own, takes on the scene's light, and is laid into the picture.

use super::brush::{Brush, Shine};
use super::kit::Kit;
use super::raster::{self, Fall};
use crate::canvas::Canvas;
use crate::colour::{Rgb, WHITE};
use crate::random::Seed;
use crate::scene::Tools;
use crate::sprite::alpha_box;
use pairloom_model::views::Region;
use resvg::tiny_skia::{BlendMode, FilterQuality, Pixmap, PixmapPaint, Transform};

/// Where and how a thing stands.
#[derive(Clone, Copy)]
pub(super) struct Stand {
    /// The middle of its foot, in units of the canvas.
    pub x: f32,
    pub y: f32,
    /// Units of the canvas for one of its own.
    pub size: f32,
    /// Half its width, and its height, with room for all that belongs to it, in its own units.
    pub half: f32,
    pub tall: f32,
    pub mirrored: bool,
    /// The ground's mirror image of it, 0 for none.
    pub shine: f32,
    pub grounded: bool,
}

/// Draws a thing and gives its box in pixels.
pub(super) fn lay(
    canvas: &mut Canvas,
    tools: &Tools,
    (kit, seed): (Kit, Seed),
    stand: &Stand,
    fall: &Fall,
    shines: &mut Vec<Shine>,
    draw: impl FnOnce(&mut Brush),
) -> Option<Region> {
    let scale = canvas.scale;
    let pad = 60.0 * stand.size;
    let (left, top) = (stand.x - stand.half * stand.size - pad, stand.y - stand.tall * stand.size - pad);
    let (px, py) = ((left * scale).floor(), (top * scale).floor());
    let width = (((stand.half * 2.0) * stand.size + pad * 2.0) * scale).ceil() as u32 + 1;
    let height = ((stand.tall * stand.size + pad * 2.0) * scale).ceil() as u32 + 1;
    let mut layer = Canvas::over(Pixmap::new(width, height)?, scale, width as f32 / scale, height as f32 / scale)
        .directed(canvas.direction);
    let (ox, oy) = (px / scale, py / scale);
    let flip = if stand.mirrored { -stand.size } else { stand.size };
    let moved = Transform::from_row(flip, 0.0, 0.0, stand.size, stand.x - ox, stand.y - oy);
    let mut brush = Brush { canvas: &mut layer, tools, moved, kit, rng: seed.rng(), shines: Vec::new() };
    draw(&mut brush);
    let found = std::mem::take(&mut brush.shines);
    let [bx, by, bw, bh] = alpha_box(&layer.pixmap, 60)?;
    canvas.owners.cover(&layer.pixmap, px as i64, py as i64);
    raster::light(&mut layer.pixmap, fall, (4.0 * scale).ceil().max(1.0) as i32);
    if stand.grounded {
        let (half, mid) = (bw as f32 / scale / 2.0, (px + bx as f32 + bw as f32 / 2.0) / scale);
        let shadow = Rgb(10, 10, 18);
        canvas.soft(mid, stand.y, half * 1.12, (half * 0.2).clamp(9.0, 40.0), shadow, 0.5);
        canvas.soft(mid, stand.y, half * 0.8, (half * 0.1).clamp(5.0, 20.0), shadow, 0.5);
    }
    if stand.shine > 0.0 {
        raster::reflect(canvas, &layer.pixmap, px as i64, py as i64, (stand.y * scale) as i64, stand.shine);
    }
    let paint = PixmapPaint { opacity: 1.0, blend_mode: BlendMode::SourceOver, quality: FilterQuality::Nearest };
    canvas.pixmap.draw_pixmap(px as i32, py as i32, layer.pixmap.as_ref(), &paint, Transform::identity(), None);
    shine_shapes(canvas, &found, (ox, oy));
    for shine in found {
        if let Shine::Halo(x, y, rx, ry, rgb, alpha) = shine {
            shines.push(Shine::Halo(x + ox, y + oy, rx, ry, rgb, alpha));
        }
    }
    let (wide, high) = (canvas.pixmap.width() as f32, canvas.pixmap.height() as f32);
    let (x0, y0) = ((px + bx as f32).max(0.0), (py + by as f32).max(0.0));
    let (x1, y1) = ((px + (bx + bw) as f32).min(wide), (py + (by + bh) as f32).min(high));
    (x1 > x0 && y1 > y0).then_some(Region {
        x: x0 as u32,
        y: y0 as u32,
        width: (x1 - x0) as u32,
        height: (y1 - y0) as u32,
    })
}

/// Draws what shines by itself over what the scene's light has dimmed.
fn shine_shapes(canvas: &mut Canvas, shines: &[Shine], (ox, oy): (f32, f32)) {
    for shine in shines {
        match shine {
            Shine::Shape(path, moved, rgb, alpha) => {
                canvas.fill_with(path, rgb.alpha(*alpha), moved.post_translate(ox, oy))
            }
            Shine::Line(path, moved, rgb, width) => {
                let moved = moved.post_translate(ox, oy);
                canvas.stroke_with(path, rgb.alpha(0.28), width * 3.0, moved);
                canvas.stroke_with(path, *rgb, *width, moved);
                canvas.stroke_with(path, WHITE.alpha(0.55), width * 0.36, moved);
            }
            Shine::Halo(..) => {}
        }
    }
}

/// Lays the halos of all that shines over the picture, brightening it.
pub(super) fn glow(canvas: &mut Canvas, shines: &[Shine]) {
    for shine in shines {
        if let Shine::Halo(x, y, rx, ry, rgb, alpha) = shine {
            canvas.soft(*x, *y, *rx, *ry, rgb.mix(WHITE, 0.12), alpha * 0.8);
        }
    }
}

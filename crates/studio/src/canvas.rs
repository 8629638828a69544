//! The drawing surface: shapes in units, of which the picture's short side has a thousand, on a pixel buffer.

use crate::colour::Rgb;
use crate::directions;
use crate::owners::{OPAQUE, Owners, Weight};
use pairloom_model::Direction;
use resvg::tiny_skia::{
    Color, FillRule, GradientStop, LineCap, LineJoin, LinearGradient, Mask, Paint, Path, PathBuilder, PathStroker,
    Pixmap, Point, RadialGradient, Rect, Shader, SpreadMode, Stroke, Transform,
};

/// The units along a picture's short side.
pub(crate) const SHORT: f32 = 1000.0;

/// A pixel buffer with a scale.
pub(crate) struct Canvas {
    pub pixmap: Pixmap,
    /// Pixels a unit.
    pub scale: f32,
    /// In units.
    pub width: f32,
    /// In units.
    pub height: f32,
    /// Whose each pixel is, where that is kept.
    pub owners: Owners,
    /// Where alone shapes are painted, if not everywhere.
    pub clip: Option<Mask>,
    /// The manner in which shapes are filled.
    pub direction: Direction,
}

/// What a shape is filled with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ink {
    Flat(Color),
    /// From one point's colour to another's.
    Line(f32, f32, Color, f32, f32, Color),
}

impl From<Rgb> for Ink {
    fn from(rgb: Rgb) -> Self {
        Ink::Flat(rgb.opaque())
    }
}

impl From<Color> for Ink {
    fn from(color: Color) -> Self {
        Ink::Flat(color)
    }
}

impl Ink {
    /// From one height's colour to another's.
    pub(crate) fn down(y0: f32, top: Rgb, y1: f32, bottom: Rgb) -> Ink {
        Ink::Line(0.0, y0, top.opaque(), 0.0, y1, bottom.opaque())
    }

    /// How what is filled with it changes whose the pixels are.
    fn weight(self) -> Weight {
        let (alpha, light) = match self {
            Ink::Flat(a) => (a.alpha(), a.red().max(a.green()).max(a.blue())),
            Ink::Line(.., a, _, _, b) => ((a.alpha() + b.alpha()) / 2.0, a.red().max(a.green()).max(a.blue())),
        };
        match (alpha * 255.0 >= f32::from(OPAQUE), light < 0.2) {
            (true, _) => Weight::Solid,
            (false, false) => Weight::Veil,
            (false, true) => Weight::Shade,
        }
    }

    pub(crate) fn shader(self) -> Shader<'static> {
        let identity = Transform::identity();
        let flat = |color| Shader::SolidColor(color);
        match self {
            Ink::Flat(color) => flat(color),
            Ink::Line(x0, y0, from, x1, y1, to) => {
                let stops = vec![GradientStop::new(0.0, from), GradientStop::new(1.0, to)];
                let (start, end) = (Point::from_xy(x0, y0), Point::from_xy(x1, y1));
                LinearGradient::new(start, end, stops, SpreadMode::Pad, identity).unwrap_or(flat(to))
            }
        }
    }
}

impl Canvas {
    /// A blank canvas, or `None` where a side is 0.
    pub(crate) fn new(width: u32, height: u32) -> Option<Self> {
        let scale = width.min(height) as f32 / SHORT;
        let pixmap = Pixmap::new(width, height)?;
        Some(Self::over(pixmap, scale, width as f32 / scale, height as f32 / scale))
    }

    /// A canvas over a pixel buffer; `width` and `height` are in units, of which `scale` pixels are one.
    pub(crate) fn over(pixmap: Pixmap, scale: f32, width: f32, height: f32) -> Self {
        Self { pixmap, scale, width, height, owners: Owners::default(), clip: None, direction: Direction::Flat }
    }

    /// The same canvas in another art direction.
    pub(crate) fn directed(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    fn transform(&self) -> Transform {
        Transform::from_scale(self.scale, self.scale)
    }

    /// Fills a path.
    pub(crate) fn fill(&mut self, path: &Path, ink: impl Into<Ink>) {
        self.fill_with(path, ink, Transform::identity());
    }

    /// Fills a path that is first moved by a transform in units.
    pub(crate) fn fill_with(&mut self, path: &Path, ink: impl Into<Ink>, moved: Transform) {
        let ink = ink.into();
        let place = self.transform().pre_concat(moved);
        self.owners.fill(path, place, ink.weight(), self.clip.as_ref());
        let ink = directions::ink(self.direction, ink, path.bounds());
        let paint = Paint { shader: ink.shader(), ..Paint::default() };
        self.pixmap.fill_path(path, &paint, FillRule::Winding, place, self.clip.as_ref());
    }

    /// Draws a line along a path, round at its ends and corners.
    pub(crate) fn stroke(&mut self, path: &Path, ink: impl Into<Ink>, width: f32) {
        self.stroke_with(path, ink, width, Transform::identity());
    }

    /// Draws a line along a path that is first moved by a transform in units.
    pub(crate) fn stroke_with(&mut self, path: &Path, ink: impl Into<Ink>, width: f32, moved: Transform) {
        let ink = ink.into();
        let place = self.transform().pre_concat(moved);
        let stroke = Stroke { width, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
        self.own_stroke(path, place, &stroke, ink.weight());
        let paint = Paint { shader: ink.shader(), ..Paint::default() };
        self.pixmap.stroke_path(path, &paint, &stroke, place, self.clip.as_ref());
    }

    /// Gives the pixels of a line to what is being drawn.
    pub(crate) fn own_stroke(&mut self, path: &Path, place: Transform, stroke: &Stroke, weight: Weight) {
        if !self.owners.keeps() || weight == Weight::Shade {
            return;
        }
        let resolution = PathStroker::compute_resolution_scale(&place);
        // A line thinner than a pixel is a pixel wide, so that it does not fall between their middles.
        let stroke = Stroke { width: stroke.width.max(1.0 / resolution.max(0.01)), ..stroke.clone() };
        if let Some(area) = path.stroke(&stroke, resolution) {
            self.owners.fill(&area, place, weight, self.clip.as_ref());
        }
    }

    /// Fills an upright rectangle.
    pub(crate) fn rect(&mut self, x: f32, y: f32, w: f32, h: f32, ink: impl Into<Ink>) {
        if let Some(rect) = Rect::from_xywh(x, y, w.max(0.01), h.max(0.01)) {
            let ink = ink.into();
            if self.owners.keeps() {
                let place = self.transform();
                self.owners.fill(&PathBuilder::from_rect(rect), place, ink.weight(), self.clip.as_ref());
            }
            let ink = directions::ink(self.direction, ink, rect);
            let paint = Paint { shader: ink.shader(), ..Paint::default() };
            self.pixmap.fill_rect(rect, &paint, self.transform(), self.clip.as_ref());
        }
    }

    /// Fills a rectangle with rounded corners.
    pub(crate) fn rounded(&mut self, x: f32, y: f32, w: f32, h: f32, radius: f32, ink: impl Into<Ink>) {
        if let Some(path) = rounded(x, y, w, h, radius) {
            self.fill(&path, ink);
        }
    }

    /// Fills an ellipse around a centre.
    pub(crate) fn ellipse(&mut self, x: f32, y: f32, rx: f32, ry: f32, ink: impl Into<Ink>) {
        if let Some(path) = ellipse(x, y, rx, ry) {
            self.fill(&path, ink);
        }
    }

    /// An ellipse that fades out to its rim.
    pub(crate) fn soft(&mut self, x: f32, y: f32, rx: f32, ry: f32, rgb: Rgb, alpha: f32) {
        if rx < 0.1 || ry < 0.1 {
            return;
        }
        if let Some(path) = ellipse(0.0, 0.0, 1.0, 1.0) {
            let moved = Transform::from_row(rx, 0.0, 0.0, ry, x, y);
            let stops = [0.0, 0.35, 0.7, 1.0].map(|t: f32| {
                let fall = (1.0 - t * t).powi(2);
                GradientStop::new(t, rgb.alpha(alpha * fall))
            });
            let origin = Point::from_xy(0.0, 0.0);
            let shader =
                RadialGradient::new(origin, 0.0, origin, 1.0, stops.to_vec(), SpreadMode::Pad, Transform::identity());
            let Some(shader) = shader else { return };
            let paint = Paint { shader, ..Paint::default() };
            self.pixmap.fill_path(
                &path,
                &paint,
                FillRule::Winding,
                self.transform().pre_concat(moved),
                self.clip.as_ref(),
            );
        }
    }

    /// From here on paints only where this path, moved by a transform in units, lies within what was painted on before;
    /// returns that, to be set again.
    pub(crate) fn clip_to(&mut self, path: &Path, moved: Transform) -> Option<Mask> {
        let before = self.clip.take();
        let moved = self.transform().pre_concat(moved);
        self.clip = match before.clone() {
            Some(mut mask) => {
                mask.intersect_path(path, FillRule::Winding, true, moved);
                Some(mask)
            }
            None => Mask::new(self.pixmap.width(), self.pixmap.height()).map(|mut mask| {
                mask.fill_path(path, FillRule::Winding, true, moved);
                mask
            }),
        };
        before
    }

    /// Fills a polygon.
    pub(crate) fn polygon(&mut self, points: &[(f32, f32)], ink: impl Into<Ink>) {
        if let Some(path) = polygon(points) {
            self.fill(&path, ink);
        }
    }

    /// Draws a line through points.
    pub(crate) fn line(&mut self, points: &[(f32, f32)], ink: impl Into<Ink>, width: f32) {
        if let Some(path) = polyline(points) {
            self.stroke(&path, ink, width);
        }
    }
}

/// A closed polygon.
pub(crate) fn polygon(points: &[(f32, f32)]) -> Option<Path> {
    let mut builder = trace(points)?;
    builder.close();
    builder.finish()
}

/// An open line.
pub(crate) fn polyline(points: &[(f32, f32)]) -> Option<Path> {
    trace(points)?.finish()
}

fn trace(points: &[(f32, f32)]) -> Option<PathBuilder> {
    let mut builder = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    builder.move_to(first.0, first.1);
    for (x, y) in rest {
        builder.line_to(*x, *y);
    }
    Some(builder)
}

/// An ellipse around a centre.
pub(crate) fn ellipse(x: f32, y: f32, rx: f32, ry: f32) -> Option<Path> {
    PathBuilder::from_oval(Rect::from_xywh(x - rx, y - ry, rx * 2.0, ry * 2.0)?)
}

/// A rectangle with rounded corners.
pub(crate) fn rounded(x: f32, y: f32, w: f32, h: f32, radius: f32) -> Option<Path> {
    let r = radius.min(w / 2.0).min(h / 2.0).max(0.0);
    // The distance of a cubic's handles that makes a quarter of a circle.
    let k = r * 0.447_715;
    let (right, bottom) = (x + w, y + h);
    let mut p = PathBuilder::new();
    p.move_to(x + r, y);
    p.line_to(right - r, y);
    p.cubic_to(right - k, y, right, y + k, right, y + r);
    p.line_to(right, bottom - r);
    p.cubic_to(right, bottom - k, right - k, bottom, right - r, bottom);
    p.line_to(x + r, bottom);
    p.cubic_to(x + k, bottom, x, bottom - k, x, bottom - r);
    p.line_to(x, y + r);
    p.cubic_to(x, y + k, x + k, y, x + r, y);
    p.close();
    p.finish()
}

/// A smooth line through points, closed to the bottom of the picture: a hill, a wave, a bank of snow.
pub(crate) fn ridge(points: &[(f32, f32)], bottom: f32) -> Option<Path> {
    let (first, last) = (*points.first()?, *points.last()?);
    let mut p = PathBuilder::new();
    p.move_to(first.0, bottom);
    p.line_to(first.0, first.1);
    for pair in points.windows(2) {
        let middle = (pair[0].0 + pair[1].0) / 2.0;
        p.cubic_to(middle, pair[0].1, middle, pair[1].1, pair[1].0, pair[1].1);
    }
    p.line_to(last.0, bottom);
    p.close();
    p.finish()
}

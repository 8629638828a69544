//! What can be done to lettering: weight, slope, spacing, a curved line, edges, shadows, depth, light and fills.

use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use resvg::tiny_skia::{
    BlendMode, FillRule, LineCap, LineJoin, Mask, Paint, Path, PathBuilder, PathSegment, Pixmap, PixmapPaint, Point,
    Shader, Stroke, StrokeDash, Transform,
};

/// One effect, by its entry in the pool `lettering_effect`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Light,
    SemiBold,
    Bold,
    ExtraHeavy,
    Italic,
    Slanted,
    Backslanted,
    Outlined,
    DoubleOutlined,
    WhiteRimmed,
    DarkEdged,
    DottedOutline,
    ShadowRight,
    ShadowLeft,
    SoftShadow,
    LongShadow,
    BlockShadow,
    Letterspaced,
    Tight,
    Touching,
    Overlapping,
    ArchedUp,
    ArchedDown,
    Waved,
    Rising,
    Bulging,
    Embossed,
    Debossed,
    Engraved,
    Extruded,
    NeonLit,
    Backlit,
    Gilded,
    StripedFill,
    DottedFill,
    Gradient,
    CheckedFill,
    Underlined,
    DoubleUnderlined,
    WavyUnderlined,
    Boxed,
    /// Strokes end round. No entry of the pool asks for it; letterforms do.
    RoundEnded,
    /// As if written: leant, round-ended and a little uneven. Letterforms ask for it.
    ByHand,
}

use Effect as E;

/// Entry id and effect, sorted.
static EFFECTS: &[(&str, Effect)] = &[
    ("arched_down", E::ArchedDown),
    ("arched_up", E::ArchedUp),
    ("backlit", E::Backlit),
    ("backslanted", E::Backslanted),
    ("block_shadow", E::BlockShadow),
    ("bold", E::Bold),
    ("boxed", E::Boxed),
    ("bulging", E::Bulging),
    ("checked_fill", E::CheckedFill),
    ("dark_edged", E::DarkEdged),
    ("debossed", E::Debossed),
    ("dotted_fill", E::DottedFill),
    ("dotted_outline", E::DottedOutline),
    ("double_outlined", E::DoubleOutlined),
    ("double_underlined", E::DoubleUnderlined),
    ("embossed", E::Embossed),
    ("engraved", E::Engraved),
    ("extra_heavy", E::ExtraHeavy),
    ("extruded", E::Extruded),
    ("gilded", E::Gilded),
    ("gradient", E::Gradient),
    ("italic", E::Italic),
    ("letterspaced", E::Letterspaced),
    ("light", E::Light),
    ("long_shadow", E::LongShadow),
    ("neon_lit", E::NeonLit),
    ("outlined", E::Outlined),
    ("overlapping", E::Overlapping),
    ("rising", E::Rising),
    ("semi_bold", E::SemiBold),
    ("shadow_left", E::ShadowLeft),
    ("shadow_right", E::ShadowRight),
    ("slanted", E::Slanted),
    ("soft_shadow", E::SoftShadow),
    ("striped_fill", E::StripedFill),
    ("tight", E::Tight),
    ("touching", E::Touching),
    ("underlined", E::Underlined),
    ("waved", E::Waved),
    ("wavy_underlined", E::WavyUnderlined),
    ("white_rimmed", E::WhiteRimmed),
];

impl Effect {
    /// The effect of this entry.
    pub(crate) fn find(id: &str) -> Option<Self> {
        let at = EFFECTS.binary_search_by_key(&id, |(name, _)| name).ok()?;
        Some(EFFECTS[at].1)
    }

    /// Room between letters that it asks for, in ems.
    fn spacing(self) -> f32 {
        match self {
            E::Letterspaced => 0.28,
            _ => 0.0,
        }
    }

    /// Whether it needs the text on one line.
    fn one_line(self) -> bool {
        matches!(self, E::ArchedUp | E::ArchedDown | E::Waved | E::Rising | E::Bulging)
    }
}

/// Faces that are light by themselves.
const SLIM: &str = "Raleway_100Thin";
const SLIM_SLAB: &str = "ZillaSlab_300Light";

/// How a text is lettered.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct TypeStyle {
    /// A font of the pack, instead of the surface's own.
    pub font: Option<&'static str>,
    pub ink: Option<Rgb>,
    pub effects: Vec<Effect>,
}

impl TypeStyle {
    /// Room between letters, in ems.
    pub(crate) fn spacing(&self) -> f32 {
        self.effects.iter().map(|effect| effect.spacing()).sum()
    }

    /// Whether letters stand nearer to each other than their face leaves them, and how much room is left, in ems.
    pub(crate) fn drawn_together(&self) -> Option<f32> {
        self.effects.iter().find_map(|effect| match effect {
            E::Tight => Some(0.022),
            E::Touching => Some(0.0),
            // It is taken away from the room that the face itself leaves.
            E::Overlapping => Some(-0.06),
            _ => None,
        })
    }

    /// The face that letters of no named typeface are light in, instead of a surface's own heavy one.
    pub(crate) fn thin_face(&self, own: &str) -> Option<&'static str> {
        if self.font.is_some() || !self.has(E::Light) {
            return None;
        }
        let slab = ["Slab", "Serif", "Rye", "Playfair", "Cinzel", "Limelight"].iter().any(|part| own.contains(part));
        Some(if slab { SLIM_SLAB } else { SLIM })
    }

    /// Whether the text must stand on one line.
    pub(crate) fn one_line(&self) -> bool {
        self.effects.iter().any(|effect| effect.one_line())
    }

    /// How much thicker than the font's own the strokes are, in ems.
    fn growth(&self) -> f32 {
        self.effects.iter().fold(0.0, |grow, effect| match effect {
            E::SemiBold => grow + 0.035,
            E::Bold => grow + 0.07,
            E::ExtraHeavy => grow + 0.12,
            E::RoundEnded => grow + 0.06,
            E::ByHand => grow + 0.03,
            _ => grow,
        })
    }

    fn has(&self, effect: Effect) -> bool {
        self.effects.contains(&effect)
    }

    /// The outlines bent and leant as the effects say, within the box that they had.
    pub(crate) fn shaped(&self, path: &Path) -> Option<Path> {
        let bounds = path.bounds();
        let (middle, base) = ((bounds.left() + bounds.right()) / 2.0, bounds.bottom());
        let (half, height) = ((bounds.width() / 2.0).max(1.0), bounds.height());
        let lean = self.effects.iter().fold(0.0, |lean, effect| match effect {
            E::Italic => lean + 0.21,
            E::Slanted => lean + 0.32,
            E::ByHand => lean + 0.08,
            E::Backslanted => lean - 0.26,
            _ => lean,
        });
        let bend = |p: Point| {
            let (mut x, mut y) = (p.x + (base - p.y) * lean, p.y);
            let t = (p.x - middle) / half;
            for effect in &self.effects {
                match effect {
                    E::ArchedUp => {
                        y += t * t * height * 0.75;
                        x += t * (y - base) * -0.12;
                    }
                    E::ArchedDown => y -= t * t * height * 0.75,
                    E::Waved => y += (t * 4.4).sin() * height * 0.32,
                    E::Rising => y -= t * height * 0.7,
                    E::ByHand => {
                        let far = half.max(height) * 0.012;
                        y += ((x * 0.021).sin() + (x * 0.053 + y * 0.017).sin()) * far - t * far * 1.6;
                        x += (y * 0.037 + x * 0.011).sin() * far * 0.7;
                    }
                    E::Bulging => y = base - height / 2.0 + (y - base + height / 2.0) * (1.3 - 0.75 * t * t),
                    _ => {}
                }
            }
            Point::from_xy(x, y)
        };
        let mut out = PathBuilder::new();
        let mut last = Point::zero();
        for segment in path.segments() {
            match segment {
                PathSegment::MoveTo(p) => {
                    let q = bend(p);
                    out.move_to(q.x, q.y);
                    last = p;
                }
                // Straight lines are cut, so that they bend too.
                PathSegment::LineTo(p) => {
                    for part in 1..=4 {
                        let s = part as f32 / 4.0;
                        let q = bend(Point::from_xy(last.x + (p.x - last.x) * s, last.y + (p.y - last.y) * s));
                        out.line_to(q.x, q.y);
                    }
                    last = p;
                }
                PathSegment::QuadTo(c, p) => {
                    let (c, q) = (bend(c), bend(p));
                    out.quad_to(c.x, c.y, q.x, q.y);
                    last = p;
                }
                PathSegment::CubicTo(a, b, p) => {
                    let (a, b, q) = (bend(a), bend(b), bend(p));
                    out.cubic_to(a.x, a.y, b.x, b.y, q.x, q.y);
                    last = p;
                }
                PathSegment::Close => out.close(),
            }
        }
        let bent = out.finish()?;
        if self.effects.iter().all(|effect| !effect.one_line()) && lean == 0.0 {
            return Some(bent);
        }
        // Back into the box, its proportions kept.
        let now = bent.bounds();
        let room = if self.one_line() { 1.7 } else { 1.0 };
        let zoom = (bounds.width() / now.width()).min(bounds.height() * room / now.height()).min(1.0);
        let fit = Transform::from_translate(middle, (bounds.top() + base) / 2.0)
            .pre_scale(zoom, zoom)
            .pre_translate(-(now.left() + now.right()) / 2.0, -(now.top() + now.bottom()) / 2.0);
        bent.transform(fit)
    }

    /// Draws shaped outlines of letters `size` units high; `own` is the surface's own ink.
    pub(crate) fn draw(&self, canvas: &mut Canvas, path: &Path, size: f32, own: Rgb) {
        let ground = ground(canvas, path);
        self.draw_on(canvas, path, size, (own, ground));
    }

    /// The same on a ground that is known; where it is not known, no edge is drawn.
    pub(crate) fn draw_on(&self, canvas: &mut Canvas, path: &Path, size: f32, (own, ground): (Rgb, Option<Rgb>)) {
        let mut ink = self.ink.unwrap_or(own);
        if self.ink.is_none() && self.has(E::DarkEdged) && ink.lab().l < 0.6 {
            // A dark edge round dark letters would not be seen: letters of no stated colour are bright in it.
            ink = hex(0xf4b63a);
        }
        self.behind(canvas, path, size, ink);
        // A colour that was asked for may be near to the ground's; an edge in the surface's own ink keeps it readable.
        let edged = self.effects.iter().any(|effect| {
            matches!(effect, E::Outlined | E::DoubleOutlined | E::DottedOutline | E::WhiteRimmed | E::DarkEdged)
        });
        if !edged && ground.is_some_and(|ground| ink.lab().distance(ground.lab()) < READABLE) {
            canvas.stroke(path, own, size * (0.07 + self.growth()));
        }
        self.face(canvas, path, size, ink);
        self.under(canvas, path, size, ink);
    }

    /// What lies behind the letters: shadows, rims, glow.
    fn behind(&self, canvas: &mut Canvas, path: &Path, size: f32, ink: Rgb) {
        let moved = |x: f32, y: f32| Transform::from_translate(x * size, y * size);
        // The block behind dark letters is pale, so that both are told apart.
        let dark = if ink.lab().l < 0.42 { ink.mix(WHITE, 0.58) } else { ink.mix(BLACK, 0.62) };
        for effect in &self.effects {
            match effect {
                E::ShadowRight => canvas.fill_with(path, BLACK.alpha(0.5), moved(0.07, 0.07)),
                E::ShadowLeft => canvas.fill_with(path, BLACK.alpha(0.5), moved(-0.07, 0.07)),
                E::SoftShadow => {
                    for step in 0..7 {
                        let spread = size * (0.22 - step as f32 * 0.03);
                        canvas.stroke_with(path, BLACK.alpha(0.07), spread, moved(0.0, 0.12));
                    }
                }
                E::LongShadow => {
                    let far = (0..46).rev().map(|step| step as f32 * 0.016);
                    far.for_each(|step| canvas.fill_with(path, BLACK.mix(ink, 0.2).alpha(0.5), moved(step, step)));
                }
                E::BlockShadow | E::Extruded => {
                    let steps = if *effect == E::Extruded { 20 } else { 14 };
                    for step in (1..=steps).rev() {
                        let far = step as f32 * 0.011;
                        canvas.fill_with(path, dark, moved(far, far));
                    }
                }
                E::WhiteRimmed => {
                    canvas.stroke(path, BLACK.alpha(0.45), size * 0.2);
                    canvas.stroke(path, WHITE, size * 0.15);
                }
                E::DarkEdged => canvas.stroke(path, hex(0x1a1a22), size * 0.13),
                E::NeonLit => {
                    for (width, alpha) in [(0.42, 0.1), (0.26, 0.16), (0.14, 0.26)] {
                        canvas.stroke(path, ink.lighter(0.12).alpha(alpha), size * width);
                    }
                }
                E::Backlit => {
                    for (width, alpha) in [(0.6, 0.12), (0.4, 0.2), (0.24, 0.4)] {
                        canvas.stroke(path, hex(0xfff1c4).alpha(alpha), size * width);
                    }
                }
                _ => {}
            }
        }
    }

    /// The letters themselves.
    fn face(&self, canvas: &mut Canvas, path: &Path, size: f32, ink: Rgb) {
        let moved = |x: f32, y: f32| Transform::from_translate(x * size, y * size);
        let bounds = path.bounds();
        let fade = |top: Rgb, bottom: Rgb| Ink::down(bounds.top(), top, bounds.bottom(), bottom);
        let grow = self.growth();
        for effect in &self.effects {
            match effect {
                E::Embossed => {
                    // They stand up from the ground: a shadow that they cast, a lit edge and a shaded one.
                    for step in 1..=6 {
                        let far = 0.02 * step as f32;
                        canvas.stroke_with(path, BLACK.alpha(0.07), size * 0.05, moved(far, far));
                    }
                    for step in 1..=4 {
                        let far = 0.011 * step as f32;
                        canvas.fill_with(path, ink.mix(BLACK, 0.5), moved(far, far));
                        canvas.fill_with(path, ink.mix(WHITE, 0.7), moved(-far * 0.8, -far * 0.8));
                    }
                }
                E::Debossed | E::Engraved => {
                    canvas.fill_with(path, BLACK.alpha(0.55), moved(-0.022, -0.022));
                    canvas.fill_with(path, WHITE.alpha(0.6), moved(0.022, 0.022));
                }
                _ => {}
            }
        }
        if self.has(E::Outlined) {
            return canvas.stroke(path, ink, size * 0.05);
        }
        if self.has(E::DottedOutline) {
            return dots(canvas, path, size, ink);
        }
        if self.has(E::DoubleOutlined) {
            return double(canvas, path, size, ink);
        }
        if self.has(E::Light) {
            // A face that is light itself needs no shaving; the lightest is a little strengthened.
            return match self.font {
                Some(SLIM) => {
                    canvas.stroke(path, ink, size * 0.012);
                    canvas.fill(path, ink);
                }
                Some(SLIM_SLAB) => canvas.fill(path, ink),
                _ => thinner(canvas, path, size * 0.035, ink),
            };
        }
        if grow > 0.0 {
            canvas.stroke(path, ink, size * grow);
        }
        let fill: Ink = if self.has(E::Embossed) {
            fade(ink.lighter(0.07), ink.lighter(-0.05))
        } else if self.has(E::Gradient) {
            fade(ink.lighter(0.22), ink.lighter(-0.24))
        } else if self.has(E::Gilded) {
            canvas.stroke(path, hex(0x7a5510), size * 0.05);
            fade(hex(0xffe9a3), hex(0xc78a1c))
        } else if self.has(E::NeonLit) {
            canvas.stroke(path, ink.lighter(0.1), size * 0.05);
            ink.mix(WHITE, 0.7).into()
        } else {
            ink.into()
        };
        canvas.fill(path, fill);
        let pattern = self.effects.iter().find(|e| matches!(e, E::StripedFill | E::DottedFill | E::CheckedFill));
        if let Some(pattern) = pattern {
            fill_pattern(canvas, path, size, ink, *pattern);
        }
    }

    /// What goes with the letters: lines below, a frame.
    fn under(&self, canvas: &mut Canvas, path: &Path, size: f32, ink: Rgb) {
        let b = path.bounds();
        let line = |canvas: &mut Canvas, y: f32| canvas.rect(b.left(), y, b.width(), size * 0.055, ink);
        for effect in &self.effects {
            match effect {
                E::Underlined => line(canvas, b.bottom() + size * 0.1),
                E::DoubleUnderlined => {
                    line(canvas, b.bottom() + size * 0.08);
                    line(canvas, b.bottom() + size * 0.2);
                }
                E::WavyUnderlined => {
                    let (step, base) = (size * 0.16, b.bottom() + size * 0.16);
                    let count = (b.width() / step).ceil() as usize * 4;
                    let point = |at: usize| {
                        let x = b.left() + b.width() * at as f32 / count.max(1) as f32;
                        (x, base + ((x - b.left()) / step * std::f32::consts::TAU / 2.0).sin() * size * 0.06)
                    };
                    canvas.line(&(0..=count).map(point).collect::<Vec<_>>(), ink, size * 0.05);
                }
                E::Boxed => {
                    let pad = size * 0.24;
                    let (w, h) = (b.width() + pad * 2.0, b.height() + pad * 2.0);
                    if let Some(frame) = crate::canvas::rounded(b.left() - pad, b.top() - pad, w, h, 1.0) {
                        canvas.stroke(&frame, ink, size * 0.035);
                    }
                }
                _ => {}
            }
        }
    }
}

/// The distance of colours in OKLab from which one reads well upon the other.
const READABLE: f32 = 0.3;

/// The middle colour of what lies under a path's box.
fn ground(canvas: &Canvas, path: &Path) -> Option<Rgb> {
    let bounds = path.bounds();
    let (mut sum, mut count) = ([0_u32; 3], 0);
    for step in 0..100 {
        let (across, down) = ((step % 10) as f32 / 9.0, (step / 10) as f32 / 9.0);
        let at = |from: f32, length: f32, share: f32| ((from + length * share) * canvas.scale).max(0.0) as u32;
        let (x, y) = (at(bounds.left(), bounds.width(), across), at(bounds.top(), bounds.height(), down));
        if let Some(pixel) = canvas.pixmap.pixel(x, y) {
            [pixel.red(), pixel.green(), pixel.blue()].iter().zip(&mut sum).for_each(|(c, sum)| *sum += u32::from(*c));
            count += 1;
        }
    }
    (count > 0).then(|| Rgb((sum[0] / count) as u8, (sum[1] / count) as u8, (sum[2] / count) as u8))
}

/// Dots along the outlines.
fn dots(canvas: &mut Canvas, path: &Path, size: f32, ink: Rgb) {
    let (width, step) = (size * 0.055, size * 0.11);
    let paint = Paint { shader: Shader::SolidColor(ink.opaque()), anti_alias: true, ..Paint::default() };
    let stroke = Stroke {
        width,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        dash: StrokeDash::new(vec![0.01, step], 0.0),
        ..Stroke::default()
    };
    let scale = Transform::from_scale(canvas.scale, canvas.scale);
    canvas.pixmap.stroke_path(path, &paint, &stroke, scale, None);
}

/// A layer of the canvas's size that is drawn on by itself and then laid over it.
fn layered(canvas: &mut Canvas, with: impl FnOnce(&mut Pixmap, Transform)) {
    let Some(mut layer) = Pixmap::new(canvas.pixmap.width(), canvas.pixmap.height()) else { return };
    with(&mut layer, Transform::from_scale(canvas.scale, canvas.scale));
    canvas.pixmap.draw_pixmap(0, 0, layer.as_ref(), &PixmapPaint::default(), Transform::identity(), None);
}

fn stroke_of(width: f32) -> Stroke {
    Stroke { width, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() }
}

fn paint_of(rgb: Rgb, blend_mode: BlendMode) -> Paint<'static> {
    Paint { shader: Shader::SolidColor(rgb.opaque()), anti_alias: true, blend_mode, ..Paint::default() }
}

/// Two lines round each letter, and nothing in it.
fn double(canvas: &mut Canvas, path: &Path, size: f32, ink: Rgb) {
    layered(canvas, |layer, scale| {
        let (on, off) = (paint_of(ink, BlendMode::SourceOver), paint_of(ink, BlendMode::DestinationOut));
        layer.stroke_path(path, &on, &stroke_of(size * 0.19), scale, None);
        layer.stroke_path(path, &off, &stroke_of(size * 0.13), scale, None);
        layer.fill_path(path, &off, FillRule::Winding, scale, None);
        layer.stroke_path(path, &on, &stroke_of(size * 0.045), scale, None);
    });
}

/// The letters less this much of their rim.
fn thinner(canvas: &mut Canvas, path: &Path, by: f32, ink: Rgb) {
    layered(canvas, |layer, scale| {
        layer.fill_path(path, &paint_of(ink, BlendMode::SourceOver), FillRule::Winding, scale, None);
        layer.stroke_path(path, &paint_of(ink, BlendMode::DestinationOut), &stroke_of(by), scale, None);
    });
}

/// A pattern inside the letters, in a lighter or darker shade of their colour, with an edge in the colour itself.
fn fill_pattern(canvas: &mut Canvas, path: &Path, size: f32, ink: Rgb, pattern: Effect) {
    let Some(mut mask) = Mask::new(canvas.pixmap.width(), canvas.pixmap.height()) else { return };
    let scale = Transform::from_scale(canvas.scale, canvas.scale);
    mask.fill_path(path, FillRule::Winding, true, scale);
    let shade = if ink.lab().l > 0.62 { ink.lighter(-0.34) } else { ink.lighter(0.36) };
    let (b, step) = (path.bounds(), size * 0.13);
    let mut marks = PathBuilder::new();
    let (columns, rows) = ((b.width() / step).ceil() as usize + 1, (b.height() / step).ceil() as usize + 1);
    for row in 0..rows {
        for column in 0..columns {
            let (x, y) = (b.left() + column as f32 * step, b.top() + row as f32 * step);
            let rect = |w: f32, h: f32| resvg::tiny_skia::Rect::from_xywh(x, y, w, h);
            match pattern {
                Effect::StripedFill if column == 0 => {
                    rect(b.width() + step, step * 0.45).into_iter().for_each(|rect| marks.push_rect(rect));
                }
                Effect::DottedFill => marks.push_circle(x + step / 2.0, y + step / 2.0, step * 0.27),
                Effect::CheckedFill if (row + column).is_multiple_of(2) => {
                    rect(step, step).into_iter().for_each(|rect| marks.push_rect(rect));
                }
                _ => {}
            }
        }
    }
    if let Some(marks) = marks.finish() {
        let paint = paint_of(shade, BlendMode::SourceOver);
        canvas.pixmap.fill_path(&marks, &paint, FillRule::Winding, scale, Some(&mask));
    }
    canvas.stroke(path, ink, size * 0.03);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effects_are_sorted() {
        assert!(EFFECTS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(Effect::find("waved"), Some(Effect::Waved));
        assert_eq!(Effect::find("stitched"), None);
    }

    #[test]
    fn bent_letters_stay_near_their_box() {
        let path = crate::canvas::rounded(100.0, 100.0, 400.0, 80.0, 4.0).expect("a path");
        for effect in [E::ArchedUp, E::ArchedDown, E::Waved, E::Rising, E::Bulging, E::Italic, E::Backslanted] {
            let style = TypeStyle { effects: vec![effect], ..TypeStyle::default() };
            let bounds = style.shaped(&path).expect("a path").bounds();
            assert!(bounds.width() <= 401.0 && bounds.height() <= 137.0, "{effect:?}: {bounds:?}");
        }
    }
}

//! Plain shapes of the book of stages: ovals, boxes, blobs, lines.

use super::brush::{At, Brush, Call};
use super::numbers::{number, smooth};
use crate::canvas::{self, Ink};
use resvg::tiny_skia::{Path, Transform};

impl Brush<'_> {
    /// Paints a shape; false where the verb is none.
    ///
    /// `oval x y rx ry colour`, `rect x y w h colour`, `poly colour x y …`, `blob colour x y …`, `line width colour x y …`,
    /// `curve width colour x y …`, `arc x y rx ry from to width colour`, `soft x y rx ry colour alpha`. Options: `a` alpha,
    /// `to` the lower colour, `side` the right colour, `ink` a rim and `w` its width, `turn`, `r` round corners.
    pub(super) fn shape(&mut self, call: &Call) -> bool {
        match call.part.verb {
            "oval" => self.filled(call, canvas::ellipse(0.0, 0.0, call.n(2), call.n(3)), (call.n(0), call.n(1)), 4),
            "rect" => {
                let (w, h) = (call.n(2), call.n(3));
                let path = canvas::rounded(-w / 2.0, -h / 2.0, w, h, call.value("r", 0.0));
                self.filled(call, path, (call.n(0) + w / 2.0, call.n(1) + h / 2.0), 4);
            }
            "poly" => self.filled(call, canvas::polygon(&call.points(1)), (0.0, 0.0), 0),
            "blob" => self.filled(call, canvas::polygon(&smooth(&call.points(1), true)), (0.0, 0.0), 0),
            "line" => self.drawn(call, call.points(2), 0, 1),
            "curve" => self.drawn(call, smooth(&call.points(2), false), 0, 1),
            "arc" => {
                let (from, to) = (call.n(4).to_radians(), call.n(5).to_radians());
                let point = |part: usize| {
                    let angle = from + (to - from) * part as f32 / 40.0;
                    (call.n(0) + call.n(2) * angle.cos(), call.n(1) + call.n(3) * angle.sin())
                };
                self.drawn(call, (0..=40).map(point).collect(), 6, 7);
            }
            "soft" => {
                let Some(rgb) = self.rgb(call.word(4)) else { return true };
                let (x, y) = self.place((call.n(0), call.n(1)));
                let zoom = self.at.sx.hypot(self.at.ky);
                self.canvas.soft(x, y, call.n(2) * zoom, call.n(3) * zoom, rgb, call.number_or(5, 0.6));
            }
            "shadow" => self.shadow(call.n(0), call.n(1), call.n(2)),
            _ => return false,
        }
        true
    }

    /// Where a point of the stage stands on the canvas.
    pub(super) fn place(&self, at: At) -> At {
        let t = self.at;
        (t.sx * at.0 + t.kx * at.1 + t.tx, t.ky * at.0 + t.sy * at.1 + t.ty)
    }

    fn drawn(&mut self, call: &Call, points: Vec<At>, width: usize, colour: usize) {
        let Some(rgb) = self.rgb(call.word(colour)) else { return };
        self.stroke(canvas::polyline(&points), rgb.alpha(call.value("a", 1.0)), call.n(width));
    }

    fn filled(&mut self, call: &Call, path: Option<Path>, centre: At, colour: usize) {
        let (Some(path), Some(rgb)) = (path, self.rgb(call.word(colour))) else { return };
        let alpha = call.value("a", 1.0);
        let bounds = path.bounds();
        let ink = match (call.option("to"), call.option("side")) {
            (Some(word), _) => match self.rgb(word) {
                Some(low) => {
                    let end = call.option("toa").and_then(number).unwrap_or(alpha);
                    Ink::Line(0.0, bounds.top(), rgb.alpha(alpha), 0.0, bounds.bottom(), low.alpha(end))
                }
                None => return,
            },
            (None, Some(word)) => match self.rgb(word) {
                Some(far) => Ink::Line(bounds.left(), 0.0, rgb.alpha(alpha), bounds.right(), 0.0, far.alpha(alpha)),
                None => return,
            },
            (None, None) => Ink::Flat(rgb.alpha(alpha)),
        };
        let outer = self.at;
        self.at = outer.pre_translate(centre.0, centre.1).pre_concat(Transform::from_rotate(call.value("turn", 0.0)));
        self.fill(Some(path.clone()), ink);
        if let Some(rim) = call.option("ink").and_then(|word| self.rgb(word)) {
            self.stroke(Some(path), rim, call.value("w", 5.0));
        }
        self.at = outer;
    }
}

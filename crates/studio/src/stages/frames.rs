//! What holds the panels: the sheet under them, their frames and the little arrows between them.

use super::panels::Cell;
use crate::canvas::{self, Canvas};
use crate::colour::{Rgb, WHITE, hex};
use crate::owners::Weight;
use crate::random::Seed;
use resvg::tiny_skia::{FillRule, Mask, PixmapPaint, Transform};

/// The look of a set of panels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// Rounded cards with a soft shadow.
    Card,
    /// Black lines on white.
    Comic,
    /// A strip of film.
    Film,
    /// A double line on cream.
    Storybook,
    /// Nothing but gutters.
    Plain,
    /// White-rimmed snapshots.
    Snapshot,
    /// Discs with a thick rim.
    Disc,
}

/// A sheet with its frames.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sheet {
    pub frame: Frame,
    pub paper: Rgb,
    pub ink: Rgb,
}

impl Sheet {
    /// The space that panels keep between them, in units.
    pub(crate) fn gap(&self) -> f32 {
        match self.frame {
            Frame::Card | Frame::Film => 30.0,
            Frame::Comic | Frame::Plain => 20.0,
            Frame::Storybook => 36.0,
            Frame::Snapshot => 40.0,
            Frame::Disc => 44.0,
        }
    }

    /// Where the picture lies within a panel.
    pub(crate) fn opening(&self, [x, y, w, h]: [f32; 4]) -> [f32; 4] {
        match self.frame {
            Frame::Snapshot => {
                let rim = w.min(h) * 0.045;
                [x + rim, y + rim, w - 2.0 * rim, h - rim * 3.4]
            }
            Frame::Disc => {
                let side = w.min(h);
                [x + (w - side) / 2.0, y + (h - side) / 2.0, side, side]
            }
            _ => [x, y, w, h],
        }
    }

    /// Paints the sheet and what lies under its panels.
    pub(crate) fn under(&self, canvas: &mut Canvas, cells: &[Cell]) {
        let (width, height) = (canvas.width, canvas.height);
        canvas.rect(
            0.0,
            0.0,
            width,
            height,
            canvas::Ink::down(0.0, self.paper.lighter(0.015), height, self.paper.lighter(-0.02)),
        );
        match self.frame {
            Frame::Film => self.film(canvas, cells),
            Frame::Card | Frame::Snapshot | Frame::Disc => {
                for Cell { area } in cells {
                    let [x, y, w, h] = if self.frame == Frame::Disc { self.opening(*area) } else { *area };
                    for (spread, alpha) in [(12.0, 0.05), (8.0, 0.06), (4.0, 0.08)] {
                        let round = if self.frame == Frame::Disc { w } else { 26.0 };
                        if let Some(path) = canvas::rounded(
                            x - spread * 0.6,
                            y - spread * 0.3 + 5.0,
                            w + spread * 1.2,
                            h + spread * 1.2,
                            round,
                        ) {
                            canvas.fill(&path, hex(0x20202c).alpha(alpha));
                        }
                    }
                    if self.frame == Frame::Snapshot {
                        canvas.rounded(x, y, w, h, 5.0, hex(0xfdfcf8));
                    }
                }
            }
            _ => {}
        }
    }

    fn film(&self, canvas: &mut Canvas, cells: &[Cell]) {
        let (mut left, mut top, mut right, mut bottom) = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
        for Cell { area: [x, y, w, h] } in cells {
            (left, top, right, bottom) = (left.min(*x), top.min(*y), right.max(x + w), bottom.max(y + h));
        }
        let across = right - left > bottom - top;
        let edge = 30.0;
        let (width, height) = (canvas.width, canvas.height);
        let hole = |canvas: &mut Canvas, x: f32, y: f32| canvas.rounded(x - 10.0, y - 8.0, 20.0, 16.0, 5.0, self.paper);
        if across {
            canvas.rect(0.0, top - edge * 1.45, width, bottom - top + edge * 2.9, hex(0x26242b));
            for at in 0..(width / 40.0) as usize + 1 {
                let x = at as f32 * 40.0 + 20.0;
                hole(canvas, x, top - edge * 0.75);
                hole(canvas, x, bottom + edge * 0.75);
            }
        } else {
            canvas.rect(left - edge * 1.45, 0.0, right - left + edge * 2.9, height, hex(0x26242b));
            for at in 0..(height / 40.0) as usize + 1 {
                let y = at as f32 * 40.0 + 20.0;
                hole(canvas, left - edge * 0.75, y);
                hole(canvas, right + edge * 0.75, y);
            }
        }
    }

    /// The outline of a panel's picture.
    fn outline(&self, [x, y, w, h]: [f32; 4]) -> Option<resvg::tiny_skia::Path> {
        match self.frame {
            Frame::Disc => canvas::ellipse(x + w / 2.0, y + h / 2.0, w / 2.0, h / 2.0),
            Frame::Card => canvas::rounded(x, y, w, h, (w.min(h) * 0.07).min(24.0)),
            Frame::Film | Frame::Storybook => canvas::rounded(x, y, w, h, 8.0),
            _ => canvas::rounded(x, y, w, h, 1.0),
        }
    }

    /// Lays a painted panel into its frame.
    pub(crate) fn lay(&self, canvas: &mut Canvas, picture: &Canvas, area: [f32; 4]) {
        let (Some(path), Some(mut mask)) =
            (self.outline(area), Mask::new(canvas.pixmap.width(), canvas.pixmap.height()))
        else {
            return;
        };
        let place = Transform::from_scale(canvas.scale, canvas.scale);
        canvas.owners.fill(&path, place, Weight::Solid, None);
        mask.fill_path(&path, FillRule::Winding, true, place);
        let (x, y) = ((area[0] * canvas.scale).floor() as i32, (area[1] * canvas.scale).floor() as i32);
        canvas.pixmap.draw_pixmap(
            x,
            y,
            picture.pixmap.as_ref(),
            &PixmapPaint::default(),
            Transform::identity(),
            Some(&mask),
        );
        match self.frame {
            Frame::Comic => canvas.stroke(&path, self.ink, 6.0),
            Frame::Storybook => {
                canvas.stroke(&path, self.ink, 3.0);
                let [x, y, w, h] = area;
                if let Some(path) = canvas::rounded(x - 9.0, y - 9.0, w + 18.0, h + 18.0, 14.0) {
                    canvas.stroke(&path, self.ink, 2.0);
                }
            }
            Frame::Disc => {
                canvas.stroke(&path, WHITE, 9.0);
                canvas.stroke(&path, self.ink.alpha(0.25), 2.0);
            }
            _ => {}
        }
    }

    /// Small arrows from each panel to the next, where these do not follow each other as reading goes.
    pub(crate) fn arrows(&self, canvas: &mut Canvas, cells: &[Cell]) {
        let middle = (canvas.width / 2.0, canvas.height / 2.0);
        let centre = |cell: &Cell| (cell.area[0] + cell.area[2] / 2.0, cell.area[1] + cell.area[3] / 2.0);
        for pair in cells.windows(2) {
            let (a, b) = (centre(&pair[0]), centre(&pair[1]));
            let (mx, my) = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
            // A little outward, so that the arrows lie on the ring.
            let (ox, oy) = (mx - middle.0, my - middle.1);
            let far = ox.hypot(oy).max(1.0);
            let (x, y) = (mx + ox / far * 18.0, my + oy / far * 18.0);
            let long = (b.0 - a.0).hypot(b.1 - a.1).max(1.0);
            let (dx, dy) = ((b.0 - a.0) / long, (b.1 - a.1) / long);
            let tip = |t: f32, u: f32| (x + dx * t - dy * u, y + dy * t + dx * u);
            let shape = [
                tip(22.0, 0.0),
                tip(2.0, 18.0),
                tip(2.0, 7.0),
                tip(-22.0, 7.0),
                tip(-22.0, -7.0),
                tip(2.0, -7.0),
                tip(2.0, -18.0),
            ];
            canvas.polygon(&shape, self.ink);
        }
    }
}

/// A blank picture for a panel's opening.
pub(crate) fn blank(canvas: &Canvas, area: [f32; 4]) -> Option<Canvas> {
    let pixels = |value: f32| (value * canvas.scale).ceil() as u32 + 2;
    let pixmap = resvg::tiny_skia::Pixmap::new(pixels(area[2]), pixels(area[3]))?;
    Some(Canvas::over(pixmap, canvas.scale, area[2], area[3]).directed(canvas.direction))
}

/// A sheet in one of several looks: each kind of sequence has its own.
pub(crate) fn sheet(kind: &str, single_line: bool, ring: bool, seed: Seed) -> Sheet {
    let mut rng = seed.rng();
    let frames: &[Frame] = match kind {
        "life-cycle" => &[Frame::Storybook, Frame::Card, Frame::Card, Frame::Plain],
        "process" => &[Frame::Card, Frame::Plain, Frame::Comic],
        "day-and-season" => &[Frame::Plain, Frame::Film, Frame::Card],
        "making" => &[Frame::Snapshot, Frame::Card, Frame::Storybook],
        "travel" => &[Frame::Snapshot, Frame::Comic, Frame::Film],
        _ => &[Frame::Comic, Frame::Card, Frame::Plain],
    };
    let papers: &[u32] = match kind {
        "life-cycle" => &[0xf6f0dd, 0xe3efdc, 0xfaf6ea, 0xdcebe4],
        "process" => &[0xffffff, 0xe8eef4, 0xf3efe7, 0x2f3d4f],
        "day-and-season" => &[0x1f2540, 0xffffff, 0xf4ead9, 0xdfe8f2],
        "making" => &[0xd9b98c, 0xf7efe0, 0xe9d9c9, 0x6d7f86],
        "travel" => &[0xc9a77a, 0xe7ddc8, 0x3a4a5c, 0xf6d9a8],
        _ => &[0xffffff, 0xfff3d6, 0xe4f0f5, 0xf5e6ea],
    };
    let mut frame = rng.pick(frames);
    let mut paper = hex(rng.pick(papers));
    if frame == Frame::Film && !single_line {
        frame = Frame::Card;
    }
    if ring {
        frame = Frame::Disc;
    }
    if frame == Frame::Comic {
        paper = WHITE;
    }
    if frame == Frame::Storybook && paper.lab().l < 0.8 {
        paper = hex(0xf7efe0);
    }
    let ink = if paper.lab().l < 0.6 { hex(0xf6efe0) } else { hex(0x4a3f38) };
    Sheet { frame, paper, ink: if frame == Frame::Comic { hex(0x1d1b22) } else { ink } }
}

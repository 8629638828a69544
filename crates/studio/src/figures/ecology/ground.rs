//! Grounds: what lies under and behind the living things of a scene, in a frame.

use super::ice;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, smooth};

/// Left, top, width, height.
pub(super) type Frame = [f32; 4];

/// The kinds of ground.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Ground {
    /// Level land of this matter under the sky.
    Land(Tone),
    /// Rolling land.
    Hills(Tone),
    /// Land before rocky peaks.
    Peaks(Tone),
    /// A wood: land before a wall of leaves.
    Wood(Tone),
    Night(Tone),
    /// Open sea seen from above the water, and below it.
    Sea,
    /// The same with sheets of ice.
    Floes,
    /// The frozen sea: floes and leads as far as one sees, a little of the water below.
    Pack,
    /// The sea floor, of this matter, under clear water.
    Under(Tone),
    /// The same far below the light.
    Deep(Tone),
    /// Still water cut open: air, water, bed.
    Pond,
    /// The same with water of this colour.
    Pool(Tone),
    /// Rock at the sea's edge, a pool in it.
    Shore,
    /// Mud with creeks.
    Mud,
    /// Land with a river across it.
    River(Tone),
    /// Land cut open to show the soil.
    Soil,
    /// Nothing but a plain field of this tone, for what is seen close by.
    Close(Tone),
}

/// Heights between which things stand, swim and fly, from the top, the frame's height being 1.
#[derive(Clone, Copy)]
pub(super) struct Zones {
    pub back: (f32, f32),
    pub front: (f32, f32),
    pub water: (f32, f32),
    pub air: (f32, f32),
}

impl Ground {
    pub(super) fn zones(self) -> Zones {
        let (back, front, water, air) = match self {
            Self::Sea | Self::Floes => ((0.36, 0.38), (0.9, 0.96), (0.5, 0.95), (0.1, 0.26)),
            Self::Pack => ((0.48, 0.52), (0.52, 0.64), (0.78, 0.96), (0.08, 0.22)),
            Self::Under(_) | Self::Deep(_) => ((0.76, 0.84), (0.86, 0.97), (0.24, 0.66), (0.1, 0.3)),
            Self::Pond | Self::Pool(_) => ((0.36, 0.38), (0.88, 0.96), (0.5, 0.82), (0.1, 0.26)),
            Self::Soil => ((0.44, 0.46), (0.46, 0.48), (0.6, 0.95), (0.1, 0.3)),
            Self::Close(_) => ((0.5, 0.7), (0.75, 0.96), (0.2, 0.9), (0.1, 0.4)),
            Self::River(_) => ((0.44, 0.52), (0.88, 0.97), (0.66, 0.8), (0.08, 0.28)),
            _ => ((0.46, 0.6), (0.66, 0.96), (0.66, 0.96), (0.08, 0.3)),
        };
        Zones { back, front, water, air }
    }

    /// Whether animals swim in it.
    pub(super) fn wet(self) -> bool {
        matches!(
            self,
            Self::Sea
                | Self::Floes
                | Self::Pack
                | Self::Under(_)
                | Self::Deep(_)
                | Self::Pond
                | Self::Pool(_)
                | Self::River(_)
        )
    }
}

fn band(pen: &mut Pen, [x, y, w, h]: Frame, top: f32, bottom: f32, tone: Tone) {
    let rgb = pen.tone(tone);
    pen.fill(&corners([x, y + top * h, w, (bottom - top) * h]), rgb);
}

/// An area under a curve of heights, down to the frame's foot.
fn under(pen: &mut Pen, [x, y, w, h]: Frame, heights: &[f32], tone: Tone) {
    let last = (heights.len() - 1).max(1) as f32;
    let tops: Vec<At> = heights.iter().enumerate().map(|(at, v)| (x + w * at as f32 / last, y + h * v)).collect();
    let mut area = smooth(&tops);
    area.extend([(x + w, y + h), (x, y + h)]);
    let rgb = pen.tone(tone);
    pen.fill(&area, rgb);
    pen.trace(&smooth(&tops), Tone::Ink, 3.0);
}

fn sky(pen: &mut Pen, [x, y, w, h]: Frame, foot: f32, tone: Tone) {
    let (top, low) = (pen.tone(tone), pen.tone(tone).mix(pen.tone(Tone::Paper), 0.6));
    pen.fade(&corners([x, y, w, foot * h]), top, low);
}

/// Paints a ground into its frame.
pub(super) fn paint(pen: &mut Pen, frame: Frame, ground: Ground) {
    let [x, y, w, h] = frame;
    match ground {
        Ground::Land(tone) => {
            sky(pen, frame, 0.5, Tone::Sky);
            under(pen, frame, &[0.43, 0.42, 0.43, 0.42], tone);
        }
        Ground::Hills(tone) => {
            sky(pen, frame, 0.5, Tone::Sky);
            under(pen, frame, &[0.4, 0.34, 0.38, 0.32, 0.4], tone);
            under(pen, frame, &[0.44, 0.48, 0.43, 0.47, 0.44], tone);
        }
        Ground::Peaks(tone) => peaks(pen, frame, tone),
        Ground::Wood(tone) => {
            sky(pen, frame, 0.5, Tone::Leaf);
            under(pen, frame, &[0.44, 0.43, 0.45, 0.43], tone);
        }
        Ground::Night(tone) => {
            sky(pen, frame, 0.5, Tone::Night);
            pen.disc((x + w * 0.84, y + h * 0.12), w.min(h) * 0.05, Tone::Bone);
            under(pen, frame, &[0.43, 0.42, 0.43, 0.42], tone);
        }
        Ground::Sea | Ground::Floes => sea(pen, frame, ground == Ground::Floes),
        Ground::Pack => {
            sky(pen, frame, 0.3, Tone::Sky);
            ice::pack(pen, frame);
        }
        Ground::Under(tone) | Ground::Deep(tone) => {
            let dark = matches!(ground, Ground::Deep(_));
            let (top, low) = (
                pen.tone(if dark { Tone::Blue } else { Tone::Water }),
                pen.tone(if dark { Tone::Night } else { Tone::Blue }),
            );
            let low = top.mix(low, if dark { 0.9 } else { 0.35 });
            pen.fade(&corners(frame), top, low);
            under(pen, frame, &[0.74, 0.71, 0.75, 0.72, 0.74], tone);
        }
        Ground::Pond | Ground::Pool(_) => {
            let water = if let Ground::Pool(tone) = ground { tone } else { Tone::Water };
            sky(pen, frame, 0.4, Tone::Sky);
            band(pen, frame, 0.36, 1.0, water);
            ripples(pen, frame, 0.36);
            under(pen, frame, &[0.84, 0.9, 0.92, 0.9, 0.84], Tone::Earth);
        }
        Ground::Shore => shore(pen, frame),
        Ground::Mud => {
            sky(pen, frame, 0.5, Tone::Sky);
            ice::mud(pen, frame);
        }
        Ground::River(tone) => {
            sky(pen, frame, 0.5, Tone::Sky);
            under(pen, frame, &[0.42, 0.4, 0.42, 0.4], tone);
            under(pen, frame, &[0.6, 0.57, 0.58, 0.6], Tone::Water);
            for v in [0.66, 0.72, 0.78] {
                ripples(pen, frame, v);
            }
            under(pen, frame, &[0.84, 0.87, 0.86, 0.84], Tone::Sand);
        }
        Ground::Soil => {
            sky(pen, frame, 0.46, Tone::Sky);
            under(pen, frame, &[0.46, 0.45, 0.46, 0.45], Tone::Earth);
            under(pen, frame, &[0.86, 0.84, 0.87, 0.85], Tone::Rock);
        }
        Ground::Close(tone) => band(pen, frame, 0.0, 1.0, tone),
    }
}

/// The line round a finished scene.
pub(super) fn border(pen: &mut Pen, frame: Frame) {
    pen.outline(&corners(frame), 5.0);
}

fn ripples(pen: &mut Pen, [x, y, w, h]: Frame, v: f32) {
    let wave: Vec<At> =
        (0..=40).map(|at| (x + w * at as f32 / 40.0, y + h * v + (at as f32 * 1.2).sin() * 4.0)).collect();
    pen.trace(&wave, Tone::Blue, 3.5);
}

fn sea(pen: &mut Pen, frame: Frame, ice: bool) {
    let [x, y, w, h] = frame;
    sky(pen, frame, 0.36, Tone::Sky);
    let (top, low) = (pen.tone(Tone::Water), pen.tone(Tone::Water).mix(pen.tone(Tone::Blue), 0.7));
    pen.fade(&corners([x, y + 0.34 * h, w, 0.66 * h]), top, low);
    ripples(pen, frame, 0.34);
    if ice {
        let at = |u: f32, v: f32| (x + u * w, y + v * h);
        pen.area(&[at(0.72, 0.3), at(0.78, 0.16), at(0.83, 0.2), at(0.88, 0.1), at(0.95, 0.3)], Tone::Glass);
        for (left, right) in [(0.02, 0.27), (0.33, 0.65), (0.71, 0.98)] {
            ice::sheet(pen, frame, left, right);
        }
    }
}

fn peaks(pen: &mut Pen, frame: Frame, tone: Tone) {
    let [x, y, w, h] = frame;
    sky(pen, frame, 0.5, Tone::Sky);
    let at = |u: f32, v: f32| (x + u * w, y + v * h);
    pen.area(
        &[
            at(0.0, 0.46),
            at(0.0, 0.3),
            at(0.16, 0.12),
            at(0.3, 0.3),
            at(0.46, 0.06),
            at(0.64, 0.28),
            at(0.8, 0.14),
            at(1.0, 0.32),
            at(1.0, 0.46),
        ],
        Tone::Rock,
    );
    for (u, v) in [(0.16, 0.12), (0.46, 0.06), (0.8, 0.14)] {
        pen.area(
            &[
                at(u, v),
                at(u + 0.06, v + 0.08),
                at(u + 0.02, v + 0.065),
                at(u - 0.02, v + 0.09),
                at(u - 0.055, v + 0.065),
            ],
            Tone::Paper,
        );
    }
    under(pen, frame, &[0.44, 0.42, 0.45, 0.43], tone);
}

fn shore(pen: &mut Pen, frame: Frame) {
    let [x, y, w, h] = frame;
    sky(pen, frame, 0.4, Tone::Sky);
    band(pen, frame, 0.34, 0.6, Tone::Water);
    ripples(pen, frame, 0.38);
    ripples(pen, frame, 0.44);
    under(pen, frame, &[0.44, 0.5, 0.47, 0.54, 0.5, 0.56, 0.52], Tone::Rock);
    pen.oval((x + w * 0.66, y + h * 0.72), w * 0.2, h * 0.07, Tone::Water);
}

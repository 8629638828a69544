//! How the hand draws people: one by one with what they hold, and in rows.

use super::super::folk::{self, Held, Person};
use super::{Hand, Spot, brush, trouble};
use crate::figures::pen::At;
use crate::people::body;
use crate::people::brush::Icon;
use crate::studio::Refusal;

impl Hand<'_, '_> {
    pub(super) fn crowd(
        &mut self,
        (from, to): At,
        (y, high): At,
        count: usize,
        words: &[&'static str],
        spot: Spot,
    ) -> Result<(), Refusal> {
        let [dresses, steps @ ..] = words else { return trouble("a crowd without clothes") };
        let dresses: Vec<&'static str> = dresses.split('+').collect();
        let (left, right) = self.view.ends();
        let gap = (to - from) / count.max(1) as f32;
        // The row goes on beyond the square where the frame does.
        let before = if from <= 0.0 && spot.deep == 0 { ((from - left) / gap).ceil().clamp(0.0, 40.0) } else { 0.0 };
        let after = if to >= 1000.0 && spot.deep == 0 { ((right - to) / gap).ceil().clamp(0.0, 40.0) } else { 0.0 };
        let total = count + before as usize + after as usize;
        for at in 0..total {
            let mut rng = self.seed.child("crowd").at(self.people).rng();
            let x = from + gap * (at as f32 - before + 0.5) + gap * rng.between(-0.2, 0.2);
            let foot = spot.on((x, y + high * rng.between(-0.05, 0.05)));
            let mut who = vec![dresses[(at + self.people) % dresses.len()]];
            who.extend_from_slice(steps);
            if rng.chance(0.45) && !steps.contains(&"left") && !steps.contains(&"away") {
                who.push("left");
            }
            self.person(foot, high * spot.k * rng.between(0.95, 1.05), &who, spot)?;
        }
        Ok(())
    }

    pub(super) fn person(&mut self, foot: At, high: f32, words: &[&'static str], spot: Spot) -> Result<(), Refusal> {
        self.people += 1;
        let way = if spot.mirrored == self.view.mirrored() { 1.0 } else { -1.0 };
        let Person { fig, held } = folk::person(words, way, self.seed.child("person").at(self.people))?;
        let zoom = high * self.view.scale(foot) / 100.0;
        let place = self.view.at(foot);
        self.pen.shadow(place, 34.0 * zoom);
        let light = self.light;
        let mut brush = brush(self.pen, place, zoom, light);
        body::paint(&mut brush, &fig);
        for thing in &held {
            match thing {
                Held::Rod(rgb, from, to, width) => {
                    brush.bar(fig.rel(from.0, from.1), fig.rel(to.0, to.1), *width, *rgb);
                }
                Held::Icon(art, side, at) => {
                    let icon = Icon { mirrored: fig.dir < 0.0, ..Icon::new(art, *side) };
                    brush.icon(&icon, fig.rel(at.0, at.1));
                }
                Held::Sketch(..) => {}
            }
        }
        body::near(&mut brush, &fig);
        for thing in held {
            if let Held::Sketch(name, k, at) = thing {
                let (x, y) = fig.rel(at.0, at.1);
                let k = k * high / 300.0;
                // The figure's own measures go up, the sketch's go down; both are mirrored alike.
                let x = if self.view.mirrored() { -x } else { x };
                let at = (foot.0 + x * high / 100.0, foot.1 - y * high / 100.0);
                self.sketch(
                    name,
                    Spot { at, k, mirrored: (fig.dir < 0.0) != self.view.mirrored(), dye: None, deep: spot.deep + 1 },
                )?;
            }
        }
        Ok(())
    }
}

//! What is only partly in a container: it stands in the mouth, looks out of it or hangs over the rim.

use super::ask::Stuck;
use super::{Hand, note};
use crate::canvas::Canvas;
use crate::colour::Rgb;
use crate::goods::Drawn;
use crate::recipes::Placed;
use crate::scene::region_of;
use crate::vessels::bench::Bench;
use crate::vessels::{Frame, Room, Sight, Vessel};

/// How large a good is drawn.
pub(super) struct Fit {
    size: f32,
    out: f32,
    half: f32,
}

impl Hand<'_, '_> {
    /// The box of what sticks out of a holder, in its own units.
    pub(super) fn reach(&self, holder: usize, sight: &Sight, frame: &Frame) -> [f32; 4] {
        let Some(mouth) = frame.mouth else { return frame.area };
        let holder = &self.ask.holders[holder];
        let mut area = frame.area;
        for good in &holder.partly {
            let (x, out, half) = match good.drawn {
                Drawn::Hangs(..) => (0.0, -190.0, 0.0),
                _ => {
                    let fit = Self::fit(good, holder.vessel, sight, frame);
                    (0.0, mouth[1] + mouth[3] * 0.7 - fit.out, fit.half)
                }
            };
            area = [area[0].min(x - half), area[1].min(out), area[2].max(x + half), area[3]];
        }
        area
    }

    /// How large a good is drawn in a mouth: its size, how much of it stands out, and half its width. It passes the mouth,
    /// stands out by more than half, and rises above the back of the vessel.
    pub(super) fn fit(good: &Stuck, vessel: &Vessel, sight: &Sight, frame: &Frame) -> Fit {
        let [_, my, rx, ry] = frame.mouth.unwrap_or([0.0, 0.0, 300.0, 100.0]);
        let wide = good.wide;
        let most = rx * 1.7 / wide.max(0.05);
        let rim = my + ry * 0.7;
        // How high the back stands above where it passes the rim, and how much the wall can hide of it.
        let back = (rim - vessel.crest(sight)).max(0.0);
        let deep = (frame.area[3].min(frame.foot) - rim) * 0.84;
        if let Some(prop) = &good.prop {
            let size = (rx * 1.7).min(most);
            let tall = prop.shape.1 * size;
            if vessel.clear() {
                // In what is clear it stands on the floor where it can be so tall.
                let tall = tall.max(((deep + back) / 0.74).min(prop.shape.1 * most));
                let size = tall / prop.shape.1.max(0.05);
                let hidden = (tall * 0.74 - back).clamp(tall * 0.18, tall * 0.66).min(deep);
                return Fit { size, out: tall - hidden, half: wide * size / 2.0 };
            }
            // It looks out from further up where its head would else be before the back alone.
            let hidden = (tall * 0.74 - back).clamp(tall * 0.18, tall * 0.32).min(deep);
            return Fit { size, out: tall - hidden, half: wide * size / 2.0 };
        }
        let size = (rx * 2.1).clamp(640.0, 1000.0).min(most.max(300.0));
        if vessel.clear() {
            // In what is clear it stands on the floor.
            let size = (deep / 0.46).clamp(size * 0.7, size.max(1150.0)).max((back / 0.26).min(1250.0));
            return Fit { size, out: size - deep.min(size * 0.5), half: wide * size / 2.0 };
        }
        let size = size.max((back / 0.42).min(1250.0).min(most));
        Fit { size, out: size - (size * 0.34).min(deep), half: wide * size / 2.0 }
    }

    /// Stands a good in the mouth; the front wall is drawn over its lower part afterwards.
    pub(super) fn stand(
        &self,
        good: &Stuck,
        fit: &Fit,
        frame: &Frame,
        (x, base, zoom): (f32, f32, f32),
        canvas: &mut Canvas,
        placed: &mut Placed,
    ) {
        let Some([mx, my, rx, ry]) = frame.mouth else { return };
        let mut rng = self.seed.child(&good.slot).child("lean").rng();
        let aside = (rx * 0.3).min((rx - fit.half * 0.6).max(0.0)) * rng.between(-1.0, 1.0);
        let (px, rim) = (x + (mx + aside) * zoom, base + (my + ry * 0.7) * zoom);
        let foot = rim + (fit.size - fit.out) * zoom;
        match good.drawn {
            Drawn::Own(draw, ..) => {
                let before = canvas.owners.open();
                let bench = &mut Bench { canvas, x: px, base: foot, zoom: fit.size / 1000.0 * zoom };
                draw(bench, good.hue);
                let area = [px - fit.half * zoom, foot - fit.size * zoom, fit.half * 2.0 * zoom, fit.size * zoom];
                let region = region_of(area, canvas);
                note(canvas, placed, &good.slot, region, before);
            }
            Drawn::Icon(turn) => {
                let Some(prop) = &good.prop else { return };
                let side = fit.size * zoom;
                let middle = foot - prop.shape.1 * side / 2.0 - (1.0 - prop.shape.1) * side;
                let seed = self.seed.child(&good.slot);
                let spot = (px, middle, side);
                let before = canvas.owners.open();
                let region = prop.stamp_turned(canvas, self.tools, spot, turn, self.air, seed);
                note(canvas, placed, &good.slot, region, before);
            }
            Drawn::Hangs(..) => {}
        }
    }

    /// Where a good that hangs passes the rim, from the middle, and how large it is.
    fn hook(&self, good: &Stuck, frame: &Frame) -> Option<(f32, f32, f32)> {
        let [mx, my, rx, ry] = frame.mouth?;
        let mut rng = self.seed.child(&good.slot).child("side").rng();
        let aside = rx * rng.pick(&[-0.34, 0.34]);
        // The rim is a little higher at the side than in its middle.
        let drop = if matches!(frame.room, Room::Mouth(_)) { (1.0 - (aside / rx).powi(2)).sqrt() } else { 1.0 };
        let rim = my + ry * drop * 1.04;
        // It ends above the foot.
        let size = (rx * 1.4 / 500.0).min((frame.foot - rim) * 0.9 / 500.0).clamp(0.3, 1.15);
        Some((mx + aside, rim, size))
    }

    /// What lies inside of a good that hangs out: the front wall is drawn over its foot afterwards. In what is clear it comes
    /// up from the floor, seen through the wall.
    pub(super) fn heap(&self, good: &Stuck, frame: &Frame, clear: bool, bench: &mut Bench) {
        let (Some([mx, my, rx, ry]), Drawn::Hangs(draw, heap, _)) = (frame.mouth, good.drawn) else { return };
        let Some((x, rim, size)) = self.hook(good, frame) else { return };
        let (zoom, from) = (bench.zoom, (bench.x, bench.base));
        let mut at = |(x, y): (f32, f32), size: f32, draw: fn(&mut Bench, Rgb)| {
            let (x, base) = (from.0 + x * zoom, from.1 + y * zoom);
            draw(&mut Bench { canvas: &mut *bench.canvas, x, base, zoom: size * zoom }, good.hue);
        };
        if clear {
            at((x - rx * 0.1 * (x - mx).signum(), rim - ry * 0.2), size * 0.9, draw);
        } else {
            let size = (rx * 0.62 / 300.0).min(ry * 1.6 / 250.0);
            at((mx + (x - mx) * 0.5, my + ry * 0.82), size, heap);
        }
    }

    /// Hangs a good over the front of the rim.
    pub(super) fn hang(
        &self,
        good: &Stuck,
        frame: &Frame,
        (x, base, zoom): (f32, f32, f32),
        canvas: &mut Canvas,
        placed: &mut Placed,
    ) {
        let (Some((mx, rim, size)), Drawn::Hangs(draw, ..)) = (self.hook(good, frame), good.drawn) else { return };
        let spot = (x + mx * zoom, base + rim * zoom);
        let before = canvas.owners.open();
        draw(&mut Bench { canvas, x: spot.0, base: spot.1, zoom: size * zoom }, good.hue);
        let half = 200.0 * size * zoom;
        let area = [spot.0 - half, spot.1 - 150.0 * size * zoom, half * 2.0, 650.0 * size * zoom];
        let region = region_of(area, canvas);
        note(canvas, placed, &good.slot, region, before);
    }
}

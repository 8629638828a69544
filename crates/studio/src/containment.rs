//! Pictures of things in containers: whole in them, partly, seen through them, one in another, many in one.

mod ask;
mod pack;

use crate::backdrops::{self, Setting};
use crate::brief::{Brief, refuse};
use crate::canvas::Canvas;
use crate::colour::hex;
use crate::goods::Drawn;
use crate::props::Air;
use crate::random::Seed;
use crate::recipes::Placed;
use crate::scene::{Tools, region_of};
use crate::staging;
use crate::studio::Refusal;
use crate::vessels::bench::Bench;
use crate::vessels::{Frame, Room, Sight};
use ask::{Ask, Content, Holder};
use pairloom_model::views::Region;

/// Soft tones for plain backgrounds.
const TONES: [u32; 10] =
    [0xf0e2d2, 0xd9e6ec, 0xe2ead8, 0xf0dcdc, 0xe4dfee, 0xf2e9cb, 0xd6e9e2, 0xd4dcea, 0xefe6df, 0xdde3d2];

/// What a picture is painted with.
struct Hand<'a, 'b> {
    ask: &'a Ask,
    tools: &'a Tools<'b>,
    air: Air,
    seed: Seed,
    /// Slots whose things are left out.
    without: &'a [String],
}

/// Paints a sample.
///
/// # Errors
/// A sentence that names what cannot be drawn.
pub(crate) fn paint(brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let ask = Ask::new(brief, tools)?;
    let seed = Seed::new(brief.sample.seed);
    let mut rng = seed.child("view").rng();
    let place = ask.place.unwrap_or_else(backdrops::plain);
    let tone = place.tone.unwrap_or_else(|| hex(rng.pick(&TONES)));
    let horizon = rng.between(0.54, 0.62);
    let setting = Setting { place, horizon, tone, seed: seed.child("setting") };
    place.backdrop.paint(canvas, &setting);
    let hand = Hand {
        ask: &ask,
        tools,
        air: Air { light: staging::light(&place), haze: None },
        seed,
        without: &brief.without,
    };
    let roots = ask.roots();
    if roots.is_empty() {
        return refuse("no container is named for the things to be in");
    }
    let mut placed = Placed::default();
    let share = canvas.width / roots.len() as f32;
    for (number, root) in roots.iter().enumerate() {
        let sight = hand.sight(*root, 0);
        let frame = ask.holders[*root].vessel.frame(&sight);
        let reach = hand.reach(*root, &frame);
        let area = [
            frame.area[0].min(reach[0]),
            frame.area[1].min(reach[1]),
            frame.area[2].max(reach[2]),
            frame.area[3].max(reach[3]),
        ];
        let margin = if roots.len() > 1 { 26.0 } else { 90.0 };
        let (wide, high) = (area[2] - area[0], area[3] - area[1]);
        let zoom = ((share - margin * 2.0 * 0.8) / wide).min((canvas.height - 150.0) / high).min(1.0);
        // The whole stands in the middle of its share, a little lower than half-way.
        let x = share * (number as f32 + 0.5) - (area[0] + area[2]) / 2.0 * zoom;
        let spare = canvas.height - high * zoom;
        let base = canvas.height - spare * 0.42 - area[3] * zoom;
        hand.draw(*root, 0, (x, base, zoom), canvas, &mut placed)?;
    }
    Ok(placed)
}

impl Hand<'_, '_> {
    fn shows(&self, slot: &str) -> bool {
        !self.without.iter().any(|left_out| left_out == slot)
    }

    /// How a holder is seen: from higher up where it holds many things or other holders.
    fn sight(&self, holder: usize, depth: usize) -> Sight {
        let holder = &self.ask.holders[holder];
        let (things, nested) = holder.inside.iter().fold((0, false), |(things, nested), content| match content {
            Content::Prop(prop) => (things + self.ask.props[*prop].count, nested),
            Content::Holder(_) => (things + 1, true),
        });
        let tilt = match (nested, things) {
            (true, _) => 0.66,
            (_, 0) => 0.4,
            (_, 1) if depth == 0 => 0.5,
            (_, 1 | 2) => 0.56,
            _ => 0.64,
        };
        holder.vessel.sight(tilt, holder.hue, self.seed.child(&holder.slot))
    }

    /// The box of what sticks out of a holder, in its own units.
    fn reach(&self, holder: usize, frame: &Frame) -> [f32; 4] {
        let Some(mouth) = frame.mouth else { return frame.area };
        let clear = self.ask.holders[holder].vessel.clear();
        let mut area = frame.area;
        for good in &self.ask.holders[holder].partly {
            let (x, out, half) = match good.drawn {
                Drawn::Hangs(..) => (0.0, -190.0, 0.0),
                _ => {
                    let fit = Self::fit(good, frame, clear);
                    (0.0, mouth[1] + mouth[3] - fit.out, fit.half)
                }
            };
            area = [area[0].min(x - half), area[1].min(out), area[2].max(x + half), area[3]];
        }
        area
    }

    /// How large a good is drawn in a mouth: its size, how much of it stands out, and half its width.
    fn fit(good: &ask::Stuck, frame: &Frame, clear: bool) -> Fit {
        let [_, my, rx, ry] = frame.mouth.unwrap_or([0.0, 0.0, 300.0, 100.0]);
        let wide = good.wide;
        // It passes the mouth, and stands out by more than half.
        let most = rx * 1.7 / wide.max(0.05);
        let size = match good.drawn {
            Drawn::Icon(_) => (rx * 1.5).min(most),
            _ => (rx * 2.1).clamp(640.0, 1000.0).min(most.max(300.0)),
        };
        // How much the wall can hide of it.
        let deep = (frame.area[3].min(frame.foot) - my - ry * 0.7) * 0.84;
        if clear && !matches!(good.drawn, Drawn::Icon(_)) {
            // In what is clear it stands on the floor.
            let size = (deep / 0.46).clamp(size * 0.7, size.max(1150.0));
            return Fit { size, out: size - deep.min(size * 0.5), half: wide * size / 2.0 };
        }
        let hidden = (size * if matches!(good.drawn, Drawn::Icon(_)) { 0.38 } else { 0.34 }).min(deep);
        Fit { size, out: size - hidden, half: wide * size / 2.0 }
    }

    /// Draws a holder and all that is in it.
    fn draw(
        &self,
        number: usize,
        depth: usize,
        (x, base, zoom): (f32, f32, f32),
        canvas: &mut Canvas,
        placed: &mut Placed,
    ) -> Result<(), Refusal> {
        let holder = &self.ask.holders[number];
        let sight = self.sight(number, depth);
        let frame = holder.vessel.frame(&sight);
        let [left, top, right, bottom] = frame.area;
        let area = [x + left * zoom, base + top * zoom, (right - left) * zoom, (bottom - top) * zoom];
        let shown = self.shows(&holder.slot);
        if let Some(region) = region_of(area, canvas) {
            placed.things.push((holder.slot.clone(), region));
        }
        let before = canvas.owners.open();
        canvas.owners.claim(&holder.slot, region_of(area, canvas));
        if shown {
            holder.vessel.back(&mut Bench { canvas, x, base, zoom }, &sight);
        }
        let mine = canvas.owners.turn_to(before);
        self.fill(holder, depth, &frame, (x, base, zoom), canvas, placed)?;
        let (hanging, standing): (Vec<_>, Vec<_>) = holder
            .partly
            .iter()
            .filter(|good| self.shows(&good.slot))
            .partition(|good| matches!(good.drawn, Drawn::Hangs(..)));
        for good in standing {
            let fit = Self::fit(good, &frame, holder.vessel.clear());
            self.stand(good, &fit, &frame, (x, base, zoom), canvas, placed);
        }
        canvas.owners.turn_to(mine);
        if shown {
            holder.vessel.front(&mut Bench { canvas, x, base, zoom }, &sight);
        }
        canvas.owners.turn_to(before);
        for good in hanging {
            self.hang(good, &frame, (x, base, zoom), canvas, placed);
        }
        Ok(())
    }

    /// Puts what is wholly inside into the room.
    fn fill(
        &self,
        holder: &Holder,
        depth: usize,
        frame: &Frame,
        (x, base, zoom): (f32, f32, f32),
        canvas: &mut Canvas,
        placed: &mut Placed,
    ) -> Result<(), Refusal> {
        let mut items: Vec<(Content, (f32, f32))> = Vec::new();
        for content in &holder.inside {
            match content {
                Content::Prop(prop) => {
                    let prop_ = &self.ask.props[*prop];
                    items.extend((0..prop_.count).map(|_| (*content, prop_.shape)));
                }
                Content::Holder(inner) => {
                    let frame = self.ask.holders[*inner].vessel.frame(&self.sight(*inner, depth + 1));
                    let (w, h) = (frame.area[2] - frame.area[0], frame.area[3] - frame.area[1]);
                    items.push((*content, (w / w.max(h), h / w.max(h))));
                }
            }
        }
        if items.is_empty() {
            return Ok(());
        }
        // Two kinds are mixed in an order of their own, so that each is counted for itself.
        self.seed.child(&holder.slot).child("order").rng().shuffle(&mut items);
        items.sort_by_key(|(content, _)| matches!(content, Content::Prop(_)));
        let shapes: Vec<(f32, f32)> = items.iter().map(|(_, shape)| *shape).collect();
        let Some(spots) = pack::pack(frame.room, &shapes) else {
            return refuse(format!("there is no room in `{}` for all that shall be inside", holder.slot));
        };
        let mut order: Vec<usize> = (0..items.len()).collect();
        order.sort_by(|a, b| spots[*a].1.total_cmp(&spots[*b].1));
        // The lowest row stands a little behind the front wall, so that it is seen to be inside.
        let low = spots.iter().map(|spot| spot.1).fold(f32::MIN, f32::max);
        let behind = if holder.vessel.clear() || frame.wall <= 0.0 { 0.0 } else { 0.06 };
        for at in order {
            let ((px, py, side), (content, (w, h))) = (spots[at], items[at]);
            let py = if low - py < 1.0 { py + behind * side * h } else { py };
            let (px, py, side) = (x + px * zoom, base + py * zoom, side * zoom);
            match content {
                Content::Prop(prop) => {
                    let prop = &self.ask.props[prop];
                    if !self.shows(&prop.slot) {
                        continue;
                    }
                    canvas.soft(
                        px,
                        py - side * 0.02,
                        w * side * 0.5,
                        (w * side * 0.12).min(h * side * 0.2),
                        hex(0x14101c),
                        0.34,
                    );
                    let seed = self.seed.child(&prop.slot).at(at);
                    let before = canvas.owners.open();
                    let region = prop.stamp(canvas, self.tools, (px, py, side), self.air, seed);
                    note(canvas, placed, &prop.slot, region, before);
                }
                Content::Holder(inner) => {
                    let frame = self.ask.holders[inner].vessel.frame(&self.sight(inner, depth + 1));
                    let [left, _, right, bottom] = frame.area;
                    let zoom = w * side / (right - left);
                    let spot = (px - (left + right) / 2.0 * zoom, py - bottom * zoom, zoom);
                    self.draw(inner, depth + 1, spot, canvas, placed)?;
                }
            }
        }
        Ok(())
    }

    /// Stands a good in the mouth; the front wall is drawn over its lower part afterwards.
    fn stand(
        &self,
        good: &ask::Stuck,
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

    /// Hangs a good over the front of the rim.
    fn hang(
        &self,
        good: &ask::Stuck,
        frame: &Frame,
        (x, base, zoom): (f32, f32, f32),
        canvas: &mut Canvas,
        placed: &mut Placed,
    ) {
        let (Some([mx, my, rx, ry]), Drawn::Hangs(draw, _)) = (frame.mouth, good.drawn) else { return };
        let mut rng = self.seed.child(&good.slot).child("side").rng();
        let aside = rx * rng.pick(&[-0.34, 0.34]);
        // The rim is a little higher at the side than in its middle.
        let drop = if matches!(frame.room, Room::Mouth(_)) { (1.0 - (aside / rx).powi(2)).sqrt() } else { 1.0 };
        let size = (rx * 1.4 / 500.0).min(frame.wall * 1.04 / 500.0).clamp(0.5, 1.15);
        let spot = (x + (mx + aside) * zoom, base + (my + ry * drop * 1.04) * zoom);
        let before = canvas.owners.open();
        draw(&mut Bench { canvas, x: spot.0, base: spot.1, zoom: size * zoom }, good.hue);
        let half = 200.0 * size * zoom;
        let area = [spot.0 - half, spot.1 - 150.0 * size * zoom, half * 2.0, 650.0 * size * zoom];
        let region = region_of(area, canvas);
        note(canvas, placed, &good.slot, region, before);
    }
}

/// Notes what was just drawn as the thing of a slot, and goes on with what was being drawn before it.
fn note(canvas: &mut Canvas, placed: &mut Placed, slot: &str, region: Option<Region>, before: u16) {
    canvas.owners.claim(slot, region);
    canvas.owners.turn_to(before);
    placed.things.extend(region.map(|region| (slot.to_owned(), region)));
}

/// How large a good is drawn.
struct Fit {
    size: f32,
    out: f32,
    half: f32,
}

//! Pictures of things in containers: whole in them, partly, seen through them, one in another, many in one.

mod ask;
mod pack;
mod partly;

use crate::backdrops::{self, Setting};
use crate::brief::{Brief, refuse};
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
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
        let reach = hand.reach(*root, &sight, &frame);
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
    fn sight(&self, number: usize, depth: usize) -> Sight {
        let holder = &self.ask.holders[number];
        let (things, nested) = holder.inside.iter().fold((0, false), |(things, nested), content| match content {
            Content::Prop(prop) => (things + self.ask.props[*prop].count, nested),
            Content::Holder(_) => (things + 1, true),
        });
        let tilt = match (nested, things) {
            (true, _) => 0.66,
            // What only sticks out is seen from lower down, so that it rises above the far rim.
            (_, 0) => 0.31,
            (_, 1) if depth == 0 => 0.5,
            (_, 1 | 2) => 0.56,
            _ => 0.64,
        };
        let around = self.ask.around(number).filter(|_| depth > 0).map(|outer| {
            let sight = self.sight(outer, depth - 1);
            self.ask.holders[outer].vessel.inside(&sight)
        });
        let goods = holder.partly.iter().filter(|good| good.prop.is_none()).map(|good| good.hue);
        let beside: Vec<Rgb> = around.into_iter().chain(goods).collect();
        holder.vessel.sight(tilt, holder.hue, &beside, self.seed.child(&holder.slot))
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
            let fit = Self::fit(good, holder.vessel, &sight, &frame);
            self.stand(good, &fit, &frame, (x, base, zoom), canvas, placed);
        }
        for good in &hanging {
            let before = canvas.owners.open();
            self.heap(good, &frame, holder.vessel.clear(), &mut Bench { canvas, x, base, zoom });
            canvas.owners.turn_to(before);
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
        let Some(spots) = pack::pack(frame.room, frame.floor, &shapes) else {
            return refuse(format!("there is no room in `{}` for all that shall be inside", holder.slot));
        };
        let mut order: Vec<usize> = (0..items.len()).collect();
        order.sort_by(|a, b| spots[*a].1.total_cmp(&spots[*b].1));
        // The lowest row stands a little behind the front wall, so that it is seen to be inside.
        let low = spots.iter().map(|spot| spot.1).fold(f32::MIN, f32::max);
        if holder.vessel.shelved() && self.shows(&holder.slot) {
            shelves(frame.room, &spots, low, &mut Bench { canvas, x, base, zoom });
        }
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
}

/// Notes what was just drawn as the thing of a slot, and goes on with what was being drawn before it.
fn note(canvas: &mut Canvas, placed: &mut Placed, slot: &str, region: Option<Region>, before: u16) {
    canvas.owners.claim(slot, region);
    canvas.owners.turn_to(before);
    placed.things.extend(region.map(|region| (slot.to_owned(), region)));
}

/// Boards under all rows but the lowest.
fn shelves(room: Room, spots: &[(f32, f32, f32)], low: f32, bench: &mut Bench) {
    let Room::Shelf([left, _, right, _]) = room else { return };
    let mut feet: Vec<f32> = spots.iter().map(|spot| spot.1).filter(|foot| low - foot > 1.0).collect();
    feet.dedup();
    for foot in feet {
        bench.block([left - 8.0, foot - 3.0, right - left + 16.0, 15.0], 4.0, hex(0xe9eef0));
        bench.block([left - 8.0, foot + 7.0, right - left + 16.0, 5.0], 2.0, hex(0x9aa6ad));
    }
}

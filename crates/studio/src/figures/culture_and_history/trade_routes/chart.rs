//! The chart of a route: its line from station to station over a quiet ground, with towns, labels and pictures.

use super::free::Ground;
use super::map::{self, Course};
use super::routes::{Land, Leg};
use super::{Asked, NUMBERS};
use crate::brief::Brief;
use crate::colour::hex;
use crate::figures::Tone;
use crate::figures::culture_and_history::sketchbook::{self, View};
use crate::figures::pen::{At, Pen, corners};
use crate::random::Seed;
use crate::studio::Refusal;

/// A town's size.
const TOWN: f32 = 122.0;

pub(super) fn draw(pen: &mut Pen, brief: &Brief, asked: &Asked, seed: Seed) -> Result<(), Refusal> {
    let plain = brief.sample.template == "routes-request-scrambled";
    let [x, y, w, h] = pen.room();
    let sheet = [x + 26.0, y + 26.0, w - 52.0, h - 52.0];
    let room = [sheet[0] + 120.0, sheet[1] + 150.0, sheet[2] - 240.0, sheet[3] - 300.0];
    let course = map::course(asked.route, room);
    frame(pen, sheet);
    let line: Vec<At> = course.legs.iter().flatten().copied().collect();
    let mut ground = Ground::new([sheet[0] + 22.0, sheet[1] + 22.0, sheet[2] - 44.0, sheet[3] - 44.0], line);
    let labels = stations(pen, brief, &course, plain, &mut ground);
    let pictures = pictures(brief, asked, plain, &course, &mut ground);
    if !plain {
        terrain(pen, asked, &course, &ground, sheet, seed)?;
    }
    route(pen, asked, &course, seed);
    for (at, stop) in course.stops.iter().enumerate() {
        if plain {
            pen.disc(*stop, 24.0, Tone::Paper);
            pen.disc(*stop, 13.0, if at == 0 { Tone::Green } else { Tone::Red });
        } else {
            let town = format!("town {}", asked.route.stops[at].2);
            let area = [stop.0 - TOWN / 2.0, stop.1 - TOWN, TOWN, TOWN + 14.0];
            pen.oval((stop.0, stop.1 + 2.0), 34.0, 13.0, Tone::Paper);
            let mut drawn = Ok(());
            let spot = (*stop, TOWN / 1000.0, false);
            pen.fresh();
            pen.inked(area, |pen| drawn = sketchbook::place(pen, &town, &square(), spot, seed.at(at)));
            drawn?;
            pen.stands(NUMBERS[at], area);
        }
        let [lx, ly, lw, lh] = labels[at].1;
        pen.label_at(labels[at].0, (lx + lw / 2.0, ly + lh / 2.0));
    }
    for (name, caption, area) in pictures {
        picture(pen, &name, area, seed)?;
        if let Some(caption) = caption {
            pen.sign(caption, (area[0] + area[2] / 2.0, area[1] + area[3] + 26.0), 30.0);
        }
        pen.fills(asked.slot, area);
    }
    Ok(())
}

/// The square of a view in which a unit is a unit of the figure.
fn square() -> View {
    View::true_to([0.0, 0.0, 1000.0, 1000.0])
}

/// The neat line of a chart.
fn frame(pen: &mut Pen, [x, y, w, h]: [f32; 4]) {
    let rgb = pen.tone(Tone::Soft);
    pen.fill(&corners([x + 12.0, y + 12.0, w - 24.0, h - 24.0]), rgb.mix(pen.tone(Tone::Sand), 0.35));
    pen.outline(&corners([x, y, w, h]), 4.0);
    pen.outline(&corners([x + 12.0, y + 12.0, w - 24.0, h - 24.0]), 2.5);
}

/// Takes up the room of towns, and finds each label's place.
fn stations<'a>(
    pen: &Pen,
    brief: &Brief<'a>,
    course: &Course,
    plain: bool,
    ground: &mut Ground,
) -> Vec<(&'a str, [f32; 4])> {
    for (x, y) in &course.stops {
        ground.take(if plain { [x - 26.0, y - 26.0, 52.0, 52.0] } else { [x - 60.0, y - 118.0, 120.0, 132.0] });
    }
    let mut labels = Vec::new();
    for (at, (x, y)) in course.stops.iter().enumerate() {
        let label = sketchbook::value(brief, "label", NUMBERS[at]).unwrap_or_default();
        let (w, h) = (label.chars().count() as f32 * pen.letter() * 0.62 + 8.0, pen.letter() * 1.25);
        let (up, out) = if plain { (34.0, 34.0) } else { (126.0, 66.0) };
        let places = [
            [x - w / 2.0, y + if plain { 32.0 } else { 20.0 }, w, h],
            [x - w / 2.0, y - up - h, w, h],
            [x + out, y - up * 0.45 - h / 2.0, w, h],
            [x - out - w, y - up * 0.45 - h / 2.0, w, h],
            [x + 24.0, y + 24.0, w, h],
            [x - 24.0 - w, y + 24.0, w, h],
            [x + 24.0, y - up - h, w, h],
            [x - 24.0 - w, y - up - h, w, h],
            [x - w / 2.0, y + 66.0, w, h],
        ];
        let area = ground.best(&places).unwrap_or(places[0]);
        ground.take(area);
        labels.push((label, area));
    }
    labels
}

type Picture<'a> = (String, Option<&'a str>, [f32; 4]);

/// Which pictures stand on the chart, and where.
fn pictures<'a>(
    brief: &Brief,
    asked: &Asked<'a>,
    plain: bool,
    course: &Course,
    ground: &mut Ground,
) -> Vec<Picture<'a>> {
    let named = brief.sample.template == "routes-json-goods";
    let mut goods = asked.goods.clone();
    if named {
        goods.extend(
            ["good1", "good2", "good3"].iter().filter_map(|good| asked.entry.texts.get(*good)).map(String::as_str),
        );
    }
    let mut wanted: Vec<(String, Option<&str>, At)> = Vec::new();
    // A chart that asks for nothing else still shows what went along it.
    if !plain && !named && (asked.carriers || goods.is_empty()) {
        wanted.extend(asked.route.carriers.iter().map(|name| (format!("carrier {name}"), None, (270.0, 190.0))));
    }
    wanted.extend(goods.iter().map(|good| (format!("good {good}"), named.then_some(*good), (170.0, 150.0))));
    let mut placed = Vec::new();
    for (at, (name, caption, shape)) in wanted.into_iter().enumerate() {
        let leg = &course.legs[(at * 2 + 1) % 4];
        let near = leg[leg.len() / 2];
        let more = if caption.is_some() { 50.0 } else { 0.0 };
        let [x, y, w, h] = ground.find((shape.0, shape.1 + more), &[1.5, 1.25, 1.0, 0.85, 0.7, 0.55], near);
        ground.take([x, y, w, h]);
        placed.push((name, caption, [x, y, w, h - more]));
    }
    placed
}

fn picture(pen: &mut Pen, name: &str, area: [f32; 4], seed: Seed) -> Result<(), Refusal> {
    pen.fade(&corners(area), hex(0xfb_f6_e6), hex(0xee_e2_c6));
    let view = View::plain(area);
    let [x, y, w, h] = area;
    // A carrier's drawing is wider than a good's.
    let (wide, high) = if name.starts_with("carrier") { (1300.0, 1080.0) } else { (1250.0, 1060.0) };
    let k = (w / wide).min(h / high);
    let mut drawn = Ok(());
    pen.inside(view.frame, |pen| {
        drawn = sketchbook::place(pen, name, &square(), ((x + w / 2.0, y + h * 0.9), k, false), seed);
    });
    drawn?;
    pen.ink_in(area);
    pen.outline(&corners(area), 4.0);
    Ok(())
}

/// The line of the route, with chevrons that say which way it goes.
fn route(pen: &mut Pen, asked: &Asked, course: &Course, seed: Seed) {
    let tone = seed.child("tone").rng().pick(&[Tone::Red, Tone::Orange, Tone::Violet]);
    for (leg, kind) in course.legs.iter().zip(asked.route.legs) {
        pen.trace(leg, Tone::Paper, 17.0);
        match kind {
            Leg::Sea => pen.dashed(leg, tone, 9.0),
            Leg::Land | Leg::River => pen.trace(leg, tone, 9.0),
        }
    }
    for leg in &course.legs {
        let middle = leg.len() / 2;
        let (a, b) = (leg[middle.saturating_sub(1)], leg[middle]);
        let long = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
        let (dx, dy) = ((b.0 - a.0) / long, (b.1 - a.1) / long);
        let on = |ahead: f32, aside: f32| (b.0 + dx * ahead - dy * aside, b.1 + dy * ahead + dx * aside);
        pen.area(&[on(26.0, 0.0), on(-16.0, 20.0), on(-7.0, 0.0), on(-16.0, -20.0)], tone);
    }
}

/// Quiet signs of land and water where nothing else stands.
fn terrain(
    pen: &mut Pen,
    asked: &Asked,
    course: &Course,
    ground: &Ground,
    [x, y, w, h]: [f32; 4],
    seed: Seed,
) -> Result<(), Refusal> {
    let mut rng = seed.child("terrain").rng();
    let land = match asked.route.land {
        Land::Desert => ["sign dune", "sign dune", "sign palm"],
        Land::Peaks => ["sign peak", "sign peak", "sign hill"],
        Land::Wood | Land::River => ["sign fir", "sign hill", "sign fir"],
        Land::Prairie | Land::Steppe => ["sign grass", "sign hill", "sign grass"],
        Land::Fields | Land::Sea => ["sign hill", "sign tree", "sign hill"],
    };
    let mut signs = Vec::new();
    let (columns, rows) = ((w / 92.0) as usize, (h / 84.0) as usize);
    for row in 0..rows {
        for column in 0..columns {
            let shift = if row % 2 == 0 { 0.25 } else { 0.75 };
            let at = (
                x + 20.0 + (w - 40.0) * (column as f32 + shift + rng.between(-0.18, 0.18)) / columns as f32,
                y + 34.0 + (h - 60.0) * (row as f32 + 0.6 + rng.between(-0.18, 0.18)) / rows as f32,
            );
            let kind = rng.below(3);
            if ground.cost([at.0 - 26.0, at.1 - 34.0, 52.0, 44.0], 12.0) > 0.0 {
                continue;
            }
            let far = |leg: &Vec<At>| leg.iter().map(|on| (on.0 - at.0).hypot(on.1 - at.1)).fold(f32::MAX, f32::min);
            let nearest = (0..4).min_by(|a, b| far(&course.legs[*a]).total_cmp(&far(&course.legs[*b])));
            let sea = nearest.is_some_and(|leg| asked.route.legs[leg] == Leg::Sea);
            let sign = if sea { "sign wave" } else { land[kind] };
            // Far from the line a chart of land says less.
            if rng.chance(0.35) {
                continue;
            }
            signs.push((sign, at));
        }
    }
    let mut drawn = Ok(());
    pen.inked([x, y, w, h], |pen| {
        for (sign, at) in signs {
            if drawn.is_ok() {
                drawn = sketchbook::place(pen, sign, &square(), (at, 0.058, false), seed);
            }
        }
    });
    drawn
}

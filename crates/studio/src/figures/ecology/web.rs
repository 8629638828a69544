//! Food chains, webs and pyramids: the bound species, and arrows from the eaten to the eater.

use super::art::{self, Picture};
use super::{all, count, first, value};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};
use crate::studio::Refusal;

struct Node<'a> {
    slot: &'a str,
    /// What two slots share that are bound to one species.
    key: &'a str,
    picture: Picture,
    label: Option<&'a str>,
}

struct Web<'a> {
    nodes: Vec<Node<'a>>,
    /// From the eaten to the eater.
    arrows: Vec<(usize, usize)>,
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let web = read(brief)?;
    if count(brief, "above") > 0 && web.arrows.is_empty() {
        pyramid(pen, &web);
        return Ok(());
    }
    let (places, side, names) = places(&web, count(brief, "above") > 0);
    let radius = side * 0.62;
    for (from, to) in &web.arrows {
        let (a, b) = (places[*from], places[*to]);
        let length = (b.0 - a.0).hypot(b.1 - a.1).max(1.0);
        let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
        let out = radius + 12.0;
        pen.arrow((a.0 + dx * out, a.1 + dy * out), (b.0 - dx * out, b.1 - dy * out), Tone::Ink, 9.0);
    }
    for (node, place) in web.nodes.iter().zip(&places) {
        medallion(pen, node.picture, *place, side);
        if let Some(label) = node.label {
            let put = match names {
                Names::Beside => (place.0 + 370.0, place.1),
                Names::Below => (place.0, place.1 + radius + 34.0),
                Names::Right => (place.0 + 90.0, place.1 + radius + 28.0),
            };
            pen.label_at(label, put);
        }
    }
    Ok(())
}

/// A species on a round ground of its own.
pub(super) fn medallion(pen: &mut Pen, picture: Picture, (x, y): At, side: f32) {
    pen.disc((x, y), side * 0.62, Tone::Soft);
    let size = side * 0.84;
    picture.draw(pen, (x, y + size * middle(pen, picture)), size);
}

/// A drawing by its foot and its side.
type Draw = fn(&mut Pen, At, f32);

/// Drawings that lie low, and how high their middle is.
const LOW: [(Draw, f32); 6] = [
    (super::small::slug, 0.24),
    (super::small::tadpole, 0.33),
    (super::small::aphid, 0.37),
    (super::small::termite, 0.3),
    (super::plants::moss, 0.2),
    (super::plants::crust, 0.2),
];

/// How high above its foot the middle of a drawing is, its side being 1.
fn middle(pen: &Pen, picture: Picture) -> f32 {
    match picture {
        Picture::Icon(art) | Picture::Dyed(art, _) | Picture::Mirrored(art, _) => {
            pen.shape(art).map_or(0.5, |(_, tall)| tall / 2.0)
        }
        Picture::Fish((deep, ..), _) => 0.3 + deep * 0.32,
        Picture::Vole(..) => 0.27,
        Picture::Weasel(_) | Picture::Krill(_) => 0.36,
        Picture::Caterpillar(_) | Picture::Turf(_) => 0.24,
        Picture::Drawn(draw) => {
            LOW.iter().find(|(one, _)| std::ptr::fn_addr_eq(*one, draw)).map_or(0.5, |(_, high)| *high)
        }
        _ => 0.5,
    }
}

fn read<'a>(brief: &Brief<'a>) -> Result<Web<'a>, Refusal> {
    let mut web = Web { nodes: Vec::new(), arrows: Vec::new() };
    for requirement in &brief.sample.requirements {
        let slots: Vec<&'a str> = requirement.arguments.iter().map(String::as_str).collect();
        match (requirement.name.as_str(), slots.as_slice()) {
            ("present" | "label", [slot]) => drop(web.node(brief, slot)?),
            ("above" | "left_of", [a, b]) => {
                web.node(brief, b)?;
                web.node(brief, a)?;
            }
            ("arrow", [a, b]) => {
                let arrow = (web.node(brief, a)?, web.node(brief, b)?);
                if !web.arrows.contains(&arrow) {
                    web.arrows.push(arrow);
                }
            }
            _ => {}
        }
    }
    if web.nodes.len() < 2 {
        return refuse("Studio draws a food web of two species or more");
    }
    Ok(web)
}

/// Which link of a chain a slot stands for.
const LINKS: [(&str, &str); 5] =
    [("first", "link1"), ("second", "link2"), ("third", "link3"), ("fourth", "link4"), ("fifth", "link5")];

impl<'a> Web<'a> {
    fn node(&mut self, brief: &Brief<'a>, slot: &'a str) -> Result<usize, Refusal> {
        if let Some(at) = self.nodes.iter().position(|node| node.slot == slot) {
            return Ok(at);
        }
        let (key, picture) = if let Some((_, entry)) = all(brief, "species").into_iter().find(|(of, _)| *of == slot) {
            (entry.id.as_str(), art::find(entry.id.as_str()))
        } else {
            let link = LINKS.iter().find(|(name, _)| *name == slot).map(|(_, link)| *link);
            let chain = first(brief, "food_chain").and_then(|(_, entry)| entry.texts.get(link?));
            match chain {
                Some(name) => (name.as_str(), art::named(name)),
                None => return refuse(format!("`{slot}` names no species of this sample")),
            }
        };
        if let Some(at) = self.nodes.iter().position(|node| node.key == key) {
            return Ok(at);
        }
        let Some(picture) = picture else { return refuse(format!("Studio has no drawing of the species `{key}`")) };
        self.nodes.push(Node { slot, key, picture, label: value(brief, "label", slot) });
        Ok(self.nodes.len() - 1)
    }

    /// How many are eaten below each.
    fn levels(&self) -> Vec<usize> {
        let mut levels = vec![0; self.nodes.len()];
        for _ in 0..self.nodes.len() {
            for (from, to) in &self.arrows {
                levels[*to] = levels[*to].max(levels[*from] + 1).min(self.nodes.len());
            }
        }
        levels
    }
}

/// Where a name stands to its species.
#[derive(Clone, Copy)]
enum Names {
    Beside,
    Below,
    /// Below and a little to the right, clear of the arrow that comes from the lower left.
    Right,
}

/// Where each species stands, how large it is, and where the names stand.
fn places(web: &Web, upward: bool) -> (Vec<At>, f32, Names) {
    let (levels, total) = (web.levels(), web.nodes.len());
    let chain = (0..total).all(|level| levels.iter().filter(|one| **one == level).count() == 1);
    if !chain {
        return (layers(&levels), 200.0, Names::Below);
    }
    let at = |level: usize| level as f32 / (total - 1).max(1) as f32;
    let (side, names, place): (f32, Names, fn(f32) -> At) = match (upward, total) {
        (true, _) => (185.0, Names::Beside, |t| (310.0, 830.0 - 660.0 * t)),
        (false, 2) => (345.0, Names::Below, |t| (225.0 + 550.0 * t, 470.0)),
        (false, 3) => (240.0, Names::Right, |t| (170.0 + 630.0 * t, 770.0 - 610.0 * t)),
        (false, 4) => (176.0, Names::Right, |t| (130.0 + 720.0 * t, 800.0 - 670.0 * t)),
        _ => (124.0, Names::Right, |t| (110.0 + 750.0 * t, 840.0 - 740.0 * t)),
    };
    (levels.iter().map(|level| place(at(*level))).collect(), side, names)
}

/// Levels one above another, the eaten below.
fn layers(levels: &[usize]) -> Vec<At> {
    let top = levels.iter().copied().max().unwrap_or(0).max(1);
    let mut met = vec![0; top + 1];
    let mut out = Vec::new();
    for level in levels {
        let wide = levels.iter().filter(|one| *one == level).count();
        let step = if wide < 3 { 440.0 } else { 300.0 };
        let x = 500.0 + (met[*level] as f32 - (wide - 1) as f32 / 2.0) * step;
        met[*level] += 1;
        out.push((x, 810.0 - 640.0 * *level as f32 / top as f32));
    }
    out
}

/// Three tiers, many at the foot and one at the top.
fn pyramid(pen: &mut Pen, web: &Web) {
    let tiers = web.nodes.len();
    let (top, foot) = (70.0, 910.0);
    let half = |y: f32| 90.0 + (y - top) / (foot - top) * 370.0;
    for (tier, node) in web.nodes.iter().enumerate() {
        // The first node is the lowest: pairs are read from the lower to the upper.
        let high = (foot - top) / tiers as f32;
        let low_y = foot - high * tier as f32;
        let top_y = low_y - high;
        let tone = [Tone::Leaf, Tone::Gold, Tone::Orange, Tone::Red][tier.min(3)];
        let rgb = pen.tone(tone).mix(pen.tone(Tone::Paper), 0.45);
        let tile = [
            (500.0 - half(top_y), top_y),
            (500.0 + half(top_y), top_y),
            (500.0 + half(low_y), low_y),
            (500.0 - half(low_y), low_y),
        ];
        pen.fill(&tile, rgb);
        pen.outline(&tile, 5.0);
        let many = [5, 3, 1, 1][tier.min(3)];
        let side = [140.0, 165.0, 190.0, 150.0][tier.min(3)];
        for one in 0..many {
            let x = 500.0 + (one as f32 - (many - 1) as f32 / 2.0) * (side + 18.0);
            node.picture.draw(pen, (x, low_y - (high - side * 0.95) / 2.0), side * 0.95);
        }
    }
}

//! Star charts: constellations from the true places of their stars, north at the top and so east on the left.

use super::parts::{bright, light, night, star};
use super::{charts_north, charts_south};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};
use crate::studio::Refusal;

/// One constellation.
pub(super) struct Chart {
    pub id: &'static str,
    /// Right ascension in hours, declination in degrees, magnitude: three numbers for each star.
    pub stars: &'static [f32],
    /// Lines from star to star, by number.
    pub lines: &'static [&'static [usize]],
    /// Names of stars, by number.
    pub names: &'static [(&'static str, usize)],
    /// What is named but no star of the figure: right ascension, declination, and whether it is a cluster to be drawn.
    pub others: &'static [(&'static str, f32, f32, bool)],
}

/// Where a star falls on a flat chart about a centre: stereographic, in degrees, x to the west, y to the south.
fn flat((hours, declination): At, (hours0, declination0): At) -> At {
    let (d, d0, h) = (declination.to_radians(), declination0.to_radians(), ((hours - hours0) * 15.0).to_radians());
    let east = d.cos() * h.sin();
    let north = d0.cos() * d.sin() - d0.sin() * d.cos() * h.cos();
    let scale = (2.0 / (1.0 + d0.sin() * d.sin() + d0.cos() * d.cos() * h.cos())).to_degrees();
    (-east * scale, -north * scale)
}

/// The middle of stars on the sphere: hours and degrees.
fn middle(stars: &[f32]) -> At {
    let (mut x, mut y, mut z) = (0.0, 0.0, 0.0);
    for place in stars.chunks_exact(3) {
        let (hours, declination) = ((place[0] * 15.0).to_radians(), place[1].to_radians());
        x += declination.cos() * hours.cos();
        y += declination.cos() * hours.sin();
        z += declination.sin();
    }
    (y.atan2(x).to_degrees() / 15.0, z.atan2(x.hypot(y)).to_degrees())
}

/// Puts places of the sky into a box of the figure: left, top, width, height.
pub(super) struct Sheet {
    centre: At,
    shift: At,
    scale: f32,
    into: At,
}

impl Sheet {
    pub(super) fn new(stars: &[f32], [x, y, w, h]: [f32; 4]) -> Self {
        let centre = middle(stars);
        let places: Vec<At> = stars.chunks_exact(3).map(|star| flat((star[0], star[1]), centre)).collect();
        let span = |of: fn(&At) -> f32| {
            let (low, high) = places.iter().map(of).fold((f32::MAX, f32::MIN), |(a, b), v| (a.min(v), b.max(v)));
            ((low + high) / 2.0, (high - low).max(0.01))
        };
        let ((mx, wide), (my, tall)) = (span(|at| at.0), span(|at| at.1));
        Self { centre, shift: (mx, my), scale: (w / wide).min(h / tall), into: (x + w / 2.0, y + h / 2.0) }
    }

    pub(super) fn at(&self, hours: f32, declination: f32) -> At {
        let (x, y) = flat((hours, declination), self.centre);
        (self.into.0 + (x - self.shift.0) * self.scale, self.into.1 + (y - self.shift.1) * self.scale)
    }
}

/// The size of a star's disc by its magnitude.
fn size(magnitude: f32) -> f32 {
    (17.5 - magnitude * 2.9).clamp(5.5, 20.0)
}

/// Stars with their lines on a chart; their places.
pub(super) fn figure(pen: &mut Pen, chart: &Chart, sheet: &Sheet) -> Vec<At> {
    let places: Vec<At> = chart.stars.chunks_exact(3).map(|star| sheet.at(star[0], star[1])).collect();
    let line = if pen.tints.is_empty() { bright(pen, Tone::Grey, 0.75) } else { pen.tint(0, Tone::Grey) };
    let width = if pen.tints.is_empty() { 3.5 } else { 6.0 };
    for run in chart.lines {
        let points: Vec<At> = run.iter().filter_map(|&at| places.get(at).copied()).collect();
        pen.stroke(&points, line, width);
    }
    let white = light(pen);
    for (place, data) in places.iter().zip(chart.stars.chunks_exact(3)) {
        star(pen, *place, size(data[2]), white);
    }
    places
}

/// A cluster: a few points close together.
fn cluster(pen: &mut Pen, at: At) {
    let white = light(pen);
    pen.soft(at, 40.0, 40.0, white, 0.35);
    for number in 0..9 {
        let (out, angle) = ((number as f32 / 9.0).sqrt() * 24.0, number as f32 * 2.4);
        pen.fill(&ellipse((at.0 + out * angle.cos(), at.1 + out * angle.sin()), 3.5, 3.5), white);
    }
}

/// Names places on ground as free as can be found about each.
pub(super) fn names(pen: &mut Pen, wanted: &[(&str, At)], lines: &[Vec<At>], stars: &[At]) {
    let high = pen.letter();
    let mut taken: Vec<[f32; 4]> = Vec::new();
    let mut dots: Vec<At> = stars.to_vec();
    for pair in lines.iter().flat_map(|line| line.windows(2)) {
        let (a, b) = (pair[0], pair[1]);
        dots.extend((1..16).map(|part| part as f32 / 16.0).map(|t| (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)));
    }
    for (text, at) in wanted.iter().filter(|(text, _)| pen.asks(text)).copied().collect::<Vec<_>>() {
        let (half, tall) = (text.chars().count() as f32 * high * 0.3 + 8.0, high * 0.75);
        let spot = |turn: usize, far: f32| {
            let (sin, cos) = (turn as f32 * 22.5).to_radians().sin_cos();
            (at.0 + cos * (half + far), at.1 + sin * (tall + far))
        };
        let cost = |&(x, y): &At| {
            let inside = |d: &At, grow: f32| (d.0 - x).abs() < half + grow && (d.1 - y).abs() < tall + grow;
            let out = [40.0 + half - x, x + half - 960.0, 40.0 + tall - y, y + tall - 960.0];
            let over =
                taken.iter().filter(|b| (b[0] - x).abs() < b[2] + half && (b[1] - y).abs() < b[3] + tall).count();
            dots.iter().filter(|dot| inside(dot, 8.0)).count() as f32
                + out.iter().map(|v| v.max(0.0)).sum::<f32>() * 0.5
                + over as f32 * 30.0
                + (at.0 - x).hypot(at.1 - y) * 0.006
        };
        let spots: Vec<At> = (0..16).flat_map(|turn| [26.0, 60.0, 105.0].map(|far| spot(turn, far))).collect();
        let Some(put) = spots.into_iter().min_by(|a, b| cost(a).total_cmp(&cost(b))) else { continue };
        taken.push([put.0, put.1, half, tall]);
        pen.label(text, at, put);
    }
}

fn find(id: &str) -> Option<&'static Chart> {
    charts_north::CHARTS.iter().chain(charts_south::CHARTS).find(|chart| chart.id == id)
}

fn chart(pen: &mut Pen, id: &str) {
    let Some(chart) = find(id) else { return };
    night(pen);
    let sheet = Sheet::new(chart.stars, [150.0, 150.0, 700.0, 700.0]);
    let stars = figure(pen, chart, &sheet);
    let mut wanted: Vec<(&str, At)> = Vec::new();
    for &(name, hours, declination, drawn) in chart.others {
        let at = sheet.at(hours, declination);
        if drawn {
            cluster(pen, at);
        }
        wanted.push((name, at));
    }
    wanted.extend(chart.names.iter().filter_map(|&(name, at)| Some((name, *stars.get(at)?))));
    let lines: Vec<Vec<At>> =
        chart.lines.iter().map(|run| run.iter().filter_map(|&at| stars.get(at).copied()).collect()).collect();
    names(pen, &wanted, &lines, &stars);
}

/// A constellation with a stated number of stars, its lines in a colour that the sample may ask for.
pub(super) fn counted(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let Some(("constellation", entry)) = brief.bound("c") else { return refuse("no constellation is named") };
    let Some(found) = find(entry.id.as_str()) else { return refuse(format!("Studio has no chart of `{}`", entry.id)) };
    for requirement in &brief.sample.requirements {
        let value = requirement.value.as_deref().unwrap_or_default();
        match requirement.name.as_str() {
            "count" if value.parse() != Ok(found.stars.len() / 3) => {
                return refuse(format!("Studio's chart of `{}` has not {value} stars", entry.id));
            }
            "colour" => pen.tints.push(brief.rgb(value)?),
            _ => {}
        }
    }
    chart(pen, found.id);
    Ok(())
}

macro_rules! charts {
    ($($id:ident)*) => { $(pub(super) fn $id(pen: &mut Pen) { chart(pen, stringify!($id)); })* };
}
charts! {
    andromeda aquarius aquila aries auriga bootes cancer canis_major canis_minor capricornus carina cassiopeia centaurus
    cepheus cetus corona_borealis corvus crux cygnus delphinus draco eridanus gemini hercules hydra leo lepus libra lyra
    ophiuchus orion pegasus perseus pisces piscis_austrinus sagitta sagittarius scorpius taurus triangulum
    triangulum_australe ursa_major ursa_minor virgo
}

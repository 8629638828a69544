//! Weaves: stripes, checks, flowers and bands that lie on a piece of cloth, and the cuts that many garments share.

use super::cut::{both, darker};
use super::easel::Easel;
use crate::colour::hex;
use crate::figures::pen::At;

/// An upright rectangle: left, top, right, bottom.
pub(crate) type Field = [f32; 4];

/// Steps from one number to another.
fn steps(from: f32, to: f32, step: f32) -> impl Iterator<Item = f32> {
    let count = ((to - from) / step).ceil().max(0.0) as usize;
    (0..=count).map(move |at| from + at as f32 * step)
}

impl<'a> Easel<'_, 'a> {
    /// Lines a shade darker than the cloth: its folds.
    pub(crate) fn folds(&mut self, rgb: u32, lines: &[[At; 2]]) {
        let rgb = darker(rgb, 0.1);
        for [from, to] in lines {
            let middle = ((from.0 + to.0) / 2.0 + (to.0 - from.0) * 0.12, (from.1 + to.1) / 2.0);
            self.line(&[*from, middle, *to], rgb, 4.0);
        }
    }

    /// A soft light without an edge.
    pub(crate) fn glow(&mut self, at: At, radius: f32, rgb: u32, alpha: f32) {
        let (spot, tone) = (self.spot(at), self.pen.dye(hex(rgb)));
        self.pen.soft(spot, radius * self.k, radius * self.k, tone, alpha);
    }

    /// Upright stripes of these colours and widths, again and again.
    pub(crate) fn stripes(&mut self, [x0, y0, x1, y1]: Field, bands: &[(u32, f32)]) {
        let mut x = x0;
        while x < x1 {
            for (rgb, wide) in bands {
                self.slab([x, y0, *wide + 0.5, y1 - y0], *rgb);
                x += wide;
            }
        }
    }

    /// Level stripes of these colours and heights, again and again.
    pub(crate) fn bands(&mut self, [x0, y0, x1, y1]: Field, bands: &[(u32, f32)]) {
        let mut y = y0;
        while y < y1 {
            for (rgb, high) in bands {
                self.slab([x0, y, x1 - x0, *high + 0.5], *rgb);
                y += high;
            }
        }
    }

    /// Crossing stripes, as of a tartan: this far apart.
    pub(crate) fn checks(&mut self, [x0, y0, x1, y1]: Field, step: f32, broad: u32, thin: u32) {
        for (at, thick) in [(0.0, step * 0.34), (step * 0.62, step * 0.07)] {
            let rgb = if at == 0.0 { broad } else { thin };
            for x in steps(x0 + at, x1, step) {
                self.gauze(&square([x, y0, x + thick, y1]), rgb, if at == 0.0 { 0.55 } else { 0.9 });
            }
            for y in steps(y0 + at, y1, step) {
                self.gauze(&square([x0, y, x1, y + thick]), rgb, if at == 0.0 { 0.55 } else { 0.9 });
            }
        }
    }

    /// Places over a field, every other row moved by half a step.
    pub(crate) fn strewn([x0, y0, x1, y1]: Field, step: f32) -> Vec<At> {
        steps(y0, y1, step * 0.86)
            .enumerate()
            .flat_map(|(row, y)| steps(x0 + (row % 2) as f32 * step / 2.0, x1, step).map(move |x| (x, y)))
            .collect()
    }

    /// Dots strewn over a field.
    pub(crate) fn dots(&mut self, field: Field, step: f32, radius: f32, rgb: u32) {
        for at in Self::strewn(field, step) {
            self.dot(at, radius, radius, rgb);
        }
    }

    /// Flowers strewn over a field, with leaves.
    pub(crate) fn flowers(&mut self, field: Field, step: f32, radius: f32, [petal, core, leaf]: [u32; 3]) {
        for (number, at) in Self::strewn(field, step).into_iter().enumerate() {
            self.stain(
                &[(at.0, at.1), (at.0 + radius, at.1 + radius * 1.2), (at.0 + radius * 1.7, at.1 + radius * 1.1)],
                leaf,
            );
            self.flower(at, radius * (0.8 + 0.3 * (number % 2) as f32), petal, core);
        }
    }

    /// A flower of five petals.
    pub(crate) fn flower(&mut self, at: At, radius: f32, petal: u32, core: u32) {
        for part in 0..5 {
            let (sin, cos) = (part as f32 * 72.0_f32).to_radians().sin_cos();
            self.dot((at.0 + sin * radius * 0.6, at.1 - cos * radius * 0.6), radius * 0.46, radius * 0.46, petal);
        }
        self.dot(at, radius * 0.34, radius * 0.34, core);
    }

    /// A line of teeth.
    pub(crate) fn zigzag(&mut self, from: At, to: At, step: f32, high: f32, rgb: u32, width: f32) {
        let points: Vec<At> = steps(from.0, to.0, step)
            .enumerate()
            .map(|(at, x)| {
                let share = (x - from.0) / (to.0 - from.0).max(0.01);
                (x, from.1 + (to.1 - from.1) * share + if at % 2 == 0 { 0.0 } else { high })
            })
            .collect();
        self.bar(&points, rgb, width);
    }

    /// A row of lozenges.
    pub(crate) fn lozenges(&mut self, from: At, to: At, count: usize, [wide, high]: [f32; 2], rgb: u32) {
        for at in 0..count {
            let share = (at as f32 + 0.5) / count as f32;
            let (x, y) = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
            self.flat(&[(x, y - high), (x + wide, y), (x, y + high), (x - wide, y)], rgb);
        }
    }

    /// A string of beads along a line.
    pub(crate) fn beads(&mut self, line: &[At], radius: f32, colours: &[u32]) {
        let line = crate::figures::pen::smooth(line);
        let mut left = 0.0;
        let mut number = 0;
        for pair in line.windows(2) {
            let long = (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1);
            left -= long;
            if left <= 0.0 {
                self.oval(pair[1], radius, radius, colours[number % colours.len()]);
                number += 1;
                left = radius * 2.05;
            }
        }
    }

    /// A fringe of threads along an edge.
    pub(crate) fn fringe(&mut self, edge: &[At], long: f32, rgb: u32) {
        let line = crate::figures::pen::smooth(edge);
        for at in line.iter().step_by(3) {
            self.bar(&[*at, (at.0, at.1 + long)], rgb, 3.4);
        }
    }

    /// A skirt: height and half width at the waist, half way, and at the hem.
    pub(crate) fn skirt(
        &mut self,
        [waist, middle, hem]: [At; 3],
        rgb: u32,
        folds: usize,
        weave: impl FnOnce(&mut Easel<'_, 'a>),
    ) {
        let low = 6.0 + hem.0 * 0.045;
        let half = [waist, middle, hem, hem, (hem.0 * 0.55, hem.1 + low)];
        self.cloth(&both(&half), rgb, |e| {
            weave(e);
            let line = darker(rgb, 0.09);
            for at in 0..folds {
                let u = (at as f32 + 0.5) / folds as f32 * 1.84 - 0.92;
                let start = waist.1 + (hem.1 - waist.1) * if at % 2 == 0 { 0.05 } else { 0.26 };
                let share = (start - waist.1) / (hem.1 - waist.1);
                let wide = waist.0 + (hem.0 - waist.0) * share;
                let side = (middle.0 - (waist.0 + hem.0) / 2.0) * 0.8;
                let half_way = ((u * (wide + hem.0) / 2.0) + u * side, (start + hem.1) / 2.0);
                e.line(&[(u * wide * 0.86, start), half_way, (u * hem.0, hem.1 + low)], line, 4.0);
            }
        });
    }

    /// A belt or sash across the waist.
    pub(crate) fn sash(&mut self, y: f32, half: f32, high: f32, rgb: u32) {
        self.plain(
            &both(&[
                (half, y),
                (half, y),
                (half + 2.0, y + high),
                (half + 2.0, y + high),
                (half * 0.5, y + high + 5.0),
            ]),
            rgb,
        );
    }

    /// The crossed edges of a robe that is wrapped left over right, down to this height.
    pub(crate) fn crossed(&mut self, low: f32, wide: f32, rgb: u32) {
        let under = [
            (25.0, 132.0),
            (25.0, 132.0),
            (10.0, 200.0),
            (-16.0, 244.0),
            (-16.0, 244.0),
            (-10.0 - wide, 226.0),
            (12.0 - wide * 0.5, 180.0),
            (25.0 - wide, 128.0),
            (25.0 - wide, 128.0),
        ];
        self.plain(&under, rgb);
        let over = [
            (-25.0, 132.0),
            (-25.0, 132.0),
            (-8.0, 204.0),
            (40.0, low),
            (40.0, low),
            (40.0 + wide, low - wide),
            (40.0 + wide, low - wide),
            (12.0, 190.0),
            (-25.0 + wide, 128.0),
            (-25.0 + wide, 128.0),
        ];
        self.plain(&over, rgb);
    }
}

/// The corners of a field, each a corner.
pub(crate) fn square([x0, y0, x1, y1]: Field) -> [At; 8] {
    [(x0, y0), (x0, y0), (x1, y0), (x1, y0), (x1, y1), (x1, y1), (x0, y1), (x0, y1)]
}

//! Pictures in pieces: mosaics whose tiles follow contours, leaded glass, folded facets.

mod sites;

use super::about::About;
use super::raster::{Plane, blotches, each_pixel, edges};
use super::shade::{Colour, Colours, Palette, Source, light, mix, of, smooth, specks, wide};
use super::strokes::{hash, saturated, unit};
use super::table::Pipeline;
use crate::canvas::Canvas;
use crate::random::Seed;
use sites::Sites;

/// A mosaic of small tiles.
pub(super) struct Mosaic {
    /// A tile's side in units.
    pub side: f32,
    pub gap: u32,
    /// A gap's width as a share of a tile's side.
    pub joint: f32,
    pub palette: (&'static [u32], f32),
    pub saturation: f32,
    /// How unlike tiles of one colour are, and how they glint.
    pub jitter: f32,
    pub gloss: f32,
}

impl Pipeline for Mosaic {
    fn apply(&self, canvas: &mut Canvas, seed: Seed, _: &About) {
        let scale = canvas.scale;
        let seed = (seed.rng().unit() * 16_777_216.0) as u32;
        let side = (self.side * scale).max(3.0);
        let sites = Sites::new(canvas, seed, side, true, 4);
        let source = Source::new(canvas);
        let palette = Palette::new(self.palette.0);
        let tiles: Vec<(Colour, f32)> = sites
            .points
            .iter()
            .enumerate()
            .map(|(number, [x, y])| {
                let mut colour = source.at(*x, *y);
                if !palette.colours.is_empty() {
                    colour = mix(palette.colours[palette.nearest(colour, 1.4)], colour, self.palette.1);
                }
                let id = hash(seed, number as u32, 5);
                let tone = (unit(id, 1) - 0.5) * 2.0 * self.jitter;
                let glint = if unit(id, 2) < 0.12 { self.gloss } else { 0.0 };
                (saturated(colour, self.saturation).map(|value| value + tone + glint), unit(id, 3) - 0.5)
            })
            .collect();
        let gap = of(self.gap);
        let grain = specks(canvas, 1.3);
        let joint = self.joint * side;
        let width = source.width;
        let pieces = sites.pieces(width, source.height, 1.0);
        each_pixel(canvas, |x, y, _| {
            let (fx, fy) = (x as f32 + 0.5, y as f32 + 0.5);
            let (number, rim) = pieces[y * width + x];
            let (colour, tilt) = tiles[number as usize];
            let [px, py] = sites.points[number as usize];
            let slope = ((px - fx) * (0.6 + tilt) + (py - fy) * (0.9 - tilt)) / side * 26.0;
            let speck = grain(x, y);
            let tile = colour.map(|value| value + slope + speck * 5.0);
            mix(gap.map(|value| value + speck * 8.0), tile, smooth(joint * 0.5 - 0.6, joint * 0.5 + 0.8, rim))
        });
    }
}

/// Coloured glass in lead.
pub(super) struct Glass {
    /// How far apart the leads between pieces of one colour are, in units.
    pub side: f32,
    pub palette: (&'static [u32], f32),
    /// How wide the lead is, in units.
    pub lead: f32,
}

impl Pipeline for Glass {
    fn apply(&self, canvas: &mut Canvas, seed: Seed, _: &About) {
        let scale = canvas.scale;
        let number = (seed.rng().unit() * 16_777_216.0) as u32;
        let sites = Sites::new(canvas, number, self.side * scale, false, 2);
        let flat = Colours::new(canvas, 3.0).blurred(1, 2);
        let palette = Palette::new(self.palette.0);
        let table = palette.table(1.9);
        let mut lines = edges(canvas, (scale * self.lead * 0.6).round() as usize);
        lines.blur((scale * 1.2) as usize, 1);
        let (glow, ripple) =
            (blotches(canvas, seed.child("glow"), 240.0), blotches(canvas, seed.child("ripple"), 16.0));
        let lead = [22.0, 22.0, 27.0];
        let width = lines.width;
        let pieces = sites.pieces(width, lines.height, 1.0);
        let mut slow = (0.0, 0.0);
        each_pixel(canvas, |x, y, _| {
            if x & 1 == 0 {
                slow = (glow(x, y), ripple(x, y));
            }
            let (glow, ripple) = slow;
            let (fx, fy) = (x as f32 + 0.5, y as f32 + 0.5);
            let (piece, rim) = pieces[y * width + x];
            let colour = flat.at(fx, fy);
            let base = mix(
                palette.colours[usize::from(table[super::shade::slot(saturated(colour, 1.5))])],
                colour,
                self.palette.1,
            );
            let tone = 1.0 + (unit(hash(number, piece, 2), 1) - 0.5) * 0.34 + glow * 0.16 + ripple * 0.07;
            // Light falls through: the middle of a piece glows, its rim is dim.
            let shine = 0.82 + 0.26 * smooth(0.0, self.side * scale * 0.3, rim);
            let glass = base.map(|value| value * tone * shine + 10.0 * ripple);
            let cut = 1.0 - smooth(self.lead * scale * 0.28, self.lead * scale * 0.28 + 1.3, rim);
            let contour = smooth(0.1, 0.2, lines.values[y * width + x]);
            let cover = cut.max(contour);
            // A glint along the lead's upper side.
            let bead = lead.map(|value| value + 26.0 * (1.0 - (cover - 0.6).abs() * 3.0).max(0.0));
            mix(glass, bead, cover)
        });
    }
}

/// Flat triangles.
pub(super) struct Facets {
    /// A facet's side in units.
    pub side: f32,
    pub saturation: f32,
    /// How differently facets catch the light.
    pub tilt: f32,
    /// Lines along the facets' edges: colour and strength, and what fills the facets instead of colour.
    pub lines: Option<(u32, u32)>,
}

impl Pipeline for Facets {
    fn form(&self) -> f32 {
        0.8
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, _: &About) {
        let number = (seed.rng().unit() * 16_777_216.0) as u32;
        let source = Source::new(canvas);
        let (side, scale) = (self.side * canvas.scale, canvas.scale);
        let contrast = edges(canvas, (scale * 2.0).round() as usize);
        let (columns, rows) =
            ((source.width as f32 / side).ceil() as usize, (source.height as f32 / side).ceil() as usize);
        let corner = |column: usize, row: usize| self.corner(&contrast, number, (column, row), (columns, rows));
        let corners: Vec<(f32, f32)> = (0..=rows)
            .flat_map(|row| (0..=columns).map(move |column| (column, row)))
            .map(|(column, row)| corner(column, row))
            .collect();
        if let Some((ground, _)) = self.lines {
            canvas.rect(0.0, 0.0, canvas.width + 1.0, canvas.height + 1.0, crate::colour::hex(ground));
        }
        for row in 0..rows {
            for column in 0..columns {
                let at = |c: usize, r: usize| corners[r * (columns + 1) + c];
                let (a, b, c, d) = (at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1));
                let far = |p: (f32, f32), q: (f32, f32)| {
                    let (p, q) = (source.at(p.0, p.1), source.at(q.0, q.1));
                    (0..3).map(|part| (p[part] - q[part]).abs()).sum::<f32>()
                };
                // The shorter change of colour becomes the fold.
                let halves = if far(a, c) + unit(hash(number, column as u32, row as u32), 9) * 60.0 < far(b, d) + 30.0 {
                    [[a, b, c], [a, c, d]]
                } else {
                    [[a, b, d], [b, c, d]]
                };
                for (half, triangle) in halves.into_iter().enumerate() {
                    let id = hash(number ^ half as u32, column as u32, row as u32);
                    self.facet(canvas, &source, triangle, id);
                }
            }
        }
        if let Some((_, line)) = self.lines {
            // The models themselves are drawn brighter than the net around them.
            let ink = of(line).map(|value| (value * 2.4 + 20.0).min(255.0));
            each_pixel(canvas, |x, y, rgb| {
                let edge = smooth(0.1, 0.3, contrast.values[y * source.width + x]);
                mix(wide(rgb), ink, edge)
            });
        }
    }
}

impl Facets {
    /// A corner of the net, drawn to the strongest contour nearby.
    fn corner(
        &self,
        contrast: &Plane,
        seed: u32,
        (column, row): (usize, usize),
        (columns, rows): (usize, usize),
    ) -> (f32, f32) {
        let side = contrast.width as f32 / columns as f32;
        let high = contrast.height as f32 / rows as f32;
        let id = hash(seed, column as u32, row as u32);
        let mut best = (-1.0, column as f32 * side, row as f32 * high);
        for attempt in 0..24 {
            let x = (column as f32 + (unit(id, attempt * 2 + 20) - 0.5) * 0.84) * side;
            let y = (row as f32 + (unit(id, attempt * 2 + 21) - 0.5) * 0.84) * high;
            if x >= 0.0 && y >= 0.0 && (x as usize) < contrast.width && (y as usize) < contrast.height {
                let value = contrast.values[y as usize * contrast.width + x as usize];
                if value > best.0 + 0.04 {
                    best = (value, x, y);
                }
            }
        }
        let (mut x, mut y) = (best.1, best.2);
        if column == 0 || column == columns {
            x = column as f32 * side;
        }
        if row == 0 || row == rows {
            y = row as f32 * high;
        }
        (x, y)
    }

    fn facet(&self, canvas: &mut Canvas, source: &Source, corners: [(f32, f32); 3], id: u32) {
        let [a, b, c] = corners;
        let mut sum = [0.0; 3];
        let spots = [(0.34, 0.33), (0.6, 0.2), (0.2, 0.6), (0.2, 0.2)];
        for (u, v) in spots {
            let w = 1.0 - u - v;
            let colour = source.at(a.0 * u + b.0 * v + c.0 * w, a.1 * u + b.1 * v + c.1 * w);
            sum = [sum[0] + colour[0] * 0.25, sum[1] + colour[1] * 0.25, sum[2] + colour[2] * 0.25];
        }
        let tone = 1.0 + (unit(id, 1) - 0.5) * self.tilt;
        let colour = saturated(sum, self.saturation).map(|value| (value * tone).clamp(0.0, 255.0));
        let scale = canvas.scale;
        let points = corners.map(|(x, y)| (x / scale, y / scale));
        let rgb = crate::colour::Rgb(colour[0] as u8, colour[1] as u8, colour[2] as u8);
        match self.lines {
            None => {
                // Drawn a little larger, so that no seam shows.
                let (mx, my) =
                    ((points[0].0 + points[1].0 + points[2].0) / 3.0, (points[0].1 + points[1].1 + points[2].1) / 3.0);
                let grown = points.map(|(x, y)| (mx + (x - mx) * 1.03, my + (y - my) * 1.03));
                canvas.polygon(&grown, rgb);
            }
            Some((_, line)) => {
                let strength = 0.22 + 0.78 * light(sum);
                let ink = crate::colour::hex(line).alpha(strength);
                canvas.line(&points, ink, 1.6);
            }
        }
    }
}

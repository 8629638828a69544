//! What buildings are crowned with: domes, spires, towers, tiers, and roofs with raised corners.

use super::mesh::{Build, Matter, of};
use super::vector::V;

/// The outlines of domes, as shares of radius and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Dome {
    Half,
    Pointed,
    /// The swelling dome of India.
    Onion,
    /// The bulb of Russia.
    Bulb,
    Bell,
    /// A bud, as on the towers of Angkor.
    Bud,
}

impl Dome {
    fn points(self) -> &'static [(f32, f32)] {
        match self {
            Dome::Half => &[],
            Dome::Pointed => {
                &[(1.0, 0.0), (0.99, 0.2), (0.92, 0.42), (0.76, 0.63), (0.52, 0.81), (0.25, 0.94), (0.0, 1.0)]
            }
            Dome::Onion => &[
                (0.86, 0.0),
                (0.99, 0.14),
                (1.03, 0.27),
                (0.96, 0.45),
                (0.76, 0.63),
                (0.47, 0.78),
                (0.22, 0.89),
                (0.07, 0.96),
                (0.0, 1.0),
            ],
            Dome::Bulb => &[
                (0.66, 0.0),
                (0.93, 0.12),
                (1.05, 0.27),
                (0.97, 0.43),
                (0.68, 0.59),
                (0.34, 0.72),
                (0.14, 0.84),
                (0.05, 0.93),
                (0.0, 1.0),
            ],
            Dome::Bell => &[
                (1.12, 0.0),
                (1.0, 0.08),
                (0.88, 0.28),
                (0.76, 0.5),
                (0.58, 0.7),
                (0.36, 0.84),
                (0.2, 0.93),
                (0.12, 1.0),
            ],
            Dome::Bud => &[(1.0, 0.0), (1.0, 0.18), (0.95, 0.36), (0.82, 0.55), (0.6, 0.74), (0.34, 0.9), (0.0, 1.0)],
        }
    }

    /// The radius at a share of the height.
    pub(super) fn radius(self, up: f32) -> f32 {
        let points = self.points();
        if points.is_empty() {
            return (1.0 - up * up).max(0.0).sqrt();
        }
        for pair in points.windows(2) {
            if up <= pair[1].1 {
                let t = (up - pair[0].1) / (pair[1].1 - pair[0].1).max(1e-6);
                return pair[0].0 + (pair[1].0 - pair[0].0) * t;
            }
        }
        0.0
    }

    fn outline(self, r: f32, h: f32) -> Vec<(f32, f32)> {
        if self == Dome::Half {
            return (0..=14)
                .map(|at| (at as f32 / 14.0 * 90.0).to_radians())
                .map(|a| (r * a.cos(), h * a.sin()))
                .collect();
        }
        crate::figures::pen::smooth(self.points()).iter().step_by(3).map(|(x, y)| (r * x.max(0.0), h * y)).collect()
    }
}

impl Build {
    /// A dome: the middle of its foot, radius, height, number of sides.
    pub(super) fn dome(&mut self, at: (f32, f32, f32), r: f32, h: f32, dome: Dome, sides: usize) {
        let mut outline = dome.outline(r, h);
        if let Some(last) = outline.last_mut() {
            last.0 = last.0.min(r * 0.12);
        }
        self.lathe(at, &outline, sides);
    }

    /// A ball.
    pub(super) fn ball(&mut self, (x, y, z): (f32, f32, f32), r: f32) {
        let outline: Vec<(f32, f32)> =
            (0..=8).map(|at| (at as f32 * 22.5 - 90.0).to_radians()).map(|a| (r * a.cos(), r * a.sin())).collect();
        self.lathe((x, y, z), &outline, 12);
    }

    /// A knob and a point over a dome.
    pub(super) fn finial(&mut self, at: (f32, f32, f32), h: f32) {
        let own = self.matter();
        self.of(of(0x00e3_b34a).glossy());
        let r = h * 0.1;
        let outline =
            [(r * 0.4, 0.0), (r * 1.5, h * 0.16), (r * 0.4, h * 0.32), (r, h * 0.45), (r * 0.3, h * 0.58), (0.01, h)];
        self.lathe(at, &outline, 10);
        self.of(own);
    }

    /// A slim round tower with balconies and a pointed cap, as of a Turkish mosque.
    pub(super) fn minaret(&mut self, (x, y, z): (f32, f32, f32), r: f32, h: f32, balconies: usize, cap: Matter) {
        let own = self.matter();
        self.cube((x, y, z), (r * 2.8, h * 0.16, r * 2.8));
        self.lathe((x, y, z), &[(r * 1.3, h * 0.16), (r, h * 0.2), (r * 0.86, h * 0.84)], 14);
        for number in 0..balconies {
            let up = h * (0.82 - 0.17 * number as f32);
            self.lathe(
                (x, y + up, z),
                &[(r * 0.9, -r), (r * 1.6, 0.0), (r * 1.6, r * 0.7), (r * 1.45, r * 0.7), (r * 0.8, r * 0.1)],
                14,
            );
        }
        self.of(cap);
        self.lathe((x, y + h * 0.84, z), &[(r * 1.1, 0.0), (0.02, h * 0.16)], 14);
        self.of(own);
        self.finial((x, y + h * 0.985, z), h * 0.05);
    }

    /// A spire on a square or many-sided foot.
    pub(super) fn spire(&mut self, at: (f32, f32, f32), r: f32, h: f32, sides: usize) {
        self.lathe(at, &[(r, 0.0), (0.02, h)], sides);
    }

    /// Rings of stone that draw in as a dome does, so many tiers high.
    pub(super) fn tiers(
        &mut self,
        (x, y, z): (f32, f32, f32),
        r: f32,
        h: f32,
        (count, sides): (usize, usize),
        dome: Dome,
    ) {
        for number in 0..count {
            let (low, high) = (number as f32 / count as f32, (number as f32 + 1.0) / count as f32);
            let (a, b) = (r * dome.radius(low), r * dome.radius(low * 0.3 + high * 0.7));
            let step = h / count as f32;
            let outline = [
                (a * 0.92, 0.0),
                (a * 0.9, step * 0.62),
                (a * 1.04, step * 0.7),
                (a * 1.04, step * 0.84),
                (b * 0.9, step),
            ];
            self.lathe((x, y + h * low, z), &outline, sides);
        }
    }

    /// A roof whose slopes are hollow and whose corners rise: the middle of its foot, width and depth at the eaves and
    /// at the ridge, height, and how far the corners rise.
    pub(super) fn sweep(
        &mut self,
        (x, y, z): (f32, f32, f32),
        (w, d): (f32, f32),
        (rw, rd): (f32, f32),
        h: f32,
        rise: f32,
    ) {
        for side in 0..4_u8 {
            let along = side % 2 == 0;
            let (half, near, top, back) = if along { (w, d, rw, rd) } else { (d, w, rd, rw) };
            let slope = h.hypot((near - back) / 2.0);
            self.surface((12, 6), (half, slope), |u, v| {
                let s = u * 2.0 - 1.0;
                let reach = s * (half + (top - half) * v) / 2.0;
                let out = (near + (back - near) * v) / 2.0;
                let fall = (1.0 - v) * (1.0 - v);
                let flare = 1.0 + s.powi(4) * fall * 0.05;
                let up = h * v.powf(1.55) + rise * s.abs().powf(3.5) * fall;
                let (a, b) = (reach * flare, out * flare);
                match side {
                    0 => V(x + a, y + up, z + b),
                    1 => V(x + b, y + up, z - a),
                    2 => V(x - a, y + up, z - b),
                    _ => V(x - b, y + up, z + a),
                }
            });
        }
        // What is seen from below: the soffit, a little above the rim.
        let own = self.matter();
        self.of(of(0x005c_4436).edged(0.4));
        self.taper((x, y - h * 0.02, z), (w * 0.72, d * 0.72), (w * 0.97, d * 0.97), h * 0.05);
        self.of(own);
    }

    /// A four-sloped roof with a ridge along x: the middle of its foot.
    pub(super) fn hip(&mut self, at: (f32, f32, f32), (w, d): (f32, f32), ridge: f32, h: f32) {
        self.taper(at, (w, d), (ridge.max(0.02), 0.02), h);
    }

    /// A pavilion on four columns under a small dome.
    pub(super) fn kiosk(&mut self, (x, y, z): (f32, f32, f32), r: f32, h: f32, cap: Matter) {
        let own = self.matter();
        for (a, b) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
            self.cube((x + a * r * 0.7, y, z + b * r * 0.7), (r * 0.28, h * 0.5, r * 0.28));
        }
        self.cube((x, y + h * 0.5, z), (r * 2.5, h * 0.08, r * 2.5));
        self.of(cap);
        self.dome((x, y + h * 0.58, z), r * 0.95, h * 0.42, Dome::Onion, 12);
        self.of(own);
        self.finial((x, y + h * 0.98, z), h * 0.2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domes_draw_in_to_their_crown() {
        for dome in [Dome::Half, Dome::Pointed, Dome::Onion, Dome::Bulb, Dome::Bud] {
            assert!(dome.radius(1.0) < 0.02 && dome.radius(0.3) > 0.8, "{dome:?}");
        }
    }
}

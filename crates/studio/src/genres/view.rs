//! A world as it is painted: the sky, layers that fade into haze, the ground, and what the light does in the air.

use super::brush::Brush;
use super::lights::{Air, Hour};
use super::mood::Mood;
use crate::canvas::{Ink, ridge};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::random::{Rng, Seed};

/// A world being painted over the whole canvas, in the canvas's units.
pub(super) struct View<'a> {
    pub b: Brush<'a>,
    pub m: Mood,
    pub w: f32,
    pub h: f32,
    /// Where the ground begins.
    pub line: f32,
    pub seed: Seed,
    pub rng: Rng,
    pub indoor: bool,
}

/// Draws one of a row of like things into a box, so far away.
type Part = fn(&mut View, [f32; 4], f32);

impl View<'_> {
    /// The sky with its sun, moons, stars or clouds.
    pub(super) fn sky(&mut self) {
        let (w, line, m) = (self.w, self.line + 20.0, self.m);
        self.b.canvas.rect(0.0, 0.0, w, line, Ink::down(0.0, m.sky_top, line, m.sky_low));
        let sun =
            if self.rng.chance(0.5) { w * self.rng.between(0.16, 0.34) } else { w * self.rng.between(0.66, 0.84) };
        let starry =
            matches!(m.light.air, Air::Stars | Air::Nebula | Air::Burst | Air::Ringed | Air::Giant | Air::Sparks);
        if starry
            || (m.light.hour == Hour::Night
                && matches!(
                    m.light.air,
                    Air::Clear | Air::Lanterns | Air::Fires | Air::Torches | Air::Underfoot | Air::Screens
                ))
            || (m.dark() && m.genre == super::kit::Genre::SpaceOpera)
        {
            self.stars(if starry { 1.0 } else { 0.5 });
        }
        match m.light.air {
            Air::Sun | Air::Dust => self.sun(sun, line * 0.24, 46.0, m.light.key),
            Air::LowSun => {
                self.sun(sun, line * 0.78, 74.0, m.light.key);
                if m.genre == super::kit::Genre::HighFantasy {
                    // The first light comes from behind a far castle.
                    super::far::castle(self, [sun - line * 0.3, line * 0.24, line * 0.6, line * 0.7], 0.6);
                }
            }
            Air::Stained => self.sun(sun, line * 0.6, 60.0, m.light.key),
            Air::TwoSuns => {
                self.sun(w * 0.26, line * 0.26, 52.0, hex(0xffe0a0));
                self.sun(w * 0.4, line * 0.4, 30.0, hex(0xffa070));
            }
            Air::Nebula => self.nebula(m.light.key),
            Air::Burst => {
                self.b.soft(sun, line * 0.34, 330.0, 230.0, m.light.key, 0.5);
                for at in 0..16 {
                    let angle = at as f32 / 16.0 * std::f32::consts::TAU + 0.2;
                    let reach = if at % 2 == 0 { 220.0 } else { 120.0 };
                    let (x, y) = (sun + angle.cos() * reach, line * 0.34 + angle.sin() * reach * 0.7);
                    self.b.line(&[(sun, line * 0.34), (x, y)], hex(0xfff0c0).alpha(0.4), 2.0);
                }
                self.b.glow(sun, line * 0.34, 120.0, hex(0xfff0c0), 0.9);
            }
            Air::Ringed => self.planet(w * 0.72, line * 0.36, 130.0, m.palette[1], true),
            Air::Giant => self.planet(w * 0.5, line * 0.9, w * 0.34, hex(0xc8402a), false),
            _ => {}
        }
        if matches!(m.light.hour, Hour::Day | Hour::Dawn | Hour::Dusk | Hour::Grey) && !self.m.dark() {
            self.clouds();
        }
    }

    pub(super) fn stars(&mut self, share: f32) {
        let (w, line) = (self.w, self.line);
        for _ in 0..(w * line / 3600.0 * share) as usize {
            let (x, y) = (self.rng.unit() * w, self.rng.unit().powf(1.3) * line);
            let r = self.rng.between(0.7, 2.3);
            let alpha = self.rng.between(0.3, 0.95);
            self.b.oval(x, y, r, r, WHITE.alpha(alpha));
        }
        for _ in 0..6 {
            let (x, y) = (self.rng.unit() * w, self.rng.unit() * line * 0.7);
            self.b.soft(x, y, 14.0, 14.0, hex(0xcfe0ff), 0.7);
            self.b.oval(x, y, 2.4, 2.4, WHITE);
        }
    }

    fn sun(&mut self, x: f32, y: f32, r: f32, rgb: Rgb) {
        self.b.soft(x, y, r * 7.0, r * 5.0, rgb, 0.5);
        self.b.soft(x, y, r * 2.6, r * 2.6, rgb.mix(WHITE, 0.4), 0.75);
        self.b.oval(x, y, r, r, rgb.mix(WHITE, 0.62));
    }

    /// Clouds of glowing gas.
    pub(super) fn nebula(&mut self, key: Rgb) {
        let (w, line) = (self.w, self.line);
        let tones = [key, self.m.glow, self.m.glow2, key.lighter(0.1)];
        let tilt = self.rng.between(-0.5, 0.5);
        for at in 0..26 {
            let t = at as f32 / 25.0;
            let x = w * (t * 1.1 - 0.05);
            let y = line * (0.36 + (t - 0.5) * tilt) + self.rng.between(-1.0, 1.0) * line * 0.2;
            let r = self.rng.between(60.0, 190.0);
            self.b.soft(x, y, r * 1.5, r, self.rng.pick(&tones), 0.24);
        }
    }

    /// A moon: pale, pitted, one side in shade.
    pub(super) fn moon(&mut self, x: f32, y: f32, r: f32, rgb: Rgb) {
        let base = rgb.mix(hex(0xe4e2dc), 0.55).lighter((0.7 - rgb.lab().l).clamp(0.0, 0.2));
        self.b.soft(x, y, r * 1.5, r * 1.5, base, 0.4);
        self.b.oval(x, y, r, r, base.lighter(-0.16));
        self.b.oval(x - r * 0.05, y - r * 0.05, r * 0.94, r * 0.94, base);
        for (dx, dy, size) in
            [(-0.4, -0.3, 0.2), (0.22, -0.46, 0.13), (0.3, 0.16, 0.24), (-0.3, 0.38, 0.15), (-0.04, -0.02, 0.1)]
        {
            let (cx, cy) = (x + dx * r, y + dy * r);
            self.b.oval(cx, cy, size * r, size * r, base.lighter(-0.11));
            self.b.oval(
                cx + size * r * 0.16,
                cy + size * r * 0.18,
                size * r * 0.8,
                size * r * 0.78,
                base.lighter(-0.05),
            );
        }
    }

    /// A planet, banded and with a night side.
    pub(super) fn planet(&mut self, x: f32, y: f32, r: f32, rgb: Rgb, ringed: bool) {
        let base = rgb.lighter((0.55 - rgb.lab().l).max(0.0));
        let b = &mut self.b;
        b.soft(x, y, r * 1.25, r * 1.25, base, 0.45);
        let tilt = -18.0;
        let ring = |b: &mut Brush, front: bool| {
            b.within(x, y, r, tilt, |b| {
                for (reach, alpha) in [(1.95, 0.5), (1.72, 0.75), (1.5, 0.55)] {
                    let half = if front { "M-1 0 C-1 0.34 1 0.34 1 0" } else { "M-1 0 C-1 -0.34 1 -0.34 1 0" };
                    b.within(0.0, 0.0, reach, 0.0, |b| b.trace(half, base.lighter(0.22).alpha(alpha), 0.055));
                }
            });
        };
        if ringed {
            ring(b, false);
        }
        b.oval(
            x,
            y,
            r,
            r,
            Ink::Line(
                x - r,
                y - r,
                base.lighter(0.16).opaque(),
                x + r * 0.8,
                y + r * 0.8,
                base.lighter(-0.34).opaque(),
            ),
        );
        b.within(x, y, r, tilt, |b| {
            for (at, band) in [(-0.6_f32, 0.1), (-0.3, 0.07), (0.02, 0.12), (0.34, 0.08), (0.62, 0.06)] {
                let half = (1.0 - at * at).sqrt() * 0.985;
                b.shape(
                    &format!(
                        "M{} {at} Q0 {} {half} {at} L{} {} Q0 {} {} {} Z",
                        -half,
                        at + 0.13,
                        half * 0.97,
                        at + band,
                        at + band + 0.13,
                        -half * 0.97,
                        at + band
                    ),
                    base.lighter(if at > 0.0 { 0.06 } else { -0.1 }).alpha(0.45),
                );
            }
        });
        b.shape(
            &format!(
                "M{} {} C{} {} {} {} {} {} C{} {} {} {} {} {} Z",
                x + r * 0.62,
                y - r * 0.78,
                x + r * 1.36,
                y - r * 0.2,
                x + r * 1.2,
                y + r * 1.0,
                x,
                y + r,
                x + r * 0.5,
                y + r * 0.86,
                x + r * 0.9,
                y + r * 0.1,
                x + r * 0.62,
                y - r * 0.78
            ),
            BLACK.alpha(0.34),
        );
        if ringed {
            ring(b, true);
        }
    }

    fn clouds(&mut self) {
        let (w, line) = (self.w, self.line);
        let tone = self.m.sky_low.mix(WHITE, 0.35);
        for _ in 0..7 {
            let (x, y) = (self.rng.unit() * w, line * self.rng.between(0.08, 0.6));
            let r = self.rng.between(60.0, 150.0);
            for puff in 0..4 {
                let dx = (puff as f32 - 1.5) * r * 0.7;
                self.b.soft(x + dx, y + (dx * 0.3).sin() * 8.0, r, r * 0.2, tone, 0.34);
            }
        }
    }

    /// A layer of haze over what is painted so far.
    pub(super) fn haze(&mut self, strength: f32) {
        let (w, line, haze) = (self.w, self.line, self.m.haze);
        self.b.canvas.rect(
            0.0,
            line * 0.35,
            w,
            line * 0.65 + 20.0,
            Ink::Line(0.0, line * 0.35, haze.alpha(0.0), 0.0, line + 10.0, haze.alpha(strength)),
        );
    }

    /// A row of like things from edge to edge.
    pub(super) fn row(
        &mut self,
        name: &str,
        at: usize,
        (low, high): (f32, f32),
        tall: (f32, f32),
        gap: f32,
        (draw, depth): (Part, f32),
    ) {
        let mut rng = self.seed.child(name).at(at).rng();
        let mut x = -rng.between(0.0, low);
        while x < self.w {
            let (w, h) = (rng.between(low, high), rng.between(tall.0, tall.1));
            self.rng = self.seed.child(name).at(at).at(x.abs() as usize + 7).rng();
            draw(self, [x, self.line - h, w, h + 10.0], depth);
            x += w + rng.between(0.0, gap);
        }
    }

    /// A smooth line of hills.
    pub(super) fn hills(&mut self, name: &str, crest: f32, depth: f32, wave: f32, ink: impl Into<Ink>) {
        let seed = self.seed.child(name);
        let points: Vec<(f32, f32)> = (0..26)
            .map(|at| {
                let x = self.w * (at as f32 / 25.0 * 1.04 - 0.02);
                (x, crest + depth * (0.5 - 0.35 * seed.noise(x / wave) - 0.15 * seed.at(1).noise(x / wave * 2.7)))
            })
            .collect();
        self.b.fill(ridge(&points, self.h + 4.0), ink);
    }

    /// What the light does in the air before the things.
    pub(super) fn air(&mut self) {
        let (w, h, line, m) = (self.w, self.h, self.line, self.m);
        let key = m.light.key;
        match m.light.air {
            Air::Beams | Air::RainBeams => {
                for at in 0..3 {
                    let x = w * (0.18 + 0.32 * at as f32) + self.rng.between(-50.0, 50.0);
                    let lean = self.rng.between(-0.55, 0.55) * line;
                    self.ray((x, line + 6.0), (x + lean, -20.0), 10.0, line * 0.17, key, 0.34);
                }
            }
            Air::Shafts | Air::Stained | Air::Dome => {
                for at in 0..5 {
                    let x = w * (0.08 + 0.22 * at as f32) + self.rng.between(-30.0, 30.0);
                    let tones = [key, m.glow, m.glow2, key, m.glow];
                    let tone = if m.light.air == Air::Stained { tones[at] } else { key };
                    self.ray((x + w * 0.12, -30.0), (x - w * 0.1, line + (h - line) * 0.7), 34.0, 92.0, tone, 0.2);
                }
            }
            Air::Below => {
                self.b.glow(w * 0.5, h * 1.02, w * 0.62, key, 0.3);
                self.b.soft(w * 0.5, line, w * 0.6, 90.0, key, 0.35);
            }
            Air::Underfoot => self.b.glow(w * 0.5, h, w * 0.6, key, 0.28),
            Air::Weld => {
                let x = w * if self.rng.chance(0.5) { 0.12 } else { 0.88 };
                self.b.glow(x, line - 30.0, 240.0, key, 0.75);
                self.b.glow(x, line - 30.0, 50.0, WHITE, 1.0);
                for _ in 0..26 {
                    let (dx, dy) = (self.rng.between(-110.0, 110.0), self.rng.between(-40.0, 120.0));
                    self.b.line(
                        &[(x + dx * 0.6, line - 30.0 + dy * 0.6), (x + dx, line - 30.0 + dy)],
                        WHITE.mix(key, 0.3),
                        2.0,
                    );
                }
            }
            Air::Spray => self.waterfall(),
            Air::Fires => self.fires(),
            Air::Dust => {
                self.puffs(0.3, m.haze.mix(key, 0.3));
                self.b.canvas.rect(0.0, 0.0, w, h, m.haze.alpha(0.14));
            }
            Air::Fog | Air::Steam => self.puffs(0.34, m.haze.mix(key, 0.25)),
            _ => {}
        }
    }

    /// A fall down the picture's edge, with spray before it.
    fn waterfall(&mut self) {
        let (w, line) = (self.w, self.line);
        let left = self.rng.chance(0.5);
        let at = |t: f32| if left { w * t } else { w * (1.0 - t) };
        let rock = self.m.lit(hex(0x6a7078));
        self.b.poly(&[(at(0.0), -10.0), (at(0.3), -10.0), (at(0.25), line + 20.0), (at(0.0), line + 20.0)], rock);
        self.b.poly(
            &[(at(0.06), -10.0), (at(0.21), -10.0), (at(0.23), line + 16.0), (at(0.03), line + 16.0)],
            Ink::down(0.0, hex(0xf4fbff), line, hex(0xa8d4e6)),
        );
        for strand in 0..7 {
            let t = 0.075 + 0.02 * strand as f32;
            self.b.line(&[(at(t), 0.0), (at(t + 0.006), line)], WHITE.alpha(0.8), 4.0);
        }
        for _ in 0..14 {
            let x = at(self.rng.between(0.0, 0.34));
            let (y, r) = (line + self.rng.between(-110.0, 40.0), self.rng.between(40.0, 110.0));
            self.b.soft(x, y, r, r * 0.7, WHITE, 0.4);
        }
        self.puffs(0.3, WHITE);
    }

    /// Fire in bowls of iron on either side, or in a drum after the end.
    fn fires(&mut self) {
        let (w, line, key) = (self.w, self.line, self.m.light.key);
        let drum = self.m.genre == super::kit::Genre::PostApocalyptic;
        for x in [w * 0.085, w * 0.915] {
            let foot = line + 40.0;
            if drum {
                self.b.tube(x - 34.0, foot - 96.0, 68.0, 96.0, self.m.lit(hex(0x7a4a34)));
                self.b.oval(x, foot - 96.0, 34.0, 10.0, hex(0x2a1a12));
            } else {
                for leg in [-30.0, 0.0, 30.0] {
                    self.b.line(&[(x + leg * 0.4, foot - 84.0), (x + leg, foot)], hex(0x2c2c30), 7.0);
                }
                self.b.shape(
                    &format!("M{} {1} Q{x} {2} {3} {1} Z", x - 48.0, foot - 112.0, foot - 44.0, x + 48.0),
                    hex(0x3a3a40),
                );
                self.b.oval(x, foot - 112.0, 48.0, 11.0, hex(0x1e1e22));
            }
            let top = foot - if drum { 96.0 } else { 112.0 };
            for (dx, size) in [(-20.0, 22.0), (18.0, 24.0), (0.0, 36.0)] {
                self.b.flame(x + dx, top, size, key);
            }
            self.b.glow(x, top - 40.0, 150.0, key, 0.6);
        }
    }

    fn puffs(&mut self, alpha: f32, tone: Rgb) {
        for _ in 0..12 {
            let (x, y) = (self.rng.unit() * self.w, self.line + self.rng.between(-0.2, 0.16) * self.h);
            let r = self.rng.between(120.0, 300.0);
            self.b.soft(x, y, r, r * 0.32, tone, alpha);
        }
    }

    /// A widening beam of light.
    pub(super) fn ray(&mut self, from: (f32, f32), to: (f32, f32), thin: f32, wide: f32, rgb: Rgb, alpha: f32) {
        for (part, share) in [(1.0, 0.4), (0.7, 0.5), (0.38, 0.6)] {
            let (a, c) = (thin * part, wide * part);
            let ink = Ink::Line(from.0, from.1, rgb.alpha(alpha * share), to.0, to.1, rgb.alpha(0.02));
            self.b.poly(&[(from.0 - a, from.1), (from.0 + a, from.1), (to.0 + c, to.1), (to.0 - c, to.1)], ink);
        }
    }

    /// What falls or drifts before everything.
    pub(super) fn weather(&mut self, raining: bool) {
        let (w, h, m) = (self.w, self.h, self.m);
        let air = m.light.air;
        if raining || matches!(air, Air::Rain | Air::RainBeams) {
            for _ in 0..(w * h / 5200.0) as usize {
                let (x, y, l) = (self.rng.unit() * w * 1.1, self.rng.unit() * h, self.rng.between(18.0, 52.0));
                self.b.line(&[(x, y), (x - l * 0.16, y + l)], hex(0xdcecfa).alpha(0.26), 1.4);
            }
        }
        let motes = match air {
            Air::Sparks => 60,
            Air::Fires | Air::Torches | Air::Weld => 36,
            Air::Dapple | Air::Shafts => 30,
            Air::Lanterns => 18,
            _ => 0,
        };
        for _ in 0..motes {
            let (x, y, r) = (self.rng.unit() * w, self.rng.between(0.12, 0.96) * h, self.rng.between(1.2, 3.2));
            self.b.glow(x, y, r * 4.0, m.light.key, 0.5);
            self.b.oval(x, y, r, r, m.light.key.mix(WHITE, 0.5).alpha(0.85));
        }
    }
}

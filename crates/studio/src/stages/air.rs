//! Sky, weather, ground, water and fire of the book of stages.

use super::brush::{At, Brush, Call};
use super::numbers::smooth;
use crate::canvas::{self, Ink};
use crate::colour::{Rgb, WHITE, hex};

/// Far enough beyond a panel on every side.
const FAR: f32 = 3000.0;

/// Hour or weather, the colour of the sky above and at the horizon, sorted by name.
const SKIES: [(&str, u32, u32); 13] = [
    ("autumn", 0x8fb6d4, 0xf3e6cf),
    ("dawn", 0x8899d0, 0xffd2b4),
    ("day", 0x6fb8ea, 0xdaf0fb),
    ("dusk", 0x514a8f, 0xff9d6c),
    ("fog", 0xc4ccd2, 0xe6eaec),
    ("grey", 0x8c98a6, 0xcfd6dc),
    ("heat", 0x8ac4e6, 0xfdf3d3),
    ("night", 0x0e1740, 0x2f4680),
    ("rain", 0x6f7c8c, 0xb5c0ca),
    ("snow", 0xb3c3d4, 0xe9f0f6),
    ("space", 0x060814, 0x141a3c),
    ("spring", 0x86c8ef, 0xeaf6ee),
    ("storm", 0x2c3442, 0x7a8592),
];

/// The rim of a disc without what lies in another disc that crosses it.
fn bite((x, y): At, r: f32, (bx, by): At, br: f32) -> Vec<At> {
    let far = (bx - x).hypot(by - y).max(0.01);
    let towards = (by - y).atan2(bx - x);
    let open = ((far * far + r * r - br * br) / (2.0 * far * r)).clamp(-1.0, 1.0).acos();
    let inner = ((far * far + br * br - r * r) / (2.0 * far * br)).clamp(-1.0, 1.0).acos();
    let back = towards + std::f32::consts::PI;
    let arc = |cx: f32, cy: f32, r: f32, from: f32, to: f32| {
        (0..=48)
            .map(move |part| from + (to - from) * part as f32 / 48.0)
            .map(move |a| (cx + r * a.cos(), cy + r * a.sin()))
    };
    let mut points: Vec<At> = arc(x, y, r, towards + open, towards + std::f32::consts::TAU - open).collect();
    points.extend(arc(bx, by, br, back + inner, back - inner));
    points
}

impl Brush<'_> {
    /// Paints air, ground, water or fire; false where the verb is none of these.
    pub(super) fn air(&mut self, call: &Call) -> bool {
        match call.part.verb {
            "sky" => self.sky(call),
            "wall" => self.floor(-FAR, call.word(0), call.word(1), 1000.0),
            "ground" => self.ground(call),
            "hills" => self.hills(call),
            "water" => self.water(call),
            "sun" => self.sun(call),
            "moon" => self.moon(call),
            "bitten" => self.bitten(call),
            "stars" => self.stars(call.n(0) as usize),
            "cloud" => self.cloud(call),
            "rain" => self.rain(call),
            "snow" => self.flakes(call.n(0) as usize),
            "bolt" => self.bolt(call),
            "flame" => self.flame((call.n(0), call.n(1)), call.n(2)),
            "smoke" => self.smoke(call),
            "light" | "wash" => {
                let share = call.number_or(1, 0.5);
                if let Some(rgb) = self.rgb(call.word(0)) {
                    match call.part.verb {
                        "light" => self.light(rgb, share),
                        _ => self.fill(
                            canvas::polygon(&[(-FAR, -FAR), (FAR, -FAR), (FAR, FAR), (-FAR, FAR)]),
                            rgb.alpha(share),
                        ),
                    }
                }
            }
            _ => return false,
        }
        true
    }

    /// `sky HOUR [horizon]`.
    fn sky(&mut self, call: &Call) {
        let Some((_, top, low)) = SKIES.iter().find(|(name, ..)| *name == call.word(0)) else {
            return self.fail(format!("there is no sky `{}`", call.word(0)));
        };
        let horizon = call.number_or(1, 620.0);
        self.band(-FAR, FAR, Ink::down(horizon - 900.0, hex(*top), horizon, hex(*low)));
    }

    fn band(&mut self, top: f32, bottom: f32, ink: Ink) {
        self.fill(canvas::polygon(&[(-FAR, top), (FAR + 1000.0, top), (FAR + 1000.0, bottom), (-FAR, bottom)]), ink);
    }

    fn floor(&mut self, y: f32, top: &str, low: &str, end: f32) {
        let Some(top) = self.rgb(top) else { return };
        let low = if low.is_empty() { Some(top.lighter(-0.07)) } else { self.rgb(low) };
        if let Some(low) = low {
            self.band(y, FAR, Ink::down(y.max(-100.0), top, end, low));
        }
    }

    /// `ground y colour [lower colour]`: flat, or with `bump` gently rolling.
    fn ground(&mut self, call: &Call) {
        let (y, bump) = (call.n(0), call.value("bump", 0.0));
        if bump <= 0.0 {
            return self.floor(y, call.word(1), call.word(2), 1050.0);
        }
        let Some(top) = self.rgb(call.word(1)) else { return };
        let low = if call.word(2).is_empty() { Some(top.lighter(-0.07)) } else { self.rgb(call.word(2)) };
        let Some(low) = low else { return };
        self.ridge(y, bump, 260.0, call.value("seed", 0.0), Ink::down(y - bump, top, 1050.0, low));
    }

    /// `hills y height colour`: a far ridge.
    fn hills(&mut self, call: &Call) {
        let Some(rgb) = self.rgb(call.word(2)) else { return };
        let y = call.n(0);
        let ink = Ink::down(y - call.n(1), rgb, y + 200.0, rgb.lighter(0.05));
        self.ridge(y, call.n(1), call.value("step", 230.0), call.value("seed", 1.0), ink);
    }

    fn ridge(&mut self, y: f32, bump: f32, step: f32, seed: f32, ink: Ink) {
        let noise = self.seed.child("ridge").at(seed as usize);
        let count = (FAR * 2.0 / step) as usize;
        let points: Vec<At> =
            (0..=count).map(|at| (step * at as f32 - FAR + 500.0, y + noise.noise(at as f32 * 0.83) * bump)).collect();
        self.fill(canvas::ridge(&points, FAR), ink);
    }

    /// `water y colour [lower colour] to=y`: a level surface with glints.
    fn water(&mut self, call: &Call) {
        let (y, end) = (call.n(0), call.value("to", FAR));
        let Some(top) = self.rgb(call.word(1)) else { return };
        let low = if call.word(2).is_empty() { Some(top.lighter(-0.12)) } else { self.rgb(call.word(2)) };
        let Some(low) = low else { return };
        self.band(y, end, Ink::down(y, top, end.min(1000.0), low));
        let mut rng = self.seed.child("glints").rng();
        for at in 0..call.value("glints", 34.0) as usize {
            let depth = rng.unit().powf(1.5);
            let at_y = y + 8.0 + (end.min(1150.0) - y - 16.0).max(1.0) * depth;
            let x = -700.0 + 2400.0 * (at as f32 / 34.0 + rng.between(0.0, 0.03));
            let long = 14.0 + 70.0 * depth;
            let line = [(x, at_y), (x + long * 0.5, at_y - 3.0), (x + long, at_y)];
            self.stroke(canvas::polyline(&smooth(&line, false)), WHITE.alpha(0.3), 2.5 + 3.5 * depth);
        }
    }

    /// `sun x y r [colour]`.
    fn sun(&mut self, call: &Call) {
        let rgb = if call.word(3).is_empty() { Some(hex(0xffd75e)) } else { self.rgb(call.word(3)) };
        let Some(rgb) = rgb else { return };
        let (x, y, r) = (call.n(0), call.n(1), call.n(2));
        let (cx, cy) = self.place((x, y));
        let zoom = self.at.sx.hypot(self.at.ky);
        self.canvas.soft(cx, cy, r * 3.4 * zoom, r * 3.4 * zoom, rgb.lighter(0.05), 0.55);
        self.fill(canvas::ellipse(x, y, r, r), Ink::down(y - r, rgb.lighter(0.06), y + r, rgb));
    }

    /// `moon x y r [phase]`: 1 is full, 0.2 a thin crescent.
    fn moon(&mut self, call: &Call) {
        let (x, y, r, phase) = (call.n(0), call.n(1), call.n(2), call.number_or(3, 1.0));
        let (cx, cy) = self.place((x, y));
        let zoom = self.at.sx.hypot(self.at.ky);
        self.canvas.soft(cx, cy, r * 2.6 * zoom, r * 2.6 * zoom, hex(0xcfdcff), 0.4);
        let bend = 1.0 - 2.0 * phase;
        let side = |part: usize| {
            let angle = (part as f32 / 30.0 * 180.0 - 90.0).to_radians();
            (angle.cos(), angle.sin())
        };
        let mut points: Vec<At> = (0..=30).map(side).map(|(c, s)| (x + r * c, y + r * s)).collect();
        points.extend((0..=30).rev().map(side).map(|(c, s)| (x + r * c * bend, y + r * s)));
        self.fill(canvas::polygon(&points), hex(0xf7f1d8));
        if phase > 0.8 {
            for (dx, dy, size) in [(-0.3, -0.25, 0.2), (0.32, 0.1, 0.15), (-0.1, 0.42, 0.17), (0.2, -0.45, 0.1)] {
                self.fill(canvas::ellipse(x + dx * r, y + dy * r, size * r, size * r), hex(0xe2d9b8));
            }
        }
    }

    /// `bitten x y r bx by br colour`: a disc out of which another has taken its part.
    fn bitten(&mut self, call: &Call) {
        let Some(rgb) = self.rgb(call.word(6)) else { return };
        let (x, y, r, bx, by, br) = (call.n(0), call.n(1), call.n(2), call.n(3), call.n(4), call.n(5));
        self.fill(canvas::polygon(&bite((x, y), r, (bx, by), br)), rgb);
    }

    fn stars(&mut self, count: usize) {
        let mut rng = self.seed.child("stars").rng();
        for _ in 0..count {
            let (x, y, r) = (rng.between(-900.0, 1900.0), rng.between(-900.0, 560.0), rng.between(1.6, 4.6));
            self.fill(canvas::ellipse(x, y, r, r), hex(0xfff6dc).alpha(rng.between(0.5, 1.0)));
        }
    }

    /// `cloud x y size [colour]`: the middle of its flat foot.
    fn cloud(&mut self, call: &Call) {
        let rgb = if call.word(3).is_empty() { Some(WHITE) } else { self.rgb(call.word(3)) };
        let Some(rgb) = rgb else { return };
        let (x, y, s) = (call.n(0), call.n(1), call.n(2) / 100.0);
        let alpha = call.value("a", 1.0);
        let low = rgb.mix(hex(0x8fa3bd), 0.22);
        let puffs = [(-58.0, -14.0, 26.0), (-26.0, -32.0, 36.0), (16.0, -40.0, 42.0), (54.0, -20.0, 30.0)];
        let mut base = puffs.map(|(dx, dy, r)| (x + dx * s, y + dy * s, r * s)).to_vec();
        base.push((x, y - 12.0 * s, 40.0 * s));
        for (lift, tone) in [(0.0, low), (-7.0 * s, rgb)] {
            for (cx, cy, r) in &base {
                self.fill(
                    canvas::ellipse(*cx, cy + lift, *r, r * if lift < 0.0 { 0.9 } else { 1.0 }),
                    tone.alpha(alpha),
                );
            }
            if lift >= 0.0 {
                self.fill(
                    canvas::rounded(x - 84.0 * s, y - 26.0 * s, 168.0 * s, 34.0 * s, 17.0 * s),
                    tone.alpha(alpha),
                );
            }
        }
    }

    /// `rain COUNT [top] [bottom]`.
    fn rain(&mut self, call: &Call) {
        let mut rng = self.seed.child("rain").rng();
        let (top, bottom) = (call.number_or(1, -600.0), call.number_or(2, 1300.0));
        let (left, wide) = (call.value("x", -600.0), call.value("w", 2200.0));
        for _ in 0..call.n(0) as usize {
            let (x, y) = (left + wide * rng.unit(), rng.between(top, bottom));
            let long = rng.between(28.0, 52.0);
            self.stroke(canvas::polyline(&[(x, y), (x - long * 0.28, y + long)]), hex(0xdceaf5).alpha(0.75), 3.6);
        }
    }

    fn flakes(&mut self, count: usize) {
        let mut rng = self.seed.child("flakes").rng();
        for _ in 0..count {
            let (x, y, r) = (rng.between(-600.0, 1600.0), rng.between(-600.0, 1400.0), rng.between(4.0, 10.0));
            self.fill(canvas::ellipse(x, y, r, r), WHITE.alpha(0.92));
        }
    }

    /// `bolt x y length`.
    fn bolt(&mut self, call: &Call) {
        let (x, y, h) = (call.n(0), call.n(1), call.n(2));
        let shape = [(0.0, 0.0), (0.18, 0.0), (0.08, 0.34), (0.22, 0.34), (-0.1, 1.0), (0.0, 0.48), (-0.13, 0.48)];
        let points = shape.map(|(dx, dy)| (x + dx * h, y + dy * h));
        let (cx, cy) = self.place((x, y + h * 0.5));
        let zoom = self.at.sx.hypot(self.at.ky);
        self.canvas.soft(cx, cy, h * 0.5 * zoom, h * 0.8 * zoom, hex(0xfff3b0), 0.5);
        self.fill(canvas::polygon(&points), hex(0xffe45c));
    }

    /// `flame x y height`: the middle of its foot.
    pub(super) fn flame(&mut self, at: At, high: f32) {
        let zoom = self.at.sx.hypot(self.at.ky);
        let (cx, cy) = self.place((at.0, at.1 - high * 0.45));
        self.canvas.soft(cx, cy, high * 0.85 * zoom, high * 0.95 * zoom, hex(0xffb347), 0.45);
        let outline = [
            (0.0, 0.0),
            (-0.27, -0.16),
            (-0.26, -0.42),
            (-0.08, -0.68),
            (0.02, -1.0),
            (0.16, -0.7),
            (0.29, -0.42),
            (0.25, -0.14),
        ];
        let tongues: [(f32, Rgb); 3] = [(1.0, hex(0xf1662a)), (0.7, hex(0xfba83a)), (0.42, hex(0xffe789))];
        for (share, rgb) in tongues {
            let points = outline.map(|(dx, dy)| (at.0 + dx * high * share, at.1 + dy * high * share));
            self.fill(canvas::polygon(&smooth(&points, true)), rgb);
        }
    }

    /// `smoke x y height [colour]`: a rising plume.
    fn smoke(&mut self, call: &Call) {
        let rgb = if call.word(3).is_empty() { Some(hex(0xd9dde2)) } else { self.rgb(call.word(3)) };
        let Some(rgb) = rgb else { return };
        let (x, y, h) = (call.n(0), call.n(1), call.n(2));
        let wide = call.value("w", 0.2);
        for at in 0..9 {
            let t = at as f32 / 8.0;
            let (dx, r) = ((t * 5.2).sin() * h * 0.07 + t * h * call.value("lean", 0.1), h * wide * (0.3 + 0.7 * t));
            self.fill(
                canvas::ellipse(x + dx, y - h * t, r, r * 0.86),
                rgb.alpha(call.value("a", 0.62) * (1.0 - t * 0.72)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bite_leaves_nothing_within_the_other_disc() {
        let points = bite((0.0, 0.0), 10.0, (8.0, 3.0), 9.0);
        assert!(points.iter().all(|(x, y)| x.hypot(*y) < 10.01 && (x - 8.0).hypot(y - 3.0) > 8.99));
    }
}

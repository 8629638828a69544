//! A screen: on a desk stand, of a laptop, a tablet or a telephone, or an information board on posts.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{Rgb, WHITE, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Screen;

impl Surface for Screen {
    fn name(&self) -> &'static str {
        "screen"
    }

    fn shape(&self, entry: &str, _: bool) -> (f32, f32) {
        match entry {
            "phone_screen" => (0.54, 1.0),
            "tablet_screen" => (1.0, 0.76),
            "laptop_screen" => (1.0, 0.78),
            _ => (1.0, 0.8),
        }
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn feet(&self, entry: &str, _: bool) -> &'static [f32] {
        if entry == "screen" { &[0.5] } else { &[] }
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let phone = panel.entry == "phone_screen";
        let case = hex(0x24272e);
        let tablet = panel.entry == "tablet_screen";
        // A laptop's lid is a little narrower than its keyboard, which lies before it.
        let laptop = panel.entry == "laptop_screen";
        let (x, w) = if laptop { (x + w * 0.07, w * 0.86) } else { (x, w) };
        let (pw, ph) = match panel.entry {
            _ if phone || tablet => (w, h),
            "laptop_screen" => (w, h * 0.83),
            _ => (w, h * 0.79),
        };
        if laptop {
            keyboard(canvas, panel.area, (x, w, y + ph));
        } else if panel.entry == "departure_screen" {
            for post in [0.2, 0.76] {
                canvas.rounded(x + w * post, y + ph - 4.0, w * 0.04, h - ph, 4.0, hex(0x59616b));
            }
            canvas.rounded(x + w * 0.12, y + h * 0.96, w * 0.76, h * 0.04, 6.0, hex(0x7b848e));
        } else if !phone && !tablet {
            canvas.polygon(
                &[
                    (x + w * 0.44, y + ph - 2.0),
                    (x + w * 0.56, y + ph - 2.0),
                    (x + w * 0.58, y + h * 0.97),
                    (x + w * 0.42, y + h * 0.97),
                ],
                hex(0x8d949d),
            );
            canvas.rounded(x + w * 0.3, y + h * 0.955, w * 0.4, h * 0.045, 8.0, hex(0xa6adb5));
        }
        let radius = if phone { w * 0.12 } else { w * if tablet { 0.05 } else { 0.025 } };
        canvas.rounded(x, y, pw, ph, radius, case);
        let rim = if phone || tablet { w * 0.045 } else { w * 0.022 };
        let glass = [x + rim, y + rim, pw - 2.0 * rim, ph - 2.0 * rim];
        let board = panel.entry == "departure_screen";
        let usual = [(0x16335c, 0xf2f7ff), (0xf7fafc, 0x1b2a3d), (0x123a36, 0xe9fff6), (0xfdf8f0, 0x3a2a20)];
        let schemes: &[(u32, u32)] = if board { &[(0x14171c, 0xffc857), (0xdfe6ea, 0x14263c)] } else { &usual };
        let (top, letters) = match scheme(panel, &mut panel.seed.rng(), schemes) {
            // Without an ink that asks for the pale one, a board of trains is dark.
            _ if board && super::inks(panel).is_empty() => (hex(0x14171c), hex(0xffc857)),
            found => found,
        };
        let [gx, gy, gw, gh] = glass;
        canvas.rounded(gx, gy, gw, gh, radius * 0.7, Ink::down(gy, top, gy + gh, top.lighter(-0.05)));
        let bar = gh * if phone { 0.07 } else { 0.085 };
        if tablet {
            canvas.ellipse(x + w * 0.5, y + rim * 0.5, rim * 0.16, rim * 0.16, hex(0x59616b));
        }
        upper_edge(canvas, panel.entry, (glass, bar, radius), letters);
        let shine = [(gx + gw * 0.62, gy), (gx + gw * 0.86, gy), (gx + gw * 0.56, gy + gh), (gx + gw * 0.32, gy + gh)];
        canvas.polygon(&shine, WHITE.alpha(0.03));
        let area = [gx + gw * 0.08, gy + bar + gh * 0.06, gw * 0.84, gh - bar - gh * 0.13];
        write(canvas, type_, panel, "Inter_400Regular", area, letters)
    }
}

/// What a screen shows at its upper edge: a window's buttons, a hand-held one's signal and battery, a board's rules.
fn upper_edge(canvas: &mut Canvas, entry: &str, ([gx, gy, gw, gh], bar, radius): ([f32; 4], f32, f32), letters: Rgb) {
    if entry == "departure_screen" {
        canvas.rect(gx + gw * 0.05, gy + bar, gw * 0.9, 4.0, letters.alpha(0.7));
        canvas.rect(gx + gw * 0.05, gy + gh - bar * 0.7, gw * 0.9, 4.0, letters.alpha(0.7));
    } else if matches!(entry, "phone_screen" | "tablet_screen") {
        // What a hand-held screen has at its upper edge: signal and battery.
        for at in 0..4 {
            let tall = bar * (0.16 + 0.09 * at as f32);
            let left = gx + radius + bar * 0.2 * at as f32;
            canvas.rect(left, gy + bar * 0.72 - tall, bar * 0.12, tall, letters.alpha(0.7));
        }
        canvas.rounded(gx + gw - radius - bar * 0.8, gy + bar * 0.34, bar * 0.7, bar * 0.36, 4.0, letters.alpha(0.7));
    } else {
        canvas.rounded(gx, gy, gw, bar, radius * 0.7, letters.alpha(0.13));
        for (dot, tone) in [hex(0xff6b5e), hex(0xffc24b), hex(0x4cc38a)].into_iter().enumerate() {
            canvas.ellipse(gx + bar * (0.6 + 0.55 * dot as f32), gy + bar * 0.5, bar * 0.17, bar * 0.17, tone);
        }
    }
}

/// The lower half of a laptop, seen from the front: keys and a pad before the lid's foot.
fn keyboard(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], (left, wide, hinge): (f32, f32, f32)) {
    let foot = y + h;
    let deep = foot - hinge;
    let at = |across: f32, down: f32| {
        let (from, to) = (left + wide * across, x + w * across);
        (from + (to - from) * down, hinge + deep * down * 0.86)
    };
    canvas.polygon(&[at(0.0, 0.0), at(1.0, 0.0), at(1.0, 1.0), at(0.0, 1.0)], hex(0xb9c0c8));
    for row in 0..4 {
        let (top, low) = (0.08 + 0.14 * row as f32, 0.19 + 0.14 * row as f32);
        for key in 0..14 {
            let (from, to) = (0.07 + 0.0615 * key as f32, 0.12 + 0.0615 * key as f32);
            canvas.polygon(&[at(from, top), at(to, top), at(to, low), at(from, low)], hex(0x3a4048));
        }
    }
    canvas.polygon(&[at(0.38, 0.7), at(0.62, 0.7), at(0.63, 0.94), at(0.37, 0.94)], hex(0xa3abb4));
    canvas.rounded(x, hinge + deep * 0.86 - 1.0, w, deep * 0.14 + 1.0, 6.0, hex(0x8b939d));
    canvas.rounded(left + wide * 0.04, hinge - 4.0, wide * 0.92, 8.0, 4.0, hex(0x6f7781));
}

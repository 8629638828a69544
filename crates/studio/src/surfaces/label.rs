//! A label on a jar, a bottle or a parcel.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, WHITE, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Label;

impl Surface for Label {
    fn name(&self) -> &'static str {
        "label"
    }

    fn shape(&self, entry: &str, _: bool) -> (f32, f32) {
        match entry {
            "bottle_label" => (0.5, 1.0),
            "box_label" => (1.0, 0.8),
            _ => (0.82, 1.0),
        }
    }

    fn presence(&self) -> f32 {
        1.7
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let label = match panel.entry {
            "bottle_label" => bottle(canvas, panel),
            "box_label" => parcel(canvas, panel),
            _ => jar(canvas, panel),
        };
        let [lx, ly, lw, lh] = label;
        let print = hex(0x5a3623);
        canvas.rounded(lx, ly, lw, lh, 8.0, hex(0xfbf4e2));
        if let Some(frame) = crate::canvas::rounded(lx + 9.0, ly + 9.0, lw - 18.0, lh - 18.0, 5.0) {
            canvas.stroke(&frame, hex(0xb5825a), 3.0);
        }
        let area = [lx + lw * 0.1, ly + lh * 0.12, lw * 0.8, lh * 0.76];
        write(canvas, type_, panel, "PlayfairDisplay_700Bold", area, print)
    }
}

/// A jam jar; gives the label's box.
fn jar(canvas: &mut Canvas, panel: &Panel) -> [f32; 4] {
    let [x, y, w, h] = panel.area;
    let jam = panel.seed.rng().pick(&[hex(0xb3324a), hex(0xe08a2c), hex(0x6b3a78), hex(0xc9a227)]);
    canvas.rounded(x, y + h * 0.15, w, h * 0.85, w * 0.13, hex(0xdfeaee));
    canvas.rounded(
        x + w * 0.03,
        y + h * 0.24,
        w * 0.94,
        h * 0.74,
        w * 0.11,
        Ink::Line(x, y, jam.lighter(-0.05).opaque(), x + w, y, jam.lighter(0.04).opaque()),
    );
    canvas.rounded(x + w * 0.06, y + h * 0.26, w * 0.05, h * 0.64, w * 0.02, WHITE.alpha(0.4));
    let lid = hex(0xd9b382);
    canvas.rounded(x + w * 0.06, y, w * 0.88, h * 0.15, 12.0, lid.lighter(-0.08));
    canvas.rounded(x + w * 0.06, y, w * 0.88, h * 0.1, 12.0, lid);
    for rib in 0..14 {
        canvas.rect(x + w * (0.1 + 0.06 * rib as f32), y + h * 0.09, 3.0, h * 0.055, lid.lighter(-0.14));
    }
    [x + w * 0.09, y + h * 0.36, w * 0.82, h * 0.48]
}

/// A bottle; gives the label's box.
fn bottle(canvas: &mut Canvas, panel: &Panel) -> [f32; 4] {
    let [x, y, w, h] = panel.area;
    let glass = panel.seed.rng().pick(&[hex(0x3f6b4f), hex(0x7a4a2a), hex(0x3c5a78)]);
    let body = Ink::Line(x, y, glass.lighter(-0.04).opaque(), x + w, y, glass.lighter(0.05).opaque());
    canvas.rounded(x + w * 0.34, y + h * 0.03, w * 0.32, h * 0.4, w * 0.06, body);
    if let Some(shoulder) = crate::canvas::ellipse(x + w / 2.0, y + h * 0.42, w * 0.5, h * 0.14) {
        canvas.fill(&shoulder, body);
    }
    canvas.rounded(x, y + h * 0.4, w, h * 0.6, w * 0.12, body);
    canvas.rounded(x + w * 0.08, y + h * 0.42, w * 0.06, h * 0.52, w * 0.03, WHITE.alpha(0.28));
    canvas.rounded(x + w * 0.3, y, w * 0.4, h * 0.09, 8.0, hex(0xc9a35c));
    canvas.rect(x + w * 0.3, y + h * 0.065, w * 0.4, 5.0, BLACK.alpha(0.2));
    [x + w * 0.02, y + h * 0.5, w * 0.96, h * 0.4]
}

/// A parcel; gives the label's box.
fn parcel(canvas: &mut Canvas, panel: &Panel) -> [f32; 4] {
    let [x, y, w, h] = panel.area;
    let card = hex(0xc79a66);
    canvas
        .polygon(&[(x, y + h * 0.14), (x + w * 0.08, y), (x + w * 0.92, y), (x + w, y + h * 0.14)], card.lighter(0.06));
    canvas.rect(x, y + h * 0.14, w, h * 0.86, Ink::down(y, card.lighter(0.01), y + h, card.lighter(-0.03)));
    canvas.rect(x + w * 0.43, y, w * 0.14, h * 0.14, hex(0xe3cda6));
    canvas.rect(x + w * 0.43, y + h * 0.14, w * 0.14, h * 0.12, hex(0xd9c096));
    canvas.rect(x, y + h * 0.14, w, 4.0, card.lighter(-0.1));
    [x + w * 0.13, y + h * 0.32, w * 0.74, h * 0.54]
}

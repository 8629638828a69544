//! A printed sheet: a poster on a wall, a notice in a framed board, a flyer stapled to planks.

mod grounds;

use super::{Mount, Panel, Surface, write};
use crate::canvas::Canvas;
use crate::colour::{BLACK, Rgb, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Poster;

/// What a sheet is fixed to.
#[derive(Clone, Copy, PartialEq)]
enum Fixed {
    /// Pasted to a wall.
    Pasted,
    /// Pinned into a framed board.
    Pinned,
    /// Stapled to planks.
    Stapled,
}

fn fixed(entry: &str) -> Fixed {
    match entry {
        "notice" => Fixed::Pinned,
        "lost_and_found_flyer" => Fixed::Stapled,
        _ => Fixed::Pasted,
    }
}

impl Surface for Poster {
    fn name(&self) -> &'static str {
        "poster"
    }

    fn shape(&self, _: &str, outdoor: bool) -> (f32, f32) {
        if outdoor { (0.94, 1.0) } else { (0.76, 1.0) }
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Wall
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let fixed = fixed(panel.entry);
        let sheet = if panel.outdoor {
            match fixed {
                Fixed::Pasted => grounds::wall(canvas, panel.area, panel.seed),
                Fixed::Pinned => grounds::board(canvas, panel.area),
                Fixed::Stapled => grounds::planks(canvas, panel.area, panel.seed),
            }
        } else {
            canvas.soft(x + w / 2.0 + 8.0, y + h / 2.0 + 14.0, w * 0.62, h * 0.6, BLACK, 0.2);
            panel.area
        };
        match fixed {
            Fixed::Pasted => printed(canvas, type_, panel, sheet),
            Fixed::Pinned | Fixed::Stapled => plain(canvas, type_, panel, sheet, fixed),
        }
    }
}

/// A poster in two colours with a band above and a wave below.
fn printed(canvas: &mut Canvas, type_: &Typesetter, panel: &Panel, [x, y, w, h]: [f32; 4]) -> Result<(), Refusal> {
    let schemes = [
        (0xfbf3e2, 0xd1495b, 0x2b2d42),
        (0xf2f6f0, 0x2a7f8e, 0x1d3540),
        (0xfdf0d5, 0xe07a3f, 0x3a2a4d),
        (0xf4f0f9, 0x6a5acd, 0x231942),
    ];
    let (paper, band, letters) = panel.seed.rng().pick(&schemes);
    let (paper, band, letters) = (hex(paper), hex(band), hex(letters));
    canvas.rounded(x, y, w, h, 3.0, paper);
    canvas.rect(x, y, w, h * 0.12, band);
    canvas.rect(x, y + h * 0.135, w, h * 0.012, band);
    for ray in 0..9 {
        let t = ray as f32 / 8.0;
        canvas.ellipse(x + w * (0.1 + 0.8 * t), y + h * 0.06, h * 0.013, h * 0.013, paper.alpha(0.85));
    }
    for (top, dip, rgb) in [(0.86, 0.93, band), (0.92, 0.98, band.lighter(-0.08))] {
        canvas.polygon(
            &[(x, y + h), (x, y + h * top), (x + w * 0.5, y + h * dip), (x + w, y + h * top), (x + w, y + h)],
            rgb,
        );
    }
    let font = if panel.text.chars().count() > 60 { "Inter_700Bold" } else { "AlfaSlabOne_400Regular" };
    write(canvas, type_, panel, font, [x + w * 0.09, y + h * 0.18, w * 0.82, h * 0.65], letters)
}

/// A plain sheet of paper, a little curled at one corner, with what holds it.
fn plain(
    canvas: &mut Canvas,
    type_: &Typesetter,
    panel: &Panel,
    [x, y, w, h]: [f32; 4],
    fixed: Fixed,
) -> Result<(), Refusal> {
    let papers = [0xfffdf4, 0xfff3b8, 0xdff0e4, 0xfbe0e4];
    let paper: Rgb = hex(if fixed == Fixed::Pinned { 0xfffdf6 } else { panel.seed.rng().pick(&papers) });
    let curl = w * 0.1;
    canvas.polygon(
        &[(x + 6.0, y + 8.0), (x + w + 5.0, y + 8.0), (x + w + 5.0, y + h), (x + 6.0, y + h + 8.0)],
        BLACK.alpha(0.22),
    );
    canvas.polygon(&[(x, y), (x + w, y), (x + w, y + h - curl), (x + w - curl, y + h), (x, y + h)], paper);
    canvas.polygon(
        &[(x + w, y + h - curl), (x + w - curl, y + h), (x + w - curl * 0.82, y + h - curl * 0.86)],
        paper.lighter(-0.14),
    );
    for (line, share) in [(0.06, 0.86), (0.9, 0.62)] {
        canvas.rect(x + w * 0.07, y + h * line, w * share, h * 0.012, paper.lighter(-0.3));
    }
    for (u, v) in [(0.06, 0.025), (0.94, 0.025), (0.06, 0.975), (0.5, 0.025)] {
        let (px, py) = (x + w * u, y + h * v);
        if fixed == Fixed::Stapled {
            canvas.line(&[(px - w * 0.028, py), (px + w * 0.028, py)], hex(0x6f7780), 6.0);
            canvas.line(&[(px - w * 0.028, py - 1.5), (px + w * 0.028, py - 1.5)], hex(0xc4ccd2), 2.5);
        } else {
            canvas.ellipse(px + 2.0, py + 4.0, w * 0.017, w * 0.017, BLACK.alpha(0.3));
            canvas.ellipse(px, py, w * 0.017, w * 0.017, hex(0xc8343a));
            canvas.ellipse(px - w * 0.005, py - w * 0.005, w * 0.006, w * 0.006, hex(0xf6b0a8));
        }
    }
    write(canvas, type_, panel, "Inter_700Bold", [x + w * 0.08, y + h * 0.13, w * 0.84, h * 0.7], hex(0x22262e))
}

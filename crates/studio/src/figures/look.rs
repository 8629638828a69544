//! The looks of figures: paper, ink, colours, the roughness of the hand, and what lies over it all.

use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::random::Seed;
use pairloom_model::views::Region;
use std::ops::Range;

/// Kinds of matter and marks; a look says which colour each has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Lines and letters.
    Ink,
    /// The sheet itself.
    Paper,
    /// A quiet fill.
    Soft,
    /// A quiet line.
    Grey,
    Red,
    Orange,
    Gold,
    Green,
    Teal,
    Blue,
    Violet,
    Pink,
    Water,
    Glass,
    Metal,
    Wood,
    Earth,
    Rock,
    Sand,
    Leaf,
    Sky,
    Night,
    Fire,
    Skin,
    Bone,
}

/// How colours come out.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Palette {
    Colour,
    /// Ink on bare paper: arrows alone have a colour.
    Outline,
    /// Shades between paper and ink.
    Mono,
    /// Shades, and this colour for what is red, orange or gold.
    Two(Rgb),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Texture {
    None,
    /// Fine noise of this strength.
    Grain(f32),
    /// A grid of squares under the drawing.
    Grid,
    /// Squares and a margin under the drawing, as notebooks of laboratories have.
    Ruled,
    /// Dust in the lines, smears on the board.
    Chalk,
    /// Coarse squares.
    Pixels,
    /// A soft light around all that is bright.
    Glow,
}

/// One look.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Look {
    id: &'static str,
    paper: Rgb,
    ink: Rgb,
    palette: Palette,
    /// How far a hand strays, in units.
    rough: f32,
    /// Line widths against the usual ones.
    weight: f32,
    font: &'static str,
    texture: Texture,
}

const INTER: &str = "Inter_400Regular";
const BOLD: &str = "Inter_700Bold";
const NOTO: &str = "NotoSans_400Regular";
const HAND: &str = "PatrickHand_400Regular";
const SCRAWL: &str = "Caveat_600SemiBold";
const SLAB: &str = "RobotoSlab_700Bold";
const SERIF: &str = "PlayfairDisplay_700Bold";
const MONO: &str = "RobotoMono_500Medium";
const TYPED: &str = "SpecialElite_400Regular";

type Row = (&'static str, u32, u32, Palette, f32, f32, &'static str, Texture);

/// The looks by the id of their entry in the pool `diagram_style`, sorted.
#[rustfmt::skip]
static LOOKS: &[Row] = &[
    ("blueprint", 0x1f4e8c, 0xeaf2fb, Palette::Mono, 0.0, 0.9, MONO, Texture::Grid),
    ("chalkboard", 0x27403a, 0xf4f4ea, Palette::Colour, 2.2, 1.25, HAND, Texture::Chalk),
    ("classroom_poster", 0xfff6df, 0x2a2a38, Palette::Colour, 0.0, 1.35, BOLD, Texture::None),
    ("collectors_card", 0xf3e6c8, 0x4a3426, Palette::Colour, 0.6, 0.9, SERIF, Texture::Grain(0.05)),
    ("coloured_pencil", 0xfbf7ee, 0x474050, Palette::Colour, 1.8, 0.9, HAND, Texture::Grain(0.11)),
    ("comic_panel", 0xfdf3d8, 0x14141c, Palette::Colour, 0.8, 1.5, BOLD, Texture::None),
    ("copperplate", 0xf1e9d6, 0x2c2620, Palette::Mono, 0.3, 0.7, SERIF, Texture::Grain(0.05)),
    ("dark_slide", 0x171b2b, 0xf0f2fa, Palette::Colour, 0.0, 1.0, INTER, Texture::None),
    ("digital_ink", 0xffffff, 0x24306a, Palette::Colour, 1.6, 1.1, SCRAWL, Texture::None),
    ("encyclopedia_plate", 0xf7f0df, 0x3a2f28, Palette::Colour, 0.2, 0.85, SERIF, Texture::Grain(0.03)),
    ("envelope_sketch", 0xe9dcc0, 0x2f3b63, Palette::Mono, 2.8, 1.0, SCRAWL, Texture::Grain(0.05)),
    ("exam_figure", 0xffffff, 0x101010, Palette::Mono, 0.0, 0.85, NOTO, Texture::None),
    ("flash_card", 0xfffdf4, 0x24304a, Palette::Colour, 0.0, 1.2, BOLD, Texture::None),
    ("flip_chart", 0xfcfcf8, 0x20242e, Palette::Colour, 2.0, 1.7, HAND, Texture::None),
    ("glowing_line", 0x0a0d1c, 0xbff4ff, Palette::Colour, 0.0, 0.9, INTER, Texture::Glow),
    ("graph_paper", 0xfbfdfb, 0x22406e, Palette::Mono, 0.8, 0.9, HAND, Texture::Grid),
    ("infographic", 0xf2f6f8, 0x26334a, Palette::Colour, 0.0, 1.1, BOLD, Texture::None),
    ("ink_and_wash", 0xf8f4ea, 0x23252e, Palette::Mono, 1.4, 0.9, HAND, Texture::Grain(0.06)),
    ("lab_notebook", 0xfbf8ec, 0x26346e, Palette::Mono, 1.8, 0.95, SCRAWL, Texture::Ruled),
    ("lecture_slide", 0xffffff, 0x20232c, Palette::Colour, 0.0, 1.0, INTER, Texture::None),
    ("letterpress", 0xf4ecd9, 0x201c1a, Palette::Two(hex(0xb3312a)), 0.3, 1.2, SLAB, Texture::Grain(0.07)),
    ("lithograph_chart", 0xefe3c4, 0x32291f, Palette::Colour, 0.5, 1.0, SLAB, Texture::Grain(0.06)),
    ("magazine_figure", 0xfdfdfb, 0x1d2430, Palette::Colour, 0.0, 0.95, INTER, Texture::None),
    ("museum_panel", 0x2c3540, 0xf4efe4, Palette::Colour, 0.0, 1.0, NOTO, Texture::None),
    ("patent_sheet", 0xfaf6ea, 0x1c1c1c, Palette::Mono, 0.4, 0.75, TYPED, Texture::Grain(0.04)),
    ("pavement_chalk", 0x83837f, 0xfafaf2, Palette::Colour, 2.6, 1.7, HAND, Texture::Chalk),
    ("pencil_study", 0xf8f5ee, 0x4a4a50, Palette::Mono, 1.8, 0.8, HAND, Texture::Grain(0.12)),
    ("picture_book", 0xfff8ea, 0x3d3346, Palette::Colour, 1.2, 1.3, HAND, Texture::Grain(0.03)),
    ("pixel_diagram", 0x1b1d2e, 0xf2f0e6, Palette::Colour, 0.0, 1.6, MONO, Texture::Pixels),
    ("risograph", 0xf7f3e8, 0x25408f, Palette::Two(hex(0xf2555a)), 0.4, 1.1, BOLD, Texture::Grain(0.12)),
    ("screen_print", 0xf4e8cf, 0x233d4d, Palette::Two(hex(0xe07a3f)), 0.0, 1.3, SLAB, Texture::Grain(0.04)),
    ("sepia_plate", 0xeadcbd, 0x4b3421, Palette::Mono, 0.4, 0.8, SERIF, Texture::Grain(0.07)),
    ("technical_drawing", 0xfdfdfa, 0x16181d, Palette::Mono, 0.0, 0.75, MONO, Texture::None),
    ("textbook_plate", 0xfdfbf6, 0x22252e, Palette::Colour, 0.0, 0.95, INTER, Texture::None),
    ("vector_diagram", 0xffffff, 0x2a3040, Palette::Colour, 0.0, 1.15, INTER, Texture::None),
    ("watercolour_plate", 0xfaf6ec, 0x3d3a4a, Palette::Colour, 1.0, 0.75, HAND, Texture::Grain(0.08)),
    ("whiteboard", 0xfafcfd, 0x1e4fa8, Palette::Colour, 2.0, 1.5, HAND, Texture::None),
    ("worksheet", 0xfcfcfa, 0x2a2a2a, Palette::Mono, 0.0, 0.9, NOTO, Texture::Grain(0.03)),
];

/// Looks of a sample that asks for none: plain ones, that a textbook might have.
const PLAIN: [&str; 5] = ["textbook_plate", "lecture_slide", "vector_diagram", "magazine_figure", "encyclopedia_plate"];

/// The look of the sky's figures where none is asked for; no entry of the pool asks for it.
static NIGHT: Row = ("night", 0x0d1228, 0xf0f2fa, Palette::Colour, 0.0, 1.0, INTER, Texture::None);
/// The same where a sample asks for a black ground.
static BLACK: Row = ("black", 0x030305, 0xf3f3f6, Palette::Colour, 0.0, 1.0, INTER, Texture::None);

/// The look of drawings that are asked for in outline: no matter is filled; no entry of the pool asks for it.
static OUTLINE: Row = ("outline", 0xfdfdfa, 0x1f2430, Palette::Outline, 0.0, 1.0, INTER, Texture::None);

impl Look {
    fn of(&(id, paper, ink, palette, rough, weight, font, texture): &Row) -> Self {
        Self { id, paper: hex(paper), ink: hex(ink), palette, rough, weight, font, texture }
    }

    /// The look of this entry.
    pub(crate) fn find(id: &str) -> Option<Self> {
        LOOKS.iter().find(|row| row.0 == id).map(Self::of)
    }

    /// The look of drawings in outline.
    pub(super) fn outline() -> Self {
        Self::of(&OUTLINE)
    }

    /// A plain look.
    pub(crate) fn plain(seed: Seed) -> Self {
        let id = seed.child("look").rng().pick(&PLAIN);
        LOOKS.iter().find(|row| row.0 == id).map_or_else(|| Self::of(&LOOKS[0]), Self::of)
    }

    /// The same on white paper.
    pub(super) fn on_white(self) -> Self {
        if self.dark() { self } else { Self { paper: hex(0xfefefd), ..self } }
    }

    /// A plain look of the night, black where that is said.
    pub(crate) fn night(black: bool) -> Self {
        Self::of(if black { &BLACK } else { &NIGHT })
    }

    /// Whether the page is the sky of a plain night picture.
    pub(super) fn nightly(&self) -> bool {
        [NIGHT.0, BLACK.0].contains(&self.id)
    }

    /// Whether the sheet has colours of its own.
    pub(super) fn coloured(&self) -> bool {
        matches!(self.palette, Palette::Colour | Palette::Outline)
    }

    /// Whether nothing lies on the sheet before it is drawn on.
    pub(super) fn bare(&self) -> bool {
        !matches!(self.texture, Texture::Grid | Texture::Ruled | Texture::Chalk)
    }

    /// Keeps a sheet of one ink or two to them: artwork that brings its own colours is printed in shades.
    pub(super) fn print(&self, canvas: &mut Canvas) {
        let second = match self.palette {
            Palette::Colour | Palette::Outline => return,
            Palette::Mono => None,
            Palette::Two(second) => Some(second),
        };
        let part = |Rgb(r, g, b): Rgb| [f32::from(r), f32::from(g), f32::from(b)];
        let (paper, ink) = (part(self.paper), part(self.ink));
        let away = |to: [f32; 3]| [to[0] - paper[0], to[1] - paper[1], to[2] - paper[2]];
        let dot = |a: [f32; 3], b: [f32; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        let u = away(ink);
        let v = second.map_or([0.0; 3], |rgb| away(part(rgb)));
        let (uu, uv, vv) = (dot(u, u), dot(u, v), dot(v, v));
        let full = (uu * vv - uv * uv).max(1.0);
        for pixel in canvas.pixmap.data_mut().chunks_exact_mut(4) {
            let w = away([f32::from(pixel[0]), f32::from(pixel[1]), f32::from(pixel[2])]);
            let (wu, wv) = (dot(w, u), dot(w, v));
            let alone = (wu / uu).clamp(0.0, 1.0);
            let (mut a, mut b) = (alone, 0.0);
            if second.is_some() {
                (a, b) = ((wu * vv - wv * uv) / full, (wv * uu - wu * uv) / full);
                if b <= 0.0 {
                    (a, b) = (alone, 0.0);
                } else if a <= 0.0 {
                    (a, b) = (0.0, (wv / vv).clamp(0.0, 1.0));
                } else if a + b > 1.0 {
                    (a, b) = (a / (a + b), b / (a + b));
                }
            }
            for (channel, value) in pixel.iter_mut().take(3).enumerate() {
                *value = (paper[channel] + a * u[channel] + b * v[channel]).clamp(0.0, 255.0) as u8;
            }
        }
    }

    pub(crate) fn rough(&self) -> f32 {
        self.rough
    }

    pub(crate) fn weight(&self) -> f32 {
        self.weight
    }

    pub(crate) fn font(&self) -> &'static str {
        self.font
    }

    pub(crate) fn paper(&self) -> Rgb {
        self.paper
    }

    /// The colour of the page under a figure: the night's is that of the sky, so that no plate of sky stands out from it.
    pub(super) fn page(&self) -> Rgb {
        if self.nightly() { self.tone(Tone::Night).mix(self.paper, 0.62) } else { self.paper }
    }

    fn dark(&self) -> bool {
        self.paper.lab().l < 0.6
    }

    /// The colour of a tone on this sheet.
    pub(crate) fn tone(&self, tone: Tone) -> Rgb {
        match (tone, self.palette) {
            (Tone::Ink, _) => self.ink,
            (Tone::Paper, _) => self.paper,
            (Tone::Soft, _) => self.paper.mix(self.ink, 0.1),
            (Tone::Grey, _) => self.paper.mix(self.ink, 0.5),
            (Tone::Red | Tone::Orange | Tone::Gold | Tone::Fire, Palette::Two(second)) => second,
            (_, Palette::Mono | Palette::Two(_)) => self.shade(tone),
            (Tone::Red, Palette::Outline) => own(tone),
            (_, Palette::Outline) => self.paper,
            (Tone::Night, _) if self.id == BLACK.0 => hex(0x0a0a0d),
            (_, Palette::Colour) if self.dark() => {
                let lab = own(tone).lab();
                let lift = if tone == Tone::Night { 0.3 } else { (lab.l * 0.5 + 0.42).min(0.86) };
                crate::colour::Lab { l: lift, ..lab }.rgb()
            }
            (_, Palette::Colour) => own(tone),
        }
    }

    /// A tone as a shade between paper and ink: what is dark in life is nearer to the ink.
    fn shade(&self, tone: Tone) -> Rgb {
        let depth = 1.0 - own(tone).lab().l;
        let line = matches!(
            tone,
            Tone::Red | Tone::Orange | Tone::Gold | Tone::Green | Tone::Teal | Tone::Blue | Tone::Violet | Tone::Pink
        );
        self.paper.mix(self.ink, if line { (depth * 1.1 + 0.25).min(0.85) } else { (depth * 0.6).clamp(0.05, 0.5) })
    }

    /// A thing's own colour as it comes out on this sheet: as it is, brightened on dark paper, or as a shade of the ink.
    pub(crate) fn dye(&self, rgb: Rgb) -> Rgb {
        let lab = rgb.lab();
        match self.palette {
            Palette::Colour if self.dark() => crate::colour::Lab { l: lab.l.max(0.36), ..lab }.rgb(),
            Palette::Colour | Palette::Outline => rgb,
            Palette::Two(second) if lab.a > 0.05 && lab.b > 0.0 && lab.chroma() > 0.11 => {
                second.mix(self.ink, 0.62 - lab.l)
            }
            _ if self.dark() => self.paper.mix(self.ink, (lab.l * 0.62 - 0.04).clamp(0.06, 0.6)),
            _ => self.paper.mix(self.ink, ((1.0 - lab.l) * 0.84 - 0.02).clamp(0.0, 0.8)),
        }
    }

    /// Brings pixels in full colour into the inks of a sheet that has only these: what is dark is nearer to the ink.
    /// Where there is a picture of what was there before, only what has changed is brought into them.
    pub(crate) fn ink_in(
        &self,
        data: &mut [u8],
        before: Option<&[u8]>,
        across: usize,
        rows: Range<usize>,
        columns: Range<usize>,
    ) {
        if columns.is_empty() {
            return;
        }
        // A glow would eat up bright pictures.
        let glows = self.texture == Texture::Glow;
        let plain = self.coloured();
        if plain && !glows {
            return;
        }
        let second = if let Palette::Two(rgb) = self.palette { Some(rgb) } else { None };
        for row in rows {
            let span = (row * across + columns.start) * 4..(row * across + columns.end) * 4;
            let old = before.map(|before| &before[span.clone()]);
            for (at, pixel) in data[span].chunks_exact_mut(4).enumerate() {
                if old.is_some_and(|old| old[at * 4..at * 4 + 4] == *pixel) {
                    continue;
                }
                if plain {
                    pixel[..3].iter_mut().for_each(|channel| *channel = (f32::from(*channel) * 0.55) as u8);
                    continue;
                }
                let [r, g, b] = [pixel[0], pixel[1], pixel[2]].map(|channel| f32::from(channel) / 255.0);
                let light = 0.3 * r + 0.59 * g + 0.11 * b;
                // Warm colours go to the second ink, where there is one.
                let warm = if second.is_some() { ((r - b - 0.12) * 2.2).clamp(0.0, 0.85) } else { 0.0 };
                let inked = self.paper.mix(self.ink, (1.0 - light).powf(0.9));
                let Rgb(r, g, b) = match second {
                    Some(rgb) => {
                        inked.mix(rgb.mix(if light > 0.6 { self.paper } else { self.ink }, (light - 0.6).abs()), warm)
                    }
                    None => inked,
                };
                pixel[..3].copy_from_slice(&[r, g, b]);
            }
        }
    }

    /// Paints the bare sheet.
    pub(crate) fn ground(&self, canvas: &mut Canvas, seed: Seed) {
        let (width, height) = (canvas.width, canvas.height);
        canvas.rect(0.0, 0.0, width, height, self.paper);
        match self.texture {
            Texture::Grid => {
                let line = self.paper.mix(self.ink, 0.14);
                (1..(width / 40.0).ceil() as usize)
                    .for_each(|at| canvas.rect(at as f32 * 40.0, 0.0, 1.5, height, line));
                (1..(height / 40.0).ceil() as usize)
                    .for_each(|at| canvas.rect(0.0, at as f32 * 40.0, width, 1.5, line));
            }
            Texture::Ruled => {
                let line = hex(0xa9bfd8);
                let line = self.paper.mix(line, 0.55);
                (1..(height / 46.0).ceil() as usize)
                    .for_each(|at| canvas.rect(0.0, at as f32 * 46.0, width, 1.5, line));
                (1..(width / 46.0).ceil() as usize)
                    .for_each(|at| canvas.rect(at as f32 * 46.0, 0.0, 1.5, height, line));
                canvas.rect(74.0, 0.0, 2.0, height, hex(0xd98a8a));
            }
            Texture::Chalk => {
                let mut rng = seed.rng();
                for _ in 0..14 {
                    let (x, y) = (rng.between(0.0, width), rng.between(0.0, height));
                    canvas.soft(x, y, rng.between(120.0, 320.0), rng.between(30.0, 90.0), self.ink, 0.05);
                }
            }
            _ => {}
        }
    }

    /// What lies over the finished drawing.
    pub(crate) fn finish(&self, canvas: &mut Canvas, seed: Seed, text: &[Region]) {
        match self.texture {
            Texture::Grain(strength) => grain(canvas, seed, strength, None),
            Texture::Chalk => grain(canvas, seed, 0.34, Some(self.paper)),
            Texture::Pixels => pixels(canvas, text),
            Texture::Glow => glow(canvas, self.paper),
            Texture::None | Texture::Grid | Texture::Ruled => {}
        }
    }
}

/// A tone's colour on light paper.
fn own(tone: Tone) -> Rgb {
    hex(match tone {
        Tone::Ink => 0x22252e,
        Tone::Paper => 0xffffff,
        Tone::Soft => 0xecebe6,
        Tone::Grey => 0x8d9099,
        Tone::Red => 0xd0393b,
        Tone::Orange => 0xe8792b,
        Tone::Gold => 0xe9b52f,
        Tone::Green => 0x3f9a4f,
        Tone::Teal => 0x2a9d96,
        Tone::Blue => 0x2f6fc4,
        Tone::Violet => 0x7a53b8,
        Tone::Pink => 0xd9679a,
        Tone::Water => 0x9fd0ea,
        Tone::Glass => 0xd6ebf2,
        Tone::Metal => 0xb4bcc6,
        Tone::Wood => 0xb98556,
        Tone::Earth => 0x8a6244,
        Tone::Rock => 0x8f8a86,
        Tone::Sand => 0xe6d3a3,
        Tone::Leaf => 0x6fb15a,
        Tone::Sky => 0xcfe6f5,
        Tone::Night => 0x1c2547,
        Tone::Fire => 0xf08a24,
        Tone::Skin => 0xe9b892,
        Tone::Bone => 0xf3ead6,
    })
}

/// Noise over every pixel: as lightness, or, with a paper, as holes through which the paper shows.
fn grain(canvas: &mut Canvas, seed: Seed, strength: f32, paper: Option<Rgb>) {
    let mut rng = seed.rng();
    // A tile of noise that repeats: enough not to be seen, far cheaper than a number for each pixel.
    let tile: Vec<f32> = (0..251 * 241).map(|_| rng.unit()).collect();
    let width = canvas.pixmap.width() as usize;
    for (at, pixel) in canvas.pixmap.data_mut().chunks_exact_mut(4).enumerate() {
        let noise = tile[(at / width * 251 + at % width) % tile.len()];
        for (channel, value) in pixel.iter_mut().take(3).enumerate() {
            let now = f32::from(*value);
            *value = match paper {
                None => (now + (noise - 0.5) * strength * 255.0).clamp(0.0, 255.0) as u8,
                Some(Rgb(r, g, b)) => {
                    let under = f32::from([r, g, b][channel]);
                    (now + (under - now) * (noise * noise * strength * 2.0).min(0.9)) as u8
                }
            };
        }
    }
}

/// Squares of one colour each: the middle one of those that they cover. Letters are made of smaller ones, so that they can
/// be read.
fn pixels(canvas: &mut Canvas, text: &[Region]) {
    let fine = ((canvas.scale * 1.8).round() as usize).max(1);
    let before = (!text.is_empty()).then(|| canvas.pixmap.clone());
    let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
    squares(canvas, ((canvas.scale * 5.0).round() as usize).max(1), [0, 0, width, height]);
    let Some(before) = before else { return };
    for region in text {
        let [x, y, w, h] = [region.x, region.y, region.width, region.height].map(|value| value as usize);
        let (right, low) = ((x + w).min(width), (y + h).min(height));
        for row in y..low {
            let span = (row * width + x.min(right)) * 4..(row * width + right) * 4;
            canvas.pixmap.data_mut()[span.clone()].copy_from_slice(&before.data()[span]);
        }
        squares(canvas, fine, [x, y, right, low]);
    }
}

/// Makes squares of this side in a part of the canvas: left, top, right, foot.
fn squares(canvas: &mut Canvas, side: usize, [left, top, right, low]: [usize; 4]) {
    let width = canvas.pixmap.width() as usize;
    let data = canvas.pixmap.data_mut();
    for y in (top..low).step_by(side) {
        for x in (left..right).step_by(side) {
            let from = ((y + side / 2).min(low - 1) * width + (x + side / 2).min(right - 1)) * 4;
            let colour: [u8; 4] = [data[from], data[from + 1], data[from + 2], data[from + 3]];
            for row in y..(y + side).min(low) {
                for column in x..(x + side).min(right) {
                    data[(row * width + column) * 4..][..4].copy_from_slice(&colour);
                }
            }
        }
    }
}

/// Light that spills from what is brighter than the paper.
fn glow(canvas: &mut Canvas, paper: Rgb) {
    let mut light = crate::styles::lightness(canvas, 4);
    let dark = paper.lab().l + 0.08;
    light.values.iter_mut().for_each(|value| *value = (*value - dark).max(0.0));
    light.blur(4, 2);
    let width = canvas.pixmap.width() as usize;
    for (at, pixel) in canvas.pixmap.data_mut().chunks_exact_mut(4).enumerate() {
        let (x, y) = ((at % width) as f32 / 4.0, (at / width) as f32 / 4.0);
        let spill = light.at(x, y);
        for (channel, strength) in [0.55_f32, 0.8, 1.0].into_iter().enumerate() {
            pixel[channel] = (f32::from(pixel[channel]) + spill * strength * 150.0).min(255.0) as u8;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_are_sorted_and_readable() {
        assert!(LOOKS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for look in LOOKS.iter().map(Look::of) {
            let (paper, ink) = (look.paper.lab().l, look.ink.lab().l);
            assert!((paper - ink).abs() > 0.3, "{}: ink too near to paper", look.id);
        }
        assert!(PLAIN.iter().all(|id| Look::find(id).is_some()));
    }
}

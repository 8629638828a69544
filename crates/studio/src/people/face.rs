//! Faces: brows, eyes, mouths, and the moods that they make.

use super::brush::{Brush, Frame, shade};
use super::looks::{Beard, Look, mark};
use crate::colour::{Rgb, WHITE, hex};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Eyes {
    Dot,
    Wide,
    /// Closed with joy.
    Arc,
    /// Closed in sleep.
    Shut,
    Half,
    Squint,
    Wink,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mouth {
    Smile,
    Open,
    Grin,
    Flat,
    Frown,
    Round,
    Shout,
    Pout,
    Kiss,
    Wavy,
    Tongue,
    Smirk,
    Puff,
}

/// What a face shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Face {
    pub eyes: Eyes,
    pub mouth: Mouth,
    /// Brows: how far their inner ends go down, and how high they are.
    pub brow: (f32, f32),
    /// Where the pupils look, up and down.
    pub gaze: f32,
    pub tears: bool,
    pub flush: bool,
    /// Set by the sample; an action does not change it.
    pub fixed: bool,
}

impl Default for Face {
    fn default() -> Self {
        SMILE
    }
}

const fn face(eyes: Eyes, mouth: Mouth, slope: f32, height: f32) -> Face {
    Face { eyes, mouth, brow: (slope, height), gaze: 0.0, tears: false, flush: false, fixed: false }
}

pub(crate) const SMILE: Face = face(Eyes::Dot, Mouth::Smile, 0.0, 0.0);
pub(crate) const HAPPY: Face = face(Eyes::Dot, Mouth::Open, 0.0, 0.5);
pub(crate) const LAUGH: Face = face(Eyes::Arc, Mouth::Open, 0.0, 0.6);
pub(crate) const GRIN: Face = face(Eyes::Dot, Mouth::Grin, 0.0, 0.3);
pub(crate) const SAD: Face = face(Eyes::Dot, Mouth::Frown, -0.9, 0.2);
pub(crate) const CRY: Face = Face { tears: true, ..face(Eyes::Half, Mouth::Frown, -1.0, 0.3) };
pub(crate) const ANGRY: Face = face(Eyes::Dot, Mouth::Frown, 1.1, -0.5);
pub(crate) const STERN: Face = face(Eyes::Dot, Mouth::Flat, 0.75, -0.4);
pub(crate) const SHOUT: Face = face(Eyes::Dot, Mouth::Shout, 0.3, 0.3);
pub(crate) const RAGE: Face = face(Eyes::Dot, Mouth::Shout, 1.1, -0.5);
pub(crate) const SURPRISE: Face = face(Eyes::Wide, Mouth::Round, 0.0, 1.5);
pub(crate) const FRIGHT: Face = face(Eyes::Wide, Mouth::Wavy, -1.0, 1.1);
pub(crate) const WORRY: Face = face(Eyes::Dot, Mouth::Wavy, -0.9, 0.6);
pub(crate) const TIRED: Face = face(Eyes::Half, Mouth::Flat, -0.5, 0.2);
pub(crate) const BORED: Face = face(Eyes::Half, Mouth::Flat, 0.0, -0.1);
pub(crate) const YAWN: Face = face(Eyes::Shut, Mouth::Shout, -0.3, 0.8);
pub(crate) const SLEEP: Face = face(Eyes::Shut, Mouth::Smile, 0.0, 0.0);
pub(crate) const SERENE: Face = face(Eyes::Shut, Mouth::Smile, 0.0, 0.3);
pub(crate) const PROUD: Face = face(Eyes::Arc, Mouth::Smirk, 0.0, 0.7);
pub(crate) const POUT: Face = face(Eyes::Dot, Mouth::Pout, 0.6, -0.2);
pub(crate) const KISS: Face = face(Eyes::Arc, Mouth::Kiss, 0.0, 0.3);
pub(crate) const SING: Face = face(Eyes::Dot, Mouth::Round, -0.2, 0.8);
pub(crate) const WINK: Face = face(Eyes::Wink, Mouth::Smirk, 0.0, 0.4);
pub(crate) const TONGUE: Face = face(Eyes::Dot, Mouth::Tongue, 0.0, 0.4);
pub(crate) const PUFF: Face = face(Eyes::Dot, Mouth::Puff, 0.0, 0.5);
pub(crate) const SQUINT: Face = face(Eyes::Squint, Mouth::Flat, 0.5, -0.4);
pub(crate) const SMIRK: Face = face(Eyes::Half, Mouth::Smirk, -0.2, 0.5);
pub(crate) const SHEEPISH: Face = Face { flush: true, ..face(Eyes::Dot, Mouth::Wavy, -0.8, 0.6) };
pub(crate) const SOLEMN: Face = face(Eyes::Dot, Mouth::Flat, 0.0, 0.0);

const INK: Rgb = hex(0x33_26_29);
const LIPS: Rgb = hex(0xb0_4b_4b);
const INSIDE: Rgb = hex(0x7a_24_30);

/// Paints eyes, brows, nose and mouth on a head that is turned this far.
pub(super) fn paint(b: &mut Brush, f: Frame, t: f32, face: &Face, look: &Look) {
    let ink = if look.skin.lab().l < 0.5 { hex(0x1d_14_14) } else { INK };
    let brow = if look.tone.lab().l > 0.8 { hex(0xb9_b5_b2) } else { look.tone.lighter(-0.05) };
    marks(b, f, t, face, look);
    let spread = 3.1 * (1.0 - 0.3 * t.abs());
    for (side, x) in [(-1.0, t * 3.6 - spread), (1.0, t * 3.6 + spread)] {
        eye(b, f, (x, 0.4), side, t, face, ink);
        let (slope, height) = face.brow;
        let y = 3.4 + height;
        b.line(f, &[(x - side * 1.6, y - slope), (x, y + 0.35), (x + side * 1.6, y + slope * 0.55)], 0.85, brow);
    }
    let nose = shade(look.skin).lighter(-0.03);
    let tip = t * 5.6;
    b.line(f, &[(tip * 0.8, 0.2), (tip + t.signum() * 0.7 * t.abs().ceil(), -1.5), (tip * 0.85, -1.9)], 0.9, nose);
    mouth(b, f, (t * 4.0, -4.7), face.mouth, ink);
    if face.tears {
        for x in [t * 3.6 - spread, t * 3.6 + spread] {
            b.oval(f, (x, -2.4), 0.75, 1.3, hex(0x6d_bd_f0));
        }
    }
}

fn eye(b: &mut Brush, f: Frame, (x, y): (f32, f32), side: f32, t: f32, face: &Face, ink: Rgb) {
    let look = (t * 0.5, face.gaze * 0.6);
    match face.eyes {
        Eyes::Dot => {
            b.oval(f, (x + look.0 * 0.6, y + look.1), 0.98, 1.3, ink);
            b.oval(f, (x + look.0 * 0.6 - 0.3, y + look.1 + 0.45), 0.3, 0.34, WHITE);
        }
        Eyes::Wide => {
            b.oval(f, (x, y), 1.75, 2.1, WHITE);
            b.oval(f, (x + look.0 * 1.2, y + look.1), 0.85, 1.0, ink);
        }
        Eyes::Arc => b.line(f, &[(x - 1.4, y - 0.5), (x, y + 0.8), (x + 1.4, y - 0.5)], 0.85, ink),
        Eyes::Shut => b.line(f, &[(x - 1.4, y + 0.2), (x, y - 0.7), (x + 1.4, y + 0.2)], 0.85, ink),
        Eyes::Half => {
            b.oval(f, (x + look.0 * 0.6, y - 0.2), 0.98, 0.95, ink);
            b.line(f, &[(x - 1.5, y + 0.55), (x + 1.5, y + 0.45)], 0.8, ink);
        }
        Eyes::Squint => {
            b.line(f, &[(x - 1.4, y + 0.15), (x + 1.4, y - 0.05)], 1.15, ink);
            b.line(f, &[(x - 1.2, y - 1.2), (x + 1.2, y - 1.3)], 0.5, ink);
        }
        Eyes::Wink if side * (t + 0.01) > 0.0 => {
            b.line(f, &[(x - 1.4, y + 0.2), (x, y - 0.6), (x + 1.4, y + 0.2)], 0.9, ink);
        }
        Eyes::Wink => b.oval(f, (x + look.0 * 0.6, y), 0.98, 1.3, ink),
    }
}

fn mouth(b: &mut Brush, f: Frame, (x, y): (f32, f32), mouth: Mouth, ink: Rgb) {
    match mouth {
        Mouth::Smile => b.line(f, &[(x - 2.1, y + 0.5), (x, y - 0.6), (x + 2.1, y + 0.5)], 0.85, INSIDE),
        Mouth::Open => {
            b.blob(
                f,
                &[(x - 2.5, y + 1.0), (x, y + 0.75), (x + 2.5, y + 1.0), (x + 1.5, y - 1.3), (x - 1.5, y - 1.3)],
                INSIDE,
            );
            b.hull_in(f, &[((x - 1.5, y + 0.6), 0.35), ((x + 1.5, y + 0.6), 0.35)], WHITE);
            b.oval(f, (x, y - 1.1), 1.1, 0.5, hex(0xe0_7a_7a));
        }
        Mouth::Grin => {
            b.blob(
                f,
                &[(x - 2.8, y + 1.0), (x, y + 0.4), (x + 2.8, y + 1.0), (x + 1.6, y - 0.9), (x - 1.6, y - 0.9)],
                INSIDE,
            );
            b.blob(
                f,
                &[(x - 2.3, y + 0.75), (x, y + 0.2), (x + 2.3, y + 0.75), (x + 1.3, y - 0.5), (x - 1.3, y - 0.5)],
                WHITE,
            );
        }
        Mouth::Flat => b.line(f, &[(x - 1.7, y), (x + 1.7, y)], 0.85, INSIDE),
        Mouth::Frown => b.line(f, &[(x - 1.9, y - 0.6), (x, y + 0.5), (x + 1.9, y - 0.6)], 0.9, INSIDE),
        Mouth::Round => b.oval(f, (x, y - 0.2), 1.25, 1.6, INSIDE),
        Mouth::Shout => {
            b.oval(f, (x, y - 0.3), 2.1, 2.3, INSIDE);
            b.oval(f, (x, y - 1.6), 1.3, 0.8, hex(0xe0_7a_7a));
        }
        Mouth::Pout => b.hull_in(f, &[((x - 0.7, y - 0.2), 0.8), ((x + 0.7, y - 0.2), 0.8)], LIPS),
        Mouth::Kiss => {
            b.oval(f, (x + 0.2, y + 0.5), 0.8, 0.6, LIPS);
            b.oval(f, (x + 0.2, y - 0.4), 0.8, 0.6, LIPS);
        }
        Mouth::Wavy => {
            b.line(f, &[(x - 2.0, y - 0.3), (x - 0.7, y + 0.4), (x + 0.6, y - 0.4), (x + 1.9, y + 0.3)], 0.85, INSIDE)
        }
        Mouth::Tongue => {
            b.blob(
                f,
                &[(x - 2.2, y + 0.7), (x, y + 0.5), (x + 2.2, y + 0.7), (x + 1.2, y - 0.8), (x - 1.2, y - 0.8)],
                INSIDE,
            );
            b.hull_in(f, &[((x + 0.2, y - 0.4), 1.0), ((x + 0.3, y - 2.2), 1.1)], hex(0xe8_6f_7c));
        }
        Mouth::Smirk => b.line(f, &[(x - 1.8, y - 0.2), (x, y - 0.4), (x + 2.0, y + 0.9)], 0.85, INSIDE),
        Mouth::Puff => {
            b.oval(f, (x, y), 0.7, 0.8, INSIDE);
            for side in [-1.0, 1.0] {
                b.line(f, &[(x + side * 2.4, y + 1.2), (x + side * 3.2, y), (x + side * 2.4, y - 1.2)], 0.6, ink);
            }
        }
    }
}

/// Blushes, freckles, dirt and other things on the skin, under eyes and mouth.
fn marks(b: &mut Brush, f: Frame, t: f32, face: &Face, look: &Look) {
    let cheeks = [(t * 4.2 - 4.2, -2.6), (t * 4.2 + 4.2, -2.6)];
    let red = if look.skin.lab().l > 0.6 { hex(0xf0_8a_78) } else { hex(0xb0_54_3e) };
    if look.has(mark::SUNBURN) {
        b.oval(f, (t * 3.6, -0.9), 6.0, 2.5, look.skin.mix(hex(0xe2_4a_3b), 0.6));
    }
    for (x, y) in cheeks {
        let strong = face.flush || look.has(mark::BLUSH);
        b.oval(f, (x, y), 1.8, 1.25, look.skin.mix(red, if strong { 0.95 } else { 0.2 }));
        if look.has(mark::DIMPLES) {
            b.line(f, &[(x, y - 0.7), (x + 0.45, y - 1.5), (x, y - 2.3)], 0.65, shade(look.skin).lighter(-0.14));
        }
        if look.has(mark::FRECKLES) {
            for (dx, dy) in [(-1.2, 0.6), (0.0, 1.1), (1.2, 0.5), (-0.5, -0.3), (0.7, -0.4)] {
                b.oval(f, (x + dx, y + dy), 0.42, 0.42, hex(0xa8_5f_34));
            }
        }
    }
    if look.has(mark::WRINKLES) {
        let line = shade(look.skin).lighter(-0.05);
        b.line(f, &[(t * 3.0 - 3.0, 5.6), (t * 3.0, 6.0), (t * 3.0 + 3.0, 5.6)], 0.5, line);
        for side in [-1.0, 1.0] {
            b.line(f, &[(t * 4.0 + side * 2.6, -2.2), (t * 4.0 + side * 3.3, -3.9)], 0.55, line);
        }
    }
    let smears: [(u64, u32); 5] = [
        (mark::MUD, 0x6b_45_2a),
        (mark::SOOT, 0x2c_2a_2c),
        (mark::FLOUR, 0xff_fd_f6),
        (mark::PAINT, 0x2f_8f_d0),
        (mark::SAND, 0xd9_b4_72),
    ];
    for (which, rgb) in smears {
        if look.has(which) {
            b.oval(f, (t * 4.0 + 4.0, -3.2), 2.3, 1.5, hex(rgb));
            b.oval(f, (t * 4.0 - 3.2, 4.6), 2.2, 1.2, hex(rgb));
            b.oval(f, (t * 4.0 - 4.4, -4.0), 1.2, 1.0, hex(rgb));
        }
    }
    if look.has(mark::SWEAT | mark::WET) {
        for at in [(-5.2, 4.4), (5.4, 2.6), (-5.8, -3.4)] {
            b.oval(f, at, 0.8, 1.3, hex(0x7c_c6_f2));
        }
    }
    if look.has(mark::CLOWN | mark::MIME) {
        b.oval(f, (t * 4.0, -4.6), 4.0, 2.4, WHITE);
    }
}

/// What is worn on the face: glasses, masks, moustaches are painted over it.
pub(super) fn over(b: &mut Brush, f: Frame, t: f32, look: &Look) {
    beard(b, f, t, look);
    let spread = 3.1 * (1.0 - 0.3 * t.abs());
    if look.has(mark::GLASSES) {
        let rim = hex(0x2f_2c_3a);
        for x in [t * 3.8 - spread, t * 3.8 + spread] {
            let ring: Vec<(f32, f32)> = (0..13)
                .map(|i| {
                    let (sin, cos) = (i as f32 / 12.0 * std::f32::consts::TAU).sin_cos();
                    (x + 2.45 * cos, 0.4 + 2.45 * sin)
                })
                .collect();
            b.line(f, &ring, 0.7, rim);
        }
        b.line(f, &[(t * 3.8 - 0.7, 0.7), (t * 3.8 + 0.7, 0.7)], 0.7, rim);
        b.line(f, &[(t * 3.8 - t.signum() * (spread + 2.4), 0.7), (-t.signum() * 7.0, 1.2)], 0.6, rim);
    }
    if look.has(mark::EYEMASK) {
        let dark = hex(0x2b_26_3a);
        b.hull_in(f, &[((t * 3.4 - spread - 0.6, 0.6), 2.6), ((t * 3.4 + spread + 0.6, 0.6), 2.6)], dark);
        b.line(f, &[(t * 3.4 - t.signum() * 4.0, 1.0), (-t.signum() * 7.4, 1.6)], 1.6, dark);
        for x in [t * 3.6 - spread, t * 3.6 + spread] {
            b.oval(f, (x, 0.5), 1.6, 1.35, WHITE);
            b.oval(f, (x + t * 0.5, 0.5), 0.85, 0.95, INK);
        }
    }
    if look.has(mark::MASK) {
        let cloth = hex(0xdc_ee_f2);
        b.blob(
            f,
            &[
                (t * 3.0 - 5.0, -1.2),
                (t * 4.6, -0.6),
                (t * 3.0 + 5.0, -1.2),
                (t * 3.0 + 3.8, -6.8),
                (t * 3.6, -8.2),
                (t * 3.0 - 3.8, -6.8),
            ],
            cloth,
        );
        b.line(f, &[(t * 3.0 - 3.6, -3.6), (t * 4.4, -3.2), (t * 3.0 + 3.6, -3.6)], 0.5, shade(cloth));
    }
    if look.has(mark::CLOWN) {
        b.oval(f, (t * 5.8, -1.2), 1.9, 1.9, hex(0xe2_33_3a));
    }
    if look.has(mark::BANDAGE) {
        b.line(f, &[(-7.4, 5.0), (0.0, 6.3), (7.4, 5.0)], 3.2, hex(0xf7_f3_ea));
        b.line(f, &[(-2.5, 5.2), (2.8, 7.2)], 1.0, hex(0xe2_dd_d2));
    }
}

fn beard(b: &mut Brush, f: Frame, t: f32, look: &Look) {
    let (tone, x) = (look.tone, t * 3.4);
    match look.beard {
        Beard::Clean => {}
        Beard::Stubble => {
            let rgb = look.skin.mix(tone, 0.28);
            b.blob(
                f,
                &[
                    (x * 0.5 - 6.4, -3.2),
                    (x - 3.2, -3.1),
                    (x, -2.6),
                    (x + 3.2, -3.1),
                    (x * 0.5 + 6.4, -3.2),
                    (x * 0.4 + 4.2, -8.0),
                    (x * 0.5, -9.1),
                    (x * 0.4 - 4.2, -8.0),
                ],
                rgb,
            );
            b.line(f, &[(t * 4.0 - 1.8, -4.5), (t * 4.0, -5.1), (t * 4.0 + 1.8, -4.5)], 0.85, INSIDE);
        }
        Beard::Full | Beard::Long => {
            let low = if look.beard == Beard::Long { -17.0 } else { -11.0 };
            let out = |x0: f32, y: f32| (x * 0.5 + x0, y);
            b.blob(
                f,
                &[
                    out(-7.3, -0.5),
                    (x - 2.8, -2.9),
                    (x, -2.4),
                    (x + 2.8, -2.9),
                    out(7.3, -0.5),
                    out(6.0, low * 0.66),
                    out(0.5, low),
                    out(-6.0, low * 0.66),
                ],
                shade(tone),
            );
            b.blob(
                f,
                &[
                    out(-6.6, -1.2),
                    (x - 2.6, -3.3),
                    (x, -2.7),
                    (x + 2.6, -3.3),
                    out(5.2, -2.0),
                    out(4.2, low * 0.62),
                    out(0.0, low * 0.92),
                    out(-5.6, low * 0.62),
                ],
                tone,
            );
            b.oval(f, (t * 4.2, -5.3), 1.7, 0.8, INSIDE);
        }
        Beard::Moustache => {
            let m = t * 4.4;
            b.blob(
                f,
                &[
                    (m - 3.6, -4.1),
                    (m - 1.4, -2.7),
                    (m, -3.1),
                    (m + 1.4, -2.7),
                    (m + 3.6, -4.1),
                    (m + 1.0, -4.0),
                    (m, -3.8),
                    (m - 1.0, -4.0),
                ],
                tone,
            );
        }
    }
}

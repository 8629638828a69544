//! Bodies: arms, legs, trunk and what is on their backs, from far to near.

use super::brush::{At, Brush, STAGE, add, far, mix, shade};
use super::clothes;
use super::figure::{FAR, Fig, Grip, NEAR};
use super::head;
use super::looks::{Legs, Over, Sleeves, mark};
use crate::colour::{Rgb, WHITE, hex};

/// Everything up to the near arm.
pub(crate) fn paint(b: &mut Brush, fig: &Fig) {
    back(b, fig);
    head::behind(b, fig);
    arm(b, fig, FAR);
    leg(b, fig, FAR);
    leg(b, fig, NEAR);
    clothes::lower(b, fig);
    head::neck(b, fig);
    clothes::trunk(b, fig);
    head::paint(b, fig);
}

/// The near arm, over what is held.
pub(crate) fn near(b: &mut Brush, fig: &Fig) {
    arm(b, fig, NEAR);
    if fig.look.over.0 == Over::Poncho {
        clothes::poncho(b, fig);
    }
    if fig.look.has(mark::SHIVER) {
        let (f, rgb) = (fig.trunk(), hex(0x5fa8e0));
        for side in [-1.0, 1.0] {
            for (x, y) in [(14.5, 24.0), (17.5, 25.5)] {
                b.line(
                    f,
                    &[(side * x, y), (side * (x + 1.6), y - 3.0), (side * x, y - 6.0), (side * (x + 1.6), y - 9.0)],
                    0.8,
                    rgb,
                );
            }
        }
    }
}

fn back(b: &mut Brush, fig: &Fig) {
    let (look, f) = (&fig.look, fig.trunk());
    let behind = -fig.dir;
    if look.has(mark::WINGS) {
        for (x, y, rx) in [(11.0, 27.0, 9.0), (9.0, 15.0, 7.0)] {
            b.oval(f, (behind * x, y), rx, 6.4, hex(0xcfeafb));
            b.oval(f, (-behind * x * 0.9, y), rx * 0.8, 6.0, hex(0xb9dcf5));
        }
    }
    if look.has(mark::CAPE) {
        let hem = (behind * 13.0, -26.0);
        let points = [
            (-8.0, 29.0),
            (8.0, 29.0),
            (9.0, 8.0),
            (8.0 + behind * 3.0, -24.0),
            hem,
            (-8.0 + behind * 5.0, -24.0),
            (-9.5, 8.0),
        ];
        b.blob(f, &points, shade(look.scarf));
    }
    if look.has(mark::QUIVER) {
        b.hull_in(f, &[((behind * 5.0, 8.0), 2.6), ((behind * 9.0, 31.0), 2.8)], hex(0x8a5a32));
        for x in [8.0, 9.6, 11.0] {
            b.line(f, &[(behind * x, 31.0), (behind * (x + 1.0), 38.0)], 0.9, hex(0xf0eadc));
        }
    }
    if look.has(mark::BACKPACK) {
        b.hull_in(
            f,
            &[((behind * 9.0, 26.0), 4.0), ((behind * 11.0, 10.0), 5.0), ((behind * 6.0, 8.0), 4.0)],
            shade(look.scarf),
        );
        b.hull_in(f, &[((behind * 9.4, 25.6), 3.0), ((behind * 10.8, 14.0), 3.6)], look.scarf);
    }
    if look.has(mark::TANK) {
        b.hull_in(f, &[((behind * 9.0, 27.0), 3.4), ((behind * 9.0, 8.0), 3.4)], hex(0xf2b83a));
        b.line(f, &[(behind * 9.0, 31.0), (behind * 7.0, 34.0)], 1.6, hex(0x4a4f5c));
    }
}

/// The colour of a sleeve, and whether it is wide.
fn sleeve(fig: &Fig) -> (Rgb, Sleeves, f32) {
    let look = &fig.look;
    match look.over {
        (Over::Coat | Over::Jacket | Over::Armour, rgb) => (rgb, Sleeves::Long, 0.5),
        (Over::Robe, rgb) => (rgb, Sleeves::Long, 2.0),
        _ => (look.top, look.outfit.sleeves, 0.0),
    }
}

fn limb(b: &mut Brush, from: (At, f32), to: (At, f32), rgb: Rgb, dim: bool) {
    if dim {
        b.hull(&[from, to], shade(rgb));
    } else {
        b.body(&[from, to], rgb);
    }
}

/// Two parts of a limb of one colour, shaded as one.
fn chain(b: &mut Brush, parts: [(At, f32); 3], rgb: Rgb, dim: bool) {
    let rgb = if dim { shade(rgb) } else { rgb };
    for pair in parts.windows(2) {
        b.hull(pair, shade(rgb));
    }
    let light = parts.map(|((x, y), r)| ((x - r * 0.2, y + r * 0.1), r * 0.8));
    for pair in light.windows(2) {
        b.hull(pair, rgb);
    }
}

fn arm(b: &mut Brush, fig: &Fig, side: usize) {
    let (look, k, dim) = (&fig.look, fig.look.k, side == FAR);
    let shoulder = fig.shoulder(side);
    let (elbow, hand) = fig.arm(side);
    let (cloth, sleeves, loose) = sleeve(fig);
    let w = (0.6 + 0.4 * look.wide) * k;
    let wrist = mix(hand, elbow, (2.0 * k / far(hand, elbow).max(0.1)).min(0.4));
    let skin = look.skin;
    let rgb = if sleeves == Sleeves::Long { cloth } else { skin };
    let cuff = if sleeves == Sleeves::Long { 2.6 + loose } else { 2.1 };
    grip(b, fig, side, elbow, hand, dim);
    chain(b, [(shoulder, 3.7 * w), (elbow, (2.9 + loose * 0.4) * w), (wrist, cuff * w)], rgb, dim);
    if sleeves == Sleeves::Short {
        limb(b, (shoulder, 4.0 * w), (mix(shoulder, elbow, 0.62), 3.7 * w), cloth, dim);
    }
    if look.over.0 == Over::Armour {
        limb(b, (shoulder, 4.8 * w), (shoulder, 4.8 * w), look.over.1.lighter(0.04), dim);
        b.disc(elbow, 3.3 * w, shade(look.over.1));
    }
    if look.has(mark::EPAULETTES) {
        limb(
            b,
            (add(shoulder, (-1.4 * k, 2.0 * k)), 1.5 * k),
            (add(shoulder, (1.4 * k, 2.0 * k)), 1.5 * k),
            hex(0xf2b83a),
            false,
        );
    }
    if look.has(mark::TATTOO) && side == NEAR {
        let at = mix(elbow, wrist, 0.45);
        b.disc(at, 1.5 * k, hex(0x2f5d8a));
        b.line(STAGE, &[mix(elbow, wrist, 0.2), at, mix(elbow, wrist, 0.75)], 0.9 * k, hex(0x2f5d8a));
    }
    if look.has(mark::BANDAGE) && side == NEAR {
        limb(b, (mix(elbow, wrist, 0.25), 3.2 * w), (mix(elbow, wrist, 0.75), 3.0 * w), hex(0xf7f3ea), false);
    }
    smears(b, fig, mix(elbow, wrist, 0.5), side);
}

/// Dirt on an arm or a leg.
fn smears(b: &mut Brush, fig: &Fig, at: At, side: usize) {
    let k = fig.look.k;
    for (which, rgb) in clothes::DIRT {
        if fig.look.has(which) {
            b.oval(STAGE, at, 1.9 * k, 1.6 * k, hex(rgb));
            b.oval(STAGE, add(at, (1.6 * k, 2.6 * k)), 1.0 * k, 0.9 * k, hex(rgb));
        }
    }
    if fig.look.has(mark::WET) && side == NEAR {
        for dy in [-4.0, -8.0] {
            b.oval(STAGE, add(at, (1.0 * k, dy * k)), 0.8 * k, 1.4 * k, hex(0x7cc6f2));
        }
    }
}

fn grip(b: &mut Brush, fig: &Fig, side: usize, elbow: At, hand: At, dim: bool) {
    let (look, k) = (&fig.look, fig.look.k);
    let skin = if look.has(mark::GLOVES) { glove(fig) } else { look.skin };
    let skin = if dim { shade(skin) } else { skin };
    let span = far(elbow, hand).max(0.1);
    let (ux, uy) = ((hand.0 - elbow.0) / span, (hand.1 - elbow.1) / span);
    // The thumb is above a hand that reaches out, and in front of one that hangs.
    let (tx, ty) = if uy.abs() > 0.7 { (fig.dir, 0.15) } else { (0.0, 1.0) };
    let at = |along: f32, aside: f32| (hand.0 + (ux * along + tx * aside) * k, hand.1 + (uy * along + ty * aside) * k);
    match fig.grips[side] {
        Grip::Fist => {
            b.disc(hand, 2.9 * k, skin);
            b.hull(&[(at(0.6, 1.4), 1.0 * k), (at(1.6, 0.6), 0.9 * k)], shade(skin));
        }
        Grip::Point => {
            b.disc(hand, 2.6 * k, skin);
            b.hull(&[(at(1.0, 0.6), 1.05 * k), (at(6.4, 0.9), 0.85 * k)], skin);
            b.hull(&[(at(0.0, 1.6), 0.9 * k), (at(1.4, 2.6), 0.8 * k)], shade(skin));
        }
        Grip::Open => {
            b.hull(&[(at(-0.6, 0.0), 2.4 * k), (at(2.6, -0.2), 1.9 * k)], skin);
            b.hull(&[(at(-0.4, 0.8), 1.0 * k), (at(1.8, 3.0), 0.9 * k)], skin);
        }
    }
}

/// The colour of gloves: light on a dark coat, dark otherwise.
fn glove(fig: &Fig) -> Rgb {
    if fig.look.top.lab().l < 0.45 { WHITE.lighter(-0.04) } else { hex(0x3a445e) }
}

fn leg(b: &mut Brush, fig: &Fig, side: usize) {
    let (look, k, dim) = (&fig.look, fig.look.k, side == FAR);
    let socket = fig.socket(side);
    let (knee, ankle) = fig.leg(side);
    let w = (0.5 + 0.5 * look.wide) * k;
    let legs = look.outfit.legs;
    let cloth = if look.over.0 == Over::Overalls { look.over.1 } else { look.lower };
    let full = legs == Legs::Trousers;
    let rgb = if full { cloth } else { look.skin };
    shoe(b, fig, side, ankle, dim);
    let cuff = if full { 3.4 } else { 2.5 };
    chain(b, [(socket, 5.3 * w), (knee, 3.9 * w), (ankle, cuff * w)], rgb, dim);
    if look.outfit.boots {
        limb(b, (mix(knee, ankle, 0.42), 3.7 * w), (ankle, 3.2 * w), look.shoes, dim);
    } else if !full && look.outfit.shoes != 0 && legs == Legs::Shorts {
        limb(b, (mix(knee, ankle, 0.78), 2.8 * w), (ankle, 2.6 * w), hex(0xf4f1ea), dim);
    }
    if legs == Legs::Shorts {
        limb(b, (socket, 5.6 * w), (mix(socket, knee, 0.82), 5.0 * w), cloth, dim);
    }
    if look.over.0 == Over::Armour {
        b.disc(knee, 3.6 * w, look.over.1);
    }
    smears(b, fig, mix(knee, ankle, 0.3), side);
}

fn shoe(b: &mut Brush, fig: &Fig, side: usize, ankle: At, dim: bool) {
    let k = fig.look.k;
    let bare = fig.look.outfit.shoes == 0;
    let rgb = if bare { fig.look.skin } else { fig.look.shoes };
    let rgb = if dim { shade(rgb) } else { rgb };
    // Seen from the front the toes point out to both sides.
    let out = if side == NEAR { -fig.dir } else { fig.dir };
    let (way, long) = if fig.turn < 0.3 { (out, 3.4) } else { (fig.dir, 6.6) };
    let (sin, cos) = fig.toes[side].sin_cos();
    let at = |x: f32, y: f32| (ankle.0 + way * (x * cos - y * sin) * k, ankle.1 + (-x * sin + y * cos) * k);
    b.hull(&[(at(-1.0, -1.9), 2.2 * k), (at(long, -2.4), 1.7 * k), (at(0.6, -0.4), 2.2 * k)], rgb);
    if !bare {
        let sole = shade(rgb).lighter(-0.1);
        b.hull(&[(at(-1.6, -3.7), 0.55 * k), (at(long + 0.4, -3.7), 0.55 * k)], sole);
    }
}

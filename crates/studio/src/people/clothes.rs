//! Clothes: tops, what is worn over them, skirts and gowns, and the small things of a trade.

use super::brush::{At, Brush, Frame, STAGE, mix, shade};
use super::figure::{FAR, Fig, NEAR};
use super::looks::{Legs, Neck, Over, mark};
use super::marks;
use crate::colour::{Rgb, WHITE, hex};

/// Marks that leave spots on clothes, and their colours.
pub(super) const DIRT: [(u64, u32); 5] = [
    (mark::MUD, 0x6b_45_2a),
    (mark::SOOT, 0x2c_2a_2c),
    (mark::FLOUR, 0xff_fd_f6),
    (mark::PAINT, 0x2f_8f_d0),
    (mark::SAND, 0xd9_b4_72),
];

/// Half the width of the trunk at a height.
pub(super) fn half(fig: &Fig, y: f32) -> f32 {
    let look = &fig.look;
    let g = fig.girth();
    let narrow = 1.0 - 0.24 * fig.turn;
    let hips = if look.woman { 7.6 } else { 7.2 } * look.wide * narrow;
    let waist = if look.woman { 6.0 } else { 7.0 } * look.wide.powf(1.5) * narrow;
    let knots = [
        (-4.0, hips * 0.9),
        (1.0, hips),
        (11.0, waist),
        (20.0, (g * 0.94).max(waist * 0.92)),
        (27.5, g),
        (32.0, g * 0.5),
    ];
    let y = y.clamp(-4.0, 32.0);
    for pair in knots.windows(2) {
        let ((y0, w0), (y1, w1)) = (pair[0], pair[1]);
        if y <= y1 {
            return w0 + (w1 - w0) * (y - y0) / (y1 - y0);
        }
    }
    g * 0.5
}

/// The outline of the trunk between two heights, drawn in by this much.
fn outline(fig: &Fig, low: f32, inset: f32) -> Vec<At> {
    let heights = [30.8, 28.0, 20.0, 11.0, 1.0, -3.6];
    let heights: Vec<f32> = heights.into_iter().filter(|y| *y >= low).collect();
    let side = |s: f32| heights.iter().map(move |y| (s * (half(fig, *y) - inset), *y));
    let mut points: Vec<At> = side(-1.0).collect();
    points.extend(side(1.0).collect::<Vec<_>>().into_iter().rev());
    points.push((0.0, 32.4));
    points
}

fn shell(b: &mut Brush, fig: &Fig, low: f32, rgb: Rgb) {
    let f = fig.trunk();
    b.blob(f, &outline(fig, low, 0.0), shade(rgb));
    let mut light = outline(fig, low, 1.3);
    for point in &mut light {
        point.0 -= 0.8;
    }
    b.blob(f, &light, rgb);
}

/// The trunk with all that it wears.
pub(super) fn trunk(b: &mut Brush, fig: &Fig) {
    let (look, f) = (&fig.look, fig.trunk());
    // The middle of the front moves to where the body is turned.
    let mid = if fig.away { 0.0 } else { fig.dir * fig.turn * 3.4 };
    shell(b, fig, -4.0, look.top);
    marks::cloth(b, fig);
    if !fig.away {
        collar(b, fig, f, mid);
    }
    match look.over.0 {
        Over::Nothing | Over::Poncho => {}
        Over::Coat | Over::Robe => {
            shell(b, fig, -4.0, look.over.1);
            if !fig.away {
                open(b, fig, f, mid, 16.0, 2.6);
            }
        }
        Over::Jacket => {
            shell(b, fig, -4.0, look.over.1);
            if !fig.away {
                open(b, fig, f, mid, 8.0, 3.4);
            }
        }
        Over::Waistcoat => {
            shell(b, fig, 1.0, look.over.1);
            if !fig.away {
                open(b, fig, f, mid, 13.0, 3.0);
            }
        }
        Over::HiVis => {
            shell(b, fig, -4.0, look.over.1);
            for y in [7.0, 13.0] {
                let w = half(fig, y) - 0.4;
                b.line(f, &[(-w, y), (w, y)], 2.2, hex(0xe9_ed_ee));
            }
            for x in [-3.6, 3.6] {
                b.line(f, &[(mid + x, 13.0), (mid * 0.6 + x, 29.5)], 2.0, hex(0xe9_ed_ee));
            }
        }
        Over::Apron | Over::Overalls => bib(b, fig, f, mid),
        Over::Armour => {
            shell(b, fig, -4.0, look.over.1);
            b.line(f, &[(mid, 28.0), (mid * 1.3, 18.0), (mid, 8.0)], 0.9, shade(look.over.1));
            for y in [1.0, 5.0, 9.0] {
                let w = half(fig, y) - 0.8;
                b.line(f, &[(-w, y), (0.0, y - 1.0), (w, y)], 0.8, shade(look.over.1));
            }
        }
    }
    if !fig.away {
        marks::front(b, fig, mid);
    }
    marks::around(b, fig, mid);
}

/// The top that is seen where a coat is open, and its lapels.
fn open(b: &mut Brush, fig: &Fig, f: Frame, mid: f32, low: f32, wide: f32) {
    let (look, rgb) = (&fig.look, fig.look.over.1);
    b.poly(f, &[(mid * 0.4 - wide, 31.0), (mid * 0.4 + wide, 31.0), (mid, low)], look.top);
    collar(b, fig, f, mid);
    let lapel = shade(rgb).lighter(-0.02);
    for s in [-1.0, 1.0] {
        b.poly(f, &[(mid * 0.4 + s * wide, 31.2), (mid * 0.7 + s * (wide + 1.9), 23.0), (mid, low)], lapel);
    }
    b.line(f, &[(mid, low), (mid, -3.0)], 0.7, lapel);
    if fig.look.has(mark::BUTTONS) {
        for i in 0..3 {
            let y = low - 3.0 - i as f32 * 5.0;
            if y > -3.0 {
                b.oval(f, (mid + 1.8, y), 0.8, 0.8, hex(0xf2_c7_5a));
            }
        }
    }
}

fn collar(b: &mut Brush, fig: &Fig, f: Frame, mid: f32) {
    let look = &fig.look;
    let accent = hex(look.outfit.accent);
    let x = mid * 0.7;
    match look.outfit.neck {
        Neck::Round => b.line(f, &[(x - 3.6, 31.8), (x, 29.6), (x + 3.6, 31.8)], 1.1, shade(look.top)),
        Neck::Collar | Neck::Tie | Neck::Bow => {
            let white = if look.outfit.neck == Neck::Collar { look.top.lighter(0.06) } else { WHITE };
            for s in [-1.0, 1.0] {
                b.poly(f, &[(x, 29.4), (x + s * 4.2, 32.0), (x + s * 3.8, 27.4)], white);
            }
            if look.outfit.neck == Neck::Tie {
                b.poly(
                    f,
                    &[(x - 1.2, 29.4), (x + 1.2, 29.4), (mid + 1.8, 15.0), (mid, 12.6), (mid - 1.8, 15.0)],
                    accent,
                );
                b.oval(f, (x, 29.2), 1.4, 1.2, shade(accent));
            }
            if look.outfit.neck == Neck::Bow {
                for s in [-1.0, 1.0] {
                    b.poly(f, &[(x, 28.8), (x + s * 3.6, 30.6), (x + s * 3.6, 27.0)], accent);
                }
                b.oval(f, (x, 28.8), 1.0, 1.1, shade(accent));
            }
        }
        Neck::Ruff => {
            for i in 0..7 {
                let at = (x - 6.0 + i as f32 * 2.0, 31.0 - (1.0 - (i as f32 - 3.0).abs() / 3.0) * 1.6);
                b.oval(f, at, 1.9, 2.0, if i % 2 == 0 { WHITE } else { hex(0xea_e6_e2) });
            }
        }
        Neck::Wrap => {
            b.line(f, &[(x - 4.0, 31.6), (mid + 2.0, 22.0), (mid + 4.4, 14.0)], 1.6, accent);
            b.line(f, &[(x + 4.0, 31.6), (mid, 23.0)], 1.6, accent);
        }
    }
}

/// The bib of an apron or of dungarees, with its straps.
fn bib(b: &mut Brush, fig: &Fig, f: Frame, mid: f32) {
    let (over, rgb) = fig.look.over;
    let rgb = if over == Over::Overalls { rgb.lighter(0.02) } else { rgb };
    let w = (half(fig, 18.0) * 0.62).max(3.0);
    if fig.away {
        for s in [-1.0, 1.0] {
            b.line(f, &[(s * 4.4, 30.5), (0.0, 12.0)], 1.6, rgb);
        }
        b.line(f, &[(-half(fig, 11.0), 11.0), (half(fig, 11.0), 11.0)], 1.4, rgb);
        return;
    }
    for s in [-1.0, 1.0] {
        b.line(f, &[(mid * 0.5 + s * 4.4, 31.0), (mid + s * (w - 0.8), 22.0)], 1.7, shade(rgb));
    }
    let full = half(fig, 6.0);
    b.poly(
        f,
        &[
            (mid - w, 23.5),
            (mid + w, 23.5),
            (full * 0.96, 11.0),
            (full * 0.96, 0.0),
            (-full * 0.96, 0.0),
            (-full * 0.96, 11.0),
        ],
        rgb,
    );
    b.line(f, &[(-full, 11.0), (mid, 10.4), (full, 11.0)], 1.0, shade(rgb));
    if over == Over::Overalls {
        shell_low(b, fig, rgb);
        for s in [-1.0, 1.0] {
            b.oval(f, (mid + s * (w - 0.9), 22.0), 0.9, 0.9, hex(0xf2_c7_5a));
        }
        b.poly(f, &[(mid - 2.6, 18.4), (mid + 2.6, 18.4), (mid + 2.2, 14.2), (mid - 2.2, 14.2)], shade(rgb));
    }
}

fn shell_low(b: &mut Brush, fig: &Fig, rgb: Rgb) {
    let f = fig.trunk();
    let (w, hips) = (half(fig, 11.0), half(fig, -3.0));
    b.poly(
        f,
        &[(-w, 11.0), (w, 11.0), (half(fig, 1.0), 1.0), (hips, -3.6), (-hips, -3.6), (-half(fig, 1.0), 1.0)],
        rgb,
    );
}

/// Skirts, gowns, coat tails and aprons: what hangs from the hips over the legs.
pub(super) fn lower(b: &mut Brush, fig: &Fig) {
    let look = &fig.look;
    let k = look.k;
    let legs = look.outfit.legs;
    let rgb = look.lower;
    match legs {
        Legs::Trousers | Legs::Shorts => {}
        Legs::Skirt => drape(b, fig, 0.86, 0.0, 6.6, rgb),
        Legs::Long => drape(b, fig, 1.0, 0.74, 5.6, rgb),
        Legs::Gown => drape(b, fig, 1.0, 0.96, 9.5, rgb),
        Legs::Tutu => {
            let f = fig.trunk();
            for (rx, ry, y, up) in [(15.5, 4.6, -2.0, -0.02), (14.5, 3.8, 0.0, 0.03), (12.0, 2.6, 1.8, 0.06)] {
                b.oval(f, (0.0, y), rx * (0.7 + 0.3 * look.wide), ry, rgb.lighter(up));
            }
        }
    }
    match look.over.0 {
        Over::Coat => drape(b, fig, 0.92, 0.0, 5.8, look.over.1),
        Over::Robe => drape(b, fig, 1.0, 0.92, 8.0, look.over.1),
        Over::Apron => {
            let hem = |side: usize| mix(fig.socket(side), fig.leg(side).0, 0.74);
            let f = fig.trunk();
            let w = half(fig, 4.0) * 0.8 * k;
            b.hull(&[(f.on((0.0, 3.0)), w), (hem(NEAR), 4.6 * k), (hem(FAR), 4.6 * k)], look.over.1);
        }
        _ => {}
    }
}

/// Cloth around hips and legs: down to this share of the thigh, then of the shin, this wide at its hem.
fn drape(b: &mut Brush, fig: &Fig, thigh: f32, shin: f32, hem: f32, rgb: Rgb) {
    let k = fig.look.k;
    let f = fig.trunk();
    let w = half(fig, 0.0) * k;
    let end = |side: usize| {
        let (knee, ankle) = fig.leg(side);
        if shin > 0.0 { mix(knee, ankle, shin) } else { mix(fig.socket(side), knee, thigh) }
    };
    let knees = |side: usize| mix(fig.socket(side), fig.leg(side).0, thigh);
    let mut circles = vec![(f.on((0.0, 8.0)), w * 0.8), (f.on((0.0, 0.0)), w)];
    for side in [NEAR, FAR] {
        let (x, y) = end(side);
        if shin > 0.0 {
            circles.push((knees(side), 5.2 * k));
        }
        // Flat at the hem: small circles to both sides of the leg.
        circles.push(((x - hem * k, y), 0.8 * k));
        circles.push(((x + hem * k, y), 0.8 * k));
    }
    b.hull(&circles, shade(rgb));
    let light: Vec<(At, f32)> =
        circles.iter().map(|((x, y), r)| ((x - r * 0.2 - 1.2 * k, y + 0.5 * k), r * 0.82)).collect();
    b.hull(&light, rgb);
    if shin > 0.0 || hem > 6.0 {
        let (near, far) = (end(NEAR), end(FAR));
        let top = f.on((0.0, -2.0));
        for share in [0.3, 0.7] {
            let foot = mix(near, far, share);
            b.line(STAGE, &[mix(top, foot, 0.45), mix(foot, top, 0.06)], 0.8 * k, shade(rgb));
        }
    }
    if fig.look.has(mark::SPOTS) {
        for (x, y) in [(0.3, 0.3), (0.7, 0.45), (0.4, 0.7), (0.75, 0.8), (0.15, 0.85)] {
            let foot = mix(end(NEAR), end(FAR), x);
            b.disc(mix(f.on((0.0, 2.0)), foot, y), 1.2 * k, WHITE);
        }
    }
}

/// A poncho lies over shoulders and arms.
pub(super) fn poncho(b: &mut Brush, fig: &Fig) {
    let (f, rgb) = (fig.trunk(), fig.look.over.1);
    // From the neck over both shoulders down to the elbows, with a hem that hangs lowest in the middle.
    let cloth = |s: f32| {
        [
            (-4.6 * s, 31.5),
            (4.6 * s, 31.5),
            (12.6 * s, 28.0),
            (15.6 * s, 18.0),
            (18.0 * s, 5.0),
            (9.0 * s, 1.6),
            (0.0, 0.4),
            (-9.0 * s, 1.6),
            (-18.0 * s, 5.0),
            (-15.6 * s, 18.0),
            (-12.6 * s, 28.0),
        ]
    };
    for tassel in 0..13 {
        let x = (tassel as f32 - 6.0) * 2.9;
        let y = 0.6 + x.abs() * 0.24;
        b.line(f, &[(x, y + 1.0), (x * 1.02, y - 3.2)], 1.1, shade(rgb));
    }
    b.poly(f, &cloth(1.0), shade(rgb));
    b.poly(f, &cloth(0.95).map(|(x, y)| (x, y + 0.7)), rgb);
    for (y, tone) in [(16.0, hex(0xf4_d3_6b)), (12.4, WHITE), (8.8, hex(0xf4_d3_6b))] {
        let half = 15.4 + (16.0 - y) * 0.16;
        b.line(
            f,
            &[(-half, y + 0.6), (-half * 0.5, y - 2.4), (0.0, y - 3.6), (half * 0.5, y - 2.4), (half, y + 0.6)],
            1.4,
            tone,
        );
    }
    // The slit at the neck.
    b.poly(f, &[(-4.4, 31.8), (4.4, 31.8), (0.0, 25.6)], shade(shade(rgb)));
}

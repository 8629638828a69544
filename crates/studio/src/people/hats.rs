//! Hats, helmets, hoods and veils.

use super::brush::{Brush, Frame, shade};
use super::figure::Fig;
use super::looks::{Hat, Look};
use crate::colour::{Rgb, WHITE, hex};

const GOLD: Rgb = hex(0xf2b83a);

/// A dome over the head: its lower edge, its height and its half width.
fn dome(b: &mut Brush, f: Frame, low: f32, top: f32, half: f32, rgb: Rgb) {
    let shape = |inset: f32, dx: f32| {
        let w = half - inset;
        [
            (-w + dx, low + inset * 0.3),
            (-w * 0.94 + dx, low + (top - low) * 0.45),
            (-w * 0.6 + dx, low + (top - low) * 0.86),
            (dx, top - inset),
            (w * 0.6 + dx, low + (top - low) * 0.86),
            (w * 0.94 + dx, low + (top - low) * 0.45),
            (w + dx, low + inset * 0.3),
            (dx, low - 0.6),
        ]
    };
    b.blob(f, &shape(0.0, 0.0), shade(rgb));
    b.blob(f, &shape(1.1, -0.6), rgb);
}

fn band(b: &mut Brush, f: Frame, y: f32, half: f32, width: f32, rgb: Rgb) {
    b.line(f, &[(-half, y), (0.0, y - 0.5), (half, y)], width, rgb);
}

/// What of a hat is behind the neck.
pub(super) fn behind(b: &mut Brush, f: Frame, fig: &Fig) {
    let Some((hat, rgb)) = fig.look.hat else { return };
    let back = -fig.look_x * 2.0;
    match hat {
        Hat::Nun => b.blob(
            f,
            &[
                (-9.0, 4.0),
                (0.0, 11.0),
                (9.0, 4.0),
                (10.5 + back, -10.0),
                (12.0 + back, -22.0),
                (-12.0 + back, -22.0),
                (-10.5 + back, -10.0),
            ],
            shade(rgb),
        ),
        Hat::Scarf => b.blob(
            f,
            &[(-9.0, 3.0), (0.0, 10.4), (9.0, 3.0), (9.6, -9.0), (7.0, -14.0), (-7.0, -14.0), (-9.6, -9.0)],
            shade(rgb),
        ),
        Hat::Veil => b.blob(
            f,
            &[
                (-8.6, 4.0),
                (0.0, 11.0),
                (8.6, 4.0),
                (12.0 + back, -16.0),
                (15.0 + back * 2.0, -36.0),
                (-15.0 + back * 2.0, -36.0),
                (-12.0 + back, -16.0),
            ],
            hex(0xf4f1f0),
        ),
        Hat::Hood | Hat::Bear => b.blob(
            f,
            &[(-9.8, 2.0), (-7.0, 9.6), (0.0, 12.0), (7.0, 9.6), (9.8, 2.0), (9.4, -8.0), (-9.4, -8.0)],
            shade(rgb),
        ),
        Hat::Wig => b.blob(
            f,
            &[(-9.4, 3.0), (0.0, 11.0), (9.4, 3.0), (10.4, -9.0), (6.0, -13.0), (-6.0, -13.0), (-10.4, -9.0)],
            shade(rgb),
        ),
        Hat::Souwester => b.blob(f, &[(-9.0, 5.0), (9.0, 5.0), (11.0 + back, -3.5), (-11.0 + back, -3.5)], shade(rgb)),
        _ => {}
    }
}

/// A helmet of glass around the head, behind the face.
pub(super) fn bowl(b: &mut Brush, f: Frame) {
    b.oval(f, (0.0, 0.3), 12.6, 12.6, hex(0xd5dce4));
    b.oval(f, (0.0, 0.3), 11.0, 11.0, hex(0x4c6d90));
}

/// A bow of ribbon.
pub(super) fn bow(b: &mut Brush, f: Frame, (x, y): (f32, f32)) {
    let rgb = hex(0xe8557a);
    for s in [-1.0, 1.0] {
        b.blob(f, &[(x, y), (x + s * 3.6, y + 2.2), (x + s * 3.8, y - 2.0)], rgb);
    }
    b.oval(f, (x, y), 1.1, 1.1, shade(rgb));
}

/// Paints a hat on a head that is turned this far.
pub(super) fn paint(b: &mut Brush, f: Frame, t: f32, hat: Hat, rgb: Rgb, look: &Look) {
    match hat {
        Hat::Cap | Hat::Peaked | Hat::Beanie | Hat::Bobble | Hat::Hard | Hat::Helmet | Hat::Flat | Hat::Surgeon => {
            caps(b, f, t, hat, rgb);
        }
        Hat::Top
        | Hat::Bowler
        | Hat::Straw
        | Hat::Cowboy
        | Hat::Souwester
        | Hat::Wizard
        | Hat::Pirate
        | Hat::Tricorn => {
            brims(b, f, t, hat, rgb);
        }
        Hat::Crown
        | Hat::Tiara
        | Hat::Paper
        | Hat::Toque
        | Hat::Beret
        | Hat::Mortar
        | Hat::Viking
        | Hat::Sailor
        | Hat::Jester => {
            tall(b, f, t, hat, rgb);
        }
        Hat::Scarf | Hat::Nun | Hat::Turban | Hat::Hood | Hat::Bear | Hat::Wig | Hat::Hairnet => {
            wraps(b, f, t, hat, rgb)
        }
        Hat::Headlamp | Hat::Goggles | Hat::Band | Hat::Veil | Hat::Glass | Hat::Headphones | Hat::Ears => {
            bands(b, f, t, hat, rgb, look);
        }
    }
}

fn caps(b: &mut Brush, f: Frame, t: f32, hat: Hat, rgb: Rgb) {
    match hat {
        Hat::Cap => {
            dome(b, f, 4.6, 11.6, 8.7, rgb);
            b.blob(
                f,
                &[
                    (t * 4.0 - 5.6, 5.4),
                    (t * 12.0 + 5.0 * (1.0 - t.abs()), 4.6),
                    (t * 12.5 + 4.0, 3.4),
                    (t * 8.0, 3.2),
                    (t * 4.0 - 5.6, 4.2),
                ],
                shade(rgb),
            );
            b.oval(f, (0.0, 11.6), 1.0, 0.7, shade(rgb));
        }
        Hat::Flat => {
            b.blob(
                f,
                &[
                    (-9.2, 5.6),
                    (-7.4, 10.2),
                    (0.0, 11.4),
                    (7.4, 10.0),
                    (9.2, 5.6),
                    (t * 9.0 + 3.0, 4.0),
                    (t * 9.0 - 3.0, 4.0),
                ],
                shade(rgb),
            );
            b.blob(f, &[(-8.8, 6.2), (-7.0, 10.0), (-0.4, 11.0), (6.4, 9.6), (8.2, 6.2), (0.0, 6.4)], rgb);
        }
        Hat::Peaked => {
            b.blob(f, &[(-8.4, 6.0), (-10.6, 10.8), (0.0, 13.6), (10.6, 10.8), (8.4, 6.0)], rgb);
            b.poly(f, &[(-8.2, 4.2), (8.2, 4.2), (8.6, 7.4), (-8.6, 7.4)], shade(rgb).lighter(-0.06));
            b.blob(f, &[(t * 3.0 - 6.4, 4.6), (t * 4.0, 2.4), (t * 3.0 + 6.4, 4.6), (t * 3.0, 5.0)], hex(0x20202a));
            b.oval(f, (t * 5.0, 8.6), 1.7, 1.9, GOLD);
        }
        Hat::Beanie | Hat::Bobble => {
            dome(b, f, 4.6, 13.0, 8.9, rgb);
            let fold = rgb.lighter(0.06);
            b.hull_in(f, &[((-7.4, 5.2), 1.8), ((0.0, 4.7), 1.8), ((7.4, 5.2), 1.8)], fold);
            if hat == Hat::Bobble {
                b.oval(f, (0.0, 14.6), 3.2, 3.0, WHITE.mix(rgb, 0.12));
                band(b, f, 8.6, 7.6, 1.1, WHITE);
            }
        }
        Hat::Hard => {
            dome(b, f, 5.0, 13.2, 9.2, rgb);
            b.hull_in(
                f,
                &[((-10.0 + t.min(0.0), 5.0), 0.9), ((10.0 + t.max(0.0), 5.0), 0.9), ((t * 11.5, 4.6), 0.9)],
                shade(rgb),
            );
            b.line(f, &[(t * 3.0 - 0.5, 6.4), (t * 2.0 - 0.4, 12.8)], 2.0, rgb.lighter(0.07));
        }
        Hat::Surgeon => {
            dome(b, f, 4.4, 11.4, 8.8, rgb);
            band(b, f, 5.0, 8.2, 1.6, rgb.lighter(0.05));
        }
        _ => {
            dome(b, f, 3.0, 12.8, 9.6, rgb);
            for s in [-1.0, 1.0] {
                if s * t < 0.4 {
                    b.hull_in(f, &[((s * 8.6, 3.4), 1.4), ((s * 7.4, -4.0), 1.0)], shade(rgb));
                }
            }
            for x in [-4.2, 0.0, 4.2] {
                b.line(f, &[(x, 10.6), (x * 1.3 + t * 1.5, 5.6)], 1.3, shade(rgb));
            }
        }
    }
}

fn brims(b: &mut Brush, f: Frame, t: f32, hat: Hat, rgb: Rgb) {
    let dark = shade(rgb);
    match hat {
        Hat::Top => {
            b.poly(f, &[(-6.9, 6.0), (6.9, 6.0), (7.7, 19.5), (-7.7, 19.5)], dark);
            b.poly(f, &[(-6.9, 6.0), (3.6, 6.0), (4.2, 19.5), (-7.6, 19.5)], rgb);
            b.poly(f, &[(-7.0, 6.0), (7.0, 6.0), (7.1, 8.8), (-7.1, 8.8)], hex(0xa8323a));
            b.hull_in(f, &[((-10.0, 5.6), 1.1), ((10.0, 5.6), 1.1)], dark);
        }
        Hat::Bowler => {
            dome(b, f, 5.4, 14.0, 7.9, rgb);
            band(b, f, 6.8, 7.2, 1.8, dark.lighter(-0.06));
            b.hull_in(f, &[((-9.4, 5.4), 1.1), ((9.4, 5.4), 1.1)], dark);
        }
        Hat::Straw => {
            dome(b, f, 5.6, 13.4, 7.8, rgb);
            b.oval(f, (0.0, 5.4), 13.2, 2.5, dark);
            b.oval(f, (-0.5, 5.8), 12.4, 2.0, rgb);
            b.blob(f, &[(-7.6, 6.4), (0.0, 5.4), (7.6, 6.4), (7.3, 9.0), (0.0, 8.0), (-7.3, 9.0)], hex(0xcf544d));
            dome(b, f, 8.4, 13.4, 7.0, rgb);
        }
        Hat::Cowboy => {
            b.blob(
                f,
                &[(-7.6, 5.6), (-7.0, 12.6), (-3.4, 14.6), (0.0, 13.2), (3.4, 14.6), (7.0, 12.6), (7.6, 5.6)],
                rgb,
            );
            b.blob(f, &[(-14.4, 8.6), (-8.0, 5.6), (0.0, 4.6), (8.0, 5.6), (14.4, 8.6), (7.0, 3.6), (-7.0, 3.6)], dark);
            band(b, f, 6.8, 6.6, 1.6, hex(0x5a3520));
        }
        Hat::Souwester => {
            dome(b, f, 4.6, 12.4, 8.8, rgb);
            b.hull_in(f, &[((-9.6 - t * 3.0, 3.4), 1.2), ((9.6 - t * 1.0, 5.0), 1.1)], dark);
        }
        Hat::Wizard => {
            b.poly(f, &[(-7.4, 6.2), (7.4, 6.2), (2.8 - t * 6.0, 27.0)], dark);
            b.poly(f, &[(-7.4, 6.2), (4.0, 6.2), (2.0 - t * 6.0, 26.4)], rgb);
            b.oval(f, (0.0, 5.8), 12.6, 2.0, dark);
            for (x, y) in [(-2.6, 10.0), (1.6, 13.4), (-0.6 - t, 18.0)] {
                star(b, f, (x, y), 1.5);
            }
        }
        Hat::Pirate => {
            b.blob(f, &[(-12.4, 5.6), (-8.0, 12.6), (0.0, 15.0), (8.0, 12.6), (12.4, 5.6), (0.0, 6.4)], rgb);
            b.oval(f, (t * 2.0, 10.4), 2.3, 2.1, WHITE);
            b.line(f, &[(t * 2.0 - 3.2, 7.6), (t * 2.0 + 3.2, 8.8)], 0.9, WHITE);
            b.line(f, &[(t * 2.0 - 3.2, 8.8), (t * 2.0 + 3.2, 7.6)], 0.9, WHITE);
            for x in [-0.8, 0.8] {
                b.oval(f, (t * 2.0 + x, 10.5), 0.5, 0.6, rgb);
            }
        }
        _ => {
            b.blob(f, &[(-11.6, 7.4), (-6.0, 12.6), (0.0, 12.0), (6.0, 12.6), (11.6, 7.4), (t * 5.0, 4.6)], rgb);
            b.line(f, &[(-11.2, 7.6), (t * 5.0, 5.0), (11.2, 7.6)], 1.1, GOLD);
        }
    }
}

fn star(b: &mut Brush, f: Frame, (x, y): (f32, f32), r: f32) {
    let points: Vec<(f32, f32)> = (0..10)
        .map(|i| {
            let (sin, cos) = (i as f32 * std::f32::consts::PI / 5.0).sin_cos();
            let r = if i % 2 == 0 { r } else { r * 0.42 };
            (x + sin * r, y + cos * r)
        })
        .collect();
    b.poly(f, &points, GOLD);
}

fn tall(b: &mut Brush, f: Frame, t: f32, hat: Hat, rgb: Rgb) {
    let dark = shade(rgb);
    match hat {
        Hat::Crown | Hat::Paper => {
            let low = 6.2;
            b.poly(
                f,
                &[
                    (-7.6, low),
                    (7.6, low),
                    (8.6, low + 9.0),
                    (4.4, low + 5.0),
                    (0.0, low + 10.0),
                    (-4.4, low + 5.0),
                    (-8.6, low + 9.0),
                ],
                rgb,
            );
            b.poly(f, &[(-7.6, low), (7.6, low), (7.8, low + 2.2), (-7.8, low + 2.2)], dark);
            if hat == Hat::Crown {
                for (x, y) in [(-8.6, 9.4), (0.0, 10.4), (8.6, 9.4)] {
                    b.oval(f, (x, low + y), 1.2, 1.2, hex(0xd6384c));
                }
            }
        }
        Hat::Tiara => {
            b.line(f, &[(-7.2, 6.2), (t, 7.2), (7.2, 6.2)], 1.2, GOLD);
            b.poly(
                f,
                &[
                    (t * 2.0 - 4.2, 7.0),
                    (t * 2.0 - 2.2, 10.2),
                    (t * 2.0, 12.6),
                    (t * 2.0 + 2.2, 10.2),
                    (t * 2.0 + 4.2, 7.0),
                ],
                GOLD,
            );
            b.oval(f, (t * 2.0, 9.4), 1.1, 1.3, hex(0x5cc4e8));
        }
        Hat::Toque => {
            for (x, y, r) in [(-5.6, 15.0, 4.8), (5.6, 15.0, 4.8), (0.0, 17.2, 5.6)] {
                b.oval(f, (x + 0.5, y - 0.4), r, r, dark);
            }
            for (x, y, r) in [(-5.8, 15.3, 4.3), (5.0, 15.3, 4.2), (-0.3, 17.6, 5.1)] {
                b.oval(f, (x, y), r, r, rgb);
            }
            b.poly(f, &[(-7.2, 5.4), (7.2, 5.4), (7.6, 14.0), (-7.6, 14.0)], rgb);
            b.poly(f, &[(3.6, 5.4), (7.2, 5.4), (7.6, 14.0), (4.6, 14.0)], dark);
            band(b, f, 6.2, 7.0, 1.0, dark);
        }
        Hat::Beret => {
            b.blob(
                f,
                &[(-8.4, 6.0), (-10.6 - t * 2.0, 9.0), (-4.0, 12.6), (5.0, 12.0), (9.4 - t * 2.0, 8.8), (8.2, 6.0)],
                dark,
            );
            b.blob(
                f,
                &[(-8.2, 6.4), (-10.2 - t * 2.0, 9.2), (-4.0, 12.2), (4.0, 11.4), (7.6 - t * 2.0, 8.8), (6.8, 6.4)],
                rgb,
            );
            b.line(f, &[(0.0, 12.2), (0.3, 13.8)], 1.1, dark);
        }
        Hat::Mortar => {
            dome(b, f, 5.0, 10.6, 8.0, rgb);
            b.poly(f, &[(-12.4, 11.0), (0.0, 7.6), (12.4, 11.0), (0.0, 14.4)], rgb);
            b.line(f, &[(0.0, 11.0), (8.6, 10.0), (9.4, 5.0)], 0.8, GOLD);
            b.oval(f, (9.4, 4.2), 1.0, 1.6, GOLD);
        }
        Hat::Viking => {
            dome(b, f, 4.8, 12.6, 8.8, rgb);
            band(b, f, 5.6, 8.2, 1.8, hex(0x8a5a32));
            for s in [-1.0, 1.0] {
                b.blob(
                    f,
                    &[(s * 7.6, 6.4), (s * 12.4, 8.0), (s * 13.4, 14.0), (s * 11.0, 10.6), (s * 7.8, 9.8)],
                    hex(0xf3e6cb),
                );
            }
        }
        Hat::Sailor => {
            dome(b, f, 8.0, 12.4, 7.4, rgb);
            b.hull_in(f, &[((-7.6, 6.8), 1.9), ((7.6, 6.8), 1.9)], rgb);
            band(b, f, 5.6, 7.8, 1.2, hex(0x2c4a86));
        }
        _ => {
            for (s, rgb) in [(-1.0, rgb), (1.0, hex(0x3c7ac8))] {
                b.blob(
                    f,
                    &[(0.0, 12.0), (s * 8.0, 14.6), (s * 13.0, 9.0), (s * 10.6, 8.0), (s * 8.2, 5.0), (0.0, 5.0)],
                    rgb,
                );
                b.oval(f, (s * 13.0, 8.2), 1.6, 1.6, GOLD);
            }
            band(b, f, 5.4, 7.9, 1.6, GOLD);
        }
    }
}

fn wraps(b: &mut Brush, f: Frame, t: f32, hat: Hat, rgb: Rgb) {
    let dark = shade(rgb);
    match hat {
        Hat::Scarf | Hat::Nun => {
            let ring = |b: &mut Brush, rgb: Rgb, w: f32| {
                b.line(
                    f,
                    &[
                        (-6.6 + t, -5.6),
                        (-7.6 + t * 0.6, 1.0),
                        (-4.6 + t, 6.4),
                        (t, 7.8),
                        (4.6 + t, 6.4),
                        (7.6 + t * 0.6, 1.0),
                        (6.6 + t, -5.6),
                        (t * 1.5, -9.0),
                        (-6.6 + t, -5.6),
                    ],
                    w,
                    rgb,
                );
            };
            let under = if hat == Hat::Nun { WHITE } else { rgb };
            ring(b, under, 3.0);
            b.blob(
                f,
                &[
                    (-8.6, 1.0),
                    (-6.8, 8.0),
                    (0.0, 10.8),
                    (6.8, 8.0),
                    (8.6, 1.0),
                    (6.0 + t, 5.4),
                    (t, 7.6),
                    (-6.0 + t, 5.4),
                ],
                rgb,
            );
            b.blob(f, &[(-7.6, -5.0), (t, -9.0), (7.6, -5.0), (6.6, -11.0), (t, -13.0), (-6.6, -11.0)], under);
            if hat == Hat::Scarf {
                b.line(f, &[(-6.0, -8.6), (t, -10.6), (6.0, -8.4)], 0.7, dark);
            }
        }
        Hat::Turban => {
            b.blob(f, &[(-8.8, 4.6), (-9.8, 9.2), (-4.0, 14.4), (4.0, 14.4), (9.8, 9.2), (8.8, 4.6), (0.0, 5.6)], dark);
            b.line(f, &[(-8.0, 6.4), (0.0, 9.4), (8.4, 10.4)], 3.6, rgb);
            b.line(f, &[(8.0, 6.4), (0.0, 9.6), (-8.0, 10.8)], 3.6, rgb.lighter(0.03));
            b.line(f, &[(-5.6, 12.6), (0.0, 13.4), (5.6, 12.6)], 2.6, rgb);
            b.oval(f, (t * 3.0, 8.6), 1.5, 1.8, GOLD);
        }
        Hat::Hood | Hat::Bear => {
            b.line(
                f,
                &[
                    (-7.6 + t, -6.4),
                    (-8.6 + t * 0.5, 1.0),
                    (-5.6, 7.8),
                    (0.0, 9.8),
                    (5.6, 7.8),
                    (8.6 + t * 0.5, 1.0),
                    (7.6 + t, -6.4),
                ],
                3.8,
                rgb,
            );
            b.line(
                f,
                &[
                    (-6.2 + t, -5.4),
                    (-7.0 + t * 0.5, 1.0),
                    (-4.4, 6.4),
                    (0.0, 8.2),
                    (4.4, 6.4),
                    (7.0 + t * 0.5, 1.0),
                    (6.2 + t, -5.4),
                ],
                1.0,
                dark,
            );
            if hat == Hat::Bear {
                for i in 0..4 {
                    let x = -7.0 + i as f32 * 4.6;
                    b.poly(
                        f,
                        &[
                            (x - 1.8, 10.4 - (x * 0.2).powi(2)),
                            (x, 14.4 - (x * 0.22).powi(2)),
                            (x + 1.8, 10.4 - (x * 0.2).powi(2)),
                        ],
                        hex(0xf29c3a),
                    );
                }
            }
        }
        Hat::Wig => {
            for (x, y) in [(-7.6, 4.4), (-5.0, 8.4), (0.0, 9.8), (5.0, 8.4), (7.6, 4.4)] {
                b.oval(f, (x, y), 3.1, 2.7, rgb);
            }
            for s in [-1.0, 1.0] {
                if s * t < 0.6 {
                    for i in 0..4 {
                        b.oval(f, (s * 8.4 - t, 1.0 - i as f32 * 3.6), 2.4, 2.0, if i % 2 == 0 { rgb } else { dark });
                    }
                }
            }
        }
        _ => {
            dome(b, f, 4.6, 11.6, 8.9, rgb);
            for (x, y) in [(-5.0, 7.0), (0.0, 9.0), (5.0, 7.0), (-2.4, 6.0), (2.6, 6.0)] {
                b.oval(f, (x, y), 0.7, 0.7, dark);
            }
        }
    }
}

fn bands(b: &mut Brush, f: Frame, t: f32, hat: Hat, rgb: Rgb, look: &Look) {
    match hat {
        Hat::Headlamp => {
            dome(b, f, 4.8, 13.0, 9.0, rgb);
            b.hull_in(f, &[((-9.6, 4.8), 0.9), ((9.6, 4.8), 0.9)], shade(rgb));
            b.glow(f.on((t * 6.0, 8.8)), 6.0 * f.k, hex(0xfff2a8), 0.8);
            b.oval(f, (t * 6.0, 8.8), 2.4, 2.4, hex(0x5a5c66));
            b.oval(f, (t * 6.2, 8.8), 1.7, 1.7, hex(0xfff4b4));
        }
        Hat::Goggles => {
            band(b, f, 5.8, 7.9, 1.8, hex(0x3a3640));
            for x in [-3.2, 3.2] {
                b.oval(f, (t * 4.0 + x, 6.0), 2.9, 2.5, hex(0x3a3640));
                b.oval(f, (t * 4.0 + x, 6.0), 2.1, 1.8, rgb);
            }
        }
        Hat::Band => {
            band(b, f, 5.0, 7.8, 2.2, rgb);
        }
        Hat::Veil => {
            for (x, y) in [(-5.6, 7.0), (-2.0, 9.0), (2.0, 9.0), (5.6, 7.0)] {
                b.oval(f, (x, y), 1.8, 1.8, hex(0xfff6f4));
                b.oval(f, (x, y), 0.7, 0.7, hex(0xf2a6b2));
            }
        }
        Hat::Glass => {
            b.glass(&[(f.on((0.0, 0.3)), 11.0 * f.k)], hex(0xcfe8ff), 0.16);
            b.line(f, &[(-7.6, 3.0), (-5.4, 6.6), (-2.2, 8.4)], 1.2, WHITE);
        }
        Hat::Headphones => {
            b.line(f, &[(-8.2, 1.0), (-6.4, 8.0), (0.0, 10.6), (6.4, 8.0), (8.2, 1.0)], 1.5, rgb);
            for s in [-1.0, 1.0] {
                b.oval(f, (s * 8.0, 0.0), 2.2, 3.0, shade(rgb));
            }
        }
        _ => {
            let skin = look.skin;
            for s in [-1.0, 1.0] {
                b.poly(f, &[(s * 7.0, 1.4), (s * 12.4, 5.4), (s * 7.4, -2.0)], skin);
            }
            b.poly(f, &[(-7.6, 5.6), (7.6, 5.6), (6.6, 11.6), (-4.0 - t * 6.0, 20.0)], rgb);
            band(b, f, 5.8, 8.0, 1.8, hex(0xe8c44a));
        }
    }
}

//! Heads: skull, ears, neck and hair.

use super::brush::{Brush, Frame, mix, shade};
use super::face;
use super::figure::Fig;
use super::hats;
use super::looks::{Hair, Hat, Look};
use crate::colour::Rgb;

/// Hats that hide the hair on top, or all of it.
fn hides(hat: Option<(Hat, Rgb)>) -> (bool, bool) {
    let all = matches!(
        hat,
        Some((Hat::Scarf | Hat::Nun | Hat::Turban | Hat::Glass | Hat::Hood | Hat::Bear | Hat::Wig | Hat::Surgeon, _))
    );
    let top = all
        || matches!(hat, Some((which, _)) if !matches!(which, Hat::Crown | Hat::Tiara | Hat::Band | Hat::Veil
            | Hat::Goggles | Hat::Headlamp | Hat::Headphones | Hat::Ears));
    (top, all)
}

/// What hangs behind the neck: painted before the trunk.
pub(super) fn behind(b: &mut Brush, fig: &Fig) {
    let (f, look) = (fig.skull(), &fig.look);
    let back = -fig.look_x;
    hats::behind(b, f, fig);
    if hides(look.hat).1 {
        return;
    }
    let dark = shade(look.tone);
    match look.hair {
        Hair::Long => b.blob(
            f,
            &[
                (-8.3, 3.0),
                (0.0, 9.6),
                (8.3, 3.0),
                (8.6 + back, -9.0),
                (7.0 + back * 2.0, -17.0),
                (back * 2.0, -18.0),
                (-7.0 + back * 2.0, -17.0),
                (-8.6 + back, -9.0),
            ],
            dark,
        ),
        Hair::Wavy => b.blob(
            f,
            &[
                (-8.4, 3.0),
                (0.0, 9.8),
                (8.4, 3.0),
                (9.6 + back, -3.0),
                (8.6 + back, -7.0),
                (10.2 + back, -12.0),
                (5.0, -15.5),
                (0.0, -14.0),
                (-5.0, -15.5),
                (-10.2 + back, -12.0),
                (-8.6 + back, -7.0),
                (-9.6 + back, -3.0),
            ],
            dark,
        ),
        Hair::Bob => b.blob(
            f,
            &[
                (-8.6, 3.0),
                (0.0, 9.8),
                (8.6, 3.0),
                (9.2 + back, -5.0),
                (6.5 + back, -8.6),
                (-6.5 + back, -8.6),
                (-9.2 + back, -5.0),
            ],
            dark,
        ),
        Hair::Pony => {
            let x = if back.abs() < 0.1 { 5.0 } else { back.signum() * 8.6 };
            b.blob(
                f,
                &[(x * 0.7, 5.0), (x * 1.35, 4.2), (x * 1.75, -2.0), (x * 1.5, -10.0), (x * 1.2, -14.0), (x, -6.0)],
                dark,
            );
        }
        Hair::Afro => b.oval(f, (back * 0.8, 3.2), 12.6, 11.6, dark),
        Hair::Curly => {
            for (x, y, r) in [
                (-7.6, 1.0, 3.4),
                (-8.0, -3.2, 3.2),
                (7.6, 1.0, 3.4),
                (8.0, -3.2, 3.2),
                (-6.0, -6.0, 2.8),
                (6.0, -6.0, 2.8),
            ] {
                if look.woman || y > 0.0 {
                    b.oval(f, (x + back, y), r, r, dark);
                }
            }
        }
        _ => {}
    }
}

/// The neck, which goes into the collar.
pub(super) fn neck(b: &mut Brush, fig: &Fig) {
    let (k, f) = (fig.look.k, fig.skull());
    let chin = f.on((0.0, -5.0));
    let low = fig.trunk().on((0.0, 30.0));
    b.hull(&[(low, 3.3 * k), (mix(low, chin, 0.9), 3.0 * k)], shade(fig.look.skin));
}

/// The head with its face, hair and hat.
pub(super) fn paint(b: &mut Brush, fig: &Fig) {
    let (f, look, t) = (fig.skull(), &fig.look, fig.look_x);
    let skin = look.skin;
    let glass = matches!(look.hat, Some((Hat::Glass, _)));
    if glass {
        hats::bowl(b, f);
    }
    if !fig.away {
        for side in [-1.0, 1.0] {
            // The far ear goes behind the cheek.
            if side * t < 0.35 {
                let x = side * 7.5 - t * 1.8;
                b.oval(f, (x, -0.6), 1.9, 2.5, shade(skin));
                b.oval(f, (x - side * 0.3, -0.4), 1.3, 1.8, skin);
            }
        }
    }
    b.blob(
        f,
        &[
            (-7.7, 1.5),
            (-6.2, 7.0),
            (0.0, 9.2),
            (6.2, 7.0),
            (7.7, 1.5),
            (6.9 + t * 0.3, -4.2),
            (3.2 + t, -8.4),
            (t, -9.3),
            (-3.2 + t, -8.4),
            (-6.9 + t * 0.3, -4.2),
        ],
        shade(skin),
    );
    b.blob(
        f,
        &[
            (-7.3, 1.8),
            (-5.8, 7.0),
            (-0.3, 8.9),
            (5.4, 6.8),
            (6.5, 1.5),
            (5.8 + t * 0.5, -3.9),
            (2.6 + t, -7.6),
            (t - 0.2, -8.5),
            (-3.0 + t, -7.9),
            (-6.5 + t * 0.3, -4.0),
        ],
        skin,
    );
    let (top, all) = hides(look.hat);
    if fig.away {
        if !all {
            nape(b, f, look);
        }
    } else {
        face::paint(b, f, t, &fig.face, look);
        face::over(b, f, t, look);
        if !all {
            hair(b, f, t, look, top);
        }
    }
    if let Some((hat, rgb)) = look.hat {
        hats::paint(b, f, if fig.away { 0.0 } else { t }, hat, rgb, look);
    }
}

/// The back of a head.
fn nape(b: &mut Brush, f: Frame, look: &Look) {
    if look.hair == Hair::Bald {
        return;
    }
    b.blob(
        f,
        &[(-8.0, 1.0), (-6.5, 7.4), (0.0, 9.9), (6.5, 7.4), (8.0, 1.0), (6.6, -5.5), (0.0, -7.5), (-6.6, -5.5)],
        shade(look.tone),
    );
    b.blob(
        f,
        &[(-7.6, 1.4), (-6.2, 7.2), (-0.4, 9.5), (5.4, 7.2), (6.4, 1.4), (4.8, -4.6), (-0.4, -6.4), (-6.0, -5.0)],
        look.tone,
    );
}

/// A cap of hair: down to the ears at the back, up at the brow.
fn cap(b: &mut Brush, f: Frame, t: f32, rgb: Rgb, puff: f32, brow: f32, low: f32) {
    let side = |s: f32| {
        // The side that the face is turned to shows less hair.
        let share = (s * t).max(0.0);
        low + share * 6.0
    };
    let (l, r) = (side(-1.0), side(1.0));
    let out = 8.0 + puff;
    let up = 9.6 + puff;
    let shape = |dx: f32, dy: f32| {
        [
            (-out + dx, l),
            (-out + 0.2 + dx, 3.0),
            (-out * 0.78 + dx, up * 0.8 + dy),
            (dx, up + dy),
            (out * 0.78 + dx, up * 0.8 + dy),
            (out - 0.2 + dx, 3.0),
            (out + dx, r),
            (out - 2.0 + dx - (-t).max(0.0) * 3.6, (r + brow) / 2.0 + 0.5),
            (t * 4.0 + 3.4, brow + 0.7),
            (t * 4.0 - 3.4, brow),
            (-out + 2.0 + dx + t.max(0.0) * 3.6, (l + brow) / 2.0 + 0.5),
        ]
    };
    b.blob(f, &shape(0.0, 0.0), shade(rgb));
    b.blob(f, &shape(-0.5, -0.5), rgb);
}

fn hair(b: &mut Brush, f: Frame, t: f32, look: &Look, hatted: bool) {
    let rgb = look.tone;
    if hatted {
        // Under a hat only the sides are seen.
        if look.hair != Hair::Bald {
            for s in [-1.0, 1.0] {
                if s * t < 0.4 {
                    let x = s * 7.4;
                    b.hull_in(f, &[((x, 3.6), 1.3), ((x - t * 0.4, if look.woman { -3.4 } else { -0.6 }), 1.1)], rgb);
                }
            }
        }
        tails(b, f, t, look);
        return;
    }
    match look.hair {
        Hair::Bald => {
            b.oval(f, (-2.6, 6.0), 1.8, 1.0, look.skin.lighter(0.05));
        }
        Hair::Fringe => {
            for s in [-1.0, 1.0] {
                if s * t < 0.4 {
                    b.hull_in(f, &[((s * 7.3, 3.2), 1.9), ((s * 7.4 - t, -1.4), 1.6)], rgb);
                }
            }
        }
        Hair::Crop => cap(b, f, t, rgb, 0.0, 5.6, 1.4),
        Hair::Short => cap(b, f, t, rgb, 0.7, 5.0, 0.0),
        Hair::Parted => {
            cap(b, f, t, rgb, 0.7, 5.4, if look.woman { -5.0 } else { -0.6 });
            b.blob(
                f,
                &[
                    (t * 4.0 - 4.8, 7.4),
                    (t * 4.0 + 2.0, 8.6),
                    (t * 4.0 + 6.2, 5.0),
                    (t * 4.0 + 4.6, 3.8),
                    (t * 4.0, 5.6),
                ],
                rgb,
            );
        }
        Hair::Spiky | Hair::Tousled => {
            cap(b, f, t, rgb, 0.5, 5.2, 0.0);
            let wild = if look.hair == Hair::Tousled { 1.4 } else { 1.0 };
            for (x, y, dx) in
                [(-7.4, 5.2, -2.6), (-4.8, 8.2, -2.0), (-1.2, 9.6, -0.4), (2.6, 9.4, 1.4), (5.8, 7.4, 2.6)]
            {
                let tip = (x + dx * wild, y + 3.2 * wild);
                b.poly(f, &[(x - 2.2, y - 1.6), tip, (x + 2.2, y - 1.6)], rgb);
            }
            if look.hair == Hair::Tousled {
                for (x, y, dx, dy) in [(-8.2, 1.6, -3.4, -1.0), (8.2, 2.0, 3.2, 0.6), (t * 4.0 + 1.0, 5.4, 1.0, -3.0)] {
                    b.poly(f, &[(x - 1.2, y + 1.6), (x + dx, y + dy), (x + 1.2, y - 1.2)], rgb);
                }
            }
        }
        Hair::Curly | Hair::Afro => {
            let big = if look.hair == Hair::Afro { 1.5 } else { 1.0 };
            for (at, (x, y)) in [
                (-7.4, 3.6),
                (-5.6, 7.4),
                (-2.0, 9.4),
                (2.2, 9.4),
                (5.8, 7.4),
                (7.4, 3.6),
                (-3.8, 6.4),
                (3.8, 6.6),
                (0.0, 7.4),
            ]
            .into_iter()
            .enumerate()
            {
                let inside = s_hidden(x, t);
                let r = 3.0 * (0.7 + 0.3 * big);
                let rgb = if at % 2 == 0 { rgb } else { rgb.lighter(-0.03) };
                b.oval(f, (x * (0.9 + 0.1 * big) - inside, y + 0.6 * big), r, r, rgb);
            }
        }
        Hair::Bob | Hair::Long | Hair::Wavy => {
            cap(b, f, t, rgb, 1.0, 5.0, if look.hair == Hair::Bob { -5.5 } else { -7.0 })
        }
        Hair::Pony | Hair::Bun | Hair::Pigtails | Hair::Plaits => {
            cap(b, f, t, rgb, 0.5, 5.6, -0.8);
            tails(b, f, t, look);
        }
    }
    if look.has(super::looks::mark::HAIRBOW) {
        hats::bow(b, f, (-4.6, 9.2));
    }
}

/// How far a curl is drawn in on the side that the face is turned to.
fn s_hidden(x: f32, t: f32) -> f32 {
    if x * t > 0.0 { x.signum() * t.abs() * 1.2 } else { 0.0 }
}

/// Buns, pigtails and plaits.
fn tails(b: &mut Brush, f: Frame, t: f32, look: &Look) {
    let rgb = look.tone;
    match look.hair {
        Hair::Bun => {
            let x = -t * 6.4;
            b.oval(f, (x, 10.4 - t.abs() * 2.4), 4.2, 4.0, shade(rgb));
            b.oval(f, (x - 0.4, 10.8 - t.abs() * 2.4), 3.5, 3.3, rgb);
        }
        Hair::Pigtails | Hair::Plaits => {
            for s in [-1.0, 1.0] {
                let x = s * 8.2 - t * 2.0;
                if look.hair == Hair::Plaits {
                    for i in 0..5 {
                        let at = (x + s * 0.8 + (i % 2) as f32 * 0.5, -0.6 - i as f32 * 3.0);
                        b.oval(f, at, 2.1, 2.0, if i % 2 == 0 { rgb } else { shade(rgb) });
                    }
                    b.oval(f, (x + s * 1.0, -14.6), 1.4, 1.3, crate::colour::hex(0xe2_5a_6a));
                } else {
                    b.blob(
                        f,
                        &[(x, 3.6), (x + s * 4.6, 4.2), (x + s * 5.6, -1.0), (x + s * 3.6, -6.6), (x + s * 0.8, -2.0)],
                        rgb,
                    );
                    b.oval(f, (x, 3.0), 1.4, 1.5, crate::colour::hex(0xe2_5a_6a));
                }
            }
        }
        _ => {}
    }
}

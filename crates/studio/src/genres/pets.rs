//! What animals wear: the dress of people, fitted to a head and a trunk that are read off a silhouette.

use super::brush::Brush;
use super::fitting::Shape;
use super::held::star;
use crate::colour::{WHITE, hex};

/// Draws a worn thing on an animal.
pub(super) fn wear(id: &(impl AsRef<str> + ?Sized), b: &mut Brush, shape: &Shape) {
    let (hx, hy, room) = shape.head();
    let (tx, ty, trunk) = shape.trunk();
    let head = (room / 20.0).clamp(0.8, 1.6);
    let body = (trunk / 40.0).clamp(0.8, 1.7);
    match id.as_ref() {
        "crown_of_leaves" => b.within(hx, hy, head, 0.0, |b| {
            for at in 0..11 {
                let t = at as f32 / 10.0 * 2.0 - 1.0;
                b.within(t * 26.0, -10.0 - (1.0 - t * t) * 6.0, 1.0, t * 66.0, |b| {
                    b.oval(0.0, -8.0, 6.0, 13.0, hex(if at % 2 == 0 { 0x74be50 } else { 0x3f8a3c }))
                });
            }
            for x in [-14.0, 0.0, 14.0] {
                b.ball(x, -13.0, 4.0, hex(0xd83a3a));
            }
        }),
        "horned_helm" => b.within(hx, hy, head, 0.0, |b| {
            for sign in [-1.0, 1.0] {
                b.shape(
                    &format!(
                        "M{} -10 C{} -12 {} -40 {} -62 C{} -34 {} 2 {} 8 Z",
                        sign * 18.0,
                        sign * 38.0,
                        sign * 46.0,
                        sign * 40.0,
                        sign * 62.0,
                        sign * 48.0,
                        sign * 20.0
                    ),
                    hex(0xeee2c4),
                );
            }
            b.shape("M-26 10 C-28 -32 28 -32 26 10 Q0 0 -26 10 Z", hex(0xa4acb6));
            b.line(&[(0.0, -21.0), (0.0, 10.0)], hex(0x78828c), 5.0);
            b.rivets((-20.0, 3.0), (20.0, 3.0), 6, 2.2, hex(0xe0c060));
        }),
        "hooded_cloak_with_a_silver_clasp" => b.within(tx, ty, body, 0.0, |b| {
            b.shape(
                "M-44 -40 Q0 -62 44 -40 C60 0 66 40 62 66 Q30 78 0 70 Q-30 78 -62 66 C-66 40 -60 0 -44 -40 Z",
                hex(0x2f6248),
            );
            for x in [-34.0, -12.0, 14.0, 36.0] {
                b.line(&[(x * 0.7, -36.0), (x * 1.3, 66.0)], hex(0x224a36), 3.0);
            }
            b.shape("M-30 -42 Q0 -70 30 -42 Q0 -26 -30 -42 Z", hex(0x3d7858));
            b.ball(0.0, -34.0, 11.0, hex(0xe8eef4));
            b.ring(0.0, -34.0, 6.5, 6.5, hex(0x8a94a0), 2.0);
        }),
        "shirt_of_silver_mail" => b.within(tx, ty, body, 0.0, |b| {
            b.shape("M-44 -36 Q0 -52 44 -36 L48 40 Q24 50 0 42 Q-24 50 -48 40 Z", hex(0xaab2bc));
            for row in 0..8 {
                for column in 0..9 {
                    let x = (column as f32 - 4.0) * 10.0 + if row % 2 == 0 { 2.5 } else { -2.5 };
                    b.ring(x, -32.0 + row as f32 * 10.0, 4.2, 3.4, hex(0x5e6670), 1.6);
                }
            }
            b.trace("M-44 -36 Q0 -52 44 -36", hex(0xe0c060), 4.0);
        }),
        "pair_of_moth_wings" => b.within(tx, ty - 10.0, body, 0.0, |b| {
            for sign in [-1.0, 1.0] {
                let w = |x: f32| x * sign;
                b.shape(
                    &format!(
                        "M{} 0 C{} -76 {} -92 {} -50 C{} -16 {} 8 {} 14 Z",
                        w(4.0),
                        w(30.0),
                        w(80.0),
                        w(92.0),
                        w(94.0),
                        w(50.0),
                        w(4.0)
                    ),
                    hex(0xdcbc8e),
                );
                b.shape(
                    &format!(
                        "M{} 10 C{} 8 {} 34 {} 56 C{} 66 {} 50 {} 22 Z",
                        w(4.0),
                        w(50.0),
                        w(74.0),
                        w(60.0),
                        w(40.0),
                        w(20.0),
                        w(4.0)
                    ),
                    hex(0xbc8e68),
                );
                b.oval(w(62.0), -44.0, 12.0, 12.0, hex(0x5a3a30));
                b.oval(w(62.0), -44.0, 7.0, 7.0, hex(0xf4d890));
                b.oval(w(62.0), -44.0, 3.4, 3.4, hex(0x30222a));
            }
        }),
        "pressure_suit_with_a_gold_visor" => {
            b.within(tx, ty, body, 0.0, |b| {
                b.shape("M-46 -36 Q0 -50 46 -36 L50 38 Q0 52 -50 38 Z", hex(0xeef0f4));
                b.plate(-20.0, -20.0, 40.0, 30.0, 5.0, hex(0x9aa2ae));
                for (x, tone) in [(-10.0, 0xe04a3a), (0.0, 0xe8c040), (10.0, 0x4ac07a)] {
                    b.ball(x, -6.0, 4.0, hex(tone));
                }
            });
            b.within(hx, hy + room * 0.6, head, 0.0, |b| {
                b.oval(0.0, 0.0, 44.0, 44.0, hex(0xf0f4f8).alpha(0.35));
                b.ring(0.0, 0.0, 44.0, 44.0, hex(0xe8ecf2), 6.0);
                b.shape("M-38 -20 C-30 -46 30 -46 38 -20 Q0 -30 -38 -20 Z", hex(0xf0b830));
                b.shape("M-30 -28 Q-8 -42 12 -38 Q-10 -32 -24 -24 Z", hex(0xfff0b8));
            });
        }
        "captain_s_coat_with_epaulettes" => b.within(tx, ty, body, 0.0, |b| {
            b.shape("M-46 -38 Q0 -54 46 -38 C56 0 58 30 54 56 Q0 68 -54 56 C-58 30 -56 0 -46 -38 Z", hex(0x24307a));
            b.line(&[(0.0, -44.0), (0.0, 60.0)], hex(0xe8c040), 3.0);
            for row in 0..4 {
                for sign in [-1.0, 1.0] {
                    b.ball(sign * 12.0, -26.0 + row as f32 * 20.0, 4.4, hex(0xe8c040));
                }
            }
            for sign in [-1.0, 1.0] {
                b.bar(sign * 42.0 - 19.0, -48.0, 38.0, 11.0, 4.0, hex(0xe8c040));
                for at in 0..6 {
                    b.line(
                        &[(sign * 42.0 - 15.0 + at as f32 * 6.0, -38.0), (sign * 42.0 - 15.0 + at as f32 * 6.0, -20.0)],
                        hex(0xf6dc78),
                        3.2,
                    );
                }
            }
            star(b, -28.0, 0.0, 9.0, hex(0xf4dc80));
        }),
        "jet_pack" => b.within(tx, ty - trunk * 0.7, body, 0.0, |b| {
            b.bar(-30.0, 22.0, 60.0, 9.0, 3.0, hex(0x3a3e4a));
            for sign in [-1.0, 1.0] {
                b.tube(sign * 18.0 - 14.0, -44.0, 28.0, 62.0, hex(0xc8d0da));
                b.shape(
                    &format!("M{} -44 Q{} -68 {} -44 Z", sign * 18.0 - 14.0, sign * 18.0, sign * 18.0 + 14.0),
                    hex(0xd8402a),
                );
                b.poly(
                    &[
                        (sign * 18.0 - 10.0, 18.0),
                        (sign * 18.0 + 10.0, 18.0),
                        (sign * 18.0 + 15.0, 32.0),
                        (sign * 18.0 - 15.0, 32.0),
                    ],
                    hex(0x4a5060),
                );
                b.within(sign * 18.0, 32.0, 1.0, 180.0, |b| b.flame(0.0, 0.0, 18.0, hex(0xff9a30)));
            }
        }),
        "shield_bracelet" => b.within(tx, ty, body, 0.0, |b| {
            let tone = b.kit.glow2;
            b.oval(0.0, 10.0, 46.0, 58.0, tone.alpha(0.28));
            b.hoop(0.0, 10.0, 46.0, 58.0, tone, 4.0);
            b.hoop(0.0, 10.0, 26.0, 34.0, tone, 2.0);
            b.bar(-14.0, 0.0, 28.0, 18.0, 6.0, hex(0xd8b050));
            b.lamp(0.0, 9.0, 5.0, tone);
        }),
        _ => b.within(hx, hy + room * 1.5, head, 0.0, |b| {
            b.shape("M-34 -12 Q0 8 34 -12 L36 8 Q0 32 -36 8 Z", hex(0xe8c048));
            b.trace("M-34 -12 Q0 8 34 -12", WHITE.alpha(0.6), 2.0);
            for (at, tone) in [0xd83a4a, 0x3ac08a, 0x3a8ae0, 0xa84ad8, 0xd83a4a].into_iter().enumerate() {
                let t = at as f32 / 4.0 * 2.0 - 1.0;
                b.ball(t * 26.0, 12.0 - t * t * 12.0, 5.4, hex(tone));
            }
        }),
    }
}

//! The dress of the genres' people from the shoulders down.

use super::brush::Brush;
use super::cast::{Body, Extra};
use super::figure::Person;
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// What the arms are covered with.
pub(super) fn sleeve(person: &Person) -> Rgb {
    match person.body {
        Body::Waistcoat | Body::Overall | Body::Vest => person.second,
        Body::Armour => hex(0xaab2bc),
        Body::Mail => hex(0x9aa2ac),
        _ => person.main,
    }
}

/// Legs and boots, where they are seen.
pub(super) fn legs(person: &Person, b: &mut Brush) {
    let tone = match person.body {
        Body::Armour => hex(0x98a0ac),
        Body::Overall | Body::Suit => person.main,
        _ => person.legs,
    };
    for (sign, shade) in [(-1.0, -0.04), (1.0, 0.0)] {
        let tone = tone.lighter(shade);
        let x = sign * 9.5;
        b.poly(
            &[
                (x - 9.0, -104.0),
                (x + 9.0, -104.0),
                (x + 7.2 + sign, -52.0),
                (x + 6.0 + sign * 2.0, -10.0),
                (x - 6.0 + sign * 2.0, -10.0),
                (x - 7.2 + sign, -52.0),
            ],
            Ink::Line(x - 9.0, 0.0, tone.lighter(0.05).opaque(), x + 9.0, 0.0, tone.lighter(-0.1).opaque()),
        );
        b.line(&[(x - 3.0, -56.0), (x + 4.0, -53.0)], tone.lighter(-0.12).alpha(0.6), 1.0);
        let bx = x + sign * 2.0;
        let boot = person.boots;
        b.poly(
            &[
                (bx - 7.4, -34.0),
                (bx + 7.4, -34.0),
                (bx + 6.8, -6.0),
                (bx + 6.8 + sign * 5.0, 0.0),
                (bx - 6.8 + sign * 3.0, 0.0),
                (bx - 6.8, -6.0),
            ],
            boot,
        );
        b.bar(bx - 8.0, -37.0, 16.0, 5.0, 2.0, boot.lighter(0.08));
        b.bar(bx - 8.0 + sign * 3.0, -3.0, 16.0, 3.2, 1.0, boot.lighter(-0.12));
        if matches!(person.body, Body::Armour) {
            b.ball(x + sign, -52.0, 7.5, hex(0xaab2bc));
        }
    }
}

fn skirt(person: &Person, b: &mut Brush, tone: Rgb, hem: f32, flare: f32, open: bool) {
    let (_, waist) = person.girth();
    let ink = Ink::Line(-flare, 0.0, tone.lighter(0.05).opaque(), flare, 0.0, tone.lighter(-0.13).opaque());
    let w = waist + 1.0;
    if open {
        let inner = flare * 0.28;
        for sign in [-1.0, 1.0] {
            b.poly(
                &[
                    (sign * w, -118.0),
                    (sign * 2.0, -118.0),
                    (sign * inner * 0.7, hem + 14.0),
                    (sign * inner, hem),
                    (sign * flare, hem - 3.0),
                    (sign * (w + 6.0), -94.0),
                ],
                ink,
            );
            b.line(&[(sign * 3.0, -116.0), (sign * inner, hem)], tone.lighter(-0.16), 1.4);
        }
    } else {
        let text = format!(
            "M{} -118 L{w} -118 C{} -92 {} {} {flare} {hem} Q0 {} {} {hem} C{} {} {} -92 {} -118 Z",
            -w,
            w + 7.0,
            flare - 2.0,
            hem - 30.0,
            hem + 5.0,
            -flare,
            2.0 - flare,
            hem - 30.0,
            -w - 7.0,
            -w
        );
        b.shape(&text, ink);
        for fold in [-0.55_f32, -0.2, 0.25, 0.6] {
            b.line(&[(w * fold * 0.9, -104.0), (flare * fold, hem - 2.0)], tone.lighter(-0.1).alpha(0.55), 1.3);
        }
        b.line(&[(-flare, hem - 1.0), (0.0, hem + 1.5), (flare, hem - 1.0)], person.second, 2.4);
    }
}

/// The trunk with its coat, robe or armour.
pub(super) fn torso(person: &Person, b: &mut Brush) {
    let (shoulder, waist) = person.girth();
    let tone = match person.body {
        Body::Armour => hex(0xaab2bc),
        Body::Mail => hex(0x9aa2ac),
        Body::Overall | Body::Vest => person.second,
        _ => person.main,
    };
    match person.body {
        Body::Coat => skirt(person, b, tone, -38.0, 31.0, true),
        Body::Robe => skirt(person, b, tone, -4.0, 33.0, false),
        Body::Gown => skirt(person, b, tone, -3.0, 43.0, false),
        Body::Dress => skirt(person, b, tone, -50.0, 30.0, false),
        Body::Tunic | Body::Mail => skirt(person, b, tone, -74.0, 25.0, false),
        _ => {}
    }
    b.bar(-5.5, -172.0, 11.0, 14.0, 3.0, person.skin.lighter(-0.1));
    let hip = waist + 3.0;
    let text = format!(
        "M9 -163 Q{} -162 {} -152 L{} -118 L{hip} -98 L{} -98 L{} -118 L{} -152 Q{} -162 -9 -163 Q0 -156 9 -163 Z",
        shoulder - 2.0,
        shoulder,
        waist,
        -hip,
        -waist,
        -shoulder,
        2.0 - shoulder
    );
    b.shape(&text, Ink::Line(-shoulder, 0.0, tone.lighter(0.05).opaque(), shoulder, 0.0, tone.lighter(-0.1).opaque()));
    front(person, b, tone, waist);
}

/// What is seen on the chest.
fn front(person: &Person, b: &mut Brush, tone: Rgb, waist: f32) {
    let second = person.second;
    let dark = tone.lighter(-0.16);
    match person.body {
        Body::Coat | Body::Jacket => {
            b.poly(&[(-7.0, -163.0), (7.0, -163.0), (4.0, -118.0), (-3.0, -118.0)], second);
            for sign in [-1.0, 1.0] {
                b.poly(
                    &[(sign * 6.0, -165.0), (sign * 14.0, -158.0), (sign * 9.0, -140.0), (sign * 3.0, -130.0)],
                    tone.lighter(-0.08),
                );
                b.line(&[(sign * 14.0, -112.0), (sign * 8.0, -110.0)], dark, 1.6);
            }
            b.line(&[(0.0, -130.0), (0.5, -98.0)], dark, 1.4);
            belt(b, waist + 1.5, hex(0x3a2a22), hex(0xd0b060));
        }
        Body::Uniform => {
            b.poly(&[(-9.0, -164.0), (9.0, -164.0), (6.0, -156.0), (-6.0, -156.0)], second);
            for sign in [-1.0, 1.0] {
                for row in 0..4 {
                    b.oval(sign * 6.5, -149.0 + row as f32 * 10.0, 1.7, 1.7, hex(0xe8c860));
                }
                b.bar(sign * 17.0 - 6.0, -161.0, 12.0, 3.6, 1.5, second);
            }
            belt(b, waist + 1.5, second.lighter(-0.1), hex(0xe8c860));
        }
        Body::Waistcoat => {
            b.poly(&[(-8.0, -163.0), (8.0, -163.0), (0.0, -136.0)], WHITE.mix(second, 0.2));
            b.poly(&[(-3.0, -160.0), (3.0, -160.0), (2.0, -148.0), (0.0, -144.0), (-2.0, -148.0)], dark);
            for row in 0..3 {
                b.oval(0.0, -132.0 + row as f32 * 10.0, 1.5, 1.5, hex(0xe0bc60));
            }
            b.trace("M1 -121 Q8 -113 14 -120", hex(0xe0bc60), 1.2);
        }
        Body::Overall => {
            b.poly(
                &[
                    (-12.0, -146.0),
                    (12.0, -146.0),
                    (waist + 1.0, -118.0),
                    (waist + 3.0, -97.0),
                    (-waist - 3.0, -97.0),
                    (-waist - 1.0, -118.0),
                ],
                person.main,
            );
            for sign in [-1.0, 1.0] {
                b.line(&[(sign * 10.0, -146.0), (sign * 14.0, -162.0)], person.main, 4.0);
                b.oval(sign * 10.0, -143.0, 1.8, 1.8, hex(0xe0bc60));
            }
            b.bar(-7.0, -136.0, 14.0, 11.0, 2.0, person.main.lighter(-0.07));
        }
        Body::Suit => {
            b.trace("M-14 -160 Q-6 -136 -12 -100", second, 2.2);
            b.trace("M14 -160 Q6 -136 12 -100", second, 2.2);
            b.poly(&[(-8.0, -166.0), (8.0, -166.0), (6.0, -158.0), (-6.0, -158.0)], second);
            b.line(&[(0.0, -157.0), (0.0, -100.0)], dark, 1.0);
        }
        Body::Armour => armour(b, waist),
        Body::Mail => {
            for row in 0..9 {
                for column in 0..7 {
                    let x = (column as f32 - 3.0) * 5.2 + if row % 2 == 0 { 1.3 } else { -1.3 };
                    b.ring(x, -152.0 + row as f32 * 8.0, 2.2, 1.8, hex(0x6a727c), 0.8);
                }
            }
            belt(b, waist + 2.0, hex(0x5a3a24), hex(0xd0b060));
        }
        Body::Robe | Body::Gown | Body::Dress => {
            b.poly(&[(-8.0, -163.0), (8.0, -163.0), (0.0, -148.0)], if person.woman { person.skin } else { second });
            b.trace("M-9 -163 Q0 -142 9 -163", second, 2.2);
            belt(b, waist + 1.0, second, second.lighter(0.15));
            if matches!(person.body, Body::Robe) {
                b.line(&[(0.0, -146.0), (0.0, -8.0)], second, 2.6);
            }
        }
        Body::Tunic | Body::Vest => {
            b.trace("M-7 -163 Q0 -150 7 -163", second.lighter(-0.1), 2.4);
            b.line(&[(0.0, -155.0), (0.0, -142.0)], dark, 1.2);
            if matches!(person.body, Body::Vest) {
                for sign in [-1.0, 1.0] {
                    b.poly(
                        &[
                            (sign * 7.0, -163.0),
                            (sign * 20.0, -158.0),
                            (sign * 18.0, -118.0),
                            (sign * 19.0, -97.0),
                            (sign * 5.0, -97.0),
                        ],
                        person.main,
                    );
                }
            }
            belt(b, waist + 2.0, hex(0x5a3a24), hex(0xd0b060));
        }
    }
}

fn belt(b: &mut Brush, half: f32, leather: Rgb, buckle: Rgb) {
    b.bar(-half, -119.0, half * 2.0, 5.4, 1.5, leather);
    b.bar(-3.4, -120.0, 6.8, 7.2, 1.2, buckle);
    b.bar(-1.6, -118.2, 3.2, 3.6, 0.8, leather);
}

fn armour(b: &mut Brush, waist: f32) {
    let steel = hex(0xb6bec8);
    b.shape(
        "M-20 -158 Q0 -164 20 -158 L17 -124 Q0 -112 -17 -124 Z",
        Ink::Line(-20.0, 0.0, hex(0xdce2ea).opaque(), 20.0, 0.0, hex(0x78828e).opaque()),
    );
    b.line(&[(0.0, -160.0), (0.0, -118.0)], hex(0x7a848f), 1.4);
    for row in 0..3 {
        let y = -116.0 + row as f32 * 7.0;
        b.bar(
            -waist - 3.0 - row as f32,
            y,
            (waist + 3.0 + row as f32) * 2.0,
            7.5,
            2.0,
            steel.lighter(-0.05 * row as f32),
        );
    }
    for sign in [-1.0, 1.0] {
        b.ball(sign * 23.0, -154.0, 9.5, steel);
        b.poly(
            &[(sign * 4.0, -96.0), (sign * 20.0, -96.0), (sign * 18.0, -74.0), (sign * 7.0, -70.0)],
            steel.lighter(-0.08),
        );
    }
    belt(b, waist + 3.0, hex(0x5a3a24), hex(0xe0bc60));
}

/// A cape that falls behind the figure.
pub(super) fn cape(person: &Person, b: &mut Brush) {
    let tone = person.second;
    b.shape(
        "M-20 -162 C-34 -120 -40 -60 -42 -14 Q-20 -4 0 -10 Q22 -3 42 -14 C40 -60 34 -120 20 -162 Z",
        tone.lighter(-0.1),
    );
    for x in [-24.0, -8.0, 12.0, 28.0] {
        b.line(&[(x * 0.6, -140.0), (x * 1.2, -14.0)], tone.lighter(-0.2).alpha(0.7), 2.0);
    }
}

/// What belongs to a role besides its dress.
pub(super) fn extra(person: &Person, extra: Extra, b: &mut Brush) {
    let (shoulder, waist) = person.girth();
    match extra {
        Extra::Apron(rgb) => {
            let tone = hex(rgb);
            b.poly(
                &[(-11.0, -148.0), (11.0, -148.0), (15.0, -118.0), (21.0, -58.0), (-21.0, -58.0), (-15.0, -118.0)],
                tone,
            );
            b.line(&[(-11.0, -148.0), (-7.0, -163.0)], tone, 2.4);
            b.line(&[(11.0, -148.0), (7.0, -163.0)], tone, 2.4);
            b.bar(-12.0, -102.0, 24.0, 16.0, 2.0, tone.lighter(-0.07));
            b.line(&[(-16.0, -116.0), (16.0, -116.0)], tone.lighter(-0.15), 2.0);
        }
        Extra::Scarf(rgb) => {
            let tone = hex(rgb);
            b.shape("M-13 -168 Q0 -158 13 -168 L14 -159 Q0 -149 -14 -159 Z", tone);
            b.poly(&[(4.0, -158.0), (13.0, -160.0), (16.0, -126.0), (7.0, -124.0)], tone.lighter(-0.08));
        }
        Extra::Bag(rgb) => {
            let tone = hex(rgb);
            b.line(&[(shoulder - 6.0, -161.0), (-waist - 2.0, -108.0)], tone.lighter(-0.1), 4.0);
            b.bar(-waist - 17.0, -112.0, 24.0, 22.0, 4.0, tone);
            b.bar(-waist - 17.0, -112.0, 24.0, 10.0, 4.0, tone.lighter(0.07));
            b.bar(-waist - 7.0, -104.0, 4.0, 5.0, 1.0, hex(0xe0bc60));
        }
        Extra::Sash(rgb) => b.poly(
            &[(-shoulder + 5.0, -162.0), (-shoulder + 14.0, -163.0), (waist + 2.0, -112.0), (waist, -104.0)],
            hex(rgb),
        ),
        Extra::Medal => {
            for at in 0..2 {
                let x = 9.0 + at as f32 * 6.0;
                b.bar(x - 2.0, -148.0, 4.0, 6.0, 0.5, hex(0xb8322a));
                b.ball(x, -139.0, 3.2, hex(0xe8c040));
            }
        }
        Extra::Stripe(rgb) => {
            for y in [-140.0, -78.0] {
                b.bar(-waist - 3.0, y, waist * 2.0 + 6.0, 4.0, 1.0, hex(rgb));
            }
        }
        Extra::Cross(rgb) => {
            b.bar(-16.0, -153.0, 12.0, 12.0, 2.0, WHITE);
            b.bar(-11.5, -151.5, 3.0, 9.0, 0.5, hex(rgb));
            b.bar(-14.5, -148.5, 9.0, 3.0, 0.5, hex(rgb));
        }
        Extra::Seams(rgb) => {
            let tone = hex(rgb);
            b.ray_along("M-12 -162 L-15 -120 L-13 -98", tone, 1.6);
            b.ray_along("M12 -162 L15 -120 L13 -98", tone, 1.6);
        }
        Extra::Shawl(rgb) => {
            b.shape(
                "M-12 -168 Q-34 -156 -31 -128 Q-12 -118 0 -134 Q12 -118 31 -128 Q34 -156 12 -168 Q0 -158 -12 -168 Z",
                hex(rgb),
            );
            b.trace("M-30 -129 Q-12 -119 0 -135 Q12 -119 30 -129", hex(rgb).lighter(0.14), 2.2);
        }
        Extra::Pack(rgb) => {
            for sign in [-1.0, 1.0] {
                b.line(
                    &[(sign * (shoulder - 7.0), -162.0), (sign * (shoulder - 8.0), -124.0)],
                    hex(rgb).lighter(-0.1),
                    4.6,
                );
            }
        }
        Extra::Soot => {
            for (x, y, r) in [(-8.0, -138.0, 5.0), (7.0, -126.0, 6.0), (-12.0, -70.0, 5.0)] {
                b.soft(x, y, r, r, BLACK, 0.4);
            }
        }
        Extra::Cape
        | Extra::Old
        | Extra::Stout
        | Extra::Small
        | Extra::Tall
        | Extra::Specs
        | Extra::Pointed
        | Extra::Blind
        | Extra::Pale => {}
    }
}

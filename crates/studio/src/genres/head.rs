//! Heads of the genres' people: faces, hair, beards and head-gear.

use super::brush::Brush;
use super::cast::{Beard, Extra, Hair, Hat};
use super::figure::Person;
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// The middle of the head.
pub(super) const MIDDLE: f32 = -183.0;

/// Hair that falls behind the shoulders.
pub(super) fn hair_behind(person: &Person, b: &mut Brush) {
    let tone = person.hair.lighter(-0.06);
    match person.hair_cut {
        Hair::Long => b.shape("M-15 -188 C-22 -170 -22 -150 -18 -136 Q0 -128 18 -136 C22 -150 22 -170 15 -188 Z", tone),
        Hair::Bob => b.shape("M-15 -190 C-20 -180 -19 -168 -17 -163 L17 -163 C19 -168 20 -180 15 -190 Z", tone),
        Hair::Tail => b.shape("M6 -196 C24 -196 26 -170 20 -146 C17 -150 18 -172 8 -186 Z", tone),
        Hair::Wild => {
            for at in 0..9 {
                let angle = std::f32::consts::PI * (1.0 + at as f32 / 8.0);
                b.oval(angle.cos() * 15.0, MIDDLE + angle.sin() * 14.0, 7.0, 7.0, tone);
            }
        }
        Hair::Braids => {
            for sign in [-1.0, 1.0] {
                for at in 0..6 {
                    b.oval(
                        sign * (15.0 + at as f32 * 0.6),
                        -176.0 + at as f32 * 8.0,
                        4.6,
                        5.2,
                        tone.lighter(if at % 2 == 0 { 0.0 } else { 0.05 }),
                    );
                }
            }
        }
        _ => {}
    }
}

/// The head with its face, hair and hat.
pub(super) fn draw(person: &Person, b: &mut Brush) {
    let pale = person.role.extras.contains(&Extra::Pale);
    let skin = if pale { person.skin.mix(hex(0x9ac8d8), 0.45) } else { person.skin };
    let (rx, ry) = if person.woman { (12.6, 15.8) } else { (13.4, 16.2) };
    for sign in [-1.0, 1.0] {
        if person.role.extras.contains(&Extra::Pointed) {
            b.poly(&[(sign * 11.0, -186.0), (sign * 24.0, -195.0), (sign * 12.0, -178.0)], skin.lighter(-0.05));
        } else {
            b.oval(sign * rx, MIDDLE + 2.0, 2.8, 3.8, skin.lighter(-0.06));
        }
    }
    b.oval(0.0, MIDDLE, rx, ry, skin.lighter(-0.1));
    b.oval(-0.8, MIDDLE - 0.3, rx - 0.7, ry - 0.7, skin);
    b.soft(-6.5, MIDDLE + 5.5, 4.0, 3.0, hex(0xe0705a), 0.35);
    b.soft(6.5, MIDDLE + 5.5, 4.0, 3.0, hex(0xe0705a), 0.35);
    face(person, b, skin);
    beard(person, b);
    hair(person, b, rx);
    hat(person, b);
}

fn face(person: &Person, b: &mut Brush, skin: Rgb) {
    let eye = MIDDLE + 0.5;
    let brow = person.hair.lighter(-0.08);
    let closed = person.role.extras.contains(&Extra::Blind);
    for sign in [-1.0, 1.0] {
        let x = sign * 5.2 + 0.8;
        if closed {
            b.trace(&format!("M{} {eye} Q{x} {} {} {eye}", x - 3.0, eye + 2.6, x + 3.0), hex(0x3a2a2a), 1.2);
        } else {
            b.oval(x, eye, 3.0, 2.5, WHITE);
            b.oval(x + 0.5, eye + 0.2, 1.75, 1.9, hex(0x30384a));
            b.oval(x + 0.1, eye - 0.5, 0.6, 0.6, WHITE);
            b.trace(
                &format!("M{} {} Q{x} {} {} {}", x - 3.2, eye - 1.0, eye - 3.8, x + 3.2, eye - 1.0),
                hex(0x2a2224),
                if person.woman { 1.3 } else { 0.9 },
            );
        }
        b.trace(&format!("M{} {} Q{x} {} {} {}", x - 3.4, eye - 4.6, eye - 7.2, x + 3.2, eye - 5.0), brow, 1.5);
    }
    b.trace("M1 -182 Q3.6 -177.5 0.4 -176.6", skin.lighter(-0.2), 1.2);
    let lips = if person.woman { hex(0xb8434a) } else { skin.lighter(-0.26) };
    b.trace("M-3.4 -172.2 Q1 -169.8 5 -172.6", lips, if person.woman { 1.9 } else { 1.3 });
    if person.role.extras.contains(&Extra::Old) {
        b.trace("M-9 -180 Q-10 -176 -8.6 -173", skin.lighter(-0.14), 0.8);
        b.trace("M-5 -193 Q0 -194.5 5 -193", skin.lighter(-0.14), 0.8);
    }
    if person.role.extras.contains(&Extra::Specs) {
        for sign in [-1.0, 1.0] {
            b.oval(sign * 5.2 + 0.8, eye, 4.2, 4.0, WHITE.alpha(0.25));
            b.ring(sign * 5.2 + 0.8, eye, 4.2, 4.0, hex(0x3a3430), 1.0);
        }
        b.line(&[(-0.6, eye), (2.0, eye)], hex(0x3a3430), 1.0);
    }
}

fn beard(person: &Person, b: &mut Brush) {
    let tone = person.hair;
    match person.beard() {
        Beard::None => {}
        Beard::Stubble => b.shape("M-11 -177 Q-9 -166 0 -166 Q9 -166 11 -177 Q4 -174 0 -175 Q-4 -174 -11 -177 Z", tone.alpha(0.35)),
        Beard::Moustache => b.shape("M-8 -173 Q-4 -178 0.8 -175.6 Q5 -178 9 -173 Q4 -171.8 0.8 -173.6 Q-4 -171.8 -8 -173 Z", tone),
        Beard::Full => b.shape("M-13 -182 Q-13 -162 0 -158 Q13 -162 13 -182 Q9 -176 0.8 -176.5 Q-8 -176 -13 -182 Z M-3 -171 L4 -171 L0.6 -168.6 Z", tone),
        Beard::Long => {
            b.shape("M-13 -182 C-16 -160 -12 -136 0 -122 C12 -136 16 -160 13 -182 Q8 -175.6 0.8 -176.4 Q-7 -175.6 -13 -182 Z", tone);
            for x in [-5.0, 0.0, 5.0] {
                b.trace(&format!("M{x} -170 Q{} -150 {} -136", x * 1.2, x * 0.5), tone.lighter(-0.1), 1.2);
            }
            b.trace("M-3 -171.6 Q1 -170 5 -172", hex(0x9a4a40), 1.6);
        }
    }
}

fn hair(person: &Person, b: &mut Brush, rx: f32) {
    let tone = person.hair;
    let cap = |b: &mut Brush| {
        b.shape(
            &format!(
                "M{} -179 C{} -204 {} -206 0 -205 C{} -206 {} -204 {rx} -179 Q{} -192 5 -195 Q-6 -192 {} -179 Z",
                -rx - 0.6,
                -rx - 4.0,
                -rx + 3.0,
                rx - 3.0,
                rx + 4.0,
                rx - 1.0,
                -rx - 0.6
            ),
            tone,
        );
        b.trace("M-9 -199 Q-2 -203 6 -201", tone.lighter(0.1), 1.6);
    };
    match person.hair_cut {
        Hair::Bald => {}
        Hair::Fringe => {
            for sign in [-1.0, 1.0] {
                b.oval(sign * 13.0, -186.0, 3.6, 7.5, tone);
            }
        }
        Hair::Mohawk => {
            for at in 0..6 {
                let x = -8.0 + at as f32 * 3.2;
                b.poly(&[(x - 3.0, -197.0), (x + 1.0, -214.0 + (x * 0.5).abs()), (x + 3.4, -197.0)], hex(0xe04aa8));
            }
        }
        Hair::Curly | Hair::Wild => {
            for at in 0..9 {
                let angle = std::f32::consts::PI * (1.02 + at as f32 / 8.2);
                b.oval(
                    angle.cos() * 12.5,
                    -187.0 + angle.sin() * 13.0,
                    5.2,
                    5.0,
                    tone.lighter(if at % 2 == 0 { 0.03 } else { -0.02 }),
                );
            }
        }
        Hair::Swept => {
            cap(b);
            b.shape("M-13 -190 Q-14 -210 4 -209 Q14 -208 14 -196 Q2 -196 -13 -190 Z", tone.lighter(0.04));
        }
        Hair::Bun => {
            b.ball(1.0, -207.0, 7.0, tone);
            cap(b);
        }
        _ => cap(b),
    }
}

fn brim(b: &mut Brush, y: f32, half: f32, thick: f32, rgb: Rgb) {
    b.oval(0.0, y, half, thick, rgb.lighter(-0.1));
    b.oval(-0.6, y - 0.9, half - 0.8, thick - 0.8, rgb);
}

fn hat(person: &Person, b: &mut Brush) {
    match person.hat {
        Hat::None => {}
        Hat::Cap(rgb) => {
            let tone = hex(rgb);
            b.shape("M-14.5 -190 C-16 -208 14 -210 15 -190 Z", tone);
            b.shape("M-3 -191 Q14 -195 24 -187 Q12 -186 -3 -189 Z", tone.lighter(-0.14));
        }
        Hat::Officer(rgb) => {
            let tone = hex(rgb);
            b.shape("M-20 -201 Q0 -212 20 -201 Q18 -194 14 -192 L-14 -192 Q-18 -194 -20 -201 Z", tone);
            b.bar(-14.0, -195.0, 28.0, 5.0, 1.0, tone.lighter(-0.12));
            b.shape("M-13 -190.5 Q0 -184 13 -190.5 Q0 -193 -13 -190.5 Z", hex(0x18181c));
            b.ball(0.0, -198.0, 3.4, hex(0xe8c040));
        }
        Hat::Top(rgb) => {
            let tone = hex(rgb);
            b.poly(&[(-11.0, -194.0), (-12.5, -222.0), (12.5, -222.0), (11.0, -194.0)], tone);
            b.oval(0.0, -222.0, 12.5, 2.2, tone.lighter(0.08));
            b.bar(-11.4, -200.0, 22.8, 5.4, 0.0, person.second);
            brim(b, -193.5, 21.0, 3.4, tone);
        }
        Hat::Bowler(rgb) => {
            let tone = hex(rgb);
            b.shape("M-13 -193 C-15 -214 15 -214 13 -193 Z", tone);
            b.bar(-13.0, -198.0, 26.0, 4.4, 0.0, tone.lighter(-0.15));
            brim(b, -193.0, 19.0, 3.0, tone);
        }
        Hat::Fedora(rgb) => {
            let tone = hex(rgb);
            b.shape("M-13 -194 C-14 -212 -6 -212 0 -208 C6 -212 14 -212 13 -194 Z", tone);
            b.bar(-13.0, -199.0, 26.0, 5.0, 0.0, tone.lighter(-0.2));
            brim(b, -193.0, 25.0, 3.8, tone);
        }
        Hat::Straw(rgb) => {
            let tone = hex(rgb);
            b.shape("M-12 -194 C-13 -210 13 -210 12 -194 Z", tone);
            b.bar(-12.2, -199.0, 24.4, 4.6, 0.0, person.second);
            brim(b, -193.0, 29.0, 4.6, tone);
            for x in [-18.0, -9.0, 9.0, 18.0] {
                b.line(&[(x * 0.7, -194.0), (x, -190.6)], tone.lighter(-0.12), 0.9);
            }
        }
        Hat::Wizard(rgb) => {
            let tone = hex(rgb);
            b.shape("M-14 -194 C-8 -214 -4 -230 10 -246 C8 -232 12 -214 15 -194 Z", tone);
            b.shape("M-14 -199 Q0 -194 15 -199 L15 -193 Q0 -188 -14 -193 Z", hex(0xe0bc50));
            brim(b, -192.5, 27.0, 4.4, tone);
            b.poly(
                &[
                    (3.0, -216.0),
                    (4.6, -212.0),
                    (8.6, -212.0),
                    (5.4, -209.4),
                    (6.6, -205.4),
                    (3.0, -208.0),
                    (-0.6, -205.4),
                    (0.6, -209.4),
                    (-2.6, -212.0),
                    (1.4, -212.0),
                ],
                hex(0xf4dc78),
            );
        }
        Hat::Hood(rgb) => {
            let tone = hex(rgb);
            b.shape("M-20 -160 C-24 -196 -12 -212 0 -212 C12 -212 24 -196 20 -160 Q14 -156 12 -166 C16 -188 10 -198 0 -199 C-10 -198 -16 -188 -12 -166 Q-14 -156 -20 -160 Z", tone);
            b.trace("M-12 -166 C-16 -188 -10 -198 0 -199 C10 -198 16 -188 12 -166", tone.lighter(-0.14), 2.0);
        }
        Hat::Cook(rgb) => {
            let tone = hex(rgb);
            for (x, y) in [(-9.0, -210.0), (9.0, -210.0), (0.0, -214.0)] {
                b.oval(x, y, 10.0, 9.0, tone);
            }
            b.bar(-13.0, -208.0, 26.0, 16.0, 2.0, tone.lighter(-0.05));
        }
        Hat::Scarf(rgb) => {
            let tone = hex(rgb);
            b.shape("M-14.5 -187 C-17 -209 17 -209 14.5 -187 Q0 -198 -14.5 -187 Z", tone);
            b.poly(&[(13.0, -190.0), (24.0, -184.0), (20.0, -176.0), (13.0, -186.0)], tone.lighter(-0.1));
            for x in [-7.0, 0.0, 7.0] {
                b.oval(x, -199.0, 1.5, 1.5, tone.lighter(0.2));
            }
        }
        Hat::Crown(rgb) => {
            let tone = hex(rgb);
            b.poly(
                &[
                    (-14.0, -194.0),
                    (-16.0, -212.0),
                    (-8.0, -203.0),
                    (0.0, -216.0),
                    (8.0, -203.0),
                    (16.0, -212.0),
                    (14.0, -194.0),
                ],
                tone,
            );
            b.bar(-14.0, -198.0, 28.0, 5.0, 1.0, tone.lighter(-0.12));
            for (x, gem) in [(-8.0, 0xd83a4a), (0.0, 0x3a7ad8), (8.0, 0xd83a4a)] {
                b.oval(x, -195.5, 2.0, 1.8, hex(gem));
            }
            for x in [-16.0, 0.0, 16.0] {
                b.ball(x, if x == 0.0 { -217.0 } else { -213.0 }, 2.4, tone.lighter(0.1));
            }
        }
        Hat::Tiara(rgb) => {
            b.trace("M-13 -194 Q0 -203 13 -194", hex(rgb), 2.4);
            b.poly(&[(-5.0, -199.0), (0.0, -211.0), (5.0, -199.0)], hex(rgb));
            b.ball(0.0, -201.0, 2.6, hex(0x5ad0f0));
        }
        Hat::Helmet(rgb) => helmet(b, hex(rgb)),
        Hat::Hard(rgb) => {
            let tone = hex(rgb);
            b.shape("M-15 -192 C-17 -214 17 -214 15 -192 Z", tone);
            b.bar(-2.6, -209.0, 5.2, 17.0, 2.0, tone.lighter(0.1));
            b.bar(-19.0, -194.0, 38.0, 4.4, 2.2, tone.lighter(-0.08));
        }
        Hat::Flying(rgb) => {
            let tone = hex(rgb);
            b.shape("M-15 -168 C-19 -200 -10 -207 0 -207 C10 -207 19 -200 15 -168 L10 -170 C13 -186 9 -192 0 -193 C-9 -192 -13 -186 -10 -170 Z", tone);
            for sign in [-1.0, 1.0] {
                b.oval(sign * 6.0, -198.0, 5.6, 4.6, hex(0x8a6a3a));
                b.oval(sign * 6.0, -198.0, 4.0, 3.2, hex(0xbfe4ea));
            }
        }
        Hat::Jester => {
            b.shape("M-14 -192 C-22 -206 -34 -204 -34 -188 C-26 -198 -22 -190 -14 -186 Z", hex(0xc8243a));
            b.shape("M14 -192 C22 -206 34 -204 34 -188 C26 -198 22 -190 14 -186 Z", hex(0x2a7a4a));
            b.shape("M-14 -190 C-12 -214 -2 -222 6 -226 C4 -214 14 -206 14 -190 Z", hex(0xe8b83a));
            for (x, y) in [(-34.0, -187.0), (34.0, -187.0), (6.5, -227.0)] {
                b.ball(x, y, 3.2, hex(0xf0d060));
            }
        }
        Hat::Bonnet(rgb) => {
            b.shape("M-16 -178 C-20 -208 20 -208 16 -178 Q14 -192 0 -194 Q-14 -192 -16 -178 Z", hex(rgb));
        }
        Hat::Leaves => {
            for at in 0..9 {
                let t = at as f32 / 8.0 * 2.0 - 1.0;
                b.within(t * 14.0, -193.0 - (1.0 - t * t) * 5.0, 1.0, t * 60.0, |b| {
                    b.oval(0.0, -4.0, 2.8, 6.0, hex(if at % 2 == 0 { 0x6ab04a } else { 0x3f8a3c }))
                });
            }
        }
        Hat::Veil(rgb) => {
            brim(b, -194.0, 27.0, 4.0, hex(0xe4d09a));
            b.shape("M-12 -194 C-13 -208 13 -208 12 -194 Z", hex(0xe4d09a));
            b.shape("M-25 -193 L-23 -158 Q0 -150 23 -158 L25 -193 Z", hex(rgb).alpha(0.42));
            for at in 0..5 {
                b.line(&[(-20.0 + at as f32 * 10.0, -193.0), (-18.0 + at as f32 * 9.0, -156.0)], BLACK.alpha(0.3), 0.7);
            }
        }
        Hat::Turban(rgb) => {
            let tone = hex(rgb);
            b.shape("M-17 -190 C-20 -214 20 -214 17 -190 Q0 -200 -17 -190 Z", tone);
            b.trace("M-15 -196 Q0 -208 14 -204", tone.lighter(-0.12), 1.6);
            b.trace("M15 -196 Q0 -206 -12 -206", tone.lighter(0.1), 1.6);
            b.ball(0.0, -201.0, 3.0, hex(0xe8c040));
        }
        Hat::Headset(rgb) => {
            b.trace("M-15 -182 C-18 -210 18 -210 15 -182", hex(0x3a3e46), 3.0);
            for sign in [-1.0, 1.0] {
                b.bar(sign * 15.0 - 3.4, -190.0, 6.8, 13.0, 3.0, hex(rgb));
            }
            b.trace("M-14 -178 Q-10 -168 -3 -169", hex(0x3a3e46), 1.4);
        }
        Hat::Bubble => {
            b.oval(0.0, -184.0, 24.0, 25.0, hex(0xbfe8ff).alpha(0.22));
            b.ring(0.0, -184.0, 24.0, 25.0, hex(0xe4f6ff).alpha(0.8), 1.6);
            b.trace("M-17 -192 Q-14 -204 -4 -206", WHITE.alpha(0.8), 2.6);
            b.bar(-17.0, -164.0, 34.0, 7.0, 3.0, hex(0xc8ccd4));
        }
    }
}

fn helmet(b: &mut Brush, tone: Rgb) {
    b.shape(
        "M-15.5 -184 C-18 -210 18 -210 15.5 -184 L15 -168 L10.5 -172 L10 -188 Q0 -193 -10 -188 L-10.5 -172 L-15 -168 Z",
        tone,
    );
    b.line(&[(0.0, -206.0), (0.0, -178.0)], tone.lighter(-0.14), 3.0);
    b.trace("M-14 -190 Q0 -197 14 -190", tone.lighter(0.12), 1.8);
}

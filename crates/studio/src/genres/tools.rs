//! The tools of trades in a figure's free hand: long ones drawn here, others from the art pack.

use super::brush::{At, Brush};
use crate::colour::{WHITE, hex};

/// Draws a tool with its grip at a place.
pub(super) fn draw(name: &str, b: &mut Brush, at: At) {
    b.within(at.0, at.1, 1.0, 0.0, |b| match name {
        "book" => book(b),
        "bow" => {
            b.trace("M-2 -52 C-26 -30 -26 30 -2 52", hex(0x7a4a26), 4.0);
            b.line(&[(-2.0, -52.0), (-2.0, 52.0)], hex(0xf0e8d8), 0.9);
            b.bar(-22.0, -8.0, 6.0, 16.0, 2.0, hex(0x4a2e1a));
        }
        "club" => b.shape("M-3 14 L3 14 L10 -48 Q2 -62 -10 -52 Z", hex(0x6a4a2c)),
        "crook" => b.trace("M0 110 L0 -50 C0 -76 -26 -72 -22 -54", hex(0x8a6238), 4.6),
        "flag" => {
            pole(b, 34.0, -44.0, hex(0x8a6a44));
            b.poly(&[(0.0, -44.0), (-34.0, -38.0), (-30.0, -14.0), (0.0, -18.0)], hex(0xe04a2a));
            b.poly(&[(0.0, -44.0), (-34.0, -38.0), (0.0, -18.0)], hex(0xf4d040));
        }
        "halberd" => {
            pole(b, 108.0, -70.0, hex(0x6a4a2c));
            b.shape("M-2 -62 C-22 -70 -26 -46 -20 -38 C-14 -46 -6 -46 -2 -44 Z", hex(0xc0c8d0));
            b.poly(&[(-4.0, -68.0), (0.0, -102.0), (4.0, -68.0)], hex(0xdce2e8));
            b.poly(&[(2.0, -58.0), (16.0, -52.0), (2.0, -48.0)], hex(0xa8b0b8));
        }
        "lamp" => {
            b.trace("M0 0 Q-1 8 0 12", hex(0x3a3a40), 2.0);
            b.bar(-9.0, 12.0, 18.0, 4.0, 1.0, hex(0x5a5a60));
            b.bar(-8.0, 16.0, 16.0, 20.0, 2.0, hex(0xffe9a8));
            b.bar(-10.0, 36.0, 20.0, 4.0, 1.0, hex(0x5a5a60));
            b.lamp(0.0, 26.0, 5.0, hex(0xffd060));
        }
        "lamppole" => {
            pole(b, 104.0, -84.0, hex(0x5a4632));
            b.flame(0.0, -84.0, 9.0, hex(0xffb040));
        }
        "lute" => b.icon("guitar", 4.0, 30.0, 62.0),
        "mantel" => b.icon("mantelpiece-clock", 0.0, 20.0, 44.0),
        "model" => {
            b.bar(-20.0, 0.0, 40.0, 5.0, 1.0, hex(0x9aa4b0));
            for (x, h) in [(-16.0, 18.0), (-7.0, 30.0), (2.0, 40.0), (11.0, 24.0)] {
                b.bar(x, -h, 7.0, h, 1.5, hex(0xe8f4fa));
                b.neon(x + 2.6, -h + 3.0, 1.6, h - 6.0, hex(0x5ad0f8));
            }
        }
        "oar" => {
            pole(b, 108.0, -74.0, hex(0x7a5634));
            b.shape("M-7 66 L7 66 L9 108 Q0 116 -9 108 Z", hex(0x8a643c));
        }
        "pan" => {
            b.line(&[(0.0, 6.0), (0.0, -12.0)], hex(0x3a3230), 5.0);
            b.ball(0.0, -30.0, 19.0, hex(0x54585c));
            b.oval(0.0, -30.0, 13.0, 13.0, hex(0x34383c));
        }
        "pipe" => {
            b.line(&[(0.0, 40.0), (-4.0, -46.0)], hex(0x8a8a8a), 3.4);
            b.ball(-5.0, -58.0, 15.0, hex(0xffa23a));
            b.glow(-5.0, -58.0, 34.0, hex(0xff8a2a), 0.6);
        }
        "rope" => {
            for r in [17.0, 12.0, 7.0] {
                b.ring(0.0, 8.0, r, r * 1.15, hex(0xc8a46a), 4.4);
                b.ring(0.0, 8.0, r, r * 1.15, hex(0x9a7844).alpha(0.5), 1.0);
            }
        }
        "sabre" => {
            b.trace("M0 4 Q-10 -40 -24 -66", hex(0xe4eaf0), 3.6);
            b.trace("M-7 2 Q-12 -10 3 -8", hex(0xe0b840), 3.2);
        }
        "scalpel" => {
            b.line(&[(0.0, 10.0), (-3.0, -16.0)], hex(0x9aa4ac), 3.6);
            b.poly(&[(-5.0, -16.0), (-1.0, -16.0), (-6.0, -34.0)], hex(0xe8f0f4));
        }
        "shovel" => {
            pole(b, 70.0, -40.0, hex(0x8a6238));
            b.bar(-7.0, -44.0, 14.0, 5.0, 2.0, hex(0x6a4a2c));
            b.shape("M-13 66 L13 66 L12 92 Q0 112 -12 92 Z", hex(0x7c848c));
        }
        "spray" => {
            b.tube(-6.0, -24.0, 12.0, 30.0, hex(0xf03a8a));
            b.bar(-3.0, -31.0, 6.0, 7.0, 1.5, WHITE);
            b.soft(-26.0, -30.0, 18.0, 11.0, hex(0xff5aa8), 0.7);
        }
        "torch" => {
            b.line(&[(0.0, 16.0), (-2.0, -14.0)], hex(0x8a6a3a), 4.0);
            b.lamp(-3.0, -20.0, 4.0, hex(0x8ad0ff));
            b.glow(-3.0, -20.0, 40.0, hex(0x8ad0ff), 0.6);
        }
        "towel" => b.shape("M-12 -2 Q0 -8 12 -2 L13 26 Q0 31 -13 26 Z", hex(0xfdf8f0)),
        "vase" => b.icon_in("amphora", Some(hex(0x5ac8d8)), 0.0, 20.0, 42.0, 0),
        "watering" => watering(b, hex(0x5a9ac0)),
        icon => b.icon(icon, -3.0, 17.0, 44.0),
    });
}

/// A straight pole from above the hand to below it.
pub(super) fn pole(b: &mut Brush, down: f32, up: f32, rgb: crate::colour::Rgb) {
    b.line(&[(0.0, down), (0.0, up)], rgb.lighter(-0.12), 5.2);
    b.line(&[(-0.7, down), (-0.7, up)], rgb, 3.0);
}

/// A closed book, its cover to the front.
pub(super) fn book(b: &mut Brush) {
    b.bar(-13.0, -26.0, 27.0, 33.0, 2.0, hex(0xf4ecd8));
    b.bar(-15.0, -28.0, 27.0, 34.0, 2.0, hex(0x3a5a9a));
    b.bar(-15.0, -28.0, 5.0, 34.0, 2.0, hex(0x2a4478));
    b.bar(-7.0, -22.0, 15.0, 4.0, 1.0, hex(0xe8c860));
}

/// A watering can hanging from its handle.
pub(super) fn watering(b: &mut Brush, rgb: crate::colour::Rgb) {
    b.trace("M-12 12 Q0 -12 14 12", rgb.lighter(-0.12), 3.6);
    b.tube(-15.0, 10.0, 30.0, 27.0, rgb);
    b.pipe(&[(14.0, 32.0), (34.0, 8.0)], rgb, 5.0);
    b.within(35.0, 7.0, 1.0, 35.0, |b| b.oval(0.0, 0.0, 7.0, 3.4, rgb.lighter(-0.08)));
    for y in [17.0, 23.0, 29.0] {
        b.line(&[(-12.0, y), (12.0, y)], rgb.lighter(0.12).alpha(0.7), 1.0);
    }
}

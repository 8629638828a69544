//! Things that people hold, stand at or sit on.

use super::brush::{At, Brush, Icon, STAGE, far, mix, shade};
use super::figure::NEAR;
use super::stage::Stage;
use crate::colour::{Rgb, WHITE, hex};

pub(super) const WOOD: Rgb = hex(0xb5_7c_4a);
pub(super) const PAPER: Rgb = hex(0xfb_f6_ea);
pub(super) const STEEL: Rgb = hex(0xc2_cc_d6);
pub(super) const ROPE: Rgb = hex(0xd9_b7_7c);
pub(super) const WATER: Rgb = hex(0x6a_bd_f2);

impl Stage {
    /// An icon in a hand: its size, how far it is from the hand forwards and up, and its turn.
    pub(super) fn hold(&mut self, me: usize, side: usize, art: &str, size: f32, off: At, turned: f32) {
        let fig = &self.figs[me];
        let (x, y) = fig.palm(side);
        let k = fig.look.k;
        let at = (x + off.0 * fig.dir * k, y + off.1 * k);
        let mut icon = Icon::new(art, size * k.max(0.8));
        icon.mirrored = fig.dir < 0.0;
        icon.turned = turned * fig.dir;
        self.reserve([at.0 - size * 0.5, at.0 + size * 0.5, at.1 + size * 0.5]);
        self.held(me, move |b| b.icon(&icon, at));
    }

    /// A stick from a hand, by an angle from straight up, forwards, with so much of it below the hand.
    pub(super) fn stick(&mut self, me: usize, side: usize, angle: f32, up: f32, down: f32, rgb: Rgb) -> At {
        let fig = &self.figs[me];
        let (x, y) = fig.palm(side);
        let (sin, cos) = angle.sin_cos();
        let top = (x + sin * up * fig.dir, y + cos * up);
        let low = (x - sin * down * fig.dir, y - cos * down);
        self.reserve([top.0.min(low.0), top.0.max(low.0), top.1]);
        self.held(me, move |b| b.bar(low, top, 1.8, rgb));
        top
    }

    /// A speech bubble with three dots beside someone's mouth.
    pub(super) fn speech(&mut self, me: usize) {
        let fig = &self.figs[me];
        let (x, y) = fig.head();
        let (dir, k) = (fig.dir, fig.look.k);
        let at = (x + dir * 17.0 * k, y + 17.0 * k);
        let mouth = fig.mouth();
        self.reserve([at.0 - 10.0, at.0 + 10.0, at.1 + 8.0]);
        self.over(me, move |b| {
            b.poly(
                STAGE,
                &[(at.0 - dir * 5.0, at.1 - 3.0), (at.0 + dir * 1.0, at.1 - 5.0), mix(mouth, at, 0.42)],
                WHITE,
            );
            b.oval(STAGE, at, 9.2, 6.4, WHITE);
            for i in -1..=1 {
                b.disc((at.0 + i as f32 * 4.4, at.1), 1.25, hex(0x5a_63_78));
            }
        });
    }

    /// Lines of a loud voice before a mouth.
    pub(super) fn voice(&mut self, me: usize, rgb: Rgb) {
        let fig = &self.figs[me];
        let (x, y) = fig.mouth();
        let (dir, k) = (fig.dir, fig.look.k);
        self.over(me, move |b| {
            for angle in [0.42_f32, 0.0, -0.42] {
                let (sin, cos) = angle.sin_cos();
                let at = |r: f32| (x + dir * cos * r * k, y + sin * r * k);
                b.line(STAGE, &[at(6.5), at(12.0)], 1.4, rgb);
            }
        });
    }

    /// Notes of music near a head.
    pub(super) fn notes(&mut self, me: usize) {
        let fig = &self.figs[me];
        let (x, y) = fig.head();
        let dir = fig.dir;
        self.reserve([x - 4.0, x + dir * 26.0, y + 20.0]);
        self.over(me, move |b| {
            for (dx, dy, s) in [(13.0, 5.0, 1.0), (20.0, 12.0, 1.3)] {
                note(b, (x + dir * dx, y + dy), s, hex(0x3a_3f_66));
            }
        });
    }

    /// A wooden table: its middle, width and height. What lies on it is painted by `on`.
    pub(super) fn table(&mut self, z: f32, x: f32, w: f32, h: f32) {
        self.prop(z, [x - w / 2.0, x + w / 2.0, h], move |b| table(b, x, w, h));
    }

    /// A chair under someone who sits.
    pub(super) fn chair(&mut self, me: usize, seat: f32) {
        let fig = &self.figs[me];
        let (x, dir, low) = (fig.x, fig.dir, fig.ground);
        self.reserve([x - 14.0, x + 14.0, seat]);
        self.add(super::stage::Layer::Under(me), move |b| {
            for dx in [-8.0, 8.0] {
                b.bar((x + dx, low + 0.6), (x + dx, low + seat - 1.0), 2.2, WOOD);
            }
            b.bar((x - dir * 9.0, low + seat), (x - dir * 11.0, low + seat + 27.0), 2.6, WOOD);
            b.bar((x - 10.0, low + seat - 1.0), (x + 10.0, low + seat - 1.0), 3.4, WOOD);
        });
    }

    /// Someone sits on a chair of a height that fits.
    pub(super) fn seat(&mut self, me: usize) {
        let seat = 23.0 * self.figs[me].look.k;
        self.figs[me].sit(seat);
        self.chair(me, seat);
    }

    /// An open book or a sheet between both hands of one who reads.
    pub(super) fn read(&mut self, me: usize, rgb: Rgb) {
        let fig = &mut self.figs[me];
        let (at, k, dir) = (fig.rel(13.0, 68.0), fig.look.k, fig.dir);
        let at = (at.0 + fig.hip.0 - fig.x, at.1 + fig.hip.1 - fig.ground - 46.0 * k);
        fig.grasp((at.0 - dir * 4.5 * k, at.1 - 1.5 * k), (at.0 + dir * 4.5 * k, at.1 - 1.5 * k));
        fig.look_x = dir * 0.6;
        fig.nod = 0.26;
        fig.face.gaze = -1.0;
        self.held(me, move |b| book(b, at, k, dir, rgb));
    }

    /// Something to read for someone who does more than read: in the near hand, where that hand does nothing else.
    pub(super) fn leaflet(&mut self, me: usize) {
        let fig = &mut self.figs[me];
        let k = fig.look.k;
        let (shoulder, hand) = (fig.shoulder(NEAR), fig.hands[NEAR]);
        let idle = [fig.trunk().on((-fig.dir * 7.4, 4.0)), (shoulder.0 - fig.dir * 1.5 * k, shoulder.1 - 32.0 * k)];
        if !fig.busy || fig.beast.is_some() || idle.iter().all(|place| far(*place, hand) > 5.0 * k) {
            return;
        }
        let (at, dir) = (fig.rel(7.0, 63.0), fig.dir);
        fig.put(NEAR, (at.0 - dir * 5.0 * k, at.1 - 2.0 * k));
        self.held(me, move |b| book(b, at, k, dir, hex(0xc8_4a_3c)));
    }
}

/// A note of music.
pub(super) fn note(b: &mut Brush, (x, y): At, s: f32, rgb: Rgb) {
    b.oval(STAGE, (x, y), 1.9 * s, 1.5 * s, rgb);
    b.line(STAGE, &[(x + 1.6 * s, y + 0.3 * s), (x + 1.6 * s, y + 7.0 * s)], 0.9 * s, rgb);
    b.line(STAGE, &[(x + 1.6 * s, y + 7.0 * s), (x + 4.4 * s, y + 5.2 * s)], 1.3 * s, rgb);
}

/// An open book seen from its cover.
pub(super) fn book(b: &mut Brush, at: At, k: f32, dir: f32, rgb: Rgb) {
    let (x, y) = at;
    for s in [-1.0, 1.0] {
        let points =
            [(x, y - 4.6 * k), (x + s * 8.0 * k, y - 3.2 * k), (x + s * 8.0 * k, y + 6.2 * k), (x, y + 4.6 * k)];
        b.poly(STAGE, &points, PAPER);
        let cover =
            [(x, y - 5.2 * k), (x + s * 7.4 * k, y - 3.8 * k), (x + s * 7.4 * k, y + 5.2 * k), (x, y + 3.8 * k)];
        b.poly(STAGE, &cover, if s * dir > 0.0 { rgb } else { shade(rgb) });
    }
}

/// A table with two legs.
pub(super) fn table(b: &mut Brush, x: f32, w: f32, h: f32) {
    b.shadow((x, -0.4), w * 0.5);
    for dx in [-w * 0.4, w * 0.4] {
        b.bar((x + dx, 0.8), (x + dx, h - 2.0), 3.4, shade(WOOD));
    }
    b.bar((x - w / 2.0, h - 1.2), (x + w / 2.0, h - 1.2), 4.4, WOOD);
    b.line(STAGE, &[(x - w * 0.47, h - 0.4), (x + w * 0.47, h - 0.4)], 1.0, WOOD.lighter(0.06));
}

/// A fire of logs.
pub(super) fn campfire(b: &mut Brush, x: f32, s: f32) {
    b.glow((x, 8.0 * s), 40.0 * s, hex(0xff_b3_4d), 0.4);
    for (dx, dir) in [(-1.0, 1.0), (1.0, -1.0)] {
        b.bar((x + dx * 11.0 * s, 1.6), (x + dir * 6.0 * s, 5.0 * s), 4.0 * s, hex(0x7a_4f_2e));
    }
    for (w, h, rgb) in [(8.6, 22.0, 0xf0_6a_2a), (6.0, 16.0, 0xf8_a0_2f), (3.2, 10.0, 0xfd_e0_6a)] {
        b.blob(
            STAGE,
            &[
                (x - w * s, 6.0 * s),
                (x - w * 0.7 * s, (4.0 + h * 0.5) * s),
                (x + 0.8 * s, (4.0 + h) * s),
                (x + w * 0.7 * s, (4.0 + h * 0.45) * s),
                (x + w * s, 6.0 * s),
                (x, 3.6 * s),
            ],
            hex(rgb),
        );
    }
}

/// A flag on the end of a stick, blown to one side.
pub(super) fn flag(b: &mut Brush, (x, y): At, dir: f32, s: f32, rgb: Rgb) {
    let at = |dx: f32, dy: f32| (x + dir * dx * s, y + dy * s);
    b.blob(
        STAGE,
        &[
            at(0.0, 0.0),
            at(6.0, 1.2),
            at(12.0, -1.0),
            at(17.0, 0.6),
            at(17.0, -9.4),
            at(12.0, -11.0),
            at(6.0, -8.8),
            at(0.0, -10.0),
        ],
        rgb,
    );
    b.blob(
        STAGE,
        &[
            at(0.0, -3.4),
            at(6.0, -2.2),
            at(12.0, -4.4),
            at(17.0, -2.8),
            at(17.0, -6.4),
            at(12.0, -8.0),
            at(6.0, -5.8),
            at(0.0, -6.8),
        ],
        WHITE,
    );
}

/// A beam of light from a lamp.
pub(super) fn beam(b: &mut Brush, from: At, to: At, wide: f32) {
    b.glass(&[(from, 1.5), (to, wide)], hex(0xff_f0_a0), 0.42);
}

/// A long thing that hangs between two places.
pub(super) fn hanging(b: &mut Brush, a: At, c: At, sag: f32, width: f32, rgb: Rgb) {
    let m = mix(a, c, 0.5);
    let quarter = |p: At| (mix(p, m, 0.5).0, mix(p, m, 0.5).1 - sag * 0.75);
    b.line(STAGE, &[a, quarter(a), (m.0, m.1 - sag), quarter(c), c], width, rgb);
}

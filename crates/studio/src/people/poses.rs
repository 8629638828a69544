//! Poses: what bodies do before hands are told where to go.

use super::brush::At;
use super::face::Face;
use super::figure::{FAR, Fig, Grip, NEAR};

impl Fig {
    /// Puts a hand to a place.
    pub(crate) fn put(&mut self, side: usize, at: At) {
        self.hands[side] = at;
    }

    /// Puts a hand to a place and closes it.
    pub(crate) fn grab(&mut self, side: usize, at: At) {
        self.hands[side] = at;
        self.grips[side] = Grip::Fist;
    }

    /// Both hands to two places, closed.
    pub(crate) fn grasp(&mut self, near: At, far: At) {
        self.grab(NEAR, near);
        self.grab(FAR, far);
    }

    /// A hand to a place in this body's measures: forwards and up from the ground.
    pub(crate) fn put_rel(&mut self, side: usize, forward: f32, up: f32) {
        self.hands[side] = self.rel(forward, up);
    }

    /// An arm towards a place that may be far off, so much of its length.
    pub(crate) fn aim(&mut self, side: usize, to: At, share: f32) {
        let from = self.shoulder(side);
        let span = (to.0 - from.0).hypot(to.1 - from.1).max(0.1);
        let reach = 33.5 * self.look.k * share;
        self.hands[side] = (from.0 + (to.0 - from.0) / span * reach, from.1 + (to.1 - from.1) / span * reach);
    }

    /// Points at a place.
    pub(crate) fn point(&mut self, side: usize, to: At) {
        self.aim(side, to, 0.96);
        self.grips[side] = Grip::Point;
    }

    /// A hand on the hip.
    pub(crate) fn akimbo(&mut self, side: usize) {
        let out = if side == NEAR { -self.dir } else { self.dir };
        self.hands[side] = self.trunk().on((out * 7.4, 4.0));
        self.winged[side] = false;
    }

    /// A hand over the heart.
    pub(crate) fn heart(&mut self, side: usize) {
        self.hands[side] = self.trunk().on((self.dir * 3.0, 21.0));
    }

    /// Looks at a place, with the head turned and bowed as it needs.
    pub(crate) fn regard(&mut self, to: At) {
        let (hx, hy) = self.head();
        let (dx, dy) = (to.0 - hx, to.1 - hy);
        self.look_x = if dx.abs() < 4.0 { self.dir * 0.3 } else { dx.signum() * 0.68 };
        let slope = (dy / dx.abs().max(12.0)).atan();
        if dx * self.dir >= 0.0 {
            self.nod = (-slope * 0.42).clamp(-0.4, 0.5) - self.lean * 0.7;
        } else {
            self.nod = -self.lean * 0.7;
        }
        self.face.gaze = (slope * 1.4).clamp(-1.0, 1.0);
    }

    /// Shows a mood, where the sample has not fixed one.
    pub(crate) fn mood(&mut self, face: Face) {
        if !self.face.fixed {
            self.face = Face { gaze: self.face.gaze, ..face };
        }
    }

    /// Turns to one side.
    pub(crate) fn turn_to(&mut self, x: f32) {
        if (x - self.x).abs() > 0.5 {
            self.dir = (x - self.x).signum();
        }
        self.look_x = self.dir * 0.62;
        self.stand();
    }

    /// Bends forwards at the hip; the hips go back a little to keep the balance.
    pub(crate) fn bow(&mut self, lean: f32) {
        self.lean = lean;
        self.hip.0 = self.x - self.dir * lean * 7.0 * self.look.k;
        self.rest(NEAR);
        self.rest(FAR);
    }

    /// Takes a step.
    pub(crate) fn walk(&mut self, long: f32) {
        let k = self.look.k;
        self.turn = 0.8;
        self.hip.1 = self.ground + (46.0 - long * 0.11) * k;
        self.feet = [self.rel(long * 0.55, 0.2), self.rel(-long * 0.5, 2.0)];
        self.toes = [-0.22, 0.5];
        self.lean = 0.07;
        self.rest(NEAR);
        self.rest(FAR);
        let (n, f) = (self.shoulder(NEAR), self.shoulder(FAR));
        self.hands = [(n.0 - self.dir * 13.0 * k, n.1 - 29.0 * k), (f.0 + self.dir * 13.0 * k, f.1 - 27.0 * k)];
    }

    /// Runs.
    pub(crate) fn run(&mut self) {
        let k = self.look.k;
        self.turn = 0.9;
        self.lean = 0.22;
        self.hip.1 = self.ground + 45.0 * k;
        self.feet = [self.rel(15.0, 6.0), self.rel(-23.0, 14.0)];
        self.toes = [-0.35, 1.25];
        let (n, f) = (self.shoulder(NEAR), self.shoulder(FAR));
        self.hands = [(n.0 - self.dir * 13.0 * k, n.1 - 14.0 * k), (f.0 + self.dir * 17.0 * k, f.1 - 8.0 * k)];
        self.grips = [Grip::Fist; 2];
    }

    /// Sits on a seat of this height, feet on the ground.
    pub(crate) fn sit(&mut self, seat: f32) {
        let k = self.look.k;
        self.turn = 0.75;
        self.hip = (self.x, self.ground + seat + 5.0 * k);
        let low = (self.hip.1 - self.ground - 26.0 * k).max(0.0);
        self.feet = [self.rel(20.0, 0.0), self.rel(23.0, 0.6)];
        for foot in &mut self.feet {
            foot.1 += low;
        }
        self.toes = [0.0; 2];
        self.rest(NEAR);
        self.rest(FAR);
        let lap = self.hip.1 + 5.0 * k;
        self.hands = [(self.x + self.dir * 13.0 * k, lap), (self.x + self.dir * 17.0 * k, lap + 1.0)];
    }

    /// Sits on the ground with crossed legs, seen from the front.
    pub(crate) fn cross_legged(&mut self) {
        let k = self.look.k;
        self.turn = 0.25;
        self.hip = (self.x, self.ground + 7.0 * k);
        self.feet = [self.rel(7.0, 1.0), self.rel(-7.0, 1.4)];
        self.rest(NEAR);
        self.rest(FAR);
        self.hands = [self.rel(-13.0, 11.0), self.rel(13.0, 11.0)];
        self.winged = [false; 2];
    }

    /// Sits on the ground, legs out in front.
    pub(crate) fn sit_low(&mut self) {
        let k = self.look.k;
        self.turn = 0.8;
        self.hip = (self.x, self.ground + 6.0 * k);
        self.feet = [self.rel(24.0, 0.0), self.rel(34.0, 1.0)];
        self.toes = [0.0, -0.9];
        self.lean = 0.05;
        self.rest(NEAR);
        self.rest(FAR);
        self.hands = [self.rel(18.0, 15.0), self.rel(20.0, 16.0)];
    }

    /// Kneels on one knee.
    pub(crate) fn kneel(&mut self) {
        let k = self.look.k;
        self.turn = 0.85;
        self.hip = (self.x, self.ground + 25.5 * k);
        self.feet = [self.rel(-22.0, 0.0), self.rel(17.0, 0.4)];
        self.toes = [0.95, 0.0];
        self.rest(NEAR);
        self.rest(FAR);
    }

    /// Crouches low over something in front.
    pub(crate) fn crouch(&mut self) {
        let k = self.look.k;
        self.turn = 0.85;
        self.hip = (self.x, self.ground + 20.0 * k);
        self.lean = 0.42;
        self.feet = [self.rel(3.0, 0.0), self.rel(9.0, 0.5)];
        self.toes = [0.0; 2];
        self.rest(NEAR);
        self.rest(FAR);
    }

    /// Lies on the back, the head towards where the figure faces.
    pub(crate) fn lie(&mut self) {
        let k = self.look.k;
        self.turn = 0.9;
        self.hip = (self.x, self.ground + 6.0 * k);
        self.lean = -1.5;
        self.nod = 0.12;
        self.feet = [self.rel(41.0, 0.5), self.rel(43.0, 1.0)];
        self.toes = [-1.3, -1.3];
        self.hands = [self.rel(-8.0, 9.0), self.rel(-6.0, 10.0)];
        self.look_x = 0.0;
    }

    /// Jumps for joy, this far off the ground.
    pub(crate) fn jump(&mut self, up: f32) {
        let k = self.look.k;
        self.hip = (self.x, self.ground + (46.0 + up) * k);
        self.feet = [self.rel(-11.0, up + 9.0), self.rel(9.0, up + 5.0)];
        self.toes = [0.7, 0.5];
        let (n, f) = (self.shoulder(NEAR), self.shoulder(FAR));
        self.hands = [(n.0 - self.dir * 16.0 * k, n.1 + 26.0 * k), (f.0 + self.dir * 16.0 * k, f.1 + 26.0 * k)];
        self.winged = [true; 2];
    }

    /// Stands with the legs apart and braced, pulling or pushing.
    pub(crate) fn brace(&mut self, lean: f32) {
        let k = self.look.k;
        self.turn = 0.85;
        self.hip = (self.x - self.dir * lean * 10.0 * k, self.ground + 41.0 * k);
        self.lean = lean;
        let (front, rear) = if lean > 0.0 { (9.0, -20.0) } else { (18.0, -5.0) };
        self.feet = [self.rel(rear, 0.0), self.rel(front, 0.6)];
        self.toes = [if lean > 0.0 { 0.4 } else { 0.0 }, 0.0];
        self.rest(NEAR);
        self.rest(FAR);
    }

    /// Turns to the viewer.
    pub(crate) fn front(&mut self) {
        self.turn = 0.15;
        self.look_x = self.dir * 0.15;
        self.stand();
    }

    /// Shows the back.
    pub(crate) fn turn_back(&mut self) {
        self.away = true;
        self.turn = 0.2;
        self.stand();
    }
}

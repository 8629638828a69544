//! A figure: a body with joints in a pose. Hands and feet are put where they belong, elbows and knees follow.

use super::brush::{At, Frame, Icon, add, far};
use super::face::Face;
use super::looks::Look;

/// The measures of an adult of a height of a hundred.
const HIP: f32 = 46.0;
const SPINE: f32 = 32.0;
const THIGH: f32 = 21.2;
const SHIN: f32 = 20.95;
const UPPER: f32 = 16.5;
const FORE: f32 = 18.0;
const ANKLE: f32 = 4.0;

/// The arm or leg on the near side of the viewer, and the far one.
pub(crate) const NEAR: usize = 0;
pub(crate) const FAR: usize = 1;

/// What a hand does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Grip {
    #[default]
    Open,
    Fist,
    Point,
}

/// A person in a pose.
#[derive(Clone, Debug)]
pub(crate) struct Fig {
    pub look: Look,
    pub x: f32,
    pub ground: f32,
    /// 1 faces right, −1 left.
    pub dir: f32,
    /// How far the body is turned from the viewer to the side.
    pub turn: f32,
    pub hip: At,
    /// In radians, forwards.
    pub lean: f32,
    pub hands: [At; 2],
    /// Elbows that point up and out rather than down.
    pub winged: [bool; 2],
    pub grips: [Grip; 2],
    pub feet: [At; 2],
    /// How far the toes point down, in radians.
    pub toes: [f32; 2],
    /// Knees that bend backwards, as of a kicked-up leg seen from the front.
    pub back: [bool; 2],
    /// Where the head is turned: −1 left to 1 right.
    pub look_x: f32,
    /// How far the head is bowed forwards, in radians.
    pub nod: f32,
    pub face: Face,
    /// Drawn later the larger it is.
    pub z: f32,
    /// Whether the pose was set by an action of its own.
    pub busy: bool,
    /// The back is seen.
    pub away: bool,
    /// An animal stands in the person's place: its picture, width and height.
    pub beast: Option<Beast>,
}

/// An animal as a picture, which looks to the left by itself.
#[derive(Clone, Debug)]
pub(crate) struct Beast {
    pub icon: Icon,
    pub w: f32,
    pub h: f32,
}

impl Fig {
    /// Someone who stands, hands down.
    pub(crate) fn new(look: Look, x: f32, dir: f32) -> Self {
        let mut fig = Self {
            look,
            x,
            ground: 0.0,
            dir,
            turn: 0.6,
            hip: (0.0, 0.0),
            lean: 0.0,
            hands: [(0.0, 0.0); 2],
            winged: [false; 2],
            grips: [Grip::Open; 2],
            feet: [(0.0, 0.0); 2],
            toes: [0.0; 2],
            back: [false; 2],
            look_x: dir * 0.62,
            nod: 0.0,
            face: Face::default(),
            z: 0.0,
            busy: false,
            away: false,
            beast: None,
        };
        fig.stand();
        fig
    }

    /// A place by the measures of this body: forwards and up from where it stands.
    pub(crate) fn rel(&self, forward: f32, up: f32) -> At {
        let k = self.look.k;
        (self.x + self.dir * forward * k, self.ground + up * k)
    }

    /// Stands straight.
    pub(crate) fn stand(&mut self) {
        let k = self.look.k;
        self.hip = (self.x, self.ground + HIP * k);
        self.lean = 0.0;
        self.feet = [self.rel(-4.4, 0.0), self.rel(4.0, 0.6)];
        self.toes = [0.0; 2];
        self.rest(NEAR);
        self.rest(FAR);
    }

    /// Lets an arm hang.
    pub(crate) fn rest(&mut self, side: usize) {
        let (x, y) = self.shoulder(side);
        let k = self.look.k;
        let out = if side == NEAR { -3.0 } else { 3.4 };
        self.hands[side] = (x + self.dir * (out + 1.5) * k, y - 32.0 * k);
        self.grips[side] = Grip::Open;
    }

    fn up(&self) -> At {
        (self.lean.sin() * self.dir, self.lean.cos())
    }

    /// A frame at the hip along the spine.
    pub(crate) fn trunk(&self) -> Frame {
        Frame::new(self.hip, self.lean * self.dir, self.look.k)
    }

    /// Where the neck begins.
    pub(crate) fn nape(&self) -> At {
        let (x, y) = self.up();
        let k = SPINE * self.look.k;
        add(self.hip, (x * k, y * k))
    }

    /// Half the width of the shoulders.
    pub(crate) fn girth(&self) -> f32 {
        let broad = if self.look.woman { 8.0 } else { 9.4 };
        broad * (0.4 + 0.6 * self.look.wide) * (1.0 - 0.26 * self.turn)
    }

    /// A shoulder.
    pub(crate) fn shoulder(&self, side: usize) -> At {
        if let Some(beast) = &self.beast {
            return (self.x, self.ground + beast.h * 0.72);
        }
        let out = if side == NEAR { -self.dir } else { self.dir };
        self.trunk().on((out * (self.girth() - 2.2), SPINE - 3.4))
    }

    /// Where a leg begins.
    pub(crate) fn socket(&self, side: usize) -> At {
        let out = if side == NEAR { -self.dir } else { self.dir };
        self.trunk().on((out * 4.0 * (1.0 - 0.3 * self.turn), 0.0))
    }

    /// The head's own frame: its middle, its turn and its size.
    pub(crate) fn skull(&self) -> Frame {
        let k = self.look.k;
        let angle = self.lean + self.nod;
        let (x, y) = self.nape();
        let neck = 3.0 + 7.6 * self.look.head;
        let at = (x + (angle.sin() * neck + 1.2 * self.turn) * self.dir * k, y + angle.cos() * neck * k);
        Frame::new(at, angle * self.dir, k * self.look.head)
    }

    /// The middle of the head.
    pub(crate) fn head(&self) -> At {
        match &self.beast {
            Some(beast) => (self.x + self.dir * beast.w * 0.3, self.ground + beast.h * 0.78),
            None => self.skull().at,
        }
    }

    /// The top of the head.
    pub(crate) fn crown(&self) -> At {
        match &self.beast {
            Some(beast) => (self.x + self.dir * beast.w * 0.26, self.ground + beast.h * 0.97),
            None => self.skull().on((0.0, 9.4)),
        }
    }

    /// The mouth, where food and words come and go.
    pub(crate) fn mouth(&self) -> At {
        if let Some(beast) = &self.beast {
            return (self.x + self.dir * beast.w * 0.46, self.ground + beast.h * 0.66);
        }
        self.skull().on((self.look_x * 5.4, -4.4))
    }

    /// The side of the head that is towards a place, at ear height.
    pub(crate) fn ear(&self, to: At) -> At {
        if self.beast.is_some() {
            return self.crown();
        }
        let side = if to.0 < self.head().0 { -7.4 } else { 7.4 };
        self.skull().on((side, -0.5))
    }

    /// The middle of the chest.
    pub(crate) fn chest(&self) -> At {
        if let Some(beast) = &self.beast {
            return (self.x, self.ground + beast.h * 0.55);
        }
        self.trunk().on((self.dir * 2.0, 22.0))
    }

    /// The elbow and the hand of an arm whose hand reaches for its place.
    pub(crate) fn arm(&self, side: usize) -> (At, At) {
        let k = self.look.k;
        let from = self.shoulder(side);
        let (up, fore) = stretch(UPPER * k, FORE * k, far(from, self.hands[side]));
        let (one, two, hand) = bend(from, self.hands[side], up, fore);
        let lower = |p: &At| p.1 + p.0 * self.dir * 0.55;
        let elbow = if (lower(&one) < lower(&two)) == self.winged[side] { two } else { one };
        (elbow, hand)
    }

    /// The knee and the ankle of a leg.
    pub(crate) fn leg(&self, side: usize) -> (At, At) {
        let k = self.look.k;
        let from = self.socket(side);
        let sole = self.feet[side];
        let ankle = (sole.0, sole.1 + ANKLE * k);
        let (thigh, shin) = stretch(THIGH * k, SHIN * k, far(from, ankle));
        let (one, two, ankle) = bend(from, ankle, thigh, shin);
        let ahead = |p: &At| p.0 * self.dir + p.1 * 0.25;
        let knee = if (ahead(&one) > ahead(&two)) == self.back[side] { two } else { one };
        (knee, ankle)
    }

    /// The hand of an arm as it came to be.
    pub(crate) fn palm(&self, side: usize) -> At {
        self.arm(side).1
    }

    /// Left, right and top of the figure with some room around it.
    pub(crate) fn extent(&self) -> [f32; 3] {
        if let Some(beast) = &self.beast {
            return [self.x - beast.w * 0.54, self.x + beast.w * 0.54, self.ground + beast.h];
        }
        let k = self.look.k;
        let hat = if self.look.hat.is_some() { 7.0 } else { 3.0 };
        let head = self.head();
        let mut left = head.0.min(self.hip.0) - 11.0 * k;
        let mut right = head.0.max(self.hip.0) + 11.0 * k;
        let mut top = self.crown().1 + hat * k;
        for side in [NEAR, FAR] {
            let (elbow, hand) = self.arm(side);
            let (knee, ankle) = self.leg(side);
            for (x, y) in [elbow, hand, knee, ankle] {
                left = left.min(x - 5.0 * k);
                right = right.max(x + 5.0 * k);
                top = top.max(y + 5.0 * k);
            }
        }
        [left, right, top]
    }
}

/// Limbs give a little to reach what they should.
fn stretch(a: f32, b: f32, span: f32) -> (f32, f32) {
    let more = (span / (a + b) * 1.001).clamp(1.0, 1.16);
    (a * more, b * more)
}

/// The two places where a joint may be between a start and an end, and the end as far as it can be reached.
pub(crate) fn bend(from: At, to: At, a: f32, b: f32) -> (At, At, At) {
    let span = far(from, to).max(0.001);
    let reach = span.clamp((a - b).abs() + 0.01, a + b);
    let (ux, uy) = ((to.0 - from.0) / span, (to.1 - from.1) / span);
    let along = (a * a - b * b + reach * reach) / (2.0 * reach);
    let off = (a * a - along * along).max(0.0).sqrt();
    let mid = (from.0 + ux * along, from.1 + uy * along);
    let end = (from.0 + ux * reach, from.1 + uy * reach);
    ((mid.0 - uy * off, mid.1 + ux * off), (mid.0 + uy * off, mid.1 - ux * off), end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joints_keep_their_lengths() {
        let (one, two, end) = bend((0.0, 0.0), (20.0, 5.0), 16.0, 15.0);
        for joint in [one, two] {
            assert!((far((0.0, 0.0), joint) - 16.0).abs() < 0.01);
            assert!((far(joint, end) - 15.0).abs() < 0.01);
        }
        assert!(far(end, (20.0, 5.0)) < 0.01);
    }

    #[test]
    fn a_hand_goes_no_farther_than_its_arm() {
        let (_, _, end) = bend((0.0, 0.0), (90.0, 0.0), 16.0, 15.0);
        assert!((end.0 - 31.0).abs() < 0.01);
    }
}

//! The body that wears the garments: head, face, hair, arms, hands, legs and feet.

use super::cut::{both, darker, limb, tube};
use super::easel::{Easel, Pose};
use crate::colour::hex;
use crate::figures::pen::At;

/// An arm: its side (−1 or 1), its elbow and its wrist.
#[derive(Clone, Copy)]
pub(crate) struct Arm {
    pub side: f32,
    pub elbow: At,
    pub hand: At,
}

/// What is on the feet.
#[derive(Clone, Copy)]
pub(crate) enum Shoe {
    Flat(u32),
    /// A boot up to this height.
    Boot(u32, f32),
    /// A boot with a turned-up toe.
    Curled(u32, f32),
    Sandal(u32),
    Bare,
}

impl Arm {
    fn shoulder(self) -> At {
        (self.side * 74.0, 172.0)
    }

    /// The line from the shoulder to this share of the forearm.
    fn line(self, share: f32) -> Vec<At> {
        let end = (
            self.elbow.0 + (self.hand.0 - self.elbow.0) * share,
            self.elbow.1 + (self.hand.1 - self.elbow.1) * share,
        );
        vec![self.shoulder(), self.elbow, end]
    }
}

impl<'a> Easel<'_, 'a> {
    /// An arm that hangs, or rests or swings as the pose has it.
    pub(crate) fn down(&self, side: f32) -> Arm {
        match self.pose {
            Pose::Standing => Arm { side, elbow: (side * 108.0, 300.0), hand: (side * 116.0, 410.0) },
            Pose::Walking => {
                Arm { side, elbow: (side * 112.0, 296.0), hand: (side * 118.0 + 26.0, 396.0 + side * 12.0) }
            }
            Pose::Seated => Arm { side, elbow: (side * 112.0, 290.0), hand: (side * 58.0, 404.0) },
        }
    }

    /// An arm with its elbow and wrist at these places, x outwards.
    pub(crate) fn reach(&self, side: f32, elbow: At, hand: At) -> Arm {
        Arm { side, elbow: (side * elbow.0, elbow.1), hand: (side * hand.0, hand.1) }
    }

    /// The hand of an arm.
    pub(crate) fn hand(&mut self, arm: Arm) {
        let (dx, dy) = (arm.hand.0 - arm.elbow.0, arm.hand.1 - arm.elbow.1);
        let long = dx.hypot(dy).max(0.01);
        let (dx, dy) = (dx / long, dy / long);
        let at = |along: f32, out: f32| {
            (arm.hand.0 + dx * along - dy * out * arm.side, arm.hand.1 + dy * along + dx * out * arm.side)
        };
        let skin = self.skin;
        self.blob(&[at(6.0, 8.0), at(20.0, 16.0), at(30.0, 17.0), at(26.0, 11.0), at(16.0, 4.0)], skin);
        self.blob(&[at(-8.0, -11.0), at(16.0, -13.0), at(40.0, -8.0), at(45.0, 0.0), at(38.0, 9.0), at(12.0, 12.0), at(-8.0, 10.0)], skin);
        let line = darker(skin, 0.14);
        for out in [-4.0, 2.0] {
            self.line(&[at(24.0, out), at(40.0, out)], line, 2.0);
        }
    }

    /// A sleeve down to this share of the forearm, so wide at shoulder, elbow and end; the hand is drawn first.
    pub(crate) fn sleeve(&mut self, arm: Arm, share: f32, widths: [f32; 3], rgb: u32, weave: impl FnOnce(&mut Easel<'_, 'a>)) {
        if share < 0.99 {
            self.bare_arm(arm);
        } else {
            self.hand(arm);
        }
        self.cloth(&limb(&arm.line(share), &widths), rgb, weave);
    }

    /// An arm without a sleeve.
    pub(crate) fn bare_arm(&mut self, arm: Arm) {
        self.hand(arm);
        let skin = self.skin;
        self.plain(&limb(&arm.line(1.04), &[46.0, 36.0, 25.0]), skin);
        // No line between the arm and its hand.
        self.dot(arm.hand, 9.5, 9.5, skin);
    }

    /// A sleeve that hangs from the forearm by this much.
    pub(crate) fn wide(&mut self, arm: Arm, drop: f32, rgb: u32, weave: impl FnOnce(&mut Easel<'_, 'a>)) {
        self.hand(arm);
        let Arm { side, elbow, hand } = arm;
        let points = [
            (side * 62.0, 148.0),
            (side * 62.0, 148.0),
            (side * 92.0, 172.0),
            (elbow.0 + side * 16.0, elbow.1 - 8.0),
            (hand.0 + side * 6.0, hand.1 - 16.0),
            (hand.0 + side * 6.0, hand.1 - 16.0),
            (hand.0 + side * 12.0, hand.1 + drop),
            (hand.0 + side * 12.0, hand.1 + drop),
            ((hand.0 + elbow.0) / 2.0 - side * 8.0, hand.1 + drop + 8.0),
            (elbow.0 - side * 40.0, elbow.1 + drop * 0.62),
            (elbow.0 - side * 40.0, elbow.1 + drop * 0.62),
            (side * 56.0, 236.0),
            (side * 56.0, 236.0),
        ];
        self.cloth(&points, rgb, weave);
    }

    /// The trunk, so wide at shoulders, waist and hips, down to this height.
    pub(crate) fn trunk(&mut self, [shoulders, waist, hips]: [f32; 3], low: f32, rgb: u32, weave: impl FnOnce(&mut Easel<'_, 'a>)) {
        let half = [
            (22.0, 134.0),
            (50.0, 146.0),
            (shoulders, 164.0),
            (shoulders - 6.0, 220.0),
            (waist, 312.0),
            (hips, 396.0),
            (hips + (low - 396.0) * 0.06, low),
            (hips + (low - 396.0) * 0.06, low),
            (hips * 0.4, low + 6.0),
        ];
        self.cloth(&both(&half), rgb, weave);
    }

    /// Both legs in cloth or skin, so wide at hip, knee and ankle, down to this height.
    pub(crate) fn legs(&mut self, [hip, knee, ankle]: [f32; 3], low: f32, rgb: u32, weave: impl Fn(&mut Easel<'_, 'a>)) {
        for side in [1.0, -1.0] {
            let line = [(side * 37.0, 392.0), (side * 38.0, 590.0), (side * 37.0, low)];
            self.cloth(&tube(&line, &[hip, knee, ankle]), rgb, &weave);
        }
    }

    /// What is on both feet.
    pub(crate) fn feet(&mut self, shoe: Shoe) {
        for side in [1.0, -1.0] {
            self.foot(side, shoe);
        }
    }

    fn foot(&mut self, side: f32, shoe: Shoe) {
        // Feet point outwards, or where the body is turned or walks.
        let way = match self.pose {
            Pose::Walking => 1.0,
            _ if self.turn != 0.0 => self.turn.signum(),
            _ => side,
        };
        let at = |x: f32, y: f32| (side * 37.0 + way * x, y);
        let sole = [at(-17.0, 762.0), at(-18.0, 796.0), at(4.0, 802.0), at(36.0, 801.0), at(45.0, 790.0), at(34.0, 776.0), at(17.0, 760.0)];
        match shoe {
            Shoe::Bare | Shoe::Sandal(_) => {
                let skin = self.skin;
                self.blob(&sole, skin);
                for x in [30.0, 36.0] {
                    self.line(&[at(x, 784.0), at(x + 5.0, 792.0)], darker(skin, 0.14), 2.0);
                }
                if let Shoe::Sandal(rgb) = shoe {
                    self.bar(&[at(-17.0, 802.0), at(42.0, 802.0)], rgb, 8.0);
                    self.line(&[at(-14.0, 774.0), at(4.0, 784.0), at(30.0, 800.0)], rgb, 6.0);
                    self.line(&[at(16.0, 772.0), at(22.0, 784.0), at(30.0, 798.0)], rgb, 6.0);
                }
            }
            Shoe::Flat(rgb) => self.blob(&sole, rgb),
            Shoe::Boot(rgb, top) | Shoe::Curled(rgb, top) => {
                self.plain(&[at(-21.0, top), at(-21.0, top), at(21.0, top), at(21.0, top), at(18.0, 770.0), at(-18.0, 770.0)], rgb);
                if matches!(shoe, Shoe::Curled(..)) {
                    self.blob(&[at(-17.0, 758.0), at(-19.0, 798.0), at(20.0, 802.0), at(48.0, 790.0), at(56.0, 764.0), at(48.0, 762.0), at(38.0, 778.0), at(17.0, 758.0)], rgb);
                } else {
                    self.blob(&sole, rgb);
                }
                self.slab([side * 37.0 - 16.0, 752.0, 32.0, 18.0], rgb);
            }
        }
    }

    /// Neck, ears, head and a calm face.
    pub(crate) fn head(&mut self) {
        let skin = self.skin;
        self.plain(&tube(&[(0.0, 92.0), (0.0, 156.0)], &[38.0, 44.0]), darker(skin, 0.045));
        self.head_only();
    }

    /// The head without its neck.
    pub(crate) fn head_only(&mut self) {
        let skin = self.skin;
        for side in [-1.0, 1.0] {
            self.oval((side * 40.0, 66.0), 7.0, 13.0, skin);
        }
        let half = [(0.0, -2.0), (24.0, 4.0), (39.0, 30.0), (40.0, 60.0), (35.0, 86.0), (22.0, 106.0), (8.0, 114.0), (0.0, 115.0)];
        self.plain(&both(&half), skin);
        self.face();
    }

    /// Eyes, brows, nose and mouth.
    pub(crate) fn face(&mut self) {
        let (skin, hair, t) = (self.skin, self.hair, self.turn * 6.0);
        let brow = if hex(hair).lab().l > 0.7 { 0x8a7a6a } else { hair };
        for side in [-1.0, 1.0] {
            let x = side * 16.5 + t;
            self.dot((x, 61.5), 8.6, 5.0, 0xfbf7f0);
            self.dot((x + t * 0.25, 61.2), 4.6, 4.8, 0x33241e);
            self.dot((x + 1.4 + t * 0.25, 59.6), 1.3, 1.3, 0xffffff);
            self.line(&[(x - 9.4, 61.0), (x - 2.0, 55.8), (x + 4.0, 55.8), (x + 9.4, 61.0)], 0x2a1e1c, 2.6);
            self.line(&[(x - 7.0, 66.2), (x, 67.4), (x + 7.0, 66.0)], darker(skin, 0.12), 1.6);
            self.line(&[(x - side * 8.5, 48.0), (x + side * 1.0, 44.6), (x + side * 10.5, 48.6)], brow, 3.2);
            self.gauze(&[(x + side * 5.0 - 8.0, 80.0), (x + side * 5.0, 76.0), (x + side * 5.0 + 8.0, 80.0), (x + side * 5.0, 85.0)], 0xd0604a, if self.rouge { 0.2 } else { 0.1 });
        }
        let nose = darker(skin, 0.16);
        self.line(&[(3.0 + t, 62.0), (6.0 + t * 1.5, 78.0), (3.0 + t * 1.4, 83.0), (-4.0 + t, 82.5)], nose, 2.2);
        let fair = hex(skin).lab().l > 0.6;
        let lips = match (self.rouge, fair) {
            (true, true) => 0xb8504c,
            (true, false) => 0x8a3a38,
            (false, _) => darker(skin, 0.13),
        };
        self.stain(&[(t - 11.5, 95.5), (t - 4.0, 92.8), (t, 94.0), (t + 4.0, 92.8), (t + 11.5, 95.5), (t + 5.0, 101.0), (t, 102.0), (t - 5.0, 101.0)], lips);
        self.line(&[(t - 11.5, 95.3), (t, 97.0), (t + 11.5, 95.3)], darker(lips, 0.16), 1.8);
    }

    /// Hair on the head, parted in the middle, that comes down the temples to this height.
    pub(crate) fn parted(&mut self, low: f32) {
        let (hair, t) = (self.hair, self.turn * 5.0);
        let points = [
            (t, 17.0), (t, 17.0), (24.0 + t, 28.0), (35.0, 52.0), (38.0, low), (38.0, low), (46.0, low - 4.0), (47.0, 32.0), (32.0, -4.0),
            (0.0, -13.0), (-32.0, -4.0), (-47.0, 32.0), (-46.0, low - 4.0), (-38.0, low), (-38.0, low), (-35.0, 52.0), (-24.0 + t, 28.0),
        ];
        self.plain(&points, hair);
        self.line(&[(t, 16.0), (t * 0.6, -12.0)], darker(hair, 0.1), 2.4);
    }

    /// Short hair with a brow line.
    pub(crate) fn cropped(&mut self) {
        let (hair, t) = (self.hair, self.turn * 5.0);
        let points = [
            (t + 6.0, 21.0), (28.0 + t, 22.0), (37.0, 44.0), (38.0, 62.0), (38.0, 62.0), (44.0, 56.0), (45.0, 28.0), (30.0, -5.0), (0.0, -13.0),
            (-30.0, -5.0), (-45.0, 28.0), (-44.0, 56.0), (-38.0, 62.0), (-38.0, 62.0), (-37.0, 44.0), (-28.0 + t, 22.0),
        ];
        self.plain(&points, hair);
    }

    /// Hair that hangs behind the shoulders to this height; drawn before the body.
    pub(crate) fn loose(&mut self, low: f32) {
        let hair = self.hair;
        self.plain(&both(&[(0.0, -12.0), (38.0, 0.0), (50.0, 60.0), (60.0, low * 0.6), (54.0, low), (54.0, low), (0.0, low + 10.0)]), hair);
    }

    /// A beard: down to this height.
    pub(crate) fn beard(&mut self, low: f32) {
        let (hair, t) = (self.hair, self.turn * 6.0);
        let points = [
            (-39.0, 66.0), (-39.0, 66.0), (-32.0, 86.0), (-16.0 + t, 89.0), (t, 86.0), (16.0 + t, 89.0), (32.0, 86.0), (39.0, 66.0), (39.0, 66.0),
            (37.0, 92.0), (24.0, low - 12.0), (0.0, low), (-24.0, low - 12.0), (-37.0, 92.0),
        ];
        self.plain(&points, hair);
        self.line(&[(t - 9.0, 97.0), (t, 98.5), (t + 9.0, 97.0)], 0x7a3a34, 4.0);
    }

    /// A moustache.
    pub(crate) fn moustache(&mut self) {
        let (hair, t) = (self.hair, self.turn * 6.0);
        self.stain(&[(t, 87.0), (t + 10.0, 86.0), (t + 22.0, 94.0), (t + 10.0, 94.0), (t, 92.0), (t - 10.0, 94.0), (t - 22.0, 94.0), (t - 10.0, 86.0)], hair);
    }
}

//! Folk: the people of a festival, told by clothes, headgear and what their arms do.

use super::hats;
use crate::figures::culture_and_history::costume::cut::darker;
use crate::figures::culture_and_history::costume::easel::Easel;
use crate::figures::pen::At;

/// What is on a head.
#[derive(Clone, Copy)]
pub(super) enum Hat {
    Bare,
    Long,
    Straw(u32),
    Turban(u32),
    Tall(u32),
    Round(u32),
    Scarf(u32),
    Band(u32),
    Flowers(u32),
    Feathers(u32),
    Mask(u32),
    Tricorn(u32),
    Bun(u32),
    Candles,
    Winged(u32),
}

/// What the arms do.
#[derive(Clone, Copy)]
pub(super) enum Arms {
    Down,
    Up,
    Wide,
    Front,
    /// One up.
    Wave,
    /// One up with a torch.
    Torch,
    /// Both in front with a candle.
    Candle,
    /// A drum in front.
    Drum(u32),
    /// A horn at the mouth.
    Horn,
    /// Sticks, one up and one across.
    Sticks,
    /// A handful of powder of this colour thrown up.
    Throw(u32),
    /// A bowl or a tray in front.
    Tray(u32),
    /// A flag of this colour.
    Flag(u32),
}

/// What is worn below.
#[derive(Clone, Copy)]
pub(super) enum Low {
    Trousers(u32),
    Shorts(u32),
    Skirt(u32),
    Robe,
}

/// One kind of people.
#[derive(Clone, Copy)]
pub(super) struct Folk {
    pub skin: u32,
    pub hair: u32,
    pub top: u32,
    pub low: Low,
    pub hat: Hat,
    pub arms: Arms,
    /// A sash or a border of this colour.
    pub trim: Option<u32>,
    /// Splashes of colour over everything.
    pub stained: bool,
    /// Seen from behind.
    pub away: bool,
}

/// A kind of people, told.
pub(super) const fn folk(skin: u32, top: u32, low: Low, hat: Hat, arms: Arms) -> Folk {
    Folk { skin, hair: 0x2a1e1c, top, low, hat, arms, trim: None, stained: false, away: false }
}

impl Folk {
    pub(super) const fn trim(self, rgb: u32) -> Self {
        Self { trim: Some(rgb), ..self }
    }

    pub(super) const fn hair(self, hair: u32) -> Self {
        Self { hair, ..self }
    }

    pub(super) const fn turned(self) -> Self {
        Self { away: true, ..self }
    }

    pub(super) const fn stained(self) -> Self {
        Self { stained: true, ..self }
    }
}

/// Draws a person 800 high whose feet are at (0, 0).
pub(super) fn draw(e: &mut Easel, kind: Folk, number: usize) {
    e.shadow((0.0, 0.0), 190.0);
    e.set((0.0, -800.0), 1.0, 0.0, |e| {
        below(e, kind);
        hats::behind(e, kind);
        body(e, kind);
        arms(e, kind, number);
        head(e, kind);
        hats::draw(e, kind);
    });
}

fn below(e: &mut Easel, kind: Folk) {
    for side in [-1.0, 1.0] {
        let x = side * 40.0;
        match kind.low {
            Low::Trousers(rgb) => e.area(&[(x - 36.0, 440.0), (x + 36.0, 440.0), (x + 27.0, 770.0), (x - 27.0, 770.0)], rgb),
            Low::Shorts(rgb) => {
                e.area(&[(x - 20.0, 540.0), (x + 20.0, 540.0), (x + 15.0, 770.0), (x - 15.0, 770.0)], kind.skin);
                e.area(&[(x - 38.0, 440.0), (x + 38.0, 440.0), (x + 34.0, 590.0), (x - 34.0, 590.0)], rgb);
            }
            Low::Skirt(_) | Low::Robe => e.area(&[(x - 18.0, 660.0), (x + 18.0, 660.0), (x + 15.0, 775.0), (x - 15.0, 775.0)], kind.skin),
        }
        e.oval((x + side * 9.0, 784.0), 32.0, 17.0, 0x3a2a26);
    }
}

fn body(e: &mut Easel, kind: Folk) {
    let long = matches!(kind.low, Low::Robe);
    if let Low::Skirt(rgb) = kind.low {
        e.blob(&[(-66.0, 410.0), (66.0, 410.0), (122.0, 560.0), (152.0, 712.0), (70.0, 738.0), (-70.0, 738.0), (-152.0, 712.0), (-122.0, 560.0)], rgb);
        for x in [-70.0, -24.0, 24.0, 70.0] {
            e.line(&[(x * 0.6, 450.0), (x * 1.4, 716.0)], darker(rgb, 0.09), 6.0);
        }
        if let Some(trim) = kind.trim {
            e.line(&[(-144.0, 676.0), (0.0, 706.0), (144.0, 676.0)], trim, 17.0);
        }
    }
    let (hip, low) = if long { (112.0, 748.0) } else { (82.0, 486.0) };
    let outline = [(-36.0, 196.0), (36.0, 196.0), (100.0, 226.0), (84.0, 330.0), (78.0, 400.0), (hip, low), (0.0, low + 14.0), (-hip, low), (-78.0, 400.0), (-84.0, 330.0), (-100.0, 226.0)];
    e.blob(&outline, kind.top);
    if long {
        for x in [-40.0, 0.0, 40.0] {
            e.line(&[(x * 0.7, 420.0), (x * 1.4, 730.0)], darker(kind.top, 0.08), 6.0);
        }
    }
    if let Some(trim) = kind.trim {
        e.area(&[(-78.0, 384.0), (78.0, 384.0), (80.0, 424.0), (-80.0, 424.0)], trim);
    }
    e.line(&[(-28.0, 206.0), (0.0, 240.0), (28.0, 206.0)], darker(kind.top, 0.12), 8.0);
    if kind.stained {
        for (x, y, rgb) in [(-40.0, 270.0, 0xe8409a), (36.0, 320.0, 0xf0b020), (-10.0, 400.0, 0x3ab05a), (50.0, 250.0, 0x3a80e0), (-50.0, 440.0, 0x9a4ad0), (30.0, 560.0, 0xe8409a), (-34.0, 620.0, 0x3a80e0)] {
            e.dot((x, y), 30.0, 24.0, rgb);
        }
    }
}

/// Where elbows and hands are: of the left of the picture, then of the right.
fn joints(arms: Arms) -> [[At; 2]; 2] {
    let down = |s: f32| [(s * 130.0, 330.0), (s * 134.0, 440.0)];
    let up = |s: f32| [(s * 150.0, 190.0), (s * 132.0, 64.0)];
    let front = |s: f32| [(s * 132.0, 330.0), (s * 46.0, 368.0)];
    match arms {
        Arms::Down => [down(-1.0), down(1.0)],
        Arms::Up => [up(-1.0), up(1.0)],
        Arms::Wide => [[(-158.0, 270.0), (-212.0, 200.0)], [(158.0, 270.0), (212.0, 200.0)]],
        Arms::Front | Arms::Candle | Arms::Tray(_) => [front(-1.0), front(1.0)],
        Arms::Drum(_) => [[(-140.0, 320.0), (-62.0, 352.0)], [(140.0, 320.0), (76.0, 306.0)]],
        Arms::Horn => [[(-126.0, 300.0), (10.0, 226.0)], [(140.0, 290.0), (70.0, 214.0)]],
        Arms::Sticks => [[(-150.0, 250.0), (-150.0, 110.0)], [(142.0, 320.0), (190.0, 250.0)]],
        Arms::Wave | Arms::Torch | Arms::Throw(_) | Arms::Flag(_) => [down(-1.0), up(1.0)],
    }
}

fn arms(e: &mut Easel, kind: Folk, number: usize) {
    let flip = if number.is_multiple_of(2) { 1.0 } else { -1.0 };
    let symmetric = !matches!(kind.arms, Arms::Wave | Arms::Sticks | Arms::Throw(_) | Arms::Torch);
    let way = if symmetric { 1.0 } else { flip };
    let places = joints(kind.arms).map(|pair| pair.map(|(x, y)| (x * way, y)));
    for (side, [elbow, hand]) in [-way, way].into_iter().zip(places) {
        e.rod(&[(side * 84.0, 246.0), elbow, hand], kind.top, 46.0);
        e.oval(hand, 23.0, 24.0, kind.skin);
    }
    let [[_, left], [_, right]] = places;
    carried(e, kind.arms, left, right);
}

fn carried(e: &mut Easel, arms: Arms, left: At, right: At) {
    match arms {
        Arms::Torch => {
            e.rod(&[(right.0, right.1 + 50.0), (right.0, right.1 - 90.0)], 0x6a4526, 18.0);
            super::props::flame(e, (right.0, right.1 - 84.0), 110.0);
        }
        Arms::Candle => {
            e.block([-9.0, 286.0, 18.0, 92.0], 0xfbf4e2);
            super::props::flame(e, (0.0, 290.0), 54.0);
        }
        Arms::Drum(rgb) => {
            e.block([-84.0, 372.0, 168.0, 104.0], rgb);
            e.oval((0.0, 372.0), 84.0, 26.0, 0xf6eeda);
            e.oval((0.0, 476.0), 84.0, 20.0, darker(rgb, 0.1));
            for hand in [left, right] {
                e.rod(&[hand, (hand.0 * 0.5, hand.1 + 24.0)], 0xb07a40, 11.0);
            }
        }
        Arms::Horn => {
            e.rod(&[(12.0, 150.0), (110.0, 236.0)], 0xe8b83a, 17.0);
            e.area(&[(92.0, 236.0), (128.0, 200.0), (196.0, 262.0), (150.0, 306.0)], 0xe8b83a);
        }
        Arms::Sticks => {
            for (hand, dx) in [(left, 20.0), (right, -40.0)] {
                e.rod(&[(hand.0 - dx, hand.1 + 30.0), (hand.0 + dx * 2.0, hand.1 - 110.0)], 0xd84a6a, 14.0);
            }
        }
        Arms::Throw(rgb) => {
            e.glow((right.0, right.1 - 90.0), 190.0, rgb, 0.85);
            for (x, y, r) in [(0.0, -70.0, 34.0), (-50.0, -120.0, 26.0), (56.0, -130.0, 28.0), (6.0, -160.0, 22.0)] {
                e.dot((right.0 + x, right.1 + y), r, r, rgb);
            }
        }
        Arms::Tray(rgb) => {
            e.oval((0.0, 372.0), 118.0, 30.0, 0xd8b25a);
            for x in [-64.0, -22.0, 22.0, 64.0] {
                e.oval((x, 354.0), 25.0, 24.0, rgb);
            }
        }
        Arms::Flag(rgb) => {
            e.rod(&[(right.0, right.1 + 150.0), (right.0, right.1 - 280.0)], 0x7a5a34, 12.0);
            e.area(&[(right.0, right.1 - 280.0), (right.0 + 210.0, right.1 - 240.0), (right.0 + 170.0, right.1 - 190.0), (right.0 + 210.0, right.1 - 130.0), (right.0, right.1 - 130.0)], rgb);
        }
        _ => {}
    }
}

fn head(e: &mut Easel, kind: Folk) {
    e.area(&[(-24.0, 150.0), (24.0, 150.0), (28.0, 222.0), (-28.0, 222.0)], darker(kind.skin, 0.06));
    if let Hat::Mask(rgb) = kind.hat {
        hats::mask(e, rgb);
        return;
    }
    e.blob(&[(0.0, 0.0), (54.0, 24.0), (66.0, 90.0), (40.0, 158.0), (0.0, 180.0), (-40.0, 158.0), (-66.0, 90.0), (-54.0, 24.0)], kind.skin);
    e.blob(&[(-68.0, 92.0), (-66.0, 24.0), (0.0, -16.0), (66.0, 24.0), (68.0, 92.0), (48.0, 50.0), (0.0, 40.0), (-48.0, 50.0)], kind.hair);
    if kind.away {
        e.blob(&[(0.0, -8.0), (56.0, 24.0), (68.0, 92.0), (46.0, 150.0), (0.0, 160.0), (-46.0, 150.0), (-68.0, 92.0), (-56.0, 24.0)], kind.hair);
        return;
    }
    for side in [-1.0, 1.0] {
        e.dot((side * 25.0, 96.0), 7.0, 9.0, 0x2a1c1a);
        e.line(&[(side * 14.0, 76.0), (side * 26.0, 72.0), (side * 38.0, 78.0)], kind.hair, 5.0);
        e.gauze(&[(side * 38.0 - 14.0, 122.0), (side * 38.0, 112.0), (side * 38.0 + 14.0, 122.0), (side * 38.0, 132.0)], 0xe0604a, 0.3);
    }
    e.line(&[(2.0, 96.0), (8.0, 118.0), (0.0, 122.0)], darker(kind.skin, 0.14), 4.0);
    e.line(&[(-22.0, 138.0), (0.0, 150.0), (22.0, 138.0)], 0x9a3a38, 6.0);
}

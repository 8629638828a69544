//! What a bond asks of the boxes of settled bodies, as lengths by which it is missed.

/// Clear space between things that nothing ties together.
pub(super) const GAP: f32 = 12.0;
/// How much lower the foot of what stands in front is.
pub(super) const STEP: f32 = 24.0;
/// How much of a thing what stands in front of it may hide.
const HIDES: f32 = 0.27;

/// A settled body: the middle, the foot, width and height, and how near it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Put {
    pub x: f32,
    pub base: f32,
    pub wide: f32,
    pub high: f32,
    pub near: f32,
}

impl Put {
    pub(crate) fn left(&self) -> f32 {
        self.x - self.wide / 2.0
    }

    pub(crate) fn right(&self) -> f32 {
        self.x + self.wide / 2.0
    }

    pub(crate) fn top(&self) -> f32 {
        self.base - self.high
    }

    pub(super) fn overlap(&self, other: &Put) -> (f32, f32) {
        let across = self.right().min(other.right()) - self.left().max(other.left());
        let down = self.base.min(other.base) - self.top().max(other.top());
        (across, down)
    }

    /// The share of this one that another covers.
    pub(crate) fn hidden_by(&self, other: &Put) -> f32 {
        let (across, down) = self.overlap(other);
        across.max(0.0) * down.max(0.0) / (self.wide * self.high).max(1.0)
    }
}

pub(super) fn left(a: &Put, b: &Put) -> f32 {
    (a.right() + GAP - b.left()).max(0.0)
}

pub(super) fn over(a: &Put, b: &Put, straight: bool) -> f32 {
    let aside = if straight { ((a.x - b.x).abs() - 0.2 * a.wide.min(b.wide)).max(0.0) } else { 0.0 };
    (a.base + GAP - b.top()).max(0.0) + aside
}

pub(super) fn before(a: &Put, b: &Put) -> f32 {
    let (across, down) = a.overlap(b);
    let meets = (0.26 * a.wide.min(b.wide) - across).max(0.0) + (0.16 * a.high.min(b.high) - down).max(0.0);
    meets + (b.base + STEP - a.base).max(0.0) + (b.hidden_by(a) - HIDES).max(0.0) * 400.0
}

pub(super) fn beside(a: &Put, b: &Put) -> f32 {
    let gap = (a.left() - b.right()).max(b.left() - a.right());
    (GAP - gap).max(0.0) + (gap - 70.0).max(0.0) + ((a.base - b.base).abs() - 26.0).max(0.0)
}

/// The middle one stands within `play` of half-way, near to the line from foot to foot.
pub(super) fn between(c: &Put, a: &Put, b: &Put, play: f32) -> f32 {
    let ordered = (left(a, c) + left(c, b)).min(left(b, c) + left(c, a));
    let span = b.x - a.x;
    let t = if span.abs() < 1.0 { 0.5 } else { (c.x - a.x) / span };
    let line = a.base + (b.base - a.base) * t.clamp(0.0, 1.0);
    ordered + ((t - 0.5).abs() - play).max(0.0) * span.abs() + ((c.base - line).abs() - 24.0).max(0.0)
}

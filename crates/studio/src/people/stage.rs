//! The stage: a cast in poses, props between them, and how it is fitted into a picture.

use super::body;
use super::brush::{At, Brush};
use super::figure::Fig;

/// Paints a prop.
pub(crate) type Paint = Box<dyn Fn(&mut Brush)>;

/// Where a prop is among the figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Layer {
    /// Among the figures by depth.
    Depth(f32),
    /// In a figure's hands: over its trunk and under its near arm.
    Held(usize),
    /// Over everything of a figure.
    Over(usize),
    /// Behind a figure's back.
    Under(usize),
}

struct Prop {
    layer: Layer,
    paint: Paint,
}

/// A cast in poses with its props. An adult is a hundred high; the ground is at 0.
pub(crate) struct Stage {
    pub figs: Vec<Fig>,
    props: Vec<Prop>,
    /// What props take up: left, right, top, and the figures' part of the stage that it belongs to.
    pub room: Vec<([f32; 3], usize)>,
    /// The part of the stage that is being set.
    pub part: usize,
}

impl Stage {
    pub(crate) fn new(figs: Vec<Fig>) -> Self {
        Self { figs, props: Vec::new(), room: Vec::new(), part: 0 }
    }

    /// Adds a prop that needs no more room than the figures.
    pub(crate) fn add(&mut self, layer: Layer, paint: impl Fn(&mut Brush) + 'static) {
        self.props.push(Prop { layer, paint: Box::new(paint) });
    }

    /// Adds a prop behind the figures or before them, that takes up room: left, right, top.
    pub(crate) fn prop(&mut self, z: f32, room: [f32; 3], paint: impl Fn(&mut Brush) + 'static) {
        self.room.push((room, self.part));
        self.add(Layer::Depth(z), paint);
    }

    /// Something that is held.
    pub(crate) fn held(&mut self, me: usize, paint: impl Fn(&mut Brush) + 'static) {
        self.add(Layer::Held(me), paint);
    }

    /// Something over a figure.
    pub(crate) fn over(&mut self, me: usize, paint: impl Fn(&mut Brush) + 'static) {
        self.add(Layer::Over(me), paint);
    }

    /// Something that needs room without being a prop of its own.
    pub(crate) fn reserve(&mut self, room: [f32; 3]) {
        self.room.push((room, self.part));
    }

    /// The middle of some figures.
    pub(crate) fn middle(&self, cast: &[usize]) -> f32 {
        cast.iter().map(|i| self.figs[*i].x).sum::<f32>() / cast.len().max(1) as f32
    }

    /// The direction from one figure to another.
    pub(crate) fn way(&self, from: usize, to: usize) -> f32 {
        if self.figs[to].x >= self.figs[from].x { 1.0 } else { -1.0 }
    }

    /// Puts a row of figures around the middle where they are, this far apart.
    pub(crate) fn row(&mut self, cast: &[usize], gap: f32) {
        let middle = self.middle(cast);
        // Animals are wider than people.
        let wide = cast.iter().filter_map(|i| self.figs[*i].beast.as_ref()).map(|beast| beast.w * 0.94);
        let gap = wide.fold(gap, f32::max);
        let start = middle - gap * (cast.len() as f32 - 1.0) / 2.0;
        for (at, i) in cast.iter().enumerate() {
            self.place(*i, start + gap * at as f32);
        }
    }

    /// Puts a figure to a place.
    pub(crate) fn place(&mut self, i: usize, x: f32) {
        self.figs[i].x = x;
        self.figs[i].stand();
    }

    /// One turns to another and looks at the other's face.
    pub(crate) fn attend(&mut self, me: usize, to: usize) {
        let x = self.figs[to].x;
        let head = self.figs[to].head();
        let fig = &mut self.figs[me];
        fig.turn_to(x);
        fig.regard(head);
    }

    /// Looks at another's face without a change of the pose.
    pub(crate) fn eye(&mut self, me: usize, to: usize) {
        let head = self.figs[to].head();
        self.figs[me].regard(head);
    }

    /// Changes someone's pose who does nothing of their own.
    pub(crate) fn react(&mut self, i: usize, how: impl FnOnce(&mut Fig)) {
        if !self.figs[i].busy && self.figs[i].beast.is_none() {
            how(&mut self.figs[i]);
        }
    }

    /// What a part of the stage takes up: left, right, top.
    pub(crate) fn extent(&self, cast: &[usize], part: usize) -> [f32; 3] {
        let mut all = [f32::MAX, f32::MIN, 0.0_f32];
        let figs = cast.iter().map(|i| self.figs[*i].extent());
        let props = self.room.iter().filter(|(_, of)| *of == part).map(|(room, _)| *room);
        for [left, right, top] in figs.chain(props) {
            all = [all[0].min(left), all[1].max(right), all[2].max(top)];
        }
        all
    }

    /// Paints everything from far to near; gives the piece of the picture that each figure is.
    pub(crate) fn paint(&self, b: &mut Brush) -> Vec<u16> {
        let mut pieces = vec![0; self.figs.len()];
        for fig in self.figs.iter().filter(|fig| fig.beast.is_none()) {
            let [left, right, _] = fig.extent();
            let half = ((right - left) * 0.4).clamp(10.0 * fig.look.k, 34.0);
            b.shadow(((left + right) / 2.0, fig.ground - 0.6), half);
        }
        let mut order: Vec<(f32, usize, bool)> =
            self.figs.iter().enumerate().map(|(at, fig)| (fig.z, at, true)).collect();
        for (at, prop) in self.props.iter().enumerate() {
            if let Layer::Depth(z) = prop.layer {
                order.push((z, at, false));
            }
        }
        order.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (_, at, figure) in order {
            if figure {
                pieces[at] = self.figure(b, at);
            } else {
                (self.props[at].paint)(b);
            }
        }
        pieces
    }

    /// Paints a figure with what it holds, which is no part of it.
    fn figure(&self, b: &mut Brush, at: usize) -> u16 {
        let fig = &self.figs[at];
        self.layer(b, Layer::Under(at));
        let piece = b.canvas.owners.fresh();
        let ground = b.canvas.owners.turn_to(piece);
        if let Some(beast) = &fig.beast {
            let mut icon = beast.icon.clone();
            icon.mirrored = fig.dir > 0.0;
            b.standing(&icon, (fig.x, fig.ground));
            b.canvas.owners.turn_to(ground);
            self.layer(b, Layer::Held(at));
        } else {
            body::paint(b, fig);
            b.canvas.owners.turn_to(ground);
            self.layer(b, Layer::Held(at));
            b.canvas.owners.turn_to(piece);
            body::near(b, fig);
            b.canvas.owners.turn_to(ground);
        }
        self.layer(b, Layer::Over(at));
        piece
    }

    fn layer(&self, b: &mut Brush, layer: Layer) {
        for prop in self.props.iter().filter(|prop| prop.layer == layer) {
            (prop.paint)(b);
        }
    }
}

/// A place half way between two.
pub(crate) fn between(a: At, b: At) -> At {
    ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0)
}

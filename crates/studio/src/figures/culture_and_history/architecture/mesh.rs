//! Buildings as faces in space: what a monument is put together from.

use super::vector::{Rgb, V, hex};

/// How a face is worked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Work {
    /// Smooth, but for a little unevenness.
    Plain,
    /// Courses of blocks: height of a course, length of a block.
    Courses(f32, f32),
    /// Blocks that were fitted as they came, this large.
    Fitted(f32),
    /// Ribs that run down a roof, so far apart, with rows of tiles.
    Tiles(f32),
    /// Bands that lie, each so high, in turn with this colour.
    Bands(f32, Rgb),
    /// Stripes that stand, each so wide, in turn with this colour.
    Stripes(f32, Rgb),
    /// Squares in turn with this colour.
    Checks(f32, Rgb),
    /// Stripes that wind round, in turn with this colour.
    Spiral(f32, Rgb),
    /// A dense ornament of this size in this colour.
    Ornament(f32, Rgb),
    /// Tall grooves, so far apart: fluting, ribs, planks.
    Grooves(f32),
    /// A grid of windows in this colour: across, down.
    Windows(f32, f32, Rgb),
    /// Crossed bars so far apart; one sees through between them.
    Lattice(f32),
    /// Patches of grass, earth or leaves of this size.
    Turf(f32),
    /// Water that mirrors what stands over it.
    Water,
}

/// What a face is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Matter {
    pub rgb: Rgb,
    pub work: Work,
    /// How strongly the edges are drawn.
    pub edge: f32,
    /// How much it shines.
    pub gloss: f32,
}

impl Matter {
    pub(super) fn worked(self, work: Work) -> Self {
        Self { work, ..self }
    }

    pub(super) fn edged(self, edge: f32) -> Self {
        Self { edge, ..self }
    }

    pub(super) fn glossy(self) -> Self {
        Self { gloss: 0.5, ..self }
    }
}

/// Plain matter of a colour.
pub(super) fn of(rgb: u32) -> Matter {
    Matter { rgb: hex(rgb), work: Work::Plain, edge: 1.0, gloss: 0.0 }
}

/// A corner of a face: place, outward direction, and where it lies on the face in metres.
#[derive(Clone, Copy, Debug)]
pub(super) struct Corner {
    pub at: V,
    pub out: V,
    pub on: (f32, f32),
}

/// A triangle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Face {
    pub corners: [Corner; 3],
    pub matter: u16,
    /// Faces of one part have no line between them where the surface goes on.
    pub part: u32,
    /// Whether it belongs to what the picture is of, not to what lies around.
    pub main: bool,
}

/// How a place lies in the whole.
#[derive(Clone, Copy)]
struct Frame {
    origin: V,
    turn: (f32, f32),
    scale: f32,
    lean: f32,
}

/// A building that is being put together.
pub(super) struct Build {
    pub faces: Vec<Face>,
    pub matters: Vec<Matter>,
    /// Names of parts and where they are.
    pub marks: Vec<(&'static str, V)>,
    /// The height of the water, where there is some.
    pub water: Option<f32>,
    frame: Frame,
    main: bool,
    part: u32,
    now: u16,
}

impl Build {
    pub(super) fn new() -> Self {
        let frame = Frame { origin: V(0.0, 0.0, 0.0), turn: (1.0, 0.0), scale: 1.0, lean: 0.0 };
        Self {
            faces: Vec::new(),
            matters: vec![of(0x00cc_cccc)],
            marks: Vec::new(),
            water: None,
            frame,
            main: true,
            part: 0,
            now: 0,
        }
    }

    /// Builds from here on with this matter.
    pub(super) fn of(&mut self, matter: Matter) -> &mut Self {
        let known = self.matters.iter().position(|known| *known == matter);
        let at = known.unwrap_or_else(|| {
            self.matters.push(matter);
            self.matters.len() - 1
        });
        self.now = at as u16;
        self
    }

    /// The matter that is built with.
    pub(super) fn matter(&self) -> Matter {
        self.matters[usize::from(self.now)]
    }

    /// Builds at a place, turned by so many degrees, so many times as large.
    pub(super) fn at(&mut self, (x, y, z): (f32, f32, f32), degrees: f32, scale: f32, draw: impl FnOnce(&mut Self)) {
        let before = self.frame;
        let (sin, cos) = degrees.to_radians().sin_cos();
        let (c, s) = before.turn;
        self.frame = Frame {
            origin: self.place(V(x, y, z)),
            turn: (c * cos - s * sin, s * cos + c * sin),
            scale: before.scale * scale,
            lean: before.lean,
        };
        draw(self);
        self.frame = before;
    }

    /// Builds what leans to the right by so much for each metre of height.
    pub(super) fn leaning(&mut self, lean: f32, draw: impl FnOnce(&mut Self)) {
        let before = self.frame;
        self.frame.lean = lean;
        draw(self);
        self.frame = before;
    }

    /// Builds what lies around: it is not what the picture is fitted to.
    pub(super) fn around(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = self.main;
        self.main = false;
        draw(self);
        self.main = before;
    }

    /// Names a part at a place.
    pub(super) fn mark(&mut self, name: &'static str, x: f32, y: f32, z: f32) {
        let at = self.place(V(x, y, z));
        self.marks.push((name, at));
    }

    /// A place that the picture must reach to, though nothing that counts is built there.
    pub(super) fn see_to(&mut self, x: f32, y: f32, z: f32) {
        let corner = Corner { at: V(x, y, z), out: V(0.0, 1.0, 0.0), on: (0.0, 0.0) };
        self.face([corner; 3]);
    }

    /// How far what counts reaches from the world's middle.
    pub(super) fn reach(&self) -> f32 {
        let corners = self.faces.iter().filter(|face| face.main).flat_map(|face| face.corners.map(|c| c.at));
        corners.fold(1.0, |most, at| most.max(at.0.hypot(at.2)))
    }

    /// A new part: lines are drawn where it meets others.
    pub(super) fn part(&mut self) {
        self.part += 1;
    }

    fn turned(&self, V(x, y, z): V) -> V {
        let (c, s) = self.frame.turn;
        V(x * c + z * s, y, z * c - x * s)
    }

    fn place(&self, at: V) -> V {
        let V(x, y, z) = self.turned(at) * self.frame.scale;
        V(x + y * self.frame.lean, y, z) + self.frame.origin
    }

    /// A triangle with its outward directions.
    pub(super) fn face(&mut self, corners: [Corner; 3]) {
        let scale = self.frame.scale;
        let corners = corners.map(|c| Corner {
            at: self.place(c.at),
            out: self.turned(c.out).unit(),
            on: (c.on.0 * scale, c.on.1 * scale),
        });
        let face = Face { corners, matter: self.now, part: self.part, main: self.main };
        self.faces.push(face);
    }

    /// A flat face with four corners, counter-clockwise as seen from outside; metres run from the first to the second.
    pub(super) fn quad(&mut self, [a, b, c, d]: [V; 4]) {
        let out = (c - a).cross(d - b).unit();
        let right = (b - a).unit();
        let right = if right.length() > 0.5 { right } else { (c - d).unit() };
        let up = out.cross(right);
        // Measured from the world's middle, so that courses meet round a corner.
        let corner = |at: V| Corner { at, out, on: (at.dot(right), at.dot(up)) };
        let [a, b, c, d] = [a, b, c, d].map(corner);
        self.face([a, b, c]);
        self.face([a, c, d]);
    }

    /// A smooth face between corners of which each has its own outward direction.
    pub(super) fn patch(&mut self, [a, b, c, d]: [Corner; 4]) {
        self.face([a, b, c]);
        self.face([a, c, d]);
    }
}

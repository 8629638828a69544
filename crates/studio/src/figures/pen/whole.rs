//! What a pen does beyond its square: whole pictures, own colours brought into a sheet's inks, the canvas for another hand.

use super::{At, Pen};
use crate::canvas::{self, Canvas};
use crate::colour::Rgb;
use crate::figures::look::{Look, Tone};
use crate::scene::{Tools, region_of};

impl<'a> Pen<'a> {
    /// Draws within an area alone: what goes beyond it is not painted.
    pub(crate) fn within(&mut self, points: &[At], draw: impl FnOnce(&mut Self)) {
        let Some(path) = canvas::polygon(points) else { return };
        let moved = self.moved();
        let before = self.canvas.clip_to(&path, moved);
        draw(self);
        self.canvas.clip = before;
    }

    /// A thing's own colour as it comes out on this sheet.
    pub(crate) fn dye(&self, rgb: Rgb) -> Rgb {
        self.look.dye(rgb)
    }

    /// The whole canvas in the figure's measures: left, top, width, height.
    pub(crate) fn room(&self) -> [f32; 4] {
        let (x, y) = self.origin;
        [-x / self.zoom, -y / self.zoom, self.canvas.width / self.zoom, self.canvas.height / self.zoom]
    }

    /// A unit of the canvas in the figure's measures.
    pub(crate) fn unit(&self) -> f32 {
        1.0 / self.zoom
    }

    /// Labels from here on are this much larger than usual: where a figure has much room about its words.
    pub(crate) fn enlarge(&mut self, large: f32) {
        self.large = large;
    }

    /// A label in a column this wide, from which a thin line leads to `to`.
    pub(crate) fn tag(&mut self, text: &str, to: At, put: At, wide: f32) {
        self.wide = Some(wide);
        self.name(text, put, Some(to));
        self.wide = None;
    }

    /// Writes a line of text into a box as large as it goes, whether or not it is a label: a title across the top.
    pub(crate) fn title(&mut self, text: &str, area: [f32; 4]) {
        self.inscribe(text, area, self.look.tone(Tone::Ink), 0.9);
    }

    /// The canvas for another hand: where the figure's (0, 0) is on it, and units of it for one of the figure's.
    pub(crate) fn easel(&mut self) -> (&mut Canvas, &'a Tools<'a>, At, f32) {
        (&mut *self.canvas, self.tools, self.origin, self.zoom)
    }

    /// The look of the sheet.
    pub(crate) fn look(&self) -> &'a Look {
        self.look
    }

    /// Brings what was drawn in full colour within a rectangle into the sheet's own inks.
    pub(crate) fn ink_in(&mut self, area: [f32; 4]) {
        self.ink(area, None);
    }

    /// Draws something in full colour that then comes out in the sheet's own inks, the ground around it as it was.
    pub(crate) fn inked(&mut self, area: [f32; 4], draw: impl FnOnce(&mut Self)) {
        let before = self.canvas.pixmap.clone();
        draw(self);
        self.ink(area, Some(before.data()));
    }

    fn ink(&mut self, [x, y, w, h]: [f32; 4], before: Option<&[u8]>) {
        let scale = self.canvas.scale;
        let edge = |at: f32, origin: f32| ((origin + at * self.zoom) * scale).max(0.0) as usize;
        let across = self.canvas.pixmap.width() as usize;
        let rows = edge(y, self.origin.1)..edge(y + h, self.origin.1).min(self.canvas.pixmap.height() as usize);
        let columns = edge(x, self.origin.0)..edge(x + w, self.origin.0).min(across);
        self.look.ink_in(self.canvas.pixmap.data_mut(), before, across, rows, columns);
    }

    /// Draws over the whole canvas from here on, in its own units, rather than in the figure's square.
    pub(crate) fn over_all(&mut self) {
        (self.origin, self.zoom) = ((0.0, 0.0), 1.0);
    }

    /// Writes a label, or the caption, into a box as large as it goes, no line higher than this share of the box.
    pub(crate) fn inscribe(&mut self, text: &str, [x, y, w, h]: [f32; 4], ink: Rgb, share: f32) {
        let at = (self.origin.0 + x * self.zoom, self.origin.1 + y * self.zoom);
        let area = [at.0, at.1, w * self.zoom, h * self.zoom];
        let set = |font: &str| self.tools.type_.set(text, font, area, share);
        match set(self.look.font()).or_else(|_| set("NotoSans_400Regular")) {
            Ok(lettering) => {
                let letters = self.canvas.owners.fresh();
                let drawn = self.canvas.owners.turn_to(letters);
                self.canvas.fill(&lettering.path, ink);
                self.canvas.owners.turn_to(drawn);
                self.claim_letters(letters, text, area);
            }
            Err(trouble) => drop(self.trouble.get_or_insert(trouble)),
        }
    }

    /// Where the thing of this slot stands: left, top, width, height. What was drawn since the last one is its own.
    pub(crate) fn stands(&mut self, slot: &str, area: [f32; 4]) {
        let area = self.on_canvas(area);
        self.canvas.owners.claim(slot, region_of(area, self.canvas));
        self.note(slot, area);
    }

    /// The same for a whole picture, whose ground was painted along with it.
    pub(crate) fn fills(&mut self, slot: &str, area: [f32; 4]) {
        let area = self.on_canvas(area);
        self.canvas.owners.claim_grounded(slot, region_of(area, self.canvas));
        self.note(slot, area);
    }

    fn note(&mut self, slot: &str, area: [f32; 4]) {
        self.things.push((slot.to_owned(), area));
        self.fresh();
    }

    /// A box of the figure in units of the canvas.
    fn on_canvas(&self, [x, y, w, h]: [f32; 4]) -> [f32; 4] {
        let at = (self.origin.0 + x * self.zoom, self.origin.1 + y * self.zoom);
        [at.0, at.1, w * self.zoom, h * self.zoom]
    }

    /// What is drawn from here on belongs to the thing that is said to stand somewhere next.
    pub(crate) fn fresh(&mut self) {
        self.canvas.owners.open();
    }

    /// Paints a ground, which belongs to no thing.
    pub(super) fn ground(&mut self, paint: impl FnOnce(&mut Canvas)) {
        let drawn = self.canvas.owners.turn_to(0);
        paint(self.canvas);
        self.canvas.owners.turn_to(drawn);
    }

    /// Draws a label sign by sign in this box: left, top, width, height.
    pub(crate) fn spell(&mut self, text: &str, area: [f32; 4], draw: impl FnOnce(&mut Self)) {
        let letters = self.canvas.owners.fresh();
        let drawn = self.canvas.owners.turn_to(letters);
        draw(self);
        self.canvas.owners.turn_to(drawn);
        let area = self.on_canvas(area);
        self.claim_letters(letters, text, area);
    }

    /// Notes a label by the piece of the picture that its letters are.
    pub(super) fn claim_letters(&mut self, letters: u16, text: &str, area: [f32; 4]) {
        let drawn = self.canvas.owners.turn_to(letters);
        self.canvas.owners.claim(text, region_of(area, self.canvas));
        self.canvas.owners.turn_to(drawn);
        self.placed.push((text.to_owned(), area));
    }
}

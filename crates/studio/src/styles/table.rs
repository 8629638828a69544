//! The table of styles: which pipeline, with which parameters, an entry of a pool of styles is drawn by.

use super::raster::each_pixel;
use super::shade::mix;
use super::{About, Style};
use crate::canvas::Canvas;
use crate::random::Seed;

/// Works over a whole picture in the way of one medium.
pub(super) trait Pipeline: Sync {
    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About);
    /// How much roundness things are given before, 0..1.
    fn form(&self) -> f32 {
        0.0
    }
    /// More than 0 where it has but a few colours: how light an asked one is left at least, against what it was.
    fn limits(&self) -> f32 {
        0.0
    }
}

/// An entry's pipeline.
pub(super) struct Look {
    id: &'static str,
    how: &'static dyn Pipeline,
}

/// One line of a table.
pub(super) const fn look(id: &'static str, how: &'static dyn Pipeline) -> Look {
    Look { id, how }
}

impl Style for Look {
    fn name(&self) -> &'static str {
        self.id
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        self.how.apply(canvas, seed, about);
    }

    fn form(&self) -> f32 {
        self.how.form()
    }

    fn limits(&self) -> f32 {
        self.how.limits()
    }
}

/// The style of this entry in sorted tables.
pub(super) fn find(tables: &'static [&'static [Look]], id: &str) -> Option<&'static dyn Style> {
    tables.iter().find_map(|table| {
        let at = table.binary_search_by(|look| look.id.cmp(id)).ok()?;
        table.get(at).map(|look| look as &dyn Style)
    })
}

/// Several pipelines, one after another.
pub(super) struct Then(pub &'static [&'static dyn Pipeline]);

impl Pipeline for Then {
    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        for (number, step) in self.0.iter().enumerate() {
            step.apply(canvas, seed.at(number), about);
        }
    }

    fn form(&self) -> f32 {
        self.0.iter().map(|step| step.form()).fold(0.0, f32::max)
    }

    fn limits(&self) -> f32 {
        self.0.iter().map(|step| step.limits()).fold(0.0, f32::max)
    }
}

/// Two pipelines: one for what the picture is about, one for all behind it.
pub(super) struct Apart {
    pub ground: &'static dyn Pipeline,
    pub figure: &'static dyn Pipeline,
}

impl Pipeline for Apart {
    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let shape = about.shape(canvas);
        let before = canvas.pixmap.clone();
        self.figure.apply(canvas, seed.child("figure"), about);
        let figure = std::mem::replace(&mut canvas.pixmap, before);
        self.ground.apply(canvas, seed.child("ground"), about);
        let width = figure.width() as usize;
        let data = figure.data();
        each_pixel(canvas, |x, y, rgb| {
            let at = (y * width + x) * 4;
            mix(rgb.map(f32::from), [0, 1, 2].map(|part: usize| f32::from(data[at + part])), shape.at(x, y))
        });
    }

    fn form(&self) -> f32 {
        self.figure.form()
    }

    fn limits(&self) -> f32 {
        self.figure.limits()
    }
}

/// Something drawn over the picture, as a pipeline.
pub(super) struct Over(pub fn(&mut Canvas, Seed, &About));

impl Pipeline for Over {
    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        self.0(canvas, seed, about);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{art, media, photo_looks, rendering};

    #[test]
    fn tables_are_sorted_and_unique() {
        for table in [art::TABLES, media::TABLES, photo_looks::TABLES, rendering::TABLES].into_iter().flatten() {
            assert!(table.windows(2).all(|pair| pair[0].id < pair[1].id));
        }
    }
}

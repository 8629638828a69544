//! Lines where one face ends before another, or turns.

use super::super::raster::{Band, NONE};
use super::{Finish, LEAD, Painter};

impl Painter<'_> {
    /// How strongly a line is drawn in each quarter of a pixel.
    pub(super) fn edges(&self, band: &Band) -> Vec<f32> {
        let (stride, rows) = (band.wide * 2, band.tall * 2);
        let weight = match self.finish {
            Finish::Picture(..) => 1.7,
            Finish::Drawing(_, sheet) => 2.6 * sheet.weight,
        };
        let reach = ((weight * self.unit).round() as usize).clamp(1, LEAD);
        let mut out = vec![0.0; band.face.len()];
        for row in 0..rows {
            for column in 0..stride {
                let at = row * stride + column;
                let mut line = 0.0_f32;
                for (ahead, within) in
                    [(at + reach, column + reach < stride), (at + reach * stride, row + reach < rows)]
                {
                    if within && band.face[at] != band.face[ahead] {
                        line = line.max(self.edge(band, at, ahead));
                    }
                }
                out[at] = line;
            }
        }
        out
    }

    fn edge(&self, band: &Band, a: usize, b: usize) -> f32 {
        let of = |at: usize| {
            let number = band.face[at];
            (number != NONE).then(|| {
                let index = self.seen[number as usize].face;
                let face = &self.build.faces[index];
                (index, face, self.build.matters[usize::from(face.matter)].edge)
            })
        };
        let full = if matches!(self.finish, Finish::Picture(..)) { 0.62 } else { 0.9 };
        match (of(a), of(b)) {
            (None, None) => 0.0,
            (Some((.., edge)), None) | (None, Some((.., edge))) => edge * full,
            (Some((at, one, first)), Some((to, other, second))) => {
                let (near, far) = (band.near[a].max(band.near[b]), band.near[a].min(band.near[b]));
                let gap = (near - far) / near.max(1e-9);
                let turn = self.outs[at].dot(self.outs[to]);
                let edge = if gap > 0.006 {
                    if band.near[a] > band.near[b] { first } else { second }
                } else {
                    first.max(second)
                };
                let strength = if one.part == other.part {
                    if gap > 0.03 {
                        full
                    } else if turn < 0.72 {
                        full * 0.7
                    } else {
                        0.0
                    }
                } else if gap < 0.004 && turn > 0.98 && one.matter == other.matter {
                    0.0
                } else {
                    full
                };
                edge * strength
            }
        }
    }
}

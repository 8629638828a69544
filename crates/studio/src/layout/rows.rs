//! Two rows on the ground: where there are many things side by side, the taller ones stand behind.

use super::blocks::Laid;
use super::settling::{Settling, width_of};
use super::{COLUMN_GAP, Layout, RIM, Spot, View, flies};
use crate::brief::What;

/// From so many columns on there are two rows.
const MANY: usize = 4;
/// The clear space between the back row's feet and the front row's heads.
const ROW_GAP: f32 = 16.0;

impl Settling<'_> {
    /// The layout in two rows, or `None` where one line does.
    pub(super) fn in_rows(&self, view: View) -> Option<Layout> {
        let many = if self.writes() { MANY - 1 } else { MANY };
        if view != View::Front || self.tier_count() > 1 || self.hangs() || self.columns.len() < many {
            return None;
        }
        let (back, front) = self.split()?;
        let (w, h) = (self.frame.width, self.frame.height);
        let room = w - 2.0 * RIM;
        let lay = |scale: f32| -> Vec<Laid> { self.blocks.iter().map(|block| block.lay(scale, 1.0)).collect() };
        let scale = self.largest_scale(|scale| {
            let laid = lay(scale);
            let fits = |row: &[usize]| self.row_width(row, &laid) <= room;
            let high = self.row_height(&back, &laid) + ROW_GAP + self.row_height(&front, &laid);
            fits(&back) && fits(&front) && high <= h - 190.0
        });
        let laid = lay(scale);
        let foot = h - 84.0;
        let behind = foot - self.row_height(&front, &laid) - ROW_GAP;
        // The ground reaches a little behind the back row's feet.
        let horizon = ((behind - 0.32 * self.row_height(&back, &laid)) / h).clamp(0.22, 0.62);
        let mut spots: Vec<Vec<Spot>> = vec![Vec::new(); self.blocks.len()];
        for (row, base) in [(&back, behind), (&front, foot)] {
            for (column, x) in row.iter().zip(self.row_middles(row, &laid, base)) {
                for at in &self.columns[*column] {
                    let hover = if flies(&self.brief.groups[*at]) { 14.0 } else { 0.0 };
                    let side = self.blocks[*at].natural * scale;
                    let spot = |(dx, dy): &(f32, f32)| Spot { x: x + dx, base: base + dy - hover, side, lift: hover };
                    spots[*at] = laid[*at].feet.iter().map(spot).collect();
                }
            }
        }
        self.takeovers(&mut spots, scale);
        self.cover(&mut spots);
        Some(Layout { spots, furniture: Vec::new(), horizon })
    }

    /// A horizon that lies behind the feet of the hindmost row, so that nothing stands before the wall.
    pub(super) fn behind(&self, spots: &[Vec<Spot>], horizon: f32) -> f32 {
        let back = spots.iter().flatten().map(|spot| spot.base).fold(f32::MAX, f32::min);
        horizon.min((back - 26.0) / self.frame.height).max(0.1)
    }

    /// Whether there is a surface with a text.
    fn writes(&self) -> bool {
        self.brief.groups.iter().any(|group| matches!(group.what, What::Surface(_)))
    }

    /// Columns for the back row and for the front row; what is linked stays in one row.
    fn split(&self) -> Option<(Vec<usize>, Vec<usize>)> {
        let mut team: Vec<usize> = (0..self.columns.len()).collect();
        let mut join = |a: usize, b: usize| {
            let (from, to) = (team[self.column_of(a)], team[self.column_of(b)]);
            team.iter_mut().filter(|t| **t == from).for_each(|t| *t = to);
        };
        self.brief.links.iter().for_each(|link| join(link.a, link.b));
        for (a, b, c) in &self.brief.betweens {
            join(*a, *b);
            join(*a, *c);
        }
        for (at, _) in self.brief.groups.iter().enumerate().filter(|(_, group)| group.covered) {
            if let Some(cover) = self.cover_for(at) {
                join(at, cover);
            }
        }
        let height = |team_: usize| {
            let of_team = (0..self.columns.len()).filter(|column| team[*column] == team_);
            of_team
                .flat_map(|column| &self.columns[column])
                .map(|at| self.blocks[*at].natural * self.blocks[*at].height)
                .fold(0.0, f32::max)
        };
        let mut teams: Vec<usize> = team.clone();
        teams.sort_unstable();
        teams.dedup();
        teams.sort_by(|a, b| height(*b).total_cmp(&height(*a)));
        // A text needs all the width that it can get.
        let half = if self.writes() { 1 } else { self.columns.len().div_ceil(2) };
        let mut behind = Vec::new();
        for next in teams {
            let size = team.iter().filter(|t| **t == next).count();
            let taken = team.iter().filter(|t| behind.contains(*t)).count();
            if taken + size <= half {
                behind.push(next);
            }
        }
        let (back, front): (Vec<usize>, Vec<usize>) =
            (0..self.columns.len()).partition(|column| behind.contains(&team[*column]));
        (!back.is_empty() && !front.is_empty()).then_some((back, front))
    }

    fn row_width(&self, row: &[usize], laid: &[Laid]) -> f32 {
        row.iter().map(|column| width_of(&self.columns[*column], laid) + COLUMN_GAP).sum::<f32>() - COLUMN_GAP
    }

    fn row_height(&self, row: &[usize], laid: &[Laid]) -> f32 {
        row.iter().flat_map(|column| &self.columns[*column]).map(|at| laid[*at].height).fold(0.0, f32::max)
    }

    /// The middle of each column of a row.
    fn row_middles(&self, row: &[usize], laid: &[Laid], base: f32) -> Vec<f32> {
        let slack = (self.frame.width - 2.0 * RIM - self.row_width(row, laid)).max(0.0);
        let gap = (slack * 0.6 / row.len() as f32).min(170.0);
        let spare = slack - gap * row.len().saturating_sub(1) as f32;
        let play = self.frame.seed.child("row").at(base as usize).rng().between(-0.7, 0.7);
        let mut x = RIM + spare / 2.0 * (1.0 + play);
        let mut middles = Vec::new();
        for column in row {
            let width = width_of(&self.columns[*column], laid);
            middles.push(x + width / 2.0);
            x += width + COLUMN_GAP + gap;
        }
        middles
    }
}

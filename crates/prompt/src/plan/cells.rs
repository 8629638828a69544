//! How many samples each variant of each template makes.

use super::order::Order;
use super::{Cell, CompiledSubtask};
use crate::allocate::{apportion, fitted, spread};
use crate::compile::CompiledVariant;
use crate::random::Seed;
use pairloom_model::views::Problem;
use pairloom_model::{Format, Mix};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A variant of a template, by position.
type Member = (usize, usize);
/// Grade less one, format, level: each by position.
type Place = [usize; 3];

/// Splits a subtask's count exactly over its levels, by least deviation over grades and formats, by weight over templates
/// and their variants.
pub(super) fn cells(compiled: &CompiledSubtask, count: u64, mix: &Mix, seed: Seed) -> Result<Vec<Cell>, Problem> {
    let mut table = Table::new(compiled, mix, seed.child("allocation"));
    let parts = apportion(count, &table.level_shares(), &table.level_caps()).ok_or_else(|| table.over(count))?;
    let mut counts: BTreeMap<Member, u64> = BTreeMap::new();
    for (level, part) in parts.into_iter().enumerate() {
        table.split(level, part, &mut counts).ok_or_else(|| table.over(count))?;
    }
    let mut end = 0;
    let made = counts.into_iter().filter(|(_, count)| *count > 0).map(|((template, variant), count)| {
        end += count;
        let of = &compiled.templates[template];
        let seed = seed.child(&of.id).nth(variant as u64);
        Cell {
            template,
            variant,
            end,
            words: Order::new(&of.variants[variant], count, seed),
            seed,
            moved: Vec::new(),
            frame: OnceLock::new(),
        }
    });
    Ok(made.collect())
}

/// The wanted share of each grade of a subtask, from grade 1 on.
pub(super) fn wanted_grades(compiled: &CompiledSubtask, mix: &Mix) -> Vec<f64> {
    let allowed = |grade: u8| compiled.subtask.rubric.grades.iter().any(|meaning| meaning.grade == grade);
    let none = compiled.subtask.rubric.grades.is_empty();
    (1..=5)
        .map(|grade| match mix.difficulty.is_empty() {
            true => f64::from(u8::from(none || allowed(grade))),
            false => mix.difficulty.get(&grade).copied().unwrap_or_default(),
        })
        .collect()
}

/// The wanted share of each format of a subtask, in the order of [`Format::ALL`].
pub(super) fn wanted_formats(compiled: &CompiledSubtask, mix: &Mix) -> Vec<f64> {
    let used = |format: Format| compiled.templates.iter().any(|template| template.format == format);
    Format::ALL
        .into_iter()
        .map(|format| match mix.formats.is_empty() {
            true => f64::from(u8::from(used(format))),
            false => mix.formats.get(&format).copied().unwrap_or_default(),
        })
        .collect()
}

/// A subtask's variants by grade, format and level, with the weight of each place.
struct Table<'a> {
    compiled: &'a CompiledSubtask,
    style: f64,
    places: BTreeMap<Place, (f64, Vec<Member>)>,
    seed: Seed,
    /// Prompts with words of style that are due, less those given.
    due: f64,
}

impl<'a> Table<'a> {
    fn new(compiled: &'a CompiledSubtask, mix: &Mix, seed: Seed) -> Self {
        let mut members: BTreeMap<Place, Vec<Member>> = BTreeMap::new();
        for (at, template) in compiled.templates.iter().enumerate() {
            let Some(level) = compiled.subtask.levels.iter().position(|level| level.id == template.level) else {
                continue;
            };
            for (variant, of) in template.variants.iter().enumerate() {
                let place = [usize::from(of.grade.clamp(1, 5)) - 1, template.format as usize, level];
                members.entry(place).or_default().push((at, variant));
            }
        }
        let levels = compiled.subtask.levels.iter().map(|level| level.share).collect();
        let wanted = [wanted_grades(compiled, mix), wanted_formats(compiled, mix), levels];
        let places: Vec<Place> = members.keys().copied().collect();
        let weights = fitted(&places, &wanted);
        let places = members.into_iter().zip(weights).map(|((place, members), weight)| (place, (weight, members)));
        Self { compiled, style: mix.style, places: places.collect(), seed, due: 0.5 }
    }

    fn variant(&self, member: Member) -> &CompiledVariant {
        &self.compiled.templates[member.0].variants[member.1]
    }

    fn capacity(&self, members: &[Member]) -> u128 {
        members.iter().fold(0, |sum: u128, member| match self.weight(*member) > 0.0 {
            true => sum.saturating_add(self.variant(*member).capacity),
            false => sum,
        })
    }

    fn level_caps(&self) -> Vec<u128> {
        let mut caps = vec![0_u128; self.compiled.subtask.levels.len()];
        for (place, (weight, members)) in &self.places {
            if *weight > 0.0 {
                caps[place[2]] = caps[place[2]].saturating_add(self.capacity(members));
            }
        }
        caps
    }

    fn level_shares(&self) -> Vec<f64> {
        self.compiled.subtask.levels.iter().map(|level| level.share).collect()
    }

    /// A variant's part of its place: by its template's weight, its own, and whether its words of style are in.
    fn weight(&self, member: Member) -> f64 {
        let own = |variant: &CompiledVariant| match variant.styled {
            None => variant.weight,
            Some(true) => variant.weight * self.style,
            Some(false) => variant.weight * (1.0 - self.style),
        };
        let (template, variant) = (&self.compiled.templates[member.0], self.variant(member));
        let same = template.variants.iter().filter(|other| other.grade == variant.grade);
        let sum: f64 = same.map(own).sum();
        if sum > 0.0 { template.weight * own(variant) / sum } else { 0.0 }
    }

    /// The part of a place that each of its templates has, by weight; whether words of style are in comes after.
    fn split(&mut self, level: usize, count: u64, counts: &mut BTreeMap<Member, u64>) -> Option<()> {
        let seed = self.seed.nth(level as u64);
        let here: Vec<(f64, Vec<Member>)> =
            self.places.iter().filter(|(place, _)| place[2] == level).map(|(_, here)| here.clone()).collect();
        let weights: Vec<f64> = here.iter().map(|(weight, _)| *weight).collect();
        let caps: Vec<u128> = here.iter().map(|(_, members)| self.capacity(members)).collect();
        let parts = spread(count, &weights, &caps, seed.share())?;
        for (at, ((_, members), part)) in here.iter().zip(parts).enumerate() {
            self.split_place(members, part, seed.nth(at as u64), counts)?;
        }
        Some(())
    }

    fn split_place(
        &mut self,
        members: &[Member],
        count: u64,
        seed: Seed,
        counts: &mut BTreeMap<Member, u64>,
    ) -> Option<()> {
        let mut templates: Vec<Vec<Member>> = Vec::new();
        for &member in members.iter().filter(|member| self.weight(**member) > 0.0) {
            match templates.last_mut().filter(|last| last[0].0 == member.0) {
                Some(last) => last.push(member),
                None => templates.push(vec![member]),
            }
        }
        let weights: Vec<f64> =
            templates.iter().map(|members| members.iter().map(|member| self.weight(*member)).sum()).collect();
        let caps: Vec<u128> = templates.iter().map(|members| self.capacity(members)).collect();
        let parts = spread(count, &weights, &caps, seed.share())?;
        for (at, (members, part)) in templates.iter().zip(parts).enumerate() {
            let (styled, plain): (Vec<Member>, Vec<Member>) =
                members.iter().partition(|member| self.variant(**member).styled == Some(true));
            // What is due is carried from template to template, so that the share is right over all of them.
            let with_style = if styled.is_empty() {
                0
            } else {
                self.due += self.style * part as f64;
                let most = u64::try_from(self.capacity(&styled)).unwrap_or(u64::MAX);
                let least = part.saturating_sub(u64::try_from(self.capacity(&plain)).unwrap_or(u64::MAX));
                let given = (self.due.max(0.0).floor() as u64).min(part).min(most).max(least);
                self.due -= given as f64;
                given
            };
            let seed = seed.nth(at as u64);
            for (group, part) in [(styled, with_style), (plain, part - with_style)] {
                let weights: Vec<f64> = group.iter().map(|member| self.variant(*member).weight).collect();
                let caps: Vec<u128> = group.iter().map(|member| self.variant(*member).capacity).collect();
                for (member, part) in group.iter().zip(spread(part, &weights, &caps, seed.share())?) {
                    counts.insert(*member, part);
                }
            }
        }
        Some(())
    }

    fn over(&self, count: u64) -> Problem {
        let subtask = &self.compiled.subtask;
        let place = format!("counts.{}", subtask.id);
        let capacity: u128 = self.level_caps().iter().fold(0, |sum, cap| sum.saturating_add(*cap));
        if capacity == 0 {
            let message = format!("{} has no template of a wanted grade and format", subtask.name);
            return Problem::error(place, message, "ask for other grades or formats, or leave the subtask out");
        }
        let name = &subtask.name;
        let message = format!("{count} samples are asked for, but {name} can make only {capacity}");
        Problem::error(place, message, "ask for fewer, or add templates and pool entries")
    }
}

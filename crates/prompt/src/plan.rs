//! The plan: which samples a specification makes, in which order, each by itself from its position.

mod cells;
mod explain;
mod order;
mod refuse;

use crate::allocate::deviation;
use crate::compile::{Compiled, CompiledVariant, compile};
use crate::lexicon::Lexicon;
use crate::line::{self, Frame, Lines, Scratch};
use crate::permutation::Permutation;
use crate::random::Seed;
use crate::render::{Choices, Chosen, Piece};
use order::Order;
use pairloom_model::views::{NearDuplicates, PlanRow, Problem, TextSpan};
use pairloom_model::{Binding, Format, Kind, Mix, PlanSpec, Requirement, Sample, SampleId, Subtask, Turn, Value};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Changes whenever the same input would plan other samples. A run keeps the version that planned it.
pub const PLANNER_VERSION: u32 = 5;

/// Neighbours before the order is mixed that one lane makes: some templates' worth.
const BLOCK: u64 = 512;

/// Seeds of samples stay below 2^53, so that every reader of JSON keeps them whole.
const SEED_BITS: u32 = 53;

/// A subtask with its templates compiled.
#[derive(Debug)]
pub struct CompiledSubtask {
    pub subtask: Subtask,
    pub templates: Vec<Compiled>,
}

impl CompiledSubtask {
    /// Compiles all templates of a subtask.
    ///
    /// # Errors
    /// The problems of all templates, each with `template: place`.
    pub fn new(subtask: &Subtask, lexicon: &Lexicon) -> Result<Self, Vec<Problem>> {
        let mut templates = Vec::new();
        let mut problems = Vec::new();
        for template in &subtask.templates {
            match compile(subtask, template, lexicon) {
                Ok(compiled) if compiled.variants.is_empty() => {}
                Ok(compiled) => templates.push(compiled),
                Err(found) => problems.extend(found.into_iter().map(|problem| Problem {
                    place: format!("{}/{}: {}", subtask.id, template.id, problem.place),
                    ..problem
                })),
            }
        }
        if problems.is_empty() { Ok(Self { subtask: subtask.clone(), templates }) } else { Err(problems) }
    }

    /// Distinct prompts over all templates.
    pub fn capacity(&self) -> u128 {
        self.templates.iter().fold(0, |sum, template| sum.saturating_add(template.capacity))
    }
}

/// What a plan is a function of.
pub struct PlanInput<'a> {
    pub subtasks: Vec<(Arc<CompiledSubtask>, u64)>,
    pub seed: u64,
    pub mix: Mix,
    /// Whether the subtasks were compiled without what Studio cannot draw.
    pub drawn: bool,
    /// The content hash of the catalogue.
    pub revision: &'a str,
}

impl<'a> PlanInput<'a> {
    /// Looks the subtasks of a spec's counts up by id.
    ///
    /// # Errors
    /// One problem for each subtask that there is not, or that has no templates.
    pub fn new<'s>(
        spec: &PlanSpec,
        revision: &'a str,
        find: impl Fn(&str) -> Option<&'s Arc<CompiledSubtask>>,
    ) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut subtasks = Vec::new();
        for (id, &count) in spec.counts.iter().filter(|(_, count)| **count > 0) {
            match find(id.as_str()) {
                Some(subtask) if subtask.templates.is_empty() => {
                    let none = subtask.subtask.templates.is_empty();
                    let (message, mend) = match none {
                        true => ("this subtask has no templates yet", "write a template for it, or leave it out"),
                        false => (
                            "no template of this subtask draws only what Studio can draw",
                            "leave it out, or choose another provider",
                        ),
                    };
                    problems.push(Problem::error(format!("counts.{id}"), message, mend));
                }
                Some(subtask) => subtasks.push((Arc::clone(subtask), count)),
                None => {
                    let mend = "ids are the names in lower case with hyphens, for instance relative-position";
                    problems.push(Problem::error(format!("counts.{id}"), format!("there is no subtask `{id}`"), mend));
                }
            }
        }
        if problems.is_empty() {
            Ok(Self { subtasks, seed: spec.seed, mix: spec.mix.clone(), drawn: spec.drawn, revision })
        } else {
            Err(problems)
        }
    }
}

/// An ordered list of samples, each computed from its position.
#[derive(Debug)]
pub struct Plan {
    key: String,
    total: u64,
    order: Permutation,
    mix: Mix,
    subtasks: Vec<SubtaskPlan>,
}

#[derive(Debug)]
struct SubtaskPlan {
    compiled: Arc<CompiledSubtask>,
    /// Position of its last sample and one, before the order is mixed.
    end: u64,
    cells: Vec<Cell>,
    near: NearDuplicates,
    ids: Sha256,
}

/// The samples of one variant of one template.
#[derive(Debug)]
struct Cell {
    template: usize,
    variant: usize,
    /// Position within the subtask of its last sample and one.
    end: u64,
    words: Order,
    seed: Seed,
    /// Positions whose words another template had already said, and the positions beyond the count that stand in for them.
    moved: Vec<(u64, u64)>,
    /// Made when its first line is written.
    frame: OnceLock<Frame>,
}

impl Cell {
    /// The position that an offset stands for once near-duplicates are refused.
    fn settled(&self, offset: u64) -> u64 {
        match self.moved.binary_search_by_key(&offset, |(from, _)| *from) {
            Ok(at) => self.moved[at].1,
            Err(_) => offset,
        }
    }
}

impl Plan {
    /// Settles the allocation.
    ///
    /// # Errors
    /// Counts over capacity, with both figures.
    pub fn new(input: &PlanInput<'_>) -> Result<Self, Vec<Problem>> {
        Self::with_threads(input, 1)
    }

    /// The same, near-duplicates looked for by several threads. The plan is the same whatever their number.
    ///
    /// # Errors
    /// Those of [`Plan::new`].
    pub fn with_threads(input: &PlanInput<'_>, threads: usize) -> Result<Self, Vec<Problem>> {
        let key = plan_key(input);
        let mut problems = Vec::new();
        let mut subtasks = Vec::new();
        let mut end = 0_u64;
        for (compiled, count) in &input.subtasks {
            let seed = Seed(input.seed).child(compiled.subtask.id.as_str());
            match cells::cells(compiled, *count, &input.mix, seed) {
                Ok(cells) => {
                    end = end.saturating_add(*count);
                    let near = NearDuplicates::default();
                    let ids = id_hash(&key, &compiled.subtask);
                    subtasks.push(SubtaskPlan { compiled: Arc::clone(compiled), end, cells, near, ids });
                }
                Err(problem) => problems.push(problem),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        refuse::refuse(&mut subtasks, threads);
        let order = Permutation::new(u128::from(end), Seed(input.seed).child("order"));
        Ok(Self { key, total: end, order, mix: input.mix.clone(), subtasks })
    }

    /// What was done about prompts of different templates that say the same thing.
    pub fn near_duplicates(&self) -> NearDuplicates {
        self.subtasks.iter().fold(NearDuplicates::default(), |sum, subtask| NearDuplicates {
            refused: sum.refused + subtask.near.refused,
            kept: sum.kept + subtask.near.kept,
        })
    }

    /// The hash of everything that the plan depends on, in hexadecimal.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// How many samples.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The sample at this position, which must be below the total. Subtasks are mixed, so that any part of a plan has
    /// about the distribution of the whole.
    pub fn sample(&self, ordinal: u64) -> Sample {
        let (subtask, position) = self.within(self.place(ordinal));
        self.subtasks[subtask].sample(position)
    }

    /// For each turn of the sample at this position, where its slots stand in the instruction.
    pub fn spans(&self, ordinal: u64) -> Vec<Vec<TextSpan>> {
        let (subtask, position) = self.within(self.place(ordinal));
        let chosen = self.subtasks[subtask].choose(position);
        let variant = chosen.variant;
        let choices = Choices { pools: &variant.pools, chosen: &chosen.values, digits: &chosen.digits };
        let named = |pieces: &Vec<Piece>| {
            let mut spans = Vec::new();
            choices.print_spans(pieces, &mut String::new(), &mut spans);
            let span =
                |(start, end, draw): (usize, usize, usize)| TextSpan { start, end, slot: variant.names[draw].clone() };
            spans.into_iter().map(span).collect()
        };
        variant.sections.iter().map(named).collect()
    }

    /// Whether the sample at this position has words of style.
    pub fn styled(&self, ordinal: u64) -> bool {
        let (subtask, position) = self.within(self.place(ordinal));
        let subtask = &self.subtasks[subtask];
        let (cell, _) = subtask.cell(position);
        subtask.variant(&subtask.cells[cell]).styled == Some(true)
    }

    /// The samples of these positions that fall to a lane of so many, each as a line of JSON: what serialising
    /// [`Plan::sample`] gives, only quicker. Each lane has its own templates, so that what they need stays in its core's
    /// cache. Stretches of ten thousands are quickest, because lines are made template by template.
    pub fn write_lines(
        &self,
        range: Range<u64>,
        (lane, lanes): (usize, usize),
        scratch: &mut Scratch,
        lines: &mut Lines,
    ) {
        let (lane, lanes) = (lane as u64, lanes.max(1) as u64);
        let mut places = std::mem::take(&mut scratch.places);
        places.clear();
        lines.bytes.clear();
        lines.spans.clear();
        for ordinal in range {
            let place = self.place(ordinal);
            if place / BLOCK % lanes != lane {
                continue;
            }
            let (subtask, position) = self.within(place);
            let (cell, _) = self.subtasks[subtask].cell(position);
            places.push((subtask as u32, cell as u32, position, places.len() as u32));
            lines.spans.push((ordinal, 0..0));
        }
        places.sort_unstable();
        for &(subtask, cell, position, at) in &places {
            let start = lines.bytes.len();
            self.subtasks[subtask as usize].write_line(cell as usize, position, scratch, &mut lines.bytes);
            lines.spans[at as usize].1 = start..lines.bytes.len();
        }
        scratch.places = places;
    }

    /// Where a position lies before the order is mixed: subtask after subtask, template after template.
    fn place(&self, ordinal: u64) -> u64 {
        self.order.at(u128::from(ordinal)) as u64
    }

    /// The subtask that a place falls into, and the position within it.
    fn within(&self, place: u64) -> (usize, u64) {
        let at = self.subtasks.partition_point(|subtask| subtask.end <= place);
        let start = if at == 0 { 0 } else { self.subtasks[at - 1].end };
        (at, place - start)
    }

    /// What the plan makes, by subtask.
    pub fn rows(&self) -> Vec<PlanRow> {
        let mut start = 0;
        let mut rows = Vec::new();
        for subtask in &self.subtasks {
            rows.push(subtask.row(subtask.end - start, &self.mix));
            start = subtask.end;
        }
        rows
    }
}

fn plan_key(input: &PlanInput<'_>) -> String {
    let mut hash = Sha256::new();
    hash.update(format!("pairloom plan {PLANNER_VERSION}\n{}\n{}\n", input.revision, input.seed));
    hash.update(format!("{:?} {}\n", input.mix, input.drawn));
    for (subtask, count) in &input.subtasks {
        hash.update(format!("{} {count}\n", subtask.subtask.id));
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

/// What a position's draws became.
struct Choice<'a> {
    template: &'a Compiled,
    variant: &'a CompiledVariant,
    seed: Seed,
    values: Vec<Chosen>,
    digits: Vec<u32>,
}

impl Seed {
    /// The seed that a sample carries.
    fn sample(self) -> u64 {
        self.nth(u64::MAX).0 >> (64 - SEED_BITS)
    }
}

impl SubtaskPlan {
    /// The cell of a position within the subtask, and the position within the cell.
    fn cell(&self, position: u64) -> (usize, u64) {
        let at = self.cells.partition_point(|cell| cell.end <= position);
        (at, position - if at == 0 { 0 } else { self.cells[at - 1].end })
    }

    fn variant(&self, cell: &Cell) -> &CompiledVariant {
        &self.compiled.templates[cell.template].variants[cell.variant]
    }

    /// Appends the line of a position that lies in this cell.
    fn write_line(&self, cell: usize, position: u64, scratch: &mut Scratch, out: &mut Vec<u8>) {
        let offset = position - if cell == 0 { 0 } else { self.cells[cell - 1].end };
        let cell = &self.cells[cell];
        let frame = cell.frame.get_or_init(|| {
            let variant = self.variant(cell);
            let inputs: Vec<Vec<String>> = (0..variant.turns.len()).map(|turn| self.inputs(turn)).collect();
            Frame::new(&self.compiled.subtask, &self.compiled.templates[cell.template], variant, &inputs)
        });
        let (mut chosen, mut digits) = (std::mem::take(&mut scratch.chosen), std::mem::take(&mut scratch.digits));
        let (variant, seed) = self.choose_into(cell, offset, &mut chosen, &mut digits);
        let choices = Choices { pools: &variant.pools, chosen: &chosen, digits: &digits };
        let id = sample_id_letters(&self.ids, position);
        line::write(frame, variant, &choices, (&id, seed.sample()), scratch, out);
        (scratch.chosen, scratch.digits) = (chosen, digits);
    }

    fn choose(&self, position: u64) -> Choice<'_> {
        let (mut values, mut digits) = (Vec::new(), Vec::new());
        let (cell, offset) = self.cell(position);
        let cell = &self.cells[cell];
        let (variant, seed) = self.choose_into(cell, offset, &mut values, &mut digits);
        Choice { template: &self.compiled.templates[cell.template], variant, seed, values, digits }
    }

    /// The same of a place within a cell, into buffers that are used again: the variant and the seed.
    fn choose_into(
        &self,
        cell: &Cell,
        offset: u64,
        values: &mut Vec<Chosen>,
        digits: &mut Vec<u32>,
    ) -> (&CompiledVariant, Seed) {
        let offset = cell.settled(offset);
        let variant = self.variant(cell);
        let seed = cell.seed.nth(offset);
        variant.choose_into(cell.words.at(offset), values, digits);
        for (draw, value) in values.iter_mut().enumerate() {
            if let (Chosen::Entry { entry, form }, Some(pool)) = (value, &variant.pools[draw]) {
                *form = seed.nth(draw as u64).choose(pool.forms.count(*entry)) as u32;
            }
        }
        (variant, seed)
    }

    fn sample(&self, position: u64) -> Sample {
        let Choice { template, variant, seed, values: chosen, digits } = self.choose(position);
        let choices = Choices { pools: &variant.pools, chosen: &chosen, digits: &digits };
        let texts = variant.texts(&chosen, &digits);
        let turns: Vec<Turn> = (texts.iter().zip(&variant.turns).enumerate())
            .map(|(at, (text, turn))| Turn {
                instruction: text.clone(),
                inputs: self.inputs(at),
                operations: turn.fill(&choices),
            })
            .collect();
        let subtask = &self.compiled.subtask;
        Sample {
            id: sample_id(&self.ids, position),
            subtask: subtask.id.clone(),
            domain: subtask.domain.clone(),
            kind: subtask.kind,
            level: template.level.clone(),
            difficulty: variant.grade,
            format: template.format,
            template: template.id.clone(),
            instruction: texts.join("\n"),
            bindings: bindings(&variant.names, &choices),
            requirements: union(&turns),
            seed: seed.sample(),
            source: variant.source.iter().map(|requirement| requirement.fill(&choices)).collect(),
            turns,
        }
    }

    fn inputs(&self, turn: usize) -> Vec<String> {
        match (self.compiled.subtask.kind, turn) {
            (Kind::Generation, _) => Vec::new(),
            (Kind::Editing, 0) => vec!["source".to_owned()],
            (Kind::Editing, turn) => vec![format!("turn-{turn}")],
        }
    }

    fn row(&self, count: u64, mix: &Mix) -> PlanRow {
        let subtask = &self.compiled.subtask;
        let mut levels: Vec<(String, u64)> = subtask.levels.iter().map(|level| (level.id.clone(), 0)).collect();
        let mut grades = [0; 5];
        let mut formats: BTreeMap<Format, u64> = BTreeMap::new();
        let mut start = 0;
        for cell in &self.cells {
            let template = &self.compiled.templates[cell.template];
            let part = cell.end - start;
            start = cell.end;
            grades[usize::from(template.variants[cell.variant].grade) - 1] += part;
            *formats.entry(template.format).or_default() += part;
            if let Some((_, sum)) = levels.iter_mut().find(|(level, _)| *level == template.level) {
                *sum += part;
            }
        }
        let by_format: Vec<u64> =
            Format::ALL.iter().map(|format| formats.get(format).copied().unwrap_or_default()).collect();
        PlanRow {
            difficulty_deviation: deviation(&grades, &cells::wanted_grades(&self.compiled, mix)),
            format_deviation: deviation(&by_format, &cells::wanted_formats(&self.compiled, mix)),
            subtask: subtask.id.clone(),
            name: subtask.name.clone(),
            kind: subtask.kind,
            target: subtask.target,
            count,
            capacity: self.compiled.capacity().to_string(),
            levels,
            grades,
            formats: formats.into_iter().map(|(format, sum)| (format.as_str().to_owned(), sum)).collect(),
        }
    }
}

/// The hash of a plan's key and a subtask, to which a position is added for a sample's id.
fn id_hash(key: &str, subtask: &Subtask) -> Sha256 {
    let mut hash = Sha256::new();
    hash.update(key.as_bytes());
    hash.update(subtask.id.as_str().as_bytes());
    hash
}

fn sample_id(ids: &Sha256, position: u64) -> SampleId {
    SampleId::from(String::from_utf8_lossy(&sample_id_letters(ids, position)).into_owned())
}

/// The sixteen letters and digits of a sample's id.
fn sample_id_letters(ids: &Sha256, position: u64) -> [u8; 16] {
    let mut hash = ids.clone();
    hash.update(position.to_be_bytes());
    let mut letters = [0; 16];
    data_encoding::BASE32_NOPAD.encode_mut(&hash.finalize()[..10], &mut letters);
    letters.make_ascii_lowercase();
    letters
}

fn bindings(names: &[String], choices: &Choices<'_>) -> Vec<Binding> {
    let value = |draw: usize| match (choices.chosen[draw], &choices.pools[draw]) {
        (Chosen::Entry { entry, form }, Some(pool)) => Value::Entry {
            pool: pool.pool.id.clone(),
            entry: pool.pool.entries[entry as usize].id.clone(),
            form: pool.forms.get(entry, form).one().to_owned(),
        },
        (Chosen::Number(number), _) => Value::Number { number },
        (Chosen::Entry { .. }, None) => Value::Number { number: 0 },
    };
    names.iter().enumerate().map(|(draw, name)| Binding { slot: name.clone(), value: value(draw) }).collect()
}

fn union(turns: &[Turn]) -> Vec<Requirement> {
    let mut all: Vec<Requirement> = Vec::new();
    for requirement in turns.iter().flat_map(|turn| &turn.operations).flat_map(|operation| &operation.requirements) {
        if !all.contains(requirement) {
            all.push(requirement.clone());
        }
    }
    all
}

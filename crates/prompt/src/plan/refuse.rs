//! Refuses near-duplicates: prompts of two templates of one subtask that say the same thing in other words.
//!
//! Each is replaced by the next choice of its own template that nobody has made, so that counts stay and every sample is
//! still found from its position.

use super::{Cell, CompiledSubtask, SubtaskPlan};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Marks are mixed already, so that they are their own hashes.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// By mark, the template that said it.
type Said = HashMap<u64, u32, BuildHasherDefault<AsItIs>>;

/// Fills the cells' `moved` and the subtasks' figures.
pub(super) fn refuse(subtasks: &mut [SubtaskPlan], threads: usize) {
    for subtask in subtasks {
        let templates = subtask.cells.first().map(|cell| cell.template);
        if subtask.cells.iter().all(|cell| Some(cell.template) == templates) {
            continue;
        }
        let marks = marks(&subtask.compiled, &subtask.cells, threads);
        let mut said = Said::with_capacity_and_hasher(marks.len(), BuildHasherDefault::default());
        let mut start = 0;
        for cell in &mut subtask.cells {
            let count = cell.end - start;
            let mine = &marks[start as usize..cell.end as usize];
            start = cell.end;
            let capacity = subtask.compiled.templates[cell.template].variants[cell.variant].capacity;
            let mut spare = count;
            for (offset, &mark) in mine.iter().enumerate() {
                let template = *said.entry(mark).or_insert(cell.template as u32);
                if template == cell.template as u32 {
                    continue;
                }
                match next(&subtask.compiled, cell, &mut spare, capacity, count, &mut said) {
                    Some(instead) => {
                        cell.moved.push((offset as u64, instead));
                        subtask.near.refused += 1;
                    }
                    None => subtask.near.kept += 1,
                }
            }
        }
    }
}

/// The next position beyond the count whose words no other template has said.
fn next(
    compiled: &CompiledSubtask,
    cell: &Cell,
    spare: &mut u64,
    capacity: u128,
    count: u64,
    said: &mut Said,
) -> Option<u64> {
    // Where nearly everything was said before, looking on costs more than the few prompts are worth.
    let last = capacity.min(u128::from(count) * 3 + 64);
    while u128::from(*spare) < last {
        let at = *spare;
        *spare += 1;
        let template = *said.entry(mark(compiled, cell, at)).or_insert(cell.template as u32);
        if template == cell.template as u32 {
            return Some(at);
        }
    }
    None
}

fn mark(compiled: &CompiledSubtask, cell: &Cell, at: u64) -> u64 {
    let variant = &compiled.templates[cell.template].variants[cell.variant];
    let (chosen, _) = variant.choose(cell.words.at(at));
    variant.mark(&chosen)
}

/// The marks of all samples, in the order of the cells.
fn marks(compiled: &CompiledSubtask, cells: &[Cell], threads: usize) -> Vec<u64> {
    let total = cells.last().map_or(0, |cell| cell.end) as usize;
    let mut marks = vec![0; total];
    let fill = |first: usize, part: &mut [u64]| {
        let (mut chosen, mut digits) = (Vec::new(), Vec::new());
        let mut at = cells.partition_point(|cell| cell.end <= first as u64);
        for (offset, mark_at) in part.iter_mut().enumerate() {
            let position = (first + offset) as u64;
            while cells[at].end <= position {
                at += 1;
            }
            let start = if at == 0 { 0 } else { cells[at - 1].end };
            let cell = &cells[at];
            let variant = &compiled.templates[cell.template].variants[cell.variant];
            variant.choose_into(cell.words.at(position - start), &mut chosen, &mut digits);
            *mark_at = variant.mark(&chosen);
        }
    };
    if threads < 2 || total < 4_096 {
        fill(0, &mut marks);
        return marks;
    }
    let size = total.div_ceil(threads);
    std::thread::scope(|scope| {
        for (at, part) in marks.chunks_mut(size).enumerate() {
            scope.spawn(move || fill(at * size, part));
        }
    });
    marks
}

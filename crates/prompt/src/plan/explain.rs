//! Says how a sample came about: template, alternatives taken, entry and synonym of each slot, words of style.

use super::Plan;
use crate::render::{Choices, Chosen, Piece};
use pairloom_model::views::{Explanation, SlotChoice, TakenAlternative};

impl Plan {
    /// How the sample at this position, which must be below the total, came about.
    pub fn explain(&self, ordinal: u64) -> Explanation {
        let (subtask, position) = self.within(self.place(ordinal));
        let subtask = &self.subtasks[subtask];
        let (cell, offset) = subtask.cell(position);
        let cell = &subtask.cells[cell];
        let chosen = subtask.choose(position);
        let (template, variant) = (chosen.template, chosen.variant);
        let choices = Choices { pools: &variant.pools, chosen: &chosen.values, digits: &chosen.digits };
        let section = |at: usize| match (at, variant.sections.len()) {
            (0, _) => "draws".to_owned(),
            (_, 1) => "text".to_owned(),
            (turn, _) => format!("turn {turn}"),
        };
        let mut alternatives: Vec<TakenAlternative> = (variant.taken.iter())
            .map(|(at, taken)| TakenAlternative {
                section: section(*at),
                line: taken.place.line,
                column: taken.place.column,
                taken: taken.source.to_string(),
                option: taken.option + 1,
                of: taken.of,
            })
            .collect();
        for (at, pieces) in variant.sections.iter().enumerate() {
            words(&choices, pieces, &section(at + 1), &mut alternatives);
        }
        Explanation {
            template: template.id.clone(),
            variant: cell.variant + 1,
            variants: template.variants.len(),
            choice: cell.words.at(cell.settled(offset)).to_string(),
            capacity: variant.capacity.to_string(),
            styled: variant.styled,
            instead_of_duplicate: cell.settled(offset) != offset,
            alternatives,
            slots: (0..variant.names.len()).map(|draw| slot(variant.names[draw].clone(), draw, &choices)).collect(),
        }
    }
}

fn slot(name: String, draw: usize, choices: &Choices<'_>) -> SlotChoice {
    match (choices.chosen[draw], &choices.pools[draw]) {
        (Chosen::Entry { entry, form }, Some(pool)) => SlotChoice {
            slot: name,
            pool: pool.pool.id.to_string(),
            entry: pool.forms.id(entry).to_owned(),
            said: pool.forms.get(entry, form).one().to_owned(),
            synonyms: pool.forms.count(entry),
        },
        (Chosen::Number(number), _) => {
            SlotChoice { slot: name, pool: String::new(), entry: number.to_string(), said: String::new(), synonyms: 1 }
        }
        (Chosen::Entry { .. }, None) => {
            SlotChoice { slot: name, pool: String::new(), entry: String::new(), said: String::new(), synonyms: 1 }
        }
    }
}

/// The choices of words, as printed; those inside an option that was not taken fall away.
fn words(choices: &Choices<'_>, pieces: &[Piece], section: &str, out: &mut Vec<TakenAlternative>) {
    for piece in pieces {
        if let Piece::Choice { choice, options } = piece {
            let option = choices.digits[*choice] as usize;
            let mut taken = String::new();
            choices.print(&options[option], &mut taken);
            let (section, of) = (section.to_owned(), options.len());
            out.push(TakenAlternative { section, line: 0, column: 0, taken, option: option + 1, of });
        }
    }
}

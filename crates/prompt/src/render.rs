//! Prints a variant's pieces for given entries and forms.

use crate::english;
use crate::inflection::Inflection;
use crate::lexicon::{Column, Form, PoolWords};
use std::sync::Arc;

/// A piece of a section, everything looked up.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Text(String),
    Entry {
        draw: usize,
        determiner: PieceDeterminer,
        capital: bool,
        form: FormKind,
    },
    Number {
        draw: usize,
        capital: bool,
        form: NumberForm,
    },
    Agreement {
        draw: usize,
        one: String,
        many: String,
    },
    /// Words alone: digit `choice` of the variant says which.
    Choice {
        choice: usize,
        options: Vec<Vec<Piece>>,
    },
}

/// What stands before an entry; a count by the number's draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceDeterminer {
    None,
    A,
    The,
    Count(usize),
}

/// Which of an entry's words is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormKind {
    Surface,
    Plural,
    Id,
    Text(Arc<Column>),
    Measure(String),
    /// A text of the entry where it has one of this name, otherwise worked out from the chosen form.
    Inflected(Inflection),
}

/// How a number is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberForm {
    Word,
    Digits,
    Ordinal,
}

/// What a draw became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    Entry { entry: u32, form: u32 },
    Number(i64),
}

/// The pools of a variant's draws (`None` for numbers), and what they became.
pub struct Choices<'a> {
    pub pools: &'a [Option<Arc<PoolWords>>],
    pub chosen: &'a [Chosen],
    /// Which option of each choice of words.
    pub digits: &'a [u32],
}

impl Choices<'_> {
    fn form(&self, draw: usize) -> Option<Form<'_>> {
        let Chosen::Entry { entry, form } = self.chosen[draw] else { return None };
        Some(self.pools[draw].as_ref()?.forms.get(entry, form))
    }

    fn number(&self, draw: usize) -> i64 {
        match self.chosen[draw] {
            Chosen::Number(number) => number,
            Chosen::Entry { .. } => 1,
        }
    }

    /// What an entry draw prints in this form.
    pub fn text<'a>(&'a self, draw: usize, kind: &'a FormKind) -> std::borrow::Cow<'a, str> {
        let Chosen::Entry { entry: at, .. } = self.chosen[draw] else { return "".into() };
        let Some(pool) = self.pools[draw].as_ref() else { return "".into() };
        let entry = || &pool.pool.entries[at as usize];
        match kind {
            FormKind::Surface => self.form(draw).map_or("", Form::one).into(),
            FormKind::Plural => self.form(draw).map_or("", Form::many).into(),
            FormKind::Id => pool.forms.id(at).into(),
            FormKind::Text(column) => column.get(at).into(),
            FormKind::Measure(key) => entry().measures.get(key).map_or_else(String::new, f64::to_string).into(),
            FormKind::Inflected(inflection) => {
                self.form(draw).map_or("", |form| form.inflected(*inflection, entry())).into()
            }
        }
    }

    /// Appends the pieces' words, and notes where each draw stands: start, end, draw.
    pub fn print_spans(&self, pieces: &[Piece], out: &mut String, spans: &mut Vec<(usize, usize, usize)>) {
        for piece in pieces {
            let start = out.len();
            match piece {
                Piece::Choice { choice, options } => {
                    self.print_spans(&options[self.digits[*choice] as usize], out, spans);
                }
                _ => self.print(std::slice::from_ref(piece), out),
            }
            if let Piece::Entry { draw, .. } | Piece::Number { draw, .. } = piece {
                spans.push((start, out.len(), *draw));
            }
        }
    }

    /// Appends the pieces' words.
    pub fn print(&self, pieces: &[Piece], out: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Entry { draw, determiner, capital, form } => self.entry(*draw, *determiner, *capital, form, out),
                Piece::Number { draw, capital, form } => {
                    let number = self.number(*draw);
                    let text = match form {
                        NumberForm::Word => english::number_word(number),
                        NumberForm::Digits => number.to_string().into(),
                        NumberForm::Ordinal => english::ordinal(number),
                    };
                    push(out, &text, *capital);
                }
                Piece::Agreement { draw, one, many } => {
                    out.push_str(if self.number(*draw) == 1 { one } else { many });
                }
                Piece::Choice { choice, options } => self.print(&options[self.digits[*choice] as usize], out),
            }
        }
    }

    fn entry(&self, draw: usize, determiner: PieceDeterminer, capital: bool, kind: &FormKind, out: &mut String) {
        let mut kind = kind;
        let before = match determiner {
            PieceDeterminer::None => return push(out, &self.text(draw, kind), capital),
            PieceDeterminer::The => "the".into(),
            PieceDeterminer::A => match kind {
                FormKind::Surface => self.form(draw).map_or("a", Form::article).into(),
                _ => std::borrow::Cow::Borrowed(english::article(&self.text(draw, kind))),
            },
            PieceDeterminer::Count(number) => {
                let number = self.number(number);
                if number != 1 && *kind == FormKind::Surface {
                    kind = &FormKind::Plural;
                }
                english::number_word(number)
            }
        };
        push(out, &before, capital);
        if !before.is_empty() {
            out.push(' ');
        }
        push(out, &self.text(draw, kind), capital && before.is_empty());
    }
}

fn push(out: &mut String, text: &str, capital: bool) {
    if capital {
        english::push_capitalised(out, text);
    } else {
        out.push_str(text);
    }
}

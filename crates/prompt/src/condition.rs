//! What stands after `where`: tags, measures, and comparisons with other draws.

use crate::lexicon::PoolWords;
use crate::scan::Scanner;
use crate::space::Holds;
use crate::syntax::{MAX_DEPTH, Place};
use pairloom_model::Entry;
use pairloom_model::views::Problem;
use std::sync::Arc;

/// A condition on an entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    Tag(String),
    Id {
        equal: bool,
        id: String,
    },
    Measure {
        measure: String,
        comparison: Comparison,
        number: f64,
    },
    /// Holds between this draw and another one.
    Between(Place, Between),
    Free,
    Not(Box<Condition>),
    And(Vec<Condition>),
    Or(Vec<Condition>),
}

/// How two numbers compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    Less,
    AtMost,
    Greater,
    AtLeast,
    Equal,
    NotEqual,
}

impl Comparison {
    /// Whether `left` compares so with `right`.
    pub fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Comparison::Less => left < right,
            Comparison::AtMost => left <= right,
            Comparison::Greater => left > right,
            Comparison::AtLeast => left >= right,
            Comparison::Equal => left == right,
            Comparison::NotEqual => left != right,
        }
    }
}

/// A comparison with another draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Between {
    Measures {
        measure: String,
        comparison: Comparison,
        factor: f64,
        draw: String,
        other: String,
    },
    SharedTag {
        space: String,
        draw: String,
        other: String,
    },
    /// The same entry, or one of another pool with the same id.
    Same {
        draw: String,
    },
    Not(Box<Between>),
}

impl Between {
    /// The other draw's name.
    pub fn draw(&self) -> &str {
        match self {
            Between::Measures { draw, .. } | Between::SharedTag { draw, .. } | Between::Same { draw } => draw,
            Between::Not(inner) => inner.draw(),
        }
    }

    /// Whether it holds for an entry of each pool, by position.
    pub fn predicate(&self, mine: &PoolWords, theirs: &PoolWords) -> Holds {
        match self {
            Between::Measures { measure, comparison, factor, other, .. } => {
                let (comparison, factor) = (*comparison, *factor);
                let (Some(left), Some(right)) = (mine.measures(measure), theirs.measures(other)) else {
                    return Box::new(|_, _| false);
                };
                Box::new(move |one, two| match (left[one as usize], right[two as usize]) {
                    (Some(left), Some(right)) => comparison.holds(left, factor * right),
                    _ => false,
                })
            }
            Between::Same { .. } => {
                let twin = |entry: &Entry| theirs.find(entry.id.as_str());
                let twins: Vec<Option<u32>> = mine.pool.entries.iter().map(twin).collect();
                Box::new(move |one, two| twins[one as usize] == Some(two))
            }
            Between::Not(inner) => {
                let holds = inner.predicate(mine, theirs);
                Box::new(move |one, two| !holds(one, two))
            }
            Between::SharedTag { space, other, .. } => {
                let (Some(left), Some(right)) = (mine.tags_in(space), theirs.tags_in(other)) else {
                    return Box::new(|_, _| false);
                };
                Box::new(move |one, two| {
                    let right = &right[two as usize];
                    left[one as usize].iter().any(|value| right.contains(value))
                })
            }
        }
    }
}

impl Between {
    /// What is compared, whatever the draws are called: comparisons of the same pools that say the same hold for the same.
    pub fn meaning(&self) -> String {
        match self {
            Between::Measures { measure, comparison, factor, other, .. } => {
                format!("{measure} {comparison:?} {factor} {other}")
            }
            Between::SharedTag { space, other, .. } => format!("{space} ~ {other}"),
            Between::Same { .. } => "same".to_owned(),
            Between::Not(inner) => format!("not {}", inner.meaning()),
        }
    }

    /// By entry of this draw's pool and of the other's, classes of entries that compare alike.
    pub fn classes(&self, mine: &PoolWords, theirs: &PoolWords) -> (Arc<Vec<u32>>, Arc<Vec<u32>>) {
        match self {
            Between::Measures { measure, other, .. } => (mine.measure_classes(measure), theirs.measure_classes(other)),
            Between::SharedTag { space, other, .. } => (mine.tag_classes(space), theirs.tag_classes(other)),
            Between::Same { .. } => (mine.own_classes(), theirs.own_classes()),
            Between::Not(inner) => inner.classes(mine, theirs),
        }
    }
}

impl Condition {
    /// Reads a condition up to the closing `}`.
    pub(crate) fn parse(scanner: &mut Scanner) -> Result<Self, Problem> {
        or(scanner, 0)
    }

    /// For which entries of a pool it holds, a bit for each, comparisons with other draws apart.
    pub fn holds(&self, pool: &PoolWords) -> Vec<u64> {
        let combine = |parts: &[Condition], with: fn(u64, u64) -> u64| {
            let all = parts.iter().map(|part| part.holds(pool));
            let joined = |one: Vec<u64>, other: Vec<u64>| {
                one.iter().zip(&other).map(|(one, other)| with(*one, *other)).collect()
            };
            all.reduce(joined).unwrap_or_else(|| pool.all_bits())
        };
        match self {
            Condition::Tag(tag) => pool.tag_bits(tag).map_or_else(|| vec![0; pool.all_bits().len()], <[u64]>::to_vec),
            Condition::Id { equal, id } => {
                let mut bits = if *equal { vec![0; pool.all_bits().len()] } else { pool.all_bits() };
                if let Some(at) = pool.find(id) {
                    bits[at as usize / 64] ^= 1 << (at % 64);
                }
                bits
            }
            Condition::Measure { measure, comparison, number } => match pool.measures(measure) {
                Some(values) => pool.bits_of(|at| values[at].is_some_and(|mine| comparison.holds(mine, *number))),
                None => vec![0; pool.all_bits().len()],
            },
            Condition::Between(..) | Condition::Free => pool.all_bits(),
            Condition::Not(inner) => {
                let inner = inner.holds(pool);
                inner.iter().zip(pool.all_bits()).map(|(bits, all)| !bits & all).collect()
            }
            Condition::And(parts) => combine(parts, |one, other| one & other),
            Condition::Or(parts) => combine(parts, |one, other| one | other),
        }
    }

    /// The parts that stand at the top, joined by `&`.
    pub fn top(&self) -> &[Condition] {
        match self {
            Condition::And(parts) => parts,
            one => std::slice::from_ref(one),
        }
    }

    /// All tags that it asks for, wherever they stand.
    pub fn tags(&self) -> Vec<&str> {
        match self {
            Condition::Tag(tag) => vec![tag],
            Condition::Not(inner) => inner.tags(),
            Condition::And(parts) | Condition::Or(parts) => parts.iter().flat_map(Condition::tags).collect(),
            _ => Vec::new(),
        }
    }

    /// The first comparison with another draw, or `free`, that stands elsewhere than at the top.
    pub fn misplaced(&self) -> Option<Place> {
        fn inner(condition: &Condition) -> Option<Place> {
            match condition {
                Condition::Between(place, _) => Some(*place),
                Condition::Free => Some(Place::default()),
                Condition::Not(part) => inner(part),
                Condition::And(parts) | Condition::Or(parts) => parts.iter().find_map(inner),
                _ => None,
            }
        }
        self.top().iter().filter(|part| !matches!(part, Condition::Between(..) | Condition::Free)).find_map(inner)
    }
}

fn or(scanner: &mut Scanner, depth: usize) -> Result<Condition, Problem> {
    let mut parts = vec![and(scanner, depth)?];
    while next_is(scanner, '|') {
        parts.push(and(scanner, depth)?);
    }
    Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::Or(parts) })
}

fn and(scanner: &mut Scanner, depth: usize) -> Result<Condition, Problem> {
    let mut parts = Vec::new();
    loop {
        match unary(scanner, depth)? {
            Condition::And(inner) => parts.extend(inner),
            part => parts.push(part),
        }
        if !next_is(scanner, '&') {
            break;
        }
    }
    Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::And(parts) })
}

fn next_is(scanner: &mut Scanner, mark: char) -> bool {
    scanner.spaces();
    let there = scanner.peek() == Some(mark);
    if there {
        scanner.step();
    }
    there
}

fn unary(scanner: &mut Scanner, depth: usize) -> Result<Condition, Problem> {
    scanner.spaces();
    let place = scanner.place();
    if depth > MAX_DEPTH {
        return Err(place.error("the condition is nested too deeply", format!("nest at most {MAX_DEPTH} deep")));
    }
    if scanner.at_word("not") {
        scanner.skip("not");
        return Ok(match unary(scanner, depth + 1)? {
            Condition::Between(place, between) => Condition::Between(place, Between::Not(Box::new(between))),
            inner => Condition::Not(Box::new(inner)),
        });
    }
    if next_is(scanner, '(') {
        let inner = or(scanner, depth + 1)?;
        if !next_is(scanner, ')') {
            return Err(place.error("`(` is never closed in the condition", "add `)`"));
        }
        return Ok(inner);
    }
    atom(scanner, place)
}

fn atom(scanner: &mut Scanner, place: Place) -> Result<Condition, Problem> {
    let word = scanner.take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '-')).ok_or_else(|| {
        place.error("a tag or a comparison is expected here", "write for instance `where kitchenware & size < 0.3`")
    })?;
    scanner.spaces();
    if scanner.peek() == Some('~') {
        scanner.step();
        let (draw, other) = draw_part(scanner)?;
        return Ok(Condition::Between(place, Between::SharedTag { space: word, draw, other }));
    }
    let Some(comparison) = comparison(scanner) else {
        if word == "same"
            && let Some(draw) = scanner.word()
        {
            return Ok(Condition::Between(place, Between::Same { draw }));
        }
        return Ok(if word == "free" { Condition::Free } else { Condition::Tag(word) });
    };
    scanner.spaces();
    if word == "id" {
        let equal = match comparison {
            Comparison::Equal => true,
            Comparison::NotEqual => false,
            _ => return Err(place.error("an id is either the same or not", "use `id = …` or `id != …`")),
        };
        let id = scanner.word().ok_or_else(|| place.error("`id` is compared with nothing", "write `id = teapot`"))?;
        return Ok(Condition::Id { equal, id });
    }
    let numeric = scanner.peek().is_some_and(|c| c.is_ascii_digit() || c == '-');
    let number = if numeric { scanner.number()? } else { 1.0 };
    if numeric && !next_is(scanner, '*') {
        return Ok(Condition::Measure { measure: word, comparison, number });
    }
    scanner.spaces();
    let (draw, other) = draw_part(scanner)?;
    let between = Between::Measures { measure: word, comparison, factor: number, draw, other };
    Ok(Condition::Between(place, between))
}

fn comparison(scanner: &mut Scanner) -> Option<Comparison> {
    let marks = [
        ("<=", Comparison::AtMost),
        (">=", Comparison::AtLeast),
        ("!=", Comparison::NotEqual),
        ("<", Comparison::Less),
        (">", Comparison::Greater),
        ("=", Comparison::Equal),
    ];
    let (mark, comparison) = marks.into_iter().find(|(mark, _)| scanner.at(mark))?;
    scanner.skip(mark);
    Some(comparison)
}

/// `cup.size`.
fn draw_part(scanner: &mut Scanner) -> Result<(String, String), Problem> {
    scanner.spaces();
    let place = scanner.place();
    let wrong = || place.error("a number or another draw's measure is expected here", "write `0.3` or `cup.size`");
    let draw = scanner.word().ok_or_else(wrong)?;
    let other = scanner.after('.')?.ok_or_else(wrong)?;
    Ok((draw, other))
}

//! Writes a planned sample as a line of JSON without building the sample first.
//!
//! Byte for byte what serialising [`pairloom_model::Sample`] gives, which a test holds it to; five times as fast,
//! because most of a line is the same for all samples of a variant or of an entry.

use crate::compile::{Compiled, CompiledVariant, RequirementPlan};
use crate::lexicon::PoolWords;
use crate::render::{Choices, Chosen};
use erased::Json;
use pairloom_model::{Requirement, Subtask};
use std::ops::Range;
use std::sync::Arc;

/// Buffers that a thread keeps from line to line.
#[derive(Debug, Default)]
pub struct Scratch {
    text: String,
    /// Where in the line each turn's instruction stands, as a JSON text without its quotes.
    instructions: Vec<Range<usize>>,
    /// Where in the line each requirement of the turns stands for the first time, as a JSON text.
    requirements: Vec<Range<usize>>,
    /// Subtask, cell, position and order of the lines to be made.
    pub(crate) places: Vec<(u32, u32, u64, u32)>,
    pub(crate) chosen: Vec<Chosen>,
    pub(crate) digits: Vec<u32>,
}

/// Lines of a stretch of a plan. They are made in another order than theirs.
#[derive(Debug, Default)]
pub struct Lines {
    pub(crate) bytes: Vec<u8>,
    /// In the order of the plan, the position of each and where it lies.
    pub(crate) spans: Vec<(u64, Range<usize>)>,
}

impl Lines {
    /// The lines in the order of the plan: the position of each, and its bytes with its end.
    pub fn iter(&self) -> impl Iterator<Item = (u64, &[u8])> {
        self.spans.iter().map(|(ordinal, span)| (*ordinal, &self.bytes[span.clone()]))
    }
}

/// What all lines of a cell share.
#[derive(Debug)]
pub struct Frame {
    /// From the subtask to the template.
    head: Vec<u8>,
    /// For each draw what stands before its entry or number.
    slots: Vec<Vec<u8>>,
    /// For each turn what stands between its instruction and its operations.
    inputs: Vec<Vec<u8>>,
    editing: bool,
}

impl Frame {
    /// The frame of a variant of a template; each turn's `inputs` as the sample has them.
    pub fn new(subtask: &Subtask, template: &Compiled, variant: &CompiledVariant, inputs: &[Vec<String>]) -> Self {
        let mut head = Vec::new();
        let mut field = |name: &str, value: &dyn erased::Json| {
            head.extend_from_slice(b"\"");
            head.extend_from_slice(name.as_bytes());
            head.extend_from_slice(b"\":");
            value.append(&mut head);
            head.push(b',');
        };
        field("subtask", &subtask.id);
        field("domain", &subtask.domain);
        field("kind", &subtask.kind);
        field("level", &template.level);
        field("difficulty", &variant.grade);
        field("format", &template.format);
        field("template", &template.id);
        let slot = |(name, pool): (&String, &Option<Arc<PoolWords>>)| {
            let mut slot = b"{\"slot\":".to_vec();
            name.append(&mut slot);
            match pool {
                Some(words) => {
                    slot.extend_from_slice(b",\"pool\":");
                    words.pool.id.append(&mut slot);
                    slot.push(b',');
                }
                None => slot.extend_from_slice(b",\"number\":"),
            }
            slot
        };
        let input = |inputs: &Vec<String>| {
            let mut text = b"\"inputs\":".to_vec();
            inputs.append(&mut text);
            text.push(b',');
            text
        };
        Self {
            head,
            slots: variant.names.iter().zip(&variant.pools).map(slot).collect(),
            inputs: inputs.iter().map(input).collect(),
            editing: !variant.source.is_empty(),
        }
    }
}

mod erased {
    /// A value as JSON; the types used here always serialise.
    pub trait Json {
        fn append(&self, out: &mut Vec<u8>);
    }

    impl<T: serde::Serialize> Json for T {
        fn append(&self, out: &mut Vec<u8>) {
            // Writing into memory does not fail.
            let _ = serde_json::to_writer(out, self);
        }
    }
}

/// Appends the line, its end included.
pub fn write(
    frame: &Frame,
    variant: &CompiledVariant,
    choices: &Choices<'_>,
    (id, seed): (&[u8; 16], u64),
    scratch: &mut Scratch,
    out: &mut Vec<u8>,
) {
    out.extend_from_slice(b"{\"id\":\"");
    out.extend_from_slice(id);
    out.extend_from_slice(b"\",");
    out.extend_from_slice(&frame.head);
    out.extend_from_slice(b"\"instruction\":\"");
    scratch.write_instructions(variant, choices, out);
    out.extend_from_slice(b"\",\"bindings\":[");
    write_bindings(frame, choices, out);
    out.extend_from_slice(b"],\"requirements\":[");
    scratch.write_union(variant, choices, out);
    out.extend_from_slice(b"],\"seed\":");
    number(seed, out);
    if frame.editing {
        out.extend_from_slice(b",\"source\":[");
        for (at, plan) in variant.source.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            requirement(plan, choices, &mut scratch.text, out);
        }
        out.extend_from_slice(b"]");
    }
    out.extend_from_slice(b",\"turns\":[");
    write_turns(frame, variant, scratch, out);
    out.extend_from_slice(b"]}\n");
}

fn write_bindings(frame: &Frame, choices: &Choices<'_>, out: &mut Vec<u8>) {
    for (draw, slot) in frame.slots.iter().enumerate() {
        if draw > 0 {
            out.push(b',');
        }
        out.extend_from_slice(slot);
        match (choices.chosen[draw], &choices.pools[draw]) {
            (Chosen::Entry { entry, form }, Some(pool)) => {
                out.extend_from_slice(pool.forms.get(entry, form).json());
            }
            (Chosen::Number(value), _) => {
                if value < 0 {
                    out.push(b'-');
                }
                number(value.unsigned_abs(), out);
            }
            (Chosen::Entry { .. }, None) => out.push(b'0'),
        }
        out.push(b'}');
    }
}

fn write_turns(frame: &Frame, variant: &CompiledVariant, scratch: &Scratch, out: &mut Vec<u8>) {
    let mut at = 0;
    for (turn, plan) in variant.turns.iter().enumerate() {
        if turn > 0 {
            out.push(b',');
        }
        out.extend_from_slice(b"{\"instruction\":\"");
        out.extend_from_within(scratch.instructions[turn].clone());
        out.extend_from_slice(b"\",");
        out.extend_from_slice(&frame.inputs[turn]);
        out.extend_from_slice(b"\"operations\":[");
        for (place, operation) in plan.operations.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            out.extend_from_slice(&operation.json);
            let end = at + operation.requirements.len();
            repeat(&scratch.requirements[at..end], out);
            at = end;
            out.extend_from_slice(b"]}");
        }
        out.extend_from_slice(b"]}");
    }
}

/// Appends texts that stand in the line already, with commas between them; as one piece where they stand there so.
fn repeat(texts: &[Range<usize>], out: &mut Vec<u8>) {
    let [first, .., last] = texts else {
        return texts.iter().for_each(|text| out.extend_from_within(text.clone()));
    };
    if texts.windows(2).all(|pair| pair[0].end + 1 == pair[1].start) {
        return out.extend_from_within(first.start..last.end);
    }
    for (at, text) in texts.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        out.extend_from_within(text.clone());
    }
}

/// Appends a requirement as a JSON text.
fn requirement(plan: &RequirementPlan, choices: &Choices<'_>, text: &mut String, out: &mut Vec<u8>) {
    out.push(b'"');
    plan.print_json(choices, text, out);
    out.push(b'"');
}

impl Scratch {
    /// Appends the turns' instructions, one a line.
    fn write_instructions(&mut self, variant: &CompiledVariant, choices: &Choices<'_>, out: &mut Vec<u8>) {
        self.instructions.clear();
        for (at, section) in variant.sections.iter().enumerate() {
            if at > 0 {
                out.extend_from_slice(b"\\n");
            }
            self.text.clear();
            choices.print(section, &mut self.text);
            let start = out.len();
            escape(&self.text, out);
            self.instructions.push(start..out.len());
        }
    }

    /// Appends each requirement of the turns once, in the order of first mention.
    fn write_union(&mut self, variant: &CompiledVariant, choices: &Choices<'_>, out: &mut Vec<u8>) {
        self.requirements.clear();
        let operations = variant.turns.iter().flat_map(|turn| &turn.operations);
        for plan in operations.flat_map(|operation| &operation.requirements) {
            let before = out.len();
            if !self.requirements.is_empty() {
                out.push(b',');
            }
            let start = out.len();
            requirement(plan, choices, &mut self.text, out);
            let mine = start..out.len();
            match self.requirements.iter().find(|known| out[(*known).clone()] == out[mine.clone()]).cloned() {
                Some(known) => {
                    out.truncate(before);
                    self.requirements.push(known);
                }
                None => self.requirements.push(mine),
            }
        }
    }
}

pub(crate) fn number(value: u64, out: &mut Vec<u8>) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    let mut left = value;
    loop {
        at -= 1;
        digits[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// Whether one of eight bytes is a control character, `"` or `\\`; may also say so of bytes beyond ASCII, which are then
/// looked at one by one. The test for a zero byte is from Anderson's "Bit Twiddling Hacks".
fn special(eight: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let has_zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
    let below_space = eight.wrapping_sub(ONES * 0x20) & !eight & HIGH;
    below_space | has_zero(eight ^ (ONES * u64::from(b'"'))) | has_zero(eight ^ (ONES * u64::from(b'\\'))) != 0
}

/// Appends a text as inside a JSON string, escaped as `serde_json` does.
pub(crate) fn escape(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut at = 0;
    while at < bytes.len() {
        if let Some(eight) = bytes.get(at..at + 8).and_then(|eight| eight.try_into().ok())
            && !special(u64::from_le_bytes(eight))
        {
            at += 8;
            continue;
        }
        let byte = bytes[at];
        at += 1;
        if byte >= 0x20 && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.extend_from_slice(&bytes[start..at - 1]);
        start = at;
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x0c => out.extend_from_slice(b"\\f"),
            other => out.extend_from_slice(format!("\\u{other:04x}").as_bytes()),
        }
    }
    out.extend_from_slice(&bytes[start..]);
}

/// Appends a requirement's value as [`Requirement`] writes it.
pub(crate) fn print_value(value: &str, text: &mut String) {
    text.push_str(" = ");
    print_bare_value(value, text);
}

/// Appends a value alone, quoted where it is not a plain word.
pub(crate) fn print_bare_value(value: &str, text: &mut String) {
    if Requirement::is_word(value) {
        text.push_str(value);
        return;
    }
    text.push('"');
    if value.bytes().any(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
        let mut escaped = Vec::new();
        escape(value, &mut escaped);
        text.push_str(&String::from_utf8_lossy(&escaped));
    } else {
        text.push_str(value);
    }
    text.push('"');
}

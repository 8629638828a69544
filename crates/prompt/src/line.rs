//! Writes a planned sample as a line of JSON without building the sample first.
//!
//! Byte for byte what serialising [`pairloom_model::Sample`] gives, which a test holds it to; five times as fast,
//! because most of a line is the same for all samples of a variant or of an entry.

use crate::compile::{CompiledVariant, RequirementPlan};
use crate::render::{Choices, Chosen};
use pairloom_model::{Requirement, Sample};

/// Buffers that a thread keeps from line to line.
#[derive(Debug, Default)]
pub struct Scratch {
    text: String,
    /// The turns' instructions as JSON texts without their quotes.
    instructions: Vec<Vec<u8>>,
    /// Requirements as JSON texts.
    requirements: Vec<Vec<u8>>,
    used: usize,
    pub(crate) chosen: Vec<Chosen>,
    pub(crate) digits: Vec<u32>,
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
    /// The frame of the cell that a sample belongs to.
    pub fn new(sample: &Sample) -> Self {
        let field = |name: &str, value: serde_json::Value| format!("\"{name}\":{value},");
        let json = |value: &dyn erased::Json| value.json();
        let mut head = String::new();
        head += &field("subtask", json(&sample.subtask));
        head += &field("domain", json(&sample.domain));
        head += &field("kind", json(&sample.kind));
        head += &field("level", json(&sample.level));
        head += &field("difficulty", json(&sample.difficulty));
        head += &field("format", json(&sample.format));
        head += &field("template", json(&sample.template));
        let slot = |binding: &pairloom_model::Binding| {
            let slot = json(&binding.slot);
            match &binding.value {
                pairloom_model::Value::Entry { pool, .. } => format!("{{\"slot\":{slot},\"pool\":{},", json(pool)),
                pairloom_model::Value::Number { .. } => format!("{{\"slot\":{slot},\"number\":"),
            }
        };
        Self {
            head: head.into_bytes(),
            slots: sample.bindings.iter().map(|binding| slot(binding).into_bytes()).collect(),
            inputs: sample
                .turns
                .iter()
                .map(|turn| format!("\"inputs\":{},", json(&turn.inputs)).into_bytes())
                .collect(),
            editing: !sample.source.is_empty(),
        }
    }
}

mod erased {
    /// A value as JSON; the types used here always serialise.
    pub trait Json {
        fn json(&self) -> serde_json::Value;
    }

    impl<T: serde::Serialize> Json for T {
        fn json(&self) -> serde_json::Value {
            serde_json::to_value(self).unwrap_or_default()
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
    scratch.fill_instructions(variant, choices);
    out.extend_from_slice(b"{\"id\":\"");
    out.extend_from_slice(id);
    out.extend_from_slice(b"\",");
    out.extend_from_slice(&frame.head);
    out.extend_from_slice(b"\"instruction\":\"");
    for (at, instruction) in scratch.instructions[..variant.sections.len()].iter().enumerate() {
        if at > 0 {
            out.extend_from_slice(b"\\n");
        }
        out.extend_from_slice(instruction);
    }
    out.extend_from_slice(b"\",\"bindings\":[");
    write_bindings(frame, choices, out);
    let (source, turns) = scratch.fill_requirements(variant, choices);
    out.extend_from_slice(b"],\"requirements\":[");
    write_union(&scratch.requirements[source..scratch.used], out);
    out.extend_from_slice(b"],\"seed\":");
    number(seed, out);
    if frame.editing {
        out.extend_from_slice(b",\"source\":[");
        list(&scratch.requirements[..source], out);
        out.extend_from_slice(b"]");
    }
    out.extend_from_slice(b",\"turns\":[");
    write_turns(frame, variant, scratch, turns, out);
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
                out.extend_from_slice(&pool.words[entry as usize].forms[form as usize].json);
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

fn write_turns(frame: &Frame, variant: &CompiledVariant, scratch: &Scratch, first: usize, out: &mut Vec<u8>) {
    let mut at = first;
    for (turn, plan) in variant.turns.iter().enumerate() {
        if turn > 0 {
            out.push(b',');
        }
        out.extend_from_slice(b"{\"instruction\":\"");
        out.extend_from_slice(&scratch.instructions[turn]);
        out.extend_from_slice(b"\",");
        out.extend_from_slice(&frame.inputs[turn]);
        out.extend_from_slice(b"\"operations\":[");
        for (place, operation) in plan.operations.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            out.extend_from_slice(&operation.json);
            let end = at + operation.requirements.len();
            list(&scratch.requirements[at..end], out);
            at = end;
            out.extend_from_slice(b"]}");
        }
        out.extend_from_slice(b"]}");
    }
}

fn list(texts: &[Vec<u8>], out: &mut Vec<u8>) {
    for (at, text) in texts.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        out.extend_from_slice(text);
    }
}

/// Each text once, in the order of first mention.
fn write_union(texts: &[Vec<u8>], out: &mut Vec<u8>) {
    let mut first = true;
    for (at, text) in texts.iter().enumerate() {
        if texts[..at].contains(text) {
            continue;
        }
        if !first {
            out.push(b',');
        }
        first = false;
        out.extend_from_slice(text);
    }
}

impl Scratch {
    fn fill_instructions(&mut self, variant: &CompiledVariant, choices: &Choices<'_>) {
        self.instructions.resize_with(self.instructions.len().max(variant.sections.len()), Vec::new);
        for (section, buffer) in variant.sections.iter().zip(&mut self.instructions) {
            self.text.clear();
            choices.print(section, &mut self.text);
            buffer.clear();
            escape(&self.text, buffer);
        }
    }

    /// Prints all requirements: the source's, then the turns'. The answer is where the turns' start, twice.
    fn fill_requirements(&mut self, variant: &CompiledVariant, choices: &Choices<'_>) -> (usize, usize) {
        self.used = 0;
        for plan in &variant.source {
            self.push(plan, choices);
        }
        let source = self.used;
        for operation in variant.turns.iter().flat_map(|turn| &turn.operations) {
            for plan in &operation.requirements {
                self.push(plan, choices);
            }
        }
        (source, source)
    }

    fn push(&mut self, plan: &RequirementPlan, choices: &Choices<'_>) {
        if self.requirements.len() == self.used {
            self.requirements.push(Vec::new());
        }
        let buffer = &mut self.requirements[self.used];
        buffer.clear();
        buffer.push(b'"');
        plan.print_json(choices, &mut self.text, buffer);
        buffer.push(b'"');
        self.used += 1;
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
    let mut quoted = vec![b'"'];
    escape(value, &mut quoted);
    quoted.push(b'"');
    text.push_str(&String::from_utf8_lossy(&quoted));
}

//! Truth: what the maker of a picture knows of the things in it, kept beside the picture.

use crate::views::Region;
use crate::{Requirement, Sample, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing in a picture, or one piece of text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// The sample's slot that it stands for, or the text itself where it belongs to none.
    pub slot: String,
    /// Pool and entry that the slot is bound to; empty where it is bound to none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pool: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub entry: String,
    /// What the requirements say of it: `colour` is `red`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<String, String>,
    /// Its box, in pixels.
    pub region: Region,
    /// Its place from the back, 0, to the front.
    #[serde(default)]
    pub depth: u32,
    /// Pixels of it that nothing stands before; `None` where the maker does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visible: Option<u64>,
    /// Which pixels of its box those are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask: Option<Mask>,
    /// What is written on it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// Which pixels of a picture belong to a thing, as COCO's run-length encoding, which the common tools read: column by column,
/// lengths of runs of pixels that do not and that do by turns, beginning with those that do not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Mask {
    /// The picture's.
    pub width: u32,
    pub height: u32,
    runs: Vec<u32>,
}

/// A mask in a file.
#[derive(Serialize, Deserialize)]
struct Written {
    /// Height and width.
    size: [u32; 2],
    counts: String,
}

/// Columns of a picture that are read together.
const STRIP: u32 = 64;

impl Mask {
    /// The pixels of a box of a picture of this width and height for which `belongs` says so; the box must lie in the picture.
    pub fn new(width: u32, height: u32, region: Region, belongs: impl Fn(u32, u32) -> bool) -> Self {
        let mut runs = vec![region.x * height];
        let mut push = |on: bool, length: u32| {
            // The first run, and every other one after it, is of pixels that do not belong.
            let turns = on == (runs.len() % 2 == 1);
            match runs.last_mut() {
                Some(last) if !turns => *last += length,
                _ if length > 0 => runs.push(length),
                _ => {}
            }
        };
        // Pictures lie in rows, runs in columns: some columns at a time are read row by row, the rows where each changes noted.
        let (right, bottom) = (region.x + region.width, region.y + region.height);
        let mut changes: Vec<Vec<u32>> = vec![Vec::new(); STRIP as usize];
        for left in (region.x..right).step_by(STRIP as usize) {
            let strip = left..(left + STRIP).min(right);
            for y in region.y..bottom {
                for (x, changes) in strip.clone().zip(&mut changes) {
                    if belongs(x, y) == changes.len().is_multiple_of(2) {
                        changes.push(y);
                    }
                }
            }
            for (_, changes) in strip.zip(&mut changes) {
                if changes.len() % 2 == 1 {
                    changes.push(bottom);
                }
                let mut from = 0;
                for (number, y) in changes.drain(..).enumerate() {
                    push(number % 2 == 1, y - from);
                    from = y;
                }
                push(false, height - from);
            }
        }
        push(false, (width - region.x - region.width) * height);
        Self { width, height, runs }
    }

    /// How many pixels belong to the thing.
    pub fn area(&self) -> u64 {
        self.runs.iter().skip(1).step_by(2).map(|run| u64::from(*run)).sum()
    }

    /// The stretches of pixels that belong to the thing: column, first row and length.
    pub fn stretches(&self) -> Vec<(u32, u32, u32)> {
        let mut stretches = Vec::new();
        let (mut at, height) = (0_u64, u64::from(self.height));
        for (number, run) in self.runs.iter().enumerate() {
            let (mut start, end) = (at, at + u64::from(*run));
            at = end;
            while number % 2 == 1 && height > 0 && start < end {
                let (column, row) = (start / height, start % height);
                let length = (end - start).min(height - row);
                stretches.push((column as u32, row as u32, length as u32));
                start += length;
            }
        }
        stretches
    }
}

impl From<Mask> for Written {
    fn from(mask: Mask) -> Self {
        let mut counts = String::new();
        for (at, run) in mask.runs.iter().enumerate() {
            // From the third run on, the difference to the one before the last: columns resemble each other.
            let mut rest = i64::from(*run) - if at > 2 { i64::from(mask.runs[at - 2]) } else { 0 };
            loop {
                let digit = (rest & 0x1f) as u8;
                rest >>= 5;
                let last = rest == if digit & 0x10 == 0 { 0 } else { -1 };
                counts.push(char::from(48 + (digit | if last { 0 } else { 0x20 })));
                if last {
                    break;
                }
            }
        }
        Self { size: [mask.height, mask.width], counts }
    }
}

impl TryFrom<Written> for Mask {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let [height, width] = written.size;
        let bad = || format!("the mask of {width} × {height} pixels has counts that cannot be read");
        let mut runs: Vec<u32> = Vec::new();
        let (mut value, mut shift) = (0_i64, 0_u32);
        for byte in written.counts.bytes() {
            let digit = byte.checked_sub(48).filter(|digit| *digit < 64 && shift < 40).ok_or_else(bad)?;
            value |= i64::from(digit & 0x1f) << shift;
            shift += 5;
            if digit & 0x20 != 0 {
                continue;
            }
            if digit & 0x10 != 0 {
                value |= -1 << shift;
            }
            let before = if runs.len() > 2 { i64::from(runs[runs.len() - 2]) } else { 0 };
            runs.push(u32::try_from(value + before).map_err(|_| bad())?);
            (value, shift) = (0, 0);
        }
        let sum: u64 = runs.iter().map(|run| u64::from(*run)).sum();
        let whole = shift == 0 && sum == u64::from(width) * u64::from(height);
        if whole { Ok(Self { width, height, runs }) } else { Err(bad()) }
    }
}

impl Node {
    /// A thing of a slot, with what is asked of it in its picture; what is asked later holds.
    pub fn of(sample: &Sample, asked: &[&Requirement], slot: &str, region: Region) -> Self {
        let mut node = Node { slot: slot.to_owned(), region, ..Node::default() };
        if let Some(Value::Entry { pool, entry, .. }) = sample.binding(slot) {
            (node.pool, node.entry) = (pool.to_string(), entry.to_string());
        }
        for requirement in asked.iter().filter(|requirement| requirement.arguments == [slot]) {
            match (requirement.name.as_str(), &requirement.value) {
                ("text" | "label", Some(value)) => node.text.clone_from(value),
                ("count", _) | (_, None) => {}
                (name, Some(value)) => {
                    node.attributes.insert(name.to_owned(), value.clone());
                }
            }
        }
        node
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An L of five pixels in a picture of 6 by 5.
    fn mask() -> Mask {
        let region = Region { x: 1, y: 1, width: 3, height: 3 };
        Mask::new(6, 5, region, |x, y| x == 1 || y == 3)
    }

    #[test]
    fn a_mask_is_counted_by_columns() {
        let mask = mask();
        assert_eq!(mask.runs, [6, 3, 4, 1, 4, 1, 11]);
        assert_eq!(mask.area(), 5);
        assert_eq!(mask.stretches(), [(1, 1, 3), (2, 3, 1), (3, 3, 1)]);
    }

    #[test]
    fn a_mask_is_written_as_the_coco_tools_write_it() {
        // pycocotools 2.0: mask.encode(array)["counts"] of the same pixels.
        let json = serde_json::to_string(&mask()).expect("a mask");
        assert_eq!(json, r#"{"size":[5,6],"counts":"634N007"}"#);
        assert_eq!(serde_json::from_str::<Mask>(&json).expect("a mask"), mask());
        let large = Mask::new(1024, 768, Region { x: 3, y: 5, width: 900, height: 700 }, |x, y| (x * y) % 7 < 3);
        let json = serde_json::to_string(&large).expect("a mask");
        assert_eq!(serde_json::from_str::<Mask>(&json).expect("a mask"), large);
    }

    #[test]
    fn damaged_counts_are_refused() {
        for counts in ["", "63", "~~", "634N007`", "oooooooooooooooooooo"] {
            let text = format!(r#"{{"size":[5,6],"counts":"{counts}"}}"#);
            assert!(serde_json::from_str::<Mask>(&text).is_err(), "{counts}");
        }
    }
}

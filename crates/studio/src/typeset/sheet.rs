//! What a sample asks to be set: the kind of layout, its title and lines, how they are aligned and coloured.

use super::solve::Flush;
use super::voice::Asked;
use crate::brief::{Brief, refuse};
use crate::colour::Rgb;
use crate::studio::Refusal;

/// A kind of layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Plain,
    Bulleted,
    Checklist,
    Numbered,
    Menu,
    Table,
    Programme,
    Ticket,
    BoardingPass,
    LuggageLabel,
    Receipt,
    Form,
    Invoice,
    Columns,
    Block,
}

/// Words of a layout's name and what they mean; the first that is found holds.
static KINDS: [(&str, Kind); 20] = [
    ("two-column", Kind::Columns),
    ("checklist", Kind::Checklist),
    ("bulleted list", Kind::Bulleted),
    ("numbered list", Kind::Numbered),
    ("plain list", Kind::Plain),
    ("price list", Kind::Menu),
    ("menu", Kind::Menu),
    ("programme with times", Kind::Programme),
    ("daily schedule", Kind::Programme),
    ("timetable", Kind::Table),
    ("table", Kind::Table),
    ("boarding pass", Kind::BoardingPass),
    ("luggage label", Kind::LuggageLabel),
    ("receipt", Kind::Receipt),
    ("ticket", Kind::Ticket),
    ("tick boxes", Kind::Checklist),
    ("form", Kind::Form),
    ("invoice", Kind::Invoice),
    ("block of lines", Kind::Block),
    ("list", Kind::Plain),
];

fn kind(layout: &str) -> Option<Kind> {
    KINDS.iter().find(|(word, _)| layout.contains(word)).map(|(_, kind)| *kind)
}

/// What is to be set.
#[derive(Debug)]
pub(crate) struct Sheet<'a> {
    pub kind: Kind,
    pub title: &'a str,
    pub lines: Vec<&'a str>,
    /// How the title and the rest are aligned, where it was said.
    pub title_flush: Option<Flush>,
    pub rest_flush: Option<Flush>,
    /// How the two columns are aligned.
    pub sides: [Flush; 2],
    pub asked: Asked,
    pub paper: Option<Rgb>,
    /// Columns after the first are all flush right, words too.
    pub others_right: bool,
    /// All in a table's first column is flush right.
    pub first_right: bool,
}

const ORDINALS: [&str; 8] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

fn flush(value: &str) -> Result<Flush, Refusal> {
    match value {
        "flush_left" | "left" => Ok(Flush::Left),
        "flush_right" | "right" => Ok(Flush::Right),
        "centred" | "centre" => Ok(Flush::Centre),
        _ => refuse(format!("Studio does not know the alignment `{value}`")),
    }
}

impl<'a> Sheet<'a> {
    /// Reads a sample's requirements.
    pub(crate) fn read(brief: &Brief<'a>) -> Result<Self, Refusal> {
        let template = brief.sample.template.as_str();
        let mut sheet = Sheet {
            kind: Kind::Plain,
            title: "",
            lines: Vec::new(),
            title_flush: None,
            rest_flush: None,
            sides: [Flush::Left; 2],
            asked: Asked::default(),
            paper: None,
            others_right: template.starts_with("table-brief"),
            first_right: template.starts_with("timetable-steps"),
        };
        for requirement in &brief.sample.requirements {
            let value = requirement.value.as_deref().unwrap_or_default();
            let arguments: Vec<&str> = requirement.arguments.iter().map(String::as_str).collect();
            match (requirement.name.as_str(), arguments.as_slice()) {
                ("layout", []) => match kind(value) {
                    Some(kind) => sheet.kind = kind,
                    None => return refuse(format!("Studio does not know the layout `{value}`")),
                },
                ("line", ["title"]) => sheet.title = value,
                ("line", [place]) if ORDINALS.get(sheet.lines.len()) == Some(place) => sheet.lines.push(value),
                ("text", ["left" | "right"]) => sheet.lines.push(value),
                ("alignment", [what]) => sheet.align(what, flush(value)?)?,
                ("lettering", ["title"]) => sheet.asked.title = Some(brief.rgb(value)?),
                ("lettering", ["first"]) => sheet.asked.first = Some(brief.rgb(value)?),
                ("lettering", ["item"]) => sheet.asked.all = Some(brief.rgb(value)?),
                ("colour", ["item"]) => sheet.paper = Some(brief.rgb(value)?),
                // The place is the setting's, the style is laid over the picture.
                ("scene" | "style", []) => {}
                _ => return refuse(format!("Studio cannot set the requirement `{requirement}`")),
            }
        }
        if sheet.title.is_empty() || sheet.lines.is_empty() {
            return refuse("there is no text to lay out");
        }
        Ok(sheet)
    }

    fn align(&mut self, what: &str, flush: Flush) -> Result<(), Refusal> {
        match what {
            "item" => (self.title_flush, self.rest_flush) = (Some(flush), Some(flush)),
            "title" => self.title_flush = Some(flush),
            "rest" => self.rest_flush = Some(flush),
            "left" => self.sides[0] = flush,
            "right" => self.sides[1] = flush,
            _ => return refuse(format!("Studio cannot align `{what}`")),
        }
        Ok(())
    }
}

/// A line's words and the sum at its end, where it has one.
pub(crate) fn priced(line: &str) -> (&str, Option<&str>) {
    match line.rsplit_once(' ') {
        Some((words, last)) => {
            let digits = last.chars().any(|letter| letter.is_ascii_digit());
            let money = last.starts_with(['£', '€', '$']) || last.ends_with(['p', 'c']);
            if (digits && money) || last == "free" { (words, Some(last)) } else { (line, None) }
        }
        None => (line, None),
    }
}

/// A number at a line's head, with its full stop, and what it numbers.
pub(crate) fn numbered(line: &str) -> Option<(&str, &str)> {
    let (head, rest) = line.split_once(' ')?;
    let digits = head.strip_suffix(['.', ')']).unwrap_or(head);
    (!digits.is_empty() && digits.len() <= 2 && digits.chars().all(|letter| letter.is_ascii_digit()))
        .then_some((head, rest))
}

/// A label with its colon or question mark, and what fills it in.
pub(crate) fn labelled(line: &str) -> Option<(&str, &str)> {
    let at = line.find([':', '?'])? + 1;
    let (label, value) = line.split_at(at);
    (value.starts_with(' ') && !value.trim().is_empty()).then(|| (label, value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts_are_told_apart() {
        let of = |layout| kind(layout);
        assert_eq!(of("form with tick boxes"), Some(Kind::Checklist));
        assert_eq!(of("ticket with fields"), Some(Kind::Ticket));
        assert_eq!(of("two-column menu"), Some(Kind::Columns));
        assert_eq!(of("school timetable with four columns"), Some(Kind::Table));
        assert_eq!(of("airline luggage label with fields"), Some(Kind::LuggageLabel));
        assert_eq!(of("set menu without prices"), Some(Kind::Menu));
    }

    #[test]
    fn lines_come_apart_where_they_should() {
        assert_eq!(priced("Boiled egg and toast £4.20"), ("Boiled egg and toast", Some("£4.20")));
        assert_eq!(priced("Large cup 80p"), ("Large cup", Some("80p")));
        assert_eq!(priced("Standing"), ("Standing", None));
        assert_eq!(numbered("1. Wet both hands"), Some(("1.", "Wet both hands")));
        assert_eq!(numbered("300 g flour"), None);
        assert_eq!(labelled("Time: 14:20"), Some(("Time:", "14:20")));
        assert_eq!(labelled("How did you come?"), None);
        assert_eq!(labelled("10:00 Gates open"), None);
    }
}

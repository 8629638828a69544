//! The form of a template. Operations are written as lines: `remove target=target`, then its requirements below it.

use super::{Submitted, lines};
use pairloom_model::views::Problem;
use pairloom_model::{Format, OperationTemplate, Subtask, Template, TurnTemplate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What stands in the form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateForm {
    pub id: String,
    pub level: String,
    pub format: String,
    pub grade: String,
    pub harder: String,
    pub weight: String,
    pub note: String,
    pub draws: String,
    pub text: String,
    pub requirements: String,
    pub source: String,
    /// Text and operations of each round.
    pub turns: Vec<(String, String)>,
}

impl TemplateForm {
    /// An empty form for a subtask.
    pub fn empty(subtask: &Subtask) -> Self {
        Self {
            level: subtask.levels.first().map(|level| level.id.clone()).unwrap_or_default(),
            format: Format::Caption.as_str().into(),
            grade: "1".into(),
            weight: "1".into(),
            ..Self::default()
        }
    }

    /// The form of a template that is there.
    pub fn of(template: &Template) -> Self {
        Self {
            id: template.id.clone(),
            level: template.level.clone(),
            format: template.format.as_str().into(),
            grade: template.grade.to_string(),
            harder: template.harder.join(", "),
            weight: template.weight.to_string(),
            note: template.note.clone(),
            draws: template.draws.clone(),
            text: template.text.clone(),
            requirements: template.requirements.join("\n"),
            source: template.source.join("\n"),
            turns: template.turns.iter().map(|turn| (turn.text.clone(), write_operations(&turn.operations))).collect(),
        }
    }

    /// Reads the submitted form.
    pub fn read(form: &Submitted) -> Self {
        let turn =
            |at: usize| Some((form.get(&format!("turn-{at}-text"))?, form.get(&format!("turn-{at}-operations"))?));
        let turns =
            (1..).map_while(turn).map(|(text, operations)| (text.trim().to_owned(), operations.trim().to_owned()));
        Self {
            id: form.text("id"),
            level: form.text("level"),
            format: form.text("format"),
            grade: form.text("grade"),
            harder: form.text("harder"),
            weight: form.text("weight"),
            note: form.text("note"),
            draws: form.text("draws"),
            text: form.text("text"),
            requirements: form.text("requirements"),
            source: form.text("source"),
            turns: turns.filter(|(text, operations)| !text.is_empty() || !operations.is_empty()).collect(),
        }
    }

    /// The template that it describes.
    ///
    /// # Errors
    /// Every field that cannot be read, with how to mend it.
    pub fn template(&self) -> Result<Template, Vec<Problem>> {
        let mut problems = Vec::new();
        let format = Format::parse(&self.format).unwrap_or_else(|| {
            let message = format!("there is no format `{}`", self.format);
            problems.push(Problem::error("format", message, "choose one of the list"));
            Format::Caption
        });
        let grade = self.grade.parse().ok().filter(|grade| (1..=5).contains(grade)).unwrap_or_else(|| {
            problems.push(Problem::error("grade", format!("`{}` is not a grade", self.grade), "choose 1 to 5"));
            1
        });
        let weight = self.weight.parse::<f64>().ok().filter(|w| w.is_finite() && *w > 0.0).unwrap_or_else(|| {
            let message = format!("`{}` is not a weight", self.weight);
            problems.push(Problem::error("weight", message, "write a number above 0, usually 1"));
            1.0
        });
        if self.id.is_empty() {
            problems.push(Problem::error(
                "id",
                "the template has no id",
                "write a short name in lower case with hyphens",
            ));
        }
        let mut turns = Vec::new();
        for (at, (text, operations)) in self.turns.iter().enumerate() {
            match read_operations(operations) {
                Ok(operations) => turns.push(TurnTemplate { text: text.clone(), operations }),
                Err(mut problem) => {
                    problem.place = format!("turn-{}-operations", at + 1);
                    problems.push(problem);
                }
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let harder = self.harder.split([',', ' ']).map(str::trim).filter(|word| !word.is_empty());
        Ok(Template {
            id: self.id.clone(),
            level: self.level.clone(),
            format,
            grade,
            harder: harder.map(str::to_owned).collect(),
            weight,
            note: self.note.clone(),
            draws: self.draws.clone(),
            text: self.text.clone(),
            requirements: lines(&self.requirements),
            source: lines(&self.source),
            turns,
        })
    }
}

fn write_operations(operations: &[OperationTemplate]) -> String {
    let mut text = String::new();
    for operation in operations {
        text.push_str(&operation.operation);
        for (name, value) in &operation.parameters {
            let _ = write!(text, " {name}={value}");
        }
        text.push('\n');
        for requirement in &operation.requirements {
            let _ = writeln!(text, "  {requirement}");
        }
    }
    text.trim_end().to_owned()
}

/// A line with a bracket before any `=` is a requirement of the operation above it; any other is an operation.
fn read_operations(text: &str) -> Result<Vec<OperationTemplate>, Problem> {
    let mut operations: Vec<OperationTemplate> = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let wrong =
            |message: String, mend: &str| Problem { line: at + 1, column: 1, ..Problem::error("", message, mend) };
        let line = line.trim();
        if line.split('=').next().is_some_and(|head| head.contains('(')) {
            let operation = operations.last_mut().ok_or_else(|| {
                wrong(format!("`{line}` stands before any operation"), "write the operation's line first")
            })?;
            operation.requirements.push(line.to_owned());
            continue;
        }
        let mut words = line.split_whitespace();
        let operation = words.next().unwrap_or_default().to_owned();
        let mut parameters = BTreeMap::new();
        for word in words {
            let (name, value) = word.split_once('=').ok_or_else(|| {
                wrong(format!("`{word}` is not a parameter"), "write it as name=value without blanks")
            })?;
            parameters.insert(name.to_owned(), value.to_owned());
        }
        operations.push(OperationTemplate { operation, parameters, requirements: Vec::new() });
    }
    Ok(operations)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn editing() -> Template {
        let operation = OperationTemplate {
            operation: "remove".into(),
            parameters: [("target".to_owned(), "target".to_owned()), ("which".to_owned(), "all".to_owned())].into(),
            requirements: vec!["gone(target)".into(), "text(sign) = \"a (b) = c\"".into()],
        };
        Template {
            id: "one-command-1".into(),
            level: "one".into(),
            format: Format::Command,
            grade: 2,
            harder: vec!["tint".into()],
            weight: 1.5,
            note: String::new(),
            draws: "{scene#place}".into(),
            text: String::new(),
            requirements: Vec::new(),
            source: vec!["count(target) = 1".into()],
            turns: vec![TurnTemplate { text: "Remove {the object#target}.".into(), operations: vec![operation] }],
        }
    }

    #[test]
    fn out_and_in_is_the_same() {
        assert_eq!(TemplateForm::of(&editing()).template(), Ok(editing()));
    }

    #[test]
    fn says_where_an_operation_is_wrong() {
        let mut form = TemplateForm::of(&editing());
        form.turns[0].1 = "\nremove the target".into();
        form.grade = "9".into();
        let problems = form.template().expect_err("wrong");
        assert_eq!(problems[0].place, "grade");
        assert_eq!((problems[1].place.as_str(), problems[1].line), ("turn-1-operations", 2));
    }

    #[test]
    fn reads_turns_until_the_first_that_is_not_there() {
        let body = "id=x&turn-1-text=A&turn-1-operations=remove&turn-2-text=&turn-2-operations=";
        assert_eq!(TemplateForm::read(&Submitted::parse(body)).turns, [("A".to_owned(), "remove".to_owned())]);
    }
}

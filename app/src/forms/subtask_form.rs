//! The form of a subtask: everything but its templates, one box a field, one line a value.

use super::{Submitted, lines};
use pairloom_model::subtask::GradeMeaning;
use pairloom_model::views::Problem;
use pairloom_model::{Level, Rubric, Subtask};

/// Rows of levels that the form has more than there are levels.
const SPARE: usize = 2;
/// Most levels of a subtask.
const LEVELS: usize = 8;

/// A level as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelForm {
    pub id: String,
    pub name: String,
    pub definition: String,
    pub share: String,
}

/// A grade as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GradeForm {
    pub meaning: String,
    pub weak: String,
    pub strong: String,
}

/// What stands in the form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubtaskForm {
    pub definition: String,
    pub scope: String,
    pub exclusions: String,
    pub excluded_words: String,
    pub checks: String,
    pub note: String,
    pub levels: Vec<LevelForm>,
    pub complexity: String,
    pub knowledge: String,
    pub chain: String,
    /// Grades 1 to 5.
    pub grades: [GradeForm; 5],
}

impl SubtaskForm {
    /// The form of a subtask.
    pub fn of(subtask: &Subtask) -> Self {
        let level = |level: &Level| LevelForm {
            id: level.id.clone(),
            name: level.name.clone(),
            definition: level.definition.clone(),
            share: level.share.to_string(),
        };
        let mut levels: Vec<LevelForm> = subtask.levels.iter().map(level).collect();
        levels.resize_with((levels.len() + SPARE).min(LEVELS.max(levels.len())), LevelForm::default);
        let per_cent =
            |share: Option<f64>| share.map_or_else(String::new, |share| format!("{}", (share * 1000.0).round() / 10.0));
        let grades = std::array::from_fn(|at| {
            let found = subtask.rubric.grades.iter().find(|meaning| usize::from(meaning.grade) == at + 1);
            found.map_or_else(GradeForm::default, |meaning| GradeForm {
                meaning: meaning.meaning.clone(),
                weak: per_cent(meaning.weak),
                strong: per_cent(meaning.strong),
            })
        });
        Self {
            definition: subtask.definition.clone(),
            scope: subtask.scope.join("\n"),
            exclusions: subtask.exclusions.join("\n"),
            excluded_words: subtask.excluded_words.join("\n"),
            checks: subtask.checks.join(", "),
            note: subtask.note.clone(),
            levels,
            complexity: subtask.rubric.complexity.clone(),
            knowledge: subtask.rubric.knowledge.clone(),
            chain: subtask.rubric.chain.clone(),
            grades,
        }
    }

    /// Reads the submitted form.
    pub fn read(form: &Submitted) -> Self {
        let level = |at: usize| {
            let field = |name: &str| form.get(&format!("level-{at}-{name}")).map(|text| text.trim().to_owned());
            Some(LevelForm {
                id: field("id")?,
                name: field("name")?,
                definition: field("definition")?,
                share: field("share")?,
            })
        };
        let grade = |at: usize| {
            let field = |name: &str| form.text(&format!("grade-{}-{name}", at + 1));
            GradeForm { meaning: field("meaning"), weak: field("weak"), strong: field("strong") }
        };
        Self {
            definition: form.text("definition"),
            scope: form.text("scope"),
            exclusions: form.text("exclusions"),
            excluded_words: form.text("excluded_words"),
            checks: form.text("checks"),
            note: form.text("note"),
            levels: (0..).map_while(level).collect(),
            complexity: form.text("complexity"),
            knowledge: form.text("knowledge"),
            chain: form.text("chain"),
            grades: std::array::from_fn(grade),
        }
    }

    /// The subtask with what the form says. Its name, domain, target and templates stay.
    ///
    /// # Errors
    /// Every field that cannot be read, with how to mend it.
    pub fn into_subtask(&self, was: &Subtask) -> Result<Subtask, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut wrong = |place: &str, message: String, mend: &str| problems.push(Problem::error(place, message, mend));
        if self.definition.is_empty() {
            wrong("definition", "there is no definition".to_owned(), "say in a sentence what the task is");
        }
        let mut levels = Vec::new();
        for (at, level) in self.levels.iter().enumerate() {
            if level.id.is_empty() && level.name.is_empty() && level.share.is_empty() {
                continue;
            }
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if level.id.is_empty() || !level.id.chars().all(plain) {
                let mend = "use lower-case letters, digits and hyphens";
                wrong(&format!("level-{at}"), format!("`{}` is no id of a level", level.id), mend);
            }
            match level
                .share
                .trim_end_matches('%')
                .trim()
                .parse::<f64>()
                .ok()
                .filter(|share| share.is_finite() && *share >= 0.0)
            {
                Some(share) => levels.push(Level {
                    id: level.id.clone(),
                    name: if level.name.is_empty() { level.id.clone() } else { level.name.clone() },
                    definition: level.definition.clone(),
                    share,
                }),
                None => {
                    wrong(&format!("level-{at}"), format!("`{}` is no share", level.share), "write per cent, as 25")
                }
            }
        }
        let sum: f64 = levels.iter().map(|level| level.share).sum();
        if (sum - 100.0).abs() > 1e-6 {
            wrong("levels", format!("the shares sum to {sum}, not to 100"), "change one of them");
        }
        for level in was.levels.iter().filter(|level| !levels.iter().any(|kept| kept.id == level.id)) {
            if let Some(template) = was.templates.iter().find(|template| template.level == level.id) {
                let message =
                    format!("the level `{}` is still the level of `{}` and perhaps others", level.id, template.id);
                wrong("levels", message, "give these templates another level first");
            }
        }
        let mut grades = Vec::new();
        for (grade, form) in (1..).zip(&self.grades) {
            if form.meaning.is_empty() {
                continue;
            }
            let mut share = |field: &str, text: &str| {
                if text.is_empty() {
                    return None;
                }
                let read =
                    text.trim_end_matches('%').trim().parse::<f64>().ok().filter(|share| (0.0..=100.0).contains(share));
                if read.is_none() {
                    let mend = "write per cent from 0 to 100, or nothing where it is not known";
                    wrong(&format!("grade-{grade}"), format!("`{text}` is no share for {field}"), mend);
                }
                read.map(|share| share / 100.0)
            };
            let (weak, strong) = (share("a weak model", &form.weak), share("a strong model", &form.strong));
            grades.push(GradeMeaning { grade, meaning: form.meaning.clone(), weak, strong });
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Subtask {
            definition: self.definition.clone(),
            scope: lines(&self.scope),
            exclusions: lines(&self.exclusions),
            excluded_words: lines(&self.excluded_words).iter().map(|word| word.to_lowercase()).collect(),
            checks: self
                .checks
                .split(',')
                .map(str::trim)
                .filter(|check| !check.is_empty())
                .map(str::to_owned)
                .collect(),
            note: self.note.clone(),
            levels,
            rubric: Rubric {
                complexity: self.complexity.clone(),
                knowledge: self.knowledge.clone(),
                chain: self.chain.clone(),
                grades,
            },
            ..was.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pairloom_model::Kind;

    fn subtask() -> Subtask {
        let level =
            |id: &str, share: f64| Level { id: id.into(), name: id.to_uppercase(), definition: "What.".into(), share };
        Subtask {
            id: "counting".into(),
            name: "Counting".into(),
            kind: Kind::Generation,
            domain: "spatial-reasoning".into(),
            target: 100,
            definition: "Count.".into(),
            scope: vec!["Some".into()],
            exclusions: vec!["None".into()],
            excluded_words: vec!["behind".into()],
            checks: vec!["count".into(), "scene".into()],
            note: String::new(),
            levels: vec![level("few", 60.0), level("many", 40.0)],
            rubric: Rubric {
                grades: vec![GradeMeaning { grade: 2, meaning: "Some.".into(), weak: Some(0.35), strong: None }],
                ..Rubric::default()
            },
            examples: Vec::new(),
            templates: Vec::new(),
        }
    }

    #[test]
    fn out_and_in_is_the_same() {
        assert_eq!(SubtaskForm::of(&subtask()).into_subtask(&subtask()), Ok(subtask()));
    }

    #[test]
    fn names_every_field_that_is_wrong() {
        let mut form = SubtaskForm::of(&subtask());
        form.definition.clear();
        form.levels[0].share = "most".into();
        form.grades[1].weak = "200".into();
        let places: Vec<String> =
            form.into_subtask(&subtask()).expect_err("wrong").into_iter().map(|problem| problem.place).collect();
        assert_eq!(places, ["definition", "level-0", "levels", "grade-2"]);
    }
}

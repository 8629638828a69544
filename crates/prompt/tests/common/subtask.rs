//! A subtask of one level with nothing in it, for tests.

use pairloom_model::{Kind, Level, Rubric, Subtask, Template};

/// The subtask `test` with its one level `one` and these templates.
pub fn subtask(kind: Kind, templates: Vec<Template>) -> Subtask {
    let level = Level { id: "one".into(), name: "One".into(), definition: String::new(), share: 100.0 };
    Subtask {
        id: "test".into(),
        name: "Test".into(),
        kind,
        domain: "spatial-reasoning".into(),
        target: 10,
        definition: String::new(),
        scope: vec![],
        exclusions: vec![],
        excluded_words: vec![],
        checks: vec![],
        note: String::new(),
        levels: vec![level],
        rubric: Rubric::default(),
        examples: vec![],
        templates,
    }
}

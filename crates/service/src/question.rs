//! The yes/no question that tests a requirement, with draws named as the instruction names them.

use pairloom_model::{Entry, Pools, Requirement, RequirementKind, Sample, Value};
use pairloom_prompt::english::{article, number_word, plural};

/// A draw or value as a question says it.
struct Noun<'a> {
    form: String,
    entry: Option<&'a Entry>,
}

impl Noun<'_> {
    fn with_article(&self) -> String {
        let own = self.entry.and_then(|entry| entry.texts.get("article")).map(String::as_str);
        format!("{} {}", own.unwrap_or_else(|| article(&self.form)), self.form)
    }

    /// The pool's plural belongs to the first form only.
    fn plural(&self) -> String {
        let first = self.entry.filter(|entry| entry.forms.first() == Some(&self.form));
        first.map(|entry| entry.plural.clone()).filter(|own| !own.is_empty()).unwrap_or_else(|| plural(&self.form))
    }

    /// Fills `{name}`, `{a name}` and `{name.plural}`.
    fn fill(&self, question: &str, name: &str) -> String {
        question
            .replace(&format!("{{{name}}}"), &self.form)
            .replace(&format!("{{a {name}}}"), &self.with_article())
            .replace(&format!("{{{name}.plural}}"), &self.plural())
    }
}

/// The question of a requirement; one that no kind is known for stands as it is written.
pub(crate) fn question(requirement: &Requirement, sample: &Sample, pools: &Pools) -> String {
    let Some(kind) = RequirementKind::find(&requirement.name) else { return requirement.to_string() };
    let count = match requirement.name.as_str() {
        "count" => requirement.value.as_deref().and_then(|value| value.parse::<i64>().ok()),
        _ => None,
    };
    let mut question = match count {
        Some(0) => "Is the picture without any {0}?".to_owned(),
        Some(1) => "Is there exactly one {0}?".to_owned(),
        _ => kind.question.to_owned(),
    };
    for (at, argument) in requirement.arguments.iter().enumerate() {
        let noun = match sample.binding(argument) {
            Some(Value::Entry { pool, entry, form }) => {
                Noun { form: form.clone(), entry: pools.entry(pool.as_str(), entry.as_str()) }
            }
            _ => Noun { form: argument.clone(), entry: None },
        };
        question = noun.fill(&question, &at.to_string());
    }
    let Some(value) = &requirement.value else { return question };
    let drawn = sample.bindings.iter().find_map(|binding| match &binding.value {
        Value::Entry { pool, entry, form } if entry.as_str() == value => {
            Some(Noun { form: form.clone(), entry: pools.entry(pool.as_str(), value) })
        }
        _ => None,
    });
    let said = match (count, drawn) {
        (Some(count), _) => Noun { form: number_word(count), entry: None },
        (None, _) if requirement.name == "text" => Noun { form: format!("“{value}”"), entry: None },
        (None, Some(drawn)) => drawn,
        (None, None) => Noun { form: value.clone(), entry: None },
    };
    said.fill(&question, "=")
}

#[cfg(test)]
mod tests {
    use super::*;
    use pairloom_model::Pool;

    fn asked(requirement: &str) -> String {
        let pool = |text: &str| toml::from_str::<Pool>(text).expect("a pool");
        let pools = Pools::new([
            pool(
                "id = \"object\"\nname = \"O\"\nkind = \"object\"\ndefinition = \"d\"\n\
                 [[entries]]\nid = \"mouse\"\nforms = [\"mouse\", \"field mouse\"]\nplural = \"mice\"\n\
                 [[entries]]\nid = \"bacon\"\nforms = [\"bacon\"]\ntexts = { article = \"some\" }\n",
            ),
            pool(
                "id = \"arrangement\"\nname = \"A\"\nkind = \"relation\"\ndefinition = \"d\"\n\
                 [[entries]]\nid = \"grid\"\nforms = [\"in a grid\"]\n",
            ),
        ]);
        let line = r#"{"id":"x","subtask":"s","domain":"d","kind":"generation","level":"l","difficulty":1,
            "format":"caption","template":"t","instruction":"i","seed":1,"requirements":[],"turns":[],"bindings":[
            {"slot":"a","pool":"object","entry":"mouse","form":"mouse"},
            {"slot":"b","pool":"object","entry":"bacon","form":"bacon"},
            {"slot":"how","pool":"arrangement","entry":"grid","form":"in a grid"}]}"#;
        let sample: Sample = serde_json::from_str(line).expect("a sample");
        question(&Requirement::parse(requirement).expect("a requirement"), &sample, &pools)
    }

    #[test]
    fn questions_read_well() {
        for (requirement, expected) in [
            ("count(a) = 1", "Is there exactly one mouse?"),
            ("count(a) = 12", "Are there exactly twelve mice?"),
            ("count(a) = 0", "Is the picture without any mouse?"),
            ("present(b)", "Is there some bacon?"),
            ("present(egg)", "Is there an egg?"),
            ("left_of(a, b)", "Is the mouse to the left of the bacon?"),
            ("arrangement(a) = grid", "Are the mice arranged in a grid?"),
            ("text(a) = \"No entry\"", "Does the text on the mouse read exactly “No entry”?"),
            ("keeps(rest)", "Is the rest as it was?"),
            ("odd(a)", "odd(a)"),
        ] {
            assert_eq!(asked(requirement), expected);
        }
    }
}

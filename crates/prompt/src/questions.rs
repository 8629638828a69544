//! The yes/no questions that test a sample's requirements, with draws named as the instruction names them.

use crate::english::{article, number_word, plural};
use pairloom_model::views::{GenEval, GenEvalObject, Question};
use pairloom_model::{Entry, Pools, Requirement, RequirementKind, Sample, Value};

/// Requirements whose value is a text to the letter.
const EXACT: [&str; 4] = ["caption", "label", "line", "text"];

/// How a question calls a plain word of a requirement: *first* alone is no thing.
fn word(argument: &str) -> &str {
    match argument {
        "first" => "first part",
        "second" => "second part",
        "third" => "third part",
        "fourth" => "fourth part",
        "fifth" => "fifth part",
        "sixth" => "sixth part",
        "seventh" => "seventh part",
        "eighth" => "eighth part",
        "left" => "left side",
        "right" => "right side",
        other => other,
    }
}

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

/// Requirements that say that something is there; questions about it depend on them.
const PRESENCE: [&str; 2] = ["count", "present"];

/// All questions of a sample, in an order in which each comes after those that it depends on. A thing that no requirement
/// says to be there gets a question of its own where others ask about it.
pub fn questions(sample: &Sample, pools: &Pools) -> Vec<Question> {
    let says = |requirement: &&Requirement| {
        PRESENCE.contains(&requirement.name.as_str()) && requirement.value.as_deref() != Some("0")
    };
    let (there, others): (Vec<&Requirement>, Vec<&Requirement>) = sample.requirements.iter().partition(says);
    let ask = |requirement: &Requirement, depends: Vec<usize>| Question {
        requirement: requirement.to_string(),
        question: question(requirement, sample, pools),
        depends,
    };
    let mut asked: Vec<Question> = there.iter().map(|requirement| ask(requirement, Vec::new())).collect();
    let mut about: Vec<String> =
        there.iter().filter_map(|requirement| requirement.arguments.first().cloned()).collect();
    for requirement in others {
        let mut depends = Vec::new();
        let gone = matches!(requirement.name.as_str(), "absent" | "gone" | "count");
        for argument in requirement.arguments.iter().filter(|_| !gone) {
            let drawn = matches!(sample.binding(argument), Some(Value::Entry { .. }));
            let known = about.iter().position(|name| name == argument);
            if known.is_none() && drawn {
                asked.push(ask(&Requirement::new("present", &[argument.as_str()]), Vec::new()));
                about.push(argument.clone());
            }
            depends.extend(known.or_else(|| drawn.then(|| about.len() - 1)));
        }
        // Questions that are not about presence are no targets of dependence, so their places stay free of names.
        asked.push(ask(requirement, depends));
        about.push(String::new());
    }
    asked
}

/// The relations that GenEval's detector tests.
const POSITIONS: [(&str, &str); 4] =
    [("left_of", "left of"), ("right_of", "right of"), ("above", "above"), ("below", "below")];

/// The sample in GenEval's shape; `None` where a requirement is none of counts, colours and the four relations.
pub fn geneval(sample: &Sample, pools: &Pools) -> Option<GenEval> {
    let name = |argument: &str| match sample.binding(argument)? {
        Value::Entry { pool, entry, .. } => Some(pools.entry(pool.as_str(), entry.as_str())?.name().to_owned()),
        Value::Number { .. } => None,
    };
    let mut made = GenEval { prompt: sample.instruction.clone(), ..GenEval::default() };
    let mut places: Vec<&str> = Vec::new();
    for requirement in sample.requirements.iter().filter(|each| PRESENCE.contains(&each.name.as_str())) {
        let argument = requirement.arguments.first()?;
        let count = requirement.value.as_deref().map_or(Some(1), |value| value.parse().ok())?;
        let object = |count| Some(GenEvalObject { class: name(argument)?, count, color: None, position: None });
        if count > 0 {
            made.include.push(object(count)?);
            places.push(argument);
        }
        // One more than asked for is as wrong as one fewer.
        if requirement.name == "count" {
            made.exclude.push(object(count + 1)?);
        }
    }
    for requirement in &sample.requirements {
        let at = |at: usize| {
            places.iter().position(|place| Some(*place) == requirement.arguments.get(at).map(String::as_str))
        };
        let position = POSITIONS.iter().find(|(name, _)| *name == requirement.name);
        match (requirement.name.as_str(), position) {
            ("count" | "present" | "scene" | "style", _) => {}
            ("colour", _) => made.include[at(0)?].color = Some(value_name(requirement, sample, pools)?),
            (_, Some((_, said))) => made.include[at(0)?].position = Some(((*said).to_owned(), at(1)?)),
            _ => return None,
        }
    }
    (!made.include.is_empty()).then_some(made)
}

/// The name of the entry that a requirement's value is.
fn value_name(requirement: &Requirement, sample: &Sample, pools: &Pools) -> Option<String> {
    let value = requirement.value.as_ref()?;
    let mut drawn = sample.bindings.iter().filter_map(|binding| match &binding.value {
        Value::Entry { pool, entry, .. } if entry.as_str() == value => pools.entry(pool.as_str(), value),
        _ => None,
    });
    Some(drawn.next().map_or(value.as_str(), Entry::name).to_owned())
}

/// The question of a requirement; one that no kind is known for stands as it is written.
pub fn question(requirement: &Requirement, sample: &Sample, pools: &Pools) -> String {
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
            _ => Noun { form: word(argument).to_owned(), entry: None },
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
        (Some(count), _) => Noun { form: number_word(count).into_owned(), entry: None },
        (None, _) if EXACT.contains(&requirement.name.as_str()) => Noun { form: format!("“{value}”"), entry: None },
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

    fn sample(requirements: &[&str]) -> (Sample, Pools) {
        let line = r#"{"id":"x","subtask":"s","domain":"d","kind":"generation","level":"l","difficulty":1,
            "format":"caption","template":"t","instruction":"i","seed":1,"requirements":[],"turns":[],"bindings":[
            {"slot":"a","pool":"object","entry":"mouse","form":"field mouse"},
            {"slot":"b","pool":"object","entry":"cup","form":"cup"},
            {"slot":"tint","pool":"colour","entry":"red","form":"scarlet"}]}"#;
        let mut sample: Sample = serde_json::from_str(line).expect("a sample");
        sample.requirements = requirements.iter().map(|text| Requirement::parse(text).expect("parses")).collect();
        let pool = |text: &str| toml::from_str::<Pool>(text).expect("a pool");
        let pools = Pools::new([
            pool(
                "id = \"object\"\nname = \"O\"\nkind = \"object\"\ndefinition = \"d\"\n\
                 [[entries]]\nid = \"mouse\"\nforms = [\"mouse\"]\n[[entries]]\nid = \"cup\"\nforms = [\"cup\"]\n",
            ),
            pool(
                "id = \"colour\"\nname = \"C\"\nkind = \"qualifier\"\ndefinition = \"d\"\n\
                 [[entries]]\nid = \"red\"\nforms = [\"red\", \"scarlet\"]\n",
            ),
        ]);
        (sample, pools)
    }

    #[test]
    fn questions_depend_on_what_must_be_there() {
        let (sample, pools) = sample(&["left_of(a, b)", "count(a) = 1", "colour(a) = red", "absent(b)"]);
        let asked = questions(&sample, &pools);
        let shape: Vec<(&str, &[usize])> =
            asked.iter().map(|question| (question.question.as_str(), question.depends.as_slice())).collect();
        assert_eq!(
            shape,
            [
                ("Is there exactly one field mouse?", &[] as &[usize]),
                ("Is there a cup?", &[]),
                ("Is the field mouse to the left of the cup?", &[0, 1]),
                ("Is the field mouse scarlet?", &[0]),
                ("Is the picture without any cup?", &[]),
            ]
        );
    }

    #[test]
    fn geneval_takes_counts_colours_and_places() {
        let (sample, pools) = sample(&["count(a) = 2", "present(b)", "colour(a) = red", "left_of(a, b)"]);
        let made = geneval(&sample, &pools).expect("fits");
        let json = serde_json::to_string(&made).expect("writes");
        assert_eq!(
            json,
            r#"{"include":[{"class":"mouse","count":2,"color":"red","position":["left of",1]},{"class":"cup","count":1}],"exclude":[{"class":"mouse","count":3}],"prompt":"i"}"#
        );
        let (sample, pools) = self::sample(&["count(a) = 1", "behind(a, b)"]);
        assert_eq!(geneval(&sample, &pools), None);
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

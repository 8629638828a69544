//! The form of a new run, and the specification that it asks for.

use super::Submitted;
use crate::scope::Scope;
use pairloom_model::views::{Problem, RunView, TreeSubtask, TreeView};
use pairloom_model::{Format, Mix, RunSpec, Size};
use std::collections::{BTreeMap, BTreeSet};

/// What stands in the form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunForm {
    pub name: String,
    pub provider: String,
    pub model: String,
    pub max_pictures: String,
    pub size: String,
    pub seed: String,
    /// `each`: the same number of every subtask; `targets`: the paper's counts times `scale`.
    pub amount: String,
    pub each: String,
    pub scale: String,
    /// Per cent of prompts with words of style.
    pub style: String,
    /// Shares of grades 1 to 5 against each other; all empty for even.
    pub difficulty: [String; 5],
    /// Shares of formats against each other, by name; none for even.
    pub formats: BTreeMap<String, String>,
    /// Chosen subtasks.
    pub chosen: BTreeSet<String>,
    /// Numbers of single subtasks, which win over the amount.
    pub own: BTreeMap<String, String>,
}

impl RunForm {
    /// The form as it first stands: what is ready within the scope, forty samples of each.
    pub fn new(tree: &TreeView, scope: &Scope, runs: &[RunView]) -> Self {
        let ready = subtasks(tree)
            .filter(|(domain, subtask)| subtask.ready && scope.has(domain.kind, &domain.id, subtask.id.as_str()))
            .map(|(_, subtask)| subtask.id.to_string());
        Self {
            name: free_name(runs),
            provider: "studio".into(),
            size: Size::default().to_string(),
            seed: "1".into(),
            amount: "each".into(),
            each: "40".into(),
            scale: "0.01".into(),
            style: "20".into(),
            chosen: ready.collect(),
            ..Self::default()
        }
    }

    /// Reads the submitted form. A ticked domain stands for its ready subtasks.
    pub fn read(form: &Submitted, tree: &TreeView) -> Self {
        let mut chosen: BTreeSet<String> = form.all("subtask").map(str::to_owned).collect();
        for domain in form.all("domain") {
            let of_domain = subtasks(tree).filter(|(d, subtask)| d.id == domain && subtask.ready);
            chosen.extend(of_domain.map(|(_, subtask)| subtask.id.to_string()));
        }
        let own = form.starting("count-").map(|(id, value)| (id.to_owned(), value.trim().to_owned()));
        Self {
            name: form.text("name"),
            provider: form.text("provider"),
            model: form.text("model"),
            max_pictures: form.text("max_pictures"),
            size: form.text("size"),
            seed: form.text("seed"),
            amount: form.text("amount"),
            each: form.text("each"),
            scale: form.text("scale"),
            style: form.text("style"),
            difficulty: std::array::from_fn(|at| form.text(&format!("grade-{}", at + 1))),
            formats: form
                .starting("format-")
                .map(|(name, share)| (name.to_owned(), share.trim().to_owned()))
                .filter(|(_, share)| !share.is_empty())
                .collect(),
            chosen,
            own: own.filter(|(_, value)| !value.is_empty()).collect(),
        }
    }

    /// The specification that it asks for.
    ///
    /// # Errors
    /// Every field that cannot be read, with how to mend it.
    pub fn spec(&self, tree: &TreeView) -> Result<RunSpec, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut number = |field: &str, text: &str| match text.replace(',', "").parse::<u64>() {
            Ok(number) => number,
            Err(_) => {
                problems.push(Problem::error(field, format!("`{text}` is not a whole number"), "write digits only"));
                0
            }
        };
        let seed = number("seed", &self.seed);
        let each = if self.amount == "targets" { 0 } else { number("each", &self.each) };
        let max_pictures = (!self.max_pictures.is_empty()).then(|| number("max_pictures", &self.max_pictures));
        let scale = self.scale.parse::<f64>().ok().filter(|scale| scale.is_finite() && *scale >= 0.0);
        let mut counts = BTreeMap::new();
        for (_, subtask) in subtasks(tree).filter(|(_, subtask)| self.chosen.contains(subtask.id.as_str())) {
            let count = match self.own.get(subtask.id.as_str()) {
                Some(own) => number(&format!("count-{}", subtask.id), own),
                None if self.amount == "targets" => scaled(subtask.target, scale.unwrap_or(0.0)),
                None => each,
            };
            if count > 0 {
                counts.insert(subtask.id.clone(), count);
            }
        }
        if self.amount == "targets" && scale.is_none() {
            let message = format!("`{}` is not a factor", self.scale);
            problems.push(Problem::error("scale", message, "write a number such as 0.01 or 1"));
        }
        let size = Size::parse(&self.size).unwrap_or_else(|message| {
            problems.push(Problem::error("size", message, ""));
            Size::default()
        });
        let mix = self.mix(&mut problems);
        let spec = RunSpec {
            name: self.name.clone(),
            provider: self.provider.clone(),
            model: self.model.clone(),
            size,
            seed,
            max_pictures,
            demo: false,
            mix,
            counts,
        };
        if problems.is_empty()
            && let Err(message) = spec.check()
        {
            let field = if message.starts_with("name") { "name" } else { "subtask" };
            problems.push(Problem::error(field, message, ""));
        }
        if problems.is_empty() { Ok(spec) } else { Err(problems) }
    }
}

impl RunForm {
    /// What the plan aims at besides its counts.
    fn mix(&self, problems: &mut Vec<Problem>) -> Mix {
        let mut mix = Mix::default();
        let mut share = |place: String, text: &str| {
            let read = text
                .trim_end_matches('%')
                .trim()
                .parse::<f64>()
                .ok()
                .filter(|share| share.is_finite() && *share >= 0.0);
            if read.is_none() {
                problems.push(Problem::error(place, format!("`{text}` is no share"), "write a number, 0 or more"));
            }
            read
        };
        if !self.style.is_empty() {
            mix.style = share("style".to_owned(), &self.style).unwrap_or(20.0) / 100.0;
        }
        for (grade, text) in (1..).zip(&self.difficulty).filter(|(_, text)| !text.is_empty()) {
            mix.difficulty.extend(share(format!("grade-{grade}"), text).map(|share| (grade, share)));
        }
        for (name, text) in &self.formats {
            let share = share(format!("format-{name}"), text);
            mix.formats.extend(Format::parse(name).zip(share));
        }
        if let Err(message) = mix.check() {
            let (place, message) = message.split_once(": ").unwrap_or(("style", &message));
            problems.push(Problem::error(place, message, ""));
        }
        mix
    }
}

fn subtasks(tree: &TreeView) -> impl Iterator<Item = (&pairloom_model::views::TreeDomain, &TreeSubtask)> {
    tree.domains.iter().flat_map(|domain| domain.subtasks.iter().map(move |subtask| (domain, subtask)))
}

/// A subtask's part of a scaled run: rounded, and at least one where the scale is above 0.
fn scaled(target: u64, scale: f64) -> u64 {
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let count = (target as f64 * scale).round() as u64;
    if scale > 0.0 && target > 0 { count.max(1) } else { count }
}

/// `run-1`, `run-2` … : the first name that is free.
fn free_name(runs: &[RunView]) -> String {
    let taken: BTreeSet<&str> = runs.iter().map(|run| run.spec.name.as_str()).collect();
    (1u32..).map(|n| format!("run-{n}")).find(|name| !taken.contains(name.as_str())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use pairloom_model::Kind;
    use pairloom_model::views::TreeDomain;

    fn tree() -> TreeView {
        let subtask = |id: &str, target, ready| TreeSubtask {
            plannable: ready,
            id: id.into(),
            name: id.into(),
            target,
            planned: 0,
            made: 0,
            capacity: None,
            ready,
        };
        let domain = TreeDomain {
            id: "style-control".into(),
            name: "Style Control".into(),
            kind: Kind::Generation,
            subtasks: vec![subtask("a", 1000, true), subtask("b", 40, true), subtask("c", 9, false)],
        };
        TreeView { domains: vec![domain] }
    }

    #[test]
    fn starts_with_what_is_ready() {
        let form = RunForm::new(&tree(), &Scope::default(), &[]);
        let spec = form.spec(&tree()).expect("the form as it stands is right");
        assert_eq!(spec.name, "run-1");
        assert_eq!(spec.counts, [("a".into(), 40), ("b".into(), 40)].into());
    }

    #[test]
    fn scales_the_targets_and_lets_own_numbers_win() {
        let body =
            "name=x&provider=studio&size=512x512&seed=7&amount=targets&scale=0.01&domain=style-control&count-b=5";
        let spec = RunForm::read(&Submitted::parse(body), &tree()).spec(&tree()).expect("right");
        assert_eq!(spec.counts, [("a".into(), 10), ("b".into(), 5)].into());
        assert_eq!(spec.size, Size { width: 512, height: 512 });
    }

    #[test]
    fn names_every_field_that_is_wrong() {
        let body = "name=Bad+Name&size=9&seed=x&amount=targets&scale=much&subtask=a&max_pictures=-1";
        let problems = RunForm::read(&Submitted::parse(body), &tree()).spec(&tree()).expect_err("wrong");
        let mut places: Vec<_> = problems.iter().map(|problem| problem.place.as_str()).collect();
        places.sort_unstable();
        assert_eq!(places, ["max_pictures", "scale", "seed", "size"]);
    }

    #[test]
    fn a_run_of_nothing_is_said() {
        let body = "name=x&size=512x512&seed=1&amount=each&each=4";
        let problems = RunForm::read(&Submitted::parse(body), &tree()).spec(&tree()).expect_err("nothing chosen");
        assert_eq!(problems[0].place, "subtask");
    }
}

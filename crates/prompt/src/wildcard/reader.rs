//! Reads one prompt of the dynamic-prompt syntax and writes it in ours.

use super::{WildcardFiles, pool_of, word};
use pairloom_model::Pool;
use pairloom_model::views::ImportNote;
use std::collections::{BTreeMap, BTreeSet};

/// Deepest nesting that is followed; what is deeper is taken as text.
const DEPTH: usize = 24;
/// Most draws that `{n$$…}` becomes.
const MOST: usize = 6;

/// A prompt that is being read.
pub struct Reader<'a> {
    text: Vec<char>,
    at: usize,
    line: usize,
    files: &'a WildcardFiles,
    known: &'a BTreeSet<String>,
    notes: Vec<ImportNote>,
    new: Vec<Pool>,
    /// How often each name was drawn.
    drawn: BTreeMap<String, usize>,
    variables: BTreeMap<String, Variable>,
}

#[derive(Clone)]
struct Variable {
    /// In our language.
    value: String,
    /// The options, where they are plain texts.
    options: Option<Vec<String>>,
    /// `!`: chosen once and the same wherever it is used.
    once: bool,
    /// How often the prompt uses it, and how often it was used so far.
    uses: usize,
    used: usize,
}

impl<'a> Reader<'a> {
    /// A reader of one line.
    pub fn new(text: &str, line: usize, files: &'a WildcardFiles, known: &'a BTreeSet<String>) -> Self {
        Self {
            text: text.chars().collect(),
            at: 0,
            line,
            files,
            known,
            notes: Vec::new(),
            new: Vec::new(),
            drawn: BTreeMap::new(),
            variables: BTreeMap::new(),
        }
    }

    /// The whole line in our language.
    pub fn read(&mut self) -> String {
        self.sequence("", 0).trim().to_owned()
    }

    /// The remarks and the new pools.
    pub fn finish(self) -> (Vec<ImportNote>, Vec<Pool>) {
        (self.notes, self.new)
    }

    fn note(&mut self, at: usize, message: impl Into<String>) {
        self.notes.push(ImportNote { line: self.line, column: at + 1, message: message.into() });
    }

    fn ahead(&self, mark: &str) -> bool {
        mark.chars().enumerate().all(|(offset, c)| self.text.get(self.at + offset) == Some(&c))
    }

    fn sequence(&mut self, stops: &str, depth: usize) -> String {
        let mut out = String::new();
        while let Some(&c) = self.text.get(self.at) {
            if stops.contains(c) {
                break;
            }
            match c {
                '\\' => {
                    self.at += 1;
                    if let Some(&next) = self.text.get(self.at) {
                        push_escaped(&mut out, next);
                        self.at += 1;
                    }
                }
                '{' if depth < DEPTH => out += &self.variants(depth),
                '$' if self.ahead("${") && depth < DEPTH => out += &self.variable(depth),
                '_' if self.ahead("__") => out += &self.wildcard(),
                _ => {
                    if c == '(' {
                        self.attention();
                    }
                    push_escaped(&mut out, c);
                    self.at += 1;
                }
            }
        }
        out
    }

    /// `(word:1.2)` weighs a word for one family of models; an instruction has nothing like it.
    fn attention(&mut self) {
        let rest: String = self.text[self.at..].iter().take_while(|c| **c != ')').collect();
        let weight = rest.rsplit_once(':').is_some_and(|(_, number)| number.trim().parse::<f64>().is_ok());
        if weight {
            self.note(self.at, "a weight of attention `(…:1.2)` has no meaning here; it was taken as text");
        }
    }

    fn variants(&mut self, depth: usize) -> String {
        let open = self.at;
        self.at += 1;
        if matches!(self.text.get(self.at), Some('~' | '@' | '!')) {
            self.note(self.at, "a sampler's mark was dropped: the planner decides the order");
            self.at += 1;
        }
        let several = self.several();
        let mut options: Vec<(Option<String>, String)> = Vec::new();
        loop {
            let weight = self.weight();
            options.push((weight, self.sequence("|}", depth + 1).trim_matches('\n').to_owned()));
            match self.text.get(self.at) {
                Some('|') => self.at += 1,
                Some(_) => {
                    self.at += 1;
                    break;
                }
                None => {
                    self.note(open, "`{` is never closed; it was closed at the end of the line");
                    break;
                }
            }
        }
        match several {
            Some((least, most, separator)) => self.choose_several(open, &options, least, most, &separator),
            None if options.len() == 1 => options.remove(0).1,
            None => alternatives(&options),
        }
    }

    /// `2$$`, `1-3$$`, `2$$ and $$` after the bracket.
    fn several(&mut self) -> Option<(usize, usize, String)> {
        let rest: String = self.text[self.at..].iter().collect();
        let (counts, after) = rest.split_once("$$")?;
        let number = |text: &str| text.trim().parse::<usize>().ok();
        let (least, most) = match counts.split_once('-') {
            None => (number(counts)?, number(counts)?),
            Some((low, high)) => {
                let low = if low.trim().is_empty() { 1 } else { number(low)? };
                (low, if high.trim().is_empty() { usize::MAX } else { number(high)? })
            }
        };
        self.at += counts.chars().count() + 2;
        let own = after.split_once("$$").map(|(separator, _)| separator).filter(|text| !text.contains(['|', '{', '}']));
        if let Some(separator) = own {
            self.at += separator.chars().count() + 2;
        }
        Some((least, most, own.unwrap_or(", ").to_owned()))
    }

    /// `2::` before an option.
    fn weight(&mut self) -> Option<String> {
        let number: String = self.text[self.at..].iter().take_while(|c| c.is_ascii_digit() || **c == '.').collect();
        let after = self.at + number.chars().count();
        let there = self.text.get(after) == Some(&':') && self.text.get(after + 1) == Some(&':');
        let usable = number.parse::<f64>().is_ok_and(|weight| weight > 0.0);
        if !there || !usable {
            return None;
        }
        self.at = after + 2;
        Some(number)
    }

    fn choose_several(
        &mut self,
        open: usize,
        options: &[(Option<String>, String)],
        least: usize,
        most: usize,
        separator: &str,
    ) -> String {
        let texts: Vec<&str> = options.iter().map(|(_, text)| text.as_str()).collect();
        if texts.iter().any(|text| text.is_empty() || text.contains(['{', '(', '['])) {
            self.note(open, "several at once out of options with choices of their own: one is drawn instead");
            return alternatives(options);
        }
        let most = most.min(texts.len()).min(MOST);
        if least > most || least == 0 {
            self.note(open, format!("{least} of {} options cannot be drawn; one is drawn instead", texts.len()));
            return alternatives(options);
        }
        if options.iter().any(|(weight, _)| weight.is_some()) {
            self.note(open, "weights inside `$$` were dropped");
        }
        let name = format!("choice_{}", word(texts[0]));
        let name: String = name.chars().take(40).collect();
        self.add_pool(pool_of(&name, &texts.join("\n")));
        let mut escaped = String::new();
        separator.chars().for_each(|c| push_escaped(&mut escaped, c));
        let first = self.drawn.get(&name).copied().unwrap_or_default();
        *self.drawn.entry(name.clone()).or_default() += most;
        let free = if first > 0 { " where free" } else { "" };
        let draw = |number: usize| format!("{{{name}#{name}_{}{free}}}", first + number);
        let run = |count: usize| (1..=count).map(draw).collect::<Vec<_>>().join(&escaped);
        if least == most {
            return run(least);
        }
        format!("({})", (least..=most).map(run).collect::<Vec<_>>().join("|"))
    }

    fn add_pool(&mut self, pool: Pool) {
        if !self.new.iter().any(|known| known.id == pool.id) {
            self.new.push(pool);
        }
    }

    /// `__name__`, with a sampler's mark, a path and parameters.
    fn wildcard(&mut self) -> String {
        let open = self.at;
        let rest: String = self.text[self.at + 2..].iter().collect();
        let Some((inside, _)) = rest.split_once("__").filter(|(inside, _)| !inside.is_empty() && !inside.contains(' '))
        else {
            self.at += 2;
            return "__".to_owned();
        };
        self.at += inside.chars().count() + 4;
        let name = inside.trim_start_matches(['~', '@', '!']);
        let (name, parameters) = name.split_once('(').map_or((name, None), |(name, rest)| (name, Some(rest)));
        if parameters.is_some() {
            self.note(open, format!("the parameters of `{name}` were dropped"));
        }
        if name.contains('*') {
            self.note(open, format!("`{name}` stands for several files; make them one pool and name that"));
        }
        let pool = word(name);
        let file = self.files.get(name).or_else(|| self.files.get(&pool));
        if let Some(text) = file {
            if text.contains(['{', '$']) || text.contains("__") {
                self.note(open, format!("options of `{name}` hold syntax of their own; they were taken as text"));
            }
            self.add_pool(pool_of(&pool, text));
        } else if !self.known.contains(&pool) {
            let mend = "add the pool before you use the template";
            self.note(open, format!("there is no pool and no file for the wildcard `{name}`; {mend}"));
        }
        self.draw(&pool)
    }

    /// A draw of a pool; a second one has a name of its own and may be the same again, as wildcards may.
    fn draw(&mut self, pool: &str) -> String {
        let count = self.drawn.entry(pool.to_owned()).or_default();
        *count += 1;
        if *count == 1 { format!("{{{pool}}}") } else { format!("{{{pool}#{pool}_{count} where free}}") }
    }

    /// `${name=value}`, `${name=!value}`, `${name}`, `${name:default}`.
    fn variable(&mut self, depth: usize) -> String {
        let open = self.at;
        self.at += 2;
        let name: String = self.text[self.at..].iter().take_while(|c| c.is_alphanumeric() || **c == '_').collect();
        self.at += name.chars().count();
        match self.text.get(self.at) {
            Some('=') => {
                self.at += 1;
                let once = self.text.get(self.at) == Some(&'!');
                self.at += usize::from(once);
                let start = self.at;
                let value = self.sequence("}", depth + 1);
                let source: String = self.text[start..self.at].iter().collect();
                self.close(open);
                let uses = self.uses(&name);
                let variable = Variable { value, options: plain_options(&source), once, uses, used: 0 };
                self.variables.insert(word(&name), variable);
                String::new()
            }
            Some(':') => {
                self.at += 1;
                let default = self.sequence("}", depth + 1);
                self.close(open);
                self.value(&word(&name)).unwrap_or(default)
            }
            _ => {
                self.close(open);
                self.value(&word(&name)).unwrap_or_else(|| {
                    self.note(open, format!("the variable `{name}` has no value; it was left out"));
                    String::new()
                })
            }
        }
    }

    fn close(&mut self, open: usize) {
        if self.text.get(self.at) == Some(&'}') {
            self.at += 1;
        } else {
            self.note(open, "`${` is never closed; it was closed here");
        }
    }

    fn uses(&self, name: &str) -> usize {
        let rest: String = self.text[self.at..].iter().collect();
        rest.matches(&format!("${{{name}}}")).count() + rest.matches(&format!("${{{name}:")).count()
    }

    fn value(&mut self, name: &str) -> Option<String> {
        let variable = self.variables.get_mut(name)?;
        variable.used += 1;
        let variable = variable.clone();
        if !variable.once || variable.uses < 2 {
            return Some(variable.value);
        }
        let Some(options) = variable.options else {
            self.note(
                self.at,
                format!("`{name}` is chosen once but holds choices of choices; it is chosen anew each time"),
            );
            return Some(variable.value);
        };
        let pool = format!("{name}_choice");
        self.add_pool(pool_of(&pool, &options.join("\n")));
        Some(if variable.used == 1 { format!("{{{pool}#{name}}}") } else { format!("{{{name}}}") })
    }
}

/// The options of `{a|b}` where all are plain texts.
fn plain_options(source: &str) -> Option<Vec<String>> {
    let inside = source.trim().strip_prefix('{')?.strip_suffix('}')?;
    let plain = !inside.contains(['{', '}', '$', '\\']) && !inside.contains("__") && !inside.contains("::");
    plain.then(|| inside.split('|').map(|option| option.trim().to_owned()).collect())
}

fn alternatives(options: &[(Option<String>, String)]) -> String {
    let option = |(weight, text): &(Option<String>, String)| match weight {
        Some(weight) => format!("{weight}::{text}"),
        None => text.clone(),
    };
    let mut texts: Vec<String> = Vec::new();
    for text in options.iter().map(option) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    if texts.len() == 1 { texts.remove(0) } else { format!("({})", texts.join("|")) }
}

/// Appends a character of plain text, with `\` before what would be a mark of ours.
fn push_escaped(out: &mut String, c: char) {
    if matches!(c, '{' | '}' | '[' | ']' | '(' | ')' | '|' | '\\') {
        out.push('\\');
    }
    out.push(c);
}

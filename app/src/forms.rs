//! Forms as plain values: reading what was submitted, keeping what was typed, saying what is wrong with it.

#[cfg(feature = "ssr")]
pub mod pool_bulk;
pub mod pool_form;
pub mod run_form;
pub mod subtask_form;
pub mod template_form;

use crate::urls;

/// A submitted form: names and values in the order of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Submitted(Vec<(String, String)>);

impl Submitted {
    /// Reads a form's body. Line ends become plain ones.
    pub fn parse(body: &str) -> Self {
        let pairs = urls::pairs(body).into_iter();
        Self(pairs.map(|(name, value)| (name, value.replace("\r\n", "\n"))).collect())
    }

    /// The first value of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The first value of this name without blanks around it, or an empty text.
    pub fn text(&self, name: &str) -> String {
        self.get(name).unwrap_or_default().trim().to_owned()
    }

    /// All values of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Names that start so, without that start, with their values.
    pub fn starting<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(key, value)| Some((key.strip_prefix(start)?, value.as_str())))
    }

    /// What the pressed button asks for.
    pub fn intent(&self) -> &str {
        self.get("intent").unwrap_or_default()
    }
}

/// The lines of a text box that say something.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_body() {
        let form = Submitted::parse("intent=save&tag=a&tag=b&text=one%0D%0Atwo&count-add=3");
        assert_eq!(form.intent(), "save");
        assert_eq!(form.all("tag").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(form.text("text"), "one\ntwo");
        assert_eq!(form.starting("count-").collect::<Vec<_>>(), [("add", "3")]);
        assert_eq!(form.get("none"), None);
    }
}

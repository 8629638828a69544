//! Forms as plain values: reading what was submitted, keeping what was typed, saying what is wrong with it.

#[cfg(feature = "ssr")]
pub mod pool_bulk;
pub mod pool_form;
pub mod run_form;
pub mod subtask_form;
pub mod template_form;

use crate::urls;

/// A submitted form: names and values in the order of the page, and the files that came with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Submitted {
    values: Vec<(String, String)>,
    files: Vec<(String, Vec<u8>)>,
}

impl Submitted {
    /// Reads a form's body. Line ends become plain ones.
    pub fn parse(body: &str) -> Self {
        let mut form = Self::default();
        urls::pairs(body).into_iter().for_each(|(name, value)| form.add(name, &value));
        form
    }

    /// Adds a value. Line ends become plain ones.
    pub fn add(&mut self, name: String, value: &str) {
        self.values.push((name, value.replace("\r\n", "\n")));
    }

    /// Adds a file's content.
    pub fn add_file(&mut self, name: String, content: Vec<u8>) {
        self.files.push((name, content));
    }

    /// The content of the first file of this name; a field in which none was chosen has none.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        let found = self.files.iter().find(|(key, content)| key == name && !content.is_empty());
        found.map(|(_, content)| content.as_slice())
    }

    /// The first value of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The first value of this name without blanks around it, or an empty text.
    pub fn text(&self, name: &str) -> String {
        self.get(name).unwrap_or_default().trim().to_owned()
    }

    /// All values of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Names that start so, without that start, with their values.
    pub fn starting<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.values.iter().filter_map(move |(key, value)| Some((key.strip_prefix(start)?, value.as_str())))
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

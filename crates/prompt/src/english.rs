//! Articles, plurals, number words and capitals of English.

use std::borrow::Cow;

/// The plural of a noun phrase by rule; pools give the ones that rules get wrong.
pub fn plural(phrase: &str) -> String {
    // "jar of honey" → "jars of honey": the head stands before the first preposition.
    for preposition in [" of ", " in ", " with ", " on ", " for ", " and "] {
        if let Some((head, rest)) = phrase.split_once(preposition) {
            return format!("{}{preposition}{rest}", plural(head));
        }
    }
    let start = phrase.rfind([' ', '-']).map_or(0, |at| at + 1);
    let (before, word) = phrase.split_at(start);
    format!("{before}{}", plural_word(word))
}

const IRREGULAR: [(&str, &str); 22] = [
    ("calf", "calves"),
    ("child", "children"),
    ("deer", "deer"),
    ("die", "dice"),
    ("fish", "fish"),
    ("foot", "feet"),
    ("goose", "geese"),
    ("half", "halves"),
    ("knife", "knives"),
    ("leaf", "leaves"),
    ("life", "lives"),
    ("loaf", "loaves"),
    ("man", "men"),
    ("mouse", "mice"),
    ("ox", "oxen"),
    ("person", "people"),
    ("scarf", "scarves"),
    ("sheep", "sheep"),
    ("shelf", "shelves"),
    ("tooth", "teeth"),
    ("wolf", "wolves"),
    ("woman", "women"),
];

fn plural_word(word: &str) -> String {
    if let Ok(at) = IRREGULAR.binary_search_by(|(one, _)| (*one).cmp(word)) {
        return IRREGULAR[at].1.to_owned();
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if ends(&["s", "x", "z", "ch", "sh"]) {
        return format!("{word}es");
    }
    if ends(&["potato", "tomato", "hero", "mango", "echo", "volcano"]) {
        return format!("{word}es");
    }
    match word.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) && !stem.is_empty() => format!("{stem}ies"),
        _ => format!("{word}s"),
    }
}

/// `a` or `an`, by the sound of the first word.
pub fn article(phrase: &str) -> &'static str {
    let lower = phrase.trim_start_matches(['"', '“', '‘', '\'']).to_lowercase();
    let word = lower.split([' ', '-']).next().unwrap_or_default();
    let starts = |starts: &[&str]| starts.iter().any(|start| word.starts_with(start));
    if starts(&["hour", "honest", "honour", "heir"]) {
        return "an";
    }
    let consonant_sound =
        starts(&["uni", "use", "usu", "uku", "ura", "ute", "euro", "eucal", "ewe", "once", "utop"]) || word == "one";
    let unlike = starts(&["unin", "unim"]);
    if consonant_sound && !unlike {
        return "a";
    }
    if starts(&["a", "e", "i", "o", "u", "8", "11", "18"]) { "an" } else { "a" }
}

const ONES: [&str; 21] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// A number as a word up to twenty, in digits beyond.
pub fn number_word(number: i64) -> Cow<'static, str> {
    let word = usize::try_from(number).ok().and_then(|at| ONES.get(at));
    word.map_or_else(|| number.to_string().into(), |word| (*word).into())
}

/// `third`, `21st`.
pub fn ordinal(number: i64) -> Cow<'static, str> {
    const WORDS: [&str; 13] = [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth",
    ];
    if let Some(word) = usize::try_from(number).ok().and_then(|at| WORDS.get(at)) {
        return (*word).into();
    }
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}").into()
}

/// The same with a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_capitalised(&mut out, text);
    out
}

/// Appends the text with a capital first letter.
pub(crate) fn push_capitalised(out: &mut String, text: &str) {
    let mut letters = text.chars();
    if let Some(first) = letters.next() {
        out.extend(first.to_uppercase());
        out.push_str(letters.as_str());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals() {
        let pairs = [
            ("cup", "cups"),
            ("box", "boxes"),
            ("cherry", "cherries"),
            ("toy", "toys"),
            ("jar of honey", "jars of honey"),
            ("bread knife", "bread knives"),
            ("bookshelf", "bookshelfs"),
            ("alarm clock", "alarm clocks"),
            ("hot-air balloon", "hot-air balloons"),
            ("peach", "peaches"),
            ("goose", "geese"),
            ("photo", "photos"),
            ("tomato", "tomatoes"),
        ];
        for (one, many) in pairs {
            assert_eq!(plural(one), many);
        }
    }

    #[test]
    fn articles() {
        for phrase in ["apple", "hour glass", "owl", "umbrella", "uninhabited island", "honest clerk", "8-ball"] {
            assert_eq!(article(phrase), "an", "{phrase}");
        }
        for phrase in ["cup", "unicorn", "ukulele", "European bison", "one-way sign", "house", "used car"] {
            assert_eq!(article(phrase), "a", "{phrase}");
        }
    }

    #[test]
    fn numbers() {
        assert_eq!((number_word(0), number_word(12), number_word(21)), ("zero".into(), "twelve".into(), "21".into()));
        assert_eq!((ordinal(3), ordinal(21), ordinal(112)), ("third".into(), "21st".into(), "112th".into()));
    }
}

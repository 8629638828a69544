//! Verbs and adjectives in their other forms, irregular ones too: what `{action.gerund}` prints where an entry does not say.

/// A form that is worked out where an entry has no text of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inflection {
    Gerund,
    Third,
    Past,
    Participle,
    Comparative,
    Superlative,
    Possessive,
}

impl Inflection {
    /// All of them, in the order of their values.
    pub const ALL: [Inflection; 7] = [
        Inflection::Gerund,
        Inflection::Third,
        Inflection::Past,
        Inflection::Participle,
        Inflection::Comparative,
        Inflection::Superlative,
        Inflection::Possessive,
    ];

    /// The name in templates and in an entry's texts.
    pub fn name(self) -> &'static str {
        match self {
            Inflection::Gerund => "gerund",
            Inflection::Third => "third",
            Inflection::Past => "past",
            Inflection::Participle => "participle",
            Inflection::Comparative => "comparative",
            Inflection::Superlative => "superlative",
            Inflection::Possessive => "possessive",
        }
    }

    /// The inflection of this name.
    pub fn parse(name: &str) -> Option<Inflection> {
        Inflection::ALL.into_iter().find(|inflection| inflection.name() == name)
    }

    /// The phrase inflected. Of a verb phrase the first word changes (*chase after*, *chasing after*), of an adjective the whole
    /// (*more fragile*), of a noun phrase the end (*the old clock's*).
    pub fn of(self, phrase: &str) -> String {
        let (verb, rest) = phrase.split_at(phrase.find(' ').unwrap_or(phrase.len()));
        let verbal = |word: String| format!("{word}{rest}");
        match self {
            Inflection::Gerund => verbal(gerund(verb)),
            Inflection::Third => verbal(third(verb)),
            Inflection::Past => verbal(past(verb).0),
            Inflection::Participle => verbal(past(verb).1),
            Inflection::Comparative => compared(phrase, "er", "more"),
            Inflection::Superlative => compared(phrase, "est", "most"),
            Inflection::Possessive if phrase.ends_with('s') => format!("{phrase}\u{2019}"),
            Inflection::Possessive => format!("{phrase}\u{2019}s"),
        }
    }
}

const VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];

/// Verbs of two syllables whose last one is stressed, so that its consonant doubles.
const STRESSED: [&str; 12] = [
    "admit", "begin", "commit", "forget", "occur", "permit", "prefer", "refer", "regret", "submit", "transfer", "upset",
];
/// Short verbs that end in one vowel and one consonant but are said with two syllables, or end in a silent letter.
const DOUBLED: [&str; 6] = ["kidnap", "worship", "format", "input", "outrun", "unwrap"];

/// Whether the last consonant doubles before a vowel: *running*, *bigger*.
fn doubles(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let [.., before, vowel, last] = letters[..] else { return false };
    let closed = VOWELS.contains(&vowel)
        && !VOWELS.contains(&last)
        && !matches!(last, 'w' | 'x' | 'y' | 'h')
        && (!VOWELS.contains(&before) || (before == 'u' && letters.get(letters.len().wrapping_sub(4)) == Some(&'q')));
    let syllables = letters.windows(2).filter(|pair| VOWELS.contains(&pair[1]) && !VOWELS.contains(&pair[0])).count()
        + usize::from(letters.first().is_some_and(|first| VOWELS.contains(first)));
    closed && (syllables == 1 || STRESSED.contains(&word) || DOUBLED.contains(&word))
        || (closed && last == 'l' && syllables > 1)
}

fn last(word: &str) -> String {
    word.chars().last().map(String::from).unwrap_or_default()
}

fn gerund(verb: &str) -> String {
    if let Some(stem) = verb.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    match verb.strip_suffix('e') {
        Some(stem)
            if !verb.ends_with("ee")
                && !verb.ends_with("oe")
                && !verb.ends_with("ye")
                && verb.len() > 2
                && verb != "singe" =>
        {
            format!("{stem}ing")
        }
        _ if doubles(verb) => format!("{verb}{}ing", last(verb)),
        _ if verb.ends_with("ic") => format!("{verb}king"),
        _ => format!("{verb}ing"),
    }
}

fn third(verb: &str) -> String {
    match verb {
        "be" => return "is".to_owned(),
        "have" => return "has".to_owned(),
        _ => {}
    }
    if ["s", "x", "z", "ch", "sh", "o"].iter().any(|ending| verb.ends_with(ending)) {
        return format!("{verb}es");
    }
    match verb.strip_suffix('y') {
        Some(stem) if !stem.ends_with(VOWELS) => format!("{stem}ies"),
        _ => format!("{verb}s"),
    }
}

/// Past tense and past participle.
fn past(verb: &str) -> (String, String) {
    let own = IRREGULAR.binary_search_by(|(infinitive, ..)| (*infinitive).cmp(verb));
    if let Ok(at) = own {
        let (_, past, participle) = IRREGULAR[at];
        return (past.to_owned(), participle.to_owned());
    }
    let regular = match verb.strip_suffix('y') {
        Some(stem) if !stem.ends_with(VOWELS) => format!("{stem}ied"),
        _ if verb.ends_with('e') => format!("{verb}d"),
        _ if doubles(verb) => format!("{verb}{}ed", last(verb)),
        _ if verb.ends_with("ic") => format!("{verb}ked"),
        _ => format!("{verb}ed"),
    };
    (regular.clone(), regular)
}

const SHORT: [&str; 8] = ["clever", "gentle", "narrow", "quiet", "shallow", "simple", "mellow", "hollow"];

fn compared(adjective: &str, ending: &str, adverb: &str) -> String {
    let own = |er: &str, est: &str| if ending == "er" { er.to_owned() } else { est.to_owned() };
    match adjective {
        "good" => return own("better", "best"),
        "bad" => return own("worse", "worst"),
        "far" => return own("farther", "farthest"),
        "many" | "much" => return own("more", "most"),
        "little" => return own("less", "least"),
        _ => {}
    }
    let vowels = adjective.chars().zip(adjective.chars().skip(1)).filter(|(one, two)| {
        let sound = |letter: &char| VOWELS.contains(letter) || *letter == 'y';
        !sound(one) && sound(two)
    });
    // A final *e* is silent, unless it makes the syllable of *gentle*.
    let silent = adjective.ends_with('e')
        && adjective.len() > 2
        && adjective.strip_suffix("le").is_none_or(|stem| stem.ends_with(VOWELS));
    let syllables = vowels.count() + usize::from(adjective.starts_with(VOWELS)) - usize::from(silent);
    let short = !adjective.contains([' ', '-'])
        && !adjective.ends_with("ed")
        && !adjective.ends_with("ing")
        && (syllables <= 1 || (syllables == 2 && adjective.ends_with('y')) || SHORT.contains(&adjective));
    if !short {
        return format!("{adverb} {adjective}");
    }
    match adjective.strip_suffix('y') {
        Some(stem) if !stem.ends_with(VOWELS) => format!("{stem}i{ending}"),
        _ if adjective.ends_with('e') => format!("{}{ending}", adjective.trim_end_matches('e')),
        _ if doubles(adjective) => format!("{adjective}{}{ending}", last(adjective)),
        _ => format!("{adjective}{ending}"),
    }
}

/// Infinitive, past tense, past participle; sorted by the infinitive.
const IRREGULAR: [(&str, &str, &str); 109] = [
    ("be", "was", "been"),
    ("bear", "bore", "borne"),
    ("beat", "beat", "beaten"),
    ("become", "became", "become"),
    ("begin", "began", "begun"),
    ("bend", "bent", "bent"),
    ("bind", "bound", "bound"),
    ("bite", "bit", "bitten"),
    ("bleed", "bled", "bled"),
    ("blow", "blew", "blown"),
    ("break", "broke", "broken"),
    ("bring", "brought", "brought"),
    ("build", "built", "built"),
    ("burst", "burst", "burst"),
    ("buy", "bought", "bought"),
    ("cast", "cast", "cast"),
    ("catch", "caught", "caught"),
    ("choose", "chose", "chosen"),
    ("cling", "clung", "clung"),
    ("come", "came", "come"),
    ("creep", "crept", "crept"),
    ("cut", "cut", "cut"),
    ("deal", "dealt", "dealt"),
    ("dig", "dug", "dug"),
    ("do", "did", "done"),
    ("draw", "drew", "drawn"),
    ("drink", "drank", "drunk"),
    ("drive", "drove", "driven"),
    ("eat", "ate", "eaten"),
    ("fall", "fell", "fallen"),
    ("feed", "fed", "fed"),
    ("feel", "felt", "felt"),
    ("fight", "fought", "fought"),
    ("find", "found", "found"),
    ("flee", "fled", "fled"),
    ("fling", "flung", "flung"),
    ("fly", "flew", "flown"),
    ("forget", "forgot", "forgotten"),
    ("freeze", "froze", "frozen"),
    ("get", "got", "got"),
    ("give", "gave", "given"),
    ("go", "went", "gone"),
    ("grind", "ground", "ground"),
    ("grow", "grew", "grown"),
    ("hang", "hung", "hung"),
    ("have", "had", "had"),
    ("hear", "heard", "heard"),
    ("hide", "hid", "hidden"),
    ("hit", "hit", "hit"),
    ("hold", "held", "held"),
    ("keep", "kept", "kept"),
    ("kneel", "knelt", "knelt"),
    ("know", "knew", "known"),
    ("lay", "laid", "laid"),
    ("lead", "led", "led"),
    ("leave", "left", "left"),
    ("lend", "lent", "lent"),
    ("let", "let", "let"),
    ("lie", "lay", "lain"),
    ("light", "lit", "lit"),
    ("lose", "lost", "lost"),
    ("make", "made", "made"),
    ("meet", "met", "met"),
    ("pay", "paid", "paid"),
    ("put", "put", "put"),
    ("read", "read", "read"),
    ("ride", "rode", "ridden"),
    ("ring", "rang", "rung"),
    ("rise", "rose", "risen"),
    ("run", "ran", "run"),
    ("saw", "sawed", "sawn"),
    ("say", "said", "said"),
    ("see", "saw", "seen"),
    ("seek", "sought", "sought"),
    ("sell", "sold", "sold"),
    ("send", "sent", "sent"),
    ("set", "set", "set"),
    ("sew", "sewed", "sewn"),
    ("shake", "shook", "shaken"),
    ("shine", "shone", "shone"),
    ("shoot", "shot", "shot"),
    ("show", "showed", "shown"),
    ("shut", "shut", "shut"),
    ("sing", "sang", "sung"),
    ("sink", "sank", "sunk"),
    ("sit", "sat", "sat"),
    ("sleep", "slept", "slept"),
    ("slide", "slid", "slid"),
    ("sling", "slung", "slung"),
    ("speak", "spoke", "spoken"),
    ("spend", "spent", "spent"),
    ("spin", "spun", "spun"),
    ("split", "split", "split"),
    ("spread", "spread", "spread"),
    ("spring", "sprang", "sprung"),
    ("stand", "stood", "stood"),
    ("steal", "stole", "stolen"),
    ("stick", "stuck", "stuck"),
    ("strike", "struck", "struck"),
    ("sweep", "swept", "swept"),
    ("swim", "swam", "swum"),
    ("swing", "swung", "swung"),
    ("take", "took", "taken"),
    ("teach", "taught", "taught"),
    ("tear", "tore", "torn"),
    ("throw", "threw", "thrown"),
    ("wear", "wore", "worn"),
    ("weave", "wove", "woven"),
    ("write", "wrote", "written"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn all(inflection: Inflection, pairs: &[(&str, &str)]) {
        for (phrase, expected) in pairs {
            assert_eq!(inflection.of(phrase), *expected, "{phrase}");
        }
    }

    #[test]
    fn irregular_verbs_are_sorted() {
        assert!(IRREGULAR.is_sorted_by_key(|(verb, ..)| *verb));
    }

    #[test]
    fn verbs() {
        all(
            Inflection::Gerund,
            &[
                ("chase", "chasing"),
                ("chase after", "chasing after"),
                ("run", "running"),
                ("tie", "tying"),
                ("see", "seeing"),
                ("carry", "carrying"),
                ("listen to", "listening to"),
                ("open", "opening"),
                ("hug", "hugging"),
                ("row", "rowing"),
                ("picnic", "picnicking"),
                ("paddle", "paddling"),
                ("begin", "beginning"),
                ("offer", "offering"),
                ("wait for", "waiting for"),
                ("quit", "quitting"),
                ("eye", "eyeing"),
                ("travel", "travelling"),
            ],
        );
        all(
            Inflection::Third,
            &[("carry", "carries"), ("watch", "watches"), ("go", "goes"), ("play", "plays"), ("have", "has")],
        );
        all(Inflection::Past, &[("carry", "carried"), ("hug", "hugged"), ("give", "gave"), ("juggle", "juggled")]);
        all(Inflection::Participle, &[("throw", "thrown"), ("paint", "painted"), ("hold up", "held up")]);
    }

    #[test]
    fn adjectives_and_possessives() {
        all(
            Inflection::Comparative,
            &[
                ("tall", "taller"),
                ("big", "bigger"),
                ("shiny", "shinier"),
                ("fragile", "more fragile"),
                ("large", "larger"),
                ("crooked", "more crooked"),
                ("narrow", "narrower"),
                ("good", "better"),
            ],
        );
        all(Inflection::Superlative, &[("pale", "palest"), ("heavy", "heaviest"), ("colourful", "most colourful")]);
        all(Inflection::Possessive, &[("cat", "cat\u{2019}s"), ("boys", "boys\u{2019}")]);
    }
}

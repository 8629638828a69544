//! Whatever somebody types into the editor: it is read, coloured, completed and imported without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pairloom_model::Pools;
use pairloom_prompt::editor::{complete, marks};
use pairloom_prompt::wildcard::{import, pool_of};
use pairloom_prompt::{Lexicon, syntax};
use std::collections::BTreeSet;

fuzz_target!(|text: &str| {
    let _ = syntax::parse(text);
    let joined: String = marks(text).into_iter().map(|mark| mark.text).collect();
    assert_eq!(joined, text);
    let lexicon = Lexicon::new(&Pools::new([pool_of("object", "cup\ngoose\ntractor")]));
    let _ = complete(text, text.chars().count() / 2, &["object".to_owned()], &lexicon);
    let _ = import(text, &Default::default(), &BTreeSet::new());
});

//! Resource pools: the words that templates draw from.

use crate::ids::{EntryId, PoolId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The tag of entries that Studio has no artwork for. What Studio draws is planned without them.
pub const UNDRAWN: &str = "undrawn";

/// What a pool's entries are to a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PoolKind {
    Object,
    Relation,
    Qualifier,
}

impl PoolKind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [PoolKind; 3] = [PoolKind::Object, PoolKind::Relation, PoolKind::Qualifier];

    /// The name in files and URLs.
    pub fn as_str(self) -> &'static str {
        match self {
            PoolKind::Object => "object",
            PoolKind::Relation => "relation",
            PoolKind::Qualifier => "qualifier",
        }
    }

    /// The name for people.
    pub fn label(self) -> &'static str {
        match self {
            PoolKind::Object => "Objects",
            PoolKind::Relation => "Relations and actions",
            PoolKind::Qualifier => "Qualifiers",
        }
    }
}

/// A resource pool, one data file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pool {
    pub id: PoolId,
    pub name: String,
    pub kind: PoolKind,
    /// What belongs in here, for people who add to it.
    pub definition: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(default)]
    pub entries: Vec<Entry>,
}

/// One entry: a canonical id, the ways to say it, and what is known of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub id: EntryId,
    /// Ways to say it, the first being the usual one. Synonyms of each other: the picture is the same.
    pub forms: Vec<String>,
    /// The plural of the first form, where regular rules would get it wrong or where it must be sure.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub plural: String,
    /// Words that `where` can ask for. A tag may have a space: `in:kitchen`.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub tags: BTreeSet<String>,
    /// Numbers that `where` can compare: `size` in metres, `year` …
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub measures: BTreeMap<String, f64>,
    /// Other named texts: `rgb` (`#rrggbb`), `art` (artwork's name), further forms such as `gerund`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<String, String>,
    /// How often it is drawn against the others: above 0, usually 1.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: f64,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

fn one() -> f64 {
    1.0
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_one(weight: &f64) -> bool {
    *weight == 1.0
}

impl Entry {
    /// The usual form, or the id where there is none.
    pub fn name(&self) -> &str {
        self.forms.first().map_or(self.id.as_str(), String::as_str)
    }

    /// The values of tags in one space: `in:kitchen`, `in:street` give `kitchen`, `street` for `in`.
    pub fn tags_in<'a>(&'a self, space: &'a str) -> impl Iterator<Item = &'a str> {
        self.tags.iter().filter_map(move |tag| tag.strip_prefix(space)?.strip_prefix(':'))
    }

    /// The colour that `texts.rgb` names, as red, green, blue.
    pub fn rgb(&self) -> Option<[u8; 3]> {
        let hex = self.texts.get("rgb")?.strip_prefix('#')?;
        let number = u32::from_str_radix(hex, 16).ok().filter(|_| hex.len() == 6)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some([red, green, blue])
    }
}

/// All pools together, found by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pools {
    pools: BTreeMap<PoolId, Arc<Pool>>,
    index: BTreeMap<PoolId, BTreeMap<EntryId, usize>>,
}

impl Pools {
    /// Gathers pools; of two with one name the later stays.
    pub fn new(pools: impl IntoIterator<Item = Pool>) -> Self {
        let mut all = Self::default();
        for pool in pools {
            let ids = pool.entries.iter().enumerate().map(|(at, entry)| (entry.id.clone(), at));
            all.index.insert(pool.id.clone(), ids.collect());
            all.pools.insert(pool.id.clone(), Arc::new(pool));
        }
        all
    }

    /// The pool with this name.
    pub fn get(&self, pool: &str) -> Option<&Pool> {
        self.pools.get(pool).map(Arc::as_ref)
    }

    /// The entry with this id in the pool with this name.
    pub fn entry(&self, pool: &str, entry: &str) -> Option<&Entry> {
        let at = *self.index.get(pool)?.get(entry)?;
        self.pools.get(pool)?.entries.get(at)
    }

    /// All pools by name.
    pub fn iter(&self) -> impl Iterator<Item = &Pool> {
        self.pools.values().map(Arc::as_ref)
    }

    /// The same, to be kept.
    pub fn shared(&self) -> impl Iterator<Item = &Arc<Pool>> {
        self.pools.values()
    }
}

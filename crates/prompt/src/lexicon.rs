//! Pools made ready for planning: every form with its article and plural worked out once.

mod forms;

use crate::random::Seed;
use crate::space::Shared;
pub use forms::{Form, Forms};
use pairloom_model::{Entry, Pool, Pools};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

/// All pools with their words, each worked out when it is first asked for; cheap to clone.
#[derive(Clone, Debug)]
pub struct Lexicon {
    pools: BTreeMap<String, Arc<Ready>>,
    /// Whether entries were left out: what draws only those is then no mistake, it is left out too.
    narrowed: bool,
    /// Joint choices of these pools, shared by all that is compiled with them.
    pub(crate) spaces: Arc<Shared>,
}

/// A pool whose words may not have been asked for yet.
#[derive(Debug)]
struct Ready {
    pool: Arc<Pool>,
    words: OnceLock<Arc<PoolWords>>,
    /// The values that tags with a space have, over all pools.
    values: Arc<Values>,
}

/// Numbers of tags' values, in their order.
type Values = HashMap<String, u32>;

impl Ready {
    fn words(&self) -> &Arc<PoolWords> {
        self.words.get_or_init(|| Arc::new(PoolWords::new(Arc::clone(&self.pool), &self.values)))
    }
}

/// A pool with the words of each entry.
#[derive(Debug)]
pub struct PoolWords {
    pub pool: Arc<Pool>,
    pub forms: Forms,
    /// By entry, a number that is its own over all pools.
    pub(crate) marks: Vec<u64>,
    /// The entries' positions in the order of their ids.
    by_id: Vec<u32>,
    /// The highest weight of an entry; `None` where all have the same.
    pub(crate) top_weight: Option<f64>,
    /// For each tag space and entry the numbers of its values.
    tag_sets: BTreeMap<String, TagSets>,
    measures: BTreeMap<String, Measures>,
    texts: BTreeMap<String, Arc<Column>>,
    /// By text, a bit for each entry that has it, be it empty.
    text_bits: BTreeMap<String, Vec<u64>>,
    /// By tag, a bit for each entry that has it.
    tag_bits: BTreeMap<String, Vec<u64>>,
    tag_classes: BTreeMap<String, Arc<Vec<u32>>>,
    measure_classes: BTreeMap<String, Arc<Vec<u32>>>,
    /// All entries alike: for a tag or a measure that none of them has.
    one_class: Arc<Vec<u32>>,
}

/// By entry, the numbers of its tags' values in one space, ascending; the same value has the same number in all pools.
pub type TagSets = Arc<Vec<Box<[u32]>>>;
/// By entry, one measure.
pub type Measures = Arc<Vec<Option<f64>>>;

/// One text of all entries of a pool, side by side, because planning asks for them millions of times.
#[derive(PartialEq, Eq)]
pub struct Column {
    pub name: String,
    /// The texts one after another.
    text: String,
    /// By entry, where its text ends; empty where it has none.
    ends: Vec<usize>,
}

impl Column {
    fn new<'a>(name: &str, texts: impl Iterator<Item = &'a str>) -> Self {
        let mut column = Self { name: name.to_owned(), text: String::new(), ends: Vec::new() };
        for text in texts {
            column.text.push_str(text);
            column.ends.push(column.text.len());
        }
        column.text.shrink_to_fit();
        column
    }

    /// The text of this entry.
    pub fn get(&self, entry: u32) -> &str {
        let at = entry as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.ends.get(at).map_or("", |&end| &self.text[start..end])
    }
}

impl std::fmt::Debug for Column {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:?}", self.name)
    }
}

impl Lexicon {
    /// The words of all pools.
    pub fn new(pools: &Pools) -> Self {
        // Some hundred thousand tags have a few thousand values: a hash finds that sooner than an order does.
        let values: HashSet<&str> = pools.iter().flat_map(|pool| &pool.entries).flat_map(tag_values).collect();
        let mut values: Vec<String> = values.into_iter().map(str::to_owned).collect();
        values.sort_unstable();
        let values: Arc<Values> = Arc::new(values.into_iter().zip(0..).collect());
        let ready = |pool: &Arc<Pool>| {
            let ready = Ready { pool: Arc::clone(pool), words: OnceLock::new(), values: Arc::clone(&values) };
            (pool.id.to_string(), Arc::new(ready))
        };
        Self { pools: pools.shared().map(ready).collect(), narrowed: false, spaces: Arc::default() }
    }

    /// The same without the entries that have this tag. Words of pools that have none are shared.
    #[must_use]
    pub fn without(&self, tag: &str) -> Self {
        let narrowed = |ready: &Arc<Ready>| {
            if !ready.pool.entries.iter().any(|entry| entry.tags.contains(tag)) {
                return Arc::clone(ready);
            }
            let mut fewer = Pool::clone(&ready.pool);
            fewer.entries.retain(|entry| !entry.tags.contains(tag));
            Arc::new(Ready { pool: Arc::new(fewer), words: OnceLock::new(), values: Arc::clone(&ready.values) })
        };
        let pools = self.pools.iter().map(|(name, ready)| (name.clone(), narrowed(ready))).collect();
        Self { pools, narrowed: true, spaces: Arc::default() }
    }

    /// Whether entries were left out.
    pub fn is_narrowed(&self) -> bool {
        self.narrowed
    }

    /// The pool of this name.
    pub fn get(&self, pool: &str) -> Option<&Arc<PoolWords>> {
        self.pools.get(pool).map(|ready| ready.words())
    }

    /// The names of all pools.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.pools.keys().map(String::as_str)
    }
}

/// The positions of a pool's entries in the order of their ids.
fn by_id(pool: &Pool) -> Vec<u32> {
    let mut positions: Vec<u32> = (0..pool.entries.len() as u32).collect();
    positions.sort_by_key(|&at| pool.entries[at as usize].id.as_str());
    positions
}

/// The highest weight of a pool's entries; `None` where all have the same.
fn top_weight(pool: &Pool) -> Option<f64> {
    let first = pool.entries.first()?.weight;
    let differ = pool.entries.iter().any(|entry| entry.weight != first);
    differ.then(|| pool.entries.iter().fold(first, |top, entry| top.max(entry.weight)))
}

impl PoolWords {
    fn new(pool: Arc<Pool>, values: &Values) -> Self {
        let spaces: BTreeSet<&str> = pool.entries.iter().flat_map(tag_spaces).collect();
        let tag_sets = spaces.into_iter().map(|space| (space.to_owned(), Arc::new(tag_sets(&pool, space, values))));
        let names: BTreeSet<&String> = pool.entries.iter().flat_map(|entry| entry.measures.keys()).collect();
        let measure = |name: &String| pool.entries.iter().map(|entry| entry.measures.get(name).copied()).collect();
        let tag_sets: BTreeMap<String, TagSets> = tag_sets.collect();
        let measures: BTreeMap<String, Measures> =
            names.into_iter().map(|name| (name.clone(), Arc::new(measure(name)))).collect();
        let keys: BTreeSet<&String> = pool.entries.iter().flat_map(|entry| entry.texts.keys()).collect();
        let column = |name: &String| {
            let texts = pool.entries.iter().map(|entry| entry.texts.get(name).map_or("", String::as_str));
            (name.clone(), Arc::new(Column::new(name, texts)))
        };
        let texts: BTreeMap<String, Arc<Column>> = keys.into_iter().map(column).collect();
        let tag_classes = tag_sets.iter().map(|(space, sets)| (space.clone(), classes(sets.iter())));
        let measure_classes = measures
            .iter()
            .map(|(name, values)| (name.clone(), classes(values.iter().map(|value| value.map(f64::to_bits)))));
        Self {
            tag_classes: tag_classes.collect(),
            measure_classes: measure_classes.collect(),
            tag_bits: bits_by(&pool, |entry| entry.tags.iter()),
            text_bits: bits_by(&pool, |entry| entry.texts.keys()),
            one_class: Arc::new(vec![0; pool.entries.len()]),
            by_id: by_id(&pool),
            forms: Forms::new(&pool.entries),
            marks: pool.entries.iter().map(|e| Seed(0).child(pool.id.as_str()).child(e.id.as_str()).0).collect(),
            top_weight: top_weight(&pool),
            tag_sets,
            measures,
            texts,
            pool,
        }
    }

    /// The position of the entry with this id.
    pub fn find(&self, id: &str) -> Option<u32> {
        let place = self.by_id.binary_search_by(|&entry| self.forms.id(entry).cmp(id));
        place.ok().map(|place| self.by_id[place])
    }

    /// A bit for each entry that has the tag, if any has.
    pub fn tag_bits(&self, tag: &str) -> Option<&[u64]> {
        self.tag_bits.get(tag).map(Vec::as_slice)
    }

    /// A bit for each entry for whose position `holds` is true.
    pub fn bits_of(&self, holds: impl Fn(usize) -> bool) -> Vec<u64> {
        let len = self.forms.len();
        let word =
            |start: usize| (start..len.min(start + 64)).fold(0, |word, at| word | u64::from(holds(at)) << (at - start));
        (0..len).step_by(64).map(word).collect()
    }

    /// A bit for each entry.
    pub fn all_bits(&self) -> Vec<u64> {
        let mut bits = vec![u64::MAX; self.forms.len().div_ceil(64)];
        if let Some(last) = bits.last_mut().filter(|_| !self.forms.len().is_multiple_of(64)) {
            *last = (1 << (self.forms.len() % 64)) - 1;
        }
        bits
    }

    /// By entry, a class of entries with the same tags in a space.
    pub fn tag_classes(&self, space: &str) -> Arc<Vec<u32>> {
        self.tag_classes.get(space).unwrap_or(&self.one_class).clone()
    }

    /// By entry, a class of entries with the same measure.
    pub fn measure_classes(&self, name: &str) -> Arc<Vec<u32>> {
        self.measure_classes.get(name).unwrap_or(&self.one_class).clone()
    }

    /// By entry, a class of its own.
    pub fn own_classes(&self) -> Arc<Vec<u32>> {
        Arc::new((0..self.forms.len() as u32).collect())
    }

    /// The tags of all entries in a space, if any has one.
    pub fn tags_in(&self, space: &str) -> Option<TagSets> {
        self.tag_sets.get(space).cloned()
    }

    /// Whether an entry has a text of this name, be it empty.
    pub fn has_text(&self, name: &str, entry: u32) -> bool {
        self.text_bits.get(name).is_some_and(|bits| bits[entry as usize / 64] >> (entry % 64) & 1 == 1)
    }

    /// Whether all entries have a text of this name.
    pub fn has_text_everywhere(&self, name: &str) -> bool {
        let count = |bits: &Vec<u64>| bits.iter().map(|word| word.count_ones() as usize).sum::<usize>();
        self.text_bits.get(name).is_some_and(|bits| count(bits) == self.forms.len())
    }

    /// A text of all entries, if any has it.
    pub fn texts(&self, name: &str) -> Option<Arc<Column>> {
        self.texts.get(name).cloned()
    }

    /// A measure of all entries, if any has it.
    pub fn measures(&self, name: &str) -> Option<Measures> {
        self.measures.get(name).cloned()
    }
}

/// Numbers equal keys alike, in the order of first mention.
fn classes<K: Ord>(keys: impl Iterator<Item = K>) -> Arc<Vec<u32>> {
    let mut known: BTreeMap<K, u32> = BTreeMap::new();
    let number = |key: K| {
        let next = known.len() as u32;
        *known.entry(key).or_insert(next)
    };
    Arc::new(keys.map(number).collect())
}

/// The positions of the bits that are set, ascending.
pub fn positions(bits: &[u64]) -> impl Iterator<Item = u32> {
    let some = |word: u64| (word != 0).then_some(word);
    let ones = move |word: u64| std::iter::successors(some(word), move |left| some(left & (left - 1)));
    (0_u32..).zip(bits).flat_map(move |(at, &word)| ones(word).map(move |left| at * 64 + left.trailing_zeros()))
}

/// By name, a bit for each entry that has something of this name.
fn bits_by<'a, N: Iterator<Item = &'a String>>(
    pool: &'a Pool,
    names: impl Fn(&'a Entry) -> N,
) -> BTreeMap<String, Vec<u64>> {
    let mut bits: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for (at, entry) in pool.entries.iter().enumerate() {
        for name in names(entry) {
            let of = bits.entry(name).or_insert_with(|| vec![0; pool.entries.len().div_ceil(64)]);
            of[at / 64] |= 1 << (at % 64);
        }
    }
    bits.into_iter().map(|(name, bits)| (name.to_owned(), bits)).collect()
}

fn tag_spaces(entry: &Entry) -> impl Iterator<Item = &str> {
    entry.tags.iter().filter_map(|tag| tag.split_once(':')).map(|(space, _)| space)
}

fn tag_values(entry: &Entry) -> impl Iterator<Item = &str> {
    entry.tags.iter().filter_map(|tag| tag.split_once(':')).map(|(_, value)| value)
}

fn tag_sets(pool: &Pool, space: &str, values: &Values) -> Vec<Box<[u32]>> {
    let numbers = |entry: &Entry| entry.tags_in(space).filter_map(|value| values.get(value).copied()).collect();
    pool.entries.iter().map(numbers).collect()
}

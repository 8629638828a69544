//! A component's table, laid out flat: planning reads it millions of times at scattered places, so that what a step reads
//! lies together and the whole stays small.

use super::builder::Map;
use super::divided;
use std::sync::Arc;

/// Nodes, their groups, and the groups' entries, each kind in one list.
#[derive(Clone, Debug, Default)]
pub struct Table {
    nodes: Vec<Node>,
    groups: Vec<Group>,
    counts: Counts,
    /// The entries of short lists.
    entries: Vec<u32>,
    /// The entries of long lists as bits, each word with how many of its list come before it.
    words: Vec<(u64, u32)>,
    /// For the buckets of each node, which of its groups a bucket begins in.
    guides: Vec<u16>,
}

/// A step of choosing.
#[derive(Clone, Debug)]
struct Node {
    /// Its first group, and how many it has.
    first: u32,
    count: u32,
    /// Where its guide starts, if it has one: an index without its lowest `shift` bits is a bucket, and the guide says in
    /// which group that begins ("indexed search", Chen and Asau 1974).
    guide: u32,
    shift: u8,
}

/// Nodes with fewer groups are looked through.
const GUIDED: u32 = 8;

#[derive(Clone, Debug)]
struct Group {
    entries: List,
    /// The later draws' node; unused at the last draw.
    child: u32,
}

/// A list of entries, ascending.
#[derive(Clone, Copy, Debug)]
struct List {
    /// Where they start, among the words where there are any, otherwise among the entries.
    start: u32,
    count: u32,
    words: u32,
}

/// By group, how many choices there are; in half the room where no number needs more.
#[derive(Clone, Debug)]
enum Counts {
    Small(Vec<Count<u64>>),
    Large(Vec<Count<u128>>),
}

#[derive(Clone, Copy, Debug)]
struct Count<N> {
    /// Choices of this draw and the later ones up to and with this group of its node.
    end: N,
    /// Choices of the later draws for each entry.
    weight: N,
}

impl Default for Counts {
    fn default() -> Self {
        Counts::Large(Vec::new())
    }
}

/// What one word of bits and its count take, in bytes, and what an entry takes in a list.
const WORD: usize = 16;
const ENTRY: usize = 4;

/// A group on its way into the table.
pub struct NewGroup {
    /// Choices of this draw and the later ones up to and with this group.
    pub end: u128,
    /// Choices of the later draws for each entry.
    pub weight: u128,
    /// Ascending.
    pub entries: Arc<Vec<u32>>,
    /// The later draws' node; unused at the last draw.
    pub child: usize,
}

/// Lists of entries that are in a table already: by their address, which stays theirs because they are kept here.
#[derive(Default)]
pub struct Known {
    places: Map<usize, List>,
    kept: Vec<Arc<Vec<u32>>>,
}

impl Table {
    /// Adds a node and returns its number.
    pub fn push(&mut self, groups: Vec<NewGroup>, known: &mut Known) -> usize {
        self.nodes.push(Node { first: self.groups.len() as u32, count: groups.len() as u32, guide: 0, shift: 0 });
        for NewGroup { end, weight, entries, child } in groups {
            let entries = self.place(entries, known);
            self.groups.push(Group { entries, child: child as u32 });
            if let Counts::Large(counts) = &mut self.counts {
                counts.push(Count { end, weight });
            }
        }
        self.nodes.len() - 1
    }

    fn place(&mut self, entries: Arc<Vec<u32>>, known: &mut Known) -> List {
        // Lists lie at multiples of 16 bytes, which a quick hash would keep.
        let address = Arc::as_ptr(&entries) as usize / 16;
        if let Some(&list) = known.places.get(&address) {
            return list;
        }
        let words = entries.last().map_or(0, |last| *last as usize / 64 + 1);
        let list = if words * WORD < entries.len() * ENTRY {
            let start = self.words.len();
            self.words.resize(start + words, (0, 0));
            let placed = &mut self.words[start..];
            for entry in entries.iter() {
                placed[*entry as usize / 64].0 |= 1 << (entry % 64);
            }
            let mut before = 0;
            for (bits, count) in placed {
                *count = before;
                before += bits.count_ones();
            }
            List { start: start as u32, count: entries.len() as u32, words: words as u32 }
        } else {
            let start = self.entries.len() as u32;
            self.entries.extend_from_slice(&entries);
            List { start, count: entries.len() as u32, words: 0 }
        };
        known.kept.push(entries);
        known.places.insert(address, list);
        list
    }

    /// Makes the finished table small and quick.
    pub fn shrink(&mut self) {
        self.nodes.shrink_to_fit();
        self.groups.shrink_to_fit();
        self.entries.shrink_to_fit();
        self.words.shrink_to_fit();
        if let Counts::Large(counts) = &mut self.counts {
            let small = |count: &Count<u128>| Some(Count { end: small(count.end)?, weight: small(count.weight)? });
            match counts.iter().map(small).collect::<Option<Vec<_>>>() {
                Some(counts) => self.counts = Counts::Small(counts),
                None => counts.shrink_to_fit(),
            }
        }
        match &self.counts {
            Counts::Small(counts) => guide(&mut self.nodes, counts, &mut self.guides),
            Counts::Large(counts) => guide(&mut self.nodes, counts, &mut self.guides),
        }
        self.guides.shrink_to_fit();
    }

    /// Takes step after step from the node `node`, for the choice `index` of it: for each draw of `order` the entry goes
    /// into `out`. The entries at the draws of `rivals` (by step) were taken earlier and cannot be taken again.
    pub fn pick(&self, node: usize, index: u128, order: &[usize], rivals: &[Vec<usize>], out: &mut [u32]) {
        match &self.counts {
            Counts::Small(counts) => self.walk(counts, (node, index), order, rivals, out),
            Counts::Large(counts) => self.walk(counts, (node, index), order, rivals, out),
        }
    }

    fn walk<N: Copy + Into<u128>>(
        &self,
        counts: &[Count<N>],
        (mut node, mut index): (usize, u128),
        order: &[usize],
        rivals: &[Vec<usize>],
        out: &mut [u32],
    ) {
        for (&draw, rivals) in order.iter().zip(rivals) {
            let Node { first, count, guide, shift } = self.nodes[node];
            let (first, count) = (first as usize, count as usize);
            let counts = &counts[first..first + count];
            let mut at = 0;
            if count >= GUIDED as usize {
                let bucket = guide as usize + (index >> shift) as usize;
                at = self.guides[bucket] as usize;
            }
            while at + 1 < count && counts[at].end.into() <= index {
                at += 1;
            }
            let group = &self.groups[first + at];
            let start: u128 = if at == 0 { 0 } else { counts[at - 1].end.into() };
            let (rank, rest) = divided(index - start, counts[at].weight.into());
            index = rest;
            out[draw] = self.free_entry(group.entries, rank as u32, rivals, out);
            node = group.child as usize;
        }
    }

    /// The entry at place `rank` of those that no rival took.
    fn free_entry(&self, list: List, mut rank: u32, rivals: &[usize], out: &[u32]) -> u32 {
        let mut taken = [0_u32; super::MAX_DISTINCT];
        let taken = &mut taken[..rivals.len()];
        taken.iter_mut().zip(rivals).for_each(|(taken, &rival)| *taken = out[rival]);
        taken.sort_unstable();
        let mut found = self.entry(list, rank);
        // In ascending order each one that lies before moves the place by one.
        for &entry in taken.iter() {
            if entry <= found && self.has(list, entry) {
                rank += 1;
                found = self.entry(list, rank);
            }
        }
        found
    }

    /// The entry at place `rank` of a list.
    fn entry(&self, list: List, rank: u32) -> u32 {
        if list.words == 0 {
            return self.entries[(list.start + rank) as usize];
        }
        let words = &self.words[list.start as usize..(list.start + list.words) as usize];
        // Entries lie about evenly, so that the place is nearly known.
        let mut word = (u64::from(rank) * u64::from(list.words) / u64::from(list.count)) as usize;
        while words[word].1 > rank {
            word -= 1;
        }
        while word + 1 < words.len() && words[word + 1].1 <= rank {
            word += 1;
        }
        let (bits, before) = words[word];
        word as u32 * 64 + nth_one(bits, rank - before)
    }

    fn has(&self, list: List, entry: u32) -> bool {
        if list.words == 0 {
            return self.entries[list.start as usize..(list.start + list.count) as usize].contains(&entry);
        }
        let word = entry / 64;
        word < list.words && self.words[(list.start + word) as usize].0 >> (entry % 64) & 1 == 1
    }
}

/// Makes the guides of all nodes that have many groups: about one and a half buckets a group.
fn guide<N: Copy + Into<u128>>(nodes: &mut [Node], counts: &[Count<N>], guides: &mut Vec<u16>) {
    for node in nodes.iter_mut().filter(|node| node.count >= GUIDED) {
        let counts = &counts[node.first as usize..(node.first + node.count) as usize];
        let total: u128 = counts.last().map_or(0, |count| count.end.into());
        let mut shift = 0;
        while total >> shift >= u128::from(node.count) * 2 {
            shift += 1;
        }
        (node.guide, node.shift) = (guides.len() as u32, shift);
        let mut at = 0;
        for bucket in 0..=(total.saturating_sub(1) >> shift) {
            while at + 1 < counts.len() && counts[at].end.into() <= bucket << shift {
                at += 1;
            }
            // A lower number than the right one only makes the search longer.
            guides.push(u16::try_from(at).unwrap_or(u16::MAX));
        }
    }
}

fn small(number: u128) -> Option<u64> {
    u64::try_from(number).ok()
}

/// The place of a word's one number `nth`, from 0; the word must have so many.
fn nth_one(mut bits: u64, mut nth: u32) -> u32 {
    let mut place = 0;
    for half in [32, 16, 8] {
        let below = (bits & ((1 << half) - 1)).count_ones();
        if nth >= below {
            nth -= below;
            bits >>= half;
            place += half;
        }
    }
    for _ in 0..nth {
        bits &= bits - 1;
    }
    place + bits.trailing_zeros()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ones_are_found_by_their_number() {
        for bits in [1_u64, 0b1011, u64::MAX, 1 << 63, 0x8000_0001_0000_0100, 0xf0f0_1234_5678_9abc] {
            let places: Vec<u32> = (0..64).filter(|place| bits >> place & 1 == 1).collect();
            let found: Vec<u32> = (0..bits.count_ones()).map(|nth| nth_one(bits, nth)).collect();
            assert_eq!(found, places, "{bits:#x}");
        }
    }

    #[test]
    fn lists_and_bits_give_the_same_entries() {
        let (mut table, mut known) = (Table::default(), Known::default());
        for entries in [vec![3_u32, 900], (0..300).filter(|at| at % 3 != 1).collect::<Vec<u32>>()] {
            let list = table.place(Arc::new(entries.clone()), &mut known);
            let found: Vec<u32> = (0..list.count).map(|rank| table.entry(list, rank)).collect();
            assert_eq!(found, entries);
            assert!((0..1_000).all(|entry| table.has(list, entry) == entries.contains(&entry)));
        }
        assert!(!table.words.is_empty() && !table.entries.is_empty());
    }
}

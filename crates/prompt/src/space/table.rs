//! A component's table, laid out flat: planning reads it millions of times at scattered places, so that what a step reads
//! lies together.

use super::divided;
use std::collections::HashMap;
use std::sync::Arc;

/// Nodes, their groups, and the groups' entries, each kind in one list.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// For each node its first group and how many it has.
    nodes: Vec<(u32, u32)>,
    /// For each group the choices of its node up to and with it.
    ends: Vec<u128>,
    groups: Vec<Group>,
    entries: Vec<u32>,
    /// The entries of long lists as bits, to ask whether one is among them.
    bits: Vec<u64>,
}

#[derive(Clone, Debug)]
struct Group {
    /// Choices of the later draws for each entry.
    weight: u128,
    entries: List,
    /// The later draws' node; unused at the last draw.
    child: u32,
}

/// A list of entries, ascending.
#[derive(Clone, Copy, Debug)]
struct List {
    /// Where they start, and how many they are.
    start: u32,
    count: u32,
    /// Where their bits start, and how many words they are: none for a short list.
    bits: u32,
    words: u32,
}

/// A list of so many entries is searched, a longer one has bits.
const SHORT: usize = 24;

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
    places: HashMap<usize, List>,
    kept: Vec<Arc<Vec<u32>>>,
}

impl Table {
    /// Adds a node and returns its number.
    pub fn push(&mut self, groups: Vec<NewGroup>, known: &mut Known) -> usize {
        self.nodes.push((self.groups.len() as u32, groups.len() as u32));
        for NewGroup { end, weight, entries, child } in groups {
            let entries = self.place(entries, known);
            self.ends.push(end);
            self.groups.push(Group { weight, entries, child: child as u32 });
        }
        self.nodes.len() - 1
    }

    fn place(&mut self, entries: Arc<Vec<u32>>, known: &mut Known) -> List {
        let address = Arc::as_ptr(&entries) as usize;
        if let Some(&list) = known.places.get(&address) {
            return list;
        }
        let words = if entries.len() <= SHORT { 0 } else { entries.last().map_or(0, |last| last / 64 + 1) };
        let (start, bits) = (self.entries.len() as u32, self.bits.len());
        self.entries.extend_from_slice(&entries);
        self.bits.resize(bits + words as usize, 0);
        for entry in entries.iter().filter(|_| words > 0) {
            self.bits[bits + *entry as usize / 64] |= 1 << (entry % 64);
        }
        let list = List { start, count: entries.len() as u32, bits: bits as u32, words };
        known.kept.push(entries);
        known.places.insert(address, list);
        list
    }

    /// Gives back what was reserved for growing.
    pub fn shrink(&mut self) {
        self.nodes.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.groups.shrink_to_fit();
        self.entries.shrink_to_fit();
        self.bits.shrink_to_fit();
    }

    /// Takes step after step from the node `node`, for the choice `index` of it: for each draw of `order` the entry goes
    /// into `out`. The entries at the draws of `rivals` (by step) were taken earlier and cannot be taken again.
    pub fn pick(&self, mut node: usize, mut index: u128, order: &[usize], rivals: &[Vec<usize>], out: &mut [u32]) {
        for (&draw, rivals) in order.iter().zip(rivals) {
            let (first, count) = self.nodes[node];
            let (first, count) = (first as usize, count as usize);
            let ends = &self.ends[first..first + count];
            let at = if count == 1 { 0 } else { ends.partition_point(|end| *end <= index) };
            let group = &self.groups[first + at];
            let start = if at == 0 { 0 } else { ends[at - 1] };
            let (rank, rest) = divided(index - start, group.weight);
            index = rest;
            out[draw] = self.free_entry(group.entries, rank as usize, rivals, out);
            node = group.child as usize;
        }
    }

    /// The entry at place `rank` of those that no rival took.
    fn free_entry(&self, list: List, rank: usize, rivals: &[usize], out: &[u32]) -> u32 {
        let mut at = list.start as usize + rank;
        let mut taken = [0_u32; super::MAX_DISTINCT];
        let taken = &mut taken[..rivals.len()];
        taken.iter_mut().zip(rivals).for_each(|(taken, &rival)| *taken = out[rival]);
        taken.sort_unstable();
        // In ascending order each one that lies before moves the place by one.
        for &entry in taken.iter() {
            if entry <= self.entries[at] && self.has(list, entry) {
                at += 1;
            }
        }
        self.entries[at]
    }

    fn has(&self, list: List, entry: u32) -> bool {
        if list.words == 0 {
            return self.entries[list.start as usize..(list.start + list.count) as usize].contains(&entry);
        }
        let word = entry / 64;
        word < list.words && self.bits[(list.bits + word) as usize] >> (entry % 64) & 1 == 1
    }
}

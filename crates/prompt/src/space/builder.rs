//! Builds a component's table.
//!
//! Pools have thousands of entries and a catalogue thousands of templates, so nothing here is done entry by entry that can be
//! done by class: entries that compare alike share their rows, and entries that leave the same possibilities share a group.

use super::table::{Known, NewGroup, Table};
use super::{MAX_CELLS, MAX_DISTINCT, SpaceDraw, SpaceEdge, SpaceError, rivals};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

/// Stands for "not compared" in rows.
const NONE: u32 = u32::MAX;

/// A quick hash of numbers (as in Firefox and rustc): tables here are looked up millions of times, and nobody attacks them.
#[derive(Default)]
pub struct Quick(u64);

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }
}

pub type Map<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// A set of entries, as a list and as bits.
struct Set {
    list: Arc<Vec<u32>>,
    bits: Arc<[u64]>,
}

impl Set {
    fn has(&self, entry: u32) -> bool {
        self.bits.get(entry as usize / 64).is_some_and(|word| word >> (entry % 64) & 1 == 1)
    }
}

/// What an entry means for the draws chosen later: entries with equal signatures can be exchanged for each other.
type Signature = Vec<u32>;
/// Position in the order, the later draws' domains, and the pools and signatures of the entries taken earlier.
type Key = [u32];
/// Entries that leave the same possibilities: the domains that are left, and the entries.
type Leaving = (Vec<u32>, Arc<Vec<u32>>);
/// For one draw, another one, and by entry the id of a set of the other's entries.
type Rows = (usize, Vec<u32>);

pub struct Builder<'a> {
    draws: &'a [SpaceDraw],
    pub order: Vec<usize>,
    /// By position in the order, the draws from there on.
    later: Vec<Arc<[usize]>>,
    /// For each draw, the edges from it to draws chosen later: the later draw and, by entry, its row.
    rows: Vec<Vec<Rows>>,
    /// For each draw but a root, the draw that narrows it and, by entry, which of that draw's entries admit it.
    columns: Vec<Option<Rows>>,
    sets: Vec<Set>,
    set_ids: Map<Arc<[u64]>, u32>,
    meets: Map<(u32, u32), u32>,
    differences: Map<(u32, u32), u32>,
    pub table: Table,
    known: Known,
    totals: Vec<u128>,
    memo: Map<Box<Key>, usize>,
    /// Where keys are put together.
    key: Vec<u32>,
    cells: usize,
}

impl<'a> Builder<'a> {
    pub fn new(draws: &'a [SpaceDraw], edges: &[SpaceEdge]) -> Result<Self, SpaceError> {
        for pool in draws.iter().map(|draw| draw.pool) {
            if draws.iter().filter(|draw| draw.distinct && draw.pool == pool).count() > MAX_DISTINCT {
                return Err(SpaceError::TooManyDistinct);
            }
        }
        let order = order(draws, edges)?;
        let mut builder = Self {
            draws,
            rows: vec![Vec::new(); draws.len()],
            columns: vec![None; draws.len()],
            sets: Vec::new(),
            set_ids: Map::default(),
            meets: Map::default(),
            differences: Map::default(),
            table: Table::default(),
            known: Known::default(),
            totals: Vec::new(),
            memo: Map::default(),
            key: Vec::new(),
            cells: 0,
            later: (0..=order.len()).map(|at| order[at..].into()).collect(),
            order,
        };
        builder.read_edges(edges)?;
        Ok(builder)
    }

    /// The root's node and how many choices there are.
    pub fn build(&mut self) -> Result<(usize, u128), SpaceError> {
        let domains: Vec<u32> = (0..self.draws.len()).map(|at| self.intern(&self.draws[at].domain)).collect();
        self.node(0, &domains, &[])
    }

    /// Turns edges into rows from the draw chosen first to the one chosen later; several between one pair are joined.
    fn read_edges(&mut self, edges: &[SpaceEdge]) -> Result<(), SpaceError> {
        let mut place = vec![0; self.draws.len()];
        self.order.iter().enumerate().for_each(|(at, &draw)| place[draw] = at);
        let mut pairs: Vec<((usize, usize), Vec<&SpaceEdge>)> = Vec::new();
        for edge in edges {
            let forward = place[edge.left] < place[edge.right];
            let pair = if forward { (edge.left, edge.right) } else { (edge.right, edge.left) };
            match pairs.iter_mut().find(|(known, _)| *known == pair) {
                Some((_, edges)) => edges.push(edge),
                None => pairs.push((pair, vec![edge])),
            }
        }
        for ((first, later), edges) in pairs {
            self.read_pair(first, later, &edges)?;
        }
        Ok(())
    }

    fn read_pair(&mut self, first: usize, later: usize, edges: &[&SpaceEdge]) -> Result<(), SpaceError> {
        let by_class = |draw: usize| {
            let domain = self.draws[draw].domain.as_slice();
            let mut classes = vec![domain.to_vec()];
            for edge in edges {
                let class = |&entry: &u32| edge.relation.class(edge.left == draw, entry);
                classes = classes.iter().flat_map(|entries| split(entries, class)).collect();
            }
            classes
        };
        let (firsts, laters) = (by_class(first), by_class(later));
        self.cells +=
            (firsts.len() + laters.len()) * (self.draws[first].domain.len() + self.draws[later].domain.len()) / 64;
        if self.cells > MAX_CELLS {
            return Err(SpaceError::TooLarge);
        }
        let rows = self.narrowing(first, later, &firsts, edges);
        let columns = self.narrowing(later, first, &laters, edges);
        self.rows[first].push((later, rows));
        self.columns[later] = Some((first, columns));
        Ok(())
    }

    /// By entry of `draw`, the id of the set of `other`'s entries that go with it by all edges between the two.
    fn narrowing(&mut self, draw: usize, other: usize, classes: &[Vec<u32>], edges: &[&SpaceEdge]) -> Vec<u32> {
        let mut narrowed = vec![NONE; self.width(draw)];
        let domain = bits_of(&self.draws[other].domain);
        for class in classes {
            let mut bits = domain.clone();
            for edge in edges {
                let row = edge.relation.row(edge.left == draw, class[0]);
                bits.iter_mut().zip(row).for_each(|(bits, row)| *bits &= row);
            }
            let id = self.intern_bits(bits);
            class.iter().for_each(|&entry| narrowed[entry as usize] = id);
        }
        narrowed
    }

    /// One more than the greatest entry of a draw.
    fn width(&self, draw: usize) -> usize {
        self.draws[draw].domain.last().map_or(0, |last| *last as usize + 1)
    }

    /// Whether two draws may not take the same entry.
    fn rivals(&self, one: usize, other: usize) -> bool {
        rivals(&self.draws[one], &self.draws[other])
    }

    /// The id of a set of entries.
    fn intern(&mut self, entries: &[u32]) -> u32 {
        self.intern_bits(bits_of(entries))
    }

    fn intern_bits(&mut self, mut bits: Vec<u64>) -> u32 {
        while bits.last() == Some(&0) {
            bits.pop();
        }
        if let Some(&id) = self.set_ids.get(bits.as_slice()) {
            return id;
        }
        let mut list = Vec::with_capacity(bits.iter().map(|word| word.count_ones() as usize).sum());
        for (at, &word) in bits.iter().enumerate() {
            let mut left = word;
            while left != 0 {
                list.push(at as u32 * 64 + left.trailing_zeros());
                left &= left - 1;
            }
        }
        let id = self.sets.len() as u32;
        let bits: Arc<[u64]> = bits.into();
        self.sets.push(Set { list: Arc::new(list), bits: Arc::clone(&bits) });
        self.set_ids.insert(bits, id);
        id
    }

    fn meet(&mut self, left: u32, right: u32) -> u32 {
        if left == right {
            return left;
        }
        if let Some(&id) = self.meets.get(&(left, right)) {
            return id;
        }
        let (one, other) = (&self.sets[left as usize].bits, &self.sets[right as usize].bits);
        let both = one.iter().zip(other.iter()).map(|(one, other)| one & other).collect();
        let id = self.intern_bits(both);
        self.meets.insert((left, right), id);
        id
    }

    fn minus(&mut self, left: u32, right: u32) -> u32 {
        if let Some(&id) = self.differences.get(&(left, right)) {
            return id;
        }
        let (one, other) = (&self.sets[left as usize].bits, &self.sets[right as usize].bits);
        let rest =
            one.iter().enumerate().map(|(at, word)| word & !other.get(at).copied().unwrap_or_default()).collect();
        let id = self.intern_bits(rest);
        self.differences.insert((left, right), id);
        id
    }

    /// Appends in which later draws' domains of its pool an entry lies, and how it stands in their comparisons.
    fn sign(&self, draw: usize, entry: u32, later: &[usize], domains: &[u32], out: &mut Signature) {
        if !self.draws[draw].distinct {
            return;
        }
        for &other in later {
            if !self.rivals(other, draw) || !self.sets[domains[other] as usize].has(entry) {
                out.push(0);
                continue;
            }
            out.push(1);
            let row = |rows: &Vec<u32>| rows.get(entry as usize).copied().filter(|row| *row != NONE);
            out.extend(self.rows[other].iter().filter_map(|(_, rows)| row(rows)));
            if let Some((_, columns)) = self.columns[other].as_ref().filter(|(parent, _)| later.contains(parent)) {
                out.extend(row(columns));
            }
        }
    }

    /// Puts the key of a node into `self.key`.
    fn write_key(&mut self, at: usize, domains: &[u32], taken: &[(usize, u32)]) {
        let later = Arc::clone(&self.later[at]);
        let mut key = std::mem::take(&mut self.key);
        key.clear();
        key.push(at as u32);
        key.extend(later.iter().map(|&draw| domains[draw]));
        let mut marks: Vec<(usize, Signature)> = Vec::new();
        for &(draw, entry) in taken.iter().filter(|(draw, _)| later.iter().any(|&other| self.rivals(other, *draw))) {
            let mut signature = Vec::new();
            self.sign(draw, entry, &later, domains, &mut signature);
            if signature.iter().any(|&mark| mark != 0) {
                marks.push((self.draws[draw].pool, signature));
            }
        }
        marks.sort();
        for (pool, signature) in marks {
            key.extend([pool as u32, (pool as u64 >> 32) as u32, signature.len() as u32]);
            key.extend(signature);
        }
        self.key = key;
    }

    /// The node for the draws from position `at` on. `domains` are by draw; `taken` are the earlier entries: draw, entry.
    fn node(&mut self, at: usize, domains: &[u32], taken: &[(usize, u32)]) -> Result<(usize, u128), SpaceError> {
        if at == self.order.len() {
            return Ok((0, 1));
        }
        self.write_key(at, domains, taken);
        if let Some(&node) = self.memo.get(self.key.as_slice()) {
            return Ok((node, self.totals[node]));
        }
        let key: Box<Key> = self.key.as_slice().into();
        let (groups, total) = self.make(at, domains, taken)?;
        let id = self.table.push(groups, &mut self.known);
        self.totals.push(total);
        self.memo.insert(key, id);
        Ok((id, total))
    }

    /// The entries of a draw that leave the same possibilities, with what they leave, in a settled order.
    fn groups(&mut self, draw: usize, later: &[usize], domains: &[u32]) -> Vec<Leaving> {
        let settled = |other: &usize| {
            let narrowed_later = self.columns[*other].as_ref().is_some_and(|(parent, _)| later.contains(parent));
            !self.rivals(*other, draw) || (self.rows[*other].is_empty() && !narrowed_later)
        };
        if self.rows[draw].is_empty() && later.iter().all(settled) {
            return self.groups_by_membership(draw, later, domains);
        }
        let domain = Arc::clone(&self.sets[domains[draw] as usize].list);
        let mut ids: Map<Vec<u32>, usize> = Map::default();
        let mut groups: Vec<(Vec<u32>, Signature, Vec<u32>)> = Vec::new();
        let mut key = Vec::new();
        for &entry in domain.iter() {
            // What the entry's rows leave depends on the rows alone, so the rows stand for it.
            key.clear();
            key.extend(self.rows[draw].iter().map(|(_, rows)| rows[entry as usize]));
            self.sign(draw, entry, later, domains, &mut key);
            let id = match ids.get(key.as_slice()) {
                Some(&id) => id,
                None => {
                    let mut narrowed = domains.to_vec();
                    for edge in 0..self.rows[draw].len() {
                        let (other, row) = (self.rows[draw][edge].0, self.rows[draw][edge].1[entry as usize]);
                        narrowed[other] = self.meet(domains[other], row);
                    }
                    ids.insert(key.clone(), groups.len());
                    let mut signature = Vec::new();
                    self.sign(draw, entry, later, &narrowed, &mut signature);
                    groups.push((narrowed, signature, Vec::new()));
                    groups.len() - 1
                }
            };
            groups[id].2.push(entry);
        }
        groups.sort();
        // Different rows can leave the same.
        let mut merged: Vec<(Vec<u32>, Signature, Vec<u32>)> = Vec::with_capacity(groups.len());
        for group in groups {
            match merged.last_mut() {
                Some(last) if last.0 == group.0 && last.1 == group.1 => {
                    last.2.extend(group.2);
                    last.2.sort_unstable();
                }
                _ => merged.push(group),
            }
        }
        merged.into_iter().map(|(narrowed, _, entries)| (narrowed, Arc::new(entries))).collect()
    }

    /// The same where the draw narrows nothing and only needs to differ from later ones that nothing narrows any more: entries
    /// then differ only in which later domains they lie.
    fn groups_by_membership(&mut self, draw: usize, later: &[usize], domains: &[u32]) -> Vec<Leaving> {
        let mut parts = vec![domains[draw]];
        let rivals: Vec<usize> = later.iter().copied().filter(|&other| self.rivals(other, draw)).collect();
        for other in rivals {
            let mut split = Vec::with_capacity(parts.len() * 2);
            for part in parts {
                split.push(self.minus(part, domains[other]));
                split.push(self.meet(part, domains[other]));
            }
            parts = split;
        }
        let lists = parts.into_iter().map(|part| Arc::clone(&self.sets[part as usize].list));
        lists.filter(|list| !list.is_empty()).map(|list| (domains.to_vec(), list)).collect()
    }

    fn make(
        &mut self,
        at: usize,
        domains: &[u32],
        taken: &[(usize, u32)],
    ) -> Result<(Vec<NewGroup>, u128), SpaceError> {
        let draw = self.order[at];
        let later = Arc::clone(&self.later[at + 1]);
        self.cells += self.sets[domains[draw] as usize].list.len();
        if self.cells > MAX_CELLS {
            return Err(SpaceError::TooLarge);
        }
        let mut made = Vec::new();
        let mut total = 0_u128;
        let mut longer = taken.to_vec();
        for (narrowed, entries) in self.groups(draw, &later, domains) {
            let used =
                |&&(other, entry): &&(usize, u32)| self.rivals(other, draw) && entries.binary_search(&entry).is_ok();
            let free = entries.len() - taken.iter().filter(used).count();
            if free == 0 {
                continue;
            }
            let rivals = |entry: &&u32| !taken.iter().any(|(other, took)| took == *entry && self.rivals(*other, draw));
            let Some(&entry) = entries.iter().find(rivals) else { continue };
            longer.truncate(taken.len());
            longer.push((draw, entry));
            let (child, weight) = self.node(at + 1, &narrowed, &longer)?;
            if weight == 0 {
                continue;
            }
            let count = weight.checked_mul(free as u128).ok_or(SpaceError::Overflow)?;
            total = total.checked_add(count).ok_or(SpaceError::Overflow)?;
            made.push(NewGroup { end: total, weight, entries, child });
        }
        Ok((made, total))
    }
}

/// Entries by class, the classes in the order of first mention.
fn split(entries: &[u32], class: impl Fn(&u32) -> u32) -> Vec<Vec<u32>> {
    // For each class how many entries it has, then where it stands.
    let mut sizes: Vec<u32> = Vec::new();
    for entry in entries {
        let class = class(entry) as usize;
        if class >= sizes.len() {
            sizes.resize(class + 1, 0);
        }
        sizes[class] += 1;
    }
    let mut places = vec![NONE; sizes.len()];
    let mut classes: Vec<Vec<u32>> = Vec::with_capacity(sizes.iter().filter(|size| **size > 0).count());
    for entry in entries {
        let class = class(entry) as usize;
        if places[class] == NONE {
            places[class] = classes.len() as u32;
            classes.push(Vec::with_capacity(sizes[class] as usize));
        }
        classes[places[class] as usize].push(*entry);
    }
    classes
}

/// A bit for each entry, which may come in any order.
pub fn bits_of(entries: &[u32]) -> Vec<u64> {
    let mut bits = vec![0_u64; entries.iter().max().map_or(0, |greatest| *greatest as usize / 64 + 1)];
    entries.iter().for_each(|entry| bits[*entry as usize / 64] |= 1 << (entry % 64));
    bits
}

/// The order of choosing: in each tree of comparisons the draw with most of them first, then along them, so that each later
/// draw has one parent. Last come those that nothing hangs on but that must differ from others: what is taken from them
/// is then only counted, while early ones would have to be told apart by all that comes after.
fn order(draws: &[SpaceDraw], edges: &[SpaceEdge]) -> Result<Vec<usize>, SpaceError> {
    let mut neighbours: Vec<Vec<usize>> = vec![Vec::new(); draws.len()];
    for edge in edges {
        for (from, to) in [(edge.left, edge.right), (edge.right, edge.left)] {
            if !neighbours[from].contains(&to) {
                neighbours[from].push(to);
            }
        }
    }
    let rivalled = |draw: usize| (0..draws.len()).any(|other| other != draw && rivals(&draws[draw], &draws[other]));
    let late = |draw: usize| neighbours[draw].len() <= 1 && rivalled(draw);
    let mut roots: Vec<usize> = (0..draws.len()).collect();
    roots.sort_by_key(|&draw| (std::cmp::Reverse(neighbours[draw].len()), draws[draw].domain.len(), draw));
    let (mut order, mut last) = (Vec::new(), Vec::new());
    let mut reached = vec![false; draws.len()];
    for root in roots {
        if reached[root] {
            continue;
        }
        let mut open: Vec<(usize, Option<usize>)> = vec![(root, None)];
        while let Some((draw, parent)) = open.pop() {
            // Each reached draw knows exactly its parent; reached twice, it lies on a loop.
            if std::mem::replace(&mut reached[draw], true) {
                return Err(SpaceError::Loop);
            }
            let alone = neighbours[draw].is_empty();
            if (alone || parent.is_some()) && late(draw) {
                last.push(draw)
            } else {
                order.push(draw)
            }
            open.extend(
                neighbours[draw].iter().rev().filter(|next| Some(**next) != parent).map(|&next| (next, Some(draw))),
            );
        }
    }
    order.extend(last);
    Ok(order)
}

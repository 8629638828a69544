//! Builds a component's table.
//!
//! Pools have thousands of entries and a catalogue thousands of templates, so nothing here is done entry by entry that can be
//! done by class: entries that compare alike share their rows, and entries that leave the same possibilities share a group.

use super::table::{Known, NewGroup, Table};
use super::{MAX_CELLS, MAX_DISTINCT, SpaceDraw, SpaceEdge, SpaceError, rivals};
use crate::lexicon::positions;
use std::cell::OnceCell;
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

/// A set of entries as bits, and as a list from when that is first asked for.
struct Set {
    list: OnceCell<Arc<Vec<u32>>>,
    bits: Arc<[u64]>,
}

impl Set {
    fn list(&self) -> &Arc<Vec<u32>> {
        self.list.get_or_init(|| {
            let mut list = Vec::with_capacity(self.bits.iter().map(|word| word.count_ones() as usize).sum());
            list.extend(positions(&self.bits));
            Arc::new(list)
        })
    }

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
    /// Where sets are put together.
    bits: Vec<u64>,
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
            bits: Vec::new(),
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
            let rows = self.narrowing(first, later, &edges)?;
            self.rows[first].push((later, rows));
            // Which entries of `first` admit one of `later` is asked only for what was taken before both.
            let asked = (0..self.draws.len()).any(|draw| place[draw] < place[first] && self.rivals(later, draw));
            let columns = if asked { self.narrowing(later, first, &edges)? } else { Vec::new() };
            self.columns[later] = Some((first, columns));
        }
        Ok(())
    }

    /// By entry of `draw`, the id of the set of `other`'s entries that go with it by all edges between the two.
    fn narrowing(&mut self, draw: usize, other: usize, edges: &[&SpaceEdge]) -> Result<Vec<u32>, SpaceError> {
        let (entries, width) = (Arc::clone(&self.draws[draw].domain), self.width(draw));
        let domain = bits_of(&self.draws[other].domain);
        let (classes, many) = classes(&entries, edges, draw);
        let (mut narrowed, mut by_class) = (vec![NONE; width], vec![NONE; many]);
        for (&entry, class) in entries.iter().zip(classes) {
            let id = &mut by_class[class as usize];
            if *id == NONE {
                self.cells += domain.len() + entries.len() / 64;
                if self.cells > MAX_CELLS {
                    return Err(SpaceError::TooLarge);
                }
                self.bits.clear();
                self.bits.extend_from_slice(&domain);
                for edge in edges {
                    let row = edge.relation.row(edge.left == draw, entry);
                    self.bits.iter_mut().zip(row).for_each(|(bits, row)| *bits &= row);
                }
                *id = self.intern_bits();
            }
            narrowed[entry as usize] = *id;
        }
        Ok(narrowed)
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
        self.bits = bits_of(entries);
        self.intern_bits()
    }

    /// The id of the set that lies in `self.bits`.
    fn intern_bits(&mut self) -> u32 {
        while self.bits.last() == Some(&0) {
            self.bits.pop();
        }
        if let Some(&id) = self.set_ids.get(self.bits.as_slice()) {
            return id;
        }
        let id = self.sets.len() as u32;
        let bits: Arc<[u64]> = self.bits.as_slice().into();
        self.sets.push(Set { list: OnceCell::new(), bits: Arc::clone(&bits) });
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
        self.bits.clear();
        self.bits.extend(one.iter().zip(other.iter()).map(|(one, other)| one & other));
        let id = self.intern_bits();
        self.meets.insert((left, right), id);
        id
    }

    fn minus(&mut self, left: u32, right: u32) -> u32 {
        if let Some(&id) = self.differences.get(&(left, right)) {
            return id;
        }
        let (one, other) = (&self.sets[left as usize].bits, &self.sets[right as usize].bits);
        self.bits.clear();
        let rest = one.iter().enumerate().map(|(at, word)| word & !other.get(at).copied().unwrap_or_default());
        self.bits.extend(rest);
        let id = self.intern_bits();
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
        // The pool of each earlier entry that matters, and where its signature lies.
        let (mut marks, mut signatures): (Vec<(usize, usize, usize)>, Signature) = Default::default();
        for &(draw, entry) in taken {
            let start = signatures.len();
            if later.iter().any(|&other| self.rivals(other, draw)) {
                self.sign(draw, entry, &later, domains, &mut signatures);
            }
            if signatures[start..].iter().any(|&mark| mark != 0) {
                marks.push((self.draws[draw].pool, start, signatures.len()));
            }
        }
        marks.sort_by(|one, other| {
            one.0.cmp(&other.0).then_with(|| signatures[one.1..one.2].cmp(&signatures[other.1..other.2]))
        });
        for (pool, start, end) in marks {
            key.extend([pool as u32, (pool as u64 >> 32) as u32, (end - start) as u32]);
            key.extend_from_slice(&signatures[start..end]);
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

    /// The entries of a draw that leave the same possibilities, with what they leave, in the order of their first entries.
    fn groups(&mut self, draw: usize, later: &[usize], domains: &[u32]) -> Vec<Leaving> {
        let settled = |other: &usize| {
            let narrowed_later = self.columns[*other].as_ref().is_some_and(|(parent, _)| later.contains(parent));
            !self.rivals(*other, draw) || (self.rows[*other].is_empty() && !narrowed_later)
        };
        if self.rows[draw].is_empty() && later.iter().all(settled) {
            return self.groups_by_membership(draw, later, domains);
        }
        let domain = Arc::clone(self.sets[domains[draw] as usize].list());
        // What the entry's rows leave depends on the rows alone, so the rows stand for it; different rows can leave the same.
        let (mut by_rows, mut by_rest): (Map<Vec<u32>, u32>, Map<Vec<u32>, u32>) = (Map::default(), Map::default());
        let (mut sizes, mut places) = (Vec::new(), Vec::with_capacity(domain.len()));
        let (mut key, mut rest) = (Vec::new(), Vec::new());
        for &entry in domain.iter() {
            key.clear();
            key.extend(self.rows[draw].iter().map(|(_, rows)| rows[entry as usize]));
            self.sign(draw, entry, later, domains, &mut key);
            let place = match by_rows.get(key.as_slice()) {
                Some(&place) => place,
                None => {
                    self.leave(draw, entry, later, domains, &mut rest);
                    let next = sizes.len() as u32;
                    let place = match by_rest.get(rest.as_slice()) {
                        Some(&place) => place,
                        None => {
                            sizes.push(0);
                            by_rest.insert(rest.clone(), next);
                            next
                        }
                    };
                    by_rows.insert(key.clone(), place);
                    place
                }
            };
            sizes[place as usize] += 1;
            places.push(place);
        }
        let mut groups: Vec<(Vec<u32>, Vec<u32>)> =
            sizes.into_iter().map(|size| (Vec::new(), Vec::with_capacity(size))).collect();
        domain.iter().zip(places).for_each(|(&entry, place)| groups[place as usize].1.push(entry));
        for (mut rest, place) in by_rest {
            rest.truncate(domains.len());
            groups[place as usize].0 = rest;
        }
        groups.into_iter().map(|(narrowed, entries)| (narrowed, Arc::new(entries))).collect()
    }

    /// Puts into `rest` what an entry leaves: the domains that its rows narrow, then how it stands in them.
    fn leave(&mut self, draw: usize, entry: u32, later: &[usize], domains: &[u32], rest: &mut Vec<u32>) {
        let mut narrowed = std::mem::take(rest);
        narrowed.clear();
        narrowed.extend_from_slice(domains);
        for edge in 0..self.rows[draw].len() {
            let (other, row) = (self.rows[draw][edge].0, self.rows[draw][edge].1[entry as usize]);
            narrowed[other] = self.meet(domains[other], row);
        }
        let mut signature = std::mem::take(&mut self.key);
        signature.clear();
        self.sign(draw, entry, later, &narrowed, &mut signature);
        narrowed.extend_from_slice(&signature);
        self.key = signature;
        *rest = narrowed;
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
        let lists = parts.into_iter().map(|part| Arc::clone(self.sets[part as usize].list()));
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
        self.cells += self.sets[domains[draw] as usize].list().len();
        if self.cells > MAX_CELLS {
            return Err(SpaceError::TooLarge);
        }
        let groups = self.groups(draw, &later, domains);
        let mut made = Vec::with_capacity(groups.len());
        let mut total = 0_u128;
        let mut longer = taken.to_vec();
        for (narrowed, entries) in groups {
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

/// For each of a draw's entries the class of those that compare like it by all of these edges, and how many classes there
/// may be.
fn classes(entries: &[u32], edges: &[&SpaceEdge], draw: usize) -> (Vec<u32>, usize) {
    let class = |edge: &SpaceEdge, entry: u32| edge.relation.class(edge.left == draw, entry);
    let mut classes = vec![0; entries.len()];
    for (at, edge) in edges.iter().enumerate() {
        let own = entries.iter().map(|&entry| class(edge, entry));
        if at == 0 {
            classes = own.collect();
            continue;
        }
        let mut joint: Map<(u32, u32), u32> = Map::default();
        for (class, own) in classes.iter_mut().zip(own) {
            let next = joint.len() as u32;
            *class = *joint.entry((*class, own)).or_insert(next);
        }
    }
    let many = classes.iter().max().map_or(0, |most| *most as usize + 1);
    (classes, many)
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

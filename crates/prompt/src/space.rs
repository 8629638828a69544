//! Counts the joint choices of a variant's draws exactly, and finds the n-th of them without the others.
//!
//! Draws that depend on each other (distinct draws of one pool, comparisons) form a component. A component is counted by
//! choosing its draws one after another. Entries that leave the same possibilities for the later draws are one group, so
//! that a step is a table of few groups and its sub-counts are shared; comparisons form a forest, so each later draw is
//! narrowed by one earlier draw only. What an earlier draw took from a group is subtracted by counting, not by listing.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Most cells that one component's tables may have, to keep memory and time bounded.
const MAX_CELLS: usize = 4_000_000;
/// Most draws that are mutually distinct.
pub const MAX_DISTINCT: usize = 6;

/// One draw of a component.
#[derive(Clone, Debug)]
pub struct SpaceDraw {
    /// Which pool its entries are of; entries of different pools are never the same.
    pub pool: usize,
    /// The entries that it may take, ascending.
    pub domain: Vec<u32>,
    /// Whether it must differ from the other draws of its pool that are so too.
    pub distinct: bool,
}

/// A comparison between two draws: for each entry of `left`, which entries of `right` go with it.
pub struct SpaceEdge {
    pub left: usize,
    pub right: usize,
    /// The holding pairs as predicate over entries of the two pools.
    pub holds: Box<dyn Fn(u32, u32) -> bool>,
}

/// Why a component cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpaceError {
    /// The comparisons close a loop.
    Loop,
    /// More than [`MAX_DISTINCT`] draws are mutually distinct.
    TooManyDistinct,
    /// The tables would be too large.
    TooLarge,
    /// The number is beyond 128 bits.
    Overflow,
}

/// A counted component.
#[derive(Clone, Debug)]
pub struct Component {
    /// The draws in the order in which they are chosen, as positions in the input.
    order: Vec<usize>,
    nodes: Vec<Node>,
    root: usize,
    total: u128,
}

#[derive(Clone, Debug)]
struct Node {
    groups: Vec<Group>,
}

#[derive(Clone, Debug)]
struct Group {
    /// Choices of this draw and the later ones up to and with this group.
    end: u128,
    /// Choices of the later draws for each entry.
    weight: u128,
    entries: Arc<Vec<u32>>,
    /// The later draws' node; unused at the last draw.
    child: usize,
}

impl Component {
    /// Counts the joint choices of these draws.
    ///
    /// # Errors
    /// See [`SpaceError`].
    pub fn new(draws: &[SpaceDraw], edges: &[SpaceEdge]) -> Result<Self, SpaceError> {
        let mut builder = Builder::new(draws, edges)?;
        let domains: Vec<u32> = (0..draws.len()).map(|at| builder.intern(draws[at].domain.clone())).collect();
        let (root, total) = builder.node(0, domains, Vec::new())?;
        Ok(Self { order: builder.order, nodes: builder.nodes, root, total })
    }

    /// The exact number of joint choices.
    pub fn total(&self) -> u128 {
        self.total
    }

    /// Writes the entries of choice `index` (below the total) into `out`, at the draws' positions in the input.
    pub fn pick(&self, mut index: u128, pools: &[usize], distinct: &[bool], out: &mut [u32]) {
        let mut node = self.root;
        for (step, &draw) in self.order.iter().enumerate() {
            let groups = &self.nodes[node].groups;
            let at = if groups.len() == 1 { 0 } else { groups.partition_point(|group| group.end <= index) };
            let group = &groups[at];
            let start = if at == 0 { 0 } else { groups[at - 1].end };
            let (rank, rest) = divided(index - start, group.weight);
            index = rest;
            let mut rank = rank as usize;
            if distinct[draw] {
                rank = skip_used(rank, &group.entries, &self.order[..step], |&other| {
                    (distinct[other] && pools[other] == pools[draw]).then(|| out[other])
                });
            }
            out[draw] = group.entries[rank];
            node = group.child;
        }
    }
}

/// Quotient and remainder. Divisions of 64 bits are several times as fast, and most indices are small enough.
pub(crate) fn divided(index: u128, by: u128) -> (u128, u128) {
    match (u64::try_from(index), u64::try_from(by)) {
        (Ok(index), Ok(by)) => (u128::from(index / by), u128::from(index % by)),
        (Ok(index), Err(_)) => (0, u128::from(index)),
        _ => (index / by, index % by),
    }
}

/// The position of the `rank`-th entry that is not used by an earlier draw.
fn skip_used<T>(rank: usize, entries: &[u32], earlier: &[T], used: impl Fn(&T) -> Option<u32>) -> usize {
    let mut taken = [usize::MAX; MAX_DISTINCT];
    let mut count = 0;
    for entry in earlier.iter().filter_map(used) {
        if let Ok(at) = entries.binary_search(&entry) {
            taken[count] = at;
            count += 1;
        }
    }
    taken[..count].sort_unstable();
    taken[..count].iter().fold(rank, |rank, &at| if at <= rank { rank + 1 } else { rank })
}

struct Builder<'a> {
    draws: &'a [SpaceDraw],
    order: Vec<usize>,
    /// For each draw, the edges from it to draws chosen later: the later draw and, by entry, its row.
    rows: Vec<Vec<(usize, BTreeMap<u32, u32>)>>,
    /// For each draw but a root, the draw that narrows it and, by entry, which of that draw's entries admit it.
    columns: Vec<Option<(usize, BTreeMap<u32, u32>)>>,
    sets: Vec<Arc<Vec<u32>>>,
    set_ids: HashMap<Arc<Vec<u32>>, u32>,
    meets: HashMap<(u32, u32), u32>,
    nodes: Vec<Node>,
    totals: Vec<u128>,
    memo: HashMap<Key, usize>,
    cells: usize,
}

/// What taking an entry means for the later draws: entries with equal signatures can be exchanged for each other.
type Signature = Vec<u32>;
/// Position in the order, the later draws' domains, and the pools and signatures of the entries taken earlier.
type Key = (usize, Vec<u32>, Vec<(usize, Signature)>);

impl<'a> Builder<'a> {
    fn new(draws: &'a [SpaceDraw], edges: &[SpaceEdge]) -> Result<Self, SpaceError> {
        for pool in draws.iter().map(|draw| draw.pool) {
            if draws.iter().filter(|draw| draw.distinct && draw.pool == pool).count() > MAX_DISTINCT {
                return Err(SpaceError::TooManyDistinct);
            }
        }
        let order = order(draws.len(), edges)?;
        let mut builder = Self {
            draws,
            rows: vec![Vec::new(); draws.len()],
            columns: vec![None; draws.len()],
            sets: Vec::new(),
            set_ids: HashMap::new(),
            meets: HashMap::new(),
            nodes: Vec::new(),
            totals: Vec::new(),
            memo: HashMap::new(),
            cells: 0,
            order,
        };
        builder.read_edges(edges)?;
        Ok(builder)
    }

    /// Turns edges into rows from the draw chosen first to the one chosen later; several between one pair are joined.
    fn read_edges(&mut self, edges: &[SpaceEdge]) -> Result<(), SpaceError> {
        let place: BTreeMap<usize, usize> = self.order.iter().enumerate().map(|(at, &draw)| (draw, at)).collect();
        let mut pairs: BTreeMap<(usize, usize), Vec<&SpaceEdge>> = BTreeMap::new();
        for edge in edges {
            let forward = place[&edge.left] < place[&edge.right];
            let pair = if forward { (edge.left, edge.right) } else { (edge.right, edge.left) };
            pairs.entry(pair).or_default().push(edge);
        }
        for ((first, later), edges) in pairs {
            self.cells += self.draws[first].domain.len() * self.draws[later].domain.len() / 16;
            if self.cells > MAX_CELLS {
                return Err(SpaceError::TooLarge);
            }
            let (mut rows, mut admitted_by) = (BTreeMap::new(), BTreeMap::<u32, Vec<u32>>::new());
            for &mine in &self.draws[first].domain {
                let fits = |theirs: u32| {
                    edges.iter().all(|edge| {
                        if edge.left == first { (edge.holds)(mine, theirs) } else { (edge.holds)(theirs, mine) }
                    })
                };
                let row: Vec<u32> = self.draws[later].domain.iter().copied().filter(|&theirs| fits(theirs)).collect();
                for &theirs in &row {
                    admitted_by.entry(theirs).or_default().push(mine);
                }
                rows.insert(mine, self.intern(row));
            }
            let columns = admitted_by.into_iter().map(|(entry, by)| (entry, self.intern(by))).collect();
            self.rows[first].push((later, rows));
            self.columns[later] = Some((first, columns));
        }
        Ok(())
    }

    /// Whether two draws may not take the same entry.
    fn rivals(&self, one: usize, other: usize) -> bool {
        let (one, other) = (&self.draws[one], &self.draws[other]);
        one.distinct && other.distinct && one.pool == other.pool
    }

    fn intern(&mut self, set: Vec<u32>) -> u32 {
        if let Some(&id) = self.set_ids.get(&set) {
            return id;
        }
        let id = self.sets.len() as u32;
        let set = Arc::new(set);
        self.sets.push(Arc::clone(&set));
        self.set_ids.insert(set, id);
        id
    }

    fn meet(&mut self, left: u32, right: u32) -> u32 {
        if left == right {
            return left;
        }
        if let Some(&id) = self.meets.get(&(left, right)) {
            return id;
        }
        let other = Arc::clone(&self.sets[right as usize]);
        let both =
            self.sets[left as usize].iter().copied().filter(|entry| other.binary_search(entry).is_ok()).collect();
        let id = self.intern(both);
        self.meets.insert((left, right), id);
        id
    }

    /// In which later draws' domains of its pool an entry lies, and how it stands in their comparisons.
    fn signature(&self, draw: usize, entry: u32, later: &[usize], domains: &[u32]) -> Signature {
        let mut signature = Vec::new();
        if !self.draws[draw].distinct {
            return signature;
        }
        for &other in later {
            if !self.rivals(other, draw) || self.sets[domains[other] as usize].binary_search(&entry).is_err() {
                signature.push(0);
                continue;
            }
            signature.push(1);
            signature.extend(self.rows[other].iter().filter_map(|(_, rows)| rows.get(&entry)));
            if let Some((_, columns)) = self.columns[other].as_ref().filter(|(parent, _)| later.contains(parent)) {
                signature.extend(columns.get(&entry));
            }
        }
        signature
    }

    /// The node for the draws from position `at` on. `domains` are by draw; `taken` are the earlier entries: draw, entry.
    fn node(&mut self, at: usize, domains: Vec<u32>, taken: Vec<(usize, u32)>) -> Result<(usize, u128), SpaceError> {
        if at == self.order.len() {
            return Ok((0, 1));
        }
        let later: Vec<usize> = self.order[at..].to_vec();
        let mut marks: Vec<(usize, Signature)> = taken
            .iter()
            .map(|&(draw, entry)| (self.draws[draw].pool, self.signature(draw, entry, &later, &domains)))
            .filter(|(_, signature)| signature.iter().any(|&mark| mark != 0))
            .collect();
        marks.sort();
        let key = (at, later.iter().map(|&draw| domains[draw]).collect(), marks);
        if let Some(&node) = self.memo.get(&key) {
            return Ok((node, self.totals[node]));
        }
        let (node, total) = self.make(at, &domains, &taken)?;
        let id = self.nodes.len();
        self.nodes.push(node);
        self.totals.push(total);
        self.memo.insert(key, id);
        Ok((id, total))
    }

    fn make(&mut self, at: usize, domains: &[u32], taken: &[(usize, u32)]) -> Result<(Node, u128), SpaceError> {
        let draw = self.order[at];
        let later = self.order[at + 1..].to_vec();
        let domain = Arc::clone(&self.sets[domains[draw] as usize]);
        self.cells += domain.len();
        if self.cells > MAX_CELLS {
            return Err(SpaceError::TooLarge);
        }
        let mut groups: BTreeMap<(Vec<u32>, Signature), Vec<u32>> = BTreeMap::new();
        for &entry in domain.iter() {
            let mut narrowed = domains.to_vec();
            for edge in 0..self.rows[draw].len() {
                let (other, row) = (self.rows[draw][edge].0, self.rows[draw][edge].1[&entry]);
                narrowed[other] = self.meet(domains[other], row);
            }
            let signature = self.signature(draw, entry, &later, &narrowed);
            groups.entry((narrowed, signature)).or_default().push(entry);
        }
        let mut node = Node { groups: Vec::new() };
        let mut total = 0_u128;
        for ((narrowed, _), entries) in groups {
            let used =
                |&&(other, entry): &&(usize, u32)| self.rivals(other, draw) && entries.binary_search(&entry).is_ok();
            let free = entries.len() - taken.iter().filter(used).count();
            if free == 0 {
                continue;
            }
            let rivals = |entry: &&u32| !taken.iter().any(|(other, took)| took == *entry && self.rivals(*other, draw));
            let Some(&entry) = entries.iter().find(rivals) else { continue };
            let mut longer = taken.to_vec();
            longer.push((draw, entry));
            let (child, weight) = self.node(at + 1, narrowed, longer)?;
            if weight == 0 {
                continue;
            }
            let count = weight.checked_mul(free as u128).ok_or(SpaceError::Overflow)?;
            total = total.checked_add(count).ok_or(SpaceError::Overflow)?;
            node.groups.push(Group { end: total, weight, entries: Arc::new(entries), child });
        }
        Ok((node, total))
    }
}

/// The order of choosing: the draw with most comparisons first, then along them, so that each later draw has one parent.
fn order(count: usize, edges: &[SpaceEdge]) -> Result<Vec<usize>, SpaceError> {
    let mut neighbours: Vec<Vec<usize>> = vec![Vec::new(); count];
    for edge in edges {
        for (from, to) in [(edge.left, edge.right), (edge.right, edge.left)] {
            if !neighbours[from].contains(&to) {
                neighbours[from].push(to);
            }
        }
    }
    let mut order: Vec<usize> = Vec::new();
    while order.len() < count {
        let open = (0..count).filter(|draw| !order.contains(draw));
        let Some(root) = open.max_by_key(|&draw| (neighbours[draw].len(), count - draw)) else { break };
        let start = order.len();
        order.push(root);
        let mut at = start;
        while at < order.len() {
            let here = order[at];
            let known = neighbours[here].iter().filter(|next| order[..].contains(next)).count();
            // Each reached draw knows exactly its parent; the root knows nobody.
            if known > usize::from(at > start) {
                return Err(SpaceError::Loop);
            }
            let next: Vec<usize> = neighbours[here].iter().copied().filter(|next| !order.contains(next)).collect();
            order.extend(next);
            at += 1;
        }
    }
    Ok(order)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn draw(pool: usize, domain: impl IntoIterator<Item = u32>) -> SpaceDraw {
        SpaceDraw { pool, domain: domain.into_iter().collect(), distinct: true }
    }

    fn edge(left: usize, right: usize, holds: fn(u32, u32) -> bool) -> SpaceEdge {
        SpaceEdge { left, right, holds: Box::new(holds) }
    }

    /// Compares with trying every combination.
    fn check(draws: &[SpaceDraw], edges: &[SpaceEdge]) {
        let component = Component::new(draws, edges).expect("countable");
        let mut all: Vec<Vec<u32>> = vec![Vec::new()];
        for draw in draws {
            all = all.iter().flat_map(|row| draw.domain.iter().map(|&e| [row.as_slice(), &[e]].concat())).collect();
        }
        all.retain(|row| {
            let distinct = (0..row.len()).all(|i| {
                (0..i).all(|j| {
                    row[i] != row[j] || draws[i].pool != draws[j].pool || !draws[i].distinct || !draws[j].distinct
                })
            });
            distinct && edges.iter().all(|edge| (edge.holds)(row[edge.left], row[edge.right]))
        });
        assert_eq!(component.total(), all.len() as u128);
        let pools: Vec<usize> = draws.iter().map(|draw| draw.pool).collect();
        let distinct: Vec<bool> = draws.iter().map(|draw| draw.distinct).collect();
        let picked: BTreeSet<Vec<u32>> = (0..component.total())
            .map(|index| {
                let mut out = vec![0; draws.len()];
                component.pick(index, &pools, &distinct, &mut out);
                out
            })
            .collect();
        assert_eq!(picked, all.into_iter().collect());
    }

    #[test]
    fn distinct_draws_with_overlapping_domains() {
        check(&[draw(0, 0..5), draw(0, 3..9), draw(0, [1, 4, 8])], &[]);
        check(&[draw(0, 0..3), draw(0, 0..3), draw(0, 0..3)], &[]);
        check(&[draw(0, 0..2), draw(0, 0..2), draw(0, 0..2)], &[]);
    }

    #[test]
    fn comparisons_chained_and_around_a_hub() {
        check(&[draw(0, 0..7), draw(0, 0..7), draw(0, 2..9)], &[edge(0, 1, |a, b| a < b), edge(1, 2, |a, b| a < b)]);
        let admits = |scene: u32, object: u32| !(scene + object).is_multiple_of(3);
        check(
            &[draw(0, 0..6), draw(0, 2..8), draw(1, 0..4), draw(0, 1..5)],
            &[edge(2, 0, admits), edge(2, 1, admits), edge(2, 3, admits)],
        );
    }

    #[test]
    fn distinct_draws_with_comparisons_of_their_own() {
        // The middle draw's row depends on which entry an unrelated but distinct draw took.
        check(
            &[draw(0, 0..6), draw(0, 0..6), draw(1, 0..5), draw(0, 0..6), draw(1, 0..5)],
            &[edge(1, 2, |a, b| (a * b) % 4 < 2), edge(3, 4, |a, b| a + b > 4)],
        );
        check(
            &[draw(0, 0..5), draw(0, 0..5), draw(0, 0..5), draw(0, 0..5)],
            &[edge(0, 1, |a, b| a % 2 == b % 2), edge(2, 3, |a, b| a + 1 >= b), edge(1, 2, |a, b| a != b + 1)],
        );
    }

    #[test]
    fn free_draws_may_be_the_same() {
        let mut free = draw(0, 0..4);
        free.distinct = false;
        check(&[draw(0, 0..4), free, draw(0, 0..4)], &[edge(0, 1, |a, b| a <= b)]);
    }

    #[test]
    fn refuses_loops_and_crowds() {
        let three = [draw(0, 0..3), draw(0, 0..3), draw(0, 0..3)];
        let less: fn(u32, u32) -> bool = |a, b| a < b;
        let error = Component::new(&three, &[edge(0, 1, less), edge(1, 2, less), edge(0, 2, less)]);
        assert_eq!(error.err(), Some(SpaceError::Loop));
        let seven = vec![draw(0, 0..9); 7];
        assert_eq!(Component::new(&seven, &[]).err(), Some(SpaceError::TooManyDistinct));
    }
}

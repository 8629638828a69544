//! A comparison between the entries of two pools, worked out class by class as it is asked for. It knows nothing of
//! templates, so that all that compare the same share it.

use std::fmt;
use std::sync::{Arc, OnceLock};

/// Which entries of one pool go with which of another.
pub struct Relation {
    left: Side,
    right: Side,
    holds: Holds,
}

/// Whether the comparison holds for an entry of each pool.
pub type Holds = Box<dyn Fn(u32, u32) -> bool + Send + Sync>;

/// One of the two pools.
struct Side {
    /// By entry, its class: entries of one class compare alike with all others.
    class: Arc<Vec<u32>>,
    members: Vec<Vec<u32>>,
    /// By class, a bit for each entry of the other pool that goes with it.
    rows: Vec<OnceLock<Box<[u64]>>>,
}

impl Relation {
    /// The relation with these classes of entries, which `holds` must treat alike.
    pub fn new(left_class: Arc<Vec<u32>>, right_class: Arc<Vec<u32>>, holds: Holds) -> Self {
        Self { left: Side::new(left_class), right: Side::new(right_class), holds }
    }

    fn sides(&self, from_left: bool) -> (&Side, &Side) {
        if from_left { (&self.left, &self.right) } else { (&self.right, &self.left) }
    }

    /// The class of an entry of the left pool, or of the right one.
    pub fn class(&self, of_left: bool, entry: u32) -> u32 {
        self.sides(of_left).0.class[entry as usize]
    }

    /// A bit for each entry of the other pool that goes with this entry of the left pool, or of the right one.
    pub fn row(&self, from_left: bool, entry: u32) -> &[u64] {
        let (mine, theirs) = self.sides(from_left);
        mine.rows[mine.class[entry as usize] as usize].get_or_init(|| {
            let mut bits = vec![0_u64; theirs.class.len().div_ceil(64)];
            let fits = |other: u32| if from_left { (self.holds)(entry, other) } else { (self.holds)(other, entry) };
            for members in theirs.members.iter().filter(|members| members.first().is_some_and(|first| fits(*first))) {
                members.iter().for_each(|other| bits[*other as usize / 64] |= 1 << (other % 64));
            }
            bits.into()
        })
    }
}

impl Side {
    fn new(class: Arc<Vec<u32>>) -> Self {
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); class.iter().max().map_or(0, |most| *most as usize + 1)];
        class.iter().zip(0..).for_each(|(class, entry)| members[*class as usize].push(entry));
        let rows = members.iter().map(|_| OnceLock::new()).collect();
        Self { class, members, rows }
    }
}

impl fmt::Debug for Relation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Relation({} by {} classes)", self.left.members.len(), self.right.members.len())
    }
}

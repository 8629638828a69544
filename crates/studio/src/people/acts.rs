//! Actions: tables from an action to the function that sets it on the stage.

mod beasts;
mod contact;
mod gestures;
mod giving;
mod handling;
mod joint;
mod joint_more;
mod mutual;
mod mutual_play;
mod offers;
mod particular;
mod solo;
mod trade;
mod work;

use super::brush::Icon;
use super::stage::Stage;

/// Someone does something alone.
pub(super) type Solo = fn(&mut Stage, usize);
/// Someone does something to another.
pub(super) type Pair = fn(&mut Stage, usize, usize);
/// Several do something together; they are given from left to right.
pub(super) type Group = fn(&mut Stage, &[usize]);
/// A thing goes from one to another.
pub(super) type Give = fn(&mut Stage, usize, usize, &Icon);
/// Someone does something with a thing.
pub(super) type Handle = fn(&mut Stage, usize, &Icon);

/// How far apart two stand who hand over something.
pub(super) const GIVE_GAP: f32 = 54.0;

fn find<T: Copy, U>(tables: &[&'static [(&'static str, T, U)]], id: &str) -> Option<(&'static str, T, &'static U)> {
    tables.iter().find_map(|table| {
        let at = table.binary_search_by_key(&id, |(name, ..)| name).ok()?;
        let (id, gap, act) = &table[at];
        Some((*id, *gap, act))
    })
}

fn find_plain<U>(tables: &[&'static [(&'static str, U)]], id: &str) -> Option<(&'static str, &'static U)> {
    tables.iter().find_map(|table| {
        let at = table.binary_search_by_key(&id, |(name, ..)| name).ok()?;
        Some((table[at].0, &table[at].1))
    })
}

const SOLO: &[&[(&str, Solo)]] = &[solo::ALL, work::ALL, beasts::SOLO];
const PAIR: &[&[(&str, f32, Pair)]] =
    &[gestures::ALL, contact::ALL, offers::ALL, particular::ALL, trade::ALL, beasts::PAIR];
const GROUP: &[&[(&str, f32, Group)]] = &[mutual::ALL, mutual_play::ALL, joint::ALL, joint_more::ALL, beasts::GROUP];

/// What one does alone.
pub(super) fn solo(id: &str) -> Option<(&'static str, Solo)> {
    find_plain(SOLO, id).map(|(id, act)| (id, *act))
}

/// What one does to another, and how far apart they stand.
pub(super) fn pair(id: &str) -> Option<(&'static str, f32, Pair)> {
    find(PAIR, id).map(|(id, gap, act)| (id, gap, *act))
}

/// What several do together, and how far apart they stand.
pub(super) fn group(id: &str) -> Option<(&'static str, f32, Group)> {
    find(GROUP, id).map(|(id, gap, act)| (id, gap, *act))
}

/// How a thing goes from one to another.
pub(super) fn give(id: &str) -> Option<(&'static str, Give)> {
    find_plain(&[giving::ALL], id).map(|(id, act)| (id, *act))
}

/// What one does with a thing.
pub(super) fn handle(id: &str) -> Option<(&'static str, Handle)> {
    find_plain(&[handling::ALL], id).map(|(id, act)| (id, *act))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        for table in SOLO {
            assert!(
                table.windows(2).all(|pair| pair[0].0 < pair[1].0),
                "{:?}",
                table.iter().map(|e| e.0).collect::<Vec<_>>()
            );
        }
        for table in PAIR {
            assert!(
                table.windows(2).all(|pair| pair[0].0 < pair[1].0),
                "{:?}",
                table.iter().map(|e| e.0).collect::<Vec<_>>()
            );
        }
        for table in GROUP {
            assert!(
                table.windows(2).all(|pair| pair[0].0 < pair[1].0),
                "{:?}",
                table.iter().map(|e| e.0).collect::<Vec<_>>()
            );
        }
        assert!(giving::ALL.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(handling::ALL.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}

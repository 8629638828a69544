//! From relations to columns and tiers: an order from left to right and from the ground up.

use crate::brief::{Brief, refuse};
use crate::random::Seed;
use crate::studio::Refusal;

/// Groups by column, from left to right. Groups that stand straight above each other share a column.
pub(super) fn columns(brief: &Brief, seed: Seed) -> Result<Vec<Vec<usize>>, Refusal> {
    let placed: Vec<usize> = (0..brief.groups.len()).filter(|at| brief.groups[*at].instead_of.is_none()).collect();
    let mut class: Vec<usize> = (0..brief.groups.len()).collect();
    for link in brief.links.iter().filter(|link| link.across == 0) {
        let (from, to) = (class[host(brief, link.a)], class[host(brief, link.b)]);
        class.iter_mut().filter(|c| **c == from).for_each(|c| *c = to);
    }
    let mut before: Vec<(usize, usize)> = Vec::new();
    for link in brief.links.iter().filter(|link| link.across != 0) {
        let (a, b) = (class[host(brief, link.a)], class[host(brief, link.b)]);
        before.push(if link.across < 0 { (a, b) } else { (b, a) });
    }
    for (at, (middle, one, other)) in brief.betweens.iter().enumerate() {
        let [middle, one, other] = [*middle, *one, *other].map(|group| class[host(brief, group)]);
        // Either end may be on the left unless another relation has settled it.
        let settled =
            before.iter().any(|pair| *pair == (other, one) || *pair == (middle, one) || *pair == (other, middle));
        let open =
            !before.iter().any(|pair| *pair == (one, other) || *pair == (one, middle) || *pair == (middle, other));
        let swap = settled || (open && seed.child("between").at(at).rng().chance(0.5));
        let (left, right) = if swap { (other, one) } else { (one, other) };
        before.extend([(left, middle), (middle, right)]);
    }
    let mut classes: Vec<usize> = placed.iter().map(|at| class[*at]).collect();
    classes.sort_unstable();
    classes.dedup();
    let order = sorted(classes, &before, seed)?;
    Ok(order.into_iter().map(|c| placed.iter().copied().filter(|at| class[*at] == c).collect()).collect())
}

/// The group whose place this group takes, or itself.
fn host(brief: &Brief, group: usize) -> usize {
    brief.groups[group].instead_of.unwrap_or(group)
}

/// A random order in which every pair's first comes before its second.
fn sorted(mut left: Vec<usize>, before: &[(usize, usize)], seed: Seed) -> Result<Vec<usize>, Refusal> {
    let mut rng = seed.child("columns").rng();
    let mut order = Vec::new();
    while !left.is_empty() {
        let free = |c: &usize| !before.iter().any(|(first, second)| second == c && left.contains(first));
        let ready: Vec<usize> = left.iter().copied().filter(free).collect();
        if ready.is_empty() {
            return refuse("the relations from left to right contradict each other");
        }
        let next = rng.pick(&ready);
        left.retain(|c| *c != next);
        order.push(next);
    }
    Ok(order)
}

/// For each group its tier, 0 for the lowest.
pub(super) fn tiers(brief: &Brief) -> Result<Vec<usize>, Refusal> {
    let mut tiers = vec![0; brief.groups.len()];
    let mut above: Vec<(usize, usize)> = Vec::new();
    for link in brief.links.iter().filter(|link| link.up != 0) {
        let (a, b) = (host(brief, link.a), host(brief, link.b));
        above.push(if link.up > 0 { (a, b) } else { (b, a) });
    }
    for round in 0..=brief.groups.len() {
        let mut moved = false;
        for (upper, lower) in &above {
            if tiers[*upper] <= tiers[*lower] {
                tiers[*upper] = tiers[*lower] + 1;
                moved = true;
            }
        }
        if moved && round == brief.groups.len() {
            return refuse("the relations above and below contradict each other");
        }
    }
    for at in 0..tiers.len() {
        tiers[at] = tiers[host(brief, at)];
    }
    Ok(tiers)
}

//! Splits counts exactly: by level shares, by least deviation over grades and formats, by weight within capacities.

/// Splits `total` in proportion to `weights`, no part above its cap; parts sum to `total` exactly.
///
/// Rounding by largest remainder; what a full part cannot take goes to the others in proportion. `None` where the caps
/// (or the positive weights' caps) do not hold the total.
pub fn apportion(total: u64, weights: &[f64], caps: &[u128]) -> Option<Vec<u64>> {
    split(total, weights, caps, round)
}

/// The same, but rounded so that many small splits come out right together: parts that are due less than one each get their
/// turn, where the largest remainder would always take the same ones.
///
/// Systematic sampling: the parts' quotas are laid end to end, and a comb of whole steps that begins at `offset`, 0 to 1,
/// counts how many of its teeth fall on each.
pub fn spread(total: u64, weights: &[f64], caps: &[u128], offset: f64) -> Option<Vec<u64>> {
    split(total, weights, caps, |left, weights, _, open, parts| {
        let sum: f64 = open.iter().map(|&at| weights[at]).sum();
        let (mut laid, mut given) = (0.0, 0);
        for (place, &at) in open.iter().enumerate() {
            laid += weights[at];
            let last = place + 1 == open.len();
            // The last tooth is counted and not computed, so that the sum is exact.
            let teeth =
                if last { left } else { ((left as f64 * laid / sum + offset).floor() as u64).clamp(given, left) };
            parts[at] = teeth - given;
            given = teeth;
        }
    })
}

fn split(
    total: u64,
    weights: &[f64],
    caps: &[u128],
    round: impl FnOnce(u64, &[f64], &[u64], &[usize], &mut [u64]),
) -> Option<Vec<u64>> {
    let caps: Vec<u64> = caps.iter().map(|&cap| u64::try_from(cap).unwrap_or(u64::MAX)).collect();
    let mut parts = vec![0_u64; weights.len()];
    let mut open: Vec<usize> = (0..weights.len()).filter(|&at| weights[at] > 0.0 && caps[at] > 0).collect();
    let mut left = total;
    loop {
        let sum: f64 = open.iter().map(|&at| weights[at]).sum();
        if left == 0 {
            return Some(parts);
        }
        if open.is_empty() {
            return None;
        }
        let quota = |at: usize| left as f64 * weights[at] / sum;
        let full: Vec<usize> = open.iter().copied().filter(|&at| quota(at) >= caps[at] as f64).collect();
        if full.is_empty() {
            break;
        }
        for &at in &full {
            parts[at] = caps[at].min(left);
            left -= parts[at];
        }
        open.retain(|at| !full.contains(at));
    }
    round(left, weights, &caps, &open, &mut parts);
    Some(parts)
}

fn round(left: u64, weights: &[f64], caps: &[u64], open: &[usize], parts: &mut [u64]) {
    let sum: f64 = open.iter().map(|&at| weights[at]).sum();
    let mut given = 0;
    let mut remainders = Vec::new();
    for &at in open {
        let quota = left as f64 * weights[at] / sum;
        parts[at] = (quota.floor() as u64).min(caps[at]);
        given += parts[at];
        remainders.push((quota - quota.floor(), at));
    }
    remainders.sort_by(|one, two| two.0.total_cmp(&one.0).then(one.1.cmp(&two.1)));
    let mut missing = left.saturating_sub(given);
    while missing > 0 {
        let before = missing;
        for &(_, at) in &remainders {
            if missing > 0 && parts[at] < caps[at] {
                parts[at] += 1;
                missing -= 1;
            }
        }
        if missing == before {
            break;
        }
    }
}

/// Rounds of proportional fitting. More change the weights by less than a thousandth.
const ROUNDS: usize = 40;
/// The least weight of a cell against the mean, so that no template falls silent for the sake of the sums.
const LEAST: f64 = 0.04;

/// Weights for the cells of a table of which only some exist, whose sums along each axis come as close as can be to the
/// wanted shares; the sums along the last axis are met exactly.
///
/// Iterative proportional fitting (Deming and Stephan 1940). `cells` give a line on each axis, `wanted` the share of each
/// line on each axis; the shares of lines without a cell go to the others.
pub fn fitted<const AXES: usize>(cells: &[[usize; AXES]], wanted: &[Vec<f64>; AXES]) -> Vec<f64> {
    let share = |axis: usize, cell: &[usize; AXES]| wanted[axis].get(cell[axis]).copied().unwrap_or_default();
    let allowed = |cell: &[usize; AXES]| (0..AXES).all(|axis| share(axis, cell) > 0.0);
    let mut weights: Vec<f64> = cells.iter().map(|cell| if allowed(cell) { 1.0 } else { 0.0 }).collect();
    let open = weights.iter().filter(|weight| **weight > 0.0).count();
    if open == 0 {
        return weights;
    }
    for _ in 0..ROUNDS {
        for (axis, wanted) in wanted.iter().enumerate() {
            fit(&mut weights, cells, axis, wanted);
        }
    }
    let least = LEAST * weights.iter().sum::<f64>() / open as f64;
    for (weight, cell) in weights.iter_mut().zip(cells) {
        if allowed(cell) {
            *weight = weight.max(least);
        }
    }
    if let Some(last) = AXES.checked_sub(1) {
        fit(&mut weights, cells, last, &wanted[last]);
    }
    weights
}

/// Scales the cells of each line so that the lines' sums have the wanted shares.
fn fit<const AXES: usize>(weights: &mut [f64], cells: &[[usize; AXES]], axis: usize, wanted: &[f64]) {
    let mut sums = vec![0.0; wanted.len()];
    for (weight, cell) in weights.iter().zip(cells) {
        sums[cell[axis]] += weight;
    }
    let there: f64 = sums.iter().zip(wanted).filter(|(sum, _)| **sum > 0.0).map(|(_, share)| share).sum();
    for (weight, cell) in weights.iter_mut().zip(cells) {
        let line = cell[axis];
        if sums[line] > 0.0 && there > 0.0 {
            *weight *= wanted[line] / there / sums[line];
        }
    }
}

/// Half the sum of the differences between the made and the wanted shares: 0 where they agree, 1 where nothing does.
pub fn deviation(made: &[u64], wanted: &[f64]) -> f64 {
    let (made_sum, wanted_sum) = (made.iter().sum::<u64>() as f64, wanted.iter().sum::<f64>());
    if made_sum == 0.0 || wanted_sum == 0.0 {
        return 0.0;
    }
    let pairs = made.iter().zip(wanted);
    pairs.map(|(made, wanted)| (*made as f64 / made_sum - wanted / wanted_sum).abs()).sum::<f64>() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_exactly_and_within_caps() {
        assert_eq!(apportion(10, &[1.0, 1.0, 1.0], &[100; 3]), Some(vec![4, 3, 3]));
        assert_eq!(apportion(10, &[1.0, 1.0, 2.0], &[1, 100, 100]), Some(vec![1, 3, 6]));
        assert_eq!(apportion(5, &[3.0, 1.0], &[2, 3]), Some(vec![2, 3]));
        assert_eq!(apportion(6, &[3.0, 1.0], &[2, 3]), None);
        assert_eq!(apportion(0, &[], &[]), Some(vec![]));
        assert_eq!(apportion(2, &[0.0, 1.0], &[9, 9]), Some(vec![0, 2]));
    }

    #[test]
    fn evens_out_a_full_table_and_a_gapped_one() {
        let even = |lines: usize| vec![1.0; lines];
        let full = fitted(&[[0, 0], [0, 1], [1, 0], [1, 1]], &[even(2), even(2)]);
        assert!(full.iter().all(|weight| (weight - 0.25).abs() < 1e-9), "{full:?}");
        let rows = fitted(&[[0, 0], [0, 1], [1, 1], [2, 0], [2, 1]], &[even(3), even(2)]);
        assert!((rows[0] + rows[1] - 1.0 / 3.0).abs() < 0.02, "{rows:?}");
        assert!((rows[0] + rows[3] - 0.5).abs() < 1e-9, "the last axis is met exactly: {rows:?}");
    }

    #[test]
    fn spreads_small_totals_over_all() {
        let mut sums = [0; 5];
        for step in 0..10 {
            let parts = spread(2, &[1.0; 5], &[9; 5], f64::from(step) / 10.0).expect("fits");
            assert_eq!(parts.iter().sum::<u64>(), 2);
            parts.iter().zip(&mut sums).for_each(|(part, sum)| *sum += part);
        }
        assert_eq!(sums, [4; 5]);
        assert_eq!(spread(5, &[3.0, 1.0], &[2, 3], 0.5), Some(vec![2, 3]));
        assert_eq!(spread(6, &[3.0, 1.0], &[2, 3], 0.5), None);
        assert_eq!(spread(0, &[], &[], 0.0), Some(vec![]));
    }

    #[test]
    fn leaves_out_what_has_no_share() {
        let weights = fitted(&[[0, 0], [1, 0], [1, 1]], &[vec![0.0, 1.0], vec![1.0, 3.0]]);
        assert_eq!(weights[0], 0.0);
        assert!((weights[1] - 0.25).abs() < 1e-9 && (weights[2] - 0.75).abs() < 1e-9, "{weights:?}");
    }

    #[test]
    fn deviations() {
        assert_eq!(deviation(&[5, 5], &[1.0, 1.0]), 0.0);
        assert_eq!(deviation(&[10, 0], &[1.0, 1.0]), 0.5);
        assert_eq!(deviation(&[0, 0], &[1.0, 1.0]), 0.0);
    }
}

//! Splits counts exactly: by level shares, by least deviation over grades and formats, by weight within capacities.

/// Splits `total` in proportion to `weights`, no part above its cap; parts sum to `total` exactly.
///
/// Rounding by largest remainder; what a full part cannot take goes to the others in proportion. `None` where the caps
/// (or the positive weights' caps) do not hold the total.
pub fn apportion(total: u64, weights: &[f64], caps: &[u128]) -> Option<Vec<u64>> {
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

/// Weights for cells of a table of which only some exist, whose row and column sums come as close as can be to even.
///
/// Iterative proportional fitting (Deming and Stephan 1940), 60 rounds. `cells` are (row, column).
pub fn even_cells(cells: &[(usize, usize)]) -> Vec<f64> {
    let mut weights = vec![1.0; cells.len()];
    for round in 0..120 {
        let side = |cell: &(usize, usize)| if round % 2 == 0 { cell.0 } else { cell.1 };
        let mut lines: Vec<usize> = cells.iter().map(side).collect();
        lines.sort_unstable();
        lines.dedup();
        for &line in &lines {
            let members: Vec<usize> = (0..cells.len()).filter(|&at| side(&cells[at]) == line).collect();
            let sum: f64 = members.iter().map(|&at| weights[at]).sum();
            for at in members {
                weights[at] /= sum * lines.len() as f64;
            }
        }
    }
    weights
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
        assert!(even_cells(&[(0, 0), (0, 1), (1, 0), (1, 1)]).iter().all(|weight| (weight - 0.25).abs() < 1e-9));
        let gapped = even_cells(&[(0, 0), (0, 1), (1, 1), (2, 0), (2, 1)]);
        let row = gapped[0] + gapped[1];
        assert!((row - 1.0 / 3.0).abs() < 0.02, "{gapped:?}");
    }
}

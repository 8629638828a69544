//! The named places of figures such as a diamond, an arch, a staircase.

use super::ask::Ask;
use crate::brief::{Brief, refuse};
use crate::studio::Refusal;

/// Where each prop's middle is, by shares of the room.
pub(super) type Layout = Vec<(usize, (f32, f32))>;

/// The places p1 to p6 of each figure, x to the right and y down; sorted by id.
static FIGURES: &[(&str, &[(f32, f32)])] = &[
    ("arch_of_five", &[(0.0, 1.0), (0.16, 0.38), (0.5, 0.0), (0.84, 0.38), (1.0, 1.0)]),
    ("arch_of_four", &[(0.0, 1.0), (0.28, 0.1), (0.72, 0.1), (1.0, 1.0)]),
    ("column_of_five", &[(0.5, 0.0), (0.5, 0.25), (0.5, 0.5), (0.5, 0.75), (0.5, 1.0)]),
    ("column_of_four", &[(0.5, 0.0), (0.5, 0.333), (0.5, 0.667), (0.5, 1.0)]),
    ("compass_of_four", &[(0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)]),
    ("diamond_of_four", &[(0.5, 0.0), (0.0, 0.5), (1.0, 0.5), (0.5, 1.0)]),
    ("falling_diagonal_of_four", &[(0.0, 0.0), (0.333, 0.333), (0.667, 0.667), (1.0, 1.0)]),
    ("four_corners", &[(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)]),
    ("hanging_triangle_of_six", &[(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (0.25, 0.5), (0.75, 0.5), (0.5, 1.0)]),
    ("hexagon", &[(0.5, 0.0), (1.0, 0.28), (1.0, 0.72), (0.5, 1.0), (0.0, 0.72), (0.0, 0.28)]),
    ("l_shape_of_four", &[(0.0, 0.0), (0.0, 0.5), (0.0, 1.0), (1.0, 1.0)]),
    ("pentagon", &[(0.5, 0.0), (1.0, 0.4), (0.82, 1.0), (0.18, 1.0), (0.0, 0.4)]),
    ("plus_of_five", &[(0.5, 0.0), (0.0, 0.5), (0.5, 0.5), (1.0, 0.5), (0.5, 1.0)]),
    ("pyramid_of_six", &[(0.5, 0.0), (0.25, 0.5), (0.75, 0.5), (0.0, 1.0), (0.5, 1.0), (1.0, 1.0)]),
    ("quincunx", &[(0.0, 0.0), (1.0, 0.0), (0.5, 0.5), (0.0, 1.0), (1.0, 1.0)]),
    ("rising_diagonal_of_four", &[(0.0, 1.0), (0.333, 0.667), (0.667, 0.333), (1.0, 0.0)]),
    ("row_of_five", &[(0.0, 0.5), (0.25, 0.5), (0.5, 0.5), (0.75, 0.5), (1.0, 0.5)]),
    ("row_of_four", &[(0.0, 0.5), (0.333, 0.5), (0.667, 0.5), (1.0, 0.5)]),
    ("row_of_six", &[(0.0, 0.5), (0.2, 0.5), (0.4, 0.5), (0.6, 0.5), (0.8, 0.5), (1.0, 0.5)]),
    ("square_of_four", &[(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)]),
    ("staircase_of_four", &[(0.0, 1.0), (0.333, 0.667), (0.667, 0.333), (1.0, 0.0)]),
    ("t_shape_of_four", &[(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (0.5, 1.0)]),
    ("three_over_two", &[(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)]),
    ("three_rows_of_two", &[(0.0, 0.0), (1.0, 0.0), (0.0, 0.5), (1.0, 0.5), (0.0, 1.0), (1.0, 1.0)]),
    ("triangle_with_a_middle", &[(0.5, 0.0), (0.0, 1.0), (1.0, 1.0), (0.5, 0.55)]),
    ("two_columns_of_three", &[(0.0, 0.0), (0.0, 0.5), (0.0, 1.0), (1.0, 0.0), (1.0, 0.5), (1.0, 1.0)]),
    ("two_over_three", &[(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (0.5, 1.0), (1.0, 1.0)]),
    ("two_rows_of_three", &[(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (0.0, 1.0), (0.5, 1.0), (1.0, 1.0)]),
    ("v_shape_of_five", &[(0.0, 0.0), (0.25, 0.5), (0.5, 1.0), (0.75, 0.5), (1.0, 0.0)]),
    ("zigzag_of_five", &[(0.0, 1.0), (0.25, 0.0), (0.5, 1.0), (0.75, 0.0), (1.0, 1.0)]),
];

/// The places that the sample's figure gives its props; `None` where it has no figure, or one in depth.
pub(super) fn layout(brief: &Brief, ask: &Ask) -> Result<Option<Layout>, Refusal> {
    let of_layouts = |slot: &str| match brief.bound(slot) {
        Some(("spatial_layout", entry)) => Some(entry),
        _ => None,
    };
    let Some(entry) = brief.sample.bindings.iter().find_map(|binding| of_layouts(&binding.slot)) else {
        return Ok(None);
    };
    if ask.positions.is_empty() || entry.tags.contains("planes") {
        return Ok(None);
    }
    let Some((_, points)) = FIGURES.iter().find(|(id, _)| *id == entry.id.as_str()) else {
        return refuse(format!("Studio knows no places of the layout `{}`", entry.id));
    };
    let mut layout = Layout::new();
    for (prop, word) in &ask.positions {
        let at = (1..=points.len()).find(|number| entry.texts.get(&format!("q{number}")) == Some(word));
        let Some(at) = at else {
            return refuse(format!("the layout `{}` has no place `{word}`", entry.id));
        };
        layout.push((*prop, points[at - 1]));
    }
    Ok(Some(layout))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_sorted_and_fill_the_room() {
        assert!(FIGURES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (id, points) in FIGURES {
            let inside = |v: f32| (0.0..=1.0).contains(&v);
            assert!(points.iter().all(|(x, y)| inside(*x) && inside(*y)), "{id}");
        }
    }
}

//! Viewpoints: from where a festival is looked at, and what that does to the picture.

/// From where one looks.
#[derive(Clone, Copy)]
pub(super) struct View {
    /// Where the ground begins, the frame's height being 1.
    pub horizon: f32,
    /// The height of people far off and near.
    pub far: f32,
    pub near: f32,
    /// How much larger than usual the main things are.
    pub big: f32,
    /// The nearest place where anything stands: below 1 there is bare ground in front.
    pub front: f32,
    /// How much larger rows of houses are at the right than at the left; at a corner, in the middle.
    pub tilt: f32,
    pub corner: bool,
    /// More people or fewer.
    pub crowd: f32,
}

/// The viewpoint of this entry of the pool `vantage`.
pub(super) fn view(id: &str) -> View {
    let usual = View { horizon: 0.5, far: 0.15, near: 0.3, big: 1.0, front: 1.0, tilt: 0.0, corner: false, crowd: 1.0 };
    match id {
        "slightly_above" => View { horizon: 0.38, far: 0.13, near: 0.27, ..usual },
        "far_off" => View { horizon: 0.42, far: 0.09, near: 0.17, big: 0.62, front: 0.5, crowd: 1.3, ..usual },
        "close_by" => View { horizon: 0.46, far: 0.2, near: 0.42, big: 1.28, crowd: 0.7, ..usual },
        "from_left" => View { tilt: 0.42, ..usual },
        "from_right" => View { tilt: -0.42, ..usual },
        "low_view" => View { horizon: 0.68, far: 0.18, near: 0.36, big: 1.2, ..usual },
        "high_view" => View { horizon: 0.17, far: 0.11, near: 0.2, big: 0.84, crowd: 1.5, ..usual },
        "wide_view" | "panorama" => View { horizon: 0.46, far: 0.13, near: 0.26, big: 0.9, crowd: 1.4, ..usual },
        "corner_view" => View { horizon: 0.46, corner: true, ..usual },
        _ => usual,
    }
}

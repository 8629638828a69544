//! From where a building is looked at, and where it then lies in the picture.

use super::mesh::Build;
use super::vector::V;

/// A viewpoint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct View {
    /// Degrees to the right of the front.
    pub yaw: f32,
    /// Degrees above the ground.
    pub rise: f32,
    /// How far off, in sizes of the building.
    pub far: f32,
    /// The part of the picture that the building fills at most: across and up.
    pub fills: (f32, f32),
    /// Where its foot stands at the lowest, from the top.
    pub foot: f32,
    /// Whether what stands upright is drawn upright.
    pub upright: bool,
}

/// A place in the picture in pixels, and how near it is: 1 over its distance.
pub(super) type Seen = (f32, f32, f32);

/// A viewpoint that is fitted to a building and a picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Camera {
    pub eye: V,
    right: V,
    up: V,
    ahead: V,
    zoom: f32,
    shift: (f32, f32),
    /// The height of the horizon in pixels.
    pub horizon: f32,
}

impl Camera {
    /// Fits a building into a part of a picture: left, top, width, height in pixels.
    pub(super) fn fit(build: &Build, view: View, [x, y, w, h]: [f32; 4]) -> Self {
        let corners: Vec<V> =
            build.faces.iter().filter(|face| face.main).flat_map(|face| face.corners.map(|c| c.at)).collect();
        let (low, high) = corners.iter().fold((V(1e9, 1e9, 1e9), V(-1e9, -1e9, -1e9)), |(low, high), at| {
            (
                V(low.0.min(at.0), low.1.min(at.1), low.2.min(at.2)),
                V(high.0.max(at.0), high.1.max(at.1), high.2.max(at.2)),
            )
        });
        let middle = low.mix(high, 0.5);
        let size = (high - low).length() / 2.0;
        let (sin, cos) = view.yaw.to_radians().sin_cos();
        let (rise, level) = view.rise.to_radians().sin_cos();
        let target = V(middle.0, if view.rise < 6.0 { low.1 } else { middle.1 }, middle.2);
        let eye = target + V(sin * level, rise, cos * level) * (size * view.far) + V(0.0, size * 0.03, 0.0);
        let towards = V(middle.0, if view.upright { eye.1 } else { middle.1 }, middle.2);
        let ahead = (towards - eye).unit();
        let right = ahead.cross(V(0.0, 1.0, 0.0)).unit();
        let up = right.cross(ahead);
        let mut camera = Self { eye, right, up, ahead, zoom: 1.0, shift: (0.0, 0.0), horizon: 0.0 };
        let (mut least, mut most) = ((1e9_f32, 1e9_f32), (-1e9_f32, -1e9_f32));
        for at in &corners {
            let (u, v, _) = camera.see(*at);
            least = (least.0.min(u), least.1.min(v));
            most = (most.0.max(u), most.1.max(v));
        }
        let (wide, tall) = ((most.0 - least.0).max(1e-6), (most.1 - least.1).max(1e-6));
        camera.zoom = (w * view.fills.0 / wide).min(h * view.fills.1 / tall);
        let zoom = camera.zoom;
        // In the middle across; as low as its foot may stand, but not lower than leaves as much above as below.
        let spare = h - tall * zoom;
        let top = (h * view.foot - tall * zoom).min(spare * 0.62).clamp(spare * 0.3, spare.max(spare * 0.3));
        camera.shift = (x + w / 2.0 - (least.0 + most.0) / 2.0 * zoom, y + top - least.1 * zoom);
        let far = eye + V(ahead.0, 0.0, ahead.2).unit() * 1e7;
        camera.horizon = camera.see(far).1;
        camera
    }

    /// Where a place is seen; the nearness of what lies behind the eye is not positive.
    pub(super) fn see(&self, at: V) -> Seen {
        let from = at - self.eye;
        let depth = from.dot(self.ahead);
        let near = 1.0 / if depth.abs() < 1e-6 { 1e-6 } else { depth };
        (
            self.shift.0 + from.dot(self.right) * near * self.zoom,
            self.shift.1 - from.dot(self.up) * near * self.zoom,
            near,
        )
    }

    /// How far before the eye a place lies.
    pub(super) fn depth(&self, at: V) -> f32 {
        (at - self.eye).dot(self.ahead)
    }

    /// How many metres a pixel covers at a distance.
    pub(super) fn grain(&self, depth: f32) -> f32 {
        depth / self.zoom
    }
}

/// The view of an entry of the pool `vantage`, for a building whose own best side is `side` degrees to the right.
pub(super) fn view(vantage: &str, side: f32) -> View {
    let usual = View { yaw: side, rise: 5.0, far: 4.0, fills: (0.95, 0.82), foot: 0.87, upright: true };
    match vantage {
        "slightly_above" => View { rise: 17.0, far: 4.5, foot: 0.88, upright: false, ..usual },
        "far_off" => View { rise: 7.0, far: 9.0, fills: (0.5, 0.36), foot: 0.52, ..usual },
        "close_by" => View { rise: 2.0, far: 1.9, fills: (1.0, 0.92), foot: 0.97, ..usual },
        "from_left" => View { yaw: -40.0, rise: 6.0, far: 3.4, ..usual },
        "from_right" => View { yaw: 40.0, rise: 6.0, far: 3.4, ..usual },
        "straight_on" => View { yaw: (side / 90.0).round() * 90.0, rise: 3.0, far: 5.0, ..usual },
        "low_view" => View { rise: 0.5, far: 1.75, fills: (0.94, 0.88), foot: 0.95, upright: false, ..usual },
        "high_view" => View { rise: 40.0, far: 4.5, fills: (0.86, 0.78), foot: 0.9, upright: false, ..usual },
        "wide_view" => View { rise: 8.0, far: 5.5, fills: (0.66, 0.58), foot: 0.76, ..usual },
        "framed" => View { fills: (0.92, 0.88), foot: 0.93, ..usual },
        "diagram" => View { rise: 9.0, far: 4.6, fills: (0.98, 0.98), foot: 1.0, ..usual },
        "tall_format" => View { yaw: side + 14.0, rise: 6.0, far: 2.6, fills: (0.94, 0.76), ..usual },
        "panorama" => View { fills: (0.9, 0.78), foot: 0.9, ..usual },
        "corner_view" => View { yaw: if side < 0.0 { -45.0 } else { 45.0 }, rise: 11.0, far: 3.2, ..usual },
        _ => usual,
    }
}

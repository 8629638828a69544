//! A monument in a part of a picture: from where it is seen, on what ground, in what light.

use super::air::Air;
use super::camera::{self, Camera, View};
use super::mesh::Build;
use super::monuments;
use super::paint::{self, Finish, Page};
use super::sheet::Sheet;
use super::site::Site;
use super::vector::V;

/// What is to be shown.
#[derive(Clone, Copy)]
pub(super) struct Show<'a> {
    pub id: &'a str,
    pub vantage: &'a str,
    pub seed: usize,
    /// The sheet of a diagram; a whole picture otherwise.
    pub sheet: Option<Sheet>,
    /// The part of the area that the building may fill, where the sheet needs its margins for labels.
    pub room: Option<[f32; 4]>,
}

/// What came of it, in pixels.
pub(super) struct Shown {
    pub stands: [f32; 4],
    pub marks: Vec<(&'static str, (f32, f32))>,
    /// Points that lie over the building, none far from the next; only on a sheet.
    pub covers: Vec<(f32, f32)>,
}

/// Paints a monument into an area of a page, in pixels; nothing where the monument is not known.
pub(super) fn show(page: &mut Page, area: [usize; 4], show: &Show) -> Option<Shown> {
    let monument = monuments::find(show.id)?;
    let mut build = Build::new();
    let site = monument(&mut build);
    let view = vary(camera::view(show.vantage, site.side), show, &site);
    let place = area.map(|value| value as f32);
    let camera = Camera::fit(&build, view, show.room.unwrap_or(place));
    let stands = bounds(&build, &camera, place);
    let size = build.reach();
    let left = show.seed % 3 != 1;
    let air = Air::new(if show.sheet.is_some() { 0 } else { show.seed / 3 }, view.yaw, left, site.far);
    build.of(site.ground);
    build.around(|b| ground(b, size, show.sheet.is_some(), site.level));
    let finish = match show.sheet {
        Some(sheet) => Finish::Drawing(air, sheet),
        None => Finish::Picture(air, site.beyond, (show.seed % 97) as f32 * 0.73),
    };
    paint::paint(page, area, &build, &camera, finish);
    let marks = build.marks.iter().map(|(name, at)| (*name, camera.see(*at))).map(|(name, (x, y, _))| (name, (x, y)));
    let covers = if show.sheet.is_some() { covers(&build, &camera, place[2].min(place[3]) / 70.0) } else { Vec::new() };
    Some(Shown { stands, marks: marks.collect(), covers })
}

/// Pictures of one monument from one viewpoint still differ a little.
fn vary(mut view: View, show: &Show, site: &Site) -> View {
    if site.mirrored && show.sheet.is_none() {
        view.foot = view.foot.min(0.62);
        view.fills.1 = view.fills.1.min(0.54);
    }
    if view.upright {
        view.rise = (view.rise + site.rise).min(if site.rise > 20.0 { 50.0 } else { 13.0 });
    }
    let step = ((show.seed / 12) % 5) as f32 - 2.0;
    match show.vantage {
        "straight_on" => view,
        _ => View { yaw: view.yaw + step * 3.0, rise: (view.rise + step * 0.5).max(0.3), ..view },
    }
}

/// The ground: all of it in a picture, a patch of it on a sheet.
fn ground(b: &mut Build, size: f32, patch: bool, level: f32) {
    b.part();
    if patch {
        b.lathe((0.0, level - 0.04, 0.0), &[(size * 1.07, 0.0), (0.01, 0.02)], 64);
        return;
    }
    // In squares, so that no face runs from the eye to the horizon.
    let far = size * 60.0;
    let near = size * 3.0;
    let y = level - 0.04;
    b.quad([V(-near, y, near), V(near, y, near), V(near, y, -near), V(-near, y, -near)]);
    for (x0, x1, z0, z1) in
        [(-far, far, far, near), (-far, far, -near, -far), (-far, -near, near, -near), (near, far, near, -near)]
    {
        b.quad([V(x0, y, z0), V(x1, y, z0), V(x1, y, z1), V(x0, y, z1)]);
    }
}

/// The box of a building in the picture, cut at the picture's rim.
fn bounds(build: &Build, camera: &Camera, [x, y, w, h]: [f32; 4]) -> [f32; 4] {
    let (mut least, mut most) = ((x + w, y + h), (x, y));
    for at in build.faces.iter().filter(|face| face.main).flat_map(|face| face.corners.map(|c| c.at)) {
        let (u, v, near) = camera.see(at);
        if near > 0.0 {
            least = (least.0.min(u), least.1.min(v));
            most = (most.0.max(u), most.1.max(v));
        }
    }
    let (left, top) = (least.0.max(x), least.1.max(y));
    [left, top, (most.0.min(x + w) - left).max(1.0), (most.1.min(y + h) - top).max(1.0)]
}

/// Points all over what is seen of a building, at most a step apart.
fn covers(build: &Build, camera: &Camera, step: f32) -> Vec<(f32, f32)> {
    let mut out = Vec::new();
    for face in build.faces.iter().filter(|face| face.main) {
        let [a, b, c] = face.corners.map(|corner| camera.see(corner.at));
        let long = |p: (f32, f32, f32), q: (f32, f32, f32)| (p.0 - q.0).hypot(p.1 - q.1);
        let parts = (long(a, b).max(long(b, c)).max(long(c, a)) / step).ceil().clamp(1.0, 60.0) as usize;
        for row in 0..=parts {
            for column in 0..=parts - row {
                let (s, t) = (row as f32 / parts as f32, column as f32 / parts as f32);
                out.push((a.0 + (b.0 - a.0) * s + (c.0 - a.0) * t, a.1 + (b.1 - a.1) * s + (c.1 - a.1) * t));
            }
        }
    }
    out
}

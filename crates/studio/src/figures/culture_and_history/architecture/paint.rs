//! Paints a building into a part of a picture: light, shadow, distance, mirrors in water, and the lines of its edges.

mod edges;

use super::air::{Air, Beyond, Heavens};
use super::camera::Camera;
use super::matter;
use super::mesh::{Build, Work};
use super::raster::{self, Band, NONE, Open, Seen};
use super::shade::Shade;
use super::sheet::Sheet;
use super::vector::{Rgb, V, blend, noise};
use crate::numbers::place;
use crate::owners::Owners;

/// What lies round a building.
#[derive(Clone, Copy)]
pub(super) enum Finish {
    /// A whole picture with its sky.
    Picture(Air, Beyond, f32),
    /// A drawing on a sheet under this light.
    Drawing(Air, Sheet),
}

/// A pixel buffer, four bytes a pixel, and the pixels of one unit.
pub(super) struct Page<'a> {
    pub data: &'a mut [u8],
    pub width: usize,
    pub unit: f32,
    pub owners: &'a mut Owners,
}

/// Rows that are drawn at once, and those before and after them that lines and a rough hand reach into.
const ROWS: usize = 48;
const LEAD: usize = 8;

struct Painter<'a> {
    build: &'a Build,
    camera: &'a Camera,
    air: Air,
    finish: Finish,
    seen: Vec<Seen>,
    mirrored: Vec<Seen>,
    shade: Shade,
    /// The mean outward direction of every face.
    outs: Vec<V>,
    heavens: Option<Heavens>,
    /// Where distance begins to blur, in metres.
    clear: f32,
    /// How far the land reaches on a sheet.
    patch: f32,
    unit: f32,
}

/// Paints a building as a camera sees it into an area of whole pixels: left, top, width, height.
pub(super) fn paint(page: &mut Page, area: [usize; 4], build: &Build, camera: &Camera, finish: Finish) {
    let [left, top, wide, tall] = area;
    let (air, heavens) = match finish {
        Finish::Picture(air, beyond, seed) => {
            let area = [left as f32, top as f32, wide as f32, tall as f32];
            (air, Some(Heavens::new(air, beyond, camera.horizon, area, seed)))
        }
        Finish::Drawing(air, _) => (air, None),
    };
    let mean = |face: &super::mesh::Face| (face.corners[0].out + face.corners[1].out + face.corners[2].out).unit();
    let near = build.faces.iter().filter(|face| face.main).map(|face| camera.depth(face.corners[0].at));
    let painter = Painter {
        build,
        camera,
        air,
        finish,
        seen: raster::project(build, camera, None),
        mirrored: build.water.map_or_else(Vec::new, |level| raster::project(build, camera, Some(level))),
        shade: Shade::new(build, air.towards, 1100),
        outs: build.faces.iter().map(mean).collect(),
        heavens,
        clear: near.fold(1.0, f32::max),
        patch: build.reach() * 1.25,
        unit: page.unit,
    };
    let mut from = top;
    while from < top + tall {
        let rows = ROWS.min(top + tall - from);
        painter.band(page, [left, from, wide, rows], (top, top + tall));
        from += rows;
    }
}

impl Painter<'_> {
    fn band(&self, page: &mut Page, [left, from, wide, rows]: [usize; 4], limits: (usize, usize)) {
        let first = from.saturating_sub(LEAD).max(limits.0.min(from));
        let last = (from + rows + LEAD).min(limits.1 + LEAD);
        let on_sheet = matches!(self.finish, Finish::Drawing(..));
        let open = |one: &Seen| {
            let face = &self.build.faces[one.face];
            match self.build.matters[usize::from(face.matter)].work {
                work @ Work::Lattice(_) => Open::Lattice(work),
                // On a sheet the land ends not far from the building.
                _ if on_sheet && !face.main => Open::Beyond(self.patch),
                _ => Open::Nowhere,
            }
        };
        let mut band = Band::new(left, wide, last - first);
        band.draw(&self.seen, first, open);
        let mirror = (!self.mirrored.is_empty()).then(|| {
            let mut mirror = Band::new(left, wide, last - first);
            mirror.draw(&self.mirrored, first, open);
            mirror
        });
        let edges = self.edges(&band);
        for y in from..from + rows {
            for x in left..left + wide {
                let (px, py) = self.strayed(x, y, &band);
                let place = (y * page.width + x) * 4;
                let under = &page.data[place..place + 3];
                let ground = [under[0], under[1], under[2]].map(|part| f32::from(part) / 255.0);
                let rgb = self.pixel(&band, mirror.as_ref(), &edges, (px, py), ground);
                for (at, part) in rgb.iter().enumerate() {
                    page.data[place + at] = (part.clamp(0.0, 1.0) * 255.0 + 0.5) as u8;
                }
                page.data[place + 3] = 255;
                page.owners.put(place / 4, self.built(&band, (px, py)));
            }
        }
    }

    /// The pixel that is drawn here: on a sheet by a rough hand it lies a little off. As column and row of the band.
    fn strayed(&self, x: usize, y: usize, band: &Band) -> (usize, usize) {
        let (column, row) = (x - band.left, y - band.top);
        let Finish::Drawing(_, sheet) = self.finish else { return (column, row) };
        if sheet.rough <= 0.0 {
            return (column, row);
        }
        let (u, v) = (x as f32 / self.unit / 26.0, y as f32 / self.unit / 26.0);
        let reach = (sheet.rough * self.unit * 1.5).min(LEAD as f32 - 3.0) * 2.0;
        let (dx, dy) = ((noise(u, v) - 0.5) * reach, (noise(u + 31.7, v + 8.1) - 0.5) * reach);
        let moved = |at: usize, by: f32, most: usize| place(at as f32 + by + 0.5).min(most - 1);
        (moved(column, dx, band.wide), moved(row, dy, band.tall))
    }

    /// Whether most of a pixel is the building.
    fn built(&self, band: &Band, (column, row): (usize, usize)) -> bool {
        let quarters = [0, 1].map(|down| [0, 1].map(|right| (row * 2 + down) * band.wide * 2 + column * 2 + right));
        let main = |at: &usize| {
            let seen = usize::try_from(band.face[*at]).ok().and_then(|number| self.seen.get(number));
            seen.is_some_and(|seen| self.build.faces[seen.face].main)
        };
        quarters.as_flattened().iter().filter(|at| main(at)).count() >= 2
    }

    fn pixel(
        &self,
        band: &Band,
        mirror: Option<&Band>,
        edges: &[f32],
        (column, row): (usize, usize),
        under: Rgb,
    ) -> Rgb {
        let stride = band.wide * 2;
        let mut sum = [0.0; 3];
        let mut known: [(u32, Rgb); 4] = [(NONE, [0.0; 3]); 4];
        let mut line = 0.0;
        for quarter in 0..4 {
            let (c, r) = (column * 2 + quarter % 2, row * 2 + quarter / 2);
            let at = r * stride + c;
            line += edges[at] * 0.25;
            let face = band.face[at];
            let rgb = match known[..quarter].iter().find(|(number, _)| *number == face) {
                Some((_, rgb)) => *rgb,
                None => self.sample(band, mirror, (c, r), under),
            };
            known[quarter] = (face, rgb);
            sum = [sum[0] + rgb[0] * 0.25, sum[1] + rgb[1] * 0.25, sum[2] + rgb[2] * 0.25];
        }
        match self.finish {
            Finish::Picture(..) => blend(sum, sum.map(|part| part * 0.34), line),
            Finish::Drawing(_, sheet) => blend(sum, sheet.ink, line),
        }
    }

    fn sample(&self, band: &Band, mirror: Option<&Band>, (column, row): (usize, usize), under: Rgb) -> Rgb {
        let (x, y) = band.place(column, row);
        let number = band.face[row * band.wide * 2 + column];
        if number == NONE {
            return self.heavens.as_ref().map_or(under, |heavens| heavens.at(x, y));
        }
        let one = &self.seen[number as usize];
        let rgb = if raster::is_water(self.build, &self.build.faces[one.face]) {
            self.water(one, mirror, (column, row), (x, y), under)
        } else {
            self.lit(one, (x, y), false)
        };
        match self.finish {
            Finish::Picture(..) => rgb,
            Finish::Drawing(_, sheet) => sheet.tone(rgb, (x / self.unit, y / self.unit)),
        }
    }

    /// A place on a face in its light.
    fn lit(&self, one: &Seen, (x, y): (f32, f32), mirrored: bool) -> Rgb {
        let mut spot = one.spot(x, y);
        if let (true, Some(level)) = (mirrored, self.build.water) {
            spot.at.1 = 2.0 * level - spot.at.1;
        }
        let face = &self.build.faces[one.face];
        let material = &self.build.matters[usize::from(face.matter)];
        let towards = (self.camera.eye - spot.at).unit();
        if !mirrored && spot.out.dot(towards) < 0.0 && self.outs[one.face].dot(towards) < 0.0 {
            spot.out = spot.out * -1.0;
        }
        // What is seen aslant is seen less finely.
        let slant = spot.out.dot(towards).abs().max(0.16);
        let rgb = matter::colour(material, &spot, self.camera.grain(spot.depth) / slant);
        let facing = spot.out.dot(self.air.towards);
        let sun = if facing > 0.0 { facing * self.shade.lit(spot.at, spot.out) } else { 0.0 };
        let mut rgb = self.air.fall(rgb, sun, spot.out.1);
        if material.gloss > 0.0 {
            let half = (self.air.towards + towards).unit();
            let shine = spot.out.dot(half).max(0.0).powi(24) * material.gloss * if sun > 0.0 { 0.8 } else { 0.1 };
            rgb = blend(rgb, [1.0, 0.98, 0.9], shine);
        }
        match self.finish {
            Finish::Picture(..) => {
                let far = ((spot.depth - self.clear) / (self.clear * 7.0)).max(0.0);
                blend(rgb, self.air.haze(), 1.0 - (-far).exp())
            }
            Finish::Drawing(..) => rgb,
        }
    }

    fn water(
        &self,
        one: &Seen,
        mirror: Option<&Band>,
        (column, row): (usize, usize),
        (x, y): (f32, f32),
        under: Rgb,
    ) -> Rgb {
        let spot = one.spot(x, y);
        let face = &self.build.faces[one.face];
        let own = self.build.matters[usize::from(face.matter)].rgb;
        let grain = self.camera.grain(spot.depth);
        let rolling = noise(spot.at.0 / grain / 26.0, spot.at.2 / grain / 5.0) - 0.5;
        let sky = match &self.heavens {
            Some(_) => self.air.sky(((y - self.camera.horizon) / (900.0 * self.unit)).max(0.0)),
            None => blend(under, own, 0.3),
        };
        let seen = mirror.and_then(|mirror| {
            let moved = place(column as f32 + rolling * 9.0 * self.unit + 0.5);
            let at = row * mirror.wide * 2 + moved.min(mirror.wide * 2 - 1);
            let number = mirror.face[at];
            (number != NONE).then(|| {
                let (mx, my) = mirror.place(moved.min(mirror.wide * 2 - 1), row);
                self.lit(&self.mirrored[number as usize], (mx, my), true)
            })
        });
        let image = seen.unwrap_or(sky);
        let rgb = blend(image, own, 0.34);
        blend(rgb, [1.0; 3], ((rolling - 0.3) * 0.9).max(0.0))
    }
}

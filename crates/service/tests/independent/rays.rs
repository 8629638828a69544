//! Rays obey the laws of light: their angles are measured at mirrors, surfaces and lenses.

use crate::common::studio;
use crate::lines::{Line, lines};
use crate::pixels::decode;
use crate::sheet::{far, paper, unframed};
use crate::verdict::{Verdict, samples};
use image::RgbImage;
use pairloom_model::{Sample, Size, Value};
use pairloom_service::Library;
use pairloom_studio::Stage;

/// Angles are measured to a part of a degree: a larger picture than for other checks.
const LARGE: Size = Size { width: 1024, height: 1024 };

type Law = fn(&Sheet) -> Result<(), String>;

/// The set-ups that are looked at, and the law that their rays obey.
const LAWS: [(&str, Law); 8] = [
    ("concave_lens_parallel", diverge),
    ("concave_mirror_parallel", gather),
    ("convex_lens_parallel", converge),
    ("corner_reflector", corner),
    ("glass_block", shifted),
    ("reflection_law", reflected),
    ("refraction_into_glass", into_glass),
    ("refraction_out_of_glass", out_of_glass),
];

/// A picture's rays and surfaces.
struct Sheet {
    picture: RgbImage,
    rays: Vec<Line>,
    /// Long dark lines: mirrors, the faces of glass.
    faces: Vec<Line>,
    /// How many rays are asked for.
    count: Option<usize>,
}

fn setup(sample: &Sample) -> Option<Law> {
    let of = |name: &str| sample.requirements.iter().any(|requirement| requirement.name == name);
    // A look of its own may draw rays in any ink, two set-ups share a sheet by halves, and rays more than three lie so close
    // at the focus that the lines found in the pixels run into each other.
    if of("diagram") || of("panels") || of("count") {
        return None;
    }
    sample.bindings.iter().find_map(|binding| match &binding.value {
        Value::Entry { pool, entry, .. } if pool.as_str() == "physics_setup" => {
            LAWS.iter().find(|(id, _)| *id == entry.as_str()).map(|(_, law)| *law)
        }
        _ => None,
    })
}

impl Sheet {
    fn read(library: &Library, sample: &Sample, picture: &RgbImage) -> Self {
        let picture = unframed(picture);
        let asked = |text: &str| {
            let found = sample.requirements.iter().find(|requirement| requirement.to_string().starts_with(text));
            found.and_then(|requirement| requirement.value.clone())
        };
        let tint = asked("colour(ray)").and_then(|word| {
            let entry = library.catalogue.pools.entry("colour", &word)?;
            let hex = u32::from_str_radix(entry.texts.get("rgb")?.strip_prefix('#')?, 16).ok()?;
            Some([(hex >> 16) as i32, (hex >> 8 & 255) as i32, (hex & 255) as i32])
        });
        let width = picture.width() as usize;
        // Where no colour is asked for, rays are red.
        let is_ray = |pixel: [u8; 3]| {
            let pixel = pixel.map(i32::from);
            match tint {
                Some(tint) => (0..3).all(|at| (pixel[at] - tint[at]).abs() < 26),
                None => pixel[0] > 150 && pixel[0] - pixel[1].max(pixel[2]) > 70,
            }
        };
        let dark = |pixel: [u8; 3]| pixel.iter().all(|channel| *channel < 110);
        let rays: Vec<bool> = picture.pixels().map(|pixel| is_ray(pixel.0)).collect();
        let ink: Vec<bool> = picture.pixels().map(|pixel| dark(pixel.0)).collect();
        let rays = lines(&rays, width, 55.0, 14.0, 3.0);
        let faces = lines(&ink, width, 500.0, 8.0, 4.0);
        Self { picture, rays, faces, count: asked("count(ray)").and_then(|count| count.parse().ok()) }
    }

    /// Whether a place has the colour of the paper; glass is tinted.
    fn paper_at(&self, x: f32, y: f32) -> bool {
        far(self.picture.get_pixel(x as u32, y as u32).0, paper(&self.picture)) < 10
    }
}

fn need(holds: bool, told: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(told()) }
}

fn face(sheet: &Sheet) -> Result<&Line, String> {
    sheet.faces.first().ok_or_else(|| "no face is seen".to_owned())
}

/// Two rays and the angles, in degrees, between them and the normal of a face.
fn at_face(rays: &[&Line], face: &Line) -> Result<(f32, f32), String> {
    match rays {
        [one, other] => Ok((90.0 - one.between(face), 90.0 - other.between(face))),
        _ => Err(format!("{} rays where two are asked for", rays.len())),
    }
}

fn reflected(sheet: &Sheet) -> Result<(), String> {
    let rays: Vec<&Line> = sheet.rays.iter().collect();
    let face = face(sheet)?;
    let (one, other) = at_face(&rays, face)?;
    need((one - other).abs() < 1.0 && one > 5.0, || format!("in at {one:.2}°, out at {other:.2}°"))?;
    let met = rays[0].meets(rays[1]).ok_or("the rays never meet")?;
    need(face.off(met) < 8.0, || format!("the rays meet {:.1} pixels off the mirror", face.off(met)))
}

/// Light that two mirrors at right angles turn back leaves as it came.
fn corner(sheet: &Sheet) -> Result<(), String> {
    let [one, other, ..] = sheet.faces.as_slice() else { return Err("no two mirrors are seen".to_owned()) };
    need(one.between(other) > 89.3, || format!("mirrors at {:.2}°", one.between(other)))?;
    let mut rays: Vec<&Line> = sheet.rays.iter().collect();
    need(rays.len() == 3, || format!("{} rays where three are asked for", rays.len()))?;
    // The one between the mirrors meets both others.
    rays.sort_by(|one, other| one.angle().total_cmp(&other.angle()));
    let (turn, back) = if rays[1].between(rays[0]) < rays[1].between(rays[2]) { (2, (0, 1)) } else { (0, (1, 2)) };
    let (out, home) = (rays[back.0], rays[back.1]);
    need(out.between(home) < 0.7, || format!("in and out at {:.2}° to each other", out.between(home)))?;
    for ray in [out, home] {
        let met = ray.meets(rays[turn]).ok_or("the rays never meet")?;
        let mirror = if one.off(met) < other.off(met) { one } else { other };
        let (a, b) = (ray.between(mirror), rays[turn].between(mirror));
        need(mirror.off(met) < 8.0 && (a - b).abs() < 1.0, || format!("{a:.2}° and {b:.2}° at a mirror"))?;
    }
    Ok(())
}

/// Rays at a face between air and glass, by Snell's law: the index that follows from both angles.
fn snell(sheet: &Sheet) -> Result<(f32, f32), String> {
    let face = face(sheet)?;
    let rays: Vec<&Line> = sheet.rays.iter().collect();
    let (one, other) = at_face(&rays, face)?;
    let middle = (face.from.1 + face.to.1) / 2.0;
    let x = face.from.0 + 30.0;
    need(sheet.paper_at(x, middle - 60.0) != sheet.paper_at(x, middle + 60.0), || "no glass is seen".to_owned())?;
    let glass_below = sheet.paper_at(x, middle - 60.0);
    let below = |ray: &Line| (ray.from.1 + ray.to.1) / 2.0 > middle;
    need(below(rays[0]) != below(rays[1]), || "both rays are on one side".to_owned())?;
    let (air, glass) = if below(rays[0]) == glass_below { (other, one) } else { (one, other) };
    let index = air.to_radians().sin() / glass.to_radians().sin();
    need((index - 1.5).abs() < 0.06, || format!("{air:.2}° in air, {glass:.2}° in glass: an index of {index:.3}"))?;
    Ok((air, glass))
}

fn into_glass(sheet: &Sheet) -> Result<(), String> {
    let (air, glass) = snell(sheet)?;
    need(glass < air, || format!("bent away from the normal: {air:.2}° to {glass:.2}°"))
}

fn out_of_glass(sheet: &Sheet) -> Result<(), String> {
    let (air, glass) = snell(sheet)?;
    need(air > glass, || format!("bent towards the normal: {glass:.2}° to {air:.2}°"))
}

/// In and out run parallel, shifted to one side; within, the ray is bent as glass bends it.
fn shifted(sheet: &Sheet) -> Result<(), String> {
    let mut rays: Vec<&Line> = sheet.rays.iter().collect();
    need(rays.len() == 3, || format!("{} rays where three are asked for", rays.len()))?;
    rays.sort_by(|one, other| one.from.1.total_cmp(&other.from.1));
    let (come, within, leave) = (rays[0], rays[1], rays[2]);
    need(come.between(leave) < 0.7, || format!("in and out at {:.2}° to each other", come.between(leave)))?;
    need(come.off(leave.from) > 20.0, || "not shifted".to_owned())?;
    let face = face(sheet)?;
    let (air, glass) = at_face(&[come, within], face)?;
    let index = air.to_radians().sin() / glass.to_radians().sin();
    need((index - 1.5).abs() < 0.06, || format!("{air:.2}° in air, {glass:.2}° in glass: an index of {index:.3}"))
}

/// Rays that are bent, with the point where each meets the level ray that it was.
struct Beam<'s> {
    bent: Vec<&'s Line>,
    knees: Vec<(f32, f32)>,
}

fn beam(sheet: &Sheet) -> Result<Beam<'_>, String> {
    let level: Vec<&Line> = sheet.rays.iter().filter(|ray| ray.angle().abs() < 0.8 && ray.length() > 150.0).collect();
    let mut heights: Vec<f32> = level.iter().map(|ray| (ray.from.1 + ray.to.1) / 2.0).collect();
    heights.sort_by(f32::total_cmp);
    heights.dedup_by(|one, other| (*one - *other).abs() < 8.0);
    let count = sheet.count.unwrap_or(3);
    need(heights.len() == count, || format!("{} parallel rays of {count}", heights.len()))?;
    // The one on the axis goes straight on, and passes the focus where the others start anew.
    let axis = heights[count / 2];
    let on_axis = |ray: &Line| count % 2 == 1 && ((ray.from.1 + ray.to.1) / 2.0 - axis).abs() < 8.0;
    let (mut bent, mut knees) = (Vec::new(), Vec::new());
    for ray in sheet.rays.iter().filter(|ray| ray.angle().abs() >= 1.5) {
        let near = |level: &&Line| level.meets(ray).filter(|at| ray.end_to(*at) < 30.0 && level.end_to(*at) < 14.0);
        if let Some(knee) = level.iter().filter(|level| !on_axis(level)).find_map(near) {
            bent.push(ray);
            knees.push(knee);
        }
    }
    need(bent.len() == count - count % 2, || format!("{} bent rays of {}", bent.len(), count - count % 2))?;
    Ok(Beam { bent, knees })
}

/// The point that is nearest to all bent rays, and how far the worst of them misses it.
fn focus(beam: &Beam) -> Result<((f32, f32), f32), String> {
    let mut points = Vec::new();
    for (at, one) in beam.bent.iter().enumerate() {
        points.extend(beam.bent[at + 1..].iter().filter_map(|other| one.meets(other)));
    }
    let all = points.len() as f32;
    need(!points.is_empty(), || "bent rays are parallel".to_owned())?;
    let at = points.iter().fold((0.0, 0.0), |sum, (x, y)| (sum.0 + x / all, sum.1 + y / all));
    Ok((at, beam.bent.iter().map(|ray| ray.off(at)).fold(0.0, f32::max)))
}

/// A thin lens bends all rays in one plane and through one point.
fn lens(sheet: &Sheet) -> Result<f32, String> {
    let beam = beam(sheet)?;
    let ((x, y), miss) = focus(&beam)?;
    need(miss < 4.0, || format!("a ray misses the focus by {miss:.1} pixels"))?;
    let plane = beam.knees.iter().map(|knee| knee.0).sum::<f32>() / beam.knees.len() as f32;
    let off = beam.knees.iter().map(|knee| (knee.0 - plane).abs()).fold(0.0, f32::max);
    need(off < 8.0, || format!("a ray is bent {off:.1} pixels beside the lens"))?;
    let axis = beam.knees.iter().map(|knee| knee.1).sum::<f32>() / beam.knees.len() as f32;
    need((axis - y).abs() < 4.0, || format!("the focus lies {:.1} pixels off the axis", axis - y))?;
    Ok(x - plane)
}

fn converge(sheet: &Sheet) -> Result<(), String> {
    let length = lens(sheet)?;
    need(length > 60.0, || format!("the rays meet {length:.0} pixels behind the lens"))
}

fn diverge(sheet: &Sheet) -> Result<(), String> {
    let length = lens(sheet)?;
    need(length < -60.0, || format!("the rays seem to come from {length:.0} pixels behind the lens"))
}

/// By Fermat: from a level front to the focus every ray has gone equally far, which is the law of reflection at each place.
fn gather(sheet: &Sheet) -> Result<(), String> {
    let beam = beam(sheet)?;
    let (at, miss) = focus(&beam)?;
    need(miss < 4.0, || format!("a ray misses the focus by {miss:.1} pixels"))?;
    let ways: Vec<f32> = beam.knees.iter().map(|(x, y)| x + (x - at.0).hypot(y - at.1)).collect();
    let (short, long) = ways.iter().fold((f32::MAX, f32::MIN), |(low, high), way| (low.min(*way), high.max(*way)));
    need(long - short < 8.0, || format!("ways of {short:.0} to {long:.0} pixels"))?;
    need(beam.knees.iter().all(|knee| knee.0 > at.0), || "the rays are not thrown back".to_owned())
}

#[test]
fn rays_obey_the_laws_of_light() {
    let Some(studio) = studio() else { return };
    let library = Library::shipped().expect("the shipped catalogue");
    let mut verdict = Verdict::new("rays");
    for sample in samples(&library, "physics", 10, |sample| setup(sample).is_some()) {
        let Some(law) = setup(&sample) else { continue };
        let drawn = studio.draw(&sample, &library.catalogue.pools, Stage::Turn(0), LARGE).expect("it is drawn");
        let sheet = Sheet::read(&library, &sample, &decode(&drawn.png));
        let found = law(&sheet);
        let told = || found.clone().err().unwrap_or_default();
        verdict.see(found.is_ok(), &sample, told, || drawn.png.clone());
    }
    verdict.all_hold(10);
}

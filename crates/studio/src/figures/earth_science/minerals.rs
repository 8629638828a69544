//! Minerals by their form, in a row or alone, with their names or their hardness, or above their streak.

use super::crystals::{
    banded, barrel, block, branches, dodecahedron, massive, needles, plates, rhomb, sheets, swallowtail,
};
use super::free::{Thing, wants};
use super::parts::solid;
use crate::brief::{Brief, refuse};
use crate::colour::{Rgb, hex};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, smooth};
use crate::studio::Refusal;

pub(super) fn draw(pen: &mut Pen, things: &mut [Thing], brief: &Brief) -> Result<(), Refusal> {
    // A row that the sample asks for by hardness goes from the softest to the hardest.
    if brief.sample.requirements.iter().any(|one| one.name == "order") {
        things.sort_by(|a, b| a.measure("hardness").total_cmp(&b.measure("hardness")));
    }
    let text = brief.sample.instruction.to_lowercase();
    if let ([one], true) = (&*things, text.contains("drawer")) {
        return drawer(pen, one);
    }
    let streaks = wants(brief, "colour", "second");
    let count = things.len() as f32;
    let size = if things.len() == 1 { 400.0 } else { 560.0 / count };
    let floor = if streaks { 440.0 } else { 620.0 + 40.0 / count };
    if things.len() > 1 || !stand(pen, &text, floor - 30.0) {
        pen.block([60.0, floor + 4.0, 880.0, 40.0], Tone::Wood);
    }
    pen.enlarge(1.25);
    for (at, thing) in things.iter().enumerate() {
        let x = 60.0 + 880.0 * (at as f32 + 0.5) / count;
        pen.shadow((x, floor), size * 1.1);
        crystal(pen, thing, (x, floor), size)?;
        if streaks {
            streak(pen, thing, x);
        }
        if let (Some(label), true) = (thing.label, text.contains("card") && !streaks) {
            card(pen, label, (x, floor + 130.0));
        } else if let Some(label) = thing.label {
            pen.label_at(label, (x, if streaks { 790.0 } else { floor + 106.0 }));
        }
    }
    Ok(())
}

/// The cloth, card or ground that a sample lays one specimen on; `false` where it speaks of none.
pub(super) fn stand(pen: &mut Pen, text: &str, floor: f32) -> bool {
    let dark = ["dark cloth", "black ground", "ground: black"].iter().any(|words| text.contains(words));
    let grey = ["grey card", "grey ground", "ground: grey"].iter().any(|words| text.contains(words));
    let plain = ["plain ground", "white ground", "ground: white"].iter().any(|words| text.contains(words));
    let (wall, ground) = match () {
        () if text.contains("dark cloth") => (hex(0x23262f), hex(0x2f3340)),
        () if dark => (hex(0x0c0d10), hex(0x1b1d22)),
        () if grey => (hex(0xb9bcc1), hex(0xa4a8ae)),
        () if plain => (hex(0xf4f3ef), hex(0xfdfdfb)),
        () => return false,
    };
    pen.wash(wall, ground, floor);
    if text.contains("dark cloth") {
        for fold in 0..5 {
            let x = 40.0 + fold as f32 * 230.0;
            let line = smooth(&[(x, 1000.0), (x + 40.0, 880.0), (x + 20.0, 760.0), (x + 70.0, floor + 40.0)]);
            pen.stroke(&line, ground.mix(hex(0x000000), 0.3), 9.0);
        }
    }
    true
}

/// A plate of rough china with the streak that a mineral leaves on it.
fn streak(pen: &mut Pen, thing: &Thing, x: f32) {
    let plate = [x - 115.0, 560.0, 230.0, 170.0];
    pen.block(plate, Tone::Bone);
    let rgb = hue(thing.text("streak"));
    for line in 0..5 {
        let y = 596.0 + line as f32 * 22.0;
        let stroke = smooth(&[(x - 84.0, y + 12.0), (x, y + 4.0 * pen.chance(line)), (x + 84.0, y - 10.0)]);
        pen.stroke(&stroke, rgb, 17.0);
    }
    pen.outline(&crate::figures::pen::corners(plate), 4.0);
}

/// A name on a small card.
fn card(pen: &mut Pen, label: &str, (x, y): At) {
    let half = (label.chars().count() as f32 * pen.letter() * 0.3 + 34.0).clamp(110.0, 210.0);
    pen.block([x - half, y - 48.0, half * 2.0, 96.0], Tone::Paper);
    pen.trace(&[(x - half + 14.0, y + 34.0), (x + half - 14.0, y + 34.0)], Tone::Grey, 3.0);
    pen.label_at(label, (x, y - 4.0));
}

/// A specimen in the open drawer of a cabinet, with its card before it.
fn drawer(pen: &mut Pen, thing: &Thing) -> Result<(), Refusal> {
    let (wood, dark) = (pen.tone(Tone::Wood), pen.tone(Tone::Wood).mix(hex(0x1a120c), 0.35));
    solid(pen, &[(30.0, 20.0), (970.0, 20.0), (970.0, 330.0), (30.0, 330.0)], wood);
    for y in [44.0, 176.0] {
        solid(pen, &[(80.0, y), (920.0, y), (920.0, y + 108.0), (80.0, y + 108.0)], wood.mix(hex(0xffffff), 0.12));
        pen.disc((500.0, y + 54.0), 20.0, Tone::Gold);
    }
    pen.fill(&[(110.0, 300.0), (890.0, 300.0), (890.0, 340.0), (110.0, 340.0)], dark);
    // The drawer comes towards us: its floor is lined, its sides and its front stand up.
    let lining = hex(0x3f5560);
    solid(pen, &[(130.0, 330.0), (870.0, 330.0), (950.0, 800.0), (50.0, 800.0)], dark);
    solid(pen, &[(170.0, 352.0), (830.0, 352.0), (900.0, 800.0), (100.0, 800.0)], lining);
    solid(pen, &[(26.0, 800.0), (974.0, 800.0), (974.0, 970.0), (26.0, 970.0)], wood);
    pen.disc((500.0, 885.0), 26.0, Tone::Gold);
    pen.shadow((390.0, 690.0), 360.0);
    crystal(pen, thing, (390.0, 690.0), 320.0)?;
    if let Some(label) = thing.label {
        pen.enlarge(1.1);
        card(pen, label, (680.0, 735.0));
    }
    Ok(())
}

/// The first colour that a mineral's text names.
pub(super) fn hue(text: &str) -> Rgb {
    const WORDS: [(&str, u32); 40] = [
        ("pale green", 0xbfd8b4),
        ("greenish black", 0x2c3a33),
        ("flesh pink", 0xe3a98f),
        ("golden yellow", 0xe2b331),
        ("golden", 0xdca83a),
        ("colourless", 0xe4eef2),
        ("bright yellow", 0xf0d62e),
        ("dark grey", 0x55585e),
        ("copper red", 0xb8683f),
        ("silver", 0xc3c8cd),
        ("lead grey", 0x7b828b),
        ("steel grey", 0x6d7680),
        ("bluish grey", 0x77849a),
        ("brassy yellow", 0xcbb45e),
        ("scarlet", 0xcf2e26),
        ("orange red", 0xe2552a),
        ("orange yellow", 0xeda533),
        ("red orange", 0xd9502c),
        ("rust red", 0x9c4430),
        ("rose red", 0xd86a78),
        ("dark red", 0x7e2030),
        ("deep red", 0xa51c35),
        ("pale yellow", 0xf0e6a6),
        ("pale brown", 0xc9a987),
        ("pale pink", 0xefc6cb),
        ("pale blue", 0xb3d7e8),
        ("light blue", 0x9cc4e6),
        ("sky blue", 0x6fb9d8),
        ("deep blue", 0x23468f),
        ("royal blue", 0x2c4fa8),
        ("blue green", 0x4fae9f),
        ("emerald", 0x1f9060),
        ("deep green", 0x1a8055),
        ("green", 0x4d9a56),
        ("purple", 0x8a63b8),
        ("violet", 0x8257b5),
        ("pink", 0xe09aae),
        ("yellow", 0xdfae3c),
        ("clear", 0xdce9ee),
        ("white", 0xf1efe8),
    ];
    const LATER: [(&str, u32); 7] = [
        ("blue", 0x3d6fc2),
        ("black", 0x2b2c31),
        ("brown", 0x7a5438),
        ("red", 0xb02a35),
        ("orange", 0xe3822e),
        ("grey", 0x8d9197),
        ("milky", 0xe6e8ea),
    ];
    let place = |word: &str| text.find(word);
    let found = WORDS
        .iter()
        .chain(&LATER)
        .filter_map(|(word, rgb)| place(word).map(|at| (at, usize::MAX - word.len(), *rgb)))
        .min();
    hex(found.map_or(0x9a9690, |found| found.2))
}

/// Faces of one crystal: light, plain and dark.
pub(super) struct Faces {
    pub light: Rgb,
    pub plain: Rgb,
    pub dark: Rgb,
}

/// A face given in shares of the crystal's size around the middle of its foot.
pub(super) fn face(pen: &mut Pen, (x, y): At, size: f32, points: &[At], rgb: Rgb) {
    let points: Vec<At> = points.iter().map(|at| (x + at.0 * size, y - at.1 * size)).collect();
    solid(pen, &points, rgb);
}

fn crystal(pen: &mut Pen, thing: &Thing, foot: At, size: f32) -> Result<(), Refusal> {
    let plain = hue(thing.text("colour"));
    let faces = Faces { light: plain.mix(hex(0xffffff), 0.45), plain, dark: plain.mix(hex(0x101218), 0.3) };
    match thing.id() {
        "fluorite" | "halite" | "galena" | "pyrite" => cubes(pen, foot, size, &faces, thing.id() == "pyrite"),
        "quartz" | "citrine" | "smoky_quartz" | "amethyst" => points(pen, foot, size, &faces),
        "apatite" | "beryl" | "emerald" | "aquamarine" | "hornblende" | "aragonite" => {
            prism(pen, foot, size, &faces, 1.1)
        }
        "vanadinite" | "dioptase" => prism(pen, foot, size, &faces, 0.62),
        "diamond" | "magnetite" | "spinel" | "sulphur" => octahedron(pen, foot, size, &faces),
        "calcite" | "dolomite" | "rhodochrosite" | "cinnabar" => rhomb(pen, foot, size, &faces),
        "corundum" | "sapphire" => barrel(pen, foot, size, &faces),
        "graphite" | "molybdenite" | "ruby" => plates(pen, foot, size, &faces),
        "muscovite" | "biotite" => sheets(pen, foot, size, &faces),
        "stibnite" | "crocoite" | "epidote" | "tourmaline" => {
            needles(pen, foot, size, &faces, thing.id() == "tourmaline")
        }
        "orthoclase" | "topaz" | "amazonite" | "borax" | "realgar" | "augite" => block(pen, foot, size, &faces),
        "almandine_garnet" => dodecahedron(pen, foot, size, &faces),
        "gypsum" => swallowtail(pen, foot, size, &faces),
        "silver" | "copper" => branches(pen, foot, size, &faces),
        "agate" | "malachite" | "haematite" => banded(pen, foot, size, &faces, thing.id()),
        "talc" | "bornite" | "turquoise" | "rose_quartz" | "kaolinite" | "jadeite" | "sodalite" | "gold"
        | "olivine" => massive(pen, foot, size, &faces, thing.id()),
        other => return refuse(format!("Studio has no figure of the mineral `{other}`")),
    }
    Ok(())
}

fn cube(pen: &mut Pen, foot: At, size: f32, faces: &Faces) {
    face(pen, foot, size, &[(-0.5, 0.12), (0.1, 0.0), (0.1, 0.62), (-0.5, 0.74)], faces.plain);
    face(pen, foot, size, &[(0.1, 0.0), (0.5, 0.2), (0.5, 0.8), (0.1, 0.62)], faces.dark);
    face(pen, foot, size, &[(-0.5, 0.74), (0.1, 0.62), (0.5, 0.8), (-0.08, 0.9)], faces.light);
}

fn cubes(pen: &mut Pen, (x, y): At, size: f32, faces: &Faces, ribbed: bool) {
    cube(pen, (x + size * 0.32, y - size * 0.3), size * 0.8, faces);
    cube(pen, (x - size * 0.3, y), size, faces);
    cube(pen, (x + size * 0.42, y), size * 0.66, faces);
    if ribbed {
        // Pyrite's faces are ribbed, those of neighbours across each other.
        for at in 1..7 {
            let t = at as f32 / 7.0;
            let (foot, s) = ((x - size * 0.3, y), size);
            let on = |a: f32, b: f32| (foot.0 + a * s, foot.1 - b * s);
            pen.trace(&[on(-0.5 + 0.6 * t, 0.12 - 0.12 * t), on(-0.5 + 0.6 * t, 0.74 - 0.12 * t)], Tone::Ink, 3.0);
            pen.trace(&[on(0.1, 0.62 * t), on(0.5, 0.2 + 0.6 * t)], Tone::Ink, 3.0);
        }
    }
}

/// Six-sided prisms that end in points, grown from one base.
fn points(pen: &mut Pen, (x, y): At, size: f32, faces: &Faces) {
    for (dx, lean, tall) in [(-0.42, -0.3, 0.85), (0.44, 0.32, 0.8), (0.0, 0.02, 1.25)] {
        let at = |across: f32, up: f32| (x + (dx + across + lean * up) * size, y - up * size);
        let (half, shoulder) = (0.19, tall * 0.74);
        for (a, b, rgb) in
            [(-half, -half * 0.4, faces.light), (-half * 0.4, half * 0.5, faces.plain), (half * 0.5, half, faces.dark)]
        {
            solid(pen, &[at(a, 0.0), at(b, 0.0), at(b, shoulder), at(a, shoulder)], rgb);
            solid(pen, &[at(a, shoulder), at(b, shoulder), at(0.0, tall)], rgb.mix(hex(0xffffff), 0.18));
        }
    }
    let rock = pen.tone(Tone::Rock);
    let base = smooth(&[
        (x - size * 0.85, y),
        (x - size * 0.6, y - size * 0.17),
        (x - size * 0.2, y - size * 0.1),
        (x + size * 0.2, y - size * 0.16),
        (x + size * 0.6, y - size * 0.1),
        (x + size * 0.85, y),
    ]);
    solid(pen, &base, rock);
}

/// A six-sided prism with flat ends.
fn prism(pen: &mut Pen, foot: At, size: f32, faces: &Faces, tall: f32) {
    for (dx, share) in [(0.46, 0.6), (-0.08, 1.0)] {
        let place = (foot.0 + dx * size, foot.1);
        let (s, t) = (size * share, tall);
        face(pen, place, s, &[(-0.42, 0.08), (-0.2, 0.0), (-0.2, t - 0.08), (-0.42, t)], faces.light);
        face(pen, place, s, &[(-0.2, 0.0), (0.2, 0.0), (0.2, t - 0.08), (-0.2, t - 0.08)], faces.plain);
        face(pen, place, s, &[(0.2, 0.0), (0.42, 0.08), (0.42, t), (0.2, t - 0.08)], faces.dark);
        face(
            pen,
            place,
            s,
            &[(-0.42, t), (-0.2, t - 0.08), (0.2, t - 0.08), (0.42, t), (0.2, t + 0.08), (-0.2, t + 0.08)],
            faces.light,
        );
    }
}

fn octahedron(pen: &mut Pen, foot: At, size: f32, faces: &Faces) {
    let (left, right, front, top, low) = ((-0.6, 0.6), (0.6, 0.66), (0.1, 0.5), (0.0, 1.25), (0.04, 0.0));
    face(pen, foot, size, &[left, front, top], faces.light);
    face(pen, foot, size, &[front, right, top], faces.plain);
    face(pen, foot, size, &[left, front, low], faces.plain);
    face(pen, foot, size, &[front, right, low], faces.dark);
}

//! Pictures: what a sample promises is where its boxes are, edits touch only their region, the same seed gives the
//! same bytes. Drawn with the art pack at `PAIRLOOM_ART` or in an `art` folder above this crate.

#![allow(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

#[path = "pictures/samples.rs"]
mod samples;

use pairloom_model::views::Region;
use pairloom_model::{Direction, Size};
use pairloom_studio::{Art, Drawn, Stage, Studio};
use samples::{Draft, STYLES, pools};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

const SMALL: Size = Size { width: 256, height: 256 };

/// The Studio, or `None` with a line where there is no art; under `CI` art must be there.
fn studio() -> Option<&'static Studio> {
    static STUDIO: OnceLock<Option<Studio>> = OnceLock::new();
    let made = STUDIO.get_or_init(|| {
        let above = || {
            let crate_ = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
            crate_.ancestors().map(|folder| folder.join("art")).find(|art| art.join("manifest.json").is_file())
        };
        let Some(folder) = std::env::var_os("PAIRLOOM_ART").map(PathBuf::from).or_else(above) else {
            assert!(std::env::var("CI").as_deref() != Ok("true"), "no art pack: run `cargo xtask setup`");
            return None;
        };
        Some(Studio::new(Arc::new(Art::open(&folder).unwrap())))
    });
    if made.is_none() {
        println!("not run: no art pack; `cargo xtask setup` makes it");
    }
    made.as_ref()
}

fn draw(studio: &Studio, draft: &Draft, stage: Stage, size: Size) -> Drawn {
    studio.draw(&draft.sample, &pools(), stage, size).unwrap_or_else(|refusal| panic!("{:?}: {refusal}", draft.sample))
}

fn result(studio: &Studio, draft: &Draft) -> Drawn {
    draw(studio, draft, Stage::Turn(0), SMALL)
}

fn pixels(drawn: &Drawn) -> image::RgbImage {
    image::load_from_memory(&drawn.png).unwrap().to_rgb8()
}

fn boxes<'a>(drawn: &'a Drawn, slot: &str) -> Vec<&'a Region> {
    drawn.nodes.iter().filter(|node| node.slot == slot).map(|node| &node.region).collect()
}

fn middle(drawn: &Drawn, slot: &str) -> (f32, f32) {
    let all = boxes(drawn, slot);
    let region = all.first().unwrap_or_else(|| panic!("no box for {slot}: {:?}", drawn.nodes));
    (region.x as f32 + region.width as f32 / 2.0, region.y as f32 + region.height as f32 / 2.0)
}

fn overlap(a: &Region, b: &Region) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

#[test]
fn the_same_seed_gives_the_same_bytes_on_any_thread() {
    let Some(studio) = studio() else { return };
    for style in ["", "impressionism", "cubism"] {
        let mut draft = Draft::generation("artistic-traditions", 5).thing("a", "teapot").require("present(a)");
        if !style.is_empty() {
            draft = draft.require(&format!("style() = {style}"));
        }
        let here = result(studio, &draft).png;
        let threads: Vec<Vec<u8>> = std::thread::scope(|scope| {
            let run = || scope.spawn(|| result(studio, &draft).png);
            let handles = [run(), run(), run()];
            handles.into_iter().map(|handle| handle.join().unwrap()).collect()
        });
        assert!(threads.iter().all(|png| *png == here), "{style}");
        let fresh = Studio::new(Arc::new(Art::open(&art_folder()).unwrap()));
        assert_eq!(result(&fresh, &draft).png, here, "a cold cache draws the same");
    }
}

fn art_folder() -> PathBuf {
    let crate_ = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let above = || crate_.ancestors().map(|folder| folder.join("art")).find(|art| art.join("manifest.json").is_file());
    std::env::var_os("PAIRLOOM_ART").map(PathBuf::from).or_else(above).unwrap()
}

#[test]
fn relations_hold_in_the_boxes() {
    let Some(studio) = studio() else { return };
    let relations = [
        ("left_of", -1, 0),
        ("right_of", 1, 0),
        ("above", 0, -1),
        ("below", 0, 1),
        ("above_left_of", -1, -1),
        ("above_right_of", 1, -1),
        ("below_left_of", -1, 1),
        ("below_right_of", 1, 1),
    ];
    for (relation, across, down) in relations {
        for scene in ["", "meadow", "kitchen"] {
            for seed in 0..4 {
                let mut draft = Draft::generation("relative-position", seed)
                    .thing("a", "teapot")
                    .thing("b", "red_apple")
                    .require(&format!("{relation}(a, b)"));
                if !scene.is_empty() {
                    draft = draft.require(&format!("scene() = {scene}"));
                }
                let drawn = result(studio, &draft);
                let ((ax, ay), (bx, by)) = (middle(&drawn, "a"), middle(&drawn, "b"));
                let clear = |difference: f32, sign: i32| sign == 0 || difference * sign as f32 > 20.0;
                assert!(clear(ax - bx, across) && clear(ay - by, down), "{relation} {scene} {seed}: {:?}", drawn.nodes);
                assert!(!overlap(boxes(&drawn, "a")[0], boxes(&drawn, "b")[0]), "{relation} {scene} {seed}");
            }
        }
    }
}

#[test]
fn between_is_between() {
    let Some(studio) = studio() else { return };
    for seed in 0..6 {
        let draft = Draft::generation("relative-position", seed)
            .thing("a", "teapot")
            .thing("b", "red_apple")
            .thing("c", "bird")
            .require("between(a, b, c)");
        let drawn = result(studio, &draft);
        let [a, b, c] = ["a", "b", "c"].map(|slot| middle(&drawn, slot).0);
        assert!((b < a && a < c) || (c < a && a < b), "{:?}", drawn.nodes);
    }
}

#[test]
fn counts_hold_and_nothing_overlaps_or_is_cut_off() {
    let Some(studio) = studio() else { return };
    let arrangements = ["", "row", "column", "grid", "ring", "arc", "scatter", "diagonal", "pyramid"];
    for (at, arrangement) in arrangements.into_iter().enumerate() {
        for count in [3, 4, 7, 12, 20] {
            let scene = ["", "meadow", "kitchen"][(at + count) % 3];
            let mut draft = Draft::generation("object-counting", (at * 31 + count) as u64)
                .thing("a", "red_apple")
                .require(&format!("count(a) = {count}"));
            if !arrangement.is_empty() {
                draft = draft.require(&format!("arrangement(a) = {arrangement}"));
            }
            if !scene.is_empty() {
                draft = draft.require(&format!("scene() = {scene}"));
            }
            let drawn = draw(studio, &draft, Stage::Turn(0), Size { width: 512, height: 512 });
            let all = boxes(&drawn, "a");
            assert_eq!(all.len(), count, "{arrangement}");
            for (first, one) in all.iter().enumerate() {
                assert!(one.x > 0 && one.y > 0 && one.x + one.width < 512 && one.y + one.height < 512, "{one:?}");
                assert!(all[first + 1..].iter().all(|other| !overlap(one, other)), "{arrangement} {count} {scene}");
            }
        }
    }
}

#[test]
fn attributes_change_their_own_subject_only() {
    let Some(studio) = studio() else { return };
    let plain = Draft::generation("multi-attribute-combination", 3)
        .thing("a", "teapot")
        .thing("b", "red_apple")
        .require("scene() = kitchen");
    let before = result(studio, &plain);
    for attribute in ["colour(a) = blue", "pattern(a) = striped", "state(a) = translucent"] {
        let after = result(studio, &plain.clone().require(attribute));
        let (old, new) = (pixels(&before), pixels(&after));
        let other = boxes(&before, "b")[0];
        let mut differs = 0;
        for (x, y, pixel) in old.enumerate_pixels() {
            let changed = pixel != new.get_pixel(x, y);
            differs += usize::from(changed);
            let inside = x >= other.x && x < other.x + other.width && y >= other.y && y < other.y + other.height;
            assert!(!changed || !inside, "{attribute} leaks");
        }
        assert!(differs > 200, "{attribute} shows");
    }
    let tinted = pixels(&result(studio, &plain.clone().require("colour(a) = blue")));
    let area = boxes(&before, "a")[0];
    let blue = |pixel: &image::Rgb<u8>| pixel.0[2] > 150 && pixel.0[0] < 90;
    let inside = tinted
        .enumerate_pixels()
        .filter(|(x, y, _)| *x >= area.x && *x < area.x + area.width && *y >= area.y && *y < area.y + area.height);
    let share = inside.clone().filter(|(_, _, pixel)| blue(pixel)).count() as f32 / inside.count() as f32;
    assert!(share > 0.25, "the teapot is blue: {share}");
}

#[test]
fn an_edit_keeps_every_pixel_outside_its_region() {
    let Some(studio) = studio() else { return };
    let scene = || {
        Draft::editing("2-turns", 8)
            .thing("a", "teapot")
            .thing("b", "red_apple")
            .thing("new", "bird")
            .surface("sign", "wooden_sign")
            .line("line", "Open")
            .shows("count(a) = 1")
            .shows("count(b) = 2")
            .shows("text(sign) = Closed")
            .shows("scene() = meadow")
    };
    let edits: [(&str, &[(&str, &str)]); 7] = [
        ("add", &[("object", "new"), ("relation", "left_of"), ("anchor", "a")]),
        ("remove", &[("target", "b"), ("which", "all")]),
        ("remove", &[("target", "b"), ("which", "one")]),
        ("replace", &[("target", "a"), ("object", "new")]),
        ("alter", &[("target", "a"), ("attribute", "colour"), ("value", "blue")]),
        ("alter", &[("target", "a"), ("attribute", "magnitude"), ("value", "large")]),
        ("text_replace", &[("surface", "sign"), ("text", "line")]),
    ];
    for (operation, parameters) in edits {
        let draft = scene().turn("source", operation, parameters);
        let before = draw(studio, &draft, Stage::Source, SMALL);
        let after = draw(studio, &draft, Stage::Turn(0), SMALL);
        assert_eq!(before.region, None);
        let region = after.region.unwrap_or_else(|| panic!("{operation} has a region"));
        let (old, new) = (pixels(&before), pixels(&after));
        let inside = |x: u32, y: u32| {
            x >= region.x && x < region.x + region.width && y >= region.y && y < region.y + region.height
        };
        assert!(
            old.enumerate_pixels().all(|(x, y, pixel)| inside(x, y) || pixel == new.get_pixel(x, y)),
            "{operation}"
        );
        assert!(old.enumerate_pixels().any(|(x, y, pixel)| pixel != new.get_pixel(x, y)), "{operation} does something");
        let count = |drawn: &Drawn, slot: &str| boxes(drawn, slot).len();
        match (operation, parameters.len()) {
            ("add", _) => {
                assert_eq!((count(&before, "new"), count(&after, "new")), (0, 1));
                assert!(middle(&after, "new").0 < middle(&after, "a").0);
            }
            ("remove", _) => {
                let left = usize::from(parameters[1].1 == "one");
                assert_eq!((count(&before, "b"), count(&after, "b")), (2, left));
            }
            ("replace", _) => assert_eq!((count(&after, "a"), count(&after, "new")), (0, 1)),
            _ => assert_eq!(before.nodes.len(), after.nodes.len()),
        }
    }
}

#[test]
fn what_is_known_of_a_thing_is_that_of_its_own_picture() {
    let Some(studio) = studio() else { return };
    let mut draft = Draft::editing("text-replace", 8)
        .surface("sign", "wooden_sign")
        .line("line", "Open")
        .shows("text(sign) = Closed")
        .turn("source", "text_replace", &[("surface", "sign"), ("text", "line")]);
    let asked = pairloom_model::Requirement::parse("text(sign) = Open").unwrap();
    draft.sample.turns[0].operations[0].requirements.push(asked);
    let text = |drawn: &Drawn| drawn.nodes[0].text.clone();
    assert_eq!(text(&draw(studio, &draft, Stage::Source, SMALL)), "Closed");
    assert_eq!(text(&result(studio, &draft)), "Open");
}

#[test]
fn a_new_background_keeps_the_subject_and_changes_the_rest() {
    let Some(studio) = studio() else { return };
    let draft = Draft::editing("change-bg", 4)
        .thing("a", "teapot")
        .shows("count(a) = 1")
        .shows("scene() = meadow")
        .turn("source", "change_background", &[("scene", "snowfield")]);
    let (before, after) = (draw(studio, &draft, Stage::Source, SMALL), result(studio, &draft));
    assert_eq!(after.region, None);
    assert_eq!(before.nodes, after.nodes);
    let (old, new, area) = (pixels(&before), pixels(&after), *boxes(&before, "a")[0]);
    let same = |x: u32, y: u32| old.get_pixel(x, y) == new.get_pixel(x, y);
    let (cx, cy) = (area.x + area.width / 2, area.y + area.height * 2 / 3);
    assert!((cx - 4..cx + 4).all(|x| same(x, cy)), "the subject's middle stays");
    let changed = (0..256).filter(|x| !same(*x, 10) && !same(*x, 250)).count();
    assert!(changed > 200, "the place changes");
}

#[test]
fn every_style_differs_from_all_others() {
    let Some(studio) = studio() else { return };
    let base = Draft::generation("artistic-traditions", 6).thing("a", "teapot").require("scene() = meadow");
    let mut drawn: Vec<(String, image::RgbImage)> = vec![("none".to_owned(), pixels(&result(studio, &base)))];
    for style in STYLES {
        drawn.push((style.to_owned(), pixels(&result(studio, &base.clone().require(&format!("style() = {style}"))))));
    }
    for (at, (name, one)) in drawn.iter().enumerate() {
        for (other, two) in &drawn[at + 1..] {
            let total: u64 = one.iter().zip(two.iter()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
            let mean = total as f64 / (256.0 * 256.0 * 3.0);
            assert!(mean > 6.0, "{name} and {other} differ by {mean:.1}");
        }
    }
}

#[test]
fn every_size_and_shape_is_drawn_at_its_size() {
    let Some(studio) = studio() else { return };
    let draft = Draft::generation("relative-position", 2)
        .thing("a", "teapot")
        .thing("b", "bird")
        .require("above_left_of(a, b)")
        .require("scene() = meadow");
    for (width, height) in [(64, 64), (64, 640), (640, 64), (1024, 256), (300, 900), (3840, 2160)] {
        let drawn = draw(studio, &draft, Stage::Turn(0), Size { width, height });
        let picture = image::load_from_memory(&drawn.png).unwrap();
        assert_eq!((picture.width(), picture.height()), (width, height));
        assert_eq!(drawn.nodes.len(), 2, "{width}x{height}");
        assert!(middle(&drawn, "a").0 < middle(&drawn, "b").0 && middle(&drawn, "a").1 < middle(&drawn, "b").1);
    }
}

#[test]
fn every_surface_carries_its_text_and_gives_it_up() {
    let Some(studio) = studio() else { return };
    for surface in samples::SURFACES {
        let source = Draft::editing("text-replace", 9).surface("sign", surface).shows("text(sign) = Welcome");
        let draft = source.turn("source", "text_remove", &[("surface", "sign")]);
        let (written, blank) = (draw(studio, &draft, Stage::Source, SMALL), result(studio, &draft));
        let region = blank.region.unwrap_or_else(|| panic!("{surface} shows its text"));
        assert!(region.width > 40 && region.height > 8, "{surface}: {region:?}");
        let area = boxes(&written, "sign")[0];
        assert!(
            region.x + 12 >= area.x && region.x + region.width <= area.x + area.width + 12,
            "{surface}: {region:?}"
        );
    }
}

#[test]
fn what_cannot_be_drawn_is_refused_with_its_reason() {
    let Some(studio) = studio() else { return };
    let says = |draft: Draft, words: &str| {
        let refusal =
            studio.draw(&draft.sample, &pools(), Stage::Turn(0), SMALL).err().unwrap_or_else(|| panic!("drew {words}"));
        assert!(refusal.0.contains(words), "{refusal}");
    };
    let thing = || Draft::generation("artistic-traditions", 1).thing("a", "teapot");
    says(thing().require("style() = vorticism"), "vorticism");
    says(thing().require("material(a) = wood"), "material");
    says(thing().require("count(a) = 900"), "900");
    says(Draft::generation("object-counting", 1).thing("a", "teapot").require("count(a) = 4000"), "4000");
    for side in [0, 8, 8192] {
        let size = pairloom_model::Size { width: side, height: side };
        let drawn = studio.draw(&thing().sample, &pools(), Stage::Turn(0), size);
        let Err(refusal) = drawn else { panic!("drew {size}") };
        assert!(refusal.0.contains("64 to 3840"), "{refusal}");
    }
    says(Draft::generation("relative-position", 1).thing("a", "unicycle_of_doom"), "no `no-such-art`");
    says(Draft::generation("four-dimensional-views", 1).thing("a", "teapot"), "four-dimensional-views");
    let circle = Draft::generation("relative-position", 1).thing("a", "teapot").thing("b", "bird");
    says(circle.require("left_of(a, b)").require("left_of(b, a)"), "contradict");
    let alone = Draft::editing("remove", 1).thing("a", "teapot").shows("state(a) = partly_hidden");
    says(alone.turn("source", "remove", &[("target", "a")]), "hide");
    // No font of the pack has hieroglyphs.
    says(Draft::generation("textual-accuracy", 1).surface("s", "poster").require("text(s) = \"A 𓀀\""), "letter `𓀀`");
}

#[test]
fn pictures_say_who_drew_them() {
    let Some(studio) = studio() else { return };
    let drawn = result(studio, &Draft::generation("object-counting", 1).thing("a", "bird"));
    let decoder = png::Decoder::new(std::io::Cursor::new(&drawn.png));
    let reader = decoder.read_info().unwrap();
    let texts: Vec<(&str, &str)> =
        reader.info().uncompressed_latin1_text.iter().map(|t| (t.keyword.as_str(), t.text.as_str())).collect();
    assert!(texts.contains(&("Description", "Synthetic picture drawn by Pairloom Studio")), "{texts:?}");
    let software = format!("Pairloom Studio {}", pairloom_studio::VERSION);
    assert!(texts.contains(&("Software", software.as_str())), "{texts:?}");
}

#[test]
fn art_directions_change_the_manner_and_nothing_else() {
    let Some(studio) = studio() else { return };
    let scene = Draft::generation("relative-position", 4)
        .thing("a", "teapot")
        .thing("b", "red_apple")
        .require("left_of(a, b)")
        .require("scene() = meadow");
    let sign =
        Draft::generation("textual-accuracy", 4).surface("sign", samples::SURFACES[0]).require("text(sign) = Tea");
    for draft in [scene, sign] {
        let flat = result(studio, &draft);
        let mut seen = vec![flat.png.clone()];
        for direction in Direction::ALL {
            let drawn = result(&studio.directed(direction), &draft);
            assert_eq!(drawn.nodes, flat.nodes, "{direction}: the same boxes and masks");
            if direction == Direction::default() {
                assert_eq!(drawn.png, flat.png, "a new Studio draws flat");
            } else {
                assert!(!seen.contains(&drawn.png), "{direction} is a manner of its own");
                seen.push(drawn.png);
            }
        }
    }
}

#[test]
fn a_colour_word_holds_in_every_direction() {
    let Some(studio) = studio() else { return };
    let draft = Draft::generation("multi-attribute-combination", 6)
        .thing("a", "teapot")
        .require("present(a)")
        .require("colour(a) = blue");
    for direction in Direction::ALL {
        let drawn = result(&studio.directed(direction), &draft);
        let (picture, region) = (pixels(&drawn), boxes(&drawn, "a")[0]);
        let inside = |x: u32, y: u32| picture.get_pixel(region.x + x, region.y + y).0.map(i32::from);
        let places = (0..region.width).flat_map(|x| (0..region.height).map(move |y| (x, y)));
        let blue = places.filter(|(x, y)| matches!(inside(*x, *y), [r, g, b] if b > r + 50 && b > g + 30)).count();
        let share = blue as f32 / (region.width * region.height) as f32;
        assert!(share > 0.25, "{direction}: {share}");
    }
}

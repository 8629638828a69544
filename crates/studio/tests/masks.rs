//! Masks: what painters and figures say of whose each pixel is. Drawn from planned samples of the catalogue, with the art pack
//! at `PAIRLOOM_ART` or in an `art` folder above this crate.

#![allow(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

use image::RgbImage;
use pairloom_model::{Node, Pool, Pools, Sample, Size};
use pairloom_studio::{Art, Drawn, Stage, Studio};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

const SMALL: Size = Size { width: 512, height: 512 };

/// The Studio, or `None` with a line where there is no art; under `CI` art must be there.
fn studio() -> Option<Studio> {
    let above = || {
        let crate_ = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        crate_.ancestors().map(|folder| folder.join("art")).find(|art| art.join("manifest.json").is_file())
    };
    let Some(folder) = std::env::var_os("PAIRLOOM_ART").map(PathBuf::from).or_else(above) else {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "no art pack: run `cargo xtask setup`");
        println!("not run: no art pack; `cargo xtask setup` makes it");
        return None;
    };
    Some(Studio::new(Arc::new(Art::open(&folder).unwrap())))
}

/// The pools of the catalogue.
fn pools() -> &'static Pools {
    static POOLS: OnceLock<Pools> = OnceLock::new();
    POOLS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue/data/pools");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let read = |path: PathBuf| toml::from_str::<Pool>(&std::fs::read_to_string(path).unwrap()).unwrap();
        Pools::new(files.filter(|path| path.extension().is_some_and(|ending| ending == "toml")).map(read))
    })
}

fn samples() -> Vec<Sample> {
    include_str!("masks/samples.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn draw(studio: &Studio, sample: &Sample) -> Drawn {
    studio
        .draw(sample, pools(), Stage::Turn(0), SMALL)
        .unwrap_or_else(|refusal| panic!("{}: {refusal}", sample.subtask))
}

/// The pixels of a node's mask.
fn pixels(node: &Node) -> Vec<(u32, u32)> {
    let stretches = node.mask.iter().flat_map(pairloom_model::Mask::stretches);
    stretches.flat_map(|(x, y, length)| (y..y + length).map(move |y| (x, y))).collect()
}

#[test]
fn a_node_has_pixels_of_its_own_within_its_box() {
    let Some(studio) = studio() else { return };
    for sample in samples() {
        let drawn = draw(&studio, &sample);
        let mut owner = vec![None; (SMALL.width * SMALL.height) as usize];
        assert!(!drawn.nodes.is_empty(), "{}", sample.subtask);
        for (number, node) in drawn.nodes.iter().enumerate() {
            let what = format!("`{}` of {}", node.slot, sample.subtask);
            let (own, region) = (pixels(node), node.region);
            assert_eq!(node.visible, Some(own.len() as u64), "{what} has a mask");
            let all = region.width as usize * region.height as usize;
            assert!(!own.is_empty() && own.len() < all, "{what}: {} of {all} pixels", own.len());
            for (x, y) in own {
                let (dx, dy) = (x.checked_sub(region.x), y.checked_sub(region.y));
                assert!(dx.is_some_and(|dx| dx < region.width) && dy.is_some_and(|dy| dy < region.height), "{what}");
                let before = owner[(y * SMALL.width + x) as usize].replace(number);
                assert_eq!(before, None, "({x}, {y}) of {what} belongs to another, too");
            }
        }
    }
}

#[test]
fn a_mask_is_what_goes_when_the_thing_goes() {
    let Some(studio) = studio() else { return };
    let sample = samples().into_iter().find(|sample| sample.subtask.as_str() == "containment").unwrap();
    let drawn = draw(&studio, &sample);
    let open = |png: &[u8]| -> RgbImage { image::load_from_memory(png).unwrap().to_rgb8() };
    let whole = open(&drawn.png);
    for slot in ["a", "b"] {
        let without = open(&studio.draw_without(&sample, pools(), SMALL, &[slot]).unwrap());
        let gone = |(x, y): &(u32, u32)| {
            let (here, there) = (whole.get_pixel(*x, *y).0, without.get_pixel(*x, *y).0);
            here.iter().zip(there).any(|(a, b)| a.abs_diff(b) > 24)
        };
        let own: Vec<(u32, u32)> = drawn.nodes.iter().filter(|node| node.slot == slot).flat_map(pixels).collect();
        let true_ones = own.iter().filter(|at| gone(at)).count();
        assert!(true_ones * 10 > own.len() * 8, "{slot}: {true_ones} of {}", own.len());
        let all = (0..SMALL.width).flat_map(|x| (0..SMALL.height).map(move |y| (x, y)));
        let changed = all.filter(gone).count();
        assert!(true_ones * 10 > changed * 6, "{slot}: {true_ones} of {changed} that changed");
    }
}

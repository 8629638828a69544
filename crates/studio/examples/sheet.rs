//! Draws samples, one JSON line each, to PNG files and a contact sheet, and says how long each took.
//!
//! `cargo run --release -p pairloom-studio --example sheet -- ART POOLS SAMPLES OUT [WIDTHxHEIGHT] [COLUMNS] [DIRECTION]`, where SAMPLES is
//! what `pairloom plan` prints, or `-` for standard input. POOLS is the folder of pool files.

use pairloom_model::subtask::Kind;
use pairloom_model::{Direction, Pool, Pools, Sample, Size};
use pairloom_studio::{Art, Stage, Studio};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// The side of a picture on the contact sheet.
const TILE: u32 = 384;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [art, pools, samples, out, rest @ ..] = arguments.as_slice() else {
        return Err("expected ART POOLS SAMPLES OUT [WIDTHxHEIGHT] [COLUMNS] [DIRECTION]".into());
    };
    let size = rest.first().map_or(Ok(Size::default()), |text| Size::parse(text))?;
    let columns: usize = rest.get(1).map_or(Ok(5), |text| text.parse())?;
    let direction = rest.get(2).map_or(Some(Direction::Flat), |text| Direction::find(text));
    let direction = direction.ok_or("expected an art direction: flat, gradient, outline or detailed")?;
    let studio = Studio::new(Arc::new(Art::open(Path::new(art))?)).directed(direction);
    let pools = read_pools(Path::new(pools))?;
    let text =
        if samples == "-" { std::io::read_to_string(std::io::stdin())? } else { std::fs::read_to_string(samples)? };
    std::fs::create_dir_all(out)?;
    let mut tiles = Vec::new();
    let (mut drawn, mut spent) = (0_u32, 0.0);
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let sample: Sample = serde_json::from_str(line)?;
        for (name, stage) in stages(&sample) {
            let start = Instant::now();
            let result = studio.draw(&sample, &pools, stage, size);
            let ms = start.elapsed().as_secs_f64() * 1000.0;
            match result {
                Ok(picture) => {
                    let path = PathBuf::from(out).join(format!("{}-{name}.png", sample.id));
                    std::fs::write(&path, &picture.png)?;
                    println!(
                        "{ms:7.1} ms {:7} B {} {name} {}",
                        picture.png.len(),
                        sample.id,
                        sample.instruction.replace('\n', " / ")
                    );
                    tiles.push(Some(picture.png));
                    (drawn, spent) = (drawn + 1, spent + ms);
                }
                Err(refusal) => println!("REFUSED {} {name}: {refusal}", sample.id),
            }
        }
    }
    println!("{drawn} pictures, {:.1} ms each", spent / f64::from(drawn.max(1)));
    let rows: Vec<_> = tiles.chunks(columns.max(1)).map(<[_]>::to_vec).collect();
    std::fs::write(
        PathBuf::from(out).join("sheet.png"),
        pairloom_studio::contact_sheet(&rows, TILE, pairloom_studio::SheetFormat::Png)?,
    )?;
    Ok(())
}

fn read_pools(folder: &Path) -> Result<Pools, Box<dyn Error>> {
    let mut pools = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let pool: Pool =
                toml::from_str(&std::fs::read_to_string(&path)?).map_err(|e| format!("{}: {e}", path.display()))?;
            pools.push(pool);
        }
    }
    Ok(Pools::new(pools))
}

fn stages(sample: &Sample) -> Vec<(String, Stage)> {
    let mut stages = Vec::new();
    if sample.kind == Kind::Editing {
        stages.push(("source".to_owned(), Stage::Source));
    }
    stages.extend((0..sample.turns.len().max(1)).map(|turn| (format!("turn-{}", turn + 1), Stage::Turn(turn))));
    stages
}

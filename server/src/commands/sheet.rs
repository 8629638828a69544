//! `pairloom sheet`: contact sheets of what Studio draws, one picture a subtask, and a page that shows them all.

use super::{CommandError, Done, art_folders, cores};
use crate::cli::SheetArgs;
use pairloom_model::views::{MOST_A_LEVEL, SheetQuery};
use pairloom_model::{Sample, Size};
use pairloom_service::{Library, sheet_samples};
use pairloom_studio::{Art, SheetFormat, Stage, Studio, contact_sheet};
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// A level's name and samples.
type Level = (String, Vec<Sample>);
/// Encoded pictures in rows; `None` where one was refused.
type Pictures = Vec<Vec<Option<Vec<u8>>>>;

/// Carries the command out.
pub fn sheet(args: &SheetArgs) -> Done {
    if !(1..=MOST_A_LEVEL).contains(&args.per_level) {
        return Err(CommandError::Usage(format!("--per-level {}: 1 to {MOST_A_LEVEL}", args.per_level)));
    }
    if args.out.is_dir() && std::fs::read_dir(&args.out).is_ok_and(|mut inside| inside.next().is_some()) {
        return Err(CommandError::Usage(format!("--out {}: name a new or an empty folder", args.out.display())));
    }
    let folders = art_folders(args.art.as_ref());
    let folder = folders.iter().find(|folder| folder.is_dir()).or(folders.first()).cloned().unwrap_or_default();
    let art = Art::open(&folder).map_err(|error| CommandError::Failed(error.to_string()))?;
    let (studio, library) = (Studio::new(Arc::new(art)).directed(args.direction), Library::shipped()?);
    let all = matches!(args.subtask.as_slice(), [all] if all == "all");
    let drawn = |id: &str| library.plannable(id) && Studio::can_draw(id);
    let ids: Vec<String> = if all {
        library.catalogue.subtasks().map(|subtask| subtask.id.to_string()).filter(|id| drawn(id)).collect()
    } else {
        args.subtask.clone()
    };
    let wrote = |error: std::io::Error| CommandError::Failed(format!("writing into {}: {error}", args.out.display()));
    std::fs::create_dir_all(&args.out).map_err(wrote)?;
    let mut index = HEAD.to_owned();
    let format = if args.jpeg { SheetFormat::Jpeg } else { SheetFormat::Png };
    for id in &ids {
        let name = library.subtask(id)?.name.clone();
        let query = SheetQuery {
            subtask: id.clone(),
            per_level: args.per_level,
            seed: args.seed,
            direction: args.direction,
            ..SheetQuery::default()
        };
        let levels = sheet_samples(&library, &query)?;
        let (pictures, refusals) = draw(&studio, &library, &levels);
        let failed = |refusal: pairloom_studio::Refusal| CommandError::Failed(refusal.to_string());
        let file = format!("{id}.{}", format.extension());
        std::fs::write(args.out.join(&file), contact_sheet(&pictures, args.tile, format).map_err(failed)?)
            .map_err(wrote)?;
        describe(&mut index, &file, &name, &levels);
        let count = pictures.iter().flatten().flatten().count();
        eprintln!("{id}: {count} pictures, {} refused", refusals.len());
        refusals.iter().for_each(|refusal| eprintln!("  {refusal}"));
    }
    std::fs::write(args.out.join("index.html"), index).map_err(wrote)?;
    super::print(&format!("{}\n", Path::new(&args.out).join("index.html").display()))?;
    Ok(ExitCode::SUCCESS)
}

const HEAD: &str = "<!doctype html><meta charset=\"utf-8\"><title>Studio's contact sheets</title>\n\
<style>body{font:16px/1.5 sans-serif;max-width:1200px;margin:2rem auto;padding:0 1rem}img{max-width:100%}</style>\n";

/// Draws all samples after their last turns, on all cores; the pictures in rows as the levels, and why some are missing.
fn draw(studio: &Studio, library: &Library, levels: &[Level]) -> (Pictures, Vec<String>) {
    let work: Vec<&Sample> = levels.iter().flat_map(|(_, samples)| samples).collect();
    let (next, done) = (AtomicUsize::new(0), Mutex::new(vec![None; work.len()]));
    std::thread::scope(|scope| {
        for _ in 0..cores() {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(sample) = work.get(at) else { break };
                    let stage = Stage::Turn(sample.turns.len().saturating_sub(1));
                    let drawn = studio.draw(sample, &library.catalogue.pools, stage, Size::default());
                    let drawn = drawn.map(|drawn| drawn.png).map_err(|refusal| format!("{}: {refusal}", sample.id));
                    done.lock().unwrap_or_else(PoisonError::into_inner)[at] = Some(drawn);
                }
            });
        }
    });
    let mut refusals = Vec::new();
    let mut pictures = done.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().map(|drawn| match drawn {
        Some(Ok(png)) => Some(png),
        Some(Err(refusal)) => {
            refusals.push(refusal);
            None
        }
        None => None,
    });
    let rows = levels.iter().map(|(_, samples)| pictures.by_ref().take(samples.len()).collect()).collect();
    drop(pictures);
    (rows, refusals)
}

/// Adds a subtask to the page: its sheet, and the prompts by level.
fn describe(page: &mut String, file: &str, name: &str, levels: &[Level]) {
    let plain = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('\n', "<br>");
    let _ = write!(page, "<h2>{}</h2>\n<img src=\"{file}\" alt=\"\">\n", plain(name));
    for (level, samples) in levels {
        let _ = write!(page, "<h3>{}</h3>\n<ol>\n", plain(level));
        for sample in samples {
            let _ = writeln!(page, "<li>{}</li>", plain(&sample.instruction));
        }
        page.push_str("</ol>\n");
    }
}

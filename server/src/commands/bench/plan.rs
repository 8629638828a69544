//! Plans prompts of one subtask and throws the lines away, twice, comparing what came out.

use super::super::plan::write_lines;
use super::super::{CommandError, Done, cores};
use super::peer;
use pairloom_model::{Counts, Kind, PlanSpec, SubtaskId};
use pairloom_service::Library;
use sha2::{Digest, Sha256};
use std::io::{IoSlice, Write};
use std::path::Path;
use std::time::Instant;

/// Counts bytes and lines, and hashes them where it is to.
#[derive(Default)]
struct Sink {
    bytes: u64,
    hash: Option<Sha256>,
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.bytes += bytes.len() as u64;
        if let Some(hash) = &mut self.hash {
            hash.update(bytes);
        }
        Ok(bytes.len())
    }

    fn write_vectored(&mut self, pieces: &[IoSlice<'_>]) -> std::io::Result<usize> {
        pieces.iter().try_fold(0, |sum, piece| Ok(sum + self.write(piece)?))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Measures.
pub fn bench(subtasks: &[String], template: Option<&str>, count: u64, python: Option<&Path>) -> Done {
    let start = Instant::now();
    let library = Library::shipped()?;
    let ids: Vec<SubtaskId> = match subtasks {
        [all] if all == "generation" => {
            let generation = library.catalogue.subtasks().filter(|subtask| subtask.kind == Kind::Generation);
            generation.map(|subtask| subtask.id.clone()).collect()
        }
        named => named.iter().map(|id| SubtaskId::new(id.trim())).collect(),
    };
    let compiled_at = Instant::now();
    let names: Vec<&str> = ids.iter().map(SubtaskId::as_str).collect();
    library.catalogue.prepare(&names, false, cores());
    let compiled = compiled_at.elapsed().as_secs_f64();
    let planned_at = Instant::now();
    let plan = match (template, ids.as_slice()) {
        (Some(template), [id]) => pairloom_service::plan_template(&library, id.as_str(), template, count, 1)?,
        (Some(_), _) => return Err(CommandError::Usage("--template goes with one --subtask".into())),
        (None, _) => {
            let capacity = |id: &SubtaskId| {
                let compiled = library.catalogue.compiled(id.as_str());
                compiled.map_or(u64::MAX, |compiled| u64::try_from(compiled.capacity()).unwrap_or(u64::MAX))
            };
            let share = count.div_ceil(ids.len().max(1) as u64);
            let counts: Counts = ids.iter().map(|id| (id.clone(), share.min(capacity(id)))).collect();
            pairloom_service::plan(&library, &PlanSpec { counts, seed: 1, ..PlanSpec::default() })?
        }
    };
    let allocated = planned_at.elapsed().as_secs_f64();
    let settled = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let mut sink = Sink::default();
    let failed = |error: std::io::Error| CommandError::Failed(error.to_string());
    write_lines(&plan, 0..plan.total(), cores(), &mut sink).map_err(failed)?;
    let seconds = start.elapsed().as_secs_f64();
    // Before the checks below, which gather the texts.
    let memory = peak_memory();
    let mut hashes = Vec::new();
    for threads in [1, cores()] {
        let mut sink = Sink { hash: Some(Sha256::new()), ..Sink::default() };
        write_lines(&plan, 0..plan.total(), threads, &mut sink).map_err(failed)?;
        hashes.push(sink.hash.map(|hash| hash.finalize().to_vec()));
    }
    let mut prompts: Vec<u64> =
        (0..plan.total()).map(|ordinal| fingerprint(&plan.sample(ordinal).instruction)).collect();
    prompts.sort_unstable();
    prompts.dedup();
    let rate = plan.total() as f64 / seconds;
    let peers = python.map(|python| peer::measure(python, &library, rate)).transpose()?;
    Ok(super::print(&serde_json::json!({
        "bench": "plan",
        "subtasks": names,
        "template": template,
        "prompts": plan.total(),
        "seconds_until_first": settled,
        "seconds_to_compile": compiled,
        "seconds_to_plan": allocated,
        "near_duplicates": plan.near_duplicates(),
        "peak_memory_mb": memory,
        "seconds": seconds,
        "prompts_a_second": rate,
        "bytes": sink.bytes,
        "same_output_twice": hashes.windows(2).all(|pair| pair[0] == pair[1]),
        "distinct_prompts": prompts.len(),
        "cores": cores(),
        "peers": peers,
    })))
}

/// The most memory that the process has had so far, in megabytes; `None` where the system does not say.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

/// 64 bits of a text's SHA-256; among a million texts an accidental match has a chance of one in 37 million.
fn fingerprint(text: &str) -> u64 {
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

//! Plans prompts of one subtask and throws the lines away, twice, comparing what came out.

use super::super::plan::write_lines;
use super::super::{CommandError, Done, cores};
use super::peer;
use pairloom_model::{Counts, PlanSpec, SubtaskId};
use pairloom_service::Library;
use sha2::{Digest, Sha256};
use std::io::Write;
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

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Measures.
pub fn bench(subtask: &str, count: u64, python: Option<&Path>) -> Done {
    let start = Instant::now();
    let library = Library::shipped()?;
    let counts: Counts = [(SubtaskId::new(subtask), count)].into();
    let plan = pairloom_service::plan(&library, &PlanSpec { counts, seed: 1, ..PlanSpec::default() })?;
    let settled = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let mut sink = Sink::default();
    let failed = |error: std::io::Error| CommandError::Failed(error.to_string());
    write_lines(&plan, 0..plan.total(), cores(), &mut sink).map_err(failed)?;
    let seconds = start.elapsed().as_secs_f64();
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
    let peer = python.map(|python| peer::measure(python, &library)).transpose()?;
    let peer = peer.map(|peer| {
        let its = peer.prompts as f64 / peer.seconds;
        serde_json::json!({
            "dynamicprompts": peer.version, "prompts": peer.prompts, "prompts_a_second": its, "times_as_fast": rate / its,
            "distinct_prompts": peer.distinct_prompts, "example": peer.example,
        })
    });
    Ok(super::print(&serde_json::json!({
        "bench": "plan",
        "subtask": subtask,
        "prompts": plan.total(),
        "seconds_until_first": settled,
        "seconds": seconds,
        "prompts_a_second": rate,
        "bytes": sink.bytes,
        "same_output_twice": hashes.windows(2).all(|pair| pair[0] == pair[1]),
        "distinct_prompts": prompts.len(),
        "cores": cores(),
        "peer": peer,
    })))
}

/// 64 bits of a text's SHA-256; among a million texts an accidental match has a chance of one in 37 million.
fn fingerprint(text: &str) -> u64 {
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

//! `pairloom plan`: a plan as JSON lines, written by all cores in order.

use super::{CommandError, Done, cores, counts};
use crate::cli::PlanArgs;
use pairloom_prompt::Plan;
use pairloom_prompt::line::Scratch;
use pairloom_service::{Library, Service, plan_counts};
use std::io::{ErrorKind, Write};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// A thread's full buffers on their way out, and its empty ones on their way back.
type Lane = (Receiver<Vec<u8>>, SyncSender<Vec<u8>>);

/// Lines that a thread makes before it hands them over.
const CHUNK: u64 = 1_024;

/// Carries the command out.
pub fn plan(args: &PlanArgs) -> Done {
    let library = match &args.data {
        None => Library::shipped()?,
        Some(folder) => super::runtime()?.block_on(Service::library_of(folder))?,
    };
    let plan = plan_counts(&library, &counts(&args.words, &library)?, args.words.seed)?;
    let mut out = std::io::stdout().lock();
    match write_lines(&plan, cores(), &mut out) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        Err(error) => Err(CommandError::Failed(format!("writing the plan: {error}"))),
        Ok(()) => Ok(ExitCode::SUCCESS),
    }
}

/// Writes all lines of a plan in order, made by several threads.
///
/// # Errors
/// The writer's.
pub fn write_lines(plan: &Plan, threads: usize, out: &mut dyn Write) -> std::io::Result<()> {
    let threads = threads.max(1) as u64;
    std::thread::scope(|scope| {
        let mut lanes: Vec<Lane> = Vec::new();
        for lane in 0..threads {
            let (full, filled) = sync_channel::<Vec<u8>>(4);
            let (empty, emptied) = sync_channel::<Vec<u8>>(8);
            scope.spawn(move || {
                let mut scratch = Scratch::default();
                let mut start = lane * CHUNK;
                while start < plan.total() {
                    let mut lines = emptied.try_recv().unwrap_or_default();
                    lines.clear();
                    for ordinal in start..plan.total().min(start + CHUNK) {
                        plan.write_line(ordinal, &mut scratch, &mut lines);
                    }
                    if full.send(lines).is_err() {
                        return;
                    }
                    start += threads * CHUNK;
                }
            });
            lanes.push((filled, empty));
        }
        let chunks = plan.total().div_ceil(CHUNK);
        for chunk in 0..chunks {
            let (filled, empty) = &lanes[(chunk % threads) as usize];
            let Ok(lines) = filled.recv() else { break };
            out.write_all(&lines)?;
            // A full lane of empties only means that this buffer is not needed again.
            let _ = empty.try_send(lines);
        }
        out.flush()
    })
}

//! `pairloom plan`: a plan as JSON lines, written by all cores in order.

use super::{CommandError, Done, cores, library, plan_spec, pretty, print, read_text};
use crate::cli::PlanArgs;
use pairloom_prompt::Plan;
use pairloom_prompt::line::{Lines, Scratch};
use pairloom_prompt::questions::{geneval, questions};
use pairloom_service::Library;
use std::io::{ErrorKind, IoSlice, Write};
use std::mem::ManuallyDrop;
use std::ops::Range;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// A thread's lines on their way out, and its empty buffers on their way back.
type Lane = (Receiver<Lines>, SyncSender<Lines>);

/// Lines that the threads make together before they hand them over: enough that each template comes up several times, few
/// enough that what is under way stays under a hundred megabytes.
const CHUNK: u64 = 32_768;

/// Lines that are written at once: systems take about a thousand pieces.
const BATCH: usize = 512;

/// Carries the command out.
pub fn plan(args: &PlanArgs) -> Done {
    let library = library(&args.from)?;
    if let Some(file) = &args.like {
        let report = pairloom_prompt::like::like(&read_text("--like", file)?, &library.catalogue.lexicon);
        print(&pretty(&report)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    // Giving all of this back piece by piece would take longer than planning some ten thousand samples.
    let library = ManuallyDrop::new(library);
    let plan = ManuallyDrop::new(pairloom_service::plan(&library, &plan_spec(&args.words, &library, args.drawn)?)?);
    let range = shard(args.shard.as_deref(), plan.total())?;
    let mut out = std::io::stdout().lock();
    let written = if args.explain {
        write_explanations(&plan, range, &mut out)
    } else if args.questions {
        write_questions(&plan, &library, range, &mut out)
    } else {
        write_lines(&plan, range, cores(), &mut out)
    };
    match written {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        Err(error) => Err(CommandError::Failed(format!("writing the plan: {error}"))),
        Ok(()) => Ok(ExitCode::SUCCESS),
    }
}

/// The positions of part I of N, I from 1; everything without a part.
fn shard(text: Option<&str>, total: u64) -> Result<Range<u64>, CommandError> {
    let Some(text) = text else { return Ok(0..total) };
    let parts = text.split_once('/').and_then(|(part, of)| Some((part.parse::<u64>().ok()?, of.parse::<u64>().ok()?)));
    let (part, of) = parts.filter(|(part, of)| *part >= 1 && part <= of).ok_or_else(|| {
        CommandError::Usage(format!("--shard {text}: write it as I/N with I from 1 to N, for instance 2/8"))
    })?;
    let start = |part: u64| (u128::from(total) * u128::from(part) / u128::from(of)) as u64;
    Ok(start(part - 1)..start(part))
}

/// Writes how each sample came about, a line each.
fn write_explanations(plan: &Plan, range: Range<u64>, out: &mut dyn Write) -> std::io::Result<()> {
    for ordinal in range {
        let sample = plan.sample(ordinal);
        let (subtask, id, instruction) = (&sample.subtask, &sample.id, &sample.instruction);
        let line = serde_json::json!({ "id": id, "subtask": subtask, "level": sample.level, "difficulty": sample.difficulty,
            "format": sample.format, "instruction": instruction, "explanation": plan.explain(ordinal) });
        writeln!(out, "{line}")?;
    }
    out.flush()
}

/// Writes the questions that test each sample, a line each.
fn write_questions(plan: &Plan, library: &Library, range: Range<u64>, out: &mut dyn Write) -> std::io::Result<()> {
    for ordinal in range {
        let sample = plan.sample(ordinal);
        let pools = &library.catalogue.pools;
        let line = serde_json::json!({ "id": sample.id, "subtask": sample.subtask, "instruction": sample.instruction,
            "questions": questions(&sample, pools), "geneval": geneval(&sample, pools) });
        writeln!(out, "{line}")?;
    }
    out.flush()
}

/// Writes the lines of a part of a plan in order, made by several threads.
///
/// # Errors
/// The writer's.
pub fn write_lines(plan: &Plan, range: Range<u64>, threads: usize, out: &mut dyn Write) -> std::io::Result<()> {
    let threads = threads.max(1);
    let range = &range;
    std::thread::scope(|scope| {
        let mut lanes: Vec<Lane> = Vec::new();
        for lane in 0..threads {
            let (full, filled) = sync_channel::<Lines>(0);
            let (empty, emptied) = sync_channel::<Lines>(2);
            scope.spawn(move || {
                let mut scratch = Scratch::default();
                for stretch in stretches(range) {
                    let mut lines = emptied.try_recv().unwrap_or_default();
                    plan.write_lines(stretch, (lane, threads), &mut scratch, &mut lines);
                    if full.send(lines).is_err() {
                        return;
                    }
                }
            });
            lanes.push((filled, empty));
        }
        for stretch in stretches(range) {
            // A thread that ends early has panicked, which the scope passes on; nothing is written without its lines.
            let made = lanes.iter().map(|(filled, _)| filled.recv().ok()).collect::<Option<Vec<Lines>>>();
            let Some(made) = made else { break };
            let mut lines: Vec<_> = made.iter().map(|lines| lines.iter().peekable()).collect();
            let mut batch = Vec::with_capacity(BATCH);
            for ordinal in stretch {
                let next = lines.iter_mut().find_map(|lines| lines.next_if(|(at, _)| *at == ordinal));
                let missing = || std::io::Error::other(format!("line {ordinal} of the plan was not made"));
                let (_, line) = next.ok_or_else(missing)?;
                batch.push(IoSlice::new(line));
                if batch.len() == BATCH {
                    write_batch(&mut batch, out)?;
                }
            }
            write_batch(&mut batch, out)?;
            drop((batch, lines));
            for ((_, empty), lines) in lanes.iter().zip(made) {
                // A full lane of empties only means that this buffer is not needed again.
                let _ = empty.try_send(lines);
            }
        }
        out.flush()
    })
}

/// Writes the lines as they lie and empties the batch.
fn write_batch(batch: &mut Vec<IoSlice<'_>>, out: &mut dyn Write) -> std::io::Result<()> {
    let mut left = batch.as_mut_slice();
    while !left.is_empty() {
        match out.write_vectored(left) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => IoSlice::advance_slices(&mut left, written),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    batch.clear();
    Ok(())
}

/// A range in pieces of [`CHUNK`].
fn stretches(range: &Range<u64>) -> impl Iterator<Item = Range<u64>> + use<> {
    let end = range.end;
    (range.start..end).step_by(CHUNK as usize).map(move |start| start..end.min(start + CHUNK))
}

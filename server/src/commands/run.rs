//! `pairloom run` and `pairloom resume`.

use super::{CommandError, Done, access, counts, mix};
use crate::cli::{Resume, Run};
use pairloom_model::views::{RunState, RunView};
use pairloom_model::{RunId, RunSpec, Size};
use pairloom_service::{Access, read_spec};
use std::process::ExitCode;
use std::time::Duration;

/// Carries `run` out.
pub async fn run(args: Run) -> Done {
    let access = access(&args.folders).await?;
    let ended = launch(&access, &args).await;
    let ended = match ended {
        Ok(run) if args.wait => wait(&access, &[RunId::new(run.spec.name)]).await,
        Ok(run) if access.is_beside() => {
            eprintln!("the process that has the data folder carries {} out", run.spec.name);
            Ok(ExitCode::SUCCESS)
        }
        Ok(run) => {
            eprintln!("run {} is noted; `pairloom resume --wait` or `pairloom serve` carries it on", run.spec.name);
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => Err(error),
    };
    access.close().await;
    ended
}

async fn launch(access: &Access, args: &Run) -> Result<RunView, CommandError> {
    let launched = access.launch(spec(access, args)?).await?;
    for warning in &launched.warnings {
        eprintln!("{warning}");
    }
    let RunView { spec, counts, .. } = &launched.run;
    eprintln!("run {}: {} samples of {} subtasks with {}", spec.name, counts.planned, spec.counts.len(), spec.provider);
    Ok(launched.run)
}

fn spec(access: &Access, args: &Run) -> Result<RunSpec, CommandError> {
    let name = args.name.clone().unwrap_or_default();
    if let Some(file) = &args.spec {
        let text = std::fs::read_to_string(file)
            .map_err(|error| CommandError::Usage(format!("--spec {}: {error}", file.display())))?;
        let mut spec = read_spec(&text)?;
        if !name.is_empty() {
            spec.name = name;
        }
        return Ok(spec);
    }
    Ok(RunSpec {
        name,
        provider: args.provider.clone(),
        model: args.model.clone().unwrap_or_default(),
        size: Size::parse(&args.size).map_err(|message| CommandError::Usage(format!("--size: {message}")))?,
        seed: args.words.seed,
        max_pictures: args.max_pictures,
        demo: false,
        mix: mix(&args.words.mix)?,
        counts: counts(&args.words, &access.library())?,
    })
}

/// Carries `resume` out.
pub async fn resume(args: Resume) -> Done {
    let access = access(&args.folders).await?;
    let ended = resume_all(&access, args.wait).await;
    access.close().await;
    ended
}

async fn resume_all(access: &Access, stay: bool) -> Done {
    let runs = access.resume_all().await?;
    if runs.is_empty() {
        eprintln!("nothing to resume");
        return Ok(ExitCode::SUCCESS);
    }
    let names: Vec<&str> = runs.iter().map(RunId::as_str).collect();
    eprintln!("resuming {}", names.join(", "));
    if stay { wait(access, &runs).await } else { Ok(ExitCode::SUCCESS) }
}

/// Stays until these runs no longer work, and says how far they are.
async fn wait(access: &Access, runs: &[RunId]) -> Done {
    let mut code = 0;
    for name in runs.iter().map(RunId::as_str) {
        let settled = access.settled(name);
        tokio::pin!(settled);
        let run = loop {
            tokio::select! {
                run = &mut settled => break run?,
                () = tokio::time::sleep(Duration::from_secs(1)) => progress(&access.run_view(name).await?),
                () = interrupted() => {
                    eprintln!(
                        "{}",
                        if access.is_beside() {
                            "the process that has the data folder goes on with it"
                        } else {
                            "stopping after what is under way; `pairloom resume --wait` goes on"
                        }
                    );
                    return Ok(ExitCode::from(1));
                }
            }
        };
        code = code.max(report(&run));
    }
    Ok(ExitCode::from(code))
}

async fn interrupted() {
    // Where the signal cannot be listened for, the system ends the process as it always does.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn progress(run: &RunView) {
    let counts = run.counts;
    let rate = run.rate.map(|rate| format!(" · {rate:.1} pictures a second")).unwrap_or_default();
    let left = run.seconds_left.map(|left| format!(" · {left:.0} s left")).unwrap_or_default();
    eprintln!("{}: {} of {} done{rate}{left}", run.spec.name, counts.done, counts.planned);
}

fn report(run: &RunView) -> u8 {
    let counts = run.counts;
    let others = [(counts.refused, "refused"), (counts.failed, "failed"), (counts.in_doubt, "in doubt")];
    let said: Vec<String> =
        others.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!(", {count} {what}")).collect();
    let message = if run.message.is_empty() { String::new() } else { format!(": {}", run.message) };
    eprintln!(
        "{} is {}: {} of {} done{}{message}",
        run.spec.name,
        run.state.as_str(),
        counts.done,
        counts.planned,
        said.concat()
    );
    match run.state {
        RunState::Done if said.is_empty() => 0,
        RunState::Done => 3,
        _ => 1,
    }
}

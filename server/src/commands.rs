//! The commands, one file each, and what they share.

mod bench;
mod capacity;
mod catalogue;
mod convert;
mod decontaminate;
mod diversity;
mod doctor;
mod export;
mod lint;
mod plan;
mod run;
mod serve;
mod sheet;

use crate::cli::{CatalogueFrom, Cli, Command, Folders, KindWord, MixWords, Targets, Words};
use pairloom_model::{Counts, Format, Kind, Mix, PlanSpec, SubtaskId};
use pairloom_service::{Access, Library, Service, ServiceError, Settings, paper_count, paper_counts};
use std::future::Future;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// Why a command ended badly.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The words do not fit together.
    #[error("{0}")]
    Usage(String),
    #[error(transparent)]
    Service(#[from] ServiceError),
    #[error("{0}")]
    Failed(String),
}

impl CommandError {
    /// The process's exit code.
    pub fn code(&self) -> u8 {
        match self {
            CommandError::Usage(_) | CommandError::Service(ServiceError::Invalid(_)) => 2,
            CommandError::Service(_) | CommandError::Failed(_) => 1,
        }
    }
}

type Done = Result<ExitCode, CommandError>;

/// Carries a command out.
pub fn dispatch(cli: Cli) -> Done {
    match cli.command {
        Command::Plan(args) => plan::plan(&args),
        Command::Diversity(args) => diversity::diversity(&args),
        Command::Decontaminate(args) => decontaminate::decontaminate(&args),
        Command::Convert(args) => convert::convert(&args),
        Command::Catalogue(args) => catalogue::catalogue(args.what),
        Command::Lint(args) => lint::lint_catalogue(&args),
        Command::Sheet(args) => sheet::sheet(&args),
        Command::Capacity(args) => capacity::capacity(&args),
        Command::Serve(args) => wait_for(serve::serve(args)),
        Command::Run(args) => wait_for(run::run(args)),
        Command::Resume(args) => wait_for(run::resume(args)),
        Command::Export(args) => wait_for(export::export(args)),
        Command::Doctor(args) => wait_for(doctor::doctor(args)),
        Command::Bench(args) => bench::bench(args),
    }
}

fn wait_for(work: impl Future<Output = Done>) -> Done {
    runtime()?.block_on(work)
}

fn runtime() -> Result<tokio::runtime::Runtime, CommandError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| CommandError::Failed(format!("cannot start: {error}")))
}

/// Writes a text to the standard output. A reader that has seen enough is no mistake.
fn print(text: &str) -> Result<(), CommandError> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(CommandError::Failed(format!("writing: {error}")))
        }
        _ => Ok(()),
    }
}

/// A value as JSON for people to read, with a line end.
fn pretty(value: &impl serde::Serialize) -> Result<String, CommandError> {
    let json = serde_json::to_string_pretty(value).map_err(|error| CommandError::Failed(error.to_string()))?;
    Ok(json + "\n")
}

/// A text file that a flag names.
fn read_text(flag: &str, file: &Path) -> Result<String, CommandError> {
    let wrong = |message: String| CommandError::Usage(format!("{flag} {}: {message}", file.display()));
    let bytes = std::fs::read(file).map_err(|error| wrong(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        wrong(format!("the file is not UTF-8 (byte {at}); save it as UTF-8"))
    })
}

/// The catalogue that was asked for: the shipped one, a data folder's, or a folder of files.
fn library(from: &CatalogueFrom) -> Result<Library, CommandError> {
    Ok(match (&from.data, &from.files) {
        (Some(folder), _) => runtime()?.block_on(Service::library_of(folder))?,
        (None, Some(folder)) => Library::of_files(folder)?,
        (None, None) => Library::shipped()?,
    })
}

/// What is to be planned, from the words of the command line.
fn plan_spec(words: &Words, library: &Library, drawn: bool) -> Result<PlanSpec, CommandError> {
    Ok(PlanSpec { counts: counts(words, library)?, seed: words.seed, mix: mix(&words.mix)?, drawn })
}

/// The mix that was asked for.
fn mix(words: &MixWords) -> Result<Mix, CommandError> {
    let wrong = |flag: &str, text: &str, expected: &str| CommandError::Usage(format!("--{flag} {text}: {expected}"));
    let pair = |flag: &str, text: &str| -> Result<(String, f64), CommandError> {
        let parts =
            text.split_once('=').and_then(|(name, share)| Some((name.trim().to_owned(), share.trim().parse().ok()?)));
        parts.ok_or_else(|| wrong(flag, text, "write it as name=share, for instance 2=1.5"))
    };
    let mut mix = Mix::default();
    mix.style = words.style.unwrap_or(mix.style);
    for text in &words.difficulty {
        let (grade, share) = pair("difficulty", text)?;
        let grade = grade.parse().map_err(|_| wrong("difficulty", text, "a grade is 1 to 5"))?;
        mix.difficulty.insert(grade, share);
    }
    for text in &words.formats {
        let (name, share) = pair("formats", text)?;
        let names: Vec<&str> = Format::ALL.iter().map(|format| format.as_str()).collect();
        let format = Format::ALL.into_iter().find(|format| format.as_str() == name);
        let format = format.ok_or_else(|| wrong("formats", text, &format!("the formats are {}", names.join(", "))))?;
        mix.formats.insert(format, share);
    }
    mix.check().map_err(|message| CommandError::Usage(format!("--{message}")))?;
    Ok(mix)
}

/// Counts from the words of the command line. Named subtasks are not compiled here: planning says what is wrong with them.
fn counts(words: &Words, library: &Library) -> Result<Counts, CommandError> {
    let kinds = match words.kind {
        Some(KindWord::Generation) => vec![Kind::Generation],
        Some(KindWord::Editing) => vec![Kind::Editing],
        None if words.subtask.is_empty() => {
            return Err(CommandError::Usage("say what to plan: --subtask A,B or --kind generation|editing".into()));
        }
        None => Vec::new(),
    };
    if !(words.scale > 0.0 && words.scale <= 1e6) {
        return Err(CommandError::Usage(format!("--scale {}: use a number above 0", words.scale)));
    }
    let named = words.subtask.iter().map(|id| SubtaskId::new(id.trim()));
    let chosen: Counts = match words.targets {
        Some(Targets::Paper) => named.map(|id| (id.clone(), paper_count(library, id.as_str(), words.scale))).collect(),
        None => named.map(|id| (id, 1)).collect(),
    };
    let chosen = if kinds.is_empty() { chosen } else { paper_counts(library, &kinds, words.scale) };
    match (words.count, words.targets) {
        (Some(0), _) => Err(CommandError::Usage("--count 0 makes nothing; use 1 or more".into())),
        (Some(count), None) => Ok(chosen.into_keys().map(|id| (id, count)).collect()),
        (None, Some(Targets::Paper)) => Ok(chosen),
        _ => Err(CommandError::Usage("say how many: --count N for each subtask, or --targets paper".into())),
    }
}

/// Where the art pack may be: as told, beside the program, here.
fn art_folders(told: Option<&PathBuf>) -> Vec<PathBuf> {
    match told {
        Some(folder) => vec![folder.clone()],
        None => beside_program("art").into_iter().chain([PathBuf::from("art")]).collect(),
    }
}

fn beside_program(name: &str) -> Option<PathBuf> {
    Some(std::env::current_exe().ok()?.parent()?.join(name))
}

fn settings(folders: &Folders) -> Settings {
    Settings {
        data: folders.data.clone(),
        art: art_folders(folders.art.as_ref()),
        variables: Arc::new(|name| std::env::var(name).ok()),
        parallel: cores(),
    }
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// The folder, also where another process has it.
async fn access(folders: &Folders) -> Result<Access, CommandError> {
    Ok(Access::open(settings(folders)).await?)
}

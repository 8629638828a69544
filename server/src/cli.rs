//! The words of the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use pairloom_model::Direction;
use std::path::PathBuf;

/// Instruction–image data: define a taxonomy, plan prompts, make pictures, hand a dataset over.
#[derive(Debug, Parser)]
#[command(name = "pairloom", version, propagate_version = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the page.
    Serve(Serve),
    /// Print a plan as JSON lines; nothing is made.
    Plan(PlanArgs),
    /// Say how varied a plan's prompts are.
    Diversity(DiversityArgs),
    /// Find a plan's prompts that are too near to those of a benchmark.
    Decontaminate(DecontaminateArgs),
    /// Rewrite prompts of the dynamic-prompt syntax as templates, as JSON.
    Convert(Convert),
    /// The catalogue out to files and in from files.
    Catalogue(CatalogueArgs),
    /// Say what is wrong or doubtful with the catalogue; exit code 1 if anything is.
    Lint(LintArgs),
    /// Print how many distinct prompts each subtask has.
    Capacity(Capacity),
    /// Carry a plan out.
    Run(Run),
    /// Go on with all unfinished runs.
    Resume(Resume),
    /// Write a run's finished samples as a dataset.
    Export(Export),
    /// Draw contact sheets of what Studio draws.
    Sheet(SheetArgs),
    /// Say what is there and what is missing.
    Doctor(Doctor),
    /// Measure, and print the figures as JSON.
    Bench(Bench),
}

/// Which samples: subtasks and how many of each.
#[derive(Debug, Args)]
pub struct Words {
    /// Subtasks by id, for instance relative-position,add
    #[arg(long, value_delimiter = ',', conflicts_with = "kind")]
    pub subtask: Vec<String>,
    /// All subtasks of a kind that can be planned
    #[arg(long)]
    pub kind: Option<KindWord>,
    /// Samples of each subtask
    #[arg(long, conflicts_with = "targets")]
    pub count: Option<u64>,
    /// The paper's counts
    #[arg(long)]
    pub targets: Option<Targets>,
    /// With --targets: a factor on the paper's counts
    #[arg(long, requires = "targets", default_value_t = 1.0)]
    pub scale: f64,
    /// Another seed gives other samples
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    #[command(flatten)]
    pub mix: MixWords,
}

/// What a plan aims at besides its counts.
#[derive(Debug, Args)]
pub struct MixWords {
    /// Share of prompts with words of style, 0 to 1
    #[arg(long, value_name = "SHARE")]
    pub style: Option<f64>,
    /// Shares of grades against each other, for instance 1=1,2=2,3=1; even by default
    #[arg(long, value_delimiter = ',', value_name = "GRADE=SHARE")]
    pub difficulty: Vec<String>,
    /// Shares of formats against each other, for instance caption=3,question=1; even by default
    #[arg(long, value_delimiter = ',', value_name = "FORMAT=SHARE")]
    pub formats: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum KindWord {
    Generation,
    Editing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Targets {
    Paper,
}

#[derive(Debug, Args)]
pub struct PlanArgs {
    #[command(flatten)]
    pub words: Words,
    #[command(flatten)]
    pub from: CatalogueFrom,
    /// Only entries that Studio can draw, as a run with Studio plans
    #[arg(long)]
    pub drawn: bool,
    /// Part I of N of the plan, for instance 2/8; the parts together are the plan
    #[arg(long, value_name = "I/N")]
    pub shard: Option<String>,
    /// Say how each prompt came about instead: template, alternatives, entries, synonyms
    #[arg(long, conflicts_with_all = ["questions", "like"])]
    pub explain: bool,
    /// Print the yes/no questions that test each prompt's requirements instead, and GenEval's shape where it fits
    #[arg(long, conflicts_with = "like")]
    pub questions: bool,
    /// Propose templates for the example prompts of this file, one a line, instead of planning
    #[arg(long, value_name = "FILE", conflicts_with_all = ["subtask", "kind", "count", "targets"])]
    pub like: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Convert {
    /// A file of prompts, one a line
    pub file: PathBuf,
    /// A folder of wildcard files
    #[arg(long)]
    pub wildcards: Option<PathBuf>,
    #[command(flatten)]
    pub from: CatalogueFrom,
}

#[derive(Debug, Args)]
pub struct CatalogueArgs {
    #[command(subcommand)]
    pub what: CatalogueWhat,
}

#[derive(Debug, Subcommand)]
pub enum CatalogueWhat {
    /// Write the whole catalogue out to files
    Export {
        #[command(flatten)]
        from: CatalogueFrom,
        /// A new or empty folder
        #[arg(long)]
        out: PathBuf,
    },
    /// Read files into a data folder's catalogue; what differs becomes new versions
    Import {
        /// The folder of files, as an export writes it
        folder: PathBuf,
        /// The data folder
        #[arg(long, default_value = "data")]
        data: PathBuf,
        /// Only say what would change
        #[arg(long)]
        dry_run: bool,
    },
    /// Print a pool as a wildcard file
    Wildcard {
        /// The pool's id
        pool: String,
        #[command(flatten)]
        from: CatalogueFrom,
    },
}

/// Which catalogue.
#[derive(Debug, Args)]
pub struct CatalogueFrom {
    /// The catalogue of this data folder instead of the one that ships
    #[arg(long, conflicts_with = "files")]
    pub data: Option<PathBuf>,
    /// A folder of catalogue files (pools, generation, editing) instead of the one that ships
    #[arg(long)]
    pub files: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct DiversityArgs {
    #[command(flatten)]
    pub words: Words,
    #[command(flatten)]
    pub from: CatalogueFrom,
    /// As JSON, for programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct DecontaminateArgs {
    #[command(flatten)]
    pub words: Words,
    #[command(flatten)]
    pub from: CatalogueFrom,
    /// Lists of prompts: a benchmark's JSON lines or plain lines
    #[arg(long, required = true, value_delimiter = ',')]
    pub against: Vec<PathBuf>,
    /// Likeness from which a prompt is too near, 0 to 1
    #[arg(long, default_value_t = pairloom_prompt::decontaminate::TOO_NEAR)]
    pub likeness: f64,
    /// As JSON, for programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct LintArgs {
    /// Only these subtasks, by id
    pub subtask: Vec<String>,
    #[command(flatten)]
    pub from: CatalogueFrom,
    /// As JSON, for programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Capacity {
    /// As JSON, for programs
    #[arg(long)]
    pub json: bool,
}

/// Where data and art lie.
#[derive(Clone, Debug, Args)]
pub struct Folders {
    /// The data folder
    #[arg(long, default_value = "data")]
    pub data: PathBuf,
    /// The art pack; by default beside the program, then ./art
    #[arg(long)]
    pub art: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub folders: Folders,
    /// Address and port
    #[arg(long, default_value = "127.0.0.1:3000")]
    pub addr: String,
    /// The built site; by default beside the program, then ./target/site
    #[arg(long)]
    pub site: Option<PathBuf>,
    /// Leave out the small first run of a new data folder
    #[arg(long)]
    pub no_demo: bool,
}

#[derive(Debug, Args)]
pub struct Run {
    /// A spec file, as a run's page shows it
    #[arg(long, conflicts_with_all = ["subtask", "kind", "count", "targets", "seed"])]
    pub spec: Option<PathBuf>,
    #[command(flatten)]
    pub words: Words,
    /// The run's name; a run of this name with an equal spec goes on
    #[arg(long, required_unless_present = "spec")]
    pub name: Option<String>,
    #[arg(long, default_value = "studio")]
    pub provider: String,
    /// The provider's model
    #[arg(long)]
    pub model: Option<String>,
    /// At most this many pictures are bought
    #[arg(long)]
    pub max_pictures: Option<u64>,
    #[arg(long, default_value = "1024x1024")]
    pub size: String,
    #[command(flatten)]
    pub folders: Folders,
    /// Stay until the run is finished
    #[arg(long)]
    pub wait: bool,
}

#[derive(Debug, Args)]
pub struct Resume {
    #[command(flatten)]
    pub folders: Folders,
    /// Stay until all runs are finished
    #[arg(long)]
    pub wait: bool,
}

#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    pub folders: Folders,
    /// The run's name
    #[arg(long)]
    pub run: String,
    /// opengpt4o or parquet
    #[arg(long)]
    pub format: String,
    /// A new or empty folder
    #[arg(long)]
    pub out: PathBuf,
}

/// Reads an art direction.
fn direction(word: &str) -> Result<Direction, String> {
    let known = || Direction::ALL.map(Direction::id).join(", ");
    Direction::find(word).ok_or_else(|| format!("there is no art direction `{word}`; there are {}", known()))
}

#[derive(Debug, Args)]
pub struct SheetArgs {
    /// Subtasks by id, or `all` that Studio draws
    #[arg(long, value_delimiter = ',', default_value = "all")]
    pub subtask: Vec<String>,
    /// Pictures of each level
    #[arg(long, default_value_t = 4)]
    pub per_level: usize,
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The manner in which the pictures are drawn
    #[arg(long, default_value = "flat", value_parser = direction, value_name = "flat|gradient|outline|detailed")]
    pub direction: Direction,
    /// Pixels of a picture's longer side on the sheet
    #[arg(long, default_value_t = 320)]
    pub tile: u32,
    /// Sheets as JPEG, a fifth of the bytes
    #[arg(long)]
    pub jpeg: bool,
    /// A new or empty folder
    #[arg(long)]
    pub out: PathBuf,
    /// The art pack; by default beside the program, then ./art
    #[arg(long)]
    pub art: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Doctor {
    #[command(flatten)]
    pub folders: Folders,
}

#[derive(Debug, Args)]
pub struct Bench {
    #[command(subcommand)]
    pub what: BenchWhat,
}

#[derive(Debug, Subcommand)]
pub enum BenchWhat {
    /// Plan prompts and throw the lines away
    Plan {
        /// Subtasks by id, mixed evenly; `generation` for all thirty
        #[arg(long, value_delimiter = ',', default_value = "relative-position")]
        subtask: Vec<String>,
        /// Only this template of the one subtask
        #[arg(long)]
        template: Option<String>,
        #[arg(long, default_value_t = 1_000_000)]
        count: u64,
        /// A Python that has dynamicprompts and data-designer (`pip install` each), to measure beside them
        #[arg(long)]
        peer: Option<PathBuf>,
    },
    /// Count the choices of templates whose draws depend on each other
    Capacity {
        /// Templates that are listed, slowest first
        #[arg(long, default_value_t = 5)]
        show: usize,
    },
    /// Draw pictures of all subtasks that Studio draws
    Studio {
        /// Pictures of each subtask
        #[arg(long, default_value_t = 40)]
        count: u64,
        #[arg(long, default_value = "1024x1024")]
        size: String,
        #[arg(long)]
        art: Option<PathBuf>,
    },
    /// Carry out a run with a provider that answers at once with a ready picture of 100 KB
    Run {
        #[arg(long, default_value_t = 2_000)]
        count: u64,
        /// A folder on the disk to be measured; a temporary one by default
        #[arg(long)]
        data: Option<PathBuf>,
    },
    /// Page through the gallery of a data folder with many samples
    Gallery {
        #[arg(long, default_value_t = 100_000)]
        samples: u64,
        #[arg(long)]
        data: Option<PathBuf>,
    },
}

//! `pairloom`: the command line, and the composition of everything behind it.
//!
//! Machine output goes to stdout, talk and progress to stderr. Exit codes: 0 done; 1 failed; 2 asked wrongly; 3 done, but
//! not everything is there (samples refused, failed or in doubt).

mod cli;
mod commands;
mod http;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "warn".into()))
        .init();
    match commands::dispatch(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("pairloom: {error}");
            ExitCode::from(error.code())
        }
    }
}

//! `pairloom export`: a run's finished samples as a dataset.

use super::{Done, access};
use crate::cli::Export;
use std::process::ExitCode;

/// Carries the command out.
pub async fn export(args: Export) -> Done {
    let access = access(&args.folders).await?;
    let out = std::path::absolute(&args.out).unwrap_or(args.out);
    let exported = access.export(&args.run, &args.format, &out).await;
    access.close().await;
    let export = exported?;
    if export.left_out > 0 {
        eprintln!("{} samples of the run are not done and were left out", export.left_out);
    }
    eprintln!("{}: {} samples, {} rows, {} bytes", export.folder, export.samples, export.rows, export.bytes);
    for problem in &export.problems {
        eprintln!("problem: {problem}");
    }
    println!("{}", serde_json::json!(export));
    Ok(ExitCode::from(u8::from(!export.problems.is_empty())))
}

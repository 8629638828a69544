//! `pairloom doctor`: what is there, what is missing, and how to get it.

use super::{Done, art_folders, settings};
use crate::cli::Doctor;
use pairloom_service::{Library, Service, ServiceError};
use pairloom_studio::Art;
use std::process::ExitCode;

/// Carries the command out.
pub async fn doctor(args: Doctor) -> Done {
    let mut trouble = false;
    let mut say = |what: &str, state: Result<String, String>| match state {
        Ok(good) => println!("ok       {what}: {good}"),
        Err(bad) => {
            trouble = true;
            println!("missing  {what}: {bad}");
        }
    };
    say("catalogue", catalogue());
    let folders = art_folders(args.folders.art.as_ref());
    let present = folders.iter().find(|folder| folder.join("manifest.json").is_file()).or(folders.first());
    let art = present.map_or_else(
        || Err("no folder".to_owned()),
        |folder| {
            let art = Art::open(folder).map_err(|error| error.to_string())?;
            Ok(format!("{}, pack {}", folder.display(), art.hash()))
        },
    );
    say("art", art);
    let data = &args.folders.data;
    if data.exists() {
        match Service::open(settings(&args.folders)).await {
            Ok(service) => {
                let runs = service.runs().await.map(|runs| runs.len()).unwrap_or_default();
                say("data", Ok(format!("{}, {runs} runs", data.display())));
                service.close().await;
            }
            Err(ServiceError::Locked(_)) => say("data", Ok(format!("{}, in use by another process", data.display()))),
            Err(error) => say("data", Err(error.to_string())),
        }
    } else {
        say("data", Ok(format!("{} is made at the first start", data.display())));
    }
    let key = std::env::var("OPENAI_API_KEY").is_ok_and(|key| !key.is_empty());
    println!(
        "{}  provider openai: OPENAI_API_KEY is {}set",
        if key { "ok     " } else { "unset  " },
        if key { "" } else { "not " }
    );
    Ok(ExitCode::from(u8::from(trouble)))
}

fn catalogue() -> Result<String, String> {
    let library = Library::shipped().map_err(|error| error.to_string())?;
    let problems = pairloom_catalogue::lint(&library.catalogue);
    match problems.first() {
        None => {
            Ok(format!("{} subtasks, revision {}", library.catalogue.subtasks().count(), library.catalogue.revision))
        }
        Some(problem) => Err(format!("{} problems, the first: {problem}", problems.len())),
    }
}

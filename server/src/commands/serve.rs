//! `pairloom serve`: the page, and the small first run of a new data folder.

use super::{CommandError, Done, art_folders, beside_program, settings};
use crate::cli::Serve;
use crate::http::{self, SitePaths};
use pairloom_model::{Mix, RunSpec, Size};
use pairloom_service::Service;
use pairloom_studio::Studio;
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::net::TcpListener;

/// Samples of each subtask in the first run.
const DEMO: u64 = 12;

/// Carries the command out.
pub async fn serve(args: Serve) -> Done {
    let listener = listen(&args.addr).await?;
    let address = listener.local_addr().map_or_else(|_| args.addr.clone(), |address| address.to_string());
    let service = Service::open(settings(&args.folders)).await?;
    if let Some(trouble) = service.studio_trouble() {
        eprintln!("pairloom: {trouble}");
    }
    if service.is_fresh() && !args.no_demo && service.studio_trouble().is_none() {
        demo(&service).await;
    }
    let folders = art_folders(args.folders.art.as_ref());
    let art = folders.iter().find(|folder| folder.is_dir()).cloned().unwrap_or_else(|| PathBuf::from("art"));
    let paths = SitePaths { site: site(args.site), fonts: art.join("fonts") };
    if !paths.site.join("pkg").is_dir() {
        eprintln!(
            "pairloom: no built site at {}; pages work without script and style until `cargo xtask build` makes it",
            paths.site.display()
        );
    }
    eprintln!("Pairloom is at http://{address}, its data in {}. Ctrl-C ends it.", args.folders.data.display());
    let served = http::serve(listener, service.clone(), paths, ended()).await;
    eprintln!("finishing what is under way …");
    service.close().await;
    served.map_err(|error| CommandError::Failed(format!("serving at {address}: {error}")))?;
    Ok(ExitCode::SUCCESS)
}

async fn listen(address: &str) -> Result<TcpListener, CommandError> {
    TcpListener::bind(address).await.map_err(|error| {
        let why = match error.kind() {
            std::io::ErrorKind::AddrInUse => "another program listens there".to_owned(),
            std::io::ErrorKind::PermissionDenied => "this needs rights that the program has not".to_owned(),
            _ => error.to_string(),
        };
        CommandError::Failed(format!(
            "cannot listen at {address}: {why}; choose another with --addr, for instance 127.0.0.1:3001"
        ))
    })
}

/// Launches the first run over every subtask that works. That it cannot is said, and the page comes all the same.
async fn demo(service: &Service) {
    let library = service.library();
    let works = |id: &str| library.plannable(id) && Studio::can_draw(id);
    let subtasks = library.catalogue.subtasks().filter(|subtask| works(subtask.id.as_str()));
    let spec = RunSpec {
        name: "demo".to_owned(),
        provider: "studio".to_owned(),
        model: String::new(),
        size: Size::default(),
        seed: 1,
        max_pictures: None,
        demo: true,
        mix: Mix::default(),
        counts: subtasks.map(|subtask| (subtask.id.clone(), DEMO)).collect(),
    };
    match service.launch(spec).await {
        Ok(demo) => eprintln!("a new data folder: the run `demo` draws {} samples to look at", demo.run.counts.planned),
        Err(error) => eprintln!("pairloom: the first run could not be launched: {error}"),
    }
}

/// Where the built site is: as told, beside the program, here.
pub(super) fn site(told: Option<PathBuf>) -> PathBuf {
    let known = told.into_iter().chain(beside_program("site")).chain([PathBuf::from("target/site")]);
    let known: Vec<PathBuf> = known.collect();
    known.iter().find(|folder| folder.join("pkg").is_dir()).or(known.first()).cloned().unwrap_or_default()
}

/// Resolves at Ctrl-C or when the system asks the process to end.
async fn ended() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}

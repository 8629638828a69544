//! Handing a run over: streams its finished samples into an export format and lints what was written.

use crate::service::blocking;
use crate::{Service, ServiceError};
use pairloom_dataset::{
    EXPORT_FORMATS, ExportFormat, ExportInfo, ExportItem, ExportWriter, LintReport, Notice, PictureBytes,
};
use pairloom_model::views::{ExportView, Picture, RunView, SampleState};
use pairloom_store::{SOURCE_STAGE, Store, StoredPicture, StoredSample};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// Samples that are read from the database at once.
const PAGE: u32 = 64;
/// Samples that wait between reading and writing.
const AHEAD: usize = 16;
/// Files that are listed by name.
const FILES: usize = 40;

/// Formats that a run can be exported to: name, label, what it is.
pub fn export_formats() -> Vec<(&'static str, &'static str, &'static str)> {
    EXPORT_FORMATS.iter().map(|format| (format.name(), format.label(), format.doc())).collect()
}

impl Service {
    /// Writes the finished samples of a run into the new or empty folder `out`, and opens what was written.
    ///
    /// # Errors
    /// `NotFound` for the run or the format, `Conflict` where `out` is occupied or nothing is finished, `Internal` where a
    /// picture is missing or the disk is full; then nothing is left in `out`.
    pub async fn export(&self, run: &str, format: &str, out: &Path) -> Result<ExportView, ServiceError> {
        let view = self.run_view(run).await?;
        write_run(self.store(), self.preparation().notice(), &view, format, out).await
    }

    /// Where the page puts an export of a run.
    pub fn export_folder(&self, run: &str, format: &str) -> PathBuf {
        self.exports_folder().join(format!("{run}-{format}"))
    }

    /// The folder of all exports that the page made.
    pub fn exports_folder(&self) -> PathBuf {
        self.store().folder().join("exports")
    }

    /// Exports a run to its place in the data folder, replacing an earlier export of the same format.
    ///
    /// # Errors
    /// As [`Service::export`].
    pub async fn export_here(&self, run: &str, format: &str) -> Result<ExportView, ServiceError> {
        find(format)?;
        self.run_view(run).await?;
        let (folder, fresh) = (self.export_folder(run, format), self.exports_folder().join(format!(".{run}-{format}")));
        remove(&fresh)?;
        let mut view = self.export(run, format, &fresh).await?;
        remove(&folder)?;
        std::fs::rename(&fresh, &folder)
            .map_err(|error| ServiceError::Internal(format!("moving the export to {}: {error}", folder.display())))?;
        view.folder = folder.display().to_string();
        let note = serde_json::to_string(&view).map_err(|error| ServiceError::Internal(error.to_string()))?;
        std::fs::write(note_path(&folder), note)
            .map_err(|error| ServiceError::Internal(format!("noting the export {}: {error}", folder.display())))?;
        Ok(view)
    }

    /// The exports of a run that the page made and that are still there.
    pub fn exports_of(&self, run: &str) -> Vec<ExportView> {
        let folders = EXPORT_FORMATS.iter().map(|format| self.export_folder(run, format.name()));
        let note = |folder: PathBuf| std::fs::read_to_string(note_path(&folder)).ok().filter(|_| folder.is_dir());
        folders.filter_map(note).filter_map(|text| serde_json::from_str(&text).ok()).collect()
    }
}

/// Streams the finished samples of a run into `out`; the notice is the art's licence texts.
pub(crate) async fn write_run(
    store: &Store,
    notice: Option<String>,
    view: &RunView,
    format: &str,
    out: &Path,
) -> Result<ExportView, ServiceError> {
    let format = find(format)?;
    let run = view.spec.name.as_str();
    if view.counts.done == 0 {
        return Err(ServiceError::Conflict(format!("run `{run}` has no finished sample yet; wait for the first")));
    }
    let info = ExportInfo {
        name: run.to_owned(),
        run: run.to_owned(),
        made_with: format!("Pairloom {}", env!("CARGO_PKG_VERSION")),
        day: String::new(),
        catalogue: view.catalogue_revision.clone(),
        plan: view.plan_key.clone(),
        samples: None,
        notices: notice.map(|text| Notice { title: "Art and fonts".to_owned(), text }).into_iter().collect(),
    };
    let (sender, receiver) = sync_channel(AHEAD);
    let target = out.to_owned();
    let writing = tokio::task::spawn_blocking(move || write(format, &target, &info, &receiver));
    let fed = feed(store, view, &sender).await;
    drop(sender);
    let written = writing.await.map_err(|error| ServiceError::Internal(format!("the export broke off: {error}")))?;
    fed?;
    let (samples, rows, bytes, report) = written?;
    Ok(ExportView {
        format: format.name().to_owned(),
        label: format.label().to_owned(),
        folder: out.display().to_string(),
        samples,
        rows,
        left_out: view.counts.planned.saturating_sub(samples),
        bytes,
        problems: report.problems.iter().map(|problem| format!("{}: {}", problem.place, problem.what)).collect(),
        files: files(out),
    })
}

async fn feed(store: &Store, run: &RunView, sender: &SyncSender<ExportItem>) -> Result<(), ServiceError> {
    let mut after = None;
    loop {
        let page = store.samples_after(&run.spec.name, after, &[SampleState::Done], PAGE).await?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(last.ordinal);
        for stored in page {
            let item = item(store, stored, run).await?;
            let sender = sender.clone();
            let sent = blocking(move || Ok(sender.send(item).is_ok())).await?;
            if !sent {
                // The writer gave up; its own error says why.
                return Ok(());
            }
        }
    }
}

async fn item(store: &Store, stored: StoredSample, run: &RunView) -> Result<ExportItem, ServiceError> {
    let source = match stored.picture(SOURCE_STAGE) {
        Some(picture) => Some(bytes(store, &stored, picture).await?),
        None => None,
    };
    let mut results = Vec::new();
    for stage in 0..stored.sample.turns.len() as i32 {
        if let Some(picture) = stored.picture(stage) {
            results.push(bytes(store, &stored, picture).await?);
        }
    }
    let mut provenance = serde_json::Map::new();
    if let Some(by) = drawn_by(&stored.pictures) {
        provenance.insert("drawn_by".to_owned(), by.into());
    }
    for picture in &stored.pictures {
        provenance.extend(picture.provenance.iter().map(|(key, value)| (key.clone(), value.as_str().into())));
    }
    provenance.insert("provider".to_owned(), run.spec.provider.as_str().into());
    provenance.insert("model".to_owned(), run.spec.model.as_str().into());
    provenance.insert("run".to_owned(), run.spec.name.as_str().into());
    Ok(ExportItem { sample: stored.sample, source, results, provenance: provenance.into() })
}

/// What of a sample Studio drew, for those who must not take drawings for photographs; `None` where it drew nothing.
fn drawn_by(pictures: &[StoredPicture]) -> Option<String> {
    const STUDIO: &str = "Studio, Pairloom's embedded image model";
    let ours = |picture: &&StoredPicture| picture.provenance.get("provider").is_some_and(|name| name == "studio");
    let drawn: Vec<&StoredPicture> = pictures.iter().filter(ours).collect();
    if drawn.iter().any(|picture| picture.stage != SOURCE_STAGE) {
        return Some(STUDIO.to_owned());
    }
    (!drawn.is_empty()).then(|| format!("the source by {STUDIO}"))
}

async fn bytes(store: &Store, stored: &StoredSample, picture: &StoredPicture) -> Result<PictureBytes, ServiceError> {
    let bytes = store.blobs().get(&picture.picture.hash).await.map_err(|error| {
        ServiceError::Conflict(format!("sample {} of the run cannot be exported: {error}", stored.sample.id))
    })?;
    let Picture { width, height, media_type, .. } = picture.picture.clone();
    Ok(PictureBytes { bytes, media_type, width, height, truth: picture.nodes.clone() })
}

type Written = (u64, u64, u64, LintReport);

fn write(
    format: &dyn ExportFormat,
    out: &Path,
    info: &ExportInfo,
    items: &Receiver<ExportItem>,
) -> Result<Written, ServiceError> {
    let failed = |error: pairloom_dataset::DatasetError| ServiceError::Conflict(error.to_string());
    let mut writer: Box<dyn ExportWriter> = format.writer(out, info).map_err(failed)?;
    while let Ok(item) = items.recv() {
        writer.write(item).map_err(failed)?;
    }
    let summary = writer.finish().map_err(failed)?;
    let report = format.lint(out).map_err(failed)?;
    Ok((summary.samples, summary.rows, summary.bytes, report))
}

fn find(format: &str) -> Result<&'static dyn ExportFormat, ServiceError> {
    let found = EXPORT_FORMATS.iter().copied().find(|known| known.name() == format);
    found.ok_or_else(|| {
        let known: Vec<&str> = EXPORT_FORMATS.iter().map(|format| format.name()).collect();
        let mend = format!("use one of: {}", known.join(", "));
        ServiceError::invalid("format", format!("there is no export format `{format}`"), mend)
    })
}

fn note_path(folder: &Path) -> PathBuf {
    folder.with_extension("json")
}

fn remove(folder: &Path) -> Result<(), ServiceError> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(ServiceError::Internal(format!("removing the earlier export {}: {error}", folder.display())))
        }
        _ => Ok(()),
    }
}

/// The first files of a folder by name, those beside the pictures first.
fn files(folder: &Path) -> Vec<(String, u64)> {
    let mut found = Vec::new();
    let mut open = std::collections::VecDeque::from([folder.to_owned()]);
    while let Some(next) = open.pop_front() {
        let mut entries: Vec<_> = std::fs::read_dir(&next).into_iter().flatten().flatten().collect();
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let Ok(facts) = entry.metadata() else { continue };
            if facts.is_dir() {
                open.push_back(entry.path());
            } else if let Ok(name) = entry.path().strip_prefix(folder) {
                found.push((name.display().to_string(), facts.len()));
            }
            if found.len() == FILES {
                return found;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(stage: i32, provider: &str) -> StoredPicture {
        StoredPicture {
            stage,
            picture: Picture { hash: String::new(), media_type: String::new(), width: 1, height: 1, bytes: 1 },
            region: None,
            nodes: Vec::new(),
            provenance: [("provider".to_owned(), provider.to_owned())].into(),
        }
    }

    #[test]
    fn what_studio_drew_is_said() {
        assert_eq!(drawn_by(&[picture(0, "openai")]), None);
        assert!(drawn_by(&[picture(-1, "studio"), picture(0, "studio")]).is_some_and(|by| by.starts_with("Studio, ")));
        assert!(
            drawn_by(&[picture(-1, "studio"), picture(0, "openai")]).is_some_and(|by| by.starts_with("the source by"))
        );
    }
}

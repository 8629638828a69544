//! Parquet as the Hugging Face `datasets` library loads it: one row a sample, pictures as `Image` features.
//!
//! Rows go out in batches of some megabytes; a row group and a shard end before they outgrow what the library
//! itself would write.

use crate::card::{self, Tally};
use crate::error::DatasetError;
use crate::exports::{ExportFormat, ExportWriter, Summary};
use crate::item::{ExportInfo, ExportItem, Ready};
use crate::lint::LintReport;
use crate::staging::Staging;
use ::parquet::arrow::ArrowWriter;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

mod lint;
mod rows;
mod schema;

const DOC: &str = "Parquet shards for the Hugging Face datasets library: one row a sample, image, source and every \
                   turn's result as Image features, with all labels, requirements and bindings.";

const CONFIGS: &str =
    "configs:\n- config_name: default\n  data_files:\n  - split: train\n    path: data/train-*.parquet\n";

const USAGE: &str = r#"## Columns

One row a sample. `image` is the final picture, `source` what an edit starts from (null for a generation), `turns`
a list of `{instruction, image, operations, requirements, truth}`: a generation and a simple edit have one turn, and the
last turn's image is the same as `image`. `width` and `height` are those of `image`. `requirements` are the testable
things that the picture must show; `bindings`, `operations`, `truth` (what is where in
the picture, where its maker knows) and `provenance` are JSON. `difficulty` is 1 to 5.

```python
from datasets import load_dataset

dataset = load_dataset("parquet", data_files="data/*.parquet", split="train")
for row in dataset:
    assert row["image"].size == (row["width"], row["height"])
    for turn in row["turns"]:
        print(row["subtask"], turn["instruction"], turn["image"].size)
```
"#;

/// Where batches, row groups and shards end, in bytes of pictures; rows bound the small ones.
#[derive(Clone, Copy, Debug)]
struct Limits {
    batch: usize,
    group: usize,
    shard: usize,
    batch_rows: usize,
    group_rows: usize,
}

const MIB: usize = 1 << 20;

/// Below the library's own bounds of 100 MB a row group and 500 MB a shard.
const LIMITS: Limits =
    Limits { batch: 16 * MIB, group: 90 * MIB, shard: 430 * MIB, batch_rows: 256, group_rows: 10_000 };

/// The format `parquet`.
pub(super) struct Parquet;

impl ExportFormat for Parquet {
    fn name(&self) -> &'static str {
        "parquet"
    }

    fn label(&self) -> &'static str {
        "Parquet for Hugging Face datasets"
    }

    fn doc(&self) -> &'static str {
        DOC
    }

    fn writer(&self, out: &Path, info: &ExportInfo) -> Result<Box<dyn ExportWriter>, DatasetError> {
        Ok(Box::new(Writer::new(out, info, LIMITS)?))
    }

    fn lint(&self, out: &Path) -> Result<LintReport, DatasetError> {
        lint::lint(out)
    }
}

struct Writer {
    shard: Option<Shard>,
    /// Shards that are complete, with their lengths.
    done: Vec<(PathBuf, u64)>,
    pending: Vec<Ready>,
    pending_bytes: usize,
    limits: Limits,
    tally: Tally,
    info: ExportInfo,
    // Last, so that the files are closed before the folder is removed.
    staging: Staging,
}

struct Shard {
    path: PathBuf,
    writer: ArrowWriter<File>,
}

impl Shard {
    fn new(path: PathBuf) -> Result<Self, DatasetError> {
        let file = File::create_new(&path).map_err(DatasetError::io("create", &path))?;
        let writer = ArrowWriter::try_new(file, schema::schema(), Some(schema::properties()));
        Ok(Self { writer: writer.map_err(DatasetError::parquet("begin", &path))?, path })
    }

    fn close(mut self) -> Result<(PathBuf, u64), DatasetError> {
        self.writer.finish().map_err(DatasetError::parquet("finish", &self.path))?;
        let file = self.writer.inner();
        let length = file.sync_all().and_then(|()| file.metadata()).map(|data| data.len());
        let length = length.map_err(DatasetError::io("write", &self.path))?;
        Ok((self.path, length))
    }
}

impl Writer {
    fn new(out: &Path, info: &ExportInfo, limits: Limits) -> Result<Self, DatasetError> {
        let staging = Staging::new(out)?;
        let folder = staging.path().join("data");
        fs::create_dir(&folder).map_err(DatasetError::io("create the folder", &folder))?;
        Ok(Self {
            shard: None,
            done: Vec::new(),
            pending: Vec::new(),
            pending_bytes: 0,
            limits,
            tally: Tally::default(),
            info: info.clone(),
            staging,
        })
    }

    fn data(&self, name: String) -> PathBuf {
        self.staging.path().join("data").join(name)
    }

    /// The shard that has room for so many more bytes.
    fn shard(&mut self, bytes: usize) -> Result<&mut Shard, DatasetError> {
        let shard = match self.shard.take() {
            Some(shard)
                if shard.writer.bytes_written() + shard.writer.in_progress_size() + bytes > self.limits.shard =>
            {
                self.done.push(shard.close()?);
                None
            }
            other => other,
        };
        let shard = match shard {
            Some(shard) => shard,
            None => Shard::new(self.data(format!("shard-{}", self.done.len())))?,
        };
        Ok(self.shard.insert(shard))
    }

    fn write_batch(&mut self) -> Result<(), DatasetError> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let pending = std::mem::take(&mut self.pending);
        let bytes = std::mem::take(&mut self.pending_bytes);
        let limits = self.limits;
        let shard = self.shard(bytes)?;
        let wrong = |error| DatasetError::parquet("write rows to", &shard.path)(error);
        let batch = rows::batch(&pending).map_err(DatasetError::parquet("prepare rows for", &shard.path))?;
        let full = shard.writer.in_progress_size() + bytes > limits.group
            || shard.writer.in_progress_rows() + pending.len() > limits.group_rows;
        if full && shard.writer.in_progress_rows() > 0 {
            shard.writer.flush().map_err(wrong)?;
        }
        shard.writer.write(&batch).map_err(wrong)
    }
}

impl ExportWriter for Writer {
    fn write(&mut self, item: ExportItem) -> Result<(), DatasetError> {
        let ready = Ready::new(item)?;
        // The last turn's picture stands in the row twice.
        let bytes = ready.bytes() + ready.last().map_or(0, |picture| picture.bytes.len());
        if self.pending_bytes + bytes > self.limits.batch || self.pending.len() >= self.limits.batch_rows {
            self.write_batch()?;
        }
        self.tally.add(&ready, 1);
        self.pending_bytes += bytes;
        self.pending.push(ready);
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<Summary, DatasetError> {
        self.tally.complete(&self.info)?;
        self.write_batch()?;
        if self.shard.is_none() && self.done.is_empty() {
            // A dataset without rows still has its columns.
            self.shard(0)?;
        }
        if let Some(shard) = self.shard.take() {
            self.done.push(shard.close()?);
        }
        let shards = self.done.len();
        for (at, (path, _)) in self.done.iter().enumerate() {
            let to = self.data(format!("train-{at:05}-of-{shards:05}.parquet"));
            fs::rename(path, &to).map_err(DatasetError::io("rename a finished shard to", &to))?;
        }
        let lengths: u64 = self.done.iter().map(|(_, length)| length).sum();
        let texts = card::write(self.staging.path(), &self.info, &self.tally, CONFIGS, USAGE)?;
        let Writer { tally, staging, .. } = *self;
        Ok(Summary {
            out: staging.commit()?,
            samples: tally.samples,
            rows: tally.rows,
            // The shards, the card and the notices.
            files: shards as u64 + 2,
            bytes: lengths + texts,
        })
    }
}

#[cfg(test)]
mod tests;

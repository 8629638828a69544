//! The paper's tables, typed: 1 compares datasets, 2–5 are benchmarks, 6–8 ablations, 9 and 10 the distribution.

use pairloom_model::{DOMAINS, Domain, Kind, SubtaskId};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A row of Table 1: a dataset and what it covers. `None` where the table prints a dash.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatasetRow {
    pub dataset: String,
    pub reference: Option<String>,
    pub group: String,
    /// As printed: `10K`, `3.7M`.
    pub size: String,
    pub types: Option<u32>,
    /// Multi-turn editing.
    #[serde(rename = "MTS")]
    pub multi_turn: Option<bool>,
    /// Complex instructions.
    #[serde(rename = "CS")]
    pub complex: Option<bool>,
    /// Text editing.
    #[serde(rename = "TES")]
    pub text_editing: Option<bool>,
    /// In-image text rendering.
    #[serde(rename = "ITR")]
    pub text_rendering: Option<bool>,
    /// Scientific imagery.
    #[serde(rename = "SIG")]
    pub scientific: Option<bool>,
}

/// Table 1.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatasetTable {
    pub table: u8,
    pub columns: Vec<String>,
    pub rows: Vec<DatasetRow>,
}

/// Scores by column; `None` where the table prints a dash.
pub type Scores = BTreeMap<String, Option<f64>>;

/// Whether a fine-tuned model's row is from before or after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    Before,
    After,
}

/// A model's row of a benchmark.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenchmarkRow {
    pub model: String,
    pub reference: Option<String>,
    pub group: String,
    pub stage: Option<Stage>,
    /// The authors' own measurement of a model that they did not train.
    pub own_test: bool,
    pub scores: Scores,
}

/// One of Tables 2–5.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenchmarkTable {
    pub table: u8,
    pub benchmark: String,
    /// `1-5`, `0-1`, `0-100`, `0-10`.
    pub scale: String,
    /// In the order of print; the keys of each row's scores.
    pub columns: Vec<String>,
    pub rows: Vec<BenchmarkRow>,
}

/// A row of an ablation: a training set's size or name.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AblationRow {
    pub label: String,
    pub scores: Scores,
}

/// One benchmark's part of an ablation.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AblationPart {
    pub benchmark: String,
    pub columns: Vec<String>,
    pub rows: Vec<AblationRow>,
}

/// One of Tables 6–8.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AblationTable {
    pub table: u8,
    pub parts: Vec<AblationPart>,
}

/// A subtask's row of Table 9 or 10.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubtaskRow {
    /// As printed: `Sub-Ins 2`.
    pub subtask: String,
    /// In samples.
    pub count: u64,
}

/// A domain's block of Table 9 or 10.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DomainRows {
    /// As printed; one of [`DOMAINS`]' names.
    pub domain: String,
    /// The header's figure, in samples.
    pub stated_total: u64,
    pub subtasks: Vec<SubtaskRow>,
}

/// Table 9 or 10.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxonomyTable {
    pub table: u8,
    pub kind: Kind,
    pub domains: Vec<DomainRows>,
}

impl SubtaskRow {
    /// The printed name in lower case with hyphens: `sub-ins-2`.
    pub fn id(&self) -> SubtaskId {
        SubtaskId::new(self.subtask.to_lowercase().replace(' ', "-"))
    }
}

impl DomainRows {
    /// The domain of this block, by its printed name.
    pub fn of(&self) -> Option<&'static Domain> {
        DOMAINS.iter().find(|domain| domain.name == self.domain)
    }

    /// The sum of the rows, in samples.
    pub fn rows(&self) -> u64 {
        self.subtasks.iter().map(|row| row.count).sum()
    }
}

impl TaxonomyTable {
    /// The sum of all rows, in samples.
    pub fn rows(&self) -> u64 {
        self.domains.iter().map(DomainRows::rows).sum()
    }

    /// The sum of all headers, in samples.
    pub fn headers(&self) -> u64 {
        self.domains.iter().map(|block| block.stated_total).sum()
    }

    /// The block of the domain with this id.
    pub fn domain(&self, id: &str) -> Option<&DomainRows> {
        let name = Domain::find(id)?.name;
        self.domains.iter().find(|block| block.domain == name)
    }

    /// The paper's count of a subtask, in samples.
    pub fn count(&self, subtask: &str) -> Option<u64> {
        let mut rows = self.domains.iter().flat_map(|block| &block.subtasks);
        rows.find(|row| row.id().as_str() == subtask).map(|row| row.count)
    }
}

/// Reads an embedded file; that each one parses is a test of this crate.
pub(crate) fn embedded<T: DeserializeOwned>(name: &str, text: &str) -> T {
    match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("embedded {name} is malformed: {error}"),
    }
}

macro_rules! tables {
    ($($table:ident: $kind:ty = $file:literal;)*) => {
        $(static $table: LazyLock<$kind> =
            LazyLock::new(|| embedded($file, include_str!(concat!("../data/", $file))));)*
    };
}

tables! {
    TABLE_1: DatasetTable = "table-01.json";
    TABLE_2: BenchmarkTable = "table-02.json";
    TABLE_3: BenchmarkTable = "table-03.json";
    TABLE_4: BenchmarkTable = "table-04.json";
    TABLE_5: BenchmarkTable = "table-05.json";
    TABLE_6: AblationTable = "table-06.json";
    TABLE_7: AblationTable = "table-07.json";
    TABLE_8: AblationTable = "table-08.json";
    TABLE_9: TaxonomyTable = "table-09.json";
    TABLE_10: TaxonomyTable = "table-10.json";
}

/// Table 1, the comparison of datasets.
pub fn table1() -> &'static DatasetTable {
    &TABLE_1
}

/// Tables 2–5, the benchmarks, in order.
pub fn benchmarks() -> [&'static BenchmarkTable; 4] {
    [&TABLE_2, &TABLE_3, &TABLE_4, &TABLE_5]
}

/// Tables 6–8, the ablations, in order.
pub fn ablations() -> [&'static AblationTable; 3] {
    [&TABLE_6, &TABLE_7, &TABLE_8]
}

/// Table 9, the distribution of editing.
pub fn table9() -> &'static TaxonomyTable {
    &TABLE_9
}

/// Table 10, the distribution of generation.
pub fn table10() -> &'static TaxonomyTable {
    &TABLE_10
}

/// The distribution of this kind.
pub fn taxonomy_table(kind: Kind) -> &'static TaxonomyTable {
    match kind {
        Kind::Generation => table10(),
        Kind::Editing => table9(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_score_stands_under_a_column() {
        let benchmarks = benchmarks().into_iter().flat_map(|t| t.rows.iter().map(|row| (&t.columns, &row.scores)));
        let parts = ablations().into_iter().flat_map(|t| &t.parts);
        let ablations = parts.flat_map(|part| part.rows.iter().map(|row| (&part.columns, &row.scores)));
        for (columns, scores) in benchmarks.chain(ablations) {
            assert_eq!(columns.len(), scores.len());
            assert!(columns.iter().all(|column| scores.contains_key(column)), "{columns:?} {scores:?}");
        }
    }

    #[test]
    fn tables_stand_in_their_places() {
        let numbers: Vec<u8> = [table1().table]
            .into_iter()
            .chain(benchmarks().map(|t| t.table))
            .chain(ablations().map(|t| t.table))
            .chain([table9().table, table10().table])
            .collect();
        assert_eq!(numbers, (1..=10).collect::<Vec<u8>>());
        assert_eq!((table1().rows.len(), table1().columns.len()), (17, 7));
    }

    #[test]
    fn fifty_one_subtasks_in_the_model_s_domains() {
        let blocks = || table10().domains.iter().chain(&table9().domains);
        let names: Vec<&str> = blocks().map(|block| block.domain.as_str()).collect();
        assert_eq!(names, DOMAINS.map(|domain| domain.name));
        assert!(blocks().all(|block| block.of().is_some()));
        let editing: usize = table9().domains.iter().map(|block| block.subtasks.len()).sum();
        let all: usize = blocks().map(|block| block.subtasks.len()).sum();
        assert_eq!((editing, all), (21, 51));
        assert_eq!(table9().count("sub-ins-3"), Some(2000));
        assert_eq!(table10().count("culture-and-history"), Some(2200));
        assert_eq!(table10().count("sub-ins-3"), None);
    }
}

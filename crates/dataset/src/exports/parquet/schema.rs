//! The columns, their `datasets` features, and how they are encoded.

use arrow::datatypes::{DataType, Field, Fields, Schema, SchemaRef};
use parquet::basic::Compression;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::schema::types::ColumnPath;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// What the library looks for, in the Arrow schema and beside it.
pub(super) const KEY: &str = "huggingface";

/// What a column holds.
#[derive(Clone, Copy)]
enum Column {
    Text,
    /// Small and signed, as the library's own `int32`.
    Small,
    Seed,
    Texts,
    Image,
    Turns,
}

const COLUMNS: &[(&str, Column)] = &[
    ("id", Column::Text),
    ("subtask", Column::Text),
    ("domain", Column::Text),
    ("kind", Column::Text),
    ("level", Column::Text),
    ("difficulty", Column::Small),
    ("format", Column::Text),
    ("template", Column::Text),
    ("instruction", Column::Text),
    ("image", Column::Image),
    ("source", Column::Image),
    ("turns", Column::Turns),
    ("requirements", Column::Texts),
    ("bindings", Column::Text),
    ("seed", Column::Seed),
    ("width", Column::Small),
    ("height", Column::Small),
    ("provider", Column::Text),
    ("model", Column::Text),
    ("drawn_by", Column::Text),
    ("provenance", Column::Text),
];

const TURN: &[(&str, Column)] = &[
    ("instruction", Column::Text),
    ("image", Column::Image),
    ("operations", Column::Text),
    ("requirements", Column::Texts),
    ("truth", Column::Text),
];

/// Binary and Utf8, not their large kinds: the library takes only these for an image.
pub(super) fn image_fields() -> Fields {
    vec![Field::new("bytes", DataType::Binary, true), Field::new("path", DataType::Utf8, true)].into()
}

/// The fields of one turn.
pub(super) fn turn_fields() -> Fields {
    TURN.iter().map(|(name, column)| Field::new(*name, column.arrow(), true)).collect()
}

impl Column {
    fn arrow(self) -> DataType {
        match self {
            Column::Text => DataType::Utf8,
            Column::Small => DataType::Int32,
            Column::Seed => DataType::UInt64,
            Column::Texts => DataType::new_list(DataType::Utf8, true),
            Column::Image => DataType::Struct(image_fields()),
            Column::Turns => DataType::new_list(DataType::Struct(turn_fields()), true),
        }
    }

    /// A list is written as an array of one, which old and new versions of the library read.
    fn feature(self) -> Value {
        let value = |kind: &str| json!({ "dtype": kind, "_type": "Value" });
        match self {
            Column::Text => value("string"),
            Column::Small => value("int32"),
            Column::Seed => value("uint64"),
            Column::Texts => json!([value("string")]),
            Column::Image => json!({ "_type": "Image" }),
            Column::Turns => {
                let fields = TURN.iter().map(|(name, column)| ((*name).to_owned(), column.feature()));
                Value::Array(vec![Value::Object(fields.collect())])
            }
        }
    }
}

/// The value of [`KEY`].
pub(super) fn features() -> String {
    let features: serde_json::Map<String, Value> =
        COLUMNS.iter().map(|(name, column)| ((*name).to_owned(), column.feature())).collect();
    json!({ "info": { "features": features } }).to_string()
}

static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| {
    let fields: Fields = COLUMNS.iter().map(|(name, column)| Field::new(*name, column.arrow(), true)).collect();
    Arc::new(Schema::new_with_metadata(fields, HashMap::from([(KEY.to_owned(), features())])))
});

/// The schema of every shard.
pub(super) fn schema() -> SchemaRef {
    SCHEMA.clone()
}

/// Pictures are compressed already, and neither dictionaries nor statistics say anything about them.
pub(super) fn properties() -> WriterProperties {
    let features = KeyValue::new(KEY.to_owned(), features());
    let mut properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_key_value_metadata(Some(vec![features]))
        // A page is cut between these many values: small, because one picture is as large as a page.
        .set_write_batch_size(8);
    for path in [vec!["image", "bytes"], vec!["source", "bytes"], vec!["turns", "list", "item", "image", "bytes"]] {
        let path = ColumnPath::from(path.into_iter().map(str::to_owned).collect::<Vec<_>>());
        properties = properties
            .set_column_compression(path.clone(), Compression::UNCOMPRESSED)
            .set_column_dictionary_enabled(path.clone(), false)
            .set_column_statistics_enabled(path, EnabledStatistics::None);
    }
    properties.build()
}

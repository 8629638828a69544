//! Samples as a record batch.

use super::schema;
use crate::item::{PictureBytes, Ready};
use crate::picture::ending;
use arrow::array::{
    ArrayRef, BinaryArray, Int32Array, ListArray, ListBuilder, RecordBatch, StringArray, StringBuilder, StructArray,
    UInt64Array,
};
use arrow::buffer::{NullBuffer, OffsetBuffer};
use arrow::datatypes::{DataType, Field};
use arrow::error::ArrowError;
use pairloom_model::{Operation, Requirement, Turn};
use serde::Serialize;
use std::sync::Arc;

/// The rows in the order of the schema's columns.
pub(super) fn batch(rows: &[Ready]) -> Result<RecordBatch, ArrowError> {
    let sample = || rows.iter().map(|row| &row.sample);
    let columns: Vec<ArrayRef> = vec![
        texts(sample().map(|sample| sample.id.as_str())),
        texts(sample().map(|sample| sample.subtask.as_str())),
        texts(sample().map(|sample| sample.domain.as_str())),
        texts(sample().map(|sample| sample.kind.as_str())),
        texts(sample().map(|sample| sample.level.as_str())),
        numbers(sample().map(|sample| i32::from(sample.difficulty))),
        texts(sample().map(|sample| sample.format.as_str())),
        texts(sample().map(|sample| sample.template.as_str())),
        texts(sample().map(|sample| sample.instruction.as_str())),
        images(rows.iter().map(|row| row.last().map(|picture| (picture, row.sample.id.to_string()))))?,
        images(
            rows.iter().map(|row| row.source.as_ref().map(|picture| (picture, format!("{}_source", row.sample.id)))),
        )?,
        turns(rows)?,
        requirements(sample().map(|sample| sample.requirements.iter().collect())),
        texts(sample().map(|sample| to_json(&sample.bindings)).collect::<Result<Vec<_>, _>>()?),
        Arc::new(UInt64Array::from_iter_values(sample().map(|sample| sample.seed))),
        numbers(rows.iter().map(|row| side(row, |picture| picture.width))),
        numbers(rows.iter().map(|row| side(row, |picture| picture.height))),
        origin(rows, "provider"),
        origin(rows, "model"),
        origin(rows, "drawn_by"),
        texts(rows.iter().map(|row| row.provenance.to_string())),
    ];
    RecordBatch::try_new(schema::schema(), columns)
}

fn texts<T: AsRef<str>>(values: impl IntoIterator<Item = T>) -> ArrayRef {
    Arc::new(StringArray::from_iter_values(values))
}

fn numbers(values: impl Iterator<Item = i32>) -> ArrayRef {
    Arc::new(Int32Array::from_iter_values(values))
}

fn origin(rows: &[Ready], field: &str) -> ArrayRef {
    Arc::new(rows.iter().map(|row| row.origin(field)).collect::<StringArray>())
}

/// A side of the final picture; no encoder writes one that `i32` could not hold.
fn side(row: &Ready, of: impl Fn(&PictureBytes) -> u32) -> i32 {
    row.last().map_or(0, |picture| i32::try_from(of(picture)).unwrap_or(i32::MAX))
}

fn to_json(value: &impl Serialize) -> Result<String, ArrowError> {
    serde_json::to_string(value).map_err(|error| ArrowError::JsonError(error.to_string()))
}

/// Pictures with the stem of their file name.
fn images<'a>(pictures: impl Iterator<Item = Option<(&'a PictureBytes, String)>>) -> Result<ArrayRef, ArrowError> {
    let pictures: Vec<Option<(&PictureBytes, String)>> = pictures.collect();
    let bytes: BinaryArray =
        pictures.iter().map(|one| one.as_ref().map(|(picture, _)| picture.bytes.as_ref())).collect();
    let paths: StringArray =
        pictures.iter().map(|one| one.as_ref().map(|(picture, stem)| file_name(picture, stem))).collect();
    let present = NullBuffer::from_iter(pictures.iter().map(Option::is_some));
    let columns: Vec<ArrayRef> = vec![Arc::new(bytes), Arc::new(paths)];
    Ok(Arc::new(StructArray::try_new(schema::image_fields(), columns, Some(present))?))
}

fn file_name(picture: &PictureBytes, stem: &str) -> String {
    format!("{stem}.{}", ending(&picture.media_type).unwrap_or("png"))
}

fn requirements<'a>(rows: impl Iterator<Item = Vec<&'a Requirement>>) -> ArrayRef {
    let mut lists = ListBuilder::new(StringBuilder::new());
    for row in rows {
        for requirement in row {
            lists.values().append_value(requirement.to_string());
        }
        lists.append(true);
    }
    Arc::new(lists.finish())
}

fn turns(rows: &[Ready]) -> Result<ArrayRef, ArrowError> {
    let turn = || rows.iter().flat_map(|row| &row.sample.turns);
    let results = rows.iter().flat_map(|row| {
        let results = row.results.iter().enumerate();
        results.map(|(at, picture)| Some((picture, format!("{}_turn{}", row.sample.id, at + 1))))
    });
    let truths = rows.iter().flat_map(|row| &row.results).map(|picture| &picture.truth);
    let columns = vec![
        texts(turn().map(|turn| turn.instruction.as_str())),
        images(results)?,
        texts(turn().map(|turn| to_json(&turn.operations)).collect::<Result<Vec<_>, _>>()?),
        requirements(turn().map(of_turn)),
        texts(truths.map(to_json).collect::<Result<Vec<_>, _>>()?),
    ];
    let values = StructArray::try_new(schema::turn_fields(), columns, None)?;
    let offsets = OffsetBuffer::from_lengths(rows.iter().map(|row| row.sample.turns.len()));
    let field = Arc::new(Field::new_list_field(DataType::Struct(schema::turn_fields()), true));
    Ok(Arc::new(ListArray::try_new(field, offsets, Arc::new(values), None)?))
}

fn of_turn(turn: &Turn) -> Vec<&Requirement> {
    turn.operations.iter().flat_map(|operation: &Operation| &operation.requirements).collect()
}

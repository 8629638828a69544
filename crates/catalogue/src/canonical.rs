//! The one way in which data files are written, so that out → in → out is equal to the byte.
//!
//! Fields stand in the order of their types. At the top, a table is a `[header]` and an array of tables is `[[blocks]]`;
//! inside a block, a table of plain values is inline. An array of texts is one line where it fits, otherwise one text a line.

use serde::Serialize;
use std::fmt::Write;
use toml::{Table, Value};

/// Longest line of an inline array, in characters.
const LINE: usize = 120;

/// Writes a value canonically.
pub fn canonical(value: &impl Serialize) -> String {
    let mut out = String::new();
    // A data type of the model is always a table; anything else would write nothing.
    if let Ok(Value::Table(table)) = Value::try_from(value) {
        write_table(&table, "", &mut out);
    }
    out
}

fn is_block(value: &Value) -> bool {
    match value {
        Value::Array(items) => !items.is_empty() && items.iter().all(Value::is_table),
        _ => false,
    }
}

/// A table with a block inside, or at the top: it gets a header of its own.
fn is_section(value: &Value, path: &str) -> bool {
    matches!(value, Value::Table(table) if path.is_empty() || table.values().any(is_block))
}

fn write_table(table: &Table, path: &str, out: &mut String) {
    for (key, value) in table.iter().filter(|(_, value)| !is_block(value) && !is_section(value, path)) {
        let _ = writeln!(out, "{key} = {}", inline(value, key.chars().count() + 3));
    }
    for (key, value) in table.iter().filter(|(_, value)| is_block(value) || is_section(value, path)) {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        match value {
            Value::Table(inner) => {
                let _ = writeln!(out, "\n[{path}]");
                write_table(inner, &path, out);
            }
            Value::Array(items) => {
                for item in items.iter().filter_map(Value::as_table) {
                    let _ = writeln!(out, "\n[[{path}]]");
                    write_table(item, &path, out);
                }
            }
            _ => {}
        }
    }
}

fn inline(value: &Value, before: usize) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Float(number) => format!("{number:?}"),
        Value::Array(items) => {
            let parts: Vec<String> = items.iter().map(|item| inline(item, 0)).collect();
            let line = format!("[{}]", parts.join(", "));
            if before + line.chars().count() <= LINE || items.is_empty() {
                return line;
            }
            let lines: Vec<String> = parts.iter().map(|part| format!("  {part},\n")).collect();
            format!("[\n{}]", lines.concat())
        }
        Value::Table(table) if table.is_empty() => "{}".to_owned(),
        Value::Table(table) => {
            let parts: Vec<String> =
                table.iter().map(|(key, value)| format!("{} = {}", bare(key), inline(value, 0))).collect();
            format!("{{ {} }}", parts.join(", "))
        }
        other => other.to_string(),
    }
}

fn bare(key: &str) -> String {
    let plain = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    if plain { key.to_owned() } else { quoted(key) }
}

fn quoted(text: &str) -> String {
    // JSON's escapes are TOML's, but for the one control character that JSON lets pass.
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

//! A list of records as a table.

use serde_json::Value;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::row::{id_of, is_closed, short};
use super::value::{Reader, cell};
use super::words::label;

/// The widest a column gets, in cells of the terminal.
const WIDEST: usize = 44;

/// Rows under their headings: the beginning of the id and the columns, which are JSON pointers into a row.
pub(crate) fn table(reader: &Reader, noun: &str, columns: &[&str], rows: &[Value]) -> String {
    if rows.is_empty() {
        return reader.texts.get("cli-nothing");
    }
    let headings = columns.iter().map(|pointer| label(noun, key_of(pointer), reader.texts));
    let mut lines: Vec<Vec<String>> =
        vec![std::iter::once(reader.texts.get("cli-field-id")).chain(headings).collect()];
    for row in rows {
        let id = id_of(row).map(short).unwrap_or_default().to_owned();
        let closed = row.as_object().is_some_and(is_closed);
        let cells = columns.iter().map(|pointer| {
            if closed && matches!(key_of(pointer), "text" | "note") && !is_blank(row, pointer) {
                return reader.texts.get("cli-in-confidence");
            }
            shorten(&cell(reader, key_of(pointer), find(row, pointer)), WIDEST)
        });
        lines.push(std::iter::once(id).chain(cells).collect());
    }
    if lines.iter().skip(1).all(|line| line[0].is_empty()) {
        for line in &mut lines {
            line.remove(0);
        }
    }
    let widths: Vec<usize> = (0..lines[0].len())
        .map(|at| lines.iter().filter_map(|line| line.get(at)).map(|text| text.width()).max().unwrap_or(0))
        .collect();
    let lines = lines.iter().map(|line| {
        let cells = line.iter().zip(&widths);
        let padded = cells.map(|(text, width)| format!("{text}{}", " ".repeat(width - text.width())));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    });
    let count = reader.texts.with("cli-count", &[("count", rows.len().into())]);
    lines.chain([String::new(), count]).collect::<Vec<_>>().join("\n")
}

/// The value a pointer names, in the row or in the record within the row.
fn find<'a>(row: &'a Value, pointer: &str) -> &'a Value {
    let inner = || row.as_object()?.values().find(|value| value.get("revision").is_some())?.pointer(pointer);
    row.pointer(pointer).or_else(inner).unwrap_or(&Value::Null)
}

/// Whether a row has nothing to show in a column.
pub(crate) fn is_blank(row: &Value, pointer: &str) -> bool {
    match find(row, pointer) {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

fn key_of(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
}

/// Cuts a text to a width, with a sign that it was cut.
fn shorten(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut used = 1;
    let kept = text.chars().take_while(|c| {
        used += c.width().unwrap_or(0);
        used <= width
    });
    format!("{}…", kept.collect::<String>().trim_end())
}

#[cfg(test)]
mod tests {
    use super::{shorten, table};
    use crate::render::value::tests::reader;
    use serde_json::json;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn a_list_is_a_table_with_short_ids() {
        let rows = [
            json!({ "id": "3f2a91bc-0000-4000-8000-000000000001", "name": "王小明", "basis": "consent" }),
            json!({ "id": "deadbeef-0000-4000-8000-000000000002", "name": "Sam", "basis": "publicTask" }),
        ];
        let shown = table(&reader(), "network", &["/name", "/basis"], &rows);
        let lines: Vec<_> = shown.lines().collect();
        assert_eq!(lines[1], "3f2a91bc  王小明  toestemming");
        assert_eq!(lines[2], "deadbeef  Sam     taak van de gemeente (algemeen belang)");
        assert!(shown.ends_with("2 gevonden."), "{shown}");
        assert_eq!(table(&reader(), "network", &["/name"], &[]), "Niets gevonden.");
    }

    #[test]
    fn long_texts_are_cut_at_a_width() {
        assert_eq!(shorten("kort", 4), "kort");
        assert_eq!(shorten("te lang om te tonen", 8), "te lang…");
        assert!(shorten("王小明王小明", 6).width() <= 6);
    }
}

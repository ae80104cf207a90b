//! How wide the columns of a table are, for formats that have to be told.

use crate::document::{Paragraph, Table, Width};

use super::{CELL_GAP, TEXT_WIDTH};

/// About how wide a letter is in a table; bold ones of a header a little wider than most.
const LETTER: f32 = 6.4;

/// The widths of a table's columns in points; together they are as wide as the text.
pub fn column_widths(table: &Table) -> Vec<f32> {
    let contents: Vec<Option<f32>> = (0..table.columns.len()).map(|place| content(table, place)).collect();
    let shares: f32 = table.columns.iter().filter_map(|column| share(column.width)).sum();
    let taken: f32 = contents.iter().flatten().sum();
    // Where every column is as wide as what is in it, the room that is left goes to all of them alike.
    let most = if shares > 0.0 { TEXT_WIDTH / 2.0 } else { TEXT_WIDTH };
    let scale = if taken > most || shares == 0.0 { most / taken } else { 1.0 };
    let left = TEXT_WIDTH - taken * scale;
    let width = |(content, width): (Option<f32>, Width)| match (content, share(width)) {
        (Some(content), _) => content * scale,
        (None, Some(share)) => left * share / shares,
        (None, None) => 0.0,
    };
    contents.into_iter().zip(table.columns.iter().map(|column| column.width)).map(width).collect()
}

fn share(width: Width) -> Option<f32> {
    match width {
        Width::Content => None,
        Width::Share(share) => Some(f32::from(share.max(1))),
    }
}

/// How wide the longest line of a column is, where that decides.
fn content(table: &Table, place: usize) -> Option<f32> {
    let column = table.columns.get(place).filter(|column| column.width == Width::Content)?;
    let cells = table.rows.iter().filter_map(|row| row.get(place));
    let lines = cells.flat_map(|cell| &cell.paragraphs).map(|paragraph| &paragraph.text);
    let longest = lines.chain([&column.header]).map(Paragraph::length).max().unwrap_or(0);
    // Another font than ours may be wider.
    let letters = u16::try_from(longest.clamp(3, 400) + 2).unwrap_or(u16::MAX);
    Some(f32::from(letters) * LETTER + 2.0 * CELL_GAP)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Align, Column};

    fn widths(columns: &[(&str, Width)]) -> Vec<f32> {
        let column = |(header, width): &(&str, Width)| Column {
            header: Paragraph::of(*header),
            align: Align::Start,
            width: *width,
        };
        let columns = columns.iter().map(column).collect();
        column_widths(&Table { caption: Paragraph::default(), columns, row_headers: false, rows: Vec::new() })
    }

    #[test]
    fn columns_fill_the_text() {
        for columns in [
            vec![("Wat", Width::Share(3)), ("Wie", Width::Share(1)), ("Wanneer", Width::Content)],
            vec![("Aantal", Width::Content), ("Deel", Width::Content)],
            vec![(&*"lang ".repeat(90), Width::Content), ("Deel", Width::Share(0))],
        ] {
            let widths = widths(&columns);
            assert!((widths.iter().sum::<f32>() - TEXT_WIDTH).abs() < 0.01, "{widths:?}");
            assert!(widths.iter().all(|width| *width > 10.0), "{widths:?}");
        }
        let three = widths(&[("Wat", Width::Share(3)), ("Wie", Width::Share(1))]);
        assert!((three[0] / three[1] - 3.0).abs() < 0.01);
    }
}

//! CSV (RFC 4180) that office programs open as it is: UTF-8 with its mark, the separator of the language, and no cell that is
//! taken for a formula, a date or a number which it is not.

use super::{Cell, Convention, Sheet, phone};

/// A sheet as bytes.
pub fn write(language: &str, sheet: &Sheet) -> Vec<u8> {
    let convention = Convention::of(language);
    // Office programs set to Dutch expect a semicolon, since the comma is in their numbers.
    let separator = if convention == Convention::Dutch { ';' } else { ',' };
    let mut csv = String::from('\u{feff}');
    line(&mut csv, separator, sheet.columns.iter().map(|column| harmless(column.header.clone())));
    for row in &sheet.rows {
        line(&mut csv, separator, row.iter().map(|cell| shown(cell, convention)));
    }
    csv.into_bytes()
}

fn line(csv: &mut String, separator: char, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            csv.push(separator);
        }
        csv.push_str(&quoted(&cell, separator));
    }
    csv.push_str("\r\n");
}

/// A cell as programs take it for what it is: days as ISO 8601 has them, which every language reads.
fn shown(cell: &Cell, convention: Convention) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) => harmless(words.clone()),
        Cell::Phones(numbers) => {
            harmless(numbers.iter().map(|number| phone(number)).collect::<Vec<_>>().join(", "))
        }
        Cell::Integer(number) => number.to_string(),
        Cell::Decimal(number) if convention == Convention::Dutch => number.to_string().replace('.', ","),
        Cell::Decimal(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::DateTime(moment) => moment.strftime("%Y-%m-%d %H:%M:%S").to_string(),
    }
}

fn quoted(cell: &str, separator: char) -> String {
    let special = |c: char| c == separator || matches!(c, '"' | '\r' | '\n' | ',' | ';');
    if cell.contains(special) || cell != cell.trim() {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A cell that no office program takes for a formula: names of people, devices and keys are typed by people. A telephone
/// number may begin with its plus, as long as nothing in it can be computed.
fn harmless(cell: String) -> String {
    let number = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '(' | ')');
    let dials =
        cell.starts_with('+') && cell.contains(' ') && cell.split(", ").all(|one| one.chars().all(number));
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) && !dials { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::workbook::{Column, Kind};

    #[test]
    fn a_cell_is_data_and_never_a_formula() {
        for (cell, safe) in [
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("+31 (0)6 1234 5678", "+31 (0)6 1234 5678"),
            ("+31 6 1234 5678, +31 20 624 1111", "+31 6 1234 5678, +31 20 624 1111"),
            ("+31-20-6241111", "'+31-20-6241111"),
            ("+31/2", "'+31/2"),
            ("+31612345678", "'+31612345678"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2+3", "'-2+3"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("Sam", "Sam"),
        ] {
            assert_eq!(harmless(cell.to_owned()), safe);
        }
    }

    #[test]
    fn what_parts_cells_and_lines_is_quoted() {
        assert_eq!(quoted("a\"b", ';'), "\"a\"\"b\"");
        assert_eq!(quoted("a;b", ';'), "\"a;b\"");
        assert_eq!(quoted("een\ntwee", ';'), "\"een\ntwee\"");
        assert_eq!(quoted("ሰላም", ';'), "ሰላም");
    }

    #[test]
    fn each_language_has_its_separator() {
        let column = |header: &str, kind| Column { header: header.to_owned(), width: 10, kind };
        let sheet = Sheet {
            name: String::new(),
            columns: vec![
                column("Naam", Kind::Text),
                column("Sinds", Kind::Date),
                column("Deel", Kind::Number),
            ],
            rows: vec![
                vec!["Noor; de Wit".into(), date(2026, 11, 3).into(), Cell::Decimal(-2.5)],
                vec![Cell::Phones(vec!["0612345678".to_owned()]), Cell::Empty, Cell::Integer(-3)],
                vec!["=1+1".into(), Cell::DateTime(date(2026, 11, 3).at(9, 5, 0, 0)), Cell::Integer(12)],
            ],
        };
        let text = |language| String::from_utf8(write(language, &sheet)).unwrap();
        assert_eq!(
            text("nl"),
            "\u{feff}Naam;Sinds;Deel\r\n\"Noor; de Wit\";2026-11-03;\"-2,5\"\r\n06 12345678;;-3\r\n'=1+1;2026-11-03 09:05:00;12\r\n"
        );
        assert_eq!(
            text("en"),
            "\u{feff}Naam,Sinds,Deel\r\n\"Noor; de Wit\",2026-11-03,-2.5\r\n06 12345678,,-3\r\n'=1+1,2026-11-03 09:05:00,12\r\n"
        );
    }
}

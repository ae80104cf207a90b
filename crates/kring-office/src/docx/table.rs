//! Tables. How they look stands in named styles of tables; a row says of itself that it does not break across pages, and the
//! first that it is the header and stands on each page again.

use crate::document::{Cell, Fact, KeyFigure, Paragraph, Table};
use crate::look::{FACT_LABEL, Role, TEXT_WIDTH, WHOLE_TABLE, column_widths, role_in_table};
use crate::package::Xml;

use super::names::{CALLOUT, FACTS, KEY_FIGURES, REPORT_TABLE};
use super::text::{self, Extra};
use super::{twips, value};

/// What a table is.
struct Shape<'a> {
    style: &'a str,
    widths: Vec<f32>,
    header: bool,
    row_headers: bool,
    caption: &'a str,
}

/// A table with a header row.
pub fn table(xml: &mut Xml, table: &Table) {
    let caption = table.caption.plain();
    let widths = column_widths(table);
    let shape = Shape {
        style: REPORT_TABLE,
        widths: widths.clone(),
        header: true,
        row_headers: table.row_headers,
        caption: caption.trim(),
    };
    let whole = table.rows.len() <= WHOLE_TABLE;
    shaped(xml, &shape, |xml| {
        row(xml, true, table.columns.iter().zip(&widths), |xml, _, (column, width)| {
            cell(xml, *width, |xml| {
                let role = match role_in_table(false, false, column.align) {
                    Role::TableNumber => Role::TableHeaderNumber,
                    _ => Role::TableHeader,
                };
                text::paragraph(xml, role, &column.header);
            });
        });
        for (number, cells) in table.rows.iter().enumerate() {
            // The last row is free, or the table would hold on to what follows it.
            let keep_with_next = whole && number + 1 < table.rows.len();
            let columns = table.columns.iter().zip(&widths);
            row(xml, false, cells.iter().zip(columns), |xml, place, (one, (column, width))| {
                let names_row = table.row_headers && place == 0;
                let role = |quiet| role_in_table(names_row, quiet, column.align);
                cell(xml, *width, |xml| paragraphs(xml, one, keep_with_next, role));
            });
        }
    });
}

/// Names with what belongs to them; the style of the names says whether they are to be heeded.
pub fn facts(xml: &mut Xml, facts: &[Fact], label: Role) {
    if facts.is_empty() {
        return;
    }
    let widths = [FACT_LABEL, TEXT_WIDTH - FACT_LABEL];
    let style = if label == Role::CalloutLabel { CALLOUT } else { FACTS };
    let shape = Shape { style, widths: widths.to_vec(), header: false, row_headers: true, caption: "" };
    shaped(xml, &shape, |xml| {
        for (number, fact) in facts.iter().enumerate() {
            let keep_with_next = facts.len() <= WHOLE_TABLE && number + 1 < facts.len();
            row(xml, false, [true, false].iter().zip(widths), |xml, _, (names, width)| {
                cell(xml, width, |xml| {
                    if *names {
                        kept(xml, label, keep_with_next, &fact.label);
                    } else {
                        fact.text.iter().for_each(|text| kept(xml, Role::FactText, keep_with_next, text));
                        if fact.text.is_empty() {
                            kept(xml, Role::FactText, keep_with_next, &Paragraph::default());
                        }
                    }
                });
            });
        }
    });
}

/// A row of large figures.
pub fn key_figures(xml: &mut Xml, figures: &[KeyFigure]) {
    let Ok(count) = u16::try_from(figures.len()) else { return };
    if count == 0 {
        return;
    }
    let width = TEXT_WIDTH / f32::from(count);
    let widths = vec![width; figures.len()];
    let shape = Shape { style: KEY_FIGURES, widths, header: false, row_headers: false, caption: "" };
    shaped(xml, &shape, |xml| {
        row(xml, false, figures.iter(), |xml, _, figure| {
            cell(xml, width, |xml| {
                text::paragraph(xml, Role::FigureLabel, &figure.label);
                text::paragraph(xml, Role::FigureValue, &figure.value);
            });
        });
    });
}

fn shaped(xml: &mut Xml, shape: &Shape<'_>, rows: impl FnOnce(&mut Xml)) {
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            value(xml, "w:tblStyle", shape.style);
            if xml.rtl() {
                xml.empty("w:bidiVisual", &[]);
            }
            xml.empty("w:tblW", &[("w:w", &twips(TEXT_WIDTH)), ("w:type", "dxa")]);
            value_of(xml, "w:tblLayout", "w:type", "fixed");
            let said = |yes: bool| if yes { "1" } else { "0" };
            let look = u16::from(shape.header) * 0x20 + u16::from(shape.row_headers) * 0x80 + 0x0600;
            let look = format!("{look:04X}");
            let look = [
                ("w:val", look.as_str()),
                ("w:firstRow", said(shape.header)),
                ("w:lastRow", "0"),
                ("w:firstColumn", said(shape.row_headers)),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ];
            xml.empty("w:tblLook", &look);
            if !shape.caption.is_empty() {
                value(xml, "w:tblCaption", shape.caption);
            }
        });
        xml.element("w:tblGrid", &[], |xml| {
            for width in &shape.widths {
                value_of(xml, "w:gridCol", "w:w", &twips(*width));
            }
        });
        rows(xml);
    });
    // Two tables that touch would be one, and a document cannot end in a table.
    text::paragraph(xml, Role::AfterTable, &Paragraph::default());
}

fn row<T>(
    xml: &mut Xml,
    header: bool,
    cells: impl Iterator<Item = T>,
    mut write: impl FnMut(&mut Xml, usize, T),
) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if header {
                xml.empty("w:tblHeader", &[]);
            }
        });
        for (place, cell) in cells.enumerate() {
            write(xml, place, cell);
        }
    });
}

fn cell(xml: &mut Xml, width: f32, inside: impl FnOnce(&mut Xml)) {
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &twips(width)), ("w:type", "dxa")]);
        });
        inside(xml);
    });
}

fn paragraphs(xml: &mut Xml, cell: &Cell, keep_with_next: bool, role: impl Fn(bool) -> Role) {
    for one in &cell.paragraphs {
        kept(xml, role(one.quiet), keep_with_next, &one.text);
    }
    if cell.paragraphs.is_empty() {
        kept(xml, role(false), keep_with_next, &Paragraph::default());
    }
}

fn kept(xml: &mut Xml, role: Role, keep_with_next: bool, text: &Paragraph) {
    let extra = Extra { rtl: text.rtl, keep_with_next, ..Extra::default() };
    text::composed(xml, role, extra, |xml| text::spans(xml, text));
}

fn value_of(xml: &mut Xml, name: &str, key: &str, value: &str) {
    xml.empty(name, &[(key, value)]);
}

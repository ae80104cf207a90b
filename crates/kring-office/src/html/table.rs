//! Tables.

use crate::document::{Align, Cell, Table};
use crate::package::Xml;

use super::text;

/// A table with its caption. Where a window is too narrow for it, it is moved aside by itself.
pub fn write(xml: &mut Xml, table: &Table) {
    xml.element("div", &[("class", "wide")], |xml| {
        xml.element("table", &[], |xml| {
            if !table.caption.is_empty() {
                text::element(xml, "caption", &[], &table.caption);
            }
            xml.element("thead", &[], |xml| {
                xml.element("tr", &[], |xml| {
                    for column in &table.columns {
                        let mut attributes = vec![("scope", "col")];
                        attributes.extend(class(column.align));
                        text::element(xml, "th", &attributes, &column.header);
                    }
                });
            });
            xml.element("tbody", &[], |xml| {
                for row in &table.rows {
                    xml.element("tr", &[], |xml| cells(xml, table, row));
                }
            });
        });
    });
}

fn cells(xml: &mut Xml, table: &Table, row: &[Cell]) {
    for (place, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
        let names_row = table.row_headers && place == 0;
        let mut attributes = Vec::new();
        if names_row {
            attributes.push(("scope", "row"));
        }
        attributes.extend(class(column.align));
        let name = if names_row { "th" } else { "td" };
        match cell.paragraphs.as_slice() {
            [one] if !one.quiet => text::element(xml, name, &attributes, &one.text),
            all => xml.element(name, &attributes, |xml| {
                for one in all {
                    let quiet: &[_] = if one.quiet { &[("class", "quiet")] } else { &[] };
                    text::element(xml, "p", quiet, &one.text);
                }
            }),
        }
    }
}

fn class(align: Align) -> Option<(&'static str, &'static str)> {
    (align == Align::End).then_some(("class", "end"))
}

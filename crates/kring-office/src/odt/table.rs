//! Tables. Text documents know no named styles for them: how a table, its columns, rows and cells look stands in automatic
//! styles, one for each sort of cell.

use crate::document::{Cell, Fact, KeyFigure, Paragraph, Table};
use crate::look::{
    CELL_GAP, EDGE, FACT_LABEL, HAIRLINE, HEED_BAR, HEED_EDGE, HEED_PLANE, INK, ROW_GAP, Role, TEXT_WIDTH,
    WHOLE_TABLE, column_widths, role_in_table,
};
use crate::package::Xml;

use super::names::Used;
use super::text;

/// The tables of a document so far, of which the styles are still to be written.
#[derive(Default)]
pub struct Tables {
    tables: Vec<Shape>,
}

struct Shape {
    widths: Vec<f32>,
    whole: bool,
}

/// The sorts of cells: their name and the line below.
const CELLS: [(&str, &str, f32); 3] =
    [("Header", INK, 1.1), ("Cell", HAIRLINE, 0.6), ("Fact", HAIRLINE, 0.0)];

impl Tables {
    /// A table with a header row.
    pub fn table(&mut self, xml: &mut Xml, used: &mut Used, table: &Table) {
        let whole = table.rows.len() <= WHOLE_TABLE;
        self.shaped(xml, column_widths(table), whole, |xml| {
            xml.element("table:table-header-rows", &[], |xml| {
                row(xml, table.columns.iter(), |xml, place, column| {
                    cell(xml, "Header", place, |xml| {
                        let role = match role_in_table(false, false, column.align) {
                            Role::TableNumber => Role::TableHeaderNumber,
                            _ => Role::TableHeader,
                        };
                        text::paragraph(xml, used, role, &column.header);
                    });
                });
            });
            for cells in &table.rows {
                row(xml, cells.iter().zip(&table.columns), |xml, place, (one, column)| {
                    cell(xml, "Cell", place, |xml| {
                        let names_row = table.row_headers && place == 0;
                        let role = |quiet| role_in_table(names_row, quiet, column.align);
                        paragraphs(xml, used, one, role);
                    });
                });
            }
        });
    }

    /// Names with what belongs to them; the style of the names says whether they are to be heeded.
    pub fn facts(&mut self, xml: &mut Xml, used: &mut Used, facts: &[Fact], label: Role) {
        if facts.is_empty() {
            return;
        }
        let sort = if label == Role::CalloutLabel { "Heed" } else { "Fact" };
        self.shaped(xml, vec![FACT_LABEL, TEXT_WIDTH - FACT_LABEL], facts.len() <= WHOLE_TABLE, |xml| {
            for fact in facts {
                row(xml, [true, false].iter(), |xml, place, names| {
                    cell(xml, sort, place, |xml| {
                        if *names {
                            text::paragraph(xml, used, label, &fact.label);
                        } else {
                            every(xml, used, Role::FactText, &fact.text);
                        }
                    });
                });
            }
        });
    }

    /// A row of large figures.
    pub fn key_figures(&mut self, xml: &mut Xml, used: &mut Used, figures: &[KeyFigure]) {
        let Ok(count) = u16::try_from(figures.len()) else { return };
        if count == 0 {
            return;
        }
        self.shaped(xml, vec![TEXT_WIDTH / f32::from(count); figures.len()], true, |xml| {
            row(xml, figures.iter(), |xml, _, figure| {
                let attributes = [("table:style-name", "KeyFigure"), ("office:value-type", "string")];
                xml.element("table:table-cell", &attributes, |xml| {
                    text::paragraph(xml, used, Role::FigureLabel, &figure.label);
                    text::paragraph(xml, used, Role::FigureValue, &figure.value);
                });
            });
        });
    }

    fn shaped(&mut self, xml: &mut Xml, widths: Vec<f32>, whole: bool, rows: impl FnOnce(&mut Xml)) {
        let name = format!("Table{}", self.tables.len() + 1);
        let attributes = [("table:name", name.as_str()), ("table:style-name", &name)];
        xml.element("table:table", &attributes, |xml| {
            for place in 0..widths.len() {
                xml.empty("table:table-column", &[("table:style-name", &format!("{name}.{}", place + 1))]);
            }
            rows(xml);
        });
        self.tables.push(Shape { widths, whole });
    }

    /// The automatic styles.
    pub fn styles(&self, xml: &mut Xml) {
        for (place, shape) in self.tables.iter().enumerate() {
            shape.style(xml, &format!("Table{}", place + 1));
        }
        style(xml, "Row", "table-row", "style:table-row-properties", &[("fo:keep-together", "always")]);
        for (name, colour, width) in CELLS {
            let below = if width > 0.0 { format!("{width}pt solid #{colour}") } else { "none".to_owned() };
            for (name, left) in [(name.to_owned(), CELL_GAP), (format!("{name}First"), 0.0)] {
                cell_style(xml, &name, left, "none", &below);
            }
        }
        let edge = format!("0.75pt solid #{EDGE}");
        cell_style(xml, "KeyFigure", 0.0, &edge, &edge);
        heed_styles(xml);
    }
}

impl Shape {
    fn style(&self, xml: &mut Xml, name: &str) {
        let attributes = [
            ("style:width", format!("{TEXT_WIDTH}pt")),
            ("table:align", "margins".to_owned()),
            ("table:border-model", "collapsing".to_owned()),
            ("style:may-break-between-rows", (!self.whole).to_string()),
            ("fo:margin-top", "2pt".to_owned()),
            ("fo:margin-bottom", "14pt".to_owned()),
            ("style:writing-mode", "page".to_owned()),
        ];
        let attributes: Vec<_> = attributes.iter().map(|(key, value)| (*key, value.as_str())).collect();
        style(xml, name, "table", "style:table-properties", &attributes);
        for (place, width) in self.widths.iter().enumerate() {
            let name = format!("{name}.{}", place + 1);
            let (width, share) = (format!("{width:.1}pt"), format!("{:.0}*", width * 100.0));
            let attributes = [("style:column-width", width.as_str()), ("style:rel-column-width", &share)];
            style(xml, &name, "table-column", "style:table-column-properties", &attributes);
        }
    }
}

fn cell_style(xml: &mut Xml, name: &str, left: f32, above: &str, below: &str) {
    let (left, gap) = (format!("{left}pt"), format!("{ROW_GAP}pt"));
    let attributes = [
        ("fo:padding-left", left.as_str()),
        ("fo:padding-right", "0pt"),
        ("fo:padding-top", &gap),
        ("fo:padding-bottom", &gap),
        ("fo:border-left", "none"),
        ("fo:border-right", "none"),
        ("fo:border-top", above),
        ("fo:border-bottom", below),
    ];
    style(xml, name, "table-cell", "style:table-cell-properties", &attributes);
}

/// The cells of what is to be heeded: a plane, with a bar before the first.
fn heed_styles(xml: &mut Xml) {
    let plane = format!("#{HEED_PLANE}");
    let bar = format!("{}pt solid #{HEED_EDGE}", HEED_BAR.0);
    let (left, gap) = (format!("{}pt", HEED_BAR.1), format!("{ROW_GAP}pt"));
    for (name, bar) in [("Heed", "none"), ("HeedFirst", bar.as_str())] {
        let attributes = [
            ("fo:background-color", plane.as_str()),
            ("fo:padding-left", &left),
            ("fo:padding-right", &left),
            ("fo:padding-top", &gap),
            ("fo:padding-bottom", &gap),
            ("fo:border-left", bar),
            ("fo:border-right", "none"),
            ("fo:border-top", "none"),
            ("fo:border-bottom", "none"),
        ];
        style(xml, name, "table-cell", "style:table-cell-properties", &attributes);
    }
}

fn style(xml: &mut Xml, name: &str, family: &str, properties: &str, attributes: &[(&str, &str)]) {
    xml.element("style:style", &[("style:name", name), ("style:family", family)], |xml| {
        xml.empty(properties, attributes);
    });
}

fn row<T>(xml: &mut Xml, cells: impl Iterator<Item = T>, mut write: impl FnMut(&mut Xml, usize, T)) {
    xml.element("table:table-row", &[("table:style-name", "Row")], |xml| {
        for (place, cell) in cells.enumerate() {
            write(xml, place, cell);
        }
    });
}

fn cell(xml: &mut Xml, sort: &str, place: usize, inside: impl FnOnce(&mut Xml)) {
    let style = if place == 0 { format!("{sort}First") } else { sort.to_owned() };
    let attributes = [("table:style-name", style.as_str()), ("office:value-type", "string")];
    xml.element("table:table-cell", &attributes, inside);
}

fn paragraphs(xml: &mut Xml, used: &mut Used, cell: &Cell, role: impl Fn(bool) -> Role) {
    for one in &cell.paragraphs {
        text::paragraph(xml, used, role(one.quiet), &one.text);
    }
    if cell.paragraphs.is_empty() {
        text::paragraph(xml, used, role(false), &Paragraph::default());
    }
}

fn every(xml: &mut Xml, used: &mut Used, role: Role, all: &[Paragraph]) {
    for text in all {
        text::paragraph(xml, used, role, text);
    }
    if all.is_empty() {
        text::paragraph(xml, used, role, &Paragraph::default());
    }
}

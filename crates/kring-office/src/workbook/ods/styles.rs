//! The named styles of cells, and the page.

use std::collections::BTreeSet;

use crate::error::OfficeError;
use crate::look::{FONT, INK};
use crate::odf::{language_attributes, part as odf_part};
use crate::package::Xml;

use super::super::{Convention, Sheet, Workbook};

pub const HEADER: &str = "Header_20_row";
pub const TEXT: &str = "Text";
pub const WHOLE: &str = "Whole_20_number";
pub const NUMBER: &str = "Number";
pub const DATE: &str = "Date";
pub const MOMENT: &str = "Date_20_and_20_time";
pub const TABLE: &str = "Sheet";
pub const ROW: &str = "Row";

/// The style of a column of this width, in digits.
pub fn column(width: u8) -> String {
    format!("Column{}", width.max(4))
}

/// The automatic styles of the body: columns, rows, sheets.
pub fn columns(xml: &mut Xml, sheets: &[Sheet]) {
    let widths: BTreeSet<u8> =
        sheets.iter().flat_map(|sheet| &sheet.columns).map(|column| column.width.max(4)).collect();
    for width in widths {
        // A digit of the normal font is about 5.4 points wide.
        let points = format!("{:.1}pt", f32::from(width) * 5.4 + 4.0);
        let name = column(width);
        style(xml, &name, "table-column", &[], |xml| {
            xml.empty("style:table-column-properties", &[("style:column-width", &points)]);
        });
    }
    style(xml, ROW, "table-row", &[], |xml| {
        xml.empty("style:table-row-properties", &[("style:use-optimal-row-height", "true")]);
    });
    style(xml, TABLE, "table", &[("style:master-page-name", "Default")], |xml| {
        xml.empty("style:table-properties", &[("table:display", "true"), ("style:writing-mode", "lr-tb")]);
    });
}

/// `styles.xml`.
pub fn part(workbook: &Workbook, convention: Convention) -> Result<Vec<u8>, OfficeError> {
    odf_part("office:document-styles", |xml| {
        xml.element("office:font-face-decls", &[], |xml| {
            let font = [
                ("style:name", FONT),
                ("svg:font-family", &format!("'{FONT}'")),
                ("style:font-family-generic", "swiss"),
                ("style:font-pitch", "variable"),
            ];
            xml.empty("style:font-face", &font);
        });
        xml.element("office:styles", &[], |xml| {
            xml.element("style:default-style", &[("style:family", "table-cell")], |xml| {
                let mut attributes = vec![("style:font-name", FONT), ("fo:font-size", "10pt")];
                attributes.extend(language_attributes(&workbook.language));
                xml.empty("style:text-properties", &attributes);
            });
            data_styles(xml, convention);
            cells(xml);
        });
        xml.element("office:automatic-styles", &[], page);
        xml.element("office:master-styles", &[], |xml| footer(xml, &workbook.title));
    })
}

fn data_styles(xml: &mut Xml, convention: Convention) {
    xml.element("number:text-style", &[("style:name", "N-text")], |xml| {
        xml.empty("number:text-content", &[]);
    });
    let locale: &[_] = match convention {
        Convention::Dutch => &[("number:language", "nl"), ("number:country", "NL")],
        Convention::Other => &[],
    };
    for (name, places) in [("N-whole", Some("0")), ("N-number", None)] {
        let attributes = [&[("style:name", name)], locale].concat();
        xml.element("number:number-style", &attributes, |xml| {
            let mut digits = vec![("number:min-integer-digits", "1")];
            digits.extend(places.map(|places| ("number:decimal-places", places)));
            xml.empty("number:number", &digits);
        });
    }
    for (name, with_time) in [("N-date", false), ("N-moment", true)] {
        let attributes = [&[("style:name", name)], locale].concat();
        xml.element("number:date-style", &attributes, |xml| {
            date(xml, convention);
            if with_time {
                xml.said("number:text", &[], " ");
                xml.empty("number:hours", &[("number:style", "long")]);
                xml.said("number:text", &[], ":");
                xml.empty("number:minutes", &[("number:style", "long")]);
            }
        });
    }
}

fn date(xml: &mut Xml, convention: Convention) {
    let stroke = |xml: &mut Xml| xml.said("number:text", &[], "-");
    let year = |xml: &mut Xml| xml.empty("number:year", &[("number:style", "long")]);
    match convention {
        Convention::Dutch => {
            xml.empty("number:day", &[]);
            stroke(xml);
            xml.empty("number:month", &[]);
            stroke(xml);
            year(xml);
        }
        Convention::Other => {
            year(xml);
            stroke(xml);
            xml.empty("number:month", &[("number:style", "long")]);
            stroke(xml);
            xml.empty("number:day", &[("number:style", "long")]);
        }
    }
}

fn cells(xml: &mut Xml) {
    style(xml, "Default", "table-cell", &[], |xml| {
        xml.empty("style:table-cell-properties", &[("style:vertical-align", "top")]);
    });
    for (name, data) in
        [(TEXT, "N-text"), (WHOLE, "N-whole"), (NUMBER, "N-number"), (DATE, "N-date"), (MOMENT, "N-moment")]
    {
        let attributes = [("style:parent-style-name", "Default"), ("style:data-style-name", data)];
        style(xml, name, "table-cell", &attributes, |xml| {
            if name == TEXT {
                xml.empty("style:table-cell-properties", &[("fo:wrap-option", "wrap")]);
            }
        });
    }
    style(xml, HEADER, "table-cell", &[("style:parent-style-name", TEXT)], |xml| {
        let line = format!("1.5pt solid #{INK}");
        xml.empty("style:table-cell-properties", &[("fo:border-bottom", &line)]);
        let bold = [
            ("fo:font-weight", "bold"),
            ("style:font-weight-asian", "bold"),
            ("style:font-weight-complex", "bold"),
        ];
        xml.empty("style:text-properties", &bold);
    });
}

/// A4 on its side, all columns on one page.
fn page(xml: &mut Xml) {
    xml.element("style:page-layout", &[("style:name", "Page")], |xml| {
        let attributes = [
            ("fo:page-width", "297mm"),
            ("fo:page-height", "210mm"),
            ("style:print-orientation", "landscape"),
            ("fo:margin-top", "15mm"),
            ("fo:margin-bottom", "12mm"),
            ("fo:margin-left", "15mm"),
            ("fo:margin-right", "15mm"),
            ("style:scale-to-X", "1"),
        ];
        xml.empty("style:page-layout-properties", &attributes);
        xml.element("style:footer-style", &[], |xml| {
            let room = [("fo:min-height", "8mm"), ("fo:margin-top", "3mm")];
            xml.empty("style:header-footer-properties", &room);
        });
    });
}

fn footer(xml: &mut Xml, title: &str) {
    let attributes = [("style:name", "Default"), ("style:page-layout-name", "Page")];
    xml.element("style:master-page", &attributes, |xml| {
        xml.element("style:header", &[("style:display", "false")], |xml| xml.empty("text:p", &[]));
        xml.element("style:footer", &[], |xml| {
            xml.element("style:region-left", &[], |xml| xml.said("text:p", &[], title));
            xml.element("style:region-right", &[], |xml| {
                xml.element("text:p", &[], |xml| {
                    xml.said("text:page-number", &[], "1");
                    xml.words(" / ");
                    xml.said("text:page-count", &[], "1");
                });
            });
        });
    });
}

fn style(
    xml: &mut Xml,
    name: &str,
    family: &str,
    attributes: &[(&str, &str)],
    inside: impl FnOnce(&mut Xml),
) {
    let display = name.replace("_20_", " ");
    let mut all = vec![("style:name", name), ("style:family", family)];
    if display != name {
        all.push(("style:display-name", &display));
    }
    all.extend(attributes);
    xml.element("style:style", &all, inside);
}

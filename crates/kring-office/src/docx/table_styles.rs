//! The named styles of tables.

use crate::look::{CELL_GAP, EDGE, HAIRLINE, HEED_BAR, HEED_EDGE, HEED_PLANE, INK, ROW_GAP};
use crate::package::Xml;

use super::names::{CALLOUT, FACTS, KEY_FIGURES, REPORT_TABLE};
use super::{eighths, twips, value};

/// A line of a table: which, how thick in points, and its colour.
type Line<'a> = (&'a str, f32, &'a str);

/// All of them.
pub fn write(xml: &mut Xml) {
    let normal = [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")];
    xml.element("w:style", &normal, |xml| {
        value(xml, "w:name", "Normal Table");
        value(xml, "w:uiPriority", "99");
        xml.empty("w:semiHidden", &[]);
        xml.empty("w:unhideWhenUsed", &[]);
    });
    let rows = [("w:bottom", 0.6, HAIRLINE), ("w:insideH", 0.6, HAIRLINE)];
    style(xml, REPORT_TABLE, "Report table", &rows, |xml| {
        xml.element("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.element("w:rPr", &[], |xml| {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            });
            xml.element("w:tcPr", &[], |xml| {
                xml.element("w:tcBorders", &[], |xml| line(xml, ("w:bottom", 1.1, INK)));
            });
        });
    });
    style(xml, FACTS, "Facts", &[], |_| {});
    style(xml, CALLOUT, "Callout", &[("w:left", HEED_BAR.0, HEED_EDGE)], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", HEED_PLANE)]);
        });
    });
    style(xml, KEY_FIGURES, "Key figures", &[("w:top", 0.75, EDGE), ("w:bottom", 0.75, EDGE)], |_| {});
}

fn style(xml: &mut Xml, id: &str, name: &str, lines: &[Line<'_>], conditions: impl FnOnce(&mut Xml)) {
    let head = [("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", id)];
    xml.element("w:style", &head, |xml| {
        value(xml, "w:name", name);
        value(xml, "w:basedOn", "TableNormal");
        value(xml, "w:uiPriority", "1");
        xml.element("w:tblPr", &[], |xml| {
            if !lines.is_empty() {
                xml.element("w:tblBorders", &[], |xml| lines.iter().for_each(|one| line(xml, *one)));
            }
            xml.element("w:tblCellMar", &[], |xml| {
                let gaps = [
                    ("w:top", ROW_GAP),
                    ("w:left", if id == CALLOUT { HEED_BAR.1 } else { 0.0 }),
                    ("w:bottom", ROW_GAP),
                    ("w:right", CELL_GAP),
                ];
                for (side, gap) in gaps {
                    xml.empty(side, &[("w:w", &twips(gap)), ("w:type", "dxa")]);
                }
            });
        });
        conditions(xml);
    });
}

fn line(xml: &mut Xml, (side, width, colour): Line<'_>) {
    let line = [("w:val", "single"), ("w:sz", &eighths(width)), ("w:space", "0"), ("w:color", colour)];
    xml.empty(side, &line);
}

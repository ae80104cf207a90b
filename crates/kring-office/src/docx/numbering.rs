//! Lists.

use crate::error::OfficeError;
use crate::look::SOFT;
use crate::package::Xml;

use super::{part as text_part, value};

/// The list with dots.
pub const BULLETS: usize = 1;
/// The list with boxes to tick.
pub const TICK_BOXES: usize = 2;
/// The first list that counts; each has a number of its own, so that it begins at 1.
pub const FIRST_NUMBERED: usize = 3;

/// `numbering.xml`.
pub fn part(numbered_lists: usize) -> Result<Vec<u8>, OfficeError> {
    text_part("w:numbering", false, |xml| {
        for (id, format, sign) in [("0", "bullet", "•"), ("1", "bullet", "☐"), ("2", "decimal", "%1.")] {
            xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
                value(xml, "w:multiLevelType", "singleLevel");
                xml.element("w:lvl", &[("w:ilvl", "0")], |xml| level(xml, format, sign));
            });
        }
        number(xml, BULLETS, "0", false);
        number(xml, TICK_BOXES, "1", false);
        for list in 0..numbered_lists {
            number(xml, FIRST_NUMBERED + list, "2", true);
        }
    })
}

fn level(xml: &mut Xml, format: &str, sign: &str) {
    value(xml, "w:start", "1");
    value(xml, "w:numFmt", format);
    value(xml, "w:lvlText", sign);
    value(xml, "w:lvlJc", "left");
    xml.element("w:pPr", &[], |xml| xml.empty("w:ind", &[("w:left", "400"), ("w:hanging", "400")]));
    xml.element("w:rPr", &[], |xml| value(xml, "w:color", SOFT));
}

fn number(xml: &mut Xml, id: usize, of: &str, from_one: bool) {
    xml.element("w:num", &[("w:numId", &id.to_string())], |xml| {
        value(xml, "w:abstractNumId", of);
        if from_one {
            xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| value(xml, "w:startOverride", "1"));
        }
    });
}

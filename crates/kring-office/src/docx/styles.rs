//! The named styles of paragraphs and characters.

use crate::document::Tag;
use crate::error::OfficeError;
use crate::look::{FONT, FONT_ARABIC, LastStop, Look, Role, Rule, SOFT, look};
use crate::package::Xml;

use super::names::{QUIET, STRONG, id, name};
use super::{eighths, part as text_part, table_styles, twips, value};

/// `styles.xml`.
pub fn part(language: &str) -> Result<Vec<u8>, OfficeError> {
    text_part("w:styles", false, |xml| {
        defaults(xml, &with_region(language));
        for role in Role::ALL {
            paragraph(xml, role);
        }
        let font = [("w:type", "character"), ("w:default", "1"), ("w:styleId", "DefaultParagraphFont")];
        xml.element("w:style", &font, |xml| {
            value(xml, "w:name", "Default Paragraph Font");
            value(xml, "w:uiPriority", "1");
            xml.empty("w:semiHidden", &[]);
        });
        character(xml, STRONG, |xml| {
            xml.empty("w:b", &[]);
            xml.empty("w:bCs", &[]);
        });
        character(xml, QUIET, |xml| value(xml, "w:color", SOFT));
        table_styles::write(xml);
    })
}

/// A language with the region that programs look for a dictionary of.
pub fn with_region(language: &str) -> String {
    match Tag::read(language) {
        Some(tag) if tag.region.is_none() && tag.script.is_none() => tag
            .usual_region()
            .map_or_else(|| language.to_owned(), |region| format!("{}-{region}", tag.language)),
        _ => language.to_owned(),
    }
}

fn defaults(xml: &mut Xml, language: &str) {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                let fonts =
                    [("w:ascii", FONT), ("w:hAnsi", FONT), ("w:eastAsia", FONT), ("w:cs", FONT_ARABIC)];
                xml.empty("w:rFonts", &fonts);
                xml.empty("w:lang", &[("w:val", language), ("w:eastAsia", language), ("w:bidi", "ar-SA")]);
            });
        });
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:widowControl", &[]);
                xml.empty(
                    "w:spacing",
                    &[("w:before", "0"), ("w:after", "0"), ("w:line", "240"), ("w:lineRule", "auto")],
                );
            });
        });
    });
}

fn character(xml: &mut Xml, id: &str, properties: impl FnOnce(&mut Xml)) {
    xml.element("w:style", &[("w:type", "character"), ("w:styleId", id)], |xml| {
        value(xml, "w:name", id);
        value(xml, "w:uiPriority", "2");
        xml.empty("w:qFormat", &[]);
        xml.element("w:rPr", &[], properties);
    });
}

fn paragraph(xml: &mut Xml, role: Role) {
    let look = look(role);
    let (own_id, own_name) = (id(role), name(role));
    let mut head = vec![("w:type", "paragraph"), ("w:styleId", own_id.as_str())];
    if look.parent.is_none() {
        head.push(("w:default", "1"));
    }
    xml.element("w:style", &head, |xml| {
        value(xml, "w:name", own_name);
        if let Some(parent) = look.parent {
            value(xml, "w:basedOn", &id(parent));
        }
        if look.outline.is_some() {
            value(xml, "w:next", &id(Role::Body));
        }
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| of_paragraph(xml, &look));
        xml.element("w:rPr", &[], |xml| {
            let on = if look.bold { "1" } else { "0" };
            value(xml, "w:b", on);
            value(xml, "w:bCs", on);
            value(xml, "w:color", look.colour);
            let size = format!("{:.0}", look.size * 2.0);
            value(xml, "w:sz", &size);
            value(xml, "w:szCs", &size);
        });
    });
}

fn of_paragraph(xml: &mut Xml, look: &Look) {
    if look.keep_with_next {
        xml.empty("w:keepNext", &[]);
        xml.empty("w:keepLines", &[]);
    }
    borders(xml, look);
    if let Some(plane) = look.plane {
        xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", plane)]);
    }
    if let Some(last) = look.stops.len().checked_sub(1) {
        xml.element("w:tabs", &[], |xml| {
            for (place, stop) in look.stops.iter().enumerate() {
                let kind = if place == last && look.last_stop != LastStop::Start { "right" } else { "left" };
                let line = place == last && look.last_stop == LastStop::Line;
                let leader = [("w:leader", "underscore")];
                let position = twips(*stop);
                let stop = [("w:val", kind)];
                let leader = if line { &leader[..] } else { &leader[..0] };
                xml.empty("w:tab", &[&stop, leader, &[("w:pos", position.as_str())]].concat());
            }
        });
    }
    let (above, below) = (twips(look.room.0), twips(look.room.1));
    xml.empty("w:spacing", &[("w:before", above.as_str()), ("w:after", &below)]);
    if look.indent != (0.0, 0.0) {
        let (left, hanging) = (twips(look.indent.0), twips(look.indent.1));
        xml.empty("w:ind", &[("w:left", left.as_str()), ("w:hanging", &hanging)]);
    }
    // In paragraphs that are read from the right these two change sides (ISO 29500, part 4, 14.11.2).
    value(xml, "w:jc", if look.at_end { "right" } else { "left" });
    if let Some(level) = look.outline {
        value(xml, "w:outlineLvl", &level.saturating_sub(1).to_string());
    }
}

fn borders(xml: &mut Xml, look: &Look) {
    let mut lines = Vec::new();
    match look.rule {
        Some(Rule::Above { colour, width, gap }) => lines.push(("w:top", "single", width, gap, colour)),
        Some(Rule::Below { colour, width, gap }) => lines.push(("w:bottom", "single", width, gap, colour)),
        None => {}
    }
    if let Some(bar) = look.bar {
        lines.push(("w:left", if bar.dashed { "dashed" } else { "single" }, bar.width, 8.0, bar.colour));
    }
    if lines.is_empty() {
        return;
    }
    xml.element("w:pBdr", &[], |xml| {
        for (side, kind, width, gap, colour) in lines {
            let (width, gap) = (eighths(width), format!("{gap:.0}"));
            let line = [("w:val", kind), ("w:sz", &width), ("w:space", &gap), ("w:color", colour)];
            xml.empty(side, &line);
        }
    });
}

//! The named paragraph styles.

use crate::look::{LastStop, Look, Role, Rule, TEXT_WIDTH, look};
use crate::package::Xml;

use super::names::{encoded, paragraph};

/// Writes a style, or its twin for paragraphs that are read from the right, in which all is mirrored.
pub fn style(xml: &mut Xml, role: Role, rtl: bool) {
    let look = look(role);
    let display = if rtl { format!("{} RTL", look.name) } else { look.name.to_owned() };
    let parent = if rtl { Some(role) } else { look.parent }.map(|role| paragraph(role, false));
    let outline = look.outline.map(|level| level.to_string());
    let mut attributes = vec![
        ("style:name", encoded(&display)),
        ("style:display-name", display),
        ("style:family", "paragraph".to_owned()),
        ("style:class", class(role).to_owned()),
    ];
    attributes.extend(parent.map(|parent| ("style:parent-style-name", parent)));
    attributes.extend(look.outline.map(|_| ("style:next-style-name", paragraph(Role::Body, false))));
    attributes.extend(outline.map(|level| ("style:default-outline-level", level)));
    element(xml, "style:style", &attributes, |xml| {
        element(xml, "style:paragraph-properties", &of_paragraph(&look, rtl), |xml| tab_stops(xml, &look));
        let size = format!("{}pt", look.size);
        let weight = if look.bold { "bold" } else { "normal" };
        let attributes = [
            ("fo:color", format!("#{}", look.colour)),
            ("fo:font-size", size.clone()),
            ("fo:font-weight", weight.to_owned()),
            ("style:font-size-asian", size.clone()),
            ("style:font-weight-asian", weight.to_owned()),
            ("style:font-size-complex", size),
            ("style:font-weight-complex", weight.to_owned()),
        ];
        element(xml, "style:text-properties", &attributes, |_| {});
    });
}

fn class(role: Role) -> &'static str {
    match role {
        Role::Header | Role::Footer | Role::Caption | Role::TableCaption => "extra",
        Role::Title | Role::Section | Role::Subsection | Role::Lead | Role::Subtitle => "chapter",
        Role::ListItem | Role::TickBox => "list",
        _ => "text",
    }
}

fn of_paragraph(look: &Look, rtl: bool) -> Vec<(&'static str, String)> {
    let points = |points: f32| format!("{points}pt");
    let (near, far) = if rtl { ("right", "left") } else { ("left", "right") };
    let side = if look.at_end { far } else { near };
    let mut attributes = vec![
        ("fo:margin-top", points(look.room.0)),
        ("fo:margin-bottom", points(look.room.1)),
        (if rtl { "fo:margin-right" } else { "fo:margin-left" }, points(indent(look))),
        (if rtl { "fo:margin-left" } else { "fo:margin-right" }, "0pt".to_owned()),
        ("fo:text-indent", points(0.0 - look.indent.1)),
        ("fo:text-align", side.to_owned()),
        ("style:writing-mode", if rtl { "rl-tb" } else { "lr-tb" }.to_owned()),
        ("fo:keep-with-next", if look.keep_with_next { "always" } else { "auto" }.to_owned()),
    ];
    if let Some(plane) = look.plane {
        attributes.push(("fo:background-color", format!("#{plane}")));
        attributes.push(("fo:padding-top", "3pt".to_owned()));
        attributes.push(("fo:padding-bottom", "3pt".to_owned()));
    }
    if let Some(bar) = look.bar {
        let line = if bar.dashed { "dashed" } else { "solid" };
        let border = format!("{}pt {line} #{}", bar.width, bar.colour);
        attributes.push((if rtl { "fo:border-right" } else { "fo:border-left" }, border));
        attributes.push((if rtl { "fo:padding-right" } else { "fo:padding-left" }, points(BAR_GAP)));
    }
    match look.rule {
        Some(Rule::Above { colour, width, gap }) => {
            attributes.push(("fo:border-top", format!("{width}pt solid #{colour}")));
            attributes.push(("fo:padding-top", points(gap)));
        }
        Some(Rule::Below { colour, width, gap }) => {
            attributes.push(("fo:border-bottom", format!("{width}pt solid #{colour}")));
            attributes.push(("fo:padding-bottom", points(gap)));
        }
        None => {}
    }
    attributes
}

/// Between a bar and the words beside it.
const BAR_GAP: f32 = 8.0;

/// How far a paragraph is set in besides its bar and the gap behind it: a border stands outside the words, inside the indent.
fn indent(look: &Look) -> f32 {
    look.bar.map_or(look.indent.0, |bar| (look.indent.0 - bar.width - BAR_GAP).max(0.0))
}

fn tab_stops(xml: &mut Xml, look: &Look) {
    let Some(last) = look.stops.len().checked_sub(1) else { return };
    xml.element("style:tab-stops", &[], |xml| {
        for (place, stop) in look.stops.iter().enumerate() {
            // Stops are counted from the indent, which a bar stands inside of.
            let position = stop - indent(look);
            let mut attributes = vec![("style:position", format!("{position}pt"))];
            if place == last && look.last_stop != LastStop::Start {
                attributes.push(("style:type", "right".to_owned()));
            }
            if place == last && look.last_stop == LastStop::Line {
                attributes.push(("style:leader-style", "solid".to_owned()));
                attributes.push(("style:leader-text", "_".to_owned()));
            }
            debug_assert!(position <= TEXT_WIDTH);
            element(xml, "style:tab-stop", &attributes, |_| {});
        }
    });
}

/// An element whose attributes are made on the spot.
pub fn element(
    xml: &mut Xml,
    name: &str,
    attributes: &[(&'static str, String)],
    inside: impl FnOnce(&mut Xml),
) {
    let attributes: Vec<_> = attributes.iter().map(|(key, value)| (*key, value.as_str())).collect();
    xml.element(name, &attributes, inside);
}

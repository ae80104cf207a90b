//! What is in sight: the header row stays.

use crate::error::OfficeError;
use crate::odf::NAMESPACES;
use crate::package::Xml;

use super::super::Sheet;

/// `settings.xml`.
pub fn part(sheets: &[Sheet]) -> Result<Vec<u8>, OfficeError> {
    let mut attributes = NAMESPACES.to_vec();
    // Names of sets of settings are qualified by the program that made them up.
    attributes.extend([("xmlns:ooo", "http://openoffice.org/2004/office"), ("office:version", "1.3")]);
    let mut xml = Xml::part();
    xml.element("office:document-settings", &attributes, |xml| {
        xml.element("office:settings", &[], |xml| {
            xml.element("config:config-item-set", &[("config:name", "ooo:view-settings")], |xml| {
                xml.element("config:config-item-map-indexed", &[("config:name", "Views")], |xml| {
                    xml.element("config:config-item-map-entry", &[], |xml| view(xml, sheets));
                });
            });
        });
    });
    xml.finish()
}

fn view(xml: &mut Xml, sheets: &[Sheet]) {
    item(xml, "ViewId", "string", "view1");
    xml.element("config:config-item-map-named", &[("config:name", "Tables")], |xml| {
        for sheet in sheets {
            xml.element("config:config-item-map-entry", &[("config:name", &sheet.name)], |xml| {
                // 2 is "frozen"; the part below the first row is the one that moves.
                item(xml, "VerticalSplitMode", "short", "2");
                item(xml, "VerticalSplitPosition", "int", "1");
                item(xml, "ActiveSplitRange", "short", "2");
                item(xml, "PositionBottom", "int", "1");
                item(xml, "CursorPositionY", "int", "1");
            });
        }
    });
    if let Some(first) = sheets.first() {
        item(xml, "ActiveTable", "string", &first.name);
    }
}

fn item(xml: &mut Xml, name: &str, kind: &str, value: &str) {
    xml.said("config:config-item", &[("config:name", name), ("config:type", kind)], value);
}

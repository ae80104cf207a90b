//! Pictures.

use crate::document::Figure;
use crate::look::Role;
use crate::odf::Part;
use crate::package::Xml;

use super::names::{GRAPHICS, Used, paragraph};
use super::text;

/// Writes a figure with its caption; answers the files it needs. Lines come first: programs take the first they can draw.
pub fn write(xml: &mut Xml, used: &mut Used, figure: &Figure, number: usize) -> Vec<Part> {
    let file = |extension: &str, media_type: &'static str, bytes: &[u8]| Part {
        name: format!("Pictures/{number}.{extension}"),
        media_type,
        bytes: bytes.to_vec(),
    };
    let svg = figure.picture.svg().map(|bytes| file("svg", "image/svg+xml", bytes));
    let png = figure.picture.png().map(|bytes| file("png", "image/png", bytes));
    let files: Vec<Part> = svg.into_iter().chain(png).collect();
    let rtl = xml.rtl();
    let role = if figure.caption.is_empty() { Role::PictureAlone } else { Role::Picture };
    if rtl {
        used.rtl.insert(role);
    }
    xml.element("text:p", &[("text:style-name", &paragraph(role, rtl))], |xml| {
        let frame = [
            ("draw:style-name", GRAPHICS),
            ("draw:name", &format!("Figure {number}")),
            ("text:anchor-type", "as-char"),
            ("svg:width", &format!("{}mm", figure.width)),
            ("svg:height", &format!("{}mm", figure.height)),
        ];
        xml.element("draw:frame", &frame, |xml| {
            for file in &files {
                let image = [
                    ("xlink:href", file.name.as_str()),
                    ("xlink:type", "simple"),
                    ("xlink:show", "embed"),
                    ("xlink:actuate", "onLoad"),
                    ("draw:mime-type", file.media_type),
                ];
                xml.empty("draw:image", &image);
            }
            let title = figure.caption.plain();
            if !title.trim().is_empty() {
                xml.said("svg:title", &[], title.trim());
            }
            xml.said("svg:desc", &[], &figure.alternative);
        });
    });
    if !figure.caption.is_empty() {
        text::paragraph(xml, used, Role::Caption, &figure.caption);
    }
    files
}

//! Pictures.

use crate::document::Figure;
use crate::look::Role;
use crate::package::Xml;

use super::text::{self, Extra};

/// A picture as a part of the file.
pub struct Media {
    /// Its id among the document's relations.
    pub id: String,
    /// Where it is, from the document's folder.
    pub target: String,
    /// The picture itself.
    pub bytes: Vec<u8>,
}

/// The extension by which Word 2016 and later draw SVG images.
const SVG_EXTENSION: &str = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
const SVG_NAMESPACE: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// Writes a figure with its caption; answers the parts it needs. Programs that do not know the extension for SVG show the PNG
/// image, or the SVG image where there is none.
pub fn write(xml: &mut Xml, figure: &Figure, number: usize) -> Vec<Media> {
    let media = |extension: &str, bytes: &[u8]| Media {
        id: format!("{extension}{number}"),
        target: format!("media/{number}.{extension}"),
        bytes: bytes.to_vec(),
    };
    let png = figure.picture.png().map(|bytes| media("png", bytes));
    let svg = figure.picture.svg().map(|bytes| media("svg", bytes));
    let shown = png.as_ref().or(svg.as_ref()).map(|media| media.id.clone()).unwrap_or_default();
    let role = if figure.caption.is_empty() { Role::PictureAlone } else { Role::Picture };
    let extra = Extra { rtl: xml.rtl(), ..Extra::default() };
    text::composed(xml, role, extra, |xml| {
        xml.element("w:r", &[], |xml| {
            xml.element("w:drawing", &[], |xml| {
                inline(xml, figure, number, |xml| {
                    xml.element("a:blip", &[("r:embed", &shown)], |xml| {
                        if let Some(svg) = &svg {
                            extension(xml, &svg.id);
                        }
                    });
                });
            });
        });
    });
    if !figure.caption.is_empty() {
        text::paragraph(xml, Role::Caption, &figure.caption);
    }
    png.into_iter().chain(svg).collect()
}

fn extension(xml: &mut Xml, id: &str) {
    xml.element("a:extLst", &[], |xml| {
        xml.element("a:ext", &[("uri", SVG_EXTENSION)], |xml| {
            xml.empty("asvg:svgBlip", &[("xmlns:asvg", SVG_NAMESPACE), ("r:embed", id)]);
        });
    });
}

fn inline(xml: &mut Xml, figure: &Figure, number: usize, blip: impl FnOnce(&mut Xml)) {
    // A millimetre is 36,000 English metric units.
    let [width, height] =
        [figure.width, figure.height].map(|length| (u32::from(length) * 36_000).to_string());
    let number = number.to_string();
    let name = format!("Figure {number}");
    let title = figure.caption.plain();
    let said = [("id", number.as_str()), ("name", &name), ("descr", &figure.alternative)];
    let none = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
    xml.element("wp:inline", &none, |xml| {
        xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
        let titled = [("title", title.trim())];
        let titled = if title.trim().is_empty() { &titled[..0] } else { &titled[..] };
        xml.empty("wp:docPr", &[&said, titled].concat());
        xml.element("wp:cNvGraphicFramePr", &[], |xml| {
            xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]);
        });
        xml.element("a:graphic", &[], |xml| {
            xml.element("a:graphicData", &[("uri", PICTURE)], |xml| {
                xml.element("pic:pic", &[], |xml| {
                    xml.element("pic:nvPicPr", &[], |xml| {
                        xml.empty("pic:cNvPr", &said);
                        xml.empty("pic:cNvPicPr", &[]);
                    });
                    xml.element("pic:blipFill", &[], |xml| {
                        blip(xml);
                        xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                    });
                    xml.element("pic:spPr", &[], |xml| {
                        xml.element("a:xfrm", &[], |xml| {
                            xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                            xml.empty("a:ext", &[("cx", &width), ("cy", &height)]);
                        });
                        xml.element("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
                    });
                });
            });
        });
    });
}

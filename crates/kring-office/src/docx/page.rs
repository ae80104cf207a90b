//! The page: its size and margins, its top and its bottom.

use crate::document::{Document, Paragraph};
use crate::error::OfficeError;
use crate::look::{FOOTER_AT, FOOTER_LINE, HEADER_AT, PAGE, Role, SIDE_MARGIN, TEXT_AT, TEXT_ENDS};
use crate::package::Xml;

use super::text::{self, Extra};
use super::{part, twips};

/// The ids of the top and the bottom among the document's relations.
pub const HEADER_ID: &str = "header1";
pub const FOOTER_ID: &str = "footer1";

/// The layout of every page, at the end of the body.
pub fn section(xml: &mut Xml) {
    xml.element("w:sectPr", &[], |xml| {
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", HEADER_ID)]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", FOOTER_ID)]);
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", &twips(PAGE.1))]);
        let margins = [
            ("w:top", TEXT_AT),
            ("w:right", SIDE_MARGIN),
            ("w:bottom", TEXT_ENDS),
            ("w:left", SIDE_MARGIN),
            ("w:header", HEADER_AT),
            ("w:footer", FOOTER_AT),
            ("w:gutter", 0.0),
        ];
        let margins = margins.map(|(side, points)| (side, twips(points)));
        xml.empty("w:pgMar", &margins.each_ref().map(|(side, points)| (*side, points.as_str())));
        if xml.rtl() {
            xml.empty("w:bidi", &[]);
        }
    });
}

/// `header1.xml`.
pub fn header(document: &Document) -> Result<Vec<u8>, OfficeError> {
    part("w:hdr", document.rtl(), |xml| {
        for (place, line) in document.header.iter().enumerate() {
            text::composed(xml, Role::Header, Extra { rtl: document.rtl(), ..Extra::default() }, |xml| {
                let side = |xml: &mut Xml, text: &Paragraph| {
                    if place == 0 { text::strong(xml, text) } else { text::spans(xml, text) }
                };
                side(xml, &line.start);
                text::tab(xml);
                side(xml, &line.end);
            });
        }
        if document.header.is_empty() {
            text::paragraph(xml, Role::Normal, &Paragraph::default());
        }
    })
}

/// `footer1.xml`.
pub fn footer(document: &Document) -> Result<Vec<u8>, OfficeError> {
    let footer = &document.footer;
    let [before, between, after] = footer.page_parts()?;
    let length = footer.purpose.length() + footer.made.length() + footer.page.chars().count();
    let apart = length > FOOTER_LINE && !footer.purpose.is_empty();
    part("w:ftr", document.rtl(), |xml| {
        if apart {
            text::paragraph(xml, Role::Footer, &footer.purpose);
        }
        text::composed(xml, Role::Footer, Extra { rtl: document.rtl(), ..Extra::default() }, |xml| {
            if !apart && !footer.purpose.is_empty() {
                text::spans(xml, &footer.purpose);
                if !footer.made.is_empty() {
                    text::plain(xml, " · ");
                }
            }
            text::spans(xml, &footer.made);
            text::tab(xml);
            text::plain(xml, before);
            text::field(xml, "PAGE");
            text::plain(xml, between);
            text::field(xml, "NUMPAGES");
            text::plain(xml, after);
        });
    })
}

//! The page: its size and margins, its top and its bottom.

use crate::document::{Document, Paragraph};
use crate::error::OfficeError;
use crate::look::{FOOTER_AT, FOOTER_LINE, HEADER_AT, PAGE, Role, SIDE_MARGIN, TEXT_AT, TEXT_ENDS};
use crate::package::Xml;

use super::names::Used;
use super::text::{self, Words};

/// The layout of every page.
pub fn layout(xml: &mut Xml, rtl: bool) {
    let points = |points: f32| format!("{points}pt");
    let attributes = [
        ("fo:page-width", points(PAGE.0)),
        ("fo:page-height", points(PAGE.1)),
        ("style:print-orientation", "portrait".to_owned()),
        ("fo:margin-top", points(HEADER_AT)),
        ("fo:margin-bottom", points(FOOTER_AT)),
        ("fo:margin-left", points(SIDE_MARGIN)),
        ("fo:margin-right", points(SIDE_MARGIN)),
        ("style:writing-mode", if rtl { "rl-tb" } else { "lr-tb" }.to_owned()),
    ];
    let attributes: Vec<_> = attributes.iter().map(|(key, value)| (*key, value.as_str())).collect();
    xml.element("style:page-layout", &[("style:name", "Page")], |xml| {
        xml.empty("style:page-layout-properties", &attributes);
        let (top, bottom) = (points(TEXT_AT - HEADER_AT), points(TEXT_ENDS - FOOTER_AT));
        xml.element("style:header-style", &[], |xml| {
            let room = [("fo:min-height", top.as_str()), ("fo:margin-bottom", "18pt")];
            xml.empty("style:header-footer-properties", &room);
        });
        xml.element("style:footer-style", &[], |xml| {
            let room = [("fo:min-height", bottom.as_str()), ("fo:margin-top", "18pt")];
            xml.empty("style:header-footer-properties", &room);
        });
    });
}

/// The master page with the top and the bottom of every page.
pub fn master(document: &Document, used: &mut Used) -> Result<Vec<u8>, OfficeError> {
    let page = document.footer.page_parts()?;
    let mut xml = Xml::fragment();
    let attributes = [("style:name", "Standard"), ("style:page-layout-name", "Page")];
    xml.element("style:master-page", &attributes, |xml| {
        if !document.header.is_empty() {
            xml.element("style:header", &[], |xml| header(xml, used, document));
        }
        xml.element("style:footer", &[], |xml| footer(xml, used, document, page));
    });
    xml.finish()
}

fn header(xml: &mut Xml, used: &mut Used, document: &Document) {
    for (place, line) in document.header.iter().enumerate() {
        text::composed(xml, used, Role::Header, document.rtl(), |words| {
            let side = |words: &mut Words<'_>, text: &Paragraph| {
                if place == 0 { words.strong(text) } else { words.spans(text) }
            };
            side(words, &line.start);
            words.tab();
            side(words, &line.end);
        });
    }
}

fn footer(xml: &mut Xml, used: &mut Used, document: &Document, page: [&str; 3]) {
    let footer = &document.footer;
    let length = footer.purpose.length() + footer.made.length() + footer.page.chars().count();
    let apart = length > FOOTER_LINE && !footer.purpose.is_empty();
    if apart {
        text::paragraph(xml, used, Role::Footer, &footer.purpose);
    }
    text::composed(xml, used, Role::Footer, document.rtl(), |words| {
        if !apart && !footer.purpose.is_empty() {
            words.spans(&footer.purpose);
            if !footer.made.is_empty() {
                words.plain(" · ");
            }
        }
        words.spans(&footer.made);
        words.tab();
        let [before, between, after] = page;
        words.plain(before);
        words.field("text:page-number", &[("text:select-page", "current")]);
        words.plain(between);
        words.field("text:page-count", &[]);
        words.plain(after);
    });
}

//! HTML: one page in UTF-8 that is read in mail, in a browser, on a phone and aloud. It holds no script and asks for nothing from
//! elsewhere, which its own policy forbids besides. All it says is there without its style too.

mod blocks;
mod style;
mod table;
mod text;

use crate::document::{Document, HeaderLine};
use crate::error::OfficeError;
use crate::package::Xml;

use style::{STYLE, STYLE_DIGEST};

/// The whole page.
pub fn write(document: &Document) -> Result<Vec<u8>, OfficeError> {
    let mut xml = Xml::fragment().directed(document.rtl());
    let direction = if document.rtl() { "rtl" } else { "ltr" };
    xml.element("html", &[("lang", &document.language), ("dir", direction)], |xml| {
        xml.element("head", &[], |xml| head(xml, document));
        xml.element("body", &[], |xml| {
            if !document.header.is_empty() {
                xml.element("header", &[], |xml| document.header.iter().for_each(|line| around(xml, line)));
            }
            xml.element("main", &[], |xml| blocks::write(xml, &document.body));
            xml.element("footer", &[], |xml| {
                for text in [&document.footer.purpose, &document.footer.made] {
                    if !text.is_empty() {
                        text::element(xml, "p", &[], text);
                    }
                }
            });
        });
    });
    let page = xml.finish()?;
    Ok([b"<!DOCTYPE html>\n", page.as_slice(), b"\n"].concat())
}

fn head(xml: &mut Xml, document: &Document) {
    let policy = format!(
        "default-src 'none'; img-src data:; style-src 'sha256-{STYLE_DIGEST}'; base-uri 'none'; form-action 'none'"
    );
    xml.empty("meta", &[("charset", "utf-8")]);
    xml.empty("meta", &[("http-equiv", "Content-Security-Policy"), ("content", &policy)]);
    xml.empty("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    xml.said("title", &[], &document.title);
    if !document.author.is_empty() {
        xml.empty("meta", &[("name", "author"), ("content", &document.author)]);
    }
    xml.empty("meta", &[("name", "dcterms.created"), ("content", &document.created.to_string())]);
    xml.element("style", &[], |xml| xml.raw(STYLE));
}

fn around(xml: &mut Xml, line: &HeaderLine) {
    if line.start.is_empty() && line.end.is_empty() {
        return;
    }
    xml.element("p", &[], |xml| {
        text::element(xml, "span", &[], &line.start);
        if !line.end.is_empty() {
            xml.words(" ");
            text::element(xml, "span", &[], &line.end);
        }
    });
}

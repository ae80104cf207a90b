//! `WordprocessingML` (DOCX). Children of property elements stand in the order of the schema: programs that check it refuse others.

mod body;
mod figure;
mod names;
mod numbering;
mod page;
mod parts;
mod styles;
mod table;
mod table_styles;
mod text;

use crate::document::Document;
use crate::error::OfficeError;
use crate::package::{Package, Xml};

use body::Body;

/// The namespaces of parts with text.
const NAMESPACES: [(&str, &str); 5] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

/// The whole file.
pub fn write(document: &Document) -> Result<Vec<u8>, OfficeError> {
    let body = Body::of(document)?;
    let mut package = Package::new();
    package.add("[Content_Types].xml", &parts::content_types()?)?;
    package.add("_rels/.rels", &parts::package_relations()?)?;
    package.add("docProps/core.xml", &parts::core(document)?)?;
    package.add("docProps/app.xml", &parts::app()?)?;
    package.add("word/document.xml", &body.bytes)?;
    package.add("word/_rels/document.xml.rels", &parts::document_relations(&body.pictures)?)?;
    package.add("word/styles.xml", &styles::part(&document.language)?)?;
    package.add("word/numbering.xml", &numbering::part(body.numbered_lists)?)?;
    package.add("word/settings.xml", &parts::settings(&document.language)?)?;
    package.add("word/fontTable.xml", &parts::fonts()?)?;
    package.add("word/header1.xml", &page::header(document)?)?;
    package.add("word/footer1.xml", &page::footer(document)?)?;
    for picture in &body.pictures {
        package.add(&format!("word/{}", picture.target), &picture.bytes)?;
    }
    package.finish()
}

/// A part with text, in a document that is read from the right or is not.
fn part(root: &str, rtl: bool, inside: impl FnOnce(&mut Xml)) -> Result<Vec<u8>, OfficeError> {
    let mut xml = Xml::part().directed(rtl);
    xml.element(root, &NAMESPACES, inside);
    xml.finish()
}

/// Points as twentieths of a point.
fn twips(points: f32) -> String {
    format!("{:.0}", points * 20.0)
}

/// Points as eighths of a point.
fn eighths(points: f32) -> String {
    format!("{:.0}", points * 8.0)
}

/// An element with one value.
fn value(xml: &mut Xml, name: &str, value: &str) {
    xml.empty(name, &[("w:val", value)]);
}

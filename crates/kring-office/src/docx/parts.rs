//! The parts around the text: what is in the file, what belongs to what, and the document's data.

use crate::document::Document;
use crate::error::OfficeError;
use crate::look::{FONT, FONT_ARABIC, FONT_ETHIOPIC, FONT_INSTEAD};
use crate::package::Xml;

use super::figure::Media;
use super::page::{FOOTER_ID, HEADER_ID};
use super::styles::with_region;
use super::{part, value};

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// `[Content_Types].xml`.
pub fn content_types() -> Result<Vec<u8>, OfficeError> {
    let mut xml = Xml::part();
    xml.element("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
        for (extension, kind) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("svg", "image/svg+xml"),
        ] {
            xml.empty("Default", &[("Extension", extension), ("ContentType", kind)]);
        }
        let of = |kind: &str| format!("{WORD}.{kind}+xml");
        for (name, kind) in [
            ("/word/document.xml", of("document.main")),
            ("/word/styles.xml", of("styles")),
            ("/word/numbering.xml", of("numbering")),
            ("/word/settings.xml", of("settings")),
            ("/word/fontTable.xml", of("fontTable")),
            ("/word/header1.xml", of("header")),
            ("/word/footer1.xml", of("footer")),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".to_owned()),
            (
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
            ),
        ] {
            xml.empty("Override", &[("PartName", name), ("ContentType", &kind)]);
        }
    });
    xml.finish()
}

/// `_rels/.rels`.
pub fn package_relations() -> Result<Vec<u8>, OfficeError> {
    relations(&[
        ("document", format!("{RELATION}/officeDocument"), "word/document.xml"),
        ("core", format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
        ("app", format!("{RELATION}/extended-properties"), "docProps/app.xml"),
    ])
}

/// `word/_rels/document.xml.rels`.
pub fn document_relations(pictures: &[Media]) -> Result<Vec<u8>, OfficeError> {
    let of = |kind: &str| format!("{RELATION}/{kind}");
    let mut all = vec![
        ("styles", of("styles"), "styles.xml"),
        ("numbering", of("numbering"), "numbering.xml"),
        ("settings", of("settings"), "settings.xml"),
        ("fonts", of("fontTable"), "fontTable.xml"),
        (HEADER_ID, of("header"), "header1.xml"),
        (FOOTER_ID, of("footer"), "footer1.xml"),
    ];
    all.extend(pictures.iter().map(|media| (media.id.as_str(), of("image"), media.target.as_str())));
    relations(&all)
}

fn relations(all: &[(&str, String, &str)]) -> Result<Vec<u8>, OfficeError> {
    let mut xml = Xml::part();
    xml.element("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], |xml| {
        for (id, kind, target) in all {
            xml.empty("Relationship", &[("Id", *id), ("Type", kind), ("Target", target)]);
        }
    });
    xml.finish()
}

/// `docProps/core.xml`.
pub fn core(document: &Document) -> Result<Vec<u8>, OfficeError> {
    let mut xml = Xml::part();
    let names = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.element("cp:coreProperties", &names, |xml| {
        xml.said("dc:title", &[], &document.title);
        if !document.author.is_empty() {
            xml.said("dc:creator", &[], &document.author);
            xml.said("cp:lastModifiedBy", &[], &document.author);
        }
        let moment = format!("{}T00:00:00Z", document.created);
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.said(name, &[("xsi:type", "dcterms:W3CDTF")], &moment);
        }
        xml.said("dc:language", &[], &document.language);
    });
    xml.finish()
}

/// `docProps/app.xml`.
pub fn app() -> Result<Vec<u8>, OfficeError> {
    let mut xml = Xml::part();
    let name = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.element("Properties", &[("xmlns", name)], |xml| xml.said("Application", &[], "Kring"));
    xml.finish()
}

/// `word/settings.xml`.
pub fn settings(language: &str) -> Result<Vec<u8>, OfficeError> {
    part("w:settings", false, |xml| {
        value(xml, "w:defaultTabStop", "720");
        value(xml, "w:characterSpacingControl", "doNotCompress");
        xml.element("w:compat", &[], |xml| {
            // Without it Word lays the document out as Word 2007 did, and says so above it.
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &mode);
        });
        let language = with_region(language);
        xml.empty("w:themeFontLang", &[("w:val", &language), ("w:bidi", "ar-SA")]);
    })
}

/// `word/fontTable.xml`: what stands in for a font that is not installed.
pub fn fonts() -> Result<Vec<u8>, OfficeError> {
    part("w:fonts", false, |xml| {
        for font in [FONT, FONT_ARABIC, FONT_ETHIOPIC] {
            xml.element("w:font", &[("w:name", font)], |xml| {
                value(xml, "w:altName", FONT_INSTEAD);
                value(xml, "w:family", "swiss");
                value(xml, "w:pitch", "variable");
            });
        }
    })
}

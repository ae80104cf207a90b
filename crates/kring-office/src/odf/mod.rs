//! What every OpenDocument file has: its package, its data and its names (OASIS ODF 1.3, parts 2 and 3).

mod language;
mod words;

use jiff::civil::Date;

use crate::error::OfficeError;
use crate::package::{Package, Xml};

pub use language::language_attributes;
pub use words::spaced;

/// The version of the format.
const VERSION: &str = "1.3";

/// The namespaces that our parts use.
pub const NAMESPACES: [(&str, &str); 12] = [
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("xmlns:number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
    ("xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"),
    ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
];

/// What a file is about.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    pub language: &'a str,
    pub title: &'a str,
    pub author: &'a str,
    pub created: Option<Date>,
}

/// A part of a file besides its data.
pub struct Part {
    pub name: String,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

impl Part {
    /// A part of XML.
    pub fn xml(name: &str, bytes: Vec<u8>) -> Self {
        Self { name: name.to_owned(), media_type: "text/xml", bytes }
    }
}

/// A part with `root` as its element.
pub fn part(root: &str, inside: impl FnOnce(&mut Xml)) -> Result<Vec<u8>, OfficeError> {
    let mut attributes = NAMESPACES.to_vec();
    attributes.push(("office:version", VERSION));
    let mut xml = Xml::part();
    xml.element(root, &attributes, inside);
    xml.finish()
}

/// The file: its media type first and stored, so that programs know it by its first bytes, then its parts.
pub fn package(media_type: &str, about: About<'_>, mut parts: Vec<Part>) -> Result<Vec<u8>, OfficeError> {
    parts.push(Part::xml("meta.xml", meta(about)?));
    let mut package = Package::new();
    package.store("mimetype", media_type.as_bytes())?;
    for part in &parts {
        package.add(&part.name, &part.bytes)?;
    }
    package.add("META-INF/manifest.xml", &manifest(media_type, &parts)?)?;
    package.finish()
}

fn meta(about: About<'_>) -> Result<Vec<u8>, OfficeError> {
    part("office:document-meta", |xml| {
        xml.element("office:meta", &[], |xml| {
            xml.said("meta:generator", &[], "Kring");
            xml.said("dc:title", &[], about.title);
            xml.said("dc:language", &[], about.language);
            if !about.author.is_empty() {
                xml.said("meta:initial-creator", &[], about.author);
                xml.said("dc:creator", &[], about.author);
            }
            if let Some(created) = about.created {
                let moment = format!("{created}T00:00:00");
                xml.said("meta:creation-date", &[], &moment);
                xml.said("dc:date", &[], &moment);
            }
        });
    })
}

fn manifest(media_type: &str, parts: &[Part]) -> Result<Vec<u8>, OfficeError> {
    let mut xml = Xml::part();
    let namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    xml.element(
        "manifest:manifest",
        &[("xmlns:manifest", namespace), ("manifest:version", VERSION)],
        |xml| {
            let whole = [
                ("manifest:full-path", "/"),
                ("manifest:version", VERSION),
                ("manifest:media-type", media_type),
            ];
            xml.empty("manifest:file-entry", &whole);
            for part in parts {
                let entry =
                    [("manifest:full-path", part.name.as_str()), ("manifest:media-type", part.media_type)];
                xml.empty("manifest:file-entry", &entry);
            }
        },
    );
    xml.finish()
}

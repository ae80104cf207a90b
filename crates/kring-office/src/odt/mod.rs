//! OpenDocument text.

mod content;
mod figure;
mod names;
mod page;
mod paragraphs;
mod styles;
mod table;
mod text;

use crate::document::Document;
use crate::error::OfficeError;
use crate::odf::{About, Part, package};

use content::Content;

const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.text";

/// The whole file.
pub fn write(document: &Document) -> Result<Vec<u8>, OfficeError> {
    let content = Content::of(document)?;
    let styles = styles::part(document, &content.used)?;
    let about = About {
        language: &document.language,
        title: &document.title,
        author: &document.author,
        created: Some(document.created),
    };
    let mut parts = vec![Part::xml("content.xml", content.bytes), Part::xml("styles.xml", styles)];
    parts.extend(content.pictures);
    package(MEDIA_TYPE, about, parts)
}

//! From a sheet to a document of office programs: the same parts in the same order, for formats in which it can be edited.
//!
//! How they look is said by `kring-office`; pages are made by whoever opens the file.

mod blocks;
mod chart;
mod code;
mod words;

use jiff::civil::Date;
use kring_office::OfficeError;
use kring_office::document::{Block, Document, Footer, HeaderLine, Level, Style};

use crate::error::DocumentError;
use crate::sheet::Sheet;

use words::{paragraph, strong};

/// The sheet as an OpenDocument text.
pub fn odt(sheet: &Sheet) -> Result<Vec<u8>, DocumentError> {
    kring_office::odt(&document(sheet)).map_err(|error| refused(&error))
}

/// The sheet as a Word document.
pub fn docx(sheet: &Sheet) -> Result<Vec<u8>, DocumentError> {
    kring_office::docx(&document(sheet)).map_err(|error| refused(&error))
}

/// The sheet as one page of HTML.
pub fn html(sheet: &Sheet) -> Result<Vec<u8>, DocumentError> {
    kring_office::html(&document(sheet)).map_err(|error| refused(&error))
}

/// What the writer of office files refused.
pub fn refused(error: &OfficeError) -> DocumentError {
    DocumentError::Office { code: error.code() }
}

fn document(sheet: &Sheet) -> Document {
    let head = &sheet.head;
    let mut body = vec![Block::Heading { level: Level::One, text: paragraph(&sheet.title) }];
    for (style, text) in [(Style::Subtitle, &sheet.subtitle), (Style::Lead, &sheet.lead)] {
        if !text.is_empty() {
            body.push(Block::Paragraph { style, text: paragraph(text) });
        }
    }
    sheet.blocks.iter().for_each(|block| blocks::add(&mut body, block));
    let [year, month, day] = sheet.made_on;
    let [month, day] = [month, day].map(|part| i8::try_from(part).unwrap_or(1));
    Document {
        language: sheet.language.to_owned(),
        title: sheet.plain_title.clone(),
        author: sheet.author.clone(),
        created: Date::new(year, month, day).unwrap_or_default(),
        header: vec![
            HeaderLine { start: strong(&head.document), end: strong(&head.classification) },
            HeaderLine { start: paragraph(&head.network), end: paragraph(&head.responsible) },
        ],
        footer: Footer {
            purpose: paragraph(&sheet.foot.purpose),
            made: paragraph(&sheet.foot.made),
            page: sheet.foot.page.clone(),
        },
        body,
    }
}

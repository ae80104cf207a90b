//! The body of the document.

use crate::document::{Block, Document, ListKind, Paragraph, Span};
use crate::error::OfficeError;
use crate::look::{Role, SIGN_LABEL};
use crate::package::Xml;

use super::figure::{self, Media};
use super::numbering::{BULLETS, FIRST_NUMBERED, TICK_BOXES};
use super::text::{self, Extra};
use super::{page, part, table};

/// The body, and what else it needs in the file.
pub struct Body {
    /// `document.xml`.
    pub bytes: Vec<u8>,
    /// The pictures.
    pub pictures: Vec<Media>,
    /// How many lists count from 1.
    pub numbered_lists: usize,
}

/// What is collected while blocks are written.
#[derive(Default)]
struct Writer {
    pictures: Vec<Media>,
    figures: usize,
    numbered_lists: usize,
}

impl Body {
    /// Writes the body.
    pub fn of(document: &Document) -> Result<Self, OfficeError> {
        let mut writer = Writer::default();
        let bytes = part("w:document", document.rtl(), |xml| {
            xml.element("w:body", &[], |xml| {
                for block in &document.body {
                    writer.block(xml, block);
                }
                page::section(xml);
            });
        })?;
        let Writer { pictures, numbered_lists, .. } = writer;
        Ok(Self { bytes, pictures, numbered_lists })
    }
}

impl Writer {
    fn block(&mut self, xml: &mut Xml, block: &Block) {
        match block {
            Block::Heading { level, text } => text::paragraph(xml, Role::from(*level), text),
            Block::Paragraph { style, text } => text::paragraph(xml, Role::from(*style), text),
            Block::List { kind, items } => self.list(xml, *kind, items),
            Block::KeyFigures { figures } => table::key_figures(xml, figures),
            Block::Facts { facts } => table::facts(xml, facts, Role::FactLabel),
            Block::Callout { facts } => table::facts(xml, facts, Role::CalloutLabel),
            Block::Table(table) => {
                if !table.caption.is_empty() {
                    text::paragraph(xml, Role::TableCaption, &table.caption);
                }
                table::table(xml, table);
            }
            Block::Figure(one) => {
                self.figures += 1;
                self.pictures.extend(figure::write(xml, one, self.figures));
            }
            Block::SignatureLines { labels } => labels.iter().for_each(|label| sign(xml, label)),
            Block::WritingLines { lines } => {
                for _ in 0..*lines {
                    text::composed(xml, Role::WritingLine, Extra::default(), text::tab);
                }
            }
        }
    }

    fn list(&mut self, xml: &mut Xml, kind: ListKind, items: &[Paragraph]) {
        let (list, role) = match kind {
            ListKind::Bullets => (BULLETS, Role::ListItem),
            ListKind::TickBoxes | ListKind::NumberedTickBoxes => (TICK_BOXES, Role::TickBox),
            ListKind::Numbers => {
                self.numbered_lists += 1;
                (FIRST_NUMBERED + self.numbered_lists - 1, Role::ListItem)
            }
        };
        for (place, item) in items.iter().enumerate() {
            let extra = Extra { rtl: item.rtl, list: Some(list), ..Extra::default() };
            text::composed(xml, role, extra, |xml| {
                if kind == ListKind::NumberedTickBoxes {
                    text::spans(xml, &Span::quiet(format!("{}  ", place + 1)).into());
                }
                text::spans(xml, item);
            });
        }
    }
}

fn sign(xml: &mut Xml, label: &Paragraph) {
    text::composed(xml, Role::Signature, Extra { rtl: label.rtl, ..Extra::default() }, |xml| {
        text::spans(xml, label);
        text::tab(xml);
        if label.length() <= SIGN_LABEL {
            text::tab(xml);
        }
    });
}

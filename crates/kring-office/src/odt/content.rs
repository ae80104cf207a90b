//! The body of the document.

use crate::document::{Block, Document, ListKind, Paragraph, Span};
use crate::error::OfficeError;
use crate::look::{Role, SIGN_LABEL, look};
use crate::odf::{Part, part};
use crate::package::Xml;

use super::names::{BULLETS, NUMBERS, TICK_BOXES, Used};
use super::table::Tables;
use super::{figure, styles, text};

/// The body, and what else it needs in the file.
pub struct Content {
    /// `content.xml`.
    pub bytes: Vec<u8>,
    /// The named styles it uses.
    pub used: Used,
    /// The pictures.
    pub pictures: Vec<Part>,
}

/// What is collected while blocks are written.
#[derive(Default)]
struct Writer {
    used: Used,
    pictures: Vec<Part>,
    tables: Tables,
    figures: usize,
}

impl Content {
    /// Writes the body.
    pub fn of(document: &Document) -> Result<Self, OfficeError> {
        let mut writer = Writer::default();
        let mut body = Xml::fragment().directed(document.rtl());
        for block in &document.body {
            writer.block(&mut body, block);
        }
        let body = String::from_utf8(body.finish()?)
            .map_err(|error| OfficeError::Write { what: error.to_string() })?;
        let Writer { used, pictures, tables, .. } = writer;
        let bytes = part("office:document-content", |xml| {
            styles::fonts(xml);
            xml.element("office:automatic-styles", &[], |xml| tables.styles(xml));
            xml.element("office:body", &[], |xml| xml.element("office:text", &[], |xml| xml.raw(&body)));
        })?;
        Ok(Self { bytes, used, pictures })
    }
}

impl Writer {
    fn block(&mut self, xml: &mut Xml, block: &Block) {
        let used = &mut self.used;
        match block {
            Block::Heading { level, text } => {
                let role = Role::from(*level);
                text::heading(xml, used, role, look(role).outline.unwrap_or(1), text);
            }
            Block::Paragraph { style, text } => text::paragraph(xml, used, Role::from(*style), text),
            Block::List { kind, items } => list(xml, used, *kind, items),
            Block::KeyFigures { figures } => self.tables.key_figures(xml, used, figures),
            Block::Facts { facts } => self.tables.facts(xml, used, facts, Role::FactLabel),
            Block::Callout { facts } => self.tables.facts(xml, used, facts, Role::CalloutLabel),
            Block::Table(table) => {
                if !table.caption.is_empty() {
                    text::paragraph(xml, used, Role::TableCaption, &table.caption);
                }
                self.tables.table(xml, used, table);
            }
            Block::Figure(one) => {
                self.figures += 1;
                self.pictures.extend(figure::write(xml, used, one, self.figures));
            }
            Block::SignatureLines { labels } => labels.iter().for_each(|label| sign(xml, used, label)),
            Block::WritingLines { lines } => {
                for _ in 0..*lines {
                    text::composed(xml, used, Role::WritingLine, xml.rtl(), |words| {
                        words.tab();
                    });
                }
            }
        }
    }
}

fn list(xml: &mut Xml, used: &mut Used, kind: ListKind, items: &[Paragraph]) {
    let (style, role) = match kind {
        ListKind::Bullets => (BULLETS, Role::ListItem),
        ListKind::Numbers => (NUMBERS, Role::ListItem),
        ListKind::TickBoxes | ListKind::NumberedTickBoxes => (TICK_BOXES, Role::TickBox),
    };
    if items.is_empty() {
        return;
    }
    xml.element("text:list", &[("text:style-name", style)], |xml| {
        for (place, item) in items.iter().enumerate() {
            xml.element("text:list-item", &[], |xml| {
                text::composed(xml, used, role, item.rtl, |words| {
                    if kind == ListKind::NumberedTickBoxes {
                        words.spans(&Span::quiet(format!("{}  ", place + 1)).into());
                    }
                    words.spans(item);
                });
            });
        }
    });
}

fn sign(xml: &mut Xml, used: &mut Used, label: &Paragraph) {
    text::composed(xml, used, Role::Signature, label.rtl, |words| {
        words.spans(label);
        words.tab();
        if label.length() <= SIGN_LABEL {
            words.tab();
        }
    });
}

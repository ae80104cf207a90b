//! What every format asks of a document, so that one that is written in one of them can be written in all.

use crate::error::OfficeError;

use super::{Block, Document, Fact, Figure, Paragraph, Table, Tag};

/// The most columns a table may have (a table of Word has no more).
const MOST_COLUMNS: usize = 63;
/// The room for text on an A4 page, in millimetres.
const TEXT_AREA: (u16, u16) = (170, 220);

/// Says what is wrong with a document, if anything is.
pub fn check(document: &Document) -> Result<(), OfficeError> {
    language(&document.language)?;
    for line in &document.header {
        paragraph(&line.start)?;
        paragraph(&line.end)?;
    }
    paragraph(&document.footer.purpose)?;
    paragraph(&document.footer.made)?;
    document.footer.page_parts()?;
    let (mut tables, mut figures) = (0, 0);
    for block in &document.body {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text, .. } => paragraph(text)?,
            Block::List { items: paragraphs, .. } | Block::SignatureLines { labels: paragraphs } => {
                paragraphs.iter().try_for_each(paragraph)?;
            }
            Block::KeyFigures { figures } => {
                for figure in figures {
                    paragraph(&figure.label)?;
                    paragraph(&figure.value)?;
                }
            }
            Block::Facts { facts } | Block::Callout { facts } => facts.iter().try_for_each(fact)?,
            Block::Table(one) => {
                tables += 1;
                table(one, tables)?;
            }
            Block::Figure(one) => {
                figures += 1;
                figure(one, figures)?;
            }
            Block::WritingLines { .. } => {}
        }
    }
    Ok(())
}

fn language(tag: &str) -> Result<(), OfficeError> {
    match Tag::read(tag) {
        Some(_) => Ok(()),
        None => Err(OfficeError::Language { tag: tag.to_owned() }),
    }
}

fn paragraph(paragraph: &Paragraph) -> Result<(), OfficeError> {
    paragraph.spans.iter().filter_map(|span| span.language.as_deref()).try_for_each(language)
}

fn fact(fact: &Fact) -> Result<(), OfficeError> {
    paragraph(&fact.label)?;
    fact.text.iter().try_for_each(paragraph)
}

fn table(table: &Table, place: usize) -> Result<(), OfficeError> {
    let columns = table.columns.len();
    if !(1..=MOST_COLUMNS).contains(&columns) {
        return Err(OfficeError::Columns { table: place, columns, most: MOST_COLUMNS });
    }
    paragraph(&table.caption)?;
    table.columns.iter().try_for_each(|column| paragraph(&column.header))?;
    for (row, cells) in table.rows.iter().enumerate() {
        if cells.len() != columns {
            return Err(OfficeError::Row { table: place, row: row + 1, cells: cells.len(), columns });
        }
        cells.iter().flat_map(|cell| &cell.paragraphs).try_for_each(|one| paragraph(&one.text))?;
    }
    Ok(())
}

fn figure(figure: &Figure, place: usize) -> Result<(), OfficeError> {
    let &Figure { width, height, .. } = figure;
    if !(1..=TEXT_AREA.0).contains(&width) || !(1..=TEXT_AREA.1).contains(&height) {
        return Err(OfficeError::PictureSize { figure: place, width, height });
    }
    if !figure.picture.is_what_it_says() {
        return Err(OfficeError::Picture { figure: place });
    }
    if figure.alternative.trim().is_empty() {
        return Err(OfficeError::AlternativeText { figure: place });
    }
    paragraph(&figure.caption)
}

//! The parts of a sheet, one by one.

use kring_office::document as office;
use kring_office::document::{
    Block, CellParagraph, Figure, KeyFigure, Level, ListKind, Paragraph, Picture, Span, Style, Table, Width,
};

use crate::sheet::{self, Align, Cell, Column, Fact, Line, LineKind, Stripe, Text};

use super::words::{joined, labelled, paragraph, quiet};
use super::{chart, code};

/// Puts what a part of a sheet is at the end of a document.
pub fn add(body: &mut Vec<Block>, block: &sheet::Block) {
    match block {
        sheet::Block::Heading { text, side, below } => {
            body.push(Block::Heading { level: Level::Two, text: paragraph(text) });
            let word = side.as_ref().map(|side| side.word.clone()).unwrap_or_default();
            push(body, Style::HeadingNote, joined(&[&word, below]));
        }
        sheet::Block::Paragraph { text, quiet } => {
            push(body, if *quiet { Style::Quiet } else { Style::Body }, paragraph(text));
        }
        sheet::Block::Figures { figures } => {
            let figure = |one: &sheet::Figure| KeyFigure {
                label: paragraph(&one.label),
                value: paragraph(&one.value),
            };
            body.push(Block::KeyFigures { figures: figures.iter().map(figure).collect() });
        }
        sheet::Block::Facts { facts } => body.push(Block::Facts { facts: facts.iter().map(fact).collect() }),
        sheet::Block::Heed { facts } => body.push(Block::Callout { facts: facts.iter().map(fact).collect() }),
        sheet::Block::Phrase { language, text, below } => {
            let mut words = paragraph(text);
            words.spans.iter_mut().for_each(|span| span.language = Some(language.clone()));
            push(body, Style::Phrase, words);
            push(body, Style::Quiet, paragraph(below));
        }
        sheet::Block::Bullets { items } => body.push(list(ListKind::Bullets, items)),
        sheet::Block::Boxes { labels } => body.push(list(ListKind::NumberedTickBoxes, labels)),
        sheet::Block::Groups { groups } => body.push(list(ListKind::Numbers, groups)),
        sheet::Block::Lines { lines } => lines.iter().for_each(|one| line(body, one)),
        sheet::Block::Table { caption, columns, rows } => body.push(table(caption, columns, rows)),
        sheet::Block::Sign { labels } => {
            body.push(Block::SignatureLines { labels: labels.iter().map(paragraph).collect() });
        }
        sheet::Block::Writing { lines } => body.push(Block::WritingLines { lines: *lines }),
        sheet::Block::Code { rows, caption, alt } => body.push(Block::Figure(Figure {
            picture: Picture::Svg(code::svg(rows)),
            width: 60,
            height: 60,
            alternative: alt.clone(),
            caption: paragraph(caption),
        })),
        sheet::Block::Chart { stripes, caption, legend, alt } => {
            let sides = legend.each_ref().map(|side| &side.word);
            body.push(bars(stripes, &joined(&[caption, sides[0], sides[1], sides[2]]), alt));
        }
    }
}

fn push(body: &mut Vec<Block>, style: Style, text: Paragraph) {
    if !text.is_empty() {
        body.push(Block::Paragraph { style, text });
    }
}

fn list(kind: ListKind, items: &[Text]) -> Block {
    Block::List { kind, items: items.iter().map(paragraph).collect() }
}

fn fact(fact: &Fact) -> office::Fact {
    office::Fact { label: paragraph(&fact.label), text: vec![paragraph(&fact.text)] }
}

/// A line of minutes: its words, a line each, and what is said quietly beneath.
fn line(body: &mut Vec<Block>, line: &Line) {
    let style = match line.kind {
        LineKind::Note => Style::Body,
        LineKind::Decision => Style::Decision,
        LineKind::Action => Style::Action,
        LineKind::Confidence => Style::Withheld,
    };
    let mut words = line.paragraphs.iter();
    let mut text = labelled(&line.label, words.next().unwrap_or(&Text::default()));
    let below = quiet(&line.below);
    for more in words.map(paragraph).chain([below]).filter(|more| !more.is_empty()) {
        text.spans.push(Span::of("\n"));
        text.spans.extend(more.spans);
    }
    push(body, style, text);
}

fn table(caption: &Text, columns: &[Column], rows: &[Vec<Cell>]) -> Block {
    let column = |column: &Column| office::Column {
        header: paragraph(&column.label),
        align: if column.align == Align::End { office::Align::End } else { office::Align::Start },
        width: if column.share == 0 { Width::Content } else { Width::Share(column.share) },
    };
    let by_hand = columns.iter().any(|column| column.align == Align::Hand);
    let row = |row: &Vec<Cell>| row.iter().map(|one| cell(one, by_hand)).collect();
    Block::Table(Table {
        caption: paragraph(caption),
        columns: columns.iter().map(column).collect(),
        row_headers: has_row_headers(columns, rows.len()),
        rows: rows.iter().map(row).collect(),
    })
}

/// Whether the first column names the rows: not in a small table, where a head for each row would make more heads than figures,
/// nor where people write their names in it.
fn has_row_headers(columns: &[Column], rows: usize) -> bool {
    let by_hand = columns.iter().any(|column| column.align == Align::Hand);
    !by_hand && rows * columns.len().saturating_sub(2) >= columns.len()
}

/// A cell: from whom it came, its words, and what is said quietly. One to write in by hand has a line of its own beneath.
fn cell(cell: &Cell, by_hand: bool) -> office::Cell {
    let side = cell.side.as_ref().map(|side| (&side.word, true));
    let said = side.into_iter().chain([(&cell.text, false), (&cell.below, true)]);
    let mut paragraphs: Vec<CellParagraph> = said
        .filter(|(text, _)| !text.is_empty())
        .map(|(text, quiet)| CellParagraph { text: paragraph(text), quiet })
        .collect();
    // Two lines high, whether somebody's name stands in the first or nothing.
    while by_hand && paragraphs.len() < 2 {
        paragraphs.push(CellParagraph { text: Paragraph::from(Span::of("\u{a0}")), quiet: false });
    }
    office::Cell { paragraphs }
}

fn bars(stripes: &[Stripe], caption: &Paragraph, alt: &str) -> Block {
    let (svg, height) = chart::svg(stripes);
    Block::Figure(Figure {
        picture: Picture::Svg(svg),
        width: chart::WIDTH,
        height,
        alternative: alt.to_owned(),
        caption: caption.clone(),
    })
}

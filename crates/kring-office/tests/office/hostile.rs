//! Words that would break a format if they were taken for markup.

use jiff::civil::date;
use kring_office::document::{
    Align, Block, Cell, Column, Document, Fact, Figure, Footer, HeaderLine, KeyFigure, Level, ListKind,
    Paragraph, Picture, Span, Style, Table, Weight, Width,
};
use kring_office::workbook::{self, Kind, Sheet};
use kring_office::{Workbook, docx, html, ods, odt, xlsx};

use crate::fixture::SVG;
use crate::reading::{is_xml, parts, read};

/// Markup, quotes, ends of sections, characters XML has no place for, marks that turn words round, and letters beyond 16 bits.
const HOSTILE: &str = "<b>&amp;\"'</w:t></text:p>]]>--><script>\u{0}\u{1}\u{8}\u{B}\u{C}\u{1F}\u{FFFE}\u{FFFF}\u{202E}%s{page}$(x)\\😀 ሰ";
/// What is left of it.
const KEPT: &str = "<b>&amp;\"'</w:t></text:p>]]>--><script>\u{202E}%s{page}$(x)\\😀 ሰ";

fn text() -> Paragraph {
    let span = Span {
        language: Some("ar".to_owned()),
        rtl: true,
        isolated: true,
        weight: Weight::Strong,
        ..Span::of(HOSTILE)
    };
    Paragraph { rtl: true, spans: vec![Span::of(HOSTILE), span, Span::quiet(HOSTILE)] }
}

fn document() -> Document {
    let facts =
        || vec![Fact { label: text(), text: vec![text(), text()] }, Fact { label: text(), text: Vec::new() }];
    let mut body = vec![
        Block::KeyFigures { figures: vec![KeyFigure { label: text(), value: text() }] },
        Block::Facts { facts: facts() },
        Block::Callout { facts: facts() },
        Block::SignatureLines { labels: vec![text()] },
        Block::Table(Table {
            caption: text(),
            columns: vec![Column { header: text(), align: Align::End, width: Width::Content }],
            row_headers: true,
            rows: vec![vec![Cell::from(text())], vec![Cell::default()]],
        }),
        Block::Figure(Figure {
            picture: Picture::Svg(SVG.as_bytes().to_vec()),
            width: 170,
            height: 1,
            alternative: HOSTILE.to_owned(),
            caption: text(),
        }),
        Block::Table(Table {
            caption: Paragraph::default(),
            columns: vec![Column { header: text(), align: Align::Start, width: Width::Share(0) }],
            row_headers: false,
            rows: Vec::new(),
        }),
        Block::KeyFigures { figures: Vec::new() },
        Block::Facts { facts: Vec::new() },
    ];
    body.extend([Level::One, Level::Two, Level::Three].map(|level| Block::Heading { level, text: text() }));
    let styles = [
        Style::Body,
        Style::Quiet,
        Style::Lead,
        Style::Subtitle,
        Style::HeadingNote,
        Style::Caption,
        Style::Phrase,
        Style::Decision,
        Style::Action,
        Style::Withheld,
    ];
    body.extend(styles.map(|style| Block::Paragraph { style, text: text() }));
    let kinds = [ListKind::Bullets, ListKind::Numbers, ListKind::TickBoxes, ListKind::NumberedTickBoxes];
    body.extend(kinds.map(|kind| Block::List { kind, items: vec![text(), text()] }));
    Document {
        language: "nl".to_owned(),
        title: HOSTILE.to_owned(),
        author: HOSTILE.to_owned(),
        created: date(2026, 1, 2),
        header: vec![HeaderLine { start: text(), end: text() }],
        footer: Footer { purpose: text(), made: text(), page: "<b>&{page}\u{0}/{pages}\"".to_owned() },
        body,
    }
}

#[test]
fn hostile_words_are_words_in_documents() {
    let document = document();
    for file in [odt(&document).unwrap(), docx(&document).unwrap()] {
        let parts = parts(&file);
        let mut times = 0;
        for (name, bytes) in parts.iter().filter(|(name, _)| is_xml(name)) {
            let part = read(bytes);
            times += part.words.matches(KEPT).count();
            part.walk(&mut |element| {
                times += element.attributes.values().filter(|value| *value == KEPT).count();
                assert!(!["b", "script"].contains(&element.name.as_str()), "{name}");
            });
        }
        assert!(times > 100, "{times} of the words are there");
    }
    let page = String::from_utf8(html(&document).unwrap()).unwrap();
    assert!(!page.contains("<script") && !page.contains("<b>"));
    let root = read(page.strip_prefix("<!DOCTYPE html>\n").unwrap().trim_end().as_bytes());
    assert_eq!(root.all("img")[0].get("alt"), KEPT);
    assert!(root.words.matches(KEPT).count() > 80);
}

#[test]
fn hostile_words_are_words_in_spreadsheets() {
    let cell = |words: &str| workbook::Cell::Text(words.to_owned());
    let formula = format!("={HOSTILE}");
    let sheet = Sheet {
        name: "<&\"'x".to_owned(),
        columns: vec![workbook::Column { header: formula.clone(), width: 0, kind: Kind::Date }],
        rows: vec![
            vec![cell(&formula)],
            vec![cell("{=1}")],
            vec![cell("https://example.org")],
            vec![cell("_x0041_")],
        ],
    };
    let workbook = Workbook {
        language: "en".to_owned(),
        title: HOSTILE.to_owned(),
        author: HOSTILE.to_owned(),
        created: date(2026, 1, 2),
        sheets: vec![sheet],
    };
    // Equal texts share one place in XLSX.
    for (file, part, times) in
        [(ods(&workbook).unwrap(), "content.xml", 2), (xlsx(&workbook).unwrap(), "xl/sharedStrings.xml", 1)]
    {
        let parts = parts(&file);
        let words = read(&parts[part]).words;
        assert_eq!(words.matches(&format!("={KEPT}")).count(), times, "{words}");
        for (name, bytes) in parts.iter().filter(|(name, _)| is_xml(name)) {
            let part = read(bytes);
            assert!(
                part.all("f").is_empty() && part.all("hyperlink").is_empty() && part.all("script").is_empty(),
                "{name}"
            );
        }
    }
}

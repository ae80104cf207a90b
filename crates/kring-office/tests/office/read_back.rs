//! Documents as `LibreOffice` shows them, and as it saves them again.

use std::collections::BTreeSet;

use kring_office::document::{Block, CellParagraph, Document, Paragraph};
use kring_office::{docx, odt};

use crate::fixture::{ALTERNATIVE, ARABIC, POLISH, TIGRINYA, UKRAINIAN, document};
use crate::programs::{saved_again, single_spaced, words_on_pages};
use crate::reading::{Element, parts, read};

/// Every stretch of words of a document.
fn all_words(document: &Document) -> Vec<String> {
    let mut all: Vec<&Paragraph> = vec![&document.footer.purpose, &document.footer.made];
    all.extend(document.header.iter().flat_map(|line| [&line.start, &line.end]));
    for block in &document.body {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text, .. } => all.push(text),
            Block::List { items, .. } => all.extend(items),
            Block::KeyFigures { figures } => {
                all.extend(figures.iter().flat_map(|one| [&one.label, &one.value]));
            }
            Block::Facts { facts } | Block::Callout { facts } => {
                all.extend(facts.iter().flat_map(|fact| fact.text.iter().chain([&fact.label])));
            }
            Block::Table(table) => {
                all.push(&table.caption);
                all.extend(table.columns.iter().map(|column| &column.header));
                let cells = table.rows.iter().flatten().flat_map(|cell| &cell.paragraphs);
                all.extend(cells.map(|CellParagraph { text, .. }| text));
            }
            Block::Figure(figure) => all.push(&figure.caption),
            Block::SignatureLines { labels } => all.extend(labels),
            Block::WritingLines { .. } => {}
        }
    }
    let words =
        all.iter().flat_map(|text| text.plain().split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    words.collect()
}

#[test]
fn each_word_is_on_the_pages() {
    let document = document();
    for (name, bytes) in
        [("verslag.odt", odt(&document).unwrap()), ("verslag.docx", docx(&document).unwrap())]
    {
        let Some(pages) = words_on_pages(name, &bytes) else { return };
        // Arabic letters that are not joined are taken for words of their own.
        let letters: String = pages.split_whitespace().collect();
        for word in all_words(&document) {
            let arabic = word.chars().any(|c| ('\u{600}'..='\u{6FF}').contains(&c));
            let pages = if arabic { &letters } else { &pages };
            assert!(pages.contains(&single_spaced(&word)), "{word} is not on the pages of {name}: {pages}");
        }
        let last = pages.matches("Pagina ").count();
        assert!(last > 3 && pages.contains(&format!("Pagina {last} van {last}")), "{pages}");
        assert!(pages.matches("Door wie").count() > 2, "the header row is on each page of {name}");
    }
}

#[test]
fn odt_survives_libreoffice() {
    let document = document();
    let written = odt(&document).unwrap();
    let Some(again) = saved_again("verslag.odt", &written) else { return };
    let (before, after) = (parts(&written), parts(&again));
    let (content, styles) = (read(&after["content.xml"]), read(&after["styles.xml"]));
    let body = |content: &Element| {
        let text = content.all("office:text")[0].clone();
        let named = |name: &str| -> Vec<String> {
            text.all(name).iter().map(|one| single_spaced(&one.words)).collect()
        };
        (named("text:h"), named("text:p"))
    };
    assert_eq!(body(&content), body(&read(&before["content.xml"])));
    let levels = |content: &Element| -> Vec<String> {
        content.all("text:h").iter().map(|one| one.get("text:outline-level").to_owned()).collect()
    };
    assert_eq!(levels(&content), levels(&read(&before["content.xml"])));
    assert_eq!(content.all("table:table-header-rows").len(), 2);
    assert_eq!(content.all("text:list").len(), read(&before["content.xml"]).all("text:list").len());
    assert!(content.all("svg:desc").iter().any(|one| one.words == ALTERNATIVE));
    let languages = |part: &Element| -> BTreeSet<String> {
        let text = part.all("style:text-properties");
        text.iter().map(|one| one.get("fo:language").to_owned()).filter(|tag| !tag.is_empty()).collect()
    };
    let languages = &languages(&content) | &languages(&styles);
    for tag in ["nl", "ar", "ti", "uk", "pl"] {
        assert!(languages.contains(tag), "{tag}: {languages:?}");
    }
    assert!(!styles.all("text:page-count").is_empty());
    for name in ["Decision", "Action", "Lead", "Table_20_caption", "Language_20_ti"] {
        assert!(styles.all("style:style").iter().any(|style| style.get("style:name") == name), "{name}");
    }
}

#[test]
fn docx_survives_libreoffice() {
    let document = document();
    let written = docx(&document).unwrap();
    let Some(again) = saved_again("verslag.docx", &written) else { return };
    let (before, after) = (parts(&written), parts(&again));
    let (old, new) = (read(&before["word/document.xml"]), read(&after["word/document.xml"]));
    let paragraphs = |body: &Element| -> Vec<String> {
        let all = body.all("w:p").into_iter().map(|one| single_spaced(&one.words));
        all.filter(|words| !words.is_empty()).collect()
    };
    assert_eq!(paragraphs(&new), paragraphs(&old));
    let count = |body: &Element, style: &str| {
        body.all("w:pStyle").iter().filter(|one| one.get("w:val") == style).count()
    };
    for style in ["Heading1", "Heading2", "Heading3", "Decision", "Action", "Lead"] {
        assert_eq!(count(&new, style), count(&old, style), "{style}");
    }
    assert_eq!(new.all("w:tblHeader").len(), 2);
    assert_eq!(new.all("w:numPr").len(), old.all("w:numPr").len());
    assert!(new.all("wp:docPr").iter().any(|one| one.get("descr") == ALTERNATIVE));
    for (tag, words) in [("ar", ARABIC), ("ti", TIGRINYA), ("uk", UKRAINIAN), ("pl", POLISH)] {
        let run = new
            .all("w:r")
            .into_iter()
            .find(|run| words.starts_with(run.words.trim()) && !run.words.trim().is_empty());
        let said = run.unwrap_or_else(|| panic!("{words} is gone")).all("w:lang");
        let said = said.iter().flat_map(|one| [one.get("w:val"), one.get("w:bidi")]);
        assert!(said.into_iter().any(|one| one.split('-').next() == Some(tag)), "{tag}");
    }
    assert!(!new.all("w:rtl").is_empty() && !new.all("w:bidi").is_empty());
}

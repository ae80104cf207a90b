//! A document that is read from right to left as a whole.

use kring_office::document::{Block, Footer, Level, Paragraph, Span};
use kring_office::{Document, docx, html, odt};

use crate::fixture::{ARABIC, document};
use crate::programs::{single_spaced, words_on_pages};
use crate::reading::{parts, read};

fn arabic() -> Document {
    let rtl = |words: &str| Paragraph { rtl: true, spans: vec![Span { rtl: true, ..Span::of(words) }] };
    let tables =
        document().body.into_iter().filter(|block| matches!(block, Block::Table(_) | Block::Figure(_)));
    let mut body = vec![Block::Heading { level: Level::One, text: rtl(ARABIC) }];
    body.extend(tables);
    Document {
        language: "ar".to_owned(),
        footer: Footer {
            purpose: rtl(ARABIC),
            made: Paragraph::default(),
            page: "صفحة {page} من {pages}".to_owned(),
        },
        body,
        ..document()
    }
}

#[test]
fn tables_and_pages_begin_on_the_right() {
    let document = arabic();
    let parts_of_docx = parts(&docx(&document).unwrap());
    let body = read(&parts_of_docx["word/document.xml"]);
    assert_eq!(body.all("w:bidiVisual").len(), body.all("w:tbl").len());
    assert!(body.all("w:sectPr")[0].child("w:bidi").is_some());
    let footer = read(&parts_of_docx["word/footer1.xml"]);
    assert_eq!(footer.all("w:bidi").len(), footer.all("w:p").len());
    let styles = read(&parts(&odt(&document).unwrap())["styles.xml"]);
    assert_eq!(styles.all("style:page-layout-properties")[0].get("style:writing-mode"), "rl-tb");
    let footer = &styles.all("style:footer")[0].children;
    assert!(footer.iter().all(|line| line.get("text:style-name") == "Footer_20_RTL"));
}

#[test]
fn a_page_says_its_direction_once_and_what_turns_against_it() {
    let page = String::from_utf8(html(&arabic()).unwrap()).unwrap();
    let root = read(page.strip_prefix("<!DOCTYPE html>\n").unwrap().trim_end().as_bytes());
    assert_eq!((root.get("lang"), root.get("dir")), ("ar", "rtl"));
    assert_eq!(root.all("h1")[0].get("dir"), "");
    assert_eq!(root.all("caption")[0].get("dir"), "ltr", "the caption is Dutch");
}

#[test]
fn its_words_are_on_the_pages() {
    for (name, bytes) in [("a.odt", odt(&arabic()).unwrap()), ("a.docx", docx(&arabic()).unwrap())] {
        let Some(pages) = words_on_pages(name, &bytes) else { return };
        let letters: String = pages.split_whitespace().collect();
        for word in ARABIC.split(' ').chain(["صفحة", "Sanne"]) {
            assert!(letters.contains(&single_spaced(word)), "{word} is not on the pages of {name}: {pages}");
        }
    }
}

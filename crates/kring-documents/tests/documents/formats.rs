//! What a report says on paper it says in the formats to edit too, and nothing else.

use std::collections::BTreeSet;

use kring_core::reports::ReportFormat::{self, Docx, Html, Odt, Pdf};

use crate::lasting::all_as;
use crate::readers::Printed;

/// Words of five to sixteen letters, but for those read from the right, which readers of PDF turn round. Shorter ones are numbers
/// of pages and the labels of bars; longer ones may be broken on paper.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|sign: char| !sign.is_alphabetic());
    let fits =
        |word: &&str| (5..=16).contains(&word.chars().count()) && word.chars().all(|sign| sign < '\u{590}');
    words.filter(fits).map(str::to_owned).collect()
}

/// A word with a space before each capital within it.
fn parted(word: &str) -> String {
    word.chars().flat_map(|sign| sign.is_uppercase().then_some(' ').into_iter().chain([sign])).collect()
}

/// The text of a page of HTML or a part of an office file.
fn without_tags(marked: &str) -> String {
    let mut text = String::new();
    let mut rest = marked;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        // A style is no text, and what a picture shows is not written on paper.
        let hidden = [("style>", "</style>"), ("svg:desc>", "</svg:desc>"), ("svg:title>", "</svg:title>")];
        let end = hidden.iter().find(|(begins, _)| tag.starts_with(begins)).map_or(">", |(_, ends)| ends);
        rest = tag.split_once(end).map_or("", |(_, after)| after);
        text.push(' ');
    }
    text.push_str(rest);
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (escaped, sign)| text.replace(escaped, sign))
}

fn said(file: &[u8], format: ReportFormat) -> Option<String> {
    let parts: &[&str] = match format {
        Odt => &["content.xml", "styles.xml"],
        Docx => &["word/document.xml", "word/header*.xml", "word/footer*.xml"],
        Html => return Some(without_tags(std::str::from_utf8(file).expect("UTF-8"))),
        // As it lies on the page, so that cells side by side stay apart.
        Pdf => return Printed::new(file).ask("pdftotext", &["-layout", "-enc", "UTF-8"], &["-"]),
    };
    Some(without_tags(&Printed::new(file).ask("unzip", &["-p"], parts)?))
}

#[test]
fn every_word_on_paper_is_in_the_formats_to_edit_and_no_other() {
    let papers = all_as(Pdf);
    for format in [Odt, Docx, Html] {
        for (place, (paper, file)) in papers.iter().zip(all_as(format)).enumerate() {
            let (Some(paper), Some(file)) = (said(paper, Pdf), said(&file, format)) else { return };
            let (mut paper, file) = (words(&paper), words(&file));
            if format == Html {
                // It has no pages.
                paper.remove("Pagina");
            }
            assert!(paper.len() > 20, "report {place} says hardly anything: {paper:?}");
            // Two cells close together are one word to poppler: "bereikenEen".
            let lost: Vec<_> = paper.iter().filter(|word| !words(&parted(word)).is_subset(&file)).collect();
            assert!(lost.is_empty(), "report {place} as {format:?} lacks {lost:?}");
            let is_on_paper = |word: &String| paper.iter().any(|other| other.contains(word));
            // The instructions for page numbers are no words.
            let is_field = |word: &String| matches!(word.as_str(), "NUMPAGES" | "MERGEFORMAT");
            let more: Vec<_> = file.iter().filter(|word| !is_on_paper(word) && !is_field(word)).collect();
            assert!(more.is_empty(), "report {place} as {format:?} has {more:?} too");
        }
    }
}

#[test]
fn equal_reports_give_equal_bytes_in_every_format() {
    for format in [Odt, Docx, Html] {
        assert_eq!(all_as(format), all_as(format), "{format:?}");
    }
}

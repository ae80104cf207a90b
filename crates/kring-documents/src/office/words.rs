//! From the words of a sheet to those of a document.

use kring_office::document::{Paragraph, Span, Weight};

use kring_fonts::has_right_to_left;

use crate::sheet::Text;

/// Words with their directions. Of words in another script nobody knows the language: none is named.
pub fn paragraph(text: &Text) -> Paragraph {
    let spans = text.runs().map(|(words, apart)| Span {
        words: words.to_owned(),
        rtl: if apart { has_right_to_left(words) } else { text.is_rtl() },
        isolated: apart && !text.is_rtl(),
        ..Span::default()
    });
    Paragraph { rtl: text.is_rtl(), spans: spans.collect() }
}

/// The same with weight.
pub fn strong(text: &Text) -> Paragraph {
    let mut paragraph = paragraph(text);
    paragraph.spans.iter_mut().for_each(|span| span.weight = Weight::Strong);
    paragraph
}

/// The same, said beside the matter.
pub fn quiet(text: &Text) -> Paragraph {
    let mut paragraph = paragraph(text);
    paragraph.spans.iter_mut().for_each(|span| span.weight = Weight::Quiet);
    paragraph
}

/// Words before others on one line, with weight.
pub fn labelled(label: &Text, text: &Text) -> Paragraph {
    let mut said = paragraph(text);
    if !label.is_empty() {
        let label = strong(label).spans.into_iter();
        said.spans = label.chain([Span::of("  ")]).chain(said.spans).collect();
    }
    said
}

/// Texts on one line, those that say something, with a dot between.
pub fn joined(texts: &[&Text]) -> Paragraph {
    let mut line = Paragraph::default();
    for text in texts.iter().filter(|text| !text.is_empty()) {
        let said = paragraph(text);
        if line.spans.is_empty() {
            line.rtl = said.rtl;
        } else {
            line.spans.push(Span::of(" · "));
        }
        line.spans.extend(said.spans);
    }
    line
}

//! Paragraphs and what stands in them.

use crate::document::{Paragraph, Span, Tag, Weight};
use crate::package::{Piece, Xml, allowed, pieces};

/// An element with the words of a paragraph. A language and a direction that all of it has stand on the element.
pub fn element(xml: &mut Xml, name: &str, attributes: &[(&str, &str)], text: &Paragraph) {
    let whole = language(text);
    let mut attributes = attributes.to_vec();
    attributes.extend(whole.map(|tag| ("lang", tag)));
    if text.rtl != xml.rtl() {
        attributes.push(("dir", if text.rtl { "rtl" } else { "ltr" }));
    }
    xml.element(name, &attributes, |xml| {
        for span in &text.spans {
            write(xml, span, whole, text.rtl);
        }
    });
}

/// The language of all words of a paragraph, where it is one and another than the document's.
fn language(text: &Paragraph) -> Option<&str> {
    let first = text.spans.first()?.language.as_deref()?;
    text.spans.iter().all(|span| span.language.as_deref() == Some(first)).then_some(first)
}

fn write(xml: &mut Xml, span: &Span, language: Option<&str>, rtl: bool) {
    let tag = span.language.as_deref().filter(|tag| Some(*tag) != language);
    let turned = span.rtl != rtl && (span.rtl || span.isolated || span.language.is_some());
    let mut attributes: Vec<_> = tag.map(|tag| ("lang", tag)).into_iter().collect();
    if turned {
        attributes.push(("dir", if span.rtl { "rtl" } else { "ltr" }));
    } else if let Some(tag) = tag.and_then(Tag::read)
        && tag.is_rtl()
        && !rtl
    {
        attributes.push(("dir", "rtl"));
    }
    let name = if span.isolated { Some("bdi") } else { (!attributes.is_empty()).then_some("span") };
    let weighed = |xml: &mut Xml| match span.weight {
        Weight::Plain => words(xml, span),
        Weight::Strong => xml.element("strong", &[], |xml| words(xml, span)),
        Weight::Quiet => xml.element("small", &[], |xml| words(xml, span)),
    };
    match name {
        Some(name) => xml.element(name, &attributes, weighed),
        None => weighed(xml),
    }
}

fn words(xml: &mut Xml, span: &Span) {
    for piece in pieces(&allowed(&span.words)) {
        match piece {
            Piece::Words(words) => xml.words(words),
            Piece::Break => xml.empty("br", &[]),
            Piece::Tab => xml.words(" "),
        }
    }
}

//! Paragraphs and runs.

use crate::document::{Paragraph, Span, Weight};
use crate::look::Role;
use crate::package::{Piece, Xml, allowed, pieces};

use super::names::{QUIET, STRONG, id};
use super::value;

/// What a paragraph has besides its style.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extra {
    /// Whether it is read from the right.
    pub rtl: bool,
    /// Whether it stays on the page of what follows: rows of a table that is to stay whole.
    pub keep_with_next: bool,
    /// The list it is an item of.
    pub list: Option<usize>,
}

/// A paragraph of a named style.
pub fn paragraph(xml: &mut Xml, role: Role, text: &Paragraph) {
    composed(xml, role, Extra { rtl: text.rtl, ..Extra::default() }, |xml| spans(xml, text));
}

/// A paragraph of a named style that `inside` writes.
pub fn composed(xml: &mut Xml, role: Role, extra: Extra, inside: impl FnOnce(&mut Xml)) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            value(xml, "w:pStyle", &id(role));
            if extra.keep_with_next {
                xml.empty("w:keepNext", &[]);
            }
            if let Some(list) = extra.list {
                xml.element("w:numPr", &[], |xml| {
                    value(xml, "w:ilvl", "0");
                    value(xml, "w:numId", &list.to_string());
                });
            }
            if extra.rtl {
                xml.empty("w:bidi", &[]);
            }
        });
        inside(xml);
    });
}

/// All words of a paragraph.
pub fn spans(xml: &mut Xml, text: &Paragraph) {
    for span in &text.spans {
        run(xml, span);
    }
}

/// The same with weight.
pub fn strong(xml: &mut Xml, text: &Paragraph) {
    for span in &text.spans {
        run(xml, &Span { weight: Weight::Strong, ..span.clone() });
    }
}

/// Words of ours.
pub fn plain(xml: &mut Xml, words: &str) {
    run(xml, &Span::of(words));
}

/// A tab.
pub fn tab(xml: &mut Xml) {
    xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
}

/// A field that programs fill in.
pub fn field(xml: &mut Xml, instruction: &str) {
    xml.element("w:fldSimple", &[("w:instr", &format!(" {instruction} "))], |xml| plain(xml, "1"));
}

fn run(xml: &mut Xml, span: &Span) {
    if span.words.is_empty() {
        return;
    }
    xml.element("w:r", &[], |xml| {
        let style = match span.weight {
            Weight::Plain => None,
            Weight::Strong => Some(STRONG),
            Weight::Quiet => Some(QUIET),
        };
        if style.is_some() || span.rtl || span.language.is_some() {
            xml.element("w:rPr", &[], |xml| {
                if let Some(style) = style {
                    value(xml, "w:rStyle", style);
                }
                if span.rtl {
                    xml.empty("w:rtl", &[]);
                }
                if let Some(tag) = &span.language {
                    xml.empty("w:lang", &[("w:val", tag), ("w:eastAsia", tag), ("w:bidi", tag)]);
                }
            });
        }
        for piece in pieces(&allowed(&span.words)) {
            match piece {
                Piece::Words(words) => xml.said("w:t", &[("xml:space", "preserve")], words),
                Piece::Break => xml.empty("w:br", &[]),
                Piece::Tab => xml.empty("w:tab", &[]),
            }
        }
    });
}

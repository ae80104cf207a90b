//! Paragraphs and what stands in them.

use crate::document::{Paragraph, Span, Weight};
use crate::look::Role;
use crate::odf::spaced;
use crate::package::{Piece, Xml, allowed, pieces};

use super::names::{QUIET, STRONG, Used, language, paragraph as style_name};

/// Sets a stretch apart that is read from the right (UAX #9).
const RTL_APART: &str = "\u{2067}";
/// The same from the left.
const LTR_APART: &str = "\u{2066}";
/// Ends either.
const APART_ENDS: &str = "\u{2069}";

/// A paragraph of a named style.
pub fn paragraph(xml: &mut Xml, used: &mut Used, role: Role, text: &Paragraph) {
    let style = name(used, role, text.rtl);
    xml.element("text:p", &[("text:style-name", &style)], |xml| Words::new(xml, used).spans(text));
}

/// A heading.
pub fn heading(xml: &mut Xml, used: &mut Used, role: Role, outline: u8, text: &Paragraph) {
    let style = name(used, role, text.rtl);
    let attributes = [("text:style-name", style.as_str()), ("text:outline-level", &outline.to_string())];
    xml.element("text:h", &attributes, |xml| Words::new(xml, used).spans(text));
}

/// A paragraph of a named style that `inside` writes.
pub fn composed(xml: &mut Xml, used: &mut Used, role: Role, rtl: bool, inside: impl FnOnce(&mut Words<'_>)) {
    let style = name(used, role, rtl);
    xml.element("text:p", &[("text:style-name", &style)], |xml| inside(&mut Words::new(xml, used)));
}

fn name(used: &mut Used, role: Role, rtl: bool) -> String {
    if rtl {
        used.rtl.insert(role);
    }
    style_name(role, rtl)
}

/// The words of one paragraph on their way out.
pub struct Words<'a> {
    xml: &'a mut Xml,
    used: &'a mut Used,
    /// Whether a space that comes now would be passed over: at the start, or behind another.
    after_space: bool,
}

impl<'a> Words<'a> {
    fn new(xml: &'a mut Xml, used: &'a mut Used) -> Self {
        Self { xml, used, after_space: true }
    }

    /// All words of a paragraph.
    pub fn spans(&mut self, text: &Paragraph) {
        for span in &text.spans {
            self.span(span);
        }
    }

    /// The same with weight.
    pub fn strong(&mut self, text: &Paragraph) {
        for span in &text.spans {
            self.span(&Span { weight: Weight::Strong, ..span.clone() });
        }
    }

    /// A tab.
    pub fn tab(&mut self) {
        self.xml.empty("text:tab", &[]);
        self.after_space = false;
    }

    /// Words of ours.
    pub fn plain(&mut self, words: &str) {
        self.span(&Span::of(words));
    }

    /// A field that programs fill in.
    pub fn field(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.xml.said(name, attributes, "1");
        self.after_space = false;
    }

    fn span(&mut self, span: &Span) {
        let mut styles = Vec::new();
        if let Some(tag) = &span.language {
            self.used.languages.insert(tag.clone());
            styles.push(language(tag));
        }
        match span.weight {
            Weight::Plain => {}
            Weight::Strong => styles.push(STRONG.to_owned()),
            Weight::Quiet => styles.push(QUIET.to_owned()),
        }
        self.styled(&styles, span);
    }

    fn styled(&mut self, styles: &[String], span: &Span) {
        let Some((style, rest)) = styles.split_first() else { return self.words(span) };
        let Self { xml, used, after_space } = self;
        xml.element("text:span", &[("text:style-name", style)], |xml| {
            let mut inside = Words { xml, used, after_space: *after_space };
            inside.styled(rest, span);
            *after_space = inside.after_space;
        });
    }

    fn words(&mut self, span: &Span) {
        if span.isolated {
            self.xml.words(if span.rtl { RTL_APART } else { LTR_APART });
            self.after_space = false;
        }
        for piece in pieces(&allowed(&span.words)) {
            match piece {
                Piece::Words(words) => self.after_space = spaced(self.xml, words, self.after_space),
                Piece::Break => {
                    self.xml.empty("text:line-break", &[]);
                    self.after_space = true;
                }
                Piece::Tab => self.tab(),
            }
        }
        if span.isolated {
            self.xml.words(APART_ENDS);
            self.after_space = false;
        }
    }
}

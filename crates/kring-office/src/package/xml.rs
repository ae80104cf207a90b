//! An XML part that is being written.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::error::OfficeError;

use super::allowed;

/// An XML part in UTF-8. What is opened is closed by construction, and every word and attribute is escaped here. The first
/// failure is kept and told by [`Xml::finish`].
pub struct Xml {
    writer: Writer<Vec<u8>>,
    outcome: io::Result<()>,
    rtl: bool,
}

impl Xml {
    /// A part that begins with its declaration.
    pub fn part() -> Self {
        let mut xml = Self::fragment();
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// A part that begins with nothing.
    pub fn fragment() -> Self {
        Self { writer: Writer::new(Vec::new()), outcome: Ok(()), rtl: false }
    }

    /// The same for a document that is read from right to left as a whole, or is not.
    #[must_use]
    pub fn directed(self, rtl: bool) -> Self {
        Self { rtl, ..self }
    }

    /// Whether the document is read from right to left as a whole: what turns against that has to say so.
    pub fn rtl(&self) -> bool {
        self.rtl
    }

    /// An element with what `inside` writes.
    pub fn element(&mut self, name: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.event(Event::Start(start(name, attributes)));
        inside(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element with words in it.
    pub fn said(&mut self, name: &str, attributes: &[(&str, &str)], words: &str) {
        self.element(name, attributes, |xml| xml.words(words));
    }

    /// Words.
    pub fn words(&mut self, words: &str) {
        self.event(Event::Text(BytesText::new(&allowed(words))));
    }

    /// What is markup already and ours.
    pub fn raw(&mut self, markup: &str) {
        self.event(Event::Text(BytesText::from_escaped(markup)));
    }

    /// The bytes of the part.
    pub fn finish(self) -> Result<Vec<u8>, OfficeError> {
        self.outcome?;
        Ok(self.writer.into_inner())
    }

    fn event(&mut self, event: Event<'_>) {
        if self.outcome.is_ok() {
            self.outcome = self.writer.write_event(event);
        }
    }
}

fn start<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, allowed(value).as_ref()));
    }
    start
}

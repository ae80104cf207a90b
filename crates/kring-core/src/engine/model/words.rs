//! What a record is found by.

use jiff::civil::Date;

use crate::engine::classification::Classification;

/// The words a record is found by.
pub(crate) struct Words<'a> {
    /// Its name or title; empty when it has none.
    pub title: &'a str,
    /// Its day.
    pub date: Option<Date>,
    /// Its texts.
    pub passages: Vec<Passage<'a>>,
}

/// One text of a record.
pub(crate) struct Passage<'a> {
    /// The text.
    pub text: &'a str,
    /// Whether it was said in confidence: found, but not shown among other things.
    pub in_confidence: bool,
}

impl<'a> Words<'a> {
    /// A record with a title and a day and no texts yet.
    pub fn of(title: &'a str, date: Option<Date>) -> Self {
        Self { title, date, passages: Vec::new() }
    }

    /// The same with more texts of one grade.
    pub fn and(mut self, grade: Classification, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let in_confidence = grade == Classification::Confidential;
        let texts = texts.into_iter().filter(|text| !text.is_empty());
        self.passages.extend(texts.map(|text| Passage { text, in_confidence }));
        self
    }
}

//! One person as it is put together, and what there is to say meanwhile; the same for rows and contacts.

use crate::columns::Judge;
use crate::text::tidy;
use crate::values::{self, Country};

use super::person::{ContactKind, ContactWay, ImportedPerson, Usage};
use super::remark::{Remark, RemarkKind};

/// Takes what a row or a contact says about one person.
pub(super) struct PersonBuilder<'a> {
    pub person: ImportedPerson,
    pub remarks: Vec<Remark>,
    country: Country,
    judge: Judge<'a>,
}

impl<'a> PersonBuilder<'a> {
    pub fn new(row: u32, country: Country, judge: Judge<'a>) -> Self {
        Self {
            person: ImportedPerson { row, ..ImportedPerson::default() },
            remarks: Vec::new(),
            country,
            judge,
        }
    }

    pub fn remark(&mut self, column: Option<u32>, kind: RemarkKind, text: &str) {
        self.remarks.push(Remark { row: self.person.row, column, kind, text: text.to_owned() });
    }

    pub fn phone(&mut self, text: &str, usage: Option<Usage>, column: Option<u32>) {
        for number in values::numbers(text, self.country) {
            let (value, international) = match number {
                Ok(number) => (number.written, Some(number.international)),
                Err(text) if text.is_empty() => continue,
                Err(text) => {
                    self.remark(column, RemarkKind::PhoneUnread, &text);
                    (text, None)
                }
            };
            self.way(ContactWay { kind: ContactKind::Phone, usage, value, international });
        }
    }

    pub fn email(&mut self, text: &str, usage: Option<Usage>, column: Option<u32>) {
        let emails = values::emails(text);
        for email in emails.read {
            if email.mended {
                self.remark(column, RemarkKind::EmailMended, &email.address);
            }
            self.way(ContactWay {
                kind: ContactKind::Email,
                usage,
                value: email.address,
                international: None,
            });
        }
        for text in emails.unread {
            self.remark(column, RemarkKind::EmailUnread, &text);
            self.person.notes.push(text);
        }
    }

    /// Adds a way that is not there yet.
    fn way(&mut self, way: ContactWay) {
        let same = |other: &ContactWay| {
            let same_number = way.international.is_some() && other.international == way.international;
            other.kind == way.kind && (same_number || other.value.eq_ignore_ascii_case(&way.value))
        };
        if !self.person.contact_ways.iter().any(same) {
            self.person.contact_ways.push(way);
        }
    }

    pub fn languages(&mut self, text: &str, column: Option<u32>) {
        let (languages, unknown) = values::languages_of(text);
        for language in languages {
            if !self.person.languages.iter().any(|known| known.tag == language.tag) {
                self.person.languages.push(language);
            }
        }
        for text in unknown {
            let text = if (self.judge)(&text).is_some() { "" } else { &text };
            self.remark(column, RemarkKind::LanguageUnknown, text);
        }
    }

    /// A role in the network, or a perspective; `None` where it names a special category.
    pub fn label(&mut self, text: &str, column: Option<u32>) -> Option<String> {
        let text = tidy(text);
        if (self.judge)(&text).is_some() {
            self.remark(column, RemarkKind::LabelRefused, "");
            return None;
        }
        Some(text).filter(|text| !text.is_empty())
    }

    pub fn note(&mut self, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.person.notes.push(text.to_owned());
        }
    }
}

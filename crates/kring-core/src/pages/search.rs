//! What a search finds.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::{Id, RecordKind};
use crate::engine::search::{Found, Query, SearchFit, excerpt};
use crate::records::people::Person;

/// One thing found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchHit {
    /// What it is.
    pub kind: RecordKind,
    /// Its id.
    pub id: String,
    /// How well it fits.
    pub fit: SearchFit,
    /// Its name, its title, or the names of those it was with. Empty for a confidential meeting.
    pub title: String,
    /// Some words around what was found. Empty for a name, and for text kept in confidence.
    pub excerpt: String,
    /// Whether the words, or the title of a meeting, are hidden because they are confidential.
    pub confidential: bool,
    /// Its day, for what has one.
    #[specta(type = Option<String>)]
    pub date: Option<Date>,
}

impl Model {
    /// Finds what was typed, at most `limit`: names that begin with it, other names, texts, and last names with a slip.
    pub fn search(&self, text: &str, limit: usize) -> Vec<SearchHit> {
        let query = Query::of(text);
        let found = self.find_typed(&query, limit);
        found.into_iter().filter_map(|one| self.hit(&one, query.words())).collect()
    }

    fn hit(&self, found: &Found, words: &[String]) -> Option<SearchHit> {
        let Found { fit, kind, id } = *found;
        let (found_by, references) = self.found_by(kind, id)?;
        let closed = self.grade_of_record(kind, id) == Classification::Confidential;
        let (excerpt, confidential) = if fit == SearchFit::Text && !closed {
            excerpt(&found_by.passages, words)
        } else {
            (String::new(), closed)
        };
        let title = if closed && !found_by.title.is_empty() {
            String::new()
        } else if found_by.title.is_empty() {
            let people = references.into_iter().filter(|reference| reference.kind == RecordKind::PERSON);
            let names = people.filter_map(|reference| self.table::<Person>().get(&Id::from(reference.id)));
            names.map(|kept| kept.content.name.as_str()).collect::<Vec<_>>().join(", ")
        } else {
            found_by.title.to_owned()
        };
        Some(SearchHit { kind, id: id.to_string(), fit, title, excerpt, confidential, date: found_by.date })
    }
}

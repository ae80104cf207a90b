//! What a search finds.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::{Id, RecordKind};
use crate::engine::search::{Found, Query, SearchFit, excerpt};
use crate::records::people::Person;
use crate::records::people::phone::dialled;

/// The fewest digits for which a number is looked for however it was written.
const NUMBER: usize = 7;

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
    /// A telephone number finds whoever it calls, however it was written.
    pub fn search(&self, text: &str, limit: usize) -> Vec<SearchHit> {
        let query = Query::of(text);
        let found = self.find_typed(&query, limit);
        let found = found.into_iter().filter_map(|one| self.hit(&one, query.words()));
        let mut hits = self.called_by(text);
        let called: Vec<String> = hits.iter().map(|hit| hit.id.clone()).collect();
        hits.extend(found.filter(|hit| !called.contains(&hit.id)));
        hits.truncate(limit);
        hits
    }

    /// Whoever is reached by the number that was typed, in order of name.
    fn called_by(&self, typed: &str) -> Vec<SearchHit> {
        let Some(number) = dialled(typed).filter(|number| number.len() >= NUMBER) else { return Vec::new() };
        let number = Some(number);
        let mut called: Vec<_> = self
            .table::<Person>()
            .values()
            .filter_map(|kept| {
                let way = kept
                    .content
                    .contact_ways
                    .iter()
                    .find(|way| way.value.len() >= NUMBER && dialled(&way.value) == number)?;
                Some((self.index.sort_name(kept.id.uuid()), kept, way))
            })
            .collect();
        called.sort_by_key(|(sort_name, kept, _)| (*sort_name, kept.id));
        let hits = called.into_iter().map(|(_, kept, way)| SearchHit {
            kind: RecordKind::PERSON,
            id: kept.id.to_string(),
            fit: SearchFit::Text,
            title: kept.content.name.clone(),
            excerpt: way.value.clone(),
            confidential: false,
            date: None,
        });
        hits.collect()
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

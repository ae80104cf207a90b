//! What a network already says in its own words, to choose from while writing the same thing once more.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::engine::search::{Query, searchable, words};
use crate::language::now::Now;
use crate::records::contributions::ContributionWay;
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::organisations::Organisation;
use crate::records::people::Person;

/// As many as one looks through while typing.
const MOST: usize = 8;

/// A short text of which others of its kind are kept already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SuggestionField {
    /// What a person cares about.
    Interests,
    /// What a person is good at.
    Skills,
    /// What a person needs to take part.
    Needs,
    /// What not to do, not to ask, not to share.
    Boundaries,
    /// What a person does at their organisation.
    OrganisationRole,
    /// What a person is in the network.
    Role,
    /// What a person brings.
    Brings,
    /// What a person gets.
    Gets,
    /// What sort of organisation it is.
    Sort,
}

impl SuggestionField {
    /// The names of all fields, as an error lists them.
    pub(crate) const CHOICES: &str =
        "interests | skills | needs | boundaries | organisationRole | role | brings | gets | sort";
}

impl Model {
    /// What people of a network, or of all, have in a field already and in which every word typed begins a word: what
    /// most of them have first. There is no list of what people can be; these are only the words in use, but for those that
    /// people may not be listed by.
    pub fn suggestions(
        &self,
        field: SuggestionField,
        network: Option<NetworkId>,
        typed: &str,
        now: &Now,
    ) -> Vec<String> {
        let typed = Query::of(typed);
        let mut used: HashMap<String, HashMap<&str, usize>> = HashMap::new();
        // Most texts are there many times; each is folded once.
        let mut counted: HashMap<&str, usize> = HashMap::new();
        self.in_use(field, network, now).into_iter().for_each(|text| *counted.entry(text).or_default() += 1);
        for (text, count) in counted {
            let folded = words(text);
            if !folded.is_empty() && typed.begins_words(&searchable(text)) && self.allows_label(text) {
                *used.entry(folded).or_default().entry(text).or_default() += count;
            }
        }
        used.remove(&typed.words().join(" "));
        let mut used: Vec<_> = used.into_iter().collect();
        used.sort_by_cached_key(|(folded, spellings)| {
            (Reverse(spellings.values().sum::<usize>()), folded.clone())
        });
        let most_used = |spellings: HashMap<&str, usize>| {
            let most = spellings.into_iter().max_by_key(|(text, count)| (*count, Reverse(*text)));
            most.map(|(text, _)| text.to_owned())
        };
        used.into_iter().take(MOST).filter_map(|(_, spellings)| most_used(spellings)).collect()
    }

    fn in_use(&self, field: SuggestionField, network: Option<NetworkId>, now: &Now) -> Vec<&str> {
        let mut texts = Vec::new();
        if field == SuggestionField::Sort {
            texts.extend(self.table::<Organisation>().values().map(|kept| kept.content.sort.as_str()));
            return texts;
        }
        let (one, all) = match network {
            Some(id) => (Some(self.members(id, now)), None),
            None => (None, Some(self.table::<Membership>().values().map(|kept| &kept.content))),
        };
        let members: Vec<&Membership> = one.into_iter().flatten().chain(all.into_iter().flatten()).collect();
        for member in members {
            match field {
                SuggestionField::Role => texts.push(member.role.as_str()),
                SuggestionField::Brings => {
                    texts.extend(self.open_lines(member, ContributionWay::Brings));
                }
                SuggestionField::Gets => texts.extend(self.open_lines(member, ContributionWay::Gets)),
                _ => {
                    let person = self.table::<Person>().get(&member.person).map(|kept| &kept.content);
                    texts.extend(person.into_iter().flat_map(|person| self.own_words_in(field, person)));
                }
            }
        }
        texts
    }

    fn own_words_in<'a>(&self, field: SuggestionField, person: &'a Person) -> Vec<&'a str> {
        let list = match field {
            SuggestionField::Interests => &person.interests,
            SuggestionField::Skills => &person.skills,
            SuggestionField::Needs => &person.needs,
            SuggestionField::Boundaries => &person.boundaries,
            _ if self.keeps_role_apart(person) => return Vec::new(),
            _ => return vec![&person.organisation_role],
        };
        list.iter().map(String::as_str).collect()
    }
}

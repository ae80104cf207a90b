//! When each person was last in touch and what is open with them, kept up to date with every change so that a list of
//! thousands need not look it up.

use jiff::civil::Date;
use uuid::Uuid;

use rustc_hash::FxHashMap;

use super::Model;

/// What a record says about contact with somebody, who is named by the id of their own record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ContactEffect {
    /// We were in touch with them on this day.
    On(Uuid, Date),
    /// Something between us is open.
    Open(Uuid),
}

/// How things stand with one person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Contact {
    /// The day of the last conversation, or of the last meeting they attended.
    pub last: Option<Date>,
    /// Promises open, both ways.
    pub open_promises: u32,
}

/// How things stand with everybody.
pub(super) type Contacts = FxHashMap<Uuid, Contact>;

impl Model {
    /// How things stand with somebody.
    pub(crate) fn contact(&self, id: Uuid) -> Contact {
        self.contacts.get(&id).copied().unwrap_or_default()
    }

    /// The last day of contact up to `today`: a conversation that is yet to come is none.
    pub(crate) fn last_contact_by(&self, id: Uuid, today: Date) -> Option<Date> {
        match self.contact(id).last {
            Some(last) if last > today => self.last_contact(id, today),
            last => last,
        }
    }

    /// Follows a record that came.
    pub(super) fn follow(&mut self, effects: Vec<ContactEffect>) {
        for effect in effects {
            match effect {
                ContactEffect::On(person, on) => {
                    let last = &mut self.contacts.entry(person).or_default().last;
                    *last = (*last).max(Some(on));
                }
                ContactEffect::Open(person) => self.contacts.entry(person).or_default().open_promises += 1,
            }
        }
    }

    /// Follows a record that went; it is no longer there to be looked at.
    pub(super) fn revert(&mut self, effects: Vec<ContactEffect>) {
        for effect in effects {
            match effect {
                ContactEffect::On(person, on) if self.contact(person).last == Some(on) => {
                    let last = self.last_contact(person, Date::MAX);
                    self.contacts.entry(person).or_default().last = last;
                }
                ContactEffect::On(..) => {}
                ContactEffect::Open(person) => {
                    let open = &mut self.contacts.entry(person).or_default().open_promises;
                    *open = open.saturating_sub(1);
                }
            }
        }
    }

    /// The last day of contact by the records that name somebody, up to `until`.
    fn last_contact(&self, id: Uuid, until: Date) -> Option<Date> {
        let effects = self.schema.kinds.iter().flat_map(|entry| {
            self.links.sources(id, entry.kind).flat_map(|source| (entry.contact_effects)(self, source))
        });
        let days = effects.filter_map(|effect| match effect {
            ContactEffect::On(person, on) if person == id && on <= until => Some(on),
            _ => None,
        });
        days.max()
    }
}

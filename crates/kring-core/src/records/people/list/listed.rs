//! Records of people as a list may hold them.

use serde_json::Value;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::records::memberships::Membership;
use crate::records::people::PersonId;

impl Model {
    /// A person's record without what people may not be listed by: no languages, no role that is kept apart, and of the
    /// labels only those that [`crate::language::selection`] lets through. What is left out is not there at all, so that a script that
    /// writes the record back changes none of it. The whole record is read one by one.
    pub(crate) fn listed_person(&self, id: PersonId) -> Result<Value, Error> {
        let mut kept = self.find(id)?.clone();
        kept.content.interests.retain(|label| self.allows_label(label));
        kept.content.skills.retain(|label| self.allows_label(label));
        let mut listed = serde_json::to_value(&kept).map_err(|_| Error::Encoding)?;
        let apart: &[&str] = if self.keeps_role_apart(&kept.content) {
            &["languages", "organisation", "organisationRole", "roleAgreedOn"]
        } else {
            &["languages"]
        };
        for field in apart {
            listed.as_object_mut().and_then(|fields| fields.remove(*field));
        }
        Ok(listed)
    }

    /// A membership among those of others, likewise.
    pub(crate) fn listed_membership(&self, kept: &Versioned<Membership>) -> Versioned<Membership> {
        let mut kept = kept.clone();
        kept.content.perspectives.retain(|label| self.allows_label(label));
        if !self.allows_label(&kept.content.role) {
            kept.content.role.clear();
        }
        kept
    }
}

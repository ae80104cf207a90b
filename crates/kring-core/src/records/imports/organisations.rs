//! The organisations that rows name: those that are kept, found by their name, and new ones.

use std::collections::HashMap;

use crate::engine::error::Error;
use crate::engine::workspace::Tx;
use crate::language::fold::fold;
use crate::records::organisations::{Organisation, OrganisationId, proposes_agreement};

/// What a name is found by: its folded letters and digits, so that "V.V. Kade" is "vv kade".
fn key(name: &str) -> String {
    fold(name).chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// Organisations by what their names are found by.
pub(super) struct Organisations {
    known: HashMap<String, OrganisationId>,
    /// The names of those that are new.
    pub added: Vec<String>,
}

impl Organisations {
    pub fn of(tx: &Tx<'_, '_>) -> Self {
        let kept = tx.table::<Organisation>().values();
        Self { known: kept.map(|kept| (key(&kept.content.name), kept.id)).collect(), added: Vec::new() }
    }

    /// The organisation of this name, new where it is not kept yet. `None` for no name, and for a new one at which a
    /// role is kept with agreement only: nobody is asked here.
    pub fn named(&mut self, name: &str, tx: &mut Tx<'_, '_>) -> Result<Option<OrganisationId>, Error> {
        let key = key(name);
        if key.is_empty() {
            return Ok(None);
        }
        if let Some(id) = self.known.get(&key) {
            return Ok(Some(*id));
        }
        if proposes_agreement(name, "") {
            return Ok(None);
        }
        let kept = tx.add(Organisation {
            name: name.to_owned(),
            sort: String::new(),
            municipal: false,
            role_needs_agreement: None,
            address: String::new(),
            contact: String::new(),
            note: String::new(),
        })?;
        self.known.insert(key, kept.id);
        self.added.push(name.to_owned());
        Ok(Some(kept.id))
    }
}

//! Whether a role at an organisation is kept with the person's agreement only.

use crate::engine::model::Model;
use crate::language::selection;

use super::Organisation;

/// Whether the name of an organisation, or the sort it is of, speaks of what people may not be listed by: a role there
/// counts as one that needs agreement until somebody says that it is not.
pub fn proposes_agreement(name: &str, sort: &str) -> bool {
    !selection::allows(name) || !selection::allows(sort)
}

impl Model {
    /// Whether a role at an organisation needs agreement: as somebody said, else by its name and sort.
    pub(crate) fn role_needs_agreement(&self, organisation: &Organisation) -> bool {
        let Organisation { name, sort, .. } = organisation;
        let proposed = || !self.allows_label(name) || !self.allows_label(sort);
        organisation.role_needs_agreement.unwrap_or_else(proposed)
    }
}

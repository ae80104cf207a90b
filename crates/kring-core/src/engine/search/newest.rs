//! The newest of many records, without keeping the many.

use super::texts::Whose;

/// The newest of many.
pub(super) struct Newest {
    limit: usize,
    found: Vec<Whose>,
    /// The oldest that can still be among them.
    oldest: Option<Whose>,
}

impl Newest {
    pub fn new(limit: usize) -> Self {
        Self { limit, found: Vec::new(), oldest: None }
    }

    pub fn offer(&mut self, whose: Whose) {
        if self.oldest.is_some_and(|oldest| whose < oldest) {
            return;
        }
        self.found.push(whose);
        if self.found.len() > 8 * self.limit.max(16) {
            self.keep();
        }
    }

    fn keep(&mut self) {
        self.found.sort_unstable_by(|one, other| other.cmp(one));
        self.found.truncate(self.limit);
        self.oldest = self.found.last().copied();
    }

    pub fn in_order(mut self) -> Vec<Whose> {
        self.keep();
        self.found
    }
}

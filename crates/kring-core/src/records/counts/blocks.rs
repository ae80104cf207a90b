//! Months joined until what was done in them is about enough people. Whatever is taken from whatever, whole blocks are left.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::months::WholeMonths;

/// What was done in a month, or in some months together.
pub(super) trait Months: Default {
    /// Adds what was done in a later month.
    fn join(&mut self, other: &Self);

    /// Whether it is about enough people to be said.
    fn is_enough(&self) -> bool;
}

/// What may be said of the months that somebody asks for.
pub(super) struct Blocks<T> {
    /// The blocks that lie within them.
    pub said: Vec<T>,
    /// Whether something was done in them that is in no such block.
    pub unsaid: bool,
}

impl<T: Months> Blocks<T> {
    /// Joins months from the beginning, each with those after it until it is enough. Which months make a block depends on what was
    /// done and never on the months that are asked for. A block that does not lie within these is left out, and so is the last one
    /// while it is not enough.
    pub fn within(done: &BTreeMap<Date, T>, months: WholeMonths) -> Self {
        let (mut said, mut unsaid) = (Vec::new(), false);
        let mut block = T::default();
        let (mut begun, mut asked) = (None, false);
        for (month, done) in done.range(..=months.over()) {
            let first = *begun.get_or_insert(*month);
            asked |= months.hold(*month);
            block.join(done);
            if !block.is_enough() {
                continue;
            }
            let whole = std::mem::take(&mut block);
            if months.hold(first) && months.hold(*month) {
                said.push(whole);
            } else {
                unsaid |= asked;
            }
            (begun, asked) = (None, false);
        }
        Self { said, unsaid: unsaid || asked }
    }
}

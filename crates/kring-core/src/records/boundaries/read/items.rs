//! What was said about calling, one thing after another: when, or when not.

use super::Choice;
use super::atoms::{Atom, Span};
use crate::engine::error::Error;
use crate::records::boundaries::WeekDay;

/// One thing said: when calls are welcome, or not.
#[derive(Debug, Clone, Default)]
pub(super) struct Item {
    pub(super) not: bool,
    /// Said as an exception: "wel in het weekend".
    pub(super) but: bool,
    /// On these days; every day when there are none.
    pub(super) days: Vec<WeekDay>,
    /// At these hours; all day when there are none.
    pub(super) hours: Vec<Span>,
    /// "altijd", "alleen".
    pub(super) whole: bool,
}

impl Item {
    fn says_when(&self) -> bool {
        !self.days.is_empty() || !self.hours.is_empty() || self.whole
    }
}

/// What stands between two atoms.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tie {
    None,
    And,
    Comma,
}

/// The items of one sentence.
///
/// Errors: `invalid.callTimes` for words that cannot go together.
pub(super) fn of(atoms: &[Atom], choice: &mut Choice) -> Result<Vec<Item>, Error> {
    let mut items = Items { done: Vec::new(), item: Item::default(), tie: Tie::None, hours_first: false };
    for (at, atom) in atoms.iter().enumerate() {
        let next = atoms.get(at + 1);
        match atom {
            Atom::And => items.tie = Tie::And,
            Atom::Comma if items.tie == Tie::None => items.tie = Tie::Comma,
            Atom::Comma => {}
            Atom::Not => items.not(next, choice),
            Atom::Only if items.item.not && !items.item.says_when() && items.tie == Tie::None => {
                return Err(Error::NotCallTimes { word: "alleen".to_owned() });
            }
            // "in het weekend alleen overdag", "only" at the end.
            Atom::Only if items.tie == Tie::None && !items.item.not && items.item.says_when() => {
                let days_only = items.item.hours.is_empty() && !items.item.whole;
                if !(days_only || matches!(next, None | Some(Atom::And | Atom::Comma))) {
                    items.begin(false, false);
                }
            }
            Atom::Only => items.begin(false, false),
            Atom::But => items.but(next),
            Atom::Always if items.item.not => return Err(Error::NotCallTimes { word: "altijd".to_owned() }),
            Atom::Always => {
                if items.tie == Tie::Comma && !items.item.hours.is_empty() {
                    items.begin(false, false);
                }
                items.item.whole = true;
                items.tie = Tie::None;
            }
            Atom::Days { days, led } => {
                items.days(days, *led, next, choice);
                items.tie = Tie::None;
            }
            Atom::Hours(span) => {
                items.hours(*span, choice);
                items.tie = Tie::None;
            }
        }
    }
    items.begin(false, false);
    Ok(items.done)
}

struct Items {
    done: Vec<Item>,
    item: Item,
    tie: Tie,
    /// The hours of this one were said before its days.
    hours_first: bool,
}

impl Items {
    /// Ends what was said and begins anew.
    fn begin(&mut self, not: bool, but: bool) {
        let item = std::mem::replace(&mut self.item, Item { not, but, ..Item::default() });
        if item.not || item.says_when() {
            self.done.push(item);
        }
        self.tie = Tie::None;
        self.hours_first = false;
    }

    fn not(&mut self, next: Option<&Atom>, choice: &mut Choice) {
        let ends = !matches!(next, Some(Atom::Days { .. } | Atom::Hours(_) | Atom::Always));
        if !self.item.says_when() {
            let never = self.item.not && self.tie != Tie::None;
            if never {
                return self.begin(true, false);
            }
            (self.item.not, self.item.but) = (true, false);
        } else if ends && self.tie == Tie::None {
            // "vrijdag liever niet".
            self.item.not = true;
        } else if self.tie == Tie::None && !self.item.not && self.item.hours.is_empty() {
            // "in het weekend niet voor 10 uur".
            self.item.not = true;
        } else if self.tie == Tie::None && !self.item.not && self.item.days.is_empty() {
            // "na 18 uur niet in het weekend": those are two things, or one.
            if choice.of(true, false) { self.begin(true, false) } else { self.item.not = true }
        } else {
            self.begin(true, false);
        }
        self.tie = Tie::None;
    }

    fn but(&mut self, next: Option<&Atom>) {
        let ends = matches!(next, None | Some(Atom::And | Atom::Comma));
        if ends && self.item.says_when() && self.tie == Tie::None {
            self.item.but = true;
        } else {
            self.begin(false, true);
        }
    }

    /// Begins anew with as much "not" as before, or after a comma perhaps with none.
    fn again(&mut self, choice: &mut Choice) {
        let not = match self.tie {
            Tie::Comma if self.item.not => choice.of(false, true),
            _ => self.item.not,
        };
        self.begin(not, false);
    }

    fn days(&mut self, days: &[WeekDay], led: bool, next: Option<&Atom>, choice: &mut Choice) {
        let hours_follow = matches!(next, Some(Atom::Hours(_) | Atom::Always));
        if self.tie == Tie::Comma && matches!(next, Some(Atom::Not | Atom::Only | Atom::But)) {
            // "niet op maandag, dinsdag wel" speaks of Tuesday apart; "maandag, dinsdag niet" may speak of both.
            let in_list = !self.item.not && self.item.hours.is_empty() && self.item.says_when();
            if !in_list || choice.of(false, true) {
                self.begin(false, false);
            }
        }
        let item = &self.item;
        let tied = self.tie != Tie::None;
        let fresh = item.days.is_empty() && item.hours.is_empty() && !item.whole;
        let joins = if fresh {
            if item.not && self.tie == Tie::Comma {
                self.again(choice);
            }
            true
        } else if item.whole {
            false
        } else if item.hours.is_empty() {
            match (led && tied && hours_follow, self.tie, item.not) {
                // "niet in het weekend en op vrijdag na 18 uur".
                (true, _, _) => choice.of(false, true),
                (false, Tie::Comma, true) if hours_follow => false,
                _ => true,
            }
        } else {
            match self.tie {
                Tie::None => item.days.is_empty(),
                // "na 18 uur, in het weekend".
                Tie::Comma if item.days.is_empty() && !item.not && !hours_follow => choice.of(false, true),
                _ => false,
            }
        };
        if !joins {
            self.again(choice);
        }
        self.hours_first |= !self.item.hours.is_empty();
        self.item.days.extend(days);
    }

    fn hours(&mut self, span: Span, choice: &mut Choice) {
        let item = &self.item;
        let joins = if item.whole {
            false
        } else if item.hours.is_empty() {
            match self.tie {
                _ if item.days.is_empty() => !(item.not && self.tie == Tie::Comma),
                Tie::None => true,
                // "ma t/m wo, na 13:00".
                Tie::Comma => !item.not,
                Tie::And => false,
            }
        } else if item.days.is_empty() {
            !(item.not && self.tie == Tie::Comma)
        } else if self.hours_first {
            false
        } else {
            // "maandag 9-12, na 18 uur".
            self.tie != Tie::Comma || choice.of(true, false)
        };
        if !joins {
            self.again(choice);
        }
        self.item.hours.push(span);
    }
}

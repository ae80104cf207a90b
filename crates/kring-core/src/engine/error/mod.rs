//! What can go wrong in the domain, each with a stable code that a text in every language explains.

mod args;
mod code;
mod endings;
mod minutes;
mod problem;
mod sheets;
mod vault_admin;
mod within;

use kring_vault::VaultError;

use crate::engine::record::RecordKind;
use crate::language::taalhulp::HintKind;

pub use endings::EndingError;
pub use minutes::MinutesError;
pub use problem::Problem;
pub use sheets::SheetError;
pub use vault_admin::VaultAdminError;

/// An error of a verb or a view.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A field that may not be empty is missing or blank.
    #[error("{field} is missing; fill it in")]
    Required {
        /// The field, as a path in JSON terms ("purpose", "agenda.0.title").
        field: String,
    },
    /// A field nobody knows, most likely misspelt.
    #[error("{field} is not a field here; check its name")]
    UnknownField {
        /// The field, as a path.
        field: String,
    },
    /// A value of the wrong kind.
    #[error("{field} does not hold what it should; expected {expected}")]
    Value {
        /// The field, as a path.
        field: String,
        /// What should be there: "text", "number", "truthValue", "list", "object", "date", "id",
        /// "languageTag", or the values there are to choose from ("done | dropped").
        expected: String,
    },
    /// A number, a date or a count outside its bounds.
    #[error("{field} is out of bounds; choose from {min} to {max}")]
    OutOfRange {
        /// The field, as a path.
        field: String,
        /// The smallest value that is taken.
        min: String,
        /// The largest value that is taken.
        max: String,
    },
    /// A text longer than its field takes.
    #[error("{field} is too long; use at most {max} characters")]
    TooLong {
        /// The field, as a path.
        field: String,
        /// The most characters it takes.
        max: usize,
    },
    /// A sign that a text of this sort may not hold: of control, or one that turns the direction of writing.
    #[error("{field} holds the sign U+{:04X}, which changes how it is shown; write it again without", u32::from(*sign))]
    UnusableSign {
        /// The field, as a path.
        field: String,
        /// The sign.
        sign: char,
    },
    /// The same thing twice where it may be there once.
    #[error("{field} is already there; change the one there is")]
    Duplicate {
        /// The field that says the same thing twice, as a path.
        field: String,
    },
    /// A reference to a record that is not there.
    #[error("{field} names a {kind} that is not there; choose one that is")]
    NotFoundReference {
        /// The field, as a path.
        field: String,
        /// What it should name.
        kind: RecordKind,
        /// The id it names.
        id: String,
    },
    /// A verb nobody knows.
    #[error("{verb} is not a verb; see the list of verbs")]
    UnknownVerb {
        /// What was asked for.
        verb: String,
    },
    /// The record asked for is not there.
    #[error("this {kind} is not there, or no longer; look it up again")]
    NotFound {
        /// What was asked for.
        kind: RecordKind,
        /// The id asked for.
        id: String,
    },
    /// The part of a record asked for is not there.
    #[error("this {part} is not there, or no longer; look it up again")]
    PartNotFound {
        /// Which part ("agendaItem", "minuteLine", "invitation").
        part: &'static str,
    },
    /// Somebody else, or an undo, changed the record since it was read.
    #[error("this {kind} was changed meanwhile; look at it again and make the change anew")]
    ChangedMeanwhile {
        /// What was to be changed.
        kind: RecordKind,
        /// The revision it has now.
        revision: u32,
    },
    /// An operation that cannot be taken back, or was taken back already.
    #[error("operation {number} cannot be undone; look at what can be")]
    CannotUndo {
        /// Its number in the audit log.
        number: u32,
    },
    /// An undo on which later operations rest.
    #[error("undoing operation {number} takes {count} later operations along; say that they may go")]
    UndoTakesMore {
        /// Its number in the audit log.
        number: u32,
        /// How many later ones.
        count: usize,
    },
    /// A record that others still point at.
    #[error("this {kind} is still used {count} times; remove or change those first")]
    StillUsed {
        /// What was to be removed.
        kind: RecordKind,
        /// By how many records.
        count: usize,
        /// By what: "membership 12, meeting 3".
        by: String,
    },
    /// An item under which something was said may not be put aside.
    #[error("something was said under this item; leave it on the agenda, and give it fewer minutes")]
    ItemWasDiscussed,
    /// A text somebody acknowledged may not become another one under their yes.
    #[error("somebody acknowledged this text; write the new one as a revision")]
    Acknowledged,
    /// A line of minutes of which more is kept than its words stays what it is.
    #[error(
        "more is kept of this {sort} than its words; take that away before you make something else of it"
    )]
    LineSettled {
        /// What it is: "action", "decision".
        sort: &'static str,
    },
    /// A decision cannot take its own place, by way of others neither.
    #[error("this decision would take its own place; choose another one")]
    DecisionCircle,
    /// Nobody says yes to what is still to be discussed.
    #[error("this was not agreed on yet; say so first")]
    NotAgreed,
    /// Questions that were answered may not become other ones.
    #[error("these questions were answered; leave them as they are, or make a new evaluation")]
    Answered,
    /// The only membership of a person: nobody is kept outside every network.
    #[error("this is the only network of this person; remove the person, or end the membership with a date")]
    LastMembership,
    /// A name that people would be chosen or counted by, about what Kring keeps of nobody.
    #[error("{field} is about {category:?}; choose a role in life instead")]
    SpecialCategory {
        /// The field, as a path.
        field: String,
        /// The words it is about.
        words: String,
        /// Which special category.
        category: HintKind,
    },
    /// A role kept without the agreement its organisation asks for.
    #[error(
        "a role at this organisation is kept only with the person's agreement; say on which day they gave it"
    )]
    RoleNeedsAgreement,
    /// Words that say no rhythm.
    #[error("this is no rhythm; write for example `every 6 weeks` or `only when they call`")]
    NotARhythm {
        /// What was written.
        words: String,
    },
    /// Words that do not say when somebody may be called.
    #[error("this does not say when somebody may be called; write for example `after five, never on Friday`")]
    NotCallTimes {
        /// The word that was not understood.
        word: String,
    },
    /// Words about calling that people understand in two ways.
    #[error("this can mean two things; write one of them")]
    CallTimesUnclear {
        /// What was written.
        words: String,
        /// The one, as it can be written.
        first: String,
        /// The other.
        second: String,
    },
    /// What was asked for would cross a boundary.
    #[error("this would cross boundaries, {} in all; leave it, or give a reason", people.len())]
    BoundaryCrossed {
        /// The names of those whose boundary it is.
        people: Vec<String>,
        /// The code of the boundary that all of them have; "several" where they differ.
        limit: &'static str,
    },
    /// A report that is to name nobody has names in it that nobody decided about.
    #[error("people are named in {count} places; replace each name, or choose to keep it")]
    NamesUndecided {
        /// In how many places.
        count: u32,
    },
    /// Two records were asked for, and the same one came twice.
    #[error("this is one and the same person; choose two")]
    SamePerson,
    /// A record that could not be written.
    #[error("this record could not be written; report this with the name of what you did")]
    Encoding,
    /// The end of something.
    #[error(transparent)]
    Ending(#[from] EndingError),
    /// Where minutes are.
    #[error(transparent)]
    Minutes(#[from] MinutesError),
    /// Sheets of evaluations and surveys.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// Passphrases, backups and checks of the vault.
    #[error(transparent)]
    VaultAdmin(#[from] VaultAdminError),
    /// Something of the vault itself.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

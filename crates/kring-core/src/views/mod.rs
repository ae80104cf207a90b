//! What a screen shows: records put together for reading. Nothing here is kept.

mod balance;
mod conversations;
mod coverage;
mod duplicates;
mod meetings;
mod networks;
mod organisations;
mod people;
mod promises;
mod search;
mod today;

pub use balance::{AgendaBalance, AgendaShare};
pub use conversations::{ConversationFilter, ConversationRow};
pub(crate) use coverage::present_at;
pub use coverage::{Coverage, CoverageRow};
pub use duplicates::{DuplicateFilter, DuplicatePair, LookAlike, PersonCard, Stranger};
pub(crate) use meetings::attended;
pub use meetings::{InvitedPerson, MeetingFilter, MeetingPage, MeetingRow};
pub use networks::{NetworkPage, PromisesKept};
pub use organisations::{OrganisationPage, OrganisationPerson, OrganisationRow};
pub use people::{
    MembershipFilter, MembershipRow, PeopleChoices, PeopleFilter, PeopleFound, PeopleSort, PersonName,
    PersonPage, PersonRow, SuggestionField, TimelineEntry,
};
pub(crate) use people::{Roll, spoken};
pub use promises::{DuePromises, MadeAt, PromiseFilter, PromiseRow};
pub use search::SearchHit;
pub use today::Today;

//! What a screen shows: records put together for reading. Nothing here is kept.

mod balance;
mod conversations;
mod meetings;
mod networks;
mod organisations;
mod people;
mod promises;
mod search;
mod today;

pub use balance::{AgendaBalance, AgendaShare};
pub use conversations::{ConversationFilter, ConversationRow};
pub(crate) use meetings::attended;
pub use meetings::{InvitedPerson, MeetingFilter, MeetingPage, MeetingRow};
pub use networks::{NetworkPage, PromisesKept};
pub use organisations::{OrganisationPage, OrganisationRow};
pub(crate) use people::Roll;
pub use people::{
    MembershipFilter, MembershipRow, PeopleFilter, PeopleSort, PersonName, PersonPage, PersonRow,
    TimelineEntry,
};
pub use promises::{MadeAt, PromiseFilter, PromiseRow};
pub use search::SearchHit;
pub use today::Today;

//! What a screen shows: records put together for reading. Nothing here is kept.

mod agreements;
mod balance;
mod contributions;
mod conversations;
mod coverage;
mod duplicates;
mod heed;
mod joining;
mod languages;
mod meetings;
mod networks;
mod organisations;
mod people;
mod preparations;
mod promises;
mod search;
mod timeline;
mod today;
mod visit;

pub use agreements::{
    AcknowledgementRow, AgreementFilter, AgreementPage, AgreementRow, AgreementText, WaitingMember,
};
pub use balance::{AgendaBalance, AgendaShare};
pub use contributions::{BroughtAndGot, ContributionFigures, ContributionFilter, ContributionRow};
pub use conversations::{ConversationFilter, ConversationRow};
pub(crate) use coverage::present_at;
pub use coverage::{Coverage, CoverageRow};
pub use duplicates::{DuplicateFilter, DuplicatePair, LookAlike, PersonCard, Stranger};
pub use heed::HeedCard;
pub use joining::Joining;
pub use languages::{LanguageNeed, Languages, NeedWhy};
pub(crate) use meetings::attended;
pub use meetings::{InvitedPerson, MeetingFilter, MeetingPage, MeetingRow};
pub use networks::{NetworkPage, PromisesKept};
pub(crate) use networks::{Standing, standing};
pub use organisations::{OrganisationPage, OrganisationPerson, OrganisationRow};
pub(crate) use people::Roll;
pub use people::{
    MembershipFilter, MembershipRow, PeopleChoices, PeopleFilter, PeopleSort, PeopleStretch, PersonChoice,
    PersonName, PersonPage, PersonRow, PerspectiveOffer, SuggestionField,
};
pub use preparations::{CarriedWish, PreparationFilter, PreparationRow, PreparationStep, TalkChoice};
pub use promises::{DuePromises, MadeAt, PromiseFilter, PromiseRow};
pub use search::{SearchFit, SearchHit};
pub use timeline::{EntryId, Timeline, TimelineEntry, TimelineFilter, TimelineKind};
pub use today::Today;
pub(crate) use visit::VisitPart;
pub use visit::{VisitItem, VisitMeeting, VisitPage};

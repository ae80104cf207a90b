//! What a screen shows: records put together for reading. Nothing here is kept.

mod coverage;
mod decisions;
mod equality;
mod guide;
mod languages;
mod networks;
mod organisations;
mod period;
mod person;
mod planning;
mod programme;
pub(crate) mod scripting;
mod search;
mod start_up;
mod thanks;
mod timeline;
mod today;
pub mod undo;
mod visit;

pub(crate) use coverage::present_at;
pub use coverage::{Coverage, CoverageRow};
pub use decisions::{DecisionFilter, DecisionName, DecisionRow};
pub use equality::{
    AgendaFinding, AgendaPicture, AgreementShare, AgreementsFinding, AgreementsPicture, AnsweredFinding,
    AnsweredPicture, AttendanceFinding, AttendancePicture, EqualityPart, EqualityPicture, EqualitySuggestion,
    ExchangeFinding, ExchangePicture, LeadingFinding, LeadingPicture, MeetingAgenda, MeetingAttendance,
    PerspectiveAtTable, PerspectiveStanding, PromisesFinding, PromisesPicture, RoughBroughtAndGot,
    RoughPromises, SpeakingFinding, SpeakingPicture, TableFinding, TablePicture, TasksFinding, TasksPicture,
};
pub use guide::GuideChapter;
pub use languages::{LanguageNeed, Languages, NeedWhy};
pub use networks::{NetworkPage, PromiseFigures, PromisesKept};
pub(crate) use networks::{Standing, promised_on, standing};
pub use organisations::{OrganisationPage, OrganisationPerson, OrganisationRow};
pub use period::{DaysAsked, Period};
pub use person::PersonPage;
pub use planning::{Conflict, Planning};
pub(crate) use programme::programme_year;
pub use programme::{Programme, ProgrammeItem, ProgrammeRow, ProgrammeTheme};
pub use search::SearchHit;
pub use start_up::{GuideState, GuideStep, StartUpPage};
pub use thanks::{Thanks, UnthankedMeeting};
pub use timeline::{EntryId, NamedAs, Timeline, TimelineEntry, TimelineFilter, TimelineKind};
pub use today::Today;
pub(crate) use visit::VisitPart;
pub use visit::{VisitItem, VisitMeeting, VisitPage};

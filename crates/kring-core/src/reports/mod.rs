//! Reports as plain data: what leaves the vault on paper, worked out here and drawn elsewhere.
//!
//! What was said in confidence stays out unless it was chosen line by line, small numbers of people are not shown
//! to others, and the report on a network holds no person at all. Every report says what it leaves out. `kinds` is the one
//! list of them.

mod actions;
mod agenda;
mod agreements;
mod attendance;
mod decisions;
mod equality;
mod evaluation;
mod export;
mod grade;
mod head;
mod input;
mod kinds;
#[cfg(test)]
mod kinds_tests;
mod lists;
mod minutes;
pub(crate) mod names_in_text;
mod naming;
mod network;
mod offered;
mod people;
mod pledges;
mod programme;
mod projector;
#[cfg(test)]
mod recount;
mod survey;
#[cfg(test)]
mod tests;
mod theme;
mod theme_figures;
#[cfg(test)]
mod theme_tests;
mod timeline;
mod visit;

pub use actions::{ActionsReport, ActionsReportRow};
pub use agenda::{AgendaReport, AgendaReportChange, AgendaReportItem};
pub use agreements::{AgreementsReport, AgreementsReportRow};
pub use attendance::AttendanceReport;
pub use decisions::{DecisionsReport, DecisionsReportRow};
pub use equality::EqualityReport;
pub use evaluation::{EvaluationReport, EvaluationReportQuestion};
pub use head::{LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};
pub use input::{InputOutcome, InputReport};
pub use kinds::{Report, ReportKind, ReportRequest};
pub use lists::{List, ListCell, ListColumn, ListKind};
pub use minutes::{
    ActionRow, Attendance, CorrectionOutcome, MinutesCorrection, MinutesItem, MinutesLine, MinutesReport,
    MinutesStatus, NotDiscussed,
};
pub use naming::{
    NameCertainty, NameChoice, NameChoices, NameDecision, NameFinding, NameForm, NameOutcome, NamesAtOnce,
    NamesInReport, ReportText, TextPlace,
};
pub use network::{
    BroughtAndGotCounts, ContributionCounts, GoalFigure, KindFigure, KindFigures, MeetingFigures,
    NetworkReport, PerspectiveFigure, PromiseCounts,
};
pub use offered::{ReportFormat, ReportOption};
pub use people::{PeopleSheet, SheetPerson, SheetPurpose, ToHeed};
pub use pledges::{PledgesReport, PledgesReportRow};
pub use programme::ProgrammeReport;
pub use projector::{
    ProjectorClock, ProjectorContent, ProjectorItem, ProjectorItemState, ProjectorRequest, ProjectorScene,
    ProjectorState, ProjectorText, ProjectorView,
};
pub use survey::{SurveyReport, SurveyReportQuestion};
pub use theme::{ThemeReport, ThemeReportAgenda, ThemeReportInput};
pub use theme_figures::{CountedDays, ThemeFigures};
pub use timeline::TimelineReport;
pub use visit::VisitReport;

pub use crate::pages::Period;
pub use crate::records::counts::Count;

//! The one list of reports. A new one is a file beside this with what is in it, one in `kring-documents` that draws it, and a line here.

use kring_vault::{Operation, RecordId};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::RecordKind;
use crate::language::now::Now;
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::surveys::SurveyId;
use crate::records::themes::ThemeId;

use super::{
    ActionsReport, AgendaReport, AgreementsReport, AttendanceReport, DecisionsReport, EqualityReport,
    EvaluationReport, InputReport, LeftOut, MinutesReport, NetworkReport, PledgesReport, ProgrammeReport,
    ReportFormat, ReportHead, ReportOption, ReportOptions, SurveyReport, ThemeReport, TimelineReport,
    VisitReport,
};

/// Hands the list of reports to a macro: `kring-documents` has a way to draw each of them.
///
/// An entry has what it is, its name in Rust and in JSON, its operation in the log, what is worked out, the verb of [`Model`] that does so, the kind
/// of record it is about and the type of its id, the options it heeds besides language and classification (in that order), and its formats.
#[macro_export]
macro_rules! for_each_report {
    ($then:ident) => {
        $then! {
            /// The minutes of a meeting.
            Minutes("minutes", "export.minutes", MinutesReport, minutes_report, MEETING, MeetingId, [ForSharing, Names, Lines], [Pdf, Odt, Docx, Html]);
            /// The agenda of a meeting.
            Agenda("agenda", "export.agenda", AgendaReport, agenda_report, MEETING, MeetingId, [ForSharing, Names], [Pdf, Odt, Docx, Html]);
            /// The list that people sign at a meeting.
            Attendance("attendance", "export.attendance", AttendanceReport, attendance_report, MEETING, MeetingId, [], [Pdf, Odt, Docx, Html]);
            /// The evaluation of a meeting.
            Evaluation("evaluation", "export.evaluation", EvaluationReport, evaluation_report, MEETING, MeetingId, [Names], [Pdf, Odt, Docx, Html]);
            /// A survey to fill in, or what was answered.
            Survey("survey", "export.survey", SurveyReport, survey_report, SURVEY, SurveyId, [PaperLanguage, Names], [Pdf, Odt, Docx, Html]);
            /// The report on a network.
            Network("network", "export.network", NetworkReport, network_report, NETWORK, NetworkId, [Period, Names], [Pdf, Odt, Docx, Html]);
            /// The register of decisions of a network.
            Decisions("decisions", "export.decisions", DecisionsReport, decisions_report, NETWORK, NetworkId, [Names], [Pdf, Odt, Docx, Html]);
            /// The programme of a network: one year.
            Programme("programme", "export.programme", ProgrammeReport, programme_report, NETWORK, NetworkId, [Year, Names], [Pdf, Odt, Docx, Html]);
            /// What was pledged to a network.
            Pledges("pledges", "export.pledges", PledgesReport, pledges_report, NETWORK, NetworkId, [Names], [Pdf, Odt, Docx, Html]);
            /// What was agreed to do at the meetings of a network.
            Actions("actions", "export.actions", ActionsReport, actions_report, NETWORK, NetworkId, [ForSharing, Names], [Pdf, Odt, Docx, Html]);
            /// The working agreements of a network, to be signed.
            Agreements("agreements", "export.agreements", AgreementsReport, agreements_report, NETWORK, NetworkId, [Names], [Pdf, Odt, Docx, Html]);
            /// The picture of equality of a network.
            Equality("equality", "export.equality", EqualityReport, equality_report, NETWORK, NetworkId, [Period, Names], [Pdf, Odt, Docx, Html]);
            /// What became of the input about a theme.
            Theme("theme", "export.theme", ThemeReport, theme_report, THEME, ThemeId, [ForSharing, Names, Period], [Pdf, Odt, Docx, Html]);
            /// The page before a visit to a person.
            Visit("visit", "export.visit", VisitReport, visit_report, PERSON, PersonId, [Entries], [Pdf, Odt, Docx, Html]);
            /// The timeline of a person.
            Timeline("timeline", "export.timeline", TimelineReport, timeline_report, PERSON, PersonId, [Period, Kinds, Entries], [Pdf, Odt, Docx, Html]);
            /// What became of the input of a person.
            Input("input", "export.input", InputReport, input_report, PERSON, PersonId, [Period], [Pdf, Odt, Docx, Html]);
        }
    };
}

/// Makes, of the list: the kinds of reports, what somebody asks for, and what was worked out.
macro_rules! reports {
    ($($(#[$about:meta])* $variant:ident($name:literal, $operation:literal, $content:ident, $work_out:ident, $subject:ident, $id:ident,
        [$($option:ident),*], [$($format:ident),*]);)*) => {
        /// A kind of report.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum ReportKind {
            $($(#[$about])* $variant,)*
        }

        /// Which report, about what.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
        #[serde(tag = "kind", rename_all = "camelCase")]
        pub enum ReportRequest {
            $(
                $(#[$about])*
                $variant {
                    /// The record it is about.
                    id: $id,
                },
            )*
        }

        /// A report, worked out: plain data, ready to be drawn.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Report {
            $($(#[$about])* $variant(Box<$content>),)*
        }

        /// What the list says of each kind, in its order.
        const ENTRIES: &[Entry] = &[$(Entry {
            name: $name,
            operation: Operation::named($operation),
            subject: RecordKind::$subject,
            options: &[$(ReportOption::$option),*],
            formats: &[$(ReportFormat::$format),*],
        }),*];

        impl ReportKind {
            /// Every kind, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The report of this kind on the record with this id; `None` when the text is no id.
            pub fn on(self, id: &str) -> Option<ReportRequest> {
                Some(match self {
                    $(Self::$variant => ReportRequest::$variant { id: id.parse().ok()? },)*
                })
            }
        }

        impl ReportRequest {
            /// Its kind.
            pub const fn kind(self) -> ReportKind {
                match self {
                    $(Self::$variant { .. } => ReportKind::$variant,)*
                }
            }

            /// The record it is about.
            pub(super) fn subject(self) -> RecordId {
                match self {
                    $(Self::$variant { id } => RecordId(id.uuid()),)*
                }
            }
        }

        impl Report {
            /// Its kind.
            pub const fn kind(&self) -> ReportKind {
                match self {
                    $(Self::$variant(_) => ReportKind::$variant,)*
                }
            }

            /// What stands on each of its pages.
            pub fn head(&self) -> &ReportHead {
                match self {
                    $(Self::$variant(report) => &report.head,)*
                }
            }

            /// What is not in it.
            pub fn left_out(&self) -> &[LeftOut] {
                match self {
                    $(Self::$variant(report) => &report.left_out,)*
                }
            }
        }

        impl Model {
            /// Works out a report with these options.
            ///
            /// Errors: `notFound.record` when the record is not there, and what the report itself refuses of the options.
            pub fn report(
                &self,
                request: ReportRequest,
                options: &ReportOptions,
                now: &Now,
            ) -> Result<Report, Error> {
                Ok(match request {
                    $(ReportRequest::$variant { id } => {
                        Report::$variant(Box::new(self.$work_out(id, options, now)?))
                    })*
                })
            }
        }
    };
}

for_each_report!(reports);

struct Entry {
    name: &'static str,
    operation: Operation,
    subject: RecordKind,
    options: &'static [ReportOption],
    formats: &'static [ReportFormat],
}

impl ReportKind {
    const fn entry(self) -> &'static Entry {
        &ENTRIES[self as usize]
    }

    /// What an export of it is called in the log.
    pub(super) fn operation(self) -> Operation {
        self.entry().operation.clone()
    }

    /// Its name in JSON and on the command line.
    pub const fn name(self) -> &'static str {
        self.entry().name
    }

    /// The kind that goes by a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// The kind of record it is about.
    pub const fn subject(self) -> RecordKind {
        self.entry().subject
    }

    /// The options it heeds, in the order in which they are offered.
    pub const fn options(self) -> &'static [ReportOption] {
        self.entry().options
    }

    /// The formats it can be had in, the usual one first.
    pub const fn formats(self) -> &'static [ReportFormat] {
        self.entry().formats
    }
}

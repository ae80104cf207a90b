//! What became of the input about one theme: how often it was brought in and from which side, what was done with it, and when that was
//! told back. The form for sharing names nobody.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::language::now::Now;
use crate::pages::DaysAsked;
use crate::records::counts::{Deeds, RoughCount};
use crate::records::grades::Graded;
use crate::records::inputs::{Input, InputFilter, InputRow, InputWay};
use crate::records::meetings::{Meeting, Stage};
use crate::records::promises::Side;
use crate::records::themes::{NetworkTheme, ThemeAnswer, ThemeId};

use super::grade::{Gate, Shown};
use super::naming::Audience;
use super::{LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

/// What became of a theme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemeReport {
    /// The head of each page.
    pub head: ReportHead,
    /// What it is about; may be empty.
    pub about: String,
    /// How often it was brought in, of what may be read, and what was done with that.
    pub figures: ThemeFigures,
    /// The meetings on the agenda of which it stood, the first one first.
    pub agendas: Vec<ThemeReportAgenda>,
    /// What came of it, once something did.
    pub answer: Option<ThemeAnswer>,
    /// What was brought in about it, the oldest first; none in the form for sharing, where each is somebody's own words.
    pub inputs: Vec<ThemeReportInput>,
    /// For sharing: what was answered, each once, with the day on which it was told last.
    pub answers: Vec<ThemeReportAnswer>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// How often a theme was brought in: things said, never people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ThemeFigures {
    /// As it is, for who works with it.
    Exact {
        /// By members.
        theirs: u32,
        /// By the municipality.
        ours: u32,
        /// How much of all of it has an answer.
        answered: u32,
        /// How much of all of it was told back.
        told: u32,
    },
    /// Of members, so that it is about no few of them.
    Rough {
        /// By members.
        theirs: RoughCount,
        /// How much of that has an answer.
        answered: RoughCount,
        /// How much of that was told back.
        told: RoughCount,
    },
}

/// An answer to input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemeReportAnswer {
    /// What was done.
    pub text: String,
    /// The last day on which somebody was told so; `None` where nobody was yet.
    #[specta(type = Option<String>)]
    pub told_on: Option<Date>,
}

/// A meeting on the agenda of which a theme stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemeReportAgenda {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// What the meeting is called.
    pub title: String,
}

/// One thing that was brought in about a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemeReportInput {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// By which way it came.
    pub way: InputWay,
    /// From which side.
    pub side: Side,
    /// Who wishes to be named with it; empty for nobody by name.
    pub said_by: String,
    /// In their words.
    pub words: String,
    /// What was done with it; empty while nothing was.
    pub answer: String,
    /// The day on which who said it, or the group, was told so.
    #[specta(type = Option<String>)]
    pub told_on: Option<Date>,
}

impl Model {
    /// What became of a theme, as it may be printed with these options.
    pub fn theme_report(
        &self,
        id: ThemeId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<ThemeReport, Error> {
        let kept = self.find(id)?;
        let theme = &kept.content;
        let mut gate = Gate::over(self.grade_of(Graded::Theme(kept)), options)?;
        if options.for_sharing {
            gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
        }
        let agendas = self.agendas_of(theme, &mut gate);
        let mut rows = self.inputs(&InputFilter { theme: Some(id), ..InputFilter::default() }, now);
        rows.retain(|row| gate.admit(row.classification, LeftOutWhat::Inputs) == Shown::Open);
        rows.sort_by_key(|row| (row.input.content.on, row.input.created_at, row.input.id));
        let (figures, inputs, answers) = if options.for_sharing {
            gate.leave_out_all(LeftOutWhat::Inputs, LeftOutWhy::ForOthers);
            let figures = self.rough_figures(theme, &rows, now)?;
            if figures.hides() {
                gate.leave_out(LeftOutWhat::Numbers, LeftOutWhy::FewerThanFive);
            }
            (figures, Vec::new(), answers(&rows))
        } else {
            (exact_figures(&rows), rows.into_iter().map(brought_in).collect(), Vec::new())
        };
        let mut report = ThemeReport {
            head: self.head(theme.network, &theme.title, gate.mark(), options, now),
            about: theme.about.clone(),
            figures,
            agendas,
            answer: theme.answer.clone(),
            inputs,
            answers,
            left_out: gate.left_out(),
        };
        if options.for_sharing {
            self.name_nobody(&mut report, &Audience::of_network(theme.network), options)?;
        }
        Ok(report)
    }

    /// What members brought in, counted in whole months that are over.
    fn rough_figures(
        &self,
        theme: &NetworkTheme,
        rows: &[InputRow],
        now: &Now,
    ) -> Result<ThemeFigures, Error> {
        let days = DaysAsked::default();
        let months = days.whole_months(self.period(theme.network, days, now)?, now);
        let [mut theirs, mut answered, mut told] = [Deeds::default(), Deeds::default(), Deeds::default()];
        for input in rows.iter().map(|row| &row.input.content).filter(|input| input.side == Side::Theirs) {
            let people: Vec<_> = input.said_by.iter().map(|person| person.uuid()).collect();
            theirs.add(input.on, &people);
            if !input.answer.trim().is_empty() {
                answered.add(input.on, &people);
            }
            if input.told_on.is_some() {
                told.add(input.on, &people);
            }
        }
        let [theirs, answered, told] = [theirs, answered, told].map(|deeds| deeds.rough(months));
        Ok(ThemeFigures::Rough { theirs, answered, told })
    }

    /// The meetings on the agenda of which it stands. One that did not go on is none.
    fn agendas_of(&self, theme: &NetworkTheme, gate: &mut Gate<'_>) -> Vec<ThemeReportAgenda> {
        let mut found = Vec::new();
        for place in &theme.planned {
            let Some(meeting) = self.table::<Meeting>().get(&place.meeting).map(|kept| &kept.content) else {
                continue;
            };
            let Some(item) = meeting.agenda.iter().find(|item| item.id == place.item) else { continue };
            let grade = self.grade_of(Graded::AgendaItem(meeting, item));
            if meeting.stage != Stage::Cancelled && gate.admit(grade, LeftOutWhat::Meetings) == Shown::Open {
                found.push(ThemeReportAgenda { on: meeting.at.date(), title: meeting.title.clone() });
            }
        }
        found.sort_by_key(|agenda| agenda.on);
        found
    }
}

impl ThemeFigures {
    /// Whether a number of it is not shown.
    fn hides(self) -> bool {
        match self {
            Self::Exact { .. } => false,
            Self::Rough { theirs, answered, told } => {
                [theirs, answered, told].iter().any(|count| count.said().is_none())
            }
        }
    }
}

fn exact_figures(rows: &[InputRow]) -> ThemeFigures {
    let number = |has: fn(&Input) -> bool| as_u32(rows.iter().filter(|row| has(&row.input.content)).count());
    ThemeFigures::Exact {
        theirs: number(|input| input.side == Side::Theirs),
        ours: number(|input| input.side == Side::Ours),
        answered: number(|input| !input.answer.trim().is_empty()),
        told: number(|input| input.told_on.is_some()),
    }
}

/// The answers there are, each once, in the order in which they were given first.
fn answers(rows: &[InputRow]) -> Vec<ThemeReportAnswer> {
    let mut found: Vec<ThemeReportAnswer> = Vec::new();
    for input in rows.iter().map(|row| &row.input.content) {
        let text = input.answer.trim();
        if text.is_empty() {
            continue;
        }
        match found.iter_mut().find(|one| one.text == text) {
            Some(one) => one.told_on = one.told_on.max(input.told_on),
            None => found.push(ThemeReportAnswer { text: text.to_owned(), told_on: input.told_on }),
        }
    }
    found
}

fn brought_in(row: InputRow) -> ThemeReportInput {
    let input = row.input.content;
    ThemeReportInput {
        on: input.on,
        way: input.way,
        side: input.side,
        said_by: row.person.map(|person| person.name).unwrap_or_default(),
        words: input.words,
        answer: input.answer,
        told_on: input.told_on,
    }
}

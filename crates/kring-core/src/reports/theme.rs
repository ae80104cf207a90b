//! What became of the input about one theme: how often it was brought in and from which side, what was done with it, and when that was
//! told back. The form for sharing names nobody.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::pages::DaysAsked;
use crate::records::grades::Graded;
use crate::records::inputs::{InputFilter, InputRow, InputWay};
use crate::records::meetings::{Meeting, Stage};
use crate::records::promises::Side;
use crate::records::themes::{NetworkTheme, ThemeAnswer, ThemeId};

use super::grade::{Gate, Shown};
use super::naming::Audience;
use super::theme_figures::{ThemeFigures, exact_figures};
use super::{LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

/// What became of a theme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemeReport {
    /// The head of each page.
    pub head: ReportHead,
    /// The first day that was asked for.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// The last day that was asked for.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// What it is about; may be empty.
    pub about: String,
    /// How often it was brought in on these days, of what may be read, and how much was answered and told on them.
    pub figures: ThemeFigures,
    /// The meetings on the agenda of which it stood, the first one first.
    pub agendas: Vec<ThemeReportAgenda>,
    /// What came of it, once something did.
    pub answer: Option<ThemeAnswer>,
    /// What was brought in, answered or told on these days, the oldest first; none in the form for sharing, where each is somebody's own words.
    pub inputs: Vec<ThemeReportInput>,
    /// For sharing: what was answered, each once and without a day, where input of enough people was.
    pub answers: Vec<String>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
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
        let days = options.days();
        self.period(theme.network, days, now)?;
        let within = |day: Date| {
            days.from.is_none_or(|from| from <= day) && days.until.is_none_or(|until| day <= until)
        };
        let mut rows = self.inputs(&InputFilter { theme: Some(id), ..InputFilter::default() }, now);
        rows.sort_by_key(|row| (row.input.content.on, row.input.created_at, row.input.id));
        let (figures, inputs, answers) = if options.for_sharing {
            // Every one of them stays out there, and how many of them are closed is said of none.
            let open = |grade| grade != Classification::Confidential && gate.lets_in(grade);
            rows.retain(|row| open(row.classification));
            for row in &rows {
                gate.open(row.classification);
            }
            gate.leave_out_all(LeftOutWhat::Inputs, LeftOutWhy::ForOthers);
            let figures = self.rough_figures(theme, &rows, days, now)?;
            if figures.hides() {
                gate.leave_out(LeftOutWhat::Numbers, LeftOutWhy::FewerThanFive);
            }
            // Those of some days only would say, beside those of more days, what one answer was about.
            let of_all_days = self.rough_figures(theme, &rows, DaysAsked::default(), now)?;
            let answers = if of_all_days.tells_answers() { answers(&rows) } else { Vec::new() };
            (figures, Vec::new(), answers)
        } else {
            rows.retain(|row| {
                let input = &row.input.content;
                [Some(input.on), input.day_answered(), input.told_on].into_iter().flatten().any(within)
            });
            rows.retain(|row| gate.admit(row.classification, LeftOutWhat::Inputs) == Shown::Open);
            (exact_figures(&rows, within), rows.into_iter().map(brought_in).collect(), Vec::new())
        };
        let mut report = ThemeReport {
            head: self.head(theme.network, &theme.title, gate.mark(), options, now),
            from: options.from,
            until: options.until,
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

/// The answers there are, each once, in the order in which they were given first.
fn answers(rows: &[InputRow]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in rows.iter().map(|row| row.input.content.answer.trim()) {
        if !text.is_empty() && !found.iter().any(|one| one == text) {
            found.push(text.to_owned());
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

//! How often a theme was brought in, and what was done with that: as it is, or as others may see it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::language::now::Now;
use crate::pages::DaysAsked;
use crate::records::counts::{Deeds, RoughCount};
use crate::records::inputs::{Input, InputRow};
use crate::records::promises::Side;
use crate::records::themes::NetworkTheme;

/// How often a theme was brought in: things said, never people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ThemeFigures {
    /// As it is, for who works with it.
    Exact {
        /// By members.
        theirs: u32,
        /// By the municipality.
        ours: u32,
        /// How much was answered, whenever it was brought in.
        answered: u32,
        /// How much was told back, whenever it was brought in.
        told: u32,
    },
    /// Of members, so that it is about no few of them.
    Rough {
        /// By members.
        theirs: RoughCount,
        /// How much of theirs was answered, whenever it was brought in.
        answered: RoughCount,
        /// How much of theirs was told back, whenever it was brought in.
        told: RoughCount,
        /// The days that are counted, of those that were asked for; nothing where no whole month is among them that is over.
        counted: Option<CountedDays>,
    },
}

/// The days of whole months that are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CountedDays {
    /// The first, where a first one was asked for.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// The last.
    #[specta(type = String)]
    pub until: Date,
}

impl Model {
    /// What members brought in, counted in whole months that are over: what was said by the day it was said, what was answered
    /// by that of the answer, and what was told by that of the telling.
    pub(super) fn rough_figures(
        &self,
        theme: &NetworkTheme,
        rows: &[InputRow],
        days: DaysAsked,
        now: &Now,
    ) -> Result<ThemeFigures, Error> {
        let months = days.whole_months(self.period(theme.network, days, now)?, now);
        let [mut theirs, mut answered, mut told] = [Deeds::default(), Deeds::default(), Deeds::default()];
        for input in rows.iter().map(|row| &row.input.content).filter(|input| input.side == Side::Theirs) {
            let people: Vec<_> = input.said_by.iter().map(|person| person.uuid()).collect();
            theirs.add(input.on, &people);
            if let Some(on) = input.day_answered() {
                answered.add(on, &people);
            }
            if let Some(on) = input.told_on {
                told.add(on, &people);
            }
        }
        let [theirs, answered, told] = [theirs, answered, told].map(|deeds| deeds.rough(months));
        let counted =
            months.span().map(|(first, until)| CountedDays { from: days.from.map(|_| first), until });
        Ok(ThemeFigures::Rough { theirs, answered, told, counted })
    }
}

impl ThemeFigures {
    /// Whether input of so many people was answered that the answers are nobody's own.
    pub(super) fn tells_answers(self) -> bool {
        match self {
            Self::Exact { answered, .. } => answered > 0,
            Self::Rough { answered, .. } => answered.said().is_some_and(|number| number > 0),
        }
    }

    /// Whether a number of it is not shown.
    pub(super) fn hides(self) -> bool {
        match self {
            Self::Exact { .. } => false,
            Self::Rough { theirs, answered, told, .. } => {
                [theirs, answered, told].iter().any(|count| count.said().is_none())
            }
        }
    }
}

/// What happened on days that are within: each with its own day.
pub(super) fn exact_figures(rows: &[InputRow], within: impl Fn(Date) -> bool) -> ThemeFigures {
    let number = |day: fn(&Input) -> Option<Date>| {
        let days = rows.iter().filter_map(|row| day(&row.input.content));
        as_u32(days.filter(|day| within(*day)).count())
    };
    ThemeFigures::Exact {
        theirs: number(|input| (input.side == Side::Theirs).then_some(input.on)),
        ours: number(|input| (input.side == Side::Ours).then_some(input.on)),
        answered: number(Input::day_answered),
        told: number(|input| input.told_on),
    }
}

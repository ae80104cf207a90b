//! From what was said to the moments it can be.

use jiff::civil::{Date, Weekday};

use super::calendar;
use super::context::Context;
use super::days::{day_in_week, last_day, monday_of, next_day, shift};
use super::said::{Base, Said};
use super::span::Length;
use super::stretch::Stretch;
use super::time_of_day::{END_OF_DAY, Meant};
use super::{DateProblem, Leaning, Parsed};

impl Said {
    /// The moments this can be, likeliest first; at least one.
    pub(super) fn moments(&self, context: &Context) -> Result<Vec<Parsed>, DateProblem> {
        if let Some(Length::Minutes(minutes)) = self.length {
            // "over 2 uur 's avonds" is that long from now to one, and two o'clock to another.
            if self.names_a_day() || self.clock.is_some() || self.period.is_some() {
                return Err(context.not_understood());
            }
            let moment = context.in_minutes(minutes)?;
            return Ok(vec![Parsed { date: moment.date(), time: Some(moment.time()) }]);
        }
        let moments = match self.clock.map(|clock| clock.meant(self.period)) {
            None => {
                let dates = self.dates(None, context)?;
                dates.into_iter().map(|date| Parsed { date, time: None }).collect()
            }
            Some(Meant::On(options)) => {
                let mut moments = Vec::new();
                for minutes in options {
                    let dates = self.dates(Some(minutes), context)?;
                    for date in dates {
                        moments.push(context.at(date, minutes)?);
                    }
                }
                moments
            }
            Some(Meant::AfterMidnight(minutes)) => self.after_midnight(minutes, context)?,
            Some(Meant::Never) => return Err(context.no_such_time()),
        };
        match moments.iter().find(|moment| !(1900..2200).contains(&moment.date.year())) {
            Some(far) => Err(DateProblem::TooFar { year: far.date.year().into() }),
            None => Ok(moments),
        }
    }

    /// The day before the one that was read: "voor vrijdag" is Thursday at the latest to some, and Friday to others. None where a
    /// time or a part of the day is what it is before, nor a day that is over where one is to come.
    pub(super) fn eve(&self, read: Parsed, context: &Context) -> Option<Parsed> {
        if !self.before || self.period.is_some() || read.time.is_some() || !self.names_a_day() {
            return None;
        }
        let alone = self.base.is_none() && self.weekday.is_none();
        let first = self.stretch.as_ref().filter(|_| alone).and_then(|stretch| stretch.first(read.date));
        let date = shift(first.unwrap_or(read.date), -1);
        let is_over = context.leaning == Leaning::Future && date < context.today();
        (!is_over).then_some(Parsed { date, time: None })
    }

    /// An hour of the night: it belongs to the night that ends on the day that is named, or to the one that begins on it.
    fn after_midnight(&self, minutes: i64, context: &Context) -> Result<Vec<Parsed>, DateProblem> {
        if let Some(Base::Night { evening, .. }) = self.base {
            return Ok(vec![context.at(shift(evening, 1), minutes)?]);
        }
        if !self.names_a_day() && self.length.is_none() {
            let gone = minutes <= context.minutes();
            let days = match context.leaning {
                Leaning::Future => i64::from(gone),
                Leaning::Past => i64::from(gone) - 1,
            };
            return Ok(vec![context.at(context.day_from_today(days), minutes)?]);
        }
        let mut moments = Vec::new();
        for date in self.dates(Some(minutes), context)? {
            moments.push(context.at(date, minutes)?);
            moments.push(context.at(shift(date, 1), minutes)?);
        }
        Ok(moments)
    }

    /// The days this can be. `minutes`: of the day, which settle whether today's own weekday is today.
    fn dates(&self, minutes: Option<i64>, context: &Context) -> Result<Vec<Date>, DateProblem> {
        let leaning = self.toward.unwrap_or(context.leaning);
        let dates = match (&self.base, self.weekday) {
            (Some(base), weekday) => self.dates_of(base, weekday, leaning, context)?,
            (None, Some(weekday)) => self.weekdays(weekday, minutes, leaning, context)?,
            (None, None) => match (&self.stretch, self.year, self.length) {
                (None, None, Some(length)) => vec![length.after(context.today())?],
                (None, None, None) if self.clock.is_some() || self.period.is_some() => {
                    // The midnight that has gone by is the end of yesterday.
                    let ended = leaning == Leaning::Past && minutes == Some(END_OF_DAY);
                    vec![context.day_from_today(-i64::from(ended))]
                }
                (None, None, None) | (_, _, Some(_)) => return Err(context.not_understood()),
                _ if self.clock.is_some() || self.period.is_some() => {
                    return Err(DateProblem::NeedsDay { text: context.text.trim().to_owned() });
                }
                (Some(stretch), year, None) => vec![stretch.otherwise(year.map(|(year, _)| year), context)?],
                (None, Some((_, otherwise)), None) => vec![otherwise],
            },
        };
        let today = context.today();
        let agrees = |date: &Date| match self.toward {
            Some(Leaning::Future) => *date >= today,
            Some(Leaning::Past) => *date <= today,
            None => true,
        };
        if dates.iter().all(agrees) { Ok(dates) } else { Err(context.not_understood()) }
    }

    fn dates_of(
        &self,
        base: &Base,
        weekday: Option<Weekday>,
        leaning: Leaning,
        context: &Context,
    ) -> Result<Vec<Date>, DateProblem> {
        let today = context.today();
        let other_weekday = || DateProblem::OtherWeekday { text: context.text.trim().to_owned() };
        let no_such_day = || DateProblem::NoSuchDay { text: context.text.trim().to_owned() };
        let year = self.year.map(|(year, _)| year);
        let month = match &self.stretch {
            Some(stretch) => stretch.month(year, context)?,
            None => None,
        };
        let dates = match base {
            Base::On(date) => vec![*date],
            Base::Night { evening, named: true } => vec![*evening],
            Base::Night { evening, named: false } if self.clock.is_some() => vec![*evening],
            Base::Night { evening, .. } => vec![*evening, shift(*evening, 1)],
            Base::Calendar(written) => vec![written.date(year.map(i64::from), today, leaning)?],
            Base::Nth(nth) => vec![nth.date(today, leaning)?],
            Base::OfMonth(day) => vec![match (month, weekday) {
                (Some(first), _) => first.with().day(*day).build().map_err(|_| no_such_day())?,
                (None, Some(_)) => {
                    calendar::nearest_of_month(*day, weekday, today, leaning).ok_or_else(other_weekday)?
                }
                (None, None) => {
                    calendar::nearest_of_month(*day, None, today, leaning).ok_or_else(no_such_day)?
                }
            }],
        };
        let in_stretch = |date: &Date| match &self.stretch {
            None => true,
            Some(Stretch::Week { monday, .. }) => monday_of(*date) == *monday,
            Some(_) => month == Some(date.first_of_month()),
        };
        let in_year = |date: &Date| year.is_none_or(|year| date.year() == year);
        if weekday.is_some_and(|weekday| dates.iter().any(|date| date.weekday() != weekday))
            || self.picked.is_some_and(|picked| dates.iter().any(|date| *date != picked))
        {
            return Err(other_weekday());
        }
        if !dates.iter().all(|date| in_stretch(date) && in_year(date)) {
            return Err(context.not_understood());
        }
        match self.length {
            Some(length) => dates.into_iter().map(|date| length.after(date)).collect(),
            None => Ok(dates),
        }
    }

    /// A weekday with what says which one.
    fn weekdays(
        &self,
        weekday: Weekday,
        minutes: Option<i64>,
        leaning: Leaning,
        context: &Context,
    ) -> Result<Vec<Date>, DateProblem> {
        let today = context.today();
        if self.year.is_some() {
            return Err(context.not_understood());
        }
        let nearest = match (self.picked, self.toward) {
            (Some(picked), _) => picked,
            (None, Some(Leaning::Future)) => next_day(today, weekday),
            (None, Some(Leaning::Past)) => last_day(today, weekday),
            (None, None) => context.nearest(weekday, minutes),
        };
        match (&self.stretch, self.length) {
            (None, None) => Ok(vec![nearest]),
            (Some(Stretch::Week { monday, .. }), None) => {
                let date = day_in_week(*monday, weekday);
                let agrees = self.picked.is_none_or(|picked| picked == date);
                if agrees { Ok(vec![date]) } else { Err(context.not_understood()) }
            }
            (None, Some(length @ Length::Days { months: 0, days })) if days % 7 == 0 => {
                let from = match (self.picked, leaning) {
                    (Some(picked), _) => return Ok(vec![length.after(picked)?]),
                    _ if days < 0 => last_day(today, weekday),
                    _ => next_day(today, weekday),
                };
                // From the nearest such day, or that day of the week so far away: mostly one and the same.
                let mut dates = vec![length.after(from)?];
                let in_week = day_in_week(monday_of(length.after(today)?), weekday);
                let sure = self.from_day && today.weekday() != weekday;
                if !sure && !dates.contains(&in_week) {
                    dates.push(in_week);
                }
                Ok(dates)
            }
            (None, Some(length)) => {
                let date = length.after(today)?;
                if date.weekday() == weekday && self.picked.is_none() {
                    Ok(vec![date])
                } else {
                    Err(DateProblem::OtherWeekday { text: context.text.trim().to_owned() })
                }
            }
            _ => Err(context.not_understood()),
        }
    }
}

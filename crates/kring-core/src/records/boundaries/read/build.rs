//! From what was said about calling to what is kept.

use jiff::civil::Time;

use super::Choice;
use super::hours::{self, Minutes};
use super::items::Item;
use crate::records::boundaries::{CallHours, CallTimes, QuietTime, WeekDay};

/// What is kept. `None` when the things said leave no moment to call, or contradict each other.
pub(super) fn calls(items: &[Item], choice: &mut Choice) -> Option<CallTimes> {
    let mut build = Build::default();
    for item in items.iter().filter(|item| item.not) {
        build.unwelcome(item, choice)?;
    }
    for item in items.iter().filter(|item| !item.not) {
        if item.but && build.has_exception(item) {
            // "niet na 18 uur, wel in het weekend": the weekend is an exception, or the only time left.
            if choice.of(true, false) {
                build.exception(item, choice)?;
                continue;
            }
        }
        build.welcome(item, choice)?;
    }
    build.finish()
}

#[derive(Default)]
struct Build {
    never: bool,
    quiet: Vec<QuietTime>,
    /// Not before, and not at or after, on any day.
    bounds: Minutes,
    windows: Vec<(Vec<WeekDay>, Minutes)>,
    /// Windows that the bounds do not hold for.
    exceptions: Vec<(Vec<WeekDay>, Minutes)>,
}

impl Build {
    fn unwelcome(&mut self, item: &Item, choice: &mut Choice) -> Option<()> {
        if item.days.is_empty() && item.hours.is_empty() {
            self.never = true;
            return Some(());
        }
        let spans =
            if item.hours.is_empty() { vec![(None, None)] } else { hours::all(&item.hours, true, choice)? };
        for (from, until) in spans {
            match (item.days.as_slice(), from, until) {
                ([], Some(after), None) => {
                    self.bounds.1 = Some(self.bounds.1.map_or(after, |before| before.min(after)));
                }
                ([], None, Some(before)) => {
                    self.bounds.0 = Some(self.bounds.0.map_or(before, |after| after.max(before)));
                }
                ([], ..) => self.be_quiet(&WeekDay::ALL, (from, until))?,
                (days, ..) => self.be_quiet(days, (from, until))?,
            }
        }
        Some(())
    }

    fn be_quiet(&mut self, days: &[WeekDay], (from, until): Minutes) -> Option<()> {
        let (from, until) = (time(from).ok()?, end(until).ok()?);
        self.quiet.extend(days.iter().map(|day| QuietTime { day: *day, from, until }));
        Some(())
    }

    fn welcome(&mut self, item: &Item, choice: &mut Choice) -> Option<()> {
        let hours = windows(&hours::all(&item.hours, false, choice)?);
        if hours.is_empty() {
            if !item.days.is_empty() || item.whole {
                self.windows.push((item.days.clone(), (None, None)));
            }
            return Some(());
        }
        self.windows.extend(hours.into_iter().map(|hours| (item.days.clone(), hours)));
        Some(())
    }

    /// Whether something said with "wel" can be an exception from what is unwelcome.
    fn has_exception(&self, item: &Item) -> bool {
        let bounded = self.bounds != (None, None);
        let whole_days = self.quiet.iter().any(|quiet| quiet.from.is_none() && quiet.until.is_none());
        let covered = WeekDay::ALL.iter().all(|day| {
            item.days.contains(day)
                || self.quiet.iter().any(|quiet| quiet.day == *day && quiet.from.is_none())
        });
        match (item.days.is_empty(), item.hours.is_empty()) {
            (false, true) => !covered && (bounded || !self.quiet.is_empty()),
            (false, false) => bounded || !self.quiet.is_empty(),
            (true, _) => whole_days,
        }
    }

    fn exception(&mut self, item: &Item, choice: &mut Choice) -> Option<()> {
        let hours = windows(&hours::all(&item.hours, false, choice)?);
        if item.days.is_empty() {
            // "niet op vrijdag, wel na 18 uur": on Friday after six.
            let [(from, until)] = hours.as_slice() else { return None };
            let whole: Vec<WeekDay> =
                self.quiet.iter().filter(|quiet| quiet.from.is_none()).map(|q| q.day).collect();
            self.quiet.retain(|quiet| quiet.from.is_some() || quiet.until.is_some());
            if from.is_some() {
                self.be_quiet(&whole, (None, *from))?;
            }
            if until.is_some() {
                self.be_quiet(&whole, (*until, None))?;
            }
            return Some(());
        }
        self.quiet.retain(|quiet| !item.days.contains(&quiet.day));
        if self.bounds == (None, None) && hours.is_empty() {
            return Some(());
        }
        let hours = if hours.is_empty() { vec![(None, None)] } else { hours };
        self.exceptions.extend(hours.into_iter().map(|hours| (item.days.clone(), hours)));
        Some(())
    }

    fn finish(mut self) -> Option<CallTimes> {
        let mut calls = CallTimes { never: self.never && self.windows.is_empty(), ..CallTimes::default() };
        let (first, last) = self.bounds;
        if first.zip(last).is_some_and(|(first, last)| first >= last) {
            return None;
        }
        if self.windows.is_empty() && (self.bounds != (None, None) || !self.exceptions.is_empty()) {
            self.windows.push((Vec::new(), (first, last)));
        } else {
            for (_, window) in &mut self.windows {
                *window = within(*window, self.bounds)?;
            }
        }
        self.windows.append(&mut self.exceptions);
        for (days, (from, until)) in self.windows {
            let one = CallHours { days, from: time(from).ok()?, until: end(until).ok()? };
            let unbounded = calls.from.is_none() && calls.until.is_none();
            if one.days.is_empty() && unbounded && (one.from.is_some() || one.until.is_some()) {
                (calls.from, calls.until) = (one.from, one.until);
            } else if !calls.hours.contains(&one) {
                calls.hours.push(one);
            }
        }
        let always = CallHours::default();
        if calls.hours == [always] && calls.from.is_none() && calls.until.is_none() {
            calls.hours.clear();
        }
        self.quiet.sort_unstable();
        self.quiet.dedup();
        let whole = |day: &WeekDay| {
            self.quiet.iter().any(|quiet| quiet.day == *day && quiet.from.is_none() && quiet.until.is_none())
        };
        // "nooit op vrijdag, op vrijdag na 18 uur".
        if calls.hours.iter().any(|hours| hours.days.iter().any(whole)) {
            return None;
        }
        calls.quiet = self.quiet;
        Some(calls)
    }
}

/// "na 9 en voor 17 uur" is one stretch of the day; "voor 9 en na 17 uur" is two.
fn windows(spans: &[Minutes]) -> Vec<Minutes> {
    let mut windows: Vec<Minutes> = Vec::new();
    for (from, until) in spans {
        let joined = match (windows.last(), from, until) {
            (Some((Some(begin), None)), None, Some(end)) | (Some((None, Some(end))), Some(begin), None)
                if begin < end =>
            {
                Some((Some(*begin), Some(*end)))
            }
            _ => None,
        };
        match joined {
            Some(joined) => {
                windows.pop();
                windows.push(joined);
            }
            None => windows.push((*from, *until)),
        }
    }
    windows
}

/// What is left of a window within bounds. `None` when that is nothing, or hours of two days.
fn within((from, until): Minutes, (first, last): Minutes) -> Option<Minutes> {
    if (first, last) == (None, None) {
        return Some((from, until));
    }
    let begin = from.max(first);
    let end = match (until, last) {
        (Some(until), Some(last)) => Some(until.min(last)),
        (until, last) => until.or(last),
    };
    let overnight = from.zip(until).is_some_and(|(from, until)| until <= from);
    let left = begin.zip(end).is_none_or(|(begin, end)| begin < end);
    (left && !overnight).then_some((begin, end))
}

/// The time of day, if there is one.
fn time(minutes: Option<i64>) -> Result<Option<Time>, jiff::Error> {
    let of = |number: i64| i8::try_from(number).unwrap_or(i8::MAX);
    minutes.map(|minutes| Time::new(of(minutes / 60), of(minutes % 60), 0, 0)).transpose()
}

/// The same for an end: that of the day is like no end at all.
fn end(minutes: Option<i64>) -> Result<Option<Time>, jiff::Error> {
    time(minutes.filter(|minutes| *minutes < 24 * 60))
}

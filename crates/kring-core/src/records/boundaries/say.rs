//! When somebody may be called, in the words that [`super::read_calls`] reads.

use jiff::civil::Time;

use super::{CallHours, CallTimes, WeekDay};
use crate::language::locale::Locale;

/// When somebody may be called, in parts that each can stand alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SaidCalls {
    /// When calls are welcome: "vanaf 17:00", "op zaterdag altijd". None: always.
    pub welcome: Vec<String>,
    /// When they are not, after "niet": "op vrijdag", "van 22:00 tot 07:00".
    pub unwelcome: Vec<String>,
}

/// Says when somebody may be called; nothing when always. What is said here is read as the same times again.
pub fn say_calls(calls: &CallTimes, language: Locale) -> String {
    let words = Words::of(language);
    if calls.never {
        return words.never.to_owned();
    }
    let SaidCalls { welcome, unwelcome } = said_calls(calls, language);
    let welcome = Some(welcome.join("; ")).filter(|welcome| !welcome.is_empty());
    let unwelcome = unwelcome.into_iter().map(|when| format!("{} {when}", words.not));
    welcome.into_iter().chain(unwelcome).collect::<Vec<_>>().join(", ")
}

/// The same in parts. Whether they want no calls at all is not among them.
pub fn said_calls(calls: &CallTimes, language: Locale) -> SaidCalls {
    let words = Words::of(language);
    let mut windows: Vec<(&[WeekDay], Vec<String>)> = Vec::new();
    let general = CallHours { days: Vec::new(), from: calls.from, until: calls.until };
    let bounded = calls.from.is_some() || calls.until.is_some();
    for one in bounded.then_some(&general).into_iter().chain(&calls.hours) {
        let hours = words.hours(one.from, one.until);
        let hours = if hours.is_empty() { words.always.to_owned() } else { hours };
        match windows.iter_mut().find(|(days, _)| *days == one.days.as_slice()) {
            Some((_, all)) => all.push(hours),
            None => windows.push((&one.days, vec![hours])),
        }
    }
    let mut quiet: Vec<(Option<Time>, Option<Time>, Vec<WeekDay>)> = Vec::new();
    for one in &calls.quiet {
        match quiet.iter_mut().find(|(from, until, _)| (*from, *until) == (one.from, one.until)) {
            Some((_, _, days)) => days.push(one.day),
            None => quiet.push((one.from, one.until, vec![one.day])),
        }
    }
    let welcome = windows.into_iter().map(|(days, hours)| {
        let hours = hours.join(&format!(" {} ", words.and));
        if days.is_empty() { hours } else { format!("{} {} {hours}", words.on, words.days(days)) }
    });
    let unwelcome = quiet.into_iter().map(|(from, until, days)| {
        let hours = words.hours(from, until);
        if days.len() == WeekDay::ALL.len() && from.is_some() && until.is_some() {
            return hours;
        }
        format!("{} {} {hours}", words.on, words.days(&days)).trim_end().to_owned()
    });
    SaidCalls { welcome: welcome.collect(), unwelcome: unwelcome.collect() }
}

struct Words {
    never: &'static str,
    always: &'static str,
    not: &'static str,
    on: &'static str,
    and: &'static str,
    through: &'static str,
    from: &'static str,
    between: [&'static str; 2],
    until: &'static str,
    days: [&'static str; 7],
}

const DUTCH: Words = Words {
    never: "niet bellen",
    always: "altijd",
    not: "niet",
    on: "op",
    and: "en",
    through: "t/m",
    from: "vanaf",
    between: ["van", "tot"],
    until: "tot",
    days: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
};

const ENGLISH: Words = Words {
    never: "never call",
    always: "always",
    not: "not",
    on: "on",
    and: "and",
    through: "to",
    from: "from",
    between: ["from", "to"],
    until: "until",
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

impl Words {
    fn of(language: Locale) -> &'static Self {
        match language {
            Locale::Nl => &DUTCH,
            Locale::En => &ENGLISH,
        }
    }

    fn hours(&self, from: Option<Time>, until: Option<Time>) -> String {
        let clock = |time: Time| time.strftime("%H:%M").to_string();
        match (from, until) {
            (Some(from), Some(until)) => {
                format!("{} {} {} {}", self.between[0], clock(from), self.between[1], clock(until))
            }
            (Some(from), None) => format!("{} {}", self.from, clock(from)),
            (None, Some(until)) => format!("{} {}", self.until, clock(until)),
            (None, None) => String::new(),
        }
    }

    /// "maandag t/m vrijdag", "dinsdag en donderdag".
    fn days(&self, days: &[WeekDay]) -> String {
        let places: Vec<usize> = (0..7).filter(|place| days.contains(&WeekDay::ALL[*place])).collect();
        let name = |place: &usize| self.days[*place];
        match places.as_slice() {
            [first, .., last] if places.len() > 2 && last - first == places.len() - 1 => {
                format!("{} {} {}", name(first), self.through, name(last))
            }
            all => all.iter().map(name).collect::<Vec<_>>().join(&format!(" {} ", self.and)),
        }
    }
}

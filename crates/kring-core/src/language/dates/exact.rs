//! Days and moments as programs write them (ISO 8601): "2026-11-20", "2026-11-20T18:30", "2026-11-20T17:30:00Z".

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::AmbiguousOffset;

use super::{DateProblem, Parsed};
use crate::language::now::Now;

/// What is written so, and `None` for anything else. A moment with an offset from UTC, or with `Z`, is the same moment on
/// the clock here.
pub(super) fn exact(text: &str, now: &Now) -> Option<Result<Parsed, DateProblem>> {
    let text = text.trim();
    if !text.starts_with(|c: char| c.is_ascii_digit()) || text.as_bytes().get(4) != Some(&b'-') {
        return None;
    }
    let moment = if has_offset(text) {
        now.zone.to_datetime(text.parse::<Timestamp>().ok()?)
    } else if let Some((date, _)) = text.split_once([' ', 'T', 't']) {
        date.parse::<Date>().ok()?;
        let moment = text.parse::<DateTime>().ok()?;
        if is_skipped(moment, now) {
            return Some(Err(DateProblem::NoSuchTime { text: text.to_owned() }));
        }
        moment
    } else {
        let date = text.parse::<Date>().ok()?;
        return Some(near(Parsed { date, time: None }));
    };
    Some(near(Parsed { date: moment.date(), time: Some(moment.time()) }))
}

/// Whether the clocks here skip this moment.
pub(super) fn is_skipped(moment: DateTime, now: &Now) -> bool {
    matches!(now.zone.to_ambiguous_timestamp(moment).offset(), AmbiguousOffset::Gap { .. })
}

fn near(parsed: Parsed) -> Result<Parsed, DateProblem> {
    if (1900..2200).contains(&parsed.date.year()) {
        Ok(parsed)
    } else {
        Err(DateProblem::TooFar { year: parsed.date.year().into() })
    }
}

/// Whether a day or a time is written with how far it is from UTC: what ignores that has another moment.
pub(crate) fn has_offset(text: &str) -> bool {
    let (dated, time) = match text.split_once(['T', 't', ' ']) {
        Some((date, time)) if date.is_empty() || date.parse::<Date>().is_ok() => (true, time),
        Some(_) => return false,
        None => (false, text),
    };
    let timed = time.starts_with(|c: char| c.is_ascii_digit()) && (dated || time.contains(':'));
    let marked = time.contains(['+', '-', '[']) || time.ends_with(['Z', 'z']);
    timed && marked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::at;

    fn read(text: &str) -> Option<String> {
        let parsed = exact(text, &at(2026, 11, 23))?.ok()?;
        let time = parsed.time.map_or_else(String::new, |time| format!(" {time}"));
        Some(format!("{}{time}", parsed.date))
    }

    #[test]
    fn a_moment_elsewhere_is_the_same_moment_here() {
        for (text, here) in [
            ("2026-11-20", Some("2026-11-20")),
            ("2026-11-20T18:30", Some("2026-11-20 18:30:00")),
            ("2026-11-20 18:30:15", Some("2026-11-20 18:30:15")),
            ("2026-11-20T18:30:00+00:00", Some("2026-11-20 19:30:00")),
            ("2026-11-20T18:30:00Z", Some("2026-11-20 19:30:00")),
            ("2026-11-20T18:30z", Some("2026-11-20 19:30:00")),
            ("2026-11-20T18:30:00+01:00", Some("2026-11-20 18:30:00")),
            ("2026-07-20T18:30:00+01:00", Some("2026-07-20 19:30:00")),
            ("2026-11-20T23:30:00-05:00", Some("2026-11-21 05:30:00")),
            ("2026-11-20 18:30-0500", Some("2026-11-21 00:30:00")),
            ("2026-11-20T18:30:00+09:00[Asia/Tokyo]", Some("2026-11-20 10:30:00")),
            ("2026-11-20T18:30+99:00", None),
            ("2026-11-20T", None),
            ("20 november", None),
            ("vrijdag 18:30", None),
        ] {
            assert_eq!(read(text).as_deref(), here, "{text}");
        }
        let skipped = exact("2026-03-29T02:30", &at(2026, 11, 23));
        assert!(
            matches!(skipped, Some(Err(DateProblem::NoSuchTime { .. }))),
            "the clocks go from two to three"
        );
        assert!(matches!(exact("1026-11-20", &at(2026, 11, 23)), Some(Err(DateProblem::TooFar { .. }))));
    }

    #[test]
    fn an_offset_is_seen_wherever_it_stands() {
        for text in ["18:30Z", "18:30+01:00", "2026-11-20T18:30-05", "T18:30Z", "2026-11-20 18:30:00+01"] {
            assert!(has_offset(text), "{text}");
        }
        for text in ["2026-11-20", "2026-11-20T18:30", "18:30", "zaal 3-4", "Anna - om 18:30"] {
            assert!(!has_offset(text), "{text}");
        }
    }
}

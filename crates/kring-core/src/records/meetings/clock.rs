//! What the clock on the wall shows as a meeting goes on.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::Serialize;
use specta::Type;

use super::Meeting;

/// When the items of an agenda begin, if each takes its minutes, as the clock on the wall shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingClock {
    /// The beginning of each item, in order.
    #[specta(type = Vec<String>)]
    pub begins: Vec<DateTime>,
    /// The end of the last item.
    #[specta(type = String)]
    pub agenda_ends: DateTime,
    /// The end that is planned for the meeting.
    #[specta(type = String)]
    pub ends: DateTime,
}

impl Meeting {
    /// Its clock in the zone it is held in. Minutes are added to the moment and not to the clock: an evening on which the
    /// clocks change lasts as long as it was planned. A beginning that the clock leaves out (02:30 in March) is as much later.
    pub fn clock(&self, zone: &TimeZone) -> MeetingClock {
        let start = zone.to_timestamp(self.at).ok();
        let after = |minutes: i64| {
            let moment =
                start.and_then(|start| Timestamp::from_second(start.as_second() + 60 * minutes).ok());
            moment
                .map_or_else(|| self.at.saturating_add(minutes.minutes()), |moment| zone.to_datetime(moment))
        };
        let mut begins = Vec::with_capacity(self.agenda.len());
        let mut minutes = 0;
        for item in &self.agenda {
            begins.push(after(minutes));
            minutes += i64::from(item.planned_minutes);
        }
        MeetingClock { begins, agenda_ends: after(minutes), ends: after(self.duration_minutes.into()) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use serde_json::json;

    use crate::engine::input::from_json;
    use crate::engine::model::SAMPLE_ID;
    use crate::records::meetings::Meeting;

    /// When the items begin, when the last one ends, and when the meeting should.
    fn clock(at: &str, minutes: u16, items: &[u16]) -> (Vec<String>, String, String) {
        let agenda: Vec<_> =
            items.iter().map(|minutes| json!({"title": "t", "plannedMinutes": minutes})).collect();
        let meeting: Meeting = from_json(
            json!({"network": SAMPLE_ID, "title": "t", "at": at, "durationMinutes": minutes, "agenda": agenda}),
        )
        .unwrap();
        let clock = meeting.clock(&TimeZone::get("Europe/Amsterdam").unwrap());
        let begins = clock.begins.iter().map(|at| at.strftime("%H:%M").to_string()).collect();
        (begins, clock.agenda_ends.strftime("%H:%M").to_string(), clock.ends.to_string())
    }

    #[test]
    fn items_follow_each_other_and_may_take_longer_than_the_meeting() {
        let (begins, ends, planned) = clock("2026-11-26T19:30", 120, &[10, 15, 150]);
        assert_eq!((begins, ends.as_str()), (vec!["19:30".into(), "19:40".into(), "19:55".into()], "22:25"));
        assert_eq!(planned, "2026-11-26T21:30:00");
        assert_eq!(clock("2026-11-26T19:30", 120, &[]).1, "19:30");
    }

    #[test]
    fn a_meeting_goes_on_past_midnight() {
        let (begins, ends, planned) = clock("2026-12-31T23:30", 60, &[30, 30]);
        assert_eq!((begins[1].as_str(), ends.as_str()), ("00:00", "00:30"));
        assert_eq!(planned, "2027-01-01T00:30:00");
    }

    #[test]
    fn an_hour_that_the_clock_skips_or_repeats_is_an_hour_all_the_same() {
        // Clocks go from 02:00 to 03:00 on 29 March 2026, and from 03:00 to 02:00 on 25 October.
        let (begins, ends, planned) = clock("2026-03-29T01:30", 60, &[30, 30]);
        assert_eq!((begins[1].as_str(), ends.as_str()), ("03:00", "03:30"));
        assert_eq!(planned, "2026-03-29T03:30:00");
        let (begins, ends, _) = clock("2026-10-25T02:30", 90, &[30, 60]);
        assert_eq!((begins[1].as_str(), ends.as_str()), ("02:00", "03:00"));
        assert_eq!(clock("2026-03-29T02:30", 60, &[30]).0, ["03:30"], "a time that is not there is later");
    }
}

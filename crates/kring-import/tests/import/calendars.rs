//! Events of iCalendar.

use jiff::civil::{date, datetime};
use kring_import::{CalendarOptions, EventRemarkKind, EventStatus, Events, Limits, read_events};

fn read(events: &str) -> Events {
    let text =
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}\r\nEND:VCALENDAR\r\n", events.replace('\n', "\r\n"));
    let options = CalendarOptions {
        zone: "Europe/Amsterdam".into(),
        from: date(2026, 1, 1),
        until: date(2026, 12, 31),
    };
    read_events(text.as_bytes(), &options, &Limits::default()).unwrap()
}

#[test]
fn times_are_told_by_the_clock_that_was_asked_for() {
    let read = read(
        "BEGIN:VEVENT\nUID:a\nSEQUENCE:3\nSTATUS:TENTATIVE\nSUMMARY:Overleg\\, wijk\nLOCATION:Buurthuis\nDESCRIPTION:Agenda:\\n- opening\nDTSTART:20260701T100000Z\nDTEND:20260701T113000Z\nATTENDEE:mailto:geheim@voorbeeld.nl\nORGANIZER:mailto:chef@voorbeeld.nl\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:b\nDTSTART;TZID=America/New_York:20260115T090000\nDURATION:PT1H\nSUMMARY:Ver weg\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:c\nDTSTART;TZID=W. Europe Standard Time:20260115T090000\nDTEND;TZID=W. Europe Standard Time:20260115T100000\nSUMMARY:Outlook\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:d\nDTSTART;VALUE=DATE:20260505\nSUMMARY:Bevrijdingsdag\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:e\nDTSTART:20200101T100000\nSUMMARY:Lang geleden\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:f\nSUMMARY:Nooit\nEND:VEVENT",
    );
    let first = &read.events[0];
    assert_eq!((first.uid.as_str(), first.sequence, first.status), ("a", 3, EventStatus::Tentative));
    assert_eq!((first.summary.as_str(), first.description.as_str()), ("Overleg, wijk", "Agenda:\n- opening"));
    let times: Vec<_> =
        read.events.iter().map(|event| (event.occurrences[0].start, event.occurrences[0].end)).collect();
    assert_eq!(
        times,
        [
            (datetime(2026, 7, 1, 12, 0, 0, 0), datetime(2026, 7, 1, 13, 30, 0, 0)),
            (datetime(2026, 1, 15, 15, 0, 0, 0), datetime(2026, 1, 15, 16, 0, 0, 0)),
            (datetime(2026, 1, 15, 9, 0, 0, 0), datetime(2026, 1, 15, 10, 0, 0, 0)),
            (datetime(2026, 5, 5, 0, 0, 0, 0), datetime(2026, 5, 6, 0, 0, 0, 0)),
        ]
    );
    assert_eq!(
        read.events.iter().map(|event| event.all_day).collect::<Vec<_>>(),
        [false, false, false, true]
    );
    assert_eq!((read.outside_period, read.attendees_left_out), (1, 2));
    assert_eq!(
        read.remarks.iter().map(|remark| (remark.event, remark.kind)).collect::<Vec<_>>(),
        [(6, EventRemarkKind::NoStart)]
    );
    assert!(!format!("{read:?}").contains("geheim"));
}

#[test]
fn what_comes_back_does_so_by_the_clock_and_with_its_exceptions() {
    let read = read(
        "BEGIN:VEVENT\nUID:r\nSUMMARY:Koffie\nDTSTART;TZID=Europe/Amsterdam:20260318T100000\nDTEND;TZID=Europe/Amsterdam:20260318T110000\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Europe/Amsterdam:20260325T100000\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:r\nRECURRENCE-ID;TZID=Europe/Amsterdam:20260401T100000\nSUMMARY:Koffie met taart\nDTSTART;TZID=Europe/Amsterdam:20260401T140000\nDTEND;TZID=Europe/Amsterdam:20260401T150000\nEND:VEVENT",
    );
    assert_eq!(read.events.len(), 1);
    let dates: Vec<_> =
        read.events[0].occurrences.iter().map(|date| (date.start, date.summary.as_deref())).collect();
    assert_eq!(
        dates,
        [
            (datetime(2026, 3, 18, 10, 0, 0, 0), None),
            (datetime(2026, 4, 1, 14, 0, 0, 0), Some("Koffie met taart")),
            (datetime(2026, 4, 8, 10, 0, 0, 0), None),
        ]
    );
    let moved = &read.events[0].occurrences[1];
    assert_eq!(moved.planned_start, datetime(2026, 4, 1, 10, 0, 0, 0));
}

#[test]
fn a_rule_that_never_ends_gives_the_first_dates_of_the_period() {
    let read = read(
        "BEGIN:VEVENT\nUID:d\nSUMMARY:x\nDTSTART:20160101T100000\nRRULE:FREQ=DAILY\nEND:VEVENT\nBEGIN:VEVENT\nUID:s\nDTSTART:20260201T100000\nRRULE:FREQ=SECONDLY\nEND:VEVENT",
    );
    assert_eq!(read.events[0].occurrences.len(), 200);
    assert_eq!(read.events[0].occurrences[0].start, datetime(2026, 1, 1, 10, 0, 0, 0));
    assert_eq!(read.events[1].occurrences.len(), 1);
    let remarks: Vec<_> = read.remarks.iter().map(|remark| (remark.event, remark.kind.code())).collect();
    assert_eq!(remarks, [(1, "remark.datesCut"), (2, "remark.ruleUnread")]);
}

#[test]
fn without_an_end_nothing_is_made_up_and_one_time_of_a_series_is_known_as_such() {
    let read = read(
        "BEGIN:VEVENT\nUID:n\nSUMMARY:Los\nDTSTART:20260603T190000\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:r\nRECURRENCE-ID;TZID=Europe/Amsterdam:20260401T100000\nSUMMARY:Koffie\nDTSTART;TZID=Europe/Amsterdam:20260401T140000\nDTEND;TZID=Europe/Amsterdam:20260401T150000\nEND:VEVENT",
    );
    let open = &read.events[0].occurrences[0];
    assert_eq!(
        (open.start, open.end),
        (datetime(2026, 6, 3, 19, 0, 0, 0), datetime(2026, 6, 3, 19, 0, 0, 0))
    );
    let moved = &read.events[1];
    assert!(moved.recurs, "an update of one time comes without the rule");
    assert_eq!(moved.occurrences[0].planned_start, datetime(2026, 4, 1, 10, 0, 0, 0));
}

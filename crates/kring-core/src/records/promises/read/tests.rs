//! Promises as they stand in notes, and sentences that are none.

use jiff::civil::date;
use jiff::tz::TimeZone;

use super::{Dated, find_promises, take_date};
use crate::language::locale::Locale;
use crate::language::now::Now;
use crate::records::promises::Side;

/// Tuesday 24 November 2026, eleven in the morning.
fn now() -> Now {
    let local = date(2026, 11, 24).at(11, 0, 0, 0);
    Now::new(TimeZone::UTC.to_timestamp(local).unwrap(), TimeZone::UTC)
}

/// Whose, what, and by when.
type Meant = (Side, &'static str, Option<&'static str>);

fn found(note: &str) -> Vec<(Side, String, Option<String>)> {
    find_promises(note, &now(), Locale::Nl)
        .into_iter()
        .map(|promise| (promise.side, promise.text, promise.due.map(|due| due.to_string())))
        .collect()
}

#[test]
fn the_note_after_the_coffee() {
    let note = "Wil wel een avond over huiswerk. Kan zelf vertalen. Ik zou de sleutelregeling uitzoeken - volgende week dinsdag.";
    let promises = find_promises(note, &now(), Locale::Nl);
    assert_eq!(promises.len(), 1);
    let promise = &promises[0];
    assert_eq!(promise.side, Side::Ours);
    assert_eq!(promise.text, "de sleutelregeling uitzoeken");
    assert_eq!(promise.due.map(|due| due.to_string()).as_deref(), Some("2026-12-01"));
    let words: String =
        note.chars().skip(promise.start as usize).take((promise.end - promise.start) as usize).collect();
    assert_eq!(words, "Ik zou de sleutelregeling uitzoeken - volgende week dinsdag.");
}

#[test]
fn promises_of_both_sides() {
    use Side::{Ours, Theirs};
    let table: &[(&str, &[Meant])] = &[
        ("Ik zal het aan Beheer vragen.", &[(Ours, "het aan Beheer vragen", None)]),
        ("Wij sturen de agenda vóór vrijdag.", &[(Ours, "sturen de agenda", Some("2026-11-27"))]),
        ("Volgende week dinsdag bel ik haar terug.", &[(Ours, "bel haar terug", Some("2026-12-01"))]),
        (
            "We zoeken over 2 weken uit wie de zaal opent",
            &[(Ours, "zoeken uit wie de zaal opent", Some("2026-12-08"))],
        ),
        (
            "Ze komt woensdag en neemt haar lijst mee.",
            &[(Theirs, "komt en neemt haar lijst mee", Some("2026-11-25"))],
        ),
        ("Ze neemt woensdag haar lijst mee.", &[(Theirs, "neemt haar lijst mee", Some("2026-11-25"))]),
        ("Zij belooft twee ondernemers te vragen.", &[(Theirs, "twee ondernemers te vragen", None)]),
        (
            "Mevrouw Haddou stuurt uiterlijk 27 november de foto's.",
            &[(Theirs, "stuurt de foto's", Some("2026-11-27"))],
        ),
        (
            "Ik regel morgen de zaal en hij kookt vrijdag de soep.",
            &[(Ours, "regel de zaal", Some("2026-11-25")), (Theirs, "kookt de soep", Some("2026-11-27"))],
        ),
        ("I'll ask about the key by Friday.", &[(Ours, "ask about the key", Some("2026-11-27"))]),
        ("She promised to bring the list on 1 December.", &[(Theirs, "bring the list", Some("2026-12-01"))]),
        (
            "Ik zou het uitzoeken.\nZij mailt a.s. vrijdag om 14.00 de lijst.",
            &[(Ours, "het uitzoeken", None), (Theirs, "mailt de lijst", Some("2026-11-27"))],
        ),
    ];
    for (note, meant) in table {
        let meant: Vec<_> = meant
            .iter()
            .map(|(side, text, due)| (*side, (*text).to_owned(), due.map(str::to_owned)))
            .collect();
        assert_eq!(found(note), meant, "{note}");
    }
}

#[test]
fn what_is_no_promise() {
    for note in [
        "",
        "Ze zou liever overdag komen.",
        "Ik zou graag eens meelopen.",
        "Zij zal het druk hebben.",
        "Ik vraag me af of het lukt.",
        "Ze komt altijd lopend.",
        "Ik bel haar niet op vrijdag.",
        "Vorige week belde ik met haar.",
        "Zullen we volgende week koffie drinken?",
        "De gemeente stuurt elke vrijdag een brief.",
        "Gisteren zou ik haar bellen.",
        "Do it zo, may be.",
        "مرحبا 🙂 ...",
    ] {
        assert_eq!(found(note), [], "{note}");
    }
}

#[test]
fn places_are_counted_in_characters() {
    let note = "🙂 Café dicht.\nIk zal Zoë bellen.";
    let promise = &find_promises(note, &now(), Locale::Nl)[0];
    let words: String =
        note.chars().skip(promise.start as usize).take((promise.end - promise.start) as usize).collect();
    assert_eq!(words, "Ik zal Zoë bellen.");
}

#[test]
fn a_very_long_note_is_read_in_time() {
    let note =
        "Ik zou vrijdag de zaal van het buurthuis regelen en over 2 weken nog eens kijken. ".repeat(2_000);
    let start = std::time::Instant::now();
    assert!(!find_promises(&note, &now(), Locale::Nl).is_empty());
    assert!(start.elapsed().as_millis() < 2_000, "took {:?}", start.elapsed());
}

#[test]
fn a_day_that_can_be_two_is_handed_on_in_words() {
    let promises = find_promises("Ik bel haar volgende donderdag.", &now(), Locale::Nl);
    let [promise] = promises.as_slice() else { panic!("{promises:?}") };
    assert_eq!((promise.due, promise.due_words.as_str()), (None, "volgende donderdag"));
    assert_eq!(promise.text, "bel haar");
    let promises = find_promises("Ik zal haar bellen op donderdag 25 november.", &now(), Locale::Nl);
    assert_eq!(promises[0].due, None, "25 November is a Wednesday");
    assert_eq!(promises[0].due_words, "donderdag 25 november");
}

#[test]
fn the_day_is_taken_out_of_an_action() {
    let dated = |text: &str| take_date(text, &now(), Locale::Nl);
    let due = |date: &str| Some(date.parse().unwrap());
    for (words, text, date) in [
        ("Offerte vragen volgende week vrijdag", "Offerte vragen", due("2026-12-04")),
        ("Voor 1 december a.s. de zaal boeken", "de zaal boeken", due("2026-12-01")),
        ("Flyers ophalen over veertien dagen.", "Flyers ophalen", due("2026-12-08")),
        ("Zaal boeken op eerste maandag van december", "Zaal boeken", due("2026-12-07")),
        ("Sleutel halen", "Sleutel halen", None),
        ("Verslag van gisteren rondsturen", "Verslag van gisteren rondsturen", None),
        ("volgende week vrijdag", "volgende week vrijdag", None),
    ] {
        assert_eq!(dated(words), Dated { text: text.into(), due: date, due_words: String::new() }, "{words}");
    }
    let asked = dated("Bel Sam volgende donderdag");
    assert_eq!(
        (asked.text.as_str(), asked.due, asked.due_words.as_str()),
        ("Bel Sam", None, "volgende donderdag")
    );
}

//! Hours to call, read from words: the moments just inside and just outside them.

use super::*;

fn calls(words: &str) -> CallTimes {
    read_calls(words, Locale::Nl).unwrap_or_else(|error| panic!("{words}: {error}"))
}

#[test]
fn times_to_call_are_read_as_people_write_them() {
    use WeekDay::{Friday, Monday, Saturday, Sunday, Tuesday, Wednesday};
    for (words, welcome, unwelcome) in [
        (
            "na vijven, nooit op vrijdag",
            [(Monday, 17, 0), (Saturday, 20, 30)],
            [(Monday, 16, 59), (Friday, 18, 0)],
        ),
        (
            "na vijven en nooit op vrijdag",
            [(Monday, 17, 0), (Sunday, 20, 0)],
            [(Monday, 12, 0), (Friday, 18, 0)],
        ),
        ("tussen 17:00 en 18:00 uur", [(Monday, 17, 0), (Friday, 17, 59)], [(Monday, 18, 0), (Monday, 9, 0)]),
        ("tussen 5 en 8", [(Monday, 17, 0), (Friday, 19, 59)], [(Monday, 7, 0), (Monday, 20, 0)]),
        ("niet voor 9 uur", [(Monday, 9, 0), (Sunday, 23, 0)], [(Monday, 8, 59), (Sunday, 3, 0)]),
        ("niet na 18:00 uur", [(Monday, 17, 59), (Sunday, 9, 0)], [(Monday, 18, 0), (Sunday, 22, 0)]),
        ("in de ochtend", [(Monday, 8, 0), (Sunday, 11, 59)], [(Monday, 12, 0), (Sunday, 7, 0)]),
        (
            "overdag, niet in het weekend",
            [(Monday, 9, 0), (Friday, 17, 0)],
            [(Saturday, 12, 0), (Monday, 19, 0)],
        ),
        (
            "niet op woensdag na 18:00",
            [(Wednesday, 17, 0), (Tuesday, 21, 0)],
            [(Wednesday, 18, 0), (Wednesday, 23, 59)],
        ),
        (
            "alleen op maandag en dinsdag",
            [(Monday, 3, 0), (Tuesday, 23, 0)],
            [(Wednesday, 12, 0), (Sunday, 12, 0)],
        ),
        ("ma t/m wo, na 13:00", [(Monday, 13, 0), (Wednesday, 20, 0)], [(Monday, 12, 59), (Friday, 14, 0)]),
        (
            "niet tussen 12 en 13 uur",
            [(Monday, 11, 59), (Sunday, 13, 0)],
            [(Monday, 12, 0), (Friday, 12, 59)],
        ),
        (
            "niet bellen, alleen na vijven",
            [(Monday, 17, 0), (Friday, 22, 0)],
            [(Monday, 9, 0), (Sunday, 16, 0)],
        ),
        (
            "after five, never on Friday",
            [(Monday, 17, 0), (Sunday, 23, 0)],
            [(Friday, 18, 0), (Monday, 12, 0)],
        ),
        ("tot acht uur 's avonds", [(Monday, 19, 59), (Sunday, 8, 0)], [(Monday, 20, 0), (Sunday, 23, 0)]),
        ("van 22:00 tot 02:00", [(Monday, 23, 0), (Tuesday, 1, 59)], [(Monday, 12, 0), (Tuesday, 2, 0)]),
    ] {
        let calls = calls(words);
        for (day, hour, minute) in welcome {
            assert!(
                may_call(&calls, day, hour, minute),
                "{words}: {day:?} {hour}:{minute:02} is welcome: {calls:?}"
            );
        }
        for (day, hour, minute) in unwelcome {
            assert!(
                !may_call(&calls, day, hour, minute),
                "{words}: {day:?} {hour}:{minute:02} is not: {calls:?}"
            );
        }
    }
}

#[test]
fn never_is_never_and_always_is_always() {
    for words in ["niet bellen", "Nooit bellen.", "bel niet", "never call"] {
        assert!(calls(words).never, "{words}");
    }
    for words in ["", "altijd", "bel gerust altijd".trim_start_matches("bel gerust ")] {
        assert_eq!(calls(words), CallTimes::default(), "{words}");
    }
}

#[test]
fn a_word_that_says_no_time_is_named() {
    for (words, wrong) in [
        ("na sluitingstijd", "sluitingstijd"),
        ("behalve op vrijdag", "behalve"),
        ("als de maan schijnt", "als"),
        ("na 25:00", "25:00"),
    ] {
        let error = read_calls(words, Locale::Nl).expect_err(words);
        assert_eq!(error.args(), [("word", wrong.to_owned())], "{words}");
    }
    assert!(read_calls(&"na vijven ".repeat(50), Locale::Nl).is_err());
}

/// What was kept before there were windows reads as it did, and hours past midnight go on into the next morning.
#[test]
fn what_was_kept_before_is_heeded_as_before() {
    use WeekDay::{Friday, Monday, Saturday, Thursday};
    let kept = json!({"from": "09:00:00", "until": null, "quiet": [{"day": "friday", "from": "22:00:00", "until": "10:00:00"}]});
    let calls: CallTimes = serde_json::from_value(kept).unwrap();
    assert!(calls.hours.is_empty());
    assert!(!may_call(&calls, Monday, 8, 59) && may_call(&calls, Monday, 9, 0));
    assert!(may_call(&calls, Friday, 21, 59) && !may_call(&calls, Friday, 22, 0));
    assert!(!may_call(&calls, Saturday, 9, 59) && may_call(&calls, Saturday, 10, 0));
    assert!(may_call(&calls, Friday, 9, 30) && may_call(&calls, Thursday, 23, 0));
}

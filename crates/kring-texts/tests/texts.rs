//! Looking up texts, filling them in and writing dates.

use jiff::civil::date;
use kring_texts::{Language, Texts};

#[test]
fn a_text_is_filled_in_without_isolation_marks() {
    let texts = Texts::of(Language::Nl);
    let told = texts.error("vault.exists", [("path", "/home/نور/kluis")]);
    assert!(told.contains("Op /home/نور/kluis staat"), "{told}");
    assert!(!told.contains(['\u{2068}', '\u{2069}']), "{told}");
}

#[test]
fn an_error_names_the_field_in_words_of_the_reader() {
    let of = |language, field| Texts::of(language).error("invalid.required", [("field", field)]);
    assert_eq!(of(Language::Nl, "purpose"), "Dit moet nog worden ingevuld: doel.");
    assert_eq!(of(Language::En, "purpose"), "This still has to be filled in: purpose.");
    assert_eq!(of(Language::Nl, "agenda.0.title"), "Dit moet nog worden ingevuld: titel.");
    assert_eq!(of(Language::Nl, "themes.2"), "Dit moet nog worden ingevuld: thema's.");
    assert_eq!(of(Language::Nl, "shoeSize"), "Dit moet nog worden ingevuld: shoeSize.");
}

#[test]
fn an_unknown_code_is_told_with_its_code_and_an_unknown_id_shows_itself() {
    let none: [(&str, &str); 0] = [];
    let told = Texts::of(Language::En).error("vault.onFire", none);
    assert!(told.contains("vault.onFire"), "{told}");
    assert_eq!(Texts::of(Language::En).get("no-such-text"), "no-such-text");
}

#[test]
fn what_is_filled_in_is_never_read_as_fluent() {
    let told = Texts::of(Language::Nl).error("vault.noSuchSlot", [("name", "{ $path } { error-other }")]);
    assert!(told.contains("die { $path } { error-other } heet"), "{told}");
}

#[test]
fn a_count_in_an_error_chooses_its_plural() {
    let of = |count: &str| {
        Texts::of(Language::Nl).error("conflict.stillUsed", [("kind", "organisation"), ("count", count)])
    };
    assert!(of("1").starts_with("Deze organisatie wordt nog 1 keer gebruikt."), "{}", of("1"));
    assert!(of("12").starts_with("Deze organisatie wordt nog 12 keer gebruikt."), "{}", of("12"));
}

#[test]
fn a_day_and_a_moment_in_an_error_are_written_as_people_write_them() {
    let of = |language, min, max| {
        Texts::of(language).error("invalid.outOfRange", [("field", "until"), ("min", min), ("max", max)])
    };
    assert_eq!(
        of(Language::Nl, "2026-12-14", "2200-12-31"),
        "Dit kan niet: einddatum. Kies van 14 december 2026 tot en met 31 december 2200."
    );
    let english = of(Language::En, "2026-12-14", "2200-12-31");
    assert!(english.contains("14 December 2026") && english.contains("31 December 2200"), "{english}");
    let moments = of(Language::Nl, "2026-12-14T09:05:00", "2026-12-14T19:30:00");
    assert!(
        moments.contains("van ma 14 december 2026, 09:05 tot en met ma 14 december 2026, 19:30"),
        "{moments}"
    );
    assert!(of(Language::Nl, "1", "500").contains("Kies van 1 tot en met 500."));
    for (language, said) in [(Language::Nl, "tot en met 1 maart 2027"), (Language::En, "1 March 2027")] {
        let open = Texts::of(language).error("conflict.minutesStillOpen", [("until", "2027-03-01")]);
        assert!(open.contains(said), "{open}");
    }
}

#[test]
fn what_somebody_typed_is_said_back_letter_for_letter() {
    let dutch = Texts::of(Language::Nl);
    assert!(dutch.error("vault.noSuchSlot", [("name", "2026-12-14")]).contains("die 2026-12-14 heet"));
    assert!(dutch.error("date.noSuchDay", [("text", "007")]).contains("\"007\""));
    let choice = [("value", "2026-12-14"), ("option", "--state"), ("choices", "open, done")];
    assert!(dutch.error("usage.value", choice).contains("\"2026-12-14\""));
}

#[test]
fn dates_are_written_as_people_write_them() {
    let day = date(2026, 11, 26);
    let dutch = Texts::of(Language::Nl);
    assert_eq!(dutch.date(day), "26 november 2026");
    assert_eq!(dutch.short_date(day), "26 nov. 2026");
    assert_eq!(dutch.full_date(day), "donderdag 26 november 2026");
    assert_eq!(dutch.moment(day.at(19, 5, 0, 0)), "do 26 november 2026, 19:05");
    let english = Texts::of(Language::En);
    assert_eq!(english.full_date(date(2027, 3, 1)), "Monday 1 March 2027");
    assert_eq!(english.moment(day.at(9, 0, 0, 0)), "Thu 26 November 2026, 09:00");
}

#[test]
fn a_language_is_read_from_a_tag_or_a_locale() {
    assert_eq!("nl".parse(), Ok(Language::Nl));
    assert_eq!("en_GB.UTF-8".parse(), Ok(Language::En));
    assert_eq!("NL-be".parse(), Ok(Language::Nl));
    assert!("de".parse::<Language>().is_err());
    assert!("".parse::<Language>().is_err());
}

//! Lists of people for other programs: nothing more than what was asked for, in forms that other programs read.

use jiff::civil::date;
use kring_core::classification::Classification;
use kring_core::locale::Locale;
use kring_core::people::{ContactKind, ContactWay};
use kring_core::reports::{PeopleSheet, SheetPerson, SheetPurpose};
use kring_documents::{TableFormat, people_table, people_vcard};

fn people_csv(sheet: &PeopleSheet) -> Vec<u8> {
    people_table(sheet, TableFormat::Csv).expect("a table")
}

fn sheet(name: &str) -> PeopleSheet {
    let way = |kind, value: &str, preferred| ContactWay {
        kind,
        value: value.to_owned(),
        hours: String::new(),
        preferred,
    };
    PeopleSheet {
        classification: Classification::Internal,
        purposes: vec![SheetPurpose {
            network: "Haven; kwartier".to_owned(),
            purpose: "Een veilige buurt".to_owned(),
        }],
        made_on: date(2026, 11, 25),
        language: Locale::Nl,
        people: vec![SheetPerson {
            id: "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11".parse().expect("an id"),
            name: name.to_owned(),
            say: "mevrouw Haddou".to_owned(),
            organisation: "De Kade".to_owned(),
            organisation_role: "voorzitter".to_owned(),
            contact_ways: vec![
                way(ContactKind::Message, "+31 6 1234 5678", true),
                way(ContactKind::Email, "samira@kade.example", false),
                way(ContactKind::Post, "Kade 14, Oeverdaal", false),
            ],
            hours: "na vijven".to_owned(),
            networks: vec!["Haven; kwartier".to_owned()],
        }],
    }
}

#[test]
fn a_table_has_a_heading_and_each_line_carries_its_mark() {
    let table = String::from_utf8(people_csv(&sheet("Samira \"Sam\" Haddou"))).expect("text");
    let lines: Vec<_> = table.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert!(lines[0].starts_with("Naam;Zeg;Organisatie;Rol daar;Telefoon;Bericht;"), "{table}");
    assert!(
        lines[1]
            .starts_with("\"Samira \"\"Sam\"\" Haddou\";mevrouw Haddou;De Kade;voorzitter;;+31 6 1234 5678;"),
        "{table}"
    );
    assert!(
        lines[1].ends_with(
            ";na vijven;\"Haven; kwartier\";Intern;\"Haven; kwartier: Een veilige buurt\";2026-11-25"
        ),
        "{table}"
    );
    assert_eq!((lines.len(), lines[2]), (3, ""));
    let english = PeopleSheet { language: Locale::En, ..sheet("Sam") };
    assert!(
        String::from_utf8(people_csv(&english)).expect("text").starts_with("\u{feff}Name,Say,Organisation,")
    );
}

#[test]
fn no_column_is_about_a_special_category() {
    for language in [Locale::Nl, Locale::En] {
        let table = String::from_utf8(people_csv(&PeopleSheet { language, people: Vec::new(), ..sheet("") }))
            .expect("as it should be")
            .to_lowercase();
        for never in [
            "taal",
            "languag",
            "tolk",
            "interpreter",
            "geloof",
            "relig",
            "afkomst",
            "herkomst",
            "nation",
            "ethni",
            "etni",
            "geboorte",
            "birth",
            "gezond",
            "health",
            "politi",
            "straf",
            "crimin",
            "geslacht",
            "gender",
            "bsn",
        ] {
            assert!(!table.contains(never), "{never} in {table}");
        }
    }
}

#[test]
fn a_card_is_read_back_as_it_went() {
    for name in ["Samira Haddou", "نادية الحسن", "ሰላም ተስፋይ", "王小明", "Jan, de; Boer\\ 🙂"]
    {
        let cards = String::from_utf8(people_vcard(&sheet(name))).expect("text");
        assert!(cards.lines().all(|line| line.len() <= 75), "{cards}");
        let unfolded = cards.replace("\r\n ", "");
        let value = |property: &str| {
            unfolded.lines().find_map(|line| line.strip_prefix(property)).expect("a line").to_owned()
        };
        assert_eq!(value("FN:").replace("\\,", ",").replace("\\\\", "\\"), name);
        assert!(unfolded.lines().any(|line| line.starts_with("N:") || line.starts_with("N;")), "{cards}");
        assert_eq!(value("TEL;VALUE=text;TYPE=text;PREF=1:"), "+31 6 1234 5678");
        assert_eq!(value("ADR;LABEL=\"Kade 14, Oeverdaal\":"), ";;Kade 14\\, Oeverdaal;;;;");
        assert!(value("NOTE:").contains(
            "Intern. Alleen voor Haven; kwartier: Een veilige buurt. Gemaakt op 25 november 2026."
        ));
        assert!(
            unfolded.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n") && unfolded.ends_with("END:VCARD\r\n")
        );
    }
}

use crate::records::people::PeopleFilter;
use crate::testing::Bench;

use super::{ImportLayout, ImportLayoutColumn, Locale, NameOrder, Settings, TextSize, Theme};

#[test]
fn settings_are_there_from_the_start_and_stay() {
    let mut bench = Bench::new();
    let first = bench.workspace.settings();
    assert_eq!((first.idle_minutes, first.language, first.theme), (10, Locale::Nl, Theme::System));
    let now = bench.now.clone();
    for minutes in [0, 61] {
        let error =
            bench.workspace.change_settings(Settings { idle_minutes: minutes, ..first.clone() }, &now);
        assert_eq!(error.unwrap_err().code(), "invalid.outOfRange");
    }
    for minutes in [5, 60] {
        bench.workspace.change_settings(Settings { idle_minutes: minutes, ..first.clone() }, &now).unwrap();
    }
    let bench = bench.reopen();
    assert_eq!(bench.workspace.settings().idle_minutes, 60);
    assert_eq!(bench.workspace.table::<Settings>().len(), 1);
}

#[test]
fn people_stand_by_last_name_or_by_first_name_as_chosen_also_after_a_lock() {
    let mut bench = Bench::new();
    let network = bench.network();
    for name in ["Jan van den Berg", "Abel Zwart", "Zoë Bakker"] {
        bench.person(network, name);
    }
    let names = |bench: &Bench| -> Vec<String> {
        bench
            .workspace
            .people(&PeopleFilter::default(), &bench.now)
            .unwrap()
            .into_iter()
            .map(|row| row.name)
            .collect()
    };
    assert_eq!(names(&bench), ["Zoë Bakker", "Jan van den Berg", "Abel Zwart"]);
    let settings = Settings { name_order: NameOrder::FirstName, ..bench.workspace.settings() };
    let now = bench.now.clone();
    bench.workspace.change_settings(settings, &now).unwrap();
    let mut bench = bench.reopen();
    assert_eq!(names(&bench), ["Abel Zwart", "Jan van den Berg", "Zoë Bakker"]);
    assert_eq!(bench.workspace.people_cards()[0].name, "Abel Zwart");
    let settings = Settings { name_order: NameOrder::LastName, ..bench.workspace.settings() };
    bench.workspace.change_settings(settings, &now).unwrap();
    assert_eq!(names(&bench)[0], "Zoë Bakker");
}

#[test]
fn the_size_of_texts_stays_and_is_usual_in_a_vault_that_does_not_know_it() {
    let mut bench = Bench::new();
    assert_eq!(bench.workspace.settings().text_size, TextSize::Usual);
    let now = bench.now.clone();
    let settings = Settings { text_size: TextSize::Percent150, ..bench.workspace.settings() };
    bench.workspace.change_settings(settings, &now).unwrap();
    assert_eq!(bench.reopen().workspace.settings().text_size, TextSize::Percent150);
    let earlier: Settings = serde_json::from_str(r#"{"language": "en", "theme": "dark"}"#).unwrap();
    assert_eq!((earlier.text_size, earlier.theme), (TextSize::Usual, Theme::Dark));
    assert!(serde_json::from_str::<Settings>(r#"{"textSize": "130"}"#).is_err());
}

#[test]
fn what_was_chosen_for_a_list_is_remembered_and_no_other_change_forgets_it() {
    let mut bench = Bench::new();
    let chosen = |layout: &str, field: &str| ImportLayout {
        layout: layout.to_owned(),
        columns: vec![ImportLayoutColumn { column: 2, field: field.to_owned() }],
    };
    for number in 0..25 {
        bench.workspace.remember_import_layout(chosen(&number.to_string(), "given"), &bench.now).unwrap();
    }
    bench.workspace.remember_import_layout(chosen("10", "family"), &bench.now).unwrap();
    bench.workspace.change_settings(Settings::default(), &bench.now).unwrap();
    assert_eq!(bench.workspace.import_layout("10"), Some(chosen("10", "family")));
    assert_eq!(bench.workspace.import_layout("0"), None, "the oldest went");
    assert_eq!(bench.workspace.settings().import_layouts.len(), 20);
}

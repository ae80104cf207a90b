//! Names of people: how they are found, in which order they stand, and what is none.

use kring_tests::kring::Kring;
use serde_json::json;

use crate::people::names;

#[test]
fn a_name_is_found_and_pointed_at_however_it_is_typed() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    for name in [
        "Anne-Marie Bosman",
        "Mary O’Brien",
        "Zoë van 't Hof",
        "Олена Шевченко",
        "Sa\u{200b}mira Hadd\u{ad}ou",
    ] {
        kring.add("person", &json!({ "name": name, "network": network }));
    }
    for (typed, name) in [
        ("Anne-Marie", "Anne-Marie Bosman"),
        ("annemarie", "Anne-Marie Bosman"),
        ("Bosman, Anne-Marie", "Anne-Marie Bosman"),
        ("O'Brien", "Mary O’Brien"),
        ("obrien mary", "Mary O’Brien"),
        ("Hof, van ’t, Zoe\u{308}", "Zoë van 't Hof"),
        ("shevchenko", "Олена Шевченко"),
        ("sjevtsj", "Олена Шевченко"),
        ("samira", "Sa\u{200b}mira Hadd\u{ad}ou"),
    ] {
        assert_eq!(names(&kring, &["--text", typed]), [name], "{typed}");
        let hits = kring.ask(&["search", typed]).ends_with(0).json();
        assert_eq!((&hits[0]["title"], hits.as_array().unwrap().len()), (&json!(name), 1), "{typed}");
        assert_eq!(kring.ask(&["person", "show", typed]).ends_with(0).json()["name"], name, "{typed}");
    }
}

#[test]
fn people_stand_by_last_name_or_as_chosen() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    for name in ["Abel Zwart", "Jan van den Berg", "Zoë Bakker"] {
        kring.add("person", &json!({ "name": name, "network": network }));
    }
    let by_last_name = ["Zoë Bakker", "Jan van den Berg", "Abel Zwart"];
    let by_first_name = ["Abel Zwart", "Jan van den Berg", "Zoë Bakker"];
    assert_eq!(names(&kring, &[]), by_last_name);
    assert_eq!(names(&kring, &["--sort", "firstName"]), by_first_name);
    kring.say(&["settings", "edit", "--name-order", "firstName"]).ends_with(0);
    assert_eq!(names(&kring, &[]), by_first_name);
    assert_eq!(names(&kring, &["--sort", "lastName"]), by_last_name);
}

#[test]
fn a_name_that_shows_nothing_or_turns_a_line_is_refused() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    for (name, code) in [
        ("\u{200b}", "invalid.required"),
        ("\u{2800}", "invalid.required"),
        ("\u{3164}", "invalid.required"),
        ("Sam\u{202e}ira", "invalid.unusableSign"),
        ("Sam\u{1b}[31m", "invalid.unusableSign"),
        ("Sam\nira", "invalid.unusableSign"),
    ] {
        let refused = kring.ask(&["person", "add", "--network", &network, "--name", name]).ends_with(7);
        assert_eq!(refused.json()["error"]["code"], code, "{name:?}");
    }
}

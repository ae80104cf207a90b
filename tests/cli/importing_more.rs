//! Calendars, answers to surveys and minutes of other programs by the command line.

use std::fs;
use std::path::PathBuf;

use kring_tests::kring::Kring;
use serde_json::{Value, json};

fn file(kring: &Kring, name: &str, text: &str) -> PathBuf {
    let file = kring.home().path().join(name);
    fs::write(&file, text).unwrap();
    file
}

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\
    BEGIN:VEVENT\r\nUID:een@voorbeeld.example\r\nSUMMARY:Buurttafel\r\nLOCATION:De Kade\r\nDTSTART:20300603T173000Z\r\nDTEND:20300603T190000Z\r\n\
    DESCRIPTION:Geheime link\r\nATTENDEE:mailto:gast@voorbeeld.example\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:twee\r\nSUMMARY:Koffie\r\nDTSTART;TZID=Europe/Amsterdam:20300604T100000\r\nDTEND;TZID=Europe/Amsterdam:20300604T110000\r\n\
    RRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:drie\r\nSUMMARY:Afgezegd\r\nSTATUS:CANCELLED\r\nDTSTART:20300605T100000Z\r\nDTEND:20300605T110000Z\r\nEND:VEVENT\r\n\
    END:VCALENDAR\r\n";

#[test]
fn meetings_of_a_calendar_are_rehearsed_taken_in_not_doubled_and_taken_back() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let calendar = file(&kring, "agenda.ics", CALENDAR);
    let import = |more: &[&str]| {
        let asked = ["import", "meetings", calendar.to_str().unwrap(), "--network", &network];
        let days = ["--from", "2030-06-01", "--to", "2030-12-31"];
        kring.ask(&[&asked[..], &days, more].concat()).ends_with(0).json()
    };
    let list = || kring.ask(&["meeting", "list"]).ends_with(0).json();
    let rehearsed = import(&["--dry-run"]);
    assert_eq!(list(), json!([]), "nothing is kept");
    let done = import(&[]);
    assert_eq!(rehearsed["plan"], done["plan"]);
    assert_eq!((&done["plan"]["added"], &done["plan"]["refused"]), (&json!(4), &json!(1)));
    assert_eq!(
        (&done["told"]["attendeesLeftOut"], &done["told"]["descriptionsLeftOut"]),
        (&json!(1), &json!(1))
    );
    let all = list().to_string();
    assert!(all.contains("Buurttafel") && all.contains("De Kade"), "{all}");
    assert!(!all.contains("Geheime") && !all.contains("gast@") && !all.contains("een@"), "{all}");
    assert_eq!(import(&[])["plan"]["there"], 4);
    fs::write(&calendar, CALENDAR.replace("20300603T1", "20300610T1")).unwrap();
    let moved = import(&[]);
    assert_eq!((&moved["plan"]["moved"], &moved["plan"]["there"]), (&json!(1), &json!(3)));
    assert_eq!(list().as_array().unwrap().len(), 4);
    kring.ask(&["undo"]).ends_with(0);
    kring.ask(&["undo"]).ends_with(0);
    assert_eq!(list(), json!([]), "each import is one undo");
    assert_eq!(import(&["--only", "1,3"])["plan"]["added"], 2);
}

#[test]
fn meetings_are_told_in_words_and_another_file_is_refused() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let calendar = file(&kring, "agenda.ics", CALENDAR);
    let asked = ["import", "meetings", calendar.to_str().unwrap(), "--network", &network, "--dry-run"];
    let days = ["--from", "2030-06-01", "--to", "2030-12-31"];
    let told = kring.say(&[&asked[..], &days].concat()).ends_with(0).out.clone();
    assert!(told.contains("4 nieuw, 0 verplaatst. 0 stonden er al, 1 weggelaten"), "{told}");
    assert!(told.contains("3 juni 2030, 19:30  Buurttafel: Nieuw."), "{told}");
    assert!(told.contains("Afgezegd: Afgezegd in de agenda, dus niet overgenomen."), "{told}");
    assert!(told.contains("Eén genodigde of organisator is weggelaten."), "{told}");
    let list = file(&kring, "lijst.csv", "Naam;Telefoon\nJan;06\n");
    let refused = kring.ask(&["import", "meetings", list.to_str().unwrap(), "--network", &network]);
    assert_eq!(refused.ends_with(7).json()["error"]["code"], "import.noCalendar");
}

fn survey(kring: &Kring) -> String {
    let network = kring.add_network();
    let questions = json!([
        {"text": "Waarover wil je praten?", "form": "more", "answers": ["Verkeer", "Groen, spelen en water", "Spelen"]},
        {"text": "Hoe vaak?", "form": "one", "answers": ["Elke maand", "Elk kwartaal"]},
        {"text": "Wat nog meer?", "form": "open"},
    ]);
    let survey = kring.add("survey", &json!({"network": network, "title": "Samen", "questions": questions}));
    kring.say(&["survey", "open", &survey]).ends_with(0);
    survey
}

const FORMS: &str = "ID;Begintijd;E-mail;Naam;Waarover wil je praten?;Hoe vaak?;Wat nog meer?\n\
    1;5-1-26 10:00;jan@voorbeeld.example;Jan de Wit;\"Verkeer;Groen, spelen en water;\";Elke maand;Meer licht\n\
    2;5-1-26 10:01;;;Honden;Nooit;\n\
    3;5-1-26 10:02;;;Spelen;Elk kwartaal;Dank\n\
    4;5-1-26 10:03;;;Spelen;Elk kwartaal;Een bank\n5;5-1-26 10:04;;;Verkeer;Elk kwartaal;Bomen\n6;5-1-26 10:05;;;Verkeer;Elk kwartaal;Water\n";

#[test]
fn answers_become_sheets_without_a_name_and_are_counted() {
    let kring = Kring::with_vault();
    let survey = survey(&kring);
    let answers = file(&kring, "antwoorden.csv", FORMS);
    let import = |more: &[&str]| {
        let asked = ["import", "survey", answers.to_str().unwrap(), "--survey", &survey];
        kring.ask(&[&asked[..], more].concat()).ends_with(0).json()
    };
    let sheets = || kring.ask(&["survey", "show", &survey]).ends_with(0).json()["sheets"].clone();
    let rehearsed = import(&["--dry-run"]);
    assert_eq!(sheets(), json!(0), "nothing is kept");
    let done = import(&[]);
    assert_eq!(rehearsed["plan"], done["plan"]);
    assert_eq!((&done["plan"]["added"], &done["plan"]["empty"]), (&json!(5), &json!(1)));
    let unfit = |place: usize| {
        let cell = &done["told"]["unfit"][place];
        [&cell["row"], &cell["column"], &cell["text"]].map(Clone::clone)
    };
    assert_eq!(unfit(0), [json!(3), json!(5), json!("Honden")]);
    assert_eq!(unfit(1), [json!(3), json!(6), json!("Nooit")]);
    let uses: Vec<&Value> =
        done["told"]["columns"].as_array().unwrap().iter().map(|one| &one["is"]).collect();
    assert_eq!(
        uses,
        ["technical", "technical", "respondent", "respondent", "question", "question", "question"]
    );
    assert!(!done.to_string().contains("Wit"), "{done}");
    let again = import(&[]);
    assert_eq!((&again["plan"]["added"], &again["plan"]["there"]), (&json!(0), &json!(5)));
    kring.say(&["survey", "close", &survey]).ends_with(0);
    let results = kring.ask(&["survey", "results", &survey]).ends_with(0).json();
    assert_eq!(results["sheets"], 5);
    assert!(results.to_string().contains("Meer licht"), "{results}");
}

#[test]
fn a_column_is_chosen_by_hand_and_told_in_words() {
    let kring = Kring::with_vault();
    let survey = survey(&kring);
    let answers = file(&kring, "eigen.csv", "Kolom;Hoe vaak?\nVerkeer;Elke maand\n");
    let map = file(&kring, "kolommen.json", &json!({"columns": [{"column": 1, "question": 1}]}).to_string());
    let asked = ["import", "survey", answers.to_str().unwrap(), "--survey", &survey, "--dry-run"];
    let told = kring.say(&asked).ends_with(0).out.clone();
    assert!(told.contains("Kolom 1, Kolom: past bij geen vraag, niet overgenomen"), "{told}");
    assert!(told.contains("Vraag 1 staat in geen kolom."), "{told}");
    assert!(told.contains("Kring kan niet zien of je ze eerder hebt overgenomen."), "{told}");
    let told = kring.say(&[&asked[..], &["--map", map.to_str().unwrap()]].concat()).ends_with(0).out.clone();
    assert!(told.contains("Kolom 1, Kolom: vraag 1"), "{told}");
    fs::write(&map, json!({"columns": [{"column": 1, "question": 9}]}).to_string()).unwrap();
    let refused = kring.ask(&[&asked[..], &["--map", map.to_str().unwrap()]].concat()).ends_with(7).json();
    assert_eq!(refused["error"]["code"], "import.noSuchQuestion");
}

#[test]
fn minutes_of_a_file_stand_behind_what_is_there() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let samira = kring.add("person", &json!({"name": "Samira Haddou", "network": network}));
    let meeting = json!({
        "network": network, "title": "Avond", "at": "2026-11-26T19:30:00", "invitations": [{"person": samira}]
    });
    let meeting = kring.add("meeting", &meeting);
    kring.say(&["agenda", "add", &meeting, "--title", "Lampen"]).ends_with(0);
    kring.say(&["minutes", "add", &meeting, "1", "--text", "Er stond al iets"]).ends_with(0);
    let pasted = "Welkom\n\nLampen\n- Het is donker\nBesluit: er komt een lamp\nToezegging: elke maand een mail\nActie: Samira Haddou: de sleutel halen\n";
    let pasted = file(&kring, "verslag.txt", pasted);
    let asked = ["import", "minutes", pasted.to_str().unwrap(), "--meeting", &meeting];
    let shown = || kring.ask(&["meeting", "show", &meeting]).ends_with(0).json();
    let before = shown();
    let told = kring.say(&[&asked[..], &["--dry-run"]].concat()).ends_with(0).out.clone();
    assert!(told.contains("notities 2, besluiten 1, acties 1, toezeggingen 1"), "{told}");
    assert!(told.contains("7. Actie (Samira Haddou): de sleutel halen"), "{told}");
    assert_eq!(shown(), before);
    let done = kring.ask(&asked).ends_with(0).json();
    assert_eq!(done["plan"]["actions"], 1);
    let kinds = |item: usize| {
        let lines = shown()["agenda"][item]["minutes"].as_array().unwrap().clone();
        lines.iter().map(|line| line["kind"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(kinds(0), ["note", "note", "decision", "pledge", "action"]);
    assert_eq!(kinds(1), ["note"], "what came before the first item");
    let owed = kring.ask(&["promise", "list", "--meeting", &meeting]).ends_with(0).json();
    assert_eq!((&owed[0]["side"], &owed[0]["people"][0]), (&json!("theirs"), &json!(samira)));
    kring.ask(&["undo"]).ends_with(0);
    assert_eq!(kinds(0), ["note"], "one undo");
    let word = kring.home().path().join("verslag.docx");
    fs::write(&word, b"PK\x03\x04").unwrap();
    let refused = kring.ask(&["import", "minutes", word.to_str().unwrap(), "--meeting", &meeting]);
    assert_eq!(refused.ends_with(7).json()["error"]["code"], "import.unknownFormat");
}

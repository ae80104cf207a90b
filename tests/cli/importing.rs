//! Lists of other programs by the command line.

use std::fs;
use std::path::PathBuf;

use kring_tests::kring::Kring;
use serde_json::{Value, json};

/// The list of Monday: 31 rows, two of whom are there twice.
fn monday(kring: &Kring) -> PathBuf {
    let mut rows = vec!["Achternaam;Tussenvoegsel;Voornaam;Telefoon;Geboorteland;Notitie".to_owned()];
    for number in 1..=27 {
        rows.push(format!("Achternaam{number};;Voornaam{number};06-1{number:07};Turkije;"));
    }
    rows.push("Wit;de;Jan;06-20000001;Nederland;Belt liever na vijven.".to_owned());
    rows.push("Haddou;;Samira;06-20000002;Marokko;".to_owned());
    rows.push("Wit;de;Jan;+31 6 20000001;Nederland;Was er in 2024 bij.".to_owned());
    rows.push("Haddou;el;Samira;06 2000 0002;Marokko;".to_owned());
    let file = kring.home().path().join("oude lijst.csv");
    // As Excel in Dutch writes it: with a mark of its encoding in front.
    fs::write(&file, format!("\u{feff}{}\r\n", rows.join("\r\n"))).unwrap();
    file
}

#[test]
fn people_of_a_list_are_rehearsed_taken_in_and_taken_back() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let file = monday(&kring);
    let file = file.to_str().unwrap();
    let import = |more: &[&str]| {
        kring
            .ask(&[&["import", "people", file, "--network", &network][..], more].concat())
            .ends_with(0)
            .json()
    };
    let rehearsed = import(&["--dry-run"]);
    assert_eq!(kring.ask(&["person", "list"]).ends_with(0).json(), json!([]), "nothing is kept");
    assert_eq!(rehearsed["leftOutColumns"][0]["header"], "Geboorteland");
    assert_eq!(rehearsed["leftOutColumns"][0]["category"], "origin");

    let done = import(&[]);
    let plan = |answer: &Value| [&answer["plan"]["added"], &answer["plan"]["merged"]].map(Clone::clone);
    assert_eq!(plan(&rehearsed), plan(&done));
    assert_eq!(plan(&done), [json!(29), json!(2)]);
    let rows = done["plan"]["rows"].as_array().unwrap();
    let merged: Vec<&Value> = rows.iter().filter(|row| row["outcome"]["what"] == "mergeRow").collect();
    assert_eq!(merged.iter().map(|row| row["row"].as_u64().unwrap()).collect::<Vec<_>>(), [31, 32]);
    let people = kring.ask(&["person", "list"]).ends_with(0).json();
    assert_eq!(people.as_array().unwrap().len(), 29);
    let notes = kring.ask(&["conversation", "list"]).ends_with(0).json();
    let all = format!("{people}{notes}");
    assert!(!all.contains("Marokko") && !all.contains("Turkije"), "{all}");
    assert!(all.contains("Belt liever na vijven.") && all.contains("Was er in 2024 bij."), "{all}");

    kring.ask(&["undo"]).ends_with(0);
    assert_eq!(kring.ask(&["person", "list"]).ends_with(0).json(), json!([]), "one undo");
}

#[test]
fn columns_and_choices_come_from_a_file() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let file = monday(&kring);
    let map = kring.home().path().join("kolommen.json");
    let columns = json!([
        {"header": "Achternaam", "field": "family"}, {"column": 3, "field": "given"},
        {"column": 4, "field": "phone"}
    ]);
    let choices = json!([{"row": 32, "choice": {"what": "mergeRow", "row": 30}}]);
    fs::write(&map, json!({"columns": columns, "choices": choices}).to_string()).unwrap();
    let map = map.to_str().unwrap();
    let asked = ["import", "people", file.to_str().unwrap(), "--network", &network, "--map", map];
    let done = kring.ask(&asked).ends_with(0).json();
    assert_eq!(done["plan"]["added"], 29);
    assert_eq!(done["plan"]["merged"], 2);
    assert_eq!(kring.ask(&["conversation", "list"]).ends_with(0).json(), json!([]), "notes were not chosen");

    let refused = json!({"columns": [{"column": 1, "field": "family"}, {"column": 5, "field": "notes"}]});
    fs::write(map, refused.to_string()).unwrap();
    let answer = kring.ask(&asked).ends_with(7).json();
    assert_eq!(answer["error"]["code"], "mapping.columnLeftOut");
}

#[test]
fn what_was_chosen_is_proposed_for_the_next_list_with_the_same_headings() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let list = kring.home().path().join("lijst.csv");
    fs::write(&list, "Een;Twee;Geboorteland\nJan;Wit;Nederland\n").unwrap();
    let map = kring.home().path().join("kolommen.json");
    let columns = json!([{"column": 1, "field": "given"}, {"header": "Twee", "field": "family"}]);
    fs::write(&map, json!({"columns": columns}).to_string()).unwrap();
    let asked = ["import", "people", list.to_str().unwrap(), "--network", &network];
    let by_hand = [&asked[..], &["--map", map.to_str().unwrap()]].concat();
    kring.ask(&[&by_hand[..], &["--dry-run"]].concat()).ends_with(0);
    let refused = kring.ask(&asked).ends_with(7).json();
    assert_eq!(refused["error"]["code"], "mapping.noName", "a trial is not remembered");
    assert_eq!(kring.ask(&by_hand).ends_with(0).json()["plan"]["added"], 1);
    kring.ask(&["undo"]).ends_with(0);
    assert_eq!(kring.ask(&["person", "list"]).ends_with(0).json(), json!([]), "the import is one undo");

    fs::write(&list, "Een;Twee;Geboorteland\nSamira;Haddou;Marokko\n").unwrap();
    let again = kring.ask(&asked).ends_with(0).json();
    assert_eq!((&again["asLastTime"], &again["plan"]["added"]), (&json!(true), &json!(1)));
    assert_eq!(again["plan"]["rows"][0]["card"]["name"], "Samira Haddou");
    let told = kring.say(&[&asked[..], &["--dry-run"]].concat()).ends_with(0).out.clone();
    assert!(told.contains("De kolommen staan zoals de vorige keer bij deze koppen."), "{told}");
    // Now its cells are about descent, and no choice brings them back.
    fs::write(&list, "Een;Twee;Geboorteland\nTurks;Haddou;x\nMarokkaans;Wit;x\nPools;Jansen;x\n").unwrap();
    let less = kring.ask(&[&asked[..], &["--dry-run"]].concat()).ends_with(0).json();
    assert_eq!(less["plan"]["rows"][0]["card"]["name"], "Haddou");
    assert_eq!(less["leftOutColumns"].as_array().unwrap().len(), 2);
}

#[test]
fn a_list_is_told_in_words() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let file = monday(&kring);
    let file = file.to_str().unwrap();
    let told = kring.say(&["import", "columns", file]).ends_with(0).out.clone();
    assert!(told.contains("31 rijen"), "{told}");
    assert!(told.contains("Achternaam: achternaam (Achternaam1"), "{told}");
    assert!(
        told.contains("Geboorteland: nooit overgenomen. Kring bewaart niet waar iemand vandaan komt."),
        "{told}"
    );
    assert!(!told.contains("Turkije"), "{told}");
    let told =
        kring.say(&["import", "people", file, "--network", &network, "--dry-run"]).ends_with(0).out.clone();
    assert!(told.contains("29 nieuw, 2 samengevoegd, 0 overgeslagen"), "{told}");
    assert!(
        told.contains("Rij 31, Jan de Wit: lijkt op Jan de Wit. Samengevoegd met die eerdere rij."),
        "{told}"
    );
}

#[test]
fn a_broken_or_foreign_file_is_refused_with_its_place_and_changes_nothing() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let done = || {
        let log = kring.ask(&["audit", "list"]).ends_with(0).json();
        let changes = log.as_array().unwrap().iter().filter(|entry| entry["operation"] != "vault.unlock");
        changes.cloned().collect::<Vec<Value>>()
    };
    let before = done();
    let refused = |name: &str, bytes: &[u8]| {
        let file = kring.home().path().join(name);
        fs::write(&file, bytes).unwrap();
        let answer = kring.ask(&["import", "people", file.to_str().unwrap(), "--network", &network]);
        answer.ends_with(7).json()["error"].clone()
    };
    assert_eq!(refused("leeg.csv", b"")["code"], "import.empty");
    assert_eq!(refused("foto.png", b"\x89PNG\r\n\x1a\n0000")["code"], "import.unknownFormat");
    let open = refused("open.csv", b"Naam;Telefoon\nJan;06\nPiet;\"06 1234\nKees;1\n");
    assert_eq!((&open["code"], &open["args"]["row"]), (&json!("import.unclosedQuote"), &json!("3")));
    assert!(open["message"].as_str().unwrap().contains("rij 3"), "{open}");
    assert_eq!(
        refused("geen naam.csv", b"Telefoon;Mail\n06-12345678;a@b.example\n")["code"],
        "mapping.noName"
    );
    assert_eq!(refused("kaart.vcf", b"BEGIN:VCARD\nFN:Jan")["code"], "import.cutOff");
    let nowhere = kring.ask(&["import", "columns", "/er/is/hier/niets.csv"]).ends_with(7).json();
    assert_eq!(nowhere["error"]["code"], "import.notOpened");
    assert_eq!(done(), before);
}

#[test]
fn contacts_become_people() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let cards = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Tomasz Wilk\r\nTEL;TYPE=cell:+31612345678\r\nEMAIL:tomasz@kade.example\r\n\
                 PHOTO:data:image/png;base64,AAAA\r\nEND:VCARD\r\n";
    let file = kring.home().path().join("kaarten.vcf");
    fs::write(&file, cards).unwrap();
    let asked = ["import", "people", file.to_str().unwrap(), "--network", &network];
    let done = kring.ask(&asked).ends_with(0).json();
    assert_eq!(done["plan"]["added"], 1);
    assert_eq!(done["plan"]["leftOut"][0]["name"], "PHOTO");
    let people = kring.ask(&["person", "list"]).ends_with(0).json();
    let ways: Vec<&str> = people[0]["contactWays"]
        .as_array()
        .unwrap()
        .iter()
        .map(|way| way["value"].as_str().unwrap())
        .collect();
    assert_eq!(ways, ["+31612345678", "tomasz@kade.example"]);
}

use std::collections::HashSet;

use jiff::Timestamp;

use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::language::locale::Locale;
use crate::records::people::{Person, PersonId};

use super::{NameCertainty, NameFinder, NameForm, StandIn, proposal};

use NameCertainty::{AlsoWord, Certain};

mod written;

/// A vault with these people in it.
fn people(names: &[&str]) -> (Model, Vec<PersonId>) {
    let mut model = Model::default();
    let mut ids = Vec::new();
    for name in names {
        let instant = Timestamp::UNIX_EPOCH;
        let content = Person { name: (*name).to_owned(), ..Person::default() };
        let kept =
            Versioned { id: Id::make(), revision: 1, created_at: instant, changed_at: instant, content };
        ids.push(kept.id);
        model.put(kept);
    }
    (model, ids)
}

/// What is found in a text when all of them were there.
fn found(names: &[&str], text: &str) -> Vec<(String, NameCertainty)> {
    let (model, ids) = people(names);
    let circle = ids.into_iter().collect();
    let mentions = NameFinder::new(&model, [text], &circle).find(text);
    mentions.into_iter().map(|one| (text[one.range].to_owned(), one.certainty)).collect()
}

/// Whether the whole of `form`, within a sentence, is found and nothing else.
fn is_found(name: &str, form: &str, certainty: NameCertainty) {
    let text = format!("Gisteren zei {form} dat het donker is.");
    assert_eq!(found(&[name], &text), [(form.to_owned(), certainty)], "{name}: {text}");
}

#[test]
fn every_form_of_a_name_is_found_whole() {
    for form in [
        "Joke van den Berg-Smit",
        "Joke",
        "van den Berg-Smit",
        "Berg-Smit",
        "Berg",
        "van den Berg",
        "Smit",
        "J. van den Berg-Smit",
        "J van den Berg",
        "J. Berg",
        "Berg, van den",
        "Berg-Smit, J. van den",
        "Berg-Smit, Joke van den",
        "mevrouw Van den Berg",
        "mevr. Smit",
        "mw. J. van den Berg",
        "Mrs Smit",
        "de heer Smit",
        "dhr. Van den Berg",
        "dr. Joke Smit",
        "Joke's",
        "Joke’s",
        "Jokes",
        "Smits",
        "JOKE VAN DEN BERG",
        "joke",
        "joke smit",
        "Jo\u{AD}ke",
        "Jo\u{200B}ke",
        "Jóke",
        "Jo\u{301}ke",
        "Ｊｏｋｅ",
        "Joke\u{A0}Smit",
        "Joke\nSmit",
    ] {
        let certain = !matches!(
            form,
            "Berg"
                | "joke"
                | "Joke"
                | "Joke's"
                | "Joke’s"
                | "Jokes"
                | "Jo\u{AD}ke"
                | "Jo\u{200B}ke"
                | "Jóke"
                | "Jo\u{301}ke"
                | "Ｊｏｋｅ"
        );
        is_found("Joke van den Berg-Smit", form, if certain { Certain } else { AlsoWord });
    }
}

#[test]
fn genitives_accents_and_apostrophes_make_no_difference() {
    for (name, form) in [
        ("Daan Hofman", "Daans"),
        ("Abel Woldu", "Abels"),
        ("Marieke Dor", "Marieke's"),
        ("Kees Brandsma", "Kees'"),
        ("Éva Bakker", "Eva"),
        ("Eva Bakker", "Éva"),
        ("Aylin Koç", "Koc"),
        ("Aylin Koc", "Koc\u{327}"),
        ("Aylin Koç", "Aylin'e"),
        ("Sinéad O'Brien", "O’Brien"),
        ("Sinéad O’Brien", "OBrien"),
        ("Piet van 't Hof", "van ’t Hof"),
        ("Łukasz Wójcik", "Lukasz Wojcik"),
        ("Samira El Amrani", "El Amrani"),
        ("Samira El Amrani", "mevrouw Amrani"),
        ("Said Al-Hassan", "Al-Hassan"),
        ("İlker Yıldız", "Ilker Yildiz"),
        ("mevrouw S. Haddou", "S. Haddou"),
        ("Haddou, Samira", "Samira Haddou"),
        ("Samira Haddou", "Haddou, Samira"),
    ] {
        is_found(name, form, Certain);
    }
}

#[test]
fn other_scripts_are_found() {
    assert_eq!(found(&["نور خليل"], "قالت نور إن المكان مظلم"), [("نور".to_owned(), Certain)]);
    assert_eq!(found(&["نور خليل"], "مع نُور خليل"), [("نُور خليل".to_owned(), Certain)]);
    assert_eq!(found(&["نور خليل"], "الاجتماع ونور"), [("نور".to_owned(), AlsoWord)]);
    assert_eq!(found(&["ሰላም ተስፋይ"], "ምስ ሰላም"), [("ሰላም".to_owned(), Certain)]);
    assert_eq!(found(&["Вікторія Бондар"], "Так сказала ВІКТОРІЯ."), [("ВІКТОРІЯ".to_owned(), Certain)]);
    assert_eq!(found(&["陈美玲"], "昨天陈美玲说"), [("陈美玲".to_owned(), Certain)]);
}

#[test]
fn a_name_that_is_also_a_word_is_asked_about() {
    let names = ["Roos Jansen", "Wil Storm", "Mei-Lin Tan", "Jan de Bakker", "Ben Abel"];
    for (text, words) in [
        ("Morgen komt Roos langs.", "Roos"),
        ("Roos komt langs.", "Roos"),
        ("Er staat een roos op tafel.", "roos"),
        ("Wil iemand dat doen?", "Wil"),
        ("Na de Storm was er niets.", "Storm"),
        ("Dat zegt Mei ook.", "Mei"),
        ("Brood van de bakker.", "de bakker"),
        ("De school heet Abel Tasmanschool.", "Abel"),
        ("Het Abel-plan.", "Abel"),
    ] {
        assert_eq!(found(&names, text), [(words.to_owned(), AlsoWord)], "{text}");
    }
    for text in ["Wie wil dat doen op 12 mei?", "Ik ben er.", "De rozen en de stormen.", "Samenwil", "Abelia"]
    {
        assert_eq!(found(&names, text), [], "{text}");
    }
    for text in
        ["mevrouw Roos", "Roos Jansen", "meneer De Bakker", "R. Jansen", "roos jansen", "mevrouw storm"]
    {
        assert_eq!(found(&names, text), [(text.to_owned(), Certain)], "{text}");
    }
    // Nobody asks about a word in small letters for somebody who was not there.
    let (model, _) = people(&["Roos Jansen"]);
    let nobody = HashSet::new();
    let text = "Er staat een roos op tafel, zegt Roos.";
    assert_eq!(NameFinder::new(&model, [text], &nobody).find(text).len(), 1);
}

#[test]
fn somebody_else_with_a_part_of_a_name_is_asked_about() {
    let names = ["Samira Haddou", "Daan Hofman"];
    for (text, words) in [
        ("Dat zei Samira Bouali.", "Samira"),
        ("Dat zei Samira van Dijk.", "Samira"),
        ("Dat zei Fatima Haddou.", "Haddou"),
        ("Dat zei P. Haddou.", "P. Haddou"),
        ("Dat zei Samira Hofman.", "Samira Hofman"),
    ] {
        assert_eq!(found(&names, text), [(words.to_owned(), AlsoWord)], "{text}");
    }
    let both = [("Samira".to_owned(), Certain), ("Daan".to_owned(), Certain)];
    assert_eq!(found(&names, "Samira en Daan gaan van de sporthal naar huis."), both);
}

#[test]
fn everybody_a_name_may_mean_is_told() {
    let (model, ids) = people(&["Jan Smit", "Jan Peters", "Kees Smit"]);
    let nobody = HashSet::new();
    let finder = |text: &str| NameFinder::new(&model, [text], &nobody).find(text);
    let jan = finder("Dat zei Jan.");
    assert_eq!((jan[0].people.len(), jan[0].form), (2, NameForm::GivenName));
    let jan_smit = finder("Dat zei Jan Smit.");
    assert_eq!((jan_smit[0].people.as_slice(), jan_smit[0].form), (&ids[..1], NameForm::Whole));
    assert_eq!(finder("Dat zei meneer Smit.")[0].form, NameForm::FamilyName);
}

#[test]
fn what_is_proposed_reads_as_a_sentence() {
    let (model, ids) = people(&["Samira Haddou"]);
    let circle = ids.into_iter().collect();
    let propose = |text: &str, stand_in, another, language| {
        let found = NameFinder::new(&model, [text], &circle).find(text);
        let words = proposal(stand_in, &found[0], another, language);
        format!("{}{words}{}", &text[..found[0].range.start], &text[found[0].range.end..])
    };
    let (nl, en) = (Locale::Nl, Locale::En);
    assert_eq!(propose("Samira: meer licht", StandIn::Participant, false, nl), "Een deelnemer: meer licht");
    assert_eq!(propose("Besproken met Samira.", StandIn::Member, true, nl), "Besproken met een ander lid.");
    assert_eq!(propose("Dat is Samira's idee.", StandIn::Participant, false, nl), "Dat is iemands idee.");
    assert_eq!(propose("Klaar. Samira's idee.", StandIn::MunicipalStaff, false, nl), "Klaar. Iemands idee.");
    assert_eq!(propose("It is Samira's idea.", StandIn::Somebody, false, en), "It is somebody’s idea.");
    let staff = propose("Hallo mw. Haddou!", StandIn::MunicipalStaff, false, nl);
    assert_eq!(staff, "Hallo een medewerker van de gemeente!");
}

#[test]
fn odd_texts_do_no_harm() {
    for text in [
        "",
        "'",
        "’’’",
        "Samira’",
        "-Samira-",
        "\u{200B}",
        "e\u{301}",
        "S",
        "ﻭSamira",
        ", van",
        "Haddou,",
        "Haddou, ",
    ] {
        found(&["Samira Haddou", "Joke van den Berg"], text);
    }
    for name in ["", "van", "mevrouw", "...", "-", ",", "S.", "van den", "陈"] {
        found(&[name], "Een avond van mevrouw S. met 陈.");
    }
}

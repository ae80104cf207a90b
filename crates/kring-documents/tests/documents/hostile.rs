//! Whatever people are called or write, it prints as they wrote it and the document is made.

use crate::typesetter::render;
use kring_core::meetings::Origin;
use kring_core::promises::Side;
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{MinutesLine, MinutesReport};

use crate::invented::{self, action, item, note};
use crate::readers::{Printed, unwrapped};

/// Things that mean something to a typesetter, a browser or a shell.
const MARKUP: [&str; 12] = [
    "#import \"x\"",
    "*Jan*",
    "_Piet_",
    "<b>Ali</b>",
    "$x^2$",
    "#let a = 1; #a",
    "= Kop",
    "- lijst + nog een",
    "@persoon <label>",
    "\\u{41} \\ einde",
    "`raw` // weg /* ook */",
    "{ $name } ~ ' \" -- --- ;",
];

/// Minutes in which every word is `words`.
fn full_of(words: &str) -> MinutesReport {
    let mut report = invented::minutes();
    words.clone_into(&mut report.head.title);
    words.clone_into(&mut report.head.network_name);
    words.clone_into(&mut report.head.responsible);
    words.clone_into(&mut report.head.purpose);
    words.clone_into(&mut report.place);
    report.attendance.present = vec![words.to_owned(), "Samira".to_owned()];
    let row = action(words, Side::Theirs, words, 3);
    let mut one = item(1, words, Origin::Member, vec![note(words)]);
    one.raised_by = Some(words.to_owned());
    words.clone_into(&mut one.urgent_reason);
    report.items = vec![one];
    report.actions = vec![row];
    report
}

#[test]
fn markup_in_names_and_notes_prints_as_it_was_written() {
    let mut report = invented::minutes();
    report.attendance.present = MARKUP.map(str::to_owned).to_vec();
    report.items.clear();
    report.actions.clear();
    for words in MARKUP {
        let row = action(words, Side::Theirs, words, 3);
        let mut one =
            item(1, words, Origin::Member, vec![note(words), MinutesLine::Action { action: row.clone() }]);
        one.raised_by = Some(words.to_owned());
        report.items.push(one);
        report.actions.push(row);
    }
    let Some(text) = Printed::new(&render(&report, Pdf).expect("minutes")).text() else { return };
    let text = unwrapped(&text);
    for words in MARKUP {
        let seen = text.matches(&unwrapped(words)).count();
        assert!(seen >= 8, "{words:?} is there {seen} times only: {text}");
    }
}

#[test]
fn markup_in_the_head_of_the_pages_prints_as_it_was_written() {
    for words in &MARKUP[..3] {
        let Some(text) = Printed::new(&render(&full_of(words), Pdf).expect("minutes")).text() else {
            return;
        };
        let seen = unwrapped(&text).matches(words).count();
        assert!(seen >= 12, "{words:?} is there {seen} times only: {text}");
    }
}

#[test]
fn signs_no_font_has_are_replaced_and_the_document_says_so() {
    for (words, signs) in [("Jan 🎉", 1), ("王小明", 3), ("👩‍👩‍👧‍👦", 1), ("\u{E000}\u{F8FF}", 2), ("გია", 3)]
    {
        let mut report = invented::minutes();
        report.attendance.present = vec![words.to_owned()];
        let document = render(&report, Pdf).expect("minutes");
        let Some(text) = Printed::new(&document).text() else { return };
        let text = unwrapped(&text);
        let told = if signs == 1 {
            "1 teken kan dit document niet tonen"
        } else {
            "tekens kan dit document niet tonen"
        };
        assert!(text.contains(told), "{words:?}: {text}");
        assert!(text.matches('\u{FFFD}').count() > signs, "{words:?}: {text}");
    }
}

#[test]
fn control_characters_and_turned_directions_do_no_harm() {
    for words in [
        "a\u{0}b",
        "\u{202E}neb\u{202C}",
        "\u{2066}x",
        "\u{2069}\u{2069}y\u{2068}",
        "\u{FEFF}",
        "\u{FFFE}",
        "\t\r\n",
        "",
    ] {
        assert!(render(&full_of(words), Pdf).is_ok(), "{words:?}");
    }
    let turned = render(&full_of("Jan\u{202E}gnihtemos"), Pdf).expect("minutes");
    let Some(text) = Printed::new(&turned).text() else { return };
    assert!(text.contains("Jangnihtemos"), "{text}");
}

#[test]
fn names_read_from_the_right_are_read_back_whole() {
    for name in ["نور الهدى", "فاطمة بنت علي", "ڕۆژگار", "پژمان گلمحمدی"]
    {
        let mut report = invented::minutes();
        report.attendance.present = ["Anna", name, "Bea", "Zeynep"].map(str::to_owned).to_vec();
        report.items[0].raised_by = Some(name.to_owned());
        let Some(text) = Printed::new(&render(&report, Pdf).expect("minutes")).text() else { return };
        let shown: String = text.chars().filter(|sign| !matches!(sign, '\u{202A}'..='\u{202E}')).collect();
        let shown = unwrapped(&shown);
        assert!(shown.contains(&format!("Anna, {name}, Bea en")), "{name}: {shown}");
    }
}

#[test]
fn very_long_words_stay_on_the_page() {
    let long = "Donaudampfschifffahrt".repeat(20);
    let document = render(&full_of(&long), Pdf).expect("minutes");
    let Some(boxes) = Printed::new(&document).ask("pdftotext", &["-bbox"], &["-"]) else { return };
    let ends = boxes.split("xMax=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<f64>().ok());
    let widest = ends.fold(0.0, f64::max);
    // A4 is 595.3 pt wide; the margin is 57 pt.
    assert!(widest > 500.0 && widest <= 595.3 - 56.0, "a word ends at {widest} pt");
}

#[test]
fn a_list_of_a_hundred_rows_goes_on_over_pages_with_its_head() {
    let mut report = invented::minutes();
    report.actions = (1..=100)
        .map(|number| action(&format!("Actie nummer {number}"), Side::Theirs, "Samira Haddou", 1))
        .collect();
    let Some(text) = Printed::new(&render(&report, Pdf).expect("minutes")).text() else { return };
    assert!(text.contains("Actie nummer 100"));
    assert!(text.matches("Wanneer").count() >= 4, "the head of the table is not repeated: {text}");
}

#[test]
fn agenda_and_network_report_take_hostile_words_too() {
    let mut agenda = invented::agenda();
    agenda.items[0].title = Some(MARKUP.join(" "));
    agenda.charter = MARKUP.map(str::to_owned).to_vec();
    agenda.languages = MARKUP.map(str::to_owned).to_vec();
    let mut network = invented::network();
    network.themes = MARKUP.map(str::to_owned).to_vec();
    network.charter = network.themes.clone();
    network.perspectives[0].name = MARKUP.join(" ");
    for document in [render(&agenda, Pdf), render(&network, Pdf)] {
        let Some(text) = Printed::new(&document.expect("a document")).text() else { return };
        for words in MARKUP {
            assert!(unwrapped(&text).contains(&unwrapped(words)), "{words:?}: {text}");
        }
    }
}

//! What documents say, as poppler reads them.

use crate::typesetter::render;
use kring_core::locale::Locale;
use kring_core::meetings::Stage;
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{Count, MinutesLine};

use crate::invented::{self, note};
use crate::readers::{Printed, unwrapped};

#[test]
fn minutes_say_who_was_there_what_was_decided_and_who_does_what() {
    let document = render(&invented::minutes(), Pdf).expect("minutes");
    let Some(text) = Printed::new(&document).text() else { return };
    let text = unwrapped(&text);
    for words in [
        "Tweede avond van Havenkwartier",
        "donderdag 26 november 2026, 19:30 - 21:30 uur",
        "Er is 1 besluit genomen. Er zijn 3 acties afgesproken: 2 van de gemeente en 1 van leden.",
        "Jan-Willem van den Berg",
        "نور الهدى",
        "ሰላም ተስፋይ",
        "Besluit De speelzaal is vanaf januari op dinsdag open",
        "Gemeente: Beheer openbare ruimte, uiterlijk 1 december 2026",
        "Spoed: het gebeurde vannacht",
        "In vertrouwen besproken.",
        "10 dec. 2026",
        "2 notities: in vertrouwen besproken.",
    ] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
}

#[test]
fn every_page_carries_document_network_classification_purpose_date_and_number() {
    let mut report = invented::minutes();
    report.items[1].lines =
        (0..60).map(|number| note(&format!("Regel {number} van een lang gesprek."))).collect();
    let printed = Printed::new(&render(&report, Pdf).expect("minutes"));
    let Some(info) = printed.ask("pdfinfo", &[], &[]) else { return };
    let pages: u32 = info
        .lines()
        .find_map(|line| line.strip_prefix("Pages:"))
        .and_then(|count| count.trim().parse().ok())
        .expect("a number of pages");
    assert!(pages >= 3, "{pages} pages are too few to look at the later ones");
    for page in 1..=pages {
        let page_number = page.to_string();
        let only = ["-enc", "UTF-8", "-f", &page_number, "-l", &page_number];
        let Some(text) = printed.ask("pdftotext", &only, &["-"]) else { return };
        let text = unwrapped(&text);
        for words in [
            "Verslag",
            "Netwerk Havenkwartier",
            "Voor wie (rubricering): Intern",
            "Gemeente Oeverdaal",
            "Doel: Samen met bewoners",
            "Gemaakt op 27 november 2026",
            &format!("Pagina {page} van {pages}"),
        ] {
            assert!(text.contains(words), "page {page} lacks {words:?}: {text}");
        }
    }
}

#[test]
fn an_agenda_says_from_whom_each_item_comes_and_hides_what_is_in_confidence() {
    let document = render(&invented::agenda(), Pdf).expect("an agenda");
    let Some(text) = Printed::new(&document).text() else { return };
    let text = unwrapped(&text);
    for words in [
        "2 van de 4 punten komen van leden.",
        "Nederlands, Arabisch en Papiaments",
        "Van een lid",
        "uit een vragenlijst",
        "4. In vertrouwen besproken",
        "Wat hier gezegd wordt, vertellen we niet met namen door.",
        "1 agendapunt: in vertrouwen besproken.",
    ] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
}

#[test]
fn a_network_report_gives_its_chart_as_a_table_too_and_no_small_numbers() {
    let document = render(&invented::network(), Pdf).expect("a network report");
    let Some(text) = Printed::new(&document).ask("pdftotext", &["-layout", "-enc", "UTF-8"], &["-"]) else {
        return;
    };
    let rows: Vec<String> = text.lines().map(unwrapped).collect();
    for row in [
        "28 oktober 2026 4 2 2 8",
        "1 juli 2026 1 6 1 8",
        "1 juli 2026 niet getoond 1",
        "Leden ongeveer 20 niet getoond",
        "Leden ongeveer 10 ongeveer 10 niet getoond 0",
        "Gemeente 13 7",
        "jongeren niet getoond niet getoond",
    ] {
        assert!(rows.iter().any(|line| line == row), "{row:?} is not in: {text}");
    }
    let text = unwrapped(&text);
    for words in [
        "12 van 18",
        "Geïnformeerd dat wij gegevens bewaren: ongeveer 20 van 25 deelnemers.",
        "ontbreken nog aan tafel: zorg en ouderen",
    ] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
}

#[test]
fn a_network_without_anything_yet_still_reads_well() {
    let mut report = invented::network();
    report.meetings.clear();
    report.cancelled_meetings = 0;
    report.perspectives.clear();
    report.goals.clear();
    report.themes.clear();
    report.charter.clear();
    report.left_out.clear();
    report.members = kring_core::counts::RoughCount::None;
    report.ours = kring_core::pages::PromiseFigures::default();
    report.theirs = kring_core::reports::PromiseCounts::default();
    report.contributions = kring_core::reports::ContributionCounts::default();
    let Some(text) = Printed::new(&render(&report, Pdf).expect("a network report")).text() else { return };
    let text = unwrapped(&text);
    assert!(text.contains("In deze periode was er geen bijeenkomst."), "{text}");
    assert!(text.contains("Er is niets weggelaten."), "{text}");
    assert!(!text.contains("Tabel") && !text.contains("Figuur"), "{text}");
}

#[test]
fn empty_minutes_say_that_they_are_empty() {
    let mut report = invented::minutes();
    report.stage = Stage::Planned;
    report.items.clear();
    report.actions.clear();
    report.attendance.present.clear();
    report.attendance.excused.clear();
    report.attendance.present_count = Count::exact(0);
    let Some(text) = Printed::new(&render(&report, Pdf).expect("minutes")).text() else { return };
    let text = unwrapped(&text);
    for words in [
        "nog niet gehouden",
        "niemand als aanwezig genoteerd",
        "geen punten op de agenda",
        "geen acties afgesproken",
    ] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
}

#[test]
fn minutes_for_sharing_count_instead_of_naming() {
    let mut report = invented::minutes();
    report.attendance.present.clear();
    report.attendance.excused.clear();
    report.attendance.unnamed_guests = Count::FewerThanFive;
    report.items[2].title = None;
    report.items[2].lines.clear();
    report.actions[1].people.clear();
    for line in &mut report.items[0].lines {
        if let MinutesLine::Action { action } = line {
            action.people.clear();
        }
    }
    report.items[0].raised_by = None;
    for correction in &mut report.corrections {
        correction.requester = None;
    }
    let Some(text) = Printed::new(&render(&report, Pdf).expect("minutes")).text() else { return };
    let text = unwrapped(&text);
    assert!(!text.contains("Haddou") && !text.contains("Kraanstraat"), "{text}");
    assert!(text.contains("minder dan 5") && text.contains("3. In vertrouwen besproken"), "{text}");
}

#[test]
fn an_english_document_is_english_throughout() {
    let mut report = invented::minutes();
    report.head.language = Locale::En;
    let Some(text) = Printed::new(&render(&report, Pdf).expect("minutes")).text() else { return };
    let text = unwrapped(&text);
    for words in [
        "For whom (classification): Internal",
        "Thursday 26 November 2026",
        "Page 1 of 2",
        "Discussed in confidence.",
    ] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
    assert!(!text.contains("rubricering"), "{text}");
}

#[test]
fn a_short_table_stays_on_one_page_with_its_caption() {
    for gap in 0..8 {
        let mut report = invented::network();
        report.head.purpose =
            vec!["Samen afspreken wat de buurt veilig en prettig maakt."; 1 + gap * 3].join("\n");
        let Some(text) = Printed::new(&render(&report, Pdf).expect("a network report")).text() else {
            return;
        };
        let page = text.split('\u{c}').find(|page| page.contains("Tabel 2.")).expect("a page with the table");
        assert!(page.contains("Over tijd") && page.contains("Leden"), "the caption stands alone: {page}");
    }
}

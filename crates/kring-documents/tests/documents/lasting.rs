//! Documents last and are for everybody: archival PDF, tagged, fonts inside, the same bytes each time.

use crate::typesetter::render;
use kring_core::reports::{ReportFormat, ReportKind};

use crate::invented;
use crate::readers::Printed;

/// One of each report there is.
pub fn all_as(format: ReportFormat) -> [Vec<u8>; ReportKind::ALL.len()] {
    [
        render(&invented::minutes(), format).expect("minutes"),
        render(&invented::agenda(), format).expect("an agenda"),
        render(&invented::network(), format).expect("a network report"),
        render(&crate::registers::decisions(), format).expect("a register of decisions"),
        render(&crate::programmes::programme(), format).expect("a programme"),
        render(&crate::registers::pledges(), format).expect("a list of pledges"),
        render(&crate::people::visit(), format).expect("a visit"),
        render(&crate::people::timeline(), format).expect("a timeline"),
        render(&crate::evaluation::results(), format).expect("an evaluation"),
        render(&crate::surveys::results(), format).expect("a survey"),
        render(&crate::equality::picture(), format).expect("a picture of equality"),
        render(&crate::inputs::theme(), format).expect("a theme"),
        render(&crate::inputs::input(), format).expect("input"),
        render(&crate::signing::attendance(), format).expect("an attendance list"),
        render(&crate::signing::actions(), format).expect("an action list"),
        render(&crate::signing::agreements(), format).expect("working agreements"),
    ]
}

fn all() -> [Vec<u8>; ReportKind::ALL.len()] {
    all_as(ReportFormat::Pdf)
}

#[test]
fn equal_reports_give_equal_bytes() {
    assert_eq!(all(), all());
}

#[test]
fn documents_declare_pdf_a_2a_and_pdf_ua_1() {
    for document in all() {
        let text = String::from_utf8_lossy(&document);
        for declared in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
        ] {
            assert!(text.contains(declared), "{declared} is not declared");
        }
    }
}

#[test]
fn documents_are_whole_and_pass_an_accessibility_check() {
    for document in all() {
        let printed = Printed::new(&document);
        printed.ask("qpdf", &["--check"], &[]);
        printed.ask("outloud", &["--quiet"], &[]);
    }
}

#[test]
fn documents_carry_title_author_date_and_tags() {
    let Some(info) = Printed::new(&all()[0]).ask("pdfinfo", &["-isodates"], &[]) else { return };
    for (name, value) in [
        ("Title:", "Tweede avond van Havenkwartier"),
        ("Author:", "Gemeente Oeverdaal"),
        ("Creator:", "Kring"),
        ("CreationDate:", "2026-11-27"),
        ("Tagged:", "yes"),
        ("Page size:", "(A4)"),
    ] {
        assert!(
            info.lines().any(|line| line.starts_with(name) && line.contains(value)),
            "{name} {value}: {info}"
        );
    }
}

#[test]
fn all_fonts_are_inside() {
    let Some(fonts) = Printed::new(&all()[0]).ask("pdffonts", &[], &[]) else { return };
    let fonts: Vec<&str> = fonts.lines().skip(2).collect();
    for name in
        ["NotoSans-Regular", "NotoSans-SemiBold", "NotoSansArabic-Regular", "NotoSansEthiopic-Regular"]
    {
        let font = fonts.iter().find(|line| line.contains(name));
        let font = font.unwrap_or_else(|| panic!("{name} is not in: {fonts:?}"));
        assert!(font.contains("yes yes yes"), "not embedded, subset and readable: {font}");
    }
}

#[test]
fn headings_lists_tables_and_the_figure_with_its_words_are_tagged() {
    let Some(tags) = Printed::new(&all()[2]).ask("pdfinfo", &["-struct"], &[]) else { return };
    for tag in ["H1", "H2", "Figure", "Caption", "Table", "TH", "TD", "LI"] {
        let named = |line: &str| line.split([' ', ':']).next() == Some(tag);
        let tagged = tags.lines().any(|line| named(line.trim()));
        assert!(tagged, "{tag} is not in: {tags}");
    }
}

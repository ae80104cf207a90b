//! A report on its way from the domain to paper.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kring_core::Problem;
use kring_core::reports::{Report, ReportFormat, ReportHead};
use kring_documents::DocumentError;
use kring_texts::Texts;
use kring_worker_protocol::Worker;

use crate::language;

/// The report as a file.
pub fn file(report: &Report, format: ReportFormat) -> Result<Vec<u8>, Problem> {
    kring_documents::render(report, format, &Worker::beside_this_program()).map_err(|error| explain(&error))
}

/// Its pages as pictures, each a data URI.
pub fn pages(report: &Report) -> Result<Vec<String>, Problem> {
    let pages =
        kring_documents::preview(report, &Worker::beside_this_program()).map_err(|error| explain(&error))?;
    Ok(pages.iter().map(|page| format!("data:image/svg+xml;base64,{}", STANDARD.encode(page))).collect())
}

/// A file name to start from: what it is and the title, without what a file system refuses.
pub fn file_name(report: &Report, format: ReportFormat) -> String {
    let head = report.head();
    let word = Texts::of(language::of(head.language)).get(&format!("shell-file-{}", report.kind().name()));
    named(&word, head, format)
}

fn named(word: &str, head: &ReportHead, format: ReportFormat) -> String {
    /// Keeps the whole name well under the 255 bytes of most file systems, in any script.
    const LONGEST: usize = 50;
    let plain: String =
        head.title.chars().map(|c| if REFUSED.contains(c) || c.is_control() { ' ' } else { c }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = plain.chars().take(LONGEST).collect();
    format!("{}.{}", format!("{word} {short}").trim_end_matches(['.', ' ']), format.name())
}

/// What Windows, macOS or Linux refuse in a file name.
const REFUSED: &str = "/\\:*?\"<>|";

/// An error of the documents as the window takes it.
pub fn explain(error: &DocumentError) -> Problem {
    let args = error.args().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Problem { code: error.code().to_owned(), args }
}

#[cfg(test)]
mod tests {
    use kring_core::classification::Classification;
    use kring_core::locale::Locale;
    use kring_core::reports::ReportFormat::Pdf;
    use kring_core::reports::{NamesInReport, ReportKind};

    use super::*;

    fn head(title: &str) -> ReportHead {
        ReportHead {
            title: title.to_owned(),
            network_name: String::new(),
            responsible: String::new(),
            classification: Classification::Internal,
            purpose: String::new(),
            made_on: jiff::civil::date(2026, 11, 23),
            language: Locale::Nl,
            names: NamesInReport::default(),
        }
    }

    #[test]
    fn a_title_becomes_a_name_every_file_system_takes() {
        assert_eq!(named("Verslag", &head("Avond: licht/routes?"), Pdf), "Verslag Avond licht routes.pdf");
        assert_eq!(named("Agenda", &head(".."), Pdf), "Agenda.pdf");
        let long = named("Verslag", &head(&"ጽ".repeat(300)), Pdf);
        assert!(long.len() < 255, "{long}");
        assert_eq!(long.rsplit_once('.').unwrap().1, "pdf");
    }

    #[test]
    fn every_report_has_a_word_for_its_file_in_every_language() {
        for language in kring_texts::Language::ALL {
            for kind in ReportKind::ALL {
                assert!(Texts::of(language).has(&format!("shell-file-{}", kind.name())), "{kind:?}");
            }
        }
    }
}

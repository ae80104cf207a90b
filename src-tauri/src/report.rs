//! A report on its way from the domain to paper.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kring_core::Problem;
use kring_core::reports::{
    AgendaReport, LeftOut, MinutesReport, NetworkReport, ReportHead, TimelineReport, VisitReport,
};
use kring_documents::DocumentError;
use kring_texts::Texts;

use crate::language;

/// A report worked out, ready to be drawn.
pub enum Drawn {
    /// The agenda of a meeting.
    Agenda(AgendaReport),
    /// The minutes of a meeting.
    Minutes(MinutesReport),
    /// The report on a network.
    Network(NetworkReport),
    /// The page before a visit.
    Visit(Box<VisitReport>),
    /// The timeline of a person.
    Timeline(TimelineReport),
}

impl Drawn {
    /// The PDF.
    pub fn pdf(&self) -> Result<Vec<u8>, Problem> {
        match self {
            Self::Agenda(report) => kring_documents::render_agenda(report),
            Self::Minutes(report) => kring_documents::render_minutes(report),
            Self::Network(report) => kring_documents::render_network(report),
            Self::Visit(report) => kring_documents::render_visit(report),
            Self::Timeline(report) => kring_documents::render_timeline(report),
        }
        .map_err(|error| explain(&error))
    }

    /// Its pages as pictures, each a data URI.
    pub fn pages(&self) -> Result<Vec<String>, Problem> {
        let pages = match self {
            Self::Agenda(report) => kring_documents::preview_agenda(report),
            Self::Minutes(report) => kring_documents::preview_minutes(report),
            Self::Network(report) => kring_documents::preview_network(report),
            Self::Visit(report) => kring_documents::preview_visit(report),
            Self::Timeline(report) => kring_documents::preview_timeline(report),
        }
        .map_err(|error| explain(&error))?;
        Ok(pages.iter().map(|page| format!("data:image/svg+xml;base64,{}", STANDARD.encode(page))).collect())
    }

    /// What is not in it.
    pub fn left_out(&self) -> &[LeftOut] {
        match self {
            Self::Agenda(report) => &report.left_out,
            Self::Minutes(report) => &report.left_out,
            Self::Network(report) => &report.left_out,
            Self::Visit(report) => &report.left_out,
            Self::Timeline(report) => &report.left_out,
        }
    }

    /// What stands on each of its pages.
    pub fn head(&self) -> &ReportHead {
        match self {
            Self::Agenda(report) => &report.head,
            Self::Minutes(report) => &report.head,
            Self::Network(report) => &report.head,
            Self::Visit(report) => &report.head,
            Self::Timeline(report) => &report.head,
        }
    }

    /// A file name to start from: what it is and the title, without what a file system refuses.
    pub fn file_name(&self) -> String {
        let word = match self {
            Self::Agenda(_) => "shell-file-agenda",
            Self::Minutes(_) => "shell-file-minutes",
            Self::Network(_) => "shell-file-network",
            Self::Visit(_) => "shell-file-visit",
            Self::Timeline(_) => "shell-file-timeline",
        };
        let head = self.head();
        file_name(&Texts::of(language::of(head.language)).get(word), head)
    }
}

fn file_name(word: &str, head: &ReportHead) -> String {
    /// Keeps the whole name well under the 255 bytes of most file systems, in any script.
    const LONGEST: usize = 50;
    let plain: String =
        head.title.chars().map(|c| if REFUSED.contains(c) || c.is_control() { ' ' } else { c }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = plain.chars().take(LONGEST).collect();
    format!("{}.pdf", format!("{word} {short}").trim_end_matches(['.', ' ']))
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

    use kring_core::reports::NamesInReport;

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
        assert_eq!(file_name("Verslag", &head("Avond: licht/routes?")), "Verslag Avond licht routes.pdf");
        assert_eq!(file_name("Agenda", &head("..")), "Agenda.pdf");
        let long = file_name("Verslag", &head(&"ጽ".repeat(300)));
        assert!(long.len() < 255, "{long}");
        assert_eq!(long.rsplit_once('.').unwrap().1, "pdf");
    }
}

//! Every error has its sentence, and no text that documents ask for is missing.

use crate::typesetter::render;
use kring_core::error::{EndingError, MinutesError, SheetError, VaultAdminError};
use kring_core::locale::Locale;
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{LeftOut, LeftOutWhat, LeftOutWhy};
use kring_documents::DocumentError;
use kring_texts::{Language, Texts};

use crate::invented;
use crate::readers::Printed;

#[test]
fn every_error_code_has_a_sentence_of_its_own() {
    let core = kring_core::Error::CODES
        .iter()
        .chain(&EndingError::CODES)
        .chain(&MinutesError::CODES)
        .chain(&SheetError::CODES);
    let codes = core.chain(&DocumentError::CODES).chain(&VaultAdminError::CODES);
    for code in codes {
        for language in Language::ALL {
            assert!(Texts::of(language).has(&code.replace('.', "-")), "{code} in {}", language.tag());
        }
    }
}

#[test]
fn no_id_of_a_missing_text_is_printed() {
    let mut minutes = invented::minutes();
    let mut agenda = invented::agenda();
    let mut network = invented::network();
    network.informed = kring_core::counts::RoughCount::Few;
    let whats = [
        LeftOutWhat::Names,
        LeftOutWhat::Conversations,
        LeftOutWhat::Promises,
        LeftOutWhat::ProfileLines,
        LeftOutWhat::Contributions,
        LeftOutWhat::AgendaItems,
        LeftOutWhat::AgendaChanges,
        LeftOutWhat::Notes,
        LeftOutWhat::Decisions,
        LeftOutWhat::Actions,
        LeftOutWhat::Pledges,
        LeftOutWhat::Corrections,
        LeftOutWhat::Numbers,
        LeftOutWhat::Goals,
        LeftOutWhat::Themes,
        LeftOutWhat::Inputs,
    ];
    let whys = [
        LeftOutWhy::NamesNobody,
        LeftOutWhy::StillInText,
        LeftOutWhy::ForOthers,
        LeftOutWhy::InConfidence,
        LeftOutWhy::MoreClosed,
        LeftOutWhy::FewerThanFive,
        LeftOutWhy::NoRoom,
    ];
    minutes.left_out =
        whats.into_iter().flat_map(|what| whys.map(|why| LeftOut { what, count: Some(2), why })).collect();
    for language in [Locale::Nl, Locale::En] {
        minutes.head.language = language;
        agenda.head.language = language;
        network.head.language = language;
        let all = [render(&minutes, Pdf), render(&agenda, Pdf), render(&network, Pdf)];
        for document in all {
            let Some(text) = Printed::new(&document.expect("a document")).text() else { return };
            assert!(!text.contains("doc-") && !text.contains("date-"), "{text}");
            assert!(!text.contains("{$") && !text.contains("{ $"), "{text}");
        }
    }
}

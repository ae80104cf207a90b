//! From a document as parts to pages: as PDF for keeping and printing, as SVG for looking at.
//!
//! A document is JSON, as `kring-documents` makes it; the templates in `templates/` draw it. Words of users are data to them,
//! never markup. The typesetter sees only what [`world`] gives it: no file, no network, no clock; equal input gives equal
//! bytes. What it remembers of a document goes with the process that ran it.

mod fonts;
mod mend;
mod world;

use kring_worker_protocol::typeset::{Form, Refusal};
use serde_json::value::RawValue;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::model::Document;
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

/// The first of these documents that is one page, or else the last: a JSON list, from the fullest to the shortest, each of which
/// makes no more pages than the one before.
pub fn typeset(form: Form, documents: &[u8]) -> Result<Vec<u8>, Refusal> {
    let documents: Vec<&RawValue> =
        serde_json::from_slice(documents).map_err(|refused| Refusal::Layout(refused.to_string()))?;
    let laid_out = fullest(&documents)?;
    match form {
        Form::Pdf => pdf(&laid_out),
        Form::Pages => {
            let pages: Vec<String> =
                laid_out.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect();
            serde_json::to_vec(&pages).map_err(|refused| Refusal::Write(refused.to_string()))
        }
    }
}

fn fullest(documents: &[&RawValue]) -> Result<PagedDocument, Refusal> {
    let last = documents.len().checked_sub(1).ok_or_else(|| Refusal::Layout("no document".to_owned()))?;
    let (mut from, mut fits, mut found) = (0, last, None);
    while from < fits {
        let tried = usize::midpoint(from, fits);
        let laid_out = lay_out(documents[tried])?;
        if laid_out.pages().len() == 1 {
            (fits, found) = (tried, Some(laid_out));
        } else {
            from = tried + 1;
        }
    }
    found.map_or_else(|| lay_out(documents[fits]), Ok)
}

fn lay_out(document: &RawValue) -> Result<PagedDocument, Refusal> {
    let desk = world::Desk::with_sheet(document.get().as_bytes().to_vec())
        .ok_or_else(|| Refusal::Layout("no template".to_owned()))?;
    let laid_out: PagedDocument =
        typst::compile(&desk).output.map_err(|refused| Refusal::Layout(wordless(&refused)))?;
    let mut pages: Vec<Page> = laid_out.pages().to_vec();
    for page in &mut pages {
        mend::mend(&mut page.frame);
    }
    Ok(PagedDocument::new(pages.into(), laid_out.info().clone()))
}

/// A tagged PDF that meets PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
fn pdf(laid_out: &PagedDocument) -> Result<Vec<u8>, Refusal> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|refused| Refusal::Write(refused.message().to_string()))?;
    let options =
        PdfOptions { creator: Smart::Custom(Some("Kring".to_owned())), standards, ..PdfOptions::default() };
    typst_pdf::pdf(laid_out, &options).map_err(|refused| Refusal::Write(wordless(&refused)))
}

/// What was refused first, without the part that may quote the document.
fn wordless(refused: &[SourceDiagnostic]) -> String {
    let message = refused.first().map(|first| first.message.as_str()).unwrap_or_default();
    message.split(['`', '"']).next().unwrap_or_default().trim().to_owned()
}

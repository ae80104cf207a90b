//! From a sheet to pages: as PDF for keeping and printing, as SVG for looking at.
//!
//! The typesetter sees only what [`world`] gives it. What it remembers between documents is thrown away after
//! each, so that no words of a report stay in memory longer than needed.

mod fonts;
mod mend;
mod world;

use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::model::Document;
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::error::DocumentError;
use crate::sheet::Sheet;

pub use fonts::FONTS;

/// The sheet as a tagged PDF that meets PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
pub fn pdf(sheet: &Sheet) -> Result<Vec<u8>, DocumentError> {
    forgetting(|| {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|refused| DocumentError::Write { what: refused.message().to_string() })?;
        let options = PdfOptions {
            creator: Smart::Custom(Some("Kring".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&lay_out(sheet)?, &options)
            .map_err(|refused| DocumentError::Write { what: wordless(&refused) })
    })
}

/// The pages of the sheet, each a whole SVG image with the letters drawn as shapes.
pub fn pages(sheet: &Sheet) -> Result<Vec<String>, DocumentError> {
    forgetting(|| {
        let options = SvgOptions::default();
        Ok(lay_out(sheet)?.pages().iter().map(|page| typst_svg::svg(page, &options)).collect())
    })
}

/// Whether the sheet is one page.
pub fn is_one_page(sheet: &Sheet) -> Result<bool, DocumentError> {
    forgetting(|| Ok(lay_out(sheet)?.pages().len() == 1))
}

fn lay_out(sheet: &Sheet) -> Result<PagedDocument, DocumentError> {
    let json =
        serde_json::to_vec(sheet).map_err(|refused| DocumentError::Layout { what: refused.to_string() })?;
    let desk = world::Desk::with_sheet(json)
        .ok_or_else(|| DocumentError::Layout { what: "no template".to_owned() })?;
    let laid_out: PagedDocument =
        typst::compile(&desk).output.map_err(|refused| DocumentError::Layout { what: wordless(&refused) })?;
    let mut pages: Vec<Page> = laid_out.pages().to_vec();
    for page in &mut pages {
        mend::mend(&mut page.frame);
    }
    Ok(PagedDocument::new(pages.into(), laid_out.info().clone()))
}

/// Runs `work` and then throws away what the typesetter kept of it.
fn forgetting<T>(work: impl FnOnce() -> T) -> T {
    let done = work();
    comemo::evict(0);
    done
}

/// What was refused first, without the part that may quote the document.
fn wordless(refused: &[SourceDiagnostic]) -> String {
    let message = refused.first().map(|first| first.message.as_str()).unwrap_or_default();
    message.split(['`', '"']).next().unwrap_or_default().trim().to_owned()
}

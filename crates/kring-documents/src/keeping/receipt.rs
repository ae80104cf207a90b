//! The receipt of a backup, to keep on paper: with it one can tell whether a vault was put back to an older day.

use kring_core::locale::Locale;
use kring_core::vault_admin::BackupReceipt;

use crate::error::DocumentError;
use crate::reports::{fact, heading};
use crate::sheet::{Block, Paper};
use crate::typesetter::{Typesetter, pdf};

use super::{Content, sheet};

/// The receipt of a backup in `path` as a tagged PDF (PDF/A-2a and PDF/UA-1). Moments are in UTC.
pub fn render_backup_receipt(
    receipt: &BackupReceipt,
    path: &str,
    language: Locale,
    typesetter: &impl Typesetter,
) -> Result<Vec<u8>, DocumentError> {
    let mut paper = Paper::new(language);
    let made = jiff::tz::TimeZone::UTC.to_datetime(receipt.made_at);
    let moment = format!("{} (UTC)", paper.texts.moment(made));
    let facts = [
        fact(&mut paper, "doc-receipt-file", path),
        fact(&mut paper, "doc-receipt-made", moment),
        fact(&mut paper, "doc-receipt-vault", &receipt.vault),
        fact(&mut paper, "doc-receipt-records", receipt.records.to_string()),
        fact(&mut paper, "doc-receipt-sequence", receipt.sequence.to_string()),
        fact(&mut paper, "doc-receipt-digest", in_fours(&receipt.digest)),
    ];
    let blocks = vec![
        Block::Facts { facts: facts.into_iter().flatten().collect() },
        heading(&mut paper, "doc-receipt-use"),
        Block::Bullets {
            items: ["doc-receipt-compare", "doc-receipt-drill", "doc-receipt-open"]
                .map(|id| paper.own(id))
                .to_vec(),
        },
        Block::Sign {
            labels: ["doc-recovery-kept-by", "doc-recovery-date"].map(|id| paper.own(id)).to_vec(),
        },
    ];
    let content = Content {
        title: "doc-receipt",
        about: paper.text(&receipt.vault),
        responsible: String::new(),
        purpose: "doc-receipt-purpose",
        made_on: made.date(),
        lead: paper.own("doc-receipt-lead"),
        blocks,
    };
    pdf(typesetter, &[sheet(paper, content)])
}

/// A long number in groups that the eye can compare.
fn in_fours(digest: &str) -> String {
    let signs: Vec<char> = digest.chars().collect();
    signs.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

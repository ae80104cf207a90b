//! The sheet with the recovery key: groups to type over, a QR code, where to keep it, and lines to sign on.

use kring_core::vault_admin::RecoverySheet;
use qrcodegen::{QrCode, QrCodeEcc};

use crate::error::DocumentError;
use crate::reports::{fact, heading};
use crate::sheet::{Block, Paper, Text};
use crate::typesetter::{Typesetter, pdf};

use super::{Content, sheet};

/// The recovery sheet as a tagged PDF (PDF/A-2a and PDF/UA-1). It holds the key: write it where the user says, and
/// nowhere else.
pub fn render_recovery_sheet(
    recovery: &RecoverySheet,
    typesetter: &impl Typesetter,
) -> Result<Vec<u8>, DocumentError> {
    let mut paper = Paper::new(recovery.language);
    let made = paper.texts.date(recovery.made_on);
    let facts = [
        fact(&mut paper, "doc-recovery-vault", &recovery.vault_name),
        fact(&mut paper, "doc-recovery-id", &recovery.vault_id),
        fact(&mut paper, "doc-recovery-made", made),
    ];
    let groups = recovery.groups.iter().map(|group| paper.text(group.as_str())).collect();
    let blocks = vec![
        Block::Facts { facts: facts.into_iter().flatten().collect() },
        Block::Groups { groups },
        Block::Code {
            rows: squares(&recovery.text)?,
            caption: paper.own("doc-recovery-code"),
            alt: paper.texts.get("doc-recovery-code-alt"),
        },
        heading(&mut paper, "doc-recovery-where"),
        bullets(
            &mut paper,
            ["doc-recovery-safe", "doc-recovery-apart", "doc-recovery-copies", "doc-recovery-old"],
        ),
        heading(&mut paper, "doc-recovery-how"),
        bullets(&mut paper, ["doc-recovery-type", "doc-recovery-new"]),
        Block::Sign {
            labels: [
                "doc-recovery-kept-by",
                "doc-recovery-place",
                "doc-recovery-date",
                "doc-recovery-signature",
            ]
            .map(|id| paper.own(id))
            .to_vec(),
        },
    ];
    let content = Content {
        title: "doc-recovery",
        about: paper.text(&recovery.vault_name),
        responsible: recovery.municipality.clone(),
        purpose: "doc-recovery-purpose",
        made_on: recovery.made_on,
        lead: paper.own("doc-recovery-lead"),
        blocks,
    };
    pdf(typesetter, &[sheet(paper, content)])
}

fn bullets<const N: usize>(paper: &mut Paper, ids: [&str; N]) -> Block {
    let items: Vec<Text> = ids.iter().map(|id| paper.own(id)).collect();
    Block::Bullets { items }
}

/// A quarter of the code may be smudged or torn.
fn squares(text: &str) -> Result<Vec<String>, DocumentError> {
    let code = QrCode::encode_text(text, QrCodeEcc::Quartile)
        .map_err(|_| DocumentError::Layout { what: "the QR code".to_owned() })?;
    let row = |y| (0..code.size()).map(|x| if code.get_module(x, y) { '1' } else { '0' }).collect();
    Ok((0..code.size()).map(row).collect())
}

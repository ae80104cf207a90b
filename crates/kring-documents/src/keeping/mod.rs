//! Documents about the vault itself: the sheet with the recovery key, the receipt of a backup, the log as a list.

mod audit_log;
mod receipt;
mod recovery;

use jiff::civil::Date;
use kring_texts::Texts;

use crate::sheet::{Block, Foot, Head, Paper, Sheet, Text};

pub use audit_log::{audit_json_lines, audit_table};
pub use receipt::render_backup_receipt;
pub use recovery::render_recovery_sheet;

/// What goes on a sheet about the vault.
struct Content {
    title: &'static str,
    /// What the head of the page names beneath the sort of document.
    about: Text,
    responsible: String,
    purpose: &'static str,
    made_on: Date,
    lead: Text,
    blocks: Vec<Block>,
}

fn sheet(mut paper: Paper, content: Content) -> Sheet {
    let Content { title, about, responsible, purpose, made_on, lead, blocks } = content;
    let texts: &Texts = paper.texts;
    let classification = texts.with("doc-classification", &[("classification", "confidential".into())]);
    let purpose = texts.with("doc-purpose", &[("purpose", texts.get(purpose).into())]);
    let made = texts.with("doc-made", &[("date", texts.date(made_on).into())]);
    let page = texts.with("doc-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
    let title = paper.own(title);
    let responsible = paper.text(responsible);
    Sheet {
        language: texts.language().tag(),
        plain_title: title.plain(),
        author: responsible.plain(),
        made_on: [made_on.year(), made_on.month().into(), made_on.day().into()],
        head: Head {
            document: title.clone(),
            network: about,
            classification: paper.text(classification),
            responsible,
        },
        foot: Foot { purpose: paper.text(purpose), made: paper.text(made), page },
        title,
        subtitle: Text::default(),
        lead,
        blocks,
    }
}

//! Themes that look alike, by the words they share. They are proposed; nobody but the user joins them.

use serde::Serialize;
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::language::telling_words::{shared_words, telling_words};
use crate::records::grades::Graded;
use crate::records::networks::NetworkId;

use super::{NetworkTheme, ThemeId};

/// More are not proposed: one reads them while writing something else.
const MOST: usize = 3;

/// A theme that may be about the same as a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AlikeTheme {
    /// Which theme.
    pub id: ThemeId,
    /// What it is called.
    pub title: String,
    /// The words of the text that it has too, in the order of the alphabet, folded.
    pub shared: Vec<String>,
}

impl Model {
    /// The themes of a network that share words with a text, those that share most first. What is confidential is not among them.
    pub fn alike_themes(&self, network: NetworkId, text: &str) -> Vec<AlikeTheme> {
        let words = telling_words(text);
        let open = |kept: &&Versioned<NetworkTheme>| {
            self.grade_of(Graded::Theme(kept)) != Classification::Confidential
        };
        let themes = self.linked::<NetworkTheme>(network.uuid()).filter(open);
        let mut alike: Vec<_> = themes
            .map(|kept| {
                let theme = &kept.content;
                let shared =
                    shared_words(&words, &telling_words(&format!("{} {}", theme.title, theme.about)));
                AlikeTheme { id: kept.id, title: theme.title.clone(), shared }
            })
            .filter(|one| !one.shared.is_empty())
            .collect();
        alike.sort_by_key(|one| (std::cmp::Reverse(one.shared.len()), one.title.clone(), one.id));
        alike.truncate(MOST);
        alike
    }

    /// The same for a theme itself: those that may be about the same.
    pub fn alike_to_theme(&self, id: ThemeId) -> Vec<AlikeTheme> {
        let Some(theme) = self.table::<NetworkTheme>().get(&id).map(|kept| &kept.content) else {
            return Vec::new();
        };
        let text = format!("{} {}", theme.title, theme.about);
        let mut alike = self.alike_themes(theme.network, &text);
        alike.retain(|one| one.id != id);
        alike
    }
}

//! Which words name a special category: the domain's own rule, as readers of files ask it.

use kring_core::selection;
use kring_core::taalhulp::HintKind;
use kring_import::Category;

/// The special category a word or a few name, if they do.
pub fn judge(label: &str) -> Option<Category> {
    Some(match selection::special(label)?.0 {
        HintKind::Religion => Category::Religion,
        HintKind::Ethnicity => Category::Origin,
        HintKind::Health => Category::Health,
        HintKind::Politics => Category::Politics,
        HintKind::SexualLife => Category::SexualLife,
        HintKind::Criminal => Category::Criminal,
        HintKind::Number => Category::IdentityNumber,
        HintKind::Generalisation | HintKind::Label | HintKind::Opinion => return None,
    })
}

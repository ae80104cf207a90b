//! Forms of decisions: each with one that a meeting made.

use super::Step::Fill;
use super::{Form, SAVE, button, form, one, tab};

pub fn forms() -> Vec<Form> {
    let there = || [button("Samen"), tab("Afspraken"), tab("Besluiten")];
    vec![
        form(
            "decision.outcome",
            there()
                .into_iter()
                .chain([button("Wat kwam ervan?"), Fill("Wat kwam ervan, in een zin?", "Het is gelukt, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "decision.withdraw",
            there()
                .into_iter()
                .chain([button("Vervallen"), Fill("Waarom geldt het niet meer?", "Het kan niet, #")]),
            "Bewaren",
            SAVE,
        ),
        one("decision.reinstate", there(), "Geldt toch"),
    ]
}

//! Forms of themes and input: each step with one that the ones before it made. Input stands above the themes: it comes last.

use super::Step::{self, Fill};
use super::{Form, SAVE, button, form, one, tab};

pub fn forms() -> Vec<Form> {
    let there = || [button("Samen"), tab("Thema's en inbreng")];
    let and = |steps: Vec<Step>| there().into_iter().chain(steps);
    vec![
        form(
            "theme.add",
            and(vec![button("Nieuw thema"), Fill("Hoe heet het thema?", "Verlichting, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "theme.answer",
            and(vec![button("Antwoord opschrijven"), Fill("Wat is ermee gedaan?", "Er komen lampen, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "theme.change",
            and(vec![button("wijzigen"), Fill("Hoe heet het thema?", "Meer verlichting, #")]),
            "Bewaren",
            SAVE,
        ),
        one("theme.merge", and(vec![button("Toon de inbreng")]), "Samenvoegen met"),
        one("theme.remove", and(vec![button("wijzigen")]), "Thema verwijderen"),
        form(
            "input.add",
            and(vec![button("Inbreng opschrijven"), Fill("Wat is er gezegd?", "Het is er donker, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "input.answer",
            and(vec![button("Antwoord opschrijven"), Fill("Wat is ermee gedaan?", "Er komt een lamp, #")]),
            "Bewaren",
            SAVE,
        ),
        one("input.tell", there(), "Teruggekoppeld"),
        form(
            "input.change",
            and(vec![button("wijzigen"), Fill("Wat is er gezegd?", "Het is er nog donker, #")]),
            "Bewaren",
            SAVE,
        ),
        form("input.remove", and(vec![button("wijzigen")]), "Inbreng verwijderen", ""),
    ]
}

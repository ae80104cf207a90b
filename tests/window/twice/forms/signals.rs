//! Forms of signals: each step with one that the ones before it made.

use super::Step::{self, Fill};
use super::{Form, SAVE, button, form, one, tab};

pub fn forms() -> Vec<Form> {
    let there = || [button("Samen"), tab("Gelijkwaardigheid"), tab("Signalen")];
    let and = |steps: Vec<Step>| there().into_iter().chain(steps);
    vec![
        form(
            "signal.add",
            and(vec![button("Signaal opschrijven"), Fill("Waar gaat het over?", "De lamp is stuk, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "signal.pass",
            and(vec![button("Doorgeven"), Fill("Aan wie gaf je het door?", "Beheer, #")]),
            "Bewaren",
            SAVE,
        ),
        one("signal.acknowledge", there(), "Ontvangst bevestigen"),
        form(
            "signal.answer",
            and(vec![button("Antwoord geven"), Fill("Wat is het antwoord?", "De lamp is gemaakt, #")]),
            "Bewaren",
            SAVE,
        ),
        one("signal.ask", and(vec![button("Navragen")]), "Ja"),
        form(
            "signal.change",
            and(vec![button("wijzigen"), Fill("Waar gaat het over?", "Iets anders, #")]),
            "Bewaren",
            SAVE,
        ),
        form("signal.remove", and(vec![button("wijzigen")]), "Signaal verwijderen", ""),
    ]
}

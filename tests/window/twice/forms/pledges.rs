//! Forms of pledges: each with one that the ones before it made.

use super::Step::{self, Fill};
use super::{Form, SAVE, button, form, one, tab};

pub fn forms() -> Vec<Form> {
    let there = || [button("Samen"), tab("Afspraken"), tab("Toezeggingen")];
    let and = |steps: Vec<Step>| there().into_iter().chain(steps);
    vec![
        form(
            "pledge.add",
            and(vec![button("Toezegging opschrijven"), Fill("Wat is er toegezegd?", "Een lamp, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "pledge.change",
            and(vec![button("wijzigen"), Fill("Waaraan ziet men dat het gedaan is?", "Hij brandt, #")]),
            "Bewaren",
            SAVE,
        ),
        one("pledge.keep", there(), "Nagekomen"),
        one("pledge.tell", there(), "Verteld"),
        form(
            "pledge.drop",
            and(vec![button("Losgelaten"), Fill("Waarom is het losgelaten?", "Het kan niet, #")]),
            "Bewaren",
            SAVE,
        ),
        one("pledge.reopen", there(), "Weer te doen"),
        form("pledge.remove", and(vec![button("wijzigen")]), "Toezegging verwijderen", ""),
    ]
}

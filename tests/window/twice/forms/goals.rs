//! Forms of goals: each step with one that the ones before it made.

use super::Step::{self, Fill};
use super::{Form, SAVE, button, form, one, tab};

pub fn forms() -> Vec<Form> {
    let there = || [button("Samen"), tab("Doelen")];
    let and = |steps: Vec<Step>| there().into_iter().chain(steps);
    vec![
        form(
            "goal.add",
            and(vec![button("Nieuw doel"), Fill("Wat willen jullie bereiken?", "Licht op de route, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "goal.step",
            and(vec![button("Stap toevoegen"), Fill("Wat gaat er gebeuren?", "Lampen tellen, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "goal.change",
            and(vec![button("wijzigen"), Fill("Wat willen jullie bereiken?", "Nog meer licht, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "goal.replace",
            and(vec![button("Doel veranderen"), Fill("Waarom?", "Het is winter, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "goal.letGo",
            and(vec![button("Loslaten"), Fill("Waarom?", "Het lukt niet, #")]),
            "Bewaren",
            SAVE,
        ),
        one("goal.resume", there(), "Weer oppakken"),
        one("goal.reach", there(), "Gehaald"),
        form("goal.remove", and(vec![button("wijzigen")]), "Doel verwijderen", ""),
    ]
}

//! Forms of focus groups and surveys: each step with one that the ones before it made.

use super::Step::{self, Fill};
use super::{Form, SAVE, button, form, one, tab};

pub fn forms() -> Vec<Form> {
    let sessions = |steps: Vec<Step>| {
        [button("Samen"), tab("Thema's en inbreng"), tab("Focusgroepen")].into_iter().chain(steps)
    };
    let surveys = |steps: Vec<Step>| {
        [button("Samen"), tab("Thema's en inbreng"), tab("Vragenlijsten")].into_iter().chain(steps)
    };
    vec![
        form(
            "focusGroup.add",
            sessions(vec![
                button("Nieuwe focusgroep"),
                Fill("Hoe heet de focusgroep?", "Jongeren, #"),
                Fill("Hoeveel mensen deden mee?", "9"),
            ]),
            "Bewaren",
            SAVE,
        ),
        form(
            "focusGroup.flap",
            sessions(vec![button("Flap intypen"), Fill("Wat staat er op de flap?", "Meer licht, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "focusGroup.change",
            sessions(vec![button("wijzigen"), Fill("Hoe heet de focusgroep?", "Ouders, #")]),
            "Bewaren",
            SAVE,
        ),
        one("focusGroup.remove", sessions(vec![button("wijzigen")]), "Focusgroep verwijderen"),
        form(
            "survey.add",
            surveys(vec![button("Nieuwe vragenlijst"), Fill("Titel", "Schoolpad, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "survey.change",
            surveys(vec![button("Vragenlijst wijzigen"), Fill("Titel", "Het pad, #")]),
            "Bewaren",
            SAVE,
        ),
        one("survey.remove", surveys(vec![button("Vragenlijst wijzigen")]), "Vragenlijst verwijderen"),
    ]
}

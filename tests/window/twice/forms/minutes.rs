//! Forms of minutes of a meeting that was held: the members have them, and get them back; and of what changed about its agenda.

use super::Step::{self, Fill};
use super::{Form, SAVE, button, form, one, tab};

pub fn forms() -> Vec<Form> {
    let there = || [button("Bijeenkomsten"), button("Avond een"), tab("Terugkijken")];
    let and = |steps: Vec<Step>| there().into_iter().chain(steps);
    let changes = || [button("Bijeenkomsten"), button("Avond een"), tab("Agenda")];
    vec![
        form(
            "agenda.correct",
            changes()
                .into_iter()
                .chain([button("Verbeter wie vroeg"), Fill("Waarom verandert het?", "Zo was het, #.")]),
            "Bewaren",
            SAVE,
        ),
        one("minutes.submit", and(vec![button("Voorleggen"), Fill("Tot en met", "over 2 weken")]), "Bewaren"),
        form(
            "minutes.correct",
            and(vec![button("Verbetering opschrijven"), Fill("Er moet staan", "Er was meer, #.")]),
            "Bewaren",
            SAVE,
        ),
        one(
            "minutes.reopen",
            and(vec![button("Terughalen"), Fill("Waarom", "Er ontbreekt iets.")]),
            "Bewaren",
        ),
    ]
}

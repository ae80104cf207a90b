//! Forms of the window, in an order in which each has what the ones before it made.

use crate::steps::BASIS;

mod decisions;
mod goals;
mod later;
mod minutes;
mod pledges;
mod signals;
mod surveys;
mod themes;

/// A step on the way to a form that is filled in. `#` stands for the round: "een" by keys, "twee" by clicks.
pub enum Step {
    Click(&'static str, &'static str),
    Fill(&'static str, &'static str),
    Press(&'static str),
    Choose(&'static str, &'static str),
}
use Step::{Choose, Click, Fill, Press};

pub struct Form {
    /// What the log says was done; several with spaces between.
    pub operation: &'static str,
    pub open: Vec<Step>,
    /// The button that saves.
    pub save: &'static str,
    /// The keys that save, twice; empty where there are none.
    pub keys: &'static str,
    /// There is but one to do it to.
    pub once: bool,
}

/// Ctrl stays down while Enter is pressed twice.
pub const SAVE: &str = "Ctrl Enter Enter";

pub fn form(
    operation: &'static str,
    open: impl IntoIterator<Item = Step>,
    save: &'static str,
    keys: &'static str,
) -> Form {
    Form { operation, open: open.into_iter().collect(), save, keys, once: false }
}

pub fn one(operation: &'static str, open: impl IntoIterator<Item = Step>, save: &'static str) -> Form {
    Form { once: true, ..form(operation, open, save, "") }
}

pub const fn button(name: &'static str) -> Step {
    Click("button", name)
}

pub const fn tab(name: &'static str) -> Step {
    Click("tab", name)
}

pub fn forms() -> Vec<Form> {
    [
        networks(),
        people(),
        about_people(),
        signals::forms(),
        goals::forms(),
        themes::forms(),
        // A flip chart leaves input, which would stand above the themes.
        surveys::forms(),
        later::forms(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn networks() -> Vec<Form> {
    let filled = |name| {
        [
            Fill("Naam van het netwerk", name),
            Fill("Doel", "Samen afspreken wat de buurt prettig maakt."),
            Choose("Waarom het mag (grondslag)", BASIS),
        ]
    };
    vec![
        one(
            "network.add",
            [button("Samen"), button("Een netwerk maken")].into_iter().chain(filled("Netwerk een")),
            "Bewaren",
        ),
        one(
            "network.add",
            [button("Samen"), button("Nieuw netwerk")].into_iter().chain(filled("Netwerk twee")),
            "Bewaren",
        ),
        form(
            "network.change",
            [button("Samen"), Press("Ctrl E"), Fill("Doel", "Wat de buurt prettig maakt, #.")],
            "Bewaren",
            SAVE,
        ),
        form(
            "rhythm.role",
            [
                button("Samen"),
                button("Ritme voor een rol"),
                Fill("Rol in het netwerk", "rol #"),
                Fill("Hoe vaak spreken jullie elkaar", "elke 6 weken"),
            ],
            "Bewaren",
            SAVE,
        ),
    ]
}

fn people() -> Vec<Form> {
    vec![
        form(
            "person.add",
            [button("Mensen"), button("Nieuwe persoon"), Fill("Naam", "Persoon #")],
            "Bewaren",
            SAVE,
        ),
        form(
            "person.change",
            [
                button("Mensen"),
                button("Persoon een"),
                Press("Ctrl E"),
                Fill("Hoe zeg je de naam", "per-soon #"),
            ],
            "Bewaren",
            SAVE,
        ),
        form(
            "organisation.add",
            [button("Samen"), tab("Organisaties"), button("Nieuwe organisatie"), Fill("Naam", "Club #")],
            "Bewaren",
            SAVE,
        ),
        form(
            "organisation.change",
            [
                button("Samen"),
                tab("Organisaties"),
                button("Club een"),
                Press("Ctrl E"),
                Fill("Naam", "Club een, #"),
            ],
            "Bewaren",
            SAVE,
        ),
    ]
}

fn about_people() -> Vec<Form> {
    let person = || [button("Mensen"), button("Persoon een"), Click("heading", "Persoon een")];
    let and = |steps: Vec<Step>| person().into_iter().chain(steps);
    vec![
        form(
            "conversation.hold",
            and(vec![Press("Ctrl N"), Fill("Wat is er gezegd?", "Een gesprek, #.")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "conversation.change",
            and(vec![button("Gesprek van"), Fill("Wat is er gezegd?", "Toch anders, #.")]),
            "Bewaren",
            SAVE,
        ),
        form("conversation.remove", and(vec![button("Gesprek van")]), "Verwijderen", ""),
        form(
            "person.pause",
            and(vec![
                button("Pauze"),
                Fill("Tot wanneer", "over 2 weken"),
                Fill("Wat zei de persoon erover", "even rust, #"),
            ]),
            "Bewaren",
            SAVE,
        ),
        one("person.resume", and(vec![button("Pauze")]), "Pauze stoppen"),
        one(
            "membership.add",
            and(vec![button("Ander netwerk"), Fill("Rol in het netwerk", "lid")]),
            "Bewaren",
        ),
        form(
            "membership.change",
            and(vec![button("Deelname aan Netwerk een"), Fill("Rol in het netwerk", "lid #")]),
            "Bewaren",
            SAVE,
        ),
        one("membership.remove", and(vec![button("Deelname aan Netwerk een")]), "Deelname verwijderen"),
        form(
            "contribution.add",
            and(vec![Press("Ctrl B"), Fill("Wat was het?", "Een taart, #")]),
            "Bewaren",
            SAVE,
        ),
    ]
}

//! What opens over the pages: what the frame has, and the dialogs.

use super::Step::{self, Button, Click, Press, Type};
use super::{EDIT, MEETING, PERSON, Place, TAB, and, from, part, place};

pub fn over_pages() -> Vec<Place> {
    [of_the_frame(), calendar(), over_people(), over_meetings(), over_together(), over_settings()]
        .into_iter()
        .flatten()
        .collect()
}

fn dialog(name: &'static str, start: Vec<Step>, more: impl IntoIterator<Item = Step>) -> Place {
    place(name, and(start, more), &[])
}

fn of_the_frame() -> Vec<Place> {
    let today = || from(1, &[]);
    vec![
        dialog("finding", today(), [Press("Ctrl K")]),
        dialog("finding what has a key", today(), [Press("Ctrl K"), Type("n")]),
        place("an explanation", and(today(), [Press("F1")]), &["button"]),
        dialog("the shortcuts", today(), [Press("?")]),
        place("what just happened", and(today(), [Press("Ctrl H")]), &["row"]),
        dialog("ending the example", today(), [Press("Ctrl L")]),
    ]
}

/// A calendar has no room for key caps: its keys stand on the page of shortcuts.
fn calendar() -> Vec<Place> {
    let open = [Press("Ctrl N"), Click(".drawer .date-field .button--icon")];
    vec![Place {
        keys: &[
            "→",
            "←",
            "↓",
            "↑",
            "Home | End",
            "PageUp",
            "PageDown",
            "Shift PageUp",
            "Shift PageDown",
            "Enter",
            "Spatie",
            "Esc",
        ],
        ..dialog("a calendar", from(1, &[]), open)
    }]
}

fn over_people() -> Vec<Place> {
    // By way of another place: a list that stands there keeps who was chosen.
    let chosen = || and(from(1, &[]), from(2, &[".people-table .check"]));
    let person = || from(2, &[PERSON]);
    // Somebody who never wants a call.
    let reached =
        || and(from(1, &[]), [Press("Ctrl K"), Type("Zeger Zomers"), Press("Enter"), Button("Bellen")]);
    vec![
        dialog("inviting a choice", chosen(), [Button("Uitnodigen")]),
        dialog("a list of a choice", chosen(), [Button("Lijst bewaren")]),
        dialog("a choice into a network", chosen(), [Button("In een netwerk opnemen")]),
        dialog("comparing two", from(2, &[".maybe-double button"]), [Button("Naast elkaar zetten")]),
        dialog("a pause", person(), [Button("Pauze")]),
        dialog("taking part", person(), [Button("Deelname aan")]),
        dialog("a contribution", person(), [Press("Ctrl B")]),
        dialog("removing a person", and(person(), [Click(EDIT)]), [Button("Verwijderen…")]),
        dialog("calling", reached(), []),
        dialog("calling all the same", reached(), [Button("Kopieer")]),
        dialog("talking later", from(1, &[]), [Button("Later:")]),
        dialog("telling somebody", from(6, &[".subnav li:nth-child(2) button"]), [Button("Verteld…")]),
    ]
}

fn over_meetings() -> Vec<Place> {
    let prepare = || from(3, &[MEETING, TAB[0]]);
    let agenda = || from(3, &[MEETING, TAB[1]]);
    let minutes = || and(from(3, &[]), [Button("Eerste avond"), Click(TAB[3])]);
    vec![
        dialog("a talk beforehand", prepare(), [Click(".preparation .button--icon")]),
        dialog("a talk that was held", prepare(), [Button("Gesprek gehad")]),
        dialog("why somebody is invited", prepare(), [Click(".guest-reply .button--icon")]),
        place("a new item", and(agenda(), [Click(".section .actions button")]), &["box"]),
        dialog("an urgent item", agenda(), [Press("Ctrl Shift S")]),
        dialog("questions about a meeting", from(3, &[MEETING, TAB[3]]), [Button("Evaluatie maken")]),
        dialog("who asked for a change", agenda(), [Click(".agenda-changes .button--icon")]),
        dialog("adopting minutes", minutes(), [Button("Vaststellen")]),
        dialog("thanking somebody", minutes(), [Click(".thanks .button--icon")]),
        dialog("more time for minutes", minutes(), [Button("Meer tijd geven")]),
        dialog("a correction of minutes", minutes(), [Button("Verbetering opschrijven")]),
    ]
}

fn over_together() -> Vec<Place> {
    let agreement = || from(4, &[TAB[3], ".agreements .name"]);
    vec![
        dialog("a rhythm of a role", from(4, &[]), [Button("Ritme voor een rol")]),
        dialog("removing a network", from(4, &[EDIT]), [Button("Verwijderen…")]),
        dialog("input", from(4, &[TAB[1]]), [Button("Inbreng opschrijven")]),
        dialog("a theme", from(4, &[TAB[1]]), [Button("Nieuw thema")]),
        dialog("on an agenda", from(4, &[TAB[1]]), [Button("Op de agenda")]),
        dialog("a focus group", from(4, &[TAB[1], part!("focus-groups")]), [Button("Nieuwe focusgroep")]),
        dialog("a flip chart", from(4, &[TAB[1], part!("focus-groups")]), [Button("Flap intypen")]),
        dialog("a survey", from(4, &[TAB[1], part!("surveys")]), [Button("Nieuwe vragenlijst")]),
        dialog("a goal", from(4, &[TAB[2]]), [Button("Nieuw doel")]),
        dialog("a step of a goal", from(4, &[TAB[2]]), [Button("Stap toevoegen")]),
        dialog("changing a goal", from(4, &[TAB[2]]), [Button("Doel veranderen")]),
        dialog("a new agreement", from(4, &[TAB[3]]), [Button("Nieuwe afspraak")]),
        dialog("changing an agreement", agreement(), [Press("Ctrl E")]),
        dialog("another text of an agreement", agreement(), [Button("Nieuwe tekst")]),
        dialog("texts to discuss", from(4, &[TAB[3]]), [Button("Startset")]),
        dialog("what was brought", from(4, &[TAB[4], part!("contributions")]), [Press("Ctrl B")]),
        dialog("what came of a decision", from(4, &[TAB[3], part!("decisions")]), [Button("Wat kwam ervan")]),
        dialog("ending a network", from(4, &[]), [Button("Netwerk afronden")]),
        dialog("why a meeting moved", from(4, &[part!("programme")]), [Button("Reden van deze wijziging")]),
        dialog("a pledge", from(4, &[TAB[3], part!("pledges")]), [Button("Toezegging opschrijven")]),
        dialog("a signal", from(4, &[TAB[4], part!("signals")]), [Button("Signaal opschrijven")]),
    ]
}

fn over_settings() -> Vec<Place> {
    let access = || from(7, &[".subnav li:nth-child(2) button"]);
    vec![
        dialog("another passphrase", access(), [Click(".slots .actions button:nth-child(1)")]),
        dialog("another name for a key", access(), [Click(".slots .actions button:nth-child(2)")]),
        dialog("a key more", access(), [Button("Wachtzin toevoegen")]),
        dialog("a recovery key", access(), [Button("Maak een")]),
        // Last: what is typed in the filter of people stays there.
        dialog("keeping a filter", from(2, &[]), [Press("Ctrl F"), Type("a"), Button("Bewaar dit filter")]),
    ]
}

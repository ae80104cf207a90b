//! The pages and forms of the window, and the drawer.

use super::Step::{Click, Press, Type};
use super::{EDIT, MEETING, PERSON, Place, TAB, and, from, part, place};

pub fn pages() -> Vec<Place> {
    [today_and_people(), meetings(), together(), reports_and_what_is_kept(), the_drawer()]
        .into_iter()
        .flatten()
        .collect()
}

fn today_and_people() -> Vec<Place> {
    vec![
        place("today", from(1, &[]), &["row", "box", "nothing"]),
        place("people who are there twice", from(2, &[".maybe-double button"]), &["row"]),
        place("people", from(2, &[]), &["row", "box", "nothing"]),
        place("people, some chosen", from(2, &[".people-table .check"]), &["row"]),
        place("a person", from(2, &[PERSON]), &["button"]),
        place("changing a person", from(2, &[PERSON, EDIT]), &["box", "nothing"]),
        place("a visit", from(2, &[PERSON, "main [aria-keyshortcuts='Control+P']"]), &[]),
        place("a new person", from(2, &[".head .actions button:last-child"]), &["nothing"]),
    ]
}

fn meetings() -> Vec<Place> {
    let live = || from(3, &[MEETING, TAB[2]]);
    vec![
        place("meetings", from(3, &[]), &["row"]),
        place("preparing a meeting", from(3, &[MEETING, TAB[0]]), &["text"]),
        place("an agenda", from(3, &[MEETING, TAB[1]]), &["row", "nothing"]),
        place("a meeting live", live(), &["button", "nothing"]),
        place("an action", and(live(), [Press("Alt A")]), &["box", "nothing"]),
        place(
            "a line changed",
            and(
                live(),
                [
                    Click(".compose textarea"),
                    Type("Een regel"),
                    Press("Enter"),
                    Click(".entry > .button--icon"),
                ],
            ),
            &["box", "nothing"],
        ),
        place("looking back", from(3, &[MEETING, TAB[3]]), &[]),
        place("a new meeting", from(3, &[".head .actions button"]), &["nothing"]),
    ]
}

fn together() -> Vec<Place> {
    vec![
        place("together", from(4, &[]), &["button"]),
        place("changing a network", from(4, &[EDIT]), &["nothing"]),
        place("a new network", from(4, &[".head .actions button"]), &["nothing"]),
        place("themes and input", from(4, &[TAB[1]]), &["button"]),
        place("focus groups", from(4, &[TAB[1], part!("focus-groups")]), &["button"]),
        place("surveys", from(4, &[TAB[1], part!("surveys")]), &["button"]),
        place("goals", from(4, &[TAB[2]]), &["row"]),
        place("agreements", from(4, &[TAB[3]]), &["row"]),
        place("an agreement", from(4, &[TAB[3], ".agreements .name"]), &[]),
        place("bringing and getting", from(4, &[TAB[4], part!("contributions")]), &["row"]),
        place("signals", from(4, &[TAB[4], part!("signals")]), &[]),
        place("decisions", from(4, &[TAB[3], part!("decisions")]), &["button"]),
        place("pledges", from(4, &[TAB[3], part!("pledges")]), &["button"]),
        place("equality", from(4, &[TAB[4]]), &[]),
        place("programme", from(4, &[part!("programme")]), &["row"]),
        place("starting", from(4, &[part!("start-up")]), &[]),
        place("organisations", from(4, &[part!("organisations")]), &["row"]),
        place("an organisation", from(4, &[part!("organisations"), ".rows .name"]), &[]),
        place(
            "changing an organisation",
            from(4, &[part!("organisations"), ".rows .name", EDIT]),
            &["nothing"],
        ),
        place("a new organisation", from(4, &[part!("organisations"), ".head .actions button"]), &[]),
    ]
}

fn reports_and_what_is_kept() -> Vec<Place> {
    let report = |selector: &'static str| from(5, &[selector]);
    let privacy = |selector: &'static str| from(6, &[selector]);
    let settings = |selector: &'static str| from(7, &[selector]);
    vec![
        place("an agenda on paper", from(5, &[]), &["box"]),
        place("minutes on paper", report(".report-kinds ul:nth-of-type(1) li:nth-child(2) button"), &["box"]),
        place(
            "a visit on paper",
            report(".report-kinds ul:nth-of-type(2) li:nth-child(1) button"),
            &["text"],
        ),
        place("a timeline on paper", report(".report-kinds ul:nth-of-type(2) li:nth-child(2) button"), &[]),
        place("a network on paper", report(".report-kinds ul:nth-of-type(3) li:nth-child(1) button"), &[]),
        place("equality on paper", report(".report-kinds ul:nth-of-type(3) li:nth-child(2) button"), &[]),
        place("privacy", from(6, &[]), &["row"]),
        place("who was told", privacy(".subnav li:nth-child(2) button"), &["row"]),
        place("the log", privacy(".subnav li:nth-child(3) button"), &[]),
        place("settings", from(7, &[]), &["text"]),
        place("access", settings(".subnav li:nth-child(2) button"), &[]),
        place("backups", settings(".subnav li:nth-child(3) button"), &[]),
        place("checking and clearing up", settings(".subnav li:nth-child(4) button"), &[]),
        place("about the vault", settings(".subnav li:nth-child(5) button"), &[]),
    ]
}

fn the_drawer() -> Vec<Place> {
    vec![
        place("a new conversation", and(from(1, &[]), [Press("Ctrl N")]), &["box", "button", "nothing"]),
        place("a conversation over a form", and(from(2, &[PERSON, EDIT]), [Press("Ctrl N")]), &["text"]),
    ]
}

//! The forms of meetings and of what a network does together, and then of what takes all of it away again.

use super::Step::{self, Choose, Fill, Press};
use super::{Form, SAVE, button, form, one, tab};

pub fn forms() -> Vec<Form> {
    [
        meetings(),
        agenda(),
        live(),
        super::minutes::forms(),
        super::decisions::forms(),
        super::pledges::forms(),
        agreements(),
        contributions(),
        removals(),
        settings(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn meetings() -> Vec<Form> {
    let filled = [Fill("Hoe heet de bijeenkomst?", "Avond #"), Fill("Wanneer?", "donderdag 19:30")];
    let prepare = || [button("Bijeenkomsten"), button("Avond een"), tab("Voorbereiden")];
    let and = |steps: Vec<Step>| prepare().into_iter().chain(steps);
    vec![
        form(
            "meeting.add",
            [button("Bijeenkomsten"), button("Nieuwe bijeenkomst")].into_iter().chain(filled),
            "Bijeenkomst bewaren",
            SAVE,
        ),
        form(
            "meeting.change",
            and(vec![button("Wijzigen"), Fill("Waar?", "Zaal #")]),
            "Bijeenkomst bewaren",
            SAVE,
        ),
        one("meeting.invite", and(vec![button("Kies het hele netwerk")]), "Nodig"),
    ]
}

fn agenda() -> Vec<Form> {
    let there = || [button("Bijeenkomsten"), button("Avond een"), tab("Agenda")];
    let and = |steps: Vec<Step>| there().into_iter().chain(steps);
    vec![
        form(
            "agenda.add",
            and(vec![button("Nieuw agendapunt"), Fill("Waar gaat het punt over?", "Punt #")]),
            "Toevoegen",
            "",
        ),
        form(
            "agenda.add",
            and(vec![
                button("Spoedpunt"),
                Fill("Waar gaat het punt over?", "Spoed #"),
                Fill("Waarom kan het niet wachten?", "Het kan niet wachten."),
            ]),
            "Toevoegen",
            SAVE,
        ),
        form("agenda.change", and(vec![button("Punt twee"), Fill("Uitleg", "Meer, #.")]), "Bewaren", SAVE),
        one("agenda.remove", and(vec![button("Spoed een")]), "Haal van de agenda"),
    ]
}

fn live() -> Vec<Form> {
    let there = || [button("Bijeenkomsten"), button("Avond een"), tab("Live")];
    let and = |steps: Vec<Step>| there().into_iter().chain(steps);
    vec![
        form(
            "minutes.add",
            and(vec![Fill("Nieuwe notitie", "Er werd iets gezegd, #.")]),
            "Toevoegen",
            "Enter Enter",
        ),
        form(
            "minutes.decision.add",
            and(vec![Fill("Nieuwe notitie", "Er werd iets besloten, #.")]),
            "Besluit Alt B",
            "Alt B B",
        ),
        form(
            "minutes.action",
            and(vec![Press("Alt A"), Fill("Wat gaat er gebeuren?", "Iets doen, #")]),
            "Actie vastleggen",
            SAVE,
        ),
        form(
            "minutes.change",
            and(vec![button("Notitie wijzigen"), Fill("Tekst", "Er werd iets anders gezegd, #.")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "minutes.pledge.add",
            and(vec![Fill("Nieuwe notitie", "Er werd iets toegezegd, #.")]),
            "Toezegging Alt T",
            "Alt T T",
        ),
        one("minutes.turn", and(vec![button("Toezegging wijzigen")]), "Maak hiervan: Notitie"),
        form("minutes.remove", and(vec![button("Notitie wijzigen")]), "Verwijderen", ""),
        one("meeting.close", and(vec![]), "Afsluiten"),
    ]
}

fn agreements() -> Vec<Form> {
    let list = || [button("Samen"), tab("Afspraken")];
    let and = |steps: Vec<Step>| list().into_iter().chain(steps);
    let one_of = |more: Vec<Step>| {
        list().into_iter().chain([button("Regel een"), Step::Click("heading", "Afspraak een")]).chain(more)
    };
    vec![
        form(
            "agreement.add",
            and(vec![
                button("Nieuwe afspraak"),
                Fill("Onderwerp", "Afspraak #"),
                Fill("De afspraak", "Regel # van ons."),
            ]),
            "Bewaren",
            SAVE,
        ),
        form(
            "agreement.change",
            one_of(vec![Press("Ctrl E"), Fill("Onderwerp", "Afspraak een, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "agreement.revise",
            one_of(vec![button("Nieuwe tekst"), Fill("De afspraak", "Regel een van ons, #.")]),
            "Bewaren",
            SAVE,
        ),
        one("agreement.acknowledge", one_of(vec![button("Wie zei ja?"), button("Alle")]), "Bewaren voor"),
        one("agreement.withdraw", one_of(vec![]), "Terugnemen dat"),
        one("agreement.end", one_of(vec![]), "Geldt niet meer"),
        one("agreement.remove", one_of(vec![]), "Afspraak verwijderen"),
    ]
}

fn contributions() -> Vec<Form> {
    let there = || [button("Samen"), tab("Gelijkwaardigheid"), tab("Brengen en halen")];
    let and = |steps: Vec<Step>| there().into_iter().chain(steps);
    vec![
        form(
            "contribution.change",
            and(vec![button("wijzigen"), Fill("Wat was het?", "Iets anders, #")]),
            "Bewaren",
            SAVE,
        ),
        form("contribution.remove", and(vec![button("wijzigen")]), "Verwijderen", ""),
    ]
}

fn removals() -> Vec<Form> {
    vec![
        one(
            "organisation.remove",
            [button("Samen"), tab("Organisaties"), button("Club twee"), Press("Ctrl E")],
            "Organisatie verwijderen",
        ),
        one(
            "meeting.remove",
            [
                button("Bijeenkomsten"),
                button("Avond twee"),
                tab("Voorbereiden"),
                button("Verwijder de bijeenkomst"),
            ],
            "Ja, verwijder",
        ),
        one(
            "person.remove",
            [button("Mensen"), button("Persoon twee"), Press("Ctrl E"), button("Verwijderen…")],
            "Persoon verwijderen",
        ),
    ]
}

fn settings() -> Vec<Form> {
    vec![
        form(
            "filter.add",
            [
                button("Mensen"),
                Fill("Zoek op naam", "persoon #"),
                button("Bewaar dit filter"),
                Fill("Naam van het filter", "Filter #"),
            ],
            "Bewaren",
            SAVE,
        ),
        one("settings.change", [button("Beheer"), Fill("Je naam", "Marieke #")], "Bewaren"),
        one(
            "slot.add",
            [
                button("Beheer"),
                button("Toegang"),
                button("Wachtzin toevoegen"),
                Fill("Van wie is de wachtzin?", "Joke"),
                Fill("Wachtzin", "vier paarse laarzen op zolder"),
                Fill("Typ hem nog een keer", "vier paarse laarzen op zolder"),
            ],
            "Toevoegen",
        ),
        one(
            "slot.rename",
            [
                button("Beheer"),
                button("Toegang"),
                button("Wachtzin van Joke hernoemen"),
                Fill("Van wie is de wachtzin?", "Joke Bos"),
            ],
            "Bewaren",
        ),
        one(
            "slot.change",
            [
                button("Beheer"),
                button("Toegang"),
                button("Wachtzin van Joke Bos wijzigen"),
                Fill("Nieuwe wachtzin", "zeven groene laarzen op zolder"),
                Fill("Typ hem nog een keer", "zeven groene laarzen op zolder"),
            ],
            "Bewaar de nieuwe wachtzin",
        ),
        one("filter.remove", [button("Mensen"), button("Filter twee")], "Verwijder het filter"),
        one(
            "person.change",
            [button("Privacy"), button("Geïnformeerd"), button("Verteld…"), Fill("Verteld op", "gisteren")],
            "Bewaren",
        ),
        form("export.agenda", [button("Rapporten")], "Bewaar als PDF", "Ctrl P P"),
        one(
            "network.remove",
            [Choose("Netwerk", "Netwerk een"), button("Samen"), Press("Ctrl E"), button("Verwijderen…")],
            "Netwerk verwijderen",
        ),
    ]
}

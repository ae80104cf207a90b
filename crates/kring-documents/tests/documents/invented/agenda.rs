//! The agenda of an invented meeting, with what changed about it.

use jiff::civil::{date, time};
use kring_core::meetings::{AgendaBalance, AgendaChangeWhat, AgendaShare, Origin, Way};
use kring_core::reports::{
    AgendaReport, AgendaReportChange, AgendaReportItem, LeftOut, LeftOutWhat, LeftOutWhy,
};

use super::head;

/// The agenda of the same meeting.
pub fn agenda() -> AgendaReport {
    let planned = |number, begins, title: Option<&str>, origin, way, minutes| AgendaReportItem {
        number,
        begins,
        title: title.map(str::to_owned),
        origin,
        way,
        raised_by: None,
        led_by: None,
        leader: None,
        carried_from: None,
        explanation: String::new(),
        urgent_reason: String::new(),
        planned_minutes: minutes,
    };
    let mut key = planned(
        1,
        time(19, 30, 0, 0),
        Some("Sleutel van de speelzaal"),
        Origin::Member,
        Way::Conversation,
        30,
    );
    "Wie kan openen en sluiten als de school dicht is?".clone_into(&mut key.explanation);
    key.raised_by = Some("Samira Haddou".to_owned());
    key.led_by = Some(Origin::Member);
    key.leader = Some("Samira Haddou".to_owned());
    key.carried_from = Some(date(2026, 10, 29));
    let mut urgent =
        planned(3, time(20, 45, 0, 0), Some("Inbraak in de Kraanstraat"), Origin::Together, Way::Urgent, 15);
    "het gebeurde vannacht".clone_into(&mut urgent.urgent_reason);
    AgendaReport {
        head: head("Tweede avond van Havenkwartier"),
        at: date(2026, 11, 26).at(19, 30, 0, 0),
        ends: date(2026, 11, 26).at(21, 30, 0, 0),
        agenda_ends: date(2026, 11, 26).at(21, 45, 0, 0),
        duration_minutes: 120,
        place: "Buurthuis De Kraan, Kade 4".to_owned(),
        theme: "De speelzaal en de weg naar school".to_owned(),
        intended_result: "Een afspraak over de sleutel, en een plan voor de oversteek".to_owned(),
        languages: vec!["nl".to_owned(), "ar".to_owned(), "pap".to_owned()],
        charter: vec![
            "Wat hier gezegd wordt, vertellen we niet met namen door.".to_owned(),
            "We laten elkaar uitpraten.".to_owned(),
        ],
        items: vec![
            key,
            planned(2, time(20, 0, 0, 0), Some("Verkeer bij de school"), Origin::Member, Way::Survey, 45),
            urgent,
            planned(4, time(21, 0, 0, 0), None, Origin::Municipality, Way::Standing, 30),
        ],
        changes: vec![
            change(12, AgendaChangeWhat::Added, "Verkeer bij de school", Some(Origin::Member)),
            AgendaReportChange {
                made_room_for: "Inbraak in de Kraanstraat".to_owned(),
                ..change(
                    26,
                    AgendaChangeWhat::MinutesChanged { from: 45, to: 30 },
                    "Stand van het project",
                    None,
                )
            },
            AgendaReportChange {
                requester: Some("Lina Okoye".to_owned()),
                reason: "dan zijn de jongeren er".to_owned(),
                corrected_on: Some(date(2026, 11, 24)),
                ..change(20, AgendaChangeWhat::Moved { from: 2, to: 1 }, "Sleutel van de speelzaal", None)
            },
            change(
                21,
                AgendaChangeWhat::Retitled { former_title: "Verkeer".to_owned() },
                "Verkeer bij de school",
                Some(Origin::Together),
            ),
            change(22, AgendaChangeWhat::Parked, "Bankjes op de kade", Some(Origin::Municipality)),
        ],
        balance: AgendaBalance {
            member: AgendaShare { items: 2, minutes: 75 },
            municipality: AgendaShare { items: 1, minutes: 30 },
            together: AgendaShare { items: 1, minutes: 15 },
        },
        left_out: vec![LeftOut {
            what: LeftOutWhat::AgendaItems,
            count: Some(1),
            why: LeftOutWhy::InConfidence,
        }],
    }
}

fn change(day: i8, what: AgendaChangeWhat, title: &str, requested_by: Option<Origin>) -> AgendaReportChange {
    AgendaReportChange {
        on: date(2026, 11, day),
        what,
        title: title.to_owned(),
        requested_by,
        requester: None,
        reason: String::new(),
        made_room_for: String::new(),
        corrected_on: None,
    }
}

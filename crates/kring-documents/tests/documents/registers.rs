//! Registers of an invented network.

use jiff::civil::date;
use kring_core::meetings::{DecisionState, Origin};
use kring_core::reports::{DecisionsReport, DecisionsReportRow, LeftOut, LeftOutWhat, LeftOutWhy};

use crate::invented::head;

/// The register of decisions of the same network: one that holds, one that another took the place of, one withdrawn.
pub fn decisions() -> DecisionsReport {
    let row = |text: &str, state, until: Option<i8>, instead: &str| DecisionsReportRow {
        on: date(2026, 11, 26),
        item: "Sleutel van de speelzaal".to_owned(),
        origin: Origin::Member,
        text: text.to_owned(),
        agreed_by: "alle ouders".to_owned(),
        reservations: String::new(),
        outcome: "De sleutel hangt er.".to_owned(),
        state,
        until: until.map(|day| date(2026, 12, day)),
        instead: instead.to_owned(),
    };
    DecisionsReport {
        head: head("Havenkwartier"),
        decisions: vec![
            row("De sleutel hangt bij de school.", DecisionState::InForce, None, ""),
            row(
                "De sleutel ligt bij de beheerder.",
                DecisionState::Revised,
                Some(3),
                "De sleutel hangt bij de school.",
            ),
            row("De zaal is op zondag open.", DecisionState::Withdrawn, Some(4), "niemand kwam"),
        ],
        left_out: vec![LeftOut {
            what: LeftOutWhat::Decisions,
            count: Some(1),
            why: LeftOutWhy::InConfidence,
        }],
    }
}

//! Registers of an invented network.

use jiff::civil::date;
use kring_core::meetings::{DecisionState, Origin};
use kring_core::pledges::PledgeState;
use kring_core::promises::Side;
use kring_core::reports::{
    DecisionsReport, DecisionsReportRow, LeftOut, LeftOutWhat, LeftOutWhy, PledgesReport, PledgesReportRow,
};

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

/// What was pledged to the same network: one to do, one kept, one let go.
pub fn pledges() -> PledgesReport {
    let row = |text: &str, side, state, closed: Option<i8>, reason: &str| PledgesReportRow {
        text: text.to_owned(),
        side,
        desk: if side == Side::Ours { "Beheer openbare ruimte".to_owned() } else { String::new() },
        made_on: Some(date(2026, 11, 26)),
        due: Some(date(2026, 12, 20)),
        proof: "De lamp brandt.".to_owned(),
        state,
        closed_on: closed.map(|day| date(2026, 12, day)),
        reason: reason.to_owned(),
        told_on: closed.map(|day| date(2026, 12, day + 1)),
    };
    PledgesReport {
        head: head("Havenkwartier"),
        pledges: vec![
            row("In de bocht komt een lamp.", Side::Ours, PledgeState::Open, None, ""),
            row("De leden koken een keer per maand.", Side::Theirs, PledgeState::Kept, Some(3), ""),
            row("De zaal is op zondag open.", Side::Ours, PledgeState::Dropped, Some(4), "niemand kwam"),
        ],
        left_out: vec![LeftOut { what: LeftOutWhat::Pledges, count: Some(1), why: LeftOutWhy::InConfidence }],
    }
}

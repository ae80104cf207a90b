//! The programme of an invented network.

use crate::typesetter::render;
use jiff::civil::{date, time};
use kring_core::agreements::AgreementAbout;
use kring_core::classification::Classification;
use kring_core::goals::GoalState;
use kring_core::meetings::{PlanChange, PlanChangeWhat, Stage};
use kring_core::pages::{ProgrammeItem, ProgrammeRow, ProgrammeTheme};
use kring_core::pledges::PledgeState;
use kring_core::promises::Side;
use kring_core::record::Id;
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{LeftOut, LeftOutWhat, LeftOutWhy, ProgrammeReport};

use crate::invented::head;
use crate::readers::Printed;

fn id<T>() -> Id<T> {
    "3f2a91bc-0000-4000-8000-000000000001".parse().expect("an id")
}

/// A meeting that was moved and one that does not go on, with one of each other sort.
pub fn programme() -> ProgrammeReport {
    let row = |month, day, what| ProgrammeRow {
        on: date(2026, month, day),
        what,
        classification: Classification::Internal,
    };
    let evening = time(19, 30, 0, 0);
    let (from, to) = (date(2026, 3, 5).to_datetime(evening), date(2026, 3, 12).to_datetime(evening));
    let change = |what, reason: &str| PlanChange {
        at: date(2026, 2, 1).at(9, 0, 0, 0),
        what,
        reason: reason.to_owned(),
    };
    let meeting = |at, stage, changes| ProgrammeItem::Meeting {
        id: id(),
        title: "Avond in de *buurt*".to_owned(),
        at,
        place: "Buurthuis De Steiger".to_owned(),
        stage,
        intended_result: "een plek voor de #lamp".to_owned(),
        in_series: true,
        themes: vec![ProgrammeTheme { title: "Licht".to_owned(), classification: Classification::Internal }],
        changes,
    };
    let reason = "de zaal was bezet".to_owned();
    let relocated =
        PlanChangeWhat::Relocated { from: "De Kade".to_owned(), to: "Buurthuis De Steiger".to_owned() };
    let moved = vec![change(PlanChangeWhat::Moved { from, to }, &reason), change(relocated, "")];
    let cancelled = vec![change(PlanChangeWhat::Cancelled, "ziekte")];
    let text = |words: &str| words.to_owned();
    ProgrammeReport {
        head: head("Havenkwartier"),
        year: 2026,
        rows: vec![
            row(
                1,
                10,
                ProgrammeItem::Goal {
                    id: id(),
                    text: text("Minder donkere plekken"),
                    became: GoalState::UnderWay,
                },
            ),
            row(
                3,
                5,
                ProgrammeItem::Moved {
                    id: id(),
                    title: text("Avond in de buurt"),
                    from,
                    to,
                    reason,
                    change: 0,
                },
            ),
            row(3, 12, meeting(to, Stage::Held, moved)),
            row(4, 9, meeting(date(2026, 4, 9).to_datetime(evening), Stage::Cancelled, cancelled)),
            row(
                5,
                1,
                ProgrammeItem::Pledge {
                    id: id(),
                    text: text("Een lamp in de bocht"),
                    side: Side::Ours,
                    state: PledgeState::Open,
                },
            ),
            row(
                5,
                20,
                ProgrammeItem::Step {
                    id: id(),
                    goal: text("Minder donkere plekken"),
                    text: text("Plek kiezen"),
                    side: Side::Theirs,
                    done: true,
                },
            ),
            row(
                9,
                1,
                ProgrammeItem::Review {
                    id: id(),
                    about: AgreementAbout::Photos,
                    subject: String::new(),
                    text: text("Vraag het eerst"),
                },
            ),
            row(12, 31, ProgrammeItem::End),
        ],
        left_out: vec![LeftOut {
            what: LeftOutWhat::Meetings,
            count: Some(1),
            why: LeftOutWhy::InConfidence,
        }],
    }
}

#[test]
fn it_says_month_by_month_what_there_is_and_what_changed() {
    let Some(text) = Printed::new(&render(&programme(), Pdf).expect("a programme")).text() else { return };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "2026, bijgewerkt op 27 november 2026",
        "Maart",
        "Bijeenkomst, verplaatst",
        "Gaat naar do 12 maart 2026",
        "Reden: De zaal was bezet.",
        "niet meer in De Kade, maar in Buurthuis De Steiger.",
        "Bijeenkomst, gaat niet door",
        "Ziekte.",
        "Avond in de *buurt*",
        "#lamp",
        "Doel gesteld",
        "Stap, gedaan",
        "Het netwerk stopt",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

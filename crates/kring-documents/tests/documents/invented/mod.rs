//! Reports of invented meetings.

mod agenda;

use jiff::civil::date;
use kring_core::classification::Classification;
use kring_core::contributions::BroughtAndGot;
use kring_core::counts::RoughCount;
use kring_core::goals::GoalState;
use kring_core::locale::Locale;
use kring_core::meetings::{MinuteLineKind, Origin, Stage};
use kring_core::pages::PromiseFigures;
use kring_core::promises::{PromiseState, Side};
use kring_core::reports::{
    ActionRow, Attendance, BroughtAndGotCounts, ContributionCounts, CorrectionOutcome, Count, GoalFigure,
    LeftOut, LeftOutWhat, LeftOutWhy, MeetingFigures, MinutesCorrection, MinutesItem, MinutesLine,
    MinutesReport, MinutesStatus, NamesInReport, NetworkReport, NotDiscussed, Period, PerspectiveFigure,
    PromiseCounts, ReportHead,
};

pub use agenda::agenda;

pub fn head(title: &str) -> ReportHead {
    ReportHead {
        title: title.to_owned(),
        network_name: "Havenkwartier".to_owned(),
        responsible: "Gemeente Oeverdaal".to_owned(),
        classification: Classification::Internal,
        purpose: "Samen met bewoners afspreken wat de buurt veilig en prettig maakt".to_owned(),
        made_on: date(2026, 11, 27),
        language: Locale::Nl,
        names: NamesInReport::default(),
    }
}

pub fn action(text: &str, side: Side, who: &str, due: i8) -> ActionRow {
    ActionRow {
        text: text.to_owned(),
        side,
        people: if side == Side::Theirs { vec![who.to_owned()] } else { Vec::new() },
        holder: if side == Side::Ours { who.to_owned() } else { String::new() },
        due: (due > 0).then(|| date(2026, 12, due)),
        state: PromiseState::Open,
    }
}

pub fn note(text: &str) -> MinutesLine {
    MinutesLine::Note { text: text.to_owned() }
}

pub fn item(number: u32, title: &str, origin: Origin, lines: Vec<MinutesLine>) -> MinutesItem {
    MinutesItem {
        number,
        title: Some(title.to_owned()),
        origin,
        raised_by: None,
        urgent_reason: String::new(),
        lines,
    }
}

/// A second meeting of a network, with all sorts of lines.
pub fn minutes() -> MinutesReport {
    let key = action("Een vaste beheerder voor de sleutel zoeken", Side::Ours, "Beheer openbare ruimte", 1);
    let homework = action("Een eerste avond huiswerkhulp voorbereiden", Side::Theirs, "Samira Haddou", 10);
    let crossing =
        action("Tellen hoeveel auto's er rijden bij het begin en het eind van de school", Side::Ours, "", 0);
    let mut first = item(
        1,
        "Sleutel van de speelzaal",
        Origin::Member,
        vec![
            note(
                "De zaal is op dinsdag en donderdag vrij. Nu ligt de sleutel bij de school, en die is om vijf uur dicht.\n\nTwee ouders willen om de beurt openen en sluiten.",
            ),
            MinutesLine::Decision {
                text: "De speelzaal is vanaf januari op dinsdag open van zeven tot negen.".to_owned(),
                agreed_by: "alle ouders en de beheerder".to_owned(),
                reservations: "de school: wie maakt er schoon?".to_owned(),
            },
            MinutesLine::Action { action: key.clone() },
            MinutesLine::Action { action: homework.clone() },
        ],
    );
    first.raised_by = Some("Samira Haddou".to_owned());
    let mut urgent = item(
        3,
        "Inbraak in de Kraanstraat",
        Origin::Together,
        vec![MinutesLine::InConfidence { sorts: vec![MinuteLineKind::Note, MinuteLineKind::Decision] }],
    );
    "het gebeurde vannacht en mensen zijn geschrokken".clone_into(&mut urgent.urgent_reason);
    MinutesReport {
        head: head("Tweede avond van Havenkwartier"),
        at: date(2026, 11, 26).at(19, 30, 0, 0),
        ends: date(2026, 11, 26).at(21, 30, 0, 0),
        duration_minutes: 120,
        place: "Buurthuis De Kraan, Kade 4".to_owned(),
        theme: "De speelzaal en de weg naar school".to_owned(),
        intended_result: "Een afspraak over de sleutel, en een plan voor de oversteek".to_owned(),
        stage: Stage::Held,
        attendance: Attendance {
            present: [
                "Fatima El Amrani",
                "Jan-Willem van den Berg",
                "نور الهدى",
                "Samira Haddou",
                "Tomasz Wilk",
                "ሰላም ተስፋይ",
            ]
            .map(str::to_owned)
            .to_vec(),
            excused: vec!["Olga Kovalenko".to_owned()],
            invited_count: Count::exact(9),
            present_count: Count::exact(7),
            unnamed_guests: Count::exact(1),
        },
        items: vec![
            first,
            item(
                2,
                "Verkeer bij de school",
                Origin::Municipality,
                vec![
                    note("Negen mensen noemden dit in de vragenlijst."),
                    MinutesLine::Action { action: crossing.clone() },
                    MinutesLine::Pledge {
                        text: "Wie iets meldt, hoort binnen twee weken wat ermee gebeurt.".to_owned(),
                    },
                ],
            ),
            urgent,
            item(4, "Stand van het project", Origin::Municipality, Vec::new()),
        ],
        not_discussed: vec![NotDiscussed {
            title: "Bankjes op de kade".to_owned(),
            carried_to: Some(date(2026, 12, 17)),
        }],
        status: MinutesStatus::Adopted { on: date(2026, 12, 17), at_meeting: true },
        corrections: corrections(),
        actions: vec![key, homework, crossing],
        left_out: vec![LeftOut { what: LeftOutWhat::Notes, count: Some(2), why: LeftOutWhy::InConfidence }],
    }
}

/// One that was taken over, by somebody who is named, and one that was not.
fn corrections() -> Vec<MinutesCorrection> {
    vec![
        MinutesCorrection {
            on: date(2026, 12, 3),
            item: Some(2),
            requested_by: Some(Origin::Member),
            requester: Some("Samira Haddou".to_owned()),
            before: "Zeven mensen noemden dit in de vragenlijst.".to_owned(),
            asked: "Negen mensen noemden dit in de vragenlijst.".to_owned(),
            outcome: CorrectionOutcome::TakenOver,
            became: String::new(),
            why: String::new(),
        },
        MinutesCorrection {
            on: date(2026, 12, 4),
            item: None,
            requested_by: Some(Origin::Member),
            requester: None,
            before: String::new(),
            asked: "Er waren meer gasten.".to_owned(),
            outcome: CorrectionOutcome::NotTakenOver,
            became: String::new(),
            why: "Op de lijst staat een gast zonder naam.".to_owned(),
        },
    ]
}

/// Five months of a network in numbers.
pub fn network() -> NetworkReport {
    let meeting = |month, day, present, items: [u32; 3], decisions| MeetingFigures {
        on: date(2026, month, day),
        present: RoughCount::of_people(present),
        member_items: items[0],
        municipality_items: items[1],
        together_items: items[2],
        decisions,
    };
    let perspective = |name: &str, people| PerspectiveFigure {
        name: name.to_owned(),
        people: RoughCount::of_people(people),
        meetings: (people > 4).then_some(3),
    };
    let goal = |text: &str, state, reason: &str, steps_done| GoalFigure {
        text: text.to_owned(),
        seen_by: "minder kinderen die omlopen".to_owned(),
        state,
        reason: reason.to_owned(),
        steps_done,
        steps: 5,
    };
    NetworkReport {
        head: head("Havenkwartier"),
        period: Period { from: date(2026, 7, 1), until: date(2026, 11, 27) },
        counted_on: date(2026, 10, 31),
        members: RoughCount::of_people(26),
        informed: RoughCount::of_people(20),
        organisations: RoughCount::of_people(8),
        meetings: vec![
            meeting(10, 28, 17, [4, 2, 2], 3),
            meeting(9, 30, 14, [3, 4, 1], 2),
            meeting(9, 2, 12, [2, 5, 1], 0),
            meeting(7, 1, 4, [1, 6, 1], 1),
        ],
        cancelled_meetings: 1,
        ours: PromiseFigures { done: 12, on_time: 9, open: 4, late: 2 },
        theirs: PromiseCounts {
            done: RoughCount::About { number: 10 },
            on_time: RoughCount::About { number: 10 },
            open: RoughCount::Few,
            late: RoughCount::None,
        },
        contributions: ContributionCounts {
            ours: BroughtAndGot { brought: 13, got: 7 },
            theirs: BroughtAndGotCounts { brought: RoughCount::About { number: 20 }, got: RoughCount::Few },
        },
        by_kind: Vec::new(),
        perspectives: vec![
            perspective("ouders", 11),
            perspective("ondernemers", 6),
            perspective("jongeren", 3),
            perspective("zorg", 0),
            perspective("ouderen", 0),
        ],
        goals: vec![
            goal("Een veilige route naar school, ook in de winter", GoalState::UnderWay, "", 3),
            goal("Elke zaterdag iets te doen voor 12 tot 16 jaar", GoalState::Reached, "", 5),
            goal("Eén vast nummer voor vragen", GoalState::Changed, "Mensen lopen liever binnen", 1),
            goal("Een buurtkrant", GoalState::LetGo, "Niemand las hem", 0),
        ],
        themes: vec!["huiswerk en een rustige plek".to_owned(), "de oversteek bij de school".to_owned()],
        charter: vec!["Wat hier gezegd wordt, vertellen we niet met namen door.".to_owned()],
        left_out: vec![
            LeftOut { what: LeftOutWhat::Names, count: None, why: LeftOutWhy::NamesNobody },
            LeftOut { what: LeftOutWhat::Conversations, count: None, why: LeftOutWhy::ForOthers },
            LeftOut { what: LeftOutWhat::Numbers, count: Some(2), why: LeftOutWhy::FewerThanFive },
        ],
    }
}

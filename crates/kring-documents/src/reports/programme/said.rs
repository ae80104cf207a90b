//! What a programme says of each thing, for paper and for the terminal.

use kring_core::goals::GoalState;
use kring_core::meetings::{PlanChange, PlanChangeWhat, Stage};
use kring_core::pages::{ProgrammeItem, ProgrammeRow};
use kring_core::pledges::PledgeState;
use kring_core::promises::Side;
use kring_texts::Texts;

use crate::reports::common::sentence;
use crate::sheet::name;

/// What is said of one thing in a programme.
pub struct SaidOfProgramme {
    /// What it is called.
    pub words: String,
    /// What sort of thing it is, and how it stands.
    pub sort: String,
    /// What belongs to it, a sentence each.
    pub more: Vec<String>,
}

/// What is said of one thing in a programme.
pub fn say_programme(row: &ProgrammeRow, texts: &Texts) -> SaidOfProgramme {
    let (sort, words, more) = match &row.what {
        ProgrammeItem::Meeting { title, stage, .. } => {
            let sort = match stage {
                Stage::Planned => "meeting",
                Stage::Held => "held",
                Stage::Cancelled => "cancelled",
            };
            (sort, title.clone(), of_meeting(&row.what, texts))
        }
        ProgrammeItem::Moved { title, to, reason, .. } => {
            let to = texts.with("programme-went-to", &[("moment", texts.moment(*to).into())]);
            ("moved", title.clone(), std::iter::once(to).chain(because(reason, texts)).collect())
        }
        ProgrammeItem::Review { subject, text, .. } => {
            let words = if subject.trim().is_empty() { text } else { subject };
            ("review", words.clone(), Vec::new())
        }
        ProgrammeItem::Pledge { text, side, state, .. } => {
            let sort = match state {
                PledgeState::Open => "pledgeOpen",
                PledgeState::Kept => "pledgeKept",
                PledgeState::Dropped => "pledgeDropped",
            };
            (sort, text.clone(), vec![by(*side, texts)])
        }
        ProgrammeItem::Goal { text, became, .. } => {
            let sort = match became {
                GoalState::UnderWay => "goalSet",
                GoalState::Reached => "goalReached",
                GoalState::Changed => "goalChanged",
                GoalState::LetGo => "goalLetGo",
            };
            (sort, text.clone(), Vec::new())
        }
        ProgrammeItem::Step { goal, text, side, done, .. } => {
            let goal = texts.with("programme-goal", &[("goal", name(goal.trim()).into())]);
            (if *done { "stepDone" } else { "stepOpen" }, text.clone(), vec![goal, by(*side, texts)])
        }
        ProgrammeItem::End => ("end", texts.get("programme-end"), Vec::new()),
    };
    SaidOfProgramme { words, sort: texts.with("programme-sort", &[("sort", sort.into())]), more }
}

/// When and where a meeting is, what for, and what changed about that.
fn of_meeting(what: &ProgrammeItem, texts: &Texts) -> Vec<String> {
    let ProgrammeItem::Meeting { at, place, intended_result, in_series, themes, changes, .. } = what else {
        return Vec::new();
    };
    let where_it_is = if place.trim().is_empty() { "no" } else { "yes" };
    let when = [
        ("time", texts.time(at.time()).into()),
        ("placed", where_it_is.into()),
        ("place", name(place.trim()).into()),
    ];
    let mut said = vec![texts.with("programme-when", &when)];
    if !intended_result.trim().is_empty() {
        said.push(texts.with("programme-result", &[("result", name(&sentence(intended_result)).into())]));
    }
    if !themes.is_empty() {
        let titles: Vec<String> = themes.iter().map(|theme| name(theme.title.trim())).collect();
        said.push(texts.with("programme-themes", &[("themes", titles.join("; ").into())]));
    }
    if *in_series {
        said.push(texts.get("programme-series"));
    }
    said.extend(changes.iter().map(|change| say_change(change, texts)));
    said
}

/// What changed about the plan of a meeting, when and why.
fn say_change(change: &PlanChange, texts: &Texts) -> String {
    let (what, from, to) = match &change.what {
        PlanChangeWhat::Moved { from, to } => ("moved", texts.moment(*from), texts.moment(*to)),
        PlanChangeWhat::Relocated { from, to } if to.trim().is_empty() => {
            ("unplaced", name(from.trim()), String::new())
        }
        PlanChangeWhat::Relocated { from, to } => ("relocated", name(from.trim()), name(to.trim())),
        PlanChangeWhat::Cancelled => ("cancelled", String::new(), String::new()),
        PlanChangeWhat::Resumed => ("resumed", String::new(), String::new()),
    };
    let values = [
        ("date", texts.short_date(change.at.date()).into()),
        ("what", what.into()),
        ("from", from.into()),
        ("to", to.into()),
    ];
    let done = texts.with("programme-change", &values);
    because(&change.reason, texts).map_or(done.clone(), |reason| format!("{done} {reason}"))
}

fn because(reason: &str, texts: &Texts) -> Option<String> {
    let reason = sentence(reason);
    (!reason.is_empty()).then(|| texts.with("programme-reason", &[("reason", name(&reason).into())]))
}

fn by(side: Side, texts: &Texts) -> String {
    let side = if side == Side::Ours { "ours" } else { "theirs" };
    texts.with("programme-side", &[("side", side.into())])
}

//! What is different between an agenda and the one it becomes.

use jiff::civil::DateTime;

use crate::records::meetings::{AgendaItem, AgendaItemId, Meeting, Way};

use super::{AgendaChange, AgendaChangeWhat, ChangeRequest, keep_change, soon_after, to_the_minute};

/// A change that was asked for: of which item, by whom, and what makes room for it.
#[derive(Default)]
pub(in crate::records::meetings) struct Asked {
    /// By whom, and why.
    pub request: ChangeRequest,
    /// The item that is changed; `None` where a whole agenda is replaced.
    pub item: Option<AgendaItemId>,
    /// The item that makes room for it.
    pub makes_room: Option<AgendaItemId>,
    /// Why the meeting is held at another moment, elsewhere or not at all, where that changes; may be empty.
    pub plan_reason: String,
}

/// The lines of `before` with one more for all that is different about the agenda of `after`.
pub(in crate::records::meetings) fn kept_changes(
    before: &Meeting,
    after: &Meeting,
    asked: &Asked,
    at: DateTime,
) -> Vec<AgendaChange> {
    let at = to_the_minute(at);
    let mut lines = before.agenda_changes.clone();
    for (what, item) in differences(before, after, asked.item) {
        keep_change(&mut lines, line(what, item, asked, at), continues, join);
    }
    // Who is not named with an item any more is named with no change of it either.
    for item in before.items() {
        let named = item.raised_by;
        let stays = after.items().any(|one| one.id == item.id && one.raised_by == named);
        let gone = after.items().any(|one| one.id == item.id) && !stays;
        for line in lines.iter_mut().filter(|line| gone && line.item == Some(item.id)) {
            line.requester = line.requester.filter(|person| named != Some(*person));
        }
    }
    // Also what a change opened: its former title is from when it was closed.
    for item in after.items().chain(before.items()) {
        for line in lines.iter_mut().filter(|line| line.item == Some(item.id)) {
            line.classification = line.classification.max(item.classification);
        }
    }
    lines
}

fn line(what: AgendaChangeWhat, item: &AgendaItem, asked: &Asked, at: DateTime) -> AgendaChange {
    let about_it = asked.item.is_none_or(|id| id == item.id);
    let mut request = if about_it { asked.request.clone() } else { ChangeRequest::default() };
    let comes = matches!(
        what,
        AgendaChangeWhat::Added | AgendaChangeWhat::AddedUrgently | AgendaChangeWhat::CarriedOver
    );
    if comes {
        request.requested_by = request.requested_by.or(Some(item.origin));
        request.requester = request.requester.or(item.raised_by);
    }
    if request.reason.is_empty() && what == AgendaChangeWhat::AddedUrgently {
        request.reason.clone_from(&item.urgent_reason);
    }
    AgendaChange {
        at,
        what,
        item: Some(item.id),
        title: item.title.clone(),
        requested_by: request.requested_by,
        requester: request.requester,
        reason: request.reason,
        made_room_for: asked.item.filter(|_| asked.makes_room == Some(item.id)),
        corrected_at: None,
        classification: item.classification,
    }
}

/// What is different, in the order in which it is told.
fn differences<'a>(
    before: &'a Meeting,
    after: &'a Meeting,
    touched: Option<AgendaItemId>,
) -> Vec<(AgendaChangeWhat, &'a AgendaItem)> {
    let mut found = Vec::new();
    for item in &after.agenda {
        if find(&before.agenda, item.id).is_none() {
            let what = if find(&before.parking_lot, item.id).is_some() {
                AgendaChangeWhat::BroughtBack
            } else if item.carried_from.is_some() {
                AgendaChangeWhat::CarriedOver
            } else if item.way == Way::Urgent {
                AgendaChangeWhat::AddedUrgently
            } else {
                AgendaChangeWhat::Added
            };
            found.push((what, item));
        }
    }
    for item in before.items() {
        let Some(now) = find(&after.agenda, item.id).or(find(&after.parking_lot, item.id)) else {
            found.push((AgendaChangeWhat::Removed, item));
            continue;
        };
        if now.title != item.title {
            found.push((AgendaChangeWhat::Retitled { former_title: item.title.clone() }, now));
        }
        if now.planned_minutes != item.planned_minutes {
            let (from, to) = (item.planned_minutes, now.planned_minutes);
            found.push((AgendaChangeWhat::MinutesChanged { from, to }, now));
        }
        if find(&before.agenda, item.id).is_some() && find(&after.parking_lot, item.id).is_some() {
            found.push((AgendaChangeWhat::Parked, now));
        }
    }
    found.extend(moved(before, after, touched));
    found
}

/// The items that stand in another order among those that are on both agendas: the one that was touched, if the others
/// stayed as they were; else any single one of which that is true; else all whose place is another.
fn moved<'a>(
    before: &Meeting,
    after: &'a Meeting,
    touched: Option<AgendaItemId>,
) -> Vec<(AgendaChangeWhat, &'a AgendaItem)> {
    let on_both = |item: &&AgendaItem| {
        find(&before.agenda, item.id).is_some() && find(&after.agenda, item.id).is_some()
    };
    let was: Vec<_> = before.agenda.iter().filter(on_both).map(|item| item.id).collect();
    let is: Vec<_> = after.agenda.iter().filter(on_both).map(|item| item.id).collect();
    if was == is {
        return Vec::new();
    }
    let alone = |id: &AgendaItemId| {
        let others =
            |ids: &[AgendaItemId]| -> Vec<_> { ids.iter().copied().filter(|one| one != id).collect() };
        others(&was) == others(&is)
    };
    let single = touched.into_iter().chain(is.iter().copied()).find(|id| is.contains(id) && alone(id));
    let mut found = Vec::new();
    for (place, id) in is.iter().enumerate() {
        let told = single.map_or_else(|| was.get(place) != Some(id), |single| single == *id);
        if let (true, Some((_, from)), Some((item, to))) =
            (told, placed(&before.agenda, *id), placed(&after.agenda, *id))
        {
            found.push((AgendaChangeWhat::Moved { from, to }, item));
        }
    }
    found
}

/// An item with its place, from 1.
fn placed(items: &[AgendaItem], id: AgendaItemId) -> Option<(&AgendaItem, u32)> {
    items.iter().zip(1..).find(|(item, _)| item.id == id)
}

fn find(items: &[AgendaItem], id: AgendaItemId) -> Option<&AgendaItem> {
    items.iter().find(|item| item.id == id)
}

/// Whether a line goes on with what the last one did: another move of an item, or of its minutes.
fn continues(last: &AgendaChange, line: &AgendaChange) -> bool {
    let same_sort = matches!(
        (&last.what, &line.what),
        (AgendaChangeWhat::Moved { .. }, AgendaChangeWhat::Moved { .. })
            | (AgendaChangeWhat::MinutesChanged { .. }, AgendaChangeWhat::MinutesChanged { .. })
    );
    let asked = |one: &AgendaChange| (one.requested_by, one.requester, one.reason.clone(), one.made_room_for);
    same_sort && last.item == line.item && asked(last) == asked(line) && soon_after(last.at, line.at)
}

/// Lays a line over the one it goes on with; says whether anything is left to tell.
fn join(last: &mut AgendaChange, line: &AgendaChange) -> bool {
    last.title.clone_from(&line.title);
    match (&mut last.what, &line.what) {
        (AgendaChangeWhat::Moved { from, to }, AgendaChangeWhat::Moved { to: next, .. }) => {
            *to = *next;
            from != to
        }
        (
            AgendaChangeWhat::MinutesChanged { from, to },
            AgendaChangeWhat::MinutesChanged { to: next, .. },
        ) => {
            *to = *next;
            from != to
        }
        _ => true,
    }
}

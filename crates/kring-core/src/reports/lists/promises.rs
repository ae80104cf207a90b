//! The promises that are for a network, for colleagues: without what was promised in confidence, and without the names of who
//! asked not to be on lists.

use crate::engine::error::Error;
use crate::engine::record::RecordKind;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::records::networks::NetworkId;
use crate::records::promises::{PromiseFilter, PromiseRow};
use crate::reports::attendance::keep_name_off_list;
use crate::reports::{LeftOutWhat, ReportOptions};

use super::content::{Content, parse};
use super::{ListCell, ListColumn, column};

pub(super) const COLUMNS: &[ListColumn] = &[
    column("text", 44),
    column("side", 14),
    column("people", 26),
    column("holder", 24),
    column("made-on", 13),
    column("due", 13),
    column("days-late", 10),
    column("state", 16),
    column("closed-on", 13),
    column("reason", 30),
];

pub(super) fn work_out(
    workspace: &Workspace,
    id: &str,
    options: &ReportOptions,
    now: &Now,
) -> Result<Content, Error> {
    let id: NetworkId = parse(id, RecordKind::NETWORK)?;
    let filter = PromiseFilter { network: Some(id), ..PromiseFilter::default() };
    let off_lists = workspace.names_off_lists(now);
    let promises =
        workspace.promises(&filter, now).into_iter().map(|promise| (promise.classification, promise));
    Content::of_network((workspace, id), options, now, LeftOutWhat::Promises, promises, |mut promise| {
        workspace.keep_off_lists(&mut promise.people, now);
        keep_name_off_list(&mut promise.promise.content.holder, &off_lists);
        row(promise)
    })
}

fn row(row: PromiseRow) -> Vec<ListCell> {
    let promise = row.promise.content;
    let people: Vec<String> = row.people.into_iter().map(|person| person.name).collect();
    let late = row.days_late.and_then(|days| u32::try_from(days).ok());
    vec![
        promise.text.into(),
        ListCell::choice(promise.side),
        ListCell::names(&people),
        promise.holder.into(),
        promise.made_on.into(),
        promise.due.into(),
        late.map_or(ListCell::Empty, ListCell::Number),
        ListCell::choice(promise.state),
        promise.closed_on.into(),
        promise.reason.into(),
    ]
}

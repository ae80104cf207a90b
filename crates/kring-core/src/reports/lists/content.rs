//! What a list is made of, before it is one of its kind.

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::{Id, RecordKind};
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::records::networks::NetworkId;
use crate::reports::grade::{Gate, Shown};
use crate::reports::{LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

use super::ListCell;

/// What a list is made of.
pub(super) struct Content {
    pub head: ReportHead,
    pub rows: Vec<Vec<ListCell>>,
    pub left_out: Vec<LeftOut>,
}

impl Content {
    /// The records of a network that are not in confidence, for colleagues. `row` keeps off it who asked not to be on lists.
    pub fn of_network<R>(
        (workspace, id): (&Workspace, NetworkId),
        options: &ReportOptions,
        now: &Now,
        what: LeftOutWhat,
        records: impl IntoIterator<Item = (Classification, R)>,
        row: impl Fn(R) -> Vec<ListCell>,
    ) -> Result<Self, Error> {
        let network = &workspace.find(id)?.content;
        // It names people: never for everybody.
        let mut gate = Gate::over(Classification::Internal, options)?;
        let mut rows = Vec::new();
        for (classification, record) in records {
            if gate.admit(classification, what) == Shown::Open {
                rows.push(row(record));
            }
        }
        // Said whether there is somebody or not: who reads it does not learn that there is.
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::AskedNotTo);
        let head = workspace.head(id, &network.name, gate.mark(), options, now);
        Ok(Self { head, rows, left_out: gate.left_out() })
    }
}

/// The record with this id.
pub(super) fn parse<T>(id: &str, kind: RecordKind) -> Result<Id<T>, Error> {
    id.parse().map_err(|_| Error::NotFound { kind, id: id.to_owned() })
}

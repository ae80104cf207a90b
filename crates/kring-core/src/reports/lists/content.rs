//! What a list is made of, before it is one of its kind.

use crate::engine::error::Error;
use crate::engine::record::{Id, RecordKind};
use crate::reports::{LeftOut, ReportHead};

use super::ListCell;

/// What a list is made of.
pub(super) struct Content {
    pub head: ReportHead,
    pub rows: Vec<Vec<ListCell>>,
    pub left_out: Vec<LeftOut>,
}

/// The record with this id.
pub(super) fn parse<T>(id: &str, kind: RecordKind) -> Result<Id<T>, Error> {
    id.parse().map_err(|_| Error::NotFound { kind, id: id.to_owned() })
}

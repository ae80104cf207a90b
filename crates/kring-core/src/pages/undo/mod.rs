//! Undo and redo of operations by their names, and what happened lately.
//!
//! The vault remembers the steps. Here it is decided which of them people mean, what an undo in the middle takes along, and
//! what an operation was about.

mod about;
mod dependents;
mod recent;
#[cfg(test)]
mod tests;
mod verbs;

use jiff::Timestamp;
use serde::Serialize;
use specta::Type;

use crate::engine::error::Problem;
use crate::engine::record::RecordKind;

/// An operation that was taken back, or done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UndoneOperation {
    /// Its name, such as "person.add".
    pub operation: String,
    /// Its number in the audit log.
    pub number: u32,
    /// What it was about, as names.
    pub about: About,
    /// The sorts of records that changed by taking it back, or by doing it again.
    pub changed: Vec<RecordKind>,
    /// The names of later operations that were taken back with it, the last one first.
    pub along: Vec<String>,
    /// Why not all that was to be taken back is, where something came between.
    pub stopped: Option<StoppedUndo>,
}

/// Where taking several operations back ended before its time. What is told of as taken back is; nothing is half taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StoppedUndo {
    /// Why the next one could not be taken back.
    pub problem: Problem,
    /// How many operations still stand that were to be taken back, the one that was asked for among them.
    pub left: u32,
}

/// What an operation was about: names of people, meetings and the like. The title of a confidential meeting is no name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// The first few names.
    pub names: Vec<String>,
    /// How many more there are.
    pub more: u32,
}

/// What an undo would take back now, and what a redo would do again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UndoState {
    /// The name of the last operation that can be taken back.
    pub undo: Option<String>,
    /// Its number in the audit log.
    pub number: Option<u32>,
    /// The name of the operation that was taken back last, as long as nothing else was done since.
    pub redo: Option<String>,
}

/// One of the last operations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecentOperation {
    /// Its number in the audit log.
    pub number: u32,
    /// When it was done.
    #[specta(type = String)]
    pub at: Timestamp,
    /// Its name, such as "person.add".
    pub operation: String,
    /// What it was about, as names.
    pub about: About,
    /// What can be done with it now.
    pub state: RecentState,
    /// The numbers of later operations that an undo takes along, the last one first: what they did rests on this one.
    pub takes: Vec<u32>,
}

/// What can be done with an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RecentState {
    /// It can be undone.
    Undoable,
    /// It was undone, and is what a redo does again.
    Redoable,
    /// It was undone.
    Undone,
    /// It can no longer be undone.
    Past,
}

//! Inputs that several nouns take.

use crate::command::{Input, Kind};

/// Who may read it.
pub(super) const CLASSIFICATIONS: &[&str] = &["public", "internal", "confidential"];

/// The revision a change started from, to be sure that nothing else changed meanwhile.
pub(super) static REVISION: [Input; 1] = [Input::option("revision", Kind::Number)];

/// The reason to do something that crosses a boundary all the same.
pub(super) static DESPITE: [Input; 1] = [Input::option("despite", Kind::Text)];

/// How something ends: the day, how it went, and what becomes of what is open.
pub(super) static ENDING: [Input; 7] = [
    Input::option("on", Kind::PastDay),
    Input::option("note", Kind::Text),
    Input::option("thanks", Kind::Text),
    Input::option("classification", Kind::Choice(CLASSIFICATIONS)),
    Input::option("settled", Kind::Texts).typed("settle"),
    Input::option("keepOthers", Kind::Flag).typed("keep-open"),
    Input::option("dryRun", Kind::Flag).typed("dry-run"),
];

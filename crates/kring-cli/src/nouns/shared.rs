//! Inputs that several nouns take.

use crate::command::{Input, Kind};

/// Who may read it.
pub(super) const CLASSIFICATIONS: &[&str] = &["public", "internal", "confidential"];

/// The revision a change started from, to be sure that nothing else changed meanwhile.
pub(super) static REVISION: [Input; 1] = [Input::option("revision", Kind::Number)];

/// The reason to do something that crosses a boundary all the same.
pub(super) static DESPITE: [Input; 1] = [Input::option("despite", Kind::Text)];

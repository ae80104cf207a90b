//! What stands on the flip charts of a focus group.

use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::inputs::{Input, InputSource, InputWay};
use crate::records::themes::ThemeId;

use super::FocusGroupId;

pub(crate) const FLAP: Operation = Operation::named("focusGroup.flap");

/// The most lines that are written down at once: more than any flip chart holds.
const LINES: u32 = 100;

/// The flip chart of one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Flap {
    /// Of which group, from 1.
    pub group: u32,
    /// Its lines, in their words; lines without words are none.
    pub lines: Vec<String>,
    /// The theme they are about, where that is known.
    #[serde(default)]
    pub theme: Option<ThemeId>,
}

impl Workspace {
    /// Writes a flip chart down, a line as one input of nobody by name.
    ///
    /// Errors: `invalid.outOfRange` for a group that is not there, `invalid.required` where no line says anything.
    pub fn add_flap(
        &mut self,
        id: FocusGroupId,
        flap: Flap,
        now: &Now,
    ) -> Result<Vec<Versioned<Input>>, Error> {
        self.run(FLAP, now, |tx| tx.add_flap(id, flap))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_flap(&mut self, id: FocusGroupId, flap: Flap) -> Result<Vec<Versioned<Input>>, Error> {
        let Flap { group, lines, theme } = flap;
        let session = self.find(id)?.content.clone();
        check::number("group", group, 1, session.groups)?;
        let lines: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
        if lines.is_empty() {
            return Err(Error::Required { field: "lines".to_owned() });
        }
        check::number("lines", as_u32(lines.len()), 1, LINES)?;
        let inputs = lines.into_iter().enumerate().map(|(place, words)| {
            check::required(&format!("lines.{place}"), words, check::NOTE)?;
            let source = InputSource::FocusGroup { id, group, line: as_u32(place) };
            let said =
                Input::of_nobody(session.network, InputWay::FocusGroup, &session.name, source, session.on);
            self.add(Input { words: words.to_owned(), themes: theme.into_iter().collect(), ..said })
        });
        inputs.collect()
    }
}

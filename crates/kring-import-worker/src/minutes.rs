//! From lines of minutes as a file has them to lines as the domain takes them.

use kring_core::imports::PastedLine;
use kring_core::meetings::MinuteLineKind;
use kring_import::{Limits, MinutesLine, MinutesLineKind, read_minutes_file};

use crate::process::{ReadError, Reader, refusal};
use crate::reading::{Answer, Request, Task};

impl Reader {
    /// The lines of minutes, pasted or in a file of text.
    pub fn minutes(&self, bytes: &[u8]) -> Result<Vec<PastedLine>, ReadError> {
        match self.ask(&Request { pasted: false, task: Task::Minutes }, bytes)? {
            Answer::Minutes(lines) => Ok(lines),
            other => Err(refusal(other)),
        }
    }
}

/// Reads them, in the worker.
pub(crate) fn read(bytes: &[u8]) -> Answer {
    match read_minutes_file(bytes, &Limits::default()) {
        Ok(lines) => Answer::Minutes(lines.into_iter().map(line).collect()),
        Err(error) => Answer::Refused(error),
    }
}

fn line(line: MinutesLine) -> PastedLine {
    let kind = match line.kind {
        MinutesLineKind::Text | MinutesLineKind::Bullet | MinutesLineKind::Numbered => MinuteLineKind::Note,
        MinutesLineKind::Decision => MinuteLineKind::Decision,
        MinutesLineKind::Action => MinuteLineKind::Action,
        MinutesLineKind::Pledge => MinuteLineKind::Pledge,
    };
    PastedLine { line: line.number, kind, text: line.text }
}

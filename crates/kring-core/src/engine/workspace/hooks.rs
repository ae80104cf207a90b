//! What happens besides, where records of one kind hang on those of others.

use kring_vault::{Otherwise, UndoStep, Unlocked, Vault};

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::{AnyId, RecordKind};
use crate::language::now::Now;

use super::{Tx, Workspace};

/// Functions that the engine calls at these moments.
#[derive(Clone, Copy)]
pub(crate) struct Hooks {
    /// A vault was opened.
    pub opened: fn(&mut Workspace, &Now) -> Result<(), Error>,
    /// A record was removed, in the operation that removed it.
    pub removed: fn(&mut Tx<'_, '_>, RecordKind, AnyId) -> Result<(), Error>,
    /// The records of a step are about to be put back. Brings the model to what the step makes of it, and says which
    /// records stay as they are and which go besides.
    pub before_put_back: fn(&UndoStep, &Vault<Unlocked>, &mut Model) -> Otherwise,
}

//! Lists of other programs that are looked at in the window, until they are taken in or forgotten.

use std::path::PathBuf;
use std::sync::Arc;

use kring_import_worker::ImportSheet;

/// What of other programs waits here; a lock forgets all of it.
#[derive(Default)]
pub struct Lists {
    /// The list that was chosen; shared with the work that reads it, and never copied.
    pub chosen: Option<Arc<ChosenList>>,
    /// The file that was dropped on the window and is not taken yet.
    pub dropped: Option<PathBuf>,
}

/// A list, as its bytes. They may hold what Kring keeps of nobody: they go no further than the worker that reads them.
pub struct ChosenList {
    /// The file's name without its folder; empty for cells that were pasted.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Whether it was pasted, and is no file.
    pub pasted: bool,
    /// What was found in it, sheet by sheet.
    pub sheets: Vec<ImportSheet>,
}

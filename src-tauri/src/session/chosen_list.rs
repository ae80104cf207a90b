//! Lists of other programs that are looked at in the window, until they are taken in or forgotten.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kring_core::Problem;
use kring_import_worker::{ImportSheet, read_file};

use super::Session;
use crate::runtime::problem;

/// What of other programs waits here; a lock forgets all of it.
#[derive(Default)]
pub struct Lists {
    /// The list that was chosen; shared with the work that reads it, and never copied.
    pub chosen: Option<Arc<ChosenList>>,
    /// The file that was dropped on the window and is not taken yet.
    pub dropped: Option<PathBuf>,
}

impl Lists {
    /// The list that was chosen.
    ///
    /// Errors: `import.nothingChosen`.
    pub fn chosen(&self) -> Result<Arc<ChosenList>, Problem> {
        self.chosen.clone().ok_or_else(|| problem("import.nothingChosen"))
    }
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

impl ChosenList {
    /// A file, not looked at yet.
    ///
    /// Errors: `import.notOpened`, `import.tooLarge`.
    pub fn of_file(path: &Path) -> Result<Self, Problem> {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self { name, bytes: read_file(path)?, pasted: false, sheets: Vec::new() })
    }

    /// Text that was pasted, not looked at yet.
    pub fn pasted(text: String) -> Self {
        Self { name: String::new(), bytes: text.into_bytes(), pasted: true, sheets: Vec::new() }
    }
}

impl Session {
    /// Keeps a list of another program, in place of the one before, until it is taken in or forgotten.
    ///
    /// Errors: `window.locked`; nothing is kept then.
    pub fn choose_list(&mut self, list: ChosenList) -> Result<(), Problem> {
        if !self.is_open() {
            return Err(problem("window.locked"));
        }
        self.lists.chosen = Some(Arc::new(list));
        Ok(())
    }
}

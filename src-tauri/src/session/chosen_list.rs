//! The list of another program that is looked at in the window, until it is taken in or forgotten.

/// A list, as its bytes. They may hold what Kring keeps of nobody: they go no further than the worker that reads them.
pub struct ChosenList {
    /// The file's name without its folder; empty for cells that were pasted.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Whether it was pasted, and is no file.
    pub pasted: bool,
}

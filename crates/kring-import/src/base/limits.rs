//! How much of a file is read before it is refused.

/// How much of a file is read. Each bound stands for an allocation, and is checked before that is made.
///
/// The defaults keep a reader under 300 MB and 5 seconds, whatever the bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of a file.
    pub file_bytes: usize,
    /// The most bytes of a file that is text: CSV, vCard, iCalendar, what was pasted.
    pub text_bytes: usize,
    /// The most bytes of an XLS; it is held in memory in several forms at once.
    pub xls_bytes: usize,
    /// The most bytes of everything in a zip together, unpacked.
    pub unpacked_bytes: u64,
    /// The most entries of a zip.
    pub entries: usize,
    /// How many times larger than the zip its content may be, once it is larger than 1 MiB.
    pub ratio: u64,
    /// The most sheets of a workbook.
    pub sheets: usize,
    /// The most columns of a sheet with something in them.
    pub columns: usize,
    /// The highest number of a row with something in it.
    pub rows: usize,
    /// The most cells of all sheets together, those between two that are filled included.
    pub cells: usize,
    /// The most bytes of one cell.
    pub cell_bytes: usize,
    /// The most contacts or events of a file.
    pub entries_of_people: usize,
    /// The most lines of a calendar.
    pub calendar_lines: usize,
    /// The most dates of one event that comes back.
    pub recurrences: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 64 << 20,
            text_bytes: 32 << 20,
            xls_bytes: 16 << 20,
            unpacked_bytes: 64 << 20,
            entries: 2_000,
            ratio: 200,
            sheets: 64,
            columns: 200,
            rows: 60_000,
            cells: 2_000_000,
            cell_bytes: 64 << 10,
            entries_of_people: 10_000,
            calendar_lines: 400_000,
            recurrences: 200,
        }
    }
}

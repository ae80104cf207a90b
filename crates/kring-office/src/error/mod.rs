//! What can go wrong when an office file is made.

/// A file that could not be made. Nothing is written in that case. Places are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OfficeError {
    /// A language is no tag of BCP 47 that office formats can hold.
    #[error("\"{tag}\" is no language tag (BCP 47); use one such as nl, en-GB or ti")]
    Language {
        /// What was given.
        tag: String,
    },
    /// The template of the page number lacks one of its fields.
    #[error("the page number \"{template}\" needs {{page}} and then {{pages}}, each once")]
    PageNumber {
        /// What was given.
        template: String,
    },
    /// A row has another number of cells than the table has columns.
    #[error("row {row} of table {table} has {cells} cells for {columns} columns")]
    Row {
        /// Which table or sheet.
        table: usize,
        /// Which row, not counting the header.
        row: usize,
        /// How many cells it has.
        cells: usize,
        /// How many columns there are.
        columns: usize,
    },
    /// A table or a sheet has too few or too many columns for a format.
    #[error("table {table} has {columns} columns; from 1 to {most} are possible")]
    Columns {
        /// Which table or sheet.
        table: usize,
        /// How many it has.
        columns: usize,
        /// The most there may be.
        most: usize,
    },
    /// A picture is of a kind that was not promised, or there is none.
    #[error("the picture of figure {figure} is neither a PNG nor an SVG image")]
    Picture {
        /// Which figure.
        figure: usize,
    },
    /// A figure has no size on paper, or one that no page holds.
    #[error("figure {figure} is {width} by {height} mm; it has to fit the text of an A4 page")]
    PictureSize {
        /// Which figure.
        figure: usize,
        /// In millimetres.
        width: u16,
        /// In millimetres.
        height: u16,
    },
    /// A figure says nothing to who cannot see it.
    #[error("figure {figure} has no alternative text")]
    AlternativeText {
        /// Which figure.
        figure: usize,
    },
    /// A workbook has no sheets.
    #[error("a workbook needs a sheet")]
    NoSheet,
    /// A sheet's name is not possible in every format: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at either
    /// end, and no two alike.
    #[error("\"{name}\" cannot be the name of a sheet")]
    SheetName {
        /// What was given.
        name: String,
    },
    /// A sheet has more rows than a spreadsheet holds.
    #[error("sheet {sheet} has {rows} rows; a spreadsheet holds {most}")]
    Rows {
        /// Which sheet.
        sheet: usize,
        /// How many it has.
        rows: usize,
        /// The most there may be.
        most: usize,
    },
    /// A cell cannot hold its content: a text of more than 32,767 UTF-16 units, a number that is none or too large to be kept
    /// whole, a date before 1900-03-01, a moment with parts of seconds.
    #[error("the cell in row {row}, column {column} of sheet {sheet} cannot be kept as it is: {what}")]
    Cell {
        /// Which sheet.
        sheet: usize,
        /// Which row, not counting the header.
        row: usize,
        /// Which column.
        column: usize,
        /// What is wrong with it; never its content.
        what: &'static str,
    },
    /// The file could not be put together.
    #[error("the file could not be written ({what}); make it again")]
    Write {
        /// What the writer said; never words of the document.
        what: String,
    },
}

impl OfficeError {
    /// Every code of this crate.
    pub const CODES: [&str; 12] = [
        "office.language",
        "office.page-number",
        "office.row",
        "office.columns",
        "office.picture",
        "office.picture-size",
        "office.alternative-text",
        "office.no-sheet",
        "office.sheet-name",
        "office.rows",
        "office.cell",
        "office.write",
    ];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Language { .. } => "office.language",
            Self::PageNumber { .. } => "office.page-number",
            Self::Row { .. } => "office.row",
            Self::Columns { .. } => "office.columns",
            Self::Picture { .. } => "office.picture",
            Self::PictureSize { .. } => "office.picture-size",
            Self::AlternativeText { .. } => "office.alternative-text",
            Self::NoSheet => "office.no-sheet",
            Self::SheetName { .. } => "office.sheet-name",
            Self::Rows { .. } => "office.rows",
            Self::Cell { .. } => "office.cell",
            Self::Write { .. } => "office.write",
        }
    }

    /// The values a text for people may use, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Language { tag } => vec![("tag", tag.clone())],
            Self::PageNumber { template } => vec![("template", template.clone())],
            Self::Row { table, row, cells, columns } => vec![
                ("table", table.to_string()),
                ("row", row.to_string()),
                ("cells", cells.to_string()),
                ("columns", columns.to_string()),
            ],
            Self::Columns { table, columns, most } => {
                vec![
                    ("table", table.to_string()),
                    ("columns", columns.to_string()),
                    ("most", most.to_string()),
                ]
            }
            Self::Picture { figure } | Self::AlternativeText { figure } => {
                vec![("figure", figure.to_string())]
            }
            Self::PictureSize { figure, width, height } => {
                vec![
                    ("figure", figure.to_string()),
                    ("width", width.to_string()),
                    ("height", height.to_string()),
                ]
            }
            Self::NoSheet => Vec::new(),
            Self::SheetName { name } => vec![("name", name.clone())],
            Self::Rows { sheet, rows, most } => {
                vec![("sheet", sheet.to_string()), ("rows", rows.to_string()), ("most", most.to_string())]
            }
            Self::Cell { sheet, row, column, what } => vec![
                ("sheet", sheet.to_string()),
                ("row", row.to_string()),
                ("column", column.to_string()),
                ("what", (*what).to_owned()),
            ],
            Self::Write { what } => vec![("what", what.clone())],
        }
    }
}

impl From<std::io::Error> for OfficeError {
    fn from(error: std::io::Error) -> Self {
        Self::Write { what: error.to_string() }
    }
}

impl From<zip::result::ZipError> for OfficeError {
    fn from(error: zip::result::ZipError) -> Self {
        Self::Write { what: error.to_string() }
    }
}

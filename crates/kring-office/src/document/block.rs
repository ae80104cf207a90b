//! The parts a document is made of.

use super::{Paragraph, Picture};

/// One part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The head of the document or of a section. It stays with what follows.
    Heading {
        /// Its level.
        level: Level,
        /// The words.
        text: Paragraph,
    },
    /// Running text.
    Paragraph {
        /// What it is in the document.
        style: Style,
        /// The words.
        text: Paragraph,
    },
    /// Things of equal weight, or in an order.
    List {
        /// What stands before each.
        kind: ListKind,
        /// The things.
        items: Vec<Paragraph>,
    },
    /// A row of three or four large figures.
    KeyFigures {
        /// The figures in order.
        figures: Vec<KeyFigure>,
    },
    /// Names with what belongs to them.
    Facts {
        /// The facts in order.
        facts: Vec<Fact>,
    },
    /// What to heed before all else: the same on a plane of its own.
    Callout {
        /// The facts in order.
        facts: Vec<Fact>,
    },
    /// A table.
    Table(Table),
    /// A picture.
    Figure(Figure),
    /// Lines to sign on.
    SignatureLines {
        /// What is written before each.
        labels: Vec<Paragraph>,
    },
    /// Room to write in.
    WritingLines {
        /// How many lines.
        lines: u8,
    },
}

/// The level of a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The title of the document.
    One,
    /// The head of a section.
    Two,
    /// The head of a part of a section.
    Three,
}

/// What a paragraph is in the document. Every format has a named style for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// Running text.
    Body,
    /// Said beside the matter.
    Quiet,
    /// What the document says in a sentence or two.
    Lead,
    /// Under the title.
    Subtitle,
    /// Under the head of a section; it stays with what follows.
    HeadingNote,
    /// Under a picture or above a table.
    Caption,
    /// Words to say to somebody in their language.
    Phrase,
    /// Something decided.
    Decision,
    /// Something to do.
    Action,
    /// In the place of something that is not shown.
    Withheld,
}

/// What stands before each item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// A dot.
    Bullets,
    /// Its number from 1.
    Numbers,
    /// A box to tick.
    TickBoxes,
    /// A box to tick, and the number from 1 that it is typed by.
    NumberedTickBoxes,
}

/// A large figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure {
    /// What is counted.
    pub label: Paragraph,
    /// How many.
    pub value: Paragraph,
}

/// A name with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The name.
    pub label: Paragraph,
    /// What belongs to it, a paragraph each.
    pub text: Vec<Paragraph>,
}

/// A table. Its header row is repeated on each page, and no row breaks across pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The caption above it. May be empty.
    pub caption: Paragraph,
    /// The columns, from 1 to 63.
    pub columns: Vec<Column>,
    /// Whether the first column names the rows.
    pub row_headers: bool,
    /// The rows, each as long as `columns`.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub header: Paragraph,
    /// On which side its cells stand.
    pub align: Align,
    /// How wide it is.
    pub width: Width,
}

/// On which side the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Where reading begins: words.
    Start,
    /// Where reading ends: numbers.
    End,
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// As wide as what is in it, but never more than half of the table.
    Content,
    /// A share of what is left; 0 counts as 1.
    Share(u8),
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// Its paragraphs. None for a cell with nothing in it.
    pub paragraphs: Vec<CellParagraph>,
}

/// A paragraph of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellParagraph {
    /// The words.
    pub text: Paragraph,
    /// Whether it is said beside the matter.
    pub quiet: bool,
}

impl From<Paragraph> for Cell {
    fn from(text: Paragraph) -> Self {
        Self { paragraphs: vec![CellParagraph { text, quiet: false }] }
    }
}

/// A picture with what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The picture itself.
    pub picture: Picture,
    /// Its width on paper, in millimetres: at most 170.
    pub width: u16,
    /// Its height on paper, in millimetres: at most 220.
    pub height: u16,
    /// What it shows, for who cannot see it. Never empty.
    pub alternative: String,
    /// The caption under it. May be empty.
    pub caption: Paragraph,
}

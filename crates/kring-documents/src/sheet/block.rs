//! The parts a document is made of.

use kring_core::meetings::Origin;
use serde::Serialize;

use super::Text;

/// One part of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Block {
    /// The head of a section.
    Heading {
        /// The words.
        text: Text,
        /// From whom the agenda item under it came.
        side: Option<Side>,
        /// A quiet line beneath. May be empty.
        below: Text,
    },
    /// Running text.
    Paragraph {
        /// The words.
        text: Text,
        /// Whether it is said beside the matter: in the soft colour.
        quiet: bool,
    },
    /// A row of large figures.
    Figures {
        /// Three or four of them.
        figures: Vec<Figure>,
    },
    /// Names with what belongs to them.
    Facts {
        /// The facts in order.
        facts: Vec<Fact>,
    },
    /// What to heed before all else: names with what belongs to them, on a plane of their own.
    Heed {
        /// The facts in order.
        facts: Vec<Fact>,
    },
    /// Words to say to somebody in their language.
    Phrase {
        /// BCP 47 tag of the language.
        language: String,
        /// The words.
        text: Text,
        /// How they sound.
        below: Text,
    },
    /// Things of equal weight.
    Bullets {
        /// The things.
        items: Vec<Text>,
    },
    /// What was said, decided and agreed to do.
    Lines {
        /// The lines in order.
        lines: Vec<Line>,
    },
    /// A table with its caption.
    Table {
        /// The caption. May be empty.
        caption: Text,
        /// The columns; the first names the row.
        columns: Vec<Column>,
        /// The rows, each as long as `columns`.
        rows: Vec<Vec<Cell>>,
    },
    /// A secret in numbered groups, to type over from paper.
    Groups {
        /// The groups in order.
        groups: Vec<Text>,
    },
    /// A QR code (ISO/IEC 18004).
    Code {
        /// Its rows from above: `1` for a dark square, `0` for a light one.
        rows: Vec<String>,
        /// The caption.
        caption: Text,
        /// What it holds, for who cannot see it; never the secret itself.
        alt: String,
    },
    /// Lines to write on.
    Sign {
        /// What is written on each.
        labels: Vec<Text>,
    },
    /// Boxes to tick, each with its number from 1.
    Boxes {
        /// What stands beside each.
        labels: Vec<Text>,
    },
    /// Room to write an answer in.
    Writing {
        /// How many lines.
        lines: u8,
    },
    /// Bars cut in three: from members, from the municipality, made together.
    Chart {
        /// The bars from above.
        stripes: Vec<Stripe>,
        /// The caption.
        caption: Text,
        /// The three sides in words.
        legend: [Side; 3],
        /// What the figure shows, for who cannot see it.
        alt: String,
    },
}

/// A large figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// What is counted.
    pub label: Text,
    /// How many.
    pub value: Text,
}

/// A name with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The name.
    pub label: Text,
    /// What belongs to it.
    pub text: Text,
}

/// From whom something came: its shape and the word beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Side {
    /// Which shape.
    pub origin: Origin,
    /// The word.
    pub word: Text,
}

/// A line of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// How it is drawn.
    pub kind: LineKind,
    /// The word before it. Empty for a note.
    pub label: Text,
    /// The words, a paragraph each.
    pub paragraphs: Vec<Text>,
    /// A quiet line beneath. May be empty.
    pub below: Text,
}

/// How a line of minutes is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum LineKind {
    /// Running text.
    Note,
    /// Something decided.
    Decision,
    /// Something to do.
    Action,
    /// Something not shown.
    Confidence,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its head.
    pub label: Text,
    /// On which side its cells stand.
    pub align: Align,
    /// Its share of what is left beside the columns with share 0, which are as wide as what is in them.
    pub share: u8,
}

/// On which side the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Align {
    /// Where reading begins: words.
    Start,
    /// Where reading ends: numbers.
    End,
    /// Nowhere: they are empty, with room to write in by hand, and the rows are taller for it.
    Hand,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Cell {
    /// The words.
    pub text: Text,
    /// A quiet line beneath. May be empty.
    pub below: Text,
    /// From whom it came; then this is shown before the words.
    pub side: Option<Side>,
}

impl From<Text> for Cell {
    fn from(text: Text) -> Self {
        Self { text, ..Self::default() }
    }
}

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stripe {
    /// What it is about.
    pub label: Text,
    /// How many from members, from the municipality, and together.
    pub parts: [u32; 3],
}

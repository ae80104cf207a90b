//! The named styles of paragraphs.

use crate::document::{Align, Level, Style};

/// What a paragraph is; each has a named style in every format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Normal,
    Body,
    Quiet,
    Lead,
    Subtitle,
    HeadingNote,
    Caption,
    TableCaption,
    Phrase,
    Decision,
    Action,
    Withheld,
    CalloutLabel,
    Title,
    Section,
    Subsection,
    ListItem,
    TickBox,
    Signature,
    WritingLine,
    Picture,
    PictureAlone,
    FigureLabel,
    FigureValue,
    FactLabel,
    FactText,
    TableText,
    TableNumber,
    TableQuiet,
    TableQuietNumber,
    TableHeader,
    TableHeaderNumber,
    TableRowHeader,
    AfterTable,
    Header,
    Footer,
}

impl Role {
    /// All of them; a style stands after the one it is based on.
    pub const ALL: [Self; 36] = [
        Self::Normal,
        Self::Body,
        Self::Quiet,
        Self::Lead,
        Self::Subtitle,
        Self::HeadingNote,
        Self::Caption,
        Self::TableCaption,
        Self::Phrase,
        Self::Decision,
        Self::Action,
        Self::Withheld,
        Self::CalloutLabel,
        Self::Title,
        Self::Section,
        Self::Subsection,
        Self::ListItem,
        Self::TickBox,
        Self::Signature,
        Self::WritingLine,
        Self::Picture,
        Self::PictureAlone,
        Self::FigureLabel,
        Self::FigureValue,
        Self::FactLabel,
        Self::FactText,
        Self::TableText,
        Self::TableNumber,
        Self::TableQuiet,
        Self::TableQuietNumber,
        Self::TableHeader,
        Self::TableHeaderNumber,
        Self::TableRowHeader,
        Self::AfterTable,
        Self::Header,
        Self::Footer,
    ];
}

impl From<Style> for Role {
    fn from(style: Style) -> Self {
        match style {
            Style::Body => Self::Body,
            Style::Quiet => Self::Quiet,
            Style::Lead => Self::Lead,
            Style::Subtitle => Self::Subtitle,
            Style::HeadingNote => Self::HeadingNote,
            Style::Caption => Self::Caption,
            Style::Phrase => Self::Phrase,
            Style::Decision => Self::Decision,
            Style::Action => Self::Action,
            Style::Withheld => Self::Withheld,
        }
    }
}

impl From<Level> for Role {
    fn from(level: Level) -> Self {
        match level {
            Level::One => Self::Title,
            Level::Two => Self::Section,
            Level::Three => Self::Subsection,
        }
    }
}

/// The style of a paragraph in a row of a table.
pub fn role_in_table(names_row: bool, quiet: bool, align: Align) -> Role {
    match (quiet, align) {
        (true, Align::Start) => Role::TableQuiet,
        (true, Align::End) => Role::TableQuietNumber,
        (false, Align::Start) if names_row => Role::TableRowHeader,
        (false, Align::Start) => Role::TableText,
        (false, Align::End) => Role::TableNumber,
    }
}

//! How each named style looks.

use super::{ACCENT, EDGE, INK, PLANE, Role, SIGN_AT, SOFT, TEXT_WIDTH};

/// How a named style looks. Sizes are multiples of half a point, as DOCX has them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// Its name as programs show it, which those that know it translate.
    pub name: &'static str,
    /// The style it is based on.
    pub parent: Option<Role>,
    /// The size of its letters.
    pub size: f32,
    /// Whether they are bold.
    pub bold: bool,
    /// Their colour.
    pub colour: &'static str,
    /// Room above and below.
    pub room: (f32, f32),
    /// How far the paragraph is set in, and how far its first line stands before that.
    pub indent: (f32, f32),
    /// Whether it stays on the page of what follows.
    pub keep_with_next: bool,
    /// Whether it stands where reading ends.
    pub at_end: bool,
    /// Its place among the headings, from 1.
    pub outline: Option<u8>,
    /// The plane it stands on.
    pub plane: Option<&'static str>,
    /// A bar where its lines begin.
    pub bar: Option<Bar>,
    /// A line above or below it.
    pub rule: Option<Rule>,
    /// Where its tabs stop; the last one may be a line that leads there.
    pub stops: &'static [f32],
    /// What kind the last stop is.
    pub last_stop: LastStop,
}

/// A bar along a paragraph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    pub colour: &'static str,
    pub width: f32,
    pub dashed: bool,
}

/// A line above or below a paragraph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rule {
    Above { colour: &'static str, width: f32, gap: f32 },
    Below { colour: &'static str, width: f32, gap: f32 },
}

/// What the last tab stop of a style is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastStop {
    /// Words go on from there.
    Start,
    /// Words end there.
    End,
    /// A line to write on leads there.
    Line,
}

const NORMAL: Look = Look {
    name: "Standard",
    parent: Some(Role::Normal),
    size: 11.0,
    bold: false,
    colour: INK,
    room: (0.0, 6.0),
    indent: (0.0, 0.0),
    keep_with_next: false,
    at_end: false,
    outline: None,
    plane: None,
    bar: None,
    rule: None,
    stops: &[],
    last_stop: LastStop::Start,
};
const QUIET: Look = Look { size: 10.0, colour: SOFT, ..NORMAL };
const TABLE: Look = Look { size: 10.0, room: (0.0, 0.0), ..NORMAL };
const HEADING: Look = Look { bold: true, keep_with_next: true, ..NORMAL };
const BESIDE_BAR: Look = Look { room: (3.0, 3.0), indent: (11.0, 0.0), ..NORMAL };
const AROUND: Look =
    Look { size: 9.0, room: (0.0, 0.0), stops: &[TEXT_WIDTH], last_stop: LastStop::End, ..NORMAL };

/// How a style looks.
pub fn look(role: Role) -> Look {
    match role {
        Role::Normal => Look { parent: None, ..NORMAL },
        Role::Body => Look { name: "Text body", ..NORMAL },
        Role::Quiet => Look { name: "Text body quiet", ..QUIET },
        Role::Lead => Look {
            name: "Lead",
            size: 13.0,
            room: (10.0, 14.0),
            indent: (12.0, 0.0),
            bar: Some(Bar { colour: ACCENT, width: 3.0, dashed: false }),
            ..NORMAL
        },
        Role::Subtitle => Look { name: "Subtitle", colour: SOFT, room: (0.0, 8.0), ..NORMAL },
        Role::HeadingNote => Look { name: "Heading note", keep_with_next: true, ..QUIET },
        Role::Caption => Look { name: "Caption", size: 9.5, room: (4.0, 14.0), ..QUIET },
        Role::TableCaption => Look {
            name: "Table caption",
            parent: Some(Role::Caption),
            size: 9.5,
            room: (14.0, 4.0),
            ..HEADING
        },
        Role::Phrase => Look { name: "Phrase", size: 14.0, room: (6.0, 8.0), ..NORMAL },
        Role::Decision => Look {
            name: "Decision",
            bar: Some(Bar { colour: ACCENT, width: 3.0, dashed: false }),
            ..BESIDE_BAR
        },
        Role::Action => {
            Look { name: "Action", bar: Some(Bar { colour: SOFT, width: 3.0, dashed: true }), ..BESIDE_BAR }
        }
        Role::Withheld => {
            Look { name: "Withheld", colour: SOFT, plane: Some(PLANE), room: (4.0, 6.0), ..NORMAL }
        }
        Role::CalloutLabel => Look { name: "Callout label", bold: true, room: (0.0, 0.0), ..NORMAL },
        Role::Title => Look { name: "Heading 1", size: 22.5, room: (0.0, 8.0), outline: Some(1), ..HEADING },
        Role::Section => {
            Look { name: "Heading 2", size: 13.5, room: (18.0, 5.0), outline: Some(2), ..HEADING }
        }
        Role::Subsection => {
            Look { name: "Heading 3", size: 11.0, room: (12.0, 4.0), outline: Some(3), ..HEADING }
        }
        Role::ListItem => Look { name: "List item", room: (0.0, 4.0), ..NORMAL },
        Role::TickBox => Look { name: "Tick box", size: 12.0, room: (2.0, 5.0), ..NORMAL },
        Role::Signature => Look {
            name: "Signature",
            keep_with_next: true,
            room: (22.0, 0.0),
            stops: &[SIGN_AT, TEXT_WIDTH],
            last_stop: LastStop::Line,
            ..QUIET
        },
        Role::WritingLine => Look {
            name: "Writing line",
            room: (10.0, 0.0),
            stops: &[TEXT_WIDTH],
            last_stop: LastStop::Line,
            ..QUIET
        },
        Role::Picture => Look { name: "Picture", room: (10.0, 0.0), keep_with_next: true, ..NORMAL },
        Role::PictureAlone => Look { name: "Picture alone", room: (10.0, 14.0), ..NORMAL },
        Role::FigureLabel => {
            Look { name: "Figure label", size: 9.5, room: (0.0, 2.0), keep_with_next: true, ..QUIET }
        }
        Role::FigureValue => Look { name: "Figure value", size: 16.5, bold: true, ..TABLE },
        Role::FactLabel => Look { name: "Fact label", colour: SOFT, room: (0.0, 0.0), ..NORMAL },
        Role::FactText => Look { name: "Fact text", room: (0.0, 0.0), ..NORMAL },
        Role::TableText => Look { name: "Table Contents", ..TABLE },
        Role::TableNumber => Look { name: "Table number", at_end: true, ..TABLE },
        Role::TableQuiet => Look { name: "Table contents quiet", colour: SOFT, ..TABLE },
        Role::TableQuietNumber => Look { name: "Table number quiet", colour: SOFT, at_end: true, ..TABLE },
        Role::TableHeader => Look { name: "Table Heading", bold: true, keep_with_next: true, ..TABLE },
        Role::TableHeaderNumber => {
            Look { name: "Table heading number", bold: true, keep_with_next: true, at_end: true, ..TABLE }
        }
        Role::TableRowHeader => Look { name: "Table row heading", ..TABLE },
        Role::AfterTable => Look { name: "After table", size: 9.0, ..TABLE },
        Role::Header => {
            Look { name: "Header", rule: Some(Rule::Below { colour: INK, width: 1.5, gap: 6.0 }), ..AROUND }
        }
        Role::Footer => Look {
            name: "Footer",
            colour: SOFT,
            rule: Some(Rule::Above { colour: EDGE, width: 0.75, gap: 6.0 }),
            ..AROUND
        },
    }
}

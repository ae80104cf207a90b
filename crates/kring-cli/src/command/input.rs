//! What can be given with a verb: options and words in their places.

use kring_core::record::RecordKind;

/// One thing that can be given: an option, or a word in its place after the verb.
#[derive(Clone, Copy)]
pub(crate) struct Input {
    /// Its place in the JSON input: `name`, or `informed.on` for a field within a field.
    pub(crate) key: &'static str,
    /// What is typed after `--`, or the name of the place.
    pub(crate) option: &'static str,
    /// What sort of thing.
    pub(crate) kind: Kind,
    /// Where it stands.
    pub(crate) place: Place,
}

/// Where an input stands on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// `--option VALUE`, which may be left out.
    Option,
    /// `--option VALUE`, which may not be left out.
    Needed,
    /// A word by itself.
    Word,
    /// A word by itself, which may be left out.
    OptionalWord,
}

/// What sort of value an input takes and what becomes of it in JSON.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// A text.
    Text,
    /// Texts; the option may be given more than once.
    Texts,
    /// A whole number.
    Number,
    /// `yes` or `no`.
    YesNo,
    /// An option that is there or not.
    Flag,
    /// A day to come, also in words.
    Day,
    /// A day gone by, also in words.
    PastDay,
    /// A moment to come, also in words.
    Moment,
    /// A moment gone by, also in words.
    PastMoment,
    /// A time of the day, as the clock shows it.
    TimeOfDay,
    /// One of some words.
    Choice(&'static [&'static str]),
    /// A record, by id, by the beginning of its id or by name.
    One(RecordKind),
    /// Records.
    Many(RecordKind),
    /// A way to reach somebody, of this kind.
    Contact(&'static str),
    /// The kind of way that somebody prefers, of the ways given or known.
    Preferred,
    /// Languages somebody speaks.
    Languages,
    /// `KEY=VALUE` for options of a table; the option may be given more than once.
    Pairs(&'static [Input]),
    /// Things somebody would like brought in.
    Wishes,
    /// A place in a list, counted from 1.
    Position,
    /// An agenda item of the meeting given before, by number or by id.
    AgendaItem,
    /// A line of the minutes of the meeting given before: `2.1` for the first under item 2, or its id.
    MinuteLine,
    /// A decision: its line's id, the beginning of that, or words of it.
    Decision,
    /// How often, in words: `elke 6 weken`.
    Rhythm,
    /// When somebody may be called, in words: `na vijven, nooit op vrijdag`.
    CallTimes,
    /// A file or a folder.
    Path,
    /// A folder that is remembered, so that it is named from the root.
    Folder,
}

impl Input {
    /// An option named like its key.
    pub(crate) const fn option(key: &'static str, kind: Kind) -> Self {
        Self { key, option: key, kind, place: Place::Option }
    }

    /// A word in its place.
    pub(crate) const fn word(key: &'static str, kind: Kind) -> Self {
        Self { key, option: key, kind, place: Place::Word }
    }

    /// A word in its place that may be left out.
    pub(crate) const fn optional_word(key: &'static str, kind: Kind) -> Self {
        Self { key, option: key, kind, place: Place::OptionalWord }
    }

    /// The same with another name to type.
    pub(crate) const fn typed(self, option: &'static str) -> Self {
        Self { option, ..self }
    }

    /// Whether it is a word in its place.
    pub(crate) fn is_word(&self) -> bool {
        matches!(self.place, Place::Word | Place::OptionalWord)
    }

    /// The same, and it may not be left out.
    pub(crate) const fn needed(self) -> Self {
        Self { place: Place::Needed, ..self }
    }
}

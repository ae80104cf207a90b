//! The parts of a person's profile: ways to reach them, languages, and how they like to communicate.

use serde::{Deserialize, Serialize};
use specta::Type;

/// One way to reach a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactWay {
    /// What sort of way it is.
    pub kind: ContactKind,
    /// The number or address, kept as it was typed.
    pub value: String,
    /// When it may be used, in their words ("na vijven, nooit op vrijdag").
    #[serde(default)]
    pub hours: String,
    /// Whether this is the way they prefer.
    #[serde(default)]
    pub preferred: bool,
}

/// The sorts of ways to reach a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ContactKind {
    /// A telephone number to call.
    Phone,
    /// A number for text messages.
    Message,
    /// A mail address.
    Email,
    /// A postal address.
    Post,
    /// Somewhere to walk in.
    Visit,
}

/// A language a person uses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Language {
    /// BCP 47 tag: "nl", "ar", "ti".
    pub tag: String,
    /// How well they speak it.
    #[serde(default)]
    pub speaks: LanguageLevel,
    /// How well they read it.
    #[serde(default)]
    pub reads: LanguageLevel,
    /// Whether they want an interpreter into this language at meetings.
    #[serde(default)]
    pub wants_interpreter: bool,
}

/// How well, in the person's own estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LanguageLevel {
    /// Not.
    None,
    /// A little; short texts, slow talk.
    Some,
    /// Well enough for a meeting.
    #[default]
    Good,
}

/// How a person likes to communicate. `None` means they were not asked.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// The way they like best.
    pub channel: Option<ContactChannel>,
    /// When, in their words.
    pub hours: String,
    /// Straight to the point, or by way of.
    pub directness: Option<Directness>,
    /// In writing or in person.
    pub form: Option<Form>,
    /// "u" or "je".
    pub address: Option<FormOfAddress>,
    /// Whether they asked for a talk by themselves before a meeting.
    pub talk_before: bool,
    /// Anything else ("eerst een bericht, dan bellen").
    pub note: String,
}

/// The way a person likes best to be approached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ContactChannel {
    /// Meeting each other.
    InPerson,
    /// A telephone call.
    Phone,
    /// A text message first.
    Message,
    /// Mail.
    Email,
    /// A letter.
    Letter,
}

/// How directly a person likes things said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Directness {
    /// Say it as it is.
    Direct,
    /// Take the time; read between the lines.
    Indirect,
}

/// Whether a person prefers to read or to listen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Form {
    /// Tell them.
    Spoken,
    /// Give it on paper.
    Written,
}

/// How a person likes to be addressed in Dutch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FormOfAddress {
    /// With "u".
    Formal,
    /// With "je".
    Informal,
}

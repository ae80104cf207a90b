//! What went wrong, on its way to one line on standard error.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use kring_documents::DocumentError;
use kring_texts::Texts;
use serde_json::{Value, json};

use super::{exit, text};

/// An error with its stable code and the values its text needs. The wording is in `texts/`.
#[derive(Debug)]
pub(crate) struct Failure {
    code: Cow<'static, str>,
    values: Vec<(Cow<'static, str>, String)>,
    /// What a script may want to know besides, by name.
    details: Option<Box<(&'static str, Value)>>,
}

impl Failure {
    /// An error with this code; its text has the code as id, with `-` for each `.`.
    pub(crate) fn new(code: &'static str) -> Self {
        Self { code: code.into(), values: Vec::new(), details: None }
    }

    /// Adds a value for the text.
    pub(crate) fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.values.push((name.into(), format!("{value}")));
        self
    }

    /// Adds something for scripts, beside the code and the sentence.
    pub(crate) fn with_details(self, name: &'static str, value: Value) -> Self {
        Self { details: Some(Box::new((name, value))), ..self }
    }

    /// The stable code.
    pub(crate) fn code(&self) -> &str {
        &self.code
    }

    /// The exit code of a program that ends on this error.
    pub(crate) fn exit_code(&self) -> u8 {
        exit::code_of(&self.code)
    }

    /// What happened and what to do next, on one line.
    pub(crate) fn message(&self, texts: &Texts) -> String {
        let values = self.values.iter().map(|(name, value)| (name.as_ref(), value.as_str()));
        let mut said = texts.error(&self.code, values);
        if self.can_be_a_sentence() {
            said = format!("{said} {}", texts.get("cli-keep-as-sentence"));
        }
        text::line(&said)
    }

    /// Whether what was refused as a label of a person can be kept in their own words.
    fn can_be_a_sentence(&self) -> bool {
        let field = self.values.iter().find(|(name, _)| name == "field").map(|(_, field)| field.as_str());
        let of_person = |field: &str| field.starts_with("interests.") || field.starts_with("skills.");
        self.code == "invalid.specialCategory" && field.is_some_and(of_person)
    }

    /// `{"error": {"code", "message", "args"}}`, with the details there are. The message is for people; its values stand in
    /// `args` as scripts read them, days in ISO.
    pub(crate) fn json(&self, texts: &Texts) -> Value {
        let args: BTreeMap<_, _> = self.values.iter().cloned().collect();
        let mut error = json!({ "code": self.code, "message": self.message(texts), "args": args });
        if let Some((name, value)) = self.details.as_deref() {
            error[*name] = value.clone();
        }
        json!({ "error": error })
    }
}

impl From<kring_core::Error> for Failure {
    fn from(error: kring_core::Error) -> Self {
        let values = error.args().into_iter().map(|(name, value)| (name.into(), value)).collect();
        Self { code: error.code().into(), values, details: None }
    }
}

impl From<kring_core::Problem> for Failure {
    fn from(problem: kring_core::Problem) -> Self {
        let values = problem.args.into_iter().map(|(name, value)| (name.into(), value)).collect();
        Self { code: problem.code.into(), values, details: None }
    }
}

impl From<DocumentError> for Failure {
    fn from(error: DocumentError) -> Self {
        let failure = Self::new(error.code());
        error.args().into_iter().fold(failure, |failure, (name, value)| failure.with(name, value))
    }
}

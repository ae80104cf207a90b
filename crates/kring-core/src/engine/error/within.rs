//! Naming the field of an error from where the input began.

use super::Error;

impl Error {
    /// The same error with its field named from one level up: "title" within "agenda.0" is "agenda.0.title".
    #[must_use]
    pub(crate) fn within(mut self, outer: &str) -> Self {
        match &mut self {
            Self::Required { field }
            | Self::UnknownField { field }
            | Self::Value { field, .. }
            | Self::OutOfRange { field, .. }
            | Self::TooLong { field, .. }
            | Self::Duplicate { field }
            | Self::UnusableSign { field, .. }
            | Self::SpecialCategory { field, .. }
            | Self::NotFoundReference { field, .. } => *field = format!("{outer}.{field}"),
            _ => {}
        }
        self
    }
}

//! The stable code of every error, which scripts and texts rely on.

use super::Error;

impl Error {
    /// Every code of this crate; those of keeping it (`keeping.*`) and of the vault (`vault.*`) come beside them.
    pub const CODES: [&str; 31] = [
        "invalid.required",
        "invalid.unknownField",
        "invalid.value",
        "invalid.outOfRange",
        "invalid.tooLong",
        "invalid.unusableSign",
        "invalid.duplicate",
        "invalid.notFoundReference",
        "invalid.unknownVerb",
        "invalid.specialCategory",
        "invalid.roleNeedsAgreement",
        "invalid.rhythm",
        "invalid.callTimes",
        "invalid.callTimesUnclear",
        "invalid.samePerson",
        "notFound.record",
        "notFound.part",
        "conflict.changedMeanwhile",
        "conflict.cannotUndo",
        "conflict.undoTakesMore",
        "conflict.stillUsed",
        "conflict.lastMembership",
        "conflict.acknowledged",
        "conflict.itemWasDiscussed",
        "conflict.answered",
        "conflict.notAgreed",
        "evaluation.sheetsNeeded",
        "invalid.answer",
        "boundary.crossed",
        "names.undecided",
        "internal.encoding",
    ];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Required { .. } => "invalid.required",
            Self::UnknownField { .. } => "invalid.unknownField",
            Self::Value { .. } => "invalid.value",
            Self::OutOfRange { .. } => "invalid.outOfRange",
            Self::TooLong { .. } => "invalid.tooLong",
            Self::UnusableSign { .. } => "invalid.unusableSign",
            Self::Duplicate { .. } => "invalid.duplicate",
            Self::NotFoundReference { .. } => "invalid.notFoundReference",
            Self::UnknownVerb { .. } => "invalid.unknownVerb",
            Self::SpecialCategory { .. } => "invalid.specialCategory",
            Self::RoleNeedsAgreement => "invalid.roleNeedsAgreement",
            Self::SamePerson => "invalid.samePerson",
            Self::NotFound { .. } => "notFound.record",
            Self::PartNotFound { .. } => "notFound.part",
            Self::ChangedMeanwhile { .. } => "conflict.changedMeanwhile",
            Self::CannotUndo { .. } => "conflict.cannotUndo",
            Self::UndoTakesMore { .. } => "conflict.undoTakesMore",
            Self::StillUsed { .. } => "conflict.stillUsed",
            Self::LastMembership => "conflict.lastMembership",
            Self::Acknowledged => "conflict.acknowledged",
            Self::ItemWasDiscussed => "conflict.itemWasDiscussed",
            Self::NotAgreed => "conflict.notAgreed",
            Self::Answered => "conflict.answered",
            Self::AnswerDoesNotFit { .. } => "invalid.answer",
            Self::SheetsNeeded { .. } => "evaluation.sheetsNeeded",
            Self::NotARhythm { .. } => "invalid.rhythm",
            Self::NotCallTimes { .. } => "invalid.callTimes",
            Self::CallTimesUnclear { .. } => "invalid.callTimesUnclear",
            Self::BoundaryCrossed { .. } => "boundary.crossed",
            Self::NamesUndecided { .. } => "names.undecided",
            Self::Encoding => "internal.encoding",
            Self::VaultAdmin(error) => error.code(),
            Self::Vault(error) => error.code(),
        }
    }
}

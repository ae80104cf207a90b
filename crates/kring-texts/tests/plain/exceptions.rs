//! Texts that may use a word of the lists, one by one, each with its reason.

use kring_texts::Language::{self, En, Nl};

/// One word that one text may use.
pub struct Exception {
    /// The language of the text.
    pub language: Language,
    /// Its key.
    pub id: &'static str,
    /// The word, as the rules write it.
    pub word: &'static str,
    /// Why.
    pub reason: &'static str,
}

const fn except(language: Language, id: &'static str, word: &'static str, reason: &'static str) -> Exception {
    Exception { language, id, word, reason }
}

/// All of them.
pub const ALL: &[Exception] = &[
    except(Nl, "address-formal", "u", "the word itself is what is chosen"),
    except(Nl, "cli-value-address-formal", "u", "the word itself is what is chosen"),
    except(Nl, "doc-visit-formal", "u", "the word itself is what was chosen"),
    except(Nl, "merge-address", "u", "the word itself is what is chosen"),
    except(Nl, "hear-ask", "u", "it is read aloud to the person, and polite until they say otherwise"),
    except(Nl, "hear-hint", "u", "it quotes what is asked of the person"),
    except(Nl, "signal-question", "u", "it is read aloud to the person, and polite until they say otherwise"),
    except(Nl, "evaluation-starter-1", "u", "members read it, and it is polite until they say otherwise"),
    except(Nl, "evaluation-starter-2", "u", "members read it, and it is polite until they say otherwise"),
    except(Nl, "evaluation-pass-lead", "u", "members read it, and it is polite until they say otherwise"),
    except(Nl, "evaluation-pass-lead", "uw", "members read it, and it is polite until they say otherwise"),
    except(Nl, "evaluation-pass-thanks", "u", "members read it, and it is polite until they say otherwise"),
    except(Nl, "doc-thanks-words", "u", "members read it, and it is polite until they say otherwise"),
    except(Nl, "doc-thanks-words", "uw", "members read it, and it is polite until they say otherwise"),
    except(Nl, "equality-promises", "beide", "two sides: members and municipality"),
    except(En, "equality-promises", "both", "two sides: members and municipality"),
    except(
        Nl,
        "cli-option-operation",
        "export*",
        "the beginning of the name of an operation, as it is typed",
    ),
    except(En, "cli-option-input-way", "preparation*", "the word itself is what is typed"),
    except(Nl, "doc-section-contributions", "beide", "two sides: members and municipality"),
    except(Nl, "explain-together", "beide", "two sides: members and municipality"),
    except(Nl, "kept-alike", "beide", "two sides: members and municipality"),
    except(Nl, "merge-both", "allebei", "two people lie side by side"),
    except(Nl, "conflict-both", "beide", "two versions lie side by side"),
    except(Nl, "vault-copies", "allebei", "two copies, named before"),
    except(Nl, "need-plan", "beide", "its variant for exactly two talks"),
    except(
        En,
        "cli-option-operation",
        "export*",
        "the beginning of the name of an operation, as it is typed",
    ),
    except(En, "cli-option-person-kind", "preparation*", "the kind, as it is typed"),
    except(En, "cli-option-report-kind", "preparation*", "the kind, as it is typed"),
    except(En, "cli-option-take", "both", "the word that is typed"),
    except(En, "doc-section-contributions", "both", "two sides: members and municipality"),
    except(En, "explain-together", "both", "two sides: members and municipality"),
    except(En, "kept-alike", "both", "two sides: members and municipality"),
    except(En, "merge-both", "both", "two people lie side by side"),
    except(En, "conflict-both", "both", "two versions lie side by side"),
    except(En, "vault-copies", "both", "two copies, named before"),
    except(En, "need-plan", "both", "its variant for exactly two talks"),
];

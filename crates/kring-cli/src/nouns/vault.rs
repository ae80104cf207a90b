//! `kring vault ...`

use crate::call::Kind::{Flag, Number};
use crate::call::{Input, Noun, Verb};
use crate::verbs::vault;

/// How hard a passphrase is to try; less than is safe only for tests, and said so.
pub(super) static KDF: [Input; 2] = [
    Input::option("kdfMemory", Number).typed("kdf-memory"),
    Input::option("insecureTestKdf", Flag).typed("insecure-test-kdf"),
];

pub(super) static NOUN: Noun = Noun {
    name: "vault",
    columns: &[],
    verbs: &[
        Verb::new("create", &[&KDF], vault::create),
        Verb::new("info", &[], vault::info),
        Verb::new("check", &[], vault::check),
    ],
};

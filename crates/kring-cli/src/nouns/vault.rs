//! `kring vault ...`

use crate::command::Kind::{Flag, Number, Path, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::vault;

/// How hard a passphrase is to try; less than is safe only for tests, and said so.
pub(super) static KDF: [Input; 2] = [
    Input::option("kdfMemory", Number).typed("kdf-memory"),
    Input::option("insecureTestKdf", Flag).typed("insecure-test-kdf"),
];

static SLOT: [Input; 1] = [Input::word("name", Text)];
static NEW_PASSPHRASE: [Input; 1] = [Input::option("newPassphraseFile", Path).typed("new-passphrase-file")];
static BACKUP_PASSPHRASE: [Input; 1] =
    [Input::option("backupPassphraseFile", Path).typed("backup-passphrase-file")];
static RENAME: [Input; 2] = [Input::word("name", Text), Input::word("newName", Text).typed("new-name")];
static REKEY: [Input; 1] = [Input::option("rekey", Flag)];
static SHEET: [Input; 3] =
    [Input::option("name", Text), Input::option("out", Path), Input::option("force", Flag)];
static WORDS: [Input; 1] = [Input::option("words", Number)];
static BACKUP: [Input; 4] = [
    Input::optional_word("file", Path),
    Input::option("toRecoveryKey", Flag).typed("to-recovery-key"),
    Input::option("rolling", Path),
    Input::option("receipt", Path),
];
static FILE: [Input; 1] = [Input::word("file", Path)];
static RESTORE: [Input; 2] = [Input::word("file", Path), Input::word("dir", Path)];
static SALVAGE: [Input; 1] = [Input::word("dir", Path)];

pub(super) static NOUN: Noun = Noun {
    name: "vault",
    verbs: &[
        Verb::new("create", &[&KDF], vault::create),
        Verb::new("info", &[], vault::info),
        Verb::new("slot list", &[], vault::slots::list),
        Verb::new("slot add", &[&SLOT, &NEW_PASSPHRASE], vault::slots::add),
        Verb::new("slot change", &[&SLOT, &NEW_PASSPHRASE], vault::slots::change),
        Verb::new("slot rename", &[&RENAME], vault::slots::rename),
        Verb::new("slot remove", &[&SLOT, &REKEY], vault::slots::remove),
        Verb::new("recovery-key", &[&SHEET], vault::recovery_key),
        Verb::new("passphrase suggest", &[&WORDS], vault::passphrases::suggest),
        Verb::new("passphrase check", &[], vault::passphrases::check),
        Verb::new("backup", &[&BACKUP, &BACKUP_PASSPHRASE], vault::backup::make),
        Verb::new("backup verify", &[&FILE, &BACKUP_PASSPHRASE], vault::backup::verify),
        Verb::new("backup state", &[], vault::backup::state),
        Verb::new("drill", &[&FILE, &BACKUP_PASSPHRASE], vault::drill),
        Verb::new("restore", &[&RESTORE, &BACKUP_PASSPHRASE, &NEW_PASSPHRASE, &KDF], vault::restore),
        Verb::new("check", &[], vault::check),
        Verb::new("salvage", &[&SALVAGE], vault::salvage),
        Verb::new("compact", &[&REKEY], vault::compact),
    ],
    ..Noun::PLAIN
};

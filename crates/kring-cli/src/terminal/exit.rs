//! Which exit code a script sees. The list is part of the command line's contract: `docs/cli.md`.

/// All was done.
pub(crate) const DONE: u8 = 0;
/// Anything without a code of its own.
const OTHER: u8 = 1;
/// The command was not written as it should be.
pub(crate) const USAGE: u8 = 2;
const WRONG_PASSPHRASE: u8 = 3;
/// What was kept is not whole any more.
pub(crate) const DAMAGED: u8 = 4;
const IN_USE: u8 = 5;
const NEWER_FORMAT: u8 = 6;
/// What was given in could not be taken.
pub(crate) const INVALID_INPUT: u8 = 7;
const NOT_FOUND: u8 = 8;
/// Stopped by Ctrl+C, as a shell tells it.
pub(crate) const STOPPED: u8 = 130;

/// Every code there is.
pub(crate) const ALL: [u8; 10] =
    [DONE, OTHER, USAGE, WRONG_PASSPHRASE, DAMAGED, IN_USE, NEWER_FORMAT, INVALID_INPUT, NOT_FOUND, STOPPED];

/// The exit code that goes with an error code.
pub(crate) fn code_of(error: &str) -> u8 {
    match error {
        "vault.wrongPassphrase" => WRONG_PASSPHRASE,
        "vault.damaged" => DAMAGED,
        "vault.inUse" | "vault.fileHeld" | "cli.outHeld" => IN_USE,
        "vault.newerFormat" => NEWER_FORMAT,
        "vault.tooLarge" | "vault.nameRefused" => INVALID_INPUT,
        "vault.notAVault" | "vault.noSuchSlot" => NOT_FOUND,
        "vault.cancelled" => STOPPED,
        "cli.noVault" | "cli.noPassphrase" | "cli.noNewPassphrase" | "cli.kdfNeedsInsecure" => USAGE,
        _ if error.starts_with("usage.") || error.starts_with("cli.passphrase") => USAGE,
        _ if error.starts_with("import.") || error.starts_with("mapping.") => INVALID_INPUT,
        _ if error.starts_with("invalid.") || error.starts_with("date.") => INVALID_INPUT,
        _ if error.starts_with("notFound.") => NOT_FOUND,
        _ => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::code_of;

    #[test]
    fn every_promised_exit_code_is_given() {
        for (error, code) in [
            ("usage.unknownOption", 2),
            ("cli.noVault", 2),
            ("cli.passphraseEmpty", 2),
            ("vault.wrongPassphrase", 3),
            ("vault.damaged", 4),
            ("vault.inUse", 5),
            ("vault.fileHeld", 5),
            ("cli.outHeld", 5),
            ("vault.newerFormat", 6),
            ("invalid.required", 7),
            ("vault.tooLarge", 7),
            ("vault.nameRefused", 7),
            ("import.malformed", 7),
            ("mapping.noName", 7),
            ("notFound.record", 8),
            ("date.notUnderstood", 7),
            ("vault.notAVault", 8),
            ("vault.cancelled", 130),
            ("conflict.stillUsed", 1),
            ("vault.diskFull", 1),
            ("something.new", 1),
        ] {
            assert_eq!(code_of(error), code, "{error}");
        }
    }
}

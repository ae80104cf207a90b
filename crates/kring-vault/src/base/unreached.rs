//! Telling damage from a file of which nothing is known now: another program holds it, or its disk does not answer, such as a share
//! whose server is gone or a stick that was pulled out.

use super::VaultError;
use super::held::{is_held, is_one_of};
use std::io::{Error, ErrorKind, Result};

/// The errors of Windows that say that a disk or a server does not answer (winerror.h): not ready, no network path, network busy,
/// device gone, network error, network name deleted, no network name, no such device, volume changed, no medium, not connected,
/// connection closed, connection aborted.
const UNREACHED: [i32; 13] = [21, 53, 54, 55, 59, 64, 67, 433, 1006, 1112, 1167, 1226, 1236];

/// Whether this error says that the disk or the server of a file does not answer.
pub(crate) fn is_unreached(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::ConnectionAborted
            | ErrorKind::ConnectionReset
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkDown
            | ErrorKind::NetworkUnreachable
            | ErrorKind::NotConnected
            | ErrorKind::StaleNetworkFileHandle
            | ErrorKind::TimedOut
    ) || is_one_of(error, &UNREACHED)
}

/// Whether this error says that there is no such file, or that what should be its folder is a file. Windows says the former of a
/// server that does not answer too.
pub(crate) fn is_absent(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) && !is_unreached(error)
}

/// What was read of a file, or nothing where it is not there or its bytes cannot be read, which is damage.
///
/// # Errors
/// `vault.fileHeld` and `vault.vanished` when nothing is known of its bytes. Damage is repaired from other copies, and what no copy
/// has any more is noted as lost, so neither may be taken for it.
pub(crate) fn readable<T>(read: Result<T>) -> std::result::Result<Option<T>, VaultError> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(error) if is_held(&error) || is_unreached(&error) => {
            Err(VaultError::io("reading a file of the vault")(error))
        }
        Err(_) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_absent, readable};
    use std::io::{Error, ErrorKind};

    fn code(error: Error) -> Option<&'static str> {
        readable(Err::<(), _>(error)).err().map(|error| error.code())
    }

    #[test]
    fn what_is_held_or_does_not_answer_is_no_damage_and_what_the_disk_cannot_read_is() {
        for (kind, expected) in [
            (ErrorKind::ResourceBusy, Some("vault.fileHeld")),
            (ErrorKind::StaleNetworkFileHandle, Some("vault.vanished")),
            (ErrorKind::TimedOut, Some("vault.vanished")),
            (ErrorKind::NotConnected, Some("vault.vanished")),
            (ErrorKind::NotFound, None),
            (ErrorKind::UnexpectedEof, None),
        ] {
            assert_eq!(code(Error::from(kind)), expected, "{kind}");
        }
        assert!(is_absent(&Error::from(ErrorKind::NotFound)));
        assert!(is_absent(&Error::from(ErrorKind::NotADirectory)));
        assert!(!is_absent(&Error::from(ErrorKind::TimedOut)));
    }

    #[cfg(unix)]
    #[test]
    fn a_sector_that_cannot_be_read_is_damage_and_a_share_that_went_is_not() {
        let vanished = Some("vault.vanished");
        let numbers = [
            (libc::EIO, None),
            (libc::ESTALE, vanished),
            (libc::ETIMEDOUT, vanished),
            (libc::ENOTCONN, vanished),
        ];
        for (number, expected) in numbers {
            assert_eq!(code(Error::from_raw_os_error(number)), expected, "{number}");
        }
    }

    /// The numbers are those of winerror.h.
    #[cfg(windows)]
    #[test]
    fn locks_clouds_and_servers_are_told_from_bad_sectors() {
        let (held, vanished) = (Some("vault.fileHeld"), Some("vault.vanished"));
        let there = [(33, held), (362, held), (59, vanished), (64, vanished), (121, vanished)];
        let not_there = [(53, vanished), (67, vanished), (2, None)];
        let damage = [(23, None), (27, None), (1117, None)];
        for (number, expected) in there.into_iter().chain(not_there).chain(damage) {
            let error = || Error::from_raw_os_error(number);
            assert_eq!(code(error()), expected, "{number}");
            assert_eq!(is_absent(&error()), number == 2, "{number}");
        }
    }
}

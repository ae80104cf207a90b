//! Where code of others runs over foreign bytes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::base::ImportError;

/// Runs a reader of somebody else. A panic in it, as arithmetic over a damaged file can raise, is an error like others;
/// what it had in hand is dropped. It cannot catch an allocation that the system refuses: hence the limits.
pub(crate) fn guarded<T>(read: impl FnOnce() -> Result<T, ImportError>) -> Result<T, ImportError> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(ImportError::malformed("the reader could not go on")))
}

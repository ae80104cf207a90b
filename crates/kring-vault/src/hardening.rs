//! What the operating system can do so that secrets stay in this process's memory.
//!
//! The only unsafe code of the crate: calls to the system that have no safe form in the standard library.
#![allow(unsafe_code)]

/// What [`harden_process`] could set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hardened {
    /// A crash writes no image of the memory to the disk.
    pub no_core_dumps: bool,
    /// Other programs of the same user cannot attach to this one.
    pub no_debugger: bool,
}

/// Turns core dumps and attaching off for this process. For release builds; debuggers stop working.
pub fn harden_process() -> Hardened {
    system::harden()
}

/// Asks the system to keep the bytes of `value` out of swap; limits may refuse it, which is no failure.
pub(crate) fn keep_in_memory<T>(value: &T) {
    system::keep(std::ptr::from_ref(value).cast(), size_of::<T>());
}

#[cfg(unix)]
mod system {
    use super::Hardened;
    use std::ffi::c_void;

    pub(super) fn harden() -> Hardened {
        let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
        // SAFETY: `none` is a whole rlimit that outlives the call.
        let no_core_dumps = unsafe { libc::setrlimit(libc::RLIMIT_CORE, &raw const none) } == 0;
        Hardened { no_core_dumps, no_debugger: refuse_debugger() }
    }

    #[cfg(target_os = "linux")]
    fn refuse_debugger() -> bool {
        // SAFETY: PR_SET_DUMPABLE takes one number and touches no memory of ours.
        unsafe { libc::prctl(libc::PR_SET_DUMPABLE, 0) == 0 }
    }

    #[cfg(target_os = "macos")]
    fn refuse_debugger() -> bool {
        // SAFETY: PT_DENY_ATTACH uses none of its other arguments.
        unsafe { libc::ptrace(libc::PT_DENY_ATTACH, 0, std::ptr::null_mut(), 0) == 0 }
    }

    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    fn refuse_debugger() -> bool {
        false
    }

    pub(super) fn keep(start: *const c_void, length: usize) {
        // SAFETY: the range is one live value; locking changes no byte of it.
        unsafe { libc::mlock(start, length) };
    }
}

#[cfg(windows)]
mod system {
    use super::Hardened;
    use std::ffi::c_void;
    use windows_sys::Win32::System::Diagnostics::Debug::{
        SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SetErrorMode,
    };
    use windows_sys::Win32::System::Memory::VirtualLock;

    pub(super) fn harden() -> Hardened {
        // SAFETY: takes flags only. Error reporting, which would write the memory to a file, stays away.
        unsafe { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX) };
        Hardened { no_core_dumps: true, no_debugger: false }
    }

    pub(super) fn keep(start: *const c_void, length: usize) {
        // SAFETY: the range is one live value; locking changes no byte of it.
        unsafe { VirtualLock(start, length) };
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #[test]
    fn the_process_says_that_it_cannot_be_dumped() {
        let hardened = super::harden_process();
        assert!(hardened.no_core_dumps && hardened.no_debugger);
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().nth(4), Some("0"));
    }
}

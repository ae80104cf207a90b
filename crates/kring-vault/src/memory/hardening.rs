//! Asking the operating system to keep secrets inside this process: no core dumps, no debugger, no swapping.
//!
//! Unsafe code: system calls that have no safe form in the standard library.
#![allow(unsafe_code)]

use super::{heap, libraries};

/// What [`harden_process`] achieved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hardened {
    /// A crash writes no memory image to the disk, unless an administrator of a Windows computer has set that one is written.
    pub no_core_dumps: bool,
    /// Other programs of the same user cannot attach to this one.
    pub no_debugger: bool,
}

/// Who may attach to this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Nobody.
    Nobody,
    /// The helper processes of a web view, which on Windows duplicate handles of it; elsewhere as [`Self::Nobody`].
    WebView,
    /// Debuggers. For debug builds.
    Debuggers,
}

/// Turns off core dumps of this process, attaching to it for all but `reach`, and, on Windows, libraries out of folders where others may
/// have put them.
///
/// To be called first in `main`: what was read before is not protected.
pub fn harden_process(reach: Reach) -> Hardened {
    libraries::load_from_the_system_only();
    heap::keep_small();
    Hardened {
        no_core_dumps: system::refuse_core_dumps(),
        no_debugger: reach != Reach::Debuggers && system::refuse_debugger(reach),
    }
}

/// Asks the system to keep the bytes of `value` out of swap. The process's limits may refuse that, which is not an
/// error.
pub(crate) fn keep_in_memory<T>(value: &T) {
    system::keep(std::ptr::from_ref(value).cast(), size_of::<T>());
}

#[cfg(unix)]
mod system {
    use super::Reach;
    use std::ffi::c_void;

    pub(super) fn refuse_core_dumps() -> bool {
        let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
        // SAFETY: `none` is a whole rlimit that outlives the call.
        unsafe { libc::setrlimit(libc::RLIMIT_CORE, &raw const none) == 0 }
    }

    #[cfg(target_os = "linux")]
    pub(super) fn refuse_debugger(_: Reach) -> bool {
        // SAFETY: PR_SET_DUMPABLE takes one number and touches no memory of ours.
        unsafe { libc::prctl(libc::PR_SET_DUMPABLE, 0) == 0 }
    }

    #[cfg(target_os = "macos")]
    pub(super) fn refuse_debugger(_: Reach) -> bool {
        // SAFETY: PT_DENY_ATTACH uses none of its other arguments.
        unsafe { libc::ptrace(libc::PT_DENY_ATTACH, 0, std::ptr::null_mut(), 0) == 0 }
    }

    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    pub(super) fn refuse_debugger(_: Reach) -> bool {
        false
    }

    pub(super) fn keep(start: *const c_void, length: usize) {
        // SAFETY: the range is one live value; locking changes no byte of it.
        unsafe { libc::mlock(start, length) };
    }
}

#[cfg(windows)]
mod system {
    use super::Reach;
    use std::ffi::c_void;
    use std::ptr::null_mut;
    use windows_sys::Win32::Foundation::{LocalFree, S_OK};
    use windows_sys::Win32::Security::Authorization::{
        ConvertStringSecurityDescriptorToSecurityDescriptorW, SDDL_REVISION_1,
    };
    use windows_sys::Win32::Security::{DACL_SECURITY_INFORMATION, SetKernelObjectSecurity};
    use windows_sys::Win32::System::Diagnostics::Debug::{
        SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SetErrorMode,
    };
    use windows_sys::Win32::System::ErrorReporting::{WER_FAULT_REPORTING_FLAG_NOHEAP, WerSetFlags};
    use windows_sys::Win32::System::Memory::VirtualLock;
    use windows_sys::Win32::System::Threading::GetCurrentProcess;

    pub(super) fn refuse_core_dumps() -> bool {
        // SAFETY: both take flags only. Error reporting, which would write the memory to a file, stays away; where a policy of the
        // computer has it report all the same, it leaves out the heap. A dump that an administrator asks for (`LocalDumps`, `procdump`)
        // has all.
        unsafe {
            SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
            WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP) == S_OK
        }
    }

    /// The system itself has every right. The owner may wait for the process, query its name and end it, but neither
    /// read its memory nor grant himself the right to.
    const ACCESS: &str = "D:P(A;;0x1fffff;;;SY)(A;;0x101001;;;OW)\0";

    pub(super) fn refuse_debugger(reach: Reach) -> bool {
        if reach == Reach::WebView {
            return false;
        }
        let text: Vec<u16> = ACCESS.encode_utf16().collect();
        let mut descriptor = null_mut();
        // SAFETY: `text` ends with a zero; the descriptor is only used when the call says that it made one,
        // and given back once.
        unsafe {
            let made = ConvertStringSecurityDescriptorToSecurityDescriptorW(
                text.as_ptr(),
                SDDL_REVISION_1,
                &raw mut descriptor,
                null_mut(),
            );
            if made == 0 {
                return false;
            }
            let set = SetKernelObjectSecurity(GetCurrentProcess(), DACL_SECURITY_INFORMATION, descriptor);
            LocalFree(descriptor.cast());
            set != 0
        }
    }

    pub(super) fn keep(start: *const c_void, length: usize) {
        // SAFETY: the range is one live value; locking changes no byte of it.
        unsafe { VirtualLock(start, length) };
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::{Reach, harden_process};

    #[test]
    fn the_process_says_that_it_cannot_be_dumped() {
        assert!(!harden_process(Reach::Debuggers).no_debugger);
        let hardened = harden_process(Reach::Nobody);
        assert!(hardened.no_core_dumps && hardened.no_debugger);
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().nth(4), Some("0"));
    }
}

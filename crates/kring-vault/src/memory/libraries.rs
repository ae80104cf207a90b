//! Where libraries come from that are loaded while a program runs. A program started out of a folder of downloads must not load what
//! lies beside it.
//!
//! Unsafe code: a call of the system without a safe form in the standard library.
#![allow(unsafe_code)]

/// From the system's folder only, unless the whole path is named. On Windows; elsewhere the system looks nowhere near the program.
pub(super) fn load_from_the_system_only() {
    #[cfg(windows)]
    // SAFETY: takes flags only. What it cannot do leaves the order of the system, which is no reason not to start.
    unsafe {
        use windows_sys::Win32::System::LibraryLoader::{
            LOAD_LIBRARY_SEARCH_SYSTEM32, SetDefaultDllDirectories,
        };
        SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
    }
}

#[cfg(all(test, windows))]
mod tests {
    use std::path::Path;

    use windows_sys::Win32::Foundation::FreeLibrary;
    use windows_sys::Win32::System::LibraryLoader::LoadLibraryW;

    use super::load_from_the_system_only;

    fn loads(name: &Path) -> bool {
        let name: Vec<u16> = name.to_string_lossy().encode_utf16().chain([0]).collect();
        // SAFETY: the name ends with a zero, and a library that was loaded is given back.
        unsafe {
            let library = LoadLibraryW(name.as_ptr());
            !library.is_null() && FreeLibrary(library) != 0
        }
    }

    #[test]
    fn a_library_beside_the_program_is_not_loaded_by_its_name() {
        let beside = std::env::current_exe().unwrap().with_file_name("kring-planted.dll");
        let system = std::env::var_os("SystemRoot").unwrap();
        std::fs::copy(Path::new(&system).join("system32/version.dll"), &beside).unwrap();
        let by_name = Path::new("kring-planted.dll");
        assert!(loads(by_name), "before, it is found");
        load_from_the_system_only();
        let (planted, whole, of_the_system) =
            (loads(by_name), loads(&beside), loads(Path::new("version.dll")));
        std::fs::remove_file(&beside).unwrap();
        assert!(!planted);
        assert!(whole && of_the_system);
    }
}

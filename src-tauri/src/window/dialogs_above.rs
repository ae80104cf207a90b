//! The dialogs of the system that stand above the window, at a lock on Windows.
//!
//! Unsafe code: windows of the system have no safe form.
#![allow(unsafe_code)]

use windows_sys::Win32::Foundation::{HWND, LPARAM};
use windows_sys::Win32::UI::WindowsAndMessaging::{EnumWindows, GW_OWNER, GetWindow, PostMessageW, WM_CLOSE};
use windows_sys::core::BOOL;

/// Closes the dialogs that stand above this window. On Windows they run on threads of their own and may outlive it.
pub fn close_all(owner: HWND) {
    unsafe extern "system" fn close(window: HWND, owner: LPARAM) -> BOOL {
        let mut above = window;
        // A question of the dialog itself, such as whether to replace a file, stands above the dialog.
        for _ in 0..8 {
            // SAFETY: asks for a handle only; of a window that is gone there is none.
            above = unsafe { GetWindow(above, GW_OWNER) };
            if above.is_null() {
                break;
            }
            if above as LPARAM == owner {
                // SAFETY: a message without memory, which a dialog takes as its button Cancel.
                unsafe { PostMessageW(window, WM_CLOSE, 0, 0) };
                break;
            }
        }
        1
    }
    // SAFETY: the function is called before this returns, with the number of a window that it only compares.
    unsafe { EnumWindows(Some(close), owner as LPARAM) };
}

#[cfg(test)]
mod tests {
    use std::ptr::null_mut;
    use windows_sys::Win32::Foundation::HWND;
    use windows_sys::Win32::UI::WindowsAndMessaging::{
        CreateWindowExW, DispatchMessageW, IsWindow, MSG, PM_REMOVE, PeekMessageW, WS_POPUP,
    };
    use windows_sys::w;

    use super::close_all;

    fn window(owner: HWND) -> HWND {
        // SAFETY: a class of the system, and no memory of ours.
        unsafe {
            let (class, none) = (w!("STATIC"), null_mut());
            CreateWindowExW(
                0,
                class,
                w!("Kring test"),
                WS_POPUP,
                0,
                0,
                9,
                9,
                owner,
                none,
                none,
                std::ptr::null(),
            )
        }
    }

    #[test]
    fn dialogs_above_the_window_close_and_other_windows_stay() {
        let ours = window(null_mut());
        let dialog = window(ours);
        let question = window(dialog);
        let other = window(null_mut());
        close_all(ours);
        // SAFETY: messages to windows of this thread.
        let is_there = unsafe {
            let mut message = MSG::default();
            while PeekMessageW(&raw mut message, null_mut(), 0, 0, PM_REMOVE) != 0 {
                DispatchMessageW(&raw const message);
            }
            [ours, dialog, question, other].map(|window| IsWindow(window) != 0)
        };
        assert_eq!(is_there, [true, false, false, true]);
    }
}

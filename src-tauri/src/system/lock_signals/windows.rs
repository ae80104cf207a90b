//! Windows: a window nobody sees is told that the session is locked or left, and that the computer goes to sleep.
//!
//! The only unsafe code of the shell on Windows: the system tells these things to windows only, by a C function.
#![allow(unsafe_code)]

use std::ptr;
use std::sync::OnceLock;
use std::thread;

use windows_sys::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::LibraryLoader::GetModuleHandleW;
use windows_sys::Win32::System::Power::RegisterSuspendResumeNotification;
use windows_sys::Win32::System::RemoteDesktop::{NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DEVICE_NOTIFY_WINDOW_HANDLE, DefWindowProcW, DispatchMessageW, GetMessageW, MSG,
    PBT_APMSUSPEND, RegisterClassW, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, WNDCLASSW,
    WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK,
};
use windows_sys::w;

use crate::window::events::LockReason;

type Lock = Box<dyn Fn(LockReason) + Send + Sync>;

/// What a window procedure calls, since it can carry nothing of its own.
static LOCK: OnceLock<Lock> = OnceLock::new();

/// Listens on a thread of its own for as long as the program runs.
pub fn watch(lock: impl Fn(LockReason) + Send + Sync + 'static) {
    if LOCK.set(Box::new(lock)).is_ok() {
        thread::spawn(listen);
    }
}

fn listen() {
    let class = w!("KringLockSignals");
    // SAFETY: the class and its name live as long as the program; a hidden window of that class takes no other
    // pointers. The message loop runs on the thread that made the window, as it must.
    unsafe {
        let program = GetModuleHandleW(ptr::null());
        let described = WNDCLASSW {
            lpfnWndProc: Some(hear),
            hInstance: program,
            lpszClassName: class,
            ..WNDCLASSW::default()
        };
        if RegisterClassW(&raw const described) == 0 {
            return;
        }
        let window = CreateWindowExW(
            0,
            class,
            class,
            0,
            0,
            0,
            0,
            0,
            ptr::null_mut(),
            ptr::null_mut(),
            program,
            ptr::null(),
        );
        if window.is_null() {
            return;
        }
        // Either may be refused; the other, the key and the idle clock still lock.
        WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
        RegisterSuspendResumeNotification(window, DEVICE_NOTIFY_WINDOW_HANDLE);
        let mut message = MSG::default();
        while GetMessageW(&raw mut message, ptr::null_mut(), 0, 0) > 0 {
            DispatchMessageW(&raw const message);
        }
    }
}

/// Windows waits for this function before it sleeps, two seconds at most.
unsafe extern "system" fn hear(window: HWND, message: u32, what: WPARAM, more: LPARAM) -> LRESULT {
    let what_kind = u32::try_from(what).unwrap_or(u32::MAX);
    let reason = match (message, what_kind) {
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK | WTS_CONSOLE_DISCONNECT | WTS_REMOTE_DISCONNECT) => {
            Some(LockReason::ScreenLocked)
        }
        (WM_POWERBROADCAST, PBT_APMSUSPEND) => Some(LockReason::Sleep),
        _ => None,
    };
    if let (Some(reason), Some(lock)) = (reason, LOCK.get()) {
        lock(reason);
    }
    // SAFETY: the very arguments the system gave.
    unsafe { DefWindowProcW(window, message, what, more) }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::{Duration, Instant};

    use windows_sys::Win32::UI::WindowsAndMessaging::{
        FindWindowW, PBT_APMRESUMESUSPEND, PostMessageW, WTS_SESSION_UNLOCK,
    };

    use super::*;

    #[test]
    fn the_hidden_window_hears_that_the_screen_locks_and_that_the_computer_sleeps_and_nothing_else() {
        let (sender, heard) = mpsc::channel();
        watch(move |reason| sender.send(reason).unwrap());
        let end = Instant::now() + Duration::from_secs(20);
        let window = loop {
            // SAFETY: both names are constants, and no window is none.
            let window = unsafe { FindWindowW(w!("KringLockSignals"), ptr::null()) };
            if !window.is_null() {
                break window;
            }
            assert!(Instant::now() < end, "there is no window");
            thread::sleep(Duration::from_millis(20));
        };
        for (message, what, reason) in [
            (WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK, None),
            (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, Some(LockReason::ScreenLocked)),
            (WM_POWERBROADCAST, PBT_APMRESUMESUSPEND, None),
            (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT, Some(LockReason::ScreenLocked)),
            (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT, Some(LockReason::ScreenLocked)),
            (WM_POWERBROADCAST, PBT_APMSUSPEND, Some(LockReason::Sleep)),
        ] {
            // SAFETY: a message of two numbers to a window of this program.
            assert_ne!(unsafe { PostMessageW(window, message, what as WPARAM, 0) }, 0);
            // What is heard comes in the order of the messages, so that what must not be heard would be heard here.
            if let Some(reason) = reason {
                assert_eq!(heard.recv_timeout(Duration::from_secs(20)), Ok(reason));
            }
        }
        assert!(heard.try_recv().is_err());
    }
}

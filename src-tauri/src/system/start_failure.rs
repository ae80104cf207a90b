//! Telling that the window cannot be opened, and what to do. There is no page yet to tell it on, and on Windows a program with a
//! window has no terminal either: there it is a plain box of the system.

use std::fmt::Display;

use kring_texts::{Language, Texts};

/// Why the window could not be opened.
#[derive(Debug)]
pub enum StartFailure {
    /// The web view of the system is missing or does not say its version.
    NoWebView,
    /// What the system or Tauri said.
    Other(String),
}

impl StartFailure {
    /// What somebody else said.
    pub fn of(error: &impl Display) -> Self {
        Self::Other(error.to_string())
    }

    /// Tells it, and gives the exit code of the program: 9 without a web view, 1 for all else.
    pub fn tell(&self) -> u8 {
        show(&self.text());
        match self {
            Self::NoWebView => 9,
            Self::Other(_) => 1,
        }
    }

    /// In both languages: which one is spoken here is not known yet.
    fn text(&self) -> String {
        let in_language = |language| {
            let (code, reason) = match self {
                Self::NoWebView => ("window.noWebView", ""),
                Self::Other(reason) => ("window.notStarted", reason.as_str()),
            };
            Texts::of(language).error(code, [("reason", reason)])
        };
        format!("{}\n\n{}", in_language(Language::Nl), in_language(Language::En))
    }
}

#[cfg(not(windows))]
fn show(text: &str) {
    eprintln!("{text}");
}

#[cfg(windows)]
#[allow(unsafe_code, reason = "a box without a window of ours has no safe form")]
fn show(text: &str) {
    use windows_sys::Win32::UI::WindowsAndMessaging::{MB_ICONERROR, MB_OK, MB_SETFOREGROUND, MessageBoxW};

    // For who started it from a terminal that reads its errors.
    eprintln!("{text}");
    let text: Vec<u16> = text.encode_utf16().chain([0]).collect();
    // SAFETY: both texts end with a zero and outlive the call, which returns when the box is closed.
    unsafe {
        MessageBoxW(
            std::ptr::null_mut(),
            text.as_ptr(),
            windows_sys::w!("Kring"),
            MB_OK | MB_ICONERROR | MB_SETFOREGROUND,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_in_both_languages_what_to_do_and_gives_a_code_of_its_own() {
        let text = StartFailure::NoWebView.text();
        for told in ["Vraag je beheerder", "Ask your administrator", "WebView2 Runtime"] {
            assert!(text.contains(told), "{told}: {text}");
        }
        let text = StartFailure::of(&"0x80070005").text();
        assert_eq!(text.matches("0x80070005").count(), 2, "{text}");
        assert!(!text.contains("window"), "no code where a sentence belongs: {text}");
    }
}

//! The web view of a window: whether this computer has one, and that it shows Kring's own pages and nothing else.

#[cfg(windows)]
mod windows;

use tauri::utils::config::WindowConfig;
use tauri::{AppHandle, Url, WebviewWindow, WebviewWindowBuilder};

use super::page::Stood;
use super::rendering;

/// Whether there is a web view. On Linux and macOS the program would not run without; on Windows it is a part of its own.
pub fn is_there() -> bool {
    !cfg!(windows) || tauri::webview_version().is_ok()
}

/// Opens the window of the configuration that this label begins with, in front or as the one it replaces stood. To be called on the thread of
/// the windows.
///
/// Errors: `WindowNotFound` when the configuration has none of that name.
///
/// An incognito web view keeps nothing on disk, but accepts no automation either: builds for window tests leave it off,
/// and the shipped setting is tested without a driver.
pub fn open(app: &AppHandle, label: &str, stood: Stood) -> tauri::Result<WebviewWindow> {
    let windows: &[WindowConfig] = &app.config().app.windows;
    let window = windows.iter().find(|window| label.starts_with(&window.label));
    let window = window.ok_or(tauri::Error::WindowNotFound)?;
    let window = WindowConfig { label: label.to_owned(), ..window.clone() };
    let window = WebviewWindowBuilder::from_config(app, &window)?
        .incognito(!cfg!(feature = "e2e"))
        .focused(stood.focused)
        .on_navigation(is_own);
    #[cfg(windows)]
    let window = window.with_environment(windows::environment(app)?);
    let window = window.build()?;
    #[cfg(windows)]
    windows::restrain(&window)?;
    rendering::keep_one_page(&window)?;
    if stood.minimised {
        window.minimize()?;
    }
    Ok(window)
}

/// Whether an address is that of Kring's own page. Nothing takes its place: no link, no script and no file dropped on it.
fn is_own(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        // What the same is called on Windows.
        "http" => address.host_str() == Some("tauri.localhost") && address.port().is_none(),
        "about" => address.path() == "blank",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_page_is_shown() {
        let is_own = |address: &str| is_own(&address.parse().unwrap());
        for own in
            ["tauri://localhost", "tauri://localhost/index.html", "http://tauri.localhost/", "about:blank"]
        {
            assert!(is_own(own), "{own}");
        }
        for other in [
            "https://example.org/",
            "http://tauri.localhost.example.org/",
            "http://tauri.localhost:8080/",
            "tauri://example.org/",
            "file:///home/somebody/photo.jpg",
            "data:text/html,x",
            "about:version",
        ] {
            assert!(!is_own(other), "{other}");
        }
    }
}

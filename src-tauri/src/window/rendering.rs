//! How the web view draws on Linux: by the processor, into plain memory (`docs/decisions/window.md`).

use tauri::WebviewWindow;

/// Has the web view draw without the graphics card, and run scripts without its optimising compiler, which would take 5 MiB for the few
/// that Kring has. `WebKit` reads both from the environment when it starts. For the first lines of a program, before there is another
/// thread.
///
/// The settings of a web view can say the first of them too, but only of a page that has begun: one whose window was made smaller in
/// that moment, as on a small screen, ended with a fault.
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "the environment of a process has no safe form")]
pub fn prepare() {
    for (name, value) in [("WEBKIT_DISABLE_COMPOSITING_MODE", "1"), ("JSC_useDFGJIT", "0")] {
        // SAFETY: nobody else runs yet who could read the environment meanwhile.
        unsafe { std::env::set_var(name, value) };
    }
}

/// Elsewhere the web view belongs to the system.
#[cfg(not(target_os = "linux"))]
pub fn prepare() {}

/// Has the web view keep no pages but the one that is shown.
#[cfg(target_os = "linux")]
pub fn keep_one_page(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{CacheModel, WebContextExt, WebViewExt};

    window.with_webview(|view| {
        if let Some(context) = view.inner().context() {
            context.set_cache_model(CacheModel::DocumentViewer);
        }
    })
}

/// Elsewhere the web view of the system keeps what it keeps for every program.
#[cfg(not(target_os = "linux"))]
#[allow(clippy::unnecessary_wraps, reason = "on Linux it can fail")]
pub fn keep_one_page(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

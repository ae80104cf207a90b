//! How the web view draws on Linux: by the processor, into plain memory (`docs/decisions/window.md`).

use tauri::WebviewWindow;

/// Has the web view run scripts without its optimising compiler, which would take 5 MiB for the few that Kring has. `WebKit` reads this
/// from the environment when it starts the page's program. For the first lines of a program, before there is another thread.
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "the environment of a process has no safe form")]
pub fn keep_scripts_small() {
    // SAFETY: nobody else runs yet who could read the environment meanwhile.
    unsafe { std::env::set_var("JSC_useDFGJIT", "0") };
}

/// Elsewhere the web view belongs to the system.
#[cfg(not(target_os = "linux"))]
pub fn keep_scripts_small() {}

/// Has the web view draw without the graphics card, and keep no pages but the one that is shown.
#[cfg(target_os = "linux")]
pub fn draw_by_processor(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{CacheModel, HardwareAccelerationPolicy, SettingsExt, WebContextExt, WebViewExt};

    window.with_webview(|view| {
        let view = view.inner();
        if let Some(settings) = view.settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
        if let Some(context) = view.context() {
            context.set_cache_model(CacheModel::DocumentViewer);
        }
    })
}

/// Elsewhere the web view of the system draws as it does for every program.
#[cfg(not(target_os = "linux"))]
#[allow(clippy::unnecessary_wraps, reason = "on Linux it can fail")]
pub fn draw_by_processor(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

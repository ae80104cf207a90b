//! How the web view draws on Linux: by the processor, into plain memory (`docs/decisions/window.md`).

use tauri::WebviewWindow;

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
pub fn draw_by_processor(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

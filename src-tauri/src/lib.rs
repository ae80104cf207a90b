//! The desktop shell: a window on `kring-core`. It adapts and never decides.
//!
//! Only this crate names Tauri. What is here: the session behind one mutex ([`shell`]), locking ([`lock`]), the
//! questions the operating system asks ([`ask`]), and one thin adapter per command ([`commands`]).

mod ask;
mod bindings;
mod clipboard;
mod commands;
mod config;
mod events;
mod language;
mod lock;
mod report;
mod shell;
mod wording;
mod write;

use tauri::{AppHandle, Manager, RunEvent, WebviewWindowBuilder};

use crate::events::LockReason;
use crate::shell::Shell;

/// Opens the window and stays until it is closed. With `--demo` it opens on the demo network.
pub fn run() -> tauri::Result<()> {
    let bindings = bindings::builder();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| show(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::new().build())
        .invoke_handler(bindings.invoke_handler())
        .setup(move |app| {
            bindings.mount_events(app);
            let shell = Shell::new(app.handle())?;
            if std::env::args().any(|argument| argument == "--demo")
                && let Err(problem) = commands::session::start_demo(&shell)
            {
                eprintln!("Kring: the demo network could not be opened ({})", problem.code);
            }
            app.manage(shell);
            app.manage(clipboard::Lent::default());
            app.manage(wording::Wording::default());
            open_window(app)?;
            lock::watch(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            lock::lock(app, LockReason::Asked);
        }
    });
    Ok(())
}

/// The window of the configuration. An incognito web view keeps nothing on disk, but accepts no automation either:
/// builds for window tests leave it off, and the shipped setting is tested without a driver.
fn open_window(app: &tauri::App) -> tauri::Result<()> {
    for window in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app, window)?.incognito(!cfg!(feature = "e2e")).build()?;
    }
    Ok(())
}

/// Brings the window to the front, when the program is started a second time.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(lock::MAIN) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

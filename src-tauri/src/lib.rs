//! The desktop shell: a window on `kring-core`. It adapts and never decides.
//!
//! Only this crate names Tauri. What is here: the session behind one mutex ([`shell`]), locking ([`lock`]) and the
//! signs that nobody is there ([`away`]), long work ([`progress`]), the questions the operating system asks ([`ask`]),
//! and one thin adapter per command ([`commands`]).

mod ask;
mod away;
mod backdrop;
mod bindings;
mod clipboard;
mod commands;
mod config;
mod events;
mod language;
mod lock;
mod new_place;
mod open;
mod page;
mod progress;
mod rendering;
mod report;
mod sealed;
mod session;
mod shell;
mod spelling;
mod verbs;
mod wording;
mod write;

use tauri::{AppHandle, Manager, RunEvent, WebviewWindowBuilder, WindowEvent};

use crate::events::LockReason;
use crate::shell::Shell;

/// Opens the window and stays until it is closed. With `--demo` it opens on the demo network.
pub fn run() -> tauri::Result<()> {
    say_only_where_it_panics();
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
                && let Err(problem) = commands::session::start_demo(app.handle(), &shell)
            {
                eprintln!("Kring: the demo network could not be opened ({})", problem.code);
            }
            app.manage(shell);
            app.manage(clipboard::Lent::default());
            app.manage(wording::Wording::default());
            open_window(app.handle())?;
            lock::watch(app.handle().clone());
            away::watch(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(follow);
    Ok(())
}

/// What a panic says may hold words of the vault, and what is written here may end up in a log of the system: only the
/// place in the program is told.
fn say_only_where_it_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        eprintln!("Kring: a fault at {place}");
    }));
}

/// What happens to the window and the program from outside the page.
fn follow(app: &AppHandle, event: RunEvent) {
    // Before the program is set up there is nothing to follow.
    let Some(shell) = app.try_state::<Shell>() else { return };
    match event {
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. }
            if shell.session().is_open() =>
        {
            api.prevent_close();
            lock::lock_and_close(app.clone());
        }
        RunEvent::WindowEvent { event: WindowEvent::Destroyed, .. } if shell.is_changing_window() => {
            // Without a window nothing is left to do but to end; the vault is locked already.
            if open_window(app).is_err() {
                app.exit(1);
            }
            shell.end_changing_window();
        }
        RunEvent::ExitRequested { code: None, api, .. } if shell.is_changing_window() => api.prevent_exit(),
        RunEvent::Exit => lock::lock_sealed(app, LockReason::Closed),
        _ => {}
    }
}

/// The window of the configuration. An incognito web view keeps nothing on disk, but accepts no automation either:
/// builds for window tests leave it off, and the shipped setting is tested without a driver.
fn open_window(app: &AppHandle) -> tauri::Result<()> {
    for window in &app.config().app.windows {
        let window =
            WebviewWindowBuilder::from_config(app, window)?.incognito(!cfg!(feature = "e2e")).build()?;
        rendering::draw_by_processor(&window)?;
    }
    backdrop::lay(app);
    spelling::check_in(app, app.state::<Shell>().config().language);
    Ok(())
}

/// Brings the window to the front, when the program is started a second time.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(lock::MAIN) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

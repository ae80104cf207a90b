//! The desktop shell: a window on `kring-core`. It adapts and never decides.
//!
//! Only this crate names Tauri. Its rooms, and which may know which, stand in `docs/architecture.md`: the session behind
//! one mutex ([`session`]), the window and its page ([`window`]), what the operating system is asked for ([`system`]) and
//! one thin adapter per command ([`commands`]).

mod bindings;
mod commands;
mod language;
mod report;
mod runtime;
mod session;
mod system;
mod window;

use tauri::{AppHandle, Manager, RunEvent, WebviewWindowBuilder, WindowEvent};

use crate::language::wording::Wording;
use crate::session::lock;
use crate::session::shell::Shell;
use crate::system::clipboard::Copied;
use crate::system::lock_signals;
use crate::window::events::LockReason;
use crate::window::page::Replacement;
use crate::window::{MAIN, backdrop, rendering, spelling};

/// Opens the window and stays until it is closed. With `--demo` it opens on the demo network.
pub fn run() -> tauri::Result<()> {
    rendering::keep_scripts_small();
    say_only_where_it_panics();
    let _threads = runtime::start()?;
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
            app.manage(Copied::default());
            app.manage(Replacement::default());
            app.manage(Wording::default());
            open_window(app.handle())?;
            lock::watch(app.handle().clone());
            let handle = app.handle().clone();
            lock_signals::watch(move |reason| lock::lock(&handle, reason));
            Ok(())
        })
        .build(context())?;
    app.run(follow);
    Ok(())
}

/// The configuration, with what the window may call.
fn context() -> tauri::Context {
    tauri::generate_context!()
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
    let (Some(shell), Some(replacement)) = (app.try_state::<Shell>(), app.try_state::<Replacement>()) else {
        return;
    };
    match event {
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. }
            if shell.session().is_open() =>
        {
            api.prevent_close();
            lock::lock_and_close(app.clone());
        }
        RunEvent::WindowEvent { event: WindowEvent::Destroyed, .. } if replacement.goes_on() => {
            // Without a window nothing is left to do but to end; the vault is locked already.
            if open_window(app).is_err() {
                app.exit(1);
            }
            replacement.end();
        }
        RunEvent::ExitRequested { code: None, api, .. } if replacement.goes_on() => api.prevent_exit(),
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
    let config = app.state::<Shell>().config();
    backdrop::lay(app, config.theme);
    spelling::check_in(app, config.language);
    Ok(())
}

/// Brings the window to the front, when the program is started a second time.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

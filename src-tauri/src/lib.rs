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

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use kring_core::Problem;
use tauri::{App, AppHandle, DragDropEvent, Manager, RunEvent, WindowEvent, Wry};
use tauri_specta::Event;

use crate::language::wording::Wording;
use crate::session::lock;
use crate::session::opened_file::{self, OpenedFile};
use crate::session::shell::Shell;
use crate::system::clipboard::Copied;
use crate::system::lock_signals;
use crate::system::start_failure::StartFailure;
use crate::window::events::{DragState, FileDropped, FileOpened, LockReason};
use crate::window::page::{Replacement, Stood};
use crate::window::projector::{self, Projected};
use crate::window::{MAIN, PROJECTOR, backdrop, rendering, spelling, web_view};

/// Opens the window and stays until it is closed. With `--demo` it opens on the demo network; with the file of a backup, where that
/// is put back. The exit code is 0, 9 without the web view of the system, and 1 when the window cannot be opened otherwise.
pub fn run() -> ExitCode {
    rendering::prepare();
    say_only_where_it_panics();
    if !web_view::is_there() {
        return StartFailure::NoWebView.tell().into();
    }
    start().map_or_else(|error| StartFailure::of(&error).tell().into(), |()| ExitCode::SUCCESS)
}

fn start() -> tauri::Result<()> {
    let _threads = runtime::start()?;
    let bindings = bindings::builder();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            let arguments = arguments.into_iter().map(Into::into);
            if let Some(opened) = opened_file::among(arguments, Path::new(&folder)) {
                open_file(app, opened);
            }
            show(app);
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::new().with_filter(|label| label == MAIN).build())
        .manage(OpenedFile::default())
        .invoke_handler(bindings.invoke_handler())
        .setup(move |app| {
            // Tauri panics with what a setup gives back, and nobody would see why.
            if let Err(error) = set_up(app, &bindings) {
                app.handle().exit(StartFailure::of(&error).tell().into());
            }
            Ok(())
        })
        .build(context())?;
    app.run(follow);
    Ok(())
}

fn set_up(app: &App, bindings: &tauri_specta::Builder<Wry>) -> Result<(), Box<dyn Error>> {
    bindings.mount_events(app);
    let shell = Shell::new(app.handle())?;
    let opened = app.state::<OpenedFile>();
    if let Some(file) = opened_file::among(std::env::args_os(), &std::env::current_dir().unwrap_or_default())
    {
        opened.put(file);
    }
    if std::env::args_os().any(|argument| argument == "--demo")
        && let Err(problem) = commands::session::start_demo(app.handle(), &shell)
    {
        opened.put(Err(problem));
    }
    app.manage(shell);
    app.manage(Copied::default());
    app.manage(Replacement::default());
    app.manage(Projected::default());
    app.manage(Wording::default());
    open_window(app.handle(), Stood::IN_FRONT)?;
    lock::watch(app.handle().clone());
    let handle = app.handle().clone();
    lock_signals::watch(move |reason| lock::lock(&handle, reason));
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
    #[cfg(target_os = "macos")]
    if let RunEvent::Opened { urls } = &event {
        // There a file comes as an event, also the one the program was started with.
        if let Some(place) = urls.first().and_then(|address| address.to_file_path().ok()) {
            open_file(app, opened_file::backup_at(place));
            show(app);
        }
        return;
    }
    // Before the program is set up there is nothing to follow.
    let (Some(shell), Some(replacement)) = (app.try_state::<Shell>(), app.try_state::<Replacement>()) else {
        return;
    };
    match event {
        RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. }
            if label.starts_with(PROJECTOR) =>
        {
            projector::ended(app, &label);
        }
        RunEvent::WindowEvent { label, event: WindowEvent::DragDrop(drag), .. } if label == MAIN => {
            follow_drag(app, &drag);
        }
        RunEvent::WindowEvent { label, event: WindowEvent::CloseRequested { api, .. }, .. }
            if label == MAIN && shell.session().is_open() =>
        {
            api.prevent_close();
            lock::lock_and_close(app.clone());
        }
        RunEvent::WindowEvent { event: WindowEvent::Destroyed, .. } => {
            if let Some(stood) = replacement.goes_on() {
                replace_window(app.clone(), stood);
            }
        }
        RunEvent::ExitRequested { code: None, api, .. } if replacement.goes_on().is_some() => {
            api.prevent_exit();
        }
        RunEvent::Exit => lock::lock_sealed(app, LockReason::Closed),
        _ => {}
    }
}

/// Tells the page of a file above the window while a vault is open, and keeps the first that is dropped until it is taken.
fn follow_drag(app: &AppHandle, drag: &DragDropEvent) {
    let Some(shell) = app.try_state::<Shell>() else { return };
    let mut session = shell.session();
    if !session.is_open() {
        return;
    }
    let state = match drag {
        DragDropEvent::Enter { paths, .. } if !paths.is_empty() => DragState::Over,
        DragDropEvent::Drop { paths, .. } => {
            session.lists.dropped = paths.first().cloned();
            if session.lists.dropped.is_some() { DragState::Dropped } else { DragState::Gone }
        }
        DragDropEvent::Leave => DragState::Gone,
        _ => return,
    };
    drop(session);
    // A window that is just closing cannot be told.
    let _ = FileDropped { state }.emit(app);
}

/// Opens a window in the place of the one that just went, once this event is over: WebView2 is not made within another's.
fn replace_window(app: AppHandle, stood: Stood) {
    std::thread::spawn(move || {
        let handle = app.clone();
        let asked = app.run_on_main_thread(move || {
            // Without a window nothing is left to do but to end; the vault is locked already.
            if let Err(error) = open_window(&handle, stood) {
                handle.exit(StartFailure::of(&error).tell().into());
            }
            handle.state::<Replacement>().end();
        });
        if asked.is_err() {
            app.exit(1);
        }
    });
}

/// The window that Kring is used in, in front or as the one it replaces stood.
fn open_window(app: &AppHandle, stood: Stood) -> tauri::Result<()> {
    web_view::open(app, MAIN, stood)?;
    let config = app.state::<Shell>().config();
    backdrop::lay(app, config.theme);
    spelling::check_in(app, config.language);
    Ok(())
}

/// Hands a file that was opened outside the window to the page. A page that is not there yet asks for it when it is.
fn open_file(app: &AppHandle, opened: Result<PathBuf, Problem>) {
    app.state::<OpenedFile>().put(opened);
    if app.try_state::<Shell>().is_some() {
        let _ = FileOpened.emit(app);
    }
}

/// Brings the window to the front, when the program is started a second time.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

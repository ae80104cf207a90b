//! The second window: what a room sees on a beamer. It fills the screen that the first window is not on, also when that screen is
//! plugged in or pulled out meanwhile. On one screen it is a window like any other, to be shared in a video call.
//!
//! Unlike the first window it may be captured: nothing private can be in it, by the type of what it receives.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use kring_core::reports::ProjectorRequest;
use tauri::{AppHandle, Manager, Monitor, WebviewWindow};
use tauri_specta::Event;

use super::events::ProjectorChanged;
use super::page::Stood;
use super::{MAIN, PROJECTOR, web_view};

/// How often it is looked whether a screen came or went; few systems tell.
const LOOK: Duration = Duration::from_secs(1);

/// What the desk asked for last, and in which window it is shown.
#[derive(Default)]
pub struct Projected(Mutex<Shown>);

#[derive(Default)]
struct Shown {
    /// `None` while nothing is shown.
    request: Option<ProjectorRequest>,
    /// Counts the windows: each has a label of its own, so that one that is still going does not stand in the way of the next.
    number: u32,
}

impl Projected {
    /// What is to be shown.
    pub fn request(&self) -> Option<ProjectorRequest> {
        self.shown().request.clone()
    }

    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the label of the window to open, where none is open yet.
    fn put(&self, request: ProjectorRequest) -> Option<String> {
        let mut shown = self.shown();
        if shown.request.replace(request).is_some() {
            return None;
        }
        shown.number += 1;
        Some(shown.label())
    }

    /// Nothing is shown any more; gives the label of the window it was in.
    fn end(&self) -> Option<String> {
        let mut shown = self.shown();
        shown.request.take().map(|_| shown.label())
    }

    fn is_in(&self, label: &str) -> bool {
        let shown = self.shown();
        shown.request.is_some() && shown.label() == label
    }
}

impl Shown {
    fn label(&self) -> String {
        format!("{PROJECTOR}-{}", self.number)
    }
}

/// Shows this, in the window that is there or in a new one.
pub fn show(app: &AppHandle, request: ProjectorRequest) -> tauri::Result<()> {
    let label = app.state::<Projected>().put(request);
    // A page that is not there yet asks when it is.
    let _ = ProjectorChanged { shown: true }.emit(app);
    let Some(label) = label else { return Ok(()) };
    let handle = app.clone();
    app.run_on_main_thread(move || {
        // It was stopped or locked meanwhile.
        if !handle.state::<Projected>().is_in(&label) {
            return;
        }
        let behind = Stood { focused: false, minimised: false };
        match web_view::open(&handle, &label, behind) {
            // Stopped or locked while it was made: who did so found no window yet.
            Ok(window) if !handle.state::<Projected>().is_in(&label) => {
                let _ = window.destroy();
            }
            Ok(window) => {
                // Where a screen cannot be filled it is a window all the same.
                let _ = arrange(&window);
                follow_screens(window);
            }
            Err(_) => ended(&handle, &label),
        }
        // The keys stay where they were.
        if let Some(main) = handle.get_webview_window(MAIN) {
            let _ = main.set_focus();
        }
    })
}

/// Closes the window, and ends the process that drew it.
pub fn close(app: &AppHandle) {
    let Some(label) = app.state::<Projected>().end() else { return };
    tell_end(app);
    let Some(window) = app.get_webview_window(&label) else { return };
    // A driver of window tests gives up when a process that it talks to ends.
    #[cfg(all(target_os = "linux", not(feature = "e2e")))]
    {
        use webkit2gtk::WebViewExt;
        // A window that is just going away takes its page with it.
        let _ = window.with_webview(|view| view.inner().terminate_web_process());
    }
    let _ = window.destroy();
}

/// This window is gone, whoever closed it.
pub fn ended(app: &AppHandle, label: &str) {
    let projected = app.state::<Projected>();
    if projected.is_in(label) {
        projected.end();
        tell_end(app);
    }
}

fn tell_end(app: &AppHandle) {
    // A window that is just closing cannot be told.
    let _ = ProjectorChanged { shown: false }.emit(app);
}

/// Looks whether a screen came or went, as long as the window is there.
fn follow_screens(window: WebviewWindow) {
    thread::spawn(move || {
        let mut before = None;
        while window.app_handle().get_webview_window(window.label()).is_some() {
            let screens = window.available_monitors().map(|all| all.iter().map(place).collect::<Vec<_>>());
            if let Ok(screens) = screens {
                let changed = before.as_ref().is_some_and(|before| *before != screens);
                before = Some(screens);
                if changed {
                    let _ = arrange(&window);
                }
            }
            thread::sleep(LOOK);
        }
    });
}

fn place(screen: &Monitor) -> (i32, i32, u32, u32) {
    let (position, size) = (screen.position(), screen.size());
    (position.x, position.y, size.width, size.height)
}

/// Fills the screen that the first window is not on; on one screen it is no larger than a window.
fn arrange(window: &WebviewWindow) -> tauri::Result<()> {
    let main = window.app_handle().get_webview_window(MAIN);
    let its = main.and_then(|main| main.current_monitor().ok().flatten());
    let screens = window.available_monitors()?;
    let other = screens.iter().position(|screen| its.as_ref().is_some_and(|its| place(its) != place(screen)));
    match other {
        Some(other) => fill(window, other, &screens[other]),
        None => window.set_fullscreen(false),
    }
}

/// Not every display server lets a window choose its place; all of them let it choose a screen to fill, by its number.
#[cfg(target_os = "linux")]
fn fill(window: &WebviewWindow, number: usize, _screen: &Monitor) -> tauri::Result<()> {
    use gtk::prelude::{GtkWindowExt, WidgetExt};

    let its = window.clone();
    window.run_on_main_thread(move || {
        if let (Ok(window), Ok(number)) = (its.gtk_window(), i32::try_from(number))
            && let Some(all) = WidgetExt::screen(&window)
        {
            window.fullscreen_on_monitor(&all, number);
        }
    })
}

/// Elsewhere a window fills the screen that it is on.
#[cfg(not(target_os = "linux"))]
fn fill(window: &WebviewWindow, _number: usize, screen: &Monitor) -> tauri::Result<()> {
    window.set_fullscreen(false)?;
    window.set_position(*screen.position())?;
    window.set_fullscreen(true)
}

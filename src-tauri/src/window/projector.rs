//! The second window: what a room sees on a beamer. It fills the screen that the first window is not on, also when that screen is
//! plugged in or pulled out meanwhile. On one screen it is a window like any other, to be shared in a video call.
//!
//! Unlike the first window it may be captured: nothing private can be in it, by the type of what it receives.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use kring_core::reports::ProjectorRequest;
use tauri::{AppHandle, Manager, Monitor, PhysicalPosition, WebviewWindow};
use tauri_specta::Event;

use super::events::ProjectorChanged;
use super::page::Stood;
use super::{MAIN, PROJECTOR, web_view};

/// How often it is looked whether a screen came or went; few systems tell.
const LOOK: Duration = Duration::from_secs(1);

/// What the desk asked for last; `None` while there is no such window.
#[derive(Default)]
pub struct Projected(Mutex<Option<ProjectorRequest>>);

impl Projected {
    /// What is to be shown.
    pub fn request(&self) -> Option<ProjectorRequest> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether there was something before.
    fn put(&self, request: Option<ProjectorRequest>) -> bool {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *kept, request).is_some()
    }
}

/// Shows this, in the window that is there or in a new one.
pub fn show(app: &AppHandle, request: ProjectorRequest) -> tauri::Result<()> {
    let was_there = app.state::<Projected>().put(Some(request));
    // A page that is not there yet asks when it is.
    let _ = ProjectorChanged { shown: true }.emit(app);
    if was_there {
        return Ok(());
    }
    let handle = app.clone();
    app.run_on_main_thread(move || {
        let behind = Stood { focused: false, minimised: false };
        if web_view::open(&handle, PROJECTOR, behind).and_then(|window| arrange(&window)).is_err() {
            ended(&handle);
            return;
        }
        // The keys stay where they were.
        if let Some(main) = handle.get_webview_window(MAIN) {
            let _ = main.set_focus();
        }
        follow_screens(handle);
    })
}

/// Closes the window, and ends the process that drew it.
pub fn close(app: &AppHandle) {
    let Some(window) = app.get_webview_window(PROJECTOR) else { return };
    #[cfg(target_os = "linux")]
    {
        use webkit2gtk::WebViewExt;
        // A window that is just going away takes its page with it.
        let _ = window.with_webview(|view| view.inner().terminate_web_process());
    }
    let _ = window.destroy();
}

/// The window is gone, whoever closed it.
pub fn ended(app: &AppHandle) {
    if app.state::<Projected>().put(None) {
        // A window that is just closing cannot be told.
        let _ = ProjectorChanged { shown: false }.emit(app);
    }
}

/// Looks whether a screen came or went, as long as the window is there.
fn follow_screens(app: AppHandle) {
    thread::spawn(move || {
        let mut before = None;
        while let Some(window) = app.get_webview_window(PROJECTOR) {
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
    let Some(other) = other else { return window.set_fullscreen(false) };
    let corner: PhysicalPosition<i32> = *screens[other].position();
    window.set_fullscreen(false)?;
    window.set_position(corner)?;
    fill(window, other)
}

/// Not every display server lets a window choose its place; all of them let it choose a screen to fill.
#[cfg(target_os = "linux")]
fn fill(window: &WebviewWindow, screen: usize) -> tauri::Result<()> {
    use gtk::prelude::{GtkWindowExt, WidgetExt};

    let its = window.clone();
    window.run_on_main_thread(move || {
        if let (Ok(window), Ok(screen)) = (its.gtk_window(), i32::try_from(screen))
            && let Some(all) = WidgetExt::screen(&window)
        {
            window.fullscreen_on_monitor(&all, screen);
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn fill(window: &WebviewWindow, _screen: usize) -> tauri::Result<()> {
    window.set_fullscreen(true)
}

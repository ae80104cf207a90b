//! Files that are dragged over the window: their paths stay in the shell.

use tauri::{AppHandle, DragDropEvent, Manager};
use tauri_specta::Event;

use crate::session::shell::Shell;

use super::events::{DragState, FileDropped};

/// Tells the page of a file above the window while a vault is open, and keeps the first that is dropped until it is taken.
pub fn follow(app: &AppHandle, drag: &DragDropEvent) {
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

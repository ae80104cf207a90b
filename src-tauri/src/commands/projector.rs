//! What a room sees on the projector.

use kring_core::Problem;
use kring_core::reports::{ProjectorRequest, ProjectorState, ProjectorView};
use tauri::{AppHandle, State};

use crate::runtime::problem;
use crate::session::shell::Shell;
use crate::window::projector::{self, Projected};

/// Shows a part of a meeting on the projector, and opens its window where it is not there. What comes back is for the desk alone.
#[tauri::command(async)]
#[specta::specta]
pub fn show_on_projector(
    app: AppHandle,
    shell: State<'_, Shell>,
    request: ProjectorRequest,
) -> Result<ProjectorState, Problem> {
    let state = shell.read(|workspace, now| workspace.projector(&request, now))?;
    projector::show(&app, request).map_err(|_| problem("window.unexpected"))?;
    Ok(state)
}

/// Closes the window of the projector.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_projector(app: AppHandle) {
    projector::close(&app);
}

/// What stands on the projector. The one command that its window may call.
#[tauri::command(async)]
#[specta::specta]
pub fn projector_view(
    shell: State<'_, Shell>,
    projected: State<'_, Projected>,
) -> Result<Option<ProjectorView>, Problem> {
    let Some(request) = projected.request() else { return Ok(None) };
    shell.read(|workspace, now| workspace.projector(&request, now)).map(|state| Some(state.view))
}

//! Working agreements, and who acknowledged them.

use kring_core::Problem;
use kring_core::agreements::{
    Acknowledgement, AcknowledgementId, Acknowledging, Agreement, AgreementFilter, AgreementId,
    AgreementPage, AgreementRow, AgreementVersionId, NewAgreement, NewVersion,
};
use kring_core::people::PersonId;
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The agreements a filter lets through.
#[tauri::command(async)]
#[specta::specta]
pub fn agreements(shell: State<'_, Shell>, filter: AgreementFilter) -> Result<Vec<AgreementRow>, Problem> {
    shell.read(|workspace, now| Ok(workspace.agreements(&filter, now)))
}

/// An agreement with its texts and who acknowledged them.
#[tauri::command(async)]
#[specta::specta]
pub fn agreement_page(shell: State<'_, Shell>, id: AgreementId) -> Result<AgreementPage, Problem> {
    shell.read(|workspace, now| workspace.agreement_page(id, now))
}

/// Writes an agreement down.
#[tauri::command(async)]
#[specta::specta]
pub fn add_agreement(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: NewAgreement,
) -> Result<Versioned<Agreement>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_agreement(input, now))
}

/// Changes an agreement from the revision the form was opened with.
#[tauri::command(async)]
#[specta::specta]
pub fn change_agreement(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: AgreementId,
    revision: u32,
    input: Agreement,
) -> Result<Versioned<Agreement>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_agreement(id, Some(revision), input, now))
}

/// Gives an agreement a new text, from the revision the form was opened with.
#[tauri::command(async)]
#[specta::specta]
pub fn revise_agreement(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: AgreementId,
    revision: u32,
    input: NewVersion,
) -> Result<Versioned<Agreement>, Problem> {
    shell.write(&app, |workspace, now| workspace.revise_agreement(id, Some(revision), input, now))
}

/// Says that an agreement no longer holds after today.
#[tauri::command(async)]
#[specta::specta]
pub fn end_agreement(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: AgreementId,
) -> Result<Versioned<Agreement>, Problem> {
    shell.write(&app, |workspace, now| workspace.end_agreement(id, None, now))
}

/// Removes an agreement.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_agreement(app: AppHandle, shell: State<'_, Shell>, id: AgreementId) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.remove_agreement(id, now))
}

/// Writes down who acknowledged a text.
#[tauri::command(async)]
#[specta::specta]
pub fn acknowledge_agreement(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: AgreementId,
    input: Acknowledging,
) -> Result<Vec<Versioned<Acknowledgement>>, Problem> {
    shell.write(&app, |workspace, now| workspace.acknowledge_agreement(id, &input, now))
}

/// Takes back that somebody acknowledged a text.
#[tauri::command(async)]
#[specta::specta]
pub fn withdraw_acknowledgement(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: AgreementId,
    person: PersonId,
    version: AgreementVersionId,
) -> Result<AcknowledgementId, Problem> {
    shell.write(&app, |workspace, now| workspace.withdraw_acknowledgement(id, person, Some(version), now))
}

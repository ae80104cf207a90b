//! Working agreements, and who acknowledged them.

use kring_core::Problem;
use kring_core::agreements::{
    Acknowledgement, AcknowledgementId, Acknowledging, Agreeing, Agreement, AgreementFilter, AgreementId,
    AgreementPage, AgreementRow, AgreementVersionId, NewAgreement, NewVersion,
};
use kring_core::people::PersonId;
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::session::shell::Shell;

record_commands! {
    /// The agreements a filter lets through.
    list: pub fn agreements(filter: AgreementFilter; now) -> Vec<AgreementRow>;

    /// An agreement with its texts and who acknowledged them.
    read: pub fn agreement_page(id: AgreementId) -> AgreementPage;

    /// Writes an agreement down.
    write: pub fn add_agreement(input: NewAgreement) -> Versioned<Agreement>;

    /// Keeps texts to discuss.
    write: pub fn propose_agreements(proposals: Vec<NewAgreement>) -> Vec<Versioned<Agreement>>;

    /// Says that a proposal was agreed on.
    write: pub fn agree(id: AgreementId, agreeing: Agreeing) -> Versioned<Agreement>;

    /// Changes an agreement from the revision the form was opened with.
    change: pub fn change_agreement(id: AgreementId, input: Agreement) -> Versioned<Agreement>;

    /// Gives an agreement a new text, from the revision the form was opened with.
    change: pub fn revise_agreement(id: AgreementId, input: NewVersion) -> Versioned<Agreement>;

    /// Removes an agreement.
    write: pub fn remove_agreement(id: AgreementId) -> ();
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

//! Conversations.

use kring_core::Problem;
use kring_core::conversations::{
    Conversation, ConversationFilter, ConversationId, ConversationRow, NewConversation,
};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The conversations a filter lets through.
#[tauri::command(async)]
#[specta::specta]
pub fn conversations(
    shell: State<'_, Shell>,
    filter: ConversationFilter,
) -> Result<Vec<ConversationRow>, Problem> {
    shell.read(|workspace, now| Ok(workspace.conversations(&filter, now)))
}

/// One conversation.
#[tauri::command(async)]
#[specta::specta]
pub fn conversation(shell: State<'_, Shell>, id: ConversationId) -> Result<Versioned<Conversation>, Problem> {
    shell.read(|workspace, _| workspace.conversation(id))
}

/// Adds a conversation.
#[tauri::command(async)]
#[specta::specta]
pub fn hold_conversation(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: NewConversation,
) -> Result<Versioned<Conversation>, Problem> {
    shell.write(&app, |workspace, now| workspace.hold_conversation(input, now))
}

/// Changes a conversation from the revision the form was opened with.
#[tauri::command(async)]
#[specta::specta]
pub fn change_conversation(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: ConversationId,
    revision: u32,
    input: Conversation,
) -> Result<Versioned<Conversation>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_conversation(id, Some(revision), input, now))
}

/// Removes a conversation.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_conversation(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: ConversationId,
) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.remove_conversation(id, now))
}

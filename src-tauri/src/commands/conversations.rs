//! Conversations.

use kring_core::Problem;
use kring_core::conversations::{
    Conversation, ConversationFilter, ConversationId, ConversationRow, NewConversation,
};
use kring_core::record::Versioned;
use tauri::State;

use crate::session::shell::Shell;

record_commands! {
    /// The conversations a filter lets through.
    list: pub fn conversations(filter: ConversationFilter; now) -> Vec<ConversationRow>;

    /// Adds a conversation.
    write: pub fn hold_conversation(input: NewConversation) -> Versioned<Conversation>;

    /// Changes a conversation from the revision the form was opened with.
    change: pub fn change_conversation(id: ConversationId, input: Conversation) -> Versioned<Conversation>;

    /// Removes a conversation.
    write: pub fn remove_conversation(id: ConversationId) -> ();
}

/// One conversation.
#[tauri::command(async)]
#[specta::specta]
pub fn conversation(shell: State<'_, Shell>, id: ConversationId) -> Result<Versioned<Conversation>, Problem> {
    shell.read(|workspace, _| workspace.conversation(id))
}

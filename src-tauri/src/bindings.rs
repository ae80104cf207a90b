//! The commands and events the window knows, and the TypeScript made of them.

use kring_core::vault_admin;
use tauri::Wry;
use tauri_specta::{Builder, collect_commands, collect_events};

use crate::commands::{
    agenda, agreements, backups, boundaries, contributions, conversations, dates, drafts, duplicates,
    filters, guests, history, keys, lists, meetings, memberships, minutes, networks, organisations, people,
    places, preparations, promises, reports, rhythm, session, settings, state, today, vault, wording,
};
use crate::events::{Changed, HealthChanged, Locking, Progress};

/// Every command and event.
#[allow(clippy::too_many_lines, reason = "one line a command")]
pub fn builder() -> Builder<Wry> {
    Builder::new()
        .disable_serde_phases()
        .constant("suggestedWords", vault_admin::SUGGESTED_WORDS)
        .events(collect_events![Changed, HealthChanged, Locking, Progress])
        .commands(collect_commands![
            agenda::add_agenda_item,
            agenda::change_agenda_item,
            agenda::move_agenda_item,
            agenda::remove_agenda_item,
            agreements::agreements,
            agreements::agreement_page,
            agreements::add_agreement,
            agreements::change_agreement,
            agreements::revise_agreement,
            agreements::end_agreement,
            agreements::remove_agreement,
            agreements::acknowledge_agreement,
            agreements::withdraw_acknowledgement,
            boundaries::read_calls,
            boundaries::heed_cards,
            boundaries::crossed,
            boundaries::copy_contact,
            boundaries::pause_person,
            boundaries::end_pause,
            contributions::contributions,
            contributions::add_contribution,
            contributions::change_contribution,
            contributions::remove_contribution,
            conversations::conversations,
            conversations::conversation,
            conversations::hold_conversation,
            conversations::change_conversation,
            conversations::remove_conversation,
            dates::parse_date,
            dates::find_promises,
            dates::take_date,
            drafts::save_draft,
            drafts::draft,
            drafts::draft_kept_at,
            drafts::drafts_under,
            drafts::drop_draft,
            duplicates::duplicates,
            duplicates::duplicates_count,
            duplicates::look_alikes,
            duplicates::merge_sheet,
            duplicates::merge_people,
            duplicates::set_distinct,
            filters::filters,
            filters::add_filter,
            filters::change_filter,
            filters::remove_filter,
            guests::invite,
            guests::uninvite,
            guests::set_reply,
            guests::set_attendance,
            guests::set_unnamed_guests,
            history::undo,
            history::undo_number,
            history::redo,
            history::undo_state,
            history::recent_operations,
            history::audit_lines,
            history::verify_audit,
            lists::boundaries_of,
            lists::export_people,
            meetings::meetings,
            meetings::meeting_page,
            meetings::add_meeting,
            meetings::change_meeting,
            meetings::remove_meeting,
            meetings::close_meeting,
            meetings::meeting_languages,
            memberships::memberships,
            memberships::perspective_offer,
            memberships::add_membership,
            memberships::joining,
            memberships::join_network,
            memberships::change_membership,
            memberships::remove_membership,
            minutes::add_minute_line,
            minutes::change_minute_line,
            minutes::remove_minute_line,
            minutes::add_action,
            minutes::change_action,
            networks::networks,
            networks::network_page,
            networks::add_network,
            networks::change_network,
            networks::remove_network,
            organisations::organisations,
            organisations::organisation_page,
            organisations::proposes_agreement,
            organisations::add_organisation,
            organisations::change_organisation,
            organisations::remove_organisation,
            people::people_cards,
            people::people_stretch,
            people::people_ids,
            people::person_place,
            people::people_choices,
            people::suggestions,
            people::person_page,
            people::person_timeline,
            people::visit_page,
            people::add_person,
            people::change_person,
            people::remove_person,
            preparations::preparations,
            preparations::plan_preparations,
            preparations::change_preparation,
            preparations::remove_preparation,
            preparations::close_preparation,
            preparations::reopen_preparation,
            preparations::carry_wish,
            preparations::hear_back,
            promises::promises,
            promises::add_promise,
            promises::change_promise,
            promises::remove_promise,
            promises::close_promise,
            promises::reopen_promise,
            reports::preview_report,
            reports::export_report,
            reports::open_exported,
            rhythm::read_rhythm,
            rhythm::set_rhythm,
            rhythm::snooze,
            rhythm::set_role_rhythm,
            state::app_state,
            places::choose_place,
            session::create_vault,
            places::choose_vault,
            session::unlock,
            session::open_demo,
            session::lock_vault,
            session::still_here,
            state::change_look,
            settings::settings,
            settings::change_settings,
            today::today,
            today::search,
            keys::save_recovery_sheet,
            history::export_audit,
            session::drafts_sealed,
            session::cancel_task,
            backups::backup_state,
            backups::make_backup,
            backups::choose_backup,
            backups::verify_backup,
            backups::drill_backup,
            backups::restore_backup,
            backups::choose_backup_folder,
            keys::passphrase_strength,
            keys::suggest_passphrase,
            keys::key_slots,
            keys::add_passphrase,
            keys::change_passphrase,
            keys::rename_key_slot,
            keys::remove_key_slot,
            keys::make_recovery_key,
            keys::confirm_recovery_key,
            keys::drop_recovery_key,
            vault::about_vault,
            vault::check_vault,
            vault::compact_vault,
            vault::salvage_vault,
            wording::check_wording,
            wording::own_wording_rules,
        ])
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use specta_typescript::Typescript;

    use super::*;

    /// Writes the bindings; where `KRING_CHECK_BINDINGS` is set, stale ones are a failure instead.
    #[test]
    fn bindings_are_current() {
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/ipc/bindings.ts");
        let folder = tempfile::tempdir().unwrap();
        let made = folder.path().join("bindings.ts");
        builder().export(Typescript::default(), &made).unwrap();
        let made = fs::read_to_string(made).unwrap();
        if fs::read_to_string(&kept).unwrap_or_default() == made {
            return;
        }
        assert!(
            std::env::var_os("KRING_CHECK_BINDINGS").is_none(),
            "ui/src/lib/ipc/bindings.ts is stale: run `cargo xtask bindings` and commit it"
        );
        fs::write(kept, made).unwrap();
    }

    /// The capability of the window names exactly the commands there are.
    #[test]
    fn the_window_may_call_what_there_is_and_nothing_else() {
        let source =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bindings.rs")).unwrap();
        let list =
            source.split_once("collect_commands![\n").and_then(|(_, rest)| rest.split_once(']')).unwrap().0;
        let mut there: Vec<String> = list
            .lines()
            .filter_map(|line| line.trim().trim_end_matches(',').rsplit_once("::"))
            .map(|(_, name)| format!("allow-{}", name.replace('_', "-")))
            .collect();
        let capability =
            fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities/main.json")).unwrap();
        let capability: serde_json::Value = serde_json::from_slice(&capability).unwrap();
        assert_eq!(capability["windows"], serde_json::json!(["main"]));
        let mut allowed: Vec<String> = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|permission| permission.as_str().unwrap().to_owned())
            .filter(|permission| permission.starts_with("allow-"))
            .collect();
        there.sort();
        allowed.sort();
        assert_eq!(allowed, there);
    }
}

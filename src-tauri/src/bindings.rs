//! The commands and events the window knows, and the TypeScript made of them.

use kring_core::vault_admin;
use tauri::Wry;
use tauri_specta::{Builder, collect_events};

use crate::commands;
use crate::window::events::{Changed, HealthChanged, Locking, Progress};

/// Every command and event. The commands are those of [`crate::commands`], as `build.rs` found them.
pub fn builder() -> Builder<Wry> {
    Builder::new()
        .disable_serde_phases()
        .constant("suggestedWords", vault_admin::SUGGESTED_WORDS)
        .events(collect_events![Changed, HealthChanged, Locking, Progress])
        .commands(include!(concat!(env!("OUT_DIR"), "/commands.rs")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use serde_json::{Value, json};
    use specta_typescript::Typescript;
    use tauri::ipc::Origin;

    use super::*;
    use crate::window::MAIN;

    /// The names of all commands.
    const COMMANDS: &[&str] = include!(concat!(env!("OUT_DIR"), "/command_names.rs"));

    /// Writes the bindings; where `KRING_CHECK_BINDINGS` is set, stale ones are a failure instead.
    #[test]
    fn bindings_are_current() {
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/ipc/bindings.ts");
        let folder = tempfile::tempdir().unwrap();
        let made = folder.path().join("bindings.ts");
        builder().export(Typescript::default(), &made).unwrap();
        let made = fs::read_to_string(made).unwrap();
        let calls = made.split("__TAURI_INVOKE").filter(|rest| rest.starts_with(['(', '<']));
        let called = calls.filter_map(|rest| rest.split('"').nth(1));
        assert_eq!(called.collect::<BTreeSet<_>>(), COMMANDS.iter().copied().collect());
        if fs::read_to_string(&kept).unwrap_or_default() == made {
            return;
        }
        assert!(
            std::env::var_os("KRING_CHECK_BINDINGS").is_none(),
            "ui/src/lib/ipc/bindings.ts is stale: run `cargo xtask bindings` and commit it"
        );
        fs::write(kept, made).unwrap();
    }

    /// What the window may call is what there is: the capability is written from the same list. A build made with an old
    /// one refuses the new commands, so it is made again then.
    #[test]
    fn the_window_may_call_what_there_is_and_nothing_else() {
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities/main.json");
        let mut capability: Value = serde_json::from_slice(&fs::read(&kept).unwrap()).unwrap();
        assert_eq!(capability["windows"], json!(["main"]));
        let of_tauri = capability["permissions"].as_array().unwrap().iter().cloned();
        let of_tauri = of_tauri.filter(|permission| !permission.as_str().unwrap().starts_with("allow-"));
        let own: BTreeSet<_> =
            COMMANDS.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
        let permissions = Value::from(of_tauri.chain(own.into_iter().map(Value::from)).collect::<Vec<_>>());
        if capability["permissions"] != permissions {
            capability["permissions"] = permissions;
            let stale = std::env::var_os("KRING_CHECK_BINDINGS").is_some();
            assert!(
                !stale,
                "src-tauri/capabilities/main.json is stale: run `cargo xtask bindings` and commit it"
            );
            fs::write(kept, serde_json::to_string_pretty(&capability).unwrap() + "\n").unwrap();
            return;
        }
        let mut context = crate::context();
        let authority = context.runtime_authority_mut();
        let may = |command: &str, window: &str| {
            authority.resolve_access(command, window, window, &Origin::Local).is_some()
        };
        for command in COMMANDS {
            assert!(may(command, MAIN), "{command} is there and may not be called");
            assert!(!may(command, "another"), "{command} may be called from another window");
        }
        for command in ["unlisted", "plugin:dialog|open", "plugin:opener|open_path", "plugin:event|emit"] {
            assert!(!may(command, MAIN), "{command} may be called");
        }
    }
}

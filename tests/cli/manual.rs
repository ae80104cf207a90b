//! What packages bring besides the program: the manual page and the completions of shells.

use std::io::Write;
use std::process::{Command, Stdio};

use kring_tests::kring::Kring;

/// How each shell reads a script without running it.
const READERS: [(&str, &str); 3] = [("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute")];

#[test]
fn the_manual_names_verbs_of_every_sort_in_both_languages() {
    let kring = Kring::without_vault();
    for (language, heading) in [("nl", "CODE AAN HET EIND"), ("en", "EXIT STATUS")] {
        let page = plain(&kring, &["--lang", language, "manual"]);
        assert!(page.starts_with(".TH KRING 1 "), "{page}");
        assert!(page.contains(&format!(".SH \"{heading}\"")), "{language}");
        assert!(!page.contains("cli\\-") && !page.contains("cli-"), "a text is missing");
        for verb in [
            "vault recovery\\-key",
            "vault slot add",
            "vault backup",
            "vault backup verify",
            "person merge",
            "minutes edit\\-action",
            "export people",
            "undo list",
            "audit export",
            "today",
        ] {
            assert!(page.contains(&format!("\n.B \"kring {verb}")), "{language}: {verb}");
        }
        for told in ["\\-\\-passphrase\\-file", "KRING_BACKUP_PASSPHRASE", "\n.B \"130\""] {
            assert!(page.contains(told), "{language}: {told}");
        }
    }
}

#[test]
fn each_shell_can_read_its_completions() {
    let kring = Kring::without_vault();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = plain(&kring, &["completions", shell]);
        assert!(script.contains("recovery-key"), "{shell} does not know every verb");
        let Some((_, only_read)) = READERS.iter().find(|(reader, _)| *reader == shell) else { continue };
        let mut reader = Command::new(shell);
        reader.arg(only_read).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        // Of the shells that are not on this computer nothing is known.
        let Ok(mut child) = reader.spawn() else { continue };
        child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        let read = child.wait_with_output().unwrap();
        assert!(read.status.success(), "{shell}: {}", String::from_utf8_lossy(&read.stderr));
    }
    assert_eq!(kring.ask(&["completions", "cmd"]).ends_with(2).json()["error"]["code"], "usage.value");
}

/// What `kring` says without `--json`.
fn plain(kring: &Kring, arguments: &[&str]) -> String {
    let output = kring.bare_command().args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

//! An undo that takes others along and comes to a full disk on its way. Needs the right to mount a small file system.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::pages::undo::RecentState::{Redoable, Undoable};
use crate::pages::undo::StoppedUndo;
use crate::records::people::Person;
use crate::testing::Bench;

use super::{hangs_together, recent};

/// A file system of its own in memory, gone at the end.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn new(folder: &Path) -> Option<Self> {
        let mount =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=12m", "none"]).arg(folder).output();
        mount.is_ok_and(|mount| mount.status.success()).then(|| Self(folder.to_owned()))
    }

    fn fill(&self) {
        let mut file = fs::File::create(self.0.join("filler")).unwrap();
        while file.write_all(&[1; 4096]).is_ok() {}
    }

    fn empty(&self) {
        fs::remove_file(self.0.join("filler")).unwrap();
    }

    /// Bytes that are left of the room that the journal has on the disk already.
    fn room_in_journal(&self) -> usize {
        let journal = self.0.join("test.kring").join("journal");
        let file = fs::read_dir(journal).unwrap().next().unwrap().unwrap().path();
        let bytes = fs::read(file).unwrap();
        bytes.len() - bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1)
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn an_undo_that_stops_half_way_leaves_what_hangs_together_and_says_what_still_stands() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::new(folder.path()) else {
        eprintln!("skipped: no right to mount a file system here");
        return;
    };
    let mut bench = Bench::within(folder);
    let now = bench.now.clone();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    // Taking the talk away is small, bringing it back is not.
    let note = "ë".repeat(90_000);
    let talk =
        bench.run("conversation add", json!({"people": [sam], "at": "2026-11-10T10:00", "note": note}));
    while disk.room_in_journal() > 150_000 {
        let talk = json!({"people": [bench.person(network, "Lina")], "at": "2026-11-10T10:00", "note": "x".repeat(50_000)});
        bench.run("conversation add", talk);
    }
    bench.run("conversation remove", json!({"id": talk["id"]}));
    bench.run("person remove", json!({"id": sam}));
    let removal = recent(&bench, "conversation.remove");
    assert_eq!(removal.takes.len(), 1, "who it was with comes back first");
    let people = bench.workspace.table::<Person>().len();

    disk.fill();
    let undone = bench.workspace.undo_number(removal.number, true, &now).unwrap();
    assert_eq!(
        (undone.operation.as_str(), undone.about.names.as_slice()),
        ("person.remove", &["Sam".to_owned()][..])
    );
    assert_eq!(undone.along, Vec::<String>::new());
    let StoppedUndo { problem, left } = undone.stopped.unwrap();
    assert_eq!((problem.code.as_str(), left), ("vault.diskFull", 1));
    let as_told = |bench: &Bench| {
        assert_eq!(bench.workspace.table::<Person>().len(), people + 1);
        assert!(bench.workspace.conversation(crate::testing::id(&talk)).is_err());
        hangs_together(bench);
        let all = bench.workspace.recent_operations();
        let states: Vec<_> = all.iter().take(2).map(|one| (one.operation.as_str(), one.state)).collect();
        assert_eq!(states, [("person.remove", Redoable), ("conversation.remove", Undoable)]);
    };
    as_told(&bench);
    bench = bench.reopen();
    as_told(&bench);

    disk.empty();
    let undone = bench.workspace.undo_number(removal.number, false, &now).unwrap();
    assert_eq!((undone.operation.as_str(), undone.stopped), ("conversation.remove", None));
    assert_eq!(bench.workspace.conversation(crate::testing::id(&talk)).unwrap().content.note, note);
    hangs_together(&bench);
    // The disk goes before the folder it is in.
    drop(disk);
}

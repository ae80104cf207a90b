use crate::testing::Bench;

#[test]
fn a_draft_is_there_after_a_restart_and_gone_when_dropped() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    bench.workspace.save_draft("conversation".into(), "Wil wel een".into(), &now).unwrap();
    bench.workspace.save_draft("conversation".into(), "Wil wel een avond".into(), &now).unwrap();
    let mut bench = bench.reopen();
    assert_eq!(bench.workspace.draft("conversation").as_deref(), Some("Wil wel een avond"));
    bench.workspace.drop_draft("conversation", &now).unwrap();
    bench.workspace.drop_draft("conversation", &now).unwrap();
    assert_eq!(bench.workspace.draft("conversation"), None);
}

#[test]
fn undo_goes_past_drafts_and_leaves_them_as_they_are() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    bench.network();
    bench.workspace.save_draft("a".into(), "half".into(), &now).unwrap();
    bench.workspace.save_draft("b".into(), "een".into(), &now).unwrap();
    bench.workspace.save_draft("a".into(), "half af".into(), &now).unwrap();
    assert_eq!(bench.workspace.undoable(), ["network.add"]);
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "network.add");
    assert!(bench.workspace.networks.is_empty());
    assert_eq!(bench.workspace.draft("a").as_deref(), Some("half af"));
    assert_eq!(bench.workspace.draft("b").as_deref(), Some("een"));
    assert_eq!(bench.workspace.undo(&now).unwrap(), None);
    let bench = bench.reopen();
    assert_eq!(bench.workspace.draft("a").as_deref(), Some("half af"));
}

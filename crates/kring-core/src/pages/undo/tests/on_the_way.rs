//! An undo that takes others along: each of them is undone in its turn, and has to find what it names.

use serde_json::json;

use crate::pages::undo::RecentState::{Past, Undoable};
use crate::testing::Bench;

#[test]
fn what_comes_back_only_on_the_way_must_find_there_what_it_names() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let agenda = json!([{"title": "Sleutel", "raisedBy": sam}]);
    let evening = json!({"network": network, "title": "Avond", "at": "2026-11-26T19:30", "agenda": agenda});
    let planned = bench.run("meeting add", evening);
    bench.run("meeting remove", json!({"id": planned["id"]}));
    let states = |bench: &Bench| {
        let all = bench.workspace.recent_operations();
        all.into_iter().map(|one| (one.operation, one.state, one.takes.len())).collect::<Vec<_>>()
    };
    let before = states(&bench);
    assert_eq!(
        before[..2],
        [("meeting.remove".to_owned(), Undoable, 0), ("meeting.add".to_owned(), Undoable, 1)]
    );

    bench.run("person remove", json!({"id": sam}));
    let after = states(&bench);
    assert_eq!(after[0], ("person.remove".to_owned(), Undoable, 0));
    assert_eq!(after[1], ("meeting.remove".to_owned(), Undoable, 1), "with Sam, who raised something there");
    assert_eq!(after[2].1, Past, "the meeting would have to come back without Sam first");
    let number = bench.workspace.recent_operations()[2].number;
    let refused = bench.workspace.undo_number(number, true, &bench.now.clone()).unwrap_err();
    assert_eq!(refused.code(), "conflict.cannotUndo");
    assert_eq!(states(&bench), after);
}

use crate::testing::Bench;

use super::{Locale, Settings, Theme};

#[test]
fn settings_are_there_from_the_start_and_stay() {
    let mut bench = Bench::new();
    let first = bench.workspace.settings();
    assert_eq!((first.idle_minutes, first.language, first.theme), (10, Locale::Nl, Theme::System));
    let now = bench.now.clone();
    for minutes in [0, 61] {
        let error =
            bench.workspace.change_settings(Settings { idle_minutes: minutes, ..first.clone() }, &now);
        assert_eq!(error.unwrap_err().code(), "invalid.outOfRange");
    }
    for minutes in [5, 60] {
        bench.workspace.change_settings(Settings { idle_minutes: minutes, ..first.clone() }, &now).unwrap();
    }
    let bench = bench.reopen();
    assert_eq!(bench.workspace.settings().idle_minutes, 60);
    assert_eq!(bench.workspace.settings.len(), 1);
}

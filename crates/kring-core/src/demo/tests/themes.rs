use crate::records::inputs::{InputFilter, InputState};
use crate::records::themes::{ThemeFilter, ThemeState};

use super::{MONDAY, at, demo, since};

#[test]
fn themes_were_brought_in_by_both_sides_and_one_was_answered() {
    let (_folder, demo) = demo(MONDAY);
    let rows = demo.themes(&ThemeFilter::default());
    let counts: Vec<_> = rows.iter().map(|row| (row.inputs.theirs, row.inputs.ours, row.state)).collect();
    assert_eq!(
        counts,
        [
            (4, 1, ThemeState::Open),
            (3, 0, ThemeState::Open),
            (1, 0, ThemeState::Open),
            (2, 0, ThemeState::Answered)
        ]
    );
    let inputs = demo.inputs(&InputFilter::default(), &at(MONDAY));
    for state in [InputState::ToAnswer, InputState::ToTell, InputState::Closed] {
        assert!(inputs.iter().any(|row| row.state == state), "{state:?}");
    }
    for row in &inputs {
        let input = &row.input.content;
        assert!(input.said_by.is_none_or(|person| since(&demo, person) <= input.on), "{}", input.words);
    }
}

use crate::records::counts::Count;
use crate::records::focus_groups::FocusGroupFilter;
use crate::records::inputs::{InputFilter, InputState};
use crate::records::surveys::{SurveyFilter, SurveyState};
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
            (9, 0, ThemeState::Open),
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

#[test]
fn a_survey_was_filled_in_nine_times_and_checked_and_two_focus_groups_met() {
    let (_folder, demo) = demo(MONDAY);
    let survey = demo.surveys(&SurveyFilter::default()).remove(0);
    assert_eq!(
        (survey.state, survey.sheets, survey.checked, survey.differed),
        (SurveyState::Closed, 9, 3, 2)
    );
    let traffic = &survey.results[1].boxes[0];
    assert_eq!((traffic.text.as_str(), traffic.count), ("Verkeer bij school", Count::exact(9)));
    assert!(survey.results[2].words.iter().all(|written| written.taken));
    let sessions = demo.focus_groups(&FocusGroupFilter::default());
    let lines: Vec<_> = sessions.iter().map(|row| (row.focus_group.content.groups, row.lines)).collect();
    assert_eq!(lines, [(3, 2), (2, 1)]);
}

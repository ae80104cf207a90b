use crate::records::goals::{GoalFilter, GoalState};

use super::{MONDAY, at, demo, since};

#[test]
fn goals_are_under_way_reached_and_let_go_and_one_lacks_the_municipality() {
    let (_folder, demo) = demo(MONDAY);
    let rows = demo.goals(&GoalFilter::default(), &at(MONDAY));
    let of = |state| rows.iter().filter(|row| row.state == state).count();
    assert_eq!([GoalState::UnderWay, GoalState::Reached, GoalState::LetGo].map(of), [2, 1, 1]);
    let lacking: Vec<_> = rows.iter().filter(|row| row.lacks_municipality || row.lacks_member).collect();
    assert_eq!(
        lacking.iter().map(|row| row.goal.content.text.as_str()).collect::<Vec<_>>(),
        ["Eén vast nummer voor vragen uit de wijk"]
    );
    for row in &rows {
        let goal = &row.goal.content;
        assert_eq!(row.owners.len(), goal.co_owners.len(), "{}", goal.text);
        assert!(goal.co_owners.iter().all(|person| since(&demo, *person) <= goal.set_on), "{}", goal.text);
        let done = goal.steps.iter().filter_map(|step| step.done_on).chain(goal.outcome.on());
        assert!(done.into_iter().all(|on| on <= MONDAY.date()), "{}", goal.text);
    }
}

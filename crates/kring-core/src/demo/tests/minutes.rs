use jiff::ToSpan;

use crate::records::meetings::{CorrectionResult, Meeting, MinutesState, Stage};

use super::{MONDAY, demo};

#[test]
fn minutes_stand_in_each_state_and_adopted_ones_were_corrected() {
    for days in 0..7 {
        let moment = MONDAY.checked_add(days.days()).unwrap();
        let (_folder, demo) = demo(moment);
        let today = moment.date();
        let held: Vec<&Meeting> = demo.table::<Meeting>().values().map(|kept| &kept.content).collect();
        let held: Vec<&Meeting> = held.into_iter().filter(|meeting| meeting.stage == Stage::Held).collect();
        let mut states = [0; 3];
        for meeting in &held {
            match meeting.minutes_state {
                MinutesState::Draft { .. } => states[0] += 1,
                MinutesState::Submitted { on, until } => {
                    assert!(meeting.at.date() < on && on <= today && today <= until, "{}", meeting.title);
                    states[1] += 1;
                }
                MinutesState::Adopted { on, at } => {
                    let later = &demo.table::<Meeting>()[&at.unwrap()].content;
                    assert!(later.at > meeting.at && later.at.date() == on, "{}", meeting.title);
                    states[2] += 1;
                }
            }
        }
        assert_eq!(states, [1, 1, 3], "draft, submitted, adopted");
        let corrected = held.iter().find(|meeting| !meeting.corrections.is_empty()).unwrap();
        let MinutesState::Adopted { on, .. } = corrected.minutes_state else { panic!("it was not adopted") };
        for correction in &corrected.corrections {
            assert!(on < correction.on && correction.on <= today);
            let taken_over = correction.result == CorrectionResult::TakenOver;
            let says = |words: &str| corrected.lines().any(|(_, line)| line.text == words);
            assert_eq!(says(&correction.asked), taken_over);
            assert_ne!(says(&correction.before), taken_over);
        }
        assert_eq!(corrected.corrections.len(), 2);
    }
}

#[test]
fn most_of_those_who_were_there_were_thanked() {
    let (_folder, demo) = demo(MONDAY);
    let mut guests = demo.table::<Meeting>().values().flat_map(|kept| {
        let on = kept.content.at.date();
        kept.content.invitations.iter().map(move |guest| (on, guest))
    });
    let thanked: Vec<_> = guests.by_ref().filter(|(_, guest)| guest.thanked_on.is_some()).collect();
    assert!(
        thanked.len() >= 10
            && thanked.iter().all(|(on, guest)| {
                guest.attended && guest.thanked_on.is_some_and(|day| *on <= day && day <= MONDAY.date())
            })
    );
    let last = demo.table::<Meeting>().values().filter(|kept| kept.content.stage == Stage::Held);
    let last = last.max_by_key(|kept| kept.content.at).unwrap();
    let open = last.content.invitations.iter().filter(|guest| guest.attended && guest.thanked_on.is_none());
    assert_eq!(open.count(), 2);
}

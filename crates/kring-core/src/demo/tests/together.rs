use jiff::civil::datetime;

use crate::engine::classification::Classification;
use crate::records::agreements::{Acknowledgement, AgreementAbout};
use crate::records::contributions::Contribution;
use crate::records::conversations::Conversation;
use crate::records::meetings::{Meeting, Stage};
use crate::records::networks::Network;
use crate::records::people::Person;
use crate::records::preparations::Preparation;
use crate::records::signals::{AsMeant, Signal};

use super::{MONDAY, at, demo, since};

#[test]
fn agreements_hold_and_one_has_a_newer_text_than_many_said_yes_to() {
    let (_folder, demo) = demo(MONDAY);
    let rows = demo.agreements(&crate::records::agreements::AgreementFilter::default(), &at(MONDAY));
    assert_eq!(rows.len(), 7);
    let photos = rows.iter().find(|row| row.agreement.content.about == AgreementAbout::Photos).unwrap();
    assert!(photos.number == 2 && photos.acknowledged > 4 && photos.waiting > 4, "{photos:?}");
    let page = demo.agreement_page(photos.agreement.id, &at(MONDAY)).unwrap();
    assert!(page.waiting.iter().any(|member| member.outdated == Some(1)));
    assert!(page.waiting.iter().any(|member| member.outdated.is_none()));
    for given in demo.table::<Acknowledgement>().values().map(|kept| &kept.content) {
        assert!(
            since(&demo, given.person) <= given.on,
            "{}",
            demo.table::<Person>()[&given.person].content.name
        );
    }
}

#[test]
fn both_sides_brought_and_got() {
    let (_folder, demo) = demo(MONDAY);
    let network = demo.table::<Network>().keys().next().copied().unwrap();
    let figures = demo.network_page(network, &at(MONDAY)).unwrap().contributions;
    for side in [figures.ours, figures.theirs] {
        assert!(side.brought >= 3 && side.got >= 3, "{figures:?}");
    }
    for contribution in demo.table::<Contribution>().values().map(|kept| &kept.content) {
        let since = contribution.person.map(|person| since(&demo, person));
        assert!(since.is_none_or(|since| since <= contribution.on), "{}", contribution.text);
        assert!(contribution.on <= MONDAY.date());
    }
}

#[test]
fn signals_go_from_received_to_answered() {
    let (_folder, demo) = demo(MONDAY);
    let signals: Vec<&Signal> = demo.table::<Signal>().values().map(|kept| &kept.content).collect();
    let answered = |as_meant| {
        signals
            .iter()
            .any(|signal| signal.answered.as_ref().is_some_and(|answer| answer.as_meant == as_meant))
    };
    assert!(answered(AsMeant::Yes) && answered(AsMeant::NotAsked), "{signals:?}");
    assert!(signals.iter().any(|signal| signal.answered.is_none() && signal.passed_on.is_some()));
    assert!(signals.iter().any(|signal| signal.raised_by.is_none()));
    for signal in &signals {
        let since = signal.raised_by.map(|person| since(&demo, person));
        assert!(since.is_none_or(|since| since <= signal.received_on), "{}", signal.text);
        let days =
            [Some(signal.received_on), signal.acknowledged_on, signal.passed_on.as_ref().map(|to| to.on)];
        let days = days.into_iter().chain([signal.answered.as_ref().map(|answer| answer.on)]).flatten();
        assert!(days.is_sorted(), "{}", signal.text);
    }
}

#[test]
fn something_was_said_in_confidence() {
    let (_folder, demo) = demo(MONDAY);
    let confidential = Classification::Confidential;
    assert!(demo.table::<Conversation>().values().any(|kept| kept.content.classification == confidential));
    let mut items = demo.table::<Meeting>().values().flat_map(|kept| &kept.content.agenda);
    assert!(items.any(|item| item.minutes.iter().any(|line| line.classification == confidential)));
}

#[test]
fn talks_beforehand_are_planned_and_two_more_are_asked_for() {
    let (_folder, demo) = demo(MONDAY);
    let next = demo.table::<Meeting>().values().find(|kept| kept.content.stage == Stage::Planned).unwrap();
    let rows = demo.preparations(
        &crate::records::preparations::PreparationFilter { meeting: Some(next.id), ..Default::default() },
        &at(MONDAY),
    );
    let times: Vec<_> =
        rows.iter().map(|row| (row.person.name.as_str(), row.preparation.content.at)).collect();
    assert_eq!(times, [("Selam Tesfay", Some(datetime(2026, 11, 24, 10, 0, 0, 0))), ("Tomasz Wilk", None)]);
    assert_eq!(demo.proposed(next.id, &at(MONDAY)).unwrap().len(), 2);
    for kept in demo.table::<Preparation>().values() {
        let meeting = &demo.table::<Meeting>()[&kept.content.meeting].content;
        assert!(meeting.invitations.iter().any(|guest| guest.person == kept.content.person));
    }
}

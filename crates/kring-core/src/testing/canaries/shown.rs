//! Everything that shows records among others: search, timelines, pages, lists and reports.

use serde_json::{Value, json};

use crate::engine::classification::Classification;
use crate::records::contributions::ContributionFilter;
use crate::records::meetings::Meeting;
use crate::records::meetings::MeetingFilter;
use crate::records::organisations::Organisation;
use crate::records::people::SuggestionField;
use crate::records::promises::Promise;
use crate::records::promises::PromiseFilter;
use crate::reports::{MinutesLine, ReportOptions};

use super::{CANARY, NOTHING, World, each, found, unmarked};

#[test]
fn it_is_found_by_a_search_and_not_shown() {
    each(|world, when| {
        let model = &*world.bench.workspace;
        for (word, sort) in [
            ("kanarie-gesprek", "conversation"),
            ("kanarie-belofte", "promise"),
            ("kanarie-brengt", "contribution"),
            ("kanarie-titel", "meeting"),
            ("kanarie-waarom", "meeting"),
            ("kanarie-nodig", "meeting"),
            ("kanarie-besluit", "meeting"),
            ("kanarie-actie", "promise"),
            ("kanarie-apart-actie", "promise"),
            ("kanarie-regel", "meeting"),
            ("kanarie-regelactie", "promise"),
            ("kanarie-taart", "contribution"),
            ("kanarie-los", "promise"),
        ] {
            let hits = model.search(word, 50);
            assert!(
                hits.iter().any(|hit| hit.kind.to_string() == sort && hit.confidential),
                "{word} {hits:#?}"
            );
            assert_eq!(found(&hits), NOTHING, "{word} {when:?}");
        }
    });
}

#[test]
fn timelines_and_the_page_before_a_visit_leave_it_out() {
    each(|mut world, when| {
        let person = world.person;
        let timeline = world.bench.run("person timeline", json!({"id": person}));
        assert_eq!(found(&timeline), NOTHING, "{when:?} {timeline:#}");
        let narrowed = world.bench.run("person timeline", json!({"id": person, "text": CANARY}));
        assert_eq!(found(&narrowed), NOTHING, "{when:?}");
        assert!(narrowed["total"].as_u64().unwrap() > 8, "they are there: {narrowed:#}");
        let reveal = world.bench.run("person timeline", json!({"id": person, "reveal": [world.talk]}));
        let mut shown = found(&reveal);
        shown.sort();
        assert_eq!(shown, ["kanarie-gesprek", "kanarie-indruk", "kanarie-plek"], "only what was asked for");
        let visit = world.bench.run("person visit-page", json!({"id": person}));
        assert_eq!(found(&visit), NOTHING, "{when:?} {visit:#}");
        assert_eq!(visit["nextMeeting"]["at"], "2026-11-26T19:30:00");
        assert!(visit["closed"].as_u64().unwrap() >= 8, "{visit:#}");
    });
}

#[test]
fn lists_and_pages_mark_what_they_hold_and_name_no_confidential_meeting_elsewhere() {
    each(|mut world, when| {
        let World { network, person, closed, mixed, .. } = world;
        let hall = world.bench.workspace.table::<Organisation>().keys().next().copied().unwrap();
        let now = world.bench.now.clone();
        let model = &*world.bench.workspace;
        let promises = model.promises(&PromiseFilter::default(), &now);
        let contributions = model.contributions(&ContributionFilter::default());
        let lists = [
            json!(promises),
            json!(contributions),
            json!(model.meetings(&MeetingFilter::default())),
            json!(model.today(None, &now)),
            json!(model.person_page(person, &now).unwrap()),
            json!(model.organisation_page(hall, &now).unwrap()),
            json!(model.network_page(network, &now).unwrap()),
            json!(model.programme(network, None, &now).unwrap()),
            json!(model.meeting_page(mixed, &now).unwrap()),
            page_of_its_own(&json!(model.meeting_page(closed, &now).unwrap())),
        ];
        for list in &lists {
            assert_eq!(unmarked(list), NOTHING, "{when:?} {list:#}");
        }
        for row in &promises {
            assert!(!found(json!(row.made_at)).iter().any(|_| true), "{row:#?}");
        }
        assert!(contributions.iter().all(|row| row.meeting_title.is_empty()), "{contributions:#?}");
        for field in [SuggestionField::Brings, SuggestionField::Gets] {
            assert_eq!(model.suggestions(field, None, "", &now), NOTHING, "{when:?}");
        }
        let seats = world.bench.run("membership list", json!({"person": person}));
        assert_eq!(found(&seats), NOTHING, "{when:?} {seats:#}");
    });
}

/// The page of a meeting that is confidential as a whole, which its head says: only there it stands why people were invited.
fn page_of_its_own(page: &Value) -> Value {
    assert_eq!(page["meeting"]["classification"], "confidential");
    let mut page = page.clone();
    let guest = page["invited"][0].as_object_mut().unwrap();
    assert_eq!(guest.remove("why"), Some(json!("kanarie-waarom")));
    page
}

/// The options of a report in every classification there is, shared or not.
fn all_options() -> Vec<ReportOptions> {
    let grades = [Classification::Public, Classification::Internal, Classification::Confidential];
    let grades = [None].into_iter().chain(grades.map(Some));
    let both = grades.flat_map(|classification| {
        [false, true].map(|for_sharing| ReportOptions {
            for_sharing,
            classification,
            ..ReportOptions::default()
        })
    });
    both.collect()
}

#[test]
fn no_report_has_it_in_any_classification() {
    each(|world, when| {
        let World { ref bench, network, person, mixed, closed, .. } = world;
        let (model, now) = (&*bench.workspace, &bench.now);
        let mut made = 0;
        for options in all_options() {
            let reports = [
                model.agenda_report(mixed, &options, now).map(|report| json!(report)),
                model.minutes_report(mixed, &options, now).map(|report| json!(report)),
                model.network_report(network, &options, now).map(|report| json!(report)),
                model.programme_report(network, &options, now).map(|report| json!(report)),
                model.visit_report(person, &options, now).map(|report| json!(report)),
                model.timeline_report(person, &options, now).map(|report| json!(report)),
                model.people_sheet(&[person], &options, now).map(|report| json!(report)),
            ];
            for report in reports {
                match report {
                    Ok(report) => assert_eq!(found(&report), NOTHING, "{when:?} {options:?} {report:#}"),
                    Err(error) => assert_eq!(error.code(), "invalid.outOfRange"),
                }
                made += 1;
            }
            // A report on the meeting itself is as closed as the meeting, and tells what was said only line by line.
            for report in [
                model
                    .agenda_report(closed, &options, now)
                    .map(|report| (report.head.classification, json!(report))),
                model
                    .minutes_report(closed, &options, now)
                    .map(|report| (report.head.classification, json!(report))),
            ] {
                match report {
                    Ok((mark, report)) => {
                        assert_eq!(mark, Classification::Confidential);
                        assert!(found(&report).iter().all(|word| word == "kanarie-titel"), "{report:#}");
                    }
                    Err(error) => assert_eq!(error.code(), "invalid.outOfRange"),
                }
            }
        }
        assert_eq!(made, 56);
    });
}

#[test]
fn the_projector_shows_none_of_it() {
    each(|world, when| {
        let World { ref bench, mixed, closed, .. } = world;
        let scenes = ["agreements", "agenda", "item", "decisions", "black"];
        for meeting in [mixed, closed] {
            let agenda = &bench.workspace.table::<Meeting>()[&meeting].content.agenda;
            for (scene, item) in scenes.iter().flat_map(|scene| agenda.iter().map(move |item| (scene, item)))
            {
                let request = json!({"meeting": meeting, "scene": scene, "onTable": item.id});
                let request = serde_json::from_value(request).unwrap();
                let state = bench.workspace.projector(&request, &bench.now).unwrap();
                assert_eq!(found(&state), NOTHING, "{when:?} {scene} {state:#?}");
            }
        }
    });
}

#[test]
fn what_was_chosen_by_hand_is_in_and_nothing_else() {
    each(|world, when| {
        let World { ref bench, person, talk, mixed, closed, .. } = world;
        let (model, now) = (&*bench.workspace, &bench.now);
        let agenda = &model.table::<Meeting>()[&mixed].content.agenda;
        let chosen = |line| ReportOptions { include_confidential: vec![line], ..ReportOptions::default() };
        let minutes = model.minutes_report(mixed, &chosen(agenda[0].minutes[1].id), now).unwrap();
        assert_eq!(found(&minutes), ["kanarie-punt-apart", "kanarie-apart-besluit"], "{when:?}");
        let minutes = model.minutes_report(mixed, &chosen(agenda[1].minutes[0].id), now).unwrap();
        assert_eq!(found(&minutes), ["kanarie-regel"]);
        let action = model.minutes_report(mixed, &chosen(agenda[1].minutes[1].id), now).unwrap();
        assert!(found(&action).iter().all(|word| word == "kanarie-regelactie"), "{action:#?}");
        assert!(matches!(action.items[1].lines.last(), Some(MinutesLine::Action { .. })));

        for (record, words) in [
            (talk.uuid(), vec!["kanarie-plek", "kanarie-gesprek", "kanarie-indruk"]),
            (closed.uuid(), vec!["kanarie-titel", "kanarie-waarom", "kanarie-punt", "kanarie-titel"]),
        ] {
            let options = ReportOptions { include_entries: vec![record.into()], ..ReportOptions::default() };
            let report = model.timeline_report(person, &options, now).unwrap();
            assert_eq!(report.head.classification, Classification::Confidential);
            assert_eq!(found(&report), words, "{when:?} {report:#?}");
        }
        let promise =
            model.table::<Promise>().values().find(|kept| kept.content.text == "kanarie-actie").unwrap();
        let options =
            ReportOptions { include_entries: vec![promise.id.uuid().into()], ..ReportOptions::default() };
        let visit = model.visit_report(person, &options, now).unwrap();
        assert_eq!(found(&visit), ["kanarie-actie"]);
        assert_eq!(visit.head.classification, Classification::Confidential);
    });
}

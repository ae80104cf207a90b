use serde_json::json;

use crate::engine::record::RecordKind;
use crate::testing::Bench;

#[test]
fn names_come_before_texts_and_new_before_old() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.run("person add", json!({"network": network, "name": "Samira Haddou"}))["id"].clone();
    for (day, note) in [("01", "Sámen koken"), ("15", "De sleutel van de speelzaal")] {
        let at = format!("2026-11-{day}T10:00");
        bench.run("conversation add", json!({"people": [sam], "at": at, "note": note, "place": "SAMENHUIS"}));
    }
    let hits = bench.workspace.search("sam", 10);
    assert_eq!((hits[0].kind, hits[0].title.as_str()), (RecordKind::PERSON, "Samira Haddou"));
    let dates: Vec<_> = hits[1..].iter().filter_map(|hit| hit.date).map(jiff::civil::Date::day).collect();
    assert_eq!(dates, [15, 1]);
    assert_eq!(hits[2].excerpt, "Sámen koken");
    assert_eq!(hits[2].title, "Samira Haddou");
    assert_eq!(bench.workspace.search("sam", 2).len(), 2);
    assert_eq!(bench.workspace.search("  ", 10), []);
    assert_eq!(bench.workspace.search("samria", 1)[0].title, "Samira Haddou");
    let both = bench.workspace.search("speelzaal sleutel", 10);
    assert_eq!(both.len(), 1);
}

#[test]
fn text_in_confidence_is_found_and_not_shown() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let note = "Het is thuis onrustig";
    let talk =
        json!({"people": [sam], "at": "2026-11-10T10:00", "note": note, "classification": "confidential"});
    bench.run("conversation add", talk);
    let minutes = json!([{"text": "Onrustig bij de haven"}, {"text": "Onrustig bij Sam", "classification": "confidential"}]);
    bench.meeting(network, &json!([{"title": "Rondje", "minutes": minutes}]));
    let hits = bench.workspace.search("onrustig", 10);
    let shown: Vec<_> = hits.iter().map(|hit| (hit.kind, hit.excerpt.as_str(), hit.confidential)).collect();
    assert_eq!(
        shown,
        [(RecordKind::MEETING, "Onrustig bij de haven", false), (RecordKind::CONVERSATION, "", true)]
    );
}

#[test]
fn what_was_changed_is_found_as_it_is_now() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let talk = json!({"people": [sam], "at": "2026-11-10T10:00", "note": "lantaarn"});
    let talk = bench.run("conversation add", talk);
    bench.run("conversation edit", json!({"id": talk["id"], "note": "stoeptegel"}));
    bench.run("person edit", json!({"id": sam, "name": "Omar"}));
    assert_eq!(bench.workspace.search("lantaarn", 5), []);
    assert_eq!(bench.workspace.search("stoeptegel", 5)[0].title, "Omar");
    assert!(
        bench.workspace.search("sam", 5).iter().all(|hit| hit.kind == RecordKind::NETWORK),
        "only: Samen afspreken"
    );
}

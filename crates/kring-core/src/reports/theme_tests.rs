use serde_json::{Value, json};

use crate::records::counts::RoughCount;
use crate::records::networks::NetworkId;
use crate::records::themes::ThemeId;
use crate::reports::{
    CountedDays, LeftOutWhat, LeftOutWhy, NamesAtOnce, ReportOptions, ThemeFigures, ThemeReport,
};
use crate::testing::{Bench, at, id};

fn bench() -> (Bench, NetworkId, ThemeId) {
    let mut bench = Bench::new();
    let network = bench.network();
    let samira = bench.person(network, "Samira Haddou");
    let theme: ThemeId =
        id(&bench.run("theme add", json!({"network": network, "title": "Licht", "about": "Op de kade"})));
    let mut said = |words: &str, more: Value| {
        let mut input = json!({"network": network, "words": words, "way": "focusGroup", "on": "2026-10-02", "themes": [theme]});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bench.run("input add", input)
    };
    said("Te donker", json!({"saidBy": samira, "answer": "Er komt een lamp", "toldOn": "2026-10-20"}));
    said("Samira Haddou fietst om", json!({}));
    said("KANARIE", json!({"classification": "confidential"}));
    said("Wij zien het ook", json!({"side": "ours"}));
    (bench, network, theme)
}

fn report(bench: &Bench, theme: ThemeId, for_sharing: bool) -> ThemeReport {
    let mut options = ReportOptions { for_sharing, ..ReportOptions::default() };
    options.names.all = Some(NamesAtOnce::Replace);
    bench.workspace.theme_report(theme, &options, &bench.now).unwrap()
}

#[test]
fn who_works_with_it_reads_how_often_by_whom_and_what_was_done() {
    let (mut bench, network, theme) = bench();
    let meeting = bench.meeting(network, &json!([]));
    bench.run("theme plan", json!({"id": theme, "meeting": meeting}));
    bench.run("theme answer", json!({"id": theme, "text": "Twee lampen", "on": "2026-11-01"}));
    let report = report(&bench, theme, false);
    let ThemeFigures::Exact { theirs, ours, told, .. } = report.figures else { panic!("{report:?}") };
    assert_eq!((theirs, ours, told), (2, 1, 1));
    // Those of one moment stand in no order.
    let named = report.inputs.iter().find(|one| one.said_by == "Samira Haddou").unwrap();
    assert_eq!((named.words.as_str(), named.answer.as_str()), ("Te donker", "Er komt een lamp"));
    assert_eq!(
        (report.agendas[0].title.as_str(), report.answer.as_ref().unwrap().text.as_str()),
        ("Avond in de buurt", "Twee lampen")
    );
    let closed = report.left_out.iter().find(|out| out.what == LeftOutWhat::Inputs).unwrap();
    assert_eq!((closed.count, closed.why), (Some(1), LeftOutWhy::InConfidence));
    assert!(!json!(report).to_string().contains("KANARIE"));
}

#[test]
fn the_form_for_sharing_has_nobodys_name_or_words_and_no_number_of_one_to_four() {
    let (mut bench, network, theme) = bench();
    bench.now = at(2026, 12, 3);
    let shared = report(&bench, theme, true);
    let ThemeFigures::Rough { theirs, answered, .. } = shared.figures else { panic!("{shared:?}") };
    assert_eq!((theirs, answered), (RoughCount::Few, RoughCount::Few));
    assert!(
        shared
            .left_out
            .iter()
            .any(|out| out.what == LeftOutWhat::Numbers && out.why == LeftOutWhy::FewerThanFive)
    );
    let closed = shared.left_out.iter().filter(|out| out.what == LeftOutWhat::Inputs && out.count.is_some());
    assert_eq!(closed.count(), 0, "how many are confidential is said of none: {:?}", shared.left_out);
    let printed = json!(shared).to_string();
    for secret in ["Samira", "Te donker", "fietst om", "KANARIE", "Er komt een lamp"] {
        assert!(!printed.contains(secret), "{secret}: {printed}");
    }
    for number in 0..6 {
        let input = json!({"network": network, "words": format!("Licht {number}"), "way": "survey", "on": "2026-10-05", "themes": [theme]});
        bench.run("input add", input);
    }
    let ThemeFigures::Rough { theirs, .. } = report(&bench, theme, true).figures else { panic!("rough") };
    assert!(matches!(theirs, RoughCount::About { number } if number.is_multiple_of(5)), "{theirs:?}");
}

#[test]
fn a_theme_in_confidence_is_printed_in_confidence_or_not_at_all() {
    let (mut bench, _, theme) = bench();
    bench.run("theme edit", json!({"id": theme, "classification": "confidential"}));
    assert_eq!(
        report(&bench, theme, false).head.classification,
        crate::engine::classification::Classification::Confidential
    );
    let open = ReportOptions {
        classification: Some(crate::engine::classification::Classification::Internal),
        ..ReportOptions::default()
    };
    assert_eq!(
        bench.workspace.theme_report(theme, &open, &bench.now).unwrap_err().code(),
        "invalid.outOfRange"
    );
}

#[test]
fn of_some_days_each_number_goes_by_its_own_day() {
    let mut bench = Bench::new();
    let network = bench.network();
    let theme: ThemeId = id(&bench.run("theme add", json!({"network": network, "title": "Licht"})));
    let mut said = |words: &str, on: &str, answered: Option<(&str, &str)>| {
        let mut input =
            json!({"network": network, "words": words, "way": "survey", "on": on, "themes": [theme]});
        if let Some((answered, told)) = answered {
            let more = json!({"answer": "Lamp", "answeredOn": answered, "toldOn": told});
            input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        }
        bench.run("input add", input)
    };
    said("voor", "2026-03-02", Some(("2026-06-10", "2026-07-01")));
    said("in", "2026-06-03", Some(("2026-08-10", "2026-08-11")));
    said("buiten", "2026-03-02", None);
    for number in 0..5 {
        said(&format!("vijf voor {number}"), "2026-04-05", Some(("2026-06-20", "2026-06-21")));
        said(&format!("vijf in {number}"), "2026-06-05", Some(("2026-09-20", "2026-09-21")));
    }
    bench.now = at(2026, 12, 3);
    let of = |for_sharing, days: [&str; 2]| {
        let [from, until] = days.map(|day| Some(day.parse().unwrap()));
        let mut options = ReportOptions { for_sharing, from, until, ..ReportOptions::default() };
        options.names.all = Some(NamesAtOnce::Replace);
        bench.workspace.theme_report(theme, &options, &bench.now).unwrap()
    };
    let june = of(false, ["2026-06-01", "2026-06-30"]);
    let ThemeFigures::Exact { theirs, answered, told, .. } = june.figures else { panic!("{june:?}") };
    assert_eq!((theirs, answered, told), (6, 6, 5), "six said, six answered and five told in June");
    let words: Vec<_> = june.inputs.iter().map(|input| input.words.as_str()).collect();
    assert!(words.contains(&"voor") && words.contains(&"in") && !words.contains(&"buiten"), "{words:?}");
    let about = |number| RoughCount::About { number };
    let shared = of(true, ["2026-06-01", "2026-06-30"]);
    let ThemeFigures::Rough { theirs, answered, told, counted } = shared.figures else { panic!("rough") };
    assert_eq!((theirs, answered, told), (about(5), about(5), about(5)));
    let first_and_last = |days: CountedDays| (days.from.map(|day| day.to_string()), days.until.to_string());
    assert_eq!(counted.map(first_and_last), Some((Some("2026-06-01".into()), "2026-06-30".into())));
    let shared = of(true, ["2026-06-04", "2026-06-20"]);
    let ThemeFigures::Rough { counted, .. } = shared.figures else { panic!("rough") };
    assert_eq!(counted, None, "no number is said of days that were not counted");
    let turned = ReportOptions {
        from: Some("2026-06-30".parse().unwrap()),
        until: Some("2026-06-01".parse().unwrap()),
        ..ReportOptions::default()
    };
    let refused = bench.workspace.theme_report(theme, &turned, &bench.now).unwrap_err();
    assert_eq!(refused.code(), "invalid.outOfRange");
}

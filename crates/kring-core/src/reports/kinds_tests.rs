use super::kinds::{ReportKind, ReportRequest};

#[test]
fn a_kind_is_found_by_the_name_that_its_request_has_in_json() {
    let id = "3f2a91bc-0000-4000-8000-000000000001";
    for kind in ReportKind::ALL {
        let request = kind.on(id).unwrap();
        let json = serde_json::to_value(request).unwrap();
        assert_eq!(json, serde_json::json!({ "kind": kind.name(), "id": id }));
        assert_eq!(serde_json::from_value::<ReportRequest>(json).unwrap(), request);
        assert_eq!(ReportKind::named(kind.name()), Some(request.kind()));
        assert!(!kind.formats().is_empty());
        assert_eq!(kind.on("Havenkwartier"), None);
    }
    assert_eq!(ReportKind::named("people"), None);
}

#[test]
fn the_names_in_the_log_are_those_of_old_logs() {
    let logged: Vec<_> = ReportKind::ALL.iter().map(|kind| kind.operation().name().to_owned()).collect();
    assert_eq!(
        logged,
        [
            "export.minutes",
            "export.agenda",
            "export.attendance",
            "export.evaluation",
            "export.survey",
            "export.network",
            "export.decisions",
            "export.programme",
            "export.pledges",
            "export.actions",
            "export.agreements",
            "export.equality",
            "export.theme",
            "export.visit",
            "export.timeline",
            "export.input"
        ]
    );
}

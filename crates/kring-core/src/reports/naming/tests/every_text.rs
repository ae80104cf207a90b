//! No text of a report that users wrote is forgotten where names are looked for.

use serde::Serialize;
use serde_json::Value;

use crate::records::meetings::Meeting;
use crate::records::themes::NetworkTheme;
use crate::reports::ReportOptions;
use crate::reports::naming::texts::WrittenTexts;
use crate::reports::naming::{NamesAtOnce, NamesInReport};

use super::{at_once, every_form, sharing};

#[test]
fn every_text_of_a_report_is_looked_at() {
    let (model, meeting, now) = every_form::demo();
    let network = model.table::<Meeting>().get(&meeting).unwrap().content.network;
    let options = sharing(at_once(NamesAtOnce::Keep));
    no_text_is_left(model.minutes_report(meeting, &options, &now).unwrap());
    no_text_is_left(model.agenda_report(meeting, &options, &now).unwrap());
    no_text_is_left(model.network_report(network, &options, &now).unwrap());
    no_text_is_left(model.decisions_report(network, &options, &now).unwrap());
    no_text_is_left(model.pledges_report(network, &options, &now).unwrap());
    for theme in model.table::<NetworkTheme>().keys() {
        no_text_is_left(model.theme_report(*theme, &options, &now).unwrap());
        let named = ReportOptions::default();
        no_text_is_left(model.theme_report(*theme, &named, &now).unwrap());
    }
    no_text_is_left(model.programme_report(network, &options, &now).unwrap());
}

/// Changes every text that is looked at; what is left of letters has to be a value of Kring's own.
fn no_text_is_left(mut report: impl WrittenTexts + Serialize) {
    report.head().0.names = NamesInReport::default();
    report.texts(&mut |_, text| *text = String::from("§"));
    let own = [
        "classification",
        "madeOn",
        "countedOn",
        "language",
        "languages",
        "at",
        "stage",
        "kind",
        "origin",
        "way",
        "begins",
        "ends",
        "agendaEnds",
        "carriedFrom",
        "ledBy",
        "requestedBy",
        "side",
        "due",
        "state",
        "what",
        "why",
        "from",
        "until",
        "on",
        "sorts",
        "id",
        "to",
        "about",
        "became",
        "toldOn",
    ];
    walk(&serde_json::to_value(report).unwrap(), "", &mut |key, text| {
        assert!(own.contains(&key) || ["", "§"].contains(&text), "{key}: {text}");
    });
}

/// Goes over every text of a value, with the key it stands under.
pub(super) fn walk<'a>(value: &'a Value, key: &'a str, each: &mut impl FnMut(&str, &str)) {
    match value {
        Value::String(text) => each(key, text),
        Value::Array(all) => all.iter().for_each(|one| walk(one, key, each)),
        Value::Object(all) => all.iter().for_each(|(key, one)| walk(one, key, each)),
        _ => {}
    }
}

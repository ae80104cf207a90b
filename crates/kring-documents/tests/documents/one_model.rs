//! The screen, the projector, the minutes on paper and those for sharing show the same lines in the same order. What one of them leaves
//! out it leaves out for its grade or for a name, both worked out here a second time, from the records as they are kept.

mod expected;

use crate::typesetter::render;
use jiff::civil::date;
use jiff::tz::TimeZone;
use kring_core::input::from_json;
use kring_core::meetings::MeetingId;
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{MinutesLine, MinutesReport, ReportOptions};
use kring_core::vault::{CreateOptions, Passphrase};
use kring_core::{Now, Workspace, perform};
use serde_json::{Value, json};

use crate::readers::{Printed, unwrapped};
use expected::{INTERNAL, Said, fits, fits_without_names, said_at};

/// Noon of the day before the last evening of the example.
fn now() -> Now {
    let zone = TimeZone::get("Europe/Amsterdam").expect("a zone");
    let noon = zone.to_timestamp(date(2026, 11, 23).at(12, 0, 0, 0)).expect("a moment");
    Now::new(noon, zone)
}

fn run(workspace: &mut Workspace, verb: &str, input: Value) -> Value {
    perform(workspace, verb, input, &now()).unwrap_or_else(|error| panic!("{verb}: {error}"))
}

fn with_workspace(test: impl FnOnce(&mut Workspace)) {
    let folder = tempfile::tempdir().expect("a folder");
    let passphrase = Passphrase::from("vier nuchtere woorden hier".to_owned());
    let options = CreateOptions::insecure_test(64);
    let mut workspace =
        Workspace::create(&folder.path().join("test.kring"), &passphrase, &options, &now()).expect("a vault");
    test(&mut workspace);
}

/// A line as one of the four shows it: its words, or that they are not shown.
type Shown = Option<String>;

/// Lines of a report with those in confidence one by one as far as they are told apart: a run of them is one.
fn on_paper(report: &MinutesReport) -> Vec<Shown> {
    let lines = report.items.iter().flat_map(|item| &item.lines);
    lines
        .map(|line| match line {
            MinutesLine::Note { text }
            | MinutesLine::Decision { text, .. }
            | MinutesLine::Pledge { text } => Some(text.clone()),
            MinutesLine::Action { action } => Some(action.text.clone()),
            MinutesLine::InConfidence { .. } => None,
        })
        .collect()
}

/// The words that the page of the meeting gives the screen for each line.
fn on_screen(page: &Value) -> Vec<String> {
    let lines = page["meeting"]["agenda"].as_array().into_iter().flatten();
    let lines = lines.flat_map(|item| item["minutes"].as_array().into_iter().flatten());
    let words = |line: &Value| {
        let actions = page["actions"].as_array().into_iter().flatten();
        let mut rows = actions.map(|row| &row["promise"]).filter(|promise| promise["id"] == line["promise"]);
        rows.next().map_or(&line["text"], |promise| &promise["text"]).as_str().unwrap_or_default().to_owned()
    };
    lines.map(words).collect()
}

fn on_projector(workspace: &Workspace, id: MeetingId) -> Vec<Value> {
    let request = from_json(json!({ "meeting": id, "scene": "decisions" })).expect("a request");
    let state = json!(workspace.projector(&request, &now()).expect("a projector"));
    state["view"]["content"]["decisions"].as_array().cloned().unwrap_or_default()
}

/// What is told of in a report with this mark: what is more closed than the mark stays out, but for what is confidential. A run of
/// lines that are not shown is told as one, under each item.
fn told(expected: &[Said], mark: usize) -> Vec<&Said> {
    let stays_out = |grade: usize| grade == INTERNAL && grade > mark;
    let mut told: Vec<&Said> = Vec::new();
    for said in expected.iter().filter(|said| !stays_out(said.item_grade) && !stays_out(said.grade)) {
        let goes_on = told.last().is_some_and(|last| last.is_closed() && last.item == said.item);
        if !said.is_closed() || !goes_on {
            told.push(said);
        }
    }
    told
}

/// Compares the four for one meeting; gives how many lines were left out for their grade, and how many for a name.
fn compare(workspace: &mut Workspace, meeting: &Value) -> [usize; 2] {
    let id: MeetingId = meeting["id"].as_str().expect("an id").parse().expect("an id");
    let expected = said_at(workspace, meeting);
    let page = json!(workspace.meeting_page(id, &now()).expect("a page"));
    let texts: Vec<&String> = expected.iter().map(|said| &said.text).collect();
    assert_eq!(on_screen(&page).iter().collect::<Vec<_>>(), texts, "the screen shows every line");
    let closed: Vec<Value> =
        expected.iter().filter(|said| said.is_closed()).map(|said| json!(said.id)).collect();
    assert_eq!(page["closedLines"], json!(closed), "the screen marks what is confidential");

    let decisions: Vec<&Said> = expected.iter().filter(|said| said.is_decision).collect();
    let projected = on_projector(workspace, id);
    assert_eq!(projected.len(), decisions.len());
    let mut named = 0;
    for (shown, said) in projected.iter().zip(decisions) {
        let is_named = !said.names.is_empty();
        match shown["kind"].as_str() {
            Some("inConfidence") => assert!(said.is_closed(), "{said:?}"),
            Some("mayNameSomebody") => assert!(!said.is_closed() && is_named, "{said:?} {shown}"),
            _ => assert!(
                !said.is_closed() && fits_without_names(said, shown["text"].as_str(), &[]),
                "{said:?} {shown}"
            ),
        }
        named += usize::from(is_named);
    }

    let marks = if meeting["classification"] == "public" { vec![0, INTERNAL] } else { vec![INTERNAL] };
    for (mark, sharing) in marks.into_iter().flat_map(|mark| [(mark, false), (mark, true)]) {
        let options = json!({ "forSharing": sharing, "names": { "all": "replace" },
            "classification": (mark < INTERNAL).then_some("public") });
        let options: ReportOptions = from_json(options).expect("options");
        let report = workspace.minutes_report(id, &options, &now()).expect("a report");
        let told = told(&expected, mark);
        let shown = on_paper(&report);
        let findings = json!(report.head.names.findings);
        let left =
            findings.as_array().into_iter().flatten().filter(|one| one["outcome"]["kind"] == "undecided");
        let left: Vec<String> = left.filter_map(|one| one["words"].as_str().map(str::to_owned)).collect();
        // An item that is closed and of which nothing was written is told as well.
        let silent = report.items.iter().filter(|item| item.title.is_none() && item.lines.len() == 1);
        let silent = silent.filter(|item| expected.iter().all(|said| said.item != item.number)).count();
        assert_eq!(shown.len(), told.len() + silent, "{sharing} {shown:#?}");
        for (shown, said) in shown.iter().zip(told) {
            match shown {
                None => assert!(said.is_closed(), "{said:?}"),
                Some(words) if sharing => {
                    assert!(
                        !said.is_closed() && fits_without_names(said, Some(words), &left),
                        "{said:?} {words}"
                    );
                }
                Some(words) => assert!(!said.is_closed() && fits(said, words), "{said:?} {words}"),
            }
        }
        printed(&report);
    }
    [closed.len(), named]
}

/// The words of a report stand in its PDF in the same order.
fn printed(report: &MinutesReport) {
    let pdf = render(report, Pdf).expect("a document");
    let Some(text) = Printed::new(&pdf).text() else { return };
    let text = unwrapped(&text);
    let mut at = 0;
    for words in on_paper(report)
        .into_iter()
        .map(|words| words.unwrap_or_else(|| "In vertrouwen besproken".to_owned()))
    {
        let words = unwrapped(&words);
        let found =
            text[at..].find(&words).unwrap_or_else(|| panic!("{words:?} is not after {at} in {text}"));
        at += found + words.len();
    }
}

#[test]
fn the_four_show_the_same_lines_of_each_meeting_of_the_example() {
    with_workspace(|workspace| {
        kring_core::demo::load(workspace, &now()).expect("the example");
        let meetings = run(workspace, "meeting list", json!({}));
        let meetings = meetings.as_array().expect("meetings");
        let left: Vec<[usize; 2]> = meetings.iter().map(|meeting| compare(workspace, meeting)).collect();
        assert!(left.iter().any(|[closed, _]| *closed > 0), "nothing in confidence to leave out");
    });
}

#[test]
fn the_four_show_the_same_lines_of_a_meeting_with_every_sort_of_line_item_and_grade() {
    with_workspace(|workspace| {
        for grade in ["public", "internal", "confidential"] {
            let meeting = expected::made_up(&mut |verb, input| run(workspace, verb, input), grade);
            let [closed, named] = compare(workspace, &meeting);
            assert!(closed > 10 && named > 3, "{closed} closed, {named} with a name");
        }
    });
}

//! Each person of the demo, in each form of their name, in each text that leaves for sharing.

use kring_vault::{CreateOptions, Passphrase};

use crate::engine::workspace::Workspace;
use crate::records::agreements::Agreement;
use crate::records::meetings::Meeting;
use crate::records::meetings::Stage;
use crate::records::memberships::Membership;
use crate::records::networks::Network;
use crate::records::organisations::Organisation;
use crate::records::people::Person;
use crate::records::promises::Promise;
use crate::records::themes::NetworkTheme;

use super::every_text::walk;
use super::*;

/// The demo in memory, with its last meeting, to which everybody was invited.
pub(super) fn demo() -> (Model, MeetingId, Now) {
    let folder = tempfile::tempdir().unwrap();
    let now = at(2026, 11, 23);
    let passphrase = Passphrase::new("vier gewone woorden".to_owned());
    let options = CreateOptions::insecure_test(64);
    let mut demo = Workspace::create(&folder.path().join("demo.kring"), &passphrase, &options, &now).unwrap();
    crate::demo::load(&mut demo, &now).unwrap();
    let mut model = Model::default();
    demo.table::<Network>().values().for_each(|kept| drop(model.put(kept.clone())));
    demo.table::<Person>().values().for_each(|kept| drop(model.put(kept.clone())));
    demo.table::<Organisation>().values().for_each(|kept| drop(model.put(kept.clone())));
    demo.table::<Membership>().values().for_each(|kept| drop(model.put(kept.clone())));
    demo.table::<Promise>().values().for_each(|kept| drop(model.put(kept.clone())));
    let open = demo.table::<NetworkTheme>().values().filter(|kept| kept.content.answer.is_none());
    open.take(1).for_each(|kept| drop(model.put(kept.clone())));
    demo.table::<Agreement>().values().take(1).for_each(|kept| drop(model.put(kept.clone())));
    let held = demo.table::<Meeting>().values().filter(|kept| kept.content.stage == Stage::Held);
    let mut last = held.max_by_key(|kept| kept.content.at).unwrap().clone();
    let invited = |person| crate::records::meetings::Invitation {
        attended: true,
        ..crate::records::meetings::Invitation::of(person)
    };
    last.content.invitations = demo.table::<Person>().keys().copied().map(invited).collect();
    // One item with a note, a decision and actions has every text there is.
    let whole = last.content.agenda.iter().position(|item| item.minutes.len() > 4);
    last.content.agenda = vec![last.content.agenda[whole.unwrap()].clone()];
    last.content.agenda[0].minutes.dedup_by_key(|line| line.kind);
    let id = last.id;
    model.put(last);
    (model, id, now)
}

/// The forms of a name that stand in notes of meetings. Taken apart by hand, apart from how the finder does it.
fn forms(person: &Person) -> Vec<String> {
    let name = person.name.as_str();
    let (given, family) = name.split_once(' ').unwrap();
    let (particles, bare) = family.rsplit_once(' ').unwrap_or(("", family));
    let initial: String = given.chars().take(1).collect();
    let mut all: Vec<String> = [name, given, family, bare].map(str::to_owned).into();
    all.extend(given.split('-').map(str::to_owned));
    all.extend(
        ["mevrouw", "meneer", "mw.", "dhr.", "de heer", "Mr.", "Mrs"]
            .map(|title| format!("{title} {family}")),
    );
    all.extend([given, family, name].map(|one| format!("mevrouw {one}")));
    all.push(person.say.split(" (").next().unwrap().to_owned());
    if name.is_ascii() || name.contains('ç') {
        all.push(format!("{initial}. {family}"));
        all.push(format!("{initial} {family}"));
        all.push(format!("{bare}, {given}"));
        all.push(format!("{bare}, {initial}. {particles}").trim_end().to_owned());
        if !particles.is_empty() {
            all.push(format!("{bare}, {particles}"));
        }
        for one in [given, family, name] {
            all.extend([format!("{one}'s"), format!("{one}’s"), format!("{one}s")]);
            all.push(one.to_uppercase());
            all.push(one.nfd().collect());
            all.push(format!("{}\u{AD}{}", &one[..1], &one[1..]));
        }
        // "mei" and "lin" in small letters are a month and no name.
        all.extend([name, given, bare].map(str::to_lowercase));
    }
    all
}

/// A text as words in small letters without accents, with a space around each.
fn plain(text: &str) -> String {
    let letters = text.nfd().filter(|sign| !is_combining_mark(*sign) && *sign != '\u{AD}');
    let small: String = letters.flat_map(char::to_lowercase).collect();
    let words: Vec<&str> =
        small.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

/// Puts a text in every place of the meeting and its network where somebody writes.
fn fill(model: &mut Model, meeting: MeetingId, text: &str) {
    let put = |place: &mut String| text.clone_into(place);
    let mut kept = model.table::<Meeting>().get(&meeting).unwrap().clone();
    let content = &mut kept.content;
    [&mut content.title, &mut content.place, &mut content.theme, &mut content.intended_result]
        .into_iter()
        .for_each(put);
    let network = content.network;
    for item in &mut content.agenda {
        [&mut item.title, &mut item.explanation, &mut item.urgent_reason].into_iter().for_each(put);
        for line in &mut item.minutes {
            put(&mut line.text);
            if let Some(promise) = line.promise {
                let mut promise = model.table::<Promise>().get(&promise).unwrap().clone();
                [&mut promise.content.text, &mut promise.content.holder].into_iter().for_each(put);
                model.put(promise);
            }
        }
    }
    model.put(kept);
    let mut kept = model.table::<Network>().get(&network).unwrap().clone();
    let content = &mut kept.content;
    [&mut content.name, &mut content.purpose, &mut content.responsible].into_iter().for_each(put);
    content.perspectives.truncate(1);
    content.perspectives.iter_mut().for_each(put);
    model.put(kept);
    let themes: Vec<_> = model.table::<NetworkTheme>().values().cloned().collect();
    for mut theme in themes {
        [&mut theme.content.title, &mut theme.content.about].into_iter().for_each(put);
        model.put(theme);
    }
    let agreements: Vec<_> = model.table::<Agreement>().values().cloned().collect();
    for mut agreement in agreements {
        agreement.content.versions.iter_mut().for_each(|version| put(&mut version.text));
        model.put(agreement);
    }
}

/// Everything a report says, before and after each name was replaced; before, it says of no report that it names nobody.
fn said<R: Serialize>(
    build: impl Fn(&ReportOptions) -> R,
    parts: impl Fn(&R) -> (&NamesInReport, &[LeftOut]),
) -> String {
    let mut choices = at_once(NamesAtOnce::Replace);
    let first = build(&sharing(NameChoices::default()));
    let (names, left_out) = parts(&first);
    assert!(names.undecided > 0 && !says_nobody(left_out));
    choices.each.extend(names.findings.iter().map(|one| decide(one, NameDecision::Replace, "")));
    let last = build(&sharing(choices));
    let (names, left_out) = parts(&last);
    assert!(names.undecided == 0 && says_nobody(left_out));
    let mut value = serde_json::to_value(&last).unwrap();
    value["head"]["names"] = Value::Null;
    let mut all = String::new();
    walk(&value, "", &mut |_, text| all = format!("{all} | {text}"));
    plain(&all)
}

#[test]
fn nobody_of_the_demo_is_named_in_any_form_in_a_report_that_says_so() {
    let (mut model, meeting, now) = demo();
    let network = model.table::<Meeting>().get(&meeting).unwrap().content.network;
    let people: Vec<Person> = model.table::<Person>().values().map(|kept| kept.content.clone()).collect();
    assert_eq!(people.len(), 28);
    let mut missed = BTreeSet::new();
    for person in &people {
        let forms = forms(person);
        let lines = forms.iter().map(|form| format!("Dat zei {form} gisteren. {form} wil licht."));
        fill(&mut model, meeting, &lines.collect::<Vec<_>>().join("\n\n"));
        let reports = [
            said(
                |options| model.minutes_report(meeting, options, &now).unwrap(),
                |one| (&one.head.names, &one.left_out),
            ),
            said(
                |options| model.agenda_report(meeting, options, &now).unwrap(),
                |one| (&one.head.names, &one.left_out),
            ),
            said(
                |options| model.network_report(network, options, &now).unwrap(),
                |one| (&one.head.names, &one.left_out),
            ),
        ];
        for form in &forms {
            for (report, text) in reports.iter().enumerate() {
                if text.contains(&plain(form)) {
                    missed.insert(format!("{report}: {form} ({})", person.name));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

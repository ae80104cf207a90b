//! What the parts of a picture of equality show, in sentences: the same for paper and for the terminal.

use kring_core::pages::{
    EqualityPart, EqualityPicture, EqualitySuggestion, PerspectiveStanding, TableFinding,
};
use kring_texts::{Texts, Value};

use crate::sheet::name;

/// What one part shows.
pub struct SaidOfEquality {
    /// Which part.
    pub part: EqualityPart,
    /// The id of the text that is its heading.
    pub title: &'static str,
    /// What it shows.
    pub sentence: String,
    /// What one could try, with the chapter of the guide that says why; empty where there is nothing to try.
    pub advice: String,
}

/// Every part in the order of the picture.
pub fn say_equality(picture: &EqualityPicture, texts: &Texts) -> Vec<SaidOfEquality> {
    let share = picture.agenda.balance;
    let all = share.member.items + share.municipality.items + share.together.items;
    let ours = picture.promises.ours;
    let of = |part, finding: &str, ids: [&'static str; 3], values: &[(&str, Value)]| {
        let [title, sentence, advice] = ids;
        let values: Vec<_> =
            [("finding", finding.into())].into_iter().chain(values.iter().cloned()).collect();
        SaidOfEquality {
            part,
            title,
            sentence: texts.with(sentence, &values),
            advice: advise(&picture.suggestions, part, advice, &values, texts),
        }
    };
    let agenda = [
        ("member", share.member.items.into()),
        ("municipality", share.municipality.items.into()),
        ("all", all.into()),
    ];
    let made = ours.done + ours.open + ours.late;
    let promises = [("made", made.into()), ("late", ours.late.into())];
    let names = names(picture);
    let table = [("count", names.len().into()), ("names", list(texts, &names).into())];
    vec![
        of(
            EqualityPart::Agenda,
            picture.agenda.finding.name(),
            ["equality-agenda-title", "equality-agenda", "equality-agenda-try"],
            &agenda,
        ),
        of(
            EqualityPart::Leading,
            picture.leading.finding.name(),
            ["equality-leading-title", "equality-leading", "equality-leading-try"],
            &[],
        ),
        of(
            EqualityPart::Speaking,
            picture.speaking.finding.name(),
            ["equality-speaking-title", "equality-speaking", "equality-speaking-try"],
            &[],
        ),
        of(
            EqualityPart::Tasks,
            picture.tasks.finding.name(),
            ["equality-tasks-title", "equality-tasks", "equality-tasks-try"],
            &[],
        ),
        of(
            EqualityPart::Promises,
            picture.promises.finding.name(),
            ["equality-promises-title", "equality-promises", "equality-promises-try"],
            &promises,
        ),
        of(
            EqualityPart::Exchange,
            picture.exchange.finding.name(),
            ["equality-exchange-title", "equality-exchange", "equality-exchange-try"],
            &[],
        ),
        of(
            EqualityPart::Answered,
            picture.answered.finding.name(),
            ["equality-answered-title", "equality-answered", "equality-answered-try"],
            &[],
        ),
        of(
            EqualityPart::Table,
            picture.table.finding.name(),
            ["equality-table-title", "equality-table", "equality-table-try"],
            &table,
        ),
        of(
            EqualityPart::Attendance,
            picture.attendance.finding.name(),
            ["equality-attendance-title", "equality-attendance", "equality-attendance-try"],
            &[],
        ),
        of(
            EqualityPart::Agreements,
            picture.agreements.finding.name(),
            ["equality-agreements-title", "equality-agreements", "equality-agreements-try"],
            &[],
        ),
    ]
}

fn advise(
    suggestions: &[EqualitySuggestion],
    part: EqualityPart,
    id: &str,
    values: &[(&str, Value)],
    texts: &Texts,
) -> String {
    let Some(suggestion) = suggestions.iter().find(|one| one.part == part) else { return String::new() };
    let chapter = texts.with("guide-chapter", &[("chapter", suggestion.chapter.name().into())]);
    format!("{} {chapter}", texts.with(id, values))
}

/// The perspectives that the finding is about.
fn names(picture: &EqualityPicture) -> Vec<String> {
    let standing = match picture.table.finding {
        TableFinding::Missing => PerspectiveStanding::Missing,
        TableFinding::Away => PerspectiveStanding::Away,
        TableFinding::NoList | TableFinding::TooFew | TableFinding::AllThere => return Vec::new(),
    };
    let rows = picture.table.rows.iter().filter(|row| row.standing == standing);
    rows.map(|row| name(&row.perspective)).collect()
}

fn list(texts: &Texts, names: &[String]) -> String {
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, first)) => {
            let values: [(&str, Value); 2] = [("first", first.join(", ").into()), ("last", last.into())];
            texts.with("doc-list-last", &values)
        }
    }
}

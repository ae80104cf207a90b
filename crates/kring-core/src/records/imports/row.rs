//! A row made fit to be kept: one line where a line belongs, no signs that nobody sees, nothing longer than a field.

use crate::engine::check;
use crate::engine::model::Model;
use crate::language::fold::turns_direction;

use super::{ImportNote, ImportNoteKind, PersonRow};

/// The most ways, languages or perspectives that are taken of one row.
const MOST: usize = 50;

/// The row as it can be kept, with what has to be said about it.
pub(super) fn fit(mut row: PersonRow, model: &Model) -> (PersonRow, Vec<ImportNote>) {
    let number = row.row;
    let mut notes = Vec::new();
    let mut say = |kind, text: &str| notes.push(ImportNote { row: number, kind, text: text.to_owned() });
    let mut spilled = Vec::new();
    let lines = [
        (&mut row.name, check::NAME),
        (&mut row.say, check::NAME),
        (&mut row.organisation, check::NAME),
        (&mut row.organisation_role, check::NAME),
        (&mut row.role, check::NAME),
    ];
    for (text, most) in lines {
        spilled.extend(cut(text, most));
    }
    row.contact_ways.truncate(MOST);
    row.languages.truncate(MOST);
    row.perspectives.truncate(MOST);
    for way in &mut row.contact_ways {
        spilled.extend(cut(&mut way.value, check::SHORT));
    }
    row.contact_ways.retain(|way| !way.value.is_empty());
    let mut labels = std::mem::take(&mut row.perspectives);
    for label in &mut labels {
        spilled.extend(cut(label, check::NAME));
    }
    labels.retain(|label| !label.is_empty());
    labels.dedup();
    let allowed = |label: &String| model.allows_label(label);
    if labels.iter().any(|label| !allowed(label)) || !allowed(&row.role) {
        // Not with its words: they are kept nowhere.
        say(ImportNoteKind::LabelRefused, "");
    }
    labels.retain(allowed);
    row.perspectives = labels;
    if !allowed(&row.role) {
        row.role.clear();
    }
    for whole in spilled {
        say(ImportNoteKind::TooLong, &whole.chars().take(60).collect::<String>());
        row.note = [std::mem::take(&mut row.note), whole].join("\n");
    }
    row.note = row.note.chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect();
    row.note = row.note.trim().chars().take(check::NOTE).collect();
    (row, notes)
}

/// Makes a line of a text; the whole, where it was too long for its field.
pub(super) fn cut(text: &mut String, most: usize) -> Option<String> {
    let unseen = |sign: &char| turns_direction(*sign) || matches!(sign, '\u{2028}' | '\u{2029}');
    let seen: String = text
        .chars()
        .filter(|sign| !unseen(sign))
        .map(|sign| if sign.is_control() { ' ' } else { sign })
        .collect();
    *text = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = text.char_indices().nth(most)?.0;
    let whole = text.clone();
    text.truncate(end);
    Some(whole)
}

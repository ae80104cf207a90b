//! The answers in one cell.

use crate::text::{key, tidy};

use super::columns::Use;
use super::{Answer, SurveyQuestion};

/// What stands between texts of several cells.
pub(super) const BETWEEN: &[char] = &[';', ' '];

/// Takes what a cell of this use says to its question.
pub(super) fn take_cell(answer: &mut Answer, question: &SurveyQuestion, used: Use, text: &str) {
    match used {
        Use::Option(_, option) if is_yes(text) => choose(answer, option),
        Use::Option(..) => {}
        Use::Other(_) => add_text(answer, text),
        _ => take(answer, question, text),
    }
}

/// Takes what a cell says to a question.
fn take(answer: &mut Answer, question: &SurveyQuestion, text: &str) {
    if question.options.is_empty() {
        add_text(answer, text);
        return;
    }
    if let Some(chosen) = option(question, text) {
        choose(answer, chosen);
        return;
    }
    if !question.several {
        add_text(answer, text);
        return;
    }
    parts(answer, question, text);
}

/// Several options in one cell: `;` between them and one behind the last (Microsoft Forms), or `, ` (Google Forms). The
/// longest known option is taken first, since an option may hold a comma itself.
fn parts(answer: &mut Answer, question: &SurveyQuestion, text: &str) {
    let separators: &[char] = if text.contains(';') { &[';'] } else { &[','] };
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| separators.contains(&c) || c.is_whitespace());
        if rest.is_empty() {
            return;
        }
        let begins = question.options.iter().enumerate().filter_map(|(at, option)| {
            let behind = rest.strip_prefix(tidy(option).as_str())?;
            let ends = behind.trim_start().is_empty() || behind.trim_start().starts_with(separators);
            (ends && behind.len() < rest.len()).then_some((at, behind))
        });
        if let Some((chosen, behind)) = begins.min_by_key(|(_, behind)| behind.len()) {
            choose(answer, chosen);
            rest = behind;
            continue;
        }
        let end = rest.find(separators).unwrap_or(rest.len());
        let (part, behind) = rest.split_at(end);
        match option(question, part) {
            Some(chosen) => choose(answer, chosen),
            None => add_text(answer, part),
        }
        rest = behind;
    }
}

fn option(question: &SurveyQuestion, text: &str) -> Option<usize> {
    let exact = tidy(text);
    let same = question.options.iter().position(|option| tidy(option) == exact);
    // "1" and "2" have no letters to compare.
    let wanted = key(text);
    same.or_else(|| {
        question
            .options
            .iter()
            .position(|option| !wanted.is_empty() && key(option) == wanted && !has_digits(option))
    })
}

fn has_digits(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit())
}

pub(super) fn choose(answer: &mut Answer, chosen: usize) {
    if !answer.chosen.contains(&chosen) {
        answer.chosen.push(chosen);
    }
}

pub(super) fn add_text(answer: &mut Answer, text: &str) {
    let text = text.trim();
    if !text.is_empty() {
        if !answer.text.is_empty() {
            answer.text.push_str("; ");
        }
        answer.text.push_str(text);
    }
}

/// What LimeSurvey writes where an option was chosen.
fn is_yes(text: &str) -> bool {
    matches!(text.to_lowercase().as_str(), "y" | "yes" | "j" | "ja" | "1" | "true" | "x")
}

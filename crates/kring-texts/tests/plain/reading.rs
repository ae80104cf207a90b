//! What a message can say: every way its choices can fall out, with "X" where something is filled in.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The word that stands for whatever is filled in.
const FILLED_IN: &str = "X";

/// One message of one file.
pub struct Message {
    /// Its key, as the code asks for it.
    pub id: String,
    /// Everything it can say.
    pub readings: Vec<String>,
}

/// The messages of a Fluent file.
pub fn messages(name: &str, source: &str) -> Vec<Message> {
    let file =
        fluent_syntax::parser::parse(source).unwrap_or_else(|(_, problems)| panic!("{name}: {problems:?}"));
    let mut found = Vec::new();
    for entry in file.body {
        if let Entry::Message(message) = entry {
            let mut readings = message.value.as_ref().map(of_pattern).unwrap_or_default();
            readings.extend(message.attributes.iter().flat_map(|attribute| of_pattern(&attribute.value)));
            found.push(Message { id: message.id.name.to_owned(), readings });
        }
    }
    found
}

fn of_pattern(pattern: &Pattern<&str>) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |beginnings, element| {
        let endings = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => of_expression(expression),
        };
        beginnings.iter().flat_map(|one| endings.iter().map(move |other| format!("{one}{other}"))).collect()
    })
}

fn of_expression(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| of_pattern(&variant.value)).collect()
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression),
        Expression::Inline(_) => vec![FILLED_IN.to_owned()],
    }
}

/// How many words each sentence of a text has. A line ends a sentence, and so does a mark with room after it.
pub fn sentence_lengths(text: &str) -> Vec<usize> {
    let mut lengths = vec![0];
    for line in text.lines() {
        for word in line.split_whitespace() {
            let Some(length) = lengths.last_mut() else { continue };
            *length += usize::from(word.contains(char::is_alphanumeric));
            if word.trim_end_matches(['"', ')', '”']).ends_with(['.', '!', '?', '…']) {
                lengths.push(0);
            }
        }
        lengths.push(0);
    }
    lengths.retain(|length| *length > 0);
    lengths
}

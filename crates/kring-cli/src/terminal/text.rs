//! What is written to a terminal: the one place where text is cleaned of what could steer it.

use std::io::{self, Write};

use serde_json::Value;

/// Text without anything that steers a terminal: signs of control become U+FFFD, except for ends of lines and tabs.
/// Whatever Kring writes for people goes through this, whoever the text is from.
pub(crate) fn text(text: &str) -> String {
    let safe = |c: char| !c.is_control() || matches!(c, '\n' | '\t');
    text.chars().map(|c| if safe(c) { c } else { '\u{fffd}' }).collect()
}

/// The same on one line.
pub(crate) fn line(said: &str) -> String {
    text(&one_line(said))
}

/// Text with each run of white space as one space.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One line for people on standard error, beside the answer.
pub(crate) fn note(text: &str) {
    // Nobody may be listening; the answer itself does not depend on it.
    let _ = writeln!(io::stderr(), "kring: {}", line(text));
}

/// A value as one line of JSON, in which every sign of control is written as JSON can write it: the text is the same to
/// who reads JSON, and harmless to a terminal.
pub(crate) fn json(value: &Value) -> String {
    let json = value.to_string();
    if !json.contains(char::is_control) {
        return json;
    }
    let escaped = |c: char| if c.is_control() { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    json.chars().map(escaped).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn no_text_of_a_user_can_steer_the_terminal() {
        assert_eq!(
            super::text("\u{1b}[31mrood\u{7}\nليلى\u{9b}2J"),
            "\u{fffd}[31mrood\u{fffd}\nليلى\u{fffd}2J"
        );
        assert_eq!(super::line("een\r\n  twee\t\u{0}"), "een twee \u{fffd}");
    }

    #[test]
    fn json_says_the_same_without_signs_of_control() {
        let value = json!({ "name": "Sam\u{9b}2J\u{7f}\u{1b}[31m\n" });
        let written = super::json(&value);
        assert!(!written.contains(char::is_control), "{written}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), value);
    }
}

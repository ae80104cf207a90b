//! `kring vault passphrase ...`: suggesting one, and judging one. No vault is opened.

use kring_core::vault_admin::{
    MOST_WORDS, SUGGESTED_WORDS, Strength, TimeUnit, WORD_BITS, strength, suggest_passphrase,
};
use kring_texts::Texts;
use serde_json::{Value, json};

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::passphrase;
use crate::terminal::text::note;

/// Suggests a passphrase of Dutch words.
pub(crate) fn suggest(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let asked = call.text("words").map(|text| text.parse().unwrap_or(MOST_WORDS + 1));
    let words = asked.unwrap_or(SUGGESTED_WORDS);
    let suggestion = suggest_passphrase(words)?;
    let bits = u32::from(words) * WORD_BITS;
    if context.globals.json {
        return context
            .print_json(&json!({ "passphrase": suggestion.as_str(), "words": words, "bits": bits }));
    }
    context.print(&suggestion)?;
    note(&context.texts.with("cli-suggested", &[("words", words.into()), ("bits", bits.into())]));
    Ok(())
}

/// Says how strong the passphrase on standard input is, and why it is not stronger.
pub(crate) fn check(_call: &Call, context: &mut Context) -> Result<(), Failure> {
    let typed = passphrase::to_judge(context.texts)?;
    let found = strength(&typed);
    if context.globals.json {
        let mut answer = json!(found);
        answer["bits"] = tenths(&found);
        return context.print_json(&answer);
    }
    let text = as_text(&found, context.texts);
    context.print(&text)
}

/// The bits to one decimal: more would be a promise that an estimate cannot keep.
fn tenths(strength: &Strength) -> Value {
    json!((f64::from(strength.bits) * 10.0).round() / 10.0)
}

fn as_text(strength: &Strength, texts: &Texts) -> String {
    let unit = match strength.search.unit {
        TimeUnit::Seconds => "seconds",
        TimeUnit::Minutes => "minutes",
        TimeUnit::Hours => "hours",
        TimeUnit::Days => "days",
        TimeUnit::Years => "years",
        TimeUnit::Centuries => "centuries",
    };
    let count = strength.search.count;
    let time = texts.with("strength-time", &[("unit", unit.into()), ("count", count.into())]);
    let score = texts.get(&format!("strength-score-{}", strength.score));
    let line = texts.with("strength-line", &[("score", score.into()), ("time", time.into())]);
    let reasons =
        strength.reasons.iter().map(|reason| texts.get(&format!("strength-reason-{}", reason.code())));
    std::iter::once(line).chain(reasons).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Texts, as_text, strength};
    use kring_core::vault_admin::Reason;
    use kring_texts::Language;

    #[test]
    fn every_judgement_has_its_words() {
        for language in Language::ALL {
            let texts = Texts::of(language);
            for reason in Reason::ALL {
                assert!(texts.has(&format!("strength-reason-{}", reason.code())), "{reason:?}");
            }
            for typed in ["", "welkom01", "paard nietje accu batterij", "vX7#kQ2p!mZr9TdW"] {
                assert!(!as_text(&strength(typed), texts).contains("strength-"));
            }
        }
    }
}

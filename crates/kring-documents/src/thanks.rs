//! The words with which somebody is thanked for having been at a meeting. They tell of nobody else, and not what it was about.

use kring_core::pages::Thanks;
use kring_core::people::FormOfAddress;

use crate::sheet::Paper;

/// A short neutral text to begin from, in the language it is for.
pub fn thanks_text(thanks: &Thanks) -> String {
    let texts = Paper::new(thanks.language).texts;
    let say = thanks.say.trim();
    let name = if say.is_empty() { thanks.person.name.trim() } else { say };
    let mut values = vec![("name", name.into())];
    let hello = match &thanks.greeting {
        Some(greeting) => {
            values.push(("greeting", greeting.words.clone().into()));
            texts.with("doc-thanks-greeting", &values)
        }
        None => texts.with("doc-thanks-hello", &values),
    };
    let address = if thanks.address == Some(FormOfAddress::Informal) { "informal" } else { "formal" };
    let values = [("address", address.into()), ("date", texts.full_date(thanks.met_on).into())];
    [hello, texts.with("doc-thanks-words", &values), texts.get("doc-thanks-close")].join("\n\n")
}

#[cfg(test)]
mod tests {
    use kring_core::input::from_json;
    use kring_core::pages::Thanks;
    use serde_json::{Value, json};

    use super::thanks_text;

    fn said(more: &Value) -> String {
        let mut thanks = json!({
            "person": { "id": "00000000-0000-4000-8000-000000000001", "name": "Samira Haddou" }, "say": "", "address": null,
            "language": "nl", "greeting": null, "channel": null, "way": null, "limits": [], "metOn": "2026-11-26",
            "thankedOn": null,
        });
        let fields = more.as_object().cloned().unwrap_or_default();
        thanks.as_object_mut().unwrap().extend(fields);
        thanks_text(&from_json::<Thanks>(thanks).unwrap())
    }

    #[test]
    fn it_is_in_the_words_they_like() {
        let plain = said(&json!({}));
        assert!(plain.starts_with("Goedendag Samira Haddou,\n\nDank u wel"), "{plain}");
        assert!(plain.contains("donderdag 26 november 2026"), "{plain}");
        let greeting = json!({ "tag": "tr", "words": "Merhaba", "soundsNl": "", "soundsEn": "" });
        let warm = said(&json!({ "say": "Samira", "address": "informal", "greeting": greeting }));
        assert!(warm.starts_with("Merhaba Samira,\n\nDank je wel"), "{warm}");
        let english = said(&json!({ "language": "en", "say": "Sam" }));
        assert!(english.starts_with("Hello Sam,\n\nThank you"), "{english}");
        assert!(english.contains("Thursday 26 November 2026"), "{english}");
    }
}

//! What fields and operations are called, in the words of the texts.

use kring_texts::Texts;

use crate::terminal::text::one_line;

/// What an operation of the log is called: by its whole name, else by the family it belongs to.
pub(crate) fn operation(name: &str, texts: &Texts) -> String {
    texts.operation(name).unwrap_or_else(|| one_line(name))
}

/// What a field is called: `cli-field-person-say`, else `cli-field-say`, else its name in the JSON.
pub(crate) fn label(noun: &str, key: &str, texts: &Texts) -> String {
    let key = key.replace('.', "-");
    let last = key.rsplit('-').next().unwrap_or_default().to_owned();
    let ids = [format!("cli-field-{noun}-{key}"), format!("cli-field-{key}"), format!("cli-field-{last}")];
    ids.iter().find(|id| texts.has(id)).map_or(last.clone(), |id| texts.get(id))
}

#[cfg(test)]
mod tests {
    use super::operation;
    use kring_texts::{Language, Texts};

    #[test]
    fn every_export_has_a_name_in_the_log() {
        let texts = Texts::of(Language::Nl);
        assert_eq!(operation("export.minutes", texts), "Document bewaard buiten de kluis");
        assert_eq!(operation("export.audit", texts), "Logboek bewaard buiten de kluis");
        assert_eq!(operation("person.add", texts), "Persoon toegevoegd");
    }
}

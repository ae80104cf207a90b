//! Answers as people read them on a terminal.

mod phrase;
mod record;
mod summary;
mod table;
mod value;

use kring_texts::Texts;
use serde_json::{Map, Value};

use crate::terminal::one_line;

pub(crate) use record::paragraphs;
pub(crate) use table::{is_blank, table};
pub(crate) use value::{Reader, cell};

/// Whether the words of a row are left out: they are confidential, and stand among others only when somebody asked for
/// them by name. A row says so itself (`hidden`), or by its classification beside a record or that of the record.
fn is_closed(row: &Map<String, Value>) -> bool {
    let record = row.values().find(|value| value.get("revision").is_some());
    let own = row.get("classification").filter(|_| record.is_some());
    let grades = [own, record.and_then(|record| record.get("classification"))];
    row.get("hidden") == Some(&Value::Bool(true))
        || grades.into_iter().flatten().any(|grade| grade == "confidential")
}

/// What an operation of the log is called: by its whole name, else by the family it belongs to.
pub(crate) fn operation(name: &str, texts: &Texts) -> String {
    let family = name.split('.').next().unwrap_or_default();
    let ids = [name, family].map(|name| format!("operation-{}", name.replace('.', "-")));
    ids.iter().find(|id| texts.has(id)).map_or_else(|| one_line(name), |id| texts.get(id))
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

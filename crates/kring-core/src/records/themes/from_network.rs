//! Schema 3 to 4: what a network would like to talk about was a list of texts in its record; each is a theme now.

use ciborium::Value;
use kring_vault::RecordId;
use uuid::Uuid;

use crate::engine::check::NAME;
use crate::engine::migrate::{Fields, Made, take_texts};
use crate::engine::model::join_texts;

/// Sets the ids of what comes out of a network apart from those of networks. Any number does that no id is made by.
const APART: u128 = 0x8e2d_5b07_14c9_0000_0000_a36f_90d2_0000;

/// Takes the texts out of a network and makes a theme of each, of which no more is known than its title: nobody wrote down who
/// brought it in, nor when. A theme of that title that the network has already stands for it.
pub(crate) fn to_themes(network: RecordId, fields: &mut Fields) -> Vec<Made> {
    let mut texts = take_texts(fields, "themes");
    join_texts(&mut texts);
    (1..).zip(&texts).map(|(number, text)| theme(network, number, text)).collect()
}

fn theme(network: RecordId, number: u128, text: &str) -> Made {
    let (title, about) = title_and_about(text);
    let fields = vec![
        (Value::from("network"), Value::Bytes(network.0.as_bytes().to_vec())),
        (Value::from("title"), Value::from(title)),
        (Value::from("about"), Value::from(about)),
    ];
    // The id comes from that of the network and not from chance: where nothing can be written the step is taken at every
    // reading, and has to give the same themes each time. What is added stands in the first digits, by which an
    // id is called in short.
    let id = Uuid::from_u128((network.0.as_u128() ^ APART).wrapping_add(number << 96));
    Made { kind: "theme", id: RecordId(id), fields, told_by: &["network", "title"] }
}

/// A title is one line of so many characters. A text that is longer begins it, and stands whole in what the theme is about.
fn title_and_about(text: &str) -> (String, &str) {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(NAME - 1) else { return (line, "") };
    if line[end..].chars().nth(1).is_none() {
        return (line, "");
    }
    let start = line[..end].rsplit_once(' ').map_or(&line[..end], |(start, _)| start);
    (format!("{start}…"), text)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use kring_vault::{CreateOptions, Kind, Operation, Vault, VaultError, unwatched};
    use serde_json::json;

    use super::*;
    use crate::Workspace;
    use crate::engine::migrate::tests::{cbor, person};
    use crate::engine::record::Versioned;
    use crate::records::themes::NetworkTheme;
    use crate::schema::SCHEMA;
    use crate::testing::{at, passphrase};

    /// A vault of the version before, with two networks that would like to talk about the same, and a theme of one of them.
    fn with_texts(path: &Path) {
        let now = at(2026, 11, 20);
        let mut vault =
            Vault::create(path, &passphrase(), &CreateOptions::insecure_test(64), now.moment()).unwrap();
        let network = |themes: serde_json::Value| {
            cbor(&json!({ "name": "Haven", "purpose": "p", "basis": "publicTask", "themes": themes }))
        };
        vault
            .transact(Operation::named("network.add"), now.moment(), |tx| {
                let first = json!(["Licht op het pad", "Zaterdagen", " zaterdagen", " "]);
                tx.put(Kind::new("network"), RecordId(person(1)), 3, network(first));
                tx.put(Kind::new("network"), RecordId(person(2)), 3, network(json!(["Licht op het pad"])));
                tx.put(Kind::new("network"), RecordId(person(3)), 3, network(json!([])));
                let theme = vec![
                    (Value::from("network"), Value::Bytes(person(1).as_bytes().to_vec())),
                    (Value::from("title"), Value::from("licht op het Pad")),
                    (Value::from("about"), Value::from("Achter de sporthal")),
                ];
                let mut bytes = Vec::new();
                ciborium::into_writer(&Value::Map(theme), &mut bytes).unwrap();
                tx.put(Kind::new("theme"), RecordId(person(9)), 3, bytes);
                Ok::<_, VaultError>(())
            })
            .unwrap();
    }

    fn opened(path: &Path, year: i16) -> Workspace {
        let vault = Vault::open(path).unwrap();
        Workspace::unlock(vault, &passphrase(), &at(year, 1, 1), &mut unwatched)
            .map_err(|(_, error)| error)
            .unwrap()
    }

    /// Of whose network, title, and what it is about, in an order that stays.
    fn themes(workspace: &Workspace) -> Vec<(Uuid, String, String)> {
        let told = |Versioned { content, .. }: &Versioned<NetworkTheme>| {
            assert!(content.planned.is_empty() && content.answer.is_none());
            (content.network.uuid(), content.title.clone(), content.about.clone())
        };
        let mut all: Vec<_> = workspace.table::<NetworkTheme>().values().map(told).collect();
        all.sort();
        all
    }

    #[test]
    fn texts_of_a_network_become_themes_once_beside_those_there_are() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.kring");
        with_texts(&path);
        let expected = [
            (person(1), "Zaterdagen".to_owned(), String::new()),
            (person(1), "licht op het Pad".to_owned(), "Achter de sporthal".to_owned()),
            (person(2), "Licht op het pad".to_owned(), String::new()),
        ];
        for year in [2027, 2028] {
            let mut workspace = opened(&path, year);
            assert_eq!(themes(&workspace), expected);
            let migrations = workspace.audit().filter(|entry| entry.operation.name() == "vault.migrate");
            assert_eq!((migrations.count(), workspace.not_understood()), (1, 0));
            assert_eq!(workspace.undo(&at(year, 1, 1)).unwrap(), None);
        }
        let mut workspace = opened(&path, 2029);
        let now = at(2029, 1, 1);
        let removed =
            workspace.table::<NetworkTheme>().keys().copied().find(|id| id.uuid() != person(9)).unwrap();
        workspace.remove_theme(removed, &now).unwrap();
        drop(workspace);
        assert_eq!(
            opened(&path, 2030).table::<NetworkTheme>().len(),
            2,
            "what was removed does not come back"
        );
    }

    #[test]
    fn the_same_themes_are_read_where_nothing_can_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.kring");
        with_texts(&path);
        let read = |workspace: &Workspace| {
            let ids: std::collections::BTreeSet<_> =
                workspace.table::<NetworkTheme>().keys().copied().collect();
            let short: std::collections::BTreeSet<_> =
                ids.iter().map(|id| id.to_string()[..8].to_owned()).collect();
            assert_eq!(short.len(), ids.len(), "each is called by its first eight digits");
            (ids, themes(workspace))
        };
        let now = at(2027, 1, 1);
        let unwritten = || {
            let vault = Vault::open(&path).unwrap().unlock(&passphrase(), now.moment()).unwrap();
            read(&Workspace::unwritten(&SCHEMA, vault))
        };
        let first = unwritten();
        assert_eq!(first, unwritten());
        assert_eq!(first, read(&opened(&path, 2027)), "nor when they are written");
    }

    #[test]
    fn a_text_that_fits_is_the_title_and_a_longer_one_stays_whole_below_it() {
        assert_eq!(title_and_about(" Licht op\nhet fietspad "), ("Licht op het fietspad".to_owned(), ""));
        let fits = "x".repeat(NAME);
        assert_eq!(title_and_about(&fits), (fits.clone(), ""));
        let word = "x".repeat(NAME + 1);
        assert_eq!(title_and_about(&word), (format!("{}…", "x".repeat(NAME - 1)), word.as_str()));
        let words = "één woord ".repeat(30);
        let (title, about) = title_and_about(&words);
        assert!(title.chars().count() <= NAME && title.ends_with(" woord één…"), "{title}");
        assert_eq!(about, words);
    }
}

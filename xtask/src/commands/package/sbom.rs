//! The list of all that is in the programs, as a `CycloneDX` 1.5 document (ECMA-424 in its later form): what IT holds against
//! lists of known leaks.

use serde_json::{Value, json};

use super::content::{self, Component};
use super::product;
use crate::fault::{Fault, Outcome};

/// The name of the document within packages.
pub const NAME: &str = "kring.cdx.json";

/// The document for the programs of one target. It names no moment of its own but that of the newest change, so that the same
/// source gives the same document.
pub fn document(target: &str) -> Outcome<String> {
    let parts = content::of(target)?;
    let document = composed(&parts, &product::changed_at("%cI")?);
    serde_json::to_string_pretty(&document)
        .map_err(|error| Fault::new(format!("the list of components cannot be written: {error}")))
}

fn composed(parts: &[Component], changed_at: &str) -> Value {
    let whole = content::whole();
    let own: Vec<&str> =
        parts.iter().filter(|part| part.name.starts_with("kring-")).map(|part| part.purl.as_str()).collect();
    let mut dependencies = vec![json!({ "ref": whole, "dependsOn": own })];
    dependencies.extend(parts.iter().map(|part| json!({ "ref": part.purl, "dependsOn": part.needs })));
    json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": changed_at,
            "component": {
                "type": "application",
                "bom-ref": whole,
                "name": "Kring",
                "version": product::VERSION,
                "purl": whole,
                "licenses": [{ "expression": "EUPL-1.2" }],
            },
        },
        "components": parts.iter().map(component).collect::<Vec<_>>(),
        "dependencies": dependencies,
    })
}

fn component(part: &Component) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
    });
    if let Some(licence) = &part.licence {
        component["licenses"] = json!([{ "expression": licence }]);
    }
    if let Some(sum) = &part.sum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    component
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_part_is_named_once_and_all_that_it_needs_is_there() {
        let parts = content::of("x86_64-unknown-linux-gnu").unwrap();
        let document = composed(&parts, "2026-11-29T12:00:00+00:00");
        let of = |list: &str, key: &str| -> Vec<String> {
            let entries = document[list].as_array().unwrap().iter();
            entries.map(|entry| entry[key].as_str().unwrap().to_owned()).collect()
        };
        let named = of("components", "bom-ref");
        let unique: BTreeSet<_> = named.iter().collect();
        assert_eq!(unique.len(), named.len());
        for there in ["kring-vault", "chacha20poly1305", "webkit2gtk", "svelte", "@fluent/bundle"] {
            assert!(of("components", "name").iter().any(|name| name == there), "{there}");
        }
        for not_shipped in ["vitest", "thirtyfour", "xtask", "kring-tests", "windows-sys", "rusqlite"] {
            assert!(!of("components", "name").iter().any(|name| name == not_shipped), "{not_shipped}");
        }
        let needed = document["dependencies"].as_array().unwrap().iter().flat_map(|entry| {
            entry["dependsOn"].as_array().unwrap().iter().map(|needed| needed.as_str().unwrap().to_owned())
        });
        let missing: Vec<_> = needed.filter(|needed| !unique.contains(needed)).collect();
        assert_eq!(missing, Vec::<String>::new());
        let parts = document["components"].as_array().unwrap().iter();
        let without: Vec<_> =
            parts.filter(|part| part["licenses"].is_null()).map(|part| &part["name"]).collect();
        assert_eq!(without, Vec::<&Value>::new(), "without a licence");
    }
}

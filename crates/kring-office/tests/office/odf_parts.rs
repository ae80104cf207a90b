//! ODT and ODS as OASIS ODF 1.3 asks for them.

use std::collections::BTreeSet;

use kring_office::{ods, odt};

use crate::fixture::{ALTERNATIVE, document, workbook};
use crate::reading::{Element, Parts, parts, read};

const FAMILIES: [(&str, &str); 6] = [
    ("text:style-name", "paragraph"),
    ("draw:style-name", "graphic"),
    ("style:parent-style-name", ""),
    ("style:next-style-name", "paragraph"),
    ("table:default-cell-style-name", "table-cell"),
    ("table:style-name", ""),
];

fn styles(parts: &Parts) -> BTreeSet<(String, String)> {
    let mut named = BTreeSet::new();
    for part in ["content.xml", "styles.xml"] {
        for style in read(&parts[part]).all("style:style") {
            let name = (style.get("style:family").to_owned(), style.get("style:name").to_owned());
            assert!(named.insert(name), "{} is there twice", style.get("style:name"));
        }
    }
    named
}

fn family(element: &Element, attribute: &str, family: &str) -> String {
    match (element.name.as_str(), attribute) {
        ("text:span" | "text:list-level-style-bullet" | "text:list-level-style-number", _) => {
            "text".to_owned()
        }
        (_, "style:parent-style-name") => element.get("style:family").to_owned(),
        (name, "table:style-name") => name.trim_start_matches("table:").to_owned(),
        _ => family.to_owned(),
    }
}

#[test]
fn every_style_that_is_used_is_there() {
    for file in [odt(&document()).unwrap(), ods(&workbook()).unwrap()] {
        let parts = parts(&file);
        let named = styles(&parts);
        for part in ["content.xml", "styles.xml"] {
            let part = read(&parts[part]);
            part.walk(&mut |element| {
                if element.name == "text:list" {
                    return;
                }
                for (attribute, kind) in FAMILIES {
                    let used = element.get(attribute);
                    let style = (family(element, attribute, kind), used.to_owned());
                    assert!(used.is_empty() || named.contains(&style), "{style:?}");
                }
            });
        }
    }
    let parts = parts(&odt(&document()).unwrap());
    let lists = read(&parts["styles.xml"]);
    let lists: BTreeSet<_> =
        lists.all("text:list-style").iter().map(|one| one.get("style:name").to_owned()).collect();
    for list in read(&parts["content.xml"]).all("text:list") {
        assert!(lists.contains(list.get("text:style-name")), "{list:?}");
    }
}

#[test]
fn only_tables_have_automatic_styles() {
    let content = read(&parts(&odt(&document()).unwrap())["content.xml"]);
    for style in &content.child("office:automatic-styles").unwrap().children {
        assert!(style.get("style:family").starts_with("table"), "{style:?}");
    }
}

#[test]
fn the_manifest_names_every_part() {
    for file in [odt(&document()).unwrap(), ods(&workbook()).unwrap()] {
        let parts = parts(&file);
        let manifest = read(&parts["META-INF/manifest.xml"]);
        let named: BTreeSet<_> =
            manifest.children.iter().map(|one| one.get("manifest:full-path").to_owned()).collect();
        let mut there: BTreeSet<_> = parts.keys().cloned().collect();
        there.remove("mimetype");
        there.remove("META-INF/manifest.xml");
        there.insert("/".to_owned());
        assert_eq!(named, there);
    }
}

#[test]
fn what_makes_it_accessible_is_there() {
    let parts = parts(&odt(&document()).unwrap());
    let content = read(&parts["content.xml"]);
    assert_eq!(content.all("svg:desc")[0].words, ALTERNATIVE);
    assert_eq!(content.all("svg:title")[0].words, "Van wie de punten kwamen");
    assert_eq!(content.all("table:table-header-rows").len(), 2);
    let names: BTreeSet<_> =
        content.all("table:table").iter().map(|one| one.get("table:name").to_owned()).collect();
    assert_eq!(names.len(), content.all("table:table").len());
    for image in content.all("draw:image") {
        assert!(parts.contains_key(image.get("xlink:href")), "{image:?}");
    }
    let styles = read(&parts["styles.xml"]);
    let language = |name: &str| {
        let styles = styles.all("style:style");
        let style = styles.iter().find(|style| style.get("style:name") == name).unwrap();
        let text = style.child("style:text-properties").unwrap();
        (text.get("fo:language").to_owned(), text.get("style:language-complex").to_owned())
    };
    for tag in ["ar", "ti", "uk", "pl"] {
        assert_eq!(language(&format!("Language_20_{tag}")), (tag.to_owned(), tag.to_owned()));
    }
    assert!(styles.all("text:page-number").len() == 1 && styles.all("text:page-count").len() == 1);
    let rtl = styles
        .all("style:paragraph-properties")
        .into_iter()
        .filter(|one| one.get("style:writing-mode") == "rl-tb");
    assert!(rtl.count() >= 1);
    let data = read(&parts["meta.xml"]);
    let said = |name: &str| data.all(name)[0].words.clone();
    assert_eq!(said("dc:title"), "Verslag van het netwerk Buurtcontact");
    assert_eq!((said("dc:creator").as_str(), said("dc:language").as_str()), ("Sanne de Wit", "nl"));
}

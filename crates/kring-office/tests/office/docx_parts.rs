//! DOCX as the schema of ISO 29500 and the rules of packages ask for it.

use std::collections::BTreeSet;

use kring_office::docx;

use crate::fixture::{ALTERNATIVE, document};
use crate::reading::{Element, Parts, is_xml, parts, read};

/// The children of property elements that we write, in the order of the schema.
const ORDERS: [(&str, &[&str]); 7] = [
    (
        "w:pPr",
        &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:widowControl",
            "w:numPr",
            "w:pBdr",
            "w:shd",
            "w:tabs",
            "w:bidi",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:outlineLvl",
        ],
    ),
    ("w:rPr", &["w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:color", "w:sz", "w:szCs", "w:rtl", "w:lang"]),
    (
        "w:tblPr",
        &[
            "w:tblStyle",
            "w:bidiVisual",
            "w:tblW",
            "w:tblBorders",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
            "w:tblCaption",
        ],
    ),
    ("w:trPr", &["w:cantSplit", "w:tblHeader"]),
    ("w:tcPr", &["w:tcW", "w:tcBorders", "w:shd"]),
    (
        "w:style",
        &[
            "w:name",
            "w:basedOn",
            "w:next",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:tcPr",
            "w:tblStylePr",
        ],
    ),
    ("w:pBdr", &["w:top", "w:left", "w:bottom", "w:right", "w:between"]),
];

fn file() -> Parts {
    parts(&docx(&document()).unwrap())
}

fn text_parts(parts: &Parts) -> Vec<Element> {
    let of_text = |name: &&String| {
        name.starts_with("word/") && is_xml(name) && !name.contains("media") && !name.contains("_rels")
    };
    parts.keys().filter(of_text).map(|name| read(&parts[name])).collect()
}

#[test]
fn properties_stand_in_the_order_of_the_schema() {
    for part in text_parts(&file()) {
        part.walk(&mut |element| {
            let Some((_, order)) = ORDERS.iter().find(|(name, _)| *name == element.name) else { return };
            let place = |child: &Element| {
                order
                    .iter()
                    .position(|name| *name == child.name)
                    .unwrap_or_else(|| panic!("{} in {}", child.name, element.name))
            };
            assert!(element.children.iter().map(place).is_sorted(), "{element:?}");
        });
    }
}

#[test]
fn every_style_that_is_used_is_there() {
    let parts = file();
    let styles = read(&parts["word/styles.xml"]);
    let of = |kind: &str| -> BTreeSet<&str> {
        let styles = styles.all("w:style").into_iter().filter(|style| style.get("w:type") == kind);
        styles.map(|style| style.get("w:styleId")).collect()
    };
    assert_eq!(
        styles.all("w:style").len(),
        of("paragraph").len() + of("character").len() + of("table").len()
    );
    for part in text_parts(&parts) {
        for (element, kind) in [("w:pStyle", "paragraph"), ("w:rStyle", "character"), ("w:tblStyle", "table")]
        {
            for used in part.all(element) {
                assert!(of(kind).contains(used.get("w:val")), "{used:?}");
            }
        }
    }
    for style in styles.all("w:style") {
        for (name, kind) in [("w:basedOn", style.get("w:type")), ("w:next", "paragraph")] {
            let named = style.child(name).map(|child| child.get("w:val"));
            assert!(named.is_none_or(|id| of(kind).contains(id)), "{style:?}");
        }
    }
}

#[test]
fn nothing_is_formatted_but_by_styles() {
    let body = read(&file()["word/document.xml"]);
    let structure = ["w:pStyle", "w:keepNext", "w:numPr", "w:bidi", "w:rStyle", "w:rtl", "w:lang"];
    for properties in body.all("w:pPr").into_iter().chain(body.all("w:rPr")) {
        for child in &properties.children {
            assert!(structure.contains(&child.name.as_str()), "{child:?}");
        }
    }
}

#[test]
fn every_relation_leads_to_a_part_with_a_type() {
    let parts = file();
    let types = read(&parts["[Content_Types].xml"]);
    for (base, name) in [("", "_rels/.rels"), ("word/", "word/_rels/document.xml.rels")] {
        let relations = read(&parts[name]);
        let ids: BTreeSet<_> = relations.children.iter().map(|one| one.get("Id")).collect();
        assert_eq!(ids.len(), relations.children.len(), "ids are unique");
        for relation in &relations.children {
            assert!(parts.contains_key(&format!("{base}{}", relation.get("Target"))), "{relation:?}");
        }
    }
    for name in parts.keys().filter(|name| *name != "[Content_Types].xml") {
        let part = format!("/{name}");
        let named = types.all("Override").iter().any(|one| one.get("PartName") == part);
        let by_extension =
            types.all("Default").iter().any(|one| part.ends_with(&format!(".{}", one.get("Extension"))));
        assert!(named || by_extension, "{name}");
    }
    let related: BTreeSet<_> = {
        let relations = read(&parts["word/_rels/document.xml.rels"]);
        relations.children.iter().map(|one| one.get("Id").to_owned()).collect()
    };
    read(&parts["word/document.xml"]).walk(&mut |element| {
        for key in ["r:embed", "r:id"] {
            assert!(element.get(key).is_empty() || related.contains(element.get(key)), "{element:?}");
        }
    });
}

#[test]
fn what_makes_it_accessible_is_there() {
    let parts = file();
    let body = read(&parts["word/document.xml"]);
    let drawings = body.all("wp:docPr");
    assert_eq!(drawings[0].get("descr"), ALTERNATIVE);
    let ids: BTreeSet<_> = drawings.iter().map(|one| one.get("id")).collect();
    assert_eq!(ids.len(), drawings.len());
    let header_rows = body.all("w:tbl").into_iter().filter(|table| !table.all("w:tblHeader").is_empty());
    for table in header_rows {
        // It counts from the first row on only.
        assert!(!table.child("w:tr").unwrap().all("w:tblHeader").is_empty());
        assert_eq!(table.all("w:tblHeader").len(), 1);
        assert_eq!(table.all("w:tr").len(), table.all("w:cantSplit").len());
    }
    let languages: BTreeSet<_> = body.all("w:lang").iter().map(|one| one.get("w:val").to_owned()).collect();
    assert_eq!(languages, ["ar", "pl", "ti", "uk"].map(str::to_owned).into());
    let arabic = body.all("w:lang").into_iter().filter(|one| one.get("w:val") == "ar");
    assert!(arabic.map(|one| one.get("w:bidi")).all(|bidi| bidi == "ar"));
    assert!(!body.all("w:bidi").is_empty() && !body.all("w:rtl").is_empty());
    let fields = read(&parts["word/footer1.xml"]);
    let fields: Vec<_> =
        fields.all("w:fldSimple").iter().map(|one| one.get("w:instr").trim().to_owned()).collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    let data = read(&parts["docProps/core.xml"]);
    let said = |name: &str| data.child(name).unwrap().words.clone();
    assert_eq!(said("dc:title"), "Verslag van het netwerk Buurtcontact");
    assert_eq!((said("dc:creator").as_str(), said("dc:language").as_str()), ("Sanne de Wit", "nl"));
    assert_eq!(said("dcterms:created"), "2026-11-30T00:00:00Z");
}

#[test]
fn each_list_that_counts_begins_at_one() {
    let parts = file();
    let body = read(&parts["word/document.xml"]);
    let numbering = read(&parts["word/numbering.xml"]);
    let defined: BTreeSet<_> =
        numbering.all("w:num").iter().map(|one| one.get("w:numId").to_owned()).collect();
    let used: BTreeSet<_> = body.all("w:numId").iter().map(|one| one.get("w:val").to_owned()).collect();
    assert!(used.is_subset(&defined), "{used:?} {defined:?}");
    assert_eq!(numbering.all("w:startOverride").len(), 2);
}

//! The window folds what is typed while one types, without asking: by the tables of this folding, which this writes
//! into its sources, and with texts of which it has to make the same. Stale files are written anew; where
//! `KRING_CHECK_BINDINGS` is set they are a failure.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::json;
use unicode_normalization::UnicodeNormalization;

use super::query::Query;
use super::words;
use crate::language::fold::{APOSTROPHES, HYPHENS, INVISIBLE, PLAIN, fold};

const SIGNS: [&str; 14] = [
    "Áéñ IJsbreker ŁÓDŹ Straße STRAẞE ĲSBRAND",
    "IŞIK ışık İnci Ǿrsted",
    "Sa\u{200b}mira Hadd\u{ad}ou\u{feff} \u{3164}\u{2800}",
    "O’Brien O`Brien OʼBrien O´Brien",
    "Berg‑Smit Berg–Smit V.V. D'n Bal",
    "ΓΙΏΡΓΟΣ γιώργος",
    "ﻣﺤﻤﺪ محـــمد ٠٦١٢",
    "Ｊａｎ ½ ﬁets",
    "Bosman, Anne-Marie",
    "wat-is.dit 's avonds -",
    "v.d. Berg (wijk) v/d Berg",
    "Йовчо Ґанна Їжак",
    "क़ुरैशी น้ำฝน 한국",
    "👩‍👩‍👧 €",
];

fn is_current(name: &str, made: &str) {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/people").join(name);
    if fs::read_to_string(&kept).unwrap_or_default() == made {
        return;
    }
    let stale = std::env::var_os("KRING_CHECK_BINDINGS").is_some();
    assert!(!stale, "{} is stale: run `cargo test --package kring-core table` and commit it", kept.display());
    fs::write(kept, made).unwrap();
}

#[test]
fn the_window_folds_by_the_same_table() {
    let letters =
        PLAIN.iter().flat_map(|(letters, plain)| letters.chars().map(move |letter| (letter, *plain)));
    let plain: BTreeMap<char, &str> = letters.collect();
    let table =
        json!({"apostrophes": APOSTROPHES, "hyphens": HYPHENS, "invisible": INVISIBLE, "plain": plain});
    is_current("folding.json", &format!("{table}\n"));
    let names =
        include_str!("../../testing/testdata/name-parts.txt").lines().filter(|line| !line.starts_with('#'));
    let names = names.flat_map(|line| line.split(" | ").skip(1)).flat_map(|part| part.split(", "));
    let texts = names.map(str::to_owned).chain(SIGNS.map(str::to_owned));
    let texts = texts.flat_map(|text| [text.nfd().collect::<String>(), text.to_uppercase(), text]);
    let samples: Vec<String> = texts
        .map(|text| {
            let query = Query::of(&text);
            let joined = query.joined().unwrap_or_default();
            json!([text, fold(&text), words(&text), query.words(), joined]).to_string()
        })
        .collect();
    assert!(samples.len() > 400);
    is_current("folding-samples.json", &format!("[\n{}\n]\n", samples.join(",\n")));
}

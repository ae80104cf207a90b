//! HTML as a reader meets it.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use kring_office::html;

use crate::fixture::{ALTERNATIVE, document};
use crate::programs::run;
use crate::reading::{Element, read};

fn page() -> (String, Element) {
    let page = String::from_utf8(html(&document()).unwrap()).unwrap();
    let root = page.strip_prefix("<!DOCTYPE html>\n").unwrap().trim_end().to_owned();
    let element = read(root.as_bytes());
    (page, element)
}

#[test]
fn it_holds_no_script_and_names_nothing_elsewhere() {
    let (page, root) = page();
    root.walk(&mut |element| {
        assert!(
            !["script", "link", "iframe", "object", "form"].contains(&element.name.as_str()),
            "{element:?}"
        );
        for (key, value) in &element.attributes {
            assert!(!key.starts_with("on") && !value.contains("://"), "{key}={value}");
            assert!(key != "src" || value.starts_with("data:image/"), "{value}");
            assert_ne!(key, "style");
        }
    });
    assert!(!page.contains("@import") && !page.contains("url("));
}

#[test]
fn its_policy_lets_its_style_in_and_no_other() {
    let (_, root) = page();
    let style = &root.all("style")[0].words;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("style.css");
    std::fs::write(&path, style).unwrap();
    let Some(output) = run("openssl", &["dgst", "-sha256", "-binary", path.to_str().unwrap()]) else {
        return;
    };
    let policy = root
        .all("meta")
        .into_iter()
        .find(|meta| meta.get("http-equiv") == "Content-Security-Policy")
        .unwrap();
    let base64 = policy.get("content").split("'sha256-").nth(1).unwrap().split('\'').next().unwrap();
    assert_eq!(output.stdout, BASE64_STANDARD.decode(base64).unwrap());
    assert!(policy.get("content").starts_with("default-src 'none'; img-src data:; style-src 'sha256-"));
}

#[test]
fn it_is_read_aloud_as_it_is_meant() {
    let (_, root) = page();
    assert_eq!((root.get("lang"), root.get("dir")), ("nl", "ltr"));
    for landmark in ["header", "main", "footer", "h1", "title"] {
        assert_eq!(root.all(landmark).len(), 1, "{landmark}");
    }
    for table in root.all("table") {
        assert!(!table.child("caption").unwrap().words.is_empty());
        assert!(table.all("th").iter().all(|head| ["col", "row"].contains(&head.get("scope"))));
        assert_eq!(table.child("thead").unwrap().all("th").len(), 3);
        assert_eq!(
            table.child("tbody").unwrap().all("th").len(),
            table.child("tbody").unwrap().all("tr").len()
        );
    }
    assert_eq!(root.all("img")[0].get("alt"), ALTERNATIVE);
    let mut passages = Vec::new();
    root.walk(&mut |element| {
        if !element.get("lang").is_empty() {
            passages.push((element.get("lang"), element.get("dir")));
        }
    });
    for passage in [("ar", "rtl"), ("ti", ""), ("uk", ""), ("pl", "")] {
        assert!(passages.contains(&passage), "{passage:?}: {passages:?}");
    }
    assert!(root.all("bdi").iter().all(|name| name.get("dir") == "rtl"));
}

//! Reads the parts of a file.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::{CompressionMethod, ZipArchive};

/// The parts of a file by name.
pub type Parts = BTreeMap<String, Vec<u8>>;

/// Whether a part is XML by its name.
pub fn is_xml(name: &str) -> bool {
    let extension = std::path::Path::new(name).extension().and_then(std::ffi::OsStr::to_str);
    matches!(extension, Some("xml" | "rels" | "svg"))
}

/// Unpacks a file.
pub fn parts(file: &[u8]) -> Parts {
    let mut zip = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = Parts::new();
    for place in 0..zip.len() {
        let mut part = zip.by_index(place).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        assert!(parts.insert(name.clone(), bytes).is_none(), "{name} is there twice");
    }
    parts
}

/// The first part of a file: its name, and whether it is deflated.
pub fn first_part(file: &[u8]) -> (String, bool) {
    let mut zip = ZipArchive::new(Cursor::new(file)).unwrap();
    let part = zip.by_index(0).unwrap();
    (part.name().unwrap().into_owned(), part.compression() != CompressionMethod::Stored)
}

/// An element with what is in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Element>,
    /// Words of its own and of all that is in it.
    pub words: String,
}

/// Reads a part.
pub fn read(part: &[u8]) -> Element {
    let mut reader = Reader::from_str(std::str::from_utf8(part).unwrap());
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(begun(&start)),
            Event::End(_) => {
                let done = open.pop().unwrap();
                let parent = open.last_mut().unwrap();
                parent.words.push_str(&done.words);
                parent.children.push(done);
            }
            Event::Text(words) => open.last_mut().unwrap().words.push_str(&words.xml10_content()),
            Event::GeneralRef(reference) => {
                let name = format!("&{};", reference.xml10_content());
                open.last_mut().unwrap().words.push_str(&quick_xml::escape::unescape(&name).unwrap());
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open.len(), 1);
    open.pop().unwrap().children.pop().unwrap()
}

fn begun(start: &BytesStart<'_>) -> Element {
    let mut element = Element { name: start.name().as_ref().to_owned(), ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.unwrap();
        let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
        element.attributes.insert(attribute.key.as_ref().to_owned(), value);
    }
    match element.name.as_str() {
        "text:s" => element.words.push(' '),
        "text:tab" | "w:tab" => element.words.push('\t'),
        "text:line-break" | "w:br" => element.words.push('\n'),
        _ => {}
    }
    element
}

impl Element {
    /// All elements of a name, in the order of the part.
    pub fn all(&self, name: &str) -> Vec<&Self> {
        let mut found = Vec::new();
        self.walk(&mut |element| {
            if element.name == name {
                found.push(element);
            }
        });
        found
    }

    /// The first child of a name.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// An attribute.
    pub fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// Shows each element, from above.
    pub fn walk<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        see(self);
        self.children.iter().for_each(|child| child.walk(see));
    }
}

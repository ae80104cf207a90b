//! Languages as attributes of a style.

use crate::document::Tag;

/// The attributes that give text a language. Programs part scripts in three groups and ask each for its own; a passage has the
/// same language in all of them. A country is always said, be it `none`: programs would take one from elsewhere.
pub fn language_attributes(tag: &str) -> Vec<(&'static str, &str)> {
    let Some(tag) = Tag::read(tag) else { return Vec::new() };
    let country = tag.usual_region().filter(|region| region.len() == 2).unwrap_or("none");
    let groups = [
        ("fo:language", "fo:script", "fo:country"),
        ("style:language-asian", "style:script-asian", "style:country-asian"),
        ("style:language-complex", "style:script-complex", "style:country-complex"),
    ];
    let mut attributes = Vec::new();
    for (language, script, region) in groups {
        attributes.extend([(language, tag.language), (region, country)]);
        attributes.extend(tag.script.map(|code| (script, code)));
    }
    attributes
}

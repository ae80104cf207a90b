//! The named styles, and the page.

use crate::document::{Document, Tag};
use crate::error::OfficeError;
use crate::look::{FONT, FONT_ARABIC, FONT_ETHIOPIC, Role, SOFT};
use crate::odf::{language_attributes, part as odf_part};
use crate::package::Xml;

use super::names::{BULLETS, GRAPHICS, NUMBERS, QUIET, STRONG, TICK_BOXES, Used, encoded, language};
use super::{page, paragraphs};

/// `styles.xml`.
pub fn part(document: &Document, used: &Used) -> Result<Vec<u8>, OfficeError> {
    // The top and bottom of the page use styles too, so they are written first.
    let mut around = Used::default();
    let master = page::master(document, &mut around)?;
    let master = String::from_utf8(master).map_err(|error| OfficeError::Write { what: error.to_string() })?;
    odf_part("office:document-styles", |xml| {
        fonts(xml);
        xml.element("office:styles", &[], |xml| {
            defaults(xml, &document.language);
            for role in Role::ALL {
                paragraphs::style(xml, role, false);
            }
            for role in used.rtl.union(&around.rtl) {
                paragraphs::style(xml, *role, true);
            }
            characters(xml, used.languages.union(&around.languages));
            let graphic = [("style:name", GRAPHICS), ("style:family", "graphic")];
            xml.element("style:style", &graphic, |xml| {
                xml.empty(
                    "style:graphic-properties",
                    &[("style:vertical-pos", "top"), ("style:vertical-rel", "baseline")],
                );
            });
            lists(xml);
        });
        xml.element("office:automatic-styles", &[], |xml| page::layout(xml, document.rtl()));
        xml.element("office:master-styles", &[], |xml| xml.raw(&master));
    })
}

/// The fonts that are named, with their generic family for programs that have none of them.
pub fn fonts(xml: &mut Xml) {
    xml.element("office:font-face-decls", &[], |xml| {
        for font in [FONT, FONT_ARABIC, FONT_ETHIOPIC] {
            let attributes = [
                ("style:name", font),
                ("svg:font-family", &format!("'{font}'")),
                ("style:font-family-generic", "swiss"),
                ("style:font-pitch", "variable"),
            ];
            xml.empty("style:font-face", &attributes);
        }
    });
}

fn defaults(xml: &mut Xml, tag: &str) {
    xml.element("style:default-style", &[("style:family", "paragraph")], |xml| {
        let lines = [("fo:orphans", "2"), ("fo:widows", "2"), ("style:tab-stop-distance", "36pt")];
        xml.empty("style:paragraph-properties", &lines);
        let mut attributes = vec![
            ("style:font-name", FONT),
            ("style:font-name-asian", FONT),
            ("style:font-name-complex", FONT_ARABIC),
            ("fo:hyphenate", "false"),
        ];
        attributes.extend(language_attributes(tag));
        xml.empty("style:text-properties", &attributes);
    });
    xml.element("style:default-style", &[("style:family", "table")], |xml| {
        xml.empty("style:table-properties", &[("table:border-model", "collapsing")]);
    });
    xml.element("style:default-style", &[("style:family", "table-row")], |xml| {
        xml.empty("style:table-row-properties", &[("fo:keep-together", "always")]);
    });
}

fn characters<'a>(xml: &mut Xml, languages: impl Iterator<Item = &'a String>) {
    let bold = [
        ("fo:font-weight", "bold"),
        ("style:font-weight-asian", "bold"),
        ("style:font-weight-complex", "bold"),
    ];
    character(xml, STRONG, "Strong Emphasis", &bold);
    character(xml, QUIET, "Quiet", &[("fo:color", &format!("#{SOFT}"))]);
    for tag in languages {
        let mut attributes = language_attributes(tag);
        // Programs give Arabic and Ethiopic script the font for complex scripts, of which there is one.
        if Tag::read(tag).is_some_and(|tag| tag.is("ti") || tag.is("am")) {
            attributes.push(("style:font-name-complex", FONT_ETHIOPIC));
        }
        character(xml, &language(tag), &format!("Language {tag}"), &attributes);
    }
}

fn character(xml: &mut Xml, name: &str, display: &str, attributes: &[(&str, &str)]) {
    let head = [("style:name", name), ("style:display-name", display), ("style:family", "text")];
    xml.element("style:style", &head, |xml| xml.empty("style:text-properties", attributes));
}

fn lists(xml: &mut Xml) {
    for (name, sign) in [(BULLETS, "•"), (TICK_BOXES, "☐")] {
        list(xml, name, |xml, label| {
            let attributes = [("text:level", "1"), ("text:style-name", QUIET), ("text:bullet-char", sign)];
            xml.element("text:list-level-style-bullet", &attributes, |xml| {
                label(xml);
                xml.empty("style:text-properties", &[("fo:color", &format!("#{SOFT}"))]);
            });
        });
    }
    list(xml, NUMBERS, |xml, label| {
        let attributes = [
            ("text:level", "1"),
            ("text:style-name", QUIET),
            ("style:num-format", "1"),
            ("style:num-suffix", "."),
        ];
        xml.element("text:list-level-style-number", &attributes, label);
    });
}

fn list(xml: &mut Xml, name: &str, level: impl FnOnce(&mut Xml, fn(&mut Xml))) {
    let display = name.replace("_20_", " ");
    debug_assert_eq!(encoded(&display), name);
    xml.element("text:list-style", &[("style:name", name), ("style:display-name", &display)], |xml| {
        level(xml, |xml| {
            let mode = [("text:list-level-position-and-space-mode", "label-alignment")];
            xml.element("style:list-level-properties", &mode, |xml| {
                let label = [
                    ("text:label-followed-by", "listtab"),
                    ("text:list-tab-stop-position", "20pt"),
                    ("fo:text-indent", "-20pt"),
                    ("fo:margin-left", "20pt"),
                ];
                xml.empty("style:list-level-label-alignment", &label);
            });
        });
    });
}

//! The parts of the document.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::document::{Block, Fact, Figure, KeyFigure, Level, ListKind, Paragraph, Style};
use crate::package::Xml;

use super::{table, text};

/// What stands where a name is to be written, for who sees no style.
const LINE: &str = "____________________";

/// All of them.
pub fn write(xml: &mut Xml, blocks: &[Block]) {
    for one in blocks {
        block(xml, one);
    }
}

fn block(xml: &mut Xml, block: &Block) {
    match block {
        Block::Heading { level, text } => {
            let name = match level {
                Level::One => "h1",
                Level::Two => "h2",
                Level::Three => "h3",
            };
            text::element(xml, name, &[], text);
        }
        Block::Paragraph { style, text } => match class(*style) {
            Some(class) => text::element(xml, "p", &[("class", class)], text),
            None => text::element(xml, "p", &[], text),
        },
        Block::List { kind, items } => list(xml, *kind, items),
        Block::KeyFigures { figures } => key_figures(xml, figures),
        Block::Facts { facts } => described(xml, facts),
        Block::Callout { facts } => {
            xml.element("div", &[("class", "callout"), ("role", "note")], |xml| described(xml, facts));
        }
        Block::Table(one) => table::write(xml, one),
        Block::Figure(one) => figure(xml, one),
        Block::SignatureLines { labels } => labels.iter().for_each(|label| sign(xml, label)),
        Block::WritingLines { lines } => {
            for _ in 0..*lines {
                xml.empty("hr", &[("class", "writing")]);
            }
        }
    }
}

fn class(style: Style) -> Option<&'static str> {
    match style {
        Style::Body => None,
        Style::Quiet => Some("quiet"),
        Style::Lead => Some("lead"),
        Style::Subtitle => Some("subtitle"),
        Style::HeadingNote => Some("note"),
        Style::Caption => Some("caption"),
        Style::Phrase => Some("phrase"),
        Style::Decision => Some("decision"),
        Style::Action => Some("action"),
        Style::Withheld => Some("withheld"),
    }
}

fn list(xml: &mut Xml, kind: ListKind, items: &[Paragraph]) {
    if items.is_empty() {
        return;
    }
    let (name, attributes): (_, &[_]) = match kind {
        ListKind::Bullets => ("ul", &[]),
        ListKind::Numbers => ("ol", &[]),
        ListKind::TickBoxes => ("ul", &[("class", "boxes")]),
        ListKind::NumberedTickBoxes => ("ol", &[("class", "boxes")]),
    };
    let boxed = matches!(kind, ListKind::TickBoxes | ListKind::NumberedTickBoxes);
    xml.element(name, attributes, |xml| {
        for item in items {
            xml.element("li", if item.rtl && !xml.rtl() { &[("dir", "rtl")] } else { &[] }, |xml| {
                if boxed {
                    xml.said("span", &[("aria-hidden", "true")], "☐");
                    xml.words(" ");
                }
                text::element(xml, "span", &[], item);
            });
        }
    });
}

fn key_figures(xml: &mut Xml, figures: &[KeyFigure]) {
    if figures.is_empty() {
        return;
    }
    xml.element("dl", &[("class", "figures")], |xml| {
        for figure in figures {
            xml.element("div", &[], |xml| {
                text::element(xml, "dt", &[], &figure.label);
                text::element(xml, "dd", &[], &figure.value);
            });
        }
    });
}

fn described(xml: &mut Xml, facts: &[Fact]) {
    if facts.is_empty() {
        return;
    }
    xml.element("dl", &[("class", "facts")], |xml| {
        for fact in facts {
            xml.element("div", &[], |xml| {
                text::element(xml, "dt", &[], &fact.label);
                xml.element("dd", &[], |xml| {
                    fact.text.iter().for_each(|text| text::element(xml, "p", &[], text));
                });
            });
        }
    });
}

fn figure(xml: &mut Xml, figure: &Figure) {
    // Lines stay sharp at any size, so they are shown where there are both.
    let (kind, bytes) = match (figure.picture.svg(), figure.picture.png()) {
        (Some(svg), _) => ("image/svg+xml", svg),
        (None, Some(png)) => ("image/png", png),
        (None, None) => return,
    };
    let source = format!("data:{kind};base64,{}", BASE64_STANDARD.encode(bytes));
    // An inch is 25.4 mm and 96 pixels of CSS.
    let [width, height] =
        [figure.width, figure.height].map(|length| (u32::from(length) * 960 / 254).to_string());
    xml.element("figure", &[], |xml| {
        let image =
            [("src", source.as_str()), ("alt", &figure.alternative), ("width", &width), ("height", &height)];
        xml.empty("img", &image);
        if !figure.caption.is_empty() {
            text::element(xml, "figcaption", &[], &figure.caption);
        }
    });
}

fn sign(xml: &mut Xml, label: &Paragraph) {
    xml.element("p", &[("class", "sign")], |xml| {
        text::element(xml, "span", &[], label);
        xml.words(" ");
        xml.said("span", &[("class", "line"), ("aria-hidden", "true")], LINE);
    });
}

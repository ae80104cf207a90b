//! What the sheets of all reports share.

use kring_core::classification::Classification;
use kring_core::counts::RoughCount;
use kring_core::meetings::Origin;
use kring_core::reports::{Count, LeftOut, LeftOutWhy, ReportHead};
use kring_texts::Value;

use super::left_out::{what_key, why_key};
use crate::sheet::{Align, Block, Cell, Column, Fact, Foot, Head, Line, Paper, Sheet, Side, Text, name};

/// The foot of a page has room for about this many characters of a purpose, on two or three lines.
const PURPOSE_LETTERS: usize = 110;

/// The head of a page has room for about this many characters of a name, on two lines.
const NAME_LETTERS: usize = 80;

/// Beyond this a title in the document's data no longer names it.
const TITLE_LETTERS: usize = 180;

/// What goes between the head of a report and the bottom of its last page.
pub struct Content {
    /// The id of the text that names the sort of document.
    pub document: &'static str,
    /// The id of the heading over what is left out.
    pub left_out_heading: &'static str,
    /// Under the title.
    pub subtitle: Text,
    /// The document in a sentence or two.
    pub lead: Text,
    /// The rest.
    pub blocks: Vec<Block>,
}

/// Puts head, content and what is left out on one sheet.
pub fn sheet(mut paper: Paper, head: &ReportHead, left_out: &[LeftOut], content: Content) -> Sheet {
    let Content { document, left_out_heading, subtitle, lead, mut blocks } = content;
    let texts = paper.texts;
    let mut title = paper.text(&head.title);
    if title.is_empty() {
        title = paper.own(document);
    }
    let page_head = Head {
        document: paper.own(document),
        network: paper.text(network_name(&paper, &head.network_name)),
        classification: paper.text(classification(&paper, head.classification)),
        responsible: paper.text(shortened(&head.responsible, NAME_LETTERS)),
    };
    let purpose = name(&shortened(&head.purpose, PURPOSE_LETTERS));
    let foot = Foot {
        purpose: paper.text(texts.with("doc-purpose", &[("purpose", purpose.into())])),
        made: paper.text(texts.with("doc-made", &[("date", texts.date(head.made_on).into())])),
        page: texts.with("doc-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
    };
    blocks.extend(left_out_section(&mut paper, left_out_heading, left_out));
    let author = paper.text(&head.responsible).plain();
    Sheet {
        language: texts.language().tag(),
        plain_title: shortened(&title.plain(), TITLE_LETTERS),
        title,
        author,
        made_on: [head.made_on.year(), head.made_on.month().into(), head.made_on.day().into()],
        head: page_head,
        foot,
        subtitle,
        lead,
        blocks,
    }
}

/// The section on what is left out, and on characters that could not be shown. Comes last, so that all are counted.
fn left_out_section(paper: &mut Paper, heading: &str, left_out: &[LeftOut]) -> Vec<Block> {
    let texts = paper.texts;
    let mut items: Vec<Text> = Vec::new();
    for one in left_out {
        if one.why == LeftOutWhy::StillInText {
            let count = [("count", one.count.unwrap_or(0).into())];
            items.push(paper.text(texts.with("doc-names-still-in-text", &count)));
            continue;
        }
        // Zero stands for "all of them, however many there are".
        let what = [("what", what_key(one.what).into()), ("count", one.count.unwrap_or(0).into())];
        let why = [("why", why_key(one.why).into())];
        let what = texts.with("doc-left-out-what", &what);
        let why = texts.with("doc-left-out-why", &why);
        items
            .push(paper.text(texts.with("doc-left-out-line", &[("what", what.into()), ("why", why.into())])));
    }
    if paper.not_shown() > 0 {
        let values = [("count", paper.not_shown().into()), ("sign", "\u{FFFD}".into())];
        items.push(paper.text(texts.with("doc-not-shown", &values)));
    }
    let body = if items.is_empty() {
        paragraph(paper.own("doc-left-out-nothing"))
    } else {
        Block::Bullets { items }
    };
    vec![heading_of(paper.own(heading)), body]
}

fn classification(paper: &Paper, classification: Classification) -> String {
    let key = match classification {
        Classification::Public => "public",
        Classification::Internal => "internal",
        Classification::Confidential => "confidential",
    };
    paper.texts.with("doc-classification", &[("classification", key.into())])
}

/// "Netwerk Havenkwartier", unless the name says by itself that it is a network.
fn network_name(paper: &Paper, network: &str) -> String {
    let short = name(&shortened(network, NAME_LETTERS));
    let named = paper.texts.with("doc-network", &[("name", short.clone().into())]);
    let word = named.split(' ').next().unwrap_or_default().to_lowercase();
    if network.to_lowercase().contains(&word) { short } else { named }
}

/// Begins and ends a piece of text as a sentence.
pub fn sentence(words: &str) -> String {
    let capital = capital(words.trim());
    if capital.is_empty() {
        return capital;
    }
    if capital.ends_with(['.', '!', '?', '…']) { capital } else { format!("{capital}.") }
}

/// The same words with a capital in front.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let Some(first) = letters.next() else { return String::new() };
    first.to_uppercase().chain(letters).collect()
}

/// The first words of something long, with the mark that there is more. The whole is in the document itself.
pub fn shortened(words: &str, letters: usize) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= letters {
        return words;
    }
    let first: String = words.chars().take(letters).collect();
    let whole_words = first.rsplit_once(' ').map_or(first.as_str(), |(whole, _)| whole);
    format!("{whole_words}…")
}

/// From whom something came, as shape and word.
pub fn side(paper: &mut Paper, origin: Origin) -> Side {
    let word = paper.texts.with("doc-origin", &[("origin", origin_key(origin).into())]);
    Side { origin, word: paper.text(word) }
}

/// How texts name a side.
pub fn origin_key(origin: Origin) -> &'static str {
    match origin {
        Origin::Member => "member",
        Origin::Municipality => "municipality",
        Origin::Together => "together",
    }
}

/// "about 15", or that nobody did, or that they are too few to show.
pub fn rough(paper: &Paper, count: RoughCount) -> String {
    match count {
        RoughCount::None => "0".to_owned(),
        RoughCount::Few => paper.texts.get("doc-too-few-to-show"),
        RoughCount::About { number } => paper.texts.with("doc-about-number", &[("number", number.into())]),
    }
}

/// A number of people as it may be shown.
pub fn count(paper: &Paper, count: Count) -> String {
    match count {
        Count::Exact { number } => number.to_string(),
        Count::FewerThanFive => paper.texts.get("doc-fewer-than-five"),
        Count::Withheld => paper.texts.get("doc-too-few-to-show"),
    }
}

/// "a, b and c", each name set apart where it needs to be.
pub fn list(paper: &Paper, names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|one| name(one)).collect();
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, first)) => {
            let values: [(&str, Value); 2] = [("first", first.join(", ").into()), ("last", last.into())];
            paper.texts.with("doc-list-last", &values)
        }
    }
}

/// A fact, if there is anything to say.
pub fn fact(paper: &mut Paper, label: &str, text: impl AsRef<str>) -> Option<Fact> {
    let text = paper.text(text);
    (!text.is_empty()).then(|| Fact { label: paper.own(label), text })
}

/// A plain section heading.
pub fn heading_of(text: Text) -> Block {
    Block::Heading { text, side: None, below: Text::default() }
}

/// A section heading with its number.
pub fn numbered_heading(paper: &mut Paper, number: u32, title: &str) -> Block {
    let values: [(&str, Value); 2] = [("number", number.into()), ("title", title.to_owned().into())];
    heading_of(paper.text(paper.texts.with("doc-item", &values)))
}

/// A heading with one of Kring's own texts.
pub fn heading(paper: &mut Paper, id: &str) -> Block {
    heading_of(paper.own(id))
}

/// Running text.
pub fn paragraph(text: Text) -> Block {
    Block::Paragraph { text, quiet: false }
}

/// Running text said beside the matter.
pub fn quiet(text: Text) -> Block {
    Block::Paragraph { text, quiet: true }
}

/// A heading with lines under it, or with the words that there are none.
pub fn lines_section(paper: &mut Paper, heading_id: &str, none_id: &str, lines: Vec<Line>) -> [Block; 2] {
    let body = if lines.is_empty() { quiet(paper.own(none_id)) } else { Block::Lines { lines } };
    [heading(paper, heading_id), body]
}

/// A section of equal things, or nothing when there are none.
pub fn bullet_section(paper: &mut Paper, heading_id: &str, items: &[String]) -> Vec<Block> {
    let items: Vec<Text> =
        items.iter().map(|item| paper.text(item)).filter(|item| !item.is_empty()).collect();
    if items.is_empty() { Vec::new() } else { vec![heading(paper, heading_id), Block::Bullets { items }] }
}

/// A column of words that takes `share` of the room that is left.
pub fn words_column(paper: &mut Paper, id: &str, share: u8) -> Column {
    Column { label: paper.own(id), align: Align::Start, share }
}

/// A column of numbers, as wide as they need.
pub fn number_column(paper: &mut Paper, id: &str, share: u8) -> Column {
    Column { label: paper.own(id), align: Align::End, share }
}

/// A cell with a number.
pub fn number(paper: &mut Paper, number: u32) -> Cell {
    paper.text(number.to_string()).into()
}

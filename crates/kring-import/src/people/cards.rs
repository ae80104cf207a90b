//! Contacts of vCard 2.1, 3 and 4 as people.

use std::collections::BTreeMap;

use calcard::common::IanaString;
use calcard::vcard::{
    VCard, VCardEntry, VCardKind, VCardParameterName, VCardParameterValue, VCardProperty, VCardType,
    VCardValue,
};
use calcard::{Entry, Parser};

use crate::base::{Counted, ImportError, Limits, Problem};
use crate::columns::{Category, LeftOut, Reason, refused_name};
use crate::read::guarded;
use crate::text::{check_contacts, components_left_open, decode, tidy};
use crate::values::{PersonalName, is_particle};

use super::contact::PersonBuilder;
use super::person::{Address, Usage};
use super::photos::without_photos;
use super::remark::{LeftOutProperty, People, RemarkKind};
use super::rows::PeopleOptions;

/// The people of a file of contacts, and what of them was not taken.
///
/// Errors: `import.tooLarge`, `import.unknownFormat`, `import.cutOff`, `import.tooMany`, with the number of the contact or
/// the line.
pub fn read_contacts(
    bytes: &[u8],
    options: PeopleOptions<'_>,
    limits: &Limits,
) -> Result<People, ImportError> {
    let (text, _) = decode(bytes, limits.file_bytes)?;
    let (text, photos) = without_photos(&text)?;
    if text.len() > limits.text_bytes {
        return Err(Problem::TooLarge { most: limits.text_bytes as u64 }.into());
    }
    if !text.to_ascii_uppercase().contains("BEGIN:VCARD") {
        return Err(if text.trim().is_empty() { Problem::Empty } else { Problem::UnknownFormat }.into());
    }
    check_contacts(&text)?;
    let mut left_out: BTreeMap<String, (Option<LeftOut>, u32)> = BTreeMap::new();
    for (name, count) in photos {
        left_out.insert(name.to_owned(), (None, count));
    }
    guarded(|| {
        let mut people = People::default();
        let mut parser = Parser::new(&text);
        let mut number = 0_u32;
        loop {
            match parser.entry() {
                Entry::VCard(card) => {
                    number += 1;
                    if number as usize > limits.entries_of_people {
                        return Err(ImportError::too_many(Counted::Contacts, limits.entries_of_people));
                    }
                    take(&card, number, options, &mut people, &mut left_out);
                }
                Entry::UnterminatedComponent(_) => {
                    return Err(ImportError::from(Problem::CutOff).at_row(number + 1));
                }
                Entry::Eof if components_left_open(&text, "VCARD") > 0 => {
                    return Err(ImportError::from(Problem::CutOff).at_row(number));
                }
                Entry::Eof => break,
                _ => {}
            }
        }
        let left = std::mem::take(&mut left_out).into_iter();
        people.left_out =
            left.map(|(name, (reason, contacts))| LeftOutProperty { name, reason, contacts }).collect();
        Ok(people)
    })
}

fn take(
    card: &VCard,
    number: u32,
    options: PeopleOptions<'_>,
    people: &mut People,
    left_out: &mut BTreeMap<String, (Option<LeftOut>, u32)>,
) {
    let mut builder = PersonBuilder::new(number, options.country, options.judge);
    builder.person.name = name(card);
    let kind = card.property(&VCardProperty::Kind).and_then(|entry| entry.values.first());
    let is_person = !matches!(kind, Some(VCardValue::Kind(kind)) if *kind != VCardKind::Individual);
    if !is_person || builder.person.name.full.is_empty() {
        let kind = if is_person { RemarkKind::NoName } else { RemarkKind::NoPerson };
        builder.remark(None, kind, "");
        people.remarks.extend(builder.remarks);
        return;
    }
    let mut named: BTreeMap<String, Option<LeftOut>> = BTreeMap::new();
    for entry in &card.entries {
        property(&mut builder, entry, options, &mut named);
    }
    for (name, reason) in named {
        left_out.entry(name).or_insert((reason, 0)).1 += 1;
    }
    people.remarks.extend(builder.remarks);
    people.people.push(builder.person);
}

fn property(
    builder: &mut PersonBuilder<'_>,
    entry: &VCardEntry,
    options: PeopleOptions<'_>,
    left_out: &mut BTreeMap<String, Option<LeftOut>>,
) {
    use VCardProperty as P;
    let text = || parts(entry).into_iter().find(|part| !part.is_empty()).unwrap_or_default();
    let fill = |place: &mut String| {
        if place.is_empty() {
            *place = text();
        }
    };
    match &entry.name {
        P::Begin | P::End | P::Version | P::Prodid | P::Rev | P::Uid | P::Fn | P::N | P::Kind | P::Source => {
        }
        P::Nickname => fill(&mut builder.person.say),
        P::Org => fill(&mut builder.person.organisation),
        P::Title | P::Role => fill(&mut builder.person.organisation_role),
        P::Tel if is_call(entry) => {
            let value = text();
            builder.phone(value.strip_prefix("tel:").unwrap_or(&value), usage(entry), None);
        }
        P::Email => builder.email(&text(), usage(entry), None),
        P::Adr if builder.person.address.is_none() => builder.person.address = address(entry),
        P::Lang => builder.languages(&text(), None),
        P::Note => parts(entry).iter().for_each(|part| builder.note(part)),
        P::Birthplace => {
            let reason = LeftOut::Refused { category: Category::Origin, reason: Reason::Header };
            left_out.insert("BIRTHPLACE".to_owned(), Some(reason));
        }
        other => {
            let name = other.as_str().to_ascii_uppercase();
            let bare = name.strip_prefix("X-").unwrap_or(&name).to_lowercase();
            let category = refused_name(&bare, options.judge);
            let reason = category.map(|category| LeftOut::Refused { category, reason: Reason::Header });
            left_out.insert(name, reason);
        }
    }
}

/// The parts of a property as texts, each with its own parts joined.
fn parts(entry: &VCardEntry) -> Vec<String> {
    let part = |value: &VCardValue| match value {
        VCardValue::Component(parts) => parts.join(" "),
        other => other.as_text().unwrap_or_default().to_owned(),
    };
    entry.values.iter().map(|value| part(value).trim().to_owned()).collect()
}

fn name(card: &VCard) -> PersonalName {
    let full = card.properties(&VCardProperty::Fn).flat_map(parts).find(|part| !part.is_empty());
    let full = tidy(&full.unwrap_or_default());
    let Some(entry) = card.property(&VCardProperty::N) else { return PersonalName::whole(&full) };
    let parts = parts(entry);
    let part = |at: usize| parts.get(at).map(String::as_str).unwrap_or_default();
    let (family, given, additional) = (part(0), part(1), part(2));
    let (given, prefix) = if is_particle(additional) {
        (given.to_owned(), additional)
    } else {
        ([given, additional].join(" "), "")
    };
    let mut name = PersonalName::of(&given, "", prefix, family, &full);
    if !full.is_empty() && !full.contains(',') {
        name.full = full;
    }
    name
}

/// Street, postcode and town are the third, sixth and fourth part (RFC 6350, 6.3.1).
fn address(entry: &VCardEntry) -> Option<Address> {
    let parts = parts(entry);
    let part = |at: usize| tidy(parts.get(at).map(String::as_str).unwrap_or_default());
    let address = Address { street: part(2), city: part(3), postcode: part(5) };
    (address != Address::default()).then_some(address)
}

fn types(entry: &VCardEntry) -> impl Iterator<Item = String> + '_ {
    let types = entry.params.iter().filter(|param| param.name == VCardParameterName::Type);
    types.filter_map(|param| match &param.value {
        VCardParameterValue::Type(known) => Some(known.as_str().to_ascii_uppercase()),
        VCardParameterValue::Text(text) => Some(text.to_ascii_uppercase()),
        _ => None,
    })
}

fn usage(entry: &VCardEntry) -> Option<Usage> {
    let has = |wanted: VCardType| types(entry).any(|known| known.eq_ignore_ascii_case(wanted.as_str()));
    if has(VCardType::Cell) {
        return Some(Usage::Mobile);
    }
    if has(VCardType::Work) {
        return Some(Usage::Work);
    }
    has(VCardType::Home).then_some(Usage::Home)
}

/// A fax and a pager are no phone.
fn is_call(entry: &VCardEntry) -> bool {
    !types(entry).any(|known| matches!(known.as_str(), "FAX" | "PAGER"))
}

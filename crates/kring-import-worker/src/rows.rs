//! From people as a file has them to rows as the domain takes them.

use kring_core::imports::PersonRow;
use kring_core::people::{ContactKind, ContactWay, Language, LanguageLevel};
use kring_import::{self as import, ImportedPerson, People};

use crate::answers::{ImportLeftOutProperty, ImportRemark, PeopleRead, why};

/// What was read, as the domain takes it.
pub fn read(people: People) -> PeopleRead {
    let remarks = people.remarks.into_iter().map(|remark| ImportRemark {
        row: remark.row,
        column: remark.column,
        kind: remark.kind.into(),
        text: remark.text,
    });
    let left_out = people.left_out.into_iter().map(|property| ImportLeftOutProperty {
        name: property.name,
        category: property.reason.and_then(|reason| why(reason).0),
        contacts: property.contacts,
    });
    PeopleRead {
        people: people.people.into_iter().map(row).collect(),
        remarks: remarks.collect(),
        left_out: left_out.collect(),
    }
}

fn row(person: ImportedPerson) -> PersonRow {
    let mut contact_ways: Vec<ContactWay> = person.contact_ways.into_iter().map(way).collect();
    let post = person.address.map(|address| address.line()).filter(|line| !line.is_empty());
    contact_ways.extend(post.map(|line| plain_way(ContactKind::Post, line)));
    let language = |language: import::SpokenLanguage| Language {
        tag: language.tag,
        speaks: LanguageLevel::default(),
        reads: LanguageLevel::default(),
        wants_interpreter: false,
    };
    PersonRow {
        row: person.row,
        name: person.name.full,
        say: person.say,
        organisation: person.organisation,
        organisation_role: person.organisation_role,
        contact_ways,
        languages: person.languages.into_iter().map(language).collect(),
        note: person.notes.join("\n"),
        role: person.network_role,
        perspectives: person.perspectives,
        since: person.since,
    }
}

fn way(way: import::ContactWay) -> ContactWay {
    let kind = match way.kind {
        import::ContactKind::Phone => ContactKind::Phone,
        import::ContactKind::Email => ContactKind::Email,
    };
    plain_way(kind, way.value)
}

fn plain_way(kind: ContactKind, value: String) -> ContactWay {
    ContactWay { kind, value, hours: String::new(), preferred: false }
}

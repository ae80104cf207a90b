//! A list of people as address cards (vCard 4.0, RFC 6350).

use kring_core::people::{ContactKind, ContactWay, NameParts};
use kring_core::reports::{PeopleSheet, SheetPerson};

use super::mark;

/// The most bytes of a line before it is folded (RFC 6350, section 3.2).
const LINE: usize = 75;

pub(super) fn people(sheet: &PeopleSheet) -> Vec<u8> {
    let mut cards = String::new();
    for person in &sheet.people {
        card(&mut cards, sheet, person);
    }
    cards.into_bytes()
}

fn card(out: &mut String, sheet: &PeopleSheet, person: &SheetPerson) {
    let day = sheet.made_on.strftime("%Y%m%d");
    line(out, "BEGIN:VCARD");
    line(out, "VERSION:4.0");
    line(out, "KIND:individual");
    line(out, "PRODID:-//Kring//NONSGML Kring//NL");
    line(out, &format!("UID:urn:uuid:{}", person.id));
    line(out, &format!("REV:{day}T000000Z"));
    line(out, &format!("FN:{}", text(&person.name)));
    line(out, &name(&NameParts::of(&person.name)));
    if !person.say.is_empty() && person.say != person.name {
        line(out, &format!("NICKNAME:{}", text(&person.say)));
    }
    if !person.organisation.is_empty() {
        line(out, &format!("ORG:{}", component(&person.organisation)));
    }
    if !person.organisation_role.is_empty() {
        line(out, &format!("TITLE:{}", text(&person.organisation_role)));
    }
    for way in &person.contact_ways {
        contact(out, way);
    }
    line(out, &format!("NOTE:{}", text(&note(sheet, person))));
    line(out, &format!("X-KRING-CLASSIFICATION:{}", sheet.classification.code()));
    line(out, "END:VCARD");
}

/// The parts of a name (section 6.2.2): family name with what stands before it, first names, none in between, titles,
/// and what stands behind it. A program that sorts by family name is told where that begins.
fn name(parts: &NameParts) -> String {
    let NameParts { prefix, given, particle, family, suffix } = parts;
    let sort_as = if particle.is_empty() {
        String::new()
    } else {
        let word = |part: &str| part.replace(',', " ");
        format!(";SORT-AS={}", parameter(&format!("{},{}", word(family), word(given))))
    };
    let values = [&parts.whole_family(), given, "", prefix, suffix].map(component);
    format!("N{sort_as}:{}", values.join(";"))
}

fn contact(out: &mut String, way: &ContactWay) {
    let pref = if way.preferred { ";PREF=1" } else { "" };
    match way.kind {
        ContactKind::Phone => line(out, &format!("TEL;VALUE=text;TYPE=voice{pref}:{}", text(&way.value))),
        ContactKind::Message => line(out, &format!("TEL;VALUE=text;TYPE=text{pref}:{}", text(&way.value))),
        ContactKind::Email => line(out, &format!("EMAIL{pref}:{}", text(&way.value))),
        // Only the address as one writes it is known; its parts are not guessed at.
        ContactKind::Post => {
            line(out, &format!("ADR{pref};LABEL={}:;;{};;;;", parameter(&way.value), component(&way.value)));
        }
        ContactKind::Visit => {}
    }
}

/// When somebody likes to be reached, where they can be found, and what every card says about the list.
fn note(sheet: &PeopleSheet, person: &SheetPerson) -> String {
    let own =
        person.contact_ways.iter().filter(|way| way.kind == ContactKind::Visit || !way.hours.is_empty());
    let own = own.map(|way| {
        if way.hours.is_empty() { way.value.clone() } else { format!("{}: {}", way.value, way.hours) }
    });
    let hours = Some(person.hours.clone()).filter(|hours| !hours.is_empty());
    hours.into_iter().chain(own).chain([mark(sheet, person)]).collect::<Vec<_>>().join("\n")
}

/// A text value (section 3.4); other signs of control are no part of one.
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A component of a structured value: a semicolon in it would part it.
fn component(value: &str) -> String {
    text(value).replace(';', "\\;")
}

/// A quoted parameter value, with the escapes of RFC 6868.
fn parameter(value: &str) -> String {
    let escaped = value.replace('^', "^^").replace('"', "^'").replace('\n', "^n");
    let plain: String = escaped.chars().filter(|c| !c.is_control()).collect();
    format!("\"{plain}\"")
}

/// A content line, folded so that no sign is broken.
fn line(out: &mut String, content: &str) {
    let mut room = LINE;
    for c in content.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_signs() {
        let mut out = String::new();
        line(&mut out, &format!("FN:{}", "ሰ".repeat(60)));
        assert!(out.lines().all(|line| line.len() <= LINE), "{out}");
        assert_eq!(out.replace("\r\n ", "").trim_end(), format!("FN:{}", "ሰ".repeat(60)));
    }

    #[test]
    fn a_name_is_given_in_its_parts() {
        for (written, expected) in [
            ("Samira Haddou", "N:Haddou;Samira;;;"),
            ("dr. Jan van den Berg jr.", "N;SORT-AS=\"Berg,Jan\":van den Berg;Jan;;dr.;jr."),
            ("Sam", "N:;Sam;;;"),
            ("Berg, van den, Jan", "N;SORT-AS=\"Berg,Jan\":van den Berg;Jan;;;"),
            ("Jan; Piet Bos", "N:Bos;Jan\\; Piet;;;"),
        ] {
            assert_eq!(name(&NameParts::of(written)), expected);
        }
    }

    #[test]
    fn no_name_can_add_a_line_or_a_part() {
        assert_eq!(text("Jan\nTEL:112, \\ \u{7}"), "Jan\\nTEL:112\\, \\\\ ");
        assert_eq!(component("A;B"), "A\\;B");
        assert_eq!(parameter("Kade \"14\"\n^"), "\"Kade ^'14^'^n^^\"");
    }
}

//! Rows as people, by the mapping that is guessed and by others.

use kring_import::{
    Address, ContactKind, Country, Field, ImportedPerson, MappedColumn, Mapping, People, PeopleOptions,
    RemarkKind, Usage,
};

use crate::files::table;
use crate::judge::judge;

fn options() -> PeopleOptions<'static> {
    PeopleOptions { country: Country::default(), judge: &judge }
}

fn people(text: &str) -> People {
    let read = table(text);
    read.people(&read.suggested(), options()).unwrap()
}

fn ways(person: &ImportedPerson) -> Vec<(ContactKind, Option<Usage>, &str, Option<&str>)> {
    let ways = person.contact_ways.iter();
    ways.map(|way| (way.kind, way.usage, way.value.as_str(), way.international.as_deref())).collect()
}

#[test]
fn a_list_with_prefixes() {
    let read = people(
        "Achternaam;Tussenvoegsel;Voornaam;Organisatie;Functie;Mobiel;Telefoon;E-mail;Straat;Huisnummer;Postcode;Woonplaats;Talen;Opmerkingen;Lid sinds\n\
         Wit;de;Jan;Buurthuis;beheerder;06-12345678;0182 123456;jan @ voorbeeld.nl;Kerkstraat;4;2801 AB;Gouda;Nederlands, Türkçe;belt liever;1 maart 2021\n\
         ;;;;;;;;;;;;;;\n\
         Haddou;el;Samira;;;n.v.t.;;;;;;;Klingon;;ergens in 2020\n\
         ;;;;;0612345678;;;;;;;;;\n",
    );
    assert_eq!(read.people.len(), 2);
    let jan = &read.people[0];
    assert_eq!((jan.row, jan.name.full.as_str(), jan.name.prefix.as_str()), (2, "Jan de Wit", "de"));
    assert_eq!((jan.organisation.as_str(), jan.organisation_role.as_str()), ("Buurthuis", "beheerder"));
    assert_eq!(
        ways(jan),
        [
            (ContactKind::Phone, Some(Usage::Mobile), "06-12345678", Some("+31612345678")),
            (ContactKind::Phone, None, "0182 123456", Some("+31182123456")),
            (ContactKind::Email, None, "jan@voorbeeld.nl", None),
        ]
    );
    assert_eq!(jan.address.as_ref().map(Address::line).as_deref(), Some("Kerkstraat 4, 2801 AB Gouda"));
    assert_eq!(jan.languages.iter().map(|language| language.tag.as_str()).collect::<Vec<_>>(), ["nl", "tr"]);
    assert_eq!(jan.since, Some(jiff::civil::date(2021, 3, 1)));
    let remarks: Vec<_> =
        read.remarks.iter().map(|remark| (remark.row, remark.column, remark.kind)).collect();
    assert_eq!(
        remarks,
        [
            (2, Some(8), RemarkKind::EmailMended),
            (4, Some(6), RemarkKind::PhoneUnread),
            (4, Some(13), RemarkKind::LanguageUnknown),
            (4, Some(15), RemarkKind::DateUnread),
            (5, None, RemarkKind::NoName),
        ]
    );
    // What cannot be read is not lost.
    assert_eq!(read.people[1].notes, ["ergens in 2020"]);
    assert_eq!(ways(&read.people[1]), [(ContactKind::Phone, Some(Usage::Mobile), "n.v.t.", None)]);
}

#[test]
fn names_in_one_cell_are_put_in_order() {
    let read =
        people("Naam;E-mailadres\nWit, Jan de;jan@voorbeeld.nl\nSamira el Haddou;samira@voorbeeld.nl\n");
    let names: Vec<&str> = read.people.iter().map(|person| person.name.full.as_str()).collect();
    assert_eq!(names, ["Jan de Wit", "Samira el Haddou"]);
}

#[test]
fn columns_without_headings_are_guessed_by_their_cells() {
    let read = table(
        "Wit, Jan de;06-12345678;jan@voorbeeld.nl;2801 AB\nBos, Sara;020-1234567;sara@voorbeeld.nl;2611 CD\n",
    );
    let guesses: Vec<_> = read.columns.iter().map(|column| column.guess.field).collect();
    assert_eq!(
        guesses,
        [Some(Field::FullName), Some(Field::Phone), Some(Field::Email), Some(Field::Postcode)]
    );
    assert_eq!(read.columns[0].examples, ["Wit, Jan de", "Bos, Sara"]);
}

#[test]
fn a_mapping_survives_a_file_and_is_checked() {
    let read = table("Naam;Bijzonder\nJan;x\n");
    let text = r#"{"columns":[{"header":"naam","field":"fullName"},{"column":2,"field":"notes"}]}"#;
    let mapping: Mapping = serde_json::from_str(text).unwrap();
    assert_eq!(read.people(&mapping, options()).unwrap().people[0].notes, ["x"]);
    let again: Mapping = serde_json::from_str(&serde_json::to_string(&mapping).unwrap()).unwrap();
    assert_eq!(again, mapping);
    assert!(serde_json::from_str::<Mapping>(r#"{"columns":[{"column":1,"field":"religion"}]}"#).is_err());
    let code = |columns: Vec<(u32, Field)>, layout: Option<&str>| {
        let columns = columns.into_iter();
        let columns =
            columns.map(|(column, field)| MappedColumn { column: Some(column), header: None, field });
        let mapping = Mapping { layout: layout.map(str::to_owned), columns: columns.collect() };
        read.people(&mapping, options()).map(|_| ()).unwrap_err().code()
    };
    assert_eq!(code(vec![(1, Field::FullName)], Some("naam|plaats")), "mapping.otherLayout");
    assert_eq!(code(vec![(1, Field::Notes)], None), "mapping.noName");
    assert_eq!(code(vec![(9, Field::FullName)], None), "mapping.noSuchColumn");
    assert_eq!(code(vec![(1, Field::FullName), (2, Field::FullName)], None), "mapping.fieldTwice");
    assert_eq!(code(vec![(1, Field::FullName), (1, Field::Notes)], None), "mapping.columnTwice");
}

#[test]
fn numbers_that_excel_made_of_phones_are_phones_again() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Naam").unwrap();
    sheet.write(0, 1, "Telefoon").unwrap();
    sheet.write(1, 0, "Jan").unwrap();
    sheet.write(1, 1, 612_345_678).unwrap();
    let read = table(book.save_to_buffer().unwrap());
    let people = read.people(&read.suggested(), options()).unwrap();
    assert_eq!(people.people[0].contact_ways[0].international.as_deref(), Some("+31612345678"));
}

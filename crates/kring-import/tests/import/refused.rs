//! Columns that are never taken.

use kring_import::{
    Category, Country, Field, LeftOut, MappedColumn, Mapping, MappingError, PeopleOptions, Reason, Table,
};

use crate::files::table;
use crate::judge::judge;

fn options() -> PeopleOptions<'static> {
    PeopleOptions { country: Country::default(), judge: &judge }
}

fn left(read: &Table) -> Vec<(&str, LeftOut)> {
    read.left_out.iter().map(|column| (column.header.as_str(), column.reason)).collect()
}

const fn refused(category: Category, reason: Reason) -> LeftOut {
    LeftOut::Refused { category, reason }
}

#[test]
fn a_refused_column_leaves_no_trace_in_the_table() {
    let read = table(
        "Naam;Geboorteland;Geloof;BSN;Plaats\nJan;Absurdistan;Pastafari;111222333;Gouda\nSara;Utopia;Jedi;123456782;Delft\n",
    );
    assert_eq!(
        left(&read),
        [
            ("Geboorteland", refused(Category::Origin, Reason::Header)),
            ("Geloof", refused(Category::Religion, Reason::Header)),
            ("BSN", refused(Category::IdentityNumber, Reason::Header)),
        ]
    );
    let said = serde_json::to_string(&read).unwrap() + &format!("{read:?}");
    for secret in ["Absurdistan", "Utopia", "Pastafari", "Jedi", "111222333", "123456782"] {
        assert!(!said.contains(secret), "{secret}");
    }
    assert!(said.contains("Gouda"));
}

#[test]
fn no_mapping_reaches_a_refused_column() {
    let read = table("Naam;Geboorteland;Plaats\nJan;Marokko;Gouda\n");
    let mapping = |column: Option<u32>, header: Option<&str>| {
        let notes = MappedColumn { column, header: header.map(str::to_owned), field: Field::Notes };
        let name = MappedColumn { column: Some(1), header: None, field: Field::FullName };
        Mapping { layout: None, columns: vec![name, notes] }
    };
    for (column, header) in [(Some(2), None), (Some(2), Some("Plaats")), (None, Some("geboorteland"))] {
        let error = read.people(&mapping(column, header), options()).unwrap_err();
        assert_eq!(error.code(), "mapping.columnLeftOut", "{column:?} {header:?}");
    }
    let error = read.people(&mapping(None, Some("Hobby")), options()).unwrap_err();
    assert_eq!(error, MappingError::NoSuchColumn { column: "Hobby".into() });
}

#[test]
fn what_the_cells_hold_refuses_a_column_whatever_its_heading() {
    let read = table(
        "Naam;Groep;Kenmerk;Nr intern\nJan;Turks;moslim;111222333\nSara;Marokkaans;katholiek;123456782\nPiet;Syrisch;;\nIman;onbekend;moslim;\n",
    );
    assert_eq!(
        left(&read),
        [
            ("Groep", refused(Category::Origin, Reason::Contents)),
            ("Kenmerk", refused(Category::Religion, Reason::Contents)),
            ("Nr intern", refused(Category::IdentityNumber, Reason::Contents)),
        ]
    );
}

#[test]
fn countries_under_a_heading_of_languages_are_seen() {
    let read = table("Naam;Taal\nJan;Marokko\nSara;Turkije\n");
    assert_eq!(left(&read), [("Taal", refused(Category::Origin, Reason::Contents))]);
    let read = table("Naam;Taal\nJan;Turks\nSara;Arabisch, Nederlands\n");
    assert_eq!(left(&read), []);
}

#[test]
fn what_only_looks_like_it_is_taken() {
    let read = table(
        "Naam;Adres;Notities;Organisatie;Functie;Telefoon\n\
         Jan Turk;Kerkstraat 4;Brengt Turkse pizza mee;Moskee Oost;imam;612345678\n\
         Sara de Jood;Moskeestraat 1;kan op vrijdag niet;Kerk Zuid;dominee;687654321\n",
    );
    assert_eq!(left(&read), []);
    assert_eq!(read.columns.len(), 6);
}

#[test]
fn the_country_of_an_address_is_not_taken_and_not_called_a_secret() {
    let read = table("Naam;Straat;Plaats;Land/regio (werk)\nJan;Dorpsweg 1;Gouda;Nederland\n");
    assert_eq!(left(&read), [("Land/regio (werk)", LeftOut::Country)]);
}

#[test]
fn labels_in_single_cells_are_judged_too() {
    let read = table(
        "Naam;Perspectieven;Rol in netwerk\nJan;ouders, Turks;gastheer\nSara;ondernemers;moslim\nPiet;buurt;voorzitter\nIda;sport;lid\n",
    );
    let people = read.people(&read.suggested(), options()).unwrap();
    assert_eq!(people.people[0].perspectives, ["ouders"]);
    assert_eq!(people.people[1].network_role, "");
    let remarks: Vec<_> =
        people.remarks.iter().map(|remark| (remark.kind.code(), remark.row, remark.text.as_str())).collect();
    assert_eq!(remarks, [("remark.labelRefused", 2, ""), ("remark.labelRefused", 3, "")]);
}

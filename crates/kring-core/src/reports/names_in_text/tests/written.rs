//! Names written in another way than they are kept.

use super::super::NameCertainty::Certain;
use super::{found, is_found};

#[test]
fn other_ways_to_write_a_name_are_found() {
    for (name, form) in [
        ("Anne-Marie Bosman", "Annemarie"),
        ("Anne-Marie Bosman", "AnneMarie"),
        ("Annemarie Kuit", "Anne-Marie"),
        ("Jan-Willem Bos", "Janwillem"),
        ("Youssef El-Haddad", "Elhaddad"),
        ("O'Brien Séan", "O Brien"),
        ("Gina D'Angelo", "Angelo"),
        ("Els d'Hondt", "Hondt"),
        ("Олена Шевченко", "Olena"),
        ("Олена Шевченко", "Shevchenko"),
        ("Олена Шевченко", "Olena Sjevtsjenko"),
        ("Ivan Petrov", "Петров"),
        ("Samira Haddou", "SamiraHaddou"),
        ("Samira Haddou", "samirahaddou@kade.nl"),
        ("Samira Haddou", "samira.haddou@kade.nl"),
        ("Samira Haddou", "s.haddou@kade.nl"),
        ("Jan van den Berg", "J. v.d. Berg"),
        ("Jan van den Berg", "Jan v.d. Berg"),
        ("Jan van den Berg", "Jan v/d Berg"),
        ("Jan van der Velden", "Jan vd Velden"),
    ] {
        is_found(name, form, Certain);
    }
    assert_eq!(found(&["Samira Haddou"], "Dat zei Samira¹ en Samira2.").len(), 2);
    assert_eq!(
        found(&["Samira Haddou"], "Mail samira@kade.nl, of bel."),
        [("samira@kade.nl".to_owned(), Certain)]
    );
}

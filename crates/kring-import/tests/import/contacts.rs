//! Contacts of every version of vCard.

use kring_import::{
    Category, Country, LeftOut, Limits, People, PeopleOptions, Reason, RemarkKind, Usage, read_contacts,
};

use crate::judge::judge;

fn read(text: &str) -> People {
    let options = PeopleOptions { country: Country::default(), judge: &judge };
    read_contacts(text.as_bytes(), options, &Limits::default()).unwrap()
}

#[test]
fn version_2_1_with_its_own_encodings() {
    let read = read(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=87elik;Zo=C3=AB;;;\r\n\
         FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB =C3=87elik\r\nTEL;CELL:06-12345678\r\nTEL;WORK;FAX:0182-123456\r\n\
         PHOTO;JPEG;ENCODING=BASE64:\r\n /9j/4AAQSkZJRg\r\n\r\nBDAY:1980-01-01\r\nEND:VCARD\r\n",
    );
    let person = &read.people[0];
    assert_eq!((person.name.full.as_str(), person.name.family.as_str()), ("Zoë Çelik", "Çelik"));
    assert_eq!(person.contact_ways.len(), 1);
    assert_eq!(person.contact_ways[0].usage, Some(Usage::Mobile));
    let left: Vec<_> =
        read.left_out.iter().map(|left| (left.name.as_str(), left.reason, left.contacts)).collect();
    assert_eq!(left, [("BDAY", None, 1), ("PHOTO", None, 1), ("TEL", None, 1)]);
}

#[test]
fn versions_3_and_4_and_what_is_refused() {
    let read = read(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jan van den Berg\r\nN:Berg;Jan;van den;;\r\nORG:Buurthuis;Beheer\r\nTITLE:beheerder\r\n\
         TEL;VALUE=uri;TYPE=work:tel:+31-20-1234567\r\nEMAIL;TYPE=home:jan@voorbeeld.nl\r\nADR;TYPE=home:;;Kerkstraat 4;Gouda;;2801 AB;Nederland\r\n\
         LANG:nl\r\nLANG:tr\r\nNOTE:belt liever\\, niet mailen\r\nX-RELIGION:Jedi\r\nX-NATIONALITEIT:Utopia\r\nBIRTHPLACE:Utopia\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Buurthuis\r\nN:;;;;\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Allemaal\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:4.0\r\nEMAIL:x@voorbeeld.nl\r\nEND:VCARD\r\n",
    );
    assert_eq!(read.people.len(), 2);
    let jan = &read.people[0];
    assert_eq!((jan.name.full.as_str(), jan.name.prefix.as_str()), ("Jan van den Berg", "van den"));
    assert_eq!((jan.organisation.as_str(), jan.organisation_role.as_str()), ("Buurthuis", "beheerder"));
    assert_eq!(jan.address.as_ref().unwrap().line(), "Kerkstraat 4, 2801 AB Gouda");
    assert_eq!(jan.contact_ways[0].international.as_deref(), Some("+31201234567"));
    assert_eq!(jan.notes, ["belt liever, niet mailen"]);
    assert_eq!(jan.languages.len(), 2);
    let remarks: Vec<_> = read.remarks.iter().map(|remark| (remark.row, remark.kind)).collect();
    assert_eq!(remarks, [(3, RemarkKind::NoPerson), (4, RemarkKind::NoName)]);
    let refused = |category| Some(LeftOut::Refused { category, reason: Reason::Header });
    let left: Vec<_> = read.left_out.iter().map(|left| (left.name.as_str(), left.reason)).collect();
    assert_eq!(
        left,
        [
            ("BIRTHPLACE", refused(Category::Origin)),
            ("X-NATIONALITEIT", refused(Category::Origin)),
            ("X-RELIGION", refused(Category::Religion)),
        ]
    );
    let said = format!("{read:?}");
    assert!(!said.contains("Jedi") && !said.contains("Utopia"));
}

#[test]
fn what_is_no_contact_is_said() {
    let options = || PeopleOptions { country: Country::default(), judge: &judge };
    let code = |text: &str| read_contacts(text.as_bytes(), options(), &Limits::default()).unwrap_err();
    assert_eq!(code("").code(), "import.empty");
    assert_eq!(code("Naam;Plaats").code(), "import.unknownFormat");
    let cut = code("BEGIN:VCARD\r\nFN:Jan\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Sa");
    assert_eq!((cut.code(), cut.place.row), ("import.cutOff", Some(2)));
}

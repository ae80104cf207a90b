//! Headings of programs that people keep contacts in.

use kring_import::{Field, Table};

use crate::files::table;

/// The headings of Outlook in Dutch, in its order.
const OUTLOOK_NL: &str = "Titel;Voornaam;Middelste naam;Achternaam;Achtervoegsel;Bedrijf;Afdeling;Functie;Werkadres, straat;Werkadres 2, straat;Werkadres 3, straat;Werkadres, plaats;Werkadres, provincie;Werkadres, postcode;Land/regio (werk);Huisadres, straat;Huisadres, straat 2;Huisadres, straat 3;Huisadres, plaats;Huisadres, provincie;Huisadres, postcode;Land/regio (thuis);Ander adres, straat;Ander adres, straat 2;Ander adres, straat 3;Ander adres, plaats;Ander adres, provincie;Ander adres, postcode;Land/regio (anders);Telefoon assistent;Fax op werk;Telefoon op werk;Telefoon op werk 2;Terugbellen;Autotelefoon;Hoofdtelefoon bedrijf;Fax thuis;Telefoon thuis;Telefoon thuis 2;ISDN;Mobiele telefoon;Andere fax;Andere telefoon;Pager;Hoofdtelefoon;Radiotelefoon;Teksttelefoon;Telex;Account;Adreslijstserver;Ander adres, postbusnummer;Beroep;Categorieën;E-mailadres;E-mailtype;Weergavenaam voor e-mail;E-mailadres 2;E-mailtype 2;E-mail, weergegeven naam 2;E-mailadres 3;E-mailtype 3;E-mail, weergegeven naam 3;Factuurinformatie;Gebruiker 1;Gebruiker 2;Gebruiker 3;Gebruiker 4;Geslacht;Gevoeligheid;Hobby's;Huisadres, postbusnummer;Initialen;Internet Beschikbaarheidsinfo;Kantoorlocatie;Kinderen;Locatie;Naam assistent;Naam manager;Notities;Organisatie-id;Partner;Prioriteit;Privé;Referentie van;Reisafstand;Sofinummer;Speciale datum;Taal;Trefwoorden;Verjaardag;Webpagina;Werkadres, postbusnummer";
const OUTLOOK_EN: &str = "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,Business Postal Code,Business Country/Region,Home Street,Home City,Home Postal Code,Business Fax,Business Phone,Home Phone,Mobile Phone,Other Phone,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Government ID Number,Language,Notes,Birthday,Spouse,Children,Hobby";
const GOOGLE_NEW: &str = "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Postal Code,Address 1 - Country";
const GOOGLE_OLD: &str = "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Name Prefix,Initials,Nickname,Short Name,Birthday,Gender,Location,Billing Information,Directory Server,Occupation,Hobby,Priority,Notes,Language,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title";
const THUNDERBIRD_EN: &str = "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,Work Address,Work City,Work ZipCode,Work Country,Job Title,Department,Organization,Web Page 1,Birth Year,Custom 1,Notes";
const THUNDERBIRD_NL: &str = "Voornaam;Achternaam;Weergavenaam;Bijnaam;Primair e-mailadres;Secundair e-mailadres;Schermnaam;Telefoon werk;Telefoon thuis;Faxnummer;Piepernummer;Mobiel nummer;Huisadres;Plaats thuis;Postcode thuis;Land thuis;Werkadres;Plaats werk;Postcode werk;Land werk;Functietitel;Afdeling;Organisatie;Notities";

/// A table with these headings and one row without anything.
fn read(headings: &str, separator: char) -> Table {
    let count = headings.split(separator).count();
    table(format!("{headings}\nx{}\n", separator.to_string().repeat(count - 1)))
}

fn field(read: &Table, heading: &str) -> Option<Field> {
    read.columns.iter().find(|column| column.header == heading).and_then(|column| column.guess.field)
}

fn left_out(read: &Table) -> Vec<&str> {
    read.left_out.iter().map(|column| column.header.as_str()).collect()
}

#[test]
fn outlook() {
    assert_eq!(OUTLOOK_NL.split(';').count(), 92);
    let dutch = read(OUTLOOK_NL, ';');
    assert_eq!(dutch.header_row, Some(1));
    let wanted = [
        ("Voornaam", Field::Given),
        ("Achternaam", Field::Family),
        ("Bedrijf", Field::Organisation),
        ("Functie", Field::OrganisationRole),
        ("Werkadres, straat", Field::Street),
        ("Huisadres, postcode", Field::Postcode),
        ("Huisadres, plaats", Field::City),
        ("Telefoon op werk 2", Field::PhoneWork),
        ("Mobiele telefoon", Field::PhoneMobile),
        ("Telefoon thuis", Field::PhoneHome),
        ("E-mailadres 3", Field::Email),
        ("Initialen", Field::Initials),
        ("Notities", Field::Notes),
        ("Taal", Field::Languages),
    ];
    for (heading, wanted) in wanted {
        assert_eq!(field(&dutch, heading), Some(wanted), "{heading}");
    }
    for nothing in [
        "Titel",
        "Fax op werk",
        "E-mailtype",
        "Weergavenaam voor e-mail",
        "Naam manager",
        "Verjaardag",
        "Kinderen",
        "Partner",
        "Geslacht",
        "Telefoon assistent",
        "Categorieën",
        "Pager",
        "Telex",
    ] {
        assert_eq!(field(&dutch, nothing), None, "{nothing}");
    }
    assert_eq!(
        left_out(&dutch),
        ["Land/regio (werk)", "Land/regio (thuis)", "Land/regio (anders)", "Sofinummer"]
    );
    let english = read(OUTLOOK_EN, ',');
    assert_eq!(left_out(&english), ["Business Country/Region", "Government ID Number"]);
    assert_eq!(field(&english, "E-mail 2 Address"), Some(Field::Email));
    assert_eq!(field(&english, "Business Phone"), Some(Field::PhoneWork));
}

#[test]
fn google() {
    let new = read(GOOGLE_NEW, ',');
    for (heading, wanted) in [
        ("First Name", Field::Given),
        ("E-mail 1 - Value", Field::Email),
        ("Phone 1 - Value", Field::Phone),
        ("Organization Title", Field::OrganisationRole),
        ("Address 1 - Street", Field::Street),
        ("Nickname", Field::Say),
    ] {
        assert_eq!(field(&new, heading), Some(wanted), "{heading}");
    }
    assert_eq!(field(&new, "E-mail 1 - Label"), None);
    assert_eq!(field(&new, "Name Prefix"), None);
    let old = read(GOOGLE_OLD, ',');
    assert_eq!(field(&old, "Organization 1 - Name"), Some(Field::Organisation));
    assert_eq!(field(&old, "Name"), Some(Field::FullName));
    assert_eq!(field(&old, "Yomi Name"), None);
}

#[test]
fn thunderbird() {
    for (read, email, mobile) in [
        (read(THUNDERBIRD_EN, ','), "Secondary Email", "Mobile Number"),
        (read(THUNDERBIRD_NL, ';'), "Secundair e-mailadres", "Mobiel nummer"),
    ] {
        assert_eq!(field(&read, email), Some(Field::Email));
        assert_eq!(field(&read, mobile), Some(Field::PhoneMobile));
        assert_eq!(read.left_out.len(), 2);
    }
}

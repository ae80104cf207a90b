# kring import

cli-about-import = Lijsten van andere programma's overnemen
cli-about-import-columns = De kolommen van een lijst bekijken; er wordt niets bewaard
cli-about-import-people = Mensen uit een lijst in een netwerk opnemen
cli-option-import-file = Het bestand: een lijst, contacten, een agenda of tekst; - is wat hier wordt getypt
cli-option-import-sheet = Het blad, met zijn naam of nummer; anders het eerste met mensen
cli-option-import-map = Een bestand met kolommen en keuzes (JSON)
cli-option-import-dry-run = Zeg alleen wat er zou gebeuren
cli-import-contacts = Dit zijn contacten. Er is niets te kiezen.
cli-import-sheet = { $named ->
    [yes] Blad { $sheet }: { $rows } rijen
   *[no] { $rows } rijen
}
cli-import-column = { $number }. { $header }: { $field ->
    [none] niet overgenomen
    [given] voornaam
    [initials] voorletters
    [prefix] tussenvoegsel
    [family] achternaam
    [fullName] naam
    [say] aanspreken als
    [organisation] organisatie
    [organisationRole] rol daar
    [phone] telefoon
    [phoneMobile] mobiel
    [phoneWork] telefoon werk
    [phoneHome] telefoon thuis
    [email] mail
    [street] straat
    [houseNumber] huisnummer
    [postcode] postcode
    [city] plaats
    [address] adres
    [languages] talen
    [notes] notitie
    [perspectives] perspectieven
    [networkRole] rol in het netwerk
   *[since] doet mee sinds
} ({ $examples })
cli-import-left-out = { $number }. { $header }: { $category ->
    [religion] nooit overgenomen. Kring bewaart niet wat iemand gelooft.
    [origin] nooit overgenomen. Kring bewaart niet waar iemand vandaan komt.
    [health] nooit overgenomen. Kring bewaart niets over gezondheid.
    [politics] nooit overgenomen. Kring bewaart niet wat iemand stemt of vindt.
    [sexualLife] nooit overgenomen. Kring bewaart niet van wie iemand houdt.
    [criminal] nooit overgenomen. Kring bewaart niets over straf of verdenking.
    [identityNumber] nooit overgenomen. Kring bewaart geen BSN of nummer van een bewijs.
   *[country] niet nodig bij een adres.
}
cli-import-done = { $rehearsed ->
    [yes] Dit zou er gebeuren, er is nog niets bewaard:
   *[no] Overgenomen:
} { $added } nieuw, { $merged } samengevoegd, { $skipped } overgeslagen.
cli-import-alike = Rij { $row }, { $name }: lijkt op { $others }. { $outcome ->
    [merge] Samengevoegd.
    [mergeRow] Samengevoegd met die eerdere rij.
    [skip] Overgeslagen.
   *[add] Apart gehouden.
}
cli-import-remark = Rij { $row }: { $kind ->
    [noName] er staat geen naam, de rij is niet overgenomen
    [emailMended] mailadres gelezen als { $text }
    [emailUnread] geen mailadres, het staat in de notitie: { $text }
    [phoneUnread] geen nummer om te bellen, wel bewaard: { $text }
    [dateUnread] geen datum, het staat in de notitie: { $text }
    [languageUnknown] deze taal kent Kring niet: { $text }
    [labelRefused] een woord waarop Kring niemand indeelt, niet overgenomen
    [noPerson] dit is geen persoon, niet overgenomen
    [roleLeftOut] bij deze organisatie is eerst toestemming nodig, rol en organisatie zijn niet overgenomen
   *[tooLong] te lang voor zijn veld, alles staat in de notitie: { $text }
}
cli-import-organisations = Nieuwe organisaties: { $names }.
cli-import-left-out-property = { $name }: { $category ->
    [unused] niet overgenomen, Kring gebruikt het niet.
   *[other] nooit overgenomen, zoiets bewaart Kring van niemand.
}
cli-about-import-meetings = Bijeenkomsten uit een agenda (.ics) in een netwerk opnemen
cli-about-import-survey = Antwoorden van een online vragenlijst opnemen
cli-about-import-minutes = Een verslag uit een tekstbestand bij een bijeenkomst zetten
cli-option-import-from = Vanaf deze dag; anders vandaag
cli-option-import-to = Tot en met deze dag; anders een jaar verder
cli-option-import-only = Alleen de bijeenkomst met dit nummer in de lijst
cli-option-import-survey = De vragenlijst waar de antwoorden bij horen
cli-option-import-meeting = De bijeenkomst waarvan het verslag is
cli-option-import-item = Het agendapunt voor regels vóór de eerste regel die een punt noemt
cli-import-meetings-done = { $rehearsed ->
    [yes] Alleen geprobeerd, er is niets bewaard:
   *[no] De agenda is overgenomen:
} { $added } nieuw, { $moved } verplaatst. { $there } stonden er al, { $left } weggelaten.
cli-import-meeting = { $number }. { $at }  { $title }: { $said }
cli-import-survey-done = { $rehearsed ->
    [yes] Alleen een proef, er is geen lijst bewaard:
   *[no] De antwoorden zijn overgenomen:
} nieuw { $added }, stond er al { $there }, zonder antwoord { $empty }. Lijsten samen: { $sheets }.
cli-import-answers-column = Kolom { $number }, { $header }: { $said }
cli-import-minutes-done = { $rehearsed ->
    [yes] Alleen geprobeerd, er is geen regel bewaard:
   *[no] Het verslag is overgenomen:
} notities { $notes }, besluiten { $decisions }, acties { $actions }, toezeggingen { $pledges }.
cli-import-minutes-line = {"  "}{ $line }. { $kind }{ $owned ->
    [yes] {" "}({ $owner })
   *[no] {""}
}: { $text }{ $long ->
    [yes] {" "}(te lang voor een actie)
   *[no] {""}
}

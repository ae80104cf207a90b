# Mensen uit een lijst

operation-person-import = Mensen uit een lijst overgenomen
operation-meeting-import = Bijeenkomsten uit een agenda overgenomen
operation-survey-import = Antwoorden uit een bestand overgenomen
operation-minutes-import = Verslag geplakt
operation-settings-layout = Keuze van kolommen onthouden
import = Lijst inlezen
import-title = Mensen uit een lijst
import-steps = Stappen
import-step = Stap { $at } van { $all }: { $step }
import-step-source = De lijst
import-step-columns = De kolommen
import-step-plan = Wat er gebeurt
import-next = Verder
import-back = Terug

import-source-title = Kies de lijst
import-source-about = Een lijst uit Excel, LibreOffice of een tekstbestand (CSV), of adreskaartjes (vCard). Er wordt pas iets bewaard als je het einde ziet en op de knop drukt.
import-network = Voor welk netwerk?
import-network-choose = Kies een netwerk
import-network-missing = Kies eerst voor welk netwerk deze mensen zijn.
import-no-network = Er is geen netwerk dat nog loopt. Maak eerst een netwerk. Daarna lees je de lijst in.
import-choose = Bestand kiezen
import-choose-other = Ander bestand kiezen
import-drop = Of sleep het bestand naar dit raam.
import-paste = Of plak cellen uit een lijst
import-paste-hint = Kopieer de cellen in je lijst, met de koppen erbij. Plak ze hier met Ctrl V.
import-source-missing = Kies een bestand, of plak hier de cellen.
import-choosing = Kies het bestand. Kring leest het meteen.
import-reading = Kring leest de lijst.
import-source-chosen = Gekozen: { $name }
import-source-pasted = Geplakte cellen
import-source-size = { $rows ->
    [0] geen rijen
    [one] 1 rij
   *[other] { $rows } rijen
}
import-source-contacts = adreskaartjes

import-columns-title = Kijk de kolommen na
import-sheet = Welk blad?
import-sheet-option = { $name } ({ $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
})
import-sheet-empty = Op dit blad staat niemand. Kies een ander blad of een andere lijst.
import-columns-about = { $rows ->
    [one] 1 rij gelezen.
   *[other] { $rows } rijen gelezen.
} Kring koos per kolom wat erin staat. Klopt iets niet? Kies het dan zelf.
import-header-row = { $row ->
    [0] Er zijn geen koppen gevonden.
   *[other] De koppen staan in rij { $row }.
}
import-column-head = Kolom in je lijst
import-column-examples = Wat erin staat
import-column-field = Wordt bij Kring
import-column-unnamed = Kolom { $letter }
import-column-empty = niets
import-column-choose = Wat staat er in de kolom { $column }?
import-column-look = kijk even
import-column-twice = { $field } komt al uit de kolom { $column }. Kies voor één van de twee iets anders.
import-twice = Twee kolommen zijn nu hetzelfde.
import-twice-go = Ga naar die kolom
import-no-name = Kies welke kolom de naam is: voornaam, achternaam of hele naam.
import-left-out-title = Dit blijft weg
import-left-out = { $column } wordt niet overgenomen: { $category ->
    [religion] Kring bewaart niet wat iemand gelooft.
    [origin] Kring bewaart niet waar iemand vandaan komt.
    [health] Kring bewaart niets over gezondheid.
    [politics] Kring bewaart niets over politiek.
    [sexualLife] Kring bewaart niet van wie iemand houdt.
    [criminal] Kring bewaart niets over straf of politie.
   *[identityNumber] Kring bewaart geen BSN of ander nummer van de overheid.
}
import-left-out-contents = { $column } wordt niet overgenomen. Daar lijkt iets in te staan dat er niet hoort: { $category ->
    [religion] Kring bewaart niet wat iemand gelooft.
    [origin] Kring bewaart niet waar iemand vandaan komt.
    [health] Kring bewaart niets over gezondheid.
    [politics] Kring bewaart niets over politiek.
    [sexualLife] Kring bewaart niet van wie iemand houdt.
    [criminal] Kring bewaart niets over straf of politie.
   *[identityNumber] Kring bewaart geen BSN of ander nummer van de overheid.
}
import-left-out-country = { $column } heeft Kring niet nodig bij een adres. Dat blijft weg.

import-field-none = niet overnemen
import-field-given = Voornaam
import-field-initials = Voorletters
import-field-prefix = Tussenvoegsel
import-field-family = Achternaam
import-field-full-name = Hele naam
import-field-say = Hoe je iemand noemt
import-field-organisation = Organisatie
import-field-organisation-role = Rol bij de organisatie
import-field-phone = Telefoon
import-field-phone-mobile = Mobiel
import-field-phone-work = Telefoon op het werk
import-field-phone-home = Telefoon thuis
import-field-email = Mailadres
import-field-street = Straat
import-field-house-number = Huisnummer
import-field-postcode = Postcode
import-field-city = Plaats
import-field-address = Heel adres
import-field-languages = Talen
import-field-notes = Aantekening
import-field-perspectives = Perspectief
import-field-network-role = Rol in het netwerk
import-field-since = Doet mee sinds

import-working = Kring kijkt wat er gebeurt.
import-plan-added = { $count ->
    [0] Er komt niemand bij
    [one] 1 persoon komt erbij
   *[other] { $count } mensen komen erbij
}
import-plan-merged = { $count ->
    [one] 1 wordt samengevoegd met wie er al is
   *[other] { $count } worden samengevoegd met wie er al is
}
import-plan-twice = { $count ->
    [one] 1 rij staat dubbel in je lijst
   *[other] { $count } rijen staan dubbel in je lijst
}
import-plan-skipped = { $count ->
    [one] 1 rij wordt overgeslagen
   *[other] { $count } rijen worden overgeslagen
}
import-plan-network = Netwerk: { $network }. Er is nog niets bewaard.
import-plan-nothing = Er is niets om over te nemen. Ga terug en kijk de kolommen na, of kies een andere lijst.
import-alike = Lijkt op iemand
import-alike-count = { $count ->
    [one] 1 keer, jij kiest
   *[other] { $count } keer, jij kiest
}
import-alike-about = Kring deed een voorstel. Kies per rij wat klopt.
import-alike-row = Rij { $row }
import-alike-contact = Kaartje { $row }
import-alike-in-list = uit je lijst
import-alike-kept = staat al in Kring
import-alike-earlier = { $kind ->
    [contacts] staat ook als kaartje { $row }
   *[table] staat ook in rij { $row }
}
import-choice = { $name }: wat doe je met deze rij?
import-choice-merge = Samenvoegen met { $name }
import-choice-add = Toevoegen als iemand anders
import-choice-skip = Overslaan
import-more = en nog { $count }
import-more-show = Toon er nog { $count }
import-organisations = Nieuwe organisaties
import-remarks = Goed om te weten
import-remark-count = { $kind ->
    [noName] { $count ->
        [one] 1 rij zonder naam. Die doet niet mee.
       *[other] { $count } rijen zonder naam. Die doen niet mee.
    }
    [emailMended] { $count ->
        [one] 1 mailadres is netjes gemaakt.
       *[other] { $count } mailadressen zijn netjes gemaakt.
    }
    [emailUnread] { $count ->
        [one] 1 keer staat er geen goed mailadres. Het komt in de aantekening.
       *[other] { $count } keer staat er geen goed mailadres. Het komt in de aantekening.
    }
    [phoneUnread] { $count ->
        [one] 1 telefoonnummer kan niet kloppen. Het blijft staan zoals het er staat.
       *[other] { $count } telefoonnummers kunnen niet kloppen. Ze blijven staan zoals ze er staan.
    }
    [dateUnread] { $count ->
        [one] 1 keer staat er geen datum. Het komt in de aantekening.
       *[other] { $count } keer staat er geen datum. Het komt in de aantekening.
    }
    [languageUnknown] { $count ->
        [one] 1 keer staat er een taal die Kring niet kent. Die blijft weg.
       *[other] { $count } keer staat er een taal die Kring niet kent. Die blijft weg.
    }
    [labelRefused] { $count ->
        [one] 1 woord zegt iets dat Kring niet bewaart. Dat blijft weg.
       *[other] { $count } woorden zeggen iets dat Kring niet bewaart. Die blijven weg.
    }
    [noPerson] { $count ->
        [one] 1 kaartje is van een groep of organisatie. Dat doet niet mee.
       *[other] { $count } kaartjes zijn van een groep of organisatie. Die doen niet mee.
    }
    [roleLeftOut] { $count ->
        [one] 1 keer hoort er eerst een ja bij. Organisatie en rol blijven weg.
       *[other] { $count } keer hoort er eerst een ja bij. Organisatie en rol blijven weg.
    }
   *[tooLong] { $count ->
        [one] 1 tekst is te lang. De rest komt in de aantekening.
       *[other] { $count } teksten zijn te lang. De rest komt in de aantekening.
    }
}
import-remark-place = { $kind ->
    [contacts] Kaartje { $row }
   *[table] Rij { $row }
}
import-remark-column = { $place }, kolom { $column }
import-cards-left-out = Dit blijft weg
import-card-left-out = { $name } bij { $count ->
    [one] 1 kaartje
   *[other] { $count } kaartjes
}: { $category ->
    [religion] Kring bewaart niet wat iemand gelooft.
    [origin] Kring bewaart niet waar iemand vandaan komt.
    [health] Kring bewaart niets over gezondheid.
    [politics] Kring bewaart niets over politiek.
    [sexualLife] Kring bewaart niet van wie iemand houdt.
    [criminal] Kring bewaart niets over straf of politie.
    [identityNumber] Kring bewaart geen BSN of ander nummer van de overheid.
   *[other] daar heeft Kring geen plek voor.
}
import-card-photo = Foto
import-card-birthday = Geboortedatum
import-card-anniversary = Trouwdag
import-card-gender = Geslacht
import-card-place = Plek op de kaart
import-card-web = Website
import-card-chat = Chatadres
import-card-labels = Groepen en labels
import-card-related = Andere mensen
import-card-other = Het veld { $name }
import-names = { $count ->
    [one] De naam van wie erbij komt
   *[other] De namen van de { $count } mensen die erbij komen
}
import-do = { $added ->
    [0] { $merged ->
        [0] Niets om toe te voegen
        [one] 1 persoon samenvoegen
       *[other] { $merged } mensen samenvoegen
    }
    [one] 1 persoon toevoegen
   *[other] { $added } mensen toevoegen
}
import-running = Kring neemt de mensen over.
import-done = { $added ->
    [0] Er kwam niemand bij in { $network }.
    [one] 1 persoon toegevoegd aan { $network }.
   *[other] { $added } mensen toegevoegd aan { $network }.
}{ $merged ->
    [0] {""}
    [one] {" "}1 rij is samengevoegd.
   *[other] {" "}{ $merged } rijen zijn samengevoegd.
}
import-let-go = Laat los om in te lezen
import-let-go-about = Een lijst met mensen: Excel, LibreOffice, CSV of adreskaartjes. Er wordt nog niets bewaard.
import-drop-busy = Maak eerst af wat open staat. Sleep het bestand daarna nog een keer.
import-drop-no-network = Maak eerst een netwerk. Sleep het bestand daarna nog een keer.

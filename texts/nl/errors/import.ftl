# Lijsten van andere programma's

import-empty = In dit bestand staat niets. Kies een ander bestand.
import-unknownFormat = Dit is geen lijst die Kring kan lezen. Bewaar de lijst als Excel-bestand (.xlsx) of als CSV. Kies daarna dat bestand.
import-unsupportedFormat = Een bestand van het soort { $format } leest Kring niet. Bewaar de lijst als Excel-bestand (.xlsx) of als CSV. Kies daarna dat bestand.
import-encrypted = Op dit bestand zit een wachtwoord. Haal dat er in het andere programma af en kies het bestand opnieuw.
import-tooLarge = Dit bestand is te groot: Kring leest hoogstens { $most } MB. Verdeel de lijst over meer bestanden.
import-unpacksTooLarge = Dit bestand wordt uitgepakt te groot: Kring leest hoogstens { $most } MB. Verdeel de lijst over meer bestanden.
import-tooMany = Er staat te veel in dit bestand{ $where ->
    [row] {" "}(rij { $row })
    [cell] {" "}(rij { $row }, kolom { $column })
    [column] {" "}(kolom { $column })
   *[nowhere] {""}
}. Kring leest hoogstens { $most } { $of ->
    [entries] onderdelen
    [sheets] bladen
    [columns] kolommen
    [cells] cellen
    [cellBytes] tekens in één cel
    [parts] teksten en vormen
    [contacts] contacten
    [events] afspraken
    [properties] regels bij één contact
   *[rows] rijen
}. Verdeel de lijst over meer bestanden.
import-unclosedQuote = Er begint een aanhalingsteken dat nergens eindigt{ $where ->
    [row] {" "}(rij { $row })
    [cell] {" "}(rij { $row }, kolom { $column })
   *[nowhere] {""}
}. Herstel dat in het andere programma en kies het bestand opnieuw.
import-cutOff = Dit bestand is niet heel{ $where ->
    [row] : het houdt op na regel of contact { $row }
    [cell] : het houdt op bij rij { $row }, kolom { $column }
   *[nowhere] {""}
}. Bewaar de lijst opnieuw en kies dat bestand.
import-malformed = Dit bestand is kapot{ $where ->
    [row] {" "}(rij { $row })
    [cell] {" "}(rij { $row }, kolom { $column })
   *[nowhere] {""}
}: { $what }. Bewaar de lijst opnieuw en kies dat bestand.
import-stopped = Het lezen is gestopt: dit bestand vraagt te veel van de computer. Er is niets overgenomen. Bewaar de lijst als CSV en kies dat bestand.
import-notOpened = Kring kan dit bestand niet openen. Sluit het in het andere programma, kijk of het er nog is, en kies het opnieuw.
import-nothingChosen = Er is geen lijst gekozen. Kies eerst een bestand of plak cellen.
import-noCalendar = Dit is geen agenda. Sla de afspraken in het andere programma op als iCalendar-bestand (.ics). Kies dan dat bestand.
import-noSuchQuestion = In deze vragenlijst staat geen vraag { $question } met dat antwoord. Kies een andere.
import-mapNotOpened = Kring kan het bestand met de kolommen niet openen. Kijk of het er is en probeer het opnieuw.
import-noSuchSheet = Dat blad is er niet. Kies een van deze bladen: { $sheets }.
mapping-otherLayout = Deze keuze van kolommen hoort bij een andere lijst. Kies de kolommen opnieuw.
mapping-noSuchColumn = De kolom { $column } is er niet. Kies een kolom van deze lijst.
mapping-columnLeftOut = De kolom { $column } neemt Kring niet over: zoiets bewaart Kring van niemand. Haal hem uit je keuze.
mapping-fieldTwice = Twee kolommen zijn hetzelfde, en dat kan hier maar één keer. Kies bij één van de twee iets anders.
mapping-columnTwice = De kolom { $column } is twee keer gekozen. Haal er één weg.
mapping-noName = Geen kolom zegt hoe iemand heet. Kies een kolom met de naam, de voornaam of de achternaam.

# Wat er binnenkomt naast mensen: woorden van het venster en de opdrachtregel samen

import-as-last-time = De kolommen staan zoals de vorige keer bij deze koppen.
import-minutes-item = Verslag
import-meeting-outcome = { $outcome ->
    [add] Nieuw.
    [move] Meeverplaatst met de agenda.
    [there] Stond hier al.
   *[skip] Niet gekozen.
}
import-meeting-was = Het was { $at }{ $placed ->
    [yes] , { $place }.
   *[no] .
}
import-meeting-refused = { $why ->
    [cancelled] Afgezegd in de agenda, dus niet overgenomen.
    [cancelledElsewhere] Afgezegd in de agenda. Hier staat hij nog. Zeg hem zelf af als dat klopt.
    [noTitle] Zonder naam, dus niet overgenomen.
    [wholeDays] Duurt hele dagen, dus niet overgenomen. Een bijeenkomst heeft een tijd.
   *[networkEnded] Na de laatste dag van het netwerk, dus niet overgenomen.
}
import-meeting-remark = { $kind ->
    [shortened] De naam of de plaats was te lang en is ingekort.
    [noEnd] Er is geen eind. Er zijn twee uur gepland.
   *[longerThanADay] Het duurt langer dan een dag. Er is één dag gepland.
}
import-calendar-told = { $kind ->
    [attendees] { $count ->
        [one] Eén genodigde of organisator is weggelaten.
       *[other] { $count } genodigden en organisatoren zijn weggelaten.
    }
    [descriptions] { $count ->
        [one] Eén beschrijving is weggelaten: daar staan vaak namen en links in.
       *[other] { $count } beschrijvingen zijn weggelaten: daar staan vaak namen en links in.
    }
    [outside] { $count ->
        [one] Eén afspraak valt buiten deze dagen.
       *[other] { $count } afspraken vallen buiten deze dagen.
    }
    [withoutStart] { $count ->
        [one] Eén afspraak heeft geen begin.
       *[other] { $count } afspraken hebben geen begin.
    }
    [rules] { $count ->
        [one] Eén afspraak komt terug op een manier die Kring niet kan volgen. Alleen de eerste keer staat hier.
       *[other] { $count } afspraken komen terug op een manier die Kring niet kan volgen. Alleen de eerste keren staan hier.
    }
   *[cut] { $count ->
        [one] Eén afspraak komt heel vaak terug. Alleen de eerste keren staan hier.
       *[other] { $count } afspraken komen heel vaak terug. Alleen de eerste keren staan hier.
    }
}
import-answers-unseen = Rijen in dit bestand hebben geen nummer of tijd. Kring kan niet zien of je ze eerder hebt overgenomen.
import-answers-column = { $is ->
    [question] vraag { $question }
    [option] vraag { $question }, antwoord { $option }
    [respondent] wie er antwoordde, nooit overgenomen: een lijst heeft geen naam
    [technical] van het andere programma, niet overgenomen
   *[nothing] past bij geen vraag, niet overgenomen
}
import-answers-missing = Vraag { $question } staat in geen kolom.
import-answers-unfit = Rij { $row }, kolom { $column }: past bij geen antwoord van vraag { $question }, opengelaten: { $text }
import-answers-remark = Rij { $row }, vraag { $question }: { $kind ->
    [severalBoxes] meer antwoorden waar er één wordt gevraagd, opengelaten
   *[shortened] het antwoord is te lang, het begin is overgenomen
}

import-take-title = { $kind ->
    [meetings] Bijeenkomsten uit een agenda
    [answers] Antwoorden uit een bestand
   *[minutes] Een verslag dat je elders hebt
}
import-take-open = { $kind ->
    [meetings] Uit een agenda
    [answers] Antwoorden inlezen
   *[minutes] Verslag plakken
}
import-take-source = { $kind ->
    [meetings] Kies de agenda
    [answers] Kies de antwoorden
   *[minutes] Kies of plak het verslag
}
import-take-about = { $kind ->
    [meetings] Sla de afspraken in Outlook of Google op als iCalendar-bestand (.ics). Kring leest die van het komende jaar. Genodigden en beschrijvingen blijven weg.
    [answers] Een bestand van Microsoft Forms, Google Forms of LimeSurvey, als Excel of CSV. Wie er antwoordde wordt nooit overgenomen.
   *[minutes] De regels komen achter wat er staat. Een regel met alleen de titel van een agendapunt zegt waar de volgende horen. Zet "Besluit:", "Actie:" of "Toezegging:" voor wat dat is.
}
import-take-paste = { $kind ->
    [answers] Of plak de cellen, met hun koppen
   *[other] Of plak de tekst
}
import-take-missing = Kies een bestand, of plak hier eerst iets.
import-take-do = Overnemen
import-take-all = Kies alles
import-take-none = Kies niets
import-take-meetings = { $added } nieuwe bijeenkomsten, { $moved } verplaatst, { $there } stonden er al.
import-take-answers = { $added } nieuwe lijsten, { $there } stonden er al.
import-take-minutes = { $count ->
    [one] Eén nieuwe regel in het verslag.
   *[other] { $count } nieuwe regels in het verslag.
}
import-take-remarks = { $count ->
    [one] Eén ding om na te kijken
   *[other] { $count } dingen om na te kijken
}
import-line-kind = { $kind ->
    [decision] Besluit
    [action] Actie
    [pledge] Toezegging
   *[note] Notitie
}
import-line-long = Te lang voor een actie, dus het wordt een notitie.

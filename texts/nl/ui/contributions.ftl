# Brengen en halen

together-contributions = Brengen en halen
contributions-lead = Wat leden en gemeente brachten en kregen. Het telt per kant en nooit per persoon.
contributions-all = Alles wat is gebracht en gekregen
contributions-of-nobody = Nog niets opgeschreven.
members-brought = Leden brachten
members-brought-none = Schrijf op wat een lid bracht: kennis, tijd, een zaal.
members-got = Leden kregen
members-got-none = Schrijf op wat een lid kreeg: een antwoord, hulp, een plek.
municipality-brought = De gemeente bracht
municipality-brought-none = Schrijf op wat de gemeente bracht.
municipality-got = De gemeente kreeg
municipality-got-none = Schrijf op wat de gemeente van de leden kreeg.
contribution-new = Opschrijven
contribution-change = Brengen of halen wijzigen
contribution-edit = { $text } wijzigen
contribution-whose = Van wie?
contribution-of-member = Een lid
contribution-of-municipality = De gemeente
contribution-who = Welk lid?
contribution-who-missing = Kies een lid.
contribution-way = Wat gebeurde er?
contribution-brought = Bracht
contribution-got = Kreeg
contribution-text = Wat was het?
contribution-text-hint = In een paar woorden
contribution-text-missing = Schrijf op wat het was.
contribution-on = Wanneer?
contribution-confidential = In vertrouwen: alleen te zien als je erom vraagt
contribution-source = Waar kwam het ter sprake?
contribution-no-source = Niet op een bijeenkomst
contribution-remove = Verwijderen
contribution-dated = { $date }: { $text }
hint-contribution = brengen of halen
visit-brought = Bracht kortgeleden
visit-got = Kreeg kortgeleden
list-more = Toon er nog { $count }
left-contributions = { $all ->
    [yes] wat is gebracht en gekregen
   *[no] { $count ->
        [one] 1 ding dat is gebracht of gekregen
       *[other] { $count } dingen die zijn gebracht of gekregen
    }
}
one-sided = Brengen en halen in evenwicht
one-sided-brings = { $name } brengt het laatste half jaar vooral. Vraag eens wat { $name } zelf aan het netwerk wil hebben.
one-sided-gets = { $name } haalt het laatste half jaar vooral. Vraag eens wat { $name } zelf kan of weet, en geef dat een plek.

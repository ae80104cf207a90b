# Verslag

doc-stage-planned = Deze bijeenkomst is nog niet gehouden. Dit verslag laat zien wat er nu in staat.
doc-stage-cancelled = Deze bijeenkomst is niet doorgegaan.
doc-minutes-lead = { $decisions ->
    [0] Er zijn geen besluiten genomen.
    [one] Er is 1 besluit genomen.
   *[other] Er zijn { $decisions } besluiten genomen.
} { $actions ->
    [0] Er zijn geen acties afgesproken.
    [one] Er is 1 actie afgesproken.
   *[other] Er zijn { $actions } acties afgesproken: { $ours } van de gemeente en { $theirs } van leden.
}
doc-present = Wie er waren
doc-present-some = { $present } van de { $invited } genodigden en gasten waren er.
doc-present-count = Aanwezig
doc-present-names = Aanwezig
doc-excused-names = Afgemeld
doc-unnamed = Gasten zonder naam
doc-invited-count = Uitgenodigd
doc-nobody = Er is niemand als aanwezig genoteerd.
doc-number = { $number }
doc-fewer-than-five = minder dan 5
doc-item = { $number }. { $title }
doc-item-confidential = In vertrouwen besproken
doc-nothing-noted = Bij dit punt is niets genoteerd.
doc-no-items = Er staan geen punten op de agenda.
doc-decision = Besluit
doc-pledge = Toezegging
doc-action = Actie
doc-in-confidence = In vertrouwen besproken.
doc-action-by = { $who }, { $due }
doc-action-due = uiterlijk { $date }
doc-action-no-due = geen datum afgesproken
doc-action-state = { $state ->
    [done] klaar
    [dropped] vervallen
   *[open] nog te doen
}
doc-ours = Gemeente
doc-ours-by = Gemeente: { $holder }
doc-theirs = Een lid
doc-actions = Acties
doc-no-actions = Er zijn geen acties afgesproken.
doc-actions-what = Wat
doc-actions-who = Wie
doc-actions-due = Wanneer
doc-actions-state = Stand
doc-no-date = -
doc-not-discussed = Niet besproken
doc-agreed-by = Eens: { $words }.
doc-reservations = Bedenkingen: { $words }.
doc-outcome = Wat ervan kwam: { $words }
doc-decisions = Besluitenlijst
doc-decisions-in-force = Wat geldt
doc-decisions-none = Er is geen besluit dat geldt.
doc-decisions-ended = Wat niet meer geldt
doc-decisions-none-ended = Er is geen besluit herzien of vervallen.
doc-decision-from = { $from }, bij het punt { $item }
doc-decision-ended = { $state ->
    [revised] Herzien
   *[withdrawn] Vervallen
} op { $date }{ $said ->
    [0] .
   *[other] : { $instead }
}
doc-not-discussed-carried = { $title }. Komt terug op { $date }.
doc-minutes-status = Stand
doc-minutes-draft = Concept. Dit verslag kan nog veranderen.
doc-minutes-submitted = Voorgelegd tot en met { $date }. Klopt er iets niet? Zeg het voor die dag.
doc-minutes-adopted = Vastgesteld op { $date }{ $at ->
    [meeting] , tijdens een bijeenkomst
   *[none] { "" }
}.
doc-corrections = Verbeteringen
doc-correction = { $about }, { $who }, { $date }: { $outcome ->
    [takenOver] overgenomen
    [partly] deels overgenomen
   *[notTakenOver] niet overgenomen
}.
doc-correction-item = Bij punt { $number }
doc-correction-whole = Over het verslag
doc-correction-side = { $side ->
    [member] een deelnemer
    [municipality] de gemeente
    [together] samen
   *[none] een deelnemer
}
doc-correction-before = Er stond: { $words }
doc-correction-asked = Gevraagd: { $words }
doc-correction-became = Er staat nu: { $words }
doc-correction-why = Waarom: { $words }

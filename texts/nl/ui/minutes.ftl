# Verslag: van concept tot vastgesteld

minutes-state = Stand van het verslag
minutes-draft = concept
minutes-submitted = voorgelegd
minutes-adopted = vastgesteld
minutes-draft-text = Je werkt nog aan dit verslag. Leg het voor aan de deelnemers als het klaar is.
minutes-reopened = Teruggehaald op { $date }: { $reason }.
minutes-submitted-text = { $over ->
    [yes] De deelnemers hadden tot en met { $date } de tijd. Je kunt het vaststellen.
   *[no] De deelnemers kunnen tot en met { $date } zeggen wat er niet klopt.
}
minutes-adopted-on = Vastgesteld op { $date }.
minutes-adopted-at = Vastgesteld op { $date }, bij { $title }.
minutes-adopted-text = De tekst verandert niet meer. Klopt er iets niet? Schrijf een verbetering op.
minutes-submit = Voorleggen
minutes-submit-longer = Meer tijd geven
minutes-submit-text = Geef het verslag aan de deelnemers. Tot en met deze dag kunnen ze zeggen wat er niet klopt.
minutes-until = Tot en met
minutes-until-hint = bijvoorbeeld "over 2 weken"
minutes-until-missing = Kies een dag.
minutes-adopt = Vaststellen
minutes-adopt-text = Daarna verandert de tekst niet meer. Een verbetering kun je wel opschrijven.
minutes-adopt-at = Bij welke bijeenkomst
minutes-adopt-at-none = Niet bij een bijeenkomst
minutes-reopen = Terughalen
minutes-reopen-reason = Waarom
minutes-reopen-missing = Schrijf op waarom het verslag terugkomt.
minutes-to-adopt = Verslag kan worden vastgesteld
minutes-were-submitted = voorgelegd tot en met { $date }
corrections = Verbeteringen
corrections-none = Niemand heeft om een verbetering gevraagd.
correction-new = Verbetering opschrijven
correction-about = Waarover
correction-whole = Het hele verslag
correction-part = Over welke woorden
correction-part-text = De tekst
correction-part-agreed = Wie het eens was
correction-part-reservations = De bedenkingen
correction-before = Er staat
correction-before-hint = Laat leeg als er iets ontbreekt.
correction-before-nothing = Niets
correction-asked = Er moet staan
correction-asked-missing = Schrijf op wat er moet staan.
correction-requested-by = Op verzoek van
correction-requester = Wie
correction-requester-hint = Alleen als die persoon genoemd wil worden.
correction-result = Wat ermee is gedaan
correction-taken-over = Overgenomen
correction-partly = Deels overgenomen
correction-not-taken-over = Niet overgenomen
correction-became = Er staat nu
correction-became-missing = Schrijf op wat er nu staat.
correction-why = Waarom
correction-why-missing = Schrijf op waarom.
correction-at-item = Punt { $number }
correction-at-whole = Het verslag
correction-by = { $side ->
    [member] een deelnemer
    [municipality] de gemeente
    [together] samen
   *[none] een deelnemer
}
correction-said = { $about }, gevraagd door { $who }, { $date }
correction-said-before = Er stond: { $words }
correction-said-asked = Gevraagd: { $words }
correction-said-became = Er staat nu: { $words }
correction-said-why = Waarom: { $words }
correction-unname = { $name } hier niet meer noemen
line-hint-correct = verbetering

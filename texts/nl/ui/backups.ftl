# Reservekopieën

start-open-backup = Een reservekopie openen
restore-title = Een reservekopie openen
restore-lead = Kring leest de hele kopie na en maakt er een nieuwe kluis van. De kopie zelf blijft zoals hij is.
restore-file = Reservekopie
restore-no-file = Nog niet gekozen
restore-choose = Kies de reservekopie…
restore-key = Wachtzin of herstelsleutel van de kopie
restore-key-missing = Typ de wachtzin of de herstelsleutel.
restore-place = De nieuwe kluis komt op
restore-passphrase = Wachtzin van de nieuwe kluis
restore-busy = De reservekopie wordt gelezen en teruggezet.
restore = Zet terug
restore-done = De reservekopie is teruggezet en helemaal nagelezen.
restore-enter = Naar de kluis
receipt-made = Gemaakt
receipt-holds = Inhoud
receipt-count = { $records } gegevens, tot en met wijziging { $sequence }
receipt-vault = Kluis
receipt-digest = Controlegetal
settings-backup = Reservekopie
backup-last = De laatste reservekopie is van { $date }. { $changed ->
    [0] Sindsdien is er niets veranderd.
    [one] Sindsdien is 1 gegeven veranderd.
   *[other] Sindsdien zijn { $changed } gegevens veranderd.
}
backup-never = Er is nog geen reservekopie.
backup-about = Een reservekopie is één bestand, op slot (versleuteld). Bewaar hem op een andere plek dan deze computer, zoals een netwerkschijf van de gemeente.
backup-clock-ahead = De klok van deze computer liep voor toen de laatste reservekopie werd gemaakt. Zet de klok goed en maak een nieuwe.
backup-day-unsure = De laatste reservekopie is van { $date }, volgens de klok van toen. Iets van vóór deze kopie heeft een latere dag: de klok liep een keer niet goed. Kijk of de klok nu goed staat en maak een nieuwe.
backup-opens = Waarmee gaat de kopie open?
backup-to-key = De herstelsleutel
backup-to-passphrase = Een wachtzin
backup-passphrase = Wachtzin van de kopie
backup-busy = De reservekopie wordt gemaakt en nagelezen.
backup-made = De reservekopie staat in { $name } en is nagelezen.
backup-make = Maak een reservekopie
rolling-title = Elke dag vanzelf
rolling-about = Kies een map. Kring zet er elke dag een reservekopie in. Er blijft een kopie staan van de laatste { $daily } dagen, { $weekly } weken en { $monthly } maanden. Oudere haalt Kring weg.
rolling-folder = Map
rolling-due = De kopie van vandaag is er nog niet.
rolling-there = De kopie van vandaag is er.
rolling-dated-ahead = { $count ->
    [one] Van 1 kopie in deze map moet de dag nog komen. De klok liep voor toen hij werd gemaakt. Kring haalt hem nu niet weg.
   *[other] Van { $count } kopieën in deze map moet de dag nog komen. De klok liep voor toen ze werden gemaakt. Kring haalt ze nu niet weg.
}
rolling-needs-key = Deze kopieën gaan open met de herstelsleutel. Maak die eerst, bij Toegang.
rolling-choose = Kies een map…
rolling-other = Kies een andere map…
drill-title = Oefen herstel
drill-about = Weet je zeker dat een reservekopie het doet? Kring zet hem op proef terug naast de kluis, vergelijkt en ruimt alles weer op.
drill-choose = Kies een reservekopie…
drill-opened = Je hebt deze reservekopie geopend terwijl er een kluis open is. Hier kun je hem nalezen of herstel oefenen. Wil je hem terugzetten als kluis? Vergrendel dan Kring en kies daar “Een reservekopie openen”.
drill = Oefen herstel
drill-busy = De reservekopie wordt op proef teruggezet.
drill-sound = De oefening is gelukt. Deze kopie geeft alles terug wat er toen in stond.
drill-unsound = Deze kopie geeft niet alles goed terug: { $count ->
    [one] 1 gegeven wijkt af
   *[other] { $count } gegevens wijken af
}. Maak een nieuwe reservekopie.
drill-other-vault = Deze kopie hoort bij een andere kluis. Of hij is gemaakt voordat deze kluis werd teruggezet.
drill-same = { $count ->
    [one] 1 gegeven is hetzelfde
   *[other] { $count } gegevens zijn hetzelfde
}
drill-changed = { $count ->
    [one] 1 is sindsdien gewijzigd
   *[other] { $count } zijn sindsdien gewijzigd
}
drill-added = { $count ->
    [one] 1 is sindsdien toegevoegd
   *[other] { $count } zijn sindsdien toegevoegd
}
drill-removed = { $count ->
    [one] 1 is sindsdien verwijderd
   *[other] { $count } zijn sindsdien verwijderd
}
verify = Alleen nalezen
verify-busy = De reservekopie wordt nagelezen.
verify-good = De reservekopie is heel, tot en met het laatste teken.
notice-backup-old = De laatste reservekopie is van { $date }.
notice-backup-never = Er is nog geen reservekopie van deze kluis.
notice-rolling = De reservekopie van vandaag is niet gelukt.

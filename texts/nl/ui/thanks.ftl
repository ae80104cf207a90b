# Bedanken na een bijeenkomst

thanks = Bedanken
thanks-count = { $done } van { $count }
thanks-about = Vink af wie je hebt bedankt. De tekst vertelt niet wie er nog meer was.
thanks-of = { $name } bedanken
thanks-way = { $kind }: { $value }
thanks-way-hours = { $kind }: { $value } ({ $hours })
thanks-no-way = Er staat nog niet hoe je deze persoon bereikt.
thanks-text = Tekst
thanks-text-hint = Verander gerust wat je wilt. Kring bewaart alleen dat je iemand hebt bedankt.
thanks-copy = Tekst kopiëren
thanks-copied = De tekst is gekopieerd. Plak hem binnen een halve minuut.
thanks-on = Bedankt op
thanks-on-missing = Schrijf op wanneer.
thanks-due = { $count ->
    [one] { $day }: 1 persoon is nog niet bedankt
   *[other] { $day }: { $count } mensen zijn nog niet bedankt
}
operation-meeting-thank = Opgeschreven wie is bedankt

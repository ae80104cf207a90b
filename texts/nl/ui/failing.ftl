# Een deel van het venster dat niet getoond kon worden

failed-title = Dit kon niet worden getoond.
failed-about = Er ging iets mis in Kring. Je gegevens zijn er nog, en ook wat Kring als concept had bewaard. Probeer het opnieuw. Helpt dat niet, ga dan naar een andere plek en kom later terug.
failed-again = Opnieuw proberen
failed-to-place = Naar { $place }
failed-close = Sluiten

# Wat er misging en wat je nu kunt doen. Een bericht per foutcode: de punten van de code zijn hier streepjes.

error-other = Er ging iets mis dat Kring niet kent ({ $code }). Probeer het opnieuw. Blijft het zo, sluit Kring dan en open het weer.

# De kluis bewaren: sleutels en reservekopieën

vault-recoverySlot = Dit is de herstelsleutel, geen wachtzin. Maak een nieuwe herstelsleutel als je een andere wilt.
keeping-noRecoveryKey = Deze kluis heeft geen herstelsleutel. Maak er eerst een, of maak de reservekopie met een wachtzin.
keeping-groupsDiffer = Deze groepjes staan niet op het papier met de herstelsleutel. Lees ze nog een keer en typ ze opnieuw.
keeping-noBackupFolder = Er is geen map voor reservekopieën gekozen. Kies eerst een map.
keeping-backupFolder = In { $path } kan Kring geen reservekopieën bewaren. Sluit de schijf aan, of kies een andere map buiten de kluis.

# Vergrendelen, lang werk en sleutels

window-unexpected = Er ging iets mis in Kring zelf. Wat al bewaard was, is er nog, en er is niets half bewaard. Probeer het opnieuw. Gebeurt het nog eens, sluit Kring dan en open het weer.
window-busy = Kring is nog ergens mee bezig. Wacht tot dat klaar is, of stop het.
window-noNewKey = De herstelsleutel is niet meer te zien. Maak een nieuwe.
window-noBackup = Er is nog geen reservekopie gekozen. Kies er eerst een.

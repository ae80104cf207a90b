# Vergrendelen, lang werk en sleutels

window-busy = Kring is nog ergens mee bezig. Wacht tot dat klaar is, of stop het.
window-noNewKey = De herstelsleutel is niet meer te zien. Maak een nieuwe.
window-noBackup = Er is nog geen reservekopie gekozen. Kies er eerst een.

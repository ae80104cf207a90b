# De bon van een reservekopie

doc-receipt = Bon van een reservekopie
doc-receipt-lead = Deze reservekopie is gemaakt, teruggelezen en heel bevonden.
doc-receipt-purpose = nagaan of een reservekopie of een kluis is wat hij moet zijn
doc-receipt-file = Bestand
doc-receipt-made = Gemaakt
doc-receipt-vault = Kluis
doc-receipt-records = Gegevens
doc-receipt-sequence = Laatste opdracht
doc-receipt-digest = Controlegetal
doc-receipt-use = Waar deze bon voor is
doc-receipt-compare = Twijfel je of het bestand is veranderd? Laat Kring het nakijken en vergelijk het controlegetal en het aantal gegevens met deze bon.
doc-receipt-drill = Oefen het terugzetten een paar keer per jaar. Dat kan met "Oefen herstel" of met: kring vault drill BESTAND
doc-receipt-open = Het bestand is op slot (versleuteld) in het openbare formaat age (age-encryption.org/v1). Het gaat ook zonder Kring open, met de wachtzin of de herstelsleutel.

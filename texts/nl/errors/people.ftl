# Mensen

invalid-specialCategory = “{ $words }” gaat over { special-category }. Daar maakt Kring nooit een lijst of telling van. { $fieldName ->
    [interests] Zet het als zin bij In eigen woorden, als de persoon dat goedvindt.
    [skills] Zet het als zin bij In eigen woorden, als de persoon dat goedvindt.
    [role] Hoort het bij een organisatie? Zet het dan bij de rol daar, met de dag waarop de persoon het goedvond.
    [interest] Kies een ander woord, of zoek iemand op naam.
    [skill] Kies een ander woord, of zoek iemand op naam.
    [text] Zoek op de naam van een persoon, of kies mensen een voor een.
    [name] Geef het filter een andere naam.
   *[other] Kies een rol in het leven, zoals ouders, ondernemers of sport.
}
invalid-roleNeedsAgreement = Een rol bij deze organisatie wordt alleen bewaard als de persoon dat goedvindt. Vul in op welke dag dat was, of kies een andere organisatie.
special-category = { $category ->
    [religion] geloof
    [ethnicity] afkomst of taal
    [health] gezondheid
    [politics] politiek
    [sexualLife] seksueel leven
   *[criminal] strafzaken
}

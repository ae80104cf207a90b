# Mensen

invalid-specialCategory = “{ $words }” gaat over { special-category }. Daar kiest en telt Kring niemand op. Kies een rol in het leven, zoals ouders, ondernemers of sport.
invalid-roleNeedsAgreement = Een rol bij deze organisatie wordt alleen bewaard als de persoon dat goedvindt. Vul in op welke dag dat was, of kies een andere organisatie.
special-category = { $category ->
    [religion] geloof
    [ethnicity] afkomst
    [health] gezondheid
    [politics] politiek
    [sexualLife] seksueel leven
   *[criminal] strafzaken
}

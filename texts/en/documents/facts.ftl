# Facts above minutes or an agenda

doc-when = When
doc-when-value = { $date }, { $from } - { $until }
doc-where = Where
doc-theme = Theme
doc-result = What we want to reach
doc-languages = Languages
doc-language-name = { $tag ->
    [nl] Dutch
    [en] English
    [am] Amharic
    [ar] Arabic
    [bg] Bulgarian
    [bs] Bosnian
    [de] German
    [el] Greek
    [es] Spanish
    [fa] Persian
    [fr] French
    [hi] Hindi
    [hr] Croatian
    [it] Italian
    [ku] Kurdish
    [pap] Papiamento
    [pl] Polish
    [ps] Pashto
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [so] Somali
    [sq] Albanian
    [sr] Serbian
    [ti] Tigrinya
    [tr] Turkish
    [uk] Ukrainian
    [ur] Urdu
    [vi] Vietnamese
    [zgh] Tamazight
    [zh] Chinese
    [az] Azerbaijani
    [cs] Czech
    [hu] Hungarian
    [id] Indonesian
    [prs] Dari
    [sk] Slovak
    [srn] Sranan
    [sw] Swahili
   *[other] { $tag }
}

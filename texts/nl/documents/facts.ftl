# Feiten boven een verslag of agenda

doc-when = Wanneer
doc-when-value = { $date }, { $from } - { $until } uur
doc-where = Waar
doc-theme = Thema
doc-result = Wat we willen bereiken
doc-languages = Talen
doc-language-name = { $tag ->
    [nl] Nederlands
    [en] Engels
    [am] Amhaars
    [ar] Arabisch
    [bg] Bulgaars
    [bs] Bosnisch
    [de] Duits
    [el] Grieks
    [es] Spaans
    [fa] Farsi
    [fr] Frans
    [hi] Hindi
    [hr] Kroatisch
    [it] Italiaans
    [ku] Koerdisch
    [pap] Papiaments
    [pl] Pools
    [ps] Pasjtoe
    [pt] Portugees
    [ro] Roemeens
    [ru] Russisch
    [so] Somalisch
    [sq] Albanees
    [sr] Servisch
    [ti] Tigrinya
    [tr] Turks
    [uk] Oekraïens
    [ur] Urdu
    [vi] Vietnamees
    [zgh] Tamazight
    [zh] Chinees
    [az] Azerbeidzjaans
    [cs] Tsjechisch
    [hu] Hongaars
    [id] Indonesisch
    [prs] Dari
    [sk] Slowaaks
    [srn] Sranan
    [sw] Swahili
   *[other] { $tag }
}

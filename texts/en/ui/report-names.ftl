# Names in a document to share

names-title = Names in the text
names-help = This document may name nobody. Say of each name what becomes of it. It counts for this document only; nothing changes in the vault.
names-left = { $count ->
    [one] Nothing was chosen for 1 name.
   *[other] Nothing was chosen for { $count } names.
}
names-stay = { $count ->
    [one] 1 person is still named. The document then does not say that it names nobody.
   *[other] { $count } people are still named. The document then does not say that it names nobody.
}
names-nobody = This document names nobody.
names-replace-all = Replace what surely is a name
names-keep-all = Let all of them stand
names-also-word = This may be an ordinary word too, or somebody else.
names-what = What becomes of “{ $name }”?
names-choose = Choose…
names-replace = Replace by “{ $proposal }”
names-own = Replace by other words
names-keep = Let the name stand
names-no-name = It is no name here
names-words = Other words
names-words-name = These words name somebody too. Choose words without a name.
names-before-saving = { $count ->
    [one] Say first what becomes of 1 name. Then you can save.
   *[other] Say first what becomes of { $count } names. Then you can save.
}

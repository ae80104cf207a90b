# Names in a document to share

names-title = Names in the text
names-help = This document may name nobody. Choose for each name what happens to it. It counts for this document only; nothing changes in the vault.
names-left = { $count ->
    [one] Nothing was chosen for 1 name.
   *[other] Nothing was chosen for { $count } names.
}
names-stay = { $count ->
    [one] 1 person is still named. The document then does not say that it names nobody.
   *[other] { $count } people are still named. The document then does not say that it names nobody.
}
names-nobody = This document names nobody.
names-replace-all = Replace what is surely a name
names-keep-all = Leave all of them
names-also-word = This may be an ordinary word too, or somebody else.
names-what = What happens to “{ $name }”?
names-choose = Choose…
names-replace = Replace with “{ $proposal }”
names-own = Replace with other words
names-keep = Leave the name
names-no-name = It is not a name here
names-words = Other words
names-words-name = These words name somebody too. Choose words without a name.
names-before-saving = { $count ->
    [one] First choose what happens to 1 name. Then you can save.
   *[other] First choose what happens to { $count } names. Then you can save.
}

# Help with the wording of a text

wording = Help with wording
wording-here = Help with wording, on this computer
wording-heard = { $count ->
    [one] Help with wording: { $title } It is about: { $text }
   *[other] Help with wording, { $count } hints. The first: { $title } It is about: { $text }
}
wording-about = "{ $text }".
wording-take = Use the example
wording-taken = The example is there. Fill it in. Ctrl Z brings the old sentence back.
wording-leave = Leave it, because...
wording-why = Why do you leave it?
wording-own-words = The person said it like this
wording-needed = Needed for what was agreed
wording-otherwise = It is about something else
wording-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
wording-left = { $count ->
    [one] You leave 1 hint. { $reason }.
   *[other] You leave { $count } hints. The last: { $reason }.
}
wording-again = Look again
wording-title-number = Is this a citizen number or an account?
wording-title-religion = Is this about religion?
wording-title-ethnicity = Is this about origin?
wording-title-health = Is this about health?
wording-title-politics = Is this about politics?
wording-title-sexual-life = Is this about love or sex?
wording-title-criminal = Is this about punishment or suspicion?
wording-title-generalisation = Is this about everybody?
wording-title-label = Would you read this aloud?
wording-title-opinion = Is this a fact?
settings-wording = Help with wording
settings-wording-on = Give hints while I write
settings-wording-hint = The text stays on this computer. What is found is kept nowhere.
settings-wording-own = Rules of your own: { $place }
settings-wording-none = There are no rules of your own. Your municipality can put a file taalhulp.en.json beside the vault.
settings-wording-refused = The rules in { $place } cannot be used: { $reason }. The rules of Kring still work.

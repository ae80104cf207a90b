# People who may be there twice

cli-about-person-duplicates = Who may be there twice, and why
cli-about-person-alike = Whom somebody is like who is not kept yet
cli-about-person-compare = Two people side by side where they differ; * is what stays if you choose nothing
cli-about-person-merge = Make one person of two
cli-about-person-distinct = Remember that they are two people
cli-option-person-person = Only pairs with this person
cli-option-distinct = Also pairs of which was said that they are two people
cli-option-keep = The person who stays
cli-option-other = The other person
cli-option-take = What you choose for a field: FIELD=keep, FIELD=other or FIELD=both
cli-option-forget = No longer remember that they are two people
cli-likeness-sameName = same name
cli-likeness-similarName = similar name
cli-likeness-samePhone = same telephone number
cli-likeness-sameMail = same mail address
cli-distinct = two people
cli-compare-moved = { $count ->
    [one] 1 other record goes along.
   *[other] { $count } other records go along.
}
cli-merged = Merged: { $name } ({ $id })

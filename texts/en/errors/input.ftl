# What you fill in

invalid-required = This still has to be filled in: { field-name }.
invalid-unknownField = Kring does not know the field { $field }. Take it out or write it differently. On religion, descent, nationality, politics, health and criminal matters Kring has no fields, on purpose.
invalid-tooLong = This is too long: { field-name }. The most is { $max } characters. Make it shorter.
invalid-unusableSign = This has a sign that cannot be seen ({ $sign }): { field-name }. It changes how the text looks. Type the text again instead of pasting it.
invalid-outOfRange = This is not possible: { field-name }. { $min ->
    [internal] Choose internal or confidential.
    [confidential] Choose confidential.
   *[other] Choose from { $min } to { $max }.
}
invalid-endsBeforeBegin = This membership had not begun then. Choose { $min } or later as the last day. Is the first day wrong? Then change that first.
invalid-notFoundReference = What you chose does not exist any more: { field-name }. Choose again.
invalid-value = Kring cannot read this: { field-name }. What belongs here is { expected-name }.
invalid-duplicate = This is there already: { field-name }. Change the one that is there.
invalid-unknownVerb = Kring does not know the command { $verb }. See "kring --help" for those there are.

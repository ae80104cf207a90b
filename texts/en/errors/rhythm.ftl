# Rhythm and boundaries

invalid-rhythm = Kring does not read "{ $words }" as a rhythm. Write for example "every 6 weeks", "twice a year" or "only when they call".
invalid-callTimes = Kring does not understand "{ $word }" here. Write for example "after five, never on Friday" or "between 9 and 12".
invalid-callTimesUnclear = "{ $words }" can mean two things: "{ $first }" or "{ $second }". Choose one, and write it like that.
boundary-crossed = This crosses a boundary of { $people }: { $limit ->
    [pause] { $count ->
        [one] this person asked for a pause.
       *[other] these people asked for a pause.
    }
    [neverCall] rather no calls.
    [callHours] rather called at another hour.
    [quietTime] rather not called at this time.
    [noSharedLists] not on shared lists.
    [noPhotos] not on photos.
    [askBeforeSharing] ask before anything is shared.
   *[other] see with each person what was agreed.
} Nothing was done. Leave it, or do it anyway and give a reason (--despite).
window-clipboard = Kring could not copy this. Read it from the screen, or try again.

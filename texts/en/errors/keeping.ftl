# Keeping and finding

notFound-record = { kind-name } does not exist or was removed in the meantime. Look in the list and choose again.
notFound-part = { part-name } does not exist or was removed in the meantime. Look at the whole again and choose again.
conflict-changedMeanwhile = { kind-name } was changed elsewhere in the meantime. Look at the new version and make your change again.
conflict-cannotUndo = This can no longer be undone. Look under "What just happened" for what still can be.
conflict-undoTakesMore = { $count ->
    [one] A later change rests on this one. Undo that one first. Or undo them together with "kring undo { $number } --with-later".
   *[other] There are { $count } later changes that rest on this one. Undo those first, or undo them together. With "kring undo { $number } --with-later" all of them are undone.
}
conflict-stillOpen = { $count ->
    [one] 1 thing is still open. Say what becomes of it, or leave it open.
   *[other] { $count } things are still open. Say of each what becomes of it, or leave them open.
}
conflict-endsUnasked = { $count ->
    [one] 1 thing is still open.
   *[other] { $count } things are still open.
} Nothing was changed. Choose "End the membership" or "End the network" (kring membership end, kring network end). There you say what becomes of it.
conflict-networkEnded = The last day of this network is { $until }. After that nothing new comes to it; what was before that does, with its day. Does it go on after all? Then take its end date away, in Together under Edit. A farewell goes then too; kring undo brings it back.
conflict-lastMembership = This is the only network of this person. Remove the person, or end the membership.
conflict-stillUsed = { kind-name } is still used { $count ->
    [one] once
   *[other] { $count } times
}. First remove what refers to it and try again.

internal-encoding = Kring could not write this down. Nothing was changed. Tell your administrator what you did.

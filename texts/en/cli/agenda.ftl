# The agenda: what changes about it

cli-about-agenda-park = Put an agenda item aside
cli-about-agenda-bring-back = Put an item that was put aside on the agenda again
cli-about-agenda-share = Note that the agenda was shared
cli-about-agenda-log = What changed about the agenda
cli-option-gives-way = The item that makes room: it gets so many minutes fewer
cli-option-to-parking-lot = That item is put aside, and does not get shorter
cli-option-requested-by = At the request of which side
cli-option-requester = Who asked for it, if they agree to be named
cli-option-agenda-reason = Why the agenda changes
cli-field-ledBy = Led by
cli-field-leader = Who leads
cli-field-carriedFrom = Carried over from
cli-field-parkingLot = Put aside
cli-field-agendaChanges = What changed
cli-field-agenda-kind = What
cli-field-agenda-from = Was
cli-field-agenda-to = Became
cli-field-requestedBy = At the request of
cli-field-requester = Asked for by
cli-field-reason = Reason
cli-field-madeRoomFor = Made room for
cli-value-kind-added = added
cli-value-kind-addedUrgently = put in urgently
cli-value-kind-carriedOver = carried over
cli-value-kind-removed = removed
cli-value-kind-moved = moved
cli-value-kind-retitled = renamed
cli-value-kind-minutesChanged = other minutes
cli-value-kind-parked = put aside
cli-value-kind-broughtBack = put back
cli-value-kind-shared = shared
cli-value-requestedBy-member = members
cli-value-requestedBy-municipality = municipality
cli-value-requestedBy-together = together
cli-value-ledBy-member = a member
cli-value-ledBy-municipality = the municipality
cli-value-ledBy-together = together
cli-about-meeting-walk-in = Somebody who came and was not known yet
cli-option-came = When somebody came, where that was later
cli-option-left = When somebody left, where that was earlier
cli-field-cameAt = Came at
cli-field-leftAt = Left at
cli-about-meeting-carry = Take items over from an earlier meeting
cli-about-meeting-carry-proposal = What can be taken over from an earlier meeting
cli-option-meeting-from = From this day, or from this meeting
cli-option-meeting-to = The meeting whose agenda they go on
cli-field-openOurs = Open actions of ours
cli-field-openTheirs = Open actions of theirs
cli-field-lookedBack = Looking back is on the agenda already
cli-field-parked = Was put aside
cli-look-back-title = Back to last time: what was done?
cli-look-back-text = { $ours ->
    [one] 1 action of the municipality
   *[other] { $ours } actions of the municipality
}, { $theirs ->
    [one] 1 of members
   *[other] { $theirs } of members
}

# Working agreements and minutes

conflict-acknowledged = Somebody already said yes to this text. Leave it, and give the agreement a new text.
conflict-notAgreed = This is still a proposal. First say that it was agreed on.

# Agenda

conflict-itemWasDiscussed = Something is written under this item already. Leave it on the agenda and give it fewer minutes.
conflict-lineSettled = { $sort ->
    [decision] Who agreed, who had reservations, what came of it and whether it holds belong to a decision. Take that away first.
    [pledge] More is known of this pledge, such as who does it or by when. Take that away first under Together, Pledges.
   *[action] This action was done or let go. Open it again first.
}
invalid-decisionCircle = This way the decision would take its own place. Choose another decision.

# Minutes

conflict-minutesAdopted = These minutes were adopted and do not change any more. Is something not right? Note a correction.
conflict-minutesNotSubmitted = The participants do not have these minutes yet. Change the line itself, or submit the minutes first.
conflict-minutesStillOpen = The participants have until and including { $until }. Adopt the minutes after that day, or at a meeting.
conflict-meetingNotHeld = This meeting was not closed yet. Close it first.
conflict-notAttended = This person was not there. First tick who was present.

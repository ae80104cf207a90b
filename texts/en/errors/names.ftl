# Names of fields and kinds, for the sentences above

field-name = { $fieldName ->
    [address] address
    [agenda] agenda
    [at] date and time
    [attended] attendance
    [basis] why it is allowed (lawful basis)
    [boundaries] boundaries
    [brings] what someone brings
    [classification] who may read it (classification)
    [contact] telephone or mail address
    [contactWays] ways to get in touch
    [due] date by which it is done
    [durationMinutes] length in minutes
    [endsOn] end date
    [explanation] explanation
    [gets] what someone gets
    [holder] who does it
    [idleMinutes] minutes until it locks
    [impression] impression
    [informed] when someone was informed
    [intendedResult] what we want to reach
    [interests] interests
    [invitations] invitations
    [item] agenda item
    [key] name of the draft
    [kind] kind
    [languages] languages
    [meeting] meeting
    [municipality] municipality
    [minutes] minutes
    [name] name
    [needs] needs
    [network] network
    [note] note
    [organisation] organisation
    [organisationRole] role at the organisation
    [origin] from whom the item came
    [ownWords] in their own words
    [people] people
    [person] person
    [perspectives] perspectives
    [place] place
    [plannedMinutes] minutes for this item
    [preferences] preferences
    [promise] promise
    [promises] promises
    [purpose] purpose
    [raisedBy] who raised it
    [agendaChanges] what changed about the agenda
    [planChanges] what changed about the plan
    [farewell] farewell
    [how] how it ended
    [thanks] thanks
    [settled] what becomes of it
    [to] who takes it over
    [keepOthers] what stays open
    [year] year
    [leader] who leads the item
    [ledBy] which side leads the item
    [carriedFrom] the earlier meeting
    [makesRoom] item that makes room
    [parkingLot] put aside
    [reason] reason
    [requester] who asked for it
    [requestedBy] at whose request
    [formerTitle] former title
    [cameAt] time at which somebody came
    [leftAt] time at which somebody left
    [thankedOn] day on which somebody was thanked
    [why] reason for the invitation
    [access] what people need
    [what] what is needed
    [speaking] speaking time
    [membersS] seconds that members spoke
    [municipalityS] seconds that the municipality spoke
    [arranged] whether it is arranged
    [correctedAt] time of the correction
    [change] which change
    [series] series
    [every] how often
    [count] number
    [responsible] who is in charge of the data
    [retentionYears] how many years to keep
    [hostedBy] organisation that gives the place
    [roleAgreedOn] day on which the role was agreed to
    [role] role
    [say] form of address
    [side] who promises
    [since] start date
    [skills] skills
    [sort] kind
    [state] state
    [text] text
    [theme] theme
    [themes] themes
    [title] title
    [unnamedGuests] unnamed guests
    [until] end date
    [urgentReason] reason for the urgency
    [userName] your name
    [value] number or address
    [agreed] whether it may be with or without a name
    [words] own words
    [wish] wish
    [wishes] wishes
    [takesAlong] what somebody takes along
    [about] what it is about
    [subject] subject
    [versions] texts
    [on] day
    [way] bringing or getting
    [source] where it came up
    [madeOn] day it was made
    [endedOn] last day
    [acknowledgedOn] day it was acknowledged
    [receivedOn] day it came in
    [desk] desk
    [caseNumber] case number
    [answered] answer
    [agreedBy] who agreed
    [reservations] reservations
    [outcome] what came of it
    [reason] why
    [proof] by what one sees it
    [answeredOn] day on which it was answered
    [toldOn] day on which it was told
    [closedOn] day on which it was done
    [asMeant] whether it was done as meant
    [reviewOn] day on which you look at it again
    [proposals] proposals
    [proposed] proposal
    [step] step
    [reason] reason
    [notNow] steps for later
    [questions] questions
    [evaluation] evaluation
    [answers] answers
    [seenBy] what shows it
    [setOn] day it was set
    [coOwners] co-owners
    [steps] steps
    [doneOn] day it was done
    [power] who can do what
    [members] what members can do
    [others] what others can do
    [outcome] what became of it
    [into] the goal that took its place
    [planned] place on the agenda
    [answer] what was done with it
    [round] name of the focus group or survey
    [saidBy] who said it
    [otherTheme] the other theme
    [participants] number of participants
    [groups] number of groups
    [group] number of the group
    [lines] lines of the flip chart
    [sheets] sheets
    [intro] words beforehand
    [translations] translations
    [paperLanguage] language of the questions
    [second] questions for which the second time is right
    [boxes] boxes
    [meetings] meetings of the calendar
    [only] numbers of the list
    [pastedLines] pasted lines
   *[other] { $field }
}
kind-name = { $kind ->
    [network] This network
    [person] This person
    [organisation] This organisation
    [membership] This membership
    [conversation] This conversation
    [promise] This promise
    [meeting] This meeting
    [preparation] This talk beforehand
    [draft] This draft
    [filter] This filter
    [setting] This setting
    [agreement] This working agreement
    [acknowledgement] This acknowledgement
    [contribution] This contribution
    [theme] This theme
    [focusGroup] This focus group
    [survey] This survey
    [input] This input
    [goal] This goal
    [signal] This signal
    [pledge] This pledge
    [evaluation] This evaluation
   *[other] This
}
part-name = { $part ->
    [agendaItem] This agenda item
    [agendaChange] This change of the agenda
    [planChange] This change of the plan
    [openThing] This open thing
    [decision] This decision
    [minuteLine] This line of the minutes
    [accessNeed] This need
    [invitation] This invitation
    [wish] This wish
    [entry] This entry of the timeline
    [version] This text of the agreement
    [acknowledgement] This acknowledgement
    [question] This question
    [sheet] This sheet, or a difference in it,
    [answer] This answer
    [goalStep] This step of the goal
    [membership] A place of this person in the network
   *[other] This part
}

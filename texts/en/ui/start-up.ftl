# Starting a network

together-start-up = Starting
start-up-lead = The steps by which a network starts. Kring sees by itself what is there.
start-up-open = { $count ->
    [0] All steps are done, or come later.
    [one] 1 step still to do.
   *[other] { $count } steps still to do.
}
start-up-state = { $state ->
    [done] done
    [begun] { $done } of { $all }
    [notNow] not now: { $reason }
   *[open] still to do
}
start-up-act = { $act }: { $step }
start-up-go = Go there
start-up-put-off = Not now
start-up-take-up = After all
start-up-reason = Why not now?
start-up-reason-missing = Write down why, so that you still know later.
start-up-next = { $step }.
start-up-all = { $count ->
    [one] 1 step left
   *[other] All { $count } steps that are left
}
words-start-up = start guide steps checklist begin
start-up-title = { $step ->
    [purpose] Write down why this network is there
    [people] Bring people together
    [talks] Speak to people one by one
    [informed] Tell them what you keep about them
    [perspectives] See who is still missing at the table
    [agreements] Discuss working agreements
    [yes] Ask everybody for a yes
    [themes] Hear what people would like to talk about
    [membersAgenda] Let members shape the agenda
    [preparations] Prepare together with those who need it
    [goals] Set goals together
   *[evaluation] Ask how a meeting was
}
start-up-why = { $step ->
    [purpose] Who knows what it is about can choose whether that fits.
    [people] A network begins with people who have something to offer each other.
    [talks] In a talk of their own you hear what matters to somebody. That builds trust.
    [informed] People should know what is written down about them.
    [perspectives] Who is not there does not count in what you decide either.
    [agreements] People speak more freely when they know what happens with their words.
    [yes] An agreement really holds once everybody said yes.
    [themes] Who brings in a theme comes back for it.
    [membersAgenda] An agenda with items from members belongs to everybody.
    [preparations] Some do not speak the language of the room well. They can take part too.
    [goals] Who chooses a goal together works on it together.
   *[evaluation] You hear what you did not see yourself, and the next time gets better.
}
start-up-how = { $step ->
    [purpose] Write it in words that the members use too.
    [people] Begin with those you know, and ask who else belongs here.
    [talks] Have coffee, visit or call. Ask what somebody wants, can do and needs.
    [informed] Give them the leaflet and talk it through together. Write down when.
    [perspectives] Ask the members who is missing. Go and see them yourself.
    [agreements] Begin with the starter set. Change the texts together.
    [yes] Go through the agreements at the start of a meeting, or in a talk.
    [themes] Ask in talks, in a focus group or with a survey. Write it down in their words.
    [membersAgenda] Ask for items beforehand. Say from whom they come.
    [preparations] Plan a talk beforehand and go through the items together.
    [goals] Choose one together that can be reached. Ask somebody of each side to look after it.
   *[evaluation] Hand out a few questions, without a name. From five sheets on you see the results.
}

# kring import

cli-about-import = Take over lists of other programs
cli-about-import-columns = Look at the columns of a list; nothing is kept
cli-about-import-people = Take the people of a list into a network
cli-option-import-file = The file: a list, contacts, a calendar or text; - is what is typed here
cli-option-import-sheet = The sheet, by its name or number; else the first with people
cli-option-import-map = A file with columns and choices (JSON)
cli-option-import-dry-run = Only say what would happen
cli-import-contacts = These are contacts. There is nothing to choose.
cli-import-sheet = { $named ->
    [yes] Sheet { $sheet }: { $rows } rows
   *[no] { $rows } rows
}
cli-import-column = { $number }. { $header }: { $field ->
    [none] not taken over
    [given] first name
    [initials] initials
    [prefix] prefix
    [family] last name
    [fullName] name
    [say] how to address
    [organisation] organisation
    [organisationRole] role there
    [phone] phone
    [phoneMobile] mobile phone
    [phoneWork] phone at work
    [phoneHome] phone at home
    [email] mail
    [street] street
    [houseNumber] house number
    [postcode] postcode
    [city] town
    [address] address
    [languages] languages
    [notes] note
    [perspectives] perspectives
    [networkRole] role in the network
   *[since] takes part since
} ({ $examples })
cli-import-left-out = { $number }. { $header }: { $category ->
    [religion] never taken over. Kring does not keep what somebody believes.
    [origin] never taken over. Kring does not keep where somebody comes from.
    [health] never taken over. Kring keeps nothing about health.
    [politics] never taken over. Kring does not keep what somebody votes or thinks.
    [sexualLife] never taken over. Kring does not keep whom somebody loves.
    [criminal] never taken over. Kring keeps nothing about offences or suspicions.
    [identityNumber] never taken over. Kring keeps no citizen number or number of a document.
   *[country] not needed for an address.
}
cli-import-done = { $rehearsed ->
    [yes] This would happen, nothing is kept yet:
   *[no] Taken over:
} { $added } new, { $merged } merged, { $skipped } left alone.
cli-import-alike = Row { $row }, { $name }: looks like { $others }. { $outcome ->
    [merge] Merged.
    [mergeRow] Merged with that earlier row.
    [skip] Left alone.
   *[add] Kept apart.
}
cli-import-remark = Row { $row }: { $kind ->
    [noName] there is no name, the row is not taken over
    [emailMended] mail address read as { $text }
    [emailUnread] no mail address, it stands in the note: { $text }
    [phoneUnread] no number to call, kept anyway: { $text }
    [dateUnread] no date, it stands in the note: { $text }
    [languageUnknown] Kring does not know this language: { $text }
    [labelRefused] a word by which Kring lists nobody, not taken over
    [noPerson] this is no person, not taken over
    [roleLeftOut] this organisation asks for agreement first, role and organisation are not taken over
   *[tooLong] too long for its field, all of it stands in the note: { $text }
}
cli-import-organisations = New organisations: { $names }.
cli-import-left-out-property = { $name }: { $category ->
    [unused] not taken over, Kring has no use for it.
   *[other] never taken over, Kring keeps nothing of the kind about anybody.
}
cli-about-import-meetings = Take the meetings of a calendar (.ics) into a network
cli-about-import-survey = Take answers of an online survey into a survey
cli-about-import-minutes = Take minutes from a text file into a meeting
cli-option-import-from = From this day on; otherwise today
cli-option-import-to = Until and with this day; otherwise a year on
cli-option-import-only = Only the meeting with this number of the list
cli-option-import-survey = The survey the answers belong to
cli-option-import-meeting = The meeting the minutes are of
cli-option-import-item = The agenda item for lines before the first one that names an item
cli-import-meetings-done = { $rehearsed ->
    [yes] Only tried, nothing is kept:
   *[no] The calendar is taken over:
} { $added } new, { $moved } moved. { $there } already here, { $left } left out.
cli-import-meeting = { $number }. { $at }  { $title }: { $said }
cli-import-survey-done = { $rehearsed ->
    [yes] Only a trial, no sheet is kept:
   *[no] The answers are taken over:
} new { $added }, already here { $there }, without answers { $empty }. Sheets in all: { $sheets }.
cli-import-answers-column = Column { $number }, { $header }: { $said }
cli-import-minutes-done = { $rehearsed ->
    [yes] Only tried, no line is kept:
   *[no] The minutes are taken over:
} notes { $notes }, decisions { $decisions }, actions { $actions }, pledges { $pledges }.
cli-import-minutes-line = {"  "}{ $line }. { $kind }{ $owned ->
    [yes] {" "}({ $owner })
   *[no] {""}
}: { $text }{ $long ->
    [yes] {" "}(too long for an action)
   *[no] {""}
}

# Together

together-in = Together in { $network }
together-choose = Choose a network.
together-numbers = { $members ->
    [one] 1 person
   *[other] { $members } people
}, { $organisations ->
    [one] 1 organisation
   *[other] { $organisations } organisations
}, { $meetings ->
    [one] 1 meeting
   *[other] { $meetings } meetings
}.
together-overview = Overview
together-agreed = What we agreed
together-picture = Picture
together-organisations = Organisations
together-report = Network report
together-purpose = Purpose
together-agreements = Working agreements
together-agreements-none = There are no working agreements yet. Make them together at a meeting and write them here.
together-themes = Themes
together-themes-none = No themes yet. Ask the members what they would like to talk about.
hint-report = report
kept = Who keeps promises?
kept-side = Side
kept-on-time = On time
kept-total = Done or late
kept-open = Still open
kept-municipality = Municipality
kept-members = Members
kept-share = { $total ->
    [0] nothing to count yet
   *[other] { $onTime } of { $total } on time
}
kept-less = We keep our promises on time less often than members do.
kept-more = We keep our promises on time more often than members do.
kept-alike = Both sides keep their promises on time equally often.
kept-too-few = There are too few promises to compare yet.
seats = Who is at the table?
seats-none = Write with the network which perspectives you want at the table.
seats-never-a-person = This is about the network, never about one person.
network-edit = Change { $network }
network-form-lead = A network needs a purpose. Also write down why you may keep data, and for how long.
network-name = Name of the network
network-name-missing = Give the network a name.
network-purpose-hint = What it is for, in words its members recognise
network-purpose-missing = Write what the network is for.
network-basis = Why it is allowed (lawful basis)
network-basis-choose = Choose why it is allowed
network-basis-hint = Why may you keep data about people? If you are not sure, ask the municipality's privacy officer.
network-basis-missing = Choose why you may keep data.
network-responsible = Who is in charge of the data
network-responsible-hint = Mostly the municipality is in charge of the data (responsible organisation).
network-kept = Keeping
network-retention = Keep after the end, in years
network-retention-hint = A number from 1 to 20
network-retention-wrong = Fill in a whole number from 1 to 20.
network-retention-years = { $years ->
    [one] 1 year after the end
   *[other] { $years } years after the end
}
network-ends = Runs until
network-ends-hint = Empty if you do not know yet
network-perspectives = Perspectives at the table
network-perspectives-hint = Roles in life, one per line. Never descent or religion.
network-remove = Remove network
network-remove-about = This is possible only when nothing belongs to the network any more.
starter-parents = Parents
starter-young = Young people
starter-shops = Entrepreneurs
starter-sport = Sport
starter-care = Care
starter-neighbours = Neighbourhood
organisations-lead = Associations, schools, shops and services that people speak for.
organisations-none-title = No organisations yet
organisations-none = Add one, or do that with a person.
organisation-lead = Write only what you need to stay in contact.
organisation-edit = Change { $name }
organisation-name = Name
organisation-name-missing = Fill in the name of the organisation.
organisation-sort = Kind
organisation-sort-hint = For example: sports club, school, shop
organisation-municipal = Belongs to the municipality. Its actions then count as ours.
organisation-municipal-short = belongs to the municipality
organisation-address = Address
organisation-contact = Phone or email
organisation-note = Good to know
organisation-people = { $count ->
    [0] nobody
    [one] 1 person
   *[other] { $count } people
}
organisation-nobody = Nobody yet. Choose this organisation with a person.
organisation-remove = Remove organisation

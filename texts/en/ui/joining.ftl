# Taking people into another network, and which network is shown

people-join = Take into a network
people-join-others = From another network
people-join-title = Take people into { $network }
people-join-about = Whoever you choose takes part in this network too. What is kept about these people stays as it is.
people-join-inform = Tell them too: that they are in { $network } now, and what you keep for it. Do so at the first conversation, and within a month at the latest.
people-join-returning = These people have a place in this network already, with an end. They keep what is kept, and take part without an end. The perspectives you choose come with it.
people-join-before = Took part before, until { $date }.
people-join-ending = Takes part now until { $date }.
people-join-begins = Begins on { $from } and takes part until { $date }.
people-join-role = Role: { $role }.
people-join-had = Takes part as: { $perspectives }.
people-join-already = In this network already, which stays as it is: { $names }.
people-join-who = Who
people-join-nobody = Choose somebody first.
people-join-perspectives-hint = You can fill this in later too, for each person.
people-joined = { $added ->
    [one] 1 person taken into { $network }.
   *[other] { $added } people taken into { $network }.
}{ $already ->
    [0] {""}
    [one] {" "}1 person was in it already.
   *[other] {" "}{ $already } people were in it already.
}
people-nobody-here-title = Nobody in { $network } yet
people-nobody-here = Add a new person, or take in somebody you know from another network.
network-shown = Network: { $network }
network-shown-all = All networks
network-shown-always = You see all networks here, whichever network is chosen.

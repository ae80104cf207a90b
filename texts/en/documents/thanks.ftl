# Thanks after a meeting: to one person, about nobody else

doc-thanks-hello = Hello { $name },
doc-thanks-greeting = { $greeting } { $name },
doc-thanks-words = { $address ->
   *[other] Thank you for being there on { $date }. Your time and attention help us on. Would you like to say more about that meeting? I would be glad to hear it.
}
doc-thanks-close = Kind regards,

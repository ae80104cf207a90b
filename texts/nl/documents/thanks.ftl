# Een bedankje na een bijeenkomst: aan één persoon, over niemand anders

doc-thanks-hello = Goedendag { $name },
doc-thanks-greeting = { $greeting } { $name },
doc-thanks-words = { $address ->
    [informal] Dank je wel dat je er was op { $date }. Je tijd en je aandacht helpen ons verder. Wil je nog iets zeggen over die bijeenkomst? Ik hoor het graag.
   *[formal] Dank u wel dat u er was op { $date }. Uw tijd en uw aandacht helpen ons verder. Wilt u nog iets zeggen over die bijeenkomst? Ik hoor het graag.
}
doc-thanks-close = Met vriendelijke groet,

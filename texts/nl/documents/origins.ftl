# Van wie iets komt

doc-origin = { $origin ->
    [member] Van een lid
    [municipality] Van de gemeente
   *[together] Samen
}
doc-raised-by = ingebracht door { $name }
doc-way = { $way ->
    [conversation] uit een gesprek
    [focusGroup] uit een groepsgesprek
    [survey] uit een vragenlijst
    [openDiscussion] uit een open gesprek
    [urgent] met spoed ingevoegd
   *[standing] vast punt
}
doc-urgent = Spoed: { $reason }

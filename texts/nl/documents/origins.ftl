# Van wie iets komt

doc-origin = { $origin ->
    [member] Van een lid
    [municipality] Van de gemeente
   *[together] Samen
}
doc-raised-by = ingebracht door { $name }
doc-way = { $way ->
    [conversation] uit een gesprek
    [preparation] uit een gesprek vooraf
    [focusGroup] uit een groepsgesprek
    [survey] uit een vragenlijst
    [openDiscussion] uit een open gesprek
    [signal] uit een signaal
    [urgent] met spoed ingevoegd
   *[standing] vast punt
}
doc-urgent = Spoed: { $reason }
doc-led-by = { $named ->
    [yes] Leiding: { $name }
   *[no] { $side ->
        [member] Leiding: een lid
        [municipality] Leiding: de gemeente
       *[together] Leiding: samen
    }
}
doc-carried-from = Meegenomen van { $date }

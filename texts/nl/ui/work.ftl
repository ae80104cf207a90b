# Lang werk

work-stop = Stop
work-stopping = Stopt…
work-ending = Bijna klaar…
work-cancelled = Gestopt omdat je dat vroeg. Er is niets veranderd.
work-percent = { $label } { $percent } procent.
work-share = { $percent }%

# Long work

work-stop = Stop
work-stopping = Stopping…
work-ending = Nearly done…
work-cancelled = Stopped because you asked. Nothing has changed.
work-percent = { $label } { $percent } percent.
work-share = { $percent }%

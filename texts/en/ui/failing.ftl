# A part of the window that could not be shown

failed-title = This could not be shown.
failed-about = Something went wrong in Kring. Your data are still there, and so is what Kring had kept as a draft. Try again. If that does not help, go to another place and come back later.
failed-again = Try again
failed-to-place = To { $place }
failed-close = Close

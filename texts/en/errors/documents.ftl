# Documents

document-layout = Kring could not lay out this document ({ $what }). Nothing was saved. Make the report shorter or make it again.
document-write = Kring could not make an accessible PDF of this document ({ $what }). Nothing was saved. Make it again.
document-office = Kring could not make this document for a text program ({ $what }). Nothing was saved. Make it as PDF.
document-stopped = Kring stopped making the pages: this document asks too much of the computer. Nothing was saved. Choose a shorter period or make it as a text document.
worker-notStarted = A part of Kring is missing: the program kring-worker. Nothing was changed. Ask your administrator to install Kring again.
worker-otherVersion = Kring was updated while it was open. Nothing was changed. Close Kring and start it again.

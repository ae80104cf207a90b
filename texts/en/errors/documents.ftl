# Documents

document-layout = Kring could not lay out this document ({ $what }). Nothing was saved. Make the report shorter or make it again.
document-write = Kring could not make an accessible PDF of this document ({ $what }). Nothing was saved. Make it again.
document-office = Kring could not make this document for a text program ({ $what }). Nothing was saved. Make it as PDF.

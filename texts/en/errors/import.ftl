# Lists of other programs

import-empty = There is nothing in this file. Choose another file.
import-unknownFormat = This is no list that Kring can read. Save the list as an Excel file (.xlsx) or as CSV. Then choose that file.
import-unsupportedFormat = Kring does not read files of the sort { $format }. Save the list as an Excel file (.xlsx) or as CSV. Then choose that file.
import-encrypted = This file has a password. Take it off in the other program and choose the file again.
import-tooLarge = This file is too large: Kring reads { $most } MB at most. Divide the list over more files.
import-unpacksTooLarge = This file becomes too large when it is unpacked: Kring reads { $most } MB at most. Divide the list over more files.
import-tooMany = There is too much in this file{ $where ->
    [row] {" "}(row { $row })
    [cell] {" "}(row { $row }, column { $column })
    [column] {" "}(column { $column })
   *[nowhere] {""}
}. Kring reads { $most } { $of ->
    [entries] parts
    [sheets] sheets
    [columns] columns
    [cells] cells
    [cellBytes] characters in one cell
    [parts] texts and formats
    [contacts] contacts
    [events] events
    [properties] lines of one contact
   *[rows] rows
} at most. Divide the list over more files.
import-unclosedQuote = A quotation mark is opened and never closed{ $where ->
    [row] {" "}(row { $row })
    [cell] {" "}(row { $row }, column { $column })
   *[nowhere] {""}
}. Repair that in the other program and choose the file again.
import-cutOff = This file is not whole{ $where ->
    [row] : it ends after line or contact { $row }
    [cell] : it ends at row { $row }, column { $column }
   *[nowhere] {""}
}. Save the list again and choose that file.
import-malformed = This file is broken{ $where ->
    [row] {" "}(row { $row })
    [cell] {" "}(row { $row }, column { $column })
   *[nowhere] {""}
}: { $what }. Save the list again and choose that file.
import-stopped = Reading was stopped: this file asks too much of the computer. Nothing was taken over. Save the list as CSV and choose that file.
import-notOpened = Kring cannot open this file. Close it in the other program, see whether it is still there, and choose it again.
import-nothingChosen = No list is chosen. Choose a file or paste cells first.
import-noCalendar = This is no calendar. Save the appointments in the other program as an iCalendar file (.ics). Then choose that file.
import-noSuchQuestion = There is no question { $question } with that answer in this survey. Choose another one.
import-mapNotOpened = Kring cannot open the file with the columns. See whether it is there and try again.
import-noSuchSheet = There is no such sheet. Choose one of these sheets: { $sheets }.
mapping-otherLayout = This choice of columns belongs to another list. Choose the columns again.
mapping-noSuchColumn = There is no column { $column }. Choose a column of this list.
mapping-columnLeftOut = Kring does not take over the column { $column }: it keeps nothing of the kind about anybody. Take it out of your choice.
mapping-fieldTwice = Two columns are the same, and that can be only once here. Choose something else for one of the two.
mapping-columnTwice = The column { $column } is chosen twice. Take one away.
mapping-noName = No column says what somebody is called. Choose a column with the name, the first name or the last name.

# The window
window-locked = The vault is locked. Unlock it, then try again.
window-noVault = There is no vault here any more. Choose where the vault is, or make a new one.
window-settingsNotWritten = Kring could not save your settings on this computer. Your data is safe. Check whether the disk is full.
window-placeNotMade = Kring could not make that folder. Choose another place.
window-demoInUse = The demo network is still open somewhere. Close the other window and try again.
window-fileNotWritten = The file could not be saved. Choose another place, or make room on the disk.
window-fileNotThere = This file was not saved in this session. Save it first.
window-fileNotOpened = This computer could not open the file. Open it yourself, from where you saved it.
window-notABackup = Kring cannot open this: it is no backup of Kring, or it is not there any more. A vault is opened in Kring itself: choose another vault.
window-noWebView = Kring cannot start. A part of Windows is missing or broken: Microsoft Edge WebView2 Runtime. Ask your administrator to install or repair it. Kring itself fetches nothing from the internet. Your data are safe.
window-notStarted = Kring cannot start. Your data are safe. Restart the computer. If that does not help, give this message to your administrator: { $reason }
expected-name = { $expected ->
    [text] text
    [number] a number
    [truthValue] yes or no (true or false)
    [list] a list
    [object] a group of fields in braces
    [date] a date, such as 2026-11-26
    [time] a time of the clock, such as 20:05
    [localMoment] a day and time of the clock here, such as 2026-11-26T19:30, without Z or +01:00
    [id] an id, as Kring gives it
    [languageTag] a language code, such as nl or ar
    [laterThanCame] a time after the one of coming in
    [sameNetwork] the same network: other things belong to it already
    [ofNetwork] something of the same network
    [translatedLanguage] a language into which all questions were translated
    [themeOfNetwork] another theme of the same network
    [memberWhoStays] a member who stays
    [meetingOfNetwork] a meeting of the same network
    [plannedMeeting] a meeting that is still to come
    [otherGoal] another goal of the same network that did not come of this one
   *[other] one of these values: { $expected }
}

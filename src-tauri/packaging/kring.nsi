; The setup of Kring for one user of a Windows computer. It asks for no rights of an administrator, writes in the folder of its
; user and in HKCU only, and leaves vaults, backups and settings where they are when Kring is removed.
;
;   makensis -DVERSION=0.1.0 -DNUMBERS=0.1.0 -DPROGRAMS=DIR -DROOT=CHECKOUT -DPAPERS=DIR -DOUT=FILE [-DTARGET=amd64-unicode] [-DSIGN=COMMAND] kring.nsi
;
; Exit codes, with /S too: 0 done, 1 stopped by the user, 3 installed while WebView2 is missing, 10 Kring is open, or a file could not
; be written, 11 this Windows is too old, 12 Kring is installed in another folder than /D says and nothing was changed. docs/beheer.md promises them.

!ifdef TARGET
  Target ${TARGET}
!else
  Unicode true
!endif
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 32
RequestExecutionLevel user
ManifestSupportedOS all
ManifestDPIAware true
ManifestLongPathAware true

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Kring"
; https://learn.microsoft.com/microsoft-edge/webview2/concepts/distribution#detect-if-a-webview2-runtime-is-already-installed
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
!define BACKUP "Kring.Backup"

Name "Kring"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Kring"
; A new version goes where the one before it is.
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "Kring ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
; A file that cannot be written ends the setup, rather than being left out.
AllowSkipFiles off
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ROOT}/icons/icon.ico"
!define MUI_UNICON "${ROOT}/icons/icon.ico"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\kring-desktop.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(RemoveText)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first is for every Windows in another language.
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"

LangString WelcomeText ${LANG_DUTCH} "Kring ${VERSION} komt in de map van jouw account. Je hebt geen rechten van een beheerder nodig.$\r$\n$\r$\nSluit Kring als het open staat. Je kluizen en reservekopieën blijven staan waar ze zijn."
LangString WelcomeText ${LANG_ENGLISH} "Kring ${VERSION} goes into the folder of your account. You need no rights of an administrator.$\r$\n$\r$\nClose Kring if it is open. Your vaults and backups stay where they are."
LangString RemoveText ${LANG_DUTCH} "Het programma Kring gaat van deze computer. Je kluizen, reservekopieën en instellingen blijven staan."
LangString RemoveText ${LANG_ENGLISH} "The program Kring goes from this computer. Your vaults, backups and settings stay."
LangString IsOpen ${LANG_DUTCH} "Kring staat nog open, of een ander programma houdt het vast. Sluit Kring en kies Opnieuw. Er is nog niets veranderd."
LangString IsOpen ${LANG_ENGLISH} "Kring is still open, or another program holds it. Close Kring and choose Retry. Nothing was changed yet."
LangString NotWritten ${LANG_DUTCH} "Niet alle bestanden van Kring konden in $INSTDIR worden gezet. Een ander programma houdt er een vast, de schijf is vol of je mag daar niet schrijven. Start dit nog een keer; lukt het weer niet, vraag dan IT."
LangString NotWritten ${LANG_ENGLISH} "Not all files of Kring could be put in $INSTDIR. Another program holds one, the disk is full or you may not write there. Start this again; if it fails again, ask IT."
LangString Elsewhere ${LANG_DUTCH} "Kring staat al in $0. Installeer het daar, of haal het daar eerst weg bij Instellingen, Apps. Er is niets veranderd."
LangString Elsewhere ${LANG_ENGLISH} "Kring is in $0 already. Install it there, or remove it there first in Settings, Apps. Nothing was changed."
LangString TooOld ${LANG_DUTCH} "Kring werkt op Windows 10 en nieuwer. Vraag IT om een nieuwere Windows."
LangString TooOld ${LANG_ENGLISH} "Kring works on Windows 10 and newer. Ask IT for a newer Windows."
LangString NoWebView ${LANG_DUTCH} "Kring is geïnstalleerd, maar Microsoft WebView2 staat niet op deze computer. Zonder WebView2 gaat het venster niet open.$\r$\n$\r$\nVraag IT om de WebView2 Runtime (Evergreen) te installeren. Of leg het bestand MicrosoftEdgeWebView2RuntimeInstallerX64.exe naast dit bestand en start dit nog een keer."
LangString NoWebView ${LANG_ENGLISH} "Kring is installed, but Microsoft WebView2 is not on this computer. Without WebView2 the window does not open.$\r$\n$\r$\nAsk IT to install the WebView2 Runtime (Evergreen). Or put the file MicrosoftEdgeWebView2RuntimeInstallerX64.exe beside this file and start this again."
LangString BackupName ${LANG_DUTCH} "Reservekopie van Kring"
LangString BackupName ${LANG_ENGLISH} "Kring backup"

VIProductVersion "${NUMBERS}.0"
VIFileVersion "${NUMBERS}.0"
VIAddVersionKey /LANG=0 "ProductName" "Kring"
VIAddVersionKey /LANG=0 "FileDescription" "Kring Setup"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "EUPL-1.2"

; Goes on when nobody has the program open any more. Windows refuses to write to a program that runs. A scanner of viruses
; lets go after a moment, so without a user to ask it is tried for five seconds.
!macro MUST_BE_CLOSED PROGRAM
  StrCpy $1 0
  ${DoWhile} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    IntOp $1 $1 + 1
    ${If} ${Silent}
      Sleep 1000
    ${ElseIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsOpen)" IDCANCEL`
      StrCpy $1 5
    ${EndIf}
    ${If} $1 >= 5
      SetErrorLevel 10
      Quit
    ${EndIf}
    ${IfNot} ${Silent}
      StrCpy $1 0
    ${EndIf}
  ${Loop}
!macroend

; The version of WebView2 in $0, or nothing.
Function FindWebView
  SetRegView 32
  ReadRegStr $0 HKLM "SOFTWARE\${WEBVIEW}" "pv"
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    ReadRegStr $0 HKCU "Software\${WEBVIEW}" "pv"
  ${EndIf}
  SetRegView lastused
  ${If} $0 == "0.0.0.0"
    StrCpy $0 ""
  ${EndIf}
FunctionEnd

; Without WebView2: runs Microsoft's own installer when it lies beside this one, else says what is to be done.
Function SeeToWebView
  Call FindWebView
  ${If} $0 != ""
    Return
  ${EndIf}
  FindFirst $1 $2 "$EXEDIR\MicrosoftEdgeWebView2RuntimeInstaller*.exe"
  FindClose $1
  ${If} $2 != ""
    ExecWait '"$EXEDIR\$2" /silent /install'
    Call FindWebView
  ${EndIf}
  ${If} $0 == ""
    SetErrorLevel 3
    MessageBox MB_OK|MB_ICONINFORMATION "$(NoWebView)" /SD IDOK
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 11
    Quit
  ${EndIf}
  SetShellVarContext current
  ; A second copy in another folder would leave the first without anything that removes it.
  ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} $0 != $INSTDIR
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    MessageBox MB_OK|MB_ICONSTOP "$(Elsewhere)" /SD IDOK
    SetErrorLevel 12
    Quit
  ${EndIf}
FunctionEnd

; A file could not be written, and nobody was there to try again.
Function .onInstFailed
  SetErrorLevel 10
FunctionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section
  !insertmacro MUST_BE_CLOSED "kring-desktop.exe"
  !insertmacro MUST_BE_CLOSED "kring.exe"
  !insertmacro MUST_BE_CLOSED "kring-worker.exe"
  ClearErrors
  SetOutPath "$INSTDIR"
  File "${PROGRAMS}/kring-desktop.exe"
  File "${PROGRAMS}/kring.exe"
  File "${PROGRAMS}/kring-worker.exe"
  !if /FileExists "${PROGRAMS}/WebView2Loader.dll"
    File "${PROGRAMS}/WebView2Loader.dll"
  !endif
  File "/oname=LICENSE.txt" "${ROOT}/LICENSE"
  File "${PAPERS}/THIRD-PARTY.txt"
  File "${PAPERS}/kring.cdx.json"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)" /SD IDOK
    SetErrorLevel 10
    Quit
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\Kring.lnk" "$INSTDIR\kring-desktop.exe"

  WriteRegStr HKCU "Software\Classes\.kring-backup" "" "${BACKUP}"
  WriteRegStr HKCU "Software\Classes\.kring-backup" "Content Type" "application/vnd.kring.backup"
  WriteRegStr HKCU "Software\Classes\${BACKUP}" "" "$(BackupName)"
  WriteRegStr HKCU "Software\Classes\${BACKUP}\DefaultIcon" "" "$INSTDIR\kring-desktop.exe,0"
  WriteRegStr HKCU "Software\Classes\${BACKUP}\shell\open\command" "" '"$INSTDIR\kring-desktop.exe" "%1"'
  ; SHCNE_ASSOCCHANGED
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Kring"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\kring-desktop.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Kring"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  SectionGetSize 0 $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0

  Call SeeToWebView
SectionEnd

; Removes what the setup wrote, file by file: whatever else stands in the folder, a vault for instance, stays.
Section Uninstall
  !insertmacro MUST_BE_CLOSED "kring-desktop.exe"
  !insertmacro MUST_BE_CLOSED "kring.exe"
  !insertmacro MUST_BE_CLOSED "kring-worker.exe"
  Delete "$INSTDIR\kring-desktop.exe"
  Delete "$INSTDIR\kring.exe"
  Delete "$INSTDIR\kring-worker.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\kring.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Kring.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.kring-backup" ""
  ${If} $0 == "${BACKUP}"
    DeleteRegKey HKCU "Software\Classes\.kring-backup"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${BACKUP}"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

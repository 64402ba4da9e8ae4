; The installer of Seller Toolkit for Windows: for the user who starts it, without administrator rights.
;
; build.py compiles it; all that changes from build to build comes in as a definition:
;   VERSION  1.2.3               of the program
;   VERSION4 1.2.3.0             the same in four numbers
;   SOURCE   a folder            the frozen program (seller-toolkit.exe, seller-toolkit-cli.exe, _internal)
;   OUTPUT   a file              the installer
;   SIZE_KB  a number            what the program takes on the disk
;   TARGET   amd64-unicode       optional: another kind of installer than NSIS makes by itself (32 bits, which runs everywhere)
;   SIGN_UNINSTALLER a command   optional: signs the uninstaller, whose path is put behind it
;
; Silent: Setup.exe /S [/D=C:\Folder]; uninstall.exe /S. Exit codes: 0 done, 1 stopped by the user,
; 2 the program runs, this Windows is too old, or a newer version is there.

!ifndef VERSION | VERSION4 | SOURCE | OUTPUT | SIZE_KB
  !error "build.py gives the definitions above"
!endif
!ifdef TARGET
  Target ${TARGET}
!else
  Unicode true
!endif
ManifestDPIAware true
SetCompressor /SOLID lzma
AllowSkipFiles off
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

!define FOLDER "SellerToolkit"
!define WINDOW_EXE "seller-toolkit.exe"
!define CONSOLE_EXE "seller-toolkit-cli.exe"
!define PUBLISHER "The Seller Toolkit authors"
!define PROGID "SellerToolkit.Table"
!define CLASSES "Software\Classes"
!define APPLICATION "${CLASSES}\Applications\${WINDOW_EXE}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${FOLDER}"
!define OLDEST_BUILD 17763 ; Windows 10 of 2018 (1809), the oldest that Qt 6.9 names
!define DATA "$LOCALAPPDATA\${FOLDER}"

Name "$(ProgramName)"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${FOLDER}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "$(ProgramName) ${VERSION}"

!define MUI_ICON "seller-toolkit.ico"
!define MUI_UNICON "seller-toolkit.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW_EXE}"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_UNFINISHPAGE_NOAUTOCLOSE
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UninstallKeepsData)"

!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first is the one for systems of any other language.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "TradChinese"
!include texts.nsh

VIProductVersion "${VERSION4}"
!macro VersionInfo LANGUAGE NAME
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${NAME} ${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "${PUBLISHER}, MIT"
!macroend
!insertmacro VersionInfo ${LANG_ENGLISH} "Seller Toolkit"
!insertmacro VersionInfo ${LANG_SIMPCHINESE} "卖家工具箱"
!insertmacro VersionInfo ${LANG_TRADCHINESE} "賣家工具箱"

!ifdef SIGN_UNINSTALLER
  !uninstfinalize '${SIGN_UNINSTALLER} "%1"'
!endif

; --- what installer and uninstaller share --------------------------------------------------------------------------

!macro SharedFunctions UN
; NSIS itself takes the first Chinese for Hong Kong and Macao, where the traditional one is read.
Function ${UN}UseLanguage
  System::Call 'kernel32::GetUserDefaultUILanguage() i .r0'
  IntOp $0 $0 & 0xFFFF
  ${If} $0 = 0x0C04
  ${OrIf} $0 = 0x1404
    StrCpy $LANGUAGE ${LANG_TRADCHINESE}
  ${EndIf}
FunctionEnd

; Asks until the file whose name is on the stack can be written: a running program holds its own.
Function ${UN}WaitForFile
  Exch $1
  Push $2
  ${DoWhile} ${FileExists} "$INSTDIR\$1"
    ClearErrors
    FileOpen $2 "$INSTDIR\$1" a
    ${IfNot} ${Errors}
      FileClose $2
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(ProgramRuns)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${Loop}
  Pop $2
  Pop $1
FunctionEnd

Function ${UN}WaitUntilClosed
  Push "${WINDOW_EXE}"
  Call ${UN}WaitForFile
  Push "${CONSOLE_EXE}"
  Call ${UN}WaitForFile
FunctionEnd

; Only what an installer put there: a store or a portable.txt in the same folder stays.
Function ${UN}RemoveProgram
  ${If} ${FileExists} "$INSTDIR\${WINDOW_EXE}"
    Delete "$INSTDIR\${WINDOW_EXE}"
    Delete "$INSTDIR\${CONSOLE_EXE}"
    Delete "$INSTDIR\LICENSE.txt"
    RMDir /r "$INSTDIR\licences"
    RMDir /r "$INSTDIR\_internal"
  ${EndIf}
FunctionEnd

Function ${UN}RemoveLinks
  ReadRegStr $0 HKCU "${UNINSTALL}" "Shortcut"
  ${If} $0 != ""
    Delete "$SMPROGRAMS\$0"
    Delete "$DESKTOP\$0"
  ${EndIf}
FunctionEnd

Function ${UN}TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd
!macroend
!insertmacro SharedFunctions ""
!insertmacro SharedFunctions "un."

; --- installing ----------------------------------------------------------------------------------------------------

Section "$(PartProgram)" Program
  SectionIn RO
  Call WaitUntilClosed
  Call RemoveProgram
  Call RemoveLinks ; the older version's may be named in another language
  SetOutPath "$INSTDIR"
  File /r /x portable.txt "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\${WINDOW_EXE}"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "$(ProgramName)"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${WINDOW_EXE}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr HKCU "${UNINSTALL}" "Comments" "$(DataLie)"
  WriteRegStr HKCU "${UNINSTALL}" "Shortcut" "$(ProgramName).lnk"
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "$(PartDesktop)" Desktop
  CreateShortCut "$DESKTOP\$(ProgramName).lnk" "$INSTDIR\${WINDOW_EXE}"
SectionEnd

; An entry in Explorer's "Open with". What opens these files by a double-click stays what it was: no default is written.
!macro OfferFor ENDING
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" "${ENDING}" ""
  WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${PROGID}" ""
!macroend
Section "$(PartOpenWith)" OpenWith
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "$(ProgramName)"
  WriteRegStr HKCU "${APPLICATION}\DefaultIcon" "" "$INSTDIR\${WINDOW_EXE},0"
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"$INSTDIR\${WINDOW_EXE}" window "%1"'
  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "$(ProgramName)"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${WINDOW_EXE},0"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${WINDOW_EXE}" window "%1"'
  !insertmacro OfferFor ".xlsx"
  !insertmacro OfferFor ".xls"
  !insertmacro OfferFor ".csv"
  Call TellExplorer
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Program} "$(AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${Desktop} "$(AboutDesktop)"
  !insertmacro MUI_DESCRIPTION_TEXT ${OpenWith} "$(AboutOpenWith)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  Call UseLanguage
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(WindowsTooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $0 == ""
    Return
  ${EndIf}
  ${VersionCompare} "$0" "${VERSION}" $1
  ${If} $1 = 1
  ${AndIf} ${Cmd} `MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(NewerIsThere)" /SD IDNO IDNO`
    SetErrorLevel 2
    Quit
  ${EndIf}
  ; An upgrade adds nothing that was left out or taken away before.
  ReadRegStr $0 HKCU "${UNINSTALL}" "Shortcut"
  ${IfNot} ${FileExists} "$DESKTOP\$0"
    SectionSetFlags ${Desktop} 0
  ${EndIf}
  ReadRegStr $0 HKCU "${CLASSES}\${PROGID}\shell\open\command" ""
  ${If} $0 == ""
    SectionSetFlags ${OpenWith} 0
  ${EndIf}
FunctionEnd

; --- removing ------------------------------------------------------------------------------------------------------

!macro WithdrawFor ENDING
  DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${PROGID}"
!macroend
Section "Uninstall"
  Call un.WaitUntilClosed
  Call un.RemoveProgram
  Call un.RemoveLinks
  !insertmacro WithdrawFor ".xlsx"
  !insertmacro WithdrawFor ".xls"
  !insertmacro WithdrawFor ".csv"
  DeleteRegKey HKCU "${CLASSES}\${PROGID}"
  DeleteRegKey HKCU "${APPLICATION}"
  DeleteRegKey HKCU "${UNINSTALL}"
  Call un.TellExplorer
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP" ; a folder that a process stands in cannot be removed
  RMDir "$INSTDIR" ; stays when anything of the user's is left in it
  DetailPrint "$(DataLie)"
SectionEnd

Function un.onInit
  Call un.UseLanguage
FunctionEnd

; SPDX-License-Identifier: Apache-2.0
; One file that is double-clicked: installs for the person who does, without an administrator.
; makensis -DVERSION=… -DPROGRAMS=FOLDER -DLICENCES=FILE -DICON=FILE -DPICTURE=FILE -DOUT=FILE [-DSIGN=COMMAND]
Unicode true
; The stub that NSIS takes by itself is a 32-bit program.
Target amd64-unicode
!include MUI2.nsh

!define NAME "Photon Rescue"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\PhotonRescue"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Photon Rescue"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "LegalCopyright" "The authors of ${NAME}. Apache License 2.0"

!ifdef SIGN
!finalize '${SIGN} "%1"'
!uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
; There is nothing to agree to: it is shown what the program is made of.
!define MUI_LICENSEPAGE_BUTTON "$(^NextBtn)"
!define MUI_LICENSEPAGE_TEXT_BOTTOM " "
!insertmacro MUI_PAGE_LICENSE "${LICENCES}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\photon-rescue.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first is what other languages get.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Arabic"

Section
    SetOutPath "$INSTDIR"
    ; A program that runs cannot be replaced: NSIS asks to try again.
    File "${PROGRAMS}\photon-rescue.exe"
    File "${PROGRAMS}\photon-rescue-cli.exe"
    File "${PROGRAMS}\photon-rescue-driver.exe"
    File "/oname=licences.txt" "${LICENCES}"
    CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\photon-rescue.exe"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\photon-rescue.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; What the program saved stays: backups undo a repair, and are the person's own to delete.
Section "Uninstall"
    Delete "$INSTDIR\photon-rescue.exe"
    Delete "$INSTDIR\photon-rescue-cli.exe"
    Delete "$INSTDIR\photon-rescue-driver.exe"
    Delete "$INSTDIR\licences.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

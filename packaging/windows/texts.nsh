; What installer and uninstaller say, in three languages.

LangString ProgramName ${LANG_ENGLISH} "Seller Toolkit"
LangString ProgramName ${LANG_SIMPCHINESE} "卖家工具箱"
LangString ProgramName ${LANG_TRADCHINESE} "賣家工具箱"

LangString PartProgram ${LANG_ENGLISH} "Program and start menu entry"
LangString PartProgram ${LANG_SIMPCHINESE} "程序和开始菜单"
LangString PartProgram ${LANG_TRADCHINESE} "程式和開始功能表"

LangString AboutProgram ${LANG_ENGLISH} "The program, for you alone; no administrator rights are needed."
LangString AboutProgram ${LANG_SIMPCHINESE} "程序本身，只装给当前用户，不需要管理员权限。"
LangString AboutProgram ${LANG_TRADCHINESE} "程式本身，只安裝給目前的使用者，不需要系統管理員權限。"

LangString PartDesktop ${LANG_ENGLISH} "Link on the desktop"
LangString PartDesktop ${LANG_SIMPCHINESE} "桌面快捷方式"
LangString PartDesktop ${LANG_TRADCHINESE} "桌面捷徑"

LangString AboutDesktop ${LANG_ENGLISH} "A link on the desktop that opens the program."
LangString AboutDesktop ${LANG_SIMPCHINESE} "在桌面放一个打开程序的快捷方式。"
LangString AboutDesktop ${LANG_TRADCHINESE} "在桌面放一個開啟程式的捷徑。"

LangString PartOpenWith ${LANG_ENGLISH} "$\"Open with$\" for xlsx, xls and csv"
LangString PartOpenWith ${LANG_SIMPCHINESE} "xlsx、xls、csv 的“打开方式”"
LangString PartOpenWith ${LANG_TRADCHINESE} "xlsx、xls、csv 的「開啟檔案」"

LangString AboutOpenWith ${LANG_ENGLISH} "An entry in the menu $\"Open with$\". A double-click opens these files as before."
LangString AboutOpenWith ${LANG_SIMPCHINESE} "在右键“打开方式”里多一项。双击这些文件，仍用原来的程序打开。"
LangString AboutOpenWith ${LANG_TRADCHINESE} "在右鍵「開啟檔案」裡多一項。按兩下這些檔案，仍用原來的程式開啟。"

LangString ProgramRuns ${LANG_ENGLISH} "Seller Toolkit is still open, or its files cannot be written.$\r$\n$\r$\nPlease close its window, then press Retry."
LangString ProgramRuns ${LANG_SIMPCHINESE} "卖家工具箱还开着，或者它的文件无法写入。$\r$\n$\r$\n请先关闭它的窗口，再点“重试”。"
LangString ProgramRuns ${LANG_TRADCHINESE} "賣家工具箱還開著，或者它的檔案無法寫入。$\r$\n$\r$\n請先關閉它的視窗，再按「重試」。"

LangString WindowsTooOld ${LANG_ENGLISH} "Seller Toolkit needs 64-bit Windows 10 (version 1809) or newer. Nothing was changed."
LangString WindowsTooOld ${LANG_SIMPCHINESE} "卖家工具箱需要 64 位的 Windows 10（1809 版）或更新的系统。没有做任何改动。"
LangString WindowsTooOld ${LANG_TRADCHINESE} "賣家工具箱需要 64 位元的 Windows 10（1809 版）或更新的系統。沒有做任何變更。"

LangString NewerIsThere ${LANG_ENGLISH} "A newer version is installed already. An older one may not be able to read the data.$\r$\n$\r$\nInstall the older version ${VERSION} all the same?"
LangString NewerIsThere ${LANG_SIMPCHINESE} "已经装了更新的版本，旧版本可能读不了现在的数据。$\r$\n$\r$\n仍要装旧版本 ${VERSION} 吗？"
LangString NewerIsThere ${LANG_TRADCHINESE} "已經安裝了更新的版本，舊版本可能讀不了現在的資料。$\r$\n$\r$\n仍要安裝舊版本 ${VERSION} 嗎？"

LangString UninstallKeepsData ${LANG_ENGLISH} "The program will be removed. Your data are kept in$\r$\n${DATA}$\r$\nDelete that folder yourself if you no longer want them."
LangString UninstallKeepsData ${LANG_SIMPCHINESE} "将删除程序。您的数据会保留在$\r$\n${DATA}$\r$\n不再需要时，请自己删除这个文件夹。"
LangString UninstallKeepsData ${LANG_TRADCHINESE} "將刪除程式。您的資料會保留在$\r$\n${DATA}$\r$\n不再需要時，請自己刪除這個資料夾。"

LangString DataLie ${LANG_ENGLISH} "Your data lie in ${DATA} and are kept."
LangString DataLie ${LANG_SIMPCHINESE} "您的数据在 ${DATA}，卸载时保留。"
LangString DataLie ${LANG_TRADCHINESE} "您的資料在 ${DATA}，解除安裝時保留。"

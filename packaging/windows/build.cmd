@echo off
rem Finds Python and makes the program, its installer and the portable zip: all in one go.
setlocal
cd /d "%~dp0..\.."
set "FOUND="
for %%v in (3.13 3.12 3.11) do call :try py -%%v
call :try python
if not defined FOUND echo Python 3.11, 3.12 or 3.13 for 64 bits is needed: https://www.python.org/downloads/windows/
if not defined FOUND exit /b 1
%FOUND% dev.py package
exit /b %errorlevel%

:try
if defined FOUND exit /b 0
%* -c "import sys; sys.exit(sys.maxsize < 2 ** 32 or not (3, 11) <= sys.version_info[:2] <= (3, 13))" >nul 2>nul
if not errorlevel 1 set "FOUND=%*"
exit /b 0

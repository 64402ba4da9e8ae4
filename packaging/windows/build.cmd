@echo off
rem Finds Python and makes the program, its installer and the portable zip: all in one go.
setlocal
cd /d "%~dp0..\.."
set "FOUND="
for %%v in (3.13 3.12 3.11) do if not defined FOUND py -%%v -c "" >nul 2>nul && set "FOUND=py -%%v"
if not defined FOUND python -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))" >nul 2>nul && set "FOUND=python"
if not defined FOUND echo Python 3.11, 3.12 or 3.13 (64-bit) is needed: https://www.python.org/downloads/windows/
if not defined FOUND exit /b 1
%FOUND% dev.py package
exit /b %errorlevel%

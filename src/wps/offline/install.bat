@echo off
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" %1
set code=%errorlevel%
pause
exit /b %code%

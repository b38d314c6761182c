# 把加载项装进 WPS（Windows），不需要 Node：install.bat [install|uninstall|status]
# 清单坏了就另存一份再重写；清单里别的加载项不动。
param([string]$Command = "install")
$ErrorActionPreference = "Stop"

$name = "@NAME@"
$version = "@VERSION@"
$own = "${name}_${version}"
$folder = Join-Path $env:APPDATA "kingsoft\wps\jsaddons"
$list = Join-Path $folder "publish.xml"

function Read-List {
  $xml = New-Object System.Xml.XmlDocument
  $xml.PreserveWhitespace = $true
  $xml.Load($list)
  if ($xml.DocumentElement.LocalName -ne "jsplugins") { throw "not a list" }
  return $xml
}

function Get-Own($xml) {
  return @($xml.DocumentElement.ChildNodes | Where-Object { $_.LocalName -like "jsplugin*" -and $_.GetAttribute("name") -eq $name })
}

function Save-List($xml) {
  $xml.Save("$list.new")
  Move-Item -Force "$list.new" $list
}

function Get-OldFolders {
  return @(Get-ChildItem -Directory $folder -Filter "${name}_*" -ErrorAction SilentlyContinue | Where-Object { $_.Name -match "_\d[\d.]*$" })
}

function Install-Addin {
  $source = Join-Path $PSScriptRoot $own
  if (-not (Test-Path $source)) { Write-Host "找不到 $source，请使用完整的离线包。"; exit 1 }
  New-Item -ItemType Directory -Force $folder | Out-Null
  Get-OldFolders | ForEach-Object { Remove-Item -Recurse -Force $_.FullName }
  Copy-Item -Recurse $source (Join-Path $folder $own)
  Write-Host "已复制加载项：$(Join-Path $folder $own)"

  $xml = $null
  if (Test-Path $list) {
    try { $xml = Read-List } catch {
      $count = 1
      while (Test-Path "$list.broken-$count") { $count++ }
      Move-Item $list "$list.broken-$count"
      Write-Host "原来的 publish.xml 不是完好的 XML，已原样另存为 publish.xml.broken-$count；里面若有别的加载项，请照备份补回。"
    }
  }
  if ($null -eq $xml) {
    $xml = New-Object System.Xml.XmlDocument
    $xml.LoadXml('<?xml version="1.0" encoding="UTF-8"?><jsplugins></jsplugins>')
  }
  Get-Own $xml | ForEach-Object { [void]$xml.DocumentElement.RemoveChild($_) }
  $entry = $xml.CreateElement("jsplugin")
  $entry.SetAttribute("name", $name)
  $entry.SetAttribute("type", "et")
  $entry.SetAttribute("url", $own)
  $entry.SetAttribute("version", $version)
  $entry.SetAttribute("enable", "enable_dev")
  $entry.SetAttribute("install", "null")
  [void]$xml.DocumentElement.AppendChild($entry)
  Save-List $xml
  Write-Host "已写入 $list。"
  Write-Host "还要您做：完全退出 WPS（包括托盘图标）再打开；第一次会问是否信任此加载项，请选“信任”。功能区会出现“绩效目标”选项卡。"
}

function Uninstall-Addin {
  if (Test-Path $list) {
    try {
      $xml = Read-List
      Get-Own $xml | ForEach-Object { [void]$xml.DocumentElement.RemoveChild($_) }
      Save-List $xml
      Write-Host "已从 $list 里去掉。"
    } catch { Write-Host "$list 不是完好的 XML，没有动。" }
  }
  Get-OldFolders | ForEach-Object { Remove-Item -Recurse -Force $_.FullName; Write-Host "已删除：$($_.FullName)" }
  Write-Host "重新打开 WPS 后生效。"
}

function Show-Status {
  $listed = $false
  if (Test-Path $list) { try { $listed = @(Get-Own (Read-List)).Count -gt 0 } catch { } }
  if ($listed -and (Test-Path (Join-Path $folder $own))) { Write-Host "已安装：$(Join-Path $folder $own)"; return }
  Write-Host "没有安装 $version 版。"
  exit 1
}

switch ($Command) {
  "install" { Install-Addin }
  "uninstall" { Uninstall-Addin }
  "status" { Show-Status }
  default { Write-Host "用法：install.bat [install|uninstall|status]"; exit 2 }
}

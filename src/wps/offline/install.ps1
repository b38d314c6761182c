# 把加载项装进 WPS（Windows），不需要 Node：install.bat [install|uninstall|status]
# 清单坏了就另存一份再重写；清单里别的加载项不动。
# Windows 7 自带的是 PowerShell 2.0：更新的写法不要用。中文的弯引号在这里也是引号：字里行间用直角引号。
param([string]$Command = "install")
$ErrorActionPreference = "Stop"

$name = "@NAME@"
$version = "@VERSION@"
$own = "${name}_${version}"
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$folder = Join-Path $env:APPDATA "kingsoft\wps\jsaddons"
$list = Join-Path $folder "publish.xml"

function New-Document {
  $xml = New-Object System.Xml.XmlDocument
  $xml.PreserveWhitespace = $true
  # 清单引用的外部文件一概不读。
  $xml.XmlResolver = $null
  return $xml
}

function Read-List {
  $xml = New-Document
  $xml.Load($list)
  if ($xml.DocumentElement.LocalName -ne "jsplugins") { throw "not a list" }
  return $xml
}

function Get-Own($xml) {
  return @($xml.DocumentElement.ChildNodes | Where-Object { $_.LocalName -like "jsplugin*" -and $_.GetAttribute("name") -ceq $name })
}

function Save-List($xml) {
  $xml.Save("$list.new")
  Move-Item -Force -LiteralPath "$list.new" -Destination $list
}

function Get-OldFolders {
  return @(Get-ChildItem -LiteralPath $folder -ErrorAction SilentlyContinue | Where-Object { $_.PSIsContainer -and $_.Name -match ("^" + [regex]::Escape($name) + '_\d[\d.]*$') })
}

function Install-Addin {
  $source = Join-Path $here $own
  if (-not (Test-Path -LiteralPath $source)) { Write-Host "找不到 $source，请使用完整的离线包。"; exit 1 }
  New-Item -ItemType Directory -Force -Path $folder | Out-Null
  # 先复制好，再换下旧的：复制到一半出错，旧的还在。
  $target = Join-Path $folder $own
  if (Test-Path -LiteralPath "$target.new") { Remove-Item -Recurse -Force -LiteralPath "$target.new" }
  Copy-Item -Recurse -LiteralPath $source -Destination "$target.new"
  Get-OldFolders | ForEach-Object { Remove-Item -Recurse -Force -LiteralPath $_.FullName }
  Move-Item -LiteralPath "$target.new" -Destination $target
  Write-Host "已复制加载项：$target"

  $xml = $null
  if (Test-Path -LiteralPath $list) {
    try { $xml = Read-List } catch {
      $count = 1
      while (Test-Path -LiteralPath "$list.broken-$count") { $count++ }
      Move-Item -LiteralPath $list -Destination "$list.broken-$count"
      Write-Host "原来的 publish.xml 不是完好的 XML，已原样另存为 publish.xml.broken-$count；里面若有别的加载项，请照备份补回。"
    }
  }
  if ($null -eq $xml) {
    $xml = New-Document
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
  Write-Host "还要您做：完全退出 WPS（包括托盘图标）再打开；第一次会问是否信任此加载项，请选「信任」。功能区会出现「绩效目标」选项卡。"
}

function Uninstall-Addin {
  if (Test-Path -LiteralPath $list) {
    $xml = $null
    try { $xml = Read-List } catch { Write-Host "$list 不是完好的 XML，没有动。" }
    if ($null -ne $xml) {
      Get-Own $xml | ForEach-Object { [void]$xml.DocumentElement.RemoveChild($_) }
      Save-List $xml
      Write-Host "已从 $list 里去掉。"
    }
  }
  Get-OldFolders | ForEach-Object { Remove-Item -Recurse -Force -LiteralPath $_.FullName; Write-Host "已删除：$($_.FullName)" }
  Write-Host "重新打开 WPS 后生效。"
}

function Show-Status {
  $listed = $false
  if (Test-Path -LiteralPath $list) { try { $listed = @(Get-Own (Read-List)).Count -gt 0 } catch { } }
  if ($listed -and (Test-Path -LiteralPath (Join-Path $folder $own))) { Write-Host "已安装：$(Join-Path $folder $own)"; return }
  Write-Host "没有安装 $version 版。"
  exit 1
}

try {
  switch ($Command) {
    "install" { Install-Addin }
    "uninstall" { Uninstall-Addin }
    "status" { Show-Status }
    default { Write-Host "用法：install.bat [install|uninstall|status]"; exit 2 }
  }
} catch {
  # 多半是 WPS 开着，文件还占用着。
  Write-Host "没有做完：$($_.Exception.Message)"
  Write-Host "请完全退出 WPS（包括托盘图标）后再试。"
  exit 1
}

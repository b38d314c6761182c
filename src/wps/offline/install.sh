#!/bin/sh
# 把加载项装进 WPS（Linux），不需要 Node：sh install.sh [install|uninstall|status]
# 清单坏了就另存一份再重写；清单里别的加载项不动。
set -eu

name="@NAME@"
version="@VERSION@"
own="${name}_${version}"
here=$(cd "$(dirname "$0")" && pwd)
folder="${WPS_ADDINS:-$HOME/.local/share/Kingsoft/wps/jsaddons}"
list="$folder/publish.xml"
entry="  <jsplugin name=\"$name\" type=\"et\" url=\"$own\" version=\"$version\" enable=\"enable_dev\" install=\"null\"/>"

# 一个字节一个字节地看：清单可能不是 UTF-8。
LC_ALL=C
export LC_ALL

# 读一遍清单 $1。不是完好的清单：2。按 $2 做：
#   without 照抄，只去掉本加载项；with 再把本加载项写在最后；listed 登记了没有（0 或 1）。
walk_list() {
  awk -v own="$name" -v entry="$entry" -v mode="$2" '
    function emit(piece) { if (!skipping) out = out piece }
    function finish(code) { status = code; exit code }
    { text = text $0 "\n" }
    END {
      if (status) exit status
      if (sub(/^\357\273\277/, "", text)) out = "\357\273\277"
      quote = "[\"\047]"; blank = "[ \t\r\n]"
      while (text != "") {
        if (substr(text, 1, 1) != "<") {
          at = index(text, "<"); if (!at) at = length(text) + 1
          piece = substr(text, 1, at - 1); text = substr(text, at)
          if (!depth && piece ~ /[^ \t\r\n]/) finish(2)
          emit(piece); continue
        }
        ending = ""
        if (text ~ /^<!--/) ending = "-->"; else if (text ~ /^<\?/) ending = "?>"; else if (text ~ /^<!\[CDATA\[/) ending = "]]>"
        if (ending != "") {
          at = index(text, ending); if (!at) finish(2)
          at += length(ending); emit(substr(text, 1, at - 1)); text = substr(text, at); continue
        }
        at = index(text, ">"); if (!at || text ~ /^<!/) finish(2)
        tag = substr(text, 1, at); text = substr(text, at + 1)
        if (index(substr(tag, 2), "<")) finish(2)
        word = tag; gsub(/^<\/?/, "", word); sub(/[ \t\r\n\/>].*$/, "", word)
        if (tag ~ /^<\//) {
          if (!depth || open[depth] != word) finish(2)
          depth--
          if (!depth && mode == "with") { sub(blank "*$", "", out); emit("\n" entry "\n") }
          if (skipping && depth == 1) skipping = 0; else emit(tag)
          continue
        }
        closed = tag ~ /\/>$/
        if (!depth && (seen++ || word != "jsplugins")) finish(2)
        if (depth == 1 && word ~ /^jsplugin(online)?$/ && tag ~ blank "name" blank "*=" blank "*" quote own quote) {
          found = 1; sub(/\r?\n?[ \t]*$/, "", out)
          if (!closed) skipping = 1
        } else if (!depth && closed && mode == "with") {
          sub(blank "*/>$", ">", tag); emit(tag "\n" entry "\n</jsplugins>")
        } else emit(tag)
        if (!closed) open[++depth] = word
      }
      if (depth || !seen) finish(2)
      if (mode == "listed") finish(!found)
      printf "%s", out
    }' "$1"
}

is_whole() {
  walk_list "$1" without > /dev/null
}

is_listed() {
  [ -f "$list" ] && walk_list "$list" listed > /dev/null
}

replace_list() {
  mv "$list.new" "$list"
}

install() {
  [ -d "$here/$own" ] || { echo "找不到 $here/$own，请使用完整的离线包。"; exit 1; }
  mkdir -p "$folder"
  rm -rf "$folder/$own.new"
  cp -R "$here/$own" "$folder/$own.new"
  for old in "$folder/${name}_"[0-9]*; do
    case "$old" in *.new) continue ;; esac
    rm -rf "$old"
  done
  mv "$folder/$own.new" "$folder/$own"
  echo "已复制加载项：$folder/$own"

  if [ -f "$list" ] && ! is_whole "$list"; then
    count=1
    while [ -e "$list.broken-$count" ]; do count=$((count + 1)); done
    mv "$list" "$list.broken-$count"
    echo "原来的 publish.xml 不是完好的 XML，已原样另存为 publish.xml.broken-$count；里面若有别的加载项，请照备份补回。"
  fi
  if [ -f "$list" ]; then
    walk_list "$list" with > "$list.new"
  else
    printf '%s\n%s\n%s\n%s\n' '<?xml version="1.0" encoding="UTF-8"?>' '<jsplugins>' "$entry" '</jsplugins>' > "$list.new"
  fi
  replace_list
  echo "已写入 $list。"
  echo "还要您做：完全退出 WPS 再打开；第一次会问是否信任此加载项，请选“信任”。功能区会出现“绩效目标”选项卡。"
}

uninstall() {
  if [ -f "$list" ] && ! is_whole "$list"; then
    echo "$list 不是完好的 XML，没有动。"
  elif is_listed; then
    walk_list "$list" without > "$list.new"
    replace_list
    echo "已从 $list 里去掉。"
  fi
  for old in "$folder/${name}_"[0-9]*; do
    [ -d "$old" ] || continue
    rm -rf "$old"
    echo "已删除：$old"
  done
  echo "重新打开 WPS 后生效。"
}

status() {
  if is_listed && [ -d "$folder/$own" ]; then
    echo "已安装：$folder/$own"
  else
    echo "没有安装 $version 版。"
    exit 1
  fi
}

case "${1:-install}" in
  install) install ;;
  uninstall) uninstall ;;
  status) status ;;
  *) echo "用法：sh install.sh [install|uninstall|status]"; exit 2 ;;
esac

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

# 每行一个元素，才好按行增删。
by_line() {
  tr -d '\r' < "$1" | sed 's/></>\
</g'
}

# 只认有头有尾的清单；其余的交给备份。
is_whole() {
  by_line "$1" | awk '
    /<jsplugins[ >]/ || /<jsplugins$/ { opened++ }
    /<jsplugins[^>]*\/>/ { closed++ }
    /<\/jsplugins>/ { closed++ }
    { line = $0; while (sub(/</, "", line)) left++; line = $0; while (sub(/>/, "", line)) right++ }
    END { exit !(opened == 1 && closed == 1 && left == right) }'
}

is_listed() {
  [ -f "$list" ] && by_line "$list" | grep -q "<jsplugin[a-z]* [^>]*name=\"$name\""
}

# 去掉本加载项的那一行，其余照抄。
without_own() {
  by_line "$1" | grep -v "<jsplugin[a-z]* [^>]*name=\"$name\"" || true
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
    without_own "$list" | awk -v entry="$entry" '
      /<jsplugins[^>]*\/>/ { sub(/ *\/>/, ">"); print; print entry; print "</jsplugins>"; next }
      /<\/jsplugins>/ { rest = $0; sub(/<\/jsplugins>.*/, "", rest); if (rest != "") print rest; print entry; print "</jsplugins>"; next }
      { print }' > "$list.new"
  else
    printf '%s\n%s\n%s\n%s\n' '<?xml version="1.0" encoding="UTF-8"?>' '<jsplugins>' "$entry" '</jsplugins>' > "$list.new"
  fi
  replace_list
  echo "已写入 $list。"
  echo "还要您做：完全退出 WPS 再打开；第一次会问是否信任此加载项，请选“信任”。功能区会出现“绩效目标”选项卡。"
}

uninstall() {
  if is_listed && is_whole "$list"; then
    without_own "$list" > "$list.new"
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

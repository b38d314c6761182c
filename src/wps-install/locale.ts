import type { Wording } from "../core/text/wording";

/** What the installer says. */
export const words = {
  usage: {
    zh: `用法：jixiao-wps <install|uninstall|status> [--list publish.xml|jsplugins.xml] [--folder 目录]

  install    把加载项放进 WPS 的加载项目录，并写进清单
  uninstall  从清单和目录里去掉，别人的加载项不动
  status     看装没装、装的哪一版

  --list     写哪个清单：publish.xml（默认，个人版）或 jsplugins.xml（旧的企业版）
  --folder   WPS 的加载项目录；不写就用本用户的`,
    en: `Usage: jixiao-wps <install|uninstall|status> [--list publish.xml|jsplugins.xml] [--folder FOLDER]

  install    puts the add-in into WPS's add-in folder and its list
  uninstall  takes it out of list and folder; other add-ins stay
  status     tells whether it is installed, and which version

  --list     which list: publish.xml (default, personal builds) or jsplugins.xml (older enterprise builds)
  --folder   WPS's add-in folder; by default that of this user`,
  },
  folder: { zh: "WPS 加载项目录：{folder}", en: "WPS add-in folder: {folder}" },
  noFolder: {
    zh: "这个系统上没有已知的 WPS 加载项目录。请用 --folder 指出来。",
    en: "No WPS add-in folder is known for this system. Name it with --folder.",
  },
  noPackage: {
    zh: "找不到安装包 {folder}。请先运行 npm run build，或使用完整的离线包。",
    en: "The package {folder} is missing. Run npm run build first, or use the complete offline package.",
  },
  copied: { zh: "已复制加载项：{name}", en: "Copied the add-in: {name}" },
  removedFolder: { zh: "已删除：{name}", en: "Removed: {name}" },
  listed: { zh: "已写入 {list}。", en: "Written to {list}." },
  unlisted: { zh: "已从 {list} 里去掉。", en: "Taken out of {list}." },
  others: { zh: "清单里另有 {count} 个别的加载项，没有动。", en: "{count} other add-ins in the list were left alone." },
  broken: {
    zh: "原来的 {list} 不是完好的 XML，WPS 也读不了。已原样另存为 {backup}，并重写了一份；里面若有别的加载项，请照备份补回。",
    en: "{list} was not well-formed XML, which WPS cannot read either. It is kept as {backup}, and a new one was written; if it named other add-ins, bring them back from there.",
  },
  brokenStatus: { zh: "{list}：不是完好的 XML。", en: "{list}: not well-formed XML." },
  statusListed: { zh: "{list}：已登记 {version}。", en: "{list}: {version} is listed." },
  statusNotListed: { zh: "{list}：没有登记。", en: "{list}: not listed." },
  statusFolder: { zh: "目录里有：{names}", en: "In the folder: {names}" },
  statusNoFolder: { zh: "目录里没有本加载项。", en: "The add-in is not in the folder." },
  next: {
    zh: "还要您做：完全退出 WPS（包括托盘图标）再打开；第一次会问是否信任此加载项，请选“信任”。功能区会出现“绩效目标”选项卡。看不到时见 docs/wps.md。",
    en: 'Still to do: quit WPS entirely (tray icon too) and start it again; it asks once whether to trust the add-in: say yes. The ribbon then has a tab "绩效目标". If not, see docs/wps.md.',
  },
  restart: { zh: "重新打开 WPS 后生效。", en: "It takes effect when WPS is started again." },
  nothing: { zh: "没有装过，什么也没动。", en: "It was not installed; nothing was changed." },
  failed: {
    zh: "没有做成：{why}。多半是 WPS 开着，文件还占用着：完全退出 WPS（包括托盘图标）后再试。",
    en: "Failed: {why}. WPS may be running and hold its files: quit it entirely (tray icon too) and try again.",
  },
} as const satisfies Readonly<Record<string, Wording>>;

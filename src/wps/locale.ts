import type { Wording } from "../core/text/wording";

/** What the publish page says. */
export const words = {
  title: { zh: "把绩效目标表助手装进 WPS 表格", en: "Put the performance-target checker into WPS" },
  about: {
    zh: "个人版 WPS（12.1.0.16910 起）只认本机 WPS 服务登记的加载项。点“安装”，本页就请它登记：{url}",
    en: 'Personal builds of WPS (from 12.1.0.16910) take add-ins only from the WPS service on this machine. "Install" asks it to register {url}',
  },
  private: {
    zh: "本页只和本机的 WPS 服务（127.0.0.1:58890）通信。",
    en: "This page talks to the WPS service on this machine (127.0.0.1:58890) and to nobody else.",
  },
  install: { zh: "安装", en: "Install" },
  remove: { zh: "卸载", en: "Remove" },
  working: { zh: "正在请 WPS 服务登记…", en: "Asking the WPS service…" },
  installed: {
    zh: "已登记。请完全退出 WPS 再打开；第一次会问是否信任这个加载项，请选“信任”。",
    en: "Registered. Quit WPS entirely and start it again; the first time it asks whether to trust the add-in: say yes.",
  },
  removed: { zh: "已取消登记。重新打开 WPS 后生效。", en: "Removed. It is gone after WPS has been restarted." },
  refused: {
    zh: "WPS 服务没有接受（{answer}）。这个版本可能限制加载项，请改用离线安装，见说明文档。",
    en: "The WPS service did not accept it ({answer}). This version may restrict add-ins: install offline, see the guide.",
  },
  unreachable: {
    zh: "连不上本机的 WPS 服务。请先打开一次 WPS，或点“启动 WPS 服务”，等几秒再试。",
    en: 'The WPS service on this machine does not answer. Start WPS, or click "Start the WPS service", and try again.',
  },
  start: { zh: "启动 WPS 服务", en: "Start the WPS service" },
  needsServer: {
    zh: "本页要放在网页服务器上，地址以 http:// 或 https:// 开头。没有服务器的电脑请用离线安装。",
    en: "This page has to come from a web server (http:// or https://). Without one, install offline.",
  },
} as const satisfies Readonly<Record<string, Wording>>;

import type { Wording } from "../../core/text/wording";

/** What `jixiao rules` says by itself. */
export const texts = {
  usage: {
    zh: "jixiao rules [编号] [选项]   规则说明；编号如 C06，不写则全部",
    en: "jixiao rules [CODE] [options]   what the rules say; one by its code (C06), or all",
  },
  options: {
    zh: "--format {formats}   输出格式，默认 md",
    en: "--format {formats}   output format, md by default",
  },
  oneRule: { zh: "一次只能查一条规则；不写编号则列出全部。", en: "Name one rule, or none for all of them." },
  unknownRule: {
    zh: "没有“{given}”这条规则。用 jixiao rules 查看全部规则。",
    en: "No rule “{given}”. jixiao rules lists them all.",
  },
} satisfies Record<string, Wording>;

import type { Wording } from "../text/wording";

/** What is said of lines in a list of projects: what is wrong, and what to do. */
export const listWords = {
  noName: {
    zh: "没有项目名称，这一行没有读。请补上名称。",
    en: "No project name: the line was left out. Add the name.",
  },
  longName: {
    zh: "项目名称超过 {most} 个字，这一行没有读。请看是不是把几栏粘到了一起。",
    en: "The name is longer than {most} characters: the line was left out. Perhaps several columns ran together.",
  },
  oddCode: {
    zh: "编码“{code}”是 {length} 位，应为 21 位。请核对；现在照原样填。",
    en: "The code “{code}” has {length} characters instead of 21. Check it; it is filled in as it stands.",
  },
  lostCode: {
    zh: "编码“{code}”已被改成科学计数，后几位丢了，没有填。请把编码列设成文本格式，重新复制。",
    en: "The code “{code}” has lost its last digits to scientific notation and is left blank. Format the column as text and copy again.",
  },
  oddAmount: {
    zh: "预算数“{text}”不是能认出的金额，没有填。请写成 50000 或 5万元。",
    en: "“{text}” is no amount and is left blank. Write 50000 or 5万元.",
  },
  sameCode: {
    zh: "编码和第 {first} 行相同。请核对是不是重复。",
    en: "The same code as in line {first}. Check whether it is listed twice.",
  },
  sameName: {
    zh: "名称和第 {first} 行相同。请核对是不是重复。",
    en: "The same name as in line {first}. Check whether it is listed twice.",
  },
  beforeHeading: {
    zh: "在表头之前，当作标题，没有读。",
    en: "Above the heading line, taken for a title and left out.",
  },
  tooMany: {
    zh: "一次最多 {most} 个项目，从这一行起没有读。请分几次插入。",
    en: "At most {most} projects at once: from this line on nothing was read. Insert them in several goes.",
  },
  tooLong: {
    zh: "粘贴的内容太长，后面的没有读。请只粘贴项目清单。",
    en: "The pasted text is too long; its end was not read. Paste the list of projects only.",
  },
} as const satisfies Readonly<Record<string, Wording>>;

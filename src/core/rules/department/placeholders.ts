import type { DepartmentText } from "../../reader/department/department-text";
import type { Field, IndicatorTable } from "../../reader/table";
import { cellName } from "../../sheet/address";
import { oncePer } from "../once-per";
import { defineRule, type Detection } from "../rule";
import { remember } from "../../text/remember";

const rows = [{ level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" }];

export const placeholders = defineRule({
  code: "G08",
  slug: "placeholders",
  severity: "error",
  scope: "workbook",
  fix: "none",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统把“XX”当作没有填写",
        en: "The budget systems take XX for not filled in.",
      },
    },
    {
      kind: "hygiene",
      text: {
        zh: "公开的文本里不应留着范本的空和提示",
        en: "A published text should hold no blanks and hints of its model.",
      },
    },
  ],
  title: { zh: "范本的空没有填", en: "A blank of the model left unfilled" },
  message: { zh: "“{around}”里的“{found}”没有换成真正的内容。", en: "“{found}” in “{around}” was never replaced." },
  why: {
    zh: "公开出去就是没有写完的文本，系统导入也会退回。",
    en: "The text would be published unfinished, and the import is refused.",
  },
  remedy: {
    zh: "把“{found}”换成真正的内容，不需要的整句删去。",
    en: "Replace “{found}” by what is meant, or delete the sentence.",
  },
  examples: [
    {
      bad: { tables: [], department: ["一、总体绩效目标", "组织XX场培训。", "二、分项绩效目标", "略。"] },
      good: { tables: [], department: ["一、总体绩效目标", "组织4场培训。", "二、分项绩效目标", "略。"] },
    },
    {
      bad: { rows, header: { goal: "1.组织会员企业培训____场。" } },
      good: { rows, header: { goal: "1.组织会员企业培训4场。" } },
    },
  ],
  check({ tables, departments }) {
    return [...tables.flatMap(inTable), ...departments.flatMap(inText)];
  },
});

const longest = 4000;

/**
 * ____, XX, ××, 20XX, 【】, 【请填写…】, （此处填写…）. Letters beside an X make it a word (XXL). Stars are left to A16:
 * official templates print them in names.
 */
const blank =
  /_{2,20}|＿{2,20}|(?<![a-wyz])x{2,9}(?![a-wyz])|(?<![\d×])×{2,9}(?![\d×])|[□▢]{2,20}|【\s{0,9}】|[【[（(](?:此处|在此|请)(?:填写|输入|填入|说明|简述|描述)[^】\]）)]{0,40}[】\]）)]|(?:样例|示例)(?:文本|内容|文字|数据)|待(?:填写|填|补充)(?=$|[。；;，,、）)】\]])/i;

/** Nearly no text holds one: the same names are not searched again. */
const blankIn = remember((text: string): string => blank.exec(text)?.[0] ?? "");

/** One finding a cell; in targets A16 speaks. */
const inTable = oncePer(({ header, indicators }: IndicatorTable): readonly Detection[] => {
  const { title, name, department, purpose, goals } = header;
  const fields = [title, name, department, purpose, ...goals].flatMap((field) => field ?? []);
  const found = new Map<string, Detection>();
  const look = (field: Field): void => {
    const detection = detect(field, field.text);
    if (detection) found.set(cellName(field.at), detection);
  };
  fields.forEach(look);
  for (const { level3, description } of indicators) {
    look(level3);
    if (description) look(description);
  }
  return [...found.values()];
});

function inText({ sections }: DepartmentText): Detection[] {
  return sections.flatMap(({ lines }) => lines.flatMap((line) => detect(line, line.text) ?? []));
}

function detect({ at }: Field, text: string): Detection | undefined {
  if (text === "" || text.length > longest) return undefined;
  const found = blankIn(text);
  if (found === "") return undefined;
  const place = text.indexOf(found);
  const from = Math.max(0, place - 8);
  const to = place + found.length + 8;
  const around = `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  return { at, data: { found, around } };
}

import type Big from "big.js";
import type { AmountField, IndicatorTable } from "../../reader/table";
import { replaceText } from "../field-edit";
import { oncePer } from "../once-per";
import { defineRule, notApplicable, type Detection } from "../rule";

const rows = [{ level1: "产出指标", level2: "数量指标" }];
const plainAmounts = { total: "4000.00", fiscal: "4000.00" };

export const fundFormat = defineRule({
  code: "F04",
  slug: "fund-format",
  severity: "hint",
  scope: "workbook",
  fix: "suggestion",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "一份公开文本里的金额用同一种写法，看起来才整齐",
        en: "One document writes its amounts in one way.",
      },
    },
  ],
  title: { zh: "金额的写法不统一", en: "Amounts written in different ways" },
  message: {
    zh: "“{text}”和别的金额写法不一样，多数写成“{usual}”这样；这样的共 {count} 处。",
    en: "“{text}” is written unlike the other amounts, most of which look like “{usual}”; there are {count} such places.",
  },
  why: {
    zh: "有的带逗号、有的带两位小数，公开出来不整齐，核对时也容易看错位数。",
    en: "Mixed commas and decimals look untidy, and a reader easily takes one digit for another.",
  },
  remedy: {
    zh: "统一成多数的写法“{usual}”；金额是数字的，选中这些格子设成同一种数字格式。",
    en: "Write them all like “{usual}”; where the cells hold numbers, give them one number format.",
  },
  fixTitle: { zh: "把这 {count} 处统一成“{usual}”的写法", en: "Write these {count} like “{usual}”" },
  examples: [
    {
      bad: {
        tables: [
          { rows, header: plainAmounts },
          { rows, header: { total: "50,000.00", fiscal: "50,000.00" } },
        ],
      },
      good: {
        tables: [
          { rows, header: plainAmounts },
          { rows, header: { total: "50000.00", fiscal: "50000.00" } },
        ],
      },
    },
    {
      bad: {
        tables: [
          { rows, header: plainAmounts },
          { rows, header: { total: "50000", fiscal: "50000" } },
        ],
      },
      good: {
        tables: [
          { rows, header: plainAmounts },
          { rows, header: { total: "50000.00", fiscal: "50000.00" } },
        ],
      },
    },
  ],
  check({ tables }) {
    const written = tables.flatMap(writtenAmounts);
    if (written.length < 2) return notApplicable;
    const units = new Set(written.map(({ field }) => field.perUnit));
    // 元 are written to the cent, 万元 are not: only amounts of one unit are compared.
    for (const unit of units) {
      const found = compare(written.filter(({ field }) => field.perUnit === unit));
      if (found) return [found];
    }
    return [];
  },
});

/** How an amount is written; null where it is too small or not whole, so that it does not tell. */
interface WrittenAmount {
  readonly field: AmountField;
  readonly amount: Big;
  readonly grouped: boolean | null;
  readonly padded: boolean | null;
}

/** Plain numbers only: "50万" and 0 say nothing about commas and decimals. */
const writtenAmounts = oncePer(({ header }: IndicatorTable): readonly WrittenAmount[] => {
  const fields = header.funds.flatMap(({ total, parts }) => [total, ...parts]);
  return fields.flatMap((field): WrittenAmount[] => {
    const amount = field?.amount;
    if (!field || !amount || amount.eq(0) || !/^\d[\d,]{0,20}(?:\.\d{1,6})?$/.test(field.text)) return [];
    const whole = amount.round(0, 0).eq(amount);
    const grouped = amount.gte(1000) ? field.text.includes(",") : null;
    return [{ field, amount, grouped, padded: whole ? field.text.includes(".") : null }];
  });
});

function compare(written: readonly WrittenAmount[]): Detection | undefined {
  const grouped = usual(written.map((one) => one.grouped));
  const padded = usual(written.map((one) => one.padded));
  const isUsual = (one: WrittenAmount): boolean =>
    (one.grouped ?? grouped) === grouped && (one.padded ?? padded) === padded;
  const others = written.filter((one) => !isUsual(one));
  const model =
    written.find((one) => isUsual(one) && one.grouped !== null && one.padded !== null) ?? written.find(isUsual);
  const [first] = others;
  if (!first || !model) return undefined;
  const data = { text: first.field.text, usual: model.field.text, count: others.length };
  // An edit writes text, and text in place of a number would no longer be added up.
  if (!others.every(({ field }) => isTyped(field))) return { at: first.field.at, data };
  const edits = others.map(({ field, amount }) => replaceText(field, rewritten(field.text, amount, grouped, padded)));
  return { at: first.field.at, data, fix: { safe: false, edits } };
}

/** What most have; the first one's way where both are as many. */
function usual(ways: readonly (boolean | null)[]): boolean {
  const yes = ways.filter((way) => way === true).length;
  const no = ways.filter((way) => way === false).length;
  return yes === no ? ways.find((way) => way !== null) === true : yes > no;
}

function isTyped({ cell, text }: AmountField): boolean {
  return typeof cell?.raw === "string" && cell.text.trim() === text;
}

function rewritten(text: string, amount: Big, grouped: boolean, padded: boolean): string {
  const whole = amount.round(0, 0).eq(amount);
  const decimals = whole ? (padded ? ".00" : "") : text.slice(text.indexOf("."));
  const digits = amount.round(0, 0).toFixed();
  return (grouped ? digits.replace(/\B(?=(?:\d{3})+$)/g, ",") : digits) + decimals;
}

import type { FormContent, FormFunds, FormIndicator, FormTerm } from "../template/form-content";
import type { FactKey, TableFacts } from "./facts";

/** What a form is filled with, from what a table says; what no form has a place for is left out. */
export function formContentOf({ facts, rows }: TableFacts): FormContent {
  const project = new Map(facts.filter(({ row }) => row === null).map(({ key, text }) => [key, text]));
  const byRow = Array.from({ length: rows }, (): Map<FactKey, string> => new Map());
  for (const { key, text, row } of facts) if (row !== null) byRow[row]?.set(key, text);
  const text = <Name extends FactKey & keyof FormContent>(name: Name): Partial<Record<Name, string>> =>
    textOf(project, name, name);
  const plan = ([0, 1, 2, 3] as const).map((nth) => project.get(`plan.${nth}`) ?? "");
  const term = termOf(project);
  const [original, spent] = [fundsOf(project, "original."), fundsOf(project, "spent.")];
  return {
    ...numberOf(project, "number"),
    ...numberOf(project, "year"),
    ...text("code"),
    ...text("name"),
    ...text("department"),
    ...text("implementer"),
    ...text("nature"),
    ...text("schedule"),
    ...text("purpose"),
    ...text("spendingScore"),
    ...fundsOf(project, ""),
    ...(plan.some((share) => share !== "") ? { plan } : {}),
    ...linesOf(project, "goals"),
    ...linesOf(project, "results"),
    ...(Object.keys(term).length > 0 ? { term } : {}),
    ...(Object.keys(original).length > 0 ? { original } : {}),
    ...(Object.keys(spent).length > 0 ? { spent } : {}),
    indicators: byRow.map(indicatorOf),
  };
}

type Texts = ReadonlyMap<FactKey, string>;

function textOf<Name extends string>(texts: Texts, key: FactKey, name: Name): Partial<Record<Name, string>> {
  const text = texts.get(key);
  const one: Partial<Record<Name, string>> = {};
  if (text !== undefined) one[name] = text;
  return one;
}

function numberOf<Name extends "number" | "year">(texts: Texts, name: Name): Partial<Record<Name, number>> {
  const number = Number(texts.get(name));
  const one: Partial<Record<Name, number>> = {};
  if (Number.isSafeInteger(number) && number > 0) one[name] = number;
  return one;
}

function linesOf<Name extends "goals" | "results">(texts: Texts, name: Name): Partial<Record<Name, readonly string[]>> {
  const one: Partial<Record<Name, readonly string[]>> = {};
  const text = texts.get(name);
  if (text !== undefined) one[name] = text.split("\n");
  return one;
}

function fundsOf(texts: Texts, start: "" | "term." | "original." | "spent."): FormFunds {
  return {
    ...textOf(texts, `${start}total`, "total"),
    ...textOf(texts, `${start}fiscal`, "fiscal"),
    ...textOf(texts, `${start}carriedOver`, "carriedOver"),
    ...textOf(texts, `${start}other`, "other"),
  };
}

function termOf(texts: Texts): FormTerm {
  const goals = texts.get("term.goals");
  return { ...fundsOf(texts, "term."), ...(goals === undefined ? {} : { goals: goals.split("\n") }) };
}

const rowNames = [
  "period",
  "operator",
  "unit",
  "description",
  "basis",
  "direction",
  "weight",
  "scoring",
  "source",
  "method",
  "dataSource",
  "evidence",
  "actual",
  "score",
  "reason",
  "remark",
] as const satisfies readonly (keyof FormIndicator)[];

function indicatorOf(texts: Texts): FormIndicator {
  const others: Partial<Record<(typeof rowNames)[number], string>> = {};
  for (const name of rowNames) Object.assign(others, textOf(texts, `row.${name}`, name));
  return {
    level1: texts.get("row.level1") ?? "",
    level2: texts.get("row.level2") ?? "",
    level3: texts.get("row.level3") ?? "",
    target: texts.get("row.target") ?? "",
    ...others,
  };
}

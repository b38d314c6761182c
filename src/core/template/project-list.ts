import { parseAmount, type Amount } from "../target/money";
import type { Wording, WordingData } from "../text/wording";
import { longestPaste, pastedLines, type PastedLine } from "./pasted-lines";
import { headingOf, isHeading, lostDigits, projectFields, type ListHeading } from "./project-fields";
import { listWords } from "./project-list-words";

/** A project as a person listed it, to become a table of its own. */
export interface ListedProject {
  /** Where it stands in the list, as a person counts. */
  readonly line: number;
  /** As typed; "" where none is given. */
  readonly code: string;
  readonly name: string;
  /** Its unit is null where neither the line nor the heading names one: then the form's own holds. */
  readonly budget: Amount | null;
}

/** Something in the list that a person should look at. `skipped`: the line makes no table. */
export interface ListProblem {
  readonly line: number;
  readonly skipped: boolean;
  readonly message: Wording;
  readonly data: WordingData;
}

export interface ProjectList {
  readonly projects: readonly ListedProject[];
  readonly problems: readonly ListProblem[];
}

/** More tables at once nobody fills, and a workbook of more sheets nobody finds their way in. */
export const mostProjects = 100;

const longestName = 100;

/**
 * Reads a list of projects, 编码 + 名称 + 预算数, as it is copied from a spreadsheet or typed. A heading line may say
 * which column is which; without one each field tells by its looks. Everything but the name may be missing.
 */
export function readProjectList(text: string): ProjectList {
  const lines = pastedLines(text);
  const headingAt = lines.slice(0, 5).findIndex(isHeading);
  const heading = headingOf(lines[headingAt]);
  const body = lines.slice(headingAt + 1);
  const read = body.slice(0, mostProjects).map((line) => readLine(line, heading));
  const projects = read.flatMap(({ project }) => project ?? []);
  const problems = [
    ...lines.slice(0, Math.max(0, headingAt)).map(({ line }) => problem(line, "beforeHeading", {}, true)),
    ...read.flatMap((one) => one.problems),
    ...duplicates(projects),
    ...tooMuch(text, body),
  ];
  return { projects, problems: problems.sort((a, b) => a.line - b.line) };
}

interface ReadLine {
  readonly project?: ListedProject;
  readonly problems: readonly ListProblem[];
}

function readLine(pasted: PastedLine, heading: ListHeading | null): ReadLine {
  const { line } = pasted;
  const fields = projectFields(pasted, heading);
  const { name } = fields;
  if (name === "") return { problems: [problem(line, "noName", {}, true)] };
  if (name.length > longestName) return { problems: [problem(line, "longName", { most: longestName }, true)] };
  const code = readCode(line, fields.code);
  const budget = readBudget(line, fields.budget, heading);
  return {
    project: { line, code: code.text, name, budget: budget.amount },
    problems: [...code.problems, ...budget.problems],
  };
}

function readCode(line: number, code: string): { text: string; problems: readonly ListProblem[] } {
  if (lostDigits.test(code)) return { text: "", problems: [problem(line, "lostCode", { code })] };
  const sound = code === "" || code.length === 21;
  return { text: code, problems: sound ? [] : [problem(line, "oddCode", { code, length: code.length })] };
}

function readBudget(
  line: number,
  typed: string,
  heading: ListHeading | null,
): { amount: Amount | null; problems: readonly ListProblem[] } {
  if (typed === "") return { amount: null, problems: [] };
  const found = parseAmount(typed);
  if (!found || found.amount.lt(0)) {
    return { amount: null, problems: [problem(line, "oddAmount", { text: typed.slice(0, 30) })] };
  }
  return { amount: { ...found, unit: found.unit ?? heading?.unit ?? null }, problems: [] };
}

/** The later one of two projects with one code, or of the same name where codes do not tell them apart. */
function duplicates(projects: readonly ListedProject[]): readonly ListProblem[] {
  const seen = new Map<string, number>();
  return projects.flatMap(({ line, code, name }) => {
    const key = code === "" ? `name ${name}` : `code ${code}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    return first === undefined ? [] : [problem(line, code === "" ? "sameName" : "sameCode", { first })];
  });
}

function tooMuch(text: string, body: readonly PastedLine[]): readonly ListProblem[] {
  const beyond = body[mostProjects];
  if (beyond) return [problem(beyond.line, "tooMany", { most: mostProjects }, true)];
  return text.length > longestPaste ? [problem(body.at(-1)?.line ?? 1, "tooLong", {}, true)] : [];
}

function problem(line: number, kind: keyof typeof listWords, data: WordingData, skipped = false): ListProblem {
  return { line, skipped, message: listWords[kind], data: { line, ...data } };
}

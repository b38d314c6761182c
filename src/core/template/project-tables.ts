import { toYuan, type Amount } from "../target/money";
import type { Block } from "./block";
import type { FormContent } from "./form-content";
import type { ListedProject } from "./project-list";
import type { Template } from "./templates";

/** What is wanted of a form: so many blank tables, or one for each project. */
export type WantedTables = { readonly count: number } | { readonly projects: readonly ListedProject[] };

/** What a form has room for of a listed project. */
export interface ListedFields {
  /** False where the form is about no project. */
  readonly name: boolean;
  readonly code: boolean;
  /** The unit in which the form itself states amounts; null where it has none for a project's budget. */
  readonly budget: "元" | "万元" | null;
}

/** How many tables come of it: a form that lists projects takes all of them into one. */
export function tableCount({ drawList }: Template, wanted: WantedTables): number {
  if ("count" in wanted) return wanted.count;
  return drawList && wanted.projects.length > 0 ? 1 : wanted.projects.length;
}

/**
 * A table each, blank or with code, name and budget filled in. Several of them are numbered, in their titles and, as
 * long as they have no name to go by, in the names of their sheets.
 */
export function projectTables(template: Template, wanted: WantedTables): readonly Block[] {
  const contents = "count" in wanted ? Array<FormContent>(wanted.count).fill({}) : filled(template, wanted.projects);
  if (template.drawList && "projects" in wanted) return [template.drawList(contents)];
  return contents.map((content, index) => {
    const number = contents.length > 1 ? index + 1 : undefined;
    return numbered(template.draw(number === undefined ? content : { ...content, number }), number, content.name);
  });
}

/** Found out by drawing: the form's own data say where things go. */
export function listedFields(template: Template): ListedFields {
  const probe = { name: "探针名称", code: "探针编码", total: "98765.43" };
  const texts = template.draw(probe).cells.map(({ text }) => text);
  const shows = (wanted: string): boolean => texts.some((text) => text.includes(wanted));
  const unit = texts.some((text) => /[(（：:]万元/.test(text)) ? "万元" : "元";
  return { name: shows(probe.name), code: shows(probe.code), budget: shows(probe.total) ? unit : null };
}

/**
 * A budget in the unit of the form, with two decimals as published tables have it, more where the amount needs them.
 * Where the list names no unit the number stands as it is.
 */
export function budgetText({ amount, unit }: Amount, formUnit: "元" | "万元"): string {
  const yuan = unit && toYuan(amount, unit);
  const value = yuan ? yuan.div(formUnit === "万元" ? 10_000 : 1) : amount;
  return value.eq(value.round(2)) ? value.toFixed(2) : value.toFixed();
}

function filled(template: Template, projects: readonly ListedProject[]): readonly FormContent[] {
  const { budget: unit } = listedFields(template);
  return projects.map(({ code, name, budget }) => ({
    ...(code !== "" && { code }),
    name,
    ...(budget && unit && { total: budgetText(budget, unit) }),
  }));
}

/** Forms that do not number their titles themselves get the number in front. */
function numbered(block: Block, number: number | undefined, name: string | undefined): Block {
  if (number === undefined) return name === undefined ? block : { ...block, sheetName: name };
  const [title, ...others] = block.cells;
  const start = `${number}.`;
  const cells =
    !title || title.text.startsWith(start) ? block.cells : [{ ...title, text: start + title.text }, ...others];
  return { ...block, sheetName: name ?? start + block.sheetName, cells };
}

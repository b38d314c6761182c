import { toYuan, type Amount } from "../target/money";
import type { Block } from "./block";
import type { FormContent } from "./form-content";
import type { ListedProject } from "./project-list";
import type { Template } from "./templates";

/** What is wanted of a form: so many blank tables, or one for each project. */
export type WantedTables = { readonly count: number } | { readonly projects: readonly ListedProject[] };

/**
 * A table each, blank or with code, name and budget filled in. Several of them are numbered, in their titles and, as
 * long as they have no name to go by, in the names of their sheets.
 */
export function projectTables(template: Template, wanted: WantedTables): readonly Block[] {
  const contents = "count" in wanted ? Array<FormContent>(wanted.count).fill({}) : filled(template, wanted.projects);
  return contents.map((content, index) => {
    const number = contents.length > 1 ? index + 1 : undefined;
    return numbered(template.draw(number === undefined ? content : { ...content, number }), number, content.name);
  });
}

function filled(template: Template, projects: readonly ListedProject[]): readonly FormContent[] {
  const perUnit = statesWan(template) ? 10_000 : 1;
  return projects.map(({ code, name, budget }) => ({
    ...(code !== "" && { code }),
    name,
    ...(budget && { total: amountText(budget, perUnit) }),
  }));
}

/** Whether the form's own words want 万元; else it is 元. */
function statesWan(template: Template): boolean {
  return template.draw().cells.some(({ text }) => /[(（：]万元/.test(text));
}

/** With two decimals as published tables have it, more where the amount needs them. */
function amountText({ amount, unit }: Amount, perUnit: number): string {
  const yuan = unit && toYuan(amount, unit);
  const value = yuan ? yuan.div(perUnit) : amount;
  return value.eq(value.round(2)) ? value.toFixed(2) : value.toFixed();
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

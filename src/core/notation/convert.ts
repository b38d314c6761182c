import { readTables } from "../reader/read";
import type { Block } from "../template/block";
import { blockSheet } from "../template/block-sheet";
import type { Template } from "../template/templates";
import { missingFrom } from "./compare";
import { currencyOf, withCurrency } from "./currency";
import type { Fact, TableFacts } from "./facts";
import { formContentOf } from "./form-content-of";
import { drawList, type ListLayout } from "./list-block";
import { droppedByJoining, inNotation, notationOf, type Notation } from "./notation";
import { readFacts } from "./read-facts";

export interface Converted {
  readonly block: Block;
  /** What the new notation does not say, or not to the letter, by project: each with its cell in the old one. */
  readonly lost: readonly (readonly Fact[])[];
}

/** Projects as one list, 横表 or a system's import, targets apart. */
export function toList(projects: readonly TableFacts[], layout: ListLayout): Converted {
  const block = drawList(
    projects.map((project) => inNotation(project, "apart")),
    layout,
  );
  const drawn = factsDrawn(block);
  // Compared in their own notation: nothing is lost where the value can be put together again as it was.
  const lost = projects.map((before, index) => {
    const after = drawn[index];
    return after ? missingFrom(inNotation(after, notationOf(before)), before) : before.facts;
  });
  return { block, lost };
}

/** One project as a form, targets joined where the form has one column for them. */
export function toForm(project: TableFacts, template: Template): Converted {
  const { notation, currency } = drawnAs(template);
  const wanted = withCurrency(inNotation(project, notation), currency);
  const block = template.draw(formContentOf(wanted));
  const [drawn = { facts: [], rows: 0 }] = factsDrawn(block);
  const missing = missingFrom(inNotation(drawn, notation), wanted).filter((fact) => !isShown(block, fact));
  const dropped = notation === "joined" ? droppedByJoining(project) : [];
  return { block, lost: [[...missing.map(asItWas), ...dropped].sort(byPlace)] };

  function asItWas(fact: Fact): Fact {
    const { at, key, row } = fact;
    const same = project.facts.find((one) => one.at === at && one.key === key && one.row === row);
    return same ?? fact;
  }
}

/** What the form itself says of money and targets, read from a blank one: its official text is the only source. */
function drawnAs(template: Template): { readonly currency: string | null; readonly notation: Notation } {
  const [table] = readTables([blockSheet(template.draw())]).tables;
  const apart = table?.columns.some(({ role }) => role === "operator") ?? false;
  return { currency: table ? currencyOf(table) : null, notation: apart ? "apart" : "joined" };
}

/** What was drawn, read again: nothing is promised that was not seen. */
function factsDrawn(block: Block): readonly TableFacts[] {
  const sheet = blockSheet(block);
  return readTables([sheet]).tables.map((table) => readFacts(sheet, table));
}

/** The Hebei form has a line for the department without a label, on which only a name with its code is known again. */
function isShown({ cells }: Block, { key, text }: Fact): boolean {
  return key === "department" && cells.some((cell) => cell.text === text);
}

function byPlace(a: Fact, b: Fact): number {
  return a.at.row - b.at.row || a.at.column - b.at.column;
}

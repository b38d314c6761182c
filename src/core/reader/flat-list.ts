import type { ColumnRole } from "../forms/column-role";
import { headerLabel, perUnitOf } from "../forms/header-labels";
import type { Sheet } from "../sheet/sheet";
import { parseAmount } from "../target/money";
import type { Body } from "./body";
import type { Heading } from "./headings";
import { projectAt } from "./listed-project";
import type { Field, Indicator, ProjectHeader } from "./table";

/** One project of a flat list: its rows, and the header that its own columns give. */
export interface ListedProject {
  readonly header: ProjectHeader;
  readonly body: Omit<Body, "end">;
}

/**
 * Cuts a flat list (四川横表, a system's export) into its projects. The project stands in a merged cell,
 * in the first of its rows, or repeated in each; a row without a project continues the one above.
 */
export function splitProjects(sheet: Sheet, heading: Heading, body: Body, shared: ProjectHeader): ListedProject[] {
  const at = (role: ColumnRole, row: number): Field | null => {
    const column = heading.columns.find((candidate) => candidate.role === role)?.column;
    if (column === undefined) return null;
    const place = { sheet: sheet.id, row: sheet.mergeAt({ row, column })?.top ?? row, column };
    const cell = sheet.cell(place.row, place.column);
    return { at: place, text: cell?.text.trim() ?? "", cell };
  };
  const groups: { key: string; indicators: Indicator[] }[] = [];
  for (const indicator of body.indicators) {
    const key = projectAt(sheet, heading, indicator.row);
    const last = groups.at(-1);
    if (last && (key === last.key || key === "")) last.indicators.push(indicator);
    else groups.push({ key, indicators: [indicator] });
  }
  const perUnit = statedUnit(heading, shared);
  return groups.map(({ indicators }) => {
    const first = indicators[0]?.row ?? heading.bodyRow;
    const last = indicators.at(-1)?.row ?? first;
    const budget = at("budget", first);
    const goal = at("goal", first);
    return {
      header: {
        ...shared,
        code: at("code", first) ?? shared.code,
        name: at("project", first) ?? shared.name,
        department: at("department", first) ?? shared.department,
        funds: budget
          ? [
              {
                label: "",
                total: { ...budget, label: "预算数", amount: parseAmount(budget.text)?.amount ?? null, perUnit },
                parts: [],
              },
            ]
          : [],
        goals: goal ? [goal] : [],
      },
      body: { indicators, lastRow: last, strayRows: body.strayRows.filter((row) => row > first && row < last) },
    };
  });
}

/** 元 per unit as the amounts' own heading says, or else the line above the list: "金额单位:元". */
function statedUnit(heading: Heading, { unitLine }: ProjectHeader): number | null {
  const column = heading.columns.find(({ role }) => role === "budget");
  const line = headerLabel(unitLine?.text ?? "");
  return (column ? perUnitOf(column.heading) : null) ?? perUnitOf(line?.inline ?? "");
}

import type { ColumnRole } from "../forms/column-role";
import type { IndicatorTable } from "../reader/table";
import { officialProfile } from "./official";
import type { Profile } from "./profile";

/** What tells that a table is of a profile's kind; the first that fits wins. */
const traits: readonly (readonly [profile: string, fits: (table: IndicatorTable) => boolean])[] = [
  ["self-evaluation", ({ form }) => form === "self-evaluation"],
  ["sichuan-flat", (table) => table.form === "sichuan-flat" || hasColumns(table, "operator", "unit", "direction")],
  ["poverty-alleviation", isPovertyTemplate],
  ["hebei-county", ({ form }) => form === "hebei-project" || form === "hebei-2019"],
  ["central-2021", ({ form }) => form === "core-indicators"],
  ["central-2015", (table) => form(table, "central-project") && !hasCostClass(table)],
  ["central-2021", (table) => form(table, "central-project")],
  ["system-import", (table) => hasColumns(table, "operator", "unit")],
];

/** The profile that fits most of the tables; null where none stands out, or there is no table. */
export function proposeProfile(tables: readonly IndicatorTable[]): Profile | null {
  const votes = new Map<string, number>();
  for (const table of tables) {
    const name = traits.find(([, fits]) => fits(table))?.[0];
    if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  const [winner] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? [];
  return (winner === undefined ? undefined : officialProfile(winner)) ?? null;
}

/** Its template prints "★" and "(≥**%)" into the names, and many leave them there. */
function isPovertyTemplate({ header, indicators }: IndicatorTable): boolean {
  const marked = indicators.filter(({ level3 }) => /★|[(（][≥≤]\*\*/.test(level3.text.slice(0, 200)));
  const named = /扶贫|衔接资金/.test(`${header.title?.text ?? ""}${header.name?.text ?? ""}`.slice(0, 400));
  return named || (marked.length > 0 && marked.length * 2 >= indicators.length);
}

function hasColumns({ columns }: IndicatorTable, ...roles: ColumnRole[]): boolean {
  return roles.every((role) => columns.some((column) => column.role === role));
}

function form(table: IndicatorTable, name: string): boolean {
  return table.form === name;
}

function hasCostClass({ indicators }: IndicatorTable): boolean {
  return indicators.some(({ level1 }) => level1.resolved?.name === "成本指标");
}

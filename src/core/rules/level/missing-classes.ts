import type { Level1 } from "../../levels/level";
import { resolveLevel2 } from "../../levels/resolve";
import { homesOf } from "../../levels/schemes";
import type { IndicatorTable } from "../../reader/table";
import { hasColumn } from "../heading-cell";

/** The classes that a table should have and has no row of; 成本 is none of them, as both schemes are in use. */
export function missingClasses(table: IndicatorTable): readonly Level1[] {
  // The forms without a 二级 column (河北 2019) have two classes only, with 满意度 among the benefits.
  const wanted: readonly Level1[] = hasColumn(table, "level2")
    ? ["产出指标", "效益指标", "满意度指标"]
    : ["产出指标", "效益指标"];
  const present = classesIn(table);
  return wanted.filter((level) => !present.has(level));
}

/** The classes that the table has, by the 一级 as written and by the 二级, wherever that stands. */
function classesIn(table: IndicatorTable): ReadonlySet<Level1> {
  const present = new Set<Level1>();
  for (const { level1, level2 } of table.indicators) {
    if (level1.resolved) present.add(level1.resolved.name);
    // A 二级 written in the 一级 column ("生态效益指标") still shows that its class is there.
    const second = level2.resolved ?? (level1.resolved ? null : resolveLevel2(level1.text));
    if (second) for (const home of homesOf(second.name)) present.add(home);
  }
  return present;
}

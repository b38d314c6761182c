import type { Range } from "../../../../src/core/sheet/address";
import type { ConditionalFormat } from "../../excel/emulator/workbook";
import { ComError } from "./bridge";
import { colorFrom, colorNumber } from "./looks";
import type { Program } from "./program";
import { touches } from "./range";

const expression = 2;

/** `Et.FormatConditions` of a range. A new condition comes last, under all others. */
export function conditionsObject(program: Program, id: string, areas: readonly Range[]): object {
  const now = (): readonly ConditionalFormat[] =>
    program.sheet(id).conditionalFormats.filter(({ ranges }) => touches(ranges, areas));
  const then = now();
  const here = (): readonly ConditionalFormat[] => (program.collectionsStandStill ? then : now());
  return program.bridge.object("FormatConditions", {
    Count: { get: () => here().length },
    Item: {
      call: (index) => {
        const one = here()[Number(index) - 1];
        if (!one) throw new ComError(`No condition ${String(index)}`);
        return conditionObject(program, id, one.id);
      },
    },
    Add: {
      call: (type, operator, formula) => {
        if (type !== expression || operator !== undefined) throw new ComError("Only expressions, without an operator");
        if (typeof formula !== "string" || !formula.startsWith("=")) throw new ComError("An expression begins with =");
        const added: ConditionalFormat = {
          id: program.workbook.nextId(),
          ranges: areas,
          formula: program.spelling(formula),
          fill: "",
          fontColor: "",
          stopIfTrue: false,
        };
        set(program, id, (all) => [...all, added]);
        return conditionObject(program, id, added.id);
      },
    },
  });
}

function conditionObject(program: Program, id: string, condition: string): object {
  const own = (): ConditionalFormat => {
    const found = program.sheet(id).conditionalFormats.find((one) => one.id === condition);
    if (!found) throw new ComError("The condition is gone");
    return found;
  };
  return program.bridge.object("FormatCondition", {
    Type: { get: () => expression },
    Formula1: { get: () => own().formula },
    Interior: {
      get: () =>
        program.bridge.object("Interior", {
          Color: {
            get: () => colorNumber(own().fill),
            set: (value) =>
              set(program, id, (all) =>
                all.map((one) => (one.id === own().id ? { ...one, fill: program.nearest(colorFrom(value)) } : one)),
              ),
          },
        }),
    },
    SetFirstPriority: { call: () => set(program, id, (all) => [own(), ...all.filter((one) => one.id !== condition)]) },
    Delete: { call: () => set(program, id, (all) => all.filter((one) => one.id !== own().id)) },
  });
}

function set(
  program: Program,
  id: string,
  change: (all: readonly ConditionalFormat[]) => readonly ConditionalFormat[],
): void {
  program.changeOn(id, ({ conditionalFormats }) =>
    program.workbook.update(id, { conditionalFormats: change(conditionalFormats) }),
  );
}

import type { Range } from "../../../../src/core/sheet/address";
import type { Validation } from "../../excel/emulator/workbook";
import { ComError, type Member } from "./bridge";
import type { Program } from "./program";
import { outside, touches } from "./range";

/** `Et.Validation` of a range. As in Excel, a rule must be there before its details can be set. */
export function validationObject(program: Program, id: string, areas: readonly Range[]): object {
  const set = (change: (all: readonly Validation[]) => readonly Validation[]): void =>
    program.changeOn(id, ({ validations }) => program.workbook.update(id, { validations: change(validations) }));
  const detail = (type: "string" | "boolean", change: (rule: Validation, value: unknown) => Validation): Member => ({
    set: (value) => {
      if (typeof value !== type) throw new ComError(`A ${type} was expected`);
      const own = program.sheet(id).validations.find(({ ranges }) => ranges === areas);
      if (!own) throw new ComError("There is no rule");
      set((all) => all.map((rule) => (rule === own ? change(rule, value) : rule)));
    },
  });
  const prompt = (name: string, type: "string" | "boolean"): Member =>
    detail(type, (rule, value) => ({ ...rule, prompt: { ...rule.prompt, [name]: value } }));

  return program.bridge.object("Validation", {
    Delete: {
      call: () =>
        set((all) =>
          all.flatMap((rule) => {
            const ranges = outside(rule.ranges, areas);
            return ranges.length > 0 ? [{ ...rule, ranges }] : [];
          }),
        ),
    },
    Add: {
      call: (type, alert, operator, formula) => {
        if (program.sheet(id).validations.some(({ ranges }) => touches(ranges, areas))) {
          throw new ComError("There is a rule already");
        }
        if (alert !== 3) throw new ComError("Only the alert style that lets pass");
        const rule = ruleFor(type, operator, formula);
        set((all) => [...all, { ranges: areas, rule, prompt: {}, errorAlert: {}, ignoreBlanks: false }]);
      },
    },
    Type: {
      get: () => {
        const own = program.sheet(id).validations.find(({ ranges }) => touches(ranges, areas));
        if (!own) throw new ComError("There is no rule");
        return "source" in own.rule ? 3 : 0;
      },
    },
    IgnoreBlank: detail("boolean", (rule, value) => ({ ...rule, ignoreBlanks: value === true })),
    InCellDropdown: detail("boolean", (rule, value) => ({ ...rule, rule: { ...rule.rule, inCellDropDown: value } })),
    ShowError: detail("boolean", (rule, value) => ({ ...rule, errorAlert: { showAlert: value } })),
    ShowInput: prompt("showPrompt", "boolean"),
    InputTitle: prompt("title", "string"),
    InputMessage: prompt("message", "string"),
  });
}

function ruleFor(type: unknown, operator: unknown, formula: unknown): Validation["rule"] {
  if (type === 0 && formula === undefined) return {};
  if (type !== 3 || operator !== 1) throw new ComError(`No rule of type ${String(type)}`);
  if (typeof formula !== "string" || formula === "" || formula.length > 255) throw new ComError("No source of a list");
  return { source: formula };
}

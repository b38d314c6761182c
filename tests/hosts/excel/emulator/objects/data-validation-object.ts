import type { Range } from "../../../../../src/core/sheet/address";
import { intersection, without } from "../area";
import type { Program } from "../program";
import { invalidArgument, unknownToEmulator } from "../wire";
import { readOnly, type WireObject } from "../wire-object";
import type { Validation } from "../workbook";

type Settings = Readonly<Record<string, unknown>>;

/** Excel takes no longer list or formula. */
const longestSource = 255;

/** `range.dataValidation` of some areas. */
export function dataValidationObject(program: Program, sheetId: string, areas: readonly Range[]): WireObject {
  const met = () =>
    program
      .sheet(sheetId)
      .validations.filter(({ ranges }) => ranges.some((one) => areas.some((area) => intersection(one, area))));
  /** What all cells of the areas share; null where they differ. */
  const shared = <Name extends keyof Validation>(name: Name, none: Validation[Name]): Validation[Name] | null => {
    const [one, ...more] = met();
    if (!one) return none;
    const covered = areas.every(
      (area) =>
        one.ranges.reduce<readonly Range[]>((rest, cut) => rest.flatMap((range) => without(range, cut)), [area])
          .length === 0,
    );
    return more.length === 0 && covered ? one[name] : null;
  };
  const change = (changes: Partial<Validation>) => {
    const { validations } = program.writable(sheetId);
    const now: Validation = {
      ranges: areas,
      rule: shared("rule", {}) ?? {},
      prompt: shared("prompt", noPrompt) ?? noPrompt,
      errorAlert: shared("errorAlert", noAlert) ?? noAlert,
      ignoreBlanks: shared("ignoreBlanks", true) ?? true,
      ...changes,
    };
    program.workbook.update(sheetId, { validations: [...cutOut(validations, areas), now] });
  };
  return {
    type: "DataValidation",
    properties: {
      Type: readOnly(() => typeOf(shared("rule", {}))),
      Valid: readOnly(() => {
        throw unknownToEmulator("DataValidation.Valid");
      }),
      Rule: { get: () => shared("rule", {}), set: (value) => change({ rule: ruleOf(value) }) },
      Prompt: {
        get: () => shared("prompt", noPrompt),
        set: (value) => change({ prompt: textsOf(value, { title: 32, message: 255 }, ["showPrompt"], "prompt") }),
      },
      ErrorAlert: {
        get: () => shared("errorAlert", noAlert),
        set: (value) => change({ errorAlert: alertOf(value) }),
      },
      IgnoreBlanks: {
        get: () => shared("ignoreBlanks", true),
        set: (value) => {
          if (typeof value !== "boolean") throw invalidArgument(`ignoreBlanks = ${String(value)}`);
          change({ ignoreBlanks: value });
        },
      },
    },
    methods: {
      Clear: () => {
        const { validations } = program.writable(sheetId);
        program.workbook.update(sheetId, { validations: cutOut(validations, areas) });
        return null;
      },
    },
  };
}

const noPrompt: Settings = { title: "", message: "", showPrompt: true };
const noAlert: Settings = { title: "", message: "", showAlert: true, style: "Stop" };

function cutOut(validations: readonly Validation[], areas: readonly Range[]): Validation[] {
  return validations
    .map((one) => ({
      ...one,
      ranges: areas.reduce<readonly Range[]>((rest, cut) => rest.flatMap((range) => without(range, cut)), one.ranges),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}

function typeOf(rule: Settings | null): string {
  if (rule === null) return "Inconsistent";
  if ("list" in rule) return "List";
  return "custom" in rule ? "Custom" : "None";
}

function settings(value: unknown, what: string): Settings {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument(what);
  return value as Settings;
}

function ruleOf(value: unknown): Settings {
  const rule = settings(value, "a validation rule");
  const [kind, ...more] = Object.keys(rule);
  if (more.length > 0) throw invalidArgument("a validation rule of two kinds");
  if (kind === "list") {
    const list = settings(rule.list, "a list");
    if (typeof list.inCellDropDown !== "boolean") throw invalidArgument("list.inCellDropDown");
    if (typeof list.source !== "string") throw unknownToEmulator("lists from a range");
    checkSource(list.source);
    return rule;
  }
  if (kind === "custom") {
    const { formula } = settings(rule.custom, "a formula");
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("custom.formula");
    checkSource(formula);
    return rule;
  }
  throw unknownToEmulator(`validation rules of kind ${kind ?? "none"}`);
}

function checkSource(source: string): void {
  if (source === "" || source.length > longestSource) throw invalidArgument(`a source of ${source.length} characters`);
  if (!source.startsWith("=") && source.split(",").some((option) => option.trim() === "")) {
    throw invalidArgument("an empty option in a list");
  }
}

function textsOf(
  value: unknown,
  texts: Readonly<Record<string, number>>,
  flags: readonly string[],
  what: string,
): Settings {
  const given = settings(value, what);
  for (const [name, part] of Object.entries(given)) {
    const longest = texts[name];
    if (longest !== undefined) {
      if (typeof part !== "string" || part.length > longest) throw invalidArgument(`${what}.${name}: ${String(part)}`);
    } else if (flags.includes(name)) {
      if (typeof part !== "boolean") throw invalidArgument(`${what}.${name}`);
    } else {
      throw invalidArgument(`${what}.${name}`);
    }
  }
  return given;
}

function alertOf(value: unknown): Settings {
  const { style = "Stop", ...others } = settings(value, "errorAlert");
  if (!["Stop", "Warning", "Information"].includes(String(style)))
    throw invalidArgument(`errorAlert.style ${String(style)}`);
  return { ...noAlert, ...textsOf(others, { title: 32, message: 225 }, ["showAlert"], "errorAlert"), style };
}

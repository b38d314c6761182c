import { invalidArgument } from "./wire";

type LookValue = string | number | boolean;

/** A cell's formatting by the names of Office.js's members; only what differs from `plainLook` is kept. */
export type Look = Readonly<Record<string, LookValue>>;

/** A cell that nobody has formatted. An empty fill is none. */
export const plainLook: Look = {
  "Fill/Color": "",
  "Font/Name": "等线",
  "Font/Size": 11,
  "Font/Color": "#000000",
  "Font/Bold": false,
  "Font/Italic": false,
  "Font/Underline": "None",
  "Font/Strikethrough": false,
  HorizontalAlignment: "General",
  VerticalAlignment: "Center",
  WrapText: false,
  ShrinkToFit: false,
  IndentLevel: 0,
  "Protection/Locked": true,
  ...Object.fromEntries(
    ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"].flatMap((side) => [
      [`Borders/${side}/Style`, "None"],
      [`Borders/${side}/Weight`, "Thin"],
      [`Borders/${side}/Color`, "#000000"],
    ]),
  ),
};

const horizontal = "General Left Center Right Fill Justify CenterAcrossSelection Distributed";
const lines = "None Continuous Dash DashDot DashDotDot Dot Double SlantDashDot";

/** What may stand where the value is one of a few words. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^HorizontalAlignment$/, horizontal],
  [/^VerticalAlignment$/, "Top Center Bottom Justify Distributed"],
  [/^Font\/Underline$/, "None Single Double SingleAccountant DoubleAccountant"],
  [/^Borders\/.*\/Style$/, lines],
  [/^Borders\/.*\/Weight$/, "Hairline Thin Medium Thick"],
];

/** The value as Excel keeps it; throws InvalidArgument where Excel would not take it. */
export function lookValue(name: string, value: unknown): LookValue {
  const plain = plainLook[name];
  if (plain === undefined || typeof value !== typeof plain) throw invalidArgument(`${name} = ${JSON.stringify(value)}`);
  if (typeof value === "number" && !(value >= 0 && value <= 409)) throw invalidArgument(`${name} = ${value}`);
  if (name.endsWith("/Color")) return colour(name, value);
  const allowed = words.find(([pattern]) => pattern.test(name))?.[1];
  if (allowed !== undefined && !allowed.split(" ").includes(String(value))) throw invalidArgument(`${name} = ${value}`);
  return value as LookValue;
}

/** "#RRGGBB" in capitals, as Excel answers. */
export function colour(name: string, value: unknown): string {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument(`${name} = ${String(value)}`);
  return value.toUpperCase();
}

/** The look with some of its values changed. */
export function changedLook(look: Look, changes: Look): Look {
  const all = { ...look, ...changes };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== plainLook[name]));
}

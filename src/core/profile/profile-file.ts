import type { Level1, Level2 } from "../levels/level";
import { level1Names, level2Names } from "../levels/schemes";
import type { OwnWords, Thresholds } from "../rules/expectations";
import type { Severity } from "../rules/finding";
import type { Wording } from "../text/wording";
import { faultsOf, type Fault } from "./json-schema";
import { officialProfile } from "./official";
import { hebeiCounty, type Profile } from "./profile";
import { profileSchema } from "./profile-schema";

/** A department's own profile as its JSON file holds it; `profileSchema` says what may stand in it. */
export interface ProfileFile {
  readonly name: string;
  readonly title?: string;
  /** An official profile. */
  readonly extends: string;
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly thresholds?: Readonly<Partial<Thresholds>>;
  readonly scheme?: Profile["scheme"];
  readonly notation?: Profile["notation"];
  readonly words?: {
    readonly units?: readonly string[];
    readonly level1?: Readonly<Record<string, string>>;
    readonly level2?: Readonly<Record<string, string>>;
    readonly forbidden?: readonly string[];
  };
}

export type ReadProfileFile =
  | { readonly kind: "profile"; readonly file: ProfileFile }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

/** Far more than a profile needs, and little enough to look at in a moment. */
const longest = 200_000;

/** Reads the text of a profile file. Never throws: whatever is wrong is told with its place. */
export function readProfileFile(text: string): ReadProfileFile {
  if (text.length > longest) return { kind: "faulty", faults: [{ message: tooLarge, data: {} }] };
  let value: unknown;
  try {
    // A byte order mark, as Windows editors put it, is no part of the JSON.
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: "faulty", faults: [{ message: noJson, data: { detail } }] };
  }
  const faults = faultsOf(profileSchema, value);
  // The schema has said that it is one.
  return faults.length > 0 ? { kind: "faulty", faults } : { kind: "profile", file: value as ProfileFile };
}

/** The text of a profile file, as `readProfileFile` reads it. */
export function writeProfileFile(file: ProfileFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The profile that a file describes: the one that it extends, with what it says otherwise. */
export function profileOf(file: ProfileFile): Profile {
  const base = officialProfile(file.extends) ?? hebeiCounty;
  const { name, title, rules = {}, thresholds = {}, scheme = base.scheme, notation = base.notation } = file;
  return {
    name,
    title: title === undefined ? base.title : { zh: title, en: title },
    severities: { ...base.severities, ...rules },
    scheme,
    notation,
    thresholds: { ...base.thresholds, ...thresholds },
    words: wordsOf(file.words ?? {}),
  };
}

function wordsOf({ units = [], level1 = {}, level2 = {}, forbidden = [] }: ProfileFile["words"] & object): OwnWords {
  return {
    units,
    level1: synonyms<Level1>(level1, level1Names),
    level2: synonyms<Level2>(level2, level2Names),
    forbidden,
  };
}

function synonyms<Name extends string>(
  given: Readonly<Record<string, string>>,
  names: readonly Name[],
): ReadonlyMap<string, Name> {
  return new Map(
    Object.entries(given).flatMap(([synonym, meant]) => {
      const name = names.find((one) => one === meant);
      return name ? [[synonym, name] as const] : [];
    }),
  );
}

const tooLarge: Wording = {
  zh: "方案文件太大，最多 20 万字。",
  en: "The profile is too large; at most 200,000 characters.",
};
const noJson: Wording = {
  zh: "方案文件不是合法的 JSON，请检查逗号、引号和括号。（{detail}）",
  en: "The profile is no valid JSON; check commas, quotes and brackets. ({detail})",
};

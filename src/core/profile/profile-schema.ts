import { level1Names, level2Names } from "../levels/schemes";
import { ruleCodes } from "../rules/codes";
import type { JsonSchema } from "./json-schema";
import { officialProfiles } from "./official";

const word: JsonSchema = { type: "string", pattern: "^\\S(?:.*\\S)?$", maxLength: 40 };
const words = (description: string): JsonSchema => ({ type: "array", description, items: word, maxItems: 500 });

function synonyms(description: string, names: readonly string[]): JsonSchema {
  return {
    type: "object",
    description,
    propertyNames: { pattern: "^\\S.{0,38}\\S$" },
    maxProperties: 200,
    additionalProperties: { type: "string", enum: names },
  };
}

const count = (description: string, maximum: number): JsonSchema => ({
  type: "integer",
  description,
  minimum: 1,
  maximum,
});

/** What a department's own profile may say. `docs/profile.schema.json` is this very schema. */
export const profileSchema: JsonSchema = {
  type: "object",
  description: "A profile of one's own: what is left out stays as in the profile that it extends.",
  required: ["name", "extends"],
  additionalProperties: false,
  properties: {
    $schema: { type: "string", maxLength: 500 },
    name: {
      type: "string",
      description: "Its name in reports and on the command line.",
      pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,59}$",
    },
    title: { type: "string", description: "Its name for people.", maxLength: 60 },
    extends: {
      type: "string",
      description: "The profile that it begins with.",
      enum: officialProfiles.map(({ name }) => name),
    },
    rules: {
      type: "object",
      description: "How loud a rule speaks, by its code; docs/rules.md tells what each is about.",
      properties: Object.fromEntries(
        ruleCodes.map((code) => [code, { type: "string", enum: ["error", "warning", "hint", "off"] } as const]),
      ),
      additionalProperties: false,
    },
    thresholds: {
      type: "object",
      description: "Figures by which some rules judge.",
      properties: {
        longestName: count("A15: characters that the system stores of a level-3 name.", 500),
        conciseName: count("A15: beyond this many characters a name reads like a sentence.", 500),
        fewestIndicators: count("A19: fewest indicators of a project.", 500),
        mostIndicators: count("A19: most indicators of a project.", 500),
        lowestSatisfaction: count("E12: lowest satisfaction in percent.", 100),
        sameValueRows: count("E17: from this many targets on.", 500),
        sameValueShare: { type: "number", description: "E17: share of equal targets.", minimum: 0.1, maximum: 1 },
        weightSums: {
          type: "array",
          description: "F17: what the weights may add up to.",
          items: { type: "number", minimum: 1, maximum: 1000 },
          minItems: 1,
          maxItems: 5,
        },
      },
      additionalProperties: false,
    },
    scheme: { type: "string", description: "The classification asked for.", enum: ["any", "2015", "2021"] },
    notation: {
      type: "string",
      description: "Targets written as one, or as 符号, 指标值 and 计量单位 in columns of their own.",
      enum: ["joined", "apart"],
    },
    words: {
      type: "object",
      description: "Words of one's own.",
      properties: {
        units: words("Units of measure beyond the dictionary."),
        level1: synonyms("Other names for 一级指标.", level1Names),
        level2: synonyms("Other names for 二级指标.", level2Names),
        forbidden: words("What must not stand in a name or target (A16)."),
      },
      additionalProperties: false,
    },
  },
};

import type { Wording, WordingData } from "../text/wording";

/** The part of JSON Schema that a profile needs. Written as it is published, so that one text serves both. */
export type JsonSchema = { readonly description?: string } & (ObjectSchema | ListSchema | TextSchema | NumberSchema);

interface ObjectSchema {
  readonly type: "object";
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly pattern: string };
  readonly maxProperties?: number;
  /** What keys beyond `properties` may hold; false where there are none. */
  readonly additionalProperties: false | JsonSchema;
}

interface ListSchema {
  readonly type: "array";
  readonly items: JsonSchema;
  readonly minItems?: number;
  readonly maxItems: number;
}

interface TextSchema {
  readonly type: "string";
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
}

interface NumberSchema {
  readonly type: "number" | "integer";
  readonly minimum: number;
  readonly maximum: number;
}

/** What is wrong at which place of a JSON text; the place is part of the data: "words.units[2]". */
export interface Fault {
  readonly message: Wording;
  readonly data: WordingData;
}

/** Everything in a JSON value that its schema does not allow, from the outside in. */
export function faultsOf(schema: JsonSchema, value: unknown, place = ""): readonly Fault[] {
  switch (schema.type) {
    case "object":
      return isRecord(value) ? objectFaults(schema, value, place) : [fault(messages.object, place)];
    case "array":
      return Array.isArray(value) ? listFaults(schema, value, place) : [fault(messages.array, place)];
    case "string":
      return typeof value === "string" ? textFaults(schema, value, place) : [fault(messages.string, place)];
    default:
      return numberFaults(schema, value, place);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectFaults(schema: ObjectSchema, value: Readonly<Record<string, unknown>>, place: string): Fault[] {
  const { properties = {}, required = [], propertyNames, maxProperties = Infinity, additionalProperties } = schema;
  const missing = required.filter((key) => !hasOwn(value, key));
  const faults = missing.map((key) => fault(messages.missing, place, { key }));
  const keys = Object.keys(value);
  if (keys.length > maxProperties) faults.push(fault(messages.tooMany, place, { most: maxProperties }));
  for (const key of keys.slice(0, maxProperties)) {
    const known = hasOwn(properties, key) ? properties[key] : additionalProperties;
    const named = key !== "__proto__" && (!propertyNames || new RegExp(propertyNames.pattern, "u").test(key));
    const inside = place === "" ? key : `${place}.${key}`;
    if (!known || !named) faults.push(fault(messages.unknown, place, { key: shortened(key) }));
    else faults.push(...faultsOf(known, value[key], inside));
  }
  return faults;
}

function listFaults({ items, minItems = 0, maxItems }: ListSchema, value: readonly unknown[], place: string): Fault[] {
  if (value.length > maxItems) return [fault(messages.tooMany, place, { most: maxItems })];
  if (value.length < minItems) return [fault(messages.tooFew, place, { fewest: minItems })];
  return value.flatMap((item, index) => faultsOf(items, item, `${place}[${index + 1}]`));
}

function textFaults({ enum: choices, pattern, maxLength = 2000 }: TextSchema, value: string, place: string): Fault[] {
  if (choices && !choices.includes(value)) {
    return [fault(messages.choice, place, { given: shortened(value), known: choices.join(" ") })];
  }
  if (Array.from(value).length > maxLength) return [fault(messages.tooLong, place, { most: maxLength })];
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) {
    return [fault(messages.pattern, place, { given: shortened(value) })];
  }
  return [];
}

function numberFaults({ type, minimum, maximum }: NumberSchema, value: unknown, place: string): Fault[] {
  const fits = typeof value === "number" && value >= minimum && value <= maximum;
  if (fits && (type === "number" || Number.isInteger(value))) return [];
  return [fault(type === "integer" ? messages.integer : messages.number, place, { minimum, maximum })];
}

function fault(message: Wording, place: string, data: WordingData = {}): Fault {
  return { message, data: { ...data, place: place === "" ? "$" : place } };
}

function shortened(text: string): string {
  return Array.from(text.slice(0, 100)).slice(0, 40).join("");
}

const messages = {
  object: { zh: "{place}：应当是一组“名称: 内容”，用 { } 括起来。", en: "{place}: must be an object in { }." },
  array: { zh: "{place}：应当是一个列表，用 [ ] 括起来。", en: "{place}: must be a list in [ ]." },
  string: { zh: "{place}：应当是文字，加双引号。", en: "{place}: must be a text in double quotes." },
  number: {
    zh: "{place}：应当是 {minimum} 到 {maximum} 的数字。",
    en: "{place}: must be a number, {minimum} to {maximum}.",
  },
  integer: {
    zh: "{place}：应当是 {minimum} 到 {maximum} 的整数。",
    en: "{place}: must be a whole number, {minimum} to {maximum}.",
  },
  missing: { zh: "{place}：缺少“{key}”。", en: "{place}: “{key}” is missing." },
  unknown: { zh: "{place}：没有“{key}”这一项，请检查写法。", en: "{place}: there is no “{key}”; check the spelling." },
  choice: {
    zh: "{place}：“{given}”不能用，可以写：{known}。",
    en: "{place}: “{given}” cannot be used; choose from: {known}.",
  },
  pattern: { zh: "{place}：“{given}”的写法不对。", en: "{place}: “{given}” is not of the right form." },
  tooLong: { zh: "{place}：太长，最多 {most} 个字。", en: "{place}: too long; at most {most} characters." },
  tooMany: { zh: "{place}：太多，最多 {most} 项。", en: "{place}: too many; at most {most}." },
  tooFew: { zh: "{place}：太少，至少 {fewest} 项。", en: "{place}: too few; at least {fewest}." },
} satisfies Record<string, Wording>;

/** Not what every object inherits: "constructor" is no key of anyone's. */
function hasOwn(value: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, key);
}

/** A year in a text, or something that only looks like one. */
export interface YearToken {
  readonly start: number;
  /** Behind the date that the year opens: of "2025年12月底" behind 底. */
  readonly end: number;
  /**
   * `date` has a month or day behind the year; `code` is a project code, whose digits 7 and 8 are its year; `document`
   * names one (文号, 《…》, an edition); `unclear` may be a number.
   */
  readonly kind: "year" | "date" | "code" | "document" | "unclear";
  /** 2025; null for a document without a year. */
  readonly year: number | null;
  /** Where the year itself is written, and how. */
  readonly digits: { readonly start: number; readonly end: number };
  /** Where 29 stands of a 29th of February. */
  readonly leapDay: { readonly start: number; readonly end: number } | null;
}

const monthAndDay = String.raw`(?:\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号]|[底末初]|[上中下]旬)?|[底末初])?`;
const fourDigits = "(?:19|20|21)\\d{2}";
const chineseDigits = "〇零○一二三四五六七八九";

/** What stands behind a bare year that is one: nothing, punctuation, or a word of time. */
const afterBareYear = String.raw`$|[^\p{L}\p{N}.%‰/+*]|[年学届级度期前间内止底末上下]`;
const spanSign = String.raw`\s?(?:-{1,2}|~{1,2}|[\u2010-\u2015]{1,2}|[〜～∼\u2212至到])\s?`;

const patterns = {
  /** A standard's number: GB/T 2025-2012, JGJ 79-2012. */
  standard:
    /[A-Z]{1,6}(?:\d{2})?(?:\/[A-Z]{1,3})?\s?\d{1,6}(?:\.\d{1,3}){0,3}\s?[-\u2010-\u2015]\s?(?:19|20)\d{2}(?!\d)/y,
  title: /《[^《》]{1,200}》/y,
  documentNumber:
    /[〔[【(（]\s?(?<year>(?:19|20)\d{2})\s?年?[〕\]】)）]\s?第?\s?\d{1,6}\s?[号期]|〔\s?(?<alone>(?:19|20)\d{2})\s?年?〕|(?<plain>(?:19|20)\d{2})\s?(?:年\s?)?第?\s?\d{1,6}\s?号(?!\s?[前楼线路机井台库院门])/uy,
  edition: new RegExp(`(?<year>${fourDigits})\\s?年?(?:版|修订|年鉴)`, "uy"),
  code: /\d{6}(?<year>\d{2})[A-Z][0-9A-Z]{12}(?![0-9A-Za-z])/y,
  compact: /(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=$|[^\p{L}\p{N}.%]|[前止至起])/uy,
  numeric:
    /(?<year>(?:19|20|21)\d{2})(?<sign>[-/.])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2}))?(?!\d|\k<sign>\d|[\p{L}%‰](?<![前底止起至到]))/uy,
  written: new RegExp(`(?<year>${fourDigits})\\s?年(?!鉴)度?${monthAndDay}`, "uy"),
  short: new RegExp(String.raw`(?<year>\d{2})\s?年(?:度|(?=[底末初]|\s?\d{1,2}\s?月))${monthAndDay}`, "uy"),
  chinese: new RegExp(`(?<year>[一二][${chineseDigits}]{3})年度?`, "uy"),
  spanStart: new RegExp(`(?<year>${fourDigits})(?=${spanSign}${fourDigits}(?:${afterBareYear}))`, "uy"),
  bare: new RegExp(`(?<year>${fourDigits})(?=${afterBareYear})`, "uy"),
  run: /[0-9A-Z]+/iy,
} as const;

const behindSpanSign = new RegExp(`${spanSign}$`);

/** Every year of a text, first to last, without overlaps. Figures of full width are read as they are meant. */
export function findYears(text: string): YearToken[] {
  const plain = halfWidth(text);
  const tokens: YearToken[] = [];
  for (let at = 0; at < plain.length;) {
    const found = findAt(plain, at, tokens.at(-1));
    if (typeof found === "number") at = found;
    else {
      tokens.push(found);
      at = found.end;
    }
  }
  return tokens;
}

/** The token that starts at a place, or else where to look on. */
function findAt(text: string, at: number, previous: YearToken | undefined): YearToken | number {
  const character = text.charAt(at);
  if (/\d/.test(character)) return figuresAt(text, at, previous) ?? endOfRun(text, at);
  if (/[A-Z]/.test(character)) return endOf(patterns.standard, text, at) ?? endOfRun(text, at);
  if (character === "《") return documentAt(patterns.title, text, at) ?? at + 1;
  if (/[〔[【(（]/.test(character)) return documentAt(patterns.documentNumber, text, at) ?? at + 1;
  return tokenAt(patterns.chinese, "year", text, at) ?? at + 1;
}

function figuresAt(text: string, at: number, previous: YearToken | undefined): YearToken | null {
  const named =
    documentAt(patterns.documentNumber, text, at) ??
    documentAt(patterns.edition, text, at) ??
    tokenAt(patterns.code, "code", text, at) ??
    tokenAt(patterns.written, "year", text, at) ??
    tokenAt(patterns.short, "year", text, at);
  // The figures of a decimal, an amount or behind a comparator are no year without a word of time behind them.
  if (named || /[\d.,$¥￥≥≤<>=第]\s?$/.test(text.slice(Math.max(0, at - 2), at))) return named;
  return numericAt(text, at, previous) ?? bareAt(text, at, previous);
}

function numericAt(text: string, at: number, previous: YearToken | undefined): YearToken | null {
  const compact = tokenAt(patterns.compact, "date", text, at);
  if (compact) return compact;
  patterns.numeric.lastIndex = at;
  const match = patterns.numeric.exec(text);
  const { sign, month = "", day } = match?.groups ?? {};
  const token = tokenAt(patterns.numeric, "date", text, at);
  if (!token || Number(month) < 1 || Number(month) > 12 || (day !== undefined && !isDay(day))) return null;
  // 2025.12 is a decimal number, unless it is one end of a span or a word of time stands behind it.
  if (sign !== "." || day !== undefined) return token;
  const follows = /^(?:\s?[~至到前底止起\u2010-\u2015-]|之前|以前|以来)/.test(text.slice(token.end, token.end + 3));
  return follows || endsSpan(text, at, previous) ? token : { ...token, kind: "unclear" };
}

/** A year without 年: an end of a span, or alone in brackets; elsewhere it may be a number. */
function bareAt(text: string, at: number, previous: YearToken | undefined): YearToken | null {
  const start = tokenAt(patterns.spanStart, "year", text, at);
  if (start) return start;
  const bare = tokenAt(patterns.bare, "year", text, at);
  if (!bare) return leadingYear(text, at);
  const inBrackets = /[(（]\s?$/.test(text.slice(0, at)) && /^\s?[)）]/.test(text.slice(bare.end));
  const named = /^(?:学年|[届级年])/.test(text.slice(bare.end));
  return inBrackets || named || endsSpan(text, at, previous) ? bare : { ...bare, kind: "unclear" };
}

/** "2025培训费": words right behind it make a year of it, or a number of something. */
function leadingYear(text: string, at: number): YearToken | null {
  const match = at === 0 ? /^20\d{2}(?=\p{sc=Han}{2})/u.exec(text) : null;
  if (!match) return null;
  const digits = { start: at, end: at + 4 };
  return { start: at, end: digits.end, kind: "unclear", year: Number(match[0]), digits, leapDay: null };
}

function endsSpan(text: string, at: number, previous: YearToken | undefined): boolean {
  if (!previous || previous.year === null || previous.kind === "document") return false;
  const between = text.slice(previous.end, at);
  return between !== "" && between.replace(behindSpanSign, "") === "";
}

function documentAt(pattern: RegExp, text: string, at: number): YearToken | null {
  return tokenAt(pattern, "document", text, at);
}

function tokenAt(pattern: RegExp, kind: YearToken["kind"], text: string, at: number): YearToken | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const [whole] = match;
  const { year, alone, plain, month, day } = match.groups ?? {};
  const written = year ?? alone ?? plain;
  const end = at + whole.length;
  const start = written === undefined ? at : at + whole.indexOf(written, kind === "code" ? 6 : 0);
  const digits = { start, end: start + (written?.length ?? 0) };
  const dated = kind === "year" && (month !== undefined || /[底末初]$/.test(whole));
  const isLeapDay = Number(month) === 2 && day === "29";
  const dayStart = isLeapDay ? at + whole.lastIndexOf("29") : 0;
  return {
    start: at,
    end,
    kind: dated ? "date" : kind,
    year: written === undefined ? null : yearOf(written),
    digits,
    leapDay: isLeapDay ? { start: dayStart, end: dayStart + 2 } : null,
  };
}

function yearOf(written: string): number {
  if (/^\d{4}$/.test(written)) return Number(written);
  if (/^\d{2}$/.test(written)) return 2000 + Number(written);
  const digits = [...written].map((digit) => Math.max(0, [...chineseDigits].indexOf(digit) - 2));
  return Number(digits.join(""));
}

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Figures and letters that stand together are one thing: a phone number, a model, an amount. */
function endOfRun(text: string, at: number): number {
  return endOf(patterns.run, text, at) ?? at + 1;
}

/** Character by character, so that places stay the same. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF0D-\uFF19\uFF21-\uFF3A]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

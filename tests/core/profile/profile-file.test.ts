import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import { officialProfiles } from "../../../src/core/profile/official";
import { profileOf, readProfileFile, writeProfileFile, type ProfileFile } from "../../../src/core/profile/profile-file";
import { rules } from "../../../src/core/rules/registry";
import { say } from "../../../src/core/text/wording";
import { drawRealTable, realTables } from "../../fixtures/real-tables";
import { gridSheet } from "../../fixtures/text-grid";

function faults(text: string): string[] {
  const read = readProfileFile(text);
  return read.kind === "profile" ? [] : read.faults.map(({ message, data }) => say(message, "zh", data));
}
const faultsOf = (more: object): string[] => faults(JSON.stringify({ name: "本局", extends: "hebei-county", ...more }));

function profile(more: Partial<ProfileFile>) {
  const read = readProfileFile(JSON.stringify({ name: "本局", extends: "hebei-county", ...more }));
  if (read.kind === "faulty") throw new Error("faulty");
  return profileOf(read.file);
}

describe("the official profiles", () => {
  test("have names of their own, both languages, and rules that exist", () => {
    expect(new Set(officialProfiles.map(({ name }) => name)).size).toBe(officialProfiles.length);
    const codes = rules.map(({ code }) => code);
    for (const { severities, title } of officialProfiles) {
      expect(Object.keys(severities).filter((code) => !codes.includes(code))).toEqual([]);
      expect([title.zh, title.en]).not.toContain("");
    }
  });
});

describe("every fault of a profile file is told with its place", () => {
  test.each<[object, string]>([
    [{ rules: { Z99: "off" } }, "rules：没有“Z99”这一项，请检查写法。"],
    [{ rules: { C06: "loud" } }, "rules.C06：“loud”不能用，可以写：error warning hint off。"],
    [{ rules: [] }, "rules：应当是一组“名称: 内容”，用 { } 括起来。"],
    [{ extends: "beijing" }, "extends：“beijing”不能用，可以写："],
    [{ scheme: "2022" }, "scheme：“2022”不能用，可以写：any 2015 2021。"],
    [{ thresholds: { longestName: 0 } }, "thresholds.longestName：应当是 1 到 500 的整数。"],
    [{ thresholds: { longestName: 2.5 } }, "thresholds.longestName：应当是 1 到 500 的整数。"],
    [{ thresholds: { sameValueShare: "0.8" } }, "thresholds.sameValueShare：应当是 0.1 到 1 的数字。"],
    [{ thresholds: { weightSums: [] } }, "thresholds.weightSums：太少，至少 1 项。"],
    [{ words: { units: ["杯", 5] } }, "words.units[2]：应当是文字，加双引号。"],
    [{ words: { units: "杯" } }, "words.units：应当是一个列表，用 [ ] 括起来。"],
    [{ words: { forbidden: [" "] } }, "words.forbidden[1]：“ ”的写法不对。"],
    [{ words: { level1: { 产出类别: "产出" } } }, "words.level1.产出类别：“产出”不能用"],
    [{ name: "../x" }, "name：“../x”的写法不对。"],
    [{ title: "题".repeat(61) }, "title：太长，最多 60 个字。"],
    [{ severity: "off" }, "$：没有“severity”这一项，请检查写法。"],
  ])("%j", (more, message) => {
    const told = faultsOf(more);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(message);
  });

  test("all at once", () => {
    expect(faultsOf({ scheme: 1, rules: { Z99: "off" }, words: { units: [1] } })).toHaveLength(3);
  });
});

describe("hostile files", () => {
  test.each([
    ["no object", "[]"],
    ["nothing", ""],
    ["no JSON", "{name: 本局}"],
    ["required fields missing", "{}"],
    ["a prototype in the rules", '{"name":"a","extends":"hebei-county","rules":{"__proto__":"off"}}'],
    ["a prototype at the top", '{"name":"a","extends":"hebei-county","__proto__":{"rules":{}}}'],
    ["what every object has", '{"name":"a","extends":"hebei-county","rules":{"constructor":"off"}}'],
    [
      "a prototype among the synonyms",
      '{"name":"a","extends":"hebei-county","words":{"level1":{"__proto__":"产出指标"}}}',
    ],
    ["deep nesting", "[".repeat(90_000)],
    ["a flood", JSON.stringify({ name: "a", extends: "hebei-county", title: "x".repeat(300_000) })],
    ["too many words", JSON.stringify({ name: "a", extends: "hebei-county", words: { units: Array(501).fill("杯") } })],
  ])("%s", (_what, text) => {
    expect(faults(text)).not.toEqual([]);
    expect(({} as Record<string, unknown>)["rules"]).toBeUndefined();
  });

  test("a byte order mark is none", () => {
    expect(faults('\uFEFF{"name":"a","extends":"hebei-county"}')).toEqual([]);
  });
});

test("what is written is read again", () => {
  const file: ProfileFile = { name: "本局", extends: "central-2021", rules: { C09: "off" }, words: { units: ["杯"] } };
  expect(readProfileFile(writeProfileFile(file))).toEqual({ kind: "profile", file });
});

test("what is left out stays as in the profile that it extends", () => {
  const base = officialProfiles.find(({ name }) => name === "system-import")!;
  const own = profile({ extends: "system-import", rules: { C09: "off" }, thresholds: { longestName: 50 } });
  expect(own).toMatchObject({ name: "本局", notation: "apart", severities: { ...base.severities, C09: "off" } });
  expect(own.thresholds).toEqual({ ...base.thresholds, longestName: 50 });
});

describe("a profile at work", () => {
  const sheet = gridSheet(`
    |一级指标|二级指标|三级指标|指标值|
    |产出类别|数量指标|活动场所开放天数统计项目名称|≥4杯|
    ||质量指标|培训合格率|≥95%|
    |效益指标|社会效益类|政策知晓率|≥80%|
    |满意度指标|服务对象满意度指标|学员满意度|≥90%|
  `);
  const codes = (more: Partial<ProfileFile>): string[] => [
    ...new Set(check([sheet], profile(more)).findings.map(({ code, at }) => `${code} ${at.row + 1}`)),
  ];

  test.each<[string, Partial<ProfileFile>, string]>([
    ["another name of a level 1", { words: { level1: { 产出类别: "产出指标" } } }, "B01 2"],
    ["another name of a level 2", { words: { level2: { 社会效益类: "社会效益指标" } } }, "B02 4"],
    ["a rule turned off", { rules: { B01: "off" } }, "B01 2"],
  ])("%s silences %s", (_what, more, finding) => {
    expect(codes({})).toContain(finding);
    expect(codes(more)).not.toContain(finding);
  });

  test.each<[string, Partial<ProfileFile>, string]>([
    ["a forbidden word", { words: { forbidden: ["知晓"] } }, "A16 4"],
    ["a shorter name", { thresholds: { longestName: 10 } }, "A15 2"],
    ["more indicators", { thresholds: { fewestIndicators: 9 }, words: { level1: { 产出类别: "产出指标" } } }, "A19 1"],
    ["columns of their own", { notation: "apart" }, "A01 1"],
  ])("%s speaks", (_what, more, finding) => {
    expect(codes({ thresholds: { fewestIndicators: 2 } })).not.toContain(finding);
    expect(codes(more)).toContain(finding);
  });
});

test("a rule turned off takes its own findings away and nobody else's", () => {
  const sheets = realTables.map((table) => drawRealTable(table, { levels: "merged", down: 0, right: 0 }));
  const { findings } = check(sheets, hebeiCounty);
  const codes = [...new Set(findings.map(({ code }) => code))];
  expect(codes.length).toBeGreaterThan(10);
  for (const code of codes) {
    const off = { ...hebeiCounty, severities: { ...hebeiCounty.severities, [code]: "off" as const } };
    expect(check(sheets, off).findings).toEqual(findings.filter((finding) => finding.code !== code));
  }
});

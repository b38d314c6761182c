import { rules } from "../../src/core/rules/registry";
import { jixiao } from "./fake-terminal";

test("one rule, by its code in any case", async () => {
  const { out, code } = await jixiao(["rules", "c01"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^### C01 符号用了近似字符\n/);
  expect(out).toContain("× 指标值：≦160元\n√ 指标值：≤160元");
  expect(out).not.toContain("### C02");
});

test("all of them, in English", async () => {
  const { out } = await jixiao(["rules", "--lang", "en"]);
  expect(out).toMatch(/^# Rule reference\n/);
  expect(out.match(/^### /gm)).toHaveLength(rules.length);
});

test("json: every wording in both languages", async () => {
  const { out } = await jixiao(["rules", "C06", "--format", "json"]);
  const wording = { zh: expect.any(String), en: expect.any(String) };
  expect(JSON.parse(out)).toEqual({
    rules: [
      {
        code: "C06",
        slug: "unit-missing",
        severity: "error",
        fix: "suggestion",
        basis: expect.arrayContaining([{ kind: expect.any(String), text: wording }]),
        title: wording,
        why: wording,
        remedy: wording,
        examples: expect.arrayContaining([expect.objectContaining({ bad: expect.anything() })]),
      },
    ],
  });
});

test("an unknown code is a wrong call", async () => {
  expect(await jixiao(["rules", "Z99"])).toEqual({
    code: 2,
    out: "",
    err: "没有“Z99”这条规则。用 jixiao rules 查看全部规则。\n",
  });
});

import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import type { Finding } from "../../../src/core/rules/finding";
import { drawRealTable, realTables } from "../../fixtures/real-tables";

/** Official practice is no defect: what published tables do on purpose must not be reported. */

function findingsIn(id: string): readonly Finding[] {
  const table = realTables.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return check([drawRealTable(table, { levels: "merged", down: 0, right: 0 })], hebeiCounty).findings;
}

/** The codes that a table is told of above a hint. */
function aboveHint(id: string): Set<string> {
  return new Set(
    findingsIn(id)
      .filter(({ severity }) => severity !== "hint")
      .map(({ code }) => code),
  );
}

test.each<[string, string, string[]]>([
  ["人员类 has no 满意度, and 足额保障率 counts as 数量", "sichuan_dyrmt_self", ["A05", "A06", "E05"]],
  ["项目完成指标 and 项目效益指标 are Sichuan's names", "sichuan_zhaohua_tekun_2021", ["B01", "B02", "B03", "A05"]],
  ["成本 as a 一级, with its score range", "chongqing_fengjie_yunwu_2023", ["B01", "B02", "B03", "B04"]],
  ["(≥**人) in a name is the template's", "anhui_suixi_linshijiuzhu_2019", ["A15", "A16"]],
  ["指标1: and long names are the template's", "anhui_jinzhai_wuye_2021", ["A15", "A16"]],
  ["效果指标 and no 二级 in the old Hebei form", "hebei_handan_nongcundibao_2019", ["A01", "A03", "A05", "B01"]],
  ["成本 below 产出 or as a 一级", "fujian_xiuyu_shuili_2025", ["A09", "B01", "B02", "B03", "B04"]],
  ["one 满意度 after the other has its own name", "hunan_nanyue_lvyou_2018", ["A11", "A12"]],
])("%s", (_what, id, quiet) => {
  const said = aboveHint(id);
  expect(quiet.filter((code) => said.has(code))).toEqual([]);
});

test("满意度 below 效益, an old official layout, is no error", () => {
  const severities = findingsIn("hubei_qingshan_xiaoshe_2020").flatMap((one) =>
    one.code === "B03" ? one.severity : [],
  );
  expect(severities).toEqual(["warning"]);
});

test("no look-alike is mended inside a name's placeholder", () => {
  const mended = findingsIn("anhui_suixi_linshijiuzhu_2019").flatMap(({ code, fix }) =>
    code === "C01" && fix ? fix.edits.map(({ before }) => before) : [],
  );
  expect(mended.length).toBeGreaterThan(0);
  expect(mended.filter((before) => before.includes("**"))).toEqual([]);
});

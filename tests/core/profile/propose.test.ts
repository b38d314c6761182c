import { proposeProfile } from "../../../src/core/profile/propose";
import { readTables } from "../../../src/core/reader/read";
import { drawRealTable, realTables } from "../../fixtures/real-tables";
import { sampleSheet } from "../rules/sample-sheet";

const fits: Readonly<Record<string, string | null>> = {
  anhui_guichi_tangxi_2022: "self-evaluation",
  anhui_jinzhai_wuye_2021: "central-2015",
  anhui_suixi_linshijiuzhu_2019: "self-evaluation",
  // Nothing tells these from any other table.
  chongqing_fengjie_yunwu_2023: null,
  fujian_xiuyu_shuili_2025: null,
  sichuan_dyrmt_self: null,
  sichuan_zhaohua_tekun_2021: null,
  xinjiang_liutuan_baoxianku_2021: null,
  hebei_handan_nongcundibao_2019: "hebei-county",
  hubei_qingshan_xiaoshe_2020: "central-2015",
  neimenggu_wuchuan_yangzhi_2021: "central-2015",
  hunan_nanyue_lvyou_2018: "poverty-alleviation",
  ningxia_tongxin_xiamaguan_putao_2023: "poverty-alleviation",
  shaanxi_qingjian_lu_2021: "central-2015",
  sichuan_jingyan_mata_jiceng_2023: "sichuan-flat",
};

test.each(realTables.map((table) => [table.id, table] as const))("%s", (id, table) => {
  const { tables } = readTables([drawRealTable(table, { levels: "merged", down: 0, right: 0 })]);
  expect(proposeProfile(tables)?.name ?? null).toBe(fits[id]);
});

test("the Hebei form", () => {
  const sheet = sampleSheet({ rows: [{ level2: "数量指标", basis: "《办法》", description: "次数" }] });
  expect(proposeProfile(readTables([sheet]).tables)?.name).toBe("hebei-county");
});

test("no table at all", () => {
  expect(proposeProfile([])).toBeNull();
});

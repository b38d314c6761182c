import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import type { SampleRow } from "../../../src/core/rules/rule";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { drawRealTable, realTables, type Layout } from "../../fixtures/real-tables";
import { sampleSheet } from "./sample-sheet";

/**
 * What the rules about targets, units and fit (C, D, E) say of real published tables: each line was read and judged.
 * A line is "code severity: the cells that are told of".
 */

function linesOf(sheet: Sheet): string[] {
  const lines = new Map<string, string[]>();
  for (const { code, severity, text } of check([sheet], hebeiCounty).findings) {
    if (!/^[CDE]/.test(code)) continue;
    const key = `${code} ${severity}`;
    lines.set(key, [...(lines.get(key) ?? []), text]);
  }
  return [...lines].map(([key, texts]) => `${key}: ${texts.join(" ")}`).sort();
}

const seed = JSON.parse(readFileSync(join(__dirname, "../../fixtures/seed-tables.json"), "utf8")) as {
  tables: { rows: SampleRow[] }[];
};

describe("the first-run demo on the two tables of the seed", () => {
  test.each<[number, string[]]>([
    [
      0,
      [
        "C06 error: ≥90 ≥90 ≥90 ≥90 ≥90",
        "C06 hint: ≥90 ≥90 ≥90 ≥90",
        "E02 warning: 预算执行率（%）",
        "E05 hint: 完成率",
        "E06 warning: 资金到位率",
        "E15 warning: 资金到位率",
        "E16 warning: 完成率 可持续性",
        "E17 warning: ≥90",
        "E18 hint: 完成率",
        "E19 warning: 相关政策",
      ],
    ],
    [
      1,
      [
        "C21 warning: 保证人才队伍可持续建设",
        "E08 warning: 培育、吸引人才情况",
        "E14 warning: 宣传绿色生产方式",
        "E16 warning: 完成率 资金成本",
        "E18 hint: 组织宣传活动次数",
        "E19 warning: 项目是否按期完成",
      ],
    ],
  ])("table %i", (nth, lines) => expect(linesOf(sampleSheet({ rows: seed.tables[nth]!.rows }))).toEqual(lines));

  test("the unit is missing altogether, or stands in the name only", () => {
    const { findings, tables } = check([sampleSheet({ rows: seed.tables[0]!.rows })], hebeiCounty);
    const names = (severity: string): unknown[] =>
      findings
        .filter((one) => one.code === "C06" && one.severity === severity)
        .map(({ at }) => tables[0]?.indicators.find(({ row }) => row === at.row)?.level3.text);
    expect(names("error")).toEqual(["完成率", "资金到位率", "工作按时完成率", "社会效益增长率", "可持续性"]);
    expect(names("hint")).toEqual(["预算执行率（%）", "经济效益提升%", "生态效益提升值%", "服务对象满意度（%）"]);
  });
});

const recorded: Readonly<Record<string, readonly string[]>> = {
  anhui_guichi_tangxi_2022: [
    "C09 warning: ≥100百分比",
    "C20 hint: 效果明显 效果明显 效果明显",
    "C30 hint: ≥100百分比",
    "E06 hint: 经费支出合规性",
    "E08 warning: 对控制基建项目成本影响程度",
  ],
  anhui_jinzhai_wuye_2021: ["C02 warning: 8个"],
  anhui_suixi_linshijiuzhu_2019: [
    "C01 warning: >=21933人 >=9431人 >=59人次 >=4754人 >=7人 >=530元/人*月 >=570元/人*月 <=5300元/户 >=80人",
    "D06 hint: >=530元/人*月 >=570元/人*月",
  ],
  // E21: these tables were cut when they were copied, so that what the goal promises has no row.
  chongqing_fengjie_yunwu_2023: ["E21 hint: 新建中药材晾晒房一座,占地300平方米…(年度主要目标和成果)"],
  // Two townships, each with a column of its own.
  fujian_xiuyu_shuili_2025: ["C06 hint: 1 1", "C09 warning: 100% 100%"],
  hebei_handan_nongcundibao_2019: [],
  hubei_qingshan_xiaoshe_2020: ["C02 warning: 100% 100% 100% 100% 100% 100%"],
  hunan_nanyue_lvyou_2018: [
    "C01 warning: >=20平方米 >=4个 >=60亩 >=98% >=95% <=475元/亩 <=2875元/个 <=3000元/平方米 >=6万元 >=2.61万元 >=60000人 >=29人 >=90% >=90% >=90% >=90%",
    "D07 warning: *贫困地区旅游基础设施建设质量达标率100%",
  ],
  neimenggu_wuchuan_yangzhi_2021: [
    "C02 hint: 490元/平米 300元/米 550元/平米",
    "C02 warning: 100% 50000元",
    "D04 warning: 50万",
    "E01 warning: ≥1050元",
    "E21 hint: 项目新建养殖场占地约6500平米,建棚圈一栋约360平米,人工配种室、防疫室84平米,饲料库120平米,打井,配电,建围墙约300米…",
  ],
  ningxia_tongxin_xiamaguan_putao_2023: [
    "C01 warning: >=17600株 >=85 >=100%",
    "C06 hint: >=85",
    "C09 warning: >=100%",
    "D04 warning: ≤28.40/株",
    "E05 hint: 种植作物成活率(≥**%)",
    "E16 warning: 持续发展",
  ],
  shaanxi_qingjian_lu_2021: ["C02 warning: 2km 2km 100% 100%"],
  sichuan_dyrmt_self: [],
  // D03 is one finding for all of its rows.
  sichuan_jingyan_mata_jiceng_2023: ["D03 hint: 95"],
  sichuan_zhaohua_tekun_2021: [
    "C02 warning: 63人 100% 100% 100%",
    "C20 hint: 长期",
    "D03 hint: 100%",
    "E12 hint: 100%",
  ],
  xinjiang_liutuan_baoxianku_2021: [
    "C02 warning: 1座 3550平方米 1座",
    "E21 hint: 总目标:建设完成保鲜库1座,3550平方米;建设完成消防水池1座,419平方米。年度:2021年完成保鲜库钢构主体安装、封顶;完成消防水池土建工程。",
  ],
};

const layouts: readonly (readonly [string, Layout])[] = [
  ["merged levels", { levels: "merged", down: 0, right: 0 }],
  ["blank continuation cells, shifted", { levels: "blank", down: 7, right: 3 }],
];

describe.each(layouts)("%s", (_, layout) => {
  test.each(realTables.map((table) => [table.id, table] as const))("%s", (id, table) => {
    expect(linesOf(drawRealTable(table, layout))).toEqual(recorded[id]);
  });
});

test("no published table is told of an error by these rules", () => {
  const errors = realTables.flatMap((table) =>
    linesOf(drawRealTable(table, { levels: "merged", down: 0, right: 0 })).filter((line) => line.includes(" error")),
  );
  expect(errors).toEqual([]);
});

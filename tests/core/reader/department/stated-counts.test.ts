import { statedCounts } from "../../../../src/core/reader/department/stated-counts";

/** Each count as "number of: levels named before it". */
function countsIn(text: string): string[] {
  const at = { sheet: "S", row: 0, column: 0 };
  return statedCounts({ at, text, cell: undefined, start: 0 }).map(({ count, of, levels }) =>
    [`${count} ${of}`, levels.map((level) => level.text).join(" ")].filter(Boolean).join(": "),
  );
}

test.each<[string, string[]]>([
  [
    "项目共设产出指标、效果指标和满意度指标三个一级指标，下设9个二、三级指标。",
    ["3 level1: 产出指标 效果指标 满意度指标", "9 joint"],
  ],
  ["设一级指标3个，二级指标8个，三级指标12个。", ["3 level1", "8 level2", "12 level3"]],
  ["一级指标3个二级指标8个", ["3 level1", "8 level2"]],
  ["绩效指标共12项。", ["12 all"]],
  ["共设置十二个绩效指标", ["12 all"]],
  ["下设9个三级指标", ["9 level3"]],
  ["产出指标和效益指标两个一级指标", ["2 level1: 产出指标 效益指标"]],
  ["其中3个指标为定性指标", []],
  ["新增2个三级指标", []],
  ["第3个指标", []],
  ["每个指标都要完成", []],
  ["培训4次，覆盖9个乡镇。", []],
])("%s", (text, counts) => expect(countsIn(text)).toEqual(counts));

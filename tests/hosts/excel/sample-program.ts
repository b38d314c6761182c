import { startExcel, type RunningExcel } from "./emulator/start";

/** An Excel with a small table in it, a protected sheet and a hidden one. */
export function startSample(): Promise<RunningExcel> {
  return startExcel([
    {
      name: "目标表",
      rows: [
        ["三级指标", "指标值", null],
        ["培训次数", "≥4", null],
        ["合格率", { raw: 0.95, format: "0%" }, { raw: 30, formula: "=10*3" }],
      ],
      merges: ["A5:B6", "D1:D2"],
      notes: { B2: "请王科长核对" },
      conditionalFormats: [{ ranges: "B2:B3", formula: 'B2<>""', fill: "#00FF00" }],
    },
    { name: "锁定", rows: [["x"]], protected: true },
    { name: "隐藏", rows: [], hidden: true },
  ]);
}

/** The sheet with the table. */
export const table = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("目标表");

/** The error of a batch, by its code and place. */
export async function failure(
  batch: (context: Excel.RequestContext) => void,
): Promise<{ code: string; location: string | undefined }> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo?.errorLocation };
  }
  throw new Error("The batch did not fail");
}

/** Loads a property of a range of the table. */
export async function loaded<Name extends keyof Excel.Range>(address: string, name: Name): Promise<Excel.Range[Name]> {
  return Excel.run(async (context) => {
    const range = table(context).getRange(address).load(String(name));
    await context.sync();
    return range[name];
  });
}

/** Lets what was sent on its way arrive. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

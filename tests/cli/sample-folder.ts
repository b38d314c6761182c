import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildWorkbook } from "../fixtures/workbook-builder";

/** A table with a look-alike comparator in D2, and an error in D3: the unit is missing. */
const faultySheet = {
  name: "目标表",
  rows: [
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "培训次数", "≦3次"],
    ["", "质量指标", "培训合格率", "≥95"],
    ["", "时效指标", "培训完成时间", "2026年12月31日前"],
    ["", "成本指标", "培训成本", "≤5万元"],
    ["效益指标", "社会效益指标", "政策知晓率", "≥90%"],
    ["满意度指标", "服务对象满意度指标", "参训人员满意度", "≥95%"],
  ],
};

export const faulty = buildWorkbook({ sheets: [faultySheet] });

/** The same with its error waived, and a waiver that nobody needs. */
export const waivedWorkbook = buildWorkbook({
  sheets: [
    faultySheet,
    {
      name: "校验说明",
      rows: [
        ["表", "单元格", "规则", "指标", "指标值", "理由", "日期"],
        ["目标表", "目标表!D3", "C06", "培训合格率", "≥95", "附件里有", "2026-03-05"],
        ["目标表", "目标表!D9", "C06", "没有的指标", "≥1", "旧的", "2025-03-05"],
      ],
    },
  ],
});

/** A workbook without any table. */
export const empty = buildWorkbook({ sheets: [{ rows: [["通讯录"]] }] });

/** A folder on disk with these files: path → content. */
export class SampleFolder {
  readonly root = mkdtempSync(path.join(tmpdir(), "jixiao-"));

  constructor(files: Readonly<Record<string, Uint8Array | string>>) {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(this.at(name)), { recursive: true });
      writeFileSync(this.at(name), content);
    }
  }

  at(name: string): string {
    return path.join(this.root, name);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

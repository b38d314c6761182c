import { exportDisclosure, type ExportRequest } from "../../src/app/export-disclosure";
import { importDocument } from "../../src/core/document/import/import-document";
import { HostError } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";
import { readDocument } from "../../src/hosts/word/read/read-document";
import { wordFiles } from "../../src/hosts/word/word-files";
import { soundTargets, tableSheet } from "./workbooks";

const department: SheetSketch = {
  name: "部门",
  rows: [["一、总体绩效目标"], ["服务企业。"], ["三、工作保障措施"], ["加强管理。"]],
};

function opened(...sheets: readonly SheetSketch[]) {
  const workbook = workbookFrom(sheets);
  return { workbook, host: new MemoryHost(workbook) };
}

test("the workbook's tables and its department's part are in the document, and the workbook is as it was", async () => {
  const { workbook, host } = opened(tableSheet("甲", soundTargets), department);
  const bare = snapshotOf(workbook);
  const outcome = await exportDisclosure(host, { files: wordFiles });
  if (outcome.kind !== "written") throw new Error(outcome.kind);
  expect(outcome).toMatchObject({ projects: 1, department: true, blankTables: [], skipped: [] });
  expect(importDocument(readDocument(outcome.file))).toMatchObject({
    kind: "import",
    sheets: [{ kind: "department" }, { kind: "as-is", indicators: 4 }],
  });
  expect(snapshotOf(workbook)).toEqual(bare);
});

test("a missing department's part and blank forms are told", async () => {
  const { host } = opened(
    tableSheet("甲", soundTargets),
    tableSheet("空", ["", "", "", ""], {
      rows: [
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "", ""],
      ],
    }),
  );
  expect(await exportDisclosure(host, { files: wordFiles })).toMatchObject({
    department: false,
    projects: 1,
    blankTables: ["空"],
  });
});

test("without a table there is nothing, and no document is made", async () => {
  const { host } = opened({ name: "空", rows: [["姓名"]] });
  const write = jest.fn();
  expect(await exportDisclosure(host, { files: { write } })).toEqual({ kind: "nothing", skipped: [] });
  expect(write).not.toHaveBeenCalled();
});

test("a sheet that cannot be read is told; where none can, the error is", async () => {
  const { workbook, host } = opened(tableSheet("甲", soundTargets), tableSheet("乙", soundTargets));
  const read = host.read.bind(host);
  const locked = workbook.sheets[1]?.id;
  host.read = (id) => (id === locked ? Promise.reject(new HostError("too-large", "no")) : read(id));
  expect(await exportDisclosure(host, { files: wordFiles })).toMatchObject({
    projects: 1,
    skipped: [{ name: "乙", because: "too-large" }],
  });
  host.read = () => Promise.reject(new HostError("timeout", "no"));
  await expect(exportDisclosure(host, { files: wordFiles })).rejects.toMatchObject({ code: "timeout" });
});

test.each(["reading", "writing"])("a change of mind while %s", async (stage) => {
  const { host } = opened(tableSheet("甲", soundTargets));
  const abort = new AbortController();
  const onProgress: ExportRequest["onProgress"] = (progress) => {
    if (progress.stage === stage) abort.abort();
  };
  expect(await exportDisclosure(host, { files: wordFiles, signal: abort.signal, onProgress })).toEqual({
    kind: "cancelled",
  });
});

import { drawProjects, listProjects, mostForms, type ConvertProgress } from "../../src/app/convert-projects";
import { convertTable } from "../../src/app/convert-table";
import { readTables } from "../../src/core/reader/read";
import { HostError } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";

function project(name: string, target = "≥4场"): SheetSketch {
  return {
    name,
    rows: [
      ["项目名称", name, "负责人", "张三"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训场次", target],
      ["产出指标", "质量指标", "合格率", ">=90%"],
    ],
  };
}

function opened(...sheets: SheetSketch[]) {
  const workbook = workbookFrom(sheets);
  return { workbook, host: new MemoryHost(workbook) };
}

test("a table as a system's import on a new sheet, in one step, the table itself untouched", async () => {
  const { workbook, host } = opened(project("甲"));
  const before = snapshotOf(workbook);
  const [table] = readTables([workbook.sheets[0]!.read()]).tables;
  const outcome = await convertTable(host, table!, "import");
  if (outcome.kind !== "placed") throw new Error(outcome.kind);
  expect(outcome.lost).toEqual([]);
  const sheet = workbook.sheet(outcome.sheet).read();
  const line = (row: number): string[] =>
    Array.from({ length: sheet.columns }, (_, column) => sheet.textAt(row, column));
  expect(line(0)).toEqual([
    "项目编码",
    "项目名称",
    "表头“负责人”",
    "一级指标",
    "二级指标",
    "三级指标",
    "符号",
    "指标值",
    "计量单位",
    "指标值原文",
  ]);
  expect(line(1)).toEqual(["", "甲", "张三", "产出指标", "数量指标", "培训场次", "≥", "4", "场", ""]);
  expect(line(2)).toEqual(["", "甲", "张三", "产出指标", "质量指标", "合格率", "≥", "90", "%", ">=90%"]);
  workbook.undo();
  expect(snapshotOf(workbook)).toEqual(before);
});

test("as a form: what it has no place for is told with its cell", async () => {
  const { workbook, host } = opened(project("甲"));
  const [table] = readTables([workbook.sheets[0]!.read()]).tables;
  const outcome = await convertTable(host, table!, { form: "hebei-project" });
  expect(outcome).toMatchObject({
    kind: "placed",
    lost: [{ label: "负责人", text: "张三", at: { sheet: workbook.sheets[0]!.id, row: 0, column: 3 } }],
  });
});

test("a table that is gone is not guessed at", async () => {
  const { workbook, host } = opened(project("甲"));
  const [table] = readTables([workbook.sheets[0]!.read()]).tables;
  workbook.type({ sheet: workbook.sheets[0]!.id, row: 4, column: 2 }, "又一个");
  workbook.type({ sheet: workbook.sheets[0]!.id, row: 4, column: 3 }, "≥1个");
  expect(await convertTable(host, table!, "flat")).toEqual({ kind: "no-table" });
  expect(workbook.sheets).toHaveLength(1);
});

test("all projects of a workbook in one list, and the list as forms again", async () => {
  const { workbook, host } = opened(project("甲"), { name: "空", rows: [] }, project("乙", "≥5场"), project("丙"));
  const listed = await listProjects(host, "flat");
  if (listed.kind !== "placed") throw new Error(listed.kind);
  expect(listed).toMatchObject({ projects: 3, lost: [], skipped: [] });
  const drawn = await drawProjects(host, listed.sheet, "hebei-project");
  if (drawn.kind !== "drawn") throw new Error(drawn.kind);
  expect(drawn).toMatchObject({ projects: 3, total: 3, broken: null });
  expect(workbook.sheets.map(({ name }) => name).slice(-3)).toEqual(["甲(2)", "乙(2)", "丙(2)"]);
  const tables = readTables(workbook.sheets.slice(-3).map((sheet) => sheet.read())).tables;
  expect(tables.map(({ header, indicators }) => [header.name?.text, indicators[0]?.targets[0]?.text])).toEqual([
    ["甲", "≥4场"],
    ["乙", "≥5场"],
    ["丙", "≥4场"],
  ]);
  expect(drawn.lost.map(({ label, text }) => `${label} ${text}`)).toEqual([
    "负责人 张三",
    "负责人 张三",
    "负责人 张三",
  ]);
});

test("a list that is there already is not listed again", async () => {
  const { host } = opened(project("甲"));
  await listProjects(host, "flat");
  expect(await listProjects(host, "import")).toMatchObject({ kind: "placed", projects: 1 });
});

test("nothing to convert", async () => {
  const { workbook, host } = opened({ name: "空", rows: [] });
  expect(await listProjects(host, "flat")).toEqual({ kind: "no-table" });
  expect(await drawProjects(host, workbook.sheets[0]!.id, "hebei-project")).toEqual({ kind: "no-table" });
});

test("more forms than a workbook can take at once are refused before anything is inserted", async () => {
  const rows = Array.from({ length: mostForms + 1 }, (_, nth) => [
    `项目${nth}`,
    "产出指标",
    "数量指标",
    "场次",
    "≥4场",
  ]);
  const { workbook, host } = opened({
    name: "表",
    rows: [["项目名称", "一级指标", "二级指标", "三级指标", "指标值"], ...rows],
  });
  const outcome = await drawProjects(host, workbook.sheets[0]!.id, "hebei-project");
  expect(outcome).toEqual({ kind: "too-many", projects: mostForms + 1, most: mostForms });
  expect(workbook.sheets).toHaveLength(1);
});

test("progress is told, and work can be broken off: what stands by then stays and is told", async () => {
  const rows = Array.from({ length: 60 }, (_, nth) => [`项目${nth}`, "产出指标", "数量指标", "场次", "≥4场"]);
  const { workbook, host } = opened({
    name: "表",
    rows: [["项目名称", "一级指标", "二级指标", "三级指标", "指标值"], ...rows],
  });
  const stop = new AbortController();
  const seen: ConvertProgress[] = [];
  const outcome = await drawProjects(host, workbook.sheets[0]!.id, "hebei-project", {
    signal: stop.signal,
    onProgress(progress) {
      seen.push(progress);
      if (progress.stage === "inserting" && progress.done === 25) stop.abort();
    },
  });
  expect(outcome).toMatchObject({ kind: "drawn", projects: 25, total: 60, broken: "cancelled" });
  expect(workbook.sheets).toHaveLength(26);
  expect(new Set(seen.map(({ stage }) => stage))).toEqual(new Set(["reading", "converting", "inserting"]));
  const cancelled = await listProjects(host, "flat", { signal: AbortSignal.abort() });
  expect(cancelled).toEqual({ kind: "cancelled" });
});

test("a sheet that the program does not hand over is told, the others are listed", async () => {
  const { workbook, host } = opened(project("甲"), project("乙"));
  const read = host.read.bind(host);
  host.read = (id) =>
    id === workbook.sheets[0]!.id ? Promise.reject(new HostError("too-large", "too large")) : read(id);
  expect(await listProjects(host, "flat")).toMatchObject({
    projects: 1,
    skipped: [{ name: "甲", because: "too-large" }],
  });
});

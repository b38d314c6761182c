import { TextDecoder, TextEncoder } from "node:util";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { memoryProfileStore } from "../../src/app/profile-store";
import type { SavedFile } from "../../src/app/save-file";
import { drawHebeiProject } from "../../src/core/template/hebei-project-template";
import { wordFiles } from "../../src/hosts/word/word-files";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";
import { App } from "../../src/pane/App";
import { sampleProjects } from "../../src/web/sample/sample-data";
import { soundTargets, tableSheet } from "../app/workbooks";

// jsdom has neither, every engine that we run in has both.
beforeAll(() => void Object.assign(globalThis, { TextDecoder, TextEncoder }));

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status").textContent;

async function open(sheets: readonly SheetSketch[], saved: SavedFile = { kind: "downloads" }) {
  const workbook = workbookFrom(sheets);
  const files: { bytes: Uint8Array; name: string }[] = [];
  const save = async (bytes: Uint8Array, name: string): Promise<SavedFile> => {
    files.push({ bytes, name });
    return saved;
  };
  const host = new MemoryHost(workbook);
  render(
    <App
      host={host}
      language="zh"
      theme="light"
      profiles={memoryProfileStore()}
      files={{ documents: wordFiles, save }}
    />,
  );
  const user = userEvent.setup();
  const choose = async (name: string) => {
    await user.click(press("更多"));
    await user.click(await screen.findByRole("menuitem", { name }));
  };
  return { workbook, host, user, choose, files };
}

/** A filled-in table of the county's form, on a sheet of its own. */
async function withSample() {
  const opened = await open([{ name: "空", rows: [] }]);
  await opened.host.insert({ ...drawHebeiProject(sampleProjects[0]), sheetName: "残保金" }, { kind: "new-sheet" });
  act(() => opened.workbook.activate(opened.workbook.sheets[1]!.id));
  return opened;
}

describe("carrying over", () => {
  test("next year's table is on a new sheet, with a list of what is to be decided that leads there", async () => {
    const { workbook, user, choose } = await withSample();
    const before = workbook.sheets[1]!.content;
    await choose("结转到下一年度");
    await waitFor(() => expect(status()).toMatch(/^已结转到工作表“/));
    expect(workbook.sheets).toHaveLength(3);
    expect(workbook.sheets[1]!.content).toBe(before);
    const list = screen.getByRole("region", { name: /^要看的 \d+ 处$/ });
    const [first] = within(list).getAllByRole("button", { name: /^[A-G]\d+$/ });
    await user.click(first!);
    expect(workbook.selection?.sheet).toBe(workbook.sheets[2]!.id);
    await user.click(press("知道了"));
    expect(screen.queryByRole("region", { name: /^要看的/ })).toBeNull();
  });

  test.each([
    ["no table", [{ name: "空", rows: [["说明"]] }], /没有找到绩效目标表/],
    [
      "several, and none of them meant",
      [
        {
          name: "两张",
          rows: [...tableSheet("甲", soundTargets).rows!, [], [], ...tableSheet("乙", soundTargets).rows!],
        },
      ],
      /有几张表。请先点中/,
    ],
  ])("%s: it says what to do and changes nothing", async (_title, sheets, said) => {
    const { workbook, choose } = await open(sheets);
    workbook.select({ sheet: workbook.sheets[0]!.id, row: 90, column: 0 });
    const before = snapshotOf(workbook);
    await choose("结转到下一年度");
    await waitFor(() => expect(status()).toMatch(said));
    expect(snapshotOf(workbook)).toEqual(before);
  });
});

test("a self-evaluation of the table is on a new sheet, its scores formulas", async () => {
  const { workbook, choose } = await withSample();
  await choose("生成自评表");
  await waitFor(() => expect(status()).toMatch(/^自评表已生成，在工作表“/));
  const sheet = workbook.sheets[2]!.read();
  const formulas = Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_, column) => sheet.cell(row, column)?.formula),
  ).flat();
  expect(formulas.filter(Boolean).length).toBeGreaterThan(5);
});

describe("converting", () => {
  const converting = async () => {
    const opened = await withSample();
    await opened.choose("转换写法…");
    await screen.findByRole("region", { name: "转换写法" });
    return opened;
  };

  test.each([
    ["清单（横表，一行一个指标）", /^已转换/],
    ["系统导入表（无合并、无标题）", /^已转换/],
  ])("one table into %s", async (target, said) => {
    const { workbook, user } = await converting();
    await user.click(screen.getByRole("radio", { name: target }));
    await user.click(press("转换"));
    await waitFor(() => expect(status()).toMatch(said));
    expect(workbook.sheets).toHaveLength(3);
    const list = workbook.sheets[2]!.read();
    const texts = Array.from({ length: list.rows }, (_, row) =>
      Array.from({ length: list.columns }, (_, column) => list.textAt(row, column)),
    ).flat();
    expect(texts).toContain("残疾人保障金");
  });

  test("all projects into one list, and each of a sheet into a form; what has no room is listed", async () => {
    const { workbook, user, choose } = await converting();
    await user.click(screen.getByRole("radio", { name: "整个工作簿的项目，列成一张清单" }));
    await user.click(press("转换"));
    await waitFor(() => expect(status()).toMatch(/^已把 1 个项目列成一张清单/));
    await choose("转换写法…");
    await user.click(await screen.findByRole("radio", { name: "表样" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "哪种表样" }), "central-project");
    await user.click(screen.getByRole("radio", { name: /^这张工作表里的所有项目/ }));
    await user.click(press("转换"));
    await waitFor(() => expect(status()).toMatch(/^已生成 1 张表/));
    expect(workbook.sheets).toHaveLength(4);
    screen.getByRole("region", { name: /^要看的/ });
  });
});

describe("the disclosure document", () => {
  test("is handed to the surface as a Word file, and read back it holds the table", async () => {
    const { choose, files } = await withSample();
    await choose("导出公开文本（Word）");
    await waitFor(() =>
      expect(status()).toMatch(/^公开文本已生成，共 1 个项目。已存到浏览器的下载文件夹：绩效目标公开.docx/),
    );
    const reading = await wordFiles.read(files[0]!.bytes);
    expect(reading.kind).toBe("document");
    expect(JSON.stringify(reading)).toContain("残疾人保障金");
    screen.getByText(/没有部门整体绩效目标/);
  });

  test("nothing filled in, nothing made", async () => {
    const { choose, files } = await open([{ name: "空", rows: [] }]);
    await choose("导出公开文本（Word）");
    await waitFor(() => expect(status()).toMatch(/没有填好的绩效目标表/));
    expect(files).toEqual([]);
  });

  test("where the surface cannot save, it names another way", async () => {
    const opened = await open([tableSheet("甲", soundTargets)], { kind: "refused" });
    await opened.choose("导出公开文本（Word）");
    await waitFor(() => expect(status()).toMatch(/没有存下来。请用浏览器版.*jixiao export/));
  });
});

describe("importing from Word", () => {
  const importing = async () => {
    const opened = await open([{ name: "空", rows: [] }]);
    await opened.choose("从 Word 导入…");
    await screen.findByRole("region", { name: "从 Word 导入" });
    return opened;
  };
  const chooser = () => screen.getByLabelText<HTMLInputElement>("选择 Word 文件…", { selector: "input" });

  test("what was exported comes back as a sheet", async () => {
    const source = await withSample();
    await source.choose("导出公开文本（Word）");
    await waitFor(() => expect(source.files).toHaveLength(1));
    const bytes = new Uint8Array(source.files[0]!.bytes);
    document.body.innerHTML = "";
    const { workbook, user } = await importing();
    const file = new File([bytes], "公开.docx");
    file.arrayBuffer = async () => bytes.buffer;
    await user.upload(chooser(), file);
    await waitFor(() => expect(status()).toMatch(/^已导入 1 张工作表/));
    const texts = workbook.sheets[1]!.read();
    expect(texts.textAt(0, 0)).toContain("残疾人保障金");
    expect(screen.queryByRole("region", { name: "从 Word 导入" })).toBeNull();
  });

  test("a paste is taken, too", async () => {
    const { workbook, user } = await importing();
    await user.click(screen.getByRole("textbox", { name: /粘贴到这里/ }));
    await user.paste(
      "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训场次\t≥4场\n\t质量指标\t合格率\t≥95%\n",
    );
    await user.click(press("导入粘贴的表格"));
    await waitFor(() => expect(status()).toMatch(/^已导入 1 张工作表/));
    expect(workbook.sheets).toHaveLength(2);
  });

  test.each([
    ["an old .doc", new File(["x"], "旧.doc"), /不是 \.docx 文件/],
    ["a workbook", new File(["x"], "表.xlsx"), /不是 \.docx 文件/],
  ])("%s is not read, and it says what to do", async (_title, file, said) => {
    const { workbook } = await importing();
    await userEvent.setup({ applyAccept: false }).upload(chooser(), file);
    expect((await screen.findByRole("alert")).textContent).toMatch(said);
    expect(workbook.sheets).toHaveLength(1);
  });

  test("a broken .docx changes nothing", async () => {
    const { workbook, user } = await importing();
    const file = new File(["no zip"], "坏.docx");
    file.arrayBuffer = async () => new TextEncoder().encode("no zip").buffer;
    await user.upload(chooser(), file);
    await waitFor(() => expect(status()).not.toBe(""));
    expect(workbook.sheets).toHaveLength(1);
  });

  test("the panel has nothing serious for axe", async () => {
    await importing();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(
      violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id),
    ).toEqual([]);
  });
});

import { memoryProfileStore } from "../../src/app/profile-store";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { App } from "../../src/pane/App";
import { soundTargets, tableSheet } from "../app/workbooks";
import { at } from "./sketches";

// jsdom lays nothing out, so it has no scrolling either.
const scrolledIntoView = jest.fn();
beforeAll(() => {
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledIntoView(this.textContent);
  };
});
beforeEach(() => scrolledIntoView.mockClear());

const bad = tableSheet("甲", ["≥4", "≥95", "≥80%", "≥90%"]);
const sound = tableSheet("乙", soundTargets);

function open(
  sheets: readonly SheetSketch[],
  hostOver: (workbook: MemoryWorkbook) => MemoryHost = (book) => new MemoryHost(book),
) {
  const workbook = workbookFrom(sheets);
  const cell = (name: string, sheet = 0) => at(name, workbook.sheets[sheet]!.id);
  render(<App host={hostOver(workbook)} language="zh" theme="light" profiles={memoryProfileStore()} />);
  return { workbook, cell, user: userEvent.setup() };
}

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const item = (text: string | RegExp) => screen.getByRole("button", { name: text });
const focused = () => document.activeElement;
const status = () => screen.getByRole("status").textContent;

async function checked(...args: Parameters<typeof open>) {
  const opened = open(...args);
  await opened.user.click(press("校验全部"));
  await waitFor(() => expect(status()).toMatch(/^已校验/));
  return opened;
}

test("at first it says what to do", () => {
  open([bad]);
  screen.getByText(/点“校验本表”/);
});

test("a check says what was checked and lists what was found: rule, cell, text, message, remedy", async () => {
  await checked([bad, sound]);
  screen.getByText(/^已校验 2 张表、8 行指标、\d+ 条规则$/);
  expect(status()).toMatch(/^已校验 2 张表.*：2 个错误/);
  const errors = within(screen.getByRole("list", { name: "错误" }));
  errors.getByRole("button", { name: /^C06 甲!D2 “≥4” .*没有单位。 ?怎么改：/ });
});

test("where all is well it says so, and what was checked", async () => {
  // Fewer than five indicators would be worth a hint.
  const fifth = ["满意度指标", "服务对象满意度指标", "参训企业满意度", "≥85%"];
  await checked([{ ...sound, rows: [...(sound.rows ?? []), fifth] }]);
  const filtered = screen.queryByRole("group", { name: "按严重程度筛选" });
  expect(filtered).toBeNull();
  screen.getByText("未发现问题");
});

test("a workbook without a table gets no praise, but a way on", async () => {
  await checked([{ name: "空", rows: [["说明"]] }]);
  screen.getByText("没有找到绩效目标表");
  expect(screen.queryByText("未发现问题")).toBeNull();
});

test("clicking a finding selects its cell and shows it as the current one", async () => {
  const { workbook, cell, user } = await checked([bad]);
  await user.click(item(/C06 甲!D3/));
  expect(workbook.selection).toEqual(cell("D3"));
  screen.getByRole("button", { name: /C06 甲!D3/, current: true });
});

test("the list is there to be read: basis and waiver are offered for the finding that one has turned to", async () => {
  const { user } = await checked([bad]);
  const offered = () =>
    screen.queryAllByRole("button", { name: /^(?:依据与说明|忽略此条)$/ }).map((link) => link.closest("li"));
  expect(offered()).toEqual([]);
  const finding = item(/C06 甲!D3/);
  await user.click(finding);
  expect(offered()).toEqual([finding.closest("li"), finding.closest("li")]);
});

test("what was said of the last command goes when a panel opens", async () => {
  const { user } = await checked([bad]);
  await user.click(press("更多"));
  await user.click(screen.getByRole("menuitem", { name: "清除标记" }));
  await screen.findAllByText(/^已清除/);
  await user.click(press("插入模板"));
  expect(screen.queryByText(/^已清除/)).toBeNull();
});

describe("by keyboard", () => {
  test("Tab reaches the list once, arrow keys move in it, Enter selects the cell", async () => {
    const { workbook, cell, user } = await checked([bad]);
    const [errors] = screen.getAllByRole("heading", { name: /^错误/ });
    const before = workbook.selection;
    act(() => within(errors!).getByRole("button").focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(focused()).toBe(item(/C06 甲!D3/));
    expect(workbook.selection).toEqual(before);
    await user.keyboard("{Enter}");
    expect(workbook.selection).toEqual(cell("D3"));
    const buttons = within(screen.getByRole("group", { name: "问题列表" })).getAllByRole("button");
    const [place, ...own] = buttons.filter(({ tabIndex }) => tabIndex === 0);
    expect(place).toBe(item(/C06 甲!D3/));
    // Behind it come the buttons of this finding alone.
    const entry = place!.closest("li")!;
    expect(own.every((button) => entry.contains(button))).toBe(true);
  });

  test("F8 and Shift+F8 go to the next and the previous finding, from anywhere in the pane", async () => {
    const { workbook, cell, user } = await checked([bad]);
    press("校验全部").focus();
    await user.keyboard("{F8}");
    expect(workbook.selection).toEqual(cell("D2"));
    expect(focused()).toBe(item(/C06 甲!D2/));
    await user.keyboard("{F8}");
    expect(workbook.selection).toEqual(cell("D3"));
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(workbook.selection).toEqual(cell("D2"));
  });

  test("F8 pressed elsewhere on the page is not ours", async () => {
    const { workbook, user } = await checked([bad]);
    const before = workbook.selection;
    const outside = document.body.appendChild(document.createElement("input"));
    outside.focus();
    await user.keyboard("{F8}");
    expect(workbook.selection).toEqual(before);
    outside.remove();
  });

  test("left closes a heading, right opens it", async () => {
    const { user } = await checked([bad]);
    const heading = within(screen.getByRole("heading", { level: 2 })).getByRole("button");
    act(() => heading.focus());
    await user.keyboard("{ArrowLeft}");
    expect(heading.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("list", { name: "错误" })).toBeNull();
    await user.keyboard("{ArrowRight}");
    screen.getByRole("list", { name: "错误" });
  });
});

test("selecting a flagged cell in the sheet brings its finding into view and leaves the focus alone", async () => {
  const { workbook, cell } = await checked([bad]);
  const before = focused();
  act(() => workbook.select(cell("D3")));
  screen.getByRole("button", { name: /C06 甲!D3/, current: true });
  expect(scrolledIntoView).toHaveBeenCalledWith(expect.stringContaining("甲!D3"));
  expect(focused()).toBe(before);
});

test("a count switches its findings off and on", async () => {
  const { user } = await checked([bad]);
  const filter = screen.getByRole("group", { name: "按严重程度筛选" });
  await user.click(within(filter).getByRole("button", { name: "错误 2" }));
  expect(screen.queryByRole("list", { name: "错误" })).toBeNull();
  await user.click(within(filter).getByRole("button", { name: "错误 2" }));
  screen.getByRole("list", { name: "错误" });
});

test("a change of the sheet is told quietly, and checking again clears it", async () => {
  const { workbook, cell, user } = await checked([bad]);
  act(() => workbook.type(cell("D3"), "≥95%"));
  screen.getByText(/结果可能过时/);
  expect(status()).toMatch(/^已校验/);
  await user.click(press("重新校验"));
  await waitFor(() => expect(screen.queryByText(/结果可能过时/)).toBeNull());
  expect(screen.queryByRole("button", { name: /C06 甲!D3/ })).toBeNull();
  item(/C06 甲!D2/);
});

test("clearing takes the marks out of the workbook and keeps the list", async () => {
  const { workbook, user } = open([bad]);
  const bare = snapshotOf(workbook);
  await user.click(press("校验本表"));
  await waitFor(() => expect(status()).toMatch(/^已校验/));
  expect(snapshotOf(workbook)).not.toEqual(bare);
  await user.click(press("更多"));
  await user.click(await screen.findByRole("menuitem", { name: "清除标记" }));
  await waitFor(() => expect(status()).toMatch(/已清除/));
  expect(snapshotOf(workbook)).toEqual(bare);
  item(/C06 甲!D3/);
});

test("a protected sheet is named as not marked", async () => {
  await checked([{ ...bad, protected: true }]);
  screen.getByText("工作表“甲”受保护，未加标记。");
});

describe("when the program refuses", () => {
  class Busy extends MemoryHost {
    answers = 0;
    override async activeSheet() {
      if (this.answers++ === 0) throw new HostError("busy", "editing");
      return super.activeSheet();
    }
  }

  test("it says why in plain words, and a retry does the same again", async () => {
    const { user } = open([bad], (workbook) => new Busy(workbook));
    await user.click(press("校验本表"));
    await waitFor(() => expect(status()).toMatch(/表格程序正忙/));
    await user.click(press("重试"));
    await waitFor(() => expect(status()).toMatch(/^已校验 1 张表/));
    // The button that was pressed is gone; the keyboard must not be lost with it.
    expect(focused()).toBe(press("校验本表"));
  });

  test("an unforeseen failure is told in the program's own words", async () => {
    class Broken extends MemoryHost {
      override async sheets(): Promise<never> {
        throw new TypeError("x is undefined");
      }
    }
    const { user } = open([bad], (workbook) => new Broken(workbook));
    await user.click(press("校验全部"));
    await waitFor(() => expect(status()).toMatch(/出了意外.*x is undefined/));
  });
});

describe("long work", () => {
  class Slow extends MemoryHost {
    release: () => void = () => undefined;
    override async read(sheet: string) {
      await new Promise<void>((resolve) => {
        this.release = resolve;
      });
      return super.read(sheet);
    }
  }

  test("shows how far it is, takes no other command, and can be cancelled", async () => {
    let host: Slow | undefined;
    const { workbook, user } = open([bad, sound], (book) => (host = new Slow(book)));
    const bare = snapshotOf(workbook);
    await user.click(press("校验全部"));
    await screen.findByText("正在读取第 1/2 张工作表");
    expect(screen.getByRole("progressbar", { name: "校验进度" }).getAttribute("aria-valuemax")).toBe("2");
    expect(press("更多").getAttribute("aria-disabled")).toBe("true");
    await user.click(press("取消"));
    act(() => host?.release());
    await waitFor(() => expect(status()).toBe("已取消，表格没有变化。"));
    expect(snapshotOf(workbook)).toEqual(bare);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(focused()).toBe(press("校验本表"));
  });
});

test("the whole pane speaks English too", async () => {
  const workbook = workbookFrom([bad]);
  render(<App host={new MemoryHost(workbook)} language="en" theme="dark" profiles={memoryProfileStore()} />);
  await userEvent.click(press("Check sheet"));
  await screen.findByText(/^Checked 1 table, 4 indicator rows, \d+ rules$/);
  expect(screen.getByRole("region", { name: "Performance target check" }).lang).toBe("en-US");
});

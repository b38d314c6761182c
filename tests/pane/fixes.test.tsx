import { memoryProfileStore } from "../../src/app/profile-store";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { App } from "../../src/pane/App";
import { tableSheet } from "../app/workbooks";
import { at } from "./sketches";

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

/** D2 and D3 are misspelled, D4 lacks its unit. */
const faulty = tableSheet("甲", ["≧4场", "≥９5%", "≥80", "≥90%"]);

async function checked(
  sheets: readonly SheetSketch[],
  hostOver: (workbook: MemoryWorkbook) => MemoryHost = (workbook) => new MemoryHost(workbook),
) {
  const workbook = workbookFrom(sheets);
  render(<App host={hostOver(workbook)} language="zh" theme="light" profiles={memoryProfileStore()} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "校验全部" }));
  await waitFor(() => expect(status()).toMatch(/^已校验/));
  const text = (cell: string, sheet = 0) => {
    const { row, column } = at(cell);
    return workbook.sheets[sheet]!.read().textAt(row, column);
  };
  return { workbook, user, text };
}

const status = () => screen.getByRole("status").textContent;
const entry = (name: RegExp) => screen.getByRole("button", { name }).closest("li")!;

test("a finding with a fix shows before and after, and its button writes that and no more", async () => {
  const { user, text } = await checked([faulty]);
  const missing = within(entry(/C06 甲!D4/));
  expect(missing.getByRole("listitem").textContent).toBe("≥80 → ≥80%");
  await user.click(missing.getByRole("button", { name: "采用建议" }));
  await waitFor(() => expect(status()).toBe("已修改 1 个单元格。"));
  expect([text("D2"), text("D4")]).toEqual(["≧4场", "≥80%"]);
  expect(screen.queryByRole("button", { name: /C06 甲!D4/ })).toBeNull();
});

test("all that is safe is fixed at once, can be undone at once, and then there is nothing left to fix", async () => {
  const { workbook, user, text } = await checked([faulty]);
  await user.click(screen.getByRole("button", { name: "全部安全修复 (2)" }));
  await waitFor(() => expect(status()).toBe("已修改 2 个单元格。"));
  expect([text("D2"), text("D3"), text("D4")]).toEqual(["≥4场", "≥95%", "≥80"]);
  expect(screen.queryByRole("button", { name: /全部安全修复/ })).toBeNull();
  act(() => workbook.undo());
  expect([text("D2"), text("D3")]).toEqual(["≧4场", "≥９5%"]);
});

test("a program without undo gets a button that takes the fixes back", async () => {
  class NoUndo extends MemoryHost {
    override readonly capabilities = { notes: true, undo: false, merges: true, events: true, readsTogether: false };
  }
  const { user, text } = await checked([faulty], (workbook) => new NoUndo(workbook));
  await user.click(screen.getByRole("button", { name: "全部安全修复 (2)" }));
  await user.click(await screen.findByRole("button", { name: "恢复原样" }));
  await screen.findByRole("button", { name: "全部安全修复 (2)" });
  expect([text("D2"), text("D3")]).toEqual(["≧4场", "≥９5%"]);
  expect(screen.queryByRole("button", { name: "恢复原样" })).toBeNull();
});

test("what was refused is told in a sentence for each reason, with the cells", async () => {
  const { workbook, user } = await checked([faulty, { ...faulty, name: "乙", protected: true }]);
  const [first] = workbook.sheets;
  act(() => workbook.type({ ...at("D2"), sheet: first!.id }, "≧5场"));
  await user.click(screen.getByRole("button", { name: "全部安全修复 (4)" }));
  await waitFor(() => expect(status()).toMatch(/^已修改 1 个单元格。/));
  expect(status()).toContain("甲!D2 在校验之后又改动过，没有修改");
  expect(status()).toContain("乙!D2、乙!D3 所在的工作表受保护，没有修改");
});

test("by keyboard one fix leads to the next finding", async () => {
  const { user } = await checked([faulty]);
  act(() =>
    within(entry(/C01 甲!D2/))
      .getByRole("button", { name: "修复" })
      .focus(),
  );
  await user.keyboard("{Enter}");
  await waitFor(() => expect(status()).toBe("已修改 1 个单元格。"));
  await waitFor(() => expect(document.activeElement?.textContent).toContain("甲!D3"));
});

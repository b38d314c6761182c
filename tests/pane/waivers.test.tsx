import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryProfileStore } from "../../src/app/profile-store";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";
import { App } from "../../src/pane/App";
import { tableSheet } from "../app/workbooks";
import { at } from "./sketches";

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const faulty = tableSheet("甲", ["≥4", "≥95%", "≥80%", "≥90%"]);
const status = () => screen.getByRole("status").textContent;

async function checked(...sheets: SheetSketch[]) {
  const workbook = workbookFrom(sheets);
  render(<App host={new MemoryHost(workbook)} language="zh" theme="light" profiles={memoryProfileStore()} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "校验本表" }));
  await waitFor(() => expect(status()).toMatch(/^已校验/));
  const ignore = async (reason: string) => {
    const finding = screen.getByRole("button", { name: /C06 甲!D2/ });
    await user.click(finding);
    const entry = within(finding.closest("li")!);
    await user.click(entry.getByRole("button", { name: "忽略此条" }));
    if (reason !== "") await user.type(entry.getByRole("textbox"), reason);
    await user.click(entry.getByRole("button", { name: "忽略" }));
    return entry;
  };
  return { workbook, user, ignore };
}

test("a finding is ignored with a reason, which goes to a sheet of its own; the list tells of it apart", async () => {
  const { workbook, user, ignore } = await checked(faulty);
  await ignore("单位写在附件里");
  await waitFor(() => expect(status()).toBe("已忽略，理由写在工作表“校验说明”第 2 行。"));
  expect(screen.queryByRole("button", { name: /C06 甲!D2 “≥4”/ })).toBeNull();
  const sheet = workbook.sheets[1]!.read();
  const row = [0, 1, 2, 3, 4, 5].map((column) => sheet.textAt(1, column));
  expect([sheet.name, ...row]).toEqual(["校验说明", "甲", "甲!D2", "C06", "培训场次", "≥4", "单位写在附件里"]);
  expect(sheet.textAt(1, 6)).toMatch(/^20\d\d-\d\d-\d\d$/);
  screen.getByText("已忽略 1");
  screen.getByText("理由：单位写在附件里");
  // The person is still at the table.
  expect(workbook.selection?.sheet).toBe(workbook.sheets[0]!.id);

  await user.click(screen.getByText("撤销忽略"));
  await waitFor(() => expect(status()).toMatch(/^已撤销忽略/));
  screen.getByRole("button", { name: /C06 甲!D2/ });
  expect(workbook.sheets[1]!.read().textAt(1, 2)).toBe("");
});

test("without a reason nothing is written, and the person can go on writing", async () => {
  const { workbook, ignore } = await checked(faulty);
  const entry = await ignore("");
  entry.getByText("请写明理由。");
  expect(document.activeElement).toBe(entry.getByRole("textbox"));
  expect(workbook.sheets).toHaveLength(1);
});

test("a waiver whose value changed has lapsed, and the pane says so", async () => {
  const { workbook, user, ignore } = await checked(faulty);
  await ignore("可以");
  await waitFor(() => expect(status()).toMatch(/^已忽略/));
  act(() => workbook.type({ ...at("D2"), sheet: workbook.sheets[0]!.id }, "≥5"));
  await user.click(screen.getByRole("button", { name: "重新校验" }));
  await screen.findByText(/校验说明!A2 .*针对“≥4”写的，现在是“≥5”，已失效/);
  screen.getByRole("button", { name: /C06 甲!D2/ });
});

test.each<[string, Partial<SheetSketch>, RegExp]>([
  ["is protected", { protected: true }, /受保护，没有写入/],
  ["is laid out for something else", {}, /没有“规则”“理由”这样的表头/],
])("where the sheet %s it says why it was not written", async (_what, more, sentence) => {
  const { ignore } = await checked(faulty, { name: "校验说明", rows: [["会议记录"]], ...more });
  await ignore("可以");
  await waitFor(() => expect(status()).toMatch(sentence));
  screen.getByRole("button", { name: /C06 甲!D2/ });
});

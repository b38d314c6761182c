import { memoryProfileStore } from "../../src/app/profile-store";
import { act, render, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { workbookFrom } from "../../src/hosts/memory/sketch";
import { App } from "../../src/pane/App";
import { tableSheet } from "../app/workbooks";
import { at } from "./sketches";

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

/** What axe holds to be serious or worse. Colours need a real engine: jsdom draws nothing. */
async function seriousViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const unreadable = {
  name: "坏表",
  rows: [
    ["一级指标", "二级指标", "三级指标"],
    ["产出指标", "数量指标", "培训场次"],
  ],
};

// The checker walks through everything there is, in an engine of JavaScript.
jest.setTimeout(120_000);

function open() {
  const workbook = workbookFrom([tableSheet("甲", ["≥4", "≥95", "≥80%", "≥90%"]), unreadable]);
  render(<App host={new MemoryHost(workbook)} language="zh" theme="light" profiles={memoryProfileStore()} />);
  return workbook;
}

test("nothing serious before the first check", async () => {
  open();
  expect(await seriousViolations()).toEqual([]);
});

test("nothing serious with findings, a stale banner, a message and everything opened", async () => {
  const workbook = open();
  act(() => screen.getByRole("button", { name: "校验全部" }).click());
  await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^已校验/));
  for (const closed of document.querySelectorAll("details")) closed.open = true;
  for (const closed of screen.queryAllByRole("button", { expanded: false }))
    if (closed.dataset["stop"]) act(() => closed.click());
  act(() => screen.getAllByRole("button", { name: /C06/ })[0]!.click());
  act(() => screen.getByRole("button", { name: "依据与说明" }).click());
  act(() => workbook.type(at("D2", workbook.sheets[0]!.id), "≥4场"));
  act(() => screen.getByRole("button", { name: "更多" }).click());
  act(() => screen.getByRole("menuitem", { name: "清除标记" }).click());
  await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/已清除/));
  screen.getByText(/结果可能过时/);
  expect(await seriousViolations()).toEqual([]);
});

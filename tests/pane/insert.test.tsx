import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { memoryProfileStore } from "../../src/app/profile-store";
import { templates } from "../../src/core/template/templates";
import { HostError } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { App } from "../../src/pane/App";
import { tableSheet } from "../app/workbooks";

const bad = tableSheet("甲", ["≥4", "≥95", "≥80%", "≥90%"]);
const hebei = templates.find(({ id }) => id === "hebei-project")!;

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status").textContent;
const panel = () => screen.getByRole("region", { name: "插入模板" });
const list = () => screen.getByRole("textbox", { name: /按项目清单插入/ });

/** Opens the gallery over a workbook. */
async function open(
  sheets: readonly SheetSketch[] = [bad],
  hostOver: (workbook: MemoryWorkbook) => MemoryHost = (book) => new MemoryHost(book),
) {
  const workbook = workbookFrom(sheets);
  const { unmount } = render(
    <App host={hostOver(workbook)} language="zh" theme="light" profiles={memoryProfileStore()} />,
  );
  const user = userEvent.setup();
  await user.click(press("插入模板"));
  await screen.findByRole("region", { name: "插入模板" });
  return { workbook, user, unmount };
}

async function paste({ user }: Awaited<ReturnType<typeof open>>, text: string): Promise<void> {
  await user.click(list());
  await user.paste(text);
}

describe("the gallery", () => {
  test("shows every form with a drawn preview, its name and what it is", async () => {
    await open();
    for (const { name, standing } of templates) {
      const standings = { official: "官方样式", reference: "参考样式" } as const;
      within(panel()).getByRole("radio", { name: `${name.zh} ${standings[standing]}` });
      const preview = within(panel()).getByRole("img", { name: `“${name.zh}”的样子` });
      expect(preview.querySelectorAll("path").length).toBeGreaterThan(1);
    }
  });

  test("a form for reference is never called official, and says why", async () => {
    const { user } = await open();
    for (const { name, standing } of templates) {
      await user.click(within(panel()).getByRole("radio", { name: new RegExp(`^${name.zh} `) }));
      const warned = screen.queryByText(/没有读到官方原文/) !== null;
      expect([name.zh, warned]).toEqual([name.zh, standing === "reference"]);
    }
  });

  test("takes the focus, and gives it back on Esc with all that was entered kept", async () => {
    const opened = await open();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("插入模板"));
    expect(document.activeElement?.tagName).toBe("H2");
    await paste(opened, "培训费\t1");
    await opened.user.keyboard("{Escape}");
    expect(document.activeElement).toBe(press("插入模板"));
    expect(press("插入模板").getAttribute("aria-expanded")).toBe("false");
    await opened.user.click(press("插入模板"));
    expect((list() as HTMLTextAreaElement).value).toBe("培训费\t1");
  });

  test("has nothing serious for axe, with a list and its faults", async () => {
    const opened = await open();
    await paste(opened, "培训费\t1\n培训费\t约5");
    await screen.findAllByText(/第 2 行：/);
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(
      violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id),
    ).toEqual([]);
  });

  test("speaks English too", async () => {
    const workbook = workbookFrom([bad]);
    render(<App host={new MemoryHost(workbook)} language="en" theme="dark" profiles={memoryProfileStore()} />);
    await userEvent.click(press("Insert template"));
    await screen.findByRole("radio", { name: `${hebei.name.en} Official form` });
    await userEvent.click(press("Insert 1 table"));
    await waitFor(() => expect(status()).toMatch(/^Inserted on sheet/));
  });
});

describe("inserting", () => {
  test("one table on a new sheet; the panel makes room for the answer", async () => {
    const { workbook, user } = await open();
    await user.click(press("插入 1 张表"));
    await waitFor(() => expect(status()).toBe("已插入到工作表“项目绩效目标表”的 A1:G19。"));
    expect(workbook.sheets).toHaveLength(2);
    expect(screen.queryByRole("region", { name: "插入模板" })).toBeNull();
    expect(document.activeElement).toBe(press("插入模板"));
  });

  test("five at once", async () => {
    const { workbook, user } = await open();
    const count = screen.getByRole("spinbutton", { name: "张数" });
    await user.clear(count);
    await user.type(count, "5");
    await user.click(press("插入 5 张表"));
    await waitFor(() => expect(status()).toBe("已插入 5 张表，在工作表“1.项目绩效目标表”到“5.项目绩效目标表”。"));
    expect(workbook.sheets).toHaveLength(6);
  });

  test.each([
    ["", "张数要在 1 到 100 之间。"],
    ["0", "张数要在 1 到 100 之间。"],
    ["101", "张数要在 1 到 100 之间。"],
  ])("a number of “%s” is not taken", async (typed, said) => {
    const { workbook, user } = await open();
    const count = screen.getByRole("spinbutton", { name: "张数" });
    await user.clear(count);
    if (typed) await user.type(count, typed);
    expect(screen.getByRole("alert").textContent).toBe(said);
    await user.click(press(/^插入 \d+ 张表$/));
    expect(workbook.sheets).toHaveLength(1);
  });

  test("at the selected cell no more than 25", async () => {
    const { user } = await open([{ name: "空", rows: [] }]);
    await user.click(screen.getByRole("radio", { name: /所选单元格处/ }));
    const count = screen.getByRole("spinbutton", { name: "张数" });
    await user.clear(count);
    await user.type(count, "26");
    expect(screen.getByRole("alert").textContent).toMatch(/一次最多 25 张/);
  });

  test("where something stands it offers the next free place, for all of them", async () => {
    const { workbook, user } = await open();
    const count = screen.getByRole("spinbutton", { name: "张数" });
    await user.clear(count);
    await user.type(count, "2");
    await user.click(screen.getByRole("radio", { name: /所选单元格处/ }));
    await user.click(press("插入 2 张表"));
    await waitFor(() => expect(status()).toMatch(/^A1:D5 已有内容/));
    await user.click(press(/^插到 A\d+$/));
    await waitFor(() => expect(status()).toMatch(/^已插入 2 张表到工作表“甲”/));
    expect(workbook.sheets[0]?.read().merges.length).toBeGreaterThan(20);
  });

  test("a list of projects makes a table each", async () => {
    const opened = await open();
    await paste(opened, "编码\t名称\t预算数\n13022925P00JXC419629R\t培训费\t50,000\n\t差旅费\t2万元\n");
    await screen.findByText("读到 2 个项目");
    expect(screen.queryByRole("spinbutton", { name: "张数" })).toBeNull();
    await opened.user.click(press("插入 2 张表"));
    await waitFor(() => expect(status()).toBe("已插入 2 张表，在工作表“培训费”到“差旅费”。"));
    const sheet = opened.workbook.sheets[1]!.read();
    expect([sheet.textAt(0, 0), sheet.textAt(2, 1), sheet.textAt(3, 2)]).toEqual([
      "1.培训费绩效目标表",
      "13022925P00JXC419629R",
      "50,000.00",
    ]);
    expect(opened.workbook.sheets[2]!.read().textAt(3, 2)).toBe("20,000.00");
  });

  test("what is wrong with the list is said by line while it is there, and markup is only text", async () => {
    const opened = await open();
    await paste(opened, "13022925P00JXC419629R\t\t1\n123456789012\t<img src=x>\t约5");
    await screen.findByText("第 1 行：没有项目名称，这一行没有读。请补上名称。");
    screen.getByText(/^第 2 行：编码“123456789012”是 12 位，应为 21 位/);
    screen.getByText(/^第 2 行：预算数“约5”不是能认出的金额/);
    screen.getByText("<img src=x>");
    expect(panel().querySelector("img")).toBeNull();
    screen.getByText("读到 1 个项目");
  });

  test("a list without a single project inserts nothing", async () => {
    const opened = await open();
    await paste(opened, "13022925P00JXC419629R");
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/清单里没有读到项目/));
    await opened.user.click(press("插入 0 张表"));
    expect(opened.workbook.sheets).toHaveLength(1);
  });

  test("a workbook that takes no new sheets says so, and nothing that was entered is lost", async () => {
    class Locked extends MemoryHost {
      override async insertSheets(): Promise<never> {
        throw new HostError("workbook-protected", "no");
      }
    }
    const opened = await open([bad], (workbook) => new Locked(workbook));
    await paste(opened, "培训费\t1");
    await opened.user.click(press("插入 1 张表"));
    await waitFor(() => expect(status()).toMatch(/工作簿结构受保护/));
    await opened.user.click(press("插入模板"));
    expect((list() as HTMLTextAreaElement).value).toBe("培训费\t1");
  });
});

test("a check goes back to the findings", async () => {
  const { user } = await open();
  await user.click(press("校验本表"));
  await waitFor(() => expect(status()).toMatch(/^已校验/));
  expect(screen.queryByRole("region", { name: "插入模板" })).toBeNull();
});

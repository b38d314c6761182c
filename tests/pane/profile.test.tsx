import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryProfileStore } from "../../src/app/profile-store";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";
import { App } from "../../src/pane/App";
import { tableSheet } from "../app/workbooks";

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const faulty = tableSheet("甲", ["≧4场", "≥95", "≥80%", "≥90%"]);

async function checked(sheet: SheetSketch = faulty, kept: string | null = null) {
  const workbook = workbookFrom([sheet]);
  const profiles = memoryProfileStore(kept);
  render(<App host={new MemoryHost(workbook)} language="zh" theme="light" profiles={profiles} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "校验全部" }));
  await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^已校验/));
  const explain = async (name: RegExp) => {
    const finding = screen.getByRole("button", { name });
    await user.click(finding);
    const entry = within(finding.closest("li")!);
    await user.click(entry.getByRole("button", { name: "依据与说明" }));
    return entry;
  };
  return { user, profiles, explain };
}

const gone = (name: RegExp) => waitFor(() => expect(screen.queryByRole("button", { name })).toBeNull());

test("behind a finding stand the reason, the basis and examples", async () => {
  const { explain } = await checked();
  const entry = await explain(/C01 甲!D2/);
  await entry.findByText("C01 符号用了近似字符");
  entry.getByText(/导入系统时认不出这个符号/);
  entry.getByText(/预算管理一体化系统只认/);
  expect(entry.getAllByRole("img", { name: "不对" })[0]?.parentElement?.textContent).toBe("指标值：≦160元");
});

test("a rule is turned off for good, in the profile and not in the sheet, and can be had back", async () => {
  const { user, profiles, explain } = await checked();
  const entry = await explain(/C01 甲!D2/);
  await user.click(await entry.findByRole("button", { name: "关闭此规则" }));
  await gone(/C01 甲!D2/);
  expect(JSON.parse(profiles.load()!)).toMatchObject({ extends: "hebei-county", rules: { C01: "off" } });
  screen.getByText(/已调整 1 条规则/);
  await user.click(screen.getByRole("button", { name: "全部恢复" }));
  await screen.findByRole("button", { name: /C01 甲!D2/ });
  expect(JSON.parse(profiles.load()!)).not.toHaveProperty("rules.C01");
});

test("a rule can be made a suggestion", async () => {
  const { user, explain } = await checked();
  const entry = await explain(/C06 甲!D3/);
  await user.click(await entry.findByRole("button", { name: "改为建议" }));
  await waitFor(() => expect(screen.queryByRole("list", { name: "错误" })).toBeNull());
});

test("what was kept the last time holds again; what cannot be read is begun anew", async () => {
  await checked(faulty, '{"name":"本局","title":"本局方案","extends":"hebei-county","rules":{"C01":"off"}}');
  expect(screen.queryByRole("button", { name: /C01/ })).toBeNull();
  expect(screen.getByRole<HTMLOptionElement>("option", { name: "本局方案" }).selected).toBe(true);
});

test("a kept profile that is none any more", async () => {
  await checked(faulty, '{"name":"x","extends":"gone"}');
  screen.getByRole("button", { name: /C01 甲!D2/ });
});

test("the profile that fits the table is proposed and taken at a click", async () => {
  const rows = faulty.rows.map((row, index) => [
    ...row,
    index === 0 ? "实际完成值" : "4场",
    index === 0 ? "得分" : "10",
  ]);
  const { user, profiles } = await checked({ ...faulty, rows });
  screen.getByText(/这张表更像“自评表”/);
  await user.click(screen.getByRole("button", { name: "改用它" }));
  expect(JSON.parse(profiles.load()!)).toMatchObject({ extends: "self-evaluation" });
  await waitFor(() => expect(screen.queryByText(/这张表更像/)).toBeNull());
});

describe("a file of one's own", () => {
  const choose = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    const file = new File([text], "本局.json", { type: "application/json" });
    // jsdom's files cannot be read as text.
    Object.assign(file, { text: async () => text });
    await user.upload(input, file);
  };

  test("is taken", async () => {
    const { user } = await checked();
    await choose(user, '{"name":"本局","title":"本局方案","extends":"hebei-county","rules":{"C01":"off"}}');
    await gone(/C01 甲!D2/);
    screen.getByText("本局方案");
  });

  test("is refused with the place of each fault, and nothing changes", async () => {
    const { user, profiles } = await checked();
    await choose(user, '{"name":"本局","extends":"hebei-county","rules":{"Z99":"off"}}');
    expect((await screen.findByRole("alert")).textContent).toContain("rules：没有“Z99”这一项");
    expect(profiles.load()).toBeNull();
  });
});

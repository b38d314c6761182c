import { readFileSync } from "node:fs";
import { join } from "node:path";
import { templateLabel, templates } from "../../src/core/template/templates";
import { commands } from "../../src/ribbon/commands";

const top = join(__dirname, "..", "..");
const inserting = new Map(
  Object.entries(commands).flatMap(([name, command]) => (command.kind === "insert" ? [[command.template, name]] : [])),
);

test("the ribbon offers every form, and no other", () => {
  expect([...inserting.keys()]).toEqual(templates.map(({ id }) => id));
});

describe.each(templates)("$id", (template) => {
  const command = inserting.get(template.id);
  const { zh, en } = templateLabel(template);

  test("is in WPS's menu under its name, a reference as such", () => {
    const ribbon = readFileSync(join(top, "src/wps/ribbon.xml"), "utf8");
    const menu = /<menu [\s\S]*?<\/menu>/.exec(ribbon)?.[0] ?? "";
    expect(menu).toContain(`<button id="${command}" label="${zh}" `);
  });

  test("is in Excel's menu under its name in both languages", () => {
    const manifest = readFileSync(join(top, "manifest.xml"), "utf8");
    const items = [...manifest.matchAll(/<Item [\s\S]*?<\/Item>/g)].map(([item]) => item);
    const item = items.find((one) => one.includes(`<FunctionName>${command}<`)) ?? "";
    const resid = /<Label resid="([^"]+)"/.exec(item)?.[1] ?? "";
    const text = new RegExp(
      `<bt:String id="${resid}" DefaultValue="([^"]+)">\\s*<bt:Override Locale="en-US" Value="([^"]+)"`,
    );
    expect(text.exec(manifest)?.slice(1)).toEqual([zh, en]);
  });
});

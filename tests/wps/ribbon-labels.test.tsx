import fs from "node:fs";
import path from "node:path";
import { chosenLanguage, rememberLanguage } from "../../src/wps/chosen-language";
import { labelOf, ribbonWords, tipOf } from "../../src/wps/ribbon-words";
import { elementsOf } from "../../src/wps-install/xml-elements";
import { startWps, type StartedWps } from "../hosts/wps/emulator/start";

const root = path.join(__dirname, "../..");
const elementsIn = (file: string) => elementsOf(fs.readFileSync(path.join(root, file), "utf8")) ?? [];
const ribbon = elementsIn("src/wps/ribbon.xml").filter(({ attributes }) => attributes.has("label"));

/** What the page of the ribbon puts into the window for WPS to call. */
interface RibbonPage {
  OnAddinLoad(ribbonUI: { Invalidate(): void }): boolean;
  OnAction(control: { Id: string }): boolean;
  GetLabel(control: { Id: string }): string;
  GetScreentip(control: { Id: string }): string;
  GetSupertip(control: { Id: string }): string;
}

let wps: StartedWps;

beforeEach(() => {
  localStorage.clear();
  wps = startWps([{ name: "目标表", rows: [["一级指标"]] }]);
});

describe("ribbon.xml", () => {
  test.each(ribbon.map(({ attributes }) => [attributes.get("id") ?? "", attributes] as const))(
    "%s has its words in two languages, and the Chinese ones where nobody asks",
    (id, attributes) => {
      expect(attributes.get("getLabel")).toBe("GetLabel");
      expect(attributes.get("label")).toBe(labelOf(id, "zh"));
      expect(labelOf(id, "en")).toMatch(/^[A-Z]/);
      const tip = tipOf(id, "zh");
      expect(attributes.get("supertip") ?? "").toBe(tip);
      expect(attributes.get("getSupertip")).toBe(tip ? "GetSupertip" : undefined);
      expect(attributes.get("screentip")).toBe(tip ? labelOf(id, "zh") : undefined);
      expect(attributes.get("getScreentip")).toBe(tip ? "GetScreentip" : undefined);
    },
  );

  test("there are no words for what is not on the ribbon", () => {
    expect(Object.keys(ribbonWords)).toEqual(ribbon.map(({ attributes }) => attributes.get("id")));
    expect([labelOf("constructor", "zh"), tipOf("constructor", "zh")]).toEqual(["", ""]);
  });

  test("the words are those of Excel's ribbon", () => {
    const manifest = new DOMParser().parseFromString(
      fs.readFileSync(path.join(root, "manifest.xml"), "utf8"),
      "text/xml",
    );
    const texts = new Set(
      [...manifest.querySelectorAll("*")].map(
        (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value"),
      ),
    );
    const words = Object.values(ribbonWords).flatMap(({ label, tip }) => [label, ...(tip ? [tip] : [])]);
    expect(words.flatMap(({ zh, en }) => [zh, en]).filter((text) => !texts.has(text))).toEqual([]);
  });
});

describe("the chosen language", () => {
  test("goes from the pane to the ribbon's page, which keeps it for the next time", () => {
    rememberLanguage("en", wps.app);
    expect(wps.shell.invalidated).toBe(1);
    // The page of the ribbon has a storage of its own.
    localStorage.clear();
    expect(chosenLanguage(wps.app)).toBe("en");
    // WPS was started anew.
    wps.shell.storage.clear();
    expect(chosenLanguage(wps.app)).toBe("en");
  });

  test.each([
    ["zh-CN", "zh"],
    ["en-GB", "en"],
    ["fr-FR", "zh"],
  ])("is that of the engine (%s: %s) where nothing was chosen, or what was kept is none", (engine, language) => {
    jest.spyOn(navigator, "language", "get").mockReturnValue(engine);
    wps.shell.storage.set("jixiao-language", "klingon");
    localStorage.setItem("jixiao-language", "constructor");
    expect(chosenLanguage(wps.app)).toBe(language);
    expect(chosenLanguage()).toBe(language);
  });

  test.each(["Application.ribbonUI", "Application.PluginStorage"])(
    "is kept by the pane in a build without %s",
    (member) => {
      wps.program.bridge.missing.add(member);
      rememberLanguage("en", wps.app);
      expect(chosenLanguage(wps.app)).toBe("en");
    },
  );
});

test("WPS is told the labels in the language chosen, and to ask again when it finds another one chosen", async () => {
  Object.assign(window, { Application: wps.app });
  await import("../../src/wps/main");
  const page = window as unknown as RibbonPage;
  rememberLanguage("zh", wps.app);
  let asked = 0;
  page.OnAddinLoad({ Invalidate: () => asked++ });
  expect(page.GetLabel({ Id: "checkSheet" })).toBe("校验本表");
  page.OnAction({ Id: "nothing of ours" });
  expect(asked).toBe(0);

  rememberLanguage("en", wps.app);
  page.OnAction({ Id: "nothing of ours" });
  expect(asked).toBe(1);
  const id = { Id: "checkAll" };
  expect([page.GetLabel(id), page.GetScreentip(id), page.GetSupertip(id)]).toEqual([
    "Check all",
    "Check all",
    "Checks the targets on every sheet of the workbook.",
  ]);
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { orderFaults } from "./element-order";

/** What a manifest has to fit. */
export interface Surroundings {
  /** The folder that is served under `site`. */
  readonly build: string;
  readonly site: string;
  /** package.json's, "0.1.0". */
  readonly version: string;
  /** The functions that the ribbon's script registers. */
  readonly functions: readonly string[];
}

const limits = { ShortStrings: 125, LongStrings: 250 };

/** Everything wrong with an add-in manifest, as sentences; what only Microsoft's service could tell is not among it. */
export function manifestFaults(xml: string, around: Surroundings): string[] {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const broken = parsed.querySelector("parsererror");
  if (broken) return [`not well-formed: ${broken.textContent?.trim()}`];
  return [
    ...generalFaults(parsed, around),
    ...orderFaults(parsed),
    ...residFaults(parsed),
    ...stringFaults(parsed),
    ...addressFaults(parsed, around),
    ...iconFaults(parsed, around),
    ...commandFaults(parsed, around),
  ];
}

function all(parsed: Document | Element, name: string): Element[] {
  return [...parsed.getElementsByTagName("*")].filter(({ localName }) => localName === name);
}

function textOf(parsed: Document, name: string): string {
  return all(parsed, name)[0]?.textContent ?? "";
}

function generalFaults(parsed: Document, { version }: Surroundings): string[] {
  const faults: string[] = [];
  const expect = (good: boolean, fault: string) => good || faults.push(fault);
  expect(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(textOf(parsed, "Id")), "Id: no GUID");
  expect(textOf(parsed, "Version") === `${version}.0`, `Version: not ${version}.0`);
  expect(textOf(parsed, "DefaultLocale") === "zh-CN", "DefaultLocale: not zh-CN");
  expect(textOf(parsed, "Permissions") === "ReadWriteDocument", "Permissions: not ReadWriteDocument");
  const sets = all(parsed, "Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
  expect(sets.join() === "ExcelApi 1.9", `Requirements: ${sets.join()}`);
  return faults;
}

/** Every resid points to a resource, every resource is used, and no id is given twice. */
function residFaults(parsed: Document): string[] {
  const [resources] = all(parsed, "Resources");
  const ids = resources ? [...resources.querySelectorAll("[id]")].map((one) => one.getAttribute("id") ?? "") : [];
  const used = [...parsed.querySelectorAll("[resid]")].map((one) => one.getAttribute("resid") ?? "");
  const controls = ["Control", "Item", "Group", "CustomTab"].flatMap((name) =>
    all(parsed, name).map((one) => one.getAttribute("id") ?? ""),
  );
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id}: no such resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id}: never used`),
    ...[...ids, ...controls].filter((id, index, every) => every.indexOf(id) !== index).map((id) => `id ${id}: twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `resource ${id}: longer than 32 characters`),
  ];
}

/** Every text has an English one, and neither is longer than Office shows. */
function stringFaults(parsed: Document): string[] {
  const faults: string[] = [];
  const spoken = [...all(parsed, "String"), ...all(parsed, "DisplayName"), ...all(parsed, "Description")];
  for (const text of spoken.filter((one) => one.hasAttribute("DefaultValue"))) {
    const name = text.getAttribute("id") ?? text.localName;
    const english = all(text, "Override").find((one) => one.getAttribute("Locale") === "en-US");
    if (!english?.getAttribute("Value")) faults.push(`${name}: no English text`);
    const most = limits[text.parentElement?.localName as keyof typeof limits] ?? limits.LongStrings;
    for (const value of [text.getAttribute("DefaultValue"), english?.getAttribute("Value")]) {
      if ((value ?? "").length > most) faults.push(`${name}: longer than ${most} characters`);
    }
  }
  return faults;
}

/** Every address is the site's, over HTTPS, and leads to a file of the build. */
function addressFaults(parsed: Document, { build, site }: Surroundings): string[] {
  return addresses(parsed).flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address}: not HTTPS`];
    if (!address.startsWith(`${site}/`)) return [`${address}: not on ${site}`];
    return existsSync(join(build, address.slice(site.length))) ? [] : [`${address}: not in the build`];
  });
}

function addresses(parsed: Document): string[] {
  const holders = ["IconUrl", "HighResolutionIconUrl", "SourceLocation", "Image", "Url", "SupportUrl"];
  return holders.flatMap((name) => all(parsed, name)).flatMap((one) => one.getAttribute("DefaultValue") ?? []);
}

/** Every icon is a PNG of the size that it stands for. */
function iconFaults(parsed: Document, { build, site }: Surroundings): string[] {
  const images = new Map(all(parsed, "Image").map((one) => [one.getAttribute("id"), one.getAttribute("DefaultValue")]));
  const wanted: (readonly [string, number])[] = [
    [all(parsed, "IconUrl")[0]?.getAttribute("DefaultValue") ?? "", 32],
    [all(parsed, "HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "", 64],
    ...all(parsed, "Image")
      .filter((one) => one.hasAttribute("size"))
      .map((one) => [images.get(one.getAttribute("resid")) ?? "", Number(one.getAttribute("size"))] as const),
  ];
  const sizes = all(parsed, "Icon").flatMap((icon) => {
    const given = all(icon, "Image").map((one) => one.getAttribute("size"));
    return given.join() === "16,32,80" ? [] : [`an icon has the sizes ${given.join()}`];
  });
  return [
    ...sizes,
    ...wanted.flatMap(([address, size]) => pictureFaults(join(build, address.slice(site.length)), size)),
  ];
}

function pictureFaults(file: string, size: number): string[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return [`${file}: no PNG`];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === size && height === size ? [] : [`${file}: ${width}×${height}, not ${size}×${size}`];
}

/** Every button calls a function that is there, and each function has a button. */
function commandFaults(parsed: Document, { functions }: Surroundings): string[] {
  const called = all(parsed, "FunctionName").map(({ textContent }) => textContent ?? "");
  return [
    ...called.filter((name) => !functions.includes(name)).map((name) => `function ${name}: not registered`),
    ...functions.filter((name) => !called.includes(name)).map((name) => `function ${name}: no button`),
  ];
}

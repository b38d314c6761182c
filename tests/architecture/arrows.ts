import { builtinModules } from "node:module";
import { importsOf, type Import, type Source } from "./source";

/** The core from the ground up; a layer may know those before it, and nothing of its own row but itself. */
const coreLayers = [
  ["core/sheet", "core/text"],
  ["core/target", "core/levels"],
  ["core/forms"],
  ["core/reader"],
  ["core/rules"],
  ["core/profile", "core/fix", "core/template"],
  ["core/carry-over", "core/notation"],
  ["core/self-evaluation"],
  ["core/report"],
  ["core/waiver"],
  ["core/document"],
  ["core/tally.ts"],
  ["core/memory.ts"],
  ["core/check.ts"],
  ["core/index.ts"],
];
const core = coreLayers.flat();
const port = [...core, "hosts/host.ts"];

/** Which areas each area of src may import, besides itself. */
const mayKnow: ReadonlyMap<string, readonly string[]> = new Map([
  ...coreLayers.flatMap((layer, index) =>
    layer.map((area) => [area, coreLayers.slice(0, index).flat()] as [string, string[]]),
  ),
  ["hosts/host.ts", core],
  ["hosts/memory", port],
  ["hosts/excel", port],
  ["hosts/wps", [...port, "hosts/file"]],
  ["hosts/file", port],
  ["hosts/browser", [...port, "hosts/file"]],
  ["hosts/word", [...port, "hosts/file"]],
  ["app", port],
  ["pane", [...port, "app"]],
  ["pane/excel.tsx", [...port, "app", "pane", "hosts/excel", "hosts/word"]],
  ["ribbon", [...port, "app"]],
  ["ribbon/excel.ts", [...port, "app", "ribbon", "hosts/excel"]],
  ["wps", [...port, "app", "pane", "ribbon", "hosts/wps", "hosts/word"]],
  ["wps-install", ["core/text"]],
  ["web", [...port, "app", "pane", "hosts/browser", "hosts/file", "hosts/word"]],
  ["cli", [...port, "app", "hosts/file", "hosts/word"]],
]);

/** Libraries where not every one is welcome. Types of a library count as the library. */
const libraries: readonly (readonly [areas: string, allowed: readonly string[]])[] = [
  ["core", ["big.js"]],
  ["app", []],
];

/** "core/sheet/cell.ts" → "core/sheet", "core/check.ts" → "core/check.ts", "pane/locale/zh.ts" → "pane". */
function areaOf(path: string): string {
  // A composition root is an area of its own: it alone picks the host.
  if (mayKnow.has(path)) return path;
  const [top = "", second = ""] = path.split("/");
  return top === "core" || top === "hosts" ? `${top}/${second}` : top;
}

/** Every import that goes where it may not, as a sentence. */
export function wrongArrows(source: Source): string[] {
  return [...unplanned(source), ...importsOf(source).flatMap(wrongArrow)];
}

function unplanned(source: Source): string[] {
  return [...source.keys()]
    .filter((path) => !mayKnow.has(areaOf(path)))
    .map((path) => `${path}: ${areaOf(path)} has no place in the house; give it its arrows first`);
}

function wrongArrow({ from, specifier, to }: Import): string[] {
  const area = areaOf(from);
  if (to !== null) {
    const target = areaOf(to);
    if (target === area || (mayKnow.get(area) ?? []).includes(target)) return [];
    return [`${from} → ${to}: ${area} may not know ${target}`];
  }
  if (specifier.startsWith(".")) {
    return /\.(?:css|json|svg|png)$/.test(specifier) ? [] : [`${from} → ${specifier}: leads to no file of src`];
  }
  return wrongLibrary(area, specifier) ? [`${from} → ${specifier}: ${area} may not use this library`] : [];
}

function wrongLibrary(area: string, specifier: string): boolean {
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  if (specifier.startsWith("node:") || builtinModules.includes(name)) return area !== "cli" && area !== "wps-install";
  const allowed = libraries.find(([prefix]) => area === prefix || area.startsWith(`${prefix}/`))?.[1];
  return allowed !== undefined && !allowed.includes(name);
}

/** Every ring of files that import one another, each once: "a.ts → b.ts → a.ts". */
export function cycles(source: Source): string[] {
  const next = new Map<string, string[]>([...source.keys()].map((path) => [path, []]));
  for (const { from, to } of importsOf(source)) if (to !== null) next.get(from)?.push(to);

  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(" → "));
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    for (const one of next.get(file) ?? []) walk(one);
    path.pop();
    done.add(file);
  };
  for (const file of next.keys()) walk(file);
  return found;
}

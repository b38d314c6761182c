import type { Severity } from "../core/rules/finding";
import type { Section, TableGroup } from "./groups";

/** A place in the list where the keyboard can stand: a heading or a finding. */
export interface Stop {
  readonly key: string;
  /** The heading it lies under; null for a table's heading. */
  readonly parent: string | null;
  /** The finding's number; null for a heading. */
  readonly finding: number | null;
}

export function findingKey(id: number): string {
  return `finding ${id}`;
}

/** Headings whose part of the list the person opened or closed, against the default. */
export type Toggled = ReadonlySet<string>;

export function isTableOpen(group: TableGroup, toggled: Toggled): boolean {
  return !toggled.has(group.key);
}

/** Suggestions are closed until someone asks for them. */
export function isSectionOpen({ key, severity }: { key: string; severity: Severity }, toggled: Toggled): boolean {
  return (severity === "hint") === toggled.has(key);
}

/** Every stop on view, from top to bottom. */
export function stopsOf(groups: readonly TableGroup[], toggled: Toggled): readonly Stop[] {
  return groups.flatMap((group) => [
    { key: group.key, parent: null, finding: null },
    ...(isTableOpen(group, toggled) ? group.sections.flatMap((section) => sectionStops(group, section, toggled)) : []),
  ]);
}

function sectionStops(group: TableGroup, section: Section, toggled: Toggled): readonly Stop[] {
  const heading: Stop = { key: section.key, parent: group.key, finding: null };
  if (!isSectionOpen(section, toggled)) return [heading];
  return [heading, ...section.findings.map(({ id }) => ({ key: findingKey(id), parent: section.key, finding: id }))];
}

/** The next finding on view after (`step` 1) or before (-1) a stop, going round at the end; null where there is none. */
export function neighbour(stops: readonly Stop[], from: string | null, step: 1 | -1): number | null {
  const start = stops.findIndex((stop) => stop.key === from);
  // From nowhere the first one down is the top, the first one up the bottom.
  const origin = start < 0 && step < 0 ? 0 : start;
  for (let walked = 1; walked <= stops.length; walked++) {
    const finding = stops[(origin + step * walked + stops.length * 2) % stops.length]?.finding ?? null;
    if (finding !== null) return finding;
  }
  return null;
}

/** What a key does in the list: move to a stop, or open or close a heading. */
export type Step =
  { readonly type: "moved"; readonly key: string } | { readonly type: "toggled"; readonly key: string };

/** What an arrow key, Home or End does at a stop; null where it does nothing. */
export function stepFor(pressed: string, stops: readonly Stop[], at: string): Step | null {
  const index = stops.findIndex((stop) => stop.key === at);
  const stop = stops[index];
  if (!stop) return null;
  switch (pressed) {
    case "ArrowDown":
      return movedTo(stops[index + 1]);
    case "ArrowUp":
      return movedTo(stops[index - 1]);
    case "Home":
      return movedTo(stops[0]);
    case "End":
      return movedTo(stops[stops.length - 1]);
    case "ArrowRight":
    case "ArrowLeft":
      return sideways(pressed, stop, stops);
    default:
      return null;
  }
}

/** As in every tree: right opens a heading and then enters it, left closes it or goes back to it. */
function sideways(pressed: "ArrowRight" | "ArrowLeft", stop: Stop, stops: readonly Stop[]): Step | null {
  const firstBelow = stops.find(({ parent }) => parent === stop.key);
  if (pressed === "ArrowRight" && stop.finding !== null) return null;
  if (pressed === "ArrowRight" && firstBelow) return movedTo(firstBelow);
  if (pressed === "ArrowLeft" && !firstBelow) return movedTo(stops.find(({ key }) => key === stop.parent));
  return { type: "toggled", key: stop.key };
}

function movedTo(stop: Stop | undefined): Step | null {
  return stop ? { type: "moved", key: stop.key } : null;
}

import type { Severity } from "../../rules/finding";
import { severityOrder } from "../severity";
import type { SeverityCounts } from "../summary";
import { empty, html, type Markup } from "./markup";
import { grouped, type Say } from "./words";

/** What a segment of a bar looks like: a severity, or how a workbook fares. */
export type Look = Severity | "good" | "none" | "failed";

export interface Segment {
  readonly look: Look;
  readonly name: string;
  readonly note: string;
  readonly count: number;
}

/** The shapes of ✖ ▲ ●; drawn, since some fonts lack them and some make them emoji. Used by their ids. */
const shapes: Readonly<Record<Look, string>> = {
  error: "M3.4 1.3 6 3.9 8.6 1.3 10.7 3.4 8.1 6l2.6 2.6-2.1 2.1L6 8.1l-2.6 2.6-2.1-2.1L3.9 6 1.3 3.4z",
  warning: "M6 1 11.5 11H.5z",
  hint: "M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z",
  good: "M4.6 10.4.9 6.7l1.7-1.7 2 2 4.8-4.8 1.7 1.7z",
  none: "M1 5h10v2H1z",
  failed: "M2 1h8v10H2zm1.6 1.6v6.8h4.8V2.6z",
};

/** To stand once in the page, before the signs that use it. */
export function signShapes(): Markup {
  const symbols = Object.entries(shapes).map(
    ([look, path]) => html`<symbol id="sign-${look}" viewBox="0 0 12 12"><path d="${path}" /></symbol>`,
  );
  return html`<svg width="0" height="0" class="shapes" aria-hidden="true">${symbols}</svg>`;
}

/** A word with its sign; colour alone says nothing. */
export function sign(look: Look, name: string): Markup {
  return html`<span class="sign ${look}"
    ><svg aria-hidden="true"><use href="#sign-${look}" /></svg>${name}</span
  >`;
}

/** The share of each segment in one bar, and below it the numbers themselves. */
export function shareChart(title: string, segments: readonly Segment[], say: Say): Markup {
  const present = segments.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const parts = present.map(({ name, count }) => say("part", { name, count: grouped(count) })).join("、");
  const rects = bars(present, total);
  return html`<figure>
    <figcaption>${title}</figcaption>
    <svg class="share" role="img" viewBox="0 0 1000 20" preserveAspectRatio="none">
      <title>${title}</title>
      <desc>${say("chartOf", { title, parts: parts || say("nothing") })}</desc>
      <rect class="track" width="1000" height="20" />
      ${rects}
    </svg>
    <ul class="legend">
      ${segments.map(legendEntry)}
    </ul>
  </figure> `;
}

function legendEntry({ look, name, note, count }: Segment): Markup {
  const small = note === "" ? empty : html` <small>${note}</small>`;
  return html`<li class="${count === 0 ? "zero" : "some"}"><b>${grouped(count)}</b>${sign(look, name)}${small}</li>`;
}

/** A thin bar as long as its share of the longest, in the colours of its severities. */
export function countBar(counts: SeverityCounts, longest: number): Markup {
  const segments = severityOrder.map((look) => ({ look, count: counts[look] }));
  return html`<svg class="bar" aria-hidden="true" viewBox="0 0 1000 6" preserveAspectRatio="none">
    <rect class="track" width="1000" height="6" />
    ${bars(segments, longest)}
  </svg>`;
}

function bars(segments: readonly Pick<Segment, "look" | "count">[], whole: number): Markup[] {
  let before = 0;
  return segments.flatMap(({ look, count }) => {
    if (count === 0 || whole === 0) return [];
    const x = tenth((before / whole) * 1000);
    before += count;
    const width = Math.max(tenth((before / whole) * 1000) - x, 3);
    return [html`<rect class="${look}" x="${x}" width="${width}" height="20" />`];
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

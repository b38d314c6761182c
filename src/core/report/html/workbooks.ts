import type { FileSummary, Summary } from "../summary";
import { totalOf } from "../summary";
import { sign, type Look } from "./chart";
import { foldedTable, numbers } from "./counts";
import { filePlace } from "./findings";
import { empty, html, type Markup } from "./markup";
import { grouped, type Say, type WordKey } from "./words";

/** More of them nobody scrolls through; the CSV has them all. */
const mostFiles = 2000;

const states: readonly { readonly look: Look; readonly word: WordKey; is(file: FileSummary): boolean }[] = [
  { look: "failed", word: "unreadable", is: ({ problem }) => problem !== null },
  { look: "none", word: "tableless", is: ({ tables, counts }) => tables === 0 && totalOf(counts) === 0 },
  { look: "error", word: "withErrors", is: ({ counts }) => counts.error > 0 },
  { look: "warning", word: "withAdvice", is: ({ counts }) => totalOf(counts) > 0 },
  { look: "good", word: "faultless", is: () => true },
];

/** How a workbook fares: the first of the states that is true of it. */
export function stateOf(file: FileSummary): { readonly look: Look; readonly word: WordKey } {
  return states.find((state) => state.is(file)) ?? { look: "good", word: "faultless" };
}

/** The states in the order a person wants to hear them. */
export const stateOrder: readonly WordKey[] = ["withErrors", "withAdvice", "faultless", "tableless", "unreadable"];

const gravity: readonly WordKey[] = ["unreadable", "withErrors", "tableless", "withAdvice", "faultless"];

/** Every workbook with what came of it, the worst first; why one could not be read stands in its row. */
export function workbookSection({ files }: Summary, say: Say): Markup {
  const head = html`<tr>
    <th scope="col">${say("workbook")}</th>
    <th scope="col" class="state">${say("state")}</th>
    <th scope="col" class="number wide">${say("tables")}</th>
    <th scope="col" class="number wide">${say("indicators")}</th>
    <th scope="col" class="number">${say("errors")}</th>
    <th scope="col" class="number">${say("warnings")}</th>
    <th scope="col" class="number">${say("hints")}</th>
  </tr>`;
  const sorted = gravity.flatMap((word) => files.filter((file) => stateOf(file).word === word));
  const rows = sorted.slice(0, mostFiles).map((file) => workbookRow(file, say));
  return html`<section aria-labelledby="workbooks">
    <h2 id="workbooks">${say("files")}</h2>
    ${foldedTable(say("files"), head, rows, files.length, say)}
  </section>`;
}

function workbookRow(file: FileSummary, say: Say): Markup {
  const { path, departments, tables, indicators, counts, problem } = file;
  const { look, word } = stateOf(file);
  const owners = departments.map((name) => name ?? say("noDepartment")).join("、");
  const below = problem ? problem.message : owners;
  return html`<tr>
    <th scope="row">${filePlace(path)}${below === "" ? empty : html`<span class="project">${below}</span>`}</th>
    <td class="state">${sign(look, say(word))}</td>
    <td class="number wide">${grouped(tables)}</td>
    <td class="number wide">${grouped(indicators)}</td>
    ${numbers(counts)}
  </tr>`;
}

/** What was waived, the waivers that cover nothing, and what got no answer: apart from the findings, never hidden. */
export function asideSections(summary: Summary, say: Say): Markup {
  const { waived, waivedCount, waiverProblems, waiverProblemCount, gapCount } = summary;
  const waivedItems = waived.map(
    ({ path, sheet, cell, code, message, remedy }) =>
      html`<li>
        <span class="cell">${sheet} <b>${cell}</b> <span class="code">${code}</span></span>
        ${message} ${say("waiverReason", { reason: remedy })}${filePlace(path)}
      </li>`,
  );
  const problemItems = waiverProblems.map(
    ({ path, sheet, cell, message }) =>
      html`<li>
        <span class="cell">${sheet} <b>${cell}</b></span> ${message}${filePlace(path)}
      </li>`,
  );
  const gaps = summary.gaps().slice(0, mostGaps);
  const gapItems = gaps.map(
    ({ code, reason, times }) => html`<li><span class="code">${code}</span> ${reason} × ${times}</li>`,
  );
  const gapsLeft = gapCount - gaps.reduce((sum, { times }) => sum + times, 0);
  const waivedNote = cutNote("cut", waivedCount - waived.length, say);
  const problemNote = cutNote("cut", waiverProblemCount - waiverProblems.length, say);
  return html`${[
    aside("waived", waivedItems, waivedCount, waivedNote, say),
    aside("waiverProblems", problemItems, waiverProblemCount, problemNote, say),
    aside("gaps", gapItems, gapCount, cutNote("cutGaps", gapsLeft, say), say),
  ]}`;
}

const mostGaps = 200;

function cutNote(word: WordKey, left: number, say: Say): Markup {
  return left === 0 ? empty : html`<p class="note">${say(word, { count: grouped(left) })}</p>`;
}

function aside(title: WordKey, items: readonly Markup[], count: number, note: Markup, say: Say): Markup {
  if (count === 0) return empty;
  return html`<details class="aside">
    <summary>${say(title)} <b>${grouped(count)}</b></summary>
    <ul class="places">
      ${items}
    </ul>
    ${note}
  </details>`;
}

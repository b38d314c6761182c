import type { Severity } from "../../rules/finding";
import { rules } from "../../rules/registry";
import { say as sayIn, type Language } from "../../text/wording";
import type { AcrossFinding } from "../across-files";
import type { Entry } from "../entry";
import { severityNames, severityOrder } from "../severity";
import type { Summary } from "../summary";
import { sign } from "./chart";
import { empty, html, type Markup } from "./markup";
import { grouped, type Say } from "./words";

/** The list itself, with the filters that the page's script brings to life. */
export function findingSection(summary: Summary, language: Language, say: Say): Markup {
  const entries = summary.findings();
  if (entries.length === 0) return empty;
  const left = summary.findingCount - entries.length;
  const note =
    left === 0
      ? empty
      : html`<p class="note">${say("cutFindings", { shown: grouped(entries.length), count: grouped(left) })}</p>`;
  return html`<section id="list" aria-labelledby="list-title">
    <h2 id="list-title">${say("findings")}</h2>
    ${note}${filters(summary, entries, language, say)}
    <table id="findings" data-sort-hint="${say("sortBy")}">
      <caption>
        ${say("findings")}
      </caption>
      <thead>
        <tr>
          <th scope="col" data-sort="severity">${say("severity")}</th>
          <th scope="col" data-sort="department">${say("department")}</th>
          <th scope="col" data-sort="file">${say("place")}</th>
          <th scope="col">${say("problem")}</th>
          <th scope="col" data-sort="rule">${say("rule")}</th>
        </tr>
      </thead>
      <tbody>
        ${findingRows(summary, entries, language, say)}
      </tbody>
    </table>
    <p class="paging"><button type="button" id="more" data-template="${say("more")}" hidden></button></p>
  </section>`;
}

function filters(summary: Summary, entries: readonly Entry[], language: Language, say: Say): Markup {
  const departments = summary.departments().map(({ name }, index) => ({ name: name ?? say("noDepartment"), index }));
  const titles = titlesIn(language);
  const present = new Set(entries.map(({ code }) => code));
  const codes = summary.rules().filter(({ code }) => present.has(code));
  const boxes = severityOrder.map(
    (severity, index) =>
      html`<label class="box"
        ><input type="checkbox" name="severity" value="${index}" checked />${sign(
          severity,
          sayIn(severityNames[severity], language),
        )}</label
      >`,
  );
  return html`<div id="filters" role="search" aria-label="${say("filters")}" hidden>
    <fieldset>
      <legend>${say("severity")}</legend>
      ${boxes}
    </fieldset>
    <label
      ><span>${say("department")}</span
      ><select id="department" autocomplete="off">
        <option value="">${say("allDepartments")}</option>
        ${departments.map(({ name, index }) => html`<option value="${index}">${name}</option>`)}
      </select></label
    >
    <label
      ><span>${say("rule")}</span
      ><select id="rule" autocomplete="off">
        <option value="">${say("allRules")}</option>
        ${codes.map(({ code }) => html`<option value="${code}">${code} ${titles.get(code) ?? ""}</option>`)}
      </select></label
    >
    <label
      ><span>${say("search")}</span
      ><input id="search" type="search" autocomplete="off" placeholder="${say("searchHint")}"
    /></label>
    <button type="button">${say("reset")}</button>
    <p id="status" role="status" data-template="${say("shown")}"></p>
  </div>`;
}

function findingRows(summary: Summary, entries: readonly Entry[], language: Language, say: Say): Markup[] {
  const owners = new Map(summary.departments().map(({ name }, index) => [name, index]));
  const titles = titlesIn(language);
  return entries.map((entry) => {
    const { department, path, code } = entry;
    const severity = severityOf(entry);
    return html`<tr
      data-severity="${severityOrder.indexOf(severity)}"
      data-department="${owners.get(department) ?? ""}"
      data-rule="${code}"
    >
      <td>${sign(severity, sayIn(severityNames[severity], language))}</td>
      <td class="department">${department ?? say("noDepartment")}</td>
      <th scope="row">${cellPlace(entry)}${filePlace(path)}</th>
      <td class="problem">${remedyOf(entry, say)}</td>
      <td class="rule"><span class="code">${code}</span> ${titles.get(code) ?? ""}</td>
    </tr>`;
  });
}

function severityOf({ kind }: Entry): Severity {
  return severityOrder.find((severity) => severity === kind) ?? "hint";
}

function titlesIn(language: Language): ReadonlyMap<string, string> {
  return new Map(rules.map(({ code, title }) => [code, sayIn(title, language)]));
}

function cellPlace({ sheet, cell, project }: Pick<Entry, "sheet" | "cell" | "project">): Markup {
  const shown = project === "" ? empty : html`<span class="project">${project}</span>`;
  return html`<span class="cell">${sheet} <b>${cell}</b></span
    >${shown}`;
}

/** The name stands out, the folders step back. */
export function filePlace(path: string): Markup {
  const cut = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  return html`<span class="file"><span class="folder">${path.slice(0, cut)}</span>${path.slice(cut)}</span>`;
}

function remedyOf({ message, remedy, fix }: Pick<Entry, "message" | "remedy" | "fix">, say: Say): Markup {
  const line = (label: string, text: string): Markup =>
    text === "" ? empty : html`<p class="remedy"><span class="label">${label}</span>${text}</p>`;
  return html`<p>${message}</p>
    ${line(say("remedy"), remedy)}${line(say("fix"), fix)}`;
}

/** What only shows when the files are seen together. */
export function acrossSection(across: readonly AcrossFinding[], language: Language, say: Say): Markup {
  if (across.length === 0) return empty;
  const shown = across.slice(0, mostAcross);
  const left = across.length - shown.length;
  const entries = shown.map(({ severity, code, message, remedy, files, count }) => {
    const places = files.map(
      ({ path, sheet, cell, project }) =>
        html`<li>${cellPlace({ sheet, cell, project: project.name })}${filePlace(path)}</li>`,
    );
    return html`<li>
      ${sign(severity, sayIn(severityNames[severity], language))} <span class="code">${code}</span>
      ${remedyOf({ message, remedy, fix: "" }, say)}
      <details>
        <summary>${say("restPlaces", { count: grouped(count) })}</summary>
        <ul class="places">
          ${places}
        </ul>
      </details>
    </li>`;
  });
  const rest = entries.slice(openAcross);
  const folded =
    rest.length === 0
      ? empty
      : html`<details>
          <summary>${say("rest", { count: grouped(rest.length) })}</summary>
          <ul class="across">
            ${rest}
          </ul>
        </details>`;
  return html`<section aria-labelledby="across">
    <h2 id="across">${say("across")}</h2>
    <ul class="across">
      ${entries.slice(0, openAcross)}
    </ul>
    ${folded}${left === 0 ? empty : html`<p class="note">${say("cut", { count: grouped(left) })}</p>`}
  </section>`;
}

/** Those beyond stand behind one line. */
const openAcross = 5;
const mostAcross = 200;

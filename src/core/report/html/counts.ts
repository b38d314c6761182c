import { rules } from "../../rules/registry";
import { say as sayIn, type Language } from "../../text/wording";
import { severityNames } from "../severity";
import { totalOf, type DepartmentSummary, type RuleSummary, type SeverityCounts, type Summary } from "../summary";
import { countBar, sign } from "./chart";
import { empty, html, type Markup } from "./markup";
import { grouped, type Say } from "./words";

/** Rows that stand open; the others wait behind one line. */
const openRows = 10;
/** More departments than a province has counties and bureaus to look through. */
const mostRows = 1000;

export function departmentSection(summary: Summary, say: Say): Markup {
  const departments = summary.departments();
  if (departments.length === 0) return empty;
  const longest = Math.max(...departments.slice(0, mostRows).map(({ counts }) => totalOf(counts)), 1);
  const head = html`<tr>
    <th scope="col">${say("department")}</th>
    <th scope="col" class="number wide">${say("workbooks")}</th>
    <th scope="col" class="number wide">${say("tables")}</th>
    <th scope="col" class="number">${say("errors")}</th>
    <th scope="col" class="number">${say("warnings")}</th>
    <th scope="col" class="number">${say("hints")}</th>
  </tr>`;
  const lines = departments
    .slice(0, mostRows)
    .map((department, index) => departmentRow(department, index, longest, say));
  return html`<section aria-labelledby="by-department">
    <h2 id="by-department">${say("departments")}</h2>
    ${foldedTable(say("departments"), head, lines, departments.length, say)}
  </section>`;
}

function departmentRow(department: DepartmentSummary, index: number, longest: number, say: Say): Markup {
  const { name, files, tables, counts } = department;
  return html`<tr>
    <th scope="row">
      <a href="#list" data-department="${index}">${name ?? say("noDepartment")}</a>${countBar(counts, longest)}
    </th>
    <td class="number wide">${grouped(files)}</td>
    <td class="number wide">${grouped(tables)}</td>
    ${numbers(counts)}
  </tr>`;
}

/** A cell for each severity; a nought steps back. */
export function numbers(counts: SeverityCounts): Markup[] {
  return (["error", "warning", "hint"] as const).map((severity) => {
    const look = counts[severity] === 0 ? "zero" : severity;
    return html`<td class="number ${look}">${grouped(counts[severity])}</td>`;
  });
}

export function ruleSection(summary: Summary, language: Language, say: Say): Markup {
  const told = summary.rules();
  if (told.length === 0) return empty;
  const titles = new Map(rules.map(({ code, title }) => [code, sayIn(title, language)]));
  const longest = Math.max(...told.map(({ findings }) => findings));
  const head = html`<tr>
    <th scope="col">${say("rule")}</th>
    <th scope="col" class="level">${say("severity")}</th>
    <th scope="col" class="number">${say("times")}</th>
    <th scope="col" class="number wide">${say("workbooks")}</th>
  </tr>`;
  const lines = told.map((one) => ruleRow(one, titles.get(one.code) ?? "", longest, language));
  return html`<section aria-labelledby="by-rule">
    <h2 id="by-rule">${say("rules")}</h2>
    ${foldedTable(say("rules"), head, lines, told.length, say)}
  </section>`;
}

function ruleRow(
  { code, severity, findings, files }: RuleSummary,
  title: string,
  longest: number,
  language: Language,
): Markup {
  const counts = { error: 0, warning: 0, hint: 0, [severity]: findings };
  return html`<tr>
    <th scope="row">
      <a href="#list" data-rule="${code}"><span class="code">${code}</span> ${title}</a>${countBar(counts, longest)}
    </th>
    <td class="level">${sign(severity, sayIn(severityNames[severity], language))}</td>
    <td class="number">${grouped(findings)}</td>
    <td class="number wide">${grouped(files)}</td>
  </tr>`;
}

/** A table whose first rows stand open. `count` is how many rows there are, `lines` those that are drawn. */
export function foldedTable(caption: string, head: Markup, lines: readonly Markup[], count: number, say: Say): Markup {
  const table = (rows: readonly Markup[]): Markup =>
    html`<table class="counts">
      <caption>
        ${caption}
      </caption>
      <thead>
        ${head}
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
  const rest = lines.slice(openRows);
  const left = count - lines.length;
  const note = left === 0 ? empty : html`<p class="note">${say("cut", { count: grouped(left) })}</p>`;
  if (rest.length === 0) return html`${table(lines)}${note}`;
  return html`${table(lines.slice(0, openRows))}
    <details>
      <summary>${say("rest", { count: grouped(rest.length) })}</summary>
      ${table(rest)}${note}
    </details>`;
}
